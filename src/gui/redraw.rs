//! When paper is laid anew: at once when something on it changed or somebody touched something, and
//! else now and then.
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

use bevy::math::UVec2;
use bevy::prelude::{
    App, Camera, ClearColorConfig, Color, DetectChanges as _, IntoScheduleConfigs as _, PostUpdate,
    Query, Real, Res, ResMut, Resource, Single, State, Time, Window, With,
};
use bevy::window::PrimaryWindow;
use bevy_egui::egui::RawInput;
use bevy_egui::{EguiContext, EguiInput, EguiPostUpdateSet, PrimaryEguiContext};

use crate::gui::current::CurrentView;
use crate::gui::link::Link;
use crate::gui::mirror::Mirror;
use crate::gui::preview::Workbench;
use crate::gui::shelves::Shelves;
use crate::gui::{Chosen, Notices, Overlay, Screen, Tongue};

/// Paper is laid anew at the latest after so many seconds.
const LONGEST_SECS: f64 = 0.25;
/// A new sheet finds its size and place over a few frames, and what came of a press shows in the
/// next: after a change so many are laid too.
const AFTERWARDS: u8 = 8;
/// Nothing asked to be drawn later.
const NEVER: u64 = u64::MAX;

/// Whether paper is laid anew in this frame.
#[derive(Resource)]
pub(super) struct Redraw {
    is_due: bool,
    /// In how many more frames it is.
    afterwards: u8,
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
    /// In pixels: a window of another size gets another picture.
    size: UVec2,
}

impl Default for Redraw {
    fn default() -> Self {
        Self {
            is_due: true,
            afterwards: 0,
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
        .add_systems(PostUpdate, (judge.before(EguiPostUpdateSet::EndPass), wipe.after(judge)))
        .configure_sets(
            PostUpdate,
            (EguiPostUpdateSet::EndPass, EguiPostUpdateSet::ProcessOutput).run_if(is_due),
        );
}

fn is_due(redraw: Res<Redraw>) -> bool {
    redraw.is_due
}

/// Where paper is laid anew its picture is wiped first; else it stays as it was.
fn wipe(redraw: Res<Redraw>, mut papers: Query<&mut Camera, With<PrimaryEguiContext>>) {
    let wanted =
        if redraw.is_due { ClearColorConfig::Custom(Color::NONE) } else { ClearColorConfig::None };
    for mut paper in &mut papers {
        paper.clear_color = wanted;
    }
}

fn judge(
    mut redraw: ResMut<Redraw>,
    mut contexts: Query<(&mut EguiContext, &EguiInput), With<PrimaryEguiContext>>,
    current: Res<CurrentView>,
    mirror: Res<Mirror>,
    link: Res<Link>,
    notices: Res<Notices>,
    shelves: Res<Shelves>,
    workbench: Res<Workbench>,
    tongue: Res<Tongue>,
    chosen: Res<Chosen>,
    screen: Res<State<Screen>>,
    overlay: Res<State<Overlay>>,
    time: Res<Time<Real>>,
    window: Single<&Window, With<PrimaryWindow>>,
) {
    let now = time.elapsed_secs_f64();
    let seen = Seen {
        view: current.revision,
        mirror: mirror.revision(),
        screen: *screen.get(),
        overlay: *overlay.get(),
        is_thinking: link.is_somebody_thinking(),
        size: window.physical_size(),
    };
    let since = now - redraw.last_secs;
    // There weeks pass and amber rises.
    let moves_by_itself = matches!(seen.screen, Screen::Year | Screen::Reflection);
    let mut is_changed = redraw.seen != Some(seen)
        || notices.is_changed()
        || shelves.is_changed()
        || workbench.is_changed()
        || tongue.is_changed()
        || chosen.is_changed();
    let mut is_asked_for = moves_by_itself || since >= LONGEST_SECS;
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
        is_asked_for |= context.has_requested_repaint();
        is_changed |= is_touched(input);
    }
    let wanted = redraw.wanted_ms.load(Ordering::Relaxed);
    is_asked_for |= wanted != NEVER && since * 1000.0 >= wanted as f64;
    redraw.is_due = is_changed || is_asked_for || redraw.afterwards > 0;
    redraw.afterwards = if is_changed { AFTERWARDS } else { redraw.afterwards.saturating_sub(1) };
    if redraw.is_due {
        redraw.last_secs = now;
        redraw.seen = Some(seen);
        redraw.wanted_ms.store(NEVER, Ordering::Relaxed);
    }
}

/// Whether somebody did something, or the window changed.
fn is_touched(input: &RawInput) -> bool {
    !input.events.is_empty() || !input.dropped_files.is_empty() || !input.hovered_files.is_empty()
}
