//! What stayed in a folder, and why, as far as the meeting shows it.
//!
//! **Invariant:** [`kept`] and [`barrier`] read one seat's sight and nothing else.
//! **Invariant:** a barrier is a first word about a card and no verdict about a person: the owner
//! may know better.

use crate::rules::event::CallResult;
use crate::rules::notice::{Notice, PrivateNotice};
use crate::rules::table::Table;
use crate::rules::view::Sight;
use crate::scenario::Scenario;
use crate::scenario::id::{CardId, CardSet, PersonId, SeatId};
use crate::scenario::source::CardRole;
use crate::scenario::term::Key;

/// A card that stayed in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Whose folder.
    pub seat: SeatId,
    /// Which card.
    pub card: CardId,
    /// Why, as far as the meeting shows it.
    pub barrier: Barrier,
    /// Who of the family had told it.
    pub told_by: Option<PersonId>,
    /// Whether that person asked to keep it.
    pub asked_to_keep: bool,
    /// Whether the good plan needs it.
    pub decisive: bool,
}

/// Why a card stayed in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Barrier {
    /// Nobody asked, or not with the reason that would have opened it.
    NotAsked,
    /// It was told in confidence.
    Privacy,
    /// It came in when there was little time left.
    TooLate,
    /// It was asked about, and something else was told.
    Unimportant,
    /// The own interest stood in the way.
    OwnInterest,
    /// Its topic came up, and nobody knew that this belonged to it.
    NotKnownToMatter,
}

impl Barrier {
    /// All of them, in the order of the piles.
    pub const ALL: [Self; 6] = [
        Self::NotAsked,
        Self::Privacy,
        Self::TooLate,
        Self::Unimportant,
        Self::OwnInterest,
        Self::NotKnownToMatter,
    ];

    /// The word in its message key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::Privacy => "privacy",
            Self::TooLate => "too-late",
            Self::Unimportant => "unimportant",
            Self::OwnInterest => "own-interest",
            Self::NotKnownToMatter => "not-known",
        }
    }
}

/// Everything that stayed in a folder, seat by seat. A card that two seats kept is there twice.
#[must_use]
pub fn all(scenario: &Scenario, end: &Table) -> Vec<Kept> {
    let book = &scenario.book;
    let seats = book.everybody().iter();
    let sights = seats.map(|seat| Sight::new(book, seat, end.common(), end.own(seat)));
    sights
        .flat_map(|sight| {
            kept(&sight).iter().map(move |card| Kept {
                seat: sight.seat,
                card,
                barrier: barrier(&sight, card),
                told_by: sight.known.told_by(card),
                asked_to_keep: sight.known.asked_to_keep(card),
                decisive: scenario.truth.roles.get(card.index()) == Some(&CardRole::Decisive),
            })
        })
        .collect()
}

/// Cards that an owner told nobody, and that did not reach the table in another way.
#[must_use]
pub fn kept(sight: &Sight<'_>) -> CardSet {
    sight.own.hand.minus(sight.own.told).minus(sight.common.board.on_table)
}

/// Why a card stayed in its owner's folder.
#[must_use]
pub fn barrier(sight: &Sight<'_>, card: CardId) -> Barrier {
    let topic = sight.known.topic(card);
    let mut asked = false;
    let mut withheld = None;
    let mut about = None;
    let mut came_up = false;
    // What was asked before it came in was not asked of this card.
    for line in sight.common.lines.iter().skip(came_in(sight, card).unwrap_or_default()) {
        match &line.notice {
            Notice::QuestionAsked(question) => {
                came_up |= question.topic == topic;
                if question.to == sight.seat {
                    about = Some(question.topic.is_none() || question.topic == topic);
                    asked |= about == Some(true);
                }
            }
            Notice::NotLikeThisSaid { by, key, .. } if *by == sight.seat && about == Some(true) => {
                withheld = Some(*key);
            }
            Notice::CardLaid { card: laid, .. } => {
                came_up |= sight.known.topic(*laid) == topic;
            }
            _ => {}
        }
    }
    if let Some(key) = withheld {
        return match key {
            Key::OnlyYou | Key::Consent if sight.known.is_locked(card) => Barrier::Privacy,
            Key::Return | Key::Explanation => Barrier::OwnInterest,
            Key::OnlyYou | Key::Consent | Key::Reason(_) | Key::Director => Barrier::NotAsked,
        };
    }
    if asked {
        Barrier::Unimportant
    } else if came_late(sight, card) {
        Barrier::TooLate
    } else if sight.known.asked_to_keep(card) {
        Barrier::Privacy
    } else if came_up && !sight.known.is_locked(card) {
        Barrier::NotKnownToMatter
    } else {
        Barrier::NotAsked
    }
}

/// Whether a card came in when there was little time left: in the second break, or later.
fn came_late(sight: &Sight<'_>, card: CardId) -> bool {
    let second = |notice: &Notice| matches!(notice, Notice::BreakBegan(2));
    let second = sight.common.lines.iter().position(|line| second(&line.notice));
    second.zip(came_in(sight, card)).is_some_and(|(second, came)| came >= second)
}

/// After how many open lines a card came in; none: it was dealt at the start.
fn came_in(sight: &Sight<'_>, card: CardId) -> Option<usize> {
    let came = sight.own.lines.iter().find(|line| match line.notice {
        PrivateNotice::CardArrived(came)
        | PrivateNotice::CalledSource { result: CallResult::Card(came), .. } => came == card,
        _ => false,
    });
    came.map(|line| line.after as usize)
}
