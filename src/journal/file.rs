//! DOOR: a journal in a file, through `SQLite`.
//!
//! While a session runs the file has a companion (`-wal`) with the latest entries; a session that
//! was closed is a single file. After a crash the next opening puts both together again.
//!
//! | table     | a row is                                                                       |
//! |-----------|--------------------------------------------------------------------------------|
//! | `header`  | a field of [`Header`] by name, its value as JSON; `check`: hash of the header  |
//! | `files`   | a file of the scenario: name and content                                       |
//! | `entries` | number, game time in ms, encoded [`Entry`], [`checksum`], wall time in Unix ms |
//! | `contributions` | what somebody added in the reflection: key, seat, text, [`checksum`] (from format 2 on) |
//!
//! `SQLite`'s `application_id` is [`APPLICATION`], its `user_version` the [`FORMAT`].
//!
//! **Invariant:** an entry is acknowledged after a commit whose bytes are on the disk:
//! `synchronous=EXTRA`, which is `FULL` and also makes sure, while a file is made or closed, that
//! a companion that was taken away does not come back after a power failure.
//! **Invariant:** one program writes a session at a time; its lock is the operating system's and
//! ends with the program.
//! **Invariant:** a file is never overwritten, and reading one changes nothing in it (but finishes
//! what a crash left half done).
//! **Invariant:** what a file holds is not trusted: a damaged or hostile one gives an error.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, params};
use serde_json::{Map, Value};

use crate::journal::contribution::{Change, Contributions};
use crate::journal::error::JournalError;
use crate::journal::writer::Storage;
use crate::journal::{Entry, FORMAT, Header, Journal, checksum};
use crate::scenario::shelf;

mod added;

/// What marks a file as ours: "Rond" in `SQLite`'s `application_id`.
pub const APPLICATION: i32 = i32::from_be_bytes(*b"Rond");

/// The file name's extension.
pub const EXTENSION: &str = "rondetafel";

/// How long somebody else may look at the file before it counts as in use.
const PATIENCE: Duration = Duration::from_millis(300);

/// The companion is emptied into the file when it has so many pages: about one megabyte.
const COMPANION_PAGES: u32 = 256;

const HEADER_TABLE: &str =
    "CREATE TABLE header (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT";
const FILES_TABLE: &str =
    "CREATE TABLE files (name TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL) STRICT";
const ENTRIES_TABLE: &str = "CREATE TABLE entries (number INTEGER PRIMARY KEY, \
     game_time INTEGER NOT NULL, entry BLOB NOT NULL, checksum BLOB NOT NULL, \
     wall_time INTEGER NOT NULL) STRICT";
/// The tables of a file in format 1; format 2 has one more.
const FIRST_TABLES: [&str; 3] = [HEADER_TABLE, FILES_TABLE, ENTRIES_TABLE];

/// What people added that can be used, and why there is no more.
pub type Added = (Contributions, Option<JournalError>);

/// What a damaged file says when asked for all its entries: those that can be used, and why there
/// are no more.
pub type Usable = (Vec<Entry>, Option<JournalError>);

/// A session's file, open for writing.
#[derive(Debug)]
pub struct JournalFile {
    connection: Connection,
    path: PathBuf,
    header: Header,
    /// The last entry that is safe.
    last: u32,
    /// Entries written since the last sync.
    unsynced: u32,
    /// Whether everything in the file can be read.
    whole: bool,
}

/// The folder for sessions of this user: on this machine, and not one that travels with the user.
#[must_use]
pub fn sessions_folder() -> Option<PathBuf> {
    let places = directories::ProjectDirs::from("", "", "rondetafel")?;
    Some(places.data_local_dir().join("sessions"))
}

/// Whether the file at this path says that it is a session: damaged or not, in use or not.
#[must_use]
pub fn is_session(path: &Path) -> bool {
    let ours = |connection: Connection, path: &Path| {
        matches!(recognise(&connection, path), Ok(()) | Err(JournalError::NewerFormat { .. }))
    };
    absolute(path).is_ok_and(|path| {
        path.is_file()
            && (look(&path).is_ok_and(|connection| ours(connection, &path))
                || to_read(&path).is_ok_and(|connection| ours(connection, &path)))
    })
}

/// Reads a session without changing the file; also one that a crash left behind.
///
/// With an error beside it, the journal holds the entries before the first that is damaged.
///
/// # Errors
/// It is no session, a later program wrote it, somebody writes it now, or its beginning is damaged.
pub fn read(path: &Path) -> Result<(Journal, Option<JournalError>), JournalError> {
    let path = &absolute(path)?;
    let connection = to_read(path)?;
    recognise(&connection, path)?;
    let header = read_header(&connection, path)?;
    let (entries, problem) = read_entries(&connection, path);
    Ok((Journal { header, entries }, problem))
}

/// What people added to a session in the reflection, without changing the file.
///
/// # Errors
/// As [`read`].
pub fn contributions(path: &Path) -> Result<Added, JournalError> {
    let path = &absolute(path)?;
    let connection = to_read(path)?;
    recognise(&connection, path)?;
    Ok(added::read(&connection, path))
}

/// Erases a session for good, with its companions.
///
/// # Errors
/// It is no session, somebody writes it now, or the system does not let go of it.
pub fn erase(path: &Path) -> Result<(), JournalError> {
    let path = &absolute(path)?;
    match alone(path).and_then(|connection| recognise(&connection, path)) {
        // Damaged ones and those of a later program can be erased too.
        Ok(()) | Err(JournalError::NewerFormat { .. } | JournalError::DamagedHeader { .. }) => {}
        Err(error) => return Err(error),
    }
    // The session itself goes last: whatever stops half way, it can be erased again.
    for end in ["-wal", "-shm", "-journal", ""] {
        match fs::remove_file(companion(path, end)) {
            Ok(()) => {}
            Err(error) if !end.is_empty() && error.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(JournalError::of_system(path, source)),
        }
    }
    Ok(())
}

/// Whether a file can have this name on every system: no folder, nothing hidden, nothing odd.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let odd = |letter: char| {
        letter.is_control()
            || matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
    };
    let trimmed = name.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    !name.is_empty() && name.len() <= 120 && trimmed == name && !name.contains(odd)
}

/// Gives a session's file another name, in its own folder. Returns where it is then.
///
/// # Errors
/// It is no session, somebody writes it now, or there is a file of that name.
pub fn rename(path: &Path, name: &str) -> Result<PathBuf, JournalError> {
    let path = absolute(path)?;
    let mut file = OsString::from(name);
    file.push(".");
    file.push(EXTENSION);
    let to = path.with_file_name(file);
    // Put together first: a companion would not find its file again.
    JournalFile::open(&path)?.close()?;
    // Renaming would take the place of what is there.
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&to)
        .map_err(|source| JournalError::of_system(&to, source))?;
    fs::rename(&path, &to).map_err(|source| {
        remove(&to);
        JournalError::of_system(&path, source)
    })?;
    Ok(to)
}

impl JournalFile {
    /// Makes the file of a session that begins. Its header is safe when this returns.
    ///
    /// # Errors
    /// There is such a file already, or it cannot be written. Then no new file is left behind.
    pub fn create(path: &Path, header: &Header) -> Result<Self, JournalError> {
        let path = absolute(path)?;
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(|source| JournalError::of_system(&path, source))?;
        Self::begin(&path, header).inspect_err(|_| remove(&path))
    }

    fn begin(path: &Path, header: &Header) -> Result<Self, JournalError> {
        let mut header = header.clone();
        header.format = FORMAT;
        header.files.sort();
        let failed = |source| JournalError::of_sqlite(path, source);
        let mut connection = alone(path)?;
        write_header(&mut connection, &header).map_err(failed)?;
        Self::keep(connection, path, header, 0, true)
    }

    /// Opens the file of a session to go on with it. What a crash left behind is put together.
    ///
    /// # Errors
    /// As [`read`], and when the file may not be written.
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        let path = &absolute(path)?;
        // Looked at with care first, so that a file of somebody else is left alone.
        recognise(&to_read(path)?, path)?;
        let connection = alone(path)?;
        let header = read_header(&connection, path)?;
        let (entries, problem) = read_entries(&connection, path);
        let last = entries.last().map_or(0, |entry| entry.number);
        Self::keep(connection, path, header, last, problem.is_none())
    }

    /// From here on entries go to the companion first, and nobody else may write.
    fn keep(
        connection: Connection,
        path: &Path,
        header: Header,
        last: u32,
        whole: bool,
    ) -> Result<Self, JournalError> {
        let failed = |source| JournalError::of_sqlite(path, source);
        connection.pragma_update(None, "journal_mode", "WAL").map_err(failed)?;
        // Asked again, because a switch that failed half way is not always told.
        let mode: String = connection
            .pragma_query_value(None, "journal_mode", |row| row.get(0))
            .map_err(failed)?;
        if mode != "wal" {
            let source = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR);
            return Err(failed(rusqlite::Error::SqliteFailure(source, None)));
        }
        connection.pragma_update(None, "wal_autocheckpoint", COMPANION_PAGES).map_err(failed)?;
        // An empty piece of writing takes the lock before anybody relies on it.
        connection.execute_batch("BEGIN IMMEDIATE; COMMIT").map_err(failed)?;
        Ok(Self { connection, path: path.to_owned(), header, last, unsynced: 0, whole })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How the session was set.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The number of the last entry that is safe; 0: none yet.
    #[must_use]
    pub const fn last(&self) -> u32 {
        self.last
    }

    /// Writes one entry and makes it safe.
    ///
    /// # Errors
    /// Then it is not in the file, and may be appended again.
    pub fn append(&mut self, entry: &Entry) -> Result<(), JournalError> {
        self.write(entry)?;
        self.sync()
    }

    /// All entries that can be used, and why there are no more.
    #[must_use]
    pub fn entries(&self) -> Usable {
        read_entries(&self.connection, &self.path)
    }

    /// What people added in the reflection, and why there is no more.
    #[must_use]
    pub fn contributions(&self) -> Added {
        added::read(&self.connection, &self.path)
    }

    /// Keeps what somebody added, or forgets what they take back, and makes that safe.
    ///
    /// # Errors
    /// Then all is as it was.
    pub fn contribute(&mut self, change: &Change) -> Result<(), JournalError> {
        // What was written before it is made safe with it.
        self.sync()?;
        added::follow(&mut self.connection, change)
            .map_err(|source| JournalError::of_sqlite(&self.path, source))
    }

    /// Puts a copy with everything that is safe by now in another file.
    ///
    /// # Errors
    /// There is such a file already, or it cannot be written. Then no new file is left behind.
    pub fn export(&self, to: &Path) -> Result<(), JournalError> {
        let to = absolute(to)?;
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&to)
            .map_err(|source| JournalError::of_system(&to, source))?;
        self.copy_into(&to).inspect_err(|_| remove(&to))
    }

    fn copy_into(&self, to: &Path) -> Result<(), JournalError> {
        let failed = |source| JournalError::of_sqlite(to, source);
        let mut copy = connect(to, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(failed)?;
        copy.pragma_update(None, "synchronous", "EXTRA").map_err(failed)?;
        let step = Backup::new(&self.connection, &mut copy)
            .and_then(|backup| backup.step(-1))
            .map_err(failed)?;
        if step != StepResult::Done {
            return Err(JournalError::Locked { path: to.to_owned() });
        }
        single_file(&copy).map_err(failed)?;
        copy.close().map_err(|(_, source)| failed(source))
    }

    /// Leaves a single file without companions.
    ///
    /// # Errors
    /// Everything that was acknowledged is safe all the same; the next opening tidies up.
    pub fn close(self) -> Result<(), JournalError> {
        let Self { connection, path, .. } = self;
        let failed = |source| JournalError::of_sqlite(&path, source);
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK").map_err(failed)?;
        }
        connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
            .map_err(failed)?;
        single_file(&connection).map_err(failed)?;
        connection.close().map_err(|(_, source)| failed(source))
    }

    fn insert(&self, entry: &Entry) -> Result<(), JournalError> {
        let failed = |source| JournalError::of_sqlite(&self.path, source);
        let bytes = entry
            .encode()
            .map_err(|source| JournalError::Unencodable { number: entry.number, source })?;
        if self.connection.is_autocommit() {
            self.connection.execute_batch("BEGIN IMMEDIATE").map_err(failed)?;
        }
        self.connection
            .prepare_cached("INSERT INTO entries VALUES (?1, ?2, ?3, ?4, ?5)")
            .and_then(|mut insert| {
                let check = checksum(&bytes);
                insert.execute(params![
                    entry.number,
                    game_time(entry),
                    &bytes[..],
                    &check[..],
                    wall_time()
                ])
            })
            .map_err(failed)?;
        Ok(())
    }

    /// Forgets what was not synced.
    fn roll_back(&mut self) {
        self.unsynced = 0;
        if !self.connection.is_autocommit() {
            // When even this fails the next write says so.
            _ = self.connection.execute_batch("ROLLBACK");
        }
    }
}

impl Storage for JournalFile {
    fn write(&mut self, entry: &Entry) -> Result<(), JournalError> {
        let next = self.last.saturating_add(self.unsynced).saturating_add(1);
        let written = if !self.whole {
            Err(JournalError::DamagedEntry { path: self.path.clone(), number: next })
        } else if entry.number != next {
            let path = self.path.clone();
            Err(JournalError::Gap { path, expected: next, found: entry.number })
        } else {
            self.insert(entry)
        };
        match written {
            Ok(()) => self.unsynced = self.unsynced.saturating_add(1),
            Err(_) => self.roll_back(),
        }
        written
    }

    fn sync(&mut self) -> Result<(), JournalError> {
        if self.unsynced == 0 {
            return Ok(());
        }
        let synced = self
            .connection
            .execute_batch("COMMIT")
            .map_err(|source| JournalError::of_sqlite(&self.path, source));
        match synced {
            Ok(()) => {
                self.last = self.last.saturating_add(self.unsynced);
                self.unsynced = 0;
            }
            Err(_) => self.roll_back(),
        }
        synced
    }

    fn close(self: Box<Self>) -> Result<(), JournalError> {
        Self::close(*self)
    }
}

/// Paths are made absolute, because `SQLite` takes a name like `file:x` for something else.
fn absolute(path: &Path) -> Result<PathBuf, JournalError> {
    std::path::absolute(path).map_err(|source| JournalError::of_system(path, source))
}

fn companion(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// Takes away a file that we just made and could not fill.
fn remove(path: &Path) {
    for path in ["-wal", "-journal", ""].map(|end| companion(path, end)) {
        // If it stays it is empty, and says so itself when it is opened.
        _ = fs::remove_file(path);
    }
}

/// Whether the file is ours, and not too new.
fn recognise(connection: &Connection, path: &Path) -> Result<(), JournalError> {
    let not_ours = || JournalError::NotASession { path: path.to_owned() };
    let number = |pragma: &str| {
        connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0)).map_err(|error| {
            match JournalError::of_sqlite(path, error) {
                // So short or odd that SQLite cannot see its own mark in it.
                JournalError::DamagedHeader { .. } => not_ours(),
                error => error,
            }
        })
    };
    if number("application_id")? != APPLICATION {
        return Err(not_ours());
    }
    match u32::try_from(number("user_version")?) {
        Ok(1..=FORMAT) => Ok(()),
        Ok(format) if format > FORMAT => {
            Err(JournalError::NewerFormat { path: path.to_owned(), format })
        }
        _ => Err(JournalError::DamagedHeader { path: path.to_owned() }),
    }
}

/// Opens a file without changing it.
fn to_read(path: &Path) -> Result<Connection, JournalError> {
    let found = fs::metadata(path).map_err(|source| JournalError::of_system(path, source))?;
    if !found.is_file() {
        return Err(JournalError::NotASession { path: path.to_owned() });
    }
    if !["-wal", "-journal"].iter().any(|end| companion(path, end).exists()) {
        return look(path);
    }
    // Somebody writes it, or did so when the power failed: without its companion the file may be
    // half of something.
    let connection = alone(path)?;
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .and_then(|_| connection.pragma_update(None, "query_only", true))
        .map_err(|source| JournalError::of_sqlite(path, source))?;
    Ok(connection)
}

/// Opens a file so that nobody else can while it is read or written.
fn alone(path: &Path) -> Result<Connection, JournalError> {
    let failed = |source| JournalError::of_sqlite(path, source);
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(failed)?;
    if connection.is_readonly("main").map_err(failed)? {
        return Err(JournalError::ReadOnly { path: path.to_owned() });
    }
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").map_err(failed)?;
    connection.pragma_update(None, "synchronous", "EXTRA").map_err(failed)?;
    // What somebody took back does not stay behind in a corner of the file.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(())).map_err(failed)?;
    Ok(connection)
}

/// Opens a file that nobody writes, without any lock and without making companions.
fn look(path: &Path) -> Result<Connection, JournalError> {
    let mut address = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                address.push(char::from(*byte));
            }
            _ => {
                use std::fmt::Write as _;
                // Writing into a string cannot fail.
                _ = write!(address, "%{byte:02X}");
            }
        }
    }
    // A path that begins with two slashes would be taken for a server's name.
    let address = address.replacen("file://", "file:////", 1) + "?immutable=1";
    connect(Path::new(&address), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
        .map_err(|source| JournalError::of_sqlite(path, source))
}

fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    for (guard, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
        connection.set_db_config(guard, on)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}

fn single_file(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))
}

fn write_header(connection: &mut Connection, header: &Header) -> rusqlite::Result<()> {
    let odd = |error: serde_json::Error| rusqlite::Error::ToSqlConversionFailure(Box::new(error));
    let writing = connection.transaction()?;
    for table in FIRST_TABLES.into_iter().chain([added::TABLE]) {
        writing.execute_batch(table)?;
    }
    let Value::Object(mut fields) = serde_json::to_value(header).map_err(odd)? else {
        return Err(rusqlite::Error::InvalidQuery);
    };
    fields.remove("files");
    fields.insert("check".to_owned(), Value::String(check_of(header)));
    for (name, value) in fields {
        writing.execute("INSERT INTO header VALUES (?1, ?2)", params![name, value.to_string()])?;
    }
    for (name, content) in &header.files {
        writing.execute("INSERT INTO files VALUES (?1, ?2)", params![name, content])?;
    }
    writing.pragma_update(None, "application_id", APPLICATION)?;
    writing.pragma_update(None, "user_version", FORMAT)?;
    writing.commit()
}

/// What the `header` table says under `check`.
fn check_of(header: &Header) -> String {
    let bytes = postcard::to_stdvec(header).unwrap_or_default();
    blake3::hash(&bytes).to_hex().as_str()[..16].to_owned()
}

fn read_header(connection: &Connection, path: &Path) -> Result<Header, JournalError> {
    let damaged = || JournalError::DamagedHeader { path: path.to_owned() };
    let failed = |error| match JournalError::of_sqlite(path, error) {
        JournalError::Failed { source, .. } if !is_of_system(&source) => damaged(),
        JournalError::NotASession { .. } => damaged(),
        error => error,
    };
    let mut tables = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
        .map_err(failed)?;
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .and_then(|rows| rows.take(FIRST_TABLES.len() + 2).collect())
        .map_err(failed)?;
    let (first, more) = tables.split_at(tables.len().min(FIRST_TABLES.len()));
    if first != FIRST_TABLES || !(more.is_empty() || more == [added::TABLE]) {
        return Err(damaged());
    }
    let rows = |sql: &str, most: usize| {
        let mut statement = connection.prepare(sql)?;
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        rows.take(most).collect::<rusqlite::Result<Vec<_>>>()
    };
    let mut fields = Map::new();
    for (name, value) in rows("SELECT name, value FROM header", 64).map_err(failed)? {
        fields.insert(name, serde_json::from_str(&value).ok().ok_or_else(damaged)?);
    }
    let files =
        rows("SELECT name, content FROM files ORDER BY name", shelf::MOST_FILES).map_err(failed)?;
    if files.is_empty() {
        return Err(JournalError::MissingScenario { path: path.to_owned() });
    }
    let check = fields.remove("check");
    fields.insert("files".to_owned(), serde_json::to_value(files).ok().ok_or_else(damaged)?);
    let header: Header = serde_json::from_value(Value::Object(fields)).ok().ok_or_else(damaged)?;
    if check.as_ref().and_then(Value::as_str) == Some(&check_of(&header)) {
        Ok(header)
    } else {
        Err(damaged())
    }
}

/// Whether the system failed, and not what stands in the file.
fn is_of_system(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{CannotOpen, OutOfMemory, SystemIoFailure};
    matches!(error.sqlite_error_code(), Some(CannotOpen | OutOfMemory | SystemIoFailure))
}

fn read_entries(connection: &Connection, path: &Path) -> Usable {
    let mut entries = Vec::new();
    let problem = read_into(&mut entries, connection, path).err();
    (entries, problem)
}

fn read_into(
    entries: &mut Vec<Entry>,
    connection: &Connection,
    path: &Path,
) -> Result<(), JournalError> {
    let mut expected = 1_u32;
    let damaged = |number| JournalError::DamagedEntry { path: path.to_owned(), number };
    let failed = |number, error| match JournalError::of_sqlite(path, error) {
        error @ (JournalError::Locked { .. } | JournalError::ReadOnly { .. }) => error,
        JournalError::Failed { path, source } if is_of_system(&source) => {
            JournalError::Failed { path, source }
        }
        _ => damaged(number),
    };
    let mut statement = connection
        .prepare("SELECT number, game_time, entry, checksum FROM entries ORDER BY number")
        .map_err(|error| failed(1, error))?;
    let mut rows = statement.query([]).map_err(|error| failed(1, error))?;
    loop {
        let row = match rows.next() {
            Ok(Some(row)) => row,
            Ok(None) => return Ok(()),
            Err(error) => return Err(failed(expected, error)),
        };
        let number: i64 = row.get(0).map_err(|error| failed(expected, error))?;
        if number != i64::from(expected) {
            let found = u32::try_from(number.max(0)).unwrap_or(u32::MAX);
            return Err(JournalError::Gap { path: path.to_owned(), expected, found });
        }
        let entry = read_row(row).filter(|entry| entry.number == expected);
        entries.push(entry.ok_or_else(|| damaged(expected))?);
        expected = expected.checked_add(1).ok_or_else(|| damaged(expected))?;
    }
}

fn read_row(row: &rusqlite::Row<'_>) -> Option<Entry> {
    let time: i64 = row.get(1).ok()?;
    let bytes = row.get_ref(2).ok()?.as_blob().ok()?;
    let check = row.get_ref(3).ok()?.as_blob().ok()?;
    if check != checksum(bytes) {
        return None;
    }
    Entry::decode(bytes).filter(|entry| game_time(entry) == time)
}

/// `SQLite`'s whole numbers have a sign; game time stays far below that.
fn game_time(entry: &Entry) -> i64 {
    i64::try_from(entry.command.at).unwrap_or(i64::MAX)
}

/// Unix time in milliseconds, as a note for people; 0 when the machine's clock is before 1970.
#[expect(clippy::disallowed_methods, reason = "a note beside an entry; nothing ever reads it back")]
fn wall_time() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_millis()).ok())
        .unwrap_or(0)
}
