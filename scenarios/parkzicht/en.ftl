## The cards, the facts and the menus

# cards.ron: facts
fact-file-says-both = Every file says: parents in conflict
fact-both-reported = Carolien and Bas both made reports
fact-said-hit = Carolien reported that Bas hit Siem
fact-he-shouts = On the clip Bas shouts and beats on the roof
fact-he-was-ill = Bas was ill at home for five months last year
fact-lease-ends = Bas’s lease ends on 28 February
fact-june-report = On 12 June Bas reported 214 messages to the police
fact-car-dent = Carolien wants 640 euros for a dent in her car
fact-friday-aches = Siem has a stomach ache on hand-over Fridays
fact-complaints = Carolien filed four complaints after critical questions
fact-december-off = The contact house need not plan anything for 18 December
fact-passports = Passports were applied for without Bas knowing
fact-claims = Bas got four payment demands from Carolien this autumn
fact-flat-free = A family home is free from 4 December
fact-arm-caught = Bas’s arm was stuck in the window when Carolien drove off
fact-hearing-date = The hearing against Bas is on 21 January; the summons goes out on 23 November
fact-car-at-night = Carolien’s car stood outside Bas’s flat on three evenings
fact-tracker = There was a tracker of Carolien’s in Siem’s coat
fact-call-dates = Carolien called the police on four known dates
fact-his-noes = Bas said no four times this autumn, on known dates
fact-leaving-soon = Carolien wants to leave with the children before Christmas
fact-hurt-before = Bas was injured in a row in the past
fact-list = Fenna has to fill in a list after a weekend
fact-told = Fenna makes things up for the list; she says Bas did not hit Siem
fact-notebook = Fenna writes down somewhere what it was really like
fact-what-differs = With control, one sets the rules and a no has a price
fact-need-not-wait = Help and the children’s judge need not wait for criminal law
fact-price-of-no = After every no from Bas something follows within three days
fact-one-sided = One parent sets the rules and the other adapts

# cards.ron: known to everybody
card-household = Who lives where
    .text = Carolien (42) lives in Meidoornlaan, Bas (40) at Parkzicht. Fenna (11) and Siem (7) live with Carolien.
card-label = What the files say
    .text = For two years every file has said the same: “complex separation, parents in conflict”.
card-reports = Five reports
    .text = Veilig Thuis received five reports: three from Carolien, two from Bas. The advice each time: talk together.
card-last-report = The latest report
    .text = On 28 September Carolien reported that Bas had hit Siem. On 7 December Fenna will be interviewed.
card-clip = The clip
    .text = Friday 25 September, at the car. On Carolien’s clip Bas shouts and beats on the roof.
card-ill = Bas last year
    .text = Last year Bas was ill at home for five months: overstrained.
card-contact-place = The hand-over
    .text = Since October the hand-over goes through the contact house. The last booked weekend begins on 20 November.
card-folders = Carolien’s folders
    .text = Carolien brings a neat folder to every meeting, with dates, photos and e-mails.
card-match = An old sentence
    .text = At twenty Bas was given community service after a fight at a football match.
card-axe = The axe in the hall
    .text = There is an axe in Bas’s hall. He uses it on his allotment.

# cards.ron: held by two seats
card-lease = Bas’s lease
    .text = Bas rents Parkzicht 31 for two years, on a temporary lease for separated parents. It ends on 28 February and cannot be extended. There is one bedroom. When Fenna and Siem are there, Bas sleeps on the sofa.
card-june = The report of June
    .text = On Friday 12 June Bas went to the police: 214 messages from Carolien in 31 days. They sound friendly and are about the children. Read singly, none is an offence. Nothing has been added to it since.
card-dent = The dent in the roof
    .text = Carolien wants 640 euros for a dent in the roof of her car, from 25 September. Bas is willing to pay for the dent. About the rest of that evening he says nothing, on his lawyer’s advice.
card-fridays = Siem on Fridays
    .text = Every other week Siem has a stomach ache, always on the Friday of the hand-over. On other days nobody notices anything. Carolien and Bas each said so, separately.
card-complaints = The fourth complaint
    .text = This morning a complaint from Carolien came in, about the youth team. It is the fourth in two years. The other three were about a teacher, a mediator and a child protection worker. Shortly before, each had asked her a critical question.
card-december = A call from the contact house
    .text = The contact house has just rung. Carolien says nothing needs planning for Friday 18 December: “We won’t be there then.” According to the judge, that is when Fenna and Siem are with Bas.

# cards.ron: municipality
card-passports = At the counter
    .signal = Something was noticed at the counter that matters for the children’s safety.
    .summary = Carolien applied for passports for Fenna and Siem. The form carries a signature of Bas’s, but he seems to know nothing about it.
    .full = On Thursday 29 October Carolien applied for passports for Fenna and Siem. The form carries a signature of Bas’s. On Tuesday 3 November he was at the counter himself: “They don’t have passports.” The passports will be collected on Thursday 19 November.
    .means = There is doubt, no proof yet. If it stands in full in a report that Carolien reads, she knows before the nineteenth.
    .tell-1 = Gijs puts on his reading glasses as soon as moving comes up, and takes them off again.
    .tell-2 = “You do hear things at our counter,” says Gijs. He turns his folder a little.
card-claims = A talk at the debt desk
    .signal = There is something about Bas and money that shows how the pressure works.
    .summary = Bas got four payment demands from Carolien this autumn: on 9 and 26 September and on 15 and 31 October. Together 4,870 euros.
    .full = This autumn Bas got four payment demands from Carolien, together 4,870 euros: 9 and 26 September, 15 and 31 October. He borrows to pay them and has 38 euros a week left. “When I pay, it goes quiet for a bit,” he said.
    .means = Bas told only the debt desk. If he reads that others know how short he is, he may not come back.
    .asked = Bas asked the debt desk: “Don’t write that I can’t manage. Then I lose them.”
    .tell-1 = Gijs works something out on a corner of paper when it is about money. He tears it off.
    .tell-2 = “Bills seldom come alone,” says Gijs. He looks to see if anybody asks on.
card-flat = The home in Vlierstraat
    .text = On Friday 4 December a home with two bedrooms comes free in Vlierstraat. The municipality may give one urgency status this quarter. In Vlierhaven an arrangement for weekends counts, so Bas meets the rules.
card-bikes = Bikes in the stairwell
    .text = In October two complaints came in about bikes in the stairwell of Parkzicht. They are about another floor, not Bas’s. The landlord has put up a note there.

# cards.ron: prosecution
card-doorbell = Footage from a doorbell
    .signal = The prosecution has footage that shows the evening of 25 September differently.
    .summary = On footage of 25 September, Bas’s arm is stuck in the car window. Carolien drives off. After that he beats on the roof.
    .full = A doorbell filmed 25 September, without sound. Carolien closes the window and Bas’s arm gets stuck. The car goes eight metres. Bas runs along and beats on the roof until the window comes down. We received this on Thursday 5 November.
    .means = This footage still has to go into the file that both lawyers read. If Carolien reads it in full anywhere before that, she will change her account.
    .tell-1 = Leonie freezes a picture on her laptop as soon as the hand-over comes up.
    .tell-2 = “A clip always begins somewhere,” says Leonie. She closes her laptop.
card-hearing = The hearing
    .text = The case against Bas will be heard on Thursday 21 January at 10.20, in public. The summons goes out on Monday 23 November, to Carolien as well. If convicted, Bas may lose his work as a bus driver.
card-old-case = A case from long ago
    .signal = An old file says something about Bas’s childhood.
    .summary = As a child Bas was involved in a criminal case, and not as a suspect.
    .full = When Bas was twelve, his parents reported his swimming coach to the police. The man was convicted. Bas brought it up himself, because he finds a closed interview room hard. It has nothing to do with this case.
    .means = This is Bas’s own story from the past. Whoever reads it may come to see him as damaged.
    .asked = Bas asked during his interview: “Does that have to go in? Carolien doesn’t even know.”
card-fine = A fine
    .text = In May Carolien got a fine of 76 euros for driving too fast. She paid it within a week. There are no other traffic cases in her name.

# cards.ron: police
card-night-car = The upstairs neighbour
    .text = Mr De Wit (71) lives above Bas. On Friday 30 October he spoke to the neighbourhood officer. On three Tuesday evenings in October Carolien’s car stood in the car park for an hour and a half, lights off. She stayed in it and looked up.
    .tell-1 = Dennis leafs back through his notebook when Carolien’s name is mentioned.
    .tell-2 = “At Parkzicht they look out on the cars,” says Dennis. He leaves it there.
card-tracker = Siem’s coat
    .signal = Something was found in a coat that the police are still looking into.
    .summary = There was a tracker in the lining of Siem’s coat. It is on Carolien’s account.
    .full = On Saturday 24 October Bas found a tracker in the lining of Siem’s winter coat. On Monday he brought it to the station. On Friday 6 November it turned out to be on Carolien’s account. She does not know that we have it.
    .means = The investigation is still going on. If Carolien reads this, she will choose another way. With the prosecution it becomes a new case.
    .tell-1 = Dennis smooths a plastic bag under his folder when it is about the hand-over.
    .tell-2 = “More goes along than a rucksack,” says Dennis. Then he asks who wants coffee.
card-calls = Nineteen times
    .text = Since last autumn the police have been called nineteen times: sixteen by Carolien, three by Bas. This autumn she called on 8 and 25 September and on 14 and 30 October. Each time another crew came, for that one evening.
card-bell = A bike without a light
    .text = In October Bas got a warning because his bike had no rear light. The next day he showed at the station that it had been mended.

# cards.ron: support services
card-noes = The times Bas said no
    .text = In the parent talks Bas keeps track of when he says no. This autumn he did so on 6 and 23 September and on 12 and 28 October. It was about small things: swapping a weekend, a bill, a birthday.
    .tell-1 = Meryem counts something on her fingers when it is about Bas, and stops at four.
    .tell-2 = “Bas nearly always says yes,” says Meryem. She seems to want to say more.
card-leaving = In the corridor
    .signal = Take into account that Carolien wants to leave with the children before Christmas.
    .summary = Somebody who knows says: in December Carolien will go abroad with Fenna and Siem. She has work there.
    .full = On Wednesday 4 November grandmother Tineke spoke to Meryem in the corridor. Carolien starts a job abroad on Monday 4 January. She leaves on Thursday 17 December, with Fenna and Siem. “If she hears I said this, I’ll never see them again.”
    .means = Tineke puts the tie with her daughter at risk. What Carolien reads somewhere may make her go sooner. A signal names no source and no day.
    .asked = Tineke asked Meryem herself: “Keep me out of it. Please.”
    .tell-1 = Meryem looks at the calendar on the wall as soon as moving comes up, and counts.
    .tell-2 = “Sometimes you hear something between two doors,” Meryem says softly. She looks at the floor.
card-wrist = Bas’s wrist
    .signal = Take Bas’s physical safety seriously when they meet; something has happened before.
    .summary = During the marriage Carolien once pushed Bas so hard that his wrist broke.
    .full = Three years ago, in March, Carolien pushed Bas down the stairs. His wrist broke. At the hospital he said that he had fallen. “Who believes that, from a bloke?” He told Meryem on 28 October, after Carolien had left.
    .means = Bas is ashamed of this. In a report Carolien reads it too, and in the criminal file he becomes a witness unasked.
    .asked = Bas asked Meryem: “Don’t write it down. She gets to read everything anyway.”
card-tablets = Bas’s health
    .signal = Something is known about Bas’s health that he would rather keep to himself.
    .summary = Through his GP Bas takes medicine for his mood. He is doing well.
    .full = Bas has been taking antidepressants since February, through his GP. He sleeps better and works all his hours again. The company doctor lets him drive the bus. He told Meryem because he fears it will be used against him.
    .means = This is about his health, and he is doing well. In a report it may sound as if he cannot cope.
    .asked = Bas asked Meryem: “This stays between us, doesn’t it?”

# cards.ron: youth care
card-list = A sheet from Fenna’s bag
    .text = On Wednesday 14 October, in the children’s group, a typed sheet fell out of Fenna’s bag: “Weekend list”. It has fourteen questions. Who came to papa’s? What was in the fridge? Was he angry or sad? There are boxes behind each question.
    .tell-1 = Petra lays her hand on a folded sheet when it is about Fenna.
    .tell-2 = “Fenna is always very precise,” says Petra. She writes something and crosses it out.
card-told = Word from school
    .signal = School is worried about what Fenna has to do after a weekend.
    .summary = Fenna told school that after a weekend she writes down what Bas does wrong, and that she makes things up. Bas never hit Siem, she said.
    .full = On Thursday 5 November Fenna brought it up with Mr Olaf. “If my list is empty, mama doesn’t speak to me till Tuesday. So I make things up. Papa never hit Siem.” She asked him not to tell anybody.
    .means = Fenna said this of her own accord, to one person. If it reaches the prosecution in full, they must act on it. If it is read at home, she pays for it.
    .asked = Fenna asked Mr Olaf, on 5 November: “You won’t tell anybody, will you?”
    .tell-1 = Petra reads a message, looks at the empty chair and turns her phone over.
    .tell-2 = “School rang me on Friday …” Petra looks for the words and does not find them.
card-notebook = The blue notebook
    .signal = Fenna has a place where she keeps what it was really like.
    .summary = After a weekend Fenna writes down what it was really like. It stays safely at school.
    .full = In Mr Olaf’s desk drawer lies a blue notebook of Fenna’s. On Mondays she writes in it what the weekend was really like. He does not read it. “Or else I won’t know what’s true any more,” she said.
    .means = The notebook works as long as it is Fenna’s. If somebody asks about it, or it becomes evidence, she will stop writing.
    .asked = Fenna asked Mr Olaf: “It’s only so I don’t forget.”
card-her-father = Carolien’s father
    .signal = Something happened in Carolien’s childhood that still hurts her.
    .summary = As a child Carolien went through a hard separation herself.
    .full = When Carolien was nine, her parents split up. Her father left and was not heard from for eight years. She told Petra, who had asked what she was afraid of. “I won’t be the one who loses them.”
    .means = This is an old grief of Carolien’s. As an explanation or a reproach in a file it becomes something else.
    .asked = Carolien asked Petra: “This is not for a report.”

# cards.ron: consultants
card-two-or-one = Quarrel or control
    .text = In a quarrel each wants their own way, and each can say no as well. With control, one sets the rules and the other adapts. A no then has a price. Who sounds loudest tells you nothing about that.
    .tell-1 = Ravi lays two pens side by side and turns one round when Carolien comes up.
    .tell-2 = “Who usually gives in?” asks Ravi. He waits longer than is comfortable.
card-not-waiting = Beside criminal law
    .text = Help and the children’s judge need not wait for criminal law. They need no offence, but worries about children. Support before a child interview is allowed, as long as nobody questions the child about the incident.
card-panic = A treatment long past
    .signal = There was once a brief contact with Carolien about her health.
    .summary = A few years ago Carolien sought help for anxiety and finished it.
    .full = Three years ago Carolien saw a psychologist of our practice four times, for panic attacks. It helped, and they agreed to stop. She did not want to talk about her marriage at the time.
    .means = Carolien said this under professional secrecy. If she reads it somewhere, she will not talk to any psychologist again.
    .asked = Carolien asked the psychologist: “This won’t go in a letter, will it?”
card-online-course = Last year’s course
    .text = Last spring Carolien and Bas both did an online course on staying parents after a separation. Both passed the final test. The course is anonymous and gives no report.

# cards.ron: what happened once it reached that file
consequence-passports-youth-care = Carolien read about the passports in the report and collected them at once.
consequence-passports-support = Carolien read about the passports in the session report and made haste.
consequence-claims-youth-care = Bas read in the report how short he is, and cancelled everything.
consequence-claims-prosecution = In the criminal file Bas became a man who doesn’t pay his bills.
consequence-doorbell-youth-care = Carolien read about the doorbell and had a new account a week later.
consequence-doorbell-support = Carolien read about the footage in the session report and ended all talks.
consequence-old-case-youth-care = Bas read about his swimming coach in the report and stopped coming.
consequence-old-case-municipality = At the municipality Bas was a damaged man from then on.
consequence-tracker-youth-care = Carolien read about the tracker and found another way to follow.
consequence-tracker-prosecution = The prosecutor had to open a second case about the tracker.
consequence-leaving-youth-care = Carolien read about December in the report and had the suitcases ready.
consequence-leaving-prosecution = Carolien’s lawyer learned of December from the papers; she nearly left earlier.
consequence-leaving-municipality = A letter named the source; Tineke said no more, to anybody.
consequence-wrist-youth-care = Carolien read about the wrist and sent a nine-page statement in reply.
consequence-wrist-prosecution = Bas was called as a witness without being asked, and withdrew.
consequence-tablets-youth-care = Carolien read about the medicine and asked the judge to stop the weekends.
consequence-tablets-police = At the station Bas was a confused man from then on.
consequence-told-prosecution = The prosecutor had to investigate again; the interview grew longer and heavier.
consequence-told-support = Fenna’s words stood in the session report; at school she said nothing more.
consequence-notebook-support = A parent talk asked about the notebook; Fenna took it away and stopped.
consequence-notebook-prosecution = The notebook became evidence; Fenna wrote nothing down any more.
consequence-her-father-support = Carolien read about her father in the session report and broke off contact.
consequence-her-father-municipality = From then on the municipality mainly saw old grief on both sides.
consequence-panic-youth-care = Carolien read about her panic in the report and refused every talk.
consequence-panic-police = At the station they were both overstrained from then on.

# scenario.ron: people
person-carolien = Carolien Dekker
    .who = 42, policy adviser at a health insurer, mother of Fenna and Siem
person-bas = Bas Terpstra
    .who = 40, bus driver, father of Fenna and Siem
person-fenna = Fenna
    .who = 11, in group 8 at De Klaver
person-siem = Siem
    .who = 7, in group 4 at De Klaver
person-tineke = Tineke Dekker
    .who = 68, Carolien’s mother, looks after the children on Tuesday evenings

# scenario.ron: topics
topic-handover = the hand-over
topic-carolien = Carolien
topic-bas = Bas
topic-children = Fenna and Siem
topic-money = money
topic-moving = housing and moving

# scenario.ron: readings
reading-both = Two parents at war
    .text = Carolien and Bas fight each other with reports and money. Neither of them gives in.
reading-unstable = A father losing his grip
    .text = Bas cannot cope and gets angry. With help for him it becomes safer for everybody.
reading-grip = Control that goes on after separation
    .text = The marriage is over, the pressure is not. One parent decides, and every no is paid for.
reading-torn = Children caught between two homes
    .text = Fenna and Siem are stuck in the to and fro. If they get good help, the tension eases.

# scenario.ron: red flags
flag-control-after = Coercive control after a separation
    .text = Somebody goes on deciding an ex’s life: by following, money, procedures or the children. Every no has a sequel.
flag-out-of-reach = Taking children out of reach
    .text = One parent prepares to leave with the children without the other parent knowing.
flag-child-beaten = A child is being hit
    .text = A parent hits a child, or threatens to. The child does not dare say so.
flag-suicide = Threats of suicide
    .text = Somebody says they don’t want to go on living after the separation. That can endanger others too.
flag-alcohol = Violence and drink
    .text = It goes wrong when somebody has been drinking or using, and it keeps getting worse.
flag-weapons = Weapons within reach
    .text = There is a working weapon in or near the home, and somebody threatens with it or can reach it.
flag-strangulation = Strangulation
    .text = Somebody has pressed another’s throat shut. Often you see little of it, and it is very dangerous.
flag-death-threat = Threatening to kill
    .text = Somebody says or writes that they will do something to the other, and it sounds meant.

# scenario.ron: joint goals
goal-no-meeting = No more meetings at the car
    .indicator = Hand-overs a month in which Carolien and Bas do not see each other.
goal-stay-near = Fenna and Siem stay in Vlierhaven
    .indicator = Weekends and holidays that go as the judge decided.
goal-off-duty = Fenna is off duty
    .indicator = Weekends a month without a list, a task or a message.
goal-help-now = Help beside the case, not after it
    .indicator = Days between this meeting and the first support for Fenna and Siem.
goal-one-file = One case instead of separate evenings
    .indicator = Reports that were looked at together with the earlier ones within a week.
goal-fewer-calls = Fewer nights with a police car
    .indicator = Police visits a month at both addresses together.
goal-one-picture = One picture instead of five reports
    .indicator = Organisations that work with the same timeline, out of six.
goal-each-own-help = Each their own helper, Carolien too
    .indicator = Appointments a month that Carolien and Bas each keep.

# scenario.ron: sources
source-school = De Klaver primary school
    .answer = Mr Olaf walks into the corridor with the phone. On Thursday Fenna told him something. He sends you what he wrote down.
    .nothing = Mr Olaf has nothing further. Fenna was there today and joined in as usual.
source-contact-house = The contact house
    .answer = The worker at the contact house sees Siem every other week. On Friday he has a stomach ache. Both parents told her so, separately.
    .nothing = The contact house has nothing new. Friday’s hand-over went quietly.
source-court = The court registry
    .answer = The registry gives the day of the hearing and the day on which the summons goes out. Carolien will be told too.
    .nothing = The registry has nothing to say that was not known already.

# year.ron: what pushes week after week
driver-control = Carolien decides, and Bas adapts
driver-violence = The danger when Carolien and Bas meet
driver-leaving = The plan to leave with the children
driver-loyalty = Fenna has to report and to choose
driver-procedures = Demands, reports and complaints that keep coming
driver-waiting = Everything waits for the interview and the case
driver-lease = Bas loses his home after 28 February
driver-temper = Bas gets angry and loses his grip
driver-quarrel = Carolien and Bas keep fighting each other

# Learning goals
learning-look-behind-both = You learn to look again at an old label in a file.
learning-not-only-court = You learn why putting everything on prosecution does not make a family safe.
learning-children-between = You practise a plan in which the children are not the messengers.

## The actions, the seats, the chair and the year

## The case

case-title = It Takes Two
case-subtitle = A mother, a father, two children. Two years after the separation.
case-advisory = This case is about pressure and fear after a separation, and about children who live in between. All of it is fiction. You read about violence, you do not see it. Does it touch you? You may step out at any time, without explanation. This is training material, not legal advice.
case-clock = Monday 9 November, 9.30. On Friday 20 November the last weekend begins that goes through the contact house.
case-purpose = Welcome. This meeting is meant to let Fenna and Siem, Bas and Carolien go on safely. The plan must hold something for all four. Share what that takes, and let the rest be.
case-confidentiality = The minutes go to your six organisations, and nowhere else. What lies on the table is in them. What stays in your folder or in the corridor does not exist for this meeting.
case-belief = There is a plan that works. Everything you need to know for it is in this room today.
case-round-1 = First round: the picture. No judgement yet, and no solutions. What don’t we know yet, all of us together?
case-round-2 = Second round: the judgement. Show your reading. What do you think is going on, and which card makes you think so?
case-round-3 = Third round: the decision. Each of you decides on your own work. Who does what, when, and who keeps an eye on it?
case-break-1 = Ten minutes’ break. You can make one call. Who is missing at this table?
case-break-2 = Another short break. You will hear what your organisation thinks of the plan. One call is allowed.
case-last-round = Once more past everybody: agree, agree with a worry, or disagree? In week six we look at the worries.
case-year = That was the meeting. These four people will now live with your plan for a year. We follow them, week by week.
case-close = It stops here. Put your role down and stand up for a moment. Are you taking any of it home? Ring somebody you trust tonight.
case-early = I am closing this round early. Not finished speaking: { $names }.

## The seats

seat-municipality = Municipality
    .person = Gijs
    .role = Case director, youth and housing
    .plate = The municipality helps with housing and money, and decides on them too. What you say here may return in those decisions.
    .interest = I may give one urgency status this quarter. A mother with three children lives in a holiday chalet and is waiting for it. If that home goes to Bas, I want to know that it changes something here.
    .pays = The mother with three children. Her chalet closes for the winter in January.
    .promise = Whoever commits to something today finds a list from me in the mail tomorrow. One page.
    .line = I don’t give a home away without saying who is left waiting.
    .home-agreed = Fine. I can explain why we do this, also to people still on the list.
    .home-explain = I can’t picture it yet. Why does Bas get the status and not that mother? Explain that first. It will cost you time in the last round.
    .home-no = I won’t release it like this. Our only urgency status goes, and nobody at the table has heard who is waiting.
    .home-cover = I’ll arrange with the park manager that the mother can stay till March. Then nobody is out on the street. You do what is needed there.
    .home-mandate = You may use the urgency status and have the passports held. Mail me the facts, not the feeling. Then I’ll sign this afternoon.
    .home-room = You didn’t need me for this. At the counter you may always wait before handing out when in doubt.

seat-prosecution = Public Prosecution Service
    .person = Leonie
    .role = Public prosecutor
    .plate = What enters the criminal file is read by Bas’s lawyer and by Carolien’s. And so by the two of them.
    .interest = I want nothing to change round Fenna before her interview on 7 December. Every new adult around her becomes an argument in court later.
    .pays = Siem. If he was hit after all and my case does not hold, nobody protects him.
    .promise = If I can’t make something work, you hear it from me, here and not by letter.
    .line = I prosecute nobody to put somebody else at ease.
    .home-agreed = Good. This can exist beside the case, and the interview on 7 December remains usable.
    .home-explain = Who will all be seeing Fenna before 7 December? Find that out. It comes off your time at the table.
    .home-no = No. A new adult is coming to Fenna and nobody asked what that does to the interview. The heavy step does not go out now.
    .home-cover = I’ll ring the interviewers and put down what somebody does and does not discuss with Fenna. Then support can simply begin.
    .home-mandate = With two facts that carry each other, you may give a behavioural order. Put them on one page and I’ll read it today.
    .home-room = Support for a child never waited for our signature. It was always allowed. We just never said so out loud.

seat-police = Police
    .person = Dennis
    .role = Neighbourhood officer
    .plate = What may be an offence has to go into the police system. A person may later ask what it says about them.
    .interest = We stood there nineteen times. My team chief wants these two addresses at the bottom of the list. I want one approach that makes us drive less, not more.
    .pays = A woman of eighty-two who was robbed at her door. Her case has lain still on my desk for weeks.
    .promise = From tonight I read every report next to the one before.
    .line = I no longer write “between parents” when I haven’t looked.
    .home-agreed = Agreed. I can explain what this brings us. And we won’t forget that case at the door.
    .home-explain = Extra cars to that same address again? Show me what it saves. It comes off your time.
    .home-no = No, I’m not rostering this. Twelve weeks of driving, and nobody there knows which case then stays where it is.
    .home-cover = The detectives will take that robbery off you. Then your hands are free for these two addresses.
    .home-mandate = You may promise patrols, twelve weeks. Put in the briefing what the crew should look for, or they drive for nothing.
    .home-room = If somebody is in danger, you share it. You don’t have to ring me for that.

seat-support = Support services
    .person = Meryem
    .role = Social worker, parent talks
    .plate = Both parents get the report of a parent talk. That was agreed beforehand.
    .interest = I work with Bas and with Carolien. If I choose a side, I lose the other. There is nobody else now who speaks to them both.
    .pays = Fenna and Siem. Then there is no place left where anybody talks with both of their parents.
    .promise = After today I visit each of them, separately, and say what I will and will not do.
    .line = I don’t put two people at one table when one of them is afraid.
    .home-agreed = Good. In this plan we can go on talking with both, each in a place of their own.
    .home-explain = How do you tell Carolien this is not a punishment? Think that out first. It will cost you time in the last round.
    .home-no = Not like this. There is a measure against one parent, and nobody has thought of who talks to her afterwards.
    .home-cover = I’ll put a colleague with Carolien and you stay with Bas. Then nobody needs to be pulled in two.
    .home-mandate = You may stop the joint talks and help each of them separately. I’ll write a short letter with it.
    .home-room = Giving a warning without a source was always allowed. You break nobody’s trust with that.

seat-youth-care = Youth care
    .person = Petra
    .role = Child protection and youth help
    .plate = The report goes to both parents and their lawyers, and after that to the judge.
    .interest = Carolien has a disciplinary complaint running against my colleague Hanneke. I want a report in which both parents are treated with equal care, line by line.
    .pays = Hanneke. She is ill at home and has to appear before the disciplinary board in December.
    .promise = I write the report so that Fenna can read it later.
    .line = I don’t make a child choose between her parents.
    .home-agreed = It is put carefully and it is right for the children. I’ll stand by this, also when a complaint comes.
    .home-explain = What do we base that on? It is three sentences about her and one about him. Find that out, it costs you time.
    .home-no = No. A request to the judge against one parent, and nobody knows that Hanneke must appear next month.
    .home-cover = The lawyer will read along, and I’ll go to the board with Hanneke. You write down what you have seen.
    .home-mandate = You may ask the Child Protection Board to go to the children’s judge. Fact, date, source. You need no more.
    .home-room = Saying what you have seen of a child was always allowed. Also with a complaint on the table. It takes no permission.

seat-consultants = Consultants
    .person = Ravi
    .role = Psychologist, complicated separations
    .plate = We think along without needing to hear names. Give us a question, not a file.
    .interest = We have one assessment place left this year. A boy of four in another region is on the list too. I don’t want yet another report on who is right.
    .pays = The boy of four. For him it will be February.
    .promise = Within two days there is one page, in plain language.
    .line = I don’t stick a diagnosis on somebody I haven’t spoken to.
    .home-agreed = Fine. This is work that somebody can use. And we won’t forget that boy of four.
    .home-explain = What will they know then that they don’t know now? Explain that to me. A piece of your time goes into it.
    .home-no = No. That is the last place of this year, and none of them has heard of the boy of four.
    .home-cover = A colleague in the other region will see that boy next week. You use our place here.
    .home-mandate = You may do an assessment and write advice for the judge. Say what you don’t know, then I’ll sign.
    .home-room = Explaining what a pattern can mean is always allowed. It takes no name and no signature.

## Calls to the family

call-police-person = Ring Carolien. Nobody has asked yet how she is doing.
    .yes = “You are the first to ask me that,” says Carolien. “I sleep badly. I’m afraid I’ll lose them. The way my father lost us.”
    .no = “I assume you are making a note of this,” says Carolien pleasantly. “My lawyer will ring you this afternoon.”

call-support-person = Ring Bas in his break, at the back of the bus.
    .yes = A door beeps in the background. “Say what is needed, and no more. I’d rather not see her at the car again. They don’t need to know why.”
    .no = “I can’t talk, I have to drive,” says Bas. Then, softer: “As long as it doesn’t go in one of those reports.”

call-youth-care-person = See Fenna at school, with Mr Olaf nearby.
    .yes = Fenna thinks for a long time. “You can say that it’s complicated at home. Not that I said so.”
    .no = Fenna looks at the clock. “I’ve got a test in a minute.” She stays in her seat until the bell goes.

## Fenna's chair

chair-children = There are fourteen questions on the list. There isn’t one about how it was for me.
chair-handover = Siem has a stomach ache on Fridays. Not me. I count the cars until it’s the right one.
chair-carolien = Mama says thank you when the list is full. An empty list she reads twice.
chair-bas = I write down what it was really like. Or else I won’t know any more.
chair-nobody = Nobody has put this question to her yet.

chair-week-2-good = Somebody asked how I was doing. I didn’t know straight away.
chair-week-2-mixed = I had a list again. This time I left some boxes empty.
chair-week-2-bad = On Fridays I practise two faces. One for mama, one for papa.
chair-week-6-good = Mama and papa didn’t see each other. I didn’t have to watch anything.
chair-week-6-mixed = Siem asks if we are going away. I say I don’t know.
chair-week-6-bad = My suitcase is packed. I’m not allowed to say what for.
chair-week-13-good = I went to an open day. They both came, an hour each.
chair-week-13-mixed = I know now I needn’t remember everything. I do it anyway.
chair-week-13-bad = I don’t know any more which things I made up.
chair-week-26-good = At weekends I do homework. Just homework.
chair-week-26-mixed = When my phone buzzes, I first see who is looking.
chair-week-26-bad = Siem never says anything about papa any more. I taught him that.
chair-week-52-good = I’m at secondary school. Nobody there knows about lists.
chair-week-52-mixed = I tell mama less than before. She doesn’t go quiet any more.
chair-week-52-bad = I’m twelve. I said I don’t want to go to papa’s any more.

## The four presets

preset-as-intended = As it should be
    .text = There is a covenant, the director has standing and everybody may decide. You see which cards only you hold.
preset-as-it-often-goes = As it mostly goes
    .text = The director has little say and diaries are full. You don’t see what only you hold.
preset-without-director = Nobody directing
    .text = All six take part, but nobody connects. A joint goal costs you a turn, and there are no extra questions.
preset-without-covenant = No agreements on sharing
    .text = There is no covenant. Then even a summary can set something going in another file.

## News from outside

news-lawyer = Carolien’s lawyer sends an e-mail. She wants the weekends with Bas put on hold until Fenna has been interviewed on 7 December.
news-leaving-school = De Klaver rings. Carolien has asked for leaving papers for Fenna and Siem, as of 18 December.
news-newspaper = A local paper asks if it is true that a father beat on a car. The editors mention no names.
news-flat-gone = The housing department rings. Without an application by Thursday, the home in Vlierstraat goes to somebody else.

## What may happen in the year

incident-dragged-along = Carolien drives off while Bas is caught in the car. Badly hurt, he lives.
    .why = Carolien and Bas still met at the car, and nobody was there.
incident-car-again = Carolien’s car stands outside Parkzicht for another evening, lights off.
    .why = The control went on, and nobody spoke to her about it.
incident-not-back = Fenna and Siem are gone. For three weeks Bas hears nothing.
    .why = The plan to leave was there, and little held it back.
incident-new-claim = Another letter lands on Bas’s doormat: a demand and a hearing.
    .why = The demands and procedures went on.
incident-sixth-report = A new report comes in. The file says it again: parents in conflict.
    .why = Each report was looked at alone, without the one before.
incident-keys-back = Bas hands in his keys. The children can’t sleep at his place any more.
    .why = His lease ended and there was no other home.
incident-fenna-hides = On Friday Fenna sits in the school toilets and won’t come out.
    .why = She still had to choose and to report.

## Actions of the municipality

action-contact-house = Extend the contact house
    .text = The hand-over stays with the contact house. Carolien and Bas come there at different times. It must be arranged before 22 November, or there is a gap.
    .term = Half a year. The municipality decides on the grant. After that the parents arrange it themselves, or something else must be there.
action-family-flat = Urgency status for a family home
    .text = Bas gets priority for the home in Vlierstraat. Then Fenna and Siem can stay the night. Bas has to apply himself.
    .term = An ordinary lease. The municipality decides on the status, one a quarter. Whoever doesn’t get it waits for years.
action-debt-help = Help with money and demands
    .text = Somebody looks at every demand with Bas: is it right, and must it be now? What he doesn’t show, nobody can stop.
    .term = The municipality decides after a talk. Bas has to keep coming. If he stops, the pile starts again.
action-contacts = A contact person for each parent
    .text = Bas and Carolien each get one fixed face, and those two confer every week. They do not decide for others.
    .term = As long as there is a plan. The local team chooses the two. If one leaves, it soon feels like choosing sides.
action-passport-hold = Hold the passports
    .text = A child’s passport takes the consent of both parents with custody. In doubt the municipality hands out nothing. This must be before the day of collection.
    .term = Until the consent is certain or the judge decides. The mayor is in charge of issuing. Whoever has a passport keeps it.
action-boards = Escalate to the boards
    .text = A knot that won’t come loose here goes to the directors. That can break a waiting list. For tonight it does not help.
    .term = An answer within two weeks. The directors decide together. Until then everybody goes on with their own work.
action-contact-house-now = Hand-over through the contact house (running)
    .text = Since October Carolien and Bas bring and fetch the children at the contact house, at different times.
    .term = Up to and including Sunday 22 November. The municipality pays. Without a new decision the hand-over is at the car again.

## Actions of the prosecution

action-handover-order = Behavioural order on the hand-over
    .text = Carolien may not come to Parkzicht or meet Bas herself. Somebody else brings and fetches. It takes a suspicion and serious grounds.
    .term = Imposed by the prosecutor for at most 90 days, with three extensions (art. 509hh Sv). The plan counts on one short extension. Carolien can appeal to the court. Breaking it is an offence.
action-go-ahead = In writing: support may begin
    .text = The prosecution writes down what is allowed before the interview: comfort, explanation, one fixed adult. Only questioning about the incident is not.
    .term = From tomorrow. The prosecutor decides alone and checks with the interviewers. Without this note everybody waits for everybody.
action-child-interview = Child interview with Fenna
    .text = In a child-friendly studio Fenna tells an interviewer what she knows about Bas and Siem. What such a talk costs her at home is not on the recording.
    .term = On Monday 7 December. The prosecutor decides. Once, with picture and sound. After that nobody can do it over.
action-hearing-on = Let the hearing against Bas go ahead
    .text = The case of 25 September comes up in public. It sets a clear standard. Whoever knows the day can plan around it.
    .term = Thursday 21 January. The judge decides. The summons goes out on 23 November and cannot be called back.
action-drop-case = Weigh the case against Bas anew
    .text = The prosecutor looks at all footage of 25 September and can drop the case. That footage must then be in the file.
    .term = Within some weeks. The prosecutor decides; Carolien can complain to the court of appeal. Dropping and a hearing exclude each other.
action-counsel-bas = Take Bas seriously as the one who reports
    .text = The prosecution takes up the report of June, explains his rights to Bas and names one contact. It stops nobody.
    .term = While that report is being looked into. The prosecutor names somebody. If the inquiry stops, so does the contact.

## Actions of the police

action-location-agreement = Location agreement (AOL)
    .text = When 112 is called from Parkzicht, the control room sees what is going on. Bas need not explain. The police must know what for.
    .term = A year. The police decide. After a move it must be redone.
action-one-officer = One officer for all reports
    .text = Every report about this family goes to the same officer, who lays everything side by side. Other shifts do have to pass them on.
    .term = As long as there are reports. The team chief decides. If that officer leaves, every evening is a separate evening again.
action-warning-bas = Warning talk with Bas
    .text = The neighbourhood officer tells Bas that shouting and beating on a car is not allowed. He hears which step comes next.
    .term = One talk. The police decide. It has no effect on what somebody else does.
action-home-check = A look in Bas’s flat
    .text = The police visit Parkzicht and ask about the axe. Without consent or a legal ground they do not come in. Tools are allowed.
    .term = A single visit, decided by the police or the prosecutor. What is allowed they do not take along.
action-park-watch = Watch at Parkzicht
    .text = Officers look at the car park in the evenings and at the hand-over on Fridays. Those hours come off other cases.
    .term = The team chief gives twelve weeks. After that nobody looks at the car park, not on Tuesdays either.
action-stalking-file = Build a stalking file
    .text = The police put together messages, witnesses and the report of June. With stalking, repetition counts. Single facts say little.
    .term = About half a year. The police build it, the prosecutor decides. Prosecution takes a formal complaint by Bas. Without the bundle every report starts from the beginning.

## Actions of support services

action-safety-plan = Safety plan with Bas
    .text = Bas decides whom he rings, how he doesn’t shout back and where he stands at a hand-over. It works with what he dares to tell.
    .term = Bas decides what is in it. Again after every change. If it lies about where the children are, Carolien reads it.
action-parent-talks = Go on with the joint parent talks
    .text = Carolien and Bas keep talking together, with a social worker there. Both must want it. It only fits when both can freely say no.
    .term = Eight more talks. Both decide each time. It cannot go with a ban on contact, or with contact in writing only.
action-carolien-treatment = Treatment for Carolien
    .text = With a therapist of her own Carolien works on what makes her hold on and steer. Without a measure she seldom begins.
    .term = About a year, with weeks of waiting first. After an intake the therapist decides. Without a measure it often stops halfway.
action-parallel-app = In writing and through one app
    .text = All messages about the children go through one app, at set times. Bas need not answer the rest any more. Both parents keep their own house rules.
    .term = As long as it is needed. Bas decides for his side, a judge can order it. Back on the phone means within reach again.
action-bas-recovery = Recovery help for Bas
    .text = Bas works through what happened in his marriage and after. That only works once the pressure has gone down. The wait is long.
    .term = Months, with a long wait first. Bas decides himself. If the pressure rises again, it stands still for a while.
action-anger-training = Anger training for Bas
    .text = Bas learns to stop in time when he gets angry. The training assumes that it begins with him.
    .term = Twelve meetings. Bas and the trainer decide. What makes him angry is not discussed there.

## Actions of youth care

action-child-coach = One fixed adult for Fenna and Siem
    .text = A children’s worker comes every week, listens and explains. She doesn’t question them about what may have happened. Fenna must want it herself.
    .term = Within a week. It is support, not treatment; both parents are told beforehand. Youth help decides, together with Fenna. If the worker stays away, that is one more person who left.
action-provisional-supervision = Provisional supervision order (VOTS)
    .text = From today a child protection worker keeps watch, also on travel and moving. There must be acute danger. The Child Protection Board files the request.
    .term = Possible the same day, for three months at most. The children’s judge decides and hears the parents within two weeks. Without an OTS it then ends.
action-supervision = Supervision order (OTS)
    .text = A child protection worker may tell both parents what to do. The worries must be serious and voluntary help must fall short. No offence is needed.
    .term = At most a year, renewable. The Child Protection Board investigates, the children’s judge decides. That takes weeks to months.
action-guardian = Special guardian for the children
    .text = The judge appoints somebody who speaks only for Fenna and Siem. They hear both parents and choose neither.
    .term = Some months. The judge decides on request. After the advice it ends, even if things are not quiet yet.
action-school-ground = School as quiet ground
    .text = School gives both parents the same information, separately, and passes on no messages. Fridays are quiet. Nobody asks Fenna about home.
    .term = From next week. School and youth help agree it with both parents. A new teacher must know it too.
action-child-therapy = Trauma help for Fenna and Siem
    .text = With a therapist Fenna and Siem learn that they need not choose. It only helps when nobody questions them afterwards.
    .term = Some months, after a long wait. Both parents sign, or the judge does. If it breaks off, Fenna closes up.

## Actions of the consultants

action-risk-assessment = Risk assessment
    .text = With a fixed instrument a psychologist weighs how dangerous it is when the parents meet. What isn’t on the table doesn’t weigh.
    .term = Valid for four months. The consultant advises, others decide. After a move or a hearing it must be redone.
action-timeline = One timeline of two years
    .text = All reports, visits and demands are put in order of date. So it shows what follows what. Only dates, no stories.
    .term = Within a week. The consultant makes it, everybody delivers. Whoever leaves their dates at home leaves a hole in the line.
action-urgent-civil = Urgent case in the civil court
    .text = The consultant advises, and Bas’s lawyer asks for a temporary ban on moving away with the children. No offence is needed, but facts are.
    .term = Within some weeks. The judge decides, until there is an ordinary ruling. After that Carolien can ask for a new one.
action-evaluation = Come back in week 6
    .text = In week six the table meets again, looks at what works and changes one thing. What nobody follows cannot be seen then.
    .term = One afternoon, with all six. Without it everything stays as it is now.
action-network-meeting = Family meeting
    .text = Grandmother Tineke, friends and both parents discuss who does what. Anybody who fears a row afterwards says little there.
    .term = An evening and a second round. The family chooses who is there. If there is no second round, it evaporates.
action-digital-check = Find out who is watching
    .text = With Bas an expert looks at his phone, bag and car: can somebody watch or read along? That happens outside his home.
    .term = Once, until there is a new device. Bas decides. What is added later this check does not see.

## Help lines

help-veilig-thuis = Veilig Thuis (Safe at Home)
    .text = Is it not safe at home, or are you worried about somebody? In the Netherlands call 0800-2000, free, day and night, also as a professional. In direct danger call 112.
help-crisis-line = 113 Suicide Prevention
    .text = Are you thinking of suicide, or afraid for somebody else? In the Netherlands call 0800-0113, free and anonymous, day and night. In direct danger call 112.
help-kindertelefoon = De Kindertelefoon (child helpline)
    .text = Are you between 8 and 18 and want to talk to somebody? In the Netherlands call 0800-0432, free, every day from 11.00 to 21.00. In direct danger call 112.

## What colleagues say

## Municipality: Gijs

phrase-municipality-lay-topic-1 = There it is: { $topic }. Then this piece of ours belongs here too.
phrase-municipality-lay-topic-2 = I have one more sheet here about { $topic }. Move up a little and it fits.
phrase-municipality-lay-topic-3 = About { $topic } I can tell you something. It isn’t much, but it is real.
phrase-municipality-lay-topic-4 = As long as it is about { $topic }, this should lie here as well.
phrase-municipality-lay-beat-1 = I’m out of order for a moment. This has been at the bottom of my bag too long.
phrase-municipality-lay-beat-2 = Something else, while I think of it. Better too soon than too late.
phrase-municipality-lay-beat-3 = Nobody ever asks us for this. I’ll put it down all the same.
phrase-municipality-lay-return-1 = You stuck your neck out, { $to }. Then I will too.
phrase-municipality-lay-return-2 = { $to }, I got something from you. A fair swap: this is mine.
phrase-municipality-join-in-1 = We have a sheet on that as well, { $to }. Look, about { $topic }.
phrase-municipality-join-in-2 = { $to }, you begin and I make it longer. We have something about { $topic } as well.
phrase-municipality-join-in-3 = Then there are two of us, { $to }. This is what we heard about { $topic }.
phrase-municipality-tell-locked-1 = I’ve been sitting on this. If I don’t say it now, it will be too late.
phrase-municipality-tell-locked-2 = This is delicate. I’ll say only what you really need.
phrase-municipality-ask-safe-1 = { $to }, if somebody is in danger now: what do you know of { $topic }?
phrase-municipality-ask-safe-2 = Tell me honestly, { $to }. Is there anything round { $topic } that can’t wait now?
phrase-municipality-ask-plan-1 = { $to }, I’m drawing lines between your work. What do I need to know about { $topic }?
phrase-municipality-ask-plan-2 = Before I put anything in the plan, { $to }: what do you have about { $topic }?
phrase-municipality-ask-understand-1 = { $to }, I don’t get the picture yet. Tell me, how are things with { $topic }?
phrase-municipality-ask-understand-2 = Suppose I have only just come in, { $to }. What would you tell me about { $topic }?
phrase-municipality-ask-understand-3 = I only know our side, { $to }. How do you look at { $topic }?
phrase-municipality-answer-card-1 = Have a look, { $to }. This is in our drawer.
phrase-municipality-answer-card-2 = Good question, { $to }. Somebody should have asked it before. Here.
phrase-municipality-answer-card-3 = For you, { $to }, and for the rest too. This is what we know.
phrase-municipality-answer-nothing-1 = Empty, { $to }. About { $topic } the municipality has nothing extra.
phrase-municipality-answer-nothing-2 = I turned the drawer over, { $to }. Nothing more about { $topic }. Sorry.
phrase-municipality-answer-nothing-3 = There isn’t another sheet here about { $topic }, { $to }. Somebody else perhaps?
phrase-municipality-refuse-safe-now-1 = Not yet, { $to }. Tell me it is about safety now, and I’ll lay it down.
phrase-municipality-refuse-for-plan-1 = Where is it going, { $to }? Name a goal or an action, then it gets a place.
phrase-municipality-refuse-understand-1 = I don’t want it stamped at once, { $to }. Ask so as to understand it.
phrase-municipality-refuse-only-you-1 = There are five people listening here, { $to }. Ask just me.
phrase-municipality-refuse-consent-1 = This belongs to somebody else, { $to }. First I want a yes, or real danger.
phrase-municipality-refuse-return-1 = I like to give, { $to }, but not alone. You lay one down first.
phrase-municipality-refuse-director-1 = I want the director in on that, { $to }. If the director asks, I’ll do it.
phrase-municipality-refuse-explanation-1 = What is at stake for you, { $to }? Once I know that, I’ll go on.
phrase-municipality-repeat-1 = Let me go over what everybody had already. Then nobody falls behind.
phrase-municipality-repeat-2 = It isn’t new, but at least it belongs to all of us.
phrase-municipality-repeat-3 = For the minutes: we had this already.
phrase-municipality-push-1 = I still think they must learn to talk together. It has worked before.
phrase-municipality-push-2 = I’m going round in a circle, I know. Still I end up there.
phrase-municipality-clock-1 = The coffee is gone and the clock is ahead of us. Let’s move on.
phrase-municipality-clock-2 = I still have three names on my note who wanted to say something.
phrase-municipality-name-flag-1 = Taken singly it looks like bother. Side by side it is something with a name.
phrase-municipality-move-token-1 = I was wrong, I think. Because of this card I move my reading.
phrase-municipality-move-token-2 = With that added my story no longer holds. I’m changing over.
phrase-municipality-place-1 = We can do this, and it starts with us. I’m putting it on.
phrase-municipality-place-2 = That one is for the municipality. Say so if it is in somebody’s way.
phrase-municipality-place-3 = I’ll put one down that others can build on.
phrase-municipality-suggest-1 = { $to }, this is just the thing for you. Will you take it?
phrase-municipality-suggest-2 = The plan lacks something that you can do, { $to }. Would you consider it?
phrase-municipality-ink-1 = This stands. You may still hold me to it next year.
phrase-municipality-ink-2 = Ink on it. We will do this, also when it gets busy.
phrase-municipality-monitor-1 = I’ll ring about this every two weeks. That is something I’m good at.
phrase-municipality-monitor-2 = Write my name with it. I’ll keep an eye on this.
phrase-municipality-support-1 = Yes, { $to }, this. It makes things better for everybody.
phrase-municipality-support-2 = I’ll help you carry it, { $to }. This is a good one.
phrase-municipality-object-1 = { $to }, this troubles me. A mother with three children is waiting for that home.
phrase-municipality-tell-interest-1 = My side: one urgency status, and a mother with three children waiting for it too.
phrase-municipality-acknowledge-1 = That wasn’t easy, { $to }. I’m glad you said it.
phrase-municipality-acknowledge-2 = I’m writing that down, { $to }. With a line under it.
phrase-municipality-acknowledge-3 = Look, { $to }, now I understand why you were so quiet.
phrase-municipality-worry-1 = I see six loose plans and not one plan yet. It keeps me busy.
phrase-municipality-worry-2 = We agree very quickly. What aren’t we seeing now?
phrase-municipality-set-goal-1 = This becomes a goal of ours together. We can hold each other to it.
phrase-municipality-set-goal-2 = I’m pinning this one on the board. If it pinches, say so now.
phrase-municipality-give-floor-1 = { $to }, there is something still in your head, I think. Do say it.
phrase-municipality-give-floor-2 = Quiet for a moment, everybody. It is { $to }’s turn.
phrase-municipality-vote-agree-1 = Yes. I’d dare to explain this on the phone tomorrow.
phrase-municipality-vote-worry-1 = Yes, but in week 6 I want to see if we still ring each other.
phrase-municipality-surprise-1 = I always ask round first. Not now: a child isn’t safe, so I begin.

## Prosecution: Leonie

phrase-prosecution-lay-topic-1 = We are speaking of { $topic }. On that, one thing I hold is certain.
phrase-prosecution-lay-topic-2 = For a clear picture of { $topic } this card belongs with it.
phrase-prosecution-lay-topic-3 = My papers touch { $topic } at one point. This point.
phrase-prosecution-lay-topic-4 = If { $topic } counts, then so does what I have here.
phrase-prosecution-lay-beat-1 = This was not asked. Still I want you to hear it from me, now.
phrase-prosecution-lay-beat-2 = I add something, apart from the talk. Weigh it yourselves.
phrase-prosecution-lay-beat-3 = There is one more fact. Facts don’t belong in a briefcase.
phrase-prosecution-lay-return-1 = You gave me something I can go on with, { $to }. This is mine.
phrase-prosecution-lay-return-2 = That calls for something back, { $to }. I put one next to it.
phrase-prosecution-join-in-1 = A piece of mine links up with that, { $to }. It is about { $topic } too.
phrase-prosecution-join-in-2 = { $to }, your card gets support. I have one about { $topic }.
phrase-prosecution-join-in-3 = Then we have two, { $to }. This is about { $topic } as well.
phrase-prosecution-tell-locked-1 = I have weighed what this does to the case. Silence does more harm.
phrase-prosecution-tell-locked-2 = I share this here, for this purpose and in this form. No further.
phrase-prosecution-ask-safe-1 = { $to }, is there anything about { $topic } that brings danger today?
phrase-prosecution-ask-safe-2 = I ask so as to prevent worse, { $to }. What is known to you about { $topic }?
phrase-prosecution-ask-plan-1 = I can only go on with facts, { $to }. Which do you have about { $topic }?
phrase-prosecution-ask-plan-2 = For a step in the plan I lack something about { $topic }, { $to }. Do you have it?
phrase-prosecution-ask-understand-1 = About { $topic } I only know the paper, { $to }. What is it really like?
phrase-prosecution-ask-understand-2 = { $to }, I want to understand before I judge. What do you know about { $topic }?
phrase-prosecution-ask-understand-3 = What could I be reading wrongly about { $topic }, { $to }?
phrase-prosecution-answer-card-1 = That I can answer, { $to }. It is this.
phrase-prosecution-answer-card-2 = Your question is precise enough, { $to }. Then so am I.
phrase-prosecution-answer-card-3 = This is what I have on it, { $to }. Read along.
phrase-prosecution-answer-nothing-1 = About { $topic } I have nothing new, { $to }. I read to the end.
phrase-prosecution-answer-nothing-2 = No, { $to }. About { $topic } my file adds nothing.
phrase-prosecution-answer-nothing-3 = Nothing more about { $topic }, { $to }. That is no refusal. I truly don’t have it.
phrase-prosecution-refuse-safe-now-1 = Not for that reason, { $to }. If it is about safety right now, that changes it.
phrase-prosecution-refuse-for-plan-1 = For which step, { $to }? Without a purpose I give no criminal papers.
phrase-prosecution-refuse-understand-1 = I don’t want this going round as evidence, { $to }. To understand, you may.
phrase-prosecution-refuse-only-you-1 = This doesn’t fit in a circle, { $to }. With you alone I can go on.
phrase-prosecution-refuse-consent-1 = The person concerned must agree first, { $to }. Or danger must be named.
phrase-prosecution-refuse-return-1 = Sharing from one side is no conference, { $to }. You bring something first.
phrase-prosecution-refuse-director-1 = With me that goes through the director, { $to }. To that request I answer.
phrase-prosecution-refuse-explanation-1 = I hear the question, { $to }, but not the interest. Name that first.
phrase-prosecution-repeat-1 = I sum up what is certain. It is less than it seems.
phrase-prosecution-repeat-2 = You knew this already. I say it to hear if it still holds.
phrase-prosecution-repeat-3 = Once more what is known. What is new I haven’t heard yet.
phrase-prosecution-push-1 = For now I see a father losing his grip. There is nothing more here.
phrase-prosecution-push-2 = Without evidence I don’t change my reading. That is how I work.
phrase-prosecution-clock-1 = Time presses. Delay is a decision too, and seldom a good one.
phrase-prosecution-clock-2 = I have a hearing at twelve. Can it be shorter?
phrase-prosecution-name-flag-1 = Singly I get nowhere with these. Together it is a pattern with a name.
phrase-prosecution-move-token-1 = This does not fit what I assumed. My reading changes.
phrase-prosecution-move-token-2 = I should have seen this before. I’m moving my reading.
phrase-prosecution-place-1 = This is a step of ours. I put it down.
phrase-prosecution-place-2 = I know why, and I know when. It goes into the plan.
phrase-prosecution-place-3 = I put down what I can deliver. No more.
phrase-prosecution-suggest-1 = { $to }, my tools are too coarse here. Yours are not. Will you?
phrase-prosecution-suggest-2 = Where criminal law stops, you can go on, { $to }. Would this be possible?
phrase-prosecution-ink-1 = Settled. You can all build on this.
phrase-prosecution-ink-2 = My name is under this. That means something.
phrase-prosecution-monitor-1 = I’ll watch this deadline. It is what I was trained for.
phrase-prosecution-monitor-2 = What nobody follows exists on paper only. I follow this.
phrase-prosecution-support-1 = This is proportionate, { $to }. I support it.
phrase-prosecution-support-2 = No objection from me, { $to }, and thanks besides.
phrase-prosecution-object-1 = { $to }, rather no new adult near Fenna before 7 December. Think of the interview.
phrase-prosecution-tell-interest-1 = I’ll be honest about what I want: quiet round Fenna till after 7 December.
phrase-prosecution-acknowledge-1 = I write that down exactly so, { $to }.
phrase-prosecution-acknowledge-2 = Thank you, { $to }. I must think that over again.
phrase-prosecution-acknowledge-3 = I heard you well, { $to }. It changes something.
phrase-prosecution-worry-1 = Everybody looks at me, and I can do the least. That doesn’t sit well with me.
phrase-prosecution-worry-2 = We are waiting for evidence. Who protects anybody meanwhile?
phrase-prosecution-set-goal-1 = This goal can be measured. That is why I choose it.
phrase-prosecution-set-goal-2 = I set this as a goal for all six.
phrase-prosecution-give-floor-1 = { $to }, I still want to hear you on this. Gladly, in fact.
phrase-prosecution-give-floor-2 = The next word is for { $to }. Do begin.
phrase-prosecution-vote-agree-1 = Agreed. What I promise here I can also explain.
phrase-prosecution-vote-worry-1 = Agreed, with the worry that we start waiting again after all. Week 6.
phrase-prosecution-surprise-1 = I keep silent on open cases. Not when a child pays the price. Listen.

## Police: Dennis

phrase-police-lay-topic-1 = It’s about { $topic }? Then I’ll get this one out.
phrase-police-lay-topic-2 = Short then, about { $topic }. This is what we’ve got.
phrase-police-lay-topic-3 = I’ve a note about { $topic }. Here.
phrase-police-lay-topic-4 = While we’re on { $topic }: this is no rumour.
phrase-police-lay-beat-1 = Not on the agenda, but it has to be said. Here.
phrase-police-lay-beat-2 = Before I have to go: I want this said.
phrase-police-lay-beat-3 = I’m throwing one in. Do what you like with it.
phrase-police-lay-return-1 = One from you, one from me, { $to }. Here’s mine.
phrase-police-lay-return-2 = Decent of you, { $to }. So you get one back.
phrase-police-join-in-1 = I know that one, { $to }. We saw something with { $topic } too.
phrase-police-join-in-2 = { $to }, put mine right on top. It’s about { $topic } as well.
phrase-police-join-in-3 = There you go, { $to }. With us it was about { $topic } too.
phrase-police-tell-locked-1 = I’m really meant to keep my mouth shut about this. Well, I won’t.
phrase-police-tell-locked-2 = Go on then. Better said now than explained afterwards.
phrase-police-ask-safe-1 = { $to }, tell me now: is there anything with { $topic } that can go wrong tonight?
phrase-police-ask-safe-2 = For when the bell goes tonight, { $to }: what do you know about { $topic }?
phrase-police-ask-plan-1 = Tell me what I need, { $to }. How are things with { $topic }? Then I can act.
phrase-police-ask-plan-2 = { $to }, to plan this right: what have you got about { $topic }?
phrase-police-ask-understand-1 = I only see fifteen minutes each time, { $to }. What do you see of { $topic } otherwise?
phrase-police-ask-understand-2 = Explain it to me, { $to }. How does it work with { $topic }?
phrase-police-ask-understand-3 = We’ve been there so often, { $to }. What did we miss about { $topic }?
phrase-police-answer-card-1 = There you are, { $to }. Word for word as I wrote it down.
phrase-police-answer-card-2 = You ask, I give, { $to }. This is it.
phrase-police-answer-card-3 = I’ve got that one, { $to }. Go ahead and read.
phrase-police-answer-nothing-1 = Nothing more about { $topic }, { $to }. Honestly.
phrase-police-answer-nothing-2 = Blank, { $to }. About { $topic } I’ve nothing extra.
phrase-police-answer-nothing-3 = No, { $to }. The system gives me no more about { $topic }.
phrase-police-refuse-safe-now-1 = It doesn’t work like that, { $to }. Is there danger now? Say so and it’s yours.
phrase-police-refuse-for-plan-1 = What will you do with it, { $to }? Name the action and we’ll talk.
phrase-police-refuse-understand-1 = Not to score with, { $to }. If you want to get it, I’ll tell you.
phrase-police-refuse-only-you-1 = I’m not going to shout this about, { $to }. You and me, then yes.
phrase-police-refuse-consent-1 = That’s theirs, { $to }, not mine. First a yes, or danger.
phrase-police-refuse-return-1 = I give and I give, { $to }. You first for once.
phrase-police-refuse-director-1 = If the director asks, I may say it, { $to }. Can you arrange that?
phrase-police-refuse-explanation-1 = Why do you want to know, { $to }? First say what it’s to you.
phrase-police-repeat-1 = Everybody knew this. I’ll say it anyway, then it’s been said.
phrase-police-repeat-2 = Once more what’s on paper already.
phrase-police-repeat-3 = Old news, I know. But it belongs to all of us.
phrase-police-push-1 = Two parents fighting. I’ve seen it for two years and I see it now.
phrase-police-push-2 = I hear you. But he did stand there beating on that roof.
phrase-police-clock-1 = I have to be off at eleven. What are we going to do?
phrase-police-clock-2 = My radio will go any minute. Can it be quicker?
phrase-police-name-flag-1 = Hang on. Put those side by side and it has a name. I’ll just say it.
phrase-police-move-token-1 = OK. That card knocks my story over. I’m changing.
phrase-police-move-token-2 = I should have seen that at the door. I’m choosing another reading.
phrase-police-place-1 = We’ll do this. I’m starting today.
phrase-police-place-2 = This one’s for the police. Done.
phrase-police-place-3 = I’m putting something down. Then at least something moves.
phrase-police-suggest-1 = { $to }, I can’t do this and you can. Deal?
phrase-police-suggest-2 = I’d put this with you, { $to }. Tell me if I’ve got it wrong.
phrase-police-ink-1 = Fixed. You can hold me to it.
phrase-police-ink-2 = This goes ahead. I’ll pass it on to the control room.
phrase-police-monitor-1 = I’m out there anyway. I’ll keep track.
phrase-police-monitor-2 = Add my name. If it goes quiet, you’ll hear me.
phrase-police-support-1 = Spot on, { $to }. That saves us a trip.
phrase-police-support-2 = Yes, { $to }. At last something that stays put.
phrase-police-object-1 = { $to }, this costs me people. There’s a robbery of a woman of eighty-two.
phrase-police-tell-interest-1 = I’ll just say it: nineteen times there, and a robbery that isn’t moving.
phrase-police-acknowledge-1 = Clear, { $to }. I’ll remember that one.
phrase-police-acknowledge-2 = I hadn’t heard it like that before, { $to }.
phrase-police-acknowledge-3 = Well said, { $to }. I’m taking that into the car with me.
phrase-police-worry-1 = We’ll be standing there for the twentieth time, with nothing again.
phrase-police-worry-2 = Everybody’s writing. Who’ll be standing by that car again?
phrase-police-set-goal-1 = One goal, clear. This is what we do it for.
phrase-police-set-goal-2 = There. This belongs to the six of us.
phrase-police-give-floor-1 = You, { $to }. You’ve been writing all this time.
phrase-police-give-floor-2 = { $to }, come on. I’ll keep the rest quiet.
phrase-police-vote-agree-1 = Fine. By tonight my crew will know what’s going on.
phrase-police-vote-worry-1 = Agreed, but in week 6 I want to know if they still ring us.
phrase-police-surprise-1 = I had to go, but I’m staying. There’s a child in this, so I take the time.

## Support services: Meryem

phrase-support-lay-topic-1 = About { $topic } I’d like to say something, if I may.
phrase-support-lay-topic-2 = It is about { $topic }. This piece belongs with it, I think.
phrase-support-lay-topic-3 = This goes with { $topic }. I lay it down carefully.
phrase-support-lay-topic-4 = Now that it is about { $topic }, I won’t pretend I have nothing.
phrase-support-lay-beat-1 = I’ve hesitated for an hour. Still I put this with it.
phrase-support-lay-beat-2 = This is a small thing. Small things sometimes say a lot.
phrase-support-lay-beat-3 = Before I swallow it again: this I want to show you.
phrase-support-lay-return-1 = You dared, { $to }. Then I dare too.
phrase-support-lay-return-2 = { $to }, that stayed with me. I lay this next to yours.
phrase-support-join-in-1 = Something like that is going on with us, { $to }. It is about { $topic }.
phrase-support-join-in-2 = { $to }, I’ll move up beside you. We heard something about { $topic } as well.
phrase-support-join-in-3 = That gets to me, { $to }. I have one about { $topic } to put beside it.
phrase-support-tell-locked-1 = I promised somebody something. So I say no more than this.
phrase-support-tell-locked-2 = I searched long for what is allowed. This is, and it is needed.
phrase-support-ask-safe-1 = { $to }, is anybody not safe now? What do you know of { $topic }?
phrase-support-ask-safe-2 = This startles me, { $to }. Do you know anything about { $topic } that counts now?
phrase-support-ask-plan-1 = { $to }, I don’t want to start what you must stop. What do you know about { $topic }?
phrase-support-ask-plan-2 = For my part of the plan, { $to }: what should I know about { $topic }?
phrase-support-ask-understand-1 = { $to }, I know two stories about { $topic }. Do you perhaps know a third?
phrase-support-ask-understand-2 = May I ask, { $to }? What do you see when it is about { $topic }?
phrase-support-ask-understand-3 = I want to listen better, { $to }. What did I miss about { $topic }?
phrase-support-answer-card-1 = To you I am willing to say it, { $to }. Here it is.
phrase-support-answer-card-2 = Yes, { $to }. I both hoped and feared that you would ask.
phrase-support-answer-card-3 = I can give you that, { $to }. Handle it with care.
phrase-support-answer-nothing-1 = I looked, { $to }. About { $topic } I have nothing that belongs here.
phrase-support-answer-nothing-2 = No, { $to }. About { $topic } I have nothing further, not in my head either.
phrase-support-answer-nothing-3 = I can’t help you there, { $to }. About { $topic } I have nothing that counts.
phrase-support-refuse-safe-now-1 = Not like this, { $to }. If somebody is in danger now, say so, and I’ll give it.
phrase-support-refuse-for-plan-1 = What is it for, { $to }? With a goal or an action I can give it.
phrase-support-refuse-understand-1 = Like this it becomes a verdict, { $to }. Do you want to understand? Then ask it so.
phrase-support-refuse-only-you-1 = With so many ears I don’t dare, { $to }. With you alone I do.
phrase-support-refuse-consent-1 = This is not my secret, { $to }. I need a yes, or real danger.
phrase-support-refuse-return-1 = I don’t want to be the only one, { $to }. Will you lay something down too?
phrase-support-refuse-director-1 = I want this to go through the director, { $to }. Then it is nobody’s alone.
phrase-support-refuse-explanation-1 = I don’t know what this means to you, { $to }. Tell me that first, please.
phrase-support-repeat-1 = I’ll stay with what everybody knows. That is safe for both.
phrase-support-repeat-2 = Sorry, I’m repeating. I’m still looking for where to begin.
phrase-support-repeat-3 = Everybody here has this, so this I dare to name.
phrase-support-push-1 = I still believe they can work it out, with somebody there.
phrase-support-push-2 = They are both tired. I saw that first and I see it still.
phrase-support-clock-1 = I’m minding the time. At one o’clock Bas is in my waiting room.
phrase-support-clock-2 = A little more and it is gone. Who hasn’t said anything yet?
phrase-support-name-flag-1 = Each time I found it just not enough. Together it is.
phrase-support-move-token-1 = For two years I stood in between. Now I move my reading.
phrase-support-move-token-2 = This takes away something I held on to. It is good that it is here.
phrase-support-place-1 = This I can do, and I’ll tell them both. I lay it down.
phrase-support-place-2 = I know how to begin this. It may go in the plan.
phrase-support-place-3 = This is a beginning, not a solution. I’m putting it on.
phrase-support-suggest-1 = { $to }, you can do this and I can’t. Will you think about it?
phrase-support-suggest-2 = May I lay this with you, { $to }? You decide.
phrase-support-ink-1 = I stand for this. I will tell them myself.
phrase-support-ink-2 = Now it is an agreement. I’ll keep to it.
phrase-support-monitor-1 = I’ll look at this every week. Softly, but every week.
phrase-support-monitor-2 = Let me follow this. I speak to both of them.
phrase-support-support-1 = This helps, { $to }. I’ll go along with you.
phrase-support-support-2 = Good, { $to }. This way nobody has to do it alone.
phrase-support-object-1 = { $to }, this hits one parent. Who talks to Carolien after that?
phrase-support-tell-interest-1 = I work with them both. If I choose, there is one I can’t help any more.
phrase-support-acknowledge-1 = I hear it, { $to }. Let me be quiet for a moment.
phrase-support-acknowledge-2 = That was brave, { $to }. Thank you.
phrase-support-acknowledge-3 = So that’s how you meant it, { $to }. Now I see it too.
phrase-support-worry-1 = I’m afraid we are forgetting one parent. And then there’ll be no peace.
phrase-support-worry-2 = On paper it is complete. Still something holds me back, and I want to say so.
phrase-support-set-goal-1 = Let us want this together. Then nobody need stand between two people.
phrase-support-set-goal-2 = I choose this goal. It can come true for all four.
phrase-support-give-floor-1 = { $to }, take your time. We are listening.
phrase-support-give-floor-2 = I can see you waiting, { $to }. It is your turn now.
phrase-support-vote-agree-1 = Yes. With this plan I can look both parents in the eye.
phrase-support-vote-worry-1 = Yes, with a worry about Carolien. In week 6, see if anybody still talks to her.
phrase-support-surprise-1 = I don’t like choosing. But a child isn’t safe here, so I choose now.

## Youth care: Petra

phrase-youth-care-lay-topic-1 = This is what we have about { $topic }. Fact, date, source.
phrase-youth-care-lay-topic-2 = If it is about { $topic }, I have one observation.
phrase-youth-care-lay-topic-3 = I have something about { $topic }. It is what we saw, not what we think.
phrase-youth-care-lay-topic-4 = Our note about { $topic } is short. Perhaps it helps.
phrase-youth-care-lay-beat-1 = I’m straying, but this should not stay in a drawer.
phrase-youth-care-lay-beat-2 = Before I forget, and I don’t want to: this.
phrase-youth-care-lay-beat-3 = I have looked at this for a long time. You look too.
phrase-youth-care-lay-return-1 = You showed something, { $to }. Then I’ll open my folder too.
phrase-youth-care-lay-return-2 = { $to }, that was no small thing. This is for you from me.
phrase-youth-care-join-in-1 = { $to }, that agrees with what we saw. About { $topic } as well.
phrase-youth-care-join-in-2 = There is one more, { $to }. This is what we have about { $topic }.
phrase-youth-care-join-in-3 = Then we have it from two sides, { $to }. This is our piece about { $topic }.
phrase-youth-care-tell-locked-1 = I was asked to keep silent. So I say it as small as I can.
phrase-youth-care-tell-locked-2 = I have kept this with me for a long time. Today I say it.
phrase-youth-care-ask-safe-1 = { $to }, must we do something for a child now? What do you know about { $topic }?
phrase-youth-care-ask-safe-2 = Is there anything with { $topic } that can’t wait today, { $to }?
phrase-youth-care-ask-plan-1 = I want to write this down properly, { $to }. What is right about { $topic }?
phrase-youth-care-ask-plan-2 = { $to }, for a step to the judge: what do you have about { $topic }?
phrase-youth-care-ask-understand-1 = We write about { $topic }, { $to }, but do we know it? What do you see?
phrase-youth-care-ask-understand-2 = { $to }, what did you see of { $topic } that isn’t in our report?
phrase-youth-care-ask-understand-3 = Help me, { $to }. How do you all look at { $topic }?
phrase-youth-care-answer-card-1 = You may know that, { $to }. This is exactly what it says.
phrase-youth-care-answer-card-2 = Thank you for that question, { $to }. I was waiting for it.
phrase-youth-care-answer-card-3 = Yes, { $to }. I’ll read it out, then everybody hears the same.
phrase-youth-care-answer-nothing-1 = No, { $to }. About { $topic } we have nothing that you don’t have already.
phrase-youth-care-answer-nothing-2 = We have nothing further, { $to }. About { $topic } I won’t start guessing.
phrase-youth-care-answer-nothing-3 = About { $topic } I have no more, { $to }. I’m not dodging the question.
phrase-youth-care-refuse-safe-now-1 = Not in this way, { $to }. Is a child not safe now? Then ask it so.
phrase-youth-care-refuse-for-plan-1 = For which goal, { $to }? Then I know how I may write it down.
phrase-youth-care-refuse-understand-1 = That sounds like a charge, { $to }. If you want to understand, I’ll help.
phrase-youth-care-refuse-only-you-1 = If I say it here, everybody will read it later. Ask me alone, { $to }.
phrase-youth-care-refuse-consent-1 = That takes consent first, { $to }. Or a danger that we name out loud.
phrase-youth-care-refuse-return-1 = We are always the first to lay something down, { $to }. You now, please.
phrase-youth-care-refuse-director-1 = With us such questions go through the director, { $to }. There I answer.
phrase-youth-care-refuse-explanation-1 = What do you stand to win or lose in this, { $to }? Say that first.
phrase-youth-care-repeat-1 = I keep to what is on paper already. That at least was checked.
phrase-youth-care-repeat-2 = We all know this. I’ll write it down once more anyway.
phrase-youth-care-repeat-3 = That is how it was put. I read no more than is there.
phrase-youth-care-push-1 = I keep getting stuck on what each file says: conflict from two sides.
phrase-youth-care-push-2 = For me it remains a fight between two parents. For now.
phrase-youth-care-clock-1 = At half past twelve I must be with a family. Children are waiting there too.
phrase-youth-care-clock-2 = It is nearly time. I don’t want us to leave this half done.
phrase-youth-care-name-flag-1 = I now call it by its name. With these cards side by side, I may.
phrase-youth-care-move-token-1 = I stood in the middle too long. This card makes me choose another reading.
phrase-youth-care-move-token-2 = I hadn’t read it like that. I’m moving my reading.
phrase-youth-care-place-1 = This we can do, and it is good for the children. I put it down.
phrase-youth-care-place-2 = Our part. I wrote it so that both parents can read it.
phrase-youth-care-place-3 = We do this for Fenna and Siem. It goes on the plan.
phrase-youth-care-suggest-1 = { $to }, this suits you better than us. Would that be possible?
phrase-youth-care-suggest-2 = I can’t do this without you, { $to }. Will you take the lead?
phrase-youth-care-ink-1 = This goes into ink. I want Fenna to be able to count on it.
phrase-youth-care-ink-2 = Yes, we will do this. Also when a complaint comes.
phrase-youth-care-monitor-1 = I’ll keep track of whether this happens. Children notice first.
phrase-youth-care-monitor-2 = Give me this one. I’ll ask after it every month.
phrase-youth-care-support-1 = I’m behind this, { $to }. My name may go with it.
phrase-youth-care-support-2 = This is careful, { $to }. I’ll take part in that.
phrase-youth-care-object-1 = { $to }, this will bring a complaint. Hanneke is home ill already. Are we sure?
phrase-youth-care-tell-interest-1 = You may know it: a colleague of mine faces a complaint, and I’m cautious.
phrase-youth-care-acknowledge-1 = I heard it, { $to }, and I write it down the way you said it.
phrase-youth-care-acknowledge-2 = I think that is brave of you, { $to }.
phrase-youth-care-acknowledge-3 = Thank you, { $to }. That may do a child some good.
phrase-youth-care-worry-1 = We talk about the parents. Who still speaks of Friday, six o’clock?
phrase-youth-care-worry-2 = I’m afraid we are writing another sentence that angers nobody.
phrase-youth-care-set-goal-1 = I want this as a goal, because a child would notice it.
phrase-youth-care-set-goal-2 = Let us choose this. It is small enough to come true.
phrase-youth-care-give-floor-1 = { $to }, I’d like to hear you as well. There is time.
phrase-youth-care-give-floor-2 = You say it, { $to }. I’ll write.
phrase-youth-care-vote-agree-1 = Agreed. I can let Fenna read this later.
phrase-youth-care-vote-worry-1 = Agreed, with one worry: that in week 6 we stand neatly in the middle again.
phrase-youth-care-surprise-1 = I weigh every word. Not now: here is a child, and she isn’t safe.

## Consultants: Ravi

phrase-consultants-lay-topic-1 = About { $topic } I have something that may help us look differently.
phrase-consultants-lay-topic-2 = With { $topic } this comes to my mind. See if it fits.
phrase-consultants-lay-topic-3 = This says something about { $topic }, without my knowing anybody.
phrase-consultants-lay-topic-4 = I’m reading along about { $topic }. This I can add to it.
phrase-consultants-lay-beat-1 = Let me interrupt. Otherwise I keep thinking of it.
phrase-consultants-lay-beat-2 = A loose piece. Perhaps it falls into place later.
phrase-consultants-lay-beat-3 = This lay ready. I don’t want to leave without showing it.
phrase-consultants-lay-return-1 = { $to }, your card was the missing piece. Have one of mine.
phrase-consultants-lay-return-2 = I just learned something from you, { $to }. Gladly something back.
phrase-consultants-join-in-1 = Interesting, { $to }. Something about { $topic } belongs with it, I think.
phrase-consultants-join-in-2 = { $to }, I see a line. This is about { $topic } as well.
phrase-consultants-join-in-3 = Put them side by side, { $to }. Then you read { $topic } differently.
phrase-consultants-tell-locked-1 = I promised to keep silent. This is what I may say of it.
phrase-consultants-tell-locked-2 = Secrecy is there for people. That is why I do say this now.
phrase-consultants-ask-safe-1 = { $to }, what do you know about { $topic } that puts somebody in danger now?
phrase-consultants-ask-safe-2 = Something round { $topic } makes me uneasy, { $to }. What must we know now?
phrase-consultants-ask-plan-1 = { $to }, if I’m to make this plan work, what am I missing about { $topic }?
phrase-consultants-ask-plan-2 = For a good step I need something about { $topic }, { $to }. Do you have it?
phrase-consultants-ask-understand-1 = { $to }, I’m curious. What mostly happens before it goes wrong with { $topic }?
phrase-consultants-ask-understand-2 = Suppose you are right, { $to }. What would we then see with { $topic }?
phrase-consultants-ask-understand-3 = Who adapts, { $to }? Tell me how that is with { $topic }.
phrase-consultants-answer-card-1 = A fine question, { $to }. This is what I know.
phrase-consultants-answer-card-2 = That I can show you, { $to }. Have a quiet look.
phrase-consultants-answer-card-3 = Yes, { $to }. It is an explanation, not a verdict.
phrase-consultants-answer-nothing-1 = I know no more, { $to }. About { $topic } I can only ask questions now.
phrase-consultants-answer-nothing-2 = No, { $to }. Nobody told me more about { $topic }. A pity, really.
phrase-consultants-answer-nothing-3 = Nothing more about { $topic }, { $to }. But your question stays with me.
phrase-consultants-refuse-safe-now-1 = Not just yet, { $to }. If somebody is in danger at this moment, then yes.
phrase-consultants-refuse-for-plan-1 = I want to know what you are building with it, { $to }. Name the goal or action.
phrase-consultants-refuse-understand-1 = This might become a diagnosis, { $to }. Ask so as to understand, then you may.
phrase-consultants-refuse-only-you-1 = With five people there it becomes a story, { $to }. Ask me on my own.
phrase-consultants-refuse-consent-1 = Somebody said that to a therapist, { $to }. Consent first, or danger.
phrase-consultants-refuse-return-1 = I like thinking along, { $to }, but with something in my hands. You first.
phrase-consultants-refuse-director-1 = If the director asks, it belongs to the table, { $to }. Then I’ll give it.
phrase-consultants-refuse-explanation-1 = I do get your question, { $to }, but not your reason. Explain that first.
phrase-consultants-repeat-1 = I repeat. Sometimes I only hear the third time what I’m missing.
phrase-consultants-repeat-2 = This is known ground. I’ll walk round it once more.
phrase-consultants-repeat-3 = We know this already. Odd, though, how familiar it sounds.
phrase-consultants-push-1 = Mainly I see two children who are stuck. That picture won’t let go.
phrase-consultants-push-2 = I’m attached to my first thought, I know. It makes thinking easy.
phrase-consultants-clock-1 = I look at the clock and at you. One of the two runs on.
phrase-consultants-clock-2 = Can we get to the core? In fifteen minutes I have another region on the line.
phrase-consultants-name-flag-1 = I lay them side by side and see a pattern. It has a name.
phrase-consultants-move-token-1 = Good, I was wrong. This card doesn’t fit what I thought.
phrase-consultants-move-token-2 = I’m moving. Not because you insist, but because of this.
phrase-consultants-place-1 = This is our part, in plain language. I’ll add it.
phrase-consultants-place-2 = Here we can be of some use. So we will be.
phrase-consultants-place-3 = I know what to expect of this. It goes into the plan.
phrase-consultants-suggest-1 = { $to }, what if you did this? Then the rest falls into place.
phrase-consultants-suggest-2 = You hold the key to this, { $to }. Would you use it?
phrase-consultants-ink-1 = Fixed. Our page will be there within two days.
phrase-consultants-ink-2 = We do this, also if we don’t like the outcome.
phrase-consultants-monitor-1 = I’ll keep track of this, and I’ll say so too if it disappoints.
phrase-consultants-monitor-2 = Let me see if it does what we think.
phrase-consultants-support-1 = It goes with what we know, { $to }. Do it.
phrase-consultants-support-2 = That’s strong, { $to }. This way it becomes one story.
phrase-consultants-object-1 = { $to }, then our last place is gone. A boy of four is waiting for it too.
phrase-consultants-tell-interest-1 = To be honest: one place left, and a boy of four on the list.
phrase-consultants-acknowledge-1 = I hadn’t thought of that, { $to }. Thank you.
phrase-consultants-acknowledge-2 = So that is how you look at it, { $to }. That helps me on.
phrase-consultants-acknowledge-3 = I write it down in your words, { $to }.
phrase-consultants-worry-1 = We have a fine story. That is exactly when I get uneasy.
phrase-consultants-worry-2 = What would we see if we had it wrong? We don’t have that yet.
phrase-consultants-set-goal-1 = This goal will say yes or no later. That is how I want it.
phrase-consultants-set-goal-2 = I’d take this one: afterwards we can tell if it worked.
phrase-consultants-give-floor-1 = { $to }, you saw something. I saw your eyes move.
phrase-consultants-give-floor-2 = { $to } now, please, or else we go through this too quickly.
phrase-consultants-vote-agree-1 = Agreed. The pieces fit now, without our pushing.
phrase-consultants-vote-worry-1 = Agreed, and in week 6 I want to know what we got wrong.
phrase-consultants-surprise-1 = I need no names. But a child is in danger, so give me them now.
