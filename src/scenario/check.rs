//! Files become a scenario here, or findings.
//!
//! [`check`] looks at everything and is what players and authors get; [`compile`] looks at the
//! structure only and takes whatever texts are there, so that a case can be played by tests before
//! its texts are written.
//!
//! **Invariant:** all problems are reported, not the first; with an error among them there is no
//! scenario.
//! **Invariant:** the order of findings depends on the files alone.

use crate::scenario::Scenario;
use crate::scenario::finding::{Code, Finding, Severity};
use crate::scenario::locate::Map;
use crate::scenario::source::CaseSource;

mod names;
mod read;
mod resolve;
mod size;
mod texts;

/// The structure files of a scenario, in the order in which they are read.
pub const STRUCTURE_FILES: [&str; 6] =
    ["scenario.ron", "seats.ron", "cards.ron", "actions.ron", "year.ron", "debrief.ron"];

/// Reads and checks a scenario completely. `files` are names (without folder) and contents.
#[must_use]
pub fn check(files: Vec<(String, String)>) -> (Option<Scenario>, Vec<Finding>) {
    run(files, Depth::Everything)
}

/// Reads a scenario's structure and takes whatever texts are there.
#[must_use]
pub fn compile(files: Vec<(String, String)>) -> (Option<Scenario>, Vec<Finding>) {
    run(files, Depth::Structure)
}

/// How much is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// What the rules need.
    Structure,
    /// Also what authors should know.
    Everything,
}

/// What was found so far.
#[derive(Debug, Default)]
struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a finding and returns it for its arguments.
    fn add(&mut self, code: Code, file: &str, path: impl Into<String>) -> &mut Finding {
        let index = self.0.len();
        self.0.push(Finding::new(code, file, path));
        &mut self.0[index]
    }

    /// Whether something was found that makes a scenario impossible.
    fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }
}

fn run(mut files: Vec<(String, String)>, depth: Depth) -> (Option<Scenario>, Vec<Finding>) {
    files.sort();
    files.dedup_by(|later, earlier| later.0 == earlier.0);
    let mut found = Findings::default();
    let texts = texts::read(&files, &mut found);
    if depth == Depth::Structure {
        found.0.clear();
    }
    let source = read::read(&files, &mut found);
    let mut scenario = None;
    if let Some(source) = &source {
        let names = names::collect(source, &mut found);
        size::check(source, &mut found);
        let resolved = resolve::resolve(source, &names, &mut found);
        scenario = resolved.map(|resolved| Scenario {
            fingerprint: fingerprint(&files),
            texts,
            files: files.clone(),
            ..resolved
        });
    }
    if found.has_errors() {
        scenario = None;
    }
    let findings = finish(found, &files, source.as_ref());
    (scenario, findings)
}

/// Leaves out what the author accepted, finds the lines, and puts all in reading order.
fn finish(
    found: Findings,
    files: &[(String, String)],
    _source: Option<&CaseSource>,
) -> Vec<Finding> {
    let mut findings = found.0;
    for (file, content) in files {
        let mut map = None;
        for finding in findings.iter_mut().filter(|finding| finding.place.file == *file) {
            if finding.place.line.is_none() {
                let map = map.get_or_insert_with(|| Map::of(file, content));
                if let Some((line, column)) = map.find(&finding.place.path) {
                    finding.at(line, column);
                }
            }
        }
    }
    findings.sort_by(|a, b| {
        (&a.place.file, a.place.line, a.place.column, &a.place.path, a.code).cmp(&(
            &b.place.file,
            b.place.line,
            b.place.column,
            &b.place.path,
            b.code,
        ))
    });
    findings.dedup();
    findings
}

/// BLAKE3 over sorted names and contents, in hexadecimal.
fn fingerprint(files: &[(String, String)]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in files.iter().flat_map(|(name, content)| [name, content]) {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}
