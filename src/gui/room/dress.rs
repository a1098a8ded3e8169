//! What figures wear and carry: an organisation is known by its silhouette first, then by its
//! colour, then by its painted emblem.
//!
//! **Invariant:** a piece of dress is part of the body or of the head and moves with it.
//! **Invariant:** nobody wears a robe or a chain of office to a conference.

use std::f32::consts::{PI, TAU};

use bevy::math::{Affine3A, Quat, Vec3};

use super::shape::{Paint, Shape, linear, paint, stuff};
use super::stage::{INK, PAPER, WALNUT, wood};
use crate::present::room::Silhouette;

/// The middle of the head over the neck, where the head turns.
pub(super) const HEAD_MIDDLE: f32 = 0.150;
/// The head's radii.
pub(super) const HEAD: Vec3 = Vec3::new(0.131, 0.158, 0.135);

/// Puts on what goes on the body (over the seat) and on the head (over the neck).
pub(super) fn put_on(silhouette: Silhouette, colour: Paint, body: &mut Shape, head: &mut Shape) {
    let dark = Paint { colour: colour.colour * 0.62, stuff: stuff::MATT };
    match silhouette {
        Silhouette::FlatCap => flat_cap(head, colour),
        Silhouette::RibbonedFile => ribboned_file(body, colour),
        Silhouette::Lanyard => lanyard(body, dark),
        Silhouette::Scarf => scarf(body, colour),
        Silhouette::Satchel => satchel(body),
        Silhouette::RoundGlasses => round_glasses(head),
        Silhouette::Headset => headset(head, dark),
        Silhouette::Stethoscope => stethoscope(body),
        Silhouette::Backpack => backpack(body, dark),
        Silhouette::Beret => beret(head, colour),
    }
    let mark = emblem(silhouette, paint(PAPER).of(stuff::PAINTED));
    let turn = Quat::from_rotation_y(0.42) * Quat::from_rotation_x(-0.10);
    body.join(
        &mark,
        Affine3A::from_scale_rotation_translation(
            Vec3::splat(0.032),
            turn,
            Vec3::new(0.075, 0.470, 0.150),
        ),
    );
}

/// The painted emblem, flat in x and y, one unit high to each side.
pub(super) fn emblem(silhouette: Silhouette, colour: Paint) -> Shape {
    let mut shape = Shape::default();
    let mut bar = |x: f32, y: f32, w: f32, h: f32, turn: f32| {
        let mut bar = Shape::default();
        let (x0, y0) = (Vec3::X * w, Vec3::Y * h);
        bar.quad([-x0 - y0, x0 - y0, x0 + y0, -x0 + y0], Vec3::Z, colour);
        let turn = Quat::from_rotation_z(turn);
        shape.join(&bar, Affine3A::from_rotation_translation(turn, Vec3::new(x, y, 0.0)));
    };
    match silhouette {
        Silhouette::FlatCap => {
            for y in [0.35, -0.35] {
                bar(-0.38, y, 0.52, 0.15, 0.65);
                bar(0.38, y, 0.52, 0.15, -0.65);
            }
        }
        Silhouette::RibbonedFile => {
            bar(0.0, 0.0, 0.12, 0.95, 0.0);
            bar(0.0, 0.62, 0.85, 0.12, 0.0);
            bar(-0.68, 0.15, 0.26, 0.12, 0.0);
            bar(0.68, 0.15, 0.26, 0.12, 0.0);
        }
        Silhouette::Lanyard => {
            bar(0.0, -0.25, 0.75, 0.55, 0.0);
            bar(-0.42, 0.50, 0.60, 0.15, 0.62);
            bar(0.42, 0.50, 0.60, 0.15, -0.62);
        }
        Silhouette::Scarf => {
            bar(-0.28, 0.0, 0.20, 0.70, 0.55);
            bar(0.28, 0.0, 0.20, 0.70, -0.55);
        }
        Silhouette::Satchel => {
            bar(0.0, 0.0, 0.62, 0.62, PI / 4.0);
            bar(0.0, -0.95, 0.08, 0.40, 0.3);
        }
        Silhouette::RoundGlasses | Silhouette::Stethoscope => {
            ring(&mut shape, Vec3::new(-0.12, 0.15, 0.0), 0.62, 0.20, colour);
            let mut handle = Shape::default();
            let (x0, y0) = (Vec3::X * 0.14, Vec3::Y * 0.42);
            handle.quad([-x0 - y0, x0 - y0, x0 + y0, -x0 + y0], Vec3::Z, colour);
            let turn = Quat::from_rotation_z(0.78);
            shape.join(
                &handle,
                Affine3A::from_rotation_translation(turn, Vec3::new(0.58, -0.55, 0.0)),
            );
        }
        Silhouette::Headset | Silhouette::Beret => {
            ring(&mut shape, Vec3::ZERO, 0.80, 0.22, colour);
        }
        Silhouette::Backpack => {
            bar(0.0, 0.0, 0.18, 0.85, 0.0);
            bar(0.0, 0.0, 0.85, 0.18, 0.0);
        }
    }
    shape
}

fn ring(shape: &mut Shape, at: Vec3, radius: f32, wide: f32, colour: Paint) {
    let mut before: Option<[u32; 2]> = None;
    for step in 0_u8..=16 {
        let angle = f32::from(step) / 16.0 * TAU;
        let out = Vec3::new(angle.cos(), angle.sin(), 0.0);
        let now = [
            shape.vertex(at + out * (radius - wide), Vec3::Z, colour),
            shape.vertex(at + out * radius, Vec3::Z, colour),
        ];
        if let Some(was) = before {
            shape.triangle(was[0], was[1], now[1]);
            shape.triangle(was[0], now[1], now[0]);
        }
        before = Some(now);
    }
}

fn flat_cap(head: &mut Shape, colour: Paint) {
    let cloth = Paint { colour: colour.colour * 0.80, stuff: stuff::MATT };
    let band = paint(INK);
    let mut cap = Shape::default();
    cap.lathe(&[(0.132, 0.0), (0.139, 0.004), (0.139, 0.044), (0.136, 0.046)], 19, |_, _| band);
    cap.lathe(
        &[
            (0.136, 0.044),
            (0.158, 0.060),
            (0.186, 0.082),
            (0.190, 0.092),
            (0.180, 0.102),
            (0.10, 0.112),
            (0.0, 0.115),
        ],
        19,
        |_, _| cloth,
    );
    // The peak, before the brow.
    let outline: Vec<(Vec3, f32)> = (0_u8..=10)
        .map(|step| {
            let angle = (f32::from(step) / 5.0 - 1.0) * 1.05;
            let reach = 0.128 + 0.052 * (angle * 1.45).cos().max(0.0);
            (
                Vec3::new(angle.sin() * reach, -0.004 - 0.012 * angle.cos(), angle.cos() * reach),
                0.030,
            )
        })
        .collect();
    cap.strap(&outline, 0.22, 6, Vec3::Y, Paint { colour: linear(INK), stuff: stuff::PAINTED });
    // A small badge.
    cap.ball(
        Vec3::new(0.0, 0.062, 0.158),
        Vec3::new(0.020, 0.020, 0.008),
        8,
        paint([0xD8, 0xC0, 0x88]).of(stuff::PAINTED),
    );
    let turn = Quat::from_rotation_x(0.10);
    let at = Vec3::new(0.0, HEAD_MIDDLE + 0.072, -0.004);
    head.join(&cap, Affine3A::from_rotation_translation(turn, at));
}

fn ribboned_file(body: &mut Shape, colour: Paint) {
    let mut file = Shape::default();
    let board = paint([0xD8, 0xC8, 0xA8]);
    file.slab(Vec3::ZERO, Vec3::new(0.050, 0.29, 0.215), 0.008, board);
    file.slab(Vec3::new(0.0, 0.004, 0.0), Vec3::new(0.036, 0.298, 0.205), 0.004, paint(PAPER));
    let ribbon = Paint { colour: colour.colour * 0.85, stuff: stuff::MATT };
    file.slab(Vec3::ZERO, Vec3::new(0.058, 0.30, 0.022), 0.003, ribbon);
    file.slab(Vec3::ZERO, Vec3::new(0.058, 0.022, 0.224), 0.003, ribbon);
    for side in [-1.0, 1.0] {
        file.ball(Vec3::new(0.034, 0.020, side * 0.026), Vec3::new(0.010, 0.015, 0.026), 6, ribbon);
    }
    let turn = Quat::from_rotation_z(-0.16) * Quat::from_rotation_x(0.10);
    body.join(&file, Affine3A::from_rotation_translation(turn, Vec3::new(0.222, 0.400, 0.045)));
    // The arm that holds it.
    body.tube(
        &[
            (Vec3::new(0.150, 0.520, 0.0), 0.040),
            (Vec3::new(0.262, 0.450, 0.02), 0.036),
            (Vec3::new(0.272, 0.350, 0.09), 0.033),
            (Vec3::new(0.215, 0.310, 0.150), 0.030),
            (Vec3::new(0.200, 0.305, 0.165), 0.0),
        ],
        7,
        Paint { colour: colour.colour, stuff: stuff::WOOD },
    );
}

fn lanyard(body: &mut Shape, dark: Paint) {
    for side in [-1.0, 1.0] {
        body.strap(
            &[
                (Vec3::new(side * 0.070, 0.592, -0.030), 0.012),
                (Vec3::new(side * 0.104, 0.570, 0.062), 0.012),
                (Vec3::new(side * 0.082, 0.505, 0.140), 0.012),
                (Vec3::new(side * 0.035, 0.420, 0.150), 0.012),
                (Vec3::new(side * 0.006, 0.352, 0.140), 0.012),
            ],
            0.35,
            5,
            Vec3::Z,
            dark,
        );
    }
    body.slab(
        Vec3::new(0.0, 0.300, 0.152),
        Vec3::new(0.078, 0.104, 0.010),
        0.004,
        paint(PAPER).of(stuff::PAINTED),
    );
    body.slab(Vec3::new(0.0, 0.335, 0.156), Vec3::new(0.078, 0.026, 0.006), 0.002, dark);
    body.slab(
        Vec3::new(-0.016, 0.296, 0.158),
        Vec3::new(0.024, 0.030, 0.003),
        0.001,
        paint([0x7A, 0x6A, 0x5A]),
    );
}

fn scarf(body: &mut Shape, colour: Paint) {
    let wool = |tone: f32| Paint { colour: colour.colour * tone, stuff: stuff::MATT };
    for (y, radius, thick, tone) in [(0.575, 0.108, 0.052, 0.92), (0.615, 0.090, 0.044, 1.12)] {
        let loop_: Vec<(Vec3, f32)> = (0_u8..=22)
            .map(|step| {
                let angle = f32::from(step) / 22.0 * TAU;
                let at = Vec3::new(
                    angle.sin() * radius * 1.12,
                    y + 0.014 * (angle * 2.0 + y * 30.0).sin() - 0.012 * angle.cos(),
                    angle.cos() * radius,
                );
                (at, thick * (0.92 + 0.10 * (angle * 5.0).sin()))
            })
            .collect();
        body.strap(&loop_, 0.74, 7, Vec3::Y, wool(tone));
    }
    let end = |x: f32, long: f32| {
        [
            (Vec3::new(x * 0.5, 0.580, 0.125), 0.036),
            (Vec3::new(x, 0.520, 0.172), 0.044),
            (Vec3::new(x * 1.15, 0.420, 0.178), 0.046),
            (Vec3::new(x * 1.2, long, 0.166), 0.048),
            (Vec3::new(x * 1.2, long - 0.004, 0.166), 0.0),
        ]
    };
    body.strap(&end(-0.055, 0.300), 0.34, 6, Vec3::Z, wool(1.04));
    body.strap(&end(0.030, 0.360), 0.34, 6, Vec3::Z, wool(0.86));
    let fringe = wool(1.25);
    for step in 0_u8..4 {
        let x = -0.094 + f32::from(step) * 0.019;
        body.tube(
            &[(Vec3::new(x, 0.302, 0.168), 0.006), (Vec3::new(x, 0.268, 0.166), 0.004)],
            5,
            fringe,
        );
    }
}

fn satchel(body: &mut Shape) {
    let leather = paint([0x7A, 0x4E, 0x32]).of(0.35);
    let around: Vec<(Vec3, f32)> = (0_u8..=20)
        .map(|step| {
            // From the left hip over the chest to the right shoulder, and back behind.
            let angle = f32::from(step) / 20.0 * TAU;
            let high = 0.430 + 0.160 * angle.sin();
            let wide = if high > 0.50 { 0.184 - (high - 0.50) * 0.70 } else { 0.180 };
            (Vec3::new(angle.sin() * wide * 1.06, high, angle.cos() * wide), 0.023)
        })
        .collect();
    body.strap(&around, 0.36, 6, Vec3::X, leather);
    let mut bag = Shape::default();
    bag.slab(Vec3::ZERO, Vec3::new(0.075, 0.175, 0.215), 0.018, leather);
    bag.slab(
        Vec3::new(-0.012, 0.035, 0.0),
        Vec3::new(0.075, 0.115, 0.222),
        0.014,
        leather.by(1.25),
    );
    bag.slab(
        Vec3::new(-0.050, -0.018, 0.0),
        Vec3::new(0.008, 0.022, 0.026),
        0.003,
        paint([0xC8, 0x9B, 0x46]).of(stuff::PAINTED),
    );
    body.join(
        &bag,
        Affine3A::from_rotation_translation(
            Quat::from_rotation_z(0.10),
            Vec3::new(-0.215, 0.270, 0.0),
        ),
    );
}

fn round_glasses(head: &mut Shape) {
    let frame = paint([0x3A, 0x30, 0x2A]).of(stuff::PAINTED);
    for side in [-1.0_f32, 1.0] {
        let middle = Vec3::new(side * 0.057, HEAD_MIDDLE + 0.012, 0.142);
        let lens: Vec<(Vec3, f32)> = (0_u8..=18)
            .map(|step| {
                let angle = f32::from(step) / 18.0 * TAU;
                let bend = -side * angle.cos() * 0.014;
                (middle + Vec3::new(angle.cos() * 0.046, angle.sin() * 0.046, bend), 0.0062)
            })
            .collect();
        head.tube(&lens, 5, frame);
        head.tube(
            &[
                (middle + Vec3::new(side * 0.045, 0.010, -0.014), 0.0055),
                (Vec3::new(side * 0.142, HEAD_MIDDLE + 0.022, 0.030), 0.0055),
                (Vec3::new(side * 0.140, HEAD_MIDDLE + 0.010, -0.045), 0.0055),
            ],
            5,
            frame,
        );
    }
    let bridge = [
        (Vec3::new(-0.014, HEAD_MIDDLE + 0.018, 0.149), 0.0055),
        (Vec3::new(0.0, HEAD_MIDDLE + 0.024, 0.153), 0.0055),
        (Vec3::new(0.014, HEAD_MIDDLE + 0.018, 0.149), 0.0055),
    ];
    head.tube(&bridge, 5, frame);
    // A grey bun, so that the silhouette holds from behind as well.
    head.ball(
        Vec3::new(0.0, HEAD_MIDDLE + 0.105, -0.125),
        Vec3::new(0.062, 0.056, 0.056),
        12,
        wood(WALNUT).by(1.5),
    );
}

fn headset(head: &mut Shape, dark: Paint) {
    let band: Vec<(Vec3, f32)> = (0_u8..=14)
        .map(|step| {
            let angle = (f32::from(step) / 14.0) * PI;
            (Vec3::new(angle.cos() * 0.150, HEAD_MIDDLE + 0.010 + angle.sin() * 0.172, 0.0), 0.015)
        })
        .collect();
    head.strap(&band, 0.5, 6, Vec3::Z, dark);
    for side in [-1.0, 1.0] {
        let at = Vec3::new(side * 0.148, HEAD_MIDDLE, 0.0);
        head.ball(at, Vec3::new(0.028, 0.056, 0.056), 10, dark);
    }
    let arm = [
        (Vec3::new(-0.158, HEAD_MIDDLE - 0.02, 0.01), 0.006),
        (Vec3::new(-0.150, HEAD_MIDDLE - 0.075, 0.085), 0.006),
        (Vec3::new(-0.085, HEAD_MIDDLE - 0.088, 0.138), 0.006),
    ];
    head.tube(&arm, 5, dark);
    head.ball(Vec3::new(-0.075, HEAD_MIDDLE - 0.088, 0.142), Vec3::splat(0.015), 6, dark);
}

fn stethoscope(body: &mut Shape) {
    let rubber = paint([0x3C, 0x44, 0x48]).of(0.3);
    let steel = paint([0xC4, 0xC8, 0xC8]).of(0.6);
    let path: Vec<(Vec3, f32)> = [
        (-0.062, 0.400, 0.168),
        (-0.088, 0.500, 0.150),
        (-0.100, 0.580, 0.040),
        (-0.060, 0.606, -0.070),
        (0.060, 0.606, -0.070),
        (0.100, 0.580, 0.040),
        (0.088, 0.500, 0.150),
        (0.070, 0.350, 0.160),
    ]
    .into_iter()
    .map(|(x, y, z)| (Vec3::new(x, y, z), 0.011))
    .collect();
    body.tube(&path, 6, rubber);
    body.ball(Vec3::new(0.068, 0.330, 0.158), Vec3::new(0.030, 0.030, 0.012), 10, steel);
    body.ball(Vec3::new(-0.062, 0.395, 0.170), Vec3::splat(0.014), 6, steel);
}

fn backpack(body: &mut Shape, dark: Paint) {
    body.slab(Vec3::new(0.0, 0.400, -0.215), Vec3::new(0.270, 0.360, 0.150), 0.05, dark);
    body.slab(Vec3::new(0.0, 0.330, -0.300), Vec3::new(0.200, 0.160, 0.050), 0.02, dark.by(1.2));
    for side in [-1.0, 1.0] {
        body.strap(
            &[
                (Vec3::new(side * 0.105, 0.530, -0.150), 0.024),
                (Vec3::new(side * 0.118, 0.588, -0.020), 0.024),
                (Vec3::new(side * 0.118, 0.530, 0.118), 0.024),
                (Vec3::new(side * 0.110, 0.400, 0.126), 0.024),
                (Vec3::new(side * 0.140, 0.300, 0.050), 0.024),
            ],
            0.36,
            6,
            Vec3::Z,
            dark.by(1.2),
        );
    }
}

fn beret(head: &mut Shape, colour: Paint) {
    let cloth = Paint { colour: colour.colour * 0.8, stuff: stuff::MATT };
    let mut cap = Shape::default();
    cap.lathe(
        &[
            (0.118, 0.0),
            (0.128, 0.012),
            (0.176, 0.030),
            (0.180, 0.046),
            (0.13, 0.072),
            (0.0, 0.082),
        ],
        17,
        |_, _| cloth,
    );
    cap.tube(&[(Vec3::new(0.0, 0.08, 0.0), 0.008), (Vec3::new(0.01, 0.105, 0.0), 0.006)], 5, cloth);
    let turn = Quat::from_rotation_z(-0.22) * Quat::from_rotation_x(-0.10);
    let at = Vec3::new(0.018, HEAD_MIDDLE + 0.088, -0.012);
    head.join(&cap, Affine3A::from_rotation_translation(turn, at));
}
