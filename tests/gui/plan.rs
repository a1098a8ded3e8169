//! The plan by role and name: picked up and laid down, with keys and with the mouse.

use bevy_egui::egui::{Key, Pos2, Rect, Ui, accesskit::Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rondetafel::gui::panels::card::DraggedCard;
use rondetafel::gui::panels::plan::{PlanDraft, Side, plan_ui};
use rondetafel::gui::request::UiRequest;
use rondetafel::gui::theme;
use rondetafel::locale::Locale;
use rondetafel::present::timeline::{Picked, timeline};
use rondetafel::present::{Numbers, Words};
use rondetafel::rules::command::Wish;
use rondetafel::sitting::stock;

use crate::conference::Conference;

/// A table, the plan of one seat on the screen, and what was asked of the window.
struct Wall {
    conference: Conference,
    seat: &'static str,
    draft: PlanDraft,
    requests: Vec<UiRequest>,
    dressed: bool,
}

impl Wall {
    fn show(&mut self, ui: &mut Ui) {
        if !self.dressed {
            theme::dress(ui.ctx());
            self.dressed = true;
            return;
        }
        let locale = Locale::open("en").unwrap();
        let stock = stock(&self.conference.scenario, "en");
        let sight = self.conference.sight(self.conference.seat(self.seat));
        let numbers = Numbers::of(&sight);
        let words = Words::new(sight, &stock, &locale, &numbers);
        let model = timeline(&words, self.draft.picked);
        plan_ui(ui, &model, &mut self.draft, &mut self.requests);
    }

    fn wishes(&self) -> Vec<Wish> {
        let wishes = self.requests.iter().filter_map(|request| match request {
            UiRequest::Wish(wish) => Some(wish.clone()),
            _ => None,
        });
        wishes.collect()
    }
}

/// The plan of a seat in a window of this size.
fn wall(conference: Conference, seat: &'static str, open: bool) -> Harness<'static, Wall> {
    let mut draft = PlanDraft::default();
    draft.is_open = open;
    let wall = Wall { conference, seat, draft, requests: Vec::new(), dressed: false };
    let size = vec2(1280.0, if open { 480.0 } else { 110.0 });
    let mut harness = Harness::builder()
        .with_size(size)
        .build_ui_state(|ui, wall: &mut Wall| wall.show(ui), wall);
    harness.run_steps(3);
    harness
}

fn conference() -> Conference {
    let mut conference = Conference::begins().starts();
    let action = conference.action("file-case");
    conference.does("police", Wish::PlaceTile { action, week: 2 });
    conference
}

/// Presses a key and lets the window follow.
fn press(harness: &mut Harness<'_, Wall>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

#[test]
fn the_closed_drawer_opens_by_its_button_and_keeps_undo_in_sight() {
    let mut harness = wall(conference(), "support", false);
    assert!(harness.get_by_label("Undo").accesskit_node().is_disabled());
    harness.get_by_label("Open the plan").click();
    harness.run_steps(3);
    assert!(harness.state().draft.is_open);
}

#[test]
fn keys_alone_pick_up_and_lay_down() {
    let mut harness = wall(conference(), "support", true);
    harness.get_by_label_contains("Safety plan with Elise").focus();
    harness.run_steps(2);
    press(&mut harness, Key::Enter);
    let action = harness.state().conference.action("safety-plan");
    assert_eq!(harness.state().draft.picked, Some(Picked::Action(action)));
    assert!(harness.state().requests.is_empty(), "the press that picks up lays nothing down");
    for _ in 0..3 {
        press(&mut harness, Key::ArrowRight);
    }
    press(&mut harness, Key::PageDown);
    press(&mut harness, Key::ArrowLeft);
    assert_eq!(harness.state().draft.week, 7);
    // What would be there is said by the widget that has the keyboard.
    harness.get_by_label_contains("Week 7.");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().wishes(), [Wish::PlaceTile { action, week: 7 }]);
    assert_eq!(harness.state().draft.picked, None);
    // The keyboard is back where it was.
    assert!(harness.get_by_label_contains("Safety plan with Elise").is_focused());
}

#[test]
fn home_and_end_go_to_the_ends_and_escape_puts_back() {
    let mut harness = wall(conference(), "support", true);
    harness.get_by_label_contains("Safety plan with Elise").click();
    harness.run_steps(3);
    press(&mut harness, Key::End);
    assert_eq!(harness.state().draft.week, 12);
    press(&mut harness, Key::End);
    assert_eq!(harness.state().draft.week, 52);
    press(&mut harness, Key::Home);
    assert_eq!(harness.state().draft.week, 1);
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().draft.picked, None);
    assert!(harness.state().draft.is_open);
    press(&mut harness, Key::Escape);
    assert!(!harness.state().draft.is_open);
    assert!(harness.state().requests.is_empty());
}

#[test]
fn dragging_does_the_same_as_the_keys() {
    let mut harness = wall(conference(), "support", true);
    let from = harness.get_by_label_contains("Safety plan with Elise").rect().center();
    let bar: Rect = harness.get_by_label_contains("Build a police file").rect();
    harness.drag_at(from);
    harness.run_steps(1);
    let over = Pos2::new(bar.left() + 20.0, bar.center().y);
    harness.hover_at(from + vec2(12.0, -12.0));
    harness.run_steps(2);
    harness.hover_at(over);
    harness.run_steps(2);
    let action = harness.state().conference.action("safety-plan");
    assert_eq!(harness.state().draft.picked, Some(Picked::Action(action)));
    harness.drop_at(over);
    harness.run_steps(3);
    // The police file lies in week 2.
    assert_eq!(harness.state().wishes(), [Wish::PlaceTile { action, week: 2 }]);
    assert_eq!(harness.state().draft.picked, None);
}

#[test]
fn what_is_let_go_beside_the_board_is_put_back() {
    let mut harness = wall(conference(), "support", true);
    let from = harness.get_by_label_contains("Safety plan with Elise").rect().center();
    harness.drag_at(from);
    harness.run_steps(1);
    harness.hover_at(from + vec2(60.0, 0.0));
    harness.run_steps(2);
    harness.drop_at(from + vec2(60.0, 0.0));
    harness.run_steps(3);
    assert!(harness.state().requests.is_empty());
    assert_eq!(harness.state().draft.picked, None);
}

#[test]
fn a_bar_is_a_button_that_opens_its_sheet_with_reasons_for_what_is_closed() {
    let mut harness = wall(conference(), "support", true);
    let bar = harness.get_by_label_contains("Build a police file");
    assert_eq!(bar.accesskit_node().role(), Role::Button);
    bar.click();
    harness.run_steps(3);
    let tile = harness.state().conference.table.common().plan.tiles[0].id;
    assert_eq!(harness.state().draft.side, Side::Tile(tile));
    // In round 1 nobody supports yet: the button is closed and the reason stands beside it.
    assert!(harness.get_by_label("Support").accesskit_node().is_disabled());
    harness.get_by_label("Watch this: 1 peg").click();
    harness.run_steps(3);
    assert_eq!(harness.state().wishes(), [Wish::MonitorTile(tile)]);
}

#[test]
fn a_card_that_is_dropped_on_a_bar_is_laid_on_it() {
    let mut conference = conference();
    conference.lays("support", "scarf");
    let card = conference.card("scarf");
    let tile = conference.table.common().plan.tiles[0].id;
    let mut harness = wall(conference, "support", true);
    let over = harness.get_by_label_contains("Build a police file").rect().left_center();
    let over = over + vec2(6.0, 0.0);
    harness.drag_at(Pos2::new(600.0, 20.0));
    harness.run_steps(1);
    bevy_egui::egui::DragAndDrop::set_payload(&harness.ctx, DraggedCard(card));
    harness.hover_at(over);
    harness.run_steps(2);
    harness.drop_at(over);
    harness.run_steps(2);
    assert_eq!(harness.state().wishes(), [Wish::CiteCard { tile, card }]);
}

#[test]
fn a_tile_is_moved_from_its_sheet_by_keys() {
    let mut conference = conference();
    let action = conference.action("safety-plan");
    conference.does("support", Wish::PlaceTile { action, week: 3 });
    let tile = conference.table.common().plan.tiles[1].id;
    let mut harness = wall(conference, "support", true);
    harness.state_mut().draft.side = Side::Tile(tile);
    harness.run_steps(2);
    harness.get_by_label("Move to another week").click();
    harness.run_steps(3);
    press(&mut harness, Key::ArrowLeft);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().wishes(), [Wish::MoveTile { tile, week: 2 }]);
}

#[test]
fn the_drawer_fits_small_windows_and_large_text() {
    for size in [vec2(640.0, 324.0), vec2(800.0, 400.0), vec2(1920.0, 720.0)] {
        let mut harness = wall(conference(), "municipality", true);
        harness.set_size(size);
        harness.run_steps(3);
        let close = harness.get_by_label("Close the plan").rect();
        assert!(close.right() <= size.x && close.bottom() <= size.y, "{size:?}: {close:?}");
        harness.get_by_label_contains("Extend the restraining order").click();
        harness.run_steps(3);
        assert!(harness.state().draft.picked.is_some(), "{size:?}");
        press(&mut harness, Key::Enter);
        assert_eq!(harness.state().wishes().len(), 1, "{size:?}");
    }
}
