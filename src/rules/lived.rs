//! From the meeting to the year: the plan as it will be lived, and the year as it is shown.
//!
//! **Invariant:** pure: it reads the table and returns values; the year itself is in `year`.

use crate::rules::command::{Adjustment, Vote};
use crate::rules::decide::laid_facts;
use crate::rules::table::{CauseShown, Private, Table, Tile, YearShown};
use crate::rules::year::record::{Cause, Change, Chronicle, Measure};
use crate::rules::year::{Course, LivedPlan, LivedTile, World, chair_mood, houses, live};
use crate::scenario::Scenario;
use crate::scenario::id::{CardId, FactSet, PersonId};
use crate::scenario::term::{Form, LifeArea, Reaction, Week};

/// The week of the one stop; every year goes on after it.
pub const STOP_WEEK: Week = 6;
/// At most so many causes are shown.
pub const CAUSES_SHOWN: usize = 8;

/// Whether the year stops once: an evaluation is on the plan, or somebody agreed with a worry.
#[must_use]
pub fn stops_in_week_six(table: &Table, scenario: &Scenario) -> bool {
    let worry = scenario
        .book
        .everybody()
        .iter()
        .any(|seat| matches!(table.common.meeting.votes.of(seat), Some(Vote::Worry(_))));
    worry
        || table.common.plan.tiles.iter().any(|tile| {
            table.common.stands(tile)
                && scenario
                    .book
                    .actions
                    .get(tile.action.index())
                    .is_some_and(|action| action.evaluation)
        })
}

/// The plan as it will be lived.
#[must_use]
pub fn lived_plan(table: &Table, scenario: &Scenario) -> LivedPlan {
    let plan = &table.common.plan;
    let standing = || plan.tiles.iter().filter(|tile| table.common.stands(tile));
    let tiles = standing()
        .map(|tile| LivedTile {
            action: tile.action,
            week: tile.week,
            known: table.privates.of(tile.lead).facts,
            laid: laid_facts(table, scenario, tile.cards),
            monitored: tile.monitor.is_some(),
            own_authority: tile.own_authority,
            links: u8::try_from(
                plan.links
                    .iter()
                    .filter(|(from, to)| {
                        *to == tile.id && standing().any(|strong| strong.id == *from)
                    })
                    .count(),
            )
            .unwrap_or(u8::MAX),
            until: match table.hidden.adjustment {
                Some(Adjustment::Drop(dropped)) if dropped == tile.id => STOP_WEEK,
                _ => scenario.book.weeks,
            },
        })
        .collect();
    LivedPlan {
        tiles,
        goals: table.common.board.goals,
        fixed_face: plan.face.is_some(),
        effects: effects(table),
        waiting: Some(table.common.meeting.conditions.waiting),
    }
}

/// What files did, less one withdrawal for each person that somebody called to hear out.
fn effects(table: &Table) -> Vec<crate::rules::year::FileEffect> {
    let mut heard: Vec<PersonId> = table.hidden.heard.clone();
    table
        .hidden
        .effects
        .iter()
        .filter(|effect| {
            let soothed = (effect.effect == Reaction::Withdraws)
                .then(|| heard.iter().position(|person| Some(*person) == effect.who))
                .flatten();
            soothed.is_none_or(|index| {
                heard.remove(index);
                false
            })
        })
        .copied()
        .collect()
}

/// The year up to a week, as the screen shows it.
#[must_use]
pub fn year(table: &Table, scenario: &Scenario, until: Week) -> YearShown {
    shown(table, scenario, &lived_plan(table, scenario), until)
}

/// The same year again, in this model, as if a card had been laid in full: whoever leads a tile
/// would have known it, and it would have lain on every tile that works by it. The luck is the
/// same, so whatever differs, differs by that card.
#[must_use]
pub fn year_with(table: &Table, scenario: &Scenario, card: CardId) -> YearShown {
    let mut plan = lived_plan(table, scenario);
    let told = |own: &Private| {
        let held = |other: CardId| {
            if other == card { Some(Form::Full) } else { own.held.form(other) }
        };
        scenario.truth.facts_shown(held)
    };
    let carried: FactSet = scenario
        .book
        .carries
        .get(card.index())
        .map_or(FactSet::EMPTY, |facts| facts.iter().map(|(fact, _)| *fact).collect());
    for tile in &mut plan.tiles {
        let Some(action) = scenario.book.actions.get(tile.action.index()) else { continue };
        tile.known = told(table.privates.of(action.seat));
        tile.laid = tile.laid.or(action.informed_by.and(carried).and(tile.known));
    }
    shown(table, scenario, &plan, scenario.book.weeks)
}

fn shown(table: &Table, scenario: &Scenario, plan: &LivedPlan, until: Week) -> YearShown {
    let (book, truth) = (&scenario.book, &scenario.truth);
    let ends_dark =
        until == book.weeks && truth.year.incidents.iter().any(|incident| incident.serious);
    let mut chronicle = Chronicle::default();
    let course = live(book, truth, plan, World::True, table.hidden.seed, &mut chronicle);
    let standing: Vec<&Tile> =
        table.common.plan.tiles.iter().filter(|tile| table.common.stands(tile)).collect();
    let idle = (0..)
        .zip(&standing)
        .filter(|(index, _)| {
            chronicle
                .standing(Measure::Tile(*index))
                .is_some_and(|standing| standing.begins.is_none())
        })
        .map(|(_, tile)| tile.id)
        .collect();
    YearShown {
        until,
        levels: book.areas.iter().map(|(area, _)| (*area, levels(&course, *area, until))).collect(),
        incidents: course.incidents().filter(|(week, _)| *week <= until).collect(),
        causes: causes(&chronicle, until),
        chair: truth
            .year
            .chair_weeks
            .iter()
            .filter(|week| **week <= until)
            .map(|week| (*week, chair_mood(truth, &course, *week)))
            .collect(),
        unwatched: standing
            .iter()
            .filter(|tile| tile.monitor.is_none())
            .map(|tile| tile.id)
            .collect(),
        idle,
        tiles: standing.iter().map(|tile| tile.id).collect(),
        serious: course.serious.filter(|week| *week <= until),
        houses: ends_dark.then(|| houses(book, truth, plan, table.hidden.seed)),
    }
}

fn levels(course: &Course, area: LifeArea, until: Week) -> Vec<u8> {
    (1..=until).map(|week| u8::try_from(course.level(week, area) / 1000).unwrap_or(100)).collect()
}

/// The largest changes, summed per month (four weeks), area and cause.
fn causes(chronicle: &Chronicle, until: Week) -> Vec<CauseShown> {
    let mut summed: Vec<CauseShown> = Vec::new();
    // Where this month's sum of an area and a cause stands; changes come week by week.
    let mut places = [[NOWHERE; CAUSES]; LifeArea::ALL.len()];
    let mut month = 0;
    for Change { week, area, thousandths, cause } in chronicle.changes() {
        if *week > until {
            break;
        }
        if (*week - 1) / 4 != month {
            month = (*week - 1) / 4;
            places = [[NOWHERE; CAUSES]; LifeArea::ALL.len()];
        }
        let place = places.get_mut(area.index()).and_then(|places| places.get_mut(place_of(cause)));
        let Some(place) = place else { continue };
        if let Some(shown) = summed.get_mut(usize::from(*place)) {
            shown.thousandths += thousandths;
        } else {
            *place = u16::try_from(summed.len()).unwrap_or(NOWHERE);
            let (week, area, thousandths, cause) = (*week, *area, *thousandths, *cause);
            summed.push(CauseShown { week, area, thousandths, cause });
        }
    }
    summed.sort_by_key(|shown| (std::cmp::Reverse(shown.thousandths.unsigned_abs()), shown.week));
    // One telling of each cause is enough: the month in which it weighed most.
    let mut shown: Vec<CauseShown> = Vec::with_capacity(CAUSES_SHOWN);
    for cause in summed {
        if shown.len() == CAUSES_SHOWN {
            break;
        }
        if !shown.iter().any(|told| place_of(&told.cause) == place_of(&cause.cause)) {
            shown.push(cause);
        }
    }
    shown.sort_by_key(|shown| shown.week);
    shown
}

/// No sum yet.
const NOWHERE: u16 = u16::MAX;
/// How many causes can be told apart: six kinds, 64 of each.
const CAUSES: usize = 6 * 64;

/// A number for each cause, whatever its strength: kind and position.
fn place_of(cause: &Cause) -> usize {
    let measure = |measure: &Measure| match measure {
        Measure::Tile(index) => usize::from(*index).min(47),
        Measure::Running(index) => 48 + usize::from(*index).min(15),
    };
    match cause {
        Cause::Driver(driver) => driver.index().min(63),
        Cause::Incident(incident) => 64 + incident.index().min(63),
        Cause::File(effect) => 128 + usize::from(*effect).min(63),
        Cause::Measure(by, _) => 192 + measure(by),
        Cause::Toll(by, _) => 256 + measure(by),
        Cause::Harm(by, _) => 320 + measure(by),
    }
}
