# Sessies die bewaard zijn: waarom er een niet te lezen of te schrijven is, en wat `check` erover zegt.

journal-no-such-file = Het bestand { $file } bestaat niet.
journal-exists = Er is al een bestand { $file }. Kies een andere naam.
journal-not-a-session = { $file } is geen sessie.
journal-newer-format = { $file } is gemaakt met een nieuwere versie van het spel. Werk het spel eerst bij.
journal-damaged-header = Het begin van { $file } is beschadigd. De sessie is niet meer te openen.
journal-damaged-entry = { $file } is beschadigd bij stap { $number }. Alles tot en met stap { $usable } is bruikbaar.
journal-damaged-contributions = Iets van wat jullie in de terugblik bij { $file } schreven, is beschadigd. De rest staat er nog.
journal-gap = In { $file } ontbreekt stap { $expected }. Alles tot en met stap { $usable } is bruikbaar.
journal-missing-scenario = In { $file } ontbreekt de casus. Zonder casus is de sessie niet te openen.
journal-disk-full = De schijf is vol, dus { $file } kan niet verder. Maak ruimte vrij en probeer het opnieuw.
journal-read-only = In { $file } mag niet geschreven worden. Zet het bestand in een map waar dat wel mag.
journal-locked = { $file } is nog open in een ander venster. Sluit dat eerst.
journal-stopped = Het bewaren is gestopt. Bewaar de sessie onder een andere naam.
journal-unencodable = Stap { $number } kan niet bewaard worden: { $reason }
journal-unreachable = { $file } is niet bereikbaar: { $reason }
journal-failed = { $file } is niet te lezen of te schrijven: { $reason }

## Wat `check` over een sessie zegt

journal-check-session = { $path }: een sessie van “{ $title }” { $version }, geschreven door { $program }
journal-check-length = { $steps ->
    [one] één stap
   *[other] { $steps } stappen
} in { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
} speeltijd; { $ended ->
    [yes] de sessie is afgelopen
   *[no] de sessie is niet uitgespeeld
}
journal-check-case-sound = De casus die erin zit is in orde.
journal-check-case-errors = De casus die erin zit heeft { $errors ->
    [one] één fout
   *[other] { $errors } fouten
}.
journal-check-case-other = De casus die erin zit is niet de casus waarmee gespeeld is.
journal-check-sound = Elke stap volgt uit de spelregels.
journal-check-events = Stap { $number } volgt niet uit de spelregels: er hoort iets anders te gebeuren.
journal-check-refusal = Stap { $number } volgt niet uit de spelregels: dit mag daar niet.
journal-check-number = Stap { $number } staat niet op zijn plaats.
journal-check-other-program = Dit is { $program }. De spelregels kunnen sindsdien veranderd zijn.

## Wat `sessions` zegt

sessions-line = { $file }: { $about }
sessions-renamed = De sessie staat nu in { $file }.
sessions-erased = { $file } is gewist, met alles wat erbij stond.
sessions-erase-yes = Wissen is voorgoed. Weet je het zeker? Zet dan --yes achter: rondetafel sessions erase { $file }
sessions-odd-name = Een sessie kan niet “{ $name }” heten. Gebruik letters, cijfers, spaties en streepjes.
