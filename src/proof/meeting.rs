//! Meetings without people: does every session end, do average colleagues mention what average
//! groups mention, and does it matter how one seat is played?
//!
//! **Decision:** a policy is how *one* seat is played, where a person would sit, at a table of
//! average colleagues without a director; each seat in turn, since a case should not hang on one of
//! them. So the silent one ends near 15 % of the unique cards (five sixths of 18 %), and the sharer
//! a sixth of the cards higher. Only the director's hat goes where that policy sits. A session is
//! worth the plan that its table would pick from the menu at what it knows in the end, towards the
//! goals that it set and with the fixed face that it chose, and not the plan that colleagues happened
//! to sign: so a policy is judged by what it brought to the table, and a director by the goals, too.

use std::sync::Arc;

use crate::colleague::policy::Policy;
use crate::planner::menu::Menu;
use crate::planner::{Outcome, PlannerKnowledge};
use crate::proof::bench::{Bench, YEARS_SAMPLED};
use crate::proof::spread::spread;
use crate::proof::{Average, Meetings, PolicyWorth};
use crate::rules::event::Event;
use crate::rules::lived::lived_plan;
use crate::rules::table::Table;
use crate::rules::year::LivedPlan;
use crate::scenario::id::{CardId, CardSet, SeatId, SeatSet};
use crate::scenario::term::{Form, LifeArea};
use crate::scenario::{Conditions, Scenario};
use crate::simulate::{Played, Task};

/// Sessions of the case's own colleagues.
const OWN: u64 = 1000;
/// Sessions of average colleagues.
const AVERAGE: u64 = 240;
/// Sessions of each policy in each seat.
const EACH_SEAT: u64 = 24;
/// How likely a member of an average group mentions a card that all have, permille.
const PER_MEMBER_COMMON: u32 = 100;
/// How likely a member mentions a card that only it has, permille.
const PER_MEMBER_UNIQUE: u16 = 180;

/// What is kept of one session.
struct Seen {
    ended: bool,
    refused: u32,
    common: usize,
    unique: usize,
    lit: Option<usize>,
    safety: i32,
    /// Seats whose interest a tile crosses.
    crossed: SeatSet,
}

impl Seen {
    fn of(scenario: &Scenario, played: &Played) -> Self {
        let book = &scenario.book;
        let cards = || (0..book.cards.len()).map(CardId::at);
        let unique: CardSet =
            cards().filter(|card| book.cards[card.index()].holders.len() == 1).collect();
        let events = played.entries.iter().flat_map(|entry| &entry.events);
        let mentioned: CardSet = events.filter_map(Event::mentions).collect();
        let year = played.session.common().year.as_ref();
        let lit = year.and_then(|year| year.houses);
        let safety = year.and_then(|year| {
            let safety = year.levels.iter().find(|(area, _)| *area == LifeArea::Safety);
            safety.and_then(|(_, weeks)| weeks.last().copied())
        });
        Self {
            ended: played.ended,
            refused: played.session.refused(),
            common: mentioned.and(book.common_page()).len(),
            unique: mentioned.and(unique).len(),
            lit: lit.map(|houses| houses.iter().filter(|lit| **lit).count()),
            safety: safety.map_or(0, |points| i32::from(points) * 1000),
            crossed: crossed(scenario, played),
        }
    }
}

/// Seats whose interest a tile on the plan crosses.
fn crossed(scenario: &Scenario, played: &Played) -> SeatSet {
    let tiles = || played.session.common().plan.tiles.iter();
    let crosses = |seat: &SeatId| {
        let crossed_by = scenario.book.seats.get(seat.index()).map(|seat| seat.crossed_by);
        crossed_by.is_some_and(|actions| tiles().any(|tile| actions.has(tile.action)))
    };
    scenario.book.everybody().iter().filter(crosses).collect()
}

/// A share of so many in each of these sessions, permille.
fn share(seen: &[Seen], of: usize, count: impl Fn(&Seen) -> usize) -> u16 {
    let sum: usize = seen.iter().map(count).sum();
    let all = (of * seen.len()).max(1);
    u16::try_from((sum * 1000 + all / 2) / all).unwrap_or(1000)
}

fn mean(values: impl ExactSizeIterator<Item = i32>) -> i32 {
    let count = i64::try_from(values.len()).unwrap_or(1).max(1);
    let sum: i64 = values.map(i64::from).sum();
    i32::try_from(sum / count).unwrap_or_default()
}

fn uniques(scenario: &Scenario) -> usize {
    scenario.book.cards.iter().filter(|card| card.holders.len() == 1).count()
}

fn played(scenario: &Arc<Scenario>, threads: usize, task: &Task) -> Vec<Seen> {
    let seeds: Vec<u64> = (1..=task.seeds).collect();
    spread(threads, &seeds, |seed| Seen::of(scenario, &task.play(scenario, *seed)))
}

/// Sessions by the case's own colleagues; and by seat in how many of them its interest is crossed,
/// permille.
pub(super) fn own(scenario: &Arc<Scenario>, threads: usize) -> (Meetings, Vec<u16>) {
    let seen = played(scenario, threads, &Task::of(scenario, OWN, false, None));
    let count = |is: &dyn Fn(&Seen) -> u32| seen.iter().map(is).sum();
    let seats = (0..scenario.book.seats.len()).map(SeatId::at);
    let crossed = seats.map(|seat| share(&seen, 1, |seen| usize::from(seen.crossed.has(seat))));
    let meetings = Meetings {
        sessions: u32::try_from(seen.len()).unwrap_or(u32::MAX),
        stalls: count(&|seen| u32::from(!seen.ended)),
        refusals: count(&|seen| seen.refused),
        common: share(&seen, scenario.book.common_page().len(), |seen| seen.common),
        unique: share(&seen, uniques(scenario), |seen| seen.unique),
    };
    (meetings, crossed.collect())
}

/// Cards of one seat that are mentioned in such sessions, permille, and mean safety at the end.
pub(super) fn brought(scenario: &Arc<Scenario>, threads: usize, task: &Task) -> (u16, i32) {
    let seen = played(scenario, threads, task);
    let unique = share(&seen, uniques(scenario), |seen| seen.unique);
    (unique, mean(seen.iter().map(|seen| seen.safety)))
}

/// Sessions by average colleagues, and how many houses they keep lit, in tenths.
pub(super) fn average(scenario: &Arc<Scenario>, threads: usize) -> (Average, u16) {
    let seen = played(scenario, threads, &Task::of(scenario, AVERAGE, true, None));
    let lit: Vec<usize> = seen.iter().filter_map(|seen| seen.lit).collect();
    let houses = lit.iter().sum::<usize>() * 10 / lit.len().max(1);
    let average = Average {
        sessions: u32::try_from(seen.len()).unwrap_or(u32::MAX),
        common: share(&seen, scenario.book.common_page().len(), |seen| seen.common),
        unique: share(&seen, uniques(scenario), |seen| seen.unique),
        expected_common: mentioned_by(scenario.book.seats.len()),
        expected_unique: PER_MEMBER_UNIQUE,
        safety: mean(seen.iter().map(|seen| seen.safety)),
    };
    (average, u16::try_from(houses).unwrap_or(u16::MAX))
}

/// How likely a card that all have is mentioned in a group of this size, permille: 1 − (1 − p)ⁿ
/// with p = 0.10, which gives 47 % for six and 27 % for three (Stasser and Titus, 1985; Stasser,
/// Taylor and Hanna, 1989).
fn mentioned_by(members: usize) -> u16 {
    let kept = (0..members).fold(1_000_000_u32, |kept, _| kept * (1000 - PER_MEMBER_COMMON) / 1000);
    u16::try_from((1_000_000 - kept) / 1000).unwrap_or(1000)
}

/// What each policy comes to.
pub(super) fn policies(scenario: &Arc<Scenario>, bench: &Bench<'_>) -> Vec<PolicyWorth> {
    let seats = scenario.book.seats.len();
    let mut sessions = Vec::new();
    for policy in Policy::ALL {
        for seat in (0..seats).map(SeatId::at) {
            // The same lots for every policy: only what it does makes a difference.
            sessions.extend((1..=EACH_SEAT).map(|seed| (policy, seat, seed)));
        }
    }
    let values = spread(bench.threads, &sessions, |(policy, seat, seed)| {
        let task = Task::of_policy(scenario, EACH_SEAT, *policy, Some(*seat));
        let played = task.play(scenario, *seed);
        let value = safety_of(scenario, &played, &bench.menu).unwrap_or_default();
        (Seen::of(scenario, &played), value)
    });
    let each = seats * usize::try_from(EACH_SEAT).unwrap_or(1);
    Policy::ALL
        .into_iter()
        .zip(values.chunks(each.max(1)))
        .map(|(policy, values)| {
            let unique: usize = values.iter().map(|(seen, _)| seen.unique).sum();
            let all = (uniques(scenario) * values.len()).max(1);
            PolicyWorth {
                policy,
                sessions: u32::try_from(values.len()).unwrap_or(u32::MAX),
                unique: u16::try_from((unique * 1000 + all / 2) / all).unwrap_or(1000),
                safety: mean(values.iter().map(|(_, value)| *value)),
            }
        })
        .collect()
}

/// What a session is worth: mean safety of the plan that its table would pick from a menu at what it
/// knows in the end, in thousandths. None when it did not end, or from an empty menu.
#[must_use]
pub fn safety_of(scenario: &Scenario, played: &Played, menu: &Menu) -> Option<i32> {
    let table = played.session.revealed()?;
    let plan = picked_by(table, scenario, menu, played.opening.setup.conditions)?;
    Some(Outcome::of(&scenario.book, &scenario.truth, &plan, YEARS_SAMPLED).safety())
}

/// The plan that a table would pick from a menu once its session is over.
fn picked_by(
    table: &Table,
    scenario: &Scenario,
    menu: &Menu,
    conditions: Conditions,
) -> Option<LivedPlan> {
    let knowledge = known_at(table, scenario);
    let goals = Some(table.common().board.goals);
    let (book, truth) = (&scenario.book, &scenario.truth);
    let picked = menu.pick_towards(book, truth, &knowledge, &conditions, goals)?;
    Some(LivedPlan { fixed_face: table.common().plan.face.is_some(), ..picked.plan })
}

/// What a table knows once its session is over.
fn known_at(table: &Table, scenario: &Scenario) -> PlannerKnowledge {
    let book = &scenario.book;
    let laid = &table.common().board.laid;
    let form = |card: CardId| {
        if book.cards.get(card.index()).is_some_and(|card| card.common) {
            return Some(Form::Full);
        }
        laid.iter().filter(|laid| laid.card == card).map(|laid| laid.form).max()
    };
    let seats = (0..book.seats.len()).map(SeatId::at);
    PlannerKnowledge {
        table: scenario.truth.facts_shown(form),
        leads: seats.clone().map(|seat| table.own(seat).facts).collect(),
        seats: book.everybody(),
        agreed: seats.filter(|seat| table.own(*seat).mandate).collect(),
        effects: lived_plan(table, scenario).effects,
    }
}
