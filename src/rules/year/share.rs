//! Shares of something, for each week of a year.
//!
//! **Invariant:** whole numbers, rounded in one way: the same shares on every machine.

use std::ops::Range;

use crate::rules::year::WEEKS;

/// Room for the weeks of a year in whole eights, since processors do eight of them as fast as one.
/// Nothing happens in those beyond the last week.
const ROOM: usize = WEEKS.next_multiple_of(8);

/// A share of something for each week.
pub(super) type Shares = [u16; ROOM];

/// Nothing in any week.
pub(super) const NEVER: Shares = [0; ROOM];

/// Everything, in 1/65,536: as near to one as there is.
pub(super) const WHOLE: u16 = u16::MAX;

/// Full work: work is counted in 1/32,768, so that goals and links have room above it.
pub(super) const FULL: u16 = 32_768;

/// The share in a week, counted from 0.
#[inline]
pub(super) fn at(shares: &Shares, week: usize) -> u16 {
    shares.get(week).copied().unwrap_or_default()
}

/// All bits in these weeks, counted from 0, and none in the others.
#[inline]
pub(super) fn mask_of(weeks: &Range<usize>) -> Shares {
    let mut mask = FROM.get(weeks.start).copied().unwrap_or(NEVER);
    for (mask, beyond) in mask.iter_mut().zip(FROM.get(weeks.end).unwrap_or(&NEVER)) {
        *mask &= !beyond;
    }
    mask
}

/// All bits from a week on, by that week.
static FROM: [Shares; ROOM] = {
    let mut from = [NEVER; ROOM];
    let mut rows: &mut [Shares] = &mut from;
    let mut first = 0;
    while let [row, others @ ..] = rows {
        let (_, mut rest) = row.split_at_mut(first);
        while let [week, later @ ..] = rest {
            *week = WHOLE;
            rest = later;
        }
        rows = others;
        first += 1;
    }
    from
};

/// A share of 1/65,536 from permille; more than all is all.
#[expect(clippy::cast_possible_truncation, reason = "this is at most 65,535")]
#[inline]
pub(super) const fn share_of(permille: u16) -> u16 {
    let permille = if permille > 1000 { 1000 } else { permille };
    (permille as u32 * WHOLE as u32 / 1000) as u16
}

/// A value times a share of 1/65,536.
#[inline]
pub(super) const fn part(value: u16, share: u16) -> u16 {
    ((value as u32 * share as u32) >> 16) as u16
}

/// The same, rounded up: the value less what the rest of the share would be of it, rounded down.
#[inline]
pub(super) const fn scaled_up(value: u16, share: u16) -> u16 {
    if share == 0 { 0 } else { value - part(value, share.wrapping_neg()) }
}

/// Every one times a share of 1/65,536.
#[inline]
pub(super) fn parts(values: &mut Shares, share: u16) {
    for value in values {
        *value = part(*value, share);
    }
}

/// A value times a ratio, at most the largest number there is.
#[inline]
pub(super) fn scaled(value: u16, times: u32, of: u32) -> u16 {
    let scaled = (u64::from(value) * u64::from(times) + u64::from(of / 2)) / u64::from(of.max(1));
    u16::try_from(scaled).unwrap_or(u16::MAX)
}
