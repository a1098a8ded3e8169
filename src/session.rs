//! Session: one running table.
//!
//! People and the clock submit commands, [`Session::wake`] lets a colleague act, what happened comes
//! out as entries to be written; only when an entry was committed do its updates go out.
//!
//! **Invariant:** no clock, no disk, no thread: time is an argument and entries are polled.
//! **Invariant:** an update shows nothing that is not in the journal yet.
//! **Invariant:** which colleague acts next is a function of the entries so far, so that a resumed
//! session goes on exactly as it would have.

use std::sync::Arc;

use crate::colleague::choose::{Act, Moment, Play, choose, waits};
use crate::colleague::policy::{self, Policy};
use crate::journal::Entry;
use crate::journal::replay::Replay;
use crate::rules::apply::apply;
use crate::rules::chance::Purpose;
use crate::rules::command::{Actor, Because, Command, Wish};
use crate::rules::decide::accept;
use crate::rules::lived;
use crate::rules::refusal::Refusal;
use crate::rules::table::{Common, Phase, Setup, Table, Touched, YearShown};
use crate::rules::view::{Sight, Update, View, Viewer};
use crate::scenario::Scenario;
use crate::scenario::id::{CardId, SeatId, SeatSet};

/// At most so many lines of colleagues between two acts of a person.
pub const LINES_BETWEEN: u8 = 3;
/// At most so many free acts of colleagues between two turns.
const FREE_BETWEEN: u8 = 3;
/// At most so many free acts of colleagues when no turn is left.
const FREE_AT_END: u8 = 60;
/// What a colleague does who has nothing more to say in this round.
const DONE: Act = Act { wish: Wish::BeDone, phrase: None, because: Because::Unused };
/// Shortest time that a colleague thinks, in milliseconds of game time.
const THINKS_AT_LEAST: u64 = 800;
/// How much longer it may think.
const THINKS_LONGER: u64 = 1200;

/// How a session starts.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Opening {
    /// Seed, conditions, director, turns.
    pub setup: Setup,
    /// Seats that people fill; colleagues fill the rest.
    pub people: SeatSet,
    /// Whether colleagues play as measured averages and not as themselves.
    pub average: bool,
}

/// One running table.
#[derive(Debug)]
pub struct Session {
    scenario: Arc<Scenario>,
    opening: Opening,
    table: Table,
    /// The number of the last entry.
    last: u32,
    /// The number of the last committed entry.
    committed: u32,
    /// Everything that happened.
    entries: Vec<Entry>,
    /// How many of them were polled.
    polled: usize,
    /// Game time of the last entry.
    now: u64,
    pace: Pace,
    /// Wishes of colleagues that the rules refused: our own mistakes.
    refused: u32,
    viewers: Vec<Watching>,
}

/// Who may act next, counted from the entries.
#[derive(Clone, Copy, Debug, Default)]
struct Pace {
    /// Colleague lines since a person acted.
    lines: u8,
    /// Free acts of colleagues since the last turn.
    free: u8,
    /// Who acted last.
    last: Option<SeatId>,
    /// Nobody has anything to do until somebody submits.
    idle: bool,
}

/// How far one viewer is.
#[derive(Clone, Copy, Debug)]
struct Watching {
    viewer: Viewer,
    lines: usize,
    touched: Touched,
}

/// A journal and the rules disagree: the journal is damaged or of another game.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("entry {number} does not follow from the entries before it")]
pub struct OutOfOrder {
    /// The number of the entry.
    pub number: u32,
}

impl Session {
    /// Everybody sits down.
    #[must_use]
    pub fn open(scenario: Arc<Scenario>, opening: Opening) -> Self {
        let table = Table::new(&scenario, &opening.setup);
        Self {
            scenario,
            opening,
            table,
            last: 0,
            committed: 0,
            entries: Vec::new(),
            polled: 0,
            now: 0,
            pace: Pace::default(),
            refused: 0,
            viewers: Vec::new(),
        }
    }

    /// Goes on after these entries.
    ///
    /// # Errors
    /// When the entries are not numbered 1, 2, 3 …
    pub fn resume(
        scenario: Arc<Scenario>,
        opening: Opening,
        entries: &[Entry],
    ) -> Result<Self, OutOfOrder> {
        let mut session = Self::open(scenario, opening);
        for entry in entries {
            if entry.number != session.last + 1 {
                return Err(OutOfOrder { number: entry.number });
            }
            for event in &entry.events {
                apply(&mut session.table, &session.scenario, event);
            }
            session.note(&entry.command);
        }
        session.entries = entries.to_vec();
        session.polled = entries.len();
        session.committed = session.last;
        Ok(session)
    }

    /// The scenario.
    #[must_use]
    pub const fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// How it started.
    #[must_use]
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// What everybody at the table sees.
    #[must_use]
    pub const fn common(&self) -> &Common {
        self.table.common()
    }

    /// The whole table, for the reflection once the session is closed.
    #[must_use]
    pub fn revealed(&self) -> Option<&Table> {
        (self.table.common().meeting.phase == Phase::Closed).then_some(&self.table)
    }

    /// What a seat sees.
    #[must_use]
    pub fn sight(&self, seat: SeatId) -> Sight<'_> {
        Sight::new(&self.scenario.book, seat, self.table.common(), self.table.own(seat))
    }

    /// The number of the last entry.
    #[must_use]
    pub const fn last_entry(&self) -> u32 {
        self.last
    }

    /// Game time of the last entry, in milliseconds.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.now
    }

    /// How many wishes of colleagues the rules refused: zero, or we made a mistake.
    #[must_use]
    pub const fn refused(&self) -> u32 {
        self.refused
    }

    /// A wish comes in. Returns the number of its entry.
    ///
    /// # Errors
    /// Why the rules say no; then nothing has changed.
    pub fn submit(&mut self, command: Command) -> Result<u32, Refusal> {
        let events = accept(&mut self.table, &self.scenario, &command)?;
        self.note(&command);
        let touched = self.table.take_touched();
        for watching in &mut self.viewers {
            watching.touched.common |= touched.common;
            watching.touched.privates = watching.touched.privates.or(touched.privates);
        }
        self.entries.push(Entry { number: self.last, command, events });
        Ok(self.last)
    }

    /// When a colleague wants to act, in game time; none while everybody waits for a person.
    #[must_use]
    pub fn next_wake(&self) -> Option<u64> {
        if self.pace.idle || self.table.common().meeting.phase == Phase::Closed {
            return None;
        }
        let seed = self.opening.setup.seed;
        Some(
            self.now
                + THINKS_AT_LEAST
                + seed.below(Purpose::Floor, u64::from(self.last), THINKS_LONGER),
        )
    }

    /// Lets at most one colleague act. Returns the number of its entry; none when everybody waits.
    pub fn wake(&mut self, now: u64) -> Option<u32> {
        let act = self.next_act();
        let Some((seat, act)) = act else {
            self.pace.idle = true;
            return None;
        };
        let command = Command {
            by: Actor::Seat(seat),
            at: now.max(self.now),
            wish: act.wish,
            phrase: act.phrase,
            because: Some(act.because),
        };
        match self.submit(command) {
            Ok(number) => Some(number),
            Err(refusal) => {
                // A colleague only wishes what its view allows; this would be our own mistake.
                debug_assert!(false, "a colleague was refused: {refusal:?}");
                self.refused += 1;
                self.pace.idle = true;
                None
            }
        }
    }

    /// A person lets the others go on: three more lines.
    pub const fn listen(&mut self) {
        self.pace.lines = 0;
        self.pace.idle = false;
    }

    /// The next entry to write.
    pub fn poll_entry(&mut self) -> Option<Entry> {
        let entry = self.entries.get(self.polled)?.clone();
        self.polled += 1;
        Some(entry)
    }

    /// Everything that happened.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The session as it was played so far, to be played again.
    #[must_use]
    pub fn replay(&self) -> Replay {
        let (scenario, setup) = (Arc::clone(&self.scenario), self.opening.setup.clone());
        Replay::of(scenario, setup, self.entries.clone())
    }

    /// The entry with this number, and all before it, are in the journal.
    pub fn handle_committed(&mut self, number: u32) {
        self.committed = self.committed.max(number.min(self.last));
    }

    /// What changed for a viewer since its last update: everything, the first time. None while an
    /// entry is not committed, or nothing changed.
    pub fn take_update(&mut self, viewer: Viewer) -> Option<Update> {
        if self.committed < self.last {
            return None;
        }
        let index = self.viewers.iter().position(|watching| watching.viewer == viewer);
        let lines = self.table.common().lines.len();
        let everything = Touched { common: u8::MAX, privates: self.scenario.book.everybody() };
        let before = index.map_or(Watching { viewer, lines: 0, touched: everything }, |index| {
            self.viewers[index]
        });
        let nothing = before.touched.common == 0
            && !matches!(viewer, Viewer::Seat(seat) if before.touched.privates.has(seat));
        let after = Watching { viewer, lines, touched: Touched::default() };
        match index {
            Some(index) => self.viewers[index] = after,
            None => self.viewers.push(after),
        }
        if nothing {
            return None;
        }
        Some(Update::of(&self.table, viewer, before.touched, before.lines))
    }

    /// A viewer lost something: its next update is a whole one, to be followed from an empty view.
    pub fn forget_viewer(&mut self, viewer: Viewer) {
        self.viewers.retain(|watching| watching.viewer != viewer);
    }

    /// The whole view of a viewer; none while an entry is not committed.
    #[must_use]
    pub fn view(&self, viewer: Viewer) -> Option<View> {
        (self.committed == self.last).then(|| View::of(&self.table, viewer))
    }

    /// Counts an accepted command.
    fn note(&mut self, command: &Command) {
        self.last += 1;
        self.now = self.now.max(command.at);
        self.pace.idle = false;
        let Actor::Seat(seat) = command.by else {
            self.pace.lines = 0;
            return;
        };
        self.pace.last = Some(seat);
        let colleague = command.because.is_some();
        if !colleague {
            self.pace.lines = 0;
            self.pace.free = 0;
        } else if command.phrase.is_some() {
            self.pace.lines = self.pace.lines.saturating_add(1);
        }
        let paid = matches!(
            command.wish,
            Wish::ShareCard { .. } | Wish::AskSeat { .. } | Wish::NameFlag { .. }
        );
        if paid {
            self.pace.free = 0;
        } else if colleague {
            self.pace.free = self.pace.free.saturating_add(1);
        }
    }

    /// Seats that colleagues act for now: the empty ones, and those whose person stepped out while
    /// another person stays at the table.
    fn colleagues(&self) -> SeatSet {
        self.scenario
            .book
            .everybody()
            .iter()
            .filter(|seat| !self.opening.people.has(*seat) || self.table.own(*seat).out)
            .collect()
    }

    fn next_act(&self) -> Option<(SeatId, Act)> {
        let meeting = &self.table.common().meeting;
        if meeting.paused || meeting.phase == Phase::Closed {
            return None;
        }
        let colleagues = self.colleagues();
        let people = self.scenario.book.everybody().minus(colleagues);
        if people.is_empty() && !self.opening.people.is_empty() {
            // Every person stepped out: nobody is left to play for, and the table waits.
            return None;
        }
        let seats = self.scenario.book.seats.len();
        let first = self.pace.last.map_or(0, |seat| seat.index() + 1);
        let around = (0..seats)
            .map(|step| SeatId::at((first + step) % seats))
            .filter(|seat| colleagues.has(*seat));
        match meeting.phase {
            // The one change and the last page belong to people while there are any.
            Phase::Stop | Phase::Year if !people.is_empty() => return None,
            Phase::Stop
            | Phase::Year
            | Phase::Briefing
            | Phase::Break(_)
            | Phase::LastRound
            | Phase::Closed => {
                return around.clone().find_map(|seat| self.act_of(seat, Moment::Owed));
            }
            Phase::Round(_) => {}
        }
        let somebody_waits = people.iter().any(|seat| {
            !meeting.done.has(seat) && *meeting.turns.of(seat) > 0
                || self.sight(seat).question().is_ok()
        });
        let enough_said = somebody_waits && self.pace.lines >= LINES_BETWEEN;
        // A person's question is answered whatever was said before.
        let owes = |seat: &SeatId| {
            self.sight(*seat)
                .question()
                .is_ok_and(|question| !enough_said || people.has(question.by))
        };
        if let Some(owed) =
            around.clone().filter(owes).find_map(|seat| self.act_of(seat, Moment::Owed))
        {
            return Some(owed);
        }
        if enough_said {
            return None;
        }
        if self.pace.free < FREE_BETWEEN
            && let Some(free) = around.clone().find_map(|seat| self.act_of(seat, Moment::Free))
        {
            return Some(free);
        }
        let able = around
            .clone()
            .filter(|seat| self.sight(*seat).may_take_turn().is_ok() && !self.waits(*seat));
        self.next_turn(able).or_else(|| self.end_of_round(&around))
    }

    /// The colleague who had the fewest turns speaks; whoever has nothing to say is done.
    fn next_turn(&self, able: impl Iterator<Item = SeatId> + Clone) -> Option<(SeatId, Act)> {
        let meeting = &self.table.common().meeting;
        let fewest = able.clone().map(|seat| *meeting.used.of(seat)).min()?;
        let next: Vec<SeatId> = able.filter(|seat| *meeting.used.of(*seat) == fewest).collect();
        let lot =
            self.opening.setup.seed.below(Purpose::Floor, u64::from(self.last), next.len() as u64);
        let seat = *next.get(usize::try_from(lot).unwrap_or(0))?;
        self.act_of(seat, Moment::Turn).or(Some((seat, DONE)))
    }

    /// Nobody has a turn to use: what is still to be done on the plan, then everybody is done.
    fn end_of_round(
        &self,
        around: &(impl Iterator<Item = SeatId> + Clone),
    ) -> Option<(SeatId, Act)> {
        let meeting = &self.table.common().meeting;
        if self.pace.free < FREE_AT_END
            && let Some(free) = around.clone().find_map(|seat| self.act_of(seat, Moment::Free))
        {
            return Some(free);
        }
        let unfinished = |seat: &SeatId| {
            !meeting.done.has(*seat)
                && *meeting.turns.of(*seat) == 0
                && self.sight(*seat).question().is_err()
        };
        around.clone().find(unfinished).map(|seat| (seat, DONE))
    }

    /// What a colleague would wish in a seat that a person fills: what it owes, then something free
    /// if `free`, then a turn, and in the end that it is done. None while it has nothing to do.
    #[must_use]
    pub fn stand_in(&self, seat: SeatId, free: bool) -> Option<Wish> {
        let meeting = &self.table.common().meeting;
        let round = matches!(meeting.phase, Phase::Round(_));
        let act = |moment: Moment| self.act_of(seat, moment).map(|(_, act)| act.wish);
        let owed = act(Moment::Owed);
        if owed.is_some() || !round {
            return owed;
        }
        let free = free.then(|| act(Moment::Free)).flatten();
        let turn = || {
            let able = self.sight(seat).may_take_turn().is_ok();
            able.then(|| act(Moment::Turn)).flatten()
        };
        let done = || (!meeting.done.has(seat)).then_some(Wish::BeDone);
        free.or_else(turn).or_else(done)
    }

    /// What a policy wishes in a seat that a person would fill; none: it lets the others go on.
    #[must_use]
    pub fn by_policy(&self, seat: SeatId, policy: Policy) -> Option<Wish> {
        policy::next(&self.sight(seat), &Play { average: false, ..self.play_of(seat)? }, policy)
    }

    /// The year again as if the card that a first player misses had been laid; only once the
    /// session is closed, and only in a tutorial.
    #[must_use]
    pub fn year_again(&self) -> Option<YearShown> {
        let missed = self.scenario.truth.missed?;
        Some(lived::year_with(self.revealed()?, &self.scenario, missed))
    }

    /// The card that a first player misses and who holds it; only once the session is closed, and
    /// only in a tutorial.
    #[must_use]
    pub fn missed(&self) -> Option<(CardId, SeatId)> {
        self.revealed()?;
        let missed = self.scenario.truth.missed?;
        let card = self.scenario.book.cards.get(missed.index())?;
        Some((missed, card.holders.iter().next()?))
    }

    /// How the colleague in a seat plays.
    fn play_of(&self, seat: SeatId) -> Option<Play<'_>> {
        let persona = self.scenario.personas.get(seat.index())?;
        Some(Play { persona, seed: self.opening.setup.seed, average: self.opening.average })
    }

    fn waits(&self, seat: SeatId) -> bool {
        self.play_of(seat).is_some_and(|play| waits(&self.sight(seat), &play))
    }

    fn act_of(&self, seat: SeatId, moment: Moment) -> Option<(SeatId, Act)> {
        let play = self.play_of(seat)?;
        choose(&self.sight(seat), &play, moment).map(|act| (seat, act))
    }
}
