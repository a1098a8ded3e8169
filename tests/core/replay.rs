//! A session that was played, played again: forwards, back, and held against the rules.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rondetafel::cli::check::Format;
use rondetafel::cli::session;
use rondetafel::journal::error::JournalError;
use rondetafel::journal::replay::{Expected, Replay, recheck};
use rondetafel::journal::{Entry, Header, file};
use rondetafel::locale::{self, Locale};
use rondetafel::rules::chance::Seed;
use rondetafel::rules::command::{Actor, Command, Wish};
use rondetafel::rules::decide::accept;
use rondetafel::rules::event::Event;
use rondetafel::rules::refusal::Refusal;
use rondetafel::rules::table::{Phase, Setup, Table};
use rondetafel::rules::view::{View, Viewer};
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::session::{Opening, Session};

use crate::conference::{Conference, Picks, case, play_at_random, setup};

/// A session as it was: its entries, and the table after each (the first is before any).
struct Played {
    setup: Setup,
    entries: Vec<Entry>,
    tables: Vec<Table>,
}

/// Random play over what is open, by people alone.
fn at_random(seed: u64, steps: usize) -> Played {
    let setup = setup(seed);
    let mut conference = Conference::with(Arc::clone(case()), &setup);
    play_at_random(&mut conference, &mut Picks(seed), steps, |_, _, _| {});
    live(setup, conference.commands)
}

/// A whole session by colleagues.
fn by_colleagues(seed: u64) -> Played {
    let setup = setup(seed);
    let opening = Opening { setup: setup.clone(), people: SeatSet::EMPTY, average: false };
    let mut session = Session::open(Arc::clone(case()), opening);
    let mut commands = Vec::new();
    while let Some(now) = session.next_wake() {
        session.wake(now);
        while let Some(entry) = session.poll_entry() {
            commands.push(entry.command);
        }
    }
    live(setup, commands)
}

/// Carries out commands one by one.
fn live(setup: Setup, commands: Vec<Command>) -> Played {
    let mut table = Table::new(case(), &setup);
    _ = table.take_touched();
    let (mut entries, mut tables) = (Vec::new(), vec![table.clone()]);
    for (command, number) in commands.into_iter().zip(1..) {
        let events = accept(&mut table, case(), &command).unwrap();
        _ = table.take_touched();
        entries.push(Entry { number, command, events });
        tables.push(table.clone());
    }
    Played { setup, entries, tables }
}

/// Sessions of every kind.
fn sessions() -> Vec<Played> {
    let mut sessions: Vec<Played> = (1..=6).map(|seed| at_random(seed, 700)).collect();
    sessions.extend((1..=3).map(by_colleagues));
    sessions
}

fn viewers() -> impl Iterator<Item = Viewer> {
    case().book.everybody().iter().map(Viewer::Seat).chain([Viewer::Observer])
}

/// Everything there is to see of a table, and what nobody sees.
fn same(live: &Table, replayed: &Table, number: usize) {
    for viewer in viewers() {
        assert_eq!(View::of(live, viewer), View::of(replayed, viewer), "entry {number}");
    }
    assert_eq!(format!("{live:?}"), format!("{replayed:?}"), "hidden, after entry {number}");
}

fn replay_of(played: &Played) -> Replay {
    Replay::of(Arc::clone(case()), played.setup.clone(), played.entries.clone())
}

#[test]
fn a_replay_is_what_was_played_at_every_entry_in_both_directions() {
    let mut closed = 0;
    for played in sessions() {
        let last = played.entries.len();
        let mut replay = replay_of(&played);
        assert_eq!((replay.at(), replay.last() as usize), (0, last));
        for number in (0..=last).chain((0..=last).rev()) {
            replay.seek(u32::try_from(number).unwrap());
            assert_eq!(replay.at() as usize, number);
            same(&played.tables[number], replay.table(), number);
        }
        let mut picks = Picks(last as u64);
        for _ in 0..100 {
            let number = picks.below(last + 1);
            replay.seek(u32::try_from(number).unwrap());
            same(&played.tables[number], replay.table(), number);
        }
        replay.seek(u32::MAX);
        assert_eq!(replay.at() as usize, last, "beyond the last is the end");
        closed += u32::from(replay.table().common().meeting.phase == Phase::Closed);
    }
    assert!(closed >= 3, "whole sessions are among them: {closed}");
}

#[test]
fn a_replay_shows_each_entry_and_what_each_seat_saw() {
    let played = by_colleagues(4);
    let mut replay = replay_of(&played);
    assert!(replay.entry(0).is_none());
    assert!(replay.entry(replay.last() + 1).is_none());
    assert_eq!(replay.entry(1), played.entries.first());
    replay.seek(30);
    for seat in case().book.everybody().iter() {
        let sight = replay.sight(seat).unwrap();
        let view = replay.view(Viewer::Seat(seat));
        assert_eq!((sight.common, Some(sight.own)), (&view.common, view.own.as_ref()));
    }
    assert!(replay.sight(SeatId(7)).is_none(), "no such seat");
}

#[test]
fn seeking_takes_less_than_a_millisecond_wherever_it_goes() {
    let played = by_colleagues(5);
    let mut replay = replay_of(&played);
    let mut picks = Picks(3);
    let mut times: Vec<Duration> = (0..500)
        .map(|_| {
            let number = u32::try_from(picks.below(played.entries.len() + 1)).unwrap();
            let start = Instant::now();
            replay.seek(number);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    // The machine may be busy with something else now and then.
    assert!(times[times.len() / 2] < Duration::from_millis(1), "median {:?}", times[250]);
}

#[test]
fn deciding_anew_gives_the_same_events() {
    for played in sessions() {
        let (table, accepted, contradiction) = recheck(case(), &played.setup, &played.entries);
        assert_eq!(contradiction, None);
        assert_eq!(accepted as usize, played.entries.len());
        let mut reached = table.clone();
        _ = reached.take_touched();
        same(played.tables.last().unwrap(), &reached, played.entries.len());
    }
}

#[test]
fn the_first_contradiction_is_named_and_everything_before_it_is_kept() {
    let played = by_colleagues(6);
    let at = played.entries.len() / 2;
    let number = u32::try_from(at + 1).unwrap();
    let found = |change: &dyn Fn(&mut Entry)| {
        let mut entries = played.entries.clone();
        change(&mut entries[at]);
        let (mut table, accepted, contradiction) = recheck(case(), &played.setup, &entries);
        assert_eq!(accepted, number - 1);
        _ = table.take_touched();
        same(&played.tables[at], &table, at);
        contradiction.unwrap()
    };
    let truth = played.entries[at].events.clone();

    let more = found(&|entry| entry.events.push(Event::Paused));
    assert_eq!((more.number, more.expected), (number, Expected::Events(truth.clone())));
    assert_eq!(more.found.last(), Some(&Event::Paused));

    let less = found(&|entry| entry.events.clear());
    assert_eq!((less.expected, less.found), (Expected::Events(truth.clone()), vec![]));

    let stranger = found(&|entry| entry.command.by = Actor::Seat(SeatId(200)));
    assert_eq!(stranger.expected, Expected::Refusal(Refusal::UnknownName));
    assert_eq!(stranger.found, truth);

    let skipped = found(&|entry| entry.number += 1);
    assert_eq!((skipped.number, skipped.expected), (number + 1, Expected::Number(number)));
}

#[test]
fn another_seed_or_other_conditions_are_noticed() {
    let played = by_colleagues(7);
    let mut other = played.setup.clone();
    other.director = None;
    assert!(recheck(case(), &other, &played.entries).2.is_some());
    let mut other = played.setup.clone();
    other.seed = Seed(99);
    assert!(recheck(case(), &other, &played.entries).2.is_some());
}

#[test]
fn a_journal_with_any_nonsense_in_it_is_refused_without_a_panic() {
    let played = at_random(11, 300);
    let encoded: Vec<Vec<u8>> =
        played.entries.iter().map(|entry| entry.encode().unwrap()).collect();
    let mut picks = Picks(5);
    let mut readable = 0;
    for _ in 0..4000 {
        let at = picks.below(encoded.len());
        let mut bytes = encoded[at].clone();
        for _ in 0..=picks.below(2) {
            let place = picks.below(bytes.len());
            bytes[place] = u8::try_from(picks.below(256)).unwrap();
        }
        let Some(entry) = Entry::decode(&bytes) else {
            continue;
        };
        readable += 1;
        // Time and reasons are not the rules' concern; everything else is.
        let mut table = played.tables[at].clone();
        if let Ok(events) = accept(&mut table, case(), &entry.command) {
            let mut entries = played.entries[..at].to_vec();
            entries.push(Entry { events, ..entry });
            let mut replay = Replay::of(Arc::clone(case()), played.setup.clone(), entries);
            replay.seek(u32::MAX);
            _ = table.take_touched();
            same(&table, replay.table(), at + 1);
        }
    }
    assert!(readable > 500, "{readable} could be read");
}

#[test]
fn a_session_out_of_its_file_is_the_session_that_was_played() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let played = by_colleagues(8);
    let people = SeatSet::EMPTY;
    let header = Header::new(case(), played.setup.clone(), people, false, "nl");
    let mut session = file::JournalFile::create(&path, &header).unwrap();
    for entry in &played.entries {
        session.append(entry).unwrap();
    }
    session.close().unwrap();

    let (journal, problem) = file::read(&path).unwrap();
    assert!(problem.is_none());
    assert_eq!(journal.header, header);
    let carried = journal.header.scenario().unwrap();
    assert_eq!(carried.fingerprint, case().fingerprint);
    let (mut table, accepted, contradiction) =
        recheck(&carried, &journal.header.setup, &journal.entries);
    assert_eq!((accepted as usize, contradiction), (played.entries.len(), None));
    _ = table.take_touched();
    same(played.tables.last().unwrap(), &table, played.entries.len());

    // Half of it, gone on with, ends the same: colleagues draw the same lots.
    let half = &journal.entries[..journal.entries.len() / 2];
    let opening = Opening { setup: journal.header.setup.clone(), people, average: false };
    let mut session = Session::resume(Arc::new(carried), opening, half).unwrap();
    let mut rest = half.to_vec();
    while let Some(now) = session.next_wake() {
        session.wake(now);
        while let Some(entry) = session.poll_entry() {
            rest.push(entry);
        }
    }
    let same_wishes = |entries: &[Entry]| -> Vec<Wish> {
        entries.iter().map(|entry| entry.command.wish.clone()).collect()
    };
    assert_eq!(same_wishes(&rest), same_wishes(&journal.entries));
}

// ---- `rondetafel check` on a session.

/// What `check` says about a file: exit code, report, complaint.
fn checked(path: &Path, format: Format) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let locale = Locale::open("en").unwrap();
    let code = session::check(path, format, &locale, &mut out, &mut err).unwrap();
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

/// Keeps entries as a session, with one field of its header changed.
fn kept(path: &Path, entries: &[Entry], setup: &Setup, change: impl Fn(&mut Header)) {
    let mut header = Header::new(case(), setup.clone(), SeatSet::EMPTY, false, "nl");
    change(&mut header);
    let mut session = file::JournalFile::create(path, &header).unwrap();
    for entry in entries {
        session.append(entry).unwrap();
    }
    session.close().unwrap();
}

#[test]
fn check_tells_that_a_session_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let played = by_colleagues(9);
    kept(&path, &played.entries, &played.setup, |_| {});
    let before = fs::read(&path).unwrap();
    let (code, report, complaint) = checked(&path, Format::Text);
    assert_eq!((code, complaint.as_str()), (0, ""), "{report}");
    let title = case().text("nl", "case-title");
    let steps = played.entries.len();
    for part in [title, "Every step follows", "is over", &format!("{steps} steps"), "is sound"] {
        assert!(report.contains(part), "{part:?} is not in {report}");
    }
    let (code, json, _) = checked(&path, Format::Json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((code, &json["accepted"]), (0, &serde_json::json!(steps)));
    assert_eq!(json["ended"], true);
    assert_eq!(json["damage"], serde_json::Value::Null);
    assert_eq!(json["contradiction"], serde_json::Value::Null);
    assert_eq!(fs::read(&path).unwrap(), before, "checking changes nothing");
}

#[test]
fn check_tells_what_is_wrong_with_a_session() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let played = by_colleagues(10);

    let mut entries = played.entries.clone();
    entries[7].events.push(Event::Paused);
    kept(&path("events"), &entries, &played.setup, |header| header.program = "old 0".to_owned());
    let (code, report, _) = checked(&path("events"), Format::Text);
    assert_eq!(code, 1, "{report}");
    assert!(report.contains("Step 8 does not follow"), "{report}");
    assert!(report.contains("The rules may have changed"), "{report}");
    let (_, json, _) = checked(&path("events"), Format::Json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["accepted"], 7);
    assert_eq!(json["contradiction"]["kind"], "events");

    kept(&path("other"), &played.entries, &played.setup, |header| {
        header.fingerprint = "0".repeat(64);
    });
    let (code, report, _) = checked(&path("other"), Format::Text);
    assert_eq!(code, 1);
    assert!(report.contains("not the case that was played"), "{report}");

    kept(&path("broken"), &played.entries, &played.setup, |header| {
        header.files.retain(|(name, _)| name != "cards.ron");
    });
    let (code, report, _) = checked(&path("broken"), Format::Text);
    assert_eq!(code, 1);
    assert!(report.contains("error"), "{report}");

    kept(&path("damaged"), &played.entries, &played.setup, |_| {});
    let connection = rusqlite::Connection::open(path("damaged")).unwrap();
    connection.execute("UPDATE entries SET entry = x'00' WHERE number = 5", []).unwrap();
    connection.close().unwrap();
    let (code, report, _) = checked(&path("damaged"), Format::Text);
    assert_eq!(code, 1);
    assert!(report.contains("damaged at step 5"), "{report}");
    assert!(!report.contains("Every step follows"), "{report}");
}

#[test]
fn check_says_in_a_sentence_why_a_file_cannot_be_examined() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    fs::write(&path, "Dear all,").unwrap();
    let (code, report, complaint) = checked(&path, Format::Text);
    assert_eq!((code, report.as_str()), (2, ""));
    assert_eq!(complaint, "letter.txt is not a session.\n");
}

#[test]
fn every_error_of_a_journal_has_its_sentence_in_every_language() {
    for language in locale::languages() {
        let locale = Locale::open(language).unwrap();
        for word in JournalError::WORDS {
            assert!(locale.has(&format!("journal-{word}")), "{word} in {language}");
        }
        let path = || PathBuf::from("map/s.rondetafel");
        let system = || std::io::Error::other("kapot");
        for error in [
            JournalError::NoSuchFile { path: path() },
            JournalError::NewerFormat { path: path(), format: 7 },
            JournalError::DamagedEntry { path: path(), number: 4 },
            JournalError::Gap { path: path(), expected: 4, found: 6 },
            JournalError::Unreachable { path: path(), source: system() },
            JournalError::Failed { path: path(), source: rusqlite::Error::InvalidQuery },
            JournalError::Unencodable { number: 3, source: postcard::Error::WontImplement },
            JournalError::Stopped,
        ] {
            let sentence = session::sentence(&locale, &error);
            assert!(!sentence.contains(['{', '}']) && sentence.len() > 15, "{sentence}");
            assert!(!sentence.contains("map/"), "the name is enough: {sentence}");
        }
    }
}
