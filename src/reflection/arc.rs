//! Who told whom: every telling of a card, in the open and apart.
//!
//! **Invariant:** a telling that nobody else saw is here too: these are for a closed session only.

use crate::journal::Entry;
use crate::rules::event::Event;
use crate::scenario::id::{CardId, SeatId, SeatSet};
use crate::scenario::term::Form;

/// A card went from one seat to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arc {
    /// At which entry.
    pub entry: u32,
    /// Which card.
    pub card: CardId,
    /// How much of it.
    pub form: Form,
    /// From whom.
    pub by: SeatId,
    /// To whom; empty: to the whole table.
    pub to: SeatSet,
    /// Whether nobody else saw it.
    pub unseen: bool,
}

/// Every telling, in order.
#[must_use]
pub fn arcs(entries: &[Entry]) -> Vec<Arc> {
    let events = entries.iter().flat_map(|entry| entry.events.iter().map(|it| (entry.number, it)));
    events
        .filter_map(|(entry, event)| match event {
            Event::CardShared { by, card, form, to, ground: _, unseen } => {
                Some(Arc { entry, card: *card, form: *form, by: *by, to: *to, unseen: *unseen })
            }
            _ => None,
        })
        .collect()
}
