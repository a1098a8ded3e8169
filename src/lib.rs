//! Rondetafel: a serious game about a case conference on domestic violence and child abuse.
//!
//! Everything flows one way. A **command** is what somebody wishes, an **event** is what happened,
//! a **view** is what one viewer may know, a **notice** is what one viewer learns of an event.
//!
//! ```text
//!      authors                        people, colleagues, the clock
//!         │                                        │
//!   scenarios/*.ron, *.ftl                      Command
//!         │ shelf                                  │
//!   check ──► Scenario ────────► session: decide ──► apply ──► Table
//!                                   │                            │
//!                                 Entry                     Sight, notices
//!                                   │                    (one viewer's share)
//!                                journal                         │
//!                                   │               ┌────────────┴───────────┐
//!                                replay         colleague                 present ◄── locale
//!                                   │          (next Command)             ▲ │
//!                               reflection ─────────────────────────────┘ text twin
//! ```
//!
//! The floors, in reading order:
//!
//! - [`scenario`]: a case as authors write it, checked once, immutable afterwards.
//! - [`rules`]: the game: what is open, what a command leads to, what each viewer sees, how the
//!   year goes.
//! - [`colleague`]: who plays the seats that nobody fills. Sees what a person in that seat sees.
//! - [`journal`]: everything that happened, numbered, in a file that explains itself.
//! - [`session`]: one running table that ties these together, without a clock or a disk.
//! - [`sitting`]: a session that begins or goes on, with the file that keeps it.
//! - [`reflection`]: what happened to knowledge and plan, out of a replay alone.
//! - [`planner`]: the best plan for what is known.
//! - [`simulate`]: many sessions without people, and what came of them.
//! - [`proof`]: is a case a hidden profile, how deep, how hard, and do decisions matter?
//! - [`preview`]: a case under its author's hands.
//! - [`locale`]: the program's own words in the chosen language.
//! - [`settings`]: what a person set.
//! - [`present`]: what a viewer sees becomes words.
//! - [`text`]: the whole game in a terminal.
//! - `gui`: the window: a room, and paper laid on it (only with the cargo feature `gui`).
//! - [`cli`]: what was typed becomes a checked job.
//!
//! ARCHITECTURE.md says why the house is built this way. `tests/core/architecture.rs` holds it to
//! that.
//!
//! **Invariant:** no file reaches back: who may import whom is a table in that test.
//! **Invariant:** nothing is passed on from one floor by another: a thing has one address.

pub mod cli;
pub mod colleague;
#[cfg(feature = "gui")]
pub mod gui;
pub mod journal;
pub mod locale;
pub mod planner;
pub mod present;
pub mod preview;
pub mod proof;
pub mod reflection;
pub mod rules;
pub mod scenario;
pub mod session;
pub mod settings;
pub mod simulate;
pub mod sitting;
pub mod text;
