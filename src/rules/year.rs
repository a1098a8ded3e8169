//! The year after: plan, knowledge and seed become fifty-two weeks, or as many as the case has.
//!
//! A small, explainable model in integers: levels in thousandths (0-100,000), terms in days, one
//! tick a week. Two worlds are computed with the same arithmetic: the [`World::True`] one runs the
//! drivers that are really there, the [`World::Believed`] one those that the table's facts show.
//!
//! A week, in this order: tiles begin; drivers push down with what the tiles leave of their push;
//! tiles give; files set somebody moving; then something may happen. A push takes in proportion to
//! what there is to lose (`push × level / 50`) and a gain adds in proportion to what is missing
//! (`gain × (100 − level) / 50`), so that a level settles between its pushes and its gains and
//! never reaches 0 or 100 by them. There is no other drift.
//!
//! **Invariant:** pure: the same inputs give the same year on every machine.
//! **Invariant:** every change of a level is told to the recorder with its cause, and a recorder
//! never changes the year.
//! **Invariant:** nobody dies: the worst is a serious incident, after which nothing else happens
//! and the weeks go on with the loss.

use crate::rules::chance::{Purpose, Seed};
use crate::scenario::id::{ActionId, CardId, FactSet, GoalSet, IncidentId, PersonId, SeatId};
use crate::scenario::term::{LAST_WEEK, LifeArea, Reaction, Waiting, Week};
use crate::scenario::{Book, Consequence, Truth};

mod calendar;
mod odds;
pub mod record;
mod run;
mod share;
mod tell;

use calendar::Calendar;
use odds::Fate;
use record::{Recorder, Unrecorded};

/// Weeks in a year, for arrays by week.
const WEEKS: usize = LAST_WEEK as usize;

/// Life areas, for arrays by area.
const AREAS: usize = LifeArea::ALL.len();

/// A year has at most this many incidents.
const INCIDENTS: usize = 16;

/// A plan as the year sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LivedPlan {
    /// Inked tiles, in the order in which they were placed. The year lives the first forty,
    /// running measures included.
    pub tiles: Vec<LivedTile>,
    /// Joint goals that were set.
    pub goals: GoalSet,
    /// Whether the family has one fixed face.
    pub fixed_face: bool,
    /// What files did with what reached them.
    pub effects: Vec<FileEffect>,
    /// Which lead times count; none: as it goes in practice.
    pub waiting: Option<Waiting>,
}

/// One tile as the year sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivedTile {
    /// What is done.
    pub action: ActionId,
    /// Week in which it was placed: its lead time starts on the Monday of that week.
    pub week: Week,
    /// The last week in which it runs, when it was ended early; usually the year's last.
    pub until: Week,
    /// Facts that its lead knows.
    pub known: FactSet,
    /// Facts that were laid on the tile.
    pub laid: FactSet,
    /// Whether somebody watches it.
    pub monitored: bool,
    /// Whether the seat acted on its own authority: from week 8 it runs at half.
    pub own_authority: bool,
    /// How many accepted links strengthen it.
    pub links: u8,
}

/// What a file did with a card that reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileEffect {
    /// The card.
    pub card: CardId,
    /// Whose file.
    pub seat: SeatId,
    /// What it does.
    pub effect: Reaction,
    /// Who withdraws or moves.
    pub who: Option<PersonId>,
    /// The week in which it begins to work.
    pub week: Week,
}

impl FileEffect {
    /// What a consequence does once its card has reached that file in that form: its delay counts
    /// from the week of the meeting.
    #[must_use]
    pub const fn of(card: CardId, consequence: &Consequence) -> Self {
        Self {
            card,
            seat: consequence.seat,
            effect: consequence.effect,
            who: consequence.who,
            week: consequence.delay.saturating_add(1),
        }
    }
}

/// Which drivers run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// Those that are really there.
    True,
    /// Those that these facts show, real or not. Nobody at the table foresees what a file does, so
    /// file effects are no part of it.
    Believed(FactSet),
}

/// A year that was lived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The last week of the year.
    last: Week,
    /// Levels in thousandths by [`LifeArea`], at the start and after each week.
    weeks: [[i32; AREAS]; WEEKS + 1],
    /// What happened, in order; the first `count` are filled.
    happened: [(Week, IncidentId); INCIDENTS],
    count: usize,
    /// The week of the serious incident, if there was one.
    pub serious: Option<Week>,
    /// How likely a serious incident was on this course, in millionths. Known without drawing, so
    /// that plans can be compared by it.
    pub danger: u32,
}

impl Course {
    /// Before the first week.
    const fn new(start: [i32; AREAS], last: Week) -> Self {
        let mut weeks = [[0; AREAS]; WEEKS + 1];
        let [first, ..] = &mut weeks;
        *first = start;
        Self {
            last,
            weeks,
            happened: [(0, IncidentId(0)); INCIDENTS],
            count: 0,
            serious: None,
            danger: 0,
        }
    }

    /// Levels in thousandths (0-100,000) by [`LifeArea`] after a week; week 0 is the start. Areas
    /// that the case does not follow stay 0.
    #[must_use]
    pub fn levels(&self, week: Week) -> [i32; LifeArea::ALL.len()] {
        self.weeks.get(usize::from(week.min(self.last))).copied().unwrap_or_default()
    }

    /// Levels at the end of the year.
    #[must_use]
    pub fn end(&self) -> [i32; LifeArea::ALL.len()] {
        self.levels(self.last)
    }

    /// Level of an area after a week, in thousandths; week 0 is the start.
    #[must_use]
    pub fn level(&self, week: Week, area: LifeArea) -> i32 {
        self.levels(week).get(area.index()).copied().unwrap_or_default()
    }

    /// Safety at the start and after each week, in thousandths.
    pub fn safety(&self) -> impl Iterator<Item = i32> {
        let weeks = self.weeks.iter().take(usize::from(self.last) + 1);
        weeks.filter_map(|levels| levels.get(LifeArea::Safety.index()).copied())
    }

    /// Mean level of an area over the weeks of the year, in thousandths.
    #[must_use]
    pub fn mean(&self, area: LifeArea) -> i32 {
        let weeks = self.weeks.iter().skip(1).take(usize::from(self.last));
        let sum: i32 = weeks.filter_map(|levels| levels.get(area.index())).sum();
        sum / i32::from(self.last.max(1))
    }

    /// What happened, in order.
    pub fn incidents(&self) -> impl Iterator<Item = (Week, IncidentId)> {
        self.happened.iter().take(self.count).copied()
    }
}

/// Lives one year.
///
/// Chance is drawn from the seed: the weather of each week ([`Purpose::Weather`]: pushes vary by
/// ±10 %) and, once for each time that something may happen, how much danger it takes until it
/// does ([`Purpose::Incident`]). Drawing the danger that it takes and not a die each week has the
/// same chances, and a better plan never fares worse by the luck of a later draw.
pub fn live<R: Recorder>(
    book: &Book,
    truth: &Truth,
    plan: &LivedPlan,
    world: World,
    seed: Seed,
    recorder: &mut R,
) -> Course {
    let calendar = Calendar::of(book, truth, plan, world);
    run::run(&calendar, Fate::drawn(seed), recorder)
}

/// The year without luck: no weather, and incidents cost what they cost times their chance.
/// Planners compare plans by it.
#[must_use]
pub fn expected(book: &Book, truth: &Truth, plan: &LivedPlan, world: World) -> Course {
    let calendar = Calendar::of(book, truth, plan, world);
    run::run(&calendar, Fate::Expected, &mut Unrecorded)
}

/// Ten houses: the same plan in ten true years with other chance. A house with light (`true`) saw
/// no new serious violence.
///
/// The ten draws of what it takes until serious violence happens are spread evenly, one from each
/// tenth (systematic sampling), so that the lights show the plan's chance and not a lucky hand.
#[must_use]
pub fn houses(book: &Book, truth: &Truth, plan: &LivedPlan, seed: Seed) -> [bool; 10] {
    let calendar = Calendar::of(book, truth, plan, World::True);
    let first = seed.below(Purpose::House, u64::MAX, 10);
    let mut lights = [false; 10];
    for (house, light) in (0..).zip(&mut lights) {
        let fate = Fate::tenth(seed.branch(Purpose::House, house), (first + house * 7) % 10);
        *light = run::run(&calendar, fate, &mut Unrecorded).serious.is_none();
    }
    lights
}

/// How the child's line sounds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Mood {
    /// Below 42 of 100, or something serious happened in the last eight weeks.
    Bad,
    /// In between.
    Mixed,
    /// 58 of 100 or more.
    Good,
}

/// What the empty chair's line sounds like in a week: by the level of the area that the case names.
#[must_use]
pub fn chair_mood(truth: &Truth, course: &Course, week: Week) -> Mood {
    let level = course.level(week, truth.year.chair_area);
    let shaken = course.serious.is_some_and(|at| at <= week && week - at < 8);
    if shaken || level < 42_000 {
        Mood::Bad
    } else if level < 58_000 {
        Mood::Mixed
    } else {
        Mood::Good
    }
}
