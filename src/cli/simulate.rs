//! `rondetafel simulate`: many sessions by colleagues alone.
//!
//! **Invariant:** the result goes to stdout as one object; progress goes to stderr.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use crate::journal::Header;
use crate::journal::file::JournalFile;
use crate::scenario::term::DirectorStrength;
use crate::scenario::{Scenario, check, shelf};
use crate::session::Opening;
use crate::simulate::{Played, Summary, Task, simulate};

/// What was typed.
#[derive(Args, Clone, Debug)]
#[command(
    after_help = "Example: rondetafel simulate hees --seeds 1000 --personas average --format json"
)]
pub struct SimulateArguments {
    /// The scenario: a name on the shelf or a folder.
    pub scenario: String,
    /// How many seeds, from 1.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub seeds: u64,
    /// Measured averages, or the scenario's own colleagues.
    #[arg(long, value_enum, default_value_t = Personas::Own)]
    pub personas: Personas,
    /// How strong the director is; without it: as in the first preset, none for averages.
    #[arg(long, value_enum)]
    pub director: Option<Director>,
    /// Write each session's journal into this folder.
    #[arg(long)]
    pub journals: Option<PathBuf>,
    /// For people or for tools.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Personas {
    /// Everybody the same measured average.
    Average,
    /// As the author wrote them.
    Own,
}

/// How strong the director is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Director {
    /// Nobody.
    None,
    /// One call a round.
    Weak,
    /// All powers.
    Strong,
}

/// For whom the result is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// People.
    Text,
    /// Tools.
    Json,
}

/// Simulates and prints one summary. Returns the exit code.
///
/// # Errors
/// When the scenario cannot be read, or a journal cannot be written.
pub fn run(
    arguments: &SimulateArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let files = shelf::Shelf::of_this_machine()
        .read(&arguments.scenario)
        .with_context(|| format!("cannot read the scenario “{}”", arguments.scenario))?;
    let (scenario, findings) = check::check(files);
    let Some(scenario) = scenario else {
        writeln!(
            err,
            "The scenario “{0}” has {1} problems: see `rondetafel check {0}`.",
            arguments.scenario,
            findings.len()
        )?;
        return Ok(1);
    };
    let scenario = Arc::new(scenario);
    let director = arguments.director.map(|director| match director {
        Director::None => DirectorStrength::None,
        Director::Weak => DirectorStrength::Weak,
        Director::Strong => DirectorStrength::Strong,
    });
    let task =
        Task::of(&scenario, arguments.seeds, arguments.personas == Personas::Average, director);
    if let Some(folder) = &arguments.journals {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    let progress = progress_bar(arguments.seeds);
    let summary = simulate(&scenario, &task, |seed, played| {
        progress.inc(1);
        match &arguments.journals {
            Some(folder) => write_journal(
                &scenario,
                &folder.join(format!("{}-{seed}.rondetafel", scenario.id)),
                played,
            ),
            None => Ok(()),
        }
    })?;
    progress.finish_and_clear();
    match arguments.format {
        Format::Json => writeln!(out, "{}", json(&summary)?)?,
        Format::Text => text(&summary, out)?,
    }
    Ok(u8::from(summary.stalls + summary.refusals_of_colleagues > 0))
}

/// A bar on stderr, hidden when that is no terminal.
fn progress_bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} sessions, {eta} left") {
        bar.set_style(style);
    }
    bar
}

fn write_journal(scenario: &Scenario, path: &Path, played: &Played) -> anyhow::Result<()> {
    let Opening { setup, people, average } = played.opening.clone();
    let language = scenario.languages.first().map_or("en", String::as_str);
    let header = Header::new(scenario, setup, people, average, language);
    let cannot = || format!("cannot write the journal {}", path.display());
    let mut file = JournalFile::create(path, &header).with_context(cannot)?;
    for entry in &played.entries {
        file.append(entry).with_context(cannot)?;
    }
    file.close().with_context(cannot)
}

/// The outcome as an object by area rather than a list of pairs.
fn json(summary: &Summary) -> anyhow::Result<String> {
    let mut value = serde_json::to_value(summary)?;
    let outcome = summary
        .outcome
        .iter()
        .map(|(area, quantiles)| {
            Ok((format!("{area:?}").to_lowercase(), serde_json::to_value(quantiles)?))
        })
        .collect::<Result<serde_json::Map<_, _>, serde_json::Error>>()?;
    value["outcome"] = outcome.into();
    Ok(serde_json::to_string_pretty(&value)?)
}

fn text(summary: &Summary, out: &mut dyn Write) -> anyhow::Result<()> {
    let Summary { scenario, version, sessions, stalls, commands, .. } = summary;
    writeln!(
        out,
        "{scenario} {version}: {sessions} sessions, {stalls} did not end, {commands} commands"
    )?;
    writeln!(
        out,
        "mentioned: {:.1} % of the common cards, {:.1} % of the cards that one seat held",
        summary.coverage_common * 100.0,
        summary.coverage_unique * 100.0
    )?;
    writeln!(
        out,
        "plan: {:.1} tiles in ink; {:.1} of ten houses without new serious violence",
        summary.tiles_inked, summary.houses
    )?;
    for (area, q) in &summary.outcome {
        writeln!(
            out,
            "{:<8} end of the year: {:>3} (one in twenty below {}, half between {} and {}, one in twenty above {})",
            format!("{area:?}").to_lowercase(),
            q.p50,
            q.p05,
            q.p25,
            q.p75,
            q.p95
        )?;
    }
    writeln!(
        out,
        "speed: {:.0} sessions, {:.0} commands re-decided, {:.0} with six updates, {:.0} years a second",
        summary.sessions_per_second,
        summary.commands_redecided_per_second,
        summary.updates_encoded_per_second,
        summary.years_per_second
    )?;
    Ok(())
}
