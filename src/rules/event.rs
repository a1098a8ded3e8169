//! Events: what happened.
//!
//! **Invariant:** an event is a fact with everything in it that a replay needs; results of chance
//! stand here.
//! **Invariant:** events never leave the machine that runs the table: viewers get notices.

use serde::{Deserialize, Serialize};

use crate::rules::command::{Adjustment, Call, Phrase, Vote};
use crate::rules::table::{HomeView, Question, TileId, YearShown};
use crate::scenario::id::{
    ActionId, CardId, CardSet, FlagId, GoalId, NewsId, PersonId, ReadingId, SeatId, SeatSet,
    TopicId, TopicSet,
};
use crate::scenario::term::{Form, Ground, Key, Reaction, Week};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A first reading was chosen, face down.
    ReadingChosen {
        /** Who. */
        by: SeatId,
        /** Which. */
        reading: ReadingId,
    },
    /// Somebody has read its hand.
    BecameReady(SeatId),
    /// Somebody spoke in its own words.
    Said {
        /** Who. */
        by: SeatId,
        /** What. */
        text: String,
    },
    /// A colleague spoke a phrase.
    Spoke {
        /** Who. */
        by: SeatId,
        /** What. */
        phrase: Phrase,
    },
    /// A card was told, to all (`to` empty) or to some.
    CardShared {
        /** Who. */
        by: SeatId,
        /** What. */
        card: CardId,
        /** How much. */
        form: Form,
        /** To whom; empty: laid for all. */
        to: SeatSet,
        /** On which ground. */
        ground: Option<Ground>,
        /** Whether nobody saw it. */
        unseen: bool,
    },
    /// A turn was used.
    TurnUsed(SeatId),
    /// The topic marker was moved.
    TopicSet(TopicId),
    /// A file set something in motion.
    FileReacted {
        /** The card. */
        card: CardId,
        /** Whose file. */
        seat: SeatId,
        /** What. */
        effect: Reaction,
        /** Who withdraws or moves. */
        who: Option<PersonId>,
        /** From which week. */
        week: Week,
    },
    /// A token moved to the wrong story.
    ReadingTilted {
        /** Whose. */
        seat: SeatId,
        /** Where. */
        reading: ReadingId,
    },
    /// A duty took a peg.
    PegTaken(SeatId),
    /// Somebody betrayed that it holds something.
    TellShown {
        /** Who. */
        seat: SeatId,
        /** On what. */
        topic: TopicId,
        /** Which. */
        card: CardId,
    },
    /// Joining in is open.
    JoiningOpened {
        /** The topic. */
        topic: TopicId,
        /** For anybody but. */
        by: SeatId,
    },
    /// A question was put.
    QuestionAsked(Question),
    /// A question was answered with a card; a `CardShared` follows.
    QuestionAnswered {
        /** By whom. */
        by: SeatId,
        /** To whom. */
        to: SeatId,
    },
    /// There is nothing.
    NothingSaid {
        /** By whom. */
        by: SeatId,
        /** To whom. */
        to: SeatId,
        /** On what. */
        topic: Option<TopicId>,
    },
    /// Not like this.
    NotLikeThisSaid {
        /** By whom. */
        by: SeatId,
        /** To whom. */
        to: SeatId,
        /** The key. */
        key: Key,
    },
    /// Somebody took in what another said.
    Acknowledged {
        /** Who. */
        by: SeatId,
        /** Whom. */
        to: SeatId,
    },
    /// Somebody told its interest.
    InterestTold(SeatId),
    /// Somebody voiced a worry.
    WorryVoiced(SeatId),
    /// Somebody kept silent on purpose.
    Waited(SeatId),
    /// A red flag was named.
    FlagNamed {
        /** By whom. */
        by: SeatId,
        /** Which. */
        flag: FlagId,
        /** With which cards. */
        cards: CardSet,
        /** Whether rightly. */
        right: bool,
    },
    /// An interpretation was laid beside a card.
    LaidBeside {
        /** By whom. */
        by: SeatId,
        /** The interpretation. */
        card: CardId,
        /** The card. */
        beside: CardId,
    },
    /// A token was moved.
    TokenMoved {
        /** Whose. */
        by: SeatId,
        /** Where. */
        reading: ReadingId,
        /** Because. */
        card: CardId,
    },
    /// All tokens were turned.
    TokensTurned(Vec<Option<ReadingId>>),
    /// A tile was placed in pencil.
    TilePlaced {
        /** Its number. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
        /** What. */
        action: ActionId,
        /** Who leads it. */
        lead: SeatId,
        /** In which week. */
        week: Week,
    },
    /// A tile was moved.
    TileMoved {
        /** Which. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
        /** Where. */
        week: Week,
    },
    /// A tile was removed.
    TileRemoved {
        /** Which. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
    },
    /// The last change was undone.
    ChangeUndone(SeatId),
    /// Somebody watches a tile.
    TileMonitored {
        /** Which. */
        tile: TileId,
        /** Who. */
        by: SeatId,
    },
    /// Nobody watches it any more.
    TileLeft {
        /** Which. */
        tile: TileId,
        /** Who. */
        by: SeatId,
    },
    /// A card was laid on a tile.
    CardCited {
        /** Which. */
        tile: TileId,
        /** The card. */
        card: CardId,
        /** By whom. */
        by: SeatId,
    },
    /// A tile was supported.
    TileSupported {
        /** Which. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
    },
    /// A tile was objected to.
    TileObjected {
        /** Which. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
    },
    /// A tile was inked.
    TileInked {
        /** Which. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
        /** Against home. */
        own_authority: bool,
    },
    /// Two tiles were linked.
    TilesLinked {
        /** Strengthens. */
        from: TileId,
        /** Is strengthened. */
        to: TileId,
        /** By whom. */
        by: SeatId,
    },
    /// A joint goal was set.
    GoalSet {
        /** Which. */
        goal: GoalId,
        /** By whom. */
        by: SeatId,
    },
    /// A joint goal was dropped.
    GoalDropped {
        /** Which. */
        goal: GoalId,
        /** By whom. */
        by: SeatId,
    },
    /// The director gave the floor.
    FloorGiven {
        /** By whom. */
        by: SeatId,
        /** To whom. */
        to: SeatId,
    },
    /// Two cards were laid side by side.
    CardsLinked {
        /** By whom. */
        by: SeatId,
        /** One. */
        one: CardId,
        /** Other. */
        other: CardId,
    },
    /// Topics were opened.
    TopicsOpened {
        /** By whom. */
        by: SeatId,
        /** Which. */
        topics: TopicSet,
    },
    /// The director used a request.
    RequestUsed(SeatId),
    /// A tile is held.
    TileHeld {
        /** Which. */
        tile: TileId,
        /** By whom. */
        by: SeatId,
    },
    /// Back to the picture.
    PictureReopened(SeatId),
    /// The chair was asked.
    ChairAsked {
        /** By whom. */
        by: SeatId,
        /** On what. */
        topic: TopicId,
        /** Whether it answers. */
        on_record: bool,
    },
    /// The fixed face was chosen.
    FaceChosen {
        /** By whom. */
        by: SeatId,
        /** Who. */
        face: SeatId,
    },
    /// It was agreed who tells the family.
    TellerChosen {
        /** By whom. */
        by: SeatId,
        /** Who. */
        seat: SeatId,
        /** When. */
        week: Week,
    },
    /// A call was made.
    CallMade {
        /** By whom. */
        by: SeatId,
        /** Which. */
        call: Call,
        /** What it brought. */
        result: CallResult,
    },
    /// Home said its word on the pencilled plan.
    HomeSpoke {
        /** To whom. */
        seat: SeatId,
        /** What. */
        view: HomeView,
    },
    /// A card came in.
    CardArrived {
        /** For whom. */
        seat: SeatId,
        /** Which. */
        card: CardId,
    },
    /// News came in.
    NewsCame(NewsId),
    /// Somebody wants no more turns.
    SeatDone(SeatId),
    /// A round was closed early; these still wanted to speak.
    RoundClosed {
        /** Who had turns left. */
        wanting: SeatSet,
    },
    /// A round began.
    RoundBegan(u8),
    /// A break began.
    BreakBegan(u8),
    /// The last round began.
    LastRoundBegan,
    /// Somebody said its word.
    Voted {
        /** Who. */
        by: SeatId,
        /** What. */
        vote: Vote,
    },
    /// The year was lived through, to week 6 or to its end.
    YearLived(Box<YearShown>),
    /// The one change was made.
    PlanAdjusted {
        /** By whom. */
        by: SeatId,
        /** What. */
        adjustment: Adjustment,
    },
    /// The session is over.
    SessionClosed,
    /// Somebody stepped out; nobody else learns of it.
    SteppedOut(SeatId),
    /// Somebody came back.
    SteppedIn(SeatId),
    /// The session was paused.
    Paused,
    /// The session goes on.
    Resumed,
}

impl Event {
    /// The card that somebody else now knows of, if this told one: by laying it, by answering with
    /// it, or apart.
    #[must_use]
    pub const fn mentions(&self) -> Option<CardId> {
        if let Self::CardShared { card, .. } = self { Some(*card) } else { None }
    }
}

/// What a call brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallResult {
    /// Home gives mandate.
    Mandate,
    /// Home says: you were always allowed to.
    AlwaysAllowed,
    /// Home covers the interest.
    Covered,
    /// The person agrees to a signal.
    Consent,
    /// The person does not agree.
    Refused,
    /// The person was heard.
    Heard,
    /// A new card.
    Card(CardId),
    /// Nothing new.
    Nothing,
    /// The card was told in the corridor.
    Told,
}
