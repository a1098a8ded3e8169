//! Chance, drawn from (seed, purpose, counter) and nothing else.
//!
//! **Invariant:** no state: a draw is a pure function, so a replay never draws and two machines
//! never differ. The result of a draw stands in the event that it led to.

use serde::{Deserialize, Serialize};

/// The seed of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

/// What a draw is for, so that draws for different things never depend on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Purpose {
    /// Whether a colleague ever thinks of a card; the counter is seat and card.
    Recall,
    /// A colleague's choice; the counter is seat and the updates it has seen.
    Choice,
    /// Which phrase; the counter is seat and the updates it has seen.
    Phrase,
    /// Who speaks next when nobody was asked.
    Floor,
    /// What happens in a week of the year.
    Incident,
    /// How a week of the year goes.
    Weather,
    /// Whether a person who is called agrees.
    Consent,
    /// The ten houses.
    House,
    /// Whose interest is guessed in the reflection, and among which; the counter is the seat.
    Guess,
}

impl Seed {
    /// A number between 0 and 2⁶⁴−1, evenly spread.
    ///
    /// The finaliser of `SplitMix64` (Steele, Lea and Flood, 2014) over seed, purpose and counter.
    #[must_use]
    #[inline]
    pub const fn draw(self, purpose: Purpose, counter: u64) -> u64 {
        let mut z = self
            .0
            .wrapping_add((purpose as u64 + 1).wrapping_mul(0xD1B5_4A32_D192_ED03))
            .wrapping_add(counter.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Whether something with this chance (permille, 0-1000) comes true.
    #[must_use]
    pub const fn happens(self, purpose: Purpose, counter: u64, permille: u16) -> bool {
        self.draw(purpose, counter) % 1000 < permille as u64
    }

    /// A number below `bound`; 0 when `bound` is 0.
    #[must_use]
    pub const fn below(self, purpose: Purpose, counter: u64, bound: u64) -> u64 {
        if bound == 0 { 0 } else { self.draw(purpose, counter) % bound }
    }

    /// The seed of something that belongs to this one, such as the nth of ten houses.
    #[must_use]
    pub const fn branch(self, purpose: Purpose, counter: u64) -> Self {
        Self(self.draw(purpose, counter))
    }
}
