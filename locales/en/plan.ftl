# The plan.

plan-heading = The plan
plan-empty = No tile is on the plan yet.
plan-running-heading = Running already
plan-running = { $title }. { $term }
plan-agreements = Agreements
plan-pegs-heading = Pegs left
plan-goal = Joint goal: { $goal }.
plan-no-face = The family has no fixed face yet.
plan-face =
    { $you ->
        [yes] The family’s one fixed face is you.
       *[no] The family’s one fixed face is { $who }.
    }
plan-no-teller = Nobody tells the family what was decided yet.
plan-teller =
    { $you ->
        [yes] You tell the family what was decided, in week { $week }.
       *[no] { $who } tells the family what was decided, in week { $week }.
    }
plan-link-proposed = { $from } can strengthen { $to }. You can link them.
plan-pegs =
    { $you ->
        [yes] { $pegs ->
            [0] You have no pegs left.
            [one] You have 1 peg left.
           *[other] You have { $pegs } pegs left.
        }
       *[no] { $pegs ->
            [0] { $who } has no pegs left.
            [one] { $who } has 1 peg left.
           *[other] { $who } has { $pegs } pegs left.
        }
    }

tile-line-pencil =
    { $you ->
        [yes] { $tile }: { $title }. Yours, week { $week }, in pencil.
       *[no] { $tile }: { $title }. By { $who }, week { $week }, in pencil.
    }
tile-line-ink =
    { $you ->
        [yes] { $tile }: { $title }. Yours, week { $week }, in ink.
       *[no] { $tile }: { $title }. By { $who }, week { $week }, in ink.
    }
tile-line-lapsed =
    { $you ->
        [yes] { $tile }: { $title }. Yours, week { $week }. It lapsed after the last round.
       *[no] { $tile }: { $title }. By { $who }, week { $week }. It lapsed after the last round.
    }
tile-works = Expected to begin to work in week { $from }, and to go on from there.
tile-works-until = Expected to work from week { $from } to week { $until }.
tile-suggested-by =
    { $you ->
        [yes] Suggested by you.
       *[no] Suggested by { $who }.
    }
tile-monitor =
    { $you ->
        [yes] You watch how it goes.
       *[no] { $who } watches how it goes.
    }
tile-no-monitor = Nobody watches how it goes.
tile-no-reasons = No reason lies on it.
tile-reasons = Reasons: { $cards }.
tile-supports = Supported by { $names }.
tile-objections = Objections from { $names }.
tile-own-authority = On own authority: from week 8 it works at half.
tile-strengthens = Strengthens “{ $other }”.
tile-warning = Mind: { $warning }

action-line = { $number }. { $title }. { $band }. { $pegs ->
        [one] Costs 1 peg.
       *[other] Costs { $pegs } pegs.
    }
action-line-on-plan = { $number }. { $title }. On the plan as { $tile }.
action-lead =
    { $you ->
        [yes] You lead this. { $pegs ->
            [one] It costs 1 peg.
           *[other] It costs { $pegs } pegs.
        } Band: { $band }.
       *[no] { $who } leads this. { $pegs ->
            [one] It costs 1 peg.
           *[other] It costs { $pegs } pegs.
        } Band: { $band }.
    }
action-waiting = Until it works: by the rules { $norm }, in practice { $practice }.
action-lasts = It lasts { $days }.
action-lasts-on = It goes on for as long as it is needed.
action-from = It can start from week { $week }.
action-heavy = This is a heavy action: the organisation may say no.
action-decided = { $decider } decides, on the facts that lie on it.
action-needs = It takes one of these first: { $actions }.
action-excludes = It cannot stand beside { $actions }.
action-strengthens = It strengthens { $actions }.
action-extends = It extends “{ $other }” and must be ready before that ends.
action-evidence-known = Facts that you know and that count for the decision:
action-informed-known = Facts that you know and that make it work better:
action-yes = This only works if { $people } says yes. The weeks after show whether that happens.
action-new-face = It brings the family a new face.
action-crosses = This touches your organisation’s interest.

span-days =
    { $count ->
        [0] at once
        [one] 1 day
       *[other] { $count } days
    }
span-weeks = { $count } weeks

goals-heading = Joint goals
goal-line = { $number }. { $title }.
goal-line-set = { $number }. { $title }. Set.
goal-covers = Covers the interest of { $names }.
goal-serves = What serves it: { $actions }.
goal-places =
    { $left ->
        [0] There is no place left for a goal.
        [one] There is 1 place left for a goal.
       *[other] There are { $left } places left for goals.
    }

warning-clash = this cannot stand beside “{ $other }”. Whichever was placed later never begins.
warning-too-late = this comes too late to extend “{ $extends }”. Place it in week { $week } at the latest.
warning-too-late-already = this comes too late to extend “{ $extends }”.
warning-gap =
    { $days ->
        [one] after “{ $after }” there is a gap of 1 day without protection.
       *[other] after “{ $after }” there is a gap of { $days } days without protection.
    }
warning-needs = this takes one of these on the plan: { $actions }.
warning-no-evidence = { $decider } decides on facts, and nothing lies on it.
warning-weak-evidence = { $decider } decides on facts. As far as you know, what lies on it is too little.
warning-home = your organisation says no to this action.
warning-pegs =
    { $you ->
        [yes] you have too few pegs left for this.
       *[no] { $who } has too few pegs left for this.
    }
warning-held = the director holds this until somebody watches it and a reason lies on it.
warning-faces = { $faces } new faces in a fortnight are too many for the family. The latest begin later.
warning-order = this begins before anything of the band “{ $band }” runs. Then it works less.
warning-nothing-laid =
    { $you ->
        [yes] you have laid nothing on it yet. Then it works at about half.
       *[no] { $who } has laid nothing on it yet. Then it works at about half.
    }
warning-yes = this only works if { $people } says yes; the weeks after show whether that happens.
warning-unwatched = nobody watches this. Then it slowly fades.
warning-ends = this ends in week { $week }, and nothing follows.
