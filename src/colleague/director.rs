//! Director: what the colleague does that wears the director's hat. It integrates: it gives the
//! floor, lays cards side by side, sets goals, opens questions, asks for what is missing.
//!
//! **Invariant:** it closes no round while others want to speak.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::colleague::{flag, plan};
use crate::rules::command::{Because, Wish};
use crate::rules::notice::Notice;
use crate::scenario::id::{GoalId, SeatId, SeatSet, TopicId, TopicSet};
use crate::scenario::persona::Occasion;
use crate::scenario::term::{Band, DirectorStrength, Key, LifeArea};

/// How many lines back a tell or a refusal is still in the mind.
const LAST_LINES: usize = 20;

/// One thing that only the director does, if this colleague is the director.
pub(in crate::colleague) fn direct(mind: &Mind<'_>) -> Option<Act> {
    let meeting = &mind.sight.common.meeting;
    if meeting.director != Some(mind.seat) {
        return None;
    }
    let act = give_floor(mind);
    if meeting.conditions.director != DirectorStrength::Strong {
        return act;
    }
    act.or_else(|| match mind.round {
        1 => link_cards(mind).or_else(|| open_topics(mind)),
        2 => set_goal(mind).or_else(|| link_cards(mind)).or_else(|| reopen(mind)),
        _ => set_goal(mind).or_else(|| request(mind)).or_else(|| hold(mind)),
    })
}

/// Sets a goal at a table where nobody integrates: that costs a turn.
pub(in crate::colleague) fn goal_by_turn(mind: &Mind<'_>) -> Option<Act> {
    let meeting = &mind.sight.common.meeting;
    let free =
        meeting.director.is_some() && meeting.conditions.director == DirectorStrength::Strong;
    if free || !mind.roll(Roll::Direct, mind.point() << 4 | 2, 150) {
        return None;
    }
    let goal = best_goal(mind)?;
    mind.act(Wish::SetGoal(goal), Says::aloud(Occasion::SetGoal), Because::Interest)
}

/// The open question: what do only you know? To whom has told least.
pub(in crate::colleague) fn ask_openly(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    if common.meeting.director != Some(mind.seat)
        || !mind.roll(Roll::Direct, mind.point() << 4 | 8, 400)
    {
        return None;
    }
    let asked = |seat: SeatId| {
        mind.sight.own.asked.iter().any(|asked| asked.to == seat && asked.topic.is_none())
    };
    let others = mind.sight.known.everybody().without(mind.seat);
    let to = others.iter().filter(|seat| !asked(*seat)).min_by_key(|seat| {
        let laid = common.board.laid.iter().filter(|laid| laid.by == *seat).count();
        4 * i32::try_from(laid).unwrap_or(0) + mind.tie(u64::from(seat.0))
    })?;
    mind.silent(Wish::AskOpenly(to), Because::Beat)
}

/// Who stands nearest to the family: who leads most of the care on the plan.
pub(in crate::colleague) fn nearest_to_family(mind: &Mind<'_>) -> SeatId {
    let seats = mind.sight.known.everybody();
    let care = |seat: SeatId| {
        let tiles = mind.sight.common.plan.tiles.iter().filter(|tile| tile.lead == seat);
        let near = tiles.filter(|tile| {
            mind.sight.known.action(tile.action).is_some_and(|action| {
                action.band != Band::DirectSafety || !action.consent_of.is_empty()
            })
        });
        i32::try_from(near.count()).unwrap_or(0)
    };
    let able = seats.iter().filter(|seat| mind.sight.pegs_left(*seat) > 0);
    able.max_by_key(|seat| 4 * care(*seat) + mind.tie(u64::from(seat.0))).unwrap_or(mind.seat)
}

/// Gives somebody the floor: who waited for the director to ask, who betrayed something, who knows
/// about the topic and said little.
fn give_floor(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    let meeting = &common.meeting;
    if meeting.director_calls == 0 || mind.used < 5 {
        return None;
    }
    if !mind.roll(Roll::Direct, mind.point() << 4 | u64::from(meeting.director_calls) << 20, 110) {
        return None;
    }
    let mut weights = [0_i32; 8];
    let mut weigh = |seat: SeatId, weight: i32| {
        if let Some(sum) = weights.get_mut(seat.index()) {
            *sum += weight;
        }
    };
    for line in common.lines.iter().rev().take(LAST_LINES) {
        match &line.notice {
            Notice::NotLikeThisSaid { by, key: Key::Director, .. } => weigh(*by, 6),
            Notice::TellShown { seat, .. } => weigh(*seat, 2),
            _ => {}
        }
    }
    let topic = common.board.topic;
    let to =
        mind.sight.known.everybody().without(mind.seat).minus(meeting.floor).iter().max_by_key(
            |seat| {
                let told = common.board.laid.iter().filter(|laid| laid.by == *seat).count();
                let knows = topic.is_some_and(|topic| mind.sight.known.plate(*seat).has(topic));
                weights.get(seat.index()).copied().unwrap_or(0)
                    + 2 * i32::from(knows)
                    + 2 * i32::from(told == 0)
                    + mind.tie(u64::from(seat.0))
            },
        )?;
    mind.act(Wish::GiveFloor(to), Says::to(Occasion::GiveFloor, to), Because::Beat)
}

/// Lays two cards side by side that belong together, so that somebody may name what they show.
fn link_cards(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    if common.meeting.linked_this_round || common.board.linked.is_some() {
        return None;
    }
    if !mind.roll(Roll::Direct, mind.point() << 4 | 3, 200) {
        return None;
    }
    let pair = flag::suspicions(mind).find_map(|(_, cards)| {
        let mut two = cards.iter().filter(|card| !mind.sight.known.is_common(*card));
        Some((two.next()?, two.next()?))
    });
    let (one, other) = pair?;
    mind.silent(Wish::LinkCards { one, other }, Because::Beat)
}

/// Opens three topics at the end of round 1: those on which least was laid.
fn open_topics(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    if common.meeting.topics_opened {
        return None;
    }
    let wanting = mind.sight.known.everybody().minus(common.meeting.done);
    let left: u32 = wanting.iter().map(|seat| u32::from(*common.meeting.turns.of(seat))).sum();
    if left > 8 && mind.turns_left() > 1 {
        return None;
    }
    let mut laid = [0_i32; 8];
    for card in mind.news() {
        let topic = mind.sight.known.topic(card);
        if let Some(count) = topic.and_then(|topic| laid.get_mut(topic.index())) {
            *count += 1;
        }
    }
    let mut open = TopicSet::EMPTY;
    for _ in 0..3 {
        let least = TopicSet::first(mind.sight.known.topics()).minus(open).iter().min_by_key(
            |topic: &TopicId| {
                let count = laid.get(topic.index()).copied().unwrap_or(0);
                4 * count + mind.tie(u64::from(topic.0))
            },
        )?;
        open.insert(least);
    }
    mind.silent(Wish::OpenTopics(open), Because::Beat)
}

/// Sets a joint goal.
fn set_goal(mind: &Mind<'_>) -> Option<Act> {
    let board = &mind.sight.common.board;
    if board.goals.len() >= usize::from(mind.sight.known.goal_places()) {
        return None;
    }
    let late = mind.round == 3 && mind.used >= 3;
    let due = mind.used >= 4 && mind.roll(Roll::Direct, mind.point() << 4 | 4, 250);
    if !late && !due {
        return None;
    }
    let goal = best_goal(mind)?;
    mind.act(Wish::SetGoal(goal), Says::aloud(Occasion::SetGoal), Because::Interest)
}

/// The goal that covers most: interests that were told, the own one, what stands on the plan.
pub(in crate::colleague) fn best_goal(mind: &Mind<'_>) -> Option<GoalId> {
    let common = mind.sight.common;
    let known = &mind.sight.known;
    let set = common.board.goals;
    let mut covered = SeatSet::EMPTY;
    for goal in set.iter() {
        covered = covered.or(known.goal(goal).map(|goal| goal.covers).unwrap_or_default());
    }
    let wanted = common.board.interests.with(mind.seat);
    let goals = known.goals().iter().enumerate();
    let open = goals.map(|(index, goal)| (GoalId::at(index), goal)).filter(|(id, _)| !set.has(*id));
    open.max_by_key(|(id, goal)| {
        let new = goal.covers.minus(covered);
        let tiles = common.plan.tiles.iter().filter(|tile| goal.serves.has(tile.action)).count();
        let count = |number: usize| i32::try_from(number).unwrap_or(0);
        4 * count(new.and(wanted).len())
            + 2 * count(new.len())
            + count(tiles)
            + 2 * i32::from(!common.board.danger.is_empty() && goal.indicator == LifeArea::Safety)
            + mind.tie(u64::from(id.0))
    })
    .map(|(id, _)| id)
}

/// Goes back to the picture when little was laid.
fn reopen(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.common.meeting.picture_reopened || mind.used > 6 || mind.news().count() > 4 {
        return None;
    }
    if mind.roll(Roll::Direct, 5, 350) {
        mind.silent(Wish::ReopenPicture, Because::Beat)
    } else {
        None
    }
}

/// Asks for an action of somebody else.
fn request(mind: &Mind<'_>) -> Option<Act> {
    let meeting = &mind.sight.common.meeting;
    if meeting.director_requests == 0 || !mind.roll(Roll::Direct, mind.point() << 4 | 6, 250) {
        return None;
    }
    let (action, lead) = plan::missing(mind)?;
    let week = plan::week_for(mind, action)?;
    let wish = Wish::RequestTile { action, week };
    mind.act(wish, Says::to(Occasion::Suggest, lead), Because::Beat)
}

/// Holds a heavy tile that has neither a reason nor somebody who watches it.
fn hold(mind: &Mind<'_>) -> Option<Act> {
    let common = mind.sight.common;
    if common.meeting.director_requests == 0 || !mind.roll(Roll::Direct, mind.point() << 4 | 7, 80)
    {
        return None;
    }
    let tile = common.plan.tiles.iter().find(|tile| {
        !tile.inked
            && !tile.held
            && tile.lead != mind.seat
            && tile.cards.is_empty()
            && tile.monitor.is_none()
            && mind.sight.known.action(tile.action).is_some_and(|action| action.heavy)
    })?;
    mind.silent(Wish::HoldTile(tile.id), Because::Doubt(common.board.topic?))
}
