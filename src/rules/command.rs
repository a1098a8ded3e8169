//! Commands: what somebody wishes to do.
//!
//! **Invariant:** a command is a wish; nothing has happened yet. Time and news come in by this
//! door too.

use serde::{Deserialize, Serialize};

use crate::rules::table::TileId;
use crate::scenario::id::{
    ActionId, CardId, CardSet, FlagId, GoalId, NewsId, ReadingId, SeatId, SeatSet, SourceId,
    TopicId, TopicSet,
};
use crate::scenario::persona::Occasion;
use crate::scenario::term::{Form, Ground, Key, Week, Why};

/// A wish, by somebody, at a moment of game time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// Whose wish.
    pub by: Actor,
    /// Game time in milliseconds since the session began, given by the session's pace.
    pub at: u64,
    /// What is wished.
    pub wish: Wish,
    /// A colleague's phrase that goes with it.
    pub phrase: Option<Phrase>,
    /// Why a colleague does it. Kept in the journal, never in a view.
    pub because: Option<Because>,
}

/// Who may wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Actor {
    /// Whoever fills this seat.
    Seat(SeatId),
    /// The trainer.
    Facilitator,
    /// Time.
    Clock,
}

/// A phrase out of a persona's stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Phrase {
    /// The occasion.
    pub occasion: Occasion,
    /// Its number, from 1.
    pub number: u8,
    /// Who is spoken to.
    pub to: Option<SeatId>,
    /// What it is about.
    pub topic: Option<TopicId>,
}

/// Why a colleague does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// The topic lies on the table.
    Topic(TopicId),
    /// It was asked.
    Question,
    /// Somebody laid a card that it can add to.
    Joining,
    /// Somebody gave it something.
    Reciprocity(SeatId),
    /// Its own interest.
    Interest,
    /// It is its moment, or its habit.
    Beat,
    /// Danger was named.
    Danger,
    /// It wants to know more.
    Doubt(TopicId),
    /// It has nothing better: an unused turn.
    Unused,
}

/// What is wished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// Choose a first reading, privately.
    ChooseReading(ReadingId),
    /// Say that you have read your hand.
    BeReady,
    /// Say something in your own words.
    Say(String),
    /// Tell a card to the whole table (`to` empty) or to some seats. Costs a turn.
    ShareCard {
        /// The card.
        card: CardId,
        /// How much of it.
        form: Form,
        /// To whom; empty: to the whole table.
        to: SeatSet,
        /// Why this may be told now; only for locked cards.
        ground: Option<Ground>,
    },
    /// Ask a seat about a topic. Costs a turn unless the director opened the topic.
    AskSeat {
        /// Whom.
        to: SeatId,
        /// About what.
        topic: TopicId,
        /// Why.
        why: Why,
        /// Whether the answer may stay between the two.
        only_me: bool,
    },
    /// The director's open question: what do only you know? Costs a turn.
    AskOpenly(SeatId),
    /// Answer the oldest question to you with a card.
    AnswerWithCard {
        /// The card.
        card: CardId,
        /// How much of it.
        form: Form,
        /// Why this may be told now; only for locked cards.
        ground: Option<Ground>,
    },
    /// Answer the oldest question to you: there is nothing. Only when that is true.
    AnswerNothing,
    /// Answer the oldest question to you: not like this.
    AnswerNotLikeThis(Key),
    /// Lay an open card on the topic that somebody just laid a card on. Free.
    JoinIn(CardId),
    /// Take in what a seat said. Free.
    Acknowledge(SeatId),
    /// Tell your own interest. Free.
    TellInterest,
    /// Voice a worry. Free.
    VoiceWorry,
    /// Keep silent on purpose. Free.
    Wait,
    /// Name a red flag with two to four laid cards. Costs a turn.
    NameFlag {
        /// Which pattern.
        flag: FlagId,
        /// With which laid cards.
        cards: CardSet,
    },
    /// Lay an interpretation beside a laid card. Free, once a round.
    LayBeside {
        /// The interpretation.
        card: CardId,
        /// The laid card it goes beside.
        beside: CardId,
    },
    /// Move your token, naming the laid card that did it. Free, from round 2.
    MoveToken {
        /// To which reading.
        reading: ReadingId,
        /// Because of which card.
        card: CardId,
    },
    /// Put an action on the plan in pencil. Free for your own, a turn for another's.
    PlaceTile {
        /// The action.
        action: ActionId,
        /// In which week.
        week: Week,
    },
    /// Move a tile.
    MoveTile {
        /// The tile.
        tile: TileId,
        /// To which week.
        week: Week,
    },
    /// Take a pencilled tile off.
    RemoveTile(TileId),
    /// Undo your last change of the plan that nobody reacted to.
    Undo,
    /// Watch a tile. Costs a peg.
    MonitorTile(TileId),
    /// Stop watching a tile.
    LeaveTile(TileId),
    /// Lay a laid card on a tile as a reason. Free.
    CiteCard {
        /// The tile.
        tile: TileId,
        /// The card.
        card: CardId,
    },
    /// Support somebody else's tile. Free, from round 2.
    SupportTile(TileId),
    /// Object to somebody else's tile. Free, from round 2.
    ObjectToTile(TileId),
    /// Ink your tile.
    InkTile {
        /// The tile.
        tile: TileId,
        /// Against home's word: from week 8 it runs at half.
        own_authority: bool,
    },
    /// Accept a link that the game proposes: the first strengthens the second. Free.
    LinkTiles {
        /// The tile that strengthens.
        from: TileId,
        /// The tile that is strengthened.
        to: TileId,
    },
    /// Set a joint goal. Free for a strong director, a turn without one.
    SetGoal(GoalId),
    /// Take a joint goal off again.
    DropGoal(GoalId),
    /// The director gives a seat the floor: an extra turn.
    GiveFloor(SeatId),
    /// The director lays two laid cards side by side, once a round.
    LinkCards {
        /// One.
        one: CardId,
        /// Other.
        other: CardId,
    },
    /// The director opens three topics: asking on them is free in round 2.
    OpenTopics(TopicSet),
    /// The director asks for another's action: a suggestion that costs no turn (two in round 3).
    RequestTile {
        /// The action.
        action: ActionId,
        /// In which week.
        week: Week,
    },
    /// The director holds a tile until it has a monitor and a reason (of the same two).
    HoldTile(TileId),
    /// The director goes back to the picture, once: a turn more now, one less in round 3.
    ReopenPicture,
    /// Ask what the one for whom the chair stands would say about the topic. Free, once a round.
    AskChair,
    /// Choose the family's one fixed face.
    ChooseFace(SeatId),
    /// Agree who tells the family, and when.
    ChooseTeller {
        /// Who.
        seat: SeatId,
        /// In which week.
        week: Week,
    },
    /// Make your one call of this break.
    MakeCall(Call),
    /// Want no more turns in this round.
    BeDone,
    /// Close the round early (director, facilitator, clock).
    CloseRound,
    /// Say your word in the last round.
    Vote(Vote),
    /// One change at the stop in week 6.
    Adjust(Adjustment),
    /// Go on: from the year to the closing page.
    Proceed,
    /// Step out for a moment; nobody sees it.
    StepOut,
    /// Come back.
    StepIn,
    /// Pause the session.
    Pause,
    /// Go on after a pause.
    Resume,
    /// Bring news (facilitator).
    BringNews(NewsId),
}

/// A call in a break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Call {
    /// The own organisation: mandate for heavy tiles.
    HomeForMandate,
    /// The own organisation: somebody covers the interest.
    HomeForCover,
    /// The person concerned: may this card be told?
    Person {
        /// Consent for this card; none: just to hear them out.
        card: Option<CardId>,
    },
    /// Somebody outside.
    Source(SourceId),
    /// A colleague in the corridor: one card to one seat, unseen.
    Corridor {
        /// The card.
        card: CardId,
        /// How much of it.
        form: Form,
        /// To whom.
        to: SeatId,
        /// Why this may be told now; only for locked cards.
        ground: Option<Ground>,
    },
}

/// A word in the last round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Vote {
    /// Agree.
    Agree,
    /// Agree, with a worry about a tile: adds a check in week 6.
    Worry(TileId),
    /// Disagree: own tiles that nobody supported lapse.
    Disagree,
}

/// The one change at the stop in week 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Adjustment {
    /// Leave the plan as it is.
    Nothing,
    /// Begin one more own action in week 7.
    Add(ActionId),
    /// End one tile.
    Drop(TileId),
    /// Watch one tile from now on.
    Watch(TileId),
}

/// The kinds of wish, for lists of what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the kind of the wish of the same name")]
pub enum WishKind {
    ChooseReading,
    BeReady,
    Say,
    ShareCard,
    AskSeat,
    AskOpenly,
    AnswerWithCard,
    AnswerNothing,
    AnswerNotLikeThis,
    JoinIn,
    Acknowledge,
    TellInterest,
    VoiceWorry,
    Wait,
    NameFlag,
    LayBeside,
    MoveToken,
    PlaceTile,
    MoveTile,
    RemoveTile,
    Undo,
    MonitorTile,
    LeaveTile,
    CiteCard,
    SupportTile,
    ObjectToTile,
    InkTile,
    LinkTiles,
    SetGoal,
    DropGoal,
    GiveFloor,
    LinkCards,
    OpenTopics,
    RequestTile,
    HoldTile,
    ReopenPicture,
    AskChair,
    ChooseFace,
    ChooseTeller,
    MakeCall,
    BeDone,
    CloseRound,
    Vote,
    Adjust,
    Proceed,
    StepOut,
    StepIn,
    Pause,
    Resume,
    BringNews,
}

impl WishKind {
    /// Every kind, in the order in which help lists them.
    pub const ALL: [Self; 50] = [
        Self::ChooseReading,
        Self::BeReady,
        Self::ShareCard,
        Self::AskSeat,
        Self::AskOpenly,
        Self::AnswerWithCard,
        Self::AnswerNothing,
        Self::AnswerNotLikeThis,
        Self::JoinIn,
        Self::Acknowledge,
        Self::TellInterest,
        Self::VoiceWorry,
        Self::Wait,
        Self::NameFlag,
        Self::LayBeside,
        Self::MoveToken,
        Self::PlaceTile,
        Self::MoveTile,
        Self::RemoveTile,
        Self::Undo,
        Self::MonitorTile,
        Self::LeaveTile,
        Self::CiteCard,
        Self::SupportTile,
        Self::ObjectToTile,
        Self::InkTile,
        Self::LinkTiles,
        Self::SetGoal,
        Self::DropGoal,
        Self::GiveFloor,
        Self::LinkCards,
        Self::OpenTopics,
        Self::RequestTile,
        Self::HoldTile,
        Self::ReopenPicture,
        Self::AskChair,
        Self::ChooseFace,
        Self::ChooseTeller,
        Self::MakeCall,
        Self::BeDone,
        Self::CloseRound,
        Self::Vote,
        Self::Adjust,
        Self::Proceed,
        Self::Say,
        Self::StepOut,
        Self::StepIn,
        Self::Pause,
        Self::Resume,
        Self::BringNews,
    ];
}

impl Wish {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> WishKind {
        match self {
            Self::ChooseReading(_) => WishKind::ChooseReading,
            Self::BeReady => WishKind::BeReady,
            Self::Say(_) => WishKind::Say,
            Self::ShareCard { .. } => WishKind::ShareCard,
            Self::AskSeat { .. } => WishKind::AskSeat,
            Self::AskOpenly(_) => WishKind::AskOpenly,
            Self::AnswerWithCard { .. } => WishKind::AnswerWithCard,
            Self::AnswerNothing => WishKind::AnswerNothing,
            Self::AnswerNotLikeThis(_) => WishKind::AnswerNotLikeThis,
            Self::JoinIn(_) => WishKind::JoinIn,
            Self::Acknowledge(_) => WishKind::Acknowledge,
            Self::TellInterest => WishKind::TellInterest,
            Self::VoiceWorry => WishKind::VoiceWorry,
            Self::Wait => WishKind::Wait,
            Self::NameFlag { .. } => WishKind::NameFlag,
            Self::LayBeside { .. } => WishKind::LayBeside,
            Self::MoveToken { .. } => WishKind::MoveToken,
            Self::PlaceTile { .. } => WishKind::PlaceTile,
            Self::MoveTile { .. } => WishKind::MoveTile,
            Self::RemoveTile(_) => WishKind::RemoveTile,
            Self::Undo => WishKind::Undo,
            Self::MonitorTile(_) => WishKind::MonitorTile,
            Self::LeaveTile(_) => WishKind::LeaveTile,
            Self::CiteCard { .. } => WishKind::CiteCard,
            Self::SupportTile(_) => WishKind::SupportTile,
            Self::ObjectToTile(_) => WishKind::ObjectToTile,
            Self::InkTile { .. } => WishKind::InkTile,
            Self::LinkTiles { .. } => WishKind::LinkTiles,
            Self::SetGoal(_) => WishKind::SetGoal,
            Self::DropGoal(_) => WishKind::DropGoal,
            Self::GiveFloor(_) => WishKind::GiveFloor,
            Self::LinkCards { .. } => WishKind::LinkCards,
            Self::OpenTopics(_) => WishKind::OpenTopics,
            Self::RequestTile { .. } => WishKind::RequestTile,
            Self::HoldTile(_) => WishKind::HoldTile,
            Self::ReopenPicture => WishKind::ReopenPicture,
            Self::AskChair => WishKind::AskChair,
            Self::ChooseFace(_) => WishKind::ChooseFace,
            Self::ChooseTeller { .. } => WishKind::ChooseTeller,
            Self::MakeCall(_) => WishKind::MakeCall,
            Self::BeDone => WishKind::BeDone,
            Self::CloseRound => WishKind::CloseRound,
            Self::Vote(_) => WishKind::Vote,
            Self::Adjust(_) => WishKind::Adjust,
            Self::Proceed => WishKind::Proceed,
            Self::StepOut => WishKind::StepOut,
            Self::StepIn => WishKind::StepIn,
            Self::Pause => WishKind::Pause,
            Self::Resume => WishKind::Resume,
            Self::BringNews(_) => WishKind::BringNews,
        }
    }
}
