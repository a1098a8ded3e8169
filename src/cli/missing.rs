//! `rondetafel check --missing-texts`: the texts that a language lacks, as lines to fill in.
//!
//! **Invariant:** what is printed can be put at the end of the language's file as it is: nothing in
//! it stands in the file already, and nothing in it counts as written.

use std::collections::BTreeMap;
use std::io::Write;

use crate::locale::{Locale, Value};
use crate::present::finding::FindingModel;
use crate::scenario::check::{self, MissingText};
use crate::scenario::finding::{Argument, Code, Finding, Severity};

/// What stands where a text belongs: no word, so that it still counts as missing.
const BLANK: &str = "…";

/// So many missing texts of a file are shown one by one.
const SHOWN: usize = 5;

/// Prints every text that a case lacks in a language. Returns whether its structure could be read.
///
/// # Errors
///
/// When nothing can be written any more.
pub(crate) fn write(
    locale: &Locale,
    path: &str,
    files: &[(String, String)],
    language: &str,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<bool> {
    let (source, findings) = check::source(files);
    if source.is_none() {
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            write!(err, "{}", FindingModel::new(locale, path, finding).lines(locale))?;
        }
        return Ok(false);
    }
    let missing = check::missing_texts(files, language);
    let told = [("file", Value::from(format!("{language}.ftl"))), ("count", missing.len().into())];
    let key = if missing.is_empty() { "missing-none" } else { "missing-count" };
    let told = locale.say(key, &told);
    if missing.is_empty() {
        writeln!(err, "{told}")?;
        return Ok(true);
    }
    writeln!(out, "\n# {told}")?;
    // A file that is read by eye: phrases after what is told about the case.
    let is_phrase = |text: &&MissingText| text.key.starts_with("phrase-");
    let (phrases, others): (Vec<_>, Vec<_>) = missing.iter().partition(is_phrase);
    let all: Vec<&MissingText> = others.into_iter().chain(phrases).collect();
    for message in all.chunk_by(|one, other| name(&one.key) == name(&other.key)) {
        write_message(locale, message, out)?;
    }
    Ok(true)
}

/// One message: remarks on what fits, then its lines.
fn write_message(
    locale: &Locale,
    message: &[&MissingText],
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    writeln!(out)?;
    for text in message {
        let asked = asked(locale, text);
        let which = text.key.split_once('.').map(|(_, attribute)| format!(".{attribute}: "));
        let which = which.unwrap_or_default();
        if !asked.is_empty() {
            writeln!(out, "# {which}{}", asked.join(", "))?;
        }
        if let Some((language, said)) = &text.elsewhere {
            writeln!(out, "# {language}: {which}{}", said.replace('\n', " "))?;
        }
    }
    let Some(first) = message.first() else { return Ok(()) };
    if first.key.contains('.') {
        writeln!(out, "{} =", name(&first.key))?;
    }
    for text in message {
        match text.key.split_once('.') {
            Some((_, attribute)) => writeln!(out, "    .{attribute} = {BLANK}")?,
            None => writeln!(out, "{} = {BLANK}", text.key)?,
        }
    }
    Ok(())
}

/// What is asked of a text, in a few words each.
fn asked(locale: &Locale, text: &MissingText) -> Vec<String> {
    let number = |key: &str, most: Option<usize>| {
        most.map(|most| locale.say(key, &[("most", Value::from(most))]))
    };
    let names: Vec<String> = text.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
    let variables = (!names.is_empty())
        .then(|| locale.say("missing-variables", &[("names", names.join(" ").into())]));
    let words = number("missing-words", text.words);
    let letters = number("missing-letters", text.letters);
    [words, letters, variables].into_iter().flatten().collect()
}

/// The message of a key.
fn name(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// The findings to show one by one, and per file how many more texts it lacks: a wall of them would
/// hide everything else.
pub(crate) fn folded(findings: &[Finding]) -> (Vec<&Finding>, BTreeMap<&str, usize>) {
    let mut shown = Vec::new();
    let mut lacking: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for finding in findings {
        let (drawn, rest) = lacking.entry(finding.place.file.as_str()).or_default();
        let count = gaps(finding);
        if count == 0 {
            shown.push(finding);
        } else if finding.code != Code::AndMore && *drawn < SHOWN {
            *drawn += 1;
            shown.push(finding);
        } else {
            *rest += count;
        }
    }
    let lacking = lacking.into_iter().map(|(file, (_, rest))| (file, rest));
    (shown, lacking.filter(|(_, rest)| *rest > 0).collect())
}

/// How many more texts a file lacks, and what prints them.
pub(crate) fn rest(locale: &Locale, path: &str, file: &str, count: usize) -> String {
    let language = file.strip_suffix(".ftl").unwrap_or(file);
    let arguments = [
        ("path", Value::from(path)),
        ("file", Value::from(file)),
        ("language", Value::from(language)),
        ("count", Value::from(count)),
    ];
    locale.say("missing-rest", &arguments)
}

/// How many texts to fill in a finding stands for.
fn gaps(finding: &Finding) -> usize {
    let is_gap = |code: Code| matches!(code, Code::MissingText | Code::EmptyText);
    match (finding.code, finding.arguments.get("code"), finding.arguments.get("count")) {
        (Code::AndMore, Some(Argument::Text(code)), Some(Argument::Number(count)))
            if Code::named(code).is_some_and(is_gap) =>
        {
            usize::try_from(*count).unwrap_or(usize::MAX)
        }
        (code, ..) => usize::from(is_gap(code)),
    }
}
