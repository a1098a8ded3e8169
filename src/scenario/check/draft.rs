//! What could be read of a case, so that one broken file does not hide what is wrong with the rest.
//!
//! A file that cannot be read stands here as an empty one in which every number is within bounds:
//! nothing is found in it. What is said about other files must not depend on it, so whoever asks for
//! something of a file asks first whether it was read.
//!
//! **Invariant:** nothing is reported as missing or unknown because a file could not be read.

use crate::scenario::source::{
    ActionsSource, CardsSource, CaseSource, DebriefSource, Kind, ScenarioSource, SeatsSource,
    TurnsSource, YearSource,
};
use crate::scenario::term::{LAST_WEEK, LegalRegime, LifeArea};

/// A case, as far as its files could be read.
pub(super) struct Draft {
    /// Everything that was read, and empty files for the rest.
    pub(super) source: CaseSource,
    /// Files of which nothing is known.
    unread: Vec<&'static str>,
}

impl Draft {
    /// The files that were read; each comes with its name.
    pub(super) fn of(
        scenario: (&'static str, Option<ScenarioSource>),
        seats: (&'static str, Option<SeatsSource>),
        cards: (&'static str, Option<CardsSource>),
        actions: (&'static str, Option<ActionsSource>),
        year: (&'static str, Option<YearSource>),
        debrief: (&'static str, Option<DebriefSource>),
    ) -> Self {
        let mut unread = Vec::new();
        let source = CaseSource {
            scenario: or_empty(scenario, &mut unread, empty_scenario),
            seats: or_empty(seats, &mut unread, || SeatsSource { seats: Vec::new() }),
            cards: or_empty(cards, &mut unread, || CardsSource {
                facts: Vec::new(),
                cards: Vec::new(),
            }),
            actions: or_empty(actions, &mut unread, || ActionsSource { actions: Vec::new() }),
            year: or_empty(year, &mut unread, empty_year),
            debrief: or_empty(debrief, &mut unread, || DebriefSource {
                help_lines: Vec::new(),
                sources: Vec::new(),
            }),
        };
        Self { source, unread }
    }

    /// Whether this file was read.
    pub(super) fn has(&self, file: &str) -> bool {
        !self.unread.contains(&file)
    }

    /// Whether all of them were.
    pub(super) fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }

    /// The case, when all of it was read.
    pub(super) fn whole(self) -> Option<CaseSource> {
        self.is_whole().then_some(self.source)
    }
}

fn or_empty<T>(
    (file, read): (&'static str, Option<T>),
    unread: &mut Vec<&'static str>,
    empty: impl FnOnce() -> T,
) -> T {
    read.unwrap_or_else(|| {
        unread.push(file);
        empty()
    })
}

fn empty_scenario() -> ScenarioSource {
    ScenarioSource {
        id: String::new(),
        version: "0.0.0".to_owned(),
        format: 1,
        game: None,
        authors: vec![String::from("?")],
        licence: String::from("?"),
        languages: Vec::new(),
        kind: Kind::Short,
        difficulty: None,
        intensity: 1,
        legal_regime: LegalRegime::Wgs2025,
        valid_from: "2000-01".to_owned(),
        learning_goals: Vec::new(),
        references: Vec::new(),
        people: Vec::new(),
        chair_for: String::new(),
        topics: Vec::new(),
        readings: Vec::new(),
        right_reading: String::new(),
        flags: Vec::new(),
        goals: Vec::new(),
        goal_places: 1,
        turns: TurnsSource { solo: (1, 1, 1), people: (1, 1, 1) },
        breaks: 2,
        sources: Vec::new(),
        news: Vec::new(),
        running: Vec::new(),
        presets: Vec::new(),
        chair: Vec::new(),
        guide: None,
        silence: Vec::new(),
    }
}

/// It follows every life area, since nobody knows which ones the case follows.
fn empty_year() -> YearSource {
    YearSource {
        weeks: LAST_WEEK,
        areas: LifeArea::ALL.map(|area| (area, 0)).to_vec(),
        drivers: Vec::new(),
        incidents: Vec::new(),
        chair_weeks: Vec::new(),
        chair_area: LifeArea::Safety,
    }
}
