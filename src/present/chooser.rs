//! What one chooses from before anybody sits down: cases, seats, conditions, and sessions that were
//! begun.
//!
//! **Invariant:** what cannot be chosen says why.

use std::path::{Path, PathBuf};

use crate::locale::{Locale, Value};
use crate::present::room::{Look, look};
use crate::present::trouble;
use crate::rules::table::Phase;
use crate::scenario::id::SeatId;
use crate::scenario::shelf::Origin;
use crate::sitting::catalogue::{
    CaseSheet, Closed, Kept, KeptSheet, OnShelf, PresetSheet, SeatSheet,
};

/// Everything that can be chosen for a new session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LobbyModel {
    /// The cases on the shelf.
    pub cases: Vec<CaseChoice>,
}

/// A case on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseChoice {
    /// Its name, as a session is begun with.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Who it is about; or why it cannot be played.
    pub about: String,
    /// What to know before one chooses it.
    pub advisory: String,
    /// How heavy it is, 1-5; 0: nobody knows.
    pub intensity: u8,
    /// The same in words.
    pub intensity_line: String,
    /// How long it takes, and where it was found.
    pub notes: Vec<String>,
    /// Whether it can be played.
    pub is_open: bool,
    /// Its seats.
    pub seats: Vec<SeatChoice>,
    /// Its presets.
    pub presets: Vec<PresetChoice>,
}

/// A seat that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatChoice {
    /// Its name, as a session is begun with.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// Who you are there.
    pub who: String,
    /// Its sign and colour.
    pub look: Look,
    /// What it may hold.
    pub holds: String,
    /// What it wants, in one sentence.
    pub interest: String,
    /// The hat that it wears, if any.
    pub hat: Option<String>,
}

/// A preset that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresetChoice {
    /// Its name, as a session is begun with.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it means.
    pub text: String,
}

/// The sessions that were begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionsModel {
    /// The latest first.
    pub sessions: Vec<KeptChoice>,
}

/// A session that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptChoice {
    /// Its file.
    pub path: PathBuf,
    /// The file's name, without folder and ending.
    pub name: String,
    /// The case, or the file's name.
    pub title: String,
    /// The seat.
    pub seat: String,
    /// When it was played last.
    pub when: String,
    /// How far it came, or why it cannot be opened.
    pub state: String,
    /// Whether something is wrong with it.
    pub is_damaged: bool,
    /// Whether it was played to its end.
    pub is_over: bool,
    /// Whether it can be opened.
    pub is_open: bool,
}

impl SessionsModel {
    /// The session that one goes on with: the latest that is whole and not over.
    #[must_use]
    pub fn unfinished(&self) -> Option<&KeptChoice> {
        let whole = |kept: &&KeptChoice| kept.is_open && !kept.is_over && !kept.is_damaged;
        self.sessions.iter().find(whole)
    }
}

/// What can be chosen for a new session.
#[must_use]
pub fn lobby(locale: &Locale, shelf: &[OnShelf]) -> LobbyModel {
    LobbyModel { cases: shelf.iter().map(|found| case(locale, found)).collect() }
}

/// The sessions that were begun.
#[must_use]
pub fn sessions(locale: &Locale, kept: &[Kept]) -> SessionsModel {
    SessionsModel { sessions: kept.iter().map(|kept| session(locale, kept)).collect() }
}

fn case(locale: &Locale, found: &OnShelf) -> CaseChoice {
    let mut notes = Vec::new();
    let from = match found.origin {
        Origin::Bundled => None,
        Origin::User => Some("chooser-from-user"),
        Origin::Machine => Some("chooser-from-machine"),
        Origin::Given => Some("chooser-from-given"),
    };
    let from = from.map(|key| locale.say(key, &[]));
    let from: Vec<String> = from
        .into_iter()
        .chain(found.hides.iter().map(|(_, at)| hidden(locale, at.as_deref())))
        .collect();
    match &found.case {
        Ok(sheet) => {
            notes.push(locale.say("chooser-minutes", &[("minutes", sheet.minutes.into())]));
            notes.extend(from);
            open_case(locale, &found.name, sheet, notes)
        }
        Err(closed) => {
            notes.extend(from);
            CaseChoice {
                name: found.name.clone(),
                title: found.name.clone(),
                about: why_closed(locale, &found.name, closed),
                advisory: String::new(),
                intensity: 0,
                intensity_line: String::new(),
                notes,
                is_open: false,
                seats: Vec::new(),
                presets: Vec::new(),
            }
        }
    }
}

/// One of the same name that cannot be chosen, and where it is; none: inside the program.
#[must_use]
pub fn hidden(locale: &Locale, path: Option<&Path>) -> String {
    let path = path.map(|path| path.display().to_string());
    path.map_or_else(
        || locale.say("chooser-hides-bundled", &[]),
        |path| locale.say("chooser-hides", &[("path", path.into())]),
    )
}

fn open_case(locale: &Locale, name: &str, sheet: &CaseSheet, notes: Vec<String>) -> CaseChoice {
    CaseChoice {
        name: name.to_owned(),
        title: sheet.title.clone(),
        about: sheet.subtitle.clone(),
        advisory: sheet.advisory.clone(),
        intensity: sheet.intensity,
        intensity_line: locale.say("lobby-intensity", &[("intensity", sheet.intensity.into())]),
        notes,
        is_open: true,
        seats: (0..)
            .map(SeatId::at)
            .zip(&sheet.seats)
            .map(|(id, it)| seat(locale, id, it))
            .collect(),
        presets: sheet.presets.iter().map(preset).collect(),
    }
}

fn why_closed(locale: &Locale, name: &str, closed: &Closed) -> String {
    match closed {
        Closed::Unreadable(error) => {
            locale.say("chooser-unreadable", &[("why", trouble::of_shelf(locale, error).into())])
        }
        Closed::Unsound(count) => {
            locale.say("play-unsound", &[("scenario", name.into()), ("count", (*count).into())])
        }
    }
}

fn seat(locale: &Locale, id: SeatId, sheet: &SeatSheet) -> SeatChoice {
    let topics = and(locale, &sheet.topics);
    let who = [("person", sheet.person.as_str().into()), ("role", sheet.role.as_str().into())];
    SeatChoice {
        name: sheet.name.clone(),
        look: look(&sheet.name, id),
        organisation: sheet.organisation.clone(),
        who: locale.say("chooser-who", &who),
        holds: locale.say("chooser-holds", &[("topics", topics.into())]),
        interest: first_sentence(&sheet.interest).to_owned(),
        hat: sheet.is_director.then(|| locale.say("chooser-may-wear-hat", &[])),
    }
}

fn preset(sheet: &PresetSheet) -> PresetChoice {
    PresetChoice { name: sheet.name.clone(), title: sheet.title.clone(), text: sheet.text.clone() }
}

fn session(locale: &Locale, kept: &Kept) -> KeptChoice {
    let when = kept.age_secs.map(|secs| ago(locale, secs)).unwrap_or_default();
    let name = kept.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    match &kept.session {
        Ok(sheet) => KeptChoice {
            path: kept.path.clone(),
            name,
            title: sheet.title.clone(),
            seat: sheet.organisation.clone(),
            when,
            state: state(locale, sheet),
            is_damaged: sheet.damaged.is_some(),
            is_over: sheet.phase == Phase::Closed,
            is_open: true,
        },
        Err(error) => KeptChoice {
            path: kept.path.clone(),
            title: name.clone(),
            name,
            seat: String::new(),
            when,
            state: trouble::of_journal(locale, error),
            is_damaged: true,
            is_over: false,
            is_open: false,
        },
    }
}

fn state(locale: &Locale, sheet: &KeptSheet) -> String {
    match &sheet.damaged {
        Some(damaged) => trouble::of_journal(locale, damaged),
        None => part(locale, sheet.phase),
    }
}

/// How far a session is.
#[must_use]
pub fn part(locale: &Locale, phase: Phase) -> String {
    match phase {
        Phase::Briefing => locale.say("sessions-briefing", &[]),
        Phase::Round(round) => locale.say("sessions-round", &[("round", round.into())]),
        Phase::Break(number) => locale.say("sessions-break", &[("number", number.into())]),
        Phase::LastRound => locale.say("sessions-last-round", &[]),
        Phase::Stop => locale.say("sessions-stop", &[]),
        Phase::Year => locale.say("sessions-year", &[]),
        Phase::Closed => locale.say("sessions-over", &[]),
    }
}

/// How long ago, in the largest whole unit.
fn ago(locale: &Locale, secs: u64) -> String {
    const HOUR: u64 = 60 * 60;
    const DAY: u64 = 24 * HOUR;
    let (key, count) = match secs {
        0..HOUR => ("sessions-minutes-ago", secs / 60),
        HOUR..DAY => ("sessions-hours-ago", secs / HOUR),
        _ => ("sessions-days-ago", secs / DAY),
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    locale.say(key, &[("count", count.into())])
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| text.get(..=end).unwrap_or(text))
}

/// "a, b and c".
fn and(locale: &Locale, parts: &[String]) -> String {
    let Some((last, first)) = parts.split_last() else {
        return String::new();
    };
    if first.is_empty() {
        return last.clone();
    }
    let args = [("first", Value::from(first.join(", "))), ("last", last.as_str().into())];
    locale.say("list-and", &args)
}
