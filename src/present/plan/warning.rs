//! What may go wrong with a tile, as far as the plan on the wall shows it.
//!
//! **Invariant:** a pure function of one viewer's sight: it names no fact that the viewer does not
//! know, and two viewers who see the same plan get the same warnings but for what is theirs alone.
//! **Invariant:** a warning explains and never forbids.

use crate::rules::table::{Tile, TileId};
use crate::rules::view::Sight;
use crate::scenario::Action;
use crate::scenario::id::{ActionId, FactSet, PersonId};
use crate::scenario::term::{Band, Days, DecidedBy, Waiting, Week};

/// New faces in one fortnight that a family can bear without and with one fixed face.
const FACES: [usize; 2] = [3, 5];
/// A fortnight in days.
const FORTNIGHT: Days = 14;

/// What may go wrong with a tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// It stands beside something that excludes it.
    Clash(ActionId),
    /// It extends a measure that ends before it can begin.
    TooLate {
        /// What it extends.
        extends: ActionId,
        /// The last week in which it could still be placed; none: it is too late already.
        last: Option<Week>,
    },
    /// Between the end of an earlier measure and its own beginning nothing holds.
    Gap {
        /// What ended.
        after: ActionId,
        /// Days without.
        days: Days,
    },
    /// None of these is on the plan, and it needs one.
    Needs(Vec<ActionId>),
    /// Somebody decides about it on facts, and none lies on it.
    NoEvidence(DecidedBy),
    /// Facts lie on it, but none that the viewer knows to count.
    WeakEvidence(DecidedBy),
    /// The own organisation says no to it.
    HomeSaysNo,
    /// Its lead has not enough pegs left to ink it.
    NoPegs,
    /// The director holds it.
    Held,
    /// There are too many new faces in the fortnight in which it begins.
    NewFaces(usize),
    /// It begins before anything of the band before it.
    OutOfOrder(Band),
    /// It works by facts, and its lead lays nothing on it.
    NothingLaid,
    /// It only works with their yes.
    NeedsYes(Vec<PersonId>),
    /// Nobody watches it.
    Unwatched,
    /// It ends, and nothing follows.
    Ends(Week),
}

/// When a tile or a running measure works, in days from the Monday of week 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which action.
    pub action: ActionId,
    /// First day.
    pub begins: Days,
    /// First day on which it no longer works.
    pub ends: Days,
    /// First day after the year.
    pub year_ends: Days,
}

impl Span {
    /// The week in which it begins.
    #[must_use]
    pub fn first_week(&self) -> Week {
        week_of(self.begins)
    }

    /// The week in which it ends; none: it lasts to the end of the year.
    #[must_use]
    pub fn last_week(&self) -> Option<Week> {
        (self.ends < self.year_ends).then(|| week_of(self.ends.saturating_sub(1)))
    }
}

/// Everything that may go wrong with a tile, what weighs most first.
#[must_use]
pub fn warnings(sight: &Sight<'_>, tile: &Tile) -> Vec<Warning> {
    let Some(action) = sight.known.action(tile.action) else {
        return Vec::new();
    };
    if sight.common.lapsed(tile) {
        return Vec::new();
    }
    let looking = Looking { sight, tile, action, span: span(sight, tile) };
    let checks = [
        looking.clash(),
        looking.too_late(),
        looking.gap(),
        looking.needs(),
        looking.evidence(),
        looking.home(),
        looking.pegs(),
        tile.held.then_some(Warning::Held),
        looking.faces(),
        looking.order(),
        looking.laid(),
        looking.consent(),
        tile.monitor.is_none().then_some(Warning::Unwatched),
        looking.ends(),
    ];
    checks.into_iter().flatten().collect()
}

/// When a tile works if everything goes as placed.
#[must_use]
pub fn span(sight: &Sight<'_>, tile: &Tile) -> Span {
    let year_ends = year_ends(sight);
    let Some(action) = sight.known.action(tile.action) else {
        return Span { action: tile.action, begins: 0, ends: year_ends, year_ends };
    };
    let mut begins = ready(sight, action, tile.week);
    if let Some(extended) = action.extends.and_then(|extended| running_until(sight, extended)) {
        begins = begins.max(extended);
    }
    let ends = action.lasts.map_or(year_ends, |lasts| begins.saturating_add(lasts).min(year_ends));
    Span { action: tile.action, begins, ends, year_ends }
}

/// Measures that run when the meeting starts.
pub fn running(sight: &Sight<'_>) -> impl Iterator<Item = Span> {
    let year_ends = year_ends(sight);
    sight.known.running().map(move |(action, ends)| Span { action, begins: 0, ends, year_ends })
}

struct Looking<'s, 'a> {
    sight: &'s Sight<'a>,
    tile: &'s Tile,
    action: &'a Action,
    span: Span,
}

impl<'a> Looking<'_, 'a> {
    fn others(&self) -> impl Iterator<Item = (&'a Tile, &'a Action)> {
        let (id, known): (TileId, _) = (self.tile.id, self.sight.known);
        let tiles = self.sight.common.plan.tiles.iter().filter(move |tile| tile.id != id);
        tiles.filter_map(move |tile| known.action(tile.action).map(|action| (tile, action)))
    }

    fn clash(&self) -> Option<Warning> {
        let clashes = |(other, action): &(&Tile, &Action)| {
            self.action.excludes.has(other.action) || action.excludes.has(self.tile.action)
        };
        self.others().find(clashes).map(|(other, _)| Warning::Clash(other.action))
    }

    fn too_late(&self) -> Option<Warning> {
        let extends = self.action.extends?;
        let ends = running_until(self.sight, extends)?;
        if ready(self.sight, self.action, self.tile.week) <= ends {
            return None;
        }
        let in_time = |week: &Week| ready(self.sight, self.action, *week) <= ends;
        Some(Warning::TooLate { extends, last: (1..self.tile.week).rev().find(in_time) })
    }

    /// Protective measures that a judge, mayor or prosecutor decides should follow each other without a day
    /// between.
    fn gap(&self) -> Option<Warning> {
        if !protects(self.action) {
            return None;
        }
        let mut before: Vec<Span> = running(self.sight).collect();
        let tiles = self.others().filter(|(_, action)| protects(action));
        before.extend(tiles.map(|(tile, _)| span(self.sight, tile)));
        before.retain(|other| other.begins < self.span.begins);
        let last = before.iter().max_by_key(|other| other.ends)?;
        let days = self.span.begins.checked_sub(last.ends).filter(|days| *days > 0)?;
        Some(Warning::Gap { after: last.action, days })
    }

    fn needs(&self) -> Option<Warning> {
        if self.action.needs.is_empty() {
            return None;
        }
        if self.others().any(|(other, _)| self.action.needs.has(other.action)) {
            return None;
        }
        let known = self.sight.known;
        let needed = self.action.needs.iter().filter(|needed| known.action(*needed).is_some());
        Some(Warning::Needs(needed.collect()))
    }

    fn evidence(&self) -> Option<Warning> {
        let by = self.action.decided_by?;
        if self.action.evidence.is_empty() {
            return None;
        }
        if self.tile.cards.is_empty() {
            return Some(Warning::NoEvidence(by));
        }
        let counts = self.action.evidence.iter().fold(FactSet::EMPTY, |all, set| all.or(*set));
        counts.and(self.sight.own.facts).is_empty().then_some(Warning::WeakEvidence(by))
    }

    fn home(&self) -> Option<Warning> {
        let mine = self.tile.lead == self.sight.seat && !self.tile.inked;
        (mine && self.action.heavy && self.sight.home_says_no()).then_some(Warning::HomeSaysNo)
    }

    fn pegs(&self) -> Option<Warning> {
        let short = !self.tile.inked && self.sight.pegs_left(self.tile.lead) < self.action.pegs;
        short.then_some(Warning::NoPegs)
    }

    fn faces(&self) -> Option<Warning> {
        if !self.action.new_face {
            return None;
        }
        let begins = self.span.begins;
        let near = |(other, action): &(&Tile, &Action)| {
            let day = span(self.sight, other).begins;
            action.new_face && day <= begins && begins - day < FORTNIGHT
        };
        let faces = 1 + self.others().filter(near).count();
        let [without, with] = FACES;
        let bears = if self.sight.common.plan.face.is_some() { with } else { without };
        (faces > bears).then_some(Warning::NewFaces(faces))
    }

    fn order(&self) -> Option<Warning> {
        let before = match self.action.band {
            Band::DirectSafety => return None,
            Band::RiskDrivenCare => Band::DirectSafety,
            Band::Recovery => Band::RiskDrivenCare,
        };
        let first = self
            .others()
            .filter(|(_, action)| action.band == before)
            .map(|(other, _)| span(self.sight, other).begins)
            .min();
        let early = first.is_none_or(|first| first > self.span.begins);
        early.then_some(Warning::OutOfOrder(before))
    }

    fn laid(&self) -> Option<Warning> {
        let blind = self.action.decided_by.is_none() || self.action.evidence.is_empty();
        let nothing = blind && !self.action.informed_by.is_empty() && self.tile.cards.is_empty();
        nothing.then_some(Warning::NothingLaid)
    }

    fn consent(&self) -> Option<Warning> {
        let people = self.action.consent_of.clone();
        (!people.is_empty()).then_some(Warning::NeedsYes(people))
    }

    fn ends(&self) -> Option<Warning> {
        let week = self.span.last_week()?;
        if !protects(self.action) {
            return None;
        }
        let follows = |(other, action): &(&Tile, &Action)| {
            let other = span(self.sight, other);
            protects(action) && other.begins <= self.span.ends && other.ends > self.span.ends
        };
        (!self.others().any(|other| follows(&other))).then_some(Warning::Ends(week))
    }
}

/// Whether it is a measure that holds somebody off for a time.
fn protects(action: &Action) -> bool {
    action.band == Band::DirectSafety
        && action.lasts.is_some()
        && matches!(
            action.decided_by,
            Some(DecidedBy::Judge | DecidedBy::Mayor | DecidedBy::Prosecutor)
        )
}

/// The first day after the year.
fn year_ends(sight: &Sight<'_>) -> Days {
    Days::from(sight.known.last_week()).saturating_mul(7)
}

/// The day on which an action that is placed in a week begins to work.
fn ready(sight: &Sight<'_>, action: &Action, week: Week) -> Days {
    let lead = match sight.common.meeting.conditions.waiting {
        Waiting::Norm => action.lead_norm,
        Waiting::Practice => action.lead_practice,
    };
    let week = week.max(action.from_week).max(1);
    (Days::from(week) - 1).saturating_mul(7).saturating_add(lead)
}

fn running_until(sight: &Sight<'_>, action: ActionId) -> Option<Days> {
    let ends = running(sight).find(|running| running.action == action).map(|running| running.ends);
    ends.or_else(|| {
        let tile = sight.common.plan.tiles.iter().find(|tile| tile.action == action)?;
        Some(span(sight, tile).ends)
    })
}

fn week_of(day: Days) -> Week {
    Week::try_from(day / 7 + 1).unwrap_or(Week::MAX)
}
