//! The guide of a tutorial: twelve steps that point, wait, and get out of the way.
//!
//! [`now`] is a function of what the player sees and of what was [`Shown`] before: it says which
//! step it is, what to do and why, what that points at, and what would do it. The player may do
//! things in another order or not at all: steps that are done are passed over, and those that can
//! no longer be done are named once and left behind.
//!
//! **Invariant:** the guide changes nothing and forbids nothing; it only sees what its player sees.
//! **Invariant:** nobody is ever stuck: whatever was pressed, there is a step, or the guide is over.
//! **Invariant:** each text is short enough to be read in passing; `tests/core/tutorial.rs` counts.

use std::cmp::Ordering;

use crate::locale::Value;
use crate::present::Words;
use crate::present::reflection::Step as Page;
use crate::rules::command::{Adjustment, Call, Vote, Wish, WishKind};
use crate::rules::notice::Notice;
use crate::rules::table::{Asked, HomeView, Phase, Tile};
use crate::rules::view::Sight;
use crate::scenario::Guide;
use crate::scenario::id::{ActionId, CardId, CardSet, FlagId, ReadingId, SeatId, SeatSet, TopicId};
use crate::scenario::term::{Form, Ground, Key, Week, Why, WhyKind};

mod course;
pub mod looking_back;

use looking_back::LookBack;

/// How many steps there are.
pub const STEPS: u8 = 12;

macro_rules! stages {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $key:literal, $kind:ident;)*) => {
        /// A part of a step, in the order in which the guide goes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Stage { $($(#[$doc])* $name,)* }

        impl Stage {
            /// Every stage, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The step that it belongs to, 1-12.
            #[must_use]
            pub const fn number(self) -> u8 {
                match self { $(Self::$name => $number,)* }
            }

            /// The word in its message key `guide-<key>`.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// What passes it.
            #[must_use]
            pub const fn kind(self) -> StageKind {
                match self { $(Self::$name => StageKind::$kind,)* }
            }
        }
    };
}

/// What passes a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageKind {
    /// It is read, and that is all.
    Read,
    /// Something is tried; it can be left.
    Act,
    /// The meeting waits for it: whoever leaves it has it done for them.
    Gate,
}

stages! {
    /// What this is about, and how to step out.
    Welcome = 1, "welcome", Read;
    /// A first reading.
    Reading = 2, "reading", Gate;
    /// The own cards are read.
    Ready = 2, "ready", Gate;
    /// A first card is laid.
    Lay = 3, "lay", Act;
    /// Somebody is asked, to understand.
    Ask = 4, "ask", Act;
    /// And asked again, with the key.
    AskAgain = 5, "ask-again", Act;
    /// The others speak, and will ask.
    Listen = 6, "listen", Act;
    /// Somebody asks.
    Asked = 6, "asked", Read;
    /// A locked card is weighed.
    Weigh = 7, "weigh", Act;
    /// Round 1 ends.
    EndPicture = 7, "end-picture", Gate;
    /// The call of the break.
    Call = 8, "call", Gate;
    /// A red flag is named.
    Name = 9, "name", Act;
    /// The new card is laid.
    Bring = 9, "bring", Act;
    /// An action goes on the plan in pencil.
    Place = 10, "place", Act;
    /// A card goes on it.
    Cite = 10, "cite", Act;
    /// Round 2 ends.
    EndJudgement = 10, "end-judgement", Gate;
    /// Home says its word.
    Home = 10, "home", Read;
    /// Somebody watches it.
    Monitor = 10, "monitor", Act;
    /// It goes in ink.
    Ink = 10, "ink", Act;
    /// Round 3 ends.
    EndDecision = 10, "end-decision", Gate;
    /// The last round.
    Vote = 10, "vote", Gate;
    /// The stop in week 6.
    Stop = 11, "stop", Gate;
    /// The weeks go by.
    Weeks = 11, "weeks", Read;
    /// Why it went wrong.
    Trace = 11, "trace", Read;
    /// On to the reflection.
    EndYear = 11, "end-year", Gate;
    /// The weeks are over, and the reflection begins.
    LookBack = 12, "look-back", Read;
    /// The card that nobody asked about.
    Amber = 12, "amber", Read;
    /// The same week again.
    Again = 12, "again", Read;
    /// The role is put down.
    RoleOff = 12, "role-off", Read;
}

/// What a stage points at: each way of showing the game points in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A reading to choose.
    Reading(ReadingId),
    /// A card.
    Card(CardId),
    /// A seat.
    Seat(SeatId),
    /// What a seat's plate says.
    Plate(SeatId),
    /// A topic.
    Topic(TopicId),
    /// The reason of a question.
    Reason(WhyKind),
    /// The question that waits for the player.
    Question,
    /// How much of a card.
    Form(Form),
    /// The readings' tokens.
    Tokens,
    /// A red flag in the menu.
    Flag(FlagId),
    /// An action in the player's hand.
    Action(ActionId),
    /// A place on the plan: whose lane, which week.
    Lane(SeatId, Week),
    /// A tile, by its action.
    Tile(ActionId),
    /// The plan's drawer.
    Plan,
    /// A week of the year.
    Week(Week),
    /// What makes the weeks go on.
    Weeks,
    /// What home said.
    Home,
    /// The button for this kind of wish.
    Button(WishKind),
    /// The others' turn.
    Others,
    /// The way to the next page.
    NextPage,
}

/// What was read or left before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown(u32);

impl Shown {
    /// Whether a stage was passed by reading it or by leaving it.
    #[must_use]
    pub const fn has(self, stage: Stage) -> bool {
        self.0 >> (stage as u8) & 1 == 1
    }

    /// A stage was read, or left.
    pub const fn pass(&mut self, stage: Stage) {
        self.0 |= 1 << (stage as u8);
    }
}

/// The step that it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which part of which step.
    pub stage: Stage,
    /// What to do, and why.
    pub text: String,
    /// What it points at, in the order in which it is needed.
    pub points: Vec<Target>,
    /// What would do it; none: reading is enough, or the others are to speak.
    pub wish: Option<Wish>,
    /// Whether others have to act before this step can be done.
    pub waits: bool,
}

/// What leaving a step leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leave {
    /// The next step.
    Passed,
    /// The meeting waits for it, so it is done.
    Wished(Wish),
    /// The others are let go ahead.
    OthersGoOn,
}

impl Step {
    /// The player leaves this step, or has read it: a step is left, what the meeting waits for is
    /// done, and nobody is ever stuck.
    pub fn leave(self, shown: &mut Shown) -> Leave {
        let left_before = shown.has(self.stage);
        if !self.waits {
            shown.pass(self.stage);
        }
        let is_waited_for = self.stage.kind() == StageKind::Gate || left_before || self.waits;
        match self.wish {
            Some(wish) if is_waited_for => Leave::Wished(wish),
            _ if self.waits || left_before => Leave::OthersGoOn,
            _ => Leave::Passed,
        }
    }
}

/// Where the guide stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The step that it is now; none: the guide is over.
    pub step: Option<Step>,
    /// Stages that can no longer be done and were not left before. Whoever shows them says so once
    /// and passes them.
    pub lapsed: Vec<Stage>,
}

impl Standing {
    /// The numbers of the steps that can no longer be done.
    #[must_use]
    pub fn lapsed_steps(&self) -> Vec<u8> {
        let mut numbers: Vec<u8> = self.lapsed.iter().map(|stage| stage.number()).collect();
        numbers.dedup();
        numbers
    }
}

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It is done, or has nothing to do here.
    Done,
    /// It can be done now.
    Open,
    /// It can no longer be done.
    Lapsed,
    /// Its moment is still to come.
    Later,
}

/// Where the guide stands for this player; nothing for whoever has none. `back` is the look back,
/// once the session is closed.
#[must_use]
pub fn now(words: &Words<'_>, shown: Shown, back: Option<&LookBack>) -> Standing {
    let Some(guide) = words.sight.known.guide() else {
        return Standing::default();
    };
    let guiding = Guiding { words, sight: words.sight, guide };
    let mut standing = Standing::default();
    let mut left = None;
    for stage in Stage::ALL.iter().copied() {
        let state = guiding.state(stage);
        if shown.has(stage) {
            // What the meeting waits for comes back when there is nothing else to do.
            let is_waited_for = stage.kind() == StageKind::Gate || stage == Stage::Listen;
            if state == State::Open && is_waited_for {
                left = left.or(Some(stage));
            }
            continue;
        }
        match state {
            State::Done => {}
            State::Lapsed => standing.lapsed.push(stage),
            State::Open | State::Later => {
                let open = (state == State::Open).then_some(stage).or(left);
                standing.step = Some(guiding.at(stage, open, back));
                return standing;
            }
        }
    }
    standing.step = left.map(|left| guiding.at(left, Some(left), back));
    standing
}

/// Where the guide stands beside a page of the reflection: there the page leads on, not the guide.
#[must_use]
pub fn beside(words: &Words<'_>, page: Page, back: Option<&LookBack>) -> Option<Step> {
    let guide = words.sight.known.guide()?;
    let stage = match page {
        Page::Word | Page::Moment => Stage::LookBack,
        Page::Piles | Page::Cards | Page::Chair => Stage::Amber,
        Page::Replay | Page::Files | Page::Model | Page::Figures => Stage::Again,
        Page::Guess | Page::Question | Page::Farewell => Stage::RoleOff,
    };
    Some(Guiding { words, sight: words.sight, guide }.step(stage, back))
}

/// What to say once when steps can no longer be done.
#[must_use]
pub fn lapsed_line(words: &Words<'_>, standing: &Standing) -> Option<String> {
    let numbers = standing.lapsed_steps();
    if numbers.is_empty() {
        return None;
    }
    let count = numbers.len();
    let steps = words.list(numbers.into_iter().map(|number| number.to_string()));
    Some(words.say("guide-lapsed", &[("steps", steps.into()), ("count", count.into())]))
}

/// "Step 3 of 12".
#[must_use]
pub fn heading(words: &Words<'_>, stage: Stage) -> String {
    words.say("guide-step", &[("number", stage.number().into()), ("steps", STEPS.into())])
}

/// The guide at one moment.
struct Guiding<'w, 'a> {
    words: &'w Words<'a>,
    sight: Sight<'a>,
    guide: &'a Guide,
}

impl Guiding<'_, '_> {
    fn state(&self, stage: Stage) -> State {
        let (sight, guide) = (&self.sight, self.guide);
        let meeting = &sight.common.meeting;
        let now = part(meeting.phase);
        let done = meeting.done.has(sight.seat);
        // Something of one part of the meeting.
        let during = |here: u8, is_open: bool| match now.cmp(&here) {
            Ordering::Less => State::Later,
            Ordering::Equal => open_if(is_open),
            Ordering::Greater => State::Done,
        };
        match stage {
            Stage::Welcome | Stage::Reading => during(BRIEFING, sight.own.reading.is_none()),
            Stage::Ready => during(BRIEFING, !done),
            Stage::Lay => self.by_turn(PICTURE, PICTURE, self.laid_open()),
            Stage::Ask => self.by_turn(PICTURE, PICTURE, self.asked().is_some()),
            Stage::AskAgain if self.is_pending() => State::Later,
            Stage::AskAgain => {
                let opened = self.asked().is_some_and(|asked| asked.key.is_none());
                self.by_turn(PICTURE, PICTURE, opened)
            }
            Stage::Listen => during(PICTURE, sight.question().is_err() && !self.has_answered()),
            Stage::Asked => open_if(now == PICTURE && sight.question().is_ok()),
            Stage::Weigh => self.weighing(now),
            Stage::EndPicture => during(PICTURE, !done),
            Stage::Call => during(BREAK, !done),
            Stage::Name => {
                let flags = &sight.common.board.flags;
                let named = flags.iter().any(|(flag, right)| *flag == guide.flag && *right);
                let turn = self.by_turn(JUDGEMENT, DECISION, named);
                let lacks_cards = turn == State::Open && self.two_cards().is_none();
                if lacks_cards { State::Lapsed } else { turn }
            }
            Stage::Bring => {
                let turn = self.by_turn(JUDGEMENT, DECISION, sight.own.told.has(guide.brings));
                let lacks_it = turn == State::Open && !sight.own.hand.has(guide.brings);
                if lacks_it { State::Done } else { turn }
            }
            Stage::Place => self.on_plan(JUDGEMENT, self.tile().is_some(), true),
            Stage::Cite => {
                let cited = self.tile().is_some_and(|tile| !tile.cards.is_empty());
                let laid = !sight.common.board.laid.is_empty();
                self.on_plan(JUDGEMENT, cited, self.tile().is_some() && laid)
            }
            Stage::EndJudgement => during(JUDGEMENT, !done),
            Stage::Home => during(DECISION, sight.own.home.is_some()),
            Stage::Monitor => {
                let watched = self.tile().is_some_and(|tile| tile.monitor.is_some());
                let able = self.tile().is_some() && sight.pegs_left(sight.seat) > 0;
                self.on_plan(DECISION, watched, able)
            }
            Stage::Ink => {
                let inked = self.tile().is_some_and(|tile| tile.inked);
                let able = self.ink().is_some_and(|wish| sight.may(&wish).is_ok());
                self.on_plan(DECISION, inked, able)
            }
            Stage::EndDecision => during(DECISION, !done),
            Stage::Vote => during(LAST_ROUND, meeting.votes.of(sight.seat).is_none()),
            Stage::Stop => during(STOP, true),
            Stage::Weeks | Stage::Trace | Stage::EndYear => during(YEAR, true),
            Stage::LookBack | Stage::Amber | Stage::Again | Stage::RoleOff => during(CLOSED, true),
        }
    }

    /// Something that costs a turn, from one part of the meeting to another.
    fn by_turn(&self, from: u8, until: u8, is_done: bool) -> State {
        let meeting = &self.sight.common.meeting;
        let part = part(meeting.phase);
        if is_done {
            return State::Done;
        }
        if part < from {
            return State::Later;
        }
        let spent = *meeting.turns.of(self.sight.seat) == 0 || meeting.done.has(self.sight.seat);
        if part > until || (spent && part == until) {
            return State::Lapsed;
        }
        if spent || meeting.phase.round().is_none() {
            return State::Lapsed;
        }
        // A question to the player goes first; the guide says so.
        if self.sight.question().is_ok() { State::Later } else { State::Open }
    }

    /// Something on the plan, from one part of the meeting to the end of the rounds.
    fn on_plan(&self, from: u8, is_done: bool, is_able: bool) -> State {
        let part = part(self.sight.common.meeting.phase);
        if is_done {
            State::Done
        } else if part < from {
            State::Later
        } else if part > DECISION || !is_able {
            State::Lapsed
        } else {
            State::Open
        }
    }

    fn weighing(&self, part: u8) -> State {
        let refused = self.sight.common.lines.iter().any(|line| {
            matches!(line.notice, Notice::NotLikeThisSaid { by, .. } if by == self.sight.seat)
        });
        if refused || self.sight.own.told.has(self.guide.keeps) {
            State::Done
        } else if part < PICTURE {
            State::Later
        } else if part == PICTURE && self.sight.question().is_ok() {
            State::Open
        } else if part == PICTURE && !self.has_answered() {
            State::Later
        } else {
            State::Lapsed
        }
    }

    /// Whether the player laid one of its own open cards.
    fn laid_open(&self) -> bool {
        let known = &self.sight.known;
        self.sight.own.told.iter().any(|card| !known.is_locked(card) && !known.is_common(card))
    }

    /// The last question to whom the guide has asked.
    fn asked(&self) -> Option<&Asked> {
        let (to, about) = (self.guide.asks, Some(self.guide.about));
        self.sight.own.asked.iter().rev().find(|asked| asked.to == to && asked.topic == about)
    }

    /// Whether that question waits for its answer.
    fn is_pending(&self) -> bool {
        let mut questions = self.sight.common.board.questions.iter();
        questions.any(|question| question.by == self.sight.seat && question.to == self.guide.asks)
    }

    fn has_answered(&self) -> bool {
        self.sight.common.lines.iter().any(|line| match line.notice {
            Notice::QuestionAnswered { by, .. }
            | Notice::NothingSaid { by, .. }
            | Notice::NotLikeThisSaid { by, .. } => by == self.sight.seat,
            _ => false,
        })
    }

    /// The tile of the action to place.
    fn tile(&self) -> Option<&Tile> {
        let tiles = &self.sight.common.plan.tiles;
        tiles.iter().find(|tile| tile.action == self.guide.places)
    }

    /// The two cards to name the flag with: those of the guide, else the last two that are new.
    fn two_cards(&self) -> Option<CardSet> {
        let board = &self.sight.common.board;
        if board.on_table.has_all(self.guide.shows) {
            return Some(self.guide.shows);
        }
        let mut new = board.laid.iter().rev().map(|laid| laid.card);
        Some([new.next()?, new.next()?].into_iter().collect())
    }

    fn ink(&self) -> Option<Wish> {
        let tile = self.tile()?;
        let heavy = self.sight.known.action(tile.action).is_some_and(|action| action.heavy);
        let own_authority = heavy && self.sight.home_says_no();
        Some(Wish::InkTile { tile: tile.id, own_authority })
    }

    /// What is shown at a stage: `open` is what can be done now, this one or one that was left.
    fn at(&self, stage: Stage, open: Option<Stage>, back: Option<&LookBack>) -> Step {
        let must_answer = self.sight.question().is_ok();
        let first = |key, points, wish| Step {
            stage,
            text: self.words.word(key),
            points,
            wish: Some(wish),
            waits: true,
        };
        if self.sight.own.out {
            let points = vec![Target::Button(WishKind::StepIn)];
            return first("guide-out", points, Wish::StepIn);
        }
        if self.sight.common.meeting.paused {
            let points = vec![Target::Button(WishKind::Resume)];
            return first("guide-paused", points, Wish::Resume);
        }
        match open {
            Some(open) if !must_answer || matches!(open, Stage::Asked | Stage::Weigh) => {
                self.step(open, back)
            }
            _ if must_answer => self.answer_first(stage),
            _ => self.wait(stage),
        }
    }

    /// A stage as it is shown.
    fn step(&self, stage: Stage, back: Option<&LookBack>) -> Step {
        let wish = self.wish(stage).filter(|wish| self.sight.may(wish).is_ok());
        let text = match (stage, back) {
            (Stage::Amber, Some(back)) => back.amber.clone(),
            (Stage::Again, Some(back)) => back.again.clone(),
            (Stage::RoleOff, Some(back)) => back.role_off.clone(),
            (Stage::Trace, _) => course::trace(self.words, self.guide),
            _ => self.text(stage),
        };
        Step { stage, text, points: self.points(stage), wish, waits: false }
    }

    /// Others have to act first.
    fn wait(&self, stage: Stage) -> Step {
        let text = self.words.word("guide-wait");
        Step { stage, text, points: vec![Target::Others], wish: None, waits: true }
    }

    /// Somebody waits for the player's answer.
    fn answer_first(&self, stage: Stage) -> Step {
        let text = self.words.word("guide-answer-first");
        let wish = self.answer();
        let answer = wish.as_ref().map(|wish| Target::Button(wish.kind()));
        let points = [Target::Question].into_iter().chain(answer).collect();
        Step { stage, text, points, wish, waits: true }
    }

    /// An answer that is always open.
    fn answer(&self) -> Option<Wish> {
        let wishes = [Wish::AnswerNothing, Wish::AnswerNotLikeThis(Key::OnlyYou)];
        wishes.into_iter().find(|wish| self.sight.may(wish).is_ok())
    }

    fn text(&self, stage: Stage) -> String {
        let (words, guide, sight) = (self.words, self.guide, &self.sight);
        let known = &sight.known;
        let person = |seat: SeatId| Value::from(words.person_of(seat));
        let family = known.may_call().map(|person| words.first_name(person)).unwrap_or_default();
        let turns = *sight.common.meeting.turns.of(sight.seat);
        let home = match sight.own.home {
            Some(HomeView::Explain) => "explain",
            Some(HomeView::No) => "no",
            Some(HomeView::Agreed) | None => "agreed",
        };
        let week = course::incident(sight).map_or(known.last_week(), |(week, _)| week);
        let args = [
            ("card", Value::from(words.title(guide.lays))),
            ("locked", words.title(guide.keeps).into()),
            ("new", words.title(guide.brings).into()),
            ("asks", person(guide.asks)),
            ("asker", person(guide.asked_by)),
            ("topic", words.topic(guide.about).into()),
            ("flag", words.texts.flag(guide.flag).0.into()),
            ("action", words.action(guide.places).into()),
            ("family", family.into()),
            ("child", words.first_name(known.chair_for()).into()),
            ("turns", turns.into()),
            ("home", home.into()),
            ("weeks", known.last_week().into()),
            ("week", week.into()),
            ("same", if self.all_read_the_same() { "yes" } else { "no" }.into()),
        ];
        words.say(&format!("guide-{}", stage.key()), &args)
    }

    /// Whether the tokens, now turned, all lie on one reading.
    fn all_read_the_same(&self) -> bool {
        let tokens = &self.sight.common.board.tokens;
        let mut all = self.sight.known.everybody().iter().map(|seat| *tokens.of(seat));
        let first = all.next().flatten();
        first.is_some() && all.all(|token| token == first)
    }

    /// What would do it.
    fn wish(&self, stage: Stage) -> Option<Wish> {
        let (sight, guide) = (&self.sight, self.guide);
        let meeting = &sight.common.meeting;
        let ask = |why| Wish::AskSeat { to: guide.asks, topic: guide.about, why, only_me: false };
        let lay =
            |card| Wish::ShareCard { card, form: Form::Full, to: SeatSet::EMPTY, ground: None };
        Some(match stage {
            Stage::Reading => Wish::ChooseReading(ReadingId::at(0)),
            Stage::Ready => Wish::BeReady,
            Stage::Lay => lay(guide.lays),
            Stage::Ask => ask(Why::Understand),
            Stage::AskAgain => ask(Why::SafeNow),
            // Whoever has turns left is only asked once it wants no more of them.
            Stage::Listen if *meeting.turns.of(sight.seat) > 0 => Wish::BeDone,
            Stage::Weigh => {
                let told = Wish::AnswerWithCard {
                    card: guide.keeps,
                    form: Form::Signal,
                    ground: Some(Ground::DirectSafety),
                };
                if sight.may(&told).is_ok() { told } else { self.answer()? }
            }
            Stage::EndPicture | Stage::EndJudgement | Stage::EndDecision => Wish::BeDone,
            Stage::Call => Wish::MakeCall(if sight.known.may_call().is_some() {
                Call::Person { card: None }
            } else {
                Call::HomeForCover
            }),
            Stage::Name => Wish::NameFlag { flag: guide.flag, cards: self.two_cards()? },
            Stage::Bring => lay(guide.brings),
            Stage::Place => Wish::PlaceTile { action: guide.places, week: 1 },
            Stage::Cite => {
                let on_table = sight.common.board.on_table;
                let card =
                    if on_table.has(guide.lays) { guide.lays } else { on_table.iter().next()? };
                Wish::CiteCard { tile: self.tile()?.id, card }
            }
            Stage::Monitor => Wish::MonitorTile(self.tile()?.id),
            Stage::Ink => self.ink()?,
            Stage::Vote => Wish::Vote(Vote::Agree),
            Stage::Stop => {
                let unwatched = self.tile().filter(|tile| tile.inked && tile.monitor.is_none());
                let watch = unwatched.map(|tile| Wish::Adjust(Adjustment::Watch(tile.id)));
                watch
                    .filter(|wish| sight.may(wish).is_ok())
                    .unwrap_or(Wish::Adjust(Adjustment::Nothing))
            }
            Stage::EndYear => Wish::Proceed,
            Stage::Welcome
            | Stage::Listen
            | Stage::Asked
            | Stage::Home
            | Stage::Weeks
            | Stage::Trace
            | Stage::LookBack
            | Stage::Amber
            | Stage::Again
            | Stage::RoleOff => return None,
        })
    }

    /// What it points at.
    fn points(&self, stage: Stage) -> Vec<Target> {
        let (guide, me) = (self.guide, self.sight.seat);
        match stage {
            Stage::Reading => {
                let readings = 0..self.sight.known.readings();
                readings.map(|index| Target::Reading(ReadingId::at(index))).collect()
            }
            Stage::Ready => vec![Target::Button(WishKind::BeReady)],
            Stage::Lay => vec![Target::Card(guide.lays), Target::Button(WishKind::ShareCard)],
            Stage::Ask => vec![
                Target::Seat(guide.asks),
                Target::Topic(guide.about),
                Target::Reason(WhyKind::Understand),
                Target::Button(WishKind::AskSeat),
            ],
            Stage::AskAgain => vec![
                Target::Seat(guide.asks),
                Target::Topic(guide.about),
                Target::Reason(WhyKind::SafeNow),
                Target::Button(WishKind::AskSeat),
            ],
            Stage::Listen if *self.sight.common.meeting.turns.of(me) > 0 => {
                vec![Target::Button(WishKind::BeDone)]
            }
            Stage::Listen => vec![Target::Others],
            Stage::Asked => vec![Target::Question],
            Stage::Weigh => vec![
                Target::Plate(guide.asked_by),
                Target::Question,
                Target::Card(guide.keeps),
                Target::Form(Form::Signal),
                Target::Button(WishKind::AnswerWithCard),
            ],
            Stage::EndPicture | Stage::EndJudgement | Stage::EndDecision => {
                vec![Target::Button(WishKind::BeDone)]
            }
            Stage::Call => vec![Target::Button(WishKind::MakeCall)],
            Stage::Name => {
                vec![Target::Tokens, Target::Flag(guide.flag), Target::Button(WishKind::NameFlag)]
            }
            Stage::Bring => vec![Target::Card(guide.brings), Target::Button(WishKind::ShareCard)],
            Stage::Place => {
                vec![Target::Plan, Target::Action(guide.places), Target::Lane(me, 1)]
            }
            Stage::Cite => vec![
                Target::Card(guide.lays),
                Target::Tile(guide.places),
                Target::Button(WishKind::CiteCard),
            ],
            Stage::Home => vec![Target::Home],
            Stage::Monitor => {
                vec![Target::Tile(guide.places), Target::Button(WishKind::MonitorTile)]
            }
            Stage::Ink => vec![Target::Tile(guide.places), Target::Button(WishKind::InkTile)],
            Stage::Vote => vec![Target::Button(WishKind::Vote)],
            Stage::Stop => vec![Target::Button(WishKind::Adjust)],
            Stage::Weeks => vec![Target::Weeks],
            Stage::Trace => course::incident(&self.sight)
                .map(|(week, _)| Target::Week(week))
                .into_iter()
                .collect(),
            Stage::EndYear => vec![Target::Button(WishKind::Proceed)],
            Stage::Welcome | Stage::LookBack | Stage::Amber | Stage::Again | Stage::RoleOff => {
                vec![Target::NextPage]
            }
        }
    }
}

const BRIEFING: u8 = 0;
const PICTURE: u8 = 1;
const BREAK: u8 = 2;
const JUDGEMENT: u8 = 3;
const DECISION: u8 = 5;
const LAST_ROUND: u8 = 6;
const STOP: u8 = 7;
const YEAR: u8 = 8;
const CLOSED: u8 = 9;

/// The parts of a session in their order.
const fn part(phase: Phase) -> u8 {
    match phase {
        Phase::Briefing => BRIEFING,
        Phase::Round(round) => 2 * round - 1,
        Phase::Break(number) => 2 * number,
        Phase::LastRound => LAST_ROUND,
        Phase::Stop => STOP,
        Phase::Year => YEAR,
        Phase::Closed => CLOSED,
    }
}

const fn open_if(holds: bool) -> State {
    if holds { State::Open } else { State::Done }
}
