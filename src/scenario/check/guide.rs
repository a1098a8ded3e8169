//! The guide of a tutorial: does each thing that a step points at do what the step needs?
//!
//! **Invariant:** only sees cases of which every name points at something.

use super::{Case, Findings};
use crate::scenario::finding::Code;
use crate::scenario::id::{CardId, SeatSet};
use crate::scenario::source::Kind;
use crate::scenario::term::{Form, Key, WhyKind};
use crate::scenario::{Card, Guide};

const FILE: &str = "scenario.ron";

/// Reports what a first player could not be led along.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    let source = &case.source.scenario;
    let (Some(guide), Some(names)) = (&case.scenario.book.guide, &source.guide) else {
        if source.kind == Kind::Tutorial {
            found.add(Code::NoGuide, FILE, "kind");
        }
        return;
    };
    let mut report = |what: &str, field: &str, name: &str| {
        let path = format!("guide.{field}");
        found.add(Code::GuideMismatch, FILE, path).text("what", what).text("name", name);
    };
    for (what, card, is_locked, arrives, name) in [
        ("lays", guide.lays, false, 0, &names.lays),
        ("keeps", guide.keeps, true, 0, &names.keeps),
        ("brings", guide.brings, false, 1, &names.brings),
    ] {
        let card = card_of(case, card);
        let fits = !card.common
            && card.holders.has(guide.seat)
            && card.lock.is_some() == is_locked
            && card.arrives == arrives;
        if !fits {
            report(what, what, name);
        }
    }
    if !opens(case, guide) {
        report("opens", "asks", &names.asks);
    }
    if !is_asked(case, guide) {
        report("asked", "asked_by", &names.asked_by);
    }
    if !shows(case, guide) {
        let flag = source.flags.get(guide.flag.index()).map_or("", |flag| flag.id.as_str());
        report("shows", "shows", flag);
    }
    let places = &case.scenario.book.actions[guide.places.index()];
    let seat = &case.scenario.book.seats[guide.seat.index()];
    if places.seat != guide.seat || !seat.crossed_by.has(guide.places) {
        report("places", "places", &names.places);
    }
    if !is_missed(case, guide) {
        report("misses", "misses", &names.misses);
    }
}

fn card_of<'a>(case: &'a Case<'_>, card: CardId) -> &'a Card {
    &case.scenario.book.cards[card.index()]
}

/// Whether the one to ask holds a card on the topic that opens to "safe now".
fn opens(case: &Case<'_>, guide: &Guide) -> bool {
    guide.asks != guide.seat
        && case.scenario.book.cards.iter().any(|card| {
            card.holders == SeatSet::only(guide.asks)
                && card.topic == guide.about
                && card.arrives == 0
                && card.key == Some(Key::Reason(WhyKind::SafeNow))
        })
}

/// Whether somebody comes with a question to the player about the card to keep.
fn is_asked(case: &Case<'_>, guide: &Guide) -> bool {
    let topic = card_of(case, guide.keeps).topic;
    guide.asked_by != guide.seat
        && case.scenario.personas[guide.asked_by.index()]
            .prepared
            .iter()
            .any(|question| question.to == guide.seat && question.topic == topic)
}

/// Whether the two cards show enough of the flag.
fn shows(case: &Case<'_>, guide: &Guide) -> bool {
    let truth = &case.scenario.truth;
    let flag = &truth.flags[guide.flag.index()];
    let facts = truth.facts_shown(|card| guide.shows.has(card).then_some(Form::Full));
    flag.enough > 0 && facts.and(flag.facts).len() >= usize::from(flag.enough)
}

/// Whether one colleague alone holds the missed card, on a topic that no step touches.
fn is_missed(case: &Case<'_>, guide: &Guide) -> bool {
    let Some(missed) = case.scenario.truth.missed else { return false };
    let card = card_of(case, missed);
    let touched = [guide.lays, guide.keeps, guide.brings].map(|card| card_of(case, card).topic);
    card.holders.len() == 1
        && !card.holders.has(guide.seat)
        && card.topic != guide.about
        && !touched.contains(&card.topic)
}
