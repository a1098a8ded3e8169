## De kaarten, de feiten en de keuzelijsten

# cards.ron: feiten
fact-both-shouted = Elise en Mark schreeuwden op 11 maart allebei
fact-wants-to-talk = Elise zegt dat ze het wil uitpraten
fact-drink-smell = Mark had op 11 maart gedronken
fact-drove-drunk = Mark reed twee jaar geleden met drank op
fact-statement-withdrawn = Elise trok haar verklaring op 13 maart in
fact-bad-nights = Noor wordt elke nacht een paar keer wakker
fact-arrears = Er is vier maanden huurachterstand
fact-childcare-debt = De kinderopvang is niet betaald
fact-grandmother-helps = Oma Wil past elke woensdag op
fact-gurgle = De buurvrouw hoorde op 9 maart een gorgelend geluid
fact-breach = Marks werkbus stond tijdens het huisverbod bij het huis
fact-dots = Elise had rode puntjes rond haar ogen
fact-hoarse = Elise is schor en slikken doet pijn
fact-leaving-soon = Elise wil binnenkort weg
fact-sister = Elise kan bij familie terecht
fact-hands = Noor tekende twee handen om een hals
fact-teacher-told = Noor vertelde over een greep om de hals
fact-code-word = Noor kan op school laten weten dat het misgaat
fact-choked-before = Een ex zei eerder: Mark kneep haar keel dicht
fact-suspended = Mark heeft een proeftijd met een meldplicht
fact-loan = Elise tekende onder druk een lening
fact-eviction = De huur van het huis stopt op 1 augustus
fact-flat-free = Vanaf 2 april is er een noodwoning vrij
fact-meaning = Schor, pijn bij slikken, puntbloedinkjes: dat wijst op verwurging
fact-separation-risk = De weken rond een vertrek zijn vaak gevaarlijk
fact-strangled = Samen wijst dit op verwurging van Elise

# cards.ron: bekend bij iedereen
card-ban = Het huisverbod
    .text = Mark heeft een huisverbod: niet thuis en geen contact tot vrijdag 22 maart, 12.00 uur.
card-household = Wie er wonen
    .text = Op Lijsterhof 14 wonen Elise (34), Mark (37), Noor (8) en Daan (3).
card-call = Het telefoontje naar 112
    .text = Maandag 11 maart, 22.50 uur: Elise belt 112. Geschreeuw, kapotte borden, “hij is alweer rustig”.
card-shouting = Wat de patrouille aantrof
    .text = Volgens de patrouille waren Elise en Mark allebei overstuur en schreeuwden ze allebei.
card-first-report = De eerste melding
    .text = Veilig Thuis sloot in januari vorig jaar een eerste melding af met advies: “ruzie om geld”.
card-beer = Bier in huis
    .text = Mark had gedronken: de patrouille rook bier en zag twee lege kratten.
card-talk-wish = Wat Elise wil
    .text = Donderdag zei Elise tegen Veilig Thuis dat ze het “met hem wil uitpraten”.
card-school-fine = Noor op school
    .text = Noor zit in groep 5, haalt goede cijfers en is nooit afwezig.
card-brother = De broer van Mark
    .text = Marks broer kreeg negen jaar geleden straf voor een gewapende overval; sindsdien is er geen contact.
card-sword = Het zwaard aan de muur
    .text = Aan de muur hangt een samoeraizwaard: bot, voor de sier, gekocht op een beurs.

# cards.ron: bij twee plaatsen bekend
card-rent-arrears = Achterstand met de huur
    .text = De verhuurder meldde de gemeente een betalingsachterstand op Lijsterhof 14. Het gaat om vier maanden huur, samen 2.340 euro. Elise noemde hetzelfde bedrag toen Iris haar bezocht.
card-drink-driving = Een oude verkeerszaak
    .text = Mark is twee jaar geleden veroordeeld voor rijden met drank op. Hij kreeg een boete en een verplichte cursus. Daarna is er geen verkeerszaak met drank meer bij gekomen.
card-withdrawn = De verklaring van Elise
    .text = Op woensdag 13 maart trok Elise haar verklaring bij de politie in. “Ik heb overdreven”, zei ze. Wat er dan wel was gebeurd, vertelde ze niet.
card-night-waking = De nachten van Noor
    .text = Elise vertelt dat Noor op de grond naast het bed van Daan slaapt. Noor wordt drie of vier keer per nacht wakker. Elise heeft er ook de huisarts over gebeld.
card-childcare-fees = Rekening van de kinderopvang
    .text = Bij de kinderopvang staat 1.180 euro open. Daan gaat er drie dagen per week heen. Wordt er niets geregeld, dan vervalt zijn plek op 1 juni. De opvang mailde dat vanochtend.
card-wednesdays = De dagen bij oma
    .text = Oma Wil (63) heeft Noor en Daan elke woensdag en om het weekend. Zelf zegt ze dat ze bang is voor Marks drift. Waar hij bij is, houdt ze daarom haar mond.

# cards.ron: gemeente
card-loan = Aantekening van de schuldhulp
    .signal = Rond Elise speelt iets met geld dat voor haar veiligheid van belang is.
    .summary = Elise tekende in november onder druk een lening van 11.000 euro. Het geld ging naar het bedrijf van Mark.
    .full = In november vorig jaar tekende Elise een lening van 11.000 euro. “Hij bleef naast me staan tot ik het deed.” Het geld ging naar het bedrijf van Mark. Ze vertelde dit bij de schuldhulp van de gemeente.
    .means = Je brengt in wat Elise alleen bij de schuldhulp vertelde. Wat in het strafdossier komt, leest ook de advocaat van Mark.
    .asked = Elise vroeg de schuldhulp: “Laat dit alsjeblieft tussen ons blijven.”
    .tell-1 = Farida legt haar hand plat op een dunne map als het over geld gaat.
    .tell-2 = “Geld is zelden alleen geld”, begint Farida. Dan schenkt ze eerst thee in.
card-lease = Brief van de verhuurder
    .signal = Over de woning is iets bekend dat later dit jaar gevolgen heeft voor de veiligheid.
    .summary = De verhuurder heeft de huur van Lijsterhof 14 opgezegd per 1 augustus, en Mark tekende daarvoor. Daarna heeft Mark geen woning meer.
    .full = De verhuurder heeft de huur van Lijsterhof 14 opgezegd per 1 augustus. Het contract staat alleen op naam van Mark, en hij tekende voor het einde. Waar hij daarna heen gaat, weet niemand. De brief ging alleen naar hem.
    .means = Elise weet dit misschien nog niet. Komt het voluit in een dossier dat zij mag inzien, dan leest ze het daar.
    .tell-1 = Farida bladert ver vooruit in haar agenda als het over geld gaat.
    .tell-2 = “Op papier loopt er nog iets”, zegt Farida. Ze vouwt een brief dubbel.
card-flat = De noodwoning
    .text = De gemeente heeft één noodwoning. Die heeft twee slaapkamers en komt vrij op dinsdag 2 april. Een gezin kan er een half jaar blijven. Eerder is er niets beschikbaar.
card-bins = Klacht over afvalcontainers
    .text = Op maandag 11 maart kwam er een klacht binnen bij de gemeente. Volgens een buurtbewoner stonden de containers van nummer 14 op de verkeerde dag buiten. Er ging een standaardbrief uit.

# cards.ron: Openbaar Ministerie
card-ex-partner = Een zaak van vroeger
    .signal = Het OM kent een oudere zaak die iets zegt over het gevaar nu.
    .summary = Tien jaar geleden vertelde een ex van Mark de politie dat hij haar keel had dichtgeknepen. De zaak is geseponeerd wegens te weinig bewijs.
    .full = Tien jaar geleden vertelde een ex van Mark de politie dat hij “haar keel had dichtgeknepen”. De officier seponeerde de zaak wegens te weinig bewijs. Zij is niet de moeder van zijn kinderen. Haar naam blijft in ons dossier.
    .means = Mark is hiervoor niet veroordeeld. Wie dit hoort, gaat anders naar hem kijken. Leest hij het terug, dan weet hij over wie het gaat.
    .tell-1 = Willem legt zijn pen recht zodra iemand vraagt hoe Mark vroeger was.
    .tell-2 = “Wat wij van Mark op papier hebben …” Willem stopt en sluit zijn map.
card-suspended-sentence = Voorwaardelijke straf
    .text = In juni vorig jaar kreeg Mark vier weken voorwaardelijke celstraf. Hij had een auto beschadigd en een klant bedreigd. De proeftijd is twee jaar, met een meldplicht bij de reclassering. Binnen dat toezicht kan ook behandeling worden opgelegd.
card-admission = Oude stukken over Mark
    .signal = In oude stukken staat iets over de gezondheid van Mark, van jaren geleden.
    .summary = Mark is jaren geleden een paar weken opgenomen geweest na een sterfgeval in de familie.
    .full = Mark was jaren geleden drie weken opgenomen op een psychiatrische afdeling. Dat was kort na de dood van zijn vader. Het staat in een oud rapport van de reclassering. Over geweld staat daar niets.
    .means = Dit gaat over rouw en over zijn gezondheid. Wie het leest, kan Marks gedrag van nu daaruit gaan verklaren.
    .asked = Mark vroeg de reclassering om dit te laten rusten: “Dat ging om mijn vader.”
card-parking = Openstaande parkeerboetes
    .text = Op naam van Mark staan parkeerboetes open, samen 415 euro. Ze horen bij de bus die hij voor zijn werk gebruikt. Er zijn herinneringen gestuurd. Een zitting is niet gepland.

# cards.ron: politie
card-neighbour = Het verhaal van de buurvrouw
    .text = Mevrouw Yilmaz van nummer 16 sprak donderdag 14 maart de wijkagent. Zaterdag 9 maart, rond 23.40 uur, hoorde ze door de muur “een gorgelend geluid, alsof iemand stikte”. Toen was het stil. Daarna huilde een kind.
    .tell-1 = Sanne kijkt even naar haar map als het weekend ter sprake komt.
    .tell-2 = “Die huizen zijn gehorig”, zegt Sanne. Ze kijkt op haar horloge en laat het daarbij.
card-street = Vrijdag in het Lijsterhof
    .signal = Rond het huis is iets gezien dat van belang is voor de komende dagen.
    .summary = Marks werkbus was op vrijdag 15 maart twee keer in het Lijsterhof, bij het huis, tijdens het huisverbod. Elise had dat niet gemeld.
    .full = Op vrijdag 15 maart zag de wijkagent Marks werkbus twee keer in het Lijsterhof, bij het huis. Elise had het niet gemeld. De tweede keer kwam zij net terug van een afspraak, om 17.00 uur. Hoe hij die tijd wist, is onbekend. Het onderzoek loopt.
    .means = Het onderzoek loopt nog. Leest Mark dit terug, dan weet hij wat er gezien is. Het strafdossier maakt er een nieuwe zaak van.
    .tell-1 = Sanne draait haar telefoon om zodra het over weggaan gaat.
    .tell-2 = “Vrijdag reed ik nog door de wijk”, begint Sanne. Dan: “Daar kom ik op terug.”
card-photo = Een foto van Elise
    .text = Op dinsdag 12 maart maakte een agent een foto van Elises gezicht. Rond haar ogen en op de oogleden zitten kleine rode puntjes. Op het bureau wist niemand wat die betekenen.
card-scooter = Scooter in de schuur
    .text = In de schuur van nummer 14 staat een scooter zonder verzekering. Een agent zag hem toen Mark op dinsdag 12 maart zijn spullen pakte. Er is een waarschuwing gegeven, geen boete.

# cards.ron: hulpverlening
card-scarf = Het huisbezoek van woensdag
    .text = Iris bezocht Elise op woensdag 13 maart. Elise praatte schor en droeg binnen een sjaal. Slikken deed haar pijn; ze liet haar thee koud worden. Over die klachten wilde ze niets zeggen.
    .tell-1 = Iris trekt haar vest dicht zodra het over gezondheid gaat.
    .tell-2 = “Ik ben woensdag bij haar geweest”, zegt Iris. Ze kijkt lang naar haar aantekeningen.
card-leaving = Een gesprek met Elise
    .signal = Reken erop dat Elise binnenkort weg wil; de komende weken is extra bescherming nodig.
    .summary = Elise is van plan op korte termijn met Noor en Daan te vertrekken. Mark mag dat niet te weten komen.
    .full = Op woensdag 13 maart vertelde Elise haar plan aan Iris. Op donderdag 28 maart gaat ze weg, met Noor en Daan. “Zeg het tegen niemand, hij leest alles.”
    .means = Je beloofde Elise stilte. Wat in een verslag of strafdossier staat, kan Mark bereiken. Een signaal noemt geen dag en geen plek.
    .asked = Elise vroeg het Iris zelf, op 13 maart: “Zeg het tegen niemand, hij leest alles.”
    .tell-1 = Iris houdt haar notitieboek met twee handen dicht als weggaan ter sprake komt.
    .tell-2 = “Ik heb haar iets beloofd”, zegt Iris zacht. Ze drinkt haar glas water leeg.
card-sister = Familie van Elise
    .signal = Elise heeft iemand in de familie bij wie ze terechtkan.
    .summary = Elise kan met Noor en Daan naar haar zus, ver van Meerwijk. De woonplaats is geheim.
    .full = Elise gaat met Noor en Daan naar haar zus Lotte. Lotte woont 90 kilometer verderop. Elise noemde de woonplaats alleen aan Iris. Die staat nergens op papier.
    .means = Hoe minder mensen van deze plek weten, hoe langer die veilig blijft. Wie over de zus leest, kan haar gaan zoeken.
    .asked = Elise vroeg Iris om over haar zus niets op te schrijven.
card-cleaning = Inkomsten van Elise
    .signal = Over het inkomen van Elise is iets bekend dat haar in de knel kan brengen.
    .summary = Elise verdient iets bij naast de aanvulling van de gemeente. Dat is niet opgegeven.
    .full = Elise maakt één ochtend per week ergens schoon, zwart, voor 160 euro per maand. Daarnaast krijgt ze een aanvulling van de gemeente. “Het is het enige geld dat hij niet ziet”, zei ze tegen Iris.
    .means = De gemeente gaat ook over de aanvulling. Hoort zij dit, dan moet zij geld terugvragen, ook als Farida dat zelf niet wil.
    .asked = Elise vroeg Iris aan de deur: “Dit vertel je toch niet aan de gemeente?”

# cards.ron: jeugdzorg
card-drawing = Een tekening van Noor
    .text = Op maandag 4 maart, een week vóór het telefoontje naar 112, tekende Noor in de kindergroep van jeugdhulp. Op het blad staan twee grote handen om een hals. De begeleider bewaarde het. Noor zei er niets bij.
    .tell-1 = Thomas schuift een vel papier onder zijn map zodra het over de kinderen gaat.
    .tell-2 = “Noor zegt niet veel”, zegt Thomas. Zijn hand ligt op een dichte envelop.
card-teacher = Bericht van school
    .signal = School heeft een ernstige zorg over wat Noor thuis meemaakt.
    .summary = Op donderdag 14 maart vertelde Noor op school dat Mark de nek van Elise had dichtgeknepen. Ook had hij gedreigd.
    .full = Op donderdag 14 maart vertelde Noor aan juf Anouk: “Papa kneep mama’s nek dicht en mama maakte een kikkergeluid. Hij zei: als je weggaat, vind ik je.” Ze vroeg juf om het niet verder te vertellen.
    .means = Noor vertelde dit aan één iemand. In het strafdossier begint er een onderzoek. Wordt het thuis gelezen, dan weten ook haar ouders het.
    .asked = Noor vroeg het juf Anouk, op 14 maart: “Niet verder vertellen, juf.”
    .tell-1 = Thomas leest een bericht op zijn telefoon en stopt hem snel in zijn zak.
    .tell-2 = “School belde nog …” Thomas kijkt naar de lege stoel en maakt zijn zin niet af.
card-code-word = Een afspraak met Noor
    .signal = Noor heeft een manier om op school te laten weten dat het thuis misgaat.
    .summary = Noor en haar juf hebben een codewoord voor als het thuis niet veilig is.
    .full = Noor en juf Anouk hebben een codewoord: “kikker”. Noor zegt het als het thuis niet veilig is. Ze hoeft dan niets uit te leggen. Alleen zij tweeën kenden het woord.
    .means = Een codewoord werkt zolang bijna niemand het kent. Merkt Noor dat anderen ervan weten, dan durft zij het misschien niet meer te gebruiken.
    .asked = Noor vroeg juf Anouk het woord geheim te houden: “Het is van ons.”
card-foster-years = De jeugd van Elise
    .signal = Uit de jeugd van Elise is iets bekend dat voor haar nog gevoelig ligt.
    .summary = Elise heeft als kind een paar jaar niet thuis gewoond.
    .full = Elise woonde van haar negende tot haar dertiende in een pleeggezin. Ze vertelde dat aan Thomas toen hij vroeg wie haar steunt. Ze is bang dat Noor en Daan hetzelfde overkomt.
    .means = Dit is het verhaal van Elise zelf, van lang geleden. Wie het leest, kan haar als moeder anders gaan zien.
    .asked = Elise vroeg het Thomas: “Zet dat niet in een verslag, alsjeblieft.”

# cards.ron: consultants
card-what-marks-mean = Wat deze klachten betekenen
    .text = Heesheid, pijn bij slikken en puntbloedinkjes na een greep om de hals wijzen op verwurging. Dat er geen blauwe plekken zijn, zegt niets. Het is een van de sterkste waarschuwingen die er zijn.
    .tell-1 = Amara leunt naar voren als iemand over gezondheid begint, en wacht op meer.
    .tell-2 = “Heeft iemand haar van dichtbij gezien?”, vraagt Amara. Ze houdt haar pen klaar.
card-leaving-is-danger = Rond een vertrek
    .text = De weken rond een vertrek zijn vaak de gevaarlijkste. Dat geldt ook als de ander al tijdelijk uit huis is. De norm is: eerst de veiligheid regelen, dan pas vertrekken.
card-old-consult = Een oud consult
    .signal = Er is ooit een kort medisch contact met Mark geweest.
    .summary = Mark was twee jaar geleden één keer bij de forensisch arts met een lichte klacht.
    .full = Mark was twee jaar geleden één keer bij de forensisch arts, op het politiebureau. Hij had een verwonding aan zijn hand en sliep slecht. Hij wilde vooral hulp bij het slapen. Er kwam geen tweede afspraak.
    .means = Mark zei dit tegen een arts, onder medisch beroepsgeheim. Leest hij het terug, dan weet hij wie het heeft verteld.
    .asked = Mark vroeg het de arts bij het weggaan: “Dit blijft hier, toch?”
card-course = Cursus omgaan met geld
    .text = Mark begon vorig jaar aan een cursus omgaan met geld en stopte ermee. Volgens de aanbieder kwam hij de eerste avonden gewoon. Een reden gaf hij niet. Er was geen ruzie.

# cards.ron: wat er gebeurde toen het dat dossier bereikte
consequence-loan-prosecution = In het strafdossier werd het Elises schuld; de officier zag vooral een overbelaste moeder.
consequence-lease-support = Elise las in haar dossier dat het huis wegviel en zegde afspraken af.
consequence-ex-partner-youth-care = Mark las de oude zaak in het jeugdzorgverslag en stond boos aan de deur.
consequence-ex-partner-support = Mark las bij Elise mee over zijn ex en brak alle gesprekken af.
consequence-admission-youth-care = Mark las zijn opname terug in het verslag en kwam niet meer opdagen.
consequence-admission-municipality = Bij de gemeente ging het voortaan over een gezin dat het niet redt.
consequence-street-youth-care = Mark las dat zijn werkbus was gezien en kwam voortaan te voet.
consequence-street-prosecution = De officier moest de overtreding oppakken; het stille onderzoek hield daarmee op.
consequence-leaving-youth-care = Mark las in het verslag dat Elise wilde vertrekken en wachtte haar op.
consequence-leaving-prosecution = Het plan stond in het strafdossier; via de verdediging hoorde Mark ervan.
consequence-leaving-municipality = Een brief over wonen noemde de datum; Elise schrok en hield zich stil.
consequence-sister-youth-care = Mark las in het verslag over de zus en belde haar steeds weer.
consequence-sister-prosecution = De zus stond in het strafdossier; Mark zocht haar op een zondag op.
consequence-cleaning-municipality = De gemeente moest geld terugvragen; Elise nam de telefoon niet meer op.
consequence-teacher-prosecution = De officier moest een onderzoek beginnen; er kwam een studioverhoor met Noor.
consequence-teacher-support = Noors woorden werden thuis gelezen; op school zei ze niets meer.
consequence-code-word-support = Thuis werd naar het codewoord gevraagd; Noor gebruikte het niet meer.
consequence-code-word-prosecution = Het codewoord stond in het strafdossier; Noor merkte het en werd stil.
consequence-foster-years-municipality = De gemeente zag in Elises jeugd een moeder die het niet aankan.
consequence-foster-years-support = Elise las haar eigen jeugd in het dossier en deed niet meer open.
consequence-old-consult-youth-care = Mark las zijn doktersbezoek in het verslag en vertrouwde niemand meer.
consequence-old-consult-police = De politie hield de hand en de slechte nachten voor drankproblemen.

# scenario.ron: mensen
person-elise = Elise van Dam
    .who = 34, tandartsassistente, moeder van Noor en Daan
person-mark = Mark Hoekstra
    .who = 37, zelfstandig stukadoor, vader van Noor en Daan
person-noor = Noor
    .who = 8, zit in groep 5 van De Wissel
person-daan = Daan
    .who = 3, drie dagen per week naar de opvang
person-wil = Wil van Dam
    .who = 63, moeder van Elise, oma van Noor en Daan

# scenario.ron: onderwerpen
topic-weekend = dat weekend
topic-body = gezondheid
topic-child = de kinderen
topic-money = geld
topic-leaving = weggaan
topic-him = Mark

# scenario.ron: duidingen
reading-stress = Twee ouders onder druk
    .text = Weinig werk, krap geld en een druk gezin. De spanning loopt op en dan schreeuwen ze allebei.
reading-drink = Het komt door de drank
    .text = Als Mark gedronken heeft, gaat het mis. Zonder drank is er rust in huis.
reading-control = Een patroon van controle
    .text = De een bepaalt, de ander past zich aan. Geweld komt terug als die ander eigen ruimte neemt.
reading-overload = Een moeder die het niet redt
    .text = Werk, zorg en geld groeien Elise boven het hoofd. Met meer steun thuis wordt het rustiger.

# scenario.ron: rode vlaggen
flag-strangulation = Verwurging
    .text = Iemand knijpt de keel van de ander dicht. Vaak is er weinig te zien. Het waarschuwt sterk voor ernstiger geweld.
flag-separation = Gevaar rond een scheiding
    .text = Iemand wil weg en de ander verliest zijn greep. Rond zo’n vertrek neemt het gevaar vaak toe.
flag-alcohol = Geweld door alcohol
    .text = Het geweld komt vooral na drank of drugs. Het wordt erger naarmate iemand meer gebruikt.
flag-weapons = Toegang tot wapens
    .text = Iemand heeft een bruikbaar wapen, dreigt ermee of weet er snel aan te komen.
flag-stalking = Stalking
    .text = Iemand blijft volgen, bellen of opduiken, lange tijd, ook nadat duidelijk om afstand is gevraagd.
flag-suicide = Dreigen met zelfdoding
    .text = Iemand zegt niet meer te willen leven als de ander gaat. Dat is ook voor het gezin gevaarlijk.
flag-pregnancy = Geweld bij zwangerschap
    .text = Het geweld begint of wordt erger tijdens een zwangerschap of kort na een geboorte.
flag-child-target = Geweld gericht op een kind
    .text = Een kind wordt zelf geslagen of bedreigd, of gebruikt om de andere ouder te raken. Geweld meemaken is ook kindermishandeling, maar een ander patroon.

# scenario.ron: gezamenlijke doelen
goal-ban-without-gap = Geen dag zonder bescherming
    .indicator = Dagen zonder geldig verbod of maatregel in de eerste twaalf weken.
goal-one-file = Eén dossier dat standhoudt
    .indicator = Stukken van drie bronnen die binnen veertien dagen bij de officier liggen.
goal-home-by-april = In april een veilig dak
    .indicator = Nachten per maand dat Elise en de kinderen veilig en vast wonen.
goal-her-pace = Elise bepaalt het tempo
    .indicator = Stappen die Elise vooraf kende en goedvond, van elke tien.
goal-quiet-nights = Rustige nachten voor Noor en Daan
    .indicator = Nachten per week dat Noor doorslaapt in haar eigen bed.
goal-own-voice = Noor wordt zelf gehoord
    .indicator = Besluiten over Noor waarin haar eigen woorden staan, van elke vijf.
goal-long-breath = Een lange adem, ook voor Mark
    .indicator = Afspraken die Mark nakomt, per maand, een jaar lang geteld.
goal-one-face = Eén vast gezicht voor het gezin
    .indicator = Nieuwe gezichten in het gezin per twee weken, hooguit drie.

# scenario.ron: bronnen
source-school = School De Wissel
    .answer = De intern begeleider haalt juf Anouk aan de lijn. Noor heeft haar donderdag 14 maart iets verteld. Je krijgt het verslag.
    .nothing = Juf Anouk is er wel, maar heeft niets nieuws. Noor was er vandaag gewoon.
source-gp = De huisarts
    .answer = Met toestemming van Elise zegt de huisarts één ding. Elise belde over Noors nachten: ze slaapt naast Daan op de grond.
    .nothing = De huisarts kan niets toevoegen aan wat al bekend is. Er was geen nieuw contact.
source-probation = De reclassering
    .answer = De reclassering stuurt de stukken over juni vorig jaar: de straf, de proeftijd en de meldplicht. Ook behandeling kan daarbij.
    .nothing = De toezichthouder heeft niets nieuws. De volgende afspraak met Mark staat gepland.

# year.ron: wat er week na week duwt
driver-control = Mark bepaalt: haar telefoon, loon en vrienden
driver-violence = Geweld dat terugkomt en zwaarder wordt
driver-separation = Het gevaar rond het vertrek van Elise
driver-fear = Noor is bang en blijft waakzaam
driver-debts = Schulden die blijven groeien
driver-eviction = Na 1 augustus heeft Mark geen woning
driver-drink = Mark drinkt te veel
driver-quarrel = Elise en Mark maken steeds ruzie

# Leerdoelen
learning-hidden-danger = Je leert hoe kleine signalen uit verschillende mappen samen op verwurging kunnen wijzen.
learning-shared-care = Je oefent met delen wat iemand je in vertrouwen vertelde: hoeveel, met wie en waarom.
learning-in-time = Je maakt een plan dat klaar is voordat het huisverbod stopt.

## De acties, de plaatsen, de voorzitter en het jaar

# Het kader van de casus: acties, plaatsen, telefoontjes, voorzitter, stoel van Noor, jaar, hulplijnen.

## De casus

case-title = Hees
case-subtitle = Een moeder, een vader, twee kinderen. Dag zes van een huisverbod.
case-advisory = Deze casus gaat over ernstig geweld thuis, over angst, en over twee kinderen die dat meemaken. Alles is verzonnen. Je ziet geen geweld, je leest erover. Komt het te dichtbij? Je mag er altijd even uit, zonder uitleg. Dit is oefenmateriaal en geen juridisch advies.
case-clock = Maandag 18 maart, 9.10 uur. Het is dag zes. Vrijdag om 12.00 uur loopt het huisverbod af.
case-purpose = Goedemorgen. Het doel van dit overleg is de veiligheid van Elise, Noor en Daan. Het plan moet ook Mark hulp bieden. Deel wat daarvoor nodig is, en niet meer dan dat.
case-confidentiality = Alleen jullie zes organisaties krijgen het verslag. Alleen wat op tafel ligt, komt erin. Wat je in je map houdt of op de gang zegt, telt hier niet mee.
case-belief = Er is een goed plan mogelijk. Alles wat daarvoor nodig is, zit hier aan tafel.
case-round-1 = Ronde één: het beeld. We oordelen nog niet. De vraag is: wat weten we nog niet?
case-round-2 = Ronde twee: het oordeel. Draai eerst je duiding om. De vraag is: wat is hier aan de hand, en waardoor denk je dat?
case-round-3 = Ronde drie: het besluit. Ieder beslist over de eigen acties. De vraag is: wie doet wat, en wie kijkt of het werkt?
case-break-1 = We schorsen kort. Je hebt tijd voor één telefoontje. Wie weet iets wat hier nog niet op tafel ligt?
case-break-2 = We schorsen nog één keer. Je eigen organisatie laat weten wat zij van het plan vindt. Wie bel je?
case-last-round = Ik ga de tafel rond. Ben je het eens, eens met een zorg, of niet eens? Een zorg komt in week zes terug.
case-year = Het overleg is klaar. Nu leeft dit gezin een jaar met jullie plan. We kijken mee, week voor week.
case-close = We sluiten af. Leg je rol neer; je bent weer gewoon jezelf. Blijft er iets hangen? Praat er vandaag nog met iemand over.
case-early = Ik sluit deze ronde eerder dan gepland. Wie nog iets wilde zeggen: { $names }.

## De plaatsen

seat-municipality = Gemeente
    .person = Farida
    .role = Regiehouder van het lokale team
    .plate = De gemeente regelt hulp, en beslist ook over uitkering en huur. Wat je hier vertelt, kan daar meewegen.
    .interest = Ik heb één noodwoning. Een gezin met een baby wacht er ook op. Geef ik die woning weg, dan wil ik weten dat het hier echt nodig is.
    .pays = Het gezin met de baby. Zij wachten dan nog maanden, en ik ben degene die hen belt.
    .promise = Wie vandaag een taak krijgt, bel ik zelf vóór vrijdag twaalf uur.
    .line = Over een woning voor Elise beslis ik niets buiten Elise om.
    .home-agreed = Akkoord. Dit kan ik hier uitleggen, ook aan mensen die op een woning wachten. Ga zo door.
    .home-explain = Ik volg het nog niet. Wat zeg ik straks tegen het gezin met de baby? Leg het eerst uit. Dat kost je tijd.
    .home-no = Zo niet. Onze enige noodwoning gaat weg, en niemand aan tafel weet wie er dan blijft wachten. Ik teken nog niet.
    .home-cover = Goed dat je belt. Ik zoek met de woningcorporatie een andere plek voor het gezin met de baby. Kijk jij nu naar Elise en de kinderen.
    .home-mandate = Je hebt mandaat voor de woning. De verlenging leg ik vandaag voor aan de burgemeester, want die beslist zelf. Zorg dat de feiten erbij zitten.
    .home-room = Hiervoor hoefde je mij niet te bellen. Dit mocht je altijd al zelf beslissen. Waarom dacht je van niet?

seat-prosecution = Openbaar Ministerie
    .person = Willem
    .role = Officier van justitie
    .plate = Wat hier in het dossier komt, leest de verdediging ook. En via zijn advocaat leest Mark het.
    .interest = Ik wil dat niemand Noor uitvraagt vóór het studioverhoor. Anders is haar verhaal bij de rechter niets meer waard.
    .pays = Noor. Dan heeft ze het verteld, en kan ik er in de rechtszaal niets mee.
    .promise = Voordat iets het dossier in gaat, zeg ik het hier.
    .line = Zonder verdenking en bewijs leg ik niets op, ook niet voor één nacht.
    .home-agreed = Akkoord. Dit houdt stand bij de rechter. En niemand vraagt Noor vooraf uit.
    .home-explain = Eén vraag: wie praat er wanneer met Noor? Zoek dat eerst uit. Dat kost je straks tijd aan tafel.
    .home-no = Zo niet. Praat er nu iemand met Noor, dan heet het straks ingefluisterd. De zware stappen geef ik niet vrij.
    .home-cover = Ik stem het gesprek met Noor af met de studioverhoorders. Iemand mag haar steunen, zolang die niets uitvraagt. Dit neem ik van je over.
    .home-mandate = Liggen de feiten er, dan mag je een gedragsaanwijzing geven of Mark laten voorgeleiden. Ik lees vandaag nog mee. Zet het bewijs kort op papier.
    .home-room = Bij gevaar voor een kind mocht je altijd al zeggen wat nodig is. Daar had je mij niet voor nodig.

seat-police = Politie
    .person = Sanne
    .role = Wijkagent
    .plate = Wat strafbaar is, komt in de politiesystemen. Een agent kan niet doen alsof ze het niet heeft gehoord.
    .interest = Ik heb vannacht nog drie andere adressen, en twee collega’s zijn ziek. Elk uur voor deze straat haal ik ergens weg. Ik wil iets wat ook morgen vol te houden is.
    .pays = Wie vannacht belt vanaf een van die drie adressen. Daar komt de auto dan later.
    .promise = Wat ik hier toezeg, staat vanavond in het systeem.
    .line = Hoor ik iets strafbaars, dan leg ik het vast.
    .home-agreed = Akkoord. Dit krijg ik ingeroosterd. De andere adressen van vannacht houden ook hun auto.
    .home-explain = Waarom juist deze straat? Ik heb vannacht drie adressen en twee zieken. Leg het me uit; dat kost je even tijd.
    .home-no = Zo niet. Dit toezicht kan ik niet bemensen. En aan tafel weet niemand welk adres er dan wacht.
    .home-cover = Ik vraag het basisteam hiernaast om vannacht twee adressen over te nemen. Doe jij wat daar nodig is, dan los ik het rooster op.
    .home-mandate = Je mag het extra toezicht toezeggen, voor twaalf weken. Vanavond zit het in de briefing. Zeg me alleen waar de ploeg op moet letten.
    .home-room = Loopt er iemand gevaar, dan mocht je dat altijd al delen. Daar hoef je mij niet voor te bellen.

seat-support = Hulpverlening
    .person = Iris
    .role = Maatschappelijk werker huiselijk geweld
    .plate = Elise mag haar eigen dossier lezen. Ook als Mark over haar schouder meekijkt.
    .interest = Ik heb Elise beloofd dat ik zwijg. Ik ben misschien haar enige contact. Breek ik die belofte, dan doet ze voor niemand meer open.
    .pays = Elise. Raakt ze mij kwijt, dan is er niemand meer die ze iets vertelt.
    .promise = Wat ik hier over Elise zeg, vertel ik haar ook.
    .line = Waar Elise is of heen gaat, zeg ik niet zonder haar.
    .home-agreed = Akkoord. In dit plan houdt Elise zelf in de hand wie wat van haar weet.
    .home-explain = Weet Elise dat dit op tafel ligt? Leg me uit hoe je haar meeneemt. Dat kost je straks tijd.
    .home-no = Zo niet. De politie heeft een adres nodig dat alleen Elise mag geven. Straks hoort ze dit van een ander.
    .home-cover = Als Elise boos wordt, ga ik met je mee naar haar toe. Dan leggen we het samen uit. Je hoeft die belofte niet alleen te dragen.
    .home-mandate = Je mag een crisisplek aanvragen, ook buiten de regio. Ik bel de opvang vast. Maar zonder een ja van Elise doen we het niet.
    .home-room = Bij gevaar mocht je altijd al een signaal geven. Dat is iets anders dan het hele verhaal. Wist je dat niet?

seat-youth-care = Jeugdzorg
    .person = Thomas
    .role = Kinderbescherming, jeugdbescherming en jeugdhulp
    .plate = Beide ouders lezen het verslag. Ook wat een ander erin heeft laten zetten.
    .interest = Ik heb deze maand nog één plek. Een ander kind, van zes, wacht er ook op. Ik zet die plek alleen in als het echt niet lichter kan.
    .pays = Een kind van zes. Dat wacht dan minstens een maand langer op iemand die komt kijken.
    .promise = Noor hoort van mij wat er met haar verhaal gebeurt.
    .line = Ik haal geen kind weg om een plan rond te krijgen.
    .home-agreed = Akkoord. Dit is wat Noor en Daan nodig hebben. Het kind van zes vergeet ik niet.
    .home-explain = Waarom kan het niet lichter? We hebben nog één plek deze maand. Leg dat eerst uit; het kost je tijd.
    .home-no = Zo niet. Onze laatste plek gaat nu weg, en niemand aan tafel weet van het kind van zes.
    .home-cover = Ik zoek vandaag een oplossing voor het kind van zes, samen met het team uit de regio. Kies jij voor Noor en Daan wat nodig is.
    .home-mandate = Je mag een VOTS laten verzoeken, of onderzoek voor een OTS. De kinderrechter beslist. Schrijf op wat is gezien en gehoord, niet wat je vermoedt.
    .home-room = Loopt een kind gevaar, dan mocht je altijd al spreken. Vertel Noor daarna zelf wat je hebt gezegd, en waarom.

seat-consultants = Consultants
    .person = Amara
    .role = Forensisch arts
    .plate = Consultants denken mee zonder naam. Je kunt iets vragen zonder te zeggen over wie het gaat.
    .interest = Wij hebben zes uur voor deze casus, en andere gemeenten wachten. Ik wil die uren gebruiken waar ze echt iets veranderen, en niet voor een rapport in een la.
    .pays = Een kind in een andere gemeente. De collega’s daar wachten dan weken langer op ons.
    .promise = Ik zeg erbij wat ik weet en wat ik alleen vermoed.
    .line = Wat iemand mij als arts vertelt, blijft zonder toestemming bij mij.
    .home-agreed = Akkoord. Aan zes uur heb je voor dit plan genoeg. De andere gemeenten kan ik vandaag nog terugbellen.
    .home-explain = Wat gaat er hier anders door ons werk? Leg me dat eerst uit. Dat kost je straks tijd aan tafel.
    .home-no = Zo niet. De risicotaxatie kost bijna al onze uren. Aan tafel weet niemand dat er elders iemand op wacht.
    .home-cover = Ik schuif in de planning en vraag een collega voor de andere gemeenten. Gebruik de zes uur hier zoals jij denkt dat het nodig is.
    .home-mandate = Je mag zelf tekenen voor de risicotaxatie en het letselonderzoek. Voor dat laatste beslist Elise. Ik hoef er niet meer naar te kijken.
    .home-room = Uitleggen wat letsel kan betekenen, mocht je altijd al. Daar is geen naam voor nodig, en geen handtekening van mij.

## Telefoontjes naar het gezin

call-police-person = Mark bellen en vragen hoe het met hem gaat.
    .yes = “Ik slaap niet”, zegt Mark. “Zeg tegen de hulpverlening dat ik daar hulp bij wil. Alleen dat, en alleen tegen hen. Hoe is het met Daan?”
    .no = “Ik zeg niets zonder mijn advocaat.” Het blijft even stil. “Slaapt Daan een beetje?” Dan hangt Mark op.

call-support-person = Elise bellen, op het nummer van haar werk.
    .yes = Haar stem is schor. “Zeg tegen de politie dat ik weg wil. Niet wanneer en niet waarheen. En verder tegen niemand, Iris.”
    .no = “Ik ben niet alleen”, fluistert Elise. “En je had het me beloofd, Iris. Ik moet ophangen.”

call-youth-care-person = Noor spreken op school, met juf Anouk erbij.
    .yes = Noor kijkt eerst naar juf Anouk. “Zeg maar tegen de politie dat ik bang ben. Alleen dat. En niet tegen papa.”
    .no = Noor schudt haar hoofd en kleurt door. “Dan hoort papa het.” Juf Anouk blijft naast haar zitten.

## De stoel van Noor

chair-child = Ik heb twee grote handen getekend, om een hals. Tekenen is makkelijker dan zeggen.
chair-weekend = Ik heb het één keer verteld, aan juf. Papa mag niet weten dat ik het was.
chair-leaving = Waar juf is, hoef ik niks uit te leggen. Zij weet wanneer het niet veilig is.
chair-him = Papa is lief voor Daan. Maar ik slaap op de grond bij Daan. Dan hoor ik alles.
chair-nobody = Dat heeft niemand haar gevraagd.

chair-week-2-good = Ik werd vannacht maar één keer wakker. Daan snurkte.
chair-week-2-mixed = Ik lig nog bij Daan op de grond. Wel met mijn eigen kussen.
chair-week-2-bad = Als iedereen slaapt, ga ik luisteren. Iemand moet opletten.
chair-week-6-good = Mama leest weer voor. Ze doet alle stemmetjes.
chair-week-6-mixed = Op school is het leuk. Thuis kijk ik eerst even om de deur.
chair-week-6-bad = De schoenen van Daan staan naast mijn kussen. Voor als we weg moeten.
chair-week-13-good = Er kwam een vriendinnetje spelen. Ze bleef ook eten.
chair-week-13-mixed = Er komen steeds andere mensen vragen hoe het gaat. Goed, zeg ik dan.
chair-week-13-bad = In de klas val ik in slaap. Daar hoef ik niet te luisteren.
chair-week-26-good = Ik heb ons huis getekend. Alle lampen zijn aan.
chair-week-26-mixed = Als de bel gaat, kijk ik naar mama. Meestal is het gewoon iemand.
chair-week-26-bad = Als de bel gaat, kruipt Daan achter de bank. Dat heb ik hem geleerd.
chair-week-52-good = Ik slaap de hele nacht. Soms vergeet ik te luisteren.
chair-week-52-mixed = Soms word ik nog wakker. Dan roep ik en dan komt er iemand.
chair-week-52-bad = Ik vertel niks meer. Stil zijn kan ik heel goed.

## De vier voorinstellingen

preset-as-intended = Zoals bedoeld
    .text = Er is een convenant en een sterke regiehouder. Ieder heeft mandaat. Je ziet wat alleen jij weet.
preset-as-it-often-goes = Zoals het vaak gaat
    .text = De regiehouder heeft weinig positie en iedereen heeft minder uren. Je ziet niet wat alleen jij weet.
preset-without-director = Zonder regiehouder
    .text = Iedereen doet mee, maar niemand verbindt wat er ligt. Een gezamenlijk doel kost een eigen beurt en extra vragen vallen weg.
preset-without-covenant = Zonder convenant
    .text = Er zijn geen afspraken over delen. Ook een samenvatting kan nu bij een ander iets in gang zetten.

## Nieuws van buiten

news-lawyer-called = De advocaat van Mark heeft de gemeente gebeld. Mark verzet zich tegen een verlenging. Hij wil naar huis en de kinderen zien.
news-flowers = Op de tandartspraktijk zijn bloemen voor Elise bezorgd. Mark heeft ze laten sturen. Volgens het huisverbod mag hij geen contact zoeken.
news-press = Een lokale nieuwssite stelt vragen over de politie in het Lijsterhof. Er zijn nog geen namen genoemd. De redactie wil vandaag antwoord.
news-flat-gone = De afdeling Wonen belt over de noodwoning. Woensdag kan die naar een ander gezin gaan, als er dan geen aanvraag ligt.

## Wat er in het jaar kan gebeuren

incident-strangled-again = Mark grijpt Elise opnieuw bij de keel. Ze leeft. De buren bellen 112.
    .why = Het geweld was niet gestopt en de veiligheid was te laag.
incident-at-the-door = Mark staat voor de deur en blijft aanbellen.
    .why = De controle over Elise ging door, en weinig hield Mark tegen.
incident-followed = De werkbus van Mark rijdt achter Elise aan, straten lang.
    .why = Rond het uit elkaar gaan is het gevaar groter. Elise was weinig beschermd.
incident-notice-to-quit = Mark verliest zijn woning. Hij zoekt Elise op.
    .why = De huur van Lijsterhof 14 was opgezegd en er was weinig geregeld.
incident-bailiff = Er ligt een brief van de deurwaarder, op naam van Elise.
    .why = De schulden liepen door en er was te weinig geld over.
incident-noor-stays-home = Noor heeft buikpijn en blijft thuis van school.
    .why = Noor was nog bang en kwam te weinig tot rust.

## Acties van de gemeente

action-extend-ban = Huisverbod verlengen
    .text = De burgemeester houdt Mark langer weg van huis en gezin. Er moeten feiten zijn dat het gevaar blijft. Het besluit moet er vrijdag vóór 12.00 uur zijn.
    .term = Tot hoogstens dinsdag 9 april, 12.00 uur. Alleen de burgemeester beslist. Daarna mag Mark weer naar huis.
action-emergency-flat = Noodwoning voor Elise
    .text = Elise, Noor en Daan krijgen tijdelijk een eigen voordeur. Elise moet het zelf willen. Het helpt alleen zolang Mark het adres niet kent.
    .term = Een tijdelijk contract. De gemeente wijst toe. Loopt het af, dan moet er een gewone woning zijn.
action-debt-help = Schuldhulpverlening
    .text = Een schuldhulpverlener zet alle schulden op een rij en overlegt met de schuldeisers. Elise moet het zelf willen. Wat niemand noemt, komt niet in het plan.
    .term = De gemeente beslist na een eerste gesprek. Stopt Elise, dan staan de schuldeisers er weer.
action-case-director = Casusregisseur aanwijzen
    .text = Het gezin krijgt één vast gezicht, ook Mark. Die houdt de acties bij elkaar, maar kan een andere organisatie niets opdragen.
    .term = Zolang het plan loopt. Het lokale team wijst iemand aan. Valt die weg, dan begint het gezin opnieuw.
action-childcare = Opvang van Daan veiligstellen
    .text = De gemeente betaalt tijdelijk mee, zodat Daan op zijn eigen groep kan blijven. Oude rekeningen zijn daarmee nog niet betaald.
    .term = Voor een vaste periode. De gemeente beslist op aanvraag. Daarna betalen de ouders weer alles zelf.
action-escalate = Bestuurlijk opschalen
    .text = Een vastgelopen punt gaat naar de bestuurders. Dat helpt bij wachtlijsten en bij onenigheid over taken. Het is te traag voor spoed.
    .term = Antwoord na een of twee weken. De bestuurders beslissen. Intussen houdt ieder zijn eigen taak.
action-home-ban = Huisverbod (loopt al)
    .text = Mark mag tien dagen niet in of bij het huis komen. Contact met Elise, Noor en Daan mag ook niet. Overtreden is strafbaar.
    .term = Tot vrijdag 22 maart, 12.00 uur. Opgelegd namens de burgemeester. Zonder verlenging mag Mark dan naar huis.

## Acties van het Openbaar Ministerie

action-contact-ban = Gedragsaanwijzing: contactverbod
    .text = Mark mag geen contact zoeken en niet in de buurt komen. Er moeten een verdenking, ernstige bezwaren en bewijs zijn. Overtreden is strafbaar.
    .term = Hoogstens 90 dagen (art. 509hh Sv), drie keer te verlengen als Mark wordt vervolgd. De officier legt op; Mark kan in beroep bij de rechtbank.
action-detention-conditions = Schorsing onder voorwaarden
    .text = Mark wordt aangehouden. De rechter-commissaris kan zijn hechtenis schorsen, met contactverbod en meldplicht. Er zijn ernstige bezwaren nodig bij een zwaar feit.
    .term = Een halfjaar, of korter als de zitting eerder is. De rechter-commissaris beslist. Bij overtreding kan Mark alsnog vastzitten.
action-treatment-order = Behandeling via reclassering
    .text = Loopt er reclasseringstoezicht, dan kan behandeling daarbij gaan horen. Zonder lopend toezicht kan het niet. Het is nog geen plek bij een kliniek.
    .term = Zolang de proeftijd loopt. De officier regelt het met de reclassering; over een nieuwe voorwaarde beslist de rechter. Weigert Mark, dan meldt de reclassering dat.
action-child-interview = Studioverhoor van Noor
    .text = Een getrainde studioverhoorder hoort Noor in een kindvriendelijke studio. Heeft iemand haar al uitgevraagd, dan is haar verhaal minder bruikbaar als bewijs.
    .term = Eén gesprek, met beeldopname. De officier beslist. Daarna hoeft niemand meer te wachten met praten.
action-conditional-dismissal = Voorwaardelijk sepot
    .text = Mark wordt nu niet vervolgd als hij zich aan voorwaarden houdt. Het feit moet te bewijzen zijn. Het past niet naast een schorsing.
    .term = Voor een proeftijd. De officier beslist. Gaat het mis, dan kan Mark alsnog worden vervolgd.
action-victim-rights = Elise informeren en afschermen
    .text = Het OM vertelt Elise vooraf over elke stap en houdt haar adres uit de stukken. Het houdt Mark zelf niet tegen.
    .term = Zolang de strafzaak loopt. Elise kiest wat ze wil horen. Daarna krijgt ze geen bericht meer.

## Acties van de politie

action-location-agreement = Afspraak op locatie (AOL)
    .text = Het adres krijgt een aantekening in het systeem. Belt Elise 112, dan hoeft ze niets uit te leggen. De politie moet dat adres wel kennen.
    .term = Een halfjaar. De politie beslist zelf. Verhuist Elise, dan moet er een nieuwe afspraak komen.
action-alarm = AWARE-alarm
    .text = Eén druk op de knop laat de meldkamer zien waar Elise is. Er moet een verbod op contact zijn, en Elise moet het willen.
    .term = Een halfjaar. De indicatiecommissie beslist op feiten. Daarna gaat de knop terug, of er komt een nieuwe aanvraag.
action-stop-talk = Stopgesprek met Mark
    .text = De wijkagent zegt Mark wat hij moet laten en wat er anders volgt. Het kan helpen bij beginnend gedrag, zelden bij een patroon.
    .term = Eén gesprek. De politie beslist. Na een paar weken is het effect meestal weg; afdwingen kan het niets.
action-weapon-check = Wapencontrole
    .text = De politie kijkt of er verboden wapens in huis zijn. Zonder toestemming is er een wettelijke grond nodig. Een sierzwaard aan de muur mag.
    .term = Eén keer. De politie beslist, zo nodig met de officier. Wat mag, blijft gewoon in huis.
action-street-watch = Extra toezicht in de straat
    .text = Agenten rijden vaker langs, op wisselende tijden. Die uren gaan af van andere adressen. Weten ze niet waarop ze letten, dan zien ze weinig.
    .term = Twaalf weken. De teamchef beslist. Daarna rijdt er niemand extra, ook als het nog nodig is.
action-file-case = Ambtshalve dossier opbouwen
    .text = De politie bundelt meldingen, foto’s en getuigen in een proces-verbaal. Dat kan ook zonder aangifte. De verdediging leest alles.
    .term = Twee weken werk, daarna bijhouden tot de zitting. De politie bouwt op, de officier beslist over vervolging. Zonder dossier komt er geen zaak.

## Acties van de hulpverlening

action-safety-plan = Veiligheidsplan met Elise
    .text = Elise spreekt af wie ze belt, waar ze heen kan en wie op haar let. Ligt het plan thuis, dan kan Mark het lezen.
    .term = Elise beslist wat erin staat. Na elke verandering moet het opnieuw. Een oud plan geeft schijnveiligheid.
action-shelter = Crisisplek in de vrouwenopvang
    .text = Elise en de kinderen gaan naar een beschermde plek. Er is vaak een wachtlijst. Noor en Daan raken hun school, opvang en straat kwijt.
    .term = Ongeveer vier maanden. De opvang beslist over plaatsing. Is er daarna geen woning, dan gaat iemand soms terug.
action-partner-treatment = Forensische behandeling voor Mark
    .text = In een forensische polikliniek werkt Mark aan zijn geweld. Hij moet meedoen, en er moet een maatregel achter zitten die hem erbij houdt.
    .term = Vaak een jaar, na weken wachten. De kliniek beslist na de intake. Vervalt de maatregel, dan haken velen af.
action-alcohol-treatment = Behandeling bij verslavingszorg
    .text = Mark krijgt hulp om te minderen of te stoppen met drinken. Hij moet het zelf willen. Geweld gaat daar niet vanzelf van over.
    .term = Enkele maanden. Mark en de behandelaar beslissen samen. Stopt hij, dan begint hij weer achteraan de lijst.
action-couple-talks = Relatiegesprekken
    .text = Elise en Mark praten samen met een hulpverlener. Beiden moeten het willen. Het is pas geschikt als niemand bang is voor de ander.
    .term = Een reeks gesprekken. Elise en Mark beslissen elke keer zelf. Stopt een van beiden, dan houdt het op.
action-trauma-therapy = Traumabehandeling voor Elise
    .text = Elise verwerkt wat er is gebeurd, bijvoorbeeld met EMDR. Het werkt pas goed als ze veilig is. De wachttijd is lang.
    .term = Enkele maanden, na lang wachten. Elise beslist. Is het weer onveilig, dan legt de behandelaar het stil.

## Acties van jeugdzorg

action-child-talk = Gesprek met Noor
    .text = Iemand die Noor vertrouwt, luistert en legt uit wat er gebeurt. Uitvragen mag niet: dat schaadt het studioverhoor. Noor moet zelf willen.
    .term = Binnen enkele dagen. Jeugdhulp beslist, met een ja van Noor en van Elise. Komt er daarna niemand terug, dan vertelt Noor minder.
action-provisional-supervision = Voorlopige ondertoezichtstelling (VOTS)
    .text = Een jeugdbeschermer houdt meteen toezicht op Noor en Daan. Dat kan alleen bij acuut gevaar. De Raad voor de Kinderbescherming vraagt het aan.
    .term = Dezelfde dag, hoogstens drie maanden. De kinderrechter beslist en hoort de ouders binnen twee weken. Daarna OTS of niets.
action-supervision = Ondertoezichtstelling (OTS)
    .text = Een jeugdbeschermer kan Elise en Mark aanwijzingen geven. De zorgen moeten ernstig zijn en vrijwillige hulp te weinig. De Raad onderzoekt eerst.
    .term = Hoogstens een jaar, te verlengen. De kinderrechter beslist, na weken of maanden. Daarna is hulp weer vrijwillig.
action-contact-plan = Omgang onder begeleiding
    .text = Mark ziet Noor en Daan op vaste tijden, met iemand erbij. Mark moet zich eraan willen houden. Een contactverbod gaat altijd voor.
    .term = Jeugdhulp maakt de afspraken met beide ouders. Om de paar maanden opnieuw bekijken. Valt de begeleider weg, dan stopt het.
action-parenting-course = Opvoedcursus voor beide ouders
    .text = Elise en Mark leren samen rustiger opvoeden. Beiden moeten het willen. Het is niet geschikt als een van hen niet vrijuit kan praten.
    .term = Een vaste reeks avonden. De ouders beslissen zelf. Haakt er één af, dan houdt de cursus op.
action-child-therapy = Traumahulp voor Noor
    .text = Noor wordt rustiger met speltherapie of EMDR. Het werkt pas als het om haar heen veilig is. De behandelaar moet weten wat ze meemaakte.
    .term = Enkele maanden, na lang wachten. Jeugdhulp verwijst, de ouders tekenen. Breekt het af, dan kan de angst terugkomen.

## Acties van de consultants

action-risk-assessment = Risicotaxatie
    .text = De psycholoog weegt met een vast instrument hoe groot het gevaar is. De uitkomst is zo goed als de feiten die er liggen.
    .term = Vier maanden bruikbaar. De consultant adviseert, maar beslist niet. Na elke grote verandering moet het opnieuw.
action-forensic-exam = Forensisch-medisch onderzoek
    .text = De forensisch arts onderzoekt Elise en legt letsel vast, ook wat je bijna niet ziet. Sporen vervagen binnen dagen. Elise moet het willen.
    .term = Zo snel mogelijk. Elise beslist, ook over wie het verslag krijgt. Na enkele weken is er niets meer te zien.
action-phone-check = Telefoon en accounts nakijken
    .text = Een deskundige zoekt samen met Elise uit of iemand meeleest of haar volgt. Dat gebeurt buitenshuis: wie meekijkt, merkt het anders.
    .term = Eén keer, en opnieuw bij een nieuw toestel. Elise beslist. Daarna kan iemand weer gaan meekijken.
action-evaluation = Evaluatie in week 6
    .text = De tafel komt in week zes terug, kijkt wat werkt en past één ding aan. Wat niemand volgt, blijft dan onzichtbaar.
    .term = Eén keer. Alle zes beslissen samen. Zonder evaluatie loopt het plan door zoals het is.
action-network-meeting = Netwerkberaad met familie
    .text = Familie en vrienden spreken af wie wat doet. Elise en haar familie moeten het willen. Wie bang is, praat daar niet vrijuit.
    .term = Eén avond, met een vervolg. Elise beslist wie er komt. Zonder vervolg zakken de afspraken weg.
action-advice-hour = Adviesuur zonder naam
    .text = Een collega legt een vraag voor. Een arts, psycholoog of privacyjurist denkt mee, zonder naam. Het advies gaat alleen over wat je vertelt.
    .term = Zolang er uren zijn. De consultant adviseert, wie het vraagt beslist. Daarna moet je het zelf uitzoeken.

## Hulplijnen

help-veilig-thuis = Veilig Thuis
    .text = Maak je geweld thuis mee, of zie of vermoed je het? Bel 0800-2000, gratis, dag en nacht. Ook voor advies als professional. Bij direct gevaar: 112.
help-crisis-line = 113 Zelfmoordpreventie
    .text = Denk je aan zelfmoord, of maak je je zorgen om iemand? Bel 0800-0113, gratis en anoniem, dag en nacht. Bij direct gevaar: 112.
help-kindertelefoon = De Kindertelefoon
    .text = Ben je 8 tot 18 jaar en wil je praten? Bel 0800-0432, gratis, elke dag van 11.00 tot 21.00 uur. Bij direct gevaar: 112.

## Wat collega’s zeggen

## Gemeente: Farida

phrase-municipality-lay-topic-1 = Nu we het over { $topic } hebben: dit weten wij bij de gemeente.
phrase-municipality-lay-topic-2 = Wacht, over { $topic } heb ik ook iets liggen. Ik leg het erbij.
phrase-municipality-lay-topic-3 = Als we praten over { $topic }, dan hoort dit ook op tafel.
phrase-municipality-lay-topic-4 = Het ging net over { $topic }. Misschien past dit stukje daarbij.
phrase-municipality-lay-beat-1 = Niemand vroeg ernaar, maar ik wil graag dat jullie dit weten.
phrase-municipality-lay-beat-2 = Voor we verdergaan: dit wil ik niet in mijn map laten zitten.
phrase-municipality-lay-beat-3 = Ik weet niet of het meetelt. Ik leg het toch neer, dan kijken we samen.
phrase-municipality-lay-return-1 = Jij gaf mij iets, { $to }. Dan laat ik jou ook niet met lege handen zitten.
phrase-municipality-lay-return-2 = { $to }, door wat jij mij vertelde durf ik dit ook neer te leggen.
phrase-municipality-join-in-1 = Goed dat je dat neerlegt, { $to }. Wij hebben dit over { $topic }.
phrase-municipality-join-in-2 = Dit sluit daarop aan, { $to }. Ook wij weten iets over { $topic }.
phrase-municipality-join-in-3 = Leg dit er eens naast, { $to }. Het gaat ook over { $topic }.
phrase-municipality-tell-locked-1 = Ik heb dit lang vastgehouden. Nu weegt zwijgen zwaarder dan vertellen.
phrase-municipality-tell-locked-2 = Dit vertel ik niet zomaar. Ik heb erover nagedacht, en jullie hebben het nodig.
phrase-municipality-ask-safe-1 = { $to }, om iemand nu veilig te houden: wat weet jij over { $topic }?
phrase-municipality-ask-safe-2 = Help me, { $to }. Voor de veiligheid van vandaag: is er iets over { $topic }?
phrase-municipality-ask-plan-1 = { $to }, ik bouw aan het plan. Wat moet ik dan weten over { $topic }?
phrase-municipality-ask-plan-2 = Het plan moet in elkaar passen, { $to }. Wat heb jij over { $topic }?
phrase-municipality-ask-understand-1 = { $to }, ik hoef er niets mee. Ik wil het snappen: hoe zit het met { $topic }?
phrase-municipality-ask-understand-2 = Neem me eens mee, { $to }. Wat begrijp ik nog niet over { $topic }?
phrase-municipality-ask-understand-3 = Ik ken vooral de formulieren, { $to }. Wat mis ik over { $topic }?
phrase-municipality-answer-card-1 = Daar zit ik voor, { $to }. Dit is wat er bij ons ligt.
phrase-municipality-answer-card-2 = Ja, { $to }, daar weet het stadhuis iets van. Kijk maar.
phrase-municipality-answer-card-3 = Ik hoopte al dat iemand het zou vragen, { $to }. Hier is het.
phrase-municipality-answer-nothing-1 = Nee, { $to }, over { $topic } hebben wij niets. Misschien weet een ander het.
phrase-municipality-answer-nothing-2 = Ik heb gezocht, { $to }. Over { $topic } staat bij de gemeente niets.
phrase-municipality-answer-nothing-3 = Ik weet echt niets over { $topic }, { $to }. Vraag gerust verder aan tafel.
phrase-municipality-refuse-safe-now-1 = Ik wil je helpen, { $to }, maar zo niet. Is het nodig voor de veiligheid nu?
phrase-municipality-refuse-for-plan-1 = Voor welke actie in het plan is het, { $to }? Als ik dat weet, vertel ik het.
phrase-municipality-refuse-understand-1 = Ik ben bang dat er meteen iets mee gebeurt, { $to }. Vraag het om te begrijpen.
phrase-municipality-refuse-only-you-1 = Niet met zijn zessen, { $to }. Met jou alleen, bij een kop thee, wel.
phrase-municipality-refuse-consent-1 = Ik moet haar nog onder ogen komen, { $to }. Eerst een ja van haar, of er is gevaar.
phrase-municipality-refuse-return-1 = Ik wil wel, { $to }, maar niet als enige. Breng jij eerst iets in?
phrase-municipality-refuse-director-1 = Als de regiehouder het vraagt, doe ik het, { $to }. Dan is het voor ons allemaal.
phrase-municipality-refuse-explanation-1 = Vertel eerst wat er voor jullie op het spel staat, { $to }. Dan kan ik verder.
phrase-municipality-repeat-1 = Even naast elkaar wat we al delen. Dat praat straks makkelijker.
phrase-municipality-repeat-2 = Misschien is het niet nieuw, maar hier zijn we het tenminste over eens.
phrase-municipality-repeat-3 = Voor wie het nog niet scherp had: dit stond al in de stukken.
phrase-municipality-push-1 = Ik kom toch terug bij mijn eerste gevoel. Daar weet ik tenminste hulp bij.
phrase-municipality-push-2 = Ik hoor jullie wel, maar ik zie nog steeds wat ik in het begin zag.
phrase-municipality-clock-1 = Ik let ook op de tijd. Iedereen moet nog aan het woord kunnen komen.
phrase-municipality-clock-2 = Het gaat hard met de tijd. Zullen we kijken waar we samen staan?
phrase-municipality-name-flag-1 = Apart leek het klein. Leg je het naast elkaar, dan is het een rode vlag.
phrase-municipality-move-token-1 = Ik had er al hulp bij bedacht. Met deze kaart past die hulp niet meer.
phrase-municipality-move-token-2 = Dit past niet in het verhaal dat ik had. Ik schuif op.
phrase-municipality-place-1 = Dit kan de gemeente doen. Ik leg het in het plan.
phrase-municipality-place-2 = Hier kan ik iets doen. Kijk even of het bij jullie deel past.
phrase-municipality-place-3 = Ik begin met wat ik zelf kan regelen. Wie sluit er straks op aan?
phrase-municipality-suggest-1 = { $to }, dit past bij jouw werk. Zou jij het willen trekken?
phrase-municipality-suggest-2 = Ik kan veel regelen, { $to }, maar dit niet. Zou jij het willen doen?
phrase-municipality-ink-1 = Ja, dit doen wij. Mensen moeten van ons op aan kunnen.
phrase-municipality-ink-2 = Hier zet ik inkt op. De gemeente staat hiervoor.
phrase-municipality-monitor-1 = Ik volg dit en vraag ernaar. Dan staat niemand er alleen voor.
phrase-municipality-monitor-2 = Laat mij hierop letten. Ik spreek toch bijna iedereen.
phrase-municipality-support-1 = Daar sta ik achter, { $to }. Het past goed bij wat de anderen doen.
phrase-municipality-support-2 = Doe dit vooral, { $to }. Als het stroef gaat, help ik mee.
phrase-municipality-object-1 = Dit vind ik moeilijk, { $to }. Voor die ene noodwoning wacht ook een gezin met een baby.
phrase-municipality-tell-interest-1 = Ik zeg het open: ik heb één noodwoning, en er wacht ook een gezin met een baby.
phrase-municipality-acknowledge-1 = Dank je, { $to }. Dat was vast niet makkelijk om te zeggen.
phrase-municipality-acknowledge-2 = Ik heb je gehoord, { $to }. Dit neem ik mee in wat wij doen.
phrase-municipality-acknowledge-3 = Nu begrijp ik beter waar jij voor staat, { $to }.
phrase-municipality-worry-1 = Ik ben er niet gerust op. We werken hard, maar werken we ook samen?
phrase-municipality-worry-2 = Mag ik een zorg noemen? Straks denkt ieder dat een ander het doet.
phrase-municipality-set-goal-1 = Hier kunnen we samen achter staan. Ik maak er ons doel van.
phrase-municipality-set-goal-2 = Ik stel dit doel voor ons samen. Zeg het als jouw belang er niet in past.
phrase-municipality-give-floor-1 = { $to }, ik wil jou hier graag bij horen. Jij hebt het woord.
phrase-municipality-give-floor-2 = Ik zie je nadenken, { $to }. Wil jij nu iets zeggen?
phrase-municipality-vote-agree-1 = Ik ga akkoord. Dit plan is van ons allemaal, en zo ga ik het ook uitleggen.
phrase-municipality-vote-worry-1 = Akkoord, met een zorg: weten we elkaar straks te vinden? Dat vraag ik in week 6.
phrase-municipality-surprise-1 = Anders overleg ik eerst met iedereen. Een kind loopt gevaar, dus ik zeg het nu.

## Openbaar Ministerie: Willem

phrase-prosecution-lay-topic-1 = De vraag ligt op tafel. Over { $topic } bevat ons dossier dit.
phrase-prosecution-lay-topic-2 = Als we spreken over { $topic }, wil ik nauwkeurig zijn. Daarom dit.
phrase-prosecution-lay-topic-3 = Eén aanvulling over { $topic }. Niet meer, en niet minder.
phrase-prosecution-lay-topic-4 = We spreken over { $topic }. Dan hoort dit in het verslag.
phrase-prosecution-lay-beat-1 = Wat het onderwerp ook is: dit mag hier niet ontbreken.
phrase-prosecution-lay-beat-2 = Ik breng dit nu in. Later vraagt men waarom ik het niet deed.
phrase-prosecution-lay-beat-3 = Dit staat in mijn stukken en ligt nog niet op tafel. Dat herstel ik.
phrase-prosecution-lay-return-1 = Jij deelde iets met mij, { $to }. Het is redelijk dat ik dat ook doe.
phrase-prosecution-lay-return-2 = Wat jij gaf, { $to }, verdient iets terug. Alsjeblieft.
phrase-prosecution-join-in-1 = Dat kan ik aanvullen, { $to }. Mijn dossier zegt ook iets over { $topic }.
phrase-prosecution-join-in-2 = Jouw kaart staat niet alleen, { $to }. Ik heb er ook een over { $topic }.
phrase-prosecution-join-in-3 = Dank, { $to }. Nu jij begint over { $topic }, hoort dit ernaast.
phrase-prosecution-tell-locked-1 = Na afweging: ik deel dit voor het doel van dit overleg, en alleen daarvoor.
phrase-prosecution-tell-locked-2 = Meestal blijft dit in het dossier. De reden om te delen is nu sterker.
phrase-prosecution-ask-safe-1 = { $to }, het gaat om de veiligheid nu. Wat is bij jou bekend over { $topic }?
phrase-prosecution-ask-safe-2 = Iemand moet vandaag veilig zijn, { $to }. Wat weet je over { $topic }?
phrase-prosecution-ask-plan-1 = Een rechter wil redenen zien, { $to }. Wat heb je voor het plan over { $topic }?
phrase-prosecution-ask-plan-2 = { $to }, ik vraag dit voor een actie in het plan. Wat heb je over { $topic }?
phrase-prosecution-ask-understand-1 = Om te begrijpen, { $to }, niet om te oordelen: wat weet je over { $topic }?
phrase-prosecution-ask-understand-2 = Uit papier begrijp ik niet alles, { $to }. Wat weet jij over { $topic }?
phrase-prosecution-ask-understand-3 = Ik wil zeker weten dat ik het goed lees, { $to }. Wat hoorde jij over { $topic }?
phrase-prosecution-answer-card-1 = Een duidelijke vraag, { $to }. Dan krijg je een duidelijk antwoord.
phrase-prosecution-answer-card-2 = Dat mag ik je zeggen, { $to }. Er staat het volgende.
phrase-prosecution-answer-card-3 = Op die vraag kan ik antwoorden, { $to }. Meer dan dit staat er niet.
phrase-prosecution-answer-nothing-1 = Het dossier zegt niets over { $topic }, { $to }. Ook dat is een antwoord.
phrase-prosecution-answer-nothing-2 = Over { $topic } heb ik niets, { $to }. Ik houd ook niets achter.
phrase-prosecution-answer-nothing-3 = Ik heb het nagekeken, { $to }. Bij ons is over { $topic } niets bekend.
phrase-prosecution-refuse-safe-now-1 = Niet op deze grond, { $to }. Als de veiligheid nu het vraagt, zeg dat er dan bij.
phrase-prosecution-refuse-for-plan-1 = Waar in het plan is dit voor nodig, { $to }? Zonder dat mag ik het niet geven.
phrase-prosecution-refuse-understand-1 = Ik geef dit niet als bewijs, { $to }. Vraag je het om te begrijpen, dan wel.
phrase-prosecution-refuse-only-you-1 = Dit is niet voor de hele tafel, { $to }. Vraag het onder vier ogen, dan zeg ik het.
phrase-prosecution-refuse-consent-1 = Dit is vertrouwelijk, { $to }. Er moet eerst toestemming zijn, of gevaar.
phrase-prosecution-refuse-return-1 = Het hoort twee kanten op te gaan, { $to }. Deel jij eerst iets, dan volg ik.
phrase-prosecution-refuse-director-1 = Dit verzoek hoort van de regiehouder te komen, { $to }. Dan geef ik antwoord.
phrase-prosecution-refuse-explanation-1 = Welk belang heb jij hierbij, { $to }? Leg dat eerst uit, dan antwoord ik.
phrase-prosecution-repeat-1 = Voor de volledigheid herhaal ik wat iedereen al gelezen heeft.
phrase-prosecution-repeat-2 = Ik zeg niets nieuws. Ik wil alleen weten waar we zeker van zijn.
phrase-prosecution-repeat-3 = Dit is bekend. Toch begin ik liever bij wat al op papier staat.
phrase-prosecution-push-1 = Mijn eerste lezing staat nog. Ik zag geen reden om die los te laten.
phrase-prosecution-push-2 = Voorlopig blijf ik bij wat ik dacht. Ik geef dat niet snel op.
phrase-prosecution-clock-1 = De tijd loopt. Wat wij niet besluiten, besluit straks de termijn.
phrase-prosecution-clock-2 = Excuus, ik keek op de klok. Een half besluit kost later meer tijd.
phrase-prosecution-name-flag-1 = Eén aanwijzing zegt weinig. Deze samen noem ik een rode vlag.
phrase-prosecution-move-token-1 = Deze kaart strookt niet met wat ik aannam. Ik pas mijn duiding aan.
phrase-prosecution-move-token-2 = Ik kom liever nu op mijn oordeel terug dan achteraf. Mijn duiding schuift.
phrase-prosecution-place-1 = Dit valt onder mijn bevoegdheid. Ik zet het in het plan.
phrase-prosecution-place-2 = Hier is het Openbaar Ministerie aan zet. Deze stap neem ik voor mijn rekening.
phrase-prosecution-place-3 = Ik leg een stap neer die ik ook kan verantwoorden.
phrase-prosecution-suggest-1 = { $to }, ik kan dit niet en jij wel. Wil je het overwegen?
phrase-prosecution-suggest-2 = Zover reikt het strafrecht niet, { $to }. Jouw actie zou hier passen.
phrase-prosecution-ink-1 = Ik teken hiervoor. Wat ik toezeg, kom ik na.
phrase-prosecution-ink-2 = Dit is rond. Het mag in inkt, onder mijn naam.
phrase-prosecution-monitor-1 = Ik houd dit in de gaten. Wat niemand nakijkt, verloopt ongemerkt.
phrase-prosecution-monitor-2 = Zet mij hier maar bij. Termijnen bewaken is mijn dagelijks werk.
phrase-prosecution-support-1 = Ik steun dit, { $to }. Het is zorgvuldig en het kan.
phrase-prosecution-support-2 = Geen bezwaar, { $to }. Sterker nog, ik vind dit nodig.
phrase-prosecution-object-1 = Niet vóór het studioverhoor, { $to }. Anders telt Noors verhaal niet bij de rechter.
phrase-prosecution-tell-interest-1 = Mijn belang: niemand bevraagt Noor vóór het studioverhoor. Anders telt haar verhaal niet.
phrase-prosecution-acknowledge-1 = Genoteerd, { $to }. En dank dat je het zei.
phrase-prosecution-acknowledge-2 = Ik heb het gehoord, { $to }. Het weegt voor mij mee.
phrase-prosecution-acknowledge-3 = Dat is helder gezegd, { $to }. Ik lees het straks nog eens na.
phrase-prosecution-worry-1 = Mijn zorg is de onderbouwing. Wat hier niet ligt, kan ik nergens gebruiken.
phrase-prosecution-worry-2 = Iets zit mij dwars. Op papier klopt het, maar papier beschermt niemand.
phrase-prosecution-set-goal-1 = Een doel moet je kunnen toetsen. Bij dit doel kan dat.
phrase-prosecution-set-goal-2 = Ik leg dit doel vast. Het bindt mij net zo goed als jullie.
phrase-prosecution-give-floor-1 = { $to }, het woord is aan jou. Ik luister.
phrase-prosecution-give-floor-2 = Jouw kant is hier ook nodig, { $to }. Ga je gang.
phrase-prosecution-vote-agree-1 = Akkoord. Dit kan ik verdedigen, ook als het moeilijk wordt.
phrase-prosecution-vote-worry-1 = Akkoord, met één zorg: houdt de onderbouwing stand? Toets dat in week 6.
phrase-prosecution-surprise-1 = Uit gewoonte zwijg ik. Er loopt een kind gevaar, dus nu spreek ik.

## Politie: Sanne
phrase-police-lay-topic-1 = Nu we het over { $topic } hebben: deze hoort daarbij.
phrase-police-lay-topic-2 = Over { $topic } heb ik iets. Het is kort, lees maar mee.
phrase-police-lay-topic-3 = We praten over { $topic }. Dan moet dit er nu bij.
phrase-police-lay-topic-4 = Voor we verder praten over { $topic }: kijk hier eerst naar.
phrase-police-lay-beat-1 = Ander onderwerp, maar dit moeten jullie weten.
phrase-police-lay-beat-2 = Ik wacht niet tot iemand ernaar vraagt. Dit moet op tafel.
phrase-police-lay-beat-3 = Dit kan niet tot het eind blijven liggen. Hier, voor iedereen.
phrase-police-lay-return-1 = Jij gaf mij iets, { $to }. Dan krijg je dit van mij.
phrase-police-lay-return-2 = Jij deelde iets met mij, { $to }. Nu ben ik aan de beurt.
phrase-police-join-in-1 = Wacht, { $to }, over { $topic } heb ik ook iets. Leg het naast jouw kaart.
phrase-police-join-in-2 = Ik haak meteen bij je aan, { $to }. Dit gaat ook over { $topic }.
phrase-police-join-in-3 = Nu jij begint over { $topic }, { $to }, leg ik deze er meteen naast.
phrase-police-tell-locked-1 = Ik heb dit afgewogen. Praten weegt hier zwaarder dan zwijgen.
phrase-police-tell-locked-2 = Deze hield ik met een reden dicht. Ik kies ervoor om hem nu te openen.
phrase-police-ask-safe-1 = { $to }, wat weet jij over { $topic }? Ik vraag het om iemand nu veilig te houden.
phrase-police-ask-safe-2 = Het gaat mij om de veiligheid van vandaag, { $to }. Wat heb jij over { $topic }?
phrase-police-ask-plan-1 = Voor het plan, { $to }: wat heb jij over { $topic }? Dan kan ik door.
phrase-police-ask-plan-2 = Mijn ploeg moet weten wat ze doet, { $to }. Wat heb jij over { $topic }?
phrase-police-ask-understand-1 = Help me even, { $to }. Ik snap het nog niet. Wat weet jij over { $topic }?
phrase-police-ask-understand-2 = Ik ga misschien te snel, { $to }. Wat weet jij over { $topic } dat ik niet zie?
phrase-police-ask-understand-3 = Ik zie alleen de voordeur, { $to }. Vertel eens over { $topic }.
phrase-police-answer-card-1 = Je vraagt het, { $to }, dus je krijgt het. Hier.
phrase-police-answer-card-2 = Ja, { $to }, dat heb ik opgeschreven. Kijk maar.
phrase-police-answer-card-3 = Dat kan ik je meteen geven, { $to }. Dit is wat ik heb.
phrase-police-answer-nothing-1 = Over { $topic } heb ik niets voor je, { $to }. Vraag het een ander.
phrase-police-answer-nothing-2 = Nee, { $to }. Over { $topic } heb ik niets. Dan weet je dat ook.
phrase-police-answer-nothing-3 = Ik heb gekeken, { $to }. Niets over { $topic }, en ik ga niet gokken.
phrase-police-refuse-safe-now-1 = Waarvoor, { $to }? Is het om iemand nu veilig te houden, dan krijg je het.
phrase-police-refuse-for-plan-1 = Waar rijden we dan voor, { $to }? Noem eerst het doel of de actie.
phrase-police-refuse-understand-1 = Daarvoor niet, { $to }. Wil je het vooral begrijpen? Vraag dat, dan vertel ik het.
phrase-police-refuse-only-you-1 = Dit gaat niet over een open kanaal, { $to }. Vraag het mij alleen, dan kan het.
phrase-police-refuse-consent-1 = Dit is niet van de politie, { $to }. Eerst toestemming, of wijs me het gevaar aan.
phrase-police-refuse-return-1 = Delen doen we samen, { $to }. Leg jij eerst iets neer, dan volg ik.
phrase-police-refuse-director-1 = Dit geef ik als de regiehouder het vraagt, { $to }. Leg het daar even neer.
phrase-police-refuse-explanation-1 = Waar zit jij hier voor, { $to }? Leg eerst je belang uit, dan ga ik mee.
phrase-police-repeat-1 = Nog één keer op een rij wat we allemaal al weten.
phrase-police-repeat-2 = Even voor de zekerheid: dit heeft iedereen hier al.
phrase-police-repeat-3 = Dit stond al in het verslag. Ik herhaal het toch even.
phrase-police-push-1 = Ik blijf bij wat ik meteen dacht. Kunnen we daarmee aan de slag?
phrase-police-push-2 = Mijn eerste indruk staat nog. Laten we daar nou van uitgaan.
phrase-police-clock-1 = Sorry, ik zie de tijd. Kunnen we naar wat we gaan doen?
phrase-police-clock-2 = Mijn telefoon trilt alweer. Hoe lang hebben we nog?
phrase-police-name-flag-1 = Stop even. Deze kaarten samen zijn een rode vlag. Dat zeg ik nu hardop.
phrase-police-move-token-1 = Deze kaart geeft voor mij de doorslag. Ik kies een andere duiding.
phrase-police-move-token-2 = Ik kan mijn mening best bijstellen. Door die kaart doe ik dat nu.
phrase-police-place-1 = Deze actie is van ons. Die zet ik in het plan.
phrase-police-place-2 = Praten alleen is niet genoeg. Dit kan de politie doen.
phrase-police-place-3 = Dit pakken wij op. Dan staat het er alvast.
phrase-police-suggest-1 = { $to }, dit kan alleen jouw organisatie. Wil jij het oppakken?
phrase-police-suggest-2 = Zou dit iets voor jou zijn, { $to }? Ik stel het voor, jij beslist.
phrase-police-ink-1 = Afgesproken. Dit gaat in inkt, wij doen het.
phrase-police-ink-2 = Je kunt ons hieraan houden. Dit wordt inkt.
phrase-police-monitor-1 = Ik houd bij of dit gebeurt. Zo niet, dan hoor je mij.
phrase-police-monitor-2 = Iemand moet hierop letten. Schrijf mij maar op.
phrase-police-support-1 = Doen, { $to }. Ik sta hier helemaal achter.
phrase-police-support-2 = Met deze actie kan ik verder, { $to }. Je hebt mijn steun.
phrase-police-object-1 = Dit red ik niet, { $to }. Drie andere adressen vannacht en twee collega’s ziek.
phrase-police-tell-interest-1 = Vannacht wachten er nog drie adressen, en twee collega’s zijn ziek. Dat speelt bij mij.
phrase-police-acknowledge-1 = Helder, { $to }. Die onthoud ik.
phrase-police-acknowledge-2 = Oké, { $to }, die komt binnen.
phrase-police-acknowledge-3 = Kijk, { $to }, hier kan ik iets mee.
phrase-police-worry-1 = Ik ben er niet gerust op. Als dit misgaat, staan wij weer voor de deur.
phrase-police-worry-2 = Het gaat mij te langzaam. Daar maak ik me echt zorgen over.
phrase-police-set-goal-1 = Genoeg losse eindjes. Hier werken we samen naartoe.
phrase-police-set-goal-2 = Dit wordt een doel van ons allemaal. Dan weet ieder wat telt.
phrase-police-give-floor-1 = Ik wil jou hier nog horen, { $to }. Ga je gang.
phrase-police-give-floor-2 = { $to }, jij krijgt van mij een extra beurt. Zeg wat je kwijt wilt.
phrase-police-vote-agree-1 = Akkoord. Hier kan ik vandaag mee aan het werk.
phrase-police-vote-worry-1 = Akkoord, met een zorg: of wij dit volhouden. Kijk in week 6 opnieuw.
phrase-police-surprise-1 = Ik had haast. Nu niet meer. Hier loopt een kind gevaar, dus we nemen de tijd.

## Hulpverlening: Iris
phrase-support-lay-topic-1 = Als we toch over { $topic } praten, wil ik dit voorzichtig inbrengen.
phrase-support-lay-topic-2 = Ik heb iets over { $topic }. Het past hier, denk ik.
phrase-support-lay-topic-3 = Ik zeg niet zo veel. Maar als het over { $topic } gaat, hoort dit erbij.
phrase-support-lay-topic-4 = Het gesprek gaat over { $topic }. Dan wil ik dit niet voor me houden.
phrase-support-lay-beat-1 = Dit staat los van wat we bespreken. Toch wil ik dat jullie het weten.
phrase-support-lay-beat-2 = Ik loop hier al even mee rond. Ik leg het nu neer.
phrase-support-lay-beat-3 = Misschien is het belangrijk, misschien niet. Ik wil dat jullie het zien.
phrase-support-lay-return-1 = Jij vertrouwde mij iets toe, { $to }. Dan wil ik ook iets geven.
phrase-support-lay-return-2 = Ik ben niet vergeten wat jij met mij deelde, { $to }. Dit is van mij.
phrase-support-join-in-1 = Jouw kaart raakt iets in mijn map, { $to }. Ook over { $topic }.
phrase-support-join-in-2 = Mag ik bij je aansluiten, { $to }? Ik heb ook iets over { $topic }.
phrase-support-join-in-3 = Nu jij het aandurft, { $to }, leg ik ook iets neer over { $topic }.
phrase-support-tell-locked-1 = Dit vertel ik niet zomaar. Ik heb gewogen wat zwijgen kan kosten.
phrase-support-tell-locked-2 = Ik heb lang getwijfeld en nu kies ik. Ga er alsjeblieft zorgvuldig mee om.
phrase-support-ask-safe-1 = { $to }, ik wil weten of iedereen nu veilig is. Wat heb je over { $topic }?
phrase-support-ask-safe-2 = Ik denk aan vanavond, { $to }. Moet ik daarvoor iets weten over { $topic }?
phrase-support-ask-plan-1 = Wat ik met haar afspreek, moet kloppen, { $to }. Wat moet ik weten over { $topic }?
phrase-support-ask-plan-2 = Voor het plan mis ik nog iets over { $topic }. Heb jij dat, { $to }?
phrase-support-ask-understand-1 = Ik ken haar kant, en meer niet, { $to }. Wat weet jij over { $topic }?
phrase-support-ask-understand-2 = Er klopt voor mij iets nog niet, { $to }. Kun je meer vertellen over { $topic }?
phrase-support-ask-understand-3 = Ik wil niet te snel oordelen, { $to }. Vertel je mij wat je weet over { $topic }?
phrase-support-answer-card-1 = Nu je het zo vraagt, { $to }, kan ik dit vertellen.
phrase-support-answer-card-2 = Fijn dat je het mij vraagt, { $to }. Dit weet ik erover.
phrase-support-answer-card-3 = Ja, { $to }, daar heb ik iets over. Lees het rustig.
phrase-support-answer-nothing-1 = Nee, { $to }, over { $topic } weet ik niets. Ik houd niets voor je achter.
phrase-support-answer-nothing-2 = Ik had je graag geholpen, { $to }. Over { $topic } heb ik niets.
phrase-support-answer-nothing-3 = Over { $topic } is mij niets verteld, { $to }. Dat is mijn eerlijke antwoord.
phrase-support-refuse-safe-now-1 = Zo kan ik het niet geven, { $to }. Wel als het is om iemand nu veilig te houden.
phrase-support-refuse-for-plan-1 = Ik wil weten waar het voor is, { $to }. Noem het doel of de actie, dan kan het.
phrase-support-refuse-understand-1 = Daar geef ik het niet voor, { $to }. Vraag het om te begrijpen, dan vertel ik het.
phrase-support-refuse-only-you-1 = Zoiets zeg ik aan een keukentafel, { $to }, en niet hier. Vraag het mij apart.
phrase-support-refuse-consent-1 = Dit is mij toevertrouwd, { $to }. Ik heb eerst een ja nodig, of echt gevaar.
phrase-support-refuse-return-1 = Als enige delen vind ik lastig, { $to }. Leg jij ook iets neer, dan durf ik.
phrase-support-refuse-director-1 = Dit hoort via de regie te gaan, { $to }. Vraagt de regiehouder het, dan antwoord ik.
phrase-support-refuse-explanation-1 = Ik zie nog niet wat dit voor jou betekent, { $to }. Leg je belang uit, dan kan ik verder.
phrase-support-repeat-1 = Ik ga terug naar wat we al weten. Anders raak ik de draad kwijt.
phrase-support-repeat-2 = Misschien zeg ik dit dubbel. Ik wil niet dat het verloren gaat.
phrase-support-repeat-3 = Dit is bij iedereen bekend, dat weet ik. Toch noem ik het nog een keer.
phrase-support-push-1 = Ik kom weer uit bij mijn eerste gedachte. Die laat me niet los.
phrase-support-push-2 = Misschien ben ik koppig. Ik denk nog steeds wat ik aan het begin dacht.
phrase-support-clock-1 = Ik zie dat de tijd opraakt. Daar word ik wat onrustig van.
phrase-support-clock-2 = Ik kijk even op de klok. Straks moeten we het belangrijkste afraffelen.
phrase-support-name-flag-1 = Ik zeg dit niet snel. Samen zijn deze kaarten voor mij een rode vlag.
phrase-support-move-token-1 = Door deze kaart kan ik mijn beeld niet vasthouden. Ik schuif op.
phrase-support-move-token-2 = Dit raakt me. Met die kaart erbij zie ik een ander verhaal.
phrase-support-place-1 = Dit is ons werk. Het mag bij ons in het plan.
phrase-support-place-2 = Hier willen wij voor zorgen. Ik zet het erbij.
phrase-support-place-3 = Dit kunnen wij bieden, in een tempo dat past. Ik zet het neer.
phrase-support-suggest-1 = Ik denk aan iets dat jij kunt doen, { $to }. Wil je ernaar kijken?
phrase-support-suggest-2 = { $to }, zou jouw organisatie dit kunnen dragen? Voel je vrij om nee te zeggen.
phrase-support-ink-1 = Ja, dit beloven wij. Zet het maar in inkt.
phrase-support-ink-2 = Ik heb er goed over nagedacht. Wij doen dit, het mag inkt worden.
phrase-support-monitor-1 = Ik wil hier zicht op houden, ook als het stil wordt.
phrase-support-monitor-2 = Ik wil wel volgen of dit blijft lopen. Dan weten we het op tijd.
phrase-support-support-1 = Ik steun dit, { $to }. Dit durf ik haar ook uit te leggen.
phrase-support-support-2 = Hier sta ik achter, { $to }. Zeg het als je mij nodig hebt.
phrase-support-object-1 = Hier zit ik mee, { $to }. Ik heb Elise stilte beloofd en dit kan ons contact kosten.
phrase-support-tell-interest-1 = Ik heb Elise beloofd te zwijgen. Breek ik dat, dan is misschien het enige contact weg.
phrase-support-acknowledge-1 = Dank je, { $to }. Ik heb hier even tijd voor nodig.
phrase-support-acknowledge-2 = Ik hoor je, { $to }. Ik neem het serieus.
phrase-support-acknowledge-3 = Goed dat je dit hier zegt, { $to }. Het helpt mij.
phrase-support-worry-1 = Ik maak me zorgen dat we te snel gaan. Dan haakt er straks iemand af.
phrase-support-worry-2 = Er zit me iets dwars. Ik wil dat niet wegpraten.
phrase-support-set-goal-1 = Dit wil ik als doel van ons samen. Dan hoeft niemand het alleen te dragen.
phrase-support-set-goal-2 = Laten we hier samen voor kiezen. Ik zet het bij de doelen.
phrase-support-give-floor-1 = Ik denk dat jij nog iets wilt zeggen, { $to }. De ruimte is er.
phrase-support-give-floor-2 = { $to }, ik geef jou graag een extra beurt. Begin maar waar je wilt.
phrase-support-vote-agree-1 = Ik ga akkoord. Ik blijf hierachter staan, ook als het lastig wordt.
phrase-support-vote-worry-1 = Ik ga akkoord, met een zorg: het vertrouwen. Laten we daar in week 6 naar kijken.
phrase-support-surprise-1 = Ik wilde hierover zwijgen. Maar een kind loopt gevaar, en dan spreek ik.

## Jeugdzorg: Thomas

phrase-youth-care-lay-topic-1 = We hebben het over { $topic }. Dan hoort dit er ook bij, denk ik.
phrase-youth-care-lay-topic-2 = Nu het toch gaat over { $topic }: hier staat iets in ons dossier.
phrase-youth-care-lay-topic-3 = Bij ons ligt nog iets over { $topic }. Ik leg het er rustig bij.
phrase-youth-care-lay-topic-4 = Ik wilde wachten. Maar dit zegt iets over { $topic }, dus ik leg het neer.
phrase-youth-care-lay-beat-1 = Dit gaat even ergens anders over. Ik heb liever dat jullie het weten.
phrase-youth-care-lay-beat-2 = Ik zit hier al een tijdje mee. Ik leg het neer, dan weet iedereen het.
phrase-youth-care-lay-beat-3 = Mag ik iets inbrengen? Ik wil niet dat het in mijn map blijft.
phrase-youth-care-lay-return-1 = Jij hebt mij iets gegeven, { $to }. Dan wil ik dit ook met je delen.
phrase-youth-care-lay-return-2 = { $to }, je was open tegen mij. Dan wil ik dat ook zijn.
phrase-youth-care-join-in-1 = { $to }, dat sluit aan. Ik heb ook iets over { $topic }.
phrase-youth-care-join-in-2 = Fijn dat je het zegt, { $to }. Wij weten ook iets over { $topic }.
phrase-youth-care-join-in-3 = Dan blijf ik niet stil, { $to }. Dit weten wij over { $topic }.
phrase-youth-care-tell-locked-1 = Ik heb getwijfeld. Maar zwijgen voelt nu gevaarlijker dan praten.
phrase-youth-care-tell-locked-2 = Ik had dit liever bewaard. De veiligheid gaat voor, dus ik zeg het.
phrase-youth-care-ask-safe-1 = { $to }, weet jij iets over { $topic } dat vandaag telt voor de veiligheid?
phrase-youth-care-ask-safe-2 = Slapen de kinderen vannacht veilig, { $to }? Wat weet je over { $topic }?
phrase-youth-care-ask-plan-1 = { $to }, wat weet je over { $topic }? Dan kunnen we het plan daarop maken.
phrase-youth-care-ask-plan-2 = Voor het plan, { $to }: is er iets over { $topic } dat wij moeten weten?
phrase-youth-care-ask-understand-1 = { $to }, help mij begrijpen: wat weet jij over { $topic }?
phrase-youth-care-ask-understand-2 = Ik begrijp nog niet alles over { $topic }. Wat zie jij, { $to }?
phrase-youth-care-ask-understand-3 = Mag ik je iets vragen over { $topic }, { $to }? Ik wil het beter begrijpen.
phrase-youth-care-answer-card-1 = Goed dat je het vraagt, { $to }. Dit ligt bij ons.
phrase-youth-care-answer-card-2 = Ja, { $to }, daar heb ik iets over. Je vroeg het, dus hier is het.
phrase-youth-care-answer-card-3 = Ik had het zelf niet snel gezegd, { $to }. Maar nu je het vraagt: dit.
phrase-youth-care-answer-nothing-1 = Nee, { $to }. Wij hebben niets over { $topic }. Ik heb het nagekeken.
phrase-youth-care-answer-nothing-2 = Ik wou dat ik meer wist, { $to }. Over { $topic } hebben wij niets.
phrase-youth-care-answer-nothing-3 = Over { $topic } weet ik echt niets, { $to }. Misschien weet een ander meer.
phrase-youth-care-refuse-safe-now-1 = Zo liever niet, { $to }. Is het nodig voor de veiligheid nu? Zeg dat, dan kan het.
phrase-youth-care-refuse-for-plan-1 = Ik moet het een kind kunnen uitleggen, { $to }. Voor welk doel of welke actie is het?
phrase-youth-care-refuse-understand-1 = Waarvoor vraag je het, { $to }? Als het is om te begrijpen, vertel ik het.
phrase-youth-care-refuse-only-you-1 = Een kind vertelt het ook maar aan één iemand, { $to }. Vraag het mij alleen.
phrase-youth-care-refuse-consent-1 = Zo nog niet, { $to }. Eerst een ja van wie het betreft, of een gevaar dat hier genoemd is.
phrase-youth-care-refuse-return-1 = Ik sta hier nu alleen in, { $to }. Deel eerst iets van jouw kant met mij.
phrase-youth-care-refuse-director-1 = Laat de regiehouder het mij vragen, { $to }. Dan past het in het geheel.
phrase-youth-care-refuse-explanation-1 = Wat is jullie eigen belang hierin, { $to }? Als ik dat weet, durf ik meer te zeggen.
phrase-youth-care-repeat-1 = Ik noem alleen wat al op papier staat. Meer durf ik nog niet.
phrase-youth-care-repeat-2 = Ik herhaal nog eens wat we allemaal al weten. Dan weet ik zeker dat het klopt.
phrase-youth-care-repeat-3 = Ik loop de bekende dingen nog één keer langs. Dat geeft me houvast.
phrase-youth-care-push-1 = Ik kom toch weer uit bij wat ik vanochtend al dacht.
phrase-youth-care-push-2 = Mijn eerste gedachte laat me niet los. Ik blijf er nog even bij.
phrase-youth-care-clock-1 = Sorry dat ik op de klok kijk. Er wacht straks weer een gezin op me.
phrase-youth-care-clock-2 = Mijn hoofd is al half bij de volgende afspraak. Neem me niet kwalijk.
phrase-youth-care-name-flag-1 = Als ik deze kaarten naast elkaar leg, zie ik een rode vlag. Ik noem hem.
phrase-youth-care-move-token-1 = Lees ik dit met de ogen van een kind, dan klopt mijn duiding niet. Ik verleg hem.
phrase-youth-care-move-token-2 = Ik had het anders gezien. Deze kaart overtuigt mij.
phrase-youth-care-place-1 = Dit kunnen wij doen. Ik zet het op het plan, dan hoeft niemand te gissen.
phrase-youth-care-place-2 = Deze actie hoort bij ons. Ik zet hem neer, zodat jullie erop kunnen bouwen.
phrase-youth-care-place-3 = Ik wil dat een kind hier iets van merkt. Daarom zet ik dit erbij.
phrase-youth-care-suggest-1 = { $to }, zou dit iets voor jullie zijn? Wij kunnen het niet doen, jullie wel.
phrase-youth-care-suggest-2 = Een kind merkt zo’n gat het eerst, { $to }. Zou jij deze stap willen zetten?
phrase-youth-care-ink-1 = Ja, dit doen wij. Ik zet het in inkt, dan kan iedereen erop rekenen.
phrase-youth-care-ink-2 = Hier sta ik achter. Potlood is me te vrijblijvend, dus ik maak er inkt van.
phrase-youth-care-monitor-1 = Ik wil dit wel volgen. Anders ziet niemand wanneer het misgaat.
phrase-youth-care-monitor-2 = Laat mij hierop letten. Ik bel jullie als ik iets zie veranderen.
phrase-youth-care-support-1 = Dit steun ik, { $to }. Hier heeft een gezin echt iets aan.
phrase-youth-care-support-2 = { $to }, ik ga hierin mee. Het geeft rust, en die is nodig.
phrase-youth-care-object-1 = { $to }, dit kost mijn ene plek van deze maand. Een ander kind, van zes, wacht daarop.
phrase-youth-care-tell-interest-1 = Eerlijk gezegd: ik heb deze maand één plek. Er wacht ook een ander kind, van zes.
phrase-youth-care-acknowledge-1 = Dank je, { $to }. Dat vergeet ik niet.
phrase-youth-care-acknowledge-2 = Dat kwam binnen, { $to }. Ik schrijf het op.
phrase-youth-care-acknowledge-3 = Goed dat je dit hier zegt, { $to }, en niet straks op de gang.
phrase-youth-care-worry-1 = Ik wil niet somber doen, maar ik ben hier niet gerust op.
phrase-youth-care-worry-2 = We praten veel over grote mensen. Ik maak me zorgen over wie klein is.
phrase-youth-care-set-goal-1 = Dit wil ik als gezamenlijk doel. Een kind moet het verschil kunnen merken.
phrase-youth-care-set-goal-2 = Laten we hier samen voor gaan. Dan trekken we dezelfde kant op.
phrase-youth-care-give-floor-1 = { $to }, ik ben benieuwd naar wat jij weet. Neem gerust de tijd.
phrase-youth-care-give-floor-2 = Ik geef jou het woord, { $to }. Je hoeft het niet mooi te zeggen.
phrase-youth-care-vote-agree-1 = Ja. Met dit plan durf ik vanavond naar huis.
phrase-youth-care-vote-worry-1 = Ik zeg ja, met een zorg. Laten we in week zes nog eens goed kijken.
phrase-youth-care-surprise-1 = Ik wacht meestal af. Nu niet: er loopt een kind gevaar, en ik zeg het hardop.

## Consultants: Amara

phrase-consultants-lay-topic-1 = Nu we praten over { $topic }, wil ik dit ernaast leggen.
phrase-consultants-lay-topic-2 = Wie meer wil weten over { $topic }, heeft hier misschien iets aan.
phrase-consultants-lay-topic-3 = Ik kan iets toevoegen over { $topic }. Dan zien we misschien meer verband.
phrase-consultants-lay-topic-4 = Mag ik even? Dit stukje gaat over { $topic } en past bij wat er nu ligt.
phrase-consultants-lay-beat-1 = Ik doe een stap opzij. Dit wil ik graag met iedereen delen.
phrase-consultants-lay-beat-2 = Het is nu niet aan de orde. Toch moeten we het allemaal weten, vind ik.
phrase-consultants-lay-beat-3 = Voordat we verdergaan: hiermee kijken we allemaal vanaf hetzelfde punt.
phrase-consultants-lay-return-1 = Jouw kaart heeft mij geholpen, { $to }. Hier is er een van mij.
phrase-consultants-lay-return-2 = { $to }, door jou kon ik verder denken. Ik geef je graag iets terug.
phrase-consultants-join-in-1 = Wacht, { $to }, die horen bij elkaar. Ik heb ook iets over { $topic }.
phrase-consultants-join-in-2 = Daar ga ik op door, { $to }. Dit past bij wat je zegt over { $topic }.
phrase-consultants-join-in-3 = { $to }, leg deze er eens naast. Samen zeggen ze meer over { $topic }.
phrase-consultants-tell-locked-1 = Ik heb mijn zwijgplicht gewogen. Het gevaar dat hier ligt, weegt zwaarder.
phrase-consultants-tell-locked-2 = Ik deel nooit meer dan nodig is. Dit is nu nodig, dus ik deel het.
phrase-consultants-ask-safe-1 = Is er iets over { $topic } waardoor iemand nu gevaar loopt, { $to }?
phrase-consultants-ask-safe-2 = Voor de veiligheid nu, { $to }: wat heb je gezien of gehoord over { $topic }?
phrase-consultants-ask-plan-1 = { $to }, ik wil dat ons plan klopt. Wat weet jij over { $topic }?
phrase-consultants-ask-plan-2 = Ik toets het plan, { $to }. Wat moet ik daarvoor weten over { $topic }?
phrase-consultants-ask-understand-1 = Ik zoek het verband, { $to }. Wat valt jou op aan { $topic }?
phrase-consultants-ask-understand-2 = Ik zoek de oorzaak achter het verhaal, { $to }. Wat weet je over { $topic }?
phrase-consultants-ask-understand-3 = { $to }, vertel mij eens meer over { $topic }. Ik wil snappen wat hier gebeurt.
phrase-consultants-answer-card-1 = Daar kan ik je bij helpen, { $to }. Kijk, dit heb ik.
phrase-consultants-answer-card-2 = Graag, { $to }. Zo precies vroeg nog niemand het mij.
phrase-consultants-answer-card-3 = Nu je het vraagt, { $to }, zie ik dat deze kaart erbij hoort.
phrase-consultants-answer-nothing-1 = Ik heb niets over { $topic }, { $to }. Ik ga er ook niet naar raden.
phrase-consultants-answer-nothing-2 = Eerlijk antwoord, { $to }: over { $topic } weten mijn team en ik niets.
phrase-consultants-answer-nothing-3 = Over { $topic } is bij mij niets bekend, { $to }. Je vraag onthoud ik wel.
phrase-consultants-refuse-safe-now-1 = Een arts spreekt als er gevaar is, { $to }. Vraag het voor de veiligheid nu.
phrase-consultants-refuse-for-plan-1 = Noem me eerst het doel of de actie, { $to }. Dan weet ik wat ik mag zeggen.
phrase-consultants-refuse-understand-1 = Ik weet niet waarvoor, { $to }. Is het om te begrijpen? Dan leg ik het graag uit.
phrase-consultants-refuse-only-you-1 = Zoals in mijn spreekkamer, { $to }: deur dicht en alleen jij. Dan kan het.
phrase-consultants-refuse-consent-1 = Hier geldt mijn zwijgplicht, { $to }. Eerst toestemming, of iemand noemt hier een gevaar.
phrase-consultants-refuse-return-1 = Ik kan zo weinig duiden, { $to }. Geef mij eerst een kaart van jouw kant.
phrase-consultants-refuse-director-1 = Dit gaat beter via de regiehouder, { $to }. Vraagt die het, dan vertel ik het.
phrase-consultants-refuse-explanation-1 = Waar doet het bij jullie pijn, { $to }? Noem je belang, dan praat ik ook.
phrase-consultants-repeat-1 = Even op een rij wat we allemaal al wisten. Nieuw is het niet, dat weet ik.
phrase-consultants-repeat-2 = Ik vat samen wat al bekend is. Dan denk ik ondertussen na.
phrase-consultants-repeat-3 = Ik zeg nog eens wat er al ligt. Misschien zie ik dan wat ik mis.
phrase-consultants-push-1 = Mijn eerste uitleg vind ik nog steeds logisch. Ik hou hem nog even vast.
phrase-consultants-push-2 = Ik weet het, ik begin weer over mijn eerste idee. Het past ook zo mooi.
phrase-consultants-clock-1 = Ik hou de tijd in het oog. Mijn uren lopen door, ook als ik luister.
phrase-consultants-clock-2 = Hoe laat is het? Ik moet straks door naar een ander overleg.
phrase-consultants-name-flag-1 = Los zeggen deze kaarten weinig. Samen zijn ze een rode vlag, en ik noem hem.
phrase-consultants-move-token-1 = Deze kaart past niet in mijn verhaal. Dan moet het verhaal anders.
phrase-consultants-move-token-2 = Ik ging af op mijn eerste indruk. Met deze kaart erbij kies ik anders.
phrase-consultants-place-1 = Dit kan mijn team goed. Ik zet het op het plan, dan kan iedereen het gebruiken.
phrase-consultants-place-2 = Dit bieden wij aan. Ik zet het vast neer, dan zien jullie hoe het past.
phrase-consultants-place-3 = Dit stukje ontbrak nog in het geheel. Wij kunnen het doen, dus ik zet het erbij.
phrase-consultants-suggest-1 = { $to }, dit is iets wat jullie kunnen en wij niet. Zou deze stap helpen?
phrase-consultants-suggest-2 = Ik denk even mee, { $to }. Met deze actie van jullie wordt het plan één geheel.
phrase-consultants-ink-1 = Dit staat stevig genoeg. Ik maak er inkt van, wij doen het.
phrase-consultants-ink-2 = Van praten alleen wordt niemand veiliger. Wij doen dit, in inkt.
phrase-consultants-monitor-1 = Als niemand kijkt, weten we niet of het werkt. Ik wil het bijhouden.
phrase-consultants-monitor-2 = Geef mij deze maar om te volgen. Dan vertel ik jullie wat ik zie.
phrase-consultants-support-1 = { $to }, dit past bij wat we nu weten. Ik steun het.
phrase-consultants-support-2 = Hier ben ik voor, { $to }. Het maakt de rest van het plan sterker.
phrase-consultants-object-1 = { $to }, hier gaan veel van mijn zes uur in zitten. Andere gemeenten wachten ook.
phrase-consultants-tell-interest-1 = Ik heb zes uur voor deze zaak. Elk uur extra gaat af van een andere gemeente.
phrase-consultants-acknowledge-1 = Dat helpt mij, { $to }. Nu snap ik weer iets meer.
phrase-consultants-acknowledge-2 = Dank je, { $to }. Ik zie nu beter wat bij wat hoort.
phrase-consultants-acknowledge-3 = Helder, { $to }. Daar wil ik even over nadenken.
phrase-consultants-worry-1 = Er is één ding dat voor mij nog niet klopt. Dat maakt me ongerust.
phrase-consultants-worry-2 = Ik ben bang dat we het verhaal te snel compleet vinden.
phrase-consultants-set-goal-1 = Dit doel verbindt wat wij ieder apart willen. Zullen we het zo afspreken?
phrase-consultants-set-goal-2 = Ik kies dit als gezamenlijk doel, want we kunnen zien of het lukt.
phrase-consultants-give-floor-1 = { $to }, ik denk dat jij iets ziet wat wij niet zien. Vertel eens.
phrase-consultants-give-floor-2 = Het woord is aan jou, { $to }. Ik ben benieuwd hoe jij dit ziet.
phrase-consultants-vote-agree-1 = Akkoord. Voor mij passen de stukken nu in elkaar.
phrase-consultants-vote-worry-1 = Akkoord, met één zorg erbij. In week zes wil ik zien of het plan houdt.
phrase-consultants-surprise-1 = Ik denk hier mee zonder naam. Maar een kind loopt gevaar: zet mijn naam erbij.
