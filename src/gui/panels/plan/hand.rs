//! The hand: actions as wooden pieces that can be picked up, or what the keys do while one is held.
//!
//! **Invariant:** a piece that cannot be picked up says why.

use bevy_egui::egui::{
    Align2, Button, Color32, CornerRadius, CursorIcon, FontFamily, Id, Label, Rect, Response,
    RichText, ScrollArea, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};
use egui_phosphor::regular as icons;

use super::{PlanDraft, Side, mark, small};
use crate::gui::panels::mark::fitted;
use crate::gui::{guide, theme, widgets};
use crate::present::choice::Choice;
use crate::present::timeline::{Picked, Piece, TimelineModel};
use crate::present::tutorial::Target;

/// How high the hand is: a line of words, and the pieces.
pub(super) fn height(ui: &Ui) -> f32 {
    theme::TARGET + theme::GAP + piece_height(ui) + 12.0
}

fn piece_height(ui: &Ui) -> f32 {
    mark::font(ui, &TextStyle::Small).size * 4.6
}

/// The hand of actions.
pub(super) fn hand_ui(ui: &mut Ui, model: &TimelineModel, draft: &mut PlanDraft) {
    let signs = &model.signs;
    ui.horizontal(|ui| {
        if draft.picked.is_some() && !draft.is_dragged {
            ui.label(widgets::strong(icons::HAND_GRABBING));
            if ui.button(&signs.put_back).clicked() {
                draft.put_back();
            }
            ui.add(Label::new(small(&signs.keys)).truncate());
            return;
        }
        for (others, label) in [(false, &signs.hand), (true, &signs.others)] {
            let chosen = draft.shows_others == others;
            let tab = ui.selectable_label(chosen, label);
            if !chosen {
                // An action that is wanted may be among those that are not shown.
                let there = if others { &model.others } else { &model.hand };
                let has = |action| there.iter().any(|piece| piece.action == action);
                guide::leads_to(
                    ui,
                    tab.rect,
                    |it| matches!(it, Target::Action(action) if has(*action)),
                );
            }
            if tab.clicked() {
                draft.shows_others = others;
            }
        }
        let suggests = model.others.iter().find(|piece| piece.place.is_open());
        let hint = match suggests.filter(|_| draft.shows_others) {
            Some(piece) => &piece.place.label,
            None => &model.hint,
        };
        let hint = small(hint).color(theme::INK_SOFT);
        ui.add(Label::new(hint).truncate());
    });
    let pieces = if draft.shows_others { &model.others } else { &model.hand };
    let area = ScrollArea::horizontal().id_salt("plan-hand").auto_shrink([false, true]);
    widgets::scroll_ui(area, ui, |ui| {
        ui.horizontal(|ui| {
            for piece in pieces {
                piece_ui(ui, model, piece, draft);
            }
        });
    });
}

/// One piece: size, allocate, interact, paint.
fn piece_ui(ui: &mut Ui, model: &TimelineModel, piece: &Piece, draft: &mut PlanDraft) {
    let size = vec2(mark::font(ui, &TextStyle::Small).size * 12.2, piece_height(ui));
    let picked = Picked::Action(piece.action);
    let may = piece.tile.is_some() || piece.place.is_open();
    let id = Id::new(("plan-piece", piece.action));
    let (rect, mut response) = ui
        .add_enabled_ui(may, |ui| {
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            (rect, ui.interact(rect, id, Sense::click_and_drag()))
        })
        .inner;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, may, &piece.name));
    guide::stands(ui, Target::Action(piece.action), rect);
    if may && response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::Grab);
    }
    match piece.tile {
        Some(tile) if response.clicked() => {
            draft.side = Side::Tile(tile);
        }
        None if response.drag_started() => {
            draft.pick_up(ui, picked, piece.from_week, response.id);
            draft.is_dragged = true;
        }
        None if response.clicked() => draft.pick_up(ui, picked, piece.from_week, response.id),
        Some(_) | None => {}
    }
    draft.give_focus_back(&response);
    if ui.is_rect_visible(rect) {
        let is_held = draft.picked == Some(picked);
        paint_piece(ui, model, piece, rect, &response, is_held);
    }
    mark::focus_ring(ui, &response, rect);
    if draft.picked.is_none() {
        response = response.on_hover_ui(|ui| facts_ui(ui, piece, None));
        response.on_disabled_hover_ui(|ui| facts_ui(ui, piece, piece.place.refusal.as_deref()));
    }
    if let Some(request) = piece.request.as_ref().filter(|_| piece.tile.is_none()) {
        request_ui(ui, piece, request, draft);
    }
}

/// The director asks for another's action.
fn request_ui(ui: &mut Ui, piece: &Piece, request: &Choice, draft: &mut PlanDraft) {
    let button = ui.add_enabled(request.is_open(), Button::new(&request.label));
    let name = format!("{}: {}", piece.title, request.label);
    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, request.is_open(), &name));
    draft.give_focus_back(&button);
    if button.clicked() {
        draft.pick_up(ui, Picked::Request(piece.action), piece.from_week, button.id);
    }
    if let Some(refusal) = &request.refusal {
        button.on_disabled_hover_text(refusal);
    }
}

fn facts_ui(ui: &mut Ui, piece: &Piece, refusal: Option<&str>) {
    ui.set_max_width(380.0);
    ui.label(widgets::strong(&piece.title));
    if let Some(refusal) = refusal {
        ui.label(RichText::new(refusal).color(theme::BRICK));
    }
    for fact in &piece.facts {
        ui.label(small(fact));
    }
}

fn paint_piece(
    ui: &Ui,
    model: &TimelineModel,
    piece: &Piece,
    rect: Rect,
    response: &Response,
    is_held: bool,
) {
    let painter = ui.painter();
    let round = CornerRadius::same(theme::ROUND - 1);
    if is_held || piece.tile.is_some() {
        // The hollow that it was taken out of.
        painter.rect_filled(rect, round, theme::PAPER_DEEP);
        let line = Stroke::new(1.0, theme::LINE);
        painter.rect_stroke(rect, round, line, StrokeKind::Inside);
    } else {
        let lifted = response.hovered() || response.has_focus();
        let rect = if lifted { rect.translate(vec2(0.0, -2.0)) } else { rect };
        let wood = mark::wood_of(piece.band);
        let wood = if response.enabled() { wood } else { wood.lerp_to_gamma(theme::PLASTER, 0.7) };
        mark::wood(painter, rect, wood, if lifted { 2.0 } else { 0.0 });
        if response.enabled() {
            mark::dashes(painter, rect, Stroke::new(1.0, theme::INK_SOFT));
        }
    }
    let text =
        if response.enabled() && piece.tile.is_none() { theme::INK } else { theme::INK_SOFT };
    let sign_font = mark::font(ui, &TextStyle::Body);
    let line = sign_font.size;
    let foot = rect.bottom() - line * 0.8;
    painter.text(
        pos2(rect.left() + line * 0.8, foot),
        Align2::CENTER_CENTER,
        mark::sign(piece.band),
        sign_font,
        text,
    );
    let title_font = mark::small_font(ui, theme::bold());
    let title = fitted(ui, &piece.title, title_font, text, rect.width() - 16.0, 2);
    painter.galley(rect.left_top() + vec2(8.0, 7.0), title, text);
    if piece.tile.is_some() {
        let font = mark::small_font(ui, theme::italic());
        let on_plan = format!("{} {}", icons::CHECK, model.signs.on_plan);
        let at = pos2(rect.right() - 8.0, foot);
        painter.text(at, Align2::RIGHT_CENTER, on_plan, font, text);
        return;
    }
    mark::cost(painter, pos2(rect.right() - 9.0, foot), piece.pegs);
    if piece.lead != model.seat
        && let Some(lane) = model.lanes.iter().find(|lane| lane.seat == piece.lead)
    {
        mark::head(painter, pos2(rect.left() + line * 2.2, foot), line * 0.6, lane);
    }
    if !response.enabled() {
        let at = pos2(rect.right() - 9.0 - f32::from(piece.pegs) * 11.0 - 8.0, foot);
        let font = mark::small_font(ui, FontFamily::Proportional);
        let lock: Color32 = theme::INK_SOFT;
        painter.text(at, Align2::CENTER_CENTER, icons::PROHIBIT, font, lock);
    }
}
