//! DOOR: What can be played, and what was begun: the lists that somebody chooses from.
//!
//! Both lists take a while on a slow disk, so whoever shows them asks for them in a thread.
//!
//! **Invariant:** reading a list changes nothing on the disk, and one odd file spoils no list: what
//! cannot be used stands there with its reason.
//! **Invariant:** of a case only what may be known before anybody sits down: no card, no fact.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::journal::error::JournalError;
use crate::journal::file::{self, EXTENSION};
use crate::journal::{Entry, Header};
use crate::rules::event::Event;
use crate::rules::table::Phase;
use crate::scenario::shelf::{Origin, Shelf, ShelfError};
use crate::scenario::source::Difficulty;
use crate::scenario::term::DirectorStrength;
use crate::scenario::{Scenario, Texts, check};

/// A scenario on the shelf.
#[derive(Debug)]
pub struct OnShelf {
    /// Its name, as `play` takes it.
    pub name: String,
    /// Where it was found.
    pub origin: Origin,
    /// Others of the same name that cannot be played by it.
    pub hides: Vec<(Origin, Option<PathBuf>)>,
    /// What it is about, or why it cannot be played.
    pub case: Result<CaseSheet, Closed>,
}

/// What may be known of a case before anybody sits down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSheet {
    /// Its title.
    pub title: String,
    /// Who it is about, in a line.
    pub subtitle: String,
    /// What to know before one chooses it.
    pub advisory: String,
    /// How heavy it is, 1-5.
    pub intensity: u8,
    /// About how long it takes alone, in minutes.
    pub minutes: u16,
    /// The organisations, in the order around the table.
    pub seats: Vec<SeatSheet>,
    /// How the network can be set up.
    pub presets: Vec<PresetSheet>,
    /// How hard it is to come to a good plan, if its author says so.
    pub difficulty: Option<Difficulty>,
}

/// A seat before anybody sits in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatSheet {
    /// Its name, as `play` takes it.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// The first name of who sits there.
    pub person: String,
    /// The profession.
    pub role: String,
    /// What happens with what it hears.
    pub plate: String,
    /// Topics on which it may hold something.
    pub topics: Vec<String>,
    /// What the organisation wants.
    pub interest: String,
    /// Who pays when that is given up.
    pub pays: String,
    /// Whether the director sits here, in at least one preset.
    pub is_director: bool,
}

/// A way to set up the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresetSheet {
    /// Its name, as `play` takes it.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it means.
    pub text: String,
}

/// Why a scenario cannot be played.
#[derive(Debug)]
pub enum Closed {
    /// It cannot be read.
    Unreadable(ShelfError),
    /// It has so many errors.
    Unsound(usize),
}

/// A session that was begun.
#[derive(Debug)]
pub struct Kept {
    /// Its file.
    pub path: PathBuf,
    /// How long ago it was written last, in seconds; none: the system cannot say.
    pub age_secs: Option<u64>,
    /// What is in it, or why it cannot be opened.
    pub session: Result<KeptSheet, JournalError>,
}

/// What a session's file tells of it.
#[derive(Debug)]
pub struct KeptSheet {
    /// The case's title.
    pub title: String,
    /// The organisation of whoever plays.
    pub organisation: String,
    /// How far it came.
    pub phase: Phase,
    /// Why not all of it can be used, if so.
    pub damaged: Option<JournalError>,
}

/// Every scenario on this machine's shelf, in a language or in its author's own.
#[must_use]
pub fn cases(language: &str) -> Vec<OnShelf> {
    cases_on(&Shelf::of_this_machine(), language)
}

/// Every scenario on a shelf.
#[must_use]
pub fn cases_on(shelf: &Shelf, language: &str) -> Vec<OnShelf> {
    let found = shelf.found().into_iter();
    found
        .map(|found| {
            let case = found.read().map_err(Closed::Unreadable).and_then(|files| {
                let (scenario, findings) = check::check(files);
                scenario
                    .map(|scenario| case_sheet(&scenario, language))
                    .ok_or(Closed::Unsound(findings.len()))
            });
            OnShelf { name: found.name, origin: found.origin, hides: found.hides, case }
        })
        .collect()
}

/// Every session in the user's folder, the latest first.
#[must_use]
pub fn kept(language: &str) -> Vec<Kept> {
    file::sessions_folder().map_or_else(Vec::new, |folder| kept_in(&folder, language))
}

/// Every session in a folder, the latest first.
#[must_use]
pub fn kept_in(folder: &Path, language: &str) -> Vec<Kept> {
    let mut cases = BTreeMap::new();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<Kept> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION))
        .map(|path| {
            let written = fs::metadata(&path).and_then(|found| found.modified()).ok();
            let age_secs = written.and_then(|at| at.elapsed().ok()).map(|age| age.as_secs());
            let session = file::read(&path).map(|(journal, damaged)| {
                let (title, organisation) = names(&journal.header, language, &mut cases);
                KeptSheet { title, organisation, phase: phase_of(&journal.entries), damaged }
            });
            Kept { path, age_secs, session }
        })
        .collect();
    found.sort_by(|one, other| {
        let age = |kept: &Kept| kept.age_secs.unwrap_or(u64::MAX);
        age(one).cmp(&age(other)).then_with(|| other.path.cmp(&one.path))
    });
    found
}

/// How far the entries of a journal lead, as far as they say.
#[must_use]
pub fn phase_of(entries: &[Entry]) -> Phase {
    let events = entries.iter().flat_map(|entry| &entry.events);
    events.fold(Phase::Briefing, |phase, event| match event {
        Event::RoundBegan(round) => Phase::Round(*round),
        Event::BreakBegan(number) => Phase::Break(*number),
        Event::LastRoundBegan => Phase::LastRound,
        Event::YearLived(year) if year.is_whole() => Phase::Year,
        Event::YearLived(_) => Phase::Stop,
        Event::SessionClosed => Phase::Closed,
        _ => phase,
    })
}

fn case_sheet(scenario: &Scenario, language: &str) -> CaseSheet {
    let texts = texts(scenario, language);
    let text = |key: &str| texts.get(key).cloned().unwrap_or_default();
    let book = &scenario.book;
    let has_director =
        book.presets.iter().any(|preset| preset.conditions.director != DirectorStrength::None);
    let seats = book.seats.iter().enumerate().map(|(index, seat)| {
        let part = |part: &str| text(&format!("seat-{}{part}", seat.name));
        let topics = seat.may_know.iter().filter_map(|topic| book.topics.get(topic.index()));
        SeatSheet {
            name: seat.name.clone(),
            organisation: part(""),
            person: part(".person"),
            role: part(".role"),
            plate: part(".plate"),
            topics: topics.map(|topic| text(&format!("topic-{topic}"))).collect(),
            interest: part(".interest"),
            pays: part(".pays"),
            is_director: book.director.index() == index && has_director,
        }
    });
    let presets = book.presets.iter().map(|preset| PresetSheet {
        name: preset.name.clone(),
        title: text(&format!("preset-{}", preset.name)),
        text: text(&format!("preset-{}.text", preset.name)),
    });
    CaseSheet {
        title: text("case-title"),
        subtitle: text("case-subtitle"),
        advisory: text("case-advisory"),
        intensity: scenario.intensity,
        minutes: minutes(scenario),
        seats: seats.collect(),
        presets: presets.collect(),
        difficulty: scenario.difficulty,
    }
}

/// About how long a case takes alone: two measured cases (12 turns at six seats take 38 minutes, 6
/// turns at three seats take 12) and a straight line through them, in steps of five minutes.
fn minutes(scenario: &Scenario) -> u16 {
    let turns: u16 = scenario.book.turns[0].iter().map(|turns| u16::from(*turns)).sum();
    let seats = u16::try_from(scenario.book.seats.len()).unwrap_or(u16::MAX);
    let minutes = 3 + turns.saturating_mul(seats).saturating_mul(13) / 27;
    minutes.div_ceil(5) * 5
}

/// Title and organisation of a session; each case is read once.
fn names(
    header: &Header,
    language: &str,
    cases: &mut BTreeMap<String, Option<Scenario>>,
) -> (String, String) {
    let case = cases.entry(header.fingerprint.clone()).or_insert_with(|| header.scenario().ok());
    let Some(case) = case else {
        return (header.scenario_id.clone(), String::new());
    };
    let texts = texts(case, language);
    let text = |key: &str| texts.get(key).cloned();
    let seat = header.people.iter().next().unwrap_or(case.book.director);
    let seat = case.book.seats.get(seat.index());
    let organisation = seat.and_then(|seat| text(&format!("seat-{}", seat.name)));
    let title = text("case-title").unwrap_or_else(|| header.scenario_id.clone());
    (title, organisation.unwrap_or_default())
}

fn texts(scenario: &Scenario, language: &str) -> Texts {
    scenario.texts_in(language).cloned().unwrap_or_default()
}
