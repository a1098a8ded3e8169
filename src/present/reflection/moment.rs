//! The moment that mattered.

use crate::journal::contribution::Part;
use crate::present::reflection::Looking;
use crate::present::reflection::replay::mark_line;
use crate::reflection::mark::{Mark, MarkKind};

/// So many moments are proposed.
const PROPOSED: usize = 8;

/// The second step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MomentModel {
    /// What is asked.
    pub ask: String,
    /// Moments that may be meant: the entry, and what happened.
    pub proposed: Vec<(u32, String)>,
    /// What was marked, if anything: the entry, what happened, and why it mattered.
    pub given: Option<(u32, String, Option<String>)>,
}

/// The second step.
#[must_use]
pub fn moment(looking: &Looking<'_>) -> MomentModel {
    let me = looking.reflection.seat();
    let mine = |mark: &&Mark| match mark.kind {
        MarkKind::Asked(by, to, _) => by == me || to == me,
        MarkKind::Laid(by, _) | MarkKind::Inked(by, _) => by == me,
        MarkKind::Flag(..) => true,
        _ => false,
    };
    let marks = &looking.reflection.open().marks;
    let mut own: Vec<(u32, String)> = Vec::new();
    for mark in marks.iter().filter(mine) {
        let line = mark_line(looking, mark);
        // Two that read the same cannot be told apart: the first stands for both.
        if own.iter().all(|(_, other)| *other != line) {
            own.push((mark.entry, line));
        }
    }
    // Spread over the whole meeting, not its first minutes.
    let spread = (0..PROPOSED.min(own.len()))
        .filter_map(|index| own.get(index * own.len() / PROPOSED.min(own.len()).max(1)));
    let given = looking.given(Part::Moment).and_then(|entry| entry.parse().ok());
    MomentModel {
        ask: looking.own.word("reflect-moment-ask"),
        proposed: spread.cloned().collect(),
        given: given.map(|entry| {
            let at = marks.iter().rev().find(|mark| mark.entry <= entry);
            let line = at.map(|mark| mark_line(looking, mark)).unwrap_or_default();
            (entry, line, looking.given(Part::Why).map(str::to_owned))
        }),
    }
}
