//! In this model: what a decisive card that stayed would have informed, and what the year would
//! have been with it.
//!
//! **Invariant:** the good reason for silence is said first.
//! **Invariant:** it is about a card and a plan, never about what somebody would have done.

use crate::locale::Value;
use crate::present::reflection::Looking;
use crate::present::reflection::cards::barrier_line;
use crate::present::reflection::piles::told;
use crate::reflection::informed::Missed;
use crate::scenario::id::{CardId, SeatId};
use crate::scenario::term::LifeArea;

/// Areas whose difference is told.
const TOLD: [LifeArea; 2] = [LifeArea::Safety, LifeArea::Child];

/// In this model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ModelModel {
    /// What a model is.
    pub about: String,
    /// Card by card, what would have weighed most first.
    pub cards: Vec<MissedCard>,
    /// How many decisive cards stay closed, if any.
    pub closed: Option<String>,
}

/// A decisive card that stayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedCard {
    /// Which.
    pub card: CardId,
    /// In whose folders.
    pub seats: Vec<SeatId>,
    /// Its title, and in whose folder it stayed.
    pub heading: String,
    /// The reasons for silence, good ones.
    pub silence: Vec<String>,
    /// What it would have informed.
    pub informs: Vec<String>,
    /// What the year would have been with it.
    pub year: String,
    /// The difference in points (of 100), by area.
    pub points: Vec<(LifeArea, i32)>,
}

/// In this model.
#[must_use]
pub fn model(looking: &Looking<'_>) -> ModelModel {
    let missed = looking.reflection.revealed().map_or(&[][..], |revealed| &revealed.missed);
    let words = &looking.own;
    let (readable, closed): (Vec<&Missed>, Vec<&Missed>) = missed
        .iter()
        .partition(|missed| missed.kept.iter().any(|kept| looking.reflection.may_read(kept)));
    let about = if missed.is_empty() { "reflect-model-none" } else { "reflect-model-about" };
    ModelModel {
        about: words.word(about),
        cards: readable.into_iter().map(|missed| card(looking, missed)).collect(),
        closed: (!closed.is_empty())
            .then(|| words.say("reflect-model-closed", &[("count", closed.len().into())])),
    }
}

fn card(looking: &Looking<'_>, missed: &Missed) -> MissedCard {
    let words = &looking.own;
    // Whoever had it by its own work knows best why it stayed.
    let owner = missed.kept.first();
    let told = owner.and_then(|kept| {
        let told = told(looking, kept)?;
        let asked = looking.of(kept.seat).and_then(|owner| owner.texts.card_asked(kept.card));
        Some(asked.map_or_else(|| told.clone(), |asked| format!("{told} {asked}")))
    });
    let barrier = owner.map(|kept| barrier_line(looking, kept.barrier));
    let seats: Vec<SeatId> = missed.kept.iter().map(|kept| kept.seat).collect();
    let mut informs = Vec::new();
    if !missed.informs.is_empty() {
        let tiles = looking.actions(missed.informs.iter().map(|(_, action)| *action));
        informs.push(words.say("reflect-model-informs", &[("actions", tiles.into())]));
    }
    if !missed.unthought.is_empty() {
        let actions = looking.actions(missed.unthought.iter().copied());
        informs.push(words.say("reflect-model-unthought", &[("actions", actions.into())]));
    }
    let points: Vec<(LifeArea, i32)> = missed
        .difference
        .iter()
        .filter(|(area, _)| TOLD.contains(area))
        .map(|(area, thousandths)| (*area, points(*thousandths)))
        .collect();
    let args = [
        ("title", Value::from(looking.title(missed.card))),
        ("who", words.list(seats.iter().map(|seat| words.seat(*seat))).into()),
    ];
    MissedCard {
        card: missed.card,
        seats,
        heading: words.say("reflect-model-card", &args),
        silence: told.into_iter().chain(barrier).collect(),
        informs,
        year: year(looking, &points, words.form(missed.form)),
        points,
    }
}

fn year(looking: &Looking<'_>, points: &[(LifeArea, i32)], form: String) -> String {
    let words = &looking.own;
    let said: Vec<String> = points
        .iter()
        .filter(|(_, points)| *points != 0)
        .map(|(area, points)| {
            let key = if *points > 0 { "reflect-model-higher" } else { "reflect-model-lower" };
            let count = i64::from(points.abs());
            let area = words.area(*area).to_lowercase();
            words.say(key, &[("area", area.into()), ("points", count.into())])
        })
        .collect();
    let form = ("form", Value::from(form));
    if said.is_empty() {
        return words.say("reflect-model-same", &[form]);
    }
    words.say("reflect-model-year", &[form, ("differences", words.list(said).into())])
}

/// Whole points, rounded.
const fn points(thousandths: i32) -> i32 {
    (thousandths + if thousandths < 0 { -500 } else { 500 }) / 1000
}
