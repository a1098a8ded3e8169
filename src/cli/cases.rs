//! `rondetafel cases`: what can be played on this machine, for whoever has no window.

use std::io::Write;

use clap::Args;

use crate::locale::{self, Locale};
use crate::present::chooser::{self, CaseChoice};
use crate::sitting::catalogue;

/// Lists the cases that can be played
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Example: rondetafel cases --lang nl")]
pub struct CasesArguments {
    /// The language (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// Prints every case, what one should know of it, and how to begin. Returns the exit code.
///
/// # Errors
/// When the language is unknown, or the output fails.
pub fn run(arguments: &CasesArguments, out: &mut dyn Write) -> anyhow::Result<u8> {
    let language = arguments.lang.clone().unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    let lobby = chooser::lobby(&locale, &catalogue::cases(locale.case_language()));
    for (number, case) in lobby.cases.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        tell(case, &locale, out)?;
    }
    Ok(0)
}

fn tell(case: &CaseChoice, locale: &Locale, out: &mut dyn Write) -> std::io::Result<()> {
    let title = case.title.as_str().into();
    writeln!(
        out,
        "{}",
        locale.say("case-list-title", &[("name", case.name.as_str().into()), ("title", title)])
    )?;
    let seats: Vec<&str> = case.seats.iter().map(|seat| seat.name.as_str()).collect();
    let begin = seats.first().map(|seat| {
        let args = [
            ("name", case.name.as_str().into()),
            ("seats", seats.join(", ").into()),
            ("seat", (*seat).into()),
        ];
        [locale.say("case-list-seats", &args), locale.say("case-list-play", &args)]
    });
    let lines = [&case.about, &case.advisory, &case.intensity_line].into_iter();
    let lines = lines.chain(&case.notes).chain(begin.iter().flatten());
    for line in lines.filter(|line| !line.is_empty()) {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}
