//! Views: what one viewer may know of the table.
//!
//! A seat's view is what everybody sees and what that seat sees beside it, by reference; what
//! travels or is kept is an [`Update`] of the sections that changed.
//!
//! **Invariant:** a view is built from [`Common`] and one [`Private`] only; [`Table`]'s hidden part
//! has no way into it.

use serde::{Deserialize, Serialize};

use crate::rules::known::Known;
use crate::rules::notice::Line;
use crate::rules::table::{
    Board, Common, Meeting, Plan, Private, Section, Table, Touched, YearShown,
};
use crate::scenario::Book;
use crate::scenario::id::SeatId;

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Viewer {
    /// Whoever fills this seat.
    Seat(SeatId),
    /// Somebody who sees only what is public.
    Observer,
}

/// What one seat sees now, with what it may know of the case.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    /// Whose.
    pub seat: SeatId,
    /// What everybody sees.
    pub common: &'a Common,
    /// What this seat sees beside it.
    pub own: &'a Private,
    /// What it may know of the case.
    pub known: Known<'a>,
}

impl<'a> Sight<'a> {
    /// The sight of a seat, from the two parts that it may see.
    #[must_use]
    pub const fn new(book: &'a Book, seat: SeatId, common: &'a Common, own: &'a Private) -> Self {
        Self { seat, common, own, known: Known::of_seat(book, seat, common, own) }
    }
}

/// What a viewer sees, kept apart from the table: on the other side of a network, or in a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Who looks.
    pub viewer: Viewer,
    /// What everybody sees.
    pub common: Common,
    /// What this seat sees beside it; none for an observer.
    pub own: Option<Private>,
}

/// The sections that changed for one viewer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Update {
    /// Where the meeting stands.
    pub meeting: Option<Meeting>,
    /// What lies on the table.
    pub board: Option<Board>,
    /// The plan.
    pub plan: Option<Plan>,
    /// The year after.
    pub year: Option<Option<YearShown>>,
    /// The number of the first of `lines`.
    pub lines_from: u32,
    /// New common lines.
    pub lines: Vec<Line>,
    /// The own part.
    pub own: Option<Private>,
}

impl View {
    /// The whole view of a viewer.
    #[must_use]
    pub fn of(table: &Table, viewer: Viewer) -> Self {
        Self {
            viewer,
            common: table.common.clone(),
            own: match viewer {
                Viewer::Seat(seat) => Some(table.own(seat).clone()),
                Viewer::Observer => None,
            },
        }
    }

    /// Brings a view up to date. An update that does not fit (a gap) is refused: ask for a full one.
    ///
    /// # Errors
    /// The update itself, when its lines do not follow on.
    pub fn follow(&mut self, update: Update) -> Result<(), Box<Update>> {
        let have = u32::try_from(self.common.lines.len()).unwrap_or(u32::MAX);
        if update.lines_from != have {
            return Err(Box::new(update));
        }
        let Update { meeting, board, plan, year, lines_from: _, lines, own } = update;
        if let Some(meeting) = meeting {
            self.common.meeting = meeting;
        }
        if let Some(board) = board {
            self.common.board = board;
        }
        if let Some(plan) = plan {
            self.common.plan = plan;
        }
        if let Some(year) = year {
            self.common.year = year;
        }
        self.common.lines.extend(lines);
        if own.is_some() {
            self.own = own;
        }
        Ok(())
    }
}

impl Update {
    /// What changed for a viewer since it had `lines_from` common lines.
    #[must_use]
    pub fn of(table: &Table, viewer: Viewer, touched: Touched, lines_from: usize) -> Self {
        let has = |section: Section| touched.common & section.bit() != 0;
        let common = &table.common;
        Self {
            meeting: has(Section::Meeting).then(|| common.meeting.clone()),
            board: has(Section::Board).then(|| common.board.clone()),
            plan: has(Section::Plan).then(|| common.plan.clone()),
            year: has(Section::Year).then(|| common.year.clone()),
            lines_from: u32::try_from(lines_from).unwrap_or(u32::MAX),
            lines: common.lines.get(lines_from..).unwrap_or_default().to_vec(),
            own: match viewer {
                Viewer::Seat(seat) if touched.privates.has(seat) => Some(table.own(seat).clone()),
                Viewer::Seat(_) | Viewer::Observer => None,
            },
        }
    }
}

/// Encodes the updates of one entry for several viewers: common sections once, for all of them.
#[derive(Debug, Default)]
pub struct Encoder {
    common: Vec<u8>,
}

impl Encoder {
    /// Encodes the common sections that changed.
    ///
    /// # Errors
    /// An encoder out of memory; nothing else can fail.
    pub fn begin(
        &mut self,
        table: &Table,
        touched: Touched,
        lines_from: usize,
    ) -> Result<(), postcard::Error> {
        let has = |section: Section| touched.common & section.bit() != 0;
        let common = &table.common;
        let parts = (
            has(Section::Meeting).then_some(&common.meeting),
            has(Section::Board).then_some(&common.board),
            has(Section::Plan).then_some(&common.plan),
            has(Section::Year).then_some(&common.year),
            u32::try_from(lines_from).unwrap_or(u32::MAX),
            common.lines.get(lines_from..).unwrap_or_default(),
        );
        let mut buffer = std::mem::take(&mut self.common);
        buffer.clear();
        self.common = postcard::to_extend(&parts, buffer)?;
        Ok(())
    }

    /// Appends one viewer's encoded [`Update`] to `out`.
    ///
    /// # Errors
    /// An encoder out of memory; nothing else can fail.
    pub fn encode(
        &self,
        table: &Table,
        viewer: Viewer,
        touched: Touched,
        mut out: Vec<u8>,
    ) -> Result<Vec<u8>, postcard::Error> {
        out.extend_from_slice(&self.common);
        let own = match viewer {
            Viewer::Seat(seat) if touched.privates.has(seat) => Some(table.own(seat)),
            Viewer::Seat(_) | Viewer::Observer => None,
        };
        postcard::to_extend(&own, out)
    }
}
