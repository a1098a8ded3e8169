//! Turn: what one turn is used for.
//!
//! What presses comes first (a flag, a promise that must be broken, a question that a key opens),
//! then what lies on the table, then what the colleague would like to know or to tell, then what
//! people do when they have nothing to say.
//!
//! **Invariant:** whoever has turns left has an act, at least the word that it wants no more.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::colleague::{ask, director, flag, plan, tell};
use crate::rules::command::{Because, Wish};
use crate::scenario::persona::{Archetype, Occasion};

/// One turn, or the word that it wants no more of them; in round 3 only once its part of the plan
/// is done.
pub(in crate::colleague) fn turn(mind: &Mind<'_>) -> Option<Act> {
    if mind.must_answer() || mind.sight.may_take_turn().is_err() {
        return None;
    }
    pressing(mind)
        .or_else(|| conversation(mind))
        .or_else(|| proposal(mind))
        .or_else(|| unused(mind))
        .or_else(|| hesitant(mind))
        .or_else(|| plan::finish(mind))
        .or_else(|| mind.act(Wish::BeDone, Says::aloud(Occasion::Clock), Because::Unused))
}

/// What cannot wait.
fn pressing(mind: &Mind<'_>) -> Option<Act> {
    ask::prepared(mind)
        .or_else(|| flag::name(mind))
        .or_else(|| tell::surprise(mind))
        .or_else(|| ask::ask_again(mind))
        .or_else(|| tell::dare(mind))
}

/// Telling and asking.
fn conversation(mind: &Mind<'_>) -> Option<Act> {
    if mind.average {
        // The floor is one more turn, for one more card.
        let mut laid = mind.sight.common.board.laid.iter();
        let spoke = laid.any(|laid| laid.by == mind.seat && laid.round == mind.round);
        let floor = if spoke { None } else { tell::with_the_floor(mind) };
        return floor.or_else(|| tell::on_topic(mind)).or_else(|| tell::anyway(mind));
    }
    if let Some(act) = tell::with_the_floor(mind).or_else(|| tell::on_topic(mind)) {
        return Some(act);
    }
    if mind.roll(Roll::Return, mind.point(), 600)
        && let Some(act) = tell::in_return(mind)
    {
        return Some(act);
    }
    let curious = mind.persona.asks + if mind.round == 2 { 100 } else { 0 };
    if mind.roll(Roll::Ask, mind.point(), curious)
        && let Some(act) = ask::ask(mind).or_else(|| director::ask_openly(mind))
    {
        return Some(act);
    }
    let speaks_up = match mind.persona.archetype {
        Archetype::Driver => 800,
        Archetype::Connector => 650,
        Archetype::Lawyer => 500,
        Archetype::Reserved => 350,
    };
    if mind.round == 3 || mind.roll(Roll::OffTopic, mind.point(), speaks_up) {
        return tell::anyway(mind);
    }
    None
}

/// Proposing what others could do.
fn proposal(mind: &Mind<'_>) -> Option<Act> {
    if mind.round < 2 {
        return None;
    }
    let proposes = match mind.persona.archetype {
        Archetype::Driver => 450,
        Archetype::Connector => 250,
        Archetype::Lawyer => 200,
        Archetype::Reserved => 100,
    };
    director::goal_by_turn(mind).or_else(|| {
        mind.roll(Roll::Suggest, mind.point(), proposes).then(|| plan::suggest(mind)).flatten()
    })
}

/// What people do with a turn when they have nothing to say.
fn unused(mind: &Mind<'_>) -> Option<Act> {
    tell::repeat(mind).or_else(|| {
        let stubborn = mind.roll(Roll::Push, mind.point(), mind.persona.sticks / 2);
        stubborn.then(|| tell::push(mind)).flatten()
    })
}

/// What people do who have nothing to say and do not want to be the first to look at the clock.
fn hesitant(mind: &Mind<'_>) -> Option<Act> {
    if mind.round == 3 || mind.average {
        return None;
    }
    let stays = match mind.used_turns() {
        0 => 900,
        1 if mind.round == 1 => 500,
        _ => 100,
    };
    if !mind.roll(Roll::Stay, mind.point(), stays) {
        return None;
    }
    tell::push(mind).or_else(|| ask::ask(mind)).or_else(|| tell::repeat_again(mind))
}
