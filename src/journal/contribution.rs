//! What people added of their own in the reflection: a word, a moment, why a card stayed.
//!
//! It lies beside the entries of a session and is no part of them: a replay never reads it.
//!
//! **Invariant:** the text is somebody's own: it goes into the file of that session and nowhere
//! else, and is not shown by `Debug`, so that no log can hold it.
//! **Invariant:** a text is one line, and no longer than its [`Part`] allows.

use std::fmt::{self, Debug, Formatter};

use crate::scenario::id::{CardId, SeatId};

/// What one person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// In which seat.
    pub seat: SeatId,
    /// What it is.
    pub part: Part,
    /// In their own words; a card may be turned without any.
    pub text: OwnWords,
}

/// What somebody does with what they added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// This is added, in the place of what stood there.
    Put(Contribution),
    /// This is taken back.
    TakeBack(SeatId, Part),
}

/// What can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// How one leaves the table, in one word.
    Word,
    /// The moment that mattered: the number of its entry.
    Moment,
    /// Why that moment mattered.
    Why,
    /// "I kept this because …". A card with this is turned, also when the sentence is left open.
    Card(CardId),
    /// Whose interest it is: the number of the choice.
    Guess,
    /// The one question to take along.
    Question,
    /// What came of that question, another time.
    Answer,
}

/// Somebody's own words: one line, without signs that steer a terminal.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OwnWords(String);

/// A text is longer than it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at most {most} letters")]
pub struct TooLong {
    /// So many letters it may have.
    pub most: usize,
}

/// Everything that was added to one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contributions(Vec<Contribution>);

impl Part {
    /// How many letters its text may have.
    #[must_use]
    pub const fn most(self) -> usize {
        match self {
            Self::Word => 40,
            Self::Moment | Self::Guess => 10,
            Self::Why | Self::Card(_) | Self::Question | Self::Answer => 280,
        }
    }

    /// The word by which it stands in a file.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Word => "word".to_owned(),
            Self::Moment => "moment".to_owned(),
            Self::Why => "why".to_owned(),
            Self::Card(card) => format!("card-{}", card.0),
            Self::Guess => "guess".to_owned(),
            Self::Question => "question".to_owned(),
            Self::Answer => "answer".to_owned(),
        }
    }

    /// The part that a word in a file stands for.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "word" => Self::Word,
            "moment" => Self::Moment,
            "why" => Self::Why,
            "guess" => Self::Guess,
            "question" => Self::Question,
            "answer" => Self::Answer,
            _ => Self::Card(CardId(key.strip_prefix("card-")?.parse().ok()?)),
        })
    }
}

impl OwnWords {
    /// Somebody's own words as one line.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
        // Signs that turn the direction of reading would spill into the sentences around them.
        let steers = |letter: &char| !matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let plain: String = text.chars().filter(steers).map(plain).collect();
        Self(plain.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Debug for OwnWords {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "OwnWords({} letters)", self.0.chars().count())
    }
}

impl Contribution {
    /// What somebody adds.
    ///
    /// # Errors
    /// The text is longer than its part allows.
    pub fn new(seat: SeatId, part: Part, text: &str) -> Result<Self, TooLong> {
        let text = OwnWords::of(text);
        let most = part.most();
        if text.0.chars().count() > most {
            Err(TooLong { most })
        } else {
            Ok(Self { seat, part, text })
        }
    }
}

impl Contributions {
    /// What a seat added, if it did. A card may be turned without a word.
    #[must_use]
    pub fn of(&self, seat: SeatId, part: Part) -> Option<&str> {
        let found = self.0.iter().find(|it| it.seat == seat && it.part == part);
        found.map(|found| found.text.as_str())
    }

    /// Takes in what somebody added, in the place of what stood there.
    pub fn put(&mut self, contribution: Contribution) {
        self.take_back(contribution.seat, contribution.part);
        self.0.push(contribution);
    }

    /// Does what somebody wants done.
    pub fn follow(&mut self, change: &Change) {
        match change {
            Change::Put(contribution) => self.put(contribution.clone()),
            Change::TakeBack(seat, part) => self.take_back(*seat, *part),
        }
    }

    /// Forgets what a seat added.
    pub fn take_back(&mut self, seat: SeatId, part: Part) {
        self.0.retain(|it| it.seat != seat || it.part != part);
    }

    /// Everything, in the order in which it came.
    pub fn iter(&self) -> impl Iterator<Item = &Contribution> {
        self.0.iter()
    }
}

impl FromIterator<Contribution> for Contributions {
    fn from_iter<T: IntoIterator<Item = Contribution>>(all: T) -> Self {
        let mut contributions = Self::default();
        for contribution in all {
            contributions.put(contribution);
        }
        contributions
    }
}
