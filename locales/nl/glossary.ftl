# Vaktermen en spelwoorden. Oefenmateriaal, geen juridisch advies. Vormen staan in kleine letters.

## De tafel en de organisaties

glossary-safety-house = Zorg- en Veiligheidshuis
    .about = Brengt justitie, zorg en gemeente bij elkaar rond een ingewikkelde zaak, en zit het overleg voor. Elke organisatie beslist daarna over de eigen acties.

glossary-director = regiehouder
    .about = Wie de acties van alle organisaties bij elkaar brengt en gezamenlijke doelen voorstelt. De regiehouder is geen baas: een ander iets opdragen kan niet.

glossary-case-director = casusregisseur
    .about = Iemand uit het lokale team die over de inhoud gaat: één doel, één plan en één vast gezicht voor het gezin.

glossary-process-director = procesregisseur
    .about = Iemand van het Zorg- en Veiligheidshuis die bewaakt of de samenwerking loopt zoals afgesproken. Over de inhoud beslist een ander.

glossary-local-team = lokaal team
    .forms = lokale team, wijkteam
    .about = Hulpverleners van of voor de gemeente, dicht bij huis. Zij helpen gezinnen met opvoeding, geld, wonen en zorg.

glossary-veilig-thuis = Veilig Thuis
    .about = Het advies- en meldpunt voor huiselijk geweld en kindermishandeling, waar iedereen terechtkan voor raad. Het schat de veiligheid in en kan onderzoek doen.

glossary-concern-report = zorgmelding
    .about = Een bericht van de politie aan Veilig Thuis over zorgen om een gezin of een kind. Het is geen aangifte.

glossary-reporting-code = meldcode
    .about = Vijf stappen voor beroepskrachten die geweld of verwaarlozing vermoeden: van signalen op een rij zetten tot beslissen over hulp en melden.

glossary-neighbourhood-officer = wijkagent
    .about = Een politieagent met een vaste wijk, die bewoners en adressen kent.

glossary-prosecutor = officier van justitie
    .forms = officier
    .about = Leidt het onderzoek naar een strafbaar feit en beslist of iemand wordt vervolgd. Werkt bij het Openbaar Ministerie.

glossary-probation = reclassering
    .forms = reclasseringstoezicht
    .about = Houdt toezicht op mensen met een straf of voorwaarden, helpt hen veranderen en adviseert officier en rechter.

glossary-protection-board = Raad voor de Kinderbescherming
    .forms = de raad, raadsonderzoek
    .about = Onderzoekt of een kind bescherming nodig heeft en vraagt die zo nodig aan de kinderrechter. De Raad beslist niet zelf.

glossary-youth-protection = gecertificeerde instelling
    .forms = jeugdbescherming, jeugdbeschermer
    .about = De organisatie die een ondertoezichtstelling uitvoert. Haar jeugdbeschermer houdt toezicht en mag ouders aanwijzingen geven.

glossary-child-abuse-doctor = vertrouwensarts
    .about = Een arts die bij vragen over kindermishandeling meedenkt over letsel en ziekte.

glossary-forensic-doctor = forensisch arts
    .about = Een arts die letsel vastlegt en uitlegt wat het kan betekenen, ook voor politie en rechter.

glossary-attendance-officer = leerplichtambtenaar
    .forms = leerplichtzaak
    .about = Iemand van de gemeente die let op verzuim van school, daarover praat met ouders en zo nodig een proces-verbaal opmaakt.

glossary-contact-house = omgangshuis
    .about = Een veilige plek waar kinderen van de ene naar de andere ouder gaan of een ouder zien, met iemand erbij.

glossary-indication-committee = indicatiecommissie
    .about = Een groep deskundigen die op feiten beslist of iemand een voorziening krijgt, zoals een AWARE-alarm.

## Maatregelen

glossary-home-ban = tijdelijk huisverbod
    .forms = huisverbod, huisverboden
    .about = Wie ernstig gevaar geeft, mag tien dagen niet thuis komen en geen contact zoeken met het gezin. Namens de burgemeester opgelegd; alleen de burgemeester verlengt, samen hoogstens 28 dagen.

glossary-behavioural-order = gedragsaanwijzing
    .about = Een bevel van de officier van justitie aan een verdachte tegen wie ernstige bezwaren zijn, zoals geen contact of hulp aanvaarden. Het duurt hoogstens negentig dagen en kan drie keer worden verlengd.

glossary-contact-ban = contactverbod
    .forms = contactverbod
    .about = Iemand mag een ander niet bellen, schrijven, volgen of opzoeken. Het kan komen van burgemeester, officier of rechter; wie het overtreedt, is strafbaar of verliest de vrijheid weer.

glossary-suspended-detention = schorsing onder voorwaarden
    .forms = hechtenis schorsen, naast een schorsing
    .about = De rechter laat een verdachte vrij tot de zitting, zolang die zich aan voorwaarden houdt. Wie ze overtreedt, kan weer vastzitten.

glossary-conditional-dismissal = voorwaardelijk sepot
    .forms = sepot met voorwaarden
    .about = De officier van justitie vervolgt nu niet, zolang iemand zich aan voorwaarden houdt. Het feit moet te bewijzen zijn.

glossary-dismissal = sepot
    .forms = seponeren, seponeerde, geseponeerd
    .about = De officier van justitie besluit een zaak niet te vervolgen, bijvoorbeeld omdat er te weinig bewijs is. Dat zegt niet dat er niets is gebeurd.

glossary-suspended-sentence = voorwaardelijke straf
    .forms = voorwaardelijke celstraf
    .about = Een straf die iemand alleen hoeft te ondergaan als hij in de proeftijd opnieuw in de fout gaat of voorwaarden breekt. De rechter legt die op.

glossary-probation-period = proeftijd
    .forms = proeftijd
    .about = De tijd waarin iemand zich aan voorwaarden moet houden, soms met een meldplicht. Gaat het mis, dan kan de straf alsnog volgen.

glossary-supervision-order = ondertoezichtstelling
    .forms = ots
    .about = De kinderrechter laat een jeugdbeschermer meekijken en ouders aanwijzingen geven. Dat kan als een kind ernstig wordt bedreigd en vrijwillige hulp niet genoeg is.

glossary-provisional-supervision = voorlopige ondertoezichtstelling
    .forms = vots
    .about = Een ondertoezichtstelling met spoed bij acuut gevaar, voor hoogstens drie maanden. De kinderrechter kan dezelfde dag beslissen en hoort allen binnen twee weken.

glossary-out-of-home-placement = machtiging uithuisplaatsing
    .forms = uithuisplaatsing
    .about = Toestemming van de kinderrechter om een kind elders te laten wonen. Alleen samen met een ondertoezichtstelling; ongebruikt vervalt die na drie maanden.

glossary-special-guardian = bijzondere curator
    .about = Iemand die in een conflict alleen voor de belangen van het kind opkomt. De rechter benoemt die.

glossary-detention-for-fines = gijzeling
    .forms = gijzeling
    .about = De rechter laat iemand tijdelijk vastzetten om boetes betaald te krijgen. Wie echt niet kan betalen, hoort niet vast te zitten.

glossary-administration = bewindvoering
    .forms = bewind, bewindvoerder
    .about = Een bewindvoerder regelt het geld van iemand die dat zelf niet goed kan. De kantonrechter beslist, ook als er geen strafzaak is.

glossary-mentorship = mentorschap
    .forms = mentor voor zorg, mentor voor riet
    .about = Een mentor beslist mee over zorg en begeleiding van iemand die dat zelf niet goed kan. De kantonrechter benoemt die.

## Justitie

glossary-childrens-judge = kinderrechter
    .about = De rechter die beslist over bescherming van kinderen, zoals een ondertoezichtstelling.

glossary-subdistrict-judge = kantonrechter
    .about = De rechter voor onder meer huur, bewindvoering en mentorschap, dicht bij het dagelijks leven.

glossary-examining-judge = rechter-commissaris
    .forms = voorgeleiden
    .about = De rechter die tijdens het onderzoek beslist over zware stappen, zoals een verdachte vasthouden of onder voorwaarden vrijlaten.

glossary-serious-grounds = ernstige bezwaren
    .about = Meer dan een gewone verdenking: er ligt stevig bewijs tegen iemand. Nodig voor zware stappen in het strafrecht.

glossary-police-complaint = aangifte
    .forms = aangifte
    .about = Iemand vertelt de politie officieel dat er een strafbaar feit is gepleegd. De officier van justitie beslist wat ermee gebeurt.

glossary-withdrawn-statement = ingetrokken verklaring
    .forms = trok haar verklaring
    .about = Iemand neemt terug wat bij de politie is verteld, vaak uit angst of onder druk. De zaak kan toch doorgaan; het gevaar is niet weg.

glossary-own-motion = ambtshalve
    .about = Uit eigen beweging, zonder dat iemand aangifte doet. De politie bouwt dan zelf een zaak op; de officier beslist over vervolging.

glossary-official-report = proces-verbaal
    .about = Een officieel verslag van wat er is gezien, gehoord of verklaard. Het kan in het strafdossier komen.

glossary-criminal-file = strafdossier
    .about = Alle stukken van een strafzaak. Wat erin komt, leest ook de verdachte, via zijn advocaat.

glossary-child-interview = studioverhoor
    .forms = studioverhoorder, studioverhoorders
    .about = Op verzoek van de officier praat een getrainde verhoorder met een kind in een rustige studio, met beeldopname. Vooraf uitvragen maakt het verhaal minder bruikbaar als bewijs.

## Veiligheid en hulp

glossary-location-agreement = afspraak op locatie
    .forms = aol
    .about = De politie zet een aantekening bij een adres, en beslist daar zelf over. Wie van daar 112 belt, hoeft niets uit te leggen.

glossary-aware = AWARE-alarm
    .about = Een alarmknop voor wie door een ex wordt bedreigd en geen contact meer met hem of haar heeft. Een commissie beslist, meestal voor een half jaar.

glossary-warning-talk = stopgesprek
    .forms = waarschuwend gesprek
    .about = De politie zegt iemand wat hij moet laten en wat er anders volgt. Het kan vroeg helpen, en zelden bij een vast patroon.

glossary-safety-plan = veiligheidsplan
    .about = Concrete afspraken met het gezin: wat te doen bij gevaar, wie te bellen, wie oplet en wanneer je terugkijkt.

glossary-risk-assessment = risicotaxatie
    .about = Met een vaste lijst inschatten hoe groot het gevaar is en waar het van komt. De uitkomst helpt beslissen, maar beslist niet zelf.

glossary-red-flag = rode vlag
    .forms = rode vlaggen
    .about = Een patroon dat op ernstig gevaar wijst. Vaak zie je het pas als feiten van verschillende organisaties naast elkaar liggen en iemand het noemt.

glossary-strangulation = niet-fatale verwurging
    .forms = verwurging
    .about = Iemand knijpt de keel van een ander dicht, en die overleeft het. Vaak is er weinig te zien, en het waarschuwt sterk voor ernstiger geweld.

glossary-coercive-control = dwingende controle
    .forms = patroon van controle
    .about = Een partner bepaalt steeds wat de ander doet, wie die ziet en wat die uitgeeft. Er hoeft geen klap te vallen.

glossary-injury-report = letselrapportage
    .forms = letselonderzoek, forensisch-medisch onderzoek
    .about = Een arts onderzoekt iemand die dat wil, en legt letsel vast in woord en beeld. Sporen verdwijnen vaak binnen dagen.

glossary-forensic-treatment = forensische behandeling
    .forms = forensische polikliniek
    .about = Behandeling van iemand die geweld gebruikt, gericht op stoppen. Vaak is er een maatregel nodig die hem of haar erbij houdt.

glossary-shelter = vrouwenopvang
    .forms = crisisplek
    .about = Een beschermde plek voor vrouwen die thuis niet veilig zijn, met hun kinderen. De opvang beslist wie er kan komen.

glossary-debt-counselling = schuldhulpverlening
    .forms = schuldhulp, schuldhulpverlener
    .about = Hulp van de gemeente om schulden op een rij te zetten en met schuldeisers afspraken te maken.

glossary-social-support = Wmo
    .about = De wet waarmee de gemeente hulp geeft aan mensen die het thuis niet alleen redden, zoals begeleiding of dagbesteding. De gemeente beslist.

glossary-capacity = wilsbekwaamheid
    .forms = wilsonbekwaam
    .about = Of iemand een bepaald besluit kan begrijpen en nemen. Je bekijkt dat per besluit.

glossary-escalation = bestuurlijk opschalen
    .about = Een vastgelopen punt voorleggen aan de bestuurders van de organisaties. Dat helpt bij wachtlijsten en onenigheid over taken, maar niet bij spoed.

glossary-fixed-face = vast gezicht
    .about = Eén persoon die het gezin kent en steeds terugkomt, zodat het verhaal niet telkens opnieuw hoeft.

## Delen en zwijgen

glossary-covenant = convenant
    .about = Schriftelijke afspraken tussen organisaties: waarvoor zij gegevens delen, welke, en hoe zorgvuldig.

glossary-purpose-limitation = doelbinding
    .about = Wat je deelt, past bij het doel van het overleg. Voor iets anders gebruiken mag niet zomaar.

glossary-proportionality = proportionaliteit
    .forms = evenredig
    .about = Niet meer doen of delen dan in verhouding staat tot wat je wilt bereiken.

glossary-subsidiarity = subsidiariteit
    .about = Kan het ook lichter, met minder gegevens of minder dwang? Dan kies je dat.

glossary-professional-secrecy = beroepsgeheim
    .forms = zwijgplicht
    .about = Artsen en andere hulpverleners zwijgen over wat hun is verteld. Toestemming of ernstig gevaar kan een grond zijn om toch te spreken; de beroepskracht weegt dat zelf.

glossary-mandate = mandaat
    .about = De ruimte die iemand van de eigen organisatie krijgt om iets toe te zeggen of te beslissen.

glossary-locked-card = kaart op slot
    .forms = kaarten op slot, zit op slot
    .about = Een gevoelige kaart. Je kiest hoeveel je vertelt, aan wie, en waarom het nu mag.

glossary-form-signal = signaal
    .about = De lichtste vorm van een kaart op slot: er is iets wat telt, zonder te zeggen wat.

glossary-form-summary = samenvatting
    .about = De middelste vorm van een kaart op slot: de kern, zonder namen, woorden of plaatsen die niet nodig zijn.

glossary-form-full = voluit
    .about = De zwaarste vorm van een kaart op slot: alles wat erop staat.

glossary-own-interest = eigen belang
    .about = Wat jouw organisatie hier zelf wil, en wie ervoor betaalt als je dat opgeeft.

## Het spel

glossary-reading = duiding
    .forms = duidingen
    .about = Een verhaal over wat hier aan de hand is. Je kiest er eerst in stilte een, en mag dat door een kaart veranderen.

glossary-joint-goal = gezamenlijk doel
    .forms = gezamenlijke doelen
    .about = Een doel van de hele tafel. Acties die eraan bijdragen, werken iets beter.

glossary-pencil = potlood
    .forms = potlood
    .about = Een actie die is voorgesteld. Wat aan het eind nog in potlood staat, vervalt.

glossary-ink = inkt
    .about = Een actie die vaststaat: wie haar leidt, heeft ja gezegd.

glossary-peg = pen voor het plan
    .forms = pennen over, pen over
    .about = Wat jouw organisatie aankan. Een actie leiden of volgen kost pennen, en op is op.

glossary-break = schorsing van het overleg
    .forms = eerste schorsing, tweede schorsing, korte schorsing, in de schorsing
    .about = Een korte pauze tussen twee rondes, met één telefoontje per plaats.

glossary-direct-safety = directe veiligheid
    .about = De eerste fase van een plan: het geweld stopt en ieder is beschermd.

glossary-risk-driven-care = risicogestuurde zorg
    .forms = zorg gericht op het gevaar
    .about = De tweede fase van een plan: hulp bij wat het geweld in stand houdt, zoals controle, drank of schulden.

glossary-recovery = herstelgerichte zorg
    .about = De derde fase van een plan: verwerken en herstellen. Het werkt pas goed als het thuis veilig is.

glossary-empty-chair = lege stoel
    .about = De stoel van wie er niet bij is, meestal een kind. Je mag vragen wat die zou zeggen; het antwoord is wat bekend is.

glossary-learning-agenda = leeragenda
    .about = Vragen die een groep na het spel meeneemt, met wie ze oppakt.
