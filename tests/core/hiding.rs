//! One thing that is wrong does not hide another: not in another file, not beside it in a list, and
//! nothing is called unknown or missing because the file that has it cannot be read.

use rondetafel::scenario::check;
use rondetafel::scenario::finding::{Code, Finding};
use rondetafel::scenario::shelf;

use crate::scenario::{
    ACTIONS, CARDS, DEBRIEF, EN, Files, NL, SCENARIO, SEATS, YEAR, content, line_with, replace,
    underlined,
};

/// The first case, in which one file cannot be read.
fn without(file: &str) -> Files {
    let mut files = shelf::read_bundled("hees").expect("shipped");
    content(&mut files, file).insert_str(0, "(((");
    files
}

fn found(files: Files) -> Vec<Finding> {
    let (scenario, findings) = check::check(files);
    assert!(scenario.is_none());
    findings
}

fn has(findings: &[Finding], code: Code, file: &str, line: u32) -> bool {
    findings
        .iter()
        .any(|it| it.code == code && it.place.file == file && it.place.line == Some(line))
}

#[test]
fn a_file_that_cannot_be_read_is_the_only_finding_of_a_case_that_is_sound_otherwise() {
    for file in check::STRUCTURE_FILES {
        let findings = found(without(file));
        let codes: Vec<_> = findings.iter().map(|it| (it.code, it.place.file.as_str())).collect();
        assert_eq!(codes, [(Code::BrokenRon, file)], "{findings:#?}");
    }
    for language in [NL, EN] {
        let mut files = shelf::read_bundled("hees").expect("shipped");
        let line = replace(content(&mut files, language), "card-scarf = ", "card-scarf ");
        let findings = found(files);
        let places: Vec<_> = findings.iter().map(|it| (it.code, it.place.line)).collect();
        assert_eq!(places, [(Code::BrokenText, Some(line))], "not missing: it cannot be read");
    }
}

#[test]
fn a_file_that_cannot_be_read_hides_nothing_in_the_others() {
    let wrong: [(&str, &str, &str, Code); 12] = [
        (SCENARIO, "chair_for: \"noor\"", "chair_for: \"nora\"", Code::UnknownPerson),
        (SCENARIO, "intensity: ", "intensity: 1", Code::IntensityOutOfRange),
        (SCENARIO, "(id: \"alcohol\", ", "(id: \"alcohol\", enough: 2, ", Code::HalfTrueFlag),
        (SEATS, "(id: \"police\"", "(id: \"police\", director: true", Code::OneDirector),
        (CARDS, "(\"ex-partner\", Summary)", "(\"expartner\", Summary)", Code::UnknownCard),
        (CARDS, "arrives: 1", "arrives: 3", Code::ArrivalOutOfRange),
        (CARDS, "(id: \"beer\", ", "(id: \"beer\", arrives: 1, ", Code::LateCommon),
        (ACTIONS, "extends: Some(\"home-ban\")", "extends: Some(\"homeban\")", Code::UnknownAction),
        (ACTIONS, "decided_by: Some(Mayor), ", "", Code::NoDecision),
        (YEAR, "driver: \"violence\"", "driver: \"violense\"", Code::UnknownDriver),
        (YEAR, "chance: ", "chance: 99", Code::PermilleOutOfRange),
        (DEBRIEF, "\"crisis-line\"", "\"veilig-thuis\"", Code::DuplicateName),
    ];
    let texts = [("case-title = ", "case-title = { $name } ", Code::OtherVariable)];
    for broken in check::STRUCTURE_FILES {
        for (file, old, new, code) in wrong.iter().filter(|it| it.0 != broken) {
            let mut files = without(broken);
            let line = replace(content(&mut files, file), old, new);
            let findings = found(files);
            assert!(has(&findings, *code, file, line), "{broken} hides {code:?}: {findings:#?}");
        }
        for (old, new, code) in texts {
            let mut files = without(broken);
            let line = replace(content(&mut files, NL), old, new);
            let findings = found(files);
            let is_known = broken != SCENARIO;
            let is_told = has(&findings, code, NL, line);
            assert!(is_told || !is_known, "{broken} hides {code:?}: {findings:#?}");
        }
    }
}

#[test]
fn a_name_that_points_at_nothing_hides_nothing_of_what_a_file_says_by_itself() {
    let mut files = shelf::read_bundled("hees").expect("shipped");
    replace(content(&mut files, SCENARIO), "chair_for: \"noor\"", "chair_for: \"nora\"");
    let late =
        replace(content(&mut files, CARDS), "(id: \"beer\", ", "(id: \"beer\", arrives: 1, ");
    let two =
        replace(content(&mut files, SEATS), "(id: \"police\"", "(id: \"police\", director: true");
    let idle = replace(content(&mut files, YEAR), "pushes: {⋯}", "pushes: {}");
    let findings = found(files);
    assert!(has(&findings, Code::LateCommon, CARDS, late), "{findings:#?}");
    assert!(has(&findings, Code::OneDirector, SEATS, two), "{findings:#?}");
    assert!(has(&findings, Code::IdleDriver, YEAR, idle), "{findings:#?}");
}

#[test]
fn things_in_a_list_that_cannot_be_read_are_told_all_at_once() {
    for is_json in [false, true] {
        let mut files = shelf::read_bundled("hees").expect("shipped");
        let mut edits = vec![
            ("(id: \"beer\", seats:", "(id: \"beer\", seat:", Code::UnknownField, "seat"),
            ("(id: \"ban\"⋯label: Fact", "(id: \"ban\"⋯label: Feit", Code::UnknownWord, "Feit"),
            ("arrives: 1", "arrives: 999", Code::BrokenRon, "999"),
            ("form: Full, effect: Tilts", "effect: Tilts", Code::MissingField, "e"),
        ];
        if is_json {
            edits = vec![
                ("\"seats\": []", "\"seat\": []", Code::UnknownField, "\"seat\""),
                (
                    "\"label\": \"Observation\"",
                    "\"label\": \"Seen\"",
                    Code::UnknownWord,
                    "\"Seen\"",
                ),
            ];
            let (source, _) = check::source(&files);
            let cards = serde_json::to_string_pretty(&source.expect("sound").cards).expect("JSON");
            files.retain(|(file, _)| file != CARDS);
            files.push(("cards.json".to_owned(), cards));
        }
        let file = if is_json { "cards.json" } else { CARDS };
        let mut wanted = Vec::new();
        for (old, new, code, under) in edits {
            let line = replace(content(&mut files, file), old, new);
            wanted.push((code, line, under));
        }
        let findings = found(files.clone());
        for (code, line, under) in &wanted {
            let is_it = |it: &&Finding| {
                it.code == *code
                    && it.place.line == Some(*line)
                    && underlined(it, &files) == Some(*under)
            };
            assert!(findings.iter().any(|it| is_it(&it)), "{code:?} {line} {under}: {findings:#?}");
        }
        assert_eq!(findings.len(), wanted.len(), "and nothing else: {findings:#?}");
    }
}

#[test]
fn what_was_silenced_stays_so_when_the_manifest_cannot_be_read() {
    let mut files = shelf::read_bundled("hees").expect("shipped");
    replace(content(&mut files, YEAR), "pushes: {⋯}", "pushes: {}");
    let silence = "silence: [(code: \"idle-driver\", reason: \"It is to come.\")], topics: [";
    replace(content(&mut files, SCENARIO), "topics: [", silence);
    replace(content(&mut files, SCENARIO), "intensity: 4", "intensity: heavy");
    let findings = found(files);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!((findings[0].code, findings[0].place.file.as_str()), (Code::BrokenRon, SCENARIO));
}

#[test]
fn what_is_no_text_is_told_at_its_line_beside_the_rest() {
    let mut files = shelf::read_bundled("hees").expect("shipped");
    // As the shelf gives it: a sign in place of what it could not read.
    replace(content(&mut files, EN), "card-scarf = ", "card-scarf = caf\u{fffd} ");
    replace(content(&mut files, SCENARIO), "chair_for: \"noor\"", "chair_for: \"nora\"");
    let line = line_with(&mut files, EN, "card-scarf = ");
    let findings = found(files.clone());
    assert!(has(&findings, Code::NotText, EN, line), "{findings:#?}");
    assert!(findings.iter().any(|it| it.code == Code::UnknownPerson), "{findings:#?}");
    let sign = findings.iter().find(|it| it.code == Code::NotText).expect("found");
    assert_eq!(underlined(sign, &files), Some("\u{fffd}"));
}

/// What somebody writes in `scenario.ron`, the word for it, and what is underlined.
const SLIPS: [(&str, &str, &str, &str); 12] = [
    ("licence: \"CC-BY-SA-4.0\"", "licence: “CC-BY-SA-4.0”", "curly", "“CC-BY-SA-4.0”"),
    ("intensity: 4,", "intensity: 4", "comma", "4"),
    ("intensity: 4,", "intensity: 4,,", "sign", ","),
    ("intensity: 4,", "intensity: 4.5,", "decimal", "4.5"),
    ("intensity: 4,", "intensity: -4,", "bounds", "-4"),
    ("intensity: 4,", "intensity: 4, # heavy", "remark", "#"),
    ("intensity: 4,", "intensity = 4,", "colon", "="),
    ("(id: \"wil\", cooperation: 3)", "(id: \"wil\", cooperation: 3]", "closing", "]"),
    ("(id: \"wil\", cooperation: 3),", "(id: \"wil\", cooperation: 3),,", "extra-comma", ","),
    ("indicator: Safety", "indicator: \"Safety\"", "word", "\"Safety\""),
    ("solo: (5, 4, 3)", "solo: (5, 4, 3, 2)", "behind", "2"),
    ("    flags: [", "    flags: [], flags: [", "twice", "flags"),
];

#[test]
fn the_usual_slips_of_notation_are_called_by_their_name() {
    for (old, new, word, under) in SLIPS {
        let mut files = shelf::read_bundled("hees").expect("shipped");
        let line = replace(content(&mut files, SCENARIO), old, new);
        let findings = found(files.clone());
        let finding = &findings[0];
        let what = serde_json::to_value(&finding.arguments["what"]).expect("a word");
        assert_eq!(
            (what.as_str(), underlined(finding, &files)),
            (Some(word), Some(under)),
            "{new}"
        );
        assert_eq!((findings.len(), finding.place.line), (1, Some(line)), "{findings:#?}");
    }
    for (text, word) in [("", "empty"), ("// later\n", "empty"), ("(\n  seats: [\n", "end")] {
        let mut files = shelf::read_bundled("hees").expect("shipped");
        *content(&mut files, SEATS) = text.to_owned();
        let findings = found(files);
        let what = serde_json::to_value(&findings[0].arguments["what"]).expect("a word");
        assert_eq!(what.as_str(), Some(word), "{text:?}");
    }
}
