//! What fills the window: one file per screen, each with its own systems.
//!
//! **Invariant:** which screen belongs to which part of a session is said here and nowhere else.

use bevy::prelude::{App, MessageWriter, NextState, Res, ResMut, State, Update};

use crate::gui::Screen;
use crate::gui::link::Link;
use crate::gui::room::SkipGestures;
use crate::rules::table::Phase;

pub mod arrival;
pub mod cases;
pub mod conference;
pub mod lobby;
pub mod preview;
pub mod reflection;
pub mod sessions;
pub mod title;
pub mod welcome;
pub mod year;

/// All screens.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((
        arrival::plugin,
        title::plugin,
        cases::plugin,
        preview::plugin,
        lobby::plugin,
        sessions::plugin,
        welcome::plugin,
        conference::plugin,
        year::plugin,
        reflection::plugin,
    ))
    .add_systems(Update, follow_the_session);
}

/// The screen of a part of a session.
#[must_use]
pub const fn of_phase(phase: Phase) -> Screen {
    match phase {
        Phase::Briefing => Screen::Welcome,
        Phase::Round(_) | Phase::Break(_) | Phase::LastRound => Screen::Conference,
        Phase::Stop | Phase::Year => Screen::Year,
        Phase::Closed => Screen::Reflection,
    }
}

/// The screen changes with the part of the session.
fn follow_the_session(
    link: Res<Link>,
    screen: Res<State<Screen>>,
    mut next: ResMut<NextState<Screen>>,
    mut skips: MessageWriter<SkipGestures>,
) {
    let Some(phase) = link.phase() else {
        return;
    };
    // An author stands beside the table until the next time that one sits down.
    if *screen.get() == Screen::Preview {
        return;
    }
    let due = of_phase(phase);
    if *screen.get() != due {
        next.set(due);
        // What was not shown yet belongs to a part that is over.
        skips.write(SkipGestures);
    }
}
