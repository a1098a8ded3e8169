//! What the guide says of the weeks after: which of the player's steps an incident goes back to.
//!
//! **Invariant:** it names what the player did or left, never a fact that the player does not know.

use crate::present::{Words, capital};
use crate::rules::notice::PrivateNotice;
use crate::rules::view::Sight;
use crate::scenario::Guide;
use crate::scenario::id::IncidentId;
use crate::scenario::term::{Form, Week};

/// The first thing that happened, as far as the year was lived.
pub(super) fn incident(sight: &Sight<'_>) -> Option<(Week, IncidentId)> {
    sight.common.year.as_ref()?.incidents.first().copied()
}

/// Why it happened, by the player's own steps.
pub(super) fn trace(words: &Words<'_>, guide: &Guide) -> String {
    let Some((week, incident)) = incident(&words.sight) else {
        return words.word("guide-trace-none");
    };
    let what = words.texts.incident(week, incident.index()).map(|(what, _)| what);
    let reasons = capital(&words.list(reasons(words, guide)));
    let args = [
        ("week", week.into()),
        ("what", what.unwrap_or_default().into()),
        ("reasons", reasons.into()),
    ];
    words.say("guide-trace", &args)
}

fn reasons(words: &Words<'_>, guide: &Guide) -> Vec<String> {
    let sight = &words.sight;
    let told_all = sight.own.lines.iter().any(|line| {
        matches!(
            line.notice,
            PrivateNotice::CardTold { card, form: Form::Full, .. } if card == guide.keeps
        )
    }) || sight
        .common
        .board
        .laid
        .iter()
        .any(|laid| laid.card == guide.keeps && laid.form == Form::Full);
    let tiles = &sight.common.plan.tiles;
    let tile = tiles.iter().find(|tile| tile.action == guide.places && tile.inked);
    let mut keys = Vec::new();
    if told_all {
        keys.push("guide-reason-full");
    }
    match tile {
        None => keys.push("guide-reason-absent"),
        Some(tile) => {
            keys.push(if tile.cards.is_empty() {
                "guide-reason-bare"
            } else {
                "guide-reason-unknown"
            });
            if tile.monitor.is_none() {
                keys.push("guide-reason-unwatched");
            }
        }
    }
    let family = sight.known.may_call().map(|person| words.first_name(person)).unwrap_or_default();
    let args = [("family", family.into()), ("action", words.action(guide.places).into())];
    keys.into_iter().map(|key| words.say(key, &args)).collect()
}
