//! Why a session or a case cannot be opened or kept, as sentences.
//!
//! **Invariant:** one message per error; its arguments come with the error.

use std::path::Path;

use crate::journal::error::JournalError;
use crate::locale::{Locale, Value};
use crate::scenario::finding::nearest;
use crate::scenario::shelf::{MOST_FILES, ShelfError};
use crate::settings::SettingsError;
use crate::sitting::{SittingError, Trouble};

/// Why a session cannot be read or written, in the locale's language.
#[must_use]
pub fn of_journal(locale: &Locale, error: &JournalError) -> String {
    let details: Vec<(&str, Value)> =
        error.details().into_iter().map(|(name, value)| (name, Value::from(value))).collect();
    locale.say(&format!("journal-{}", error.word()), &details)
}

/// Why a session is not being kept.
#[must_use]
pub fn not_kept(locale: &Locale, error: &JournalError) -> String {
    locale.say("play-cannot-save", &[("why", of_journal(locale, error).into())])
}

/// What one should know before playing.
#[must_use]
pub fn of_sitting(locale: &Locale, trouble: &Trouble) -> String {
    match trouble {
        Trouble::NotKept(error) => not_kept(locale, error),
        Trouble::NotAll(error) => of_journal(locale, error),
        Trouble::Damaged(number) => locale.say("play-damaged", &[("number", (*number).into())]),
    }
}

/// Why nobody can sit down, and what can be done.
#[must_use]
pub fn of_opening(locale: &Locale, error: &SittingError) -> String {
    match error {
        SittingError::Shelf(error) => of_shelf(locale, error),
        SittingError::OutOfOrder(error) => {
            locale.say("play-out-of-order", &[("number", error.number.into())])
        }
        SittingError::Journal(error) => of_journal(locale, error),
        SittingError::Unsound { scenario, count } => {
            let args = [("scenario", scenario.as_str().into()), ("count", (*count).into())];
            locale.say("play-unsound", &args)
        }
        SittingError::NoSeat { title, seats } => {
            let args = [("title", title.as_str().into()), ("seats", seats.join(", ").into())];
            locale.say("play-which-seat", &args)
        }
        SittingError::UnknownSeat { name, seats } => {
            unknown(locale, "play-unknown-seat", name, seats)
        }
        SittingError::NotYours { name, seats } => {
            let args = [("name", name.as_str().into()), ("names", seats.join(", ").into())];
            locale.say("reflect-not-yours", &args)
        }
        SittingError::UnknownPreset { name, presets } => {
            unknown(locale, "play-unknown-preset", name, presets)
        }
    }
}

fn unknown(locale: &Locale, key: &str, wanted: &str, names: &[String]) -> String {
    let args = [("name", wanted.into()), ("names", names.join(", ").into())];
    let told = locale.say(key, &args);
    match nearest(wanted, names.iter().map(String::as_str)) {
        Some(near) => format!("{told} {}", locale.say("miss-near", &[("near", near.into())])),
        None => told,
    }
}

/// Why settings cannot be read or kept.
#[must_use]
pub fn of_settings(locale: &Locale, error: &SettingsError) -> String {
    match error {
        SettingsError::Unreadable { path, line, column, message } => locale.say(
            "settings-unreadable",
            &[
                ("path", path.display().to_string().into()),
                ("line", (*line).into()),
                ("column", (*column).into()),
                ("message", message.as_str().into()),
            ],
        ),
        SettingsError::File { path, source } => locale.say(
            "settings-not-kept",
            &[("path", path.display().to_string().into()), ("why", source.to_string().into())],
        ),
    }
}

/// Why a scenario cannot be read, in the locale's language.
#[must_use]
pub fn of_shelf(locale: &Locale, error: &ShelfError) -> String {
    let at = |key: &str, path: &Path, more: Vec<(&str, Value)>| {
        let mut arguments = vec![("path", Value::from(path.display().to_string()))];
        arguments.extend(more);
        locale.say(key, &arguments)
    };
    match error {
        ShelfError::Unknown { name, nearest } => {
            let mut text = locale.say("shelf-unknown", &[("name", Value::from(name.as_str()))]);
            if let Some(nearest) = nearest {
                let name = [("name", Value::from(nearest.as_str()))];
                text = format!("{text} {}", locale.say("finding-nearest", &name));
            }
            text
        }
        ShelfError::NoScenario { path } => at("shelf-no-scenario", path, Vec::new()),
        ShelfError::TooLarge { path, most } => {
            let most = i64::try_from(*most).unwrap_or(i64::MAX);
            at("shelf-too-large", path, vec![("most", Value::from(most))])
        }
        ShelfError::TooManyFiles { path } => {
            at("shelf-too-many-files", path, vec![("most", Value::from(MOST_FILES))])
        }
        ShelfError::TooDense { path } => at("shelf-too-dense", path, Vec::new()),
        ShelfError::Twice { path, name } => {
            at("shelf-twice", path, vec![("name", Value::from(name.as_str()))])
        }
        ShelfError::BrokenPack { path, cause } => {
            at("shelf-broken-pack", path, vec![("cause", Value::from(cause.as_str()))])
        }
        ShelfError::LeadsOut { path } => at("shelf-leads-out", path, Vec::new()),
        ShelfError::Unreadable { path, source } => {
            at("shelf-unreadable", path, vec![("cause", Value::from(source.to_string()))])
        }
    }
}
