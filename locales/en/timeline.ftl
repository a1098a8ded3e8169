# The plan as a timeline.

timeline-open = Open the plan
timeline-close = Close the plan
timeline-undo = Undo
timeline-week = { $number }
timeline-month = month { $number }
timeline-month-short = m{ $number }
timeline-column =
    { $is-month ->
        [yes] Month { $month }: weeks { $from } to { $until }
       *[no] Week { $from }
    }
timeline-place = Place
timeline-suggest = Suggest: costs a turn
timeline-request = Ask for it: free
timeline-place-in = Place in week { $week }
timeline-suggest-in = Suggest for week { $week }
timeline-request-in = Ask for it in week { $week }
timeline-move-to = Move to week { $week }
timeline-in-week = Week { $week }
timeline-mind = Mind: { $warning }
timeline-costs =
    { $pegs ->
        [one] Costs 1 peg
       *[other] Costs { $pegs } pegs
    }
timeline-capacity =
    { $you ->
        [yes] { $pegs ->
            [one] Takes 1 peg in ink; you have { $left } left
           *[other] Takes { $pegs } pegs in ink; you have { $left } left
        }
       *[no] { $pegs ->
            [one] Takes 1 peg in ink; { $who } has { $left } left
           *[other] Takes { $pegs } pegs in ink; { $who } has { $left } left
        }
    }
timeline-stands-as = On the plan as { $tile }
timeline-ink = Put in ink
timeline-ink-own = Put in ink on own authority
timeline-watch = Watch this: 1 peg
timeline-leave = Stop watching
timeline-support = Support
timeline-object = Object
timeline-hold = Hold
timeline-remove = Take off the plan
timeline-shift = Move to another week
timeline-link = Link { $from } to { $to }
timeline-card = { $card }: { $title }
timeline-hand = Your actions
timeline-others = Actions of others
timeline-keys = ← → week · Page up, Page down month · Home, End · Enter lays it down · Esc puts it back
timeline-put-back = Put back
timeline-norm = waiting: the rules
timeline-practice = waiting: practice
timeline-about = About this action
timeline-lay-reason = Lay a card on it
timeline-links = Links
timeline-close-sheet = Close
timeline-on-plan = on the plan
timeline-no-goals = No joint goal is set yet
timeline-goal-unserved = Nothing on the plan serves this yet
timeline-goal-served = Served by { $tiles }
timeline-family = The family
timeline-teller-week = Tell the family in week { $week }
timeline-earlier = A week earlier
timeline-later = A week later
timeline-hint-pick = Pick up an action, then choose its week
timeline-hint-ink =
    { $count ->
        [one] One of your tiles is still in pencil. What stays pencil lapses
       *[other] { $count } of your tiles are still in pencil. What stays pencil lapses
    }
timeline-hint-rest = The plan rests until the next round
