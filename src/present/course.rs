//! The year after as a picture: lines that rise and fall, what happened, what the child noticed, the
//! stop in week 6, ten houses.
//!
//! **Invariant:** a picture has its words: every level has a label, every mark a sentence.
//! **Invariant:** at most [`MOST_LINES`] lines and [`MOST_NAMED`] named incidents.

use crate::locale::Value;
use crate::present::choice::Choice;
use crate::present::lobby::Section;
use crate::present::{Words, capital, debrief};
use crate::rules::command::{Adjustment, Wish};
use crate::rules::table::{Phase, TileId, YearShown};
use crate::rules::year::Mood;
use crate::scenario::term::{LifeArea, Week};

/// At most so many life areas are drawn.
pub const MOST_LINES: usize = 5;
/// At most so many incidents are named.
pub const MOST_NAMED: usize = 3;
/// Weeks that are told one by one; after them months of four weeks.
pub const IN_FULL: Week = 12;
/// Over so many weeks a direction is judged.
const LOOKS_BACK: usize = 4;
/// A change of so many points is a direction.
const WORTH_A_WORD: u8 = 2;

/// The year after, as far as it was lived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseModel {
    /// The last week of the year.
    pub last: Week,
    /// The last week that was lived.
    pub until: Week,
    /// Life areas, the child's safety first.
    pub lines: Vec<LevelLine>,
    /// What happened and what the child noticed, by week.
    pub marks: Vec<CourseMark>,
    /// The week of the serious incident, if there was one.
    pub serious: Option<Week>,
    /// What stands there then.
    pub serious_line: String,
    /// The plan, tile by tile.
    pub tiles: Vec<TileMark>,
    /// Why, by week from 1.
    pub whys: Vec<Vec<String>>,
    /// The names of the weeks from 1, months as months.
    pub weeks: Vec<String>,
    /// The one change in week 6, while it can be made.
    pub stop: Option<StopModel>,
    /// The end, once all of it was lived.
    pub ending: Option<EndingModel>,
}

/// A life area through the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelLine {
    /// Its name.
    pub name: String,
    /// The level (0-100) at the start and at the end of each week.
    pub levels: Vec<u8>,
    /// The same in words, with the direction.
    pub labels: Vec<String>,
}

/// Something that stands at a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseMark {
    /// When.
    pub week: Week,
    /// The same in words: the week, later the month.
    pub when: String,
    /// What kind.
    pub kind: MarkKind,
    /// What happened, or what the child says.
    pub text: String,
    /// Why, for an incident.
    pub why: String,
}

/// What kind of mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Something happened.
    Incident,
    /// Something serious happened: the year stands still.
    Serious,
    /// The one for whom the chair stands says something.
    Chair,
}

/// A tile of the plan in the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileMark {
    /// The action.
    pub name: String,
    /// Whether somebody watches it: otherwise nobody knows how it goes.
    pub is_watched: bool,
    /// The same in words.
    pub note: String,
}

/// The stop in week 6.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StopModel {
    /// What was seen.
    pub seen: Vec<Section>,
    /// What can be done.
    pub ask: String,
    /// What can be changed: kinds of change with their choices.
    pub changes: Vec<(String, Vec<Choice>)>,
    /// To leave it as it is.
    pub nothing: Choice,
}

/// The end of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingModel {
    /// How it stands, what weighed most, and the houses in words.
    pub sections: Vec<Section>,
    /// The same plan ten times: lit without new serious violence; none where there is none to fear.
    pub houses: Option<[bool; 10]>,
    /// The houses in words, or how many weeks have passed.
    pub houses_line: String,
    /// That this is one course of a fictitious case.
    pub one_course: String,
    /// On to the last page.
    pub proceed: Choice,
}

/// The year after, if any of it was lived.
#[must_use]
pub fn course(words: &Words<'_>) -> Option<CourseModel> {
    let year = words.sight.common.year.as_ref()?;
    let last = words.sight.known.last_week();
    let drawn = drawn(words, year);
    Some(CourseModel {
        last,
        until: year.until,
        lines: drawn.iter().filter_map(|area| line(words, year, *area)).collect(),
        marks: marks(words, year),
        serious: year.serious,
        serious_line: words.word("year-serious"),
        tiles: tiles(words, year),
        whys: (1..=year.until).map(|week| why(words, year, &drawn, week)).collect(),
        weeks: (1..=last).map(|week| week_name(words, week)).collect(),
        stop: (words.sight.common.meeting.phase == Phase::Stop).then(|| stop(words, year)),
        ending: ending(words, year),
    })
}

/// The first and last week of the step in which a week is told, in a year that ends with `last`.
#[must_use]
pub const fn step_of(week: Week, last: Week) -> (Week, Week) {
    if week <= IN_FULL {
        return (week, week);
    }
    let first = IN_FULL + 1 + (week - IN_FULL - 1) / 4 * 4;
    (first, if first + 3 > last { last } else { first + 3 })
}

fn week_name(words: &Words<'_>, week: Week) -> String {
    let (first, last) = step_of(week, words.sight.known.last_week());
    capital(&words.weeks(first, last))
}

/// Safety and the child's development, then what the goals follow, then the rest.
fn drawn(words: &Words<'_>, year: &YearShown) -> Vec<LifeArea> {
    let goals = words.sight.common.board.goals.iter();
    let goals = goals.filter_map(|goal| words.sight.known.goal(goal)).map(|goal| goal.indicator);
    let all = year.levels.iter().map(|(area, _)| *area);
    let mut chosen: Vec<LifeArea> = Vec::new();
    for area in [LifeArea::Safety, LifeArea::Child].into_iter().chain(goals).chain(all) {
        if chosen.len() < MOST_LINES && !chosen.contains(&area) {
            chosen.push(area);
        }
    }
    chosen
}

fn line(words: &Words<'_>, year: &YearShown, area: LifeArea) -> Option<LevelLine> {
    let (_, lived) = year.levels.iter().find(|(of, _)| *of == area)?;
    let (_, start) = words.sight.known.areas().iter().find(|(of, _)| *of == area)?;
    let name = words.area(area);
    let levels: Vec<u8> = std::iter::once(*start).chain(lived.iter().copied()).collect();
    let labels = (0..levels.len()).map(|week| label(words, &name, &levels, week)).collect();
    Some(LevelLine { name, levels, labels })
}

/// Why a week went as it went; where that is about life areas without a line, how they stand.
fn why(words: &Words<'_>, year: &YearShown, drawn: &[LifeArea], week: Week) -> Vec<String> {
    let mut lines = debrief::why(words, week);
    let mut others: Vec<LifeArea> = debrief::causes_of(year, week)
        .map(|cause| cause.area)
        .filter(|area| !drawn.contains(area))
        .collect();
    others.sort_unstable();
    others.dedup();
    let stands = |area: &LifeArea| line(words, year, *area)?.labels.get(usize::from(week)).cloned();
    let standing: Vec<String> = others.iter().filter_map(stands).collect();
    if !standing.is_empty() {
        let areas = words.list(standing);
        lines.push(words.say("course-not-drawn", &[("areas", areas.into())]));
    }
    lines
}

/// "Safety: 43, going down".
fn label(words: &Words<'_>, name: &str, levels: &[u8], week: usize) -> String {
    let now = levels.get(week).copied().unwrap_or_default();
    let before = levels.get(week.saturating_sub(LOOKS_BACK)).copied().unwrap_or(now);
    let direction = if now.abs_diff(before) < WORTH_A_WORD {
        "same"
    } else if now > before {
        "up"
    } else {
        "down"
    };
    let args =
        [("area", Value::from(name)), ("level", now.into()), ("direction", direction.into())];
    words.say("course-level", &args)
}

fn marks(words: &Words<'_>, year: &YearShown) -> Vec<CourseMark> {
    let mut marks = Vec::new();
    let mut named = 0;
    for (week, incident) in &year.incidents {
        let Some((what, why)) = words.texts.incident(*week, incident.index()) else {
            continue;
        };
        let is_serious = year.serious == Some(*week);
        // The serious one always has its name.
        let keeps_place = year.serious.is_some_and(|serious| serious > *week);
        if !is_serious && named + usize::from(keeps_place) >= MOST_NAMED {
            continue;
        }
        named += 1;
        let kind = if is_serious { MarkKind::Serious } else { MarkKind::Incident };
        let (text, why) = (what.to_owned(), why.to_owned());
        marks.push(CourseMark { week: *week, when: week_name(words, *week), kind, text, why });
    }
    let child = words.first_name(words.sight.known.chair_for());
    for (week, mood) in &year.chair {
        let mood = match mood {
            Mood::Bad => "bad",
            Mood::Mixed => "mixed",
            Mood::Good => "good",
        };
        if let Some(text) = words.texts.chair_line(*week, mood) {
            let args = [("child", child.into()), ("text", text.into())];
            let text = words.say("line-chair-answer", &args);
            let (when, kind) = (week_name(words, *week), MarkKind::Chair);
            marks.push(CourseMark { week: *week, when, kind, text, why: String::new() });
        }
    }
    marks.sort_by_key(|mark| (mark.week, mark.kind == MarkKind::Chair));
    marks
}

fn tiles(words: &Words<'_>, year: &YearShown) -> Vec<TileMark> {
    let mark = |tile: TileId| {
        let action = words.sight.common.tile(tile)?.action;
        let is_watched = !year.unwatched.contains(&tile);
        let key = if year.idle.contains(&tile) {
            "course-tile-idle"
        } else if is_watched {
            "course-tile-watched"
        } else {
            "course-tile-unwatched"
        };
        let name = words.action(action).to_owned();
        let note = words.say(key, &[("action", name.as_str().into())]);
        Some(TileMark { name, is_watched, note })
    };
    year.tiles.iter().filter_map(|tile| mark(*tile)).collect()
}

fn stop(words: &Words<'_>, year: &YearShown) -> StopModel {
    let mut changes = Vec::new();
    let name = |tile: TileId| {
        words.sight.common.tile(tile).map(|tile| words.action(tile.action)).unwrap_or_default()
    };
    let kinds: [(&str, Vec<Choice>); 3] = [
        ("course-watch", choices(words, &year.tiles, name, Adjustment::Watch)),
        ("course-drop", choices(words, &year.tiles, name, Adjustment::Drop)),
        (
            "course-add",
            choices(words, words.numbers.actions(), |action| words.action(action), Adjustment::Add),
        ),
    ];
    for (key, open) in kinds {
        if !open.is_empty() {
            changes.push((words.word(key), open));
        }
    }
    StopModel {
        seen: debrief::standing(words),
        ask: debrief::stop_ask(words),
        changes,
        nothing: words.choice(words.word("course-nothing"), Wish::Adjust(Adjustment::Nothing)),
    }
}

/// The changes of one kind that are open.
fn choices<'w, T: Copy>(
    words: &Words<'w>,
    on: &[T],
    name: impl Fn(T) -> &'w str,
    change: impl Fn(T) -> Adjustment,
) -> Vec<Choice> {
    on.iter()
        .map(|it| words.choice(name(*it), Wish::Adjust(change(*it))))
        .filter(Choice::is_open)
        .collect()
}

fn ending(words: &Words<'_>, year: &YearShown) -> Option<EndingModel> {
    if !year.is_whole() {
        return None;
    }
    let mut sections: Vec<Section> = debrief::standing(words).into_iter().take(1).collect();
    sections.push(debrief::causes(words));
    Some(EndingModel {
        sections,
        houses: year.houses,
        houses_line: debrief::houses_line(words, year),
        one_course: words.word("year-one-course"),
        proceed: words.choice(words.word("course-proceed"), Wish::Proceed),
    })
}
