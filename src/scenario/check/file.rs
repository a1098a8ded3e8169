//! Which files a scenario has.
//!
//! **Invariant:** a file that is not read is named, so that no misspelling passes in silence.

use super::{Findings, STRUCTURE_FILES, is_structure, language_of};
use crate::scenario::finding::Code;
use crate::scenario::source::CaseSource;

/// The proof that may lie beside a case: whoever proves it reads it.
const PROOF_FILE: &str = "proof.ron";

/// Papers that may lie in the folder.
const PAPERS: [&str; 4] = ["readme", "licen", "credits", "changelog"];

/// Reports languages without a file and files without a use.
pub(super) fn check(source: &CaseSource, files: &[(String, String)], found: &mut Findings) {
    let languages = &source.scenario.languages;
    for (index, language) in languages.iter().enumerate() {
        let file = format!("{language}.ftl");
        if !files.iter().any(|(name, _)| *name == file) {
            found
                .add(Code::MissingLanguage, "scenario.ron", format!("languages[{index}]"))
                .text("language", language)
                .text("file", file);
        }
    }
    let wanted: Vec<String> = STRUCTURE_FILES
        .iter()
        .map(|file| (*file).to_owned())
        .chain(languages.iter().map(|language| format!("{language}.ftl")))
        .collect();
    for (name, _) in files {
        let lower = name.to_lowercase();
        let is_paper = PAPERS.iter().any(|paper| lower.starts_with(paper));
        let is_ours = wanted.contains(name) || is_structure(name) || name == PROOF_FILE;
        if is_ours || is_paper || name.starts_with('.') {
            continue;
        }
        if let Some(language) = language_of(name) {
            found
                .add(Code::UndeclaredLanguage, name, "")
                .text("language", language)
                .text("file", name);
        } else {
            found
                .add(Code::UnknownFile, name, "")
                .text("file", name)
                .instead(name, wanted.iter().map(String::as_str));
        }
    }
}
