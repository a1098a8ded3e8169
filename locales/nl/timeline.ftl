# Het plan als tijdlijn.

timeline-open = Open het plan
timeline-close = Sluit het plan
timeline-undo = Maak ongedaan
timeline-week = { $number }
timeline-month = maand { $number }
timeline-month-short = m{ $number }
timeline-column =
    { $is-month ->
        [yes] Maand { $month }: week { $from } tot en met { $until }
       *[no] Week { $from }
    }
timeline-place = Zet neer
timeline-suggest = Stel voor: kost een beurt
timeline-request = Vraag erom: gratis
timeline-place-in = Zet in week { $week }
timeline-suggest-in = Stel voor in week { $week }
timeline-request-in = Vraag erom in week { $week }
timeline-move-to = Verplaats naar week { $week }
timeline-in-week = Week { $week }
timeline-mind = Let op: { $warning }
timeline-costs =
    { $pegs ->
        [one] Kost 1 pen
       *[other] Kost { $pegs } pennen
    }
timeline-capacity =
    { $you ->
        [yes] { $pegs ->
            [one] Kost in inkt 1 pen; jij hebt er nog { $left }
           *[other] Kost in inkt { $pegs } pennen; jij hebt er nog { $left }
        }
       *[no] { $pegs ->
            [one] Kost in inkt 1 pen; { $who } heeft er nog { $left }
           *[other] Kost in inkt { $pegs } pennen; { $who } heeft er nog { $left }
        }
    }
timeline-stands-as = In het plan als { $tile }
timeline-ink = Zet in inkt
timeline-ink-own = Zet in inkt op eigen gezag
timeline-watch = Volg dit: 1 pen
timeline-leave = Stop met volgen
timeline-support = Steun
timeline-object = Maak bezwaar
timeline-hold = Houd vast
timeline-remove = Haal uit het plan
timeline-shift = Verplaats naar een andere week
timeline-link = Verbind { $from } met { $to }
timeline-card = { $card }: { $title }
timeline-hand = Jouw acties
timeline-others = Acties van anderen
timeline-keys = ← → week · Page up, Page down maand · Home, End · Enter legt neer · Esc legt terug
timeline-put-back = Leg terug
timeline-norm = wachten: de regels
timeline-practice = wachten: praktijk
timeline-about = Over deze actie
timeline-lay-reason = Leg er een kaart op
timeline-links = Verbindingen
timeline-close-sheet = Sluit
timeline-on-plan = in het plan
timeline-no-goals = Er is nog geen gezamenlijk doel
timeline-goal-unserved = Nog niets in het plan draagt hieraan bij
timeline-goal-served = Hieraan draagt bij: { $tiles }
timeline-family = Het gezin
timeline-teller-week = Vertel het gezin in week { $week }
timeline-earlier = Een week eerder
timeline-later = Een week later
timeline-hint-pick = Pak een actie op en kies daarna de week
timeline-hint-ink =
    { $count ->
        [one] Een van je tegels staat nog in potlood. Wat potlood blijft, vervalt
       *[other] { $count } van je tegels staan nog in potlood. Wat potlood blijft, vervalt
    }
timeline-hint-rest = Het plan rust tot de volgende ronde
