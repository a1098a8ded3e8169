//! What authors have beside `check`: a case to begin with, JSON instead of RON, schemas, and what
//! changed between two versions.

use std::fs;
use std::path::Path;

use rondetafel::cli;
use rondetafel::cli::new;
use rondetafel::scenario::finding::{Code, Finding};
use rondetafel::scenario::schema;
use rondetafel::scenario::{check, shelf};
use serde_json::{Value, json};

type Files = Vec<(String, String)>;

fn shipped(name: &str) -> Files {
    shelf::read_bundled(name).expect("bundled")
}

fn begun(name: &str) -> Files {
    new::files(name).map(|(file, text)| (file.to_owned(), text)).collect()
}

/// The same case with every structure file, or only this one, written as JSON.
fn as_json(files: &Files, only: Option<&str>) -> Files {
    let (source, findings) = check::source(files);
    let source = source.unwrap_or_else(|| panic!("{findings:?}"));
    let written = [
        ("scenario", serde_json::to_value(&source.scenario)),
        ("seats", serde_json::to_value(&source.seats)),
        ("cards", serde_json::to_value(&source.cards)),
        ("actions", serde_json::to_value(&source.actions)),
        ("year", serde_json::to_value(&source.year)),
        ("debrief", serde_json::to_value(&source.debrief)),
    ];
    let mut files = files.clone();
    for (name, value) in written {
        if only.is_none_or(|only| only == name) {
            let place = files.iter_mut().find(|(file, _)| *file == format!("{name}.ron"));
            let place = place.expect("all six are there");
            *place = (format!("{name}.json"), format!("{:#}\n", value.expect("JSON")));
        }
    }
    files
}

fn told(findings: &[Finding]) -> Vec<(Code, &str, Option<u32>, Option<u32>)> {
    findings
        .iter()
        .map(|it| (it.code, it.place.file.as_str(), it.place.line, it.place.column))
        .collect()
}

#[test]
fn a_case_in_json_is_the_same_case() {
    for name in shelf::bundled() {
        let files = shipped(name);
        let (wanted, _) = check::check(files.clone());
        let wanted = wanted.expect("sound");
        let (scenario, findings) = check::check(as_json(&files, None));
        let scenario = scenario.unwrap_or_else(|| panic!("{name}: {findings:?}"));
        assert!(findings.is_empty(), "{name}: {:?}", told(&findings));
        assert_eq!(format!("{:?}", scenario.book), format!("{:?}", wanted.book), "{name}");
        assert_eq!(format!("{:?}", scenario.truth), format!("{:?}", wanted.truth), "{name}");
        assert_eq!(format!("{:?}", scenario.personas), format!("{:?}", wanted.personas), "{name}");
        assert_eq!(scenario.texts, wanted.texts, "{name}");
        assert_eq!(scenario.files.len(), wanted.files.len(), "a journal carries it");
    }
    let (scenario, findings) = check::check(as_json(&shipped("hees"), Some("cards")));
    assert!(scenario.is_some() && findings.is_empty(), "{:?}", told(&findings));
}

#[test]
fn findings_in_json_have_their_line_and_column() {
    let files = as_json(&shipped("tutorial"), None);
    let broken = |file: &str, old: &str, new: &str| {
        let mut files = files.clone();
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("such a file");
        let at = text.find(old).unwrap_or_else(|| panic!("no {old:?} in {file}"));
        *text = text.replacen(old, new, 1);
        let line = text[..at].matches('\n').count() + 1;
        let column = at - text[..at].rfind('\n').map_or(0, |at| at + 1) + 1;
        let (_, findings) = check::check(files);
        (findings, u32::try_from(line).expect("small"), u32::try_from(column).expect("small"))
    };
    for (code, file, old, new, shift) in [
        (Code::UnknownField, "cards.json", "\"topic\"", "\"topik\"", 0),
        (Code::UnknownWord, "cards.json", "\"Decisive\"", "\"Decisiv\"", 0),
        (Code::BrokenJson, "cards.json", "\"Decisive\"", "Decisive", 0),
        (Code::BrokenJson, "year.json", "\"weeks\": 12", "\"weeks\": 1200", 9),
        (Code::UnknownTopic, "cards.json", "\"sofie\"", "\"sofi\"", 0),
        (Code::DuplicateKey, "actions.json", "\"Safety\": 500", "\"Safety\": 1, \"Safety\": 5", 13),
        (Code::UnknownDriver, "actions.json", "\"control\"", "\"kontrol\"", 0),
        (Code::IntensityOutOfRange, "scenario.json", "\"intensity\": 2", "\"intensity\": 9", 13),
        (Code::FormatTooNew, "scenario.json", "\"format\": 1", "\"format\": 7", 10),
    ] {
        let (findings, line, column) = broken(file, old, new);
        let wanted = (code, file, Some(line), Some(column + shift));
        assert!(told(&findings).contains(&wanted), "{wanted:?} in {:?}", told(&findings));
    }
    let (findings, line, _) = broken("cards.json", "\"label\": \"Fact\",", "");
    let missing = findings.iter().find(|it| it.code == Code::MissingField).expect("missing");
    assert!(missing.place.line.is_some_and(|at| at.abs_diff(line) <= 4), "{:?}", told(&findings));
}

#[test]
fn a_file_in_both_notations_and_one_that_proves_are_told_apart() {
    let mut files = shipped("tutorial");
    let json = as_json(&files, None);
    files.push(json.iter().find(|(name, _)| name == "year.json").expect("there").clone());
    let (scenario, findings) = check::check(files);
    assert!(scenario.is_none());
    assert_eq!(told(&findings), [(Code::WrittenTwice, "year.json", None, None)]);
}

#[test]
fn a_thousand_findings_of_one_sort_are_counted_and_not_listed() {
    let mut files = shipped("tutorial");
    let (_, text) = files.iter_mut().find(|(name, _)| name == "en.ftl").expect("English");
    let more: Vec<String> = (0..1000).map(|number| format!("more-{number} = x\n")).collect();
    text.push_str(&more.concat());
    let (scenario, findings) = check::check(files);
    assert!(scenario.is_some());
    let count = |code| findings.iter().filter(|it| it.code == code).count();
    assert_eq!((count(Code::UnusedText), count(Code::AndMore)), (100, 1));
    let more = findings.iter().find(|it| it.code == Code::AndMore).expect("there");
    assert_eq!(serde_json::to_value(&more.arguments).expect("JSON")["count"], 900);
}

#[test]
fn home_that_never_minds_is_told() {
    let replaced = |file: &str, old: &str, new: &str| {
        let mut files = shipped("hees");
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("such a file");
        *text = text.replace(old, new);
        let (_, findings) = check::check(files);
        findings
            .iter()
            .find(|it| it.code == Code::IdleMandate)
            .map(|it| (it.place.file.clone(), it.place.path.clone()))
    };
    let found = replaced("scenario.ron", "mandate: true", "mandate: false").expect("told");
    assert_eq!(found.0, "actions.ron");
    let found = replaced("actions.ron", "heavy: true", "heavy: false").expect("told");
    assert_eq!(found, ("scenario.ron".to_owned(), "presets[0].mandate".to_owned()));
}

/// Whether a value keeps to a schema, as far as ours go; what does not, and where.
fn broken(schema: &Value, root: &Value, value: &Value, path: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if let Some(target) = schema["$ref"].as_str() {
        let target = root.pointer(target.trim_start_matches('#')).expect("a definition");
        wrong.extend(broken(target, root, value, path));
    }
    for kind in ["anyOf", "oneOf"] {
        if let Some(choices) = schema[kind].as_array() {
            let fits = choices.iter().filter(|it| broken(it, root, value, path).is_empty()).count();
            if fits == 0 || (kind == "oneOf" && fits > 1) {
                wrong.push(format!("{path}: {fits} of {kind}"));
            }
        }
    }
    if let Some(word) = schema.get("const")
        && word != value
    {
        wrong.push(format!("{path}: not {word}"));
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        wrong.push(format!("{path}: {value} is no choice"));
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let is = |kind: &&str| match *kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("unknown type {other}"),
    };
    if !kinds.is_empty() && !kinds.iter().any(is) {
        wrong.push(format!("{path}: {value} is no {kinds:?}"));
    }
    if let Value::Object(fields) = value {
        let required = schema["required"].as_array();
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                wrong.push(format!("{path}: no {name}"));
            }
        }
        for (name, value) in fields {
            let path = format!("{path}.{name}");
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(schema), _) => wrong.extend(broken(schema, root, value, &path)),
                (None, Value::Bool(false)) => wrong.push(format!("{path}: unknown")),
                (None, more @ Value::Object(_)) => wrong.extend(broken(more, root, value, &path)),
                _ => {}
            }
        }
    }
    if let Value::Array(items) = value {
        let first = schema["prefixItems"].as_array().cloned().unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            let path = format!("{path}[{index}]");
            let schema = first.get(index).or(schema.get("items"));
            wrong.extend(schema.map(|it| broken(it, root, item, &path)).unwrap_or_default());
        }
    }
    wrong
}

#[test]
fn every_shipped_case_in_json_keeps_to_the_schemas() {
    let schemas = schema::schemas();
    for name in shelf::bundled() {
        let files = as_json(&shipped(name), None);
        for (file, schema) in &schemas {
            let (_, text) = files.iter().find(|(it, _)| *it == format!("{file}.json")).expect("it");
            let value: Value = serde_json::from_str(text).expect("JSON");
            let wrong = broken(schema, schema, &value, file);
            assert!(wrong.is_empty(), "{name}: {wrong:#?}");
            assert!(!broken(schema, schema, &json!({ "wrong": 1 }), file).is_empty());
        }
    }
}

#[test]
fn schemas_say_what_a_field_is_and_which_words_it_takes() {
    let schemas = schema::schemas();
    let (_, cards) = schemas.iter().find(|(name, _)| *name == "cards").expect("cards");
    let text = cards.to_string();
    for part in ["What it is about.", "Decisive", "The good plan needs it.", "additionalProperties"]
    {
        assert!(text.contains(part), "{part}");
    }
}

/// What the program writes for these arguments: exit code, results, the rest.
fn command(arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let typed = ["rondetafel"].iter().chain(arguments).map(Into::into);
    let code = cli::run(typed, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (code, text(out), text(err))
}

#[test]
fn schemas_are_printed_or_written_and_settings_are_left_alone() {
    let (code, out, _) = command(&["schema"]);
    let printed: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(code, 0);
    let settings = &printed[".vscode/settings.json"]["json.schemas"];
    assert_eq!(settings.as_array().map(Vec::len), Some(6));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("path");
    let (code, out, _) = command(&["schema", "--out", path]);
    assert_eq!((code, out.lines().count()), (0, 7));
    for setting in settings.as_array().expect("a list") {
        let url = setting["url"].as_str().expect("a place");
        assert!(folder.path().join(url).is_file(), "{url}");
    }
    let kept = folder.path().join(".vscode/settings.json");
    fs::write(&kept, "{\"mine\": 1}").expect("written");
    let (code, out, err) = command(&["schema", "--out", path, "--lang", "en"]);
    assert_eq!(code, 0);
    assert!(out.contains("json.schemas") && err.contains("left alone"), "{err}");
    assert_eq!(fs::read_to_string(&kept).expect("readable"), "{\"mine\": 1}");
}

#[test]
fn a_new_case_is_sound_and_says_nothing() {
    let (scenario, findings) = check::check(begun("the-gate"));
    assert!(findings.is_empty(), "{:?}", told(&findings));
    let scenario = scenario.expect("sound");
    assert_eq!((scenario.id.as_str(), scenario.book.seats.len()), ("the-gate", 3));
    assert_eq!(scenario.languages, ["nl", "en"]);
}

#[test]
fn a_new_case_is_written_once_and_never_over_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = folder.path().join("cases");
    let path = inside.to_str().expect("path");
    let (code, out, err) = command(&["new", "the-gate", "--in", path, "--lang", "en"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("rondetafel check"), "{out}");
    let case = inside.join("the-gate");
    let (code, out, err) = command(&["check", case.to_str().expect("path"), "--deny-warnings"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
    fs::write(case.join("nl.ftl"), "mine").expect("written");
    assert_eq!(command(&["new", "the-gate", "--in", path]).0, 2);
    assert_eq!(fs::read_to_string(case.join("nl.ftl")).expect("readable"), "mine");
    for name in ["The Gate", "../gate", "", "9-gates", "gate/way", &"g".repeat(41)] {
        assert_eq!(command(&["new", "--in", path, "--", name]).0, 2, "{name:?}");
    }
    let made: Vec<_> = fs::read_dir(&inside).expect("a folder").collect();
    assert_eq!(made.len(), 1);
}

#[test]
fn what_changed_is_told_by_name_wherever_it_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, files: &Files| {
        let case = folder.path().join(name);
        fs::create_dir(&case).expect("a folder");
        for (file, text) in files {
            fs::write(case.join(file), text).expect("written");
        }
        case.to_str().expect("path").to_owned()
    };
    let old = shipped("tutorial");
    let mut new = old.clone();
    for (file, from, to) in [
        (
            "cards.ron",
            "(id: \"clock\", seats: [\"support\"]",
            "(id: \"clock\", seats: [\"police\"]",
        ),
        ("year.ron", "pushes: {Child: 900", "pushes: {Child: 800"),
        ("en.ftl", "case-title = Ten past five", "case-title = Quarter past five"),
        ("proof.ron", "best: 61817", "best: 61000"),
        ("proof.ron", "stalls: 0", "stalls: 7"),
    ] {
        let (_, text) = new.iter_mut().find(|(name, _)| name == file).expect("such a file");
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    let (old, new) = (write("old", &old), write("new", &new));
    let (code, out, _) = command(&["diff", &old, &old]);
    assert_eq!((code, out.as_str()), (0, ""));
    let (code, out, _) = command(&["diff", &old, &new, "--lang", "en"]);
    assert_eq!(code, 1);
    for line in [
        "Cards\n  ~ clock.seats: support → police",
        "The year after\n  ~ drivers.fear.pushes.Child: 900 → 800",
        "Texts (en)\n  ~ case-title: “Ten past five” → “Quarter past five”",
        "Proof\n  ~ the best plan, when all that is needed is told: 61.8 → 61.0",
        "\n  One more figure of the proof differs: see with --proof.\n",
    ] {
        assert!(out.contains(line), "{line}\nnot in\n{out}");
    }
    let (_, all, _) = command(&["diff", &old, &new, "--lang", "en", "--proof"]);
    assert!(all.contains("of those that did not end: 0 → 7") && !all.contains("--proof"), "{all}");
    assert!(!out.contains("did not end"), "{out}");
    let (code, out, _) = command(&["diff", &old, &new, "--format", "json"]);
    let difference: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(code, 1);
    assert_eq!(difference["structure"][0]["name"], "cards");
    assert_eq!(difference["structure"][0]["changes"][0]["new"], json!(["police"]));
    assert_eq!(command(&["diff", &old, "no-such-case"]).0, 2);
    fs::remove_file(Path::new(&old).join("proof.ron")).expect("removed");
    let (_, out, _) = command(&["diff", &old, &new, "--lang", "en"]);
    assert!(out.contains("Only the new version has a proof."), "{out}");
}

/// The page for authors, from this heading to the next of the same depth.
fn section(heading: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("SCENARIOS.md");
    let text = fs::read_to_string(path).expect("readable");
    let start = text.find(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    let depth = heading.split(' ').next().expect("a heading");
    let rest = &text[start + heading.len()..];
    let end = rest.find(&format!("\n{depth} ")).unwrap_or(rest.len());
    rest[..end].to_owned()
}

/// Every name of a field in a schema.
fn field_names(schema: &Value, names: &mut std::collections::BTreeSet<String>) {
    match schema {
        Value::Object(parts) => {
            for (key, part) in parts {
                if let ("properties", Value::Object(fields)) = (key.as_str(), part) {
                    names.extend(fields.keys().cloned());
                }
                field_names(part, names);
            }
        }
        Value::Array(parts) => parts.iter().for_each(|part| field_names(part, names)),
        _ => {}
    }
}

#[test]
fn every_field_has_its_row_for_authors_and_every_row_is_a_field() {
    let page = section("## Every field");
    let mut told = std::collections::BTreeSet::new();
    for row in page.lines().filter_map(|line| line.strip_prefix("| `")) {
        let cell = row.split('|').next().expect("a cell");
        told.extend(cell.split('`').step_by(2).map(str::to_owned).filter(|name| !name.is_empty()));
    }
    let mut fields = std::collections::BTreeSet::new();
    let mut words = String::new();
    for (_, schema) in schema::schemas() {
        field_names(&schema, &mut fields);
        words.push_str(&schema.to_string());
    }
    // A choice such as `Break(1)` is a field in JSON, but has a capital.
    fields.retain(|field| field.starts_with(|first: char| first.is_ascii_lowercase()));
    let missing: Vec<_> =
        fields.iter().filter(|field| !page.contains(&format!("`{field}`"))).collect();
    assert!(missing.is_empty(), "without a row: {missing:?}");
    let is_known = |name: &&String| {
        let first = name.split([',', ':', '(', ' ']).next().expect("a word");
        fields.contains(first) || words.contains(&format!("\"{first}\""))
    };
    let surplus: Vec<_> = told.iter().filter(|name| !is_known(name)).collect();
    assert!(surplus.is_empty(), "rows without a field: {surplus:?}");
}

#[test]
fn the_tutorial_for_authors_leads_to_a_sound_case() {
    let page = section("## Your first case");
    let mut files = begun("the-gate");
    let mut edit = |file: &str, old: &str, new: &str| {
        for part in new.lines().filter(|line| !line.trim().is_empty() && !old.contains(line.trim()))
        {
            assert!(page.contains(part.trim()), "the page does not say {part:?}");
        }
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("such a file");
        assert!(text.contains(old), "{old}");
        *text = text.replacen(old, new, 1);
    };
    edit("scenario.ron", "languages: [\"nl\", \"en\"]", "languages: [\"en\"]");
    edit(
        "cards.ron",
        "    facts: [\n",
        "    facts: [\n(id: \"name-off\", known_by: [[(\"doorbell\", Full)]]),\n",
    );
    edit(
        "cards.ron",
        "    cards: [\n",
        "    cards: [\n(id: \"doorbell\", seats: [\"municipality\"], topic: \"evening\", label: \
         Observation, class: Ordinary, area: Network, role: Supporting),\n",
    );
    edit(
        "scenario.ron",
        "\"coat-on\", \"minutes\"], enough: 2)",
        "\"coat-on\", \"minutes\", \"name-off\"], enough: 2)",
    );
    edit(
        "en.ftl",
        "## Facts\n",
        "## Facts\nfact-name-off = Ans’s name is off the door\ncard-doorbell = One name on the door\n    \
         .text = The caretaker showed me the doorbells. Ans’s name is gone since June. There is only \
         “T. Verhagen”.\n",
    );
    files.retain(|(name, _)| name != "nl.ftl");
    let (scenario, findings) = check::check(files);
    assert!(scenario.is_some() && findings.is_empty(), "{:?}", told(&findings));
}

/// The block of the page that holds this text, as an author would copy it.
fn block(page: &str, holding: &str) -> String {
    let blocks = page.split("```").skip(1).step_by(2);
    let block = blocks.map(|block| block.split_once('\n').map_or("", |(_, lines)| lines));
    let mut blocks = block.filter(|block| block.contains(holding));
    blocks.next().unwrap_or_else(|| panic!("no block with {holding:?}")).trim_end().to_owned()
}

#[test]
fn a_warning_that_is_meant_is_accepted_as_the_page_says() {
    let page = section("## Your first case");
    let mut files = begun("the-gate");
    let place = |files: &mut Files, file: &str, old: &str, new: &str| {
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("such a file");
        assert!(text.contains(old), "{old}");
        *text = text.replacen(old, new, 1);
    };
    for (list, holding) in
        [("    facts: [\n", "\"name-off\", known_by"), ("    cards: [\n", "\"doorbell\", seats")]
    {
        place(&mut files, "cards.ron", list, &format!("{list}{}\n", block(&page, holding)));
    }
    for language in ["nl.ftl", "en.ftl"] {
        let texts = format!("\n{}\n", block(&page, "card-doorbell = One name"));
        let (_, text) = files.iter_mut().find(|(name, _)| name == language).expect("such a file");
        text.push_str(&texts);
    }
    let codes = |files: &Files| -> Vec<Code> {
        check::check(files.clone()).1.iter().map(|finding| finding.code).collect()
    };
    assert_eq!(codes(&files), [Code::UnusedFact, Code::IdleCard]);
    let (_, manifest) = files.iter_mut().find(|(name, _)| name == "scenario.ron").expect("it");
    let end = manifest.rfind(')').expect("a last bracket");
    manifest.insert_str(end, &format!("{}\n", block(&page, "silence: [")));
    assert_eq!(codes(&files), []);
    place(&mut files, "scenario.ron", "\"minutes\"], enough", "\"minutes\", \"name-off\"], enough");
    assert_eq!(codes(&files), [Code::UselessSilence, Code::UselessSilence]);
}

#[test]
fn an_organisation_is_added_as_the_page_says() {
    let page = section("## Your first case");
    let mut files = begun("the-doctor");
    let text = |files: &mut Files, file: &str, edit: &dyn Fn(&str) -> String| {
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("such a file");
        *text = edit(text);
    };
    text(&mut files, "seats.ron", &|seats| {
        let begins = seats.find("        (id: \"police\"").expect("the police");
        let ends = begins + seats[begins..].find("})),\n").expect("its end") + "})),\n".len();
        let copied = &seats[begins..ends];
        let first = copied.lines().next().expect("a line");
        let wants = copied.lines().find(|line| line.contains("wants:")).expect("wants");
        let copied = copied
            .replace(first, &block(&page, "(id: \"doctor\""))
            .replace(wants, &block(&page, "wants: [\"home-visit\"]"));
        format!("{}{copied}{}", &seats[..ends], &seats[ends..])
    });
    let below = |list: &'static str, holding: &'static str| {
        let added = format!("{list}{}\n", block(&page, holding));
        move |text: &str| text.replacen(list, &added, 1)
    };
    text(&mut files, "cards.ron", &below("    facts: [\n", "\"old-bruise\", known_by"));
    text(&mut files, "cards.ron", &below("    cards: [\n", "(id: \"wrist\""));
    text(&mut files, "actions.ron", &below("    actions: [\n", "(id: \"home-visit\""));
    text(&mut files, "scenario.ron", &|manifest| {
        let goal = manifest.lines().find(|line| line.contains("id: \"own-key\"")).expect("a goal");
        manifest.replace(goal, &block(&page, "covers: [\"support\", \"doctor\"]"))
    });
    for language in ["nl", "en"] {
        let missing = check::missing_texts(&files, language);
        assert!(
            (60..=80).contains(&missing.len()),
            "the page says about seventy: {}",
            missing.len()
        );
        let lines = missing.iter().map(|text| match text.key.split_once('.') {
            Some((message, attribute)) => format!("{message} =\n    .{attribute} = A text\n"),
            None => format!("{} = A text\n", text.key),
        });
        let lines: String = lines.collect();
        text(&mut files, &format!("{language}.ftl"), &|texts| format!("{texts}\n{lines}"));
    }
    let (scenario, findings) = check::check(files);
    let found: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(found, [Code::NoLockedCard, Code::NoLockedCard], "{:?}", told(&findings));
    assert_eq!(scenario.expect("sound").book.seats.len(), 4);
}
