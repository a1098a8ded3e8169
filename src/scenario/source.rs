//! Exactly what authors write in RON, field by field.
//!
//! One folder per scenario: `scenario.ron`, `seats.ron`, `cards.ron`, `actions.ron`, `year.ron`,
//! `debrief.ron` for structure and one `<language>.ftl` per language for every text. The keys of
//! the texts follow from the ids (`card-scarf`, `action-safety-plan` …), so no file names a text.
//!
//! **Invariant:** no text on screen is written here, and no order hides in a file name.
//! **Invariant:** unknown fields are refused, so that a misspelling never passes in silence.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scenario::persona::PersonaSource;
use crate::scenario::term::{
    Band, DataClass, Days, DecidedBy, DirectorStrength, Form, Ground, Key, LAST_WEEK, Label,
    LegalRegime, LifeArea, Reaction, Waiting, Week,
};

/// A name that an author gives: lower case letters, digits and hyphens.
pub type Name = String;

/// `scenario.ron`: what the case is, and everything that belongs to no single seat.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioSource {
    /// Equals the folder's name.
    pub id: Name,
    /// Semantic version of this case.
    pub version: String,
    /// Version of this file format: 1.
    pub format: u32,
    /// Versions of the game for which it was made (`>=0.1, <0.2`).
    #[serde(default)]
    pub game: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Under which licence it may be used.
    pub licence: String,
    /// Languages with complete texts, the author's own first.
    pub languages: Vec<String>,
    /// What sort of case it is: its make-up is held to that.
    #[serde(default)]
    pub kind: Kind,
    /// How hard it is to come to a good plan; the proof holds the case to it.
    #[serde(default)]
    pub difficulty: Option<Difficulty>,
    /// How heavy the content is: 1 (light) to 5 (very heavy).
    pub intensity: u8,
    /// Under which law the table shares.
    pub legal_regime: LegalRegime,
    /// When the facts and terms were last checked (`2026-11`).
    pub valid_from: String,
    /// What a table can learn from it. Text keys: `learning-<id>`.
    #[serde(default)]
    pub learning_goals: Vec<Name>,
    /// Public sources that the facts and terms come from.
    #[serde(default)]
    pub references: Vec<String>,
    /// People in the family and around it.
    pub people: Vec<PersonSource>,
    /// For whom the empty chair stands: one of `people`.
    pub chair_for: Name,
    /// Six topics, in the order of the topic strip.
    pub topics: Vec<Name>,
    /// Three or four stories of what is going on.
    pub readings: Vec<Name>,
    /// The story that the facts bear out.
    pub right_reading: Name,
    /// The menu of dangerous patterns.
    pub flags: Vec<FlagSource>,
    /// The menu of joint goals.
    pub goals: Vec<GoalSource>,
    /// How many goals the table may set.
    pub goal_places: u8,
    /// Turns per round.
    pub turns: TurnsSource,
    /// In how many breaks one may call: 2, or 1 (then round 3 follows round 2 at once, and home
    /// says its word in between).
    #[serde(default = "usual_breaks")]
    pub breaks: u8,
    /// What calling somebody outside can bring.
    pub sources: Vec<SourceSource>,
    /// News that reaches the table.
    pub news: Vec<NewsSource>,
    /// Measures that already run when the meeting starts.
    pub running: Vec<RunningSource>,
    /// The named sets of conditions.
    pub presets: Vec<PresetSource>,
    /// What the empty chair answers on record, by topic: a card that must have been laid first.
    pub chair: Vec<ChairSource>,
    /// What a first player is led along, in a tutorial.
    #[serde(default)]
    pub guide: Option<GuideSource>,
    /// Findings that the author accepts, each with a reason.
    #[serde(default)]
    pub silence: Vec<SilenceSource>,
}

/// What a first player is led along: which things of the case the twelve steps point at. The one
/// true flag is the one to name.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuideSource {
    /// Where the player sits.
    pub seat: Name,
    /// An open card of the player's, to be laid first.
    pub lays: Name,
    /// Whom to ask.
    pub asks: Name,
    /// About what: a card that opens to "safe now".
    pub about: Name,
    /// Who asks the player (by a prepared question).
    pub asked_by: Name,
    /// The player's locked card, on the topic of that question.
    pub keeps: Name,
    /// An open card that comes in for the player in the break.
    pub brings: Name,
    /// Two cards that show the flag together.
    pub shows: (Name, Name),
    /// An action of the player's, to be placed.
    pub places: Name,
    /// The card that nobody asks about.
    pub misses: Name,
}

/// What sort of case it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Kind {
    /// A whole case: six organisations, forty cards, a year.
    #[default]
    Full,
    /// A case of any smaller size.
    Short,
    /// A first case with somebody at one's elbow: it has a guide.
    Tutorial,
}

/// How hard it is to come to a good plan, as its author states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Difficulty {
    /// A table that brings half of what single seats know often makes a good plan.
    Gentle,
    /// Such a table sometimes does.
    Middling,
    /// Such a table hardly ever does: nearly everything must come to the table.
    Hard,
}

impl Difficulty {
    /// From easy to hard.
    pub const ALL: [Self; 3] = [Self::Gentle, Self::Middling, Self::Hard];

    /// The word in texts' keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gentle => "gentle",
            Self::Middling => "middling",
            Self::Hard => "hard",
        }
    }
}

const fn usual_breaks() -> u8 {
    2
}

const fn usual_weeks() -> Week {
    LAST_WEEK
}

/// A person in the family or around it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonSource {
    /// Text keys: `person-<id>`.
    pub id: Name,
    /// How willing at the start: 0 (not) to 3 (fully).
    pub cooperation: u8,
}

/// A dangerous pattern in the menu.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagSource {
    /// Text keys: `flag-<id>`, `.text`.
    pub id: Name,
    /// What the pattern is about; naming it rightly opens this topic to "safe now".
    pub topic: Name,
    /// The facts that show it, when it is true; empty when it is not.
    #[serde(default)]
    pub facts: Vec<Name>,
    /// How many of the facts the cards must carry together (0 when not true).
    #[serde(default)]
    pub enough: u8,
    /// The reading that a wrong naming tilts to.
    #[serde(default)]
    pub tilts: Option<Name>,
}

/// A joint goal in the menu.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalSource {
    /// Text keys: `goal-<id>`, `.indicator`.
    pub id: Name,
    /// Whose interest it covers: one or two seats.
    pub covers: Vec<Name>,
    /// The life area that its indicator follows.
    pub indicator: LifeArea,
    /// Actions that serve it: they work ten per cent better.
    pub serves: Vec<Name>,
}

/// Turns a seat has, by round.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TurnsSource {
    /// With one person at the table.
    pub solo: (u8, u8, u8),
    /// With a table of people.
    pub people: (u8, u8, u8),
}

/// Somebody outside the room who can be called in a break.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceSource {
    /// Text keys: `source-<id>`, `.answer`, `.nothing`.
    pub id: Name,
    /// Which seats may call it.
    pub seats: Vec<Name>,
    /// The card that the caller gets, if it has not been dealt yet.
    #[serde(default)]
    pub card: Option<Name>,
}

/// A piece of news.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewsSource {
    /// Text keys: `news-<id>`.
    pub id: Name,
    /// When it comes in by itself; none: only when the facilitator brings it.
    #[serde(default)]
    pub when: Option<Moment>,
    /// The topic that it puts on the table.
    #[serde(default)]
    pub topic: Option<Name>,
}

/// A moment of the meeting.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
pub enum Moment {
    /// As round 1, 2 or 3 begins.
    Round(u8),
    /// As break 1 or 2 begins.
    Break(u8),
}

/// A measure that runs already when the meeting starts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunningSource {
    /// The action that it is an instance of.
    pub action: Name,
    /// Day after the start of week 1 on which it ends (0 is the Monday of the meeting).
    pub ends_day: Days,
}

/// A named set of conditions.
#[expect(clippy::struct_excessive_bools, reason = "authors set each condition by itself")]
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PresetSource {
    /// Text keys: `preset-<id>`, `.text`.
    pub id: Name,
    /// Whether a covenant on sharing was signed: with one only *full* sets files in motion.
    pub covenant: bool,
    /// How strong the director is.
    pub director: DirectorStrength,
    /// Which lead times count.
    pub waiting: Waiting,
    /// Pegs per seat (usually 4).
    pub pegs: u8,
    /// Whether heavy tiles need home's word.
    pub mandate: bool,
    /// Whether cards show that only you hold them.
    pub marks: bool,
    /// Whether the chair says that a good plan exists.
    pub belief: bool,
}

/// What the empty chair answers about a topic.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChairSource {
    /// The topic on the table when the chair is asked. Text key: `chair-<topic>`.
    pub topic: Name,
    /// Only answers when this card was laid; otherwise "nobody asked her".
    pub needs: Name,
}

/// A finding that the author accepts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SilenceSource {
    /// The finding's code.
    pub code: String,
    /// Why it is accepted.
    pub reason: String,
}

/// `seats.ron`: the organisations, in the order around the table.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatsSource {
    /// Two to eight seats.
    pub seats: Vec<SeatSource>,
}

/// One organisation at the table.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeatSource {
    /// Text keys: `seat-<id>` (organisation), `.person` (first name), `.role`, `.plate`,
    /// `.interest`, `.pays`, `.promise`, `.line`.
    pub id: Name,
    /// Whether this seat wears the director's hat by default.
    #[serde(default)]
    pub director: bool,
    /// Three topics that this seat may know of; one of them is empty.
    pub may_know: Vec<Name>,
    /// The interest's opposite: actions by others that cross it.
    pub crossed_by: Vec<Name>,
    /// The person of the family that this seat can call in a break, if any.
    #[serde(default)]
    pub may_call: Option<Name>,
    /// Whether home says "you were always allowed to" when it is called about mandate.
    #[serde(default)]
    pub had_room: bool,
    /// How the colleague in this seat plays.
    pub persona: PersonaSource,
}

/// `cards.ron`: what is known about the family, and by whom.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardsSource {
    /// What cards tell about the world. Text keys: `fact-<id>`.
    pub facts: Vec<FactSource>,
    /// The cards.
    pub cards: Vec<CardSource>,
}

/// Something about the world.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// Its name.
    pub id: Name,
    /// Sets of (card, least form): the fact is known to who holds one whole set.
    pub known_by: Vec<Vec<(Name, Form)>>,
}

/// One card.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardSource {
    /// Text keys: `card-<id>` (title); open: `.text`; locked: `.signal`, `.summary`, `.full`,
    /// `.means` (what telling means); `.asked` (when somebody asked to keep it); `.tell-1`,
    /// `.tell-2` (decisive cards).
    pub id: Name,
    /// Who holds it; empty means that it is on the common page.
    pub seats: Vec<Name>,
    /// What it is about.
    pub topic: Name,
    /// What it is.
    pub label: Label,
    /// What sort of data it holds.
    pub class: DataClass,
    /// The life area whose colour its spine has.
    pub area: LifeArea,
    /// What it is for in the make-up of the case.
    pub role: CardRole,
    /// When it comes in: 0 at the start, 1 or 2 in that break.
    #[serde(default)]
    pub arrives: u8,
    /// What must be true of a question before a colleague answers with this card.
    #[serde(default)]
    pub key: Option<Key>,
    /// Present when the card is locked.
    #[serde(default)]
    pub lock: Option<LockSource>,
}

/// What a card is for in the make-up of the case. Never visible at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum CardRole {
    /// On the common page.
    Common,
    /// On the common page, frightening and irrelevant.
    FalseFriend,
    /// Held by more than one seat.
    Doubled,
    /// The good plan needs it.
    Decisive,
    /// Supports a decisive card or unlocks an action.
    Supporting,
    /// Sensitive and not needed.
    Sensitive,
    /// Noise.
    Noise,
}

/// What makes a card locked.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LockSource {
    /// The lightest form that does what is needed; none when nobody needs it.
    #[serde(default)]
    pub needed: Option<Form>,
    /// Grounds that hold for telling it.
    pub grounds: Vec<Ground>,
    /// Who told it, one of the people.
    #[serde(default)]
    pub told_by: Option<Name>,
    /// Whether they asked to keep it.
    #[serde(default)]
    pub asked_to_keep: bool,
    /// What files do with it.
    #[serde(default)]
    pub if_it_reaches: Vec<ConsequenceSource>,
}

/// What a file does with a card that reaches it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsequenceSource {
    /// Whose file.
    pub seat: Name,
    /// From this form on (without a covenant, one form lighter but never a signal).
    pub form: Form,
    /// What happens. Text key: `consequence-<card>-<seat>` (≤ 14 words).
    pub effect: Reaction,
    /// Who withdraws or moves; for `Starts` and `Tilts` not needed.
    #[serde(default)]
    pub who: Option<Name>,
    /// The reading that a colleague tilts to.
    #[serde(default)]
    pub reading: Option<Name>,
    /// Weeks after the meeting until it works (withdraws, moves).
    #[serde(default)]
    pub delay: Week,
}

/// `actions.ron`: what organisations can do.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionsSource {
    /// Six for each seat in a full case.
    pub actions: Vec<ActionSource>,
}

/// One action.
#[expect(clippy::struct_excessive_bools, reason = "authors mark each by itself")]
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionSource {
    /// Text keys: `action-<id>` (name), `.text` (what it does and what limits it), `.term`
    /// (its terms in a sentence).
    pub id: Name,
    /// Who leads it.
    pub seat: Name,
    /// Its place in the order of the plan.
    pub band: Band,
    /// Pegs that leading costs: 1 to 3.
    pub pegs: u8,
    /// Whether only its own seat knows of it.
    #[serde(default)]
    pub own_only: bool,
    /// Whether it is heavy: home may say no.
    #[serde(default)]
    pub heavy: bool,
    /// Days from decision to effect as the rules promise.
    pub lead_norm: Days,
    /// Days from decision to effect as it goes.
    pub lead_practice: Days,
    /// Days that it lasts; none: to the end of the year.
    #[serde(default)]
    pub lasts: Option<Days>,
    /// Earliest week in which it may start.
    #[serde(default)]
    pub from_week: Option<Week>,
    /// It must start before this running measure or tile of this action ends (an extension).
    #[serde(default)]
    pub extends: Option<Name>,
    /// Who decides, if not the lead.
    #[serde(default)]
    pub decided_by: Option<DecidedBy>,
    /// Evidence: it is granted when, for one of these sets, every fact lies on the tile.
    #[serde(default)]
    pub evidence: Vec<Vec<Name>>,
    /// Whose yes it needs: their cooperation bends it, and 0 stops it.
    #[serde(default)]
    pub consent_of: Vec<Name>,
    /// Actions one of which must be on the plan and have begun.
    #[serde(default)]
    pub needs: Vec<Name>,
    /// Actions that it may not stand beside.
    #[serde(default)]
    pub excludes: Vec<Name>,
    /// Actions that it strengthens while it runs (linked tiles: ten per cent).
    #[serde(default)]
    pub strengthens: Vec<Name>,
    /// Facts that it works by: 40 % unknown, 70 % known to the lead, 100 % laid on the tile.
    #[serde(default)]
    pub informed_by: Vec<Name>,
    /// Drivers that it deals with, in permille of their push, at full work.
    #[serde(default)]
    pub deals_with: BTreeMap<Name, u16>,
    /// Weekly gain per life area in thousandths of a point, at full work.
    #[serde(default)]
    pub gives: BTreeMap<LifeArea, i32>,
    /// Harm per week in thousandths of a point, per life area, while this driver really runs
    /// and is dealt with by less than half.
    #[serde(default)]
    pub harms_under: Option<HarmSource>,
    /// Whether it brings a new face to the family.
    #[serde(default)]
    pub new_face: bool,
    /// Whether it is the plan's evaluation: the year stops once at week 6.
    #[serde(default)]
    pub evaluation: bool,
}

/// What an action does wrong under a driver.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HarmSource {
    /// The driver.
    pub driver: Name,
    /// Thousandths of a point per week.
    pub loses: BTreeMap<LifeArea, i32>,
}

/// `year.ron`: what pushes and what may happen.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct YearSource {
    /// The last week of the year: 52, or fewer in a short case.
    #[serde(default = "usual_weeks")]
    pub weeks: Week,
    /// The areas that this case follows, with their level at the start (0-100).
    pub areas: Vec<(LifeArea, u8)>,
    /// What pushes them down.
    pub drivers: Vec<DriverSource>,
    /// What may happen.
    pub incidents: Vec<IncidentSource>,
    /// The child's lines. Text keys: `chair-week-<week>-good`, `-mixed`, `-bad`.
    pub chair_weeks: Vec<Week>,
    /// The life area that chooses among her lines.
    pub chair_area: LifeArea,
}

/// Something that pushes life areas down.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DriverSource {
    /// Text keys: `driver-<id>`.
    pub id: Name,
    /// Whether it is there at all.
    pub real: bool,
    /// A table that knows one of these sets of facts believes in it.
    pub shown_by: Vec<Vec<Name>>,
    /// First week of its push (usually 1).
    pub from: Week,
    /// Last week of its push (usually the year's last).
    pub until: Week,
    /// Weekly push in thousandths of a point per life area (positive numbers push down).
    pub pushes: BTreeMap<LifeArea, i32>,
}

/// Something that may happen in a week.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IncidentSource {
    /// Text keys: `incident-<id>` (≤ 14 words).
    pub id: Name,
    /// The driver behind it; it only happens while that runs.
    pub driver: Name,
    /// First week.
    pub from: Week,
    /// Last week.
    pub until: Week,
    /// It can happen while this area is below this level (0-100).
    pub below: (LifeArea, u8),
    /// Chance per week in permille at a level of zero; falls off linearly to the threshold. 1000 is
    /// for what is sure to happen as soon as it can: a day on which something is due.
    pub chance: u16,
    /// What it costs, in thousandths of a point.
    pub costs: BTreeMap<LifeArea, i32>,
    /// Whether it is new serious violence: the year stops there, and its house stays dark.
    #[serde(default)]
    pub serious: bool,
    /// How often it may happen in one year.
    pub at_most: u8,
}

/// `debrief.ron`: for the look back.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DebriefSource {
    /// Help lines. Text keys: `help-<id>`, `.text`.
    pub help_lines: Vec<Name>,
    /// Where the references stood before they moved to `scenario.ron`; they still count.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// All structure files of one scenario together.
#[derive(Clone, Debug)]
pub struct CaseSource {
    /// `scenario.ron`
    pub scenario: ScenarioSource,
    /// `seats.ron`
    pub seats: SeatsSource,
    /// `cards.ron`
    pub cards: CardsSource,
    /// `actions.ron`
    pub actions: ActionsSource,
    /// `year.ron`
    pub year: YearSource,
    /// `debrief.ron`
    pub debrief: DebriefSource,
}
