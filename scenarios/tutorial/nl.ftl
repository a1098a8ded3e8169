# De oefencasus. Alles is verzonnen.

## De casus

case-title = Tien over vijf
case-subtitle = Een moeder, een vader, een jongen van zeven. Je eerste overleg.
case-advisory = Deze casus gaat over angst in een gezin, en over een kind dat dat merkt. Alles is verzonnen: oefenmateriaal, geen juridisch advies. Stap er gerust even uit, zonder uitleg.
case-clock = Dinsdag 8 oktober, 10.00 uur. Veilig Thuis vroeg jullie om samen te kijken.
case-purpose = Goedemorgen. Het doel: Sofie en Mees veilig, en hulp voor Ruben. Deel wat daarvoor nodig is, en niet meer.
case-confidentiality = Alleen wat op tafel ligt, komt in het verslag.
case-belief = Er is een goed plan mogelijk. Wat daarvoor nodig is, zit aan deze tafel.
case-round-1 = Ronde één: het beeld. Wat weten we nog niet?
case-round-2 = Ronde twee: het oordeel. De duidingen gaan open. Wat is hier aan de hand?
case-round-3 = Ronde drie: het besluit. Wie doet wat, en wie kijkt of het werkt?
case-break-1 = We schorsen even. Je hebt tijd voor één telefoontje.
case-last-round = Ik ga de tafel rond. Ben je het eens, eens met een zorg, of niet eens?
case-year = Het overleg is klaar. Nu leeft dit gezin twaalf weken met jullie plan.
case-close = We sluiten af. Leg je rol neer; je bent weer gewoon jezelf. Blijft er iets hangen? Praat er vandaag nog met iemand over.
case-early = Ik sluit deze ronde eerder dan gepland. Wie nog iets wilde zeggen: { $names }.

person-sofie = Sofie Mulder
    .who = 31, werkt bij een tuincentrum, moeder van Mees
person-ruben = Ruben Kok
    .who = 33, bezorgt pakketten, vader van Mees
person-mees = Mees
    .who = 7, zit in groep 4

topic-weekend = dat weekend
topic-child = Mees
topic-sofie = Sofie zelf
topic-money = geld

reading-busy = Een druk gezin
    .text = Hij werkt veel, zij ook. Als er eindelijk tijd is, botst het.
reading-control = Eén is de baas
    .text = Hij bepaalt waar zij heen gaat en wie zij spreekt. Zij past zich aan.

flag-control = Dwingende controle
    .text = Eén bepaalt waar de ander heen gaat, met wie die praat en wat die uitgeeft. Vaak zonder één klap.
flag-drink = Geweld door alcohol
    .text = Het gaat vooral mis na drank of drugs.
flag-child-target = Geweld gericht op een kind
    .text = Een kind wordt geslagen of bedreigd, of gebruikt om de ander te raken. Geweld meemaken is ook kindermishandeling, maar een ander patroon.

goal-calm-house = Rust in huis
    .indicator = Avonden in de week waarop Mees gewoon naar bed gaat.
goal-own-pace = Sofie bepaalt het tempo
    .indicator = Stappen waar Sofie vooraf ja op zei.
goal-mees-heard = Mees is gehoord
    .indicator = Besluiten over Mees waar zijn eigen woorden bij staan.

# Leerdoelen
learning-table = Je leert hoe een overleg in dit spel gaat: leggen, vragen, plannen.
learning-ask = Je merkt wat één kaart doet die niemand kent behalve jij.

## Wat iedereen weet

card-call = De melding
    .text = Zaterdag 5 oktober, 23.10 uur: een buurvrouw belt 112. De politie komt. Het is stil. “We keken een film”, zegt Ruben.
card-family = Wie er wonen
    .text = Sofie (31), Ruben (33) en Mees (7) wonen op Vlierstraat 8. Er was nog nooit een melding.
card-hours = Druk
    .text = Ruben bezorgt zes dagen in de week pakketten. Sofie werkt bij een tuincentrum. “We zien elkaar te weinig”, zegt Ruben.

## Maatschappelijk werk

card-walk-in = Het inloopuur
    .text = Maandag kwam Sofie lopend naar ons inloopuur. “Ruben heeft mijn telefoon en mijn autosleutels. Tot ik weer normaal doe.” Ze lachte erbij. Ze keek drie keer op de klok.
    .tell-1 = Marit strijkt een blaadje glad dat al glad is.
    .tell-2 = “Maandag was ze bij ons”, zegt Marit. Ze kijkt naar de klok.
card-clock = Vijf keer de tijd
    .text = Mees was mee naar het inloopuur. Vijf keer vroeg hij hoe laat het was. “Om vier uur moeten we thuis zijn. Anders moet mama het uitleggen.”
card-phone = De tweede telefoon
    .signal = Wij kunnen Sofie veilig bereiken. Bel haar niet zelf, vraag het aan ons.
    .summary = Sofie heeft een manier om te bellen waar Ruben niet van weet.
    .full = In Sofies kluisje op het tuincentrum ligt een oude telefoon. Daarmee belt ze Marit in haar pauze. “Als hij die vindt, kan ik niet meer komen.”
    .means = Wat in een verslag staat, kan Ruben onder ogen krijgen. Dan is Sofie haar enige lijn naar buiten kwijt.
    .asked = Sofie vroeg aan Marit: “Zeg tegen niemand waar hij ligt.”
    .tell-1 = Marit draait haar eigen telefoon om.
    .tell-2 = “Ik spreek haar wel eens”, zegt Marit. Meer zegt ze niet.
card-gate = Tien over vijf
    .text = Een collega van Sofie belde, met Sofies goedvinden. Ruben staat elke werkdag om tien over vijf bij het hek. Is Sofie een minuut later, dan moet ze zeggen waarom.

consequence-phone-police = Een agent gaat langs bij het tuincentrum. Ruben hoort ervan. Sofie komt niet meer.
consequence-phone-youth-care = Ruben leest het in het verslag. De telefoon is weg. Sofie belt niet meer.

## Politie

card-neighbour = De buurvrouw
    .text = Mevrouw De Wit van nummer 10 sprak zondag de wijkagent. Tot twee uur ’s nachts hoorde ze Ruben, steeds dezelfde zin: “Jij gaat nergens heen.” Tussendoor riep een kind om mama.
    .tell-1 = Joost kijkt even naar zijn map als het over het weekend gaat.
    .tell-2 = “Er is die nacht wel iets gehoord”, zegt Joost. Hij laat zijn map dicht.
card-loan = Aan de balie
    .text = In augustus stond Sofie bij ons aan de balie. Op haar naam loopt een lening van 6.200 euro. Zij vroeg die niet aan. Ze deed geen aangifte. De eerste termijn is op 1 december.
    .tell-1 = Joost tikt met zijn pen op een kopie als het over geld gaat.
    .tell-2 = “Geld …”, zegt Joost. “Daar was in de zomer iets mee.”

## Jeugdzorg

card-stairs = Op de trap
    .text = Mees vertelde maandag aan zijn juf dat hij zaterdag op de trap zat, met zijn schoenen aan. “Tot het stil was.” De juf schreef het op en belde ons.
    .tell-1 = Samira vouwt een briefje van school dubbel.
    .tell-2 = “School belde gisteren”, zegt Samira. Ze zoekt naar het goede moment.

## Feiten

fact-little-time = Sofie en Ruben zien elkaar weinig
fact-kept-in = Ruben nam Sofies telefoon en autosleutels af
fact-counts-time = Mees let op de tijd, omdat mama het anders moet uitleggen
fact-own-line = Sofie is veilig te bereiken via maatschappelijk werk
fact-minutes = Ruben wacht Sofie elke werkdag op en telt de minuten
fact-not-leaving = Ruben zei urenlang: jij gaat nergens heen
fact-loan-in-name = Op Sofies naam loopt een lening die zij niet aanvroeg
fact-stairs = Mees zat die nacht op de trap te luisteren

## De plaatsen

seat-support = Maatschappelijk werk
    .person = Marit
    .role = Maatschappelijk werker
    .plate = Sofie mag haar dossier lezen. Ook als Ruben meekijkt.
    .interest = Ik heb deze maand één plek voor vaste begeleiding. Een jonge moeder wacht daar ook op.
    .pays = De jonge moeder. Zij wacht dan nog een maand.
    .promise = Wat ik hier over Sofie zeg, hoort ze ook van mij.
    .line = Waar Sofies telefoon ligt, zeg ik niet zonder haar.
    .home-agreed = Akkoord. Dit past in onze uren. Ga door.
    .home-explain = Onze enige plek deze maand? Een jonge moeder wacht daar ook op. Leg mij dat straks eens uit.
    .home-no = Zo niet. Onze enige plek gaat weg, en niemand aan tafel weet wie er dan wacht.
    .home-cover = Goed dat je belt. Ik zoek voor de jonge moeder een plek in een andere gemeente.
    .home-mandate = Je mag de plek geven. Zorg dat je kunt uitleggen waarom.
    .home-room = Hiervoor hoefde je mij niet te bellen. Dat mocht je altijd al zelf beslissen.

seat-police = Politie
    .person = Joost
    .role = Wijkagent
    .plate = Wat strafbaar is, komt in ons systeem. Een collega kan daarop bellen of langsgaan.
    .interest = Ik wil niet dat iemand Ruben waarschuwt voordat wij de buurvrouw rustig spraken.
    .pays = De buurvrouw. Zij woont ernaast en durft dan niets meer te zeggen.
    .promise = Wat ik hier toezeg, staat vanavond in het systeem.
    .line = Hoor ik van een strafbaar feit, dan leg ik dat vast.
    .home-agreed = Akkoord. Dit krijgen we rond.
    .home-explain = Wie praat er met Ruben, en wanneer? Eerst de buurvrouw. Leg mij dat uit.
    .home-no = Zo niet. Straks weet Ruben wie er belde.
    .home-cover = Ik stuur vandaag nog iemand naar de buurvrouw. Jij hebt je handen vrij.
    .home-mandate = Je mag het adres in het systeem laten zetten. Zeg erbij waarop de collega’s moeten letten.
    .home-room = Dat mocht je altijd al.

seat-youth-care = Jeugdzorg
    .person = Samira
    .role = Jeugdhulpverlener
    .plate = Beide ouders lezen ons verslag. Ook wat een ander erin liet zetten.
    .interest = Ik wil dat Mees eerst zelf kan vertellen, voordat iemand zijn vader aanspreekt.
    .pays = Mees. Als papa boos thuiskomt, zegt hij niets meer.
    .promise = Mees hoort van mij wat er met zijn verhaal gebeurt.
    .line = Ik vraag een kind niet om te kiezen.
    .home-agreed = Akkoord. Mees komt hierin op de eerste plaats.
    .home-explain = Gaat er iemand met Ruben praten voordat Mees gehoord is? Leg mij dat uit.
    .home-no = Zo niet. Eerst Mees, dan pas zijn vader.
    .home-cover = Ik regel dat een collega morgen tijd heeft voor Mees.
    .home-mandate = Je mag met Mees praten. Vraag het eerst aan zijn moeder.
    .home-room = Dat mocht je altijd al.

call-support-person = Bel Sofie op de telefoon in haar pauze.
    .yes = “Zeg maar dat jullie mij kunnen bereiken”, zegt Sofie zacht. “Niet hoe.”
    .no = “Liever niet”, zegt Sofie. “Maar fijn dat je het eerst vraagt.”
call-youth-care-person = Ga bij Mees op school langs.
    .yes = Mees knikt. “Als mama het ook mag weten.”
    .no = Mees haalt zijn schouders op en tekent door.

preset-first-time = De eerste keer
    .text = Er is een convenant en geen regiehouder. Je ziet welke kaarten alleen jij hebt.

## De stoel van Mees

chair-weekend = Ik zat op de trap. Daar hoor je het beste of het klaar is.
chair-child = Ik kan al heel goed klokkijken.
chair-nobody = Dat heeft niemand hem gevraagd.
chair-week-2-good = Mama zong vanmorgen. Dat was lang geleden.
chair-week-2-mixed = Ik kijk nog steeds op de klok. Maar ik vergeet het soms.
chair-week-2-bad = Mijn schoenen staan naast mijn bed. Je weet maar nooit.
chair-week-6-good = Ik mocht bij Sem spelen tot ná vijf uur.
chair-week-6-mixed = Soms is het gezellig. Dan let ik toch nog even op.
chair-week-6-bad = Ik ken alle treden. De vierde kraakt.
chair-week-9-good = Er kwam een brief. Mama belde iemand. Daarna deden we een spelletje.
chair-week-9-mixed = Er kwam een brief. Toen werd het weer stil in huis.
chair-week-9-bad = Er kwam een brief. Ik zat al op de trap.
chair-week-12-good = Ik heb een horloge gekregen. Ik kijk er bijna nooit op.
chair-week-12-mixed = Mama is er als ik uit school kom. Meestal.
chair-week-12-bad = Niemand vraagt mij meer iets. Dat is ook wel rustig.

## De acties

action-steady-support = Vaste begeleiding voor Sofie
    .text = Twee keer in de week een vast gezicht, buiten de deur. Samen kijken naar post, geld en afspraken. Sofie moet het willen. Wat niemand vertelt, kan de begeleider niet weten.
    .term = Start na ongeveer twee weken. Sofie beslist. Stopt zij, dan stopt het.
action-safety-plan = Veiligheidsplan met Sofie
    .text = Sofie bedenkt wie zij belt, waar zij heen kan en wie op haar let. Het plan ligt niet thuis.
    .term = Binnen een week. Sofie beslist wat erin staat. Na elke verandering moet het opnieuw.
action-house-note = Afspraak op locatie (AOL)
    .text = Bij het adres komt een aantekening. Belt Sofie 112, dan hoeft zij niets uit te leggen.
    .term = Binnen twee dagen. De politie beslist zelf.
action-door-talk = Waarschuwend gesprek met Ruben
    .text = De wijkagent zegt Ruben wat niet mag. Dat helpt soms bij ruzie, zelden bij een patroon.
    .term = Eén gesprek. Na een paar weken is het effect weg.
action-child-talk = Gesprek met Mees
    .text = Iemand die Mees vertrouwt, luistert en legt uit wat er gebeurt. Mees moet het zelf willen.
    .term = Binnen een week. Jeugdhulp beslist, met een ja van Mees en van Sofie.
action-parents-talk = Oudergesprekken
    .text = Sofie en Ruben praten samen met een hulpverlener. Dat kan alleen als geen van beiden bang is voor de ander.
    .term = Na ongeveer twee weken. Beide ouders beslissen. Stopt er één, dan is het voorbij.

## De twaalf weken

driver-control = Ruben bepaalt: haar telefoon, haar tijd
driver-fear = Mees is op zijn hoede
driver-loans = Een lening op Sofies naam die doorloopt
driver-quarrel = Te weinig tijd voor elkaar
incident-instalment = Een brief over een lening, op Sofies naam. Ruben wacht haar boos op.
    .why = De lening liep door. In het plan wist niemand daarvan.

help-veilig-thuis = Veilig Thuis
    .text = Maak je geweld thuis mee, of zie of vermoed je het? Bel 0800-2000, gratis, dag en nacht. Ook voor advies als professional. Bij direct gevaar: 112.
help-kindertelefoon = De Kindertelefoon
    .text = Ben je 8 tot 18 jaar en wil je praten? Bel 0800-0432, gratis, elke dag van 11.00 tot 21.00 uur. Bij direct gevaar: 112.

## Wat collega’s zeggen

# Marit

phrase-support-lay-topic-1 = Over { $topic } heb ik nog iets. Ik leg het erbij.
phrase-support-lay-beat-1 = Dit wil ik jullie niet onthouden.
phrase-support-lay-return-1 = Jij gaf mij iets, { $to }. Dit is van mij.
phrase-support-join-in-1 = Dat past, { $to }. Wij weten ook iets over { $topic }.
phrase-support-join-in-2 = Wacht, { $to }, over { $topic } heb ik er nog een.
phrase-support-tell-locked-1 = Dit is mij in vertrouwen verteld. Ik zeg alleen wat nodig is.
phrase-support-ask-safe-1 = Voor de veiligheid, { $to }: wat weet jij over { $topic }?
phrase-support-ask-plan-1 = Voor het plan, { $to }: wat moeten we weten over { $topic }?
phrase-support-ask-understand-1 = Help me eens, { $to }. Wat weet jij over { $topic }?
phrase-support-ask-understand-2 = { $to }, ik begrijp nog te weinig van { $topic }. Wat zie jij?
phrase-support-answer-card-1 = Goed dat je het vraagt, { $to }. Dit heb ik.
phrase-support-answer-card-2 = Ja, { $to }. Kijk maar.
phrase-support-answer-nothing-1 = Over { $topic } weet ik niets, { $to }.
phrase-support-answer-nothing-2 = Nee, { $to }. Over { $topic } heb ik niets.
phrase-support-refuse-safe-now-1 = Zo niet, { $to }. Is het nodig voor haar veiligheid, nu?
phrase-support-refuse-for-plan-1 = Waarvoor heb je het nodig, { $to }? Zeg mij welke actie.
phrase-support-refuse-understand-1 = Wil je het begrijpen, { $to }? Vraag het dan zo.
phrase-support-refuse-only-you-1 = Niet voor de hele tafel, { $to }. Alleen aan jou.
phrase-support-refuse-consent-1 = Eerst vraag ik het Sofie zelf, { $to }.
phrase-support-refuse-return-1 = Geef mij ook eens iets, { $to }.
phrase-support-refuse-director-1 = Dat vraag ik liever via de voorzitter, { $to }.
phrase-support-refuse-explanation-1 = Wat speelt er bij jou, { $to }? Zeg dat eerst.
phrase-support-repeat-1 = Ik zet nog eens op een rij wat we weten.
phrase-support-push-1 = Ik blijf denken dat ze het gewoon te druk hebben.
phrase-support-clock-1 = Ik moet zo naar een volgend gezin.
phrase-support-name-flag-1 = Leg deze kaarten eens naast elkaar. Dit is een rode vlag.
phrase-support-move-token-1 = Door deze kaart kijk ik er anders naar.
phrase-support-place-1 = Dit kunnen wij doen. Ik zet het erop.
phrase-support-place-2 = Dit hoort bij ons. In potlood.
phrase-support-suggest-1 = { $to }, zou dit iets voor jullie zijn?
phrase-support-ink-1 = Hier houden wij ons aan. Het wordt inkt.
phrase-support-ink-2 = Ja, dit doen we.
phrase-support-monitor-1 = Ik kijk of dit werkt, en bel jullie.
phrase-support-support-1 = Daar sta ik achter, { $to }.
phrase-support-object-1 = Hier maak ik mij zorgen over, { $to }. Het kost ons de enige plek.
phrase-support-tell-interest-1 = Eerlijk gezegd: wij hebben één plek, en er wacht nog iemand.
phrase-support-acknowledge-1 = Dank je, { $to }. Dat helpt.
phrase-support-acknowledge-2 = Goed dat je dat zegt, { $to }.
phrase-support-worry-1 = Ik ben bang dat Sofie dit straks alleen moet dragen.
phrase-support-set-goal-1 = Zullen we dit samen als doel nemen?
phrase-support-give-floor-1 = { $to }, ik wil jou ook graag horen.
phrase-support-vote-agree-1 = Ik ben het eens.
phrase-support-vote-worry-1 = Eens, met een zorg. Die wil ik in week zes terugzien.
phrase-support-surprise-1 = Ik wilde zwijgen. Maar dit gaat om een kind.

# Joost

phrase-police-lay-topic-1 = Nu het over { $topic } gaat: deze hoort erbij.
phrase-police-lay-beat-1 = Ander onderwerp, maar dit moet op tafel.
phrase-police-lay-return-1 = Jij deelde iets, { $to }. Dan krijg je dit terug.
phrase-police-join-in-1 = Wacht even, { $to }. Over { $topic } heb ik ook iets.
phrase-police-join-in-2 = Ik haak aan, { $to }. Dit gaat ook over { $topic }.
phrase-police-tell-locked-1 = Dit is gevoelig. Ik zeg het omdat het moet.
phrase-police-ask-safe-1 = { $to }, is er nu gevaar? Wat weet je over { $topic }?
phrase-police-ask-plan-1 = Ik wil iets kunnen doen, { $to }. Wat weet je over { $topic }?
phrase-police-ask-understand-1 = Ik snap het nog niet, { $to }. Vertel eens over { $topic }.
phrase-police-ask-understand-2 = Wat mis ik over { $topic }, { $to }?
phrase-police-answer-card-1 = Daarvoor krijg je het, { $to }. Hier.
phrase-police-answer-card-2 = Je vraagt het goed, { $to }. Dit is het.
phrase-police-answer-nothing-1 = Over { $topic } heb ik niets, { $to }.
phrase-police-answer-nothing-2 = Ik heb gekeken, { $to }. Niets over { $topic }.
phrase-police-refuse-safe-now-1 = Zo niet, { $to }. Iemand vertelde mij dit. Is het nodig voor hun veiligheid, nu?
phrase-police-refuse-for-plan-1 = Dat ga ik niet zomaar delen, { $to }. Voor welke actie?
phrase-police-refuse-understand-1 = Wat wil je ermee, { $to }? Alleen begrijpen? Zeg dat dan.
phrase-police-refuse-only-you-1 = Niet met iedereen erbij, { $to }. Jou alleen wel.
phrase-police-refuse-consent-1 = Daar heb ik eerst een ja voor nodig, { $to }.
phrase-police-refuse-return-1 = Eerst iets van jouw kant, { $to }.
phrase-police-refuse-director-1 = Laat de voorzitter het vragen, { $to }.
phrase-police-refuse-explanation-1 = Wat is jouw belang hierbij, { $to }?
phrase-police-repeat-1 = Even terug naar wat er al lag.
phrase-police-push-1 = Ik zie vooral twee mensen die te hard werken.
phrase-police-clock-1 = Sorry, mijn telefoon. Ik luister.
phrase-police-name-flag-1 = Stop even. Samen is dit een rode vlag.
phrase-police-move-token-1 = Die kaart geeft voor mij de doorslag.
phrase-police-place-1 = Dit regelen wij. Ik zet het neer.
phrase-police-place-2 = Deze kan ik vandaag nog doen.
phrase-police-suggest-1 = { $to }, dit kunnen jullie en wij niet.
phrase-police-ink-1 = Afgesproken. Inkt.
phrase-police-ink-2 = Daar kun je ons aan houden.
phrase-police-monitor-1 = Schrijf mij maar op. Ik kijk of het gebeurt.
phrase-police-support-1 = Goed plan, { $to }.
phrase-police-object-1 = Dan is Ruben gewaarschuwd, { $to }. Eerst de buurvrouw.
phrase-police-tell-interest-1 = Ik wil de buurvrouw beschermen. Zij woont ernaast.
phrase-police-acknowledge-1 = Helder, { $to }.
phrase-police-acknowledge-2 = Oké, { $to }. Die komt binnen.
phrase-police-worry-1 = Straks zitten wij hier weer, met een tweede melding.
phrase-police-set-goal-1 = Laten we dit afspreken als doel.
phrase-police-give-floor-1 = { $to }, ga je gang.
phrase-police-vote-agree-1 = Eens. Aan het werk.
phrase-police-vote-worry-1 = Eens, maar in week zes wil ik weten hoe het loopt.
phrase-police-surprise-1 = Ik zeg dit normaal niet. Maar er is een kind bij.

# Samira

phrase-youth-care-lay-topic-1 = We hebben het over { $topic }. Dan leg ik dit erbij.
phrase-youth-care-lay-beat-1 = Hier zit ik al even mee. Ik leg het neer.
phrase-youth-care-lay-return-1 = Jij was open, { $to }. Dan ben ik dat ook.
phrase-youth-care-join-in-1 = Nu jij dit zegt, { $to }: ik heb ook iets over { $topic }.
phrase-youth-care-join-in-2 = Dat hoort bij elkaar, { $to }. Dit gaat ook over { $topic }.
phrase-youth-care-tell-locked-1 = Ik vind dit moeilijk. Zwijgen is nu gevaarlijker.
phrase-youth-care-ask-safe-1 = Ik vraag het voor Mees, { $to }: wat weet jij over { $topic }?
phrase-youth-care-ask-plan-1 = Voor ons plan, { $to }: wat weet jij over { $topic }?
phrase-youth-care-ask-understand-1 = Mag ik jou iets vragen, { $to }? Wat weet jij over { $topic }?
phrase-youth-care-ask-understand-2 = Ik wil het beter begrijpen, { $to }. Vertel eens over { $topic }.
phrase-youth-care-answer-card-1 = Fijn dat je het vraagt, { $to }. Dit hebben wij.
phrase-youth-care-answer-card-2 = Ja, { $to }. Ik had het zelf moeten zeggen.
phrase-youth-care-answer-nothing-1 = Nee, { $to }. Over { $topic } hebben wij niets.
phrase-youth-care-answer-nothing-2 = Ik wou dat ik meer wist, { $to }. Niets over { $topic }.
phrase-youth-care-refuse-safe-now-1 = Zo niet, { $to }. Is het nodig om iemand nu te beschermen?
phrase-youth-care-refuse-for-plan-1 = Waar is het voor nodig, { $to }? Dan kan ik wegen.
phrase-youth-care-refuse-understand-1 = Waarom vraag je het, { $to }? Om te begrijpen? Zeg het dan zo.
phrase-youth-care-refuse-only-you-1 = Niet aan iedereen, { $to }. Jou wil ik het vertellen.
phrase-youth-care-refuse-consent-1 = Eerst een ja van Mees, { $to }.
phrase-youth-care-refuse-return-1 = Ik voel me hier alleen in, { $to }. Deel jij ook eens iets.
phrase-youth-care-refuse-director-1 = Als de voorzitter het vraagt, { $to }, dan wel.
phrase-youth-care-refuse-explanation-1 = Wat betekent dit voor jullie, { $to }? Dat wil ik eerst weten.
phrase-youth-care-repeat-1 = Ik begin maar bij wat er al ligt.
phrase-youth-care-push-1 = Misschien is het toch vooral drukte.
phrase-youth-care-clock-1 = Ik heb genoeg gezegd, denk ik.
phrase-youth-care-name-flag-1 = Als ik dit naast elkaar leg, schrik ik. Dit is een rode vlag.
phrase-youth-care-move-token-1 = Ik zag het anders. Deze kaart overtuigt mij.
phrase-youth-care-place-1 = Ik wil dat Mees hier iets van merkt. Daarom deze.
phrase-youth-care-place-2 = Dit kunnen wij doen.
phrase-youth-care-suggest-1 = { $to }, mag ik dit aan jou voorstellen?
phrase-youth-care-ink-1 = Ja. Hier kan Mees op rekenen.
phrase-youth-care-ink-2 = Dit doen we echt. Inkt.
phrase-youth-care-monitor-1 = Ik wil dit wel volgen. Anders ziet niemand het.
phrase-youth-care-support-1 = Daar ben ik blij mee, { $to }.
phrase-youth-care-object-1 = Eerst Mees, { $to }. Anders durft hij niets meer te zeggen.
phrase-youth-care-tell-interest-1 = Ik wil dat Mees zelf kan vertellen, voordat iemand zijn vader spreekt.
phrase-youth-care-acknowledge-1 = Dank je, { $to }. Ik schrijf het op.
phrase-youth-care-acknowledge-2 = Dat raakt me, { $to }.
phrase-youth-care-worry-1 = We praten veel over de groten. Ik denk aan Mees.
phrase-youth-care-set-goal-1 = Zullen we dit als doel nemen? Mees moet het merken.
phrase-youth-care-give-floor-1 = { $to }, vertel maar. Er is tijd.
phrase-youth-care-vote-agree-1 = Eens. Hiermee durf ik naar Mees.
phrase-youth-care-vote-worry-1 = Eens, met een zorg. In week zes kijken we weer.
phrase-youth-care-surprise-1 = Ik wacht meestal af. Nu niet: er is een kind bij.

