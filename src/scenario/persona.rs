//! How a colleague plays: parameters, and the occasions on which it has something to say.
//!
//! **Invariant:** parameters are permille integers; a persona holds no card and no secret.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scenario::term::WhyKind;

/// An occasion to speak: what a colleague does and the reason that its phrase lets one hear.
///
/// The texts are `phrase-<seat>-<occasion>-<n>` with `n` counting from 1; every one of them may
/// use `{ $to }` (the first name of who is spoken to) where [`Occasion::speaks_to_somebody`], and
/// `{ $topic }` where [`Occasion::names_topic`].
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Occasion {
    /// Lays a card because its topic lies on the table.
    LayTopic,
    /// Lays a card because it wants the table to know, whatever the topic.
    LayBeat,
    /// Lays a card because somebody gave it one.
    LayReturn,
    /// Lays an open card because somebody just laid one on the same topic.
    JoinIn,
    /// Tells a locked card, after weighing.
    TellLocked,
    /// Asks to keep somebody safe now.
    AskSafe,
    /// Asks for the plan.
    AskPlan,
    /// Asks to understand.
    AskUnderstand,
    /// Answers with a card.
    AnswerCard,
    /// Answers that there is nothing.
    AnswerNothing,
    /// Not like this: needs the reason "safe now".
    RefuseSafeNow,
    /// Not like this: needs a reason in the plan.
    RefuseForPlan,
    /// Not like this: wants to know that it is asked to understand.
    RefuseUnderstand,
    /// Not like this: only to you.
    RefuseOnlyYou,
    /// Not like this: consent or danger first.
    RefuseConsent,
    /// Not like this: something in return.
    RefuseReturn,
    /// Not like this: the director should ask.
    RefuseDirector,
    /// Not like this: explain your interest first.
    RefuseExplanation,
    /// Repeats what everybody knows: an unused turn.
    Repeat,
    /// Pushes its first idea: an unused turn.
    Push,
    /// Watches the clock: an unused turn.
    Clock,
    /// Names a red flag.
    NameFlag,
    /// Moves its token because a card convinced it.
    MoveToken,
    /// Puts an own action on the plan.
    Place,
    /// Suggests somebody else's action.
    Suggest,
    /// Inks a tile.
    Ink,
    /// Offers to watch a tile.
    Monitor,
    /// Supports a tile.
    Support,
    /// Objects to a tile, for its own interest.
    Object,
    /// Tells its own interest.
    TellInterest,
    /// Takes in what somebody said.
    Acknowledge,
    /// Voices a worry.
    Worry,
    /// Sets a goal (director).
    SetGoal,
    /// Gives somebody the floor (director).
    GiveFloor,
    /// Agrees with the plan.
    VoteAgree,
    /// Agrees, with a worry.
    VoteWorry,
    /// Breaks its own habit because a child is at risk (once).
    Surprise,
}

impl Occasion {
    /// Every occasion.
    pub const ALL: [Self; 37] = [
        Self::LayTopic,
        Self::LayBeat,
        Self::LayReturn,
        Self::JoinIn,
        Self::TellLocked,
        Self::AskSafe,
        Self::AskPlan,
        Self::AskUnderstand,
        Self::AnswerCard,
        Self::AnswerNothing,
        Self::RefuseSafeNow,
        Self::RefuseForPlan,
        Self::RefuseUnderstand,
        Self::RefuseOnlyYou,
        Self::RefuseConsent,
        Self::RefuseReturn,
        Self::RefuseDirector,
        Self::RefuseExplanation,
        Self::Repeat,
        Self::Push,
        Self::Clock,
        Self::NameFlag,
        Self::MoveToken,
        Self::Place,
        Self::Suggest,
        Self::Ink,
        Self::Monitor,
        Self::Support,
        Self::Object,
        Self::TellInterest,
        Self::Acknowledge,
        Self::Worry,
        Self::SetGoal,
        Self::GiveFloor,
        Self::VoteAgree,
        Self::VoteWorry,
        Self::Surprise,
    ];

    /// The word in the phrase's key.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::LayTopic => "lay-topic",
            Self::LayBeat => "lay-beat",
            Self::LayReturn => "lay-return",
            Self::JoinIn => "join-in",
            Self::TellLocked => "tell-locked",
            Self::AskSafe => "ask-safe",
            Self::AskPlan => "ask-plan",
            Self::AskUnderstand => "ask-understand",
            Self::AnswerCard => "answer-card",
            Self::AnswerNothing => "answer-nothing",
            Self::RefuseSafeNow => "refuse-safe-now",
            Self::RefuseForPlan => "refuse-for-plan",
            Self::RefuseUnderstand => "refuse-understand",
            Self::RefuseOnlyYou => "refuse-only-you",
            Self::RefuseConsent => "refuse-consent",
            Self::RefuseReturn => "refuse-return",
            Self::RefuseDirector => "refuse-director",
            Self::RefuseExplanation => "refuse-explanation",
            Self::Repeat => "repeat",
            Self::Push => "push",
            Self::Clock => "clock",
            Self::NameFlag => "name-flag",
            Self::MoveToken => "move-token",
            Self::Place => "place",
            Self::Suggest => "suggest",
            Self::Ink => "ink",
            Self::Monitor => "monitor",
            Self::Support => "support",
            Self::Object => "object",
            Self::TellInterest => "tell-interest",
            Self::Acknowledge => "acknowledge",
            Self::Worry => "worry",
            Self::SetGoal => "set-goal",
            Self::GiveFloor => "give-floor",
            Self::VoteAgree => "vote-agree",
            Self::VoteWorry => "vote-worry",
            Self::Surprise => "surprise",
        }
    }

    /// Whether its phrases use `{ $to }`.
    #[must_use]
    pub const fn speaks_to_somebody(self) -> bool {
        matches!(
            self,
            Self::LayReturn
                | Self::JoinIn
                | Self::AskSafe
                | Self::AskPlan
                | Self::AskUnderstand
                | Self::AnswerCard
                | Self::AnswerNothing
                | Self::RefuseSafeNow
                | Self::RefuseForPlan
                | Self::RefuseUnderstand
                | Self::RefuseOnlyYou
                | Self::RefuseConsent
                | Self::RefuseReturn
                | Self::RefuseDirector
                | Self::RefuseExplanation
                | Self::Suggest
                | Self::Support
                | Self::Object
                | Self::Acknowledge
                | Self::GiveFloor
        )
    }

    /// Whether its phrases use `{ $topic }`.
    #[must_use]
    pub const fn names_topic(self) -> bool {
        matches!(
            self,
            Self::LayTopic
                | Self::AskSafe
                | Self::AskPlan
                | Self::AskUnderstand
                | Self::AnswerNothing
                | Self::JoinIn
        )
    }
}

/// A colleague's character: what its parameters lean to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Archetype {
    /// Brings people and facts together.
    Connector,
    /// Wants decisions.
    Driver,
    /// Guards what may be told.
    Lawyer,
    /// Answers, but seldom starts.
    Reserved,
}

/// A question that a colleague comes with. It lets the others go first, and puts it once the other
/// has used so many turns in that round, or wants no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PreparedSource {
    /// Whom.
    pub to: String,
    /// About what.
    pub topic: String,
    /// Why.
    pub why: WhyKind,
    /// In which round.
    pub round: u8,
    /// After how many turns of the other.
    pub after: u8,
}

const fn all() -> u16 {
    1000
}

/// How a colleague plays, in `seats.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonaSource {
    /// Character.
    pub archetype: Archetype,
    /// How likely it ever thinks of a card that only it holds, permille.
    pub brings_unique: u16,
    /// How likely it ever thinks of a card that everybody has, permille.
    pub brings_common: u16,
    /// How likely a free turn becomes a question, permille.
    pub asks: u16,
    /// How likely it tells a locked card unasked when danger was named, permille.
    pub dares: u16,
    /// How likely it joins in, permille.
    pub joins: u16,
    /// How strongly it holds on to its first reading, permille.
    pub sticks: u16,
    /// The reading that it starts with.
    pub first_reading: String,
    /// How readily it names a red flag, permille of what its character does.
    #[serde(default = "all")]
    pub names: u16,
    /// Questions that it comes with.
    #[serde(default)]
    pub prepared: Vec<PreparedSource>,
    /// Own actions that it wants on the plan, most wanted first.
    pub wants: Vec<String>,
    /// How many phrases it has per occasion.
    pub phrases: BTreeMap<Occasion, u8>,
}
