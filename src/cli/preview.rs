//! `rondetafel preview`: the window opens on a case that its author works on.
//!
//! **Invariant:** nothing is written but a proof that somebody asks for.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use crate::cli::play::{PlayArguments, Purpose, size, window};
use crate::cli::speak;
use crate::sitting;

/// Opens the window on a case under its author's hands
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Example: rondetafel preview my-case")]
pub struct PreviewArguments {
    /// The case: a folder, a pack or a name (default: choose one in the window)
    pub scenario: Option<String>,
    /// The language (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
    /// The window opens this large, in pixels (default: 1280x720)
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub size: Option<(u32, u32)>,
    /// Names and places of everything on the screen go in this file: for tests of the window
    #[arg(long, value_name = "FILE", hide = true)]
    pub probe: Option<PathBuf>,
}

/// Opens the window. Returns the exit code.
///
/// # Errors
/// When the language is unknown, or nothing can be written any more.
pub fn run(arguments: &PreviewArguments, err: &mut dyn Write) -> anyhow::Result<u8> {
    let has = |language: &str| match &arguments.scenario {
        Some(scenario) => sitting::case_has_language(Some(scenario), language),
        None => false,
    };
    let locale = speak(arguments.lang.as_deref(), None, has)?;
    let play = PlayArguments {
        lang: arguments.lang.clone(),
        size: arguments.size,
        probe: arguments.probe.clone(),
        ..PlayArguments::default()
    };
    window(&play, &Purpose::Preview(arguments.scenario.clone()), &locale, err)
}
