//! `rondetafel play`: one person at the table, colleagues in the other seats.
//!
//! **Invariant:** what was played is in the journal before it is on the screen; when writing fails
//! the player is told, and may play on.

use std::io::{self, BufRead, IsTerminal as _, Write};
#[cfg(feature = "gui")]
use std::path::Path;
use std::path::PathBuf;

use clap::Args;

use crate::cli::{reflect, speak, tell_namesake};
#[cfg(feature = "gui")]
use crate::gui::adapter::{self, NoWindow};
#[cfg(feature = "gui")]
use crate::gui::autoplay::Autoplay;
#[cfg(feature = "gui")]
use crate::gui::{self, Start, WindowSize};
use crate::journal::Entry;
use crate::journal::contribution::{Change, Contributions};
use crate::journal::error::JournalError;
use crate::journal::file::JournalFile;
use crate::locale::Locale;
#[cfg(feature = "gui")]
use crate::locale::LocaleError;
use crate::present::trouble;
use crate::rules::table::Phase;
use crate::session::Session;
#[cfg(feature = "gui")]
use crate::settings::{self, Settings};
#[cfg(feature = "gui")]
use crate::sitting::again;
use crate::sitting::looking::{self, Carried};
use crate::sitting::{self, Sitting, SittingError, Wanted};
use crate::text::voice::Manner;
use crate::text::{Keep, Remember, Twin};

/// It could not be done.
const IMPOSSIBLE: u8 = 2;
/// Where one sits in a session that plays by itself when no seat is given: as in the walkthrough.
#[cfg(feature = "gui")]
const FIRST_SEAT: &str = "support";

/// Plays a case
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Example: rondetafel play hees --text --seat support --lang en")]
pub struct PlayArguments {
    /// The scenario: a name or a folder (default: the first that comes with the program)
    pub scenario: Option<String>,
    /// Play in typed lines, in this terminal
    #[arg(long)]
    pub text: bool,
    /// Where you sit
    #[arg(long, value_name = "SEAT")]
    pub seat: Option<String>,
    /// The number of the game: the same number and the same acts give the same game
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// How the network is set up
    #[arg(long, value_name = "PRESET")]
    pub preset: Option<String>,
    /// The language (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
    /// A colleague sits in your seat: the session plays by itself, in the window
    #[arg(long, conflicts_with_all = ["text", "resume"])]
    pub autoplay: bool,
    /// Who sits in your seat does what was done in the session in this file
    #[arg(long, value_name = "FILE", requires = "autoplay",
        conflicts_with_all = ["scenario", "seat", "seed", "preset"])]
    pub again: Option<PathBuf>,
    /// Pictures of every screen and of decisive moments go in this folder
    #[arg(long, value_name = "DIR", requires = "autoplay")]
    pub screenshots: Option<PathBuf>,
    /// The window opens this large, in pixels (default: 1280x720)
    #[arg(long, value_name = "WxH", value_parser = size, conflicts_with = "text")]
    pub size: Option<(u32, u32)>,
    /// Names and places of everything on the screen go in this file: for tests of the window
    #[arg(long, value_name = "FILE", hide = true)]
    pub probe: Option<PathBuf>,
    /// Go on with the session in this file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "seed", "preset", "journal"])]
    pub resume: Option<PathBuf>,
    /// Keep the session in this file (default: a new one in the user's folder)
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
}

/// A window may open as small and as large as this, in pixels.
const SIZES: std::ops::RangeInclusive<u32> = 320..=7680;

/// What was typed as a size.
pub(super) fn size(typed: &str) -> Result<(u32, u32), String> {
    let side = |text: &str| text.trim().parse().ok().filter(|side| SIZES.contains(side));
    let both = typed.split_once(['x', 'X', '×']);
    let both = both.and_then(|(width, height)| Some((side(width)?, side(height)?)));
    both.ok_or_else(|| {
        let (least, most) = (SIZES.start(), SIZES.end());
        format!("a size is width x height, each {least} to {most}: 1920x1080")
    })
}

/// What the window is opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To play.
    Play,
    /// To look at a case as its author: this one, or one to be chosen.
    Preview(Option<String>),
}

/// Keeps a session in a file as long as that can be written.
struct Keeper<'l> {
    locale: &'l Locale,
    file: Option<JournalFile>,
    /// What is not in the file yet, oldest first.
    pending: Vec<Entry>,
    /// Whether the last writing failed.
    failing: bool,
    /// The question that waits since an earlier session.
    carried: Option<Carried>,
}

/// Plays. Returns the exit code.
///
/// # Errors
/// When the language is unknown, or the input or output fails.
pub fn run(
    arguments: &PlayArguments,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let written_in = arguments.resume.as_ref().and_then(|path| sitting::language_of(path));
    let has = |language: &str| match &arguments.resume {
        Some(path) => sitting::session_has_language(path, language),
        None => sitting::case_has_language(arguments.scenario.as_deref(), language),
    };
    let locale = speak(arguments.lang.as_deref(), written_in, has)?;
    if !arguments.text {
        return window(arguments, &Purpose::Play, &locale, err);
    }
    let laid = match &arguments.resume {
        Some(path) => sitting::go_on(path, arguments.seat.as_deref()),
        None => begin(arguments, &locale, err)?,
    };
    match laid {
        Ok(laid) => sit_down(laid, &locale, input, out, err)?,
        Err(error) => {
            writeln!(err, "{}", trouble::of_opening(&locale, &error))?;
            return Ok(IMPOSSIBLE);
        }
    }
    Ok(0)
}

/// Opens the window.
///
/// # Errors
/// When the language is unknown, or nothing can be written any more.
#[cfg(feature = "gui")]
pub(super) fn window(
    arguments: &PlayArguments,
    purpose: &Purpose,
    locale: &Locale,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let mut notices = Vec::new();
    let settings = match settings::file().map(|path| settings::read(&path)) {
        Some(Ok(settings)) => settings,
        Some(Err(error)) => {
            notices.push(trouble::of_settings(locale, &error));
            Settings::default()
        }
        None => Settings::default(),
    };
    let is_first = settings::file().is_some_and(|path| !path.exists());
    let chosen = arguments.lang.as_ref().or(settings.language.as_ref());
    let own = chosen.and_then(|language| Locale::open(language).ok());
    let again = || Ok(Locale::open(locale.language())?.with_cases_in(locale.case_language()));
    let locale = own.map_or_else(again, Ok::<_, LocaleError>)?;
    for notice in &notices {
        writeln!(err, "{notice}")?;
    }
    let name = arguments.scenario.clone().unwrap_or_else(sitting::default_scenario);
    if let Err(missing) = adapter::find() {
        let key = match missing {
            NoWindow::Screen => "play-no-screen",
            NoWindow::Adapter => "play-no-adapter",
        };
        writeln!(err, "{}", locale.say(key, &[("scenario", name.into())]))?;
        return Ok(IMPOSSIBLE);
    }
    let args = [("scenario", name.into()), ("why", WHY.into())];
    stop_with_a_sentence(locale.say("play-window-failed", &args));
    let named = arguments.scenario.is_some() || arguments.seat.is_some();
    let table = match &arguments.again {
        Some(path) => once_more(path, arguments, &locale).map(Table::ByItself),
        None if arguments.autoplay => seated(arguments.wanted(&locale))
            .map(|wanted| Table::ByItself(Autoplay::new(wanted, arguments.screenshots.clone()))),
        None if named => seated(arguments.wanted(&locale)).map(Table::Laid),
        None => Ok(Table::None),
    };
    let (wanted, autoplay) = match table {
        Ok(Table::None) => (None, None),
        Ok(Table::Laid(wanted)) => (Some(wanted), None),
        Ok(Table::ByItself(autoplay)) => (None, Some(autoplay)),
        Err(error) => {
            writeln!(err, "{}", trouble::of_opening(&locale, &error))?;
            return Ok(IMPOSSIBLE);
        }
    };
    let went_well = gui::run(Start {
        locale,
        settings,
        is_first,
        notices,
        wanted,
        preview: match purpose {
            Purpose::Play => None,
            Purpose::Preview(case) => Some(case.clone()),
        },
        resume: arguments.resume.clone(),
        autoplay,
        size: arguments
            .size
            .map_or_else(WindowSize::default, |(width, height)| WindowSize { width, height }),
        probe: arguments.probe.clone(),
    });
    Ok(if went_well { 0 } else { IMPOSSIBLE })
}

/// What the window opens with.
#[cfg(feature = "gui")]
enum Table {
    /// The title.
    None,
    /// A table to play at.
    Laid(Wanted),
    /// A table that plays by itself.
    ByItself(Autoplay),
}

/// A session that was kept, to be played once more by itself.
///
/// # Errors
/// The file cannot be read, or its case is not here.
#[cfg(feature = "gui")]
fn once_more(
    path: &Path,
    arguments: &PlayArguments,
    locale: &Locale,
) -> Result<Autoplay, SittingError> {
    let mut again = again::again(path, locale.case_language())?;
    again.wanted.journal.clone_from(&arguments.journal);
    sitting::try_begin(&again.wanted)?;
    Ok(Autoplay::again(again, arguments.screenshots.clone()))
}

/// The same with a seat: where nobody says which, the one that the first case is written for, or
/// else the first.
///
/// # Errors
/// As [`sitting::try_begin`].
#[cfg(feature = "gui")]
fn seated(mut wanted: Wanted) -> Result<Wanted, SittingError> {
    match sitting::try_begin(&wanted) {
        Err(SittingError::NoSeat { seats, .. }) => {
            let first = seats.iter().find(|seat| *seat == FIRST_SEAT).or(seats.first());
            wanted.seat = first.cloned();
            sitting::try_begin(&wanted)?;
        }
        tried => tried?,
    }
    Ok(wanted)
}

/// What stands in the sentence before it is known why.
#[cfg(feature = "gui")]
const WHY: &str = "{why}";

/// What draws the window may stop the whole program where it should return an error: a screen that
/// does not answer, a library that is not there. Then there is a sentence, and the exit code says
/// so. Sessions are written entry by entry, so that nothing needs to be saved here.
#[cfg(feature = "gui")]
fn stop_with_a_sentence(sentence: String) {
    std::panic::set_hook(Box::new(move |stopped| {
        let why = stopped.payload_as_str().unwrap_or_default();
        let why = why.lines().next().unwrap_or_default().trim_end_matches('.');
        // Nobody may be listening; there is nothing more to do then.
        _ = writeln!(io::stderr(), "{}", sentence.replace(WHY, why));
        std::process::exit(i32::from(IMPOSSIBLE));
    }));
}

/// This program was built without a window.
///
/// # Errors
/// When nothing can be written any more.
#[cfg(not(feature = "gui"))]
pub(super) fn window(
    arguments: &PlayArguments,
    purpose: &Purpose,
    locale: &Locale,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let said = match purpose {
        Purpose::Play => {
            let name = arguments.scenario.clone().unwrap_or_else(sitting::default_scenario);
            locale.say("play-no-window", &[("scenario", name.into())])
        }
        Purpose::Preview(_) => locale.say("preview-no-window", &[]),
    };
    writeln!(err, "{said}")?;
    Ok(IMPOSSIBLE)
}

/// Lays a new table, and says its number.
fn begin(
    arguments: &PlayArguments,
    locale: &Locale,
    err: &mut dyn Write,
) -> anyhow::Result<Result<Sitting, SittingError>> {
    if let Some(name) = &arguments.scenario {
        tell_namesake(name, locale, err)?;
    }
    let laid = sitting::begin(&arguments.wanted(locale));
    if let Ok(laid) = &laid {
        let seed = laid.session.opening().setup.seed.0.to_string();
        writeln!(err, "{}", locale.say("play-seed", &[("seed", seed.into())]))?;
    }
    Ok(laid)
}

fn sit_down(
    laid: Sitting,
    locale: &Locale,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<()> {
    let Sitting { session, seat, file, trouble } = laid;
    if let Some(trouble) = &trouble {
        writeln!(err, "{}", trouble::of_sitting(locale, trouble))?;
    }
    let stock = sitting::stock(session.scenario(), locale.case_language());
    let failing = file.is_none();
    let folder = file.as_ref().and_then(|file| file.path().parent());
    let carried = folder.and_then(looking::carried);
    let mut keeper = Keeper { locale, file, pending: Vec::new(), failing, carried };
    let manner = Manner { typed: io::stdin().is_terminal(), width: width() };
    let mut twin = Twin::new(session, seat, locale, stock, &mut keeper, out, manner);
    let ended = twin.play(input);
    let session = twin.leave();
    let over = session.common().meeting.phase == Phase::Closed;
    let saved = keeper.close(&session);
    ended?;
    let sentence = match saved {
        Some(place) if over => locale.say("text-kept", &[("place", place.into())]),
        Some(place) => locale.say("play-saved", &[("file", place.into())]),
        None => locale.say("play-not-saved", &[]),
    };
    writeln!(err, "{sentence}")?;
    Ok(())
}

impl PlayArguments {
    /// What somebody who types this wants.
    fn wanted(&self, locale: &Locale) -> Wanted {
        Wanted {
            scenario: self.scenario.clone(),
            seat: self.seat.clone(),
            seed: self.seed,
            preset: self.preset.clone(),
            journal: self.journal.clone(),
            language: locale.case_language().to_owned(),
        }
    }
}

/// How wide lines may be: as the terminal says, or 80; elsewhere they are not broken.
pub(super) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    Some(columns.unwrap_or(80_usize).clamp(40, 100))
}

impl Keeper<'_> {
    /// Leaves the file tidy. Returns where the session is, if all of it is there.
    fn close(mut self, session: &Session) -> Option<String> {
        let whole = self.write().is_ok() && self.pending.is_empty();
        let file = self.file.take()?;
        let (place, last) = (file.path().display().to_string(), file.last());
        // Everything is safe by now; the next opening tidies up what closing could not.
        _ = file.close();
        (whole && last == session.last_entry()).then_some(place)
    }

    fn write(&mut self) -> Result<(), JournalError> {
        let Some(file) = &mut self.file else {
            return Ok(());
        };
        let mut written = 0;
        let result = self.pending.iter().try_for_each(|entry| {
            file.append(entry)?;
            written += 1;
            Ok(())
        });
        self.pending.drain(..written);
        result
    }
}

impl Remember for Keeper<'_> {
    fn given(&self) -> Contributions {
        self.file.as_ref().map(|file| file.contributions().0).unwrap_or_default()
    }

    fn remember(&mut self, change: &Change) -> Option<String> {
        reflect::remember(self.locale, self.file.as_mut(), change)
    }

    fn carried(&self) -> Option<String> {
        self.carried.as_ref().map(|carried| carried.question.clone())
    }

    fn answer(&mut self, text: &str) -> Option<String> {
        reflect::answer(self.locale, &mut self.carried, text)
    }
}

impl Keep for Keeper<'_> {
    fn keep(&mut self, session: &mut Session) -> Option<String> {
        while let Some(entry) = session.poll_entry() {
            self.pending.push(entry);
        }
        let result = self.write();
        // Whatever happened the game goes on; the player is told when it is not safe.
        session.handle_committed(session.last_entry());
        let failed_before =
            std::mem::replace(&mut self.failing, result.is_err() || self.file.is_none());
        match result {
            Err(error) if !failed_before => {
                let told = trouble::not_kept(self.locale, &error);
                Some(format!("{told} {}", self.locale.say("text-save-again", &[])))
            }
            Ok(()) if failed_before && !self.failing => {
                Some(self.locale.say("text-kept-again", &[]))
            }
            Ok(()) | Err(_) => None,
        }
    }

    fn place(&self) -> Option<String> {
        let file = self.file.as_ref().filter(|_| !self.failing)?;
        Some(file.path().display().to_string())
    }
}
