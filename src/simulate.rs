//! Simulate: many sessions by colleagues alone, and what came of them.
//!
//! Authors see how a case plays, tests see that it always ends, and the figures in BENCHMARKS.md
//! come from here.
//!
//! **Invariant:** the same seeds give the same [`Summary`], speeds aside.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::colleague::policy::Policy;
use crate::journal::Entry;
use crate::rules::chance::Seed;
use crate::rules::command::{Actor, Command};
use crate::rules::decide::accept;
use crate::rules::event::Event;
use crate::rules::lived::lived_plan;
use crate::rules::table::{Phase, Setup, Table};
use crate::rules::view::{Encoder, Viewer};
use crate::rules::year::record::Unrecorded;
use crate::rules::year::{LivedPlan, World, live};
use crate::scenario::id::{CardSet, SeatId, SeatSet};
use crate::scenario::term::{DirectorStrength, LifeArea};
use crate::scenario::{Conditions, Scenario};
use crate::session::{Opening, Session};

/// No session has nearly as many acts; one that gets there goes in circles.
const MOST_ACTS: u32 = 4000;
/// How many sessions are kept to measure re-deciding and encoding.
const KEPT: usize = 100;
/// How many years are lived to measure their speed.
const YEARS: u32 = 100_000;

/// What is simulated.
#[derive(Clone, Debug)]
pub struct Task {
    /// How many seeds, from 1.
    pub seeds: u64,
    /// Measured averages instead of the scenario's own personas.
    pub average: bool,
    /// Under which conditions.
    pub conditions: Conditions,
    /// Turns per round.
    pub turns: [u8; 3],
    /// How one seat is played, where a person would sit; none: colleagues fill all seats.
    pub policy: Option<Policy>,
    /// Which seat that is; none: each in turn, by seed.
    pub seat: Option<SeatId>,
}

impl Task {
    /// The usual task for a scenario: its first preset with turns as in solo play; average
    /// colleagues play without a director.
    #[must_use]
    pub fn of(
        scenario: &Scenario,
        seeds: u64,
        average: bool,
        director: Option<DirectorStrength>,
    ) -> Self {
        let usual =
            scenario.book.presets.first().map_or_else(usual_conditions, |preset| preset.conditions);
        let strength = match (director, average) {
            (Some(strength), _) => strength,
            (None, true) => DirectorStrength::None,
            (None, false) => usual.director,
        };
        Self {
            seeds,
            average,
            conditions: Conditions { director: strength, ..usual },
            turns: scenario.book.turns[0],
            policy: None,
            seat: None,
        }
    }

    /// One seat played by a policy at a table of average colleagues: without a director, unless
    /// the policy wears that hat. Without a seat: each in turn, by seed.
    #[must_use]
    pub fn of_policy(
        scenario: &Scenario,
        seeds: u64,
        policy: Policy,
        seat: Option<SeatId>,
    ) -> Self {
        let directs = policy == Policy::Director;
        let director = if directs { DirectorStrength::Strong } else { DirectorStrength::None };
        let task = Self::of(scenario, seeds, true, Some(director));
        Self { policy: Some(policy), seat, ..task }
    }

    /// The same task under other conditions.
    #[must_use]
    pub fn under(self, conditions: Conditions) -> Self {
        Self { conditions, ..self }
    }

    /// Who plays by which policy in the session with this seed.
    fn player(&self, scenario: &Scenario, seed: u64) -> Option<(Policy, SeatId)> {
        let seats = scenario.book.seats.len().max(1) as u64;
        let turn = usize::try_from(seed.saturating_sub(1) % seats).unwrap_or(0);
        Some((self.policy?, self.seat.unwrap_or(SeatId::at(turn))))
    }

    /// Plays the session with this seed.
    #[must_use]
    pub fn play(&self, scenario: &Arc<Scenario>, seed: u64) -> Played {
        let opening = self.opening(scenario, seed);
        match self.player(scenario, seed) {
            Some((policy, seat)) => play_policy(scenario, opening, seat, policy),
            None => play(scenario, opening),
        }
    }

    /// How the session with this seed opens.
    #[must_use]
    pub fn opening(&self, scenario: &Scenario, seed: u64) -> Opening {
        let player = self.player(scenario, seed);
        let hat = player.filter(|(policy, _)| *policy == Policy::Director);
        Opening {
            setup: Setup {
                seed: Seed(seed),
                conditions: self.conditions,
                director: Some(hat.map_or(scenario.book.director, |(_, seat)| seat)),
                turns: self.turns,
            },
            people: player.map_or(SeatSet::EMPTY, |(_, seat)| SeatSet::only(seat)),
            average: self.average,
        }
    }
}

fn usual_conditions() -> Conditions {
    crate::rules::table::Meeting::default().conditions
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// Which scenario.
    pub scenario: String,
    /// Its version.
    pub version: String,
    /// BLAKE3 of its files.
    pub fingerprint: String,
    /// `average` or `own`.
    pub personas: &'static str,
    /// How one seat is played, if by a policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// Under which conditions.
    pub conditions: Conditions,
    /// Turns per round.
    pub turns: [u8; 3],
    /// Sessions that were played.
    pub sessions: u64,
    /// Sessions that did not come to their end.
    pub stalls: u64,
    /// Wishes of colleagues that the rules refused.
    pub refusals_of_colleagues: u64,
    /// Commands that were accepted.
    pub commands: u64,
    /// Share of the common cards that were mentioned, 0-1, mean over sessions.
    pub coverage_common: f64,
    /// Share of the cards that one seat held alone that were mentioned, 0-1, mean over sessions.
    pub coverage_unique: f64,
    /// Tiles in ink, mean over sessions.
    pub tiles_inked: f64,
    /// Per life area: the level (0-100) at the end of the year, by quantile over sessions.
    pub outcome: Vec<(LifeArea, Quantiles)>,
    /// Houses without new serious violence out of ten, mean over sessions.
    pub houses: f64,
    /// Whole sessions per second, one core.
    pub sessions_per_second: f64,
    /// Commands decided and applied anew per second, one core.
    pub commands_redecided_per_second: f64,
    /// Commands re-decided with the updates of six viewers encoded, per second, one core.
    pub updates_encoded_per_second: f64,
    /// Years without causes per second, one core.
    pub years_per_second: f64,
}

/// Quantiles of a level, 0-100.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Quantiles {
    /// One in twenty is lower.
    pub p05: u8,
    /// One in four is lower.
    pub p25: u8,
    /// The middle one.
    pub p50: u8,
    /// One in four is higher.
    pub p75: u8,
    /// One in twenty is higher.
    pub p95: u8,
}

/// One session that was played to its end, or to where it stalled.
#[derive(Debug)]
pub struct Played {
    /// How it opened.
    pub opening: Opening,
    /// Everything that happened.
    pub entries: Vec<Entry>,
    /// The session as it ended.
    pub session: Session,
    /// Whether it came to its end.
    pub ended: bool,
}

/// Plays one session by colleagues alone.
#[must_use]
pub fn play(scenario: &Arc<Scenario>, opening: Opening) -> Played {
    let mut session = Session::open(Arc::clone(scenario), opening.clone());
    let mut entries = Vec::with_capacity(256);
    while session.last_entry() < MOST_ACTS {
        let now = session.next_wake().unwrap_or_else(|| session.now());
        if session.wake(now).is_none() {
            break;
        }
        while let Some(entry) = session.poll_entry() {
            session.handle_committed(entry.number);
            entries.push(entry);
        }
    }
    let ended = session.common().meeting.phase == Phase::Closed;
    Played { opening, entries, session, ended }
}

/// Plays one session in which a policy sits where a person would; colleagues fill the rest.
fn play_policy(scenario: &Arc<Scenario>, opening: Opening, seat: SeatId, policy: Policy) -> Played {
    let mut session = Session::open(Arc::clone(scenario), opening.clone());
    while session.last_entry() < MOST_ACTS {
        while let Some(now) = session.next_wake() {
            if session.wake(now).is_none() {
                break;
            }
        }
        let Some(wish) = session.by_policy(seat, policy) else {
            // It has nothing to do: the others go on, or everything is over.
            session.listen();
            let now = session.next_wake().unwrap_or_else(|| session.now());
            if session.wake(now).is_none() {
                break;
            }
            continue;
        };
        let by = Actor::Seat(seat);
        let command = Command { by, at: session.now(), wish, phrase: None, because: None };
        if session.submit(command).is_err() {
            debug_assert!(false, "a policy was refused");
            break;
        }
    }
    let mut entries = Vec::with_capacity(256);
    while let Some(entry) = session.poll_entry() {
        session.handle_committed(entry.number);
        entries.push(entry);
    }
    let ended = session.common().meeting.phase == Phase::Closed;
    Played { opening, entries, session, ended }
}

/// Plays all sessions of a task; `seen` gets each one as it ends.
///
/// # Errors
/// What `seen` failed with, at the first session that it could not take.
pub fn simulate<E>(
    scenario: &Arc<Scenario>,
    task: &Task,
    mut seen: impl FnMut(u64, &Played) -> Result<(), E>,
) -> Result<Summary, E> {
    let mut tally = Tally::new(scenario);
    let mut kept: Vec<Played> = Vec::new();
    for seed in 1..=task.seeds {
        let started = clock();
        let played = task.play(scenario, seed);
        tally.playing += since(started);
        tally.count(scenario, &played);
        seen(seed, &played)?;
        if kept.len() < KEPT && played.ended {
            kept.push(played);
        }
    }
    Ok(tally.summary(scenario, task, &kept))
}

#[expect(clippy::disallowed_methods, reason = "speeds are measured here and nowhere else")]
fn clock() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "speeds are measured here and nowhere else")]
fn since(started: Instant) -> Duration {
    started.elapsed()
}

/// Sums over sessions.
struct Tally {
    common: CardSet,
    unique: CardSet,
    playing: Duration,
    sessions: u64,
    stalls: u64,
    refused: u64,
    commands: u64,
    common_mentioned: u64,
    unique_mentioned: u64,
    inked: u64,
    lit: u64,
    years: u64,
    levels: Vec<(LifeArea, Vec<u8>)>,
}

impl Tally {
    fn new(scenario: &Scenario) -> Self {
        let book = &scenario.book;
        let cards = || (0..book.cards.len()).map(crate::scenario::id::CardId::at);
        Self {
            common: book.common_page(),
            unique: cards().filter(|card| book.cards[card.index()].holders.len() == 1).collect(),
            playing: Duration::ZERO,
            sessions: 0,
            stalls: 0,
            refused: 0,
            commands: 0,
            common_mentioned: 0,
            unique_mentioned: 0,
            inked: 0,
            lit: 0,
            years: 0,
            levels: book.areas.iter().map(|(area, _)| (*area, Vec::new())).collect(),
        }
    }

    fn count(&mut self, _scenario: &Scenario, played: &Played) {
        self.sessions += 1;
        self.stalls += u64::from(!played.ended);
        self.refused += u64::from(played.session.refused());
        self.commands += played.entries.len() as u64;
        let events = played.entries.iter().flat_map(|entry| &entry.events);
        let mentioned: CardSet = events.filter_map(Event::mentions).collect();
        self.common_mentioned += mentioned.and(self.common).len() as u64;
        self.unique_mentioned += mentioned.and(self.unique).len() as u64;
        let common = played.session.common();
        self.inked += common.plan.tiles.iter().filter(|tile| tile.inked).count() as u64;
        let Some(year) = &common.year else {
            return;
        };
        self.years += 1;
        self.lit +=
            year.houses.map_or(0, |houses| houses.iter().filter(|lit| **lit).count() as u64);
        for ((_, ends), (_, levels)) in self.levels.iter_mut().zip(&year.levels) {
            ends.extend(levels.last());
        }
    }

    fn summary(mut self, scenario: &Scenario, task: &Task, kept: &[Played]) -> Summary {
        let outcome = self
            .levels
            .iter_mut()
            .map(|(area, ends)| {
                ends.sort_unstable();
                (*area, quantiles(ends))
            })
            .collect();
        let sessions = per(self.sessions, 1);
        Summary {
            scenario: scenario.id.clone(),
            version: scenario.version.to_string(),
            fingerprint: scenario.fingerprint.clone(),
            personas: if task.average { "average" } else { "own" },
            policy: task.policy,
            conditions: task.conditions,
            turns: task.turns,
            sessions: self.sessions,
            stalls: self.stalls,
            refusals_of_colleagues: self.refused,
            commands: self.commands,
            coverage_common: rounded(
                per(self.common_mentioned, self.common.len() as u64) / sessions,
            ),
            coverage_unique: rounded(
                per(self.unique_mentioned, self.unique.len() as u64) / sessions,
            ),
            tiles_inked: rounded(per(self.inked, 1) / sessions),
            outcome,
            houses: rounded(per(self.lit, self.years)),
            sessions_per_second: speed(self.sessions, self.playing),
            commands_redecided_per_second: redecided(scenario, kept),
            updates_encoded_per_second: encoded(scenario, kept),
            years_per_second: years(scenario, kept),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn per(count: u64, of: u64) -> f64 {
    if of == 0 { 0.0 } else { count as f64 / of as f64 }
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

fn speed(count: u64, took: Duration) -> f64 {
    if took.is_zero() { 0.0 } else { (per(count, 1) / took.as_secs_f64()).round() }
}

fn quantiles(sorted: &[u8]) -> Quantiles {
    let at = |percent: usize| {
        let last = sorted.len().saturating_sub(1);
        sorted.get(last * percent / 100).copied().unwrap_or(0)
    };
    Quantiles { p05: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) }
}

/// Decides and applies the commands of the kept sessions anew.
fn redecided(scenario: &Scenario, kept: &[Played]) -> f64 {
    let started = clock();
    let mut commands = 0;
    for played in kept {
        let mut table = Table::new(scenario, &played.opening.setup);
        for entry in &played.entries {
            commands += u64::from(accept(&mut table, scenario, &entry.command).is_ok());
        }
    }
    speed(commands, since(started))
}

/// The same, and encodes what changed for every seat.
fn encoded(scenario: &Scenario, kept: &[Played]) -> f64 {
    let started = clock();
    let mut commands = 0;
    let mut encoder = Encoder::default();
    let mut bytes = Vec::new();
    for played in kept {
        let mut table = Table::new(scenario, &played.opening.setup);
        for entry in &played.entries {
            let lines = table.common().lines.len();
            commands += u64::from(accept(&mut table, scenario, &entry.command).is_ok());
            let touched = table.take_touched();
            if encoder.begin(&table, touched, lines).is_err() {
                continue;
            }
            for seat in 0..scenario.book.seats.len() {
                bytes.clear();
                bytes = encoder
                    .encode(&table, Viewer::Seat(SeatId::at(seat)), touched, bytes)
                    .unwrap_or_default();
            }
        }
    }
    speed(commands, since(started))
}

/// Lives the plans of the kept sessions without causes.
fn years(scenario: &Scenario, kept: &[Played]) -> f64 {
    let plans: Vec<LivedPlan> = kept
        .iter()
        .filter_map(|played| played.session.revealed())
        .map(|table| lived_plan(table, scenario))
        .collect();
    if plans.is_empty() {
        return 0.0;
    }
    let started = clock();
    let mut serious = 0_u32;
    for (seed, plan) in (0..YEARS).zip(plans.iter().cycle()) {
        let seed = Seed(u64::from(seed));
        let course =
            live(&scenario.book, &scenario.truth, plan, World::True, seed, &mut Unrecorded);
        serious += u32::from(course.serious.is_some());
    }
    std::hint::black_box(serious);
    speed(u64::from(YEARS), since(started))
}
