//! Colleagues hold a meeting: they come to an end, keep to the rules, speak to each other, open what
//! a key opens, and differ.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use rondetafel::colleague::choose::{Act, Moment, Play, choose};
use rondetafel::rules::chance::Seed;
use rondetafel::rules::command::{Actor, Because, Call, Command, Phrase, Wish, WishKind};
use rondetafel::rules::decide::accept;
use rondetafel::rules::event::Event;
use rondetafel::rules::lived::lived_plan;
use rondetafel::rules::table::{Common, Phase, Private, Table};
use rondetafel::rules::view::{Sight, View, Viewer};
use rondetafel::rules::year::LivedTile;
use rondetafel::scenario::id::{CardId, CardSet, SeatId, SeatSet};
use rondetafel::scenario::persona::{Archetype, Occasion};
use rondetafel::scenario::term::{
    Band, DirectorStrength, Form, Ground, Key, LifeArea, Why, WhyKind,
};
use rondetafel::session::{Opening, Session};
use rondetafel::simulate::{Played, Task, play};

use crate::conference::{Conference, Picks, case, setup};

const SEEDS: u64 = 300;

/// Sessions of the shipped case by its own colleagues, played once.
fn meetings() -> &'static [Played] {
    static MEETINGS: OnceLock<Vec<Played>> = OnceLock::new();
    MEETINGS.get_or_init(|| played(&Task::of(case(), SEEDS, false, None)))
}

fn played(task: &Task) -> Vec<Played> {
    (1..=task.seeds).map(|seed| play(case(), task.opening(case(), seed))).collect()
}

/// What was wished by whom, with what words and why.
fn acts(played: &Played) -> impl Iterator<Item = (SeatId, &Command)> {
    played.entries.iter().filter_map(|entry| match entry.command.by {
        Actor::Seat(seat) => Some((seat, &entry.command)),
        Actor::Facilitator | Actor::Clock => None,
    })
}

/// Acts at the table: no private readings, calls or votes.
fn spoken_of(command: &Command) -> bool {
    !matches!(
        command.wish.kind(),
        WishKind::ChooseReading
            | WishKind::BeReady
            | WishKind::MakeCall
            | WishKind::Vote
            | WishKind::Adjust
            | WishKind::Proceed
    )
}

/// Every table of a session just before each of its commands.
fn each_table(played: &Played, mut seen: impl FnMut(&Table, &Command)) {
    let mut table = Table::new(case(), &played.opening.setup);
    for entry in &played.entries {
        seen(&table, &entry.command);
        accept(&mut table, case(), &entry.command).unwrap();
    }
}

fn chosen(seed: Seed, seat: SeatId, common: &Common, own: &Private, moment: Moment) -> Option<Act> {
    let play = Play { persona: &case().personas[seat.index()], seed, average: false };
    choose(&Sight::new(&case().book, seat, common, own), &play, moment)
}

fn check_all_end(task: &Task) {
    for (seed, played) in (1..).zip(played(task)) {
        assert!(played.ended, "seed {seed} stalled after {} acts", played.entries.len());
        assert_eq!(played.session.refused(), 0, "seed {seed}");
    }
}

#[test]
fn a_meeting_of_colleagues_comes_to_its_end_on_every_seed_without_a_refusal() {
    for (seed, played) in (1..).zip(meetings()) {
        assert!(played.ended, "seed {seed} stalled after {} acts", played.entries.len());
        assert_eq!(played.session.refused(), 0, "seed {seed}");
    }
}

#[test]
fn it_comes_to_its_end_under_every_preset_and_with_the_turns_of_a_table_of_people() {
    for preset in &case().book.presets {
        let mut task = Task::of(case(), 60, false, None);
        task.conditions = preset.conditions;
        task.turns = case().book.turns[1];
        check_all_end(&task);
    }
    check_all_end(&Task::of(case(), 60, true, None));
    check_all_end(&Task::of(case(), 60, false, Some(DirectorStrength::Weak)));
}

#[test]
fn a_person_may_do_anything_at_a_table_of_colleagues() {
    for seed in 1..=40 {
        let person = SeatId(u8::try_from(seed % 6).unwrap());
        let opening =
            Opening { setup: setup(seed), people: SeatSet::only(person), average: seed % 4 == 0 };
        let mut session = Session::open(Arc::clone(case()), opening);
        let mut picks = Picks(seed);
        for _ in 0..3000 {
            if session.common().meeting.phase == Phase::Closed {
                break;
            }
            while session.wake(session.now() + 1000).is_some() {}
            let mut offers = session.sight(person).offers();
            offers.retain(|offer| {
                !matches!(offer.kind(), WishKind::StepOut | WishKind::Say | WishKind::Pause)
            });
            if offers.is_empty() {
                continue;
            }
            let wish = picks.wish(&offers[picks.clone().below(offers.len())]);
            let command = Command {
                by: Actor::Seat(person),
                at: session.now(),
                wish,
                phrase: None,
                because: None,
            };
            session.submit(command).unwrap();
        }
        assert_eq!(session.refused(), 0, "seed {seed}");
        assert_eq!(session.common().meeting.phase, Phase::Closed, "seed {seed}");
    }
}

#[test]
fn the_same_view_and_seed_lead_to_the_same_act_also_after_a_journey() {
    let mut compared = 0;
    for (seed, played) in (1..).zip(meetings().iter().take(12)) {
        each_table(played, |table, _| {
            for seat in case().book.everybody().iter() {
                let view = View::of(table, Viewer::Seat(seat));
                let bytes = postcard::to_allocvec(&view).unwrap();
                let there: View = postcard::from_bytes(&bytes).unwrap();
                let own = there.own.as_ref().unwrap();
                for moment in [Moment::Owed, Moment::Free, Moment::Turn] {
                    let here = chosen(Seed(seed), seat, table.common(), table.own(seat), moment);
                    assert_eq!(here, chosen(Seed(seed), seat, &there.common, own, moment));
                    compared += usize::from(here.is_some());
                }
            }
        });
    }
    assert!(compared > 1000);
}

#[test]
fn whatever_a_colleague_chooses_is_open_to_it() {
    for (seed, played) in (1..).zip(meetings().iter().take(40)) {
        each_table(played, |table, _| {
            for seat in case().book.everybody().iter() {
                for moment in [Moment::Owed, Moment::Free, Moment::Turn] {
                    let (common, own) = (table.common(), table.own(seat));
                    if let Some(act) = chosen(Seed(seed), seat, common, own, moment) {
                        let sight = Sight::new(&case().book, seat, common, own);
                        assert_eq!(sight.may(&act.wish), Ok(()), "{:?}", act.wish);
                    }
                }
            }
        });
    }
}

#[test]
fn no_phrase_is_heard_twice() {
    for played in meetings() {
        let mut heard = BTreeSet::new();
        for (seat, command) in acts(played) {
            if let Some(Phrase { occasion, number, .. }) = command.phrase {
                assert!(heard.insert((seat, occasion, number)), "{seat:?} {occasion:?} {number}");
            }
        }
    }
}

#[test]
fn one_act_in_four_speaks_to_somebody_by_name() {
    let (mut addressed, mut all) = (0, 0);
    for played in meetings() {
        let acts = acts(played).filter(|(_, command)| spoken_of(command));
        let (mut here, mut of) = (0, 0);
        for (seat, command) in acts {
            let to = command.phrase.and_then(|phrase| phrase.to);
            assert_ne!(to, Some(seat), "nobody speaks to themselves");
            here += usize::from(to.is_some());
            of += 1;
        }
        assert!(here * 6 > of, "{here} of {of} in one meeting");
        addressed += here;
        all += of;
    }
    assert!(addressed * 4 >= all, "{addressed} of {all}");
}

#[test]
fn phrases_have_the_names_that_they_use_and_the_reason_that_they_tell() {
    for (_, command) in meetings().iter().flat_map(acts) {
        let Some(Phrase { occasion, to, topic, .. }) = command.phrase else {
            continue;
        };
        assert_eq!(to.is_some(), occasion.speaks_to_somebody(), "{occasion:?}");
        assert_eq!(topic.is_some(), occasion.names_topic(), "{occasion:?}");
        let because = command.because.unwrap();
        let fits = match occasion {
            Occasion::LayTopic => because == Because::Topic(topic.unwrap()),
            Occasion::LayReturn => because == Because::Reciprocity(to.unwrap()),
            Occasion::JoinIn => because == Because::Joining,
            Occasion::Repeat | Occasion::Push | Occasion::Clock => because == Because::Unused,
            Occasion::AnswerCard | Occasion::AnswerNothing => because == Because::Question,
            Occasion::TellLocked | Occasion::Surprise | Occasion::NameFlag => {
                because == Because::Danger
            }
            Occasion::AskSafe | Occasion::AskPlan | Occasion::AskUnderstand => {
                matches!(because, Because::Doubt(_) | Because::Danger)
            }
            Occasion::TellInterest | Occasion::Object => because == Because::Interest,
            _ => occasion.word().starts_with("refuse") == (because == Because::Question),
        };
        assert!(fits, "{occasion:?} because {because:?}");
    }
}

/// The same question with the key that was named, as its asker could put it.
fn with_key(key: Key, seat: SeatId, common: &mut Common, own: &mut Private) {
    let question = common.board.questions.iter_mut().find(|question| question.to == seat).unwrap();
    let asker = question.by;
    match key {
        Key::Reason(WhyKind::SafeNow) => question.why = Why::SafeNow,
        Key::Reason(WhyKind::Understand) => question.why = Why::Understand,
        Key::Reason(WhyKind::ForPlan) => {
            question.why = Why::ForAction(case().personas[asker.index()].wants[0]);
        }
        Key::OnlyYou => question.only_me = true,
        Key::Consent => own.consent = own.hand,
        Key::Return => common.board.gave.of_mut(asker).insert(seat),
        Key::Director => common.meeting.floor.insert(seat),
        Key::Explanation => common.board.interests.insert(asker),
    }
}

#[test]
fn every_not_like_this_opens_on_the_second_ask_with_the_named_key() {
    let mut keys = BTreeSet::new();
    for (seed, played) in (1..).zip(meetings()) {
        each_table(played, |table, command| {
            let (Wish::AnswerNotLikeThis(key), Actor::Seat(seat)) = (&command.wish, command.by)
            else {
                return;
            };
            let (mut common, mut own) = (table.common().clone(), table.own(seat).clone());
            with_key(*key, seat, &mut common, &mut own);
            let act = chosen(Seed(seed), seat, &common, &own, Moment::Owed).unwrap();
            assert!(
                matches!(act.wish, Wish::AnswerWithCard { .. }),
                "{key:?} did not open: {:?}",
                act.wish
            );
            assert_eq!(Sight::new(&case().book, seat, &common, &own).may(&act.wish), Ok(()));
            keys.insert(*key);
        });
    }
    assert!(keys.len() >= 6, "only {keys:?}");
}

#[test]
fn the_officer_wants_to_hear_that_it_is_for_safety_now() {
    let mut conference = Conference::begins().starts();
    let (police, topic) = (conference.seat("police"), case().book.topic_named("weekend").unwrap());
    let mut asked = |why| {
        conference.does("support", Wish::AskSeat { to: police, topic, why, only_me: false });
        let (common, own) = (conference.table.common(), conference.table.own(police));
        let act = chosen(Seed(1), police, common, own, Moment::Owed).unwrap();
        conference.submit(Actor::Seat(police), act.wish.clone()).unwrap();
        act
    };
    let first = asked(Why::Understand);
    assert_eq!(first.wish, Wish::AnswerNotLikeThis(Key::Reason(WhyKind::SafeNow)));
    assert_eq!(first.phrase.unwrap().occasion, Occasion::RefuseSafeNow);
    let second = asked(Why::SafeNow);
    let card = case().book.card_named("neighbour").unwrap();
    assert_eq!(second.wish, Wish::AnswerWithCard { card, form: Form::Full, ground: None });
    assert_eq!(second.phrase.unwrap().to, case().book.seat_named("support"));
}

#[test]
fn a_danger_that_was_named_opens_everything_on_its_topic_to_safe_now() {
    let conference = Conference::begins().starts();
    for (index, card) in case().book.cards.iter().enumerate() {
        let Some(seat) = card.holders.iter().next().filter(|_| !card.common) else {
            continue;
        };
        let asker = SeatId((seat.0 + 1) % 6);
        let (mut common, mut own) =
            (conference.table.common().clone(), conference.table.own(seat).clone());
        if !own.hand.has(CardId::at(index)) {
            continue;
        }
        own.hand = CardSet::only(CardId::at(index));
        own.held.signal = own.hand;
        common.board.danger.insert(card.topic);
        common.board.questions.push(rondetafel::rules::table::Question {
            by: asker,
            to: seat,
            topic: Some(card.topic),
            why: Why::SafeNow,
            only_me: false,
        });
        let act = chosen(Seed(1), seat, &common, &own, Moment::Owed).unwrap();
        let answered = CardId::at(index);
        if card.holders.has(asker) {
            continue;
        }
        assert!(
            matches!(act.wish, Wish::AnswerWithCard { card, .. } if card == answered),
            "{} stayed shut: {:?}",
            card.name,
            act.wish
        );
    }
}

/// Cards that were told to at least one other seat, and what part of a set that is, in permille.
fn mentioned(meetings: &[Played], among: CardSet) -> u64 {
    let mut count = 0;
    for played in meetings {
        let mut told = CardSet::EMPTY;
        for event in played.entries.iter().flat_map(|entry| &entry.events) {
            if let Event::CardShared { card, .. } = event {
                told.insert(*card);
            }
        }
        count += told.and(among).len() as u64;
    }
    count * 1000 / (among.len() as u64 * meetings.len() as u64)
}

fn unique_cards() -> CardSet {
    let cards = case().book.cards.iter().enumerate();
    cards.filter(|(_, card)| card.holders.len() == 1).map(|(index, _)| CardId::at(index)).collect()
}

fn check_average(task: &Task) {
    let meetings = played(task);
    let common = mentioned(&meetings, case().book.common_page());
    let unique = mentioned(&meetings, unique_cards());
    assert!((400..=520).contains(&common), "common {common} permille");
    assert!((130..=230).contains(&unique), "unique {unique} permille");
}

#[test]
fn average_colleagues_mention_what_average_groups_mention() {
    let mut task = Task::of(case(), SEEDS, true, None);
    check_average(&task);
    task.turns = case().book.turns[1];
    check_average(&task);
}

#[test]
fn own_colleagues_pool_more_and_a_director_helps() {
    let with = mentioned(meetings(), unique_cards());
    let without = played(&Task::of(case(), 150, false, Some(DirectorStrength::None)));
    let without = mentioned(&without, unique_cards());
    assert!((420..=540).contains(&with), "with a director {with} permille");
    assert!((340..=470).contains(&without), "without {without} permille");
    assert!(with > without + 30, "{with} and {without}");
}

#[test]
fn what_was_confided_reaches_the_whole_table_as_a_signal_at_most() {
    for played in meetings() {
        for event in played.entries.iter().flat_map(|entry| &entry.events) {
            let Event::CardShared { card, form, to, ground, .. } = event else {
                continue;
            };
            let Some(lock) = &case().book.cards[card.index()].lock else {
                assert_eq!(*ground, None);
                continue;
            };
            if to.is_empty() && lock.asked_to_keep {
                assert_eq!(*form, Form::Signal, "{}", case().book.cards[card.index()].name);
            }
            if lock.asked_to_keep {
                let safety = [Ground::DirectSafety, Ground::ChildSafety, Ground::Consent];
                assert!(safety.contains(&ground.unwrap()), "a promise was broken for {ground:?}");
            }
        }
    }
}

#[test]
fn one_silence_is_broken_when_danger_was_named() {
    let mut surprises = 0;
    for played in meetings() {
        let (mut danger, mut here) = (false, 0);
        for entry in &played.entries {
            if let Some(Phrase { occasion: Occasion::Surprise, .. }) = entry.command.phrase {
                let Actor::Seat(seat) = entry.command.by else { panic!("a seat speaks") };
                let archetype = case().personas[seat.index()].archetype;
                assert!(matches!(archetype, Archetype::Lawyer | Archetype::Reserved));
                assert!(danger, "nobody had named a danger");
                here += 1;
            }
            danger |= entry
                .events
                .iter()
                .any(|event| matches!(event, Event::FlagNamed { right: true, .. }));
        }
        assert!(here <= 1);
        surprises += here;
    }
    assert!(surprises > SEEDS / 4, "only {surprises} in {SEEDS} meetings");
}

#[test]
fn flags_are_named_rightly_more_often_than_wrongly_but_not_always() {
    let (mut right, mut wrong) = (0, 0);
    for event in meetings().iter().flat_map(|played| &played.entries).flat_map(|it| &it.events) {
        match event {
            Event::FlagNamed { right: true, .. } => right += 1,
            Event::FlagNamed { right: false, .. } => wrong += 1,
            _ => {}
        }
    }
    assert!(right > wrong && wrong * 4 > right, "{right} right, {wrong} wrong");
    assert!((SEEDS / 3..SEEDS).contains(&right), "{right} in {SEEDS} meetings");
}

#[test]
fn a_token_moves_once_and_names_a_card_that_lies_on_the_table() {
    let mut moved = 0;
    for played in meetings() {
        let mut movers = SeatSet::EMPTY;
        each_table(played, |table, command| {
            if let (Wish::MoveToken { card, .. }, Actor::Seat(seat)) = (&command.wish, command.by) {
                assert!(table.common().board.on_table.has(*card));
                assert!(!movers.has(seat), "a token went to and fro");
                movers.insert(seat);
                moved += 1;
            }
        });
    }
    assert!((SEEDS..4 * SEEDS).contains(&moved), "{moved} in {SEEDS} meetings");
}

#[test]
fn a_plan_has_ten_to_fourteen_tiles_in_ink_in_sensible_weeks() {
    let mut inked = 0;
    let mut lapsed = 0;
    for played in meetings() {
        for tile in &played.session.common().plan.tiles {
            let action = &case().book.actions[tile.action.index()];
            let sensible = match action.band {
                _ if action.evaluation => 6..=6,
                Band::DirectSafety => 1..=2,
                Band::RiskDrivenCare => 2..=8,
                Band::Recovery => 8..=16,
            };
            assert!(sensible.contains(&tile.week), "{} in week {}", action.name, tile.week);
            inked += u64::from(tile.inked);
            lapsed += u64::from(!tile.inked);
        }
    }
    assert!((10 * SEEDS..=14 * SEEDS).contains(&inked), "{inked} tiles in {SEEDS} meetings");
    assert!(lapsed > SEEDS, "a few pencils lapse, not {lapsed}");
}

/// How often colleagues of an archetype did something, in thousandths a seat and meeting.
fn rate(archetype: Archetype, did: impl Fn(&Command) -> bool) -> u64 {
    let seats: SeatSet = case()
        .book
        .everybody()
        .iter()
        .filter(|seat| case().personas[seat.index()].archetype == archetype)
        .collect();
    let all = meetings().iter().flat_map(acts);
    let count = all.filter(|(seat, command)| seats.has(*seat) && did(command)).count() as u64;
    count * 1000 / (seats.len() as u64 * SEEDS)
}

fn check_more(what: &str, more: Archetype, less: Archetype, did: impl Fn(&Command) -> bool) {
    let (most, least) = (rate(more, &did), rate(less, &did));
    assert!(most * 10 > least * 12, "{what}: {more:?} {most}, {less:?} {least}");
}

#[test]
fn archetypes_differ() {
    let asks = |command: &Command| matches!(command.wish, Wish::AskSeat { .. });
    check_more("asking", Archetype::Connector, Archetype::Reserved, asks);
    check_more("asking", Archetype::Connector, Archetype::Lawyer, asks);
    let starts = |command: &Command| {
        matches!(command.because, Some(Because::Beat | Because::Topic(_) | Because::Reciprocity(_)))
            && matches!(command.wish, Wish::ShareCard { .. })
    };
    check_more("laying unasked", Archetype::Driver, Archetype::Reserved, starts);
    check_more("laying unasked", Archetype::Driver, Archetype::Lawyer, starts);
    let early =
        |command: &Command| matches!(command.wish, Wish::PlaceTile { .. } | Wish::InkTile { .. });
    check_more("planning", Archetype::Driver, Archetype::Reserved, early);
    let safe = |command: &Command| matches!(command.wish, Wish::AskSeat { why: Why::SafeNow, .. });
    check_more("asking for safety", Archetype::Driver, Archetype::Lawyer, safe);
    let flags = |command: &Command| matches!(command.wish, Wish::NameFlag { .. });
    check_more("naming flags", Archetype::Connector, Archetype::Lawyer, flags);
    let calls_the_family =
        |command: &Command| matches!(command.wish, Wish::MakeCall(Call::Person { .. }));
    check_more("calling the family", Archetype::Reserved, Archetype::Driver, calls_the_family);
}

#[test]
fn the_lawyer_tells_least_of_what_it_tells() {
    let full = |archetype: Archetype| {
        let signal = rate(archetype, |command| heaviness(command) == Some(Form::Signal));
        let more = rate(archetype, |command| heaviness(command) > Some(Form::Signal));
        (signal, more)
    };
    let (signal, more) = full(Archetype::Lawyer);
    assert!(signal > more, "{signal} signals, {more} heavier");
    let (signal, more) = full(Archetype::Driver);
    assert!(more > signal, "{signal} signals, {more} heavier");
}

/// The form in which a locked card is told.
fn heaviness(command: &Command) -> Option<Form> {
    match &command.wish {
        Wish::ShareCard { form, ground: Some(_), .. }
        | Wish::AnswerWithCard { form, ground: Some(_), .. }
        | Wish::MakeCall(Call::Corridor { form, ground: Some(_), .. }) => Some(*form),
        _ => None,
    }
}

#[test]
fn nobody_asks_the_same_seat_the_same_twice_without_a_key() {
    for played in meetings() {
        each_table(played, |table, command| {
            let (Wish::AskSeat { to, topic, .. }, Actor::Seat(seat)) = (&command.wish, command.by)
            else {
                return;
            };
            let before = table.own(seat).asked.iter().rev();
            let mut same = before.filter(|asked| asked.to == *to && asked.topic == Some(*topic));
            assert!(same.next().is_none_or(|asked| asked.key.is_some()));
        });
    }
}

/// Houses with light of a hundred, mean over these sessions, and median safety at the end.
fn outcome(meetings: &[Played]) -> (usize, u8) {
    let years: Vec<_> =
        meetings.iter().filter_map(|played| played.session.common().year.as_ref()).collect();
    let lit = |houses: [bool; 10]| houses.iter().filter(|lit| **lit).count();
    let lights: usize = years.iter().filter_map(|year| year.houses).map(lit).sum();
    let safety = |levels: &Vec<(LifeArea, Vec<u8>)>| {
        let safety = levels.iter().find(|(area, _)| *area == LifeArea::Safety);
        safety.and_then(|(_, weeks)| weeks.last().copied()).unwrap_or_default()
    };
    let mut ends: Vec<u8> = years.iter().map(|year| safety(&year.levels)).collect();
    ends.sort_unstable();
    (lights * 10 / years.len(), ends[ends.len() / 2])
}

#[test]
fn an_average_table_spares_two_or_three_of_ten_and_one_that_shares_more_spares_more() {
    let average = outcome(&played(&Task::of(case(), 80, true, None)));
    let own = outcome(&meetings()[..80]);
    assert!((18..=30).contains(&average.0), "two or three: {average:?} hundredths");
    assert!((25..=40).contains(&average.1), "bleak, not hopeless: {average:?}");
    assert!(own.0 >= average.0 + 4, "{own:?} and {average:?}");
    assert!(own.1 >= average.1 + 5, "{own:?} and {average:?}");
}

#[test]
fn nobody_signs_a_request_that_will_not_be_granted() {
    let asks = |tile: &&LivedTile| {
        let action = &case().book.actions[tile.action.index()];
        action.decided_by.is_some() && !action.evidence.is_empty()
    };
    let granted = |tile: &&LivedTile| {
        let action = &case().book.actions[tile.action.index()];
        action.evidence.iter().any(|set| tile.laid.has_all(*set))
    };
    let plans = meetings().iter().filter_map(|played| played.session.revealed());
    let tiles: Vec<LivedTile> =
        plans.flat_map(|table| lived_plan(table, case()).tiles).filter(|it| asks(&it)).collect();
    let refused = tiles.iter().filter(|tile| !granted(tile)).count();
    assert!(tiles.len() > 400, "colleagues ask for decisions: {}", tiles.len());
    assert!(refused * 20 < tiles.len(), "{refused} of {} are refused", tiles.len());
}
