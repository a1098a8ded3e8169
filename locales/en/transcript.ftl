# What was said and done, line by line.
# $who is a name or “You”; $you is “yes” when you do it; $to is a name or “you”.

speech = { $who } ({ $organisation }): “{ $text }”
speech-own = You say: “{ $text }”

line-ready =
    { $you ->
        [yes] You have read everything.
       *[no] { $who } has read everything.
    }
line-card-laid =
    { $you ->
        [yes] You lay { $card } on the table: { $title }.
       *[no] { $who } lays { $card } on the table: { $title }.
    }
line-card-laid-form =
    { $you ->
        [yes] You lay { $card } on the table, as a { $form }: { $title }.
       *[no] { $who } lays { $card } on the table, as a { $form }: { $title }.
    }
line-card-again =
    { $you ->
        [yes] You repeat what everybody knows already: { $card }, { $title }.
       *[no] { $who } repeats what everybody knows already: { $card }, { $title }.
    }
line-card-about = { $label } about { $topic }.
line-card-told = { $who } tells { $to } something. You don’t hear it.
line-tell = You notice something. { $text }
line-own-tell = The others notice something about you. { $text }
line-question =
    { $you ->
        [yes] You ask { $to } about { $topic }, { $why }.
       *[no] { $who } asks { $to } about { $topic }, { $why }.
    }
line-question-alone =
    { $you ->
        [yes] You ask { $to } about { $topic }, { $why }. The answer may stay between the two of you.
       *[no] { $who } asks { $to } about { $topic }, { $why }. The answer may stay between the two of them.
    }
line-question-open =
    { $you ->
        [yes] You ask { $to }: what is it that nobody else knows?
       *[no] { $who } asks { $to }: what is it that only { $to } { $you-asked ->
            [yes] know
           *[no] knows
        }?
    }
line-question-answer = Now answer first: with a card, with “nothing”, or with “not like this”.
line-answered =
    { $you ->
        [yes] You answer { $to }.
       *[no] { $who } answers { $to }.
    }
line-nothing =
    { $you ->
        [yes] You tell { $to }: I have nothing about { $topic }.
       *[no] { $who } tells { $to }: I have nothing about { $topic }.
    }
line-nothing-open =
    { $you ->
        [yes] You tell { $to }: there is nothing that only I know.
       *[no] { $who } tells { $to }: there is nothing that only I know.
    }
line-not-like-this =
    { $you ->
        [yes] You tell { $to }: not like this. { $key }
       *[no] { $who } tells { $to }: not like this. { $key }
    }
line-acknowledged =
    { $you ->
        [yes] You let { $to } know: I heard you.
       *[no] { $who } lets { $to } know: I heard you.
    }
line-interest-told =
    { $you ->
        [yes] You tell your own interest: “{ $interest }”
       *[no] { $who } tells the interest at stake: “{ $interest }”
    }
line-interest-pays = Who pays for it: { $pays }
line-worry =
    { $you ->
        [yes] You voice a worry.
       *[no] { $who } voices a worry.
    }
line-waited =
    { $you ->
        [yes] You keep silent on purpose.
       *[no] { $who } keeps silent on purpose.
    }
line-flag-right =
    { $you ->
        [yes] You name a red flag: { $flag }. With { $cards }. That is right: together the cards show it.
       *[no] { $who } names a red flag: { $flag }. With { $cards }. That is right: together the cards show it.
    }
line-flag-danger = From now on, questions about { $topic } for safety now will open.
line-flag-wrong =
    { $you ->
        [yes] You name a red flag: { $flag }. With { $cards }. The cards don’t show it. The turn is used all the same.
       *[no] { $who } names a red flag: { $flag }. With { $cards }. The cards don’t show it. The turn is used all the same.
    }
line-tilted =
    { $you ->
        [yes] Your reading moves to: { $reading }.
       *[no] { $who }’s reading moves to: { $reading }.
    }
line-peg-taken =
    { $you ->
        [yes] You have a duty to act. It costs you one peg.
       *[no] { $who } has a duty to act. It costs one peg.
    }
line-beside =
    { $you ->
        [yes] You lay an explanation beside { $beside }.
       *[no] { $who } lays an explanation beside { $beside }.
    }
line-token =
    { $you ->
        [yes] You move your reading to: { $reading }. Because of { $card }, { $title }.
       *[no] { $who } moves to the reading: { $reading }. Because of { $card }, { $title }.
    }
line-tokens = All readings are turned face up.
line-tokens-reading = { $reading }: { $names }.
line-tile-placed =
    { $you ->
        [yes] You put { $tile } on the plan, in pencil: { $action }. It starts in week { $week }.
       *[no] { $who } puts { $tile } on the plan, in pencil: { $action }. It starts in week { $week }.
    }
line-tile-suggested =
    { $you ->
        [yes] You suggest { $tile }, in pencil: { $action }. It starts in week { $week }. For { $lead }.
       *[no] { $who } suggests { $tile }, in pencil: { $action }. It starts in week { $week }. For { $lead }.
    }
line-tile-moved =
    { $you ->
        [yes] You move { $action } to week { $week }.
       *[no] { $who } moves { $action } to week { $week }.
    }
line-tile-removed =
    { $you ->
        [yes] You take { $action } off the plan.
       *[no] { $who } takes { $action } off the plan.
    }
line-undone =
    { $you ->
        [yes] You undo your last change.
       *[no] { $who } undoes the last change.
    }
line-monitored =
    { $you ->
        [yes] You will keep watch over { $action }.
       *[no] { $who } will keep watch over { $action }.
    }
line-left =
    { $you ->
        [yes] You no longer watch { $action }.
       *[no] { $who } no longer watches { $action }.
    }
line-cited =
    { $you ->
        [yes] You lay { $card } on { $action } as a reason: { $title }.
       *[no] { $who } lays { $card } on { $action } as a reason: { $title }.
    }
line-supported =
    { $you ->
        [yes] You support { $action }.
       *[no] { $who } supports { $action }.
    }
line-objected =
    { $you ->
        [yes] You object to { $action }.
       *[no] { $who } objects to { $action }.
    }
line-inked =
    { $you ->
        [yes] You ink { $action }.
       *[no] { $who } inks { $action }.
    }
line-inked-alone =
    { $you ->
        [yes] You ink { $action } on your own authority. Your organisation does not agree.
       *[no] { $who } inks { $action } on personal authority. The organisation does not agree.
    }
line-linked =
    { $you ->
        [yes] You link two tiles: { $from } strengthens { $other }.
       *[no] { $who } links two tiles: { $from } strengthens { $other }.
    }
line-goal-set =
    { $you ->
        [yes] You set a joint goal: { $goal }.
       *[no] { $who } sets a joint goal: { $goal }.
    }
line-goal-indicator = How it is measured: { $indicator }
line-goal-dropped =
    { $you ->
        [yes] You take off a joint goal: { $goal }.
       *[no] { $who } takes off a joint goal: { $goal }.
    }
line-floor =
    { $you ->
        [yes] You give { $to } the floor: an extra turn.
       *[no] { $who } gives { $to } the floor{ $you-asked ->
            [yes] . You have an extra turn.
           *[no] : an extra turn.
        }
    }
line-cards-linked =
    { $you ->
        [yes] You lay two cards side by side and repeat what they say: { $one } and { $other }.
       *[no] { $who } lays two cards side by side and repeats what they say: { $one } and { $other }.
    }
line-topics-opened =
    { $you ->
        [yes] You open three questions for round 2: { $topics }. Asking about them will cost no turn.
       *[no] { $who } opens three questions for round 2: { $topics }. Asking about them will cost no turn.
    }
line-held =
    { $you ->
        [yes] You hold { $action } until somebody watches it and a reason lies on it.
       *[no] { $who } holds { $action } until somebody watches it and a reason lies on it.
    }
line-reopened =
    { $you ->
        [yes] You go back to the picture. Everybody gets a turn more now, and a turn less in round 3.
       *[no] { $who } goes back to the picture. Everybody gets a turn more now, and a turn less in round 3.
    }
line-chair =
    { $you ->
        [yes] You ask the empty chair: what would { $child } say about { $topic }?
       *[no] { $who } asks the empty chair: what would { $child } say about { $topic }?
    }
line-chair-answer = { $child }: “{ $text }”
line-face =
    { $you-asked ->
        [yes] Agreed: you become the family’s one fixed face. It costs you one peg.
       *[no] Agreed: { $to } becomes the family’s one fixed face. It costs one peg.
    }
line-teller =
    { $you-asked ->
        [yes] Agreed: you tell the family what was decided, in week { $week }.
       *[no] Agreed: { $to } tells the family what was decided, in week { $week }.
    }
line-news = News from outside: { $text }
line-done =
    { $you ->
        [yes] You are done for this round.
       *[no] { $who } is done for this round.
    }
line-closed-early = Chair: “{ $text }”
line-chairs = Chair: “{ $text }”
line-round-1 = Round 1: the picture
line-round-2 = Round 2: the judgement
line-round-3 = Round 3: the decision
line-break-only = Break
line-break-1 = First break
line-break-2 = Second break
line-break-call =
    { $reach ->
        [both] You can make one call: to your own organisation, to somebody in the family, to a source, or to a colleague in the corridor.
        [person] You can make one call: to your own organisation, to somebody in the family, or to a colleague in the corridor.
        [source] You can make one call: to your own organisation, to a source, or to a colleague in the corridor.
       *[home] You can make one call: to your own organisation, or to a colleague in the corridor.
    }
line-last-round = Last round
line-turns =
    { $count ->
        [0] You have no turns in this round.
        [one] You have 1 turn in this round.
       *[other] You have { $count } turns in this round.
    }
line-voted-agree =
    { $you ->
        [yes] You agree.
       *[no] { $who } agrees.
    }
line-voted-worry =
    { $you ->
        [yes] You agree, with a worry about { $action }. It comes back in week 6.
       *[no] { $who } agrees, with a worry about { $action }. It comes back in week 6.
    }
line-voted-disagree =
    { $you ->
        [yes] You disagree. What was yours and not confirmed lapses.
       *[no] { $who } disagrees. Tiles of { $who } that nobody supported lapse.
    }
line-year =
    { $weeks ->
        [52] The year after
       *[other] The weeks after
    }
line-stop = Week 6: a stop
line-adjusted-nothing =
    { $you ->
        [yes] You leave the plan as it is.
       *[no] { $who } leaves the plan as it is.
    }
line-adjusted-add =
    { $you ->
        [yes] You begin { $action } in week 7.
       *[no] { $who } begins { $action } in week 7.
    }
line-adjusted-drop =
    { $you ->
        [yes] You end { $action }.
       *[no] { $who } ends { $action }.
    }
line-adjusted-watch =
    { $you ->
        [yes] You will keep watch over { $action }.
       *[no] { $who } will keep watch over { $action }.
    }
line-closed = The session is over
line-paused = The session is paused.
line-resumed = The session goes on.

own-reading = You lay your reading face down: { $reading }. Nobody sees it.
own-heard = { $who } tells you, and not the whole table, { $card }: { $title }.
own-heard-form = { $who } tells you, and not the whole table, { $card } as a { $form }: { $title }.
own-heard-unseen = In the corridor { $who } tells you { $card }: { $title }. Nobody saw it.
own-told = You tell { $to } { $card }: { $title }. The others see that you tell something, not what.
own-told-form = You tell { $to } { $card } as a { $form }: { $title }. The others see that you tell something, not what.
own-told-unseen = In the corridor you tell { $to } { $card }: { $title }. Nobody saw it.
own-arrived = A card comes into your folder: { $card }, { $title }.
own-home-agreed = Your organisation agrees with the pencilled plan.
own-home-explain =
    { $costs ->
        [yes] Your organisation wants an explanation. It costs you a turn in round 3.
       *[no] Your organisation wants an explanation.
    }
own-home-no = Your organisation says no. Your heavy actions stay in pencil.
own-home-no-way = How to get further: have a joint goal cover your interest and tell your interest at the table. Or call your organisation. Or ink the tile on your own authority.
own-home-says = Your organisation: “{ $text }”
own-called-home = You call your own organisation.
own-called-person = You speak with { $person }.
own-called-heard = You listen. You ask no more than that now. { $person } will remember it.
own-called-consent = Consent: this card may be told as a signal.
own-called-refused = No consent.
own-called-source = You call: { $source }.
own-stepped-out = You have stepped out for a moment. Nobody sees it.
own-stepped-in = You are back.

why-safe = to keep somebody safe now
why-goal = for the goal “{ $goal }”
why-action = for the action “{ $action }”
why-plan = for the plan
why-understand = to understand it

key-safe-now = Ask it for safety now.
key-for-plan = Ask it for a goal or an action of the plan.
key-understand = Ask it in order to understand.
key-only-you = Ask it so that it stays between us.
key-consent = First the person’s own consent, or a danger that was named.
key-return = First tell something yourself.
key-director = Let the director ask.
key-explanation = First tell your own interest.
