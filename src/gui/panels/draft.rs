//! What somebody is about to do at the table, and which sheet lies before them.
//!
//! **Invariant:** a draft is a choice on paper: nothing of it has happened, nobody else sees it.

use bevy::prelude::Resource;

use crate::present::hand::Pile;
use crate::present::meeting::{Desk, Next, TalkSort};
use crate::scenario::id::{CardId, CardSet, FlagId, SeatId, SeatSet, TopicSet};
use crate::scenario::term::{Form, Ground, Week};

/// What somebody is about to do.
#[derive(Resource, Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent choice on paper")]
pub struct DeskDraft {
    /// The sheet in the middle.
    pub sheet: Sheet,
    /// Cards of which pile are shown; none: all.
    pub pile: Option<Pile>,
    /// Whether cards are a list with all their marks.
    pub is_list: bool,
    /// Which lines are shown.
    pub lines: LineFilter,
    /// Which part is shown where only one fits.
    pub part: Part,
    /// A card that was picked up, to be placed.
    pub held: Option<CardId>,
    /// How a card is told.
    pub telling: Telling,
    /// Whether the answer may stay between the two.
    pub only_me: bool,
    /// Which of the reasons "for the plan".
    pub plan_why: usize,
    /// The flag to be named.
    pub flag: Option<FlagId>,
    /// Laid cards that were chosen: for a flag, or to lie side by side.
    pub cards: CardSet,
    /// The laid card because of which the own reading moves.
    pub because: Option<CardId>,
    /// Topics to be opened.
    pub topics: TopicSet,
    /// Who tells the family.
    pub teller: Option<SeatId>,
    /// In which week; 0: the first.
    pub week: Week,
    /// The own words.
    pub said: String,
    /// Whether the keys of "not like this" are shown.
    pub shows_keys: bool,
    /// Whether the plan is risen.
    pub is_plan_open: bool,
    /// The plan sank for a card that is looked at, and rises when the card is put away.
    pub returns_to_plan: bool,
    /// How many sheets were laid: each begins at its top.
    pub laid: u32,
    /// The folder should get the keyboard's attention.
    pub wants_folder: bool,
    /// A card to lay is being chosen in the folder.
    pub picks_card: bool,
    /// Cards that were there when one last looked; none: nobody looked yet.
    pub read: Option<CardSet>,
    /// What was last asked of the player, so that its sheet comes up once.
    asked: Option<String>,
    /// How many calls were read.
    calls: Option<usize>,
}

/// The sheet in the middle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// None: the table lies free.
    #[default]
    Table,
    /// A card in large.
    Card(CardId),
    /// How a card is told.
    Tell,
    /// A seat's plate.
    Seat(SeatId),
    /// Whom one asks.
    Ask,
    /// The question that waits for the player.
    Answer,
    /// Red flags.
    Flags,
    /// Readings.
    Readings,
    /// Joint goals.
    Goals,
    /// The director's powers.
    Director,
    /// Who stands by the family.
    Family,
    /// What costs no turn.
    React,
    /// What the own organisation thinks.
    Home,
    /// Before a round is ended.
    End,
    /// The call of a break.
    Call,
    /// Which card goes to the corridor.
    Corridor,
    /// What came of a call.
    CallResult,
    /// The last round.
    Vote,
}

/// What is shown where only one thing fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The folder.
    Folder,
    /// The table.
    #[default]
    Table,
    /// What was said.
    Transcript,
}

/// Which lines are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineFilter {
    /// All.
    #[default]
    All,
    /// Lines about one thing.
    Sort(TalkSort),
    /// What only the player has.
    Apart,
}

/// For what a card is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// In a turn.
    #[default]
    Share,
    /// As an answer.
    Answer,
    /// In the corridor.
    Corridor,
}

/// How a card is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// The card.
    pub card: Option<CardId>,
    /// For what.
    pub purpose: Purpose,
    /// How much.
    pub form: Option<Form>,
    /// To whom; an empty set: to the whole table; none: not chosen yet.
    pub to: Option<SeatSet>,
    /// Why it may be told now.
    pub ground: Option<Ground>,
}

impl DeskDraft {
    /// A sheet is laid before the player. There is no room for it over the risen plan, which sinks.
    pub fn open(&mut self, sheet: Sheet) {
        self.sheet = sheet;
        self.part = Part::Table;
        self.picks_card = false;
        // What may stay between two was said to one colleague, not to the next.
        self.only_me = false;
        self.laid = self.laid.wrapping_add(1);
        self.is_plan_open = false;
        self.returns_to_plan = false;
    }

    /// The sheet is put away.
    pub fn close(&mut self) {
        self.sheet = Sheet::Table;
        self.picks_card = false;
        self.shows_keys = false;
        self.is_plan_open |= std::mem::take(&mut self.returns_to_plan);
    }

    /// Whether there is a step back: otherwise Esc is the pause.
    #[must_use]
    pub fn has_something(&self) -> bool {
        self.held.is_some() || self.is_plan_open || self.sheet != Sheet::Table || self.picks_card
    }

    /// One step back: what is picked up is put back, or the sheet is put away, or the plan sinks.
    pub fn step_back(&mut self) {
        if self.held.take().is_some() {
            return;
        }
        if self.sheet == Sheet::Table {
            self.is_plan_open = false;
        }
        self.close();
    }

    /// The sheet that asks how a card is told.
    pub fn tell(&mut self, desk: &Desk, card: CardId, purpose: Purpose, to: Option<SeatSet>) {
        let only = desk.card(card).filter(|card| !card.sheet.locked);
        let form = only.and_then(|card| card.forms.first()).map(|form| form.form);
        self.held = None;
        self.telling = Telling { card: Some(card), purpose, form, to, ground: None };
        self.open(Sheet::Tell);
    }

    /// Whether nothing lies before the player that a question should not cover.
    fn is_free(&self) -> bool {
        self.sheet == Sheet::Table && !self.is_plan_open && self.held.is_none()
    }

    /// What is asked of the player comes up by itself, once, and not over what they are busy with;
    /// what is over is put away.
    pub fn follow(&mut self, desk: &Desk) {
        let seen: CardSet = desk.hand.iter().map(crate::present::hand::HandCard::card).collect();
        if self.read.is_none() {
            self.read = Some(seen);
        }
        let asked = match desk.now.next {
            Next::Answer => {
                desk.asked.as_ref().map(|asked| (asked.question.clone(), Sheet::Answer))
            }
            Next::Call => Some((desk.bar.part.clone(), Sheet::Call)),
            Next::Vote => Some((desk.bar.part.clone(), Sheet::Vote)),
            _ => None,
        };
        let key = asked.as_ref().map(|(key, _)| key.clone());
        let waits = desk.now.next == Next::Answer && !self.is_free();
        if key != self.asked && !waits {
            match asked {
                Some((_, sheet)) => self.open(sheet),
                None if matches!(
                    self.sheet,
                    Sheet::Answer | Sheet::Call | Sheet::Vote | Sheet::Corridor
                ) =>
                {
                    self.close();
                }
                None => {}
            }
            self.asked = key;
        }
        let calls = desk.call_results.len();
        if self.calls.is_some_and(|read| read < calls) {
            self.open(Sheet::CallResult);
        }
        self.calls = Some(calls);
    }

    /// Whether a card came in since one last looked.
    #[must_use]
    pub fn is_new(&self, card: CardId) -> bool {
        self.read.is_some_and(|read| !read.has(card))
    }

    /// A card was looked at.
    pub fn look_at(&mut self, card: CardId) {
        if let Some(read) = &mut self.read {
            read.insert(card);
        }
        let from_plan = self.is_plan_open || self.returns_to_plan;
        self.open(Sheet::Card(card));
        self.returns_to_plan = from_plan;
    }
}
