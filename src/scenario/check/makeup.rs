//! What a case is made of, by its kind: a full one of six seats, forty cards, thirty-six actions; a
//! tutorial of three seats and ten cards.
//!
//! The numbers are those of the game's description. A short case is held to none of them.
//!
//! **Invariant:** only counts; whether a case plays well is for the prover.

use std::ops::RangeInclusive;

use super::{Case, Findings};
use crate::scenario::finding::Code;
use crate::scenario::id::{ActionId, SeatId};
use crate::scenario::source::{CardRole, CardSource, Kind};

/// How many of everything a case of a kind has.
struct MakeUp {
    seats: RangeInclusive<usize>,
    actions_of_seat: RangeInclusive<usize>,
    cards: RangeInclusive<usize>,
    locked: RangeInclusive<usize>,
    common: RangeInclusive<usize>,
    /// By role, and the word for it.
    roles: &'static [(&'static str, CardRole, RangeInclusive<usize>)],
    topics: RangeInclusive<usize>,
    readings: RangeInclusive<usize>,
    goals: RangeInclusive<usize>,
    flags: RangeInclusive<usize>,
    true_flags: RangeInclusive<usize>,
    weeks: RangeInclusive<usize>,
}

const FULL: MakeUp = MakeUp {
    seats: 6..=6,
    actions_of_seat: 6..=6,
    cards: 40..=40,
    locked: 12..=12,
    common: 10..=10,
    roles: &[
        ("false-friends", CardRole::FalseFriend, 2..=2),
        ("doubled", CardRole::Doubled, 6..=6),
        ("decisive", CardRole::Decisive, 10..=10),
        ("supporting", CardRole::Supporting, 6..=6),
        ("sensitive", CardRole::Sensitive, 4..=4),
        ("noise", CardRole::Noise, 4..=4),
    ],
    topics: 6..=6,
    readings: 3..=4,
    goals: 8..=8,
    flags: 8..=8,
    true_flags: 2..=2,
    weeks: 52..=52,
};

const TUTORIAL: MakeUp = MakeUp {
    seats: 3..=3,
    actions_of_seat: 2..=2,
    cards: 10..=10,
    locked: 1..=1,
    common: 3..=3,
    roles: &[("decisive", CardRole::Decisive, 4..=5)],
    topics: 4..=4,
    readings: 2..=2,
    goals: 3..=3,
    flags: 3..=3,
    true_flags: 1..=1,
    weeks: 12..=12,
};

/// Reports every number that differs from what a case of this kind has.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    let wanted = match case.source.scenario.kind {
        Kind::Full => &FULL,
        Kind::Tutorial => &TUTORIAL,
        Kind::Short => return,
    };
    let seats = &case.source.seats.seats;
    let of_seats = ("seats.ron", "seats".to_owned(), "seats");
    differs(found, of_seats, seats.len(), &wanted.seats);
    for (index, seat) in seats.iter().enumerate() {
        let leads =
            |id: &ActionId| case.scenario.book.actions[id.index()].seat == SeatId::at(index);
        let actions = case.placeable.iter().filter(leads).count();
        let finding = ("seats.ron", format!("seats[{index}]"), "actions-of-seat");
        if let Some(finding) = differs(found, finding, actions, &wanted.actions_of_seat) {
            finding.text("name", &seat.id);
        }
    }
    let cards = &case.source.cards.cards;
    let count = |is: &dyn Fn(&CardSource) -> bool| cards.iter().filter(|card| is(card)).count();
    let of_cards = |what| ("cards.ron", "cards".to_owned(), what);
    differs(found, of_cards("cards"), cards.len(), &wanted.cards);
    differs(found, of_cards("locked"), count(&|card| card.lock.is_some()), &wanted.locked);
    differs(found, of_cards("common"), count(&|card| card.seats.is_empty()), &wanted.common);
    for (what, role, wanted) in wanted.roles {
        differs(found, of_cards(what), count(&|card| card.role == *role), wanted);
    }
    let source = &case.source.scenario;
    let of_case = |what: &'static str| ("scenario.ron", what.to_owned(), what);
    differs(found, of_case("topics"), source.topics.len(), &wanted.topics);
    differs(found, of_case("readings"), source.readings.len(), &wanted.readings);
    differs(found, of_case("goals"), source.goals.len(), &wanted.goals);
    differs(found, of_case("flags"), source.flags.len(), &wanted.flags);
    let true_flags = source.flags.iter().filter(|flag| flag.enough > 0).count();
    let of_flags = ("scenario.ron", "flags".to_owned(), "true-flags");
    differs(found, of_flags, true_flags, &wanted.true_flags);
    let weeks = usize::from(case.source.year.weeks);
    differs(found, ("year.ron", "weeks".to_owned(), "weeks"), weeks, &wanted.weeks);
}

/// Reports a count outside `wanted`, at (file, path) as what it counts.
fn differs<'a>(
    found: &'a mut Findings,
    (file, path, what): (&str, String, &str),
    count: usize,
    wanted: &RangeInclusive<usize>,
) -> Option<&'a mut crate::scenario::finding::Finding> {
    if wanted.contains(&count) {
        return None;
    }
    let nearest = if count < *wanted.start() { wanted.start() } else { wanted.end() };
    Some(
        found
            .add(Code::MakeUp, file, path)
            .text("what", what)
            .text("name", "")
            .number("count", i64::try_from(count).unwrap_or(i64::MAX))
            .number("wanted", i64::try_from(*nearest).unwrap_or(i64::MAX)),
    )
}
