//! Follow: what happens by itself once a command was carried out.
//!
//! A round ends when nobody can or wants to speak, cards and news come in, tokens turn, home says
//! its word, the year is lived through.
//!
//! **Invariant:** like `decide` it judges and never changes; it returns nothing when the table is at
//! rest, and every step it returns brings the table nearer to rest.

use crate::rules::event::Event;
use crate::rules::lived;
use crate::rules::table::{HomeView, Phase, Table};
use crate::scenario::Scenario;
use crate::scenario::id::{CardId, NewsId, SeatId};
use crate::scenario::source::Moment;

/// What happens by itself now.
#[must_use]
pub fn follow(table: &Table, scenario: &Scenario) -> Vec<Event> {
    let meeting = &table.common.meeting;
    let everybody = scenario.book.everybody();
    let all_done = meeting.done.has_all(everybody);
    match meeting.phase {
        Phase::Briefing if all_done => round_begins(table, scenario, 1),
        Phase::Round(round) if round_is_over(table, scenario) => match round {
            1 | 2 if round <= scenario.book.breaks => break_begins(table, scenario, round),
            1 | 2 => {
                let mut events = after_round(table, scenario, round);
                events.extend(round_begins(table, scenario, round + 1));
                events
            }
            _ => vec![Event::LastRoundBegan],
        },
        Phase::Break(number) if all_done => round_begins(table, scenario, number + 1),
        Phase::LastRound if everybody.iter().all(|seat| meeting.votes.of(seat).is_some()) => {
            let until = if lived::stops_in_week_six(table, scenario) {
                lived::STOP_WEEK
            } else {
                scenario.book.weeks
            };
            vec![Event::YearLived(Box::new(lived::year(table, scenario, until)))]
        }
        Phase::Stop if table.hidden.adjustment.is_some() => {
            let shown = lived::year(table, scenario, scenario.book.weeks);
            vec![Event::YearLived(Box::new(shown))]
        }
        Phase::Briefing
        | Phase::Round(_)
        | Phase::Break(_)
        | Phase::LastRound
        | Phase::Stop
        | Phase::Year
        | Phase::Closed => Vec::new(),
    }
}

/// A round is over when no question is open and everybody said that it is done.
fn round_is_over(table: &Table, scenario: &Scenario) -> bool {
    table.common.board.questions.is_empty()
        && table.common.meeting.done.has_all(scenario.book.everybody())
}

fn round_begins(table: &Table, scenario: &Scenario, round: u8) -> Vec<Event> {
    let mut events = vec![Event::RoundBegan(round)];
    if round == 2 {
        let tokens =
            scenario.book.everybody().iter().map(|seat| table.privates.of(seat).reading).collect();
        events.push(Event::TokensTurned(tokens));
    }
    news(scenario, Moment::Round(round), &mut events);
    events
}

fn break_begins(table: &Table, scenario: &Scenario, number: u8) -> Vec<Event> {
    let mut events = vec![Event::BreakBegan(number)];
    events.extend(after_round(table, scenario, number));
    news(scenario, Moment::Break(number), &mut events);
    events
}

/// What comes in after round 1 or 2, whether or not there is a break for calls: cards, and home's
/// word on what stands in pencil.
fn after_round(table: &Table, scenario: &Scenario, number: u8) -> Vec<Event> {
    let mut events = Vec::new();
    for seat in scenario.book.everybody().iter() {
        for (index, card) in scenario.book.cards.iter().enumerate() {
            if !card.common && card.holders.has(seat) && card.arrives == number {
                events.push(Event::CardArrived { seat, card: CardId::at(index) });
            }
        }
    }
    if number == 2 {
        for seat in scenario.book.everybody().iter() {
            events.push(Event::HomeSpoke { seat, view: home_view(table, scenario, seat) });
        }
    }
    events
}

fn news(scenario: &Scenario, moment: Moment, events: &mut Vec<Event>) {
    for (index, news) in scenario.book.news.iter().enumerate() {
        if news.when == Some(moment) {
            events.push(Event::NewsCame(NewsId::at(index)));
            events.extend(news.topic.map(Event::TopicSet));
        }
    }
}

/// What an organisation thinks of the pencilled plan: it says no when its interest is crossed,
/// no joint goal covers it and heavy tiles of its own wait; it wants an explanation when the
/// interest is crossed, or when the plan asks for more pegs than it has.
fn home_view(table: &Table, scenario: &Scenario, seat: SeatId) -> HomeView {
    let common = &table.common;
    if !common.meeting.conditions.mandate {
        return HomeView::Agreed;
    }
    let crossing =
        scenario.book.seats.get(seat.index()).map(|seat| seat.crossed_by).unwrap_or_default();
    let crossed = common.plan.tiles.iter().any(|tile| crossing.has(tile.action));
    let covered = common.board.goals.iter().any(|goal| {
        scenario.book.goals.get(goal.index()).is_some_and(|goal| goal.covers.has(seat))
    });
    let own = common.plan.tiles.iter().filter(|tile| tile.lead == seat);
    let actions = own.filter_map(|tile| {
        scenario.book.actions.get(tile.action.index()).map(|action| (tile, action))
    });
    let (mut heavy, mut pegs) = (false, 0_u8);
    for (tile, action) in actions {
        heavy |= action.heavy && !tile.inked;
        pegs = pegs.saturating_add(action.pegs);
    }
    if crossed && !covered {
        if heavy { HomeView::No } else { HomeView::Explain }
    } else if pegs > common.meeting.conditions.pegs {
        HomeView::Explain
    } else {
        HomeView::Agreed
    }
}
