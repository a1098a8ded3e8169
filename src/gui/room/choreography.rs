//! Gestures: cues become looks, leans, pegs and cards on their way.
//!
//! Cues are played one after another, each as soon as the one before has been seen.
//!
//! **Invariant:** a gesture never decides what is there: cards that it brings are the scene's, kept
//! back for a moment.

use std::collections::VecDeque;

use bevy::camera::visibility::NoFrustumCulling;
use bevy::ecs::system::SystemParam;
use bevy::math::{Quat, Vec3};
use bevy::prelude::*;
use bevy::sprite_render::MeshMaterial2d;

use super::camera::Drift;
use super::figure::Figure;
use super::life::{self, Life, face};
use super::material::{RoomMaterials, VeilMaterial};
use super::shape::{Shape, linear};
use super::stage::{
    self, BOARD, CHAIR, CLOCK, SEAT_RADIUS, TABLE_RADIUS, TABLE_TOP, WALL, WINDOW, standing,
};
use super::things::{Brought, Glide, Kept, Thing, card_back};
use super::{Comfort, CueArrived, RoomScene, RoomState, RoomSystems, SkipGestures};
use crate::present::room::Cue;
use crate::scenario::id::{CardSet, SeatId};

/// Everything that happens.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins(life::plugin).init_resource::<Script>().add_systems(
        Update,
        (
            hear_cues.in_set(RoomSystems::Set).before(super::things::set_things),
            (play_cues, end_questions).chain().in_set(RoomSystems::Play),
            (fade_glows, tell_state).chain().in_set(RoomSystems::Move),
        ),
    );
}

/// Cues that wait for their moment.
#[derive(Resource, Default)]
struct Script {
    waiting: VecDeque<Cue>,
    /// Seconds until the next one.
    pause: f32,
    /// Since the camera last drifted.
    drifted: f32,
}

/// A light that comes and goes.
#[derive(Component, Clone, Copy, Debug)]
struct Glow {
    age: f32,
    /// Seconds that it stays; infinite until a question is answered.
    stays: f32,
    strength: f32,
    question: Option<(SeatId, SeatId)>,
}

/// Seconds that a kept-back card waits at the longest.
pub(super) const KEPT_BACK_SECS: f32 = 1.0e4;

/// Cards that a cue will bring are kept back before the scene shows them.
fn hear_cues(
    mut arrived: MessageReader<CueArrived>,
    mut skips: MessageReader<SkipGestures>,
    comfort: Res<Comfort>,
    figures: Query<&Figure>,
    mut script: ResMut<Script>,
    mut brought: ResMut<Brought>,
) {
    let skip = comfort.reduced_motion;
    for CueArrived(cue) in arrived.read() {
        if !skip {
            match cue {
                Cue::LaysCard { by, card, again: false } => {
                    if let Some(figure) = figures.iter().find(|figure| figure.seat == *by) {
                        brought.cards.insert(*card, (in_hand(figure), KEPT_BACK_SECS));
                    }
                }
                Cue::PassesCard { to, .. } => brought.told += to.len(),
                _ => {}
            }
        }
        script.waiting.push_back(cue.clone());
    }
    if skips.read().count() > 0 {
        script.waiting.clear();
        script.pause = 0.0;
        brought.cards.clear();
        brought.told = 0;
    }
}

/// A card between a figure's pegs, not seen yet.
fn in_hand(figure: &Figure) -> Transform {
    let at = if figure.index == 0 {
        Vec3::new(0.1, TABLE_TOP + 0.12, 1.25)
    } else {
        stage::round_table(figure.angle, TABLE_RADIUS + 0.06, TABLE_TOP + 0.16)
    };
    let mut place = standing(at, stage::facing(figure.angle));
    place.rotation *= Quat::from_rotation_x(-0.9);
    place.scale = Vec3::splat(0.02);
    place
}

/// What a gesture may touch.
#[derive(SystemParam)]
struct Play<'w, 's> {
    commands: Commands<'w, 's>,
    people: Query<'w, 's, (&'static Figure, &'static mut Life)>,
    things: Query<'w, 's, (Entity, &'static Thing, Option<&'static mut Glide>)>,
    meshes: ResMut<'w, Assets<Mesh>>,
    veils: ResMut<'w, Assets<VeilMaterial>>,
    kept: ResMut<'w, Kept>,
    materials: Res<'w, RoomMaterials>,
    drift: ResMut<'w, Drift>,
    scene: Option<Res<'w, RoomScene>>,
}

fn play_cues(time: Res<Time>, comfort: Res<Comfort>, mut script: ResMut<Script>, mut play: Play) {
    script.bypass_change_detection().pause -= time.delta_secs();
    script.bypass_change_detection().drifted += time.delta_secs();
    if script.drifted > 5.0 && play.drift.wanted != Vec3::ZERO {
        play.drift.wanted = Vec3::ZERO;
    }
    while script.pause <= 0.0 {
        let Some(cue) = script.waiting.pop_front() else {
            break;
        };
        script.drifted = 0.0;
        let takes = play.begin(&cue);
        script.pause = if comfort.reduced_motion { 0.0 } else { takes };
    }
    script.bypass_change_detection().pause = script.pause.max(0.0);
}

impl Play<'_, '_> {
    /// Begins a gesture; returns the seconds after which the next may begin.
    #[expect(clippy::too_many_lines, reason = "one arm per cue: this is the list of gestures")]
    fn begin(&mut self, cue: &Cue) -> f32 {
        let wall =
            Vec3::new(f32::midpoint(BOARD[0], BOARD[2]), f32::midpoint(BOARD[1], BOARD[3]), WALL);
        match cue {
            Cue::Speaks { by, to } => {
                self.all_look_at(*by, 3.2);
                let whom = to.and_then(|to| self.face(to)).unwrap_or(Vec3::new(0.0, 1.0, 0.3));
                self.person(*by, |life| {
                    life.look_now(whom, 2.8);
                    life.lean(0.07, 2.4);
                    life.nod(1.0);
                    life.reach(1, Vec3::new(-0.02, 0.10, 0.05), 0.1, 1.6);
                    life.reach(0, Vec3::new(0.03, 0.05, 0.03), 0.5, 1.1);
                });
                self.drift_to(*by);
                0.9
            }
            Cue::LaysCard { by, card, again } => {
                let index = self
                    .scene
                    .as_ref()
                    .and_then(|scene| scene.0.laid.iter().position(|laid| laid.card == *card));
                let (at, _) = stage::card_place(index.unwrap_or(0));
                self.lay(*by, at);
                self.all_look(at, 2.4, Some(*by));
                if *again {
                    self.glow(at + Vec3::Y * 0.012, 0.13, [0xF4, 0xE6, 0xC8], 0.30, 1.4);
                } else {
                    self.release(|thing| thing == Thing::Card(*card), 1);
                }
                self.drift_to(*by);
                0.75
            }
            Cue::PassesCard { by, to } => {
                for seat in to.iter() {
                    self.look_between(*by, seat, 2.0);
                }
                self.lay(*by, Vec3::new(0.0, TABLE_TOP, 0.0));
                self.release(|thing| matches!(thing, Thing::Told(_)), to.len());
                0.9
            }
            Cue::Asks { by, to } => {
                self.all_look_at(*by, 1.4);
                self.look_between(*by, *to, 4.0);
                self.person(*by, |life| {
                    life.lean(0.15, 3.0);
                    life.reach(1, Vec3::new(0.0, 0.26, 0.02), 0.0, 2.6);
                });
                self.question(*by, *to);
                self.drift_to(*by);
                1.0
            }
            Cue::Answers { by, to } => {
                self.look_between(*by, *to, 2.4);
                self.person(*by, |life| life.nod(1.0));
                0.5
            }
            Cue::Refuses { by, to } => {
                self.look_between(*by, *to, 2.6);
                let back = self.face(*to).unwrap_or_default();
                self.person(*by, |life| {
                    life.look_now(back, 0.9);
                    life.lean(-0.15, 2.6);
                    life.reach(0, Vec3::new(0.06, 0.05, -0.22), 0.45, 1.9);
                    life.reach(1, Vec3::new(-0.06, 0.05, -0.22), 0.45, 1.9);
                });
                self.draw_back(*by);
                self.person(*to, |life| life.lean(0.0, 0.2));
                1.1
            }
            Cue::HasNothing { by, to } => {
                self.look_between(*by, *to, 2.0);
                self.person(*by, |life| {
                    life.reach(0, Vec3::new(-0.10, 0.06, 0.04), 0.1, 1.2);
                    life.reach(1, Vec3::new(0.10, 0.06, 0.04), 0.1, 1.2);
                });
                0.7
            }
            Cue::GlancesAtFolder(by) => {
                let at = self.spot(*by, TABLE_RADIUS - 0.16);
                self.person(*by, |life| {
                    life.look_now(at, 1.5);
                    life.reach(0, Vec3::new(0.10, 0.0, 0.06), 0.25, 1.1);
                });
                0.8
            }
            Cue::Reads(by) => {
                let at = self.spot(*by, TABLE_RADIUS - 0.16);
                self.person(*by, |life| life.look(at, 2.2));
                0.15
            }
            Cue::Nods { by, to } => {
                let at = to.and_then(|to| self.face(to)).unwrap_or(wall);
                self.person(*by, |life| {
                    life.look_now(at, 1.8);
                    life.nod(2.0);
                });
                0.5
            }
            Cue::LeansBack { by } => {
                self.all_look_at(*by, 1.6);
                self.person(*by, |life| life.lean(-0.15, 2.4));
                0.7
            }
            Cue::LooksAtClock(by) => {
                self.person(*by, |life| life.look_now(CLOCK, 1.8));
                0.4
            }
            Cue::Waits(by) => {
                let out = Vec3::new(WINDOW[2] - 0.8, 1.7, WALL - 2.0);
                self.person(*by, |life| life.look(out, 2.6));
                0.3
            }
            Cue::LosesPeg(by) | Cue::Telephones(by) => {
                let at = self.spot(*by, TABLE_RADIUS + 0.1);
                self.person(*by, |life| life.look_now(at, 1.6));
                0.4
            }
            Cue::MovesToken(by) | Cue::TokenTilts(by) => {
                let at = self.spot(*by, 0.80);
                self.all_look(at, 1.5, None);
                self.person(*by, |life| life.reach(1, Vec3::new(0.0, 0.02, 0.16), 0.0, 0.8));
                0.7
            }
            Cue::TokensTurn => {
                for (figure, mut life) in self.people.iter_mut() {
                    life.reach(1, Vec3::new(0.0, 0.03, 0.15), 0.12 * f32::from(figure.seat.0), 0.8);
                }
                self.all_look(Vec3::new(0.0, TABLE_TOP, 0.1), 2.2, None);
                1.1
            }
            Cue::StoneMoves(topic) => {
                let count = self.scene.as_ref().map_or(6, |scene| scene.0.topics);
                self.all_look(stage::topic_place(topic.index(), count), 0.8, None);
                0.2
            }
            Cue::NamesFlag { by, cards, right } => {
                let colour = if *right { [0xF0, 0xC4, 0x7C] } else { [0xC8, 0x6A, 0x58] };
                self.over_cards(*cards, colour);
                self.all_look(Vec3::new(0.0, TABLE_TOP, 0.0), 2.6, None);
                self.person(*by, |life| life.reach(1, Vec3::new(0.0, 0.24, 0.08), 0.0, 2.0));
                let lean = if *right { 0.10 } else { -0.06 };
                for (_, mut life) in self.people.iter_mut() {
                    life.lean(lean, 2.2);
                }
                1.4
            }
            Cue::JoinsCards { by, cards } => {
                self.over_cards(*cards, [0xCF, 0xD9, 0xC8]);
                self.all_look(Vec3::new(0.0, TABLE_TOP, 0.0), 2.0, Some(*by));
                self.lay(*by, Vec3::new(0.0, TABLE_TOP, 0.0));
                0.9
            }
            Cue::RingsBell { by, to } => {
                self.all_look_at(*by, 1.6);
                self.person(*by, |life| life.reach(0, Vec3::new(-0.08, 0.10, 0.10), 0.0, 0.8));
                if let Some(to) = to {
                    self.all_look_at(*to, 2.4);
                    self.drift_to(*to);
                }
                0.8
            }
            Cue::AsksChair { by, on_record } => {
                self.all_look(CHAIR + Vec3::Y * 0.55, 4.5, None);
                self.person(*by, |life| life.lean(0.08, 3.0));
                let strength = if *on_record { 0.40 } else { 0.22 };
                self.glow(CHAIR + Vec3::Y * 0.02, 0.62, [0xFF, 0xDE, 0xA8], strength, 4.5);
                self.glow(CHAIR + Vec3::Y * 0.34, 0.20, [0xFF, 0xDE, 0xA8], strength * 0.5, 4.5);
                self.drift.wanted = Vec3::new(0.06, -0.02, -0.04);
                1.6
            }
            Cue::PutsTile { by, .. } | Cue::TouchesTile { by, .. } => {
                self.all_look(wall, 1.8, None);
                self.person(*by, |life| {
                    life.look_now(wall, 2.0);
                    life.reach(1, Vec3::new(0.02, 0.16, 0.02), 0.0, 1.0);
                });
                0.5
            }
            Cue::InksTile { by, action } => {
                let spot = self.scene.as_ref().and_then(|scene| {
                    let index = scene.0.tiles.iter().position(|tile| tile.action == *action)?;
                    stage::tile_places(&scene.0.tiles).get(index).copied()
                });
                self.all_look(spot.unwrap_or(wall), 2.0, None);
                self.person(*by, |life| life.nod(1.0));
                0.6
            }
            Cue::TakesTile { by } => {
                self.person(*by, |life| life.look_now(wall, 1.6));
                0.4
            }
            Cue::CardComesIn { to } => {
                let at = self.spot(*to, TABLE_RADIUS - 0.1);
                self.person(*to, |life| life.look_now(at, 2.0));
                0.4
            }
            Cue::NewsComes => {
                self.all_look(Vec3::new(4.6, 1.3, 0.4), 2.2, None);
                1.0
            }
            Cue::PartBegins(_) => {
                self.all_look(CLOCK, 1.4, None);
                0.8
            }
            Cue::YearPasses(_) => {
                let out = Vec3::new(f32::midpoint(WINDOW[0], WINDOW[2]), 1.7, WALL - 3.0);
                self.all_look(out, 6.0, None);
                1.2
            }
            Cue::StepsOut(_) | Cue::StepsIn(_) => 0.3,
        }
    }

    fn face(&self, seat: SeatId) -> Option<Vec3> {
        self.people.iter().find(|(figure, _)| figure.seat == seat).map(|(figure, _)| face(figure))
    }

    fn spot(&self, seat: SeatId, radius: f32) -> Vec3 {
        let angle = self.people.iter().find(|(figure, _)| figure.seat == seat);
        stage::round_table(angle.map_or(0.0, |(figure, _)| figure.angle), radius, TABLE_TOP)
    }

    fn person(&mut self, seat: SeatId, act: impl FnOnce(&mut Life)) {
        if let Some((_, mut life)) = self.people.iter_mut().find(|(figure, _)| figure.seat == seat)
        {
            act(&mut life);
        }
    }

    fn all_look(&mut self, at: Vec3, secs: f32, but: Option<SeatId>) {
        for (figure, mut life) in self.people.iter_mut() {
            if Some(figure.seat) != but {
                life.look(at, secs);
            }
        }
    }

    fn all_look_at(&mut self, seat: SeatId, secs: f32) {
        if let Some(at) = self.face(seat) {
            self.all_look(at, secs, Some(seat));
        }
    }

    /// Two look at each other.
    fn look_between(&mut self, one: SeatId, other: SeatId, secs: f32) {
        let (from, to) = (self.face(one), self.face(other));
        if let (Some(from), Some(to)) = (from, to) {
            self.person(one, |life| life.look_now(to, secs));
            self.person(other, |life| life.look(from, secs));
        }
    }

    fn lay(&mut self, by: SeatId, at: Vec3) {
        self.person(by, |life| {
            life.look_now(at, 1.6);
            life.lean(0.11, 1.1);
            life.reach(1, Vec3::new(-0.05, 0.09, 0.16), 0.0, 0.75);
        });
    }

    /// Lets cards go that were kept back.
    fn release(&mut self, which: impl Fn(Thing) -> bool, count: usize) {
        let mut kept: Vec<(Thing, Entity)> = self
            .things
            .iter()
            .filter(|(_, thing, glide)| {
                which(**thing) && glide.as_ref().is_some_and(|glide| glide.passed < -1.0)
            })
            .map(|(entity, thing, _)| (*thing, entity))
            .collect();
        kept.sort_by_key(|(thing, _)| *thing);
        for (late, (_, entity)) in (0_u8..).zip(kept.into_iter().take(count)) {
            if let Ok((_, _, Some(mut glide))) = self.things.get_mut(entity) {
                glide.passed = -0.12 - f32::from(late) * 0.14;
            }
        }
    }

    /// A card is held out, and drawn back to the chest.
    fn draw_back(&mut self, by: SeatId) {
        let Some((figure, _)) = self.people.iter().find(|(figure, _)| figure.seat == by) else {
            return;
        };
        let out = stage::round_table(figure.angle, TABLE_RADIUS - 0.16, TABLE_TOP + 0.10);
        let (chest, near) = if figure.index == 0 {
            (Vec3::new(0.0, TABLE_TOP + 0.02, 1.3), 1.0)
        } else {
            (stage::round_table(figure.angle, SEAT_RADIUS - 0.19, TABLE_TOP + 0.17), 0.9)
        };
        let turn = Quat::from_rotation_y(stage::facing(figure.angle));
        let from = Transform {
            translation: out,
            rotation: turn * Quat::from_rotation_x(0.5),
            scale: Vec3::ONE,
        };
        let to = Transform {
            translation: chest,
            rotation: turn * Quat::from_rotation_x(1.45),
            scale: Vec3::splat(near),
        };
        let mut glide = Glide::new(from, to, 2.2);
        glide.arc = 0.04;
        glide.ends = true;
        glide.passed = -0.25;
        let mesh = self.kept.mesh(&mut self.meshes, "card back".to_owned(), card_back);
        self.commands.spawn((
            Mesh2d(mesh),
            MeshMaterial2d(self.materials.solid.clone()),
            from,
            glide,
            NoFrustumCulling,
        ));
    }

    fn drift_to(&mut self, seat: SeatId) {
        if let Some(at) = self.face(seat) {
            self.drift.wanted = Vec3::new(at.x * 0.055, 0.0, at.z.min(0.0) * 0.03);
        }
    }

    fn over_cards(&mut self, cards: CardSet, colour: [u8; 3]) {
        let laid: Vec<usize> = self.scene.as_ref().map_or_else(Vec::new, |scene| {
            let laid = scene.0.laid.iter().enumerate();
            laid.filter(|(_, laid)| cards.has(laid.card)).map(|(index, _)| index).collect()
        });
        for index in laid {
            let (at, _) = stage::card_place(index);
            self.glow(at + Vec3::Y * 0.012, 0.15, colour, 0.55, 2.6);
        }
    }

    /// A soft round light that comes and goes.
    fn glow(&mut self, at: Vec3, radius: f32, colour: [u8; 3], strength: f32, secs: f32) {
        let name = format!("glow {radius}");
        let mesh = self.kept.mesh(&mut self.meshes, name, || {
            let mut light = stage::soft_shadow(radius, 1.0);
            light.whiten();
            light
        });
        self.shine(mesh, Transform::from_translation(at), colour, strength, secs, None);
    }

    fn shine(
        &mut self,
        mesh: Handle<Mesh>,
        place: Transform,
        colour: [u8; 3],
        strength: f32,
        stays: f32,
        question: Option<(SeatId, SeatId)>,
    ) {
        let material = self.veils.add(VeilMaterial::light(linear(colour), 0.0));
        self.commands.spawn((
            Glow { age: 0.0, stays, strength, question },
            Mesh2d(mesh),
            MeshMaterial2d(material),
            place,
            NoFrustumCulling,
        ));
    }

    /// A thin line of light from a raised peg to whom is asked.
    fn question(&mut self, by: SeatId, to: SeatId) {
        let hand = |figure: &Figure| {
            if figure.index == 0 {
                Vec3::new(0.20, TABLE_TOP + 0.20, 0.98)
            } else {
                stage::round_table(figure.angle - 0.11, TABLE_RADIUS + 0.02, TABLE_TOP + 0.30)
            }
        };
        let find = |seat| self.people.iter().map(|(figure, _)| figure).find(|it| it.seat == seat);
        let (Some(by_figure), Some(to_figure)) = (find(by), find(to)) else {
            return;
        };
        let from = hand(by_figure);
        let end = if to_figure.index == 0 {
            Vec3::new(0.0, TABLE_TOP + 0.06, 0.86)
        } else {
            stage::round_table(to_figure.angle, SEAT_RADIUS - 0.16, TABLE_TOP + 0.24)
        };
        let mesh = self.meshes.add(line(from, end).mesh());
        let whose = Some((by, to));
        self.shine(mesh, Transform::default(), [0xFF, 0xE9, 0xBE], 0.9, f32::INFINITY, whose);
    }
}

/// An arc of light that faces the camera: a bright thread in a soft halo.
fn line(from: Vec3, to: Vec3) -> Shape {
    let mut shape = Shape::default();
    let eye = Vec3::new(0.0, 2.52, 4.55);
    let rise = 0.10 + 0.10 * from.distance(to);
    let white = Vec3::ONE;
    for (half, strength) in [(0.026, 0.22), (0.0048, 1.0)] {
        let mut before: Option<[u32; 3]> = None;
        for step in 0_u8..=36 {
            let t = f32::from(step) / 36.0;
            let at = |t: f32| from.lerp(to, t) + Vec3::Y * (4.0 * t * (1.0 - t) * rise);
            let along = (at(t + 0.01) - at(t - 0.01)).normalize_or(Vec3::X);
            let side = along.cross(eye - at(t)).normalize_or(Vec3::Y) * half;
            let ends = (t * 9.0).min((1.0 - t) * 9.0).min(1.0);
            let now = [
                shape.veil(at(t) - side, white, 0.0),
                shape.veil(at(t), white, strength * ends),
                shape.veil(at(t) + side, white, 0.0),
            ];
            if let Some(was) = before {
                for pair in [[0, 1], [1, 2]] {
                    let [a, b] = pair;
                    shape.triangle(was[a], was[b], now[b]);
                    shape.triangle(was[a], now[b], now[a]);
                }
            }
            before = Some(now);
        }
    }
    shape
}

/// So long, in seconds, a line of light waits for the gesture of the answer.
const LONGEST_QUESTION: f32 = 6.0;

/// A line of light fades when its question is no longer open.
fn end_questions(
    scene: Option<Res<RoomScene>>,
    script: Res<Script>,
    mut skips: MessageReader<SkipGestures>,
    mut glows: Query<&mut Glow>,
) {
    let skip = skips.read().count() > 0;
    let owes = |seat: SeatId| {
        scene.as_ref().is_some_and(|scene| {
            scene.0.places.iter().any(|place| place.seat == seat && place.asked)
        })
    };
    for mut glow in &mut glows {
        if let Some((_, to)) = glow.question
            && glow.stays.is_infinite()
            && glow.age > 1.6
            && !owes(to)
            && (script.waiting.is_empty() || glow.age > LONGEST_QUESTION)
        {
            glow.stays = glow.age + 0.2;
        }
        if skip && glow.stays.is_finite() {
            glow.stays = glow.age;
        }
    }
}

fn fade_glows(
    mut commands: Commands,
    time: Res<Time>,
    mut veils: ResMut<Assets<VeilMaterial>>,
    mut glows: Query<(Entity, &mut Glow, &MeshMaterial2d<VeilMaterial>)>,
) {
    for (entity, mut glow, material) in &mut glows {
        let still = glow.age > 1.0 && glow.age < glow.stays - 0.7;
        glow.age += time.delta_secs();
        if still && glow.stays.is_infinite() {
            continue;
        }
        let come = (glow.age / 0.45).min(1.0);
        let go = ((glow.stays - glow.age) / 0.6).clamp(0.0, 1.0);
        if let Some(mut veil) = veils.get_mut(&material.0) {
            veil.tint.colour.w = glow.strength * come.min(go);
        }
        if glow.age > glow.stays {
            commands.entity(entity).despawn();
        }
    }
}

fn tell_state(
    script: Res<Script>,
    light: Res<super::light::Light>,
    drift: Res<Drift>,
    gliding: Query<&Glide>,
    mut state: ResMut<RoomState>,
) {
    let busy = !script.waiting.is_empty()
        || script.pause > 0.0
        || light.faded < 1.0
        || drift.moves()
        || !gliding.is_empty();
    if state.busy != busy {
        state.busy = busy;
    }
}
