//! What a card that stayed in a folder would have informed, and what the year would have been with
//! it, in this model.
//!
//! The same plan is lived again without luck (no weather, incidents cost what they cost times
//! their chance), once as it was and once with the card laid for all in the lightest form that
//! does what is needed: leads know it, it lies on the tiles that work by it, and files do with it
//! what they do.
//!
//! **Invariant:** one card at a time, the plan unchanged: nothing is said about what people would
//! have done.

use crate::reflection::kept::Kept;
use crate::rules::apply::apply;
use crate::rules::decide::laying;
use crate::rules::event::Event;
use crate::rules::lived::lived_plan;
use crate::rules::table::{Table, TileId};
use crate::rules::year::{World, expected};
use crate::scenario::id::{ActionId, CardId, FactSet, SeatId};
use crate::scenario::term::{Form, LifeArea};
use crate::scenario::{Action, Scenario};

/// A decisive card that stayed in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The card.
    pub card: CardId,
    /// The folders in which it stayed; the first is that of a seat that had it by its own work.
    pub kept: Vec<Kept>,
    /// The lightest form that does what is needed.
    pub form: Form,
    /// Inked tiles that it would have informed.
    pub informs: Vec<(TileId, ActionId)>,
    /// Actions that it informs and that nobody put on the plan.
    pub unthought: Vec<ActionId>,
    /// What the year would have been with it, in this model: per area the difference of the mean
    /// level over the year, in thousandths.
    pub difference: Vec<(LifeArea, i32)>,
}

/// Decisive cards that stayed in a folder, what would have weighed most first.
#[must_use]
pub fn missed(scenario: &Scenario, end: &Table, kept: &[Kept]) -> Vec<Missed> {
    let mut folders: Vec<(CardId, Vec<Kept>)> = Vec::new();
    for kept in kept.iter().filter(|kept| kept.decisive) {
        let holds = scenario
            .book
            .cards
            .get(kept.card.index())
            .is_some_and(|card| card.holders.has(kept.seat));
        match folders.iter_mut().find(|(card, _)| *card == kept.card) {
            Some((_, all)) if holds => all.insert(0, *kept),
            Some((_, all)) => all.push(*kept),
            None => folders.push((kept.card, vec![*kept])),
        }
    }
    let mut missed: Vec<Missed> = folders
        .into_iter()
        .filter_map(|(card, kept)| {
            let by = kept.first()?.seat;
            let form = needed(scenario, card);
            let carried = carried(scenario, card, form);
            let tiles = &end.common().plan.tiles;
            let actions = (0..).map(ActionId::at).zip(&scenario.book.actions);
            let informed =
                actions.filter(|(_, action)| action.pegs > 0 && works_by(action, carried));
            let (mut informs, mut unthought) = (Vec::new(), Vec::new());
            for (action, _) in informed {
                let tile = tiles.iter().find(|tile| tile.action == action);
                match tile {
                    Some(tile) if tile.inked => informs.push((tile.id, action)),
                    Some(_) => {}
                    None => unthought.push(action),
                }
            }
            let difference = difference(scenario, end, by, card, form, &informs);
            Some(Missed { card, kept, form, informs, unthought, difference })
        })
        .collect();
    missed.sort_by_key(|missed| {
        let safety = missed.difference.iter().find(|(area, _)| *area == LifeArea::Safety);
        std::cmp::Reverse(safety.map_or(0, |(_, thousandths)| *thousandths))
    });
    missed
}

/// The lightest form of a card that does what is needed.
fn needed(scenario: &Scenario, card: CardId) -> Form {
    scenario.truth.needed.get(card.index()).copied().flatten().unwrap_or(Form::Full)
}

/// Facts that a card in this form shows, alone or with others.
fn carried(scenario: &Scenario, card: CardId, form: Form) -> FactSet {
    let facts = scenario.book.carries.get(card.index()).map(Vec::as_slice).unwrap_or_default();
    facts.iter().filter(|(_, least)| *least <= form).map(|(fact, _)| *fact).collect()
}

/// Whether an action works by one of these facts, or is granted on it.
fn works_by(action: &Action, facts: FactSet) -> bool {
    let evidence = action.evidence.iter().fold(FactSet::EMPTY, |all, set| all.or(*set));
    !action.informed_by.or(evidence).and(facts).is_empty()
}

fn difference(
    scenario: &Scenario,
    end: &Table,
    by: SeatId,
    card: CardId,
    form: Form,
    informs: &[(TileId, ActionId)],
) -> Vec<(LifeArea, i32)> {
    let (book, truth) = (&scenario.book, &scenario.truth);
    let mut told = end.clone();
    for event in laying(end, scenario, by, card, form) {
        apply(&mut told, scenario, &event);
    }
    for (tile, _) in informs {
        apply(&mut told, scenario, &Event::CardCited { tile: *tile, card, by });
    }
    let year = |table: &Table| expected(book, truth, &lived_plan(table, scenario), World::True);
    let (was, would_be) = (year(end), year(&told));
    let areas = book.areas.iter().map(|(area, _)| *area);
    areas.map(|area| (area, would_be.mean(area) - was.mean(area))).collect()
}
