//! What the room is told: scenes from the view, gestures from notices, and when it may rest.
//!
//! **Invariant:** the scene is set whenever the view changes; gestures only lead there.

use std::time::Duration;

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseWheel};
use bevy::prelude::{
    App, Commands, CursorMoved, DetectChanges as _, DetectChangesMut as _,
    IntoScheduleConfigs as _, Local, MessageReader, MessageWriter, Res, ResMut, Single, State,
    Update, Window, With,
};
use bevy::window::PrimaryWindow;
use bevy::winit::{UpdateMode, WinitSettings};

use crate::gui::audio::{SoundCue, cue_of};
use crate::gui::current::CurrentView;
use crate::gui::link::{Link, NoticeArrived};
use crate::gui::mirror::Mirror;
use crate::gui::room::{Comfort, CueArrived, RoomFraming, RoomScene, RoomState, RoomSystems};
use crate::gui::{AppSystems, Chosen, Screen, Tongue};
use crate::present::room::{cues, waiting};
use crate::present::transcript::Told;

/// So often something that moves is drawn: thirty times a second.
const MOVING: Duration = Duration::from_millis(33);
/// So often something is drawn while nothing moves: whoever touches mouse or keys is seen at once.
const RESTING: Duration = Duration::from_secs(5);

/// Scenes, gestures, rest.
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive(MOVING),
        unfocused_mode: UpdateMode::reactive_low_power(MOVING),
    })
    .add_systems(
        Update,
        (set_scene, frame_beside_the_sheet, tell_gestures, wake_on_input, let_it_rest)
            .chain()
            .in_set(AppSystems::Choreograph)
            .before(RoomSystems::Set),
    );
}

/// The standing picture follows the view.
fn set_scene(
    mut commands: Commands,
    mut comfort: ResMut<Comfort>,
    mut revision: Local<Option<(u64, u64)>>,
    current: Res<CurrentView>,
    mirror: Res<Mirror>,
    chosen: Res<Chosen>,
) {
    if chosen.is_changed() {
        comfort.reduced_motion = chosen.0.reduced_motion;
    }
    let now = (current.revision, mirror.revision());
    if *revision == Some(now) {
        return;
    }
    *revision = Some(now);
    let meeting = || current.models.as_ref().map(|models| models.scene.clone());
    let looked_at = mirror.shown().map(|shown| shown.scene.clone());
    let scene = looked_at.or_else(meeting).unwrap_or_else(waiting);
    commands.insert_resource(RoomScene(scene));
}

/// Before the meeting a sheet lies at the left, and the table stands beside it.
fn frame_beside_the_sheet(
    mut framing: ResMut<RoomFraming>,
    screen: Res<State<Screen>>,
    window: Single<&Window, With<PrimaryWindow>>,
) {
    let share = match screen.get() {
        Screen::Title | Screen::Sessions => 0.34,
        Screen::Arrival | Screen::Lobby | Screen::Welcome | Screen::Cases => 0.5,
        Screen::Preview => 0.6,
        Screen::Year => 0.0,
        // They know what their sheets cover.
        Screen::Conference | Screen::Reflection => return,
    };
    let strip_left = window.width() * share;
    framing.set_if_neq(RoomFraming { strip_left, ..RoomFraming::default() });
}

/// Notices become gestures and sounds.
fn tell_gestures(
    mut arrived: MessageReader<NoticeArrived>,
    mut told: MessageWriter<CueArrived>,
    mut heard: MessageWriter<SoundCue>,
    link: Res<Link>,
    tongue: Res<Tongue>,
) {
    for notice in arrived.read() {
        let gestures = link.tell(&tongue, |words| {
            let sight = words.sight;
            let open = notice.open.and_then(|index| sight.common.lines.get(index));
            let apart = notice.apart.and_then(|index| sight.own.lines.get(index));
            if let Some(cue) = open.and_then(|line| cue_of(&line.notice)) {
                heard.write(cue);
            }
            let told = open
                .map(|line| Told::Open(&line.notice))
                .or_else(|| apart.map(|line| Told::Apart(&line.notice)));
            told.map(|told| cues(words, told)).unwrap_or_default()
        });
        for cue in gestures.unwrap_or_default() {
            told.write(CueArrived(cue));
        }
    }
}

/// Somebody is there: the room lives on.
fn wake_on_input(
    mut state: ResMut<RoomState>,
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut wheels: MessageReader<MouseWheel>,
    mut moves: MessageReader<CursorMoved>,
) {
    let touched = keys.read().count() + buttons.read().count() + wheels.read().count();
    if touched + moves.read().count() > 0 {
        state.wake = true;
    }
}

/// While nothing moves the program hardly works.
fn let_it_rest(mut settings: ResMut<WinitSettings>, state: Res<RoomState>, link: Res<Link>) {
    let at_rest = state.at_rest && !link.is_somebody_thinking();
    let wait = if at_rest { RESTING } else { MOVING };
    let modes = (UpdateMode::reactive(wait), UpdateMode::reactive_low_power(wait));
    if (settings.focused_mode, settings.unfocused_mode) != modes {
        (settings.focused_mode, settings.unfocused_mode) = modes;
    }
}
