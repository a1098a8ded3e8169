//! Tests of the window: panels by role and name, without a graphics adapter.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is missing"
)]

#[path = "../support/conference.rs"]
mod conference;
#[path = "../support/longer.rs"]
mod longer;
#[expect(
    clippy::disallowed_methods,
    reason = "a hand takes time, and a test that would wait for ever should stop"
)]
#[path = "../support/screen.rs"]
mod screen;

mod desk;
mod plan;
mod reflection;
mod screens;
mod sessions;
mod theme;
mod window;
