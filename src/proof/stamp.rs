//! The stamp on a proof: of which case, and by which rules.
//!
//! The case is known by the parts of its structure that a figure depends on: neither a better sentence
//! nor a higher version makes a proof stale. The rules are known by what they do: a few sessions and a plan are
//! played anew and compared, so that whatever changes a figure changes the stamp, and a comment in
//! the source does not.
//!
//! **Invariant:** the proof itself is no part of either.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::colleague::policy::Policy;
use crate::planner::{Outcome, PlannerKnowledge, best_plan};
use crate::proof::{FILE, Proof, usual};
use crate::scenario::Scenario;
use crate::scenario::check;
use crate::scenario::finding::{Code, Finding};
use crate::scenario::term::Form;
use crate::simulate::{Played, Task};

/// The version of what a proof holds. Raised when a figure is added or means something else.
const FORMAT: u32 = 2;

/// Sessions of the case's own colleagues that are compared.
const SESSIONS: u64 = 3;

/// Of which case a proof is, and by which rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// The version of what a proof holds.
    pub format: u32,
    /// The case's name.
    pub scenario: String,
    /// BLAKE3 over what the structure files say that a figure depends on, in hexadecimal.
    pub structure: String,
    /// BLAKE3 over what the rules make of this case, in hexadecimal.
    pub rules: String,
}

impl Stamp {
    /// The stamp of a case by the rules of this program.
    #[must_use]
    pub fn of(scenario: &Arc<Scenario>) -> Self {
        Self {
            format: FORMAT,
            scenario: scenario.id.clone(),
            structure: structure(scenario),
            rules: rules(scenario),
        }
    }
}

/// The proof that lies beside a case, if it is of this case by the rules of this program.
///
/// # Errors
/// What is wrong with it: it cannot be read, or it is stale.
pub fn fresh(scenario: &Arc<Scenario>, kept: &str) -> Result<Proof, Box<Finding>> {
    let Ok(proof) = Proof::of_ron(kept) else {
        return Err(Box::new(Finding::new(Code::BrokenProof, FILE, "")));
    };
    let now = Stamp::of(scenario);
    let what = if proof.stamp.scenario != now.scenario || proof.stamp.structure != now.structure {
        "case"
    } else if proof.stamp != now {
        "rules"
    } else {
        return Ok(proof);
    };
    let mut finding = Finding::new(Code::StaleProof, FILE, "");
    finding.text("what", what);
    Err(Box::new(finding))
}

/// Fields of the manifest that no figure depends on: who wrote a case, when, for whom, and what its
/// author says of it.
pub const CHANGES_NO_FIGURE: [&str; 13] = [
    "authors",
    "difficulty",
    "format",
    "game",
    "intensity",
    "languages",
    "learning_goals",
    "legal_regime",
    "licence",
    "references",
    "silence",
    "valid_from",
    "version",
];

/// What is hashed is what was read, so that neither remarks nor the notation count. The look back
/// (`debrief.ron`) has no figures.
fn structure(scenario: &Scenario) -> String {
    let (source, _) = check::source(&scenario.files);
    let parts = source.map(|source| {
        let mut manifest = serde_json::to_value(&source.scenario).unwrap_or_default();
        if let Some(fields) = manifest.as_object_mut() {
            fields.retain(|name, _| !CHANGES_NO_FIGURE.contains(&name.as_str()));
        }
        let written = [
            serde_json::to_value(&source.seats),
            serde_json::to_value(&source.cards),
            serde_json::to_value(&source.actions),
            serde_json::to_value(&source.year),
        ];
        [manifest].into_iter().chain(written.map(Result::unwrap_or_default)).collect::<Vec<_>>()
    });
    let mut hasher = blake3::Hasher::new();
    for part in parts.into_iter().flatten() {
        let part = part.to_string();
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

fn rules(scenario: &Arc<Scenario>) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |played: &Played| {
        for entry in &played.entries {
            // An entry that cannot be encoded cannot be journalled either; then the stamp differs.
            hasher.update(&postcard::to_allocvec(entry).unwrap_or_default());
        }
    };
    for average in [false, true] {
        let task = Task::of(scenario, SESSIONS, average, None);
        for seed in 1..=SESSIONS {
            add(&task.play(scenario, seed));
        }
    }
    for policy in Policy::ALL {
        add(&Task::of_policy(scenario, 1, policy, None).play(scenario, 1));
    }
    let (book, truth) = (&scenario.book, &scenario.truth);
    for form in [None, Some(Form::Full)] {
        let told = vec![form; book.cards.len()];
        let knowledge = PlannerKnowledge::of(book, truth, &told);
        let plan = best_plan(book, truth, &knowledge, &usual(book).1);
        for tile in &plan.tiles {
            hasher.update(&[tile.action.0, tile.week, u8::from(tile.monitored)]);
        }
        let outcome = Outcome::of(book, truth, &plan, 4);
        for level in outcome.end {
            hasher.update(&level.to_le_bytes());
        }
        hasher.update(&outcome.spared.to_le_bytes());
    }
    hasher.finalize().to_hex().to_string()
}
