//! React: what costs nothing and is not about the plan. Joining in, laying an interpretation beside
//! a card, moving the token, taking in what was said, telling the own interest.
//!
//! **Invariant:** each reaction is rolled for once at each point of the meeting, so that asking a
//! colleague often does not make it talk more.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::colleague::{ask, flag};
use crate::rules::command::{Because, Wish};
use crate::rules::notice::Notice;
use crate::scenario::id::{CardId, ReadingId, SeatId};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::Label;

/// How many lines back somebody's words are still in the room.
const LAST_WORDS: usize = 8;

/// What comes at once.
pub(in crate::colleague) fn at_once(mind: &Mind<'_>) -> Option<Act> {
    flag::name_linked(mind)
        .or_else(|| join_in(mind))
        .or_else(|| lay_beside(mind))
        .or_else(|| move_token(mind))
        .or_else(|| ask::ask_freely(mind))
}

/// What comes in passing.
pub(in crate::colleague) fn in_passing(mind: &Mind<'_>) -> Option<Act> {
    tell_interest(mind)
        .or_else(|| acknowledge(mind))
        .or_else(|| worry(mind))
        .or_else(|| chair(mind))
}

/// Adds an open card to what somebody just laid on the same topic.
fn join_in(mind: &Mind<'_>) -> Option<Act> {
    let (topic, opener) = mind.sight.common.board.joining?;
    if opener == mind.seat {
        return None;
    }
    let known = &mind.sight.known;
    let card = mind.folder().iter().find(|card| {
        known.topic(*card) == Some(topic)
            && !known.is_locked(*card)
            && if mind.average {
                mind.recalls(*card)
            } else {
                known.key(*card).is_none()
                    && mind.roll(Roll::Join, u64::from(card.0), mind.persona.joins)
            }
    })?;
    let says = Says::to_about(Occasion::JoinIn, opener, Some(topic));
    mind.act(Wish::JoinIn(card), says, Because::Joining)
}

/// Lays an interpretation or a norm beside a card that it explains.
fn lay_beside(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.common.meeting.interpreted.has(mind.seat) {
        return None;
    }
    let known = &mind.sight.known;
    let explains = |card: &CardId| {
        known.label(*card) == Some(Label::Judgement)
            && !known.is_locked(*card)
            && if mind.average {
                mind.recalls(*card)
            } else {
                mind.roll(Roll::Beside, u64::from(card.0) << 8 | u64::from(mind.round), 400)
            }
    };
    let card = mind.folder().iter().find(explains)?;
    let topic = known.topic(card)?;
    let beside = mind.news().find(|laid| known.topic(*laid) == Some(topic))?;
    let says = Says::about(Occasion::LayTopic, Some(topic));
    mind.act(Wish::LayBeside { card, beside }, says, Because::Topic(topic))
}

/// Moves its token when danger was rightly named, or when much was laid that it did not know.
fn move_token(mind: &Mind<'_>) -> Option<Act> {
    let board = &mind.sight.common.board;
    if !board.tokens_turned {
        return None;
    }
    let named = u64::try_from(board.flags.iter().filter(|(_, right)| *right).count()).unwrap_or(0);
    let laid = u64::try_from(board.laid.len()).unwrap_or(0) / 8;
    // Not all at once: each takes its time.
    if (named == 0 && laid == 0) || mind.point() % 4 != u64::from(mind.seat.0) % 4 {
        return None;
    }
    let open = 1000_u16.saturating_sub(mind.persona.sticks);
    let permille = if named > 0 { open } else { open / 8 };
    if !mind.roll(Roll::Token, named << 8 | laid, permille) || has_moved(mind) {
        return None;
    }
    let reading = other_reading(mind)?;
    let convinced = |card: &CardId| named == 0 || mind.is_dangerous(*card);
    let card = mind.news().find(convinced).or_else(|| mind.news().next())?;
    let because = if named > 0 {
        Because::Danger
    } else {
        mind.sight.known.topic(card).map_or(Because::Beat, Because::Topic)
    };
    mind.act(Wish::MoveToken { reading, card }, Says::aloud(Occasion::MoveToken), because)
}

/// Whether it moved its token by itself before.
fn has_moved(mind: &Mind<'_>) -> bool {
    mind.sight
        .common
        .lines
        .iter()
        .any(|line| matches!(line.notice, Notice::TokenMoved { by, .. } if by == mind.seat))
}

/// The story that it turns to: where others moved, else where whoever named the danger stands, else
/// the one that nobody told at first.
fn other_reading(mind: &Mind<'_>) -> Option<ReadingId> {
    let common = mind.sight.common;
    let own = *common.board.tokens.of(mind.seat);
    let mut weights = [0_i32; 8];
    let mut weigh = |reading: ReadingId, weight: i32| {
        if let Some(sum) = weights.get_mut(reading.index()) {
            *sum += weight;
        }
    };
    for line in &common.lines {
        match &line.notice {
            Notice::TokensTurned(tokens) => {
                for reading in tokens.iter().flatten() {
                    weigh(*reading, -2);
                }
            }
            Notice::TokenMoved { reading, .. } => weigh(*reading, 4),
            Notice::ReadingTilted { reading, .. } => weigh(*reading, -2),
            Notice::FlagNamed { by, right: true, .. } => {
                if let Some(reading) = common.board.tokens.of(*by) {
                    weigh(*reading, 1);
                }
            }
            _ => {}
        }
    }
    (0..mind.sight.known.readings())
        .map(ReadingId::at)
        .filter(|reading| Some(*reading) != own && *reading != mind.persona.first_reading)
        .max_by_key(|reading| {
            let tie = mind.below(Roll::Reading, u64::from(reading.0), 2);
            let weight = weights.get(reading.index()).copied().unwrap_or(0);
            2 * weight + i32::try_from(tie).unwrap_or(0)
        })
}

/// Tells its interest: when somebody asked for it, when a tile crosses it, or by character.
fn tell_interest(mind: &Mind<'_>) -> Option<Act> {
    let board = &mind.sight.common.board;
    if board.interests.has(mind.seat) {
        return None;
    }
    let permille = match mind.persona.archetype {
        Archetype::Connector => 30,
        Archetype::Driver => 25,
        Archetype::Lawyer | Archetype::Reserved => 12,
    };
    let tells = ask::owes_explanation(mind)
        || (mind.round >= 2
            && (mind.roll(Roll::Interest, mind.point(), permille)
                || (mind.roll(Roll::Interest, mind.point() | 1 << 20, 150) && is_crossed(mind))));
    if !tells {
        return None;
    }
    mind.act(Wish::TellInterest, Says::aloud(Occasion::TellInterest), Because::Interest)
}

/// Whether a tile of somebody else crosses its interest.
fn is_crossed(mind: &Mind<'_>) -> bool {
    let crossed = mind.sight.known.crossed_by(mind.seat);
    mind.sight.common.plan.tiles.iter().any(|tile| crossed.has(tile.action))
}

/// Takes in what somebody said.
fn acknowledge(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.common.board.reacted.has(mind.seat) {
        return None;
    }
    let permille = match mind.persona.archetype {
        Archetype::Connector => 70,
        Archetype::Reserved => 50,
        Archetype::Driver => 30,
        Archetype::Lawyer => 25,
    };
    if !mind.roll(Roll::Acknowledge, mind.point(), permille) {
        return None;
    }
    let to = last_speaker(mind)?;
    let says = Says::to(Occasion::Acknowledge, to);
    mind.act(Wish::Acknowledge(to), says, Because::Reciprocity(to))
}

/// Who just gave the table something that cost it something.
fn last_speaker(mind: &Mind<'_>) -> Option<SeatId> {
    let lines = mind.sight.common.lines.iter().rev().take(LAST_WORDS);
    let mut givers = lines.filter_map(|line| match line.notice {
        Notice::CardLaid { by, again: false, .. }
        | Notice::InterestTold(by)
        | Notice::TokenMoved { by, .. }
        | Notice::FlagNamed { by, .. } => Some(by),
        Notice::CardTold { by, to } if to.has(mind.seat) => Some(by),
        _ => None,
    });
    givers.find(|by| *by != mind.seat)
}

/// Voices a worry.
fn worry(mind: &Mind<'_>) -> Option<Act> {
    let board = &mind.sight.common.board;
    if mind.round < 2 || board.reacted.has(mind.seat) {
        return None;
    }
    let permille = match mind.persona.archetype {
        Archetype::Reserved => 30,
        Archetype::Connector | Archetype::Lawyer => 15,
        Archetype::Driver => 8,
    };
    if !mind.roll(Roll::Worry, mind.point(), permille) {
        return None;
    }
    let because = board.topic.map_or(Because::Interest, Because::Doubt);
    mind.act(Wish::VoiceWorry, Says::aloud(Occasion::Worry), because)
}

/// Asks what the one for whom the chair stands would say.
fn chair(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    let topic = common.board.topic?;
    if common.meeting.chair_asked || mind.used < 4 || mind.average {
        return None;
    }
    let permille = match mind.persona.archetype {
        Archetype::Reserved => 25,
        Archetype::Connector => 20,
        Archetype::Driver | Archetype::Lawyer => 6,
    };
    if !mind.roll(Roll::Chair, mind.point(), permille) {
        return None;
    }
    mind.silent(Wish::AskChair, Because::Doubt(topic))
}
