//! The room shows what its viewer sees, and every notice has its gesture.

use rondetafel::locale::Locale;
use rondetafel::present::room::{Cue, Token, cues, look, scene};
use rondetafel::present::transcript::{Told, merged};
use rondetafel::present::{Numbers, Words};
use rondetafel::rules::command::{Actor, Wish};
use rondetafel::rules::table::Phase;
use rondetafel::scenario::id::{CardId, SeatId, SeatSet};
use rondetafel::scenario::term::{Form, Ground};
use rondetafel::sitting::stock;

use crate::conference::{Conference, Picks, case, play_at_random, setup};
use crate::secrecy::another_world;

fn shown(conference: &Conference, seat: SeatId, locale: &Locale) -> String {
    let stock = stock(case(), locale.language());
    let sight = conference.sight(seat);
    let numbers = Numbers::of(&sight);
    let words = Words::new(sight, &stock, locale, &numbers);
    let gestures: Vec<Vec<Cue>> =
        merged(&sight, 0, 0).into_iter().map(|told| cues(&words, told)).collect();
    format!("{:?} {gestures:?}", scene(&words))
}

#[test]
fn every_notice_of_whole_sessions_has_its_gesture_and_every_moment_its_picture() {
    let locale = Locale::open("nl").unwrap();
    let stock = stock(case(), locale.language());
    let (mut made, mut without) = (0, std::collections::BTreeSet::new());
    for seed in 0..12 {
        let mut conference = Conference::begins();
        let mut picks = Picks(seed);
        for _ in 0..60 {
            play_at_random(&mut conference, &mut picks, 12, |_, _, _| {});
            for seat in case().book.everybody().iter() {
                let sight = conference.sight(seat);
                let numbers = Numbers::of(&sight);
                let words = Words::new(sight, &stock, &locale, &numbers);
                let scene = scene(&words);
                assert_eq!(scene.places[0].seat, seat, "the own place is at the front edge");
                assert_eq!(scene.places.len(), case().book.seats.len());
                assert_eq!(scene.laid.len(), sight.common.board.laid.len());
                assert_eq!(scene.tiles.len(), sight.common.plan.tiles.len());
            }
            if conference.table.common().meeting.phase == Phase::Closed {
                break;
            }
        }
        for seat in case().book.everybody().iter() {
            let sight = conference.sight(seat);
            let numbers = Numbers::of(&sight);
            let words = Words::new(sight, &stock, &locale, &numbers);
            for told in merged(&sight, 0, 0) {
                let gestures = cues(&words, told);
                made += gestures.len();
                if let (true, Told::Open(notice)) = (gestures.is_empty(), told) {
                    let name = format!("{notice:?}");
                    without.insert(name.split([' ', '(']).next().unwrap().to_owned());
                }
            }
        }
    }
    assert!(made > 1000);
    without.retain(|name| !["RoundClosed", "Paused", "Resumed"].contains(&name.as_str()));
    assert!(without.is_empty(), "notices without a gesture: {without:?}");
}

#[test]
fn a_scene_is_equal_in_two_worlds_that_differ_out_of_sight() {
    let locale = Locale::open("nl").unwrap();
    for viewer in case().book.everybody().iter() {
        let mut here = Conference::begins();
        let mut elsewhere = Conference::with(another_world(viewer), &setup(1));
        let others: Vec<SeatId> = case().book.everybody().without(viewer).iter().collect();
        for seat in case().book.everybody().iter() {
            let reading = case().personas[seat.index()].first_reading;
            for wish in [Wish::ChooseReading(reading), Wish::BeReady] {
                here.submit(Actor::Seat(seat), wish.clone()).unwrap();
                elsewhere.submit(Actor::Seat(seat), wish).unwrap();
            }
        }
        for (index, card) in case().book.cards.iter().enumerate() {
            for holder in card.holders.iter().filter(|_| !card.common) {
                let open = card.lock.is_none();
                let other = others.iter().copied().find(|seat| *seat != holder).unwrap();
                let to = if holder == viewer { SeatSet::EMPTY } else { SeatSet::only(other) };
                let wish = Wish::ShareCard {
                    card: CardId::at(index),
                    form: if open { Form::Full } else { Form::Signal },
                    to,
                    ground: (!open).then_some(Ground::DirectSafety),
                };
                let one = here.submit(Actor::Seat(holder), wish.clone());
                let two = elsewhere.submit(Actor::Seat(holder), wish);
                assert_eq!(one.is_ok(), two.is_ok());
            }
        }
        assert_eq!(
            shown(&here, viewer, &locale),
            shown(&elsewhere, viewer, &locale),
            "{viewer:?} could tell the two worlds apart by the picture"
        );
    }
}

#[test]
fn others_readings_lie_face_down_until_all_are_turned() {
    let locale = Locale::open("nl").unwrap();
    let stock = stock(case(), locale.language());
    for (phase, turned) in [(Phase::Round(1), false), (Phase::Round(2), true)] {
        let conference = Conference::begins().until(phase);
        for seat in case().book.everybody().iter() {
            let sight = conference.sight(seat);
            let numbers = Numbers::of(&sight);
            let words = Words::new(sight, &stock, &locale, &numbers);
            for place in scene(&words).places {
                assert_eq!(matches!(place.token, Token::Reading(_)), turned, "{:?}", place.token);
            }
        }
    }
}

#[test]
fn the_six_organisations_differ_in_silhouette_and_colour() {
    let looks: Vec<_> = case().book.seats.iter().map(|it| look(&it.name, SeatId(0))).collect();
    for (index, one) in looks.iter().enumerate() {
        for other in &looks[index + 1..] {
            assert_ne!(one.silhouette, other.silhouette);
            assert_ne!(one.colour, other.colour);
        }
    }
}
