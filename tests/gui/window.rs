//! The real program: where no window can be opened, and with a real pointer and real keys where
//! one can.
//!
//! Every test has a screen of its own, without a graphics card.

use std::process::Command;

use bevy_egui::egui::{Rect, pos2, vec2};
use rondetafel::rules::command::{Wish, WishKind};
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::scenario::shelf;
use rondetafel::scenario::term::Form;

use crate::conference::Conference;
use crate::screen::{
    Screen, Server, blink, keep_first_round, wait_a_moment, wishes, wishes_in_tutorial,
};

#[test]
fn without_a_screen_there_is_a_sentence_and_the_way_to_text() {
    for (language, told) in [("en", "There is no screen here"), ("nl", "Er is hier geen scherm")] {
        let done = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
            .args(["--lang", language])
            .env_remove("DISPLAY")
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains(told) && said.contains("--text"), "{said}");
        assert!(done.stdout.is_empty());
    }
}

#[test]
fn a_screen_that_nobody_answers_on_is_no_screen() {
    let done = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
        .args(["--lang", "en"])
        .env("DISPLAY", ":4711")
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(said.contains("--text"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn without_anything_that_draws_there_is_a_sentence_too() {
    let home = tempfile::tempdir().unwrap();
    let nothing = home.path().join("none.json");
    let server = Server::start((1280, 720));
    let done = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
        .args(["--lang", "en"])
        .env("DISPLAY", server.display())
        .env("HOME", home.path())
        // Where Vulkan and GL look for something that draws, there is nothing.
        .env("VK_DRIVER_FILES", &nothing)
        .env("VK_ICD_FILENAMES", &nothing)
        .env("WGPU_BACKEND", "vulkan")
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(said.contains("--text"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

/// A question that waits is answered: that there is nothing.
fn answer_what_is_asked(screen: &mut Screen) {
    screen.settle();
    let waits = |screen: &Screen, name: &str| {
        screen.widgets().iter().any(|it| it.role == "Button" && it.is_open && it.name == name)
    };
    if !waits(screen, "I have nothing about this") && waits(screen, "Answer") {
        screen.click("Answer");
    }
    if waits(screen, "I have nothing about this") {
        screen.click("I have nothing about this");
        screen.settle();
    }
}

/// What the seat in this test wished, as the file tells, once there is one of this kind.
fn wished(screen: &mut Screen, path: &std::path::Path, seat: SeatId, kind: WishKind) -> Wish {
    screen.wait(&format!("{kind:?} in the journal"), |_| {
        wishes(path, seat).into_iter().rev().find(|wish| wish.kind() == kind)
    })
}

#[test]
fn a_pointer_lays_cards_asks_and_plans_and_the_journal_has_it_all() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("session.rondetafel");
    keep_first_round(&file, "support");
    let table = Conference::begins();
    let own = table.seat("support");
    let mut screen = Screen::open(home.path(), &["--resume", file.to_str().unwrap()]);

    // An open card is dragged from the folder to the table.
    screen.see("Button", "12. Noor’s nights");
    screen.settle();
    let card = screen.see("Button", "12. Noor’s nights").place;
    screen.carry(card.center_top() + vec2(0.0, 14.0), pos2(620.0, 330.0));
    screen.let_go();
    let wish = wished(&mut screen, &file, own, WishKind::ShareCard);
    let card = table.card("night-waking");
    assert_eq!(wish, Wish::ShareCard { card, form: Form::Full, to: SeatSet::EMPTY, ground: None });

    // A locked one is told to the police, as a signal.
    loop {
        answer_what_is_asked(&mut screen);
        screen.click("15. A conversation with Elise");
        screen.click("Tell …");
        screen.click_on("RadioButton", "Signal");
        let sheet = Rect::from_min_max(pos2(310.0, 160.0), pos2(890.0, 470.0));
        screen.scroll_to("CheckBox", "Sanne", sheet);
        screen.click_on("CheckBox", "Sanne");
        screen.scroll_to("RadioButton", "danger", sheet);
        screen.click_on("RadioButton", "danger");
        if screen.see("Button", "Tell it").is_open {
            screen.click("Tell it");
            break;
        }
        // A question came in: it goes first.
        screen.click("Close");
    }
    let told = table.card("leaving");
    let wish = screen.wait("the locked card in the journal", |_| {
        wishes(&file, own).into_iter().find(|wish| {
            matches!(wish, Wish::ShareCard { card, form: Form::Signal, .. } if *card == told)
        })
    });
    let Wish::ShareCard { to, ground, .. } = wish else { unreachable!() };
    assert_eq!(to, SeatSet::only(table.seat("police")));
    assert!(ground.is_some());

    // A question to youth care.
    answer_what_is_asked(&mut screen);
    screen.click("Thomas (Youth care)");
    screen.click("The children: To understand");
    let asked = wished(&mut screen, &file, own, WishKind::AskSeat);
    assert!(matches!(asked, Wish::AskSeat { to, .. } if to == table.seat("youth-care")));

    // An action is dragged onto the timeline, and inked.
    screen.click("Open the plan");
    screen.see("Button", "Safety plan with Elise");
    screen.settle();
    let piece = screen.see("Button", "Safety plan with Elise").place;
    screen.carry(piece.center(), pos2(560.0, 480.0));
    screen.let_go();
    let placed = wished(&mut screen, &file, own, WishKind::PlaceTile);
    let action = table.action("safety-plan");
    assert!(matches!(placed, Wish::PlaceTile { action: it, .. } if it == action));
    screen.click("Tile 1: Safety plan with Elise");
    screen.click("Put in ink");
    wished(&mut screen, &file, own, WishKind::InkTile);
}

#[test]
fn where_nothing_can_be_kept_the_window_says_so_and_the_game_goes_on() {
    let home = tempfile::tempdir().unwrap();
    // Where the folder for sessions and the one for settings should be there is a file.
    std::fs::write(home.path().join(".local"), "").unwrap();
    std::fs::create_dir(home.path().join(".config")).unwrap();
    std::fs::write(home.path().join(".config/rondetafel"), "").unwrap();
    let mut screen = Screen::open(home.path(), &["hees", "--seat", "support", "--seed", "7"]);
    screen.see("Button", "Understood");
    screen.click("Understood");
    screen.see("Label", "1 of 6");
    screen.click("Go on");
    screen.see("Label", "2 of 6");
    assert!(!screen.said().contains("panicked"));
}

#[test]
fn broken_settings_are_left_as_they_are_and_told_of() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".config/rondetafel");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("settings.ron");
    std::fs::write(&file, "(text_per_cent: many").unwrap();
    let mut screen = Screen::open(home.path(), &[]);
    screen.see("Button", "Understood");
    assert!(screen.said().contains("settings.ron"), "{}", screen.said());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "(text_per_cent: many");
}

#[test]
fn the_first_start_asks_for_a_language_and_needs_no_mouse() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = Screen::open(home.path(), &[]);
    screen.see("RadioButton", "Nederlands");
    screen.take_keyboard();
    screen.press_on("RadioButton", "Nederlands");
    screen.press_on("Button", "Verder");
    // Who never played is offered the tutorial.
    screen.press_on("Button", "Leer het spel");
    screen.see("Label", "Stap 1 van 12");
    let kept = home.path().join(".config/rondetafel/settings.ron");
    assert!(std::fs::read_to_string(kept).unwrap().contains("nl"));
}

#[test]
fn paper_is_there_in_every_frame() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = Screen::open(home.path(), &["hees", "--seat", "support", "--seed", "7"]);
    let word = screen.see("Label", "1 of 6");
    screen.settle();
    // Figures move; paper is laid a few times a second at most.
    for _ in 0..40 {
        let beside = screen.pixel(word.place.left_center() - vec2(6.0, 0.0));
        let is_paper =
            beside.iter().zip([251_u8, 247, 239]).all(|(is, paper)| is.abs_diff(paper) <= 2);
        assert!(is_paper, "paper is gone: {beside:?}");
        blink();
    }
}

#[test]
fn a_window_closed_in_mid_round_goes_on_where_it_was() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".local/share/rondetafel/sessions");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("hees.rondetafel");
    keep_first_round(&file, "support");
    let own = Conference::begins().seat("support");
    let mut screen = Screen::open(home.path(), &["--resume", file.to_str().unwrap()]);
    screen.click("12. Noor’s nights");
    screen.click("Lay on the table");
    wished(&mut screen, &file, own, WishKind::ShareCard);
    let before = wishes(&file, own);
    // The power goes.
    drop(screen);

    // Nothing was ever set on this machine, so that language is asked first; then the session is the
    // first thing that the title offers.
    let mut screen = Screen::open(home.path(), &[]);
    screen.click("Go on");
    screen.click("Go on with your session");
    screen.click("12. Noor’s nights");
    let sheet = screen.see("Button", "Repeat it at the table");
    assert!(sheet.place.is_positive());
    screen.click("Pause");
    screen.click("Leave the table");
    screen.click("Quit");
    assert_eq!(screen.ended(), Some(0));
    let after = wishes(&file, own);
    assert_eq!(after.get(..before.len()), Some(before.as_slice()));
    let checked = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
        .args(["check", file.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(checked.status.code(), Some(0), "{}", String::from_utf8_lossy(&checked.stderr));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test that would wait for ever should stop")]
fn a_round_is_played_with_the_keyboard_alone() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("session.rondetafel");
    let table = Conference::begins();
    let own = table.seat("support");
    let kept = file.to_str().unwrap();
    let arguments = ["hees", "--seat", "support", "--seed", "7", "--journal", kept];
    let mut screen = Screen::open(home.path(), &arguments);
    screen.take_keyboard();
    for page in 1..6 {
        screen.see("Label", &format!("{page} of 6"));
        screen.settle();
        screen.press(&["Return"]);
    }
    screen.press_on("RadioButton", "A pattern of control");
    screen.press_on("Button", "I am ready");

    // The second card of the folder is laid; a question; a tile, two weeks later than it could
    // begin. Whoever is interrupted by a question begins again.
    let deeds = [
        (WishKind::ShareCard, "2", &["Lay on the table"][..], &[][..]),
        (WishKind::AskSeat, "a", &["Thomas", "To understand"], &[]),
        (WishKind::PlaceTile, "p", &["Safety plan with Elise"], &["Right", "Right", "Return"]),
    ];
    for (kind, key, buttons, then) in deeds {
        let since = std::time::Instant::now();
        while !wishes(&file, own).iter().any(|wish| wish.kind() == kind) {
            assert!(since.elapsed() < std::time::Duration::from_mins(3), "{kind:?}");
            answer_by_key(&mut screen);
            screen.press(&[key]);
            if buttons.iter().all(|name| screen.presses_if_there("Button", name)) {
                screen.settle();
                screen.press(then);
                screen.settle();
            }
        }
    }
    screen.press(&["p"]);

    // The round ends: what is asked is answered, and the others are let finish.
    let in_break =
        |screen: &Screen| screen.widgets().iter().any(|it| it.name.contains("You have one call"));
    let seen = |screen: &Screen, name: &str| {
        screen.widgets().iter().any(|it| it.role == "Button" && it.is_open && it.name == name)
    };
    let is_done = |file| wishes(file, own).iter().any(|it| it.kind() == WishKind::BeDone);
    let since = std::time::Instant::now();
    while !in_break(&screen) && since.elapsed() < std::time::Duration::from_mins(5) {
        wait_a_moment();
        answer_by_key(&mut screen);
        if seen(&screen, "I am done with this round") && !is_done(&file) {
            screen.press(&["d"]);
            screen.presses_if_there("Button", "I am done");
        } else if seen(&screen, "Let the others go on") {
            screen.press(&["g"]);
        }
    }
    assert!(in_break(&screen), "round 1 came to its end: {:?}", wishes(&file, own));
    assert!(wishes(&file, own).iter().any(|wish| wish.kind() == WishKind::BeDone));
}

/// Waits until nobody thinks any more, and answers with the keyboard what the player was asked.
fn answer_by_key(screen: &mut Screen) {
    loop {
        screen.settle();
        let widgets = screen.widgets();
        let stands = |name: &str| widgets.iter().any(|it| it.is_open && it.name.contains(name));
        if stands("Not like this") {
            let keys = ["Not like this", "Ask it for safety now"];
            keys.iter().all(|name| screen.presses_if_there("Button", name));
        } else if !stands("is thinking") {
            return;
        }
        wait_a_moment();
    }
}

/// Clicks wherever the guide points, and on “Go on” where there is only something to read. Nobody
/// needs to skip anything.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test that would wait for ever should stop")]
fn whoever_follows_the_guide_comes_to_the_end_of_the_tutorial() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("session.rondetafel");
    let kept = file.to_str().unwrap();
    let mut screen = Screen::open(home.path(), &["tutorial", "--seed", "5", "--journal", kept]);
    screen.see("Label", "Step 1 of 12");
    let since = std::time::Instant::now();
    let (mut last, mut seen) = (0, 0);
    while since.elapsed() < std::time::Duration::from_mins(10) {
        wait_a_moment();
        let widgets = screen.widgets();
        let number = |name: &str| name.strip_prefix("Step ")?.split(' ').next()?.parse::<u8>().ok();
        let step = widgets.iter().find_map(|it| Some((number(&it.name)?, it.place)));
        let Some((step, heading)) = step else {
            if last == 12 {
                break;
            }
            continue;
        };
        seen = if step == last { seen + 1 } else { 0 };
        last = step;
        let on_strip = |it: &&crate::screen::Widget| {
            it.role == "Button" && it.name == "Go on" && it.place.top() < heading.bottom()
        };
        let read = widgets.iter().find(on_strip);
        let points = widgets.iter().find(|it| it.role == "Guide");
        if let Some(target) = read.or(points) {
            screen.point(target.place.center());
            screen.click_here();
        }
        let shown = || widgets.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join("\n");
        assert!(seen < 120, "step {step} leads nowhere:\n{}", shown());
    }
    assert_eq!(last, 12, "the last step was reached");
    let own = wishes_in_tutorial(&file);
    for kind in [
        WishKind::ChooseReading,
        WishKind::ShareCard,
        WishKind::AskSeat,
        WishKind::MakeCall,
        WishKind::NameFlag,
        WishKind::PlaceTile,
        WishKind::CiteCard,
        WishKind::MonitorTile,
        WishKind::InkTile,
        WishKind::Vote,
    ] {
        assert!(own.contains(&kind), "{kind:?} was done: {own:?}");
    }
}

#[test]
fn what_an_author_saves_shows_by_itself_on_the_page_and_at_the_table() {
    let home = tempfile::tempdir().unwrap();
    let case = home.path().join("tutorial");
    std::fs::create_dir(&case).unwrap();
    for (name, text) in shelf::read_bundled("tutorial").unwrap() {
        std::fs::write(case.join(name), text).unwrap();
    }
    let change = |file: &str, from: &str, to: &str| {
        let text = std::fs::read_to_string(case.join(file)).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(case.join(file), text.replacen(from, to, 1)).unwrap();
    };
    let mut screen = Screen::open(home.path(), &["preview", case.to_str().unwrap()]);
    screen.see("Button", "Sit down there");

    // A slip of the pen is named with its file, and what could be played stays.
    change("cards.ron", "topic: \"", "topic: \"un");
    screen.see("Label", "cards.ron:");
    screen.see("Label", "As it is now, the case cannot be played");
    change("cards.ron", "topic: \"un", "topic: \"");
    screen.see("Label", "This page follows every time you save");

    // A table in the middle of the meeting; a new sentence shows there.
    screen.click("Sit down there");
    screen.see("Label", "You look along as an author");
    change("en.ftl", "case-title = ", "case-title = Another ");
    screen.see("Label", "You look along as an author: Another ");
    screen.click("Play on to the next part");
    screen.see("Label", "break");
    screen.click("Findings");
    screen.see("Button", "Sit down there");

    // The table that one left for the findings is still there.
    screen.click("Back to the table");
    screen.see("Label", "You look along as an author: Another ");
    screen.see("Label", "break");
    screen.click("Findings");
    screen.see("Button", "Sit down there");

    // Back to all cases; nothing was kept.
    screen.click("Back");
    screen.see("Label", "All cases");
    let sessions = home.path().join(".local/share/rondetafel/sessions");
    assert!(!sessions.exists() || std::fs::read_dir(sessions).unwrap().next().is_none());
}

#[test]
fn an_author_finds_a_folder_by_pressing() {
    let home = tempfile::tempdir().unwrap();
    let shelf_of_user = home.path().join(".local/share/rondetafel/scenarios");
    let case = shelf_of_user.join("tutorial");
    std::fs::create_dir_all(&case).unwrap();
    for (name, text) in shelf::read_bundled("tutorial").unwrap() {
        std::fs::write(case.join(name), text).unwrap();
    }
    let mut screen = Screen::open(home.path(), &["preview"]);
    screen.click("Open a folder or a pack");
    screen.click("One folder up");
    screen.click("scenarios");
    screen.click("Case: tutorial");
    screen.see("Button", "Sit down there");
}
