//! What `check` makes of scenarios: the shipped ones are sound, broken ones are told how.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rondetafel::cli::check::{CheckArguments, Format, run};
use rondetafel::cli::excerpt::Colour;
use rondetafel::locale::{self, Locale};
use rondetafel::present::finding::FindingModel;
use rondetafel::proof;
use rondetafel::scenario::check;
use rondetafel::scenario::finding::{Code, Finding, Severity};
use rondetafel::scenario::shelf::{self, Origin, Shelf, ShelfError};

mod broken;

use broken::{At, BROKEN, ELSEWHERE};

pub(crate) type Files = Vec<(String, String)>;

pub(crate) const SCENARIO: &str = "scenario.ron";
pub(crate) const SEATS: &str = "seats.ron";
pub(crate) const CARDS: &str = "cards.ron";
pub(crate) const ACTIONS: &str = "actions.ron";
pub(crate) const YEAR: &str = "year.ron";
pub(crate) const DEBRIEF: &str = "debrief.ron";
pub(crate) const NL: &str = "nl.ftl";
pub(crate) const EN: &str = "en.ftl";

/// The first case: what is read when it is checked, and so not its proof.
fn shipped() -> Files {
    let mut files = shelf::read_bundled("hees").expect("the first case is in the program");
    files.retain(|(name, _)| name != proof::FILE);
    files
}

/// The shipped case without what its author silenced, so that every finding can show.
fn outspoken() -> Files {
    let mut files = shipped();
    let scenario = content(&mut files, "scenario.ron");
    if scenario.contains("\n    silence: [") {
        replace(scenario, "\n    silence: [⋯\n    ],", "");
    }
    files
}

pub(crate) fn content<'a>(files: &'a mut Files, name: &str) -> &'a mut String {
    &mut files.iter_mut().find(|(file, _)| file == name).expect("such a file").1
}

/// Replaces `old` by `new`; in both, `⋯` stands for anything. Returns the line of the last change.
pub(crate) fn replace(content: &mut String, old: &str, new: &str) -> u32 {
    let mut parts = old.split('⋯');
    let first = parts.next().unwrap_or_default();
    let start = content.find(first).unwrap_or_else(|| panic!("no {first:?} in the file"));
    let mut end = start + first.len();
    let mut text = new.to_owned();
    for part in parts {
        let gap = content[end..].find(part).unwrap_or_else(|| panic!("no {part:?} after it"));
        text = text.replacen('⋯', &content[end..end + gap], 1);
        end += gap + part.len();
    }
    content.replace_range(start..end, &text);
    line_of(content, start + text.trim_end().len())
}

/// The line of a text in one of the files.
pub(crate) fn line_with(files: &mut Files, file: &str, text: &str) -> u32 {
    let content = content(files, file);
    let position = content.find(text).unwrap_or_else(|| panic!("no {text:?} in {file}"));
    line_of(content, position)
}

/// The text that a finding underlines.
pub(crate) fn underlined<'a>(finding: &Finding, files: &'a Files) -> Option<&'a str> {
    let (_, content) = files.iter().find(|(file, _)| *file == finding.place.file)?;
    let span = finding.place.span?;
    content.get(span.start..span.end)
}

pub(crate) fn line_of(content: &str, position: usize) -> u32 {
    let before = content[..position].matches('\n').count();
    u32::try_from(before + 1).expect("few lines")
}

fn told(findings: &[Finding]) -> String {
    let english = Locale::open("en").expect("English");
    findings.iter().map(|it| FindingModel::new(&english, "", it).lines(&english)).collect()
}

fn codes(findings: &[Finding]) -> BTreeSet<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn shipped_scenarios_give_no_findings() {
    for name in shelf::bundled() {
        let files = shelf::read_bundled(name).expect("bundled");
        let (scenario, findings) = check::check(files);
        assert!(findings.is_empty(), "{name}:\n{}", told(&findings));
        let scenario = scenario.expect("sound");
        assert_eq!(check::check_folder(&scenario, name), None);
    }
}

#[test]
fn each_broken_example_gives_its_finding_at_its_line() {
    let mut wrong = String::new();
    for example in BROKEN {
        let mut files = outspoken();
        let edited = content(&mut files, example.file);
        let edit_line = replace(edited, example.old, example.new);
        let mut line_in = |file: &str, text: &str| line_with(&mut files, file, text);
        let (file, line) = match example.at {
            At::Edit => (example.file, Some(edit_line)),
            At::Line(text) => (example.file, Some(line_in(example.file, text))),
            At::In(file, text) => (file, Some(line_in(file, text))),
            At::Nowhere(file) => (file, None),
        };
        let (scenario, findings) = check::check(files);
        let is_it = |finding: &Finding| {
            finding.code == example.code && finding.place.file == file && finding.place.line == line
        };
        if !findings.iter().any(is_it) {
            let word = example.code.word();
            let found = told(&findings);
            wrong = format!("{wrong}\n{word}: expected at {file}:{line:?}, found\n{found}");
        }
        let has_error = findings.iter().any(|finding| finding.severity == Severity::Error);
        assert_eq!(scenario.is_none(), has_error, "{}", example.code.word());
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_has_a_broken_example() {
    let shown: BTreeSet<Code> =
        BROKEN.iter().map(|example| example.code).chain(ELSEWHERE).collect();
    let missing: Vec<&str> =
        Code::ALL.iter().filter(|code| !shown.contains(code)).map(|code| code.word()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_code_has_a_sentence_and_help_in_every_language() {
    for language in locale::languages() {
        let locale = Locale::open(language).expect("shipped");
        for code in Code::ALL {
            let key = format!("finding-{}", code.word());
            assert!(locale.has(&key), "{key} in {language}");
            assert!(locale.has(&format!("{key}.help")), "{key}.help in {language}");
        }
    }
}

#[test]
fn every_broken_example_is_told_in_every_language_with_all_its_arguments() {
    let open = |language| Locale::open(language).expect("shipped");
    let locales: Vec<Locale> = locale::languages().map(open).collect();
    for example in BROKEN {
        let mut files = outspoken();
        replace(content(&mut files, example.file), example.old, example.new);
        let (_, findings) = check::check(files);
        for (finding, locale) in findings.iter().flat_map(|it| locales.iter().map(move |l| (it, l)))
        {
            // An argument that is not given stops here: `say` asserts it in tests.
            let lines = FindingModel::new(locale, "x", finding).lines(locale);
            assert!(lines.contains(finding.code.word()) && !lines.contains("{$"), "{lines}");
        }
    }
}

#[test]
fn codes_are_words_that_differ() {
    let words: BTreeSet<&str> = Code::ALL.iter().map(|code| code.word()).collect();
    assert_eq!(words.len(), Code::ALL.len());
    for code in Code::ALL {
        assert_eq!(Code::named(code.word()), Some(*code));
    }
}

#[test]
fn a_missing_file_is_named_and_the_others_are_still_read() {
    for file in check::STRUCTURE_FILES {
        let mut files = shipped();
        files.retain(|(name, _)| name != file);
        let other = if file == "cards.ron" { "seats.ron" } else { "cards.ron" };
        replace(content(&mut files, other), ": [", ": [[[[");
        let (scenario, findings) = check::check(files);
        assert!(scenario.is_none());
        let has = |code: Code, file: &str| {
            findings.iter().any(|finding| finding.code == code && finding.place.file == file)
        };
        assert!(has(Code::MissingFile, file), "{}", told(&findings));
        assert!(findings.iter().any(|it| it.place.file == other), "{}", told(&findings));
    }
}

#[test]
fn an_unknown_file_is_named_with_the_nearest_that_is_known() {
    let mut files = shipped();
    files.push(("card.ron".to_owned(), String::new()));
    files.push(("README.md".to_owned(), String::new()));
    files.push(("pictures/".to_owned(), String::new()));
    let (scenario, findings) = check::check(files);
    let unknown: Vec<_> = findings.iter().filter(|it| it.code == Code::UnknownFile).collect();
    assert_eq!(unknown.len(), 2);
    assert_eq!(unknown[0].nearest.as_deref(), Some("cards.ron"));
    let scenario = scenario.expect("a warning is no error");
    assert_eq!(scenario.files.len(), 8, "what is not read does not travel along");
}

#[test]
fn another_folder_name_is_told() {
    let (scenario, _) = check::check(shipped());
    let scenario = scenario.expect("sound");
    let finding = check::check_folder(&scenario, "hoarse").expect("another name");
    assert_eq!((finding.code, finding.place.line), (Code::OtherFolder, Some(3)));
}

/// The shipped case with one more fact that nothing uses, and this silence.
fn silenced(code: &str, reason: &str) -> (bool, BTreeSet<Code>) {
    let mut files = outspoken();
    let more = "facts: [(id: \"moon\", known_by: [[(\"bins\", Full)]]), ";
    replace(content(&mut files, "cards.ron"), "facts: [", more);
    for language in ["nl.ftl", "en.ftl"] {
        content(&mut files, language).push_str("\nfact-moon = Moon\n");
    }
    let silence = format!("(code: \"{code}\", reason: \"{reason}\")");
    let scenario = content(&mut files, "scenario.ron");
    replace(scenario, "goal_places:", &format!("silence: [{silence}], goal_places:"));
    let (scenario, findings) = check::check(files);
    (scenario.is_some(), codes(&findings))
}

#[test]
fn a_warning_is_silenced_by_its_code_with_a_reason() {
    let (sound, found) = silenced("unused-fact", "the moon is only there to be looked at");
    assert!(sound && !found.contains(&Code::UnusedFact), "{found:?}");
    let (_, found) = silenced("unused-fact", " ");
    assert!(found.contains(&Code::UnusedFact) && found.contains(&Code::SilencedWithoutReason));
    let (_, found) = silenced("unused-facts", "a reason");
    assert!(found.contains(&Code::UnusedFact) && found.contains(&Code::UnknownCode));
    let (_, found) = silenced("missing-text", "a reason");
    assert!(found.contains(&Code::SilencedError));
    let (_, found) = silenced("dead-action", "a reason");
    assert!(found.contains(&Code::UselessSilence));
}

#[test]
fn all_problems_are_reported_at_once_in_reading_order() {
    let mut files = shipped();
    for (file, old, new) in [
        ("scenario.ron", "chair_for: \"noor\"", "chair_for: \"nora\""),
        ("scenario.ron", "right_reading: \"control\"", "right_reading: \"kontrol\""),
        ("cards.ron", "arrives: 1", "arrives: 7"),
        ("year.ron", "chance: ", "chance: 99"),
        ("nl.ftl", "case-title = ", "case-titel = "),
    ] {
        replace(content(&mut files, file), old, new);
    }
    let (_, findings) = check::check(files);
    let found = codes(&findings);
    for code in [
        Code::UnknownPerson,
        Code::UnknownReading,
        Code::ArrivalOutOfRange,
        Code::PermilleOutOfRange,
        Code::MissingText,
        Code::UnusedText,
    ] {
        assert!(found.contains(&code), "{}", told(&findings));
    }
    let places: Vec<_> = findings.iter().map(|it| (it.place.file.clone(), it.place.line)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_nearest_spelling_is_offered() {
    let mut files = shipped();
    replace(content(&mut files, "scenario.ron"), "needs: \"drawing\"", "needs: \"drawnig\"");
    let (_, findings) = check::check(files);
    let finding = findings.iter().find(|it| it.code == Code::UnknownCard).expect("unknown");
    assert_eq!(finding.nearest.as_deref(), Some("drawing"));
    assert_eq!(finding.place.path, "chair[0].needs");
    assert!(told(&findings).contains("Did you mean “drawing”?"));
}

#[test]
fn what_is_written_in_the_files_is_what_the_scenario_says() {
    let (scenario, _) = check::check(shipped());
    let scenario = scenario.expect("sound");
    let book = &scenario.book;
    let card = |name: &str| &book.cards[book.card_named(name).expect("card").index()];
    assert_eq!((book.seats.len(), book.cards.len(), book.common_page().len()), (6, 40, 10));
    assert!(card("beer").common && card("beer").holders == book.everybody());
    assert!(card("scarf").has_tell && !card("bins").has_tell);
    assert_eq!(card("withdrawn").holders.len(), 2);
    let leaving = card("leaving").lock.as_ref().expect("locked");
    assert!(leaving.asked_to_keep && leaving.consequences.len() == 3);
    assert_eq!(scenario.truth.year.effects.len(), book.actions.len());
    assert_eq!(scenario.truth.needed.len(), book.cards.len());
    let ban = book.action_named("home-ban").expect("action");
    assert_eq!(book.actions[ban.index()].pegs, 0);
    assert_eq!(book.running[0].action, ban);
    assert_eq!(scenario.text("nl", "case-title"), "Hees");
    assert_eq!(scenario.text("nl", "no-such-text"), "no-such-text");
    assert!(scenario.text("en", "phrase-municipality-lay-topic-1").contains("{ $topic }"));
}

#[test]
fn the_fingerprint_depends_on_names_and_contents_only() {
    let print = |files: Files| check::check(files).0.expect("sound").fingerprint;
    let one = print(shipped());
    let mut turned = shipped();
    turned.reverse();
    assert_eq!(print(turned), one);
    let mut changed = shipped();
    content(&mut changed, "year.ron").push_str("// one more line\n");
    assert_ne!(print(changed), one);
    assert!(one.len() == 64 && one.bytes().all(|byte| byte.is_ascii_hexdigit()));
}

#[test]
fn structure_alone_compiles_without_any_text() {
    let mut files = shipped();
    files.retain(|(file, _)| !file.ends_with("ftl"));
    let (scenario, findings) = check::compile(files.clone());
    assert!(scenario.is_some(), "{}", told(&findings));
    let (scenario, findings) = check::check(files);
    assert!(scenario.is_none());
    assert!(codes(&findings).contains(&Code::MissingLanguage));
}

#[test]
fn garbage_gives_findings_and_never_stops_the_program() {
    let deep = 200_000;
    let garbage = [
        String::new(),
        "\0\u{1}\u{fffd}\u{7f}".repeat(500),
        "(".repeat(deep),
        "[".repeat(deep),
        format!("(id: {}", "Some(".repeat(deep)),
        "{".repeat(deep),
        format!("key = {}", "{ ".repeat(deep)),
        format!("key = {{ $a ->\n   *[x] {}", "{ $a ->\n *[x] ".repeat(deep / 10)),
        "/*".repeat(deep),
        "\"".repeat(3),
        "#![enable(".to_owned(),
        "(seats: [(id: \"a\"".to_owned(),
        "-term = { -term }\nkey = { key }\n = x\n\t.y".to_owned(),
        "é".repeat(999),
    ];
    for text in &garbage {
        for index in 0..shipped().len() {
            let mut files = shipped();
            files[index].1.clone_from(text);
            let name = files[index].0.clone();
            let (scenario, findings) = check::check(files);
            assert!(scenario.is_none(), "{name}");
            assert!(!findings.is_empty(), "{name}");
        }
    }
    let (scenario, findings) = check::check(Vec::new());
    assert!(scenario.is_none());
    assert_eq!(findings.len(), 6);
}

#[test]
fn a_file_that_is_cut_off_anywhere_never_stops_the_program() {
    let whole = shipped();
    for (index, (_, content)) in whole.iter().enumerate() {
        let step = content.len() / 23 + 1;
        for end in (0..content.len()).step_by(step).filter(|end| content.is_char_boundary(*end)) {
            let mut files = whole.clone();
            files[index].1.truncate(end);
            let (_, findings) = check::check(files);
            assert!(!findings.is_empty(), "cut off at {end}");
        }
    }
}

#[test]
fn the_shelf_reads_a_folder_by_name_or_by_path() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("mine");
    fs::create_dir(&case).expect("a folder");
    for (name, text) in shipped() {
        // As an editor on Windows would leave it.
        let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        fs::write(case.join(name), text).expect("written");
    }
    fs::write(case.join("notes.txt"), b"\xff\xfe\0").expect("written");
    fs::write(case.join(".hidden.ron"), "x").expect("written");
    let shelf = Shelf::default().with(Origin::User, folder.path());
    let origin = |name| shelf.find(name).map(|found| found.origin);
    assert_eq!(origin("mine"), Some(Origin::User));
    assert_eq!(origin("hees"), Some(Origin::Bundled));
    let mut wanted = shipped();
    wanted.push(("notes.txt".to_owned(), String::new()));
    wanted.sort();
    let file = case.join("scenario.ron");
    for path in ["mine", case.to_str().expect("path"), file.to_str().expect("path")] {
        assert_eq!(shelf.read(path).expect("readable"), wanted, "{path}");
    }
    let (scenario, findings) = check::check(wanted);
    assert!(scenario.is_some() && codes(&findings).contains(&Code::UnknownFile));
}

#[test]
fn the_shelf_refuses_what_it_should_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = Shelf::default();
    let read = || shelf.read(folder.path().to_str().expect("path"));
    assert!(matches!(read(), Err(ShelfError::NoScenario { .. })));
    fs::write(folder.path().join("cards.ron"), b"\xff\xff").expect("written");
    let (scenario, findings) = check::check(read().expect("told with the rest"));
    assert!(scenario.is_none() && codes(&findings).contains(&Code::NotText));
    let large = usize::try_from(shelf::LARGEST_FILE).expect("small") + 1;
    fs::write(folder.path().join("cards.ron"), vec![b' '; large]).expect("written");
    assert!(matches!(read(), Err(ShelfError::TooLarge { .. })));
    fs::write(folder.path().join("cards.ron"), "()").expect("written");
    assert!(read().is_ok());
    for number in 0..=shelf::MOST_FILES {
        fs::write(folder.path().join(format!("{number}.txt")), "").expect("written");
    }
    assert!(matches!(read(), Err(ShelfError::TooManyFiles { .. })));
    let unknown = shelf.read("hes");
    let Err(ShelfError::Unknown { nearest, .. }) = unknown else { panic!("{unknown:?}") };
    assert_eq!(nearest.as_deref(), Some("hees"));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = tempfile::NamedTempFile::new().expect("a file");
    std::os::unix::fs::symlink(outside.path(), folder.path().join("cards.ron")).expect("a link");
    let result = Shelf::default().read(folder.path().to_str().expect("path"));
    assert!(matches!(result, Err(ShelfError::LeadsOut { .. })), "{result:?}");
}

/// What `rondetafel check` writes for these arguments: exit code, results, the rest.
fn command(arguments: &CheckArguments) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = run(arguments, &mut out, &mut err).expect("it can write");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (code, text(out), text(err))
}

/// A folder with the shipped case, changed in one place.
fn folder_with(file: &str, old: &str, new: &str) -> (tempfile::TempDir, CheckArguments) {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("hees");
    fs::create_dir(&case).expect("a folder");
    let mut files = shipped();
    replace(content(&mut files, file), old, new);
    for (name, text) in files {
        fs::write(case.join(name), text).expect("written");
    }
    let paths = vec![case.to_str().expect("path").to_owned()];
    let lang = Some("en".to_owned());
    (folder, CheckArguments { paths, lang, ..CheckArguments::default() })
}

/// The number of the line in which the changed card stands.
fn finding_line(cards: &str) -> u32 {
    let text = fs::read_to_string(cards).expect("readable");
    line_of(&text, text.find("\"expartner\"").expect("it is there"))
}

#[test]
fn the_command_writes_findings_as_a_compiler_would() {
    let (folder, arguments) = folder_with("cards.ron", "(\"ex-partner\", S", "(\"expartner\", S");
    let arguments = CheckArguments { color: Colour::Never, ..arguments };
    let (code, out, err) = command(&arguments);
    assert_eq!(code, 1, "{out}{err}");
    let place = folder.path().join("hees").join("cards.ron").display().to_string();
    let start = format!("error[unknown-card] {place}:");
    let mut lines = out.lines().skip_while(|line| !line.starts_with(&start));
    assert!(lines.next().is_some_and(|line| line.ends_with(": There is no card “expartner”.")));
    let excerpt: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("  at ")).collect();
    let row = excerpt.iter().position(|line| line.contains("(\"expartner\", S")).expect("the line");
    let column = |line: &str, text: &str| {
        line.find(text).map(|at| line[..at].chars().count()).expect("it is there")
    };
    let line = finding_line(&place);
    assert!(excerpt[row].trim_start().starts_with(&format!("{line} │")), "{excerpt:#?}");
    let under = excerpt[row + 1];
    assert_eq!(column(excerpt[row], "\"expartner\""), column(under, "─"), "{excerpt:#?}");
    let length = under.chars().filter(|sign| "─┬".contains(*sign)).count();
    assert_eq!(length, "\"expartner\"".len(), "{excerpt:#?}");
    assert!(excerpt.iter().any(|line| line.ends_with("Did you mean “ex-partner”?")));
    assert!(out.contains("\n  at facts[18].known_by[0][0][0]\n"), "{out}");
    assert!(out.contains("\n  help: Did you mean “ex-partner”?"), "{out}");
    assert!(!out.contains('\u{1b}'), "no colours where nobody looks");
    let coloured = CheckArguments { color: Colour::Always, ..arguments.clone() };
    assert!(command(&coloured).1.contains("\u{1b}["));
    assert!(err.contains("one error"), "{err}");
    let dutch = CheckArguments { lang: Some("nl".to_owned()), ..arguments.clone() };
    assert!(command(&dutch).1.contains("fout[unknown-card]"));
    let json = CheckArguments { format: Format::Json, ..arguments };
    let (code, out, _) = command(&json);
    let value: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let findings = value[0]["findings"].as_array().expect("a list");
    let finding = findings.iter().find(|it| it["code"] == "unknown-card").expect("it is there");
    assert_eq!(code, 1);
    assert_eq!(value[0]["counts"]["errors"], 1);
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["place"]["file"], "cards.ron");
    assert_eq!(finding["place"]["path"], "facts[18].known_by[0][0][0]");
    let cards = fs::read_to_string(&place).expect("readable");
    let span = &finding["place"]["span"];
    let at = |key: &str| usize::try_from(span[key].as_u64().expect("a number")).expect("small");
    assert_eq!(&cards[at("start")..at("end")], "\"expartner\"");
    let columns = ["column", "end_column"].map(|key| finding["place"][key].as_u64());
    assert_eq!(columns[0].map(|column| column + 11), columns[1]);
    assert_eq!(finding["place"]["line"], finding["place"]["end_line"]);
    assert_eq!(finding["arguments"]["name"], "expartner");
    assert_eq!(finding["nearest"], "ex-partner");
    assert_eq!(finding["sentence"], "There is no card “expartner”.");
}

#[test]
fn warnings_fail_only_when_they_are_denied_and_hints_never() {
    let (_folder, arguments) =
        folder_with("scenario.ron", "valid_from: \"", "valid_from: \"about ");
    let denied = CheckArguments { deny_warnings: true, ..arguments.clone() };
    assert_eq!((command(&arguments).0, command(&denied).0), (0, 1));
}

#[test]
fn what_cannot_be_read_is_told_on_the_other_stream_and_the_rest_is_checked() {
    let (_folder, mut arguments) = folder_with("scenario.ron", "format: 1", "format: 2");
    arguments.paths.insert(0, "no-such-case".to_owned());
    let (code, out, err) = command(&arguments);
    assert_eq!(code, 2);
    assert!(err.contains("There is no scenario “no-such-case”"), "{err}");
    assert!(out.contains("format-too-new"), "{out}");
    let (code, _, err) = command(&CheckArguments::default());
    assert!(code < 2 && err.contains("hees"), "{err}");
}

#[test]
fn every_finding_has_its_paragraph_for_authors() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("SCENARIOS.md");
    let text = std::fs::read_to_string(path).unwrap();
    let headings: BTreeSet<&str> =
        text.lines().filter_map(|line| line.strip_prefix("#### ")).collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.word()).collect();
    let missing: Vec<_> = codes.difference(&headings).collect();
    let surplus: Vec<_> = headings.difference(&codes).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "without {missing:?}, too many {surplus:?}");
}
