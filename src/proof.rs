//! The proof of a case: is it a hidden profile, how deep, how hard, and do decisions matter?
//!
//! A table that knows something chooses the plan that it believes in; what that plan really brings
//! is what the knowledge is worth (safety at the end of the true year, in thousandths of a point).
//! Single cards and seats are weighed by all life areas, as a planner weighs them, in the same unit.
//! Everything here compares such values, or counts sessions that are played without people. What a
//! case is held to, and the code that says so when it falls short, is in [`verdict`].
//!
//! **Invariant:** whole numbers only, and pure: the same case gives the same bytes on every machine
//! and with any number of threads.
//! **Invariant:** a proof names things by their names in the files, so that it can be read without
//! the case, and compared with the proof of another version.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::colleague::policy::Policy;
use crate::planner::menu::{Menu, MenuPlan};
use crate::scenario::id::GoalSet;
use crate::scenario::source::{CardRole, Difficulty, Kind};
use crate::scenario::term::{Form, Ground, Week};
use crate::scenario::{Book, Conditions, Scenario};

mod bench;
mod difficulty;
pub mod meeting;
mod menu;
mod pooling;
mod sound;
mod spread;
pub mod stamp;
pub mod verdict;
mod way;

use bench::Bench;
use stamp::Stamp;

/// The file beside a case in which its proof is kept.
pub const FILE: &str = "proof.ron";

/// A set of cards is sufficient when the plan that is chosen on it reaches this share (permille) of
/// what the best plan brings above the common page's: four fifths, so that a detail may be missed
/// and the heart of the matter may not.
pub const SUFFICIENT: i32 = 800;

/// Chances with which the difficulty curve lets each unique card surface, permille.
pub const CHANCES: [u16; 5] = [180, 300, 500, 700, 900];

/// What was proven and measured about a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// Of which case, by which rules.
    pub stamp: Stamp,
    /// The preset under which everything was measured: the case's first.
    pub preset: String,
    /// What knowledge is worth.
    pub values: Values,
    /// What each seat alone can do.
    pub alone: Vec<Alone>,
    /// How much must come together.
    pub depth: Depth,
    /// What surfaces by chance is worth so much, by [`CHANCES`].
    pub difficulty: Vec<Surfacing>,
    /// What each card that is not on the common page is worth, once the rest that is needed is told.
    pub cards: Vec<CardWorth>,
    /// What each seat is good for.
    pub seats: Vec<SeatWorth>,
    /// How far the facts of each true flag lie apart.
    pub flags: Vec<FlagSpread>,
    /// Cards that everybody has, of all cards, permille.
    pub common_share: u16,
    /// Interests that the goals that fit on the board cover at most.
    pub covered: u8,
    /// For each locked card that is needed: how it can be told.
    pub ways: Vec<Way>,
    /// Sessions by the case's own colleagues.
    pub meetings: Meetings,
    /// Sessions by average colleagues.
    pub average: Average,
    /// Of ten houses, how many keep their light.
    pub houses: Houses,
    /// What ways to play one seat come to.
    pub policies: Vec<PolicyWorth>,
    /// Plans to pick from.
    pub menu: Vec<KeptPlan>,
}

/// What knowledge is worth: safety at the end of the year, in thousandths (0-100,000).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Values {
    /// All that is needed, locked cards as light as may be.
    pub best: i32,
    /// The common page and nothing else.
    pub common: i32,
    /// All open cards, and all locked ones in full to the whole table.
    pub full: i32,
    /// All open cards, and no locked one.
    pub none: i32,
    /// No plan at all.
    pub nothing: i32,
    /// What is needed when everything took as long as the rules promise.
    pub norm: i32,
}

impl Values {
    /// From which value on a plan is a good one: see [`SUFFICIENT`].
    #[must_use]
    pub const fn sufficient(&self) -> i32 {
        self.common + (self.best - self.common) * SUFFICIENT / 1000
    }
}

/// What one seat could do alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alone {
    /// Who.
    pub seat: String,
    /// What the plan is worth that it would make of its own cards and the common page.
    pub safety: i32,
    /// Whether that is the best plan all the same.
    pub same_plan: bool,
}

/// How much must come together until a good plan is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Depth {
    /// The fewest cards that were found to be enough, told to all as light as may be; none when no
    /// set was found.
    pub cards: Vec<String>,
    /// The fewest seats whose cards are enough.
    pub seats: Vec<String>,
}

/// What surfaces by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surfacing {
    /// With which chance each holder brings each of its cards, permille.
    pub chance: u16,
    /// Mean safety.
    pub safety: i32,
    /// How often a good plan is chosen, permille.
    pub good: u16,
}

/// What a card is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardWorth {
    /// Which.
    pub card: String,
    /// Its part in the make-up.
    pub role: CardRole,
    /// The form in which it is told here: as light as may be; in full when it is not needed.
    pub form: Form,
    /// What the plan is worth with it less what it is worth without it, when all else that is needed
    /// is told: all life areas as a planner weighs them, in thousandths of a point of safety.
    pub worth: i32,
}

/// What a seat is good for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatWorth {
    /// Which.
    pub seat: String,
    /// What is lost when it does not come, of what the best plan is worth above none, permille; all
    /// life areas count as a planner weighs them.
    pub cost: i32,
    /// Actions of the best plan that it leads.
    pub leads: Vec<String>,
    /// Decisive cards that it holds.
    pub decisive: u8,
    /// Locked cards that it holds.
    pub locked: u8,
    /// Sessions of the case's own colleagues in which a tile crosses its interest, permille.
    pub crossed: u16,
}

/// How far the facts of a flag lie apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagSpread {
    /// Which.
    pub flag: String,
    /// Seats that hold something that shows it.
    pub seats: u8,
}

/// How a locked card that is needed can be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Which card.
    pub card: String,
    /// In which form; none when there is no way.
    pub form: Option<Form>,
    /// On which ground.
    pub ground: Option<Ground>,
    /// To whom; empty: to the whole table.
    pub to: Vec<String>,
    /// What files do with it on this way.
    pub consequences: u8,
    /// What the plan is worth more for it on this way, in thousandths of a point of safety.
    pub gain: i32,
}

/// Sessions by the case's own colleagues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meetings {
    /// Sessions.
    pub sessions: u32,
    /// Sessions that did not end.
    pub stalls: u32,
    /// Wishes that the rules refused.
    pub refusals: u32,
    /// Common cards that were mentioned, permille.
    pub common: u16,
    /// Cards of one seat that were mentioned, permille.
    pub unique: u16,
}

/// Sessions by average colleagues, without a director.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Average {
    /// Sessions.
    pub sessions: u32,
    /// Common cards that were mentioned, permille.
    pub common: u16,
    /// Cards of one seat that were mentioned, permille.
    pub unique: u16,
    /// Common cards that groups of this size mention, by the sampling formula, permille.
    pub expected_common: u16,
    /// Cards of one seat that they mention, permille.
    pub expected_unique: u16,
    /// Mean safety at the end of the year.
    pub safety: i32,
}

/// Of ten houses, how many keep their light.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Houses {
    /// Whether serious violence can happen in this case at all.
    pub may_darken: bool,
    /// Average colleagues, in tenths of a house.
    pub average: u16,
    /// The best plan, in tenths of a house.
    pub best: u16,
    /// The most that were ever seen with the best plan.
    pub most: u8,
}

/// What a way to play one seat comes to at a table of average colleagues, mean over all seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyWorth {
    /// Which way.
    pub policy: Policy,
    /// Sessions.
    pub sessions: u32,
    /// Cards of one seat that were mentioned, permille.
    pub unique: u16,
    /// Mean safety of the plan that a table with that knowledge chooses.
    pub safety: i32,
}

/// A plan of the menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptPlan {
    /// The ways of knowing that it was made for.
    pub made_for: Vec<String>,
    /// Actions with their weeks, in the order of placing.
    pub tiles: Vec<(String, Week)>,
    /// Joint goals.
    pub goals: Vec<String>,
}

/// What is being measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Plans for the menu.
    Menu,
    /// What knowledge, seats and cards are worth.
    Worth,
    /// How much must come together.
    Depth,
    /// What surfaces by chance is worth.
    Difficulty,
    /// Sessions by colleagues.
    Meetings,
    /// Sessions by policies.
    Policies,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 6] =
        [Self::Menu, Self::Worth, Self::Depth, Self::Difficulty, Self::Meetings, Self::Policies];

    /// The word in texts' keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Menu => "menu",
            Self::Worth => "worth",
            Self::Depth => "depth",
            Self::Difficulty => "difficulty",
            Self::Meetings => "meetings",
            Self::Policies => "policies",
        }
    }
}

/// Proves a case on so many threads; `begins` is told of each stage as it begins.
#[must_use]
pub fn prove(scenario: &Arc<Scenario>, threads: usize, mut begins: impl FnMut(Stage)) -> Proof {
    let (preset, conditions) = usual(&scenario.book);
    let mut bench = Bench::new(scenario, conditions, threads);
    begins(Stage::Menu);
    let made_for = menu::fill(&mut bench);
    let bench = &bench;
    begins(Stage::Worth);
    let values = pooling::values(bench);
    let alone = pooling::alone(bench);
    let cards = pooling::cards(bench);
    let ways = way::ways(bench);
    begins(Stage::Depth);
    let depth = pooling::depth(bench, values.sufficient());
    begins(Stage::Difficulty);
    let difficulty = pooling::difficulty(bench, values.sufficient());
    begins(Stage::Meetings);
    let (meetings, crossed) = meeting::own(scenario, threads);
    let seats = sound::seats(bench, &crossed);
    let (average, lit) = meeting::average(scenario, threads);
    let houses = sound::houses(bench, lit);
    begins(Stage::Policies);
    let policies = meeting::policies(scenario, bench);
    Proof {
        stamp: Stamp::of(scenario),
        preset,
        values,
        alone,
        depth,
        difficulty,
        cards,
        seats,
        flags: sound::flags(bench),
        common_share: sound::common_share(&scenario.book),
        covered: sound::covered(&scenario.book),
        ways,
        meetings,
        average,
        houses,
        policies,
        menu: kept(&scenario.book, bench, &made_for),
    }
}

/// The usual preset of a case, and its conditions.
fn usual(book: &Book) -> (String, Conditions) {
    match book.presets.first() {
        Some(preset) => (preset.name.clone(), preset.conditions),
        None => (String::new(), crate::rules::table::Meeting::default().conditions),
    }
}

fn kept(book: &Book, bench: &Bench<'_>, made_for: &[Vec<String>]) -> Vec<KeptPlan> {
    let action = |id: crate::scenario::id::ActionId| {
        book.actions.get(id.index()).map(|action| action.name.clone()).unwrap_or_default()
    };
    let goal = |id: crate::scenario::id::GoalId| {
        book.goals.get(id.index()).map(|goal| goal.name.clone()).unwrap_or_default()
    };
    let plans = bench.menu.plans().iter().zip(made_for);
    plans
        .map(|(plan, made_for)| KeptPlan {
            made_for: made_for.clone(),
            tiles: plan.tiles.iter().map(|(id, week)| (action(*id), *week)).collect(),
            goals: plan.goals.iter().map(goal).collect(),
        })
        .collect()
}

impl Proof {
    /// The difficulties that an author may state of this case; none when it is a lottery.
    #[must_use]
    pub fn fitting(&self) -> Vec<Difficulty> {
        difficulty::fitting(&self.difficulty)
    }

    /// The menu, to pick from; none when it names something that this case does not have.
    #[must_use]
    pub fn menu(&self, book: &Book) -> Option<Menu> {
        let plan = |kept: &KeptPlan| {
            let tiles = kept.tiles.iter();
            let tiles = tiles.map(|(name, week)| Some((book.action_named(name)?, *week)));
            let goals: Option<GoalSet> =
                kept.goals.iter().map(|name| book.goal_named(name)).collect();
            Some(MenuPlan { tiles: tiles.collect::<Option<_>>()?, goals: goals? })
        };
        self.menu.iter().map(plan).collect::<Option<Vec<_>>>().map(Menu::of)
    }

    /// The proof as it is kept in [`FILE`].
    ///
    /// # Errors
    /// When it cannot be written as RON, which would be our mistake.
    pub fn to_ron(&self) -> Result<String, ron::Error> {
        let style = ron::ser::PrettyConfig::new().depth_limit(3).new_line("\n");
        let text = ron::ser::to_string_pretty(self, style)?;
        Ok(format!("// Made by `check --prove`. It is not read when the case is played.\n{text}\n"))
    }

    /// A proof as it was kept.
    ///
    /// # Errors
    /// When it is none, or of another version of this program.
    pub fn of_ron(text: &str) -> Result<Self, ron::error::SpannedError> {
        ron::from_str(text)
    }
}

/// Whether a case is held to everything: a tutorial leads one player along, and is held to less.
const fn is_led(kind: Kind) -> bool {
    matches!(kind, Kind::Tutorial)
}
