//! One word: how one leaves the table.

use crate::journal::contribution::Part;
use crate::present::reflection::Looking;

/// The first step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordModel {
    /// What is asked.
    pub ask: String,
    /// What was given, if anything.
    pub given: Option<String>,
}

/// The first step.
#[must_use]
pub fn word(looking: &Looking<'_>) -> WordModel {
    WordModel {
        ask: looking.own.word("reflect-word-ask"),
        given: looking.given(Part::Word).map(str::to_owned),
    }
}
