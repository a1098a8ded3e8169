# The last page: what stayed in the folders.

closing-kept = { $kept } of the { $held } cards stayed in a folder.
closing-pile-not-asked =
    { $count ->
        [one] 1 card: nobody asked for it.
       *[other] { $count } cards: nobody asked for them.
    }
closing-pile-privacy =
    { $count ->
        [one] 1 card: told in confidence.
       *[other] { $count } cards: told in confidence.
    }
closing-pile-too-late =
    { $count ->
        [one] 1 card: came in too late.
       *[other] { $count } cards: came in too late.
    }
closing-pile-unimportant =
    { $count ->
        [one] 1 card: seemed unimportant.
       *[other] { $count } cards: seemed unimportant.
    }
closing-pile-own-interest =
    { $count ->
        [one] 1 card: the own interest stood in the way.
       *[other] { $count } cards: the own interest stood in the way.
    }
closing-pile-not-known =
    { $count ->
        [one] 1 card: nobody knew that it mattered.
       *[other] { $count } cards: nobody knew that they mattered.
    }
closing-she-told =
    { $seats ->
        [one] { $child } had told it. To one of you.
       *[other] { $child } had told it. To { $seats } of you.
    }
closing-role-off = Put the role down
closing-help = Somebody to call
closing-help-line = { $name }. { $text }

barrier-not-asked = It stayed: nobody asked in a way that made it possible.
barrier-privacy = It stayed: it was told in confidence.
barrier-too-late = It stayed: it came in late.
barrier-unimportant = It stayed: somebody asked, and something else seemed to matter more.
barrier-own-interest = It stayed: the own interest stood in the way.
barrier-not-known = It stayed: the topic came up, but this did not seem to belong to it.
