//! Owed: what somebody waits for. Reading the hand, answering, the call of a break, the word in the
//! last round, the change in week 6.
//!
//! **Invariant:** whoever owes something always has an act, so that no table waits for a colleague.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::colleague::{answer, tell};
use crate::rules::command::{Adjustment, Because, Call, Vote, Wish};
use crate::rules::table::{HomeView, Phase, Tile};
use crate::scenario::id::{CardId, SourceId};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::Key;

/// What it owes now, if anything.
pub(in crate::colleague) fn owed(mind: &Mind<'_>) -> Option<Act> {
    let meeting = &mind.sight.common.meeting;
    match meeting.phase {
        Phase::Briefing | Phase::Break(_) if meeting.done.has(mind.seat) => None,
        Phase::Briefing if mind.sight.own.reading.is_none() => {
            mind.silent(Wish::ChooseReading(mind.persona.first_reading), Because::Beat)
        }
        Phase::Briefing => mind.silent(Wish::BeReady, Because::Beat),
        Phase::Round(_) => answer::answer(mind),
        Phase::Break(_) => call(mind),
        Phase::LastRound if meeting.votes.of(mind.seat).is_none() => vote(mind),
        Phase::Stop => adjust(mind),
        Phase::Year => mind.silent(Wish::Proceed, Because::Beat),
        Phase::LastRound | Phase::Closed => None,
    }
}

/// The one call of a break: what presses most, else what suits the character.
fn call(mind: &Mind<'_>) -> Option<Act> {
    let Phase::Break(number) = mind.sight.common.meeting.phase else {
        return None;
    };
    let own = mind.sight.own;
    let heard = |call: Call, because: Because| mind.silent(Wish::MakeCall(call), because);
    let question = u64::from(number);
    let home = || {
        let call = if waits_for_mandate(mind) { Call::HomeForMandate } else { Call::HomeForCover };
        heard(call, Because::Interest)
    };
    if own.home == Some(HomeView::No) && mind.roll(Roll::Call, question << 4, 800) {
        return home();
    }
    if mind.average {
        return home();
    }
    let to_person = || {
        let card = confided(mind)?;
        heard(Call::Person { card: Some(card) }, Because::Interest)
    };
    let to_source = || {
        let mut sources = mind.sight.known.sources();
        let count = u64::try_from(mind.sight.known.sources().count()).unwrap_or(0);
        let pick = mind.below(Roll::Call, question << 4 | 1, count);
        let source: SourceId = sources.nth(usize::try_from(pick).unwrap_or(0))?;
        heard(Call::Source(source), Because::Beat)
    };
    let corridor = || {
        let (card, to) = whispered(mind)?;
        let (form, ground) = tell::weigh(mind, card, None, true);
        heard(Call::Corridor { card, form, to, ground }, Because::Reciprocity(to))
    };
    let first_break = number == 1;
    match mind.persona.archetype {
        Archetype::Reserved => to_person().or_else(corridor).or_else(to_source),
        Archetype::Lawyer if first_break => to_source(),
        Archetype::Driver if first_break => corridor().or_else(to_source),
        Archetype::Connector if first_break => to_source().or_else(corridor),
        Archetype::Connector | Archetype::Driver => corridor(),
        Archetype::Lawyer => None,
    }
    .or_else(home)
}

/// Whether a heavy tile of its own waits in pencil.
fn waits_for_mandate(mind: &Mind<'_>) -> bool {
    mind.sight.common.plan.tiles.iter().any(|tile| {
        tile.lead == mind.seat
            && !tile.inked
            && mind.sight.known.action(tile.action).is_some_and(|action| action.heavy)
    })
}

/// A card that the person whom it may call told it and asked to keep: may I tell it now?
pub(in crate::colleague) fn confided(mind: &Mind<'_>) -> Option<CardId> {
    let person = mind.sight.known.may_call()?;
    let known = &mind.sight.known;
    let ask_for = |card: &CardId| {
        known.told_by(*card) == Some(person)
            && !mind.sight.own.consent.has(*card)
            && matches!(known.key(*card), Some(Key::Consent | Key::OnlyYou | Key::Explanation))
    };
    let mut cards = mind.folder().iter().filter(ask_for);
    // What was confided to be kept safe goes before what is nobody's business.
    let safe =
        mind.folder().iter().filter(ask_for).find(|card| known.key(*card) != Some(Key::Consent));
    safe.or_else(|| cards.next())
}

/// A locked card that it dares to tell in the corridor, and to whom.
fn whispered(mind: &Mind<'_>) -> Option<(CardId, crate::scenario::id::SeatId)> {
    let known = &mind.sight.known;
    let card = mind.folder().iter().find(|card| {
        known.is_locked(*card)
            && known.key(*card) != Some(Key::Consent)
            && mind.roll(Roll::Dare, u64::from(card.0), mind.persona.dares / 2)
    })?;
    Some((card, tell::trusted(mind, card)?))
}

/// The word in the last round.
fn vote(mind: &Mind<'_>) -> Option<Act> {
    let plan = &mind.sight.common.plan;
    let crossed = mind.sight.known.crossed_by(mind.seat);
    let hurts = plan.tiles.iter().any(|tile| tile.inked && crossed.has(tile.action));
    let covered = mind.sight.own.covered || goals_cover(mind);
    if hurts && !covered && mind.roll(Roll::Vote, 0, mind.persona.sticks / 3) {
        return mind.silent(Wish::Vote(Vote::Disagree), Because::Interest);
    }
    let unwatched = |tile: &&Tile| tile.inked && tile.monitor.is_none() && tile.lead != mind.seat;
    let worries = match mind.persona.archetype {
        Archetype::Lawyer | Archetype::Reserved => 600,
        Archetype::Connector => 400,
        Archetype::Driver => 200,
    };
    if mind.roll(Roll::Vote, 1, worries) {
        let count = plan.tiles.iter().filter(unwatched).count();
        let pick = mind.below(Roll::Vote, 2, u64::try_from(count).unwrap_or(0));
        let tile = plan.tiles.iter().filter(unwatched).nth(usize::try_from(pick).unwrap_or(0));
        if let Some(tile) = tile {
            let wish = Wish::Vote(Vote::Worry(tile.id));
            return mind.act(wish, Says::aloud(Occasion::VoteWorry), Because::Interest);
        }
    }
    mind.act(Wish::Vote(Vote::Agree), Says::aloud(Occasion::VoteAgree), Because::Beat)
}

/// Whether a joint goal covers its interest.
pub(in crate::colleague) fn goals_cover(mind: &Mind<'_>) -> bool {
    let goals = mind.sight.common.board.goals;
    goals
        .iter()
        .any(|goal| mind.sight.known.goal(goal).is_some_and(|goal| goal.covers.has(mind.seat)))
}

/// The one change in week 6: watch what nobody watched.
fn adjust(mind: &Mind<'_>) -> Option<Act> {
    let unwatched =
        mind.sight.common.plan.tiles.iter().find(|tile| tile.inked && tile.monitor.is_none());
    let watch = unwatched
        .and_then(|tile| mind.silent(Wish::Adjust(Adjustment::Watch(tile.id)), Because::Interest));
    watch.or_else(|| mind.silent(Wish::Adjust(Adjustment::Nothing), Because::Beat))
}
