//! `rondetafel diff`: what changed between two versions of a case.
//!
//! **Invariant:** exit code 0 when nothing differs, 1 when something does, 2 when a version cannot
//! be read.

use std::io::Write;

use clap::Args;
use serde_json::Value as Json;

use crate::cli::check::Format;
use crate::locale::{self, Locale, Value};
use crate::present::finding::FindingModel;
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
    /// The language of what is told (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// One version, read.
struct Read {
    source: CaseSource,
    texts: std::collections::BTreeMap<String, Texts>,
    proof: Option<Json>,
}

impl Read {
    fn version(&self) -> Version<'_> {
        Version { source: &self.source, texts: &self.texts, proof: self.proof.as_ref() }
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
        Format::Text => write_text(&locale, &difference, out)?,
    }
    if difference.is_empty() {
        let names =
            [("old", arguments.old.as_str().into()), ("new", arguments.new.as_str().into())];
        writeln!(err, "{}", locale.say("diff-same", &names))?;
        return Ok(SAME);
    }
    Ok(DIFFERENT)
}

fn read(path: &str, locale: &Locale, err: &mut dyn Write) -> anyhow::Result<Option<Read>> {
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
    let proof = kept.and_then(|(_, text)| Proof::of_ron(text).ok()).and_then(figures);
    Ok(Some(Read { source, texts: check::texts(&files), proof }))
}

/// What a proof measures: without the stamp, which always differs, and the plans to pick from.
fn figures(proof: Proof) -> Option<Json> {
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
    if !difference.proof.is_empty() {
        writeln!(out, "{}", locale.say("diff-proof", &[]))?;
        write_changes(locale, &difference.proof, out)?;
    }
    Ok(())
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
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
