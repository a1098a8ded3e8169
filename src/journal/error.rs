//! Why a journal cannot be read or written.
//!
//! **Invariant:** no sentence for players is made here: there is one message `journal-<word>` per
//! error, filled with [`JournalError::details`].

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::journal::FORMAT;

/// Why a journal cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// There is no such file.
    #[error("there is no file {path}")]
    NoSuchFile {
        /// The file.
        path: PathBuf,
    },
    /// There is a file already; it is left alone.
    #[error("{path} exists already")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file is something else than a session.
    #[error("{path} is not a session")]
    NotASession {
        /// The file.
        path: PathBuf,
    },
    /// A later program wrote it.
    #[error("{path} has format {format}, this program reads up to format {FORMAT}")]
    NewerFormat {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u32,
    },
    /// What stands before the first entry cannot be read.
    #[error("the beginning of {path} is damaged")]
    DamagedHeader {
        /// The file.
        path: PathBuf,
    },
    /// An entry cannot be read. Everything before it can be used.
    #[error("entry {number} of {path} is damaged")]
    DamagedEntry {
        /// The file.
        path: PathBuf,
        /// The first entry that cannot be read.
        number: u32,
    },
    /// Something that people added in the reflection cannot be read. The rest can be used.
    #[error("some of what was added to {path} is damaged")]
    DamagedContributions {
        /// The file.
        path: PathBuf,
    },
    /// Entries are missing. Everything before them can be used.
    #[error("in {path} entry {found} comes where {expected} should be")]
    Gap {
        /// The file.
        path: PathBuf,
        /// The number that should come.
        expected: u32,
        /// The number that comes.
        found: u32,
    },
    /// The session does not carry its scenario.
    #[error("{path} does not hold its scenario")]
    MissingScenario {
        /// The file.
        path: PathBuf,
    },
    /// There is no room left.
    #[error("there is no room left for {path}")]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// It may not be written.
    #[error("{path} may not be written")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another window or program writes this session.
    #[error("{path} is in use")]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// Writing stopped for good.
    #[error("writing stopped")]
    Stopped,
    /// An entry cannot be encoded.
    #[error("entry {number} cannot be encoded")]
    Unencodable {
        /// The entry.
        number: u32,
        /// What the encoder said.
        source: postcard::Error,
    },
    /// The file system failed.
    #[error("{path} could not be reached")]
    Unreachable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The database failed.
    #[error("{path} could not be read or written")]
    Failed {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
}

impl JournalError {
    /// Every word, for tests that walk the messages.
    pub const WORDS: &'static [&'static str] = &[
        "no-such-file",
        "exists",
        "not-a-session",
        "newer-format",
        "damaged-header",
        "damaged-entry",
        "damaged-contributions",
        "gap",
        "missing-scenario",
        "disk-full",
        "read-only",
        "locked",
        "stopped",
        "unencodable",
        "unreachable",
        "failed",
    ];

    /// The word in its message key `journal-<word>`.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NoSuchFile { .. } => "no-such-file",
            Self::Exists { .. } => "exists",
            Self::NotASession { .. } => "not-a-session",
            Self::NewerFormat { .. } => "newer-format",
            Self::DamagedHeader { .. } => "damaged-header",
            Self::DamagedEntry { .. } => "damaged-entry",
            Self::DamagedContributions { .. } => "damaged-contributions",
            Self::Gap { .. } => "gap",
            Self::MissingScenario { .. } => "missing-scenario",
            Self::DiskFull { .. } => "disk-full",
            Self::ReadOnly { .. } => "read-only",
            Self::Locked { .. } => "locked",
            Self::Stopped => "stopped",
            Self::Unencodable { .. } => "unencodable",
            Self::Unreachable { .. } => "unreachable",
            Self::Failed { .. } => "failed",
        }
    }

    /// The file it is about.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NoSuchFile { path }
            | Self::Exists { path }
            | Self::NotASession { path }
            | Self::NewerFormat { path, .. }
            | Self::DamagedHeader { path }
            | Self::DamagedEntry { path, .. }
            | Self::DamagedContributions { path }
            | Self::Gap { path, .. }
            | Self::MissingScenario { path }
            | Self::DiskFull { path }
            | Self::ReadOnly { path }
            | Self::Locked { path }
            | Self::Unreachable { path, .. }
            | Self::Failed { path, .. } => Some(path),
            Self::Stopped | Self::Unencodable { .. } => None,
        }
    }

    /// What fills its message, by variable: always `file`, and further `number`, `expected`,
    /// `format`, `known` and `reason` where they mean something.
    #[must_use]
    pub fn details(&self) -> Vec<(&'static str, String)> {
        let file = self.path().and_then(Path::file_name);
        let mut details = vec![("file", file.unwrap_or_default().to_string_lossy().into_owned())];
        match self {
            Self::NewerFormat { format, .. } => {
                details.push(("format", format.to_string()));
                details.push(("known", FORMAT.to_string()));
            }
            Self::DamagedEntry { number, .. } => {
                details.push(("number", number.to_string()));
                details.push(("usable", number.saturating_sub(1).to_string()));
            }
            Self::Gap { expected, found, .. } => {
                details.push(("number", found.to_string()));
                details.push(("expected", expected.to_string()));
                details.push(("usable", expected.saturating_sub(1).to_string()));
            }
            Self::Unencodable { number, source } => {
                details.push(("number", number.to_string()));
                details.push(("reason", source.to_string()));
            }
            Self::Unreachable { source, .. } => details.push(("reason", source.to_string())),
            Self::Failed { source, .. } => details.push(("reason", source.to_string())),
            _ => {}
        }
        details
    }

    /// What `SQLite` said, in our words.
    pub(in crate::journal) fn of_sqlite(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { path },
            Some(ErrorCode::DiskFull) => Self::DiskFull { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path },
            Some(ErrorCode::NotADatabase) => Self::NotASession { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::DamagedHeader { path },
            _ => Self::Failed { path, source },
        }
    }

    /// What the file system said, in our words.
    pub(in crate::journal) fn of_system(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NoSuchFile { path },
            io::ErrorKind::AlreadyExists => Self::Exists { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { path }
            }
            _ => Self::Unreachable { path, source },
        }
    }
}
