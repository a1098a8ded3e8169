//! Everything on the shelf as an author sees it: versions, findings, proofs.
//!
//! **Invariant:** one odd case spoils no list.

use crate::preview::examine::{Examined, Kept, examine};
use crate::scenario::Scenario;
use crate::scenario::finding::Finding;
use crate::scenario::shelf::{Found, Shelf};
use crate::scenario::term::LegalRegime;

/// A case on the shelf, looked through.
#[derive(Debug)]
pub struct Surveyed {
    /// Its name, as `play` takes it.
    pub name: String,
    /// What is found about it; none: it cannot be read.
    pub findings: Option<Vec<Finding>>,
    /// What is known about its proof.
    pub proof: Kept,
    /// What it says of itself; none: it has errors.
    pub card: Option<CaseCard>,
}

/// What a case says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseCard {
    /// Its version.
    pub version: String,
    /// The tags of its languages, the author's own first.
    pub languages: Vec<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Under which licence it may be passed on.
    pub licence: String,
    /// Under which law the table shares.
    pub legal_regime: LegalRegime,
    /// What a table can learn from it, in the language.
    pub learning_goals: Vec<String>,
    /// Public sources that its facts and terms come from.
    pub references: Vec<String>,
}

/// Looks through every case on a shelf, in a language.
#[must_use]
pub fn survey(shelf: &Shelf, language: &str) -> Vec<Surveyed> {
    shelf.found().iter().map(|found| surveyed(found, language)).collect()
}

fn surveyed(found: &Found, language: &str) -> Surveyed {
    let name = found.name.clone();
    let Ok(files) = found.read() else {
        return Surveyed { name, findings: None, proof: Kept::None, card: None };
    };
    let path = found.path.as_ref().map(|path| path.display().to_string());
    let Examined { scenario, findings, proof } = examine(path.as_deref().unwrap_or(&name), files);
    let card = scenario.map(|scenario| card(&scenario, language));
    Surveyed { name, findings: Some(findings), proof, card }
}

fn card(scenario: &Scenario, language: &str) -> CaseCard {
    let goal = |id: &String| {
        let texts = scenario.texts_in(language);
        texts.and_then(|texts| texts.get(&format!("learning-{id}"))).cloned().unwrap_or_default()
    };
    CaseCard {
        version: scenario.version.to_string(),
        languages: scenario.languages.clone(),
        authors: scenario.authors.clone(),
        licence: scenario.licence.clone(),
        legal_regime: scenario.legal_regime,
        learning_goals: scenario.learning_goals.iter().map(goal).collect(),
        references: scenario.references.clone(),
    }
}
