//! The reflection: what happened to knowledge and plan in a session, out of its replay alone.
//!
//! A [`Reflection`] is opened for one seat. What everybody saw is always open; the rest is
//! [`Revealed`], and only there once the session was closed.
//!
//! **Invariant:** everything is computed from the replay with its scenario, so that it works on
//! last month's session as on today's.
//! **Invariant:** before the session is closed nothing of another's folder is in here: it was not
//! taken out, it was never put in.
//! **Invariant:** a card that stayed in a person's folder is turned by that person alone;
//! colleagues' cards open by themselves.
//! **Invariant:** nobody is scored: there are cards, moments and barriers.

use crate::journal::contribution::{Change, Contributions, Part};
use crate::journal::replay::Replay;
use crate::rules::table::{Phase, Table};
use crate::rules::view::Sight;
use crate::scenario::Scenario;
use crate::scenario::id::{CardId, CardSet, SeatId, SeatSet};
use crate::scenario::source::CardRole;

pub mod agenda;
pub mod arc;
pub mod file;
pub mod guess;
pub mod informed;
pub mod kept;
pub mod known;
pub mod mark;
pub mod measure;

use agenda::Proposal;
use arc::Arc;
use file::FileMoment;
use guess::Guess;
use informed::Missed;
use kept::Kept;
use known::Knowing;
use mark::Mark;
use measure::Figure;

/// A played session, opened by one seat to look back on.
#[derive(Clone, Debug)]
pub struct Reflection {
    replay: Replay,
    /// The table after the last entry.
    end: Table,
    people: SeatSet,
    seat: SeatId,
    /// After each entry (the first is before any): open lines, and each seat's own lines.
    lines: Vec<(usize, Vec<usize>)>,
    open: Open,
    revealed: Option<Revealed>,
    /// Cards of people that they turned.
    turned: Vec<(SeatId, CardId)>,
}

/// What everybody at the table saw.
#[derive(Clone, Debug)]
pub struct Open {
    /// Moments to jump to.
    pub marks: Vec<Mark>,
    /// What can be counted out of what was said and done in the open.
    pub figures: Vec<Figure>,
    /// Questions to take along.
    pub proposals: Vec<Proposal>,
}

/// What only a closed session shows.
#[derive(Clone, Debug)]
pub struct Revealed {
    /// Cards that stayed in a folder.
    pub kept: Vec<Kept>,
    /// Cards that came into somebody's folder.
    pub held: CardSet,
    /// Cards that the good plan needs.
    pub decisive: CardSet,
    /// Who told whom.
    pub arcs: Vec<Arc>,
    /// Who knew what, since when.
    pub knowing: Knowing,
    /// Decisive cards that stayed in a folder, and what they would have informed.
    pub missed: Vec<Missed>,
    /// What files did with what they heard.
    pub files: Vec<FileMoment>,
    /// Moments to jump to that nobody, or not everybody, saw.
    pub marks: Vec<Mark>,
    /// What can be counted once folders are open.
    pub figures: Vec<Figure>,
    /// Questions to take along.
    pub proposals: Vec<Proposal>,
    /// Whose interest the seat guesses.
    pub guess: Option<Guess>,
}

impl Reflection {
    /// Opens a session for one of its seats. `people` are the seats that people filled.
    #[must_use]
    pub fn of(mut replay: Replay, people: SeatSet, seat: SeatId) -> Self {
        let everybody = replay.scenario().book.everybody();
        let mut lines = Vec::with_capacity(replay.entries().len() + 1);
        let mut knowing = Knowing::new(replay.scenario());
        for number in 0..=replay.last() {
            replay.seek(number);
            let table = replay.table();
            let own = everybody.iter().map(|seat| table.own(seat).lines.len()).collect();
            lines.push((table.common().lines.len(), own));
            knowing.note(number, table);
        }
        let end = replay.table().clone();
        let open = Open {
            marks: mark::open(replay.entries()),
            figures: measure::open(&replay, &end),
            proposals: agenda::open(&replay, &end, seat),
        };
        let revealed = (end.common().meeting.phase == Phase::Closed)
            .then(|| Revealed::of(&replay, &end, knowing, people, seat));
        Self { replay, end, people, seat, lines, open, revealed, turned: Vec::new() }
    }

    /// Whose reflection it is.
    #[must_use]
    pub const fn seat(&self) -> SeatId {
        self.seat
    }

    /// Seats that people filled.
    #[must_use]
    pub const fn people(&self) -> SeatSet {
        self.people
    }

    /// The case, for its texts.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        self.replay.scenario()
    }

    /// Everybody at the table.
    #[must_use]
    pub fn everybody(&self) -> SeatSet {
        self.replay.scenario().book.everybody()
    }

    /// What everybody saw.
    #[must_use]
    pub const fn open(&self) -> &Open {
        &self.open
    }

    /// What only a closed session shows.
    #[must_use]
    pub const fn revealed(&self) -> Option<&Revealed> {
        self.revealed.as_ref()
    }

    /// Goes to the moment after an entry; 0 is before the first, and beyond the last is the end.
    pub fn seek(&mut self, number: u32) {
        self.replay.seek(number);
    }

    /// The number of the last entry that has happened; 0: none yet.
    #[must_use]
    pub fn at(&self) -> u32 {
        self.replay.at()
    }

    /// The number of the last entry.
    #[must_use]
    pub fn last(&self) -> u32 {
        self.replay.last()
    }

    /// What a seat saw at this moment; none when this seat may not look through its eyes.
    #[must_use]
    pub fn sight(&self, seat: SeatId) -> Option<Sight<'_>> {
        self.may_look_as(seat).then(|| self.replay.sight(seat)).flatten()
    }

    /// What a seat saw at the end; none when this seat may not know.
    #[must_use]
    pub fn last_sight(&self, seat: SeatId) -> Option<Sight<'_>> {
        let may = self.everybody().has(seat) && (seat == self.seat || self.revealed.is_some());
        let book = &self.replay.scenario().book;
        may.then(|| Sight::new(book, seat, self.end.common(), self.end.own(seat)))
    }

    /// Whether one may see the meeting as this seat saw it: the own seat always; once the session
    /// is closed colleagues too, and people who turned all that they kept.
    #[must_use]
    pub fn may_look_as(&self, seat: SeatId) -> bool {
        if seat == self.seat {
            return true;
        }
        self.everybody().has(seat)
            && self.revealed.as_ref().is_some_and(|revealed| {
                revealed.kept.iter().filter(|kept| kept.seat == seat).all(|it| self.is_face_up(it))
            })
    }

    /// How many open lines, and how many of a seat's own, there were before the present moment's
    /// entry: what comes after them is what happened now.
    #[must_use]
    pub fn lines_before(&self, seat: SeatId) -> (usize, usize) {
        let before = usize::try_from(self.at()).unwrap_or(usize::MAX).saturating_sub(1);
        let count = |(open, own): &(usize, Vec<usize>)| {
            (*open, own.get(seat.index()).copied().unwrap_or_default())
        };
        if self.at() == 0 { (0, 0) } else { self.lines.get(before).map_or((0, 0), count) }
    }

    /// Cards that people turned before are turned.
    pub fn turn_given(&mut self, given: &Contributions) {
        for contribution in given.iter() {
            if let Part::Card(card) = contribution.part {
                self.turn(contribution.seat, card);
            }
        }
    }

    /// What somebody changes in what they added may turn a card, or turn it back.
    pub fn follow(&mut self, change: &Change) {
        match change {
            Change::Put(contribution) => {
                if let Part::Card(card) = contribution.part {
                    self.turn(contribution.seat, card);
                }
            }
            Change::TakeBack(seat, Part::Card(card)) => self.turn_back(*seat, *card),
            Change::TakeBack(..) => {}
        }
    }

    /// A person turns a card that it kept.
    pub fn turn(&mut self, seat: SeatId, card: CardId) {
        if !self.turned.contains(&(seat, card)) {
            self.turned.push((seat, card));
        }
    }

    /// A person turns a card face down again.
    pub fn turn_back(&mut self, seat: SeatId, card: CardId) {
        self.turned.retain(|turned| *turned != (seat, card));
    }

    /// Whether everybody may read a card that stayed in a folder.
    #[must_use]
    pub fn is_face_up(&self, kept: &Kept) -> bool {
        !self.people.has(kept.seat) || self.turned.contains(&(kept.seat, kept.card))
    }

    /// Whether this seat may read a card that stayed in a folder: its own, or one that is turned.
    #[must_use]
    pub fn may_read(&self, kept: &Kept) -> bool {
        kept.seat == self.seat || self.is_face_up(kept)
    }
}

impl Revealed {
    fn of(replay: &Replay, end: &Table, knowing: Knowing, people: SeatSet, seat: SeatId) -> Self {
        let scenario = replay.scenario();
        let kept = kept::all(scenario, end);
        let arcs = arc::arcs(replay.entries());
        let files = file::files(replay.entries());
        let missed = informed::missed(scenario, end, &kept);
        let everybody = scenario.book.everybody();
        let held = everybody.iter().fold(CardSet::EMPTY, |held, it| held.or(end.own(it).hand));
        let roles = (0..).map(CardId::at).zip(&scenario.truth.roles);
        let decisive = roles.filter(|(_, role)| **role == CardRole::Decisive);
        Self {
            decisive: decisive.map(|(card, _)| card).collect(),
            marks: mark::revealed(scenario, &arcs, &files),
            figures: measure::revealed(replay, end, &arcs, &files),
            proposals: agenda::revealed(replay, end, &kept, &files, people, seat),
            guess: guess::guess(replay.setup().seed, end, everybody, people, seat),
            kept,
            held,
            arcs,
            knowing,
            missed,
            files,
        }
    }
}
