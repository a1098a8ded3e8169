# What `check` says about a scenario: per code a sentence and, as .help, what to do.

finding-error = error
finding-warning = warning
finding-hint = hint
finding-at = at { $path }
finding-help = help: { $help }
finding-nearest = Did you mean “{ $name }”?
finding-here = here
finding-gap = it belongs here
finding-gap-field = `{ $field }` belongs here
finding-expected = Possible here: { $names }.
finding-count-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
finding-count-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
finding-count-hints = { $count ->
    [one] one hint
   *[other] { $count } hints
}
finding-summary = { $name }: { $counts }
finding-none = no problems found

## Scenarios that cannot be read

locale-mistake = { $path }: this text cannot be read ({ $cause }). The program’s own words are used there.
locale-unreadable = { $path } cannot be read ({ $cause }). The program’s own words are used.
shelf-unknown = There is no scenario “{ $name }”, and nothing is at that path.
shelf-no-scenario = { $path } holds no scenario. A case is a folder with scenario.ron in it, or a .zip of that folder.
shelf-too-large = { $path } is larger than { $most } bytes.
shelf-too-many-files = { $path } has more than { $most } files.
shelf-leads-out = { $path } leads out of its folder or pack. Links, absolute paths and “..” are not followed.
shelf-too-dense = { $path } grows more than any text does when it is unpacked. Nothing of it was read.
shelf-twice = { $path } holds the same name twice: “{ $name }”. Pack the case anew.
shelf-broken-pack = { $path } cannot be unpacked: { $cause }
check-namesake = A folder “{ $name }” with a case lies here as well. Write ./{ $name } to mean that one.
check-found-at = { $name }: read from { $path }
shelf-unreadable = { $path } could not be read: { $cause }

## Files

finding-missing-file = The file { $file } is not there.
    .help = A scenario has six structure files: scenario.ron, seats.ron, cards.ron, actions.ron, year.ron and debrief.ron.
finding-unknown-file = Nothing reads { $file }.
    .help = Correct its name, or take it out of the folder. README, LICENCE, CREDITS and CHANGELOG may stay.
finding-other-folder = The scenario is called “{ $name }” and stands in a folder called “{ $folder }”.
    .help = Give the folder the name of the scenario, or change the id.
finding-and-more = There are { $count } more findings “{ $code }” in this file.
    .help = Mend those that are listed, and check again.
finding-not-text = { $file } is not UTF-8 text: this sign cannot be read.
    .help = Save the file as UTF-8; editors offer that under “Save as” or at the bottom of the window.
finding-broken-ron = { $what ->
    [empty] There is nothing in this file.
    [comma] A comma is missing behind this.
    [extra-comma] This comma is too much, or something is missing before it.
    [quote] A text begins here, and its closing quote is missing.
    [curly] These are other quotes than the straight ones.
    [closing] Something else than this bracket was opened, and it is not closed yet.
    [bracket] The bracket that was opened before this is not closed.
    [unclosed] The list above this is not closed, or a bracket “(” is missing here.
    [colon] A colon is missing before this.
    [end] The file ends here, and something is still open.
    [behind] This is one thing too many between these brackets.
    [surplus] The last bracket is closed already, and more follows.
    [remark] A remark begins with “//” here, not with “#”.
    [word] A word without quotes belongs here.
    [sign] This sign cannot stand here.
    [decimal] Only whole numbers can stand here.
    [list] A list belongs here: things between “[” and “]”.
    [text] A text between quotes belongs here.
    [number] A whole number belongs here.
    [bounds] This number is too large, or below zero, for what stands here.
    [yes-or-no] “true” or “false” belongs here.
    [thing] A thing with fields belongs here, between “(” and “)”.
    [table] A table belongs here, between “{ "{" }” and “{ "}" }”.
    [count] Things between these brackets: { $message }. Another number belongs here.
    [twice] This field stands here twice.
   *[other] This is not valid RON: { $message }
}
    .help = { $what ->
        [empty] Write it, or begin with a copy of another case. SCENARIOS.md says what belongs in each file.
        [comma] Between two things stands a comma; look whether a quote or bracket is missing, too.
        [extra-comma] Take it out.
        [quote] A text begins and ends with a quote, on the same line.
        [curly] Type " in a plain text editor: a word processor puts others in their place.
        [closing] “(” is closed by “)”, “[” by “]” and “{ "{" }” by “{ "}" }”, the last one first.
        [remark] Write // before it.
        [word] Take the quotes away. SCENARIOS.md lists the words.
        [decimal] Amounts are in thousandths and shares in permille: 0.35 is 350.
        [list] SCENARIOS.md says of every field what belongs there.
        [text] Look whether a bracket above is not closed. SCENARIOS.md says of every field what belongs there.
        [number] SCENARIOS.md says of every field what belongs there.
        [bounds] SCENARIOS.md says of every field what belongs there.
        [yes-or-no] SCENARIOS.md says of every field what belongs there.
        [thing] SCENARIOS.md says of every field what belongs there.
        [table] SCENARIOS.md says of every field what belongs there.
        [count] SCENARIOS.md says of every field what belongs there.
        [behind] SCENARIOS.md says of every field what belongs there.
        [twice] Keep one of the two.
       *[other] Look just before this place for a missing comma, quote or bracket.
    }
finding-broken-json = { $what ->
    [comma] A comma is missing behind this.
    [extra-comma] This comma is too much, or something is missing before it.
    [quote] A text begins here, and its closing quote is missing.
    [curly] These are other quotes than the straight ones.
    [colon] A colon is missing before this.
    [end] The file ends here, and something is still open.
    [surplus] The last bracket is closed already, and more follows.
    [decimal] Only whole numbers can stand here.
    [list] A list belongs here: things between “[” and “]”.
    [text] A text between quotes belongs here.
    [number] A whole number belongs here.
    [bounds] This number is too large, or below zero, for what stands here.
    [yes-or-no] “true” or “false” belongs here.
    [thing] A thing with fields belongs here, between “{ "{" }” and “{ "}" }”.
    [table] A table belongs here, between “{ "{" }” and “{ "}" }”.
    [twice] This field stands here twice.
    [key] The name of a field between straight quotes belongs here.
    [value] A value belongs here: a text between quotes, a number, a list or a thing.
   *[other] This is not valid JSON: { $message }
}
    .help = { $what ->
        [comma] Between two things stands a comma; look whether a quote or bracket is missing, too.
        [quote] A text begins and ends with a quote, on the same line.
        [curly] Type " in a plain text editor: a word processor puts others in their place.
        [decimal] Amounts are in thousandths and shares in permille: 0.35 is 350.
        [list] SCENARIOS.md says of every field what belongs there.
        [text] Look whether a bracket above is not closed. SCENARIOS.md says of every field what belongs there.
        [number] SCENARIOS.md says of every field what belongs there.
        [bounds] SCENARIOS.md says of every field what belongs there.
        [yes-or-no] SCENARIOS.md says of every field what belongs there.
        [thing] SCENARIOS.md says of every field what belongs there.
        [table] SCENARIOS.md says of every field what belongs there.
        [twice] Keep one of the two.
       *[other] Look just before this place for a missing comma, quote or bracket. A case in JSON has no remarks and no comma at the end of a list.
    }
finding-written-twice = { $file } and { $other } are the same file in two notations; only { $other } is read.
    .help = Keep one of the two.
finding-unknown-field = There is no field “{ $name }” here.
    .help = Correct the spelling or take the field out. Is the field right, then a bracket above it is not closed. SCENARIOS.md lists every field.
finding-missing-field = The field “{ $name }” is missing here.
    .help = Add the field. SCENARIOS.md says what it means.
finding-unknown-word = “{ $name }” is not one of the words that may stand here.
    .help = Choose one of the words that are listed; capitals count.
finding-duplicate-key = “{ $name }” stands here twice; only the last one would count.
    .help = Keep one of the two.

## Names

finding-invalid-name = “{ $name }” cannot be a name.
    .help = Use lower case letters, digits and hyphens, beginning with a letter, at most forty of them.
finding-duplicate-name = “{ $name }” is used twice for the same kind of thing.
    .help = Give one of the two another name, and change what refers to it.
finding-repeated-reference = “{ $name }” stands in this list twice.
    .help = Take one of the two out.
finding-unknown-seat = There is no organisation “{ $name }”.
    .help = Use the id of a seat from seats.ron.
finding-unknown-card = There is no card “{ $name }”.
    .help = Use the id of a card from cards.ron.
finding-unknown-fact = There is no fact “{ $name }”.
    .help = Use the id of a fact from cards.ron.
finding-unknown-topic = There is no topic “{ $name }”.
    .help = Use one of the topics in scenario.ron.
finding-unknown-reading = There is no reading “{ $name }”.
    .help = Use one of the readings in scenario.ron.
finding-unknown-action = There is no action “{ $name }”.
    .help = Use the id of an action from actions.ron.
finding-unknown-person = There is no person “{ $name }”.
    .help = Use the id of one of the people in scenario.ron.
finding-unknown-driver = There is no driver “{ $name }”.
    .help = Use the id of a driver from year.ron.

## Header

finding-invalid-version = “{ $version }” is not a version: { $message }
    .help = Write three numbers with dots between them, such as 1.0.0.
finding-format-too-new = This case is written in file format { $format }, and this program reads up to { $newest }.
    .help = Update the program, or ask the author for the case in format { $newest }.
finding-format-too-old = This case says that it is written in file format { $format }, which was never in use.
    .help = Write `format: { $newest }` and check again.
finding-invalid-game = “{ $range }” is not a range of versions: { $message }
    .help = Write for which versions of the game it was made, such as ">=0.1, <0.2".
finding-other-game = This case was made for game { $range }, and this is { $game }.
    .help = Try it. If all is well, widen `game` in scenario.ron; if not, ask the author for a newer one.
finding-thin-manifest = The field “{ $field }” is left out.
    .help = Whoever chooses a case wants to know for which game it was made, how hard it is, what one can learn from it, and where its facts come from.
finding-moved-references = The sources of a case stand in scenario.ron now, as `references`.
    .help = Move the list there. Until then it counts as before.
finding-invalid-language = “{ $name }” is not a language tag.
    .help = Write a tag such as nl, en or nl-BE. The file has the same name, with .ftl behind it.
finding-invalid-month = “{ $value }” is not a year and a month.
    .help = Write when the facts and terms were last checked, such as 2026-11.
finding-empty-field = “{ $field }” is empty.
    .help = Fill it in: whoever uses this case wants to know who made it and what is allowed.

## Numbers

finding-too-few = There are too few of “{ $what }”: { $count }, and at least { $limit } are needed.
    .help = Add some.
finding-too-many = There are too many of “{ $what }”: { $count }, and at most { $limit } fit.
    .help = Take some out.
finding-intensity-out-of-range = Intensity is { $least } to { $most }, and here it is { $value }.
    .help = 1 is light, 5 is very heavy. Players see it before they begin.
finding-cooperation-out-of-range = Cooperation is { $least } to { $most }, and here it is { $value }.
    .help = 0 is not willing at all, 3 is fully willing.
finding-pegs-out-of-range = Pegs are { $least } to { $most }, and here they are { $value }.
    .help = An action costs 1 to 3 pegs; 0 is for a measure that runs already. A seat usually has 4.
finding-turns-out-of-range = Turns are { $least } to { $most } a round, and here they are { $value }.
    .help = A full case has 5, 4 and 3 turns with one person, and 4, 3 and 2 at a table of people.
finding-goal-places-out-of-range = There are places for { $least } to { $most } goals, and here for { $value }.
    .help = A full case has three places for eight goals.
finding-breaks-out-of-range = There are { $least } or { $most } breaks, and here { $value }.
    .help = Two is usual: after round 1 and after round 2. With one, round 3 follows round 2 at once.
finding-arrival-out-of-range = A card comes in at { $least } to { $most }, and here at { $value }.
    .help = 0 is the start, 1 the first break, 2 the second.
finding-moment-out-of-range = This moment is { $least } to { $most }, and here it is { $value }.
    .help = There are rounds 1 to 3 and breaks 1 and 2.
finding-week-out-of-range = Weeks are { $least } to { $most } here, and this is { $value }.
    .help = Week 1 is the week of the meeting, the last one is what year.ron says, or 52.
finding-days-out-of-range = Days are { $least } to { $most } here, and this is { $value }.
    .help = Terms are in days. Leave `lasts` out for a measure that runs to the end of the year.
finding-level-out-of-range = Levels are { $least } to { $most }, and this is { $value }.
    .help = Levels are written as they are shown, 0 to 100.
finding-amount-out-of-range = Amounts are { $least } to { $most }, and this is { $value }.
    .help = Amounts are in thousandths of a point; 1000 is one point of a hundred.
finding-permille-out-of-range = This share is { $least } to { $most }, and here it is { $value }.
    .help = Shares and chances are in permille: 1000 is all of it.
finding-small-number =
    { $what ->
        [share] { $value } in a thousand is hardly ever. Were per cent meant?
       *[amount] { $value } thousandths of a point is next to nothing. Were points meant?
    }
    .help =
    { $what ->
        [share] Shares are in permille: 35 per cent is 350.
       *[amount] Amounts are in thousandths of a point: half a point is 500.
    }
finding-backward-window = This begins in week { $from } and ends in week { $until }.
    .help = Swap the two weeks.
finding-unsorted-weeks = Week { $week } is not later than the one before it.
    .help = List the weeks once each, from early to late.
finding-wrong-sign = This is { $value }, which would be a gain.
    .help = Pushes, costs and harm are written as positive numbers.
finding-unfollowed-area = This case does not follow the life area { $area }.
    .help = Add the area to `areas` in year.ron, or choose one that is followed.
finding-useless-area = This changes { $area }, a life area that this case does not follow.
    .help = Add the area to `areas` in year.ron, or take the number out.

## Seats and colleagues

finding-one-director = { $count ->
    [0] No seat wears the director’s hat.
   *[other] { $count } seats wear the director’s hat.
}
    .help = Put `director: true` at exactly one seat. Without a director is a condition of a session, not of a case.
finding-plate-size = The plate of “{ $name }” should name { $wanted } topics, and names { $count }.
    .help = A plate names the topics that its seat may know of: three, or two in a tutorial.
finding-plate-gap = On the plate of “{ $name }”, the number of topics without a card is { $count }.
    .help = Of the topics on a plate exactly one is empty (in a tutorial at most one), so that asking is never certain.
finding-wants-others-action = “{ $seat }” wants “{ $name }”, which another seat leads.
    .help = A colleague only places actions of its own seat.
finding-wants-unplaceable = “{ $seat }” wants “{ $name }”, which nobody can place.
    .help = Take it out, or give the action pegs.
finding-uncrossed-interest = No action crosses the interest of “{ $name }”.
    .help = Name at least one common choice in `crossed_by`, or its interest costs nobody anything.
finding-uncovered-interest = No goal covers the interest of “{ $name }”.
    .help = Add this seat to the `covers` of a goal.
finding-few-phrases = “{ $name }” has { $count } phrases, and needs at least { $least }.
    .help = With fewer, a colleague says the same thing twice in one session.
finding-silent-occasion = “{ $name }” has nothing to say on: { $occasions }.
    .help = Add a phrase for each, so that every act has its reason.
finding-right-reading-first = Most colleagues start with “{ $name }”, the right reading ({ $count }).
    .help = Let most of them start elsewhere; what the cards show must be able to change minds.
finding-no-decisive-card = “{ $name }” has no decisive card.
    .help = Give every seat a card without which the good plan fails.
finding-no-locked-card = “{ $name }” has no locked card.
    .help = Give every seat something that it has good reason to keep.
finding-full-hand = “{ $name }” starts with { $count } cards, and five is the most that can be read.
    .help = Let some of them arrive in a break.
finding-nothing-new = “{ $name }” gets no new card in break { $break }.
    .help = Let one of its cards arrive there.

## Cards and facts

finding-role-mismatch = “{ $name }” has the role { $role }, and the number of seats that hold it is { $seats }.
    .help = Common cards and false friends have no seats, doubled cards two or more, all others exactly one.
finding-locked-common = “{ $name }” is on the common page, and is locked or has a key.
    .help = What everybody has read cannot be locked. Give it a seat, or take the lock and the key out.
finding-late-common = “{ $name }” is on the common page, and comes in later.
    .help = The common page is read before the start. Give the card a seat, or leave `arrives` out.
finding-open-sensitive = “{ $name }” is sensitive and open.
    .help = Give it a lock with three forms, or another role.
finding-needed-mismatch = What is needed of “{ $name }” does not fit its role.
    .help = Decisive and supporting cards say which form is needed; sensitive cards and noise are needed in none.
finding-needed-too-light = The form that is said to be needed of “{ $name }” shows no fact that is used.
    .help = Make `needed` heavier, or let the lighter form show the fact.
finding-no-ground = “{ $name }” may never be told: it has no ground.
    .help = Name at least one ground that holds; consent is one.
finding-consent-of-nobody = “{ $name }” asks for consent, and nobody is named who could give it.
    .help = Say who told it in `told_by`.
finding-asked-by-nobody = Somebody asked to keep “{ $name }”, and nobody is named who did.
    .help = Say who told it in `told_by`.
finding-consequence-without-person = It is not said who acts when “{ $name }” reaches “{ $seat }”.
    .help = Name the person in `who`: withdrawing and moving are done by somebody.
finding-consequence-without-reading = It is not said where “{ $seat }” tilts when “{ $name }” reaches it.
    .help = Name the wrong story in `reading`.
finding-signal-consequence = “{ $name }” would set something in motion at “{ $seat }” as a signal.
    .help = A signal never does. Write Summary or Full.
finding-holder-consequence = “{ $name }” would set something in motion at “{ $seat }”, which holds it already.
    .help = Choose another seat, or take the consequence out.
finding-tilts-to-truth = “{ $name }” tilts to the right reading.
    .help = A tilt goes to a wrong story. Choose another reading.
finding-idle-card = “{ $name }” should matter, and shows no fact that anything uses.
    .help = Let it show a fact that a flag, a decision, an action or a driver uses, or make it noise.
finding-dead-card = The card “{ $name }” shows no fact, so nothing would miss it.
    .help = Let a fact in cards.ron be known by it, or give it the role Noise and one holder.
finding-unopenable-card = No question can open the card “{ $name }”: only the director holds it, and its key is the director’s asking.
    .help = Give it another key, or another holder.
finding-unused-fact = Nothing uses the fact “{ $name }”.
    .help = Use it in a flag, as evidence, in `informed_by` or in `shown_by`, or take it out.
finding-unknowable-fact = No card shows the fact “{ $name }”.
    .help = Name at least one set of cards in `known_by`.
finding-free-fact = The fact “{ $name }” is known without any card.
    .help = Take the empty set out of `known_by`.
finding-empty-topic = No card is about “{ $name }”.
    .help = Give the topic a card, or take it out.

## Flags, goals, the meeting

finding-half-true-flag = “{ $name }” has { $facts } facts, and { $enough } are enough.
    .help = A true flag has facts and a number above 0; a false one has neither.
finding-flag-out-of-reach = Even { $cards } cards do not show the { $enough } facts that “{ $name }” needs.
    .help = Ask for fewer facts, or let more cards show them.
finding-flag-in-one-hand = All cards that show “{ $name }” are with one seat.
    .help = Spread its facts over at least two seats: a flag is something that only a table can see.
finding-harmless-flag = Naming “{ $name }” wrongly changes nobody’s reading.
    .help = Say in `tilts` to which wrong story it leads.
finding-goal-cover = Interests that “{ $name }” covers: { $count }. A goal covers one or two.
    .help = A goal covers one interest or two.
finding-unserved-goal = No action that can be placed serves the goal “{ $name }”.
    .help = Name at least one in `serves`.
finding-easy-goals = { $places } goals can cover { $covered } interests, and { $most } is the most.
    .help = Let fewer goals cover two interests: somebody has to give.
finding-uncalled-source = Nobody may call “{ $name }”.
    .help = Name at least one seat.
finding-common-source = “{ $name }” brings “{ $card }”, which everybody has.
    .help = Let the call bring a card that somebody lacks.
finding-make-up = { $what ->
    [cards] Cards: a case of this kind has { $wanted }, and this one { $count }.
    [locked] Locked cards: a case of this kind has { $wanted }, and this one { $count }.
    [common] Cards on the common page: a case of this kind has { $wanted }, and this one { $count }.
    [false-friends] False friends: a case of this kind has { $wanted }, and this one { $count }.
    [doubled] Cards held by two seats: a case of this kind has { $wanted }, and this one { $count }.
    [decisive] Decisive cards: a case of this kind has { $wanted }, and this one { $count }.
    [supporting] Supporting cards: a case of this kind has { $wanted }, and this one { $count }.
    [sensitive] Sensitive cards: a case of this kind has { $wanted }, and this one { $count }.
    [noise] Cards that are noise: a case of this kind has { $wanted }, and this one { $count }.
    [topics] Topics: a case of this kind has { $wanted }, and this one { $count }.
    [readings] Readings: a case of this kind has three or four, and this one { $count }.
    [goals] Goals: a case of this kind has { $wanted }, and this one { $count }.
    [flags] Flags: a case of this kind has { $wanted }, and this one { $count }.
    [seats] Seats: a case of this kind has { $wanted }, and this one { $count }.
    [weeks] Weeks: a case of this kind has { $wanted }, and this one { $count }.
    [true-flags] True flags: a case of this kind has { $wanted }, and this one { $count }.
   *[actions-of-seat] Actions that “{ $name }” can place: a case of this kind has { $wanted }, and this one { $count }.
}
    .help = These numbers make a case playable in its time. A smaller case says `kind: Short`; silence this with a reason when yours differs on purpose.

finding-no-guide = A tutorial, and nothing to lead a first player along.
    .help = Write `guide: Some((…))`, or another `kind`.
finding-guide-mismatch = { $what ->
    [lays] The guide’s first card “{ $name }” is no open card that the player holds at the start.
    [keeps] The guide’s card to keep “{ $name }” is no locked card that the player holds at the start.
    [brings] The guide’s new card “{ $name }” is no open card that comes in for the player in break 1.
    [opens] No card of “{ $name }” on the guide’s topic opens to “safe now”.
    [asked] “{ $name }” comes with no question to the player on the topic of the card to keep.
    [shows] The guide’s two cards do not show “{ $name }”, the one true flag.
    [places] The guide’s action “{ $name }” is not the player’s, or home has nothing to say about it.
   *[misses] The card “{ $name }” is not one colleague’s alone, or lies on a topic that the guide touches.
}
    .help = The twelve steps need these things; look at the tutorial that comes with the program.

## Actions

finding-quick-practice = “{ $name }” is quicker in practice than the rules promise.
    .help = Make `lead_practice` at least as long as `lead_norm`.
finding-lasts-nothing = “{ $name }” lasts no day.
    .help = Give it days, or leave `lasts` out to let it run to the end of the year.
finding-refers-to-itself = “{ $name }” refers to itself.
    .help = Name another action.
finding-extends-nothing = “{ $name }” extends something that never runs.
    .help = Extend a running measure or an action that can be placed.
finding-impossible-need = “{ $name }” needs something that can never have begun.
    .help = Look for needs that nobody can place, that it excludes itself, or that go round in a circle.
finding-dead-action = Nobody can place “{ $name }”, and it does not run.
    .help = Give it pegs, list it under `running`, or take it out.
finding-impossible-term = No plan can keep the terms of “{ $name }”: it comes after what it extends, or after the year.
    .help = Make `from_week` or `lead_norm` smaller, or let what it extends last longer.
finding-out-of-reach = All cards together do not show what “{ $name }” asks for here.
    .help = Ask for facts that the cards show, or give a card that shows what is missing.
finding-consent-refused = “{ $name }” needs the yes of somebody whose cooperation is 0 from the start, so it never works.
    .help = Raise their cooperation in scenario.ron, or take them out of `consent_of`.
finding-idle-mandate = { $what ->
    [action] “{ $name }” is heavy, and no set of conditions has `mandate`: home never minds.
   *[preset] The conditions “{ $name }” have `mandate`, and no action is heavy: home never minds.
}
    .help = Let home mind something, or take the other half out.
finding-idle-action = “{ $name }” does nothing.
    .help = Let it give something, deal with a driver or strengthen another action.
finding-no-evidence = Somebody decides about “{ $name }”, and nothing says on what.
    .help = Name at least one set of facts in `evidence`.
finding-no-decision = “{ $name }” has evidence, and nobody decides.
    .help = Say in `decided_by` who decides, or take the evidence out.
finding-no-evaluation = No action is the plan’s evaluation.
    .help = Mark one with `evaluation: true`; the year then stops once at week 6.
finding-two-evaluations = “{ $name }” is a second evaluation.
    .help = The year stops once. Mark one action only.

## The year

finding-hidden-driver = Nothing shows the driver “{ $name }”, so no table can believe in it.
    .help = Name at least one set of facts in `shown_by`.
finding-idle-driver = The driver “{ $name }” pushes nothing.
    .help = Give it at least one life area with a number above 0.
finding-untouched-driver = No action deals with the driver “{ $name }”.
    .help = Let at least one action deal with it.
finding-never-happens = “{ $name }” can never happen.
    .help = Its driver must be real and run in the same weeks, and its chance, level and number must be above 0.

## Texts

finding-missing-language = There is no { $file } for the language “{ $language }”.
    .help = Add the file, or take the language out of `languages`.
finding-undeclared-language = { $file } is there, and “{ $language }” is not among the languages of the case.
    .help = Add the language to `languages`, or take the file out.
finding-broken-text = { $what ->
    [equals] Here “=” belongs: a key without spaces stands before it, and a text behind it.
    [brace] A brace that was opened is not closed here.
    [closing] This brace was never opened.
    [value] Behind the “=” of this key nothing stands.
    [placeable] Between these braces no name stands.
    [tab] This line begins with a tab, and only spaces count as an indent.
    [sign] Neither a key nor an attribute with a text begins here.
   *[other] This is not valid Fluent: { $message }
}
    .help = Write `key = text`; further lines and attributes are indented with spaces.
finding-unsupported-text = A case’s text cannot use { $what ->
    [string] a text between quotes inside braces
    [number] a number inside braces
    [function] a function
    [term] a term
    [placeable] braces within braces
    [select] a choice between forms
    [many] so many references
   *[other] “{ $what }”
}.
    .help = Only plain text, variables and references to other texts are possible here.
finding-unknown-text-reference = There is no text “{ $name }” to refer to.
    .help = Correct the reference, or write the text out. A variable has “$” before its name: { "{" } ${ $name } { "}" }.
finding-circular-text = This text contains itself by way of “{ $key }”.
    .help = Write one of the two out.
finding-duplicate-text = The text “{ $key }” stands in this file twice.
    .help = Keep one of the two.
finding-missing-text = The text “{ $key }” is missing.
    .help = Add it in this language.
finding-unused-text = Nothing uses the text “{ $key }”.
    .help = Correct its key, or take it out.
finding-empty-text = The text “{ $key }” is empty.
    .help = Write it.
finding-other-variable = “{ $key }” uses the variable “{ $name }”, which is not given there.
    .help = Take the variable out, or use one that is given.
finding-unlike-variables = “{ $key }” uses these variables here: { $written }. In “{ $language }” it uses: { $wanted }.
    .help = Use the same variables in every language, so that all readers learn the same.
finding-short-advisory = Before playing, people are told what it is about in { $count } words, and at least { $least } are needed.
    .help = Say what hurts in this case, that it is fiction, and that anybody may step out.
finding-identifying-detail = { $what ->
    [mail] “{ $written }” is an e-mail address.
    [postcode] “{ $written }” looks like a postcode.
    [account] “{ $written }” looks like an account number.
    [plate] “{ $written }” looks like a number plate.
    [telephone] “{ $written }” looks like a telephone number.
    [number] “{ $written }” looks like a citizen service number.
   *[other] “{ $written }” stands here with other details: together they may point at one person.
}
    .help = Leave it out or make it vaguer, also in fiction: somebody may live there.
finding-long-text = “{ $key }” has { $count } words, and { $most } fit.
    .help = Shorten it.
finding-long-phrase = “{ $key }” has { $count } characters, and { $most } fit.
    .help = Shorten it: it has to be read in passing.
finding-long-common-page = The common page has { $count } words, and { $most } is the most.
    .help = Shorten the texts of the common cards: everybody reads them before anything happens.
finding-long-sentence = “{ $sentence } …” has { $count } words; { $most } is the most that reads easily.
    .help = Make two sentences of it.

## The proof

finding-stale-proof = { $what ->
    [case] The proof is of another version of this case.
   *[other] The rules of the game changed since the proof was made.
}
    .help = Run `rondetafel check PATH --prove` again.
finding-broken-proof = The proof cannot be read.
    .help = Take the file out, and run `rondetafel check PATH --prove` again.
finding-no-hidden-profile = “{ $name }” finds the best plan alone: { $safety } points of safety, and the best plan has { $best }.
    .help = Spread what matters over more seats, so that no seat sees it alone.
finding-single-seat-solves = “{ $name }” finds a good plan alone: { $safety } points of safety, and the best plan has { $best }.
    .help = Give a decisive card of this seat to another one.
finding-little-to-gain = The best plan is { $measured } points safer than what the common page suggests, and { $wanted } is the least.
    .help = Let what is hidden matter more: stronger drivers that only hidden facts show, and actions that deal with them.
finding-never-enough = No set of cards leads to a good plan.
    .help = See whether the needed forms show the facts that actions work by, and whether those actions deal with a real driver.
finding-shallow-profile =
    { $what ->
        [seats] The cards of { $count } seats are enough for a good plan: { $names }. It should take { $wanted } seats or more.
       *[cards] { $count } cards are enough for a good plan: { $names }. It should take { $wanted } cards or more.
    }
    .help = Let drivers and actions ask for facts of more than one seat.
finding-other-difficulty = { $what ->
    [hopeless] The case says that it is { $stated }, and of tables that hear nearly everything { $percent } per cent make a good plan; with less than { $least } it is a lottery, not a hard case.
   *[other] The case says that it is { $stated }: of tables that hear half, { $least } to { $most } per cent make a good plan. Measured: { $percent } per cent.
}
    .help = Say what was measured, or move decisive cards: into fewer hands makes a case gentler, into more hands harder.
finding-flat-curve = Who hears nearly everything ends at { $much } points, and who hears little at { $little }.
    .help = Look for cards that do harm in the proof’s table, and let more actions be informed by facts.
finding-mostly-common = { $percent } % of the cards are on the common page.
    .help = Give more of them to single seats: what everybody has, is talked about anyway.
finding-slow-practice = As long as things take in practice, the best plan ends at { $practice } points. By the rules it would be { $norm }, and without a plan { $nothing }.
    .help = Shorten some lead times in practice, or add an action that begins at once.
finding-privacy-trap-missing = { $what ->
    [full] Telling all locked cards in full to everybody costs { $measured } points, and { $wanted } is the least.
   *[none] Telling no locked card costs { $measured } points, and { $wanted } is the least.
}
    .help = { $what ->
    [full] Let files do more with what reaches them in full.
   *[none] Let more hang on what locked cards show.
}
finding-perverse-share = Telling “{ $name }” makes the plan worse by { $lost } points.
    .help = See which driver its facts show, and whether an action answers to that. If it is meant so, make the card sensitive or accept this with a reason.
finding-seat-not-needed = Without “{ $name }” only { $percent } % of the gain is lost; 8 % is the least.
    .help = Give the seat a card or an action that much hangs on.
finding-seat-dominates = Without “{ $name }” { $percent } % of the gain is lost; 40 % is the most.
    .help = Give one of its decisive cards, or a part of what its actions do, to another seat.
finding-seat-without-lead = The best plan needs no action of “{ $name }”.
    .help = Let one of its actions deal with a real driver.
finding-interest-never-crossed = Hardly any meeting crosses the interest of “{ $name }”.
    .help = Name an action in `crossed_by` that colleagues want.
finding-no-lawful-way = “{ $name }” is needed, and there is no way to tell it that does more good than harm.
    .help = Give it a ground that holds, a lighter form that is enough, or a consequence less.
finding-meeting-stalls = Of { $sessions } sessions of colleagues { $stalls } do not end, and { $refusals } wishes were refused.
    .help = This is a mistake of the program: please report it with the case.
finding-average-outside-band = { $what ->
    [common] Average colleagues mention { $percent } % of the common cards, and { $expected } % is expected.
   *[unique] Average colleagues mention { $percent } % of the cards that one seat holds, and { $expected } % is expected.
}
    .help = Change the number of turns, or the number of cards.
finding-too-many-houses = With the best plan { $most } of ten houses keep their light; seven is the most.
    .help = Raise the chance of the serious incident: no plan takes all danger away.
finding-average-houses = With average colleagues { $tenths } tenths of a house of ten keep their light; 15 to 35 is meant.
    .help = Change the chance of the serious incident, or what average plans do.
finding-flat-policies = Playing as { $more } ends { $measured } points safer than as { $less }, and { $wanted } is the least.
    .help = Let more hang on cards that come to the table by asking, by tells and by keys.
finding-small-policy-step = Playing as { $more } ends { $measured } points safer than as { $less }, and { $wanted } is the least.
    .help = Let more hang on cards that come to the table by asking, by tells and by keys.
finding-policy-coverage = Played as { $policy }, { $percent } % of the cards of one seat come to the table, and { $expected } % is expected.
    .help = Look at keys, plates and topics: they decide what asking opens.
finding-spiller-wins = Telling everything in full ends at { $spiller } points, and reading the table at { $reader }.
    .help = Let files do more with what reaches them in full.

## Silence

finding-unknown-code = There is no finding “{ $name }” to silence.
    .help = Copy the code from between the square brackets.
finding-silenced-error = “{ $name }” is an error, and errors cannot be silenced.
    .help = Mend what is wrong, and take the silence out.
finding-silenced-without-reason = “{ $name }” is silenced without a reason.
    .help = Write why, for whoever reads it after you.
finding-useless-silence = “{ $name }” is silenced, and nothing of the kind is found.
    .help = Take the silence out.
