//! The texts that a language still lacks, for whoever wants to fill them in.
//!
//! **Invariant:** a text is missing here exactly when `check` says that it is missing or empty.

use std::collections::BTreeMap;

use super::translation::wanted;
use super::{Findings, read, texts};
use crate::scenario::Texts;
use crate::scenario::locate::Map;

/// A text that is not there yet, and what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingText {
    /// Its key, with a dot before an attribute.
    pub key: String,
    /// How many words it may have.
    pub words: Option<usize>,
    /// How many characters it may have.
    pub letters: Option<usize>,
    /// Variables that it may use.
    pub variables: &'static [&'static str],
    /// The same text in the first language that has it, with that language.
    pub elsewhere: Option<(String, String)>,
}

/// Every text that a case needs and that this language does not have, in the order of another
/// language that has it, and what no other has at the end, by its key.
#[must_use]
pub fn missing_texts(files: &[(String, String)], language: &str) -> Vec<MissingText> {
    let mut unheard = Findings::new();
    let written = texts::read(files, &mut unheard);
    let draft = read::read(files, &mut unheard);
    let here = written.kept.get(language);
    let others = draft.source.scenario.languages.iter().filter(|other| *other != language);
    let others: Vec<_> = others.filter_map(|tag| Some((tag, written.kept.get(tag)?))).collect();
    let order = others.first().map(|(tag, _)| order(files, tag)).unwrap_or_default();
    let place = |text: &MissingText| order.get(message(&text.key)).copied().unwrap_or(usize::MAX);
    let mut missing: Vec<MissingText> = wanted(&draft)
        .into_iter()
        .filter(|(key, rule)| !rule.is_optional && said(here, key).is_none())
        .filter(|(key, _)| !written.is_broken(language, key))
        .map(|(key, rule)| {
            let elsewhere = others.iter().find_map(|(tag, texts)| {
                Some(((*tag).clone(), said(Some(texts), &key)?.to_owned()))
            });
            let (words, letters, variables) = (rule.words, rule.letters, rule.variables);
            MissingText { key, words, letters, variables, elsewhere }
        })
        .collect();
    missing.sort_by_key(place);
    missing
}

/// Where each message stands in the file of a language, counted from the top.
fn order(files: &[(String, String)], language: &str) -> BTreeMap<String, usize> {
    let file = format!("{language}.ftl");
    let content = files.iter().find(|(name, _)| *name == file).map(|(_, content)| content.as_str());
    let map = Map::of(&file, content.unwrap_or_default());
    let mut order = BTreeMap::new();
    for (place, key) in map.keys().enumerate() {
        order.entry(message(key).to_owned()).or_insert(place);
    }
    order
}

/// The message of a key.
fn message(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// A text that says something.
fn said<'a>(texts: Option<&'a Texts>, key: &str) -> Option<&'a str> {
    let text = texts?.get(key)?;
    text.contains(char::is_alphanumeric).then_some(text.as_str())
}
