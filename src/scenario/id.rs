//! Names of things as types, and small sets of them.
//!
//! Authors write words (`"scarf"`); once a scenario is checked every word is a position in the
//! scenario's own order, so that the rules compare bytes and never strings.
//!
//! **Invariant:** an id is only meaningful together with the scenario it was read from.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u8);

        impl $name {
            /// The position in the scenario's own order, for indexing.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id at a position. Positions above 255 do not occur in a checked scenario.
            #[must_use]
            pub const fn at(index: usize) -> Self {
                #[expect(clippy::cast_possible_truncation, reason = "a checked scenario has at most 64 of anything")]
                Self(index as u8)
            }
        }
    )*};
}

ids! {
    /// One organisation at the table (two to eight in a scenario).
    SeatId;
    /// One piece of information in somebody's dossier (at most 64).
    CardId;
    /// What a card tells about the world (at most 64).
    FactId;
    /// What cards and questions are about (at most 8).
    TopicId;
    /// One of the stories of what is going on (at most 8).
    ReadingId;
    /// A dangerous pattern in the menu (at most 16).
    FlagId;
    /// A joint goal in the menu (at most 16).
    GoalId;
    /// What an organisation can do (at most 64).
    ActionId;
    /// Somebody in the family or its network.
    PersonId;
    /// Something that pushes a life area down week after week.
    DriverId;
    /// A source outside the room that can be called in a break.
    SourceId;
    /// Something that may happen in the year after.
    IncidentId;
    /// A piece of news that reaches the table.
    NewsId;
}

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident($bits:ty) of $id:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $bits);

        impl $name {
            /// The set with nothing in it.
            pub const EMPTY: Self = Self(0);

            /// The first `count` ids.
            #[must_use]
            pub const fn first(count: usize) -> Self {
                if count >= <$bits>::BITS as usize { Self(<$bits>::MAX) } else { Self((1 << count) - 1) }
            }

            /// The set with one member.
            #[must_use]
            pub const fn only(id: $id) -> Self {
                Self(1 << id.0)
            }

            /// Whether `id` is a member. An id beyond the set's width never is.
            #[must_use]
            pub const fn has(self, id: $id) -> bool {
                (id.0 as u32) < <$bits>::BITS && self.0 >> id.0 & 1 == 1
            }

            /// Puts `id` in; an id beyond the set's width is left out.
            pub const fn insert(&mut self, id: $id) {
                if (id.0 as u32) < <$bits>::BITS {
                    self.0 |= 1 << id.0;
                }
            }

            /// Takes `id` out.
            pub const fn remove(&mut self, id: $id) {
                if (id.0 as u32) < <$bits>::BITS {
                    self.0 &= !(1 << id.0);
                }
            }

            /// The same set with `id` in it.
            #[must_use]
            pub const fn with(mut self, id: $id) -> Self {
                self.insert(id);
                self
            }

            /// The same set without `id`.
            #[must_use]
            pub const fn without(mut self, id: $id) -> Self {
                self.remove(id);
                self
            }

            /// Members of either set.
            #[must_use]
            pub const fn or(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// Members of both sets.
            #[must_use]
            pub const fn and(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// Members of this set that are not in `other`.
            #[must_use]
            pub const fn minus(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// How many members.
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// Whether it has no member.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether every member of `other` is in this set.
            #[must_use]
            pub const fn has_all(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// The members in the scenario's order.
            pub fn iter(self) -> impl Iterator<Item = $id> + Clone {
                let mut rest = self.0;
                std::iter::from_fn(move || {
                    if rest == 0 {
                        return None;
                    }
                    let index = rest.trailing_zeros() as usize;
                    rest &= rest - 1;
                    Some($id::at(index))
                })
            }
        }

        impl FromIterator<$id> for $name {
            fn from_iter<T: IntoIterator<Item = $id>>(ids: T) -> Self {
                let mut set = Self::EMPTY;
                for id in ids {
                    set.insert(id);
                }
                set
            }
        }
    )*};
}

sets! {
    /// A set of seats.
    SeatSet(u8) of SeatId;
    /// A set of cards.
    CardSet(u64) of CardId;
    /// A set of facts.
    FactSet(u64) of FactId;
    /// A set of topics.
    TopicSet(u8) of TopicId;
    /// A set of actions.
    ActionSet(u64) of ActionId;
    /// A set of joint goals.
    GoalSet(u16) of GoalId;
    /// A set of persons.
    PersonSet(u16) of PersonId;
    /// A set of drivers.
    DriverSet(u16) of DriverId;
    /// A set of incidents.
    IncidentSet(u16) of IncidentId;
}
