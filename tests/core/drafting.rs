//! A case that is still being written: numbers before texts, texts to fill in, and what one of no
//! technical kind is told on the way.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use rondetafel::cli::play::{self, PlayArguments};
use rondetafel::cli::{self, new};
use rondetafel::scenario::check;
use rondetafel::scenario::finding::Code;
use rondetafel::sitting;

type Files = Vec<(String, String)>;

fn begun() -> Files {
    new::files("the-gate").map(|(file, text)| (file.to_owned(), text)).collect()
}

fn text_of<'a>(files: &'a mut Files, name: &str) -> &'a mut String {
    &mut files.iter_mut().find(|(file, _)| file == name).expect("such a file").1
}

/// A folder with these files in it, called like the case.
fn folder_with(files: &Files) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("the-gate");
    fs::create_dir(&case).expect("a folder");
    for (name, content) in files {
        fs::write(case.join(name), content).expect("written");
    }
    (folder, case)
}

/// What the program writes for these arguments and this case: exit code, results, the rest.
fn ran(job: &str, case: &Path, more: &[&str]) -> (u8, String, String) {
    let path = case.to_str().expect("a path");
    let first = ["rondetafel", job, path];
    let typed = first.iter().chain(more).map(Into::into);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = cli::run(typed, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (code, text(out), text(err))
}

fn codes(files: &Files) -> Vec<Code> {
    let (_, findings) = check::check(files.clone());
    findings.iter().map(|finding| finding.code).collect()
}

/// The case without most of its Dutch: of one card only the title, and a phrase with variables gone.
fn half_written() -> Files {
    let mut files = begun();
    let dutch = text_of(&mut files, "nl.ftl");
    let kept: Vec<&str> = dutch.lines().filter(|line| line.starts_with("card-")).collect();
    *dutch = format!("{}\n", kept.join("\n"));
    files
}

#[test]
fn what_a_language_lacks_comes_as_lines_to_put_at_the_end_of_its_file() {
    let mut files = half_written();
    let missing = |files: &Files| check::missing_texts(files, "nl");
    let before = missing(&files);
    assert!(before.len() > 150, "{}", before.len());
    let (_folder, case) = folder_with(&files);
    let (code, lines, err) = ran("check", &case, &["--missing-texts", "nl", "--lang", "en"]);
    assert_eq!((code, err.as_str()), (0, ""));
    for part in [
        "# nl.ftl lacks",
        "\n# at most 14 words\n",
        "\n# at most 90 characters, may use { $to } { $topic }\n",
        "\n# en: .text: ",
        "\ncard-tin =\n    .text = …\n",
        "\ncase-title = …\n",
    ] {
        assert!(lines.contains(part), "{part:?} is not in\n{lines}");
    }
    // As they are they count for nothing, and nothing stands in the file twice.
    text_of(&mut files, "nl.ftl").push_str(&lines);
    assert_eq!(missing(&files), before);
    let found = codes(&files);
    assert!(found.contains(&Code::EmptyText), "{found:?}");
    let unwanted = [Code::MissingText, Code::DuplicateText, Code::BrokenText, Code::UnusedText];
    assert!(found.iter().all(|code| !unwanted.contains(code)), "{found:?}");
    // Filled in, the language is complete.
    let dutch = text_of(&mut files, "nl.ftl");
    *dutch = dutch.replace("= …", "= een tekst");
    assert!(missing(&files).is_empty());
    assert!(!codes(&files).contains(&Code::EmptyText));
    let (_folder, case) = folder_with(&files);
    let (code, out, err) = ran("check", &case, &["--missing-texts", "nl", "--lang", "nl"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(err.contains("ontbreekt geen tekst"), "{err}");
}

#[test]
fn a_language_that_is_not_begun_comes_whole_and_a_broken_structure_is_told() {
    let mut files = begun();
    files.retain(|(name, _)| name != "nl.ftl");
    let (_folder, case) = folder_with(&files);
    let (code, lines, _) = ran("check", &case, &["--missing-texts", "nl", "--lang", "en"]);
    assert_eq!(code, 0);
    files.push(("nl.ftl".to_owned(), lines.replace("= …", "= een tekst")));
    let found = codes(&files);
    assert!(!found.contains(&Code::MissingText) && !found.contains(&Code::EmptyText), "{found:?}");
    text_of(&mut files, "cards.ron").push(')');
    let (_folder, case) = folder_with(&files);
    let (code, out, err) = ran("check", &case, &["--missing-texts", "nl", "--lang", "en"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("error[broken-ron]"), "{err}");
}

#[test]
fn a_wall_of_missing_texts_is_folded_and_what_prints_them_is_named() {
    let (_folder, case) = folder_with(&half_written());
    let (code, out, err) = ran("check", &case, &["--lang", "en"]);
    assert_eq!(code, 1);
    assert_eq!(out.matches("error[missing-text]").count(), 5, "{out}");
    let path = case.display();
    let remedy = format!("All as lines to fill in: rondetafel check {path} --missing-texts nl");
    assert!(out.contains(&remedy), "{out}");
    let lacking = check::missing_texts(&half_written(), "nl").len();
    let told = format!("{} more texts are missing in nl.ftl", lacking - 5);
    assert!(out.contains(&told), "{told} is not in\n{out}");
    assert!(!out.contains("and-more"), "{out}");
    assert!(err.contains("errors"), "{err}");
}

#[test]
fn a_case_is_proven_and_simulated_before_its_texts_are_written() {
    let (_folder, case) = folder_with(&half_written());
    let (code, out, err) = ran("check", &case, &["--prove", "--lang", "en"]);
    assert_eq!(code, 1, "the texts are missing still");
    assert!(out.contains("the best plan, when all that is needed is told"), "{out}");
    assert!(err.contains("The proof is in"), "{err}");
    let (code, out, err) = ran("simulate", &case, &["--seeds", "3", "--lang", "nl"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("the-gate 0.1.0: 3 sessies"), "{out}");
    assert!(out.contains("\ngenoemd: ") && !out.contains("second"), "{out}");
    // Written to its end, the case has the same proof.
    for (name, content) in begun() {
        fs::write(case.join(name), content).expect("written");
    }
    let (code, out, err) = ran("check", &case, &["--lang", "en", "--deny-warnings"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
}

#[test]
fn what_cannot_be_simulated_is_told_in_the_language_that_was_asked() {
    let mut files = begun();
    text_of(&mut files, "cards.ron").push(')');
    let (_folder, case) = folder_with(&files);
    let (code, _, err) = ran("simulate", &case, &["--lang", "nl"]);
    assert!(code == 1 && err.contains("zitten fouten (1)"), "{err}");
    let (code, _, err) = ran("simulate", Path::new("no-such-case"), &["--lang", "nl"]);
    assert!(code == 2 && err.contains("Er is geen casus"), "{err}");
    let (_folder, case) = folder_with(&begun());
    let (code, _, err) = ran("simulate", &case, &["--preset", "moon", "--lang", "nl"]);
    assert!(code == 2 && err.contains("Er is geen voorinstelling “moon”"), "{err}");
}

#[test]
fn a_case_without_a_serious_incident_says_nothing_of_dark_houses() {
    let (_folder, case) = folder_with(&begun());
    let (_, out, _) = ran("simulate", &case, &["--seeds", "2", "--lang", "en"]);
    assert!(
        out.contains("no incident of this case is serious") && !out.contains("of ten"),
        "{out}"
    );
    let mut files = begun();
    let year = text_of(&mut files, "year.ron");
    *year = year.replacen("at_most:", "serious: true, at_most:", 1);
    let (_folder, case) = folder_with(&files);
    let (_, out, _) = ran("simulate", &case, &["--seeds", "2", "--lang", "en"]);
    assert!(out.contains("of ten without new serious violence"), "{out}");
}

/// A slip of somebody who writes no programs: in which file, what was there, what was written, and
/// words of what is told, in English and in Dutch.
type Slip = (&'static str, &'static str, &'static str, &'static str, &'static str);

const SLIPS: &[Slip] = &[
    (
        "cards.ron",
        "role: Decisive",
        "role: \"Decisive\"",
        "A word without quotes",
        "Hier hoort een woord zonder",
    ),
    (
        "cards.ron",
        "topic: \"ans\"",
        "topic: ans",
        "A text between quotes belongs",
        "een tekst tussen aanhalingstekens",
    ),
    (
        "cards.ron",
        "topic: \"ans\"",
        "topic: “ans”",
        "other quotes than the straight",
        "andere aanhalingstekens dan de rechte",
    ),
    (
        "cards.ron",
        "topic: \"ans\"",
        "topic: \"ans”",
        "other quotes than the straight",
        "andere aanhalingstekens dan de rechte",
    ),
    (
        "cards.ron",
        "topic: \"ans\"",
        "topic: \"ans",
        "closing quote is missing",
        "aanhalingsteken aan het eind ontbreekt",
    ),
    (
        "cards.ron",
        "    ],\n    cards: [",
        "    cards: [",
        "list above this is not closed",
        "lijst hierboven is niet gesloten",
    ),
    ("seats.ron", "asks: 3", "asks: 0.3", "Only whole numbers", "alleen een heel getal"),
    ("seats.ron", "asks: 3", "asks: 0,3", "Only whole numbers", "alleen een heel getal"),
    ("scenario.ron", "intensity: 2", "intensity: two", "A whole number", "een heel getal"),
    (
        "scenario.ron",
        "intensity: 2",
        "intensity: 2000",
        "too large, or below zero",
        "te groot, of lager dan nul",
    ),
    (
        "scenario.ron",
        "belief: true",
        "belief: yes",
        "“true” or “false” belongs",
        "Hier hoort “true” of “false”",
    ),
    (
        "scenario.ron",
        "goal_places: 1,",
        "goal_places: 1",
        "A comma is missing",
        "ontbreekt een komma",
    ),
    (
        "scenario.ron",
        "intensity: 2",
        "intensity 2",
        "A colon is missing",
        "ontbreekt een dubbele punt",
    ),
    (
        "cards.ron",
        "seats: [\"support\"]",
        "seats: \"support\"",
        "A list belongs here",
        "Hier hoort een lijst",
    ),
    (
        "year.ron",
        "pushes: {Health: 900",
        "pushes: [Health: 900",
        "between “{” and “}”",
        "tussen “{” en “}”",
    ),
    (
        "debrief.ron",
        "\n)",
        "\n))",
        "The last bracket is closed already",
        "Het laatste haakje is al gesloten",
    ),
    ("debrief.ron", "\n)", "\n", "something is still open", "er staat nog iets open"),
];

#[test]
fn a_slip_in_a_structure_file_is_told_in_plain_words_in_both_languages() {
    let mut wrong = Vec::new();
    for (file, old, new, english, dutch) in SLIPS {
        let mut files = begun();
        let text = text_of(&mut files, file);
        assert!(text.contains(old), "no {old:?} in {file}");
        *text = text.replacen(old, new, 1);
        let (_folder, case) = folder_with(&files);
        for (language, wanted) in [("en", english), ("nl", dutch)] {
            let (_, out, _) = ran("check", &case, &["--lang", language]);
            if !out.contains("[broken-ron]") || !out.contains(wanted) {
                wrong.push(format!("{new:?}: no {wanted:?} in\n{out}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_slip_in_json_is_told_in_plain_words_too() {
    for (old, new, told) in [
        ("\"intensity\": 2", "\"intensity\": 0.2", "Only whole numbers"),
        ("\"intensity\": 2", "\"intensity\": \"two\"", "A whole number"),
        ("\"intensity\": 2", "\"intensity\": 2000", "too large, or below zero"),
        ("\"intensity\": 2", "\"intensity\": two", "A value belongs here"),
        ("\"intensity\": 2,", "\"intensity\": 2", "A comma is missing"),
        ("\"intensity\": 2", "intensity: 2", "between straight quotes"),
        ("\"intensity\": 2", "“intensity”: 2", "other quotes than the straight"),
        ("\"languages\": [", "\"languages\": \"nl\", \"x\": [", "A list belongs here"),
    ] {
        let mut files = new::files_in_json("the-gate").expect("written");
        let text = text_of(&mut files, "scenario.json");
        assert!(text.contains(old), "no {old:?} in {text}");
        *text = text.replacen(old, new, 1);
        let (_folder, case) = folder_with(&files);
        let (_, out, _) = ran("check", &case, &["--lang", "en"]);
        assert!(out.contains("[broken-json]") && out.contains(told), "{new:?}: {told:?} in\n{out}");
    }
}

#[test]
fn what_changed_is_read_out_and_not_shown_as_it_is_stored() {
    let (_one, old) = folder_with(&begun());
    let mut files = begun();
    let cards = text_of(&mut files, "cards.ron");
    let begins = cards.find("if_it_reaches: [").expect("a consequence") + "if_it_reaches: [".len();
    let told = "(seat: \"police\", form: Full, effect: Moves, who: \"tijn\", delay: 10), ";
    cards.insert_str(begins, told);
    let (_two, new) = folder_with(&files);
    let new = new.to_str().expect("a path");
    let (code, out, err) = ran("diff", &old, &[new, "--lang", "en"]);
    assert_eq!(code, 1, "{err}");
    assert!(out.contains("delay 10, effect Moves, form Full, seat police, who tijn"), "{out}");
    assert!(!out.contains(['{', '[', '"']) && !out.contains("null"), "{out}");
}

#[test]
fn a_case_can_begin_in_json_and_is_the_same_case() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = folder.path().to_str().expect("a path");
    let name = Path::new("the-gate");
    let (code, out, err) = ran("new", name, &["--in", inside, "--json", "--lang", "en"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("scenario.json"), "{out}");
    let case = folder.path().join(name);
    let (code, out, err) = ran("check", &case, &["--deny-warnings", "--lang", "en"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    let cards = fs::read_to_string(case.join("cards.json")).expect("written");
    assert!(!cards.contains("null") && cards.ends_with("}\n"), "{cards}");
    let written: serde_json::Value = serde_json::from_str(&cards).expect("JSON");
    assert!(written["cards"].as_array().is_some_and(|cards| cards.len() > 9));
    let (_folder, as_ron) = folder_with(&begun());
    let path = case.to_str().expect("a path");
    let (code, out, _) = ran("diff", &as_ron, &[path, "--lang", "en"]);
    assert_eq!((code, out.as_str()), (0, ""));
}

#[test]
fn a_text_of_a_thing_that_was_renamed_is_led_to_its_new_name() {
    let mut files = begun();
    for file in ["cards.ron", "scenario.ron"] {
        let text = text_of(&mut files, file);
        *text = text.replace("\"taxi\"", "\"yellow-taxi\"");
    }
    let (_, findings) = check::check(files);
    let nearest = |key: &str| {
        let is_it = |it: &&rondetafel::scenario::finding::Finding| {
            it.code == Code::UnusedText && it.place.path == key
        };
        findings.iter().find(is_it).and_then(|it| it.nearest.clone())
    };
    assert_eq!(nearest("card-taxi").as_deref(), Some("card-yellow-taxi"));
    assert_eq!(nearest("card-taxi.text").as_deref(), Some("card-yellow-taxi.text"));
}

#[test]
fn a_number_in_another_unit_is_a_hint_and_a_shipped_case_has_none() {
    for (file, old, new) in [
        ("year.ron", "pushes: {Health: 900", "pushes: {Health: 1"),
        ("seats.ron", "brings_unique: 350", "brings_unique: 35"),
    ] {
        let mut files = begun();
        let text = text_of(&mut files, file);
        assert!(text.contains(old), "{old}");
        *text = text.replacen(old, new, 1);
        assert!(codes(&files).contains(&Code::SmallNumber), "{new}");
    }
}

/// A case in which all texts of one language are copied to another, but for its title.
fn with_language(language: &str, title: &str) -> Files {
    let mut files = begun();
    let list = text_of(&mut files, "scenario.ron");
    *list = list.replace("[\"nl\", \"en\"]", &format!("[\"nl\", \"en\", {language:?}]"));
    let copy = text_of(&mut files, "en.ftl").replace("= The green coat", &format!("= {title}"));
    files.push((format!("{language}.ftl"), copy));
    files
}

#[test]
fn a_case_is_told_in_a_language_that_the_program_does_not_have() {
    let (_folder, case) = folder_with(&with_language("de", "Der grüne Mantel"));
    let play = |language: &str| {
        let arguments = PlayArguments {
            scenario: case.to_str().map(str::to_owned),
            text: true,
            seat: Some("support".to_owned()),
            lang: Some(language.to_owned()),
            journal: Some(case.join(format!("kept-{language}.rondetafel"))),
            ..PlayArguments::default()
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = play::run(&arguments, &mut Cursor::new("close\n"), &mut out, &mut err);
        code.map(|_| String::from_utf8(out).expect("text"))
    };
    let said = play("de").expect("a session");
    assert!(said.contains("Der grüne Mantel") && !said.contains("The green coat"), "{said}");
    assert!(play("de-AT").expect("a session").contains("Der grüne Mantel"));
    assert!(play("fr").is_err());
    // What was begun in German goes on in German, and is looked back on in it.
    let kept = case.join("kept-de.rondetafel");
    assert_eq!(sitting::language_of(&kept).as_deref(), Some("de"));
    assert!(sitting::session_has_language(&kept, "de-CH"));
    assert!(!sitting::session_has_language(&kept, "fr"));
}

#[test]
fn what_is_still_to_be_written_is_missing_and_nothing_else() {
    let mut files = begun();
    let texts = text_of(&mut files, "nl.ftl");
    let blank = |line: &str| match line.split_once(" = ") {
        Some((key, _)) => format!("{key} = …\n"),
        None => format!("{line}\n"),
    };
    *texts = texts.lines().map(blank).collect();
    let (_, findings) = check::check(files);
    assert!(!findings.is_empty());
    for finding in &findings {
        let code = finding.code;
        assert!(matches!(code, Code::EmptyText | Code::AndMore), "{finding:?}");
    }
}

#[test]
fn missing_texts_come_in_the_order_of_the_language_that_has_them() {
    let mut files = begun();
    files.retain(|(name, _)| name != "nl.ftl");
    let missing = check::missing_texts(&files, "nl");
    let text = text_of(&mut files, "en.ftl").clone();
    let place = |key: &str| {
        let message = key.split('.').next().unwrap_or(key);
        text.find(&format!("\n{message} =")).or_else(|| text.find(&format!("{message} ="))).unwrap()
    };
    let places: Vec<usize> = missing.iter().map(|text| place(&text.key)).collect();
    assert!(places.len() > 100 && places.is_sorted(), "{places:?}");
}

#[test]
fn an_indent_with_a_tab_is_called_so() {
    let mut files = begun();
    let texts = text_of(&mut files, "en.ftl");
    let (line, _) = texts.lines().zip(1..).find(|(line, _)| line.starts_with("    .")).unwrap();
    let (line, number) = (line.to_owned(), texts.lines().position(|it| it == line).unwrap() + 1);
    *texts = texts.replacen(&line, &line.replacen("    ", "\t", 1), 1);
    let (_folder, case) = folder_with(&files);
    let (code, out, _) = ran("check", &case, &["--lang", "en"]);
    assert_eq!(code, 1);
    let told = out.lines().find(|line| line.contains("begins with a tab")).expect("the tab");
    assert!(told.contains(&format!("en.ftl:{number}:")), "{told}");
}

#[test]
fn versions_that_differ_and_are_called_alike_are_told() {
    let mut files = begun();
    let (_old, old) = folder_with(&files);
    let texts = text_of(&mut files, "en.ftl");
    *texts = texts.replace("The green coat", "The red coat");
    let (_new, new) = folder_with(&files);
    let (code, _, err) = ran("diff", &old, &[new.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(code, 1);
    assert!(err.contains("version 0.1.0"), "{err}");
}
