//! Answer: what a colleague says when it is asked. A card, nothing, or not like this.
//!
//! **Invariant:** "not like this" names one key, and when the same colleague asks the same with that
//! key the card opens: no dice.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Says};
use crate::colleague::tell;
use crate::rules::command::{Because, Wish};
use crate::rules::table::Question;
use crate::scenario::id::CardId;
use crate::scenario::persona::Occasion;
use crate::scenario::term::{Key, Why, WhyKind};

/// The answer to the oldest question to it, if somebody asked.
pub(in crate::colleague) fn answer(mind: &Mind<'_>) -> Option<Act> {
    let question = *mind.sight.question().ok()?;
    let asker = question.by;
    let says = |occasion| Says::to_about(occasion, asker, question.topic);
    let withheld = mind.sight.withheld(&question);
    if withheld.is_empty() {
        return mind.act(Wish::AnswerNothing, says(Occasion::AnswerNothing), Because::Question);
    }
    let open = withheld.iter().filter(|card| lacks(mind, *card, question).is_none());
    if let Some(card) = open.max_by_key(|card| weight(mind, *card, question)) {
        let apart = question.only_me || mind.sight.known.is_locked(card);
        let (form, ground) = tell::weigh(mind, card, Some(question.why.kind()), apart);
        let wish = Wish::AnswerWithCard { card, form, ground };
        return mind.act(wish, says(Occasion::AnswerCard), Because::Question);
    }
    let key = withheld
        .iter()
        .filter_map(|card| lacks(mind, card, question))
        .min_by_key(|key| effort(*key))?;
    mind.act(Wish::AnswerNotLikeThis(key), says(refusal(key)), Because::Question)
}

/// The key that this question lacks for that card; none: it opens.
fn lacks(mind: &Mind<'_>, card: CardId, question: Question) -> Option<Key> {
    if mind.average && mind.recalls(card) {
        return None;
    }
    if question.why == Why::SafeNow && mind.is_dangerous(card) {
        return None;
    }
    let key = key_of(mind, card)?;
    (!fits(mind, key, card, question)).then_some(key)
}

/// What a question must have for that card. What was told to this seat in confidence goes on in
/// confidence.
fn key_of(mind: &Mind<'_>, card: CardId) -> Option<Key> {
    if mind.sight.own.hand.has(card) {
        mind.sight.known.key(card)
    } else {
        mind.sight.known.is_locked(card).then_some(Key::OnlyYou)
    }
}

/// Whether a question has that key.
fn fits(mind: &Mind<'_>, key: Key, card: CardId, question: Question) -> bool {
    let common = mind.sight.common;
    let asker = question.by;
    match key {
        Key::Reason(kind) => question.why.kind() == kind,
        Key::OnlyYou => question.only_me,
        Key::Consent => mind.sight.own.consent.has(card) || mind.is_dangerous(card),
        Key::Return => {
            mind.sight.own.got_from.has(asker) || common.board.gave.of(asker).has(mind.seat)
        }
        Key::Director => match common.meeting.director {
            None => true,
            Some(director) => director == asker || common.meeting.floor.has(mind.seat),
        },
        Key::Explanation => common.board.interests.has(asker),
    }
}

/// Which of several open cards it gives: what this question opened, what only it holds, what
/// everybody may hear.
fn weight(mind: &Mind<'_>, card: CardId, question: Question) -> i32 {
    let opened = key_of(mind, card).is_some();
    let heads = mind.sight.own.heads.get(card.index()).copied().unwrap_or_default();
    let alone = mind.sight.own.hand.has(card) && heads.len() <= 1;
    let kept = mind.keeps(card) && question.why.kind() != WhyKind::SafeNow;
    let recalled = mind.average && mind.recalls(card);
    8 * i32::from(recalled) + 4 * i32::from(opened) + 2 * i32::from(alone) - 5 * i32::from(kept)
}

/// How hard it is for an asker to bring that key: it names the easiest.
const fn effort(key: Key) -> u8 {
    match key {
        Key::Reason(WhyKind::Understand) => 0,
        Key::Reason(WhyKind::SafeNow) => 1,
        Key::Reason(WhyKind::ForPlan) => 2,
        Key::OnlyYou => 3,
        Key::Explanation => 4,
        Key::Return => 5,
        Key::Director => 6,
        Key::Consent => 7,
    }
}

/// The occasion on which that key is named.
const fn refusal(key: Key) -> Occasion {
    match key {
        Key::Reason(WhyKind::SafeNow) => Occasion::RefuseSafeNow,
        Key::Reason(WhyKind::ForPlan) => Occasion::RefuseForPlan,
        Key::Reason(WhyKind::Understand) => Occasion::RefuseUnderstand,
        Key::OnlyYou => Occasion::RefuseOnlyYou,
        Key::Consent => Occasion::RefuseConsent,
        Key::Return => Occasion::RefuseReturn,
        Key::Director => Occasion::RefuseDirector,
        Key::Explanation => Occasion::RefuseExplanation,
    }
}
