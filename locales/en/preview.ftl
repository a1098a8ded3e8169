# For whoever writes a case: all cases, and one case under one’s hands.

title-cases = All cases, and writing one

cases-heading = All cases
cases-about = What there is to play, and what is known about each case. If you write a case yourself, you can look along here while you write.
cases-surveying = The cases are being looked through …
cases-from-bundled = Comes with the program
cases-version = Version { $version } · { $languages }
cases-authors = Made by { $authors }. Licence: { $licence }.
cases-law-wgs = This table shares under the Dutch act on data processing by partnerships of 2025.
cases-law-handvat = This table shares under the Dutch guide of 2019.
cases-more = Who made this, and what it rests on
cases-goals = For trainers: what can be learned from it (this gives something away)
cases-proof-fresh = Proven
cases-proof-stale = Its proof is of another version
cases-proof-none = Not proven
cases-proof-unread = Its proof is being compared …
cases-play = Play
cases-preview = Look along as an author
cases-open = Open a folder or a pack …
cases-new = Beginning a new case? Type in a terminal: rondetafel new my-case. Then open that folder here.
cases-help = All cases are here: those of the program, of this computer and your own. You see the version, the languages, how heavy it is, whether something is wrong with it and whether it is proven. With “Look along as an author” you open a case to work on it.

folder-heading = Which folder or pack?
folder-path = Folder or pack
folder-go = Go there
folder-up = One folder up
folder-open = Open
folder-case = Case
folder-none = There is no case here.
folder-trouble = This folder cannot be looked into: { $why }
folder-drop = You can also drag a folder or a pack onto this window.
folder-reading = The folder is being read …

preview-reading = The case is being read …
preview-follows = This page follows every time you save.
preview-last-good = As it is now, the case cannot be played. At the table you see the last version that could.
preview-never = This case cannot be played yet. Mend the errors first. This page follows every time you save.
preview-more = And { $count } more.
preview-found = Found
preview-line = Line
preview-inside = Look from inside
preview-seat = Where you sit
preview-part = When
preview-preset = How the network is
preview-number = Number of the game
preview-number-note = Colleagues play until there. Another number gives another meeting.
preview-back = Back to the table
preview-sit-down = Sit down there
preview-nothing-yet = There is no version yet that can be played.
preview-reflection = In the reflection
preview-proof = The proof
preview-prove = Prove the case
preview-proving = Now: { $stage }
preview-errors-first = Mend the errors first.
preview-help = Here you work on a case. What you save in your own editor shows here within a second. Errors stand here with file and line. You can sit down in any seat, in any part of the session, and you can have the case proven. Nothing that you play here is kept.
preview-not-a-case = { $path } is no folder and no pack with a case.

strip-preview = You look along as an author: { $title }, meeting { $number }
strip-findings = Findings
strip-next = Play on to the next part
strip-other = Another meeting
strip-old = You see the last good version.
strip-nothing-kept = Nothing of this meeting is kept.
