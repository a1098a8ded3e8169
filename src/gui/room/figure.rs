//! Figures of turned wood: one lathe profile, an egg for a head, inlaid eyes, pegs for hands.
//!
//! A figure is a handful of rigid parts: a root at its seat, a torso that breathes and leans, a
//! head on its neck, eyes that glide a little on the head before it follows, lids, two pegs.
//!
//! **Invariant:** there are no mouths. What somebody feels is in where they look and how they sit.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::math::{Affine3A, Quat, Vec3};
use bevy::prelude::*;
use bevy::sprite_render::MeshMaterial2d;

use super::dress::{self, HEAD, HEAD_MIDDLE};
use super::material::RoomMaterials;
use super::shape::{Paint, Shape, linear, paint, speckle, stuff};
use super::stage::{self, SEAT_HEIGHT, SEAT_RADIUS, TABLE_RADIUS, TABLE_TOP};
use crate::present::room::Look;
use crate::scenario::id::SeatId;

/// Height of the neck over the seat.
pub(super) const NECK: f32 = 0.618;
/// Height of a head's middle over the floor.
pub(super) const EYE_HEIGHT: f32 = SEAT_HEIGHT + NECK + HEAD_MIDDLE;
/// Pale wood of heads and hands.
const MAPLE: [u8; 3] = [0xDE, 0xBE, 0x94];

/// A figure, on its root.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Figure {
    /// Whose.
    pub(super) seat: SeatId,
    /// Its place round the table, the own one being 0.
    pub(super) index: usize,
    /// How far round the table it sits.
    pub(super) angle: f32,
    /// Its parts.
    pub(super) parts: Parts,
}

/// The parts of a figure. The own figure has hands alone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    /// Turns, breathes and leans.
    pub(super) torso: Option<Entity>,
    /// Turns on the neck.
    pub(super) head: Option<Entity>,
    /// Glide on the head.
    pub(super) eyes: Option<Entity>,
    /// Close over the eyes.
    pub(super) lids: Option<Entity>,
    /// Left and right peg.
    pub(super) hands: [Entity; 2],
}

/// Where a resting hand lies, from the figure's root.
pub(super) fn hand_rest(side: f32, own: bool) -> Vec3 {
    let reach = SEAT_RADIUS - TABLE_RADIUS + 0.075;
    let apart = if own { 0.235 } else { 0.150 };
    Vec3::new(side * apart, TABLE_TOP - SEAT_HEIGHT + 0.032, reach)
}

/// Where the lids hang from, over the middle of the head.
const LID_LINE: f32 = 0.043;

/// Makes a figure at its seat.
pub(super) fn spawn(
    commands: &mut Commands,
    meshes: &mut Assets<Mesh>,
    materials: &RoomMaterials,
    seat: SeatId,
    look: Look,
    index: usize,
    count: usize,
) -> Entity {
    let angle = stage::seat_angle(index, count);
    let own = index == 0;
    let mut at = stage::round_table(angle, SEAT_RADIUS, SEAT_HEIGHT);
    if own {
        at.z += 0.02;
    }
    let root = commands
        .spawn((
            Name::new("figure"),
            stage::standing(at, stage::facing(angle)),
            Visibility::default(),
        ))
        .id();
    let mut piece = |shape: Shape, at: Vec3, parent: Entity| {
        commands
            .spawn((
                Mesh2d(meshes.add(shape.mesh())),
                MeshMaterial2d(materials.solid.clone()),
                Transform::from_translation(at),
                NoFrustumCulling,
                ChildOf(parent),
            ))
            .id()
    };
    let colour = Paint { colour: linear(look.colour), stuff: stuff::WOOD };
    let hands = [-1.0, 1.0].map(|side| piece(hand(colour), hand_rest(side, own), root));
    let mut parts = Parts { torso: None, head: None, eyes: None, lids: None, hands };
    if !own {
        let (mut body, mut head) = (body(colour), skull());
        dress::put_on(look.silhouette, colour, &mut body, &mut head);
        body.occlude(|at, normal| {
            // Under the head, and towards the table's edge, it is darker.
            let under_head = (1.0 - ((at.y - NECK) / 0.10).abs()).clamp(0.0, 1.0);
            let low = ((0.42 - at.y) / 0.42).clamp(0.0, 1.0);
            let down = 0.5 - 0.5 * normal.y;
            (1.0 - 0.34 * under_head) * (1.0 - 0.42 * low) * (1.0 - 0.16 * down)
        });
        head.occlude(|at, normal| {
            let low = ((HEAD_MIDDLE - at.y) / HEAD.y).clamp(0.0, 1.0);
            1.0 - 0.30 * low * low - 0.08 * (0.5 - 0.5 * normal.y)
        });
        let torso = piece(body, Vec3::ZERO, root);
        let skull = piece(head, Vec3::Y * NECK, torso);
        let eyes = piece(eyes(), Vec3::Y * HEAD_MIDDLE, skull);
        let lids = piece(lids(), Vec3::Y * LID_LINE, eyes);
        parts = Parts {
            torso: Some(torso),
            head: Some(skull),
            eyes: Some(eyes),
            lids: Some(lids),
            hands,
        };
    }
    commands.entity(root).insert(Figure { seat, index, angle, parts });
    root
}

/// Foot, belly, waist, shoulder, neck.
fn body(colour: Paint) -> Shape {
    let mut shape = Shape::default();
    let maple = paint(MAPLE).of(stuff::WOOD);
    let mut turned = Shape::default();
    turned.lathe(
        &[
            (0.130, 0.0),
            (0.158, 0.012),
            (0.164, 0.040),
            (0.150, 0.062),
            (0.150, 0.062),
            (0.164, 0.100),
            (0.170, 0.160),
            (0.164, 0.225),
            (0.150, 0.290),
            (0.141, 0.345),
            (0.142, 0.390),
            (0.154, 0.440),
            (0.170, 0.490),
            (0.173, 0.524),
            (0.162, 0.552),
            (0.130, 0.580),
            (0.086, 0.596),
            (0.086, 0.596),
            (0.092, 0.601),
            (0.093, 0.608),
            (0.087, 0.614),
            (0.060, 0.617),
            (0.054, 0.628),
            (0.054, 0.650),
            (0.0, 0.660),
        ],
        20,
        |angle, y| {
            if y > 0.5955 { maple.by(0.97) } else { colour.by(grain(angle, y)) }
        },
    );
    let wide = Affine3A::from_scale(Vec3::new(1.14, 1.0, 0.98));
    shape.join(&turned, wide);
    shape
}

/// Turned wood is a little uneven: rings round the axis, a lighter flank.
fn grain(angle: f32, y: f32) -> f32 {
    0.97 + 0.05 * (angle * 2.0 + y * 9.0).sin() + 0.025 * (y * 61.0 + angle.sin() * 3.0).sin()
}

/// A slightly egg-shaped head on the neck's end.
fn skull() -> Shape {
    let mut shape = Shape::default();
    let maple = paint(MAPLE).of(stuff::WOOD);
    let mut egg = Shape::default();
    let profile: Vec<(f32, f32)> = (0_u8..=18)
        .map(|step| {
            let angle = f32::from(step) / 18.0 * std::f32::consts::PI;
            let (sin, cos) = angle.sin_cos();
            let y = -cos;
            let round = if step == 0 || step == 18 { 0.0 } else { sin * (1.0 + 0.07 * y) };
            (round, y)
        })
        .collect();
    egg.lathe(&profile, 24, |angle, y| {
        maple.by(0.985 + 0.03 * (angle * 1.0 + y * 4.0).sin() + 0.012 * (y * 22.0).sin())
    });
    let place =
        Affine3A::from_scale_rotation_translation(HEAD, Quat::IDENTITY, Vec3::Y * HEAD_MIDDLE);
    shape.join(&egg, place);
    shape
}

/// Two inlaid eyes with a small light in each, round the middle of the head.
fn eyes() -> Shape {
    let mut shape = Shape::default();
    let walnut = Paint { colour: linear([0x2A, 0x1E, 0x18]), stuff: stuff::PAINTED };
    for side in [-1.0, 1.0] {
        let (at, turn) = eye(side);
        let mut inlay = Shape::default();
        inlay.ball(Vec3::ZERO, Vec3::new(0.0205, 0.0265, 0.007), 10, walnut);
        let glint = Paint { colour: linear([0xF6, 0xEC, 0xDC]), stuff: stuff::LIGHT };
        inlay.ball(Vec3::new(-0.006, 0.010, 0.0062), Vec3::new(0.0052, 0.0058, 0.0016), 6, glint);
        shape.join(&inlay, Affine3A::from_rotation_translation(turn, at));
    }
    shape
}

/// Where an eye sits on the head, from its middle, and how it is turned.
fn eye(side: f32) -> (Vec3, Quat) {
    let turn = Quat::from_rotation_y(side * 0.40) * Quat::from_rotation_x(-0.06);
    let out = turn * Vec3::Z;
    let at = Vec3::new(out.x * HEAD.x, out.y * HEAD.y, out.z * HEAD.z) * 1.005;
    (at, turn)
}

/// Both lids, hanging from their line; scaled flat they are open.
fn lids() -> Shape {
    let mut shape = Shape::default();
    let maple = paint(MAPLE).of(stuff::WOOD).by(0.86);
    for side in [-1.0, 1.0] {
        let (at, turn) = eye(side);
        let mut lid = Shape::default();
        lid.ball(Vec3::ZERO, Vec3::new(0.0255, 0.0315, 0.0115), 10, maple);
        shape.join(&lid, Affine3A::from_rotation_translation(turn, at - Vec3::Y * LID_LINE));
    }
    shape
}

/// A small turned peg.
fn hand(colour: Paint) -> Shape {
    let mut shape = Shape::default();
    let maple = paint(MAPLE).of(stuff::WOOD);
    let mut peg = Shape::default();
    peg.lathe(
        &[
            (0.0, -0.055),
            (0.030, -0.050),
            (0.034, -0.030),
            (0.034, -0.030),
            (0.030, -0.028),
            (0.031, 0.005),
            (0.036, 0.030),
            (0.030, 0.054),
            (0.0, 0.066),
        ],
        10,
        |_, y| if y < -0.029 { colour } else { maple.by(0.94 + 0.06 * speckle(2)) },
    );
    // It points towards the middle of the table.
    let turn = Quat::from_rotation_x(std::f32::consts::FRAC_PI_2 - 0.10);
    shape.join(&peg, Affine3A::from_quat(turn));
    shape
}
