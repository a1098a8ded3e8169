//! Why the year goes as it goes: what is told to a recorder while the weeks are lived.
//!
//! **Invariant:** a recorder only listens: the year is the same whether somebody listens or not,
//! and with [`Unrecorded`] listening costs nothing.
//! **Invariant:** the changes told for an area in a week add up to that area's change, exactly.
//! **Invariant:** no sentences: causes are data, `present` makes the words.

use std::ops::Range;

use crate::scenario::id::{DriverId, IncidentId, PersonId};
use crate::scenario::term::{Days, LAST_WEEK, LifeArea, Week};

/// Listens to a year while it is lived. All methods do nothing unless they are written.
pub trait Recorder {
    /// Whether it wants to hear anything; causes are only worked out when it does.
    const LISTENS: bool;

    /// When a tile begins and ends, or why it never begins. Told once, before week 1.
    fn standing(&mut self, _by: Measure, _standing: Standing) {}

    /// How well a measure worked in a week in which it ran.
    fn work(&mut self, _week: Week, _by: Measure, _work: Work) {}

    /// How much of a driver's push (permille) a measure took away in a week.
    fn dealt(&mut self, _week: Week, _driver: DriverId, _by: Measure, _permille: u16) {}

    /// An area went up or down by this many thousandths of a point, because of this.
    fn change(&mut self, _week: Week, _area: LifeArea, _thousandths: i32, _cause: Cause) {}
}

/// Nobody listens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unrecorded;

impl Recorder for Unrecorded {
    const LISTENS: bool = false;
}

/// Keeps everything that was told, so that any week answers "why?".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chronicle {
    changes: Vec<Change>,
    standings: Vec<(Measure, Standing)>,
    works: Vec<(Week, Measure, Work)>,
    dealings: Vec<Dealing>,
}

impl Chronicle {
    /// Everything that changed, week by week.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Why an area changed in a week: the largest change first, gains and losses alike.
    #[must_use]
    pub fn why(&self, week: Week, area: LifeArea) -> Vec<Change> {
        let mut why: Vec<Change> = self
            .changes
            .iter()
            .filter(|change| change.week == week && change.area == area)
            .copied()
            .collect();
        why.sort_by_key(|change| std::cmp::Reverse(change.thousandths.unsigned_abs()));
        why
    }

    /// When the tile at this place in the plan begins and ends, or why it never begins.
    #[must_use]
    pub fn standing(&self, by: Measure) -> Option<Standing> {
        self.standings.iter().find(|(told, _)| *told == by).map(|(_, standing)| *standing)
    }

    /// How well a measure worked in a week; none when it did not run.
    #[must_use]
    pub fn work(&self, week: Week, by: Measure) -> Option<Work> {
        self.works.iter().find(|(at, told, _)| *at == week && *told == by).map(|(_, _, work)| *work)
    }

    /// What was taken off a driver's push in a week, and by which measures.
    pub fn dealings(&self, week: Week, driver: DriverId) -> impl Iterator<Item = Dealing> {
        let here = move |dealing: &&Dealing| dealing.week == week && dealing.driver == driver;
        self.dealings.iter().filter(here).copied()
    }
}

impl Recorder for Chronicle {
    const LISTENS: bool = true;

    fn standing(&mut self, by: Measure, standing: Standing) {
        self.standings.push((by, standing));
    }

    fn work(&mut self, week: Week, by: Measure, work: Work) {
        self.works.push((week, by, work));
    }

    fn dealt(&mut self, week: Week, driver: DriverId, by: Measure, permille: u16) {
        self.dealings.push(Dealing { week, driver, by, permille });
    }

    fn change(&mut self, week: Week, area: LifeArea, thousandths: i32, cause: Cause) {
        self.changes.push(Change { week, area, thousandths, cause });
    }
}

/// One change of one area in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub week: Week,
    /// What changed.
    pub area: LifeArea,
    /// By how many thousandths of a point; negative is worse.
    pub thousandths: i32,
    /// Why.
    pub cause: Cause,
}

/// What a measure took off a driver's push in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dealing {
    /// When.
    pub week: Week,
    /// Whose push.
    pub driver: DriverId,
    /// Which measure.
    pub by: Measure,
    /// How much of it, on its own, in permille.
    pub permille: u16,
}

/// Why something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Cause {
    /// A driver pushed, with what the measures left of it.
    Driver(DriverId),
    /// A measure worked.
    Measure(Measure, Work),
    /// A measure cost something by itself, such as another school for the child.
    Toll(Measure, Work),
    /// A measure did harm while this driver ran, hardly dealt with.
    Harm(Measure, DriverId),
    /// Something happened.
    Incident(IncidentId),
    /// A file set somebody moving: the effect at this place in the plan's list.
    File(u8),
}

/// Something that is done: a tile, or a measure that ran already.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Measure {
    /// The tile at this place in the plan.
    Tile(u8),
    /// The running measure at this place in the book.
    Running(u8),
}

/// When a measure begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// First day of its work (0: Monday of week 1); none when it never begins.
    pub begins: Option<Days>,
    /// First day on which it no longer works.
    pub ends: Days,
    /// Why it never begins.
    pub held: Option<Held>,
    /// Whether it begins two weeks later because there were too many new faces.
    pub crowded: bool,
}

impl Standing {
    /// The weeks in which it runs, counted from 0.
    #[must_use]
    pub fn weeks(&self) -> Range<usize> {
        let Some(begins) = self.begins else { return 0..0 };
        usize::from(begins / 7)..usize::from(self.ends.div_ceil(7)).min(usize::from(LAST_WEEK))
    }

    /// Whether it runs in a week, be it for one day.
    #[must_use]
    pub fn runs_in(&self, week: Week) -> bool {
        week > 0 && self.weeks().contains(&(usize::from(week) - 1))
    }
}

/// Why a tile never begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// Who decides said no: no whole set of evidence lay on it.
    NotGranted,
    /// It should have begun before what it extends had ended, or that was never there.
    TooLate,
    /// It may not stand beside the tile at this place, which came first.
    Clash(u8),
    /// None of the actions that it needs ever began.
    Needs,
}

/// How well a measure worked in a week, and why no better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Work {
    /// Of its full work, in permille; above 1000 when goals and links help.
    pub permille: u16,
    /// Facts it works by that its lead did not know.
    pub unknown: u8,
    /// Facts that the lead knew and nobody laid on it.
    pub known: u8,
    /// Facts that lay on it.
    pub laid: u8,
    /// The least willing person whose yes it needs, and how willing (0-3).
    pub consent: Option<(PersonId, u8)>,
    /// Whether it served a joint goal.
    pub goal: bool,
    /// Accepted links that strengthened it, at most two.
    pub links: u8,
    /// Permille that is left when nobody watches it: 1000 is not faded.
    pub watched: u16,
    /// Permille because it began before its time in the order: 1000 is in order.
    pub order: u16,
    /// Whether it ran at half because the seat acted on its own authority.
    pub own_authority: bool,
    /// Days of the week on which it ran, 1-7.
    pub days: u8,
}
