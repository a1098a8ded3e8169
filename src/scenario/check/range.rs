//! Numbers that mean something only within bounds.
//!
//! **Invariant:** looks at the files alone, so it works beside names that point at nothing.

use std::collections::BTreeMap;

use super::Findings;
use crate::scenario::finding::{Code, Finding};
use crate::scenario::source::{ActionSource, CaseSource, Moment, ScenarioSource, YearSource};
use crate::scenario::term::{LAST_WEEK, LifeArea, Week};

/// The whole scale of a life area, in thousandths.
const WHOLE_SCALE: i32 = 100_000;
/// The shortest year: it goes on after the stop in week 6.
const SHORTEST_YEAR: u8 = 8;
/// Between three rounds there is room for two breaks.
const BREAKS: u8 = 2;
/// No weekly amount that does something is smaller, in thousandths of a point; nor a share of a push.
const SMALLEST_AMOUNT: i64 = 20;
/// What an incident costs at once, in thousandths of a point.
const SMALLEST_COST: i64 = 100;
/// A colleague who does something as seldom as that does it hardly ever, in permille.
const SMALLEST_SHARE: i64 = 100;
/// Longer than this nothing lasts.
const LONGEST: i64 = 3_660;

/// Reports every number that is out of bounds.
pub(super) fn check(source: &CaseSource, found: &mut Findings) {
    header(&source.scenario, found);
    let path = "weeks".to_owned();
    let weeks = source.year.weeks;
    within(found, Code::WeekOutOfRange, "year.ron", path, weeks, SHORTEST_YEAR, LAST_WEEK);
    meeting(&source.scenario, weeks, found);
    for (index, card) in source.cards.cards.iter().enumerate() {
        let path = format!("cards[{index}]");
        within(
            found,
            Code::ArrivalOutOfRange,
            "cards.ron",
            format!("{path}.arrives"),
            card.arrives,
            0,
            source.scenario.breaks.clamp(1, BREAKS),
        );
        for (nth, it) in card.lock.iter().flat_map(|lock| &lock.if_it_reaches).enumerate() {
            let path = format!("{path}.lock.if_it_reaches[{nth}].delay");
            within(found, Code::WeekOutOfRange, "cards.ron", path, it.delay, 0, weeks);
        }
    }
    for (index, seat) in source.seats.seats.iter().enumerate() {
        let persona = &seat.persona;
        for (field, value) in [
            ("brings_unique", persona.brings_unique),
            ("brings_common", persona.brings_common),
            ("asks", persona.asks),
            ("dares", persona.dares),
            ("joins", persona.joins),
            ("sticks", persona.sticks),
            ("names", persona.names),
        ] {
            let path = format!("seats[{index}].persona.{field}");
            within(found, Code::PermilleOutOfRange, "seats.ron", path.clone(), value, 0, 1000);
            unlike_a_unit(found, "seats.ron", path, "share", value.into(), SMALLEST_SHARE);
        }
        for (nth, question) in persona.prepared.iter().enumerate() {
            let path = |field: &str| format!("seats[{index}].persona.prepared[{nth}].{field}");
            let (round, after) = (question.round, question.after);
            within(found, Code::MomentOutOfRange, "seats.ron", path("round"), round, 1, 3);
            within(found, Code::TurnsOutOfRange, "seats.ron", path("after"), after, 0, 12);
        }
    }
    let followed: Vec<LifeArea> = source.year.areas.iter().map(|(area, _)| *area).collect();
    for (index, goal) in source.scenario.goals.iter().enumerate() {
        let path = format!("goals[{index}].indicator");
        follows(found, &followed, "scenario.ron", path, goal.indicator);
    }
    for (index, action) in source.actions.actions.iter().enumerate() {
        action_terms(action, &format!("actions[{index}]"), weeks, &followed, found);
    }
    year(&source.year, &followed, found);
}

/// Reports a value outside `least..=most`.
fn within(
    found: &mut Findings,
    code: Code,
    file: &str,
    path: String,
    value: impl Into<i64>,
    least: impl Into<i64>,
    most: impl Into<i64>,
) {
    let (value, least, most) = (value.into(), least.into(), most.into());
    if value < least || value > most {
        found
            .add(code, file, path)
            .number("value", value)
            .number("least", least)
            .number("most", most);
    }
}

/// Reports a number that is so small that points or per cent were probably meant.
fn unlike_a_unit(
    found: &mut Findings,
    file: &str,
    path: String,
    what: &str,
    value: i64,
    least: i64,
) {
    if value != 0 && value.abs() < least {
        found
            .add(Code::SmallNumber, file, path)
            .text("what", what)
            .number("value", value)
            .number("least", least);
    }
}

fn header(case: &ScenarioSource, found: &mut Findings) {
    let file = "scenario.ron";
    within(found, Code::IntensityOutOfRange, file, "intensity".to_owned(), case.intensity, 1, 5);
    for (index, language) in case.languages.iter().enumerate() {
        let path = format!("languages[{index}]");
        let sound = language.parse::<unic_langid::LanguageIdentifier>();
        if sound.is_ok_and(|tag| tag.to_string() == *language) {
            if case.languages[..index].contains(language) {
                found.add(Code::DuplicateName, file, path).text("name", language);
            }
        } else {
            found.add(Code::InvalidLanguage, file, path).text("name", language);
        }
    }
    let month = case.valid_from.split_once('-').filter(|(year, month)| {
        year.len() == 4
            && year.bytes().all(|digit| digit.is_ascii_digit())
            && month.len() == 2
            && month.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
    });
    if month.is_none() {
        found.add(Code::InvalidMonth, file, "valid_from").text("value", &case.valid_from);
    }
    let authors = case.authors.iter().all(|author| author.trim().is_empty());
    for (field, empty) in [("authors", authors), ("licence", case.licence.trim().is_empty())] {
        if empty {
            found.add(Code::EmptyField, file, field).text("field", field);
        }
    }
}

fn meeting(case: &ScenarioSource, weeks: Week, found: &mut Findings) {
    let file = "scenario.ron";
    for (index, person) in case.people.iter().enumerate() {
        let path = format!("people[{index}].cooperation");
        within(found, Code::CooperationOutOfRange, file, path, person.cooperation, 0, 3);
    }
    let goals = i64::try_from(case.goals.len()).unwrap_or(i64::MAX).max(1);
    let path = "goal_places".to_owned();
    within(found, Code::GoalPlacesOutOfRange, file, path, case.goal_places, 1, goals);
    let path = "breaks".to_owned();
    within(found, Code::BreaksOutOfRange, file, path, case.breaks, 1, BREAKS);
    for (name, turns) in [("solo", case.turns.solo), ("people", case.turns.people)] {
        for (round, turns) in <[u8; 3]>::from(turns).into_iter().enumerate() {
            let path = format!("turns.{name}[{round}]");
            within(found, Code::TurnsOutOfRange, file, path, turns, 1, 12);
        }
    }
    for (index, news) in case.news.iter().enumerate() {
        let path = format!("news[{index}].when");
        let (value, most) = match news.when {
            Some(Moment::Round(round)) => (round, 3),
            Some(Moment::Break(number)) => (number, case.breaks.clamp(1, BREAKS)),
            None => continue,
        };
        within(found, Code::MomentOutOfRange, file, path, value, 1, most);
    }
    for (index, running) in case.running.iter().enumerate() {
        let path = format!("running[{index}].ends_day");
        within(found, Code::DaysOutOfRange, file, path, running.ends_day, 0, days(weeks));
    }
    for (index, preset) in case.presets.iter().enumerate() {
        let path = format!("presets[{index}].pegs");
        within(found, Code::PegsOutOfRange, file, path, preset.pegs, 1, 12);
    }
}

fn action_terms(
    action: &ActionSource,
    path: &str,
    weeks: Week,
    followed: &[LifeArea],
    found: &mut Findings,
) {
    let file = "actions.ron";
    within(found, Code::PegsOutOfRange, file, format!("{path}.pegs"), action.pegs, 0, 3);
    for (field, days) in [("lead_norm", action.lead_norm), ("lead_practice", action.lead_practice)]
    {
        within(
            found,
            Code::DaysOutOfRange,
            file,
            format!("{path}.{field}"),
            days,
            0,
            self::days(weeks),
        );
    }
    match action.lasts {
        Some(0) => {
            found.add(Code::LastsNothing, file, format!("{path}.lasts")).text("name", &action.id);
        }
        Some(days) => {
            within(found, Code::DaysOutOfRange, file, format!("{path}.lasts"), days, 1, LONGEST);
        }
        None => {}
    }
    if let Some(week) = action.from_week {
        let path = format!("{path}.from_week");
        within(found, Code::WeekOutOfRange, file, path, week, 1, weeks);
    }
    for (driver, share) in &action.deals_with {
        let path = format!("{path}.deals_with.{driver}");
        within(found, Code::PermilleOutOfRange, file, path.clone(), *share, 0, 1000);
        unlike_a_unit(found, file, path, "share", (*share).into(), SMALLEST_AMOUNT);
    }
    amounts(found, file, &format!("{path}.gives"), &action.gives, followed, false);
    if let Some(harm) = &action.harms_under {
        let path = format!("{path}.harms_under.loses");
        amounts(found, file, &path, &harm.loses, followed, true);
    }
}

fn year(year: &YearSource, followed: &[LifeArea], found: &mut Findings) {
    let file = "year.ron";
    for (index, (area, level)) in year.areas.iter().enumerate() {
        let path = format!("areas[{index}]");
        if followed[..index].contains(area) {
            let path = format!("{path}[0]");
            found.add(Code::DuplicateName, file, path).text("name", format!("{area:?}"));
        }
        within(found, Code::LevelOutOfRange, file, format!("{path}[1]"), *level, 0, 100);
    }
    for (index, driver) in year.drivers.iter().enumerate() {
        let path = format!("drivers[{index}]");
        window(found, &path, driver.from, driver.until, year.weeks);
        amounts(found, file, &format!("{path}.pushes"), &driver.pushes, followed, true);
    }
    for (index, incident) in year.incidents.iter().enumerate() {
        let path = format!("incidents[{index}]");
        window(found, &path, incident.from, incident.until, year.weeks);
        follows(found, followed, file, format!("{path}.below[0]"), incident.below.0);
        let level = format!("{path}.below[1]");
        within(found, Code::LevelOutOfRange, file, level, incident.below.1, 0, 100);
        let chance = format!("{path}.chance");
        within(found, Code::PermilleOutOfRange, file, chance, incident.chance, 0, 1000);
        amounts(found, file, &format!("{path}.costs"), &incident.costs, followed, true);
    }
    for (index, week) in year.chair_weeks.iter().enumerate() {
        let path = format!("chair_weeks[{index}]");
        within(found, Code::WeekOutOfRange, file, path.clone(), *week, 1, year.weeks);
        if index > 0 && year.chair_weeks[index - 1] >= *week {
            found.add(Code::UnsortedWeeks, file, path).number("week", *week);
        }
    }
    follows(found, followed, file, "chair_area".to_owned(), year.chair_area);
}

/// Days of a year.
fn days(weeks: Week) -> i64 {
    i64::from(weeks) * 7
}

fn window(found: &mut Findings, path: &str, from: Week, until: Week, weeks: Week) {
    let file = "year.ron";
    within(found, Code::WeekOutOfRange, file, format!("{path}.from"), from, 1, weeks);
    within(found, Code::WeekOutOfRange, file, format!("{path}.until"), until, 1, weeks);
    if from > until {
        found
            .add(Code::BackwardWindow, file, format!("{path}.until"))
            .number("from", from)
            .number("until", until);
    }
}

/// Amounts per life area; `down` says that they are written as what is lost.
fn amounts(
    found: &mut Findings,
    file: &str,
    path: &str,
    amounts: &BTreeMap<LifeArea, i32>,
    followed: &[LifeArea],
    down: bool,
) {
    let field = path.rsplit('.').next().unwrap_or(path);
    for (area, amount) in amounts {
        let place = format!("{path}.{area:?}");
        let code = Code::AmountOutOfRange;
        within(found, code, file, place.clone(), *amount, -WHOLE_SCALE, WHOLE_SCALE);
        let least = if field == "costs" { SMALLEST_COST } else { SMALLEST_AMOUNT };
        unlike_a_unit(found, file, place.clone(), "amount", (*amount).into(), least);
        if down && *amount < 0 {
            found.add(Code::WrongSign, file, place.clone()).number("value", *amount);
        }
        if !followed.contains(area) {
            area_of(found.add(Code::UselessArea, file, place).on_key(), *area, followed);
        }
    }
}

fn follows(found: &mut Findings, followed: &[LifeArea], file: &str, path: String, area: LifeArea) {
    if !followed.contains(&area) {
        area_of(found.add(Code::UnfollowedArea, file, path), area, followed);
    }
}

fn area_of(finding: &mut Finding, area: LifeArea, followed: &[LifeArea]) {
    finding.text("area", format!("{area:?}"));
    finding.expected = followed.iter().map(|area| format!("{area:?}")).collect();
}
