//! A journal in a file: it comes back as it was written, and what is broken is called so.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use rondetafel::journal::error::JournalError;
use rondetafel::journal::file::{self, JournalFile};
use rondetafel::journal::writer::{Storage, Told, Writer};
use rondetafel::journal::{Entry, checksum};
use rondetafel::rules::command::{Actor, Command, Wish};
use rondetafel::rules::event::Event;
use rondetafel::scenario::id::{CardId, SeatId, SeatSet};
use rondetafel::scenario::term::{Form, Ground};
use rusqlite::Connection;

#[path = "../support/kept.rs"]
pub(crate) mod kept;
#[path = "../support/lots.rs"]
pub(crate) mod lots;

use kept::{closed, companions, entries, entry, header, memory, told};
use lots::Lots;

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
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
    insta::assert_snapshot!(hex(&bytes), @"ac020003f0a2040309010201030000020503020302c3a9");
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
