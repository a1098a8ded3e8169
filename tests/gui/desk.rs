//! The meeting on paper: what a pointer and a keyboard lead to.

use std::cell::RefCell;
use std::rc::Rc;

use bevy_egui::egui::{Key, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use rondetafel::gui::panels::desk::{Drawer, desk_ui};
use rondetafel::gui::panels::draft::{DeskDraft, Sheet};
use rondetafel::gui::request::UiRequest;
use rondetafel::gui::sheet::{Place, Sheet as Cover};
use rondetafel::gui::theme;
use rondetafel::locale::Locale;
use rondetafel::present::meeting::{Desk, desk};
use rondetafel::present::{Numbers, Words};
use rondetafel::rules::command::{Call, Wish};
use rondetafel::rules::table::Phase;
use rondetafel::scenario::id::{CardId, SeatSet};
use rondetafel::scenario::term::{Form, Ground, Why};
use rondetafel::sitting::stock;

use crate::conference::Conference;

/// A window with the meeting in it, and what was asked of it.
struct Window<'h> {
    harness: Harness<'h, State>,
    requests: Rc<RefCell<Vec<UiRequest>>>,
}

/// What is drawn.
struct State {
    desk: Desk,
    draft: DeskDraft,
    is_dressed: bool,
    /// Something lies over it.
    is_covered: bool,
}

impl Window<'_> {
    fn of(conference: &Conference, seat: &str, size: Vec2) -> Self {
        let seat = conference.seat(seat);
        let stock = stock(&conference.scenario, "en");
        let locale = Locale::open("en").unwrap();
        let sight = conference.sight(seat);
        let numbers = Numbers::of(&sight);
        let desk = desk(&Words::new(sight, &stock, &locale, &numbers));
        let requests = Rc::new(RefCell::new(Vec::new()));
        let asked = Rc::clone(&requests);
        let state =
            State { desk, draft: DeskDraft::default(), is_dressed: false, is_covered: false };
        let harness = Harness::builder().with_size(size).build_ui_state(
            move |ui, state: &mut State| {
                if !state.is_dressed {
                    theme::dress(ui.ctx());
                    state.is_dressed = true;
                    ui.ctx().request_discard("new fonts");
                    return;
                }
                let mut plan = |_: &mut bevy_egui::egui::Ui, _: &mut Vec<_>| {};
                let drawer = Drawer { height: 104.0, draw: &mut plan };
                let requests = &mut asked.borrow_mut();
                desk_ui(ui, &state.desk, &mut state.draft, false, drawer, &[], requests);
                if state.is_covered {
                    let cover = Cover::new("cover", 400.0, Place::Middle).on_top();
                    cover.show(ui.ctx(), |ui| _ = ui.label("Over the table"), |_| {});
                }
            },
            state,
        );
        let mut window = Self { harness, requests };
        window.settle();
        window
    }

    fn settle(&mut self) {
        self.harness.run_steps(4);
    }

    fn click(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.settle();
    }

    fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    fn sheet(&self) -> Sheet {
        self.harness.state().draft.sheet
    }

    fn card(&self, is_locked: bool) -> (CardId, String) {
        let hand = &self.harness.state().desk.hand;
        let card = hand.iter().find(|card| card.sheet.locked == is_locked).unwrap();
        (card.card(), card.line.clone())
    }

    fn wishes(&self) -> Vec<Wish> {
        let requests = self.requests.borrow();
        let wishes = requests.iter().filter_map(|request| match request {
            UiRequest::Wish(wish) => Some(wish.clone()),
            _ => None,
        });
        wishes.collect()
    }
}

fn in_round_1() -> Conference {
    Conference::begins().starts()
}

const SIZE: Vec2 = Vec2::new(1280.0, 720.0);

#[test]
fn an_open_card_is_laid_in_two_clicks() {
    let mut window = Window::of(&in_round_1(), "support", SIZE);
    let (card, line) = window.card(false);
    window.click(&line);
    assert_eq!(window.sheet(), Sheet::Card(card));
    window.click("Lay on the table");
    let to = SeatSet::EMPTY;
    let wish = Wish::ShareCard { card, form: Form::Full, to, ground: None };
    assert_eq!(window.wishes(), [wish]);
}

#[test]
fn a_locked_card_is_told_after_three_answers_and_not_before() {
    let mut window = Window::of(&in_round_1(), "support", Vec2::new(1280.0, 1500.0));
    let (card, line) = window.card(true);
    window.click(&line);
    window.click("Tell …");
    window.click("Tell it");
    assert!(window.wishes().is_empty());
    window.click("Signal");
    window.click(&format!("{} The whole table", egui_phosphor::regular::USERS_THREE));
    window.click("Tell it");
    assert!(window.wishes().is_empty());
    window.click("Somebody is in danger now");
    window.click("Tell it");
    let (form, ground) = (Form::Signal, Some(Ground::DirectSafety));
    assert_eq!(window.wishes(), [Wish::ShareCard { card, form, to: SeatSet::EMPTY, ground }]);
}

#[test]
fn asking_takes_two_clicks() {
    let mut window = Window::of(&in_round_1(), "support", SIZE);
    let plate = window.harness.state().desk.plates[2].clone();
    window.click(&plate.line);
    assert_eq!(window.sheet(), Sheet::Seat(plate.seat));
    let topic = &plate.topics[0];
    window.click(&format!("{}: Safe now", topic.name));
    let (to, topic) = (plate.seat, topic.topic);
    let wish = Wish::AskSeat { to, topic, why: Why::SafeNow, only_me: false };
    assert_eq!(window.wishes(), [wish]);
}

#[test]
fn a_question_comes_up_by_itself_and_is_answered() {
    let mut conference = in_round_1();
    let (to, topic) = (conference.seat("support"), rondetafel::scenario::id::TopicId(0));
    let why = Why::Understand;
    conference.does("police", Wish::AskSeat { to, topic, why, only_me: false });
    let mut window = Window::of(&conference, "support", SIZE);
    assert_eq!(window.sheet(), Sheet::Answer);
    window.press(Key::Escape);
    assert_eq!(window.sheet(), Sheet::Table);
    window.click("Answer");
    assert_eq!(window.sheet(), Sheet::Answer);
    let asked = window.harness.state().desk.asked.clone().unwrap();
    if asked.nothing.is_open() {
        window.click(&asked.nothing.label);
    } else {
        window.click("Not like this …");
        window.click(&asked.keys[3].label);
    }
    assert_eq!(window.wishes().len(), 1);
}

#[test]
fn keys_open_sheets_and_do_nothing_while_somebody_writes() {
    let mut window = Window::of(&in_round_1(), "support", SIZE);
    for (key, sheet) in [(Key::A, Sheet::Ask), (Key::F, Sheet::Flags), (Key::R, Sheet::React)] {
        window.press(key);
        assert_eq!(window.sheet(), sheet);
        window.press(Key::Escape);
        assert_eq!(window.sheet(), Sheet::Table);
    }
    window.press(Key::Num1);
    assert!(matches!(window.sheet(), Sheet::Card(_)));
    window.press(Key::Escape);
    window.click("In your own words");
    window.press(Key::A);
    assert_eq!(window.sheet(), Sheet::Table);
}

#[test]
fn keys_do_nothing_at_a_table_that_something_lies_over() {
    let mut window = Window::of(&in_round_1(), "support", SIZE);
    window.press(Key::A);
    window.harness.state_mut().is_covered = true;
    window.settle();
    for key in [Key::F, Key::P, Key::Num1, Key::Escape, Key::D] {
        window.press(key);
        assert_eq!(window.sheet(), Sheet::Ask, "{key:?}");
        assert!(!window.harness.state().draft.is_plan_open, "{key:?}");
    }
    window.harness.state_mut().is_covered = false;
    window.settle();
    window.press(Key::F);
    assert_eq!(window.sheet(), Sheet::Flags);
}

#[test]
fn the_plan_sinks_for_a_sheet_and_rises_after_a_glance_at_a_card() {
    let mut window = Window::of(&in_round_1(), "support", SIZE);
    let is_risen = |window: &Window<'_>| window.harness.state().draft.is_plan_open;
    let (card, line) = window.card(false);
    window.press(Key::P);
    assert!(is_risen(&window));
    window.click(&line);
    assert_eq!((window.sheet(), is_risen(&window)), (Sheet::Card(card), false));
    window.press(Key::Escape);
    assert_eq!((window.sheet(), is_risen(&window)), (Sheet::Table, true));
    window.press(Key::A);
    assert_eq!((window.sheet(), is_risen(&window)), (Sheet::Ask, false));
    window.press(Key::Escape);
    assert_eq!((window.sheet(), is_risen(&window)), (Sheet::Table, false));
}

#[test]
fn a_card_is_picked_up_and_placed_without_a_pointer() {
    let mut window = Window::of(&in_round_1(), "support", SIZE);
    let (card, line) = window.card(false);
    window.harness.get_by_label(&line).focus();
    window.settle();
    window.press(Key::Enter);
    assert_eq!(window.sheet(), Sheet::Card(card));
    window.harness.get_by_label("Pick up").focus();
    window.settle();
    window.press(Key::Enter);
    assert_eq!(window.harness.state().draft.held, Some(card));
    window.press(Key::Escape);
    assert_eq!(window.harness.state().draft.held, None);
    window.harness.state_mut().draft.held = Some(card);
    window.settle();
    window.click("Lay on the table");
    assert!(matches!(window.wishes()[..], [Wish::ShareCard { .. }]));
}

#[test]
fn a_break_lays_four_choices_before_the_player() {
    let conference = Conference::begins().until(Phase::Break(1));
    let mut window = Window::of(&conference, "support", SIZE);
    assert_eq!(window.sheet(), Sheet::Call);
    window.click("Ask for mandate");
    assert_eq!(window.wishes(), [Wish::MakeCall(Call::HomeForMandate)]);
}

#[test]
fn the_last_round_takes_one_word() {
    let conference = Conference::begins().until(Phase::LastRound);
    let mut window = Window::of(&conference, "support", SIZE);
    assert_eq!(window.sheet(), Sheet::Vote);
    window.click("I agree");
    assert_eq!(window.wishes().len(), 1);
}

#[test]
fn what_is_closed_says_why() {
    let mut conference = in_round_1();
    conference.does("support", Wish::BeDone);
    let mut window = Window::of(&conference, "support", SIZE);
    let (_, line) = window.card(false);
    window.click(&line);
    window.click("Lay on the table");
    assert!(window.wishes().is_empty());
    window.harness.get_by_label("Lay on the table").hover();
    window.harness.run_steps(12);
    let why = "You said that you are done for this round. What costs no turn is still open.";
    assert!(window.harness.query_by_label(why).is_some());
}

#[test]
fn in_a_small_window_one_part_shows_at_a_time() {
    for size in [Vec2::new(800.0, 600.0), Vec2::new(640.0, 360.0)] {
        let mut window = Window::of(&in_round_1(), "support", size);
        let (card, line) = window.card(false);
        assert!(window.harness.query_by_label(&line).is_none());
        window.click("Your folder");
        window.click(&line);
        assert_eq!(window.sheet(), Sheet::Card(card));
    }
}
