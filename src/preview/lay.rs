//! A table in any part of a session, with its author in any seat: colleagues played until there.
//!
//! **Invariant:** the same case, seat, part, preset and number give the same table.
//! **Invariant:** nothing of it is kept in a file.

use std::sync::Arc;

use crate::journal::Entry;
use crate::rules::chance::Seed;
use crate::rules::command::{Actor, Command, Wish};
use crate::rules::table::{Phase, Setup};
use crate::scenario::Scenario;
use crate::scenario::id::{SeatId, SeatSet};
use crate::session::{Opening, Session};

/// No session has nearly as many acts; one that gets there goes in circles.
const MOST_ACTS: u32 = 4000;
/// So many free acts in the author's seat before a turn is taken.
const FREE_BETWEEN: u8 = 2;

/// The parts of a session, in order. The stop in week 6 comes only when a plan has an evaluation.
pub const PARTS: [Phase; 10] = [
    Phase::Briefing,
    Phase::Round(1),
    Phase::Break(1),
    Phase::Round(2),
    Phase::Break(2),
    Phase::Round(3),
    Phase::LastRound,
    Phase::Stop,
    Phase::Year,
    Phase::Closed,
];

/// Where an author wants to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// From which seat.
    pub seat: SeatId,
    /// In which part.
    pub part: Phase,
    /// Under which preset, as a place in the case's list.
    pub preset: usize,
    /// The number of the game.
    pub seed: u64,
}

impl Default for Spot {
    fn default() -> Self {
        Self { seat: SeatId::at(0), part: Phase::Briefing, preset: 0, seed: 1 }
    }
}

impl Spot {
    /// The same, as far as a case has such a seat and preset.
    #[must_use]
    pub fn within(self, scenario: &Scenario) -> Self {
        let book = &scenario.book;
        let is_seat = self.seat.index() < book.seats.len();
        Self {
            seat: if is_seat { self.seat } else { book.director },
            preset: if self.preset < book.presets.len() { self.preset } else { 0 },
            ..self
        }
    }

    /// The part after this one; the last is its own next.
    #[must_use]
    pub fn next(self) -> Self {
        let after = place(self.part) + 1;
        Self { part: PARTS.get(after).copied().unwrap_or(Phase::Closed), ..self }
    }
}

/// Lays a table there. What a case does not come to (the stop in week 6) is passed over.
#[must_use]
pub fn lay(scenario: &Arc<Scenario>, spot: Spot) -> Session {
    let spot = spot.within(scenario);
    let mut session = Session::open(Arc::clone(scenario), opening(scenario, spot));
    play_until(&mut session, spot);
    keep_nothing(&mut session);
    session
}

/// Lays the same table with another version of its case: with everything that happened when only
/// texts differ, else anew in the part that it had reached.
#[must_use]
pub fn lay_again(scenario: &Arc<Scenario>, session: &Session, spot: Spot) -> Session {
    let entries: &[Entry] = session.entries();
    if session.scenario().structure_files().eq(scenario.structure_files())
        && let Ok(mut again) =
            Session::resume(Arc::clone(scenario), session.opening().clone(), entries)
    {
        keep_nothing(&mut again);
        return again;
    }
    lay(scenario, Spot { part: session.common().meeting.phase, ..spot })
}

/// A table that its author left for the findings.
#[derive(Debug)]
pub struct PutBy(Session);

impl PutBy {
    /// Puts a table by.
    #[must_use]
    pub const fn new(session: Session) -> Self {
        Self(session)
    }

    /// The table again, with what was saved since.
    #[must_use]
    pub fn take_up(&self, scenario: &Arc<Scenario>, spot: Spot) -> Session {
        lay_again(scenario, &self.0, spot)
    }
}

fn opening(scenario: &Scenario, spot: Spot) -> Opening {
    let book = &scenario.book;
    let usual = crate::rules::table::Meeting::default().conditions;
    Opening {
        setup: Setup {
            seed: Seed(spot.seed),
            conditions: book.presets.get(spot.preset).map_or(usual, |preset| preset.conditions),
            director: Some(book.director),
            turns: book.turns[0],
        },
        people: SeatSet::only(spot.seat),
        average: false,
    }
}

/// Colleagues play, the author's seat too, until the part is reached or passed.
fn play_until(session: &mut Session, spot: Spot) {
    let mut free = 0;
    while session.last_entry() < MOST_ACTS
        && place(session.common().meeting.phase) < place(spot.part)
    {
        if let Some(now) = session.next_wake()
            && session.wake(now).is_some()
        {
            continue;
        }
        let Some(wish) = session.stand_in(spot.seat, free < FREE_BETWEEN) else {
            // It has nothing to do: the others go on, or nobody has anything to do.
            session.listen();
            let now = session.next_wake().unwrap_or_else(|| session.now());
            if session.wake(now).is_none() {
                break;
            }
            continue;
        };
        let is_turn =
            matches!(wish, Wish::ShareCard { .. } | Wish::AskSeat { .. } | Wish::NameFlag { .. });
        free = if is_turn { 0 } else { free + 1 };
        let by = Actor::Seat(spot.seat);
        let command = Command { by, at: session.now(), wish, phrase: None, because: None };
        if session.submit(command).is_err() {
            debug_assert!(false, "a colleague in the author's seat was refused");
            break;
        }
    }
}

/// What happened is not written anywhere, and everybody may see it.
fn keep_nothing(session: &mut Session) {
    while session.poll_entry().is_some() {}
    session.handle_committed(session.last_entry());
}

fn place(part: Phase) -> usize {
    PARTS.iter().position(|other| *other == part).unwrap_or(PARTS.len())
}
