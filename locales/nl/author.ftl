# Voor auteurs, naast bevindingen en bewijzen: teksten om in te vullen, en gesimuleerde sessies.

missing-none = In { $file } ontbreekt geen tekst.
missing-count = { $count ->
    [one] In { $file } ontbreekt één tekst.
   *[other] In { $file } ontbreken { $count } teksten.
} Schrijf over elke “…” heen, en laat staan wat voor het isgelijkteken staat.
missing-words = hoogstens { $most } woorden
missing-letters = hoogstens { $most } tekens
missing-variables = mag { $names } gebruiken
missing-rest = { $count ->
    [one] Er ontbreekt nog één tekst in { $file }.
   *[other] Er ontbreken nog { $count } teksten in { $file }.
} Alle als regels om in te vullen: rondetafel check { $path } --missing-texts { $language }

simulate-sessions = sessies
simulate-head = { $name } { $version }: { $sessions } sessies, waarvan { $stalls } niet tot een eind kwamen
simulate-mentioned = genoemd: { $common } % van de gedeelde kaarten, { $unique } % van de kaarten die één plaats had
simulate-plan = plan: { $tiles } tegels in inkt
simulate-houses = huizen: { $houses } van de tien zonder nieuw ernstig geweld
simulate-no-serious = huizen: geen voorval in deze casus is ernstig, dus alle tien houden hun licht
simulate-knowledge = kennis: met het plan dat zo’n tafel kiest, is de veiligheid na het jaar { $safety }
simulate-area = { $area }, einde van het jaar: { $middle } (één op de twintig onder { $lowest }, de helft tussen { $low } en { $high }, één op de twintig boven { $highest })

diff-proof-new = Alleen de nieuwe versie heeft een bewijs.
diff-proof-gone = Alleen de oude versie heeft een bewijs.
diff-proof-same = Het bewijs is opnieuw gemaakt, en de tabel zegt hetzelfde.
diff-proof-rest = { $count ->
    [one] Nog één getal van het bewijs verschilt: kijk met --proof.
   *[other] Nog { $count } getallen van het bewijs verschillen: kijk met --proof.
}
