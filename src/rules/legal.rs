//! What is open now: the one judgement that decides, buttons, colleagues and tests share.
//!
//! [`Sight::may`] judges a whole wish, [`Sight::open`] a kind of wish; `offer` lists what would be
//! accepted with the domain of each slot.
//!
//! **Invariant:** every predicate takes a [`Sight`]: a no can only tell what the actor sees.

use crate::rules::command::{Adjustment, Call, Vote, Wish, WishKind};
use crate::rules::refusal::Refusal;
use crate::rules::table::{Change, HomeView, Phase, Question, Tile, TileId};
use crate::rules::view::Sight;
use crate::scenario::Action;
use crate::scenario::id::{ActionId, CardId, CardSet, FlagId, SeatId, TopicId};
use crate::scenario::term::{Band, DirectorStrength, Form, Ground, Label, Week, Why};

/// The longest text that somebody may say at once, in characters.
pub const LONGEST_TEXT: usize = 500;

type May = Result<(), Refusal>;

impl<'a> Sight<'a> {
    /// Whether this seat may do that now.
    ///
    /// # Errors
    /// The first reason why not.
    #[expect(clippy::too_many_lines, reason = "one arm per wish: this is the list of what is open")]
    pub fn may(&self, wish: &Wish) -> May {
        self.open(wish.kind())?;
        match wish {
            Wish::ChooseReading(reading) => {
                check(reading.index() < self.known.readings(), Refusal::UnknownName)
            }
            Wish::Say(text) => check(
                (1..=LONGEST_TEXT).contains(&text.trim().chars().count()),
                Refusal::TextLength,
            ),
            Wish::ShareCard { card, form, to, ground } => {
                self.may_tell(*card, *form, *ground)?;
                check(!to.has(self.seat), Refusal::ToYourself)?;
                check(self.known.everybody().has_all(*to), Refusal::UnknownName)
            }
            Wish::AskSeat { to, topic, why, .. } => self.may_ask(*to, *topic, *why),
            Wish::AskOpenly(to) | Wish::Acknowledge(to) | Wish::GiveFloor(to) => {
                self.may_address(*to)
            }
            Wish::AnswerWithCard { card, form, ground } => {
                let question = self.question()?;
                self.may_tell(*card, *form, *ground)?;
                check(
                    question.topic.is_none_or(|topic| self.known.topic(*card) == Some(topic)),
                    Refusal::OtherTopic,
                )
            }
            Wish::AnswerNothing => {
                check(self.withheld(self.question()?).is_empty(), Refusal::NotTrue)
            }
            Wish::AnswerNotLikeThis(_) => {
                check(!self.withheld(self.question()?).is_empty(), Refusal::NothingToWithhold)
            }
            Wish::JoinIn(card) => self.may_join(*card),
            Wish::NameFlag { flag, cards } => self.may_name(*flag, *cards),
            Wish::LayBeside { card, beside } => {
                check(self.own.hand.has(*card), Refusal::UnknownCard)?;
                check(
                    self.known.label(*card) == Some(Label::Judgement)
                        && !self.known.is_locked(*card),
                    Refusal::NotAnInterpretation,
                )?;
                check(!self.common.board.on_table.has(*card), Refusal::LiesOnTable)?;
                check(self.common.board.on_table.has(*beside), Refusal::CardNotLaid)
            }
            Wish::MoveToken { reading, card } => {
                check(reading.index() < self.known.readings(), Refusal::UnknownName)?;
                check(
                    *self.common.board.tokens.of(self.seat) != Some(*reading),
                    Refusal::TokenThere,
                )?;
                check(self.common.board.on_table.has(*card), Refusal::CardNotLaid)
            }
            Wish::PlaceTile { action, week } => {
                let action = self.may_place(*action, *week)?;
                if action.seat == self.seat { Ok(()) } else { self.may_take_turn() }
            }
            Wish::RequestTile { action, week } => {
                let action = self.may_place(*action, *week)?;
                check(action.seat != self.seat, Refusal::OwnAction)
            }
            Wish::MoveTile { tile, week } => {
                let tile = self.my_tile(*tile)?;
                check(!tile.inked || tile.lead == self.seat, Refusal::Inked)?;
                self.may_start(self.action(tile.action)?, *week)
            }
            Wish::RemoveTile(tile) => check(!self.my_tile(*tile)?.inked, Refusal::Inked),
            Wish::MonitorTile(tile) => {
                check(self.tile(*tile)?.monitor.is_none(), Refusal::Monitored)?;
                self.may_spend(1)
            }
            Wish::LeaveTile(tile) => {
                check(self.tile(*tile)?.monitor == Some(self.seat), Refusal::NotMonitoring)
            }
            Wish::CiteCard { tile, card } => {
                let tile = self.tile(*tile)?;
                check(self.common.board.on_table.has(*card), Refusal::CardNotLaid)?;
                check(!tile.cards.has(*card), Refusal::CitedAlready)
            }
            Wish::SupportTile(tile) => {
                let tile = self.tile(*tile)?;
                check(tile.lead != self.seat, Refusal::OwnTile)?;
                check(!tile.supports.has(self.seat), Refusal::SaidAlready)
            }
            Wish::ObjectToTile(tile) => {
                let tile = self.tile(*tile)?;
                check(tile.lead != self.seat, Refusal::OwnTile)?;
                check(!tile.objections.has(self.seat), Refusal::SaidAlready)
            }
            Wish::InkTile { tile, own_authority } => self.may_ink(*tile, *own_authority),
            Wish::LinkTiles { from, to } => self.may_link(*from, *to),
            Wish::SetGoal(goal) => {
                check(self.known.goal(*goal).is_some(), Refusal::UnknownName)?;
                check(!self.common.board.goals.has(*goal), Refusal::GoalSet)?;
                check(
                    self.common.board.goals.len() < usize::from(self.known.goal_places()),
                    Refusal::NoGoalPlaces,
                )
            }
            Wish::DropGoal(goal) => check(self.common.board.goals.has(*goal), Refusal::GoalNotSet),
            Wish::LinkCards { one, other } => {
                let table = self.common.board.on_table;
                check(table.has(*one) && table.has(*other), Refusal::CardNotLaid)?;
                check(one != other, Refusal::TwoToFourCards)
            }
            Wish::OpenTopics(topics) => {
                check(topics.len() == 3, Refusal::ThreeTopics)?;
                check(
                    topics.iter().all(|topic| topic.index() < self.known.topics()),
                    Refusal::UnknownName,
                )
            }
            Wish::HoldTile(tile) => {
                let tile = self.tile(*tile)?;
                check(!tile.inked, Refusal::Inked)?;
                check(!tile.held, Refusal::SaidAlready)
            }
            Wish::ChooseFace(face) => self.may_choose_face(*face),
            Wish::ChooseTeller { seat, week } => {
                check(self.known.everybody().has(*seat), Refusal::UnknownName)?;
                let until = self.known.last_week();
                check((1..=until).contains(week), Refusal::WeekOutside { from: 1, until })
            }
            Wish::MakeCall(call) => self.may_call(call),
            Wish::Vote(Vote::Worry(tile)) => self.tile(*tile).map(|_| ()),
            Wish::Adjust(adjustment) => self.may_adjust(*adjustment),
            Wish::BeReady
            | Wish::TellInterest
            | Wish::VoiceWorry
            | Wish::Wait
            | Wish::Undo
            | Wish::ReopenPicture
            | Wish::AskChair
            | Wish::BeDone
            | Wish::CloseRound
            | Wish::Vote(Vote::Agree | Vote::Disagree)
            | Wish::Proceed
            | Wish::StepOut
            | Wish::StepIn
            | Wish::Pause
            | Wish::Resume
            | Wish::BringNews(_) => Ok(()),
        }
    }

    /// Whether a kind of wish is open now at all.
    ///
    /// # Errors
    /// The first reason why not, whatever the slots.
    #[expect(clippy::too_many_lines, reason = "one arm per kind: this is the list of what is open")]
    pub fn open(&self, kind: WishKind) -> May {
        let meeting = &self.common.meeting;
        if kind == WishKind::BringNews {
            return Err(Refusal::FacilitatorOnly);
        }
        if matches!(kind, WishKind::StepOut | WishKind::StepIn) {
            return check(self.own.out == (kind == WishKind::StepIn), Refusal::NotOut);
        }
        check(meeting.phase != Phase::Closed, Refusal::SessionOver)?;
        if kind == WishKind::Resume {
            return check(meeting.paused, Refusal::NotPaused);
        }
        check(!meeting.paused, Refusal::SessionPaused)?;
        match kind {
            WishKind::Pause
            | WishKind::Say
            | WishKind::StepOut
            | WishKind::StepIn
            | WishKind::Resume
            | WishKind::BringNews => Ok(()),
            WishKind::ChooseReading => {
                check(meeting.phase == Phase::Briefing, Refusal::NotNow)?;
                check(!meeting.done.has(self.seat), Refusal::ChosenAlready)
            }
            WishKind::BeReady => {
                check(meeting.phase == Phase::Briefing, Refusal::NotNow)?;
                check(!meeting.done.has(self.seat), Refusal::SaidAlready)?;
                check(self.own.reading.is_some(), Refusal::ReadingFirst)
            }
            WishKind::ShareCard => self.may_take_turn(),
            WishKind::AskSeat => {
                self.round()?;
                if self.asks_free() { self.must_not_answer_first() } else { self.may_take_turn() }
            }
            WishKind::AskOpenly => {
                self.strong_director()?;
                self.may_take_turn()
            }
            WishKind::AnswerWithCard | WishKind::AnswerNothing | WishKind::AnswerNotLikeThis => {
                self.question().map(|_| ())
            }
            WishKind::JoinIn => {
                self.round()?;
                check(
                    self.common.board.joining.is_some_and(|(_, by)| by != self.seat),
                    Refusal::NothingToJoin,
                )
            }
            WishKind::Acknowledge | WishKind::VoiceWorry | WishKind::Wait => {
                self.round()?;
                check(!self.common.board.reacted.has(self.seat), Refusal::ReactedAlready)
            }
            WishKind::TellInterest => {
                self.round()?;
                check(!self.common.board.interests.has(self.seat), Refusal::InterestKnown)
            }
            WishKind::NameFlag => {
                self.round()?;
                check(self.common.board.laid.len() >= 2, Refusal::CardNotLaid)?;
                if self.common.board.linked.is_some() { Ok(()) } else { self.may_take_turn() }
            }
            WishKind::LayBeside => {
                self.round()?;
                check(!meeting.interpreted.has(self.seat), Refusal::OncePerRound)?;
                check(!self.common.board.laid.is_empty(), Refusal::CardNotLaid)
            }
            WishKind::MoveToken => {
                self.round()?;
                check(self.common.board.tokens_turned, Refusal::NotNow)
            }
            WishKind::PlaceTile
            | WishKind::MoveTile
            | WishKind::RemoveTile
            | WishKind::MonitorTile
            | WishKind::LeaveTile
            | WishKind::CiteCard
            | WishKind::InkTile
            | WishKind::LinkTiles => self.round().map(|_| ()),
            WishKind::Undo => {
                self.round()?;
                self.undoable().map(|_| ())
            }
            WishKind::SupportTile
            | WishKind::ObjectToTile
            | WishKind::ChooseTeller
            | WishKind::ChooseFace => check(self.round()? >= 2, Refusal::NotNow),
            WishKind::SetGoal | WishKind::DropGoal => {
                self.round()?;
                if meeting.director.is_some()
                    && meeting.conditions.director == DirectorStrength::Strong
                {
                    check(meeting.director == Some(self.seat), Refusal::DirectorOnly)
                } else {
                    self.may_take_turn()
                }
            }
            WishKind::GiveFloor => {
                self.round()?;
                self.director()?;
                check(meeting.director_calls > 0, Refusal::UsedUp)
            }
            WishKind::LinkCards => {
                self.round()?;
                self.strong_director()?;
                check(!meeting.linked_this_round, Refusal::OncePerRound)
            }
            WishKind::OpenTopics => {
                self.strong_director()?;
                check(self.round()? == 1, Refusal::NotNow)?;
                check(!meeting.topics_opened, Refusal::UsedUp)
            }
            WishKind::RequestTile | WishKind::HoldTile => {
                self.strong_director()?;
                check(self.round()? == 3, Refusal::NotNow)?;
                check(meeting.director_requests > 0, Refusal::UsedUp)
            }
            WishKind::ReopenPicture => {
                self.strong_director()?;
                check(self.round()? == 2, Refusal::NotNow)?;
                check(!meeting.picture_reopened, Refusal::UsedUp)
            }
            WishKind::AskChair => {
                self.round()?;
                check(self.common.board.topic.is_some(), Refusal::NoTopic)?;
                check(!meeting.chair_asked, Refusal::OncePerRound)
            }
            WishKind::MakeCall => {
                check(matches!(meeting.phase, Phase::Break(_)), Refusal::NotNow)?;
                check(!meeting.done.has(self.seat), Refusal::CallMade)
            }
            WishKind::BeDone => {
                self.round()?;
                check(!meeting.done.has(self.seat), Refusal::AlreadyDone)?;
                self.must_not_answer_first()
            }
            WishKind::CloseRound => {
                self.round()?;
                self.director()?;
                self.no_question_open()
            }
            WishKind::Vote => {
                check(meeting.phase == Phase::LastRound, Refusal::NotNow)?;
                check(meeting.votes.of(self.seat).is_none(), Refusal::VotedAlready)
            }
            WishKind::Adjust => check(meeting.phase == Phase::Stop, Refusal::NotNow),
            WishKind::Proceed => check(meeting.phase == Phase::Year, Refusal::NotNow),
        }
    }

    /// How many turns a wish costs (0 or 1).
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "these few cost a turn under a condition")]
    pub fn cost(&self, wish: &Wish) -> u8 {
        let meeting = &self.common.meeting;
        let paid = match wish {
            Wish::AskSeat { topic, .. } => !self.asks_free_on(*topic),
            Wish::NameFlag { cards, .. } => {
                !self.common.board.linked.is_some_and(|linked| cards.has_all(linked))
            }
            Wish::PlaceTile { action, .. } => {
                self.known.action(*action).is_some_and(|action| action.seat != self.seat)
            }
            Wish::SetGoal(_) | Wish::DropGoal(_) => {
                meeting.director.is_none()
                    || meeting.conditions.director != DirectorStrength::Strong
            }
            _ => matches!(wish.kind(), WishKind::ShareCard | WishKind::AskOpenly),
        };
        u8::from(paid)
    }

    /// Pegs that a seat has left: everybody sees them on the wall.
    #[must_use]
    pub fn pegs_left(&self, seat: SeatId) -> u8 {
        let plan = &self.common.plan;
        let mut used = *plan.pegs_lost.of(seat);
        for tile in &plan.tiles {
            if tile.inked && tile.lead == seat {
                used = used
                    .saturating_add(self.known.action(tile.action).map_or(0, |action| action.pegs));
            }
            if tile.monitor == Some(seat) {
                used = used.saturating_add(1);
            }
        }
        if plan.face == Some(seat) {
            used = used.saturating_add(1);
        }
        self.common.meeting.conditions.pegs.saturating_sub(used)
    }

    /// Cards that this seat holds on a question and that the asker, as far as it witnessed, has not.
    #[must_use]
    pub fn withheld(&self, question: &Question) -> CardSet {
        self.own
            .held
            .signal
            .iter()
            .filter(|card| {
                !self.known.is_common(*card)
                    && question.topic.is_none_or(|topic| self.known.topic(*card) == Some(topic))
                    && !self.own.heads.get(card.index()).is_some_and(|heads| heads.has(question.by))
            })
            .collect()
    }

    /// The oldest question that this seat must answer.
    ///
    /// # Errors
    /// There is none.
    pub fn question(&self) -> Result<&'a Question, Refusal> {
        self.common
            .board
            .questions
            .iter()
            .find(|question| question.to == self.seat)
            .ok_or(Refusal::NoQuestion)
    }

    /// Whether this seat could use a turn now.
    ///
    /// # Errors
    /// Why not.
    pub fn may_take_turn(&self) -> May {
        self.round()?;
        self.must_not_answer_first()?;
        let meeting = &self.common.meeting;
        check(!meeting.done.has(self.seat), Refusal::AlreadyDone)?;
        check(*meeting.turns.of(self.seat) > 0, Refusal::NoTurnsLeft)?;
        let somebody_had_none = || {
            self.known
                .everybody()
                .without(self.seat)
                .minus(meeting.done)
                .iter()
                .any(|seat| *meeting.used.of(seat) == 0 && *meeting.turns.of(seat) > 0)
        };
        let third = *meeting.used.of(self.seat) >= 2 && meeting.director.is_some();
        check(!third || !somebody_had_none(), Refusal::OthersFirst)
    }

    /// Whether home's no stands against this seat's heavy tiles.
    #[must_use]
    pub fn home_says_no(&self) -> bool {
        if !self.common.meeting.conditions.mandate
            || self.own.home != Some(HomeView::No)
            || self.own.mandate
            || self.own.covered
        {
            return false;
        }
        let covered = self
            .common
            .board
            .goals
            .iter()
            .any(|goal| self.known.goal(goal).is_some_and(|goal| goal.covers.has(self.seat)));
        !(covered && self.common.board.interests.has(self.seat))
    }

    fn round(&self) -> Result<u8, Refusal> {
        self.common.meeting.phase.round().ok_or(Refusal::NotNow)
    }

    fn must_not_answer_first(&self) -> May {
        match self.question() {
            Ok(question) => Err(Refusal::AnswerFirst { asker: question.by }),
            Err(_) => Ok(()),
        }
    }

    fn no_question_open(&self) -> May {
        match self.common.board.questions.first() {
            Some(question) => Err(Refusal::QuestionOpen { seat: question.to }),
            None => Ok(()),
        }
    }

    fn director(&self) -> May {
        match self.common.meeting.director {
            None => Err(Refusal::NoDirector),
            Some(director) => check(director == self.seat, Refusal::DirectorOnly),
        }
    }

    fn strong_director(&self) -> May {
        self.round()?;
        check(
            self.common.meeting.conditions.director == DirectorStrength::Strong,
            Refusal::NoDirector,
        )?;
        self.director()
    }

    fn asks_free(&self) -> bool {
        self.common.meeting.phase == Phase::Round(2) && !self.common.meeting.open_topics.is_empty()
    }

    fn asks_free_on(&self, topic: TopicId) -> bool {
        self.asks_free() && self.common.meeting.open_topics.has(topic)
    }

    fn may_address(&self, to: SeatId) -> May {
        check(self.known.everybody().has(to), Refusal::UnknownName)?;
        check(to != self.seat, Refusal::ToYourself)
    }

    fn may_tell(&self, card: CardId, form: Form, ground: Option<Ground>) -> May {
        let Some(held) = self.own.held.form(card) else {
            return Err(Refusal::UnknownCard);
        };
        if !self.known.is_locked(card) {
            check(form == Form::Full, Refusal::OpenCardHasOneForm)?;
            return check(ground.is_none(), Refusal::GroundNotNeeded);
        }
        check(form <= held, Refusal::HeavierThanHeld)?;
        match ground {
            None => Err(Refusal::GroundMissing),
            Some(Ground::Consent) => check(self.own.consent.has(card), Refusal::NoConsent),
            Some(_) => Ok(()),
        }
    }

    fn may_ask(&self, to: SeatId, topic: TopicId, why: Why) -> May {
        self.may_address(to)?;
        check(topic.index() < self.known.topics(), Refusal::UnknownName)?;
        match why {
            Why::ForGoal(goal) => {
                check(self.known.goal(goal).is_some(), Refusal::UnknownName)?;
            }
            Why::ForAction(action) => {
                check(self.known.action(action).is_some(), Refusal::UnknownAction)?;
            }
            Why::SafeNow | Why::Understand => {}
        }
        let pending = self
            .common
            .board
            .questions
            .iter()
            .any(|question| question.by == self.seat && question.to == to);
        check(!pending, Refusal::AskedAlready)?;
        if self.asks_free_on(topic) { Ok(()) } else { self.may_take_turn() }
    }

    fn may_join(&self, card: CardId) -> May {
        let Some((topic, _)) = self.common.board.joining else {
            return Err(Refusal::NothingToJoin);
        };
        check(self.own.hand.has(card), Refusal::UnknownCard)?;
        check(!self.known.is_locked(card), Refusal::OnlyOpenCards)?;
        check(self.known.topic(card) == Some(topic), Refusal::OtherTopic)?;
        check(!self.common.board.on_table.has(card), Refusal::LiesOnTable)
    }

    fn may_name(&self, flag: FlagId, cards: CardSet) -> May {
        check(self.known.flag(flag).is_some(), Refusal::UnknownName)?;
        let named = self.common.board.flags.iter().any(|(named, right)| *named == flag && *right);
        check(!named, Refusal::FlagNamed)?;
        check((2..=4).contains(&cards.len()), Refusal::TwoToFourCards)?;
        check(self.common.board.on_table.has_all(cards), Refusal::CardNotLaid)?;
        if self.common.board.linked.is_some_and(|linked| cards.has_all(linked)) {
            Ok(())
        } else {
            self.may_take_turn()
        }
    }

    fn action(&self, action: ActionId) -> Result<&'a Action, Refusal> {
        self.known.action(action).ok_or(Refusal::UnknownAction)
    }

    fn tile(&self, tile: TileId) -> Result<&'a Tile, Refusal> {
        self.common.tile(tile).ok_or(Refusal::UnknownTile)
    }

    fn my_tile(&self, tile: TileId) -> Result<&'a Tile, Refusal> {
        let tile = self.tile(tile)?;
        check(tile.by == self.seat || tile.lead == self.seat, Refusal::NotYourTile)?;
        Ok(tile)
    }

    fn may_place(&self, id: ActionId, week: Week) -> Result<&'a Action, Refusal> {
        let action = self.action(id)?;
        check(action.pegs > 0, Refusal::RunsAlready)?;
        self.may_start(action, week)?;
        for tile in &self.common.plan.tiles {
            check(tile.action != id, Refusal::OnPlan)?;
            let other = self.known.action(tile.action);
            let excluded = action.excludes.has(tile.action)
                || other.is_some_and(|other| other.excludes.has(id));
            check(!excluded, Refusal::Excluded { by: tile.action })?;
        }
        Ok(action)
    }

    /// The last change of this seat, if nobody reacted to it.
    ///
    /// # Errors
    /// There is none.
    pub fn undoable(&self) -> Result<&'a Change, Refusal> {
        let change = self
            .common
            .plan
            .undo
            .iter()
            .rev()
            .find(|change| change.by().0 == self.seat)
            .ok_or(Refusal::NothingToUndo)?;
        let still_fits = match change {
            Change::Placed(_, tile) | Change::Moved(_, tile, _) => {
                self.common.tile(*tile).is_some_and(|tile| !tile.touched)
            }
            Change::Removed(_, tile) => self.may_place(tile.action, tile.week).is_ok(),
        };
        if still_fits { Ok(change) } else { Err(Refusal::NothingToUndo) }
    }

    fn may_spend(&self, needed: u8) -> May {
        check(self.pegs_left(self.seat) >= needed, Refusal::NoPegs { needed })
    }

    fn may_ink(&self, tile: TileId, own_authority: bool) -> May {
        let tile = self.tile(tile)?;
        check(tile.lead == self.seat, Refusal::NotYourTile)?;
        check(!tile.inked, Refusal::Inked)?;
        let action = self.action(tile.action)?;
        check(self.round()? == 3 || action.band == Band::DirectSafety, Refusal::InkLater)?;
        check(!tile.held || (tile.monitor.is_some() && !tile.cards.is_empty()), Refusal::Held)?;
        let blocked = action.heavy && self.home_says_no();
        check(!blocked || own_authority, Refusal::HomeSaysNo)?;
        check(blocked || !own_authority, Refusal::HomeAgrees)?;
        self.may_spend(action.pegs)
    }

    fn may_link(&self, from: TileId, to: TileId) -> May {
        let (strong, weak) = (self.tile(from)?, self.tile(to)?);
        let proposed = self.action(strong.action)?.strengthens.has(weak.action);
        check(proposed, Refusal::NoSuchLink)?;
        check(!self.common.plan.links.contains(&(from, to)), Refusal::SaidAlready)
    }

    fn may_choose_face(&self, face: SeatId) -> May {
        check(self.known.everybody().has(face), Refusal::UnknownName)?;
        let may = face == self.seat || self.common.meeting.director == Some(self.seat);
        check(may, Refusal::DirectorOnly)?;
        check(self.common.plan.face != Some(face), Refusal::SaidAlready)?;
        check(self.pegs_left(face) >= 1, Refusal::NoPegs { needed: 1 })
    }

    fn may_call(&self, call: &Call) -> May {
        match call {
            Call::HomeForMandate | Call::HomeForCover => Ok(()),
            Call::Person { card } => {
                let person = self.known.may_call().ok_or(Refusal::CannotCall)?;
                match card {
                    None => Ok(()),
                    Some(card) => {
                        check(self.own.hand.has(*card), Refusal::UnknownCard)?;
                        check(self.known.told_by(*card) == Some(person), Refusal::CannotCall)
                    }
                }
            }
            Call::Source(source) => {
                check(self.known.source_name(*source).is_some(), Refusal::UnknownName)?;
                check(self.known.sources().any(|known| known == *source), Refusal::CannotCall)
            }
            Call::Corridor { card, form, to, ground } => {
                self.may_address(*to)?;
                self.may_tell(*card, *form, *ground)
            }
        }
    }

    fn may_start(&self, action: &Action, week: Week) -> May {
        let (from, until) = (action.from_week, self.known.last_week());
        check((from..=until).contains(&week), Refusal::WeekOutside { from, until })
    }

    fn may_adjust(&self, adjustment: Adjustment) -> May {
        match adjustment {
            Adjustment::Nothing => Ok(()),
            Adjustment::Add(action) => {
                let action = self.may_place(action, ADJUSTMENT_WEEK)?;
                check(action.seat == self.seat, Refusal::NotYourTile)?;
                self.may_spend(action.pegs)
            }
            Adjustment::Drop(tile) => {
                let tile = self.tile(tile)?;
                check(tile.lead == self.seat && tile.inked, Refusal::NotYourTile)
            }
            Adjustment::Watch(tile) => {
                check(self.tile(tile)?.monitor.is_none(), Refusal::Monitored)?;
                self.may_spend(1)
            }
        }
    }
}

/// The week in which the one change of week 6 begins.
pub const ADJUSTMENT_WEEK: Week = 7;

const fn check(holds: bool, otherwise: Refusal) -> May {
    if holds { Ok(()) } else { Err(otherwise) }
}
