//! `rondetafel check` on a session file: can it be read whole, is the case in it sound, and does
//! every step follow from the rules?
//!
//! **Invariant:** the file is only read.
//! **Invariant:** the report goes to `out`, what could not be done to `err`; the exit code says how
//! it went.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use crate::cli::check::Format;
use crate::journal::error::JournalError;
use crate::journal::replay::{Contradiction, Expected, recheck};
use crate::journal::{Journal, file, this_program};
use crate::locale::{Locale, Value};
use crate::present::trouble::of_journal;
use crate::rules::event::Event;
use crate::rules::table::Phase;
use crate::scenario::check;
use crate::scenario::finding::Severity;

/// All well.
const SOUND: u8 = 0;
/// The session has problems.
const PROBLEMS: u8 = 1;
/// It could not be examined.
const UNREADABLE: u8 = 2;

/// What is known about one session; also as JSON.
#[derive(Debug, Serialize)]
pub struct SessionExamined {
    /// The path as it was given.
    pub session: String,
    /// What wrote it, with its version.
    pub program: String,
    /// The format of its entries.
    pub format: u32,
    /// The case in it.
    pub scenario: CaseExamined,
    /// Entries that could be read.
    pub entries: usize,
    /// Entries that follow from the rules.
    pub accepted: u32,
    /// Game time of the last entry that could be read, in milliseconds.
    pub game_time_ms: u64,
    /// Whether the session was played to its end.
    pub ended: bool,
    /// Why there are no more entries, if that is not because they end.
    pub damage: Option<Damage>,
    /// The first entry that does not follow from the rules.
    pub contradiction: Option<ContradictionShown>,
}

/// What is known about the case in a session.
#[derive(Debug, Serialize)]
pub struct CaseExamined {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title in the session's language.
    pub title: String,
    /// How many errors it has.
    pub errors: usize,
    /// Whether it is the case that was played.
    pub same: bool,
}

/// Why entries cannot be read.
#[derive(Debug, Serialize)]
pub struct Damage {
    /// The error's word.
    pub word: &'static str,
    /// The error in the locale's language.
    pub sentence: String,
}

/// A contradiction as JSON shows it.
#[derive(Debug, Serialize)]
pub struct ContradictionShown {
    /// The entry.
    pub number: u32,
    /// `events`, `refusal` or `number`.
    pub kind: &'static str,
    /// What the rules say should happen; for `events`.
    pub expected: Vec<Event>,
    /// Why the rules say no; for `refusal`.
    pub refusal: Option<&'static str>,
    /// What the journal says.
    pub found: Vec<Event>,
}

/// Examines a session and tells what it finds. Returns the exit code: 0 when all is well, 1 when
/// the session has problems, 2 when it could not be read.
///
/// # Errors
/// Nothing can be written any more.
pub fn check(
    path: &Path,
    format: Format,
    locale: &Locale,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let examined = match examine(path, locale) {
        Ok(examined) => examined,
        Err(error) => {
            writeln!(err, "{}", of_journal(locale, &error))?;
            return Ok(UNREADABLE);
        }
    };
    match format {
        Format::Text => write!(out, "{}", examined.lines(locale))?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &examined)?;
            writeln!(out)?;
        }
    }
    Ok(examined.exit_code())
}

/// Reads a session, checks its case and decides every command anew.
///
/// # Errors
/// The file cannot be read as a session.
pub fn examine(path: &Path, locale: &Locale) -> Result<SessionExamined, JournalError> {
    let (Journal { header, entries }, problem) = file::read(path)?;
    let (_, findings) = check::check(header.files.clone());
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let scenario = header.scenario().ok();
    let (table, accepted, contradiction) = match &scenario {
        Some(scenario) => {
            let (table, accepted, contradiction) = recheck(scenario, &header.setup, &entries);
            (Some(table), accepted, contradiction)
        }
        None => (None, 0, None),
    };
    Ok(SessionExamined {
        session: path.display().to_string(),
        program: header.program,
        format: header.format,
        scenario: CaseExamined {
            title: scenario.as_ref().map_or_else(
                || header.scenario_id.clone(),
                |scenario| scenario.text(&header.language, "case-title").to_owned(),
            ),
            // A case that cannot be compiled always has an error.
            errors: errors.max(usize::from(scenario.is_none())),
            same: scenario.is_none_or(|scenario| scenario.fingerprint == header.fingerprint),
            id: header.scenario_id,
            version: header.scenario_version,
        },
        entries: entries.len(),
        accepted,
        game_time_ms: entries.last().map_or(0, |entry| entry.command.at),
        ended: table.is_some_and(|table| table.common().meeting.phase == Phase::Closed),
        damage: problem
            .map(|error| Damage { word: error.word(), sentence: of_journal(locale, &error) }),
        contradiction: contradiction.map(ContradictionShown::from),
    })
}

impl SessionExamined {
    /// 0 when all is well, 1 when there are problems.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        let sound = self.damage.is_none()
            && self.contradiction.is_none()
            && self.scenario.same
            && self.scenario.errors == 0;
        if sound { SOUND } else { PROBLEMS }
    }

    /// The report in the locale's language, each line ended.
    #[must_use]
    pub fn lines(&self, locale: &Locale) -> String {
        let case = &self.scenario;
        let mut lines = vec![
            locale.say(
                "journal-check-session",
                &[
                    ("path", Value::from(self.session.as_str())),
                    ("title", Value::from(case.title.as_str())),
                    ("version", Value::from(case.version.as_str())),
                    ("program", Value::from(self.program.as_str())),
                ],
            ),
            locale.say(
                "journal-check-length",
                &[
                    ("steps", Value::from(self.entries)),
                    ("minutes", Value::from(minutes(self.game_time_ms))),
                    ("ended", Value::from(if self.ended { "yes" } else { "no" })),
                ],
            ),
        ];
        lines.push(if case.errors > 0 {
            locale.say("journal-check-case-errors", &[("errors", Value::from(case.errors))])
        } else if case.same {
            locale.say("journal-check-case-sound", &[])
        } else {
            locale.say("journal-check-case-other", &[])
        });
        lines.extend(self.damage.as_ref().map(|damage| damage.sentence.clone()));
        match &self.contradiction {
            Some(contradiction) => {
                let key = format!("journal-check-{}", contradiction.kind);
                let number = contradiction.number.to_string();
                lines.push(locale.say(&key, &[("number", Value::from(number))]));
                let program = this_program();
                if program != self.program {
                    let program = [("program", Value::from(program))];
                    lines.push(locale.say("journal-check-other-program", &program));
                }
            }
            None if case.errors == 0 && self.damage.is_none() => {
                lines.push(locale.say("journal-check-sound", &[]));
            }
            None => {}
        }
        lines.join("\n  ") + "\n"
    }
}

impl From<Contradiction> for ContradictionShown {
    fn from(contradiction: Contradiction) -> Self {
        let Contradiction { number, expected, found } = contradiction;
        let (kind, expected, refusal) = match expected {
            Expected::Events(events) => ("events", events, None),
            Expected::Refusal(refusal) => ("refusal", Vec::new(), Some(refusal.word())),
            Expected::Number(_) => ("number", Vec::new(), None),
        };
        Self { number, kind, expected, refusal, found }
    }
}

/// Whole minutes, rounded up.
const fn minutes(milliseconds: u64) -> i64 {
    let minutes = milliseconds.div_ceil(60_000);
    if minutes > i64::MAX as u64 { i64::MAX } else { minutes.cast_signed() }
}
