//! The common-ground map: which seat knew which card, since which entry, and how much of it.
//!
//! **Invariant:** it only grows: what was told is told.

use crate::rules::table::Table;
use crate::scenario::Scenario;
use crate::scenario::id::{CardId, SeatId, SeatSet};
use crate::scenario::term::Form;

/// Who knew what, since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knowing {
    /// By seat, by card: the entries at which it knew more of it, and how much then.
    cells: Vec<Vec<Vec<(u32, Form)>>>,
}

impl Knowing {
    /// Nobody knows anything yet.
    pub(super) fn new(scenario: &Scenario) -> Self {
        let (seats, cards) = (scenario.book.seats.len(), scenario.book.cards.len());
        Self { cells: vec![vec![Vec::new(); cards]; seats] }
    }

    /// Takes in the table after an entry. Entries come in order.
    pub(super) fn note(&mut self, entry: u32, table: &Table) {
        for (seat, cards) in self.cells.iter_mut().enumerate() {
            let held = table.own(SeatId::at(seat)).held;
            for (card, since) in cards.iter_mut().enumerate() {
                let now = held.form(CardId::at(card));
                if let Some(form) = now.filter(|form| since.last().is_none_or(|(_, it)| it < form))
                {
                    since.push((entry, form));
                }
            }
        }
    }

    /// How much a seat knew of a card after an entry, if anything.
    #[must_use]
    pub fn form(&self, seat: SeatId, card: CardId, entry: u32) -> Option<Form> {
        let until = self.cell(seat, card).iter().take_while(|(since, _)| *since <= entry);
        until.last().map(|(_, form)| *form)
    }

    /// Since which entry a seat knows of a card; 0: from the beginning.
    #[must_use]
    pub fn since(&self, seat: SeatId, card: CardId) -> Option<u32> {
        self.cell(seat, card).first().map(|(since, _)| *since)
    }

    /// Who knew of a card after an entry.
    #[must_use]
    pub fn knowers(&self, card: CardId, entry: u32) -> SeatSet {
        let seats = (0..self.cells.len()).map(SeatId::at);
        seats.filter(|seat| self.since(*seat, card).is_some_and(|since| since <= entry)).collect()
    }

    /// How many cards there are.
    #[must_use]
    pub fn cards(&self) -> usize {
        self.cells.first().map_or(0, Vec::len)
    }

    fn cell(&self, seat: SeatId, card: CardId) -> &[(u32, Form)] {
        let cards = self.cells.get(seat.index());
        cards.and_then(|cards| cards.get(card.index())).map_or(&[], Vec::as_slice)
    }
}
