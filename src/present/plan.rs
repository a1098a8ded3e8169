//! The plan on the wall: tiles with their warnings, actions as sheets, joint goals, pegs.
//!
//! **Invariant:** tiles keep the number of the order in which they were placed, also when another
//! is taken off.

use crate::locale::Value;
use crate::locale::glossary::Term;
use crate::present::{Words, tile_number};
use crate::rules::table::{Tile, TileId};
use crate::scenario::Action;
use crate::scenario::id::{ActionId, ActionSet, GoalId, SeatId};
use crate::scenario::term::{Band, Days};

pub mod warning;

use warning::{Span, Warning, running, span, warnings};

/// The plan as one viewer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSheet {
    /// Measures that run already, a sentence each.
    pub running: Vec<String>,
    /// Tiles by band, then by week.
    pub bands: Vec<(String, Vec<TileSheet>)>,
    /// Agreements about the whole: goals, the fixed face, who tells the family, links.
    pub agreements: Vec<String>,
    /// Pegs left, a sentence for each seat.
    pub pegs: Vec<String>,
}

/// One tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileSheet {
    /// Which tile.
    pub tile: TileId,
    /// Its number on screen.
    pub number: u16,
    /// The action's name in scripts.
    pub name: String,
    /// The action's name.
    pub title: String,
    /// The tile in one sentence: lead, week, pencil or ink.
    pub summary: String,
    /// What else is known of it, a fact a line.
    pub facts: Vec<String>,
    /// What may go wrong, what weighs most first.
    pub warnings: Vec<String>,
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionSheet {
    /// Which action.
    pub action: ActionId,
    /// Its number for this viewer.
    pub number: usize,
    /// Its name in scripts.
    pub name: String,
    /// Its name.
    pub title: String,
    /// Who leads it.
    pub lead: SeatId,
    /// The action in one sentence.
    pub summary: String,
    /// What it does and what limits it, a fact a line.
    pub facts: Vec<String>,
    /// Professional terms in its title and facts.
    pub terms: Vec<Term>,
}

/// One joint goal of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalSheet {
    /// Which goal.
    pub goal: GoalId,
    /// Its number.
    pub number: usize,
    /// Its name in scripts.
    pub name: String,
    /// Its name.
    pub title: String,
    /// Whether it is set.
    pub set: bool,
    /// How it is measured, whose interest it covers, what serves it.
    pub facts: Vec<String>,
}

/// The plan.
#[must_use]
pub fn plan(words: &Words<'_>) -> PlanSheet {
    let plan = &words.sight.common.plan;
    let bands = [Band::DirectSafety, Band::RiskDrivenCare, Band::Recovery];
    let of_band = |band: Band| {
        let mut tiles: Vec<&Tile> = plan
            .tiles
            .iter()
            .filter(|tile| words.sight.known.action(tile.action).is_some_and(|it| it.band == band))
            .collect();
        tiles.sort_by_key(|tile| (tile.week, tile.id));
        let sheets: Vec<TileSheet> =
            tiles.into_iter().filter_map(|tile| tile_sheet(words, tile)).collect();
        (!sheets.is_empty()).then(|| (words.band(band), sheets))
    };
    PlanSheet {
        running: running(&words.sight).map(|span| running_measure(words, span)).collect(),
        bands: bands.into_iter().filter_map(of_band).collect(),
        agreements: agreements(words),
        pegs: words.sight.known.everybody().iter().map(|seat| pegs(words, seat)).collect(),
    }
}

/// One tile of the plan.
#[must_use]
pub fn tile(words: &Words<'_>, id: TileId) -> Option<TileSheet> {
    tile_sheet(words, words.sight.common.tile(id)?)
}

/// An action that the viewer may know of.
#[must_use]
pub fn action(words: &Words<'_>, id: ActionId) -> Option<ActionSheet> {
    let action = words.sight.known.action(id)?;
    let number = words.numbers.action(id)?;
    let title = words.action(id).to_owned();
    let on_plan = words.sight.common.plan.tiles.iter().find(|tile| tile.action == id);
    let key = if on_plan.is_some() { "action-line-on-plan" } else { "action-line" };
    let summary = words.say(
        key,
        &[
            ("number", number.into()),
            ("title", title.as_str().into()),
            ("pegs", action.pegs.into()),
            ("band", words.band(action.band).into()),
            ("tile", on_plan.map(|tile| words.tile(tile.id)).unwrap_or_default().into()),
        ],
    );
    let facts = action_facts(words, id, action);
    let terms = words.terms_in(&[&title, &facts.join("\n")]);
    Some(ActionSheet {
        action: id,
        number,
        name: action.name.clone(),
        title,
        lead: action.seat,
        summary,
        facts,
        terms,
    })
}

/// The menu of joint goals.
#[must_use]
pub fn goals(words: &Words<'_>) -> Vec<GoalSheet> {
    let goals = words.sight.known.goals().iter().enumerate();
    goals
        .map(|(index, goal)| {
            let id = GoalId::at(index);
            let (title, indicator) = words.texts.goal(id);
            let facts = vec![
                words.say("line-goal-indicator", &[("indicator", indicator.into())]),
                words.say("goal-covers", &[("names", words.to_all(goal.covers).into())]),
                words.say("goal-serves", &[("actions", actions(words, goal.serves).into())]),
            ];
            GoalSheet {
                goal: id,
                number: index + 1,
                name: goal.name.clone(),
                title: title.to_owned(),
                set: words.sight.common.board.goals.has(id),
                facts,
            }
        })
        .collect()
}

/// A warning about a tile as a sentence.
#[must_use]
pub fn sentence(words: &Words<'_>, tile: TileId, warning: &Warning) -> String {
    let lead = words.sight.common.tile(tile).map_or(words.sight.seat, |tile| tile.lead);
    sentence_about(words, lead, warning)
}

/// A warning about something that a seat leads, on the plan or on its way to it.
#[must_use]
pub fn sentence_about(words: &Words<'_>, lead: SeatId, warning: &Warning) -> String {
    match warning {
        Warning::Clash(other) => {
            words.say("warning-clash", &[("other", words.action(*other).into())])
        }
        Warning::TooLate { extends, last } => {
            let extends = ("extends", Value::from(words.action(*extends)));
            match last {
                Some(week) => words.say("warning-too-late", &[extends, ("week", (*week).into())]),
                None => words.say("warning-too-late-already", &[extends]),
            }
        }
        Warning::Gap { after, days } => words.say(
            "warning-gap",
            &[("after", words.action(*after).into()), ("days", (*days).into())],
        ),
        Warning::Needs(needed) => {
            let needed = words.list(needed.iter().map(|action| quoted(words, *action)));
            words.say("warning-needs", &[("actions", needed.into())])
        }
        Warning::NoEvidence(by) => {
            words.say("warning-no-evidence", &[("decider", words.decided_by(*by).into())])
        }
        Warning::WeakEvidence(by) => {
            words.say("warning-weak-evidence", &[("decider", words.decided_by(*by).into())])
        }
        Warning::HomeSaysNo => words.word("warning-home"),
        Warning::NoPegs => said_of(words, "warning-pegs", lead),
        Warning::Held => words.word("warning-held"),
        Warning::NewFaces(faces) => words.say("warning-faces", &[("faces", (*faces).into())]),
        Warning::OutOfOrder(before) => {
            words.say("warning-order", &[("band", words.band(*before).into())])
        }
        Warning::NothingLaid => said_of(words, "warning-nothing-laid", lead),
        Warning::NeedsYes(people) => {
            words.say("warning-yes", &[("people", words.persons(people.iter().copied()).into())])
        }
        Warning::Unwatched => words.word("warning-unwatched"),
        Warning::Ends(week) => words.say("warning-ends", &[("week", (*week).into())]),
    }
}

fn said_of(words: &Words<'_>, key: &str, seat: SeatId) -> String {
    let you = crate::present::yes(seat == words.sight.seat);
    words.say(key, &[("who", words.person_of(seat).into()), ("you", you)])
}

fn tile_sheet(words: &Words<'_>, tile: &Tile) -> Option<TileSheet> {
    let action = words.sight.known.action(tile.action)?;
    let name_of_action = words.action(tile.action);
    let key = match tile.inked {
        _ if words.sight.common.lapsed(tile) => "tile-line-lapsed",
        true => "tile-line-ink",
        false => "tile-line-pencil",
    };
    let summary = words.act(
        key,
        tile.lead,
        &[
            ("tile", words.tile(tile.id).into()),
            ("title", name_of_action.into()),
            ("week", tile.week.into()),
        ],
    );
    Some(TileSheet {
        tile: tile.id,
        number: tile_number(tile.id),
        name: action.name.clone(),
        title: name_of_action.to_owned(),
        summary,
        facts: tile_facts(words, tile),
        warnings: warnings(&words.sight, tile)
            .iter()
            .map(|warning| sentence(words, tile.id, warning))
            .collect(),
    })
}

fn tile_facts(words: &Words<'_>, tile: &Tile) -> Vec<String> {
    let span = span(&words.sight, tile);
    let mut facts = vec![span_line(words, span)];
    if tile.by != tile.lead {
        facts.push(words.act("tile-suggested-by", tile.by, &[]));
    }
    facts.push(match tile.monitor {
        Some(monitor) => words.act("tile-monitor", monitor, &[]),
        None => words.word("tile-no-monitor"),
    });
    facts.push(if tile.cards.is_empty() {
        words.word("tile-no-reasons")
    } else {
        words.say("tile-reasons", &[("cards", words.cards(tile.cards).into())])
    });
    if !tile.supports.is_empty() {
        facts.push(words.say("tile-supports", &[("names", words.to_all(tile.supports).into())]));
    }
    if !tile.objections.is_empty() {
        facts
            .push(words.say("tile-objections", &[("names", words.to_all(tile.objections).into())]));
    }
    if tile.own_authority {
        facts.push(words.word("tile-own-authority"));
    }
    let strengthened = words.sight.common.plan.links.iter().filter(|(from, _)| *from == tile.id);
    for (_, other) in strengthened {
        let other = words.sight.common.tile(*other).map(|tile| words.action(tile.action));
        facts.push(words.say("tile-strengthens", &[("other", other.unwrap_or_default().into())]));
    }
    facts
}

/// From when until when something is expected to work.
#[must_use]
pub fn span_line(words: &Words<'_>, span: Span) -> String {
    let from = ("from", Value::from(span.first_week()));
    match span.last_week() {
        Some(until) => words.say("tile-works-until", &[from, ("until", until.into())]),
        None => words.say("tile-works", &[from]),
    }
}

/// A measure that runs already, as a sentence.
#[must_use]
pub fn running_measure(words: &Words<'_>, span: Span) -> String {
    let title = ("title", Value::from(words.action(span.action)));
    match words.texts.action_term(span.action) {
        Some(term) => words.say("plan-running", &[title, ("term", term.into())]),
        None => words.say("plan-running", &[title, ("term", String::new().into())]),
    }
}

fn agreements(words: &Words<'_>) -> Vec<String> {
    let (plan, board) = (&words.sight.common.plan, &words.sight.common.board);
    let mut agreed: Vec<String> = board
        .goals
        .iter()
        .map(|goal| words.say("plan-goal", &[("goal", words.goal(goal).into())]))
        .collect();
    agreed.push(match plan.face {
        Some(face) => words.act("plan-face", face, &[]),
        None => words.word("plan-no-face"),
    });
    agreed.push(match plan.teller {
        Some((seat, week)) => words.act("plan-teller", seat, &[("week", week.into())]),
        None => words.word("plan-no-teller"),
    });
    for from in &plan.tiles {
        for to in &plan.tiles {
            let proposed = words
                .sight
                .known
                .action(from.action)
                .is_some_and(|it| it.strengthens.has(to.action));
            if proposed && !plan.links.contains(&(from.id, to.id)) {
                agreed.push(words.line(
                    "plan-link-proposed",
                    &[("from", words.tile(from.id).into()), ("to", words.tile(to.id).into())],
                ));
            }
        }
    }
    agreed
}

fn pegs(words: &Words<'_>, seat: SeatId) -> String {
    let left = words.sight.pegs_left(seat);
    words.act("plan-pegs", seat, &[("pegs", left.into())])
}

fn action_facts(words: &Words<'_>, id: ActionId, action: &Action) -> Vec<String> {
    let texts = words.texts;
    let mut facts: Vec<String> =
        texts.action_text(id).into_iter().chain(texts.action_term(id)).map(str::to_owned).collect();
    let args = [("pegs", Value::from(action.pegs)), ("band", words.band(action.band).into())];
    facts.push(words.act("action-lead", action.seat, &args));
    facts.push(words.say(
        "action-waiting",
        &[
            ("norm", days(words, action.lead_norm).into()),
            ("practice", days(words, action.lead_practice).into()),
        ],
    ));
    facts.push(match action.lasts {
        Some(lasts) => words.say("action-lasts", &[("days", days(words, lasts).into())]),
        None => words.word("action-lasts-on"),
    });
    if action.from_week > 1 {
        facts.push(words.say("action-from", &[("week", action.from_week.into())]));
    }
    if action.heavy {
        facts.push(words.word("action-heavy"));
    }
    if let Some(by) = action.decided_by {
        facts.push(words.line("action-decided", &[("decider", words.decided_by(by).into())]));
    }
    if !action.consent_of.is_empty() {
        let people = words.persons(action.consent_of.iter().copied());
        facts.push(words.say("action-yes", &[("people", people.into())]));
    }
    for (key, set) in [
        ("action-needs", action.needs),
        ("action-excludes", action.excludes),
        ("action-strengthens", action.strengthens),
    ] {
        if !set.is_empty() {
            facts.push(words.say(key, &[("actions", actions(words, set).into())]));
        }
    }
    if let Some(extended) = action.extends {
        facts.push(words.say("action-extends", &[("other", words.action(extended).into())]));
    }
    facts.extend(known_facts(words, action));
    if action.new_face {
        facts.push(words.word("action-new-face"));
    }
    if words.sight.known.crossed_by(words.sight.seat).has(id) {
        facts.push(words.word("action-crosses"));
    }
    facts
}

/// Facts that the action works by or is decided on, as far as this viewer knows them.
fn known_facts(words: &Words<'_>, action: &Action) -> Vec<String> {
    let evidence = action.evidence.iter().flat_map(|set| set.iter()).collect();
    let mut lines = Vec::new();
    for (key, facts) in
        [("action-evidence-known", evidence), ("action-informed-known", action.informed_by)]
    {
        let known = words.facts(facts);
        if !known.is_empty() {
            lines.push(words.word(key));
            lines.extend(known.into_iter().map(|fact| format!("{fact}.")));
        }
    }
    lines
}

fn actions(words: &Words<'_>, set: ActionSet) -> String {
    let known = set.iter().filter(|action| words.sight.known.action(*action).is_some());
    words.list(known.map(|action| quoted(words, action)))
}

fn quoted(words: &Words<'_>, action: ActionId) -> String {
    format!("“{}”", words.action(action))
}

fn days(words: &Words<'_>, days: Days) -> String {
    if days >= 14 && days.is_multiple_of(7) {
        return words.say("span-weeks", &[("count", (days / 7).into())]);
    }
    words.say("span-days", &[("count", days.into())])
}
