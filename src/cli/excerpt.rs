//! The lines of a file that a finding is about, with the text underlined.
//!
//! **Invariant:** colours only where somebody looks at them: a terminal without `NO_COLOR`.

use std::io::{self, IsTerminal};

use ariadne::{CharSet, Color, Config, Fmt, IndexType, Label, Report, ReportKind, Source};

use crate::locale::Locale;
use crate::present::finding::{Excerpt, FindingModel};
use crate::scenario::finding::{Finding, Severity};

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
    let Excerpt { before, marked, after, number } = Excerpt::of(content, span);
    if number > LAST_LINE {
        return Ok(String::new());
    }
    let span = before.len()..before.len() + marked.len();
    let line = format!("{before}{marked}{after}");
    // The drawing counts its lines from the first: so many empty ones go before.
    let above = number - 1;
    let span = span.start + above..span.end + above;
    let source = Source::from(format!("{}{line}", "\n".repeat(above)));
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
