//! Findings become sentences: what `check` prints, and what a screen lists.
//!
//! **Invariant:** the words come from the locale (`finding-<code>` and its `.help`); what is
//! written here is punctuation.

use std::ops::Range;

use serde::Serialize;

use crate::locale::{Locale, Value};
use crate::scenario::finding::{Argument, Code, Finding, Severity, Spot};

/// More choices than this are not listed: they would hide the sentence.
const MOST_NAMED: usize = 12;

/// No more of a line than this is shown on either side of what is meant, in characters.
const BESIDE: usize = 160;

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingModel {
    /// How bad it is, in the language.
    pub severity: String,
    /// The code, the same in every language.
    pub code: &'static str,
    /// `folder/file:line:column`, as far as it is known.
    pub place: String,
    /// What in the file; may be empty.
    pub path: String,
    /// What is found.
    pub sentence: String,
    /// What to do.
    pub help: String,
    /// What was probably meant, or what belongs there: a few words to stand below the place.
    pub short: String,
}

/// How many findings of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FindingCounts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Hints.
    pub hints: usize,
}

/// The line that a finding is about, with the stretch that is meant. Of a very long line only what is
/// near, and nothing in it that begins a new line or moves what comes after it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Excerpt {
    /// What stands before it.
    pub before: String,
    /// What is meant; empty when something is missing there.
    pub marked: String,
    /// What stands after it.
    pub after: String,
    /// The line's number, counted from 1.
    pub number: usize,
}

impl Excerpt {
    /// Of a file's content, where a stretch of it begins. `span` is in bytes.
    #[must_use]
    pub fn of(content: &str, span: Range<usize>) -> Self {
        let start = span.start.min(content.len());
        let above = content.get(..start).unwrap_or_default();
        let begin = above.rfind('\n').map_or(0, |at| at + 1);
        let rest = content.get(begin..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let from = start - begin;
        let to = span.end.saturating_sub(begin).min(line.len()).max(from);
        let part = |range: Range<usize>| line.get(range).unwrap_or_default();
        let (before, after) = (part(0..from), part(to..line.len()));
        let cut = before.char_indices().rev().nth(BESIDE).map_or(0, |(at, _)| at);
        let end = after.char_indices().nth(BESIDE).map_or(after.len(), |(at, _)| at);
        let left = if cut > 0 { "… " } else { "" };
        let right = if end < after.len() { " …" } else { "" };
        Self {
            before: plain(&format!("{left}{}", before.get(cut..).unwrap_or_default())),
            marked: plain(part(from..to)),
            after: plain(&format!("{}{right}", after.get(..end).unwrap_or_default())),
            number: above.matches('\n').count() + 1,
        }
    }
}

impl FindingModel {
    /// A finding in the locale's language. `folder` is set before the file's name; it may be empty.
    #[must_use]
    pub fn new(locale: &Locale, folder: &str, finding: &Finding) -> Self {
        let key = format!("finding-{}", finding.code.word());
        let arguments = arguments(finding);
        let mut help = locale.say(&format!("{key}.help"), &arguments);
        let nearest = finding.nearest.as_ref().map(|nearest| {
            locale.say("finding-nearest", &[("name", Value::from(nearest.as_str()))])
        });
        let short = nearest.clone().unwrap_or_else(|| {
            let field = match (&finding.place.spot, finding.arguments.get("name")) {
                (Spot::Gap(field), _) => Some(field),
                (_, Some(Argument::Text(name))) if finding.code == Code::MissingField => Some(name),
                _ => None,
            };
            match field {
                Some(field) => {
                    locale.say("finding-gap-field", &[("field", Value::from(field.as_str()))])
                }
                None if finding.code == Code::MissingText => locale.say("finding-gap", &[]),
                None => locale.say("finding-here", &[]),
            }
        });
        if let Some(nearest) = &nearest {
            help = format!("{nearest} {help}");
        } else if (1..=MOST_NAMED).contains(&finding.expected.len()) {
            let names = [("names", Value::from(finding.expected.join(", ")))];
            help = format!("{help} {}", locale.say("finding-expected", &names));
        }
        Self {
            severity: locale.say(&format!("finding-{}", finding.severity.word()), &[]),
            code: finding.code.word(),
            place: place(folder, finding),
            path: finding.place.path.clone(),
            sentence: locale.say(&key, &arguments),
            help,
            short,
        }
    }

    /// Three lines (two without a path), as a compiler would print them.
    #[must_use]
    pub fn lines(&self, locale: &Locale) -> String {
        let mut text =
            format!("{}[{}] {}: {}\n", self.severity, self.code, self.place, self.sentence);
        for (key, name, value) in
            [("finding-at", "path", &self.path), ("finding-help", "help", &self.help)]
        {
            if !value.is_empty() {
                text.push_str("  ");
                text.push_str(&locale.say(key, &[(name, Value::from(value.as_str()))]));
                text.push('\n');
            }
        }
        text
    }
}

impl FindingCounts {
    /// Counts findings.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let count = |severity: Severity| {
            findings.iter().filter(|finding| finding.severity == severity).count()
        };
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            hints: count(Severity::Hint),
        }
    }

    /// One line: how many of each there are in what has this name.
    #[must_use]
    pub fn sentence(self, locale: &Locale, name: &str) -> String {
        let parts = [("name", Value::from(name)), ("counts", self.words(locale).into())];
        locale.say("finding-summary", &parts)
    }

    /// How many of each there are; what there is none of is not named.
    #[must_use]
    pub fn words(self, locale: &Locale) -> String {
        let part = |word: &str, count: usize| {
            let key = format!("finding-count-{word}");
            (count > 0).then(|| locale.say(&key, &[("count", Value::from(count))]))
        };
        let parts = [
            part("errors", self.errors),
            part("warnings", self.warnings),
            part("hints", self.hints),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { locale.say("finding-none", &[]) } else { parts.join(", ") }
    }
}

fn arguments(finding: &Finding) -> Vec<(&str, Value)> {
    let value = |argument: &Argument| match argument {
        Argument::Text(text) => Value::Text(text.clone()),
        Argument::Number(number) => Value::Number(*number),
    };
    finding.arguments.iter().map(|(name, argument)| (*name, value(argument))).collect()
}

fn place(folder: &str, finding: &Finding) -> String {
    let place = &finding.place;
    let folder = folder.trim_end_matches(['/', '\\']);
    let file =
        if folder.is_empty() { place.file.clone() } else { format!("{folder}/{}", place.file) };
    match (place.line, place.column) {
        (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
        (Some(line), None) => format!("{file}:{line}"),
        (None, _) => file,
    }
}

/// A text in which nothing begins a new line or moves what comes after it, equally long in bytes.
fn plain(line: &str) -> String {
    let is_odd =
        |sign: &char| sign.is_control() || matches!(sign, '\u{85}' | '\u{2028}' | '\u{2029}');
    line.chars()
        .flat_map(|sign| {
            let (shown, count) = if is_odd(&sign) { (' ', sign.len_utf8()) } else { (sign, 1) };
            std::iter::repeat_n(shown, count)
        })
        .collect()
}
