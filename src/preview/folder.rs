//! DOOR: Looking for a case on the disk: what is in a folder.
//!
//! **Invariant:** nothing is opened; names alone are looked at.

use std::fs;
use std::path::{Path, PathBuf};

use crate::scenario::shelf::{holds_scenario, pack};

/// More than this in one folder is not listed.
const MOST: usize = 400;

/// What is in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The folder, in full.
    pub path: PathBuf,
    /// The folder that it is in.
    pub parent: Option<PathBuf>,
    /// Cases, by name.
    pub cases: Vec<PathBuf>,
    /// Other folders, by name.
    pub folders: Vec<PathBuf>,
    /// Why it cannot be looked into, if so.
    pub trouble: Option<String>,
}

/// What is in a folder. What is no folder counts as the one that it is in.
#[must_use]
pub fn list(path: &Path) -> Listing {
    let full = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let full =
        if full.is_file() { full.parent().map_or(full.clone(), Path::to_owned) } else { full };
    let mut listing =
        Listing { parent: full.parent().map(Path::to_owned), path: full, ..Listing::default() };
    let entries = match fs::read_dir(&listing.path) {
        Ok(entries) => entries,
        Err(error) => {
            listing.trouble = Some(error.to_string());
            return listing;
        }
    };
    let is_hidden = |path: &PathBuf| {
        path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'))
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| !is_hidden(path));
    paths.sort();
    for path in paths.into_iter().take(MOST) {
        if is_case(&path) {
            listing.cases.push(path);
        } else if path.is_dir() {
            listing.folders.push(path);
        }
    }
    listing
}

/// Where an author's own cases are looked for first: the user's shelf when it is there, else the
/// folder that the program was started in.
#[must_use]
pub fn first() -> PathBuf {
    let shelf = directories::ProjectDirs::from("", "", "rondetafel")
        .map(|places| places.data_dir().join("scenarios"))
        .filter(|folder| folder.is_dir());
    shelf.or_else(|| std::env::current_dir().ok()).unwrap_or_else(|| PathBuf::from("."))
}

/// Whether a case is at this path.
#[must_use]
pub fn is_case(path: &Path) -> bool {
    holds_scenario(path) || (pack::is_pack(path) && path.is_file())
}
