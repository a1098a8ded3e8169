//! A session once more: what the person in it did, taken from its file.
//!
//! The same case, seat and conditions, the same number of the game and the same acts at the same
//! moments give the same session.

use std::path::Path;

use crate::journal::contribution::Contribution;
use crate::journal::file;
use crate::rules::command::{Actor, Wish};
use crate::sitting::{SittingError, Wanted};

/// What is needed to play a session once more.
#[derive(Clone, Debug)]
pub struct Again {
    /// How the table was laid: its case, seat, number and conditions.
    pub wanted: Wanted,
    /// What the person in that seat wished, each with the number of its entry, oldest first.
    pub acts: Vec<(u32, Wish)>,
    /// What that person added in the reflection.
    pub given: Vec<Contribution>,
}

/// Takes a session out of its file. `language` is the one to play it in.
///
/// # Errors
/// The file cannot be read, or what is in it cannot be played.
pub fn again(path: &Path, language: &str) -> Result<Again, SittingError> {
    let (journal, _) = file::read(path)?;
    let (given, _) = file::contributions(path)?;
    let header = journal.header;
    let scenario = header.scenario().map_err(|findings| SittingError::Unsound {
        scenario: header.scenario_id.clone(),
        count: findings.len(),
    })?;
    let book = &scenario.book;
    let seat = header.people.iter().next().unwrap_or(book.director);
    let preset = book.presets.iter().find(|it| it.conditions == header.setup.conditions);
    let wanted = Wanted {
        scenario: Some(header.scenario_id.clone()),
        seat: book.seats.get(seat.index()).map(|it| it.name.clone()),
        seed: Some(header.setup.seed.0),
        preset: preset.map(|it| it.name.clone()),
        journal: None,
        language: language.to_owned(),
    };
    let own = journal
        .entries
        .into_iter()
        .filter(|entry| entry.command.by == Actor::Seat(seat) && entry.command.because.is_none());
    Ok(Again {
        wanted,
        acts: own.map(|entry| (entry.number, entry.command.wish)).collect(),
        given: given.iter().filter(|it| it.seat == seat).cloned().collect(),
    })
}
