//! Six files, each in RON or in JSON, become one [`CaseSource`].
//!
//! **Invariant:** a broken file does not hide what is wrong with the others.
//! **Invariant:** both notations are read into the same types, and refuse the same fields.

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::{Findings, STRUCTURE_FILES, fields, plain};
use crate::scenario::finding::Code;
use crate::scenario::locate::{self, Lines, Map, Span};
use crate::scenario::source::CaseSource;

/// Nothing that is meant as a case has more values in one file.
const MOST_VALUES: usize = 20_000;

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

/// The same file written as JSON.
pub(super) fn json_name(file: &str) -> String {
    format!("{}.json", file.trim_end_matches(".ron"))
}

/// A structure file in the notation that it is written in; RON when it is in both.
pub(super) fn written<'a>(
    files: &'a [(String, String)],
    name: &str,
) -> Option<&'a (String, String)> {
    let json = json_name(name);
    let named = |wanted: &str| files.iter().find(|(file, _)| file == wanted);
    named(name).or_else(|| named(&json))
}

fn read_file<T: DeserializeOwned>(
    files: &[(String, String)],
    name: &str,
    found: &mut Findings,
) -> Option<T> {
    let Some((file, content)) = written(files, name) else {
        found.add(Code::MissingFile, name, "").text("file", name);
        return None;
    };
    let json = json_name(name);
    if file == name && files.iter().any(|(file, _)| *file == json) {
        found.add(Code::WrittenTwice, &json, "").text("file", &json).text("other", name);
    }
    let map = Map::of(file, content);
    let values = map.values();
    if values > MOST_VALUES {
        found
            .add(Code::TooMany, file, "")
            .text("what", file)
            .number("count", i64::try_from(values).unwrap_or(i64::MAX))
            .number("limit", i64::try_from(MOST_VALUES).unwrap_or(i64::MAX));
        return None;
    }
    let trouble = if *file == json {
        serde_json::from_str(content).map_err(|error| Trouble::of_json(content, &error))
    } else {
        let options = ron::Options::default()
            .with_default_extension(Extensions::IMPLICIT_SOME)
            .with_default_extension(Extensions::UNWRAP_NEWTYPES);
        options.from_str(content).map_err(|error| Trouble::of_ron(content, &error))
    };
    match trouble {
        Ok(read) => {
            for repeated in map.repeated() {
                found
                    .add(Code::DuplicateKey, file, repeated.path)
                    .text("name", repeated.name)
                    .at(repeated.span);
            }
            Some(read)
        }
        Err(trouble) => {
            trouble.report(file, &map, found);
            None
        }
    }
}

/// Why a file cannot be read, whichever notation it is in.
enum Trouble {
    /// A field or a word that does not exist.
    Unknown { code: Code, written: String, expected: Vec<String>, at: Span },
    /// A field is not there; the brackets that should hold it end here.
    Missing { field: String, end: usize },
    /// Anything else.
    Broken { code: Code, what: &'static str, message: String, at: Span },
}

impl Trouble {
    fn of_ron(content: &str, error: &ron::error::SpannedError) -> Self {
        use ron::Error as E;
        let lines = Lines::of(content);
        let start = lines.position(error.span.start.line, error.span.start.col);
        let unknown = |code, written: &str, expected: &[&str]| Self::Unknown {
            code,
            written: written.to_owned(),
            expected: expected.iter().map(|&word| word.to_owned()).collect(),
            at: locate::token_from(content, start),
        };
        match &error.code {
            E::NoSuchStructField { expected, found, .. } => {
                unknown(Code::UnknownField, found, expected)
            }
            E::NoSuchEnumVariant { expected, found, .. } => {
                unknown(Code::UnknownWord, found, expected)
            }
            E::MissingStructField { field, .. } => {
                Self::Missing { field: (*field).to_owned(), end: start + 1 }
            }
            other => {
                let at = locate::open_quote(content, start).unwrap_or_else(|| {
                    if matches!(other, E::ExpectedComma) {
                        behind(content, start)
                    } else {
                        locate::token_from(content, start)
                    }
                });
                let what = plain::of_ron(other, content, start, &at);
                Self::Broken { code: Code::BrokenRon, what, message: other.to_string(), at }
            }
        }
    }

    fn of_json(content: &str, error: &serde_json::Error) -> Self {
        // The column counts the bytes of the line that were read.
        let end = Lines::of(content).position(error.line(), 1) + error.column();
        let end = end.min(content.len());
        let told = error.to_string();
        let message = told.rsplit_once(" at line ").map_or(told.as_str(), |(message, _)| message);
        let mut quoted = message.split('`').skip(1).step_by(2).map(str::to_owned);
        let code = if message.starts_with("unknown field") {
            Code::UnknownField
        } else if message.starts_with("unknown variant") {
            Code::UnknownWord
        } else if let (true, Some(field)) = (message.starts_with("missing field"), quoted.next()) {
            return Self::Missing { field, end };
        } else {
            let at = locate::open_quote(content, end).unwrap_or_else(|| {
                if message.starts_with("expected `,`") {
                    behind(content, end.saturating_sub(1))
                } else {
                    locate::token(content, end)
                }
            });
            let what = plain::of_json(message, content, &at);
            return Self::Broken { code: Code::BrokenJson, what, message: message.to_owned(), at };
        };
        let written = quoted.next().unwrap_or_default();
        Self::Unknown { code, written, expected: quoted.collect(), at: locate::token(content, end) }
    }

    fn report(self, file: &str, map: &Map<'_>, found: &mut Findings) {
        match self {
            Self::Unknown { code, written, expected, at } => {
                found
                    .add(code, file, "")
                    .text("name", &written)
                    .instead(&written, expected.iter().map(String::as_str))
                    .at(at);
            }
            Self::Missing { field, end } => {
                let (path, present) = map.brackets_ending(end).unwrap_or_default();
                let at = map.gap(&path, &field, fields::beside(&field, &present));
                let finding = found.add(Code::MissingField, file, path);
                finding.text("name", field).at(at.unwrap_or(end..end));
            }
            Self::Broken { code, what, message, at } => {
                found.add(code, file, "").text("what", what).text("message", message).at(at);
            }
        }
    }
}

/// The last sign of what stands before a position: there a comma is missing.
fn behind(content: &str, position: usize) -> Span {
    let end = locate::end_before(content, position);
    let last = content.get(..end).and_then(|before| before.chars().next_back());
    end - last.map_or(0, char::len_utf8)..end
}
