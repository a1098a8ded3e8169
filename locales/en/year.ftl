# The year after.

year-quiet = Nothing special happens.
year-incident = Week { $week }: { $what }
year-up = { $area } gets better: { $now }, was { $before }.
year-down = { $area } gets worse: { $now }, was { $before }.
year-serious = Here the year stands still. Go on when you are ready.
year-standing =
    { $weeks ->
        [52] How it stands after a year
       *[other] How it stands after { $weeks } weeks
    }
year-standing-stop = How it stands in week 6
year-level = { $area }: { $level } out of 100. At the start it was { $start }.
year-goal = Your goal: { $goal }. The agreed measure: { $indicator } From beginning to end, { $area }: from { $start } to { $level }.
year-unwatched = Nobody watched this: { $actions }. How it goes, nobody knows.
year-idle = This never began to work: { $actions }.
year-stop-change = You may change one thing: add an action of your own, end a tile of your own, begin to watch a tile, or nothing.
year-stop-no-pegs = You have no pegs left: you cannot add an action, or watch another tile.
year-worry =
    { $you ->
        [yes] You agreed with a worry about “{ $action }”.
       *[no] { $who } agreed with a worry about “{ $action }”.
    }
year-houses-heading = Ten houses
year-houses-same = The same plan, ten times, with other chance.
year-houses =
    { $lit ->
        [0] In none of the ten houses the year passed without anything serious.
        [one] In 1 of the ten houses the year passed without anything serious.
       *[other] In { $lit } of the ten houses the year passed without anything serious.
    }
year-passed = { $weeks } weeks have passed.
year-one-course = This is one course of a fictitious case.
year-none-lived = The year begins after the meeting.
year-not-lived = That week has not been yet.
year-no-cause = There is not much to say about that week: nothing weighed heavily.
year-causes-in = The heaviest causes fell in { $weeks }.
year-causes = What weighed most
year-more = Press Enter, or type “continue”, for what happens next.

cause-change =
    { $up ->
        [yes] { $area }: { $points ->
            [0] a little up
            [one] 1 point up
           *[other] { $points } points up
        }.
       *[no] { $area }: { $points ->
            [0] a little down
            [one] 1 point down
           *[other] { $points } points down
        }.
    }
cause-driver = { $driver }. { $change }
cause-measure =
    { $up ->
        [yes] { $measure } helped. { $change } It worked at { $percent } per cent{ $lifted ->
            [yes] , lifted by the rest of the plan
           *[no] {""}
        }.
       *[no] { $measure } did not help enough. { $change } It worked at { $percent } per cent.
    }
cause-toll = { $measure } also cost something. { $change }
cause-harm = { $measure } did harm, because this went on: { $driver }. { $change }
cause-incident = { $what } { $change }
cause-file = What got into a file set somebody moving. { $change }
cause-unknown = Whoever led it did not know all that was needed.
cause-not-laid = The facts were known, but did not lie on it.
cause-unwilling = Whoever had to take part was no longer so willing.
cause-order = It began too early: it was not safe enough yet.
cause-unwatched = Nobody watched it, and so it faded.
cause-own-authority = It went on own authority, and the organisation did not keep it up.
