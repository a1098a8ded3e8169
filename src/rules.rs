//! The game on one page.
//!
//! A [`command`] is a wish, an [`event`] is a fact, a [`view`] is what one viewer may know, a
//! [`notice`] is what one viewer learns of an event. [`legal`] judges a wish by what its actor sees,
//! [`decide`] turns it into events, [`apply`] lets them happen to the [`table`], [`follow`] adds what
//! happens by itself, [`year`] lives the plan through.
//!
//! **Invariant:** no clock, file, network, thread, float or language in here; chance is drawn from
//! (seed, purpose, counter) and its result stands in the event.
//! **Invariant:** the parts of the table can be read outside only through a view.

#![forbid(unsafe_code)]
#![deny(clippy::wildcard_enum_match_arm, clippy::indexing_slicing, clippy::float_arithmetic)]

pub mod apply;
pub mod chance;
pub mod command;
pub mod decide;
pub mod event;
pub mod follow;
pub mod known;
pub mod legal;
pub mod lived;
pub mod notice;
pub mod offer;
pub mod refusal;
pub mod table;
pub mod view;
pub mod year;
