//! Six files, each in RON or in JSON, become one [`Draft`] of a case.
//!
//! **Invariant:** a broken file does not hide what is wrong with the others, and a thing in a list
//! that cannot be read does not hide what is wrong with the things beside it.
//! **Invariant:** both notations are read into the same types, and refuse the same fields.

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::draft::Draft;
use super::{Findings, STRUCTURE_FILES, fields, notation};
use crate::scenario::finding::Code;
use crate::scenario::locate::{self, Lines, Map, Span};
use crate::scenario::source::SilenceSource;

/// Nothing that is meant as a case has more values in one file.
const MOST_VALUES: usize = 20_000;

/// Of things in lists that cannot be read, no more than this are told of one file.
const MOST_TROUBLES: usize = 40;

/// No more silences than this are taken over from a manifest that cannot be read.
const MOST_SILENCES: usize = 64;

/// Reads the structure files, as far as they can be read.
pub(super) fn read(files: &[(String, String)], found: &mut Findings) -> Draft {
    let [scenario, seats, cards, actions, year, debrief] = STRUCTURE_FILES;
    let mut draft = Draft::of(
        (scenario, read_file(files, scenario, found)),
        (seats, read_file(files, seats, found)),
        (cards, read_file(files, cards, found)),
        (actions, read_file(files, actions, found)),
        (year, read_file(files, year, found)),
        (debrief, read_file(files, debrief, found)),
    );
    if !draft.has(scenario) {
        draft.source.scenario.silence = silences(files);
    }
    draft
}

/// What the author accepts, out of a manifest that cannot be read: what was silenced stays so.
fn silences(files: &[(String, String)]) -> Vec<SilenceSource> {
    let Some((file, content)) = written(files, STRUCTURE_FILES[0]) else { return Vec::new() };
    let map = Map::of(file, content);
    let text = |path: &str| {
        let written = map.find(path).and_then(|span| content.get(span)).unwrap_or_default();
        written.trim_matches('"').to_owned()
    };
    (0..MOST_SILENCES)
        .map(|index| format!("silence[{index}]"))
        .take_while(|path| ["code", "reason"].iter().all(|it| map.fields(path).contains(it)))
        .map(|path| SilenceSource {
            code: text(&format!("{path}.code")),
            reason: text(&format!("{path}.reason")),
        })
        .collect()
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
    match parsed(content, *file == json) {
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
            further::<T>(content, *file == json, &map, trouble, |trouble| {
                trouble.report(file, &map, found);
            });
            None
        }
    }
}

/// One notation or the other.
fn parsed<T: DeserializeOwned>(content: &str, is_json: bool) -> Result<T, Trouble> {
    if is_json {
        return serde_json::from_str(content).map_err(|error| Trouble::of_json(content, &error));
    }
    let options = ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_NEWTYPES);
    options.from_str(content).map_err(|error| Trouble::of_ron(content, &error))
}

/// Tells of a trouble and of those behind it: each time without the thing in a list that could not
/// be read, until the notation itself is broken or the trouble is in no list.
fn further<T: DeserializeOwned>(
    content: &str,
    is_json: bool,
    map: &Map<'_>,
    first: Trouble,
    mut tell: impl FnMut(Trouble),
) {
    let mut left = content.to_owned();
    let mut trouble = first;
    for _ in 0..MOST_TROUBLES {
        let position = trouble.position();
        let is_value = trouble.is_value();
        tell(trouble);
        let item = map.item_around(position).filter(|_| is_value);
        let Some(without) = item.and_then(|item| blanked(&left, &item)) else { return };
        left = without;
        match parsed::<T>(&left, is_json) {
            Ok(_) => return,
            Err(next) if next.position() <= position => return,
            Err(next) => trouble = next,
        }
    }
}

/// The text with nothing in the place of a thing in a list, and of the comma that goes with it; none
/// when there is nothing left to take out.
fn blanked(content: &str, item: &Span) -> Option<String> {
    let inside = content.get(item.clone()).filter(|inside| !inside.trim().is_empty())?;
    let (before, after) = (content.get(..item.start)?, content.get(item.end..)?);
    let blank = |text: &str| -> String {
        text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
    };
    let gap = after.len() - after.trim_start().len();
    if after.get(gap..)?.starts_with(',') {
        let rest = after.get(gap + 1..)?;
        return Some(format!("{before}{}{} {rest}", blank(inside), after.get(..gap)?));
    }
    // The last of its list: JSON has no comma before the bracket.
    let kept = before.trim_end();
    let kept = kept.strip_suffix(',').map_or_else(
        || before.to_owned(),
        |kept| format!("{kept} {}", before.get(kept.len() + 1..).unwrap_or_default()),
    );
    Some(format!("{kept}{}{after}", blank(inside)))
}

/// Why a file cannot be read, whichever notation it is in.
enum Trouble {
    /// A field or a word that does not exist.
    Unknown { code: Code, written: String, expected: Vec<String>, at: Span },
    /// A field is not there; the brackets that should hold it end here.
    Missing { field: String, end: usize },
    /// Anything else. `what` is the word for it in the sentence; the parser's message, where there
    /// is none.
    Broken { code: Code, what: &'static str, message: String, is_value: bool, at: Span },
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
                let (what, at) = notation::place(content, start, other);
                let message = match other {
                    E::ExpectedDifferentLength { found, .. } => found.to_string(),
                    other => other.to_string(),
                };
                let (code, is_value) = (Code::BrokenRon, notation::is_about_value(other));
                Self::Broken { code, what, message, is_value, at }
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
            let written = content.get(at.clone()).unwrap_or_default();
            return Self::Broken {
                code: Code::BrokenJson,
                what: notation::json(message, written),
                message: message.to_owned(),
                is_value: error.is_data(),
                at,
            };
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
            Self::Broken { code, what, message, at, .. } => {
                found.add(code, file, "").text("what", what).text("message", message).at(at);
            }
        }
    }

    /// Where the parser stopped.
    const fn position(&self) -> usize {
        match self {
            Self::Unknown { at, .. } | Self::Broken { at, .. } => at.start,
            Self::Missing { end, .. } => end.saturating_sub(1),
        }
    }

    /// Whether the notation is sound up to there, and only what was written is not meant.
    const fn is_value(&self) -> bool {
        match self {
            Self::Unknown { .. } | Self::Missing { .. } => true,
            Self::Broken { is_value, .. } => *is_value,
        }
    }
}

/// The last sign of what stands before a position: there a comma is missing.
pub(super) fn behind(content: &str, position: usize) -> Span {
    let end = locate::end_before(content, position);
    let last = content.get(..end).and_then(|before| before.chars().next_back());
    end - last.map_or(0, char::len_utf8)..end
}
