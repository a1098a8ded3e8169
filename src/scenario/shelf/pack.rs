//! DOOR: a case in one `.zip` file: its files, or one folder with them.
//!
//! A pack is read in memory and never unpacked to a disk.
//!
//! **Invariant:** what could leave the pack (a link, `..`, an absolute path) is refused, not mended.
//! **Invariant:** never more is unpacked than [`LARGEST_CASE`], whatever the pack says of itself.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::{
    LARGEST_CASE, LARGEST_FILE, MOST_FILES, ShelfError, is_left_by_a_system, is_ours, tidy,
};

/// How a pack's name ends.
pub(super) const EXTENSION: &str = "zip";

/// A pack may be no larger than this, in bytes.
const LARGEST_PACK: u64 = 4 * 1024 * 1024;

/// Nothing that people write gets smaller than one in so many.
const DENSEST: u64 = 100;

/// Small files may be as dense as they like.
const SMALL: u64 = 16 * 1024;

/// Whether this path is called like a pack.
#[must_use]
pub fn is_pack(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(EXTENSION))
}

/// The files of a pack, sorted by name, as [`super::Shelf::read`] gives them.
pub(super) fn read(path: &Path) -> Result<Vec<(String, String)>, ShelfError> {
    let unreadable = |source| ShelfError::Unreadable { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST_PACK + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    unpack(path, &bytes)
}

/// The files in the bytes of a pack; `path` is for the errors.
///
/// # Errors
///
/// When this is no pack, or it holds what may not be read.
pub fn unpack(path: &Path, bytes: &[u8]) -> Result<Vec<(String, String)>, ShelfError> {
    let path = || path.to_owned();
    if bytes.len() as u64 > LARGEST_PACK {
        return Err(ShelfError::TooLarge { path: path(), most: LARGEST_PACK });
    }
    let broken =
        |error: &ZipError| ShelfError::BrokenPack { path: path(), cause: error.to_string() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    // Folders count as well, so there may be some more entries than files.
    if archive.len() > 2 * MOST_FILES {
        return Err(ShelfError::TooManyFiles { path: path() });
    }
    if archive.has_duplicate_names() {
        return Err(ShelfError::Twice { path: path(), name: String::new() });
    }
    let mut names = BTreeSet::new();
    let mut files = Vec::new();
    let mut left = LARGEST_CASE;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| broken(&error))?;
        let name = entry.name().map_err(|error| broken(&error))?.into_owned();
        if entry.is_symlink() || !stays_inside(&name) {
            return Err(ShelfError::LeadsOut { path: path().join(name) });
        }
        // On some machines these two are one file.
        if !names.insert(name.to_lowercase()) {
            return Err(ShelfError::Twice { path: path(), name });
        }
        if entry.is_dir() || name.split('/').any(is_left_by_a_system) {
            continue;
        }
        let text = if is_ours(Path::new(&name)) {
            let inside = path().join(&name);
            let bytes = content(&mut entry, &inside, left.min(LARGEST_FILE))?;
            left -= bytes.len() as u64;
            tidy(&String::from_utf8_lossy(&bytes))
        } else {
            String::new()
        };
        files.push((name, text));
    }
    let files = without_folder(files);
    if !files.iter().any(|(name, _)| is_ours(Path::new(name))) {
        return Err(ShelfError::NoScenario { path: path() });
    }
    Ok(files)
}

/// The bytes of one file, `most` of them at most.
fn content<R: Read>(
    entry: &mut ZipFile<'_, R>,
    inside: &Path,
    most: u64,
) -> Result<Vec<u8>, ShelfError> {
    let packed = entry.compressed_size();
    let densest = packed.saturating_mul(DENSEST).max(SMALL);
    let mut bytes = Vec::new();
    let read = entry.take(most.min(densest) + 1).read_to_end(&mut bytes);
    read.map_err(|error| ShelfError::BrokenPack {
        path: inside.to_owned(),
        cause: error.to_string(),
    })?;
    let length = bytes.len() as u64;
    if length > most {
        return Err(ShelfError::TooLarge { path: inside.to_owned(), most });
    }
    if length > densest {
        return Err(ShelfError::TooDense { path: inside.to_owned() });
    }
    Ok(bytes)
}

/// Whether a name stays in the pack, on every system.
fn stays_inside(name: &str) -> bool {
    let is_plain = |part: &str| part != ".." && part != ".";
    !name.is_empty()
        && !name.starts_with('/')
        && !name.contains(['\\', ':', '\0'])
        && name.split('/').all(is_plain)
}

/// Takes the one folder away that all files are in; what lies in folders below is named as such.
fn without_folder(files: Vec<(String, String)>) -> Vec<(String, String)> {
    let first = |name: &str| name.split_once('/').map(|(folder, _)| folder.to_owned());
    let folder = files.first().and_then(|(name, _)| first(name));
    let is_one = folder.is_some() && files.iter().all(|(name, _)| first(name) == folder);
    let mut kept = Vec::new();
    for (name, text) in files {
        let name = match folder.as_ref().filter(|_| is_one) {
            Some(folder) => name[folder.len() + 1..].to_owned(),
            None => name,
        };
        let (name, text) = match name.split_once('/') {
            Some((folder, _)) => (format!("{folder}/"), String::new()),
            None => (name, text),
        };
        if !kept.iter().any(|(other, _)| *other == name) {
            kept.push((name, text));
        }
    }
    kept.sort();
    kept
}
