//! What each file did with what it heard.

use crate::locale::Value;
use crate::present::reflection::Looking;
use crate::reflection::file::FileMoment;
use crate::scenario::id::SeatId;
use crate::scenario::term::Reaction;

/// What files did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilesModel {
    /// What there is to say of all of them.
    pub about: String,
    /// One after another.
    pub moments: Vec<FileLine>,
}

/// What one file did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLine {
    /// The entry at which it heard it.
    pub entry: u32,
    /// Whose file.
    pub seat: SeatId,
    /// What it heard, and from whom.
    pub heard: String,
    /// What came of it, and when.
    pub did: String,
    /// The same in the case's own words.
    pub story: Option<String>,
}

/// What files did with what they heard.
#[must_use]
pub fn files(looking: &Looking<'_>) -> FilesModel {
    let moments = looking.reflection.revealed().map_or(&[][..], |revealed| &revealed.files);
    let key = if moments.is_empty() { "reflect-files-none" } else { "reflect-files-about" };
    FilesModel {
        about: looking.own.word(key),
        moments: moments.iter().map(|moment| line(looking, moment)).collect(),
    }
}

fn line(looking: &Looking<'_>, moment: &FileMoment) -> FileLine {
    let words = &looking.own;
    let file = ("file", Value::from(words.seat(moment.seat)));
    let heard = words.act(
        "reflect-file-heard",
        moment.by,
        &[
            file.clone(),
            ("title", looking.title(moment.card).into()),
            ("form", words.form(moment.form).into()),
        ],
    );
    let person = moment.who.map(|who| words.first_name(who)).unwrap_or_default();
    let reading = moment.reading.map(|reading| words.reading(reading)).unwrap_or_default();
    let key = match moment.effect {
        Reaction::Withdraws => "reflect-file-withdraws",
        Reaction::Moves => "reflect-file-moves",
        Reaction::Starts => "reflect-file-starts",
        Reaction::Tilts => "reflect-file-tilts",
    };
    let args = [
        file,
        ("person", person.into()),
        ("reading", reading.into()),
        ("week", moment.week.into()),
    ];
    FileLine {
        entry: moment.entry,
        seat: moment.seat,
        heard,
        did: words.say(key, &args),
        story: words.texts.consequence(moment.week, moment.card, moment.seat).map(str::to_owned),
    }
}
