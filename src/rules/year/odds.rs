//! What may happen in a year, and the luck that decides about it.
//!
//! **Invariant:** no state in luck: it is drawn from the seed of the year, or there is none.
//! **Invariant:** a chance only falls with better levels and with less left of its driver's push,
//! so that a better plan never fares worse by the luck of a draw.

use crate::rules::chance::{Purpose, Seed};
use crate::rules::year::share::WHOLE;
use crate::scenario::Incident;
use crate::scenario::id::DriverId;
use crate::scenario::term::{LAST_WEEK, LifeArea, Week};

/// Certainty of a year, in 1/4,294,967,296.
pub(super) const CERTAIN: u64 = 1 << 32;

/// Certainty of a week, in 1/1,048,576.
pub(super) const SURE: u64 = 1 << 20;

/// Below this nothing happens: what is left of a push that is dealt with for 80 %.
const QUIET: u16 = 13_107;

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

    /// How hard drivers push in a week: between nine and eleven tenths.
    #[inline]
    pub(super) fn weather(self, week: Week) -> Weather {
        let Self::Drawn { seed, .. } = self else { return Weather { whole: WHOLE, share: 0 } };
        let spread = (seed.draw(Purpose::Weather, u64::from(week)) >> 48) * 13_108;
        let weather = 58_982 + (spread >> 16);
        Weather {
            whole: if weather > u64::from(WHOLE) { WHOLE } else { 0 },
            share: u16::try_from(weather & u64::from(WHOLE)).unwrap_or_default(),
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

/// How hard drivers push in a week: all of it or nothing, and a share of it.
#[derive(Clone, Copy)]
pub(super) struct Weather {
    /// The bits that are left of a push: all or none.
    pub(super) whole: u16,
    /// In 1/65,536.
    pub(super) share: u16,
}

/// The chance of an incident while the year goes on.
#[derive(Clone, Copy)]
pub(super) struct Chance {
    /// Weeks (bit 1 to 52) in which it may still happen.
    weeks: u64,
    /// The driver behind it.
    pub(super) driver: DriverId,
    /// The area that it looks at.
    pub(super) area: LifeArea,
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

/// The slope of what is sure to happen: a thousandth below the threshold is enough.
const STEEPEST: u64 = 1 << 40;

impl Chance {
    /// Of something that never happens.
    pub(super) const NONE: Self = Self {
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

    /// Of the incident at this place in the case.
    pub(super) fn of(place: u64, incident: &Incident, fate: Fate) -> Self {
        let (area, below) = incident.below;
        let mut chance = Self {
            weeks: weeks_of(incident.from, incident.until),
            driver: incident.driver,
            area,
            serious: incident.serious,
            at_most: incident.at_most,
            below,
            slope: match incident.chance {
                1000.. => STEEPEST,
                permille => {
                    (u64::from(permille) << 36)
                        / 1000
                        / u64::try_from(below).unwrap_or_default().max(1)
                }
            },
            patience: fate.patience(place, 0),
            ..Self::NONE
        };
        chance.rest_when_done();
        chance
    }

    /// Whether it may still happen in a week.
    #[inline]
    pub(super) const fn is_open(&self, week: Week) -> bool {
        self.weeks >> week & 1 == 1
    }

    /// The chance of it in a week in which it may happen, in 1/1,048,576: the slope of what its
    /// area is below the threshold, times what is left of its driver's push. None while the driver
    /// does not push, is dealt with for 80 % or more, or the area is above the threshold.
    #[inline]
    pub(super) fn at(&self, level: i32, left: u16) -> Option<u64> {
        if level >= self.below || left <= QUIET {
            return None;
        }
        let rises = (u64::from((self.below - level).cast_unsigned()) * self.slope) >> 16;
        Some(((rises * u64::from(left)) >> 16).min(SURE))
    }

    /// In how much of this week it happens, in 1/1,048,576: in a drawn year all or nothing.
    /// `spared` is what is left of all years like this one that saw nothing serious.
    #[inline]
    pub(super) fn strike(
        &mut self,
        place: usize,
        chance: u64,
        fate: Fate,
        spared: &mut u64,
    ) -> u64 {
        match fate {
            Fate::Drawn { luck, .. } if self.serious => {
                *spared -= (*spared * chance) >> 20;
                if *spared <= luck { SURE } else { 0 }
            }
            Fate::Drawn { .. } => {
                self.spared -= (self.spared * chance) >> 20;
                if self.spared > self.patience {
                    return 0;
                }
                self.times += 1;
                self.spared = CERTAIN;
                self.patience = fate.patience(place as u64, self.times);
                self.rest_when_done();
                SURE
            }
            Fate::Expected => self.strike_in_part(chance, spared),
        }
    }

    /// The same in an expected year.
    fn strike_in_part(&mut self, chance: u64, spared: &mut u64) -> u64 {
        let times = (*spared * chance) >> 32;
        if self.serious {
            *spared -= (*spared * chance) >> 20;
        }
        let times = times.min((u64::from(self.at_most) * SURE).saturating_sub(self.expected));
        self.expected += times;
        self.rest_when_done();
        times
    }

    /// No week is open to what happened as often as it may. What is serious stays: of all years
    /// like this one, others can still see it.
    fn rest_when_done(&mut self) {
        let done = self.times >= self.at_most || self.expected >= u64::from(self.at_most) * SURE;
        if done && !self.serious {
            self.weeks = 0;
        }
    }
}

/// The weeks from one to another as bits 1 to 52.
fn weeks_of(from: Week, until: Week) -> u64 {
    let below = |week: Week| 1_u64.checked_shl(u32::from(week)).unwrap_or_default();
    let (first, beyond) = (below(from.max(1)), below(until.min(LAST_WEEK) + 1));
    beyond.saturating_sub(first)
}
