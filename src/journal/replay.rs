//! A journal played again: forwards, back, and held against the rules.
//!
//! [`Replay`] applies the events that are written down; it never decides. [`recheck`] decides every
//! command anew and compares. A journal out of a file goes through [`recheck`] before anything
//! else uses it, because only what the rules decided is known to be sound.
//!
//! **Invariant:** no lots are drawn while replaying: what was drawn stands in the events.
//! **Invariant:** the table at an entry is the same whichever way one came there.

use std::sync::Arc;

use crate::journal::Entry;
use crate::rules::apply::apply;
use crate::rules::decide::accept;
use crate::rules::event::Event;
use crate::rules::refusal::Refusal;
use crate::rules::table::{Setup, Table};
use crate::rules::view::{Sight, View, Viewer};
use crate::scenario::Scenario;
use crate::scenario::id::SeatId;

/// After so many entries the table is kept, to come back to.
const STRIDE: usize = 32;

/// A session that was played, at one of its moments.
#[derive(Clone, Debug)]
pub struct Replay {
    scenario: Arc<Scenario>,
    setup: Setup,
    entries: Vec<Entry>,
    /// The table now.
    table: Table,
    /// How many entries have happened.
    at: usize,
    /// Tables before the first entry and after every [`STRIDE`] entries.
    kept: Vec<Table>,
}

/// Where a journal parts from the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The entry.
    pub number: u32,
    /// What the rules say.
    pub expected: Expected,
    /// What the journal says.
    pub found: Vec<Event>,
}

/// What the rules say to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// This happens.
    Events(Vec<Event>),
    /// The command is refused.
    Refusal(Refusal),
    /// Another number comes first.
    Number(u32),
}

/// Decides every command anew and compares what happens with what is written down.
///
/// Returns the table that was reached, how many entries were accepted, and what is wrong with the
/// next one, if anything.
#[must_use]
pub fn recheck(
    scenario: &Scenario,
    setup: &Setup,
    entries: &[Entry],
) -> (Table, u32, Option<Contradiction>) {
    let mut table = Table::new(scenario, setup);
    let mut accepted = 0;
    for entry in entries {
        let contradicts = |expected| Contradiction {
            number: entry.number,
            expected,
            found: entry.events.clone(),
        };
        let number = accepted + 1;
        if entry.number != number {
            return (table, accepted, Some(contradicts(Expected::Number(number))));
        }
        // Decided on a copy: the table that is returned holds only what was accepted.
        let mut next = table.clone();
        match accept(&mut next, scenario, &entry.command) {
            Ok(events) if events == entry.events => table = next,
            Ok(events) => return (table, accepted, Some(contradicts(Expected::Events(events)))),
            Err(refusal) => {
                return (table, accepted, Some(contradicts(Expected::Refusal(refusal))));
            }
        }
        accepted = number;
    }
    (table, accepted, None)
}

impl Replay {
    /// Sets a played session at its beginning.
    #[must_use]
    pub fn of(scenario: Arc<Scenario>, setup: Setup, entries: Vec<Entry>) -> Self {
        let mut table = Table::new(&scenario, &setup);
        _ = table.take_touched();
        let mut kept = vec![table.clone()];
        for (index, entry) in entries.iter().enumerate() {
            carry_out(&mut table, &scenario, entry);
            if (index + 1) % STRIDE == 0 {
                kept.push(table.clone());
            }
        }
        let mut replay = Self { scenario, setup, at: entries.len(), entries, table, kept };
        replay.seek(0);
        replay
    }

    /// Goes to the moment after an entry; 0 is before the first, and beyond the last is the end.
    pub fn seek(&mut self, number: u32) {
        let target = usize::try_from(number).unwrap_or(usize::MAX).min(self.entries.len());
        let nearest = (target / STRIDE).min(self.kept.len().saturating_sub(1));
        if (target < self.at || nearest * STRIDE > self.at)
            && let Some(table) = self.kept.get(nearest)
        {
            self.table.clone_from(table);
            self.at = nearest * STRIDE;
        }
        for entry in self.entries.get(self.at..target).unwrap_or_default() {
            carry_out(&mut self.table, &self.scenario, entry);
        }
        self.at = target;
    }

    /// The number of the last entry that has happened; 0: none yet.
    #[must_use]
    pub fn at(&self) -> u32 {
        u32::try_from(self.at).unwrap_or(u32::MAX)
    }

    /// The number of the last entry.
    #[must_use]
    pub fn last(&self) -> u32 {
        u32::try_from(self.entries.len()).unwrap_or(u32::MAX)
    }

    /// All entries.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this number.
    #[must_use]
    pub fn entry(&self, number: u32) -> Option<&Entry> {
        let before = usize::try_from(number.checked_sub(1)?).ok()?;
        self.entries.get(before)
    }

    /// The case.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// How the session was set.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The truth now.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// What a viewer sees now.
    #[must_use]
    pub fn view(&self, viewer: Viewer) -> View {
        View::of(&self.table, viewer)
    }

    /// What a seat sees now, with what it may know of the case; none without such a seat.
    #[must_use]
    pub fn sight(&self, seat: SeatId) -> Option<Sight<'_>> {
        let book = &self.scenario.book;
        book.everybody()
            .has(seat)
            .then(|| Sight::new(book, seat, self.table.common(), self.table.own(seat)))
    }
}

/// What is written down happens; what it touches is nobody's concern here.
fn carry_out(table: &mut Table, scenario: &Scenario, entry: &Entry) {
    for event in &entry.events {
        apply(table, scenario, event);
    }
    _ = table.take_touched();
}
