//! `rondetafel check`: what is wrong, doubtful or improvable about scenarios.
//!
//! **Invariant:** findings go to `out`, everything else to `err`; the exit code says how it went.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::excerpt::{self, Colour};
use crate::cli::{missing, prove, session, tell_namesake};
use crate::locale::{self, Locale, Value};
use crate::present::chooser::hidden;
use crate::present::finding::{FindingCounts, FindingModel};
use crate::present::proof::ProofModel;
use crate::present::trouble;
use crate::preview::examine::{self, folder_of};
use crate::proof::Proof;
use crate::proof::verdict::Verdict;
use crate::scenario::finding::{Finding, Severity};
use crate::scenario::shelf::{self, Shelf};

/// All well.
const SOUND: u8 = 0;
/// What was examined has problems.
const PROBLEMS: u8 = 1;
/// It could not be examined.
const UNREADABLE: u8 = 2;

/// The first bytes of every session file.
const SESSION_HEADER: &[u8; 16] = b"SQLite format 3\0";

/// Says what is wrong with scenarios
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Examples: rondetafel check scenarios/hees --deny-warnings\n          \
                        rondetafel check scenarios/hees --prove")]
pub struct CheckArguments {
    /// Scenario folders, names of scenarios, or session files; without any: all bundled scenarios
    #[arg(value_name = "PATH")]
    pub paths: Vec<String>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Also prove that the case works: a hidden profile, how deep, how hard, and whether decisions
    /// matter; keeps the proof beside the case
    #[arg(long)]
    pub prove: bool,
    /// Print the texts that a language still lacks, as lines to fill in and to put at the end of its
    /// file; nothing else is looked at
    #[arg(long, value_name = "xx", conflicts_with_all = ["prove", "format"])]
    pub missing_texts: Option<String>,
    /// Treat warnings as problems too
    #[arg(long)]
    pub deny_warnings: bool,
    /// Whether the findings have colours
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Colour,
    /// The language of the findings (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// How the findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines, as a compiler writes them
    #[default]
    Text,
    /// One JSON document
    Json,
}

/// One scenario that was examined.
struct Case<'a> {
    path: &'a str,
    files: Vec<(String, String)>,
    findings: Vec<Finding>,
    /// What it proves, when that was asked.
    proof: Option<Proof>,
    /// The same as a table.
    table: Option<ProofModel>,
}

/// What is known about one scenario, for JSON.
#[derive(Serialize)]
struct Examined<'a> {
    scenario: &'a str,
    counts: FindingCounts,
    findings: Vec<Told<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<&'a Proof>,
}

/// A finding with its words, for JSON.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    sentence: String,
    help: String,
}

/// Checks every path and tells what it finds.
///
/// Returns the exit code: 0 when there are no errors (and no warnings, when those are denied),
/// 1 when there are, 2 when something could not be read at all.
///
/// # Errors
///
/// When the language cannot be opened, or nothing can be written any more.
pub fn run(
    arguments: &CheckArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let locale = match &arguments.lang {
        Some(language) => Locale::open(language)?,
        None => Locale::open(&locale::preferred())?,
    };
    let paths = if arguments.paths.is_empty() {
        shelf::bundled().map(str::to_owned).collect()
    } else {
        arguments.paths.clone()
    };
    let shelf = Shelf::of_this_machine();
    let mut worst = SOUND;
    let mut examined = Vec::new();
    for path in &paths {
        if is_session(Path::new(path)) {
            worst =
                worst.max(session::check(Path::new(path), arguments.format, &locale, out, err)?);
            continue;
        }
        tell_place(&shelf, path, &locale, err)?;
        let files = match shelf.read(path) {
            Ok(files) => files,
            Err(error) => {
                writeln!(err, "{}", trouble::of_shelf(&locale, &error))?;
                worst = UNREADABLE;
                continue;
            }
        };
        if let Some(language) = &arguments.missing_texts {
            let is_read = missing::write(&locale, path, &files, language, out, err)?;
            worst = worst.max(if is_read { SOUND } else { PROBLEMS });
            continue;
        }
        let found = examine::examine(path, files.clone());
        let (scenario, mut findings) = (found.scenario, found.findings);
        let (mut proof, mut table) = (None, None);
        if arguments.prove {
            // Figures need no text: numbers can be tuned before anything is written.
            match scenario.or_else(|| examine::without_texts(files.clone())) {
                Some(scenario) => {
                    let folder = folder_of(path);
                    let proven = prove::prove(&scenario, folder, &mut findings, &locale, err)?;
                    let verdict = Verdict::of(&proven, &scenario);
                    table = Some(ProofModel::judged(&locale, &proven, &verdict));
                    proof = Some(proven);
                }
                None => writeln!(err, "{}", prove::impossible(path, &locale))?,
            }
        }
        let fails = |finding: &Finding| match finding.severity {
            Severity::Error => true,
            Severity::Warning => arguments.deny_warnings,
            Severity::Hint => false,
        };
        if findings.iter().any(fails) {
            worst = worst.max(PROBLEMS);
        }
        examined.push(Case { path, files, findings, proof, table });
    }
    match arguments.format {
        Format::Text => write_text(&locale, &examined, arguments.color.is_on(), out, err)?,
        Format::Json => write_json(&locale, &examined, out)?,
    }
    Ok(worst)
}

/// Says where a scenario was found that was asked for by name, when that could have been elsewhere.
fn tell_place(shelf: &Shelf, name: &str, locale: &Locale, err: &mut dyn Write) -> io::Result<()> {
    let Some(found) = shelf::is_name(name).then(|| shelf.find(name)).flatten() else {
        return Ok(());
    };
    tell_namesake(name, locale, err)?;
    if let Some(path) = &found.path {
        let path = path.display().to_string();
        let arguments = [("name", Value::from(name)), ("path", Value::from(path))];
        writeln!(err, "{}", locale.say("check-found-at", &arguments))?;
    }
    for (_, path) in &found.hides {
        writeln!(err, "{name}: {}", hidden(locale, path.as_deref()))?;
    }
    Ok(())
}

fn is_session(path: &Path) -> bool {
    let mut header = [0; SESSION_HEADER.len()];
    path.is_file()
        && File::open(path).is_ok_and(|mut file| file.read_exact(&mut header).is_ok())
        && header == *SESSION_HEADER
}

fn write_text(
    locale: &Locale,
    examined: &[Case<'_>],
    is_coloured: bool,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<()> {
    for case in examined {
        if let Some(table) = &case.table {
            writeln!(out, "{}", table.lines())?;
        }
        let (shown, lacking) = missing::folded(&case.findings);
        for finding in shown {
            let model = FindingModel::new(locale, folder_of(case.path), finding);
            let file = case.files.iter().find(|(name, _)| *name == finding.place.file);
            let content = file.map(|(_, content)| content.as_str());
            write!(out, "{}", excerpt::draw(locale, &model, finding, content, is_coloured)?)?;
        }
        for (file, count) in lacking {
            writeln!(out, "{}", missing::rest(locale, case.path, file, count))?;
        }
        writeln!(err, "{}", FindingCounts::of(&case.findings).sentence(locale, case.path))?;
    }
    Ok(())
}

fn write_json(locale: &Locale, examined: &[Case<'_>], out: &mut dyn Write) -> anyhow::Result<()> {
    let examined: Vec<Examined<'_>> = examined
        .iter()
        .map(|case| Examined {
            scenario: case.path,
            counts: FindingCounts::of(&case.findings),
            findings: case
                .findings
                .iter()
                .map(|finding| {
                    let model = FindingModel::new(locale, folder_of(case.path), finding);
                    Told { finding, sentence: model.sentence, help: model.help }
                })
                .collect(),
            proof: case.proof.as_ref(),
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &examined)?;
    writeln!(out)?;
    Ok(())
}
