//! Drivers and incidents: can they be seen, met and happen?
//!
//! **Invariant:** `check` only sees cases of which every name points at something; `alone` looks at
//! no name of another file.

use super::draft::Draft;
use super::{Case, Findings};
use crate::scenario::finding::Code;
use crate::scenario::id::{DriverId, FactSet};

const FILE: &str = "year.ron";

/// Reports what is odd about the year after, whatever the other files say.
pub(super) fn alone(draft: &Draft, found: &mut Findings) {
    for (index, driver) in draft.source.year.drivers.iter().enumerate() {
        let mut report = |code: Code, field: &str| {
            found.add(code, FILE, format!("drivers[{index}]{field}")).text("name", &driver.id);
        };
        if driver.shown_by.is_empty() {
            report(Code::HiddenDriver, ".shown_by");
        }
        if driver.pushes.values().all(|amount| *amount == 0) {
            report(Code::IdleDriver, ".pushes");
        }
    }
}

/// Reports what is odd about the year after.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    let year = &case.scenario.truth.year;
    for (index, driver) in year.drivers.iter().enumerate() {
        let path = format!("drivers[{index}]");
        let id = DriverId::at(index);
        let mut report = |code: Code, field: &str| {
            found.add(code, FILE, format!("{path}{field}")).text("name", &driver.name);
        };
        let is_hidden = |set: &FactSet| !case.pooled.has_all(*set);
        if !driver.shown_by.is_empty() && driver.shown_by.iter().all(is_hidden) {
            report(Code::OutOfReach, ".shown_by");
        }
        let deals = |dealt: &(DriverId, u16)| dealt.0 == id && dealt.1 > 0;
        let is_dealt_with =
            case.placeable.iter().any(|at| year.effects[at.index()].deals_with.iter().any(deals));
        if driver.real && !is_dealt_with {
            report(Code::UntouchedDriver, "");
        }
    }
    for (index, incident) in year.incidents.iter().enumerate() {
        let driver = &year.drivers[incident.driver.index()];
        let overlaps = incident.from <= driver.until && driver.from <= incident.until;
        let may_happen = incident.chance > 0 && incident.at_most > 0 && incident.below.1 > 0;
        if !driver.real || !overlaps || !may_happen {
            found
                .add(Code::NeverHappens, FILE, format!("incidents[{index}]"))
                .text("name", &incident.name)
                .text("driver", &driver.name);
        }
    }
}
