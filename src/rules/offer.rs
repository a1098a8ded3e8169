//! Offers: what would be accepted now, with the domain of every slot.
//!
//! Buttons, drop targets, help and tests read them; they are enumerated with the predicates of
//! `legal`, so that an offer and a refusal can never disagree.
//!
//! **Invariant:** computed from a [`Sight`]: an offer tells nothing that the actor does not see.

use crate::rules::command::{Adjustment, Call, Vote, Wish, WishKind};
use crate::rules::table::TileId;
use crate::rules::view::Sight;
use crate::scenario::id::{
    ActionId, CardId, CardSet, FlagId, GoalId, ReadingId, SeatId, SeatSet, TopicId,
};
use crate::scenario::term::{Form, Ground, Key, Week, Why};

/// A kind of wish that would be accepted, with the domain of its slots: every combination out of
/// the domains is accepted, everything outside is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// No slots.
    Plain(WishKind),
    /// 1 to [`crate::rules::legal::LONGEST_TEXT`] characters.
    Say,
    /// One of these readings.
    ChooseReading(Vec<ReadingId>),
    /// One of these cards, in one of its forms, on one of the grounds, to any of these seats.
    ShareCard(Vec<Telling>, SeatSet),
    /// One of these seats about one of these topics; for safety, to understand, for any goal of the
    /// menu, or for one of these actions.
    AskSeat(Vec<SeatId>, Vec<TopicId>, Vec<ActionId>),
    /// One of these seats (ask openly, acknowledge, give the floor, choose a face).
    Seat(WishKind, Vec<SeatId>),
    /// One of these cards as an answer.
    AnswerWithCard(Vec<Telling>),
    /// One of these cards.
    JoinIn(CardSet),
    /// One of these flags with two to four of these cards, and with all of the last set if any.
    NameFlag(Vec<FlagId>, CardSet, Option<CardSet>),
    /// One of the first beside one of the second.
    LayBeside(CardSet, CardSet),
    /// One of these readings because of one of these cards.
    MoveToken(Vec<ReadingId>, CardSet),
    /// One of these actions, from its first week on (place, request).
    Action(WishKind, Vec<(ActionId, Week)>),
    /// One of these tiles, from its first week on.
    MoveTile(Vec<(TileId, Week)>),
    /// One of these tiles.
    Tile(WishKind, Vec<TileId>),
    /// One of these tiles with one of its cards.
    CiteCard(Vec<(TileId, CardSet)>),
    /// One of these tiles, with or without own authority.
    InkTile(Vec<(TileId, bool)>),
    /// One of these links.
    LinkTiles(Vec<(TileId, TileId)>),
    /// One of these goals (set, drop).
    Goal(WishKind, Vec<GoalId>),
    /// Two different cards out of these.
    LinkCards(CardSet),
    /// Three topics out of these.
    OpenTopics(Vec<TopicId>),
    /// One of these seats in any week.
    ChooseTeller(Vec<SeatId>),
    /// One of these calls; corridor calls with one of the tellings to one of the seats.
    MakeCall(Vec<Call>, Vec<Telling>, Vec<SeatId>),
    /// One of these words.
    Vote(Vec<Vote>),
    /// One of these changes.
    Adjust(Vec<Adjustment>),
}

/// How a card may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The card.
    pub card: CardId,
    /// In one of these forms.
    pub forms: Vec<Form>,
    /// On one of these grounds; empty: none is needed.
    pub grounds: Vec<Ground>,
}

impl Offer {
    /// Its kind of wish.
    #[must_use]
    pub const fn kind(&self) -> WishKind {
        match self {
            Self::Plain(kind)
            | Self::Seat(kind, _)
            | Self::Action(kind, _)
            | Self::Tile(kind, _)
            | Self::Goal(kind, _) => *kind,
            Self::Say => WishKind::Say,
            Self::ChooseReading(_) => WishKind::ChooseReading,
            Self::ShareCard(..) => WishKind::ShareCard,
            Self::AskSeat(..) => WishKind::AskSeat,
            Self::AnswerWithCard(_) => WishKind::AnswerWithCard,
            Self::JoinIn(_) => WishKind::JoinIn,
            Self::NameFlag(..) => WishKind::NameFlag,
            Self::LayBeside(..) => WishKind::LayBeside,
            Self::MoveToken(..) => WishKind::MoveToken,
            Self::MoveTile(_) => WishKind::MoveTile,
            Self::CiteCard(_) => WishKind::CiteCard,
            Self::InkTile(_) => WishKind::InkTile,
            Self::LinkTiles(_) => WishKind::LinkTiles,
            Self::LinkCards(_) => WishKind::LinkCards,
            Self::OpenTopics(_) => WishKind::OpenTopics,
            Self::ChooseTeller(_) => WishKind::ChooseTeller,
            Self::MakeCall(..) => WishKind::MakeCall,
            Self::Vote(_) => WishKind::Vote,
            Self::Adjust(_) => WishKind::Adjust,
        }
    }
}

impl Sight<'_> {
    /// Everything that is open now, in the order of [`WishKind::ALL`].
    #[must_use]
    pub fn offers(&self) -> Vec<Offer> {
        WishKind::ALL.into_iter().filter_map(|kind| self.offer(kind)).collect()
    }

    /// What is open of one kind; none when nothing is.
    #[must_use]
    #[expect(
        clippy::too_many_lines,
        reason = "one arm per kind: this is the list of what is offered"
    )]
    pub fn offer(&self, kind: WishKind) -> Option<Offer> {
        self.open(kind).ok()?;
        match kind {
            WishKind::ChooseReading => {
                let readings = self.readings(Wish::ChooseReading);
                some(readings, Offer::ChooseReading)
            }
            WishKind::Say => Some(Offer::Say),
            WishKind::ShareCard => {
                let to = self.known.everybody().without(self.seat);
                some(self.tellings(self.own.held.signal), |tellings| Offer::ShareCard(tellings, to))
            }
            WishKind::AskSeat => self.ask_offer(),
            WishKind::AskOpenly => self.seat_offer(kind, Wish::AskOpenly),
            WishKind::Acknowledge => self.seat_offer(kind, Wish::Acknowledge),
            WishKind::GiveFloor => self.seat_offer(kind, Wish::GiveFloor),
            WishKind::ChooseFace => self.seat_offer(kind, Wish::ChooseFace),
            WishKind::AnswerWithCard => {
                let question = self.question().ok()?;
                let about: CardSet = self
                    .own
                    .held
                    .signal
                    .iter()
                    .filter(|card| {
                        question.topic.is_none_or(|topic| self.known.topic(*card) == Some(topic))
                    })
                    .collect();
                some(self.tellings(about), Offer::AnswerWithCard)
            }
            WishKind::AnswerNotLikeThis => {
                self.may(&Wish::AnswerNotLikeThis(Key::OnlyYou)).ok().map(|()| Offer::Plain(kind))
            }
            WishKind::AnswerNothing => {
                self.may(&Wish::AnswerNothing).ok().map(|()| Offer::Plain(kind))
            }
            WishKind::JoinIn => {
                let cards = self.cards(self.own.hand, Wish::JoinIn);
                (!cards.is_empty()).then_some(Offer::JoinIn(cards))
            }
            WishKind::NameFlag => self.flag_offer(),
            WishKind::LayBeside => {
                let table = self.common.board.on_table;
                let beside = table.iter().next()?;
                let cards = self.cards(self.own.hand, |card| Wish::LayBeside { card, beside });
                (!cards.is_empty()).then_some(Offer::LayBeside(cards, table))
            }
            WishKind::MoveToken => {
                let card = self.common.board.on_table.iter().next()?;
                let readings = self.readings(|reading| Wish::MoveToken { reading, card });
                some(readings, |readings| Offer::MoveToken(readings, self.common.board.on_table))
            }
            WishKind::PlaceTile => {
                some(self.actions(|action, week| Wish::PlaceTile { action, week }), |actions| {
                    Offer::Action(kind, actions)
                })
            }
            WishKind::RequestTile => {
                some(self.actions(|action, week| Wish::RequestTile { action, week }), |actions| {
                    Offer::Action(kind, actions)
                })
            }
            WishKind::MoveTile => {
                let tiles: Vec<(TileId, Week)> = self
                    .tiles(|tile| Wish::MoveTile { tile, week: self.known.last_week() })
                    .into_iter()
                    .map(|tile| (tile, self.first_week(tile)))
                    .collect();
                some(tiles, Offer::MoveTile)
            }
            WishKind::RemoveTile => self.tile_offer(kind, Wish::RemoveTile),
            WishKind::MonitorTile => self.tile_offer(kind, Wish::MonitorTile),
            WishKind::LeaveTile => self.tile_offer(kind, Wish::LeaveTile),
            WishKind::SupportTile => self.tile_offer(kind, Wish::SupportTile),
            WishKind::ObjectToTile => self.tile_offer(kind, Wish::ObjectToTile),
            WishKind::HoldTile => self.tile_offer(kind, Wish::HoldTile),
            WishKind::CiteCard => {
                let table = self.common.board.on_table;
                let tiles: Vec<(TileId, CardSet)> = self
                    .common
                    .plan
                    .tiles
                    .iter()
                    .map(|tile| {
                        (tile.id, self.cards(table, |card| Wish::CiteCard { tile: tile.id, card }))
                    })
                    .filter(|(_, cards)| !cards.is_empty())
                    .collect();
                some(tiles, Offer::CiteCard)
            }
            WishKind::InkTile => {
                let mut tiles = Vec::new();
                for tile in &self.common.plan.tiles {
                    for own_authority in [false, true] {
                        if self.may(&Wish::InkTile { tile: tile.id, own_authority }).is_ok() {
                            tiles.push((tile.id, own_authority));
                        }
                    }
                }
                some(tiles, Offer::InkTile)
            }
            WishKind::LinkTiles => {
                let mut links = Vec::new();
                for from in &self.common.plan.tiles {
                    for to in &self.common.plan.tiles {
                        if self.may(&Wish::LinkTiles { from: from.id, to: to.id }).is_ok() {
                            links.push((from.id, to.id));
                        }
                    }
                }
                some(links, Offer::LinkTiles)
            }
            WishKind::SetGoal => self.goal_offer(kind, Wish::SetGoal),
            WishKind::DropGoal => self.goal_offer(kind, Wish::DropGoal),
            WishKind::LinkCards => {
                let table = self.common.board.on_table;
                (table.len() >= 2).then_some(Offer::LinkCards(table))
            }
            WishKind::OpenTopics => {
                let topics: Vec<TopicId> = (0..self.known.topics()).map(TopicId::at).collect();
                (topics.len() >= 3).then_some(Offer::OpenTopics(topics))
            }
            WishKind::ChooseTeller => {
                Some(Offer::ChooseTeller(self.known.everybody().iter().collect()))
            }
            WishKind::MakeCall => Some(self.call_offer()),
            WishKind::Vote => {
                let mut votes = vec![Vote::Agree, Vote::Disagree];
                votes.extend(self.common.plan.tiles.iter().map(|tile| Vote::Worry(tile.id)));
                Some(Offer::Vote(votes))
            }
            WishKind::Adjust => Some(self.adjust_offer()),
            WishKind::BeReady
            | WishKind::TellInterest
            | WishKind::VoiceWorry
            | WishKind::Wait
            | WishKind::Undo
            | WishKind::ReopenPicture
            | WishKind::AskChair
            | WishKind::BeDone
            | WishKind::CloseRound
            | WishKind::Proceed
            | WishKind::StepOut
            | WishKind::StepIn
            | WishKind::Pause
            | WishKind::Resume
            | WishKind::BringNews => Some(Offer::Plain(kind)),
        }
    }

    /// How each of these cards may be told.
    #[must_use]
    pub fn tellings(&self, cards: CardSet) -> Vec<Telling> {
        cards
            .iter()
            .filter_map(|card| {
                let held = self.own.held.form(card)?;
                Some(if self.known.is_locked(card) {
                    Telling {
                        card,
                        forms: Form::ALL.into_iter().filter(|form| *form <= held).collect(),
                        grounds: Ground::ALL
                            .into_iter()
                            .filter(|ground| {
                                *ground != Ground::Consent || self.own.consent.has(card)
                            })
                            .collect(),
                    }
                } else {
                    Telling { card, forms: vec![Form::Full], grounds: Vec::new() }
                })
            })
            .collect()
    }

    fn readings(&self, wish: impl Fn(ReadingId) -> Wish) -> Vec<ReadingId> {
        (0..self.known.readings())
            .map(ReadingId::at)
            .filter(|reading| self.may(&wish(*reading)).is_ok())
            .collect()
    }

    fn cards(&self, among: CardSet, wish: impl Fn(CardId) -> Wish) -> CardSet {
        among.iter().filter(|card| self.may(&wish(*card)).is_ok()).collect()
    }

    fn tiles(&self, wish: impl Fn(TileId) -> Wish) -> Vec<TileId> {
        let tiles = self.common.plan.tiles.iter().map(|tile| tile.id);
        tiles.filter(|tile| self.may(&wish(*tile)).is_ok()).collect()
    }

    fn first_week(&self, tile: TileId) -> Week {
        self.common
            .tile(tile)
            .and_then(|tile| self.known.action(tile.action))
            .map_or(1, |action| action.from_week)
    }

    fn actions(&self, wish: impl Fn(ActionId, Week) -> Wish) -> Vec<(ActionId, Week)> {
        self.known
            .actions()
            .filter(|(id, action)| self.may(&wish(*id, action.from_week)).is_ok())
            .map(|(id, action)| (id, action.from_week))
            .collect()
    }

    fn seat_offer(&self, kind: WishKind, wish: impl Fn(SeatId) -> Wish) -> Option<Offer> {
        let seats: Vec<SeatId> =
            self.known.everybody().iter().filter(|seat| self.may(&wish(*seat)).is_ok()).collect();
        some(seats, |seats| Offer::Seat(kind, seats))
    }

    fn tile_offer(&self, kind: WishKind, wish: impl Fn(TileId) -> Wish) -> Option<Offer> {
        some(self.tiles(wish), |tiles| Offer::Tile(kind, tiles))
    }

    fn goal_offer(&self, kind: WishKind, wish: impl Fn(GoalId) -> Wish) -> Option<Offer> {
        let goals: Vec<GoalId> = (0..self.known.goals().len())
            .map(GoalId::at)
            .filter(|goal| self.may(&wish(*goal)).is_ok())
            .collect();
        some(goals, |goals| Offer::Goal(kind, goals))
    }

    fn ask_offer(&self) -> Option<Offer> {
        let may = |to: SeatId, topic: TopicId| {
            self.may(&Wish::AskSeat { to, topic, why: Why::Understand, only_me: false }).is_ok()
        };
        let topics: Vec<TopicId> = (0..self.known.topics())
            .map(TopicId::at)
            .filter(|topic| self.known.everybody().iter().any(|seat| may(seat, *topic)))
            .collect();
        let first = *topics.first()?;
        let seats = self.known.everybody().iter().filter(|seat| may(*seat, first)).collect();
        let actions = self.known.actions().map(|(action, _)| action).collect();
        Some(Offer::AskSeat(seats, topics, actions))
    }

    fn flag_offer(&self) -> Option<Offer> {
        let table = self.common.board.on_table;
        // Without a turn left only what the director linked may be named.
        let must = self.may_take_turn().is_err().then_some(self.common.board.linked).flatten();
        if must.is_none() && self.may_take_turn().is_err() {
            return None;
        }
        let cards = must.unwrap_or_else(|| table.iter().take(2).collect());
        let flags: Vec<FlagId> = (0..self.known.flags().len())
            .map(FlagId::at)
            .filter(|flag| self.may(&Wish::NameFlag { flag: *flag, cards }).is_ok())
            .collect();
        some(flags, |flags| Offer::NameFlag(flags, table, must))
    }

    fn call_offer(&self) -> Offer {
        let mut calls = vec![Call::HomeForMandate, Call::HomeForCover, Call::Person { card: None }];
        calls.extend(self.own.hand.iter().map(|card| Call::Person { card: Some(card) }));
        calls.extend(self.known.sources().map(Call::Source));
        calls.retain(|call| self.may(&Wish::MakeCall(call.clone())).is_ok());
        let to = self.known.everybody().without(self.seat).iter().collect();
        Offer::MakeCall(calls, self.tellings(self.own.held.signal), to)
    }

    fn adjust_offer(&self) -> Offer {
        let mut changes = vec![Adjustment::Nothing];
        changes.extend(self.known.actions().map(|(action, _)| Adjustment::Add(action)));
        for tile in &self.common.plan.tiles {
            changes.extend([Adjustment::Drop(tile.id), Adjustment::Watch(tile.id)]);
        }
        changes.retain(|change| self.may(&Wish::Adjust(*change)).is_ok());
        Offer::Adjust(changes)
    }
}

fn some<T>(domain: Vec<T>, offer: impl FnOnce(Vec<T>) -> Offer) -> Option<Offer> {
    (!domain.is_empty()).then(|| offer(domain))
}
