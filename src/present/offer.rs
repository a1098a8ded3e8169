//! What is open now and what is not, with the reason as a sentence.
//!
//! **Invariant:** the judgement is the rules' own; here it only gets its words.

use crate::locale::Value;
use crate::present::Words;
use crate::rules::command::WishKind;
use crate::rules::refusal::Refusal;

/// A kind of wish, and whether it is open now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Which kind.
    pub kind: WishKind,
    /// Why it is closed; none: it is open.
    pub refusal: Option<Refusal>,
}

/// Every kind of wish that somebody in a seat can have.
#[must_use]
pub fn open(words: &Words<'_>) -> Vec<Open> {
    WishKind::ALL
        .into_iter()
        .filter(|kind| *kind != WishKind::BringNews)
        .map(|kind| Open { kind, refusal: closed(words, kind) })
        .collect()
}

/// Why the rules say no, and what can be done instead.
#[must_use]
pub fn refusal(words: &Words<'_>, refusal: &Refusal) -> String {
    let args: Vec<(&str, Value)> = match refusal {
        Refusal::AnswerFirst { asker } => vec![("asker", words.person_of(*asker).into())],
        Refusal::QuestionOpen { seat } => {
            let you = crate::present::yes(*seat == words.sight.seat);
            vec![("seat", words.person_of(*seat).into()), ("you", you)]
        }
        Refusal::WeekOutside { from, until } => {
            vec![("from", (*from).into()), ("until", (*until).into())]
        }
        Refusal::Excluded { by } => vec![("by", format!("“{}”", words.action(*by)).into())],
        Refusal::NoPegs { needed } => vec![("needed", (*needed).into())],
        _ => Vec::new(),
    };
    words.line(&format!("refusal-{}", refusal.word()), &args)
}

/// A kind is open when some wish of it would be accepted.
fn closed(words: &Words<'_>, kind: WishKind) -> Option<Refusal> {
    match words.sight.open(kind) {
        Err(refusal) => Some(refusal),
        Ok(()) if words.sight.offer(kind).is_some() => None,
        Ok(()) => Some(nothing_to_choose(words, kind)),
    }
}

/// The kind is open and nothing fits in it: the reason that a person meets first.
fn nothing_to_choose(words: &Words<'_>, kind: WishKind) -> Refusal {
    let plan_is_empty = words.sight.common.plan.tiles.is_empty();
    match kind {
        WishKind::InkTile
        | WishKind::MoveTile
        | WishKind::RemoveTile
        | WishKind::LeaveTile
        | WishKind::MonitorTile
        | WishKind::LinkTiles
        | WishKind::CiteCard
        | WishKind::SupportTile
        | WishKind::ObjectToTile
        | WishKind::HoldTile
            if plan_is_empty =>
        {
            Refusal::UnknownTile
        }
        WishKind::AnswerNothing => Refusal::NotTrue,
        WishKind::AnswerNotLikeThis => Refusal::NothingToWithhold,
        WishKind::AnswerWithCard | WishKind::JoinIn | WishKind::ShareCard => Refusal::UnknownCard,
        WishKind::LayBeside => Refusal::NotAnInterpretation,
        WishKind::NameFlag => Refusal::NoTurnsLeft,
        WishKind::LinkCards | WishKind::MoveToken | WishKind::CiteCard => Refusal::CardNotLaid,
        WishKind::LinkTiles => Refusal::NoSuchLink,
        WishKind::LeaveTile => Refusal::NotMonitoring,
        WishKind::DropGoal => Refusal::GoalNotSet,
        WishKind::SetGoal => Refusal::NoGoalPlaces,
        WishKind::ChooseFace | WishKind::MonitorTile => Refusal::NoPegs { needed: 1 },
        WishKind::PlaceTile | WishKind::RequestTile => Refusal::UnknownAction,
        WishKind::InkTile | WishKind::MoveTile | WishKind::RemoveTile => Refusal::NotYourTile,
        WishKind::SupportTile | WishKind::ObjectToTile => Refusal::OwnTile,
        WishKind::HoldTile => Refusal::Inked,
        _ => Refusal::NotNow,
    }
}
