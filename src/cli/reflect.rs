//! `rondetafel reflect`: looking back on a session that was played.

use std::io::{self, BufRead, IsTerminal as _, Write};
use std::path::PathBuf;

use clap::Args;

use crate::cli::play::width;
use crate::cli::speak;
use crate::journal::contribution::{Change, Contributions};
use crate::journal::file::JournalFile;
use crate::locale::Locale;
use crate::present::trouble;
use crate::sitting;
use crate::sitting::looking::{self, Carried, LookingBack, look_back};
use crate::text::Remember;
use crate::text::mirror::LookBack;
use crate::text::voice::{Manner, Voice};

/// It could not be done.
const IMPOSSIBLE: u8 = 2;

/// Looks back on a session
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Example: rondetafel reflect hees-0001.rondetafel --lang en")]
pub struct ReflectArguments {
    /// The session's file
    pub file: PathBuf,
    /// From which seat you look (default: where you sat)
    #[arg(long, value_name = "SEAT")]
    pub seat: Option<String>,
    /// The language (default: that of the session)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// Keeps what somebody adds in the file of the session that is looked back on.
struct Album<'l> {
    locale: &'l Locale,
    file: Option<JournalFile>,
    given: Contributions,
    carried: Option<Carried>,
}

/// Looks back. Returns the exit code.
///
/// # Errors
/// When the language is unknown, or the input or output fails.
pub fn run(
    arguments: &ReflectArguments,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let written_in = sitting::language_of(&arguments.file);
    let has = |language: &str| sitting::session_has_language(&arguments.file, language);
    let locale = speak(arguments.lang.as_deref(), written_in, has)?;
    let looking = look_back(&arguments.file, arguments.seat.as_deref(), locale.case_language());
    let LookingBack { reflection, stock, given, file, troubles } = match looking {
        Ok(looking) => looking,
        Err(error) => {
            writeln!(err, "{}", trouble::of_opening(&locale, &error))?;
            return Ok(IMPOSSIBLE);
        }
    };
    for trouble in &troubles {
        writeln!(err, "{}", trouble::of_sitting(&locale, trouble))?;
    }
    let mut album = Album { locale: &locale, file, given, carried: None };
    let manner = Manner { typed: io::stdin().is_terminal(), width: width() };
    let looked =
        LookBack::new(reflection, stock, &locale, &mut album, Voice::new(out, manner)).run(input);
    if let Some(file) = album.file.take() {
        // Everything is safe by now; the next opening tidies up what closing could not.
        _ = file.close();
    }
    looked?;
    Ok(0)
}

/// Keeps a change in a session's file. What somebody should know, if it is not kept, comes back.
pub(super) fn remember(
    locale: &Locale,
    file: Option<&mut JournalFile>,
    change: &Change,
) -> Option<String> {
    let Some(file) = file else {
        return Some(locale.say("mirror-not-kept-here", &[]));
    };
    let error = file.contribute(change).err()?;
    let why = trouble::of_journal(locale, &error).into();
    Some(locale.say("mirror-not-kept", &[("why", why)]))
}

/// Keeps what came of a question of last time; then it no longer waits.
pub(super) fn answer(locale: &Locale, carried: &mut Option<Carried>, text: &str) -> Option<String> {
    let waiting = carried.as_ref()?;
    match looking::answer(waiting, text) {
        Ok(()) => {
            *carried = None;
            None
        }
        Err(error) => {
            let why = trouble::of_journal(locale, &error).into();
            Some(locale.say("mirror-not-kept", &[("why", why)]))
        }
    }
}

impl Remember for Album<'_> {
    fn given(&self) -> Contributions {
        self.given.clone()
    }

    fn remember(&mut self, change: &Change) -> Option<String> {
        remember(self.locale, self.file.as_mut(), change)
    }

    fn carried(&self) -> Option<String> {
        self.carried.as_ref().map(|carried| carried.question.clone())
    }

    fn answer(&mut self, text: &str) -> Option<String> {
        answer(self.locale, &mut self.carried, text)
    }
}
