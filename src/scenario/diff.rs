//! What changed between two versions of a case.
//!
//! Things are recognised by their names (`id`), wherever they stand; things without a name by their
//! place in the list.
//!
//! **Invariant:** order counts only where nothing has a name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::scenario::Texts;
use crate::scenario::source::CaseSource;

/// All that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// In the structure, by part, in the order of the files.
    pub structure: Vec<Part>,
    /// In the texts, by language.
    pub texts: Vec<Language>,
    /// In what was proved.
    pub proof: Vec<Change>,
}

/// A part of the structure, such as the cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The file without ending, or what in `cards` and `year` is named: `cards`, `facts`, `drivers`.
    pub name: String,
    /// What changed in it.
    pub changes: Vec<Change>,
}

/// What changed in the texts of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Its tag.
    pub language: String,
    /// Texts that changed.
    pub changes: Vec<Change>,
}

/// Something that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Where: names and fields with dots between them, or a text's key.
    pub path: String,
    /// What it was; none: it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// What it is now; none: it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Value>,
}

/// One version of a case.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// Its structure.
    pub source: &'a CaseSource,
    /// Its texts.
    pub texts: &'a BTreeMap<String, Texts>,
    /// What was proved of it, if it was.
    pub proof: Option<&'a Value>,
}

impl Difference {
    /// Compares two versions.
    ///
    /// # Errors
    ///
    /// When a version cannot be written as JSON.
    pub fn between(old: Version<'_>, new: Version<'_>) -> serde_json::Result<Self> {
        let (before, after) = (parts(old.source)?, parts(new.source)?);
        let mut structure = Vec::new();
        for ((name, before), (_, after)) in before.iter().zip(&after) {
            let mut changes = Vec::new();
            compare("", Some(before), Some(after), &mut changes);
            if !changes.is_empty() {
                structure.push(Part { name: (*name).to_owned(), changes });
            }
        }
        let mut proof = Vec::new();
        compare("", old.proof, new.proof, &mut proof);
        Ok(Self { structure, texts: texts(old.texts, new.texts), proof })
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.structure.is_empty() && self.texts.is_empty() && self.proof.is_empty()
    }
}

/// The structure in parts that a reader thinks in.
fn parts(source: &CaseSource) -> serde_json::Result<Vec<(&'static str, Value)>> {
    Ok(vec![
        ("scenario", serde_json::to_value(&source.scenario)?),
        ("seats", serde_json::to_value(&source.seats.seats)?),
        ("facts", serde_json::to_value(&source.cards.facts)?),
        ("cards", serde_json::to_value(&source.cards.cards)?),
        ("actions", serde_json::to_value(&source.actions.actions)?),
        ("year", serde_json::to_value(&source.year)?),
        ("debrief", serde_json::to_value(&source.debrief)?),
    ])
}

fn texts(old: &BTreeMap<String, Texts>, new: &BTreeMap<String, Texts>) -> Vec<Language> {
    let mut all = Vec::new();
    let languages: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for language in languages {
        let (before, after) = (old.get(language), new.get(language));
        let keys: BTreeSet<&String> =
            before.into_iter().chain(after).flat_map(|texts| texts.keys()).collect();
        let text = |texts: Option<&Texts>, key: &String| {
            texts.and_then(|texts| texts.get(key)).map(|text| Value::from(text.as_str()))
        };
        let changes: Vec<Change> = keys
            .into_iter()
            .map(|key| Change { path: key.clone(), old: text(before, key), new: text(after, key) })
            .filter(|change| change.old != change.new)
            .collect();
        if !changes.is_empty() {
            all.push(Language { language: language.clone(), changes });
        }
    }
    all
}

/// Adds what differs between two values at this path.
fn compare(path: &str, old: Option<&Value>, new: Option<&Value>, changes: &mut Vec<Change>) {
    if old == new {
        return;
    }
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    match (old, new) {
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            for key in keys {
                compare(&below(key), before.get(key), after.get(key), changes);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after)))
            if let (Some(before), Some(after)) = (named(before), named(after)) =>
        {
            // In the new order, and what is gone behind it.
            let gone = before.iter().filter(|(name, _)| after.iter().all(|(it, _)| it != name));
            for (name, _) in after.iter().chain(gone) {
                let of = |list: &[(&str, &'_ Value)]| list.iter().position(|(it, _)| it == name);
                let old = of(&before).and_then(|at| before.get(at)).map(|(_, value)| *value);
                let new = of(&after).and_then(|at| after.get(at)).map(|(_, value)| *value);
                compare(&below(name), old, new, changes);
            }
        }
        _ => changes.push(Change { path: path.to_owned(), old: shown(old), new: shown(new) }),
    }
}

/// A value to show; what is left out counts as not there.
fn shown(value: Option<&Value>) -> Option<Value> {
    value.filter(|value| !value.is_null()).cloned()
}

/// The things of a list by their names, if each has one of its own.
fn named(list: &[Value]) -> Option<Vec<(&str, &Value)>> {
    let mut seen = BTreeSet::new();
    list.iter()
        .map(|value| {
            let name = ["id", "topic", "action", "code", "seat"]
                .iter()
                .find_map(|key| value.get(key).and_then(Value::as_str))?;
            seen.insert(name).then_some((name, value))
        })
        .collect()
}
