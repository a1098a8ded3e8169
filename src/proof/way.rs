//! The way out of each dilemma: for every locked card that is needed a form, a ground and listeners
//! that do less harm than the telling brings.

use crate::planner::effects_of;
use crate::proof::Way;
use crate::proof::bench::{Bench, Told};
use crate::proof::menu::without;
use crate::proof::spread::spread;
use crate::scenario::id::{CardId, FactSet, SeatId, SeatSet};
use crate::scenario::term::{Form, Ground};

/// One way to tell a card.
struct Try {
    form: Form,
    to: SeatSet,
}

/// For each locked card that is needed the best way to tell it.
pub(super) fn ways(bench: &Bench<'_>) -> Vec<Way> {
    let needed = bench.as_needed();
    let best = bench.worth_of(&needed);
    let cards: Vec<CardId> = (0..bench.book.cards.len())
        .map(CardId::at)
        .filter(|card| bench.book.cards[card.index()].lock.is_some())
        .filter(|card| needed.get(card.index()).is_some_and(Option::is_some))
        .collect();
    spread(bench.threads, &cards, |card| way(bench, &needed, *card, best))
}

/// The lightest form to the whole table if nothing answers to it or it is worth what answers, else
/// to those alone whose files do nothing with it.
fn way(bench: &Bench<'_>, needed: &Told, card: CardId, best: i32) -> Way {
    let source = &bench.book.cards[card.index()];
    let untold = bench.worth_of(&without(needed, card));
    let name = source.name.clone();
    let none = Way { card: name, form: None, ground: None, to: vec![], consequences: 0, gain: 0 };
    let (Some(lock), Some(form)) = (&source.lock, needed[card.index()]) else { return none };
    // Consent is a ground only where somebody can be asked for it.
    let may_ask = |seat: SeatId| {
        lock.told_by.is_some() && bench.book.seats[seat.index()].may_call == lock.told_by
    };
    let holds =
        |ground: &&Ground| **ground != Ground::Consent || source.holders.iter().any(may_ask);
    let Some(ground) = lock.grounds.iter().find(holds) else { return none };
    let everybody = bench.book.everybody();
    let harmless: SeatSet = everybody
        .minus(source.holders)
        .iter()
        .filter(|seat| !lock.consequences.iter().any(|consequence| consequence.seat == *seat))
        .collect();
    let tries = [Try { form, to: SeatSet::EMPTY }, Try { form, to: harmless }];
    for tried in tries {
        let apart = !tried.to.is_empty();
        let (consequences, value) = if apart {
            (0, told_apart(bench, needed, card, &tried))
        } else {
            at_table(bench, needed, best, card)
        };
        let gain = value - untold;
        if (consequences == 0 && gain >= 0) || gain > 0 {
            let names = tried.to.iter().map(|seat| bench.book.seats[seat.index()].name.clone());
            return Way {
                form: Some(tried.form),
                ground: Some(*ground),
                to: names.collect(),
                consequences,
                gain,
                ..none
            };
        }
    }
    none
}

/// What files do with this card told to the whole table, and what the table is then worth.
fn at_table(bench: &Bench<'_>, needed: &Told, best: i32, card: CardId) -> (u8, i32) {
    let effects = effects_of(bench.book, needed, bench.conditions.covenant);
    let own = effects.iter().filter(|effect| effect.card == card).count();
    (u8::try_from(own).unwrap_or(u8::MAX), best)
}

/// What a table is worth when only some hear a card: it lies on no tile.
fn told_apart(bench: &Bench<'_>, needed: &Told, card: CardId, tried: &Try) -> i32 {
    let mut knowledge = bench.knowing(&without(needed, card));
    for (index, facts) in knowledge.leads.iter_mut().enumerate() {
        let seat = SeatId::at(index);
        if !tried.to.has(seat) {
            continue;
        }
        let held = |other: CardId| {
            let source = bench.book.cards.get(other.index())?;
            if source.common || source.holders.has(seat) {
                Some(Form::Full)
            } else if other == card {
                Some(tried.form)
            } else {
                needed.get(other.index()).copied().flatten()
            }
        };
        let heard: FactSet = bench.truth.facts_shown(held);
        *facts = facts.or(heard);
    }
    bench.worth(&bench.picked(&knowledge).plan)
}
