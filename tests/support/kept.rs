//! A made-up session, kept in a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rondetafel::journal::file::JournalFile;
use rondetafel::journal::writer::{Told, Writer};
use rondetafel::journal::{Entry, FORMAT, Header};
use rondetafel::rules::chance::Seed;
use rondetafel::rules::command::{Actor, Command, Wish};
use rondetafel::rules::event::Event;
use rondetafel::rules::table::Setup;
use rondetafel::scenario::Conditions;
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::scenario::term::{DirectorStrength, Waiting};

pub(crate) fn header() -> Header {
    Header {
        format: FORMAT,
        program: "rondetafel 0.1.0".to_owned(),
        scenario_id: "test".to_owned(),
        scenario_version: "1.0.0".to_owned(),
        fingerprint: "f".repeat(64),
        files: vec![
            ("cards.ron".to_owned(), "// ".repeat(2000)),
            ("nl.ftl".to_owned(), "case-title = Tafel, café, €\n".to_owned()),
        ],
        setup: Setup {
            seed: Seed(u64::MAX),
            conditions: Conditions {
                covenant: true,
                director: DirectorStrength::Weak,
                waiting: Waiting::Practice,
                pegs: 4,
                mandate: false,
                marks: true,
                belief: true,
            },
            director: Some(SeatId(2)),
            turns: [4, 3, 3],
        },
        people: SeatSet(5),
        average: true,
        language: "nl".to_owned(),
    }
}

/// The nth entry of a made-up session: always the same.
pub(crate) fn entry(number: u32) -> Entry {
    let by = SeatId::at((number % 6) as usize);
    let text = format!("Dit is stap {number}. ").repeat(1 + (number % 20) as usize);
    Entry {
        number,
        command: Command {
            by: Actor::Seat(by),
            at: u64::from(number) * 1500,
            wish: Wish::Say(text.clone()),
            phrase: None,
            because: None,
        },
        events: vec![Event::Said { by, text }],
    }
}

pub(crate) fn entries(last: u32) -> Vec<Entry> {
    (1..=last).map(entry).collect()
}

/// A closed session with so many entries.
pub(crate) fn closed(path: &Path, last: u32) {
    let mut session = JournalFile::create(path, &header()).unwrap();
    for number in 1..=last {
        session.append(&entry(number)).unwrap();
    }
    session.close().unwrap();
}

pub(crate) fn companions(path: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|found| found.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains('-'))
        .collect();
    names.sort();
    names
}

/// Waits for what a writer tells.
#[expect(clippy::disallowed_methods, reason = "a test that would wait for ever should stop")]
pub(crate) fn told(writer: &mut Writer) -> Told {
    let start = Instant::now();
    loop {
        if let Some(told) = writer.poll() {
            return told;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "the writer says nothing");
        std::thread::yield_now();
    }
}

/// Where files cost little, if the system has such a place.
pub(crate) fn memory() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() }
}
