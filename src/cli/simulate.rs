//! `rondetafel simulate`: many sessions by colleagues alone.
//!
//! **Invariant:** the result goes to stdout as one object; progress goes to stderr.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};

use crate::colleague::policy::Policy;
use crate::journal::Header;
use crate::journal::file::JournalFile;
use crate::proof::meeting::safety_of;
use crate::proof::{self, Proof};
use crate::scenario::term::DirectorStrength;
use crate::scenario::{Conditions, Scenario, check, shelf};
use crate::session::Opening;
use crate::simulate::{Played, Summary, Task, simulate};

/// What was typed.
#[derive(Args, Clone, Debug)]
#[command(
    after_help = "Examples: rondetafel simulate hees --seeds 1000 --personas average --format json\n          \
                  rondetafel simulate hees --policy reader --seat police"
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
    /// Play one seat like this, at a table of average colleagues: silent says nothing, a sharer lays
    /// what it has, an asker asks, too, a reader follows tells and keys, too, a director wears the
    /// hat, too; a spiller tells everything in full to everybody
    #[arg(long, value_parser = policies(), conflicts_with = "personas")]
    pub policy: Option<Policy>,
    /// Which seat that is; without it: each in turn
    #[arg(long, requires = "policy")]
    pub seat: Option<String>,
    /// A named set of conditions of the case; without it: its first
    #[arg(long)]
    pub preset: Option<String>,
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

/// The words for policies.
fn policies() -> impl TypedValueParser<Value = Policy> {
    PossibleValuesParser::new(Policy::ALL.map(Policy::word))
        .try_map(|word| Policy::named(&word).ok_or("no such policy"))
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
    // What a table's knowledge is worth is told by the plans of the case's proof, where it has one.
    let kept = files.iter().find(|(name, _)| name == proof::FILE);
    let menu = kept.and_then(|(_, text)| Proof::of_ron(text).ok());
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
    let task = task(&scenario, arguments, director)?;
    let menu = menu.and_then(|proof| proof.menu(&scenario.book));
    let mut brought: Vec<i32> = Vec::new();
    if let Some(folder) = &arguments.journals {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    let progress = progress_bar(arguments.seeds);
    let summary = simulate(&scenario, &task, |seed, played| {
        progress.inc(1);
        let menu = menu.as_ref().filter(|_| task.policy.is_some());
        brought.extend(menu.and_then(|menu| safety_of(&scenario, played, menu)));
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
        Format::Json => writeln!(out, "{}", json(&summary, mean(&brought))?)?,
        Format::Text => text(&summary, mean(&brought), out)?,
    }
    Ok(u8::from(summary.stalls + summary.refusals_of_colleagues > 0))
}

/// What was typed, as a task for this case.
fn task(
    scenario: &Scenario,
    arguments: &SimulateArguments,
    director: Option<DirectorStrength>,
) -> anyhow::Result<Task> {
    let average = arguments.personas == Personas::Average;
    let mut task = match arguments.policy {
        Some(policy) => {
            let seat = arguments.seat.as_deref().map(|name| {
                let seat = scenario.book.seat_named(name);
                seat.with_context(|| format!("the scenario has no seat “{name}”"))
            });
            Task::of_policy(scenario, arguments.seeds, policy, seat.transpose()?)
        }
        None => Task::of(scenario, arguments.seeds, average, director),
    };
    if let Some(name) = &arguments.preset {
        let preset = scenario.book.preset_named(name);
        let preset = preset.with_context(|| {
            let names: Vec<&str> =
                scenario.book.presets.iter().map(|preset| preset.name.as_str()).collect();
            format!("the scenario has no preset “{name}”, but {}", names.join(", "))
        })?;
        // Whoever measures averages or policies chooses the director by that.
        let measured = task.average && director.is_none();
        let strength = if measured { task.conditions.director } else { preset.conditions.director };
        task = task.under(Conditions { director: strength, ..preset.conditions });
    }
    if let Some(director) = director {
        let conditions = Conditions { director, ..task.conditions };
        task = task.under(conditions);
    }
    Ok(task)
}

/// The mean of some levels, in thousandths.
fn mean(levels: &[i32]) -> Option<i32> {
    let sum: i64 = levels.iter().map(|level| i64::from(*level)).sum();
    let mean = sum.checked_div(i64::try_from(levels.len()).ok()?)?;
    i32::try_from(mean).ok()
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
fn json(summary: &Summary, brought: Option<i32>) -> anyhow::Result<String> {
    let mut value = serde_json::to_value(summary)?;
    let outcome = summary
        .outcome
        .iter()
        .map(|(area, quantiles)| {
            Ok((format!("{area:?}").to_lowercase(), serde_json::to_value(quantiles)?))
        })
        .collect::<Result<serde_json::Map<_, _>, serde_json::Error>>()?;
    value["outcome"] = outcome.into();
    if let Some(brought) = brought {
        value["safety_of_knowledge"] = brought.into();
    }
    Ok(serde_json::to_string_pretty(&value)?)
}

fn text(summary: &Summary, brought: Option<i32>, out: &mut dyn Write) -> anyhow::Result<()> {
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
    if let Some(brought) = brought {
        writeln!(
            out,
            "knowledge: the plan that such a table would choose ends the year at a safety of {}.{}",
            brought / 1000,
            brought % 1000 / 100
        )?;
    }
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
