//! Flags, goals, sources and the empty chair: what the meeting works with.
//!
//! **Invariant:** `check` only sees cases of which every name points at something; `alone` looks at
//! no name of another file.

use super::draft::Draft;
use super::{Case, Findings};
use crate::scenario::Goal;
use crate::scenario::finding::Code;
use crate::scenario::id::{CardId, CardSet, FactSet, FlagId, SeatSet};
use crate::scenario::source::FlagSource;
use crate::scenario::term::Form;

const FILE: &str = "scenario.ron";

/// A flag is named with at most this many laid cards.
const CARDS_FOR_FLAG: usize = 4;

/// More cards than this are not tried out together.
const CARDS_TO_TRY: usize = 24;

/// Reports what is odd about flags, goals, sources and the chair, whatever the other files say.
pub(super) fn alone(draft: &Draft, found: &mut Findings) {
    let source = &draft.source.scenario;
    for (index, flag) in source.flags.iter().enumerate() {
        let path = format!("flags[{index}]");
        if is_half_true(flag) {
            found
                .add(Code::HalfTrueFlag, FILE, format!("{path}.enough"))
                .text("name", &flag.id)
                .number("facts", i64::try_from(flag.facts.len()).unwrap_or(i64::MAX))
                .number("enough", flag.enough);
            continue;
        }
        if flag.tilts.as_ref() == Some(&source.right_reading) {
            let finding = found.add(Code::TiltsToTruth, FILE, format!("{path}.tilts"));
            finding.text("name", &flag.id).text("seat", "");
        }
        if flag.enough == 0 && flag.tilts.is_none() {
            found.add(Code::HarmlessFlag, FILE, path).text("name", &flag.id);
        }
    }
    for (index, goal) in source.goals.iter().enumerate() {
        if goal.covers.is_empty() || goal.covers.len() > 2 {
            found
                .add(Code::GoalCover, FILE, format!("goals[{index}].covers"))
                .text("name", &goal.id)
                .number("count", i64::try_from(goal.covers.len()).unwrap_or(i64::MAX));
        }
    }
    for (index, called) in source.sources.iter().enumerate() {
        if called.seats.is_empty() {
            let path = format!("sources[{index}].seats");
            found.add(Code::UncalledSource, FILE, path).text("name", &called.id);
        }
    }
    for (index, answer) in source.chair.iter().enumerate() {
        if source.chair[..index].iter().any(|other| other.topic == answer.topic) {
            let path = format!("chair[{index}].topic");
            found.add(Code::RepeatedReference, FILE, path).text("name", &answer.topic);
        }
    }
}

/// Facts and no number that is enough, or the other way round.
fn is_half_true(flag: &FlagSource) -> bool {
    flag.facts.is_empty() != (flag.enough == 0)
}

/// Reports what is odd about flags, goals, sources and the chair.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    for (index, flag) in case.source.scenario.flags.iter().enumerate() {
        self::flag(case, FlagId::at(index), flag, &format!("flags[{index}]"), found);
    }
    for (index, goal) in case.source.scenario.goals.iter().enumerate() {
        let serves = case.scenario.book.goals[index].serves;
        if serves.and(case.placeable).is_empty() {
            let path = format!("goals[{index}].serves");
            found.add(Code::UnservedGoal, FILE, path).text("name", &goal.id);
        }
    }
    easy_goals(case, found);
    for (index, source) in case.source.scenario.sources.iter().enumerate() {
        if let Some(card) = case.scenario.truth.source_cards[index]
            && case.scenario.book.cards[card.index()].common
        {
            found
                .add(Code::CommonSource, FILE, format!("sources[{index}].card"))
                .text("name", &source.id)
                .text("card", &case.scenario.book.cards[card.index()].name);
        }
    }
}

fn flag(case: &Case<'_>, id: FlagId, flag: &FlagSource, path: &str, found: &mut Findings) {
    let truth = &case.scenario.truth.flags[id.index()];
    if is_half_true(flag) || flag.enough == 0 {
        return;
    }
    let shows = showing(case, truth.facts);
    if !is_in_reach(case, shows, truth.facts, usize::from(flag.enough)) {
        found
            .add(Code::FlagOutOfReach, FILE, format!("{path}.enough"))
            .text("name", &flag.id)
            .number("enough", flag.enough)
            .number("cards", i64::try_from(CARDS_FOR_FLAG).unwrap_or(i64::MAX));
    }
    let cards = &case.scenario.book.cards;
    let holders = shows
        .iter()
        .filter(|card| !cards[card.index()].common)
        .fold(SeatSet::EMPTY, |all, card| all.or(cards[card.index()].holders));
    if holders.len() < 2 {
        found.add(Code::FlagInOneHand, FILE, format!("{path}.facts")).text("name", &flag.id);
    }
}

/// Cards that take part in showing one of these facts.
fn showing(case: &Case<'_>, facts: FactSet) -> CardSet {
    let known_by = &case.scenario.truth.known_by;
    facts
        .iter()
        .flat_map(|fact| known_by[fact.index()].iter().flatten())
        .map(|(card, _)| *card)
        .collect()
}

/// Whether a few of these cards together show enough of these facts.
fn is_in_reach(case: &Case<'_>, cards: CardSet, facts: FactSet, enough: usize) -> bool {
    let cards: Vec<CardId> = cards.iter().collect();
    if cards.len() > CARDS_TO_TRY {
        return facts.and(case.pooled).len() >= enough;
    }
    let mut held = vec![None; case.scenario.book.cards.len()];
    reaches(case, &cards, CARDS_FOR_FLAG, facts, enough, &mut held)
}

fn reaches(
    case: &Case<'_>,
    cards: &[CardId],
    left: usize,
    facts: FactSet,
    enough: usize,
    held: &mut Vec<Option<Form>>,
) -> bool {
    if case.scenario.truth.facts_of(held).and(facts).len() >= enough {
        return true;
    }
    if left == 0 {
        return false;
    }
    (0..cards.len()).any(|index| {
        held[cards[index].index()] = Some(Form::Full);
        let reached = reaches(case, &cards[index + 1..], left - 1, facts, enough, held);
        held[cards[index].index()] = None;
        reached
    })
}

/// With as many goals as fit on the board, somebody has to give.
fn easy_goals(case: &Case<'_>, found: &mut Findings) {
    let seats = case.source.seats.seats.len();
    let most = if seats >= 6 { seats - 2 } else { seats - 1 };
    let places = usize::from(case.scenario.book.goal_places);
    let covered = widest(&case.scenario.book.goals, places, SeatSet::EMPTY);
    if seats >= 3 && covered > most {
        found
            .add(Code::EasyGoals, FILE, "goals")
            .number("places", i64::try_from(places).unwrap_or(i64::MAX))
            .number("covered", i64::try_from(covered).unwrap_or(i64::MAX))
            .number("most", i64::try_from(most).unwrap_or(i64::MAX));
    }
}

/// How many seats' interests so many goals can cover at most.
fn widest(goals: &[Goal], places: usize, covered: SeatSet) -> usize {
    if places == 0 {
        return covered.len();
    }
    (0..goals.len())
        .map(|index| widest(&goals[index + 1..], places - 1, covered.or(goals[index].covers)))
        .max()
        .unwrap_or(covered.len())
}
