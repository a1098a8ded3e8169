//! DOOR: the program's own words in the chosen language.
//!
//! The languages are inside the program (`locales/<language>/*.ftl`, put there by build.rs). A
//! folder with further languages, or other words for a shipped one, is laid over them: the one that
//! `RONDETAFEL_LOCALES` names, else `locales` in the user's data folder. What a language lacks is
//! said in English.
//!
//! **Invariant:** no word on screen comes from anywhere else, except a scenario's own texts.
//! **Invariant:** asking for a text never fails: in the worst case the key itself is shown, and
//! logged once.
//! **Invariant:** nothing of ours is imported here.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, LanguageIdentifierError};

use glossary::Glossary;

pub mod glossary;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language that every other falls back to.
pub const FALLBACK: &str = "en";

/// No language file may be larger than this, in bytes.
pub const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// Braces may not be nested deeper than this: the parser descends into them.
const DEEPEST: usize = 32;

/// The program's words in one language.
pub struct Locale {
    language: String,
    /// The language that cases are told in, where that is another: one that only a case brings.
    cases_in: Option<String>,
    /// The chosen language, then English unless that is the same.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// Keys that were asked for and not there; each is logged once.
    missing: Mutex<BTreeSet<String>>,
    /// Professional terms, once somebody asked for them.
    glossary: OnceLock<Glossary>,
}

/// What fills a variable in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A name or another text.
    Text(String),
    /// A count; the language chooses its plural by it.
    Number(i64),
}

/// A place in a language file that cannot be read. Everything else in the file is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub path: PathBuf,
    /// Line, counted from 1.
    pub line: usize,
    /// What is wrong, in the parser's (English) words.
    pub message: String,
}

/// Why a language cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// Not a language tag such as `nl` or `nl-BE`.
    #[error("{language:?} is not a language")]
    NotALanguage {
        /// What was asked for.
        language: String,
        /// What is wrong with it.
        source: LanguageIdentifierError,
    },
    /// There are no texts in this language.
    #[error("there are no texts in {language:?}")]
    Unknown {
        /// What was asked for.
        language: String,
    },
    /// A file of the extra folder cannot be read.
    #[error("{path} could not be read")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The languages inside the program, by tag, sorted.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LOCALES.iter().filter(|(_, files)| !files.is_empty()).map(|(language, _)| *language)
}

/// The languages that can be chosen: tag, and what each calls itself. Read once.
pub fn names() -> &'static [(String, String)] {
    static NAMES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let known = extra_folder().map_or_else(
            || languages().map(str::to_owned).collect(),
            |folder| languages_with(&folder),
        );
        let open = known.iter().filter_map(|tag| Locale::open(tag).ok());
        open.map(|own| (own.language().to_owned(), own.say("language-name", &[]))).collect()
    })
}

/// The languages that can be opened with this extra folder, by tag, sorted.
#[must_use]
pub fn languages_with(folder: &Path) -> Vec<String> {
    let mut all: BTreeSet<String> = languages().map(str::to_owned).collect();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if let (true, Ok(name)) = (entry.path().is_dir(), entry.file_name().into_string())
            && name.parse::<LanguageIdentifier>().is_ok()
        {
            all.insert(name);
        }
    }
    all.into_iter().collect()
}

/// The language of the system (`LC_ALL`, `LC_MESSAGES`, `LANG`) when there are texts in it, else
/// [`FALLBACK`].
#[must_use]
pub fn preferred() -> String {
    let known =
        |tag: LanguageIdentifier| closest(&tag, |name| languages().any(|known| known == name));
    wished().and_then(known).unwrap_or_else(|| FALLBACK.to_owned())
}

/// The language of the system (`LC_ALL`, `LC_MESSAGES`, `LANG`), whether there are texts in it or
/// not; none: it names none.
#[must_use]
pub fn wished() -> Option<LanguageIdentifier> {
    let mut names = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let value = names.find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    parse(&value?).ok()
}

impl Locale {
    /// The words of a language, with those of the user's or machine's own folder laid over them.
    /// `nl-BE` is served by `nl` when there is no closer one. What is wrong in that folder is said
    /// once on stderr, and the program's own words stand there.
    ///
    /// # Errors
    ///
    /// When it is no language tag, or there are no texts in that language.
    pub fn open(language: &str) -> Result<Self, LocaleError> {
        let Some(folder) = extra_folder() else {
            return Self::shipped(language);
        };
        match Self::open_with(&folder, language) {
            Ok((locale, mistakes)) => {
                for Mistake { path, line, message } in mistakes {
                    let path = format!("{}:{line}", path.display());
                    locale.tell_once("locale-mistake", &path, &message);
                }
                Ok(locale)
            }
            Err(LocaleError::Unreadable { path, source }) => {
                let locale = Self::shipped(language)?;
                let path = path.display().to_string();
                locale.tell_once("locale-unreadable", &path, &source.to_string());
                Ok(locale)
            }
            Err(error) => Err(error),
        }
    }

    /// The words of a language inside the program.
    fn shipped(language: &str) -> Result<Self, LocaleError> {
        let tag = parse(language)?;
        let chosen = closest(&tag, |name| languages().any(|known| known == name))
            .ok_or_else(|| LocaleError::Unknown { language: language.to_owned() })?;
        Ok(Self::from_bundles(chosen, Vec::new()))
    }

    /// The words of a language with those of an extra folder (`<folder>/<language>/*.ftl`) laid
    /// over them, and what in that folder could not be understood.
    ///
    /// # Errors
    ///
    /// As [`Locale::open`], and when a file of the folder cannot be read at all.
    pub fn open_with(folder: &Path, language: &str) -> Result<(Self, Vec<Mistake>), LocaleError> {
        let tag = parse(language)?;
        let extra = languages_with(folder);
        let chosen = closest(&tag, |name| extra.iter().any(|known| known == name))
            .ok_or_else(|| LocaleError::Unknown { language: language.to_owned() })?;
        let mut mistakes = Vec::new();
        let resources = read_folder(&folder.join(&chosen), &mut mistakes)?;
        Ok((Self::from_bundles(chosen, resources), mistakes))
    }

    fn from_bundles(language: String, extra: Vec<FluentResource>) -> Self {
        let mut bundles = vec![bundle(&language, extra)];
        if language != FALLBACK {
            bundles.push(bundle(FALLBACK, Vec::new()));
        }
        Self {
            language,
            cases_in: None,
            bundles,
            missing: Mutex::new(BTreeSet::new()),
            glossary: OnceLock::new(),
        }
    }

    /// The language's tag.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The same words, with cases told in a language that the program itself may not have.
    #[must_use]
    pub fn with_cases_in(mut self, language: &str) -> Self {
        self.cases_in = (language != self.language).then(|| language.to_owned());
        self
    }

    /// The language that cases are told in, where they have it.
    #[must_use]
    pub fn case_language(&self) -> &str {
        self.cases_in.as_deref().unwrap_or(&self.language)
    }

    /// Professional terms in this language.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        self.glossary.get_or_init(|| Glossary::of(self))
    }

    /// The keys inside the program that begin like this, in the order in which they are written.
    #[must_use]
    pub fn keys(&self, beginning: &str) -> Vec<&'static str> {
        let shipped = LOCALES.iter().find(|(shipped, _)| *shipped == self.language);
        let files = shipped.into_iter().flat_map(|(_, files)| files.iter());
        let lines = files.flat_map(|(_, content)| content.lines());
        lines
            .filter(|line| line.starts_with(beginning))
            .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
            .collect()
    }

    /// Whether there is a text with this key (`key` or `key.attribute`).
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.find(key, &[]).is_some()
    }

    /// The text with this key (`key` or `key.attribute`), its variables filled.
    ///
    /// A key without a text is a mistake of ours: tests stop there, players see the key.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Value)]) -> String {
        let Some((text, complaints)) = self.find(key, args) else {
            let first = self.log_once(key, "no text");
            debug_assert!(!first, "no text with key {key:?} in {:?}", self.language);
            return key.to_owned();
        };
        if !complaints.is_empty() {
            let first = self.log_once(key, &complaints);
            debug_assert!(!first, "{key:?} in {:?}: {complaints}", self.language);
        }
        text
    }

    /// The text, and what was wrong with its variables (empty: nothing).
    fn find(&self, key: &str, args: &[(&str, Value)]) -> Option<(String, String)> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            let args: FluentArgs<'_> =
                args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.fluent())).collect();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            let complaints: Vec<String> = errors.iter().map(ToString::to_string).collect();
            Some((text, complaints.join("; ")))
        })
    }

    /// Says on stderr what is wrong with a file, once in the life of the program.
    fn tell_once(&self, key: &str, path: &str, cause: &str) {
        static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        let args = [("path", Value::from(path)), ("cause", Value::from(cause))];
        if TOLD.lock().is_ok_and(|mut told| told.insert(path.to_owned())) {
            // A line that cannot be written is not worth more trouble.
            _ = writeln!(io::stderr(), "{}", self.say(key, &args));
        }
    }

    /// Logs a key's trouble; false when it was logged before.
    fn log_once(&self, key: &str, trouble: &str) -> bool {
        let Ok(mut missing) = self.missing.lock() else { return false };
        let first = missing.insert(key.to_owned());
        if first {
            // A log line that cannot be written is not worth more trouble.
            _ = writeln!(io::stderr(), "locale {}: {key}: {trouble}", self.language);
        }
        first
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Value {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The folder with further languages and other words, where there is one.
fn extra_folder() -> Option<PathBuf> {
    let named = std::env::var_os("RONDETAFEL_LOCALES").map(PathBuf::from);
    let usual =
        || Some(directories::ProjectDirs::from("", "", "rondetafel")?.data_dir().join("locales"));
    named.or_else(usual).filter(|folder| folder.is_dir())
}

fn parse(language: &str) -> Result<LanguageIdentifier, LocaleError> {
    // Environment variables say `nl_NL.UTF-8`.
    let tag = language.split(['.', '@']).next().unwrap_or(language).replace('_', "-");
    tag.parse()
        .map_err(|source| LocaleError::NotALanguage { language: language.to_owned(), source })
}

/// The tag itself when it is known, else its language without region.
fn closest(tag: &LanguageIdentifier, known: impl Fn(&str) -> bool) -> Option<String> {
    [tag.to_string(), tag.language.to_string()].into_iter().find(|name| known(name))
}

/// All texts of a language: those inside the program, and over them the extra ones.
fn bundle(language: &str, extra: Vec<FluentResource>) -> FluentBundle<FluentResource> {
    let tag = language.parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    let shipped = LOCALES.iter().find(|(shipped, _)| *shipped == language);
    for (_, content) in shipped.into_iter().flat_map(|(_, files)| files.iter()) {
        // A test holds shipped files to having no mistakes.
        let resource = FluentResource::try_new((*content).replace("\r\n", "\n"));
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    for resource in extra {
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn read_folder(
    folder: &Path,
    mistakes: &mut Vec<Mistake>,
) -> Result<Vec<FluentResource>, LocaleError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| LocaleError::Unreadable { path, source }
    };
    let mut paths = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
            paths.push(entry.map_err(unreadable(folder))?.path());
        }
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut resources = Vec::new();
    for path in paths {
        let mut bytes = Vec::new();
        let file = File::open(&path).map_err(unreadable(&path))?;
        file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable(&path))?;
        resources.extend(read_bytes(&path, bytes, mistakes));
    }
    Ok(resources)
}

fn read_bytes(path: &Path, bytes: Vec<u8>, mistakes: &mut Vec<Mistake>) -> Option<FluentResource> {
    let mut complain = |line: usize, message: String| {
        mistakes.push(Mistake { path: path.to_owned(), line, message });
    };
    if bytes.len() as u64 > LARGEST_FILE {
        complain(1, format!("larger than {LARGEST_FILE} bytes"));
        return None;
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
        Err(error) => {
            let readable = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            complain(line_of(readable), "not UTF-8 text".to_owned());
            return None;
        }
    };
    if let Some(position) = too_deep(&text) {
        complain(line_of(&text.as_bytes()[..position]), format!("nested deeper than {DEEPEST}"));
        return None;
    }
    match FluentResource::try_new(text) {
        Ok(resource) => Some(resource),
        Err((resource, errors)) => {
            for error in errors {
                let before = &resource.source().as_bytes()[..error.pos.start];
                complain(line_of(before), error.kind.to_string());
            }
            Some(resource)
        }
    }
}

fn line_of(before: &[u8]) -> usize {
    before.split(|byte| *byte == b'\n').count()
}

/// Where braces are nested deeper than a text ever needs.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}
