//! The fifty-two weeks themselves.
//!
//! **Invariant:** no allocation while nobody listens: what a year needs lies in arrays on the stack.
//! **Invariant:** the causes that a recorder hears are shares of the change that was made, never
//! the other way round.

use crate::rules::chance::{Purpose, Seed};
use crate::rules::year::calendar::{Calendar, EIGHT, Entry, FULL, NEVER, Shares, part, scaled_up};
use crate::rules::year::record::{Cause, Measure, Recorder};
use crate::rules::year::{Course, INCIDENTS, WEEKS};
use crate::scenario::id::{DriverId, IncidentId};
use crate::scenario::term::{Band, LAST_WEEK, LifeArea, Week};

const AREAS: usize = LifeArea::ALL.len();

/// A year runs at most this many drivers.
const DRIVERS: usize = 16;

/// Everything of a push, in 1/65,536.
const WHOLE: u16 = u16::MAX;

/// Pushes of drivers that a year keeps count of: one for each driver and area.
const PUSHES: usize = DRIVERS * AREAS;

/// A year follows at most this many measures that may do harm.
const HARMS: usize = 8;

/// The largest gain or cost that a measure can have in a week, in thousandths.
const LARGEST: u16 = 32_767;

/// A measure takes away at most this much of a push (950 permille).
const MOST: u16 = 62_258;

/// Below this nothing happens: what is left of a push that is dealt with for 80 %.
const QUIET: u64 = 13_107;

/// Half of a push: above it a driver counts as hardly dealt with.
const HALF: u16 = 32_768;

/// Safety (thousandths) below which a recovery tile begins too early, and what is left of it.
const RECOVERY_ORDER: (i32, u16) = (55_000, 500);

/// The same for risk-driven care.
const CARE_ORDER: (i32, u16) = (35_000, 800);

/// What somebody who was set moving takes each week, in thousandths.
const MOVES: [(LifeArea, u16); 2] = [(LifeArea::Safety, 600), (LifeArea::Child, 250)];

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

    /// The weather of eight weeks.
    #[inline]
    fn weathers(self, first: Week) -> Weathers {
        let mut weathers = Weathers { whole: [0; EIGHT], share: [0; EIGHT] };
        let each = weathers.whole.iter_mut().zip(&mut weathers.share);
        for ((whole, share), week) in each.zip(first..) {
            let weather = self.weather(week);
            *whole = u16::from(weather > u64::from(WHOLE));
            *share = u16::try_from(weather & u64::from(WHOLE)).unwrap_or_default();
        }
        weathers
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
    /// What is left of each driver's push in each week, in 1/65,536: nothing while it does not push.
    left: [Shares; DRIVERS],
    /// What measures give in each week, by area that the case follows, in thousandths.
    gives: [Shares; AREAS],
    /// What they cost.
    tolls: [Shares; AREAS],
    /// What drivers, measures and somebody who was set moving take in each week, by area, in
    /// thousandths; only for the eight weeks that were gathered last.
    takes: [[u16; EIGHT]; AREAS],
    /// The first `pushing` are what drivers push in a whole week.
    pushes: [Push; PUSHES],
    pushing: usize,
    /// How many measures have begun, in the calendar's order.
    begun: usize,
    /// The first `harming` are measures that may do harm.
    harms: [Harm; HARMS],
    harming: usize,
    /// How each measure that has begun works, in the calendar's order; only for a recorder.
    working: Vec<Working>,
    chances: [Chance; INCIDENTS],
    /// Incidents of this case.
    incidents: usize,
    /// How many of all years like this one saw nothing serious yet, in 1/4,294,967,296.
    spared: u64,
    level: [i32; AREAS],
    course: Course,
}

/// What a driver that runs pushes in a whole week.
#[derive(Clone, Copy)]
struct Push {
    driver: DriverId,
    area: LifeArea,
    /// In thousandths.
    size: u16,
}

/// How hard drivers push in eight weeks: the whole of it or nothing, and a share of it.
struct Weathers {
    /// 1 or 0.
    whole: [u16; EIGHT],
    /// In 1/65,536.
    share: [u16; EIGHT],
}

impl Weathers {
    /// What is felt of pushes in this weather, and what measures cost beside it.
    // Not inline: the compiler would do eight areas at once and turn all numbers round for it.
    #[inline(never)]
    fn felt(&self, mut pushes: [u16; EIGHT], tolls: &[u16; EIGHT]) -> [u16; EIGHT] {
        let mut more = pushes;
        for (more, share) in more.iter_mut().zip(&self.share) {
            *more = part(*more, *share);
        }
        for (push, whole) in pushes.iter_mut().zip(&self.whole) {
            *push *= whole;
        }
        for ((push, more), toll) in pushes.iter_mut().zip(&more).zip(tolls) {
            *push = push.saturating_add(*more).saturating_add(*toll);
        }
        pushes
    }
}

/// A measure that may do harm.
#[derive(Clone, Copy)]
struct Harm {
    /// Its place in the calendar's order.
    place: usize,
    /// What it does in each week, in 1/32,768 of full work.
    work: Shares,
}

/// How a measure works.
struct Working {
    /// What it does in each week, in 1/32,768 of full work.
    work: Shares,
    /// What its place in the order leaves of it, in permille.
    order: u16,
}

/// The chance of an incident while the year goes on.
#[derive(Clone, Copy)]
struct Chance {
    /// Weeks (bit 1 to 52) in which it may happen.
    weeks: u64,
    /// The driver behind it.
    driver: DriverId,
    /// The area that it looks at.
    area: LifeArea,
    /// Whether it is serious.
    serious: bool,
    /// How often it may happen.
    at_most: u8,
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
        driver: DriverId(0),
        area: LifeArea::Safety,
        serious: false,
        at_most: 0,
        below: 0,
        slope: 0,
        spared: CERTAIN,
        patience: 0,
        times: 0,
        expected: 0,
    };

    /// The chance of it in a week, in 1/1,048,576: the slope of what its area is below the
    /// threshold, times what is left of its driver's push. None while the driver does not push, is
    /// dealt with for 80 % or more, or the area is above the threshold.
    #[inline]
    fn chance(
        &self,
        week: Week,
        index: usize,
        level: &[i32; AREAS],
        left: &[Shares; DRIVERS],
    ) -> u64 {
        let level = level.get(self.area.index()).copied().unwrap_or_default();
        let left = left.get(self.driver.index()).map_or(0, |left| u64::from(at(left, index)));
        let gap = self.below - level;
        if !has_week(self.weeks, week) || gap <= 0 || left <= QUIET {
            return 0;
        }
        ((((u64::from(gap.unsigned_abs()) * self.slope) >> 16) * left) >> 16).min(SURE)
    }

    /// Whether something that is not serious happens now, in 1/1,048,576 times.
    #[inline]
    fn strike(&mut self, chance: u64, incident: usize, fate: Fate) -> u64 {
        if self.times >= self.at_most {
            return 0;
        }
        self.spared -= (self.spared * chance) >> 20;
        if self.spared > self.patience {
            return 0;
        }
        self.times += 1;
        self.spared = CERTAIN;
        self.patience = fate.patience(incident as u64, self.times);
        SURE
    }
}

/// Lives the fifty-two weeks of a calendar.
pub(super) fn run<R: Recorder>(calendar: &Calendar, fate: Fate, recorder: &mut R) -> Course {
    let mut year = Year::new(calendar, fate);
    if R::LISTENS {
        for entry in calendar.entries() {
            recorder.standing(entry.measure, entry.standing);
        }
    }
    let mut weathers = fate.weathers(1);
    for (index, week) in (0..WEEKS).zip(1..=calendar.book.weeks) {
        let begins_eight = index % EIGHT == 0;
        if begins_eight {
            weathers = fate.weathers(week);
        }
        if year.begin::<R>(index) || begins_eight {
            year.gather(index / EIGHT, &weathers);
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
        let mut left = [NEVER; DRIVERS];
        let mut pushes = [Push { driver: DriverId(0), area: LifeArea::Safety, size: 0 }; PUSHES];
        let mut pushing = 0;
        for ((id, driver), left) in (0..).map(DriverId).zip(&model.drivers).zip(&mut left) {
            if !calendar.runs.has(id) {
                continue;
            }
            let weeks = usize::from(driver.from.max(1)) - 1..usize::from(driver.until).min(WEEKS);
            if let Some(left) = left.get_mut(weeks) {
                left.fill(WHOLE);
            }
            for (area, size) in &driver.pushes {
                let size = u16::try_from((*size).max(0)).unwrap_or(u16::MAX);
                if let Some(push) = pushes.get_mut(pushing) {
                    *push = Push { driver: id, area: *area, size };
                    pushing += 1;
                }
            }
        }
        let mut chances = [Chance::NONE; INCIDENTS];
        for ((index, incident), chance) in (0..).zip(&model.incidents).zip(&mut chances) {
            let below = u64::try_from(incident.below.1).unwrap_or_default().max(1);
            chance.slope = (u64::from(incident.chance) << 36) / 1000 / below;
            chance.patience = fate.patience(index, 0);
            chance.driver = incident.driver;
            chance.area = incident.below.0;
            chance.serious = incident.serious;
            chance.at_most = incident.at_most;
            chance.below = incident.below.1;
            chance.weeks = weeks_of(incident.from, incident.until);
        }
        let mut weeks = [[0; AREAS]; WEEKS + 1];
        if let Some(start) = weeks.first_mut() {
            *start = level;
        }
        Self {
            calendar,
            fate,
            left,
            gives: [NEVER; AREAS],
            tolls: [NEVER; AREAS],
            takes: [[0; EIGHT]; AREAS],
            pushes,
            pushing,
            begun: 0,
            harms: [Harm { place: 0, work: NEVER }; HARMS],
            harming: 0,
            working: Vec::new(),
            chances,
            incidents: model.incidents.len().min(INCIDENTS),
            spared: CERTAIN,
            level,
            course: Course {
                last: calendar.book.weeks,
                weeks,
                happened: [(0, IncidentId(0)); INCIDENTS],
                count: 0,
                serious: None,
                danger: 0,
            },
        }
    }

    /// Measures whose first week this is begin to work; whether there were any.
    fn begin<R: Recorder>(&mut self, index: usize) -> bool {
        let calendar = self.calendar;
        let before = self.begun;
        while let Some(entry) = calendar.entries().get(self.begun) {
            match entry.standing.begins {
                Some(begins) if usize::from(begins / 7) <= index => self.join::<R>(entry),
                Some(_) | None => break,
            }
            self.begun += 1;
        }
        self.begun > before
    }

    /// A measure takes its share of the pushes and adds its gains, for as long as it runs.
    fn join<R: Recorder>(&mut self, entry: &Entry) {
        let calendar = self.calendar;
        let Some(action) = calendar.action(entry.action) else { return };
        let Some(effect) = calendar.effect(entry.action) else { return };
        let order = match (entry.measure, action.band) {
            (Measure::Tile(_), Band::Recovery) => self.in_order(RECOVERY_ORDER),
            (Measure::Tile(_), Band::RiskDrivenCare) => self.in_order(CARE_ORDER),
            (Measure::Tile(_), Band::DirectSafety) | (Measure::Running(_), _) => 1000,
        };
        let runs = entry.runs();
        let mut work = calendar.work(entry, &runs);
        if order < 1000 {
            let share = permille_share(order);
            for week in &mut work {
                *week = part(*week, share);
            }
        }
        for (driver, permille) in &effect.deals_with {
            let Some(left) = self.left.get_mut(driver.index()) else { continue };
            let share = permille_share(*permille);
            for ((left, work), runs) in left.iter_mut().zip(&work).zip(&runs) {
                *left -= scaled_up(*left, dealt(*work, share) + runs);
            }
        }
        for (area, gives) in &effect.gives {
            let side = if *gives < 0 { &mut self.tolls } else { &mut self.gives };
            let Some(sums) = side.get_mut(area.index()).filter(|_| calendar.follows(*area)) else {
                continue;
            };
            let full = size(*gives);
            for (sum, work) in sums.iter_mut().zip(&work) {
                *sum = sum.saturating_add(done(full, *work));
            }
        }
        if effect.harms_under.is_some()
            && let Some(harm) = self.harms.get_mut(self.harming)
        {
            *harm = Harm { place: self.begun, work };
            self.harming += 1;
        }
        if R::LISTENS {
            self.working.push(Working { work, order });
        }
    }

    fn in_order(&self, (safe, left): (i32, u16)) -> u16 {
        let safety = self.level.get(LifeArea::Safety.index()).copied().unwrap_or_default();
        if safety < safe { left } else { 1000 }
    }

    /// Sums what is taken in eight weeks, as far as it is known what is left of the pushes: until
    /// something else begins.
    fn gather(&mut self, eight: usize, weathers: &Weathers) {
        let mut takes = [[0_u16; EIGHT]; AREAS];
        for push in self.pushes.get(..self.pushing).unwrap_or_default() {
            let left = self.left.get(push.driver.index()).and_then(|left| eighth(left, eight));
            let sums = takes.get_mut(push.area.index());
            if let (Some(left), Some(sums)) = (left, sums) {
                for (sum, left) in sums.iter_mut().zip(left) {
                    *sum = sum.saturating_add(scaled_up(push.size, *left));
                }
            }
        }
        for (sums, tolls) in takes.iter_mut().zip(&self.tolls) {
            let Some(tolls) = eighth(tolls, eight) else { continue };
            *sums = weathers.felt(*sums, tolls);
        }
        self.takes = takes;
        self.gather_harm(eight);
        let moving = self.calendar.moving >> (eight * EIGHT + 1) & ((1 << EIGHT) - 1);
        for (area, loss) in MOVES.into_iter().filter(|_| moving != 0) {
            let Some(sums) = self.takes.get_mut(area.index()) else { continue };
            for (lane, sum) in sums.iter_mut().enumerate() {
                *sum = sum.saturating_add(if moving >> lane & 1 == 1 { loss } else { 0 });
            }
        }
    }

    /// Adds what measures do wrong in eight weeks.
    fn gather_harm(&mut self, eight: usize) {
        for harm in self.harms.iter().take(self.harming) {
            let Some((under, loses)) = self.calendar.harm(harm.place) else { continue };
            let left = self.left.get(under.index()).and_then(|left| eighth(left, eight));
            let (Some(left), Some(work)) = (left, eighth(&harm.work, eight)) else { continue };
            for (area, loss) in loses {
                let Some(sums) = self.takes.get_mut(area.index()) else { continue };
                for ((sum, left), work) in sums.iter_mut().zip(left).zip(work) {
                    *sum = sum.saturating_add(harmed(*loss, *work, *left));
                }
            }
        }
    }

    /// One week of pushes and gains.
    fn tick<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        let before = self.level;
        let changes = self.gives.iter().zip(&self.takes);
        for (level, (gives, takes)) in self.level.iter_mut().zip(changes) {
            let takes = takes.get(index % EIGHT).copied().unwrap_or_default();
            *level = changed(*level, at(gives, index), takes);
        }
        if R::LISTENS {
            self.tell(week, index, before, recorder);
        }
    }

    /// What is left of a driver's push in a week; nothing while it does not push.
    fn left_of(&self, driver: DriverId, index: usize) -> u16 {
        self.left.get(driver.index()).map_or(0, |left| at(left, index))
    }

    /// What may happen in a week, after its pushes and gains.
    fn happen<R: Recorder>(&mut self, week: Week, index: usize, recorder: &mut R) {
        if self.course.serious.is_some() {
            return;
        }
        for which in 0..self.incidents {
            let Some(odds) = self.chances.get_mut(which) else { return };
            let chance = odds.chance(week, index, &self.level, &self.left);
            if chance == 0 {
                continue;
            }
            let times = match self.fate {
                Fate::Drawn { luck, .. } if odds.serious => self.strike_once(chance, luck),
                Fate::Drawn { .. } => odds.strike(chance, which, self.fate),
                Fate::Expected => self.strike_in_part(which, chance),
            };
            if times > 0 {
                self.pay(week, IncidentId::at(which), times, recorder);
            }
            if self.course.serious.is_some() {
                return;
            }
        }
    }

    /// Whether something serious happens now, in 1/1,048,576 times.
    fn strike_once(&mut self, chance: u64, luck: u64) -> u64 {
        self.spared -= (self.spared * chance) >> 20;
        if self.spared <= luck { SURE } else { 0 }
    }

    /// How much of an incident happens in an expected year, in 1/1,048,576 times.
    fn strike_in_part(&mut self, incident: usize, chance: u64) -> u64 {
        let Some(odds) = self.chances.get_mut(incident) else { return 0 };
        let times = (self.spared * chance) >> 32;
        if odds.serious {
            self.spared -= (self.spared * chance) >> 20;
        }
        let times = times.min((u64::from(odds.at_most) * SURE).saturating_sub(odds.expected));
        odds.expected += times;
        times
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
        }
        if let Some(place) = self.course.happened.get_mut(self.course.count) {
            *place = (week, id);
            self.course.count += 1;
        }
    }

    /// Tells a recorder what worked, what it dealt with, and what changed why.
    fn tell<R: Recorder>(&self, week: Week, index: usize, before: [i32; AREAS], recorder: &mut R) {
        let calendar = self.calendar;
        let mut working = Vec::new();
        for (entry, Working { work, order }) in calendar.entries().iter().zip(&self.working) {
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
                    let full = u64::from(done(size(*gives), *share));
                    if *gives < 0 {
                        downs.push((full, Cause::Toll(*measure, *why)));
                    } else {
                        ups.push((full, Cause::Measure(*measure, *why)));
                    }
                }
            }
            let gain = ups.iter().map(|(gain, _)| gain).sum::<u64>();
            let gain = changed(before, u16::try_from(gain).unwrap_or(u16::MAX), 0) - before;
            share_out(&ups, gain, |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
            share_out(&downs, after - before - gain, |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
        }
    }

    /// Everything but tolls that pushes an area down in a week, with its size in thousandths.
    fn pushes_on(&self, area: LifeArea, week: Week, index: usize) -> Vec<(u64, Cause)> {
        let mut pushes = Vec::new();
        for (id, driver) in (0..).map(DriverId).zip(&self.calendar.truth.year.drivers) {
            let left = self.left_of(id, index);
            for (_, push) in driver.pushes.iter().filter(|(pushed, _)| *pushed == area) {
                let push = u16::try_from((*push).max(0)).unwrap_or(u16::MAX);
                pushes.push((u64::from(scaled_up(push, left)), Cause::Driver(id)));
            }
        }
        for harm in self.harms.iter().take(self.harming) {
            let Some((under, loses)) = self.calendar.harm(harm.place) else { continue };
            let Some(entry) = self.calendar.entries().get(harm.place) else { continue };
            let (work, left) = (at(&harm.work, index), self.left_of(*under, index));
            for (_, loss) in loses.iter().filter(|(lost, _)| *lost == area) {
                let size = harmed(*loss, work, left);
                pushes.push((u64::from(size), Cause::Harm(entry.measure, *under)));
            }
        }
        if has_week(self.calendar.moving, week) {
            for (_, loss) in MOVES.into_iter().filter(|(moved, _)| *moved == area) {
                pushes.push((
                    loss.into(),
                    Cause::File(self.calendar.mover(week).unwrap_or_default()),
                ));
            }
        }
        pushes
    }
}

/// Divides a change over its causes in proportion; what rounding leaves goes to the largest.
fn share_out(causes: &[(u64, Cause)], change: i32, mut tell: impl FnMut(i32, Cause)) {
    let sum: u64 = causes.iter().map(|(size, _)| size).sum();
    let sum = sum.max(1).cast_signed();
    let portion = |size: u64| narrow(i64::from(change) * size.cast_signed() / sum);
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

/// What a measure takes away of a push, in 1/65,536, for its work and what it deals with.
#[inline]
fn dealt(work: u16, share: u16) -> u16 {
    let half = part(work, share);
    half.saturating_add(half).min(MOST)
}

/// How much a measure gives or costs at full work: at most [`LARGEST`].
#[inline]
fn size(amount: i32) -> u16 {
    u16::try_from(amount.unsigned_abs()).unwrap_or(LARGEST).min(LARGEST)
}

/// What is done of something of at most [`LARGEST`] at this much work.
#[inline]
const fn done(full: u16, work: u16) -> u16 {
    part(full * (u16::MAX / FULL + 1), work)
}

/// What a measure does wrong at this much work, with this much left of the driver's push.
#[inline]
fn harmed(loss: i32, work: u16, left: u16) -> u16 {
    done(size(loss), work) * u16::from(left > HALF)
}

/// A level after a week: a gain adds the more, the more is missing, and a push takes the more, the
/// more there is to lose.
#[inline]
fn changed(level: i32, gain: u16, push: u16) -> i32 {
    let (level, gain, push) = (i64::from(level), i64::from(gain), i64::from(push));
    let more = gain * TOP - (gain + push) * level;
    narrow((level + more / MIDDLE).clamp(0, TOP))
}

/// Numbers that are known to lie between levels.
#[inline]
fn narrow(number: i64) -> i32 {
    i32::try_from(number).unwrap_or_default()
}

#[inline]
fn at(weeks: &Shares, index: usize) -> u16 {
    weeks.get(index).copied().unwrap_or_default()
}

/// Eight weeks of a year.
#[inline]
fn eighth(weeks: &Shares, eight: usize) -> Option<&[u16; EIGHT]> {
    weeks.as_chunks().0.get(eight)
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
