//! The menu: plans that were found before, to pick from in microseconds.
//!
//! Searching for a plan takes milliseconds; picking the one that a table would choose takes a few
//! dozen years. So whatever asks often (what if, Shapley, policies, the proof) picks here: the plan
//! with the best *believed* year at what the table knows. What it brings is then the *true* year.
//!
//! **Invariant:** deterministic: the same menu, knowledge and conditions give the same plan; of two
//! equal ones the first.
//! **Invariant:** a plan from the menu is cut down to what this table can do: who is not there leads
//! nothing, and nobody asks for what would not be granted.

use crate::planner::{Draft, PlannerKnowledge, Search};
use crate::rules::year::LivedPlan;
use crate::scenario::id::{ActionId, GoalSet};
use crate::scenario::term::Week;
use crate::scenario::{Book, Conditions, Truth};

/// A menu holds at most so many plans.
pub const MOST_PLANS: usize = 64;

/// What is done when, and towards which goals: a plan without who knows what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MenuPlan {
    /// Actions with the week in which each is placed, in the order of placing.
    pub tiles: Vec<(ActionId, Week)>,
    /// Joint goals.
    pub goals: GoalSet,
}

impl MenuPlan {
    /// What of a lived plan can be used again by somebody who knows other things.
    #[must_use]
    pub fn of(plan: &LivedPlan) -> Self {
        let tiles = plan.tiles.iter().map(|tile| (tile.action, tile.week)).collect();
        Self { tiles, goals: plan.goals }
    }
}

/// Plans to pick from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Menu {
    plans: Vec<MenuPlan>,
}

/// What was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Its place in the menu.
    pub index: usize,
    /// The plan, with what this table knows and does with it.
    pub plan: LivedPlan,
    /// What it is worth by the year that this table believes in, in weighted thousandths, less what
    /// its work costs.
    pub worth: i64,
}

impl Menu {
    /// A menu of these plans: each once, the first [`MOST_PLANS`] of them.
    #[must_use]
    pub fn of(plans: impl IntoIterator<Item = MenuPlan>) -> Self {
        let mut menu = Self::default();
        for plan in plans {
            menu.add(plan);
        }
        menu
    }

    /// Adds a plan, unless it is there or the menu is full. Says whether it is there now.
    pub fn add(&mut self, plan: MenuPlan) -> bool {
        if self.plans.contains(&plan) {
            return true;
        }
        let room = self.plans.len() < MOST_PLANS;
        if room {
            self.plans.push(plan);
        }
        room
    }

    /// The plans, in the order in which they were added.
    #[must_use]
    pub fn plans(&self) -> &[MenuPlan] {
        &self.plans
    }

    /// The plan that a table with this knowledge would choose; none from an empty menu.
    #[must_use]
    pub fn pick(
        &self,
        book: &Book,
        truth: &Truth,
        knowledge: &PlannerKnowledge,
        conditions: &Conditions,
    ) -> Option<Picked> {
        self.pick_towards(book, truth, knowledge, conditions, None)
    }

    /// The same for a table that set these goals, and will set no others.
    #[must_use]
    pub fn pick_towards(
        &self,
        book: &Book,
        truth: &Truth,
        knowledge: &PlannerKnowledge,
        conditions: &Conditions,
        goals: Option<GoalSet>,
    ) -> Option<Picked> {
        let search = Search::new(book, truth, knowledge, conditions);
        let mut best: Option<(usize, Draft)> = None;
        for (index, plan) in self.plans.iter().enumerate() {
            let draft = search.weighed(search.possible(&plan.tiles), goals.unwrap_or(plan.goals));
            if best.as_ref().is_none_or(|(_, most)| draft.worth > most.worth) {
                best = Some((index, draft));
            }
        }
        let (index, draft) = best?;
        let plan = LivedPlan { effects: knowledge.effects.clone(), ..search.plan(&draft) };
        Some(Picked { index, plan, worth: draft.worth })
    }
}

impl Search<'_> {
    /// What of these tiles this table can do, in their order: what it may place at all, for the
    /// pegs that it has; and nothing that waits for what fell away.
    fn possible(&self, tiles: &[(ActionId, Week)]) -> Vec<(ActionId, Week)> {
        let mut pegs = self.pegs.clone();
        let mut kept: Vec<(ActionId, Week)> = Vec::with_capacity(tiles.len());
        for (id, week) in tiles {
            let action = self.action(*id);
            let seat = action.seat.index();
            let Some(left) = pegs[seat].checked_sub(action.pegs) else { continue };
            if self.actions.contains(id) {
                pegs[seat] = left;
                kept.push((*id, *week));
            }
        }
        loop {
            let before = kept.len();
            let done: Vec<ActionId> = kept.iter().map(|(id, _)| *id).collect();
            kept.retain(|(id, _)| {
                let needs = self.action(*id).needs;
                needs.is_empty() || done.iter().any(|other| other != id && needs.has(*other))
            });
            if kept.len() == before {
                return kept;
            }
        }
    }
}
