//! When paper is laid anew: at once when something on it changed or somebody touched something, and
//! else a few times a second.
//!
//! In the room figures breathe and look round in every frame, while what is read stands still.
//! Laying it out costs as much as drawing the room on a machine without a graphics card; so the
//! paper of the frame before stays where nothing happened to it.
//!
//! **Invariant:** paper is drawn in every frame, also in those in which it is not laid.
//! **Invariant:** what somebody does is seen in the same frame.
//! **Invariant:** nothing waits longer than [`LONGEST_SECS`], also what nobody told of.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bevy::prelude::{
    App, DetectChanges as _, IntoScheduleConfigs as _, Local, PostUpdate, Query, Real, Res, ResMut,
    Resource, State, Time, With,
};
use bevy_egui::egui::{ClippedPrimitive, RawInput};
use bevy_egui::{EguiContext, EguiInput, EguiPostUpdateSet, EguiRenderOutput, PrimaryEguiContext};

use crate::gui::current::CurrentView;
use crate::gui::link::Link;
use crate::gui::mirror::Mirror;
use crate::gui::{Chosen, Notices, Overlay, Screen, Tongue};

/// Paper is laid anew at the latest after so many seconds.
const LONGEST_SECS: f64 = 0.125;
/// Nothing asked to be drawn later.
const NEVER: u64 = u64::MAX;

/// Whether paper is laid anew in this frame.
#[derive(Resource)]
pub(super) struct Redraw {
    is_due: bool,
    /// When it was laid last, in seconds of the window's time.
    last_secs: f64,
    /// What it was made from.
    seen: Option<Seen>,
    /// After how many milliseconds something on it wants to be drawn again.
    wanted_ms: Arc<AtomicU64>,
    is_listening: bool,
}

/// What paper is made from, as far as it can be told apart in a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Seen {
    view: u64,
    mirror: u64,
    screen: Screen,
    overlay: Overlay,
    is_thinking: bool,
}

impl Default for Redraw {
    fn default() -> Self {
        Self {
            is_due: true,
            last_secs: 0.0,
            seen: None,
            wanted_ms: Arc::new(AtomicU64::new(NEVER)),
            is_listening: false,
        }
    }
}

/// When paper is laid anew.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Redraw>()
        .add_systems(
            PostUpdate,
            (
                judge.before(EguiPostUpdateSet::EndPass),
                keep_paper
                    .after(EguiPostUpdateSet::ProcessOutput)
                    .before(EguiPostUpdateSet::PostProcessOutput),
            ),
        )
        .configure_sets(
            PostUpdate,
            (EguiPostUpdateSet::EndPass, EguiPostUpdateSet::ProcessOutput).run_if(is_due),
        );
}

fn is_due(redraw: Res<Redraw>) -> bool {
    redraw.is_due
}

/// What is drawn is handed over with every frame: paper that was not laid is handed over again.
pub(super) fn keep_paper(
    redraw: Res<Redraw>,
    mut kept: Local<Vec<ClippedPrimitive>>,
    mut outputs: Query<&mut EguiRenderOutput, With<PrimaryEguiContext>>,
) {
    for mut output in &mut outputs {
        if redraw.is_due {
            kept.clone_from(&output.paint_jobs);
        } else {
            output.paint_jobs.clone_from(&kept);
        }
    }
}

fn judge(
    mut redraw: ResMut<Redraw>,
    mut contexts: Query<(&mut EguiContext, &EguiInput), With<PrimaryEguiContext>>,
    current: Res<CurrentView>,
    mirror: Res<Mirror>,
    link: Res<Link>,
    notices: Res<Notices>,
    tongue: Res<Tongue>,
    chosen: Res<Chosen>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    time: Res<Time<Real>>,
) {
    let now = time.elapsed_secs_f64();
    let seen = Seen {
        view: current.revision,
        mirror: mirror.revision(),
        screen: *screen.get(),
        overlay: *overlay.get(),
        is_thinking: link.is_somebody_thinking(),
    };
    let since = now - redraw.last_secs;
    // There weeks pass and amber rises.
    let moves_by_itself = matches!(seen.screen, Screen::Year | Screen::Reflection);
    let mut is_due = moves_by_itself
        || since >= LONGEST_SECS
        || redraw.seen != Some(seen)
        || notices.is_changed()
        || tongue.is_changed()
        || chosen.is_changed();
    for (mut context, input) in &mut contexts {
        let context = context.get_mut();
        if !redraw.is_listening {
            let wanted = Arc::clone(&redraw.wanted_ms);
            context.set_request_repaint_callback(move |info| {
                let ms = u64::try_from(info.delay.as_millis()).unwrap_or(NEVER);
                wanted.fetch_min(ms, Ordering::Relaxed);
            });
            redraw.is_listening = true;
        }
        is_due |= context.has_requested_repaint() || is_touched(input);
    }
    let wanted = redraw.wanted_ms.load(Ordering::Relaxed);
    is_due |= wanted != NEVER && since * 1000.0 >= wanted as f64;
    redraw.is_due = is_due;
    if is_due {
        redraw.last_secs = now;
        redraw.seen = Some(seen);
        redraw.wanted_ms.store(NEVER, Ordering::Relaxed);
    }
}

/// Whether somebody did something, or the window changed.
fn is_touched(input: &RawInput) -> bool {
    !input.events.is_empty() || !input.dropped_files.is_empty() || !input.hovered_files.is_empty()
}
