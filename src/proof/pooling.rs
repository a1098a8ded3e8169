//! Pooling: what knowledge is worth, what one seat sees alone, how much must come together, how
//! hard that is by chance, and what each card adds.

use std::collections::{BTreeMap, BTreeSet};

use crate::planner::PlannerKnowledge;
use crate::planner::menu::MenuPlan;
use crate::proof::bench::{Bench, Told, YEARS, YEARS_SAMPLED};
use crate::proof::menu::{self, surfaced, without};
use crate::proof::spread::spread;
use crate::proof::{Alone, CHANCES, CardWorth, Depth, Surfacing, Values};
use crate::rules::chance::Seed;
use crate::rules::year::LivedPlan;
use crate::scenario::Conditions;
use crate::scenario::id::{CardId, CardSet, SeatId, SeatSet};
use crate::scenario::source::CardRole;
use crate::scenario::term::{Form, Waiting};

/// Tables on which cards surface by chance, for each chance.
const TABLES: u64 = 96;

/// Sets of cards of one size from which larger ones are made.
const BEAM: usize = 10;

/// No set of more cards is tried.
const MOST_CARDS: usize = 14;

/// What the five ways of telling are worth, and no plan at all.
pub(super) fn values(bench: &Bench<'_>) -> Values {
    let needed = bench.as_needed();
    let norm = Conditions { waiting: Waiting::Norm, ..bench.conditions };
    let by_norm = bench.picked_under(&bench.knowing(&needed), norm).plan;
    Values {
        best: bench.value_of(&needed, YEARS),
        common: bench.value_of(&bench.nothing_told(), YEARS),
        full: bench.value_of(&bench.told(|_| Some(Form::Full)), YEARS),
        none: bench.value_of(&bench.told(|_| None), YEARS),
        nothing: bench.safety(&LivedPlan::default(), YEARS),
        norm: bench.safety(&by_norm, YEARS),
    }
}

/// What each seat could do alone.
pub(super) fn alone(bench: &Bench<'_>) -> Vec<Alone> {
    let best = MenuPlan::of(&bench.picked(&bench.knowing(&bench.as_needed())).plan);
    let seats: Vec<usize> = (0..bench.book.seats.len()).collect();
    spread(bench.threads, &seats, |index| {
        let plan = bench.picked(&menu::alone(bench, SeatId::at(*index))).plan;
        Alone {
            seat: bench.book.seats[*index].name.clone(),
            safety: bench.safety(&plan, YEARS),
            same_plan: MenuPlan::of(&plan) == best,
        }
    })
}

/// What each card that is not on the common page adds to the rest of what is needed.
pub(super) fn cards(bench: &Bench<'_>) -> Vec<CardWorth> {
    let needed = bench.as_needed();
    let best = bench.worth_of(&needed);
    let cards: Vec<CardId> = (0..bench.book.cards.len())
        .map(CardId::at)
        .filter(|card| !bench.book.cards[card.index()].common)
        .collect();
    spread(bench.threads, &cards, |card| {
        let (form, worth) = if let Some(form) = needed[card.index()] {
            (form, best - bench.worth_of(&without(&needed, *card)))
        } else {
            let mut told = needed.clone();
            told[card.index()] = Some(Form::Full);
            (Form::Full, bench.worth_of(&told) - best)
        };
        let role = bench.role(*card).unwrap_or(CardRole::Noise);
        CardWorth { card: bench.book.cards[card.index()].name.clone(), role, form, worth }
    })
}

/// The fewest cards and the fewest seats that were found to be enough.
pub(super) fn depth(bench: &Bench<'_>, sufficient: i32) -> Depth {
    let card = |card: CardId| bench.book.cards[card.index()].name.clone();
    let seat = |seat: SeatId| bench.book.seats[seat.index()].name.clone();
    Depth {
        cards: fewest_cards(bench, sufficient).iter().map(card).collect(),
        seats: fewest_seats(bench, sufficient).iter().map(seat).collect(),
    }
}

/// Every set of seats is tried, small ones first.
fn fewest_seats(bench: &Bench<'_>, sufficient: i32) -> SeatSet {
    let everybody = bench.book.everybody();
    for size in 1..=everybody.len() {
        let sets = (0..=everybody.0).map(SeatSet).filter(|set| set.len() == size);
        let sets: Vec<SeatSet> = sets.filter(|set| everybody.has_all(*set)).collect();
        let values = spread(bench.threads, &sets, |set| {
            bench.value_of(&bench.of_seats(*set), YEARS_SAMPLED)
        });
        let mut enough = sets.iter().zip(values).filter(|(_, value)| *value >= sufficient);
        if let Some((set, _)) = enough.next() {
            return *set;
        }
    }
    SeatSet::EMPTY
}

/// A beam: of the sets of each size the best ones are made larger by a card, until one is enough.
/// Then whatever that set can do without is taken out of it.
fn fewest_cards(bench: &Bench<'_>, sufficient: i32) -> CardSet {
    let useful: Vec<CardId> = (0..bench.book.cards.len())
        .map(CardId::at)
        .filter(|card| {
            let shows = bench.book.carries.get(card.index()).is_some_and(|facts| !facts.is_empty());
            shows && !bench.book.cards[card.index()].common && bench.needed_form(*card).is_some()
        })
        .collect();
    let mut known: BTreeMap<Vec<u64>, i32> = BTreeMap::new();
    let mut beam = vec![CardSet::EMPTY];
    for _ in 0..MOST_CARDS.min(useful.len()) {
        let larger: BTreeSet<CardSet> = beam
            .iter()
            .flat_map(|set| {
                useful.iter().filter(|card| !set.has(**card)).map(|card| set.with(*card))
            })
            .collect();
        let larger: Vec<CardSet> = larger.into_iter().collect();
        let values = valued(bench, &larger, &mut known);
        let mut ranked: Vec<(i32, CardSet)> = values.into_iter().zip(larger).collect();
        ranked.sort_by_key(|(value, set)| (-*value, *set));
        if let Some((value, set)) = ranked.first()
            && *value >= sufficient
        {
            return thinned(bench, *set, sufficient, &mut known);
        }
        beam = ranked.into_iter().take(BEAM).map(|(_, set)| set).collect();
    }
    CardSet::EMPTY
}

/// Takes out every card without which the set is still enough.
fn thinned(
    bench: &Bench<'_>,
    mut set: CardSet,
    sufficient: i32,
    known: &mut BTreeMap<Vec<u64>, i32>,
) -> CardSet {
    for card in set.iter() {
        let less = set.without(card);
        if valued(bench, &[less], known).first().is_some_and(|value| *value >= sufficient) {
            set = less;
        }
    }
    set
}

/// What sets of cards are worth; sets that show the same facts are looked at once.
fn valued(bench: &Bench<'_>, sets: &[CardSet], known: &mut BTreeMap<Vec<u64>, i32>) -> Vec<i32> {
    let knowing = |set: &CardSet| {
        let form = |card: CardId| if set.has(card) { bench.needed_form(card) } else { None };
        let told: Told = (0..bench.book.cards.len()).map(|card| form(CardId::at(card))).collect();
        bench.knowing(&told)
    };
    let asked: Vec<PlannerKnowledge> = sets.iter().map(knowing).collect();
    let mut fresh: BTreeMap<Vec<u64>, &PlannerKnowledge> = BTreeMap::new();
    for knowledge in &asked {
        let key = key(knowledge);
        if !known.contains_key(&key) {
            fresh.insert(key, knowledge);
        }
    }
    let fresh: Vec<(Vec<u64>, &PlannerKnowledge)> = fresh.into_iter().collect();
    let values =
        spread(bench.threads, &fresh, |(_, knowledge)| bench.value(knowledge, YEARS_SAMPLED));
    known.extend(fresh.into_iter().map(|(key, _)| key).zip(values));
    asked.iter().map(|knowledge| known.get(&key(knowledge)).copied().unwrap_or_default()).collect()
}

/// What a table and its leads know, to compare.
fn key(knowledge: &PlannerKnowledge) -> Vec<u64> {
    let mut key: Vec<u64> = knowledge.leads.iter().map(|facts| facts.0).collect();
    key.push(knowledge.table.0);
    // Files answer only to what was told too heavily: no two of these sets differ in that alone.
    key.push(u64::try_from(knowledge.effects.len()).unwrap_or(u64::MAX));
    key
}

/// What tables are worth on which cards surface by chance.
pub(super) fn difficulty(bench: &Bench<'_>, sufficient: i32) -> Vec<Surfacing> {
    let tables: Vec<(u16, u64)> =
        CHANCES.iter().flat_map(|chance| (0..TABLES).map(|sample| (*chance, sample))).collect();
    let values = spread(bench.threads, &tables, |(chance, sample)| {
        // The same lots for every chance: whoever brings a card at one brings it at the next, too.
        bench.value_of(&surfaced(bench, *chance, Seed(1 << 32 | *sample)), YEARS_SAMPLED)
    });
    let tables = usize::try_from(TABLES).unwrap_or(1);
    let curve = CHANCES.iter().zip(values.chunks(tables));
    curve
        .map(|(chance, values)| {
            let sum: i64 = values.iter().map(|value| i64::from(*value)).sum();
            let count = i64::try_from(values.len()).unwrap_or(1).max(1);
            let good = values.iter().filter(|value| **value >= sufficient).count();
            Surfacing {
                chance: *chance,
                safety: i32::try_from(sum / count).unwrap_or_default(),
                good: u16::try_from(good * 1000 / values.len().max(1)).unwrap_or(1000),
            }
        })
        .collect()
}
