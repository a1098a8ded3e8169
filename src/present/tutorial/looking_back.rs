//! The last step of the guide: the one card that nobody asked about, and the same week again.
//!
//! **Invariant:** made only once the session is closed, when colleagues' cards open.
//! **Invariant:** "in this model", never "had you": a year again is a sum, and no reproach.

use crate::present::{Words, capital};
use crate::rules::table::YearShown;
use crate::scenario::id::{CardId, SeatId, TopicId};
use crate::scenario::term::{Form, LifeArea, Week};

/// The last step, as texts and as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// Whose card it is.
    pub owner: SeatId,
    /// The card.
    pub card: CardId,
    /// What nobody asked about.
    pub topic: Option<TopicId>,
    /// Whether it was told after all.
    pub was_told: bool,
    /// The week that is seen again.
    pub week: Week,
    /// Safety (0-100) at the end of that week, as it was and as it would be.
    pub safety: (u8, u8),
    /// Whether that week stays calm with the card on the table.
    pub is_calm: bool,
    /// What the card says.
    pub text: String,
    /// One amber card rises.
    pub amber: String,
    /// The same week again.
    pub again: String,
    /// The role is put down.
    pub role_off: String,
}

/// The last step: `again` is the year as if that card had been laid.
#[must_use]
pub fn look_back(
    words: &Words<'_>,
    owner: &Words<'_>,
    card: CardId,
    again: &YearShown,
) -> Option<LookBack> {
    let year = words.sight.common.year.as_ref()?;
    let week = year.incidents.first().map_or(year.until, |(week, _)| *week);
    let happens = |shown: &YearShown| shown.incidents.iter().any(|(at, _)| *at == week);
    let was_told = words.sight.own.held.form(card).is_some();
    let (happened, is_calm) = (happens(year), !happens(again));
    let safety = (level(year, week), level(again, week));
    let person = words.person_of(owner.sight.seat);
    let topic = owner.sight.known.topic(card);
    let about = topic.map(|topic| words.topic(topic)).unwrap_or_default();
    let text = owner.texts.card_text(card, Form::Full).unwrap_or_default();
    let args = [
        ("owner", person.into()),
        ("topic", about.into()),
        ("title", owner.title(card).into()),
        ("week", week.into()),
        ("before", safety.0.into()),
        ("after", safety.1.into()),
    ];
    let amber = if was_told { "guide-amber-told" } else { "guide-amber" };
    let how = match (happened, is_calm) {
        (false, _) => "guide-again-was-calm",
        (true, true) => "guide-again-calm",
        (true, false) => "guide-again-same",
    };
    Some(LookBack {
        owner: owner.sight.seat,
        card,
        topic,
        was_told,
        week,
        safety,
        is_calm,
        text: text.to_owned(),
        amber: capital(&words.say(amber, &args)),
        again: words.say(how, &args),
        role_off: words.word("guide-role-off"),
    })
}

fn level(year: &YearShown, week: Week) -> u8 {
    let safety = year.levels.iter().find(|(area, _)| *area == LifeArea::Safety);
    let week = usize::from(week).saturating_sub(1);
    safety.and_then(|(_, levels)| levels.get(week)).copied().unwrap_or_default()
}
