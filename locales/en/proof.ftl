# What `check --prove` measures: the table for people.

proof-title = { $name }: the proof
proof-stage-menu = looking for good plans
proof-stage-worth = what knowledge is worth
proof-stage-depth = how much must come together
proof-stage-difficulty = what surfaces by chance
proof-stage-meetings = meetings of colleagues
proof-stage-policies = ways to play one seat
proof-decimal = { $whole }.{ $tenth }
proof-percent = { $percent } %
proof-none = none

proof-values = What knowledge is worth: safety at the end of the year, 0 to 100
proof-best = the best plan, when all that is needed is told
proof-sufficient = a good plan: from here on
proof-full = all locked cards in full to everybody
proof-no-locked = no locked card told
proof-common = the common page only
proof-nothing = no plan at all
proof-norm = the best plan, if everything took as long as promised

proof-profile = How much must come together
proof-depth-cards = fewest cards that are enough: { $names }
proof-depth-seats = fewest seats that are enough: { $names }
proof-alone = what { $seat } sees alone
proof-alone-same = what { $seat } sees alone, and it is the best plan
proof-common-share = cards that everybody has
proof-covered = interests that the goals cover at most
proof-flag = seats that hold something of the red flag { $flag }

proof-difficulty = How hard it is: every holder brings each card with this chance
proof-surfacing = { $percent } %: safety, and how often the plan is a good one
proof-presets = Other conditions: best plan; cards of one seat that colleagues mention; safety with their plan
proof-preset = { $preset }
proof-fitting = difficulty that this case may state
proof-stated = To come to a good plan is { $difficulty ->
    [gentle] easy
    [hard] hard
   *[middling] neither easy nor hard
} here.

proof-cards = What single cards add to the plan, in points of safety (those below one point are left out)
proof-card = { $card } ({ $form })

proof-seats = What each seat is good for
proof-seat-cost = { $seat }: lost of the gain without it
proof-seat-leads = { $seat }: actions of the best plan that it leads
proof-seat-crossed = { $seat }: meetings in which a tile crosses its interest

proof-ways = How locked cards that are needed can be told
proof-way-table = { $card }: { $form } to all, ground { $ground }: it adds
proof-way-apart = { $card }: { $form } to { $names } only, ground { $ground }: it adds
proof-way-none = { $card }: there is no way

proof-meetings = Meetings without people
proof-sessions = sessions of the case's own colleagues
proof-stalls = of those that did not end
proof-own-common = common cards that they mention
proof-own-unique = cards of one seat that they mention
proof-average-common = common cards that average colleagues mention ({ $expected } % expected)
proof-average-unique = cards of one seat that they mention ({ $expected } % expected)
proof-average-houses = houses of ten that keep their light with average colleagues
proof-best-houses = houses of ten with the best plan
proof-most-houses = the most of them that were ever seen

proof-policies = How one seat is played: cards of one seat that come to the table, and safety
proof-policy-silent = silent: says nothing
proof-policy-sharer = sharer: lays what it has
proof-policy-asker = asker: asks, too
proof-policy-reader = reader: follows tells and keys, too
proof-policy-director = director: wears the director's hat, too
proof-policy-spiller = spiller: everything in full to everybody

proof-menu = plans to pick from
proof-kept = The proof is in { $path }.
proof-kept-already = The proof in { $path } is still true.
proof-not-kept = The proof cannot be kept in { $path }: { $cause }
proof-not-kept-here = { $name } is no folder on this computer, so the proof is not kept.
proof-impossible = { $name } cannot be proven before its errors are mended.

proof-mark-kept = as it should be
proof-mark-short = falls short
proof-mark-not-asked = not asked
proof-legend = ✓ as it should be; ✗ falls short, see the findings; – not asked of a case of this kind and size. Other figures are for you to know.
