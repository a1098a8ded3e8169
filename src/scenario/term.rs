//! The small words that scenario files and rules share.
//!
//! **Invariant:** nothing here knows a table, a viewer or a language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scenario::id::{ActionId, GoalId};

/// How much of a locked card is told. Open cards have one text, which counts as [`Form::Full`].
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Form {
    /// "There is a relevant concern": the lightest.
    Signal,
    /// The core in a sentence.
    Summary,
    /// Everything, with names, dates and quotes.
    Full,
}

impl Form {
    /// The three forms, lightest first.
    pub const ALL: [Self; 3] = [Self::Signal, Self::Summary, Self::Full];
}

/// What makes it right to tell a locked card now. Judged in the reflection, never at the table.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Ground {
    /// The stated purpose of this meeting.
    Purpose,
    /// Somebody is in danger now.
    DirectSafety,
    /// A child is at risk and cannot wait.
    ChildSafety,
    /// The person concerned agreed. Only offered once consent was given.
    Consent,
    /// The receiver cannot do its task without it, and nothing lighter would do.
    Task,
}

impl Ground {
    /// All grounds in the order in which the sheet lists them.
    pub const ALL: [Self; 5] =
        [Self::Purpose, Self::DirectSafety, Self::ChildSafety, Self::Consent, Self::Task];
}

/// What a card is: said on its label.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Label {
    /// Established.
    Fact,
    /// Seen or heard by the professional.
    Observation,
    /// Told by somebody else.
    Hearsay,
    /// A professional's opinion, an interpretation or a norm.
    Judgement,
}

/// What sort of personal data a card holds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum DataClass {
    /// Nothing special.
    Ordinary,
    /// Health, sexual life and other special data.
    Special,
    /// Criminal data.
    Criminal,
    /// About a child.
    Child,
}

/// Why a question is asked, as a kind.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum WhyKind {
    /// To keep somebody safe now.
    SafeNow,
    /// For a goal or an action of the plan.
    ForPlan,
    /// To understand what is going on.
    Understand,
}

/// Why a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Why {
    /// To keep somebody safe now.
    SafeNow,
    /// For this joint goal.
    ForGoal(GoalId),
    /// For this action.
    ForAction(ActionId),
    /// To understand what is going on.
    Understand,
}

impl Why {
    /// The kind that keys are compared with.
    #[must_use]
    pub const fn kind(self) -> WhyKind {
        match self {
            Self::SafeNow => WhyKind::SafeNow,
            Self::ForGoal(_) | Self::ForAction(_) => WhyKind::ForPlan,
            Self::Understand => WhyKind::Understand,
        }
    }
}

/// What opens a "not like this".
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Key {
    /// Ask with this kind of reason.
    Reason(WhyKind),
    /// Ask that it be told to you alone.
    OnlyYou,
    /// The person concerned must agree, or a danger must have been named on this topic.
    Consent,
    /// Something in return: the asker must have told this seat a card of its own.
    Return,
    /// The director must ask, or must have given this seat the floor this round.
    Director,
    /// The asker must have told its own interest.
    Explanation,
}

impl Key {
    /// Every key, in the order in which the buttons show them.
    pub const ALL: [Self; 8] = [
        Self::Reason(WhyKind::SafeNow),
        Self::Reason(WhyKind::ForPlan),
        Self::Reason(WhyKind::Understand),
        Self::OnlyYou,
        Self::Consent,
        Self::Return,
        Self::Director,
        Self::Explanation,
    ];
}

/// What a file does by itself with what reaches it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Reaction {
    /// A person's cooperation drops by one of three.
    Withdraws,
    /// Somebody in the case acts: danger rises for some weeks.
    Moves,
    /// A duty begins unasked: the seat loses one peg.
    Starts,
    /// A colleague's reading moves to the wrong story.
    Tilts,
}

/// A part of life that the year follows, 0-100.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum LifeArea {
    /// No violence, no threat.
    Safety,
    /// Body and mind.
    Health,
    /// Family and parenting.
    Family,
    /// Money.
    Money,
    /// A place to live.
    Home,
    /// Work and school.
    Work,
    /// People around.
    Network,
    /// The child's development.
    Child,
}

impl LifeArea {
    /// All areas in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Safety,
        Self::Health,
        Self::Family,
        Self::Money,
        Self::Home,
        Self::Work,
        Self::Network,
        Self::Child,
    ];

    /// Position in [`LifeArea::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// Where a tile stands in the order of the plan.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Band {
    /// Direct safety: stop the violence.
    DirectSafety,
    /// Risk-driven care: what keeps it going.
    RiskDrivenCare,
    /// Recovery.
    Recovery,
}

/// Who decides about a request tile.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum DecidedBy {
    /// A judge (children's judge, examining magistrate).
    Judge,
    /// The mayor.
    Mayor,
    /// An indication committee.
    Committee,
    /// The public prosecutor, on evidence; a judge only reviews it afterwards.
    Prosecutor,
}

/// How strong the director is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum DirectorStrength {
    /// Nobody integrates.
    None,
    /// One call a round, nothing else.
    Weak,
    /// All powers.
    Strong,
}

/// Which lead times the year uses.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Waiting {
    /// As the rules promise.
    Norm,
    /// As it goes.
    Practice,
}

/// Under which law the table shares.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum LegalRegime {
    /// The 2019 guide: no basis of the partnership's own.
    Handvat2019,
    /// The 2025 act on data processing by partnerships.
    Wgs2025,
}

/// Weeks after the meeting: 1 is the week of the meeting, 52 the last of a whole year.
pub type Week = u8;

/// Days, for terms and durations.
pub type Days = u16;

/// The last week of a whole year. A case may end earlier: ask it for its own last week.
pub const LAST_WEEK: Week = 52;
