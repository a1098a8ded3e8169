# Wat `check --prove` meet: de tabel voor mensen.

proof-title = { $name }: het bewijs
proof-stage-menu = goede plannen zoeken
proof-stage-worth = wat kennis waard is
proof-stage-depth = hoeveel er samen moet komen
proof-stage-difficulty = wat er toevallig boven tafel komt
proof-stage-meetings = overleggen van collega’s
proof-stage-policies = manieren om één plaats te spelen
proof-decimal = { $whole },{ $tenth }
proof-percent = { $percent } %
proof-none = geen

proof-values = Wat kennis waard is: veiligheid aan het eind van het jaar, 0 tot 100
proof-best = het beste plan, als alles wat nodig is verteld wordt
proof-sufficient = een goed plan: vanaf hier
proof-full = alle kaarten met een slot volledig aan iedereen
proof-no-locked = geen kaart met een slot verteld
proof-common = alleen de gedeelde pagina
proof-nothing = helemaal geen plan
proof-norm = het beste plan, als alles zo lang duurde als beloofd

proof-profile = Hoeveel er samen moet komen
proof-depth-cards = minste kaarten die genoeg zijn: { $names }
proof-depth-seats = minste plaatsen die genoeg zijn: { $names }
proof-alone = wat { $seat } alleen ziet
proof-alone-same = wat { $seat } alleen ziet, en dat is het beste plan
proof-common-share = kaarten die iedereen heeft
proof-covered = belangen die de doelen hoogstens dekken
proof-flag = plaatsen die iets van de rode vlag { $flag } hebben

proof-difficulty = Hoe moeilijk het is: wie een kaart heeft, brengt hem met deze kans in
proof-surfacing = { $percent } %: veiligheid, en hoe vaak het plan goed is
proof-presets = Andere randvoorwaarden: beste plan; kaarten van één plaats die collega's noemen; veiligheid met hun plan
proof-preset = { $preset }
proof-fitting = moeilijkheid die deze casus mag noemen
proof-stated = Tot een goed plan komen is hier { $difficulty ->
    [gentle] makkelijk
    [hard] moeilijk
   *[middling] niet makkelijk en niet moeilijk
}.

proof-cards = Wat losse kaarten toevoegen aan het plan, in punten veiligheid (wat minder is dan één punt staat er niet bij)
proof-card = { $card } ({ $form })

proof-seats = Waar elke plaats goed voor is
proof-seat-cost = { $seat }: verlies van de winst als die wegblijft
proof-seat-leads = { $seat }: acties van het beste plan die hij trekt
proof-seat-crossed = { $seat }: overleggen waarin een tegel tegen zijn belang ingaat

proof-ways = Hoe kaarten met een slot die nodig zijn verteld kunnen worden
proof-way-table = { $card }: { $form } aan iedereen, grond { $ground }: dat voegt toe
proof-way-apart = { $card }: { $form } alleen aan { $names }, grond { $ground }: dat voegt toe
proof-way-none = { $card }: er is geen manier

proof-meetings = Overleggen zonder mensen
proof-sessions = sessies van de collega’s van deze casus
proof-stalls = waarvan er niet eindigden
proof-own-common = gedeelde kaarten die zij noemen
proof-own-unique = kaarten van één plaats die zij noemen
proof-average-common = gedeelde kaarten die gemiddelde collega’s noemen ({ $expected } % verwacht)
proof-average-unique = kaarten van één plaats die zij noemen ({ $expected } % verwacht)
proof-average-houses = huizen van de tien waar licht blijft met gemiddelde collega’s
proof-best-houses = huizen van de tien met het beste plan
proof-most-houses = het hoogste aantal dat ooit gezien is

proof-policies = Hoe één plaats gespeeld wordt: kaarten van één plaats die op tafel komen, en veiligheid
proof-policy-silent = zwijger: zegt niets
proof-policy-sharer = deler: legt wat hij heeft
proof-policy-asker = vrager: vraagt ook
proof-policy-reader = lezer: volgt ook hints en sleutels
proof-policy-director = regiehouder: draagt ook de hoed
proof-policy-spiller = flapuit: alles volledig aan iedereen

proof-menu = plannen om uit te kiezen
proof-kept = Het bewijs staat in { $path }.
proof-kept-already = Het bewijs in { $path } klopt nog.
proof-not-kept = Het bewijs kan niet in { $path } worden bewaard: { $cause }
proof-not-kept-here = { $name } is geen map op deze computer, dus het bewijs wordt niet bewaard.
proof-impossible = { $name } kan pas bewezen worden als de fouten verbeterd zijn.

proof-mark-kept = zoals het hoort
proof-mark-short = schiet tekort
proof-mark-not-asked = niet gevraagd
proof-legend = ✓ zoals het hoort; ✗ schiet tekort, zie de bevindingen; – niet gevraagd van een casus van deze soort en grootte. De andere getallen zijn om te weten.
