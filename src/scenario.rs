//! A scenario: one case with all its content, checked and immutable. If you hold one, it is sound.
//!
//! It is kept in three parts by who may know them: the [`Book`] (what somebody at the table may
//! know, each part through [`crate::rules::known`]), the [`Truth`] (what nobody may know before the
//! reflection) and the texts per language.
//!
//! **Invariant:** a `Scenario` is only made by [`check`]; every id in it points at something.
//! **Invariant:** neither `Scenario` nor `Truth` can be serialised: secrets leave by a view or not
//! at all.

use std::collections::BTreeMap;
use std::sync::Arc;

pub mod check;
pub mod diff;
pub mod finding;
pub mod id;
pub mod locate;
pub mod persona;
pub mod schema;
pub mod shelf;
pub mod source;
pub mod term;

use id::{
    ActionId, ActionSet, CardId, CardSet, DriverId, FactId, FactSet, FlagId, GoalId, NewsId,
    PersonId, ReadingId, SeatId, SeatSet, SourceId, TopicId, TopicSet,
};
use persona::{Archetype, Occasion};
use source::{CardRole, Difficulty, Kind, Moment};
use term::{
    Band, DataClass, Days, DecidedBy, DirectorStrength, Form, Ground, Key, Label, LegalRegime,
    LifeArea, Reaction, Waiting, Week, WhyKind,
};

/// One case, checked.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The folder's name.
    pub id: String,
    /// Version of the case.
    pub version: semver::Version,
    /// BLAKE3 over the names and contents of its files, in hexadecimal.
    pub fingerprint: String,
    /// Languages with complete texts, the author's own first.
    pub languages: Vec<String>,
    /// What sort of case it is.
    pub kind: Kind,
    /// How hard it is to come to a good plan, as its author states it.
    pub difficulty: Option<Difficulty>,
    /// How heavy the content is, 1-5.
    pub intensity: u8,
    /// Under which law the table shares.
    pub legal_regime: LegalRegime,
    /// What somebody at the table may know.
    pub book: Book,
    /// What nobody may know before the reflection.
    pub truth: Truth,
    /// How the colleague in each seat plays.
    pub personas: Vec<Persona>,
    /// Per language: message key (with `.attribute`) to its text; `{ $name }` marks a variable.
    pub texts: BTreeMap<String, Texts>,
    /// The files as read (name, content), so that a journal can carry its own scenario.
    pub files: Vec<(String, String)>,
    /// Findings that the author accepts, with a reason.
    pub accepted: Vec<finding::Code>,
    /// Help lines, as ids.
    pub help_lines: Vec<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Under which licence it may be passed on.
    pub licence: String,
    /// What a table can learn from it, as ids.
    pub learning_goals: Vec<String>,
    /// Public sources that the facts and terms come from.
    pub references: Vec<String>,
}

/// Texts of one language.
pub type Texts = Arc<BTreeMap<String, String>>;

/// What somebody at the table may know of the case, piece by piece.
#[derive(Clone, Debug)]
pub struct Book {
    /// The organisations, in the order around the table.
    pub seats: Vec<Seat>,
    /// The seat that wears the director's hat by default.
    pub director: SeatId,
    /// People in and around the family.
    pub people: Vec<Person>,
    /// For whom the empty chair stands.
    pub chair_for: PersonId,
    /// Topic names.
    pub topics: Vec<String>,
    /// Reading names.
    pub readings: Vec<String>,
    /// The menu of dangerous patterns.
    pub flags: Vec<Flag>,
    /// The menu of joint goals.
    pub goals: Vec<Goal>,
    /// How many goals the table may set.
    pub goal_places: u8,
    /// All cards.
    pub cards: Vec<Card>,
    /// Per card: the facts that it shows, alone or with others, and from which form on.
    pub carries: Vec<Vec<(FactId, Form)>>,
    /// All actions.
    pub actions: Vec<Action>,
    /// Measures that run when the meeting starts.
    pub running: Vec<Running>,
    /// Who can be called outside.
    pub sources: Vec<Source>,
    /// What the empty chair has on record, by topic.
    pub chair: Vec<(TopicId, CardId)>,
    /// News.
    pub news: Vec<News>,
    /// Turns per round, with one person and with a table of people.
    pub turns: [[u8; 3]; 2],
    /// In how many breaks one may call: 1 or 2.
    pub breaks: u8,
    /// The last week of the year after.
    pub weeks: Week,
    /// Named sets of conditions.
    pub presets: Vec<Preset>,
    /// Fact names, in the scenario's order.
    pub facts: Vec<String>,
    /// The life areas of this case with their level at the start (0-100).
    pub areas: Vec<(LifeArea, u8)>,
    /// What a first player is led along, in a tutorial.
    pub guide: Option<Guide>,
}

/// What a first player is led along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Where the player sits.
    pub seat: SeatId,
    /// An open card of the player's, to be laid first.
    pub lays: CardId,
    /// Whom to ask.
    pub asks: SeatId,
    /// About what.
    pub about: TopicId,
    /// Who asks the player.
    pub asked_by: SeatId,
    /// The player's locked card.
    pub keeps: CardId,
    /// A card that comes in for the player in the break.
    pub brings: CardId,
    /// Two cards that show the flag together.
    pub shows: CardSet,
    /// The flag to name.
    pub flag: FlagId,
    /// The action to place.
    pub places: ActionId,
}

/// One organisation.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Name as in the files and text keys.
    pub name: String,
    /// Topics that its plate names.
    pub may_know: TopicSet,
    /// Actions by others that cross its interest.
    pub crossed_by: ActionSet,
    /// Whom of the family it can call in a break.
    pub may_call: Option<PersonId>,
    /// Whether home says "you were always allowed to".
    pub had_room: bool,
}

/// A person in or around the family.
#[derive(Clone, Debug)]
pub struct Person {
    /// Name as in the files.
    pub name: String,
}

/// A dangerous pattern in the menu: only what everybody sees.
#[derive(Clone, Debug)]
pub struct Flag {
    /// Name as in the files.
    pub name: String,
    /// What it is about.
    pub topic: TopicId,
}

/// A joint goal in the menu.
#[derive(Clone, Debug)]
pub struct Goal {
    /// Name as in the files.
    pub name: String,
    /// Whose interests it covers.
    pub covers: SeatSet,
    /// The life area its indicator follows.
    pub indicator: LifeArea,
    /// Actions that serve it.
    pub serves: ActionSet,
}

/// One card.
#[derive(Clone, Debug)]
pub struct Card {
    /// Name as in the files.
    pub name: String,
    /// Who holds it from its arrival on.
    pub holders: SeatSet,
    /// Whether it is on the common page.
    pub common: bool,
    /// What it is about.
    pub topic: TopicId,
    /// What it is.
    pub label: Label,
    /// What sort of data it holds.
    pub class: DataClass,
    /// The life area whose colour its spine has.
    pub area: LifeArea,
    /// When it comes in: 0 at the start, 1 or 2 in that break.
    pub arrives: u8,
    /// What a colleague wants to hear before it answers with this card.
    pub key: Option<Key>,
    /// Present when locked.
    pub lock: Option<Lock>,
    /// Whether a tell shows when its topic comes up.
    pub has_tell: bool,
}

/// What makes a card locked. Known to its holders only.
#[derive(Clone, Debug)]
pub struct Lock {
    /// Grounds that hold.
    pub grounds: Vec<Ground>,
    /// Who told it.
    pub told_by: Option<PersonId>,
    /// Whether they asked to keep it.
    pub asked_to_keep: bool,
    /// What files do with it.
    pub consequences: Vec<Consequence>,
}

/// What a file does with a card that reaches it.
#[derive(Clone, Debug)]
pub struct Consequence {
    /// Whose file.
    pub seat: SeatId,
    /// From this form on, under a covenant.
    pub form: Form,
    /// What happens.
    pub effect: Reaction,
    /// Who withdraws or moves.
    pub who: Option<PersonId>,
    /// The reading that is tilted to.
    pub reading: Option<ReadingId>,
    /// Weeks after the meeting until it works.
    pub delay: Week,
}

/// One action.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent mark on the action")]
pub struct Action {
    /// Name as in the files.
    pub name: String,
    /// Who leads it.
    pub seat: SeatId,
    /// Place in the order of the plan.
    pub band: Band,
    /// Pegs that leading costs; 0 marks a running measure that nobody can place.
    pub pegs: u8,
    /// Whether only its own seat knows of it before it is placed.
    pub own_only: bool,
    /// Whether home may say no.
    pub heavy: bool,
    /// Days to effect by the rules.
    pub lead_norm: Days,
    /// Days to effect in practice.
    pub lead_practice: Days,
    /// Days that it lasts; none: to the end of the year.
    pub lasts: Option<Days>,
    /// Earliest week.
    pub from_week: Week,
    /// The measure that it extends.
    pub extends: Option<ActionId>,
    /// Who decides, if not the lead.
    pub decided_by: Option<DecidedBy>,
    /// It is granted when one whole set lies on the tile.
    pub evidence: Vec<FactSet>,
    /// Whose yes it needs.
    pub consent_of: Vec<PersonId>,
    /// One of these must be on the plan.
    pub needs: ActionSet,
    /// It may not stand beside these.
    pub excludes: ActionSet,
    /// It strengthens these.
    pub strengthens: ActionSet,
    /// Facts that it works by.
    pub informed_by: FactSet,
    /// Whether it brings a new face.
    pub new_face: bool,
    /// Whether it is the plan's evaluation.
    pub evaluation: bool,
}

/// A measure that runs already.
#[derive(Clone, Debug)]
pub struct Running {
    /// The action.
    pub action: ActionId,
    /// Day on which it ends (0: Monday of week 1).
    pub ends_day: Days,
}

/// Somebody outside the room.
#[derive(Clone, Debug)]
pub struct Source {
    /// Name as in the files.
    pub name: String,
    /// Who may call.
    pub seats: SeatSet,
}

/// A piece of news.
#[derive(Clone, Debug)]
pub struct News {
    /// Name as in the files.
    pub name: String,
    /// When it comes in by itself.
    pub when: Option<Moment>,
    /// The topic it puts on the table.
    pub topic: Option<TopicId>,
}

/// A named set of conditions.
#[derive(Clone, Debug)]
pub struct Preset {
    /// Name as in the files.
    pub name: String,
    /// What it sets.
    pub conditions: Conditions,
}

/// How the network is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent condition of the network"
)]
pub struct Conditions {
    /// A covenant on sharing was signed.
    pub covenant: bool,
    /// How strong the director is.
    pub director: DirectorStrength,
    /// Which lead times count.
    pub waiting: Waiting,
    /// Pegs per seat.
    pub pegs: u8,
    /// Heavy tiles need home's word.
    pub mandate: bool,
    /// Cards show that only you hold them.
    pub marks: bool,
    /// The chair says that a good plan exists.
    pub belief: bool,
}

/// What nobody at the table may know before the reflection.
#[derive(Clone, Debug)]
pub struct Truth {
    /// The story that the facts bear out.
    pub right_reading: ReadingId,
    /// Per flag: the facts that show it, how many are enough (0: it is not true), where it tilts.
    pub flags: Vec<FlagTruth>,
    /// Per card: its part in the make-up.
    pub roles: Vec<CardRole>,
    /// Per card: the lightest form that does what is needed.
    pub needed: Vec<Option<Form>>,
    /// The card that a first player misses, in a tutorial.
    pub missed: Option<CardId>,
    /// Per source: the card that the call brings.
    pub source_cards: Vec<Option<CardId>>,
    /// Per fact: each set of (card, least form) that shows it.
    pub known_by: Vec<Vec<Vec<(CardId, Form)>>>,
    /// The year model.
    pub year: YearModel,
}

/// The truth of a flag.
#[derive(Clone, Debug)]
pub struct FlagTruth {
    /// Facts that show it.
    pub facts: FactSet,
    /// How many are enough; 0: the pattern is not there.
    pub enough: u8,
    /// The reading that a wrong naming tilts to.
    pub tilts: Option<ReadingId>,
}

/// What pushes, what helps and what may happen.
#[derive(Clone, Debug)]
pub struct YearModel {
    /// Start levels in thousandths (0-100,000), by [`LifeArea`]; unused areas are `None`.
    pub start: [Option<i32>; 8],
    /// Willingness at the start per person, 0-3.
    pub cooperation: Vec<u8>,
    /// What pushes.
    pub drivers: Vec<Driver>,
    /// What may happen.
    pub incidents: Vec<Incident>,
    /// What each action does, by action.
    pub effects: Vec<ActionEffect>,
    /// Weeks with a line of the chair's.
    pub chair_weeks: Vec<Week>,
    /// The area that chooses among her lines.
    pub chair_area: LifeArea,
}

/// What an action does in the year.
#[derive(Clone, Debug, Default)]
pub struct ActionEffect {
    /// Permille of a driver's push that it takes away at full work.
    pub deals_with: Vec<(DriverId, u16)>,
    /// Weekly gain in thousandths at full work.
    pub gives: Vec<(LifeArea, i32)>,
    /// Weekly harm while this driver really runs and is dealt with by less than half.
    pub harms_under: Option<(DriverId, Vec<(LifeArea, i32)>)>,
}

/// Something that pushes life areas down.
#[derive(Clone, Debug)]
pub struct Driver {
    /// Name as in the files.
    pub name: String,
    /// Whether it is there.
    pub real: bool,
    /// A table that knows one whole set believes in it.
    pub shown_by: Vec<FactSet>,
    /// First week of its push.
    pub from: Week,
    /// Last week of its push.
    pub until: Week,
    /// Weekly push in thousandths, positive is down.
    pub pushes: Vec<(LifeArea, i32)>,
}

/// Something that may happen.
#[derive(Clone, Debug)]
pub struct Incident {
    /// Name as in the files.
    pub name: String,
    /// The driver behind it.
    pub driver: DriverId,
    /// First week.
    pub from: Week,
    /// Last week.
    pub until: Week,
    /// Possible while this area is below this level, in thousandths.
    pub below: (LifeArea, i32),
    /// Chance per week in permille at a level of zero; 1000 is sure below the threshold.
    pub chance: u16,
    /// What it costs in thousandths.
    pub costs: Vec<(LifeArea, i32)>,
    /// Whether it is new serious violence.
    pub serious: bool,
    /// How often at most.
    pub at_most: u8,
}

/// How a colleague plays.
#[derive(Clone, Debug)]
pub struct Persona {
    /// Character.
    pub archetype: Archetype,
    /// Ever thinks of a card that only it holds, permille.
    pub brings_unique: u16,
    /// Ever thinks of a card that everybody has, permille.
    pub brings_common: u16,
    /// A free turn becomes a question, permille.
    pub asks: u16,
    /// Tells a locked card unasked when danger was named, permille.
    pub dares: u16,
    /// Joins in, permille.
    pub joins: u16,
    /// Holds on to its first reading, permille.
    pub sticks: u16,
    /// How readily it names a red flag, permille of what its character does.
    pub names: u16,
    /// Questions that it comes with.
    pub prepared: Vec<Prepared>,
    /// Its first reading.
    pub first_reading: ReadingId,
    /// Own actions it wants, most wanted first.
    pub wants: Vec<ActionId>,
    /// How many phrases per occasion.
    pub phrases: BTreeMap<Occasion, u8>,
}

/// A question that a colleague comes with.
#[derive(Clone, Copy, Debug)]
pub struct Prepared {
    /// Whom.
    pub to: SeatId,
    /// About what.
    pub topic: TopicId,
    /// Why.
    pub why: WhyKind,
    /// In which round.
    pub round: u8,
    /// After how many turns of the other.
    pub after: u8,
}

impl Scenario {
    /// The files that say what can happen, without texts.
    pub fn structure_files(&self) -> impl Iterator<Item = &(String, String)> {
        self.files.iter().filter(|(name, _)| check::is_structure(name))
    }

    /// Whether the case is told in a language, or in the same without its region.
    #[must_use]
    pub fn has_language(&self, language: &str) -> bool {
        [language, plain(language)].into_iter().any(|tag| self.texts.contains_key(tag))
    }

    /// The texts in a language; where the case has not got it, in the same language without its
    /// region, in English, or in the author's own language.
    #[must_use]
    pub fn texts_in(&self, language: &str) -> Option<&Texts> {
        let own = self.languages.first().map_or(language, String::as_str);
        [language, plain(language), "en", own].into_iter().find_map(|tag| self.texts.get(tag))
    }

    /// A text in a language, or in the nearest that the case has ([`Self::texts_in`]).
    ///
    /// A checked scenario has every text in every one of its languages; the key itself is returned
    /// only for a language file that was changed after the check.
    #[must_use]
    pub fn text<'a>(&'a self, language: &str, key: &'a str) -> &'a str {
        self.texts_in(language).and_then(|texts| texts.get(key)).map_or(key, String::as_str)
    }
}

/// A language without its region.
fn plain(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}

impl Truth {
    /// Facts that a set of held cards (by card, the form held) shows together.
    #[must_use]
    pub fn facts_of(&self, held: &[Option<Form>]) -> FactSet {
        self.facts_shown(|card| held.get(card.index()).copied().flatten())
    }

    /// Facts that are shown when every card is held in the form that `form` tells.
    #[must_use]
    pub fn facts_shown(&self, form: impl Fn(CardId) -> Option<Form>) -> FactSet {
        let mut facts = FactSet::EMPTY;
        for (index, sets) in self.known_by.iter().enumerate() {
            let covered = |set: &Vec<(CardId, Form)>| {
                set.iter().all(|(card, least)| form(*card).is_some_and(|held| held >= *least))
            };
            if sets.iter().any(covered) {
                facts.insert(FactId::at(index));
            }
        }
        facts
    }
}

impl Book {
    /// Everybody at the table.
    #[must_use]
    pub fn everybody(&self) -> SeatSet {
        SeatSet::first(self.seats.len())
    }

    /// The seat with this name.
    #[must_use]
    pub fn seat_named(&self, name: &str) -> Option<SeatId> {
        self.seats.iter().position(|seat| seat.name == name).map(SeatId::at)
    }

    /// The action with this name.
    #[must_use]
    pub fn action_named(&self, name: &str) -> Option<ActionId> {
        self.actions.iter().position(|action| action.name == name).map(ActionId::at)
    }

    /// The card with this name.
    #[must_use]
    pub fn card_named(&self, name: &str) -> Option<CardId> {
        self.cards.iter().position(|card| card.name == name).map(CardId::at)
    }

    /// The fact with this name.
    #[must_use]
    pub fn fact_named(&self, name: &str) -> Option<FactId> {
        self.facts.iter().position(|fact| fact == name).map(FactId::at)
    }

    /// The topic with this name.
    #[must_use]
    pub fn topic_named(&self, name: &str) -> Option<TopicId> {
        self.topics.iter().position(|topic| topic == name).map(TopicId::at)
    }

    /// The goal with this name.
    #[must_use]
    pub fn goal_named(&self, name: &str) -> Option<GoalId> {
        self.goals.iter().position(|goal| goal.name == name).map(GoalId::at)
    }

    /// The flag with this name.
    #[must_use]
    pub fn flag_named(&self, name: &str) -> Option<FlagId> {
        self.flags.iter().position(|flag| flag.name == name).map(FlagId::at)
    }

    /// The reading with this name.
    #[must_use]
    pub fn reading_named(&self, name: &str) -> Option<ReadingId> {
        self.readings.iter().position(|reading| reading == name).map(ReadingId::at)
    }

    /// The source with this name.
    #[must_use]
    pub fn source_named(&self, name: &str) -> Option<SourceId> {
        self.sources.iter().position(|source| source.name == name).map(SourceId::at)
    }

    /// The piece of news with this name.
    #[must_use]
    pub fn news_named(&self, name: &str) -> Option<NewsId> {
        self.news.iter().position(|news| news.name == name).map(NewsId::at)
    }

    /// The cards on the common page.
    #[must_use]
    pub fn common_page(&self) -> CardSet {
        (0..self.cards.len())
            .map(CardId::at)
            .filter(|card| self.cards[card.index()].common)
            .collect()
    }

    /// The conditions with this name.
    #[must_use]
    pub fn preset_named(&self, name: &str) -> Option<&Preset> {
        self.presets.iter().find(|preset| preset.name == name)
    }
}
