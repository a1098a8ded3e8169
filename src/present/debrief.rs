//! The year after, told in steps; roles off, and whom to call.
//!
//! **Invariant:** nobody is scored: a page names moments and causes.

use crate::locale::Value;
use crate::present::lobby::Section;
use crate::present::{Words, capital, yes};
use crate::reflection::kept::Barrier;
use crate::rules::command::Vote;
use crate::rules::table::{CauseShown, TileId, YearShown};
use crate::rules::year::Mood;
use crate::rules::year::record::{Cause, Measure, Work};
use crate::scenario::id::{GoalId, SeatId};
use crate::scenario::term::{LifeArea, Week};

/// Weeks that are told one by one; after them months of four weeks.
const IN_FULL: Week = 12;
/// A change of so many points is worth a line.
const WORTH_A_LINE: u8 = 2;

/// A step of the year: a week, or a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The last week of the step.
    pub until: Week,
    /// Whether something serious happened in it: whoever shows it stops here.
    pub serious: bool,
    /// The step as text.
    pub section: Section,
}

/// The year in steps, as far as it was lived: quiet steps are put together.
#[must_use]
pub fn year(words: &Words<'_>) -> Vec<Step> {
    let Some(year) = &words.sight.common.year else {
        return Vec::new();
    };
    let mut told: Vec<(LifeArea, u8)> = words.sight.known.areas().to_vec();
    let mut steps = Vec::new();
    let mut quiet_from = None;
    let mut from: Week = 1;
    while from <= year.until {
        let until = if from <= IN_FULL { from } else { (from + 3).min(year.until) };
        let lines = step_lines(words, year, from, until, &mut told);
        if lines.is_empty() {
            quiet_from = quiet_from.or(Some(from));
        } else {
            steps.extend(quiet_from.take().map(|first| quiet(words, first, from - 1)));
            let serious = year.serious.is_some_and(|week| (from..=until).contains(&week));
            let heading = crate::present::capital(&words.weeks(from, until));
            steps.push(Step { until, serious, section: Section::new(heading, lines) });
        }
        from = until + 1;
    }
    steps.extend(quiet_from.map(|first| quiet(words, first, year.until)));
    steps
}

/// How it stands: at the stop in week 6 what the monitors saw, at the end the whole year.
#[must_use]
pub fn standing(words: &Words<'_>) -> Vec<Section> {
    let Some(year) = &words.sight.common.year else {
        return Vec::new();
    };
    let at_end = year.is_whole();
    let mut lines = Vec::new();
    for ((area, levels), (_, start)) in year.levels.iter().zip(words.sight.known.areas()) {
        let args = [
            ("area", Value::from(words.area(*area))),
            ("level", levels.last().copied().unwrap_or_default().into()),
            ("start", (*start).into()),
        ];
        lines.push(words.say("year-level", &args));
    }
    for goal in words.sight.common.board.goals.iter() {
        lines.extend(goal_line(words, year, goal));
    }
    lines.extend(tiles_line(words, "year-unwatched", &year.unwatched));
    lines.extend(tiles_line(words, "year-idle", &year.idle));
    let heading =
        if at_end { words.of_year("year-standing") } else { words.word("year-standing-stop") };
    let mut sections = vec![Section::new(heading, lines)];
    if year.houses.is_some() {
        let lines = vec![
            words.word("year-houses-same"),
            houses_line(words, year),
            words.word("year-one-course"),
        ];
        sections.push(Section::new(words.word("year-houses-heading"), lines));
    }
    sections
}

/// The worries that come back, what may be changed, and why there is less to choose from without
/// pegs.
#[must_use]
pub fn stop_ask(words: &Words<'_>) -> String {
    let has_pegs = words.sight.pegs_left(words.sight.seat) > 0;
    let pegs = (!has_pegs).then(|| words.word("year-stop-no-pegs"));
    let lines = worries(words).into_iter().chain([words.word("year-stop-change")]).chain(pegs);
    lines.collect::<Vec<_>>().join(" ")
}

/// The worries of the last round, which come back at the stop.
fn worries(words: &Words<'_>) -> Vec<String> {
    let worry = |seat: SeatId| match words.sight.common.meeting.votes.of(seat) {
        Some(Vote::Worry(tile)) => {
            let action = words.action(words.sight.common.tile(*tile)?.action);
            let you = yes(seat == words.sight.seat);
            let args =
                [("you", you), ("who", words.person_of(seat).into()), ("action", action.into())];
            Some(capital(&words.say("year-worry", &args)))
        }
        _ => None,
    };
    words.sight.known.everybody().iter().filter_map(worry).collect()
}

/// The ten houses in words; how many weeks were lived, where there are none.
#[must_use]
pub fn houses_line(words: &Words<'_>, year: &YearShown) -> String {
    match year.houses {
        Some(houses) => {
            let lit = houses.iter().filter(|lit| **lit).count();
            words.say("year-houses", &[("lit", lit.into())])
        }
        None => words.say("year-passed", &[("weeks", year.until.into())]),
    }
}

/// Why a week went as it went.
#[must_use]
pub fn why(words: &Words<'_>, week: Week) -> Vec<String> {
    let Some(year) = words.sight.common.year.as_ref().filter(|year| week <= year.until) else {
        return vec![words.word("year-not-lived")];
    };
    let mut lines: Vec<String> = year
        .incidents
        .iter()
        .filter(|(at, _)| *at == week)
        .filter_map(|(at, incident)| words.texts.incident(*at, incident.index()))
        .map(|(_, why)| why.to_owned())
        .collect();
    lines.extend(causes_of(year, week).map(|cause| cause_line(words, year, cause)));
    if lines.is_empty() {
        lines.push(words.word("year-no-cause"));
        let weeks: Vec<String> = year
            .causes
            .iter()
            .map(|cause| words.say("week-one", &[("week", cause.week.into())]))
            .collect();
        if !weeks.is_empty() {
            let mut weeks = weeks;
            weeks.dedup();
            lines.push(words.say("year-causes-in", &[("weeks", words.list(weeks).into())]));
        }
    }
    lines
}

/// The causes of the month in which a week falls.
pub fn causes_of(year: &YearShown, week: Week) -> impl Iterator<Item = &CauseShown> {
    let month = |week: Week| week.saturating_sub(1) / 4;
    year.causes.iter().filter(move |cause| month(cause.week) == month(week))
}

/// The causes that weighed most in the whole year.
#[must_use]
pub fn causes(words: &Words<'_>) -> Section {
    let year = words.sight.common.year.as_ref();
    let lines = year.iter().flat_map(|year| {
        year.causes.iter().map(|cause| {
            let week = words.say("week-one", &[("week", cause.week.into())]);
            format!("{}: {}", crate::present::capital(&week), cause_line(words, year, cause))
        })
    });
    Section::new(words.word("year-causes"), lines.collect())
}

/// A pile in words.
#[must_use]
pub fn pile_line(words: &Words<'_>, barrier: Barrier, count: usize) -> String {
    words.say(&format!("closing-pile-{}", barrier.word()), &[("count", count.into())])
}

/// Roles off, and whom to call.
#[must_use]
pub fn farewell(words: &Words<'_>) -> Vec<Section> {
    let help = words.texts.help_lines().map(|(name, text)| {
        words.say("closing-help-line", &[("name", name.into()), ("text", text.into())])
    });
    let chair = words.say("line-chairs", &[("text", words.texts.case("close").into())]);
    vec![
        Section::new(words.word("closing-role-off"), vec![chair]),
        Section::new(words.word("closing-help"), help.collect()),
    ]
}

fn step_lines(
    words: &Words<'_>,
    year: &YearShown,
    from: Week,
    until: Week,
    told: &mut [(LifeArea, u8)],
) -> Vec<String> {
    let mut lines = Vec::new();
    for (week, incident) in year.incidents.iter().filter(|(week, _)| (from..=until).contains(week))
    {
        if let Some((what, _)) = words.texts.incident(*week, incident.index()) {
            lines.push(if from == until {
                what.to_owned()
            } else {
                words.say("year-incident", &[("week", (*week).into()), ("what", what.into())])
            });
        }
    }
    for (area, levels) in &year.levels {
        let now = levels.get(usize::from(until).saturating_sub(1)).copied();
        let before = told.iter_mut().find(|(told, _)| told == area);
        if let (Some(now), Some((_, before))) = (now, before)
            && now.abs_diff(*before) >= WORTH_A_LINE
        {
            let key = if now > *before { "year-up" } else { "year-down" };
            let args = [
                ("area", Value::from(words.area(*area))),
                ("now", now.into()),
                ("before", (*before).into()),
            ];
            lines.push(words.say(key, &args));
            *before = now;
        }
    }
    for (week, mood) in year.chair.iter().filter(|(week, _)| (from..=until).contains(week)) {
        let mood = match mood {
            Mood::Bad => "bad",
            Mood::Mixed => "mixed",
            Mood::Good => "good",
        };
        if let Some(text) = words.texts.chair_line(*week, mood) {
            let child = words.first_name(words.sight.known.chair_for());
            lines.push(
                words.say("line-chair-answer", &[("child", child.into()), ("text", text.into())]),
            );
        }
    }
    lines
}

/// What was agreed to measure, and how the life area went that it follows.
fn goal_line(words: &Words<'_>, year: &YearShown, goal: GoalId) -> Option<String> {
    let area = words.sight.known.goal(goal)?.indicator;
    let (name, indicator) = words.texts.goal(goal);
    let (_, levels) = year.levels.iter().find(|(of, _)| *of == area)?;
    let (_, start) = words.sight.known.areas().iter().find(|(of, _)| *of == area)?;
    let args = [
        ("goal", Value::from(name)),
        ("indicator", indicator.into()),
        ("area", words.area(area).to_lowercase().into()),
        ("start", (*start).into()),
        ("level", levels.last().copied().unwrap_or(*start).into()),
    ];
    Some(words.say("year-goal", &args))
}

fn quiet(words: &Words<'_>, from: Week, until: Week) -> Step {
    let heading = crate::present::capital(&words.weeks(from, until));
    Step { until, serious: false, section: Section::new(heading, vec![words.word("year-quiet")]) }
}

fn tiles_line(words: &Words<'_>, key: &str, tiles: &[TileId]) -> Option<String> {
    let names = tiles.iter().filter_map(|tile| words.sight.common.tile(*tile));
    let names: Vec<String> = names.map(|tile| format!("“{}”", words.action(tile.action))).collect();
    (!names.is_empty()).then(|| words.say(key, &[("actions", words.list(names).into())]))
}

fn cause_line(words: &Words<'_>, year: &YearShown, cause: &CauseShown) -> String {
    let points = (cause.thousandths.unsigned_abs() + 500) / 1000;
    let up = yes(cause.thousandths > 0);
    let area = ("area", Value::from(words.area(cause.area)));
    let change = words.say("cause-change", &[area, ("points", points.into()), ("up", up.clone())]);
    let mut args = vec![("change", Value::from(change)), ("up", up)];
    match &cause.cause {
        Cause::Driver(driver) => {
            let driver = words.texts.driver(cause.week, driver.index()).unwrap_or_default();
            args.push(("driver", driver.into()));
            words.say("cause-driver", &args)
        }
        Cause::Measure(measure, work) => {
            args.push(("measure", measure_name(words, year, *measure).into()));
            args.push(("percent", (work.permille / 10).into()));
            args.push(("lifted", yes(work.permille > 1000)));
            let line = words.say("cause-measure", &args);
            match weakness(work) {
                Some(key) => format!("{line} {}", words.word(key)),
                None => line,
            }
        }
        Cause::Toll(measure, _) => {
            args.push(("measure", measure_name(words, year, *measure).into()));
            words.say("cause-toll", &args)
        }
        Cause::Harm(measure, driver) => {
            args.push(("measure", measure_name(words, year, *measure).into()));
            let driver = words.texts.driver(cause.week, driver.index()).unwrap_or_default();
            args.push(("driver", driver.into()));
            words.say("cause-harm", &args)
        }
        Cause::Incident(incident) => {
            let what = words.texts.incident(cause.week, incident.index());
            args.push(("what", what.map(|(what, _)| what).unwrap_or_default().into()));
            words.say("cause-incident", &args)
        }
        Cause::File(_) => words.say("cause-file", &args),
    }
}

/// What kept a measure from working better, if one thing did.
fn weakness(work: &Work) -> Option<&'static str> {
    if work.unknown > 0 {
        Some("cause-unknown")
    } else if work.known > 0 {
        Some("cause-not-laid")
    } else if work.consent.is_some_and(|(_, willing)| willing < 2) {
        Some("cause-unwilling")
    } else if work.order < 1000 {
        Some("cause-order")
    } else if work.watched < 1000 {
        Some("cause-unwatched")
    } else if work.own_authority {
        Some("cause-own-authority")
    } else {
        None
    }
}

fn measure_name(words: &Words<'_>, year: &YearShown, measure: Measure) -> String {
    let action = match measure {
        Measure::Tile(index) => year
            .tiles
            .get(usize::from(index))
            .and_then(|tile| words.sight.common.tile(*tile))
            .map(|tile| tile.action),
        Measure::Running(index) => {
            words.sight.known.running().nth(usize::from(index)).map(|(action, _)| action)
        }
    };
    action.map(|action| format!("“{}”", words.action(action))).unwrap_or_default()
}
