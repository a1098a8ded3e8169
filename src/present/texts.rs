//! The texts of a case, fetched only as far as one viewer may know them.
//!
//! [`Stock`] holds all texts of one language and stays closed; [`Texts`] is the key to it that one
//! viewer has. Screens, the text twin and (later) the host that sends texts to a guest all fetch
//! through it.
//!
//! **Invariant:** the text of a card in a form leaves [`Stock`] only for a viewer that holds the
//! card in that form or heavier; an interest only for its own seat or once it was told; what the
//! year brings only once it was lived.
//! **Invariant:** asking never fails: a text that is not there shows its key.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::rules::command::Phrase;
use crate::rules::notice::Notice;
use crate::rules::view::Sight;
use crate::scenario::id::{
    ActionId, CardId, FactId, FlagId, GoalId, NewsId, PersonId, ReadingId, SeatId, SourceId,
    TopicId,
};
use crate::scenario::term::{Form, Week};

/// Texts by message key.
pub type Messages = Arc<BTreeMap<String, String>>;

/// All texts of a case in one language, with the names that some of their keys are made of.
#[derive(Clone, Debug, Default)]
pub struct Stock {
    messages: Messages,
    names: Names,
}

/// Names that no viewer's view has before it needs them.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Cards, in the scenario's order.
    pub cards: Vec<String>,
    /// Drivers, in the scenario's order.
    pub drivers: Vec<String>,
    /// Incidents, in the scenario's order.
    pub incidents: Vec<String>,
    /// Facts, in the scenario's order.
    pub facts: Vec<String>,
    /// Help lines.
    pub help_lines: Vec<String>,
    /// How heavy the content is, 1-5.
    pub intensity: u8,
}

impl Stock {
    /// All texts of one language.
    #[must_use]
    pub const fn new(messages: Messages, names: Names) -> Self {
        Self { messages, names }
    }

    /// What a case says of itself before anybody sits down: its title and subtitle.
    #[must_use]
    pub fn title(&self) -> (&str, &str) {
        (self.text("case-title"), self.text("case-subtitle"))
    }

    fn find(&self, key: &str) -> Option<&str> {
        self.messages.get(key).map(String::as_str)
    }

    fn text(&self, key: &str) -> &str {
        self.find(key).unwrap_or("…")
    }
}

/// What one viewer may fetch.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    stock: &'a Stock,
    sight: Sight<'a>,
}

/// What everybody may know of a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatPart {
    /// The organisation's name.
    Organisation,
    /// The first name of who sits there.
    Person,
    /// The profession.
    Role,
    /// What happens with what you tell it.
    Plate,
}

/// What only the own seat may know, or who was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPart {
    /// What the own organisation wants.
    Interest,
    /// Who pays when it is given up.
    Pays,
    /// What this professional promises.
    Promise,
    /// What this professional will not do.
    Line,
}

/// What the own organisation says on the telephone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomePart {
    /// Agreed.
    Agreed,
    /// Explain.
    Explain,
    /// No.
    No,
    /// We cover your interest.
    Cover,
    /// You have the mandate.
    Mandate,
    /// You were always allowed to.
    Room,
}

impl<'a> Texts<'a> {
    /// What this viewer may fetch.
    #[must_use]
    pub const fn new(stock: &'a Stock, sight: Sight<'a>) -> Self {
        Self { stock, sight }
    }

    /// A text about the case as a whole: `title`, `advisory`, `clock`, `round-1` …
    #[must_use]
    pub fn case(&self, part: &str) -> &'a str {
        self.text(&format!("case-{part}"))
    }

    /// How heavy the content is, 1-5.
    #[must_use]
    pub const fn intensity(&self) -> u8 {
        self.stock.names.intensity
    }

    /// What everybody may know of a seat.
    #[must_use]
    pub fn seat(&self, seat: SeatId, part: SeatPart) -> &'a str {
        let name = self.sight.known.seat_name(seat).unwrap_or_default();
        match part {
            SeatPart::Organisation => self.text(&format!("seat-{name}")),
            SeatPart::Person => self.text(&format!("seat-{name}.person")),
            SeatPart::Role => self.text(&format!("seat-{name}.role")),
            SeatPart::Plate => self.text(&format!("seat-{name}.plate")),
        }
    }

    /// A seat's interest, promise or line: the own one, or an interest that was told.
    #[must_use]
    pub fn own(&self, seat: SeatId, part: OwnPart) -> Option<&'a str> {
        let told = matches!(part, OwnPart::Interest | OwnPart::Pays)
            && self.sight.common.board.interests.has(seat);
        if seat != self.sight.seat && !told {
            return None;
        }
        let name = self.sight.known.seat_name(seat)?;
        let word = match part {
            OwnPart::Interest => "interest",
            OwnPart::Pays => "pays",
            OwnPart::Promise => "promise",
            OwnPart::Line => "line",
        };
        self.stock.find(&format!("seat-{name}.{word}"))
    }

    /// What the own organisation says.
    #[must_use]
    pub fn home(&self, part: HomePart) -> &'a str {
        let name = self.sight.known.seat_name(self.sight.seat).unwrap_or_default();
        let word = match part {
            HomePart::Agreed => "agreed",
            HomePart::Explain => "explain",
            HomePart::No => "no",
            HomePart::Cover => "cover",
            HomePart::Mandate => "mandate",
            HomePart::Room => "room",
        };
        self.text(&format!("seat-{name}.home-{word}"))
    }

    /// What calling the person of the family is, or what they say (`None`: the call itself).
    #[must_use]
    pub fn call(&self, agreed: Option<bool>) -> &'a str {
        let name = self.sight.known.seat_name(self.sight.seat).unwrap_or_default();
        match agreed {
            None => self.text(&format!("call-{name}-person")),
            Some(true) => self.text(&format!("call-{name}-person.yes")),
            Some(false) => self.text(&format!("call-{name}-person.no")),
        }
    }

    /// A person's name.
    #[must_use]
    pub fn person(&self, person: PersonId) -> &'a str {
        self.named("person", self.sight.known.person_name(person), "")
    }

    /// Who a person is.
    #[must_use]
    pub fn who(&self, person: PersonId) -> &'a str {
        self.named("person", self.sight.known.person_name(person), ".who")
    }

    /// A topic.
    #[must_use]
    pub fn topic(&self, topic: TopicId) -> &'a str {
        self.named("topic", self.sight.known.topic_name(topic), "")
    }

    /// A reading, and what it says.
    #[must_use]
    pub fn reading(&self, reading: ReadingId) -> (&'a str, &'a str) {
        let name = self.sight.known.reading_name(reading);
        (self.named("reading", name, ""), self.named("reading", name, ".text"))
    }

    /// A red flag, and what it says.
    #[must_use]
    pub fn flag(&self, flag: FlagId) -> (&'a str, &'a str) {
        let name = self.sight.known.flag(flag).map(|flag| flag.name.as_str());
        (self.named("flag", name, ""), self.named("flag", name, ".text"))
    }

    /// A joint goal, and its indicator.
    #[must_use]
    pub fn goal(&self, goal: GoalId) -> (&'a str, &'a str) {
        let name = self.sight.known.goal(goal).map(|goal| goal.name.as_str());
        (self.named("goal", name, ""), self.named("goal", name, ".indicator"))
    }

    /// A source.
    #[must_use]
    pub fn source(&self, source: SourceId) -> &'a str {
        self.named("source", self.sight.known.source_name(source), "")
    }

    /// What a source said that the own seat called.
    #[must_use]
    pub fn answer(&self, source: SourceId, brought: bool) -> &'a str {
        let part = if brought { ".answer" } else { ".nothing" };
        self.named("source", self.sight.known.source_name(source), part)
    }

    /// The name of an action that this viewer may know of.
    #[must_use]
    pub fn action(&self, action: ActionId) -> Option<&'a str> {
        self.action_part(action, "")
    }

    /// What an action does.
    #[must_use]
    pub fn action_text(&self, action: ActionId) -> Option<&'a str> {
        self.action_part(action, ".text")
    }

    /// An action's terms.
    #[must_use]
    pub fn action_term(&self, action: ActionId) -> Option<&'a str> {
        self.action_part(action, ".term")
    }

    /// News that came in.
    #[must_use]
    pub fn news(&self, news: NewsId) -> &'a str {
        self.named("news", self.sight.known.news_name(news), "")
    }

    /// The title of a card that this viewer holds in some form.
    #[must_use]
    pub fn card_title(&self, card: CardId) -> Option<&'a str> {
        self.sight.own.held.form(card)?;
        self.card_part(card, "")
    }

    /// The text of a card in a form, if this viewer holds it in that form or heavier.
    #[must_use]
    pub fn card_text(&self, card: CardId, form: Form) -> Option<&'a str> {
        if self.sight.own.held.form(card)? < form {
            return None;
        }
        if !self.sight.known.is_locked(card) {
            return self.card_part(card, ".text");
        }
        self.card_part(
            card,
            match form {
                Form::Signal => ".signal",
                Form::Summary => ".summary",
                Form::Full => ".full",
            },
        )
    }

    /// What telling an own locked card means.
    #[must_use]
    pub fn card_means(&self, card: CardId) -> Option<&'a str> {
        self.own_card_part(card, ".means")
    }

    /// Who asked to keep an own card, in their words.
    #[must_use]
    pub fn card_asked(&self, card: CardId) -> Option<&'a str> {
        self.own_card_part(card, ".asked")
    }

    /// The tell that a notice showed. It says that somebody holds something, never what.
    #[must_use]
    pub fn tell(&self, shown: &Notice) -> Option<&'a str> {
        let Notice::TellShown { card, nth, .. } = shown else {
            return None;
        };
        let name = self.stock.names.cards.get(card.index())?;
        self.stock.find(&format!("card-{name}.tell-{nth}"))
    }

    /// A fact that this viewer knows.
    #[must_use]
    pub fn fact(&self, fact: FactId) -> Option<&'a str> {
        if !self.sight.own.facts.has(fact) {
            return None;
        }
        self.stock.find(&format!("fact-{}", self.stock.names.facts.get(fact.index())?))
    }

    /// What a colleague said, as it was said in the open.
    #[must_use]
    pub fn phrase(&self, by: SeatId, phrase: Phrase) -> String {
        let seat = self.sight.known.seat_name(by).unwrap_or_default();
        let key = format!("phrase-{seat}-{}-{}", phrase.occasion.word(), phrase.number);
        let mut text = self.text(&key).to_owned();
        if let Some(to) = phrase.to {
            text = text.replace("{ $to }", self.seat(to, SeatPart::Person));
        }
        if let Some(topic) = phrase.topic {
            text = text.replace("{ $topic }", self.topic(topic));
        }
        text
    }

    /// What the empty chair answered, as it was answered in the open.
    #[must_use]
    pub fn chair(&self, answered: &Notice) -> Option<&'a str> {
        match answered {
            Notice::ChairAsked { topic, on_record: true, .. } => {
                Some(self.named("chair", self.sight.known.topic_name(*topic), ""))
            }
            Notice::ChairAsked { .. } => Some(self.text("chair-nobody")),
            _ => None,
        }
    }

    /// The empty chair's line in a week that was lived, by how she is (`good`, `mixed`, `bad`).
    #[must_use]
    pub fn chair_line(&self, week: Week, mood: &str) -> Option<&'a str> {
        self.lived(week)?;
        self.stock.find(&format!("chair-week-{week}-{mood}"))
    }

    /// What happened in a week that was lived, and why.
    #[must_use]
    pub fn incident(&self, week: Week, index: usize) -> Option<(&'a str, &'a str)> {
        self.lived(week)?;
        let name = self.stock.names.incidents.get(index)?;
        let what = self.stock.find(&format!("incident-{name}"))?;
        Some((what, self.stock.find(&format!("incident-{name}.why")).unwrap_or_default()))
    }

    /// What pushed in a week that was lived.
    #[must_use]
    pub fn driver(&self, week: Week, index: usize) -> Option<&'a str> {
        self.lived(week)?;
        self.stock.find(&format!("driver-{}", self.stock.names.drivers.get(index)?))
    }

    /// What a file did in a week that was lived.
    #[must_use]
    pub fn consequence(&self, week: Week, card: CardId, seat: SeatId) -> Option<&'a str> {
        self.lived(week)?;
        let card = self.stock.names.cards.get(card.index())?;
        let seat = self.sight.known.seat_name(seat)?;
        self.stock.find(&format!("consequence-{card}-{seat}"))
    }

    /// Help lines: whom to call, and when.
    pub fn help_lines(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let stock = self.stock;
        stock.names.help_lines.iter().map(|name| {
            (stock.text(&format!("help-{name}")), stock.text(&format!("help-{name}.text")))
        })
    }

    fn lived(&self, week: Week) -> Option<()> {
        let year = self.sight.common.year.as_ref()?;
        (week <= year.until).then_some(())
    }

    fn text(&self, key: &str) -> &'a str {
        self.stock.text(key)
    }

    fn named(&self, kind: &str, name: Option<&str>, part: &str) -> &'a str {
        self.text(&format!("{kind}-{}{part}", name.unwrap_or_default()))
    }

    fn action_part(&self, action: ActionId, part: &str) -> Option<&'a str> {
        let name = self.sight.known.action(action)?.name.as_str();
        self.stock.find(&format!("action-{name}{part}"))
    }

    fn card_part(&self, card: CardId, part: &str) -> Option<&'a str> {
        let name = self.sight.known.card_name(card)?;
        self.stock.find(&format!("card-{name}{part}"))
    }

    fn own_card_part(&self, card: CardId, part: &str) -> Option<&'a str> {
        if self.sight.own.hand.has(card) { self.card_part(card, part) } else { None }
    }
}
