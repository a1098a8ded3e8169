//! Files become a scenario here, or findings.
//!
//! [`check`] looks at everything and is what players and authors get; [`compile`] looks at the
//! structure only and takes whatever texts are there, so that a case can be played by tests before
//! its texts are written.
//!
//! **Invariant:** all problems are reported, not the first; with an error among them there is no
//! scenario.
//! **Invariant:** the order of findings depends on the files alone.

use std::collections::BTreeMap;

use crate::scenario::finding::{Code, Finding, Place, Severity, Span, Spot};
use crate::scenario::id::{ActionId, ActionSet, FactSet};
use crate::scenario::locate::{Lines, Map};
use crate::scenario::source::CaseSource;
use crate::scenario::term::Form;
use crate::scenario::{Scenario, Texts};

mod action;
mod card;
mod detail;
mod draft;
mod fields;
mod file;
mod guide;
mod makeup;
mod manifest;
mod meeting;
mod missing;
mod names;
mod notation;
mod range;
mod read;
mod resolve;
mod seat;
mod silence;
mod size;
mod texts;
mod translation;
mod year;

use draft::Draft;
pub use missing::{MissingText, missing_texts};

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

/// What authors wrote, as far as it can be read: for whoever compares or converts, not for playing.
#[must_use]
pub fn source(files: &[(String, String)]) -> (Option<CaseSource>, Vec<Finding>) {
    let mut found = Findings::new();
    let is_readable = manifest::is_readable(files, &mut found);
    let source = is_readable.then(|| read::read(files, &mut found)).and_then(Draft::whole);
    (source, finish(found, files))
}

/// The texts of every language file, by language and key, as far as they can be read.
#[must_use]
pub fn texts(files: &[(String, String)]) -> BTreeMap<String, Texts> {
    texts::read(files, &mut Findings::new()).kept
}

/// Whether a case, or a thing in it, can be called like this.
#[must_use]
pub fn is_name(name: &str) -> bool {
    names::is_sound(name)
}

/// Whether a case stands in a folder of its own name.
#[must_use]
pub fn check_folder(scenario: &Scenario, folder: &str) -> Option<Finding> {
    (scenario.id != folder).then(|| {
        let mut finding = Finding::new(Code::OtherFolder, STRUCTURE_FILES[0], "id");
        finding.text("name", &scenario.id).text("folder", folder);
        if let Some((file, content)) = read::written(&scenario.files, STRUCTURE_FILES[0])
            && let Some(span) = Map::of(file, content).find("id")
        {
            finding.at(span);
            finding.place.file.clone_from(file);
            finding.place_in(&Lines::of(content));
        }
        finding
    })
}

/// Findings that were made elsewhere, with their lines, in reading order.
#[must_use]
pub fn located(findings: Vec<Finding>, files: &[(String, String)]) -> Vec<Finding> {
    finish(Findings { kept: findings, ..Findings::new() }, files)
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

/// Of one sort, no more findings than this are kept per file.
const MOST_OF_A_SORT: usize = 100;

/// What was found so far.
#[derive(Debug)]
struct Findings {
    kept: Vec<Finding>,
    /// How many there are of a sort in a file.
    counts: BTreeMap<(String, Code), usize>,
    /// Takes the arguments of a finding that is not kept.
    surplus: Finding,
}

impl Findings {
    fn new() -> Self {
        Self {
            kept: Vec::new(),
            counts: BTreeMap::new(),
            surplus: Finding::new(Code::AndMore, "", ""),
        }
    }

    /// Adds a finding and returns it for its arguments.
    fn add(&mut self, code: Code, file: &str, path: impl Into<String>) -> &mut Finding {
        let is_full = self.is_full(code, file);
        *self.counts.entry((file.to_owned(), code)).or_default() += 1;
        if is_full {
            self.surplus = Finding::new(code, file, path);
            return &mut self.surplus;
        }
        let index = self.kept.len();
        self.kept.push(Finding::new(code, file, path));
        &mut self.kept[index]
    }

    /// Whether one more finding of this sort would only be counted.
    fn is_full(&self, code: Code, file: &str) -> bool {
        self.counts.get(&(file.to_owned(), code)).is_some_and(|count| *count >= MOST_OF_A_SORT)
    }

    /// Takes out all findings of a sort; says whether there were any.
    fn silence(&mut self, code: Code) -> bool {
        let before = self.kept.len();
        self.kept.retain(|finding| finding.code != code);
        self.counts.retain(|(_, counted), _| *counted != code);
        self.kept.len() != before
    }

    /// Forgets everything.
    fn clear(&mut self) {
        *self = Self::new();
    }

    /// Whether something was found that makes a scenario impossible.
    fn has_errors(&self) -> bool {
        self.kept.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// All that were kept, and how many were not.
    fn into_list(mut self) -> Vec<Finding> {
        for ((file, code), count) in self.counts {
            if let Some(more) = count.checked_sub(MOST_OF_A_SORT).filter(|more| *more > 0) {
                let mut finding = Finding::new(Code::AndMore, &file, "");
                finding
                    .text("code", code.word())
                    .number("count", i64::try_from(more).unwrap_or(i64::MAX));
                self.kept.push(finding);
            }
        }
        self.kept
    }
}

fn run(mut files: Vec<(String, String)>, depth: Depth) -> (Option<Scenario>, Vec<Finding>) {
    files.sort();
    files.dedup_by(|later, earlier| later.0 == earlier.0);
    let mut found = Findings::new();
    if !manifest::is_readable(&files, &mut found) {
        // What another format means, nobody here can say.
        return (None, finish(found, &files));
    }
    let texts = texts::read(&files, &mut found);
    if depth == Depth::Structure {
        found.clear();
    }
    file::readable(&files, &mut found);
    let draft = read::read(&files, &mut found);
    let source = &draft.source;
    size::check(&draft, &mut found);
    let names = names::collect(&draft, &mut found);
    manifest::check(&draft, &mut found);
    range::check(source, &mut found);
    let before = found.kept.len();
    let resolved = resolve::resolve(source, &names, &mut found);
    let all_known = found.kept[before..].iter().all(|it| it.severity != Severity::Error);
    alone(&draft, &mut found);
    let mut is_all_known = false;
    if let Some(scenario) = &resolved
        && draft.is_whole()
        && all_known
        && within_sizes(&found)
    {
        is_all_known = true;
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
        file::check(&draft, &files, &mut found);
        translation::check(&draft, &texts, &mut found);
    }
    silence::apply(source, is_all_known, &mut found);
    let is_sound = draft.is_whole() && !found.has_errors();
    let scenario = resolved.filter(|_| is_sound).map(|scenario| {
        let files: Vec<_> = files.iter().filter(|(name, _)| is_content(name)).cloned().collect();
        let mut texts = texts.kept;
        texts.retain(|language, _| scenario.languages.contains(language));
        let accepted = silence::accepted(source);
        Scenario { fingerprint: fingerprint(&files), texts, files, accepted, ..scenario }
    });
    let findings = finish(found, &files);
    (scenario, findings)
}

/// What can be said of each file by itself, also beside names that point at nothing.
fn alone(draft: &Draft, found: &mut Findings) {
    card::alone(draft, found);
    seat::alone(draft, found);
    meeting::alone(draft, found);
    action::alone(draft, found);
    year::alone(draft, found);
}

/// Whether everything fits the sets that ids are kept in.
fn within_sizes(found: &Findings) -> bool {
    !found.kept.iter().any(|finding| matches!(finding.code, Code::TooMany | Code::TooFew))
}

/// Whether a file is part of what is played.
fn is_content(name: &str) -> bool {
    is_structure(name) || language_of(name).is_some()
}

/// Whether a file is one of the six, in RON or in JSON.
#[must_use]
pub fn is_structure(name: &str) -> bool {
    STRUCTURE_FILES.iter().any(|file| *file == name || read::json_name(file) == name)
}

/// The language of a language file.
fn language_of(file: &str) -> Option<&str> {
    file.strip_suffix(".ftl")
}

/// Finds the lines, and puts all in reading order.
fn finish(found: Findings, files: &[(String, String)]) -> Vec<Finding> {
    let mut findings = found.into_list();
    for finding in &mut findings {
        // The checks call a file by its name in RON.
        if STRUCTURE_FILES.contains(&finding.place.file.as_str())
            && let Some((file, _)) = read::written(files, &finding.place.file)
        {
            finding.place.file.clone_from(file);
        }
    }
    for (file, content) in files {
        let mut maps = None;
        for finding in findings.iter_mut().filter(|finding| finding.place.file == *file) {
            let (map, lines) =
                maps.get_or_insert_with(|| (Map::of(file, content), Lines::of(content)));
            if finding.place.span.is_none() {
                left_out(&mut finding.place, map);
                finding.place.span = stretch(finding, map, files);
            }
            finding.place_in(lines);
        }
    }
    findings.sort_by(|one, other| {
        let key = |it: &Finding| (it.place.line, it.place.column, it.place.path.clone(), it.code);
        one.place.file.cmp(&other.place.file).then_with(|| key(one).cmp(&key(other)))
    });
    findings.dedup();
    findings
}

/// A field that is not written: what is meant is the place where it belongs.
fn left_out(place: &mut Place, map: &Map<'_>) {
    let (parent, field) = place.path.rsplit_once('.').unwrap_or(("", &place.path));
    if !field.is_empty() && place.spot == Spot::Value && map.lacks(parent, field) {
        let (parent, field) = (parent.to_owned(), field.to_owned());
        place.path = parent;
        place.spot = Spot::Gap(field);
    }
}

/// The stretch of a file that a finding is about.
fn stretch(finding: &Finding, map: &Map<'_>, files: &[(String, String)]) -> Option<Span> {
    let place = &finding.place;
    let found = match &place.spot {
        Spot::Key => map.find_key(&place.path),
        Spot::Gap(field) => {
            let present = map.fields(&place.path);
            map.gap(&place.path, field, fields::beside(field, &present))
        }
        Spot::Words(words) => map.find_words(&place.path, words),
        Spot::Value if finding.code == Code::MissingText => {
            translation::gap(&place.file, &place.path, map, files)
        }
        Spot::Value => map.find(&place.path),
    };
    found.map(|found| Span { start: found.start, end: found.end })
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
