//! The reflection in words: one kind of model for each of its steps.
//!
//! Everything is made from a [`Looking`]: what a reflection holds, and the words of everybody whose
//! end of the session may be known. Before a session is closed that is the own seat alone.
//!
//! **Invariant:** people first, then facts; nobody is scored, and a number never stands alone.
//! **Invariant:** a card that a person kept has no title here until that person turned it.
//! **Invariant:** what might have been is said as "in this model", after the reason for silence.

use crate::journal::contribution::{Contributions, Part};
use crate::locale::{Locale, Value};
use crate::present::texts::Stock;
use crate::present::{Numbers, Words};
use crate::reflection::Reflection;
use crate::reflection::kept::Kept;
use crate::scenario::id::{ActionId, CardId, SeatId};

pub mod agenda;
pub mod cards;
pub mod figures;
pub mod files;
pub mod guess;
pub mod model;
pub mod moment;
pub mod pages;
pub mod piles;
pub mod replay;
pub mod word;

/// The steps of a reflection, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// One word each.
    Word,
    /// The moment that mattered.
    Moment,
    /// What stayed in the folders, by the reason why.
    Piles,
    /// The cards themselves, turned by their owners.
    Cards,
    /// What hangs over the empty chair.
    Chair,
    /// The meeting, played again.
    Replay,
    /// What files did with what they heard.
    Files,
    /// What a card would have informed, in this model.
    Model,
    /// What can be counted.
    Figures,
    /// Guess the interest.
    Guess,
    /// One question to take along.
    Question,
    /// Roles off, and whom to call.
    Farewell,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 12] = [
        Self::Word,
        Self::Moment,
        Self::Piles,
        Self::Cards,
        Self::Chair,
        Self::Replay,
        Self::Files,
        Self::Model,
        Self::Figures,
        Self::Guess,
        Self::Question,
        Self::Farewell,
    ];

    /// The word in its message keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Moment => "moment",
            Self::Piles => "piles",
            Self::Cards => "cards",
            Self::Chair => "chair",
            Self::Replay => "replay",
            Self::Files => "files",
            Self::Model => "model",
            Self::Figures => "figures",
            Self::Guess => "guess",
            Self::Question => "question",
            Self::Farewell => "farewell",
        }
    }

    /// Whether an unfinished session has it too: it is about nobody else's folder.
    #[must_use]
    pub const fn is_always_open(self) -> bool {
        match self {
            Self::Word
            | Self::Moment
            | Self::Cards
            | Self::Replay
            | Self::Figures
            | Self::Question
            | Self::Farewell => true,
            Self::Piles | Self::Chair | Self::Files | Self::Model | Self::Guess => false,
        }
    }
}

/// The steps of this reflection: those that have something to show.
#[must_use]
pub fn steps(reflection: &Reflection) -> Vec<Step> {
    let chair = |kept: &Kept| {
        let own = reflection.last_sight(reflection.seat());
        own.is_some_and(|own| kept.told_by == Some(own.known.chair_for()))
    };
    let has = |step: Step| match (step, reflection.revealed()) {
        (Step::Chair, Some(revealed)) => revealed.kept.iter().any(chair),
        (Step::Guess, Some(revealed)) => revealed.guess.is_some(),
        (_, Some(_)) => true,
        (step, None) => step.is_always_open(),
    };
    Step::ALL.into_iter().filter(|step| has(*step)).collect()
}

/// What the pages of a reflection are made from.
#[derive(Clone, Copy, Debug)]
pub struct Looking<'a> {
    /// What happened.
    pub reflection: &'a Reflection,
    /// What people added.
    pub given: &'a Contributions,
    /// The own words, at the end of the session.
    pub own: Words<'a>,
    /// The words of everybody whose end of the session may be known, the own ones first.
    all: &'a [Words<'a>],
}

/// Makes something from a reflection and the words for it.
pub fn look<R>(
    reflection: &Reflection,
    given: &Contributions,
    stock: &Stock,
    locale: &Locale,
    make: impl FnOnce(&Looking<'_>) -> R,
) -> Option<R> {
    let own = reflection.seat();
    let seats = std::iter::once(own).chain(reflection.everybody().without(own).iter());
    let sights: Vec<_> = seats.filter_map(|seat| reflection.last_sight(seat)).collect();
    let numbers: Vec<Numbers> = sights.iter().map(Numbers::of).collect();
    let all: Vec<Words<'_>> = sights
        .into_iter()
        .zip(&numbers)
        .map(|(sight, numbers)| Words::new(sight, stock, locale, numbers))
        .collect();
    let own = *all.first()?;
    Some(make(&Looking { reflection, given, own, all: &all }))
}

impl<'a> Looking<'a> {
    /// The words of a seat at the end, if they may be known.
    #[must_use]
    pub fn of(&self, seat: SeatId) -> Option<&'a Words<'a>> {
        self.all.iter().find(|words| words.sight.seat == seat)
    }

    /// What the own seat added.
    #[must_use]
    pub fn given(&self, part: Part) -> Option<&'a str> {
        self.given.of(self.reflection.seat(), part)
    }

    /// A card's title, if this seat may read it now.
    #[must_use]
    pub fn title(&self, card: CardId) -> String {
        if let Some(title) = self.own.texts.card_title(card) {
            return title.to_owned();
        }
        let closed = self.reflection.revealed().is_some_and(|revealed| {
            let mut folders = revealed.kept.iter().filter(|kept| kept.card == card).peekable();
            folders.peek().is_some() && !folders.any(|kept| self.reflection.may_read(kept))
        });
        let title = self.all.iter().find_map(|words| words.texts.card_title(card));
        match title {
            Some(title) if !closed => title.to_owned(),
            Some(_) | None => self.own.word("reflect-closed-card"),
        }
    }

    /// The name of an action, also of one that only its own seat knew of.
    #[must_use]
    pub fn action(&self, action: ActionId) -> &'a str {
        self.all.iter().find_map(|words| words.texts.action(action)).unwrap_or("…")
    }

    /// Several actions.
    #[must_use]
    pub fn actions(&self, actions: impl IntoIterator<Item = ActionId>) -> String {
        self.own.list(actions.into_iter().map(|action| self.action(action).to_owned()))
    }

    /// A line that begins with the number of its entry, as it can be typed.
    #[must_use]
    pub fn at(&self, entry: u32, line: &str) -> String {
        let args = [("entry", Value::from(i64::from(entry))), ("line", line.into())];
        self.own.say("reflect-at", &args)
    }
}
