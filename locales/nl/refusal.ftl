# Waarom iets nu niet kan, en wat dan wel. Eén bericht per reden.
# $asker, $seat en $by zijn namen; $you is “yes” als jij $seat bent; $from is een weeknummer; $needed een aantal pennen.

refusal-not-now = Dat hoort bij een ander deel van de sessie.
refusal-session-paused = De sessie staat stil. Laat die eerst weer lopen.
refusal-not-paused = De sessie staat niet stil.
refusal-session-over = De sessie is afgelopen. Je kunt alles nog wel teruglezen.
refusal-no-turns-left = Je beurten voor deze ronde zijn op. Antwoorden, aansluiten, reageren en je eigen acties kosten geen beurt.
refusal-others-first = Je hebt al twee beurten gehad en een ander nog geen. Laat eerst een ander aan het woord.
refusal-already-done = Je hebt gezegd dat je klaar bent voor deze ronde. Wat geen beurt kost, kan nog wel.
refusal-answer-first = { $asker } vroeg je iets. Geef eerst antwoord.
refusal-question-open =
    { $you ->
        [yes] Jij moet nog een vraag beantwoorden. Doe dat eerst.
       *[no] { $seat } moet nog antwoord geven. Wacht dat even af.
    }
refusal-unknown-card = Zo’n kaart heb je niet. Kies er een uit je map.
refusal-unknown-name = Dat bestaat in deze casus niet. Kies er een die je kent.
refusal-unknown-action = Zo’n actie ken je niet. Kies er een uit de lijst met acties.
refusal-unknown-tile = Zo’n tegel staat niet in het plan. Kies er een uit het plan.
refusal-heavier-than-held = Zo veel weet je zelf niet van deze kaart. Vertel niet meer dan je hebt gehoord.
refusal-open-card-has-one-form = Een open kaart heeft maar één tekst. Laat signaal of samenvatting weg.
refusal-ground-missing = Dit is een kaart op slot. Zeg erbij waarom je dit nu mag vertellen.
refusal-ground-not-needed = Een open kaart mag je zo vertellen. Laat de reden weg.
refusal-no-consent = De persoon zelf heeft geen toestemming gegeven. Kies een andere reden, of bel in de schorsing.
refusal-to-yourself = Dat ben je zelf. Kies een ander.
refusal-asked-already = Die vraag van jou ligt er nog. Wacht eerst op antwoord.
refusal-no-question = Niemand heeft je iets gevraagd. Je kunt wel zelf een kaart leggen.
refusal-not-true = Je hebt er wel iets over in je map. Antwoord met een kaart, of zeg: zo niet.
refusal-nothing-to-withhold = Je hebt er niets over in je map. Zeg dan gewoon: niets.
refusal-other-topic = Deze kaart gaat ergens anders over. Kies een kaart over het onderwerp van de vraag.
refusal-nothing-to-join = Er valt nu niets aan te sluiten. Dat kan zodra iemand anders een nieuwe kaart legt.
refusal-only-open-cards = Aansluiten kan alleen met een open kaart. Een kaart op slot vertel je in een beurt.
refusal-lies-on-table = Deze kaart ligt al op tafel. Kies een andere.
refusal-reacted-already = Je hebt hier al op gereageerd. Wacht tot er weer iets gebeurt.
refusal-interest-known = Je belang is al bekend aan tafel.
refusal-card-not-laid = Alleen wat op tafel ligt, telt. Laat die kaart eerst leggen.
refusal-two-to-four-cards = Daar horen twee tot vier kaarten bij. Kies kaarten die op tafel liggen.
refusal-flag-named = Deze rode vlag is al genoemd. Kies een andere.
refusal-not-an-interpretation = Alleen een uitleg of een norm kan naast een kaart liggen. Kies een oordeelkaart uit je map.
refusal-once-per-round = Dat kan één keer per ronde. In de volgende ronde kan het weer.
refusal-token-there = Je duiding ligt daar al. Kies een andere, of laat het zo.
refusal-week-outside = Die week kan niet. Kies een week van { $from } tot en met { $until }.
refusal-on-plan = Deze actie staat al in het plan. Je kunt die tegel steunen, of laten verschuiven.
refusal-excluded = Dat gaat niet samen met { $by }. Haal die eerst weg, of kies iets anders.
refusal-runs-already = Dit loopt al. Je hoeft het niet in het plan te zetten.
refusal-not-your-tile = Dit is niet jouw tegel. Je kunt die wel steunen of volgen, of bezwaar maken.
refusal-own-tile = Dit is je eigen tegel. Zet die in inkt als je ervoor staat.
refusal-inked = Deze tegel staat in inkt. Dat ligt vast.
refusal-nothing-to-undo = Er is niets meer terug te draaien. Misschien heeft al iemand op je wijziging gereageerd.
refusal-no-pegs =
    { $needed ->
        [one] Je hebt geen pen meer over. Hiervoor is 1 pen nodig. Laat eerst iets los.
       *[other] Je hebt te weinig pennen over. Hiervoor zijn { $needed } pennen nodig. Laat eerst iets los.
    }
refusal-monitored = Iemand volgt deze tegel al. Kies een andere.
refusal-not-monitoring = Jij volgt deze tegel niet.
refusal-cited-already = Die kaart ligt al op deze tegel. Kies een andere kaart.
refusal-said-already = Dat heb je al gezegd.
refusal-ink-later = Inkt komt in ronde 3. Nu kan het alleen voor directe veiligheid.
refusal-held = De regiehouder houdt deze tegel vast. Zorg dat iemand die volgt en leg er een reden op.
refusal-home-says-no = Je organisatie zegt nee tegen je zware acties. Laat een doel je belang dekken en vertel het aan tafel. Of doe het op eigen gezag.
refusal-home-agrees = Je organisatie houdt je niet tegen. Eigen gezag is hier niet nodig.
refusal-no-such-link = Deze twee versterken elkaar niet. Kijk bij de actie wat zij versterkt.
refusal-director-only = Dat doet de regiehouder. Je kunt er wel om vragen.
refusal-no-director = Er is hier geen regiehouder die dit kan. Probeer het met een gewone vraag.
refusal-no-goal-places = Alle plaatsen voor doelen zijn bezet. Haal er eerst een weg.
refusal-goal-set = Dit doel is al gekozen. Kies een ander.
refusal-goal-not-set = Dit doel is niet gekozen. Kijk bij de doelen welke er liggen.
refusal-three-topics = Kies precies drie onderwerpen.
refusal-used-up = Dat is voor nu opgebruikt.
refusal-no-topic = Er ligt nog geen onderwerp op tafel. Leg een kaart of stel een vraag.
refusal-own-action = Dit is je eigen actie. Zet die zelf in het plan.
refusal-call-made = Je hebt in deze schorsing al gebeld. Het gaat zo weer verder.
refusal-cannot-call = Die kun jij niet bellen. Kijk wie er in jouw lijst staat.
refusal-voted-already = Je hebt je woord al gegeven.
refusal-not-out =
    Dat klopt al zo. Stap eruit met “even weg” en kom terug met “terug”.
refusal-facilitator-only = Dat kan alleen de trainer.
refusal-text-length = Zeg iets van 1 tot 500 tekens.
refusal-phrase-spoken = Dat is al gezegd. Zeg het in je eigen woorden.
refusal-chosen-already = Dat is al gekozen. In ronde 2 kun je van duiding veranderen.
refusal-reading-first = Kies eerst een duiding. Alleen jij ziet welke.
