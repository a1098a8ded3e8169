//! Tests of everything that needs no window, in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop"
)]

#[path = "../support/conference.rs"]
mod conference;
#[path = "../support/hostile.rs"]
mod hostile;
#[path = "../support/script.rs"]
mod script;

mod architecture;
mod authoring;
mod breakage;
mod colleague;
mod decide;
mod desk;
mod drafting;
mod durability;
mod hiding;
mod journal;
mod legal;
mod loader;
mod locale;
mod pack;
mod planner;
mod preview;
mod proof;
mod reflection;
mod replay;
mod room;
mod scenario;
mod screens;
mod secrecy;
mod session;
mod session_file;
mod text;
mod timeline;
mod tutorial;
mod year;
