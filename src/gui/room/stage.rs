//! The stage: where things are in the room, and what never moves: floor, walls, table, board.
//!
//! Lengths are metres; x runs to the right, y up, z towards the viewer; the table's foot is the
//! origin. Everything that never moves is one mesh.
//!
//! **Invariant:** where a seat, a card or a tile is to be found is said here, and nowhere else.

use std::f32::consts::{PI, TAU};

use bevy::camera::visibility::NoFrustumCulling;
use bevy::math::{Affine3A, Quat, Vec2, Vec3};
use bevy::prelude::*;
use bevy::sprite_render::MeshMaterial2d;

use super::camera::EYE;
use super::material::RoomMaterials;
use super::shape::{Blocker, Paint, Shape, linear, openness, paint, speckle, stuff};
use super::{furniture, outside};
use crate::present::room::WallTile;

/// Height of the table top.
pub(super) const TABLE_TOP: f32 = 0.74;
/// Radius of the table top.
pub(super) const TABLE_RADIUS: f32 = 1.05;
/// How far from the middle figures sit.
pub(super) const SEAT_RADIUS: f32 = 1.40;
/// Height of a chair's seat.
pub(super) const SEAT_HEIGHT: f32 = 0.45;
/// Where the seventh chair stands.
pub(super) const CHAIR: Vec3 = Vec3::new(1.37, 0.0, 1.02);
/// The far wall.
pub(super) const WALL: f32 = -3.0;
/// The board on it: left, bottom, right, top of the felt.
pub(super) const BOARD: [f32; 4] = [-1.12, 1.24, 1.78, 2.36];
/// The window in it.
pub(super) const WINDOW: [f32; 4] = [-4.30, 0.98, -1.55, 2.50];
/// The middle of the clock.
pub(super) const CLOCK: Vec3 = Vec3::new(2.28, 2.12, WALL + 0.05);

/// Ink, paper, plaster, oak and walnut.
pub(super) const INK: [u8; 3] = [0x22, 0x30, 0x3A];
pub(super) const PAPER: [u8; 3] = [0xFB, 0xF7, 0xEF];
pub(super) const PLASTER: [u8; 3] = [0xE9, 0xE2, 0xD6];
pub(super) const OAK: [u8; 3] = [0xB9, 0x8A, 0x5A];
pub(super) const WALNUT: [u8; 3] = [0x5B, 0x41, 0x30];

/// Sets the stage when the program starts.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, build_stage.after(super::material::mix_materials));
}

/// How far round the table a seat is, clockwise from the front edge. The others share the far side,
/// so that every face is seen.
pub(super) fn seat_angle(index: usize, count: usize) -> f32 {
    if index == 0 {
        return 0.0;
    }
    let others = f32::from(u8::try_from(count.saturating_sub(1)).unwrap_or(8));
    let width = ((others - 1.0) * 50.0_f32.to_radians()).min(202.0_f32.to_radians());
    let step = if others > 1.0 { width / (others - 1.0) } else { 0.0 };
    PI - width / 2.0 + step * f32::from(u8::try_from(index - 1).unwrap_or(8))
}

/// A point this far from the middle, this far round the table.
pub(super) fn round_table(angle: f32, radius: f32, height: f32) -> Vec3 {
    Vec3::new(-radius * angle.sin(), height, radius * angle.cos())
}

/// The turn with which somebody there looks at the middle.
pub(super) fn facing(angle: f32) -> f32 {
    PI - angle
}

/// Where a laid card lies: its middle and its turn. Rows fill from the middle outwards.
pub(super) fn card_place(index: usize) -> (Vec3, f32) {
    const ROWS: [f32; 5] = [0.0, 1.0, -1.0, 2.0, -2.0];
    const COLUMNS: [f32; 7] = [0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0];
    // The order of places: nearest the middle first.
    let mut places: Vec<(f32, f32)> = ROWS
        .iter()
        .flat_map(|row| COLUMNS.iter().map(move |column| (*column * 0.160, *row * 0.205)))
        .filter(|(x, z)| x.hypot(*z * 1.05) < 0.52)
        .collect();
    places.sort_by(|one, other| one.0.hypot(one.1 * 1.3).total_cmp(&other.0.hypot(other.1 * 1.3)));
    let (x, z) = places[index % places.len()];
    let layer = f32::from(u8::try_from(index / places.len()).unwrap_or(4));
    let lot = u32::try_from(index).unwrap_or(0);
    let turn = (speckle(lot * 3 + 1) - 0.5) * 0.22;
    let at = Vec3::new(
        x + layer * 0.02 + (speckle(lot * 7) - 0.5) * 0.014,
        TABLE_TOP + 0.004 + layer * 0.004,
        z + layer * 0.015 + (speckle(lot * 5 + 2) - 0.5) * 0.014,
    );
    (at, turn)
}

/// Where the stone lies for a topic.
pub(super) fn topic_place(index: usize, count: usize) -> Vec3 {
    let count = f32::from(u8::try_from(count.max(1)).unwrap_or(8));
    let step = f32::from(u8::try_from(index).unwrap_or(0)) + 0.5;
    round_table(step / count * TAU, 0.615, TABLE_TOP)
}

/// Where a seat's token lies.
pub(super) fn token_place(angle: f32) -> Vec3 {
    round_table(angle + 0.17, 0.80, TABLE_TOP)
}

/// Where what was told to a seat lies.
pub(super) fn hand_place(angle: f32, nth: usize) -> (Vec3, f32) {
    let nth = f32::from(u8::try_from(nth.min(9)).unwrap_or(9));
    let at = round_table(angle - 0.10 - nth * 0.022, 0.745, TABLE_TOP + 0.004 + nth * 0.003);
    (at, facing(angle) + nth * 0.12)
}

/// Where the tiles hang on the board, in their order.
pub(super) fn tile_places(tiles: &[WallTile]) -> Vec<Vec3> {
    let mut taken: Vec<(usize, u8)> = Vec::new();
    let places = tiles.iter().map(|tile| {
        let (column, band) = (week_column(tile.week), tile.band as usize);
        let mut row = 0;
        while taken.contains(&(column * 8 + band, row)) && row < 2 {
            row += 1;
        }
        taken.push((column * 8 + band, row));
        let at = f32::from(u8::try_from(column).unwrap_or(0)) + 0.5;
        let band = f32::from(u8::try_from(band).unwrap_or(0));
        let down = (band + (f32::from(row) + 0.5) / 3.0) / 3.0;
        Vec3::new(
            BOARD[0] + (BOARD[2] - BOARD[0]) * at / 22.0,
            BOARD[3] - (BOARD[3] - BOARD[1]) * down,
            WALL + 0.085,
        )
    });
    places.collect()
}

/// Weeks 1 to 12 have a column each, then every month has one.
fn week_column(week: u8) -> usize {
    if week <= 12 {
        usize::from(week.max(1) - 1)
    } else {
        (11 + usize::from(week - 12).div_ceil(4)).min(21)
    }
}

/// What keeps light from floor, walls and table, beside what comes with the seats.
fn blockers() -> Vec<Blocker> {
    let mut blockers = vec![
        Blocker { at: Vec3::new(0.0, 0.35, 0.0), radius: 0.30 },
        Blocker { at: CHAIR + Vec3::new(0.0, 0.22, 0.0), radius: 0.19 },
        Blocker { at: Vec3::new(2.62, 0.35, -2.45), radius: 0.24 },
    ];
    for step in 0_u8..14 {
        let angle = f32::from(step) / 14.0 * TAU;
        blockers.push(Blocker { at: round_table(angle, 0.78, 0.62), radius: 0.24 });
        blockers.push(Blocker { at: round_table(angle, 0.38, 0.62), radius: 0.22 });
    }
    blockers
}

fn build_stage(
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    materials: Res<RoomMaterials>,
) {
    let blockers = blockers();
    // From the front to the back: what is hidden need not be painted.
    let mut table = Shape::default();
    top(&mut table);
    table.join(&furniture::carafe(), Affine3A::from_translation(Vec3::new(-0.66, TABLE_TOP, -0.1)));
    for (x, z) in [(-0.74, 0.02), (-0.62, 0.06)] {
        table.put(&furniture::glass(), Vec3::new(x, TABLE_TOP, z), 0.0);
    }
    let carafe = [Blocker { at: Vec3::new(-0.66, TABLE_TOP + 0.06, -0.1), radius: 0.06 }];
    table.occlude(|at, normal| openness(&carafe, at, normal));
    let mut rest = Shape::default();
    rest.put(&furniture::small_chair(), CHAIR, small_chair_turn());
    rest.put(&furniture::plant(), Vec3::new(2.62, 0.0, -2.45), 0.4);
    rest.put(&furniture::lamp(), Vec3::new(0.0, 2.66, -0.1), 0.0);
    rest.join(&furniture::clock(), Affine3A::from_translation(CLOCK));
    board(&mut rest);
    furniture::coats(&mut rest);
    furniture::window_frame(&mut rest);
    floor(&mut rest);
    walls(&mut rest);
    rest.occlude(|at, normal| openness(&blockers, at, normal) * corners(at, normal));
    let mut room = table;
    room.join(&rest, Affine3A::IDENTITY);
    outside::view(&mut room);
    commands.spawn((
        Name::new("stage"),
        Mesh2d(meshes.add(room.seen_from(EYE).mesh())),
        MeshMaterial2d(materials.solid.clone()),
        NoFrustumCulling,
    ));
}

/// The seventh chair looks past the table, a little.
pub(super) fn small_chair_turn() -> f32 {
    (-CHAIR.x).atan2(-CHAIR.z) + 0.35
}

/// Corners are darker, and so is what is far from the middle: the vignette is in the walls.
fn corners(at: Vec3, normal: Vec3) -> f32 {
    let near_floor = if normal.y < 0.5 { 1.0 - 0.28 * (-at.y * 3.0).exp() } else { 1.0 };
    let near_wall =
        if normal.z < 0.5 { 1.0 - 0.30 * (-(at.z - WALL).max(0.0) * 2.2).exp() } else { 1.0 };
    let near_ceiling = 1.0 - 0.25 * (-(3.05 - at.y).max(0.0) * 2.6).exp();
    let aside = Vec2::new((at.x - 0.1) / 5.2, (at.y - 1.5) / 4.0).length();
    near_floor * near_wall * near_ceiling * (1.0 - 0.50 * aside.clamp(0.0, 1.0).powi(2))
}

fn floor(room: &mut Shape) {
    // A round felt rug under the table.
    let felt = paint([0x9E, 0xA2, 0x95]);
    let rings: Vec<f32> = vec![2.06, 2.02, 1.7, 1.45, 1.2, 1.0, 0.8, 0.5, 0.0];
    let profile: Vec<(f32, f32)> =
        rings.iter().map(|radius| (*radius, if *radius > 2.03 { 0.0 } else { 0.014 })).collect();
    room.lathe(&profile, 42, |_, _| felt);
    let base = paint([0xA0, 0x80, 0x60]).of(0.72);
    for plank in 0_u8..44 {
        let x = -5.0 + f32::from(plank) * 0.23;
        let tone = 0.90 + 0.20 * speckle(u32::from(plank) + 40);
        room.sheet(
            Vec3::new(x, 0.0, 2.6),
            [Vec3::new(0.224, 0.0, 0.0), Vec3::new(0.0, 0.0, -5.6)],
            [1, 20],
            |_, _| base.by(tone),
        );
    }
    // What shows between the planks.
    room.sheet(
        Vec3::new(-5.2, -0.004, 2.7),
        [Vec3::new(10.4, 0.0, 0.0), Vec3::new(0.0, 0.0, -5.8)],
        [1, 1],
        |_, _| paint([0x4A, 0x38, 0x2A]),
    );
}

fn walls(room: &mut Shape) {
    let plaster = paint(PLASTER);
    let [left, low, right, high] = WINDOW;
    let mut wall = |from: [f32; 2], to: [f32; 2]| {
        let size = Vec2::from(to) - Vec2::from(from);
        room.sheet(
            Vec3::new(from[0], from[1], WALL),
            [Vec3::new(size.x, 0.0, 0.0), Vec3::new(0.0, size.y, 0.0)],
            [if size.x > 2.0 { 20 } else { 6 }, if size.y > 1.0 { 10 } else { 4 }],
            |_, _| plaster,
        );
    };
    wall([-5.0, 0.0], [left, 3.05]);
    wall([left, 0.0], [right, low]);
    wall([left, high], [right, 3.05]);
    wall([right, 0.0], [5.1, 3.05]);
    // Side walls.
    room.sheet(
        Vec3::new(-5.0, 0.0, 2.6),
        [Vec3::new(0.0, 0.0, -5.6), Vec3::new(0.0, 3.05, 0.0)],
        [12, 8],
        |_, _| plaster.by(0.86),
    );
    room.sheet(
        Vec3::new(5.1, 0.0, WALL),
        [Vec3::new(0.0, 0.0, 5.6), Vec3::new(0.0, 3.05, 0.0)],
        [12, 8],
        |_, _| plaster.by(0.86),
    );
    // The ceiling, with beams.
    room.sheet(
        Vec3::new(-5.0, 3.05, WALL),
        [Vec3::new(10.1, 0.0, 0.0), Vec3::new(0.0, 0.0, 5.6)],
        [10, 8],
        |_, _| plaster.by(0.80),
    );
    let beam = paint(OAK).of(stuff::WOOD).by(0.72);
    for step in 0_u8..5 {
        let z = WALL + 0.55 + f32::from(step) * 1.05;
        room.slab(Vec3::new(0.05, 2.98, z), Vec3::new(10.1, 0.16, 0.16), 0.012, beam);
    }
    // Panelling up to the height of the chairs, with a rail on top.
    let panel = paint([0xC9, 0xA9, 0x82]).of(stuff::WOOD);
    for board in 0_u8..56 {
        let x = -4.98 + f32::from(board) * 0.18;
        let tone = 0.93 + 0.12 * speckle(u32::from(board) + 7);
        room.slab(
            Vec3::new(x + 0.09, 0.43, WALL + 0.01),
            Vec3::new(0.172, 0.86, 0.03),
            0.008,
            panel.by(tone),
        );
    }
    room.slab(
        Vec3::new(0.05, 0.885, WALL + 0.03),
        Vec3::new(10.1, 0.05, 0.07),
        0.012,
        panel.by(0.86),
    );
}

fn board(room: &mut Shape) {
    let [left, low, right, high] = BOARD;
    let (width, height) = (right - left, high - low);
    let middle = Vec3::new(f32::midpoint(left, right), f32::midpoint(low, high), WALL + 0.03);
    let frame = paint(OAK).of(stuff::WOOD);
    // Felt in three tints, one for each band.
    for (band, rgb) in
        [[0xB4, 0xC2, 0xBC], [0xC2, 0xC4, 0xB2], [0xCC, 0xC0, 0xAE]].iter().enumerate()
    {
        let band = f32::from(u8::try_from(band).unwrap_or(0));
        room.sheet(
            Vec3::new(left, high - height * (band + 1.0) / 3.0, WALL + 0.055),
            [Vec3::new(width, 0.0, 0.0), Vec3::new(0.0, height / 3.0, 0.0)],
            [12, 3],
            |_, v| paint(*rgb).by(if v < 0.02 { 0.90 } else { 1.0 }),
        );
    }
    // Threads: every fourth week, and the end of the weeks in full.
    for column in [4_u8, 8, 12] {
        let x = left + width * f32::from(column) / 22.0;
        let thread = paint([0x9A, 0xA2, 0x9C]).by(if column == 12 { 0.8 } else { 1.0 });
        room.slab(
            Vec3::new(x, middle.y, WALL + 0.057),
            Vec3::new(if column == 12 { 0.020 } else { 0.014 }, height, 0.006),
            0.001,
            thread,
        );
    }
    let rail = 0.06;
    for (x, y, w, h) in [
        (middle.x, high + rail / 2.0, width + rail * 2.0, rail),
        (middle.x, low - rail / 2.0, width + rail * 2.0, rail),
        (left - rail / 2.0, middle.y, rail, height),
        (right + rail / 2.0, middle.y, rail, height),
    ] {
        room.slab(Vec3::new(x, y, WALL + 0.05), Vec3::new(w, h, 0.08), 0.012, frame);
    }
    // A ledge with a few loose tiles and a pencil.
    room.slab(
        Vec3::new(middle.x, low - rail - 0.01, WALL + 0.10),
        Vec3::new(width * 0.62, 0.025, 0.12),
        0.008,
        frame.by(0.9),
    );
    for step in 0_u8..4 {
        let x = middle.x - 0.5 + f32::from(step) * 0.085;
        let tone = 0.92 + 0.1 * speckle(u32::from(step) + 90);
        room.slab(
            Vec3::new(x, low - rail + 0.02, WALL + 0.11),
            Vec3::new(0.07, 0.035, 0.05),
            0.006,
            paint([0xD8, 0xB8, 0x8C]).of(stuff::WOOD).by(tone),
        );
    }
}

/// The table: planks under oil, a rounded edge, a turned foot.
fn top(table: &mut Shape) {
    let oak = paint(OAK).of(stuff::WOOD);
    let inner = TABLE_RADIUS - 0.055;
    let plank = inner * 2.0 / 13.0;
    for index in 0_u8..13 {
        let z0 = -inner + plank * f32::from(index) + 0.0015;
        let z1 = z0 + plank - 0.003;
        let tone = 0.93 + 0.15 * speckle(u32::from(index) + 11);
        let half = |z: f32| (inner * inner - z * z).max(0.0).sqrt();
        let mut before: Option<[u32; 2]> = None;
        for step in 0_u8..=14 {
            let t = f32::from(step) / 7.0 - 1.0;
            let colour = oak.by(tone);
            let near = Vec3::new(t * half(z1), TABLE_TOP, z1);
            let far = Vec3::new(t * half(z0), TABLE_TOP, z0);
            let shade = |at: Vec3| colour.by(1.0 - 0.10 * (at.length() / 1.3).powi(4));
            let now = [
                table.vertex(near, Vec3::Y, shade(near - Vec3::Y * TABLE_TOP)),
                table.vertex(far, Vec3::Y, shade(far - Vec3::Y * TABLE_TOP)),
            ];
            if let Some(before) = before {
                table.triangle(before[0], now[0], now[1]);
                table.triangle(before[0], now[1], before[1]);
            }
            before = Some(now);
        }
    }
    // What shows between the planks.
    let seam: Vec<(f32, f32)> =
        vec![(TABLE_RADIUS - 0.05, TABLE_TOP - 0.002), (0.0, TABLE_TOP - 0.002)];
    table.lathe(&seam, 30, |_, _| oak.by(0.72));
    // A ring of walnut between planks and edge, then the edge itself, then below.
    let edge = TABLE_RADIUS;
    let y = TABLE_TOP;
    let walnut = paint(WALNUT).of(stuff::WOOD);
    let ring: Vec<(f32, f32)> = vec![(edge - 0.036, y), (edge - 0.056, y)];
    table.lathe(&ring, 54, |_, _| walnut.by(1.25));
    let rim: Vec<(f32, f32)> = vec![
        (edge - 0.08, y - 0.05),
        (edge - 0.012, y - 0.046),
        (edge - 0.002, y - 0.030),
        (edge, y - 0.016),
        (edge - 0.006, y - 0.004),
        (edge - 0.016, y),
        (edge - 0.037, y),
    ];
    table.lathe(&rim, 54, |angle, _| {
        let joint = (angle / TAU * 8.0).floor();
        oak.by(0.96 + 0.09 * speckle(joint.abs() as u32 + 60))
    });
    let foot: Vec<(f32, f32)> = vec![
        (0.46, 0.0),
        (0.46, 0.03),
        (0.40, 0.06),
        (0.20, 0.10),
        (0.13, 0.18),
        (0.15, 0.34),
        (0.19, 0.44),
        (0.15, 0.52),
        (0.22, 0.62),
        (0.60, 0.68),
    ];
    table.lathe(&foot, 17, |_, y| oak.by(0.78 - 0.3 * y));
    // Inlaid marks on which the stone lies: see `things`, they hang on the number of topics.
}

/// A soft round shadow: dark in the middle, nothing at the rim.
pub(super) fn soft_shadow(radius: f32, strength: f32) -> Shape {
    let mut shape = Shape::default();
    let dark = linear([0x2A, 0x1C, 0x12]);
    let hub = shape.veil(Vec3::ZERO, dark, strength);
    let mut inner: Vec<u32> = Vec::new();
    let rings = [(0.35, 0.86), (0.6, 0.52), (0.8, 0.20), (1.0, 0.0)];
    for (ring, (reach, share)) in rings.into_iter().enumerate() {
        let row: Vec<u32> = (0_u8..24)
            .map(|step| {
                let angle = f32::from(step) / 24.0 * TAU;
                let at = Vec3::new(angle.sin(), 0.0, angle.cos()) * radius * reach;
                shape.veil(at, dark, strength * share)
            })
            .collect();
        for step in 0..24 {
            let next = (step + 1) % 24;
            if ring == 0 {
                shape.triangle(hub, row[step], row[next]);
            } else {
                shape.triangle(inner[step], row[step], row[next]);
                shape.triangle(inner[step], row[next], inner[next]);
            }
        }
        inner = row;
    }
    shape
}

/// A turn round the upright axis and a place.
pub(super) fn standing(at: Vec3, turn: f32) -> Transform {
    Transform { translation: at, rotation: Quat::from_rotation_y(turn), scale: Vec3::ONE }
}

/// What a figure or card is lit by, for meshes whose paint is chosen at run time.
pub(super) fn wood(rgb: [u8; 3]) -> Paint {
    paint(rgb).of(stuff::WOOD)
}
