//! What a case says of itself: its format, the game it was made for, what it teaches, its sources.
//!
//! **Invariant:** the format is known before anything else is read, so that a case of a later
//! program gives one finding and not a hundred.

use super::draft::Draft;
use super::{Findings, STRUCTURE_FILES, read};
use crate::scenario::finding::Code;
use crate::scenario::locate::Map;

/// The only file format so far.
const FORMAT: u32 = 1;

const FILE: &str = STRUCTURE_FILES[0];

/// Where the references stood once.
const DEBRIEF: &str = STRUCTURE_FILES[5];

/// Whether the files are in a format that this program reads; says so when they are not.
pub(super) fn is_readable(files: &[(String, String)], found: &mut Findings) -> bool {
    let Some((file, content)) = read::written(files, FILE) else { return true };
    let map = Map::of(file, content);
    if !map.fields("").contains(&"format") {
        return true;
    }
    let Some(span) = map.find("format") else { return true };
    let written = content.get(span.clone()).unwrap_or_default();
    // Whatever is no number is told when the file is read.
    let Ok(format) = written.parse::<u64>() else { return true };
    let code = match format {
        _ if format == u64::from(FORMAT) => return true,
        _ if format > u64::from(FORMAT) => Code::FormatTooNew,
        _ => Code::FormatTooOld,
    };
    found
        .add(code, file, "format")
        .number("format", i64::try_from(format).unwrap_or(i64::MAX))
        .number("newest", FORMAT)
        .at(span);
    false
}

/// Reports what the manifest lacks or gets wrong.
pub(super) fn check(draft: &Draft, found: &mut Findings) {
    let (case, debrief) = (&draft.source.scenario, &draft.source.debrief);
    if !debrief.sources.is_empty() {
        found.add(Code::MovedReferences, DEBRIEF, "sources").on_key();
    }
    if !draft.has(FILE) {
        return;
    }
    match case.game.as_deref().map(semver::VersionReq::parse) {
        None => thin("game", found),
        Some(Err(error)) => {
            found
                .add(Code::InvalidGame, FILE, "game")
                .text("range", case.game.clone().unwrap_or_default())
                .text("message", error.to_string());
        }
        Some(Ok(range)) => {
            let ours = env!("CARGO_PKG_VERSION");
            let is_meant = semver::Version::parse(ours).is_ok_and(|ours| range.matches(&ours));
            if !is_meant {
                found
                    .add(Code::OtherGame, FILE, "game")
                    .text("range", range.to_string())
                    .text("game", ours);
            }
        }
    }
    if case.difficulty.is_none() {
        thin("difficulty", found);
    }
    if case.learning_goals.is_empty() {
        thin("learning_goals", found);
    }
    if case.references.is_empty() && debrief.sources.is_empty() && draft.has(DEBRIEF) {
        thin("references", found);
    }
    for (index, reference) in case.references.iter().enumerate() {
        if reference.trim().is_empty() {
            let path = format!("references[{index}]");
            found.add(Code::EmptyField, FILE, path).text("field", "references");
        }
    }
}

/// A part that is left out or empty; the place is where it should be.
fn thin(field: &str, found: &mut Findings) {
    let finding = found.add(Code::ThinManifest, FILE, "");
    finding.text("field", field).without(field);
}
