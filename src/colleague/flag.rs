//! Flag: a pattern that several laid cards show together.
//!
//! A colleague does not know which patterns are true. It thinks of the first pattern in the menu on
//! a topic on which cards lie, and is surer with more of them and with an interpretation among
//! them; so it is sometimes wrong.
//!
//! **Invariant:** only laid cards are named, and only by topic: what a flag needs is hidden.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::rules::command::{Because, Wish};
use crate::scenario::id::{CardId, CardSet, FlagId, TopicId, TopicSet};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::Label;

/// How many cards a flag is named with at most.
const CARDS_AT_MOST: usize = 4;

/// Names a flag with a turn, if it is sure enough.
pub(in crate::colleague) fn name(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.common.board.laid.len() < 2 {
        return None;
    }
    TopicSet::first(mind.sight.known.topics()).iter().find_map(|topic| {
        let (flag, cards) = suspicion(mind, topic)?;
        let sure = mind.roll(Roll::Flag, question(flag, cards), certainty(mind, cards));
        if sure { say(mind, flag, cards) } else { None }
    })
}

/// Names a flag with the two cards that the director laid side by side: that costs no turn.
pub(in crate::colleague) fn name_linked(mind: &Mind<'_>) -> Option<Act> {
    let linked = mind.sight.common.board.linked?;
    let topic = linked.iter().next().and_then(|card| mind.sight.known.topic(card))?;
    let (flag, _) = suspicion(mind, topic)?;
    let permille = certainty(mind, linked).saturating_mul(2);
    let sure = mind.roll(Roll::Flag, question(flag, linked) | 1 << 40, permille);
    if sure { say(mind, flag, linked) } else { None }
}

/// The first pattern in the menu on that topic that was not named, with the cards that suggest it.
pub(in crate::colleague) fn suspicion(
    mind: &Mind<'_>,
    topic: TopicId,
) -> Option<(FlagId, CardSet)> {
    let known = &mind.sight.known;
    let board = &mind.sight.common.board;
    let named = |flag: FlagId| board.flags.iter().any(|(named, _)| *named == flag);
    // One pattern on a topic is enough for one meeting.
    let mut flags = known.flags().iter().enumerate().filter(|(_, flag)| flag.topic == topic);
    if flags.clone().any(|(index, _)| named(FlagId::at(index))) {
        return None;
    }
    let flag = flags.next().map(|(index, _)| FlagId::at(index))?;
    let on_topic = |card: &CardId| known.topic(*card) == Some(topic);
    let mut cards: CardSet = mind.news().filter(on_topic).take(CARDS_AT_MOST).collect();
    if cards.is_empty() {
        return None;
    }
    for (card, beside) in &board.beside {
        if cards.has(*beside) && cards.len() < CARDS_AT_MOST {
            cards.insert(*card);
        }
    }
    for laid in &board.laid {
        if cards.len() < 2 && on_topic(&laid.card) {
            cards.insert(laid.card);
        }
    }
    (cards.len() >= 2).then_some((flag, cards))
}

/// How sure it is that these cards show something, permille: per colleague and turn.
fn certainty(mind: &Mind<'_>, cards: CardSet) -> u16 {
    let known = &mind.sight.known;
    let news = cards.iter().filter(|card| !known.is_common(*card)).count();
    let explained = cards.iter().any(|card| known.label(card) == Some(Label::Judgement));
    let base: u16 = match (news, explained) {
        (0, _) => 0,
        (1, _) => 25,
        (2, false) => 60,
        (2, true) | (3, false) => 150,
        _ => 260,
    };
    let base = if mind.round == 1 { base / 3 } else { base };
    match mind.persona.archetype {
        Archetype::Connector => base + base / 2,
        Archetype::Driver => base + base / 4,
        Archetype::Reserved => base / 2,
        Archetype::Lawyer => base / 3,
    }
}

/// The same cards are weighed once, more cards anew.
fn question(flag: FlagId, cards: CardSet) -> u64 {
    u64::from(flag.0) << 8 | u64::try_from(cards.len()).unwrap_or(0)
}

fn say(mind: &Mind<'_>, flag: FlagId, cards: CardSet) -> Option<Act> {
    mind.act(Wish::NameFlag { flag, cards }, Says::aloud(Occasion::NameFlag), Because::Danger)
}
