//! Choose: what a colleague does now, if anything.
//!
//! **Invariant:** cheap conditions come first and nothing lists all offers: the host asks every
//! colleague after every command.

use crate::colleague::mind::Mind;
use crate::colleague::{ask, director, owed, plan, react, turn};
use crate::rules::chance::Seed;
use crate::rules::command::{Because, Phrase, Wish};
use crate::rules::table::Phase;
use crate::rules::view::Sight;
use crate::scenario::Persona;

/// What a colleague does, how it sounds and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What it wishes.
    pub wish: Wish,
    /// What it says with it; none: it does it without a word.
    pub phrase: Option<Phrase>,
    /// Why: for the journal and the reflection, never in a view.
    pub because: Because,
}

/// How one colleague plays in one session.
#[derive(Clone, Copy, Debug)]
pub struct Play<'a> {
    /// Its character and parameters.
    pub persona: &'a Persona,
    /// The session's seed.
    pub seed: Seed,
    /// A measuring preset: everybody thinks of a card as the average member of a discussing group
    /// does (Stasser, Taylor and Hanna, 1989), and tells what it thinks of without being asked.
    pub average: bool,
}

/// What the table waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// Only what somebody waits for: an answer, a call, a vote, being ready.
    Owed,
    /// At most one thing that costs no turn.
    Free,
    /// One turn, or the word that it wants no more of them.
    Turn,
}

/// Whether this colleague lets the others go first: it came with a question whose moment is still
/// to come, and uses its turns after that.
#[must_use]
pub fn waits(sight: &Sight<'_>, play: &Play<'_>) -> bool {
    !play.persona.prepared.is_empty() && ask::lets_others_go_first(&Mind::new(sight, play))
}

/// What this colleague does now, if anything.
///
/// [`Moment::Owed`] gives only what somebody waits for, [`Moment::Free`] at most one thing that
/// costs no turn, [`Moment::Turn`] one turn (or, at the end of round 3, what must not be forgotten
/// before it). `None`: it has nothing to do, or it is not its moment.
#[must_use]
pub fn choose(sight: &Sight<'_>, play: &Play<'_>, moment: Moment) -> Option<Act> {
    if sight.common.meeting.paused {
        return None;
    }
    let phase = sight.common.meeting.phase;
    match (moment, phase) {
        (Moment::Owed, _) => owed::owed(&Mind::new(sight, play)),
        (Moment::Free, Phase::Round(_)) => {
            let mind = Mind::new(sight, play);
            if mind.must_answer() {
                return None;
            }
            react::at_once(&mind)
                .or_else(|| director::direct(&mind))
                .or_else(|| plan::work(&mind))
                .or_else(|| react::in_passing(&mind))
        }
        (Moment::Turn, Phase::Round(_)) => turn::turn(&Mind::new(sight, play)),
        (Moment::Free | Moment::Turn, _) => None,
    }
}
