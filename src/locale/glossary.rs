//! Professional terms in plain words.
//!
//! They stand in `glossary.ftl`: `glossary-<name> = term`, with `.about` for what it means and
//! `.forms` for the other forms in which running text has it, with commas between them.
//!
//! **Invariant:** a term is found as a whole word only, and the longest that fits.

use crate::locale::Locale;

/// What every key of a term begins with.
const KEYS: &str = "glossary-";

/// A professional term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The term.
    pub name: String,
    /// What it means, in one or two sentences.
    pub about: String,
}

/// All professional terms of a language, by alphabet.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    /// Forms in small letters, each with its term; the longest first.
    forms: Vec<(String, usize)>,
}

impl Glossary {
    /// The terms of a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let mut found: Vec<(Term, Vec<String>)> = locale
            .keys(KEYS)
            .into_iter()
            .map(|key| {
                let name = locale.say(key, &[]);
                let mut forms = vec![name.to_lowercase()];
                let others = format!("{key}.forms");
                if locale.has(&others) {
                    let others = locale.say(&others, &[]);
                    let others = others.split(',').map(|form| form.trim().to_lowercase());
                    forms.extend(others.filter(|form| *form != name.to_lowercase()));
                }
                (Term { name, about: locale.say(&format!("{key}.about"), &[]) }, forms)
            })
            .collect();
        found.sort_by_key(|(term, _)| term.name.to_lowercase());
        let mut glossary = Self::default();
        for (at, (term, forms)) in found.into_iter().enumerate() {
            glossary.terms.push(term);
            glossary.forms.extend(forms.into_iter().map(|form| (form, at)));
        }
        glossary.forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.chars().count()));
        glossary
    }

    /// All of them, by alphabet.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The forms of a term, in small letters, by its place among the terms.
    pub fn forms(&self, term: usize) -> impl Iterator<Item = &str> {
        self.forms.iter().filter(move |(_, at)| *at == term).map(|(form, _)| form.as_str())
    }

    /// The terms in a text, each once, in the order in which they first stand there.
    #[must_use]
    pub fn found_in(&self, text: &str) -> Vec<Term> {
        let text = text.to_lowercase();
        let mut taken: Vec<(usize, usize, usize)> = Vec::new();
        for (form, term) in &self.forms {
            for (from, _) in text.match_indices(form.as_str()) {
                let to = from + form.len();
                let is_free = taken.iter().all(|(start, end, _)| to <= *start || from >= *end);
                if is_free && is_whole_word(&text, from, to) {
                    taken.push((from, to, *term));
                }
            }
        }
        taken.sort_unstable();
        let mut order: Vec<usize> = Vec::new();
        for (_, _, term) in taken {
            if !order.contains(&term) {
                order.push(term);
            }
        }
        order.into_iter().filter_map(|term| self.terms.get(term).cloned()).collect()
    }
}

/// Whether no letter or digit touches this part of a text.
fn is_whole_word(text: &str, from: usize, to: usize) -> bool {
    let before = text.get(..from).and_then(|text| text.chars().next_back());
    let after = text.get(to..).and_then(|text| text.chars().next());
    let touches = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    !touches(before) && !touches(after)
}
