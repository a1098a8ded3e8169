//! What the case's other sets of conditions change: the best plan that they leave room for, and what
//! its own colleagues bring to the table under them.
//!
//! Everything else in a proof is measured under the first preset. Nothing is held to these figures:
//! a trainer who plays a case twice reads here what the second time will differ in.
//!
//! **Invariant:** the same sessions under each preset: only the conditions differ.

use std::sync::Arc;

use crate::proof::bench::{Bench, YEARS};
use crate::proof::{PresetWorth, meeting};
use crate::scenario::{Preset, Scenario};
use crate::simulate::Task;

/// Sessions under each preset.
const SESSIONS: u64 = 120;

/// Each preset, when there is more than one.
pub(super) fn presets(scenario: &Arc<Scenario>, bench: &Bench<'_>) -> Vec<PresetWorth> {
    let presets = &scenario.book.presets;
    let compared = if presets.len() > 1 { presets.as_slice() } else { &[] };
    compared.iter().map(|preset| worth(scenario, bench, preset)).collect()
}

fn worth(scenario: &Arc<Scenario>, bench: &Bench<'_>, preset: &Preset) -> PresetWorth {
    let under = Bench { menu: bench.menu.clone(), conditions: preset.conditions, ..*bench };
    let task = Task::of(scenario, SESSIONS, false, None).under(preset.conditions);
    let (unique, safety) = meeting::brought(scenario, bench.threads, &task);
    PresetWorth {
        preset: preset.name.clone(),
        best: under.value_of(&under.as_needed(), YEARS),
        sessions: u32::try_from(SESSIONS).unwrap_or(u32::MAX),
        unique,
        safety,
    }
}
