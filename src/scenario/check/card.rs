//! Cards, locks and facts: does each do what its role in the make-up says?
//!
//! **Invariant:** `check` only sees cases of which every name points at something; `alone` looks at
//! no name of another file.

use super::draft::Draft;
use super::{Case, Findings};
use crate::scenario::finding::Code;
use crate::scenario::id::{CardId, FactId, SeatSet};
use crate::scenario::source::{CardRole, CardSource, LockSource};
use crate::scenario::term::{Form, Ground, Key, Reaction};

const FILE: &str = "cards.ron";

/// Reports what is odd about cards and facts, whatever the other files say.
pub(super) fn alone(draft: &Draft, found: &mut Findings) {
    let source = &draft.source;
    for (index, card) in source.cards.cards.iter().enumerate() {
        let path = format!("cards[{index}]");
        role(card, &path, found);
        place(card, &path, found);
        if let Some(lock) = &card.lock {
            self::lock(card, lock, &path, found);
            consequences(card, lock, &path, &source.scenario.right_reading, found);
        }
        let keeps = card.lock.as_ref().and_then(|lock| lock.told_by.as_ref());
        if card.key == Some(Key::Consent) && keeps.is_none() {
            let path = format!("{path}.key");
            found.add(Code::ConsentOfNobody, FILE, path).text("name", &card.id);
        }
    }
    for (index, fact) in source.cards.facts.iter().enumerate() {
        if fact.known_by.iter().any(Vec::is_empty) {
            let path = format!("facts[{index}].known_by");
            found.add(Code::FreeFact, FILE, path).text("name", &fact.id);
        }
    }
}

/// Reports what is odd about cards and facts.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    for (index, card) in case.source.cards.cards.iter().enumerate() {
        let path = format!("cards[{index}]");
        let id = CardId::at(index);
        if is_needed(card.role) && !shows_used_fact(case, id, Form::Full) {
            found.add(Code::IdleCard, FILE, path.clone()).text("name", &card.id);
        }
        if card.role == CardRole::Doubled && !shows_anything(case, id) {
            found.add(Code::DeadCard, FILE, format!("{path}.id")).text("name", &card.id);
        }
        let director = case.scenario.book.director;
        let holds_alone = case.scenario.book.cards[index].holders == SeatSet::only(director);
        if card.key == Some(Key::Director) && holds_alone {
            found.add(Code::UnopenableCard, FILE, format!("{path}.key")).text("name", &card.id);
        }
        if let Some(needed) = card.lock.as_ref().and_then(|lock| lock.needed)
            && shows_used_fact(case, id, Form::Full)
            && !shows_used_fact(case, id, needed)
        {
            let path = format!("{path}.lock.needed");
            found.add(Code::NeededTooLight, FILE, path).text("name", &card.id);
        }
    }
    facts(case, found);
    for (index, topic) in case.source.scenario.topics.iter().enumerate() {
        if !case.source.cards.cards.iter().any(|card| card.topic == *topic) {
            found
                .add(Code::EmptyTopic, "scenario.ron", format!("topics[{index}]"))
                .text("name", topic);
        }
    }
}

/// Whether the good plan needs a card of this role.
fn is_needed(role: CardRole) -> bool {
    matches!(role, CardRole::Decisive | CardRole::Supporting)
}

fn role(card: &CardSource, path: &str, found: &mut Findings) {
    let (least, most) = match card.role {
        CardRole::Common | CardRole::FalseFriend => (0, 0),
        CardRole::Doubled => (2, usize::MAX),
        CardRole::Decisive | CardRole::Supporting | CardRole::Sensitive | CardRole::Noise => (1, 1),
    };
    if !(least..=most).contains(&card.seats.len()) {
        found
            .add(Code::RoleMismatch, FILE, format!("{path}.role"))
            .text("name", &card.id)
            .text("role", format!("{:?}", card.role))
            .number("seats", i64::try_from(card.seats.len()).unwrap_or(i64::MAX));
    }
    if card.role == CardRole::Sensitive && card.lock.is_none() {
        found.add(Code::OpenSensitive, FILE, path).text("name", &card.id);
    }
}

/// The common page is read before anything is said.
fn place(card: &CardSource, path: &str, found: &mut Findings) {
    if !card.seats.is_empty() {
        return;
    }
    if card.lock.is_some() || card.key.is_some() {
        let field = if card.lock.is_some() { "lock" } else { "key" };
        found.add(Code::LockedCommon, FILE, format!("{path}.{field}")).text("name", &card.id);
    }
    if card.arrives != 0 {
        found.add(Code::LateCommon, FILE, format!("{path}.arrives")).text("name", &card.id);
    }
}

fn lock(card: &CardSource, lock: &LockSource, path: &str, found: &mut Findings) {
    let mut report = |code: Code, field: &str| {
        found.add(code, FILE, format!("{path}.lock{field}")).text("name", &card.id);
    };
    let unneeded = matches!(card.role, CardRole::Sensitive | CardRole::Noise);
    if (is_needed(card.role) && lock.needed.is_none()) || (unneeded && lock.needed.is_some()) {
        report(Code::NeededMismatch, ".needed");
    }
    if lock.grounds.is_empty() {
        report(Code::NoGround, ".grounds");
    }
    if lock.grounds.contains(&Ground::Consent) && lock.told_by.is_none() {
        report(Code::ConsentOfNobody, ".grounds");
    }
    if lock.asked_to_keep && lock.told_by.is_none() {
        report(Code::AskedByNobody, ".asked_to_keep");
    }
    for (nth, ground) in lock.grounds.iter().enumerate() {
        if lock.grounds[..nth].contains(ground) {
            found
                .add(Code::RepeatedReference, FILE, format!("{path}.lock.grounds[{nth}]"))
                .text("name", format!("{ground:?}"));
        }
    }
}

fn consequences(
    card: &CardSource,
    lock: &LockSource,
    path: &str,
    right_reading: &str,
    found: &mut Findings,
) {
    for (nth, it) in lock.if_it_reaches.iter().enumerate() {
        let path = format!("{path}.lock.if_it_reaches[{nth}]");
        let mut report = |code: Code, path: String| {
            found.add(code, FILE, path).text("name", &card.id).text("seat", &it.seat);
        };
        let acts = matches!(it.effect, Reaction::Withdraws | Reaction::Moves);
        if acts && it.who.is_none() {
            report(Code::ConsequenceWithoutPerson, path.clone());
        }
        if it.effect == Reaction::Tilts && it.reading.is_none() {
            report(Code::ConsequenceWithoutReading, path.clone());
        }
        if it.reading.as_deref() == Some(right_reading) {
            report(Code::TiltsToTruth, format!("{path}.reading"));
        }
        if it.form == Form::Signal {
            report(Code::SignalConsequence, format!("{path}.form"));
        }
        if card.seats.contains(&it.seat) {
            report(Code::HolderConsequence, format!("{path}.seat"));
        }
        if lock.if_it_reaches[..nth].iter().any(|earlier| earlier.seat == it.seat) {
            let place = format!("{path}.seat");
            found.add(Code::RepeatedReference, FILE, place).text("name", &it.seat);
        }
    }
}

fn facts(case: &Case<'_>, found: &mut Findings) {
    for (index, fact) in case.source.cards.facts.iter().enumerate() {
        let id = FactId::at(index);
        let path = format!("facts[{index}]");
        if !case.pooled.has(id) {
            found.add(Code::UnknowableFact, FILE, path.clone()).text("name", &fact.id);
        }
        if !case.used.has(id) {
            found.add(Code::UnusedFact, FILE, path).text("name", &fact.id);
        }
    }
}

/// Whether this card takes part in showing any fact.
fn shows_anything(case: &Case<'_>, card: CardId) -> bool {
    case.scenario.truth.known_by.iter().flatten().flatten().any(|(shows, _)| *shows == card)
}

/// Whether this card in this form takes part in showing a fact that something uses.
fn shows_used_fact(case: &Case<'_>, card: CardId, form: Form) -> bool {
    case.used.iter().any(|fact| {
        let sets = &case.scenario.truth.known_by[fact.index()];
        sets.iter().flatten().any(|(shows, least)| *shows == card && form >= *least)
    })
}
