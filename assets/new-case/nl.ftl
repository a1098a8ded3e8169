# Alle teksten van de casus in het Nederlands. De sleutels volgen uit de namen in de andere bestanden.

## De casus

case-title = De groene jas
case-subtitle = Een oma, haar kleinzoon, haar dochter. Een flat drie hoog.
case-advisory = Deze casus gaat over een oude vrouw en een kleinzoon die voor haar zorgt en over haar beslist. Je leest over druk en over geld, niet over klappen. Alles is verzonnen. Je mag er altijd uit stappen, zonder uitleg.
case-clock = Donderdag 6 november, 14.00 uur. Veilig Thuis vroeg jullie om samen te kijken.
case-purpose = Goedemiddag. Het doel: Ans veilig in haar eigen huis, en hulp voor Tijn. Deel wat daarvoor nodig is, en niet meer.
case-confidentiality = Alleen wat op tafel ligt, komt in het verslag.
case-belief = Er is een goed plan mogelijk. Wat daarvoor nodig is, zit in jullie drie mappen.
case-round-1 = Ronde één: het beeld. Wat weten we nog niet?
case-round-2 = Ronde twee: het oordeel. De duidingen gaan open. Wat is hier aan de hand?
case-round-3 = Ronde drie: het besluit. Wie doet wat, en wie kijkt of het werkt?
case-break-1 = Een korte schorsing. Je hebt tijd voor één telefoontje.
case-last-round = Ik ga de tafel rond. Ben je het eens, eens met een zorg, of oneens?
case-year = Het overleg is klaar. Nu leven deze twee twaalf weken met jullie plan.
case-close = Dit was het. Leg je rol neer; je bent weer jezelf.
case-early = Ik sluit deze ronde eerder af. Wilden nog iets zeggen: { $names }.

learning-ask-alone = Je leert waarom je iemand ook alleen moet spreken.
learning-care = Je oefent met het verschil tussen zorgen voor iemand en beslissen over iemand.

person-ans = Ans Verhagen
    .who = 76, weduwe, zat achter de kassa van de bioscoop
person-tijn = Tijn Verhagen
    .who = 22, haar kleinzoon, woont sinds het voorjaar bij haar
person-joke = Joke Verhagen
    .who = 51, haar dochter en zijn moeder, woont twee uur rijden verderop

topic-evening = die avond
topic-ans = Ans zelf
topic-money = geld
topic-tijn = Tijn

reading-worn-out = Een kleinzoon die op is
    .text = Tijn doet alles alleen en is daar veel te jong voor. Met meer hulp krijgt hij zijn geduld terug.
reading-grip = De een beslist, de ander wacht
    .text = Tijn bepaalt wie er binnenkomt, wie zij belt en wat zij uitgeeft. Ans past zich aan, om de vrede te bewaren.

flag-grip = Iemand die over een ander beslist
    .text = De een heeft de sleutel, de telefoon en het geld van een ander die zorg nodig heeft. Vaak valt er geen klap.
flag-dementia = Gevaar door dementie
    .text = Iemand vergeet het gas, de deur of de weg naar huis, en komt in gevaar.
flag-drugs = Geweld door drugs
    .text = Het gaat vooral mis als iemand heeft gebruikt.

goal-quiet-house = Rust in huis
    .indicator = Avonden per week waarop Ans naar bed gaat wanneer zij wil.
goal-own-key = Haar eigen sleutel
    .indicator = Dagen per week waarop Ans zelf naar buiten gaat.
goal-ans-heard = Ans is gehoord
    .indicator = Besluiten over Ans waar haar eigen woorden bij staan.

## Wat iedereen weet

card-call = De melding
    .text = Zondag 2 november, 21.40 uur: iemand op de galerij belt de politie. Als die komt, is het stil. “Oma had de tv te hard aan”, zegt Tijn.
card-house = Wie daar wonen
    .text = Ans (76) woont al dertig jaar op drie hoog. In april kreeg zij een nieuwe heup. Sindsdien woont haar kleinzoon Tijn (22) bij haar.
card-care = Helemaal alleen
    .text = “Ik kook, ik poets, ik kom er ’s nachts uit”, zegt Tijn. “Mijn moeder belt één keer in de week. Meer hulp krijg ik niet.”

## Thuiszorg

card-visit = De deur op maandag
    .text = Maandag kon Ans de deur niet voor mij opendoen. Na twintig minuten kwam Tijn, met de sleutel aan een koord om zijn nek. “Anders gaat ze dwalen.” Ans loopt goed en is nog nooit verdwaald.
    .tell-1 = Hanne draait haar eigen sleutels rond en rond.
    .tell-2 = “Ik stond maandag voor de deur”, zegt Hanne. Daar laat zij het bij.
card-tin = Het theeblik
    .text = Terwijl ik haar kous aantrok, telde Ans munten in een theeblik. Vier euro tien. “Voor de week”, zei ze. “Ik mag pas vrijdag weer iets vragen.”
card-second-phone = De telefoon bij de buurvrouw
    .signal = Wij kunnen Ans veilig bereiken. Bel haar niet zelf, vraag het ons.
    .summary = Ans kan bellen op een manier die Tijn niet kent.
    .full = Bij de buurvrouw ligt een oude telefoon van Ans in een la. Daarmee belt zij mij als Tijn sport. “Als hij dat merkt, mag ik ook niet meer naar hiernaast.”
    .means = Wat in een verslag staat, kan Tijn onder ogen krijgen. Dan verliest Ans haar laatste lijn naar buiten.
    .asked = Ans vroeg Hanne: “Zeg tegen niemand waar hij ligt.”
    .tell-1 = Hanne legt haar hand plat op haar map.
    .tell-2 = “Wij spreken elkaar weleens”, zegt Hanne. Meer zegt zij niet.
card-garden = Tien minuten voor het vuilnis
    .text = De huismeester belde mij; Ans weet dat. Brengt zij het vuilnis weg, dan staat Tijn op de galerij met zijn telefoon in de hand. Tien minuten mag. Daarna komt hij haar halen.

consequence-second-phone-police = Een agent belt het nummer. Tijn neemt op. Ans zegt niets meer.
consequence-second-phone-municipality = Tijn leest het in de brief. De telefoon is weg, het vertrouwen ook.

## Politie

card-neighbour = Door de muur
    .text = De buurvrouw sprak mij dinsdag aan. Zondag hoorde zij Tijn een uur lang hetzelfde zeggen: “Jij belt niemand.” Toen viel er iets. Zij wil niet dat hij weet dat zij dit vertelde.
    .tell-1 = Kees kijkt even naar zijn boekje als het over die zondag gaat.
    .tell-2 = “De muren zijn daar dun”, zegt Kees. Hij houdt zijn boekje dicht.
card-desk = Aan de balie
    .text = In september stond Ans bij ons aan de balie. Haar bankpas was sinds juni weg, en elke vrijdag ging er 300 euro af. “Laat maar”, zei ze toen. “Het is een goede jongen.” Zij deed geen aangifte.
    .tell-1 = Kees tikt met zijn pen op een oud formulier als het over geld gaat.
    .tell-2 = “Geld …”, zegt Kees. “Daar kwam ze een keer voor.”

## Gemeente

card-taxi = De groene jas
    .text = De chauffeur van de dagbesteding belde ons. Drie keer stuurde Tijn hem weg: “Oma slaapt.” De derde keer zag hij haar achter het raam. Zij had haar groene jas aan en haar tas op schoot.
    .tell-1 = Noura legt een briefje met een nummer recht.
    .tell-2 = “De chauffeur belde mij”, zegt Noura. Zij wacht op het goede moment.
card-letters = Brieven in de gang
    .text = Tijn kwam in augustus bij onze schuldhulp: 8.400 euro, een oude studieschuld en een brommer. Hij ging weg voordat we zijn inkomen hadden bekeken. Op onze brieven antwoordt hij niet.

## Feiten

fact-cares-alone = Tijn doet alle zorg alleen
fact-door-locked = Tijn sluit Ans op en houdt de sleutel
fact-counts-coins = Ans krijgt een paar munten voor de week
fact-own-line = Ans is veilig te bereiken via de thuiszorg
fact-minutes = Tijn telt de minuten als Ans naar buiten gaat
fact-no-phoning = Tijn zei een uur lang: jij belt niemand
fact-card-gone = Ans’ bankpas is weg, en elke vrijdag gaat er geld af
fact-coat-on = Ans zat klaar voor de dagbesteding en mocht niet mee
fact-his-debts = Tijn heeft 8.400 euro schuld

## De plaatsen

seat-municipality = Gemeente
    .person = Noura
    .role = Regisseur van het wijkteam
    .plate = Ans en Tijn kunnen allebei ons dossier opvragen. Wij beslissen ook over zorg en uitkering.
    .interest = Ik wil dat Ans eerst haar eigen verhaal doet, voordat iemand met Tijn over de zorg praat.
    .pays = Ans. Is hij eerst boos, dan zegt zij dat alles goed gaat.
    .promise = Ans hoort van mij wat wij met haar verhaal doen.
    .line = Ik praat niet over Ans alsof zij er niet bij is.
    .home-agreed = Akkoord. Ans komt hierin op de eerste plaats.
    .home-explain = Gaat er iemand naar Tijn voordat Ans gehoord is? Leg mij dat uit.
    .home-no = Zo niet. Eerst Ans, dan pas haar kleinzoon.
    .home-cover = Ik zorg dat jij de middag vrij hebt voor Ans.
    .home-mandate = Je mag met Ans gaan praten. Zeg het haar dochter, als Ans dat goedvindt.

seat-support = Thuiszorg
    .person = Hanne
    .role = Wijkverpleegkundige
    .plate = Ans mag haar zorgmap lezen. Ook als Tijn meekijkt.
    .interest = Ik heb deze maand nog één vaste ronde. Een man met doorligplekken wacht daar ook op.
    .pays = De man met doorligplekken. Hij wacht twee weken langer.
    .promise = Wat ik hier over Ans zeg, hoort zij ook van mij.
    .line = Waar haar telefoon ligt, zeg ik niet zonder haar.
    .home-agreed = Akkoord. Dit past in onze rondes. Ga door.
    .home-explain = Onze laatste ronde deze maand? Er wacht nog iemand op. Leg mij dat uit.
    .home-no = Zo niet. Onze laatste ronde gaat weg, en niemand aan tafel weet wie er dan wacht.
    .home-cover = Goed dat je belt. Het team hiernaast neemt de man met doorligplekken.
    .home-mandate = Je mag de ronde geven. Zorg dat je kunt uitleggen waarom.
    .home-room = Hiervoor hoefde je mij niet te bellen. Dat mocht je altijd al zelf beslissen.

seat-police = Politie
    .person = Kees
    .role = Wijkagent
    .plate = Wat strafbaar is, komt in ons systeem. Een collega kan daarop bellen of langsgaan.
    .interest = Ik wil niet dat iemand met hen samen om tafel gaat voordat de buurvrouw buiten beeld is.
    .pays = De buurvrouw. Zij hoort hem door de muur en durft dan niet meer te bellen.
    .promise = Wat ik hier toezeg, staat vanavond in het systeem.
    .line = Hoor ik van een strafbaar feit, dan leg ik dat vast.
    .home-agreed = Akkoord. Dit krijgen we rond.
    .home-explain = Wie praat er met Tijn, en wanneer? Denk aan de buurvrouw. Leg mij dat uit.
    .home-no = Zo niet. Straks weet hij wie er belde.
    .home-cover = Ik stuur vandaag nog iemand naar de buurvrouw. Jij hebt je handen vrij.
    .home-mandate = Je mag het adres in het systeem laten zetten. Zeg erbij waarop de collega’s moeten letten.

call-municipality-person = Zoek Ans op in het ziekenhuis, na de controle van haar heup.
    .yes = “Jij mag mij dingen vragen”, zegt Ans. “Maar niet als hij erbij is.”
    .no = Ans kijkt naar de deur. “Vandaag niet, kind.”
call-support-person = Vraag het Ans als je haar kous aantrekt.
    .yes = “Zeg maar dat jullie mij kunnen bereiken”, zegt Ans zacht. “Niet hoe.”
    .no = “Liever niet”, zegt Ans. “Maar fijn dat je het eerst vraagt.”

preset-as-usual = Zoals gewoonlijk
    .text = Er is een convenant, en de gemeente houdt alles bij elkaar. Je ziet welke kaarten alleen jij hebt.

## De stoel van Ans

chair-evening = Ik had mijn jas al aan. Ik wilde alleen mensen zien.
chair-ans = Ik kan rekenen, hoor. Ik had veertig jaar een kassa.
chair-nobody = Dat heeft niemand haar gevraagd.
chair-week-2-good = Ik heb een sleutel aan mijn eigen koord. Een rood.
chair-week-2-mixed = Dinsdag komt Hanne. Ik luister of ik haar stap hoor.
chair-week-2-bad = Mijn jas hangt nu in zijn kast.
chair-week-6-good = Ik was op de dagbesteding. Er was soep met balletjes.
chair-week-6-mixed = Soms is de deur open. Ik probeer het zachtjes.
chair-week-6-bad = Ik zet de tv zacht. Dan valt er niets te zeggen.
chair-week-9-good = Er kwam een rekening. Joke en ik betaalden die samen.
chair-week-9-mixed = Er kwam een rekening. Ik legde die onder het theeblik.
chair-week-9-bad = De verwarming is koud. Ik zit in bed met mijn jas aan.
chair-week-12-good = Tijn eet hier op zondag. Hij belt eerst aan.
chair-week-12-mixed = Iemand vraagt mij weer dingen. Niet alles, maar toch.
chair-week-12-bad = De taxi komt hier niet meer langs.

## De acties

action-own-talk = Gesprek met Ans alleen
    .text = Iemand die Ans vertrouwt, praat met haar zonder Tijn, buiten de deur. Wat zij wil, telt. In week zes kijken we samen of het plan werkt.
    .term = Binnen een week. Ans beslist of zij het wil.
action-family-talk = Gesprek met Ans en Tijn samen
    .text = Ans en Tijn praten met een hulpverlener over de zorg. Dat kan alleen als geen van beiden bang is voor de ander.
    .term = Na ongeveer twee weken. Beiden beslissen. Stopt er één, dan is het voorbij.
action-steady-visits = Vaste bezoeken van de thuiszorg
    .text = Twee keer in de week dezelfde verpleegkundige, met een eigen sleutel. Samen kijken naar post en geld. Wat niemand vertelt, kan zij niet weten.
    .term = Start na ongeveer twee weken. Ans beslist. Stopt zij, dan stopt het.
action-safety-plan = Veiligheidsplan met Ans
    .text = Ans bedenkt wie zij belt, waar zij heen kan en wie op haar let. Het plan ligt niet thuis.
    .term = Binnen een week. Ans beslist wat erin staat.
action-house-note = Afspraak op locatie (AOL)
    .text = Bij het adres komt een aantekening. Belt Ans 112, dan hoeft zij niets uit te leggen.
    .term = Binnen twee dagen. De politie beslist zelf.
action-door-talk = Waarschuwend gesprek met Tijn
    .text = De wijkagent zegt Tijn wat niet mag. Dat helpt soms bij ruzie, zelden bij een patroon.
    .term = Eén gesprek. Na een paar weken is het effect weg.

## De twaalf weken

driver-grip = Tijn bepaalt: de sleutel, de telefoon, de minuten
driver-fear = Ans maakt zich klein om de vrede te bewaren
driver-money-gone = Elke vrijdag gaat er 300 euro van haar rekening
driver-strain = Te veel zorg voor één jonge man
incident-cold-house = De rekening voor de verwarming is niet betaald. De flat wordt koud.
    .why = De rekening was leeg. In het plan lette daar niemand op.

help-veilig-thuis = Veilig Thuis
    .text = Maak je geweld thuis mee, of zie of vermoed je het? Bel 0800-2000, gratis, dag en nacht. Ook voor advies als professional. Bij direct gevaar: 112.
help-luisterlijn = De Luisterlijn
    .text = Wil je met iemand praten? Bel 088 0767 000, dag en nacht. Bij direct gevaar: 112.

## Wat collega’s zeggen

# Noura

phrase-municipality-lay-topic-1 = We hebben het over { $topic }. Dan leg ik dit erbij.
phrase-municipality-lay-beat-1 = Hier zit ik al even mee. Ik leg het neer.
phrase-municipality-lay-return-1 = Jij was open, { $to }. Dan ben ik dat ook.
phrase-municipality-join-in-1 = Nu jij dit zegt, { $to }: ik heb ook iets over { $topic }.
phrase-municipality-join-in-2 = Dat hoort bij elkaar, { $to }. Dit gaat ook over { $topic }.
phrase-municipality-tell-locked-1 = Ik vind dit moeilijk. Zwijgen is nu gevaarlijker.
phrase-municipality-ask-safe-1 = Ik vraag het omdat er gevaar kan zijn, { $to }: wat weet jij over { $topic }?
phrase-municipality-ask-plan-1 = Voor ons plan, { $to }: wat weet jij over { $topic }?
phrase-municipality-ask-understand-1 = Mag ik jou iets vragen, { $to }? Wat weet jij over { $topic }?
phrase-municipality-ask-understand-2 = Ik wil het beter begrijpen, { $to }. Vertel eens over { $topic }.
phrase-municipality-answer-card-1 = Fijn dat je het vraagt, { $to }. Dit hebben wij.
phrase-municipality-answer-card-2 = Ja, { $to }. Ik had het zelf moeten zeggen.
phrase-municipality-answer-nothing-1 = Nee, { $to }. Over { $topic } hebben wij niets.
phrase-municipality-answer-nothing-2 = Ik wou dat ik meer wist, { $to }. Niets over { $topic }.
phrase-municipality-refuse-safe-now-1 = Zo niet, { $to }. Is het nodig om iemand nu te beschermen?
phrase-municipality-refuse-for-plan-1 = Waar is het voor nodig, { $to }? Dan kan ik wegen.
phrase-municipality-refuse-understand-1 = Waarom vraag je het, { $to }? Om te begrijpen? Zeg het dan zo.
phrase-municipality-refuse-only-you-1 = Niet aan iedereen, { $to }. Jou wil ik het vertellen.
phrase-municipality-refuse-consent-1 = Eerst een ja van degene om wie het gaat, { $to }.
phrase-municipality-refuse-return-1 = Ik voel me hier alleen in, { $to }. Deel jij ook eens iets.
phrase-municipality-refuse-director-1 = Als de voorzitter het vraagt, { $to }, dan wel.
phrase-municipality-refuse-explanation-1 = Wat betekent dit voor jullie, { $to }? Dat wil ik eerst weten.
phrase-municipality-repeat-1 = Ik begin maar bij wat er al ligt.
phrase-municipality-push-1 = Misschien is het toch vooral te zwaar voor hem.
phrase-municipality-clock-1 = Ik heb genoeg gezegd, denk ik.
phrase-municipality-name-flag-1 = Als ik dit naast elkaar leg, schrik ik. Dit is een rode vlag.
phrase-municipality-move-token-1 = Ik zag het anders. Deze kaart overtuigt mij.
phrase-municipality-place-1 = Ik wil dat het gezin hier iets van merkt. Daarom deze.
phrase-municipality-place-2 = Dit kunnen wij doen.
phrase-municipality-suggest-1 = { $to }, mag ik dit aan jou voorstellen?
phrase-municipality-ink-1 = Ja. Hier kan het gezin op rekenen.
phrase-municipality-ink-2 = Dit doen we echt. Inkt.
phrase-municipality-monitor-1 = Ik wil dit wel volgen. Anders ziet niemand het.
phrase-municipality-support-1 = Daar ben ik blij mee, { $to }.
phrase-municipality-object-1 = Eerst Ans, { $to }. Anders durft zij niets meer te zeggen.
phrase-municipality-tell-interest-1 = Ik wil dat Ans zelf kan vertellen, voordat iemand Tijn spreekt.
phrase-municipality-acknowledge-1 = Dank je, { $to }. Ik schrijf het op.
phrase-municipality-acknowledge-2 = Dat raakt me, { $to }.
phrase-municipality-worry-1 = We praten veel over de zorg. Ik denk aan Ans.
phrase-municipality-set-goal-1 = Zullen we dit als doel nemen? Thuis moeten ze het merken.
phrase-municipality-give-floor-1 = { $to }, vertel maar. Er is tijd.
phrase-municipality-vote-agree-1 = Eens. Hiermee durf ik naar het gezin.
phrase-municipality-vote-worry-1 = Eens, met een zorg. In week zes kijken we weer.
phrase-municipality-surprise-1 = Ik wacht meestal af. Nu niet: zij zit binnen met haar jas aan.

# Hanne

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
phrase-support-refuse-safe-now-1 = Zo niet, { $to }. Is het nodig voor iemands veiligheid, nu?
phrase-support-refuse-for-plan-1 = Waarvoor heb je het nodig, { $to }? Zeg mij welke actie.
phrase-support-refuse-understand-1 = Wil je het begrijpen, { $to }? Vraag het dan zo.
phrase-support-refuse-only-you-1 = Niet voor de hele tafel, { $to }. Alleen aan jou.
phrase-support-refuse-consent-1 = Eerst vraag ik het aan degene om wie het gaat, { $to }.
phrase-support-refuse-return-1 = Geef mij ook eens iets, { $to }.
phrase-support-refuse-director-1 = Dat vraag ik liever via de voorzitter, { $to }.
phrase-support-refuse-explanation-1 = Wat speelt er bij jou, { $to }? Zeg dat eerst.
phrase-support-repeat-1 = Ik zet nog eens op een rij wat we weten.
phrase-support-push-1 = Ik blijf denken dat die jongen gewoon op is.
phrase-support-clock-1 = Mijn volgende afspraak begint zo.
phrase-support-name-flag-1 = Leg deze kaarten eens naast elkaar. Dit is een rode vlag.
phrase-support-move-token-1 = Door deze kaart kijk ik er anders naar.
phrase-support-place-1 = Dit kunnen wij doen. Ik zet het erop.
phrase-support-place-2 = Dit hoort bij ons. In potlood.
phrase-support-suggest-1 = { $to }, zou dit iets voor jullie zijn?
phrase-support-ink-1 = Hier houden wij ons aan. Het wordt inkt.
phrase-support-ink-2 = Ja, dit doen we.
phrase-support-monitor-1 = Ik kijk of dit werkt, en bel jullie.
phrase-support-support-1 = Daar sta ik achter, { $to }.
phrase-support-object-1 = Hier maak ik mij zorgen over, { $to }. Het kost ons de laatste ronde.
phrase-support-tell-interest-1 = Eerlijk gezegd: wij hebben één ronde, en er wacht nog iemand.
phrase-support-acknowledge-1 = Dank je, { $to }. Dat helpt.
phrase-support-acknowledge-2 = Goed dat je dat zegt, { $to }.
phrase-support-worry-1 = Ik ben bang dat Ans dit straks alleen moet dragen.
phrase-support-set-goal-1 = Zullen we dit samen als doel nemen?
phrase-support-give-floor-1 = { $to }, ik wil jou ook graag horen.
phrase-support-vote-agree-1 = Ik ben het eens.
phrase-support-vote-worry-1 = Eens, met een zorg. Die wil ik in week zes terugzien.
phrase-support-surprise-1 = Ik wilde zwijgen. Maar zo mag een oude vrouw niet zitten.

# Kees

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
phrase-police-push-1 = Ik zie vooral een jongen die het niet aankan.
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
phrase-police-object-1 = Dan weet hij wie er belde, { $to }. Eerst de buurvrouw.
phrase-police-tell-interest-1 = Ik wil de buurvrouw beschermen. Zij woont ernaast.
phrase-police-acknowledge-1 = Helder, { $to }.
phrase-police-acknowledge-2 = Oké, { $to }. Die komt binnen.
phrase-police-worry-1 = Straks zitten wij hier weer, met een tweede melding.
phrase-police-set-goal-1 = Laten we dit afspreken als doel.
phrase-police-give-floor-1 = { $to }, ga je gang.
phrase-police-vote-agree-1 = Eens. Aan het werk.
phrase-police-vote-worry-1 = Eens, maar in week zes wil ik weten hoe het loopt.
phrase-police-surprise-1 = Ik zeg dit normaal niet. Maar zij zit daar opgesloten.
