//! The fifty-two weeks themselves.
//!
//! **Invariant:** no allocation while nobody listens: what a year needs lies in arrays on the stack.

use std::ops::Range;

use crate::rules::year::calendar::{Calendar, Entry};
use crate::rules::year::odds::{CERTAIN, Chance, Fate, Weather};
use crate::rules::year::record::{Cause, Measure, Recorder};
use crate::rules::year::share::{
    FULL, NEVER, Shares, WHOLE, at, mask_of, part, scaled_up, share_of,
};
use crate::rules::year::{AREAS, Course, INCIDENTS, WEEKS};
use crate::scenario::id::{DriverId, IncidentId};
use crate::scenario::term::{Band, LAST_WEEK, LifeArea, Week};

/// A year runs at most this many drivers.
const DRIVERS: usize = 16;

/// A year follows at most this many measures that may do harm.
const HARMS: usize = 8;

/// The largest gain or cost that a measure can have in a week, in thousandths.
const LARGEST: u16 = 32_767;

/// A measure takes away at most this much of a push (950 permille).
const MOST: u16 = 62_258;

/// Half of a push: above it a driver counts as hardly dealt with.
const HALF: u16 = 32_768;

/// Safety (thousandths) below which a recovery tile begins too early, and what is left of it.
const RECOVERY_ORDER: (i32, u16) = (55_000, 500);

/// The same for risk-driven care.
const CARE_ORDER: (i32, u16) = (35_000, 800);

/// What somebody who was set moving takes each week, in thousandths.
pub(super) const MOVES: [(LifeArea, u16); 2] = [(LifeArea::Safety, 600), (LifeArea::Child, 250)];

/// Highest level in thousandths.
const TOP: i64 = 100_000;

/// The level at which pushes and gains count in full.
const MIDDLE: i64 = 50_000;

/// How much of something, by [`LifeArea`], in thousandths.
type Sizes = [u16; AREAS];

/// The year while it is lived.
pub(super) struct Year<'c, 'a> {
    pub(super) calendar: &'c Calendar<'a>,
    fate: Fate,
    pub(super) forces: Forces,
    /// How many measures have begun, in the calendar's order.
    begun: usize,
    /// How each measure that has begun works, in the calendar's order; only for a recorder.
    pub(super) working: Vec<Working>,
    chances: [Chance; INCIDENTS],
    /// Incidents that may happen: all of this case, and none after something serious.
    incidents: usize,
    /// How many of all years like this one saw nothing serious yet, in 1/4,294,967,296.
    spared: u64,
    pub(super) level: [i32; AREAS],
    course: Course,
}

/// What pushes and what helps, as far as it is known: until something else begins.
pub(super) struct Forces {
    /// What each driver of the case pushes.
    drivers: [Push; DRIVERS],
    /// Drivers up to the last that runs.
    running: usize,
    /// What measures give in each week, by area that the case follows, in thousandths.
    gives: [Shares; AREAS],
    /// What they cost, and what somebody who was set moving takes.
    tolls: [Sizes; WEEKS],
    /// The first `harming` are measures that may do harm.
    harms: [Harm; HARMS],
    harming: usize,
}

/// What a driver pushes.
#[derive(Clone, Copy)]
struct Push {
    /// In a whole week.
    sizes: Sizes,
    /// What is left of it in each week, in 1/65,536: nothing while it does not push.
    left: Shares,
}

/// A measure that may do harm.
#[derive(Clone, Copy)]
pub(super) struct Harm {
    /// Its place in the calendar's order.
    pub(super) place: usize,
    /// The driver under which it does.
    pub(super) under: DriverId,
    /// What it does wrong in a week at full work.
    loses: Sizes,
    /// What it does in each week, in 1/32,768 of full work.
    work: Shares,
}

/// How a measure works.
pub(super) struct Working {
    /// What it does in each week, in 1/32,768 of full work.
    pub(super) work: Shares,
    /// What its place in the order leaves of it, in permille.
    pub(super) order: u16,
}

/// Lives the fifty-two weeks of a calendar.
pub(super) fn run<R: Recorder>(calendar: &Calendar, fate: Fate, recorder: &mut R) -> Course {
    let mut year = Year::new(calendar, fate);
    if R::LISTENS {
        for entry in calendar.entries() {
            recorder.standing(entry.measure, entry.standing);
        }
    }
    // The weeks until something begins, and then it begins.
    let end = usize::from(calendar.book.weeks).min(WEEKS);
    let mut lived = 0;
    for entry in calendar.entries() {
        let weeks = entry.standing.weeks();
        if weeks.is_empty() || weeks.start >= end {
            break;
        }
        year.live(lived..weeks.start, recorder);
        lived = weeks.start;
        year.join::<R>(entry, weeks);
    }
    year.live(lived..end, recorder);
    let danger = (CERTAIN - year.spared) * 1_000_000 / CERTAIN;
    year.course.danger = u32::try_from(danger).unwrap_or(1_000_000);
    year.course
}

impl<'c, 'a> Year<'c, 'a> {
    fn new(calendar: &'c Calendar<'a>, fate: Fate) -> Self {
        const UNHARMED: Harm =
            Harm { place: 0, under: DriverId(0), loses: [0; AREAS], work: NEVER };
        let model = &calendar.truth.year;
        let level = model.start.map(Option::unwrap_or_default);
        Self {
            calendar,
            fate,
            forces: Forces {
                drivers: whole_pushes(calendar),
                running: calendar.runs.iter().last().map_or(0, |last| last.index() + 1),
                gives: [NEVER; AREAS],
                tolls: moves(calendar),
                harms: [UNHARMED; HARMS],
                harming: 0,
            },
            begun: 0,
            working: Vec::new(),
            chances: chances(calendar, fate),
            incidents: model.incidents.len().min(INCIDENTS),
            spared: CERTAIN,
            level,
            course: Course::new(level, calendar.book.weeks),
        }
    }

    /// Lives some weeks, counted from 0, in which nothing begins.
    fn live<R: Recorder>(&mut self, weeks: Range<usize>, recorder: &mut R) {
        for index in weeks {
            let index = index.min(WEEKS - 1);
            let week = Week::try_from(index + 1).unwrap_or(LAST_WEEK);
            let before = self.level;
            let takes = self.forces.takes(index, self.fate.weather(week));
            for ((level, gives), takes) in self.level.iter_mut().zip(&self.forces.gives).zip(takes)
            {
                *level = changed(*level, at(gives, index), takes);
            }
            if R::LISTENS {
                self.tell(week, index, before, recorder);
            }
            self.happen(week, index, recorder);
            if let Some(levels) = self.course.weeks.get_mut(index + 1) {
                *levels = self.level;
            }
        }
    }

    /// A measure takes its share of the pushes and adds its gains, for as long as it runs.
    fn join<R: Recorder>(&mut self, entry: &Entry, weeks: Range<usize>) {
        let calendar = self.calendar;
        let place = self.begun;
        self.begun += 1;
        let Some(action) = calendar.action(entry.action) else { return };
        let Some(effect) = calendar.effect(entry.action) else { return };
        let order = match (entry.measure, action.band) {
            (Measure::Tile(_), Band::Recovery) => self.in_order(RECOVERY_ORDER),
            (Measure::Tile(_), Band::RiskDrivenCare) => self.in_order(CARE_ORDER),
            (Measure::Tile(_), Band::DirectSafety) | (Measure::Running(_), _) => 1000,
        };
        let mask = mask_of(&weeks);
        let work = calendar.work(entry, &weeks, &mask, order);
        for (driver, permille) in &effect.deals_with {
            if calendar.runs.has(*driver) {
                self.forces.deal_with(*driver, share_of(*permille), &work, &mask);
            }
        }
        for (area, gives) in &effect.gives {
            if calendar.follows(*area) {
                self.forces.give(*area, *gives, &work);
            }
        }
        if let Some((under, loses)) = &effect.harms_under {
            self.forces.harm(place, *under, loses, &work);
        }
        if R::LISTENS {
            self.working.push(Working { work, order });
        }
    }

    fn in_order(&self, (safe, left): (i32, u16)) -> u16 {
        let safety = self.level.get(LifeArea::Safety.index()).copied().unwrap_or_default();
        if safety < safe { left } else { 1000 }
    }

    /// What may happen in a week, after its pushes and gains.
    fn happen<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        let mut next = 0;
        while let Some((place, times)) = self.next_to_happen(next, week, index) {
            self.pay(week, IncidentId::at(place), times, recorder);
            next = place + 1;
        }
    }

    /// The first incident from a place in the list on that happens in a week, and how much of it.
    #[inline]
    fn next_to_happen(&mut self, from: usize, week: Week, index: usize) -> Option<(usize, u64)> {
        for (place, chance) in (from..).zip(self.chances.get_mut(from..self.incidents)?) {
            if !chance.is_open(week) {
                continue;
            }
            let level = self.level.get(chance.area.index()).copied().unwrap_or_default();
            let left = self.forces.left_of(chance.driver, index);
            let Some(likely) = chance.at(level, left) else { continue };
            let times = chance.strike(place, likely, self.fate, &mut self.spared);
            if times > 0 {
                return Some((place, times));
            }
        }
        None
    }

    /// An incident takes its toll, `times` in 1/1,048,576, and is written down when it was drawn.
    fn pay<R: Recorder>(&mut self, week: Week, id: IncidentId, times: u64, recorder: &mut R) {
        let Some(incident) = self.calendar.truth.year.incidents.get(id.index()) else { return };
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
        if matches!(self.fate, Fate::Drawn { .. }) {
            self.note(week, id, incident.serious);
        }
    }

    /// Writes down what happened.
    fn note(&mut self, week: Week, id: IncidentId, serious: bool) {
        if serious {
            self.course.serious = Some(week);
            self.incidents = 0;
        }
        if let Some(place) = self.course.happened.get_mut(self.course.count) {
            *place = (week, id);
            self.course.count += 1;
        }
    }
}

impl Forces {
    /// What drivers, measures and somebody who was set moving take in a week.
    // Not inline: the compiler does eight areas at once only where nothing else is mixed into it.
    #[inline(never)]
    fn takes(&self, index: usize, weather: Weather) -> Sizes {
        let mut takes: Sizes = [0; AREAS];
        for driver in self.drivers.get(..self.running).unwrap_or_default() {
            let left = at(&driver.left, index);
            if left > 0 {
                for (take, push) in takes.iter_mut().zip(&driver.sizes) {
                    *take = take.saturating_add(scaled_up(*push, left));
                }
            }
        }
        for take in &mut takes {
            *take = (*take & weather.whole).saturating_add(part(*take, weather.share));
        }
        for (take, toll) in takes.iter_mut().zip(self.tolls.get(index).unwrap_or(&[0; AREAS])) {
            *take = take.saturating_add(*toll);
        }
        for harm in self.harms() {
            if self.left_of(harm.under, index) > HALF {
                let work = at(&harm.work, index);
                for (take, loss) in takes.iter_mut().zip(&harm.loses) {
                    *take = take.saturating_add(done(*loss, work));
                }
            }
        }
        takes
    }

    /// What is left of a driver's push in a week; nothing while it does not push.
    #[inline]
    pub(super) fn left_of(&self, driver: DriverId, index: usize) -> u16 {
        self.drivers.get(driver.index()).map_or(0, |driver| at(&driver.left, index))
    }

    /// Measures that may do harm.
    pub(super) fn harms(&self) -> impl Iterator<Item = &Harm> {
        self.harms.iter().take(self.harming)
    }

    /// A measure takes away its share of a driver's push.
    // Not inline, for the same reason.
    #[inline(never)]
    fn deal_with(&mut self, driver: DriverId, share: u16, work: &Shares, mask: &Shares) {
        let Some(driver) = self.drivers.get_mut(driver.index()) else { return };
        for ((left, work), mask) in driver.left.iter_mut().zip(work).zip(mask) {
            *left = (*left & !mask) | (part(*left, WHOLE - dealt(*work, share)) & mask);
        }
    }

    /// A measure gives something, or costs it.
    fn give(&mut self, area: LifeArea, amount: i32, work: &Shares) {
        let full = size(amount);
        if amount < 0 {
            for (tolls, work) in self.tolls.iter_mut().zip(work) {
                if let Some(toll) = tolls.get_mut(area.index()) {
                    *toll = toll.saturating_add(done(full, *work));
                }
            }
        } else if let Some(gives) = self.gives.get_mut(area.index()) {
            for (give, work) in gives.iter_mut().zip(work) {
                *give = give.saturating_add(done(full, *work));
            }
        }
    }

    /// A measure may do harm from now on.
    fn harm(&mut self, place: usize, under: DriverId, loses: &[(LifeArea, i32)], work: &Shares) {
        let Some(harm) = self.harms.get_mut(self.harming) else { return };
        *harm = Harm { place, under, loses: [0; AREAS], work: *work };
        for (area, loss) in loses {
            if let Some(lost) = harm.loses.get_mut(area.index()) {
                *lost = size(*loss);
            }
        }
        self.harming += 1;
    }
}

impl Harm {
    /// What it does wrong to an area in a week with this much left of the driver's push.
    pub(super) fn harmed(&self, area: LifeArea, index: usize, left: u16) -> u16 {
        let loss = self.loses.get(area.index()).copied().unwrap_or_default();
        if left > HALF { done(loss, at(&self.work, index)) } else { 0 }
    }
}

/// What each driver pushes before anything deals with it: the whole of it in the weeks in which it
/// runs.
fn whole_pushes(calendar: &Calendar) -> [Push; DRIVERS] {
    let mut all = [Push { sizes: [0; AREAS], left: NEVER }; DRIVERS];
    for (push, (id, driver)) in all.iter_mut().zip(calendar.drivers()) {
        let weeks = usize::from(driver.from.max(1)) - 1..usize::from(driver.until).min(WEEKS);
        let Some(left) = push.left.get_mut(weeks).filter(|_| calendar.runs.has(id)) else {
            continue;
        };
        left.fill(WHOLE);
        for (area, amount) in &driver.pushes {
            if let Some(size) = push.sizes.get_mut(area.index()) {
                *size = u16::try_from((*amount).max(0)).unwrap_or(u16::MAX);
            }
        }
    }
    all
}

/// What somebody who was set moving takes in each week.
fn moves(calendar: &Calendar) -> [Sizes; WEEKS] {
    let mut weeks = [[0; AREAS]; WEEKS];
    for week in calendar.moving() {
        let Some(takes) = weeks.get_mut(week) else { break };
        for (area, loss) in MOVES {
            if let Some(take) = takes.get_mut(area.index()) {
                *take = loss;
            }
        }
    }
    weeks
}

/// The chances of all incidents before the first week.
fn chances(calendar: &Calendar, fate: Fate) -> [Chance; INCIDENTS] {
    let mut chances = [Chance::NONE; INCIDENTS];
    let incidents = &calendar.truth.year.incidents;
    for ((place, incident), chance) in (0..).zip(incidents).zip(&mut chances) {
        *chance = Chance::of(place, incident, fate);
    }
    chances
}

/// What a measure takes away of a push, in 1/65,536, for its work and what it deals with.
#[inline]
pub(super) fn dealt(work: u16, share: u16) -> u16 {
    let half = part(work, share);
    half.saturating_add(half).min(MOST)
}

/// How much a measure gives or costs at full work: at most [`LARGEST`].
#[inline]
pub(super) fn size(amount: i32) -> u16 {
    u16::try_from(amount.unsigned_abs()).unwrap_or(LARGEST).min(LARGEST)
}

/// What is done of something of at most [`LARGEST`] at this much work.
#[inline]
pub(super) const fn done(full: u16, work: u16) -> u16 {
    part(full * (u16::MAX / FULL + 1), work)
}

/// A level after a week: a gain adds the more, the more is missing, and a push takes the more, the
/// more there is to lose.
#[expect(clippy::cast_possible_truncation, reason = "no push or gain takes it far beyond TOP")]
#[inline]
pub(super) fn changed(level: i32, gain: u16, push: u16) -> i32 {
    let (gain, push) = (i64::from(gain), i64::from(push));
    if gain + push == 0 {
        return level;
    }
    let more = gain * TOP - (gain + push) * i64::from(level);
    let after = level + (more / MIDDLE) as i32;
    // Smaller pushes and gains cannot overshoot.
    if gain + push > MIDDLE { after.clamp(0, TOP as i32) } else { after }
}

/// Numbers that are known to lie between levels.
#[inline]
pub(super) fn narrow(number: i64) -> i32 {
    i32::try_from(number).unwrap_or_default()
}
