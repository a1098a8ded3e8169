//! The truth at one moment, in three parts by who may know them.
//!
//! [`Common`] is what everybody at the table sees; a [`Private`] is what one seat sees beside it;
//! [`Hidden`] is what nobody sees before the reflection. A view is built from the first two, so a
//! predicate that judges a wish cannot read what its actor may not see: it is not in its hands.
//!
//! **Invariant:** nothing in [`Common`] depends on a card that was not laid, on a call, or on a
//! private choice that was not turned.
//! **Invariant:** the parts of a [`Table`] are visible to the rules alone.

use serde::{Deserialize, Serialize};

use crate::rules::chance::Seed;
use crate::rules::command::{Adjustment, Vote};
use crate::rules::notice::{Line, PrivateLine};
use crate::rules::year::FileEffect;
use crate::scenario::id::{
    ActionId, CardId, CardSet, FactSet, FlagId, GoalSet, PersonId, ReadingId, SeatId, SeatSet,
    TopicId, TopicSet,
};
use crate::scenario::term::{DirectorStrength, Form, LifeArea, Waiting, Week, Why};
use crate::scenario::{Conditions, Scenario};

/// One running meeting, whole.
#[derive(Clone, Debug)]
pub struct Table {
    /// What everybody sees.
    pub(in crate::rules) common: Common,
    /// What each seat sees beside it.
    pub(in crate::rules) privates: PerSeat<Private>,
    /// What nobody sees.
    pub(in crate::rules) hidden: Hidden,
    /// What changed since the last [`Table::take_touched`].
    pub(in crate::rules) touched: Touched,
}

/// One value per seat, for up to eight seats.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PerSeat<T>([T; 8]);

impl<T> PerSeat<T> {
    /// The value of a seat. A seat beyond the eighth does not occur: ids are checked at the door.
    #[must_use]
    pub fn of(&self, seat: SeatId) -> &T {
        self.0.get(seat.index()).unwrap_or(&self.0[0])
    }

    /// The value of a seat, to change.
    pub fn of_mut(&mut self, seat: SeatId) -> &mut T {
        let [first, rest @ ..] = &mut self.0;
        match seat.index().checked_sub(1).and_then(|index| rest.get_mut(index)) {
            Some(found) => found,
            None => first,
        }
    }
}

/// What everybody at the table sees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Common {
    /// Where the meeting stands.
    pub meeting: Meeting,
    /// What lies on the table.
    pub board: Board,
    /// The plan on the wall.
    pub plan: Plan,
    /// The year after, as far as it was lived through.
    pub year: Option<YearShown>,
    /// What was said and done in the open, oldest first.
    pub lines: Vec<Line>,
}

/// Where the meeting stands.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each tells of one power that is used up, or not"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Which part.
    pub phase: Phase,
    /// How the network is set up.
    pub conditions: Conditions,
    /// Who wears the director's hat.
    pub director: Option<SeatId>,
    /// Turns that a seat has in round 1, 2 and 3.
    pub turns_by_round: [u8; 3],
    /// Turns left in this round.
    pub turns: PerSeat<u8>,
    /// Turns used in this round.
    pub used: PerSeat<u8>,
    /// Who wants no more turns in this round, is ready, or made its call in this break.
    pub done: SeatSet,
    /// Whether the session is paused.
    pub paused: bool,
    /// Calls that the director has left in this round.
    pub director_calls: u8,
    /// Requests that the director has left in round 3.
    pub director_requests: u8,
    /// Topics on which asking is free in round 2.
    pub open_topics: TopicSet,
    /// Whether the director opened topics.
    pub topics_opened: bool,
    /// Whether the director linked two cards in this round.
    pub linked_this_round: bool,
    /// Whether the picture was reopened: everybody has one turn less in round 3.
    pub picture_reopened: bool,
    /// Whether the chair was asked in this round.
    pub chair_asked: bool,
    /// Seats that got the floor from the director in this round.
    pub floor: SeatSet,
    /// Seats that laid an interpretation in this round.
    pub interpreted: SeatSet,
    /// Words in the last round.
    pub votes: PerSeat<Option<Vote>>,
}

/// A part of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// Reading the own hand, choosing a first reading.
    Briefing,
    /// Round 1 (picture), 2 (judgement) or 3 (decision).
    Round(u8),
    /// The break after round 1 or 2.
    Break(u8),
    /// One word each.
    LastRound,
    /// The stop in week 6.
    Stop,
    /// The year was lived through.
    Year,
    /// Over.
    Closed,
}

impl Phase {
    /// The round that runs, if one does.
    #[must_use]
    pub const fn round(self) -> Option<u8> {
        if let Self::Round(round) = self { Some(round) } else { None }
    }
}

/// What lies on the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// Cards laid for all, in order.
    pub laid: Vec<Laid>,
    /// The same as a set.
    pub on_table: CardSet,
    /// What the topic marker lies on.
    pub topic: Option<TopicId>,
    /// Reading tokens, once turned.
    pub tokens: PerSeat<Option<ReadingId>>,
    /// Whether the tokens were turned.
    pub tokens_turned: bool,
    /// Red flags that were named, and whether rightly.
    pub flags: Vec<(FlagId, bool)>,
    /// Topics on which a danger was named.
    pub danger: TopicSet,
    /// Joint goals.
    pub goals: GoalSet,
    /// Topics on which a seat said that it has nothing.
    pub ticks: PerSeat<TopicSet>,
    /// Who told something to whom, in the open.
    pub gave: PerSeat<SeatSet>,
    /// Whose interest is known.
    pub interests: SeatSet,
    /// Questions not yet answered, oldest first.
    pub questions: Vec<Question>,
    /// Joining in is open on this topic, for anybody but this seat.
    pub joining: Option<(TopicId, SeatId)>,
    /// Who reacted since the last paid act.
    pub reacted: SeatSet,
    /// Interpretations laid beside cards.
    pub beside: Vec<(CardId, CardId)>,
    /// Cards that the director laid side by side.
    pub linked: Option<CardSet>,
    /// Phrases that were spoken, by seat.
    pub spoken: PerSeat<Vec<(crate::scenario::persona::Occasion, u8)>>,
}

/// A card laid for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Laid {
    /// The card.
    pub card: CardId,
    /// How much of it.
    pub form: Form,
    /// By whom.
    pub by: SeatId,
    /// In which round.
    pub round: u8,
}

/// A question on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Who asks.
    pub by: SeatId,
    /// Whom.
    pub to: SeatId,
    /// About what; none: the director's open question.
    pub topic: Option<TopicId>,
    /// Why.
    pub why: Why,
    /// Whether the answer may stay between the two.
    pub only_me: bool,
}

/// The plan on the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Tiles, oldest first.
    pub tiles: Vec<Tile>,
    /// Accepted links: the first strengthens the second.
    pub links: Vec<(TileId, TileId)>,
    /// Changes that can be undone, latest last.
    pub undo: Vec<Change>,
    /// The number of the next tile.
    pub next: u8,
    /// The family's one fixed face.
    pub face: Option<SeatId>,
    /// Who tells the family, and in which week.
    pub teller: Option<(SeatId, Week)>,
    /// Pegs that duties took away.
    pub pegs_lost: PerSeat<u8>,
}

/// The number of a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TileId(pub u8);

/// An action on the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent mark on the tile")]
pub struct Tile {
    /// Its number.
    pub id: TileId,
    /// What is done.
    pub action: ActionId,
    /// Who leads it.
    pub lead: SeatId,
    /// Who placed it.
    pub by: SeatId,
    /// In which week.
    pub week: Week,
    /// Whether it is in ink.
    pub inked: bool,
    /// Who watches it.
    pub monitor: Option<SeatId>,
    /// Reasons: laid cards.
    pub cards: CardSet,
    /// Who supports it.
    pub supports: SeatSet,
    /// Who objects.
    pub objections: SeatSet,
    /// Whether the director holds it.
    pub held: bool,
    /// Against home's word.
    pub own_authority: bool,
    /// Whether somebody else reacted to it since its last change.
    pub touched: bool,
}

impl Tile {
    /// A tile as it is placed: in pencil, without anything on it.
    #[must_use]
    pub const fn pencilled(
        id: TileId,
        action: ActionId,
        lead: SeatId,
        by: SeatId,
        week: Week,
    ) -> Self {
        Self {
            id,
            action,
            lead,
            by,
            week,
            inked: false,
            monitor: None,
            cards: CardSet::EMPTY,
            supports: SeatSet::EMPTY,
            objections: SeatSet::EMPTY,
            held: false,
            own_authority: false,
            touched: false,
        }
    }
}

/// A change that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// A tile was placed.
    Placed(SeatId, TileId),
    /// A tile was moved from this week.
    Moved(SeatId, TileId, Week),
    /// A tile was removed.
    Removed(SeatId, Tile),
}

impl Change {
    /// Who made it, and on which tile.
    #[must_use]
    pub const fn by(&self) -> (SeatId, TileId) {
        match self {
            Self::Placed(by, tile) | Self::Moved(by, tile, _) => (*by, *tile),
            Self::Removed(by, tile) => (*by, tile.id),
        }
    }
}

/// The year after as the screen shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearShown {
    /// The last week that was lived through.
    pub until: Week,
    /// Per followed area: the level (0-100) at the end of each week, from week 1.
    pub levels: Vec<(LifeArea, Vec<u8>)>,
    /// What happened.
    pub incidents: Vec<(Week, crate::scenario::id::IncidentId)>,
    /// The weeks' largest changes with their causes, at most eight.
    pub causes: Vec<CauseShown>,
    /// Her lines: week and how she is.
    pub chair: Vec<(Week, crate::rules::year::Mood)>,
    /// Tiles that nobody watched.
    pub unwatched: Vec<TileId>,
    /// Tiles that never began to work.
    pub idle: Vec<TileId>,
    /// Tiles that stood after the last round, in the order to which causes refer.
    pub tiles: Vec<TileId>,
    /// The week of the serious incident, if there was one.
    pub serious: Option<Week>,
    /// The same plan ten times: whether it stayed without new serious violence; only at the end,
    /// and only where such violence can happen at all.
    pub houses: Option<[bool; 10]>,
}

/// A change with its cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CauseShown {
    /// When.
    pub week: Week,
    /// In what.
    pub area: LifeArea,
    /// How much, in thousandths of a point, summed over the month.
    pub thousandths: i32,
    /// Why.
    pub cause: crate::rules::year::record::Cause,
}

impl YearShown {
    /// Whether it was lived to its end, and not only to the stop.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.until > crate::rules::lived::STOP_WEEK
    }
}

/// What one seat sees beside what everybody sees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Private {
    /// Own cards that came in.
    pub hand: CardSet,
    /// Everything held or heard, by form.
    pub held: Held,
    /// Facts that it shows together.
    pub facts: FactSet,
    /// Who, as far as this seat witnessed, holds a card: by card.
    pub heads: Vec<SeatSet>,
    /// Cards told to at least one other seat by this seat.
    pub told: CardSet,
    /// To whom this seat gave something unseen.
    pub gave_unseen: SeatSet,
    /// From whom this seat got a card it had not.
    pub got_from: SeatSet,
    /// First reading, face down.
    pub reading: Option<ReadingId>,
    /// Consent that was obtained.
    pub consent: CardSet,
    /// Home's word on the pencilled plan.
    pub home: Option<HomeView>,
    /// Mandate that was obtained in a call.
    pub mandate: bool,
    /// Somebody at home covers the interest.
    pub covered: bool,
    /// Questions asked by this seat: whom, topic, why, and what key was named.
    pub asked: Vec<Asked>,
    /// Whether the person in this seat stepped out.
    pub out: bool,
    /// Private lines, oldest first.
    pub lines: Vec<PrivateLine>,
}

/// A question that this seat asked, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Whom.
    pub to: SeatId,
    /// About what.
    pub topic: Option<TopicId>,
    /// Why.
    pub why: Why,
    /// Whether only to me.
    pub only_me: bool,
    /// The key that was named, if it ended in "not like this".
    pub key: Option<crate::scenario::term::Key>,
}

/// Home's word on the pencilled plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum HomeView {
    /// Agreed.
    Agreed,
    /// Explain: one turn less in round 3.
    Explain,
    /// No: heavy tiles stay pencil.
    No,
}

/// Cards held, by form: what is held in full is also in the lighter sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Held at least as a signal.
    pub signal: CardSet,
    /// Held at least as a summary.
    pub summary: CardSet,
    /// Held in full.
    pub full: CardSet,
}

impl Held {
    /// The form in which a card is held.
    #[must_use]
    pub const fn form(&self, card: CardId) -> Option<Form> {
        if self.full.has(card) {
            Some(Form::Full)
        } else if self.summary.has(card) {
            Some(Form::Summary)
        } else if self.signal.has(card) {
            Some(Form::Signal)
        } else {
            None
        }
    }

    /// Adds a card in a form; a lighter form than is held changes nothing.
    pub const fn add(&mut self, card: CardId, form: Form) {
        self.signal.insert(card);
        if matches!(form, Form::Summary | Form::Full) {
            self.summary.insert(card);
        }
        if matches!(form, Form::Full) {
            self.full.insert(card);
        }
    }
}

/// What nobody sees before the reflection.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// The session's seed.
    pub seed: Seed,
    /// What files did with what reached them, for the year.
    pub effects: Vec<FileEffect>,
    /// Effects that happened, so that none happens twice: card and seat.
    pub reached: Vec<(CardId, SeatId)>,
    /// How often a tell was shown, by card.
    pub tells: Vec<u8>,
    /// Cooperation gained by calls.
    pub heard: Vec<PersonId>,
    /// The one change at the stop, once it was made.
    pub adjustment: Option<Adjustment>,
}

/// Which sections changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// The common sections, by [`Section`] bit.
    pub common: u8,
    /// Seats whose private part changed.
    pub privates: SeatSet,
}

/// The sections of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Section {
    /// [`Meeting`]
    Meeting,
    /// [`Board`]
    Board,
    /// [`Plan`]
    Plan,
    /// [`YearShown`]
    Year,
    /// Common lines.
    Lines,
    /// [`Private`]
    Own,
}

impl Section {
    /// Its bit in [`Touched::common`].
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Default for Meeting {
    fn default() -> Self {
        Self {
            phase: Phase::Briefing,
            conditions: Conditions {
                covenant: true,
                director: DirectorStrength::Strong,
                waiting: Waiting::Practice,
                pegs: 4,
                mandate: true,
                marks: true,
                belief: true,
            },
            director: None,
            turns_by_round: [0; 3],
            turns: PerSeat::default(),
            used: PerSeat::default(),
            done: SeatSet::EMPTY,
            paused: false,
            director_calls: 0,
            director_requests: 0,
            open_topics: TopicSet::EMPTY,
            topics_opened: false,
            linked_this_round: false,
            picture_reopened: false,
            chair_asked: false,
            floor: SeatSet::EMPTY,
            interpreted: SeatSet::EMPTY,
            votes: PerSeat::default(),
        }
    }
}

impl Common {
    /// The tile with this number.
    #[must_use]
    pub fn tile(&self, id: TileId) -> Option<&Tile> {
        self.plan.tiles.iter().find(|tile| tile.id == id)
    }

    /// Whether a tile stands after the last round: in ink, and not an unsupported one of somebody
    /// who disagreed.
    #[must_use]
    pub fn stands(&self, tile: &Tile) -> bool {
        let disagreed = matches!(self.meeting.votes.of(tile.lead), Some(Vote::Disagree));
        tile.inked && !(disagreed && tile.supports.is_empty())
    }

    /// Whether a tile lapsed: the meeting is over, and it does not stand.
    #[must_use]
    pub fn lapsed(&self, tile: &Tile) -> bool {
        let is_over = matches!(self.meeting.phase, Phase::Stop | Phase::Year | Phase::Closed);
        is_over && !self.stands(tile)
    }
}

/// How a session is set before it starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The session's seed.
    pub seed: Seed,
    /// How the network is set up.
    pub conditions: Conditions,
    /// Who wears the director's hat, if anybody.
    pub director: Option<SeatId>,
    /// Turns per round.
    pub turns: [u8; 3],
}

impl Table {
    /// The table as everybody sits down: the common page and the first cards are dealt.
    #[must_use]
    pub fn new(scenario: &Scenario, setup: &Setup) -> Self {
        let cards = scenario.book.cards.len();
        let mut privates: PerSeat<Private> = PerSeat::default();
        for seat in scenario.book.everybody().iter() {
            let own = privates.of_mut(seat);
            own.heads = vec![SeatSet::EMPTY; cards];
            for (index, card) in scenario.book.cards.iter().enumerate() {
                let id = CardId::at(index);
                if card.common {
                    own.held.add(id, Form::Full);
                    if let Some(heads) = own.heads.get_mut(index) {
                        *heads = scenario.book.everybody();
                    }
                } else if card.holders.has(seat) && card.arrives == 0 {
                    own.hand.insert(id);
                    own.held.add(id, Form::Full);
                    if let Some(heads) = own.heads.get_mut(index) {
                        heads.insert(seat);
                    }
                }
            }
            own.facts = scenario.truth.facts_shown(|card| own.held.form(card));
        }
        Self {
            common: Common {
                meeting: Meeting {
                    conditions: setup.conditions,
                    director: (setup.conditions.director != DirectorStrength::None)
                        .then_some(setup.director)
                        .flatten(),
                    turns_by_round: setup.turns,
                    ..Meeting::default()
                },
                ..Common::default()
            },
            privates,
            hidden: Hidden {
                seed: setup.seed,
                effects: Vec::new(),
                reached: Vec::new(),
                tells: vec![0; cards],
                heard: Vec::new(),
                adjustment: None,
            },
            touched: Touched { common: u8::MAX, privates: scenario.book.everybody() },
        }
    }

    /// What changed since the last call.
    pub fn take_touched(&mut self) -> Touched {
        std::mem::take(&mut self.touched)
    }

    /// What everybody at the table sees.
    #[must_use]
    pub const fn common(&self) -> &Common {
        &self.common
    }

    /// What one seat sees beside it. For building that seat's view, and for the reflection.
    #[must_use]
    pub fn own(&self, seat: SeatId) -> &Private {
        self.privates.of(seat)
    }
}
