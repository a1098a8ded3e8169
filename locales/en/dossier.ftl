# Cards: the common page, the own folder, the table.

dossier-common = What everybody knows already
dossier-hand = Your folder
dossier-heard = What somebody told you alone
dossier-table = On the table
dossier-table-empty = No card lies on the table yet.
dossier-table-topic = It is now about: { $topic }.
dossier-table-no-topic = No topic lies on the table yet.

card-line = { $number }. { $title }. { $about }
card-line-locked = { $number }. { $title }. Locked. { $about }
card-is-locked = Locked.
card-text-form = { $form }: { $text }
card-locked = This card is locked. To tell it you choose three things: how much, to whom, and why it may be told now.
card-passed-on = You heard this from somebody else. You may pass it on, no heavier than you heard it.
card-told-by = Told by { $person }.
card-kept-for = Told by { $person }, who asked to keep it quiet.
card-means = What telling means: { $means }
card-grounds = Reasons why it may be told now:
card-ground = { $ground }: { $text }
card-term = { $name }: { $about }
card-script-name = Its name in a script: { $name }.
card-is-common = It is on the common page: everybody knows it.
card-on-table =
    { $you ->
        [yes] It lies on the table, laid by you in round { $round }.
       *[no] It lies on the table, laid by { $who } in round { $round }.
    }
card-on-table-form =
    { $you ->
        [yes] It lies on the table as a { $form }, laid by you in round { $round }.
       *[no] It lies on the table as a { $form }, laid by { $who } in round { $round }.
    }
card-told-apart = This was told to you, and not to the table. You may pass it on.
card-known-to = As far as you know also known to { $names }. The table does not know.
card-only-mine = Only you hold this card.
card-consent = There is consent to tell it as a signal.
card-on-tile = It lies on the tile “{ $action }” as a reason.

table-card =
    { $you ->
        [yes] { $card }, { $title }. About { $topic }. From you, round { $round }.
       *[no] { $card }, { $title }. About { $topic }. From { $who }, round { $round }.
    }
table-card-form =
    { $you ->
        [yes] { $card }, { $title }, as a { $form }. About { $topic }. From you, round { $round }.
       *[no] { $card }, { $title }, as a { $form }. About { $topic }. From { $who }, round { $round }.
    }
table-question = Still open: { $question }
table-joining = { $who } has just laid a card about { $topic }. You can join in with an open card about it. That costs no turn.
table-flag-right = Red flag named, rightly: { $flag }.
table-flag-wrong = Red flag named, the cards did not show it: { $flag }.
table-linked = The director laid side by side: { $cards }. In a round, naming a red flag with them costs no turn.
table-interests = The interest of these people is known: { $names }.
