# Sitting down at the table.

lobby-title = Rondetafel. The case: { $title }
lobby-intensity = How heavy this is: { $intensity } out of 5.
lobby-asked = What is asked of you: you sit at the table for one organisation, with a folder of your own. You choose what you tell, to whom, and why. Then we live with your plan.
lobby-step-out = Want to step out for a moment? Type “step out”. Nobody sees it, and no explanation is needed. With “back” you join in again.
lobby-opening = The opening
lobby-people = Who it is about
lobby-person = { $name }: { $who }.
lobby-common-card = { $number }. { $title }. { $text }
lobby-seat = Your seat
lobby-you-are = You are { $person }. { $role }, { $organisation }.
lobby-plate = Your plate says: { $plate }
lobby-interest = Your own interest: { $interest }
lobby-interest-of = The interest: { $interest }
lobby-director = You are the director today: you bring the actions together.
lobby-strong-director =
    { $you ->
        [yes] You are the director, with all the powers that go with it.
       *[no] { $who } is the director and brings the actions together.
    }
lobby-weak-director =
    { $you ->
        [yes] You are the director, with little standing: once a round you may give somebody the floor.
       *[no] { $who } is the director, with little standing.
    }
lobby-no-director = There is no director today.
lobby-covenant = There is a covenant: only a full account sets things moving elsewhere.
lobby-no-covenant = There is no covenant: a summary, too, can set things moving elsewhere.
lobby-readings = What is going on here? The readings
lobby-choice = { $number }. { $name }. { $text }
lobby-tokens = Here lie the readings of { $names }.
lobby-own-token = Here lies your reading, face down.
lobby-flags = Red flags
lobby-flag = { $number }. { $name }, about { $topic }. { $text }
lobby-topics = Topics
lobby-topic = { $number }. { $topic }
lobby-topic-open = { $number }. { $topic }. Asking about this costs no turn in round 2.
lobby-seat-heading = { $number }. { $seat }
lobby-this-is-you = This is you.
lobby-wears-hat = Director today.
lobby-may-know = May know something about { $topics }.
lobby-has-nothing = Said that they have nothing about { $topics }.
