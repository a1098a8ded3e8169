//! Which files a scenario has.
//!
//! **Invariant:** a file that is not read is named, so that no misspelling passes in silence.

use super::draft::Draft;
use super::{Findings, STRUCTURE_FILES, is_structure, language_of};
use crate::scenario::finding::Code;

/// The proof that may lie beside a case: whoever proves it reads it.
const PROOF_FILE: &str = "proof.ron";

/// Papers that may lie in the folder.
const PAPERS: [&str; 4] = ["readme", "licen", "credits", "changelog"];

/// Reports what was no UTF-8 and so came with signs that stand for nothing.
pub(super) fn readable(files: &[(String, String)], found: &mut Findings) {
    for (file, content) in files {
        if let Some(at) = content.find(char::REPLACEMENT_CHARACTER) {
            let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
            found.add(Code::NotText, file, "").text("file", file).at(at..end);
        }
    }
}

/// Reports languages without a file and files without a use.
pub(super) fn check(draft: &Draft, files: &[(String, String)], found: &mut Findings) {
    let languages = &draft.source.scenario.languages;
    // Which languages a case has, only its manifest knows.
    let has_languages = draft.has(STRUCTURE_FILES[0]);
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
            if !has_languages {
                continue;
            }
            found
                .add(Code::UndeclaredLanguage, name, "")
                .text("language", language)
                .text("file", name);
        } else {
            found
                .add(Code::UnknownFile, name, "")
                .text("file", name)
                .instead(name, wanted.iter().map(String::as_str))
                .meant(name.rsplit_once('.').map(|(stem, _)| stem));
        }
    }
}
