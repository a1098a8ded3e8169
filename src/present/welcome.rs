//! Sitting down, page by page: advisory, opening, the common page, the own seat, the own folder, a
//! first reading.
//!
//! **Invariant:** the same things are said here as in [`crate::present::lobby`], cut into pieces
//! that a page can place.

use crate::locale::glossary::Term;
use crate::present::choice::Choice;
use crate::present::dossier::{self, CardSheet};
use crate::present::room::{Look, look_of};
use crate::present::texts::{OwnPart, SeatPart};
use crate::present::{Words, lobby};
use crate::rules::command::Wish;
use crate::scenario::id::ReadingId;

/// Sitting down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WelcomeModel {
    /// The case's title.
    pub title: String,
    /// Who it is about.
    pub subtitle: String,
    /// What to know before one begins.
    pub advisory: String,
    /// How heavy it is, 1-5.
    pub intensity: u8,
    /// The same in words.
    pub intensity_line: String,
    /// What is asked of the player.
    pub asked: String,
    /// How to step out for a moment.
    pub step_out: String,
    /// The clock that opens the case.
    pub clock: String,
    /// What the chair says.
    pub chair: Vec<String>,
    /// How the network is set up.
    pub conditions: Vec<String>,
    /// Professional terms in what was said until here.
    pub terms: Vec<Term>,
    /// Who it is about, a line each.
    pub people: Vec<String>,
    /// The common page.
    pub common: Vec<CardSheet>,
    /// Professional terms on it.
    pub common_terms: Vec<Term>,
    /// Who the player is.
    pub seat: SeatPage,
    /// The own folder.
    pub hand: Vec<CardSheet>,
    /// The stories of what is going on.
    pub readings: Vec<ReadingChoice>,
    /// Done with reading; none: already said so.
    pub ready: Option<Choice>,
}

/// Who the player is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatPage {
    /// Its sign and colour.
    pub look: Look,
    /// The organisation.
    pub organisation: String,
    /// "You are Iris. Social worker, support services."
    pub you_are: String,
    /// What happens with what this seat hears.
    pub plate: String,
    /// What the own organisation wants.
    pub interest: String,
    /// Who pays when that is given up.
    pub pays: String,
    /// That the director's hat is worn here, if so.
    pub hat: Option<String>,
    /// Professional terms in all this.
    pub terms: Vec<Term>,
}

/// A story of what is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingChoice {
    /// What it says.
    pub text: String,
    /// Its name, and the wish to choose it.
    pub choice: Choice,
    /// Whether the own token lies on it.
    pub is_chosen: bool,
}

/// Sitting down, as this viewer sees it.
#[must_use]
pub fn welcome(words: &Words<'_>) -> WelcomeModel {
    let texts = words.texts;
    let mut chair =
        vec![texts.case("purpose").to_owned(), texts.case("confidentiality").to_owned()];
    if words.sight.common.meeting.conditions.belief {
        chair.push(texts.case("belief").to_owned());
    }
    let is_ready = words.sight.common.meeting.done.has(words.sight.seat);
    let (conditions, common) = (lobby::conditions(words), dossier::common_page(words));
    let said = [texts.case("clock"), &chair.join("\n"), &conditions.join("\n")];
    let terms = words.terms_in(&said);
    WelcomeModel {
        title: texts.case("title").to_owned(),
        subtitle: texts.case("subtitle").to_owned(),
        advisory: texts.case("advisory").to_owned(),
        intensity: texts.intensity(),
        intensity_line: words.say("lobby-intensity", &[("intensity", texts.intensity().into())]),
        asked: words.word("lobby-asked"),
        step_out: words.word("welcome-step-out"),
        clock: texts.case("clock").to_owned(),
        chair,
        conditions,
        terms,
        people: lobby::people(words),
        common_terms: words.terms_in(&common_texts(&common)),
        common,
        seat: seat(words),
        hand: dossier::hand(words),
        readings: readings(words),
        ready: (!is_ready).then(|| words.choice(words.word("welcome-ready"), Wish::BeReady)),
    }
}

fn common_texts(common: &[CardSheet]) -> Vec<&str> {
    common.iter().flat_map(|card| &card.texts).map(|(_, text)| text.as_str()).collect()
}

fn seat(words: &Words<'_>) -> SeatPage {
    let (seat, texts) = (words.sight.seat, words.texts);
    let own = |part: OwnPart| texts.own(seat, part).unwrap_or_default().to_owned();
    let organisation = texts.seat(seat, SeatPart::Organisation);
    let args = [
        ("person", words.person_of(seat).into()),
        ("role", texts.seat(seat, SeatPart::Role).into()),
        ("organisation", organisation.into()),
    ];
    let is_director = words.sight.common.meeting.director == Some(seat);
    let you_are = words.say("lobby-you-are", &args);
    let plate = texts.seat(seat, SeatPart::Plate).to_owned();
    let (interest, pays) = (own(OwnPart::Interest), own(OwnPart::Pays));
    SeatPage {
        look: look_of(words, seat),
        organisation: organisation.to_owned(),
        terms: words.terms_in(&[&you_are, &plate, &interest, &pays]),
        you_are,
        plate,
        interest,
        pays: words.say("line-interest-pays", &[("pays", pays.into())]),
        hat: is_director.then(|| words.word("lobby-director")),
    }
}

fn readings(words: &Words<'_>) -> Vec<ReadingChoice> {
    (0..words.sight.known.readings())
        .map(ReadingId::at)
        .map(|reading| {
            let (name, text) = words.texts.reading(reading);
            ReadingChoice {
                text: text.to_owned(),
                choice: words.choice(name, Wish::ChooseReading(reading)),
                is_chosen: words.sight.own.reading == Some(reading),
            }
        })
        .collect()
}
