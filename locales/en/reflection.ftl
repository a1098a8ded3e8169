# The reflection: what happened to the information and the plan. Nobody gets a mark.
# $who is a name or “You”; $you is “yes” when you do it; $to is a name or “you”.

## Steps

reflect-step-word = One word
reflect-step-moment = The moment that mattered
reflect-step-piles = What stayed in the folders
reflect-step-cards = The cards
reflect-step-chair = Over the empty chair
reflect-step-replay = The meeting once more
reflect-step-files = What files did with what they heard
reflect-step-model = In this model
reflect-step-figures = What can be counted
reflect-step-guess = Guess the interest
reflect-step-question = One question to take along
reflect-step-farewell = To close

reflect-begin = The reflection. Nobody gets a mark here. You can skip everything.
reflect-unfinished = This session is not over yet. You only see what you saw yourself; the others’ folders stay closed.
reflect-not-yours = This session is not over yet, and “{ $name }” is somebody else’s seat. You can look back from: { $names }.
reflect-at = { $entry }. { $line }
reflect-closed-card = a card that stays closed

reflect-word-ask = With which word do you leave the table?
reflect-word-given = Your word: { $word }.
reflect-moment-ask = Which moment mattered to you?
reflect-moment-given = Your moment: { $line }
reflect-moment-why = Why: { $why }
reflect-told = { $person } had told it.
reflect-told-asked = { $person } had told it, and asked to keep it quiet.
reflect-because = I kept this because { $reason }
reflect-cards-own = In your folder
reflect-cards-own-none = Nothing stayed in your folder.
reflect-cards-others-none = Nothing stayed in the others’ folders.
reflect-card-own = { $number }. { $title }.
reflect-card-other = { $title }.
reflect-card-closed = A card that stays closed.
reflect-card-turned = Turned.

## What files did

reflect-files-about = What you tell goes into a file. This is what each file did with it.
reflect-files-none = No file did anything with what it heard.
reflect-file-heard = { $who } told “{ $title }” ({ $form }). That reached the file of { $file }.
reflect-file-withdraws = { $person } withdrew, from week { $week } on.
reflect-file-moves = { $person } began to move, from week { $week } on.
reflect-file-starts = A duty began there. That cost a peg.
reflect-file-tilts = The reading there moved to “{ $reading }”.

## In this model

reflect-model-about = A model is small, and a family is large. The plan stays as it was here. Card by card, one more thing lies on the table.
reflect-model-none = No card that this plan needed stayed in a folder.
reflect-model-closed =
    { $count ->
        [one] One card stays closed. Only whoever has it can turn it.
       *[other] { $count } cards stay closed. Only whoever has them can turn them.
    }
reflect-model-card = “{ $title }”, in the folder of { $who }.
reflect-model-informs = It would have said something about what was on the plan: { $actions }.
reflect-model-unthought = It would have said something about what nobody put on the plan: { $actions }.
reflect-model-higher = { $area } on average { $points ->
        [one] 1 point
       *[other] { $points } points
    } higher
reflect-model-lower = { $area } on average { $points ->
        [one] 1 point
       *[other] { $points } points
    } lower
reflect-model-year = In this model, with this card on the table ({ $form }): { $differences }, over all these weeks.
reflect-model-same = In this model, with this card on the table ({ $form }): almost the same year. Lying on the table is not yet a plan.

## What can be counted

figure-common = The shared page
figure-common-line = { $count } of the { $of } cards that everybody had came up once more.
figure-common-benchmark = That is { $percent } %. Groups in research mention about { $benchmark } % of what everybody knows already.
figure-unique = What only one seat knew
figure-unique-line = { $count } of the { $of } cards that only one seat had were told.
figure-unique-benchmark = That is { $percent } %. Groups in research mention about { $benchmark } % of what only one of them knows.
figure-questions = Questions
figure-questions-line = { $count } of the { $of } questions opened a card.
figure-never-asked = Never asked
figure-never-asked-line =
    { $count ->
        [0] Somebody put a question about every topic.
       *[other] About { $count } of the { $of } topics nobody put a question.
    }
figure-reasons = Reasons in the plan
figure-reasons-line = { $count } of the { $of } cards on the table became a reason for a tile.
figure-harm = Locked cards
figure-harm-line =
    { $count ->
        [0] None of the { $of } locked cards that were told did harm.
       *[other] { $count } of the { $of } locked cards that were told did harm.
    }
figure-unwatched = Who watches
figure-unwatched-line =
    { $count ->
        [0] Each of the { $of } tiles in ink has somebody who watches it.
        [one] 1 of the { $of } tiles in ink is watched by nobody.
       *[other] { $count } of the { $of } tiles in ink are watched by nobody.
    }
figure-gaps = Gaps
figure-gaps-line =
    { $count ->
        [0] Between the { $of } tiles in ink there is no gap from one protection to the next.
        [one] 1 of the { $of } tiles in ink begins only after the protection before it has ended.
       *[other] { $count } of the { $of } tiles in ink begin only after the protection before them has ended.
    }

about-told =
    { $you ->
        [yes] You told “{ $title }”.
       *[no] { $who } told “{ $title }”.
    }
about-opened = That opened a card.
about-not-opened = That opened no card.
about-came-up = The topic { $topic } lay on the table. Nobody asked about it.
about-cited = “{ $title }” became a reason for: { $action }.
about-unused = “{ $title }” came on the table, and on no tile.
about-reacted = “{ $title }” reached the file of { $file }.
about-inked = In ink: { $action }.
about-round-over = Round { $round } was over.

## Guess the interest

reflect-guess-ask = What does the organisation of { $who } want? Three interests, each of somebody at this table.
reflect-guess-right = Yes, it is interest { $number }. That is what the organisation of { $who } wants.
reflect-guess-other = It is interest { $number }. That is what the organisation of { $who } wants.
reflect-guess-is = Interest { $number } is that of { $who }.
reflect-guess-belongs = What you chose is the interest of { $who }.

## One question

reflect-question-ask = Which question do you take along to a next time?
reflect-question-given = Your question: { $question }
reflect-question-along = This goes along with you
reflect-carried = Your question from last time
reflect-carried-how = What came of it? Type “{ $verb }” with what you found. Or let the question stand for a while.
reflect-carried-thanks = Kept beside the question.
agenda-never-asked-of = What do I ask { $who } about { $topic } next time, and when?
agenda-never-asked = Whom do I ask about { $topic } next time?
agenda-not-opened = { $who } said: not like this. { $key } How do I do that next time?
agenda-kept-not-asked = What do I tell even when nobody asks for it?
agenda-kept-privacy = What may I tell without breaking a promise, and whom do I ask about that?
agenda-kept-too-late = How do I bring in what arrives late?
agenda-kept-unimportant = How do I know what matters to somebody else?
agenda-kept-own-interest = How do I say honestly what my organisation needs?
agenda-kept-not-known = Whom do I ask whether what I know belongs to it?
agenda-told = What happens with what I tell, as with “{ $title }”?
agenda-unused = How do I make sure that what lies on the table gets into the plan?
agenda-unwatched = Who checks that it works, and when do we agree on that?
agenda-whom = Whom do I ask what I don’t know?

## The meeting once more

replay-place = Step { $entry } of { $last }. { $part }. { $eyes }
replay-eyes-own = As you saw it.
replay-eyes = As { $who } saw it.
replay-eyes-all = All at once.
replay-nothing = Nothing happened here that you could see.
replay-glow =
    { $you ->
        [yes] Still glowing in your folder: { $titles }.
       *[no] In the folder of { $who } glow: { $titles }.
    }
replay-to-table = the whole table
replay-arc = { $by } to { $to }: “{ $title }”.
replay-arc-form = { $by } to { $to }: “{ $title }” ({ $form }).
replay-arc-unknown = { $by } to { $to }: something that could not be seen here.
replay-arcs = Who told whom
replay-arcs-none = Nobody told anything until here.
replay-map = Who knew what
replay-map-row = { $title }: { $knowers }.
replay-map-since = { $who } (from step { $entry })
replay-map-form = { $who } (from step { $entry }, { $form })
replay-everybody = everybody, from the beginning
replay-marks = Moments
replay-not-yet = That can be seen only when the session is over.
replay-not-theirs = The folder of { $who } is not wholly open.

mark-laid =
    { $you ->
        [yes] You laid “{ $title }” on the table.
       *[no] { $who } laid “{ $title }” on the table.
    }
mark-asked =
    { $you ->
        [yes] You asked { $to } about { $topic }.
       *[no] { $who } asked { $to } about { $topic }.
    }
mark-asked-openly =
    { $you ->
        [yes] You put the open question to { $to }.
       *[no] { $who } put the open question to { $to }.
    }
mark-flag =
    { $right ->
        [yes] { $who } named a red flag: { $flag }.
       *[no] { $who } named a red flag that was not there: { $flag }.
    }
mark-inked = { $who } put in ink: { $action }.
mark-apart = { $who } told “{ $title }”, and not to everybody.
mark-file = “{ $title }” reached the file of { $file }.
mark-own = Your moment.

apart-told =
    { $unseen ->
        [yes] { $who } told { $to } in the corridor: “{ $title }”{ $locked ->
            [yes] {" "}({ $form })
           *[no] {""}
        }. Nobody saw it.
       *[no] { $who } told { $to }: “{ $title }”{ $locked ->
            [yes] {" "}({ $form })
           *[no] {""}
        }.
    }
apart-arrived = A card came in for { $who }: “{ $title }”.
apart-reading = { $who } chose a first reading, face down: “{ $reading }”.
apart-home-agreed = The organisation of { $who } agreed with the plan.
apart-home-explain = The organisation of { $who } wanted an explanation.
apart-home-no = The organisation of { $who } said no.
apart-called-home = { $who } called home.
apart-called-consent = { $who } called { $person }. { $person } agreed to a signal.
apart-called-refused = { $who } called { $person }. { $person } did not agree.
apart-called-heard = { $who } called { $person } and listened.
apart-called-card = { $who } called: { $source }. That brought a card: “{ $title }”.
apart-called-nothing = { $who } called: { $source }. That brought nothing new.
