# Sessions that were kept: why one cannot be read or written, and what `check` says about it.

journal-no-such-file = There is no file { $file }.
journal-exists = There is a file { $file } already. Choose another name.
journal-not-a-session = { $file } is not a session.
journal-newer-format = { $file } was made by a newer version of the game. Update the game first.
journal-damaged-header = The beginning of { $file } is damaged. The session can no longer be opened.
journal-damaged-entry = { $file } is damaged at step { $number }. Everything up to step { $usable } can be used.
journal-damaged-contributions = Something that was written in the reflection of { $file } is damaged. The rest is still there.
journal-gap = Step { $expected } is missing from { $file }. Everything up to step { $usable } can be used.
journal-missing-scenario = { $file } does not hold its case. Without the case the session cannot be opened.
journal-disk-full = The disk is full, so { $file } cannot go on. Make room and try again.
journal-read-only = { $file } may not be written to. Move it to a folder where you may write.
journal-locked = { $file } is still open in another window. Close that first.
journal-stopped = Saving has stopped. Save the session under another name.
journal-unencodable = Step { $number } cannot be saved: { $reason }
journal-unreachable = { $file } cannot be reached: { $reason }
journal-failed = { $file } cannot be read or written: { $reason }

## What `check` says about a session

journal-check-session = { $path }: a session of “{ $title }” { $version }, written by { $program }
journal-check-length = { $steps ->
    [one] one step
   *[other] { $steps } steps
} in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} of play; { $ended ->
    [yes] the session is over
   *[no] the session was not played to its end
}
journal-check-case-sound = The case inside it is sound.
journal-check-case-errors = The case inside it has { $errors ->
    [one] one error
   *[other] { $errors } errors
}.
journal-check-case-other = The case inside it is not the case that was played.
journal-check-sound = Every step follows from the rules.
journal-check-events = Step { $number } does not follow from the rules: something else should happen.
journal-check-refusal = Step { $number } does not follow from the rules: this is not allowed there.
journal-check-number = Step { $number } is out of place.
journal-check-other-program = This is { $program }. The rules may have changed since.

## What `sessions` says

sessions-line = { $file }: { $about }
sessions-renamed = The session is now in { $file }.
sessions-erased = { $file } is erased, with everything that stood beside it.
sessions-erase-yes = Erasing is for good. Are you sure? Then put --yes behind: rondetafel sessions erase { $file }
sessions-odd-name = A session cannot be called “{ $name }”. Use letters, digits, spaces and hyphens.
