//! The meeting as the viewer has it before them: where it stands, what is asked of them now, and
//! everything on paper.
//!
//! **Invariant:** one primary thing to do per moment, said in a sentence.

use crate::locale::Value;
use crate::present::asking::{self, AskedOfMe, Plate, WhyChoice};
use crate::present::call::{self, CallPage, VotePage};
use crate::present::caption::Captions;
use crate::present::choice::Choice;
use crate::present::hand::{self, HandCard, LaidCard};
use crate::present::judging::{
    self, DirectorPage, FamilyPage, FlagPage, GoalPage, Reactions, ReadingPage,
};
use crate::present::lobby::Section;
use crate::present::transcript::{RemarkKind, Told, merged, remarks};
use crate::present::{Words, dossier, yes};
use crate::rules::command::{Wish, WishKind};
use crate::rules::table::Phase;
use crate::scenario::id::{CardId, GoalId, SeatId, SeatSet};

/// Everything on paper in the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Words that stand on paper.
    pub captions: Captions,
    /// Where the meeting stands.
    pub bar: Bar,
    /// What is asked of the viewer now.
    pub now: Now,
    /// Every card that the viewer has seen.
    pub hand: Vec<HandCard>,
    /// What lies on the table.
    pub laid: Vec<LaidCard>,
    /// What else is going on at the table.
    pub facts: Vec<String>,
    /// The seats, the own one last.
    pub plates: Vec<Plate>,
    /// For what a question can be asked "for the plan".
    pub plan_whys: Vec<WhyChoice>,
    /// The question that waits for the viewer.
    pub asked: Option<AskedOfMe>,
    /// Red flags.
    pub flags: FlagPage,
    /// Readings.
    pub readings: ReadingPage,
    /// Joint goals.
    pub goals: GoalPage,
    /// What only the director can do.
    pub director: Option<DirectorPage>,
    /// Who stands by the family.
    pub family: FamilyPage,
    /// What costs no turn.
    pub reactions: Reactions,
    /// What the own organisation thinks of the pencilled plan.
    pub home: Option<Section>,
    /// The call of this break.
    pub call: Option<CallPage>,
    /// What came of the calls so far.
    pub call_results: Vec<Vec<String>>,
    /// The last round.
    pub vote: Option<VotePage>,
    /// Everything that was said and done, oldest first.
    pub lines: Vec<TalkLine>,
    /// Why a kind of wish is closed.
    pub closed: Vec<(WishKind, Option<String>)>,
}

impl Desk {
    /// Why nothing of a kind is open; none: something is.
    #[must_use]
    pub fn closed(&self, kind: WishKind) -> Option<&str> {
        self.closed.iter().find(|(of, _)| *of == kind).and_then(|(_, why)| why.as_deref())
    }

    /// A card that the viewer has seen.
    #[must_use]
    pub fn card(&self, card: CardId) -> Option<&HandCard> {
        self.hand.iter().find(|held| held.card() == card)
    }

    /// A seat.
    #[must_use]
    pub fn plate(&self, seat: SeatId) -> Option<&Plate> {
        self.plates.iter().find(|plate| plate.seat == seat)
    }
}

/// Where the meeting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Which part.
    pub part: String,
    /// Its one-sentence task.
    pub task: String,
    /// Turns in this round: left, and of how many; none outside a round.
    pub turns: Option<(u8, u8)>,
    /// The same in words.
    pub turns_line: String,
    /// The topic on the table.
    pub topic: Option<String>,
    /// The same as a sentence.
    pub topic_line: String,
    /// Joint goals by place: which, its name, how it is measured; none: a free place.
    pub goals: Vec<Option<(GoalId, String, String)>>,
    /// The same as a sentence.
    pub goals_line: String,
    /// Red flags that were named: whether rightly, and the sentence.
    pub flags: Vec<(bool, String)>,
    /// The same in words.
    pub flags_line: String,
    /// Stepping out, or in again.
    pub step: Choice,
    /// Whether the viewer has stepped out.
    pub is_out: bool,
    /// Going on after a pause, while the session is paused.
    pub resume: Option<Choice>,
    /// Pausing.
    pub pause: Choice,
}

/// What is asked of the viewer now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    /// The sentence while everybody waits for the viewer.
    pub waits: String,
    /// The sentence while a colleague thinks.
    pub thinking: String,
    /// The one thing to do.
    pub next: Next,
    /// What stands on its button.
    pub next_label: String,
    /// Wanting no more turns in this round.
    pub done: Choice,
    /// Closing the round for everybody; none without a director's hat.
    pub close: Option<Choice>,
    /// What a round that ends now leaves unsaid: own turns, and who still wants to speak.
    pub unsaid: Vec<String>,
}

/// The one thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The session is paused.
    Resume,
    /// Come back to the table.
    StepIn,
    /// Answer what was asked.
    Answer,
    /// Use a turn.
    Turn,
    /// Say that this round is over.
    Finish,
    /// Let the others go on.
    GoOn,
    /// Make the call.
    Call,
    /// Say the word of the last round.
    Vote,
}

/// A line of what was said and done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkLine {
    /// What it is about.
    pub sort: TalkSort,
    /// How it is set.
    pub kind: RemarkKind,
    /// Who speaks or acts.
    pub by: Option<SeatId>,
    /// Their name.
    pub who: Option<String>,
    /// The words: of speech without the name before them.
    pub text: String,
    /// Whether only the viewer has it.
    pub is_apart: bool,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkSort {
    /// A part of the session.
    Part,
    /// Talk.
    Said,
    /// Cards.
    Cards,
    /// The plan.
    Plan,
}

/// Everything on paper in the meeting.
#[must_use]
pub fn desk(words: &Words<'_>) -> Desk {
    let hand = hand::hand(words);
    Desk {
        captions: Captions::of(words.locale),
        bar: bar(words),
        now: now(words),
        hand,
        laid: hand::laid(words),
        facts: dossier::table(words).facts,
        plates: asking::plates(words),
        plan_whys: asking::plan_whys(words),
        asked: asking::asked(words),
        flags: judging::flags(words),
        readings: judging::readings(words),
        goals: judging::goals(words),
        director: judging::director(words),
        family: judging::family(words),
        reactions: judging::reactions(words),
        home: judging::home(words),
        call: call::page(words),
        call_results: call::results(words),
        vote: call::vote(words),
        lines: lines(words),
        closed: hand::closed(words),
    }
}

fn bar(words: &Words<'_>) -> Bar {
    let (sight, me) = (&words.sight, words.sight.seat);
    let (meeting, board) = (&sight.common.meeting, &sight.common.board);
    let (part, task) = match meeting.phase {
        Phase::Round(round) => {
            (words.word(&format!("line-round-{round}")), format!("desk-task-{round}"))
        }
        Phase::Break(number) => (words.break_name(number), "desk-task-break".to_owned()),
        _ => (words.word("line-last-round"), "desk-task-last".to_owned()),
    };
    let turns = meeting.phase.round().map(|_| {
        let left = *meeting.turns.of(me);
        (left, left.saturating_add(*meeting.used.of(me)))
    });
    let mut goals: Vec<Option<(GoalId, String, String)>> = board
        .goals
        .iter()
        .map(|goal| {
            let (name, indicator) = words.texts.goal(goal);
            let indicator = words.say("line-goal-indicator", &[("indicator", indicator.into())]);
            Some((goal, name.to_owned(), indicator))
        })
        .collect();
    goals.resize(goals.len().max(usize::from(sight.known.goal_places())), None);
    let set: Vec<String> = goals.iter().flatten().map(|(_, name, _)| name.clone()).collect();
    let flags = board.flags.iter().map(|(flag, right)| {
        let key = if *right { "table-flag-right" } else { "table-flag-wrong" };
        (*right, words.say(key, &[("flag", words.texts.flag(*flag).0.into())]))
    });
    let is_out = sight.own.out;
    let (step_key, step) =
        if is_out { ("desk-step-in", Wish::StepIn) } else { ("desk-step-out", Wish::StepOut) };
    Bar {
        part,
        task: words.word(&task),
        turns,
        turns_line: words.say("desk-turns", &[("left", turns.map_or(0, |(left, _)| left).into())]),
        topic: board.topic.map(|topic| crate::present::capital(words.topic(topic))),
        topic_line: match board.topic {
            Some(topic) => {
                words.say("dossier-table-topic", &[("topic", words.topic(topic).into())])
            }
            None => words.word("dossier-table-no-topic"),
        },
        goals_line: if set.is_empty() {
            words.word("desk-goals-none")
        } else {
            words.say("look-goals", &[("goals", words.list(set).into())])
        },
        goals,
        flags: flags.collect(),
        flags_line: words.say(
            "desk-flags",
            &[("count", board.flags.iter().filter(|(_, right)| *right).count().into())],
        ),
        step: words.choice(words.word(step_key), step),
        is_out,
        resume: meeting.paused.then(|| words.choice(words.word("desk-resume"), Wish::Resume)),
        pause: words.choice(words.word("desk-pause"), Wish::Pause),
    }
}

fn now(words: &Words<'_>) -> Now {
    let (sight, me) = (&words.sight, words.sight.seat);
    let meeting = &sight.common.meeting;
    let done = meeting.done.has(me);
    let left = *meeting.turns.of(me);
    let may = sight.may_take_turn();
    let (next, waits) = if meeting.paused {
        (Next::Resume, words.word("desk-now-paused"))
    } else if sight.own.out {
        (Next::StepIn, words.word("desk-now-out"))
    } else if let Ok(question) = sight.question() {
        let asker = words.person_of(question.by).into();
        (Next::Answer, words.say("desk-now-answer", &[("asker", asker)]))
    } else {
        match meeting.phase {
            Phase::Break(_) if !done => (Next::Call, words.word("desk-now-call")),
            Phase::LastRound if meeting.votes.of(me).is_none() => {
                (Next::Vote, words.word("desk-now-vote"))
            }
            Phase::Round(_) if !done && may.is_ok() => (Next::Turn, words.word("desk-now-turn")),
            Phase::Round(_) if !done && left > 0 => (Next::GoOn, words.word("desk-now-others")),
            Phase::Round(_) if !done => (Next::Finish, words.word("desk-now-finish")),
            _ => (Next::GoOn, words.word("desk-now-wait")),
        }
    };
    let label = match next {
        Next::Resume => "desk-resume",
        Next::StepIn => "desk-step-in",
        Next::Answer => "desk-next-answer",
        Next::Turn => "desk-move-lay",
        Next::Finish => "desk-move-done",
        Next::GoOn => "desk-move-go-on",
        Next::Call => "desk-next-call",
        Next::Vote => "desk-next-vote",
    };
    let owed = sight.common.board.questions.iter().find(|question| question.to != me);
    let thinking = match owed {
        Some(question) => words.say("desk-thinks", &[("who", words.person_of(question.to).into())]),
        None => words.word("desk-thinks-somebody"),
    };
    let mut unsaid = Vec::new();
    if left > 0 && !done {
        unsaid.push(words.say("desk-end-own", &[("left", left.into())]));
    }
    let wanting: SeatSet = sight
        .known
        .everybody()
        .without(me)
        .minus(meeting.done)
        .iter()
        .filter(|seat| *meeting.turns.of(*seat) > 0)
        .collect();
    if !wanting.is_empty() {
        unsaid.push(words.say(
            "desk-end-others",
            &[("names", words.names(wanting).into()), ("several", yes(wanting.len() > 1))],
        ));
    }
    let close = (meeting.director == Some(me))
        .then(|| words.choice(words.word("desk-end-close"), Wish::CloseRound));
    Now {
        waits,
        thinking,
        next,
        next_label: words.word(label),
        done: words.choice(words.word("desk-move-done"), Wish::BeDone),
        close,
        unsaid,
    }
}

fn lines(words: &Words<'_>) -> Vec<TalkLine> {
    let mut lines = Vec::new();
    for told in merged(&words.sight, 0, 0) {
        for remark in remarks(words, told) {
            let sort = match told {
                _ if remark.kind == RemarkKind::Heading => TalkSort::Part,
                Told::Open(notice) if call::is_about_plan(notice) => TalkSort::Plan,
                Told::Open(notice) if call::is_about_cards(notice) => TalkSort::Cards,
                Told::Open(_) => TalkSort::Said,
                Told::Apart(_) => TalkSort::Cards,
            };
            let is_apart = call::is_apart(&told, remark.kind);
            let who = remark.by.map(|by| words.name(by)).map(|name| crate::present::capital(&name));
            let text = if remark.kind == RemarkKind::Speech {
                spoken(words, &told).unwrap_or(remark.text)
            } else {
                remark.text
            };
            lines.push(TalkLine { sort, kind: remark.kind, by: remark.by, who, text, is_apart });
        }
    }
    lines
}

/// What was said, without the name before it: the line has a head.
fn spoken(words: &Words<'_>, told: &Told<'_>) -> Option<String> {
    use crate::rules::notice::Notice;
    let text = match told {
        Told::Open(Notice::Said { text, .. }) => text.clone(),
        Told::Open(Notice::Spoke { by, phrase }) => words.texts.phrase(*by, *phrase),
        Told::Open(_) | Told::Apart(_) => return None,
    };
    let text: Value = text.into();
    Some(words.say("desk-speech", &[("text", text)]))
}
