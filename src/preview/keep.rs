//! DOOR: The proof of a case, kept beside it.
//!
//! **Invariant:** nothing but the proof's own file is written, and only when it is not there already.

use std::fs;
use std::path::{Path, PathBuf};

use crate::proof::{FILE, Proof};

/// What became of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It was there already.
    There(PathBuf),
    /// It was written.
    Written(PathBuf),
    /// This is no folder: a pack, or a case inside the program.
    NoFolder(String),
    /// It could not be written, and why.
    Failed(PathBuf, String),
}

/// Keeps a proof in the folder of its case.
#[must_use]
pub fn keep(proof: &Proof, folder: &Path) -> Keeping {
    if !folder.is_dir() {
        return Keeping::NoFolder(folder.display().to_string());
    }
    let path = folder.join(FILE);
    match proof.to_ron() {
        Ok(text) if fs::read_to_string(&path).is_ok_and(|kept| kept == text) => {
            Keeping::There(path)
        }
        Ok(text) => match fs::write(&path, text) {
            Ok(()) => Keeping::Written(path),
            Err(error) => Keeping::Failed(path, error.to_string()),
        },
        Err(error) => Keeping::Failed(path, error.to_string()),
    }
}
