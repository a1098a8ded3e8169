//! Puts the shipped scenarios and the program's own language files inside the binary, so that an
//! installed program needs no files beside it.
//!
//! **Invariant:** the lists are sorted by name, so that two builds of one tree are the same.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let target = PathBuf::from(env::var("OUT_DIR")?);
    for (folder, constant, extensions) in
        [("scenarios", "SCENARIOS", &["ron", "ftl"][..]), ("locales", "LOCALES", &["ftl"][..])]
    {
        println!("cargo::rerun-if-changed={folder}");
        let list = list(&root.join(folder), constant, extensions)?;
        fs::write(target.join(format!("{folder}.rs")), list)?;
    }
    Ok(())
}

/// A constant with, per subfolder, its files' names and contents.
fn list(root: &Path, constant: &str, extensions: &[&str]) -> Result<String, Box<dyn Error>> {
    let mut code = format!(
        "/// Per folder its name, and its files' names with contents.\n\
         static {constant}: &[(&str, &[(&str, &str)])] = &[\n"
    );
    for folder in sorted(root)?.iter().filter(|path| path.is_dir()) {
        writeln!(code, "    ({:?}, &[", name(folder))?;
        for file in sorted(folder)? {
            let extension = file.extension().and_then(|extension| extension.to_str());
            if extension.is_some_and(|extension| extensions.contains(&extension)) {
                let path = file.to_str().ok_or("a path is not UTF-8")?;
                writeln!(code, "        ({:?}, include_str!({path:?})),", name(&file))?;
            }
        }
        writeln!(code, "    ]),")?;
    }
    code.push_str("];\n");
    Ok(code)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
    }
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
