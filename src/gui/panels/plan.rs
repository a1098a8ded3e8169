//! The plan: a drawer with a felt board of weeks, and the wooden pieces that go on it.
//!
//! Closed it is a strip with the plan in miniature. Open it is a board: lanes for the seats,
//! weeks from left to right, and the hand of actions below. A piece is picked up and laid down in
//! a week; dragging does the same with the mouse.
//!
//! **Invariant:** the keyboard can do all that the mouse can; both change the same [`PlanDraft`].
//! **Invariant:** nothing is decided here: every button and every week carries its own refusal.

use bevy::prelude::Resource;
use bevy_egui::egui::{
    Align, CornerRadius, Frame, Id, Layout, Margin, Rangef, Rect, Response, RichText, ScrollArea,
    Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, vec2,
};
use egui_phosphor::regular as icons;

use crate::gui::request::UiRequest;
use crate::gui::sheet::{goes_back, hears};
use crate::gui::{guide, theme, widgets};
use crate::present::choice::Choice;
use crate::present::timeline::{Picked, TimelineModel};
use crate::present::tutorial::Target;
use crate::rules::command::Wish;
use crate::rules::table::TileId;
use crate::scenario::term::Week;

mod bar;
mod board;
mod ghost;
mod hand;
mod link;
mod mark;
mod sheet;
mod weeks;

use weeks::Weeks;

/// How wide the corner with the buttons is.
const CORNER: f32 = 216.0;
/// Between its edge and what is on it.
const MARGIN: Margin = Margin::symmetric(10, 6);
/// The height of the closed drawer.
const CLOSED: f32 = 110.0;
/// The part of the window that the open drawer takes.
const OPEN: f32 = 2.0 / 3.0;
/// A window below this height gives more of itself.
const LOW: f32 = 520.0;
/// The part that it gives.
const OPEN_IN_LOW: f32 = 0.9;
/// The least height of the board; a drawer below it scrolls.
const BOARD_HEIGHT: f32 = 150.0;
/// The widest side sheet.
const SIDE: f32 = 340.0;
/// A board below this width is moved sideways instead.
const BOARD_WIDTH: f32 = 760.0;

/// What the player is doing with the plan and nobody else knows of.
#[derive(Resource, Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each tells of one thing that is under way")]
pub struct PlanDraft {
    /// Whether the drawer is up.
    pub is_open: bool,
    /// What is picked up.
    pub picked: Option<Picked>,
    /// The week over which it hovers.
    pub week: Week,
    /// What lies at the side of the board.
    pub side: Side,
    /// Whether the hand shows actions of others.
    pub shows_others: bool,
    /// The week in which the family would be told.
    pub teller_week: Week,
    /// Whether the mouse holds it: it is laid down where the button is let go.
    is_dragged: bool,
    /// The frame in which it was picked up: the press that picked it up does not lay it down.
    picked_in: u64,
    /// Whether the board still has to bring the own lane into sight.
    shows_own: bool,
    /// Whether the board still has to bring the row of what is held into sight.
    seeks_row: bool,
    /// Where the keyboard was before.
    came_from: Option<Id>,
    /// Where the keyboard goes back to.
    returns_to: Option<Id>,
    /// Whether what is held still has to take the keyboard.
    takes_focus: bool,
}

impl Default for PlanDraft {
    fn default() -> Self {
        Self {
            is_open: false,
            picked: None,
            week: 1,
            side: Side::Nothing,
            shows_others: false,
            teller_week: 1,
            is_dragged: false,
            picked_in: 0,
            shows_own: true,
            seeks_row: false,
            came_from: None,
            returns_to: None,
            takes_focus: false,
        }
    }
}

/// What lies at the side of the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Nothing.
    #[default]
    Nothing,
    /// One tile.
    Tile(TileId),
    /// Goals, the fixed face, who tells the family.
    Agreements,
}

impl PlanDraft {
    /// The drawer goes up, with the own lane in sight.
    pub const fn open(&mut self) {
        self.is_open = true;
        self.shows_own = true;
    }

    /// How high the drawer is in a window of this height.
    #[must_use]
    pub fn height(&self, window: f32) -> f32 {
        let part = if window < LOW { OPEN_IN_LOW } else { OPEN };
        if self.is_open { (window * part).max(CLOSED) } else { CLOSED.min(window * 0.3) }
    }

    /// Something is picked up and hovers over a week.
    fn pick_up(&mut self, ui: &Ui, picked: Picked, week: Week, from: Id) {
        self.picked = Some(picked);
        self.week = week;
        self.is_open = true;
        self.side = Side::Nothing;
        self.is_dragged = false;
        self.seeks_row = true;
        self.picked_in = ui.ctx().cumulative_frame_nr();
        self.came_from = Some(from);
        self.returns_to = None;
        self.takes_focus = true;
    }

    /// What is picked up goes back to where it was.
    fn put_back(&mut self) {
        self.picked = None;
        self.is_dragged = false;
        self.returns_to = self.came_from.take();
    }

    /// The widget from which something was picked up has the keyboard again as soon as it is drawn:
    /// what is not drawn may not have it.
    fn give_focus_back(&mut self, response: &Response) {
        if self.returns_to == Some(response.id) {
            self.returns_to = None;
            response.request_focus();
        }
    }

    /// What is picked up is laid down, if that is allowed there.
    fn lay_down(&mut self, model: &TimelineModel, requests: &mut Vec<UiRequest>) {
        let Some(picked) = self.picked else {
            return;
        };
        let ghost = model.ghost.as_ref().filter(|ghost| ghost.picked == picked);
        let here = ghost.and_then(|ghost| ghost.at(self.week));
        if here.is_some_and(|here| !here.place.is_open()) {
            // It stays in the hand, and the reason stays in sight.
            self.is_dragged = false;
            return;
        }
        requests.push(UiRequest::Wish(picked.wish(self.week)));
        self.put_back();
    }
}

/// The one widget that takes keys and clicks while something is picked up.
fn ghost_id() -> Id {
    Id::new("plan-ghost")
}

/// The edge of the drawer; its paper is painted round the felt.
pub fn frame() -> Frame {
    Frame::new().stroke(Stroke::new(1.0, theme::LINE)).inner_margin(MARGIN)
}

/// Paper everywhere but under the felt: nobody sees it there, and painting costs.
fn paper_round(drawer: Rect, felt: Rect) -> Shape {
    let felt = felt.shrink(2.0).intersect(drawer);
    let (above, rest) = drawer.split_top_bottom_at_y(felt.top());
    let (middle, below) = rest.split_top_bottom_at_y(felt.bottom());
    let (left, _) = middle.split_left_right_at_x(felt.left());
    let (_, right) = middle.split_left_right_at_x(felt.right());
    let strips = [above, below, left, right];
    Shape::Vec(
        strips
            .into_iter()
            .filter(Rect::is_positive)
            .map(|strip| Shape::rect_filled(strip, CornerRadius::ZERO, theme::PAPER))
            .collect(),
    )
}

/// The plan, closed or open. The height comes from [`PlanDraft::height`].
pub fn plan_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    forget_what_is_gone(model, draft);
    take_escape(ui, draft);
    let drawer = ui.max_rect() + MARGIN;
    let paper = ui.painter().with_clip_rect(drawer).add(Shape::Noop);
    let felt = if draft.is_open {
        open_ui(ui, model, draft, requests)
    } else {
        closed_ui(ui, model, draft, requests)
    };
    ui.painter().with_clip_rect(drawer).set(paper, paper_round(drawer, felt));
}

/// A tile that is off the plan has no sheet and cannot be held.
fn forget_what_is_gone(model: &TimelineModel, draft: &mut PlanDraft) {
    let stands = |tile: TileId| model.bars.iter().any(|bar| bar.tile == tile);
    if let Side::Tile(tile) = draft.side
        && !stands(tile)
    {
        draft.side = Side::Nothing;
    }
    if let Some(Picked::Tile(tile)) = draft.picked
        && !stands(tile)
    {
        draft.picked = None;
    }
}

/// Escape puts back, then closes the sheet, then the drawer.
fn take_escape(ui: &Ui, draft: &mut PlanDraft) {
    let has_something = draft.picked.is_some() || draft.is_open;
    if !has_something || !hears(ui) || !goes_back(ui.ctx()) {
        return;
    }
    if draft.picked.is_some() {
        draft.put_back();
    } else if draft.side != Side::Nothing {
        draft.side = Side::Nothing;
    } else {
        draft.is_open = false;
    }
}

/// Returns where the felt is.
fn closed_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) -> Rect {
    let shown = ui.horizontal_centered(|ui| {
        ui.vertical(|ui| {
            ui.set_width(CORNER.min(ui.available_width() * 0.35));
            let label = format!("{} {}", icons::CARET_UP, model.signs.heading);
            let opener = ui.button(widgets::strong(&label));
            guide::leads_to(ui, opener.rect, |it| matches!(it, Target::Plan | Target::Tile(_)));
            opener.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &model.signs.open));
            if opener.on_hover_text(&model.signs.open).clicked() {
                draft.open();
            }
            undo_ui(ui, &model.undo, requests);
        });
        let size = ui.available_size();
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response
            .widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &model.signs.heading));
        if response.clicked() {
            draft.open();
        }
        if ui.is_rect_visible(rect) {
            board::paint_miniature(ui, model, rect);
        }
        mark::focus_ring(ui, &response, rect);
        rect
    });
    shown.inner
}

fn undo_ui(ui: &mut Ui, undo: &Choice, requests: &mut Vec<UiRequest>) {
    let shown = Choice {
        label: format!("{} {}", icons::ARROW_COUNTER_CLOCKWISE, undo.label),
        ..undo.clone()
    };
    let response = widgets::choice_ui(ui, &shown, requests);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, undo.is_open(), &undo.label));
}

/// Returns where the felt is.
fn open_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) -> Rect {
    let room = ui.available_height();
    let least = theme::TARGET + BOARD_HEIGHT + hand::height(ui) + theme::GAP * 2.0;
    let area = ScrollArea::vertical().id_salt("plan-drawer").auto_shrink(false);
    let shown = widgets::scroll_ui(area, ui, |ui| {
        let top = ui.cursor().top();
        header_ui(ui, model, draft, requests);
        let at = ui.cursor().min;
        let height = (room - (at.y - top)).max(least - theme::TARGET);
        let rest = Rect::from_min_size(at, vec2(ui.available_width(), height));
        let (above, below) = rest.split_top_bottom_at_y(rest.bottom() - hand::height(ui));
        // The hand comes first where the keyboard looks for something to pick up, and last where
        // the eye does: it is drawn first and stands below.
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| hand::hand_ui(ui, model, draft));
        let above = above.with_max_y(above.bottom() - 4.0);
        let side = match draft.side {
            Side::Nothing => 0.0,
            Side::Tile(_) | Side::Agreements => SIDE.min(above.width() * 0.5),
        };
        let (left, right) = above.split_left_right_at_x(above.right() - side);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            board_in_frame(ui, model, draft, requests, left);
        });
        if side > 0.0 {
            let right = right.with_min_x(right.left() + theme::GAP);
            ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
                sheet::side_ui(ui, model, draft, requests);
            });
        }
        ui.advance_cursor_after_rect(rest);
        left
    });
    shown.inner
}

/// The felt in its wooden frame; it scrolls where it does not fit.
fn board_in_frame(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
    rect: Rect,
) {
    let felt = board::paint_frame(ui.painter(), rect, 4.0);
    ui.scope_builder(UiBuilder::new().max_rect(felt), |ui| {
        ui.set_clip_rect(felt.intersect(ui.clip_rect()));
        let area = ScrollArea::both().id_salt("plan-board").auto_shrink(false);
        widgets::scroll_ui(area, ui, |ui| {
            let size = vec2(felt.width().max(BOARD_WIDTH), felt.height());
            board::board_ui(ui, model, draft, requests, size);
        });
    });
}

fn header_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    ui.horizontal_wrapped(|ui| {
        let closes = widgets::icon_ui(ui, icons::CARET_DOWN, &model.signs.close);
        guide::stands_otherwise(ui, closes.rect);
        if closes.clicked() {
            draft.is_open = false;
            draft.put_back();
            draft.returns_to = None;
        }
        widgets::heading_ui(ui, &model.signs.heading);
        undo_ui(ui, &model.undo, requests);
        let opens = draft.side == Side::Agreements;
        let icon = if model.family.is_open { icons::HANDSHAKE } else { icons::CHECK_CIRCLE };
        let label = format!("{icon} {}", model.signs.agreements);
        let agreements = ui.selectable_label(opens, label);
        agreements.widget_info(|| {
            WidgetInfo::selected(WidgetType::Button, true, opens, &model.signs.agreements)
        });
        if agreements.clicked() {
            draft.side = if opens { Side::Nothing } else { Side::Agreements };
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // A legend is whole or left out: every mark is also named where it is used.
            let mut room = ui.available_width();
            room -= model.bands.iter().map(|(_, name)| mark::legend_width(ui, name)).sum::<f32>();
            if room < 0.0 {
                return;
            }
            for (band, name) in model.bands.iter().rev() {
                mark::swatch_ui(ui, *band, name);
            }
            let waiting = [(false, &model.signs.practice), (true, &model.signs.norm)];
            room -= waiting.iter().map(|(_, name)| mark::legend_width(ui, name)).sum::<f32>();
            if room > 0.0 {
                for (dense, name) in waiting {
                    mark::hatch_ui(ui, dense, name);
                }
            }
        });
    });
}

/// A small text.
fn small(text: &str) -> RichText {
    RichText::new(text).small()
}

/// The board's weeks within a width, right of the lanes' heads.
fn weeks_of(model: &TimelineModel, rect: Rect, heads: f32) -> Weeks {
    let left = rect.left() + heads;
    Weeks::new(&model.columns, Rangef::new(left, (rect.right() - 10.0).max(left)))
}

/// The wish of telling the family, in another week.
fn in_week(choice: &Choice, week: Week) -> Choice {
    let mut choice = choice.clone();
    if let Wish::ChooseTeller { week: wished, .. } = &mut choice.wish {
        *wished = week;
    }
    choice
}
