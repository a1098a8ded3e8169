# Wat er gezegd en gedaan is, regel voor regel.
# $who is een naam of “Je”; $you is “yes” als jij het doet; $to is een naam of “jou”.

speech = { $who } ({ $organisation }): “{ $text }”
speech-own = Je zegt: “{ $text }”

line-ready =
    { $you ->
        [yes] Je hebt alles gelezen.
       *[no] { $who } heeft alles gelezen.
    }
line-card-laid = { $who } legt { $card } op tafel: { $title }.
line-card-laid-form = { $who } legt { $card } op tafel, als { $form }: { $title }.
line-card-again = { $who } herhaalt wat iedereen al weet: { $card }, { $title }.
line-card-about = { $label } over { $topic }.
line-card-told = { $who } vertelt iets aan { $to }. Jij hoort het niet.
line-tell = Je merkt iets op. { $text }
line-own-tell = De anderen merken iets aan je. { $text }
line-question = { $who } vraagt { $to } naar { $topic }, { $why }.
line-question-alone = { $who } vraagt { $to } naar { $topic }, { $why }. Het antwoord mag onder vier ogen blijven.
line-question-open = { $who } vraagt { $to }: wat weet alleen { $you-asked ->
        [yes] jij
       *[no] { $to }
    }?
line-question-answer = Nu moet je eerst antwoorden: met een kaart, met “niets”, of met “zo niet”.
line-answered = { $who } geeft { $to } antwoord.
line-nothing = { $who } zegt tegen { $to }: ik heb niets over { $topic }.
line-nothing-open = { $who } zegt tegen { $to }: ik heb niets wat alleen ik weet.
line-not-like-this = { $who } zegt tegen { $to }: zo niet. { $key }
line-acknowledged =
    { $you ->
        [yes] Je laat { $to } merken dat je het gehoord hebt.
       *[no] { $who } laat { $to } merken dat het is aangekomen.
    }
line-interest-told = { $who } vertelt het eigen belang: “{ $interest }”
line-interest-pays = Wie daarvoor betaalt: { $pays }
line-worry = { $who } spreekt een zorg uit.
line-waited = { $who } wacht bewust af.
line-flag-right = { $who } noemt een rode vlag: { $flag }. Met { $cards }. Dat klopt: samen laten de kaarten dit zien.
line-flag-danger = Vragen over { $topic } voor de veiligheid van nu gaan voortaan open.
line-flag-wrong = { $who } noemt een rode vlag: { $flag }. Met { $cards }. De kaarten laten dit niet zien. De beurt is wel gebruikt.
line-tilted =
    { $you ->
        [yes] Je duiding schuift naar: { $reading }.
       *[no] De duiding van { $who } schuift naar: { $reading }.
    }
line-peg-taken =
    { $you ->
        [yes] Je bent verplicht iets te doen. Dat kost je één pen.
       *[no] { $who } is verplicht iets te doen. Dat kost één pen.
    }
line-beside = { $who } legt een uitleg naast { $beside }.
line-token = { $who } verlegt de duiding naar: { $reading }. Dat komt door { $card }, { $title }.
line-tokens = Alle duidingen worden omgedraaid.
line-tokens-reading = { $reading }: { $names }.
line-tile-placed = { $who } zet { $tile } in het plan, in potlood: { $action }. Start in week { $week }.
line-tile-suggested = { $who } stelt { $tile } voor, in potlood: { $action }. Start in week { $week }. Voor { $lead }.
line-tile-moved = { $who } verschuift { $action } naar week { $week }.
line-tile-removed = { $who } haalt { $action } uit het plan.
line-undone = { $who } draait de laatste wijziging terug.
line-monitored = { $who } volgt voortaan { $action }.
line-left = { $who } volgt { $action } niet meer.
line-cited = { $who } legt { $card } op { $action } als reden: { $title }.
line-supported = { $who } steunt { $action }.
line-objected = { $who } heeft bezwaar tegen { $action }.
line-inked = { $who } zet { $action } in inkt.
line-inked-alone = { $who } zet { $action } in inkt, op eigen gezag. De eigen organisatie is het er niet mee eens.
line-linked = { $who } verbindt twee tegels: { $from } versterkt { $other }.
line-goal-set = { $who } kiest een gezamenlijk doel: { $goal }.
line-goal-indicator = Zo meten we het: { $indicator }
line-goal-dropped = { $who } haalt een gezamenlijk doel weg: { $goal }.
line-floor =
    { $you-asked ->
        [yes] { $who } geeft jou het woord. Je krijgt een extra beurt.
       *[no] { $who } geeft { $to } het woord: een extra beurt.
    }
line-cards-linked = { $who } legt twee kaarten naast elkaar en vat ze samen: { $one } en { $other }.
line-topics-opened = { $who } opent drie vragen voor ronde 2: { $topics }. Vragen daarover kosten dan geen beurt.
line-held = { $who } houdt { $action } vast tot iemand het volgt en er een reden op ligt.
line-reopened = { $who } gaat terug naar het beeld. Ieder krijgt nu een beurt erbij, en in ronde 3 een beurt minder.
line-chair = { $who } vraagt de lege stoel: wat zou { $child } zeggen over { $topic }?
line-chair-answer = { $child }: “{ $text }”
line-face =
    { $you-asked ->
        [yes] Afgesproken: jij wordt het vaste gezicht voor het gezin. Dat kost je één pen.
       *[no] Afgesproken: { $to } wordt het vaste gezicht voor het gezin. Dat kost één pen.
    }
line-teller =
    { $you-asked ->
        [yes] Afgesproken: jij vertelt het gezin wat er is besloten, in week { $week }.
       *[no] Afgesproken: { $to } vertelt het gezin wat er is besloten, in week { $week }.
    }
line-news = Nieuws van buiten: { $text }
line-done =
    { $you ->
        [yes] Je bent klaar voor deze ronde.
       *[no] { $who } is klaar voor deze ronde.
    }
line-closed-early = Voorzitter: “{ $text }”
line-chairs = Voorzitter: “{ $text }”
line-round-1 = Ronde 1: het beeld
line-round-2 = Ronde 2: het oordeel
line-round-3 = Ronde 3: het besluit
line-break-only = Schorsing
line-break-1 = Eerste schorsing
line-break-2 = Tweede schorsing
line-break-call =
    { $reach ->
        [both] Je kunt één keer bellen: je eigen organisatie, iemand uit het gezin, een bron, of een collega op de gang.
        [person] Je kunt één keer bellen: je eigen organisatie, iemand uit het gezin, of een collega op de gang.
        [source] Je kunt één keer bellen: je eigen organisatie, een bron, of een collega op de gang.
       *[home] Je kunt één keer bellen: je eigen organisatie, of een collega op de gang.
    }
line-last-round = Laatste ronde
line-turns =
    { $count ->
        [0] Je hebt geen beurten in deze ronde.
        [one] Je hebt 1 beurt in deze ronde.
       *[other] Je hebt { $count } beurten in deze ronde.
    }
line-voted-agree = { $you ->
        [yes] Je bent het eens.
       *[no] { $who } is het eens.
    }
line-voted-worry = { $you ->
        [yes] Je bent het eens, met een zorg over { $action }. Die komt in week 6 terug.
       *[no] { $who } is het eens, met een zorg over { $action }. Die komt in week 6 terug.
    }
line-voted-disagree = { $you ->
        [yes] Je bent het niet eens. Wat van jou nog niet bevestigd was, vervalt.
       *[no] { $who } is het niet eens. Tegels van { $who } die niemand steunde, vervallen.
    }
line-year =
    { $weeks ->
        [52] Het jaar erna
       *[other] De weken erna
    }
line-stop = Week 6: even stilstaan
line-adjusted-nothing = { $who } laat het plan zoals het is.
line-adjusted-add = { $who } begint in week 7 met { $action }.
line-adjusted-drop = { $who } stopt met { $action }.
line-adjusted-watch = { $who } volgt voortaan { $action }.
line-closed = De sessie is afgelopen
line-paused = De sessie staat stil.
line-resumed = De sessie gaat verder.

own-reading = Je legt je duiding dicht neer: { $reading }. Niemand ziet het.
own-heard = { $who } vertelt jou, en niet de hele tafel, { $card }: { $title }.
own-heard-form = { $who } vertelt jou, en niet de hele tafel, { $card } als { $form }: { $title }.
own-heard-unseen = Op de gang vertelt { $who } je { $card }: { $title }. Niemand zag het.
own-told = Je vertelt { $card } aan { $to }: { $title }. De anderen zien dat je iets vertelt, niet wat.
own-told-form = Je vertelt { $card } als { $form } aan { $to }: { $title }. De anderen zien dat je iets vertelt, niet wat.
own-told-unseen = Op de gang vertel je { $card } aan { $to }: { $title }. Niemand zag het.
own-arrived = Er komt een kaart bij in je map: { $card }, { $title }.
own-home-agreed = Je organisatie is het eens met het plan in potlood.
own-home-explain =
    { $costs ->
        [yes] Je organisatie wil uitleg. Dat kost je een beurt in ronde 3.
       *[no] Je organisatie wil uitleg.
    }
own-home-no = Je organisatie zegt nee. Je zware acties blijven in potlood.
own-home-no-way = Zo kom je verder: laat een gezamenlijk doel je belang dekken en vertel je belang aan tafel. Of bel je organisatie. Of zet de tegel op eigen gezag in inkt.
own-home-says = Je organisatie: “{ $text }”
own-called-home = Je belt je eigen organisatie.
own-called-person = Je spreekt { $person }.
own-called-heard = Je luistert. Meer vraag je nu niet. Dat onthoudt { $person }.
own-called-consent = Toestemming: deze kaart mag als signaal verteld worden.
own-called-refused = Geen toestemming.
own-called-source = Je belt: { $source }.
own-stepped-out = Je bent er even uit. Niemand ziet het.
own-stepped-in = Je bent terug.

why-safe = om iemand nu veilig te houden
why-goal = voor het doel “{ $goal }”
why-action = voor de actie “{ $action }”
why-plan = voor het plan
why-understand = om het te begrijpen

key-safe-now = Vraag het voor de veiligheid van nu.
key-for-plan = Vraag het voor een doel of een actie in het plan.
key-understand = Vraag het om het te begrijpen.
key-only-you = Vraag het onder vier ogen.
key-consent = Eerst toestemming van de persoon zelf, of een benoemd gevaar.
key-return = Vertel eerst zelf iets.
key-director = Laat de regiehouder het vragen.
key-explanation = Vertel eerst je eigen belang.
