//! Things of wood, cloth and paper, made of triangles by a few tools of a joiner.
//!
//! A [`Shape`] grows by turning on a lathe, sawing bevelled slabs, bending tubes and cutting cards.
//! Every vertex carries its colour with the occlusion already in it, and in the fourth channel what
//! it is made of, so that one material draws the whole room.
//!
//! **Invariant:** all colours are linear; sRGB is turned into it by [`paint`] alone.
//! **Invariant:** front faces run counter-clockwise; what is seen from behind is not drawn.

use bevy::asset::RenderAssetUsages;
use bevy::math::{Affine3A, Quat, Vec2, Vec3};
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};

/// A face that turns away by less than this (as a cosine) may come into sight.
const GRAZING: f32 = 0.08;

/// What a surface is made of, with its colour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    /// Linear colour.
    pub(super) colour: Vec3,
    /// The fourth channel: see [`stuff`].
    pub(super) stuff: f32,
}

/// What the fourth channel of a vertex colour says.
pub(super) mod stuff {
    /// Cloth, plaster, paper: no shine.
    pub(in crate::gui::room) const MATT: f32 = 0.0;
    /// Painted wood, glazed pottery: some shine.
    pub(in crate::gui::room) const PAINTED: f32 = 0.5;
    /// Oiled wood: shine and grain.
    pub(in crate::gui::room) const WOOD: f32 = 1.0;
    /// Outside the window: lit by the sky alone.
    pub(in crate::gui::room) const OUTSIDE: f32 = 2.0;
    /// The sky itself: the red channel runs from the horizon (0) to the top (1).
    pub(in crate::gui::room) const SKY: f32 = 3.0;
    /// A light of its own: drawn as it is.
    pub(in crate::gui::room) const LIGHT: f32 = 4.0;
}

/// A colour as painters write it, 0-255 in sRGB, as linear light.
pub(super) fn linear(rgb: [u8; 3]) -> Vec3 {
    let channel = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    Vec3::new(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]))
}

/// A matt surface of this sRGB colour.
pub(super) fn paint(rgb: [u8; 3]) -> Paint {
    Paint { colour: linear(rgb), stuff: stuff::MATT }
}

impl Paint {
    /// The same colour on another stuff.
    pub(super) const fn of(mut self, stuff: f32) -> Self {
        self.stuff = stuff;
        self
    }

    /// The same, lighter (above 1) or darker (below).
    pub(super) fn by(mut self, factor: f32) -> Self {
        self.colour *= factor;
        self
    }
}

/// Triangles with normals and colours.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    positions: Vec<Vec3>,
    normals: Vec<Vec3>,
    colours: Vec<[f32; 4]>,
    indices: Vec<u32>,
}

impl Shape {
    /// A vertex.
    pub(super) fn vertex(&mut self, position: Vec3, normal: Vec3, paint: Paint) -> u32 {
        let index = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        self.positions.push(position);
        self.normals.push(normal);
        self.colours.push([paint.colour.x, paint.colour.y, paint.colour.z, paint.stuff]);
        index
    }

    /// A vertex whose fourth channel is its opacity, for meshes that are blended.
    pub(super) fn veil(&mut self, position: Vec3, colour: Vec3, opacity: f32) -> u32 {
        self.vertex(position, Vec3::Y, Paint { colour, stuff: opacity })
    }

    /// The same veil in white, to be tinted.
    pub(super) fn whiten(&mut self) {
        for colour in &mut self.colours {
            *colour = [1.0, 1.0, 1.0, colour[3]];
        }
    }

    /// A triangle between vertices.
    pub(super) fn triangle(&mut self, a: u32, b: u32, c: u32) {
        self.indices.extend([a, b, c]);
    }

    /// Turns a profile on the lathe. Points run from the bottom upwards as (radius, height); a
    /// point that occurs twice is a sharp edge. `tint` gives a factor per angle and height.
    pub(super) fn lathe(
        &mut self,
        profile: &[(f32, f32)],
        segments: u16,
        tint: impl Fn(f32, f32) -> Paint,
    ) {
        let points: Vec<Vec2> = profile.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
        let count = points.len();
        let mut rows: Vec<Vec<u32>> = Vec::with_capacity(count);
        for (index, point) in points.iter().enumerate() {
            let before =
                index.checked_sub(1).and_then(|at| points.get(at)).filter(|it| *it != point);
            let after = points.get(index + 1).filter(|it| *it != point);
            let along = match (before, after) {
                (Some(before), Some(after)) => {
                    (*point - *before).normalize_or_zero() + (*after - *point).normalize_or_zero()
                }
                (Some(before), None) => *point - *before,
                (None, Some(after)) => *after - *point,
                (None, None) => Vec2::Y,
            };
            let along = along.normalize_or(Vec2::Y);
            let out = Vec2::new(along.y, -along.x);
            let row = (0..=segments).map(|segment| {
                let angle = f32::from(segment) / f32::from(segments) * std::f32::consts::TAU;
                let (sin, cos) = angle.sin_cos();
                let position = Vec3::new(point.x * sin, point.y, point.x * cos);
                let normal = Vec3::new(out.x * sin, out.y, out.x * cos);
                self.vertex(position, normal, tint(angle, point.y))
            });
            rows.push(row.collect());
        }
        for (pair, ends) in rows.windows(2).zip(points.windows(2)) {
            if ends[0] == ends[1] {
                continue;
            }
            for segment in 0..usize::from(segments) {
                let (a, b) = (pair[0][segment], pair[0][segment + 1]);
                let (c, d) = (pair[1][segment + 1], pair[1][segment]);
                if ends[0].x > 0.0 {
                    self.triangle(a, b, c);
                }
                if ends[1].x > 0.0 {
                    self.triangle(a, c, d);
                }
            }
        }
    }

    /// A slab with bevelled edges, round its centre.
    pub(super) fn slab(&mut self, centre: Vec3, size: Vec3, bevel: f32, paint: Paint) {
        let half = size * 0.5;
        let bevel = bevel.min(half.min_element() * 0.99);
        let axes = [Vec3::X, Vec3::Y, Vec3::Z];
        // Six faces, shrunk by the bevel.
        for axis in 0..3 {
            let (u, v) = (axes[(axis + 1) % 3], axes[(axis + 2) % 3]);
            let (n, hu, hv) = (axes[axis], half.dot(u) - bevel, half.dot(v) - bevel);
            for sign in [-1.0, 1.0] {
                let middle = centre + n * sign * half.dot(n);
                let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
                let at = corners.map(|(a, b)| middle + u * (a * hu) + v * (b * hv) * sign);
                self.quad(at, n * sign, paint);
            }
        }
        // Twelve bevels; they catch the light.
        let edge = Paint { colour: paint.colour * 1.12, stuff: paint.stuff };
        for axis in 0..3 {
            let (along, u, v) = (axes[axis], axes[(axis + 1) % 3], axes[(axis + 2) % 3]);
            let length = half.dot(along) - bevel;
            for (a, b) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
                let on_u = u * (a * half.dot(u)) + v * (b * (half.dot(v) - bevel));
                let on_v = u * (a * (half.dot(u) - bevel)) + v * (b * half.dot(v));
                let normal = (u * a + v * b).normalize_or_zero();
                let mut at = [
                    centre + on_u - along * length,
                    centre + on_u + along * length,
                    centre + on_v + along * length,
                    centre + on_v - along * length,
                ];
                if a * b > 0.0 {
                    at.reverse();
                }
                self.quad(at, normal, edge);
            }
        }
    }

    /// A flat piece with four corners, counter-clockwise.
    pub(super) fn quad(&mut self, corners: [Vec3; 4], normal: Vec3, paint: Paint) {
        let facing = (corners[1] - corners[0]).cross(corners[2] - corners[0]);
        let corners = if facing.dot(normal) < 0.0 {
            [corners[3], corners[2], corners[1], corners[0]]
        } else {
            corners
        };
        let [a, b, c, d] = corners.map(|corner| self.vertex(corner, normal, paint));
        self.triangle(a, b, c);
        self.triangle(a, c, d);
    }

    /// A flat piece cut into a grid, so that occlusion can be painted into it: a corner, two sides,
    /// and how often each is cut.
    pub(super) fn sheet(
        &mut self,
        corner: Vec3,
        sides: [Vec3; 2],
        cuts: [u16; 2],
        paint: impl Fn(f32, f32) -> Paint,
    ) {
        let normal = sides[0].cross(sides[1]).normalize_or_zero();
        let mut rows: Vec<Vec<u32>> = Vec::new();
        for down in 0..=cuts[1] {
            let v = f32::from(down) / f32::from(cuts[1]);
            let row = (0..=cuts[0]).map(|across| {
                let u = f32::from(across) / f32::from(cuts[0]);
                self.vertex(corner + sides[0] * u + sides[1] * v, normal, paint(u, v))
            });
            rows.push(row.collect());
        }
        for pair in rows.windows(2) {
            for (low, high) in pair[0].windows(2).zip(pair[1].windows(2)) {
                self.triangle(low[0], low[1], high[1]);
                self.triangle(low[0], high[1], high[0]);
            }
        }
    }

    /// A flat shape from a hub to a rim, counter-clockwise as seen along `normal`.
    pub(super) fn fan(&mut self, rim: &[Vec3], normal: Vec3, paint: Paint) {
        let count = f32::from(u16::try_from(rim.len().max(1)).unwrap_or(u16::MAX));
        let hub = rim.iter().copied().sum::<Vec3>() / count;
        let hub = self.vertex(hub, normal, paint);
        let rim: Vec<u32> = rim.iter().map(|at| self.vertex(*at, normal, paint)).collect();
        for (index, from) in rim.iter().enumerate() {
            self.triangle(hub, *from, rim[(index + 1) % rim.len()]);
        }
    }

    /// A tube along a path, with a radius at each point.
    pub(super) fn tube(&mut self, path: &[(Vec3, f32)], sides: u16, paint: Paint) {
        self.strap(path, 1.0, sides, Vec3::ZERO, paint);
    }

    /// A tube that is flatter along `up` by `flat`: a strap, a shawl.
    pub(super) fn strap(
        &mut self,
        path: &[(Vec3, f32)],
        flat: f32,
        sides: u16,
        up: Vec3,
        paint: Paint,
    ) {
        let mut rows: Vec<Vec<u32>> = Vec::new();
        for index in 0..path.len() {
            let (at, radius) = path[index];
            let before = path[index.saturating_sub(1)].0;
            let after = path[(index + 1).min(path.len() - 1)].0;
            let along = (after - before).normalize_or(Vec3::Y);
            let up = if up == Vec3::ZERO { along.any_orthonormal_vector() } else { up };
            let side = along.cross(up).normalize_or(along.any_orthonormal_vector());
            let up = side.cross(along);
            let row = (0..=sides).map(|step| {
                let angle = f32::from(step) / f32::from(sides) * std::f32::consts::TAU;
                let (sin, cos) = angle.sin_cos();
                let out = side * cos * radius + up * sin * radius * flat;
                let normal = (side * cos * flat + up * sin).normalize_or(up);
                self.vertex(at + out, normal, paint)
            });
            rows.push(row.collect());
        }
        for pair in rows.windows(2) {
            for (low, high) in pair[0].windows(2).zip(pair[1].windows(2)) {
                self.triangle(low[0], high[1], low[1]);
                self.triangle(low[0], high[0], high[1]);
            }
        }
    }

    /// A ball, stretched.
    pub(super) fn ball(&mut self, centre: Vec3, radii: Vec3, segments: u16, paint: Paint) {
        let rings = segments / 2;
        let profile: Vec<(f32, f32)> = (0..=rings)
            .map(|ring| {
                let angle = f32::from(ring) / f32::from(rings) * std::f32::consts::PI;
                (if ring == 0 || ring == rings { 0.0 } else { angle.sin() }, -angle.cos())
            })
            .collect();
        let mut ball = Self::default();
        ball.lathe(&profile, segments, |_, _| paint);
        self.join(&ball, Affine3A::from_scale_rotation_translation(radii, Quat::IDENTITY, centre));
    }

    /// Puts another shape to this one.
    pub(super) fn join(&mut self, other: &Self, place: Affine3A) {
        let first = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        let normals = place.matrix3.inverse().transpose();
        self.positions.extend(other.positions.iter().map(|at| place.transform_point3(*at)));
        self.normals.extend(other.normals.iter().map(|n| (normals * *n).normalize_or_zero()));
        self.colours.extend_from_slice(&other.colours);
        self.indices.extend(other.indices.iter().map(|index| first + index));
    }

    /// The same, larger.
    pub(super) fn scaled(&self, by: f32) -> Self {
        let mut larger = Self::default();
        larger.join(self, Affine3A::from_scale(Vec3::splat(by)));
        larger
    }

    /// Puts another shape to this one, moved and turned round the upright axis.
    pub(super) fn put(&mut self, other: &Self, at: Vec3, turn: f32) {
        self.join(other, Affine3A::from_rotation_translation(Quat::from_rotation_y(turn), at));
    }

    /// Darkens every vertex by what stands near it.
    pub(super) fn occlude(&mut self, light: impl Fn(Vec3, Vec3) -> f32) {
        for ((at, normal), colour) in
            self.positions.iter().zip(&self.normals).zip(&mut self.colours)
        {
            if colour[3] < 1.5 {
                let factor = light(*at, *normal);
                // Shade in a wooden room is warm: blue goes first.
                colour[0] *= factor.powf(0.86);
                colour[1] *= factor;
                colour[2] *= factor.powf(1.08);
            }
        }
    }

    /// What can be seen of it from a place near `eye`: what stands still need not be drawn from
    /// behind. The camera drifts a little, so that grazing faces stay.
    pub(super) fn seen_from(&self, eye: Vec3) -> Self {
        let mut seen = Self::default();
        let mut moved = vec![None; self.positions.len()];
        for corners in self.indices.as_chunks::<3>().0 {
            let [a, b, c] = corners.map(|corner| self.positions[corner as usize]);
            let facing = (b - a).cross(c - a).normalize_or_zero();
            if facing.dot((eye - a).normalize_or_zero()) < -GRAZING {
                continue;
            }
            for corner in corners {
                let old = *corner as usize;
                let new = *moved[old].get_or_insert_with(|| {
                    seen.positions.push(self.positions[old]);
                    seen.normals.push(self.normals[old]);
                    seen.colours.push(self.colours[old]);
                    u32::try_from(seen.positions.len() - 1).unwrap_or(u32::MAX)
                });
                seen.indices.push(new);
            }
        }
        seen
    }

    /// The mesh that Bevy draws.
    pub(super) fn mesh(self) -> Mesh {
        let plain = |them: Vec<Vec3>| them.into_iter().map(|it| it.to_array()).collect::<Vec<_>>();
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, plain(self.positions))
            .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, plain(self.normals))
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, self.colours)
            .with_inserted_indices(Indices::U32(self.indices))
    }
}

/// Something round that keeps light from its surroundings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blocker {
    /// Its centre.
    pub(super) at: Vec3,
    /// Its radius.
    pub(super) radius: f32,
}

/// How much of the room's light reaches a point past these blockers, 0 to 1.
pub(super) fn openness(blockers: &[Blocker], at: Vec3, normal: Vec3) -> f32 {
    let mut light = 1.0;
    for blocker in blockers {
        let way = blocker.at - at;
        let squared = way.length_squared();
        let radius = blocker.radius * blocker.radius;
        if squared < radius * 0.9 || squared > radius * 60.0 {
            continue;
        }
        let facing = (way.dot(normal) / squared.sqrt()).max(0.0);
        light *= 1.0 - (facing * radius / squared).clamp(0.0, 0.92);
    }
    light
}

/// A number between 0 and 1 that looks drawn by lot, the same at every start.
pub(super) fn speckle(seed: u32) -> f32 {
    let mut mixed = seed.wrapping_mul(0x9E37_79B9) ^ 0x85EB_CA6B;
    mixed ^= mixed >> 15;
    mixed = mixed.wrapping_mul(0x2C1B_3C6D);
    mixed ^= mixed >> 13;
    f32::from(u16::try_from(mixed & 0xFFFF).unwrap_or(0)) / 65_535.0
}
