# Every text of the case in English. The keys follow from the names in the other files.

## The case

case-title = The green coat
case-subtitle = A grandmother, her grandson, her daughter. A flat on the third floor.
case-advisory = This case is about an old woman and a grandson who cares for her and decides for her. You read about pressure and about money, not about blows. All of it is fiction. You may step out at any time, without explanation.
case-clock = Thursday 6 November, 14.00. Veilig Thuis asked you to look at this together.
case-purpose = Good afternoon. The purpose: Ans safe in her own home, and help for Tijn. Share what that takes, and no more.
case-confidentiality = Only what is laid on the table goes into the minutes.
case-belief = A good plan is possible. What it needs is in your three folders.
case-round-1 = Round one: the picture. What don’t we know yet?
case-round-2 = Round two: the judgement. The readings are turned. What is going on here?
case-round-3 = Round three: the decision. Who does what, and who checks that it works?
case-break-1 = A short break. You have time for one call.
case-last-round = I’ll go round the table. Do you agree, agree with a worry, or disagree?
case-year = The meeting is over. Now these two live with your plan for twelve weeks.
case-close = That is the end. Put down your role; you are yourself again.
case-early = I am closing this round earlier than planned. Still wanting to speak: { $names }.

learning-ask-alone = You learn why you should also speak to somebody alone.
learning-care = You practise seeing the difference between caring for somebody and deciding for her.

person-ans = Ans Verhagen
    .who = 76, a widow, worked at the cinema till
person-tijn = Tijn Verhagen
    .who = 22, her grandson, came to live with her in spring
person-joke = Joke Verhagen
    .who = 51, her daughter and his mother, lives two hours away

topic-evening = that evening
topic-ans = Ans herself
topic-money = money
topic-tijn = Tijn

reading-worn-out = A grandson who is worn out
    .text = Tijn does everything alone and is far too young for it. With more help he will be patient again.
reading-grip = One decides, the other waits
    .text = Tijn decides who comes in, whom she phones and what she spends. Ans adapts, to keep the peace.

flag-grip = One who decides over another
    .text = One holds the keys, the phone and the money of another who needs care. Often without a single blow.
flag-dementia = Danger through dementia
    .text = Somebody forgets the gas, the door or the way home, and gets into danger.
flag-drugs = Violence through drugs
    .text = Things go wrong mainly when somebody has been using.

goal-quiet-house = A quiet house
    .indicator = Evenings a week on which Ans goes to bed when she wants to.
goal-own-key = Her own key
    .indicator = Days a week on which Ans goes out by herself.
goal-ans-heard = Ans is heard
    .indicator = Decisions about Ans that hold her own words.

## What everybody knows

card-call = The call
    .text = Sunday 2 November, 21.40: somebody on the gallery rings the police. When they come, it is quiet. “Gran had the television on too loud,” says Tijn.
card-house = Who lives there
    .text = Ans (76) has lived on the third floor for thirty years. She had a new hip in April. Since then her grandson Tijn (22) lives with her.
card-care = All alone
    .text = “I cook, I clean, I get up at night,” says Tijn. “My mother rings once a week. That’s all the help I get.”

## Home care

card-visit = The door on Monday
    .text = On Monday Ans could not open the door for me. Tijn came up after twenty minutes with the key on a cord round his neck. “She’d only go wandering.” Ans walks well, and never once got lost.
    .tell-1 = Hanne turns her own keys over and over.
    .tell-2 = “I had to wait at the door on Monday,” says Hanne. She leaves it at that.
card-tin = The tea tin
    .text = While I did her stocking, Ans counted coins in a tea tin. Four euros and ten cents. “For the week,” she said. “I mustn’t ask for more until Friday.”
card-second-phone = The phone at the neighbour’s
    .signal = We can reach Ans safely. Don’t ring her yourself, ask us.
    .summary = Ans has a way to phone that Tijn does not know of.
    .full = Ans has an old phone lying in a drawer at the neighbour’s. She rings me with it when Tijn is at the gym. “If he finds out, I won’t get next door any more either.”
    .means = What stands in a report may come before Tijn’s eyes. Then Ans loses her last line to the outside.
    .asked = Ans asked Hanne: “Don’t tell anybody where it is.”
    .tell-1 = Hanne lays her hand flat on her folder.
    .tell-2 = “She and I speak now and then,” says Hanne. She says no more.
card-garden = Ten minutes for the bins
    .text = The caretaker rang me; Ans knows. When she takes the rubbish down, Tijn stands on the gallery with his phone in his hand. Ten minutes is allowed. After that he comes to fetch her.

consequence-second-phone-police = An officer rings the number. Tijn picks up. Ans says nothing more.
consequence-second-phone-municipality = Tijn reads it in the letter. The phone is gone, trust too.

## Police

card-neighbour = Through the wall
    .text = The neighbour spoke to me on Tuesday. For an hour on Sunday she heard Tijn, the same words again and again: “You phone nobody.” Then something fell. She does not want him to know that she told us.
    .tell-1 = Kees glances at his notebook when that Sunday comes up.
    .tell-2 = “The walls are thin there,” says Kees. He keeps his notebook shut.
card-desk = At the desk
    .text = In September Ans stood at our desk. Her bank card had been gone since June, and 300 euros went off her account every Friday. “Never mind,” she said then. “He’s a good boy.” She filed no report.
    .tell-1 = Kees taps his pen on an old form when money comes up.
    .tell-2 = “Money …,” says Kees. “She came in about that once.”

## Municipality

card-taxi = The green coat
    .text = The driver of the day-centre taxi rang us. Three times Tijn sent him away: “Gran’s asleep.” The third time he saw her behind the window, in her green coat, with her bag on her lap.
    .tell-1 = Noura straightens a note with a telephone number.
    .tell-2 = “The driver rang me,” says Noura. She waits for the right moment.
card-letters = Letters in the hall
    .text = Tijn came to our debt desk in August: 8,400 euros, an old study grant and a moped. He left before we had gone through his income. He has not answered our letters since.

## Facts

fact-cares-alone = Tijn does all the care alone
fact-door-locked = Tijn locks Ans in and keeps the key
fact-counts-coins = Ans gets a few coins for the week
fact-own-line = Ans can be reached safely through home care
fact-minutes = Tijn counts the minutes when Ans goes out
fact-no-phoning = For an hour Tijn said: you phone nobody
fact-card-gone = Ans’s bank card is gone, and money goes off every Friday
fact-coat-on = Ans sat ready for the day centre and was kept at home
fact-his-debts = Tijn has debts of 8,400 euros

## The seats

seat-municipality = Municipality
    .person = Noura
    .role = Case director
    .plate = Ans and Tijn can both ask to read our file. We also decide on care and benefits.
    .interest = I want Ans to tell her own story first, before anybody talks to Tijn about the care.
    .pays = Ans. If he is angry first, she says that all is well.
    .promise = Ans hears from me what we do with her story.
    .line = I don’t talk about Ans as if she were not there.
    .home-agreed = Agreed. Ans comes first in this.
    .home-explain = Is somebody going to Tijn before Ans was heard? Explain that to me.
    .home-no = Not like this. First Ans, then her grandson.
    .home-cover = I’ll see to it that you have the afternoon free for Ans.
    .home-mandate = You may go and talk to Ans. Tell her daughter, if Ans agrees.

seat-support = Home care
    .person = Hanne
    .role = District nurse
    .plate = Ans may read her care file. Also when Tijn is looking over her shoulder.
    .interest = I have one round of steady visits left this month. A man with bed sores is waiting for it too.
    .pays = The man with bed sores. He waits two weeks longer.
    .promise = What I say here about Ans, I will tell her too.
    .line = Where her phone is, I don’t say without her.
    .home-agreed = Agreed. This fits our rounds. Carry on.
    .home-explain = Our last round this month? Somebody else is waiting for it. Explain that to me.
    .home-no = Not like this. Our last round goes, and nobody at the table knows who is left waiting.
    .home-cover = Good that you rang. The team next door will take the man with bed sores.
    .home-mandate = You may give the round. Make sure you can explain why.
    .home-room = You needn’t have called me for this. You were always allowed to decide it yourself.

seat-police = Police
    .person = Kees
    .role = Neighbourhood officer
    .plate = What is punishable goes into our system. A colleague may ring or call round because of it.
    .interest = I don’t want anybody to sit down with both of them before the neighbour is safe from questions.
    .pays = The neighbour. She hears him through the wall and won’t dare to ring again.
    .promise = What I promise here is in the system by tonight.
    .line = If I hear of an offence, I put it on record.
    .home-agreed = Agreed. We can do this.
    .home-explain = Who talks to Tijn, and when? Think of the neighbour. Explain that to me.
    .home-no = Not like this. He will know who rang.
    .home-cover = I’ll send somebody to the neighbour today. Your hands are free.
    .home-mandate = You may have the address put in the system. Say what the colleagues should look out for.

call-municipality-person = Visit Ans at the hospital, after her hip check.
    .yes = “You may ask me things,” says Ans. “But not when he’s there.”
    .no = Ans looks at the door. “Not today, dear.”
call-support-person = Ask Ans while you do her stocking.
    .yes = “Tell them that you can reach me,” says Ans softly. “Not how.”
    .no = “Rather not,” says Ans. “But it’s good that you ask first.”

preset-as-usual = As usual
    .text = There is a covenant, and the municipality keeps things together. You see which cards only you hold.

## Ans’s chair

chair-evening = I had my coat on already. I only wanted to see people.
chair-ans = I can do sums, you know. I had a till for forty years.
chair-nobody = Nobody asked her that.
chair-week-2-good = I have a key on my own cord now. A red one.
chair-week-2-mixed = Hanne comes on Tuesdays. I listen for her step.
chair-week-2-bad = My coat hangs in his wardrobe now.
chair-week-6-good = I went to the day centre. There was soup with little balls.
chair-week-6-mixed = Some days the door is open. I try it quietly.
chair-week-6-bad = I keep the television low. Then there’s nothing to say about it.
chair-week-9-good = A bill came. Joke and I paid it together.
chair-week-9-mixed = A bill came. I put it under the tea tin.
chair-week-9-bad = The radiator is cold. I sit in bed with my coat on.
chair-week-12-good = Tijn eats here on Sundays. He rings the bell first.
chair-week-12-mixed = Somebody asks me things again. Not everything, but still.
chair-week-12-bad = The taxi doesn’t come past any more.

## The actions

action-own-talk = A talk with Ans alone
    .text = Somebody Ans trusts talks with her without Tijn, away from home. What she wants counts. In week six we look together whether the plan works.
    .term = Within a week. Ans decides whether she wants to.
action-family-talk = A talk with Ans and Tijn together
    .text = Ans and Tijn talk about the care with a counsellor. That only works when neither is afraid of the other.
    .term = After about two weeks. Both decide. If one stops, it is over.
action-steady-visits = Steady visits by home care
    .text = The same nurse twice a week, with a key of her own. Looking at post and money together. What nobody tells her, she cannot know.
    .term = Starts after about two weeks. Ans decides. If she stops, it stops.
action-safety-plan = Safety plan with Ans
    .text = Ans settles whom she phones, where she can go and who looks out for her. The plan is not kept at home.
    .term = Within a week. Ans decides what is in it.
action-house-note = Location agreement (AOL)
    .text = The address gets a note in the system. If Ans calls 112, she needn’t explain anything.
    .term = Within two days. The police decide themselves.
action-door-talk = Warning talk with Tijn
    .text = The neighbourhood officer tells Tijn what is not allowed. It sometimes helps with rows, seldom with a pattern.
    .term = One talk. After a few weeks it has worn off.

## The twelve weeks

driver-grip = Tijn decides: the key, the phone, the minutes
driver-fear = Ans makes herself small to keep the peace
driver-money-gone = Every Friday 300 euros go off her account
driver-strain = Too much care for one young man
incident-cold-house = The heating bill is not paid. The flat goes cold.
    .why = The account was empty. Nobody in the plan saw to it.

help-veilig-thuis = Veilig Thuis (Safe at Home)
    .text = Do you live with violence at home, or see or suspect it? Call 0800-2000 in the Netherlands, free, day and night. Also for advice as a professional. In direct danger: 112.
help-luisterlijn = De Luisterlijn (listening line)
    .text = Do you want to talk to somebody? Call 088 0767 000 in the Netherlands, day and night. In direct danger: 112.

## What colleagues say

# Noura

phrase-municipality-lay-topic-1 = We are talking about { $topic }. Then I’ll add this.
phrase-municipality-lay-beat-1 = This has been on my mind. I’ll lay it down.
phrase-municipality-lay-return-1 = You were open, { $to }. So I will be too.
phrase-municipality-join-in-1 = Now that you say this, { $to }: I have something about { $topic } too.
phrase-municipality-join-in-2 = Those belong together, { $to }. This is about { $topic } too.
phrase-municipality-tell-locked-1 = I find this hard. Silence is more dangerous now.
phrase-municipality-ask-safe-1 = I ask because somebody may be in danger, { $to }: what do you know about { $topic }?
phrase-municipality-ask-plan-1 = For our plan, { $to }: what do you know about { $topic }?
phrase-municipality-ask-understand-1 = May I ask you something, { $to }? What do you know about { $topic }?
phrase-municipality-ask-understand-2 = I want to understand better, { $to }. Tell me about { $topic }.
phrase-municipality-answer-card-1 = I’m glad you ask, { $to }. This is what we have.
phrase-municipality-answer-card-2 = Yes, { $to }. I should have said so myself.
phrase-municipality-answer-nothing-1 = No, { $to }. We have nothing about { $topic }.
phrase-municipality-answer-nothing-2 = I wish I knew more, { $to }. Nothing about { $topic }.
phrase-municipality-refuse-safe-now-1 = Not like this, { $to }. Is it needed to protect somebody now?
phrase-municipality-refuse-for-plan-1 = What is it needed for, { $to }? Then I can weigh it.
phrase-municipality-refuse-understand-1 = Why do you ask, { $to }? To understand? Then say so.
phrase-municipality-refuse-only-you-1 = Not to everybody, { $to }. You I would tell.
phrase-municipality-refuse-consent-1 = First a yes from whoever this is about, { $to }.
phrase-municipality-refuse-return-1 = I feel alone in this, { $to }. Share something too.
phrase-municipality-refuse-director-1 = If the chair asks, { $to }, then yes.
phrase-municipality-refuse-explanation-1 = What does this mean for you, { $to }? I want to know that first.
phrase-municipality-repeat-1 = Let me begin with what is here already.
phrase-municipality-push-1 = Perhaps it is mainly too much for him, after all.
phrase-municipality-clock-1 = I have said enough, I think.
phrase-municipality-name-flag-1 = When I put these side by side, I’m shocked. This is a red flag.
phrase-municipality-move-token-1 = I saw it differently. This card convinces me.
phrase-municipality-place-1 = I want the family to notice something of this. Hence this one.
phrase-municipality-place-2 = This is something we can do.
phrase-municipality-suggest-1 = { $to }, may I suggest this to you?
phrase-municipality-ink-1 = Yes. The family can count on this.
phrase-municipality-ink-2 = We’ll really do this. Ink.
phrase-municipality-monitor-1 = I’m willing to watch this. Otherwise nobody sees.
phrase-municipality-support-1 = I’m glad of that, { $to }.
phrase-municipality-object-1 = Ans first, { $to }. Or she won’t dare to say anything.
phrase-municipality-tell-interest-1 = I want Ans to tell it herself, before anybody speaks to Tijn.
phrase-municipality-acknowledge-1 = Thank you, { $to }. I’m writing it down.
phrase-municipality-acknowledge-2 = That touches me, { $to }.
phrase-municipality-worry-1 = We talk a lot about the care. I think of Ans.
phrase-municipality-set-goal-1 = Shall we take this as our goal? At home they must notice it.
phrase-municipality-give-floor-1 = { $to }, do tell. There is time.
phrase-municipality-vote-agree-1 = Agreed. With this I dare to go to the family.
phrase-municipality-vote-worry-1 = Agreed, with a worry. We look again in week six.
phrase-municipality-surprise-1 = I usually wait. Not now: she sits inside with her coat on.

# Hanne

phrase-support-lay-topic-1 = I have something on { $topic } too. I’ll add it.
phrase-support-lay-beat-1 = I don’t want to keep this from you.
phrase-support-lay-return-1 = You gave me something, { $to }. This is mine.
phrase-support-join-in-1 = That fits, { $to }. We know something about { $topic } too.
phrase-support-join-in-2 = Wait, { $to }, I have one more about { $topic }.
phrase-support-tell-locked-1 = This was told to me in confidence. I say only what is needed.
phrase-support-ask-safe-1 = For safety, { $to }: what do you know about { $topic }?
phrase-support-ask-plan-1 = For the plan, { $to }: what should we know about { $topic }?
phrase-support-ask-understand-1 = Help me, { $to }. What do you know about { $topic }?
phrase-support-ask-understand-2 = { $to }, I understand too little about { $topic }. What do you see?
phrase-support-answer-card-1 = Good that you ask, { $to }. This is what I have.
phrase-support-answer-card-2 = Yes, { $to }. Have a look.
phrase-support-answer-nothing-1 = I know nothing about { $topic }, { $to }.
phrase-support-answer-nothing-2 = No, { $to }. I have nothing about { $topic }.
phrase-support-refuse-safe-now-1 = Not like this, { $to }. Is it needed for somebody’s safety, now?
phrase-support-refuse-for-plan-1 = What do you need it for, { $to }? Tell me which action.
phrase-support-refuse-understand-1 = Do you want to understand, { $to }? Then ask it like that.
phrase-support-refuse-only-you-1 = Not for the whole table, { $to }. Only to you.
phrase-support-refuse-consent-1 = First I ask whoever it is about, { $to }.
phrase-support-refuse-return-1 = Give me something as well, { $to }.
phrase-support-refuse-director-1 = I’d rather have the chair ask me that, { $to }.
phrase-support-refuse-explanation-1 = What is at stake for you, { $to }? Say that first.
phrase-support-repeat-1 = Let me list once more what we know.
phrase-support-push-1 = I keep thinking that the boy is simply worn out.
phrase-support-clock-1 = My next appointment is in a moment.
phrase-support-name-flag-1 = Put these cards side by side. This is a red flag.
phrase-support-move-token-1 = This card makes me see it differently.
phrase-support-place-1 = This is something we can do. I put it up.
phrase-support-place-2 = This is ours. In pencil.
phrase-support-suggest-1 = { $to }, might this be something for you?
phrase-support-ink-1 = We will keep to this. It becomes ink.
phrase-support-ink-2 = Yes, we will do this.
phrase-support-monitor-1 = I’ll see whether this works, and ring you.
phrase-support-support-1 = I’m with you on that, { $to }.
phrase-support-object-1 = This worries me, { $to }. It costs us our last round.
phrase-support-tell-interest-1 = To be honest: we have one round, and somebody else is waiting.
phrase-support-acknowledge-1 = Thank you, { $to }. That helps.
phrase-support-acknowledge-2 = Good that you say so, { $to }.
phrase-support-worry-1 = I’m afraid Ans will have to carry this alone.
phrase-support-set-goal-1 = Shall we take this as our joint goal?
phrase-support-give-floor-1 = { $to }, I’d like to hear you too.
phrase-support-vote-agree-1 = I agree.
phrase-support-vote-worry-1 = Agreed, with a worry. I want to come back to it in week six.
phrase-support-surprise-1 = I meant to keep silent. But no old woman should sit like that.

# Kees

phrase-police-lay-topic-1 = Now that it is about { $topic }: this belongs with it.
phrase-police-lay-beat-1 = Another subject, but this has to be on the table.
phrase-police-lay-return-1 = You shared something, { $to }. You get this back.
phrase-police-join-in-1 = Hold on, { $to }. I have something on { $topic } too.
phrase-police-join-in-2 = Let me join you, { $to }. This is about { $topic } too.
phrase-police-tell-locked-1 = This is sensitive. I say it because I must.
phrase-police-ask-safe-1 = { $to }, is there danger now? What do you know about { $topic }?
phrase-police-ask-plan-1 = I want to be able to act, { $to }. What do you know about { $topic }?
phrase-police-ask-understand-1 = I don’t get it yet, { $to }. Tell me about { $topic }.
phrase-police-ask-understand-2 = What am I missing about { $topic }, { $to }?
phrase-police-answer-card-1 = For that you get it, { $to }. Here.
phrase-police-answer-card-2 = You ask it the right way, { $to }. This is it.
phrase-police-answer-nothing-1 = I have nothing on { $topic }, { $to }.
phrase-police-answer-nothing-2 = I looked, { $to }. Nothing on { $topic }.
phrase-police-refuse-safe-now-1 = Not like this, { $to }. Somebody told me. Is it needed for their safety, now?
phrase-police-refuse-for-plan-1 = I won’t share that just like that, { $to }. For which action?
phrase-police-refuse-understand-1 = What do you want it for, { $to }? Just to understand? Then say so.
phrase-police-refuse-only-you-1 = Not with everybody here, { $to }. You alone, yes.
phrase-police-refuse-consent-1 = I need a yes for that first, { $to }.
phrase-police-refuse-return-1 = Something from your side first, { $to }.
phrase-police-refuse-director-1 = Let the chair ask, { $to }.
phrase-police-refuse-explanation-1 = What is your interest in this, { $to }?
phrase-police-repeat-1 = Back for a moment to what we had already.
phrase-police-push-1 = What I see is mostly a boy who can’t cope.
phrase-police-clock-1 = Sorry, my phone. I’m listening.
phrase-police-name-flag-1 = Stop for a moment. Together this is a red flag.
phrase-police-move-token-1 = That card settles it for me.
phrase-police-place-1 = We’ll arrange this. I put it up.
phrase-police-place-2 = I can do this one today.
phrase-police-suggest-1 = { $to }, you can do this and we cannot.
phrase-police-ink-1 = Agreed. Ink.
phrase-police-ink-2 = You can hold us to that.
phrase-police-monitor-1 = Put me down. I’ll see that it happens.
phrase-police-support-1 = Good plan, { $to }.
phrase-police-object-1 = Then he knows who rang, { $to }. The neighbour first.
phrase-police-tell-interest-1 = I want to protect the neighbour. She lives next door.
phrase-police-acknowledge-1 = Clear, { $to }.
phrase-police-acknowledge-2 = Okay, { $to }. That one hits home.
phrase-police-worry-1 = Soon we’ll be here again, with a second call.
phrase-police-set-goal-1 = Let’s agree on this as the goal.
phrase-police-give-floor-1 = { $to }, go ahead.
phrase-police-vote-agree-1 = Agreed. Let’s get to work.
phrase-police-vote-worry-1 = Agreed, but in week six I want to know how it goes.
phrase-police-surprise-1 = I don’t normally say this. But she is locked in there.
