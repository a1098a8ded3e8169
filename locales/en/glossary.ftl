# Professional terms and words of the game. A training aid, no legal advice. Forms are in lower case.

## The table and the organisations

glossary-safety-house = care and safety house
    .about = A Dutch centre that brings justice, care and municipality together round a complex case, and chairs the meeting. Each organisation still decides on its own actions.

glossary-director = director
    .about = The one who brings everybody’s actions together and sets joint goals. The director is no boss and cannot give another organisation orders.

glossary-case-director = case director
    .about = Somebody from the local team who looks after the content: one goal, one plan and one contact for the family.

glossary-process-director = process director
    .about = Somebody from the care and safety house who watches whether the cooperation runs as agreed. Others decide on the content.

glossary-local-team = local team
    .forms = neighbourhood team
    .about = Workers of or for the municipality, close to home. They help families with parenting, money, housing and care.

glossary-veilig-thuis = Veilig Thuis
    .about = The Dutch centre for advice and reports on domestic violence and child abuse; anybody may ask it for advice. It judges how safe a home is and can investigate.

glossary-concern-report = concern report
    .about = A message from the police to Veilig Thuis about worries over a family or a child. It is not a criminal complaint.

glossary-reporting-code = reporting code
    .about = Five steps for professionals who suspect violence or neglect: from listing the signs to deciding on help and on reporting.

glossary-neighbourhood-officer = neighbourhood officer
    .about = A police officer with one neighbourhood, who knows its people and addresses.

glossary-prosecutor = public prosecutor
    .forms = prosecutor
    .about = Leads the investigation of an offence and decides whether somebody is prosecuted. Works at the Public Prosecution Service.

glossary-probation = probation service
    .forms = probation officer, probation report, asked probation, probation supervision, probation sends, through probation, seeing probation
    .about = Supervises people with a sentence or conditions, helps them to change, and advises prosecutor and judge.

glossary-protection-board = Child Protection Board
    .forms = board inquiry, by the board, ask the board, for the board, the board advises, the board applies, the board decides, the board investigates
    .about = Investigates whether a child needs protection and, if so, asks the children’s judge for it. The Board does not impose it.

glossary-youth-protection = certified institution
    .forms = child protection worker, youth protection
    .about = The organisation that carries out a supervision order. Its child protection worker supervises and may give parents instructions.

glossary-child-abuse-doctor = doctor for child abuse questions
    .about = A doctor who thinks along about injuries and illness when child abuse is suspected.

glossary-forensic-doctor = forensic doctor
    .about = A doctor who records injuries and explains what they may mean, also for police and courts.

glossary-attendance-officer = attendance officer
    .forms = attendance case, school attendance
    .about = Somebody at the municipality who watches absence from school, talks about it with parents and may draw up an official report.

glossary-contact-house = contact house
    .about = A safe place where children go from one parent to the other, or see a parent, with somebody present.

glossary-indication-committee = indication committee
    .about = A group of specialists who decide on facts whether somebody gets a provision, such as an AWARE alarm.

## Measures

glossary-home-ban = restraining order
    .forms = restraining orders, huisverbod
    .about = Whoever is a serious danger must stay away from home and family for ten days. Imposed on the mayor’s behalf; only the mayor extends it, to at most 28 days.

glossary-behavioural-order = behavioural order
    .about = A prosecutor’s order to a suspect against whom there are serious grounds, such as no contact, or accepting help. It lasts ninety days at most, renewable three times.

glossary-contact-ban = contact ban
    .forms = ban on contact
    .about = Somebody may not ring, write to, follow or visit another. Mayor, prosecutor or judge can impose it; breaking it is an offence or means detention again.

glossary-suspended-detention = release under conditions
    .forms = suspend his detention
    .about = The judge lets a suspect go until the trial, as long as he or she keeps to conditions. If they are broken, detention can go on.

glossary-conditional-dismissal = conditional dismissal
    .forms = dismissal with conditions
    .about = The prosecutor does not prosecute now, as long as somebody keeps to conditions. The offence must be provable.

glossary-dismissal = dropping a case
    .forms = dropped the case, drop the case, case was dropped
    .about = The prosecutor decides not to prosecute, for instance because there is too little evidence. It does not say that nothing happened.

glossary-suspended-sentence = suspended sentence
    .forms = suspended sentence
    .about = A sentence that is only served if somebody offends again or breaks conditions during the probation period. The court imposes it.

glossary-probation-period = probation period
    .forms = on probation, probation ends, probation lasts, probation runs
    .about = The time in which somebody must keep to conditions, sometimes with a duty to report. If it goes wrong, the sentence may still follow.

glossary-supervision-order = supervision order
    .forms = ots
    .about = The children’s judge has a child protection worker supervise and instruct the parents. It is for a child seriously threatened when voluntary help is too little.

glossary-provisional-supervision = provisional supervision order
    .forms = provisional supervision, vots
    .about = A supervision order at once, in acute danger, for three months at most. The children’s judge can decide the same day and hears everybody within two weeks.

glossary-out-of-home-placement = authorisation for out-of-home placement
    .forms = placement out of the home
    .about = Leave from the children’s judge to have a child live elsewhere. Only with a supervision order; unused, it lapses after three months.

glossary-special-guardian = special guardian
    .about = Somebody who in a conflict stands up for the child’s interests alone. The judge appoints this person.

glossary-detention-for-fines = detention for unpaid fines
    .forms = request for detention, withdraw detention
    .about = A judge has somebody held for a time to get fines paid. Whoever really cannot pay ought not to be held.

glossary-administration = administration of money
    .forms = administrator
    .about = An administrator handles the money of somebody who cannot do it well alone. The subdistrict judge decides; no criminal case is needed.

glossary-mentorship = mentorship
    .forms = mentor for care, mentor for riet
    .about = A mentor helps decide on the care of somebody who cannot do so well alone. The subdistrict judge appoints one.

## Justice

glossary-childrens-judge = children’s judge
    .about = The judge who decides on the protection of children, such as a supervision order.

glossary-subdistrict-judge = subdistrict judge
    .about = The judge for matters such as rent, administration and mentorship, close to daily life.

glossary-examining-judge = examining judge
    .forms = examining judge
    .about = The judge who decides on heavy steps during the investigation, such as holding a suspect or releasing one under conditions.

glossary-serious-grounds = serious grounds
    .about = More than an ordinary suspicion: there is firm evidence against somebody. Needed for heavy steps in criminal law.

glossary-police-complaint = complaint to the police
    .forms = without a complaint, make a complaint
    .about = Somebody officially tells the police that an offence took place. The prosecutor decides what happens with it.

glossary-withdrawn-statement = withdrawn statement
    .forms = withdrew her statement
    .about = Somebody takes back what was told to the police, often out of fear or under pressure. The case can still go on; the danger is not gone.

glossary-own-motion = of their own motion
    .about = Without anybody making a complaint. The police then build a case themselves; the prosecutor decides whether to prosecute.

glossary-official-report = official report
    .about = An official account of what was seen, heard or stated. It can become part of the criminal file.

glossary-criminal-file = criminal file
    .about = All the papers of a criminal case. What enters it, the suspect reads too, through a lawyer.

glossary-child-interview = child interview
    .forms = child interviewers
    .about = At the prosecutor’s request a trained interviewer talks with a child in a quiet studio, on video. Questioning the child beforehand makes the account less usable as evidence.

## Safety and help

glossary-location-agreement = location agreement
    .forms = aol
    .about = The police put a note with an address, and decide that themselves. Whoever calls 112 from there need not explain.

glossary-aware = AWARE alarm
    .about = An alarm button for somebody threatened by an ex and no longer in touch with that person. A committee decides, mostly for half a year.

glossary-warning-talk = warning talk
    .forms = stop talk
    .about = The police tell somebody what to leave alone and what follows otherwise. It can help early on, and seldom with a fixed pattern.

glossary-safety-plan = safety plan
    .about = Concrete agreements with the family: what to do in danger, whom to ring, who watches and when to look back.

glossary-risk-assessment = risk assessment
    .about = Judging with a fixed list how great the danger is and where it comes from. The outcome helps to decide; it does not decide.

glossary-red-flag = red flag
    .forms = red flags
    .about = A pattern that points to serious danger. Often it shows only when facts of several organisations lie side by side and somebody names it.

glossary-strangulation = non-fatal strangulation
    .forms = strangulation, strangled
    .about = Somebody squeezes another’s throat, and that person lives. Often little can be seen, and it is a strong warning of more serious violence.

glossary-coercive-control = coercive control
    .forms = pattern of control
    .about = A partner keeps deciding what the other does, sees and spends. There need not be a single blow.

glossary-injury-report = injury report
    .forms = forensic medical examination, medical examination
    .about = A doctor examines somebody who agrees to it, and records injuries in words and pictures. Traces often fade within days.

glossary-forensic-treatment = forensic treatment
    .forms = forensic outpatient clinic
    .about = Treatment of somebody who uses violence, aimed at stopping it. Often an order is needed that keeps him or her there.

glossary-shelter = women’s shelter
    .forms = crisis place
    .about = A protected place for women who are not safe at home, with their children. The shelter decides on admission.

glossary-debt-counselling = debt counselling
    .forms = debt counsellor, debt desk, debt help
    .about = Help from the municipality to list debts and make arrangements with creditors.

glossary-social-support = social support
    .about = Under a Dutch law (Wmo) the municipality helps people who cannot manage alone at home, for instance with guidance or a day centre. The municipality decides.

glossary-capacity = capacity to decide
    .forms = assessment of capacity
    .about = Whether somebody can understand and take a certain decision. It is looked at for each decision apart.

glossary-escalation = escalate to the boards
    .about = Putting a stuck point before the heads of the organisations. It helps with waiting lists and disputes over tasks, but is too slow when there is no time.

glossary-fixed-face = fixed face
    .about = One person who knows the family and keeps coming back, so that the story need not be told again and again.

## Sharing and silence

glossary-covenant = covenant
    .about = Written agreements between organisations: for what they share information, which, and how carefully.

glossary-purpose-limitation = purpose limitation
    .about = What you share fits the purpose of the meeting. It may not simply be used for something else.

glossary-proportionality = proportionality
    .forms = proportionate
    .about = Doing or sharing no more than is in balance with what you want to reach.

glossary-subsidiarity = subsidiarity
    .about = Can it be done more lightly, with less information or less pressure? Then choose that.

glossary-professional-secrecy = professional secrecy
    .forms = medical secrecy, duty of secrecy
    .about = Doctors and other care workers keep silent about what they are told. Consent or serious danger can be a ground to speak; the professional weighs it.

glossary-mandate = mandate
    .about = The room that somebody gets from their own organisation to promise or decide something.

glossary-locked-card = locked card
    .forms = locked cards, this card is locked
    .about = A sensitive card. You choose how much you tell, to whom, and why it may be told now.

glossary-form-signal = signal
    .about = The lightest form of a locked card: there is something that matters, without saying what.

glossary-form-summary = summary
    .about = The middle form of a locked card: the core, without names, words or places that are not needed.

glossary-form-full = in full
    .about = The heaviest form of a locked card: everything that stands on it.

glossary-own-interest = own interest
    .about = What your own organisation wants here, and who pays for it if you give it up.

## The game

glossary-reading = reading of the case
    .forms = readings, my reading, your reading, first reading, different reading
    .about = A story of what is going on here. You first choose one in silence, and a card may make you change it.

glossary-joint-goal = joint goal
    .forms = joint goals
    .about = A goal of the whole table. Actions that serve it work a little better.

glossary-pencil = pencil
    .forms = pencilled
    .about = An action that was proposed. What is still in pencil at the end lapses.

glossary-ink = ink
    .about = An action that is settled: whoever leads it has said yes.

glossary-peg = peg for the plan
    .forms = pegs left, peg left
    .about = What your organisation can carry. Leading or watching an action costs pegs, and they run out.

glossary-break = break between rounds
    .forms = first break, second break, short break
    .about = A short pause between two rounds, with one call for each seat.

glossary-direct-safety = direct safety
    .about = The first phase of a plan: the violence stops and everybody is protected.

glossary-risk-driven-care = risk-driven care
    .forms = care aimed at the danger
    .about = The second phase of a plan: help with what keeps the violence going, such as control, drink or debts.

glossary-recovery = care aimed at recovery
    .about = The third phase of a plan: coming to terms and recovering. It only works well once home is safe.

glossary-empty-chair = empty chair
    .about = The chair of whoever is absent, mostly a child. You may ask what they would say; the answer is what is on record.

glossary-learning-agenda = learning agenda
    .about = Questions that a group takes along after the game, with who takes them up.
