# Words that come back everywhere.

list-and = { $first } and { $last }
list-none = nobody
seat-full = { $person } ({ $organisation })
who-you = You
you-stressed = you
to-you = you
card-number = card { $number }
card-unseen = a card that you don’t know
tile-number = tile { $number }
week-one = week { $week }
week-range = weeks { $from } to { $until }

form-signal = signal
    .words = sign, light
form-signal-long = Signal
form-summary = summary
    .words = core, short
form-summary-long = Summary
form-full = full
    .words = in full, everything
form-full-long = In full

ground-purpose = purpose
    .words = purpose of this meeting, meeting
ground-purpose-long = it fits the purpose of this meeting
ground-danger = danger
    .words = direct danger, danger now, direct safety, safety
ground-danger-long = somebody is in danger now
ground-child = child
    .words = child in danger, child safety
ground-child-long = a child is in danger and cannot wait
ground-consent = consent
    .words = agreed
ground-consent-long = the person concerned agrees
ground-task = task
    .words = needed for the task
ground-task-long = the other cannot do the job without it, and lighter would not do

label-fact = Fact
label-observation = Own observation
label-hearsay = Hearsay
label-judgement = Judgement or explanation
class-special = Special personal data.
class-criminal = Criminal data.
class-child = Data about a child.

area-safety = Safety
area-health = Health
area-family = Family and parenting
area-money = Money
area-home = Home
area-work = Work and school
area-network = Their network
area-child = The child’s development

band-direct-safety = Direct safety
band-risk-driven-care = Care aimed at the danger
band-recovery = Recovery

decided-judge = the judge
decided-mayor = the mayor
decided-committee = the indication committee
decided-prosecutor = the public prosecutor

## For authors

new-invalid = “{ $name }” cannot be the name of a case. Use lower case letters, digits and hyphens, beginning with a letter, at most forty of them.
new-exists = { $path } is there already, and nothing was written. Choose another name, or another folder with --in.
new-written = { $path } is a small complete case. Next:
new-next-check = rondetafel check { $path }    says what is wrong with it: nothing, so far
new-next-play = rondetafel play { $path } --text --seat support    plays it
new-next-write = Make it yours: begin with { $path }/{ $first } and the texts in nl.ftl and en.ftl. SCENARIOS.md leads you through it.
new-hides = A case in the program is called “{ $name }” as well. In your own folder yours would go before it.
schema-kept = { $path } is there already and was left alone. Add these lines to it:
diff-same = { $old } and { $new } are the same.
diff-version = Both say that they are version { $version }. Raise it in scenario.ron before you hand the case on.
diff-scenario = The case
diff-seats = Seats
diff-facts = Facts
diff-cards = Cards
diff-actions = Actions
diff-year = The year after
diff-debrief = The look back
diff-texts = Texts ({ $language })
diff-proof = Proof
diff-added = + { $path } = { $new }
diff-removed = - { $path } = { $old }
diff-changed = ~ { $path }: { $old } → { $new }
