//! The fifty-two weeks themselves.
//!
//! **Invariant:** no allocation: everything that a year needs lies in arrays on the stack.
//! **Invariant:** the causes that a recorder hears are shares of the change that was made, never
//! the other way round.

use crate::rules::chance::{Purpose, Seed};
use crate::rules::year::calendar::{Calendar, Entry, FULL, MEASURES, Shares, part};
use crate::rules::year::record::{Cause, Measure, Recorder};
use crate::rules::year::{Course, INCIDENTS, WEEKS};
use crate::scenario::id::{DriverId, IncidentId};
use crate::scenario::term::{Band, LAST_WEEK, LifeArea, Week};
use crate::scenario::{Driver, Incident};

const AREAS: usize = LifeArea::ALL.len();
const DRIVERS: usize = 16;

/// Everything of a push, in 1/65,536.
const WHOLE: u16 = u16::MAX;

/// A measure takes away at most this much of a push (950 permille).
const MOST: u16 = 62_258;

/// Below this nothing happens: what is left of a push that is dealt with for 80 %.
const QUIET: u16 = 13_107;

/// Half of a push: above it a driver counts as hardly dealt with.
const HALF: u16 = 32_768;

/// Safety (thousandths) below which a recovery tile begins too early, and what is left of it.
const RECOVERY_ORDER: (i32, u16) = (55_000, 500);

/// The same for risk-driven care.
const CARE_ORDER: (i32, u16) = (35_000, 800);

/// What somebody who was set moving takes each week, in thousandths.
const MOVES: [(LifeArea, i32); 2] = [(LifeArea::Safety, 600), (LifeArea::Child, 250)];

/// Highest level in thousandths.
const TOP: i64 = 100_000;

/// The level at which pushes and gains count in full.
const MIDDLE: i64 = 50_000;

/// Certainty of a year, in 1/4,294,967,296.
const CERTAIN: u64 = 1 << 32;

/// Certainty of a week, in 1/1,048,576.
const SURE: u64 = 1 << 20;

/// Where the luck of a year comes from.
#[derive(Clone, Copy)]
pub(super) enum Fate {
    /// From a seed; `luck` is how much danger it takes until something serious happens, in
    /// 1/4,294,967,296 of all years.
    Drawn { seed: Seed, luck: u64 },
    /// There is none: everything in proportion to its chance.
    Expected,
}

impl Fate {
    /// All luck from the seed.
    pub(super) const fn drawn(seed: Seed) -> Self {
        Self::Drawn { seed, luck: seed.draw(Purpose::Incident, 0) >> 32 }
    }

    /// Luck from one tenth (0-9) of all years.
    pub(super) const fn tenth(seed: Seed, tenth: u64) -> Self {
        Self::Drawn { seed, luck: ((tenth << 32) + (seed.draw(Purpose::Incident, 0) >> 32)) / 10 }
    }

    /// Permille of the drivers' push in a week.
    const fn weather(self, week: Week) -> i64 {
        match self {
            Self::Drawn { seed, .. } => {
                900 + seed.below(Purpose::Weather, week as u64, 201).cast_signed()
            }
            Self::Expected => 1000,
        }
    }

    /// How much danger it takes until an incident happens for the nth time.
    const fn patience(self, incident: u64, times: u8) -> u64 {
        match self {
            Self::Drawn { seed, .. } => {
                seed.draw(Purpose::Incident, (incident + 1) * 256 + times as u64) >> 32
            }
            Self::Expected => 0,
        }
    }
}

/// The year while it is lived.
struct Year<'c, 'a> {
    calendar: &'c Calendar<'a>,
    fate: Fate,
    /// What is left of each driver's push in each week, in 1/65,536.
    left: [Shares; DRIVERS],
    /// What each measure does in each week, in 1/32,768 of full work.
    work: [Shares; MEASURES],
    /// What its place in the order leaves of each measure, in permille.
    order: [u16; MEASURES],
    /// What measures give and cost in each week, by area, in thousandths.
    gives: [[i32; WEEKS]; AREAS],
    tolls: [[i32; WEEKS]; AREAS],
    /// How many measures have begun, in the calendar's order.
    begun: usize,
    /// Measures that may do harm: bits in the calendar's order.
    harmful: u64,
    chances: [Chance; INCIDENTS],
    /// How many of all years like this one saw nothing serious yet, in 1/4,294,967,296.
    spared: u64,
    level: [i32; AREAS],
    course: Course,
}

/// The chance of an incident while the year goes on.
#[derive(Clone, Copy)]
struct Chance {
    /// Chance for each thousandth below the threshold, in 1/2³⁶.
    slope: u64,
    /// How many of all years like this one were spared since the last time, in 1/4,294,967,296.
    spared: u64,
    /// It happens when `spared` falls to this.
    patience: u64,
    /// How often it happened.
    times: u8,
    /// The same in an expected year, in 1/1,048,576.
    expected: u64,
}

/// Lives the fifty-two weeks of a calendar.
pub(super) fn run<R: Recorder>(calendar: &Calendar, fate: Fate, recorder: &mut R) -> Course {
    let mut year = Year::new(calendar, fate);
    if R::LISTENS {
        for entry in calendar.entries() {
            recorder.standing(entry.measure, entry.standing);
        }
    }
    for (week, index) in (1..=LAST_WEEK).zip(0..) {
        year.begin(index);
        year.tick(week, index, recorder);
        year.happen(week, index, recorder);
        if let Some(levels) = year.course.weeks.get_mut(index + 1) {
            *levels = year.level;
        }
    }
    let danger = (CERTAIN - year.spared) * 1_000_000 / CERTAIN;
    year.course.danger = u32::try_from(danger).unwrap_or(1_000_000);
    year.course
}

impl<'c, 'a> Year<'c, 'a> {
    fn new(calendar: &'c Calendar<'a>, fate: Fate) -> Self {
        let model = &calendar.truth.year;
        let level = model.start.map(Option::unwrap_or_default);
        let mut chances =
            [Chance { slope: 0, spared: CERTAIN, patience: 0, times: 0, expected: 0 }; INCIDENTS];
        for ((index, incident), chance) in (0..).zip(&model.incidents).zip(&mut chances) {
            let below = u64::try_from(incident.below.1).unwrap_or_default().max(1);
            chance.slope = (u64::from(incident.chance) << 36) / 1000 / below;
            chance.patience = match fate {
                Fate::Drawn { luck, .. } if incident.serious => luck,
                Fate::Drawn { .. } | Fate::Expected => fate.patience(index, 0),
            };
        }
        let mut weeks = [[0; AREAS]; WEEKS + 1];
        if let Some(start) = weeks.first_mut() {
            *start = level;
        }
        Self {
            calendar,
            fate,
            left: [[WHOLE; WEEKS]; DRIVERS],
            work: [[0; WEEKS]; MEASURES],
            order: [1000; MEASURES],
            gives: [[0; WEEKS]; AREAS],
            tolls: [[0; WEEKS]; AREAS],
            begun: 0,
            harmful: 0,
            chances,
            spared: CERTAIN,
            level,
            course: Course {
                weeks,
                happened: [(0, IncidentId(0)); INCIDENTS],
                count: 0,
                serious: None,
                danger: 0,
            },
        }
    }

    /// Measures whose first week this is begin to work.
    fn begin(&mut self, index: usize) {
        let calendar = self.calendar;
        while let Some(entry) = calendar.entries().get(self.begun) {
            match entry.standing.begins {
                Some(begins) if usize::from(begins / 7) <= index => self.join(entry),
                Some(_) | None => break,
            }
            self.begun += 1;
        }
    }

    /// A measure takes its share of the pushes and adds its gains, for as long as it runs.
    fn join(&mut self, entry: &Entry) {
        let (Some(action), Some(effect)) =
            (self.calendar.action(entry.action), self.calendar.effect(entry.action))
        else {
            return;
        };
        let mut work = self.calendar.work(entry);
        let order = match (entry.measure, action.band) {
            (Measure::Tile(_), Band::Recovery) => self.in_order(RECOVERY_ORDER),
            (Measure::Tile(_), Band::RiskDrivenCare) => self.in_order(CARE_ORDER),
            (Measure::Tile(_), Band::DirectSafety) | (Measure::Running(_), _) => 1000,
        };
        if order < 1000 {
            let share = permille_share(order);
            for week in &mut work {
                *week = part(*week, share);
            }
        }
        for (driver, permille) in &effect.deals_with {
            let share = permille_share(*permille);
            if let Some(left) = self.left.get_mut(driver.index()) {
                for (left, work) in left.iter_mut().zip(&work) {
                    *left = part(*left, WHOLE - dealt(*work, share));
                }
            }
        }
        for (area, gives) in &effect.gives {
            let side = if *gives < 0 { &mut self.tolls } else { &mut self.gives };
            if let Some(sums) = side.get_mut(area.index()) {
                let full = gives.abs();
                for (sum, work) in sums.iter_mut().zip(&work) {
                    *sum += done(full, *work);
                }
            }
        }
        if effect.harms_under.is_some() {
            self.harmful |= 1 << self.begun;
        }
        if let Some(place) = self.work.get_mut(self.begun) {
            *place = work;
        }
        if let Some(place) = self.order.get_mut(self.begun) {
            *place = order;
        }
    }

    fn in_order(&self, (safe, left): (i32, u16)) -> u16 {
        if self.safety() < safe { left } else { 1000 }
    }

    fn safety(&self) -> i32 {
        self.level.get(LifeArea::Safety.index()).copied().unwrap_or_default()
    }

    /// One week of pushes and gains.
    fn tick<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        let mut pushes = [0_i64; AREAS];
        for (_, driver, left) in self.pushing(week, index) {
            for (area, push) in &driver.pushes {
                add(&mut pushes, *area, felt(*push, left));
            }
        }
        let weather = self.fate.weather(week);
        for push in &mut pushes {
            *push = *push * weather / 1000;
        }
        for (_, _, area, loss) in self.harms(week, index) {
            add(&mut pushes, area, loss);
        }
        for (area, loss) in self.moves(week) {
            add(&mut pushes, area, loss);
        }
        let before = self.level;
        let sums = self.gives.iter().zip(&self.tolls);
        let followed = sums.zip(&self.calendar.truth.year.start);
        for ((level, push), ((gives, tolls), start)) in
            self.level.iter_mut().zip(pushes).zip(followed)
        {
            if start.is_some() {
                let push = push + at(tolls, index);
                *level += gained(*level, at(gives, index)) - lost(*level, push);
            }
        }
        if R::LISTENS {
            self.tell(week, index, before, recorder);
        }
    }

    /// Drivers that push in a week, with what is left of their push.
    fn pushing(
        &self,
        week: Week,
        index: usize,
    ) -> impl Iterator<Item = (DriverId, &'a Driver, u16)> {
        let drivers = self.calendar.truth.year.drivers.iter().zip(&self.left);
        (0..).map(DriverId).zip(drivers).filter_map(move |(id, (driver, left))| {
            let pushes = self.calendar.runs.has(id) && driver.from <= week && week <= driver.until;
            if pushes {
                Some((id, driver, left.get(index).copied().unwrap_or(WHOLE)))
            } else {
                None
            }
        })
    }

    /// What measures do wrong in a week under a driver that is hardly dealt with, in thousandths.
    fn harms(
        &self,
        week: Week,
        index: usize,
    ) -> impl Iterator<Item = (Measure, DriverId, LifeArea, i64)> {
        let mut rest = self.harmful;
        std::iter::from_fn(move || {
            let place = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            if place < MEASURES { Some(place) } else { None }
        })
        .filter_map(move |place| {
            let entry = self.calendar.entries().get(place)?;
            let (under, loses) = self.calendar.effect(entry.action)?.harms_under.as_ref()?;
            let work = self.work.get(place)?.get(index).copied()?;
            let bites = self.pushing(week, index).any(|(id, _, left)| id == *under && left > HALF);
            if bites { Some((entry.measure, *under, loses, work)) } else { None }
        })
        .flat_map(|(measure, under, loses, work)| {
            loses
                .iter()
                .map(move |(area, loss)| (measure, under, *area, i64::from(done(*loss, work))))
        })
    }

    /// What somebody who was set moving takes in a week.
    fn moves(&self, week: Week) -> impl Iterator<Item = (LifeArea, i64)> {
        let moving = if self.calendar.moving >> week & 1 == 1 { MOVES.len() } else { 0 };
        MOVES.into_iter().take(moving).map(|(area, loss)| (area, i64::from(loss)))
    }

    /// What may happen in a week, after its pushes and gains.
    fn happen<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        let calendar = self.calendar;
        let model = &calendar.truth.year;
        for (id, incident) in (0..).map(IncidentId).zip(model.incidents.iter().take(INCIDENTS)) {
            if self.course.serious.is_some() {
                return;
            }
            let chance = self.chance(incident, id, week, index);
            if chance == 0 {
                continue;
            }
            let times = match self.fate {
                Fate::Drawn { luck, .. } if incident.serious => self.strike_once(chance, luck),
                Fate::Drawn { .. } => self.strike(id, chance, incident.at_most),
                Fate::Expected => self.strike_in_part(id, chance, incident),
            };
            if times == 0 {
                continue;
            }
            self.pay(week, id, incident, times, recorder);
            if matches!(self.fate, Fate::Drawn { .. }) {
                self.note(week, id, incident.serious);
            }
        }
    }

    /// The chance of an incident in a week, in 1/1,048,576: the slope of what its area is below the
    /// threshold, times what is left of its driver's push. None while the driver does not push, is
    /// dealt with for 80 % or more, or the area is above the threshold.
    fn chance(&self, incident: &Incident, id: IncidentId, week: Week, index: usize) -> u64 {
        let calendar = self.calendar;
        let (area, below) = incident.below;
        let gap = below - self.level.get(area.index()).copied().unwrap_or_default();
        if gap <= 0
            || week < incident.from
            || week > incident.until
            || !calendar.runs.has(incident.driver)
        {
            return 0;
        }
        let driver = calendar.truth.year.drivers.get(incident.driver.index());
        if !driver.is_some_and(|driver| driver.from <= week && week <= driver.until) {
            return 0;
        }
        let left = self.left.get(incident.driver.index()).and_then(|left| left.get(index));
        let left = left.copied().unwrap_or_default();
        let slope = self.chances.get(id.index()).map_or(0, |chance| chance.slope);
        if left <= QUIET {
            return 0;
        }
        ((((u64::from(gap.unsigned_abs()) * slope) >> 16) * u64::from(left)) >> 16).min(SURE)
    }

    /// Whether something serious happens now, in 1/1,048,576 times.
    fn strike_once(&mut self, chance: u64, luck: u64) -> u64 {
        self.spared -= (self.spared * chance) >> 20;
        if self.spared <= luck { SURE } else { 0 }
    }

    /// Whether something else happens now, in 1/1,048,576 times.
    fn strike(&mut self, id: IncidentId, chance: u64, at_most: u8) -> u64 {
        let fate = self.fate;
        let Some(odds) = self.chances.get_mut(id.index()) else { return 0 };
        if odds.times >= at_most {
            return 0;
        }
        odds.spared -= (odds.spared * chance) >> 20;
        if odds.spared > odds.patience {
            return 0;
        }
        odds.times += 1;
        odds.spared = CERTAIN;
        odds.patience = fate.patience(u64::from(id.0), odds.times);
        SURE
    }

    /// How much of an incident happens in an expected year, in 1/1,048,576 times.
    fn strike_in_part(&mut self, id: IncidentId, chance: u64, incident: &Incident) -> u64 {
        let times = (self.spared * chance) >> 32;
        if incident.serious {
            self.spared -= (self.spared * chance) >> 20;
        }
        let Some(odds) = self.chances.get_mut(id.index()) else { return 0 };
        let times = times.min((u64::from(incident.at_most) * SURE).saturating_sub(odds.expected));
        odds.expected += times;
        times
    }

    /// An incident takes its toll, `times` in 1/1,048,576.
    fn pay<R: Recorder>(
        &mut self,
        week: Week,
        id: IncidentId,
        incident: &Incident,
        times: u64,
        recorder: &mut R,
    ) {
        for (area, cost) in &incident.costs {
            let followed = self.calendar.truth.year.start.get(area.index()).copied().flatten();
            let (Some(_), Some(level)) = (followed, self.level.get_mut(area.index())) else {
                continue;
            };
            let cost = narrow((i64::from(*cost) * times.cast_signed()) >> 20).clamp(0, *level);
            *level -= cost;
            if R::LISTENS && cost > 0 {
                recorder.change(week, *area, -cost, Cause::Incident(id));
            }
        }
    }

    /// Writes down what happened.
    fn note(&mut self, week: Week, id: IncidentId, serious: bool) {
        if serious {
            self.course.serious = Some(week);
        }
        if let Some(place) = self.course.happened.get_mut(self.course.count) {
            *place = (week, id);
            self.course.count += 1;
        }
    }

    /// Tells a recorder what worked, what it dealt with, and what changed why.
    fn tell<R: Recorder>(&self, week: Week, index: usize, before: [i32; AREAS], recorder: &mut R) {
        let calendar = self.calendar;
        let running = calendar.entries().iter().zip(&self.work).zip(&self.order).take(self.begun);
        let mut working = Vec::new();
        for ((entry, work), order) in running {
            let share = work.get(index).copied().unwrap_or_default();
            let Some(effect) = calendar.effect(entry.action) else { continue };
            if !entry.standing.runs_in(week) {
                continue;
            }
            let why = calendar.explain(entry, week, share, *order);
            recorder.work(week, entry.measure, why);
            for (driver, permille) in &effect.deals_with {
                let permille =
                    u32::from(dealt(share, permille_share(*permille))) * 1000 / u32::from(WHOLE);
                if calendar.runs.has(*driver) && permille > 0 {
                    recorder.dealt(
                        week,
                        *driver,
                        entry.measure,
                        u16::try_from(permille).unwrap_or(1000),
                    );
                }
            }
            working.push((entry.measure, why, share, effect));
        }
        let levels = LifeArea::ALL.into_iter().zip(before).zip(&calendar.truth.year.start);
        for ((area, level), _) in levels.filter(|(_, start)| start.is_some()) {
            let mut downs = Vec::new();
            let mut ups = Vec::new();
            for (id, driver, left) in self.pushing(week, index) {
                for (_, push) in driver.pushes.iter().filter(|(pushed, _)| *pushed == area) {
                    downs.push((
                        felt(*push, left) * self.fate.weather(week) / 1000,
                        Cause::Driver(id),
                    ));
                }
            }
            for (measure, under, _, loss) in self.harms(week, index).filter(|harm| harm.2 == area) {
                downs.push((loss, Cause::Harm(measure, under)));
            }
            for (_, loss) in self.moves(week).filter(|(moved, _)| *moved == area) {
                downs.push((loss, Cause::File(calendar.mover(week).unwrap_or_default())));
            }
            for (measure, why, share, effect) in &working {
                for (_, gives) in effect.gives.iter().filter(|(given, _)| *given == area) {
                    let full = i64::from(done(gives.abs(), *share));
                    if *gives < 0 {
                        downs.push((full, Cause::Toll(*measure, *why)));
                    } else {
                        ups.push((full, Cause::Measure(*measure, *why)));
                    }
                }
            }
            // The sums are made as in `tick`, so that the parts add up to what was changed.
            let mut pushes = 0;
            for (_, driver, left) in self.pushing(week, index) {
                for (_, push) in driver.pushes.iter().filter(|(pushed, _)| *pushed == area) {
                    pushes += felt(*push, left);
                }
            }
            pushes = pushes * self.fate.weather(week) / 1000;
            let others = |(loss, cause): &(i64, Cause)| {
                if matches!(cause, Cause::Driver(_)) { 0 } else { *loss }
            };
            pushes += downs.iter().map(others).sum::<i64>();
            share_out(&downs, lost(level, pushes), |thousandths, cause| {
                recorder.change(week, area, -thousandths, cause);
            });
            let gain = ups.iter().map(|(gain, _)| gain).sum();
            share_out(&ups, gained(level, gain), |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
        }
    }
}

/// Divides a change over its causes in proportion; what rounding leaves goes to the largest.
fn share_out(causes: &[(i64, Cause)], change: i32, mut tell: impl FnMut(i32, Cause)) {
    let sum: i64 = causes.iter().map(|(size, _)| size).sum();
    let Some((largest, _)) = (0..).zip(causes).max_by_key(|(_, (size, _))| *size) else { return };
    if sum <= 0 {
        return;
    }
    let portion = |size: i64| narrow(i64::from(change) * size / sum);
    let rest = change - causes.iter().map(|(size, _)| portion(*size)).sum::<i32>();
    for (index, (size, cause)) in (0..).zip(causes) {
        let thousandths = portion(*size) + if index == largest { rest } else { 0 };
        if thousandths != 0 {
            tell(thousandths, *cause);
        }
    }
}

/// What is felt of a push in thousandths when this much of it is left.
fn felt(push: i32, left: u16) -> i64 {
    (i64::from(push) * i64::from(left) + i64::from(WHOLE)) >> 16
}

/// What a measure takes away of a push, in 1/65,536, for its work and what it deals with.
fn dealt(work: u16, share: u16) -> u16 {
    let half = part(work, share);
    half.saturating_add(half).min(MOST)
}

/// What is done of something at this much work.
const fn done(full: i32, work: u16) -> i32 {
    (full * work as i32) / FULL as i32
}

/// What a gain adds at a level: the more, the more is missing.
fn gained(level: i32, gain: i64) -> i32 {
    let missing = TOP - i64::from(level);
    narrow((gain * missing / MIDDLE).clamp(0, missing))
}

/// What a push takes at a level: the more, the more there is to lose.
fn lost(level: i32, push: i64) -> i32 {
    narrow((push * i64::from(level) / MIDDLE).clamp(0, i64::from(level)))
}

/// Numbers that are known to lie between levels.
fn narrow(number: i64) -> i32 {
    i32::try_from(number).unwrap_or_default()
}

fn at(weeks: &[i32; WEEKS], index: usize) -> i64 {
    weeks.get(index).copied().map_or(0, i64::from)
}

fn add(pushes: &mut [i64; AREAS], area: LifeArea, push: i64) {
    if let Some(sum) = pushes.get_mut(area.index()) {
        *sum += push;
    }
}

fn permille_share(permille: u16) -> u16 {
    u16::try_from(u32::from(permille.min(1000)) * u32::from(WHOLE) / 1000).unwrap_or(WHOLE)
}
