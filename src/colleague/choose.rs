//! Work in progress: what a colleague does.
use crate::rules::chance::Seed;
use crate::rules::command::{Because, Phrase, Wish};
use crate::rules::view::Sight;
use crate::scenario::Persona;

/// An act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What.
    pub wish: Wish,
    /// With which phrase.
    pub phrase: Option<Phrase>,
    /// Why.
    pub because: Because,
}

/// How it plays.
#[derive(Clone, Copy, Debug)]
pub struct Play<'a> {
    /// Who.
    pub persona: &'a Persona,
    /// Seed.
    pub seed: Seed,
    /// Measured average.
    pub average: bool,
}

/// When it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Somebody waits for it.
    Owed,
    /// A free act.
    Free,
    /// Its turn.
    Turn,
}

/// What it does now.
#[must_use]
pub fn choose(_sight: &Sight<'_>, _play: &Play<'_>, _moment: Moment) -> Option<Act> {
    None
}
