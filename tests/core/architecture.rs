//! The house as ARCHITECTURE.md draws it, held against the files in `src/`.
//!
//! The files are read as text: comments and strings are taken out, what is left is cut into words,
//! and every path (`use` trees and paths in the middle of a line alike) is looked up in [`FLOORS`].
//!
//! **Invariant:** all wrong places are named, not the first, each with its file and line.
//! **Invariant:** nothing here knows a single file, except the few that a rule names; a new file
//! is held to the rules of the floor that it lies on.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

mod floors;

use floors::{FLOORS, Floor};

/// Ways to the world outside the program. Only files that call themselves a door take them …
const OUTSIDE: &[&str] =
    &["notify", "rusqlite", "std::fs", "std::net", "std::time::Instant", "std::time::SystemTime"];

/// … and these files, or all in these folders.
const GO_OUT: &[(&str, &[&str])] = &[
    // Reads and writes where the command line says.
    ("src/cli/", &["std::fs"]),
    // Pictures and the places of widgets go where the command line says.
    ("src/gui/autoplay.rs", &["std::fs"]),
    ("src/gui/probe.rs", &["std::fs"]),
    // Tells errors of the file apart.
    ("src/journal/error.rs", &["rusqlite"]),
    // Measures its own speed; no result depends on it.
    ("src/simulate.rs", &["std::time::Instant"]),
];

/// Files that may ask which cargo features are on.
const ASKS_FEATURES: &[&str] = &["src/cli/play.rs", "src/lib.rs"];

/// No file may have more lines.
const LONGEST_FILE: usize = 800;

#[test]
fn imports_go_one_way() -> io::Result<()> {
    let mut wrong = Vec::new();
    for file in sources()? {
        wrong.extend(wrong_imports(&file.name, &file.content));
    }
    none(&wrong);
    Ok(())
}

#[test]
fn the_world_enters_through_doors() -> io::Result<()> {
    let mut wrong = Vec::new();
    for file in sources()? {
        if file.content.starts_with("//! DOOR: ") {
            continue;
        }
        for path in paths(&words(&file.content)) {
            for way in OUTSIDE.iter().filter(|way| reaches(&path.name, way)) {
                let is_known = GO_OUT
                    .iter()
                    .any(|(place, ways)| file.name.starts_with(place) && ways.contains(way));
                if is_known {
                    continue;
                }
                wrong.push(format!(
                    "{}:{}: names {way} and does not begin with `//! DOOR: `",
                    file.name, path.line
                ));
            }
        }
    }
    none(&wrong);
    Ok(())
}

#[test]
fn every_file_says_what_it_is() -> io::Result<()> {
    let wrong = files(&["src", "tests", "benches"], "rs")?
        .into_iter()
        .filter(|file| !file.content.starts_with("//! "))
        .map(|file| format!("{}:1: does not begin with `//! `", file.name))
        .collect::<Vec<_>>();
    none(&wrong);
    Ok(())
}

#[test]
fn no_file_is_too_long_to_read() -> io::Result<()> {
    let wrong = files(&["src", "tests", "benches"], "rs")?
        .into_iter()
        .map(|file| (file.content.lines().count(), file.name))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, name)| format!("{name}: {lines} lines, {LONGEST_FILE} at most"))
        .collect::<Vec<_>>();
    none(&wrong);
    Ok(())
}

#[test]
fn a_floor_lies_beside_its_folder() -> io::Result<()> {
    let all = sources()?;
    let names = all.iter().map(|file| file.name.as_str()).collect::<BTreeSet<_>>();
    let mut wrong = Vec::new();
    for name in &names {
        if name.ends_with("/mod.rs") {
            wrong.push(format!("{name}: put it beside its folder, as the folder's name with .rs"));
        }
        if let Some((folder, _)) = name.rsplit_once('/')
            && folder != "src"
            && !names.contains(format!("{folder}.rs").as_str())
        {
            wrong.push(format!("{name}: its folder has no {folder}.rs beside it"));
        }
    }
    none(&wrong);
    Ok(())
}

#[test]
fn only_two_files_ask_for_features() -> io::Result<()> {
    let mut wrong = Vec::new();
    for file in sources()?.iter().filter(|file| !ASKS_FEATURES.contains(&file.name.as_str())) {
        for pair in words(&file.content).windows(2) {
            if pair[0].text == "feature" && pair[1].text == "=" {
                wrong.push(format!("{}:{}: asks for a cargo feature", file.name, pair[0].line));
            }
        }
    }
    none(&wrong);
    Ok(())
}

#[test]
fn the_code_map_names_every_file_and_no_other() -> io::Result<()> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md"))?;
    let drawn = code_map(&text);
    let real = sources()?.into_iter().map(|file| file.name).collect::<BTreeSet<_>>();
    let mut wrong = Vec::new();
    for name in real.iter().filter(|name| !drawn.contains(name)) {
        wrong.push(format!("ARCHITECTURE.md: the code map lacks {name}"));
    }
    let mut seen = BTreeSet::new();
    for name in &drawn {
        if !real.contains(name) {
            wrong.push(format!("ARCHITECTURE.md: the code map names {name}, which is not there"));
        }
        if !seen.insert(name) {
            wrong.push(format!("ARCHITECTURE.md: the code map names {name} twice"));
        }
    }
    none(&wrong);
    Ok(())
}

#[test]
fn a_wrong_import_is_named_with_its_line_and_both_floors() {
    check("src/colleague.rs", "use crate::rules::command::Wish;\n", &[]);
    check("src/rules/decide.rs", "use super::table::Table;\nuse crate::scenario::Scenario;\n", &[]);
    check("src/rules/table.rs", "pub(in crate::rules) struct Table;\n", &[]);
    check("src/present.rs", "// use crate::session::Session;\n", &[]);
    check("src/present.rs", "const A: &str = \"crate::session\";\nconst B: char = '\"';\n", &[]);
    check("src/main.rs", "fn main() { rondetafel::cli::run(); }\n", &[]);
    check(
        "src/present/plan.rs",
        "use crate::{\n    locale::Locale,\n    session::Session,\n};\n",
        &["src/present/plan.rs:3: present may not name session::Session (floor session)"],
    );
    check(
        "src/scenario/term.rs",
        "fn late() -> Option<crate::rules::view::View> { None }\n",
        &["src/scenario/term.rs:1: scenario may not name rules::view::View (floor rules)"],
    );
    check(
        "src/rules.rs",
        "\nuse super::session;\n",
        &["src/rules.rs:2: rules may not name session (floor session)"],
    );
    check(
        "src/journal.rs",
        "use crate::rules::*;\n",
        &["src/journal.rs:1: journal takes all of rules: name what is imported"],
    );
    check(
        "src/session.rs",
        "pub use crate::rules::event::Event;\n",
        &["src/session.rs:1: session passes on rules::event::Event of rules: import it there"],
    );
    check(
        "src/attic.rs",
        "use std::fmt;\n",
        &["src/attic.rs: lies on no floor: give it a row in tests/core/architecture.rs"],
    );
}

#[test]
fn what_the_rules_and_colleagues_must_not_have_is_found() {
    check(
        "src/rules/year.rs",
        "use std::{fmt, time::Instant};\nfn work() -> f64 { 0.4 }\n",
        &[
            "src/rules/year.rs:1: rules may not name std::time::Instant",
            "src/rules/year.rs:2: rules may not say f64",
        ],
    );
    // A module that holds something forbidden is not imported whole.
    check(
        "src/colleague/choose.rs",
        "use crate::rules::table;\n",
        &["src/colleague/choose.rs:1: colleague may not name rules::table (floor rules)"],
    );
    check(
        "src/colleague/choose.rs",
        "use crate::rules::decide::accept;\nfn cheat(_: &Scenario) {}\n",
        &[
            "src/colleague/choose.rs:1: colleague may not name rules::decide::accept (floor rules)",
            "src/colleague/choose.rs:2: colleague may not say Scenario",
        ],
    );
}

#[test]
fn the_code_map_may_draw_files_together() {
    let text = "## Code map\n`src/a.rs` and src/b/{c,d}.rs, see src/b.\n## Invariants\nsrc/e.rs\n";
    assert_eq!(code_map(text), ["src/a.rs", "src/b/c.rs", "src/b/d.rs"]);
}

/// Holds a made-up file to the rules of its floor.
#[track_caller]
fn check(name: &str, content: &str, expected: &[&str]) {
    assert_eq!(wrong_imports(name, content), expected, "{name}:\n{content}");
}

#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}\n", wrong.len(), wrong.join("\n"));
}

/// A file of the tree.
struct File {
    /// Path from the root of the tree, with `/` between its parts.
    name: String,
    content: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> io::Result<Vec<File>> {
    files(&["src"], "rs")
}

/// All files with this extension below these folders, sorted by name.
fn files(folders: &[&str], extension: &str) -> io::Result<Vec<File>> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let name = path.strip_prefix(root()).unwrap_or(&path);
                let name = name.to_string_lossy().replace('\\', "/");
                found.push(File { name, content: fs::read_to_string(&path)? });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// The files that the code map draws: words that begin with `src/` and end with `.rs`.
fn code_map(text: &str) -> Vec<String> {
    let after = text.split_once("## Code map").map_or("", |(_, after)| after);
    let map = after.split("\n## ").next().unwrap_or_default();
    let is_edge = |letter: char| letter.is_whitespace() || matches!(letter, '`' | '|' | '(' | ')');
    map.split(is_edge)
        .map(|word| word.trim_end_matches(['.', ',', ':', ';']))
        .filter(|word| word.starts_with("src/"))
        .filter(|word| Path::new(word).extension().is_some_and(|found| found == "rs"))
        .flat_map(unfold)
        .collect()
}

/// `a{b,c}d` as `abd` and `acd`.
fn unfold(word: &str) -> Vec<String> {
    let parts = word.split_once('{').and_then(|(before, rest)| {
        rest.split_once('}').map(|(inner, after)| (before, inner, after))
    });
    match parts {
        Some((before, inner, after)) => {
            inner.split(',').map(|middle| format!("{before}{middle}{after}")).collect()
        }
        None => vec![word.to_owned()],
    }
}

/// Everything in a file that its floor forbids.
fn wrong_imports(name: &str, content: &str) -> Vec<String> {
    let module = module(name);
    if module.is_empty() {
        return Vec::new();
    }
    let Some(floor) = floor(&module) else {
        return vec![format!(
            "{name}: lies on no floor: give it a row in tests/core/architecture.rs"
        )];
    };
    let own = floor.name;
    let words = words(content);
    let mut wrong = Vec::new();
    for path in paths(&words) {
        let place = format!("{name}:{}: {own}", path.line);
        let ours = resolve(&path.name, &module);
        let target = ours.as_deref().unwrap_or(&path.name);
        let forbidden = floor.never.iter().any(|never| reaches(target, never));
        let Some(target) = ours.as_deref() else {
            if forbidden {
                wrong.push((path.line, format!("{place} may not name {}", path.name)));
            }
            continue;
        };
        let is_own = lies_in(target, own);
        let may = !forbidden && (is_own || floor.may.iter().any(|may| lies_in(target, may)));
        let other = self::floor(target).map_or("none", |floor| floor.name);
        if !may {
            wrong.push((path.line, format!("{place} may not name {target} (floor {other})")));
        } else if let Some(all) = target.strip_suffix("::*").filter(|_| !is_own) {
            wrong.push((path.line, format!("{place} takes all of {all}: name what is imported")));
        } else if path.public && !is_own {
            let what = format!("{place} passes on {target} of {other}: import it there");
            wrong.push((path.line, what));
        }
    }
    for word in words.iter().filter(|word| floor.words.contains(&word.text)) {
        wrong.push((word.line, format!("{name}:{}: {own} may not say {}", word.line, word.text)));
    }
    wrong.sort();
    wrong.dedup();
    wrong.into_iter().map(|(_, what)| what).collect()
}

/// `src/rules/table.rs` as `rules::table`; `src/lib.rs` as nothing.
fn module(name: &str) -> String {
    let name = name.trim_start_matches("src/").trim_end_matches(".rs");
    if name == "lib" { String::new() } else { name.replace('/', "::") }
}

fn floor(module: &str) -> Option<&'static Floor> {
    FLOORS.iter().filter(|floor| lies_in(module, floor.name)).max_by_key(|floor| floor.name.len())
}

/// Whether whoever imports this path has that one in hand: a part of it, or the whole around it.
fn reaches(path: &str, what: &str) -> bool {
    let path = path.strip_suffix("::*").unwrap_or(path);
    lies_in(path, what) || lies_in(what, path)
}

/// Whether a path is this one or lies below it.
fn lies_in(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// A path of ours from the root of the library; nothing for a path of others.
fn resolve(path: &str, module: &str) -> Option<String> {
    let (first, mut rest) = path.split_once("::").unwrap_or((path, ""));
    match first {
        "crate" | "rondetafel" => Some(rest.to_owned()),
        "self" => Some(format!("{module}::{rest}")),
        "super" => {
            let mut above = module.rsplit_once("::").map_or("", |(above, _)| above);
            while let Some(further) = rest.strip_prefix("super::") {
                above = above.rsplit_once("::").map_or("", |(above, _)| above);
                rest = further;
            }
            Some(if above.is_empty() { rest.to_owned() } else { format!("{above}::{rest}") })
        }
        _ => None,
    }
}

/// A path in the code, with where it stands.
struct Named {
    /// As written, `use` trees unfolded.
    name: String,
    line: usize,
    /// Whether it is passed on with `pub use`.
    public: bool,
}

/// Every path of two parts or more, and everything that is imported.
fn paths(words: &[Word<'_>]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let is_use = words[at].text == "use";
        let starts = is_name(words[at].text)
            && words.get(at + 1).is_some_and(|next| next.text == "::")
            && (at == 0 || words[at - 1].text != "::")
            && !is_visibility(&words[..at]);
        if is_use || starts {
            let public = is_use && is_public(&words[..at]);
            let mut next = at + usize::from(is_use);
            let mut tree = Vec::new();
            read_tree(words, &mut next, "", &mut tree);
            found.extend(tree.into_iter().map(|(name, line)| Named { name, line, public }));
            at = next.max(at + 1);
        } else {
            at += 1;
        }
    }
    found
}

/// Whether `pub`, or `pub(…)`, comes before.
fn is_public(before: &[Word<'_>]) -> bool {
    let last = before.last().map_or("", |word| word.text);
    let is_restricted = last == ")"
        && before
            .iter()
            .rposition(|word| word.text == "(")
            .and_then(|open| open.checked_sub(1))
            .is_some_and(|at| before[at].text == "pub");
    last == "pub" || is_restricted
}

/// Whether `(in` comes before: the path says who may see something, and imports nothing.
fn is_visibility(before: &[Word<'_>]) -> bool {
    matches!(before, [.., open, within] if open.text == "(" && within.text == "in")
}

/// One path or one `{…}` of them, from `at` on.
fn read_tree(words: &[Word<'_>], at: &mut usize, before: &str, found: &mut Vec<(String, usize)>) {
    let mut name = before.to_owned();
    let mut line = words.get(*at).map_or(0, |word| word.line);
    while let Some(word) = words.get(*at) {
        match word.text {
            "::" => *at += 1,
            "{" if name.is_empty() || words[*at - 1].text == "::" => {
                *at += 1;
                while words.get(*at).is_some_and(|word| word.text != "}") {
                    let start = *at;
                    read_tree(words, at, &name, found);
                    // A comma, or something that no tree has: never stand still.
                    if *at == start || words.get(*at).is_some_and(|word| word.text == ",") {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            text if (is_name(text) || text == "*")
                && (name == before || words[*at - 1].text == "::") =>
            {
                if text == "as" {
                    break;
                }
                if text != "self" || name.is_empty() {
                    let join = if name.is_empty() { "" } else { "::" };
                    name = format!("{name}{join}{text}");
                }
                line = word.line;
                *at += 1;
            }
            _ => break,
        }
    }
    // The new name of an `as`.
    if words.get(*at).is_some_and(|word| word.text == "as") {
        *at += 2;
    }
    if !name.is_empty() {
        found.push((name, line));
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// A word or a sign of the code.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    /// Counted from 1.
    line: usize,
}

/// Cuts code into words and signs; comments, strings, characters and lifetimes are left out.
fn words(code: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut rest = code;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let length = skipped(rest);
        if length > 0 {
            line += rest[..length].matches('\n').count();
            rest = &rest[length..];
            continue;
        }
        let length = if first.is_alphanumeric() || first == '_' {
            rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        found.push(Word { text: &rest[..length], line });
        rest = &rest[length..];
    }
    found
}

/// How many bytes here are no code: space, a comment, a string, a character or a lifetime.
fn skipped(rest: &str) -> usize {
    let first = rest.chars().next().unwrap_or_default();
    if first.is_whitespace() {
        return first.len_utf8();
    }
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    if first == '\'' {
        return character(rest);
    }
    let mark = rest.trim_start_matches(['b', 'c']);
    let raw = mark.strip_prefix('r').unwrap_or(mark);
    let fence = raw.bytes().take_while(|byte| *byte == b'#').count();
    let is_string = rest.len() - mark.len() <= 1 && raw[fence..].starts_with('"');
    if is_string && (fence == 0 || raw.len() < mark.len()) {
        let opening = rest.len() - raw.len() + fence + 1;
        let body = &rest[opening..];
        let closing = format!("\"{}", "#".repeat(fence));
        let length = if raw.len() < mark.len() {
            body.find(&closing).unwrap_or(body.len())
        } else {
            unescaped(body, b'"')
        };
        return (opening + length + closing.len()).min(rest.len());
    }
    0
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of `'a'`, `'\n'` or `'static`, which all begin alike.
fn character(rest: &str) -> usize {
    let mut letters = rest[1..].chars();
    let first = letters.next().unwrap_or_default();
    if first == '\\' {
        return (1 + unescaped(&rest[1..], b'\'') + 1).min(rest.len());
    }
    if letters.next() == Some('\'') {
        return 1 + first.len_utf8() + 1;
    }
    1 + rest[1..]
        .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .unwrap_or(rest.len() - 1)
}

/// Where the next of these stands that has no backslash before it.
fn unescaped(body: &str, end: u8) -> usize {
    let mut is_escaped = false;
    body.bytes()
        .position(|byte| {
            let ends = byte == end && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            ends
        })
        .unwrap_or(body.len())
}
