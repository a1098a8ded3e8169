//! What commands lead to, told as a meeting.

use rondetafel::rules::command::{Actor, Adjustment, Call, Vote, Wish};
use rondetafel::rules::event::{CallResult, Event};
use rondetafel::rules::notice::Notice;
use rondetafel::rules::refusal::Refusal;
use rondetafel::rules::table::{HomeView, Phase, TileId};
use rondetafel::scenario::id::{CardSet, SeatSet, TopicSet};
use rondetafel::scenario::term::{DirectorStrength, Form, Ground, Key, Why};

use crate::conference::{Conference, case, setup};

fn in_round(round: u8) -> Conference {
    Conference::begins().until(Phase::Round(round))
}

fn ask(conference: &Conference, to: &str, topic: &str, why: Why, only_me: bool) -> Wish {
    let topic = conference.scenario.book.topic_named(topic).unwrap();
    Wish::AskSeat { to: conference.seat(to), topic, why, only_me }
}

fn cards(conference: &Conference, names: &[&str]) -> CardSet {
    names.iter().map(|name| conference.card(name)).collect()
}

fn place(conference: &mut Conference, seat: &str, action: &str, week: u8) -> TileId {
    let action = conference.action(action);
    let events = conference.does(seat, Wish::PlaceTile { action, week });
    events
        .iter()
        .find_map(
            |event| if let Event::TilePlaced { tile, .. } = event { Some(*tile) } else { None },
        )
        .unwrap()
}

#[test]
fn everybody_starts_with_the_common_page_and_at_most_five_cards() {
    let conference = Conference::begins();
    for seat in conference.scenario.book.everybody().iter() {
        let own = conference.table.own(seat);
        assert!((1..=5).contains(&own.hand.len()), "{seat:?} holds {}", own.hand.len());
        assert_eq!(own.held.full.and(case().book.common_page()).len(), 10);
    }
}

#[test]
fn round_one_begins_when_everybody_chose_and_is_ready() {
    let mut conference = Conference::begins();
    assert_eq!(conference.wishes("police", Wish::BeReady), Err(Refusal::ReadingFirst));
    let conference = conference.starts();
    let meeting = &conference.table.common().meeting;
    assert_eq!(meeting.phase, Phase::Round(1));
    assert_eq!(*meeting.turns.of(conference.seat("support")), 5);
}

#[test]
fn laying_a_card_costs_a_turn_and_sets_the_topic_and_everybody_holds_it() {
    let mut conference = in_round(1);
    conference.lays("support", "scarf");
    let common = conference.table.common();
    assert_eq!(*common.meeting.turns.of(conference.seat("support")), 4);
    assert_eq!(common.board.topic, conference.scenario.book.topic_named("body"));
    for seat in conference.scenario.book.everybody().iter() {
        assert_eq!(
            conference.sight(seat).own.held.form(conference.card("scarf")),
            Some(Form::Full)
        );
    }
}

#[test]
fn a_locked_card_needs_a_ground_and_consent_only_counts_once_given() {
    let mut conference = in_round(1);
    let card = conference.card("leaving");
    let to = SeatSet::only(conference.seat("police"));
    let tell = |ground| Wish::ShareCard { card, form: Form::Signal, to, ground };
    assert_eq!(conference.wishes("support", tell(None)), Err(Refusal::GroundMissing));
    assert_eq!(conference.wishes("support", tell(Some(Ground::Consent))), Err(Refusal::NoConsent));
    conference.does("support", tell(Some(Ground::DirectSafety)));
    assert_eq!(conference.sight(conference.seat("police")).own.held.form(card), Some(Form::Signal));
    assert_eq!(conference.sight(conference.seat("youth-care")).own.held.form(card), None);
}

#[test]
fn everybody_sees_that_something_was_told_to_whom_and_nobody_else_what() {
    let mut conference = in_round(1);
    conference.tells("support", "leaving", Form::Signal, &["police"]);
    let told = Notice::CardTold {
        by: conference.seat("support"),
        to: SeatSet::only(conference.seat("police")),
    };
    assert!(conference.table.common().lines.iter().any(|line| line.notice == told));
    assert!(conference.table.own(conference.seat("youth-care")).lines.iter().all(|line| {
        matches!(line.notice, rondetafel::rules::notice::PrivateNotice::ReadingChosen(_))
    }));
}

#[test]
fn a_received_card_goes_on_in_the_received_form_or_lighter() {
    let mut conference = in_round(1);
    conference.tells("support", "leaving", Form::Summary, &["police"]);
    let card = conference.card("leaving");
    let to = SeatSet::only(conference.seat("consultants"));
    let on = |form| Wish::ShareCard { card, form, to, ground: Some(Ground::Task) };
    assert_eq!(conference.wishes("police", on(Form::Full)), Err(Refusal::HeavierThanHeld));
    conference.does("police", on(Form::Signal));
}

#[test]
fn a_file_sets_things_in_motion_once_and_never_for_a_signal() {
    let mut conference = in_round(1);
    let quiet = conference.tells("support", "leaving", Form::Signal, &["prosecution"]);
    assert!(!quiet.iter().any(|event| matches!(event, Event::FileReacted { .. })));
    let loud = conference.tells("support", "leaving", Form::Summary, &["prosecution"]);
    assert_eq!(loud.iter().filter(|event| matches!(event, Event::FileReacted { .. })).count(), 1);
}

#[test]
fn without_a_covenant_a_summary_triggers_what_only_full_would() {
    for (covenant, reactions) in [(true, 0), (false, 1)] {
        let mut with = setup(1);
        with.conditions.covenant = covenant;
        let mut conference = Conference::with(case().clone(), &with).starts();
        let events = conference.tells("support", "leaving", Form::Summary, &["municipality"]);
        let counted =
            events.iter().filter(|event| matches!(event, Event::FileReacted { .. })).count();
        assert_eq!(counted, reactions, "covenant: {covenant}");
    }
}

#[test]
fn a_question_is_answered_with_a_card_with_nothing_or_not_like_this() {
    let mut conference = in_round(1);
    conference.does("support", ask(&conference, "police", "weekend", Why::Understand, false));
    assert_eq!(conference.wishes("police", Wish::AnswerNothing), Err(Refusal::NotTrue));
    conference.does(
        "police",
        Wish::AnswerNotLikeThis(Key::Reason(rondetafel::scenario::term::WhyKind::SafeNow)),
    );
    conference.does("support", ask(&conference, "police", "weekend", Why::SafeNow, false));
    let card = conference.card("neighbour");
    conference.does("police", Wish::AnswerWithCard { card, form: Form::Full, ground: None });
    assert!(conference.table.common().board.on_table.has(card));
    conference
        .does("consultants", ask(&conference, "prosecution", "money", Why::Understand, false));
    conference.does("prosecution", Wish::AnswerNothing);
    let money = conference.scenario.book.topic_named("money").unwrap();
    assert!(conference.table.common().board.ticks.of(conference.seat("prosecution")).has(money));
}

#[test]
fn who_is_asked_answers_before_anything_that_costs_a_turn() {
    let mut conference = in_round(1);
    conference.does("support", ask(&conference, "police", "weekend", Why::SafeNow, false));
    let asker = conference.seat("support");
    let card = conference.card("photo");
    let lay = Wish::ShareCard { card, form: Form::Full, to: SeatSet::EMPTY, ground: None };
    assert_eq!(conference.wishes("police", lay), Err(Refusal::AnswerFirst { asker }));
    assert_eq!(conference.wishes("police", Wish::BeDone), Err(Refusal::AnswerFirst { asker }));
}

#[test]
fn only_to_you_keeps_the_answer_between_two() {
    let mut conference = in_round(1);
    conference.does("support", ask(&conference, "police", "weekend", Why::SafeNow, true));
    let card = conference.card("neighbour");
    conference.does("police", Wish::AnswerWithCard { card, form: Form::Full, ground: None });
    assert!(!conference.table.common().board.on_table.has(card));
    assert_eq!(conference.sight(conference.seat("support")).own.held.form(card), Some(Form::Full));
    assert_eq!(conference.sight(conference.seat("youth-care")).own.held.form(card), None);
}

#[test]
fn a_tell_shows_twice_for_each_withheld_decisive_card() {
    let mut conference = in_round(1);
    let police = conference.seat("police");
    let tells = |conference: &Conference| {
        let shown =
            |notice: &Notice| matches!(notice, Notice::TellShown { seat, .. } if *seat == police);
        conference.table.common().lines.iter().filter(|line| shown(&line.notice)).count()
    };
    for seat in ["support", "youth-care", "consultants", "municipality"] {
        let wish = ask(
            &conference,
            if seat == "support" { "youth-care" } else { "support" },
            "weekend",
            Why::Understand,
            false,
        );
        conference.does(seat, wish);
        let answerer = if seat == "support" { "youth-care" } else { "support" };
        conference.does(answerer, Wish::AnswerNothing);
    }
    assert_eq!(tells(&conference), 2);
}

#[test]
fn joining_in_is_free_and_for_one_other_seat() {
    let mut conference = in_round(1);
    conference.lays("youth-care", "drawing");
    let card = conference.card("night-waking");
    assert_eq!(conference.wishes("youth-care", Wish::JoinIn(card)), Err(Refusal::NothingToJoin));
    conference.does("support", Wish::JoinIn(card));
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("support")), 5);
    let card = conference.card("wednesdays");
    assert_eq!(conference.wishes("consultants", Wish::JoinIn(card)), Err(Refusal::NothingToJoin));
}

#[test]
fn a_flag_is_right_when_enough_facts_lie_on_the_table() {
    let mut conference = in_round(1);
    conference.lays("support", "scarf");
    conference.lays("police", "photo");
    conference.lays("youth-care", "drawing");
    let flag = conference.scenario.book.flag_named("strangulation").unwrap();
    let named = cards(&conference, &["scarf", "photo", "drawing"]);
    let events = conference.does("consultants", Wish::NameFlag { flag, cards: named });
    assert!(events.iter().any(|event| matches!(event, Event::FlagNamed { right: true, .. })));
    let body = conference.scenario.book.topic_named("body").unwrap();
    assert!(conference.table.common().board.danger.has(body));
    let again = Wish::NameFlag { flag, cards: named };
    assert_eq!(conference.wishes("police", again), Err(Refusal::FlagNamed));
}

#[test]
fn a_wrong_flag_costs_the_turn_and_tilts_a_reading() {
    let mut conference = in_round(2);
    conference.lays("support", "beer");
    conference.lays("police", "drink-driving");
    let flag = conference.scenario.book.flag_named("alcohol").unwrap();
    let named = cards(&conference, &["beer", "drink-driving"]);
    let events = conference.does("municipality", Wish::NameFlag { flag, cards: named });
    assert!(events.iter().any(|event| matches!(event, Event::FlagNamed { right: false, .. })));
    assert!(events.iter().any(|event| matches!(event, Event::ReadingTilted { .. })));
}

#[test]
fn tokens_turn_as_round_two_opens_and_the_right_reading_is_not_the_majority_s() {
    let conference = in_round(2);
    let board = &conference.table.common().board;
    assert!(board.tokens_turned);
    let right = conference.scenario.truth.right_reading;
    let seats = conference.scenario.book.everybody();
    let holding = seats.iter().filter(|seat| *board.tokens.of(*seat) == Some(right)).count();
    assert!(holding * 2 < seats.len());
}

#[test]
fn own_actions_are_free_and_another_s_costs_a_turn() {
    let mut conference = in_round(1);
    place(&mut conference, "police", "file-case", 1);
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("police")), 5);
    place(&mut conference, "police", "safety-plan", 1);
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("police")), 4);
    let action = conference.action("file-case");
    let again = Wish::PlaceTile { action, week: 2 };
    assert_eq!(conference.wishes("support", again), Err(Refusal::OnPlan));
}

#[test]
fn an_action_that_only_its_seat_knows_cannot_be_suggested_before_it_is_placed() {
    let mut conference = in_round(1);
    let action = conference.action("phone-check");
    let wish = Wish::PlaceTile { action, week: 1 };
    assert_eq!(conference.wishes("police", wish.clone()), Err(Refusal::UnknownAction));
    conference.does("consultants", wish);
    assert!(conference.sight(conference.seat("police")).known.action(action).is_some());
}

#[test]
fn ink_comes_in_round_three_except_for_direct_safety() {
    let mut conference = in_round(1);
    let safety = place(&mut conference, "support", "safety-plan", 1);
    let care = place(&mut conference, "municipality", "childcare", 2);
    conference.does("support", Wish::InkTile { tile: safety, own_authority: false });
    let early = Wish::InkTile { tile: care, own_authority: false };
    assert_eq!(conference.wishes("municipality", early.clone()), Err(Refusal::InkLater));
    let mut conference = conference.until(Phase::Round(3));
    conference.does("municipality", early);
}

#[test]
fn pegs_run_out() {
    let mut conference = in_round(3);
    for (action, week) in [("detention-conditions", 1), ("victim-rights", 1)] {
        let tile = place(&mut conference, "prosecution", action, week);
        let ink = Wish::InkTile { tile, own_authority: false };
        conference.does("prosecution", ink);
    }
    let tile = place(&mut conference, "prosecution", "child-interview", 2);
    let ink = Wish::InkTile { tile, own_authority: false };
    assert_eq!(conference.wishes("prosecution", ink), Err(Refusal::NoPegs { needed: 1 }));
}

#[test]
fn a_change_can_be_undone_until_another_seat_reacted() {
    let mut conference = in_round(2);
    let tile = place(&mut conference, "police", "stop-talk", 1);
    conference.does("police", Wish::MoveTile { tile, week: 4 });
    conference.does("police", Wish::Undo);
    assert_eq!(conference.table.common().tile(tile).unwrap().week, 1);
    conference.does("support", Wish::SupportTile(tile));
    assert_eq!(conference.wishes("police", Wish::Undo), Err(Refusal::NothingToUndo));
}

#[test]
fn home_says_no_to_heavy_tiles_until_called_or_against_its_word() {
    let conference = in_round(2);
    let mut conference = conference;
    let flat = place(&mut conference, "municipality", "emergency-flat", 2);
    let mut conference = conference.until(Phase::Break(2));
    let seat = conference.seat("municipality");
    assert_eq!(conference.table.own(seat).home, Some(HomeView::No));
    conference.does(
        "municipality",
        Wish::MakeCall(Call::Source(conference.scenario.book.source_named("school").unwrap())),
    );
    let mut conference = conference.until(Phase::Round(3));
    let ink = |own_authority| Wish::InkTile { tile: flat, own_authority };
    assert_eq!(conference.wishes("municipality", ink(false)), Err(Refusal::HomeSaysNo));
    conference.does("municipality", ink(true));
    assert!(conference.table.common().tile(flat).unwrap().own_authority);
}

#[test]
fn a_goal_that_covers_the_interest_and_an_interest_that_was_told_bring_home_round() {
    let mut conference = in_round(2);
    let flat = place(&mut conference, "municipality", "emergency-flat", 2);
    let mut conference = conference.until(Phase::Break(2));
    let source = conference.scenario.book.source_named("school").unwrap();
    conference.does("municipality", Wish::MakeCall(Call::Source(source)));
    let mut conference = conference.until(Phase::Round(3));
    let goal = conference.scenario.book.goal_named("ban-without-gap").unwrap();
    conference.does("municipality", Wish::SetGoal(goal));
    conference.does("municipality", Wish::TellInterest);
    conference.does("municipality", Wish::InkTile { tile: flat, own_authority: false });
}

#[test]
fn had_room_all_along_says_home_to_support() {
    let mut conference = Conference::begins().until(Phase::Break(1));
    let events = conference.does("support", Wish::MakeCall(Call::HomeForCover));
    assert!(events.iter().any(|event| {
        matches!(event, Event::CallMade { result: CallResult::AlwaysAllowed, .. })
    }));
    assert_eq!(
        conference.wishes("support", Wish::MakeCall(Call::HomeForCover)),
        Err(Refusal::CallMade)
    );
}

#[test]
fn the_person_concerned_agrees_at_some_tables_and_not_at_others() {
    let (mut agreed, mut refused) = (0, 0);
    for seed in 0..40 {
        let mut conference = Conference::with(case().clone(), &setup(seed)).until(Phase::Break(1));
        let card = Some(conference.card("leaving"));
        for event in conference.does("support", Wish::MakeCall(Call::Person { card })) {
            if let Event::CallMade { result, .. } = event {
                agreed += u32::from(result == CallResult::Consent);
                refused += u32::from(result == CallResult::Refused);
            }
        }
    }
    assert!(agreed > 5 && refused > 5, "agreed {agreed}, refused {refused}");
}

#[test]
fn the_director_s_powers_are_gone_without_a_director() {
    let mut none = setup(1);
    none.conditions.director = DirectorStrength::None;
    let mut conference = Conference::with(case().clone(), &none).starts();
    let police = conference.seat("police");
    assert_eq!(
        conference.wishes("municipality", Wish::GiveFloor(police)),
        Err(Refusal::NoDirector)
    );
    assert_eq!(conference.wishes("municipality", Wish::CloseRound), Err(Refusal::NoDirector));
    let goal = conference.scenario.book.goal_named("her-pace").unwrap();
    conference.does("support", Wish::SetGoal(goal));
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("support")), 4);
}

#[test]
fn the_floor_is_an_extra_turn_and_a_director_has_two_calls_a_round() {
    let mut conference = in_round(1);
    let police = conference.seat("police");
    conference.does("municipality", Wish::GiveFloor(police));
    conference.does("municipality", Wish::GiveFloor(police));
    assert_eq!(*conference.table.common().meeting.turns.of(police), 7);
    assert_eq!(conference.wishes("municipality", Wish::GiveFloor(police)), Err(Refusal::UsedUp));
    assert_eq!(conference.wishes("police", Wish::GiveFloor(police)), Err(Refusal::DirectorOnly));
}

#[test]
fn asking_on_an_opened_topic_is_free_in_round_two() {
    let mut conference = in_round(1);
    let book = &conference.scenario.book;
    let topics: TopicSet =
        ["money", "him", "leaving"].iter().map(|name| book.topic_named(name).unwrap()).collect();
    conference.does("municipality", Wish::OpenTopics(topics));
    let mut conference = conference.until(Phase::Round(2));
    conference.does("support", ask(&conference, "prosecution", "him", Why::Understand, false));
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("support")), 4);
}

#[test]
fn back_to_the_picture_costs_everybody_a_turn_of_round_three() {
    let mut conference = in_round(2);
    conference.does("municipality", Wish::ReopenPicture);
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("police")), 5);
    let conference = conference.until(Phase::Round(3));
    assert_eq!(*conference.table.common().meeting.turns.of(conference.seat("police")), 2);
}

#[test]
fn the_chair_answers_only_what_is_on_record() {
    let mut conference = in_round(1);
    conference.does("support", ask(&conference, "municipality", "child", Why::Understand, false));
    conference.does("municipality", Wish::AnswerNothing);
    let events = conference.does("police", Wish::AskChair);
    assert!(events.iter().any(|event| matches!(event, Event::ChairAsked { on_record: false, .. })));
    assert_eq!(conference.wishes("support", Wish::AskChair), Err(Refusal::OncePerRound));
    let mut conference = conference.until(Phase::Round(2));
    conference.lays("youth-care", "drawing");
    let events = conference.does("support", Wish::AskChair);
    assert!(events.iter().any(|event| matches!(event, Event::ChairAsked { on_record: true, .. })));
}

#[test]
fn nobody_takes_a_third_turn_while_somebody_present_had_none() {
    let mut conference = in_round(1);
    conference.lays("support", "scarf");
    conference.lays("support", "ban");
    let card = conference.card("call");
    let third = Wish::ShareCard { card, form: Form::Full, to: SeatSet::EMPTY, ground: None };
    assert_eq!(conference.wishes("support", third), Err(Refusal::OthersFirst));
}

#[test]
fn closing_early_names_who_still_wanted_to_speak() {
    let mut conference = in_round(1);
    conference.does("police", Wish::BeDone);
    let events = conference.does("municipality", Wish::CloseRound);
    let wanting = events.iter().find_map(|event| {
        if let Event::RoundClosed { wanting } = event { Some(*wanting) } else { None }
    });
    assert_eq!(
        wanting,
        Some(conference.scenario.book.everybody().without(conference.seat("police")))
    );
    assert_eq!(conference.table.common().meeting.phase, Phase::Break(1));
}

#[test]
fn every_seat_gets_a_card_in_each_break() {
    for number in [1, 2] {
        let before = Conference::begins().until(Phase::Round(number));
        let after = Conference::begins().until(Phase::Break(number));
        for seat in case().book.everybody().iter() {
            assert!(
                after.table.own(seat).hand.len() > before.table.own(seat).hand.len(),
                "{seat:?} in break {number}"
            );
        }
    }
}

#[test]
fn a_worry_stops_the_year_in_week_six_for_one_change() {
    let mut conference = in_round(3);
    let tile = place(&mut conference, "support", "safety-plan", 1);
    conference.does("support", Wish::InkTile { tile, own_authority: false });
    let mut conference = conference.until(Phase::LastRound);
    conference.does("police", Wish::Vote(Vote::Worry(tile)));
    for seat in ["municipality", "prosecution", "support", "youth-care", "consultants"] {
        conference.does(seat, Wish::Vote(Vote::Agree));
    }
    assert_eq!(conference.table.common().meeting.phase, Phase::Stop);
    assert_eq!(conference.table.common().year.as_ref().unwrap().until, 6);
    let action = conference.action("location-agreement");
    conference.does("police", Wish::Adjust(Adjustment::Add(action)));
    assert_eq!(conference.table.common().meeting.phase, Phase::Year);
    let year = conference.table.common().year.as_ref().unwrap();
    assert_eq!(year.until, 52);
    assert!(year.houses.is_some());
    conference.does("support", Wish::Proceed);
    assert_eq!(conference.table.common().meeting.phase, Phase::Closed);
    assert_eq!(conference.wishes("support", Wish::Proceed), Err(Refusal::SessionOver));
}

#[test]
fn who_disagrees_takes_unsupported_tiles_along() {
    let mut conference = in_round(3);
    let lonely = place(&mut conference, "support", "safety-plan", 1);
    let carried = place(&mut conference, "support", "trauma-therapy", 8);
    conference.does("support", Wish::InkTile { tile: lonely, own_authority: false });
    conference.does("support", Wish::InkTile { tile: carried, own_authority: false });
    conference.does("police", Wish::SupportTile(carried));
    let mut conference = conference.until(Phase::LastRound);
    conference.does("support", Wish::Vote(Vote::Disagree));
    let conference = conference.until(Phase::Year);
    assert_eq!(conference.table.common().year.as_ref().unwrap().tiles, vec![carried]);
}

#[test]
fn a_pause_stops_everything_but_going_on_and_stepping_out() {
    let mut conference = in_round(1);
    conference.submit(Actor::Facilitator, Wish::Pause).unwrap();
    assert_eq!(conference.wishes("support", Wish::TellInterest), Err(Refusal::SessionPaused));
    conference.does("support", Wish::StepOut);
    conference.does("support", Wish::StepIn);
    conference.does("support", Wish::Resume);
    assert_eq!(conference.wishes("support", Wish::Resume), Err(Refusal::NotPaused));
}

#[test]
fn stepping_out_is_seen_by_nobody_else() {
    let mut conference = in_round(1);
    let before = conference.table.common().clone();
    conference.does("support", Wish::StepOut);
    assert_eq!(&before, conference.table.common());
}

#[test]
fn news_is_for_the_facilitator_and_the_meeting_s_own_moments() {
    let mut conference = in_round(1);
    let news = conference.scenario.book.news_named("press").unwrap();
    assert_eq!(conference.wishes("support", Wish::BringNews(news)), Err(Refusal::FacilitatorOnly));
    conference.submit(Actor::Facilitator, Wish::BringNews(news)).unwrap();
    assert!(
        conference.table.common().lines.iter().any(|line| line.notice == Notice::NewsCame(news))
    );
    let conference = conference.until(Phase::Break(1));
    let own = conference.scenario.book.news_named("lawyer-called").unwrap();
    assert!(
        conference.table.common().lines.iter().any(|line| line.notice == Notice::NewsCame(own))
    );
}

#[test]
fn a_held_tile_waits_for_a_monitor_and_a_reason() {
    let mut conference = in_round(3);
    conference.lays("support", "scarf");
    let tile = place(&mut conference, "support", "safety-plan", 1);
    conference.does("municipality", Wish::HoldTile(tile));
    let ink = Wish::InkTile { tile, own_authority: false };
    assert_eq!(conference.wishes("support", ink.clone()), Err(Refusal::Held));
    conference.does("police", Wish::MonitorTile(tile));
    let card = conference.card("scarf");
    conference.does("support", Wish::CiteCard { tile, card });
    conference.does("support", ink);
}
