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
use crate::scenario::id::{CardId, CardSet, FlagId, TopicId};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::{Label, LifeArea};

/// How many cards a flag is named with at most.
const CARDS_AT_MOST: usize = 4;

/// Names a flag with a turn, if it is sure enough.
pub(in crate::colleague) fn name(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.common.board.laid.len() < 2 {
        return None;
    }
    suspicions(mind).find_map(|(flag, cards)| {
        let sure = mind.roll(Roll::Flag, question(flag, cards), certainty(mind, cards));
        if sure { say(mind, flag, cards) } else { None }
    })
}

/// Names a flag with the two cards that the director laid side by side: that costs no turn.
pub(in crate::colleague) fn name_linked(mind: &Mind<'_>) -> Option<Act> {
    let linked = mind.sight.common.board.linked?;
    let topic = linked.iter().next().and_then(|card| mind.sight.known.topic(card))?;
    let flag = unnamed(mind, topic)?;
    let permille = certainty(mind, linked).saturating_mul(2);
    let sure = mind.roll(Roll::Flag, question(flag, linked) | 1 << 40, permille);
    if sure { say(mind, flag, linked) } else { None }
}

/// What it suspects: patterns, each with the laid cards that suggest it.
pub(in crate::colleague) fn suspicions<'a>(
    mind: &'a Mind<'a>,
) -> impl Iterator<Item = (FlagId, CardSet)> + 'a {
    let known = &mind.sight.known;
    let mut news = [CardSet::EMPTY; 8];
    let mut old = [CardSet::EMPTY; 8];
    for laid in mind.sight.common.board.laid.iter().rev() {
        let piles = if known.is_common(laid.card) { &mut old } else { &mut news };
        let topic = known.topic(laid.card);
        let pile = topic.and_then(|topic| piles.get_mut(topic.index()));
        if let Some(pile) = pile.filter(|pile| pile.len() < CARDS_AT_MOST)
            && speaks_of_harm(mind, laid.card)
        {
            pile.insert(laid.card);
        }
    }
    (0..known.topics()).filter_map(move |index| {
        let mut cards = *news.get(index)?;
        if cards.is_empty() {
            return None;
        }
        if cards.len() == 1 {
            cards.insert(old.get(index)?.iter().next()?);
        }
        Some((unnamed(mind, TopicId::at(index))?, cards))
    })
}

/// The first pattern in the menu on that topic; none once a pattern on it was named: one is enough
/// for one meeting.
fn unnamed(mind: &Mind<'_>, topic: TopicId) -> Option<FlagId> {
    let named = &mind.sight.common.board.flags;
    let flags = mind.sight.known.flags().iter().enumerate();
    let mut flags =
        flags.filter(|(_, flag)| flag.topic == topic).map(|(index, _)| FlagId::at(index));
    if flags.clone().any(|flag| named.iter().any(|(other, _)| *other == flag)) {
        return None;
    }
    flags.next()
}

/// Whether a card is about safety, a body or a child: nobody suspects danger in a bill.
fn speaks_of_harm(mind: &Mind<'_>, card: CardId) -> bool {
    let area = mind.sight.known.area(card);
    matches!(area, Some(LifeArea::Safety | LifeArea::Health | LifeArea::Child))
}

/// How sure it is that these cards show something, permille: per colleague and turn.
fn certainty(mind: &Mind<'_>, cards: CardSet) -> u16 {
    let known = &mind.sight.known;
    let news = cards.iter().filter(|card| !known.is_common(*card)).count();
    let explained = cards.iter().any(|card| known.label(card) == Some(Label::Judgement));
    let base: u16 = match (news, explained) {
        (0, _) => 0,
        (1, _) => 15,
        (2, false) => 30,
        (2, true) | (3, false) => 70,
        _ => 150,
    };
    let base = if mind.round == 1 { base / 3 } else { base };
    let certainty = match mind.persona.archetype {
        Archetype::Connector => base + base / 2,
        Archetype::Driver => base + base / 4,
        Archetype::Reserved => base / 2,
        Archetype::Lawyer => base / 3,
    };
    u16::try_from(u32::from(certainty) * u32::from(mind.persona.names) / 1000).unwrap_or(certainty)
}

/// The same cards are weighed once, more cards anew.
fn question(flag: FlagId, cards: CardSet) -> u64 {
    u64::from(flag.0) << 8 | u64::try_from(cards.len()).unwrap_or(0)
}

fn say(mind: &Mind<'_>, flag: FlagId, cards: CardSet) -> Option<Act> {
    mind.act(Wish::NameFlag { flag, cards }, Says::aloud(Occasion::NameFlag), Because::Danger)
}
