# For authors, beside findings and proofs: texts to fill in, and sessions that are simulated.

missing-none = { $file } lacks no text.
missing-count = { $count ->
    [one] { $file } lacks one text.
   *[other] { $file } lacks { $count } texts.
} Write over each “…”, and leave what stands before the equals sign.
missing-words = at most { $most } words
missing-letters = at most { $most } characters
missing-variables = may use { $names }
missing-rest = { $count ->
    [one] One more text is missing in { $file }.
   *[other] { $count } more texts are missing in { $file }.
} All as lines to fill in: rondetafel check { $path } --missing-texts { $language }

simulate-sessions = sessions
simulate-head = { $name } { $version }: { $sessions } sessions, of which { $stalls } did not end
simulate-mentioned = mentioned: { $common } % of the common cards, { $unique } % of the cards that one seat held
simulate-plan = plan: { $tiles } tiles in ink
simulate-houses = houses: { $houses } of ten without new serious violence
simulate-no-serious = houses: no incident of this case is serious, so none of the ten goes dark
simulate-knowledge = knowledge: the plan that such a table would choose ends the year at a safety of { $safety }
simulate-area = { $area }, end of the year: { $middle } (one in twenty below { $lowest }, half between { $low } and { $high }, one in twenty above { $highest })

diff-proof-new = Only the new version has a proof.
diff-proof-gone = Only the old version has a proof.
diff-proof-same = The proof was made anew, and its table says the same.
diff-proof-rest = { $count ->
    [one] One more figure of the proof differs: see with --proof.
   *[other] { $count } more figures of the proof differ: see with --proof.
}
