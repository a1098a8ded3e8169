//! The year after: plan, knowledge and seed become fifty-two weeks.
//!
//! A small, explainable model in integers: levels in thousandths (0-100,000), terms in days, one
//! tick a week. Two worlds are computed with the same arithmetic: the [`World::True`] one runs the
//! drivers that are really there, the [`World::Believed`] one those that the table's facts show.
//!
//! **Invariant:** pure: the same inputs give the same year on every machine.
//! **Invariant:** every change of a level is told to the recorder with its cause, and a recorder
//! never changes the year.

use crate::rules::chance::Seed;
use crate::scenario::id::{ActionId, CardId, FactSet, GoalSet, PersonId, SeatId};
use crate::scenario::term::{LifeArea, Reaction, Waiting, Week};
use crate::scenario::{Book, Truth};

/// A plan as the year sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LivedPlan {
    /// Inked tiles, in the order in which they were placed.
    pub tiles: Vec<LivedTile>,
    /// Joint goals that were set.
    pub goals: GoalSet,
    /// Whether the family has one fixed face.
    pub fixed_face: bool,
    /// What files did with what reached them.
    pub effects: Vec<FileEffect>,
    /// Which lead times count.
    pub waiting: Option<Waiting>,
}

/// One tile as the year sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivedTile {
    /// What is done.
    pub action: ActionId,
    /// Week in which it was placed: its lead time starts on the Monday of that week.
    pub week: Week,
    /// Facts that its lead knows.
    pub known: FactSet,
    /// Facts that were laid on the tile.
    pub laid: FactSet,
    /// Whether somebody watches it.
    pub monitored: bool,
    /// Whether the seat acted on its own authority: from week 8 it runs at half.
    pub own_authority: bool,
    /// How many accepted links strengthen it.
    pub links: u8,
}

/// What a file did with a card that reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileEffect {
    /// The card.
    pub card: CardId,
    /// Whose file.
    pub seat: SeatId,
    /// What it does.
    pub effect: Reaction,
    /// Who withdraws or moves.
    pub who: Option<PersonId>,
    /// The week in which it begins to work.
    pub week: Week,
}

/// Which drivers run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// Those that are really there.
    True,
    /// Those that these facts show, real or not.
    Believed(FactSet),
}
