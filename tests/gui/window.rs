//! The real program: where no window can be opened, and with a real pointer and real keys where
//! one can.
//!
//! Every test has a screen of its own, without a graphics card.

use std::process::Command;

use bevy_egui::egui::{Rect, pos2, vec2};
use rondetafel::rules::command::{Wish, WishKind};
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::scenario::term::Form;

use crate::conference::Conference;
use crate::screen::{Screen, Server, keep_first_round, wishes};

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
    screen.click("To understand");
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
