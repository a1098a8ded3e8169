//! A secret never reaches a viewer who may not know it.

use std::sync::Arc;

use rondetafel::rules::command::{Actor, Call, Wish};
use rondetafel::rules::table::Phase;
use rondetafel::rules::view::{Encoder, View, Viewer};
use rondetafel::scenario::Scenario;
use rondetafel::scenario::id::{CardId, SeatId, SeatSet};
use rondetafel::scenario::source::CardRole;
use rondetafel::scenario::term::{DataClass, Form, Ground, Key, LifeArea};

use crate::conference::{Conference, Picks, case, play_at_random, setup};

/// Another world: everything that the viewer may not know of hidden cards is different.
pub(crate) fn another_world(viewer: SeatId) -> Arc<Scenario> {
    let mut scenario = Scenario::clone(case());
    for (index, card) in scenario.book.cards.iter_mut().enumerate() {
        if card.common || card.holders.has(viewer) {
            continue;
        }
        card.name = format!("elsewhere-{index}");
        card.class =
            if card.class == DataClass::Child { DataClass::Ordinary } else { DataClass::Child };
        card.area = if card.area == LifeArea::Money { LifeArea::Home } else { LifeArea::Money };
        card.key = Some(Key::Director);
        if let Some(lock) = &mut card.lock {
            lock.grounds = vec![Ground::Purpose];
            lock.asked_to_keep = !lock.asked_to_keep;
            lock.consequences.clear();
        }
        if let Some(role) = scenario.truth.roles.get_mut(index) {
            *role = CardRole::Noise;
        }
    }
    for (index, seat) in scenario.book.seats.iter_mut().enumerate() {
        if index != viewer.index() {
            seat.had_room = !seat.had_room;
        }
    }
    scenario.truth.right_reading = scenario.personas[viewer.index()].first_reading;
    for driver in &mut scenario.truth.year.drivers {
        driver.real = !driver.real;
    }
    Arc::new(scenario)
}

fn shown(
    conference: &mut Conference,
    viewer: SeatId,
    lines: &mut usize,
) -> (Vec<u8>, Vec<u8>, String) {
    let touched = conference.table.take_touched();
    let mut encoder = Encoder::default();
    encoder.begin(&conference.table, touched, *lines).unwrap();
    let update =
        encoder.encode(&conference.table, Viewer::Seat(viewer), touched, Vec::new()).unwrap();
    *lines = conference.table.common().lines.len();
    let view = View::of(&conference.table, Viewer::Seat(viewer));
    let bytes = postcard::to_allocvec(&view).unwrap();
    (update, bytes, format!("{:?}", conference.sight(viewer).offers()))
}

#[test]
fn what_happens_out_of_sight_leaves_views_updates_and_offers_equal_to_the_byte() {
    for viewer in case().book.everybody().iter() {
        let mut here = Conference::begins();
        let mut elsewhere = Conference::with(another_world(viewer), &setup(1));
        let (mut lines_here, mut lines_elsewhere) = (0, 0);
        let mut compared = 0;
        let others: Vec<SeatId> = case().book.everybody().without(viewer).iter().collect();
        // Others whisper their locked cards to each other, the viewer speaks of its own.
        let mut script: Vec<(SeatId, Wish)> = Vec::new();
        for seat in case().book.everybody().iter() {
            let reading = case().personas[seat.index()].first_reading;
            script.push((seat, Wish::ChooseReading(reading)));
            script.push((seat, Wish::BeReady));
        }
        for (index, card) in case().book.cards.iter().enumerate() {
            let id = CardId::at(index);
            for holder in card.holders.iter().filter(|_| !card.common) {
                let open = card.lock.is_none();
                let to = if holder == viewer {
                    SeatSet::EMPTY
                } else {
                    let other = others.iter().copied().find(|seat| *seat != holder).unwrap();
                    SeatSet::only(other)
                };
                let form = if open { Form::Full } else { Form::Signal };
                let ground = (!open).then_some(Ground::DirectSafety);
                script.push((holder, Wish::ShareCard { card: id, form, to, ground }));
            }
        }
        for (seat, wish) in script {
            let one = here.submit(Actor::Seat(seat), wish.clone());
            let two = elsewhere.submit(Actor::Seat(seat), wish);
            assert_eq!(one.is_ok(), two.is_ok(), "what is open may not hang on what is hidden");
            let seen_here = shown(&mut here, viewer, &mut lines_here);
            let seen_elsewhere = shown(&mut elsewhere, viewer, &mut lines_elsewhere);
            assert_eq!(seen_here, seen_elsewhere, "{viewer:?} could tell the two worlds apart");
            compared += 1;
        }
        assert!(compared > 20);
        // A corridor call is seen by the two alone.
        let mut here = here.until(Phase::Break(1));
        let mut elsewhere = elsewhere.until(Phase::Break(1));
        let caller = others[0];
        let card = case().book.common_page().iter().next().unwrap();
        let corridor = Call::Corridor { card, form: Form::Full, to: others[1], ground: None };
        here.submit(Actor::Seat(caller), Wish::MakeCall(corridor)).unwrap();
        elsewhere.submit(Actor::Seat(caller), Wish::MakeCall(Call::HomeForCover)).unwrap();
        let seen_here = shown(&mut here, viewer, &mut lines_here);
        let seen_elsewhere = shown(&mut elsewhere, viewer, &mut lines_elsewhere);
        assert_eq!(seen_here, seen_elsewhere, "{viewer:?} saw whom somebody called");
    }
}

#[test]
fn a_card_that_was_not_told_answers_to_nothing() {
    for seed in 0..60 {
        let mut conference = Conference::begins();
        let mut picks = Picks(seed);
        play_at_random(&mut conference, &mut picks, 150, |_, _, _| {});
        for seat in conference.scenario.book.everybody().iter() {
            let sight = conference.sight(seat);
            for index in 0..conference.scenario.book.cards.len() {
                let card = CardId::at(index);
                if sight.own.held.form(card).is_none() {
                    assert!(!sight.known.sees(card));
                    assert_eq!(sight.known.card_name(card), None);
                    assert_eq!(sight.known.topic(card), None);
                    assert_eq!(sight.known.key(card), None);
                    assert!(!sight.known.is_locked(card));
                }
                if !sight.own.hand.has(card) {
                    assert_eq!(sight.known.told_by(card), None);
                    assert!(!sight.known.only_mine(card));
                }
            }
        }
    }
}

#[test]
fn what_a_seat_holds_it_was_dealt_or_told() {
    use rondetafel::rules::event::Event;
    for seed in 0..60 {
        let mut conference = Conference::begins();
        let mut picks = Picks(seed);
        let book = &case().book;
        let mut may_hold: Vec<Vec<Option<Form>>> = book
            .everybody()
            .iter()
            .map(|seat| {
                book.cards
                    .iter()
                    .map(|card| {
                        (card.common || card.holders.has(seat) && card.arrives == 0)
                            .then_some(Form::Full)
                    })
                    .collect()
            })
            .collect();
        for _ in 0..300 {
            if conference.table.common().meeting.phase == Phase::Closed {
                break;
            }
            let seat = SeatId::at(picks.below(6));
            let offers = conference.sight(seat).offers();
            if offers.is_empty() {
                continue;
            }
            let wish = picks.wish(&offers[picks.clone().below(offers.len())]);
            for event in conference.submit(Actor::Seat(seat), wish).unwrap() {
                match event {
                    Event::CardShared { card, form, to, .. } => {
                        let hearers = if to.is_empty() { book.everybody() } else { to };
                        for hearer in hearers.iter() {
                            let held = &mut may_hold[hearer.index()][card.index()];
                            *held = (*held).max(Some(form));
                        }
                    }
                    Event::CardArrived { seat, card } => {
                        may_hold[seat.index()][card.index()] = Some(Form::Full);
                    }
                    Event::CallMade {
                        by,
                        result: rondetafel::rules::event::CallResult::Card(card),
                        ..
                    } => {
                        may_hold[by.index()][card.index()] = Some(Form::Full);
                    }
                    _ => {}
                }
            }
            for seat in book.everybody().iter() {
                for (index, may) in may_hold[seat.index()].iter().enumerate() {
                    let held = conference.sight(seat).own.held.form(CardId::at(index));
                    assert!(held <= *may, "{seat:?} holds card {index} as {held:?}");
                }
            }
        }
    }
}
