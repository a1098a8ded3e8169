//! Stepping out for a moment, and coming back.
//!
//! **Invariant:** always possible, and nobody asks why.

use crate::present::Words;
use crate::present::choice::Choice;
use crate::rules::command::Wish;

/// Stepping out and coming back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayModel {
    /// Whether the viewer stepped out.
    pub is_out: bool,
    /// To step out, or to come back.
    pub choice: Choice,
    /// What that means.
    pub note: String,
}

/// Stepping out, or coming back when the viewer is out.
#[must_use]
pub fn away(words: &Words<'_>) -> AwayModel {
    let is_out = words.sight.own.out;
    let (label, note, wish) = if is_out {
        ("desk-step-in", "away-is-out", Wish::StepIn)
    } else {
        ("away-step-out", "away-note", Wish::StepOut)
    };
    AwayModel { is_out, choice: words.choice(words.word(label), wish), note: words.word(note) }
}
