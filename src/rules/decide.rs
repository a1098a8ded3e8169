//! Decide: what a command leads to, or why not.
//!
//! [`accept`] is the one way in: it judges a command, applies what it leads to, and follows up with
//! what happens by itself (a round that ends, a card that comes in).
//!
//! **Invariant:** `decide` and `follow` judge and never change; they draw all lots, and what was
//! drawn stands in the event.

use crate::rules::apply::apply;
use crate::rules::chance::Purpose;
use crate::rules::command::{Actor, Call, Command, Phrase, Wish};
use crate::rules::event::{CallResult, Event};
use crate::rules::follow::follow;
use crate::rules::refusal::Refusal;
use crate::rules::table::{Held, Phase, Question, Table, TileId};
use crate::rules::view::Sight;
use crate::scenario::Scenario;
use crate::scenario::id::{ActionId, CardId, CardSet, FlagId, SeatId, SeatSet, TopicId};
use crate::scenario::term::{Form, Ground, Reaction, Week};

/// How often a tell shows for one card.
pub const TELLS_PER_CARD: u8 = 2;

/// Judges a command and, if it is accepted, carries it out.
///
/// Returns everything that happened, in order: the journal keeps it beside the command.
///
/// # Errors
/// Why the rules say no; then nothing has changed.
pub fn accept(
    table: &mut Table,
    scenario: &Scenario,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let mut events = decide(table, scenario, command)?;
    for event in &events {
        apply(table, scenario, event);
    }
    loop {
        let more = follow(table, scenario);
        if more.is_empty() {
            return Ok(events);
        }
        for event in &more {
            apply(table, scenario, event);
        }
        events.extend(more);
    }
}

/// What a command leads to.
///
/// # Errors
/// Why the rules say no.
pub fn decide(
    table: &Table,
    scenario: &Scenario,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    let mut events = Vec::with_capacity(6);
    match command.by {
        Actor::Seat(seat) => {
            if !scenario.book.everybody().has(seat) {
                return Err(Refusal::UnknownName);
            }
            let sight = Sight::new(&scenario.book, seat, &table.common, table.privates.of(seat));
            sight.may(&command.wish)?;
            if let Some(phrase) = command.phrase {
                may_speak(scenario, &sight, phrase)?;
                events.push(Event::Spoke { by: seat, phrase });
            }
            if sight.cost(&command.wish) > 0 {
                events.push(Event::TurnUsed(seat));
            }
            Deciding { table, scenario, sight, by: seat, events: &mut events }.wish(&command.wish);
        }
        Actor::Facilitator | Actor::Clock => decide_outside(table, scenario, command, &mut events)?,
    }
    Ok(events)
}

fn may_speak(scenario: &Scenario, sight: &Sight<'_>, phrase: Phrase) -> Result<(), Refusal> {
    let spoken = sight.common.board.spoken.of(sight.seat);
    let stock = scenario
        .personas
        .get(sight.seat.index())
        .and_then(|persona| persona.phrases.get(&phrase.occasion))
        .copied()
        .unwrap_or(0);
    let known = |to: SeatId| scenario.book.everybody().has(to);
    if phrase.number == 0
        || phrase.number > stock
        || spoken.contains(&(phrase.occasion, phrase.number))
        || phrase.to.is_some_and(|to| !known(to))
        || phrase.topic.is_some_and(|topic| topic.index() >= scenario.book.topics.len())
    {
        return Err(Refusal::PhraseSpoken);
    }
    Ok(())
}

/// What the facilitator and the clock may do.
#[expect(clippy::wildcard_enum_match_arm, reason = "these few things and nothing else")]
fn decide_outside(
    table: &Table,
    scenario: &Scenario,
    command: &Command,
    events: &mut Vec<Event>,
) -> Result<(), Refusal> {
    let meeting = &table.common.meeting;
    if meeting.phase == Phase::Closed {
        return Err(Refusal::SessionOver);
    }
    match &command.wish {
        Wish::Pause if meeting.paused => Err(Refusal::SessionPaused),
        Wish::Pause => {
            events.push(Event::Paused);
            Ok(())
        }
        Wish::Resume if meeting.paused => {
            events.push(Event::Resumed);
            Ok(())
        }
        Wish::Resume => Err(Refusal::NotPaused),
        _ if meeting.paused => Err(Refusal::SessionPaused),
        Wish::CloseRound => {
            if !matches!(meeting.phase, Phase::Round(_)) {
                return Err(Refusal::NotNow);
            }
            if let Some(question) = table.common.board.questions.first() {
                return Err(Refusal::QuestionOpen { seat: question.to });
            }
            events.push(round_closed(table, scenario));
            Ok(())
        }
        Wish::BringNews(news) if command.by == Actor::Facilitator => {
            let found = scenario.book.news.get(news.index()).ok_or(Refusal::UnknownName)?;
            events.push(Event::NewsCame(*news));
            events.extend(found.topic.map(Event::TopicSet));
            Ok(())
        }
        _ => Err(Refusal::NotNow),
    }
}

fn round_closed(table: &Table, scenario: &Scenario) -> Event {
    let meeting = &table.common.meeting;
    let wanting = scenario
        .book
        .everybody()
        .minus(meeting.done)
        .iter()
        .filter(|seat| *meeting.turns.of(*seat) > 0)
        .collect();
    Event::RoundClosed { wanting }
}

/// One accepted wish of one seat on its way to events.
struct Deciding<'a> {
    table: &'a Table,
    scenario: &'a Scenario,
    sight: Sight<'a>,
    by: SeatId,
    events: &'a mut Vec<Event>,
}

impl Deciding<'_> {
    #[expect(
        clippy::too_many_lines,
        reason = "one arm per wish: this is the list of what wishes lead to"
    )]
    fn wish(&mut self, wish: &Wish) {
        let by = self.by;
        match wish {
            Wish::ChooseReading(reading) => {
                self.events.push(Event::ReadingChosen { by, reading: *reading });
            }
            Wish::BeReady => self.events.push(Event::BecameReady(by)),
            Wish::Say(text) => self.events.push(Event::Said { by, text: text.trim().to_owned() }),
            Wish::ShareCard { card, form, to, ground } => {
                self.share(*card, *form, *to, *ground, false);
            }
            Wish::AskSeat { to, topic, why, only_me } => {
                self.events.push(Event::TopicSet(*topic));
                let question =
                    Question { by, to: *to, topic: Some(*topic), why: *why, only_me: *only_me };
                self.events.push(Event::QuestionAsked(question));
                self.tell_on(*topic, Some(*to));
            }
            Wish::AskOpenly(to) => self.events.push(Event::QuestionAsked(Question {
                by,
                to: *to,
                topic: None,
                why: crate::scenario::term::Why::Understand,
                only_me: false,
            })),
            Wish::AnswerWithCard { card, form, ground } => self.answer(*card, *form, *ground),
            Wish::AnswerNothing => {
                if let Ok(question) = self.sight.question() {
                    self.events.push(Event::NothingSaid {
                        by,
                        to: question.by,
                        topic: question.topic,
                    });
                }
            }
            Wish::AnswerNotLikeThis(key) => {
                if let Ok(question) = self.sight.question() {
                    self.events.push(Event::NotLikeThisSaid { by, to: question.by, key: *key });
                }
            }
            Wish::JoinIn(card) => self.join_in(*card),
            Wish::Acknowledge(to) => self.events.push(Event::Acknowledged { by, to: *to }),
            Wish::TellInterest => self.events.push(Event::InterestTold(by)),
            Wish::VoiceWorry => self.events.push(Event::WorryVoiced(by)),
            Wish::Wait => self.events.push(Event::Waited(by)),
            Wish::NameFlag { flag, cards } => self.name_flag(*flag, *cards),
            Wish::LayBeside { card, beside } => {
                self.events.push(Event::LaidBeside { by, card: *card, beside: *beside });
                self.share(*card, Form::Full, SeatSet::EMPTY, None, false);
            }
            Wish::MoveToken { reading, card } => {
                self.events.push(Event::TokenMoved { by, reading: *reading, card: *card });
            }
            Wish::PlaceTile { action, week } => self.place(*action, *week),
            Wish::RequestTile { action, week } => {
                self.events.push(Event::RequestUsed(by));
                self.place(*action, *week);
            }
            Wish::MoveTile { tile, week } => {
                self.events.push(Event::TileMoved { tile: *tile, by, week: *week });
            }
            Wish::RemoveTile(tile) => self.events.push(Event::TileRemoved { tile: *tile, by }),
            Wish::Undo => self.events.push(Event::ChangeUndone(by)),
            Wish::MonitorTile(tile) => self.events.push(Event::TileMonitored { tile: *tile, by }),
            Wish::LeaveTile(tile) => self.events.push(Event::TileLeft { tile: *tile, by }),
            Wish::CiteCard { tile, card } => {
                self.events.push(Event::CardCited { tile: *tile, card: *card, by });
            }
            Wish::SupportTile(tile) => self.events.push(Event::TileSupported { tile: *tile, by }),
            Wish::ObjectToTile(tile) => self.events.push(Event::TileObjected { tile: *tile, by }),
            Wish::InkTile { tile, own_authority } => {
                self.events.push(Event::TileInked {
                    tile: *tile,
                    by,
                    own_authority: *own_authority,
                });
            }
            Wish::LinkTiles { from, to } => {
                self.events.push(Event::TilesLinked { from: *from, to: *to, by });
            }
            Wish::SetGoal(goal) => self.events.push(Event::GoalSet { goal: *goal, by }),
            Wish::DropGoal(goal) => self.events.push(Event::GoalDropped { goal: *goal, by }),
            Wish::GiveFloor(to) => self.events.push(Event::FloorGiven { by, to: *to }),
            Wish::LinkCards { one, other } => {
                self.events.push(Event::CardsLinked { by, one: *one, other: *other });
            }
            Wish::OpenTopics(topics) => {
                self.events.push(Event::TopicsOpened { by, topics: *topics });
            }
            Wish::HoldTile(tile) => {
                self.events.push(Event::RequestUsed(by));
                self.events.push(Event::TileHeld { tile: *tile, by });
            }
            Wish::ReopenPicture => self.events.push(Event::PictureReopened(by)),
            Wish::AskChair => self.ask_chair(),
            Wish::ChooseFace(face) => self.events.push(Event::FaceChosen { by, face: *face }),
            Wish::ChooseTeller { seat, week } => {
                self.events.push(Event::TellerChosen { by, seat: *seat, week: *week });
            }
            Wish::MakeCall(call) => self.call(call),
            Wish::BeDone => self.events.push(Event::SeatDone(by)),
            Wish::CloseRound => self.events.push(round_closed(self.table, self.scenario)),
            Wish::Vote(vote) => self.events.push(Event::Voted { by, vote: *vote }),
            Wish::Adjust(adjustment) => {
                self.events.push(Event::PlanAdjusted { by, adjustment: *adjustment });
            }
            Wish::Proceed => self.events.push(Event::SessionClosed),
            Wish::StepOut => self.events.push(Event::SteppedOut(by)),
            Wish::StepIn => self.events.push(Event::SteppedIn(by)),
            Wish::Pause => self.events.push(Event::Paused),
            Wish::Resume => self.events.push(Event::Resumed),
            Wish::BringNews(news) => self.events.push(Event::NewsCame(*news)),
        }
    }

    /// A card is told: the topic marker, what files do with it, joining in, and who betrays what.
    fn share(
        &mut self,
        card: CardId,
        form: Form,
        to: SeatSet,
        ground: Option<Ground>,
        unseen: bool,
    ) {
        let laid = to.is_empty();
        let topic = self.sight.known.topic(card);
        if laid && let Some(topic) = topic {
            self.events.push(Event::TopicSet(topic));
        }
        self.events.push(Event::CardShared { by: self.by, card, form, to, ground, unseen });
        let reached = if laid { self.sight.known.everybody().without(self.by) } else { to };
        self.files_react(card, form, reached);
        let Some(topic) = topic.filter(|_| laid) else {
            return;
        };
        let news = !self.table.common.board.on_table.has(card) && !self.sight.known.is_common(card);
        if news {
            self.events.push(Event::JoiningOpened { topic, by: self.by });
        }
        self.tell_on(topic, None);
    }

    /// Joining in closes what it answers to: one other seat adds one card.
    fn join_in(&mut self, card: CardId) {
        self.share(card, Form::Full, SeatSet::EMPTY, None, false);
        self.events.retain(|event| !matches!(event, Event::JoiningOpened { .. }));
    }

    /// What files do with a card that reaches them.
    fn files_react(&mut self, card: CardId, form: Form, reached: SeatSet) {
        let Some(lock) =
            self.scenario.book.cards.get(card.index()).and_then(|card| card.lock.as_ref())
        else {
            return;
        };
        let covenant = self.table.common.meeting.conditions.covenant;
        for consequence in &lock.consequences {
            let from =
                if covenant { consequence.form } else { consequence.form.min(Form::Summary) };
            let new = !self.table.hidden.reached.contains(&(card, consequence.seat));
            if !reached.has(consequence.seat) || form < from.max(Form::Summary) || !new {
                continue;
            }
            self.events.push(Event::FileReacted {
                card,
                seat: consequence.seat,
                effect: consequence.effect,
                who: consequence.who,
                week: consequence.delay.saturating_add(1),
            });
            match (consequence.effect, consequence.reading) {
                (Reaction::Tilts, Some(reading)) => {
                    self.events.push(Event::ReadingTilted { seat: consequence.seat, reading });
                }
                (Reaction::Starts, _) => self.events.push(Event::PegTaken(consequence.seat)),
                (Reaction::Tilts | Reaction::Withdraws | Reaction::Moves, _) => {}
            }
        }
    }

    /// The first seat after the speaker that withholds a decisive card on the topic betrays it.
    fn tell_on(&mut self, topic: TopicId, asked: Option<SeatId>) {
        let seats = self.scenario.book.seats.len();
        for step in 1..seats {
            let seat = SeatId::at((self.by.index() + step) % seats);
            if Some(seat) == asked {
                continue;
            }
            let own = self.table.privates.of(seat);
            let betrayed =
                own.hand.minus(own.told).minus(self.table.common.board.on_table).iter().find(
                    |card| {
                        let shown =
                            self.table.hidden.tells.get(card.index()).copied().unwrap_or(u8::MAX);
                        shown < TELLS_PER_CARD
                            && self
                                .scenario
                                .book
                                .cards
                                .get(card.index())
                                .is_some_and(|card| card.has_tell && card.topic == topic)
                    },
                );
            if let Some(card) = betrayed {
                self.events.push(Event::TellShown { seat, topic, card });
                return;
            }
        }
    }

    fn answer(&mut self, card: CardId, form: Form, ground: Option<Ground>) {
        let Ok(question) = self.sight.question() else {
            return;
        };
        self.events.push(Event::QuestionAnswered { by: self.by, to: question.by });
        let apart = question.only_me || self.sight.known.is_locked(card);
        let to = if apart { SeatSet::only(question.by) } else { SeatSet::EMPTY };
        self.share(card, form, to, ground, false);
    }

    fn name_flag(&mut self, flag: FlagId, cards: CardSet) {
        let by = self.by;
        let book = &self.scenario.book;
        if let Some(named) = book.flags.get(flag.index()) {
            self.events.push(Event::TopicSet(named.topic));
        }
        let shown = laid_facts(self.table, self.scenario, cards);
        let truth = self.scenario.truth.flags.get(flag.index());
        let right = truth.is_some_and(|truth| {
            truth.enough > 0 && shown.and(truth.facts).len() >= usize::from(truth.enough)
        });
        self.events.push(Event::FlagNamed { by, flag, cards, right });
        let Some(tilts) = truth.filter(|_| !right).and_then(|truth| truth.tilts) else {
            return;
        };
        let seats = book.seats.len();
        let tilted = (1..seats).map(|step| SeatId::at((by.index() + step) % seats)).find(|seat| {
            let token = if self.table.common.board.tokens_turned {
                *self.table.common.board.tokens.of(*seat)
            } else {
                self.table.privates.of(*seat).reading
            };
            token != Some(tilts)
        });
        if let Some(seat) = tilted {
            self.events.push(Event::ReadingTilted { seat, reading: tilts });
        }
    }

    fn place(&mut self, action: ActionId, week: Week) {
        let Some(lead) = self.sight.known.action(action).map(|action| action.seat) else {
            return;
        };
        let tile = TileId(self.table.common.plan.next);
        self.events.push(Event::TilePlaced { tile, by: self.by, action, lead, week });
    }

    fn ask_chair(&mut self) {
        let Some(topic) = self.table.common.board.topic else {
            return;
        };
        let on_record =
            self.scenario.book.chair.iter().any(|(about, needs)| {
                *about == topic && self.table.common.board.on_table.has(*needs)
            });
        self.events.push(Event::ChairAsked { by: self.by, topic, on_record });
    }

    fn call(&mut self, call: &Call) {
        let by = self.by;
        let had_room = self.scenario.book.seats.get(by.index()).is_some_and(|seat| seat.had_room);
        let result = match call {
            Call::HomeForMandate | Call::HomeForCover if had_room => CallResult::AlwaysAllowed,
            Call::HomeForMandate => CallResult::Mandate,
            Call::HomeForCover => CallResult::Covered,
            Call::Person { card: None } => CallResult::Heard,
            Call::Person { card: Some(card) } => self.consent(*card),
            Call::Source(source) => self
                .scenario
                .truth
                .source_cards
                .get(source.index())
                .copied()
                .flatten()
                .filter(|card| self.sight.own.held.form(*card).is_none())
                .map_or(CallResult::Nothing, CallResult::Card),
            Call::Corridor { card, form, to, ground } => {
                let seats = SeatSet::only(*to);
                self.events.push(Event::CardShared {
                    by,
                    card: *card,
                    form: *form,
                    to: seats,
                    ground: *ground,
                    unseen: true,
                });
                self.files_react(*card, *form, seats);
                CallResult::Told
            }
        };
        self.events.push(Event::CallMade { by, call: call.clone(), result });
    }

    /// Whether the person who told a card agrees to a signal: the more willing, the likelier.
    fn consent(&self, card: CardId) -> CallResult {
        let willing = self
            .sight
            .known
            .told_by(card)
            .and_then(|person| self.scenario.truth.year.cooperation.get(person.index()))
            .copied()
            .unwrap_or(0);
        let permille = 150 + 250 * u16::from(willing.min(3));
        let counter = (u64::from(self.by.0) << 8) | u64::from(card.0);
        if self.table.hidden.seed.happens(Purpose::Consent, counter, permille) {
            CallResult::Consent
        } else {
            CallResult::Refused
        }
    }
}

/// What laying a card for all would lead to, whatever the moment: that it is told, and what files
/// do with it. For the reflection, which asks what a year would have been; no lot is drawn.
#[must_use]
pub fn laying(
    table: &Table,
    scenario: &Scenario,
    by: SeatId,
    card: CardId,
    form: Form,
) -> Vec<Event> {
    let sight = Sight::new(&scenario.book, by, &table.common, table.privates.of(by));
    let (to, ground, unseen) = (SeatSet::EMPTY, None, false);
    let mut events = vec![Event::CardShared { by, card, form, to, ground, unseen }];
    let reached = scenario.book.everybody().without(by);
    Deciding { table, scenario, sight, by, events: &mut events }.files_react(card, form, reached);
    events
}

/// Facts that these cards show as they were laid.
pub(in crate::rules) fn laid_facts(
    table: &Table,
    scenario: &Scenario,
    cards: CardSet,
) -> crate::scenario::id::FactSet {
    let mut held = Held::default();
    for laid in &table.common.board.laid {
        if cards.has(laid.card) {
            held.add(laid.card, laid.form);
        }
    }
    scenario.truth.facts_shown(|card| held.form(card))
}
