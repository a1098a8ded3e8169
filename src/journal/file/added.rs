//! DOOR: what people added in the reflection, in a table beside the entries.
//!
//! **Invariant:** a change is there whole or not at all, and a damaged row spoils no other.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior, params};

use crate::journal::contribution::{Change, Contribution, Contributions, Part};
use crate::journal::error::JournalError;
use crate::journal::file::Added;
use crate::journal::{FORMAT, checksum};
use crate::scenario::id::SeatId;

/// How the table is made.
pub(super) const TABLE: &str = "CREATE TABLE contributions (key TEXT NOT NULL, \
     seat INTEGER NOT NULL, text TEXT NOT NULL, checksum BLOB NOT NULL, \
     PRIMARY KEY (key, seat)) STRICT";

/// No session has nearly as many contributions.
const MOST_CONTRIBUTIONS: usize = 1024;

/// Does what somebody wants done with what they added. A file of format 1 becomes one of format 2.
pub(super) fn follow(connection: &mut Connection, change: &Change) -> rusqlite::Result<()> {
    let writing = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if !is_there(&writing) {
        writing.execute_batch(TABLE)?;
        writing.pragma_update(None, "user_version", FORMAT)?;
    }
    match change {
        Change::Put(Contribution { seat, part, text }) => {
            let (key, text) = (part.key(), text.as_str());
            let check = check_of(&key, seat.0, text);
            writing.execute(
                "INSERT OR REPLACE INTO contributions VALUES (?1, ?2, ?3, ?4)",
                params![key, seat.0, text, &check[..]],
            )?;
        }
        Change::TakeBack(seat, part) => {
            writing.execute(
                "DELETE FROM contributions WHERE key = ?1 AND seat = ?2",
                params![part.key(), seat.0],
            )?;
        }
    }
    writing.commit()
}

fn is_there(connection: &Connection) -> bool {
    connection
        .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'contributions'")
        .and_then(|mut statement| statement.exists([]))
        .unwrap_or(false)
}

/// What people added, and why there is no more.
pub(super) fn read(connection: &Connection, path: &Path) -> Added {
    if !is_there(connection) {
        return (Contributions::default(), None);
    }
    let mut found = Vec::new();
    let mut whole = true;
    let read = connection
        .prepare("SELECT key, seat, text, checksum FROM contributions ORDER BY rowid")
        .and_then(|mut statement| {
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                match read_row(row) {
                    Some(contribution) if found.len() < MOST_CONTRIBUTIONS => {
                        found.push(contribution);
                    }
                    _ => whole = false,
                }
            }
            Ok(())
        });
    let problem = match read {
        Ok(()) if whole => None,
        Ok(()) => Some(JournalError::DamagedContributions { path: path.to_owned() }),
        Err(error) => Some(match JournalError::of_sqlite(path, error) {
            JournalError::DamagedHeader { path } => JournalError::DamagedContributions { path },
            error => error,
        }),
    };
    (found.into_iter().collect(), problem)
}

fn read_row(row: &rusqlite::Row<'_>) -> Option<Contribution> {
    let key: String = row.get(0).ok()?;
    let seat: u8 = row.get(1).ok()?;
    let text: String = row.get(2).ok()?;
    let check = row.get_ref(3).ok()?.as_blob().ok()?;
    if check != check_of(&key, seat, &text) {
        return None;
    }
    Contribution::new(SeatId(seat), Part::of_key(&key)?, &text).ok()
}

/// What stands beside a contribution.
fn check_of(key: &str, seat: u8, text: &str) -> [u8; 8] {
    checksum(format!("{key}\0{seat}\0{text}").as_bytes())
}
