//! Seats as plates to ask at, and the question that waits for the viewer.
//!
//! **Invariant:** a plate says what everybody may know of a seat, and what happens with what it
//! hears; who fills it is absent.

use crate::locale::Value;
use crate::present::choice::Choice;
use crate::present::room::{Look, look_of};
use crate::present::texts::{OwnPart, SeatPart};
use crate::present::{Words, key_key, offer, transcript, yes};
use crate::rules::command::Wish;
use crate::scenario::id::{SeatId, TopicId};
use crate::scenario::term::{Key, Why};

/// One seat at the table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent mark on the plate")]
pub struct Plate {
    /// Which seat.
    pub seat: SeatId,
    /// Its sign and colour.
    pub look: Look,
    /// Whether it is the viewer's own.
    pub is_own: bool,
    /// The first name of who sits there.
    pub person: String,
    /// The organisation.
    pub organisation: String,
    /// The profession.
    pub role: String,
    /// What happens with what you tell it.
    pub hears: String,
    /// Whether it wears the director's hat.
    pub is_director: bool,
    /// Turns left in this round.
    pub turns: u8,
    /// Whether it wants no more turns, is ready, or made its call.
    pub is_done: bool,
    /// Whether it owes an answer.
    pub owes: bool,
    /// The plate in one line: who, and how it stands.
    pub line: String,
    /// What it may be asked about: what it may know first.
    pub topics: Vec<PlateTopic>,
    /// Its interest, once it was told or if it is the own one.
    pub interest: Option<String>,
    /// Its reading, once turned or if it is the own one.
    pub reading: Option<String>,
    /// The director's open question to it; none on the own plate or without a director's hat.
    pub ask_openly: Option<Choice>,
    /// Letting it know that it was heard; none on the own plate.
    pub acknowledge: Option<Choice>,
    /// Giving it the floor; none without a director's hat.
    pub floor: Option<Choice>,
}

/// Something that a seat may be asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlateTopic {
    /// Which topic.
    pub topic: TopicId,
    /// Its name.
    pub name: String,
    /// Whether the plate names it.
    pub may_know: bool,
    /// Whether the seat said that it has nothing on it.
    pub ticked: bool,
    /// Whether asking costs no turn.
    pub is_free: bool,
    /// Why it cannot be asked now; none: it can.
    pub refusal: Option<String>,
}

/// A reason to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyChoice {
    /// Which.
    pub why: Why,
    /// In words.
    pub name: String,
}

/// The question that waits for the viewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedOfMe {
    /// Who asks.
    pub by: SeatId,
    /// The question.
    pub question: String,
    /// What happens with what the asker hears.
    pub hears: String,
    /// Whether the answer may stay between the two.
    pub only_me: bool,
    /// There is nothing.
    pub nothing: Choice,
    /// Not like this, with each key.
    pub keys: Vec<Choice>,
}

/// Every seat, the own one last.
#[must_use]
pub fn plates(words: &Words<'_>) -> Vec<Plate> {
    let me = words.sight.seat;
    let others = words.sight.known.everybody().without(me);
    others.iter().chain([me]).map(|seat| plate(words, seat)).collect()
}

/// For what a question can be asked "for the plan": goals that are set, then actions on the plan,
/// then the rest of the own menu.
#[must_use]
pub fn plan_whys(words: &Words<'_>) -> Vec<WhyChoice> {
    let (board, plan) = (&words.sight.common.board, &words.sight.common.plan);
    let goals = board.goals.iter().map(Why::ForGoal);
    let tiles = plan.tiles.iter().map(|tile| Why::ForAction(tile.action));
    let me = words.sight.seat;
    let actions = words.numbers.actions().iter().copied();
    let own = actions
        .filter(|action| words.sight.known.action(*action).is_some_and(|action| action.seat == me));
    let mut whys: Vec<Why> = Vec::new();
    for why in goals.chain(tiles).chain(own.map(Why::ForAction)) {
        if !whys.contains(&why) {
            whys.push(why);
        }
    }
    whys.into_iter()
        .map(|why| {
            let name = match why {
                Why::ForGoal(goal) => words.goal(goal).to_owned(),
                Why::ForAction(action) => words.action(action).to_owned(),
                Why::SafeNow | Why::Understand => transcript::why(words, why),
            };
            WhyChoice { why, name }
        })
        .collect()
}

/// The question that waits for the viewer, if there is one.
#[must_use]
pub fn asked(words: &Words<'_>) -> Option<AskedOfMe> {
    let question = words.sight.question().ok()?;
    let keys = Key::ALL
        .into_iter()
        .map(|key| words.choice(words.word(key_key(key)), Wish::AnswerNotLikeThis(key)));
    Some(AskedOfMe {
        by: question.by,
        question: transcript::question(words, question),
        hears: words.texts.seat(question.by, SeatPart::Plate).to_owned(),
        only_me: question.only_me,
        nothing: words.choice(words.word("desk-answer-nothing"), Wish::AnswerNothing),
        keys: keys.collect(),
    })
}

fn plate(words: &Words<'_>, seat: SeatId) -> Plate {
    let (texts, sight) = (words.texts, &words.sight);
    let (meeting, board) = (&sight.common.meeting, &sight.common.board);
    let is_own = seat == sight.seat;
    let wears_hat = meeting.director == Some(sight.seat);
    let owes = board.questions.iter().any(|question| question.to == seat);
    let reading = if board.tokens_turned {
        *board.tokens.of(seat)
    } else {
        sight.own.reading.filter(|_| is_own)
    };
    let person = words.person_of(seat).to_owned();
    let organisation = texts.seat(seat, SeatPart::Organisation).to_owned();
    let in_round = meeting.phase.round().is_some();
    let turns = if in_round { *meeting.turns.of(seat) } else { 0 };
    let is_done = meeting.done.has(seat);
    let mut line = words.say(
        "desk-plate-line",
        &[
            ("seat", words.seat(seat).into()),
            ("you", yes(is_own)),
            ("turns", turns.into()),
            ("done", yes(is_done)),
        ],
    );
    if owes {
        line = format!("{line} {}", words.word("desk-plate-owes"));
    }
    let to = ("to", Value::from(person.as_str()));
    let address =
        |key: &str, wish: Wish| words.choice(words.say(key, std::slice::from_ref(&to)), wish);
    Plate {
        seat,
        look: look_of(words, seat),
        is_own,
        role: texts.seat(seat, SeatPart::Role).to_owned(),
        hears: texts.seat(seat, SeatPart::Plate).to_owned(),
        is_director: meeting.director == Some(seat),
        turns,
        is_done,
        owes,
        line,
        topics: topics(words, seat),
        interest: texts.own(seat, OwnPart::Interest).map(str::to_owned),
        reading: reading.map(|reading| words.reading(reading).to_owned()),
        ask_openly: (wears_hat && !is_own)
            .then(|| address("desk-ask-openly", Wish::AskOpenly(seat))),
        acknowledge: (!is_own).then(|| address("desk-acknowledge", Wish::Acknowledge(seat))),
        floor: (wears_hat && !is_own).then(|| address("desk-give-floor", Wish::GiveFloor(seat))),
        person,
        organisation,
    }
}

fn topics(words: &Words<'_>, seat: SeatId) -> Vec<PlateTopic> {
    let sight = &words.sight;
    let plate = sight.known.plate(seat);
    let mut topics: Vec<PlateTopic> = (0..sight.known.topics())
        .map(TopicId::at)
        .map(|topic| {
            let wish = Wish::AskSeat { to: seat, topic, why: Why::Understand, only_me: false };
            let refusal = sight.may(&wish).err();
            PlateTopic {
                topic,
                name: crate::present::capital(words.topic(topic)),
                may_know: plate.has(topic),
                ticked: sight.common.board.ticks.of(seat).has(topic),
                is_free: sight.cost(&wish) == 0,
                refusal: refusal.map(|refusal| offer::refusal(words, &refusal)),
            }
        })
        .collect();
    topics.sort_by_key(|topic| !topic.may_know);
    topics
}
