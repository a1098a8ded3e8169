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
    let paths = sorted(root)?;
    let root = name(root);
    for path in paths.iter().filter(|path| path.is_dir()) {
        let folder = name(path);
        writeln!(code, "    ({folder:?}, &[")?;
        for file in sorted(path)? {
            let extension = file.extension().and_then(|extension| extension.to_str());
            if extension.is_some_and(|extension| extensions.contains(&extension)) {
                let name = name(&file);
                let path = format!("/{root}/{folder}/{name}");
                // Not the path that this script sees: folders of one clone may share a target
                // folder, and each has to embed its own files.
                let path = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})");
                writeln!(code, "        ({name:?}, include_str!({path})),")?;
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
