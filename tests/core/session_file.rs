//! `rondetafel check` on a session file.

use std::fs;
use std::path::{Path, PathBuf};

use rondetafel::cli::check::Format;
use rondetafel::cli::session;
use rondetafel::journal::error::JournalError;
use rondetafel::journal::{Entry, Header, file};
use rondetafel::locale::{self, Locale};
use rondetafel::present::trouble::of_journal;
use rondetafel::rules::event::Event;
use rondetafel::rules::table::Setup;
use rondetafel::scenario::id::SeatSet;

use crate::conference::case;
use crate::replay::by_colleagues;

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
            let sentence = of_journal(&locale, &error);
            assert!(!sentence.contains(['{', '}']) && sentence.len() > 15, "{sentence}");
            assert!(!sentence.contains("map/"), "the name is enough: {sentence}");
        }
    }
}
