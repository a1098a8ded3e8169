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
use crate::scenario::id::{ActionId, ActionSet, FactSet};
use crate::scenario::locate::Map;
use crate::scenario::source::CaseSource;
use crate::scenario::term::Form;

mod action;
mod card;
mod file;
mod guide;
mod makeup;
mod meeting;
mod names;
mod range;
mod read;
mod resolve;
mod seat;
mod silence;
mod size;
mod texts;
mod translation;
mod year;

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

/// Whether a case stands in a folder of its own name.
#[must_use]
pub fn check_folder(scenario: &Scenario, folder: &str) -> Option<Finding> {
    (scenario.id != folder).then(|| {
        let mut finding = Finding::new(Code::OtherFolder, STRUCTURE_FILES[0], "id");
        finding.text("name", &scenario.id).text("folder", folder);
        if let Some((file, content)) =
            scenario.files.iter().find(|(file, _)| file == "scenario.ron")
            && let Some((line, column)) = Map::of(file, content).find("id")
        {
            finding.at(line, column);
        }
        finding
    })
}

/// Findings that were made elsewhere, with their lines, in reading order.
#[must_use]
pub fn located(findings: Vec<Finding>, files: &[(String, String)]) -> Vec<Finding> {
    finish(Findings(findings), files)
}

/// How much is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// What the rules need.
    Structure,
    /// Also what authors should know.
    Everything,
}

/// A case of which every name points at something, and what follows from it.
struct Case<'a> {
    source: &'a CaseSource,
    scenario: &'a Scenario,
    /// Facts that all cards together show.
    pooled: FactSet,
    /// Facts that a flag, a decision, an action or a driver uses.
    used: FactSet,
    /// Actions that somebody can place.
    placeable: ActionSet,
    /// Measures that run already.
    running: ActionSet,
}

impl<'a> Case<'a> {
    fn of(source: &'a CaseSource, scenario: &'a Scenario) -> Self {
        let (book, truth) = (&scenario.book, &scenario.truth);
        let mut used = FactSet::EMPTY;
        for flag in &truth.flags {
            used = used.or(flag.facts);
        }
        for action in &book.actions {
            used =
                action.evidence.iter().fold(used.or(action.informed_by), |all, set| all.or(*set));
        }
        for driver in &truth.year.drivers {
            used = driver.shown_by.iter().fold(used, |all, set| all.or(*set));
        }
        let all = vec![Some(Form::Full); book.cards.len()];
        let placeable = |id: &ActionId| book.actions[id.index()].pegs > 0;
        Self {
            source,
            scenario,
            pooled: truth.facts_of(&all),
            used,
            placeable: (0..book.actions.len()).map(ActionId::at).filter(placeable).collect(),
            running: book.running.iter().map(|running| running.action).collect(),
        }
    }
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
    let scenario = source.as_ref().and_then(|source| {
        let names = names::collect(source, &mut found);
        size::check(source, &mut found);
        range::check(source, &mut found);
        let before = found.0.len();
        let resolved = resolve::resolve(source, &names, &mut found);
        let all_known = found.0[before..].iter().all(|it| it.severity != Severity::Error);
        if let (true, Some(scenario)) = (all_known && within_sizes(&found), &resolved) {
            let case = Case::of(source, scenario);
            card::check(&case, &mut found);
            seat::check(&case, &mut found);
            meeting::check(&case, &mut found);
            action::check(&case, &mut found);
            year::check(&case, &mut found);
            makeup::check(&case, &mut found);
            guide::check(&case, &mut found);
        }
        if depth == Depth::Everything {
            file::check(source, &files, &mut found);
            translation::check(source, &texts, &mut found);
        }
        silence::apply(source, &mut found);
        resolved
    });
    let scenario = scenario.filter(|_| !found.has_errors()).map(|scenario| {
        let files: Vec<_> = files.iter().filter(|(name, _)| is_content(name)).cloned().collect();
        let mut texts = texts;
        texts.retain(|language, _| scenario.languages.contains(language));
        let accepted = source.as_ref().map(silence::accepted).unwrap_or_default();
        Scenario { fingerprint: fingerprint(&files), texts, files, accepted, ..scenario }
    });
    let findings = finish(found, &files);
    (scenario, findings)
}

/// Whether everything fits the sets that ids are kept in.
fn within_sizes(found: &Findings) -> bool {
    !found.0.iter().any(|finding| matches!(finding.code, Code::TooMany | Code::TooFew))
}

/// Whether a file is part of what is played.
fn is_content(name: &str) -> bool {
    STRUCTURE_FILES.contains(&name) || language_of(name).is_some()
}

/// The language of a language file.
fn language_of(file: &str) -> Option<&str> {
    file.strip_suffix(".ftl")
}

/// Finds the lines, and puts all in reading order.
fn finish(found: Findings, files: &[(String, String)]) -> Vec<Finding> {
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
    findings.sort_by(|one, other| {
        let key = |it: &Finding| (it.place.line, it.place.column, it.place.path.clone(), it.code);
        one.place.file.cmp(&other.place.file).then_with(|| key(one).cmp(&key(other)))
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
