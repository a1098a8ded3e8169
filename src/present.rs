//! Views become words: the models that a screen shows, in the right language.
//!
//! Each file makes one kind of model from a [`Words`]: plain structs of finished strings. The
//! window draws them, the text twin reads them out; neither makes a sentence of its own about the
//! case.
//!
//! **Invariant:** no window, no terminal: a model is data.
//! **Invariant:** everything here is made from one viewer's sight; what that viewer may not know
//! cannot be fetched ([`texts::Texts`]).
//! **Invariant:** cards and actions are numbered per viewer in the order of first sight, so that a
//! number tells nothing about what was not seen.

use crate::locale::glossary::Term;
use crate::locale::{Locale, Value};
use crate::rules::event::CallResult;
use crate::rules::notice::{Notice, PrivateNotice};
use crate::rules::table::TileId;
use crate::rules::view::Sight;
use crate::scenario::Action;
use crate::scenario::id::{
    ActionId, CardId, CardSet, FactSet, GoalId, PersonId, ReadingId, SeatId, SeatSet, TopicId,
    TopicSet,
};
use crate::scenario::term::{
    Band, DataClass, DecidedBy, Form, Ground, Key, Label, LifeArea, Week, WhyKind,
};

pub mod asking;
pub mod away;
pub mod call;
pub mod caption;
pub mod choice;
pub mod chooser;
pub mod course;
pub mod debrief;
pub mod dossier;
pub mod finding;
pub mod hand;
pub mod judging;
pub mod lobby;
pub mod meeting;
pub mod offer;
pub mod plan;
pub mod preview;
pub mod proof;
pub mod reflection;
pub mod room;
pub mod texts;
pub mod timeline;
pub mod transcript;
pub mod trouble;
pub mod tutorial;
pub mod welcome;

use texts::{SeatPart, Stock, Texts};
use transcript::Told;

/// What one viewer sees, with the words for it.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// What the viewer sees.
    pub sight: Sight<'a>,
    /// The case's texts, as far as this viewer may know them.
    pub texts: Texts<'a>,
    /// The program's words.
    pub locale: &'a Locale,
    /// This viewer's numbers.
    pub numbers: &'a Numbers,
}

/// Which number a card or an action has for one viewer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    cards: Vec<CardId>,
    actions: Vec<ActionId>,
    lines: usize,
    own_lines: usize,
}

impl Numbers {
    /// The numbers at this moment, as they were given in the course of the session.
    #[must_use]
    pub fn of(sight: &Sight<'_>) -> Self {
        let mut numbers = Self::default();
        numbers.meet(sight);
        numbers
    }

    /// Gives numbers to what came in since the last call: first the common page, then the own
    /// hand, then card by card as they were told; own actions before those of others.
    pub fn meet(&mut self, sight: &Sight<'_>) {
        let told = transcript::merged(sight, self.lines, self.own_lines);
        (self.lines, self.own_lines) = (sight.common.lines.len(), sight.own.lines.len());
        let came: Vec<CardId> = told.iter().filter_map(card_of).collect();
        let seen = sight.own.held.signal;
        if self.cards.is_empty() {
            let came_in: Vec<CardId> = told.iter().filter_map(own_card_of).collect();
            let common = seen.iter().filter(|card| sight.known.is_common(*card));
            let dealt = seen
                .iter()
                .filter(|card| !sight.known.is_common(*card) && sight.own.hand.has(*card))
                .filter(|card| !came_in.contains(card));
            self.cards = common.chain(dealt).collect();
        }
        for card in came.into_iter().chain(seen.iter()) {
            if seen.has(card) && !self.cards.contains(&card) {
                self.cards.push(card);
            }
        }
        if self.actions.is_empty() {
            let mine = |action: &Action| action.seat == sight.seat;
            let public = sight.known.actions().filter(|(_, it)| it.pegs > 0);
            let public = public.filter(|(_, it)| mine(it) || !it.own_only);
            let (own, others): (Vec<_>, Vec<_>) = public.partition(|(_, it)| mine(it));
            self.actions = own.into_iter().chain(others).map(|(action, _)| action).collect();
        }
        for action in told.iter().filter_map(action_of) {
            if !self.actions.contains(&action) {
                self.actions.push(action);
            }
        }
    }

    /// The number of a card, from 1.
    #[must_use]
    pub fn card(&self, card: CardId) -> Option<usize> {
        self.cards.iter().position(|known| *known == card).map(|index| index + 1)
    }

    /// The number of an action, from 1.
    #[must_use]
    pub fn action(&self, action: ActionId) -> Option<usize> {
        self.actions.iter().position(|known| *known == action).map(|index| index + 1)
    }

    /// Every numbered card, in order.
    #[must_use]
    pub fn cards(&self) -> &[CardId] {
        &self.cards
    }

    /// Every numbered action, in order.
    #[must_use]
    pub fn actions(&self) -> &[ActionId] {
        &self.actions
    }
}

impl<'a> Words<'a> {
    /// What a viewer sees, with the words for it.
    #[must_use]
    pub const fn new(
        sight: Sight<'a>,
        stock: &'a Stock,
        locale: &'a Locale,
        numbers: &'a Numbers,
    ) -> Self {
        Self { sight, texts: Texts::new(stock, sight), locale, numbers }
    }

    /// One of the program's texts.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.locale.say(key, args)
    }

    /// One of the program's texts without variables.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.locale.say(key, &[])
    }

    /// One of the program's texts about what a seat does: `$who` and `$you` are filled.
    #[must_use]
    pub fn act(&self, key: &str, by: SeatId, args: &[(&str, Value)]) -> String {
        let you = by == self.sight.seat;
        let who = if you { self.word("who-you") } else { self.person_of(by).to_owned() };
        let mut all = vec![("who", Value::Text(who)), ("you", yes(you))];
        all.extend_from_slice(args);
        self.line(key, &all)
    }

    /// One of the program's texts as a line of its own: it begins with a capital.
    #[must_use]
    pub fn line(&self, key: &str, args: &[(&str, Value)]) -> String {
        capital(&self.say(key, args))
    }

    /// The first name of who sits there.
    #[must_use]
    pub fn person_of(&self, seat: SeatId) -> &'a str {
        self.texts.seat(seat, SeatPart::Person)
    }

    /// First name and organisation.
    #[must_use]
    pub fn seat(&self, seat: SeatId) -> String {
        let organisation = self.texts.seat(seat, SeatPart::Organisation);
        self.say(
            "seat-full",
            &[("person", self.person_of(seat).into()), ("organisation", organisation.into())],
        )
    }

    /// A seat that something is done to: a first name, or "you".
    #[must_use]
    pub fn to(&self, seat: SeatId) -> String {
        if seat == self.sight.seat { self.word("to-you") } else { self.person_of(seat).to_owned() }
    }

    /// A seat by itself in a list: a first name, or "you".
    #[must_use]
    pub fn name(&self, seat: SeatId) -> String {
        if seat == self.sight.seat {
            self.word("you-stressed")
        } else {
            self.person_of(seat).to_owned()
        }
    }

    /// Several seats by themselves.
    #[must_use]
    pub fn names(&self, seats: SeatSet) -> String {
        self.list(seats.iter().map(|seat| self.name(seat)))
    }

    /// Several seats that something is done to.
    #[must_use]
    pub fn to_all(&self, seats: SeatSet) -> String {
        self.list(seats.iter().map(|seat| self.to(seat)))
    }

    /// "Card 17".
    #[must_use]
    pub fn card(&self, card: CardId) -> String {
        match self.numbers.card(card) {
            Some(number) => self.say("card-number", &[("number", number.into())]),
            None => self.word("card-unseen"),
        }
    }

    /// A card's title.
    #[must_use]
    pub fn title(&self, card: CardId) -> &'a str {
        self.texts.card_title(card).unwrap_or("…")
    }

    /// "Card 3, card 11 and card 17".
    #[must_use]
    pub fn cards(&self, cards: CardSet) -> String {
        let mut cards: Vec<CardId> = cards.iter().collect();
        cards.sort_by_key(|card| self.numbers.card(*card));
        self.list(cards.into_iter().map(|card| self.card(card)))
    }

    /// "Tile 3".
    #[must_use]
    pub fn tile(&self, tile: TileId) -> String {
        self.say("tile-number", &[("number", tile_number(tile).into())])
    }

    /// The name of an action.
    #[must_use]
    pub fn action(&self, action: ActionId) -> &'a str {
        self.texts.action(action).unwrap_or("…")
    }

    /// A reading's name.
    #[must_use]
    pub fn reading(&self, reading: ReadingId) -> &'a str {
        self.texts.reading(reading).0
    }

    /// A goal's name.
    #[must_use]
    pub fn goal(&self, goal: GoalId) -> &'a str {
        self.texts.goal(goal).0
    }

    /// Several topics.
    #[must_use]
    pub fn topics(&self, topics: TopicSet) -> String {
        self.list(topics.iter().map(|topic| self.texts.topic(topic).to_owned()))
    }

    /// Several persons.
    #[must_use]
    pub fn persons(&self, persons: impl IntoIterator<Item = PersonId>) -> String {
        self.list(persons.into_iter().map(|person| self.texts.person(person).to_owned()))
    }

    /// The first name of a person of the family.
    #[must_use]
    pub fn first_name(&self, person: PersonId) -> &'a str {
        let name = self.texts.person(person);
        name.split_whitespace().next().unwrap_or(name)
    }

    /// Those of these facts that this viewer knows, as sentences without full stop.
    #[must_use]
    pub fn facts(&self, facts: FactSet) -> Vec<&'a str> {
        facts.iter().filter_map(|fact| self.texts.fact(fact)).collect()
    }

    /// How much is told.
    #[must_use]
    pub fn form(&self, form: Form) -> String {
        self.word(form_key(form))
    }

    /// Why it may be told.
    #[must_use]
    pub fn ground(&self, ground: Ground) -> String {
        self.word(ground_key(ground))
    }

    /// What a card is.
    #[must_use]
    pub fn label(&self, label: Label) -> String {
        self.word(match label {
            Label::Fact => "label-fact",
            Label::Observation => "label-observation",
            Label::Hearsay => "label-hearsay",
            Label::Judgement => "label-judgement",
        })
    }

    /// What sort of data a card holds; nothing for ordinary data.
    #[must_use]
    pub fn class(&self, class: DataClass) -> Option<String> {
        let key = match class {
            DataClass::Ordinary => return None,
            DataClass::Special => "class-special",
            DataClass::Criminal => "class-criminal",
            DataClass::Child => "class-child",
        };
        Some(self.word(key))
    }

    /// A part of life.
    #[must_use]
    pub fn area(&self, area: LifeArea) -> String {
        self.word(area_key(area))
    }

    /// A band of the plan.
    #[must_use]
    pub fn band(&self, band: Band) -> String {
        self.word(match band {
            Band::DirectSafety => "band-direct-safety",
            Band::RiskDrivenCare => "band-risk-driven-care",
            Band::Recovery => "band-recovery",
        })
    }

    /// Who decides.
    #[must_use]
    pub fn decided_by(&self, by: DecidedBy) -> String {
        self.word(match by {
            DecidedBy::Judge => "decided-judge",
            DecidedBy::Mayor => "decided-mayor",
            DecidedBy::Committee => "decided-committee",
            DecidedBy::Prosecutor => "decided-prosecutor",
        })
    }

    /// What opens a "not like this".
    #[must_use]
    pub fn key(&self, key: Key) -> String {
        self.word(key_key(key))
    }

    /// Whether explaining to home costs a turn of round 3: nobody is left without any.
    #[must_use]
    pub fn explaining_costs(&self) -> Value {
        let [.., last] = self.sight.common.meeting.turns_by_round;
        yes(last > 1)
    }

    /// One of the program's texts about the year after: it says `$weeks`, how many there are.
    #[must_use]
    pub fn of_year(&self, key: &str) -> String {
        self.say(key, &[("weeks", self.sight.known.last_week().into())])
    }

    /// "a, b and c".
    #[must_use]
    pub fn list(&self, parts: impl IntoIterator<Item = String>) -> String {
        let mut parts: Vec<String> = parts.into_iter().collect();
        let Some(last) = parts.pop() else {
            return self.word("list-none");
        };
        if parts.is_empty() {
            return last;
        }
        let first = parts.join(", ");
        self.say("list-and", &[("first", first.into()), ("last", last.into())])
    }

    /// Professional terms in these texts.
    #[must_use]
    pub fn terms_in(&self, texts: &[&str]) -> Vec<Term> {
        self.locale.glossary().found_in(&texts.join("\n"))
    }

    /// What a break is called: the first of two, the second, or the only one.
    #[must_use]
    pub fn break_name(&self, number: u8) -> String {
        let is_only = self.sight.known.breaks() < 2;
        self.word(match number {
            _ if is_only => "line-break-only",
            0 | 1 => "line-break-1",
            _ => "line-break-2",
        })
    }

    /// The weeks from one to another.
    #[must_use]
    pub fn weeks(&self, from: Week, until: Week) -> String {
        if from == until {
            return self.say("week-one", &[("week", from.into())]);
        }
        self.say("week-range", &[("from", from.into()), ("until", until.into())])
    }

    /// A topic's name, if there is one.
    #[must_use]
    pub fn topic(&self, topic: TopicId) -> &'a str {
        self.texts.topic(topic)
    }
}

/// The same text with a capital at its beginning.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "yes" or "no", for texts that choose by it.
#[must_use]
pub fn yes(holds: bool) -> Value {
    Value::from(if holds { "yes" } else { "no" })
}

/// The number of a tile on screen: tiles count from 1 in the order in which they were placed.
#[must_use]
pub const fn tile_number(tile: TileId) -> u16 {
    tile.0 as u16 + 1
}

/// The message key of a form.
#[must_use]
pub const fn form_key(form: Form) -> &'static str {
    match form {
        Form::Signal => "form-signal",
        Form::Summary => "form-summary",
        Form::Full => "form-full",
    }
}

/// The message key of a part of life.
#[must_use]
pub const fn area_key(area: LifeArea) -> &'static str {
    match area {
        LifeArea::Safety => "area-safety",
        LifeArea::Health => "area-health",
        LifeArea::Family => "area-family",
        LifeArea::Money => "area-money",
        LifeArea::Home => "area-home",
        LifeArea::Work => "area-work",
        LifeArea::Network => "area-network",
        LifeArea::Child => "area-child",
    }
}

/// The message key of a ground.
#[must_use]
pub const fn ground_key(ground: Ground) -> &'static str {
    match ground {
        Ground::Purpose => "ground-purpose",
        Ground::DirectSafety => "ground-danger",
        Ground::ChildSafety => "ground-child",
        Ground::Consent => "ground-consent",
        Ground::Task => "ground-task",
    }
}

/// The message key of what opens a "not like this".
#[must_use]
pub const fn key_key(key: Key) -> &'static str {
    match key {
        Key::Reason(WhyKind::SafeNow) => "key-safe-now",
        Key::Reason(WhyKind::ForPlan) => "key-for-plan",
        Key::Reason(WhyKind::Understand) => "key-understand",
        Key::OnlyYou => "key-only-you",
        Key::Consent => "key-consent",
        Key::Return => "key-return",
        Key::Director => "key-director",
        Key::Explanation => "key-explanation",
    }
}

/// The action that a line makes known: one that only its own seat knew of is placed.
const fn action_of(told: &Told<'_>) -> Option<ActionId> {
    match told {
        Told::Open(Notice::TilePlaced { action, .. }) => Some(*action),
        Told::Open(_) | Told::Apart(_) => None,
    }
}

/// The card that a line brings to this viewer.
fn card_of(told: &Told<'_>) -> Option<CardId> {
    match told {
        Told::Open(Notice::CardLaid { card, .. } | Notice::LaidBeside { card, .. }) => Some(*card),
        Told::Open(_) => None,
        Told::Apart(_) => own_card_of(told),
    }
}

/// The card that a line brings to this viewer alone.
fn own_card_of(told: &Told<'_>) -> Option<CardId> {
    match told {
        Told::Apart(
            PrivateNotice::CardHeard { card, .. }
            | PrivateNotice::CardArrived(card)
            | PrivateNotice::CalledSource { result: CallResult::Card(card), .. },
        ) => Some(*card),
        Told::Apart(_) | Told::Open(_) => None,
    }
}
