## The cards, the facts and the menus

# cards.ron: facts
fact-both-shouted = Elise and Mark both shouted on 11 March
fact-wants-to-talk = Elise says she wants to talk it through
fact-drink-smell = Mark had been drinking on 11 March
fact-drove-drunk = Mark drove after drinking two years ago
fact-statement-withdrawn = Elise withdrew her statement on 13 March
fact-bad-nights = Noor wakes several times every night
fact-arrears = The rent is four months in arrears
fact-childcare-debt = The day-care fees are unpaid
fact-grandmother-helps = Grandmother Wil has the children every Wednesday
fact-gurgle = The neighbour heard a gurgling sound on 9 March
fact-breach = Mark’s van was near the house during the ban
fact-dots = Elise had red dots round her eyes
fact-hoarse = Elise is hoarse and swallowing hurts
fact-leaving-soon = Elise means to leave soon
fact-sister = Elise has family she can go to
fact-hands = Noor drew two hands round a neck
fact-teacher-told = Noor told school about a grip on the neck
fact-code-word = Noor can let school know things are bad
fact-choked-before = An ex said earlier: Mark squeezed her throat shut
fact-suspended = Mark is on probation and must report
fact-loan = Elise signed a loan under pressure
fact-eviction = The lease on the house ends on 1 August
fact-flat-free = An emergency flat is free from 2 April
fact-meaning = Hoarseness, painful swallowing, pinpoint bleeding point to strangulation
fact-separation-risk = The weeks around leaving are often dangerous
fact-strangled = Together this points to Elise having been strangled

# cards.ron: known to everybody
card-ban = The restraining order
    .text = Under a huisverbod (restraining order), Mark must stay away, without contact, until Friday 22 March, 12.00.
card-household = Who lives there
    .text = Elise (34), Mark (37), Noor (8) and Daan (3) live at Lijsterhof 14.
card-call = The 112 call
    .text = Monday 11 March, 22.50: Elise calls 112. Shouting, broken plates, “he’s calm again”.
card-shouting = What the patrol found
    .text = According to the patrol, Elise and Mark were both upset and both shouting.
card-first-report = The first report
    .text = In January last year Veilig Thuis closed a first report with advice: “a row about money”.
card-beer = Beer in the house
    .text = Mark had been drinking: the patrol smelt beer and saw two empty crates.
card-talk-wish = What Elise wants
    .text = On Thursday Elise told Veilig Thuis that she “wants to talk it through with him”.
card-school-fine = Noor at school
    .text = Noor is in group 5, gets good marks and is never absent.
card-brother = Mark’s brother
    .text = Mark’s brother was sentenced for armed robbery nine years ago; no contact since.
card-sword = The sword on the wall
    .text = A samurai sword hangs on the wall: blunt, decorative, bought at a fair.

# cards.ron: held by two seats
card-rent-arrears = Behind with the rent
    .text = The landlord reported arrears on Lijsterhof 14 to the municipality. It comes to four months’ rent, 2,340 euros in all. Elise named the same sum when Iris visited her.
card-drink-driving = An old driving case
    .text = Mark was convicted of drink-driving two years ago. He was given a fine and a compulsory course. No further driving case involving alcohol has been added since.
card-withdrawn = Elise’s statement
    .text = On Wednesday 13 March Elise withdrew her statement to the police. “I exaggerated,” she said. She did not say what did happen that evening.
card-night-waking = Noor’s nights
    .text = Elise says that Noor sleeps on the floor beside Daan’s bed. Noor wakes three or four times a night. Elise has also rung the GP about it.
card-childcare-fees = The day-care bill
    .text = The day care is owed 1,180 euros. Daan goes there three days a week. If nothing is arranged, his place lapses on 1 June. The day care e-mailed this morning to say so.
card-wednesdays = Days at Grandma’s
    .text = Grandmother Wil (63) has Noor and Daan every Wednesday and on alternate weekends. She says herself that she is afraid of Mark’s temper. When he is there, she keeps quiet.

# cards.ron: municipality
card-loan = Note from the debt desk
    .signal = There is something about money around Elise that bears on her safety.
    .summary = In November Elise signed a loan of 11,000 euros under pressure. The money went to Mark’s business.
    .full = In November last year Elise signed a loan of 11,000 euros. “He stood beside me until I did.” The money went to Mark’s business. She told this to the municipality’s debt desk.
    .means = You bring in what Elise told only the debt desk. What enters the criminal file, Mark’s lawyer reads too.
    .asked = Elise asked the debt desk: “Please let this stay between us.”
    .tell-1 = Farida lays her hand flat on a thin folder when money comes up.
    .tell-2 = “Money is seldom just money,” Farida begins. Then she pours the tea first.
card-lease = Letter from the landlord
    .signal = Something is known about the house that will affect safety later this year.
    .summary = The landlord has given notice on Lijsterhof 14 for 1 August, and Mark has signed for it. After that Mark has no home.
    .full = The landlord has given notice on Lijsterhof 14 for 1 August. The lease is in Mark’s name only, and he has signed for it to end. Nobody knows where he will go then. The letter went only to him.
    .means = Elise may not know this yet. If it goes in full into a file she may see, she reads it there.
    .tell-1 = Farida leafs far ahead in her diary when money comes up.
    .tell-2 = “There is one more thing, on paper,” says Farida. She folds a letter in two.
card-flat = The emergency flat
    .text = The municipality has one emergency flat. It has two bedrooms and is free from Tuesday 2 April. A family can stay there for half a year. Nothing is available before that.
card-bins = Complaint about the bins
    .text = On Monday 11 March the municipality received a complaint. According to somebody in the street, number 14 had put its bins out on the wrong day. A standard letter was sent.

# cards.ron: prosecution
card-ex-partner = A case from before
    .signal = The prosecution knows of an older case that says something about the danger now.
    .summary = Ten years ago an ex-partner told the police that Mark had squeezed her throat shut. The case was dropped for lack of evidence.
    .full = Ten years ago an ex-partner of Mark’s told the police he had “squeezed her throat shut”. The prosecutor dropped the case for lack of evidence. She is not the mother of his children. Her name stays in our file.
    .means = Mark was never convicted of this. Whoever hears it will see him differently. If he reads it, he knows who it is about.
    .tell-1 = Willem straightens his pen as soon as somebody asks what Mark used to be like.
    .tell-2 = “What we have on paper about Mark …” Willem stops and closes his folder.
card-suspended-sentence = A suspended sentence
    .text = In June last year Mark was given four weeks’ prison, suspended. He had damaged a car and threatened a client. Probation lasts two years, and he must report to the probation service. That supervision can include treatment.
card-admission = Old papers about Mark
    .signal = Old papers mention something about Mark’s health, from years ago.
    .summary = Years ago Mark was admitted for a few weeks after a death in the family.
    .full = Years ago Mark spent three weeks on a psychiatric ward. It was shortly after his father died. It is mentioned in an old probation report. The report says nothing about violence.
    .means = This is about grief and about his health. Whoever reads it may start explaining what Mark does now by it.
    .asked = Mark asked probation to leave this alone: “That was about my father.”
card-parking = Unpaid parking fines
    .text = There are unpaid parking fines in Mark’s name, 415 euros in all. They belong to the van he uses for work. Reminders have been sent. No hearing is planned.

# cards.ron: police
card-neighbour = The neighbour’s account
    .text = Mrs Yilmaz of number 16 spoke to the neighbourhood officer on Thursday 14 March. On Saturday 9 March, about 23.40, she heard through the wall “a gurgling sound, as if somebody choked”. Then silence. Then a child crying.
    .tell-1 = Sanne glances at her folder when the weekend is mentioned.
    .tell-2 = “Those houses let every sound through,” says Sanne. She checks her watch and leaves it there.
card-street = Friday in the Lijsterhof
    .signal = Something was seen near the house that matters for the coming days.
    .summary = Mark’s van was in the Lijsterhof, near the house, twice on Friday 15 March, during the ban. Elise had not reported it.
    .full = On Friday 15 March the neighbourhood officer saw Mark’s van twice in the Lijsterhof, near the house. Elise had not reported it. The second time she was just back from an appointment, at 17.00. How he knew the time is unclear. The inquiry is running.
    .means = The inquiry is still running. If Mark reads this, he knows what was seen. In the prosecution’s file it becomes a new case.
    .tell-1 = Sanne turns her phone face down as soon as leaving comes up.
    .tell-2 = “I drove through the area on Friday,” Sanne begins. Then: “I’ll come back to that.”
card-photo = A photo of Elise
    .text = On Tuesday 12 March an officer took a photo of Elise’s face. There are small red dots round her eyes and on the eyelids. Nobody at the station knew what they mean.
card-scooter = Scooter in the shed
    .text = There is an uninsured scooter in the shed of number 14. An officer saw it while Mark was fetching his things on Tuesday 12 March. He was given a warning, not a fine.

# cards.ron: support services
card-scarf = Wednesday’s home visit
    .text = Iris visited Elise on Wednesday 13 March. Elise’s voice was hoarse and she wore a scarf indoors. Swallowing hurt her; she let her tea go cold. She did not want to talk about it.
    .tell-1 = Iris pulls her cardigan closed as soon as health comes up.
    .tell-2 = “I was at her house on Wednesday,” says Iris. She looks at her notes for a long time.
card-leaving = A conversation with Elise
    .signal = Assume that Elise means to leave soon; the coming weeks call for extra protection.
    .summary = Elise plans to leave before long, with Noor and Daan. Mark must not find out.
    .full = On Wednesday 13 March Elise told Iris her plan. On Thursday 28 March she will leave, with Noor and Daan. “Tell nobody, he reads everything.”
    .means = You promised Elise silence. What stands in a report or a criminal file can reach Mark. A signal names no day and no place.
    .asked = Elise asked Iris herself, on 13 March: “Tell nobody, he reads everything.”
    .tell-1 = Iris holds her notebook shut with both hands when leaving comes up.
    .tell-2 = “I promised her something,” Iris says softly. She drinks her glass of water to the end.
card-sister = Elise’s family
    .signal = Elise has somebody in the family she can go to.
    .summary = Elise can take Noor and Daan to her sister, far from Meerwijk. The place is secret.
    .full = Elise will take Noor and Daan to her sister Lotte. Lotte lives 90 kilometres away. Elise named the place only to Iris. It is not written down anywhere.
    .means = The fewer people know of this place, the longer it stays safe. Whoever reads about the sister can go looking for her.
    .asked = Elise asked Iris to write nothing down about her sister.
card-cleaning = Elise’s income
    .signal = Something is known about Elise’s income that could get her into difficulty.
    .summary = Elise earns a little beside the supplement from the municipality. She has not declared it.
    .full = Elise cleans one morning a week, unregistered, for 160 euros a month. She also receives a supplement from the municipality. “It is the only money he doesn’t see,” she told Iris.
    .means = The municipality also decides on the supplement. If it hears this, it must claim money back, whatever Farida thinks of that herself.
    .asked = Elise asked Iris at the door: “You won’t tell the municipality, will you?”

# cards.ron: youth care
card-drawing = A drawing by Noor
    .text = On Monday 4 March, a week before the 112 call, Noor made a drawing in youth care’s children’s group. It shows two big hands round a neck. The group worker kept it. Noor said nothing about it.
    .tell-1 = Thomas slides a sheet of paper under his folder as soon as the children come up.
    .tell-2 = “Noor doesn’t say much,” says Thomas. His hand rests on a closed envelope.
card-teacher = Word from school
    .signal = School has a serious concern about what Noor lives through at home.
    .summary = On Thursday 14 March Noor told somebody at school that Mark had squeezed Elise’s neck. He had also threatened her.
    .full = On Thursday 14 March Noor told Ms Anouk: “Papa squeezed mama’s neck and mama made a frog sound. He said: if you go I’ll find you.” She asked Ms Anouk not to tell.
    .means = Noor told this to one person. In the criminal file it starts an investigation. If it is read at home, her parents know she talked.
    .asked = Noor asked Ms Anouk, on 14 March: “Don’t tell anyone, miss.”
    .tell-1 = Thomas reads a message on his phone and puts it quickly in his pocket.
    .tell-2 = “School rang just …” Thomas looks at the empty chair and does not finish.
card-code-word = An agreement with Noor
    .signal = Noor has a way of letting school know that things at home are bad.
    .summary = Noor and her teacher have a code word for when it isn’t safe at home.
    .full = Noor and Ms Anouk have a code word: “frog”. Noor says it when it isn’t safe at home. Then she need not explain anything. Only the two of them knew the word.
    .means = A code word works as long as hardly anybody knows it. If Noor notices that others know, she may not dare use it again.
    .asked = Noor asked Ms Anouk to keep the word secret: “It’s ours.”
card-foster-years = Elise’s childhood
    .signal = Something is known from Elise’s childhood that is still tender for her.
    .summary = As a child Elise lived away from home for a few years.
    .full = Elise lived in foster care from the age of nine to thirteen. She told Thomas when he asked who supports her. She is afraid that the same will happen to Noor and Daan.
    .means = This is Elise’s own story, from long ago. Whoever reads it may come to see her differently as a mother.
    .asked = Elise asked Thomas: “Please don’t put that in a report.”

# cards.ron: consultants
card-what-marks-mean = What these symptoms mean
    .text = Hoarseness, pain on swallowing and pinpoint bleeding after a grip on the neck point to strangulation. That there are no bruises says nothing. It is one of the strongest warning signs there is.
    .tell-1 = Amara leans forward when somebody mentions health, and waits for more.
    .tell-2 = “Has anybody seen her close up?” asks Amara. She holds her pen ready.
card-leaving-is-danger = Around leaving
    .text = The weeks around leaving are often the most dangerous ones. That holds even when the other person is already out of the house for a time. The standard is: arrange safety first, leave after that.
card-old-consult = An old consultation
    .signal = There was once a brief medical contact with Mark.
    .summary = Two years ago Mark saw the forensic doctor once, with a minor complaint.
    .full = Two years ago Mark saw the forensic doctor once, at the police station. He had an injury to his hand and was sleeping badly. What he mainly wanted was help with sleeping. There was no second appointment.
    .means = Mark told this to a doctor, under medical secrecy. If he reads it somewhere, he knows who passed it on.
    .asked = Mark asked the doctor on his way out: “This stays here, doesn’t it?”
card-course = A budgeting course
    .text = Last year Mark began a course in budgeting and left it. The organisers say he came to the first evenings as usual. He gave no reason. There had been no quarrel.

# cards.ron: what happened once it reached that file
consequence-loan-prosecution = In the file it became Elise’s debt; the prosecutor mainly saw an overburdened mother.
consequence-lease-support = Elise read in her file that the house would go, and cancelled appointments.
consequence-ex-partner-youth-care = Mark read the old case in youth care’s report and came round, angry.
consequence-ex-partner-support = Mark read about his ex over Elise’s shoulder and broke off all talks.
consequence-admission-youth-care = Mark read about his admission in the report and stopped turning up.
consequence-admission-municipality = At the municipality it became a story of a family that cannot cope.
consequence-street-youth-care = Mark read that his van had been seen, and came on foot instead.
consequence-street-prosecution = The prosecutor had to act on the breach; that ended the quiet inquiry.
consequence-leaving-youth-care = Mark read in the report that Elise meant to leave, and waited for her.
consequence-leaving-prosecution = The plan stood in the criminal file; Mark heard it through his defence.
consequence-leaving-municipality = A housing letter named the date; Elise took fright and went quiet.
consequence-sister-youth-care = Mark read about the sister in the report and kept ringing her.
consequence-sister-prosecution = The sister stood in the criminal file; one Sunday Mark went to find her.
consequence-cleaning-municipality = The municipality had to claim money back; Elise stopped answering the phone.
consequence-teacher-prosecution = The prosecutor had to open an investigation; a child interview with Noor followed.
consequence-teacher-support = Noor’s words were read at home; at school she said nothing more.
consequence-code-word-support = Somebody at home asked about the code word; Noor stopped using it.
consequence-code-word-prosecution = The code word stood in the criminal file; Noor noticed and fell silent.
consequence-foster-years-municipality = In Elise’s childhood the municipality saw a mother who cannot cope.
consequence-foster-years-support = Elise read her own childhood in the file and stopped opening the door.
consequence-old-consult-youth-care = Mark read about his doctor’s visit in the report and trusted nobody after.
consequence-old-consult-police = The police took the hand and the bad nights for a drink problem.

# scenario.ron: people
person-elise = Elise van Dam
    .who = 34, dental assistant, mother of Noor and Daan
person-mark = Mark Hoekstra
    .who = 37, self-employed plasterer, father of Noor and Daan
person-noor = Noor
    .who = 8, in group 5 at De Wissel
person-daan = Daan
    .who = 3, at day care three days a week
person-wil = Wil van Dam
    .who = 63, Elise’s mother, grandmother of Noor and Daan

# scenario.ron: topics
topic-weekend = that weekend
topic-body = health
topic-child = the children
topic-money = money
topic-leaving = leaving
topic-him = Mark

# scenario.ron: readings
reading-stress = Two parents under stress
    .text = Little work, tight money and a busy family. The tension builds and then they both shout.
reading-drink = It is the drinking
    .text = When Mark has been drinking, things go wrong. Without drink the house is calm.
reading-control = A pattern of control
    .text = One decides, the other adapts. Violence returns when the other takes some space.
reading-overload = A mother who cannot cope
    .text = Work, care and money are too much for Elise. With more support at home, things calm down.

# scenario.ron: red flags
flag-strangulation = Strangulation
    .text = Somebody squeezes the other’s throat shut. Often there is little to see. It strongly warns of graver violence.
flag-separation = Danger around a separation
    .text = One wants to leave and the other is losing hold. Around such a departure the danger often grows.
flag-alcohol = Violence through alcohol
    .text = The violence comes mainly after drink or drugs. It gets worse the more somebody uses.
flag-weapons = Access to weapons
    .text = Somebody has a usable weapon, threatens with it or can get one quickly.
flag-stalking = Stalking
    .text = Somebody keeps following, ringing or turning up, for a long time, even after being clearly asked to stay away.
flag-suicide = Threatening suicide
    .text = Somebody says they no longer want to live if the other goes. That endangers the family too.
flag-pregnancy = Violence in pregnancy
    .text = The violence begins or gets worse during a pregnancy or shortly after a birth.
flag-child-target = Violence aimed at a child
    .text = A child is hit or threatened, or is used to get at the other parent. Living with violence is child abuse too, but a different pattern.

# scenario.ron: joint goals
goal-ban-without-gap = No day without protection
    .indicator = Days without a valid ban or order in the first twelve weeks.
goal-one-file = One file that stands up
    .indicator = Documents from three sources with the prosecutor within fourteen days.
goal-home-by-april = A safe roof in April
    .indicator = Nights a month that Elise and the children have a safe, settled home.
goal-her-pace = Elise sets the pace
    .indicator = Steps Elise knew beforehand and agreed to, out of every ten.
goal-quiet-nights = Quiet nights for Noor and Daan
    .indicator = Nights a week that Noor sleeps through in her own bed.
goal-own-voice = Noor is heard herself
    .indicator = Decisions about Noor that hold her own words, out of every five.
goal-long-breath = The long haul, for Mark too
    .indicator = Appointments Mark keeps, per month, counted for a year.
goal-one-face = One fixed face for the family
    .indicator = New faces in the family per fortnight, at most three.

# scenario.ron: sources
source-school = De Wissel primary school
    .answer = The care coordinator brings Ms Anouk to the phone. Noor told her something on Thursday 14 March. You are given the note.
    .nothing = Ms Anouk is there but has nothing new. Noor was at school today as usual.
source-gp = The GP
    .answer = With Elise’s consent the GP says one thing. Elise rang about Noor’s nights: she sleeps on the floor beside Daan.
    .nothing = The GP can add nothing to what is already known. There was no new contact.
source-probation = The probation service
    .answer = Probation sends the papers about June last year: the sentence, the probation period and the duty to report. Treatment can be part of it.
    .nothing = The probation officer has nothing new. The next appointment with Mark is planned.

# year.ron: what pushes week after week
driver-control = Mark decides: her phone, pay and friends
driver-violence = Violence that returns and gets worse
driver-separation = The danger around Elise leaving
driver-fear = Noor is afraid and stays on guard
driver-debts = Debts that keep growing
driver-eviction = After 1 August Mark has no home
driver-drink = Mark drinks too much
driver-quarrel = Elise and Mark keep quarrelling

# Learning goals
learning-hidden-danger = You learn how small signs from different folders can together point to strangulation.
learning-shared-care = You practise sharing what somebody told you in confidence: how much, with whom and why.
learning-in-time = You make a plan that is ready before the restraining order ends.

## The actions, the seats, the chair and the year

# The frame of the case: actions, seats, calls, chair, Noor's chair, year, help lines.

## The case

case-title = Hoarse
case-subtitle = A mother, a father, two children. Day six of a restraining order.
case-advisory = This case is about serious violence at home, about fear, and about two children who live with it. All of it is fiction. You will see no violence; you will read about it. Too close? You may step out at any time, without explanation. This is training material, not legal advice.
case-clock = Monday 18 March, 9.10. It is day six. On Friday at 12.00 the huisverbod (restraining order) ends.
case-purpose = Good morning. The purpose of this meeting is the safety of Elise, Noor and Daan. The plan must offer Mark help as well. Share what that takes, and no more.
case-confidentiality = Only your six organisations receive the minutes. Only what is laid on the table goes in. What you keep in your folder or say in the corridor doesn’t count here.
case-belief = A good plan is possible. Everything it needs is here at this table.
case-round-1 = Round one: the picture. No verdicts yet. The question is: what don’t we know yet?
case-round-2 = Round two: the judgement. First turn over your reading. The question is: what is going on here, and what makes you think so?
case-round-3 = Round three: the decision. You each decide on your own actions. The question is: who does what, and who checks that it works?
case-break-1 = A short break. You have time for one call. Who knows something that isn’t on the table yet?
case-break-2 = One more break. Your own organisation will let you know what it thinks of the plan. Whom do you call?
case-last-round = I’ll go round the table. Do you agree, agree with a worry, or disagree? We return to a worry in week six.
case-year = The meeting is over. Now this family lives with your plan for a year. We follow along, week by week.
case-close = That is the end. Put down your role; you are yourself again. Does something stay with you? Talk to somebody about it today.
case-early = I am closing this round earlier than planned. Still wanting to speak: { $names }.

## The seats

seat-municipality = Municipality
    .person = Farida
    .role = Case director, local team
    .plate = The municipality arranges help, and also decides on benefit and rent. What you say here may count there.
    .interest = I have one emergency flat. A family with a baby is waiting for it too. If I give it away, I want to know it is truly needed here.
    .pays = The family with the baby. They wait for months more, and I am the one who rings them.
    .promise = Whoever gets a task today hears from me personally before noon on Friday.
    .line = I decide nothing about a home for Elise without Elise.
    .home-agreed = Agreed. I can explain this here, even to people waiting for a home. Carry on.
    .home-explain = I don’t follow yet. What do I tell the family with the baby? Explain it first. It will cost you time.
    .home-no = Not like this. Our only emergency flat goes, and nobody at the table knows who is left waiting. I’m not signing yet.
    .home-cover = Good that you rang. I’ll look for something else with the housing association, for the family with the baby. You think of Elise and the children.
    .home-mandate = You have the mandate for the flat. I’ll put the extension to the mayor today; that decision isn’t ours. Make sure the facts are with it.
    .home-room = You needn’t have called me for this. You were always allowed to decide it yourself. What made you think otherwise?

seat-prosecution = Public Prosecution Service
    .person = Willem
    .role = Public prosecutor
    .plate = What enters the file here, the defence reads too. And through his lawyer, so does Mark.
    .interest = I want nobody to question Noor before the child interview. Otherwise her account is worth nothing in court.
    .pays = Noor. She will have told it, and there will be nothing I can do with it in court.
    .promise = Before anything goes into the file, I will say so here.
    .line = Without suspicion and evidence I impose nothing, not even for one night.
    .home-agreed = Agreed. This will stand up in court. And nobody questions Noor beforehand.
    .home-explain = One question: who talks to Noor, and when? Work that out first. It will cost you time at the table.
    .home-no = Not like this. If anybody talks to Noor now, they’ll say she was coached. I am not releasing the heavy steps.
    .home-cover = I’ll settle the talk with Noor with the child interviewers. Somebody may support her, as long as nobody questions her. Leave that to me.
    .home-mandate = If the facts are there, you may give a behavioural order or bring Mark before the judge. I’ll read along today. Put the evidence down briefly.
    .home-room = When a child is in danger, you were always allowed to say what was needed. You didn’t need me for that.

seat-police = Police
    .person = Sanne
    .role = Neighbourhood officer
    .plate = What is punishable goes into the police records. An officer can’t pretend she didn’t hear it.
    .interest = I have three other addresses tonight, and two colleagues are ill. Every hour for this street I take from somewhere else. I want something we can still keep up tomorrow.
    .pays = Whoever rings tonight from one of those three addresses. The car gets there later.
    .promise = What I promise here is in the system by tonight.
    .line = If I hear of an offence, I put it on record.
    .home-agreed = Agreed. I can get this on the roster. The other addresses tonight keep their car too.
    .home-explain = Why this street? I have three addresses tonight and two people ill. Explain it to me; it will cost you a moment.
    .home-no = Not like this. I don’t have the people for these patrols. And nobody at the table knows which address waits.
    .home-cover = I’ll ask the team next door to take two addresses tonight. You do what’s needed there, and I’ll sort out the roster.
    .home-mandate = You may promise the extra patrols, for twelve weeks. They’ll be in tonight’s briefing. Just tell me what the crew should look out for.
    .home-room = If somebody is in danger, you were always allowed to share that. You never have to ring me for it.

seat-support = Support services
    .person = Iris
    .role = Social worker, domestic violence
    .plate = Elise may read her own file. Even when Mark is looking over her shoulder.
    .interest = I promised Elise silence. I may be her only contact. If I break that promise, she may not open the door to anybody again.
    .pays = Elise. If she loses me, there is nobody left she tells anything.
    .promise = What I say here about Elise, I will tell her too.
    .line = Where Elise is or goes, I don’t say without her.
    .home-agreed = Agreed. In this plan Elise herself keeps hold of who knows what about her.
    .home-explain = Does Elise know this is on the table? Explain how you’ll take her along. It will cost you time there.
    .home-no = Not like this. The police need an address that only Elise may give. She’ll end up hearing it from somebody else.
    .home-cover = If Elise is angry, I’ll come with you to see her. We’ll explain it together. You don’t have to carry that promise alone.
    .home-mandate = You may apply for a crisis place, outside the region too. I’ll ring the shelter now. But without a yes from Elise we don’t do it.
    .home-room = When somebody is in danger, you were always allowed to give a signal. That isn’t the same as the whole story. Didn’t you know?

seat-youth-care = Youth care
    .person = Thomas
    .role = Child protection and youth help
    .plate = Both parents read the report. Including what somebody else has had put in it.
    .interest = I have one place left this month. Another child, aged six, is waiting for it too. I only use that place if nothing lighter will do.
    .pays = A child of six, who waits at least another month for somebody to come and look.
    .promise = Noor will hear from me what happens to her story.
    .line = I don’t take a child away to make a plan work.
    .home-agreed = Agreed. This is what Noor and Daan need. I won’t forget the child of six.
    .home-explain = Why can’t it be lighter? We have one place left this month. Explain that first; it will cost you time.
    .home-no = Not like this. Our last place is going, and nobody at the table knows about the child of six.
    .home-cover = I’ll find something today for the child of six, together with the regional team. You choose what Noor and Daan need.
    .home-mandate = You may have a VOTS requested, or an inquiry towards an OTS. The children’s judge decides. Write down what was seen and heard, not what you suspect.
    .home-room = When a child is in danger, you were always allowed to speak. Tell Noor yourself afterwards what you said, and why.

seat-consultants = Consultants
    .person = Amara
    .role = Forensic doctor
    .plate = Consultants think along without a name. You can ask without saying who it is about.
    .interest = We have six hours for this case, and other towns are waiting. I want to use them where they truly change something, not for a report in a drawer.
    .pays = A child in another town. The colleagues there wait weeks longer for us.
    .promise = I will say what I know and what I only suspect.
    .line = What somebody tells me as a doctor stays with me without consent.
    .home-agreed = Agreed. Six hours are enough for this plan. I can still ring the other towns back today.
    .home-explain = What will be different here because of our work? Explain that first. It will cost you time at the table.
    .home-no = Not like this. The risk assessment takes almost all our hours. Nobody at the table knows somebody elsewhere is waiting.
    .home-cover = I’ll move the schedule and ask a colleague to take the other towns. Use the six hours here the way you think is needed.
    .home-mandate = You may sign for the risk assessment and the medical examination yourself. Elise decides on the last one. I needn’t look at it again.
    .home-room = You were always allowed to explain what injuries can mean. That takes no name, and no signature of mine.

## Calls to the family

call-police-person = Ring Mark and ask him how he is.
    .yes = “I’m not sleeping,” says Mark. “Tell the support people I want help with that. Only that, and only them. How is Daan?”
    .no = “I’m not saying anything without my lawyer.” A short silence. “Is Daan sleeping all right?” Then Mark hangs up.

call-support-person = Ring Elise on the number at her work.
    .yes = Her voice is hoarse. “Tell the police I want to get away. Not when, not where to. And nobody else, Iris.”
    .no = “I’m not alone,” Elise whispers. “And you promised me, Iris. I have to hang up.”

call-youth-care-person = See Noor at school, with Ms Anouk beside her.
    .yes = Noor looks at Ms Anouk first. “You can tell the police that I’m scared. Just that. And not papa.”
    .no = Noor shakes her head and goes on colouring. “Then papa will hear.” Ms Anouk stays sitting beside her.

## Noor's chair

chair-child = I drew two big hands, round a neck. Drawing is easier than saying.
chair-weekend = I told it one time, to Ms Anouk. Papa mustn’t know it was me.
chair-leaving = Where Ms Anouk is, I don’t have to explain. She knows when it isn’t safe.
chair-him = Papa is nice to Daan. But I sleep on the floor by Daan. Then I can hear everything.
chair-nobody = Nobody asked her that.

chair-week-2-good = I only woke up one time last night. Daan was snoring.
chair-week-2-mixed = I still sleep on the floor by Daan. But with my own pillow.
chair-week-2-bad = When everybody is asleep I start listening. Somebody has to.
chair-week-6-good = Mama reads to us again. She does all the voices.
chair-week-6-mixed = School is fun. At home I look round the door first.
chair-week-6-bad = Daan’s shoes are next to my pillow. In case we have to go.
chair-week-13-good = A friend came to play. She stayed for tea as well.
chair-week-13-mixed = Different people keep asking how it’s going. Fine, I say.
chair-week-13-bad = I fall asleep in class. I don’t have to listen there.
chair-week-26-good = I drew our house. All the lights are on.
chair-week-26-mixed = When the bell rings I look at mama. Mostly it’s just somebody.
chair-week-26-bad = When the bell rings, Daan goes behind the sofa. I taught him that.
chair-week-52-good = I sleep the whole night. Sometimes I forget to listen.
chair-week-52-mixed = Sometimes I still wake up. I call, and then somebody comes.
chair-week-52-bad = I don’t tell things any more. I’m very good at being quiet.

## The four presets

preset-as-intended = As intended
    .text = There is a covenant and a strong director. Everybody has a mandate. You see what only you know.
preset-as-it-often-goes = As it often goes
    .text = The director has little standing and everybody has fewer hours. You don’t see what only you know.
preset-without-director = Without a director
    .text = Everybody takes part, but nobody connects what is there. A joint goal costs a turn of your own and extra questions are gone.
preset-without-covenant = Without a covenant
    .text = There are no agreements on sharing. Even a summary can now set things moving in somebody else’s file.

## News from outside

news-lawyer-called = Mark’s lawyer has rung the municipality. Mark objects to an extension. He wants to go home and see the children.
news-flowers = Flowers for Elise have been delivered at the dental practice. Mark had them sent. Under the restraining order he may not contact her.
news-press = A local news site is asking about police in the Lijsterhof. No names have been mentioned yet. The editors want an answer today.
news-flat-gone = The housing department rings about the emergency flat. On Wednesday it may go to another family, if there is no application by then.

## What may happen in the year

incident-strangled-again = Mark grips Elise by the throat again. She is alive. The neighbours call 112.
    .why = The violence had not stopped, and safety was too low.
incident-at-the-door = Mark stands at the door and keeps ringing the bell.
    .why = The control over Elise went on, and little held Mark back.
incident-followed = Mark’s van drives behind Elise, street after street.
    .why = Danger grows around a break-up, and Elise had little protection.
incident-notice-to-quit = Mark loses his home. He comes looking for Elise.
    .why = The lease on Lijsterhof 14 had been ended and little was arranged.
incident-bailiff = There is a letter from the bailiff, in Elise’s name.
    .why = The debts went on, and there was too little money left.
incident-noor-stays-home = Noor has a tummy ache and stays home from school.
    .why = Noor was still afraid and had too little peace.

## Actions of the municipality

action-extend-ban = Extend the restraining order
    .text = The mayor keeps Mark away from home and family for longer. Facts must show that the danger goes on. The decision is due before Friday 12.00.
    .term = Until Tuesday 9 April, 12.00, at most. Only the mayor decides. After that Mark may go home.
action-emergency-flat = Emergency flat for Elise
    .text = Elise, Noor and Daan get a front door of their own for a while. Elise must want it. It only helps while Mark doesn’t know the address.
    .term = A temporary contract. The municipality allocates it. When it ends, there must be an ordinary home.
action-debt-help = Debt counselling
    .text = A debt counsellor lists all the debts and talks to the creditors. Elise must want this herself. What nobody mentions doesn’t get into the plan.
    .term = The municipality decides after a first interview. If Elise stops, the creditors are back.
action-case-director = Appoint a case director
    .text = The family gets one fixed face, and so does Mark. They hold the actions together, but cannot give another organisation orders.
    .term = As long as the plan runs. The local team appoints. If that person goes, the family starts again.
action-childcare = Secure Daan’s day care
    .text = The municipality helps to pay for a while, so that Daan can stay in his own group. Old bills are not paid by this.
    .term = For a fixed period. The municipality decides on application. After that the parents pay everything again.
action-escalate = Escalate to the boards
    .text = A point that is stuck goes to the organisations’ boards. That helps with waiting lists and disputes about tasks. It is too slow for emergencies.
    .term = An answer in one or two weeks. The boards decide. Meanwhile everybody keeps their own task.
action-home-ban = Restraining order (running)
    .text = A huisverbod: for ten days Mark may not be in or near the house, or contact Elise, Noor and Daan. Breaking it is an offence.
    .term = Until Friday 22 March, 12.00. Imposed on the mayor’s behalf. Without an extension Mark may then go home.

## Actions of the prosecution

action-contact-ban = Behavioural order: contact ban
    .text = Mark may not seek contact or come near. It takes a suspicion, serious grounds and evidence. Breaking it is an offence.
    .term = At most 90 days (art. 509hh Sv), extendable three times if Mark is prosecuted. The prosecutor imposes it; Mark may appeal to the court.
action-detention-conditions = Release under conditions
    .text = Mark is arrested. The examining judge may suspend his detention, with a contact ban and a duty to report. It takes serious grounds and a grave offence.
    .term = Half a year, or until the hearing. The examining judge decides. If broken, Mark may be detained after all.
action-treatment-order = Treatment through probation
    .text = If probation supervision is running, treatment can become part of it. Without it, it cannot be done. It is not yet a place at a clinic.
    .term = While the probation period runs. The prosecutor arranges it with probation; a new condition is for the court. If Mark refuses, probation reports it.
action-child-interview = Child interview with Noor
    .text = A trained interviewer hears Noor in a child-friendly studio. If somebody has questioned her before, her account is less useful as evidence.
    .term = One interview, on video. The prosecutor decides. After that nobody needs to wait any more before talking.
action-conditional-dismissal = Conditional dismissal
    .text = Mark is not prosecuted for now if he keeps to conditions. The offence must be provable. It cannot stand beside a release under conditions.
    .term = For a probation period. The prosecutor decides. If it goes wrong, Mark can still be prosecuted.
action-victim-rights = Inform and shield Elise
    .text = The prosecution tells Elise of every step beforehand and keeps her address out of the papers. It does not stop Mark himself.
    .term = As long as the criminal case runs. Elise chooses what she wants to hear. After that, no more news.

## Actions of the police

action-location-agreement = Location agreement (AOL)
    .text = The address gets a note in the system. If Elise calls 112, she needn’t explain anything. The police do have to know that address.
    .term = Half a year. The police decide themselves. If Elise moves, a new agreement is needed.
action-alarm = AWARE alarm
    .text = One press of the button shows the control room where Elise is. There must be a ban on contact, and Elise must want it.
    .term = Half a year. The indication committee decides on facts. Then the button goes back, or somebody applies again.
action-stop-talk = Warning talk with Mark
    .text = The neighbourhood officer tells Mark what he must leave alone and what follows otherwise. It may help early on, but seldom with a pattern.
    .term = One talk. The police decide. After a few weeks it has mostly worn off; it can enforce nothing.
action-weapon-check = Weapons check
    .text = The police look for banned weapons in the house. Without consent they need a legal ground. A decorative sword on the wall is allowed.
    .term = Once. The police decide, with the prosecutor if need be. What is allowed simply stays there.
action-street-watch = Extra patrols in the street
    .text = Officers drive by more often, at varying times. Those hours come off other addresses. If they don’t know what to look for, they see little.
    .term = Twelve weeks. The team chief decides. After that nobody drives by extra, even if it is still needed.
action-file-case = Build a police file
    .text = The police bring reports, photos and witnesses together in one file. It can be done without a complaint from Elise. The defence reads everything.
    .term = Two weeks’ work, then kept up until the hearing. The police build it, the prosecutor decides on prosecution. Without a file there is no case.

## Actions of support services

action-safety-plan = Safety plan with Elise
    .text = Elise settles whom she calls, where she can go and who looks out for her. If the plan lies at home, Mark can read it.
    .term = Elise decides what is in it. It must be redone after every change. An old plan gives false safety.
action-shelter = Crisis place in a shelter
    .text = Elise and the children go to a protected place. There is often a waiting list. Noor and Daan lose their school, day care and street.
    .term = About four months. The shelter decides on admission. If there is no home afterwards, people sometimes go back.
action-partner-treatment = Forensic treatment for Mark
    .text = At a forensic outpatient clinic Mark works on his violence. He must take part, and there must be an order behind it that keeps him there.
    .term = Often a year, after weeks of waiting. The clinic decides after intake. If the order lapses, many drop out.
action-alcohol-treatment = Treatment at addiction care
    .text = Mark gets help to drink less or to stop. He must want it himself. Violence does not go away with the drink by itself.
    .term = Some months. Mark and his therapist decide together. If he stops, he goes to the end of the list.
action-couple-talks = Couple talks
    .text = Elise and Mark talk together with a counsellor. Both must want it. It is only suitable when neither is afraid of the other.
    .term = A series of talks. Elise and Mark decide each time. If one of them stops, it is over.
action-trauma-therapy = Trauma therapy for Elise
    .text = Elise works through what happened, for instance with EMDR. It only works well once she is safe. The waiting time is long.
    .term = Some months, after a long wait. Elise decides. If it is unsafe again, the therapist pauses it.

## Actions of youth care

action-child-talk = Talk with Noor
    .text = Somebody Noor trusts listens and explains what is happening. No questioning: that harms the child interview. Noor must want it herself.
    .term = Within days. Youth help decides, with a yes from Noor and from Elise. If nobody comes back afterwards, Noor tells less.
action-provisional-supervision = Provisional supervision order (VOTS)
    .text = A child protection worker supervises Noor and Daan at once. Only possible in acute danger. The Child Protection Board applies for it.
    .term = Same day, three months at most. The children’s judge decides, hearing the parents within two weeks. Then OTS or nothing.
action-supervision = Supervision order (OTS)
    .text = A child protection worker can give Elise and Mark instructions. Worries must be serious and voluntary help too little. The Child Protection Board investigates first.
    .term = At most a year, renewable. The children’s judge decides, after weeks or months. Then help is voluntary again.
action-contact-plan = Supervised contact
    .text = Mark sees Noor and Daan at fixed times, with somebody there. Mark must be willing to keep to it. A contact ban always comes first.
    .term = Youth help makes the arrangement with both parents, reviewed every few months. If the supervisor goes, it stops.
action-parenting-course = Parenting course for both
    .text = Elise and Mark learn together to parent more calmly. Both must want it. It doesn’t suit when one of them cannot speak freely.
    .term = A fixed series of evenings. The parents decide themselves. If one drops out, the course ends.
action-child-therapy = Trauma help for Noor
    .text = Noor grows calmer with play therapy or EMDR. It only works once it is safe around her. The therapist must know what she lived through.
    .term = Some months, after a long wait. Youth help refers, the parents sign. Broken off, the fear may return.

## Actions of the consultants

action-risk-assessment = Risk assessment
    .text = The psychologist weighs with a fixed instrument how great the danger is. The outcome is as good as the facts that are there.
    .term = Useful for four months. The consultant advises but doesn’t decide. It must be redone after every big change.
action-forensic-exam = Forensic medical examination
    .text = The forensic doctor examines Elise and records injuries, even those you can hardly see. Traces fade within days. Elise must want it.
    .term = As soon as possible. Elise decides, also who gets the report. After some weeks nothing can be seen.
action-phone-check = Check phone and accounts
    .text = An expert finds out with Elise whether somebody reads along or follows her. It happens away from home: otherwise whoever is watching will notice.
    .term = Once, and again with a new device. Elise decides. Afterwards somebody may start watching again.
action-evaluation = Evaluation in week 6
    .text = The table comes back in week six, looks at what works and changes one thing. What nobody follows stays unseen.
    .term = Once. All six decide together. Without an evaluation the plan runs on as it is.
action-network-meeting = Network meeting with family
    .text = Family and friends agree who does what. Elise and her family must want it. Anybody who is afraid won’t speak freely there.
    .term = One evening, with a follow-up. Elise decides who comes. Without a follow-up the agreements fade.
action-advice-hour = Advice hour without names
    .text = A colleague puts a question. A doctor, psychologist or privacy lawyer thinks along, without a name. The advice covers only what you tell them.
    .term = As long as there are hours. The consultant advises, whoever asks decides. After that you are on your own.

## Help lines

help-veilig-thuis = Veilig Thuis (Safe at Home)
    .text = Do you live with violence at home, or see or suspect it? Call 0800-2000 in the Netherlands, free, day and night. Also for advice as a professional. In direct danger: 112.
help-crisis-line = 113 Suicide Prevention
    .text = Are you thinking of suicide, or worried about somebody? Call 0800-0113 in the Netherlands, free and anonymous, day and night. In direct danger: 112.
help-kindertelefoon = De Kindertelefoon (child helpline)
    .text = Are you 8 to 18 and do you want to talk? Call 0800-0432 in the Netherlands, free, every day from 11.00 to 21.00. In direct danger: 112.

## What colleagues say

## Municipality: Farida

phrase-municipality-lay-topic-1 = Since we are talking about { $topic }: this is what the municipality knows.
phrase-municipality-lay-topic-2 = Wait, I have something about { $topic } as well. Let me add it.
phrase-municipality-lay-topic-3 = If we are talking about { $topic }, this belongs on the table too.
phrase-municipality-lay-topic-4 = We were just talking about { $topic }. Perhaps this piece fits.
phrase-municipality-lay-beat-1 = Nobody asked, but I would like you all to know this.
phrase-municipality-lay-beat-2 = Before we go on: I don’t want to leave this in my folder.
phrase-municipality-lay-beat-3 = I don’t know if it matters. I’ll lay it down, so we can look together.
phrase-municipality-lay-return-1 = You gave me something, { $to }. I won’t leave you empty-handed either.
phrase-municipality-lay-return-2 = { $to }, what you told me makes it easier to lay this down too.
phrase-municipality-join-in-1 = I’m glad you put that down, { $to }. We have this about { $topic }.
phrase-municipality-join-in-2 = This links up with yours, { $to }. We know something about { $topic } too.
phrase-municipality-join-in-3 = Put this next to yours, { $to }. It is also about { $topic }.
phrase-municipality-tell-locked-1 = I have held on to this. By now, silence weighs more than telling.
phrase-municipality-tell-locked-2 = I don’t tell this lightly. I have thought it over, and you need it.
phrase-municipality-ask-safe-1 = { $to }, to keep somebody safe now: what do you know about { $topic }?
phrase-municipality-ask-safe-2 = Help me, { $to }. For safety today: is there anything about { $topic }?
phrase-municipality-ask-plan-1 = { $to }, I’m building the plan. What do I need to know about { $topic }?
phrase-municipality-ask-plan-2 = The plan has to fit together, { $to }. What do you have about { $topic }?
phrase-municipality-ask-understand-1 = { $to }, I needn’t act on it. I want to understand: what about { $topic }?
phrase-municipality-ask-understand-2 = Talk me through it, { $to }. What don’t I understand yet about { $topic }?
phrase-municipality-ask-understand-3 = I mostly know the forms, { $to }. What am I missing about { $topic }?
phrase-municipality-answer-card-1 = That’s what I’m here for, { $to }. This is what we have.
phrase-municipality-answer-card-2 = Yes, { $to }, the town hall knows something about that. Have a look.
phrase-municipality-answer-card-3 = I was hoping somebody would ask, { $to }. Here it is.
phrase-municipality-answer-nothing-1 = No, { $to }, we have nothing about { $topic }. Perhaps somebody else does.
phrase-municipality-answer-nothing-2 = I have looked, { $to }. The municipality holds nothing about { $topic }.
phrase-municipality-answer-nothing-3 = I really know nothing about { $topic }, { $to }. Do ask the others.
phrase-municipality-refuse-safe-now-1 = I want to help, { $to }, but not like this. Is it needed for safety right now?
phrase-municipality-refuse-for-plan-1 = Which action in the plan is it for, { $to }? Once I know, I’ll tell you.
phrase-municipality-refuse-understand-1 = I’m afraid it will be used at once, { $to }. Ask me in order to understand.
phrase-municipality-refuse-only-you-1 = Not with all six of us, { $to }. With just you, over a cup of tea, I will.
phrase-municipality-refuse-consent-1 = I still have to face her, { $to }. A yes from her first, unless there is danger.
phrase-municipality-refuse-return-1 = I’m willing, { $to }, but not on my own. Will you bring something first?
phrase-municipality-refuse-director-1 = If the director asks, I will, { $to }. Then it is for all of us.
phrase-municipality-refuse-explanation-1 = First tell me what is at stake for you and yours, { $to }. Then I can go on.
phrase-municipality-repeat-1 = Let me put side by side what we share already. It makes talking easier.
phrase-municipality-repeat-2 = Perhaps it isn’t new, but at least we agree on this.
phrase-municipality-repeat-3 = In case anybody missed it: this was already in the papers.
phrase-municipality-push-1 = I keep coming back to my first feeling. There, at least, I know who can help.
phrase-municipality-push-2 = I do hear you, but I still see what I saw at the start.
phrase-municipality-clock-1 = I’m watching the time too. Everybody should still get a chance to speak.
phrase-municipality-clock-2 = Time is moving fast. Shall we see where we stand together?
phrase-municipality-name-flag-1 = Apart they seemed small. Put them side by side and they are a red flag.
phrase-municipality-move-token-1 = I had the help worked out already. With this card it no longer fits.
phrase-municipality-move-token-2 = This doesn’t fit the story I had in mind. I’m moving.
phrase-municipality-place-1 = The municipality can do this. I’m putting it in the plan.
phrase-municipality-place-2 = I can do something here. See whether it fits with your part.
phrase-municipality-place-3 = I’ll start with what I can arrange myself. Who can link up with it?
phrase-municipality-suggest-1 = { $to }, this suits your work. Would you take the lead on it?
phrase-municipality-suggest-2 = I can arrange a lot, { $to }, but not this. Would you do it?
phrase-municipality-ink-1 = Yes, we will do this. People must be able to count on us.
phrase-municipality-ink-2 = I’m putting this in ink. The municipality stands by it.
phrase-municipality-monitor-1 = I’ll follow this and ask after it. Then nobody is left alone with it.
phrase-municipality-monitor-2 = Let me watch this one. I speak to nearly everybody anyway.
phrase-municipality-support-1 = I’m behind that, { $to }. It fits well with what the others are doing.
phrase-municipality-support-2 = Please do this, { $to }. If it gets difficult, I’ll help.
phrase-municipality-object-1 = I find this hard, { $to }. A family with a baby is waiting for that one flat too.
phrase-municipality-tell-interest-1 = To be open: I have one emergency flat, and a family with a baby is waiting too.
phrase-municipality-acknowledge-1 = Thank you, { $to }. That can’t have been easy to say.
phrase-municipality-acknowledge-2 = I heard you, { $to }. I’ll carry this into what we do.
phrase-municipality-acknowledge-3 = Now I understand better what you are facing, { $to }.
phrase-municipality-worry-1 = I’m uneasy. We are working hard, but are we working together?
phrase-municipality-worry-2 = May I name a worry? We may each end up thinking somebody else is doing it.
phrase-municipality-set-goal-1 = We can all stand behind this. I’m making it our goal.
phrase-municipality-set-goal-2 = I’m setting this goal for us all. Say so if your interest doesn’t fit.
phrase-municipality-give-floor-1 = { $to }, I’d like your view on this too. You have the floor.
phrase-municipality-give-floor-2 = I can see you thinking, { $to }. Would you like to speak now?
phrase-municipality-vote-agree-1 = I agree. This plan belongs to all of us, and that is how I’ll explain it.
phrase-municipality-vote-worry-1 = I agree, with a worry: will we still find each other? I’ll ask in week 6.
phrase-municipality-surprise-1 = Normally I’d ask everybody first. A child is at risk, so I’ll say it now.

## Prosecution: Willem

phrase-prosecution-lay-topic-1 = The question is on the table. This is what our file says about { $topic }.
phrase-prosecution-lay-topic-2 = If we speak about { $topic }, I want to be precise. Hence this.
phrase-prosecution-lay-topic-3 = One addition about { $topic }. No more, and no less.
phrase-prosecution-lay-topic-4 = We are speaking about { $topic }. Then this belongs in the minutes.
phrase-prosecution-lay-beat-1 = Whatever the subject is: this should not be missing here.
phrase-prosecution-lay-beat-2 = I’m raising this now. Later somebody would ask why I didn’t.
phrase-prosecution-lay-beat-3 = This is in my papers and not yet on the table. Let me put that right.
phrase-prosecution-lay-return-1 = You shared something with me, { $to }. It is only fair that I do the same.
phrase-prosecution-lay-return-2 = What you gave, { $to }, deserves something in return. Here you are.
phrase-prosecution-join-in-1 = I can add to that, { $to }. My file also says something about { $topic }.
phrase-prosecution-join-in-2 = Your card doesn’t stand alone, { $to }. I have one about { $topic } too.
phrase-prosecution-join-in-3 = Thank you, { $to }. Now that you speak about { $topic }, this belongs beside it.
phrase-prosecution-tell-locked-1 = Having weighed it: I share this for the purpose of this meeting, and only that.
phrase-prosecution-tell-locked-2 = Normally this stays in the file. The reason to share it is now stronger.
phrase-prosecution-ask-safe-1 = { $to }, this is about safety now. What is known to you about { $topic }?
phrase-prosecution-ask-safe-2 = Somebody has to be safe today, { $to }. What do you know about { $topic }?
phrase-prosecution-ask-plan-1 = A judge wants reasons, { $to }. For the plan, what have you about { $topic }?
phrase-prosecution-ask-plan-2 = { $to }, I ask this for an action in the plan. What do you hold about { $topic }?
phrase-prosecution-ask-understand-1 = To understand, { $to }, not to judge: what do you know about { $topic }?
phrase-prosecution-ask-understand-2 = I can’t understand it all from paper, { $to }. What do you know about { $topic }?
phrase-prosecution-ask-understand-3 = I want to be sure I read it right, { $to }. What did you hear about { $topic }?
phrase-prosecution-answer-card-1 = A clear question, { $to }. Then you get a clear answer.
phrase-prosecution-answer-card-2 = That I may tell you, { $to }. It reads as follows.
phrase-prosecution-answer-card-3 = That question I can answer, { $to }. It says no more than this.
phrase-prosecution-answer-nothing-1 = The file says nothing about { $topic }, { $to }. That is an answer too.
phrase-prosecution-answer-nothing-2 = I have nothing about { $topic }, { $to }. Nor am I holding anything back.
phrase-prosecution-answer-nothing-3 = I have checked, { $to }. Nothing is known to us about { $topic }.
phrase-prosecution-refuse-safe-now-1 = Not on this ground, { $to }. If safety now demands it, then say so.
phrase-prosecution-refuse-for-plan-1 = What in the plan needs this, { $to }? Without that I may not give it.
phrase-prosecution-refuse-understand-1 = I won’t give this as evidence, { $to }. Ask in order to understand, and I will.
phrase-prosecution-refuse-only-you-1 = This is not for the whole table, { $to }. Ask me in private and I’ll tell you.
phrase-prosecution-refuse-consent-1 = This is confidential, { $to }. There has to be consent first, or danger.
phrase-prosecution-refuse-return-1 = It should go both ways, { $to }. Share something first and I’ll follow.
phrase-prosecution-refuse-director-1 = This request should come from the director, { $to }. Then I will answer.
phrase-prosecution-refuse-explanation-1 = What is your own interest in this, { $to }? Explain that first and I’ll answer.
phrase-prosecution-repeat-1 = For completeness, I repeat what everybody has already read.
phrase-prosecution-repeat-2 = I’m saying nothing new. I only want to know what we are sure of.
phrase-prosecution-repeat-3 = This is known. Still, I would rather start from what is already on paper.
phrase-prosecution-push-1 = My first reading still stands. I have seen no reason to let it go.
phrase-prosecution-push-2 = For now I keep to what I thought. I don’t give that up quickly.
phrase-prosecution-clock-1 = Time is running. What we don’t decide, the deadline will.
phrase-prosecution-clock-2 = Sorry, I was looking at the clock. Half a decision costs more time later.
phrase-prosecution-name-flag-1 = One indication says little. Taken together, I call these a red flag.
phrase-prosecution-move-token-1 = This card does not square with what I assumed. I’m changing my reading.
phrase-prosecution-move-token-2 = Better to revise my view now than afterwards. My reading moves.
phrase-prosecution-place-1 = This is within my powers. I’m putting it in the plan.
phrase-prosecution-place-2 = This is for the prosecution service. I’ll take this step on.
phrase-prosecution-place-3 = I’m laying down a step that I can also answer for.
phrase-prosecution-suggest-1 = { $to }, I can’t do this and you can. Would you consider it?
phrase-prosecution-suggest-2 = Criminal law doesn’t reach that far, { $to }. Your action would fit here.
phrase-prosecution-ink-1 = I sign for this. What I promise, I do.
phrase-prosecution-ink-2 = This is settled. It can go in ink, under my name.
phrase-prosecution-monitor-1 = I’ll keep an eye on this. What nobody checks lapses unnoticed.
phrase-prosecution-monitor-2 = Put me down for this one. Watching deadlines is my daily work.
phrase-prosecution-support-1 = I support this, { $to }. It is careful and it can be done.
phrase-prosecution-support-2 = No objection, { $to }. In fact, I think this is needed.
phrase-prosecution-object-1 = Not before the child interview, { $to }. Or Noor’s account won’t stand in court.
phrase-prosecution-tell-interest-1 = My interest: nobody questions Noor before the child interview, or her account won’t count.
phrase-prosecution-acknowledge-1 = Noted, { $to }. And thank you for saying it.
phrase-prosecution-acknowledge-2 = I have heard it, { $to }. It carries weight with me.
phrase-prosecution-acknowledge-3 = That is clearly put, { $to }. I will read it once more later.
phrase-prosecution-worry-1 = My worry is the grounds. What isn’t laid here, I can’t use anywhere.
phrase-prosecution-worry-2 = Something bothers me. On paper it is right, but paper protects nobody.
phrase-prosecution-set-goal-1 = A goal has to be something you can test. With this one, we can.
phrase-prosecution-set-goal-2 = I’m setting this goal. It binds me as much as it binds you.
phrase-prosecution-give-floor-1 = { $to }, the floor is yours. I’m listening.
phrase-prosecution-give-floor-2 = We need your side here too, { $to }. Please go ahead.
phrase-prosecution-vote-agree-1 = Agreed. I can defend this, even when it gets hard.
phrase-prosecution-vote-worry-1 = Agreed, with one worry: will the grounds hold? Let us test that in week 6.
phrase-prosecution-surprise-1 = By habit I keep silent. A child is at risk, so now I speak.

## Police: Sanne
phrase-police-lay-topic-1 = Since we’re talking about { $topic }: this one belongs here.
phrase-police-lay-topic-2 = I’ve got something about { $topic }. It’s short, so read along.
phrase-police-lay-topic-3 = If we’re talking about { $topic }, this has to come in now.
phrase-police-lay-topic-4 = Before we go on about { $topic }: look at this first.
phrase-police-lay-beat-1 = Different subject, but this is something you all need to know.
phrase-police-lay-beat-2 = I’m not waiting for someone to ask. This has to be on the table.
phrase-police-lay-beat-3 = This can’t wait until the end. Here, for all of you.
phrase-police-lay-return-1 = You gave me something, { $to }. So here’s one from me.
phrase-police-lay-return-2 = You shared something with me, { $to }. Now it’s my turn.
phrase-police-join-in-1 = Hold on, { $to }, I’ve got one about { $topic } too. Put it next to yours.
phrase-police-join-in-2 = I’ll come straight in on that, { $to }. This is about { $topic } as well.
phrase-police-join-in-3 = Now that you’re talking about { $topic }, { $to }, I’ll put this right beside it.
phrase-police-tell-locked-1 = I’ve weighed this up. Here, telling counts for more than keeping quiet.
phrase-police-tell-locked-2 = I had a reason to keep this one shut. I’m choosing to open it now.
phrase-police-ask-safe-1 = { $to }, what do you know about { $topic }? I’m asking to keep somebody safe now.
phrase-police-ask-safe-2 = For me this is about safety today, { $to }. What have you got about { $topic }?
phrase-police-ask-plan-1 = For the plan, { $to }: what have you got about { $topic }? Then I can get on.
phrase-police-ask-plan-2 = My crew must know what they’re doing, { $to }. What have you got about { $topic }?
phrase-police-ask-understand-1 = Help me out, { $to }. I don’t get it yet. What do you know about { $topic }?
phrase-police-ask-understand-2 = Maybe I’m going too fast, { $to }. What do you know about { $topic } that I don’t see?
phrase-police-ask-understand-3 = I only see the front door, { $to }. Tell me about { $topic }.
phrase-police-answer-card-1 = You asked, { $to }, so you get it. Here.
phrase-police-answer-card-2 = Yes, { $to }, I’ve got that written down. Have a look.
phrase-police-answer-card-3 = I can give you that right away, { $to }. This is what I have.
phrase-police-answer-nothing-1 = I’ve nothing for you about { $topic }, { $to }. Try somebody else.
phrase-police-answer-nothing-2 = No, { $to }. I’ve nothing about { $topic }. At least you know that now.
phrase-police-answer-nothing-3 = I’ve looked, { $to }. Nothing about { $topic }, and I won’t guess.
phrase-police-refuse-safe-now-1 = What for, { $to }? If it’s to keep somebody safe now, you can have it.
phrase-police-refuse-for-plan-1 = What would we be driving out for, { $to }? Name the goal or the action first.
phrase-police-refuse-understand-1 = Not for that, { $to }. Is it to understand? Ask me that and I’ll tell you.
phrase-police-refuse-only-you-1 = Not over an open channel, { $to }. Ask me just between us and I can.
phrase-police-refuse-consent-1 = This doesn’t belong to the police, { $to }. Consent first, or point me to the danger.
phrase-police-refuse-return-1 = Sharing goes both ways, { $to }. Put something down first and I’ll follow.
phrase-police-refuse-director-1 = I’ll give this if the director asks me, { $to }. Please take it there first.
phrase-police-refuse-explanation-1 = What are you here for, { $to }? Explain your interest first, then I’m with you.
phrase-police-repeat-1 = Let me run once more through what we all know already.
phrase-police-repeat-2 = Just to be sure: everybody here has this already.
phrase-police-repeat-3 = It was in the report already. I’ll say it again all the same.
phrase-police-push-1 = I’m sticking with what I thought straight away. Can we work with that?
phrase-police-push-2 = My first impression still stands. Let’s just take it from there.
phrase-police-clock-1 = Sorry, I’ve seen the time. Can we get to what we’re going to do?
phrase-police-clock-2 = My phone’s buzzing again. How long have we got left?
phrase-police-name-flag-1 = Stop a moment. Together these cards are a red flag. I’m saying it out loud.
phrase-police-move-token-1 = This card settles it for me. I’m choosing a different reading.
phrase-police-move-token-2 = I’m able to change my mind. Because of that card, I’m doing it now.
phrase-police-place-1 = This action is ours. I’m putting it in the plan.
phrase-police-place-2 = Talking isn’t enough. This is something the police can do.
phrase-police-place-3 = We’ll pick this one up. Then at least that’s in there.
phrase-police-suggest-1 = { $to }, only your organisation can do this. Will you take it on?
phrase-police-suggest-2 = Could this be one for you, { $to }? I’m suggesting it, you decide.
phrase-police-ink-1 = Agreed. This goes into ink, we’re doing it.
phrase-police-ink-2 = You can hold us to this one. It goes into ink.
phrase-police-monitor-1 = I’ll keep track of whether this happens. If not, you’ll hear from me.
phrase-police-monitor-2 = Somebody has to watch this one. Put me down for it.
phrase-police-support-1 = Do it, { $to }. I’m right behind this one.
phrase-police-support-2 = I can work with this one, { $to }. You have my support.
phrase-police-object-1 = I can’t manage this, { $to }. Three other addresses tonight and two colleagues ill.
phrase-police-tell-interest-1 = Three other addresses are waiting tonight and two colleagues are ill. It’s on my mind.
phrase-police-acknowledge-1 = Understood, { $to }. I’ll remember that.
phrase-police-acknowledge-2 = Right, { $to }. That one sinks in.
phrase-police-acknowledge-3 = There, { $to }, that’s something I can use.
phrase-police-worry-1 = I’m uneasy about this. If it goes wrong, it’s us at the door again.
phrase-police-worry-2 = It’s going too slowly for me. I’m honestly worried about that.
phrase-police-set-goal-1 = Enough loose ends. This is what we work towards together.
phrase-police-set-goal-2 = This becomes a goal for all of us. Then everyone knows what counts.
phrase-police-give-floor-1 = I still want to hear from you on this, { $to }. Go ahead.
phrase-police-give-floor-2 = { $to }, I’m giving you an extra turn. Say what you want to say.
phrase-police-vote-agree-1 = Agreed. I can start work on this today.
phrase-police-vote-worry-1 = Agreed, with a worry: whether we can keep this up. Check again in week 6.
phrase-police-surprise-1 = I was in a hurry. Not any more. A child is at risk, so we take our time.

## Support services: Iris
phrase-support-lay-topic-1 = As we’re talking about { $topic } anyway, I’d like to bring this in, with care.
phrase-support-lay-topic-2 = I have something about { $topic }. I think it belongs here.
phrase-support-lay-topic-3 = I don’t say much. But if it’s about { $topic }, this is part of it.
phrase-support-lay-topic-4 = We’re speaking about { $topic }. So I don’t want to keep this to myself.
phrase-support-lay-beat-1 = This is apart from what we’re discussing. Still, I’d like you to know.
phrase-support-lay-beat-2 = I’ve been carrying this around for a while. I’m putting it down now.
phrase-support-lay-beat-3 = Perhaps it matters, perhaps not. I’d like you all to see it.
phrase-support-lay-return-1 = You trusted me with something, { $to }. I’d like to give something too.
phrase-support-lay-return-2 = I haven’t forgotten what you shared with me, { $to }. This one is from me.
phrase-support-join-in-1 = Your card touches something in my folder, { $to }. Also about { $topic }.
phrase-support-join-in-2 = May I add to that, { $to }? I have something about { $topic } as well.
phrase-support-join-in-3 = Now that you’ve dared to, { $to }, I’ll put down something about { $topic } too.
phrase-support-tell-locked-1 = I don’t tell this lightly. I’ve weighed what keeping silent could cost.
phrase-support-tell-locked-2 = I hesitated for a long time and now I’ve chosen. Please handle this with care.
phrase-support-ask-safe-1 = { $to }, I want to know if everyone is safe now. What do you have about { $topic }?
phrase-support-ask-safe-2 = I’m thinking of tonight, { $to }. Is there something I must know about { $topic }?
phrase-support-ask-plan-1 = What I agree with her must be right, { $to }. What should I know about { $topic }?
phrase-support-ask-plan-2 = For the plan I’m still missing something about { $topic }. Do you have it, { $to }?
phrase-support-ask-understand-1 = I know her side and no more, { $to }. What do you know about { $topic }?
phrase-support-ask-understand-2 = Something doesn’t fit for me yet, { $to }. Can you tell me more about { $topic }?
phrase-support-ask-understand-3 = I don’t want to judge too soon, { $to }. Will you tell me what you know about { $topic }?
phrase-support-answer-card-1 = Now that you put it like that, { $to }, I can tell you this.
phrase-support-answer-card-2 = I’m glad you ask me, { $to }. This is what I know of it.
phrase-support-answer-card-3 = Yes, { $to }, I have something on that. Take your time reading it.
phrase-support-answer-nothing-1 = No, { $to }, I know nothing about { $topic }. I’m not holding anything back.
phrase-support-answer-nothing-2 = I’d have liked to help you, { $to }. I have nothing about { $topic }.
phrase-support-answer-nothing-3 = Nobody has told me anything about { $topic }, { $to }. That’s my honest answer.
phrase-support-refuse-safe-now-1 = I can’t give it like this, { $to }. I can if it’s to keep somebody safe now.
phrase-support-refuse-for-plan-1 = I’d like to know what it’s for, { $to }. Name the goal or action, then I can.
phrase-support-refuse-understand-1 = Not for that reason, { $to }. Ask in order to understand, and I’ll tell you.
phrase-support-refuse-only-you-1 = I say such things at a kitchen table, { $to }, not here. Ask me on my own.
phrase-support-refuse-consent-1 = This was told to me in trust, { $to }. I need a yes first, or real danger.
phrase-support-refuse-return-1 = Being the only one to share is hard, { $to }. Put something down too and I will.
phrase-support-refuse-director-1 = This should go through the director, { $to }. If the director asks, I’ll answer.
phrase-support-refuse-explanation-1 = I can’t see yet what this means for you, { $to }. Explain your interest and I can go on.
phrase-support-repeat-1 = I’m going back to what we know already. Or I’ll lose the thread.
phrase-support-repeat-2 = Perhaps I’m repeating myself. I don’t want it to get lost.
phrase-support-repeat-3 = I know you all have this already. Still, I’ll mention it once more.
phrase-support-push-1 = I keep coming back to my first thought. It won’t let go of me.
phrase-support-push-2 = Perhaps I’m stubborn. I still think what I thought at the start.
phrase-support-clock-1 = I see that time is running out. It makes me a little restless.
phrase-support-clock-2 = I’m looking at the clock. I’m afraid we’ll end up rushing what matters most.
phrase-support-name-flag-1 = I don’t say this easily. To me, these cards together are a red flag.
phrase-support-move-token-1 = With this card I can’t hold on to my picture. I’m moving.
phrase-support-move-token-2 = This gets to me. With that card beside it I see a different story.
phrase-support-place-1 = This is our work. It can go on the plan under our name.
phrase-support-place-2 = We’d like to take care of this. I’ll add it.
phrase-support-place-3 = We can offer this, at a pace that fits. I’m putting it there.
phrase-support-suggest-1 = I’m thinking of something you could do, { $to }. Would you look at it?
phrase-support-suggest-2 = { $to }, could your organisation carry this? Feel free to say no.
phrase-support-ink-1 = Yes, this we promise. Put it in ink.
phrase-support-ink-2 = I’ve thought about it properly. We’ll do this, it can become ink.
phrase-support-monitor-1 = I’d like to keep an eye on this, even when it goes quiet.
phrase-support-monitor-2 = I’m willing to follow whether this keeps going. Then we’ll know in time.
phrase-support-support-1 = I support this, { $to }. I’d dare to explain it to her, too.
phrase-support-support-2 = I stand behind this, { $to }. Tell me if you need me.
phrase-support-object-1 = This troubles me, { $to }. I promised Elise silence and it may cost us our contact.
phrase-support-tell-interest-1 = I promised Elise silence. If I break it, the only contact we have may be gone.
phrase-support-acknowledge-1 = Thank you, { $to }. I need a moment with that.
phrase-support-acknowledge-2 = I hear you, { $to }. I take it seriously.
phrase-support-acknowledge-3 = It’s good that you say this here, { $to }. It helps me.
phrase-support-worry-1 = I worry that we’re going too fast. Then we may lose somebody along the way.
phrase-support-worry-2 = Something is bothering me. I don’t want to talk it away.
phrase-support-set-goal-1 = I’d like this as our shared goal. Then nobody has to carry it alone.
phrase-support-set-goal-2 = Let’s choose this together. I’m adding it to the goals.
phrase-support-give-floor-1 = I think there’s something you still want to say, { $to }. There is room for it.
phrase-support-give-floor-2 = { $to }, I’d like to give you an extra turn. Start wherever you like.
phrase-support-vote-agree-1 = I agree. I’ll keep standing behind this, even when it gets hard.
phrase-support-vote-worry-1 = I agree, with a worry: trust. Let’s look at that together in week 6.
phrase-support-surprise-1 = I meant to stay silent on this. But a child is at risk, and then I speak.

# Youth care: Thomas

phrase-youth-care-lay-topic-1 = We are talking about { $topic }. I think this belongs with it.
phrase-youth-care-lay-topic-2 = While we are talking about { $topic }: there is something in our file.
phrase-youth-care-lay-topic-3 = We have something more about { $topic }. I will just put it here.
phrase-youth-care-lay-topic-4 = I meant to wait. But this says something about { $topic }, so here it is.
phrase-youth-care-lay-beat-1 = This is about something else. I would rather you all knew.
phrase-youth-care-lay-beat-2 = This has been on my mind for a while. I will lay it down, so that everybody knows.
phrase-youth-care-lay-beat-3 = May I bring something in? I don’t want it to stay in my folder.
phrase-youth-care-lay-return-1 = You gave me something, { $to }. So I want to share this with you.
phrase-youth-care-lay-return-2 = { $to }, you were open with me. I want to be open too.
phrase-youth-care-join-in-1 = { $to }, that fits. I have something about { $topic } as well.
phrase-youth-care-join-in-2 = I am glad you said that, { $to }. We know something about { $topic } too.
phrase-youth-care-join-in-3 = Then I won’t stay quiet, { $to }. This is what we know about { $topic }.
phrase-youth-care-tell-locked-1 = I have gone back and forth. But silence feels more dangerous now than talking.
phrase-youth-care-tell-locked-2 = I would rather have kept this. Safety comes first, so I am saying it.
phrase-youth-care-ask-safe-1 = { $to }, do you know anything about { $topic } that matters for safety today?
phrase-youth-care-ask-safe-2 = Will the children sleep safely tonight, { $to }? What do you know about { $topic }?
phrase-youth-care-ask-plan-1 = { $to }, what do you know about { $topic }? Then we can build the plan on it.
phrase-youth-care-ask-plan-2 = For the plan, { $to }: is there anything about { $topic } that we should know?
phrase-youth-care-ask-understand-1 = { $to }, help me understand: what do you know about { $topic }?
phrase-youth-care-ask-understand-2 = There is a lot I don’t understand yet about { $topic }. What do you see, { $to }?
phrase-youth-care-ask-understand-3 = May I ask you something about { $topic }, { $to }? I want to understand it better.
phrase-youth-care-answer-card-1 = Thank you for asking, { $to }. This is what we have.
phrase-youth-care-answer-card-2 = Yes, { $to }, I have something on that. You asked, so here it is.
phrase-youth-care-answer-card-3 = I might not have brought it up myself, { $to }. But since you ask: this.
phrase-youth-care-answer-nothing-1 = No, { $to }. We have nothing about { $topic }. I have checked.
phrase-youth-care-answer-nothing-2 = I wish I knew more, { $to }. About { $topic } we have nothing.
phrase-youth-care-answer-nothing-3 = I really know nothing about { $topic }, { $to }. Perhaps somebody else does.
phrase-youth-care-refuse-safe-now-1 = Not like this, { $to }. Is it needed for safety now? Say so, and I can tell you.
phrase-youth-care-refuse-for-plan-1 = I must be able to explain it to a child, { $to }. Which goal or action is it for?
phrase-youth-care-refuse-understand-1 = What is it for, { $to }? If you ask in order to understand, I will tell you.
phrase-youth-care-refuse-only-you-1 = A child tells only one person, too, { $to }. Ask me alone.
phrase-youth-care-refuse-consent-1 = Not yet, { $to }. First a yes from the person it is about, or a danger named here.
phrase-youth-care-refuse-return-1 = I feel rather alone in this, { $to }. Share something from your side with me first.
phrase-youth-care-refuse-director-1 = Let the case director ask me, { $to }. Then it has its place in the whole.
phrase-youth-care-refuse-explanation-1 = What is your own interest here, { $to }? Once I know that, I dare say more.
phrase-youth-care-repeat-1 = I am only saying what is already on paper. I don’t dare go further yet.
phrase-youth-care-repeat-2 = Let me go over what we all know already. Then I am sure I have it right.
phrase-youth-care-repeat-3 = I am going through the familiar points once more. It gives me something to hold on to.
phrase-youth-care-push-1 = I keep ending up with what I thought this morning.
phrase-youth-care-push-2 = My first thought won’t let go of me. I will stay with it a little longer.
phrase-youth-care-clock-1 = Sorry for looking at the clock. Another family is expecting me after this.
phrase-youth-care-clock-2 = My head is half at my next appointment already. Forgive me.
phrase-youth-care-name-flag-1 = When I put these cards side by side, I see a red flag. I want to name it.
phrase-youth-care-move-token-1 = Read through a child’s eyes, my reading is wrong. I am moving it.
phrase-youth-care-move-token-2 = I had seen it differently. This card convinces me.
phrase-youth-care-place-1 = This is something we can do. I put it on the plan, so nobody has to guess.
phrase-youth-care-place-2 = This action is ours. I put it here, so that you can build on it.
phrase-youth-care-place-3 = I want a child to notice the difference. That is why I add this.
phrase-youth-care-suggest-1 = { $to }, might this be one for you? We cannot do it, and you can.
phrase-youth-care-suggest-2 = A child is the first to notice a gap, { $to }. Would you take this step?
phrase-youth-care-ink-1 = Yes, we will do this. I put it in ink, so that everybody can count on it.
phrase-youth-care-ink-2 = I stand behind this. Pencil commits me to too little, so I make it ink.
phrase-youth-care-monitor-1 = I am willing to watch this one. Otherwise nobody sees it when it goes wrong.
phrase-youth-care-monitor-2 = Let me keep an eye on this. I will ring you when I see something change.
phrase-youth-care-support-1 = I support this, { $to }. It is of real use to a family.
phrase-youth-care-support-2 = { $to }, I am with you on this. It brings some calm, and that is needed.
phrase-youth-care-object-1 = { $to }, this takes my one place this month. Another child, aged six, is waiting for it.
phrase-youth-care-tell-interest-1 = To be honest: I have one place this month. Another child, aged six, is waiting too.
phrase-youth-care-acknowledge-1 = Thank you, { $to }. I won’t forget that.
phrase-youth-care-acknowledge-2 = That touched me, { $to }. I am writing it down.
phrase-youth-care-acknowledge-3 = It is good that you say this here, { $to }, and not out in the corridor.
phrase-youth-care-worry-1 = I don’t want to sound gloomy, but I am not easy about this.
phrase-youth-care-worry-2 = We talk a lot about the grown-ups. I worry about those who are small.
phrase-youth-care-set-goal-1 = I would like this as a joint goal. A child must be able to feel the difference.
phrase-youth-care-set-goal-2 = Let us go for this together. Then we all pull the same way.
phrase-youth-care-give-floor-1 = { $to }, I would like to hear what you know. Take your time.
phrase-youth-care-give-floor-2 = I give you the floor, { $to }. It doesn’t have to come out perfectly.
phrase-youth-care-vote-agree-1 = Yes. With this plan I dare go home tonight.
phrase-youth-care-vote-worry-1 = I say yes, with a worry. Let us look again properly in week six.
phrase-youth-care-surprise-1 = I usually wait and see. Not now: a child is in danger, and I am saying it out loud.

# Consultants: Amara

phrase-consultants-lay-topic-1 = Now that we are talking about { $topic }, let me lay this beside it.
phrase-consultants-lay-topic-2 = If you want to know more about { $topic }, this may help.
phrase-consultants-lay-topic-3 = I can add something about { $topic }. It may help us see how things connect.
phrase-consultants-lay-topic-4 = May I? This piece is about { $topic }, and it fits with what is here now.
phrase-consultants-lay-beat-1 = I am taking a step sideways. I would like to share this with everybody.
phrase-consultants-lay-beat-2 = It isn’t what we are discussing. Still, I think all of us should know it.
phrase-consultants-lay-beat-3 = Before we go on: with this we all look from the same point.
phrase-consultants-lay-return-1 = Your card helped me, { $to }. Here is one of mine.
phrase-consultants-lay-return-2 = { $to }, you helped my thinking along. I am glad to give you something back.
phrase-consultants-join-in-1 = Wait, { $to }, those two belong together. I also have something about { $topic }.
phrase-consultants-join-in-2 = Let me take that further, { $to }. This fits what you say about { $topic }.
phrase-consultants-join-in-3 = { $to }, put this one next to it. Together they say more about { $topic }.
phrase-consultants-tell-locked-1 = I have weighed my duty of secrecy. The danger we have here weighs more.
phrase-consultants-tell-locked-2 = I never share more than is needed. This is needed now, so I share it.
phrase-consultants-ask-safe-1 = Is there anything about { $topic } that puts somebody in danger now, { $to }?
phrase-consultants-ask-safe-2 = For safety now, { $to }: what have you seen or heard about { $topic }?
phrase-consultants-ask-plan-1 = { $to }, I want our plan to be right. What do you know about { $topic }?
phrase-consultants-ask-plan-2 = I am testing the plan, { $to }. What must I know for it about { $topic }?
phrase-consultants-ask-understand-1 = I am looking for the link, { $to }. What strikes you about { $topic }?
phrase-consultants-ask-understand-2 = I am looking for the cause behind the story, { $to }. What do you know about { $topic }?
phrase-consultants-ask-understand-3 = { $to }, tell me more about { $topic }. I want to understand what is going on.
phrase-consultants-answer-card-1 = I can help you with that, { $to }. Look, this is what I have.
phrase-consultants-answer-card-2 = Gladly, { $to }. Nobody has asked me as precisely as that.
phrase-consultants-answer-card-3 = Now that you ask, { $to }, I see that this card belongs here.
phrase-consultants-answer-nothing-1 = I have nothing about { $topic }, { $to }. And I am not going to guess.
phrase-consultants-answer-nothing-2 = An honest answer, { $to }: about { $topic } my team and I know nothing.
phrase-consultants-answer-nothing-3 = I hold nothing about { $topic }, { $to }. But I will remember your question.
phrase-consultants-refuse-safe-now-1 = A doctor speaks when there is danger, { $to }. Ask for somebody’s safety now.
phrase-consultants-refuse-for-plan-1 = Name me the goal or the action first, { $to }. Then I know what I may say.
phrase-consultants-refuse-understand-1 = I don’t know what for, { $to }. Is it to understand? Then I will gladly explain.
phrase-consultants-refuse-only-you-1 = As in my consulting room, { $to }: door shut and only you. Then I can.
phrase-consultants-refuse-consent-1 = My duty of secrecy applies, { $to }. I need consent first, or a danger named here.
phrase-consultants-refuse-return-1 = I can make little of it this way, { $to }. Give me a card from your side first.
phrase-consultants-refuse-director-1 = This had better go through the case director, { $to }. If they ask, I will tell.
phrase-consultants-refuse-explanation-1 = Where does it hurt on your side, { $to }? Name your interest, and I will talk.
phrase-consultants-repeat-1 = Let me line up what we all knew already. It isn’t new, I am aware of that.
phrase-consultants-repeat-2 = I am summing up what is known already. It lets me think meanwhile.
phrase-consultants-repeat-3 = I am saying again what is already here. Perhaps then I see what I am missing.
phrase-consultants-push-1 = My first explanation still makes sense to me. I am keeping it for now.
phrase-consultants-push-2 = I know, I am back at my first idea. It is just such a neat fit.
phrase-consultants-clock-1 = I am minding the time. My hours run on, even while I listen.
phrase-consultants-clock-2 = What time is it? I have to go on to another meeting after this.
phrase-consultants-name-flag-1 = One by one these cards say little. Together they are a red flag, and I name it.
phrase-consultants-move-token-1 = This card doesn’t fit my story. Then the story has to change.
phrase-consultants-move-token-2 = I went by my first impression. With this card I choose differently.
phrase-consultants-place-1 = My team is good at this. I put it on the plan, for everybody to use.
phrase-consultants-place-2 = This is what we offer. I put it down now, so that you can see how it fits.
phrase-consultants-place-3 = This piece was still missing. We can do it, so I add it.
phrase-consultants-suggest-1 = { $to }, this is something that you can do and we cannot. Would this step help?
phrase-consultants-suggest-2 = Let me think along, { $to }. With this action of yours the plan becomes one whole.
phrase-consultants-ink-1 = This is solid enough. I make it ink: we will do it.
phrase-consultants-ink-2 = Talking alone makes nobody safer. We are doing this, in ink.
phrase-consultants-monitor-1 = If nobody looks, we won’t know whether it works. I want to keep track of it.
phrase-consultants-monitor-2 = Give me this one to follow. Then I can tell you what I see.
phrase-consultants-support-1 = { $to }, this fits what we know now. I support it.
phrase-consultants-support-2 = I am in favour, { $to }. It makes the rest of the plan stronger.
phrase-consultants-object-1 = { $to }, this will eat up many of my six hours. Other towns are waiting too.
phrase-consultants-tell-interest-1 = I have six hours for this case. Every extra hour is taken from another town.
phrase-consultants-acknowledge-1 = That helps me, { $to }. Now I understand a little more.
phrase-consultants-acknowledge-2 = Thank you, { $to }. I see better now what goes with what.
phrase-consultants-acknowledge-3 = That is clear, { $to }. I want to think about it for a moment.
phrase-consultants-worry-1 = There is one thing that doesn’t add up for me yet. It worries me.
phrase-consultants-worry-2 = I am afraid that we think the story complete too soon.
phrase-consultants-set-goal-1 = This goal links what each of us wants separately. Shall we agree on it?
phrase-consultants-set-goal-2 = I choose this as a joint goal, because we can see whether it works.
phrase-consultants-give-floor-1 = { $to }, I think you see something that we don’t. Do tell us.
phrase-consultants-give-floor-2 = The floor is yours, { $to }. I am curious how you see this.
phrase-consultants-vote-agree-1 = Agreed. For me the pieces fit together now.
phrase-consultants-vote-worry-1 = Agreed, with one worry. In week six I want to see whether the plan holds.
phrase-consultants-surprise-1 = I advise here without a name. But a child is in danger: put my name to it.
