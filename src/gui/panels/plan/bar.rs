//! One tile on the board: hatched while it is waited for, wood while it works, a flag where it
//! ends.
//!
//! **Invariant:** what is in pencil is dashed and slanted, what is in ink has a dark edge.

use std::sync::Arc;

use bevy_egui::egui::{
    Align2, Color32, CornerRadius, CursorIcon, FontFamily, Galley, Id, Painter, Rangef, Rect,
    Response, RichText, Sense, Stroke, TextStyle, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icons;

use super::board::{Layout, Placed, row_height};
use super::weeks::Weeks;
use super::{PlanDraft, Side, mark, small};
use crate::gui::panels::card::DraggedCard;
use crate::gui::panels::mark::{fitted, text_on};
use crate::gui::request::UiRequest;
use crate::gui::{guide, theme, widgets};
use crate::present::timeline::{Bar, Picked, RunningBar, TimelineModel, Times};
use crate::present::tutorial::Target;
use crate::scenario::id::SeatId;
use crate::scenario::term::Band;

/// The title of a running measure that has less room than this stands beside it.
const INSIDE: f32 = 130.0;
/// The widest title.
const WIDEST: f32 = 260.0;

/// The widget of a tile.
pub(super) fn id(bar: &Bar) -> Id {
    Id::new(("plan-bar", bar.tile))
}

/// From when to when a bar goes, and up to where it needs room with its title.
pub(super) fn across(ui: &Ui, bar: &Bar, weeks: &Weeks) -> (Rangef, f32) {
    let across = extent(&bar.times, weeks, row_height(ui));
    let needs = label_width(ui, bar);
    if is_inside(across, needs, weeks) {
        return (across, across.max);
    }
    (across, across.max + needs)
}

/// Where the words of a bar end: links begin there.
pub(super) fn label_end(ui: &Ui, bar: &Bar, rect: Rect, weeks: &Weeks) -> f32 {
    let needs = label_width(ui, bar);
    if is_inside(rect.x_range(), needs, weeks) {
        (rect.left() + needs).min(rect.right())
    } else {
        rect.right() + needs
    }
}

/// Signs and title beside each other.
fn label_width(ui: &Ui, bar: &Bar) -> f32 {
    marks_width(ui, bar) + title(ui, bar, theme::PAPER, WIDEST).size().x + 20.0
}

/// Whether the words stand on the wood: where they fit, and where there is no room beside it.
fn is_inside(across: Rangef, needs: f32, weeks: &Weeks) -> bool {
    across.span() >= needs || across.max + needs > weeks.end()
}

fn extent(times: &Times, weeks: &Weeks, least: f32) -> Rangef {
    let from = weeks.day(times.placed);
    Rangef::new(from, weeks.day(times.ends).max(from + least).min(weeks.end().max(from + least)))
}

/// One bar: interact, paint.
pub(super) fn bar_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    bar: &Bar,
    placed: &Placed<'_>,
    layout: &Layout<'_>,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    let rect = placed.rect;
    let whole = rect.with_max_x(across(ui, bar, &layout.weeks).1.max(rect.right()));
    let mut response = ui.interact(whole, id(bar), Sense::click_and_drag());
    let is_chosen = draft.side == Side::Tile(bar.tile);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_chosen, &bar.name));
    guide::stands(ui, Target::Tile(bar.action), whole);
    take_card(&response, bar, requests);
    if response.hovered() && bar.sheet.shift.is_open() {
        ui.ctx().set_cursor_icon(CursorIcon::Grab);
    }
    if response.drag_started() && bar.sheet.shift.is_open() {
        draft.pick_up(ui, Picked::Tile(bar.tile), bar.week, response.id);
        draft.is_dragged = true;
    } else if response.clicked() {
        draft.side = if is_chosen { Side::Nothing } else { Side::Tile(bar.tile) };
    }
    draft.give_focus_back(&response);
    let is_held = draft.picked == Some(Picked::Tile(bar.tile));
    if ui.is_rect_visible(whole) {
        paint(ui, model, bar, rect, &layout.weeks, &response, is_held);
        let card = response.dnd_hover_payload::<DraggedCard>();
        if is_chosen || card.is_some() {
            let line = Stroke::new(2.5, if is_chosen { theme::PAPER } else { theme::AMBER });
            let round = CornerRadius::same(theme::ROUND);
            let kind = bevy_egui::egui::StrokeKind::Outside;
            ui.painter().rect_stroke(rect, round, line, kind);
        }
    }
    mark::focus_ring(ui, &response, rect);
    if draft.picked.is_none() {
        response = response.on_hover_ui(|ui| {
            ui.set_max_width(380.0);
            ui.label(widgets::strong(&bar.title));
            ui.label(small(&bar.sheet.summary));
            for warning in &bar.warnings {
                let text = format!("{} {warning}", icons::WARNING);
                ui.label(RichText::new(text).small().color(theme::BRICK));
            }
        });
    }
    _ = response;
}

/// A card that is let go over a bar is laid on it.
fn take_card(response: &Response, bar: &Bar, requests: &mut Vec<UiRequest>) {
    let Some(card) = response.dnd_release_payload::<DraggedCard>() else {
        return;
    };
    let DraggedCard(card) = *card;
    let wish = crate::rules::command::Wish::CiteCard { tile: bar.tile, card };
    requests.push(UiRequest::Wish(wish));
}

/// A measure that runs already: it cannot be moved.
pub(super) fn running_ui(ui: &mut Ui, running: &RunningBar, placed: &Placed<'_>) {
    let response =
        ui.interact(placed.rect, Id::new(("plan-running", &running.title)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &running.name));
    if ui.is_rect_visible(placed.rect) {
        let painter = ui.painter();
        let rect = placed.rect.shrink2(vec2(0.0, 2.0));
        painter.rect_filled(rect, CornerRadius::same(2), theme::PLASTER);
        let line = Stroke::new(1.5, theme::INK);
        painter.hline(rect.x_range(), rect.bottom() - 1.0, line);
        painter.hline(rect.x_range(), rect.top() + 1.0, line);
        let text = format!("{} {}", icons::PUSH_PIN, running.title);
        let font = mark::small_font(ui, FontFamily::Proportional);
        let inside = rect.width() >= INSIDE;
        let width = if inside { rect.width() - 10.0 } else { WIDEST };
        let colour = if inside { theme::INK } else { theme::PAPER };
        let text = fitted(ui, &text, font, colour, width, 1);
        let x = if inside { rect.left() + 5.0 } else { rect.right() + 8.0 };
        let at = pos2(x, rect.center().y - text.size().y / 2.0);
        painter.galley(at, text, colour);
        mark::flag(painter, placed.rect.right_bottom(), placed.rect.height());
    }
    response.on_hover_text(&running.name);
}

fn title(ui: &Ui, bar: &Bar, colour: Color32, width: f32) -> Arc<Galley> {
    let family = if bar.inked { theme::bold() } else { theme::italic() };
    fitted(ui, &bar.title, mark::small_font(ui, family), colour, width, 1)
}

/// Wood, waiting time and edge of something that begins and ends.
pub(super) fn paint_wood(
    painter: &Painter,
    rect: Rect,
    band: Band,
    times: &Times,
    weeks: &Weeks,
    inked: bool,
) {
    let wood = mark::wood_of(band);
    let pale = wood.lerp_to_gamma(theme::PAPER, 0.55);
    let begins = weeks.day(times.begins).clamp(rect.left(), rect.right());
    mark::wood(
        painter,
        rect,
        if inked { wood } else { wood.lerp_to_gamma(theme::PAPER, 0.25) },
        0.0,
    );
    if begins > rect.left() {
        let waits = rect.with_max_x(begins);
        let round = CornerRadius { nw: theme::ROUND, sw: theme::ROUND, ne: 0, se: 0 };
        painter.rect_filled(waits, round, pale);
        let norm = weeks.day(times.norm).clamp(waits.left(), begins);
        let practice = weeks.day(times.practice).clamp(norm, begins);
        let line = theme::WALNUT.gamma_multiply(0.55);
        mark::hatch(painter, waits.with_max_x(norm), true, line);
        mark::hatch(painter, waits.with_min_x(norm).with_max_x(practice), false, line);
        painter.vline(begins, rect.y_range(), Stroke::new(1.5, theme::WALNUT));
    }
    mark::edge(painter, rect, inked);
    if times.expires {
        mark::flag(painter, pos2(rect.right() - 1.0, rect.bottom()), rect.height() + 3.0);
    }
}

fn paint(
    ui: &Ui,
    model: &TimelineModel,
    bar: &Bar,
    rect: Rect,
    weeks: &Weeks,
    response: &Response,
    is_held: bool,
) {
    let mut painter = ui.painter().clone();
    if is_held {
        painter.multiply_opacity(0.35);
    }
    let lifted = response.hovered() && bar.sheet.shift.is_open();
    let rect = if lifted { rect.translate(vec2(0.0, -1.0)) } else { rect };
    paint_wood(&painter, rect, bar.band, &bar.times, weeks, bar.inked);
    let inside = is_inside(rect.x_range(), label_width(ui, bar), weeks);
    let middle = rect.center().y;
    let mut x = if inside { rect.left() + 3.0 } else { rect.right() + 8.0 };
    let marks = paint_marks(ui, &painter, model, bar, pos2(x, middle));
    x += marks + 4.0;
    let colour = if inside { theme::INK } else { theme::PAPER };
    let width = if inside { (rect.right() - x - 12.0).min(WIDEST) } else { WIDEST };
    let text = title(ui, bar, colour, width);
    let at = pos2(x, middle - text.size().y / 2.0);
    if inside {
        // Words are read from plain wood, never from hatching.
        let plate = Rect::from_min_size(at, text.size()).expand2(vec2(3.0, 1.0));
        let wood = mark::wood_of(bar.band).lerp_to_gamma(theme::PAPER, 0.35);
        painter.rect_filled(plate, CornerRadius::same(3), wood);
    }
    painter.galley(at, text, colour);
}

/// The small things on a bar, one after another.
fn small_things(bar: &Bar) -> (Vec<SeatId>, Vec<SeatId>, usize) {
    (bar.supports.clone(), bar.objections.clone(), bar.reasons)
}

fn marks_width(ui: &Ui, bar: &Bar) -> f32 {
    let step = mark::font(ui, &TextStyle::Small).size * 1.35;
    let (supports, objections, reasons) = small_things(bar);
    let count = 1
        + usize::from(!bar.warnings.is_empty())
        + usize::from(bar.monitor.is_some())
        + usize::from(bar.held)
        + usize::from(reasons > 0)
        + supports.len()
        + objections.len();
    step * f32::from(u8::try_from(count).unwrap_or(u8::MAX))
}

/// Number, warning, eye, hand, card, heads: returns how wide they are together.
fn paint_marks(
    ui: &Ui,
    painter: &Painter,
    model: &TimelineModel,
    bar: &Bar,
    left_centre: bevy_egui::egui::Pos2,
) -> f32 {
    let size = mark::font(ui, &TextStyle::Small).size;
    let (step, radius) = (size * 1.35, size * 0.62);
    let mut at = left_centre + vec2(step / 2.0, 0.0);
    let lane_of = |seat: SeatId| model.lanes.iter().find(|lane| lane.seat == seat);
    let font = bevy_egui::egui::FontId::new(size * 0.85, theme::bold());
    painter.circle_filled(at, radius, theme::WALNUT);
    painter.text(at, Align2::CENTER_CENTER, bar.number.to_string(), font, theme::PAPER);
    at.x += step;
    if !bar.warnings.is_empty() {
        mark::warning(painter, at, radius);
        at.x += step;
    }
    let sign = |at, text: &str, ground: Color32, colour: Color32| {
        painter.circle_filled(at, radius, ground);
        let font = bevy_egui::egui::FontId::proportional(size * 0.95);
        painter.text(at, Align2::CENTER_CENTER, text, font, colour);
    };
    if let Some(monitor) = bar.monitor.and_then(lane_of) {
        let ground = theme::seat(monitor.look);
        sign(at, icons::EYE, ground, text_on(ground));
        at.x += step;
    }
    if bar.held {
        sign(at, icons::HAND_PALM, theme::AMBER_PALE, theme::INK);
        at.x += step;
    }
    if bar.reasons > 0 {
        sign(at, icons::CARDS, theme::PAPER, theme::INK);
        if bar.reasons > 1 {
            let font = bevy_egui::egui::FontId::new(size * 0.7, theme::bold());
            let corner = at + vec2(radius * 0.8, -radius * 0.8);
            painter.circle_filled(corner, radius * 0.6, theme::TEAL_DEEP);
            let count = bar.reasons.to_string();
            painter.text(corner, Align2::CENTER_CENTER, count, font, theme::PAPER);
        }
        at.x += step;
    }
    for (seats, icon) in [(&bar.supports, icons::THUMBS_UP), (&bar.objections, icons::THUMBS_DOWN)]
    {
        for lane in seats.iter().filter_map(|seat| lane_of(*seat)) {
            mark::head(painter, at, radius, lane);
            let font = bevy_egui::egui::FontId::proportional(size * 0.7);
            let corner = at + vec2(radius * 0.8, radius * 0.7);
            painter.circle_filled(corner, radius * 0.6, theme::PAPER);
            painter.text(corner, Align2::CENTER_CENTER, icon, font, theme::INK);
            at.x += step;
        }
    }
    at.x - step / 2.0 - left_centre.x
}
