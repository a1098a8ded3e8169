//! Language files become plain strings: `key` and `key.attribute` to text.
//!
//! References to other texts are expanded, `{ $name }` is kept as it stands. A single line break
//! inside a text is a space (authors wrap lines as they like); an empty line is a line break.
//!
//! **Invariant:** nothing but text and variables is left; anything else is a finding.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Findings, language_of, notation};
use crate::scenario::Texts;
use crate::scenario::finding::Code;
use crate::scenario::locate::Span;

/// Braces may not be nested deeper than this: the parser descends into them.
const DEEPEST: usize = 16;

/// References bring no more text than this into a file, in bytes: each may hold others.
const MOST_REFERRED: usize = 1_000_000;

/// What could be read of the language files.
#[derive(Default)]
pub(super) struct Written {
    /// By language: the texts. A file of which nothing can be read is left out.
    pub(super) kept: BTreeMap<String, Texts>,
    /// By language: keys of messages that stand there and cannot be read.
    broken: BTreeMap<String, BTreeSet<String>>,
}

impl Written {
    /// Whether a text stands there, and was told to be broken.
    pub(super) fn is_broken(&self, language: &str, key: &str) -> bool {
        self.broken.get(language).is_some_and(|keys| is_among(keys, key))
    }
}

/// Whether a text, or the message that it belongs to, is one of these.
fn is_among(keys: &BTreeSet<String>, key: &str) -> bool {
    keys.contains(key) || key.split('.').next().is_some_and(|message| keys.contains(message))
}

/// Reads every `<language>.ftl`.
pub(super) fn read(files: &[(String, String)], found: &mut Findings) -> Written {
    let mut written = Written::default();
    for (file, content) in files {
        let Some(language) = language_of(file) else { continue };
        if let Some((texts, broken)) = read_file(file, content, found) {
            written.kept.insert(language.to_owned(), Arc::new(texts));
            written.broken.insert(language.to_owned(), broken);
        }
    }
    written
}

/// The texts of a file, and the keys of those that are broken.
fn read_file(
    file: &str,
    content: &str,
    found: &mut Findings,
) -> Option<(BTreeMap<String, String>, BTreeSet<String>)> {
    if let Some(position) = too_deep(content) {
        found
            .add(Code::BrokenText, file, "")
            .text("what", "other")
            .text("message", format!("nested deeper than {DEEPEST}"))
            .at(position..position + 1);
        return None;
    }
    let resource = match parser::parse(content) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let what = if begins_with_tab(content, error.pos.start) {
                    "tab"
                } else {
                    notation::fluent(&error.kind)
                };
                found
                    .add(Code::BrokenText, file, "")
                    .text("what", what)
                    .text("message", error.kind.to_string())
                    .at(within(content, &error.pos));
            }
            resource
        }
    };
    let mut patterns = BTreeMap::new();
    let mut broken = BTreeSet::new();
    let mut last = "";
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                last = id;
                if let Some(value) = &message.value {
                    keep(file, id.to_owned(), value, &mut patterns, found);
                }
                for attribute in &message.attributes {
                    let key = format!("{id}.{}", attribute.id.name);
                    keep(file, key, &attribute.value, &mut patterns, found);
                }
            }
            Entry::Term(term) => {
                found
                    .add(Code::UnsupportedText, file, format!("-{}", term.id.name))
                    .text("what", format!("-{}", term.id.name));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Junk { content } => {
                broken.extend(content.lines().filter_map(|line| leading_key(line, last)));
            }
        }
    }
    let left = MOST_REFERRED;
    let mut flattener = Flattener { file, patterns: &patterns, broken: &broken, found, left };
    let flatten = |key: &String| (key.clone(), tidy(&flattener.flatten(key, &mut Vec::new())));
    let texts = patterns.keys().map(flatten).collect();
    Some((texts, broken))
}

/// Whether the line there begins with a tab; to Fluent only spaces are an indent.
fn begins_with_tab(content: &str, position: usize) -> bool {
    let before = content.get(..position).unwrap_or_default();
    let begin = before.rfind('\n').map_or(0, |end| end + 1);
    content.get(begin..).is_some_and(|line| line.starts_with('\t'))
}

/// The key that a broken line begins with, if it does; an attribute belongs to the message before.
fn leading_key(line: &str, message: &str) -> Option<String> {
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    let attribute = line.trim_start().strip_prefix('.');
    let key = attribute.unwrap_or(line).split(|sign| !is_part(sign)).next().unwrap_or_default();
    let is_key = key.starts_with(|first: char| first.is_ascii_alphabetic());
    is_key.then(|| attribute.map_or_else(|| key.to_owned(), |_| format!("{message}.{key}")))
}

type Patterns<'a> = BTreeMap<String, &'a Pattern<&'a str>>;

fn keep<'a>(
    file: &str,
    key: String,
    pattern: &'a Pattern<&'a str>,
    patterns: &mut Patterns<'a>,
    found: &mut Findings,
) {
    if patterns.contains_key(&key) {
        found.add(Code::DuplicateText, file, key.clone()).text("key", &key);
    }
    patterns.insert(key, pattern);
}

/// Expands the references of one language.
struct Flattener<'a> {
    file: &'a str,
    patterns: &'a Patterns<'a>,
    /// Keys of messages that cannot be read.
    broken: &'a BTreeSet<String>,
    found: &'a mut Findings,
    /// How much more text references may bring.
    left: usize,
}

impl Flattener<'_> {
    /// The text of a key; `within` are the keys that are being expanded.
    fn flatten(&mut self, key: &str, within: &mut Vec<String>) -> String {
        let mut text = String::new();
        let Some(pattern) = self.patterns.get(key).copied() else { return text };
        within.push(key.to_owned());
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push_str(&self.place(expression, key, within));
                }
            }
        }
        within.pop();
        text
    }

    fn place(
        &mut self,
        expression: &Expression<&str>,
        key: &str,
        within: &mut Vec<String>,
    ) -> String {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                format!("{{ ${} }}", id.name)
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let wanted = attribute.as_ref().map_or_else(
                    || id.name.to_owned(),
                    |attribute| format!("{}.{}", id.name, attribute.name),
                );
                self.refer(&wanted, key, within)
            }
            Expression::Inline(other) => {
                let (what, words) = what(other);
                self.refuse(what, key, words)
            }
            Expression::Select { .. } => self.refuse("select", key, "->".to_owned()),
        }
    }

    fn refer(&mut self, wanted: &str, key: &str, within: &mut Vec<String>) -> String {
        if within.iter().any(|open| open == wanted) || within.len() >= DEEPEST {
            self.found
                .add(Code::CircularText, self.file, key)
                .text("key", wanted)
                .on_words(format!("{{ {wanted} }}"));
            String::new()
        } else if is_among(self.broken, wanted) {
            // It is there; that it cannot be read was told.
            String::new()
        } else if self.left == 0 {
            self.refuse("many", key, wanted.to_owned())
        } else if self.patterns.contains_key(wanted) {
            let text = self.flatten(wanted, within);
            self.left = self.left.saturating_sub(text.len() + 1);
            text
        } else {
            let is_full = self.found.is_full(Code::UnknownTextReference, self.file);
            let finding = self.found.add(Code::UnknownTextReference, self.file, key);
            finding.text("name", wanted).on_words(wanted);
            if !is_full {
                finding.instead(wanted, self.patterns.keys().map(String::as_str));
                finding.expected.clear();
            }
            String::new()
        }
    }

    fn refuse(&mut self, what: &str, key: &str, words: String) -> String {
        let finding = self.found.add(Code::UnsupportedText, self.file, key);
        finding.text("what", what).on_words(words);
        String::new()
    }
}

/// The word for something that a text cannot hold, and what is written there.
fn what(expression: &InlineExpression<&str>) -> (&'static str, String) {
    match expression {
        InlineExpression::StringLiteral { value } => ("string", format!("\"{value}\"")),
        InlineExpression::NumberLiteral { value } => ("number", (*value).to_owned()),
        InlineExpression::FunctionReference { id, .. } => ("function", id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => ("term", format!("-{}", id.name)),
        InlineExpression::Placeable { .. } => ("placeable", "{".to_owned()),
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::VariableReference { id } => ("reference", id.name.to_owned()),
    }
}

/// Where the parser stopped, on one line: it counts what it skipped as well. In the white space at
/// the beginning of a line it means what comes behind that.
fn within(content: &str, found: &std::ops::Range<usize>) -> Span {
    let start = found.start.min(content.len());
    let rest = content.get(start..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let end = start + line.len();
    let is_beginning = content.get(..start).is_some_and(|it| it.is_empty() || it.ends_with('\n'));
    if is_beginning && line.starts_with([' ', '\t']) && !line.trim().is_empty() {
        return end - line.trim_start().len()..start + line.trim_end().len();
    }
    start..found.end.clamp(start, end.max(start))
}

/// Joins wrapped lines; an empty line becomes a line break.
fn tidy(text: &str) -> String {
    let paragraphs: Vec<String> = text
        .replace('\r', "")
        .split("\n\n")
        .map(|paragraph| paragraph.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    paragraphs.join("\n")
}

/// Where braces are nested deeper than a text ever needs.
fn too_deep(content: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (position, byte) in content.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(position);
        }
    }
    None
}
