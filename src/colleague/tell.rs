//! Tell: what comes to a colleague's mind, and how much of it to whom on which ground.
//!
//! **Invariant:** what somebody asked to keep never goes to the whole table by more than a signal.
//! **Invariant:** a ground fits what was said in the open: danger that was named, consent that was
//! given, the reason of the question.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::rules::command::{Because, Wish};
use crate::scenario::id::{CardId, CardSet, SeatId, SeatSet};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::{DataClass, Form, Ground, Key, WhyKind};

/// How much of a card is told and on which ground, to somebody apart or to the whole table.
pub(in crate::colleague) fn weigh(
    mind: &Mind<'_>,
    card: CardId,
    why: Option<WhyKind>,
    apart: bool,
) -> (Form, Option<Ground>) {
    if mind.sight.known.is_locked(card) {
        (form(mind, card, apart), Some(ground(mind, card, why, apart)))
    } else {
        (Form::Full, None)
    }
}

/// How much: a signal of what was confided, else the core; one step more once danger was named.
fn form(mind: &Mind<'_>, card: CardId, apart: bool) -> Form {
    let kept = mind.keeps(card);
    let danger = mind.is_dangerous(card);
    let wanted = match mind.persona.archetype {
        Archetype::Lawyer if danger && !kept => Form::Summary,
        Archetype::Lawyer => Form::Signal,
        Archetype::Driver if danger && apart => Form::Full,
        Archetype::Connector | Archetype::Reserved | Archetype::Driver => {
            if kept && !(danger && apart) { Form::Signal } else { Form::Summary }
        }
    };
    let most = if kept && !apart { Form::Signal } else { Form::Full };
    let held = mind.sight.own.held.form(card).unwrap_or(Form::Signal);
    wanted.min(most).min(held)
}

/// Why this may be told now. Only safety or a yes breaks a promise to keep something.
fn ground(mind: &Mind<'_>, card: CardId, why: Option<WhyKind>, apart: bool) -> Ground {
    let safety = if mind.sight.known.class(card) == Some(DataClass::Child) {
        Ground::ChildSafety
    } else {
        Ground::DirectSafety
    };
    if mind.sight.own.consent.has(card) {
        Ground::Consent
    } else if mind.is_dangerous(card) || why == Some(WhyKind::SafeNow) || mind.keeps(card) {
        safety
    } else if why == Some(WhyKind::ForPlan) && apart {
        Ground::Task
    } else {
        Ground::Purpose
    }
}

/// To whom it tells apart: whose plate names the topic, else the director, else a neighbour.
pub(in crate::colleague) fn trusted(mind: &Mind<'_>, card: CardId) -> Option<SeatId> {
    let known = &mind.sight.known;
    let topic = known.topic(card)?;
    let others = known.everybody().without(mind.seat);
    let heads = mind.sight.own.heads.get(card.index()).copied().unwrap_or_default();
    let ears = others.minus(heads);
    let director = mind.sight.common.meeting.director.filter(|seat| ears.has(*seat));
    let gave = mind.sight.own.got_from;
    ears.iter()
        .filter(|seat| known.plate(*seat).has(topic))
        .max_by_key(|seat| i32::from(gave.has(*seat)) * 4 + mind.tie(u64::from(seat.0)))
        .or(director)
        .or_else(|| ears.iter().next())
}

/// Lays or tells a card that comes to its mind, on the topic that lies on the table.
pub(in crate::colleague) fn on_topic(mind: &Mind<'_>) -> Option<Act> {
    let topic = mind.sight.common.board.topic?;
    let card = remembered(mind).find(|card| mind.sight.known.topic(*card) == Some(topic))?;
    lay(mind, card, Says::about(Occasion::LayTopic, Some(topic)), Because::Topic(topic))
}

/// Gives something back to whoever gave it a card.
pub(in crate::colleague) fn in_return(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    let owing = mind.sight.own.got_from.minus(*common.board.gave.of(mind.seat));
    let to = owing.iter().max_by_key(|seat| mind.tie(u64::from(seat.0)))?;
    let card = remembered(mind).next()?;
    lay(mind, card, Says::to(Occasion::LayReturn, to), Because::Reciprocity(to))
}

/// Got the floor from the director: lays an open card, also one that it would not have thought of.
pub(in crate::colleague) fn with_the_floor(mind: &Mind<'_>) -> Option<Act> {
    let meeting = &mind.sight.common.meeting;
    if !meeting.floor.has(mind.seat) {
        return None;
    }
    let known = &mind.sight.known;
    let open = |card: &CardId| {
        !known.is_locked(*card)
            && matches!(known.key(*card), None | Some(Key::Director))
            && mind.roll(Roll::Floor, u64::from(card.0), 600)
    };
    let card = mind.folder().iter().find(open)?;
    lay(mind, card, Says::aloud(Occasion::LayBeat), Because::Beat)
}

/// Lays a card that comes to its mind, whatever the topic.
pub(in crate::colleague) fn anyway(mind: &Mind<'_>) -> Option<Act> {
    let card = remembered(mind).max_by_key(|card| mind.tie(u64::from(card.0)))?;
    lay(mind, card, Says::aloud(Occasion::LayBeat), Because::Beat)
}

/// Repeats what stands on the common page: an unused turn.
pub(in crate::colleague) fn repeat(mind: &Mind<'_>) -> Option<Act> {
    let topic = mind.sight.common.board.topic;
    let known = &mind.sight.known;
    let common = mind.sight.own.held.full.minus(mind.sight.own.hand);
    let card = common
        .minus(mind.sight.common.board.on_table)
        .minus(mind.sight.own.told)
        .iter()
        .filter(|card| known.is_common(*card) && mind.recalls(*card))
        .max_by_key(|card| {
            4 * i32::from(known.topic(*card) == topic) + mind.tie(u64::from(card.0))
        })?;
    lay(mind, card, Says::aloud(Occasion::Repeat), Because::Unused)
}

/// Says once more what lies on the table already.
pub(in crate::colleague) fn repeat_again(mind: &Mind<'_>) -> Option<Act> {
    let laid = mind.sight.common.board.laid.iter().map(|laid| laid.card);
    let common = laid.filter(|card| mind.sight.known.is_common(*card));
    let card = common.max_by_key(|card| mind.tie(u64::from(card.0)))?;
    let act = lay(mind, card, Says::aloud(Occasion::Repeat), Because::Unused)?;
    act.phrase.is_some().then_some(act)
}

/// Pushes its first idea once more, with an open card that lies on the table: an unused turn.
/// Nobody does so without a word, or once it left that idea.
pub(in crate::colleague) fn push(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.own.reading != Some(mind.persona.first_reading) {
        return None;
    }
    let laid = mind.sight.common.board.laid.iter();
    let open = laid.filter(|laid| !mind.sight.known.is_locked(laid.card));
    let card = open.max_by_key(|laid| {
        let own = laid.by == mind.seat;
        let common = mind.sight.known.is_common(laid.card);
        4 * i32::from(own) + 2 * i32::from(common) + mind.tie(u64::from(laid.card.0))
    })?;
    let act = lay(mind, card.card, Says::aloud(Occasion::Push), Because::Unused)?;
    act.phrase.is_some().then_some(act)
}

/// Tells a locked card unasked, once danger was named and if it dares.
pub(in crate::colleague) fn dare(mind: &Mind<'_>) -> Option<Act> {
    if mind.average || mind.sight.common.board.danger.is_empty() {
        return None;
    }
    let known = &mind.sight.known;
    let dares = |card: &CardId| {
        let close = mind.is_dangerous(*card);
        (known.is_locked(*card) || known.key(*card).is_some())
            && known.key(*card) != Some(Key::Consent)
            && mind.roll(
                Roll::Dare,
                64 + u64::from(card.0),
                mind.persona.dares / if close { 1 } else { 3 },
            )
    };
    let card = mind.folder().iter().find(dares)?;
    let occasion = if known.is_locked(card) { Occasion::TellLocked } else { Occasion::LayBeat };
    lay(mind, card, Says::aloud(occasion), Because::Danger)
}

/// Breaks its habit once: the lawyer or a reserved colleague speaks when a child is at risk.
pub(in crate::colleague) fn surprise(mind: &Mind<'_>) -> Option<Act> {
    let board = &mind.sight.common.board;
    if board.danger.is_empty() || mind.average {
        return None;
    }
    if !mind.is(Archetype::Lawyer) && !mind.is(Archetype::Reserved) {
        return None;
    }
    let known = &mind.sight.known;
    let card = mind
        .folder()
        .iter()
        .filter(|card| known.is_locked(*card) && known.key(*card) != Some(Key::Consent))
        .max_by_key(|card| {
            2 * i32::from(mind.is_dangerous(*card)) + i32::from(mind.is_about_child(*card))
        })?;
    let mut seats = known.everybody().iter();
    if seats.any(|seat| board.spoken.of(seat).iter().any(|(said, _)| *said == Occasion::Surprise)) {
        return None;
    }
    let act = lay(mind, card, Says::aloud(Occasion::Surprise), Because::Danger)?;
    act.phrase.is_some().then_some(act)
}

/// Lays a card for all, or tells what was confided to one seat; the share costs a turn.
fn lay(mind: &Mind<'_>, card: CardId, says: Says, because: Because) -> Option<Act> {
    let apart = mind.keeps(card);
    let to = if apart { SeatSet::only(trusted(mind, card)?) } else { SeatSet::EMPTY };
    let why = (because == Because::Danger).then_some(WhyKind::SafeNow);
    let (form, ground) = weigh(mind, card, why, apart);
    mind.act(Wish::ShareCard { card, form, to, ground }, says, because)
}

/// Cards out of its folder that come to its mind and that nothing holds back.
fn remembered<'a>(mind: &'a Mind<'a>) -> impl Iterator<Item = CardId> + 'a {
    let folder: CardSet = mind.folder();
    folder.iter().filter(|card| {
        let free = mind.average
            || (!mind.sight.known.is_locked(*card) && mind.sight.known.key(*card).is_none());
        free && mind.recalls(*card)
    })
}
