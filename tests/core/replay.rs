//! A session that was played, played again: forwards, back, and held against the rules.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rondetafel::journal::replay::{Expected, Replay, recheck};
use rondetafel::journal::{Entry, Header, file};
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
pub(crate) struct Played {
    pub(crate) setup: Setup,
    pub(crate) entries: Vec<Entry>,
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
pub(crate) fn by_colleagues(seed: u64) -> Played {
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
#[expect(clippy::disallowed_methods, reason = "this is about the time it takes")]
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
