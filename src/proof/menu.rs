//! What the menu of a case is made of: the best plans for as many ways of knowing as there is room.
//!
//! **Invariant:** the same case gives the same menu, in the same order.

use std::collections::BTreeSet;

use crate::planner::PlannerKnowledge;
use crate::planner::menu::MOST_PLANS;
use crate::proof::bench::{Bench, Told};
use crate::proof::spread::spread;
use crate::rules::chance::{Purpose, Seed};
use crate::scenario::Conditions;
use crate::scenario::id::{CardId, SeatId, SeatSet};
use crate::scenario::source::CardRole;
use crate::scenario::term::{Form, Waiting};

/// Chances with which unique cards surface, permille, by which plans are searched.
const CHANCES: [u16; 6] = [180, 300, 410, 500, 640, 900];

/// A way of knowing, and its name.
pub(super) struct MadeFor {
    pub(super) name: String,
    pub(super) knowledge: PlannerKnowledge,
    pub(super) conditions: Conditions,
}

/// Searches a plan for each way of knowing and puts them on the bench. Returns for each plan of the
/// menu the ways of knowing that it was made for, by name.
pub(super) fn fill(bench: &mut Bench<'_>) -> Vec<Vec<String>> {
    let ways = ways_of_knowing(bench);
    let here: &Bench<'_> = bench;
    let plans = spread(here.threads, &ways, |way| here.searched(&way.knowledge, way.conditions));
    let mut names: Vec<Vec<String>> = Vec::new();
    for (way, plan) in ways.into_iter().zip(plans) {
        if let Some(index) = bench.menu.plans().iter().position(|other| *other == plan) {
            names[index].push(way.name);
        } else if bench.menu.add(plan) {
            names.push(vec![way.name]);
        }
    }
    names
}

/// Ways of knowing: those that the proof reports first, then each card left out, then tables on
/// which cards surface by chance.
fn ways_of_knowing(bench: &Bench<'_>) -> Vec<MadeFor> {
    let usual = bench.conditions;
    let made =
        |name: &str, knowledge| MadeFor { name: name.to_owned(), knowledge, conditions: usual };
    let needed = bench.as_needed();
    let mut ways = vec![
        made("all-needed", bench.knowing(&needed)),
        made("common-page", bench.knowing(&bench.nothing_told())),
        made("all-in-full", bench.knowing(&bench.told(|_| Some(Form::Full)))),
        made("no-locked", bench.knowing(&bench.told(|_| None))),
        MadeFor {
            name: "all-needed-by-the-norm".to_owned(),
            knowledge: bench.knowing(&needed),
            conditions: Conditions { waiting: Waiting::Norm, ..usual },
        },
    ];
    for (index, seat) in bench.book.seats.iter().enumerate() {
        let id = SeatId::at(index);
        ways.push(made(&format!("only-{}", seat.name), alone(bench, id)));
        ways.push(made(&format!("without-{}", seat.name), left_out(bench, id)));
    }
    for (index, card) in bench.book.cards.iter().enumerate() {
        let matters = bench.role(CardId::at(index)) == Some(CardRole::Decisive);
        if matters && needed.get(index).is_some_and(Option::is_some) {
            let told = without(&needed, CardId::at(index));
            ways.push(made(&format!("all-but-{}", card.name), bench.knowing(&told)));
        }
    }
    let mut seen: BTreeSet<Vec<u64>> = BTreeSet::new();
    for sample in 0..16 {
        for chance in CHANCES {
            if ways.len() >= MOST_PLANS {
                return ways;
            }
            let told = surfaced(bench, chance, Seed(u64::from(chance) << 8 | sample));
            let knowledge = bench.knowing(&told);
            let facts = knowledge.leads.iter().chain([&knowledge.table]).map(|set| set.0);
            if seen.insert(facts.collect()) {
                ways.push(made(&format!("surfaced-{chance}-{sample}"), knowledge));
            }
        }
    }
    ways
}

/// The same without one card.
pub(super) fn without(told: &Told, card: CardId) -> Told {
    let mut told = told.clone();
    if let Some(form) = told.get_mut(card.index()) {
        *form = None;
    }
    told
}

/// What one seat knows by itself, as if everybody knew it, and nothing had been told to a file.
pub(super) fn alone(bench: &Bench<'_>, seat: SeatId) -> PlannerKnowledge {
    let cards = bench.book.cards.iter();
    let held = |card: &crate::scenario::Card| card.holders.has(seat).then_some(Form::Full);
    let told: Told = cards.map(held).collect();
    PlannerKnowledge::of(bench.book, bench.truth, &told)
}

/// A table at which one organisation did not come: what only it holds is not told, and it does
/// nothing.
pub(super) fn left_out(bench: &Bench<'_>, seat: SeatId) -> PlannerKnowledge {
    let mut told = bench.as_needed();
    for (card, form) in bench.book.cards.iter().zip(&mut told) {
        if card.holders == SeatSet::only(seat) {
            *form = None;
        }
    }
    let mut knowledge = bench.knowing(&told);
    knowledge.seats.remove(seat);
    knowledge
}

/// A table on which each holder brings each of its cards with this chance (permille), in the form
/// that is needed. A card that two hold surfaces with 1 − (1 − q)².
pub(super) fn surfaced(bench: &Bench<'_>, chance: u16, seed: Seed) -> Told {
    let cards = bench.book.cards.iter().enumerate();
    let told = cards.map(|(index, card)| {
        let brought = card.holders.iter().any(|holder| {
            let counter = u64::from(holder.0) << 8 | u64::try_from(index).unwrap_or(u64::MAX);
            seed.happens(Purpose::Recall, counter, chance)
        });
        if brought && !card.common { bench.needed_form(CardId::at(index)) } else { None }
    });
    told.collect()
}
