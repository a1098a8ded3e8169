//! What lies and stands as the scene says: settings, cards, tokens, pegs, the stone, tiles, coat.
//!
//! Whenever the scene changes, everything here is told where it belongs and glides there; what is
//! new appears at its place, unless a gesture brings it.
//!
//! **Invariant:** the scene alone decides what is there; gestures only delay it.

use std::collections::BTreeMap;
use std::f32::consts::{PI, TAU};

use bevy::camera::visibility::NoFrustumCulling;
use bevy::math::{Affine3A, Quat, Vec3};
use bevy::prelude::*;
use bevy::sprite_render::MeshMaterial2d;

use super::camera::EYE;
use super::figure;
use super::material::RoomMaterials;
use super::shape::{Paint, Shape, linear, paint, stuff};
use super::stage::{self, CHAIR, INK, OAK, PAPER, TABLE_TOP, WALNUT, standing, wood};
use super::{Comfort, RoomScene, RoomSystems, SkipGestures, dress, furniture, outside};
use crate::present::room::{Look, Scene, TileState, Token, WallTile};
use crate::scenario::id::{CardId, SeatId};
use crate::scenario::term::{Band, LifeArea};

/// Everything that follows the scene.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Kept>()
        .init_resource::<Brought>()
        .add_systems(Startup, lay_out.after(super::material::mix_materials))
        .add_systems(
            Update,
            (
                (seat_figures, set_things).chain().in_set(RoomSystems::Set),
                glide.in_set(RoomSystems::Move),
            ),
        );
}

/// Meshes that were made once and may be used again.
#[derive(Resource, Default)]
pub(super) struct Kept {
    meshes: BTreeMap<String, Handle<Mesh>>,
}

impl Kept {
    /// The mesh of this name, made if need be.
    pub(super) fn mesh(
        &mut self,
        meshes: &mut Assets<Mesh>,
        name: String,
        make: impl FnOnce() -> Shape,
    ) -> Handle<Mesh> {
        self.meshes.entry(name).or_insert_with(|| meshes.add(make().mesh())).clone()
    }
}

/// Things that a gesture is about to bring to their place, so that they do not appear there first:
/// how long it takes, and from where.
#[derive(Resource, Default)]
pub(super) struct Brought {
    /// Laid cards: from where, after how long.
    pub(super) cards: BTreeMap<CardId, (Transform, f32)>,
    /// How many of the last cards that were told to one seat are still on their way.
    pub(super) told: usize,
}

/// What a thing is, so that it can be found again.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    /// Plate, folder, cup and chair of a seat.
    Setting(SeatId),
    /// The shadow below them.
    Shadow(SeatId),
    /// A reading token.
    Token(SeatId),
    /// Turns left, as pegs.
    Pegs(SeatId),
    /// A laid card.
    Card(CardId),
    /// What was told to one seat.
    Told(usize),
    /// The stone.
    Stone,
    /// Inlays on which the stone lies.
    Topics,
    /// A tile on the board.
    Tile(u8),
    /// The coat on the seventh chair.
    Coat,
    /// The windows across the way.
    Houses,
    /// Leaves on the trees.
    Leaves,
    /// The clock's short hand.
    HourHand,
    /// The clock's long hand.
    MinuteHand,
}

/// On its way to where it belongs.
#[derive(Component, Clone, Copy, Debug)]
pub(super) struct Glide {
    /// From where.
    pub(super) from: Transform,
    /// To where.
    pub(super) to: Transform,
    /// Seconds since it began; below zero it has not.
    pub(super) passed: f32,
    /// Seconds it takes.
    pub(super) takes: f32,
    /// How high it rises in the middle.
    pub(super) arc: f32,
    /// Whole turns round the upright axis on the way.
    pub(super) turns: f32,
    /// Whether it is taken away at the end.
    pub(super) ends: bool,
}

impl Glide {
    /// A plain way from one place to another.
    pub(super) const fn new(from: Transform, to: Transform, takes: f32) -> Self {
        Self { from, to, passed: 0.0, takes, arc: 0.0, turns: 0.0, ends: false }
    }

    fn at(&self) -> Transform {
        let t = (self.passed / self.takes).clamp(0.0, 1.0);
        // Ease out, with a settle of a few millimetres at the end.
        let eased = 1.0 - (1.0 - t).powi(3);
        let rise = 4.0 * eased * (1.0 - eased) * self.arc;
        let settle =
            if self.arc > 0.0 && t > 0.86 { ((t - 0.86) / 0.14 * PI).sin() * 0.006 } else { 0.0 };
        let spin = Quat::from_rotation_y(self.turns * TAU * (eased - 1.0));
        Transform {
            translation: self.from.translation.lerp(self.to.translation, eased)
                + Vec3::Y * (rise + settle),
            rotation: spin * self.from.rotation.slerp(self.to.rotation, eased),
            scale: self.from.scale.lerp(self.to.scale, eased),
        }
    }
}

fn glide(
    mut commands: Commands,
    time: Res<Time>,
    comfort: Res<Comfort>,
    mut skips: MessageReader<SkipGestures>,
    mut gliding: Query<(Entity, &mut Glide, &mut Transform)>,
) {
    let skip = comfort.reduced_motion || skips.read().count() > 0;
    for (thing, mut glide, mut transform) in &mut gliding {
        glide.passed = if skip { glide.takes } else { glide.passed + time.delta_secs() };
        *transform = glide.at();
        if glide.passed >= glide.takes {
            if glide.ends {
                commands.entity(thing).despawn();
            } else {
                commands.entity(thing).remove::<Glide>();
            }
        }
    }
}

/// A life area's colour on a card's spine.
fn area_colour(area: Option<LifeArea>) -> [u8; 3] {
    match area {
        Some(LifeArea::Safety) => [0xB5, 0x48, 0x3A],
        Some(LifeArea::Health) => [0x3E, 0x8E, 0x7E],
        Some(LifeArea::Family) => [0xC9, 0x8A, 0x3A],
        Some(LifeArea::Money) => [0x6E, 0x7F, 0x3E],
        Some(LifeArea::Home) => [0x8A, 0x62, 0x44],
        Some(LifeArea::Work) => [0x4A, 0x74, 0xA0],
        Some(LifeArea::Network) => [0x8B, 0x5F, 0x8E],
        Some(LifeArea::Child) => [0x5A, 0x9F, 0xC0],
        None => [0x8C, 0x8C, 0x84],
    }
}

/// A card face up: paper, a spine in its colour, a few lines of writing.
pub(super) fn card_face(area: Option<LifeArea>) -> Shape {
    let mut shape = card_sheet();
    let spine = paint(area_colour(area)).of(stuff::PAINTED);
    shape.slab(Vec3::new(-0.046, 0.0022, 0.0), Vec3::new(0.016, 0.002, 0.148), 0.0006, spine);
    let ink = paint([0x8A, 0x8E, 0x90]);
    for (row, long) in
        [(-0.050, 0.056), (-0.028, 0.070), (-0.012, 0.064), (0.004, 0.070), (0.020, 0.044)]
    {
        let tone = if row < -0.04 { ink.by(0.35) } else { ink };
        let wide = if row < -0.04 { 0.009 } else { 0.005 };
        shape.slab(
            Vec3::new(-0.030 + long / 2.0, 0.0022, row),
            Vec3::new(long, 0.0008, wide),
            0.0002,
            tone,
        );
    }
    shape.scaled(CARD_SIZE)
}

/// A card face down: a woven back.
pub(super) fn card_back() -> Shape {
    let mut shape = card_sheet();
    let back = paint([0x4E, 0x68, 0x6E]);
    shape.slab(Vec3::new(0.0, 0.0022, 0.0), Vec3::new(0.098, 0.0012, 0.136), 0.0004, back);
    shape.slab(Vec3::new(0.0, 0.0030, 0.0), Vec3::new(0.060, 0.0008, 0.092), 0.0002, back.by(1.5));
    shape.slab(Vec3::new(0.0, 0.0034, 0.0), Vec3::new(0.050, 0.0008, 0.082), 0.0002, back);
    shape.scaled(CARD_SIZE)
}

/// Cards are a little larger than paper would be, so that they tell across a table.
const CARD_SIZE: f32 = 1.25;

fn card_sheet() -> Shape {
    let mut shape = Shape::default();
    shape.slab(Vec3::ZERO, Vec3::new(0.112, 0.0034, 0.152), 0.0012, paint(PAPER));
    shape
}

/// A token: face up it shows its reading as so many inlaid dots, face down plain walnut.
fn token_shape(token: Token) -> Shape {
    let mut shape = Shape::default();
    let disc = |radius: f32| {
        vec![
            (radius * 0.94, 0.0),
            (radius, 0.003),
            (radius, 0.010),
            (radius * 0.94, 0.013),
            (radius * 0.94, 0.013),
            (0.0, 0.013),
        ]
    };
    match token {
        Token::Absent => {}
        Token::FaceDown => {
            shape.lathe(&disc(0.042), 15, |_, _| wood(WALNUT).by(1.2));
            shape.lathe(&[(0.028, 0.0136), (0.024, 0.0136)], 15, |_, _| wood(WALNUT).by(0.7));
        }
        Token::Reading(reading) => {
            shape.lathe(&disc(0.042), 15, |_, _| wood([0xE2, 0xC4, 0x96]));
            let count = u8::try_from(reading.index() + 1).unwrap_or(1);
            for dot in 0..count {
                let angle = f32::from(dot) / f32::from(count) * TAU;
                let out = if count == 1 { 0.0 } else { 0.020 };
                let at = Vec3::new(angle.sin() * out, 0.0132, -angle.cos() * out);
                let mut mark = Shape::default();
                mark.lathe(&[(0.0085, 0.0), (0.0085, 0.001), (0.0, 0.001)], 7, |_, _| paint(INK));
                shape.put(&mark, at, 0.0);
            }
        }
    }
    shape
}

/// Turns left, as a row of small pegs.
fn pegs_shape(count: u8) -> Shape {
    let mut shape = Shape::default();
    for index in 0..count {
        let mut peg = Shape::default();
        peg.lathe(
            &[
                (0.011, 0.0),
                (0.012, 0.004),
                (0.008, 0.016),
                (0.009, 0.026),
                (0.012, 0.034),
                (0.008, 0.044),
                (0.0, 0.047),
            ],
            7,
            |_, _| wood([0xD9, 0xB4, 0x82]),
        );
        shape.put(&peg, Vec3::X * (f32::from(index) - f32::from(count - 1) / 2.0) * 0.032, 0.0);
    }
    shape
}

/// A tile as it hangs on the board.
fn tile_shape(lead: [u8; 3], tile: WallTile) -> Shape {
    let mut shape = Shape::default();
    let size = Vec3::new(0.118, 0.098, 0.022);
    let chip = match (tile.inked, tile.state) {
        (_, TileState::Idle) => paint([0x8E, 0x8A, 0x84]),
        (_, TileState::Unwatched) => paint([0xB0, 0xA8, 0x9C]),
        (_, TileState::Works) => wood([0xE8, 0xC8, 0x8E]).by(1.12),
        (true, TileState::Waiting) => wood([0xC4, 0x96, 0x62]),
        (false, TileState::Waiting) => paint([0xE4, 0xD6, 0xBC]),
    };
    shape.slab(Vec3::ZERO, size, 0.006, chip);
    let colour = paint(lead).of(stuff::PAINTED);
    let colour = if tile.state == TileState::Idle { colour.by(0.6) } else { colour };
    shape.slab(Vec3::new(-0.047, 0.0, 0.004), Vec3::new(0.022, 0.094, 0.020), 0.004, colour);
    let ink = if tile.inked { paint(INK) } else { paint([0xA0, 0x98, 0x8C]) };
    for (y, long) in [(0.018, 0.062), (-0.006, 0.048)] {
        shape.slab(
            Vec3::new(-0.026 + long / 2.0, y, 0.0115),
            Vec3::new(long, 0.010, 0.002),
            0.0005,
            ink,
        );
    }
    let band = match tile.band {
        Band::DirectSafety => 1_u8,
        Band::RiskDrivenCare => 2,
        Band::Recovery => 3,
    };
    for dot in 0..band {
        let at = Vec3::new(-0.020 + f32::from(dot) * 0.020, -0.032, 0.0112);
        shape.ball(at, Vec3::new(0.006, 0.006, 0.002), 6, ink);
    }
    shape
}

/// Inlaid marks for the topics.
fn topics_shape(count: usize) -> Shape {
    let mut shape = Shape::default();
    for index in 0..count {
        let mut mark = Shape::default();
        let walnut = wood(WALNUT).by(1.1);
        mark.lathe(&[(0.054, 0.0016), (0.046, 0.0016)], 17, |_, _| walnut);
        mark.lathe(&[(0.010, 0.0016), (0.0, 0.0016)], 7, |_, _| walnut);
        shape.put(&mark, stage::topic_place(index, count), 0.0);
    }
    shape
}

/// Plate, folder, cup and chair, in the room's own measures; the own place has no chair in sight.
fn setting_shape(look: Look, index: usize, count: usize, director: bool) -> Shape {
    let mut shape = Shape::default();
    let angle = stage::seat_angle(index, count);
    let inward = stage::facing(angle);
    let colour = Paint { colour: linear(look.colour), stuff: stuff::PAINTED };
    let own = index == 0;
    if own {
        shape.put(&furniture::folder(colour), Vec3::new(-0.02, TABLE_TOP, 0.84), -0.07);
        shape.put(&furniture::cup(), Vec3::new(0.33, TABLE_TOP, 0.80), 0.6);
    } else {
        let mut chair = furniture::chair();
        chair.occlude(|at, normal| {
            let low = ((0.75 - at.y) / 0.75).clamp(0.0, 1.0);
            (1.0 - 0.40 * low) * (1.0 - 0.15 * (0.5 - 0.5 * normal.y))
        });
        shape.put(&chair, stage::round_table(angle, stage::SEAT_RADIUS + 0.03, 0.0), inward);
        let mut plate = furniture::plate(colour);
        let mark = dress::emblem(look.silhouette, paint(INK));
        let slope = Quat::from_rotation_x(-0.51);
        plate.join(
            &mark,
            Affine3A::from_scale_rotation_translation(
                Vec3::splat(0.013),
                slope,
                Vec3::new(0.0, 0.040, 0.0145),
            ),
        );
        // Plates face the viewer a little, so that colours are seen from the own chair.
        let turn = inward * 0.55 + if inward > PI { PI * 0.9 } else { 0.0 };
        let turn = if inward > PI { (inward - TAU) * 0.55 } else { turn };
        shape.put(&plate, stage::round_table(angle, 0.775, TABLE_TOP), turn);
        shape.put(
            &furniture::folder(colour),
            stage::round_table(angle - 0.02, 0.905, TABLE_TOP),
            inward + 0.10,
        );
        shape.put(
            &furniture::cup(),
            stage::round_table(angle + 0.30, 0.89, TABLE_TOP),
            inward * 1.7,
        );
    }
    if director {
        let at = stage::round_table(angle - 0.30, 0.84, TABLE_TOP);
        shape.put(&furniture::bell(), at, 0.0);
    }
    shape
}

/// Soft shadows under a seat's chair and things.
fn setting_shadow(index: usize, count: usize, director: bool) -> Shape {
    let mut shape = Shape::default();
    let angle = stage::seat_angle(index, count);
    let lift = Vec3::Y * 0.0018;
    let mut blot = |at: Vec3, radius: f32, strength: f32| {
        shape.put(&stage::soft_shadow(radius, strength), at + lift, 0.0);
    };
    if index == 0 {
        blot(Vec3::new(-0.02, TABLE_TOP, 0.84), 0.20, 0.42);
        blot(Vec3::new(0.33, TABLE_TOP, 0.80), 0.085, 0.5);
    } else {
        blot(stage::round_table(angle, stage::SEAT_RADIUS + 0.02, 0.015), 0.46, 0.62);
        blot(stage::round_table(angle - 0.02, 0.905, TABLE_TOP), 0.165, 0.40);
        blot(stage::round_table(angle + 0.30, 0.89, TABLE_TOP), 0.085, 0.5);
        blot(stage::round_table(angle, 0.775, TABLE_TOP), 0.12, 0.38);
    }
    if director {
        blot(stage::round_table(angle - 0.30, 0.84, TABLE_TOP), 0.06, 0.5);
    }
    shape
}

/// What is there before anybody sits down: chair's shadow, coat, stone, hands of the clock.
fn lay_out(
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut kept: ResMut<Kept>,
    materials: Res<RoomMaterials>,
) {
    let mut shadows = Shape::default();
    shadows.put(&stage::soft_shadow(0.34, 0.55), CHAIR + Vec3::Y * 0.004, 0.0);
    shadows.put(&stage::soft_shadow(0.42, 0.5), Vec3::new(2.62, 0.004, -2.45), 0.0);
    shadows.put(&stage::soft_shadow(0.10, 0.42), Vec3::new(-0.66, TABLE_TOP + 0.0018, -0.1), 0.0);
    commands.spawn((
        Name::new("shadows"),
        Mesh2d(meshes.add(shadows.mesh())),
        MeshMaterial2d(materials.shadow.clone()),
        NoFrustumCulling,
    ));
    let mut piece = |thing: Thing, shape: Shape, place: Transform| {
        commands.spawn((
            thing,
            Mesh2d(meshes.add(shape.mesh())),
            MeshMaterial2d(materials.solid.clone()),
            place,
            NoFrustumCulling,
        ));
    };
    piece(Thing::Coat, furniture::small_coat(), standing(CHAIR, stage::small_chair_turn()));
    piece(Thing::Stone, furniture::stone(), standing(Vec3::new(0.0, TABLE_TOP, 0.60), 0.4));
    let face = stage::CLOCK + Vec3::Z * 0.02;
    piece(Thing::HourHand, furniture::clock_hand(0.10, 0.016), Transform::from_translation(face));
    piece(
        Thing::MinuteHand,
        furniture::clock_hand(0.155, 0.010),
        Transform::from_translation(face + Vec3::Z * 0.008),
    );
    let mut dark = Shape::default();
    for house in 0..10 {
        dark.put(&outside::house_window(house, false), Vec3::ZERO, 0.0);
    }
    let _ = kept.meshes.insert("houses".to_owned(), meshes.add(dark.mesh()));
    if let Some(mesh) = kept.meshes.get("houses") {
        commands.spawn((
            Thing::Houses,
            Mesh2d(mesh.clone()),
            MeshMaterial2d(materials.solid.clone()),
            NoFrustumCulling,
        ));
    }
}

/// Figures and settings are made anew when other seats sit at the table.
fn seat_figures(
    mut commands: Commands,
    scene: Option<Res<RoomScene>>,
    mut meshes: ResMut<Assets<Mesh>>,
    materials: Res<RoomMaterials>,
    figures: Query<Entity, With<figure::Figure>>,
    things: Query<(Entity, &Thing)>,
    mut seated: Local<Vec<(SeatId, Look, bool)>>,
) {
    let Some(scene) = scene.filter(bevy::prelude::DetectChanges::is_changed) else {
        return;
    };
    let places = &scene.0.places;
    let now: Vec<(SeatId, Look, bool)> =
        places.iter().map(|place| (place.seat, place.look, place.director)).collect();
    if *seated == now {
        return;
    }
    for figure in &figures {
        commands.entity(figure).despawn();
    }
    for (thing, kind) in &things {
        let of_seat = matches!(
            kind,
            Thing::Setting(_)
                | Thing::Shadow(_)
                | Thing::Token(_)
                | Thing::Pegs(_)
                | Thing::Told(_)
                | Thing::Card(_)
        );
        if of_seat {
            commands.entity(thing).despawn();
        }
    }
    let count = places.len();
    for (index, place) in places.iter().enumerate() {
        figure::spawn(&mut commands, &mut meshes, &materials, place.seat, place.look, index, count);
        let setting = setting_shape(place.look, index, count, place.director);
        commands.spawn((
            Thing::Setting(place.seat),
            Mesh2d(meshes.add(setting.seen_from(EYE).mesh())),
            MeshMaterial2d(materials.solid.clone()),
            NoFrustumCulling,
        ));
        commands.spawn((
            Thing::Shadow(place.seat),
            Mesh2d(meshes.add(setting_shadow(index, count, place.director).mesh())),
            MeshMaterial2d(materials.shadow.clone()),
            NoFrustumCulling,
        ));
    }
    *seated = now;
}

/// What should be there: which thing, its mesh's name and maker, its place.
struct Wanted {
    thing: Thing,
    name: String,
    make: Box<dyn FnOnce() -> Shape>,
    place: Transform,
    /// From where it comes, how late and by how high an arc, if it is new.
    comes: Option<(Transform, f32, f32)>,
}

pub(super) fn set_things(
    mut commands: Commands,
    scene: Option<Res<RoomScene>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut kept: ResMut<Kept>,
    mut brought: ResMut<Brought>,
    materials: Res<RoomMaterials>,
    mut things: Query<(Entity, &Thing, &mut Mesh2d, &Transform, Option<&Glide>)>,
    mut visible: Query<&mut Visibility>,
) {
    let Some(scene) = scene.filter(bevy::prelude::DetectChanges::is_changed) else {
        return;
    };
    let mut wanted: BTreeMap<Thing, Wanted> =
        wanted(&scene.0, &mut brought).into_iter().map(|it| (it.thing, it)).collect();
    for (entity, thing, mut mesh, transform, gliding) in &mut things {
        if matches!(thing, Thing::Setting(_) | Thing::Shadow(_)) {
            continue;
        }
        if *thing == Thing::Coat {
            if let Ok(mut visibility) = visible.get_mut(entity) {
                let shown =
                    if scene.0.chair.coat { Visibility::Inherited } else { Visibility::Hidden };
                visibility.set_if_neq(shown);
            }
            continue;
        }
        let Some(it) = wanted.remove(thing) else {
            let stays = matches!(thing, Thing::Stone | Thing::HourHand | Thing::MinuteHand);
            if !stays && let Ok(mut gone) = commands.get_entity(entity) {
                gone.despawn();
            }
            continue;
        };
        if !matches!(thing, Thing::Stone | Thing::HourHand | Thing::MinuteHand) {
            let handle = kept.mesh(&mut meshes, it.name, it.make);
            if mesh.0 != handle {
                mesh.0 = handle;
            }
        }
        let goal = gliding.map_or(*transform, |glide| glide.to);
        let same = goal.translation.distance(it.place.translation) < 0.0005
            && goal.rotation.angle_between(it.place.rotation) < 0.002;
        if !same && let Ok(mut moved) = commands.get_entity(entity) {
            let mut glide = Glide::new(*transform, it.place, 0.7);
            glide.arc = if matches!(thing, Thing::Stone | Thing::Token(_)) { 0.05 } else { 0.0 };
            moved.insert(glide);
        }
    }
    for (_, it) in wanted {
        let mesh = kept.mesh(&mut meshes, it.name, it.make);
        let mut spawned = commands.spawn((
            it.thing,
            Mesh2d(mesh),
            MeshMaterial2d(materials.solid.clone()),
            NoFrustumCulling,
        ));
        match it.comes {
            Some((from, late, arc)) => {
                let mut glide = Glide::new(from, it.place, 0.85);
                glide.passed = -late;
                glide.arc = arc;
                glide.turns = if arc > 0.05 { 1.0 } else { 0.0 };
                spawned.insert((from, glide));
            }
            None => {
                spawned.insert(it.place);
            }
        }
    }
}

#[expect(clippy::too_many_lines, reason = "the list of everything that a scene puts into the room")]
fn wanted(scene: &Scene, brought: &mut Brought) -> Vec<Wanted> {
    let mut list: Vec<Wanted> = Vec::new();
    let count = scene.places.len();
    let mut put =
        |thing: Thing, name: String, place: Transform, make: Box<dyn FnOnce() -> Shape>| {
            list.push(Wanted { thing, name, make, place, comes: None });
        };
    let angle_of = |seat: SeatId| {
        let index = scene.places.iter().position(|place| place.seat == seat);
        stage::seat_angle(index.unwrap_or(0), count)
    };
    for (index, place) in scene.places.iter().enumerate() {
        let angle = stage::seat_angle(index, count);
        let token = place.token;
        if token != Token::Absent {
            let at = standing(stage::token_place(angle), stage::facing(angle) + PI);
            let make = Box::new(move || token_shape(token));
            put(Thing::Token(place.seat), format!("token {token:?}"), at, make);
        }
        if place.turns > 0 {
            let turns = place.turns.min(9);
            let own = index == 0;
            let at = if own {
                Vec3::new(-0.30, TABLE_TOP, 0.76)
            } else {
                stage::round_table(angle - 0.19, 0.83, TABLE_TOP)
            };
            let at = standing(at, stage::facing(angle));
            put(
                Thing::Pegs(place.seat),
                format!("pegs {turns}"),
                at,
                Box::new(move || pegs_shape(turns)),
            );
        }
    }
    let topics = scene.topics;
    if topics > 0 {
        let make = Box::new(move || topics_shape(topics));
        put(Thing::Topics, format!("topics {topics}"), Transform::default(), make);
    }
    if let Some(topic) = scene.topic {
        let at = stage::topic_place(topic.index(), topics);
        put(Thing::Stone, String::new(), standing(at, 0.4), Box::new(Shape::default));
    }
    let mut nth: BTreeMap<SeatId, usize> = BTreeMap::new();
    let mut told_cards: Vec<Wanted> = Vec::new();
    for (index, told) in scene.face_down.iter().enumerate() {
        let nth = nth.entry(told.to).or_default();
        let (at, turn) = stage::hand_place(angle_of(told.to), *nth);
        *nth += 1;
        let by = angle_of(told.by);
        let mut from = standing(stage::round_table(by, 1.1, TABLE_TOP + 0.16), stage::facing(by));
        from.scale = Vec3::splat(0.02);
        let comes = index + brought.told >= scene.face_down.len();
        told_cards.push(Wanted {
            thing: Thing::Told(index),
            name: "card back".to_owned(),
            make: Box::new(card_back),
            place: standing(at, turn),
            comes: comes.then_some((from, super::choreography::KEPT_BACK_SECS, 0.26)),
        });
    }
    brought.told = 0;
    let spots = stage::tile_places(&scene.tiles);
    for (tile, at) in scene.tiles.iter().zip(spots) {
        let look = scene.places.iter().find(|place| place.seat == tile.lead);
        let lead = look.map_or(OAK, |place| place.look.colour);
        let name = format!("tile {lead:?} {} {:?} {:?}", tile.inked, tile.state, tile.band);
        let tile = *tile;
        let place = Transform::from_translation(at);
        put(Thing::Tile(tile.tile.0), name, place, Box::new(move || tile_shape(lead, tile)));
    }
    let (hour, minute) = (f32::from(scene.clock.0), f32::from(scene.clock.1));
    let face = stage::CLOCK + Vec3::Z * 0.02;
    let hand = |at: Vec3, turn: f32| Transform {
        translation: at,
        rotation: Quat::from_rotation_z(-turn * TAU),
        scale: Vec3::ONE,
    };
    let hour_hand = hand(face, (hour + minute / 60.0) / 12.0);
    put(Thing::HourHand, String::new(), hour_hand, Box::new(Shape::default));
    let minute_hand = hand(face + Vec3::Z * 0.008, minute / 60.0);
    put(Thing::MinuteHand, String::new(), minute_hand, Box::new(Shape::default));
    let lit = scene.houses.unwrap_or([false; 10]);
    let houses = move || {
        let mut shape = Shape::default();
        for (house, lit) in (0_u8..10).zip(lit) {
            shape.put(&outside::house_window(house, lit), Vec3::ZERO, 0.0);
        }
        shape
    };
    put(Thing::Houses, format!("houses {lit:?}"), Transform::default(), Box::new(houses));
    if let Some(season) = scene.week.and_then(season) {
        let make = Box::new(move || outside::leaves(season));
        put(Thing::Leaves, format!("leaves {season}"), Transform::default(), make);
    }
    list.extend(told_cards);
    for (index, laid) in scene.laid.iter().enumerate() {
        let (at, turn) = stage::card_place(index);
        let area = laid.area;
        let comes = brought.cards.remove(&laid.card).map(|(from, late)| (from, late, 0.30));
        list.push(Wanted {
            thing: Thing::Card(laid.card),
            name: format!("card {area:?}"),
            make: Box::new(move || card_face(area)),
            place: standing(at, turn),
            comes,
        });
    }
    list
}

/// The season of a week after a meeting in late winter; none: the trees are bare.
const fn season(week: u8) -> Option<u8> {
    match week {
        5..=11 => Some(0),
        12..=30 => Some(1),
        31..=40 => Some(2),
        _ => None,
    }
}
