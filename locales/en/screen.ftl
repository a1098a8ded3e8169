# The screens around the meeting: title, lobby, sessions, welcome, the year, the last page, and what
# lies over them.

language-name = English
go-on = Go on
go-back = Back

## First start

arrival-what = A serious game about a case conference on domestic violence and child abuse. You sit at a table with five others, and each knows something that the rest do not.
arrival-care = You read about violence; you never see it. You can step out at any moment, without explanation.
arrival-later = You can change this at any time under Settings.

## Title

title-what = A case conference, six organisations, one plan
title-play = Choose a case
title-play-note = About forty minutes, alone with five colleagues
title-tutorial = Learn the game
title-tutorial-note = Twelve minutes, a small case, and a guide beside you
title-reading = Looking for your sessions …
title-go-on = Go on with your session
title-go-on-older = Go on with “{ $title }”
title-unfinished = { $title }, { $seat }, { $when }
title-sessions = Your sessions
title-settings = Settings
title-help = Help

## Lobby

chooser-case = Case
chooser-seat = Seat
chooser-preset = Conditions
chooser-ask-case = Which case?
chooser-ask-seat = Where do you sit?
chooser-ask-preset = How is the network set up?
chooser-reading = Looking on the shelves …
chooser-begin = Begin
chooser-more = More
chooser-seed = Number of the game
chooser-seed-note = Empty: chance decides. With the same number the same choices lead to the same game.
chooser-choose-seat = First choose a seat
chooser-minutes = About { $minutes } minutes when you play alone
chooser-from-user = From your own folder
chooser-from-machine = From this computer’s folder
chooser-from-given = From the folder that was given
chooser-hides = Goes before another of the same name: { $path }
chooser-hides-bundled = Goes before the one of the same name in the program
chooser-unreadable = This case cannot be read: { $why }
chooser-who = { $person }: { $role }
chooser-holds = In your folder: about { $topics }
chooser-may-wear-hat = Director, where the meeting has one.

## Sessions

sessions-reading = Reading your sessions …
sessions-none = You have not begun a session yet
sessions-minutes-ago =
    { $count ->
        [0] Just now
        [one] 1 minute ago
       *[other] { $count } minutes ago
    }
sessions-hours-ago =
    { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
sessions-days-ago =
    { $count ->
        [one] Yesterday
       *[other] { $count } days ago
    }
sessions-briefing = Before the meeting
sessions-round = In round { $round }
sessions-break = In break { $number }
sessions-last-round = In the last round
sessions-stop = At the stop in week 6
sessions-year = In the year after
sessions-over = Played to the end
sessions-look-back = Look back
sessions-go-on = Go on
sessions-rename = Another name
sessions-new-name = The new name
sessions-keep-name = Keep this name
sessions-erase = Erase
sessions-erase-ask = Erase this session for good? What people wrote in it is gone with it.
sessions-erase-for-good = Yes, erase it
sessions-no = No, keep it

## Welcome

welcome-place = { $page } of { $pages }
welcome-advisory = Before you begin
welcome-step-out = Want to step out for a moment? Press Esc and choose “Step out for a moment”. Nobody sees it, and no explanation is needed.
welcome-chair = The chair
welcome-plate = What happens with what you hear
welcome-interest = What your organisation wants
welcome-card-hint = Each underlined sentence on this page is a card. Point at one to see its card.
welcome-choose = Choose your first reading. Nobody else sees it yet.
welcome-ready = I am ready
welcome-waiting = The others are still reading …

## The year after

course-begins = The year after
course-level =
    { $direction ->
        [up] { $area } { $level }, going up
        [down] { $area } { $level }, going down
       *[same] { $area } { $level }, steady
    }
course-pause = Pause
course-play = Play
course-faster = Faster
course-slower = Slower
course-skip = To the end
course-next = Next
course-why = Why?
course-why-hint = Click in the picture for another week
course-earlier = An earlier week
course-later = A later week
course-close = Back to the year
course-plan = Your plan. What nobody watches stays grey
course-chart = How it goes
course-not-drawn = Without a line in the picture, because five fit: { $areas }.
course-tile-watched = Somebody watches this: { $action }
course-tile-unwatched = Nobody watches this, so nobody knows how it goes: { $action }
course-tile-idle = This never began to work: { $action }
course-watch = Begin to watch
course-drop = End an action of yours
course-add = Begin an action of yours
course-nothing = Change nothing
course-proceed = To the reflection

## After the reflection

closing-to-title = To the title

## The reflection

reflection-reading = The session is being opened …
reflection-word = One word
reflection-why = Why did it matter?
reflection-turn = Turn this card
reflection-turn-back = Turn it face down again
reflection-because = I kept this because …
reflection-own-question = In your own words
reflection-see = See this moment
reflection-back-there = Back to where you were
reflection-replay-step = Step
reflection-replay-eyes = Seen by
reflection-replay-all = All at once
reflection-replay-scrub = Where in the meeting
reflection-replay-ahead = One step on
reflection-replay-behind = One step back
reflection-replay-next-mark = To the next moment
reflection-replay-mark-before = To the moment before
reflection-replay-speed = How fast it goes
reflection-replay-map-close = Put the overview away

## Stepping out

away-step-out = Step out for a moment
away-note = The table waits for you. If other people play too, a colleague keeps your seat. Nobody asks why.
away-is-out = You have stepped out. Take your time: the table waits for you. If other people play too, a colleague keeps your seat.

## Pause

pause-heading = A pause
pause-note = Nothing moves at the table
pause-leave = Leave the table
pause-leave-note = Your session is kept. You can go on later.

## Settings

settings-language = Language
settings-text = Text size
settings-text-less = Smaller text
settings-text-more = Larger text
settings-sound = Sound
settings-sound-less = Softer
settings-sound-more = Louder
settings-per-cent = { $count } %
settings-motion = Less motion
settings-motion-note = Nothing moves by itself; the year goes step by step
settings-done = Done

## Help

keys-heading = Keys
keys-tab = Tab
    .does = To the next thing on the screen, with Shift to the one before
keys-enter = Enter or space
    .does = Press it. With nothing chosen, Enter goes on
keys-escape = Esc
    .does = Back, or a pause
keys-scroll = Arrows, Page Down
    .does = Read on when a page is longer than the window
keys-help = F1
    .does = This help
help-terms = Professional terms
credits-heading = Credits and licences
credits =
    The program: the Rondetafel authors, MIT or Apache-2.0, as you choose.
    The cases and their texts: the Rondetafel authors, CC-BY-SA-4.0. All of it is fiction.
    The sounds: made by a small tool of our own; free as the program is.
    Letters: Atkinson Hyperlegible (Braille Institute of America) and Inter (The Inter Project Authors), SIL Open Font License 1.1.
    Icons: Phosphor Icons, MIT.
    Built with Bevy, egui, Kira, Project Fluent, SQLite and other free libraries; Cargo.lock in the source names each one.
help-title = Here you begin a session, or go on with one. What you do is saved as you go.
help-lobby = Choose a case, then a seat, then how the network is set up. The other seats are filled by colleagues.
help-sessions = Your sessions, the latest first. Choose one to go on where you stopped, or to look back when it is over. You can give it another name, or erase it for good.
help-welcome = Read at your own pace; nothing moves. You get a folder of your own. At the end you choose what you think is going on here.
help-conference = Three rounds: what don’t we know yet, what is going on here, who does what. A turn buys laying a card, a question or naming a red flag. Answering is free.
help-signs = Signs and what they mean
help-sign-locked = Locked: you choose how much you tell, and why
help-sign-laid = It lies on the table
help-sign-answers = It answers the question that waits for you
help-sign-topic = What is being talked about
help-sign-goal = A place for a joint goal
help-sign-flag = Red flags that were named
help-sign-spine = The coloured edge of a card: the part of life that it is about
help-sign-new = A filled circle on a card: it is new
help-sign-watched = Somebody watches this action. That takes one of the pegs at the left of the plan
help-sign-reasons = Cards lie on this action as reasons
help-sign-warning = Something about this action asks for attention
help-sign-link = One action can strengthen another: press it to link them
help-year = Your plan is lived through for a year. Ask “Why?” for any week that has been. What nobody watches stays grey.
help-reflection = Short steps, one at a time. You can skip everything, and nobody gets a mark. In the replay: arrows go a step, Page Up and Page Down to a moment, space plays, M shows who knew what.
