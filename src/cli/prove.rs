//! `rondetafel check --prove`: proves a case, and keeps the proof beside it.
//!
//! **Invariant:** progress and where the proof is go to `err`.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::thread::available_parallelism;

use indicatif::{ProgressBar, ProgressStyle};

use crate::locale::{Locale, Value};
use crate::present;
use crate::preview::keep::keep;
use crate::proof::{self, Proof, Stage, verdict};
use crate::scenario::Scenario;
use crate::scenario::finding::Finding;

/// Proves a case. What it falls short in is added to `findings`; the proof is kept in `folder`, if
/// that is one.
///
/// # Errors
/// When nothing can be written to `err` any more. That the proof cannot be kept is told, and is no
/// error: a folder may be read-only.
pub(crate) fn prove(
    scenario: &Arc<Scenario>,
    folder: &str,
    findings: &mut Vec<Finding>,
    locale: &Locale,
    err: &mut dyn Write,
) -> io::Result<Proof> {
    let stages = Stage::ALL.len() as u64;
    let bar = ProgressBar::new(stages);
    if let Ok(style) = ProgressStyle::with_template("{bar:24} {prefix}: {msg}") {
        bar.set_style(style);
    }
    bar.set_prefix(scenario.id.clone());
    let threads = available_parallelism().map_or(1, usize::from);
    let mut begun = 0;
    let proof = proof::prove(scenario, threads, |stage| {
        bar.set_position(begun);
        bar.set_message(present::proof::stage(locale, stage));
        begun += 1;
    });
    bar.finish_and_clear();
    findings.extend(verdict::findings(&proof, scenario));
    findings.retain(|finding| finding.place.file != proof::FILE);
    let told = present::proof::kept(locale, &keep(&proof, Path::new(folder)));
    writeln!(err, "{told}")?;
    Ok(proof)
}

/// That a case with errors cannot be proven.
pub(crate) fn impossible(name: &str, locale: &Locale) -> String {
    locale.say("proof-impossible", &[("name", Value::from(name))])
}
