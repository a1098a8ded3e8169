//! The game on one page.
//!
//! A **command** is a wish, an **event** is a fact, a **view** is what one viewer may know, a
//! **notice** is what one viewer learns of an event.
//!
//! **Invariant:** no clock, file, network, thread, float or language in here; chance is drawn from
//! (seed, purpose, counter) and its result stands in the event.

pub mod chance;
pub mod year;
