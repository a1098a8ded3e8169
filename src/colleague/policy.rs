//! Policies: six ways to play one seat, held against each other to see whether decisions matter.
//!
//! A policy sits where a person would, at a table of average colleagues, and sees what a person in
//! that seat sees. Each of the first five does what the one before it does, and one thing more:
//!
//! | policy | what it does more |
//! |---|---|
//! | silent | reads its hand, does its part of the plan, and says nothing |
//! | sharer | lays what is in its folder: of what is locked the core, a signal of what may only be told apart, nothing of what its owner must agree to; says what it wants, and passes on what it was told |
//! | asker | asks with the turns that are left: whoever has a topic on the plate, for the reason that is the round's; calls a source |
//! | reader | follows tells until it has seen the card that was betrayed, brings the key that a "not like this" names, asks for consent, names a flag where somebody holds something back, asks who told least |
//! | director | wears the director's hat and uses it: goals, open topics, the floor, cards side by side, requests |
//!
//! The spiller is a sharer who tells everything in full to the whole table, whatever was promised.
//!
//! What was told in confidence is passed on when it says anything: as far as it was told, but not in
//! full, and of special data (health) no more than a signal. A turn goes to what brings most: a key,
//! what was betrayed and told, the own folder, what was betrayed, then everything else.
//!
//! **Invariant:** like every colleague it sees a [`Sight`] and nothing else, and wishes nothing that
//! is not open to it.
//! **Invariant:** no dice: a policy differs from session to session only by what it sees. Ties are
//! broken by the seed.

use crate::colleague::choose::Play;
use crate::colleague::mind::{Mind, Roll};
use crate::colleague::{answer, ask, director, flag, owed, plan};
use crate::rules::command::{Call, Vote, Wish};
use crate::rules::notice::{Notice, PrivateLine, PrivateNotice};
use crate::rules::table::Phase;
use crate::rules::view::Sight;
use crate::scenario::id::{CardId, CardSet, FlagId, SeatId, SeatSet, TopicId, TopicSet};
use crate::scenario::term::{DataClass, Form, Ground, Key, Label, Why, WhyKind};

/// Questions that a director asks on the topics that it opened: no table has time for more.
const FREE_QUESTIONS: usize = 3;
/// What a question must weigh to be worth a turn: a topic on a plate, or something betrayed.
const WORTH_ASKING: i32 = 4;
/// Whoever told so many cards told much.
const MUCH_TOLD: usize = 3;

/// A way to play one seat.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// Says nothing.
    Silent,
    /// Lays what it has.
    Sharer,
    /// Asks, too.
    Asker,
    /// Follows tells and keys, too.
    Reader,
    /// Wears the director's hat, too.
    Director,
    /// Tells everything in full to everybody.
    Spiller,
}

impl Policy {
    /// Every policy: the first five each do more than the one before, then the spiller.
    pub const ALL: [Self; 6] =
        [Self::Silent, Self::Sharer, Self::Asker, Self::Reader, Self::Director, Self::Spiller];

    /// The word on the command line and in texts' keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Sharer => "sharer",
            Self::Asker => "asker",
            Self::Reader => "reader",
            Self::Director => "director",
            Self::Spiller => "spiller",
        }
    }

    /// The policy with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.word() == word)
    }

    const fn shares(self) -> bool {
        !matches!(self, Self::Silent)
    }

    const fn asks(self) -> bool {
        matches!(self, Self::Asker | Self::Reader | Self::Director)
    }

    const fn reads(self) -> bool {
        matches!(self, Self::Reader | Self::Director)
    }
}

/// What a policy wishes in its seat now; none: it lets the others go on.
#[must_use]
pub fn next(sight: &Sight<'_>, play: &Play<'_>, policy: Policy) -> Option<Wish> {
    let mind = &Mind::new(sight, play);
    let meeting = &sight.common.meeting;
    let wish = match meeting.phase {
        Phase::Round(_) => round(mind, policy),
        Phase::Break(_) if meeting.done.has(mind.seat) => None,
        Phase::Break(_) => Some(Wish::MakeCall(call(mind, policy))),
        Phase::LastRound if meeting.votes.of(mind.seat).is_some() => None,
        Phase::LastRound => Some(Wish::Vote(Vote::Agree)),
        Phase::Briefing | Phase::Stop | Phase::Year => owed::owed(mind).map(|act| act.wish),
        Phase::Closed => None,
    };
    wish.filter(|wish| sight.may(wish).is_ok())
}

/// One act in a round: an answer, something free, a turn, and in the end the word that it is done.
fn round(mind: &Mind<'_>, policy: Policy) -> Option<Wish> {
    if mind.must_answer() {
        return reply(mind, policy);
    }
    let may = |wish: &Wish| mind.sight.may(wish).is_ok();
    free(mind, policy)
        .filter(may)
        .or_else(|| turn(mind, policy).filter(may))
        .or_else(|| plan::work(mind).map(|act| act.wish))
        .or_else(|| plan::finish(mind).map(|act| act.wish))
        .or(Some(Wish::BeDone).filter(|_| !mind.sight.common.meeting.done.has(mind.seat)))
}

/// The answer to a question: whoever is silent keeps what it has.
fn reply(mind: &Mind<'_>, policy: Policy) -> Option<Wish> {
    if policy.shares() {
        return answer::answer(mind).map(|act| act.wish);
    }
    let withheld = mind.sight.withheld(mind.sight.question().ok()?);
    Some(if withheld.is_empty() {
        Wish::AnswerNothing
    } else {
        Wish::AnswerNotLikeThis(Key::Reason(WhyKind::SafeNow))
    })
}

/// What costs no turn.
fn free(mind: &Mind<'_>, policy: Policy) -> Option<Wish> {
    let may = |wish: &Wish| mind.sight.may(wish).is_ok();
    if !policy.shares() {
        return None;
    }
    // Whoever says what it wants owes nobody an explanation.
    let interest = || Some(Wish::TellInterest).filter(&may);
    let directs = || if policy == Policy::Director { direct(mind).filter(may) } else { None };
    join(mind).or_else(|| lay_beside(mind)).or_else(interest).or_else(directs)
}

/// What one turn is used for.
fn turn(mind: &Mind<'_>, policy: Policy) -> Option<Wish> {
    if !policy.shares() {
        return None;
    }
    if policy.reads() {
        return ask_freely(mind, policy).or_else(|| reading_turn(mind, policy));
    }
    let asks = || if policy.asks() { question(mind, policy, |_, _| true) } else { None };
    // Whoever asks first lays what nobody else can lay; what others have, too, can wait.
    let only_mine = |card: &CardId| !policy.asks() || mind.sight.known.only_mine(*card);
    pass_on(mind, policy, |_| true)
        .or_else(|| lay_own(mind, policy, only_mine))
        .or_else(asks)
        .or_else(|| lay_own(mind, policy, |_| true))
}

/// What a reader uses a turn for: what was refused to it and what it was told in confidence come
/// before its own cards, what somebody betrayed before what only stands on a plate.
fn reading_turn(mind: &Mind<'_>, policy: Policy) -> Option<Wish> {
    let only_mine = |card: &CardId| mind.sight.known.only_mine(*card);
    let betrayed = |seat: SeatId, topic: TopicId| tells(mind, seat, topic) > 0;
    let opens = |flag: FlagId| is_held_back(mind, flag);
    // A director, who asks freely, has turns for all that it was told.
    let directs = policy == Policy::Director;
    let comes_first = |card: CardId| directs || was_betrayed(mind, card);
    name_flag(mind, opens)
        .or_else(|| ask_again(mind))
        .or_else(|| pass_on(mind, policy, comes_first))
        .or_else(|| lay_own(mind, policy, only_mine))
        .or_else(|| question(mind, policy, betrayed))
        .or_else(|| pass_on(mind, policy, |_| true))
        .or_else(|| question(mind, policy, |_, _| true))
        .or_else(|| name_flag(mind, |_| true))
        .or_else(|| lay_own(mind, policy, |_| true))
}

/// Adds an open card of its own to what somebody just laid on the same topic.
fn join(mind: &Mind<'_>) -> Option<Wish> {
    let (topic, _) = mind.sight.common.board.joining?;
    let known = &mind.sight.known;
    let fits = |card: &CardId| known.topic(*card) == Some(topic) && !known.is_locked(*card);
    let wish = Wish::JoinIn(first_own(mind, fits)?);
    mind.sight.may(&wish).is_ok().then_some(wish)
}

/// Lays an interpretation of its own beside a card on the same topic.
fn lay_beside(mind: &Mind<'_>) -> Option<Wish> {
    let known = &mind.sight.known;
    let beside = |card: CardId| {
        let topic = known.topic(card)?;
        mind.news().find(|laid| known.topic(*laid) == Some(topic))
    };
    let explains = |card: &CardId| {
        known.label(*card) == Some(Label::Judgement)
            && !known.is_locked(*card)
            && beside(*card).is_some()
    };
    let card = first_own(mind, explains)?;
    let wish = Wish::LayBeside { card, beside: beside(card)? };
    mind.sight.may(&wish).is_ok().then_some(wish)
}

/// Lays the next card out of its folder: what nobody else has goes first.
fn lay_own(mind: &Mind<'_>, policy: Policy, fits: impl Fn(&CardId) -> bool) -> Option<Wish> {
    let spills = policy == Policy::Spiller;
    let may_be_told = |card: &CardId| spills || !is_nobodys_business(mind, *card);
    let card = first_own(mind, |card| fits(card) && may_be_told(card))?;
    let full = Wish::ShareCard {
        card,
        form: Form::Full,
        to: SeatSet::EMPTY,
        ground: mind.sight.known.is_locked(card).then_some(Ground::Purpose),
    };
    if spills { Some(full) } else { Some(with_care(mind, card)) }
}

/// A card for the whole table: an open one as it is, of a locked one no more than is right.
fn with_care(mind: &Mind<'_>, card: CardId) -> Wish {
    let known = &mind.sight.known;
    let own = mind.sight.own;
    let locked = known.is_locked(card);
    let held = own.held.form(card).unwrap_or(Form::Signal);
    let apart =
        known.key(card) == Some(Key::OnlyYou) || !own.hand.has(card) || own.consent.has(card);
    let form = match (locked, apart) {
        (false, _) => Form::Full,
        (true, true) => Form::Signal,
        (true, false) => Form::Summary.min(held),
    };
    let safety = if known.class(card) == Some(DataClass::Child) {
        Ground::ChildSafety
    } else {
        Ground::DirectSafety
    };
    let ground = if own.consent.has(card) {
        Ground::Consent
    } else if mind.keeps(card) || mind.is_dangerous(card) {
        safety
    } else {
        Ground::Purpose
    };
    Wish::ShareCard { card, form, to: SeatSet::EMPTY, ground: locked.then_some(ground) }
}

/// Passes on to the table what was told apart, if it says anything: as far as it was told, but not
/// in full, and of special data no more than a signal. What was betrayed goes first. A spiller
/// passes on all that it has.
fn pass_on(mind: &Mind<'_>, policy: Policy, fits: impl Fn(CardId) -> bool) -> Option<Wish> {
    let own = mind.sight.own;
    let known = &mind.sight.known;
    let spills = policy == Policy::Spiller;
    let special = |card: CardId| known.class(card) == Some(DataClass::Special);
    let held = |card: CardId| own.held.form(card).unwrap_or(Form::Signal);
    let form = |card: CardId| match (known.is_locked(card), special(card)) {
        (false, _) => Form::Full,
        (true, _) if spills => held(card),
        (true, true) => Form::Signal,
        (true, false) => held(card).min(Form::Summary),
    };
    let noticed = |card: CardId| policy.reads() && was_betrayed(mind, card);
    let says = |card: CardId| {
        let whole = form(card) == held(card) || !special(card);
        spills || noticed(card) && !whole || whole && !known.carries(card).is_empty()
    };
    let heard = own.held.signal.minus(own.hand).minus(own.told);
    let fresh = heard.minus(mind.sight.common.board.on_table);
    let worth = |card: &CardId| !known.is_common(*card) && fits(*card) && says(*card);
    let mut cards = fresh.iter().filter(worth);
    let card = cards.clone().find(|card| noticed(*card)).or_else(|| cards.next())?;
    let ground = if mind.is_about_child(card) { Ground::ChildSafety } else { Ground::DirectSafety };
    let ground = known.is_locked(card).then_some(ground);
    Some(Wish::ShareCard { card, form: form(card), to: SeatSet::EMPTY, ground })
}

/// Whether a card should stay: its owner has to agree, and did not.
fn is_nobodys_business(mind: &Mind<'_>, card: CardId) -> bool {
    mind.sight.known.key(card) == Some(Key::Consent) && !mind.sight.own.consent.has(card)
}

/// The first card of its folder that fits: what only it holds (where cards are marked so) first.
fn first_own(mind: &Mind<'_>, fits: impl Fn(&CardId) -> bool) -> Option<CardId> {
    let folder: CardSet = mind.folder().iter().filter(|card| fits(card)).collect();
    let marked = folder.iter().find(|card| mind.sight.known.only_mine(*card));
    marked.or_else(|| folder.iter().next())
}

/// Asks on a topic that was opened: that costs no turn.
fn ask_freely(mind: &Mind<'_>, policy: Policy) -> Option<Wish> {
    let open = mind.sight.common.meeting.open_topics;
    let asked = mind.sight.own.asked.iter();
    let asked = asked.filter(|asked| asked.topic.is_some_and(|topic| open.has(topic))).count();
    if mind.round != 2 || open.is_empty() || asked >= FREE_QUESTIONS {
        return None;
    }
    question(mind, policy, |_, topic| open.has(topic))
}

/// The best question that was not asked yet: who has the topic on the plate, and for a reader who
/// betrayed something.
fn question(
    mind: &Mind<'_>,
    policy: Policy,
    about: impl Fn(SeatId, TopicId) -> bool,
) -> Option<Wish> {
    let known = &mind.sight.known;
    let board = &mind.sight.common.board;
    let mut best: Option<(i32, Wish)> = None;
    for to in known.everybody().without(mind.seat).iter() {
        for topic in TopicSet::first(known.topics()).iter().filter(|topic| about(to, *topic)) {
            let betrayed = if policy.reads() { tells(mind, to, topic) } else { 0 };
            if board.ticks.of(to).has(topic) && betrayed == 0 {
                continue;
            }
            let asked = mind.sight.own.asked.iter().filter(|asked| {
                asked.to == to && asked.topic == Some(topic) && asked.key.is_none()
            });
            let asked = i32::try_from(asked.count()).unwrap_or(i32::MAX);
            let plate = i32::from(known.plate(to).has(topic));
            // Whoever betrayed something and answered may have more; all others are asked once.
            if refused(mind, to, topic) || asked > i32::from(betrayed > 0) {
                continue;
            }
            let opened = i32::from(board.danger.has(topic));
            let opened = if policy.reads() { 6 * opened } else { 2 * opened };
            let weight = 4 * plate + 6 * betrayed.min(1) + opened - 3 * asked;
            if weight < WORTH_ASKING {
                continue;
            }
            let weight = weight + if policy.reads() { clues(mind, to) } else { 0 };
            let weight = 8 * weight + mind.tie(u64::from(to.0) << 8 | u64::from(topic.0));
            let danger = board.danger.has(topic) || betrayed > 0;
            let why = if danger && policy.reads() { Why::SafeNow } else { why(mind) };
            let wish = Wish::AskSeat { to, topic, why, only_me: false };
            let better = best.as_ref().is_none_or(|(most, _)| weight > *most);
            if better && mind.sight.may(&wish).is_ok() {
                best = Some((weight, wish));
            }
        }
    }
    best.map(|(_, wish)| wish)
}

/// The reason that is the round's: what don't we know yet, what is going on, who does what?
fn why(mind: &Mind<'_>) -> Why {
    match mind.round {
        1 => Why::Understand,
        2 => Why::SafeNow,
        _ => ask::for_plan(mind).unwrap_or(Why::SafeNow),
    }
}

/// Cards that a seat betrayed on a topic and that this seat did not see since.
fn tells(mind: &Mind<'_>, seat: SeatId, topic: TopicId) -> i32 {
    let mut shown = CardSet::EMPTY;
    for line in &mind.sight.common.lines {
        if let Notice::TellShown { seat: who, topic: what, card, .. } = line.notice
            && who == seat
            && what == topic
            && !mind.sight.known.sees(card)
        {
            shown.insert(card);
        }
    }
    i32::try_from(shown.len()).unwrap_or(i32::MAX)
}

/// What else speaks for asking a seat: one of the three topics on its plate is empty, so that the
/// others hold something once that one is known; and all have about as much to tell, so that whoever
/// told little has most left.
fn clues(mind: &Mind<'_>, seat: SeatId) -> i32 {
    let empty = mind.sight.known.plate(seat).and(*mind.sight.common.board.ticks.of(seat));
    let told = mind.sight.common.lines.iter().filter(|line| {
        matches!(line.notice, Notice::CardTold { by, .. } | Notice::CardLaid { by, again: false, .. } if by == seat)
    });
    let left = MUCH_TOLD.saturating_sub(told.count());
    i32::try_from(empty.len() + left).unwrap_or(0)
}

/// Whether somebody betrayed that it held this card.
fn was_betrayed(mind: &Mind<'_>, card: CardId) -> bool {
    let mut lines = mind.sight.common.lines.iter();
    lines.any(|line| matches!(line.notice, Notice::TellShown { card: shown, .. } if shown == card))
}

/// Whether somebody holds something back on the topic of a flag: naming it would open that.
fn is_held_back(mind: &Mind<'_>, flag: FlagId) -> bool {
    let Some(topic) = mind.sight.known.flag(flag).map(|flag| flag.topic) else {
        return false;
    };
    let mut others = mind.sight.known.everybody().without(mind.seat).iter();
    others.any(|seat| tells(mind, seat, topic) > 0 || refused(mind, seat, topic))
}

/// Whether a question was last answered with "not like this".
fn refused(mind: &Mind<'_>, to: SeatId, topic: TopicId) -> bool {
    let mut asked = mind.sight.own.asked.iter().rev();
    asked
        .find(|asked| asked.to == to && asked.topic == Some(topic))
        .is_some_and(|asked| asked.key.is_some())
}

/// Asks again with the key that was named, once it can bring it: what opens to the whole table, or
/// what is only told `apart` and has to be passed on.
fn ask_again(mind: &Mind<'_>) -> Option<Wish> {
    let asked = &mind.sight.own.asked;
    asked.iter().enumerate().rev().find_map(|(nth, no)| {
        let (key, topic) = (no.key?, no.topic?);
        let again = asked.iter().skip(nth + 1);
        let mut again = again.filter(|later| later.to == no.to && later.topic == no.topic);
        if again.next().is_some() {
            return None;
        }
        let (why, only_me) = ask::with_key(mind, *no, key, topic)?;
        let wish = Wish::AskSeat { to: no.to, topic, why, only_me };
        mind.sight.may(&wish).is_ok().then_some(wish)
    })
}

/// The director's powers, one at a time.
fn direct(mind: &Mind<'_>) -> Option<Wish> {
    open_topics(mind)
        .or_else(|| give_floor(mind))
        .or_else(|| link(mind))
        .or_else(|| if mind.round >= 2 { set_goal(mind) } else { None })
        .or_else(|| if mind.round == 3 { request(mind) } else { None })
}

/// Sets the next joint goal: all places are filled before the plan is signed.
fn set_goal(mind: &Mind<'_>) -> Option<Wish> {
    let wish = Wish::SetGoal(director::best_goal(mind)?);
    mind.sight.may(&wish).is_ok().then_some(wish)
}

/// Requests an action of somebody else that is missing on the plan.
fn request(mind: &Mind<'_>) -> Option<Wish> {
    let (action, _) = plan::missing(mind)?;
    let wish = Wish::RequestTile { action, week: plan::week_for(mind, action)? };
    mind.sight.may(&wish).is_ok().then_some(wish)
}

/// Opens three topics before round 1 ends: those on which most was betrayed, and least laid.
fn open_topics(mind: &Mind<'_>) -> Option<Wish> {
    if mind.round != 1 || mind.turns_left() > 1 {
        return None;
    }
    let known = &mind.sight.known;
    let weight = |topic: TopicId| {
        let seats = known.everybody().without(mind.seat);
        let betrayed: i32 = seats.iter().map(|seat| tells(mind, seat, topic).min(1)).sum();
        let laid = mind.news().filter(|card| known.topic(*card) == Some(topic)).count();
        4 * betrayed - 2 * i32::try_from(laid).unwrap_or(0) + mind.tie(u64::from(topic.0))
    };
    let mut open = TopicSet::EMPTY;
    for _ in 0..3 {
        let rest = TopicSet::first(known.topics()).minus(open);
        open.insert(rest.iter().max_by_key(|topic| weight(*topic))?);
    }
    Some(Wish::OpenTopics(open)).filter(|wish| mind.sight.may(wish).is_ok())
}

/// Gives the floor to who betrayed most and laid least.
fn give_floor(mind: &Mind<'_>) -> Option<Wish> {
    let meeting = &mind.sight.common.meeting;
    if meeting.director_calls == 0 || mind.used < 4 {
        return None;
    }
    let known = &mind.sight.known;
    let others = known.everybody().without(mind.seat).minus(meeting.floor);
    let to = others.iter().max_by_key(|seat| {
        let topics = TopicSet::first(known.topics());
        let betrayed: i32 = topics.iter().map(|topic| tells(mind, *seat, topic)).sum();
        let laid = mind.sight.common.board.laid.iter().filter(|laid| laid.by == *seat).count();
        2 * betrayed - i32::try_from(laid).unwrap_or(0) + mind.tie(u64::from(seat.0))
    })?;
    Some(Wish::GiveFloor(to)).filter(|wish| mind.sight.may(wish).is_ok())
}

/// Lays two cards side by side that belong together.
fn link(mind: &Mind<'_>) -> Option<Wish> {
    let common = mind.sight.common;
    if common.meeting.linked_this_round || common.board.linked.is_some() {
        return None;
    }
    let pair = flag::suspicions(mind).find_map(|(_, cards)| {
        let mut two = cards.iter().filter(|card| !mind.sight.known.is_common(*card));
        Some((two.next()?, two.next()?))
    });
    let (one, other) = pair?;
    Some(Wish::LinkCards { one, other }).filter(|wish| mind.sight.may(wish).is_ok())
}

/// Names what two laid cards on one topic show, one of which says what such things mean.
fn name_flag(mind: &Mind<'_>, fits: impl Fn(FlagId) -> bool) -> Option<Wish> {
    let known = &mind.sight.known;
    let sure = |cards: CardSet| {
        let fresh = cards.iter().filter(|card| !known.is_common(*card)).count();
        let explained = cards.iter().any(|card| known.label(card) == Some(Label::Judgement));
        mind.round >= 2 && explained && fresh >= 2
    };
    let (flag, cards) = flag::suspicions(mind).find(|(flag, cards)| fits(*flag) && sure(*cards))?;
    Some(Wish::NameFlag { flag, cards }).filter(|wish| mind.sight.may(wish).is_ok())
}

/// The one call of a break: an asker calls somebody outside once, a reader whoever confided what
/// may be told with a yes. What everybody does: home for cover, and for mandate before the decision.
fn call(mind: &Mind<'_>, policy: Policy) -> Call {
    let may = |call: &Call| mind.sight.may(&Wish::MakeCall(call.clone())).is_ok();
    let known = &mind.sight.known;
    let person = || {
        let confided = policy.reads().then(|| owed::confided(mind)).flatten();
        let card = confided.filter(|card| known.key(*card) != Some(Key::Consent))?;
        Some(Call::Person { card: Some(card) }).filter(may)
    };
    let source = || {
        let lines = &mind.sight.own.lines;
        let called = |line: &PrivateLine| matches!(line.notice, PrivateNotice::CalledSource { .. });
        if !policy.asks() || lines.iter().any(called) {
            return None;
        }
        let count = u64::try_from(known.sources().count()).unwrap_or(0);
        let pick = usize::try_from(mind.below(Roll::Call, 1, count)).unwrap_or(0);
        Some(Call::Source(known.sources().nth(pick)?)).filter(may)
    };
    let first = mind.sight.common.meeting.phase == Phase::Break(1);
    let called = if first { source().or_else(person) } else { person().or_else(source) };
    called.unwrap_or(if first { Call::HomeForCover } else { Call::HomeForMandate })
}
