//! The journal: how a session was set, and everything that happened in it, as numbered entries.
//!
//! A journal carries its own scenario, so that it can always be opened. The same commands on the
//! same scenario and setup give the same events; [`replay::recheck`] holds a journal to that.
//!
//! # Format 1
//!
//! An entry is encoded with postcard (<https://postcard.jamesmunns.com/wire-format>): number,
//! command and events, field by field in the order in which they are declared; an enum is the
//! position of its variant, so new kinds of wish and event are added at the end, or [`FORMAT`]
//! goes up. No field is a float, a `usize` or a map, so the bytes are the same on every machine.
//! Beside the bytes stand the first eight bytes of their BLAKE3 hash. How entries lie in a file is
//! told in [`mod@file`].
//!
//! # Format 2
//!
//! Entries are as in format 1. Beside them a file may hold what people added of their own in the
//! reflection ([`contribution`]). A file of format 1 becomes one of format 2 when something is added.
//!
//! **Invariant:** entries are numbered from 1 without a gap, and never change.
//! **Invariant:** nothing here knows seats' views, sentences or the wall clock (but [`mod@file`], which
//! notes the time of writing beside an entry).

use serde::{Deserialize, Serialize};

use crate::rules::command::Command;
use crate::rules::event::Event;
use crate::rules::table::Setup;
use crate::scenario::finding::Finding;
use crate::scenario::id::SeatSet;
use crate::scenario::{Scenario, check};

pub mod contribution;
pub mod error;
pub mod file;
pub mod replay;
pub mod writer;

/// The format that this program writes. It reads this one and every earlier one.
pub const FORMAT: u32 = 2;

/// What stands before the first entry: all that is needed to begin the session again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The format of the entries.
    pub format: u32,
    /// Name and version of the program that wrote it.
    pub program: String,
    /// The scenario's id.
    pub scenario_id: String,
    /// The scenario's version.
    pub scenario_version: String,
    /// The scenario's fingerprint, BLAKE3 in hexadecimal.
    pub fingerprint: String,
    /// The scenario's own files (name, content), sorted by name.
    pub files: Vec<(String, String)>,
    /// How the session was set.
    pub setup: Setup,
    /// Seats that people filled at the start; colleagues filled the others.
    pub people: SeatSet,
    /// Whether the colleagues had the average character instead of their own.
    pub average: bool,
    /// The language of whoever opened the session.
    pub language: String,
}

/// One accepted command and everything that it led to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number, from 1.
    pub number: u32,
    /// What was wished, by whom, at which game time.
    pub command: Command,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// A whole journal, out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// How the session was set.
    pub header: Header,
    /// What happened, in order.
    pub entries: Vec<Entry>,
}

impl Header {
    /// The header of a session of this scenario that is about to begin.
    #[must_use]
    pub fn new(
        scenario: &Scenario,
        setup: Setup,
        people: SeatSet,
        average: bool,
        language: &str,
    ) -> Self {
        Self {
            format: FORMAT,
            program: this_program(),
            scenario_id: scenario.id.clone(),
            scenario_version: scenario.version.to_string(),
            fingerprint: scenario.fingerprint.clone(),
            files: scenario.files.clone(),
            setup,
            people,
            average,
            language: language.to_owned(),
        }
    }

    /// The scenario that the journal carries. Its texts are taken as they are: a session stays
    /// readable when a later program is stricter about texts.
    ///
    /// # Errors
    /// What is wrong with its structure.
    pub fn scenario(&self) -> Result<Scenario, Vec<Finding>> {
        let (scenario, findings) = check::compile(self.files.clone());
        scenario.ok_or(findings)
    }
}

impl Entry {
    /// The bytes that stand in a journal.
    ///
    /// # Errors
    /// An encoder out of memory; nothing else can fail.
    pub fn encode(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_stdvec(self)
    }

    /// The entry that these bytes stand for; none when they stand for none, or for more than one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        match postcard::take_from_bytes(bytes) {
            Ok((entry, [])) => Some(entry),
            Ok(_) | Err(_) => None,
        }
    }
}

/// Name and version of this program, as they stand in the headers that it writes.
#[must_use]
pub fn this_program() -> String {
    format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
}

/// The check that stands beside bytes: the first eight bytes of their BLAKE3 hash.
#[must_use]
pub fn checksum(bytes: &[u8]) -> [u8; 8] {
    let hash = blake3::hash(bytes);
    let mut first = [0; 8];
    first.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
    first
}
