//! `rondetafel diff`: what changed between two versions of a case.
//!
//! **Invariant:** exit code 0 when nothing differs, 1 when something does, 2 when a version cannot
//! be read.

use std::io::Write;

use clap::Args;
use serde_json::Value as Json;

use crate::cli::check::Format;
use crate::cli::tell_namesake;
use crate::locale::{self, Locale, Value};
use crate::present::finding::FindingModel;
use crate::present::proof::{ProofModel, Row};
use crate::present::trouble;
use crate::proof::{self, Proof};
use crate::scenario::Texts;
use crate::scenario::check;
use crate::scenario::diff::{Change, Difference, Version};
use crate::scenario::finding::Severity;
use crate::scenario::shelf::Shelf;
use crate::scenario::source::CaseSource;

/// Nothing differs.
const SAME: u8 = 0;
/// Something differs.
const DIFFERENT: u8 = 1;
/// A version cannot be read.
const UNREADABLE: u8 = 2;

/// The first sections of a proof's table are what a case is judged by: what knowledge is worth, how
/// much must come together, and how hard it is.
const JUDGED: usize = 3;

/// Longer values are cut short, in characters.
const LONGEST: usize = 120;

/// Says what changed between two versions of a case
#[derive(Args, Clone, Debug)]
#[command(after_help = "Example: rondetafel diff hees cases/hees")]
pub struct DiffArguments {
    /// The old version: a folder, a pack or a name
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The new version
    #[arg(value_name = "NEW")]
    pub new: String,
    /// How the changes are written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Also every figure of the proof that differs, not only what the case is judged by
    #[arg(long)]
    pub proof: bool,
    /// The language of what is told (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// One version, read.
struct Read {
    source: CaseSource,
    texts: std::collections::BTreeMap<String, Texts>,
    proof: Option<Proof>,
    /// The same proof as values to compare.
    figures: Option<Json>,
}

impl Read {
    fn version(&self) -> Version<'_> {
        Version { source: &self.source, texts: &self.texts, proof: self.figures.as_ref() }
    }
}

/// Compares two versions and tells what changed.
///
/// # Errors
///
/// When the language cannot be opened, or nothing can be written any more.
pub fn run(
    arguments: &DiffArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let language = arguments.lang.clone().unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    let old = read(&arguments.old, &locale, err)?;
    let new = read(&arguments.new, &locale, err)?;
    let (Some(old), Some(new)) = (old, new) else { return Ok(UNREADABLE) };
    let difference = Difference::between(old.version(), new.version())?;
    match arguments.format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &difference)?;
            writeln!(out)?;
        }
        Format::Text => {
            write_text(&locale, &difference, out)?;
            if !difference.proof.is_empty() {
                let table =
                    |read: &Read| read.proof.as_ref().map(|it| ProofModel::new(&locale, it));
                let (old, new) = (table(&old), table(&new));
                write_proof(&locale, old.as_ref(), new.as_ref(), arguments.proof, out)?;
            }
        }
    }
    if difference.is_empty() {
        let names =
            [("old", arguments.old.as_str().into()), ("new", arguments.new.as_str().into())];
        writeln!(err, "{}", locale.say("diff-same", &names))?;
        return Ok(SAME);
    }
    let version = &new.source.scenario.version;
    if old.source.scenario.version == *version {
        writeln!(err, "{}", locale.say("diff-version", &[("version", version.clone().into())]))?;
    }
    Ok(DIFFERENT)
}

fn read(path: &str, locale: &Locale, err: &mut dyn Write) -> anyhow::Result<Option<Read>> {
    tell_namesake(path, locale, err)?;
    let files = match Shelf::of_this_machine().read(path) {
        Ok(files) => files,
        Err(error) => {
            writeln!(err, "{}", trouble::of_shelf(locale, &error))?;
            return Ok(None);
        }
    };
    let (source, findings) = check::source(&files);
    let Some(source) = source else {
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            write!(err, "{}", FindingModel::new(locale, path, finding).lines(locale))?;
        }
        return Ok(None);
    };
    let kept = files.iter().find(|(name, _)| name == proof::FILE);
    let proof = kept.and_then(|(_, text)| Proof::of_ron(text).ok());
    let figures = proof.as_ref().and_then(figures);
    Ok(Some(Read { source, texts: check::texts(&files), proof, figures }))
}

/// What a proof measures: without the stamp, which always differs, and the plans to pick from.
fn figures(proof: &Proof) -> Option<Json> {
    let mut figures = serde_json::to_value(proof).ok()?;
    let fields = figures.as_object_mut()?;
    fields.remove("stamp");
    fields.remove("menu");
    Some(figures)
}

fn write_text(locale: &Locale, difference: &Difference, out: &mut dyn Write) -> anyhow::Result<()> {
    for part in &difference.structure {
        writeln!(out, "{}", locale.say(&format!("diff-{}", part.name), &[]))?;
        write_changes(locale, &part.changes, out)?;
    }
    for language in &difference.texts {
        let name = [("language", language.language.as_str().into())];
        writeln!(out, "{}", locale.say("diff-texts", &name))?;
        write_changes(locale, &language.changes, out)?;
    }
    Ok(())
}

/// What a proof says now and said before, as in its table: the first sections, or all of them.
fn write_proof(
    locale: &Locale,
    old: Option<&ProofModel>,
    new: Option<&ProofModel>,
    is_whole: bool,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let (Some(old), Some(new)) = (old, new) else {
        let key = if new.is_some() { "diff-proof-new" } else { "diff-proof-gone" };
        writeln!(out, "{}", locale.say(key, &[]))?;
        return Ok(());
    };
    let changes = changed_rows(old, new);
    if changes.is_empty() {
        writeln!(out, "{}", locale.say("diff-proof-same", &[]))?;
        return Ok(());
    }
    let shown = changes.iter().filter(|(section, ..)| is_whole || *section < JUDGED);
    let mut count = 0;
    writeln!(out, "{}", locale.say("diff-proof", &[]))?;
    for (_, label, before, after) in shown {
        count += 1;
        let path = ("path", Value::from(*label));
        let (old, new) = (("old", before.clone().into()), ("new", after.clone().into()));
        let key = match (before.is_empty(), after.is_empty()) {
            (true, _) => "diff-added",
            (_, true) => "diff-removed",
            _ => "diff-changed",
        };
        writeln!(out, "  {}", locale.say(key, &[path, old, new]))?;
    }
    if count < changes.len() {
        let rest = [("count", Value::from(changes.len() - count))];
        writeln!(out, "  {}", locale.say("diff-proof-rest", &rest))?;
    }
    Ok(())
}

/// A row that differs: in which section, its label, its figures before and after.
type ChangedRow<'a> = (usize, &'a str, String, String);

/// The rows of two tables that differ, those of the new one first in each section.
fn changed_rows<'a>(old: &'a ProofModel, new: &'a ProofModel) -> Vec<ChangedRow<'a>> {
    let rows = |model: &'a ProofModel, title: &str| {
        let section = model.sections.iter().find(|section| section.title == title);
        section.map_or(&[][..], |section| section.rows.as_slice())
    };
    let figures = |rows: &[Row], label: &str| {
        let row = rows.iter().find(|row| row.label == label);
        row.map(|row| if row.values.is_empty() { "✓".to_owned() } else { row.values.join(", ") })
            .unwrap_or_default()
    };
    let mut changed = Vec::new();
    for (number, section) in new.sections.iter().enumerate() {
        let before = rows(old, &section.title);
        let gone = before.iter().filter(|row| section.rows.iter().all(|it| it.label != row.label));
        for row in section.rows.iter().chain(gone) {
            let label = row.label.as_str();
            let (was, is) = (figures(before, label), figures(&section.rows, label));
            if was != is {
                changed.push((number, label, was, is));
            }
        }
    }
    changed
}

fn write_changes(locale: &Locale, changes: &[Change], out: &mut dyn Write) -> anyhow::Result<()> {
    for change in changes {
        let path = ("path", Value::from(change.path.as_str()));
        let old = ("old", Value::from(change.old.as_ref().map(short).unwrap_or_default()));
        let new = ("new", Value::from(change.new.as_ref().map(short).unwrap_or_default()));
        let key = match (&change.old, &change.new) {
            (None, _) => "diff-added",
            (_, None) => "diff-removed",
            _ => "diff-changed",
        };
        writeln!(out, "  {}", locale.say(key, &[path, old, new]))?;
    }
    Ok(())
}

/// A value in a few words.
fn short(value: &Json) -> String {
    let text = match value {
        Json::String(text) => format!("“{}”", text.replace('\n', " ")),
        other => read_out(other),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// A value as somebody would read it out: what is left out is not said, and no brackets are.
fn read_out(value: &Json) -> String {
    let is_simple = |value: &Json| !matches!(value, Json::Array(_) | Json::Object(_));
    let told = match value {
        Json::String(text) => text.clone(),
        Json::Null => String::new(),
        Json::Array(items) => {
            let between = if items.iter().all(is_simple) { ", " } else { "; " };
            items.iter().map(read_out).collect::<Vec<_>>().join(between)
        }
        Json::Object(fields) => {
            let said = fields.iter().filter(|(_, value)| !value.is_null() && !is_empty(value));
            let said = said.map(|(name, value)| match value {
                Json::Object(_) => format!("{name} ({})", read_out(value)),
                value => format!("{name} {}", read_out(value)),
            });
            said.collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    };
    if told.is_empty() { "—".to_owned() } else { told }
}

/// Whether a list or a table has nothing in it.
fn is_empty(value: &Json) -> bool {
    match value {
        Json::Array(items) => items.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
