//! The bench: a case, its conditions and the menu, to ask what knowledge is worth.
//!
//! **Invariant:** a table chooses by the year it believes in, and gets the true one.

use crate::planner::menu::{Menu, MenuPlan, Picked};
use crate::planner::{Outcome, PlannerKnowledge, SAFETY_WEIGHS, best_plan, effects_of, worth};
use crate::rules::year::{LivedPlan, World, expected};
use crate::scenario::id::{CardId, SeatSet};
use crate::scenario::source::CardRole;
use crate::scenario::term::Form;
use crate::scenario::{Book, Conditions, Scenario, Truth};

/// What was told to everyone, by card; none: not told.
pub(super) type Told = Vec<Option<Form>>;

/// Years that a figure of the proof is the mean of.
pub(super) const YEARS: u32 = 128;
/// Years for each of many samples.
pub(super) const YEARS_SAMPLED: u32 = 24;

/// A case to be measured.
pub(super) struct Bench<'a> {
    pub(super) book: &'a Book,
    pub(super) truth: &'a Truth,
    pub(super) conditions: Conditions,
    pub(super) menu: Menu,
    pub(super) threads: usize,
}

impl<'a> Bench<'a> {
    /// A bench without a menu.
    pub(super) fn new(scenario: &'a Scenario, conditions: Conditions, threads: usize) -> Self {
        let (book, truth) = (&scenario.book, &scenario.truth);
        Self { book, truth, conditions, menu: Menu::default(), threads }
    }

    /// Open cards in full, locked ones as `locked` says.
    pub(super) fn told(&self, locked: impl Fn(CardId) -> Option<Form>) -> Told {
        let cards = self.book.cards.iter().enumerate();
        let form = |(index, card): (usize, &crate::scenario::Card)| match card.lock {
            Some(_) => locked(CardId::at(index)),
            None => Some(Form::Full),
        };
        cards.map(form).collect()
    }

    /// The lightest form of a card that does what is needed; an open card has one form.
    pub(super) fn needed_form(&self, card: CardId) -> Option<Form> {
        match self.book.cards.get(card.index())?.lock {
            Some(_) => self.truth.needed.get(card.index()).copied().flatten(),
            None => Some(Form::Full),
        }
    }

    /// Everything that is needed, as light as it may be.
    pub(super) fn as_needed(&self) -> Told {
        self.told(|card| self.needed_form(card))
    }

    /// Nothing beside the common page.
    pub(super) fn nothing_told(&self) -> Told {
        vec![None; self.book.cards.len()]
    }

    /// What these seats hold, as light as it may be.
    pub(super) fn of_seats(&self, seats: SeatSet) -> Told {
        let form = |(index, card): (usize, &crate::scenario::Card)| {
            let held = !card.holders.and(seats).is_empty();
            if held { self.needed_form(CardId::at(index)) } else { None }
        };
        self.book.cards.iter().enumerate().map(form).collect()
    }

    /// What a table knows once this was told to everyone, with what files do with it.
    pub(super) fn knowing(&self, told: &Told) -> PlannerKnowledge {
        let knowledge = PlannerKnowledge::of(self.book, self.truth, told);
        let effects = effects_of(self.book, told, self.conditions.covenant);
        PlannerKnowledge { effects, ..knowledge }
    }

    /// A plan that is searched for, for the menu.
    pub(super) fn searched(
        &self,
        knowledge: &PlannerKnowledge,
        conditions: Conditions,
    ) -> MenuPlan {
        MenuPlan::of(&best_plan(self.book, self.truth, knowledge, &conditions))
    }

    /// What a table with this knowledge picks from the menu.
    pub(super) fn picked(&self, knowledge: &PlannerKnowledge) -> Picked {
        self.picked_under(knowledge, self.conditions)
    }

    /// The same under other conditions.
    pub(super) fn picked_under(
        &self,
        knowledge: &PlannerKnowledge,
        conditions: Conditions,
    ) -> Picked {
        let picked = self.menu.pick(self.book, self.truth, knowledge, &conditions);
        picked.unwrap_or(Picked { index: 0, plan: LivedPlan::default(), worth: 0 })
    }

    /// Mean safety at the end of the true year of a plan, in thousandths.
    pub(super) fn safety(&self, plan: &LivedPlan, years: u32) -> i32 {
        Outcome::of(self.book, self.truth, plan, years).safety()
    }

    /// What knowledge is worth: safety at the end of the true year of the plan that a table with it
    /// would choose.
    pub(super) fn value(&self, knowledge: &PlannerKnowledge, years: u32) -> i32 {
        self.safety(&self.picked(knowledge).plan, years)
    }

    /// What a plan is really worth, in thousandths of a point of safety: all life areas as a planner
    /// weighs them, over the whole year without luck.
    pub(super) fn worth(&self, plan: &LivedPlan) -> i32 {
        let course = expected(self.book, self.truth, plan, World::True);
        i32::try_from(worth(self.book, &course) / SAFETY_WEIGHS).unwrap_or_default()
    }

    /// The same for the plan that a table would choose that was told this.
    pub(super) fn worth_of(&self, told: &Told) -> i32 {
        self.worth(&self.picked(&self.knowing(told)).plan)
    }

    /// The same for what was told to everyone.
    pub(super) fn value_of(&self, told: &Told, years: u32) -> i32 {
        self.value(&self.knowing(told), years)
    }

    /// A card's part in the make-up.
    pub(super) fn role(&self, card: CardId) -> Option<CardRole> {
        self.truth.roles.get(card.index()).copied()
    }
}
