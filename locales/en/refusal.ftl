# Why something cannot be done now, and what can. One message for each reason.
# $asker, $seat and $by are names; $you is “yes” when $seat is you; $from is a week; $needed a number of pegs.

refusal-not-now = That belongs to another part of the session.
refusal-session-paused = The session is paused. Let it go on first.
refusal-not-paused = The session is not paused.
refusal-session-over = The session is over. You can still read everything back.
refusal-no-turns-left = Your turns for this round are used. Answering, joining in, reacting and your own actions cost no turn.
refusal-others-first = You have had two turns and somebody else none. Let another speak first.
refusal-already-done = You said that you are done for this round. What costs no turn is still open.
refusal-answer-first = { $asker } asked you something. Answer first.
refusal-question-open =
    { $you ->
        [yes] You still have to answer a question. Do that first.
       *[no] { $seat } still has to answer. Wait for that.
    }
refusal-unknown-card = You have no such card. Choose one from your folder.
refusal-unknown-name = There is no such thing in this case. Choose one that you know.
refusal-unknown-action = You know of no such action. Choose one from the list of actions.
refusal-unknown-tile = There is no such tile. Choose one from the plan.
refusal-heavier-than-held = You know less of this card than that. Tell no more than you heard.
refusal-open-card-has-one-form = An open card has one text. Leave out signal or summary.
refusal-ground-missing = This card is locked. Say why it may be told now.
refusal-ground-not-needed = An open card may be told as it is. Leave out the reason.
refusal-no-consent = The person concerned has not agreed. Choose another reason, or call in the break.
refusal-to-yourself = That is you. Choose somebody else.
refusal-asked-already = That question of yours is still open. Wait for the answer.
refusal-no-question = Nobody asked you anything. You can lay a card yourself.
refusal-not-true = You do hold something about it. Answer with a card, or say: not like this.
refusal-nothing-to-withhold = You hold nothing about it. Then simply say: nothing.
refusal-other-topic = This card is about something else. Choose a card on the topic of the question.
refusal-nothing-to-join = There is nothing to join in with now. There will be when somebody else lays a new card.
refusal-only-open-cards = Joining in takes an open card. A locked card is told in a turn.
refusal-lies-on-table = This card is on the table already. Choose another.
refusal-reacted-already = You have reacted to this. Wait until something happens again.
refusal-interest-known = Your interest is known at the table already.
refusal-card-not-laid = Only what lies on the table counts. Have that card laid first.
refusal-two-to-four-cards = It takes two to four cards. Choose cards that lie on the table.
refusal-flag-named = This red flag has been named already. Choose another.
refusal-not-an-interpretation = Only an explanation or a norm can lie beside a card. Choose a judgement card from your folder.
refusal-once-per-round = That can be done once a round. You can do it again in the next one.
refusal-token-there = Your reading lies there already. Choose another, or leave it.
refusal-week-outside = That week is not possible. Choose a week from { $from } to { $until }.
refusal-on-plan = This action is on the plan already. Support it, or move the tile.
refusal-excluded = That cannot stand beside { $by }. Take that off first, or choose something else.
refusal-runs-already = This is running already. Nobody needs to put it on the plan.
refusal-not-your-tile = This is not your tile. You can support it, watch it or object to it.
refusal-own-tile = This is your own tile. Ink it if you stand for it.
refusal-inked = This tile is in ink. That is settled.
refusal-nothing-to-undo = There is nothing left to undo. Perhaps somebody has reacted to your change.
refusal-no-pegs =
    { $needed ->
        [one] You have no peg left. This takes 1 peg. Let go of something first.
       *[other] You have too few pegs left. This takes { $needed } pegs. Let go of something first.
    }
refusal-monitored = Somebody watches this tile already. Choose another.
refusal-not-monitoring = You are not watching this tile.
refusal-cited-already = That card lies on this tile already. Choose another card.
refusal-said-already = You have said so already.
refusal-ink-later = Ink comes in round 3. For now it is only for direct safety.
refusal-held = The director holds this tile. See that somebody watches it and lay a reason on it.
refusal-home-says-no = Your organisation says no to your heavy actions. Have a goal cover your interest and tell it at the table. Or act on your own authority.
refusal-home-agrees = Your organisation does not stand in your way. You need no authority of your own here.
refusal-no-such-link = These two do not strengthen each other. See at the action what it strengthens.
refusal-director-only = That is for the director to do. Ask for it.
refusal-no-director = There is no director here who can do this. Try an ordinary question.
refusal-no-goal-places = All places for goals are taken. Take one off first.
refusal-goal-set = This goal is set already. Choose another.
refusal-goal-not-set = This goal is not set. See at the goals which ones are.
refusal-three-topics = Choose exactly three topics.
refusal-used-up = That is used up for now.
refusal-no-topic = No topic lies on the table yet. Lay a card or ask a question.
refusal-own-action = This is your own action. Put it on the plan yourself.
refusal-call-made = You have made your call in this break. It goes on in a moment.
refusal-cannot-call = You cannot call them. See who is on your list.
refusal-voted-already = You have said your word already.
refusal-not-out =
    It is like that already. Step out with “step out” and come back with “back”.
refusal-facilitator-only = Only the trainer can do that.
refusal-text-length = Say something of 1 to 500 characters.
refusal-phrase-spoken = That has been said. Say it in your own words.
refusal-chosen-already = That is chosen already. In round 2 you can change your reading.
refusal-reading-first = Choose a reading first. Only you will see which.
