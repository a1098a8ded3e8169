//! Guess the interest: what does one other organisation want?
//!
//! The false ones are what other organisations at the same table want: all three are true of
//! somebody.
//!
//! **Invariant:** drawn from the session's seed: the same session asks the same.

use crate::rules::chance::{Purpose, Seed};
use crate::rules::table::Table;
use crate::scenario::id::{SeatId, SeatSet};

/// So many interests stand there to choose from.
const OPTIONS: usize = 3;

/// Whose interest a seat guesses, and among which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Whose.
    pub of: SeatId,
    /// The seats whose interests stand there, in order; one of them is `of`.
    pub options: Vec<SeatId>,
}

/// What a seat guesses; none when there is nobody whose interest it does not know.
///
/// Interests that were told at the table are not asked for. Whose interest is a person's own secret
/// is asked for only when no colleague's is left.
#[must_use]
pub fn guess(
    seed: Seed,
    end: &Table,
    everybody: SeatSet,
    people: SeatSet,
    seat: SeatId,
) -> Option<Guess> {
    let others = everybody.without(seat);
    let unknown = others.minus(end.common().board.interests);
    let colleagues = unknown.minus(people);
    let among: Vec<SeatId> =
        if colleagues.is_empty() { unknown } else { colleagues }.iter().collect();
    let mut counter = u64::from(seat.0) << 8;
    let mut draw = |bound: usize| {
        counter += 1;
        usize::try_from(seed.below(Purpose::Guess, counter, bound as u64)).unwrap_or_default()
    };
    let of = *among.get(draw(among.len()))?;
    // First those that are not known either, then what was told, in the end the own one.
    let mut false_ones: Vec<SeatId> = Vec::new();
    for pool in [unknown.without(of), others.minus(unknown), SeatSet::only(seat)] {
        let mut pool: Vec<SeatId> = pool.iter().collect();
        while false_ones.len() + 1 < OPTIONS && !pool.is_empty() {
            let drawn = draw(pool.len());
            false_ones.push(pool.remove(drawn));
        }
    }
    let mut options = false_ones;
    let place = draw(options.len() + 1);
    options.insert(place, of);
    (options.len() > 1).then_some(Guess { of, options })
}
