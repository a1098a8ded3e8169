//! The camera: where it stands, what it frames, and where things are on the window.
//!
//! It stands behind the own chair, a little over its shoulder, and draws only the part of the
//! window that panels leave free: what nobody sees costs nothing. Its axis is shifted rather than
//! turned, so that upright things stay upright. A second camera draws nothing of its own: paper is
//! laid on it, over the whole window, in a picture that stays from frame to frame.
//!
//! **Invariant:** it is still while people read; it drifts a few centimetres towards who speaks, and
//! not at all under reduced motion.

use bevy::camera::visibility::RenderLayers;
use bevy::camera::{
    CameraMainTextureUsages, CameraOutputMode, CameraProjection, CompositingSpace, SubCameraView,
    Viewport,
};
use bevy::core_pipeline::tonemapping::Tonemapping;
use bevy::math::{Mat4, Rect, UVec2, Vec2, Vec3, Vec3A, Vec4};
use bevy::prelude::*;
use bevy::render::render_resource::{BlendState, TextureUsages};
use bevy::render::renderer::RenderAdapterInfo;
use bevy::window::PrimaryWindow;
use bevy_egui::PrimaryEguiContext;

use super::figure::{EYE_HEIGHT, Figure};
use super::stage::{self, BOARD, CHAIR, SEAT_RADIUS, TABLE_RADIUS, TABLE_TOP, WALL, WINDOW};
use super::{Comfort, RoomFraming, RoomPlaces, RoomScene, RoomSystems, SeatOnWindow};

/// Where the camera stands.
pub(super) const EYE: Vec3 = Vec3::new(0.0, 2.52, 4.55);
/// What lies in the middle of the free part.
const MIDDLE: Vec3 = Vec3::new(0.14, 0.98, -0.20);
/// How much the free part shows: half its width and height over its distance.
const HALF_VIEW: Vec2 = Vec2::new(0.415, 0.345);
/// How much of it must lie bare: heads and table, not the walls and the floor around them.
const HALF_HEART: Vec2 = Vec2::new(0.385, 0.225);
/// Never closer than this against the whole view.
const CLOSER: f32 = 1.15;
const NEAR: f32 = 0.3;
/// Where nothing is drawn.
const GROUND: Color = Color::srgb(0.353, 0.322, 0.282);
/// The room never gets less of the window's width and height.
const LEAST: f32 = 0.25;

/// The camera.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drift>().add_systems(Startup, set_up_camera).add_systems(
        Update,
        (frame_room.in_set(RoomSystems::Move), measure_places.in_set(RoomSystems::Measure)),
    );
}

/// Where the camera would like to be, from where it stands.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub(super) struct Drift {
    /// Towards who speaks, in metres.
    pub(super) wanted: Vec3,
    now: Vec3,
}

impl Drift {
    /// Whether the camera still moves.
    pub(super) fn moves(&self) -> bool {
        self.wanted.distance(self.now) > 0.002
    }
}

/// A lens that can be shifted sideways and up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Lens {
    /// Clip units per slope, across and up.
    scale: Vec2,
    /// Where the axis pierces the window, in clip units.
    shift: Vec2,
}

impl CameraProjection for Lens {
    fn get_clip_from_view(&self) -> Mat4 {
        Mat4::from_cols(
            Vec4::new(self.scale.x, 0.0, 0.0, 0.0),
            Vec4::new(0.0, self.scale.y, 0.0, 0.0),
            Vec4::new(-self.shift.x, -self.shift.y, 0.0, -1.0),
            Vec4::new(0.0, 0.0, NEAR, 0.0),
        )
    }

    fn get_clip_from_view_for_sub(&self, _view: &SubCameraView) -> Mat4 {
        self.get_clip_from_view()
    }

    fn update(&mut self, _width: f32, _height: f32) {}

    fn far(&self) -> f32 {
        60.0
    }

    fn get_frustum_corners(&self, near: f32, far: f32) -> [Vec3A; 8] {
        let corners = [(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)];
        let at = |z: f32, (x, y): (f32, f32)| {
            let deep = -z;
            Vec3A::new(
                (x - self.shift.x) / self.scale.x * deep,
                (y - self.shift.y) / self.scale.y * deep,
                z,
            )
        };
        let [a, b, c, d] = corners.map(|corner| at(near, corner));
        let [e, f, g, h] = corners.map(|corner| at(far, corner));
        [a, b, c, d, e, f, g, h]
    }
}

/// The camera that draws the room.
#[derive(Component)]
struct RoomCamera;

fn set_up_camera(mut commands: Commands, adapter: Option<Res<RenderAdapterInfo>>) {
    // A real graphics card smooths edges for nothing; software does it as well as it can afford.
    let software = super::material::is_software(adapter.as_deref());
    let smooth = if software { Msaa::Off } else { Msaa::Sample4 };
    commands.spawn((
        Name::new("camera"),
        RoomCamera,
        Camera2d,
        Camera {
            clear_color: ClearColorConfig::Custom(GROUND),
            output_mode: CameraOutputMode::Write {
                blend_state: None,
                clear_color: ClearColorConfig::Custom(GROUND),
            },
            ..default()
        },
        Projection::custom(Lens { scale: Vec2::ONE, shift: Vec2::ZERO }),
        Transform::from_translation(EYE).looking_at(MIDDLE, Vec3::Y),
        CompositingSpace::Srgb,
        Tonemapping::None,
        smooth,
    ));
    commands.spawn((
        Name::new("paper"),
        Camera2d,
        Camera {
            order: 1,
            clear_color: ClearColorConfig::Custom(Color::NONE),
            output_mode: CameraOutputMode::Write {
                blend_state: Some(BlendState::PREMULTIPLIED_ALPHA_BLENDING),
                clear_color: ClearColorConfig::None,
            },
            ..default()
        },
        // Its uses tell its picture from the room's: Bevy gives cameras with the same uses the same.
        CameraMainTextureUsages(TextureUsages::RENDER_ATTACHMENT | TextureUsages::TEXTURE_BINDING),
        RenderLayers::none(),
        PrimaryEguiContext,
        CompositingSpace::Srgb,
        Tonemapping::None,
        Msaa::Off,
    ));
}

fn frame_room(
    time: Res<Time>,
    comfort: Res<Comfort>,
    framing: Res<RoomFraming>,
    mut drift: ResMut<Drift>,
    window: Query<&Window, With<PrimaryWindow>>,
    mut camera: Query<(&mut Camera, &mut Projection, &mut Transform), With<RoomCamera>>,
    mut last: Local<Option<(Lens, Vec3, Rect)>>,
) {
    let (Ok(window), Ok((mut camera, mut projection, mut transform))) =
        (window.single(), camera.single_mut())
    else {
        return;
    };
    let free = free_part(window, &framing);
    let lens = lens(free.size(), &framing);
    if comfort.reduced_motion {
        drift.bypass_change_detection().now = Vec3::ZERO;
    } else if drift.moves() {
        let step = 1.0 - (-time.delta_secs() * 1.6).exp();
        let now = drift.now.lerp(drift.wanted, step);
        drift.bypass_change_detection().now = now;
    }
    let eye = EYE + drift.now;
    if *last == Some((lens, eye, free)) {
        return;
    }
    *last = Some((lens, eye, free));
    camera.viewport = Some(viewport(window, free));
    *projection = Projection::custom(lens);
    *transform = Transform::from_translation(eye).looking_at(MIDDLE + drift.now * 0.35, Vec3::Y);
}

/// The part of the window that panels leave free, in logical pixels.
fn free_part(window: &Window, framing: &RoomFraming) -> Rect {
    let size = Vec2::new(window.width(), window.height()).max(Vec2::ONE);
    let least = size * LEAST;
    let (left, top) = (framing.left.min(size.x - least.x), framing.top.min(size.y - least.y));
    let right = (size.x - framing.right).max(left + least.x).min(size.x);
    let bottom = (size.y - framing.bottom).max(top + least.y).min(size.y);
    Rect::new(left, top, right, bottom)
}

/// The same in the window's own pixels.
fn viewport(window: &Window, free: Rect) -> Viewport {
    let whole = window.physical_size();
    let min = (free.min * window.scale_factor()).as_uvec2().min(whole.saturating_sub(UVec2::ONE));
    let max = (free.max * window.scale_factor()).ceil().as_uvec2().min(whole);
    Viewport {
        physical_position: min,
        physical_size: max.saturating_sub(min).max(UVec2::ONE),
        ..default()
    }
}

fn lens(free: Vec2, framing: &RoomFraming) -> Lens {
    let least = free.y * LEAST;
    let top = framing.strip_top.min(free.y - least);
    let bottom = (free.y - framing.strip_bottom).max(top + least).min(free.y);
    let left = framing.strip_left.min(free.x * (1.0 - LEAST));
    let bare = Vec2::new(free.x - left, bottom - top);
    let whole = (free / (HALF_VIEW * 2.0)).min_element();
    let focal = (bare / (HALF_HEART * 2.0)).min_element().min(whole * CLOSER);
    let middle = f32::midpoint(top, bottom);
    Lens {
        scale: Vec2::splat(focal * 2.0) / free,
        shift: Vec2::new(left / free.x, 1.0 - middle / free.y * 2.0),
    }
}

fn measure_places(
    scene: Option<Res<RoomScene>>,
    framing: Res<RoomFraming>,
    figures: Query<&Figure>,
    window: Query<&Window, With<PrimaryWindow>>,
    camera: Query<(&Projection, &Transform), With<RoomCamera>>,
    mut places: ResMut<RoomPlaces>,
) {
    let (Ok(window), Ok((projection, transform))) = (window.single(), camera.single()) else {
        return;
    };
    let free = free_part(window, &framing);
    let clip = projection.get_clip_from_view() * transform.to_matrix().inverse();
    let on = |at: Vec3| {
        let seen = clip.project_point3(at);
        free.min + (seen.truncate() * Vec2::new(0.5, -0.5) + 0.5) * free.size()
    };
    let around = |points: &[Vec3]| {
        let mut rect = Rect::EMPTY;
        for point in points {
            rect = rect.union_point(on(*point));
        }
        rect
    };
    let mut seats: Vec<(usize, SeatOnWindow)> = figures
        .iter()
        .map(|figure| {
            let spot = |radius, height| stage::round_table(figure.angle, radius, height);
            let (head, place) = if figure.index == 0 {
                (spot(TABLE_RADIUS - 0.2, TABLE_TOP), spot(TABLE_RADIUS - 0.22, TABLE_TOP))
            } else {
                (spot(SEAT_RADIUS, EYE_HEIGHT), spot(TABLE_RADIUS - 0.24, TABLE_TOP))
            };
            let wide = Vec3::new(0.24, 0.0, 0.0);
            let deep = Vec3::new(0.0, 0.0, 0.17);
            let body = [
                spot(SEAT_RADIUS, EYE_HEIGHT + 0.24) - wide,
                spot(SEAT_RADIUS, EYE_HEIGHT + 0.24) + wide,
                spot(SEAT_RADIUS, TABLE_TOP) - wide,
                spot(SEAT_RADIUS, TABLE_TOP) + wide,
            ];
            let lift = if figure.index == 0 { 0.10 } else { 0.27 };
            let seat = SeatOnWindow {
                seat: figure.seat,
                head: on(head),
                bubble: on(head + Vec3::Y * lift),
                place: around(&[
                    place - wide - deep,
                    place + wide + deep,
                    place - wide + deep,
                    place + wide - deep,
                ]),
                figure: around(&body),
            };
            (figure.index, seat)
        })
        .collect();
    seats.sort_by_key(|(index, _)| *index);
    let cards =
        scene.iter().flat_map(|scene| scene.0.laid.iter().enumerate()).map(|(index, laid)| {
            let (at, _) = stage::card_place(index);
            let half = Vec3::new(0.062, 0.0, 0.082);
            (laid.card, around(&[at - half, at + half]))
        });
    let top = Vec3::Y * TABLE_TOP;
    let [left, low, right, high] = BOARD;
    let [window_left, window_low, window_right, window_high] = WINDOW;
    let now = RoomPlaces {
        seats: seats.into_iter().map(|(_, seat)| seat).collect(),
        table: on(top),
        table_top: around(&[
            top - Vec3::X * TABLE_RADIUS,
            top + Vec3::X * TABLE_RADIUS,
            top - Vec3::Z * TABLE_RADIUS,
            top + Vec3::Z * TABLE_RADIUS,
        ]),
        cards: cards.collect(),
        chair: around(&[
            CHAIR + Vec3::new(-0.2, 0.0, 0.15),
            CHAIR + Vec3::new(0.2, 0.72, -0.15),
            CHAIR + Vec3::new(-0.2, 0.72, -0.15),
            CHAIR + Vec3::new(0.2, 0.0, 0.15),
        ]),
        chair_bubble: on(CHAIR + Vec3::Y * 0.80),
        wall: around(&[Vec3::new(left, low, WALL), Vec3::new(right, high, WALL)]),
        window: around(&[
            Vec3::new(window_left, window_low, WALL),
            Vec3::new(window_right, window_high, WALL),
        ]),
    };
    places.set_if_neq(now);
}
