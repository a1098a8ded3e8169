# Voor wie zelf een casus schrijft: alle casussen, en één casus onder je handen.

title-cases = Alle casussen, en zelf schrijven

cases-heading = Alle casussen
cases-about = Wat er te spelen is, en wat er van elke casus bekend is. Schrijf je zelf een casus? Dan kijk je hier mee terwijl je schrijft.
cases-surveying = De casussen worden doorgekeken …
cases-from-bundled = Zit in het programma
cases-version = Versie { $version } · { $languages }
cases-authors = Gemaakt door { $authors }. Licentie: { $licence }.
cases-law-wgs = Aan deze tafel wordt gedeeld volgens de Wet gegevensverwerking door samenwerkingsverbanden van 2025.
cases-law-handvat = Aan deze tafel wordt gedeeld volgens de handreiking van 2019.
cases-more = Wie dit maakte, en waar het op rust
cases-goals = Voor wie traint: wat je hieruit kunt leren (dit verklapt iets)
cases-proof-fresh = Bewezen
cases-proof-stale = Het bewijs is van een andere versie
cases-proof-none = Niet bewezen
cases-proof-unread = Het bewijs wordt vergeleken …
cases-play = Speel
cases-preview = Kijk mee als schrijver
cases-open = Open een map of een pakket …
cases-new = Begin je een nieuwe casus? Typ in een terminal: rondetafel new mijn-casus. Daarna open je hier die map.
cases-help = Hier staan alle casussen: van het programma, van deze computer en van jezelf. Je ziet de versie, de talen, hoe zwaar het is, of er iets mis mee is en of het bewezen is. Met “Kijk mee als schrijver” open je een casus om eraan te werken.

folder-heading = Welke map of welk pakket?
folder-path = Map of pakket
folder-go = Ga erheen
folder-up = Eén map omhoog
folder-open = Open
folder-case = Casus
folder-none = Hier staat geen casus.
folder-trouble = In deze map is niet te kijken: { $why }
folder-drop = Je kunt een map of een pakket ook op dit venster slepen.
folder-reading = De map wordt gelezen …

preview-reading = De casus wordt gelezen …
preview-follows = Deze bladzijde volgt elke keer dat je opslaat.
preview-last-good = Zo is de casus niet te spelen. Aan tafel zie je de laatste versie die wel ging.
preview-never = Deze casus is nog niet te spelen. Herstel eerst de fouten. Deze bladzijde volgt elke keer dat je opslaat.
preview-more = En nog { $count } andere.
preview-found = Gevonden
preview-line = Regel
preview-inside = Kijk van binnen
preview-seat = Waar je zit
preview-part = Wanneer
preview-preset = Hoe het netwerk is
preview-number = Nummer van het spel
preview-number-note = Collega’s spelen tot daar. Een ander nummer geeft een ander overleg.
preview-back = Terug naar de tafel
preview-sit-down = Ga daar zitten
preview-nothing-yet = Er is nog geen versie die te spelen is.
preview-reflection = In de terugblik
preview-proof = Het bewijs
preview-prove = Bewijs de casus
preview-proving = Bezig: { $stage }
preview-errors-first = Herstel eerst de fouten.
preview-help = Hier werk je aan een casus. Wat je in je eigen programma opslaat, zie je hier binnen een seconde. Fouten staan er met bestand en regel. Je kunt op elke plaats gaan zitten, in elk deel van het overleg, en je kunt de casus laten bewijzen. Van wat je hier speelt, wordt niets bewaard.
preview-not-a-case = { $path } is geen map en geen pakket met een casus.

strip-preview = Je kijkt mee als schrijver: { $title }, overleg { $number }
strip-findings = Bevindingen
strip-next = Speel door tot het volgende deel
strip-other = Ander overleg
strip-old = Je ziet de laatste goede versie.
strip-nothing-kept = Van dit overleg wordt niets bewaard.
