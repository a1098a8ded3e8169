//! DOOR: `rondetafel check --prove`: proves a case, and keeps the proof beside it.
//!
//! **Invariant:** progress and where the proof is go to `err`; nothing but the proof's own file is
//! written, and only when it is not there already.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::thread::available_parallelism;

use indicatif::{ProgressBar, ProgressStyle};

use crate::locale::{Locale, Value};
use crate::present;
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
    let told = keep(&proof, Path::new(folder), locale);
    writeln!(err, "{told}")?;
    Ok(proof)
}

/// Writes the proof into its folder, and says what came of it.
fn keep(proof: &Proof, folder: &Path, locale: &Locale) -> String {
    let name = folder.display().to_string();
    if !folder.is_dir() {
        return locale.say("proof-not-kept-here", &[("name", Value::from(name))]);
    }
    let path = folder.join(proof::FILE);
    let shown = ("path", Value::from(path.display().to_string()));
    let written = match proof.to_ron() {
        Ok(text) if fs::read_to_string(&path).is_ok_and(|kept| kept == text) => {
            return locale.say("proof-kept-already", &[shown]);
        }
        Ok(text) => fs::write(&path, text).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match written {
        Ok(()) => locale.say("proof-kept", &[shown]),
        Err(cause) => locale.say("proof-not-kept", &[shown, ("cause", Value::from(cause))]),
    }
}

/// That a case with errors cannot be proven.
pub(crate) fn impossible(name: &str, locale: &Locale) -> String {
    locale.say("proof-impossible", &[("name", Value::from(name))])
}
