//! The lines of a file that a finding is about, with the text underlined.
//!
//! **Invariant:** colours only where somebody looks at them: a terminal without `NO_COLOR`.

use std::io::{self, IsTerminal};

use ariadne::{CharSet, Color, Config, Fmt, IndexType, Label, Report, ReportKind, Source};

use crate::locale::Locale;
use crate::present::finding::FindingModel;
use crate::scenario::finding::{Finding, Severity};

/// No more of a line than this is shown on either side of what is meant, in characters.
const BESIDE: usize = 160;

/// Below this line nothing is drawn: no file of a case is so long.
const LAST_LINE: usize = 20_000;

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` says otherwise
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Colour {
    /// Whether to use them on the standard output.
    #[must_use]
    pub fn is_on(self) -> bool {
        let is_unwanted = || std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self {
            Self::Auto => io::stdout().is_terminal() && !is_unwanted(),
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// A finding as a compiler would print it; `content` is the file that it is in, if that was read.
///
/// # Errors
///
/// When the excerpt cannot be drawn.
pub fn draw(
    locale: &Locale,
    model: &FindingModel,
    finding: &Finding,
    content: Option<&str>,
    is_coloured: bool,
) -> io::Result<String> {
    let lines = model.lines(locale);
    let (head, rest) = lines.split_once('\n').unwrap_or((&lines, ""));
    let colour = match finding.severity {
        Severity::Error => Color::Red,
        Severity::Warning => Color::Yellow,
        Severity::Hint => Color::Cyan,
    };
    let mut text = match head.split_once(' ').filter(|_| is_coloured) {
        Some((word, told)) => format!("{} {told}\n", word.fg(colour)),
        None => format!("{head}\n"),
    };
    if let (Some(content), Some(span)) = (content, finding.place.span) {
        text.push_str(&excerpt(model, content, span.start..span.end, colour, is_coloured)?);
    }
    text.push_str(rest);
    Ok(text)
}

/// The line, underlined.
fn excerpt(
    model: &FindingModel,
    content: &str,
    span: std::ops::Range<usize>,
    colour: Color,
    is_coloured: bool,
) -> io::Result<String> {
    let (line, number, span) = around(content, span);
    if number > LAST_LINE {
        return Ok(String::new());
    }
    // The drawing counts its lines from the first: so many empty ones go before.
    let before = number - 1;
    let span = span.start + before..span.end + before;
    let source = Source::from(format!("{}{line}", "\n".repeat(before)));
    let config = Config::default()
        .with_color(is_coloured)
        .with_char_set(CharSet::Unicode)
        .with_index_type(IndexType::Byte);
    let name = model.place.clone();
    let label = Label::new((name.clone(), span.clone()))
        .with_color(colour)
        .with_message(model.short.as_str());
    let report = Report::build(ReportKind::Custom("", colour), (name.clone(), span))
        .with_config(config)
        .with_label(label)
        .finish();
    let mut drawn = Vec::new();
    report.write((name, source), &mut drawn)?;
    let drawn = String::from_utf8_lossy(&drawn).into_owned();
    // Its first two lines say again what the line above says.
    let mut kept = String::new();
    for line in drawn.lines().skip(2) {
        kept.push_str(line.trim_end());
        kept.push('\n');
    }
    Ok(kept)
}

/// The line that a stretch begins on, its number, and the part of the stretch that is on it. Of a
/// very long line only what is near.
fn around(content: &str, span: std::ops::Range<usize>) -> (String, usize, std::ops::Range<usize>) {
    let start = span.start.min(content.len());
    let before = content.get(..start).unwrap_or_default();
    let begin = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = content.get(begin..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let (from, to) = (start - begin, span.end.saturating_sub(begin).min(line.len()));
    let to = to.max(from);
    let near = |text: &str| text.char_indices().rev().nth(BESIDE).map_or(0, |(at, _)| at);
    let cut = near(line.get(..from).unwrap_or_default());
    let after = line.get(to..).unwrap_or_default();
    let end = to + after.char_indices().nth(BESIDE).map_or(after.len(), |(at, _)| at);
    let (left, right) = (if cut > 0 { "… " } else { "" }, if end < line.len() { " …" } else { "" });
    let shown = line.get(cut..end).unwrap_or_default();
    let moved = |at: usize| at - cut + left.len();
    let number = before.matches('\n').count() + 1;
    (plain(&format!("{left}{shown}{right}")), number, moved(from)..moved(to))
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
