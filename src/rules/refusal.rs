//! Refusals: why the rules say no.
//!
//! **Invariant:** a refusal is computed from what the actor sees; it never tells of anything else.
//! **Invariant:** one Fluent message each: `refusal-<word>`.

use serde::{Deserialize, Serialize};

use crate::scenario::id::{ActionId, SeatId};
use crate::scenario::term::Week;

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident $( { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* } )? = $word:literal;)*) => {
        /// Why the rules say no.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Refusal {
            $($(#[$doc])* $name $( { $($(#[$fdoc])* $field: $ty),* } )?,)*
        }

        impl Refusal {
            /// The word in its message key.
            #[must_use]
            pub const fn word(&self) -> &'static str {
                match self {
                    $(Self::$name $( { $($field: _),* } )? => $word,)*
                }
            }

            /// Every word, for tests that walk the messages.
            pub const WORDS: &'static [&'static str] = &[$($word),*];
        }
    };
}

refusals! {
    /// That belongs to another part of the session.
    NotNow = "not-now";
    /// The session is paused.
    SessionPaused = "session-paused";
    /// The session is not paused.
    NotPaused = "not-paused";
    /// The session is over.
    SessionOver = "session-over";
    /// Your turns of this round are used.
    NoTurnsLeft = "no-turns-left";
    /// Somebody present had no turn yet; you had two.
    OthersFirst = "others-first";
    /// You said that you are done for this round.
    AlreadyDone = "already-done";
    /// Somebody asked you something; answer first.
    AnswerFirst { /** Who asked. */ asker: SeatId } = "answer-first";
    /// A question is still open.
    QuestionOpen { /** Who must answer. */ seat: SeatId } = "question-open";
    /// You have no such card.
    UnknownCard = "unknown-card";
    /// There is no such seat, topic, reading, goal, flag, person or source.
    UnknownName = "unknown-name";
    /// You do not know of such an action.
    UnknownAction = "unknown-action";
    /// There is no such tile.
    UnknownTile = "unknown-tile";
    /// You hold less of this card than that.
    HeavierThanHeld = "heavier-than-held";
    /// An open card has one text.
    OpenCardHasOneForm = "open-card-has-one-form";
    /// A locked card needs a reason why it may be told now.
    GroundMissing = "ground-missing";
    /// An open card needs no ground.
    GroundNotNeeded = "ground-not-needed";
    /// The person concerned has not agreed.
    NoConsent = "no-consent";
    /// You cannot do this with yourself.
    ToYourself = "to-yourself";
    /// You asked exactly this already.
    AskedAlready = "asked-already";
    /// Nobody asked you anything.
    NoQuestion = "no-question";
    /// "Nothing" would not be true: you hold a card on it.
    NotTrue = "not-true";
    /// You hold nothing on it: say so.
    NothingToWithhold = "nothing-to-withhold";
    /// The card is about something else.
    OtherTopic = "other-topic";
    /// There is nothing to join in with now.
    NothingToJoin = "nothing-to-join";
    /// Joining in is for open cards that were not laid.
    OnlyOpenCards = "only-open-cards";
    /// This card lies on the table already.
    LiesOnTable = "lies-on-table";
    /// You reacted already; wait for the next act.
    ReactedAlready = "reacted-already";
    /// Your interest is known already.
    InterestKnown = "interest-known";
    /// Only laid cards count.
    CardNotLaid = "card-not-laid";
    /// It takes two to four cards.
    TwoToFourCards = "two-to-four-cards";
    /// This flag was named already.
    FlagNamed = "flag-named";
    /// Only an interpretation or a norm can be laid beside.
    NotAnInterpretation = "not-an-interpretation";
    /// Once a round.
    OncePerRound = "once-per-round";
    /// Your token lies there already.
    TokenThere = "token-there";
    /// The week is outside the plan, or too early for this action.
    WeekOutside { /** First week. */ from: Week, /** Last week. */ until: Week } = "week-outside";
    /// This action is on the plan already.
    OnPlan = "on-plan";
    /// It may not stand beside another tile.
    Excluded { /** The other. */ by: ActionId } = "excluded";
    /// It runs already; nobody places it.
    RunsAlready = "runs-already";
    /// Only who placed or leads it.
    NotYourTile = "not-your-tile";
    /// It is your own tile.
    OwnTile = "own-tile";
    /// It is in ink.
    Inked = "inked";
    /// There is nothing of yours to undo, or somebody reacted to it.
    NothingToUndo = "nothing-to-undo";
    /// You have no pegs left.
    NoPegs { /** How many it takes. */ needed: u8 } = "no-pegs";
    /// Somebody watches it already.
    Monitored = "monitored";
    /// You do not watch it.
    NotMonitoring = "not-monitoring";
    /// That card lies on the tile already.
    CitedAlready = "cited-already";
    /// You said so already.
    SaidAlready = "said-already";
    /// Ink comes in round 3; now only direct safety.
    InkLater = "ink-later";
    /// The director holds it: it needs a monitor and a reason.
    Held = "held";
    /// Home says no to your heavy tiles.
    HomeSaysNo = "home-says-no";
    /// Home did not say no: there is nothing to go against.
    HomeAgrees = "home-agrees";
    /// The game does not propose this link.
    NoSuchLink = "no-such-link";
    /// Only the director.
    DirectorOnly = "director-only";
    /// There is no director with this power under these conditions.
    NoDirector = "no-director";
    /// All places for goals are taken.
    NoGoalPlaces = "no-goal-places";
    /// This goal is set already.
    GoalSet = "goal-set";
    /// This goal is not set.
    GoalNotSet = "goal-not-set";
    /// It takes exactly three topics.
    ThreeTopics = "three-topics";
    /// That power was used up.
    UsedUp = "used-up";
    /// No topic lies on the table.
    NoTopic = "no-topic";
    /// It is your own action: place it yourself.
    OwnAction = "own-action";
    /// You made your call of this break.
    CallMade = "call-made";
    /// You cannot call them.
    CannotCall = "cannot-call";
    /// You voted already.
    VotedAlready = "voted-already";
    /// You stepped out already, or are here.
    NotOut = "not-out";
    /// Only the facilitator.
    FacilitatorOnly = "facilitator-only";
    /// The text is empty or longer than 500 characters.
    TextLength = "text-length";
    /// This phrase was spoken, or belongs to another.
    PhraseSpoken = "phrase-spoken";
    /// Already chosen.
    ChosenAlready = "chosen-already";
    /// Choose a first reading before you say that you are ready.
    ReadingFirst = "reading-first";
}
