//! A running table: colleagues act, entries come out, updates wait for the journal.

use std::sync::Arc;

use rondetafel::journal::Entry;
use rondetafel::rules::command::{Actor, Command, Wish};
use rondetafel::rules::table::Phase;
use rondetafel::rules::view::{View, Viewer};
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::session::{LINES_BETWEEN, Opening, Session};

use crate::conference::{case, setup};

fn opening(seed: u64, people: SeatSet) -> Opening {
    Opening { setup: setup(seed), people, average: false }
}

fn says(session: &mut Session, seat: SeatId, wish: Wish) {
    let at = session.now();
    let command = Command { by: Actor::Seat(seat), at, wish, phrase: None, because: None };
    session.submit(command).unwrap();
}

#[test]
fn nothing_goes_out_before_it_is_in_the_journal() {
    let mut session = Session::open(Arc::clone(case()), opening(1, SeatSet::EMPTY));
    let viewer = Viewer::Seat(SeatId(3));
    assert!(session.take_update(viewer).is_some());
    assert!(session.wake(1000).is_some());
    assert!(session.take_update(viewer).is_none());
    assert!(session.view(viewer).is_none());
    let entry = session.poll_entry().unwrap();
    session.handle_committed(entry.number);
    assert!(session.view(viewer).is_some());
}

#[test]
fn following_updates_ends_in_the_whole_view() {
    let mut session = Session::open(Arc::clone(case()), opening(7, SeatSet::EMPTY));
    let viewers = [Viewer::Seat(SeatId(0)), Viewer::Seat(SeatId(3)), Viewer::Observer];
    let mut views: Vec<View> =
        viewers.iter().map(|viewer| session.view(*viewer).unwrap()).collect();
    for view in &mut views {
        view.common.lines.clear();
    }
    let mut acts = 0;
    loop {
        for view in &mut views {
            if let Some(update) = session.take_update(view.viewer) {
                view.follow(update).unwrap();
            }
            assert_eq!(Some(&*view), session.view(view.viewer).as_ref());
        }
        if session.wake(session.now() + 1000).is_none() {
            break;
        }
        acts += 1;
        while let Some(entry) = session.poll_entry() {
            session.handle_committed(entry.number);
        }
    }
    assert!(acts > 100);
    assert_eq!(session.common().meeting.phase, Phase::Closed);
}

#[test]
fn at_most_three_lines_of_colleagues_stand_between_two_acts_of_a_person() {
    let me = SeatId(3);
    for seed in 0..10 {
        let mut session = Session::open(Arc::clone(case()), opening(seed, SeatSet::only(me)));
        let reading = case().personas[3].first_reading;
        says(&mut session, me, Wish::ChooseReading(reading));
        says(&mut session, me, Wish::BeReady);
        let mut lines = 0;
        while session.common().meeting.phase != Phase::Break(1) {
            if session.wake(session.now() + 1000).is_some() {
                let entry = std::iter::from_fn(|| session.poll_entry()).last().unwrap();
                if entry.command.phrase.is_some()
                    && matches!(session.common().meeting.phase, Phase::Round(_))
                {
                    lines += 1;
                }
                let mine = session.sight(me);
                if mine.question().is_err() && mine.may_take_turn().is_ok() {
                    assert!(lines <= u32::from(LINES_BETWEEN), "seed {seed}: {lines} lines");
                } else {
                    // Nobody waits for me; should the director give me the floor, counting starts there.
                    lines = 0;
                }
                continue;
            }
            lines = 0;
            let sight = session.sight(me);
            if sight.may(&Wish::AnswerNothing).is_ok() {
                says(&mut session, me, Wish::AnswerNothing);
            } else if sight.question().is_ok() {
                says(
                    &mut session,
                    me,
                    Wish::AnswerNotLikeThis(rondetafel::scenario::term::Key::OnlyYou),
                );
            } else if sight.may(&Wish::VoiceWorry).is_ok() {
                says(&mut session, me, Wish::VoiceWorry);
            } else {
                says(&mut session, me, Wish::BeDone);
            }
        }
    }
}

#[test]
fn a_resumed_session_goes_on_exactly_as_it_would_have() {
    for seed in [1, 5] {
        let whole = rondetafel::simulate::play(case(), opening(seed, SeatSet::EMPTY));
        for cut in [1, 20, 77, 120] {
            let cut = cut.min(whole.entries.len());
            let mut session = Session::resume(
                Arc::clone(case()),
                opening(seed, SeatSet::EMPTY),
                &whole.entries[..cut],
            )
            .unwrap();
            let mut rest = Vec::new();
            while session.wake(session.next_wake().unwrap_or(0)).is_some() {
                rest.extend(std::iter::from_fn(|| session.poll_entry()));
            }
            assert_eq!(rest, whole.entries[cut..], "seed {seed}, cut at {cut}");
        }
    }
}

#[test]
fn who_steps_out_is_played_for_while_another_person_stays() {
    let (me, other) = (SeatId(3), SeatId(1));
    let people = SeatSet::only(me).with(other);
    let mut session = Session::open(Arc::clone(case()), opening(2, people));
    says(&mut session, me, Wish::StepOut);
    while session.wake(session.now() + 1000).is_some() {}
    let stood_in =
        |entry: &&Entry| entry.command.by == Actor::Seat(me) && entry.command.because.is_some();
    assert!(session.entries().iter().any(|entry| stood_in(&entry)), "a colleague keeps the seat");
    says(&mut session, me, Wish::StepIn);
    assert!(!session.sight(me).own.out);
}

#[test]
fn nothing_moves_while_every_person_has_stepped_out() {
    let (me, other) = (SeatId(3), SeatId(1));
    let people = SeatSet::only(me).with(other);
    let mut session = Session::open(Arc::clone(case()), opening(2, people));
    while session.common().meeting.phase != Phase::Round(1) {
        for seat in people.iter() {
            if let Some(wish) = session.stand_in(seat, false) {
                says(&mut session, seat, wish);
            }
        }
        while session.wake(session.now() + 1000).is_some() {}
    }
    says(&mut session, me, Wish::StepOut);
    says(&mut session, other, Wish::StepOut);
    let before = session.last_entry();
    session.listen();
    assert_eq!(session.wake(session.now() + 1000), None);
    assert_eq!(session.last_entry(), before);
    says(&mut session, me, Wish::StepIn);
    assert!(session.wake(session.now() + 1000).is_some(), "the meeting goes on");
}
