# Het papier op tafel in het venster: map, plaatsen, vragen, antwoorden, telefoontjes, laatste ronde.

desk-folder = Jouw map
desk-table = De tafel
desk-transcript = Wat er gezegd is
desk-plan = Het plan
desk-help = Hulp
desk-pause = Pauze
desk-resume = Ga verder
desk-close = Sluiten
desk-back = Terug
desk-step-out = Even weg van tafel
desk-step-in = Ik ben er weer
desk-filter-all = Alles
desk-filter-mine = Van mij
desk-filter-common = Gedeeld
desk-filter-heard = Gehoord
desk-filter-said = Gezegd
desk-filter-cards = Kaarten
desk-filter-plan = Plan
desk-filter-apart = Alleen ik
desk-folder-empty = Hier is nog niets
desk-folder-choose = Welke kaart? Druk erop, of sleep hem naar de tafel.
desk-lines-empty = Hier is nog niets
desk-lines-newest = Naar de nieuwste regel
desk-fan = Toon als waaier
desk-list = Toon als lijst
desk-new = Nieuw
desk-on-table = Op tafel
desk-locked = Op slot
desk-only-you-see = Alleen jij ziet dit
desk-heads = Voor zover jij zag, weten dit ook: { $names }
desk-heads-everybody = Iedereen weet dit
desk-heads-nobody = Voor zover jij zag, weet niemand anders dit
desk-speech = “{ $text }”

desk-task-1 = Wat weten we nog niet?
desk-task-2 = Wat is hier aan de hand?
desk-task-3 = Wie doet wat, en wie let op?
desk-task-break = Wie bel je?
desk-task-last = Ieder één woord
desk-turns =
    { $left ->
        [0] Geen beurten meer
        [one] Nog 1 beurt
       *[other] Nog { $left } beurten
    }
desk-goals-none = Er is nog geen gezamenlijk doel
desk-flags =
    { $count ->
        [0] Er is nog geen rode vlag terecht genoemd
        [one] Er is 1 rode vlag terecht genoemd
       *[other] Er zijn { $count } rode vlaggen terecht genoemd
    }

desk-now-turn = Je kunt nu spreken: leg een kaart, vraag, of noem een vlag
desk-now-others = Laat eerst een ander aan het woord
desk-now-finish = Je beurten zijn op. Wat geen beurt kost, kan nog
desk-now-answer = { $asker } vraagt je iets
desk-now-call = Je kunt één keer bellen
desk-now-vote = Wat is jouw woord?
desk-now-wait = Jij bent hier klaar. Luister naar de anderen
desk-now-paused = De sessie staat op pauze
desk-now-out = Je bent even weg. Niemand ziet het
desk-thinks = { $who } denkt na …
desk-thinks-somebody = Iemand aan tafel denkt na …
desk-next-answer = Geef antwoord
desk-next-call = Kies wie je belt
desk-next-vote = Zeg je woord

desk-move-lay = Leg een kaart
desk-move-ask = Vraag
desk-move-flag = Noem een vlag
desk-move-react = Zonder beurt
desk-move-readings = Duidingen
desk-move-goals = Doelen
desk-move-family = Voor het gezin
desk-move-director = Als regiehouder
desk-move-home = Wat thuis vindt
desk-move-more = Meer
desk-move-done = Ik ben klaar met deze ronde
desk-move-go-on = Laat de anderen verdergaan

desk-end-heading = Stop je met deze ronde?
desk-end-own =
    { $left ->
        [one] Je hebt nog 1 beurt. Die vervalt.
       *[other] Je hebt nog { $left } beurten. Die vervallen.
    }
desk-end-others =
    { $several ->
        [yes] { $names } willen nog iets zeggen.
       *[no] { $names } wil nog iets zeggen.
    }
desk-end-close = Sluit de ronde voor iedereen

desk-table-empty = Er ligt nog geen kaart op tafel
desk-drop-here = Leg hem op tafel
desk-picked-up = Opgepakt. Kies de tafel of een plaats. Esc legt hem terug
desk-card-pick-up = Pak op
desk-card-lay = Leg op tafel
desk-card-lay-again = Herhaal hem aan tafel
desk-card-tell = Vertel het iemand …
desk-card-unlock = Vertel …
desk-card-answer = Antwoord met deze kaart …
desk-card-join = Sluit aan met deze kaart
desk-card-beside = Leg hem naast
desk-card-flag = Gebruik in een vlag …
desk-card-token = Verleg je duiding hierdoor …
desk-card-link = Leg naast een andere kaart …

desk-tell-question = Drie vragen voor je dit vertelt
desk-tell-how-much = Hoeveel?
desk-tell-to-whom = Aan wie?
desk-tell-why-now = Waarom mag dit nu verteld worden?
desk-tell-means = Wat vertellen betekent
desk-tell-table = De hele tafel
desk-tell-table-hears = Iedereen hoort het, en elk dossier kan het bewaren.
desk-tell-nobody = Kies aan wie
desk-tell-form = Kies hoeveel
desk-tell-ground = Kies waarom het nu mag
desk-tell-do = Vertel het
desk-tell-answer-do = Antwoord hiermee
desk-tell-answer-table = De hele tafel hoort je antwoord.
desk-tell-answer-apart = Alleen wie vraagt hoort dit. De anderen zien dat je iets vertelt, niet wat.
desk-tell-corridor-do = Vertel het op de gang
desk-tell-once = Verteld blijft verteld.

desk-ask-heading = Vraag
desk-ask-whom = Aan wie vraag je het?
desk-ask-may-know = Weet misschien iets over
desk-ask-other = Iets anders
desk-ask-nothing = Zei hier niets over te hebben
desk-ask-free = Geen beurt
desk-ask-only-me = Je mag het alleen mij vertellen
desk-ask-safe = Nu veilig
desk-ask-plan = Voor het plan
desk-ask-understand = Om te begrijpen
desk-ask-plan-for = Voor het plan betekent
desk-ask-openly = Vraag { $to }: wat weet alleen jij?
desk-acknowledge = Laat { $to } merken dat je het gehoord hebt
desk-give-floor = Geef { $to } het woord
desk-plate-hears = Wat je hier vertelt
desk-plate-reading = Duiding
desk-plate-interest = Belang
desk-plate-director = Regiehouder
desk-plate-you = Jij
desk-plate-done = Klaar
desk-plate-owes = Moet nog antwoorden
desk-plate-line =
    { $you ->
        [yes] { $seat }. Dit ben jij. { $turns ->
            [one] Nog 1 beurt.
           *[other] Nog { $turns } beurten.
        }
       *[no] { $seat }. { $done ->
            [yes] Klaar.
           *[no] { $turns ->
                [one] Nog 1 beurt.
               *[other] Nog { $turns } beurten.
            }
        }
    }

desk-answer-heading = Er wordt je iets gevraagd
desk-answer-free = Antwoorden kost geen beurt
desk-answer-cards = Met een kaart
desk-answer-no-cards = Je hebt hierover geen kaart die de ander nog niet kent
desk-answer-known = Kent de ander al
desk-answer-nothing = Ik heb hier niets over
desk-answer-not-like-this = Zo niet …
desk-answer-which-key = Wat zou het mogelijk maken?
desk-answer-later = Kijk eerst naar je kaarten

desk-flag-heading = Noem een rode vlag
desk-flag-which = Welk patroon zie je?
desk-flag-cards = Met welke twee tot vier kaarten van tafel?
desk-flag-do = Noem hem
desk-flag-needs-cards = Kies twee tot vier kaarten
desk-flag-needs-flag = Kies een patroon
desk-flag-named-right = Terecht genoemd
desk-flag-named-wrong = Genoemd, en de kaarten lieten het niet zien

desk-reading-heading = Wat is hier aan de hand?
desk-reading-face-down = De duidingen liggen dicht tot ronde 2. Alleen jij ziet de jouwe
desk-reading-yours = Jouw duiding
desk-reading-because = Zie je het nu anders? Door welke kaart op tafel?
desk-reading-needs-card = Kies eerst de kaart waardoor het komt
desk-reading-move = Verleg mijn duiding naar

desk-goal-heading = Gezamenlijke doelen
desk-goal-set = Stel dit doel
desk-goal-drop = Haal het eraf
desk-goal-free = Vrije plek voor een doel

desk-director-heading = Jij bent regiehouder
desk-director-topics = Drie open vragen voor ronde 2
desk-director-topics-do = Open deze drie
desk-director-link = Twee kaarten naast elkaar
desk-director-link-do = Leg naast elkaar
desk-director-reopen = Terug naar het beeld

desk-family-heading = Voor het gezin
desk-family-face = Eén vast gezicht
desk-family-teller = Wie het gezin inlicht
desk-family-week = Week
desk-family-do = Spreek af

desk-react-heading = Zonder beurt
desk-react-free = Dit kost allemaal geen beurt
desk-react-interest = Vertel mijn eigen belang
desk-react-worry = Spreek een zorg uit
desk-react-wait = Wacht bewust af
desk-react-chair = Wat zou { $child } hierover zeggen?
desk-home-heading = Wat jouw organisatie vindt
desk-say-hint = In eigen woorden
desk-say-do = Zeg het

desk-call-heading = Schorsing
desk-call-once = Eén telefoontje
desk-call-result = Wat het opleverde
desk-call-home = Jouw eigen organisatie
desk-call-home-gives = Mandaat is ruimte voor zware acties. Dekking is: iemand neemt het werk over waar je belang om draait.
desk-call-home-mandate = Vraag om mandaat
desk-call-home-cover = Vraag om dekking
desk-call-person-hear = Luister naar { $person }
desk-call-person-card = Mag ik “{ $title }” vertellen?
desk-call-source = Iemand van buiten
desk-call-source-gives = Weet misschien iets nieuws, misschien niets.
desk-call-source-do = Bel: { $source }
desk-call-corridor = Een collega op de gang
desk-call-corridor-gives = Je vertelt één kaart aan één collega. Niemand ziet het, en het staat niet in het verslag.
desk-call-corridor-choose = Kies een kaart …
desk-call-corridor-to = Aan wie vertel je het?
desk-call-later = Kijk eerst naar je kaarten

desk-vote-heading = Laatste ronde
desk-vote-open = Nog open in het plan
desk-vote-nothing-open = In het plan staat niets meer open
desk-vote-point = { $title }: { $warning }
desk-vote-agree = Ik ben het eens
desk-vote-agree-leads = Het plan staat zoals het is.
desk-vote-worry-about = Ik ben het eens, met een zorg over
desk-vote-worry-leads = Het plan staat. Je zorg komt terug in week 6.
desk-vote-disagree = Ik ben het oneens
desk-vote-disagree-leads = Je eigen tegels die niemand steunde, vervallen. De rest blijft staan.
