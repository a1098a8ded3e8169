//! Which fields there are, in the order in which `source.rs` declares them.
//!
//! **Invariant:** the lists come from the types themselves, so none can be out of date.

use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor, value};
use serde::forward_to_deserialize_any;

use crate::scenario::persona::{PersonaSource, PreparedSource};
use crate::scenario::source::{
    ActionSource, ActionsSource, CardSource, CardsSource, ChairSource, ConsequenceSource,
    DebriefSource, DriverSource, FactSource, FlagSource, GoalSource, GuideSource, HarmSource,
    IncidentSource, LockSource, NewsSource, PersonSource, PresetSource, RunningSource,
    ScenarioSource, SeatSource, SeatsSource, SilenceSource, SourceSource, TurnsSource, YearSource,
};

/// The fields of the thing that has this field and these beside it; none when no thing has.
pub(super) fn beside(field: &str, present: &[&str]) -> &'static [&'static str] {
    let fits = |fields: &&[&str]| {
        fields.contains(&field) && present.iter().all(|name| fields.contains(name))
    };
    things().iter().copied().find(fits).unwrap_or_default()
}

/// The fields of every thing that authors write.
fn things() -> &'static [&'static [&'static str]] {
    static THINGS: OnceLock<Vec<&'static [&'static str]>> = OnceLock::new();
    THINGS.get_or_init(|| {
        vec![
            of::<ScenarioSource>(),
            of::<SeatsSource>(),
            of::<CardsSource>(),
            of::<ActionsSource>(),
            of::<YearSource>(),
            of::<DebriefSource>(),
            of::<GuideSource>(),
            of::<PersonSource>(),
            of::<FlagSource>(),
            of::<GoalSource>(),
            of::<TurnsSource>(),
            of::<SourceSource>(),
            of::<NewsSource>(),
            of::<RunningSource>(),
            of::<PresetSource>(),
            of::<ChairSource>(),
            of::<SilenceSource>(),
            of::<SeatSource>(),
            of::<PersonaSource>(),
            of::<PreparedSource>(),
            of::<FactSource>(),
            of::<CardSource>(),
            of::<LockSource>(),
            of::<ConsequenceSource>(),
            of::<ActionSource>(),
            of::<HarmSource>(),
            of::<DriverSource>(),
            of::<IncidentSource>(),
        ]
    })
}

/// The fields of one type, in order.
fn of<T: for<'de> Deserialize<'de>>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // It always fails: there is nothing to read, only somebody who asks for fields.
    _ = T::deserialize(Listener(&mut fields));
    fields
}

/// Reads nothing, and remembers which fields were asked for.
struct Listener<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Listener<'_> {
    type Error = value::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = fields;
        Err(Error::custom("only asked for fields"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Error::custom("not a thing with fields"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
