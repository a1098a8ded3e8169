# Aan tafel gaan zitten.

lobby-title = Rondetafel. De casus: { $title }
lobby-intensity = Hoe zwaar dit is: { $intensity } van de 5.
lobby-asked = Wat er van je wordt gevraagd: je zit namens één organisatie aan tafel, met je eigen map. Je kiest wat je vertelt, aan wie, en waarom. Daarna leven we met jullie plan.
lobby-step-out = Wil je er even uit? Typ “even weg”. Niemand ziet het, en uitleg is niet nodig. Met “terug” doe je weer mee.
lobby-opening = De opening
lobby-people = Over wie het gaat
lobby-person = { $name }: { $who }.
lobby-common-card = { $number }. { $title }. { $text }
lobby-seat = Jouw plaats
lobby-you-are = Jij bent { $person }. { $role }, { $organisation }.
lobby-plate = Op jouw bordje staat: { $plate }
lobby-interest = Jouw eigen belang: { $interest }
lobby-interest-of = Het eigen belang: { $interest }
lobby-director = Jij bent vandaag regiehouder: jij brengt de acties bij elkaar.
lobby-strong-director =
    { $you ->
        [yes] Jij bent regiehouder, met alle middelen die daarbij horen.
       *[no] { $who } is regiehouder en brengt de acties bij elkaar.
    }
lobby-weak-director =
    { $you ->
        [yes] Jij bent regiehouder, maar hebt weinig positie: één keer per ronde mag je iemand het woord geven.
       *[no] { $who } is regiehouder, maar heeft weinig positie.
    }
lobby-no-director = Er is vandaag geen regiehouder.
lobby-covenant = Er is een convenant: alleen een volledig verhaal zet elders iets in gang.
lobby-no-covenant = Er is geen convenant: ook een samenvatting kan elders iets in gang zetten.
lobby-readings = Wat is hier aan de hand? De duidingen
lobby-choice = { $number }. { $name }. { $text }
lobby-tokens = Hier liggen de duidingen van { $names }.
lobby-own-token = Hier ligt jouw duiding, dicht.
lobby-flags = Rode vlaggen
lobby-flag = { $number }. { $name }, bij { $topic }. { $text }
lobby-topics = Onderwerpen
lobby-topic = { $number }. { $topic }
lobby-topic-open = { $number }. { $topic }. Hierover vragen kost in ronde 2 geen beurt.
lobby-seat-heading = { $number }. { $seat }
lobby-this-is-you = Dit ben jij.
lobby-wears-hat = Regiehouder vandaag.
lobby-may-know = Kan iets weten over { $topics }.
lobby-has-nothing = Zei niets te hebben over { $topics }.
