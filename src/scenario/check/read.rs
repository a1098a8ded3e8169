//! Six RON files become one [`CaseSource`].
//!
//! **Invariant:** a broken file does not hide what is wrong with the others.

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::{Findings, STRUCTURE_FILES};
use crate::scenario::finding::Code;
use crate::scenario::locate::Map;
use crate::scenario::source::CaseSource;

/// Reads the structure files; none when one of them is missing or broken.
pub(super) fn read(files: &[(String, String)], found: &mut Findings) -> Option<CaseSource> {
    let [scenario, seats, cards, actions, year, debrief] = STRUCTURE_FILES;
    let scenario = read_file(files, scenario, found);
    let seats = read_file(files, seats, found);
    let cards = read_file(files, cards, found);
    let actions = read_file(files, actions, found);
    let year = read_file(files, year, found);
    let debrief = read_file(files, debrief, found);
    Some(CaseSource {
        scenario: scenario?,
        seats: seats?,
        cards: cards?,
        actions: actions?,
        year: year?,
        debrief: debrief?,
    })
}

fn read_file<T: DeserializeOwned>(
    files: &[(String, String)],
    name: &str,
    found: &mut Findings,
) -> Option<T> {
    let Some((_, content)) = files.iter().find(|(file, _)| file == name) else {
        found.add(Code::MissingFile, name, "").text("file", name);
        return None;
    };
    let options = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_NEWTYPES);
    match options.from_str(content) {
        Ok(read) => {
            for repeated in Map::of(name, content).repeated() {
                found
                    .add(Code::DuplicateKey, name, repeated.path)
                    .text("name", repeated.name)
                    .at(repeated.line, repeated.column);
            }
            Some(read)
        }
        Err(error) => {
            report(name, &error, found);
            None
        }
    }
}

fn report(file: &str, error: &ron::error::SpannedError, found: &mut Findings) {
    use ron::Error;
    let (line, column) = (error.span.start.line, error.span.start.col);
    match &error.code {
        Error::NoSuchStructField { expected, found: written, .. } => found
            .add(Code::UnknownField, file, "")
            .text("name", written)
            .instead(written, expected.iter().copied())
            .at(line, column),
        Error::NoSuchEnumVariant { expected, found: written, .. } => found
            .add(Code::UnknownWord, file, "")
            .text("name", written)
            .instead(written, expected.iter().copied())
            .at(line, column),
        Error::MissingStructField { field, .. } => {
            found.add(Code::MissingField, file, "").text("name", *field).at(line, column)
        }
        other => {
            found.add(Code::BrokenRon, file, "").text("message", other.to_string()).at(line, column)
        }
    };
}
