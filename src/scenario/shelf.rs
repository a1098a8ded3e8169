//! DOOR: where scenarios are found and read: inside the program, in the user's folder, in the
//! machine's folder, or at a path that somebody gives.
//!
//! **Invariant:** nothing is interpreted here; a folder becomes names and contents for
//! [`crate::scenario::check`].
//! **Invariant:** nothing outside the folder is read, no file above [`LARGEST_FILE`], and no more
//! than [`MOST_FILES`] of them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// No file of a scenario may be larger than this, in bytes.
pub const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// No scenario may have more files than this.
pub const MOST_FILES: usize = 64;

/// The places where scenarios are looked for.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Folders of scenario folders with where they stand; earlier ones hide later ones.
    folders: Vec<(Origin, PathBuf)>,
}

/// Where a scenario was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Inside the program.
    Bundled,
    /// In the user's data folder.
    User,
    /// In the machine's folder, put there by an administrator.
    Machine,
    /// At a path that was given.
    Given,
}

/// Why a scenario could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// No scenario has this name and nothing is at this path.
    #[error("no scenario is called {name:?}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// The scenario whose name is spelled nearest.
        nearest: Option<String>,
    },
    /// The path is neither a folder with a scenario nor a file in one.
    #[error("{path} holds no scenario")]
    NoScenario {
        /// What was asked for.
        path: PathBuf,
    },
    /// A file is too large.
    #[error("{path} is larger than {LARGEST_FILE} bytes")]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// The folder has too many files.
    #[error("{path} has more than {MOST_FILES} files")]
    TooManyFiles {
        /// The folder.
        path: PathBuf,
    },
    /// A link points out of the folder.
    #[error("{path} leads out of its folder")]
    LeadsOut {
        /// The link.
        path: PathBuf,
    },
    /// A file is not text in UTF-8.
    #[error("{path} is not UTF-8 text")]
    NotText {
        /// The file.
        path: PathBuf,
        /// Where it stops being text.
        source: std::str::Utf8Error,
    },
    /// The file system failed.
    #[error("{path} could not be read")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Shelf {
    /// The shelf of this machine and user. `RONDETAFEL_SCENARIOS` names one more folder, which
    /// goes before all.
    #[must_use]
    pub fn of_this_machine() -> Self {
        let mut folders = Vec::new();
        if let Some(folder) = std::env::var_os("RONDETAFEL_SCENARIOS") {
            folders.push((Origin::Given, PathBuf::from(folder)));
        }
        if let Some(places) = directories::ProjectDirs::from("", "", "rondetafel") {
            folders.push((Origin::User, places.data_dir().join("scenarios")));
        }
        folders.push((Origin::Machine, machine_folder().join("scenarios")));
        Self { folders }
    }

    /// A shelf that also looks in this folder, after the ones it has.
    #[must_use]
    pub fn with(mut self, origin: Origin, folder: impl Into<PathBuf>) -> Self {
        self.folders.push((origin, folder.into()));
        self
    }

    /// Every scenario that can be read by name, with where it is. A folder's scenario hides a
    /// bundled one of the same name only when it was given or is the user's own.
    #[must_use]
    pub fn names(&self) -> Vec<(String, Origin)> {
        let mut names = BTreeMap::new();
        for (origin, folder) in &self.folders {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let Ok(name) = entry.file_name().into_string() else { continue };
                if holds_scenario(&entry.path()) {
                    names.entry(name).or_insert(*origin);
                }
            }
        }
        for name in bundled() {
            names.entry(name.to_owned()).or_insert(Origin::Bundled);
        }
        names.into_iter().collect()
    }

    /// The files (name, content) of the scenario with this name or at this path, sorted by name.
    ///
    /// Files that are neither structure nor texts, and folders (`name/`), come with their names
    /// only, so that [`crate::scenario::check`] can list them; hidden ones do not come at all.
    ///
    /// A path may be a folder or the `scenario.ron` in it. Contents come without a byte order mark
    /// and with `\n` at line ends, so that a checkout on Windows has the same fingerprint.
    ///
    /// # Errors
    ///
    /// When there is no such scenario, or its files cannot be read within the limits.
    pub fn read(&self, name_or_path: &str) -> Result<Vec<(String, String)>, ShelfError> {
        let path = Path::new(name_or_path);
        let is_name = path.components().count() == 1 && !name_or_path.starts_with('.');
        if is_name {
            for (_, folder) in &self.folders {
                let folder = folder.join(name_or_path);
                if holds_scenario(&folder) {
                    return read_folder(&folder);
                }
            }
            if let Some(files) = read_bundled(name_or_path) {
                return Ok(files);
            }
        }
        if path.is_dir() {
            return read_folder(path);
        }
        if path.is_file() {
            let structure = path.file_name().is_some_and(|name| name == "scenario.ron");
            return match path.parent() {
                Some(parent) if structure => read_folder(own(parent)),
                _ => Err(ShelfError::NoScenario { path: path.to_owned() }),
            };
        }
        let names = self.names();
        Err(ShelfError::Unknown {
            name: name_or_path.to_owned(),
            nearest: crate::scenario::finding::nearest(
                name_or_path,
                names.iter().map(|(name, _)| name.as_str()),
            ),
        })
    }
}

/// The names of the scenarios inside the program.
pub fn bundled() -> impl Iterator<Item = &'static str> {
    SCENARIOS.iter().map(|(name, _)| *name)
}

/// The files of a scenario inside the program, sorted by name.
#[must_use]
pub fn read_bundled(name: &str) -> Option<Vec<(String, String)>> {
    let (_, files) = SCENARIOS.iter().find(|(bundled, _)| *bundled == name)?;
    Some(files.iter().map(|(file, content)| ((*file).to_owned(), tidy(content))).collect())
}

fn machine_folder() -> PathBuf {
    if cfg!(windows) {
        std::env::var_os("PROGRAMDATA")
            .map_or_else(|| PathBuf::from(r"C:\ProgramData"), PathBuf::from)
            .join("rondetafel")
    } else {
        PathBuf::from("/usr/local/share/rondetafel")
    }
}

/// An empty parent is the working folder.
fn own(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

fn holds_scenario(folder: &Path) -> bool {
    folder.join("scenario.ron").is_file()
}

fn read_folder(folder: &Path) -> Result<Vec<(String, String)>, ShelfError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| ShelfError::Unreadable { path, source }
    };
    let inside = folder.canonicalize().map_err(unreadable(folder))?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let real = path.canonicalize().map_err(unreadable(&path))?;
        if !real.starts_with(&inside) {
            return Err(ShelfError::LeadsOut { path });
        }
        if real.is_dir() {
            files.push((format!("{name}/"), String::new()));
        } else if is_ours(&path) && real.is_file() {
            files.push((name, read_file(&path)?));
        } else {
            files.push((name, String::new()));
        }
        if files.len() > MOST_FILES {
            return Err(ShelfError::TooManyFiles { path: folder.to_owned() });
        }
    }
    if !files.iter().any(|(name, _)| is_ours(Path::new(name))) {
        return Err(ShelfError::NoScenario { path: folder.to_owned() });
    }
    files.sort();
    Ok(files)
}

fn read_file(path: &Path) -> Result<String, ShelfError> {
    let unreadable = |source| ShelfError::Unreadable { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ShelfError::TooLarge { path: path.to_owned() });
    }
    let text = String::from_utf8(bytes);
    text.map(|text| tidy(&text))
        .map_err(|error| ShelfError::NotText { path: path.to_owned(), source: error.utf8_error() })
}

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ron" || extension == "ftl")
}

/// Without byte order mark, with `\n` at line ends.
fn tidy(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}
