//! What is seen through the window: sky, roofs, bare trees, as layered flat shapes.
//!
//! **Invariant:** the roofs stay, whatever the season; only leaves and lights change.

use std::f32::consts::PI;

use bevy::math::Vec3;

use super::shape::{Paint, Shape, linear, paint, speckle, stuff};

/// How far behind the origin each layer stands.
const SKY: f32 = -11.0;
const FAR: f32 = -8.6;
const NEAR: f32 = -7.0;
const TREES: f32 = -5.6;

/// Sky, roofs and trees.
pub(super) fn view(room: &mut Shape) {
    sky(room);
    far_row(room);
    near_row(room);
    for (x, high, lot) in [(-4.9, 1.9, 3), (-3.1, 2.2, 8), (-6.3, 1.6, 5), (-1.7, 1.5, 12)] {
        tree(room, Vec3::new(x, 0.1, TREES), high, lot);
    }
}

fn sky(room: &mut Shape) {
    room.sheet(
        Vec3::new(-13.0, -1.0, SKY),
        [Vec3::new(16.0, 0.0, 0.0), Vec3::new(0.0, 4.6, 0.0)],
        [1, 8],
        |_, v| Paint { colour: Vec3::new(v, 0.0, 0.0), stuff: stuff::SKY },
    );
    // Three long clouds.
    for (x, y, long, thick) in
        [(-6.5, 2.05, 2.6, 0.09), (-3.6, 2.35, 1.8, 0.07), (-8.2, 1.72, 1.9, 0.06)]
    {
        let rim: Vec<Vec3> = (0_u8..20)
            .map(|step| {
                let angle = f32::from(step) / 20.0 * PI * 2.0;
                let flat = if angle.sin() < 0.0 { 0.35 } else { 1.0 };
                Vec3::new(x + angle.cos() * long, y + angle.sin() * thick * flat, SKY + 0.1)
            })
            .collect();
        room.fan(&rim, Vec3::Z, Paint { colour: Vec3::new(0.16, 0.0, 0.0), stuff: stuff::SKY });
    }
}

fn wall(room: &mut Shape, points: &[(f32, f32)], z: f32, rgb: [u8; 3], mist: f32) {
    let haze = linear([0xBF, 0xC6, 0xC8]);
    let colour = linear(rgb).lerp(haze, mist);
    let rim: Vec<Vec3> = points.iter().map(|(x, y)| Vec3::new(*x, *y, z)).collect();
    room.fan(&rim, Vec3::Z, Paint { colour, stuff: stuff::OUTSIDE });
}

/// Ten narrow houses with gables, one window each: [`house_window`] lies on them.
fn far_row(room: &mut Shape) {
    const BRICKS: [[u8; 3]; 5] = [
        [0x8E, 0x6A, 0x5A],
        [0xA3, 0x82, 0x6C],
        [0x77, 0x63, 0x5C],
        [0x96, 0x74, 0x60],
        [0xB0, 0x97, 0x80],
    ];
    for index in 0_u8..10 {
        let (left, width) = house(index);
        let brick = BRICKS[usize::from(index * 3 + 1) % 5];
        let eaves = 1.04 + 0.14 * speckle(u32::from(index) + 5);
        let ridge = eaves + 0.38 + 0.12 * speckle(u32::from(index) + 31);
        let (right, middle) = (left + width, left + width / 2.0);
        let roof = [0x6B, 0x57, 0x52];
        if index % 3 == 1 {
            // A stepped gable.
            let step = width / 7.0;
            let rise = (ridge - eaves) / 3.0;
            let mut outline = vec![(left, -0.8), (right, -0.8), (right, eaves)];
            for stair in 0_u8..3 {
                let stair = f32::from(stair);
                outline.push((right - step * (stair + 1.0), eaves + rise * stair));
                outline.push((right - step * (stair + 1.0), eaves + rise * (stair + 1.0)));
            }
            for stair in (0_u8..3).rev() {
                let stair = f32::from(stair);
                outline.push((left + step * (stair + 1.0), eaves + rise * (stair + 1.0)));
                outline.push((left + step * (stair + 1.0), eaves + rise * stair));
            }
            outline.push((left, eaves));
            wall(room, &outline, FAR, brick, 0.28);
        } else {
            wall(
                room,
                &[(left, -0.8), (right, -0.8), (right, eaves), (left, eaves)],
                FAR,
                brick,
                0.28,
            );
            let slope = [(left - 0.02, eaves), (right + 0.02, eaves), (middle, ridge)];
            wall(room, &slope, FAR + 0.02, roof, 0.30);
        }
        if index % 2 == 0 {
            let at = left + width * 0.72;
            let chimney =
                [(at, eaves), (at + 0.07, eaves), (at + 0.07, ridge + 0.05), (at, ridge + 0.05)];
            wall(room, &chimney, FAR - 0.02, [0x7C, 0x5E, 0x50], 0.30);
        }
    }
}

fn house(index: u8) -> (f32, f32) {
    let width = 0.455;
    (-7.15 + f32::from(index) * width, width + 0.004)
}

/// The window of one of the ten houses, lit or not.
pub(super) fn house_window(index: u8, lit: bool) -> Shape {
    let mut shape = Shape::default();
    let (left, width) = house(index);
    let at =
        Vec3::new(left + width / 2.0, 0.80 + 0.07 * speckle(u32::from(index) + 77), FAR + 0.05);
    let (pane, glow) = if lit {
        (Paint { colour: linear([0xF6, 0xBE, 0x5E]), stuff: stuff::LIGHT }, 1.0)
    } else {
        (paint([0x3E, 0x46, 0x50]).of(stuff::OUTSIDE), 0.0)
    };
    let (x, y) = (Vec3::X * 0.070, Vec3::Y * 0.105);
    let frame = paint([0xE4, 0xDE, 0xD0]).of(stuff::OUTSIDE);
    let edge = 1.28 - 0.06 * glow;
    shape.quad(
        [
            at - x * edge - y * edge,
            at + x * edge - y * edge,
            at + x * edge + y * edge,
            at - x * edge + y * edge,
        ],
        Vec3::Z,
        frame,
    );
    let front = at + Vec3::Z * 0.01;
    shape.quad([front - x - y, front + x - y, front + x + y, front - x + y], Vec3::Z, pane);
    let bar = front + Vec3::Z * 0.01;
    let thin = Vec3::X * 0.006;
    shape.quad([bar - thin - y, bar + thin - y, bar + thin + y, bar - thin + y], Vec3::Z, frame);
    shape
}

/// Lower roofs before them, without windows.
fn near_row(room: &mut Shape) {
    for (left, right, eaves, ridge, rgb) in [
        (-7.6, -5.9, 0.30, 0.78, [0x84, 0x56, 0x48]),
        (-5.85, -4.3, 0.12, 0.62, [0x5E, 0x5A, 0x5E]),
        (-4.25, -2.7, 0.28, 0.80, [0x8A, 0x5A, 0x46]),
        (-2.65, -1.2, 0.10, 0.60, [0x66, 0x5C, 0x58]),
    ] {
        let lean = 0.22;
        let roof = [(left, eaves), (right, eaves), (right - lean, ridge), (left + lean, ridge)];
        wall(room, &roof, NEAR, rgb, 0.12);
        let front = [
            (left + 0.05, -1.0),
            (right - 0.05, -1.0),
            (right - 0.05, eaves),
            (left + 0.05, eaves),
        ];
        wall(room, &front, NEAR - 0.02, [0xA8, 0x92, 0x7C], 0.12);
        let at = left + (right - left) * 0.3;
        let chimney = [
            (at, ridge - 0.2),
            (at + 0.12, ridge - 0.2),
            (at + 0.12, ridge + 0.14),
            (at, ridge + 0.14),
        ];
        wall(room, &chimney, NEAR + 0.02, [0x76, 0x50, 0x44], 0.10);
    }
}

fn tree(room: &mut Shape, foot: Vec3, high: f32, lot: u32) {
    let bark = Paint { colour: linear([0x4E, 0x46, 0x42]), stuff: stuff::OUTSIDE };
    branch(room, foot, PI / 2.0, high * 0.40, high * 0.024, 5, lot, bark, &mut Vec::new());
}

/// A branch and what grows from it, as flat strokes; `tips` gathers where leaves would be.
#[expect(
    clippy::too_many_arguments,
    reason = "a branch is told all about itself by the one before it"
)]
fn branch(
    room: &mut Shape,
    from: Vec3,
    angle: f32,
    length: f32,
    thick: f32,
    depth: u32,
    lot: u32,
    bark: Paint,
    tips: &mut Vec<(Vec3, f32)>,
) {
    let along = Vec3::new(angle.cos(), angle.sin(), 0.0);
    let side = Vec3::new(-along.y, along.x, 0.0);
    let to = from + along * length;
    let end = thick * 0.62;
    room.quad(
        [from - side * thick, to - side * end, to + side * end, from + side * thick],
        Vec3::Z,
        bark,
    );
    if depth <= 2 {
        tips.push((to, length));
    }
    if depth == 0 {
        return;
    }
    for (twig, lean) in [(1_u32, 0.52), (2, -0.48), (3, 0.08)] {
        let chance = speckle(lot * 31 + twig * 7 + depth * 13);
        if twig == 3 && chance < 0.35 {
            continue;
        }
        let bend = lean * (0.7 + 0.6 * chance);
        let short = 0.62 + 0.18 * speckle(lot + twig * 5 + depth);
        branch(room, to, angle + bend, length * short, end, depth - 1, lot * 3 + twig, bark, tips);
    }
}

/// The leaves of all trees in a season: 0 buds, 1 summer, 2 autumn.
pub(super) fn leaves(season: u8) -> Shape {
    let mut shape = Shape::default();
    let (greens, size): ([[u8; 3]; 3], f32) = match season {
        0 => ([[0xA9, 0xB8, 0x7C], [0x9A, 0xAE, 0x74], [0xB8, 0xC0, 0x8A]], 0.45),
        1 => ([[0x74, 0x8E, 0x5E], [0x66, 0x82, 0x56], [0x86, 0x9A, 0x68]], 1.0),
        _ => ([[0xC0, 0x8A, 0x48], [0xB0, 0x70, 0x42], [0xCE, 0xA4, 0x5C]], 0.8),
    };
    for (x, high, lot) in [(-4.9, 1.9, 3), (-3.1, 2.2, 8), (-6.3, 1.6, 5), (-1.7, 1.5, 12)] {
        let mut tips = Vec::new();
        let bark = Paint { colour: Vec3::ZERO, stuff: stuff::OUTSIDE };
        let (foot, mut unseen) = (Vec3::new(x, 0.1, TREES), Shape::default());
        branch(&mut unseen, foot, PI / 2.0, high * 0.40, high * 0.024, 5, lot, bark, &mut tips);
        for (index, (at, length)) in tips.iter().enumerate().step_by(3) {
            let index = u32::try_from(index).unwrap_or(0);
            let green = greens[usize::try_from(index).unwrap_or(0) % 3];
            let radius = (0.05 + length * 0.55) * size * (0.7 + 0.6 * speckle(index + lot));
            let rim: Vec<Vec3> = (0_u8..7)
                .map(|step| {
                    let angle = f32::from(step) / 7.0 * PI * 2.0 + speckle(index);
                    *at + Vec3::new(angle.cos(), angle.sin() * 0.8, 0.02) * radius
                })
                .collect();
            let near = 0.02 * speckle(index * 3 + 1);
            let rim: Vec<Vec3> = rim.into_iter().map(|it| it + Vec3::Z * near).collect();
            shape.fan(&rim, Vec3::Z, Paint { colour: linear(green), stuff: stuff::OUTSIDE });
        }
    }
    shape
}
