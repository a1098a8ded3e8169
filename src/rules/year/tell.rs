//! What a recorder hears: what worked, what it dealt with, and what changed why.
//!
//! **Invariant:** causes are shares of the change that was made, never the other way round.

use crate::rules::year::AREAS;
use crate::rules::year::record::{Cause, Recorder};
use crate::rules::year::run::{MOVES, Working, Year, changed, dealt, done, narrow, size};
use crate::rules::year::share::{WHOLE, at, scaled_up, share_of};
use crate::scenario::id::DriverId;
use crate::scenario::term::{LifeArea, Week};

impl Year<'_, '_> {
    /// Tells a recorder what worked, what it dealt with, and what changed why.
    pub(super) fn tell<R: Recorder>(
        &self,
        week: Week,
        index: usize,
        before: [i32; AREAS],
        recorder: &mut R,
    ) {
        let calendar = self.calendar;
        let mut working = Vec::new();
        for (entry, Working { work, order }) in calendar.entries().iter().zip(&self.working) {
            let does = at(work, index);
            let Some(effect) = calendar.effect(entry.action) else { continue };
            if !entry.standing.runs_in(week) {
                continue;
            }
            let why = calendar.explain(entry, week, does, *order);
            recorder.work(week, entry.measure, why);
            for (driver, permille) in &effect.deals_with {
                let taken = u32::from(dealt(does, share_of(*permille)));
                let permille = u16::try_from(taken * 1000 / u32::from(WHOLE)).unwrap_or(1000);
                if calendar.runs.has(*driver) && permille > 0 {
                    recorder.dealt(week, *driver, entry.measure, permille);
                }
            }
            working.push((entry.measure, why, does, effect));
        }
        let followed = LifeArea::ALL.into_iter().zip(&calendar.truth.year.start);
        for ((area, start), (before, after)) in followed.zip(before.into_iter().zip(self.level)) {
            if start.is_none() {
                continue;
            }
            let mut downs = self.pushes_on(area, week, index);
            let mut ups = Vec::new();
            for (measure, why, does, effect) in &working {
                for (_, gives) in effect.gives.iter().filter(|(given, _)| *given == area) {
                    let full = u64::from(done(size(*gives), *does));
                    if *gives < 0 {
                        downs.push((full, Cause::Toll(*measure, *why)));
                    } else {
                        ups.push((full, Cause::Measure(*measure, *why)));
                    }
                }
            }
            let gain = ups.iter().map(|(gain, _)| gain).sum::<u64>();
            let gain = changed(before, u16::try_from(gain).unwrap_or(u16::MAX), 0) - before;
            share_out(&ups, gain, |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
            share_out(&downs, after - before - gain, |thousandths, cause| {
                recorder.change(week, area, thousandths, cause);
            });
        }
    }

    /// Everything but tolls that pushes an area down in a week, with its size in thousandths.
    fn pushes_on(&self, area: LifeArea, week: Week, index: usize) -> Vec<(u64, Cause)> {
        let mut pushes = Vec::new();
        for (id, driver) in (0..).map(DriverId).zip(&self.calendar.truth.year.drivers) {
            let left = self.forces.left_of(id, index);
            for (_, push) in driver.pushes.iter().filter(|(pushed, _)| *pushed == area) {
                let push = u16::try_from((*push).max(0)).unwrap_or(u16::MAX);
                pushes.push((u64::from(scaled_up(push, left)), Cause::Driver(id)));
            }
        }
        for harm in self.forces.harms() {
            let Some(entry) = self.calendar.entries().get(harm.place) else { continue };
            let harmed = harm.harmed(area, index, self.forces.left_of(harm.under, index));
            pushes.push((u64::from(harmed), Cause::Harm(entry.measure, harm.under)));
        }
        if self.calendar.is_moving(week) {
            for (_, loss) in MOVES.into_iter().filter(|(moved, _)| *moved == area) {
                pushes.push((
                    loss.into(),
                    Cause::File(self.calendar.mover(week).unwrap_or_default()),
                ));
            }
        }
        pushes
    }
}

/// Divides a change over its causes in proportion; what rounding leaves goes to the largest.
fn share_out(causes: &[(u64, Cause)], change: i32, mut tell: impl FnMut(i32, Cause)) {
    let sum: u64 = causes.iter().map(|(size, _)| size).sum();
    let sum = sum.max(1).cast_signed();
    let portion = |size: u64| narrow(i64::from(change) * size.cast_signed() / sum);
    let rest = change - causes.iter().map(|(size, _)| portion(*size)).sum::<i32>();
    let largest = (0_usize..).zip(causes).max_by_key(|(_, (size, _))| *size);
    let largest = largest.map_or(0, |(index, _)| index);
    for (index, (size, cause)) in (0..).zip(causes) {
        let thousandths = portion(*size) + if index == largest { rest } else { 0 };
        if thousandths != 0 {
            tell(thousandths, *cause);
        }
    }
}
