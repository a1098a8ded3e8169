//! The best plan for what a table knows.
//!
//! A planner sees what a table sees: it maximises the *believed* year at its knowledge, and the
//! plan is then lived in the *true* one. So a false friend misleads it, and a fact that nobody told
//! is missed by it, exactly as by people.
//!
//! The search is greedy with local repair (shift, replace, take out and refill, other goals) on
//! expected years. It finds a good plan, not provably the best. Searching takes some milliseconds;
//! whatever asks often picks from a [`menu`] of plans that were found before.
//!
//! Two simplifications: a monitor peg may come from any seat that has one left (people arrange
//! that among themselves), and monitors go first to the tiles that do most for longest.
//!
//! **Invariant:** deterministic: the same book, knowledge and conditions give the same plan.
//! **Invariant:** the planner never looks at what is really there: it reads [`Truth`] only through
//! the believed year and through the facts that cards show.

use crate::rules::chance::Seed;
use crate::rules::year::record::Unrecorded;
use crate::rules::year::{Course, FileEffect, LivedPlan, LivedTile, World, expected, live};
use crate::scenario::id::{ActionId, CardId, FactSet, GoalId, GoalSet, SeatId, SeatSet};
use crate::scenario::term::{Form, LifeArea, Reaction, Week};
use crate::scenario::{Action, Book, Card, Conditions, Truth};

pub mod menu;

/// Weeks in which the planner tries to place a tile.
const WEEKS: [Week; 12] = [1, 2, 3, 4, 6, 8, 10, 13, 16, 20, 26, 32];

/// What a point of each life area weighs, by [`LifeArea`]: safety first, then the child.
const WEIGHTS: [i64; 8] = [SAFETY_WEIGHS, 1, 1, 1, 1, 1, 1, 2];

/// What a point of safety weighs in [`worth`].
pub const SAFETY_WEIGHS: i64 = 6;

/// What certain serious violence weighs, in points of safety over the whole year.
const DANGER_POINTS: i64 = 20;

/// What a peg must bring at least, in weighted thousandths: nobody puts in work for nothing.
const PEG_WORTH: i64 = 4000;

/// How often the whole plan is gone through for repairs.
const SWEEPS: usize = 4;

/// What a table knows when it makes its plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannerKnowledge {
    /// Facts on the table: believed by all, and laid on every tile that can use them.
    pub table: FactSet,
    /// Per seat the facts that it knows by itself.
    pub leads: Vec<FactSet>,
    /// Who takes part: actions of others are not used.
    pub seats: SeatSet,
    /// Seats whose home agreed to heavy tiles without a joint goal (they called home).
    pub agreed: SeatSet,
    /// What files will do with what was told. Nobody at the table foresees it.
    pub effects: Vec<FileEffect>,
}

impl PlannerKnowledge {
    /// What everybody knows when these cards were told to everyone in these forms (by card; none:
    /// not told). The common page is known, and each seat knows its own cards.
    #[must_use]
    pub fn of(book: &Book, truth: &Truth, told: &[Option<Form>]) -> Self {
        let known = |own: &dyn Fn(&Card) -> bool| {
            let form = |(card, index): (&Card, usize)| {
                let held = card.common || own(card);
                if held { Some(Form::Full) } else { told.get(index).copied().flatten() }
            };
            let held: Vec<Option<Form>> = book.cards.iter().zip(0..).map(form).collect();
            truth.facts_of(&held)
        };
        Self {
            table: known(&|_| false),
            leads: (0..book.seats.len())
                .map(|seat| known(&|card| card.holders.has(SeatId::at(seat))))
                .collect(),
            seats: book.everybody(),
            agreed: SeatSet::EMPTY,
            effects: Vec::new(),
        }
    }
}

/// What files do when these cards reach everybody at the table in these forms.
///
/// With a covenant a consequence needs its own form, without one a form lighter, and a signal never
/// sets anything in motion. The holder's own file knows already.
#[must_use]
pub fn effects_of(book: &Book, told: &[Option<Form>], covenant: bool) -> Vec<FileEffect> {
    let mut effects = Vec::new();
    for ((index, card), form) in book.cards.iter().enumerate().zip(told) {
        let (Some(lock), Some(form)) = (&card.lock, form) else { continue };
        for consequence in &lock.consequences {
            let from = match (consequence.form, covenant) {
                (Form::Full, true) => Form::Full,
                (Form::Full, false) | (Form::Summary | Form::Signal, _) => Form::Summary,
            };
            if *form >= from && !card.holders.has(consequence.seat) {
                effects.push(FileEffect::of(CardId::at(index), consequence));
            }
        }
    }
    effects
}

/// What a plan really brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Mean levels at the end of the true year, in thousandths, by [`LifeArea`].
    pub end: [i32; LifeArea::ALL.len()],
    /// Years of a thousand without new serious violence.
    pub spared: u16,
}

impl Outcome {
    /// The mean of this many true years of a plan, with seeds from 0 up.
    #[must_use]
    pub fn of(book: &Book, truth: &Truth, plan: &LivedPlan, years: u32) -> Self {
        let mut sums = [0_i64; LifeArea::ALL.len()];
        let mut spared = 0_u64;
        for seed in 0..u64::from(years) {
            let course = live(book, truth, plan, World::True, Seed(seed), &mut Unrecorded);
            for (sum, level) in sums.iter_mut().zip(course.end()) {
                *sum += i64::from(level);
            }
            spared += u64::from(course.serious.is_none());
        }
        let years = i64::from(years.max(1));
        Self {
            end: sums.map(|sum| i32::try_from(sum / years).unwrap_or_default()),
            spared: u16::try_from(spared * 1000 / years.unsigned_abs()).unwrap_or(1000),
        }
    }

    /// Mean safety at the end, in thousandths.
    #[must_use]
    pub const fn safety(&self) -> i32 {
        self.end[LifeArea::Safety.index()]
    }
}

/// What a course is worth to a planner: weighted mean levels over the year (safety six, the child
/// two, all else one), less twenty points of safety times the chance of serious violence. In
/// weighted thousandths.
#[must_use]
pub fn worth(book: &Book, course: &Course) -> i64 {
    let areas = book.areas.iter().map(|(area, _)| *area);
    let levels: i64 = areas.map(|area| WEIGHTS[area.index()] * i64::from(course.mean(area))).sum();
    let danger = i64::from(course.danger) * DANGER_POINTS * SAFETY_WEIGHS / 1000;
    levels - danger
}

/// The best plan that was found for this knowledge under these conditions.
///
/// Kept: pegs per seat (less one for each duty that began unasked), exclusions, needs, joint goals
/// up to the places there are. A heavy tile of a seat whose interest no goal covers and whose home
/// was not called is placed on the seat's own authority. There is a fixed face, every link is
/// accepted, and what is known lies on each tile that can use it.
#[must_use]
pub fn best_plan(
    book: &Book,
    truth: &Truth,
    knowledge: &PlannerKnowledge,
    conditions: &Conditions,
) -> LivedPlan {
    let mut search = Search::new(book, truth, knowledge, conditions);
    search.goals = goal_sets(book.goals.len(), usize::from(book.goal_places));
    let mut best =
        search.refilled(&Draft { tiles: Vec::new(), goals: search.first_goals(), worth: 0 });
    for _ in 0..SWEEPS {
        let before = best.worth;
        best = search.other_goals(best);
        best = search.other_weeks(best);
        best = search.replaced(best);
        best = search.taken_out(best);
        if best.worth == before {
            break;
        }
    }
    let plan = search.plan(&best);
    LivedPlan { effects: knowledge.effects.clone(), ..plan }
}

/// A plan while it is made.
#[derive(Clone)]
struct Draft {
    tiles: Vec<(ActionId, Week)>,
    goals: GoalSet,
    worth: i64,
}

struct Search<'a> {
    book: &'a Book,
    truth: &'a Truth,
    knowledge: &'a PlannerKnowledge,
    conditions: &'a Conditions,
    /// Actions that can do anything at this knowledge.
    actions: Vec<ActionId>,
    /// Pegs per seat.
    pegs: Vec<u8>,
    /// Every full set of joint goals to choose from; none where goals are given.
    goals: Vec<GoalSet>,
    /// What an action does in a week by the believed drivers: who is watched first.
    weight: Vec<i64>,
}

impl<'a> Search<'a> {
    fn new(
        book: &'a Book,
        truth: &'a Truth,
        knowledge: &'a PlannerKnowledge,
        conditions: &'a Conditions,
    ) -> Self {
        let duties = |seat: usize| {
            let here = |effect: &&FileEffect| {
                effect.effect == Reaction::Starts && effect.seat.index() == seat
            };
            let duties = knowledge.effects.iter().filter(here).count();
            conditions.pegs.saturating_sub(u8::try_from(duties).unwrap_or(u8::MAX))
        };
        let can = |action: &Action| {
            action.pegs > 0
                && knowledge.seats.has(action.seat)
                && (action.decided_by.is_none()
                    || action.evidence.is_empty()
                    || action.evidence.iter().any(|set| knowledge.table.has_all(*set)))
        };
        let actions = book.actions.iter().enumerate().filter(|(_, action)| can(action));
        let mut search = Self {
            book,
            truth,
            knowledge,
            conditions,
            actions: actions.map(|(index, _)| ActionId::at(index)).collect(),
            pegs: (0..book.seats.len()).map(duties).collect(),
            goals: Vec::new(),
            weight: Vec::new(),
        };
        search.weight = (0..book.actions.len()).map(|index| search.weight_of(index)).collect();
        search
    }

    /// What an action does in a week at full work, in thousandths.
    fn weight_of(&self, action: usize) -> i64 {
        let year = &self.truth.year;
        let effect = &year.effects[action];
        let gives: i64 = effect.gives.iter().map(|(_, give)| i64::from(*give)).sum();
        let dealt = effect.deals_with.iter().map(|(id, permille)| {
            let driver = &year.drivers[id.index()];
            let believed = driver.shown_by.iter().any(|set| self.knowledge.table.has_all(*set));
            let push: i64 = driver.pushes.iter().map(|(_, push)| i64::from(*push)).sum();
            if believed { push * i64::from(*permille) / 1000 } else { 0 }
        });
        gives + dealt.sum::<i64>()
    }

    fn action(&self, id: ActionId) -> &'a Action {
        &self.book.actions[id.index()]
    }

    /// The goals that serve most of what can be done, to begin with.
    fn first_goals(&self) -> GoalSet {
        let served = |goals: &&GoalSet| {
            let serves = |action: &&ActionId| {
                goals.iter().any(|goal| self.book.goals[goal.index()].serves.has(**action))
            };
            self.actions.iter().filter(serves).count() + 2 * self.covered(**goals).len()
        };
        self.goals.iter().rev().max_by_key(served).copied().unwrap_or_default()
    }

    /// Seats whose interest these goals cover.
    fn covered(&self, goals: GoalSet) -> SeatSet {
        let covers = |seats: SeatSet, goal: GoalId| seats.or(self.book.goals[goal.index()].covers);
        goals.iter().fold(SeatSet::EMPTY, covers)
    }

    /// Whether a draft keeps to pegs, needs and exclusions.
    fn may_be(&self, tiles: &[(ActionId, Week)]) -> bool {
        let mut pegs = self.pegs.clone();
        tiles.iter().all(|(id, _)| {
            let action = self.action(*id);
            let Some(left) = pegs[action.seat.index()].checked_sub(action.pegs) else {
                return false;
            };
            pegs[action.seat.index()] = left;
            let mut others = tiles.iter().filter(|(other, _)| other != id);
            let needed = action.needs.is_empty()
                || others.clone().any(|(other, _)| action.needs.has(*other));
            needed && !others.any(|(other, _)| action.excludes.has(*other))
        })
    }

    /// The plan of a draft: who knows what, who watches, what is linked.
    fn plan(&self, draft: &Draft) -> LivedPlan {
        let covered = self.covered(draft.goals).or(self.knowledge.agreed);
        let led: usize = draft.tiles.iter().map(|(id, _)| usize::from(self.action(*id).pegs)).sum();
        let here = |(index, _): &(usize, &u8)| self.knowledge.seats.has(SeatId::at(*index));
        let pegs: usize =
            self.pegs.iter().enumerate().filter(here).map(|(_, pegs)| usize::from(*pegs)).sum();
        let mut watch: Vec<usize> = (0..draft.tiles.len()).collect();
        watch.sort_by_key(|tile| {
            let (id, week) = draft.tiles[*tile];
            let action = self.action(id);
            let first = i64::from(week) + i64::from(action.lead_practice / 7);
            let end = i64::from(self.book.weeks);
            let last = action.lasts.map_or(end, |lasts| first + i64::from(lasts / 7)).min(end);
            (-(last - first.max(6)).max(0) * self.weight[id.index()], *tile)
        });
        watch.truncate(pegs.saturating_sub(led));
        let tile = |(index, (id, week)): (usize, &(ActionId, Week))| {
            let action = self.action(*id);
            let evidence = action.evidence.iter().fold(FactSet::EMPTY, |all, set| all.or(*set));
            let own = self.knowledge.leads.get(action.seat.index()).copied().unwrap_or_default();
            let links =
                draft.tiles.iter().filter(|(other, _)| self.action(*other).strengthens.has(*id));
            LivedTile {
                action: *id,
                week: *week,
                until: self.book.weeks,
                known: own.or(self.knowledge.table),
                laid: self.knowledge.table.and(action.informed_by.or(evidence)),
                monitored: watch.contains(&index),
                own_authority: self.conditions.mandate && action.heavy && !covered.has(action.seat),
                links: u8::try_from(links.count().min(2)).unwrap_or(2),
            }
        };
        LivedPlan {
            tiles: draft.tiles.iter().enumerate().map(tile).collect(),
            goals: draft.goals,
            fixed_face: true,
            effects: Vec::new(),
            waiting: Some(self.conditions.waiting),
        }
    }

    /// The draft with its worth.
    fn weighed(&self, tiles: Vec<(ActionId, Week)>, goals: GoalSet) -> Draft {
        let mut draft = Draft { tiles, goals, worth: 0 };
        let plan = self.plan(&draft);
        let course = expected(self.book, self.truth, &plan, World::Believed(self.knowledge.table));
        let pegs: i64 = draft.tiles.iter().map(|(id, _)| i64::from(self.action(*id).pegs)).sum();
        draft.worth = worth(self.book, &course) - pegs * PEG_WORTH;
        draft
    }

    /// The better of two, the first when they are equal.
    fn better(&self, best: Draft, tiles: Vec<(ActionId, Week)>, goals: GoalSet) -> Draft {
        if !self.may_be(&tiles) {
            return best;
        }
        let other = self.weighed(tiles, goals);
        if other.worth > best.worth { other } else { best }
    }

    /// The draft with tiles added, best first, until nothing more helps.
    fn refilled(&self, draft: &Draft) -> Draft {
        let mut best = self.weighed(draft.tiles.clone(), draft.goals);
        loop {
            let start = best.clone();
            for action in self.unused(&start) {
                for week in [1, 8, 26] {
                    let mut tiles = start.tiles.clone();
                    tiles.push((action, week));
                    best = self.better(best, tiles, start.goals);
                }
            }
            if best.worth == start.worth {
                return best;
            }
        }
    }

    fn unused(&self, draft: &Draft) -> impl Iterator<Item = ActionId> {
        let used: Vec<ActionId> = draft.tiles.iter().map(|(id, _)| *id).collect();
        self.actions.iter().copied().filter(move |id| !used.contains(id))
    }

    fn other_goals(&self, mut best: Draft) -> Draft {
        for goals in &self.goals {
            let tiles = best.tiles.clone();
            best = self.better(best, tiles, *goals);
        }
        best
    }

    fn other_weeks(&self, mut best: Draft) -> Draft {
        for tile in 0..best.tiles.len() {
            for week in WEEKS {
                let mut tiles = best.tiles.clone();
                tiles[tile].1 = week;
                let goals = best.goals;
                best = self.better(best, tiles, goals);
            }
        }
        best
    }

    fn replaced(&self, mut best: Draft) -> Draft {
        for tile in 0..best.tiles.len() {
            for action in self.unused(&best).collect::<Vec<_>>() {
                for week in [1, 8] {
                    let mut tiles = best.tiles.clone();
                    if tiles.iter().any(|(used, _)| *used == action) {
                        continue;
                    }
                    tiles[tile] = (action, week);
                    let goals = best.goals;
                    best = self.better(best, tiles, goals);
                }
            }
        }
        best
    }

    fn taken_out(&self, mut best: Draft) -> Draft {
        let mut tile = 0;
        while tile < best.tiles.len() {
            let mut tiles = best.tiles.clone();
            tiles.remove(tile);
            if self.may_be(&tiles) {
                let draft = self.refilled(&Draft { tiles, goals: best.goals, worth: 0 });
                if draft.worth > best.worth {
                    best = draft;
                }
            }
            tile += 1;
        }
        best
    }
}

/// Every set of goals that fills the places there are.
fn goal_sets(goals: usize, places: usize) -> Vec<GoalSet> {
    let size = places.min(goals);
    let bits = 0..1_u32 << goals.min(16);
    bits.filter(|bits| bits.count_ones() as usize == size)
        .filter_map(|bits| u16::try_from(bits).ok())
        .map(GoalSet)
        .collect()
}
