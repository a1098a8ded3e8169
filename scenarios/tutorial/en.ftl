# The tutorial. All of it is fiction.

## The case

case-title = Ten past five
case-subtitle = A mother, a father, a boy of seven. Your first meeting.
case-advisory = This case is about fear in a family, and about a child who notices. All of it is fiction: training material, not legal advice. Feel free to step out, without explanation.
case-clock = Tuesday 8 October, 10.00. Veilig Thuis asked you to look at this together.
case-purpose = Good morning. The purpose: Sofie and Mees safe, and help for Ruben. Share what that takes, and no more.
case-confidentiality = Only what is laid on the table goes into the minutes.
case-belief = A good plan is possible. What it needs is at this table.
case-round-1 = Round one: the picture. What don’t we know yet?
case-round-2 = Round two: the judgement. The readings are turned over. What is going on here?
case-round-3 = Round three: the decision. Who does what, and who checks that it works?
case-break-1 = A short break. You have time for one call.
case-last-round = I’ll go round the table. Do you agree, agree with a worry, or disagree?
case-year = The meeting is over. Now this family lives with your plan for twelve weeks.
case-close = That is the end. Put down your role; you are yourself again. Does something stay with you? Talk to somebody about it today.
case-early = I am closing this round earlier than planned. Still wanting to speak: { $names }.

person-sofie = Sofie Mulder
    .who = 31, works at a garden centre, mother of Mees
person-ruben = Ruben Kok
    .who = 33, delivers parcels, father of Mees
person-mees = Mees
    .who = 7, in group 4

topic-weekend = that weekend
topic-child = Mees
topic-sofie = Sofie herself
topic-money = money

reading-busy = A busy family
    .text = He works a lot, and so does she. When there is time at last, they clash.
reading-control = One is in charge
    .text = He decides where she goes and whom she talks to. She adapts.

flag-control = Coercive control
    .text = One decides where the other goes, whom they talk to and what they spend. Often without a single blow.
flag-drink = Violence through alcohol
    .text = Things go wrong mainly after drink or drugs.
flag-child-target = Violence aimed at a child
    .text = A child is hit or threatened, or is used to get at the other. Living with violence is child abuse too, but a different pattern.

goal-calm-house = Calm at home
    .indicator = Evenings a week on which Mees simply goes to bed.
goal-own-pace = Sofie sets the pace
    .indicator = Steps that Sofie said yes to beforehand.
goal-mees-heard = Mees is heard
    .indicator = Decisions about Mees that hold his own words.

# Learning goals
learning-table = You learn how a meeting goes in this game: laying, asking, planning.
learning-ask = You notice what one card does that nobody knows but you.

## What everybody knows

card-call = The 112 call
    .text = Saturday 5 October, 23.10: a neighbour calls 112. The police come. It is quiet. “We were watching a film,” says Ruben.
card-family = Who lives there
    .text = Sofie (31), Ruben (33) and Mees (7) live at Vlierstraat 8. There was never a report before.
card-hours = Busy
    .text = Ruben delivers parcels six days a week. Sofie works at a garden centre. “We see too little of each other,” says Ruben.

## Support services

card-walk-in = The drop-in hour
    .text = On Monday Sofie came to our drop-in hour on foot. “Ruben has my phone and my car keys. Until I act normal again.” She laughed as she said it. She looked at the clock three times.
    .tell-1 = Marit smooths a sheet of paper that is smooth already.
    .tell-2 = “She was with us on Monday,” says Marit. She looks at the clock.
card-clock = Five times the time
    .text = Mees came along to the drop-in hour. Five times he asked what time it was. “We have to be home at four. Or mama has to explain it.”
card-phone = The second phone
    .signal = We can reach Sofie safely. Do not call her yourself, ask us.
    .summary = Sofie has a way to phone that Ruben does not know of.
    .full = There is an old phone in Sofie’s locker at the garden centre. She calls Marit with it in her break. “If he finds it, I can’t come any more.”
    .means = What stands in a report may reach Ruben. Then Sofie loses her only line to the outside.
    .asked = Sofie asked Marit: “Don’t tell anybody where it is.”
    .tell-1 = Marit turns her own phone face down.
    .tell-2 = “I talk to her now and then,” says Marit. She says no more.
card-gate = Ten past five
    .text = A colleague of Sofie’s rang, with Sofie’s agreement. Every working day at ten past five Ruben stands at the gate. If Sofie is a minute late, she has to say why.

consequence-phone-police = An officer calls at the garden centre. Ruben hears of it. Sofie stops coming.
consequence-phone-youth-care = Ruben reads it in the report. The phone is gone. Sofie stops calling.

## Police

card-neighbour = The neighbour
    .text = Mrs De Wit of number 10 spoke to the neighbourhood officer on Sunday. Until two at night she heard Ruben, the same sentence over and over: “You’re going nowhere.” In between a child called for mama.
    .tell-1 = Joost glances at his folder when the weekend comes up.
    .tell-2 = “Something was heard that night,” says Joost. He keeps his folder shut.
card-loan = At the desk
    .text = In August Sofie stood at our desk. There is a loan of 6,200 euros in her name. She did not take it out. She made no complaint. The first payment is due on 1 December.
    .tell-1 = Joost taps a photocopy with his pen when money comes up.
    .tell-2 = “Money …,” says Joost. “There was something about that in summer.”

## Youth care

card-stairs = On the stairs
    .text = On Monday Mees told his teacher that on Saturday he sat on the stairs, with his shoes on. “Until it was quiet.” The teacher wrote it down and rang us.
    .tell-1 = Samira folds a note from school in two.
    .tell-2 = “School rang yesterday,” says Samira. She waits for the right moment.

## Facts

fact-little-time = Sofie and Ruben see little of each other
fact-kept-in = Ruben took Sofie’s phone and car keys
fact-counts-time = Mees minds the time, because otherwise mama has to explain
fact-own-line = Sofie can be reached safely through support services
fact-minutes = Ruben waits for Sofie every working day and counts the minutes
fact-not-leaving = For hours Ruben said: you’re going nowhere
fact-loan-in-name = There is a loan in Sofie’s name that she did not take out
fact-stairs = Mees sat on the stairs that night, listening

## The seats

seat-support = Support services
    .person = Marit
    .role = Social worker
    .plate = Sofie may read her own file. Even when Ruben is looking over her shoulder.
    .interest = I have one place for steady support this month. A young mother is waiting for it too.
    .pays = The young mother. She waits another month.
    .promise = What I say here about Sofie, I will tell her too.
    .line = Where Sofie’s phone is, I don’t say without her.
    .home-agreed = Agreed. This fits our hours. Carry on.
    .home-explain = Our only place this month? A young mother is waiting for it too. You will have to explain that to me.
    .home-no = Not like this. Our only place goes, and nobody at the table knows who is left waiting.
    .home-cover = Good that you rang. I’ll look for a place for the young mother in another town.
    .home-mandate = You may give the place. Make sure you can explain why.
    .home-room = You needn’t have called me for this. You were always allowed to decide it yourself.

seat-police = Police
    .person = Joost
    .role = Neighbourhood officer
    .plate = What is punishable goes into our system. A colleague may ring or call round because of it.
    .interest = I don’t want anybody to warn Ruben before we have had a quiet word with the neighbour.
    .pays = The neighbour. She lives next door and won’t dare to say anything again.
    .promise = What I promise here is in the system by tonight.
    .line = If I hear of an offence, I put it on record.
    .home-agreed = Agreed. We can do this.
    .home-explain = Who talks to Ruben, and when? The neighbour first. Explain that to me.
    .home-no = Not like this. Ruben will know who rang.
    .home-cover = I’ll send somebody to the neighbour today. Your hands are free.
    .home-mandate = You may have the address put in the system. Say what the colleagues should look out for.
    .home-room = You were always allowed to.

seat-youth-care = Youth care
    .person = Samira
    .role = Youth worker
    .plate = Both parents read our report. Including what somebody else has had put in it.
    .interest = I want Mees to be able to tell his story first, before anybody speaks to his father.
    .pays = Mees. If papa comes home angry, he won’t say anything again.
    .promise = Mees will hear from me what happens to his story.
    .line = I don’t ask a child to choose.
    .home-agreed = Agreed. Mees comes first in this.
    .home-explain = Is anybody going to talk to Ruben before Mees has been heard? Explain that to me.
    .home-no = Not like this. First Mees, then his father.
    .home-cover = I’ll see that a colleague has time for Mees tomorrow.
    .home-mandate = You may talk to Mees. Ask his mother first.
    .home-room = You were always allowed to.

call-support-person = Ring Sofie on the phone, in her break.
    .yes = “You can say that you know how to reach me,” Sofie says softly. “Not how.”
    .no = “I’d rather not,” says Sofie. “But thank you for asking first.”
call-youth-care-person = Call on Mees at school.
    .yes = Mees nods. “If mama can know too.”
    .no = Mees shrugs and goes on drawing.

preset-first-time = The first time
    .text = There is a covenant and no director. You see which cards only you hold.

## Mees’s chair

chair-weekend = I sat on the stairs. That’s where you hear best if it’s over.
chair-child = I can already tell the time really well.
chair-nobody = Nobody asked him that.
chair-week-2-good = Mama sang this morning. That was a long time ago.
chair-week-2-mixed = I still look at the clock. But sometimes I forget.
chair-week-2-bad = My shoes are next to my bed. You never know.
chair-week-6-good = I was allowed to play at Sem’s until after five.
chair-week-6-mixed = Sometimes it’s nice. I still listen for a bit then.
chair-week-6-bad = I know all the steps. The fourth one creaks.
chair-week-9-good = A letter came. Mama rang somebody. Then we played a game.
chair-week-9-mixed = A letter came. Then the house went quiet again.
chair-week-9-bad = A letter came. I was on the stairs already.
chair-week-12-good = I got a watch. I hardly ever look at it.
chair-week-12-mixed = Mama is there when I come home from school. Mostly.
chair-week-12-bad = Nobody asks me anything any more. That’s quiet, too.

## The actions

action-steady-support = Steady support for Sofie
    .text = The same face twice a week, away from home. Looking at post, money and plans together. Sofie must want it. What nobody tells, the support worker cannot know.
    .term = Starts after about two weeks. Sofie decides. If she stops, it stops.
action-safety-plan = Safety plan with Sofie
    .text = Sofie settles whom she calls, where she can go and who looks out for her. The plan is not kept at home.
    .term = Within a week. Sofie decides what is in it. It must be redone after every change.
action-house-note = Location agreement (AOL)
    .text = The address gets a note in the system. If Sofie calls 112, she needn’t explain anything.
    .term = Within two days. The police decide themselves.
action-door-talk = Warning talk with Ruben
    .text = The neighbourhood officer tells Ruben what is not allowed. It sometimes helps with rows, seldom with a pattern.
    .term = One talk. After a few weeks it has worn off.
action-child-talk = Talk with Mees
    .text = Somebody Mees trusts listens and explains what is happening. Mees must want it himself.
    .term = Within a week. Youth help decides, with a yes from Mees and from Sofie.
action-parents-talk = Talks with both parents
    .text = Sofie and Ruben talk together with a counsellor. That only works when neither is afraid of the other.
    .term = After about two weeks. Both parents decide. If one stops, it is over.

## The twelve weeks

driver-control = Ruben decides: her phone, her time
driver-fear = Mees is on his guard
driver-loans = A loan in Sofie’s name that runs on
driver-quarrel = Too little time for each other
incident-instalment = A letter about a loan, in Sofie’s name. Ruben waits for her, angry.
    .why = The loan ran on. Nobody in the plan knew of it.

help-veilig-thuis = Veilig Thuis (Safe at Home)
    .text = Do you live with violence at home, or see or suspect it? Call 0800-2000 in the Netherlands, free, day and night. Also for advice as a professional. In direct danger: 112.
help-kindertelefoon = De Kindertelefoon (child helpline)
    .text = Are you 8 to 18 and do you want to talk? Call 0800-0432 in the Netherlands, free, every day from 11.00 to 21.00. In direct danger: 112.

## What colleagues say

# Marit

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
phrase-support-answer-card-1 = I’m glad you ask, { $to }. This is what I have.
phrase-support-answer-card-2 = Yes, { $to }. Have a look.
phrase-support-answer-nothing-1 = I know nothing about { $topic }, { $to }.
phrase-support-answer-nothing-2 = No, { $to }. I have nothing about { $topic }.
phrase-support-refuse-safe-now-1 = Not like this, { $to }. Is it needed for her safety, now?
phrase-support-refuse-for-plan-1 = What do you need it for, { $to }? Tell me which action.
phrase-support-refuse-understand-1 = Is it to understand, { $to }? Then ask it like that.
phrase-support-refuse-only-you-1 = Not for the whole table, { $to }. Only for you.
phrase-support-refuse-consent-1 = I’ll ask Sofie herself first, { $to }.
phrase-support-refuse-return-1 = Give me something too, { $to }.
phrase-support-refuse-director-1 = I’d rather have the chair ask me that, { $to }.
phrase-support-refuse-explanation-1 = What is at stake for you, { $to }? Say that first.
phrase-support-repeat-1 = Let me list once more what we know.
phrase-support-push-1 = I keep thinking they are simply too busy.
phrase-support-clock-1 = I have another family after this.
phrase-support-name-flag-1 = Put these cards side by side. This is a red flag.
phrase-support-move-token-1 = This card makes me see it differently.
phrase-support-place-1 = This is something we can do. I’m putting it up.
phrase-support-place-2 = This is ours. In pencil.
phrase-support-suggest-1 = { $to }, might this be something for you?
phrase-support-ink-1 = We will keep to this. It becomes ink.
phrase-support-ink-2 = Yes, we will do this.
phrase-support-monitor-1 = I’ll see whether this works, and ring you.
phrase-support-support-1 = I’m with you on that, { $to }.
phrase-support-object-1 = This worries me, { $to }. It costs us our only place.
phrase-support-tell-interest-1 = To be honest: we have one place, and somebody else is waiting.
phrase-support-acknowledge-1 = Thank you, { $to }. That helps.
phrase-support-acknowledge-2 = It’s good that you say so, { $to }.
phrase-support-worry-1 = I’m afraid Sofie will have to carry this alone.
phrase-support-set-goal-1 = Shall we take this as our joint goal?
phrase-support-give-floor-1 = { $to }, I’d like to hear you too.
phrase-support-vote-agree-1 = I agree.
phrase-support-vote-worry-1 = Agreed, with a worry. I want to come back to it in week six.
phrase-support-surprise-1 = I meant to keep silent. But this is about a child.

# Joost

phrase-police-lay-topic-1 = Since we’re on { $topic }: this belongs with it.
phrase-police-lay-beat-1 = Another subject, but this has to be on the table.
phrase-police-lay-return-1 = You shared something, { $to }. So you get this from me.
phrase-police-join-in-1 = Hold on, { $to }. I have something on { $topic } too.
phrase-police-join-in-2 = Let me join you, { $to }. This is about { $topic } too.
phrase-police-tell-locked-1 = This is sensitive. I say it because I must.
phrase-police-ask-safe-1 = { $to }, is there danger now? What do you know about { $topic }?
phrase-police-ask-plan-1 = I want to be able to act, { $to }. What do you know about { $topic }?
phrase-police-ask-understand-1 = I don’t get it yet, { $to }. Tell me about { $topic }.
phrase-police-ask-understand-2 = What am I missing about { $topic }, { $to }?
phrase-police-answer-card-1 = For that, { $to }, you can have it. Here.
phrase-police-answer-card-2 = That’s the right way to ask, { $to }. This is it.
phrase-police-answer-nothing-1 = I have nothing on { $topic }, { $to }.
phrase-police-answer-nothing-2 = I’ve looked, { $to }. Nothing on { $topic }.
phrase-police-refuse-safe-now-1 = Not like this, { $to }. Somebody told me. Is it needed for their safety, now?
phrase-police-refuse-for-plan-1 = I don’t share that just like that, { $to }. For which action?
phrase-police-refuse-understand-1 = What do you want it for, { $to }? Just to understand? Then say so.
phrase-police-refuse-only-you-1 = Not with everybody here, { $to }. With just you, yes.
phrase-police-refuse-consent-1 = I need a yes for that first, { $to }.
phrase-police-refuse-return-1 = Something from your side first, { $to }.
phrase-police-refuse-director-1 = Let the chair ask, { $to }.
phrase-police-refuse-explanation-1 = What is your interest in this, { $to }?
phrase-police-repeat-1 = Back for a moment to what we had already.
phrase-police-push-1 = I mainly see two people who work too hard.
phrase-police-clock-1 = Sorry, my phone. I’m listening.
phrase-police-name-flag-1 = Stop for a moment. Together this is a red flag.
phrase-police-move-token-1 = That card settles it for me.
phrase-police-place-1 = We’ll arrange this. I’m putting it up.
phrase-police-place-2 = I can do this one today.
phrase-police-suggest-1 = { $to }, you can do this and we cannot.
phrase-police-ink-1 = Agreed. Ink.
phrase-police-ink-2 = You can hold us to that.
phrase-police-monitor-1 = Put me down. I’ll see that it happens.
phrase-police-support-1 = Good plan, { $to }.
phrase-police-object-1 = Then Ruben is warned, { $to }. The neighbour first.
phrase-police-tell-interest-1 = I want to protect the neighbour. She lives next door.
phrase-police-acknowledge-1 = Got it, { $to }.
phrase-police-acknowledge-2 = Okay, { $to }. That one hits home.
phrase-police-worry-1 = Soon we’ll be here again, with a second call.
phrase-police-set-goal-1 = Let’s agree on this as the goal.
phrase-police-give-floor-1 = { $to }, go ahead.
phrase-police-vote-agree-1 = Agreed. Let’s get to work.
phrase-police-vote-worry-1 = Agreed, but in week six I want to know how it goes.
phrase-police-surprise-1 = I don’t normally say this. But there is a child.

# Samira

phrase-youth-care-lay-topic-1 = We are talking about { $topic }. Then I’ll add this.
phrase-youth-care-lay-beat-1 = This has been on my mind. I’ll lay it down.
phrase-youth-care-lay-return-1 = You were open, { $to }. So I will be too.
phrase-youth-care-join-in-1 = Now that you say this, { $to }: I have something about { $topic } too.
phrase-youth-care-join-in-2 = Those belong together, { $to }. Mine is about { $topic } too.
phrase-youth-care-tell-locked-1 = I find this hard. Silence is more dangerous now.
phrase-youth-care-ask-safe-1 = I ask for Mees, { $to }: what do you know about { $topic }?
phrase-youth-care-ask-plan-1 = For our plan, { $to }: what do you know about { $topic }?
phrase-youth-care-ask-understand-1 = May I ask you something, { $to }? What do you know about { $topic }?
phrase-youth-care-ask-understand-2 = I want to understand better, { $to }. Tell me about { $topic }.
phrase-youth-care-answer-card-1 = I’m glad you ask, { $to }. This is what we have.
phrase-youth-care-answer-card-2 = Yes, { $to }. I should have said so myself.
phrase-youth-care-answer-nothing-1 = No, { $to }. We have nothing about { $topic }.
phrase-youth-care-answer-nothing-2 = I wish I knew more, { $to }. Nothing about { $topic }.
phrase-youth-care-refuse-safe-now-1 = Not like this, { $to }. Is it needed to protect somebody now?
phrase-youth-care-refuse-for-plan-1 = What is it needed for, { $to }? Then I can weigh it.
phrase-youth-care-refuse-understand-1 = Why do you ask, { $to }? To understand? Then say so.
phrase-youth-care-refuse-only-you-1 = Not to everybody, { $to }. I would tell you.
phrase-youth-care-refuse-consent-1 = First a yes from Mees, { $to }.
phrase-youth-care-refuse-return-1 = I feel alone in this, { $to }. Share something too.
phrase-youth-care-refuse-director-1 = If the chair asks, { $to }, then yes.
phrase-youth-care-refuse-explanation-1 = What does this mean for you, { $to }? I want to know that first.
phrase-youth-care-repeat-1 = Let me begin with what is here already.
phrase-youth-care-push-1 = Perhaps it is mainly that they are busy, after all.
phrase-youth-care-clock-1 = I have said enough, I think.
phrase-youth-care-name-flag-1 = When I put these side by side, I’m shocked. This is a red flag.
phrase-youth-care-move-token-1 = I saw it differently. This card convinces me.
phrase-youth-care-place-1 = I want Mees to notice a difference. That’s why I’m adding this.
phrase-youth-care-place-2 = This is something we can do.
phrase-youth-care-suggest-1 = { $to }, may I suggest this to you?
phrase-youth-care-ink-1 = Yes. Mees can count on this.
phrase-youth-care-ink-2 = We’ll really do this. Ink.
phrase-youth-care-monitor-1 = I’m willing to watch this. Otherwise nobody sees.
phrase-youth-care-support-1 = I’m glad of that, { $to }.
phrase-youth-care-object-1 = Mees first, { $to }. Or he won’t dare to say anything.
phrase-youth-care-tell-interest-1 = I want Mees to tell it himself, before anybody speaks to his father.
phrase-youth-care-acknowledge-1 = Thank you, { $to }. I’m writing it down.
phrase-youth-care-acknowledge-2 = That touches me, { $to }.
phrase-youth-care-worry-1 = We talk a lot about the grown-ups. I think of Mees.
phrase-youth-care-set-goal-1 = Shall we take this as our goal? Mees should feel the difference.
phrase-youth-care-give-floor-1 = { $to }, go ahead. There is time.
phrase-youth-care-vote-agree-1 = Agreed. With this I can face Mees.
phrase-youth-care-vote-worry-1 = Agreed, with a worry. We’ll look again in week six.
phrase-youth-care-surprise-1 = I usually wait. Not now: there is a child.

