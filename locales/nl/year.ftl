# Het jaar erna.

year-quiet = Er gebeurt niets bijzonders.
year-incident = Week { $week }: { $what }
year-up = { $area } gaat vooruit: { $now }, was { $before }.
year-down = { $area } gaat achteruit: { $now }, was { $before }.
year-serious = Hier staat het jaar even stil. Ga pas verder als je zover bent.
year-standing =
    { $weeks ->
        [52] Zo staat het na een jaar
       *[other] Zo staat het na { $weeks } weken
    }
year-standing-stop = Zo staat het in week 6
year-level = { $area }: { $level } van de 100. Bij het begin was dat { $start }.
year-goal = Jullie doel: { $goal }. Afgesproken maat: { $indicator } Van begin tot eind, { $area }: van { $start } naar { $level }.
year-unwatched = Dit volgde niemand: { $actions }. Hoe het daarmee gaat, weet niemand.
year-idle = Dit is nooit gaan werken: { $actions }.
year-stop-change = Je mag één ding veranderen: een eigen actie erbij, een eigen tegel stoppen, een tegel gaan volgen, of niets.
year-stop-no-pegs = Je hebt geen pennen over: je kunt geen actie toevoegen, en geen tegel meer volgen.
year-worry =
    { $you ->
        [yes] Jij was het eens, met een zorg over “{ $action }”.
       *[no] { $who } was het eens, met een zorg over “{ $action }”.
    }
year-houses-heading = Tien huizen
year-houses-same = Hetzelfde plan, tien keer, met ander toeval.
year-houses =
    { $lit ->
        [0] In geen van de tien huizen ging het jaar voorbij zonder iets ernstigs.
        [one] In 1 van de tien huizen ging het jaar voorbij zonder iets ernstigs.
       *[other] In { $lit } van de tien huizen ging het jaar voorbij zonder iets ernstigs.
    }
year-passed = Er zijn { $weeks } weken voorbij.
year-one-course = Dit is één verloop van een verzonnen casus.
year-none-lived = Het jaar begint na het overleg.
year-not-lived = Die week is nog niet geweest.
year-no-cause = Over die week valt niet veel te zeggen: er woog niets zwaar.
year-causes-in = De zwaarste oorzaken vielen in { $weeks }.
year-causes = Wat het zwaarst woog
year-more = Druk op Enter, of typ “verder”, voor wat er daarna gebeurt.

cause-change =
    { $up ->
        [yes] { $area }: { $points ->
            [0] een beetje omhoog
            [one] 1 punt omhoog
           *[other] { $points } punten omhoog
        }.
       *[no] { $area }: { $points ->
            [0] een beetje omlaag
            [one] 1 punt omlaag
           *[other] { $points } punten omlaag
        }.
    }
cause-driver = { $driver }. { $change }
cause-measure =
    { $up ->
        [yes] { $measure } hielp. { $change } Het werkte voor { $percent } procent{ $lifted ->
            [yes] , versterkt door de rest van het plan
           *[no] {""}
        }.
       *[no] { $measure } hielp niet genoeg. { $change } Het werkte voor { $percent } procent.
    }
cause-toll = { $measure } kostte zelf ook iets. { $change }
cause-harm = { $measure } deed kwaad, want dit liep door: { $driver }. { $change }
cause-incident = { $what } { $change }
cause-file = Wat in een dossier kwam, bracht iemand in beweging. { $change }
cause-unknown = Wie het trok, wist niet alles wat nodig was.
cause-not-laid = De feiten waren bekend, maar lagen er niet op.
cause-unwilling = Wie mee moest doen, wilde niet meer zo.
cause-order = Het begon te vroeg: het was nog niet veilig genoeg.
cause-unwatched = Niemand volgde het, en toen zakte het weg.
cause-own-authority = Het ging op eigen gezag, en dat hield de organisatie niet vol.
