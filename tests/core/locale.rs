//! The program's own words: complete in every language, and never a reason to stop.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use rondetafel::locale::{self, Locale, LocaleError, Value};
use rondetafel::scenario::shelf;

/// Key (with attribute) to the variables that it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// Per file the messages of a language; stops at a file that is not sound.
fn messages(language: &str) -> BTreeMap<String, Messages> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder().join(language)).expect("a folder per language") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("text");
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
        };
        let mut messages = Messages::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let values = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|it| (format!("{}.{}", message.id.name, it.id.name), &it.value));
            for (key, pattern) in values.chain(attributes) {
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                let earlier = messages.insert(key.clone(), variables);
                assert!(earlier.is_none(), "{key} twice in {}", path.display());
            }
        }
        files.insert(name, messages);
    }
    files
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, variables);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    }
}

/// `you` only chooses a verb's form ("you begin", "she begins"); a language that needs no such
/// choice ("je begint", "zij begint") leaves it out.
#[test]
fn every_language_has_the_same_files_keys_and_variables() {
    let english = messages(locale::FALLBACK);
    assert!(locale::languages().count() >= 2);
    for language in locale::languages() {
        let other = messages(language);
        let names =
            |files: &BTreeMap<String, Messages>| -> Vec<String> { files.keys().cloned().collect() };
        assert_eq!(names(&other), names(&english), "files of {language}");
        for (file, wanted) in &english {
            let has = &other[file];
            let missing: Vec<_> = wanted.keys().filter(|key| !has.contains_key(*key)).collect();
            let surplus: Vec<_> = has.keys().filter(|key| !wanted.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{language}/{file} lacks {missing:?}");
            assert!(surplus.is_empty(), "only in {language}/{file}: {surplus:?}");
            for (key, variables) in wanted {
                let told = |variables: &BTreeSet<String>| -> BTreeSet<String> {
                    variables.iter().filter(|name| *name != "you").cloned().collect()
                };
                assert_eq!(
                    told(&has[key]),
                    told(variables),
                    "variables of {key} in {language}/{file}"
                );
            }
        }
    }
}

#[test]
fn no_key_stands_in_two_files() {
    for language in locale::languages() {
        let mut seen = BTreeMap::new();
        for (file, messages) in messages(language) {
            for key in messages.into_keys() {
                if let Some(earlier) = seen.insert(key.clone(), file.clone()) {
                    panic!("{key} is in {language}/{earlier} and {language}/{file}");
                }
            }
        }
    }
}

#[test]
fn a_text_is_said_in_its_language_with_its_variables_and_without_marks() {
    let dutch = Locale::open("nl").expect("Dutch");
    let english = Locale::open("en").expect("English");
    let name = [("name", Value::from("maan"))];
    assert_eq!(dutch.say("finding-unknown-card", &name), "De kaart “maan” bestaat niet.");
    assert_eq!(english.say("finding-unknown-card", &name), "There is no card “maan”.");
    let count = |number: i64| [("count", Value::Number(number))];
    assert_eq!(dutch.say("finding-count-errors", &count(1)), "één fout");
    assert_eq!(dutch.say("finding-count-errors", &count(1200)), "1200 fouten");
    assert!(dutch.say("finding-unknown-card.help", &[]).starts_with("Gebruik"));
}

#[test]
fn a_region_is_served_by_its_language_and_nonsense_is_refused() {
    for tag in ["nl-BE", "nl_NL.UTF-8", "NL"] {
        assert_eq!(Locale::open(tag).expect(tag).language(), "nl");
    }
    assert!(matches!(Locale::open("xx"), Err(LocaleError::Unknown { .. })));
    for tag in ["", "C", "not a language", "../nl"] {
        assert!(matches!(Locale::open(tag), Err(LocaleError::NotALanguage { .. })), "{tag:?}");
    }
}

#[test]
fn a_folder_adds_languages_and_words_and_falls_back_to_english() {
    let extra = tempfile::tempdir().expect("a folder");
    let write = |language: &str, text: &[u8]| {
        let folder = extra.path().join(language);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("mine.ftl"), text).expect("written");
    };
    write("fr", "finding-error = faute\r\n".as_bytes());
    write("nl", "finding-error = mis\n".as_bytes());
    let languages = locale::languages_with(extra.path());
    assert!(["en", "fr", "nl"].iter().all(|tag| languages.iter().any(|known| known == tag)));
    let (french, mistakes) = Locale::open_with(extra.path(), "fr-BE").expect("French");
    assert_eq!((french.say("finding-error", &[]).as_str(), mistakes.len()), ("faute", 0));
    assert_eq!(french.say("finding-warning", &[]), "warning");
    let (dutch, _) = Locale::open_with(extra.path(), "nl").expect("Dutch");
    assert_eq!(dutch.say("finding-error", &[]), "mis");
    assert_eq!(dutch.say("finding-warning", &[]), "waarschuwing");
}

#[test]
fn mistakes_in_a_folder_are_told_with_their_line_and_the_rest_is_used() {
    let extra = tempfile::tempdir().expect("a folder");
    let folder = extra.path().join("nl");
    fs::create_dir_all(&folder).expect("a folder");
    let open = |text: &[u8]| {
        fs::write(folder.join("mine.ftl"), text).expect("written");
        Locale::open_with(extra.path(), "nl").expect("Dutch")
    };
    let (locale, mistakes) = open(b"finding-error = mis\n\nbroken here\nfinding-hint = wenk\n");
    assert_eq!(mistakes.len(), 1);
    assert_eq!(mistakes[0].line, 3);
    assert_eq!(locale.say("finding-hint", &[]), "wenk");
    let deep = format!("a = b\nfinding-hint = {}", "{ ".repeat(100_000));
    let circle = "finding-hint = { finding-hint }";
    for (text, line) in [(b"a = b\n\xff".as_slice(), 2), (deep.as_bytes(), 2)] {
        let (locale, mistakes) = open(text);
        assert_eq!(mistakes.first().map(|mistake| mistake.line), Some(line));
        assert_eq!(locale.say("finding-hint", &[]), "tip");
    }
    assert!(open(circle.as_bytes()).1.is_empty());
}

#[test]
fn a_key_without_text_is_known_to_be_missing() {
    let locale = Locale::open("en").expect("English");
    assert!(locale.has("finding-error"));
    assert!(!locale.has("no-such-key"));
    assert!(!locale.has("finding-error.help"));
    assert!(!locale.has(""));
}

#[test]
fn a_term_is_found_as_a_whole_word_and_once() {
    let locale = Locale::open("en").unwrap();
    let glossary = locale.glossary();
    let names = |text: &str| -> Vec<String> {
        glossary.found_in(text).into_iter().map(|term| term.name).collect()
    };
    let told = names("Veilig Thuis asked, and Veilig Thuis was told of a red flag.");
    assert_eq!(told, ["Veilig Thuis", "red flag"]);
    assert_eq!(names("A wellbeing nobody directs"), Vec::<String>::new());
    assert_eq!(names(""), Vec::<String>::new());
}

#[test]
fn a_form_belongs_to_one_term_and_stands_in_a_shipped_text() {
    for language in ["nl", "en"] {
        let locale = Locale::open(language).unwrap();
        let cases = shelf::bundled().filter_map(shelf::read_bundled).flatten();
        let of_cases = cases.filter(|(name, _)| name == &format!("{language}.ftl"));
        let own = std::fs::read_dir(folder().join(language)).unwrap();
        let own = own.map(|entry| entry.unwrap().path());
        let own = own.filter(|path| !path.ends_with("glossary.ftl"));
        let own = own.map(|path| std::fs::read_to_string(path).unwrap());
        let texts: Vec<String> = of_cases.map(|(_, text)| text).chain(own).collect();
        let text = texts.join("\n").to_lowercase();
        let mut seen = BTreeSet::new();
        for key in locale.keys("glossary-") {
            let name = locale.say(key, &[]).to_lowercase();
            let others = format!("{key}.forms");
            let others = if locale.has(&others) { locale.say(&others, &[]) } else { String::new() };
            let others = others.split(',').map(|form| form.trim().to_lowercase());
            for form in others.filter(|it| !it.is_empty() && *it != name) {
                assert!(
                    text.contains(form.as_str()),
                    "{language}: nobody writes “{form}” ({name})"
                );
                assert!(seen.insert(form.clone()), "{language}: two terms have the form {form}");
            }
            assert!(seen.insert(name.clone()), "{language}: two terms have the form {name}");
            let about = locale.say(&format!("{key}.about"), &[]);
            assert!(about.split_whitespace().count() <= 40, "{language}: {about}");
        }
        assert!(seen.len() > 40, "{language}: {}", seen.len());
    }
}
