//! Colleagues: the seats that no person fills. Scripted, and the same for the same seed.
//!
//! A colleague is a function of what its seat sees: it keeps no memory of its own but finds in its
//! [`Sight`] who gave it something, whom it asked, what it was refused and which phrases it spoke.
//! What it does passes the same offers as a person's button, and carries a [`Because`].
//!
//! **Invariant:** nothing in this floor names the scenario, the table or what decides and applies:
//! a colleague cannot cheat, because it cannot see.
//! **Invariant:** no state. Chance is drawn from (seed, purpose, seat and what the seat has seen),
//! and only breaks ties or weighs a parameter of the persona.
//! **Invariant:** every act passes [`Sight::may`]; a colleague is never refused.
//!
//! [`Because`]: crate::rules::command::Because
//! [`Sight`]: crate::rules::view::Sight
//! [`Sight::may`]: crate::rules::view::Sight::may

mod answer;
mod ask;
pub mod choose;
mod director;
mod flag;
mod mind;
mod owed;
mod plan;
pub mod policy;
mod react;
mod tell;
mod turn;
