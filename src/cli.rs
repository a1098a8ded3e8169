//! The command line: what was typed becomes a job, and a job becomes an exit code.
//!
//! Exit code 0: all well; 1: what was examined has problems; 2: it could not be done.
//!
//! **Invariant:** results go to `out`, everything else to `err`.
//! **Invariant:** help stays English, like the names of options; everything else follows the
//! language.

use std::ffi::OsString;
use std::io::{self, Write};

use clap::{Parser, Subcommand};

pub mod cases;
pub mod check;
pub mod diff;
pub mod excerpt;
mod missing;
pub mod new;
pub mod play;
pub mod preview;
pub mod prove;
pub mod reflect;
pub mod schema;
pub mod session;
pub mod sessions;
pub mod simulate;

use cases::CasesArguments;
use check::CheckArguments;
use diff::DiffArguments;
use new::NewArguments;
use play::PlayArguments;
use preview::PreviewArguments;
use reflect::ReflectArguments;
use schema::SchemaArguments;
use sessions::SessionsArguments;
use simulate::SimulateArguments;

use crate::locale::{self, Locale, LocaleError};
use crate::scenario::shelf;

/// It could not be done.
const IMPOSSIBLE: u8 = 2;

/// A serious game about a case conference on domestic violence and child abuse
#[derive(Parser, Clone, Debug)]
#[command(
    name = "rondetafel",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Example: rondetafel play hees --text --seat support"
)]
pub struct Arguments {
    /// What to do; without it: play.
    #[command(subcommand)]
    pub job: Option<Job>,
    /// What to play.
    #[command(flatten)]
    pub play: PlayArguments,
}

/// What can be done.
#[derive(Subcommand, Clone, Debug)]
pub enum Job {
    /// Play a case
    Play(PlayArguments),
    /// List the cases that can be played
    Cases(CasesArguments),
    /// Say what is wrong with scenarios and sessions
    Check(CheckArguments),
    /// Write a small complete case to begin with
    New(NewArguments),
    /// Look at a case while you write it, in the window
    Preview(PreviewArguments),
    /// Print JSON Schemas for editors
    Schema(SchemaArguments),
    /// Say what changed between two versions of a case
    Diff(DiffArguments),
    /// Look back on a session that was played
    Reflect(ReflectArguments),
    /// List, rename and erase sessions
    Sessions(SessionsArguments),
    /// Play many sessions by colleagues alone
    Simulate(SimulateArguments),
}

/// Does what was typed. Returns the exit code.
pub fn run(
    typed: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let arguments = match Arguments::try_parse_from(typed) {
        Ok(arguments) => arguments,
        Err(told) => {
            let code = u8::try_from(told.exit_code()).unwrap_or(IMPOSSIBLE);
            let text = told.render();
            // Help that was asked for is a result; the rest is a complaint.
            let written =
                if told.use_stderr() { write!(err, "{text}") } else { write!(out, "{text}") };
            return if written.is_ok() { code } else { IMPOSSIBLE };
        }
    };
    let done = match arguments.job.unwrap_or(Job::Play(arguments.play)) {
        Job::Play(arguments) => play::run(&arguments, &mut io::stdin().lock(), out, err),
        Job::Cases(arguments) => cases::run(&arguments, out),
        Job::Check(arguments) => check::run(&arguments, out, err),
        Job::New(arguments) => new::run(&arguments, out, err),
        Job::Preview(arguments) => preview::run(&arguments, err),
        Job::Schema(arguments) => schema::run(&arguments, out, err),
        Job::Diff(arguments) => diff::run(&arguments, out, err),
        Job::Reflect(arguments) => reflect::run(&arguments, &mut io::stdin().lock(), out, err),
        Job::Sessions(arguments) => sessions::run(&arguments, out, err),
        Job::Simulate(arguments) => simulate::run(&arguments, out, err),
    };
    match done {
        Ok(code) => code,
        // Whoever reads along may stop reading: `rondetafel simulate … | head`.
        Err(error) if is_broken_pipe(&error) => 0,
        Err(error) => {
            _ = writeln!(err, "rondetafel: {error:#}");
            IMPOSSIBLE
        }
    }
}

/// The words to speak with: in the language asked for, in that of a session, or in the system's.
///
/// A case may be told in a language that the program itself does not have (`has`): then its own
/// words are those of the system's language, or English.
///
/// # Errors
/// When neither the program nor the case has the language that was asked for.
fn speak(
    asked: Option<&str>,
    written_in: Option<String>,
    has: impl FnOnce(&str) -> bool,
) -> Result<Locale, LocaleError> {
    let named = asked.map(str::to_owned).or(written_in);
    let is_named = named.is_some();
    let wished = named.or_else(|| locale::wished().map(|tag| tag.to_string()));
    let Some(wished) = wished else {
        return Locale::open(&locale::preferred());
    };
    match Locale::open(&wished) {
        Err(LocaleError::Unknown { .. }) if has(&wished) => {
            Ok(Locale::open(&locale::preferred())?.with_cases_in(&wished))
        }
        Err(LocaleError::Unknown { .. }) if !is_named => Locale::open(&locale::preferred()),
        opened => opened,
    }
}

/// Says that a folder lies here under the name of a case that is taken from the shelf.
///
/// # Errors
/// When nothing can be written any more.
fn tell_namesake(name: &str, locale: &Locale, err: &mut dyn Write) -> io::Result<()> {
    if shelf::has_namesake_here(name) {
        writeln!(err, "{}", locale.say("check-namesake", &[("name", name.into())]))?;
    }
    Ok(())
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let cause = cause.downcast_ref::<io::Error>();
        cause.is_some_and(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
    })
}
