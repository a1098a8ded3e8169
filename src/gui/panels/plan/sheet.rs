//! The sheet at the side of the board: one tile with all that can be done with it, or what was
//! agreed about the whole.
//!
//! **Invariant:** what is closed stays in sight with its reason.

use bevy_egui::egui::{CollapsingHeader, RichText, ScrollArea, Ui};
use egui_phosphor::regular as icons;

use super::{PlanDraft, Side, bar, in_week, small};
use crate::gui::request::UiRequest;
use crate::gui::{theme, widgets};
use crate::present::choice::Choice;
use crate::present::timeline::{Bar, Picked, TimelineModel};
use crate::rules::command::Wish;

/// What lies at the side.
pub(super) fn side_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    theme::slip(theme::PAPER_DEEP).show(ui, |ui| {
        let area = ScrollArea::vertical().id_salt("plan-side").auto_shrink(false);
        widgets::scroll_ui(area, ui, |ui| match draft.side {
            Side::Nothing => {}
            Side::Tile(tile) => {
                if let Some(bar) = model.bars.iter().find(|bar| bar.tile == tile) {
                    tile_ui(ui, model, bar, draft, requests);
                }
            }
            Side::Agreements => agreements_ui(ui, model, draft, requests),
        });
    });
}

fn head_ui(ui: &mut Ui, title: &str, close: &str, draft: &mut PlanDraft) {
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - theme::TARGET * 1.4 - theme::GAP).max(40.0);
        ui.scope(|ui| {
            ui.set_width(width);
            ui.add(bevy_egui::egui::Label::new(RichText::new(title).heading()).wrap());
        });
        if widgets::icon_ui(ui, icons::X, close).clicked() {
            draft.side = Side::Nothing;
        }
    });
}

fn tile_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    bar: &Bar,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    let (signs, sheet) = (&model.signs, &bar.sheet);
    head_ui(ui, &bar.title, &signs.close_sheet, draft);
    ui.label(&sheet.summary);
    choices_ui(ui, &sheet.choices, requests);
    let shift =
        ui.add_enabled(sheet.shift.is_open(), bevy_egui::egui::Button::new(&sheet.shift.label));
    if shift.clicked() {
        draft.pick_up(ui, Picked::Tile(bar.tile), bar.week, bar::id(bar));
    }
    if let Some(refusal) = &sheet.shift.refusal {
        shift.on_disabled_hover_text(refusal);
    }
    for warning in &bar.warnings {
        theme::slip(theme::BRICK_PALE).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.label(small(&format!("{} {warning}", icons::WARNING)));
        });
    }
    for fact in &sheet.facts {
        ui.label(small(fact));
    }
    if !sheet.links.is_empty() {
        ui.label(widgets::strong(&signs.links));
        choices_ui(ui, &sheet.links, requests);
    }
    // Above the cards, which may be many.
    let about = CollapsingHeader::new(widgets::strong(&signs.about)).id_salt(("about", bar.tile));
    if let Some(action) = &sheet.about {
        about.show(ui, |ui| {
            for fact in &action.facts {
                ui.label(small(fact));
            }
            widgets::terms_ui(ui, &action.terms);
        });
    }
    if !sheet.cites.is_empty() {
        ui.label(widgets::strong(&signs.lay_reason));
        for (_, cite) in &sheet.cites {
            widgets::choice_ui(ui, cite, requests);
        }
    }
}

/// Open choices as buttons, those that take something back last: nothing of theirs comes under a
/// pointer that pressed something else. Closed ones with their reason under them.
fn choices_ui(ui: &mut Ui, choices: &[Choice], requests: &mut Vec<UiRequest>) {
    let takes_back = |it: &&Choice| matches!(it.wish, Wish::LeaveTile(_) | Wish::RemoveTile(_));
    let (back, ahead): (Vec<&Choice>, Vec<&Choice>) =
        choices.iter().filter(|choice| choice.is_open()).partition(takes_back);
    ui.horizontal_wrapped(|ui| {
        for choice in ahead.into_iter().chain(back) {
            if matches!(choice.wish, Wish::InkTile { .. }) {
                widgets::primary_choice_ui(ui, choice, requests);
            } else {
                widgets::choice_ui(ui, choice, requests);
            }
        }
    });
    for choice in choices.iter().filter(|choice| !choice.is_open()) {
        widgets::choice_ui(ui, choice, requests);
        if let Some(refusal) = &choice.refusal {
            ui.label(small(refusal).color(theme::INK_SOFT));
        }
    }
}

fn agreements_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    let signs = &model.signs;
    head_ui(ui, &signs.agreements, &signs.close_sheet, draft);
    ui.label(widgets::strong(&signs.family));
    ui.label(&model.family.face);
    seats_ui(ui, &model.family.faces, requests);
    ui.separator();
    ui.label(&model.family.teller);
    ui.horizontal(|ui| {
        if widgets::icon_ui(ui, icons::MINUS, &signs.earlier).clicked() {
            draft.teller_week = draft.teller_week.saturating_sub(1).max(1);
        }
        let last = u8::try_from(model.family.weeks.len()).unwrap_or(u8::MAX).max(1);
        let week = usize::from(draft.teller_week).saturating_sub(1);
        ui.label(model.family.weeks.get(week).map(String::as_str).unwrap_or_default());
        if widgets::icon_ui(ui, icons::PLUS, &signs.later).clicked() {
            draft.teller_week = draft.teller_week.saturating_add(1).min(last);
        }
    });
    let tellers: Vec<Choice> =
        model.family.tellers.iter().map(|choice| in_week(choice, draft.teller_week)).collect();
    seats_ui(ui, &tellers, requests);
    ui.separator();
    ui.label(widgets::strong(&signs.goals));
    if model.goals.is_empty() {
        ui.label(small(&signs.no_goals));
    }
    for goal in &model.goals {
        ui.label(format!("{} {}", icons::TARGET, goal.title));
        ui.label(small(&goal.served).color(theme::INK_SOFT));
    }
}

/// Seats beside each other; when all are closed, why.
fn seats_ui(ui: &mut Ui, seats: &[Choice], requests: &mut Vec<UiRequest>) {
    ui.horizontal_wrapped(|ui| {
        for seat in seats {
            widgets::choice_ui(ui, seat, requests);
        }
    });
    let all_closed = seats.iter().all(|seat| !seat.is_open());
    if let Some(refusal) = seats.iter().find_map(|seat| seat.refusal.as_ref())
        && all_closed
    {
        ui.label(small(refusal).color(theme::INK_SOFT));
    }
}
