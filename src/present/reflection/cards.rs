//! The cards that stayed: each owner turns its own and completes the sentence.
//!
//! **Invariant:** nobody turns another's card; colleagues' cards open by themselves.

use crate::journal::contribution::Part;
use crate::locale::Value;
use crate::locale::glossary::Term;
use crate::present::dossier;
use crate::present::reflection::Looking;
use crate::present::reflection::piles::told;
use crate::reflection::kept::{Barrier, Kept, barrier, kept};
use crate::scenario::id::{CardId, SeatId};
use crate::scenario::term::Form;

/// The cards that stayed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardsModel {
    /// In the own folder.
    pub own: Vec<OwnCard>,
    /// In others' folders: whose, and the cards.
    pub others: Vec<(SeatId, String, Vec<OthersCard>)>,
}

/// A card in the own folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCard {
    /// Which card.
    pub card: CardId,
    /// Its number.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// Its whole text.
    pub text: String,
    /// Professional terms in it.
    pub terms: Vec<Term>,
    /// Who of the family had told it.
    pub told: Option<String>,
    /// Why it stayed, as far as the meeting shows it.
    pub barrier: String,
    /// Whether it is turned.
    pub is_turned: bool,
    /// "I kept this because …", in the owner's words.
    pub because: Option<String>,
}

/// A card in somebody else's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OthersCard {
    /// Which card.
    pub card: CardId,
    /// Its title, once it is turned.
    pub title: Option<String>,
    /// Its text, once it is turned: as much as is needed.
    pub text: Option<String>,
    /// Professional terms in that.
    pub terms: Vec<Term>,
    /// Who of the family had told it.
    pub told: Option<String>,
    /// Why it stayed.
    pub barrier: String,
    /// "I kept this because …", in the owner's words.
    pub because: Option<String>,
}

/// The cards that stayed; of an unfinished session the own ones.
#[must_use]
pub fn cards(looking: &Looking<'_>) -> CardsModel {
    let sight = &looking.own.sight;
    let mine = kept(sight);
    let own = dossier::hand(&looking.own).into_iter().filter(|sheet| mine.has(sheet.card));
    let own = own.map(|sheet| {
        let why = barrier(sight, sheet.card);
        let as_kept = Kept {
            seat: sight.seat,
            card: sheet.card,
            barrier: why,
            told_by: sight.known.told_by(sheet.card),
            asked_to_keep: sight.known.asked_to_keep(sheet.card),
            decisive: false,
        };
        let given = looking.given(Part::Card(sheet.card));
        OwnCard {
            card: sheet.card,
            number: sheet.number,
            title: sheet.title,
            text: sheet.texts.last().map(|(_, text)| text.clone()).unwrap_or_default(),
            terms: sheet.terms,
            told: told(looking, &as_kept),
            barrier: barrier_line(looking, why),
            is_turned: given.is_some(),
            because: because(looking, given),
        }
    });
    CardsModel { own: own.collect(), others: others(looking) }
}

fn others(looking: &Looking<'_>) -> Vec<(SeatId, String, Vec<OthersCard>)> {
    let Some(revealed) = looking.reflection.revealed() else {
        return Vec::new();
    };
    let me = looking.reflection.seat();
    let seats = looking.reflection.everybody().without(me).iter();
    seats
        .map(|seat| {
            let theirs = revealed.kept.iter().filter(|kept| kept.seat == seat);
            let cards = theirs.map(|kept| others_card(looking, *kept)).collect();
            (seat, looking.own.seat(seat), cards)
        })
        .filter(|(_, _, cards): &(_, _, Vec<OthersCard>)| !cards.is_empty())
        .collect()
}

fn others_card(looking: &Looking<'_>, kept: Kept) -> OthersCard {
    let owner = looking.of(kept.seat).filter(|_| looking.reflection.is_face_up(&kept));
    let text = owner.and_then(|owner| {
        let mut forms = [Form::Summary, Form::Full].into_iter();
        forms.find_map(|form| owner.texts.card_text(kept.card, form))
    });
    let given = looking.given.of(kept.seat, Part::Card(kept.card));
    OthersCard {
        card: kept.card,
        title: owner.map(|owner| owner.title(kept.card).to_owned()),
        text: text.map(str::to_owned),
        terms: text.map(|text| looking.own.terms_in(&[text])).unwrap_or_default(),
        told: told(looking, &kept),
        barrier: barrier_line(looking, kept.barrier),
        because: because(looking, given),
    }
}

/// Why a card stayed, in a sentence.
#[must_use]
pub fn barrier_line(looking: &Looking<'_>, barrier: Barrier) -> String {
    looking.own.word(&format!("barrier-{}", barrier.word()))
}

fn because(looking: &Looking<'_>, given: Option<&str>) -> Option<String> {
    let reason = given.filter(|reason| !reason.is_empty())?;
    Some(looking.own.say("reflect-because", &[("reason", Value::from(reason))]))
}
