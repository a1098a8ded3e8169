//! A journal in a file: nothing acknowledged is lost, whatever happens to the disk, the power or
//! the program.

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use rondetafel::journal::error::JournalError;
use rondetafel::journal::file::{self, JournalFile};
use rondetafel::journal::writer::{Storage, Told, Writer};
use rondetafel::journal::{Entry, FORMAT, Header, checksum};
use rondetafel::rules::chance::Seed;
use rondetafel::rules::command::{Actor, Command, Wish};
use rondetafel::rules::event::Event;
use rondetafel::rules::table::Setup;
use rondetafel::scenario::Conditions;
use rondetafel::scenario::id::{CardId, SeatId, SeatSet};
use rondetafel::scenario::term::{DirectorStrength, Form, Ground, Waiting};
use rusqlite::Connection;
use rusqlite::ffi;

#[path = "../support/disk.rs"]
mod disk;
#[path = "../support/lots.rs"]
mod lots;

use disk::{Disk, Op, Surface};
use lots::Lots;

/// Tells the child process of a test which file to write.
const CHILD: &str = "RONDETAFEL_TEST_WRITES";

fn header() -> Header {
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
fn entry(number: u32) -> Entry {
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

fn entries(last: u32) -> Vec<Entry> {
    (1..=last).map(entry).collect()
}

/// A closed session with so many entries.
fn closed(path: &Path, last: u32) {
    let mut session = JournalFile::create(path, &header()).unwrap();
    for number in 1..=last {
        session.append(&entry(number)).unwrap();
    }
    session.close().unwrap();
}

fn companions(path: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|found| found.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains('-'))
        .collect();
    names.sort();
    names
}

#[test]
fn the_bytes_of_an_entry_are_the_same_everywhere_and_always() {
    let said = Entry {
        number: 300,
        command: Command {
            by: Actor::Seat(SeatId(3)),
            at: 70_000,
            wish: Wish::ShareCard {
                card: CardId(9),
                form: Form::Summary,
                to: SeatSet(0b10),
                ground: Some(Ground::Consent),
            },
            phrase: None,
            because: None,
        },
        events: vec![
            Event::TurnUsed(SeatId(3)),
            Event::Said { by: SeatId(3), text: "é".to_owned() },
        ],
    };
    let bytes = said.encode().unwrap();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    insta::assert_snapshot!(hex, @"ac020003f0a2040309010201030000020503020302c3a9");
    assert_eq!(Entry::decode(&bytes), Some(said));
    assert_eq!(
        checksum(b"rondetafel").map(|byte| format!("{byte:02x}")).concat(),
        "0df88b665779e67a"
    );
    assert_eq!(Entry::decode(&[&bytes[..], &[0]].concat()), None, "nothing may follow");
    assert_eq!(Entry::decode(&bytes[..bytes.len() - 1]), None, "nothing may lack");
}

#[test]
fn a_session_comes_back_as_it_was_written_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("een sessie é #1?.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    for number in 1..=20 {
        session.append(&entry(number)).unwrap();
    }
    let (kept, problem) = session.entries();
    assert!(problem.is_none());
    assert_eq!(kept, entries(20));
    session.close().unwrap();
    assert_eq!(companions(&path), [""; 0], "a closed session is one file");

    let before = fs::read(&path).unwrap();
    let (journal, problem) = file::read(&path).unwrap();
    assert!(problem.is_none());
    assert_eq!(journal.header, header());
    assert_eq!(journal.entries, entries(20));
    assert_eq!(fs::read(&path).unwrap(), before, "reading changes nothing");
    assert_eq!(companions(&path), [""; 0], "reading leaves nothing behind");

    let mut session = JournalFile::open(&path).unwrap();
    assert_eq!((session.last(), session.header()), (20, &header()));
    session.append(&entry(21)).unwrap();
    session.close().unwrap();
    assert_eq!(file::read(&path).unwrap().0.entries, entries(21));
}

#[test]
fn a_session_that_was_dropped_without_closing_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    session.append(&entry(1)).unwrap();
    session.write(&entry(2)).unwrap();
    drop(session);
    assert_eq!(file::read(&path).unwrap().0.entries, entries(1), "the second was not synced");
    assert_eq!(JournalFile::open(&path).unwrap().last(), 1);
}

#[test]
fn a_relative_path_is_a_path_whatever_it_looks_like() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file:s?mode=memory&x.rondetafel");
    if cfg!(not(windows)) {
        closed(&path, 2);
        assert!(path.is_file());
        assert_eq!(file::read(&path).unwrap().0.entries, entries(2));
    }
}

#[test]
fn a_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    fs::write(&path, "somebody's letter").unwrap();
    let error = JournalFile::create(&path, &header()).unwrap_err();
    assert_eq!(error.word(), "exists");
    let other = folder.path().join("t.rondetafel");
    closed(&other, 1);
    let session = JournalFile::open(&other).unwrap();
    assert_eq!(session.export(&path).unwrap_err().word(), "exists");
    assert_eq!(fs::read(&path).unwrap(), b"somebody's letter");
}

#[test]
fn what_cannot_be_made_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nowhere").join("s.rondetafel");
    assert_eq!(JournalFile::create(&path, &header()).unwrap_err().word(), "no-such-file");
    assert_eq!(JournalFile::open(&path).unwrap_err().word(), "no-such-file");
    assert_eq!(file::read(&path).unwrap_err().word(), "no-such-file");
    assert_eq!(file::read(folder.path()).unwrap_err().word(), "not-a-session");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_running_session_can_be_exported_and_the_copy_is_one_whole_file() {
    let folder = tempfile::tempdir().unwrap();
    let copies = tempfile::tempdir().unwrap();
    let copy = copies.path().join("copy.rondetafel");
    let mut session = JournalFile::create(&folder.path().join("s.rondetafel"), &header()).unwrap();
    for number in 1..=30 {
        session.append(&entry(number)).unwrap();
    }
    session.export(&copy).unwrap();
    session.append(&entry(31)).unwrap();
    assert_eq!(companions(&copy), [""; 0]);
    let (journal, problem) = file::read(&copy).unwrap();
    assert!(problem.is_none());
    assert_eq!((journal.header, journal.entries), (header(), entries(30)));
    session.close().unwrap();
}

#[test]
fn two_programs_cannot_write_one_session() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    assert_eq!(JournalFile::open(&path).unwrap_err().word(), "locked");
    assert_eq!(file::read(&path).unwrap_err().word(), "locked");
    session.append(&entry(1)).unwrap();
    assert_eq!(JournalFile::open(&path).unwrap_err().word(), "locked");
    session.append(&entry(2)).unwrap();
    session.close().unwrap();
    let again = JournalFile::open(&path).unwrap();
    assert_eq!(file::read(&path).unwrap_err().word(), "locked");
    assert_eq!(again.last(), 2);
    drop(again);

    // Also from another process, and also while this one looks at the file now and then.
    let mut child = child_writing(&path);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().starts_with("committed")));
    assert_eq!(JournalFile::open(&path).unwrap_err().word(), "locked");
    assert_eq!(file::read(&path).unwrap_err().word(), "locked");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(JournalFile::open(&path).unwrap().last() > 2, "the lock ends with the program");
}

#[test]
fn numbers_follow_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    session.append(&entry(1)).unwrap();
    for wrong in [0, 1, 3, u32::MAX] {
        let error = session.append(&entry(wrong)).unwrap_err();
        assert!(
            matches!(error, JournalError::Gap { expected: 2, found, .. } if found == wrong),
            "{error:?}"
        );
    }
    session.append(&entry(2)).unwrap();
    assert_eq!(session.entries().0, entries(2));
}

// ---- The thread that writes.

/// A storage whose nth call fails; a failing call forgets what was not synced.
struct Frail {
    calls: u32,
    fails_at: u32,
    forever: bool,
    unsynced: Vec<Entry>,
    synced: Sender<Entry>,
    healed: Receiver<()>,
}

impl Frail {
    fn call(&mut self) -> Result<(), JournalError> {
        while self.healed.try_recv().is_ok() {
            self.forever = false;
            self.fails_at = 0;
        }
        self.calls += 1;
        if self.calls == self.fails_at || (self.forever && self.calls > self.fails_at) {
            self.unsynced.clear();
            return Err(JournalError::DiskFull { path: "test".into() });
        }
        Ok(())
    }
}

impl Storage for Frail {
    fn write(&mut self, entry: &Entry) -> Result<(), JournalError> {
        self.call()?;
        self.unsynced.push(entry.clone());
        Ok(())
    }

    fn sync(&mut self) -> Result<(), JournalError> {
        self.call()?;
        for entry in self.unsynced.drain(..) {
            self.synced.send(entry).unwrap();
        }
        Ok(())
    }

    fn close(self: Box<Self>) -> Result<(), JournalError> {
        Ok(())
    }
}

/// Waits for what a writer tells.
fn told(writer: &mut Writer) -> Told {
    let start = Instant::now();
    loop {
        if let Some(told) = writer.poll() {
            return told;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "the writer says nothing");
        std::thread::yield_now();
    }
}

#[test]
fn the_writer_loses_nothing_at_any_failing_call_and_keeps_the_order() {
    const LAST: u32 = 12;
    for forever in [false, true] {
        for fails_at in 1..=2 * LAST + 2 {
            let (synced, kept) = channel();
            let (heal, healed) = channel();
            let frail = Frail { calls: 0, fails_at, forever, unsynced: vec![], synced, healed };
            let mut writer = Writer::start(frail).unwrap();
            let (mut committed, mut failures, mut safe) = (0, 0, Vec::new());
            for number in 1..=LAST {
                writer.send(entry(number));
            }
            while committed < LAST {
                match told(&mut writer) {
                    Told::Committed(number) => {
                        assert!(number > committed, "order");
                        committed = number;
                        safe.extend(kept.try_iter());
                        assert!(safe.len() >= committed as usize, "told before it was safe");
                        assert_eq!(writer.waiting(), (LAST - committed) as usize);
                    }
                    Told::Failed(error) => {
                        assert_eq!(error.word(), "disk-full");
                        failures += 1;
                        if failures == 3 {
                            heal.send(()).unwrap();
                        }
                        writer.retry();
                    }
                }
            }
            writer.finish().unwrap();
            safe.extend(kept.try_iter());
            assert_eq!(safe, entries(LAST));
            assert!(failures <= if forever { 3 } else { 1 });
        }
    }
}

#[test]
fn what_a_writer_never_could_write_is_handed_back_at_the_end() {
    let (synced, kept) = channel();
    let (_heal, healed) = channel();
    let frail = Frail { calls: 0, fails_at: 3, forever: true, unsynced: vec![], synced, healed };
    let mut writer = Writer::start(frail).unwrap();
    writer.send(entry(1));
    assert!(matches!(told(&mut writer), Told::Committed(1)));
    writer.send(entry(2));
    assert!(matches!(told(&mut writer), Told::Failed(JournalError::DiskFull { .. })));
    writer.send(entry(3));
    assert_eq!(writer.waiting(), 2);
    let unfinished = writer.finish().unwrap_err();
    assert_eq!(unfinished.error.word(), "disk-full");
    assert_eq!(unfinished.entries, [entry(2), entry(3)]);
    assert_eq!(kept.try_iter().collect::<Vec<_>>(), [entry(1)]);
}

/// A storage that breaks altogether.
struct Broken;

impl Storage for Broken {
    fn write(&mut self, _: &Entry) -> Result<(), JournalError> {
        std::panic::resume_unwind(Box::new("broken"))
    }

    fn sync(&mut self) -> Result<(), JournalError> {
        Ok(())
    }

    fn close(self: Box<Self>) -> Result<(), JournalError> {
        Ok(())
    }
}

#[test]
fn a_writer_whose_thread_is_gone_says_so_once_and_hands_everything_back() {
    let mut writer = Writer::start(Broken).unwrap();
    writer.send(entry(1));
    assert!(matches!(told(&mut writer), Told::Failed(JournalError::Stopped)));
    assert!(writer.poll().is_none());
    writer.retry();
    writer.send(entry(2));
    assert_eq!(writer.finish().unwrap_err().entries, entries(2));
}

#[test]
fn a_writer_that_is_dropped_has_written_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut writer = Writer::start(JournalFile::create(&path, &header()).unwrap()).unwrap();
    for number in 1..=200 {
        writer.send(entry(number));
    }
    drop(writer);
    assert_eq!(file::read(&path).unwrap().0.entries, entries(200));
    assert_eq!(companions(&path), [""; 0]);
}

// ---- A disk that fails.

#[test]
fn every_acknowledgement_comes_after_a_sync_of_what_was_written() {
    let disk = Disk::new();
    let path = disk.path("s.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    disk.acknowledge(0);
    for number in 1..=600 {
        session.append(&entry(number)).unwrap();
        disk.acknowledge(number);
    }
    let mut unsynced: Vec<String> = Vec::new();
    let (mut acknowledged, mut synced, mut checkpoints) = (0, 0, 0);
    for op in disk.log() {
        match op {
            Op::Write { file, .. } => {
                if file.is_empty() && acknowledged > 0 && unsynced.is_empty() {
                    checkpoints += 1;
                }
                unsynced.push(file);
            }
            Op::Sync { file } => {
                unsynced.retain(|name| *name != file);
                synced += 1;
            }
            Op::Acknowledged(_) => {
                assert!(unsynced.is_empty(), "acknowledged while {unsynced:?} was not synced");
                assert!(synced > 0, "acknowledged without a sync");
                acknowledged += 1;
                synced = 0;
            }
            Op::Truncate { .. } | Op::Delete { .. } => {}
        }
    }
    assert_eq!(acknowledged, 601);
    assert!(checkpoints > 0, "the test is long enough to see the companion emptied");
}

/// Writes a whole session on a disk whose nth operation fails. Returns whether anything did.
fn survive(nth: u64, forever: bool, code: i32) -> bool {
    const LAST: u32 = 6;
    let disk = Disk::new();
    let path = disk.path("s.rondetafel");
    disk.fail(nth, forever, code);
    let expected = if code == ffi::SQLITE_FULL { "disk-full" } else { "failed" };
    let mut session = match JournalFile::create(&path, &header()) {
        Ok(session) => session,
        Err(error) => {
            assert_eq!(error.word(), expected);
            assert!(!path.exists(), "a session that could not begin leaves nothing behind");
            return true;
        }
    };
    for number in 1..=LAST {
        if let Err(error) = session.append(&entry(number)) {
            assert_eq!(error.word(), expected, "operation {nth}, entry {number}: {error:?}");
            assert_eq!(session.entries().0, entries(number - 1), "operation {nth}");
            if forever {
                assert!(session.append(&entry(number)).is_err(), "still failing");
                disk.heal();
            }
            session.append(&entry(number)).unwrap();
        }
        disk.acknowledge(number);
    }
    let closed = session.close();
    disk.heal();
    let failed = disk.failures() > 0;
    assert!(failed || closed.is_ok());
    // The power fails now, and then the file is opened.
    let mut surface = Surface::default();
    for op in disk.log() {
        surface.take(&op);
    }
    let mut lots = Lots(nth);
    for _ in 0..3 {
        assert_eq!(found_after(&surface, &mut lots), LAST, "operation {nth}, forever {forever}");
    }
    assert_eq!(file::read(&path).unwrap().0.entries, entries(LAST));
    failed
}

#[test]
fn a_failing_write_or_sync_at_any_moment_loses_nothing() {
    for code in [ffi::SQLITE_IOERR_WRITE, ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_FULL] {
        for forever in [false, true] {
            let moments = (1..).take_while(|nth| survive(*nth, forever, code)).count();
            assert!(moments > 30, "only {moments} moments to fail at");
        }
    }
}

#[test]
fn a_disk_that_turns_read_only_is_named() {
    let disk = Disk::new();
    let mut session = JournalFile::create(&disk.path("s.rondetafel"), &header()).unwrap();
    disk.fail(1, true, ffi::SQLITE_READONLY);
    assert_eq!(session.append(&entry(1)).unwrap_err().word(), "read-only");
    disk.heal();
    session.append(&entry(1)).unwrap();
}

#[test]
fn a_read_only_file_can_be_read_but_not_continued() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    closed(&path, 3);
    let mut rights = fs::metadata(&path).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).unwrap();
    assert_eq!(file::read(&path).unwrap().0.entries, entries(3));
    // An administrator may write everything.
    if fs::OpenOptions::new().write(true).open(&path).is_err() {
        assert_eq!(JournalFile::open(&path).unwrap_err().word(), "read-only");
    }
}

#[test]
fn a_full_disk_stops_the_writer_until_there_is_room_again() {
    let disk = Disk::new();
    let path = disk.path("s.rondetafel");
    let mut writer = Writer::start(JournalFile::create(&path, &header()).unwrap()).unwrap();
    writer.send(entry(1));
    assert!(matches!(told(&mut writer), Told::Committed(1)));
    disk.fail(1, true, ffi::SQLITE_FULL);
    for number in 2..=100 {
        writer.send(entry(number));
    }
    for _ in 0..3 {
        assert!(matches!(told(&mut writer), Told::Failed(JournalError::DiskFull { .. })));
        assert_eq!(writer.waiting(), 99);
        writer.retry();
    }
    assert!(matches!(told(&mut writer), Told::Failed(_)));
    disk.heal();
    writer.retry();
    while writer.waiting() > 0 {
        assert!(matches!(told(&mut writer), Told::Committed(_)));
    }
    writer.finish().unwrap();
    assert_eq!(file::read(&path).unwrap().0.entries, entries(100));
}

// ---- Power failures.

/// Puts what is found after a power failure in a new folder; the last entry of what can be read
/// there, all of them as they were written.
fn found_after(surface: &Surface, lots: &mut Lots) -> u32 {
    let folder = tempfile::tempdir_in(memory()).unwrap();
    let path = folder.path().join("s.rondetafel");
    for (end, bytes) in surface.after_power_loss(lots) {
        fs::write(folder.path().join(format!("s.rondetafel{end}")), bytes).unwrap();
    }
    let (journal, problem) = file::read(&path).unwrap();
    assert!(problem.is_none(), "{problem:?}");
    assert_eq!(journal.header, header());
    let last = u32::try_from(journal.entries.len()).unwrap();
    assert!(journal.entries.iter().eq(entries(last).iter()), "changed");
    if lots.percent(10) {
        let mut session = JournalFile::open(&path).unwrap();
        assert_eq!(session.last(), last, "opening finds what reading found");
        session.append(&entry(last + 1)).unwrap();
        session.close().unwrap();
        assert_eq!(file::read(&path).unwrap().0.entries.len(), last as usize + 1);
    }
    last
}

/// Where files cost little, if the system has such a place.
fn memory() -> std::path::PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() }
}

/// Lets the power fail at so many moments of a session; every acknowledged entry must be there.
fn power_fails(disk: &Disk, moments: usize, lots: &mut Lots) {
    let log = disk.log();
    let begun = log.iter().position(|op| matches!(op, Op::Acknowledged(0))).unwrap();
    let mut crashes: Vec<usize> =
        (0..moments).map(|_| begun + lots.below(log.len() - begun + 1)).collect();
    crashes.sort_unstable();
    let mut crashes = VecDeque::from(crashes);
    let (mut surface, mut acknowledged) = (Surface::default(), 0);
    for (index, op) in log.iter().enumerate() {
        while crashes.pop_front_if(|at| *at == index).is_some() {
            let found = found_after(&surface, lots);
            assert!(found >= acknowledged, "{found} of {acknowledged} after operation {index}");
        }
        surface.take(op);
        if let Op::Acknowledged(number) = op {
            acknowledged = *number;
        }
    }
    assert!(found_after(&surface, lots) >= acknowledged);
}

#[test]
fn after_a_power_failure_every_acknowledged_entry_is_there() {
    let mut lots = Lots(7);
    let disk = Disk::new();
    let path = disk.path("s.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    disk.acknowledge(0);
    for number in 1..=40 {
        session.append(&entry(number)).unwrap();
        disk.acknowledge(number);
    }
    session.close().unwrap();
    let mut session = JournalFile::open(&path).unwrap();
    for number in 41..=50 {
        session.append(&entry(number)).unwrap();
        disk.acknowledge(number);
    }
    drop(session);
    power_fails(&disk, 1000, &mut lots);
}

#[test]
fn a_power_failure_while_the_companion_is_emptied_loses_nothing() {
    let mut lots = Lots(11);
    let disk = Disk::new();
    let mut session = JournalFile::create(&disk.path("s.rondetafel"), &header()).unwrap();
    disk.acknowledge(0);
    let mut number = 0;
    while number < 700 {
        let batch = 1 + u32::try_from(lots.below(4)).unwrap();
        for _ in 0..batch {
            number += 1;
            session.write(&entry(number)).unwrap();
        }
        session.sync().unwrap();
        disk.acknowledge(number);
    }
    session.close().unwrap();
    power_fails(&disk, 300, &mut lots);
}

#[test]
fn a_companion_damaged_anywhere_gives_a_beginning_of_the_session_and_never_nonsense() {
    let disk = Disk::new();
    let path = disk.path("s.rondetafel");
    let mut session = JournalFile::create(&path, &header()).unwrap();
    for number in 1..=40 {
        session.append(&entry(number)).unwrap();
    }
    let main = fs::read(&path).unwrap();
    let companion = fs::read(disk.path("s.rondetafel-wal")).unwrap();
    let mut lots = Lots(13);
    let mut lengths = [0_u32; 41];
    for variant in 0..1200 {
        let mut damaged = companion.clone();
        match variant % 4 {
            0 => damaged.truncate(lots.below(companion.len())),
            1 => {
                let start = lots.below(companion.len() / 512) * 512;
                let end = (start + 512 * (1 + lots.below(8))).min(companion.len());
                damaged[start..end].fill(0);
            }
            2 => {
                let at = lots.below(companion.len());
                damaged[at] ^= 1 << lots.below(8);
            }
            _ => {
                let at = lots.below(companion.len());
                let from = lots.below(companion.len());
                let count = lots.below(5000).min(companion.len() - at.max(from));
                damaged.copy_within(from..from + count, at);
            }
        }
        let folder = tempfile::tempdir_in(memory()).unwrap();
        let path = folder.path().join("s.rondetafel");
        let beside = folder.path().join("s.rondetafel-wal");
        fs::write(&path, &main).unwrap();
        fs::write(&beside, &damaged).unwrap();
        let (journal, problem) = file::read(&path).unwrap();
        assert!(problem.is_none(), "{problem:?}");
        assert_eq!(journal.header, header());
        assert!(journal.entries.iter().eq(entries(40)[..journal.entries.len()].iter()));
        lengths[journal.entries.len()] += 1;
        assert_eq!(fs::read(&path).unwrap(), main, "reading changes nothing");
        assert_eq!(fs::read(&beside).unwrap(), damaged, "reading changes nothing");
    }
    assert!(lengths.iter().filter(|count| **count > 0).count() > 30, "the damage was everywhere");
}

// ---- A program that is killed.

fn child_writing(path: &Path) -> Child {
    let name = module_path!().split_once("::").map_or("", |(_, rest)| rest);
    Process::new(std::env::current_exe().unwrap())
        .args([
            &format!("{name}::a_child_that_writes_until_it_is_killed"),
            "--exact",
            "--nocapture",
        ])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Does something only in the process that [`child_writing`] starts.
#[test]
fn a_child_that_writes_until_it_is_killed() {
    let Some(path) = std::env::var_os(CHILD) else {
        return;
    };
    let path = Path::new(&path);
    let session = match JournalFile::open(path) {
        Err(JournalError::NoSuchFile { .. }) => JournalFile::create(path, &header()).unwrap(),
        opened => opened.unwrap(),
    };
    let mut next = session.last() + 1;
    let mut writer = Writer::start(session).unwrap();
    let mut out = std::io::stdout().lock();
    loop {
        while writer.waiting() < 3 {
            writer.send(entry(next));
            next += 1;
        }
        if let Told::Committed(number) = told(&mut writer) {
            writeln!(out, "committed {number}").unwrap();
            out.flush().unwrap();
        }
    }
}

#[test]
fn a_program_killed_at_any_moment_has_lost_nothing_that_it_acknowledged() {
    let mut lots = Lots(17);
    let folder = tempfile::tempdir_in(memory()).unwrap();
    let mut path = folder.path().join("0.rondetafel");
    let mut known = 0;
    for kill in 0..200 {
        if kill % 20 == 0 {
            path = folder.path().join(format!("{kill}.rondetafel"));
            known = 0;
        }
        let mut child = child_writing(&path);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut acknowledged = known;
        let mut hear = |line: &str| {
            if let Some(number) = line.strip_prefix("committed ") {
                acknowledged = number.parse().unwrap_or(acknowledged);
            }
        };
        for line in lines.by_ref().take(lots.below(12)) {
            hear(&line);
        }
        for _ in 0..lots.below(20_000) {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        lines.for_each(|line| hear(&line));
        match file::read(&path) {
            Ok((journal, problem)) => {
                assert!(problem.is_none(), "{problem:?}");
                let last = u32::try_from(journal.entries.len()).unwrap();
                assert!(last >= acknowledged, "{last} of {acknowledged}");
                assert!(journal.entries.iter().eq(entries(last).iter()));
                known = last;
            }
            // Killed before or while the session began.
            Err(JournalError::NoSuchFile { .. }) if acknowledged == 0 => {}
            Err(JournalError::NotASession { .. }) if acknowledged == 0 => {
                fs::remove_file(&path).unwrap();
            }
            Err(error) => panic!("{error:?}"),
        }
    }
}

// ---- Broken files.

/// Reads and opens a file that is not whole. The file must stay as it is.
fn reads(path: &Path) -> Result<(Vec<Entry>, Option<JournalError>), JournalError> {
    let before = fs::read(path).unwrap();
    let read = file::read(path);
    assert_eq!(fs::read(path).unwrap(), before, "reading changes nothing");
    assert_eq!(companions(path), [""; 0], "reading leaves nothing behind");
    let opened = JournalFile::open(path);
    match &read {
        Ok((journal, problem)) => match opened {
            Ok(mut session) => {
                let last = u32::try_from(journal.entries.len()).unwrap();
                assert_eq!(session.last(), last);
                assert_eq!(session.append(&entry(last + 1)).is_err(), problem.is_some());
            }
            // SQLite itself saw the damage.
            Err(_) => assert!(problem.is_some()),
        },
        Err(error) => {
            assert_eq!(opened.unwrap_err().word(), error.word());
            assert_eq!(fs::read(path).unwrap(), before, "opening what is broken changes nothing");
        }
    }
    read.map(|(journal, problem)| (journal.entries, problem))
}

fn word_of(path: &Path) -> &'static str {
    match reads(path) {
        Ok((_, None)) => "sound",
        Ok((_, Some(error))) | Err(error) => error.word(),
    }
}

/// Changes a closed session from outside.
fn tampered(path: &Path, last: u32, sql: &str) {
    closed(path, last);
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(sql).unwrap();
    connection.close().unwrap();
}

#[test]
fn what_is_no_session_is_called_so_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut lots = Lots(19);
    let garbage: Vec<u8> = (0..9000).map(|_| u8::try_from(lots.below(256)).unwrap()).collect();
    for content in [&b""[..], b"x", b"SQLite format 3\0", b"SQLite format 3\0short", &garbage] {
        fs::write(&path, content).unwrap();
        assert_eq!(word_of(&path), "not-a-session", "{} bytes", content.len());
        assert!(!file::is_session(&path));
    }
    fs::remove_file(&path).unwrap();
    // Somebody else's database.
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t (x); PRAGMA user_version = 1")
        .unwrap();
    assert_eq!(word_of(&path), "not-a-session");
}

#[test]
fn a_later_format_and_a_missing_scenario_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(format!("{name}.rondetafel"));
    tampered(&path("a"), 3, "PRAGMA user_version = 9; DROP TABLE entries");
    assert_eq!(word_of(&path("a")), "newer-format");
    assert!(file::is_session(&path("a")));
    tampered(&path("b"), 3, "DELETE FROM files");
    assert_eq!(word_of(&path("b")), "missing-scenario");
    tampered(&path("c"), 3, "UPDATE files SET content = content || ' '");
    assert_eq!(word_of(&path("c")), "damaged-header");
    tampered(&path("d"), 3, "UPDATE header SET value = '{' WHERE name = 'setup'");
    assert_eq!(word_of(&path("d")), "damaged-header");
    tampered(&path("e"), 3, "DELETE FROM header WHERE name = 'language'");
    assert_eq!(word_of(&path("e")), "damaged-header");
    tampered(&path("f"), 3, "PRAGMA user_version = 0");
    assert_eq!(word_of(&path("f")), "damaged-header");
}

#[test]
fn everything_before_a_damaged_entry_can_be_used() {
    let folder = tempfile::tempdir().unwrap();
    for (index, (sql, word)) in [
        ("UPDATE entries SET entry = x'00' WHERE number = 4", "damaged-entry"),
        ("UPDATE entries SET checksum = x'0001020304050607' WHERE number = 4", "damaged-entry"),
        ("UPDATE entries SET checksum = x'' WHERE number = 4", "damaged-entry"),
        ("UPDATE entries SET game_time = 1 WHERE number = 4", "damaged-entry"),
        (
            "UPDATE entries SET (entry, checksum) = \
             (SELECT entry, checksum FROM entries WHERE number = 5) WHERE number = 4",
            "damaged-entry",
        ),
        ("DELETE FROM entries WHERE number = 4", "gap"),
        ("DELETE FROM entries WHERE number = 4; UPDATE entries SET number = 4000000000000 WHERE number > 8", "gap"),
    ]
    .into_iter()
    .enumerate()
    {
        let path = folder.path().join(format!("{index}.rondetafel"));
        tampered(&path, 9, sql);
        let (kept, problem) = reads(&path).unwrap();
        let problem = problem.unwrap();
        assert_eq!(problem.word(), word, "{sql}");
        assert_eq!(kept, entries(3), "{sql}");
        assert!(problem.details().contains(&("usable", "3".to_owned())), "{problem:?}");
    }
    let path = folder.path().join("first.rondetafel");
    tampered(&path, 3, "INSERT INTO entries SELECT -5, 1, x'00', x'00', 1");
    let (kept, problem) = reads(&path).unwrap();
    assert_eq!((kept, problem.unwrap().word()), (vec![], "gap"));
}

#[test]
fn a_hostile_file_runs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (index, sql) in [
        "ALTER TABLE entries RENAME TO real; CREATE VIEW entries AS SELECT * FROM real",
        "CREATE TABLE more (x)",
        "DROP TABLE entries; CREATE TABLE entries (number INTEGER PRIMARY KEY, game_time, entry \
         AS (zeroblob(1000000000)), checksum, wall_time)",
        "DROP TABLE entries",
    ]
    .into_iter()
    .enumerate()
    {
        let path = folder.path().join(format!("{index}.rondetafel"));
        tampered(&path, 3, sql);
        assert_eq!(word_of(&path), "damaged-header", "{sql}");
    }
    let path = folder.path().join("trigger.rondetafel");
    tampered(&path, 3, "CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM entries; END");
    let mut session = JournalFile::open(&path).unwrap();
    session.append(&entry(4)).unwrap();
    assert_eq!(session.entries().0, entries(4), "triggers do not run");
}

#[test]
fn a_file_cut_off_anywhere_gives_a_beginning_or_a_reason() {
    let folder = tempfile::tempdir_in(memory()).unwrap();
    let path = folder.path().join("s.rondetafel");
    closed(&path, 60);
    let whole = fs::read(&path).unwrap();
    let mut lots = Lots(23);
    let mut words = std::collections::BTreeMap::new();
    let cuts = (0..1200).chain((0..400).map(|_| lots.below(whole.len())));
    for cut in cuts.chain((0..whole.len() / 512).map(|sector| sector * 512)) {
        fs::write(&path, &whole[..cut]).unwrap();
        *words.entry(word_of(&path)).or_insert(0) += 1;
        if let Ok((kept, problem)) = reads(&path) {
            assert_eq!(kept, entries(u32::try_from(kept.len()).unwrap()), "cut at {cut}");
            assert!(problem.is_some(), "cut at {cut}");
        }
    }
    assert!(words.contains_key("damaged-entry"), "{words:?}");
    assert!(!words.contains_key("sound"), "{words:?}");
}

#[test]
fn a_file_damaged_anywhere_gives_true_entries_or_a_reason() {
    let folder = tempfile::tempdir_in(memory()).unwrap();
    let path = folder.path().join("s.rondetafel");
    closed(&path, 60);
    let whole = fs::read(&path).unwrap();
    let mut lots = Lots(29);
    for variant in 0..3000 {
        let mut damaged = whole.clone();
        for _ in 0..=lots.below(3) {
            let at = lots.below(whole.len());
            match variant % 3 {
                0 => damaged[at] ^= 1 << lots.below(8),
                1 => damaged[at] = u8::try_from(lots.below(256)).unwrap(),
                _ => {
                    let at = at / 512 * 512;
                    let end = (at + 512).min(whole.len());
                    damaged[at..end].fill(0);
                }
            }
        }
        fs::write(&path, &damaged).unwrap();
        if let Ok((kept, problem)) = file::read(&path).map(|(journal, problem)| {
            assert_eq!(journal.header, header());
            (journal.entries, problem)
        }) {
            assert_eq!(kept, entries(u32::try_from(kept.len()).unwrap()));
            assert!(kept.len() == 60 || problem.is_some());
        }
        assert_eq!(fs::read(&path).unwrap(), damaged, "reading changes nothing");
    }
}

#[test]
fn every_error_has_a_word_of_its_own() {
    let words: std::collections::BTreeSet<_> = JournalError::WORDS.iter().collect();
    assert_eq!(words.len(), JournalError::WORDS.len());
    assert!(JournalError::WORDS.contains(&JournalError::Stopped.word()));
}
