# Woorden die overal terugkomen.

list-and = { $first } en { $last }
list-none = niemand
seat-full = { $person } ({ $organisation })
who-you = Je
you-stressed = jij
to-you = jou
card-number = kaart { $number }
card-unseen = een kaart die je niet kent
tile-number = tegel { $number }
week-one = week { $week }
week-range = week { $from } tot en met { $until }

form-signal = signaal
    .words = sein, licht
form-signal-long = Signaal
form-summary = samenvatting
    .words = kern, kort
form-summary-long = Samenvatting
form-full = volledig
    .words = voluit, helemaal, alles
form-full-long = Voluit

ground-purpose = doel
    .words = doel van dit overleg, overleg
ground-purpose-long = het past bij het doel van dit overleg
ground-danger = gevaar
    .words = direct gevaar, nu gevaar, directe veiligheid, veiligheid
ground-danger-long = iemand loopt nu gevaar
ground-child = kind
    .words = kind in gevaar, veiligheid van het kind
ground-child-long = een kind loopt gevaar en kan niet wachten
ground-consent = toestemming
    .words = mag van de persoon
ground-consent-long = de persoon zelf vindt het goed
ground-task = taak
    .words = nodig voor de taak
ground-task-long = de ander kan zonder dit het eigen werk niet doen, en lichter helpt niet

label-fact = Feit
label-observation = Eigen waarneming
label-hearsay = Van horen zeggen
label-judgement = Oordeel of uitleg
class-special = Bijzondere gegevens.
class-criminal = Strafrechtelijke gegevens.
class-child = Gegevens van een kind.

area-safety = Veiligheid
area-health = Gezondheid
area-family = Gezin en opvoeding
area-money = Geld
area-home = Wonen
area-work = Werk en school
area-network = Het netwerk
area-child = De ontwikkeling van het kind

band-direct-safety = Directe veiligheid
band-risk-driven-care = Zorg gericht op het gevaar
band-recovery = Herstel

decided-judge = de rechter
decided-mayor = de burgemeester
decided-committee = de indicatiecommissie
decided-prosecutor = de officier van justitie

## Voor schrijvers

new-invalid = “{ $name }” kan geen naam van een casus zijn. Gebruik kleine letters, cijfers en streepjes. Begin met een letter en neem er hoogstens veertig.
new-exists = { $path } is er al, en er is niets geschreven. Kies een andere naam, of met --in een andere map.
new-written = { $path } is een kleine volledige casus. Hierna:
new-next-check = rondetafel check { $path }    zegt wat er mis mee is: nu nog niets
new-next-play = rondetafel play { $path } --text --seat support    speelt hem
new-next-write = Maak er je eigen casus van. Begin met { $path }/{ $first } en de teksten in nl.ftl en en.ftl. SCENARIOS.md helpt je erdoorheen.
new-hides = In het programma zit ook een casus “{ $name }”. In je eigen map gaat die van jou voor.
schema-kept = { $path } is er al en blijft zoals het was. Voeg deze regels toe:
diff-same = { $old } en { $new } zijn gelijk.
diff-version = Beide noemen zich versie { $version }. Verhoog die in scenario.ron voordat je de casus doorgeeft.
diff-scenario = De casus
diff-seats = Plaatsen
diff-facts = Feiten
diff-cards = Kaarten
diff-actions = Acties
diff-year = Het jaar erna
diff-debrief = Het terugkijken
diff-texts = Teksten ({ $language })
diff-proof = Bewijs
diff-added = + { $path } = { $new }
diff-removed = - { $path } = { $old }
diff-changed = ~ { $path }: { $old } → { $new }
