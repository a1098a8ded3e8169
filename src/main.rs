//! Command line in, exit code out; nothing else.
//!
//! **Invariant:** no panic on anything that a player types or a file holds.

use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr());
    ExitCode::from(rondetafel::cli::run(std::env::args_os(), &mut out, &mut err))
}
