//! DOOR: what a person set: language, text size, motion, sound. Kept for this user.
//!
//! **Invariant:** a file that cannot be understood is never overwritten: it is put aside first, and
//! the player is told.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The smallest text, in per cent.
pub const SMALLEST_TEXT: u16 = 80;
/// The largest text, in per cent.
pub const LARGEST_TEXT: u16 = 200;

/// What a person set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The language; none: the system's.
    pub language: Option<String>,
    /// How large text is, in per cent: 80 to 200.
    pub text_per_cent: u16,
    /// Whether things move only when they must.
    pub reduced_motion: bool,
    /// How loud it is, in per cent: 0 to 100.
    pub sound_per_cent: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, text_per_cent: 100, reduced_motion: false, sound_per_cent: 70 }
    }
}

/// Why settings cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is there and cannot be understood.
    #[error("{path}:{line}:{column}: {message}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, in the parser's (English) words.
        message: String,
    },
    /// The file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The file of this user's settings; none when the system names no folder for it.
#[must_use]
pub fn file() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "rondetafel")?;
    Some(folders.config_dir().join("settings.ron"))
}

/// The settings in a file: the usual ones when there is no file.
///
/// # Errors
/// The file is there and cannot be read or understood.
pub fn read(path: &Path) -> Result<Settings, SettingsError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(source) if source.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
        Err(source) => return Err(SettingsError::File { path: path.to_owned(), source }),
    };
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let settings: Settings =
        options.from_str(&text).map_err(|error| SettingsError::Unreadable {
            path: path.to_owned(),
            line: error.span.start.line,
            column: error.span.start.col,
            message: error.code.to_string(),
        })?;
    Ok(settings.within_bounds())
}

/// Keeps settings. What stood there and could not be understood is put aside as `settings.ron.old`.
///
/// # Errors
/// The file cannot be written; the one that was there is left as it was.
pub fn write(path: &Path, settings: &Settings) -> Result<(), SettingsError> {
    let failed = |source: io::Error| SettingsError::File { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    if matches!(read(path), Err(SettingsError::Unreadable { .. })) {
        fs::rename(path, path.with_extension("ron.old")).map_err(failed)?;
    }
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default())
        .map_err(|error| failed(io::Error::other(error)))?;
    let beside = path.with_extension("ron.new");
    fs::write(&beside, text + "\n").map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)
}

impl Settings {
    /// The same, with every number in its range.
    #[must_use]
    pub fn within_bounds(mut self) -> Self {
        self.text_per_cent = self.text_per_cent.clamp(SMALLEST_TEXT, LARGEST_TEXT);
        self.sound_per_cent = self.sound_per_cent.min(100);
        self
    }
}
