//! The files of a case become a scenario, everything that is found about them, and what is known
//! about its proof.
//!
//! **Invariant:** whoever examines a case comes through here, so that the same files give the same
//! findings everywhere.

use std::path::Path;
use std::sync::Arc;

use crate::proof::{self, Proof, stamp};
use crate::scenario::finding::{Code, Finding};
use crate::scenario::{Scenario, check};

/// What came of it.
#[derive(Debug)]
pub struct Examined {
    /// The case, if it can be played.
    pub scenario: Option<Arc<Scenario>>,
    /// What is found: about the folder's name and a stale proof, too.
    pub findings: Vec<Finding>,
    /// What is known about its proof.
    pub proof: Kept,
}

/// What is known about the proof that lies beside a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// There is none.
    #[default]
    None,
    /// It is of this case, by the rules of this program.
    Fresh(Arc<Proof>),
    /// It is of another version of the case or of the rules, or cannot be read.
    Stale,
    /// There is one, and it was not compared with the case yet.
    Unread,
}

/// Examines a case. `path` is what it was opened by, `files` what was read there.
#[must_use]
pub fn examine(path: &str, files: Vec<(String, String)>) -> Examined {
    let kept = kept_in(&files).map(str::to_owned);
    let mut examined = read(path, files);
    if let Some(scenario) = &examined.scenario {
        let (proof, finding) = compare(scenario, kept.as_deref());
        examined.findings.extend(finding);
        examined.proof = proof;
    } else if examined.proof == Kept::Unread {
        // Of a case that cannot be played nothing is proven.
        examined.proof = Kept::Stale;
    }
    examined
}

/// The same without comparing the proof, which takes longer than all the rest.
#[must_use]
pub fn read(path: &str, files: Vec<(String, String)>) -> Examined {
    let is_kept = kept_in(&files).is_some();
    let (scenario, mut findings) = check::check(files);
    let scenario = scenario.map(Arc::new);
    if let Some(scenario) = &scenario {
        let name = name_of(path);
        findings.extend(name.and_then(|name| check::check_folder(scenario, &name)));
    }
    let proof = if is_kept { Kept::Unread } else { Kept::None };
    Examined { scenario, findings, proof }
}

/// The case as far as figures need it: before its texts are written.
#[must_use]
pub fn without_texts(files: Vec<(String, String)>) -> Option<Arc<Scenario>> {
    check::compile(files).0.map(Arc::new)
}

/// The proof that lies beside a case, among its files.
#[must_use]
pub fn kept_in(files: &[(String, String)]) -> Option<&str> {
    files.iter().find(|(name, _)| name == proof::FILE).map(|(_, text)| text.as_str())
}

/// Compares a case with the proof that lies beside it.
#[must_use]
pub fn compare(scenario: &Arc<Scenario>, kept: Option<&str>) -> (Kept, Option<Finding>) {
    let Some(kept) = kept else {
        return (Kept::None, None);
    };
    match stamp::fresh(scenario, kept) {
        Ok(found) => (Kept::Fresh(Arc::new(found)), None),
        Err(finding) => (Kept::Stale, accepted(scenario, *finding)),
    }
}

/// The folder that was meant by a path to its `scenario.ron`.
#[must_use]
pub fn folder_of(path: &str) -> &str {
    let header = ["scenario.ron", "scenario.json"];
    match header.iter().find_map(|header| path.strip_suffix(header)) {
        Some("") => ".",
        Some(folder) if folder.ends_with(['/', '\\']) => folder,
        _ => path,
    }
}

/// How the folder is called; a pack like its case, before the ending.
fn name_of(path: &str) -> Option<String> {
    let folder = folder_of(path);
    let place = Path::new(folder).canonicalize().unwrap_or_else(|_| Path::new(folder).to_owned());
    let name = if place.is_file() { place.file_stem() } else { place.file_name() };
    name.map(|name| name.to_string_lossy().into_owned())
}

/// A finding that the author does not accept.
fn accepted(scenario: &Scenario, finding: Finding) -> Option<Finding> {
    let is_accepted = |code: Code| scenario.accepted.contains(&code);
    (!is_accepted(finding.code)).then_some(finding)
}
