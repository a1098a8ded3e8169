//! The animated room: a wooden stage in honest light, with the table, the figures and the chair.
//!
//! It stands behind every panel. From outside it gets a [`Scene`] (the standing picture) and
//! [`Cue`]s (gestures); it gives back where things are on the window, so that panels can lay
//! bubbles over heads and take drops on the table.
//!
//! **Invariant:** it reads scenes and cues, never a table or a view; the scene is always right, a
//! gesture only leads there.
//! **Invariant:** the one camera of the program is here; panels draw on it.
//! **Invariant:** under reduced motion everything is at its end at once, and after twenty quiet
//! seconds nothing moves, so that the program may idle.

use bevy::math::{Rect, Vec2};
use bevy::prelude::*;

use crate::present::room::{Cue, Scene};
use crate::scenario::id::{CardId, SeatId};

mod camera;
mod choreography;
mod dress;
mod figure;
mod furniture;
mod life;
mod light;
mod material;
mod outside;
mod shape;
mod stage;
mod things;

/// Everything that makes the room.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Comfort>()
        .init_resource::<RoomState>()
        .init_resource::<RoomPlaces>()
        .init_resource::<RoomFraming>()
        .add_message::<CueArrived>()
        .add_message::<SkipGestures>()
        .configure_sets(
            Update,
            (RoomSystems::Set, RoomSystems::Play, RoomSystems::Move, RoomSystems::Measure).chain(),
        )
        .add_plugins((
            material::plugin,
            light::plugin,
            camera::plugin,
            stage::plugin,
            things::plugin,
            choreography::plugin,
        ));
}

/// The order of the room's part of a frame. A scene and the cues that led to it should be given
/// before [`RoomSystems::Set`] runs.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoomSystems {
    /// A new scene is set on the stage.
    Set,
    /// New cues become gestures.
    Play,
    /// Gestures move things.
    Move,
    /// Places on the window are measured.
    Measure,
}

/// The standing picture. Set it whenever the view changes; without it the room is empty.
#[derive(Resource, Clone, Debug, PartialEq, Eq)]
pub struct RoomScene(pub Scene);

/// A gesture to be made.
#[derive(Message, Clone, Debug)]
pub struct CueArrived(pub Cue);

/// All running gestures end at once, at their end.
#[derive(Message, Clone, Copy, Debug, Default)]
pub struct SkipGestures;

/// What somebody's eyes like.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Comfort {
    /// Cuts instead of moves.
    pub reduced_motion: bool,
}

/// What panels cover at each edge, in logical pixels. The room is drawn in what is left over, and
/// the table's centre stays where nothing lies on it.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct RoomFraming {
    /// Covered at the left.
    pub left: f32,
    /// Covered at the right.
    pub right: f32,
    /// Covered at the top.
    pub top: f32,
    /// Covered at the bottom.
    pub bottom: f32,
    /// Of what is left over, the part at its left on which a sheet lies.
    pub strip_left: f32,
    /// The part at its top on which slips of paper lie.
    pub strip_top: f32,
    /// The same at its bottom.
    pub strip_bottom: f32,
}

/// Whether anything moves.
#[derive(Resource, Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoomState {
    /// A gesture runs that one should see before the next.
    pub busy: bool,
    /// Nothing moves any more: the program may draw on demand alone. It wakes with the next scene,
    /// cue or [`RoomState::wake`].
    pub at_rest: bool,
    /// Set it when somebody touched mouse or keyboard: life goes on for another twenty seconds.
    pub wake: bool,
}

impl Default for RoomState {
    fn default() -> Self {
        Self { busy: false, at_rest: false, wake: true }
    }
}

/// Where things are on the window, in logical pixels from its upper left corner.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct RoomPlaces {
    /// The seats, the own one first.
    pub seats: Vec<SeatOnWindow>,
    /// The middle of the table top.
    pub table: Vec2,
    /// The table top.
    pub table_top: Rect,
    /// Laid cards, in the order of the scene.
    pub cards: Vec<(CardId, Rect)>,
    /// The seventh chair.
    pub chair: Rect,
    /// Over the seventh chair, for her line.
    pub chair_bubble: Vec2,
    /// The board with the plan.
    pub wall: Rect,
    /// The window: where the year passes.
    pub window: Rect,
}

/// One seat on the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeatOnWindow {
    /// Which.
    pub seat: SeatId,
    /// The middle of its head; of the own seat, the middle of its place.
    pub head: Vec2,
    /// Where the tail of a speech bubble begins, above the head.
    pub bubble: Vec2,
    /// Its place on the table: where a card for it is dropped.
    pub place: Rect,
    /// The whole figure: where a click on it is taken.
    pub figure: Rect,
}

impl RoomPlaces {
    /// A seat's place on the window.
    #[must_use]
    pub fn of(&self, seat: SeatId) -> Option<&SeatOnWindow> {
        self.seats.iter().find(|it| it.seat == seat)
    }
}
