# Wat `check` over een casus zegt: per code een zin en, als .help, wat je kunt doen.

finding-error = fout
finding-warning = waarschuwing
finding-hint = tip
finding-at = bij { $path }
finding-help = hulp: { $help }
finding-nearest = Bedoel je “{ $name }”?
finding-here = hier
finding-gap = het hoort hier
finding-gap-field = hier hoort `{ $field }`
finding-expected = Hier kan staan: { $names }.
finding-count-errors = { $count ->
    [one] één fout
   *[other] { $count } fouten
}
finding-count-warnings = { $count ->
    [one] één waarschuwing
   *[other] { $count } waarschuwingen
}
finding-count-hints = { $count ->
    [one] één tip
   *[other] { $count } tips
}
finding-summary = { $name }: { $counts }
finding-none = geen problemen gevonden

## Casussen die niet te lezen zijn

locale-mistake = { $path }: deze tekst is niet te lezen ({ $cause }). Daar staan nu de woorden van het programma zelf.
locale-unreadable = { $path } is niet te lezen ({ $cause }). De woorden van het programma zelf worden gebruikt.
shelf-unknown = Er is geen casus “{ $name }”, en op dat pad staat niets.
shelf-no-scenario = In { $path } staat geen casus. Een casus is een map met scenario.ron erin, of een .zip van die map.
shelf-too-large = { $path } is groter dan { $most } bytes.
shelf-too-many-files = In { $path } staan meer dan { $most } bestanden.
shelf-leads-out = { $path } leidt buiten zijn map of pakket. Verwijzingen, volledige paden en “..” worden niet gevolgd.
shelf-too-dense = { $path } wordt bij het uitpakken groter dan een tekst ooit wordt. Er is niets van gelezen.
shelf-twice = In { $path } staat dezelfde naam twee keer: “{ $name }”. Pak de casus opnieuw in.
shelf-broken-pack = { $path } is niet uit te pakken: { $cause }
check-namesake = Hier staat ook een map “{ $name }” met een casus. Schrijf ./{ $name } als je die bedoelt.
check-found-at = { $name }: gelezen uit { $path }
shelf-unreadable = { $path } is niet te lezen: { $cause }

## Bestanden

finding-missing-file = Het bestand { $file } ontbreekt.
    .help = Een casus heeft zes bestanden voor de opbouw: scenario.ron, seats.ron, cards.ron, actions.ron, year.ron en debrief.ron.
finding-unknown-file = Niets leest { $file }.
    .help = Verbeter de naam, of haal het uit de map. README, LICENCE, CREDITS en CHANGELOG mogen blijven.
finding-other-folder = De casus heet “{ $name }” en staat in een map die “{ $folder }” heet.
    .help = Geef de map de naam van de casus, of verander de id.
finding-and-more = In dit bestand staat “{ $code }” nog { $count } keer.
    .help = Verbeter wat in de lijst staat en kijk dan opnieuw.
finding-not-text = { $file } is geen UTF-8-tekst: dit teken is niet te lezen.
    .help = Bewaar het bestand als UTF-8; dat kan in je editor bij “Opslaan als” of onder in het venster.
finding-broken-ron = { $what ->
    [empty] In dit bestand staat niets.
    [comma] Hierachter ontbreekt een komma.
    [extra-comma] Deze komma is er een te veel, of er ontbreekt iets voor.
    [quote] Hier begint een tekst, en het aanhalingsteken aan het eind ontbreekt.
    [curly] Dit zijn andere aanhalingstekens dan de rechte.
    [closing] Er is iets anders geopend dan dit haakje sluit, en dat staat nog open.
    [bracket] Het haakje dat hiervoor is geopend, is niet gesloten.
    [unclosed] De lijst hierboven is niet gesloten, of hier ontbreekt een haakje “(”.
    [colon] Hiervoor ontbreekt een dubbele punt.
    [end] Het bestand houdt hier op, en er staat nog iets open.
    [behind] Dit is er een te veel tussen deze haakjes.
    [surplus] Het laatste haakje is al gesloten, en er volgt nog iets.
    [remark] Een opmerking begint hier met “//”, niet met “#”.
    [word] Hier hoort een woord zonder aanhalingstekens.
    [sign] Dit teken kan hier niet staan.
    [decimal] Hier kan alleen een heel getal staan.
    [list] Hier hoort een lijst: dingen tussen “[” en “]”.
    [text] Hier hoort een tekst tussen aanhalingstekens.
    [number] Hier hoort een heel getal.
    [bounds] Dit getal is te groot, of lager dan nul, voor wat hier staat.
    [yes-or-no] Hier hoort “true” of “false”.
    [thing] Hier hoort een ding met velden, tussen “(” en “)”.
    [table] Hier hoort een tabel, tussen “{ "{" }” en “{ "}" }”.
    [count] Aantal dingen tussen deze haakjes: { $message }. Hier hoort een ander aantal.
    [twice] Dit veld staat hier twee keer.
   *[other] Dit is geen geldige RON: { $message }
}
    .help = { $what ->
        [empty] Schrijf het, of begin met een kopie van een andere casus. SCENARIOS.md zegt wat in elk bestand hoort.
        [comma] Tussen twee dingen staat een komma; kijk ook of er een aanhalingsteken of haakje ontbreekt.
        [extra-comma] Haal hem weg.
        [quote] Een tekst begint en eindigt met een aanhalingsteken, op dezelfde regel.
        [curly] Typ " in een gewone teksteditor: een tekstverwerker maakt er andere van.
        [closing] “(” sluit je met “)”, “[” met “]” en “{ "{" }” met “{ "}" }”, de laatste het eerst.
        [remark] Zet er // voor.
        [word] Haal de aanhalingstekens weg. SCENARIOS.md noemt de woorden.
        [decimal] Hoeveelheden zijn in duizendsten en aandelen in promille: 0,35 is 350.
        [list] SCENARIOS.md zegt van elk veld wat daar hoort.
        [text] Kijk of daarboven een haakje niet is gesloten. SCENARIOS.md zegt van elk veld wat daar hoort.
        [number] SCENARIOS.md zegt van elk veld wat daar hoort.
        [bounds] SCENARIOS.md zegt van elk veld wat daar hoort.
        [yes-or-no] SCENARIOS.md zegt van elk veld wat daar hoort.
        [thing] SCENARIOS.md zegt van elk veld wat daar hoort.
        [table] SCENARIOS.md zegt van elk veld wat daar hoort.
        [count] SCENARIOS.md zegt van elk veld wat daar hoort.
        [behind] SCENARIOS.md zegt van elk veld wat daar hoort.
        [twice] Houd er een over.
       *[other] Kijk vlak voor deze plek of er een komma, aanhalingsteken of haakje ontbreekt.
    }
finding-broken-json = { $what ->
    [comma] Hierachter ontbreekt een komma.
    [extra-comma] Deze komma is er een te veel, of er ontbreekt iets voor.
    [quote] Hier begint een tekst, en het aanhalingsteken aan het eind ontbreekt.
    [curly] Dit zijn andere aanhalingstekens dan de rechte.
    [colon] Hiervoor ontbreekt een dubbele punt.
    [end] Het bestand houdt hier op, en er staat nog iets open.
    [surplus] Het laatste haakje is al gesloten, en er volgt nog iets.
    [decimal] Hier kan alleen een heel getal staan.
    [list] Hier hoort een lijst: dingen tussen “[” en “]”.
    [text] Hier hoort een tekst tussen aanhalingstekens.
    [number] Hier hoort een heel getal.
    [bounds] Dit getal is te groot, of lager dan nul, voor wat hier staat.
    [yes-or-no] Hier hoort “true” of “false”.
    [thing] Hier hoort een ding met velden, tussen “{ "{" }” en “{ "}" }”.
    [table] Hier hoort een tabel, tussen “{ "{" }” en “{ "}" }”.
    [twice] Dit veld staat hier twee keer.
    [key] Hier hoort de naam van een veld tussen rechte aanhalingstekens.
    [value] Hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, een lijst of een ding.
   *[other] Dit is geen geldige JSON: { $message }
}
    .help = { $what ->
        [comma] Tussen twee dingen staat een komma; kijk ook of er een aanhalingsteken of haakje ontbreekt.
        [quote] Een tekst begint en eindigt met een aanhalingsteken, op dezelfde regel.
        [curly] Typ " in een gewone teksteditor: een tekstverwerker maakt er andere van.
        [decimal] Hoeveelheden zijn in duizendsten en aandelen in promille: 0,35 is 350.
        [list] SCENARIOS.md zegt van elk veld wat daar hoort.
        [text] Kijk of daarboven een haakje niet is gesloten. SCENARIOS.md zegt van elk veld wat daar hoort.
        [number] SCENARIOS.md zegt van elk veld wat daar hoort.
        [bounds] SCENARIOS.md zegt van elk veld wat daar hoort.
        [yes-or-no] SCENARIOS.md zegt van elk veld wat daar hoort.
        [thing] SCENARIOS.md zegt van elk veld wat daar hoort.
        [table] SCENARIOS.md zegt van elk veld wat daar hoort.
        [twice] Houd er een over.
       *[other] Kijk vlak voor deze plek of er een komma, aanhalingsteken of haakje ontbreekt. In JSON staan geen opmerkingen, en geen komma aan het eind van een lijst.
    }
finding-written-twice = { $file } en { $other } zijn hetzelfde bestand in twee schrijfwijzen; alleen { $other } wordt gelezen.
    .help = Houd er een.
finding-unknown-field = Het veld “{ $name }” bestaat hier niet.
    .help = Verbeter de spelling of haal het veld weg. Klopt het veld wel, dan is daarboven een haakje niet gesloten. In SCENARIOS.md staan alle velden.
finding-missing-field = Het veld “{ $name }” ontbreekt hier.
    .help = Voeg het veld toe. In SCENARIOS.md staat wat het betekent.
finding-unknown-word = “{ $name }” is geen woord dat hier kan staan.
    .help = Kies een van de genoemde woorden; let op hoofdletters.
finding-duplicate-key = “{ $name }” staat hier twee keer; alleen de laatste zou tellen.
    .help = Houd een van de twee.

## Namen

finding-invalid-name = “{ $name }” kan geen naam zijn.
    .help = Gebruik kleine letters, cijfers en streepjes. Begin met een letter. Een naam heeft ten hoogste veertig tekens.
finding-duplicate-name = “{ $name }” is twee keer gebruikt voor dezelfde soort dingen.
    .help = Geef een van de twee een andere naam, en pas aan wat ernaar verwijst.
finding-repeated-reference = “{ $name }” staat twee keer in deze lijst.
    .help = Haal er een weg.
finding-unknown-seat = De organisatie “{ $name }” bestaat niet.
    .help = Gebruik de id van een plaats uit seats.ron.
finding-unknown-card = De kaart “{ $name }” bestaat niet.
    .help = Gebruik de id van een kaart uit cards.ron.
finding-unknown-fact = Het feit “{ $name }” bestaat niet.
    .help = Gebruik de id van een feit uit cards.ron.
finding-unknown-topic = Het onderwerp “{ $name }” bestaat niet.
    .help = Gebruik een van de onderwerpen in scenario.ron.
finding-unknown-reading = De duiding “{ $name }” bestaat niet.
    .help = Gebruik een van de duidingen in scenario.ron.
finding-unknown-action = De actie “{ $name }” bestaat niet.
    .help = Gebruik de id van een actie uit actions.ron.
finding-unknown-person = De persoon “{ $name }” bestaat niet.
    .help = Gebruik de id van een van de mensen in scenario.ron.
finding-unknown-driver = De oorzaak “{ $name }” bestaat niet.
    .help = Gebruik de id van een van de `drivers` in year.ron.

## Kop

finding-invalid-version = “{ $version }” is geen versie: { $message }
    .help = Schrijf drie getallen met punten ertussen, zoals 1.0.0.
finding-format-too-new = Deze casus staat in bestandsvorm { $format }, en dit programma leest tot en met vorm { $newest }.
    .help = Werk het programma bij, of vraag de maker om de casus in vorm { $newest }.
finding-format-too-old = Deze casus zegt dat hij in bestandsvorm { $format } staat, en die is nooit gebruikt.
    .help = Schrijf `format: { $newest }` en kijk opnieuw.
finding-invalid-game = “{ $range }” is geen reeks van versies: { $message }
    .help = Schrijf voor welke versies van het spel de casus is gemaakt, zoals ">=0.1, <0.2".
finding-other-game = Deze casus is gemaakt voor spel { $range }, en dit is { $game }.
    .help = Probeer hem uit. Gaat alles goed, maak `game` in scenario.ron dan ruimer; zo niet, vraag de maker om een nieuwere.
finding-thin-manifest = Het veld “{ $field }” ontbreekt.
    .help = Wie een casus kiest, wil weten voor welk spel hij is gemaakt, hoe moeilijk hij is, wat je ervan leert en waar de feiten vandaan komen.
finding-moved-references = De bronnen van een casus staan nu in scenario.ron, als `references`.
    .help = Zet de lijst daar neer. Tot dan telt zij gewoon mee.
finding-invalid-language = “{ $name }” is geen taalcode.
    .help = Schrijf een code zoals nl, en of nl-BE. Het bestand heet net zo, met .ftl erachter.
finding-invalid-month = “{ $value }” is geen jaar met een maand.
    .help = Schrijf wanneer feiten en termijnen voor het laatst zijn nagekeken, zoals 2026-11.
finding-empty-field = “{ $field }” is leeg.
    .help = Vul het in: wie deze casus gebruikt, wil weten wie hem maakte en wat ermee mag.

## Getallen

finding-too-few = Er zijn er te weinig van “{ $what }”: { $count }, en het minste is { $limit }.
    .help = Voeg er een paar toe.
finding-too-many = Er zijn er te veel van “{ $what }”: { $count }, en het meeste is { $limit }.
    .help = Haal er een paar weg.
finding-intensity-out-of-range = De zwaarte is { $least } tot { $most }, en hier staat { $value }.
    .help = 1 is licht, 5 is heel zwaar. Spelers zien het voordat ze beginnen.
finding-cooperation-out-of-range = Medewerking is { $least } tot { $most }, en hier staat { $value }.
    .help = 0 is helemaal niet, 3 is van harte.
finding-pegs-out-of-range = Het aantal pennen is { $least } tot { $most }, en hier staat { $value }.
    .help = Een actie kost 1 tot 3 pennen; 0 is voor een maatregel die al loopt. Een plaats heeft er meestal 4.
finding-turns-out-of-range = Een ronde heeft { $least } tot { $most } beurten, en hier staat { $value }.
    .help = Een volledige casus heeft 5, 4 en 3 beurten voor wie alleen speelt, en 4, 3 en 2 voor een tafel met mensen.
finding-goal-places-out-of-range = Er is plaats voor { $least } tot { $most } doelen, en hier staat { $value }.
    .help = Een volledige casus heeft drie plaatsen voor acht doelen.
finding-breaks-out-of-range = Er zijn { $least } of { $most } schorsingen, en hier { $value }.
    .help = Twee is gewoon: na ronde 1 en na ronde 2. Met één volgt ronde 3 meteen op ronde 2.
finding-arrival-out-of-range = Een kaart komt binnen op { $least } tot { $most }, en hier staat { $value }.
    .help = 0 is het begin, 1 de eerste schorsing, 2 de tweede.
finding-moment-out-of-range = Dit moment is { $least } tot { $most }, en hier staat { $value }.
    .help = Er zijn ronde 1 tot en met 3, en schorsing 1 en 2.
finding-week-out-of-range = Weken zijn hier { $least } tot { $most }, en dit is { $value }.
    .help = Week 1 is de week van het overleg, de laatste staat in year.ron, of is 52.
finding-days-out-of-range = Dagen zijn hier { $least } tot { $most }, en dit zijn er { $value }.
    .help = Termijnen staan in dagen. Laat `lasts` weg als een maatregel tot het eind van het jaar loopt.
finding-level-out-of-range = Een stand is { $least } tot { $most }, en dit is { $value }.
    .help = Schrijf een stand zoals hij in beeld komt, van 0 tot 100.
finding-amount-out-of-range = Een hoeveelheid is { $least } tot { $most }, en dit is { $value }.
    .help = Hoeveelheden zijn duizendsten van een punt; 1000 is één punt van de honderd.
finding-permille-out-of-range = Dit deel is { $least } tot { $most }, en hier staat { $value }.
    .help = Delen en kansen zijn in promille: 1000 is alles.
finding-small-number =
    { $what ->
        [share] { $value } van de duizend is bijna nooit. Waren procenten bedoeld?
       *[amount] { $value } duizendsten van een punt is bijna niets. Waren punten bedoeld?
    }
    .help =
    { $what ->
        [share] Aandelen zijn in promille: 35 procent is 350.
       *[amount] Hoeveelheden zijn in duizendsten van een punt: een half punt is 500.
    }
finding-backward-window = Dit begint in week { $from } en eindigt in week { $until }.
    .help = Wissel de twee weken om.
finding-unsorted-weeks = Week { $week } komt niet later dan de week ervoor.
    .help = Noem elke week één keer, van vroeg naar laat.
finding-wrong-sign = Hier staat { $value }, en dat zou winst zijn.
    .help = Schrijf wat drukt, kost of schaadt als een positief getal.
finding-unfollowed-area = Deze casus volgt het levensgebied { $area } niet.
    .help = Zet het gebied bij `areas` in year.ron, of kies er een dat wel wordt gevolgd.
finding-useless-area = Dit verandert { $area }, een levensgebied dat deze casus niet volgt.
    .help = Zet het gebied bij `areas` in year.ron, of haal het getal weg.

## Plaatsen en collega’s

finding-one-director = { $count ->
    [0] Geen enkele plaats heeft de pet van regiehouder op.
   *[other] Er zijn { $count } plaatsen met de pet van regiehouder.
}
    .help = Zet `director: true` bij precies één plaats. Zonder regie spelen kies je bij de sessie, niet in de casus.
finding-plate-size = Op het bordje van “{ $name }” staan { $count } onderwerpen. Het moeten er { $wanted } zijn.
    .help = Een bordje noemt drie onderwerpen waar die plaats iets van kan weten. In een oefencasus zijn het er twee.
finding-plate-gap = Op het bordje van “{ $name }” is het aantal onderwerpen zonder kaart { $count }.
    .help = Van de onderwerpen is er precies één leeg, in een oefencasus hooguit één. Zo weet je nooit zeker of vragen iets oplevert.
finding-wants-others-action = “{ $seat }” wil “{ $name }”, maar die actie is van een andere plaats.
    .help = Een collega legt alleen acties van de eigen plaats neer.
finding-wants-unplaceable = “{ $seat }” wil “{ $name }”, maar niemand kan die actie neerleggen.
    .help = Haal hem weg, of geef de actie pennen.
finding-uncrossed-interest = Geen enkele actie doorkruist het belang van “{ $name }”.
    .help = Noem ten minste één gewone keuze bij `crossed_by`. Anders kost dit belang niemand iets.
finding-uncovered-interest = Geen enkel doel dekt het belang van “{ $name }”.
    .help = Zet deze plaats bij de `covers` van een doel.
finding-few-phrases = “{ $name }” heeft { $count } zinnen, en heeft er ten minste { $least } nodig.
    .help = Met minder zegt een collega in één sessie twee keer hetzelfde.
finding-silent-occasion = “{ $name }” heeft niets te zeggen bij: { $occasions }.
    .help = Voeg voor elk een zin toe. Dan heeft alles wat een collega doet een reden.
finding-right-reading-first = De meeste collega’s beginnen met “{ $name }”, de juiste duiding ({ $count }).
    .help = Laat de meesten ergens anders beginnen. De kaarten moeten iemand op andere gedachten kunnen brengen.
finding-no-decisive-card = “{ $name }” heeft geen beslissende kaart.
    .help = Geef elke plaats een kaart die het goede plan niet kan missen.
finding-no-locked-card = “{ $name }” heeft geen kaart op slot.
    .help = Geef elke plaats iets wat zij met goede reden voor zich houdt.
finding-full-hand = “{ $name }” begint met { $count } kaarten, en meer dan vijf leest niemand.
    .help = Laat er een paar in een schorsing binnenkomen.
finding-nothing-new = “{ $name }” krijgt in schorsing { $break } geen nieuwe kaart.
    .help = Laat daar een van de kaarten binnenkomen.

## Kaarten en feiten

finding-role-mismatch = “{ $name }” heeft de rol { $role }, en het aantal plaatsen dat hem heeft is { $seats }.
    .help = Gedeelde kaarten en valse vrienden hebben geen plaats, dubbele kaarten twee of meer, alle andere precies één.
finding-locked-common = “{ $name }” staat op de gedeelde pagina, en zit op slot of heeft een sleutel.
    .help = Wat iedereen heeft gelezen, kan niet op slot. Geef de kaart een plaats, of haal slot en sleutel weg.
finding-late-common = “{ $name }” staat op de gedeelde pagina, en komt later binnen.
    .help = De gedeelde pagina lees je voor het begin. Geef de kaart een plaats, of laat `arrives` weg.
finding-open-sensitive = “{ $name }” is gevoelig en zit niet op slot.
    .help = Geef de kaart een slot met drie vormen, of een andere rol.
finding-needed-mismatch = Wat er van “{ $name }” nodig is, past niet bij de rol.
    .help = Bij een beslissende of steunende kaart hoort een vorm die nodig is; bij gevoelige kaarten en ruis niet.
finding-needed-too-light = De vorm die van “{ $name }” nodig zou zijn, laat geen feit zien dat iets gebruikt.
    .help = Maak `needed` zwaarder, of laat de lichtere vorm het feit ook zien.
finding-no-ground = “{ $name }” mag nooit worden verteld: er is geen grond.
    .help = Noem ten minste één grond die klopt; toestemming is er ook een.
finding-consent-of-nobody = Voor “{ $name }” is toestemming nodig, maar niemand is genoemd die haar kan geven.
    .help = Zeg bij `told_by` wie het heeft verteld.
finding-asked-by-nobody = Iemand vroeg om “{ $name }” voor je te houden, maar er staat niet wie.
    .help = Zeg bij `told_by` wie het heeft verteld.
finding-consequence-without-person = Er staat niet wie iets doet als “{ $name }” bij “{ $seat }” komt.
    .help = Noem de persoon bij `who`: iemand trekt zich terug of komt in beweging.
finding-consequence-without-reading = Er staat niet waar “{ $seat }” naartoe kantelt als “{ $name }” daar komt.
    .help = Noem het verkeerde verhaal bij `reading`.
finding-signal-consequence = “{ $name }” zou bij “{ $seat }” al als signaal iets losmaken.
    .help = Een signaal doet dat nooit. Schrijf Summary of Full.
finding-holder-consequence = “{ $name }” zou iets losmaken bij “{ $seat }”, maar die heeft de kaart al.
    .help = Kies een andere plaats, of haal het gevolg weg.
finding-tilts-to-truth = “{ $name }” kantelt naar de juiste duiding.
    .help = Kantelen gaat naar een verkeerd verhaal. Kies een andere duiding.
finding-idle-card = “{ $name }” zou moeten meetellen, maar laat geen feit zien dat iets gebruikt.
    .help = Laat hem een feit tonen voor een vlag, een besluit, een actie of een oorzaak, of maak er ruis van.
finding-dead-card = De kaart “{ $name }” laat geen feit zien; niets zou haar missen.
    .help = Laat een feit in cards.ron van haar afhangen, of geef haar de rol Noise en één houder.
finding-unopenable-card = Geen vraag kan de kaart “{ $name }” openen: alleen de regiehouder heeft haar, en de sleutel is een vraag van de regiehouder.
    .help = Geef haar een andere sleutel of een andere houder.
finding-unused-fact = Niets gebruikt het feit “{ $name }”.
    .help = Gebruik het bij een vlag, als bewijs, in `informed_by` of in `shown_by`, of haal het weg.
finding-unknowable-fact = Geen kaart laat het feit “{ $name }” zien.
    .help = Noem ten minste één stel kaarten bij `known_by`.
finding-free-fact = Het feit “{ $name }” is bekend zonder dat er een kaart voor nodig is.
    .help = Haal het lege stel uit `known_by`.
finding-empty-topic = Geen kaart gaat over “{ $name }”.
    .help = Geef het onderwerp een kaart, of haal het weg.

## Vlaggen, doelen, het overleg

finding-half-true-flag = “{ $name }” heeft { $facts } feiten, en { $enough } zijn er genoeg.
    .help = Een ware vlag heeft feiten en een getal boven 0; een valse heeft geen van beide.
finding-flag-out-of-reach = Ook { $cards } kaarten laten de { $enough } feiten niet zien die “{ $name }” nodig heeft.
    .help = Vraag om minder feiten, of laat meer kaarten ze zien.
finding-flag-in-one-hand = Alle kaarten voor “{ $name }” liggen bij één plaats.
    .help = Verdeel de feiten over ten minste twee plaatsen. Een vlag zie je alleen met de hele tafel.
finding-harmless-flag = Wie “{ $name }” ten onrechte noemt, verandert niemands duiding.
    .help = Zeg bij `tilts` naar welk verkeerd verhaal dit leidt.
finding-goal-cover = Belangen die “{ $name }” dekt: { $count }. Een doel dekt er één of twee.
    .help = Een doel dekt één of twee belangen.
finding-unserved-goal = Geen actie die iemand kan neerleggen, dient het doel “{ $name }”.
    .help = Noem er ten minste één bij `serves`.
finding-easy-goals = Met { $places } doelen zijn { $covered } belangen te dekken, en { $most } is het meeste.
    .help = Laat minder doelen twee belangen dekken: iemand moet iets toegeven.
finding-uncalled-source = Niemand mag “{ $name }” bellen.
    .help = Noem ten minste één plaats.
finding-common-source = “{ $name }” brengt “{ $card }”, en die heeft iedereen al.
    .help = Laat het telefoontje een kaart brengen die iemand nog niet heeft.
finding-make-up = { $what ->
    [cards] Kaarten: zo’n casus heeft er { $wanted }, deze { $count }.
    [locked] Kaarten op slot: zo’n casus heeft er { $wanted }, deze { $count }.
    [common] Kaarten op de gedeelde pagina: zo’n casus heeft er { $wanted }, deze { $count }.
    [false-friends] Valse vrienden: zo’n casus heeft er { $wanted }, deze { $count }.
    [doubled] Kaarten bij twee plaatsen: zo’n casus heeft er { $wanted }, deze { $count }.
    [decisive] Beslissende kaarten: zo’n casus heeft er { $wanted }, deze { $count }.
    [supporting] Steunende kaarten: zo’n casus heeft er { $wanted }, deze { $count }.
    [sensitive] Gevoelige kaarten: zo’n casus heeft er { $wanted }, deze { $count }.
    [noise] Kaarten met ruis: zo’n casus heeft er { $wanted }, deze { $count }.
    [topics] Onderwerpen: zo’n casus heeft er { $wanted }, deze { $count }.
    [readings] Duidingen: zo’n casus heeft er drie of vier, deze { $count }.
    [goals] Doelen: zo’n casus heeft er { $wanted }, deze { $count }.
    [flags] Vlaggen: zo’n casus heeft er { $wanted }, deze { $count }.
    [seats] Plaatsen: zo’n casus heeft er { $wanted }, deze { $count }.
    [weeks] Weken: zo’n casus heeft er { $wanted }, deze { $count }.
    [true-flags] Ware vlaggen: zo’n casus heeft er { $wanted }, deze { $count }.
   *[actions-of-seat] Acties die “{ $name }” kan neerleggen: zo’n casus heeft er { $wanted }, deze { $count }.
}
    .help = Met deze getallen past een casus in de tijd. Een kleinere casus zegt `kind: Short`. Wijk je er met opzet van af? Leg de melding dan stil met een reden.

finding-no-guide = Een oefencasus, en niets waar een nieuwe speler langs wordt geleid.
    .help = Schrijf `guide: Some((…))`, of een ander `kind`.
finding-guide-mismatch = { $what ->
    [lays] De eerste kaart van de gids, “{ $name }”, is geen open kaart die de speler bij het begin heeft.
    [keeps] De kaart om te wegen, “{ $name }”, is geen kaart op slot die de speler bij het begin heeft.
    [brings] De nieuwe kaart van de gids, “{ $name }”, is geen open kaart die in schorsing 1 bij de speler komt.
    [opens] Geen kaart van “{ $name }” op het onderwerp van de gids gaat open bij “nu veilig”.
    [asked] “{ $name }” komt niet met een vraag aan de speler over het onderwerp van de kaart om te wegen.
    [shows] De twee kaarten van de gids laten “{ $name }” niet zien, de ene ware vlag.
    [places] De actie van de gids, “{ $name }”, is niet van de speler, of de achterban heeft er niets over te zeggen.
   *[misses] De kaart “{ $name }” is niet van één collega alleen, of ligt op een onderwerp dat de gids aanraakt.
}
    .help = De twaalf stappen hebben dit nodig; kijk hoe de oefencasus van het programma het doet.

## Acties

finding-quick-practice = “{ $name }” gaat in de praktijk sneller dan de regels beloven.
    .help = Maak `lead_practice` ten minste zo lang als `lead_norm`.
finding-lasts-nothing = “{ $name }” duurt nul dagen.
    .help = Geef een aantal dagen, of laat `lasts` weg als het tot het eind van het jaar loopt.
finding-refers-to-itself = “{ $name }” verwijst naar zichzelf.
    .help = Noem een andere actie.
finding-extends-nothing = “{ $name }” verlengt iets wat nooit loopt.
    .help = Verleng een maatregel die loopt, of een actie die iemand kan neerleggen.
finding-impossible-need = “{ $name }” heeft iets nodig wat nooit begonnen kan zijn.
    .help = Zoek naar iets wat niemand kan neerleggen, wat de actie zelf uitsluit, of wat in een kring loopt.
finding-dead-action = Niemand kan “{ $name }” neerleggen, en het loopt ook niet.
    .help = Geef het pennen, zet het bij `running`, of haal het weg.
finding-impossible-term = Geen plan kan de termijnen van “{ $name }” halen: het komt na wat het verlengt, of na het jaar.
    .help = Maak `from_week` of `lead_norm` kleiner, of laat langer duren wat het verlengt.
finding-out-of-reach = Alle kaarten samen laten niet zien wat “{ $name }” hier vraagt.
    .help = Vraag om feiten die de kaarten laten zien, of maak een kaart die laat zien wat ontbreekt.
finding-consent-refused = “{ $name }” vraagt een ja van iemand die vanaf het begin niet meewerkt (0). Zo werkt het nooit.
    .help = Maak de medewerking in scenario.ron hoger, of haal die persoon uit `consent_of`.
finding-idle-mandate = { $what ->
    [action] “{ $name }” is zwaar, en geen set randvoorwaarden heeft `mandate`: thuis heeft nooit bezwaar.
   *[preset] De randvoorwaarden “{ $name }” hebben `mandate`, en geen actie is zwaar: thuis heeft nooit bezwaar.
}
    .help = Geef thuis iets om bezwaar tegen te maken, of haal de andere helft weg.
finding-idle-action = “{ $name }” doet niets.
    .help = Laat het iets opleveren, een oorzaak aanpakken of een andere actie versterken.
finding-no-evidence = Iemand beslist over “{ $name }”, maar er staat niet waarop.
    .help = Noem ten minste één stel feiten bij `evidence`.
finding-no-decision = “{ $name }” heeft bewijs, maar niemand beslist.
    .help = Zeg bij `decided_by` wie beslist, of haal het bewijs weg.
finding-no-evaluation = Geen enkele actie is de evaluatie van het plan.
    .help = Zet er bij één `evaluation: true`; het jaar stopt dan één keer in week 6.
finding-two-evaluations = “{ $name }” is een tweede evaluatie.
    .help = Het jaar stopt één keer. Merk maar één actie aan.

## Het jaar

finding-hidden-driver = Niets laat de oorzaak “{ $name }” zien. Geen tafel kan er dus in geloven.
    .help = Noem ten minste één stel feiten bij `shown_by`.
finding-idle-driver = De oorzaak “{ $name }” drukt nergens op.
    .help = Geef ten minste één levensgebied een getal boven 0.
finding-untouched-driver = Geen enkele actie pakt de oorzaak “{ $name }” aan.
    .help = Laat ten minste één actie er iets aan doen.
finding-never-happens = “{ $name }” kan nooit gebeuren.
    .help = De oorzaak moet echt zijn en in dezelfde weken lopen. Kans, stand en aantal moeten boven 0 zijn.

## Teksten

finding-missing-language = Voor de taal “{ $language }” is er geen { $file }.
    .help = Voeg het bestand toe, of haal de taal uit `languages`.
finding-undeclared-language = { $file } is er wel, maar “{ $language }” staat niet bij de talen van de casus.
    .help = Zet de taal bij `languages`, of haal het bestand weg.
finding-broken-text = { $what ->
    [equals] Hier hoort “=”: ervoor staat een sleutel zonder spaties, erachter een tekst.
    [brace] Een accolade die is geopend, wordt hier niet gesloten.
    [closing] Deze accolade is nergens geopend.
    [value] Achter de “=” van deze sleutel staat niets.
    [placeable] Tussen deze accolades staat geen naam.
    [tab] Deze regel begint met een tab, en alleen spaties tellen als inspringing.
    [sign] Hier begint geen sleutel en geen attribuut met een tekst.
   *[other] Dit is geen geldige Fluent: { $message }
}
    .help = Schrijf `sleutel = tekst`; verdere regels en attributen springen in, met spaties.
finding-unsupported-text = Een tekst in een casus kan dit niet gebruiken: { $what ->
    [string] een tekst tussen aanhalingstekens binnen accolades
    [number] een getal binnen accolades
    [function] een functie
    [term] een term
    [placeable] accolades binnen accolades
    [select] een keuze tussen vormen
    [many] zo veel verwijzingen
   *[other] “{ $what }”
}.
    .help = Hier kan alleen gewone tekst staan, een variabele of een verwijzing naar een andere tekst.
finding-unknown-text-reference = Er is geen tekst “{ $name }” om naar te verwijzen.
    .help = Verbeter de verwijzing, of schrijf de tekst uit. Een variabele heeft “$” voor zijn naam: { "{" } ${ $name } { "}" }.
finding-circular-text = Deze tekst bevat zichzelf, via “{ $key }”.
    .help = Schrijf een van de twee uit.
finding-duplicate-text = De tekst “{ $key }” staat twee keer in dit bestand.
    .help = Houd een van de twee.
finding-missing-text = De tekst “{ $key }” ontbreekt.
    .help = Voeg hem toe in deze taal.
finding-unused-text = Niets gebruikt de tekst “{ $key }”.
    .help = Verbeter de sleutel, of haal de tekst weg.
finding-empty-text = De tekst “{ $key }” is leeg.
    .help = Schrijf hem.
finding-other-variable = “{ $key }” gebruikt de variabele “{ $name }”, maar die krijgt daar geen waarde.
    .help = Haal de variabele weg, of gebruik er een die daar wel bestaat.
finding-unlike-variables = “{ $key }” gebruikt hier deze variabelen: { $written }. In “{ $language }” zijn het: { $wanted }.
    .help = Gebruik in elke taal dezelfde variabelen. Dan leest iedereen hetzelfde.
finding-short-advisory = Wie gaat spelen, leest in { $count } woorden waar het over gaat. Dat moeten er minstens { $least } zijn.
    .help = Schrijf wat in deze casus pijn kan doen, dat het verzonnen is, en dat je er altijd uit mag stappen.
finding-identifying-detail = { $what ->
    [mail] “{ $written }” is een mailadres.
    [postcode] “{ $written }” lijkt op een postcode.
    [account] “{ $written }” lijkt op een rekeningnummer.
    [plate] “{ $written }” lijkt op een kenteken.
    [telephone] “{ $written }” lijkt op een telefoonnummer.
    [number] “{ $written }” lijkt op een burgerservicenummer.
   *[other] “{ $written }” staat hier bij andere details: samen kunnen ze naar één persoon wijzen.
}
    .help = Laat het weg of maak het vager, ook in een verzonnen verhaal: er kan iemand wonen.
finding-long-text = “{ $key }” heeft { $count } woorden, en er passen er { $most }.
    .help = Maak de tekst korter.
finding-long-phrase = “{ $key }” heeft { $count } tekens, en er passen er { $most }.
    .help = Maak de zin korter: je leest hem in het voorbijgaan.
finding-long-common-page = De gedeelde pagina heeft { $count } woorden, en { $most } is het meeste.
    .help = Maak de teksten van de gedeelde kaarten korter. Iedereen leest ze voordat er iets gebeurt.
finding-long-sentence = “{ $sentence } …” heeft { $count } woorden; meer dan { $most } leest moeilijk.
    .help = Maak er twee zinnen van.

## Het bewijs

finding-stale-proof = { $what ->
    [case] Het bewijs hoort bij een andere versie van deze casus.
   *[other] De regels van het spel zijn veranderd sinds dit bewijs.
}
    .help = Voer `rondetafel check PAD --prove` opnieuw uit.
finding-broken-proof = Het bewijs is niet te lezen.
    .help = Haal het bestand weg, en voer `rondetafel check PAD --prove` opnieuw uit.
finding-no-hidden-profile = “{ $name }” vindt alleen al het beste plan: { $safety } punten veiligheid, en het beste plan heeft er { $best }.
    .help = Verdeel wat ertoe doet over meer plaatsen. Niemand mag het alleen zien.
finding-single-seat-solves = “{ $name }” vindt alleen al een goed plan: { $safety } punten veiligheid, en het beste plan heeft er { $best }.
    .help = Geef een beslissende kaart van deze plaats aan een andere.
finding-little-to-gain = Het beste plan is { $measured } punten veiliger dan wat de gedeelde pagina doet denken, en { $wanted } is het minste.
    .help = Laat wat verborgen is meer uitmaken. Denk aan sterkere drijfveren die alleen verborgen feiten laten zien, en aan acties daartegen.
finding-never-enough = Geen enkel stel kaarten leidt tot een goed plan.
    .help = Kijk of de vormen die nodig zijn de feiten laten zien waar acties op werken. Kijk ook of die acties iets doen aan een echte drijfveer.
finding-shallow-profile =
    { $what ->
        [seats] De kaarten van { $count } plaatsen zijn genoeg voor een goed plan: { $names }. Er zouden minstens { $wanted } plaatsen nodig moeten zijn.
       *[cards] { $count } kaarten zijn genoeg voor een goed plan: { $names }. Er zouden minstens { $wanted } kaarten nodig moeten zijn.
    }
    .help = Laat drijfveren en acties vragen om feiten van meer dan één plaats.
finding-other-difficulty = { $what ->
    [hopeless] De casus zegt { $stated } te zijn, en van de tafels die bijna alles horen komt { $percent } procent tot een goed plan. Onder { $least } procent is het geen moeilijke casus meer, maar een loterij.
   *[other] De casus zegt { $stated } te zijn: van de tafels die de helft horen, komt { $least } tot { $most } procent tot een goed plan. Gemeten: { $percent } procent.
}
    .help = Schrijf op wat is gemeten, of verdeel beslissende kaarten anders: over minder plaatsen wordt het makkelijker, over meer plaatsen moeilijker.
finding-flat-curve = Wie bijna alles hoort, eindigt op { $much } punten. Wie weinig hoort, eindigt op { $little }.
    .help = Zoek in de tabel van het bewijs naar kaarten die schaden, en laat meer acties op feiten werken.
finding-mostly-common = { $percent } % van de kaarten staat op de gedeelde pagina.
    .help = Geef er meer aan één plaats. Wat iedereen heeft, komt toch wel ter sprake.
finding-slow-practice = Zo lang als het in de praktijk duurt, eindigt het beste plan op { $practice } punten. Volgens de regels zou dat { $norm } zijn, en zonder plan { $nothing }.
    .help = Maak enkele wachttijden in de praktijk korter, of voeg een actie toe die meteen begint.
finding-privacy-trap-missing = { $what ->
    [full] Alle kaarten met een slot volledig aan iedereen vertellen kost { $measured } punten, en { $wanted } is het minste.
   *[none] Geen kaart met een slot vertellen kost { $measured } punten, en { $wanted } is het minste.
}
    .help = { $what ->
    [full] Laat dossiers meer doen met wat er volledig in terechtkomt.
   *[none] Laat meer afhangen van wat kaarten met een slot laten zien.
}
finding-perverse-share = Wie “{ $name }” vertelt, maakt het plan { $lost } punten slechter.
    .help = Kijk welke drijfveer de feiten laten zien, en of een actie daar iets aan doet. Is het zo bedoeld? Maak de kaart gevoelig, of leg dit stil met een reden.
finding-seat-not-needed = Zonder “{ $name }” gaat maar { $percent } % van de winst verloren; 8 % is het minste.
    .help = Geef de plaats een kaart of een actie waar veel van afhangt.
finding-seat-dominates = Zonder “{ $name }” gaat { $percent } % van de winst verloren; 40 % is het meeste.
    .help = Geef een beslissende kaart aan een andere plaats, of een deel van wat de acties doen.
finding-seat-without-lead = Het beste plan heeft geen actie van “{ $name }” nodig.
    .help = Laat een actie van deze plaats iets doen aan een echte drijfveer.
finding-interest-never-crossed = Bijna geen overleg gaat in tegen het belang van “{ $name }”.
    .help = Noem bij `crossed_by` een actie die collega’s graag willen.
finding-no-lawful-way = “{ $name }” is nodig, en er is geen manier om dat te vertellen die meer goed doet dan kwaad.
    .help = Geef de kaart een grond die geldt, een lichtere vorm die genoeg is, of een gevolg minder.
finding-meeting-stalls = Van { $sessions } sessies van collega’s eindigen er { $stalls } niet, en { $refusals } wensen werden geweigerd.
    .help = Dit is een fout van het programma. Meld hem, met de casus erbij.
finding-average-outside-band = { $what ->
    [common] Gemiddelde collega’s noemen { $percent } % van de gedeelde kaarten, en { $expected } % is te verwachten.
   *[unique] Gemiddelde collega’s noemen { $percent } % van de kaarten van één plaats, en { $expected } % is te verwachten.
}
    .help = Verander het aantal beurten, of het aantal kaarten.
finding-too-many-houses = Met het beste plan blijft het licht aan in { $most } van de tien huizen; zeven is het meeste.
    .help = Maak de kans op het ernstige voorval groter. Geen plan neemt alle gevaar weg.
finding-average-houses = Met gemiddelde collega’s blijft in { $tenths } tienden van een huis van de tien het licht aan; 15 tot 35 is de bedoeling.
    .help = Verander de kans op het ernstige voorval, of wat gemiddelde plannen doen.
finding-flat-policies = Wie speelt als { $more } eindigt { $measured } punten veiliger dan als { $less }, en { $wanted } is het minste.
    .help = Laat meer afhangen van kaarten die op tafel komen door vragen, door hints en door sleutels.
finding-small-policy-step = Wie speelt als { $more } eindigt { $measured } punten veiliger dan als { $less }, en { $wanted } is het minste.
    .help = Laat meer afhangen van kaarten die op tafel komen door vragen, door hints en door sleutels.
finding-policy-coverage = Gespeeld als { $policy } komt { $percent } % van de kaarten van één plaats op tafel, en { $expected } % is te verwachten.
    .help = Kijk naar sleutels, naambordjes en onderwerpen. Die bepalen wat een vraag opent.
finding-spiller-wins = Alles volledig vertellen eindigt op { $spiller } punten, en de tafel lezen op { $reader }.
    .help = Laat dossiers meer doen met wat er volledig in terechtkomt.

## Stilleggen

finding-unknown-code = Er bestaat geen melding “{ $name }” om stil te leggen.
    .help = Neem de code over die tussen de rechte haken staat.
finding-silenced-error = “{ $name }” is een fout, en een fout kun je niet stilleggen.
    .help = Herstel wat er mis is, en haal de regel bij `silence` weg.
finding-silenced-without-reason = “{ $name }” is stilgelegd zonder reden.
    .help = Schrijf waarom, voor wie het na jou leest.
finding-useless-silence = “{ $name }” is stilgelegd, maar er is niets van die soort gevonden.
    .help = Haal de regel bij `silence` weg.
