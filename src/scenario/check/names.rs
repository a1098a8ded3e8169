//! The names that a case gives to its things, and what they point at.
//!
//! **Invariant:** a name's position is the position in the author's file.

use super::Findings;
use super::draft::Draft;
use crate::scenario::finding::Code;

/// The kinds of things that other things refer to by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Seat,
    Card,
    Fact,
    Topic,
    Reading,
    Action,
    Person,
    Driver,
}

impl Kind {
    const fn unknown(self) -> Code {
        match self {
            Self::Seat => Code::UnknownSeat,
            Self::Card => Code::UnknownCard,
            Self::Fact => Code::UnknownFact,
            Self::Topic => Code::UnknownTopic,
            Self::Reading => Code::UnknownReading,
            Self::Action => Code::UnknownAction,
            Self::Person => Code::UnknownPerson,
            Self::Driver => Code::UnknownDriver,
        }
    }
}

/// Every name by kind, in file order; none of a kind whose file could not be read.
pub(super) struct Names<'a> {
    seats: Option<Vec<&'a str>>,
    cards: Option<Vec<&'a str>>,
    facts: Option<Vec<&'a str>>,
    topics: Option<Vec<&'a str>>,
    readings: Option<Vec<&'a str>>,
    actions: Option<Vec<&'a str>>,
    people: Option<Vec<&'a str>>,
    drivers: Option<Vec<&'a str>>,
}

impl<'a> Names<'a> {
    /// The names of one kind, if they are known.
    fn of(&self, kind: Kind) -> Option<&[&'a str]> {
        let names = match kind {
            Kind::Seat => &self.seats,
            Kind::Card => &self.cards,
            Kind::Fact => &self.facts,
            Kind::Topic => &self.topics,
            Kind::Reading => &self.readings,
            Kind::Action => &self.actions,
            Kind::Person => &self.people,
            Kind::Driver => &self.drivers,
        };
        names.as_deref()
    }

    /// The position of a name; a finding at this place when there is none. What a file that could
    /// not be read would have said, nobody knows: then there is neither.
    pub(super) fn find(
        &self,
        kind: Kind,
        name: &str,
        file: &str,
        path: impl FnOnce() -> String,
        found: &mut Findings,
    ) -> Option<usize> {
        let names = self.of(kind)?;
        let position = names.iter().position(|known| *known == name);
        if position.is_none() {
            let is_full = found.is_full(kind.unknown(), file);
            let finding = found.add(kind.unknown(), file, path());
            finding.text("name", name);
            if finding.place.path.ends_with(&format!(".deals_with.{name}")) {
                finding.on_key();
            }
            if !is_full {
                finding.instead(name, names.iter().copied());
            }
        }
        position
    }
}

/// Collects every name; reports invalid and double ones.
pub(super) fn collect<'a>(draft: &'a Draft, found: &mut Findings) -> Names<'a> {
    let source = &draft.source;
    let scenario = &source.scenario;
    let mut list = |file: &str, path: &str, field: &str, names: Vec<&'a str>| {
        examine(file, path, field, &names, found);
        draft.has(file).then_some(names)
    };
    macro_rules! ids {
        ($file:literal, $path:literal, $things:expr) => {
            list($file, $path, ".id", $things.iter().map(|thing| thing.id.as_str()).collect())
        };
    }
    macro_rules! words {
        ($file:literal, $path:literal, $things:expr) => {
            list($file, $path, "", $things.iter().map(String::as_str).collect())
        };
    }
    let names = Names {
        seats: ids!("seats.ron", "seats", source.seats.seats),
        cards: ids!("cards.ron", "cards", source.cards.cards),
        facts: ids!("cards.ron", "facts", source.cards.facts),
        topics: words!("scenario.ron", "topics", scenario.topics),
        readings: words!("scenario.ron", "readings", scenario.readings),
        actions: ids!("actions.ron", "actions", source.actions.actions),
        people: ids!("scenario.ron", "people", scenario.people),
        drivers: ids!("year.ron", "drivers", source.year.drivers),
    };
    ids!("scenario.ron", "flags", scenario.flags);
    ids!("scenario.ron", "goals", scenario.goals);
    ids!("scenario.ron", "sources", scenario.sources);
    ids!("scenario.ron", "news", scenario.news);
    ids!("scenario.ron", "presets", scenario.presets);
    ids!("year.ron", "incidents", source.year.incidents);
    words!("scenario.ron", "learning_goals", scenario.learning_goals);
    words!("debrief.ron", "help_lines", source.debrief.help_lines);
    names
}

/// Whether this can be a name.
pub(super) fn is_sound(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.len() <= 40
}

fn examine(file: &str, path: &str, field: &str, names: &[&str], found: &mut Findings) {
    for (index, name) in names.iter().enumerate() {
        let place = format!("{path}[{index}]{field}");
        if !is_sound(name) {
            found.add(Code::InvalidName, file, place.clone()).text("name", *name);
        }
        if names[..index].contains(name) {
            found.add(Code::DuplicateName, file, place).text("name", *name);
        }
    }
}
