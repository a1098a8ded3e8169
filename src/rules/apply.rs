//! Apply: an event happens to the table.
//!
//! **Invariant:** it obeys: no judging, no lots, no failing on our own events. An event that does
//! not fit (out of a damaged file) changes nothing it cannot find.
//! **Invariant:** what changes a section marks it, so that updates carry what changed and no more.

use crate::rules::command::{Adjustment, Call, Vote};
use crate::rules::event::{CallResult, Event};
use crate::rules::notice::{Line, Notice, PrivateLine, PrivateNotice};
use crate::rules::table::{
    Asked, Change, HomeView, Laid, Phase, Private, Section, Table, Tile, TileId, YearShown,
};
use crate::rules::year::FileEffect;
use crate::scenario::Scenario;
use crate::scenario::id::{ActionId, CardId, CardSet, ReadingId, SeatId, SeatSet, TopicSet};
use crate::scenario::term::{DirectorStrength, Form, Ground, Reaction};

/// Calls that a strong director has in a round.
pub const STRONG_CALLS: u8 = 2;
/// Calls that a weak director has in a round.
pub const WEAK_CALLS: u8 = 1;
/// Requests that a strong director has in round 3.
pub const REQUESTS: u8 = 2;

/// An event happens.
#[expect(clippy::too_many_lines, reason = "one arm per event: this is the list of what events do")]
pub fn apply(table: &mut Table, scenario: &Scenario, event: &Event) {
    match event {
        Event::ReadingChosen { by, reading } => {
            own(table, *by).reading = Some(*reading);
            whisper(table, *by, PrivateNotice::ReadingChosen(*reading));
        }
        Event::BecameReady(by) => {
            meeting(table).done.insert(*by);
            say(table, Notice::BecameReady(*by));
        }
        Event::Said { by, text } => say(table, Notice::Said { by: *by, text: text.clone() }),
        Event::Spoke { by, phrase } => {
            board(table).spoken.of_mut(*by).push((phrase.occasion, phrase.number));
            say(table, Notice::Spoke { by: *by, phrase: *phrase });
        }
        Event::CardShared { by, card, form, to, ground, unseen } => {
            share(
                table,
                scenario,
                &Sharing {
                    by: *by,
                    card: *card,
                    form: *form,
                    to: *to,
                    ground: *ground,
                    unseen: *unseen,
                },
            );
        }
        Event::TurnUsed(by) => {
            let now = meeting(table);
            let turns = now.turns.of_mut(*by);
            *turns = turns.saturating_sub(1);
            let used = now.used.of_mut(*by);
            *used = used.saturating_add(1);
            let board = board(table);
            board.reacted = SeatSet::EMPTY;
            board.joining = None;
        }
        Event::TopicSet(topic) => {
            if table.common.board.topic != Some(*topic) {
                board(table).topic = Some(*topic);
            }
        }
        Event::FileReacted { card, seat, effect, who, week } => {
            table.hidden.reached.push((*card, *seat));
            if matches!(effect, Reaction::Withdraws | Reaction::Moves) {
                table.hidden.effects.push(FileEffect {
                    card: *card,
                    seat: *seat,
                    effect: *effect,
                    who: *who,
                    week: *week,
                });
            }
        }
        Event::ReadingTilted { seat, reading } => set_token(table, *seat, *reading),
        Event::PegTaken(seat) => {
            let lost = plan(table).pegs_lost.of_mut(*seat);
            *lost = lost.saturating_add(1);
            say(table, Notice::PegTaken(*seat));
        }
        Event::TellShown { seat, topic, card } => {
            let nth = table.hidden.tells.get_mut(card.index()).map_or(1, |shown| {
                *shown = shown.saturating_add(1);
                *shown
            });
            say(table, Notice::TellShown { seat: *seat, topic: *topic, card: *card, nth });
        }
        Event::JoiningOpened { topic, by } => board(table).joining = Some((*topic, *by)),
        Event::QuestionAsked(question) => {
            board(table).questions.push(*question);
            own(table, question.by).asked.push(Asked {
                to: question.to,
                topic: question.topic,
                why: question.why,
                only_me: question.only_me,
                key: None,
            });
            say(table, Notice::QuestionAsked(*question));
        }
        Event::QuestionAnswered { by, to } => {
            close_question(table, *by);
            say(table, Notice::QuestionAnswered { by: *by, to: *to });
        }
        Event::NothingSaid { by, to, topic } => {
            close_question(table, *by);
            if let Some(topic) = topic {
                board(table).ticks.of_mut(*by).insert(*topic);
            }
            say(table, Notice::NothingSaid { by: *by, to: *to, topic: *topic });
        }
        Event::NotLikeThisSaid { by, to, key } => {
            close_question(table, *by);
            if let Some(asked) =
                own(table, *to).asked.iter_mut().rev().find(|asked| asked.to == *by)
            {
                asked.key = Some(*key);
            }
            say(table, Notice::NotLikeThisSaid { by: *by, to: *to, key: *key });
        }
        Event::Acknowledged { by, to } => {
            board(table).reacted.insert(*by);
            say(table, Notice::Acknowledged { by: *by, to: *to });
        }
        Event::InterestTold(by) => {
            let board = board(table);
            board.interests.insert(*by);
            board.reacted.insert(*by);
            say(table, Notice::InterestTold(*by));
        }
        Event::WorryVoiced(by) => {
            board(table).reacted.insert(*by);
            say(table, Notice::WorryVoiced(*by));
        }
        Event::Waited(by) => {
            board(table).reacted.insert(*by);
            say(table, Notice::Waited(*by));
        }
        Event::FlagNamed { by, flag, cards, right } => {
            let topic = scenario.book.flags.get(flag.index()).map(|flag| flag.topic);
            let board = board(table);
            board.flags.push((*flag, *right));
            if *right && let Some(topic) = topic {
                board.danger.insert(topic);
            }
            if board.linked.is_some_and(|linked| cards.has_all(linked)) {
                board.linked = None;
            }
            say(table, Notice::FlagNamed { by: *by, flag: *flag, cards: *cards, right: *right });
        }
        Event::LaidBeside { by, card, beside } => {
            meeting(table).interpreted.insert(*by);
            board(table).beside.push((*card, *beside));
            say(table, Notice::LaidBeside { by: *by, card: *card, beside: *beside });
        }
        Event::TokenMoved { by, reading, card } => {
            own(table, *by).reading = Some(*reading);
            *board(table).tokens.of_mut(*by) = Some(*reading);
            say(table, Notice::TokenMoved { by: *by, reading: *reading, card: *card });
        }
        Event::TokensTurned(tokens) => {
            let board = board(table);
            board.tokens_turned = true;
            for (index, token) in tokens.iter().enumerate() {
                *board.tokens.of_mut(SeatId::at(index)) = *token;
            }
            say(table, Notice::TokensTurned(tokens.clone()));
        }
        Event::TilePlaced { tile, by, action, lead, week } => {
            let plan = plan(table);
            plan.next = plan.next.max(tile.0.saturating_add(1));
            plan.tiles.push(Tile::pencilled(*tile, *action, *lead, *by, *week));
            plan.undo.push(Change::Placed(*by, *tile));
            say(
                table,
                Notice::TilePlaced {
                    by: *by,
                    tile: *tile,
                    action: *action,
                    lead: *lead,
                    week: *week,
                },
            );
        }
        Event::TileMoved { tile, by, week } => {
            if let Some(before) = table.common.tile(*tile).map(|tile| tile.week) {
                on_tile(table, *tile, |tile| {
                    tile.week = *week;
                    tile.touched = false;
                });
                plan(table).undo.push(Change::Moved(*by, *tile, before));
                say_of(table, *tile, |action| Notice::TileMoved {
                    by: *by,
                    tile: *tile,
                    action,
                    week: *week,
                });
            }
        }
        Event::TileRemoved { tile, by } => {
            if let Some(removed) = table.common.tile(*tile).copied() {
                say_of(table, *tile, |action| Notice::TileRemoved { by: *by, action });
                remove_tile(table, *tile);
                plan(table).undo.push(Change::Removed(*by, removed));
            }
        }
        Event::ChangeUndone(by) => {
            undo(table, *by);
            say(table, Notice::ChangeUndone(*by));
        }
        Event::TileMonitored { tile, by } => {
            touch_tile(table, *tile, *by, |tile| tile.monitor = Some(*by));
            say_of(table, *tile, |action| Notice::TileMonitored { by: *by, action });
        }
        Event::TileLeft { tile, by } => {
            on_tile(table, *tile, |tile| tile.monitor = None);
            say_of(table, *tile, |action| Notice::TileLeft { by: *by, action });
        }
        Event::CardCited { tile, card, by } => {
            touch_tile(table, *tile, *by, |tile| tile.cards.insert(*card));
            say_of(table, *tile, |action| Notice::CardCited { by: *by, action, card: *card });
        }
        Event::TileSupported { tile, by } => {
            touch_tile(table, *tile, *by, |tile| {
                tile.supports.insert(*by);
                tile.objections.remove(*by);
            });
            say_of(table, *tile, |action| Notice::TileSupported { by: *by, action });
        }
        Event::TileObjected { tile, by } => {
            touch_tile(table, *tile, *by, |tile| {
                tile.objections.insert(*by);
                tile.supports.remove(*by);
            });
            say_of(table, *tile, |action| Notice::TileObjected { by: *by, action });
        }
        Event::TileInked { tile, by, own_authority } => {
            touch_tile(table, *tile, *by, |tile| {
                tile.inked = true;
                tile.own_authority = *own_authority;
            });
            say_of(table, *tile, |action| Notice::TileInked {
                by: *by,
                action,
                own_authority: *own_authority,
            });
        }
        Event::TilesLinked { from, to, by } => {
            plan(table).links.push((*from, *to));
            touch_tile(table, *from, *by, |_| {});
            touch_tile(table, *to, *by, |_| {});
            if let (Some(one), Some(other)) = (
                table.common.tile(*from).map(|tile| tile.action),
                table.common.tile(*to).map(|tile| tile.action),
            ) {
                say(table, Notice::TilesLinked { by: *by, from: one, to: other });
            }
        }
        Event::GoalSet { goal, by } => {
            let goals = &mut board(table).goals;
            goals.0 |= crate::scenario::id::GoalSet::only(*goal).0;
            say(table, Notice::GoalSet { by: *by, goal: *goal });
        }
        Event::GoalDropped { goal, by } => {
            board(table).goals.remove(*goal);
            say(table, Notice::GoalDropped { by: *by, goal: *goal });
        }
        Event::FloorGiven { by, to } => {
            let now = meeting(table);
            now.director_calls = now.director_calls.saturating_sub(1);
            now.floor.insert(*to);
            now.done.remove(*to);
            let turns = now.turns.of_mut(*to);
            *turns = turns.saturating_add(1);
            say(table, Notice::FloorGiven { by: *by, to: *to });
        }
        Event::CardsLinked { by, one, other } => {
            meeting(table).linked_this_round = true;
            board(table).linked = Some(CardSet::only(*one).with(*other));
            say(table, Notice::CardsLinked { by: *by, one: *one, other: *other });
        }
        Event::TopicsOpened { by, topics } => {
            let now = meeting(table);
            now.topics_opened = true;
            now.open_topics = *topics;
            say(table, Notice::TopicsOpened { by: *by, topics: *topics });
        }
        Event::RequestUsed(_) => {
            let now = meeting(table);
            now.director_requests = now.director_requests.saturating_sub(1);
        }
        Event::TileHeld { tile, by } => {
            touch_tile(table, *tile, *by, |tile| tile.held = true);
            say_of(table, *tile, |action| Notice::TileHeld { by: *by, action });
        }
        Event::PictureReopened(by) => {
            let everybody = scenario.book.everybody();
            let now = meeting(table);
            now.picture_reopened = true;
            for seat in everybody.iter() {
                let turns = now.turns.of_mut(seat);
                *turns = turns.saturating_add(1);
                now.done.remove(seat);
            }
            say(table, Notice::PictureReopened(*by));
        }
        Event::ChairAsked { by, topic, on_record } => {
            meeting(table).chair_asked = true;
            say(table, Notice::ChairAsked { by: *by, topic: *topic, on_record: *on_record });
        }
        Event::FaceChosen { by, face } => {
            plan(table).face = Some(*face);
            say(table, Notice::FaceChosen { by: *by, face: *face });
        }
        Event::TellerChosen { by, seat, week } => {
            plan(table).teller = Some((*seat, *week));
            say(table, Notice::TellerChosen { by: *by, seat: *seat, week: *week });
        }
        Event::CallMade { by, call, result } => call_made(table, scenario, *by, call, *result),
        Event::HomeSpoke { seat, view } => {
            own(table, *seat).home = Some(*view);
            whisper(table, *seat, PrivateNotice::HomeSpoke(*view));
        }
        Event::CardArrived { seat, card } => {
            let mine = own(table, *seat);
            mine.hand.insert(*card);
            hold(mine, scenario, *card, Form::Full, SeatSet::only(*seat));
            whisper(table, *seat, PrivateNotice::CardArrived(*card));
        }
        Event::NewsCame(news) => say(table, Notice::NewsCame(*news)),
        Event::SeatDone(by) => {
            meeting(table).done.insert(*by);
            say(table, Notice::SeatDone(*by));
        }
        Event::RoundClosed { wanting } => {
            meeting(table).done = scenario.book.everybody();
            say(table, Notice::RoundClosed { wanting: *wanting });
        }
        Event::RoundBegan(round) => {
            round_begins(table, scenario, *round);
            say(table, Notice::RoundBegan(*round));
        }
        Event::BreakBegan(number) => {
            begin(table, Phase::Break(*number));
            say(table, Notice::BreakBegan(*number));
        }
        Event::LastRoundBegan => {
            begin(table, Phase::LastRound);
            say(table, Notice::LastRoundBegan);
        }
        Event::Voted { by, vote } => {
            *meeting(table).votes.of_mut(*by) = Some(*vote);
            let about = match vote {
                Vote::Worry(tile) => table.common.tile(*tile).map(|tile| tile.action),
                Vote::Agree | Vote::Disagree => None,
            };
            say(table, Notice::Voted { by: *by, vote: *vote, action: about });
        }
        Event::YearLived(shown) => year_lived(table, shown),
        Event::PlanAdjusted { by, adjustment } => adjust(table, *by, *adjustment),
        Event::SessionClosed => {
            begin(table, Phase::Closed);
            say(table, Notice::SessionClosed);
        }
        Event::SteppedOut(by) => {
            own(table, *by).out = true;
            whisper(table, *by, PrivateNotice::SteppedOut);
        }
        Event::SteppedIn(by) => {
            own(table, *by).out = false;
            whisper(table, *by, PrivateNotice::SteppedIn);
        }
        Event::Paused => {
            meeting(table).paused = true;
            say(table, Notice::Paused);
        }
        Event::Resumed => {
            meeting(table).paused = false;
            say(table, Notice::Resumed);
        }
    }
}

// The doors to the parts: each marks what it opens.

fn meeting(table: &mut Table) -> &mut crate::rules::table::Meeting {
    table.touched.common |= Section::Meeting.bit();
    &mut table.common.meeting
}

fn board(table: &mut Table) -> &mut crate::rules::table::Board {
    table.touched.common |= Section::Board.bit();
    &mut table.common.board
}

fn plan(table: &mut Table) -> &mut crate::rules::table::Plan {
    table.touched.common |= Section::Plan.bit();
    &mut table.common.plan
}

fn own(table: &mut Table, seat: SeatId) -> &mut Private {
    table.touched.privates.insert(seat);
    table.privates.of_mut(seat)
}

fn say(table: &mut Table, notice: Notice) {
    table.touched.common |= Section::Lines.bit();
    let round = match table.common.meeting.phase {
        Phase::Briefing => 0,
        Phase::Round(round) | Phase::Break(round) => round,
        Phase::LastRound => 3,
        Phase::Stop | Phase::Year | Phase::Closed => 4,
    };
    table.common.lines.push(Line { round, notice });
}

fn say_of(table: &mut Table, tile: TileId, notice: impl FnOnce(ActionId) -> Notice) {
    if let Some(action) = table.common.tile(tile).map(|tile| tile.action) {
        say(table, notice(action));
    }
}

fn whisper(table: &mut Table, seat: SeatId, notice: PrivateNotice) {
    let after = u32::try_from(table.common.lines.len()).unwrap_or(u32::MAX);
    let mine = own(table, seat);
    mine.lines.push(PrivateLine { after, notice });
}

fn begin(table: &mut Table, phase: Phase) {
    let now = meeting(table);
    now.phase = phase;
    now.done = SeatSet::EMPTY;
    let board = board(table);
    board.joining = None;
    board.reacted = SeatSet::EMPTY;
}

fn round_begins(table: &mut Table, scenario: &Scenario, round: u8) {
    begin(table, Phase::Round(round));
    let explaining: SeatSet = scenario
        .book
        .everybody()
        .iter()
        .filter(|seat| round == 3 && table.privates.of(*seat).home == Some(HomeView::Explain))
        .collect();
    let now = meeting(table);
    let index = usize::from(round.saturating_sub(1));
    let base = now.turns_by_round.get(index).copied().unwrap_or(0);
    let owed = u8::from(round == 3 && now.picture_reopened);
    for seat in scenario.book.everybody().iter() {
        let turns = base.saturating_sub(owed).saturating_sub(u8::from(explaining.has(seat)));
        *now.turns.of_mut(seat) = turns.max(u8::from(base > 0));
        *now.used.of_mut(seat) = 0;
    }
    now.director_calls = match (now.director, now.conditions.director) {
        (None, _) | (_, DirectorStrength::None) => 0,
        (Some(_), DirectorStrength::Weak) => WEAK_CALLS,
        (Some(_), DirectorStrength::Strong) => STRONG_CALLS,
    };
    now.director_requests = if round == 3 && now.conditions.director == DirectorStrength::Strong {
        REQUESTS
    } else {
        0
    };
    now.linked_this_round = false;
    now.chair_asked = false;
    now.floor = SeatSet::EMPTY;
    now.interpreted = SeatSet::EMPTY;
    if round == 3 {
        now.open_topics = TopicSet::EMPTY;
    }
}

/// A telling on its way to those who hear it.
struct Sharing {
    by: SeatId,
    card: CardId,
    form: Form,
    to: SeatSet,
    ground: Option<Ground>,
    unseen: bool,
}

fn share(table: &mut Table, scenario: &Scenario, sharing: &Sharing) {
    let Sharing { by, card, form, to, ground, unseen } = *sharing;
    let everybody = scenario.book.everybody();
    let laid = to.is_empty();
    let hearers = if laid { everybody.without(by) } else { to };
    own(table, by).told.insert(card);
    if laid {
        let round = table.common.meeting.phase.round().unwrap_or(0);
        let before =
            table.common.board.laid.iter().find(|laid| laid.card == card).map(|laid| laid.form);
        let again = before.is_some_and(|before| before >= form) || is_common(scenario, card);
        let board = board(table);
        if before.is_none_or(|before| before < form) {
            board.laid.retain(|laid| laid.card != card);
            board.laid.push(Laid { card, form, by, round });
            board.on_table.insert(card);
        }
        if board.joining.is_some_and(|(_, opener)| opener != by) {
            board.joining = None;
        }
        let gave = board.gave.of_mut(by);
        if !is_common(scenario, card) {
            *gave = gave.or(hearers);
        }
        say(table, Notice::CardLaid { by, card, form, again });
    } else if unseen {
        let mine = own(table, by);
        mine.gave_unseen = mine.gave_unseen.or(to);
    } else {
        let board = board(table);
        if !is_common(scenario, card) {
            let gave = board.gave.of_mut(by);
            *gave = gave.or(to);
        }
        say(table, Notice::CardTold { by, to });
    }
    for seat in hearers.iter() {
        let theirs = own(table, seat);
        let new = theirs.held.form(card).is_none_or(|held| held < form);
        let heads = if laid { everybody } else { to.with(by) };
        if new {
            theirs.got_from.insert(by);
            hold(theirs, scenario, card, form, heads);
        } else {
            see_heads(theirs, card, heads);
        }
        if !laid {
            whisper(table, seat, PrivateNotice::CardHeard { from: by, card, form, unseen });
        }
    }
    let heads = if laid { everybody } else { to.with(by) };
    see_heads(own(table, by), card, heads);
    if !laid {
        whisper(table, by, PrivateNotice::CardTold { to, card, form, ground, unseen });
    }
}

fn is_common(scenario: &Scenario, card: CardId) -> bool {
    scenario.book.cards.get(card.index()).is_some_and(|card| card.common)
}

fn hold(private: &mut Private, scenario: &Scenario, card: CardId, form: Form, heads: SeatSet) {
    private.held.add(card, form);
    see_heads(private, card, heads);
    let held = private.held;
    private.facts = scenario.truth.facts_shown(|card| held.form(card));
}

fn see_heads(private: &mut Private, card: CardId, heads: SeatSet) {
    if let Some(seen) = private.heads.get_mut(card.index()) {
        *seen = seen.or(heads);
    }
}

fn set_token(table: &mut Table, seat: SeatId, reading: ReadingId) {
    own(table, seat).reading = Some(reading);
    if table.common.board.tokens_turned {
        *board(table).tokens.of_mut(seat) = Some(reading);
        say(table, Notice::ReadingTilted { seat, reading });
    } else {
        whisper(table, seat, PrivateNotice::ReadingChosen(reading));
    }
}

fn close_question(table: &mut Table, answerer: SeatId) {
    let questions = &mut board(table).questions;
    if let Some(index) = questions.iter().position(|question| question.to == answerer) {
        questions.remove(index);
    }
}

fn on_tile(table: &mut Table, id: TileId, change: impl FnOnce(&mut Tile)) {
    if let Some(tile) = plan(table).tiles.iter_mut().find(|tile| tile.id == id) {
        change(tile);
    }
}

/// Changes a tile, and closes undo for its last change when somebody else reacts to it.
fn touch_tile(table: &mut Table, id: TileId, by: SeatId, change: impl FnOnce(&mut Tile)) {
    let changed_by = table
        .common
        .plan
        .undo
        .iter()
        .rev()
        .map(Change::by)
        .find(|(_, tile)| *tile == id)
        .map(|(seat, _)| seat);
    on_tile(table, id, |tile| {
        change(tile);
        tile.touched |= changed_by != Some(by);
    });
}

fn remove_tile(table: &mut Table, id: TileId) {
    let plan = plan(table);
    plan.tiles.retain(|tile| tile.id != id);
    plan.links.retain(|(from, to)| *from != id && *to != id);
}

fn undo(table: &mut Table, by: SeatId) {
    let Some(index) = table.common.plan.undo.iter().rposition(|change| change.by().0 == by) else {
        return;
    };
    let change = plan(table).undo.remove(index);
    match change {
        Change::Placed(_, tile) => remove_tile(table, tile),
        Change::Moved(_, tile, week) => on_tile(table, tile, |tile| tile.week = week),
        Change::Removed(_, tile) => plan(table).tiles.push(tile),
    }
}

fn call_made(table: &mut Table, scenario: &Scenario, by: SeatId, call: &Call, result: CallResult) {
    meeting(table).done.insert(by);
    match call {
        Call::HomeForMandate => {
            own(table, by).mandate = true;
            whisper(table, by, PrivateNotice::CalledHome { mandate: true, result });
        }
        Call::HomeForCover => {
            own(table, by).covered = true;
            whisper(table, by, PrivateNotice::CalledHome { mandate: false, result });
        }
        Call::Person { card } => {
            let person = scenario.book.seats.get(by.index()).and_then(|seat| seat.may_call);
            if let (CallResult::Consent, Some(card)) = (result, card) {
                own(table, by).consent.insert(*card);
            }
            if let Some(person) = person {
                if result == CallResult::Heard {
                    table.hidden.heard.push(person);
                }
                whisper(table, by, PrivateNotice::CalledPerson { person, card: *card, result });
            }
        }
        Call::Source(source) => {
            if let CallResult::Card(card) = result {
                let mine = own(table, by);
                mine.hand.insert(card);
                hold(mine, scenario, card, Form::Full, SeatSet::only(by));
            }
            whisper(table, by, PrivateNotice::CalledSource { source: *source, result });
        }
        Call::Corridor { .. } => {}
    }
}

fn year_lived(table: &mut Table, shown: &YearShown) {
    let until = shown.until;
    let phase = if shown.is_whole() { Phase::Year } else { Phase::Stop };
    begin(table, phase);
    table.touched.common |= Section::Year.bit();
    table.common.year = Some(shown.clone());
    say(table, Notice::YearLived { until });
}

fn adjust(table: &mut Table, by: SeatId, adjustment: Adjustment) {
    let about = match adjustment {
        Adjustment::Nothing => None,
        Adjustment::Add(action) => {
            let plan = plan(table);
            let id = TileId(plan.next);
            plan.next = plan.next.saturating_add(1);
            let mut tile =
                Tile::pencilled(id, action, by, by, crate::rules::legal::ADJUSTMENT_WEEK);
            tile.inked = true;
            plan.tiles.push(tile);
            Some(action)
        }
        Adjustment::Drop(tile) => table.common.tile(tile).map(|tile| tile.action),
        Adjustment::Watch(tile) => {
            on_tile(table, tile, |tile| tile.monitor = Some(by));
            table.common.tile(tile).map(|tile| tile.action)
        }
    };
    table.hidden.adjustment = Some(adjustment);
    say(table, Notice::PlanAdjusted { by, adjustment, action: about });
}
