# Kaarten: de gedeelde bladzijde, de eigen map, de tafel.

dossier-common = Dit weet iedereen al
dossier-hand = Jouw map
dossier-heard = Wat een ander alleen jou vertelde
dossier-table = Op tafel
dossier-table-empty = Er ligt nog geen kaart op tafel.
dossier-table-topic = Het gaat nu over: { $topic }.
dossier-table-no-topic = Er ligt nog geen onderwerp op tafel.

card-line = { $number }. { $title }. { $about }
card-line-locked = { $number }. { $title }. Op slot. { $about }
card-is-locked = Op slot.
card-text-form = { $form }: { $text }
card-locked = Deze kaart zit op slot. Wil je die vertellen, dan kies je drie dingen: hoeveel, aan wie, en waarom het nu mag.
card-passed-on = Je hebt dit van een ander gehoord. Je mag het doorgeven, niet zwaarder dan je het hoorde.
card-told-by = Verteld door { $person }.
card-kept-for = Verteld door { $person }, met de vraag om het stil te houden.
card-means = Wat vertellen betekent: { $means }
card-grounds = Redenen waarom je het nu mag vertellen:
card-ground = { $ground }: { $text }
card-term = { $name }: { $about }
card-script-name = In een script heet deze: { $name }.
card-is-common = Staat op de gedeelde bladzijde: iedereen kent deze kaart.
card-on-table =
    { $you ->
        [yes] Ligt op tafel, door jou gelegd in ronde { $round }.
       *[no] Ligt op tafel, gelegd door { $who } in ronde { $round }.
    }
card-on-table-form =
    { $you ->
        [yes] Ligt op tafel als { $form }, door jou gelegd in ronde { $round }.
       *[no] Ligt op tafel als { $form }, gelegd door { $who } in ronde { $round }.
    }
card-told-apart = Dit is aan jou verteld, en niet aan de tafel. Je mag het doorgeven.
card-known-to = Voor zover jij weet ook bekend bij { $names }. De tafel weet het niet.
card-only-mine = Alleen jij hebt deze kaart.
card-consent = Er is toestemming om deze kaart als signaal te vertellen.
card-on-tile = Ligt als reden op de tegel “{ $action }”.

table-card =
    { $you ->
        [yes] { $card }, { $title }. Over { $topic }. Van jou, ronde { $round }.
       *[no] { $card }, { $title }. Over { $topic }. Van { $who }, ronde { $round }.
    }
table-card-form =
    { $you ->
        [yes] { $card }, { $title }, als { $form }. Over { $topic }. Van jou, ronde { $round }.
       *[no] { $card }, { $title }, als { $form }. Over { $topic }. Van { $who }, ronde { $round }.
    }
table-question = Nog open: { $question }
table-joining = { $who } legde net een kaart over { $topic }. Je kunt aansluiten met een open kaart daarover. Dat kost geen beurt.
table-flag-right = Rode vlag genoemd, terecht: { $flag }.
table-flag-wrong = Rode vlag genoemd, de kaarten lieten het niet zien: { $flag }.
table-linked = De regiehouder legde naast elkaar: { $cards }. In een ronde kost daarmee een rode vlag noemen geen beurt.
table-interests = Van deze mensen is het belang bekend: { $names }.
