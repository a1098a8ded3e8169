//! DOOR: where scenarios are found and read: inside the program, in the user's folder, in the
//! machine's folder, or at a path that somebody gives; as a folder or as a pack (a `.zip` file).
//!
//! **Invariant:** nothing is interpreted here; a folder becomes names and contents for
//! [`crate::scenario::check`].
//! **Invariant:** nothing outside the folder is read, no file above [`LARGEST_FILE`], and no more
//! than [`MOST_FILES`] of them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::scenario::check::is_structure;

include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

pub mod pack;

/// No file of a scenario may be larger than this, in bytes.
pub const LARGEST_FILE: u64 = 1024 * 1024;

/// All files of a scenario together may not be larger than this, in bytes.
pub const LARGEST_CASE: u64 = 4 * 1024 * 1024;

/// No scenario may have more files than this.
pub const MOST_FILES: usize = 64;

/// The places where scenarios are looked for.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Folders of scenario folders with where they stand; earlier ones hide later ones.
    folders: Vec<(Origin, PathBuf)>,
}

/// A scenario that was found by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name: that of its folder, or of its pack without the ending.
    pub name: String,
    /// Where it was found.
    pub origin: Origin,
    /// Its folder or pack; none inside the program.
    pub path: Option<PathBuf>,
    /// Others of the same name, which it hides, the next in line first.
    pub hides: Vec<(Origin, Option<PathBuf>)>,
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
    #[error("{path} is larger than {most} bytes")]
    TooLarge {
        /// The file, or the folder of all of them.
        path: PathBuf,
        /// How large it may be, in bytes.
        most: u64,
    },
    /// The folder has too many files.
    #[error("{path} has more than {MOST_FILES} files")]
    TooManyFiles {
        /// The folder.
        path: PathBuf,
    },
    /// A file in a pack grows more than any text does.
    #[error("{path} grows too much when it is unpacked")]
    TooDense {
        /// The pack, and the file in it.
        path: PathBuf,
    },
    /// The same name twice in a pack.
    #[error("{path} holds {name:?} twice")]
    Twice {
        /// The pack.
        path: PathBuf,
        /// The name; empty when the pack does not tell.
        name: String,
    },
    /// A pack cannot be unpacked.
    #[error("{path} cannot be unpacked: {cause}")]
    BrokenPack {
        /// The pack, or the file in it.
        path: PathBuf,
        /// What is wrong with it.
        cause: String,
    },
    /// A link points out of the folder, or a name out of the pack.
    #[error("{path} leads out of its folder")]
    LeadsOut {
        /// The link.
        path: PathBuf,
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

    /// Every scenario that can be read by name, with where it is and what it hides. The first wins:
    /// a folder that was given, the user's own, the machine's, the program's.
    #[must_use]
    pub fn found(&self) -> Vec<Found> {
        let mut all: BTreeMap<String, Found> = BTreeMap::new();
        let mut add = |name: String, origin: Origin, path: Option<PathBuf>| {
            if let Some(first) = all.get_mut(&name) {
                first.hides.push((origin, path));
            } else {
                let hides = Vec::new();
                all.insert(name.clone(), Found { name, origin, path, hides });
            }
        };
        for (origin, folder) in &self.folders {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
            // A folder goes before a pack of the same name.
            paths.sort_by_key(|path| (pack::is_pack(path), path.clone()));
            for path in paths {
                if let Some(name) = name_of(&path) {
                    add(name, *origin, Some(path));
                }
            }
        }
        for name in bundled() {
            add(name.to_owned(), Origin::Bundled, None);
        }
        all.into_values().collect()
    }

    /// The scenario with this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Found> {
        self.found().into_iter().find(|found| found.name == name)
    }

    /// The files (name, content) of the scenario with this name or at this path, sorted by name.
    ///
    /// Files that are neither structure nor texts, and folders (`name/`), come with their names
    /// only, so that [`crate::scenario::check`] can list them; hidden ones do not come at all.
    ///
    /// A path may be a folder, the `scenario.ron` in it, or a pack. Contents come without a byte
    /// order mark and with `\n` at line ends, so that a checkout on Windows has the same
    /// fingerprint.
    ///
    /// # Errors
    ///
    /// When there is no such scenario, or its files cannot be read within the limits.
    pub fn read(&self, name_or_path: &str) -> Result<Vec<(String, String)>, ShelfError> {
        let path = Path::new(name_or_path);
        if is_name(name_or_path)
            && let Some(found) = self.find(name_or_path)
        {
            return found.read();
        }
        if path.is_dir() {
            return read_folder(path);
        }
        if path.is_file() {
            if pack::is_pack(path) {
                return pack::read(path);
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let structure = HEADERS.contains(&name.as_ref());
            return match path.parent() {
                Some(parent) if structure => read_folder(own(parent)),
                _ => Err(ShelfError::NoScenario { path: path.to_owned() }),
            };
        }
        let names = self.found();
        Err(ShelfError::Unknown {
            name: name_or_path.to_owned(),
            nearest: crate::scenario::finding::nearest(
                name_or_path,
                names.iter().map(|found| found.name.as_str()),
            ),
        })
    }
}

impl Found {
    /// Its files, as [`Shelf::read`] gives them.
    ///
    /// # Errors
    ///
    /// When they cannot be read within the limits.
    pub fn read(&self) -> Result<Vec<(String, String)>, ShelfError> {
        match &self.path {
            Some(path) if path.is_dir() => read_folder(path),
            Some(path) => pack::read(path),
            None => read_bundled(&self.name)
                .ok_or_else(|| ShelfError::Unknown { name: self.name.clone(), nearest: None }),
        }
    }
}

/// Whether this is a name rather than a path.
#[must_use]
pub fn is_name(name_or_path: &str) -> bool {
    Path::new(name_or_path).components().count() == 1
        && !name_or_path.starts_with('.')
        && !name_or_path.contains(['/', '\\'])
}

/// Whether a folder with a scenario lies in the working folder under this name, while the name
/// itself means another one, on the shelf.
#[must_use]
pub fn has_namesake_here(name: &str) -> bool {
    is_name(name)
        && holds_scenario(Path::new(name))
        && Shelf::of_this_machine().find(name).is_some()
}

/// The name of the scenario at this path, if there is one.
fn name_of(path: &Path) -> Option<String> {
    let name = if pack::is_pack(path) && path.is_file() {
        path.file_stem()
    } else if holds_scenario(path) {
        path.file_name()
    } else {
        None
    };
    Some(name?.to_str()?.to_owned())
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

/// The file that says that a folder holds a scenario, in both notations.
const HEADERS: [&str; 2] = ["scenario.ron", "scenario.json"];

/// Whether a folder holds a scenario.
#[must_use]
pub fn holds_scenario(folder: &Path) -> bool {
    HEADERS.iter().any(|header| folder.join(header).is_file())
}

fn read_folder(folder: &Path) -> Result<Vec<(String, String)>, ShelfError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| ShelfError::Unreadable { path, source }
    };
    let inside = folder.canonicalize().map_err(unreadable(folder))?;
    let mut files = Vec::new();
    let mut size = 0;
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if is_left_by_a_system(&name) {
            continue;
        }
        let real = path.canonicalize().map_err(unreadable(&path))?;
        if !real.starts_with(&inside) {
            return Err(ShelfError::LeadsOut { path });
        }
        if real.is_dir() {
            files.push((format!("{name}/"), String::new()));
        } else if is_ours(&path) && real.is_file() {
            let content = read_file(&path)?;
            size += content.len() as u64;
            if size > LARGEST_CASE {
                return Err(ShelfError::TooLarge { path: folder.to_owned(), most: LARGEST_CASE });
            }
            files.push((name, content));
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
        return Err(ShelfError::TooLarge { path: path.to_owned(), most: LARGEST_FILE });
    }
    // What is no UTF-8 is told where it stands, beside whatever else is wrong with the case.
    Ok(tidy(&String::from_utf8_lossy(&bytes)))
}

/// Whether a file manager left this here by itself, or meant it to be hidden: nobody's text.
fn is_left_by_a_system(name: &str) -> bool {
    name.starts_with('.') || ["__MACOSX", "desktop.ini", "Thumbs.db"].contains(&name)
}

/// Whether this file is read; of others only the name is of interest.
fn is_ours(path: &Path) -> bool {
    let is_source = path.extension().is_some_and(|ending| ending == "ron" || ending == "ftl");
    is_source || path.file_name().and_then(|name| name.to_str()).is_some_and(is_structure)
}

/// Without byte order mark, with `\n` at line ends.
fn tidy(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}
