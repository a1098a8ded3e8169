//! `rondetafel sessions`: the sessions that were begun: list, rename, erase for good.
//!
//! **Invariant:** nothing is erased without `--yes`, and nothing that is no session.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::journal::error::JournalError;
use crate::journal::file;
use crate::locale::{self, Locale};
use crate::present::{chooser, trouble};
use crate::sitting::catalogue;

/// It could not be done.
const IMPOSSIBLE: u8 = 2;

/// Lists, renames and erases sessions
#[derive(Args, Clone, Debug, Default)]
#[command(
    after_help = "Example: rondetafel sessions rename hees-0001.rondetafel first-try",
    args_conflicts_with_subcommands = true
)]
pub struct SessionsArguments {
    /// What to do; without it: list
    #[command(subcommand)]
    pub change: Option<SessionsChange>,
    /// The folder (default: the user's own)
    #[arg(long = "in", value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// The language (default: the system's)
    #[arg(long, value_name = "xx", global = true)]
    pub lang: Option<String>,
}

/// What can be done with a session.
#[derive(Subcommand, Clone, Debug)]
pub enum SessionsChange {
    /// Give a session another name
    Rename {
        /// The session's file
        file: PathBuf,
        /// The new name, without folder and ending
        name: String,
    },
    /// Erase a session for good
    Erase {
        /// The session's file
        file: PathBuf,
        /// Yes, erase it
        #[arg(long)]
        yes: bool,
    },
}

/// Does what was asked. Returns the exit code.
///
/// # Errors
/// When the language is unknown, or the output fails.
pub fn run(
    arguments: &SessionsArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let language = arguments.lang.clone().unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    match &arguments.change {
        None => list(arguments.folder.as_deref(), &locale, out),
        Some(SessionsChange::Rename { file, name }) => rename(file, name, &locale, out, err),
        Some(SessionsChange::Erase { file, yes }) => erase(file, *yes, &locale, out, err),
    }
}

fn list(folder: Option<&Path>, locale: &Locale, out: &mut dyn Write) -> anyhow::Result<u8> {
    let kept = match folder {
        Some(folder) => catalogue::kept_in(folder, locale.case_language()),
        None => catalogue::kept(locale.case_language()),
    };
    let sessions = chooser::sessions(locale, &kept).sessions;
    if sessions.is_empty() {
        writeln!(out, "{}", locale.say("sessions-none", &[]))?;
    }
    for session in sessions {
        let parts = [session.title, session.seat, session.when, session.state];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let args = [
            ("file", session.path.display().to_string().into()),
            ("about", parts.join(", ").into()),
        ];
        writeln!(out, "{}", locale.say("sessions-line", &args))?;
    }
    Ok(0)
}

fn rename(
    path: &Path,
    name: &str,
    locale: &Locale,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    if !file::is_name(name) {
        writeln!(err, "{}", locale.say("sessions-odd-name", &[("name", name.into())]))?;
        return Ok(IMPOSSIBLE);
    }
    told(file::rename(path, name), locale, err, |to| {
        let place = to.display().to_string();
        writeln!(out, "{}", locale.say("sessions-renamed", &[("file", place.into())]))
    })
}

fn erase(
    file: &Path,
    yes: bool,
    locale: &Locale,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let place = || file.display().to_string();
    if !yes {
        writeln!(err, "{}", locale.say("sessions-erase-yes", &[("file", place().into())]))?;
        return Ok(IMPOSSIBLE);
    }
    told(file::erase(file), locale, err, |()| {
        writeln!(out, "{}", locale.say("sessions-erased", &[("file", place().into())]))
    })
}

/// Tells what came of it.
fn told<T>(
    result: Result<T, JournalError>,
    locale: &Locale,
    err: &mut dyn Write,
    tell: impl FnOnce(T) -> std::io::Result<()>,
) -> anyhow::Result<u8> {
    match result {
        Ok(done) => {
            tell(done)?;
            Ok(0)
        }
        Err(error) => {
            writeln!(err, "{}", trouble::of_journal(locale, &error))?;
            Ok(IMPOSSIBLE)
        }
    }
}
