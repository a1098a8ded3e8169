//! Cases in `.zip` files, and which of two cases with one name is played.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use rondetafel::locale::Locale;
use rondetafel::present::chooser;
use rondetafel::scenario::check;
use rondetafel::scenario::finding::Code;
use rondetafel::scenario::shelf::{self, Origin, Shelf, ShelfError, pack};
use rondetafel::sitting::catalogue;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

type Files = Vec<(String, String)>;

fn shipped() -> Files {
    shelf::read_bundled("tutorial").expect("bundled")
}

/// A pack of these files.
fn zipped<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(name, options).expect("a name");
        writer.write_all(text.as_bytes()).expect("written");
    }
    writer.finish().expect("a pack").into_inner()
}

/// A pack of these files in a folder of this name; in none when it is empty.
fn packed(files: &Files, folder: &str) -> Vec<u8> {
    let named: Files =
        files.iter().map(|(name, text)| (format!("{folder}{name}"), text.clone())).collect();
    zipped(named.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// What becomes of a pack.
fn unpacked(bytes: &[u8]) -> Result<Files, ShelfError> {
    pack::unpack(Path::new("p.zip"), bytes)
}

#[test]
fn a_pack_is_the_case_that_was_packed_with_or_without_its_folder() {
    let files = shipped();
    for folder in ["", "tutorial/"] {
        assert_eq!(unpacked(&packed(&files, folder)).expect("sound"), files, "{folder:?}");
    }
    let mut more = files.clone();
    more.push(("pictures/one.png".to_owned(), "x".to_owned()));
    more.push((".hidden".to_owned(), "x".to_owned()));
    let read = unpacked(&packed(&more, "tutorial/")).expect("sound");
    assert!(read.contains(&("pictures/".to_owned(), String::new())));
    assert_eq!(read.len(), files.len() + 1);
}

#[test]
fn what_a_file_manager_leaves_in_a_pack_or_a_folder_is_passed_over() {
    let files = shipped();
    let left = ["__MACOSX/tutorial/._cards.ron", "__MACOSX/._tutorial", ".DS_Store"];
    let inside = ["tutorial/.DS_Store", "tutorial/desktop.ini", "tutorial/Thumbs.db"];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for name in left.iter().chain(&inside) {
        writer.start_file(*name, options).expect("a name");
        writer.write_all(b"\x00\x05\x16\x07\xff").expect("written");
    }
    for (name, text) in &files {
        writer.start_file(format!("tutorial/{name}"), options).expect("a name");
        writer.write_all(text.as_bytes()).expect("written");
    }
    let bytes = writer.finish().expect("a pack").into_inner();
    assert_eq!(unpacked(&bytes).expect("as if they were not there"), files);
    let (_folder, case) = folder_with(&files, "tutorial");
    for name in ["desktop.ini", "Thumbs.db", ".DS_Store"] {
        fs::write(case.join(name), b"\xff").expect("written");
    }
    fs::create_dir(case.join("__MACOSX")).expect("a folder");
    let read = Shelf::default().read(case.to_str().expect("path")).expect("readable");
    assert_eq!(read, files);
}

#[test]
fn a_pack_is_found_by_its_name_and_by_its_path() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tutorial.zip");
    fs::write(&path, packed(&shipped(), "tutorial/")).expect("written");
    let shelf = Shelf::default().with(Origin::User, folder.path());
    let found = shelf.find("tutorial").expect("found");
    assert_eq!((found.origin, found.path.clone()), (Origin::User, Some(path.clone())));
    for asked in ["tutorial", path.to_str().expect("path")] {
        let (scenario, findings) = check::check(shelf.read(asked).expect("readable"));
        assert!(scenario.is_some() && findings.is_empty(), "{asked}");
    }
}

#[test]
fn what_could_leave_a_pack_is_refused() {
    let good = |name: &'static str| zipped([("scenario.ron", "()"), (name, "x")]);
    for name in [
        "../cards.ron",
        "a/../../cards.ron",
        "./cards.ron",
        "/etc/cards.ron",
        "C:cards.ron",
        "a\\cards.ron",
        "..\\cards.ron",
    ] {
        let refused = unpacked(&good(name));
        assert!(matches!(refused, Err(ShelfError::LeadsOut { .. })), "{name}: {refused:?}");
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    writer.add_symlink("cards.ron", "/etc/passwd", options).expect("a link");
    let bytes = writer.finish().expect("a pack").into_inner();
    assert!(matches!(unpacked(&bytes), Err(ShelfError::LeadsOut { .. })));
}

#[test]
fn a_pack_with_one_name_twice_is_refused() {
    let bytes = zipped([("cards.ron", "()"), ("Cards.ron", "()")]);
    assert!(matches!(unpacked(&bytes), Err(ShelfError::Twice { .. })));
    // No tool writes the same name twice: change one of two afterwards.
    let mut bytes = zipped([("cards.ron", "()"), ("cardz.ron", "()")]);
    while let Some(at) = bytes.windows(9).position(|part| part == b"cardz.ron") {
        bytes[at + 4] = b's';
    }
    assert!(matches!(unpacked(&bytes), Err(ShelfError::Twice { .. })));
}

#[test]
fn a_pack_that_grows_without_end_is_refused() {
    let zeroes = " ".repeat(900_000);
    let refused = unpacked(&zipped([("cards.ron", zeroes.as_str())]));
    assert!(matches!(refused, Err(ShelfError::TooDense { .. })), "{refused:?}");
    // Dense, but not absurd: too large all the same.
    let lines: Vec<String> = (0..200_000_u32).map(|line| (line * 7919).to_string()).collect();
    let lines = lines.join("\n");
    assert!(lines.len() as u64 > shelf::LARGEST_FILE);
    let refused = unpacked(&zipped([("cards.ron", lines.as_str())]));
    assert!(matches!(refused, Err(ShelfError::TooLarge { .. })), "{refused:?}");
    let large = &lines[..1_000_000];
    let names: Vec<String> = (0..5).map(|number| format!("{number}.ftl")).collect();
    let refused = unpacked(&zipped(names.iter().map(|name| (name.as_str(), large))));
    assert!(matches!(refused, Err(ShelfError::TooLarge { .. })), "{refused:?}");
    let names: Vec<String> = (0..200).map(|number| format!("{number}.txt")).collect();
    let refused = unpacked(&zipped(names.iter().map(|name| (name.as_str(), ""))));
    assert!(matches!(refused, Err(ShelfError::TooManyFiles { .. })), "{refused:?}");
}

#[test]
fn what_is_no_pack_is_told() {
    let whole = packed(&shipped(), "");
    assert!(matches!(unpacked(b""), Err(ShelfError::BrokenPack { .. })));
    assert!(matches!(unpacked(b"not a pack"), Err(ShelfError::BrokenPack { .. })));
    let half = unpacked(&whole[..whole.len() / 2]);
    assert!(matches!(half, Err(ShelfError::BrokenPack { .. })), "{half:?}");
    let mut bent = whole.clone();
    bent[200] ^= 0xFF;
    assert!(unpacked(&bent).is_err(), "its check sum differs");
    let empty = unpacked(&zipped([("notes.txt", "x")]));
    assert!(matches!(empty, Err(ShelfError::NoScenario { .. })), "{empty:?}");
    let binary = {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("cards.ron", SimpleFileOptions::default()).expect("a name");
        writer.write_all(b"\xff\xfe").expect("written");
        writer.finish().expect("a pack").into_inner()
    };
    let files = unpacked(&binary).expect("what is no text is told beside the rest");
    let (scenario, found) = check::check(files);
    assert!(scenario.is_none() && found.iter().any(|it| it.code == Code::NotText));
}

/// A folder with this case in it.
fn folder_with(files: &Files, name: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join(name);
    fs::create_dir(&case).expect("a folder");
    for (name, text) in files {
        fs::write(case.join(name), text).expect("written");
    }
    (folder, case)
}

#[test]
fn the_first_of_one_name_wins_and_shows_what_it_hides() {
    let (given, given_case) = folder_with(&shipped(), "tutorial");
    let (user, user_case) = folder_with(&shipped(), "tutorial");
    let user_pack = user.path().join("tutorial.zip");
    fs::write(&user_pack, packed(&shipped(), "")).expect("written");
    let shelf = Shelf::default().with(Origin::Given, given.path()).with(Origin::User, user.path());
    let found = shelf.find("tutorial").expect("found");
    assert_eq!((found.origin, found.path), (Origin::Given, Some(given_case)));
    let hides = [
        (Origin::User, Some(user_case.clone())),
        (Origin::User, Some(user_pack.clone())),
        (Origin::Bundled, None),
    ];
    assert_eq!(found.hides, hides);
    let shelf = catalogue::cases_on(&shelf, "en");
    let english = Locale::open("en").expect("English");
    let lobby = chooser::lobby(&english, &shelf);
    let choice = lobby.cases.iter().find(|case| case.name == "tutorial").expect("it is there");
    for place in [user_case, user_pack] {
        let place = place.display().to_string();
        assert!(choice.notes.iter().any(|note| note.contains(&place)), "{:?}", choice.notes);
    }
    assert!(choice.notes.iter().any(|note| note.contains("in the program")));
}

#[test]
fn a_pack_brings_its_own_language() {
    let mut files = shipped();
    files.retain(|(name, _)| name != "nl.ftl");
    for (name, text) in &mut files {
        match name.as_str() {
            "en.ftl" => *name = "fy.ftl".to_owned(),
            "scenario.ron" => *text = text.replace("[\"nl\", \"en\"]", "[\"fy\"]"),
            _ => {}
        }
    }
    let read = unpacked(&packed(&files, "tutorial/")).expect("sound");
    let (scenario, findings) = check::check(read);
    let scenario = scenario.unwrap_or_else(|| panic!("{findings:?}"));
    assert_eq!(scenario.languages, ["fy"]);
    assert_eq!(scenario.text("fy", "case-title"), "Ten past five");
}
