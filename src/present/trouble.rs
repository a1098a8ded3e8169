//! Why a session cannot be opened or kept, as sentences.
//!
//! **Invariant:** one message per error; its arguments come with the error.

use crate::journal::error::JournalError;
use crate::locale::{Locale, Value};
use crate::scenario::finding::nearest;
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
        SittingError::Shelf(error) => format!("rondetafel: {error}"),
        SittingError::OutOfOrder(error) => format!("rondetafel: {error}"),
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
