//! The picture: what stayed in the folders, in piles by the reason why, and over the empty chair.
//!
//! **Invariant:** a pile shows backs; a card in it has a title only when it is turned.

use crate::present::debrief::pile_line;
use crate::present::reflection::Looking;
use crate::reflection::kept::{Barrier, Kept};
use crate::scenario::id::{CardId, SeatId, SeatSet};

/// Piles over the middle of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PilesModel {
    /// How many of how many cards stayed.
    pub kept: String,
    /// The piles, in their order.
    pub piles: Vec<Pile>,
}

/// Cards that stayed for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pile {
    /// Why.
    pub barrier: Barrier,
    /// How many, and why.
    pub line: String,
    /// The cards.
    pub cards: Vec<Back>,
}

/// A card in a pile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// Which card.
    pub card: CardId,
    /// Out of whose folders it rose.
    pub from: Vec<SeatId>,
    /// What its back says, when the family had told it.
    pub told: Option<String>,
    /// Whether it drifts on to hang over the empty chair.
    pub over_the_chair: bool,
    /// Its title, once it is turned.
    pub title: Option<String>,
}

/// What hangs over the empty chair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChairModel {
    /// The cards.
    pub cards: Vec<Back>,
    /// "She had told it. To one of us."
    pub line: String,
}

/// What stayed in the folders, once the session is closed.
#[must_use]
pub fn piles(looking: &Looking<'_>) -> PilesModel {
    let Some(revealed) = looking.reflection.revealed() else {
        return PilesModel::default();
    };
    let words = &looking.own;
    let mut backs: Vec<(Barrier, Back)> = Vec::new();
    for kept in &revealed.kept {
        // A card that two seats kept is one card.
        match backs.iter_mut().find(|(_, back)| back.card == kept.card) {
            Some((_, back)) => back.from.push(kept.seat),
            None => backs.push((kept.barrier, back(looking, *kept))),
        }
    }
    let args = [("kept", backs.len().into()), ("held", revealed.held.len().into())];
    let pile = |barrier: Barrier| {
        let cards: Vec<Back> =
            backs.iter().filter(|(why, _)| *why == barrier).map(|(_, back)| back.clone()).collect();
        let line = pile_line(words, barrier, cards.len());
        (!cards.is_empty()).then_some(Pile { barrier, line, cards })
    };
    PilesModel {
        kept: words.say("closing-kept", &args),
        piles: Barrier::ALL.into_iter().filter_map(pile).collect(),
    }
}

/// What the one for whom the chair stands had told, and what stayed in a folder; if anything.
#[must_use]
pub fn chair(looking: &Looking<'_>) -> Option<ChairModel> {
    let piles = piles(looking).piles;
    let cards: Vec<Back> =
        piles.into_iter().flat_map(|pile| pile.cards).filter(|back| back.over_the_chair).collect();
    let words = &looking.own;
    let child = words.first_name(words.sight.known.chair_for());
    let seats: SeatSet = cards.iter().flat_map(|back| back.from.iter().copied()).collect();
    let args = [("child", child.into()), ("seats", seats.len().into())];
    let line = words.say("closing-she-told", &args);
    (!cards.is_empty()).then_some(ChairModel { cards, line })
}

/// What the back of a card says when somebody of the family had told it.
#[must_use]
pub fn told(looking: &Looking<'_>, kept: &Kept) -> Option<String> {
    let person = looking.own.texts.person(kept.told_by?);
    let name = person.split_whitespace().next().unwrap_or(person);
    let key = if kept.asked_to_keep { "reflect-told-asked" } else { "reflect-told" };
    Some(looking.own.say(key, &[("person", name.into())]))
}

fn back(looking: &Looking<'_>, kept: Kept) -> Back {
    let chair_for = looking.own.sight.known.chair_for();
    let up = looking.reflection.is_face_up(&kept);
    Back {
        card: kept.card,
        from: vec![kept.seat],
        told: told(looking, &kept),
        over_the_chair: kept.told_by == Some(chair_for),
        title: up.then(|| looking.title(kept.card)),
    }
}
