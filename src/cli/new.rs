//! `rondetafel new`: a small complete case to begin with.
//!
//! The case lies in `assets/new-case/`, where an author may read it, and inside the program.
//!
//! **Invariant:** nothing that is there is overwritten.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Args;

use crate::locale::{self, Locale, Value};
use crate::scenario::check;
use crate::scenario::shelf;

/// What the case in `assets/new-case/` calls itself.
const TEMPLATE: &str = "new-case";

/// All well.
const WRITTEN: u8 = 0;
/// It could not be done.
const REFUSED: u8 = 2;

macro_rules! template {
    ($($file:literal),*) => {
        [$(($file, include_str!(concat!("../../assets/new-case/", $file)))),*]
    };
}

/// The files of the case, with their contents.
const FILES: [(&str, &str); 8] = template![
    "scenario.ron",
    "seats.ron",
    "cards.ron",
    "actions.ron",
    "year.ron",
    "debrief.ron",
    "nl.ftl",
    "en.ftl"
];

/// Writes a small complete case to begin with
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Example: rondetafel new the-gate --in cases")]
pub struct NewArguments {
    /// What the case is called: lower case letters, digits and hyphens
    #[arg(value_name = "NAME")]
    pub name: String,
    /// In which folder its folder is made (default: this one)
    #[arg(long = "in", value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Write the structure as JSON, for an editor that completes it
    #[arg(long)]
    pub json: bool,
    /// The language of what is told (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// Writes the case and says what to do next.
///
/// # Errors
///
/// When the language cannot be opened, or a file cannot be written.
pub fn run(
    arguments: &NewArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let language = arguments.lang.clone().unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    let name = arguments.name.as_str();
    if !check::is_name(name) {
        writeln!(err, "{}", locale.say("new-invalid", &[("name", Value::from(name))]))?;
        return Ok(REFUSED);
    }
    let folder = arguments.folder.as_deref().unwrap_or(Path::new(".")).join(name);
    let shown = folder.display().to_string();
    let first = if arguments.json { "scenario.json" } else { "scenario.ron" };
    let path = [
        ("path", Value::from(shown.as_str())),
        ("name", Value::from(name)),
        ("first", Value::from(first)),
    ];
    if fs::symlink_metadata(&folder).is_ok() {
        writeln!(err, "{}", locale.say("new-exists", &path))?;
        return Ok(REFUSED);
    }
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
    }
    fs::create_dir(&folder).with_context(|| shown.clone())?;
    let files = if arguments.json {
        files_in_json(name)?
    } else {
        files(name).map(|(file, content)| (file.to_owned(), content)).collect()
    };
    for (file, content) in files {
        let file = folder.join(file);
        fs::write(&file, content).with_context(|| file.display().to_string())?;
    }
    writeln!(out, "{}", locale.say("new-written", &path))?;
    for step in ["new-next-check", "new-next-play", "new-next-write"] {
        writeln!(out, "  {}", locale.say(step, &path))?;
    }
    if shelf::bundled().any(|bundled| bundled == name) {
        writeln!(err, "{}", locale.say("new-hides", &path))?;
    }
    Ok(WRITTEN)
}

/// The files of a new case with this name.
pub fn files(name: &str) -> impl Iterator<Item = (&'static str, String)> {
    let (old, new) = (format!("id: {TEMPLATE:?}"), format!("id: {name:?}"));
    FILES.iter().map(move |(file, content)| (*file, content.replacen(&old, &new, 1)))
}

/// The files of a new case with this name, its structure written as JSON.
///
/// # Errors
///
/// When the structure cannot be written, which would be our mistake.
pub fn files_in_json(name: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mut files: Vec<(String, String)> =
        files(name).map(|(file, content)| (file.to_owned(), content)).collect();
    let (source, _) = check::source(&files);
    let source = source.context("the case to begin with")?;
    let written = [
        ("scenario", serde_json::to_string_pretty(&source.scenario)?),
        ("seats", serde_json::to_string_pretty(&source.seats)?),
        ("cards", serde_json::to_string_pretty(&source.cards)?),
        ("actions", serde_json::to_string_pretty(&source.actions)?),
        ("year", serde_json::to_string_pretty(&source.year)?),
        ("debrief", serde_json::to_string_pretty(&source.debrief)?),
    ];
    files.retain(|(file, _)| !check::is_structure(file));
    let json = written.map(|(file, text)| (format!("{file}.json"), without_absent(&text)));
    Ok(json.into_iter().chain(files).collect())
}

/// Indented JSON without the fields that are left out: an author need not read `null`.
fn without_absent(json: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in json.lines() {
        match line.strip_suffix(": null") {
            // The last field of its brackets: none follows the one before it.
            Some(_) => {
                if let Some(last) = kept.last_mut() {
                    *last = last.trim_end_matches(',');
                }
            }
            None if line.ends_with(": null,") => {}
            None => kept.push(line),
        }
    }
    kept.push("");
    kept.join("\n")
}
