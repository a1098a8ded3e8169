//! What is picked up, over the board: it snaps to a week, and says what would be.
//!
//! One widget lies over the whole board while something is held. It has the keyboard, and it takes
//! the click, so that bars under it do not.
//!
//! **Invariant:** keys, clicks and dragging end in the same two deeds: laid down or put back.

use bevy_egui::egui::{
    Align2, Area, Color32, CornerRadius, CursorIcon, EventFilter, FontFamily, Key, Modifiers,
    Order, Rangef, Rect, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType,
    accesskit, pos2, vec2,
};
use egui_phosphor::regular as icons;

use super::board::{Layout, Thing};
use super::{PlanDraft, bar, ghost_id, mark, small};
use crate::gui::request::UiRequest;
use crate::gui::{guide, theme, widgets};
use crate::present::timeline::{FULL_WEEKS, GhostModel, GhostWeek, TimelineModel};
use crate::present::tutorial::Target;
use crate::scenario::term::Week;

/// Weeks that one step of Page up or Page down goes.
const MONTH: Week = 4;

/// What is picked up.
pub(super) fn ghost_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    layout: &Layout<'_>,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    let ghost = model.ghost.as_ref().filter(|ghost| Some(ghost.picked) == draft.picked);
    follow_pointer(ui, layout, draft);
    bring_into_sight(ui, layout, draft);
    stand_for_guide(ui, layout);
    if draft.is_dragged {
        drop_when_let_go(ui, model, layout, draft, requests);
    } else if ui.ctx().cumulative_frame_nr() > draft.picked_in {
        take_keys(ui, ghost, layout, draft);
        let response = ui.interact(layout.rect, ghost_id(), Sense::click());
        if draft.takes_focus || ui.memory(bevy_egui::egui::Memory::focused).is_none() {
            draft.takes_focus = false;
            response.request_focus();
        }
        let filter = EventFilter {
            tab: false,
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(ghost_id(), filter));
        let here = ghost.and_then(|ghost| ghost.at(draft.week));
        let name = here.map_or_else(|| model.signs.keys.clone(), |here| here.name.clone());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        ui.ctx().accesskit_node_builder(ghost_id(), |node| {
            node.set_live(accesskit::Live::Polite);
            node.set_description(model.signs.keys.clone());
        });
        if response.clicked() {
            draft.lay_down(model, requests);
        }
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    if let Some(ghost) = ghost
        && draft.picked.is_some()
    {
        paint(ui, ghost, layout, draft);
    }
}

/// A tutorial points at the week in the row of what is held.
fn stand_for_guide(ui: &Ui, layout: &Layout<'_>) {
    let row = layout.placed.iter().find(|placed| matches!(placed.thing, Thing::Ghost));
    if let Some(row) = row {
        for week in 1..=layout.weeks.last() {
            let place = Rect::from_x_y_ranges(layout.weeks.week(week), row.rect.y_range());
            guide::leads_to(ui, place, |it| matches!(it, Target::Lane(_, at) if *at == week));
        }
    }
}

/// The row in which it goes is in sight as soon as it is picked up.
fn bring_into_sight(ui: &Ui, layout: &Layout<'_>, draft: &mut PlanDraft) {
    if !draft.seeks_row {
        return;
    }
    let row = layout.placed.iter().find(|placed| matches!(placed.thing, Thing::Ghost));
    if let Some(row) = row {
        draft.seeks_row = false;
        let across = layout.weeks.week(draft.week);
        let rect = Rect::from_x_y_ranges(across, row.rect.y_range());
        ui.scroll_to_rect(rect.expand2(vec2(0.0, row.rect.height())), None);
    }
}

/// The week follows the mouse when the mouse moves.
fn follow_pointer(ui: &Ui, layout: &Layout<'_>, draft: &mut PlanDraft) {
    let (at, moves) = ui.input(|input| {
        (input.pointer.interact_pos(), input.pointer.delta() != bevy_egui::egui::Vec2::ZERO)
    });
    let over = layout.rect.intersect(ui.clip_rect());
    if let Some(at) = at
        && (moves || draft.is_dragged)
        && over.contains(at)
    {
        draft.week = layout.weeks.at(at.x, Some(draft.week));
    }
}

/// Dragging ends where the button is let go: on the board it is laid down, elsewhere put back.
fn drop_when_let_go(
    ui: &Ui,
    model: &TimelineModel,
    layout: &Layout<'_>,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    let (let_go, at) = ui.input(|input| (!input.pointer.any_down(), input.pointer.latest_pos()));
    if !let_go {
        return;
    }
    let over = layout.rect.intersect(ui.clip_rect());
    if at.is_some_and(|at| over.contains(at)) {
        draft.lay_down(model, requests);
    } else {
        draft.put_back();
    }
}

fn take_keys(ui: &Ui, ghost: Option<&GhostModel>, layout: &Layout<'_>, draft: &mut PlanDraft) {
    let focused = ui.memory(bevy_egui::egui::Memory::focused);
    if focused.is_some_and(|focused| focused != ghost_id()) {
        return;
    }
    let first = ghost.map_or(1, |ghost| {
        let open = ghost.weeks.iter().find(|week| week.place.is_open());
        open.map_or(1, |week| week.week)
    });
    let last = layout.weeks.last();
    let step = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let before = draft.week;
    // Beyond the full weeks a column is a month; the arrows still go week by week.
    for (key, week) in [
        (Key::ArrowRight, before.saturating_add(1)),
        (Key::ArrowLeft, before.saturating_sub(1)),
        (Key::PageDown, before.saturating_add(MONTH)),
        (Key::PageUp, before.saturating_sub(MONTH)),
        (Key::Home, first),
        (Key::End, if before < FULL_WEEKS.min(last) { FULL_WEEKS.min(last) } else { last }),
    ] {
        if step(key) {
            draft.week = week.clamp(1, last);
        }
    }
    if draft.week != before {
        let across = layout.weeks.week(draft.week);
        let rect = Rect::from_x_y_ranges(across, ui.clip_rect().y_range());
        ui.scroll_to_rect(rect.expand2(vec2(60.0, 0.0)), None);
    }
}

fn paint(ui: &Ui, ghost: &GhostModel, layout: &Layout<'_>, draft: &PlanDraft) {
    let Some(row) = layout.placed.iter().find(|placed| matches!(placed.thing, Thing::Ghost)) else {
        return;
    };
    let painter = ui.painter();
    let lanes = Rangef::new(
        layout.lanes.first().map_or(row.rect.top(), |(_, lane)| lane.min),
        layout.rect.bottom(),
    );
    for week in &ghost.weeks {
        let across = layout.weeks.week(week.week);
        let cell = Rect::from_x_y_ranges(across, row.rect.y_range().expand(2.0));
        if week.place.is_open() {
            let light = theme::TEAL.gamma_multiply(0.55);
            painter.rect_filled(cell.shrink2(vec2(0.7, 0.0)), CornerRadius::same(2), light);
        } else {
            painter.rect_filled(cell, CornerRadius::ZERO, Color32::from_black_alpha(70));
            mark::hatch(painter, cell, false, Color32::from_black_alpha(110));
        }
    }
    let Some(here) = ghost.at(draft.week) else {
        return;
    };
    let across = layout.weeks.week(here.week);
    let beam = Rect::from_x_y_ranges(across, lanes);
    painter.rect_filled(beam, CornerRadius::ZERO, Color32::from_white_alpha(14));
    let open = here.place.is_open();
    let from = layout.weeks.day(here.times.placed);
    let least = row.rect.height();
    let until = layout.weeks.day(here.times.ends).max(from + least);
    let rect = Rect::from_x_y_ranges(Rangef::new(from, until), row.rect.y_range());
    if open {
        bar::paint_wood(
            painter,
            rect.translate(vec2(0.0, -2.0)),
            ghost.band,
            &here.times,
            &layout.weeks,
            false,
        );
    } else {
        mark::dashes(painter, rect, Stroke::new(1.5, theme::CHALK));
    }
    let line = Stroke::new(2.5, if open { theme::TEAL_PALE } else { theme::BRICK_PALE });
    let round = CornerRadius::same(theme::ROUND);
    painter.rect_stroke(rect.translate(vec2(0.0, -2.0)), round, line, StrokeKind::Outside);
    let font = mark::small_font(ui, FontFamily::Proportional);
    let sign = if open { icons::HAND_GRABBING } else { icons::PROHIBIT };
    painter.text(
        pos2(rect.left() + 10.0, rect.center().y - 2.0),
        Align2::CENTER_CENTER,
        sign,
        font,
        if open { theme::INK } else { theme::PAPER },
    );
    slip(ui, ghost, here, rect);
}

/// What would be, on a slip of paper under the ghost.
fn slip(ui: &Ui, ghost: &GhostModel, here: &GhostWeek, under: Rect) {
    let clip = ui.clip_rect();
    let low = under.bottom() > clip.center().y;
    let x = under.left().clamp(clip.left(), (clip.right() - 330.0).max(clip.left()));
    let (at, pivot) = if low {
        (pos2(x, under.top() - 8.0), Align2::LEFT_BOTTOM)
    } else {
        (pos2(x, under.bottom() + 6.0), Align2::LEFT_TOP)
    };
    Area::new(ghost_id().with("slip"))
        .order(Order::Tooltip)
        .interactable(false)
        .constrain(true)
        .pivot(pivot)
        .fixed_pos(at)
        .show(ui.ctx(), |ui| {
            theme::paper().inner_margin(8).show(ui, |ui| {
                ui.set_max_width(310.0);
                ui.spacing_mut().item_spacing.y = 3.0;
                ui.label(widgets::strong(&ghost.title));
                if let Some(refusal) = &here.place.refusal {
                    let text = format!("{} {refusal}", icons::PROHIBIT);
                    ui.label(RichText::new(text).small().color(theme::BRICK));
                } else {
                    ui.label(small(&here.place.label));
                }
                ui.label(small(&here.term));
                ui.label(small(&ghost.capacity).color(theme::INK_SOFT));
                for warning in here.warnings.iter().take(3) {
                    let text = format!("{} {warning}", icons::WARNING);
                    ui.label(RichText::new(text).small().color(theme::BRICK));
                }
            });
        });
}
