//! Notices: what one viewer learns of an event. A transcript is the notices that a viewer got.
//!
//! **Invariant:** a [`Notice`] is for everybody at the table and holds nothing that was not done in
//! the open; what one seat alone learns is a [`PrivateNotice`].

use serde::{Deserialize, Serialize};

use crate::rules::command::{Adjustment, Phrase, Vote};
use crate::rules::event::CallResult;
use crate::rules::table::{HomeView, Question, TileId};
use crate::scenario::id::{
    ActionId, CardId, CardSet, FlagId, GoalId, NewsId, PersonId, ReadingId, SeatId, SeatSet,
    SourceId, TopicId, TopicSet,
};
use crate::scenario::term::{Form, Ground, Key, Week};

/// A line of the transcript that everybody has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Round in which it stands (0: before the first).
    pub round: u8,
    /// What was learnt.
    pub notice: Notice,
}

/// A line that only one seat has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateLine {
    /// It stands after so many common lines.
    pub after: u32,
    /// What was learnt.
    pub notice: PrivateNotice,
}

/// What everybody learns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each says in the open what the event of the same name says")]
pub enum Notice {
    BecameReady(SeatId),
    Said { by: SeatId, text: String },
    Spoke { by: SeatId, phrase: Phrase },
    CardLaid { by: SeatId, card: CardId, form: Form, again: bool },
    CardTold { by: SeatId, to: SeatSet },
    TellShown { seat: SeatId, topic: TopicId, card: CardId, nth: u8 },
    QuestionAsked(Question),
    QuestionAnswered { by: SeatId, to: SeatId },
    NothingSaid { by: SeatId, to: SeatId, topic: Option<TopicId> },
    NotLikeThisSaid { by: SeatId, to: SeatId, key: Key },
    Acknowledged { by: SeatId, to: SeatId },
    InterestTold(SeatId),
    WorryVoiced(SeatId),
    Waited(SeatId),
    FlagNamed { by: SeatId, flag: FlagId, cards: CardSet, right: bool },
    ReadingTilted { seat: SeatId, reading: ReadingId },
    PegTaken(SeatId),
    LaidBeside { by: SeatId, card: CardId, beside: CardId },
    TokenMoved { by: SeatId, reading: ReadingId, card: CardId },
    TokensTurned(Vec<Option<ReadingId>>),
    TilePlaced { by: SeatId, tile: TileId, action: ActionId, lead: SeatId, week: Week },
    TileMoved { by: SeatId, tile: TileId, action: ActionId, week: Week },
    TileRemoved { by: SeatId, action: ActionId },
    ChangeUndone(SeatId),
    TileMonitored { by: SeatId, action: ActionId },
    TileLeft { by: SeatId, action: ActionId },
    CardCited { by: SeatId, action: ActionId, card: CardId },
    TileSupported { by: SeatId, action: ActionId },
    TileObjected { by: SeatId, action: ActionId },
    TileInked { by: SeatId, action: ActionId, own_authority: bool },
    TilesLinked { by: SeatId, from: ActionId, to: ActionId },
    GoalSet { by: SeatId, goal: GoalId },
    GoalDropped { by: SeatId, goal: GoalId },
    FloorGiven { by: SeatId, to: SeatId },
    CardsLinked { by: SeatId, one: CardId, other: CardId },
    TopicsOpened { by: SeatId, topics: TopicSet },
    TileHeld { by: SeatId, action: ActionId },
    PictureReopened(SeatId),
    ChairAsked { by: SeatId, topic: TopicId, on_record: bool },
    FaceChosen { by: SeatId, face: SeatId },
    TellerChosen { by: SeatId, seat: SeatId, week: Week },
    NewsCame(NewsId),
    SeatDone(SeatId),
    RoundClosed { wanting: SeatSet },
    RoundBegan(u8),
    BreakBegan(u8),
    LastRoundBegan,
    Voted { by: SeatId, vote: Vote, action: Option<ActionId> },
    YearLived { until: Week },
    PlanAdjusted { by: SeatId, adjustment: Adjustment, action: Option<ActionId> },
    SessionClosed,
    Paused,
    Resumed,
}

/// What one seat alone learns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each says to one seat what the event of the same name says")]
pub enum PrivateNotice {
    ReadingChosen(ReadingId),
    /// A card came to me from somebody, not for all.
    CardHeard {
        from: SeatId,
        card: CardId,
        form: Form,
        unseen: bool,
    },
    /// I told a card, not for all.
    CardTold {
        to: SeatSet,
        card: CardId,
        form: Form,
        ground: Option<Ground>,
        unseen: bool,
    },
    CardArrived(CardId),
    HomeSpoke(HomeView),
    CalledHome {
        mandate: bool,
        result: CallResult,
    },
    CalledPerson {
        person: PersonId,
        card: Option<CardId>,
        result: CallResult,
    },
    CalledSource {
        source: SourceId,
        result: CallResult,
    },
    SteppedOut,
    SteppedIn,
}
