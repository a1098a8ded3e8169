//! Where a week is on the board, and which week is at a place: here and nowhere else.
//!
//! **Invariant:** every week has a width, so that each can be pointed at.

use bevy_egui::egui::Rangef;

use crate::present::timeline::Column;
use crate::scenario::term::{Days, LAST_WEEK, Week};

/// So much of a week the pointer must go beyond its edge before the week changes.
const STICKS: f32 = 0.2;

/// The weeks of the year, from left to right.
#[derive(Clone, Debug)]
pub(super) struct Weeks {
    /// Where each week begins, and where the last one ends.
    edges: Vec<f32>,
}

impl Weeks {
    /// Columns of equal width; weeks share the column that they are in.
    pub(super) fn new(columns: &[Column], across: Rangef) -> Self {
        let mut edges = Vec::with_capacity(usize::from(LAST_WEEK) + 1);
        let mut left = across.min;
        let column_px = across.span() / f32::from(count(columns.len()).max(1));
        for column in columns {
            let weeks = column.until + 1 - column.from;
            for week in 0..weeks {
                edges.push(left + column_px * f32::from(week) / f32::from(weeks));
            }
            left += column_px;
        }
        edges.push(across.max);
        Self { edges }
    }

    /// From where to where a week goes.
    pub(super) fn week(&self, week: Week) -> Rangef {
        let at = |index: usize| self.edges.get(index).or(self.edges.last()).copied();
        let index = usize::from(week.max(1)) - 1;
        let min = at(index).unwrap_or_default();
        Rangef::new(min, at(index + 1).unwrap_or(min))
    }

    /// Where a day is, in days from the Monday of week 1.
    pub(super) fn day(&self, day: Days) -> f32 {
        let week = Week::try_from(day / 7 + 1).unwrap_or(Week::MAX);
        if week > self.last() {
            return self.edges.last().copied().unwrap_or_default();
        }
        let across = self.week(week);
        let part = u8::try_from(day % 7).unwrap_or_default();
        across.min + across.span() * f32::from(part) / 7.0
    }

    /// The week at a place; the one that was there stays until the pointer is clearly past it.
    pub(super) fn at(&self, x: f32, current: Option<Week>) -> Week {
        if let Some(current) = current {
            let across = self.week(current);
            let slack = across.span() * STICKS;
            if x >= across.min - slack && x <= across.max + slack {
                return current;
            }
        }
        let passed = self.edges.iter().take_while(|edge| **edge <= x).count();
        Week::try_from(passed).unwrap_or(Week::MAX).clamp(1, self.last())
    }

    /// The last week of the year.
    pub(super) fn last(&self) -> Week {
        Week::try_from(self.edges.len().saturating_sub(1)).unwrap_or(LAST_WEEK).max(1)
    }

    /// Where the year ends.
    pub(super) fn end(&self) -> f32 {
        self.edges.last().copied().unwrap_or_default()
    }
}

fn count(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
