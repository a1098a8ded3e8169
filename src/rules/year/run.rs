//! The fifty-two weeks themselves.
//!
//! **Invariant:** no allocation while nobody listens: what a year needs lies in arrays on the stack.
//! **Invariant:** the causes that a recorder hears are shares of the change that was made, never
//! the other way round.

use std::ops::Range;

use crate::rules::chance::{Purpose, Seed};
use crate::rules::year::calendar::{Calendar, Entry, FULL, MEASURES, Shares, part};
use crate::rules::year::record::{Cause, Measure, Recorder};
use crate::rules::year::{Course, INCIDENTS, WEEKS};
use crate::scenario::Incident;
use crate::scenario::id::{DriverId, IncidentId};
use crate::scenario::term::{Band, LAST_WEEK, LifeArea, Week};

const AREAS: usize = LifeArea::ALL.len();

/// A year runs at most this many drivers.
const DRIVERS: usize = 16;

/// Everything of a push, in 1/65,536.
const WHOLE: u16 = u16::MAX;

/// The largest push that a driver can have in a week, in thousandths.
const LARGEST: u32 = 65_535;

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

    /// How hard drivers push in a week, in 1/65,536: between nine and eleven tenths.
    #[inline]
    const fn weather(self, week: Week) -> u64 {
        match self {
            Self::Drawn { seed, .. } => {
                let spread = (seed.draw(Purpose::Weather, week as u64) >> 48) * 13_108;
                58_982 + (spread >> 16)
            }
            Self::Expected => 1 << 16,
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
    /// What measures give in each week, by area, in thousandths.
    gives: [[i32; WEEKS]; AREAS],
    /// What they cost.
    tolls: [[i32; WEEKS]; AREAS],
    /// What drivers take in each week, by area, in thousandths.
    pushes: [[u32; WEEKS]; AREAS],
    /// How many measures have begun, in the calendar's order.
    begun: usize,
    /// Measures that may do harm: bits in the calendar's order.
    harmful: u64,
    pushers: [Pusher; DRIVERS],
    /// Drivers of this case, running or not.
    drivers: usize,
    chances: [Chance; INCIDENTS],
    /// Incidents of this case.
    incidents: usize,
    /// How many of all years like this one saw nothing serious yet, in 1/4,294,967,296.
    spared: u64,
    level: [i32; AREAS],
    course: Course,
}

/// A driver that runs.
#[derive(Clone, Copy)]
struct Pusher {
    /// Weeks (bit 1 to 52) in which it pushes.
    weeks: u64,
    /// Its push in thousandths, by area.
    pushes: [u32; AREAS],
}

impl Pusher {
    const NONE: Self = Self { weeks: 0, pushes: [0; AREAS] };
}

/// The chance of an incident while the year goes on.
#[derive(Clone, Copy)]
struct Chance {
    /// Weeks (bit 1 to 52) in which it may happen.
    weeks: u64,
    /// Position of the driver behind it.
    driver: usize,
    /// Position of the area that it looks at.
    area: usize,
    /// It may happen below this level, in thousandths.
    below: i32,
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

impl Chance {
    const NONE: Self = Self {
        weeks: 0,
        driver: 0,
        area: 0,
        below: 0,
        slope: 0,
        spared: CERTAIN,
        patience: 0,
        times: 0,
        expected: 0,
    };
}

/// Lives the fifty-two weeks of a calendar.
pub(super) fn run<R: Recorder>(calendar: &Calendar, fate: Fate, recorder: &mut R) -> Course {
    let mut year = Year::new(calendar, fate);
    if R::LISTENS {
        for entry in calendar.entries() {
            recorder.standing(entry.measure, entry.standing);
        }
    }
    let mut gathered = 0;
    for (week, index) in (1..=LAST_WEEK).zip(0..) {
        year.begin(index);
        if index == gathered {
            gathered = year.next_begin(index);
            year.gather(index..gathered);
        }
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
        let mut pushers = [Pusher::NONE; DRIVERS];
        for ((id, driver), pusher) in (0..).map(DriverId).zip(&model.drivers).zip(&mut pushers) {
            if calendar.runs.has(id) {
                pusher.weeks = weeks_of(driver.from, driver.until);
                for (area, push) in &driver.pushes {
                    if let Some(sum) = pusher.pushes.get_mut(area.index()) {
                        *sum = (*sum + u32::try_from(*push).unwrap_or_default()).min(LARGEST);
                    }
                }
            }
        }
        let mut chances = [Chance::NONE; INCIDENTS];
        for ((index, incident), chance) in (0..).zip(&model.incidents).zip(&mut chances) {
            let below = u64::try_from(incident.below.1).unwrap_or_default().max(1);
            chance.slope = (u64::from(incident.chance) << 36) / 1000 / below;
            chance.patience = fate.patience(index, 0);
            chance.driver = incident.driver.index();
            chance.area = incident.below.0.index();
            chance.below = incident.below.1;
            let driven = pushers.get(chance.driver).map_or(0, |pusher| pusher.weeks);
            chance.weeks = driven & weeks_of(incident.from, incident.until);
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
            pushes: [[0; WEEKS]; AREAS],
            begun: 0,
            harmful: 0,
            pushers,
            drivers: model.drivers.len(),
            chances,
            incidents: model.incidents.len().min(INCIDENTS),
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
        let calendar = self.calendar;
        let Some(action) = calendar.action(entry.action) else { return };
        let Some(effect) = calendar.effect(entry.action) else { return };
        let order = match (entry.measure, action.band) {
            (Measure::Tile(_), Band::Recovery) => self.in_order(RECOVERY_ORDER),
            (Measure::Tile(_), Band::RiskDrivenCare) => self.in_order(CARE_ORDER),
            (Measure::Tile(_), Band::DirectSafety) | (Measure::Running(_), _) => 1000,
        };
        let (Some(work), Some(kept)) =
            (self.work.get_mut(self.begun), self.order.get_mut(self.begun))
        else {
            return;
        };
        *kept = order;
        calendar.work(entry, work);
        let weeks = entry.standing.weeks();
        let Some(work) = work.get_mut(weeks.clone()) else { return };
        if order < 1000 {
            let share = permille_share(order);
            for week in work.iter_mut() {
                *week = part(*week, share);
            }
        }
        for (driver, permille) in &effect.deals_with {
            let left =
                self.left.get_mut(driver.index()).and_then(|left| left.get_mut(weeks.clone()));
            if let Some(left) = left.filter(|_| calendar.runs.has(*driver)) {
                let share = permille_share(*permille);
                for (left, work) in left.iter_mut().zip(work.iter()) {
                    *left = part(*left, WHOLE - dealt(*work, share));
                }
            }
        }
        for (area, gives) in &effect.gives {
            let side = if *gives < 0 { &mut self.tolls } else { &mut self.gives };
            let sums = side.get_mut(area.index()).and_then(|sums| sums.get_mut(weeks.clone()));
            if let Some(sums) = sums {
                let full = gives.abs();
                for (sum, work) in sums.iter_mut().zip(work.iter()) {
                    *sum += done(full, *work);
                }
            }
        }
        if effect.harms_under.is_some() {
            self.harmful |= 1 << self.begun;
        }
    }

    fn in_order(&self, (safe, left): (i32, u16)) -> u16 {
        let safety = self.level.get(LifeArea::Safety.index()).copied().unwrap_or_default();
        if safety < safe { left } else { 1000 }
    }

    /// The next week (counted from 0) in which a measure begins.
    fn next_begin(&self, index: usize) -> usize {
        let next = self.calendar.entries().get(self.begun).and_then(|entry| entry.standing.begins);
        next.map_or(WEEKS, |begins| usize::from(begins / 7)).clamp(index + 1, WEEKS)
    }

    /// Sums what drivers take in weeks in which nothing begins, so that it is known what is left of
    /// their pushes.
    fn gather(&mut self, weeks: Range<usize>) {
        for (pusher, left) in self.pushers.iter().zip(&self.left).take(self.drivers) {
            let first = pusher.weeks.trailing_zeros().saturating_sub(1) as usize;
            let beyond = 63_u32.saturating_sub(pusher.weeks.leading_zeros()) as usize;
            let weeks = weeks.start.max(first)..weeks.end.min(beyond);
            let Some(left) = left.get(weeks.clone()) else { continue };
            for (sums, push) in self.pushes.iter_mut().zip(pusher.pushes) {
                if let Some(sums) = sums.get_mut(weeks.clone()).filter(|_| push > 0) {
                    for (sum, left) in sums.iter_mut().zip(left) {
                        *sum += felt(push, *left);
                    }
                }
            }
        }
    }

    /// One week of pushes and gains.
    fn tick<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        let weather = self.fate.weather(week);
        let mut pushes = [0; AREAS];
        for (push, weeks) in pushes.iter_mut().zip(&self.pushes) {
            let sum = weeks.get(index).copied().map_or(0, u64::from);
            *push = ((sum * weather) >> 16).cast_signed();
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
                *level = changed(*level, at(gives, index), push + at(tolls, index));
            }
        }
        if R::LISTENS {
            self.tell(week, index, before, recorder);
        }
    }

    /// What is left of a driver's push in a week, if it pushes then.
    fn left_of(&self, driver: DriverId, week: Week, index: usize) -> Option<u16> {
        let pusher = self.pushers.get(driver.index())?;
        let left = self.left.get(driver.index())?.get(index).copied()?;
        if has_week(pusher.weeks, week) { Some(left) } else { None }
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
            let left = self.left_of(*under, week, index)?;
            if left > HALF { Some((entry.measure, *under, loses, work)) } else { None }
        })
        .flat_map(|(measure, under, loses, work)| {
            let harm = move |full: i32| i64::from(done(full, work));
            loses.iter().map(move |(area, loss)| (measure, under, *area, harm(*loss)))
        })
    }

    /// What somebody who was set moving takes in a week.
    fn moves(&self, week: Week) -> impl Iterator<Item = (LifeArea, i64)> {
        let moving = if has_week(self.calendar.moving, week) { MOVES.len() } else { 0 };
        MOVES.into_iter().take(moving).map(|(area, loss)| (area, i64::from(loss)))
    }

    /// What may happen in a week, after its pushes and gains.
    fn happen<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        if self.course.serious.is_some() {
            return;
        }
        for which in 0..self.incidents {
            let chance = self.chance(which, week, index);
            if chance == 0 {
                continue;
            }
            let id = IncidentId::at(which);
            let Some(incident) = self.calendar.truth.year.incidents.get(which) else { return };
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
                if incident.serious {
                    return;
                }
            }
        }
    }

    /// The chance of an incident in a week, in 1/1,048,576: the slope of what its area is below the
    /// threshold, times what is left of its driver's push. None while the driver does not push, is
    /// dealt with for 80 % or more, or the area is above the threshold.
    #[inline]
    fn chance(&self, incident: usize, week: Week, index: usize) -> u64 {
        let Some(chance) = self.chances.get(incident) else { return 0 };
        if !has_week(chance.weeks, week) {
            return 0;
        }
        let gap = chance.below - self.level.get(chance.area).copied().unwrap_or_default();
        let left = self.left.get(chance.driver).and_then(|left| left.get(index));
        let left = left.copied().unwrap_or_default();
        if gap <= 0 || left <= QUIET {
            return 0;
        }
        ((((u64::from(gap.unsigned_abs()) * chance.slope) >> 16) * u64::from(left)) >> 16).min(SURE)
    }

    /// Whether something serious happens now, in 1/1,048,576 times.
    fn strike_once(&mut self, chance: u64, luck: u64) -> u64 {
        self.spared -= (self.spared * chance) >> 20;
        if self.spared <= luck { SURE } else { 0 }
    }

    /// Whether something else happens now, in 1/1,048,576 times.
    #[inline]
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
            let start = self.calendar.truth.year.start.get(area.index()).copied().flatten();
            let Some(level) = self.level.get_mut(area.index()) else { continue };
            let cost = narrow((i64::from(*cost) * times.cast_signed()) >> 20).clamp(0, *level);
            if start.is_none() || cost == 0 {
                continue;
            }
            *level -= cost;
            if R::LISTENS {
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
                let taken = u32::from(dealt(share, permille_share(*permille)));
                let permille = u16::try_from(taken * 1000 / u32::from(WHOLE)).unwrap_or(1000);
                if calendar.runs.has(*driver) && permille > 0 {
                    recorder.dealt(week, *driver, entry.measure, permille);
                }
            }
            working.push((entry.measure, why, share, effect));
        }
        let followed = LifeArea::ALL.into_iter().zip(&calendar.truth.year.start);
        for ((area, start), (before, after)) in followed.zip(before.into_iter().zip(self.level)) {
            if start.is_none() {
                continue;
            }
            let mut downs = self.pushes_on(area, week, index);
            let mut ups = Vec::new();
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
            let gain = changed(before, ups.iter().map(|(gain, _)| gain).sum(), 0) - before;
            share_out(&ups, gain, |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
            share_out(&downs, after - before - gain, |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
        }
    }

    /// Everything but tolls that pushes an area down in a week, with its size in thousandths.
    fn pushes_on(&self, area: LifeArea, week: Week, index: usize) -> Vec<(i64, Cause)> {
        let mut pushes = Vec::new();
        for (id, driver) in (0..).map(DriverId).zip(&self.calendar.truth.year.drivers) {
            let Some(left) = self.left_of(id, week, index) else { continue };
            for (_, push) in driver.pushes.iter().filter(|(pushed, _)| *pushed == area) {
                let push = u32::try_from(*push).unwrap_or_default().min(LARGEST);
                pushes.push((i64::from(felt(push, left)), Cause::Driver(id)));
            }
        }
        for (measure, under, _, loss) in self.harms(week, index).filter(|harm| harm.2 == area) {
            pushes.push((loss, Cause::Harm(measure, under)));
        }
        for (_, loss) in self.moves(week).filter(|(moved, _)| *moved == area) {
            pushes.push((loss, Cause::File(self.calendar.mover(week).unwrap_or_default())));
        }
        pushes
    }
}

/// Divides a change over its causes in proportion; what rounding leaves goes to the largest.
fn share_out(causes: &[(i64, Cause)], change: i32, mut tell: impl FnMut(i32, Cause)) {
    let sum: i64 = causes.iter().map(|(size, _)| size).sum();
    let portion = |size: i64| narrow(i64::from(change) * size / sum.max(1));
    let rest = change - causes.iter().map(|(size, _)| portion(*size)).sum::<i32>();
    let largest = (0_usize..).zip(causes).max_by_key(|(_, (size, _))| *size);
    let largest = largest.map_or(0, |(index, _)| index);
    for (index, (size, cause)) in (0..).zip(causes) {
        let thousandths = portion(*size) + if index == largest { rest } else { 0 };
        if thousandths != 0 {
            tell(thousandths, *cause);
        }
    }
}

/// What is felt of a push of at most [`LARGEST`] when this much of it is left.
#[inline]
const fn felt(push: u32, left: u16) -> u32 {
    (push * left as u32 + WHOLE as u32) >> 16
}

/// What a measure takes away of a push, in 1/65,536, for its work and what it deals with.
#[inline]
fn dealt(work: u16, share: u16) -> u16 {
    let half = part(work, share);
    half.saturating_add(half).min(MOST)
}

/// What is done of something at this much work.
#[inline]
const fn done(full: i32, work: u16) -> i32 {
    (full * work as i32) >> FULL.trailing_zeros()
}

/// A level after a week: a gain adds the more, the more is missing, and a push takes the more, the
/// more there is to lose.
#[inline]
fn changed(level: i32, gain: i64, push: i64) -> i32 {
    let level = i64::from(level);
    narrow((level + (gain * (TOP - level) - push * level) / MIDDLE).clamp(0, TOP))
}

/// Numbers that are known to lie between levels.
#[inline]
fn narrow(number: i64) -> i32 {
    i32::try_from(number).unwrap_or_default()
}

#[inline]
fn at(weeks: &[i32; WEEKS], index: usize) -> i64 {
    weeks.get(index).copied().map_or(0, i64::from)
}

fn add(pushes: &mut [i64; AREAS], area: LifeArea, push: i64) {
    if let Some(sum) = pushes.get_mut(area.index()) {
        *sum += push;
    }
}

/// A share of 1/65,536 from permille.
fn permille_share(permille: u16) -> u16 {
    u16::try_from(u32::from(permille.min(1000)) * u32::from(WHOLE) / 1000).unwrap_or(WHOLE)
}

/// The weeks from one to another as bits 1 to 52.
fn weeks_of(from: Week, until: Week) -> u64 {
    let below = |week: Week| 1_u64.checked_shl(u32::from(week)).unwrap_or_default();
    let (first, beyond) = (below(from.max(1)), below(until.min(LAST_WEEK) + 1));
    beyond.saturating_sub(first)
}

/// Whether a week is among these.
#[inline]
const fn has_week(weeks: u64, week: Week) -> bool {
    weeks >> week & 1 == 1
}
