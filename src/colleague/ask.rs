//! Ask: whom, about what and why. And asking again with the key that was named.
//!
//! **Invariant:** nobody is asked the same twice, unless a "not like this" named a key that the
//! colleague now has.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::rules::command::{Because, Wish};
use crate::rules::notice::Notice;
use crate::rules::table::{Asked, Question};
use crate::scenario::Prepared;
use crate::scenario::id::{ActionId, GoalId, SeatId, TopicId, TopicSet};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::{Key, Why, WhyKind};

/// How many lines back a tell or a question is still in the mind.
const LAST_LINES: usize = 24;
/// What a question must weigh to be worth a turn.
const WORTH_ASKING: i32 = 5;

/// Asks whoever seems to know most about what matters most now.
pub(in crate::colleague) fn ask(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.own.asked.len() >= questions_at_most(mind) {
        return None;
    }
    let heard = Heard::lately(mind);
    let known = &mind.sight.known;
    let mut best: Option<(i32, SeatId, TopicId)> = None;
    for to in known.everybody().without(mind.seat).iter() {
        for topic in TopicSet::first(known.topics()).iter() {
            if has_asked(mind, to, topic) {
                continue;
            }
            let weight = weight(mind, to, topic, &heard);
            if best.is_none_or(|(most, _, _)| weight > most) {
                best = Some((weight, to, topic));
            }
        }
    }
    let (weight, to, topic) = best?;
    if weight < WORTH_ASKING { None } else { put(mind, to, topic, why(mind, topic), false) }
}

/// Asks on a topic that the director opened: that costs no turn.
pub(in crate::colleague) fn ask_freely(mind: &Mind<'_>) -> Option<Act> {
    let meeting = &mind.sight.common.meeting;
    if mind.round != 2 || meeting.open_topics.is_empty() || mind.average {
        return None;
    }
    // Each at its own moment, or all would ask at once.
    if mind.point() % 7 != u64::from(mind.seat.0) {
        return None;
    }
    let topic = meeting.open_topics.iter().find(|topic| {
        mind.roll(Roll::AskOpen, u64::from(topic.0), mind.persona.asks * 2 / 3)
            && !mind.sight.own.asked.iter().any(|asked| asked.topic == Some(*topic))
    })?;
    let heard = Heard::lately(mind);
    let others = mind.sight.known.everybody().without(mind.seat).iter();
    let (weight, to) = others
        .filter(|to| !has_asked(mind, *to, topic))
        .map(|to| (weight(mind, to, topic, &heard), to))
        .max_by_key(|(weight, _)| *weight)?;
    if weight < WORTH_ASKING { None } else { put(mind, to, topic, why(mind, topic), false) }
}

/// Puts a question that it came with, once its moment is there.
pub(in crate::colleague) fn prepared(mind: &Mind<'_>) -> Option<Act> {
    let question = waiting_questions(mind).find(|question| is_due(mind, *question))?;
    let why = match question.why {
        WhyKind::SafeNow => Why::SafeNow,
        WhyKind::Understand => Why::Understand,
        WhyKind::ForPlan => for_plan(mind).unwrap_or(Why::Understand),
    };
    put(mind, question.to, question.topic, why, false)
}

/// Whether it lets the others go first: it came with a question whose moment is still to come.
pub(in crate::colleague) fn lets_others_go_first(mind: &Mind<'_>) -> bool {
    let mut waiting = waiting_questions(mind).peekable();
    waiting.peek().is_some() && !waiting.any(|question| is_due(mind, question))
}

/// Questions that it came with for this round and that it did not put yet.
fn waiting_questions<'a>(mind: &'a Mind<'a>) -> impl Iterator<Item = Prepared> + 'a {
    let open = |question: &Prepared| {
        question.round == mind.round
            && question.to != mind.seat
            && !mind.average
            && !has_asked(mind, question.to, question.topic)
    };
    mind.persona.prepared.iter().copied().filter(open)
}

/// Whether the other has used so many turns, or has none to use any more.
fn is_due(mind: &Mind<'_>, question: Prepared) -> bool {
    let meeting = &mind.sight.common.meeting;
    *meeting.used.of(question.to) >= question.after
        || meeting.done.has(question.to)
        || *meeting.turns.of(question.to) == 0
}

/// Asks again, with the key that was named.
pub(in crate::colleague) fn ask_again(mind: &Mind<'_>) -> Option<Act> {
    let asked = &mind.sight.own.asked;
    let patience = match mind.persona.archetype {
        Archetype::Connector => 850,
        Archetype::Driver => 600,
        Archetype::Reserved => 500,
        Archetype::Lawyer => 400,
    };
    for (nth, refused) in asked.iter().enumerate().rev().take(3) {
        let (Some(key), Some(topic)) = (refused.key, refused.topic) else {
            continue;
        };
        let again = |later: &Asked| later.to == refused.to && later.topic == refused.topic;
        if asked.iter().skip(nth + 1).any(again) {
            continue;
        }
        if !mind.roll(Roll::AskAgain, u64::try_from(nth).unwrap_or(0), patience) {
            continue;
        }
        if let Some((why, only_me)) = with_key(mind, *refused, key, topic) {
            return put(mind, refused.to, topic, why, only_me);
        }
    }
    None
}

/// Whether telling the own interest would open what was refused to it.
pub(in crate::colleague) fn owes_explanation(mind: &Mind<'_>) -> bool {
    mind.sight.own.asked.iter().rev().take(3).any(|asked| asked.key == Some(Key::Explanation))
}

/// The same question with that key, if this seat can bring it.
pub(in crate::colleague) fn with_key(
    mind: &Mind<'_>,
    refused: Asked,
    key: Key,
    topic: TopicId,
) -> Option<(Why, bool)> {
    let common = mind.sight.common;
    let same = (refused.why, refused.only_me);
    match key {
        Key::Reason(WhyKind::SafeNow) => Some((Why::SafeNow, refused.only_me)),
        Key::Reason(WhyKind::Understand) => Some((Why::Understand, refused.only_me)),
        Key::Reason(WhyKind::ForPlan) => Some((for_plan(mind)?, refused.only_me)),
        Key::OnlyYou => Some((refused.why, true)),
        Key::Explanation => common.board.interests.has(mind.seat).then_some(same),
        Key::Return => {
            let gave = common.board.gave.of(mind.seat).or(mind.sight.own.gave_unseen);
            gave.has(refused.to).then_some(same)
        }
        Key::Director => {
            let may = common.meeting.director == Some(mind.seat);
            (may || common.meeting.floor.has(refused.to)).then_some(same)
        }
        Key::Consent => common.board.danger.has(topic).then_some((Why::SafeNow, refused.only_me)),
    }
}

/// How much it is worth to ask that seat about that topic.
fn weight(mind: &Mind<'_>, to: SeatId, topic: TopicId, heard: &Heard) -> i32 {
    let board = &mind.sight.common.board;
    let known = &mind.sight.known;
    if board.ticks.of(to).has(topic) {
        return -8;
    }
    let own_work = known.plate(mind.seat).has(topic);
    let has = |topics: &[TopicSet; 8]| topics.get(to.index()).is_some_and(|set| set.has(topic));
    // A tell is a hint, not a proof: half of them pass by.
    let follows =
        has(&heard.tells) && mind.roll(Roll::Tell, u64::from(to.0) << 8 | u64::from(topic.0), 550);
    4 * i32::from(known.plate(to).has(topic))
        + 4 * i32::from(follows)
        + 2 * i32::from(board.topic == Some(topic))
        + 2 * i32::from(board.danger.has(topic))
        - 4 * i32::from(has(&heard.asked))
        + i32::from(own_work)
        + i32::from(board.gave.of(mind.seat).has(to))
        + mind.tie(u64::from(to.0) << 8 | u64::from(topic.0))
}

/// Whether it asked that before.
fn has_asked(mind: &Mind<'_>, to: SeatId, topic: TopicId) -> bool {
    let board = &mind.sight.common.board;
    mind.sight.own.asked.iter().any(|asked| asked.to == to && asked.topic == Some(topic))
        || board.questions.iter().any(|question| question.to == to && question.by == mind.seat)
}

/// Puts the question.
fn put(mind: &Mind<'_>, to: SeatId, topic: TopicId, why: Why, only_me: bool) -> Option<Act> {
    let occasion = match why.kind() {
        WhyKind::SafeNow => Occasion::AskSafe,
        WhyKind::ForPlan => Occasion::AskPlan,
        WhyKind::Understand => Occasion::AskUnderstand,
    };
    let because = if mind.sight.common.board.danger.has(topic) {
        Because::Danger
    } else {
        Because::Doubt(topic)
    };
    let wish = Wish::AskSeat { to, topic, why, only_me };
    mind.act(wish, Says::to_about(occasion, to, Some(topic)), because)
}

/// The reason that suits the moment and the character.
fn why(mind: &Mind<'_>, topic: TopicId) -> Why {
    if mind.sight.common.board.danger.has(topic) {
        return Why::SafeNow;
    }
    let question = mind.point() << 8 | u64::from(topic.0);
    let (safe, plan) = match (mind.persona.archetype, mind.round) {
        (_, 3) => (200, 700),
        (Archetype::Driver, _) => (500, 250),
        (Archetype::Lawyer, _) => (150, 450),
        (Archetype::Connector, _) => (150, 200),
        (Archetype::Reserved, _) => (350, 100),
    };
    if mind.roll(Roll::Why, question, safe) {
        Why::SafeNow
    } else if mind.roll(Roll::Why, question << 1 | 1, plan) {
        for_plan(mind).unwrap_or(Why::Understand)
    } else {
        Why::Understand
    }
}

/// For an action of its own on the plan, else a joint goal, else what it wants most.
pub(in crate::colleague) fn for_plan(mind: &Mind<'_>) -> Option<Why> {
    let common = mind.sight.common;
    let tile = common.plan.tiles.iter().find(|tile| tile.lead == mind.seat);
    let own: Option<ActionId> = tile.map(|tile| tile.action);
    let goal: Option<GoalId> = common.board.goals.iter().next();
    own.map(Why::ForAction)
        .or(goal.map(Why::ForGoal))
        .or_else(|| mind.persona.wants.first().copied().map(Why::ForAction))
}

/// How many questions it asks in a session at most: others wait for their turn too. Whoever never
/// asks by itself only has the questions that it came with.
fn questions_at_most(mind: &Mind<'_>) -> usize {
    let asks = mind.persona.asks;
    if asks == 0 { 0 } else { 1 + usize::from(asks / 130) }
}

/// What was heard lately, by seat.
#[derive(Debug, Default)]
struct Heard {
    /// Topics on which a seat betrayed something.
    tells: [TopicSet; 8],
    /// Topics about which somebody asked it.
    asked: [TopicSet; 8],
}

impl Heard {
    fn lately(mind: &Mind<'_>) -> Self {
        let mut heard = Self::default();
        for line in mind.sight.common.lines.iter().rev().take(LAST_LINES) {
            let (seats, seat, topic) = match line.notice {
                Notice::TellShown { seat, topic, .. } => (&mut heard.tells, seat, topic),
                Notice::QuestionAsked(Question { to, topic: Some(topic), .. }) => {
                    (&mut heard.asked, to, topic)
                }
                _ => continue,
            };
            if let Some(topics) = seats.get_mut(seat.index()) {
                topics.insert(topic);
            }
        }
        heard
    }
}
