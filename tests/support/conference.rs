//! Sentences for tests: a table with people at it, and random play over what is open.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::sync::{Arc, OnceLock};

use rondetafel::rules::chance::Seed;
use rondetafel::rules::command::{Actor, Call, Command, Wish, WishKind};
use rondetafel::rules::decide::accept;
use rondetafel::rules::event::Event;
use rondetafel::rules::offer::{Offer, Telling};
use rondetafel::rules::refusal::Refusal;
use rondetafel::rules::table::{Phase, Setup, Table};
use rondetafel::rules::view::Sight;
use rondetafel::scenario::id::{ActionId, CardId, CardSet, SeatId, SeatSet, TopicSet};
use rondetafel::scenario::term::{Form, Ground, Key, LAST_WEEK, Why};
use rondetafel::scenario::{Scenario, check, shelf};
use rondetafel::simulate::{Task, play};

/// The first shipped case, compiled once.
pub(crate) fn case() -> &'static Arc<Scenario> {
    static CASE: OnceLock<Arc<Scenario>> = OnceLock::new();
    CASE.get_or_init(|| {
        let files =
            shelf::Shelf::of_this_machine().read("hees").expect("the first case is bundled");
        let (scenario, findings) = check::compile(files);
        Arc::new(scenario.unwrap_or_else(|| panic!("the first case is sound: {findings:#?}")))
    })
}

/// A setup of the first case's first preset.
pub(crate) fn setup(seed: u64) -> Setup {
    let book = &case().book;
    Setup {
        seed: Seed(seed),
        conditions: book.presets[0].conditions,
        director: Some(book.director),
        turns: book.turns[0],
    }
}

/// A table in the middle of a meeting, with everything that happened at it.
pub(crate) struct Conference {
    pub(crate) scenario: Arc<Scenario>,
    pub(crate) table: Table,
    pub(crate) commands: Vec<Command>,
}

impl Conference {
    /// Everybody sits down.
    pub(crate) fn begins() -> Self {
        Self::with(Arc::clone(case()), &setup(1))
    }

    /// Everybody sits down at another scenario or under other conditions.
    pub(crate) fn with(scenario: Arc<Scenario>, setup: &Setup) -> Self {
        let table = Table::new(&scenario, setup);
        Self { scenario, table, commands: Vec::new() }
    }

    /// The seat with this name.
    pub(crate) fn seat(&self, name: &str) -> SeatId {
        self.scenario.book.seat_named(name).unwrap_or_else(|| panic!("no seat {name}"))
    }

    /// The card with this name.
    pub(crate) fn card(&self, name: &str) -> CardId {
        self.scenario.book.card_named(name).unwrap_or_else(|| panic!("no card {name}"))
    }

    /// The action with this name.
    pub(crate) fn action(&self, name: &str) -> ActionId {
        self.scenario.book.action_named(name).unwrap_or_else(|| panic!("no action {name}"))
    }

    /// What a seat sees.
    pub(crate) fn sight(&self, seat: SeatId) -> Sight<'_> {
        Sight::new(&self.scenario.book, seat, self.table.common(), self.table.own(seat))
    }

    /// A seat wishes something.
    pub(crate) fn wishes(&mut self, seat: &str, wish: Wish) -> Result<Vec<Event>, Refusal> {
        let by = Actor::Seat(self.seat(seat));
        self.submit(by, wish)
    }

    /// A seat does something that must be accepted.
    pub(crate) fn does(&mut self, seat: &str, wish: Wish) -> Vec<Event> {
        let shown = format!("{wish:?}");
        self.wishes(seat, wish)
            .unwrap_or_else(|refusal| panic!("{seat} may not {shown}: {refusal:?}"))
    }

    /// Somebody wishes something.
    pub(crate) fn submit(&mut self, by: Actor, wish: Wish) -> Result<Vec<Event>, Refusal> {
        let at = self.commands.len() as u64 * 1000;
        let command = Command { by, at, wish, phrase: None, because: None };
        let events = accept(&mut self.table, &self.scenario, &command)?;
        self.commands.push(command);
        Ok(events)
    }

    /// An open card is laid for all.
    pub(crate) fn lays(&mut self, seat: &str, card: &str) -> Vec<Event> {
        let card = self.card(card);
        self.does(
            seat,
            Wish::ShareCard { card, form: Form::Full, to: SeatSet::EMPTY, ground: None },
        )
    }

    /// A locked card is told to some seats.
    pub(crate) fn tells(&mut self, seat: &str, card: &str, form: Form, to: &[&str]) -> Vec<Event> {
        let card = self.card(card);
        let to = to.iter().map(|name| self.seat(name)).collect();
        let ground = Some(Ground::DirectSafety);
        self.does(seat, Wish::ShareCard { card, form, to, ground })
    }

    /// Everybody chooses a first reading and is ready: round 1 begins.
    pub(crate) fn starts(mut self) -> Self {
        for seat in self.scenario.book.everybody().iter() {
            let reading = self.scenario.personas[seat.index()].first_reading;
            self.submit(Actor::Seat(seat), Wish::ChooseReading(reading)).unwrap();
            self.submit(Actor::Seat(seat), Wish::BeReady).unwrap();
        }
        self
    }

    /// Everybody is done with the round, calls home in the break, or votes: the next part begins.
    pub(crate) fn goes_on(mut self) -> Self {
        let phase = self.table.common().meeting.phase;
        for seat in self.scenario.book.everybody().iter() {
            let wish = match phase {
                Phase::Round(_) => Wish::BeDone,
                // A word about the common page in the corridor changes nothing.
                Phase::Break(_) => Wish::MakeCall(Call::Corridor {
                    card: self.scenario.book.common_page().iter().next().unwrap(),
                    form: Form::Full,
                    to: self.scenario.book.everybody().without(seat).iter().next().unwrap(),
                    ground: None,
                }),
                Phase::LastRound => Wish::Vote(rondetafel::rules::command::Vote::Agree),
                other => panic!("nothing goes on from {other:?}"),
            };
            let meeting = &self.table.common().meeting;
            if meeting.phase == phase && !meeting.done.has(seat) && meeting.votes.of(seat).is_none()
            {
                self.submit(Actor::Seat(seat), wish).unwrap();
            }
        }
        self
    }

    /// Goes on until a phase begins.
    pub(crate) fn until(mut self, phase: Phase) -> Self {
        if self.table.common().meeting.phase == Phase::Briefing {
            self = self.starts();
        }
        while self.table.common().meeting.phase != phase {
            self = self.goes_on();
        }
        self
    }
}

/// A session that colleagues play to its end.
pub(crate) fn plays_to_the_end(seed: u64) -> Conference {
    let scenario = Arc::clone(case());
    let task = Task::of(&scenario, seed, false, None);
    let played = play(&scenario, task.opening(&scenario, seed));
    let mut conference = Conference::with(scenario, &played.opening.setup);
    for entry in played.entries {
        let command = entry.command;
        accept(&mut conference.table, &conference.scenario, &command).unwrap();
        conference.commands.push(command);
    }
    conference
}

/// A stream of picks: the same seed picks the same.
#[derive(Clone, Debug)]
pub(crate) struct Picks(pub(crate) u64);

impl Picks {
    /// A number below `bound` (at least 1).
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (self.0 >> 33) ^ (self.0 >> 17);
        usize::try_from(mixed % bound.max(1) as u64).unwrap()
    }

    /// One of these.
    pub(crate) fn of<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())]
    }

    /// One card of a set.
    pub(crate) fn card(&mut self, among: CardSet) -> CardId {
        let cards: Vec<CardId> = among.iter().collect();
        self.of(&cards)
    }

    fn telling(&mut self, tellings: &[Telling]) -> (CardId, Form, Option<Ground>) {
        let telling = &tellings[self.below(tellings.len())];
        let form = self.of(&telling.forms);
        let ground = (!telling.grounds.is_empty()).then(|| self.of(&telling.grounds));
        (telling.card, form, ground)
    }

    /// A wish out of an offer's domains.
    #[expect(clippy::too_many_lines, reason = "one arm per offer")]
    pub(crate) fn wish(&mut self, offer: &Offer) -> Wish {
        match offer {
            Offer::Plain(kind) => plain(*kind),
            Offer::Say => Wish::Say("Mag ik daar iets over vragen?".to_owned()),
            Offer::ChooseReading(readings) => Wish::ChooseReading(self.of(readings)),
            Offer::ShareCard(tellings, to) => {
                let (card, form, ground) = self.telling(tellings);
                let to = SeatSet(to.0 & u8::try_from(self.below(256)).unwrap());
                Wish::ShareCard { card, form, to, ground }
            }
            Offer::AskSeat(seats, topics, actions) => Wish::AskSeat {
                to: self.of(seats),
                topic: self.of(topics),
                why: self.of(&[Why::SafeNow, Why::Understand, Why::ForAction(actions[0])]),
                only_me: self.below(2) == 0,
            },
            Offer::Seat(kind, seats) => {
                let seat = self.of(seats);
                match kind {
                    WishKind::AskOpenly => Wish::AskOpenly(seat),
                    WishKind::Acknowledge => Wish::Acknowledge(seat),
                    WishKind::GiveFloor => Wish::GiveFloor(seat),
                    _ => Wish::ChooseFace(seat),
                }
            }
            Offer::AnswerWithCard(tellings) => {
                let (card, form, ground) = self.telling(tellings);
                Wish::AnswerWithCard { card, form, ground }
            }
            Offer::JoinIn(cards) => Wish::JoinIn(self.card(*cards)),
            Offer::NameFlag(flags, cards, must) => {
                let flag = self.of(flags);
                let mut named = must.unwrap_or_default();
                let wanted = 2 + self.below(3);
                for _ in 0..12 {
                    if named.len() < wanted {
                        named.insert(self.card(*cards));
                    }
                }
                for card in cards.iter() {
                    if named.len() < 2 {
                        named.insert(card);
                    }
                }
                Wish::NameFlag { flag, cards: named }
            }
            Offer::LayBeside(cards, beside) => {
                Wish::LayBeside { card: self.card(*cards), beside: self.card(*beside) }
            }
            Offer::MoveToken(readings, cards) => {
                Wish::MoveToken { reading: self.of(readings), card: self.card(*cards) }
            }
            Offer::Action(kind, actions) => {
                let (action, from) = self.of(actions);
                let week =
                    from + u8::try_from(self.below(usize::from(LAST_WEEK - from) + 1)).unwrap();
                if *kind == WishKind::PlaceTile {
                    Wish::PlaceTile { action, week }
                } else {
                    Wish::RequestTile { action, week }
                }
            }
            Offer::MoveTile(tiles) => {
                let (tile, from) = self.of(tiles);
                let week =
                    from + u8::try_from(self.below(usize::from(LAST_WEEK - from) + 1)).unwrap();
                Wish::MoveTile { tile, week }
            }
            Offer::Tile(kind, tiles) => {
                let tile = self.of(tiles);
                match kind {
                    WishKind::RemoveTile => Wish::RemoveTile(tile),
                    WishKind::MonitorTile => Wish::MonitorTile(tile),
                    WishKind::LeaveTile => Wish::LeaveTile(tile),
                    WishKind::SupportTile => Wish::SupportTile(tile),
                    WishKind::ObjectToTile => Wish::ObjectToTile(tile),
                    _ => Wish::HoldTile(tile),
                }
            }
            Offer::CiteCard(tiles) => {
                let (tile, cards) = self.of(tiles);
                Wish::CiteCard { tile, card: self.card(cards) }
            }
            Offer::InkTile(tiles) => {
                let (tile, own_authority) = self.of(tiles);
                Wish::InkTile { tile, own_authority }
            }
            Offer::LinkTiles(links) => {
                let (from, to) = self.of(links);
                Wish::LinkTiles { from, to }
            }
            Offer::Goal(WishKind::SetGoal, goals) => Wish::SetGoal(self.of(goals)),
            Offer::Goal(_, goals) => Wish::DropGoal(self.of(goals)),
            Offer::LinkCards(cards) => {
                let one = self.card(*cards);
                let other = self.card(cards.without(one));
                Wish::LinkCards { one, other }
            }
            Offer::OpenTopics(topics) => {
                let mut opened = TopicSet::EMPTY;
                while opened.len() < 3 {
                    opened.insert(self.of(topics));
                }
                Wish::OpenTopics(opened)
            }
            Offer::ChooseTeller(seats) => Wish::ChooseTeller {
                seat: self.of(seats),
                week: 1 + u8::try_from(self.below(52)).unwrap(),
            },
            Offer::MakeCall(calls, tellings, to) => {
                let pick = self.below(calls.len() + 1);
                if pick == calls.len() && !tellings.is_empty() {
                    let (card, form, ground) = self.telling(tellings);
                    let to = self.of(to);
                    Wish::MakeCall(Call::Corridor { card, form, to, ground })
                } else {
                    Wish::MakeCall(calls[pick.min(calls.len() - 1)].clone())
                }
            }
            Offer::Vote(votes) => Wish::Vote(self.of(votes)),
            Offer::Adjust(changes) => Wish::Adjust(self.of(changes)),
        }
    }
}

fn plain(kind: WishKind) -> Wish {
    match kind {
        WishKind::BeReady => Wish::BeReady,
        WishKind::AnswerNothing => Wish::AnswerNothing,
        WishKind::AnswerNotLikeThis => Wish::AnswerNotLikeThis(Key::OnlyYou),
        WishKind::TellInterest => Wish::TellInterest,
        WishKind::VoiceWorry => Wish::VoiceWorry,
        WishKind::Wait => Wish::Wait,
        WishKind::Undo => Wish::Undo,
        WishKind::ReopenPicture => Wish::ReopenPicture,
        WishKind::AskChair => Wish::AskChair,
        WishKind::BeDone => Wish::BeDone,
        WishKind::CloseRound => Wish::CloseRound,
        WishKind::Proceed => Wish::Proceed,
        WishKind::StepOut => Wish::StepOut,
        WishKind::StepIn => Wish::StepIn,
        WishKind::Pause => Wish::Pause,
        WishKind::Resume => Wish::Resume,
        other => panic!("{other:?} has slots"),
    }
}

/// Plays at random over what is open until the session closes or `steps` commands were accepted.
/// `each` sees the conference before each command, with whoever acts and what is open to them.
pub(crate) fn play_at_random(
    conference: &mut Conference,
    picks: &mut Picks,
    steps: usize,
    mut each: impl FnMut(&Conference, SeatId, &Wish),
) {
    for _ in 0..steps {
        if conference.table.common().meeting.phase == Phase::Closed {
            return;
        }
        let seats: Vec<SeatId> = conference.scenario.book.everybody().iter().collect();
        let seat = picks.of(&seats);
        let mut offers = conference.sight(seat).offers();
        // Closing early and pausing are rare at a real table.
        let spent = *conference.table.common().meeting.turns.of(seat) == 0;
        if spent && picks.below(3) != 0 {
            offers.retain(|offer| offer.kind() == WishKind::BeDone);
        } else if picks.below(20) != 0 {
            offers.retain(|offer| {
                !matches!(
                    offer.kind(),
                    WishKind::CloseRound
                        | WishKind::Pause
                        | WishKind::StepOut
                        | WishKind::BeDone
                        | WishKind::Say
                )
            });
        }
        if offers.is_empty() {
            continue;
        }
        let wish = picks.wish(&offers[picks.clone().below(offers.len())]);
        each(conference, seat, &wish);
        let shown = format!("{wish:?}");
        conference
            .submit(Actor::Seat(seat), wish)
            .unwrap_or_else(|refusal| panic!("an offer was refused: {shown}: {refusal:?}"));
    }
}
