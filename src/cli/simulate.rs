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
use crate::locale::{self, Locale, Value};
use crate::present::{area_key, trouble};
use crate::proof::meeting::safety_of;
use crate::proof::{self, Proof};
use crate::scenario::finding::Severity;
use crate::scenario::term::DirectorStrength;
use crate::scenario::{Conditions, Scenario, check, shelf};
use crate::session::Opening;
use crate::simulate::{Played, Summary, Task, simulate};
use crate::sitting::SittingError;

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
    /// The language of what is told (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// It could not be done.
const IMPOSSIBLE: u8 = 2;

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
    let language = arguments.lang.clone().unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    let name = arguments.scenario.as_str();
    crate::cli::tell_namesake(name, &locale, err)?;
    let files = match shelf::Shelf::of_this_machine().read(name) {
        Ok(files) => files,
        Err(error) => {
            writeln!(err, "{}", trouble::of_shelf(&locale, &error))?;
            return Ok(IMPOSSIBLE);
        }
    };
    // What a table's knowledge is worth is told by the plans of the case's proof, where it has one.
    let kept = files.iter().find(|(name, _)| name == proof::FILE);
    let menu = kept.and_then(|(_, text)| Proof::of_ron(text).ok());
    let (whole, findings) = check::check(files.clone());
    // Colleagues play without texts, so that numbers can be tuned before anything is written.
    let Some(scenario) = whole.or_else(|| check::compile(files).0) else {
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let unsound = SittingError::Unsound { scenario: name.to_owned(), count: errors.count() };
        writeln!(err, "{}", trouble::of_opening(&locale, &unsound))?;
        return Ok(1);
    };
    let scenario = Arc::new(scenario);
    let director = arguments.director.map(|director| match director {
        Director::None => DirectorStrength::None,
        Director::Weak => DirectorStrength::Weak,
        Director::Strong => DirectorStrength::Strong,
    });
    let task = match task(&scenario, arguments, director) {
        Ok(task) => task,
        Err(error) => {
            writeln!(err, "{}", trouble::of_opening(&locale, &error))?;
            return Ok(IMPOSSIBLE);
        }
    };
    let menu = menu.and_then(|proof| proof.menu(&scenario.book));
    let mut brought: Vec<i32> = Vec::new();
    if let Some(folder) = &arguments.journals {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    let progress = progress_bar(arguments.seeds, &locale);
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
        Format::Text => {
            let has_serious = scenario.truth.year.incidents.iter().any(|it| it.serious);
            write!(out, "{}", text(&locale, &summary, mean(&brought), has_serious))?;
        }
    }
    Ok(u8::from(summary.stalls + summary.refusals_of_colleagues > 0))
}

/// What was typed, as a task for this case.
fn task(
    scenario: &Scenario,
    arguments: &SimulateArguments,
    director: Option<DirectorStrength>,
) -> Result<Task, SittingError> {
    let average = arguments.personas == Personas::Average;
    let book = &scenario.book;
    let mut task = match arguments.policy {
        Some(policy) => {
            let unknown = |name: &str| SittingError::UnknownSeat {
                name: name.to_owned(),
                seats: book.seats.iter().map(|seat| seat.name.clone()).collect(),
            };
            let seat = arguments.seat.as_deref();
            let seat = seat.map(|name| book.seat_named(name).ok_or_else(|| unknown(name)));
            Task::of_policy(scenario, arguments.seeds, policy, seat.transpose()?)
        }
        None => Task::of(scenario, arguments.seeds, average, director),
    };
    if let Some(name) = &arguments.preset {
        let unknown = || SittingError::UnknownPreset {
            name: name.clone(),
            presets: book.presets.iter().map(|preset| preset.name.clone()).collect(),
        };
        let preset = book.preset_named(name).ok_or_else(unknown)?;
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
fn progress_bar(length: u64, locale: &Locale) -> ProgressBar {
    let bar = ProgressBar::new(length);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}, {eta}") {
        bar.set_style(style);
    }
    bar.set_message(locale.say("simulate-sessions", &[]));
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

/// What came of it, in lines that each begin with what they are about. How fast it went is for tools.
fn text(locale: &Locale, summary: &Summary, brought: Option<i32>, has_serious: bool) -> String {
    let say = |key: &str, arguments: &[(&str, Value)]| {
        format!("{}\n", locale.say(&format!("simulate-{key}"), arguments))
    };
    let tenths = |number: f64| Value::from(decimal(locale, &format!("{number:.1}")));
    let mut told = say(
        "head",
        &[
            ("name", summary.scenario.as_str().into()),
            ("version", summary.version.as_str().into()),
            ("sessions", Value::from(summary.sessions.to_string())),
            ("stalls", Value::from(summary.stalls.to_string())),
        ],
    );
    told += &say(
        "mentioned",
        &[
            ("common", tenths(summary.coverage_common * 100.0)),
            ("unique", tenths(summary.coverage_unique * 100.0)),
        ],
    );
    told += &say("plan", &[("tiles", tenths(summary.tiles_inked))]);
    told += &if has_serious {
        say("houses", &[("houses", tenths(summary.houses))])
    } else {
        say("no-serious", &[])
    };
    if let Some(brought) = brought {
        let safety = format!("{}.{}", brought / 1000, brought % 1000 / 100);
        told += &say("knowledge", &[("safety", decimal(locale, &safety).into())]);
    }
    for (area, q) in &summary.outcome {
        let level = |level: u8| Value::from(level.to_string());
        told += &say(
            "area",
            &[
                ("area", locale.say(area_key(*area), &[]).into()),
                ("middle", level(q.p50)),
                ("lowest", level(q.p05)),
                ("low", level(q.p25)),
                ("high", level(q.p75)),
                ("highest", level(q.p95)),
            ],
        );
    }
    told
}

/// A number with one decimal, as the language writes it.
fn decimal(locale: &Locale, number: &str) -> String {
    let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
    locale.say("proof-decimal", &[("whole", whole.into()), ("tenth", tenth.into())])
}
