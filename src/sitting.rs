//! DOOR: Sitting down: a session that begins or goes on, with the file that keeps it.
//!
//! The terminal and the window sit down in the same way: here.
//!
//! **Invariant:** a file that is there is never overwritten.
//! **Invariant:** what cannot be kept can still be played: a [`Trouble`] says so.
//! **Invariant:** no sentence for players is made here: `present::trouble` has the words.

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::journal::error::JournalError;
use crate::journal::file::{self, EXTENSION, JournalFile};
use crate::journal::replay::recheck;
use crate::journal::{Entry, Header};
use crate::present::texts::{Names, Stock};
use crate::rules::chance::Seed;
use crate::rules::table::Setup;
use crate::scenario::id::{SeatId, SeatSet};
use crate::scenario::shelf::{self, Shelf, ShelfError};
use crate::scenario::{Conditions, Preset, Scenario, check};
use crate::session::{Opening, OutOfOrder, Session};

pub mod again;
pub mod catalogue;
pub mod looking;

/// So many session files can stand in one folder.
const MOST_SESSIONS: u32 = 9999;

/// The case that teaches the game.
pub const TUTORIAL: &str = "tutorial";

/// What somebody who sits down wants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The scenario: a name or a folder; none: the first that comes with the program.
    pub scenario: Option<String>,
    /// The seat, by its name.
    pub seat: Option<String>,
    /// The number of the game; none: any.
    pub seed: Option<u64>,
    /// How the network is set up, by its name; none: the first preset.
    pub preset: Option<String>,
    /// The file to keep it in; none: a new one in the user's folder.
    pub journal: Option<PathBuf>,
    /// The language of the texts, as it is noted in the file.
    pub language: String,
}

/// A laid table, and where one sits at it.
#[derive(Debug)]
pub struct Sitting {
    /// The running table.
    pub session: Session,
    /// The own seat.
    pub seat: SeatId,
    /// What keeps it; none: nothing does.
    pub file: Option<JournalFile>,
    /// What one should know before playing.
    pub trouble: Option<Trouble>,
}

/// What one should know about how a session is kept.
#[derive(Debug)]
pub enum Trouble {
    /// It is not kept, and why.
    NotKept(JournalError),
    /// The file is damaged after this entry; what follows is not kept.
    Damaged(u32),
    /// Some of what people added in the reflection cannot be read.
    NotAll(JournalError),
}

/// Why nobody can sit down.
#[derive(Debug, thiserror::Error)]
pub enum SittingError {
    /// The scenario cannot be read.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The scenario has errors.
    #[error("the scenario {scenario} has {count} problems")]
    Unsound {
        /// The scenario, as it was asked for.
        scenario: String,
        /// How many errors.
        count: usize,
    },
    /// Nobody said where to sit.
    #[error("which seat?")]
    NoSeat {
        /// The case's title.
        title: String,
        /// The seats' names.
        seats: Vec<String>,
    },
    /// There is no such seat.
    #[error("there is no seat {name}")]
    UnknownSeat {
        /// As it was asked for.
        name: String,
        /// Those that are there.
        seats: Vec<String>,
    },
    /// The session is not over, and somebody else sits there.
    #[error("the session is not over, and {name} is somebody else's seat")]
    NotYours {
        /// As it was asked for.
        name: String,
        /// Those that people filled.
        seats: Vec<String>,
    },
    /// There is no such preset.
    #[error("there is no preset {name}")]
    UnknownPreset {
        /// As it was asked for.
        name: String,
        /// Those that are there.
        presets: Vec<String>,
    },
    /// The session's file cannot be used.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The file's entries contradict each other.
    #[error(transparent)]
    OutOfOrder(#[from] OutOfOrder),
}

/// Whether a table can be laid so, before anything is opened or written.
///
/// # Errors
/// The scenario cannot be played, or seat or preset are not in it.
pub fn try_begin(wanted: &Wanted) -> Result<(), SittingError> {
    choose(wanted).map(drop)
}

/// The scenario, the seat and the conditions that somebody wants.
fn choose(wanted: &Wanted) -> Result<(Scenario, SeatId, Conditions), SittingError> {
    let name = wanted.scenario.clone().unwrap_or_else(default_scenario);
    let files = Shelf::of_this_machine().read(&name)?;
    let (scenario, findings) = check::check(files);
    let unsound = |count: usize| SittingError::Unsound { scenario: name.clone(), count };
    let scenario = scenario.ok_or_else(|| unsound(findings.len()))?;
    let stock = stock(&scenario, &wanted.language);
    let seat = seat(&scenario, &stock, wanted.seat.as_deref())?;
    let preset = preset(&scenario, wanted.preset.as_deref())?.ok_or_else(|| unsound(1))?;
    let conditions = preset.conditions;
    Ok((scenario, seat, conditions))
}

/// Lays a new table.
///
/// # Errors
/// The scenario cannot be played, or seat or preset are not in it, or the given file is there.
pub fn begin(wanted: &Wanted) -> Result<Sitting, SittingError> {
    let (scenario, seat, conditions) = choose(wanted)?;
    let setup = Setup {
        seed: Seed(wanted.seed.unwrap_or_else(any_seed)),
        conditions,
        director: Some(scenario.book.director),
        turns: scenario.book.turns[0],
    };
    let people = SeatSet::only(seat);
    let opening = Opening { setup: setup.clone(), people, average: false };
    let header = Header::new(&scenario, setup, people, opening.average, &wanted.language);
    let created = match &wanted.journal {
        Some(path) => JournalFile::create(path, &header),
        None => create_in_folder(&header),
    };
    let (file, trouble) = match created {
        Ok(file) => (Some(file), None),
        Err(error @ JournalError::Exists { .. }) => return Err(error.into()),
        Err(error) => (None, Some(Trouble::NotKept(error))),
    };
    Ok(Sitting { session: Session::open(Arc::new(scenario), opening), seat, file, trouble })
}

/// Lays the table of a session that was begun.
///
/// # Errors
/// The file cannot be read, or what is in it cannot be played.
pub fn go_on(path: &Path, wanted_seat: Option<&str>) -> Result<Sitting, SittingError> {
    match JournalFile::open(path) {
        Ok(file) => {
            let (entries, damaged) = file.entries();
            let header = file.header().clone();
            if damaged.is_some() {
                let number = entries.last().map_or(0, |entry| entry.number);
                return lay(&header, &entries, None, Some(Trouble::Damaged(number)), wanted_seat);
            }
            lay(&header, &entries, Some(file), None, wanted_seat)
        }
        // A file that cannot be written may still be read: the session goes on without being kept.
        Err(error @ JournalError::ReadOnly { .. }) => {
            let Ok((journal, _)) = file::read(path) else {
                return Err(error.into());
            };
            let trouble = Some(Trouble::NotKept(error));
            lay(&journal.header, &journal.entries, None, trouble, wanted_seat)
        }
        Err(error) => Err(error.into()),
    }
}

/// The language that a session was begun in; none when its file cannot be read.
#[must_use]
pub fn language_of(path: &Path) -> Option<String> {
    file::read(path).ok().map(|(journal, _)| journal.header.language)
}

/// Whether the case of a session is told in a language.
#[must_use]
pub fn session_has_language(path: &Path, language: &str) -> bool {
    let case = file::read(path).ok().and_then(|(journal, _)| journal.header.scenario().ok());
    case.is_some_and(|scenario| scenario.has_language(language))
}

/// Whether a case is told in a language: a name or a folder; none: the first that comes with the
/// program.
#[must_use]
pub fn case_has_language(case: Option<&str>, language: &str) -> bool {
    let name = case.map_or_else(default_scenario, str::to_owned);
    let files = Shelf::of_this_machine().read(&name).ok();
    let scenario = files.and_then(|files| check::check(files).0);
    scenario.is_some_and(|scenario| scenario.has_language(language))
}

fn lay(
    header: &Header,
    entries: &[Entry],
    mut file: Option<JournalFile>,
    mut trouble: Option<Trouble>,
    wanted_seat: Option<&str>,
) -> Result<Sitting, SittingError> {
    let scenario = header.scenario().map_err(|findings| SittingError::Unsound {
        scenario: header.scenario_id.clone(),
        count: findings.len(),
    })?;
    let seat = match wanted_seat {
        Some(_) => seat(&scenario, &stock(&scenario, &header.language), wanted_seat)?,
        None => header.people.iter().next().unwrap_or(scenario.book.director),
    };
    let opening =
        Opening { setup: header.setup.clone(), people: header.people, average: header.average };
    // What does not follow by the rules is not laid on the table.
    let (_, accepted, contradiction) = recheck(&scenario, &header.setup, entries);
    if contradiction.is_some() {
        trouble = Some(Trouble::Damaged(accepted));
        file = None;
    }
    let sound = usize::try_from(accepted).ok().and_then(|accepted| entries.get(..accepted));
    let session = Session::resume(Arc::new(scenario), opening, sound.unwrap_or_default())?;
    Ok(Sitting { session, seat, file, trouble })
}

/// The texts of a case in a language, or in the nearest that it has.
#[must_use]
pub fn stock(scenario: &Scenario, language: &str) -> Stock {
    let names = |names: &mut dyn Iterator<Item = &String>| names.cloned().collect();
    Stock::new(
        scenario.texts_in(language).cloned().unwrap_or_default(),
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

fn seat(scenario: &Scenario, stock: &Stock, wanted: Option<&str>) -> Result<SeatId, SittingError> {
    let seats = || scenario.book.seats.iter().map(|seat| seat.name.clone()).collect();
    // A tutorial knows where a first player sits.
    if let (None, Some(guide)) = (wanted, &scenario.book.guide) {
        return Ok(guide.seat);
    }
    let Some(wanted) = wanted else {
        return Err(SittingError::NoSeat { title: stock.title().0.to_owned(), seats: seats() });
    };
    let found = scenario.book.seat_named(wanted);
    found.ok_or_else(|| SittingError::UnknownSeat { name: wanted.to_owned(), seats: seats() })
}

fn preset<'s>(
    scenario: &'s Scenario,
    wanted: Option<&str>,
) -> Result<Option<&'s Preset>, SittingError> {
    let presets = &scenario.book.presets;
    let Some(wanted) = wanted else {
        return Ok(presets.first());
    };
    let found = scenario.book.preset_named(wanted);
    let names = || presets.iter().map(|preset| preset.name.clone()).collect();
    let unknown = || SittingError::UnknownPreset { name: wanted.to_owned(), presets: names() };
    found.ok_or_else(unknown).map(Some)
}

/// The first free file in the user's folder.
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

/// The scenario that is played when nobody names one.
#[must_use]
pub fn default_scenario() -> String {
    shelf::bundled().next().unwrap_or_default().to_owned()
}

/// A seed that nobody chose.
fn any_seed() -> u64 {
    // Short enough to be typed again.
    RandomState::new().build_hasher().finish() % 1_000_000
}
