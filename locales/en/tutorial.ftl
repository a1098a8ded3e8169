# The guide of the tutorial: twelve steps.

guide-step = Step { $number } of { $steps }.
guide-wait = Others are still busy. Let them go ahead.
guide-out = You have stepped out. Take your time. Come back whenever you like.
guide-paused = The meeting is paused. Resume it when you want to go on.
guide-answer-first = Somebody waits for your answer. Answering costs no turn.
guide-lapsed =
    { $count ->
        [one] Step { $steps } can no longer be done. Never mind, we go on.
       *[other] Steps { $steps } can no longer be done. Never mind, we go on.
    }
guide-off = The guide is silent.
guide-on = The guide is back.
guide-none = This case has no guide.
guide-next = Go on
guide-leave = Skip this step
guide-silence = Silence the guide
guide-speak = Guide
guide-over = The guide is done.
guide-example = For example: { $example }

guide-welcome = Welcome. You practise with two colleagues; nothing can go wrong. Too much for you? Step out, without explanation.
guide-reading = You have read the case. What do you think is going on? Choose a first reading. It may change later.
guide-ready = A small mark on a card means: only you know this. Say that you are ready when you have read.
guide-lay = Only what lies on the table counts. Lay ‘{ $card }’. It costs a turn. See who joins in.
guide-ask = { $asks } glanced at a folder: there is something in it about { $topic }. Ask about it, to understand.
guide-ask-again = { $asks } says: not like this, and what it takes. Ask again; your reason: ‘safe now’.
guide-listen =
    { $turns ->
        [0] Your turns are used. Listen: somebody is about to ask you something.
       *[other] You have turns left. Don’t want them? Say that you are done. Then somebody asks you something.
    }
guide-asked = { $asker } asks you something. Answering costs no turn: a card, ‘not like this’, or ‘nothing’ if that is true.
guide-weigh = ‘{ $locked }’ is locked. Weigh: how much, to whom, and why now? { $asker }’s plate says where it ends up.
guide-end-picture = That was the picture. Say that you are done.
guide-call = You may make one call: to your own organisation, or to { $family }. Who needs to know something?
guide-name =
    { $same ->
        [yes] Everybody chose the same reading.
       *[no] The readings lie open now.
    } Put two cards side by side and name the red flag ‘{ $flag }’. It costs a turn.
guide-bring = A card came in: ‘{ $new }’. Lay it: your last turn in this round.
guide-place = Now the plan. Put ‘{ $action }’ in week 1, in pencil. Your own actions cost no turn.
guide-cite = Why this action? Lay a card on the tile: whoever carries it out then knows it.
guide-end-judgement = Say that you are done. Then you hear what your own organisation thinks of it.
guide-home =
    { $home ->
        [explain] Your own organisation grumbles: this action costs them something. You can explain, because the card lies on it.
        [no] Your own organisation says no. You may go on, on your own authority.
       *[agreed] Your own organisation agrees. That is not always so.
    }
guide-monitor = Who checks that it works? Watch the tile yourself. What nobody watches, nobody sees go wrong.
guide-ink = You lead this action. Put the tile in ink. What stays in pencil lapses.
guide-end-decision = Your plan stands. Say that you are done.
guide-vote = The chair goes round: agree, agree with a worry, or disagree? Say your word.
guide-stop = In week 6 you may change one thing. Is nobody watching your tile? Then that is the moment.
guide-weeks = { $weeks } weeks go by. See how { $child } is doing, and mind week { $week }.
guide-trace = Why did week { $week } go wrong? { $reasons }.
guide-trace-none = Nothing serious happened in these weeks. You asked what hardly anybody asks.
guide-reason-full = you told everything, and { $family } withdrew (step 7)
guide-reason-absent = ‘{ $action }’ was not in ink (step 10)
guide-reason-bare = there was no card at all on ‘{ $action }’ (step 10)
guide-reason-unknown = ‘{ $action }’ lacked a card that it needed (step 10)
guide-reason-unwatched = nobody watched the tile (step 10)
guide-end-year = Seen enough? Go on to the reflection.
guide-look-back = Now you look back. Nothing is graded; skip what you like.
guide-amber = One card rises from { $owner }’s folder: ‘{ $title }’. Nobody asked about { $topic }.
guide-amber-told = One card stays in the folder at nearly every table: ‘{ $title }’. You asked about { $topic }.
guide-again-calm = Step back, and ask this time. With that card on your tile, week { $week } stays calm in this model. Safety: { $after } instead of { $before }.
guide-again-same = Step back, and ask this time. It happens even so in this model, because no tile could use it. Safety: { $after }, before { $before }.
guide-again-was-calm = Week { $week } stayed calm at your table. Without that card it would have gone differently. That is why asking counts.
guide-role-off = Put down your role: you are yourself again. A question to take along: whom do I ask about what I don’t know?
