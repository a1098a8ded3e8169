//! Seats: their plates, their interests, their cards, and the colleagues who may sit there.
//!
//! **Invariant:** `check` only sees cases of which every name points at something; `alone` looks at
//! no name of another file.

use super::draft::Draft;
use super::{Case, Findings};
use crate::scenario::finding::Code;
use crate::scenario::id::SeatId;
use crate::scenario::persona::Occasion;
use crate::scenario::source::{CardRole, CardSource, Kind, SeatSource};

const FILE: &str = "seats.ron";

/// A colleague has at least this many phrases, or it repeats itself within a session.
const PHRASES: usize = 40;

/// Topics on a plate.
const PLATE: usize = 3;

/// Topics on a plate in a tutorial.
const TUTORIAL_PLATE: usize = 2;

/// Reports what is odd about seats, whatever the other files say.
pub(super) fn alone(draft: &Draft, found: &mut Findings) {
    let seats = &draft.source.seats.seats;
    let directors: Vec<usize> = (0..seats.len()).filter(|index| seats[*index].director).collect();
    if directors.len() != 1 && draft.has(FILE) {
        let path =
            directors.get(1).map_or("seats".to_owned(), |at| format!("seats[{at}].director"));
        found.add(Code::OneDirector, FILE, path).number("count", count(directors.len()));
    }
    for (index, seat) in seats.iter().enumerate() {
        let path = format!("seats[{index}]");
        if seat.crossed_by.is_empty() {
            let path = format!("{path}.crossed_by");
            found.add(Code::UncrossedInterest, FILE, path).text("name", &seat.id);
        }
        phrases(seat, &format!("{path}.persona.phrases"), found);
    }
}

/// Reports what is odd about seats.
pub(super) fn check(case: &Case<'_>, found: &mut Findings) {
    let seats = &case.source.seats.seats;
    for (index, seat) in seats.iter().enumerate() {
        let path = format!("seats[{index}]");
        plate(case, seat, &path, found);
        if !case.scenario.book.goals.iter().any(|goal| goal.covers.has(SeatId::at(index))) {
            found.add(Code::UncoveredInterest, FILE, path.clone()).text("name", &seat.id);
        }
        cards(case, seat, &path, found);
        persona(case, SeatId::at(index), seat, &path, found);
    }
    let readings = &case.source.scenario.readings;
    let starts = |reading: &String| {
        seats.iter().filter(|seat| seat.persona.first_reading == *reading).count()
    };
    let right = starts(&case.source.scenario.right_reading);
    if readings.iter().all(|reading| starts(reading) <= right) {
        found
            .add(Code::RightReadingFirst, "scenario.ron", "right_reading")
            .text("name", &case.source.scenario.right_reading)
            .number("count", count(right));
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Cards that this seat holds and not everybody.
fn own<'a>(case: &'a Case<'_>, seat: &'a SeatSource) -> impl Iterator<Item = &'a CardSource> {
    case.source.cards.cards.iter().filter(|card| card.seats.contains(&seat.id))
}

fn plate(case: &Case<'_>, seat: &SeatSource, path: &str, found: &mut Findings) {
    let path = format!("{path}.may_know");
    let is_tutorial = case.source.scenario.kind == Kind::Tutorial;
    let wanted = if is_tutorial { TUTORIAL_PLATE } else { PLATE };
    if seat.may_know.len() != wanted {
        found
            .add(Code::PlateSize, FILE, path)
            .text("name", &seat.id)
            .number("wanted", count(wanted))
            .number("count", count(seat.may_know.len()));
        return;
    }
    let holds = |topic: &String| own(case, seat).any(|card| card.topic == *topic);
    let empty = seat.may_know.iter().filter(|topic| !holds(topic)).count();
    if empty > 1 || (empty == 0 && !is_tutorial) {
        found.add(Code::PlateGap, FILE, path).text("name", &seat.id).number("count", count(empty));
    }
}

fn cards(case: &Case<'_>, seat: &SeatSource, path: &str, found: &mut Findings) {
    let seats = case.source.seats.seats.len();
    if !own(case, seat).any(|card| card.role == CardRole::Decisive) {
        found.add(Code::NoDecisiveCard, FILE, path).text("name", &seat.id);
    }
    if seats >= 4 && !own(case, seat).any(|card| card.lock.is_some()) {
        found.add(Code::NoLockedCard, FILE, path).text("name", &seat.id);
    }
    let arriving = |at: u8| own(case, seat).filter(|card| card.arrives == at).count();
    if arriving(0) > 5 {
        found
            .add(Code::FullHand, FILE, path)
            .text("name", &seat.id)
            .number("count", count(arriving(0)));
    }
    if seats >= 6 {
        for number in [1, 2] {
            if arriving(number) == 0 {
                found
                    .add(Code::NothingNew, FILE, path)
                    .text("name", &seat.id)
                    .number("break", number);
            }
        }
    }
}

fn persona(case: &Case<'_>, id: SeatId, seat: &SeatSource, path: &str, found: &mut Findings) {
    let path = format!("{path}.persona");
    for (nth, wanted) in seat.persona.wants.iter().enumerate() {
        let Some(action) = case.scenario.book.action_named(wanted) else { continue };
        let code = if case.scenario.book.actions[action.index()].seat != id {
            Code::WantsOthersAction
        } else if !case.placeable.has(action) {
            Code::WantsUnplaceable
        } else {
            continue;
        };
        found
            .add(code, FILE, format!("{path}.wants[{nth}]"))
            .text("name", wanted)
            .text("seat", &seat.id);
    }
}

/// What a colleague has to say.
fn phrases(seat: &SeatSource, path: &str, found: &mut Findings) {
    let phrases = &seat.persona.phrases;
    let total: usize = phrases.values().map(|number| usize::from(*number)).sum();
    if total < PHRASES {
        found
            .add(Code::FewPhrases, FILE, path)
            .text("name", &seat.id)
            .number("count", count(total))
            .number("least", count(PHRASES));
    }
    let silent: Vec<&str> = Occasion::ALL
        .iter()
        .filter(|occasion| phrases.get(occasion).is_none_or(|number| *number == 0))
        .filter(|occasion| {
            seat.director || !matches!(occasion, Occasion::SetGoal | Occasion::GiveFloor)
        })
        .map(|occasion| occasion.word())
        .collect();
    if total > 0 && !silent.is_empty() {
        found
            .add(Code::SilentOccasion, FILE, path)
            .text("name", &seat.id)
            .text("occasions", silent.join(", "));
    }
}
