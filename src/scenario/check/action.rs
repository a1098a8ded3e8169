//! Actions: terms that can be kept, conditions that can be met, effects that are there.
//!
//! **Invariant:** `check` only sees cases of which every name points at something; `alone` looks at
//! no name of another file.

use super::draft::Draft;
use super::{Case, Findings};
use crate::scenario::Action;
use crate::scenario::finding::Code;
use crate::scenario::id::{ActionId, ActionSet, FactSet};
use crate::scenario::source::{ActionSource, Kind};

const FILE: &str = "actions.ron";

/// Reports what is odd about actions, whatever the other files say.
pub(super) fn alone(draft: &Draft, found: &mut Findings) {
    let actions = &draft.source.actions.actions;
    for (index, action) in actions.iter().enumerate() {
        let mut report = |code: Code, field: &str| {
            found.add(code, FILE, format!("actions[{index}]{field}")).text("name", &action.id);
        };
        if action.lead_practice < action.lead_norm {
            report(Code::QuickPractice, ".lead_practice");
        }
        for (field, others) in [
            ("needs", &action.needs),
            ("excludes", &action.excludes),
            ("strengthens", &action.strengthens),
        ] {
            if let Some(nth) = others.iter().position(|other| *other == action.id) {
                report(Code::RefersToItself, &format!(".{field}[{nth}]"));
            }
        }
        if action.extends.as_ref() == Some(&action.id) {
            report(Code::RefersToItself, ".extends");
        }
        if does_nothing(action) {
            report(Code::IdleAction, "");
        }
        if action.decided_by.is_some() && action.evidence.is_empty() {
            report(Code::NoEvidence, ".decided_by");
        }
        if action.decided_by.is_none() && !action.evidence.is_empty() {
            report(Code::NoDecision, ".evidence");
        }
    }
    evaluations(draft, found);
}

/// Does nothing to the family, to other actions or to the plan.
fn does_nothing(action: &ActionSource) -> bool {
    action.gives.is_empty()
        && action.deals_with.is_empty()
        && action.strengthens.is_empty()
        && !action.evaluation
}

/// Reports what is odd about actions.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    let actions = &case.scenario.book.actions;
    let startable = startable(case);
    for (index, action) in actions.iter().enumerate() {
        let id = ActionId::at(index);
        let path = format!("actions[{index}]");
        let mut report = |code: Code, field: &str| {
            let path = format!("{path}{field}");
            found.add(code, FILE, path).text("name", &action.name);
        };
        if let Some(extended) = action.extends
            && extended != id
            && !case.placeable.or(case.running).has(extended)
        {
            report(Code::ExtendsNothing, ".extends");
        }
        if !startable.has(id) && case.placeable.has(id) && !action.needs.has(id) {
            report(Code::ImpossibleNeed, ".needs");
        }
        if !case.placeable.has(id) && !case.running.has(id) {
            report(Code::DeadAction, ".pegs");
        }
        let out_of_reach = |set: &FactSet| !case.pooled.has_all(*set);
        if !action.evidence.is_empty() && action.evidence.iter().all(out_of_reach) {
            report(Code::OutOfReach, ".evidence");
        }
        if let Some(field) = impossible_term(case, action) {
            report(Code::ImpossibleTerm, field);
        }
        for (nth, person) in action.consent_of.iter().enumerate() {
            if case.source.scenario.people.get(person.index()).is_some_and(|it| it.cooperation == 0)
            {
                report(Code::ConsentRefused, &format!(".consent_of[{nth}]"));
            }
        }
    }
    mandate(case, found);
}

/// The field of a term that no plan can keep: it begins after what it extends has ended, or after
/// the year.
fn impossible_term(case: &Case<'_>, action: &Action) -> Option<&'static str> {
    let first_day = u32::from(action.from_week.saturating_sub(1)) * 7;
    let works_on = first_day + u32::from(action.lead_norm);
    let field = if first_day > 0 { ".from_week" } else { ".lead_norm" };
    let ends = action.extends.and_then(|extended| {
        let running = &case.scenario.book.running;
        running.iter().find(|running| running.action == extended).map(|running| running.ends_day)
    });
    let is_late = ends.is_some_and(|day| first_day > u32::from(day));
    let is_after = works_on >= u32::from(case.scenario.book.weeks) * 7;
    (is_late || is_after).then_some(field)
}

/// Home minds heavy actions: both must be there for either to matter.
fn mandate(case: &Case<'_>, found: &mut Findings) {
    let heavy = case.scenario.book.actions.iter().position(|action| action.heavy);
    let presets = &case.source.scenario.presets;
    match heavy {
        Some(index) if presets.iter().all(|preset| !preset.mandate) => {
            let action = &case.scenario.book.actions[index].name;
            let path = format!("actions[{index}].heavy");
            found.add(Code::IdleMandate, FILE, path).text("what", "action").text("name", action);
        }
        None if case.source.scenario.kind == Kind::Full => {
            if let Some(index) = presets.iter().position(|preset| preset.mandate) {
                let path = format!("presets[{index}].mandate");
                found
                    .add(Code::IdleMandate, "scenario.ron", path)
                    .text("what", "preset")
                    .text("name", &presets[index].id);
            }
        }
        _ => {}
    }
}

/// Actions that can have begun at some time in some plan.
fn startable(case: &Case<'_>) -> ActionSet {
    let mut reached = case.running;
    loop {
        let before = reached;
        for (index, action) in case.scenario.book.actions.iter().enumerate() {
            let needs = action.needs.minus(action.excludes);
            let met = action.needs.is_empty() || !needs.and(reached).is_empty();
            if met && case.placeable.has(ActionId::at(index)) {
                reached.insert(ActionId::at(index));
            }
        }
        if reached == before {
            return reached;
        }
    }
}

/// The year stops once, at the one evaluation.
fn evaluations(draft: &Draft, found: &mut Findings) {
    let actions = &draft.source.actions.actions;
    let mut evaluations = actions.iter().enumerate().filter(|(_, action)| action.evaluation);
    let needs_none = draft.source.scenario.kind == Kind::Tutorial;
    let is_known = draft.has(FILE) && draft.has("scenario.ron");
    if evaluations.next().is_none() && is_known && !needs_none {
        found.add(Code::NoEvaluation, FILE, "actions");
    }
    for (index, action) in evaluations {
        let path = format!("actions[{index}].evaluation");
        found.add(Code::TwoEvaluations, FILE, path).text("name", &action.id);
    }
}
