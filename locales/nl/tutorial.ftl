# De gids van de oefencasus: twaalf stappen.

guide-step = Stap { $number } van { $steps }.
guide-wait = Anderen zijn nog even bezig. Laat hen hun gang gaan.
guide-out = Je bent er even uit. Neem je tijd. Kom terug wanneer je wilt.
guide-paused = Het overleg staat stil. Hervat het als je verder wilt.
guide-answer-first = Iemand wacht op jouw antwoord. Antwoorden kost geen beurt.
guide-lapsed =
    { $count ->
        [one] Stap { $steps } kan nu niet meer. Dat geeft niet, we gaan verder.
       *[other] De stappen { $steps } kunnen nu niet meer. Dat geeft niet, we gaan verder.
    }
guide-off = De gids zwijgt.
guide-on = De gids is er weer.
guide-none = Deze casus heeft geen gids.
guide-next = Ga verder
guide-leave = Sla deze stap over
guide-silence = Gids stil
guide-speak = Gids
guide-over = De gids is klaar.
guide-example = Bijvoorbeeld: { $example }

guide-welcome = Welkom. Je oefent met twee collega’s; er kan niets mis. Wordt het te veel? Stap er even uit, zonder uitleg.
guide-reading = Je las de casus. Wat denk jij dat er speelt? Kies een eerste duiding. Die mag straks anders zijn.
guide-ready = Een merkje bij een kaart betekent: alleen jij weet dit. Meld dat je klaar bent met lezen.
guide-lay = Alleen wat op tafel ligt, telt mee. Leg ‘{ $card }’. Dat kost een beurt. Kijk wie er aanhaakt.
guide-ask = { $asks } keek even in een map: daar zit iets in over { $topic }. Vraag ernaar, om het te begrijpen.
guide-ask-again = { $asks } zegt: zo niet, en noemt wat er nodig is. Vraag het opnieuw, met als reden ‘nu veilig’.
guide-listen =
    { $turns ->
        [0] Je beurten zijn op. Luister mee: straks vraagt iemand jou iets.
       *[other] Je hebt nog beurten. Wil je ze niet gebruiken? Meld dat je klaar bent. Daarna vraagt iemand jou iets.
    }
guide-asked = { $asker } vraagt jou iets. Antwoorden kost geen beurt: met een kaart, met ‘zo niet’, of met ‘niets’ als dat waar is.
guide-weigh = ‘{ $locked }’ zit op slot. Weeg: hoeveel vertel je, aan wie, en waarom nu? Op het bordje van { $asker } staat waar het terechtkomt.
guide-end-picture = Dit was het beeld. Meld dat je klaar bent.
guide-call = Je mag één keer bellen: met je eigen organisatie, of met { $family }. Wie moet iets weten?
guide-name =
    { $same ->
        [yes] Iedereen koos dezelfde duiding.
       *[no] De duidingen liggen nu open.
    } Leg twee kaarten naast elkaar en noem de rode vlag ‘{ $flag }’. Dat kost een beurt.
guide-bring = Er kwam een kaart bij: ‘{ $new }’. Leg hem: je laatste beurt in deze ronde.
guide-place = Nu het plan. Zet ‘{ $action }’ in potlood in week 1. Eigen acties kosten geen beurt.
guide-cite = Waarom deze actie? Leg een kaart op de tegel: wie haar uitvoert, weet het dan ook.
guide-end-judgement = Meld dat je klaar bent. Dan hoor je wat je eigen organisatie ervan vindt.
guide-home =
    { $home ->
        [explain] Je eigen organisatie moppert: deze actie kost hun iets. Je kunt het uitleggen, want de kaart ligt erop.
        [no] Je eigen organisatie zegt nee. Je mag op eigen gezag verder.
       *[agreed] Je eigen organisatie is het ermee eens. Dat is niet altijd zo.
    }
guide-monitor = Wie kijkt of het werkt? Volg de tegel zelf. Wat niemand volgt, ziet niemand misgaan.
guide-ink = Jij leidt deze actie. Zet de tegel in inkt. Wat in potlood blijft, vervalt.
guide-end-decision = Jouw plan staat. Meld dat je klaar bent.
guide-vote = De voorzitter gaat rond: eens, eens met een zorg, of niet eens? Zeg jouw woord.
guide-stop = In week 6 mag je één ding veranderen. Volgt niemand jouw tegel? Dan is dat het moment.
guide-weeks = { $weeks } weken gaan voorbij. Kijk mee hoe het met { $child } gaat, en let op week { $week }.
guide-trace = Waarom ging week { $week } mis? { $reasons }.
guide-trace-none = Deze weken gebeurde er niets ernstigs. Jij vroeg wat bijna niemand vraagt.
guide-reason-full = je vertelde alles, en { $family } trok zich terug (stap 7)
guide-reason-absent = ‘{ $action }’ stond niet in inkt (stap 10)
guide-reason-bare = op ‘{ $action }’ lag geen enkele kaart (stap 10)
guide-reason-unknown = op ‘{ $action }’ ontbrak een kaart die nodig was (stap 10)
guide-reason-unwatched = niemand volgde de tegel (stap 10)
guide-end-year = Genoeg gezien? Ga door naar de terugblik.
guide-look-back = Nu kijk je terug. Er komt geen cijfer; sla over wat je wilt.
guide-amber = Uit de map van { $owner } komt één kaart omhoog: ‘{ $title }’. Niemand vroeg naar { $topic }.
guide-amber-told = Eén kaart blijft bij bijna iedereen in de map: ‘{ $title }’. Jij vroeg naar { $topic }.
guide-again-calm = Terug, en nu wel vragen. Met die kaart op je tegel blijft week { $week } in dit model rustig. Veiligheid: { $after } in plaats van { $before }.
guide-again-same = Terug, en nu wel vragen. Ook dan gebeurt het in dit model, want geen tegel kon er iets mee. Veiligheid: { $after }, eerst { $before }.
guide-again-was-calm = Week { $week } bleef bij jou rustig. Zonder die kaart was dat anders gegaan. Dat is waarom vragen telt.
guide-role-off = Leg je rol neer: je bent weer gewoon jezelf. Een vraag om mee te nemen: wie vraag ik naar wat ik niet weet?
