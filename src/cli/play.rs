//! `rondetafel play`: one person at the table, colleagues in the other seats.
//!
//! **Invariant:** what was played is in the journal before it is on the screen; when writing fails
//! the player is told, and may play on.
//! **Invariant:** a file that is there is never overwritten.

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use crate::cli::session::sentence;
use crate::journal::error::JournalError;
use crate::journal::file::{self, EXTENSION, JournalFile};
use crate::journal::replay::recheck;
use crate::journal::{Entry, Header};
use crate::locale::{self, Locale, Value};
use crate::present::texts::{Names, Stock};
use crate::rules::chance::Seed;
use crate::rules::table::{Phase, Setup};
use crate::scenario::finding::nearest;
use crate::scenario::id::{SeatId, SeatSet};
use crate::scenario::shelf::{self, Shelf};
use crate::scenario::{Scenario, check};
use crate::session::{Opening, Session};
use crate::text::{Keep, Manner, Twin};

/// It could not be done.
const IMPOSSIBLE: u8 = 2;
/// So many session files can stand in one folder.
const MOST_SESSIONS: u32 = 9999;

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
    /// Go on with the session in this file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "seed", "preset", "journal"])]
    pub resume: Option<PathBuf>,
    /// Keep the session in this file (default: a new one in the user's folder)
    #[arg(long, value_name = "FILE")]
    pub journal: Option<PathBuf>,
}

/// A table that is laid: what is needed to sit down.
struct Laid<'l> {
    session: Session,
    seat: SeatId,
    stock: Stock,
    keeper: Keeper<'l>,
}

/// Keeps a session in a file as long as that can be written.
struct Keeper<'l> {
    locale: &'l Locale,
    file: Option<JournalFile>,
    /// What is not in the file yet, oldest first.
    pending: Vec<Entry>,
    /// Trouble that the player has not been told of.
    untold: Option<String>,
    /// Whether the last writing failed.
    failing: bool,
}

/// Why somebody cannot sit down, as a sentence.
type Sentence = String;

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
    let opened = match &arguments.resume {
        Some(path) => match JournalFile::open(path) {
            Ok(file) => Some(Ok(file)),
            Err(error) => Some(Err(error)),
        },
        None => None,
    };
    let written_in = opened.as_ref().and_then(|opened| opened.as_ref().ok());
    let written_in = written_in.map(|file| file.header().language.clone());
    let language = arguments.lang.clone().or(written_in).unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    if !arguments.text {
        let name = arguments.scenario.clone().unwrap_or_else(default_scenario);
        let sentence = locale.say("play-no-window", &[("scenario", name.into())]);
        writeln!(err, "{sentence}")?;
        return Ok(IMPOSSIBLE);
    }
    let laid = match opened {
        Some(Ok(file)) => go_on(file, arguments, &locale),
        Some(Err(error)) => look_back(&error, arguments, &locale),
        None => begin(arguments, &locale, err)?,
    };
    let laid = match laid {
        Ok(laid) => laid,
        Err(sentence) => {
            writeln!(err, "{sentence}")?;
            return Ok(IMPOSSIBLE);
        }
    };
    sit_down(laid, &locale, input, out, err)?;
    Ok(0)
}

fn sit_down(
    laid: Laid<'_>,
    locale: &Locale,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<()> {
    let Laid { session, seat, stock, mut keeper } = laid;
    if let Some(trouble) = keeper.untold.take() {
        writeln!(err, "{trouble}")?;
    }
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

/// Lays a new table.
fn begin<'l>(
    arguments: &PlayArguments,
    locale: &'l Locale,
    err: &mut dyn Write,
) -> anyhow::Result<Result<Laid<'l>, Sentence>> {
    let name = arguments.scenario.clone().unwrap_or_else(default_scenario);
    let files = match Shelf::of_this_machine().read(&name) {
        Ok(files) => files,
        Err(error) => return Ok(Err(format!("rondetafel: {error}"))),
    };
    let (scenario, findings) = check::check(files);
    let Some(scenario) = scenario else {
        let args = [("scenario", Value::from(name)), ("count", findings.len().into())];
        return Ok(Err(locale.say("play-unsound", &args)));
    };
    let stock = stock(&scenario, locale);
    let seat = match seat(&scenario, &stock, arguments.seat.as_deref(), locale) {
        Ok(seat) => seat,
        Err(sentence) => return Ok(Err(sentence)),
    };
    let presets = &scenario.book.presets;
    let preset = match &arguments.preset {
        None => presets.first(),
        Some(wanted) => {
            let found = scenario.book.preset_named(wanted);
            if found.is_none() {
                let names = presets.iter().map(|preset| preset.name.as_str());
                return Ok(Err(unknown("play-unknown-preset", wanted, names, locale)));
            }
            found
        }
    };
    let Some(preset) = preset else {
        return Ok(Err(
            locale.say("play-unsound", &[("scenario", name.into()), ("count", 1.into())])
        ));
    };
    let seed = arguments.seed.unwrap_or_else(any_seed);
    writeln!(err, "{}", locale.say("play-seed", &[("seed", seed.to_string().into())]))?;
    let setup = Setup {
        seed: Seed(seed),
        conditions: preset.conditions,
        director: Some(scenario.book.director),
        turns: scenario.book.turns[0],
    };
    let opening = Opening { setup: setup.clone(), people: SeatSet::only(seat), average: false };
    let header = Header::new(&scenario, setup, opening.people, opening.average, locale.language());
    let keeper = match keeper(arguments.journal.as_deref(), &header, locale) {
        Ok(keeper) => keeper,
        Err(sentence) => return Ok(Err(sentence)),
    };
    let session = Session::open(Arc::new(scenario), opening);
    Ok(Ok(Laid { session, seat, stock, keeper }))
}

/// Lays the table of a session that was begun.
fn go_on<'l>(
    file: JournalFile,
    arguments: &PlayArguments,
    locale: &'l Locale,
) -> Result<Laid<'l>, Sentence> {
    let (entries, damaged) = file.entries();
    let header = file.header().clone();
    let mut keeper =
        Keeper { locale, file: Some(file), pending: Vec::new(), untold: None, failing: false };
    if damaged.is_some() {
        let number = entries.last().map_or(0, |entry| entry.number);
        keeper.untold = Some(locale.say("play-damaged", &[("number", number.into())]));
        keeper.file = None;
    }
    lay(&header, &entries, keeper, arguments)
}

/// A file that cannot be written may still be read: the session goes on without being saved.
fn look_back<'l>(
    error: &JournalError,
    arguments: &PlayArguments,
    locale: &'l Locale,
) -> Result<Laid<'l>, Sentence> {
    let read = match (error, &arguments.resume) {
        (JournalError::ReadOnly { .. }, Some(path)) => file::read(path).ok(),
        _ => None,
    };
    let told = sentence(locale, error);
    let Some((journal, _)) = read else {
        return Err(told);
    };
    let keeper = Keeper {
        locale,
        file: None,
        pending: Vec::new(),
        untold: Some(locale.say("play-cannot-save", &[("why", told.into())])),
        failing: true,
    };
    lay(&journal.header, &journal.entries, keeper, arguments)
}

fn lay<'l>(
    header: &Header,
    entries: &[Entry],
    mut keeper: Keeper<'l>,
    arguments: &PlayArguments,
) -> Result<Laid<'l>, Sentence> {
    let locale = keeper.locale;
    let unsound = |count: usize| {
        let args = [("scenario", Value::from(header.scenario_id.clone())), ("count", count.into())];
        locale.say("play-unsound", &args)
    };
    let scenario = header.scenario().map_err(|findings| unsound(findings.len()))?;
    let stock = stock(&scenario, locale);
    let seat = match &arguments.seat {
        Some(_) => seat(&scenario, &stock, arguments.seat.as_deref(), locale)?,
        None => header.people.iter().next().unwrap_or(scenario.book.director),
    };
    let opening =
        Opening { setup: header.setup.clone(), people: header.people, average: header.average };
    // What does not follow by the rules is not laid on the table.
    let (_, accepted, contradiction) = recheck(&scenario, &header.setup, entries);
    if contradiction.is_some() {
        keeper.untold = Some(locale.say("play-damaged", &[("number", accepted.into())]));
        keeper.file = None;
    }
    let sound = usize::try_from(accepted).ok().and_then(|accepted| entries.get(..accepted));
    let session = Session::resume(Arc::new(scenario), opening, sound.unwrap_or_default())
        .map_err(|error| format!("rondetafel: {error}"))?;
    Ok(Laid { session, seat, stock, keeper })
}

/// The texts of a case in the player's language, or in the author's own.
#[must_use]
pub fn stock(scenario: &Scenario, locale: &Locale) -> Stock {
    let texts = scenario.texts.get(locale.language());
    let first = scenario.languages.first().and_then(|first| scenario.texts.get(first));
    let names = |names: &mut dyn Iterator<Item = &String>| names.cloned().collect();
    Stock::new(
        texts.or(first).cloned().unwrap_or_default(),
        Names {
            cards: names(&mut scenario.book.cards.iter().map(|card| &card.name)),
            drivers: names(&mut scenario.truth.year.drivers.iter().map(|driver| &driver.name)),
            incidents: names(&mut scenario.truth.year.incidents.iter().map(|it| &it.name)),
            facts: scenario.book.facts.clone(),
            help_lines: scenario.help_lines.clone(),
            intensity: scenario.intensity,
        },
    )
}

fn seat(
    scenario: &Scenario,
    stock: &Stock,
    wanted: Option<&str>,
    locale: &Locale,
) -> Result<SeatId, Sentence> {
    let names = || scenario.book.seats.iter().map(|seat| seat.name.as_str());
    let Some(wanted) = wanted else {
        let (title, _) = stock.title();
        let seats = names().collect::<Vec<_>>().join(", ");
        let args = [("title", Value::from(title)), ("seats", seats.into())];
        return Err(locale.say("play-which-seat", &args));
    };
    let found = scenario.book.seat_named(wanted);
    found.ok_or_else(|| unknown("play-unknown-seat", wanted, names(), locale))
}

fn unknown<'n>(
    key: &str,
    wanted: &str,
    names: impl Iterator<Item = &'n str> + Clone,
    locale: &Locale,
) -> Sentence {
    let all = names.clone().collect::<Vec<_>>().join(", ");
    let told = locale.say(key, &[("name", wanted.into()), ("names", all.into())]);
    match nearest(wanted, names) {
        Some(near) => format!("{told} {}", locale.say("miss-near", &[("near", near.into())])),
        None => told,
    }
}

/// The file of a new session: the given one, or the first free one in the user's folder.
fn keeper<'l>(
    given: Option<&Path>,
    header: &Header,
    locale: &'l Locale,
) -> Result<Keeper<'l>, Sentence> {
    let created = match given {
        Some(path) => JournalFile::create(path, header),
        None => create_in_folder(header),
    };
    match created {
        Ok(file) => Ok(Keeper {
            locale,
            file: Some(file),
            pending: Vec::new(),
            untold: None,
            failing: false,
        }),
        Err(error @ JournalError::Exists { .. }) => Err(sentence(locale, &error)),
        Err(error) => {
            let why = sentence(locale, &error);
            let untold = Some(locale.say("play-cannot-save", &[("why", why.into())]));
            Ok(Keeper { locale, file: None, pending: Vec::new(), untold, failing: true })
        }
    }
}

fn create_in_folder(header: &Header) -> Result<JournalFile, JournalError> {
    let folder = file::sessions_folder().unwrap_or_else(|| PathBuf::from("."));
    fs::create_dir_all(&folder)
        .map_err(|source| JournalError::Unreachable { path: folder.clone(), source })?;
    let mut number = 1;
    loop {
        let name = format!("{}-{number:04}.{EXTENSION}", header.scenario_id);
        match JournalFile::create(&folder.join(name), header) {
            Err(JournalError::Exists { .. }) if number < MOST_SESSIONS => number += 1,
            created => return created,
        }
    }
}

fn default_scenario() -> String {
    shelf::bundled().next().unwrap_or_default().to_owned()
}

/// A seed that nobody chose.
fn any_seed() -> u64 {
    // Short enough to be typed again.
    RandomState::new().build_hasher().finish() % 1_000_000
}

/// How wide lines may be: as the terminal says, or 80; elsewhere they are not broken.
fn width() -> Option<usize> {
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
                let why = sentence(self.locale, &error);
                Some(self.locale.say("play-cannot-save", &[("why", why.into())]))
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
