//! A language that nobody speaks: English in which every word is two fifths longer. What it does not
//! cut off has room for a real one.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use rondetafel::locale::Locale;
use rondetafel::present::texts::Stock;
use rondetafel::scenario::{Scenario, check, shelf};
use rondetafel::sitting;
use tempfile::TempDir;

use crate::conference::case;

/// Its tag.
pub(crate) const LONGER: &str = "qps";

/// The program's words in a language that is spoken, or in this one.
pub(crate) fn locale(language: &str) -> Locale {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    if language != LONGER {
        return Locale::open(language).unwrap();
    }
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().join(LONGER);
        fs::create_dir(&here).unwrap();
        let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
        for entry in fs::read_dir(english).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            fs::write(here.join(path.file_name().unwrap()), longer(&text)).unwrap();
        }
        folder
    });
    let (locale, mistakes) = Locale::open_with(folder.path(), LONGER).unwrap();
    assert!(mistakes.is_empty(), "{mistakes:?}");
    locale
}

/// The first case's texts in a language that is spoken, or in this one.
pub(crate) fn stock(language: &str) -> Stock {
    static LONG: OnceLock<Arc<Scenario>> = OnceLock::new();
    if language != LONGER {
        return sitting::stock(case(), language);
    }
    let case = LONG.get_or_init(|| {
        let mut files = shelf::read_bundled("hees").unwrap();
        let (_, english) = files.iter().find(|(name, _)| name == "en.ftl").unwrap();
        let text = longer(english);
        files.push((format!("{LONGER}.ftl"), text));
        let (_, heart) = files.iter_mut().find(|(name, _)| name == "scenario.ron").unwrap();
        *heart = heart.replacen("languages: [", &format!("languages: [\"{LONGER}\", "), 1);
        let (scenario, findings) = check::compile(files);
        Arc::new(scenario.unwrap_or_else(|| panic!("a longer case is sound: {findings:#?}")))
    });
    assert!(case.has_language(LONGER));
    sitting::stock(case, LONGER)
}

/// Fluent texts with longer words.
fn longer(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap();
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter_mut().map(|it| &mut it.value);
        for value in message.value.iter_mut().chain(attributes) {
            lengthen(value);
        }
    }
    serializer::serialize(&resource)
}

fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretched(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    lengthen(&mut variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Two of every five letters twice.
fn stretched(text: &str) -> String {
    let mut letters = 0_u32;
    let mut long = String::new();
    for letter in text.chars() {
        long.push(letter);
        if letter.is_alphabetic() {
            letters += 1;
            if matches!(letters % 5, 1 | 3) {
                long.extend(letter.to_lowercase());
            }
        }
    }
    long
}

#[test]
fn two_fifths_are_two_fifths() {
    assert_eq!(stretched("abcde Fghij."), "aabccde Ffghhij.");
    let said = locale(LONGER).say("go-on", &[]);
    assert_eq!(said, stretched(&Locale::open("en").unwrap().say("go-on", &[])));
    assert_ne!(stock(LONGER).title(), stock("en").title());
}
