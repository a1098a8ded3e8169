//! Sitting down: advisory, opening, the common page, the own seat, the seats around the table, the
//! readings and the menu of red flags.
//!
//! **Invariant:** a model of a page is sections of lines, a fact a line, so that it reads aloud.

use crate::locale::Value;
use crate::present::texts::{OwnPart, SeatPart};
use crate::present::{Words, dossier};
use crate::scenario::id::{FlagId, PersonId, ReadingId, SeatId, TopicId};
use crate::scenario::term::DirectorStrength;

/// A part of a page: a heading and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Plain words.
    pub heading: String,
    /// A fact a line.
    pub lines: Vec<String>,
}

impl Section {
    /// A section.
    #[must_use]
    pub fn new(heading: impl Into<String>, lines: Vec<String>) -> Self {
        Self { heading: heading.into(), lines }
    }
}

/// Before anything else: what the case is about, how heavy it is, what is asked, how to step out.
#[must_use]
pub fn advisory(words: &Words<'_>) -> Section {
    let texts = words.texts;
    let intensity = words.say("lobby-intensity", &[("intensity", texts.intensity().into())]);
    let heading = words.say("lobby-title", &[("title", texts.case("title").into())]);
    Section::new(
        heading,
        vec![
            texts.case("subtitle").to_owned(),
            texts.case("advisory").to_owned(),
            intensity,
            words.word("lobby-asked"),
            words.word("lobby-step-out"),
        ],
    )
}

/// The clock and the chair's opening, then the common page.
#[must_use]
pub fn opening(words: &Words<'_>) -> Vec<Section> {
    let texts = words.texts;
    let chair = |part: &str| words.say("line-chairs", &[("text", texts.case(part).into())]);
    let mut lines =
        vec![texts.case("clock").to_owned(), chair("purpose"), chair("confidentiality")];
    if words.sight.common.meeting.conditions.belief {
        lines.push(chair("belief"));
    }
    lines.extend(conditions(words));
    let common = dossier::common_page(words);
    let common = common.iter().flat_map(|sheet| {
        let text = sheet.texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
        let args = [
            ("number", Value::from(sheet.number)),
            ("title", sheet.title.as_str().into()),
            ("text", text.into()),
        ];
        [words.say("lobby-common-card", &args)]
    });
    vec![
        Section::new(words.word("lobby-opening"), lines),
        Section::new(words.word("lobby-people"), people(words)),
        Section::new(words.word("dossier-common"), common.collect()),
    ]
}

/// The own seat: who you are, what your organisation wants and who pays for it.
#[must_use]
pub fn own_seat(words: &Words<'_>) -> Section {
    let (seat, texts) = (words.sight.seat, words.texts);
    let own = |part: OwnPart| texts.own(seat, part).unwrap_or_default();
    let args = [
        ("person", Value::from(words.person_of(seat))),
        ("role", texts.seat(seat, SeatPart::Role).into()),
        ("organisation", texts.seat(seat, SeatPart::Organisation).into()),
    ];
    let mut lines = vec![
        words.say("lobby-you-are", &args),
        words.say("lobby-plate", &[("plate", texts.seat(seat, SeatPart::Plate).into())]),
        words.say("lobby-interest", &[("interest", own(OwnPart::Interest).into())]),
        words.say("line-interest-pays", &[("pays", own(OwnPart::Pays).into())]),
    ];
    if words.sight.common.meeting.director == Some(seat) {
        lines.push(words.word("lobby-director"));
    }
    Section::new(words.word("lobby-seat"), lines)
}

/// The stories of what is going on; the viewer's own token and, once turned, those of others.
#[must_use]
pub fn readings(words: &Words<'_>) -> Section {
    let board = &words.sight.common.board;
    let mut lines = Vec::new();
    for index in 0..words.sight.known.readings() {
        let reading = ReadingId::at(index);
        let (name, text) = words.texts.reading(reading);
        let args =
            [("number", Value::from(index + 1)), ("name", name.into()), ("text", text.into())];
        lines.push(words.say("lobby-choice", &args));
        if board.tokens_turned {
            let names = words.sight.known.everybody().iter();
            let names: Vec<String> = names
                .filter(|seat| *board.tokens.of(*seat) == Some(reading))
                .map(|seat| words.to(seat))
                .collect();
            if !names.is_empty() {
                lines.push(words.say("lobby-tokens", &[("names", words.list(names).into())]));
            }
        } else if words.sight.own.reading == Some(reading) {
            lines.push(words.word("lobby-own-token"));
        }
    }
    Section::new(words.word("lobby-readings"), lines)
}

/// The menu of red flags.
#[must_use]
pub fn flags(words: &Words<'_>) -> Section {
    let mut lines = Vec::new();
    for (index, flag) in words.sight.known.flags().iter().enumerate() {
        let (name, text) = words.texts.flag(FlagId::at(index));
        let args = [
            ("number", Value::from(index + 1)),
            ("name", name.into()),
            ("text", text.into()),
            ("topic", words.topic(flag.topic).into()),
        ];
        lines.push(words.say("lobby-flag", &args));
    }
    Section::new(words.word("lobby-flags"), lines)
}

/// The topics.
#[must_use]
pub fn topics(words: &Words<'_>) -> Section {
    let meeting = &words.sight.common.meeting;
    let lines = (0..words.sight.known.topics()).map(|index| {
        let topic = TopicId::at(index);
        let key = if meeting.open_topics.has(topic) { "lobby-topic-open" } else { "lobby-topic" };
        words.say(key, &[("number", (index + 1).into()), ("topic", words.topic(topic).into())])
    });
    Section::new(words.word("lobby-topics"), lines.collect())
}

/// The seats around the table, one section each.
#[must_use]
pub fn seats(words: &Words<'_>) -> Vec<Section> {
    words.sight.known.everybody().iter().map(|seat| plate(words, seat)).collect()
}

/// One seat's plate.
#[must_use]
pub fn plate(words: &Words<'_>, seat: SeatId) -> Section {
    let (texts, board) = (words.texts, &words.sight.common.board);
    let number = ("number", Value::from(seat.index() + 1));
    let heading = words.say("lobby-seat-heading", &[number, ("seat", words.seat(seat).into())]);
    let mut lines = vec![format!("{}.", texts.seat(seat, SeatPart::Role))];
    if seat == words.sight.seat {
        lines.push(words.word("lobby-this-is-you"));
    }
    if words.sight.common.meeting.director == Some(seat) {
        lines.push(words.word("lobby-wears-hat"));
    }
    lines.push(texts.seat(seat, SeatPart::Plate).to_owned());
    let topics = words.topics(words.sight.known.plate(seat));
    lines.push(words.say("lobby-may-know", &[("topics", topics.into())]));
    let ticks = *board.ticks.of(seat);
    if !ticks.is_empty() {
        lines.push(words.say("lobby-has-nothing", &[("topics", words.topics(ticks).into())]));
    }
    if let Some(interest) = texts.own(seat, OwnPart::Interest) {
        lines.push(words.say("lobby-interest-of", &[("interest", interest.into())]));
    }
    Section::new(heading, lines)
}

/// People in and around the family.
pub(in crate::present) fn people(words: &Words<'_>) -> Vec<String> {
    (0..=u8::MAX)
        .map(PersonId)
        .take_while(|person| words.sight.known.person_name(*person).is_some())
        .map(|person| {
            let args = [
                ("name", Value::from(words.texts.person(person))),
                ("who", words.texts.who(person).into()),
            ];
            words.say("lobby-person", &args)
        })
        .collect()
}

/// How the network is set up, in sentences.
pub(in crate::present) fn conditions(words: &Words<'_>) -> Vec<String> {
    let meeting = &words.sight.common.meeting;
    let conditions = &meeting.conditions;
    let mut lines = Vec::new();
    match (meeting.director, conditions.director) {
        (None, _) | (_, DirectorStrength::None) => lines.push(words.word("lobby-no-director")),
        (Some(seat), DirectorStrength::Weak) => {
            lines.push(words.act("lobby-weak-director", seat, &[]));
        }
        (Some(seat), DirectorStrength::Strong) => {
            lines.push(words.act("lobby-strong-director", seat, &[]));
        }
    }
    let covenant = if conditions.covenant { "lobby-covenant" } else { "lobby-no-covenant" };
    lines.push(words.word(covenant));
    lines
}
