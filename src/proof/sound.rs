//! What a sound case is made of, seat by seat: what each is good for, how far flags lie apart, what
//! the goals leave uncovered, and how many houses keep their light.

use crate::proof::bench::Bench;
use crate::proof::menu;
use crate::proof::spread::spread;
use crate::proof::{FlagSpread, Houses, SeatWorth};
use crate::rules::chance::Seed;
use crate::rules::year::{LivedPlan, houses as lights};
use crate::scenario::Book;
use crate::scenario::id::{CardId, GoalId, SeatId, SeatSet};
use crate::scenario::source::CardRole;

/// Times that the best plan is lived in ten houses.
const STREETS: u64 = 64;

/// What each seat is good for; `crossed` by seat, as it was seen in meetings.
pub(super) fn seats(bench: &Bench<'_>, crossed: &[u16]) -> Vec<SeatWorth> {
    let best = bench.picked(&bench.knowing(&bench.as_needed())).plan;
    let worth = bench.worth(&best);
    let gain = i64::from((worth - bench.worth(&LivedPlan::default())).max(1));
    let seats: Vec<usize> = (0..bench.book.seats.len()).collect();
    spread(bench.threads, &seats, |index| {
        let (id, seat) = (SeatId::at(*index), &bench.book.seats[*index]);
        let lost = worth - bench.worth(&bench.picked(&menu::left_out(bench, id)).plan);
        let actions = best.tiles.iter().map(|tile| &bench.book.actions[tile.action.index()]);
        let held = |is: &dyn Fn(CardId) -> bool| {
            let cards = (0..bench.book.cards.len()).map(CardId::at);
            let here = |card: &CardId| bench.book.cards[card.index()].holders.has(id);
            let own = |card: &CardId| here(card) && !bench.book.cards[card.index()].common;
            u8::try_from(cards.filter(|card| own(card) && is(*card)).count()).unwrap_or(u8::MAX)
        };
        SeatWorth {
            seat: seat.name.clone(),
            cost: i32::try_from(i64::from(lost) * 1000 / gain).unwrap_or_default(),
            leads: actions
                .filter(|action| action.seat == id)
                .map(|action| action.name.clone())
                .collect(),
            decisive: held(&|card| bench.role(card) == Some(CardRole::Decisive)),
            locked: held(&|card| bench.book.cards[card.index()].lock.is_some()),
            crossed: crossed.get(*index).copied().unwrap_or_default(),
        }
    })
}

/// For each true flag the seats that hold something that shows it.
pub(super) fn flags(bench: &Bench<'_>) -> Vec<FlagSpread> {
    let flags = bench.book.flags.iter().zip(&bench.truth.flags);
    flags
        .filter(|(_, truth)| truth.enough > 0)
        .map(|(flag, truth)| {
            let cards = bench.book.cards.iter().zip(&bench.book.carries);
            let showing = cards.filter(|(card, facts)| {
                !card.common && facts.iter().any(|(fact, _)| truth.facts.has(*fact))
            });
            let seats = showing.fold(SeatSet::EMPTY, |seats, (card, _)| seats.or(card.holders));
            FlagSpread {
                flag: flag.name.clone(),
                seats: u8::try_from(seats.len()).unwrap_or(u8::MAX),
            }
        })
        .collect()
}

/// Cards that everybody has, of all cards, permille.
pub(super) fn common_share(book: &Book) -> u16 {
    let common = book.common_page().len();
    u16::try_from(common * 1000 / book.cards.len().max(1)).unwrap_or(1000)
}

/// Interests that the goals that fit on the board cover at most.
pub(super) fn covered(book: &Book) -> u8 {
    fn most(book: &Book, from: usize, places: u8, covered: SeatSet) -> usize {
        let Some(left) = places.checked_sub(1) else { return covered.len() };
        let goals = (from..book.goals.len()).map(GoalId::at);
        let with = |goal: GoalId| {
            let covers = book.goals.get(goal.index()).map(|goal| goal.covers).unwrap_or_default();
            most(book, goal.index() + 1, left, covered.or(covers))
        };
        goals.map(with).max().unwrap_or(covered.len())
    }
    u8::try_from(most(book, 0, book.goal_places, SeatSet::EMPTY)).unwrap_or(u8::MAX)
}

/// Of ten houses, how many keep their light: `average` in tenths, as average colleagues left it.
pub(super) fn houses(bench: &Bench<'_>, average: u16) -> Houses {
    let may_darken = bench.truth.year.incidents.iter().any(|incident| incident.serious);
    let plan = bench.picked(&bench.knowing(&bench.as_needed())).plan;
    let seeds: Vec<u64> = (0..STREETS).collect();
    let counts = spread(bench.threads, &seeds, |seed| {
        let lit = lights(bench.book, bench.truth, &plan, Seed(*seed));
        u16::try_from(lit.iter().filter(|lit| **lit).count()).unwrap_or(10)
    });
    let sum: u16 = counts.iter().sum();
    let most = counts.iter().max().copied().unwrap_or_default();
    Houses {
        may_darken,
        average,
        best: sum * 10 / u16::try_from(STREETS).unwrap_or(1),
        most: u8::try_from(most).unwrap_or(10),
    }
}
