//! DOOR: Looking back: a session out of its file, opened for its reflection, and the question that
//! somebody took along from an earlier one.
//!
//! **Invariant:** of an unfinished session only the seats that people filled look back.
//! **Invariant:** opening a reflection changes nothing in the file but what somebody adds.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::journal::Journal;
use crate::journal::contribution::{Change, Contribution, Contributions, Part};
use crate::journal::error::JournalError;
use crate::journal::file::{self, EXTENSION, JournalFile};
use crate::journal::replay::{Replay, recheck};
use crate::present::texts::Stock;
use crate::reflection::Reflection;
use crate::rules::table::Phase;
use crate::scenario::id::{SeatId, SeatSet};
use crate::sitting::{SittingError, Trouble, seat, stock};

/// A session that is looked back on.
#[derive(Debug)]
pub struct LookingBack {
    /// What happened.
    pub reflection: Reflection,
    /// The case's texts.
    pub stock: Stock,
    /// What people added before.
    pub given: Contributions,
    /// What keeps more of it; none: nothing does.
    pub file: Option<JournalFile>,
    /// What one should know before.
    pub troubles: Vec<Trouble>,
}

/// A question that somebody took along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The session that it comes from.
    pub path: PathBuf,
    /// The seat of whoever took it along.
    pub seat: SeatId,
    /// The question.
    pub question: String,
}

/// Opens a session for its reflection. `language` is the one for the case's texts.
///
/// # Errors
/// The file cannot be read, what is in it cannot be played, or the seat may not look.
pub fn look_back(
    path: &Path,
    wanted_seat: Option<&str>,
    language: &str,
) -> Result<LookingBack, SittingError> {
    let mut troubles = Vec::new();
    let (journal, damaged, (given, odd), file) = match JournalFile::open(path) {
        Ok(file) => {
            let (entries, damaged) = file.entries();
            let journal = Journal { header: file.header().clone(), entries };
            (journal, damaged, file.contributions(), Some(file))
        }
        // What cannot be written may still be read.
        Err(error @ JournalError::ReadOnly { .. }) => {
            let (journal, damaged) = file::read(path)?;
            troubles.push(Trouble::NotKept(error));
            (journal, damaged, file::contributions(path)?, None)
        }
        Err(error) => return Err(error.into()),
    };
    let Journal { header, mut entries } = journal;
    let scenario = header.scenario().map_err(|findings| SittingError::Unsound {
        scenario: header.scenario_id.clone(),
        count: findings.len(),
    })?;
    // What does not follow by the rules did not happen.
    let (table, accepted, contradiction) = recheck(&scenario, &header.setup, &entries);
    if damaged.is_some() || contradiction.is_some() {
        troubles.push(Trouble::Damaged(accepted));
    }
    troubles.extend(odd.map(Trouble::NotAll));
    entries.truncate(usize::try_from(accepted).unwrap_or(usize::MAX));
    let stock = stock(&scenario, language);
    let people = header.people;
    let looks = match wanted_seat {
        Some(_) => seat(&scenario, &stock, wanted_seat)?,
        None => people.iter().next().unwrap_or(scenario.book.director),
    };
    let is_over = table.common().meeting.phase == Phase::Closed;
    if !is_over && !people.is_empty() && !people.has(looks) {
        let name = |seat: SeatId| scenario.book.seats.get(seat.index()).map(|it| it.name.clone());
        return Err(SittingError::NotYours {
            name: name(looks).unwrap_or_default(),
            seats: people.iter().filter_map(name).collect(),
        });
    }
    let replay = Replay::of(Arc::new(scenario), header.setup, entries);
    let reflection = Reflection::of(replay, people, looks);
    Ok(LookingBack { reflection, stock, given, file, troubles })
}

/// Opens a session that was just played to its end. `path` is where it is kept, and nobody writes
/// there any more.
#[must_use]
pub fn just_played(
    replay: Replay,
    people: SeatSet,
    seat: SeatId,
    stock: Stock,
    path: Option<&Path>,
) -> LookingBack {
    let reflection = Reflection::of(replay, people, seat);
    let (mut troubles, mut given, mut file) = (Vec::new(), Contributions::default(), None);
    match path.map(JournalFile::open) {
        Some(Ok(kept)) => {
            let (found, odd) = kept.contributions();
            given = found;
            troubles.extend(odd.map(Trouble::NotAll));
            file = Some(kept);
        }
        Some(Err(error)) => troubles.push(Trouble::NotKept(error)),
        None => {}
    }
    LookingBack { reflection, stock, given, file, troubles }
}

/// The question that waits in a folder of sessions: that of the latest session that has one, unless
/// it was answered.
#[must_use]
pub fn carried(folder: &Path) -> Option<Carried> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(Option<std::time::SystemTime>, PathBuf)> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION))
        .map(|path| (fs::metadata(&path).and_then(|found| found.modified()).ok(), path))
        .collect();
    found.sort();
    for (_, path) in found.into_iter().rev() {
        // One that cannot be read, or is open elsewhere, has nothing to ask now.
        let Ok((given, _)) = file::contributions(&path) else { continue };
        let question = given.iter().find(|it| it.part == Part::Question);
        if let Some(Contribution { seat, text, .. }) = question {
            let (seat, question) = (*seat, text.as_str().to_owned());
            let answered = given.of(seat, Part::Answer).is_some();
            return (!answered).then_some(Carried { path, seat, question });
        }
    }
    None
}

/// Keeps what came of a question, beside it.
///
/// # Errors
/// The session that it comes from cannot be written.
pub fn answer(carried: &Carried, text: &str) -> Result<(), JournalError> {
    let Ok(contribution) = Contribution::new(carried.seat, Part::Answer, text) else {
        // Whoever asks has held the text to its length.
        return Ok(());
    };
    let mut file = JournalFile::open(&carried.path)?;
    file.contribute(&Change::Put(contribution))?;
    file.close()
}
