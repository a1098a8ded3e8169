//! Things that make it a place: clock, coats, plant, carafe, cups, folders, chairs, lamp.
//!
//! **Invariant:** no bare cubes: every edge has a bevel that can catch light.
//! **Invariant:** a piece stands at its own origin; where it stands in the room is `stage`'s.

use std::f32::consts::TAU;

use bevy::math::{Affine3A, Quat, Vec3};

use super::shape::{Paint, Shape, linear, paint, stuff};
use super::stage::{INK, OAK, PAPER, SEAT_HEIGHT, WALL, WALNUT, WINDOW, wood};

/// The clock's face, without hands: they move.
pub(super) fn clock() -> Shape {
    let mut flat = Shape::default();
    flat.lathe(
        &[
            (0.235, -0.04),
            (0.25, -0.01),
            (0.25, 0.015),
            (0.235, 0.03),
            (0.215, 0.03),
            (0.21, 0.012),
        ],
        25,
        |_, _| wood(OAK).by(0.9),
    );
    flat.lathe(&[(0.212, 0.012), (0.0, 0.012)], 25, |_, _| paint(PAPER));
    for hour in 0_u8..12 {
        let angle = f32::from(hour) / 12.0 * TAU;
        let mut mark = Shape::default();
        let long = if hour % 3 == 0 { 0.045 } else { 0.025 };
        mark.slab(Vec3::new(0.0, 0.014, 0.18), Vec3::new(0.010, 0.004, long), 0.001, paint(INK));
        flat.put(&mark, Vec3::ZERO, angle);
    }
    upright(&flat)
}

/// A hand of the clock, pointing up; it turns round its own origin.
pub(super) fn clock_hand(length: f32, width: f32) -> Shape {
    let mut hand = Shape::default();
    hand.slab(
        Vec3::new(0.0, length * 0.42, 0.0),
        Vec3::new(width, length, 0.006),
        0.002,
        paint(INK),
    );
    hand
}

/// Laid flat things, hung on the wall.
fn upright(flat: &Shape) -> Shape {
    let mut hung = Shape::default();
    let turn = Quat::from_rotation_x(std::f32::consts::FRAC_PI_2);
    hung.join(flat, Affine3A::from_quat(turn));
    hung
}

/// Coats on hooks.
pub(super) fn coats(room: &mut Shape) {
    let rail = wood(OAK).by(0.85);
    let z = WALL + 0.05;
    room.slab(Vec3::new(3.25, 1.78, z), Vec3::new(1.25, 0.09, 0.05), 0.012, rail);
    for (index, rgb) in
        [[0x4C, 0x5A, 0x63], [0x8C, 0x6A, 0x55], [0x5F, 0x6B, 0x58]].iter().enumerate()
    {
        let index = f32::from(u8::try_from(index).unwrap_or(0));
        let x = 2.86 + index * 0.38;
        let mut peg = Shape::default();
        peg.lathe(
            &[(0.018, 0.0), (0.016, 0.06), (0.028, 0.07), (0.028, 0.085), (0.0, 0.09)],
            6,
            |_, _| rail,
        );
        room.join(
            &peg,
            Affine3A::from_rotation_translation(
                Quat::from_rotation_x(1.35),
                Vec3::new(x, 1.78, z + 0.02),
            ),
        );
        let long = 0.95 - 0.1 * index;
        let mut coat = Shape::default();
        coat.lathe(
            &[
                (0.165, -long),
                (0.175, -long),
                (0.155, -long * 0.6),
                (0.140, -0.32),
                (0.150, -0.16),
                (0.115, -0.07),
                (0.045, -0.02),
                (0.0, 0.0),
            ],
            11,
            |angle, y| paint(*rgb).by(0.9 + 0.14 * (angle * 5.0 + y * 3.0).sin()),
        );
        room.join(
            &coat,
            Affine3A::from_scale_rotation_translation(
                Vec3::new(1.0, 1.0, 0.5),
                Quat::IDENTITY,
                Vec3::new(x, 1.80, z + 0.09),
            ),
        );
        for side in [-1.0, 1.0] {
            room.tube(
                &[
                    (Vec3::new(x + side * 0.11, 1.68, z + 0.09), 0.030),
                    (Vec3::new(x + side * 0.165, 1.56, z + 0.10), 0.048),
                    (Vec3::new(x + side * 0.185, 1.35, z + 0.12), 0.046),
                    (Vec3::new(x + side * 0.17, 1.12, z + 0.12), 0.042),
                    (Vec3::new(x + side * 0.17, 1.11, z + 0.12), 0.0),
                ],
                6,
                paint(*rgb).by(0.88),
            );
        }
    }
}

/// Frame, bars and sill of the window.
pub(super) fn window_frame(room: &mut Shape) {
    let [left, low, right, high] = WINDOW;
    let white = paint([0xF1, 0xEC, 0xE1]).of(stuff::PAINTED);
    let (width, height) = (right - left, high - low);
    let (x, y) = (f32::midpoint(left, right), f32::midpoint(low, high));
    let z = WALL - 0.02;
    for (x, y, w, h) in [
        (x, high - 0.03, width + 0.08, 0.10),
        (x, low + 0.03, width + 0.08, 0.10),
        (left + 0.02, y, 0.10, height),
        (right - 0.02, y, 0.10, height),
    ] {
        room.slab(Vec3::new(x, y, z), Vec3::new(w, h, 0.14), 0.014, white);
    }
    for share in [1.0 / 3.0, 2.0 / 3.0] {
        let at = Vec3::new(left + width * share, y, z - 0.02);
        room.slab(at, Vec3::new(0.055, height, 0.08), 0.012, white);
    }
    room.slab(Vec3::new(x, high - 0.48, z - 0.02), Vec3::new(width, 0.045, 0.07), 0.01, white);
    room.slab(
        Vec3::new(x, low - 0.03, WALL + 0.10),
        Vec3::new(width + 0.2, 0.045, 0.26),
        0.014,
        wood(OAK).by(0.95),
    );
    // On the sill: two pots.
    for (at, size) in [(-2.02, 1.0), (-3.35, 0.8)] {
        let mut pot = Shape::default();
        terracotta(&mut pot, 0.075, 0.13);
        leaves(&mut pot, 9, 0.12, 0.20, [0x6E, 0x88, 0x62]);
        room.join(
            &pot,
            Affine3A::from_scale_rotation_translation(
                Vec3::splat(size),
                Quat::from_rotation_y(at),
                Vec3::new(at, low - 0.008, WALL + 0.13),
            ),
        );
    }
}

fn terracotta(shape: &mut Shape, radius: f32, height: f32) {
    let clay = paint([0xB4, 0x7A, 0x5C]);
    shape.lathe(
        &[
            (radius * 0.70, 0.0),
            (radius * 0.95, height * 0.8),
            (radius * 0.95, height * 0.8),
            (radius * 1.10, height * 0.8),
            (radius * 1.12, height),
            (radius * 0.98, height),
            (radius * 0.96, height * 0.88),
        ],
        11,
        |_, _| clay,
    );
    let earth = [(radius * 0.97, height * 0.9), (0.0, height * 0.92)];
    shape.lathe(&earth, 11, |_, _| paint([0x4A, 0x3B, 0x30]));
}

/// Pointed leaves round a middle, each bent by its own weight.
fn leaves(shape: &mut Shape, count: u8, first: f32, length: f32, rgb: [u8; 3]) {
    for index in 0..count {
        let lot = super::shape::speckle(u32::from(index) * 17 + u32::from(count));
        let angle = f32::from(index) * 2.399;
        let (reach, lean) = (length * (0.75 + 0.5 * lot), 0.35 + 0.75 * lot);
        let out = Vec3::new(angle.sin(), 0.0, angle.cos());
        let side = Vec3::Y.cross(out);
        let green = paint(rgb).by(0.8 + 0.45 * lot);
        let spine = |t: f32| {
            Vec3::Y * (first + reach * t * (1.25 - 0.55 * t * lean)) + out * (reach * t * t * lean)
        };
        let wide = |t: f32| reach * 0.17 * (t * std::f32::consts::PI).sin().max(0.02);
        let normal = (Vec3::Y + out * 0.5).normalize_or_zero();
        let mut before: Option<[u32; 4]> = None;
        for step in 0_u8..=5 {
            let t = f32::from(step) / 5.0;
            let (at, wide) = (spine(t), wide(t));
            let (a, b) = (at + side * wide, at - side * wide);
            let now = [
                shape.vertex(a, normal, green),
                shape.vertex(b, normal, green),
                shape.vertex(a, -normal, green.by(0.6)),
                shape.vertex(b, -normal, green.by(0.6)),
            ];
            if let Some(was) = before {
                shape.triangle(was[0], was[1], now[1]);
                shape.triangle(was[0], now[1], now[0]);
                shape.triangle(was[2], now[3], was[3]);
                shape.triangle(was[2], now[2], now[3]);
            }
            before = Some(now);
        }
    }
}

/// A plant in a pot on the floor.
pub(super) fn plant() -> Shape {
    let mut plant = Shape::default();
    let pot = paint([0xD9, 0xCF, 0xBE]).of(stuff::PAINTED);
    plant.lathe(
        &[(0.15, 0.0), (0.19, 0.05), (0.22, 0.34), (0.22, 0.37), (0.20, 0.37), (0.19, 0.33)],
        15,
        |_, _| pot,
    );
    plant.lathe(&[(0.195, 0.34), (0.0, 0.35)], 15, |_, _| paint([0x4A, 0x3B, 0x30]));
    for (x, z, high) in [(0.02, 0.0, 0.55), (-0.06, 0.03, 0.42), (0.05, -0.05, 0.75)] {
        let stem =
            [(Vec3::new(x, 0.32, z), 0.014), (Vec3::new(x * 1.6, 0.32 + high, z * 1.6), 0.008)];
        plant.tube(&stem, 5, paint([0x6A, 0x5A, 0x42]));
        let mut crown = Shape::default();
        leaves(&mut crown, 11, 0.0, 0.42, [0x58, 0x78, 0x56]);
        plant.put(&crown, Vec3::new(x * 1.6, 0.26 + high, z * 1.6), x * 40.0);
    }
    plant
}

/// A carafe of water.
pub(super) fn carafe() -> Shape {
    let mut carafe = Shape::default();
    let glass = paint([0xB9, 0xCC, 0xCE]).of(stuff::PAINTED);
    carafe.lathe(
        &[
            (0.050, 0.0),
            (0.058, 0.012),
            (0.062, 0.06),
            (0.055, 0.12),
            (0.030, 0.17),
            (0.026, 0.20),
            (0.034, 0.235),
            (0.028, 0.232),
            (0.0, 0.18),
        ],
        14,
        |_, y| if y < 0.11 { glass.by(0.84) } else { glass.by(1.08) },
    );
    carafe
}

/// A glass.
pub(super) fn glass() -> Shape {
    let mut shape = Shape::default();
    let glass = paint([0xC4, 0xD2, 0xD2]).of(stuff::PAINTED);
    shape.lathe(&[(0.022, 0.0), (0.027, 0.075), (0.024, 0.073), (0.0, 0.02)], 10, |_, _| glass);
    shape
}

/// A cup on its saucer.
pub(super) fn cup() -> Shape {
    let mut shape = Shape::default();
    let china = paint([0xEE, 0xE8, 0xDC]).of(stuff::PAINTED);
    shape.lathe(
        &[(0.030, 0.0), (0.052, 0.008), (0.055, 0.012), (0.050, 0.013), (0.028, 0.008)],
        14,
        |_, _| china.by(0.94),
    );
    shape.lathe(
        &[
            (0.018, 0.008),
            (0.024, 0.014),
            (0.033, 0.04),
            (0.036, 0.066),
            (0.033, 0.066),
            (0.031, 0.056),
            (0.031, 0.056),
            (0.0, 0.056),
        ],
        14,
        |_, y| if (y - 0.056).abs() < 0.0001 { paint([0x5E, 0x43, 0x2E]) } else { china },
    );
    let handle: Vec<(Vec3, f32)> = (0_u8..=8)
        .map(|step| {
            let angle = f32::from(step) / 8.0 * std::f32::consts::PI;
            (Vec3::new(0.034 + 0.020 * angle.sin(), 0.040 + 0.015 * angle.cos(), 0.0), 0.0042)
        })
        .collect();
    shape.tube(&handle, 5, china);
    shape
}

/// A closed folder with a spine of this colour; its front edge looks along +z.
pub(super) fn folder(colour: Paint) -> Shape {
    let mut shape = Shape::default();
    let board = paint([0xD3, 0xC2, 0xA2]);
    shape.slab(Vec3::new(0.0, 0.004, 0.0), Vec3::new(0.235, 0.008, 0.175), 0.003, board);
    shape.slab(Vec3::new(0.002, 0.011, 0.0), Vec3::new(0.220, 0.006, 0.160), 0.002, paint(PAPER));
    shape.slab(Vec3::new(0.0, 0.018, 0.0), Vec3::new(0.235, 0.006, 0.175), 0.003, board.by(1.05));
    shape.slab(Vec3::new(-0.112, 0.011, 0.0), Vec3::new(0.016, 0.022, 0.177), 0.004, colour);
    shape.slab(
        Vec3::new(0.080, 0.0215, 0.0),
        Vec3::new(0.010, 0.002, 0.176),
        0.0008,
        colour.by(0.8),
    );
    shape.slab(Vec3::new(-0.01, 0.0215, 0.0), Vec3::new(0.10, 0.002, 0.04), 0.0008, paint(PAPER));
    shape
}

/// A name plate, folded; its front looks along +z.
pub(super) fn plate(colour: Paint) -> Shape {
    let mut shape = Shape::default();
    let (w, h, d) = (0.115, 0.062, 0.035);
    let crest = Vec3::new(0.0, h, 0.0);
    let x = Vec3::X * w;
    for side in [1.0, -1.0] {
        let foot = Vec3::Z * d * side;
        let normal = Vec3::new(0.0, d, h * side).normalize_or_zero();
        shape.quad([foot - x, foot + x, crest + x, crest - x], normal, paint(PAPER));
        // A bar in the organisation's colour along the foot.
        let lift = normal * 0.0015;
        let up = (crest - foot) * 0.36;
        shape.quad(
            [foot - x + lift, foot + x + lift, foot + x + up + lift, foot - x + up + lift],
            normal,
            colour,
        );
    }
    shape
}

/// A chair for a grown-up; its back is at -z.
pub(super) fn chair() -> Shape {
    let mut shape = Shape::default();
    let oak = wood([0x9C, 0x74, 0x4C]);
    shape.slab(Vec3::new(0.0, SEAT_HEIGHT - 0.03, 0.0), Vec3::new(0.42, 0.04, 0.40), 0.014, oak);
    for (x, z) in [(-0.17, 0.16), (0.17, 0.16), (-0.17, -0.17), (0.17, -0.17)] {
        let leg = [
            (Vec3::new(x * 1.12, 0.0, z * 1.12), 0.016),
            (Vec3::new(x, SEAT_HEIGHT - 0.03, z), 0.021),
        ];
        shape.tube(&leg, 6, oak.by(0.85));
    }
    let top = 0.93;
    for x in [-0.17, 0.17] {
        let post = [
            (Vec3::new(x, SEAT_HEIGHT - 0.04, -0.18), 0.018),
            (Vec3::new(x * 1.04, 0.70, -0.215), 0.018),
            (Vec3::new(x * 1.04, top, -0.265), 0.014),
        ];
        shape.tube(&post, 6, oak.by(0.92));
    }
    // A bent back rest.
    let bend: Vec<(Vec3, f32)> = (0_u8..=8)
        .map(|step| {
            let t = f32::from(step) / 4.0 - 1.0;
            (Vec3::new(t * 0.185, top - 0.055, -0.270 + 0.035 * t * t), 0.075)
        })
        .collect();
    shape.strap(&bend, 0.17, 7, Vec3::new(0.0, 0.14, 1.0), oak);
    shape
}

/// The seventh chair, small; its back is at -z.
pub(super) fn small_chair() -> Shape {
    let mut shape = Shape::default();
    let wood = wood([0xC6, 0x9C, 0x6A]);
    let seat = 0.33;
    shape.slab(Vec3::new(0.0, seat - 0.018, 0.0), Vec3::new(0.31, 0.034, 0.29), 0.013, wood);
    for (x, z) in [(-0.12, 0.11), (0.12, 0.11), (-0.12, -0.12), (0.12, -0.12)] {
        let leg =
            [(Vec3::new(x * 1.15, 0.0, z * 1.15), 0.012), (Vec3::new(x, seat - 0.02, z), 0.016)];
        shape.tube(&leg, 6, wood.by(0.88));
    }
    for x in [-0.125, 0.125] {
        let post = [
            (Vec3::new(x, seat - 0.03, -0.128), 0.015),
            (Vec3::new(x, 0.52, -0.150), 0.014),
            (Vec3::new(x, 0.675, -0.172), 0.012),
            (Vec3::new(x, 0.682, -0.173), 0.0),
        ];
        shape.tube(&post, 6, wood.by(0.94));
    }
    for (y, z, high) in [(0.63, -0.166, 0.026), (0.52, -0.150, 0.018), (0.43, -0.138, 0.018)] {
        shape.strap(
            &[
                (Vec3::new(-0.125, y, z), high),
                (Vec3::new(0.0, y, z - 0.012), high),
                (Vec3::new(0.125, y, z), high),
            ],
            0.38,
            6,
            Vec3::new(0.0, 0.14, 1.0),
            wood,
        );
    }
    shape
}

/// The child's coat over the back of the small chair: a duffle coat with a hood and toggles.
pub(super) fn small_coat() -> Shape {
    let mut shape = Shape::default();
    let blue = paint([0x54, 0x74, 0x94]);
    let lining = paint([0xC9, 0xB2, 0x8C]);
    // The body hangs over both sides of the back.
    let mut body = Shape::default();
    body.lathe(
        &[
            (0.158, -0.36),
            (0.176, -0.365),
            (0.182, -0.34),
            (0.164, -0.22),
            (0.150, -0.10),
            (0.142, -0.03),
            (0.108, 0.014),
            (0.050, 0.034),
            (0.0, 0.036),
        ],
        17,
        |angle, y| {
            blue.by(0.90 + 0.12 * (angle * 7.0 + y * 6.0).sin() * (-y * 2.6).clamp(0.0, 1.0))
        },
    );
    shape.join(
        &body,
        Affine3A::from_scale_rotation_translation(
            Vec3::new(1.0, 1.0, 0.36),
            Quat::from_rotation_x(-0.10),
            Vec3::new(0.0, 0.685, -0.176),
        ),
    );
    for side in [-1.0, 1.0] {
        shape.tube(
            &[
                (Vec3::new(side * 0.10, 0.68, -0.18), 0.034),
                (Vec3::new(side * 0.158, 0.635, -0.185), 0.044),
                (Vec3::new(side * 0.188, 0.53, -0.195), 0.043),
                (Vec3::new(side * 0.196, 0.41, -0.19), 0.041),
                (Vec3::new(side * 0.196, 0.36, -0.185), 0.039),
                (Vec3::new(side * 0.196, 0.355, -0.185), 0.0),
            ],
            8,
            blue.by(0.93),
        );
    }
    // The hood falls backwards.
    shape.ball(Vec3::new(0.0, 0.665, -0.245), Vec3::new(0.098, 0.070, 0.058), 12, blue.by(1.05));
    shape.ball(Vec3::new(0.0, 0.700, -0.205), Vec3::new(0.070, 0.026, 0.040), 10, lining);
    // Toggles on the front, towards the seat.
    for y in [0.60, 0.52, 0.44] {
        shape.tube(
            &[(Vec3::new(-0.024, y, -0.106), 0.007), (Vec3::new(0.024, y, -0.106), 0.007)],
            5,
            wood([0xD8, 0xB8, 0x86]),
        );
    }
    shape
}

/// The lamp over the table, from its shade up.
pub(super) fn lamp() -> Shape {
    let mut shape = Shape::default();
    let shade = paint([0x6E, 0x7B, 0x74]).of(stuff::PAINTED);
    shape.lathe(
        &[
            (0.26, 0.0),
            (0.265, 0.006),
            (0.20, 0.10),
            (0.10, 0.17),
            (0.045, 0.20),
            (0.03, 0.24),
            (0.0, 0.245),
        ],
        20,
        |_, _| shade,
    );
    // Inside, seen from below.
    shape.lathe(&[(0.0, 0.15), (0.10, 0.14), (0.20, 0.07), (0.255, 0.0)], 20, |_, _| {
        paint(PAPER).by(0.9)
    });
    shape.tube(
        &[(Vec3::new(0.0, 0.24, 0.0), 0.006), (Vec3::new(0.0, 0.5, 0.0), 0.006)],
        5,
        paint(INK),
    );
    shape
}

/// The director's bell.
pub(super) fn bell() -> Shape {
    let mut shape = Shape::default();
    let brass = paint([0xC8, 0x9B, 0x46]).of(0.62);
    shape.lathe(
        &[
            (0.034, 0.0),
            (0.036, 0.004),
            (0.030, 0.012),
            (0.024, 0.030),
            (0.020, 0.042),
            (0.008, 0.050),
            (0.006, 0.056),
        ],
        14,
        |_, _| brass,
    );
    shape.lathe(
        &[(0.006, 0.056), (0.010, 0.064), (0.009, 0.085), (0.012, 0.094), (0.0, 0.102)],
        9,
        |_, _| wood(WALNUT).by(1.3),
    );
    shape
}

/// The smooth stone that marks the topic.
pub(super) fn stone() -> Shape {
    let mut shape = Shape::default();
    let grey = Paint { colour: linear([0x54, 0x5C, 0x62]), stuff: stuff::PAINTED };
    shape.ball(Vec3::new(0.0, 0.016, 0.0), Vec3::new(0.044, 0.019, 0.035), 14, grey);
    shape
}
