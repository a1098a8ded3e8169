//! A case under its author's hands: read again after every save, proven, and looked at from any
//! seat in any part of the session.
//!
//! What is here knows the whole case, as its author does. A player never comes through here.
//!
//! **Invariant:** a bad save takes nothing away: the last version that could be played stays, and
//! the findings say what is wrong with the new one.
//! **Invariant:** nothing is written but a proof, and only where [`keep`] says so.

use std::sync::Arc;

use crate::proof::{Proof, verdict};
use crate::scenario::Scenario;
use crate::scenario::finding::Finding;
use crate::scenario::shelf::{Shelf, ShelfError};

pub mod examine;
pub mod folder;
pub mod keep;
pub mod lay;
pub mod survey;

use examine::{Examined, Kept, compare, kept_in, read, without_texts};

/// A case under its author's hands.
#[derive(Debug)]
pub struct Preview {
    shelf: Shelf,
    path: String,
    /// The files as they were read last, or why they could not be.
    seen: Option<Result<Vec<(String, String)>, String>>,
    /// The last version that could be played.
    good: Option<Arc<Scenario>>,
}

/// What can be said of it now.
#[derive(Clone, Debug)]
pub struct Look {
    /// The folder, pack or name that was opened.
    pub path: String,
    /// The files as they are now; none: they cannot be read.
    pub files: Vec<(String, String)>,
    /// What is wrong with them, doubtful or improvable.
    pub findings: Vec<Finding>,
    /// The last version that could be played.
    pub good: Option<Arc<Scenario>>,
    /// Whether that is what the files say now.
    pub is_current: bool,
    /// What can be proven: what the files say now, also before its texts are written.
    pub provable: Option<Arc<Scenario>>,
    /// Why the files cannot be read at all, if so.
    pub unreadable: Option<Arc<ShelfError>>,
    /// What is known about its proof.
    pub proof: Kept,
}

impl Preview {
    /// A case that was found by its name, folder or pack; nothing is read yet.
    #[must_use]
    pub const fn new(shelf: Shelf, path: String) -> Self {
        Self { shelf, path, seen: None, good: None }
    }

    /// Reads the case. None: nothing changed since it was read last.
    pub fn read(&mut self) -> Option<Look> {
        match self.shelf.read(&self.path) {
            Ok(files) => {
                if matches!(&self.seen, Some(Ok(seen)) if *seen == files) {
                    return None;
                }
                self.seen = Some(Ok(files.clone()));
                Some(self.look(files))
            }
            Err(error) => {
                let told = error.to_string();
                if matches!(&self.seen, Some(Err(seen)) if *seen == told) {
                    return None;
                }
                self.seen = Some(Err(told));
                Some(Look {
                    path: self.path.clone(),
                    files: Vec::new(),
                    findings: Vec::new(),
                    good: self.good.clone(),
                    is_current: false,
                    provable: None,
                    unreadable: Some(Arc::new(error)),
                    proof: Kept::None,
                })
            }
        }
    }

    /// Compares the proof that lies beside the case with what was read last. None: there is nothing
    /// to compare. It takes longer than reading, so that findings need not wait for it.
    #[must_use]
    pub fn compare(look: &Look) -> Option<Look> {
        let scenario = look.provable.as_ref().filter(|_| look.proof == Kept::Unread)?;
        let (proof, finding) = compare(scenario, kept_in(&look.files));
        let mut look = Look { proof, ..look.clone() };
        look.findings.extend(finding);
        if let Kept::Fresh(proof) = &look.proof {
            look.findings.extend(verdict::findings(proof, scenario));
        }
        Some(look)
    }

    fn look(&mut self, files: Vec<(String, String)>) -> Look {
        let Examined { scenario, findings, mut proof } = read(&self.path, files.clone());
        let is_current = scenario.is_some();
        let provable = scenario.clone().or_else(|| without_texts(files.clone()));
        if provable.is_none() && proof == Kept::Unread {
            proof = Kept::Stale;
        }
        if let Some(scenario) = scenario {
            self.good = Some(scenario);
        }
        Look {
            path: self.path.clone(),
            files,
            findings,
            good: self.good.clone(),
            is_current,
            provable,
            unreadable: None,
            proof,
        }
    }
}

impl Look {
    /// The same with a proof of what the files say now.
    #[must_use]
    pub fn proven(mut self, proof: Proof) -> Self {
        if let Some(scenario) = &self.provable {
            self.findings.retain(|finding| !finding.code.is_proven());
            self.findings.extend(verdict::findings(&proof, scenario));
            self.proof = Kept::Fresh(Arc::new(proof));
        }
        self
    }
}
