//! `rondetafel schema`: JSON Schemas of the structure files, and the settings for an editor.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use serde_json::{Map, Value};

use crate::locale::{self, Locale};
use crate::scenario::schema;

/// Prints JSON Schemas of the structure files, with settings for an editor
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "Example: rondetafel schema --out cases")]
pub struct SchemaArguments {
    /// The folder that is opened in the editor: writes the files there instead of printing them
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The language of what is told (default: the system's)
    #[arg(long, value_name = "xx")]
    pub lang: Option<String>,
}

/// Prints or writes the schemas. Settings that are there already are left alone.
///
/// # Errors
///
/// When something cannot be written.
pub fn run(
    arguments: &SchemaArguments,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<u8> {
    let language = arguments.lang.clone().unwrap_or_else(locale::preferred);
    let locale = Locale::open(&language)?;
    let files = schema::editor_files();
    let Some(folder) = &arguments.out else {
        let all: Map<String, Value> = files.into_iter().collect();
        serde_json::to_writer_pretty(&mut *out, &all)?;
        writeln!(out)?;
        return Ok(0);
    };
    for (name, content) in files {
        let path = folder.join(&name);
        let shown = path.display().to_string();
        if !name.starts_with(schema::FOLDER) && path.exists() {
            writeln!(err, "{}", locale.say("schema-kept", &[("path", shown.into())]))?;
            serde_json::to_writer_pretty(&mut *out, &content)?;
            writeln!(out)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| shown.clone())?;
        }
        fs::write(&path, format!("{content:#}\n")).with_context(|| shown.clone())?;
        writeln!(out, "{shown}")?;
    }
    Ok(0)
}
