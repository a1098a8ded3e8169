//! Nothing acknowledged is lost, whatever happens to the disk, the power or the program.

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command as Process, Stdio};

use rondetafel::journal::error::JournalError;
use rondetafel::journal::file::{self, JournalFile};
use rondetafel::journal::writer::{Storage, Told, Writer};
use rusqlite::ffi;

use crate::journal::kept::{closed, entries, entry, header, memory, told};
use crate::journal::lots::Lots;

#[path = "../support/disk.rs"]
mod disk;

use disk::{Disk, Op, Surface};

/// Tells the child process of a test which file to write.
const CHILD: &str = "RONDETAFEL_TEST_WRITES";

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
            let moments = (1..1000).take_while(|nth| survive(*nth, forever, code)).count();
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
