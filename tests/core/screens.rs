//! What stands on the screens around the meeting: what can be chosen, what was begun, the year.

use std::fs;

use rondetafel::journal::file::JournalFile;
use rondetafel::journal::{Entry, Header};
use rondetafel::locale::Locale;
use rondetafel::present::chooser;
use rondetafel::present::course::step_of;
use rondetafel::rules::command::{Actor, Command, Wish};
use rondetafel::rules::event::Event;
use rondetafel::rules::table::Phase;
use rondetafel::scenario::id::SeatSet;
use rondetafel::scenario::shelf::{Origin, Shelf};
use rondetafel::scenario::term::LAST_WEEK;
use rondetafel::sitting::catalogue;

use crate::conference::{case, setup};

fn entry(number: u32, event: Event) -> Entry {
    let command =
        Command { by: Actor::Clock, at: 0, wish: Wish::BeReady, phrase: None, because: None };
    Entry { number, command, events: vec![event] }
}

#[test]
fn what_can_be_chosen_reads_in_both_languages() {
    for language in ["nl", "en"] {
        let locale = Locale::open(language).expect("a language");
        let model = chooser::lobby(&locale, &catalogue::cases_on(&Shelf::default(), language));
        let case = model.cases.iter().find(|case| case.name == "hees").expect("the first case");
        assert!(case.is_open && (1..=5).contains(&case.intensity));
        assert_eq!((case.seats.len(), case.presets.len()), (6, 4));
        for text in case.seats.iter().flat_map(|seat| [&seat.organisation, &seat.interest]) {
            assert!(!text.is_empty() && !text.contains('$'), "{text}");
        }
        let one_sentence = |text: &str| text.matches(". ").count() == 0;
        assert!(case.seats.iter().all(|seat| one_sentence(&seat.interest)));
    }
}

#[test]
fn a_case_that_cannot_be_read_stands_there_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = folder.path().join("broken");
    fs::create_dir(&broken).expect("a folder");
    fs::write(broken.join("scenario.ron"), "(").expect("a file");
    let shelf = Shelf::default().with(Origin::User, folder.path());
    let locale = Locale::open("en").expect("English");
    let model = chooser::lobby(&locale, &catalogue::cases_on(&shelf, "en"));
    let case = model.cases.iter().find(|case| case.name == "broken").expect("it is listed");
    assert!(!case.is_open && !case.about.is_empty());
}

#[test]
fn sessions_are_listed_with_how_far_they_came_and_damaged_ones_say_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let people = SeatSet::only(case().book.seat_named("support").expect("a seat"));
    let header = Header::new(case(), setup(1), people, false, "en");
    for (name, last) in [("begun", None), ("over", Some(Event::SessionClosed))] {
        let path = folder.path().join(name).with_extension("rondetafel");
        let mut file = JournalFile::create(&path, &header).expect("a file");
        file.append(&entry(1, Event::RoundBegan(2))).expect("written");
        if let Some(last) = last {
            file.append(&entry(2, last)).expect("written");
        }
        file.close().expect("closed");
    }
    fs::write(folder.path().join("odd.rondetafel"), "no session").expect("a file");
    let locale = Locale::open("en").expect("English");
    let model = chooser::sessions(&locale, &catalogue::kept_in(folder.path(), "en"));
    assert_eq!(model.sessions.len(), 3);
    assert_eq!(model.sessions.iter().filter(|kept| kept.is_damaged && !kept.is_open).count(), 1);
    let unfinished = model.unfinished().expect("one can go on");
    assert!(unfinished.path.ends_with("begun.rondetafel"));
    assert_eq!(unfinished.state, "In round 2");
    assert_eq!(unfinished.seat, "Support services");
}

#[test]
fn how_far_a_session_came_follows_from_its_entries() {
    assert_eq!(catalogue::phase_of(&[]), Phase::Briefing);
    let entries = [entry(1, Event::RoundBegan(1)), entry(2, Event::BreakBegan(1))];
    assert_eq!(catalogue::phase_of(&entries), Phase::Break(1));
}

#[test]
fn every_week_lies_in_one_step_of_the_year() {
    let mut next = 1;
    while next <= LAST_WEEK {
        let (first, last) = step_of(next, LAST_WEEK);
        assert_eq!(first, next);
        assert!(
            last >= first && (first..=last).all(|week| step_of(week, LAST_WEEK) == (first, last))
        );
        next = last + 1;
    }
    assert_eq!(step_of(LAST_WEEK, LAST_WEEK).1, LAST_WEEK);
}

#[test]
fn sounds_are_small_and_never_too_loud() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sounds");
    let mut total = 0;
    for file in fs::read_dir(folder).expect("a folder").flatten() {
        if file.path().extension().is_none_or(|extension| extension != "wav") {
            continue;
        }
        let bytes = fs::read(file.path()).expect("a file");
        total += bytes.len();
        let samples = bytes[44..].chunks_exact(2);
        let samples = samples.map(|pair| i16::from_le_bytes([pair[0], pair[1]]).unsigned_abs());
        let loudest = samples.max().unwrap_or_default();
        // 2 dB below full scale leaves room for peaks between samples.
        assert!((1..=26_000).contains(&loudest), "{}: {loudest}", file.path().display());
    }
    assert!((1..600_000).contains(&total), "{total} bytes");
}
