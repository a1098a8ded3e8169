//! Plan: what a colleague does on the wall. Own actions in pencil and ink, pegs to watch, reasons,
//! links, support and objections.
//!
//! **Invariant:** a week is sensible by what the action says of itself: safety first, care once
//! there is calm, recovery later, and never too many new faces in one fortnight.
//! **Invariant:** a reason is a laid card that shows, as this seat reads it, a fact that matters for
//! the action; some are overlooked, as by people, but not what somebody who decides has to see.
//! **Invariant:** nobody signs what cannot begin: a request without what it takes to grant it, or
//! something that waits for what nobody signed.

use crate::colleague::choose::Act;
use crate::colleague::mind::{Mind, Roll, Says};
use crate::colleague::{director, owed};
use crate::rules::command::{Because, Wish};
use crate::rules::table::{Tile, TileId};
use crate::scenario::Action;
use crate::scenario::id::{ActionId, ActionSet, CardId, CardSet, FactId, FactSet, SeatId};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::{Band, Label, Week};

/// New faces that a family can bear in one fortnight.
const NEW_FACES: usize = 3;
/// Reasons that it lays on a tile at most; two more for who decides.
const REASONS: usize = 2;
/// How likely it sees that a laid card is a reason, permille.
const SEES_REASON: u16 = 650;
/// The week in which a plan is looked at again.
const EVALUATION_WEEK: Week = 6;

/// One thing on the wall, if it is the moment for it.
pub(in crate::colleague) fn work(mind: &Mind<'_>) -> Option<Act> {
    if mind.round == 3 {
        ink(mind)
            .or_else(|| agree_on_family(mind))
            .or_else(|| place(mind))
            .or_else(|| react_to_tile(mind))
            .or_else(|| cite(mind))
            .or_else(|| link(mind))
            .or_else(|| monitor(mind))
    } else {
        ink_for_safety(mind)
            .or_else(|| place(mind))
            .or_else(|| react_to_tile(mind))
            .or_else(|| if mind.round == 2 { cite(mind).or_else(|| link(mind)) } else { None })
    }
}

/// What must not be forgotten before it wants no more turns in round 3: what is not in ink then
/// lapses.
pub(in crate::colleague) fn finish(mind: &Mind<'_>) -> Option<Act> {
    if mind.round != 3 {
        return None;
    }
    let mind = &mind.looking_last();
    ink(mind)
        .or_else(|| agree_on_family(mind))
        .or_else(|| place(mind))
        .or_else(|| cite(mind))
        .or_else(|| monitor(mind))
}

/// Suggests somebody else's action: a turn.
pub(in crate::colleague) fn suggest(mind: &Mind<'_>) -> Option<Act> {
    let (action, lead) = missing(mind)?;
    let week = week_for(mind, action)?;
    let wish = Wish::PlaceTile { action, week };
    mind.act(wish, Says::to(Occasion::Suggest, lead), Because::Interest)
}

/// An action of somebody else that this seat thinks is missing, and whose it is.
pub(in crate::colleague) fn missing(mind: &Mind<'_>) -> Option<(ActionId, SeatId)> {
    let facts = mind.sight.own.facts;
    let placed = placed(mind);
    let crossed = mind.sight.known.crossed_by(mind.seat);
    let danger = !mind.sight.common.board.danger.is_empty();
    let mut best: Option<(i32, ActionId, SeatId)> = None;
    for (id, action) in mind.sight.known.actions() {
        let unfit = action.seat == mind.seat
            || action.pegs == 0
            || placed.has(id)
            || crossed.has(id)
            || mind.sight.pegs_left(action.seat) < action.pegs;
        if unfit {
            continue;
        }
        let known = i32::try_from(action.informed_by.and(facts).len()).unwrap_or(0);
        let strengthened = i32::try_from(action.strengthens.and(placed).len()).unwrap_or(0);
        let weight = 4 * known
            + 2 * strengthened
            + 2 * i32::from(danger && action.band == Band::DirectSafety)
            + mind.tie(u64::from(id.0));
        if known + strengthened > 0 && best.is_none_or(|(most, _, _)| weight > most) {
            best = Some((weight, id, action.seat));
        }
    }
    best.map(|(_, id, seat)| (id, seat))
}

/// A week that suits an action.
pub(in crate::colleague) fn week_for(mind: &Mind<'_>, id: ActionId) -> Option<Week> {
    let action = mind.sight.known.action(id)?;
    let tiles = &mind.sight.common.plan.tiles;
    let spread =
        |bound| Week::try_from(mind.below(Roll::Week, u64::from(id.0), bound)).unwrap_or(0);
    let mut week = match action.band {
        _ if action.evaluation => EVALUATION_WEEK,
        Band::DirectSafety if action.heavy || action.extends.is_some() => 1,
        Band::DirectSafety => 1 + spread(2),
        Band::RiskDrivenCare => 2 + spread(3),
        Band::Recovery => 8 + spread(4),
    };
    let needed = tiles.iter().filter(|tile| action.needs.has(tile.action)).map(|tile| tile.week);
    week = week.max(needed.min().unwrap_or(week)).max(action.from_week).max(1);
    if action.new_face && action.band != Band::DirectSafety {
        let crowded = |week: Week| {
            let near = |tile: &&Tile| {
                tile.week.abs_diff(week) < 2
                    && mind.sight.known.action(tile.action).is_some_and(|action| action.new_face)
            };
            tiles.iter().filter(near).count() >= NEW_FACES
        };
        while crowded(week) && week < mind.sight.known.last_week() {
            week += 1;
        }
    }
    Some(week)
}

/// Actions on the plan.
fn placed(mind: &Mind<'_>) -> ActionSet {
    mind.sight.common.plan.tiles.iter().map(|tile| tile.action).collect()
}

/// How many own actions it wants on the plan by now.
fn quota(mind: &Mind<'_>) -> usize {
    let used = mind.used_turns();
    match (mind.round, mind.persona.archetype) {
        (1, Archetype::Driver) => usize::from(used >= 2),
        (1, Archetype::Connector) => usize::from(used >= 3),
        (1, _) => 0,
        (2, Archetype::Driver) => 2 + usize::from(used >= 1),
        (2, Archetype::Connector) => 1 + usize::from(used >= 1),
        (2, _) => 1 + usize::from(used >= 2),
        (_, Archetype::Driver | Archetype::Connector) => 3,
        _ => 2,
    }
}

/// Puts an own action on the plan.
fn place(mind: &Mind<'_>) -> Option<Act> {
    let own = counted(mind).count();
    if own >= quota(mind) {
        return None;
    }
    // Each at its own moment, or the wall would fill at once.
    let permille = if mind.round == 3 { 450 } else { 300 };
    if !mind.average && !mind.last_look && !mind.roll(Roll::Place, mind.point(), permille) {
        return None;
    }
    let pegs = pegs_planned(mind);
    let room = mind.sight.common.meeting.conditions.pegs;
    let mut best: Option<(i32, ActionId)> = None;
    for (index, id) in mind.persona.wants.iter().enumerate() {
        let Some(action) = mind.sight.known.action(*id) else {
            continue;
        };
        if pegs + action.pegs > room + u8::from(mind.round < 3) {
            continue;
        }
        let rank = 2 * i32::try_from(index).unwrap_or(i32::MAX);
        if let Some(weight) = appeal(mind, *id).map(|weight| weight - rank)
            && best.is_none_or(|(most, _)| weight > most)
        {
            best = Some((weight, *id));
        }
    }
    let (_, action) = best?;
    let week = week_for(mind, action)?;
    let wish = Wish::PlaceTile { action, week };
    mind.act(wish, Says::aloud(Occasion::Place), Because::Interest)
}

/// Pegs that its tiles would cost once all are in ink.
fn pegs_planned(mind: &Mind<'_>) -> u8 {
    counted(mind)
        .filter_map(|tile| mind.sight.known.action(tile.action))
        .map(|action| action.pegs)
        .fold(0, u8::saturating_add)
}

/// Own tiles that it counts on: towards the end not those that nobody would grant.
fn counted<'a>(mind: &'a Mind<'a>) -> impl Iterator<Item = &'a Tile> {
    let own = mind.sight.common.plan.tiles.iter().filter(|tile| tile.lead == mind.seat);
    own.filter(|tile| tile.inked || mind.round < 3 || may_be_granted(mind, tile.action))
}

/// Whether it knows enough for whoever decides on an action; so does everybody when nobody does.
fn may_be_granted(mind: &Mind<'_>, id: ActionId) -> bool {
    mind.sight.known.action(id).is_some_and(|action| grants(action, mind.sight.own.facts))
}

/// Whether these facts are enough for whoever decides on an action.
fn grants(action: &Action, facts: FactSet) -> bool {
    action.decided_by.is_none()
        || action.evidence.is_empty()
        || action.evidence.iter().any(|set| facts.has_all(*set))
}

/// Whether what lies on a tile is enough for whoever decides on it, as this seat reads its cards.
fn is_proven(mind: &Mind<'_>, tile: &Tile, action: &Action) -> bool {
    action.decided_by.is_none()
        || action.evidence.is_empty()
        || action.evidence.iter().any(|set| set.iter().all(|fact| lies_on(mind, tile, fact)))
}

/// Whether a fact lies on a tile. Where an interpretation and a mark show it together, both must.
fn lies_on(mind: &Mind<'_>, tile: &Tile, fact: FactId) -> bool {
    let laid: CardSet = carriers(mind, fact).collect();
    let explaining: CardSet = laid.iter().filter(|card| explains(mind, *card)).collect();
    let here = laid.and(tile.cards);
    mind.sight.own.facts.has(fact)
        && !here.is_empty()
        && (explaining.is_empty()
            || explaining == laid
            || !here.and(explaining).is_empty() && !here.minus(explaining).is_empty())
}

/// Laid cards that show a fact, alone or with others.
fn carriers<'a>(mind: &'a Mind<'a>, fact: FactId) -> impl Iterator<Item = CardId> + 'a {
    mind.news().filter(move |card| mind.sight.known.carries(*card).has(fact))
}

/// Whether a card says what other cards mean.
fn explains(mind: &Mind<'_>, card: CardId) -> bool {
    mind.sight.known.label(card) == Some(Label::Judgement)
}

/// How much it wants an own action now; none: not at all.
fn appeal(mind: &Mind<'_>, id: ActionId) -> Option<i32> {
    let action = mind.sight.known.action(id)?;
    let placed = placed(mind);
    if placed.has(id) || !action.excludes.and(placed).is_empty() {
        return None;
    }
    if !action.needs.is_empty() && action.needs.and(placed).is_empty() {
        return None;
    }
    if mind.round == 3 && !grants(action, mind.sight.own.facts) {
        return None;
    }
    let board = &mind.sight.common.board;
    let informed = i32::try_from(action.informed_by.and(mind.sight.own.facts).len()).unwrap_or(0);
    let direct = action.band == Band::DirectSafety;
    if mind.round == 1 && !direct {
        return None;
    }
    let goals = &board.goals;
    let serves = goals
        .iter()
        .any(|goal| mind.sight.known.goal(goal).is_some_and(|goal| goal.serves.has(id)));
    Some(
        3 * informed.min(2)
            + 3 * i32::from(direct && !board.danger.is_empty())
            + 2 * i32::from(serves)
            - 8 * i32::from(is_first_idea(mind, id)),
    )
}

/// Whether an action rests on nothing but the first story, which the colleague has left.
fn is_first_idea(mind: &Mind<'_>, id: ActionId) -> bool {
    let token = *mind.sight.common.board.tokens.of(mind.seat);
    let left = token.is_some_and(|token| token != mind.persona.first_reading);
    left && mind.sight.known.action(id).is_some_and(|action| {
        action.informed_by.is_empty()
            && action.evidence.is_empty()
            && action.strengthens.is_empty()
            && !action.evaluation
            && action.band != Band::DirectSafety
    })
}

/// Puts a tile in ink before round 3: direct safety once danger was named.
fn ink_for_safety(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.common.board.danger.is_empty() {
        return None;
    }
    let tile = mind.sight.common.plan.tiles.iter().find(|tile| {
        tile.lead == mind.seat
            && !tile.inked
            && mind.sight.known.action(tile.action).is_some_and(|action| {
                action.band == Band::DirectSafety && action.informed_by.len() > 1
            })
            && mind.roll(Roll::Ink, u64::from(tile.id.0), 300)
    })?;
    let wish = Wish::InkTile { tile: tile.id, own_authority: false };
    mind.act(wish, Says::aloud(Occasion::Ink), Because::Danger)
}

/// Puts an own tile in ink.
fn ink(mind: &Mind<'_>) -> Option<Act> {
    for tile in &mind.sight.common.plan.tiles {
        if tile.lead != mind.seat || tile.inked || is_first_idea(mind, tile.action) {
            continue;
        }
        let against = tile.objections.len();
        let stubborn = mind.roll(Roll::Ink, 64 + u64::from(tile.id.0), mind.persona.sticks);
        if against > 0 && !stubborn && tile.supports.len() <= against {
            continue;
        }
        // What others put on its lane it takes on when it seems to fit.
        if tile.by != mind.seat && !takes_on(mind, tile) {
            continue;
        }
        // What somebody else decides is decided on what lies on it.
        let action = mind.sight.known.action(tile.action);
        if action.is_some_and(|action| !is_proven(mind, tile, action) || waits(mind, action)) {
            continue;
        }
        let heavy = action.is_some_and(|action| action.heavy);
        let own_authority = heavy && mind.sight.home_says_no();
        if own_authority
            && !mind.roll(Roll::Ink, 128 + u64::from(tile.id.0), mind.persona.dares / 2)
        {
            continue;
        }
        if !keeps_a_peg(mind, tile) {
            continue;
        }
        let wish = Wish::InkTile { tile: tile.id, own_authority };
        if let Some(act) = mind.act(wish, Says::aloud(Occasion::Ink), Because::Interest) {
            return Some(act);
        }
    }
    None
}

/// Whether an action waits for another one that nobody signed.
fn waits(mind: &Mind<'_>, action: &Action) -> bool {
    let signed = mind.sight.common.plan.tiles.iter().filter(|tile| tile.inked);
    !action.needs.is_empty() && !signed.map(|tile| tile.action).any(|id| action.needs.has(id))
}

/// Whether a peg is left to watch something once this tile is in ink. The driver does not care,
/// and a first tile goes before watching.
fn keeps_a_peg(mind: &Mind<'_>, tile: &Tile) -> bool {
    let cost = mind.sight.known.action(tile.action).map_or(0, |action| action.pegs);
    let tiles = &mind.sight.common.plan.tiles;
    let first = !tiles.iter().any(|other| other.lead == mind.seat && other.inked);
    let watches = tiles.iter().any(|other| other.monitor == Some(mind.seat));
    first || watches || mind.is(Archetype::Driver) || mind.sight.pegs_left(mind.seat) > cost
}

/// Whether it takes on what somebody else suggested.
fn takes_on(mind: &Mind<'_>, tile: &Tile) -> bool {
    let informed = mind
        .sight
        .known
        .action(tile.action)
        .is_some_and(|action| !action.informed_by.and(mind.sight.own.facts).is_empty());
    let asked =
        mind.sight.own.got_from.has(tile.by) || Some(tile.by) == mind.sight.common.meeting.director;
    let permille = 250 + 300 * u16::from(informed) + 250 * u16::from(asked);
    mind.roll(Roll::Ink, 192 + u64::from(tile.id.0), permille)
}

/// Watches a tile with a peg that is left.
fn monitor(mind: &Mind<'_>) -> Option<Act> {
    if mind.sight.pegs_left(mind.seat) == 0 {
        return None;
    }
    let tiles = &mind.sight.common.plan.tiles;
    // Pegs are kept for own tiles that still wait for ink.
    let kept: u8 = tiles
        .iter()
        .filter(|tile| tile.lead == mind.seat && !tile.inked && tile.by == mind.seat)
        .filter_map(|tile| mind.sight.known.action(tile.action))
        .map(|action| action.pegs)
        .fold(0, u8::saturating_add);
    let last_turn = mind.last_look || mind.turns_left() <= 1;
    if !last_turn && mind.sight.pegs_left(mind.seat) <= kept {
        return None;
    }
    let watching = tiles.iter().filter(|tile| tile.monitor == Some(mind.seat)).count();
    let most = match mind.persona.archetype {
        Archetype::Connector | Archetype::Reserved => 2,
        Archetype::Driver | Archetype::Lawyer => 1,
    };
    if watching >= most
        || !mind.roll(Roll::Monitor, mind.point(), if last_turn { 800 } else { 250 })
    {
        return None;
    }
    let tile = tiles
        .iter()
        .filter(|tile| tile.monitor.is_none() && (tile.inked || tile.held))
        .max_by_key(|tile| {
            let own = tile.lead == mind.seat;
            4 * i32::from(tile.held)
                + 2 * i32::from(!own && tile.supports.has(mind.seat))
                + i32::from(own)
                + mind.tie(u64::from(tile.id.0))
        })?;
    let wish = Wish::MonitorTile(tile.id);
    mind.act(wish, Says::aloud(Occasion::Monitor), Because::Interest)
}

/// Lays a reason on an own tile.
fn cite(mind: &Mind<'_>) -> Option<Act> {
    let permille = if mind.round == 3 { 600 } else { 150 };
    if mind.sight.common.board.on_table.is_empty()
        || (!mind.last_look && !mind.roll(Roll::Cite, mind.point(), permille))
    {
        return None;
    }
    let own = || mind.sight.common.plan.tiles.iter().filter(|tile| tile.lead == mind.seat);
    own()
        .find_map(|tile| prove(mind, tile))
        .or_else(|| own().find_map(|tile| give_reason(mind, tile)))
        .and_then(|(tile, card)| {
            let because = mind.sight.known.topic(card).map_or(Because::Interest, Because::Topic);
            mind.silent(Wish::CiteCard { tile, card }, because)
        })
}

/// A card that whoever decides on an own tile has to see, when enough of them lie on the table.
fn prove(mind: &Mind<'_>, tile: &Tile) -> Option<(TileId, CardId)> {
    let action = mind.sight.known.action(tile.action)?;
    if is_proven(mind, tile, action) {
        return None;
    }
    let missing = |set: &FactSet| set.iter().filter(|fact| !lies_on(mind, tile, *fact)).count();
    let known = action.evidence.iter().filter(|set| mind.sight.own.facts.has_all(**set));
    let set = known.filter(|set| set.iter().all(|fact| carriers(mind, fact).next().is_some()));
    let set = set.min_by_key(|set| missing(set))?;
    let fact = set.iter().find(|fact| !lies_on(mind, tile, *fact))?;
    let explained = tile.cards.iter().any(|card| explains(mind, card));
    let fresh = carriers(mind, fact).filter(|card| !tile.cards.has(*card));
    let card = fresh.max_by_key(|card| explains(mind, *card) != explained)?;
    Some((tile.id, card))
}

/// A card that matters for an own tile; some are overlooked.
fn give_reason(mind: &Mind<'_>, tile: &Tile) -> Option<(TileId, CardId)> {
    let action = mind.sight.known.action(tile.action)?;
    let evidence = action.evidence.iter().fold(FactSet::EMPTY, |all, set| all.or(*set));
    if tile.cards.len() >= REASONS + 2 * usize::from(!evidence.is_empty()) {
        return None;
    }
    let matters = action.informed_by.or(evidence).and(mind.sight.own.facts);
    if matters.is_empty() {
        return None;
    }
    let sees = |card: &CardId| {
        let question = u64::from(tile.id.0) << 8 | u64::from(card.0);
        !tile.cards.has(*card) && mind.roll(Roll::Cite, 1 << 32 | question, SEES_REASON)
    };
    let reason = |card: CardId| mind.sight.known.carries(card).and(matters);
    let card = mind.news().filter(sees).max_by_key(|card| reason(*card).len());
    card.filter(|card| !reason(*card).is_empty()).map(|card| (tile.id, card))
}

/// Accepts a link that the game proposes.
fn link(mind: &Mind<'_>) -> Option<Act> {
    let plan = &mind.sight.common.plan;
    if !mind.roll(Roll::Link, mind.point(), 300) {
        return None;
    }
    for from in plan.tiles.iter().filter(|tile| tile.lead == mind.seat) {
        let Some(action) = mind.sight.known.action(from.action) else {
            continue;
        };
        if action.strengthens.is_empty() {
            continue;
        }
        let to = plan.tiles.iter().find(|to| {
            action.strengthens.has(to.action) && !plan.links.contains(&(from.id, to.id))
        });
        if let Some(to) = to {
            return mind.silent(Wish::LinkTiles { from: from.id, to: to.id }, Because::Interest);
        }
    }
    None
}

/// Supports or objects to what somebody else does.
fn react_to_tile(mind: &Mind<'_>) -> Option<Act> {
    if mind.round < 2 {
        return None;
    }
    let crossed = mind.sight.known.crossed_by(mind.seat);
    for tile in &mind.sight.common.plan.tiles {
        let seen = tile.supports.has(mind.seat) || tile.objections.has(mind.seat);
        if tile.lead == mind.seat || seen {
            continue;
        }
        let question = u64::from(tile.id.0);
        if crossed.has(tile.action) {
            if mind.roll(Roll::Object, question, 500 + mind.persona.sticks / 2)
                && !owed::goals_cover(mind)
            {
                let says = Says::to(Occasion::Object, tile.lead);
                return mind.act(Wish::ObjectToTile(tile.id), says, Because::Interest);
            }
            continue;
        }
        // A first, cheap look: most tiles leave it cold.
        if !mind.roll(Roll::Support, question, 170) {
            continue;
        }
        if tile.inked || !cares_for(mind, tile) {
            continue;
        }
        let says = Says::to(Occasion::Support, tile.lead);
        return mind.act(Wish::SupportTile(tile.id), says, Because::Reciprocity(tile.lead));
    }
    None
}

/// Whether a tile of somebody else does something for it.
fn cares_for(mind: &Mind<'_>, tile: &Tile) -> bool {
    let known = &mind.sight.known;
    let Some(action) = known.action(tile.action) else {
        return false;
    };
    let served =
        known.goals().iter().any(|goal| goal.covers.has(mind.seat) && goal.serves.has(tile.action));
    let strengthened = mind.sight.common.plan.tiles.iter().any(|own| {
        own.lead == mind.seat
            && (action.strengthens.has(own.action)
                || known.action(own.action).is_some_and(|own| own.strengthens.has(tile.action)))
    });
    let informed = !action.informed_by.and(mind.sight.own.facts).is_empty();
    served || strengthened || informed || mind.sight.own.got_from.has(tile.lead)
}

/// Who tells the family, and who is its one fixed face: the director sees to it, else a connector.
fn agree_on_family(mind: &Mind<'_>) -> Option<Act> {
    let plan = &mind.sight.common.plan;
    if plan.teller.is_some() && plan.face.is_some() {
        return None;
    }
    let director = mind.sight.common.meeting.director;
    let sees_to_it =
        director.map_or(mind.is(Archetype::Connector), |director| director == mind.seat);
    if !sees_to_it || mind.used < 2 {
        return None;
    }
    let face = director::nearest_to_family(mind);
    if plan.face.is_none() {
        let face = if director == Some(mind.seat) { face } else { mind.seat };
        if let Some(act) = mind.silent(Wish::ChooseFace(face), Because::Beat) {
            return Some(act);
        }
    }
    if plan.teller.is_none() {
        let seat = plan.face.unwrap_or(face);
        return mind.silent(Wish::ChooseTeller { seat, week: 1 }, Because::Beat);
    }
    None
}
