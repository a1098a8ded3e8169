# Het plan van aanpak.

plan-heading = Het plan van aanpak
plan-empty = Er staat nog geen tegel in het plan.
plan-running-heading = Dit loopt al
plan-running = { $title }. { $term }
plan-agreements = Afspraken
plan-pegs-heading = Pennen over
plan-goal = Gezamenlijk doel: { $goal }.
plan-no-face = Het gezin heeft nog geen vast gezicht.
plan-face =
    { $you ->
        [yes] Het vaste gezicht voor het gezin ben jij.
       *[no] Het vaste gezicht voor het gezin is { $who }.
    }
plan-no-teller = Nog niemand vertelt het gezin wat er is besloten.
plan-teller =
    { $you ->
        [yes] Jij vertelt het gezin wat er is besloten, in week { $week }.
       *[no] { $who } vertelt het gezin wat er is besloten, in week { $week }.
    }
plan-link-proposed = { $from } kan { $to } versterken. Je kunt ze verbinden.
plan-pegs =
    { $you ->
        [yes] { $pegs ->
            [0] Jij hebt geen pennen over.
            [one] Jij hebt 1 pen over.
           *[other] Jij hebt { $pegs } pennen over.
        }
       *[no] { $pegs ->
            [0] { $who } heeft geen pennen over.
            [one] { $who } heeft 1 pen over.
           *[other] { $who } heeft { $pegs } pennen over.
        }
    }

tile-line-pencil =
    { $you ->
        [yes] { $tile }: { $title }. Van jou, week { $week }, in potlood.
       *[no] { $tile }: { $title }. Van { $who }, week { $week }, in potlood.
    }
tile-line-ink =
    { $you ->
        [yes] { $tile }: { $title }. Van jou, week { $week }, in inkt.
       *[no] { $tile }: { $title }. Van { $who }, week { $week }, in inkt.
    }
tile-line-lapsed =
    { $you ->
        [yes] { $tile }: { $title }. Van jou, week { $week }. Na de laatste ronde vervallen.
       *[no] { $tile }: { $title }. Van { $who }, week { $week }. Na de laatste ronde vervallen.
    }
tile-works = Begint naar verwachting te werken in week { $from }, en blijft dan doorgaan.
tile-works-until = Begint naar verwachting te werken in week { $from }, tot en met week { $until }.
tile-suggested-by =
    { $you ->
        [yes] Voorgesteld door jou.
       *[no] Voorgesteld door { $who }.
    }
tile-monitor =
    { $you ->
        [yes] Jij volgt hoe het gaat.
       *[no] { $who } volgt hoe het gaat.
    }
tile-no-monitor = Niemand volgt hoe het gaat.
tile-no-reasons = Er ligt geen reden op.
tile-reasons = Redenen: { $cards }.
tile-supports = Gesteund door { $names }.
tile-objections = Bezwaar van { $names }.
tile-own-authority = Op eigen gezag: vanaf week 8 werkt dit voor de helft.
tile-strengthens = Versterkt “{ $other }”.
tile-warning = Let op: { $warning }

action-line = { $number }. { $title }. { $band }. { $pegs ->
        [one] Kost 1 pen.
       *[other] Kost { $pegs } pennen.
    }
action-line-on-plan = { $number }. { $title }. Staat in het plan als { $tile }.
action-lead =
    { $you ->
        [yes] Jij trekt dit. { $pegs ->
            [one] Het kost 1 pen.
           *[other] Het kost { $pegs } pennen.
        } Fase: { $band }.
       *[no] { $who } trekt dit. { $pegs ->
            [one] Het kost 1 pen.
           *[other] Het kost { $pegs } pennen.
        } Fase: { $band }.
    }
action-waiting = Tot het werkt: volgens de regels { $norm }, in de praktijk { $practice }.
action-lasts = Het duurt { $days }.
action-lasts-on = Het loopt door zolang het nodig is.
action-from = Het kan vanaf week { $week }.
action-heavy = Dit is een zware actie: je organisatie kan nee zeggen.
action-decided = { $decider } beslist, op de feiten die erop liggen.
action-needs = Het kan pas met een van deze: { $actions }.
action-excludes = Het gaat niet samen met { $actions }.
action-strengthens = Het versterkt { $actions }.
action-extends = Het verlengt “{ $other }” en moet klaar zijn voordat die afloopt.
action-evidence-known = Feiten die jij kent en die tellen voor het besluit:
action-informed-known = Feiten die jij kent en waarmee dit beter werkt:
action-yes = Dit werkt alleen als { $people } ja zegt. In de weken erna zie je of dat gebeurt.
action-new-face = Het gezin krijgt er een nieuw gezicht bij.
action-crosses = Dit raakt het belang van jouw organisatie.

span-days =
    { $count ->
        [0] meteen
        [one] 1 dag
       *[other] { $count } dagen
    }
span-weeks = { $count } weken

goals-heading = Gezamenlijke doelen
goal-line = { $number }. { $title }.
goal-line-set = { $number }. { $title }. Gekozen.
goal-covers = Dekt het belang van { $names }.
goal-serves = Wat eraan bijdraagt: { $actions }.
goal-places =
    { $left ->
        [0] Er is geen plaats meer voor een doel.
        [one] Er is nog 1 plaats voor een doel.
       *[other] Er zijn nog { $left } plaatsen voor doelen.
    }

warning-clash = dit gaat niet samen met “{ $other }”. Wat later is gezet, begint nooit.
warning-too-late = dit komt te laat om “{ $extends }” te verlengen. Zet het uiterlijk in week { $week }.
warning-too-late-already = dit komt te laat om “{ $extends }” te verlengen.
warning-gap =
    { $days ->
        [one] na “{ $after }” valt een gat van 1 dag zonder bescherming.
       *[other] na “{ $after }” valt een gat van { $days } dagen zonder bescherming.
    }
warning-needs = dit kan pas met een van deze in het plan: { $actions }.
warning-no-evidence = { $decider } beslist op feiten, en er ligt niets op.
warning-weak-evidence = { $decider } beslist op feiten. Wat hierop ligt, is voor zover jij weet te weinig.
warning-home = je organisatie zegt nee tegen deze actie.
warning-pegs =
    { $you ->
        [yes] je hebt hiervoor te weinig pennen over.
       *[no] { $who } heeft hiervoor te weinig pennen over.
    }
warning-held = de regiehouder houdt dit vast tot iemand het volgt en er een reden op ligt.
warning-faces = { $faces } nieuwe gezichten in twee weken is te veel voor het gezin. De laatste beginnen later.
warning-order = dit begint voordat er iets loopt uit de fase “{ $band }”. Dan werkt het minder.
warning-nothing-laid =
    { $you ->
        [yes] je hebt er nog niets op gelegd. Dan werkt het maar half.
       *[no] { $who } heeft er nog niets op gelegd. Dan werkt het maar half.
    }
warning-yes = dit werkt alleen als { $people } ja zegt; in de weken erna zie je of dat gebeurt.
warning-unwatched = niemand volgt dit. Dan zakt het langzaam weg.
warning-ends = dit loopt af in week { $week }, en er volgt niets op.
