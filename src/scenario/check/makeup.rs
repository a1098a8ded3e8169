//! What a full case is made of: six seats, forty cards, thirty-six actions.
//!
//! The numbers are those of the game's description; a case with another number of seats is not
//! held to them, only to six actions a seat when it has more than six.
//!
//! **Invariant:** only counts; whether a case plays well is for the prover.

use super::{Case, Findings};
use crate::scenario::finding::Code;
use crate::scenario::id::{ActionId, SeatId};
use crate::scenario::source::{CardRole, CardSource};

/// Reports every number that differs from a full case's.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    let seats = &case.source.seats.seats;
    if seats.len() < 6 {
        return;
    }
    for (index, seat) in seats.iter().enumerate() {
        let leads =
            |id: &ActionId| case.scenario.book.actions[id.index()].seat == SeatId::at(index);
        let actions = case.placeable.iter().filter(leads).count();
        let finding = ("seats.ron", format!("seats[{index}]"), "actions-of-seat");
        if let Some(finding) = differs(found, finding, actions, 6..=6) {
            finding.text("name", &seat.id);
        }
    }
    if seats.len() != 6 {
        return;
    }
    let cards = &case.source.cards.cards;
    let count = |is: &dyn Fn(&CardSource) -> bool| cards.iter().filter(|card| is(card)).count();
    let role = |role: CardRole| cards.iter().filter(|card| card.role == role).count();
    let of_cards = |what| ("cards.ron", "cards".to_owned(), what);
    differs(found, of_cards("cards"), cards.len(), 40..=40);
    differs(found, of_cards("locked"), count(&|card| card.lock.is_some()), 12..=12);
    differs(found, of_cards("common"), count(&|card| card.seats.is_empty()), 10..=10);
    differs(found, of_cards("false-friends"), role(CardRole::FalseFriend), 2..=2);
    differs(found, of_cards("doubled"), role(CardRole::Doubled), 6..=6);
    differs(found, of_cards("decisive"), role(CardRole::Decisive), 10..=10);
    differs(found, of_cards("supporting"), role(CardRole::Supporting), 6..=6);
    differs(found, of_cards("sensitive"), role(CardRole::Sensitive), 4..=4);
    differs(found, of_cards("noise"), role(CardRole::Noise), 4..=4);
    let case = &case.source.scenario;
    let of_case = |what: &'static str| ("scenario.ron", what.to_owned(), what);
    differs(found, of_case("topics"), case.topics.len(), 6..=6);
    differs(found, of_case("readings"), case.readings.len(), 3..=4);
    differs(found, of_case("goals"), case.goals.len(), 8..=8);
    differs(found, of_case("flags"), case.flags.len(), 8..=8);
    let true_flags = case.flags.iter().filter(|flag| flag.enough > 0).count();
    differs(found, ("scenario.ron", "flags".to_owned(), "true-flags"), true_flags, 2..=2);
}

/// Reports a count outside `wanted`, at (file, path) as what it counts.
fn differs<'a>(
    found: &'a mut Findings,
    (file, path, what): (&str, String, &str),
    count: usize,
    wanted: std::ops::RangeInclusive<usize>,
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
