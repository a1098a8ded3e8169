//! What one viewer may know of the case: a lens on the [`Book`] that opens as cards come in.
//!
//! **Invariant:** a card that was neither dealt nor told answers to nothing here: no topic, no
//! label, no lock. Who else holds a card, which grounds hold for it and what files do with it is
//! never answered at all.

use crate::rules::table::{Common, Held, Private};
use crate::scenario::id::{
    ActionId, ActionSet, CardId, CardSet, FactSet, FlagId, GoalId, PersonId, SeatId, SeatSet,
    SourceId, TopicId, TopicSet,
};
use crate::scenario::term::{DataClass, Key, Label, LifeArea, Week};
use crate::scenario::{Action, Book, Flag, Goal, Guide};

/// What one viewer may know of the case.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    book: &'a Book,
    seat: Option<SeatId>,
    seen: CardSet,
    held: Held,
    hand: CardSet,
    common: &'a Common,
}

impl<'a> Known<'a> {
    /// What a seat may know now.
    #[must_use]
    pub const fn of_seat(book: &'a Book, seat: SeatId, common: &'a Common, own: &Private) -> Self {
        let (seen, held, hand) = (own.held.signal, own.held, own.hand);
        Self { book, seat: Some(seat), seen, held, hand, common }
    }

    /// What somebody without a seat may know now: the common page and what was laid.
    #[must_use]
    pub fn of_observer(book: &'a Book, common: &'a Common) -> Self {
        let seen = book.common_page().or(common.board.on_table);
        Self { book, seat: None, seen, held: Held::default(), hand: CardSet::EMPTY, common }
    }

    /// Everybody at the table.
    #[must_use]
    pub fn everybody(&self) -> SeatSet {
        self.book.everybody()
    }

    /// A seat's name, for its text keys.
    #[must_use]
    pub fn seat_name(&self, seat: SeatId) -> Option<&'a str> {
        self.book.seats.get(seat.index()).map(|seat| seat.name.as_str())
    }

    /// Topics that a seat's plate names.
    #[must_use]
    pub fn plate(&self, seat: SeatId) -> TopicSet {
        self.book.seats.get(seat.index()).map_or(TopicSet::EMPTY, |seat| seat.may_know)
    }

    /// Actions that cross the own interest, or that of a seat that told it.
    #[must_use]
    pub fn crossed_by(&self, seat: SeatId) -> ActionSet {
        if Some(seat) == self.seat || self.common.board.interests.has(seat) {
            self.book.seats.get(seat.index()).map_or(ActionSet::EMPTY, |seat| seat.crossed_by)
        } else {
            ActionSet::EMPTY
        }
    }

    /// How many topics there are.
    #[must_use]
    pub fn topics(&self) -> usize {
        self.book.topics.len()
    }

    /// A topic's name.
    #[must_use]
    pub fn topic_name(&self, topic: TopicId) -> Option<&'a str> {
        self.book.topics.get(topic.index()).map(String::as_str)
    }

    /// How many readings there are.
    #[must_use]
    pub fn readings(&self) -> usize {
        self.book.readings.len()
    }

    /// A reading's name.
    #[must_use]
    pub fn reading_name(&self, reading: crate::scenario::id::ReadingId) -> Option<&'a str> {
        self.book.readings.get(reading.index()).map(String::as_str)
    }

    /// The menu of dangerous patterns.
    #[must_use]
    pub fn flags(&self) -> &'a [Flag] {
        &self.book.flags
    }

    /// A flag.
    #[must_use]
    pub fn flag(&self, flag: FlagId) -> Option<&'a Flag> {
        self.book.flags.get(flag.index())
    }

    /// The menu of joint goals.
    #[must_use]
    pub fn goals(&self) -> &'a [Goal] {
        &self.book.goals
    }

    /// A goal.
    #[must_use]
    pub fn goal(&self, goal: GoalId) -> Option<&'a Goal> {
        self.book.goals.get(goal.index())
    }

    /// How many goals the table may set.
    #[must_use]
    pub const fn goal_places(&self) -> u8 {
        self.book.goal_places
    }

    /// A person's name.
    #[must_use]
    pub fn person_name(&self, person: PersonId) -> Option<&'a str> {
        self.book.people.get(person.index()).map(|person| person.name.as_str())
    }

    /// For whom the empty chair stands.
    #[must_use]
    pub const fn chair_for(&self) -> PersonId {
        self.book.chair_for
    }

    /// A piece of news' name.
    #[must_use]
    pub fn news_name(&self, news: crate::scenario::id::NewsId) -> Option<&'a str> {
        self.book.news.get(news.index()).map(|news| news.name.as_str())
    }

    /// Whom the own seat may call in a break.
    #[must_use]
    pub fn may_call(&self) -> Option<PersonId> {
        self.seat.and_then(|seat| self.book.seats.get(seat.index())).and_then(|seat| seat.may_call)
    }

    /// Sources that the own seat may call.
    pub fn sources(&self) -> impl Iterator<Item = SourceId> + 'a {
        let seat = self.seat;
        self.book
            .sources
            .iter()
            .enumerate()
            .filter(move |(_, source)| seat.is_some_and(|seat| source.seats.has(seat)))
            .map(|(index, _)| SourceId::at(index))
    }

    /// A source's name.
    #[must_use]
    pub fn source_name(&self, source: SourceId) -> Option<&'a str> {
        self.book.sources.get(source.index()).map(|source| source.name.as_str())
    }

    /// Whether this viewer may know that card at all.
    #[must_use]
    pub const fn sees(&self, card: CardId) -> bool {
        self.seen.has(card)
    }

    /// A card's name, for its text keys.
    #[must_use]
    pub fn card_name(&self, card: CardId) -> Option<&'a str> {
        self.card(card).map(|card| card.name.as_str())
    }

    /// Whether it is on the common page.
    #[must_use]
    pub fn is_common(&self, card: CardId) -> bool {
        self.card(card).is_some_and(|card| card.common)
    }

    /// What it is about.
    #[must_use]
    pub fn topic(&self, card: CardId) -> Option<TopicId> {
        self.card(card).map(|card| card.topic)
    }

    /// What it is.
    #[must_use]
    pub fn label(&self, card: CardId) -> Option<Label> {
        self.card(card).map(|card| card.label)
    }

    /// What sort of data it holds.
    #[must_use]
    pub fn class(&self, card: CardId) -> Option<DataClass> {
        self.card(card).map(|card| card.class)
    }

    /// The life area of its spine.
    #[must_use]
    pub fn area(&self, card: CardId) -> Option<LifeArea> {
        self.card(card).map(|card| card.area)
    }

    /// Whether it is locked.
    #[must_use]
    pub fn is_locked(&self, card: CardId) -> bool {
        self.card(card).is_some_and(|card| card.lock.is_some())
    }

    /// Facts that a card shows, alone or with others, as far as the own seat holds it: what a reader
    /// of its text can tell.
    #[must_use]
    pub fn carries(&self, card: CardId) -> FactSet {
        let Some(form) = self.held.form(card) else {
            return FactSet::EMPTY;
        };
        let facts = self.book.carries.get(card.index()).map(Vec::as_slice).unwrap_or_default();
        facts.iter().filter(|(_, least)| *least <= form).map(|(fact, _)| *fact).collect()
    }

    /// Who told an own card.
    #[must_use]
    pub fn told_by(&self, card: CardId) -> Option<PersonId> {
        self.own_card(card).and_then(|card| card.lock.as_ref()).and_then(|lock| lock.told_by)
    }

    /// Whether who told an own card asked to keep it.
    #[must_use]
    pub fn asked_to_keep(&self, card: CardId) -> bool {
        self.own_card(card)
            .and_then(|card| card.lock.as_ref())
            .is_some_and(|lock| lock.asked_to_keep)
    }

    /// What a question must have before an own card should be answered with.
    #[must_use]
    pub fn key(&self, card: CardId) -> Option<Key> {
        self.own_card(card).and_then(|card| card.key)
    }

    /// Whether nobody else holds an own card; only under conditions that mark it.
    #[must_use]
    pub fn only_mine(&self, card: CardId) -> bool {
        self.common.meeting.conditions.marks
            && self.own_card(card).is_some_and(|card| card.holders.len() == 1)
    }

    /// How many actions there are in the book, known or not: an upper bound for ids.
    #[must_use]
    pub fn action_bound(&self) -> usize {
        self.book.actions.len()
    }

    /// An action, if this viewer may know of it.
    #[must_use]
    pub fn action(&self, action: ActionId) -> Option<&'a Action> {
        let found = self.book.actions.get(action.index())?;
        let open = !found.own_only
            || Some(found.seat) == self.seat
            || self.common.plan.tiles.iter().any(|tile| tile.action == action);
        open.then_some(found)
    }

    /// The actions that this viewer may know of.
    pub fn actions(&self) -> impl Iterator<Item = (ActionId, &'a Action)> {
        let known = *self;
        (0..self.book.actions.len()).filter_map(move |index| {
            let id = ActionId::at(index);
            known.action(id).map(|action| (id, action))
        })
    }

    /// Measures that run already: the action and the day on which it ends.
    pub fn running(&self) -> impl Iterator<Item = (ActionId, u16)> + 'a {
        self.book.running.iter().map(|running| (running.action, running.ends_day))
    }

    /// Names of facts, for warnings that say what a tile lacks: only facts in this set.
    #[must_use]
    pub fn fact_names(&self, facts: FactSet) -> Vec<&'a str> {
        facts
            .iter()
            .filter_map(|fact| self.book.facts.get(fact.index()))
            .map(String::as_str)
            .collect()
    }

    /// In how many breaks one may call: 1 or 2.
    #[must_use]
    pub const fn breaks(&self) -> u8 {
        self.book.breaks
    }

    /// The last week of the year after.
    #[must_use]
    pub const fn last_week(&self) -> Week {
        self.book.weeks
    }

    /// What a first player is led along; only for whoever sits there.
    #[must_use]
    pub fn guide(&self) -> Option<&'a Guide> {
        self.book.guide.as_ref().filter(|guide| Some(guide.seat) == self.seat)
    }

    /// The followed life areas.
    #[must_use]
    pub fn areas(&self) -> &'a [(LifeArea, u8)] {
        &self.book.areas
    }

    fn card(&self, card: CardId) -> Option<&'a crate::scenario::Card> {
        if self.seen.has(card) { self.book.cards.get(card.index()) } else { None }
    }

    fn own_card(&self, card: CardId) -> Option<&'a crate::scenario::Card> {
        if self.hand.has(card) { self.book.cards.get(card.index()) } else { None }
    }
}
