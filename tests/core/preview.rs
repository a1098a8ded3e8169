//! A case under its author's hands: what a save changes, tables in every part, what is known of all.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rondetafel::locale::Locale;
use rondetafel::present::preview::{PreviewModel, cases};
use rondetafel::preview::examine::{Kept, examine};
use rondetafel::preview::keep::{Keeping, keep};
use rondetafel::preview::lay::{PARTS, Spot, lay, lay_again};
use rondetafel::preview::survey::survey;
use rondetafel::preview::{Look, Preview, folder};
use rondetafel::proof::{self, Proof};
use rondetafel::rules::table::Phase;
use rondetafel::scenario::finding::{Code, Severity};
use rondetafel::scenario::id::SeatId;
use rondetafel::scenario::shelf::{self, Origin, Shelf};
use rondetafel::scenario::{Scenario, check};
use rondetafel::sitting::catalogue;

type Files = Vec<(String, String)>;

fn files_of(name: &str) -> Files {
    shelf::read_bundled(name).expect("bundled")
}

fn case_of(name: &str) -> Arc<Scenario> {
    Arc::new(check::check(files_of(name)).0.expect("sound"))
}

/// The tutorial in a folder of its own name.
fn on_disk() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("tutorial");
    fs::create_dir(&case).expect("made");
    for (name, text) in files_of("tutorial") {
        fs::write(case.join(name), text).expect("written");
    }
    let path = case.display().to_string();
    (folder, path)
}

fn change(path: &str, file: &str, from: &str, to: &str) {
    let file = Path::new(path).join(file);
    let text = fs::read_to_string(&file).expect("read");
    assert!(text.contains(from), "{from}");
    fs::write(file, text.replacen(from, to, 1)).expect("written");
}

fn place(part: Phase) -> Option<usize> {
    PARTS.iter().position(|other| *other == part)
}

fn model(look: &Look) -> PreviewModel {
    PreviewModel::of(&Locale::open("en").expect("English"), look)
}

#[test]
fn a_bad_save_keeps_the_last_good_version_and_says_what_is_wrong() {
    let (_folder, path) = on_disk();
    let mut preview = Preview::new(Shelf::default(), path.clone());
    let first = preview.read().expect("read for the first time");
    assert!(first.is_current && first.good.is_some());
    assert_eq!(first.proof, Kept::Unread);
    let compared = Preview::compare(&first).expect("there is a proof");
    assert!(matches!(compared.proof, Kept::Fresh(_)), "shipped cases are proven");
    assert!(Preview::compare(&compared).is_none(), "compared already");
    assert!(preview.read().is_none(), "nothing was saved");

    change(&path, "cards.ron", "topic: \"", "topic: \"un");
    let broken = preview.read().expect("saved");
    assert!(!broken.is_current);
    let (old, kept) = (first.good.expect("good"), broken.good.as_ref().expect("kept"));
    assert!(Arc::ptr_eq(&old, kept), "the last good version");
    let shown = model(&broken);
    assert!(shown.note.is_some());
    let row = shown.findings.first().expect("a finding");
    assert_eq!(row.severity, Severity::Error);
    assert!(row.finding.place.starts_with("cards.ron:"), "{}", row.finding.place);
    let excerpt = row.excerpt.as_ref().expect("the line");
    assert!(excerpt.marked.starts_with("\"un"), "{excerpt:?}");

    change(&path, "cards.ron", "topic: \"un", "topic: \"");
    let mended = preview.read().expect("saved");
    assert!(mended.is_current && model(&mended).note.is_none());

    fs::remove_dir_all(&path).expect("gone");
    let gone = preview.read().expect("changed");
    assert!(gone.unreadable.is_some() && gone.good.is_some());
    assert_eq!(model(&gone).state.severity, Some(Severity::Error));
}

#[test]
fn what_was_never_playable_has_findings_and_no_seats() {
    let (_folder, path) = on_disk();
    change(&path, "seats.ron", "(", "");
    let look = Preview::new(Shelf::default(), path).read().expect("read");
    let shown = model(&look);
    assert!(look.good.is_none() && shown.seats.is_empty() && shown.note.is_some());
    assert!(!shown.findings.is_empty());
}

#[test]
fn a_table_is_laid_in_every_part_from_every_seat() {
    let case = case_of("tutorial");
    for seat in 0..case.book.seats.len() {
        for part in PARTS {
            let spot = Spot { seat: SeatId::at(seat), part, ..Spot::default() };
            let session = lay(&case, spot);
            let reached = session.common().meeting.phase;
            // Without an evaluation on the plan there is no stop, and two rounds have one break.
            let may_miss = matches!(part, Phase::Stop | Phase::Break(2));
            assert!(reached == part || may_miss && place(reached) > place(part), "{reached:?}");
            assert_eq!(session.refused(), 0);
            assert_eq!(session.entries(), lay(&case, spot).entries(), "the same again");
        }
    }
    let case = case_of("hees");
    for part in PARTS {
        let spot = Spot { seat: SeatId::at(3), part, preset: 1, seed: 5 };
        let reached = lay(&case, spot).common().meeting.phase;
        assert!(reached == part || part == Phase::Stop && place(reached) > place(part));
    }
}

#[test]
fn the_next_part_follows_the_one_that_is_looked_at() {
    let mut spot = Spot::default();
    for part in PARTS {
        assert_eq!(spot.part, part);
        spot = spot.next();
    }
    assert_eq!(spot.part, Phase::Closed, "the last is its own next");
}

#[test]
fn a_seat_that_a_case_has_not_is_the_directors() {
    let case = case_of("tutorial");
    let spot = Spot { seat: SeatId::at(5), preset: 99, ..Spot::default() }.within(&case);
    assert_eq!((spot.seat, spot.preset), (case.book.director, 0));
}

#[test]
fn a_better_sentence_changes_nothing_that_happened_and_a_new_turn_does() {
    let case = case_of("tutorial");
    let spot = Spot { part: Phase::Round(2), ..Spot::default() };
    let session = lay(&case, spot);

    let mut files = files_of("tutorial");
    let (_, text) = files.iter_mut().find(|(name, _)| name == "en.ftl").expect("English");
    *text = text.replacen("case-title = ", "case-title = Another ", 1);
    let reworded = Arc::new(check::check(files).0.expect("sound"));
    let again = lay_again(&reworded, &session, spot);
    assert_eq!(again.entries(), session.entries());
    let title = again.scenario().texts_in("en").and_then(|texts| texts.get("case-title").cloned());
    assert!(title.is_some_and(|title| title.starts_with("Another ")));

    let mut files = files_of("tutorial");
    let (_, text) = files.iter_mut().find(|(name, _)| name == "scenario.ron").expect("it");
    assert!(text.contains("solo: (3, 2, 1)"), "the tutorial's turns");
    *text = text.replacen("solo: (3, 2, 1)", "solo: (2, 2, 1)", 1);
    let shorter = Arc::new(check::check(files).0.expect("playable"));
    let again = lay_again(&shorter, &session, spot);
    assert_eq!(again.common().meeting.phase, Phase::Round(2));
    assert_ne!(again.entries(), session.entries());
}

#[test]
fn a_proof_is_kept_in_a_folder_once_and_nowhere_else() {
    let (folder, path) = on_disk();
    let text = fs::read_to_string(Path::new(&path).join(proof::FILE)).expect("kept");
    let proof = Proof::of_ron(&text).expect("a proof");
    let place = Path::new(&path).join(proof::FILE);
    assert_eq!(keep(&proof, Path::new(&path)), Keeping::There(place.clone()));
    fs::remove_file(&place).expect("gone");
    assert_eq!(keep(&proof, Path::new(&path)), Keeping::Written(place.clone()));
    assert_eq!(fs::read_to_string(&place).expect("kept"), text);
    let pack = folder.path().join("tutorial.zip");
    assert!(matches!(keep(&proof, &pack), Keeping::NoFolder(_)));
    fs::remove_file(&place).expect("gone");
    fs::create_dir(&place).expect("in the way");
    assert!(matches!(keep(&proof, Path::new(&path)), Keeping::Failed(..)));
}

#[test]
fn a_proof_of_another_version_is_stale_and_one_that_is_none_too() {
    let (_folder, path) = on_disk();
    let files = |path: &str| Shelf::default().read(path).expect("read");
    assert!(matches!(examine(&path, files(&path)).proof, Kept::Fresh(_)));
    change(&path, "scenario.ron", "solo: (3, 2, 1)", "solo: (2, 2, 1)");
    let stale = examine(&path, files(&path));
    assert_eq!(stale.proof, Kept::Stale);
    assert!(stale.findings.iter().any(|finding| finding.code == Code::StaleProof));
    fs::write(Path::new(&path).join(proof::FILE), "nonsense").expect("written");
    assert_eq!(examine(&path, files(&path)).proof, Kept::Stale);
    fs::remove_file(Path::new(&path).join(proof::FILE)).expect("gone");
    assert_eq!(examine(&path, files(&path)).proof, Kept::None);
}

#[test]
fn the_list_says_of_every_case_what_is_known() {
    let (folder, path) = on_disk();
    change(&path, "cards.ron", "topic: \"", "topic: \"un");
    fs::create_dir(folder.path().join("odd")).expect("made");
    fs::write(folder.path().join("odd").join("scenario.ron"), [0xff, 0xfe]).expect("written");
    let shelf = Shelf::default().with(Origin::User, folder.path());
    let (found, surveyed) = (catalogue::cases_on(&shelf, "nl"), survey(&shelf, "nl"));
    let locale = Locale::open("nl").expect("Dutch");
    let before = cases(&locale, &found, &[]);
    assert!(before.cases.iter().all(|row| row.found.is_none() && row.proof.is_none()));
    let model = cases(&locale, &found, &surveyed);
    let row =
        |name: &str| model.cases.iter().find(|row| row.choice.name == name).expect("on the shelf");
    let broken = row("tutorial");
    assert!(!broken.choice.is_open);
    let severity = broken.found.as_ref().and_then(|mark| mark.severity);
    assert_eq!(severity, Some(Severity::Error));
    let odd = row("odd").found.as_ref().and_then(|mark| mark.severity);
    assert_eq!(odd, Some(Severity::Error));
    assert!(!row("odd").choice.is_open);
    let sound = row("hees");
    assert!(sound.choice.is_open && !sound.learning_goals.is_empty() && !sound.about.is_empty());
    assert!(sound.learning_goals.iter().all(|goal| !goal.is_empty()));
    assert_eq!(sound.proof.as_ref().and_then(|mark| mark.severity), None, "proven");
    assert!(sound.lines.iter().any(|line| line.contains("Nederlands")), "{:?}", sound.lines);
}

#[test]
fn a_folder_lists_cases_before_other_folders_and_hides_what_is_hidden() {
    let (folder, path) = on_disk();
    for name in ["a", ".hidden"] {
        fs::create_dir(folder.path().join(name)).expect("made");
    }
    fs::write(folder.path().join("pack.zip"), "x").expect("written");
    let listing = folder::list(folder.path());
    let names = |paths: &[std::path::PathBuf]| -> Vec<String> {
        let names = paths.iter().filter_map(|path| path.file_name());
        names.map(|name| name.to_string_lossy().into_owned()).collect()
    };
    assert_eq!(names(&listing.cases), ["pack.zip", "tutorial"]);
    assert_eq!(names(&listing.folders), ["a"]);
    assert!(listing.parent.is_some() && listing.trouble.is_none());
    assert!(folder::is_case(Path::new(&path)) && !folder::is_case(folder.path()));
    assert!(folder::list(&folder.path().join("none")).trouble.is_some());
}
