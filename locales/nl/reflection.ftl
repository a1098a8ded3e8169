# De terugblik: wat er met de informatie en het plan gebeurde. Niemand krijgt een cijfer.
# $who is een naam of “Je”; $you is “yes” als jij het doet; $to is een naam of “jou”.

## Stappen

reflect-step-word = Eén woord
reflect-step-moment = Het moment dat telde
reflect-step-piles = Wat er in de mappen bleef
reflect-step-cards = De kaarten
reflect-step-chair = Boven de lege stoel
reflect-step-replay = De vergadering nog eens
reflect-step-files = Wat dossiers deden met wat zij hoorden
reflect-step-model = In dit model
reflect-step-figures = Wat er te tellen valt
reflect-step-guess = Raad het belang
reflect-step-question = Eén vraag om mee te nemen
reflect-step-farewell = Tot slot

reflect-begin = De terugblik. Hier krijgt niemand een cijfer. Je kunt alles overslaan.
reflect-unfinished = Deze sessie is nog niet klaar. Je ziet alleen wat jij zelf zag; de mappen van de anderen blijven dicht.
reflect-not-yours = Deze sessie is nog niet klaar, en “{ $name }” is de plaats van een ander. Terugkijken kan vanaf: { $names }.
reflect-at = { $entry }. { $line }
reflect-closed-card = een kaart die dicht blijft

reflect-word-ask = Met welk woord sta je op van tafel?
reflect-word-given = Jouw woord: { $word }.
reflect-moment-ask = Welk moment telde voor jou?
reflect-moment-given = Jouw moment: { $line }
reflect-moment-why = Waarom: { $why }
reflect-told = { $person } had het verteld.
reflect-told-asked = { $person } had het verteld, en vroeg om het stil te houden.
reflect-because = Ik hield dit, omdat { $reason }
reflect-cards-own = In jouw map
reflect-cards-own-none = In jouw map bleef niets achter.
reflect-cards-others-none = In de mappen van de anderen bleef niets achter.
reflect-card-own = { $number }. { $title }.
reflect-card-other = { $title }.
reflect-card-closed = Een kaart die dicht blijft.
reflect-card-turned = Omgedraaid.

## Wat dossiers deden

reflect-files-about = Wat je vertelt, komt in een dossier. Dit deed elk dossier ermee.
reflect-files-none = Geen dossier deed iets met wat het hoorde.
reflect-file-heard = { $who } vertelde “{ $title }” ({ $form }). Dat kwam in het dossier van { $file }.
reflect-file-withdraws = { $person } trok zich terug, vanaf week { $week }.
reflect-file-moves = { $person } kwam in beweging, vanaf week { $week }.
reflect-file-starts = Daar begon een plicht te lopen. Dat kostte een pen.
reflect-file-tilts = De duiding schoof daar naar “{ $reading }”.

## In dit model

reflect-model-about = Een model is klein, en een gezin is groot. Het plan blijft hier zoals het was. Per kaart ligt er één ding meer op tafel.
reflect-model-none = Geen kaart die dit plan nodig had, bleef in een map.
reflect-model-closed =
    { $count ->
        [one] Eén kaart blijft dicht. Alleen wie haar heeft, kan haar omdraaien.
       *[other] { $count } kaarten blijven dicht. Alleen wie ze heeft, kan ze omdraaien.
    }
reflect-model-card = “{ $title }”, in de map van { $who }.
reflect-model-informs = Dit had iets gezegd over wat in het plan stond: { $actions }.
reflect-model-unthought = Dit had iets gezegd over wat niemand in het plan zette: { $actions }.
reflect-model-higher = { $area } gemiddeld { $points ->
        [one] 1 punt
       *[other] { $points } punten
    } hoger
reflect-model-lower = { $area } gemiddeld { $points ->
        [one] 1 punt
       *[other] { $points } punten
    } lager
reflect-model-year = In dit model, met deze kaart op tafel ({ $form }): { $differences }, over al deze weken.
reflect-model-same = In dit model, met deze kaart op tafel ({ $form }): bijna hetzelfde jaar. Alleen op tafel liggen is nog geen plan.

## Wat er te tellen valt

figure-common = De gedeelde bladzijde
figure-common-line = { $count } van de { $of } kaarten die iedereen had, kwamen nog eens langs.
figure-common-benchmark = Dat is { $percent } %. Groepen in onderzoek noemen ongeveer { $benchmark } % van wat iedereen al weet.
figure-unique = Wat maar één plaats wist
figure-unique-line = { $count } van de { $of } kaarten die maar één plaats had, zijn verteld.
figure-unique-benchmark = Dat is { $percent } %. Groepen in onderzoek noemen ongeveer { $benchmark } % van wat maar één iemand weet.
figure-questions = Vragen
figure-questions-line = { $count } van de { $of } vragen openden een kaart.
figure-never-asked = Nooit gevraagd
figure-never-asked-line =
    { $count ->
        [0] Over elk onderwerp stelde iemand een vraag.
       *[other] Over { $count } van de { $of } onderwerpen stelde niemand een vraag.
    }
figure-reasons = Redenen in het plan
figure-reasons-line = { $count } van de { $of } kaarten op tafel werden een reden voor een tegel.
figure-harm = Kaarten op slot
figure-harm-line =
    { $count ->
        [0] Van de { $of } vertelde kaarten op slot deed er geen kwaad.
        [one] 1 van de { $of } vertelde kaarten op slot deed kwaad.
       *[other] { $count } van de { $of } vertelde kaarten op slot deden kwaad.
    }
figure-unwatched = Wie kijkt mee
figure-unwatched-line =
    { $count ->
        [0] Elk van de { $of } tegels in inkt heeft iemand die kijkt of het werkt.
       *[other] { $count } van de { $of } tegels in inkt volgt niemand.
    }
figure-gaps = Gaten
figure-gaps-line =
    { $count ->
        [0] Bij de { $of } tegels in inkt valt er geen gat tussen de ene en de andere bescherming.
        [one] 1 van de { $of } tegels in inkt begint pas als de vorige bescherming voorbij is.
       *[other] { $count } van de { $of } tegels in inkt beginnen pas als de vorige bescherming voorbij is.
    }

about-told = { $who } vertelde “{ $title }”.
about-opened = Dat opende een kaart.
about-not-opened = Dat opende geen kaart.
about-came-up = Het onderwerp { $topic } lag op tafel. Niemand vroeg ernaar.
about-cited = “{ $title }” werd een reden voor: { $action }.
about-unused = “{ $title }” kwam op tafel, en op geen tegel.
about-reacted = “{ $title }” kwam in het dossier van { $file }.
about-inked = In inkt: { $action }.
about-round-over = Ronde { $round } was voorbij.

## Raad het belang

reflect-guess-ask = Wat wil de organisatie van { $who }? Drie belangen, elk van iemand aan deze tafel.
reflect-guess-right = Ja, het is belang { $number }. Dat wil de organisatie van { $who }.
reflect-guess-other = Het is belang { $number }. Dat wil de organisatie van { $who }.
reflect-guess-is = Belang { $number } is dat van { $who }.
reflect-guess-belongs = Wat jij koos, is het belang van { $who }.

## Eén vraag

reflect-question-ask = Welke vraag neem je mee naar een volgende keer?
reflect-question-given = Jouw vraag: { $question }
reflect-question-along = Dit neem je mee
reflect-carried = Jouw vraag van vorige keer
reflect-carried-how = Wat kwam ervan? Typ “{ $verb }” met wat je ervan vond. Of laat de vraag nog even staan.
reflect-carried-thanks = Bewaard bij de vraag.
agenda-never-asked-of = Wat vraag ik { $who } de volgende keer over { $topic }, en wanneer?
agenda-never-asked = Wie vraag ik de volgende keer naar { $topic }?
agenda-not-opened = { $who } zei: zo niet. { $key } Hoe doe ik dat de volgende keer?
agenda-kept-not-asked = Wat vertel ik ook als niemand ernaar vraagt?
agenda-kept-privacy = Wat mag ik vertellen zonder een belofte te breken, en aan wie vraag ik dat?
agenda-kept-too-late = Hoe breng ik iets in wat laat binnenkomt?
agenda-kept-unimportant = Hoe weet ik wat voor een ander belangrijk is?
agenda-kept-own-interest = Hoe zeg ik eerlijk wat mijn organisatie nodig heeft?
agenda-kept-not-known = Wie vraag ik of wat ik weet erbij hoort?
agenda-told = Wat gebeurt er met wat ik vertel, zoals bij “{ $title }”?
agenda-unused = Hoe zorg ik dat wat op tafel ligt ook in het plan komt?
agenda-unwatched = Wie kijkt of het werkt, en wanneer spreken we dat af?
agenda-whom = Wie vraag ik wat ik niet weet?

## De vergadering nog eens

replay-place = Stap { $entry } van { $last }. { $part }. { $eyes }
replay-eyes-own = Zoals jij het zag.
replay-eyes = Zoals { $who } het zag.
replay-eyes-all = Alles tegelijk.
replay-nothing = Hier gebeurde niets wat je kon zien.
replay-glow =
    { $you ->
        [yes] In jouw map licht op: { $titles }.
       *[no] In de map van { $who } licht op: { $titles }.
    }
replay-to-table = de hele tafel
replay-arc = { $by } aan { $to }: “{ $title }”.
replay-arc-form = { $by } aan { $to }: “{ $title }” ({ $form }).
replay-arc-unknown = { $by } aan { $to }: iets wat hier niet te zien was.
replay-arcs = Wie vertelde wie
replay-arcs-none = Tot hier vertelde niemand iets.
replay-map = Wie wist wat
replay-map-row = { $title }: { $knowers }.
replay-map-since = { $who } (vanaf stap { $entry })
replay-map-form = { $who } (vanaf stap { $entry }, { $form })
replay-everybody = iedereen, vanaf het begin
replay-marks = Momenten
replay-not-yet = Dat is pas te zien als de sessie is afgelopen.
replay-not-theirs = De map van { $who } is niet helemaal open.

mark-laid = { $who } legde “{ $title }” op tafel.
mark-asked = { $who } vroeg { $to } over { $topic }.
mark-asked-openly = { $who } stelde { $to } de open vraag.
mark-flag =
    { $right ->
        [yes] { $who } noemde een rode vlag: { $flag }.
       *[no] { $who } noemde een rode vlag die er niet was: { $flag }.
    }
mark-inked = { $who } zette in inkt: { $action }.
mark-apart = { $who } vertelde “{ $title }”, en niet aan iedereen.
mark-file = “{ $title }” kwam in het dossier van { $file }.
mark-own = Jouw moment.

apart-told =
    { $unseen ->
        [yes] { $who } vertelde { $to } op de gang: “{ $title }”{ $locked ->
            [yes] {" "}({ $form })
           *[no] {""}
        }. Niemand zag het.
       *[no] { $who } vertelde { $to }: “{ $title }”{ $locked ->
            [yes] {" "}({ $form })
           *[no] {""}
        }.
    }
apart-arrived = { $who } kreeg een kaart binnen: “{ $title }”.
apart-reading = { $who } koos dicht een eerste duiding: “{ $reading }”.
apart-home-agreed = De organisatie van { $who } was het eens met het plan.
apart-home-explain = De organisatie van { $who } wilde uitleg.
apart-home-no = De organisatie van { $who } zei nee.
apart-called-home = { $who } belde naar huis.
apart-called-consent = { $who } belde { $person }. { $person } vond een signaal goed.
apart-called-refused = { $who } belde { $person }. { $person } vond het niet goed.
apart-called-heard = { $who } belde { $person } en luisterde.
apart-called-card = { $who } belde: { $source }. Dat bracht een kaart: “{ $title }”.
apart-called-nothing = { $who } belde: { $source }. Dat bracht niets nieuws.
