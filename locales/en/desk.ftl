# The table's paper in the window: folder, plates, questions, answers, calls, the last round.

desk-folder = Your folder
desk-table = The table
desk-transcript = What was said
desk-plan = The plan
desk-help = Help
desk-pause = Pause
desk-resume = Go on
desk-close = Close
desk-back = Back
desk-step-out = Step out for a moment
desk-step-in = I am back
desk-filter-all = All
desk-filter-mine = Mine
desk-filter-common = Common
desk-filter-heard = Heard
desk-filter-said = Said
desk-filter-cards = Cards
desk-filter-plan = Plan
desk-filter-apart = Only me
desk-folder-empty = Nothing here yet
desk-folder-choose = Which card? Press it, or drag it onto the table.
desk-lines-empty = Nothing here yet
desk-lines-newest = To the newest line
desk-fan = Show as a fan
desk-list = Show as a list
desk-new = New
desk-on-table = On the table
desk-locked = Locked
desk-only-you-see = Only you see this
desk-heads = As far as you saw, { $names } know this too
desk-heads-everybody = Everybody knows this
desk-heads-nobody = As far as you saw, nobody else knows this
desk-speech = “{ $text }”

desk-task-1 = What don’t we know yet?
desk-task-2 = What is going on here?
desk-task-3 = Who does what, and who watches?
desk-task-break = Whom do you call?
desk-task-last = One word each
desk-turns =
    { $left ->
        [0] No turns left
        [one] 1 turn left
       *[other] { $left } turns left
    }
desk-goals-none = No joint goal is set yet
desk-flags =
    { $count ->
        [0] No red flag was rightly named yet
        [one] 1 red flag was rightly named
       *[other] { $count } red flags were rightly named
    }

desk-now-turn = You can speak now: lay a card, ask, or name a flag
desk-now-others = Let somebody else speak first
desk-now-finish = Your turns are used. What costs no turn is still open
desk-now-answer = { $asker } asks you something
desk-now-call = You have one call
desk-now-vote = What is your word?
desk-now-wait = You are done here. Listen to the others
desk-now-paused = The session is paused
desk-now-out = You have stepped out. Nobody sees it
desk-thinks = { $who } is thinking …
desk-thinks-somebody = Somebody at the table is thinking …
desk-next-answer = Answer
desk-next-call = Choose whom to call
desk-next-vote = Say your word

desk-move-lay = Lay a card
desk-move-ask = Ask
desk-move-flag = Name a flag
desk-move-react = Without a turn
desk-move-readings = Readings
desk-move-goals = Goals
desk-move-family = For the family
desk-move-director = As director
desk-move-home = Home’s view
desk-move-more = More
desk-move-done = I am done with this round
desk-move-go-on = Let the others go on

desk-end-heading = End your part of this round?
desk-end-own =
    { $left ->
        [one] You still have 1 turn. It lapses.
       *[other] You still have { $left } turns. They lapse.
    }
desk-end-others =
    { $several ->
        [yes] { $names } still want to speak.
       *[no] { $names } still wants to speak.
    }
desk-end-close = Close the round for everybody

desk-table-empty = No card lies on the table yet
desk-drop-here = Lay it on the table
desk-picked-up = Picked up. Choose the table or a seat. Esc puts it back
desk-card-pick-up = Pick up
desk-card-lay = Lay on the table
desk-card-lay-again = Repeat it at the table
desk-card-tell = Tell somebody …
desk-card-unlock = Tell …
desk-card-answer = Answer with this card …
desk-card-join = Join in with this card
desk-card-beside = Lay it beside
desk-card-flag = Use in a flag …
desk-card-token = Move your reading because of this …
desk-card-link = Lay side by side with …

desk-tell-question = Three questions before you tell this
desk-tell-how-much = How much?
desk-tell-to-whom = To whom?
desk-tell-why-now = Why may this be told now?
desk-tell-means = What telling means
desk-tell-table = The whole table
desk-tell-table-hears = Everybody hears it, and every file can keep it.
desk-tell-nobody = Choose to whom
desk-tell-form = Choose how much
desk-tell-ground = Choose why it may be told now
desk-tell-do = Tell it
desk-tell-answer-do = Answer with this
desk-tell-answer-table = The whole table hears your answer.
desk-tell-answer-apart = Only who asks hears this. The others see that you tell something, not what.
desk-tell-corridor-do = Tell it in the corridor
desk-tell-once = Once told, it is told.

desk-ask-heading = Ask
desk-ask-whom = Whom do you ask?
desk-ask-may-know = May know something about
desk-ask-other = Something else
desk-ask-nothing = Said that they have nothing about this
desk-ask-free = No turn
desk-ask-only-me = You may tell only me
desk-ask-safe = Safe now
desk-ask-plan = For the plan
desk-ask-understand = To understand
desk-ask-plan-for = For the plan means
desk-ask-openly = Ask { $to }: what do only you know?
desk-acknowledge = Let { $to } know that you heard it
desk-give-floor = Give { $to } the floor
desk-plate-hears = What you tell here
desk-plate-reading = Reading
desk-plate-interest = Interest
desk-plate-director = Director
desk-plate-you = You
desk-plate-done = Done
desk-plate-owes = Owes an answer
desk-plate-line =
    { $you ->
        [yes] { $seat }. This is you. { $turns ->
            [one] 1 turn left.
           *[other] { $turns } turns left.
        }
       *[no] { $seat }. { $done ->
            [yes] Done.
           *[no] { $turns ->
                [one] 1 turn left.
               *[other] { $turns } turns left.
            }
        }
    }

desk-answer-heading = You are asked something
desk-answer-free = Answering costs no turn
desk-answer-cards = With a card
desk-answer-no-cards = No card of yours is about this that they do not know yet
desk-answer-known = Known to them already
desk-answer-nothing = I have nothing about this
desk-answer-not-like-this = Not like this …
desk-answer-which-key = What would make it possible?
desk-answer-later = Look at your cards first

desk-flag-heading = Name a red flag
desk-flag-which = Which pattern do you see?
desk-flag-cards = With which two to four cards from the table?
desk-flag-do = Name it
desk-flag-needs-cards = Choose two to four cards
desk-flag-needs-flag = Choose a pattern
desk-flag-named-right = Named rightly
desk-flag-named-wrong = Named, and the cards did not show it

desk-reading-heading = What is going on here?
desk-reading-face-down = The readings lie face down until round 2. Only you see yours
desk-reading-yours = Your reading
desk-reading-because = Do you see it differently now? Which card on the table did it?
desk-reading-needs-card = First choose the card that did it
desk-reading-move = Move my reading to

desk-goal-heading = Joint goals
desk-goal-set = Set this goal
desk-goal-drop = Take it off
desk-goal-free = Free place for a goal

desk-director-heading = You are the director
desk-director-topics = Three open questions for round 2
desk-director-topics-do = Open these three
desk-director-link = Two cards side by side
desk-director-link-do = Lay side by side
desk-director-reopen = Back to the picture

desk-family-heading = For the family
desk-family-face = One fixed face
desk-family-teller = Who tells the family
desk-family-week = Week
desk-family-do = Agree

desk-react-heading = Without a turn
desk-react-free = None of this costs a turn
desk-react-interest = Tell my own interest
desk-react-worry = Voice a worry
desk-react-wait = Keep silent on purpose
desk-react-chair = What would { $child } say about this?
desk-home-heading = What your organisation thinks
desk-say-hint = In your own words
desk-say-do = Say

desk-call-heading = Break
desk-call-once = One call
desk-call-result = What came of it
desk-call-home = Your own organisation
desk-call-home-gives = Mandate is room for heavy actions. Cover is: somebody takes over the work that your interest is about.
desk-call-home-mandate = Ask for mandate
desk-call-home-cover = Ask for cover
desk-call-person-hear = Hear { $person } out
desk-call-person-card = May I tell “{ $title }”?
desk-call-source = Somebody outside
desk-call-source-gives = May know something new, or nothing.
desk-call-source-do = Call: { $source }
desk-call-corridor = A colleague in the corridor
desk-call-corridor-gives = You tell one card to one seat. Nobody sees it, and it is not in the minutes.
desk-call-corridor-choose = Choose a card …
desk-call-corridor-to = Whom do you tell it?
desk-call-later = Look at your cards first

desk-vote-heading = Last round
desk-vote-open = Still open in the plan
desk-vote-nothing-open = Nothing in the plan is open any more
desk-vote-point = { $title }: { $warning }
desk-vote-agree = I agree
desk-vote-agree-leads = The plan stands as it is.
desk-vote-worry-about = I agree, with a worry about
desk-vote-worry-leads = The plan stands. Your worry comes back in week 6.
desk-vote-disagree = I disagree
desk-vote-disagree-leads = Your own tiles that nobody supported lapse. The rest stands.
