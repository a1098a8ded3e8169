//! Light tells the time: cool morning, neutral noon, low warm sun, dusk, one lamp over the table.
//!
//! **Invariant:** light only changes with the scene's time of day; it fades within seconds, or cuts
//! under reduced motion.

use bevy::camera::visibility::NoFrustumCulling;
use bevy::math::{Vec3, Vec4};
use bevy::prelude::*;
use bevy::sprite_render::MeshMaterial2d;

use super::material::{Mood, RoomMaterial, RoomMaterials, VeilMaterial};
use super::shape::{Shape, linear};
use super::stage::{self, SEAT_RADIUS, TABLE_RADIUS, TABLE_TOP, WALL, WINDOW};
use super::{Comfort, RoomScene, RoomSystems};
use crate::present::room::Daylight;

/// Seconds from one time of day to the next.
const FADE_SECS: f32 = 3.0;

/// The light of the room.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Light>()
        .add_systems(Startup, hang_sunlight.after(super::material::mix_materials))
        .add_systems(
            Update,
            (set_light.in_set(RoomSystems::Set), fade_light.in_set(RoomSystems::Move)),
        );
}

/// Which light there is, and on its way from which.
#[derive(Resource, Clone, Copy, Debug)]
pub(super) struct Light {
    from: Mood,
    to: Mood,
    sun: [Vec4; 2],
    daylight: Daylight,
    /// How far the fade is, 0 to 1.
    pub(super) faded: f32,
}

impl Default for Light {
    fn default() -> Self {
        let (mood, sun) = (mood(None), Vec4::ZERO);
        Self { from: mood, to: mood, sun: [sun, sun], daylight: Daylight::Morning, faded: 1.0 }
    }
}

/// The sun that falls through the window.
#[derive(Component)]
struct Sunlight;

fn hex(rgb: [u8; 3], strength: f32) -> Vec4 {
    (linear(rgb) * strength).extend(1.0)
}

/// The light of a time of day; none: before anybody sits down.
pub(super) fn mood(daylight: Option<Daylight>) -> Mood {
    let way = |x: f32, y: f32, z: f32, wrap: f32| Vec3::new(x, y, z).normalize().extend(wrap);
    let edge = |rgb: [u8; 3], strength: f32| linear(rgb).extend(strength);
    match daylight.unwrap_or(Daylight::Morning) {
        Daylight::Morning => Mood {
            sun_way: way(-0.72, 0.62, 0.42, 0.42),
            sun: hex([0xFF, 0xEE, 0xD8], 0.62),
            above: hex([0xD2, 0xDE, 0xEC], 0.60),
            below: hex([0xA8, 0x98, 0x8A], 0.40),
            window: edge([0xD4, 0xE4, 0xF6], 0.62),
            lamp: edge([0xFF, 0xDC, 0xA8], 0.12),
            sky_low: hex([0xE9, 0xE6, 0xDC], 1.0),
            sky_high: hex([0xA9, 0xC2, 0xD6], 1.0),
            outside: hex([0xE4, 0xEA, 0xF0], 1.0),
        },
        Daylight::Noon => Mood {
            sun_way: way(-0.50, 0.78, 0.46, 0.42),
            sun: hex([0xFF, 0xF4, 0xE4], 0.72),
            above: hex([0xEA, 0xEA, 0xE6], 0.60),
            below: hex([0xB4, 0xA0, 0x8C], 0.42),
            window: edge([0xF4, 0xF2, 0xEA], 0.50),
            lamp: edge([0xFF, 0xE2, 0xB4], 0.06),
            sky_low: hex([0xEA, 0xEE, 0xEE], 1.0),
            sky_high: hex([0x8F, 0xB8, 0xD8], 1.0),
            outside: hex([0xFF, 0xFC, 0xF4], 1.06),
        },
        Daylight::LowSun => Mood {
            sun_way: way(-0.84, 0.40, 0.30, 0.40),
            sun: hex([0xFF, 0xC8, 0x86], 0.86),
            above: hex([0xD8, 0xC4, 0xBE], 0.44),
            below: hex([0xA6, 0x86, 0x6C], 0.40),
            window: edge([0xFF, 0xC0, 0x78], 1.10),
            lamp: edge([0xFF, 0xD6, 0x9C], 0.14),
            sky_low: hex([0xF8, 0xD2, 0x9C], 1.0),
            sky_high: hex([0xA8, 0xB6, 0xC6], 1.0),
            outside: hex([0xF6, 0xCE, 0xA4], 0.92),
        },
        Daylight::Dusk => Mood {
            sun_way: way(-0.80, 0.42, 0.32, 0.55),
            sun: hex([0xA8, 0x9A, 0xB4], 0.22),
            above: hex([0x7C, 0x86, 0xA2], 0.36),
            below: hex([0x6A, 0x5C, 0x58], 0.34),
            window: edge([0xA8, 0xB0, 0xD0], 0.55),
            lamp: edge([0xFF, 0xCC, 0x8A], 0.62),
            sky_low: hex([0xE2, 0xA8, 0x84], 0.72),
            sky_high: hex([0x5A, 0x6C, 0x92], 0.66),
            outside: hex([0x8E, 0x8C, 0xA4], 0.50),
        },
        Daylight::Lamp => Mood {
            sun_way: way(-0.6, 0.7, 0.4, 0.6),
            sun: hex([0x7A, 0x86, 0xA8], 0.06),
            above: hex([0x50, 0x58, 0x70], 0.22),
            below: hex([0x5A, 0x44, 0x36], 0.26),
            window: edge([0x6C, 0x7C, 0xA4], 0.30),
            lamp: edge([0xFF, 0xC8, 0x82], 1.90),
            sky_low: hex([0x3C, 0x46, 0x62], 0.7),
            sky_high: hex([0x20, 0x2A, 0x44], 0.7),
            outside: hex([0x50, 0x56, 0x70], 0.30),
        },
    }
}

/// How the sun falls in: its way, colour and strength; none when it does not.
fn sunfall(daylight: Daylight) -> Option<(Vec3, Vec4)> {
    match daylight {
        Daylight::Morning => Some((
            Vec3::new(0.62, -0.50, 0.62).normalize(),
            linear([0xF2, 0xE8, 0xD8]).extend(0.16),
        )),
        Daylight::LowSun => Some((
            Vec3::new(0.66, -0.30, 0.69).normalize(),
            linear([0xFF, 0xB8, 0x66]).extend(0.42),
        )),
        Daylight::Noon | Daylight::Dusk | Daylight::Lamp => None,
    }
}

/// How much of the sun comes through the window to a point: panes, bars, soft edges.
fn through_window(at: Vec3, way: Vec3) -> f32 {
    let back = (at.z - WALL) / way.z;
    let on_wall = at - way * back;
    let [left, low, right, high] = WINDOW;
    let (u, v) = ((on_wall.x - left) / (right - left), (on_wall.y - low) / (high - low));
    let soft = 0.035;
    let inside = |t: f32| {
        let near = (t / soft).clamp(0.0, 1.0);
        near * ((1.0 - t) / soft).clamp(0.0, 1.0)
    };
    let bar = |t: f32, at: f32, half: f32| (((t - at).abs() - half) / soft).clamp(0.0, 1.0);
    inside(u)
        * inside(v)
        * bar(u, 1.0 / 3.0, 0.012)
        * bar(u, 2.0 / 3.0, 0.012)
        * bar(v, 0.70, 0.016)
}

/// How much of it passes the figures: soft shadows of round bodies and heads.
fn past_figures(at: Vec3, way: Vec3, seats: &[f32]) -> f32 {
    let mut light: f32 = 1.0;
    for angle in seats {
        for (height, radius) in [(1.21, 0.15), (0.94, 0.18), (0.68, 0.19), (0.5, 0.2)] {
            let middle = stage::round_table(*angle, SEAT_RADIUS, height);
            let along = (middle - at).dot(-way);
            if along > 0.02 {
                let apart = (middle - at + way * along).length();
                let soft = 0.03 + along * 0.05;
                light = light.min(((apart - radius) / soft + 0.5).clamp(0.0, 1.0));
            }
        }
    }
    light
}

/// The sun on table, floor and rug, as a mesh of light.
fn sunlight(daylight: Daylight, seats: &[f32]) -> Shape {
    let mut shape = Shape::default();
    let Some((way, _)) = sunfall(daylight) else {
        return shape;
    };
    let mut patch = |y: f32, from: [f32; 2], to: [f32; 2], cuts: [u16; 2], round: Option<f32>| {
        let mut rows: Vec<Vec<(u32, f32)>> = Vec::new();
        for down in 0..=cuts[1] {
            let z = from[1] + (to[1] - from[1]) * f32::from(down) / f32::from(cuts[1]);
            let row = (0..=cuts[0]).map(|across| {
                let x = from[0] + (to[0] - from[0]) * f32::from(across) / f32::from(cuts[0]);
                let at = Vec3::new(x, y, z);
                let rim =
                    round.map_or(1.0, |radius| ((radius - x.hypot(z)) / 0.02).clamp(0.0, 1.0));
                let shaded = y < 0.5 && under_table(at, way);
                let mut light = through_window(at, way) * rim;
                if light > 0.0 && !shaded {
                    light *= past_figures(at, way, seats);
                }
                let light = if shaded { 0.0 } else { light };
                (shape.veil(at, Vec3::ONE, light), light)
            });
            rows.push(row.collect());
        }
        for pair in rows.windows(2) {
            for (low, high) in pair[0].windows(2).zip(pair[1].windows(2)) {
                if low[0].1 + low[1].1 + high[0].1 + high[1].1 > 0.0 {
                    shape.triangle(low[0].0, high[0].0, high[1].0);
                    shape.triangle(low[0].0, high[1].0, low[1].0);
                }
            }
        }
    };
    let radius = TABLE_RADIUS - 0.01;
    patch(TABLE_TOP + 0.0025, [-radius, -radius], [radius, radius], [64, 64], Some(radius));
    patch(0.018, [-3.4, -2.2], [2.6, 2.2], [60, 44], None);
    shape
}

fn under_table(at: Vec3, way: Vec3) -> bool {
    let back = (TABLE_TOP - at.y) / -way.y;
    let over = at - way * back;
    over.x.hypot(over.z) < TABLE_RADIUS
}

fn hang_sunlight(mut commands: Commands, materials: Res<RoomMaterials>) {
    commands.spawn((
        Name::new("sunlight"),
        Sunlight,
        MeshMaterial2d(materials.sunlight.clone()),
        Transform::default(),
        Visibility::default(),
        NoFrustumCulling,
    ));
}

fn set_light(
    scene: Option<Res<RoomScene>>,
    mut light: ResMut<Light>,
    mut seated: Local<Vec<f32>>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    sunlights: Query<Entity, With<Sunlight>>,
) {
    let Some(scene) = scene.filter(bevy::prelude::DetectChanges::is_changed) else {
        return;
    };
    let count = scene.0.places.len();
    let seats: Vec<f32> = (0..count).map(|index| stage::seat_angle(index, count)).collect();
    let daylight = scene.0.light;
    let moved = *seated != seats;
    if daylight == light.daylight && !moved && light.to == mood(Some(daylight)) {
        return;
    }
    let shown = light.shown();
    let sun = light.sun[0].lerp(light.sun[1], light.faded);
    light.from = shown;
    light.to = mood(Some(daylight));
    light.faded = 0.0;
    let falls = sunfall(daylight).map_or(Vec4::ZERO, |(_, colour)| colour);
    light.sun = [
        if sunfall(daylight).is_some() { falls * Vec4::new(1.0, 1.0, 1.0, 0.0) } else { sun },
        falls,
    ];
    if falls.w > 0.0 && (moved || daylight != light.daylight || seated.is_empty()) {
        for sunlight_there in &sunlights {
            commands
                .entity(sunlight_there)
                .insert(Mesh2d(meshes.add(sunlight(daylight, &seats).mesh())));
        }
    }
    light.daylight = daylight;
    *seated = seats;
}

impl Light {
    fn shown(&self) -> Mood {
        let t = self.faded * self.faded * (3.0 - 2.0 * self.faded);
        let (a, b) = (&self.from, &self.to);
        Mood {
            sun_way: a.sun_way.lerp(b.sun_way, t),
            sun: a.sun.lerp(b.sun, t),
            above: a.above.lerp(b.above, t),
            below: a.below.lerp(b.below, t),
            window: a.window.lerp(b.window, t),
            lamp: a.lamp.lerp(b.lamp, t),
            sky_low: a.sky_low.lerp(b.sky_low, t),
            sky_high: a.sky_high.lerp(b.sky_high, t),
            outside: a.outside.lerp(b.outside, t),
        }
    }
}

fn fade_light(
    time: Res<Time>,
    comfort: Res<Comfort>,
    mut light: ResMut<Light>,
    materials: Res<RoomMaterials>,
    mut solids: ResMut<Assets<RoomMaterial>>,
    mut veils: ResMut<Assets<VeilMaterial>>,
    mut first: Local<bool>,
) {
    if light.faded >= 1.0 && *first {
        return;
    }
    // The first light is there at once.
    let cut = comfort.reduced_motion || !*first;
    light.faded = if cut { 1.0 } else { (light.faded + time.delta_secs() / FADE_SECS).min(1.0) };
    *first = true;
    if let Some(mut solid) = solids.get_mut(&materials.solid) {
        solid.mood = light.shown();
    }
    if let Some(mut sunlight) = veils.get_mut(&materials.sunlight) {
        sunlight.tint.colour = light.sun[0].lerp(light.sun[1], light.faded);
    }
}
