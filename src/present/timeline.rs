//! The plan as a timeline: lanes with bars, a hand of actions, and what would happen at a week.
//!
//! The window draws it and makes nothing of its own: weeks, terms, warnings, choices and refusals
//! all stand in the model, in the viewer's words. What is picked up is an input
//! ([`Picked`]), so that only that one thing is looked at in all weeks ([`GhostModel`]).
//!
//! **Invariant:** a warning explains and never forbids; what is forbidden is a [`Choice`] with its
//! refusal.
//! **Invariant:** nothing here knows pixels.

use crate::locale::Value;
use crate::present::choice::Choice;
use crate::present::plan::warning::{self, Span, Warning};
use crate::present::plan::{self, ActionSheet};
use crate::present::room::{Look, look_of};
use crate::present::{Words, capital, tile_number, yes};
use crate::rules::command::{Wish, WishKind};
use crate::rules::refusal::Refusal;
use crate::rules::table::{Phase, Tile, TileId};
use crate::scenario::Action;
use crate::scenario::id::{ActionId, CardId, SeatId};
use crate::scenario::term::{Band, Days, Week};

/// Weeks that have a column of their own; after them columns are months.
pub const FULL_WEEKS: Week = 12;
/// Days in a week.
const WEEK: Days = 7;

/// What is in the player's hand, on its way to a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Picked {
    /// An action: the own one is placed, another's is suggested.
    Action(ActionId),
    /// Another's action that the director asks for.
    Request(ActionId),
    /// A tile that is moved.
    Tile(TileId),
}

impl Picked {
    /// What is wished for when it is laid down in a week.
    #[must_use]
    pub const fn wish(self, week: Week) -> Wish {
        match self {
            Self::Action(action) => Wish::PlaceTile { action, week },
            Self::Request(action) => Wish::RequestTile { action, week },
            Self::Tile(tile) => Wish::MoveTile { tile, week },
        }
    }
}

/// The plan as one viewer sees it on the wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineModel {
    /// The viewer's own seat.
    pub seat: SeatId,
    /// One lane for each seat, in the order around the table.
    pub lanes: Vec<Lane>,
    /// Weeks 1-12, then months, as far as the year goes.
    pub columns: Vec<Column>,
    /// The three bands with their names, in the order of the plan.
    pub bands: [(Band, String); 3],
    /// Tiles, by lane, then by band and week.
    pub bars: Vec<Bar>,
    /// Measures that run already.
    pub running: Vec<RunningBar>,
    /// What strengthens what, accepted and proposed.
    pub links: Vec<LinkCurve>,
    /// Joint goals that were set.
    pub goals: Vec<GoalMark>,
    /// The fixed face, and who tells the family.
    pub family: Family,
    /// The own actions.
    pub hand: Vec<Piece>,
    /// Actions of others that the viewer knows.
    pub others: Vec<Piece>,
    /// Take the last change back.
    pub undo: Choice,
    /// What to do now, in one sentence.
    pub hint: String,
    /// What is picked up, looked at in every week.
    pub ghost: Option<GhostModel>,
    /// What stands on and beside things.
    pub signs: Signs,
}

/// One seat's lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Whose.
    pub seat: SeatId,
    /// Its sign and colour.
    pub look: Look,
    /// First name of who sits there.
    pub person: String,
    /// Organisation.
    pub organisation: String,
    /// Whether it is the viewer's.
    pub is_mine: bool,
    /// Pegs that are left, and how many there were.
    pub pegs: (u8, u8),
    /// Pegs left, as a sentence.
    pub pegs_name: String,
}

/// One column of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// First week in it.
    pub from: Week,
    /// Last week in it.
    pub until: Week,
    /// What stands over it.
    pub label: String,
    /// The same where there is little room.
    pub short: String,
    /// Which weeks it stands for, in a few words.
    pub about: String,
}

/// When something works, in days from the Monday of week 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    /// The Monday of the week in which it was placed.
    pub placed: Days,
    /// When it would begin by the rules.
    pub norm: Days,
    /// When it would begin in practice.
    pub practice: Days,
    /// When it is expected to begin at this table.
    pub begins: Days,
    /// First day on which it no longer works.
    pub ends: Days,
    /// Whether it ends within the year.
    pub expires: bool,
}

/// A tile on the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Which tile.
    pub tile: TileId,
    /// Which action it is.
    pub action: ActionId,
    /// Its number on screen.
    pub number: u16,
    /// The action's name.
    pub title: String,
    /// Whose lane.
    pub lead: SeatId,
    /// Which band.
    pub band: Band,
    /// The week in which it was placed.
    pub week: Week,
    /// Waiting time and duration.
    pub times: Times,
    /// Whether it is in ink; in pencil otherwise.
    pub inked: bool,
    /// Whether the director holds it.
    pub held: bool,
    /// Who watches it.
    pub monitor: Option<SeatId>,
    /// Who supports it.
    pub supports: Vec<SeatId>,
    /// Who objects.
    pub objections: Vec<SeatId>,
    /// How many cards lie on it.
    pub reasons: usize,
    /// What may go wrong, what weighs most first.
    pub warnings: Vec<String>,
    /// The whole bar in a sentence or two, for those who do not see it.
    pub name: String,
    /// What opens when it is pressed.
    pub sheet: Sheet,
}

/// What is known of a tile and what can be done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Lead, week, pencil or ink.
    pub summary: String,
    /// What is known of the tile, a fact a line.
    pub facts: Vec<String>,
    /// The action itself.
    pub about: Option<ActionSheet>,
    /// Ink, watch, support, object, hold, remove.
    pub choices: Vec<Choice>,
    /// Pick it up for another week.
    pub shift: Choice,
    /// Cards on the table that can be laid on it.
    pub cites: Vec<(CardId, Choice)>,
    /// Links from or to it that can be accepted.
    pub links: Vec<Choice>,
}

/// A measure that runs already and cannot be moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningBar {
    /// Its name.
    pub title: String,
    /// In whose lane it hangs.
    pub lead: SeatId,
    /// Which band.
    pub band: Band,
    /// When it works.
    pub times: Times,
    /// The whole in a sentence.
    pub name: String,
}

/// One tile strengthens another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkCurve {
    /// What strengthens.
    pub from: TileId,
    /// What is strengthened.
    pub to: TileId,
    /// Accept it; none: it was accepted.
    pub accept: Option<Choice>,
}

/// A joint goal that was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalMark {
    /// Its name.
    pub title: String,
    /// Which tiles serve it, as a sentence.
    pub served: String,
}

/// Agreements about the whole plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Who is the fixed face, as a sentence.
    pub face: String,
    /// Who could be.
    pub faces: Vec<Choice>,
    /// Who tells the family and when, as a sentence.
    pub teller: String,
    /// Who could, in week 1: the week in the wish is replaced by the one that is chosen.
    pub tellers: Vec<Choice>,
    /// "Tell the family in week …", for each week of the year.
    pub weeks: Vec<String>,
    /// Whether nobody agreed on one of the two yet.
    pub is_open: bool,
}

/// An action as a piece that can be picked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which action.
    pub action: ActionId,
    /// Its name.
    pub title: String,
    /// Who leads it.
    pub lead: SeatId,
    /// Which band.
    pub band: Band,
    /// Pegs that it costs.
    pub pegs: u8,
    /// What it does and what limits it, a fact a line; then the professional terms in it.
    pub facts: Vec<String>,
    /// Its tile, when it is on the plan.
    pub tile: Option<TileId>,
    /// Place it or suggest it, in the first week that is possible.
    pub place: Choice,
    /// The director asks for it, free.
    pub request: Option<Choice>,
    /// The first week in which it may be placed.
    pub from_week: Week,
    /// The whole piece in a sentence, with the reason when it cannot be picked up.
    pub name: String,
}

/// What is picked up, looked at in every week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GhostModel {
    /// What.
    pub picked: Picked,
    /// Its name.
    pub title: String,
    /// In whose lane it goes.
    pub lead: SeatId,
    /// In which band.
    pub band: Band,
    /// The week in which it hovers first.
    pub first: Week,
    /// What it costs of what is left.
    pub capacity: String,
    /// Each week of the year.
    pub weeks: Vec<GhostWeek>,
}

impl GhostModel {
    /// How it is in a week.
    #[must_use]
    pub fn at(&self, week: Week) -> Option<&GhostWeek> {
        self.weeks.get(usize::from(week).checked_sub(1)?)
    }
}

/// What is picked up, in one week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GhostWeek {
    /// Which week.
    pub week: Week,
    /// Waiting time and duration.
    pub times: Times,
    /// From when until when it is expected to work.
    pub term: String,
    /// What would be warned about, what the week decides first.
    pub warnings: Vec<String>,
    /// Lay it down here.
    pub place: Choice,
    /// The whole in a sentence or two.
    pub name: String,
}

/// What stands on and beside the parts of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the text of the message with the same name")]
pub struct Signs {
    pub heading: String,
    pub open: String,
    pub close: String,
    pub hand: String,
    pub others: String,
    pub agreements: String,
    pub goals: String,
    pub no_goals: String,
    pub keys: String,
    pub put_back: String,
    pub norm: String,
    pub practice: String,
    pub about: String,
    pub lay_reason: String,
    pub links: String,
    pub close_sheet: String,
    pub on_plan: String,
    pub earlier: String,
    pub later: String,
    pub family: String,
}

/// The plan as a timeline. `picked` is what the viewer holds in the hand.
#[must_use]
pub fn timeline(words: &Words<'_>, picked: Option<Picked>) -> TimelineModel {
    let known = words.sight.known;
    let (hand, others) = pieces(words);
    TimelineModel {
        seat: words.sight.seat,
        lanes: known.everybody().iter().map(|seat| lane(words, seat)).collect(),
        columns: columns(words),
        bands: [Band::DirectSafety, Band::RiskDrivenCare, Band::Recovery]
            .map(|band| (band, capital(&words.band(band)))),
        bars: bars(words),
        running: warning::running(&words.sight)
            .filter_map(|span| running_bar(words, span))
            .collect(),
        links: links(words),
        goals: goals(words),
        family: family(words),
        hand,
        others,
        undo: words.choice(words.word("timeline-undo"), Wish::Undo),
        hint: hint(words),
        ghost: picked.and_then(|picked| ghost(words, picked)),
        signs: signs(words),
    }
}

/// What would be if something that is picked up were laid down in a week.
#[must_use]
pub fn warnings_if(words: &Words<'_>, picked: Picked, week: Week) -> Option<GhostWeek> {
    let (tile, action) = supposed(words, picked, week)?;
    let span = warning::span(&words.sight, &tile);
    let mut foreseen = warning::warnings(&words.sight, &tile);
    // Nobody can watch what is not on the plan yet.
    foreseen.retain(|it| *it != Warning::Unwatched || matches!(picked, Picked::Tile(_)));
    foreseen.sort_by_key(|it| !depends_on_week(it));
    let warnings: Vec<String> =
        foreseen.iter().map(|it| capital(&plan::sentence_about(words, tile.lead, it))).collect();
    let term = plan::span_line(words, span);
    let key = match picked {
        Picked::Tile(_) => "timeline-move-to",
        Picked::Action(_) if action.seat == words.sight.seat => "timeline-place-in",
        Picked::Action(_) => "timeline-suggest-in",
        Picked::Request(_) => "timeline-request-in",
    };
    let label = words.say(key, &[("week", week.into())]);
    let place = words.choice(label, picked.wish(week));
    let mut said = vec![words.action(tile.action).to_owned()];
    said.push(words.say("timeline-in-week", &[("week", week.into())]));
    if let Some(refusal) = &place.refusal {
        said.push(refusal.clone());
    } else {
        said.push(term.clone());
        said.extend(warnings.first().map(|first| mind(words, first)));
    }
    let times = times(action, week, span);
    Some(GhostWeek { week, times, term, warnings, place, name: sentences(said) })
}

fn ghost(words: &Words<'_>, picked: Picked) -> Option<GhostModel> {
    let (tile, action) = supposed(words, picked, 1)?;
    let first = match picked {
        Picked::Tile(id) => words.sight.common.tile(id)?.week,
        Picked::Action(_) | Picked::Request(_) => action.from_week.max(1),
    };
    let left = words.sight.pegs_left(tile.lead);
    let capacity = words.act(
        "timeline-capacity",
        tile.lead,
        &[("pegs", action.pegs.into()), ("left", left.into())],
    );
    Some(GhostModel {
        picked,
        title: words.action(tile.action).to_owned(),
        lead: tile.lead,
        band: action.band,
        first,
        capacity,
        weeks: (1..=words.sight.known.last_week())
            .filter_map(|week| warnings_if(words, picked, week))
            .collect(),
    })
}

/// The tile as it would be.
fn supposed<'a>(words: &Words<'a>, picked: Picked, week: Week) -> Option<(Tile, &'a Action)> {
    let sight = &words.sight;
    let tile = match picked {
        Picked::Tile(id) => Tile { week, ..*sight.common.tile(id)? },
        Picked::Action(action) | Picked::Request(action) => {
            let lead = sight.known.action(action)?.seat;
            Tile::pencilled(TileId(sight.common.plan.next), action, lead, sight.seat, week)
        }
    };
    Some((tile, sight.known.action(tile.action)?))
}

const fn depends_on_week(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::Clash(_)
            | Warning::TooLate { .. }
            | Warning::Gap { .. }
            | Warning::Needs(_)
            | Warning::NewFaces(_)
            | Warning::OutOfOrder(_)
            | Warning::Ends(_)
    )
}

fn times(action: &Action, week: Week, span: Span) -> Times {
    let placed = (Days::from(week.max(1)) - 1).saturating_mul(WEEK);
    Times {
        placed,
        norm: placed.saturating_add(action.lead_norm),
        practice: placed.saturating_add(action.lead_practice),
        begins: span.begins,
        ends: span.ends,
        expires: span.last_week().is_some(),
    }
}

fn lane(words: &Words<'_>, seat: SeatId) -> Lane {
    use crate::present::texts::SeatPart;
    let left = words.sight.pegs_left(seat);
    let all = words.sight.common.meeting.conditions.pegs;
    Lane {
        seat,
        look: look_of(words, seat),
        person: words.person_of(seat).to_owned(),
        organisation: words.texts.seat(seat, SeatPart::Organisation).to_owned(),
        is_mine: seat == words.sight.seat,
        pegs: (left, all.max(left)),
        pegs_name: words.act("plan-pegs", seat, &[("pegs", left.into())]),
    }
}

/// Twelve weeks, then nine months of four or five weeks each.
fn columns(words: &Words<'_>) -> Vec<Column> {
    let weeks = (1..=FULL_WEEKS).map(|week| (week, week, Value::from(week)));
    let months = (4..=12u8).map(|month| {
        // Forty weeks in nine months: four each, and four months have a fifth.
        let first = |month: u8| FULL_WEEKS + 1 + (month - 4) * 4 + (month - 4) * 4 / 9;
        (first(month), first(month + 1) - 1, Value::from(month))
    });
    let last = words.sight.known.last_week();
    let labelled = |key: &'static str, short: &'static str| {
        move |(from, until, number): (Week, Week, Value)| {
            let is_month = until > from;
            let until = until.min(last);
            let named = [("number", number)];
            let (label, short) = (words.say(key, &named), words.say(short, &named));
            let [(_, month)] = named;
            let args = [
                ("month", month),
                ("from", from.into()),
                ("until", until.into()),
                ("is-month", yes(is_month)),
            ];
            Column { from, until, label, short, about: words.say("timeline-column", &args) }
        }
    };
    let weeks = weeks.map(labelled("timeline-week", "timeline-week"));
    let months = months.map(labelled("timeline-month", "timeline-month-short"));
    weeks.chain(months).filter(|column| column.from <= last).collect()
}

fn bars(words: &Words<'_>) -> Vec<Bar> {
    let mut bars: Vec<Bar> =
        words.sight.common.plan.tiles.iter().filter_map(|tile| bar(words, tile)).collect();
    bars.sort_by_key(|bar| (bar.lead, bar.band, bar.week, bar.tile));
    bars
}

fn bar(words: &Words<'_>, tile: &Tile) -> Option<Bar> {
    let action = words.sight.known.action(tile.action)?;
    let sheet = plan::tile(words, tile.id)?;
    let span = warning::span(&words.sight, tile);
    let warnings: Vec<String> = sheet.warnings.iter().map(|it| capital(it)).collect();
    let mut said = vec![sheet.summary.clone(), plan::span_line(words, span)];
    said.extend(warnings.first().map(|first| mind(words, first)));
    Some(Bar {
        tile: tile.id,
        action: tile.action,
        number: tile_number(tile.id),
        title: sheet.title.clone(),
        lead: tile.lead,
        band: action.band,
        week: tile.week,
        times: times(action, tile.week, span),
        inked: tile.inked && !words.sight.common.lapsed(tile),
        held: tile.held,
        monitor: tile.monitor,
        supports: tile.supports.iter().collect(),
        objections: tile.objections.iter().collect(),
        reasons: tile.cards.len(),
        warnings,
        name: sentences(said),
        sheet: Sheet {
            summary: sheet.summary,
            facts: sheet.facts,
            about: plan::action(words, tile.action),
            choices: choices(words, tile),
            shift: words.choice(
                words.word("timeline-shift"),
                Wish::MoveTile { tile: tile.id, week: tile.week.max(action.from_week) },
            ),
            cites: cites(words, tile),
            links: links(words)
                .into_iter()
                .filter(|link| link.from == tile.id || link.to == tile.id)
                .filter_map(|link| link.accept)
                .collect(),
        },
    })
}

/// What can be done with a tile: what never makes sense for this viewer is left out, what is closed
/// now stays and says why.
fn choices(words: &Words<'_>, tile: &Tile) -> Vec<Choice> {
    let (sight, id) = (&words.sight, tile.id);
    let mine = tile.lead == sight.seat;
    let mut choices = Vec::new();
    let mut add = |key: &str, wish: Wish| choices.push(words.choice(words.word(key), wish));
    if mine && !tile.inked {
        let ink = Wish::InkTile { tile: id, own_authority: false };
        let refused = sight.may(&ink);
        add("timeline-ink", ink);
        if refused == Err(Refusal::HomeSaysNo) {
            add("timeline-ink-own", Wish::InkTile { tile: id, own_authority: true });
        }
    }
    if tile.monitor == Some(sight.seat) {
        add("timeline-leave", Wish::LeaveTile(id));
    } else {
        add("timeline-watch", Wish::MonitorTile(id));
    }
    if !mine {
        add("timeline-support", Wish::SupportTile(id));
        add("timeline-object", Wish::ObjectToTile(id));
    }
    if !tile.inked && sight.common.meeting.director == Some(sight.seat) {
        add("timeline-hold", Wish::HoldTile(id));
    }
    if !tile.inked && (mine || tile.by == sight.seat) {
        add("timeline-remove", Wish::RemoveTile(id));
    }
    choices
}

/// Cards on the table that do not lie on the tile yet, latest first.
fn cites(words: &Words<'_>, tile: &Tile) -> Vec<(CardId, Choice)> {
    let laid = words.sight.common.board.laid.iter().rev();
    laid.filter(|laid| !tile.cards.has(laid.card))
        .map(|laid| {
            let label = words.say(
                "timeline-card",
                &[("card", words.card(laid.card).into()), ("title", words.title(laid.card).into())],
            );
            let wish = Wish::CiteCard { tile: tile.id, card: laid.card };
            (laid.card, words.choice(capital(&label), wish))
        })
        .collect()
}

fn running_bar(words: &Words<'_>, span: Span) -> Option<RunningBar> {
    let action = words.sight.known.action(span.action)?;
    Some(RunningBar {
        title: words.action(span.action).to_owned(),
        lead: action.seat,
        band: action.band,
        times: Times {
            placed: 0,
            norm: 0,
            practice: 0,
            begins: span.begins,
            ends: span.ends,
            expires: span.last_week().is_some(),
        },
        name: plan::running_measure(words, span),
    })
}

fn links(words: &Words<'_>) -> Vec<LinkCurve> {
    let plan = &words.sight.common.plan;
    let accepted = plan.links.iter();
    let mut links: Vec<LinkCurve> =
        accepted.map(|(from, to)| LinkCurve { from: *from, to: *to, accept: None }).collect();
    for from in &plan.tiles {
        let Some(action) = words.sight.known.action(from.action) else { continue };
        for to in plan.tiles.iter().filter(|to| action.strengthens.has(to.action)) {
            if plan.links.contains(&(from.id, to.id)) {
                continue;
            }
            let label = words.say(
                "timeline-link",
                &[("from", words.tile(from.id).into()), ("to", words.tile(to.id).into())],
            );
            let wish = Wish::LinkTiles { from: from.id, to: to.id };
            let accept = Some(words.choice(label, wish));
            links.push(LinkCurve { from: from.id, to: to.id, accept });
        }
    }
    links
}

fn goals(words: &Words<'_>) -> Vec<GoalMark> {
    let sight = &words.sight;
    let set = sight.common.board.goals.iter();
    set.filter_map(|id| {
        let goal = sight.known.goal(id)?;
        let tiles = sight.common.plan.tiles.iter().filter(|tile| goal.serves.has(tile.action));
        let tiles: Vec<String> = tiles.map(|tile| words.tile(tile.id)).collect();
        let served = if tiles.is_empty() {
            words.word("timeline-goal-unserved")
        } else {
            words.say("timeline-goal-served", &[("tiles", words.list(tiles).into())])
        };
        Some(GoalMark { title: words.goal(id).to_owned(), served })
    })
    .collect()
}

fn family(words: &Words<'_>) -> Family {
    let plan = &words.sight.common.plan;
    let seats = || words.sight.known.everybody();
    let name = |seat: SeatId| capital(&words.name(seat));
    Family {
        face: match plan.face {
            Some(face) => words.act("plan-face", face, &[]),
            None => words.word("plan-no-face"),
        },
        faces: seats()
            .iter()
            .map(|seat| words.choice(name(seat), Wish::ChooseFace(seat)))
            .collect(),
        teller: match plan.teller {
            Some((seat, week)) => words.act("plan-teller", seat, &[("week", week.into())]),
            None => words.word("plan-no-teller"),
        },
        tellers: seats()
            .iter()
            .map(|seat| words.choice(name(seat), Wish::ChooseTeller { seat, week: 1 }))
            .collect(),
        weeks: (1..=words.sight.known.last_week())
            .map(|week| words.say("timeline-teller-week", &[("week", week.into())]))
            .collect(),
        is_open: plan.face.is_none() || plan.teller.is_none(),
    }
}

/// The own actions, and those of others, in the viewer's numbering.
fn pieces(words: &Words<'_>) -> (Vec<Piece>, Vec<Piece>) {
    let actions = words.numbers.actions().iter();
    let all = actions.filter_map(|id| {
        let action = words.sight.known.action(*id)?;
        Some(piece(words, action, plan::action(words, *id)?))
    });
    all.partition(|piece| piece.lead == words.sight.seat)
}

fn piece(words: &Words<'_>, action: &Action, sheet: ActionSheet) -> Piece {
    let mine = action.seat == words.sight.seat;
    let id = sheet.action;
    let on_plan = words.sight.common.plan.tiles.iter().find(|tile| tile.action == id);
    let week = action.from_week.max(1);
    let key = if mine { "timeline-place" } else { "timeline-suggest" };
    let place = words.choice(words.word(key), Wish::PlaceTile { action: id, week });
    let may_request = !mine && words.sight.open(WishKind::RequestTile).is_ok();
    let request = may_request.then(|| {
        words.choice(words.word("timeline-request"), Wish::RequestTile { action: id, week })
    });
    let mut said = vec![sheet.title.clone(), capital(&words.band(action.band))];
    said.push(words.say("timeline-costs", &[("pegs", action.pegs.into())]));
    match (on_plan, &place.refusal) {
        (Some(tile), _) => {
            said.push(words.say("timeline-stands-as", &[("tile", words.tile(tile.id).into())]));
        }
        (None, Some(refusal)) => said.push(refusal.clone()),
        (None, None) => {}
    }
    let explained =
        sheet.terms.into_iter().map(|it| format!("{}: {}", capital(&it.name), it.about));
    Piece {
        action: id,
        title: sheet.title,
        lead: sheet.lead,
        band: action.band,
        pegs: action.pegs,
        facts: sheet.facts.into_iter().chain(explained).collect(),
        tile: on_plan.map(|tile| tile.id),
        place,
        request,
        from_week: week,
        name: sentences(said),
    }
}

/// The one thing to do next.
fn hint(words: &Words<'_>) -> String {
    let sight = &words.sight;
    let Phase::Round(round) = sight.common.meeting.phase else {
        return words.word("timeline-hint-rest");
    };
    let mine = |tile: &&Tile| tile.lead == sight.seat && !tile.inked;
    let pencilled = sight.common.plan.tiles.iter().filter(mine).count();
    match (round, pencilled) {
        (3, 1..) => words.say("timeline-hint-ink", &[("count", pencilled.into())]),
        _ => words.word("timeline-hint-pick"),
    }
}

fn mind(words: &Words<'_>, warning: &str) -> String {
    words.say("timeline-mind", &[("warning", warning.into())])
}

/// Sentences after each other, each with its full stop.
fn sentences(parts: Vec<String>) -> String {
    let stopped = parts.into_iter().map(|part| {
        let ends = part.ends_with(['.', '?', '…']);
        if ends { part } else { format!("{part}.") }
    });
    stopped.collect::<Vec<_>>().join(" ")
}

fn signs(words: &Words<'_>) -> Signs {
    let word = |key: &str| words.word(key);
    Signs {
        heading: word("plan-heading"),
        open: word("timeline-open"),
        close: word("timeline-close"),
        hand: word("timeline-hand"),
        others: word("timeline-others"),
        agreements: word("plan-agreements"),
        goals: word("goals-heading"),
        no_goals: word("timeline-no-goals"),
        keys: word("timeline-keys"),
        put_back: word("timeline-put-back"),
        norm: word("timeline-norm"),
        practice: word("timeline-practice"),
        about: word("timeline-about"),
        lay_reason: word("timeline-lay-reason"),
        links: word("timeline-links"),
        close_sheet: word("timeline-close-sheet"),
        on_plan: word("timeline-on-plan"),
        earlier: word("timeline-earlier"),
        later: word("timeline-later"),
        family: word("timeline-family"),
    }
}
