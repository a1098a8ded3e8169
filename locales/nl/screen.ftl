# De schermen rond het overleg: titel, voorbereiding, sessies, welkom, het jaar, de laatste bladzijde,
# en wat eroverheen ligt.

language-name = Nederlands
go-on = Verder
go-back = Terug

## Eerste start

arrival-what = Een serieus spel over een casusoverleg bij huiselijk geweld en kindermishandeling. Je zit met vijf anderen aan tafel, en ieder weet iets wat de rest niet weet.
arrival-care = Je leest over geweld; je ziet het nooit. Je kunt er elk moment even uit stappen, zonder uitleg.
arrival-later = Je kunt dit altijd veranderen bij Instellingen.

## Titel

title-what = Eén overleg, zes organisaties, één plan
title-play = Kies een casus
title-play-note = Ongeveer veertig minuten, alleen met vijf collega’s
title-tutorial = Leer het spel
title-tutorial-note = Twaalf minuten, een kleine casus, en een gids naast je
title-reading = Je sessies worden opgezocht …
title-go-on = Ga verder met je sessie
title-go-on-older = Ga verder met “{ $title }”
title-unfinished = { $title }, { $seat }, { $when }
title-sessions = Je sessies
title-settings = Instellingen
title-help = Hulp

## Voorbereiding

chooser-case = Casus
chooser-seat = Plaats
chooser-preset = Randvoorwaarden
chooser-ask-case = Welke casus?
chooser-ask-seat = Waar zit je?
chooser-ask-preset = Hoe is het netwerk ingericht?
chooser-reading = De kasten worden bekeken …
chooser-begin = Begin
chooser-more = Meer
chooser-seed = Nummer van het spel
chooser-seed-note = Leeg: het toeval beslist. Met hetzelfde nummer leiden dezelfde keuzes tot hetzelfde spel.
chooser-choose-seat = Kies eerst een plaats
chooser-minutes = Ongeveer { $minutes } minuten als je alleen speelt
chooser-from-user = Uit je eigen map
chooser-from-machine = Uit de map van deze computer
chooser-from-given = Uit de opgegeven map
chooser-hides = Gaat voor op een andere met dezelfde naam: { $path }
chooser-hides-bundled = Gaat voor op die met dezelfde naam in het programma
chooser-unreadable = Deze casus is niet te lezen: { $why }
chooser-who = { $person }: { $role }
chooser-holds = In je map: over { $topics }
chooser-may-wear-hat = Regiehouder, als het overleg er een heeft.

## Sessies

sessions-reading = Je sessies worden gelezen …
sessions-none = Je bent nog geen sessie begonnen
sessions-minutes-ago =
    { $count ->
        [0] Zojuist
        [one] 1 minuut geleden
       *[other] { $count } minuten geleden
    }
sessions-hours-ago = { $count } uur geleden
sessions-days-ago =
    { $count ->
        [one] Gisteren
       *[other] { $count } dagen geleden
    }
sessions-briefing = Vóór het overleg
sessions-round = In ronde { $round }
sessions-break = In schorsing { $number }
sessions-last-round = In de laatste ronde
sessions-stop = Bij de tussenstop in week 6
sessions-year = In het jaar erna
sessions-over = Helemaal gespeeld
sessions-look-back = Kijk terug
sessions-go-on = Ga verder
sessions-rename = Andere naam
sessions-new-name = De nieuwe naam
sessions-keep-name = Bewaar deze naam
sessions-erase = Wis
sessions-erase-ask = Deze sessie voorgoed wissen? Wat mensen erin schreven, is dan ook weg.
sessions-erase-for-good = Ja, wissen
sessions-no = Nee, bewaren

## Welkom

welcome-place = { $page } van { $pages }
welcome-advisory = Voor je begint
welcome-step-out = Wil je er even uit? Druk op Esc en kies “Even weg”. Niemand ziet het, en uitleg is niet nodig.
welcome-chair = De voorzitter
welcome-plate = Wat er gebeurt met wat je hoort
welcome-interest = Wat jouw organisatie wil
welcome-card-hint = Elke onderstreepte zin op deze bladzijde is een kaart. Wijs een zin aan om de kaart te zien.
welcome-choose = Kies je eerste duiding. Niemand anders ziet die nog.
welcome-ready = Ik ben klaar
welcome-waiting = De anderen lezen nog …

## Het jaar erna

course-begins = Het jaar erna
course-level =
    { $direction ->
        [up] { $area } { $level }, stijgt
        [down] { $area } { $level }, daalt
       *[same] { $area } { $level }, blijft gelijk
    }
course-pause = Pauzeer
course-play = Speel af
course-faster = Sneller
course-slower = Langzamer
course-skip = Naar het einde
course-next = Volgende
course-why = Waarom?
course-why-hint = Klik in het beeld voor een andere week
course-earlier = Een week eerder
course-later = Een week later
course-close = Terug naar het jaar
course-plan = Jullie plan. Wat niemand volgt, blijft grijs
course-chart = Hoe het gaat
course-not-drawn = Zonder lijn in het beeld, want er passen er vijf: { $areas }.
course-tile-watched = Dit wordt gevolgd: { $action }
course-tile-unwatched = Dit volgt niemand, dus niemand weet hoe het gaat: { $action }
course-tile-idle = Dit is nooit gaan werken: { $action }
course-watch = Ga iets volgen
course-drop = Stop een eigen actie
course-add = Begin een eigen actie
course-nothing = Verander niets
course-proceed = Naar de terugblik

## Na de terugblik

closing-to-title = Naar de titel

## De terugblik

reflection-reading = De sessie wordt geopend …
reflection-word = Eén woord
reflection-why = Waarom deed het ertoe?
reflection-turn = Draai deze kaart om
reflection-turn-back = Leg haar weer dicht
reflection-because = Ik hield dit omdat …
reflection-own-question = In je eigen woorden
reflection-see = Bekijk dit moment
reflection-back-there = Terug naar waar je was
reflection-replay-step = Stap
reflection-replay-eyes = Gezien door
reflection-replay-all = Alles tegelijk
reflection-replay-scrub = Waar in het overleg
reflection-replay-ahead = Eén stap verder
reflection-replay-behind = Eén stap terug
reflection-replay-next-mark = Naar het volgende moment
reflection-replay-mark-before = Naar het moment ervoor
reflection-replay-speed = Hoe snel het gaat
reflection-replay-map-close = Leg het overzicht weg

## Even weg

away-step-out = Even weg
away-note = De tafel wacht op je. Doen er nog meer mensen mee? Dan houdt een collega je plaats warm. Niemand vraagt waarom.
away-is-out = Je bent even weg. Neem je tijd: de tafel wacht op je. Doen er nog meer mensen mee? Dan houdt een collega je plaats warm.

## Pauze

pause-heading = Pauze
pause-note = Aan tafel beweegt niets
pause-leave = Verlaat de tafel
pause-leave-note = Je sessie blijft bewaard. Je kunt later verder.

## Instellingen

settings-language = Taal
settings-text = Tekstgrootte
settings-text-less = Kleinere tekst
settings-text-more = Grotere tekst
settings-sound = Geluid
settings-sound-less = Zachter
settings-sound-more = Harder
settings-per-cent = { $count } %
settings-motion = Minder beweging
settings-motion-note = Niets beweegt vanzelf; het jaar gaat stap voor stap
settings-done = Klaar

## Hulp

keys-heading = Toetsen
keys-tab = Tab
    .does = Naar het volgende op het scherm, met Shift naar het vorige
keys-enter = Enter of spatie
    .does = Druk erop. Is er niets gekozen, dan gaat Enter verder
keys-escape = Esc
    .does = Terug, of een pauze
keys-scroll = Pijltjes, Page Down
    .does = Lees verder als een bladzijde langer is dan het venster
keys-help = F1
    .does = Deze hulp
help-terms = Vaktermen
credits-heading = Makers en licenties
credits =
    Het programma: de makers van Rondetafel, MIT of Apache-2.0, naar keuze.
    De casussen en hun teksten: de makers van Rondetafel, CC-BY-SA-4.0. Alles is verzonnen.
    De geluiden: gemaakt met een klein eigen programma; even vrij als het programma.
    Letters: Atkinson Hyperlegible (Braille Institute of America) en Inter (The Inter Project Authors), SIL Open Font License 1.1.
    Pictogrammen: Phosphor Icons, MIT.
    Gebouwd met Bevy, egui, Kira, Project Fluent, SQLite en andere vrije bibliotheken; Cargo.lock in de broncode noemt ze allemaal.
help-title = Hier begin je een sessie, of ga je verder met een sessie. Wat je doet, wordt meteen bewaard.
help-lobby = Kies een casus, dan een plaats, dan hoe het netwerk is ingericht. Op de andere plaatsen zitten collega’s.
help-sessions = Je sessies, de laatste bovenaan. Kies er een om verder te gaan waar je stopte, of om terug te kijken als hij klaar is. Je kunt een sessie een andere naam geven of voorgoed wissen.
help-welcome = Lees in je eigen tempo; er beweegt niets. Je krijgt een eigen map. Aan het eind kies je wat hier volgens jou aan de hand is.
help-conference = Drie rondes: wat weten we nog niet, wat is hier aan de hand, wie doet wat. Met een beurt leg je een kaart, stel je een vraag of noem je een rode vlag. Antwoorden is gratis.
help-signs = Tekens en wat ze betekenen
help-sign-locked = Op slot: je kiest hoeveel je vertelt, en waarom
help-sign-laid = Ligt op tafel
help-sign-answers = Geeft antwoord op de vraag die op je wacht
help-sign-topic = Waar het nu over gaat
help-sign-goal = Een plek voor een gezamenlijk doel
help-sign-flag = Rode vlaggen die genoemd zijn
help-sign-spine = De gekleurde rand van een kaart: het deel van het leven waar die over gaat
help-sign-new = Een gevulde cirkel op een kaart: die is nieuw
help-sign-watched = Iemand volgt deze actie. Dat kost één van de pennen links van het plan
help-sign-reasons = Er liggen kaarten op deze actie als reden
help-sign-warning = Er is iets met deze actie waar je naar moet kijken
help-sign-link = De ene actie kan de andere sterker maken: druk erop om ze te koppelen
help-year = Met jullie plan wordt een jaar geleefd. Vraag “Waarom?” bij elke week die is geweest. Wat niemand volgt, blijft grijs.
help-reflection = Korte stappen, één voor één. Je mag alles overslaan en niemand krijgt een cijfer. In de herhaling: pijltjes gaan een stap, Page Up en Page Down naar een moment, spatie speelt, M toont wie wat wist.
