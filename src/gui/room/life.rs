//! How figures live: breath, blinks, shifts of weight, eyes before head before body.
//!
//! Every figure has its own lot and its own clock, so that no two are in step. What they look at is
//! set by gestures; when nothing happens they look at the table, at each other, at their folders.
//!
//! **Invariant:** under reduced motion nothing here moves by itself, and after a quiet time all of
//! it comes to rest.

use std::f32::consts::TAU;

use bevy::math::{EulerRot, Quat, Vec3};
use bevy::prelude::*;

use super::figure::{EYE_HEIGHT, Figure, hand_rest};
use super::shape::speckle;
use super::stage::{self, BOARD, SEAT_RADIUS, TABLE_RADIUS, TABLE_TOP, WALL};
use super::{Comfort, RoomScene, RoomState, RoomSystems};
use crate::scenario::id::SeatId;

/// Seconds without a gesture after which everything comes to rest.
const QUIET_SECS: f32 = 20.0;
/// Seconds that coming to rest takes.
const SETTLE_SECS: f32 = 3.0;

/// The life of the figures.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Quiet>().add_systems(
        Update,
        (
            (give_life, fill_seats).in_set(RoomSystems::Play),
            (grow_quiet, live).chain().in_set(RoomSystems::Move),
        ),
    );
}

/// How long nothing has happened.
#[derive(Resource, Clone, Copy, Debug, Default)]
pub(super) struct Quiet {
    /// Seconds.
    pub(super) secs: f32,
}

/// A value that follows another softly.
#[derive(Clone, Copy, Debug, Default)]
struct Spring {
    value: f32,
    speed: f32,
}

impl Spring {
    /// Critically damped, solved exactly: it stays calm however long a frame takes.
    fn follow(&mut self, goal: f32, haste: f32, delta: f32) -> f32 {
        let off = self.value - goal;
        let push = (self.speed + haste * off) * delta;
        let left = (-haste * delta).exp();
        self.value = goal + (off + push) * left;
        self.speed = (self.speed - haste * push) * left;
        self.value
    }
}

/// Something that holds for a while, beginning a little later.
#[derive(Clone, Copy, Debug)]
struct Held<T> {
    what: T,
    from: f32,
    until: f32,
}

/// The life of one figure.
#[derive(Component, Clone, Debug, Default)]
pub(super) struct Life {
    lot: u32,
    clock: f32,
    draws: u32,
    gaze: Option<Held<Vec3>>,
    idle: Option<Held<Vec3>>,
    lean: Option<Held<f32>>,
    nod: Option<Held<f32>>,
    hands: [Option<Held<Vec3>>; 2],
    blink_at: f32,
    shift: f32,
    shift_at: f32,
    asked: bool,
    eyes: Spring,
    head_yaw: Spring,
    head_pitch: Spring,
    torso_yaw: Spring,
    torso_lean: Spring,
    torso_sway: Spring,
    pegs: [[Spring; 3]; 2],
}

impl Life {
    fn draw(&mut self) -> f32 {
        self.draws = self.draws.wrapping_add(1);
        speckle(self.lot.wrapping_mul(977).wrapping_add(self.draws.wrapping_mul(131)))
    }

    /// Looks there for some seconds, a little later than the others.
    pub(super) fn look(&mut self, at: Vec3, secs: f32) {
        let from = self.clock + 0.04 + self.draw() * 0.42;
        self.gaze = Some(Held { what: at, from, until: from + secs });
    }

    /// Looks there now.
    pub(super) fn look_now(&mut self, at: Vec3, secs: f32) {
        self.gaze = Some(Held { what: at, from: self.clock, until: self.clock + secs });
    }

    /// Leans in (above zero) or back.
    pub(super) fn lean(&mut self, by: f32, secs: f32) {
        self.lean = Some(Held { what: by, from: self.clock, until: self.clock + secs });
    }

    /// Nods.
    pub(super) fn nod(&mut self, times: f32) {
        let from = self.clock + self.draw() * 0.2;
        self.nod = Some(Held { what: times, from, until: from + 0.55 * times });
    }

    /// Moves a peg away from where it rests: 0 the left one, 1 the right one.
    pub(super) fn reach(&mut self, hand: usize, by: Vec3, after: f32, secs: f32) {
        let from = self.clock + after;
        if let Some(peg) = self.hands.get_mut(hand) {
            *peg = Some(Held { what: by, from, until: from + secs });
        }
    }

    fn idle(&mut self, figure: &Figure, others: &[Vec3]) -> Vec3 {
        let (clock, long) = (self.clock, 2.2 + self.draw() * 4.2);
        if let Some(idle) = self.idle.filter(|idle| clock < idle.until) {
            return idle.what;
        }
        let lot = self.draw();
        let spot = |radius: f32| stage::round_table(figure.angle, radius, TABLE_TOP);
        let at = if lot < 0.34 && !others.is_empty() {
            let one = (self.draw() * 7.99).floor();
            let index = (0_u8..8).position(|step| f32::from(step) >= one).unwrap_or(0);
            others[index % others.len()]
        } else if lot < 0.64 {
            let (x, z) = (self.draw() - 0.5, self.draw() - 0.5);
            Vec3::new(x * 0.9, TABLE_TOP, z * 0.7)
        } else if lot < 0.84 {
            spot(TABLE_RADIUS - 0.14)
        } else if lot < 0.92 {
            Vec3::new(f32::midpoint(BOARD[0], BOARD[2]), f32::midpoint(BOARD[1], BOARD[3]), WALL)
        } else {
            own_eyes()
        };
        self.idle = Some(Held { what: at, from: clock, until: clock + long });
        at
    }

    fn held<T: Copy>(what: Option<Held<T>>, clock: f32) -> Option<T> {
        what.filter(|held| held.from <= clock && clock < held.until).map(|held| held.what)
    }
}

/// Where the viewer's eyes are for those at the table.
pub(super) fn own_eyes() -> Vec3 {
    Vec3::new(0.0, 1.62, 2.4)
}

/// Where a figure's face is; of the own seat, the viewer's.
pub(super) fn face(figure: &Figure) -> Vec3 {
    if figure.index == 0 {
        own_eyes()
    } else {
        stage::round_table(figure.angle, SEAT_RADIUS, EYE_HEIGHT)
    }
}

fn give_life(mut commands: Commands, figures: Query<(Entity, &Figure), Without<Life>>) {
    for (figure, seat) in &figures {
        let lot = u32::try_from(seat.index).unwrap_or(0) * 71 + u32::from(seat.seat.0) * 13 + 5;
        let mut life = Life { lot, clock: speckle(lot) * 40.0, ..default() };
        life.blink_at = life.clock + 0.4 + speckle(lot + 1) * 4.0;
        life.shift_at = life.clock + speckle(lot + 2) * 8.0;
        if let Ok(mut figure) = commands.get_entity(figure) {
            figure.insert(life);
        }
    }
}

/// Hides who stepped out, and marks who still owes an answer.
fn fill_seats(
    scene: Option<Res<RoomScene>>,
    mut figures: Query<(&Figure, &mut Visibility, Option<&mut Life>)>,
) {
    let Some(scene) = scene else {
        return;
    };
    for (figure, mut visibility, life) in &mut figures {
        let Some(place) = scene.0.places.iter().find(|place| place.seat == figure.seat) else {
            continue;
        };
        let shown = if place.empty { Visibility::Hidden } else { Visibility::Inherited };
        visibility.set_if_neq(shown);
        if let Some(mut life) = life
            && life.asked != place.asked
        {
            life.asked = place.asked;
        }
    }
}

fn grow_quiet(
    time: Res<Time<Real>>,
    comfort: Res<Comfort>,
    scene: Option<Res<RoomScene>>,
    mut quiet: ResMut<Quiet>,
    mut state: ResMut<RoomState>,
) {
    let changed = scene.is_some_and(|scene| scene.is_changed());
    if state.wake || state.busy || changed {
        quiet.secs = 0.0;
        if state.wake {
            state.wake = false;
        }
    } else {
        quiet.secs += time.delta_secs();
    }
    let limit = if comfort.reduced_motion { 0.5 } else { QUIET_SECS + SETTLE_SECS };
    let at_rest = quiet.secs > limit;
    if state.at_rest != at_rest {
        state.at_rest = at_rest;
    }
}

/// The motion of one frame.
#[derive(Clone, Copy)]
struct Step {
    delta: f32,
    /// Whether there is breath; none under reduced motion and at rest.
    alive: bool,
    /// Whether everything jumps.
    cut: bool,
}

fn live(
    time: Res<Time>,
    comfort: Res<Comfort>,
    quiet: Res<Quiet>,
    state: Res<RoomState>,
    mut figures: Query<(&Figure, &mut Life)>,
    mut parts: Query<&mut Transform, Without<Figure>>,
) {
    if state.at_rest {
        return;
    }
    let alive = !comfort.reduced_motion && quiet.secs < QUIET_SECS;
    let step = Step { delta: time.delta_secs().min(0.06), alive, cut: comfort.reduced_motion };
    let faces: Vec<(SeatId, Vec3)> =
        figures.iter().map(|(figure, _)| (figure.seat, face(figure))).collect();
    for (figure, mut life) in &mut figures {
        life.clock += step.delta;
        let others: Vec<Vec3> =
            faces.iter().filter(|(seat, _)| *seat != figure.seat).map(|(_, at)| *at).collect();
        move_hands(figure, &mut life, step, &mut parts);
        if figure.index > 0 {
            move_body(figure, &mut life, &others, step, &mut parts);
        }
    }
}

fn move_hands(
    figure: &Figure,
    life: &mut Life,
    step: Step,
    parts: &mut Query<&mut Transform, Without<Figure>>,
) {
    let clock = life.clock;
    for (hand, side) in [(0_usize, -1.0_f32), (1, 1.0)] {
        let away = Life::held(life.hands[hand], clock).unwrap_or(Vec3::ZERO);
        let away = if step.cut { Vec3::ZERO } else { away };
        let mut at = Vec3::ZERO;
        for (axis, spring) in life.pegs[hand].iter_mut().enumerate() {
            at[axis] = spring.follow(away[axis], 9.0, step.delta);
        }
        if let Ok(mut transform) = parts.get_mut(figure.parts.hands[hand]) {
            let rest = hand_rest(side, figure.index == 0);
            let inward = Quat::from_rotation_y(-side * 0.30);
            let up = Quat::from_rotation_x(-(at.y * 3.2).clamp(0.0, 1.1));
            *transform =
                Transform { translation: rest + at, rotation: inward * up, scale: transform.scale };
        }
    }
}

fn move_body(
    figure: &Figure,
    life: &mut Life,
    others: &[Vec3],
    step: Step,
    parts: &mut Query<&mut Transform, Without<Figure>>,
) {
    let clock = life.clock;
    let rest = Vec3::new(0.0, TABLE_TOP + 0.12, 0.0);
    let idle = if step.alive { life.idle(figure, others) } else { rest };
    let gaze = if step.cut { None } else { Life::held(life.gaze, clock) };
    let to = gaze.unwrap_or(idle) - face(figure);
    let flat = to.x.hypot(to.z).max(0.05);
    let forward = stage::facing(figure.angle);
    let yaw = wrapped(to.x.atan2(to.z) - forward).clamp(-1.9, 1.9);
    let pitch = (-to.y.atan2(flat)).clamp(-0.42, 0.50);
    let attends = if gaze.is_some() { 1.0 } else { 0.72 };
    let torso_yaw =
        life.torso_yaw.follow((yaw * 0.42 * attends).clamp(-0.75, 0.75), 2.6, step.delta);
    let head_goal = ((yaw - torso_yaw) * 0.86).clamp(-1.15, 1.15);
    let head_yaw = life.head_yaw.follow(head_goal, 6.2, step.delta);
    let eyes = life.eyes.follow((yaw - torso_yaw - head_yaw).clamp(-0.34, 0.34), 17.0, step.delta);
    let nod = life.nod.filter(|nod| nod.from <= clock && clock < nod.until).map_or(0.0, |nod| {
        let share = (clock - nod.from) / (nod.until - nod.from);
        (share * nod.what * TAU).sin().max(-0.25) * 0.20 * (1.0 - share * 0.5)
    });
    let head_pitch = life.head_pitch.follow(pitch * 0.85, 6.0, step.delta);
    if step.alive && clock > life.shift_at {
        life.shift = (life.draw() - 0.5) * 0.075;
        life.shift_at = clock + 5.0 + life.draw() * 7.0;
    }
    let shift = if step.alive { life.shift } else { 0.0 };
    let sway = life.torso_sway.follow(shift, 1.8, step.delta);
    let lean_goal = if step.cut { 0.0 } else { Life::held(life.lean, clock).unwrap_or(0.0) };
    let lean = life.torso_lean.follow(lean_goal, 4.2, step.delta);
    let rate = 1.25 + 0.35 * speckle(life.lot + 9);
    let breath = if step.alive { (clock * rate).sin() } else { 0.0 };
    if let Some(Ok(mut torso)) = figure.parts.torso.map(|torso| parts.get_mut(torso)) {
        *torso = Transform {
            translation: Vec3::new(sway * 0.25, 0.0, lean * 0.22),
            rotation: Quat::from_euler(EulerRot::YXZ, torso_yaw, lean, -sway),
            scale: Vec3::new(1.0 + 0.010 * breath, 1.0 + 0.008 * breath, 1.0 + 0.014 * breath),
        };
    }
    if let Some(Ok(mut head)) = figure.parts.head.map(|head| parts.get_mut(head)) {
        let tilt = sway * 0.7 + head_yaw * 0.06;
        head.rotation =
            Quat::from_euler(EulerRot::YXZ, head_yaw, head_pitch + nod - lean * 0.55, tilt);
    }
    if let Some(Ok(mut eyes_there)) = figure.parts.eyes.map(|eyes| parts.get_mut(eyes)) {
        eyes_there.rotation = Quat::from_rotation_y(eyes);
    }
    let lid = lid(life, step);
    if let Some(Ok(mut lids)) = figure.parts.lids.map(|lids| parts.get_mut(lids)) {
        lids.scale = Vec3::new(
            if lid < 0.03 { 0.4 } else { 1.0 },
            lid.max(0.02),
            if lid < 0.03 { 0.4 } else { 1.0 },
        );
    }
}

/// How far the lids are closed, 0 to 1. Who owes an answer looks a little under them.
fn lid(life: &mut Life, step: Step) -> f32 {
    let resting = if life.asked { 0.30 } else { 0.0 };
    if !step.alive {
        return resting;
    }
    let since = life.clock - life.blink_at;
    if since > 0.20 {
        let again = life.draw() < 0.16;
        life.blink_at = life.clock + if again { 0.12 } else { 2.1 + life.draw() * 4.4 };
        return resting;
    }
    if since < 0.0 {
        return resting;
    }
    let close = (since / 0.20 * std::f32::consts::PI).sin();
    resting + (1.0 - resting) * close
}

/// An angle between minus and plus half a turn.
fn wrapped(angle: f32) -> f32 {
    (angle + TAU * 1.5).rem_euclid(TAU) - TAU / 2.0
}
