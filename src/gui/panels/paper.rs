//! Sheets of the table: a frame to read from, and buttons that open more.
//!
//! **Invariant:** what is closed says why.

use bevy_egui::egui::{
    Button, Id, Key, Rect, Response, RichText, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::theme::{self, COLUMN, GAP, PAPER, TARGET, TEAL_DEEP, WALNUT};
use crate::gui::widgets::{give_keyboard_to_heading, icon_ui, scroll_ui};
use crate::present::caption::Caption;
use crate::present::meeting::Desk;

/// A button that opens something, or says why not.
pub fn closed_button_ui(ui: &mut Ui, label: &str, refusal: Option<&str>) -> Response {
    button_ui(ui, Button::new(label), refusal)
}

/// The same as the one thing to do next.
pub fn closed_primary_ui(ui: &mut Ui, label: &str, refusal: Option<&str>) -> Response {
    let button = if refusal.is_none() {
        Button::new(RichText::new(label).color(PAPER).family(theme::bold())).fill(TEAL_DEEP)
    } else {
        Button::new(label)
    };
    button_ui(ui, button, refusal)
}

fn button_ui(ui: &mut Ui, button: Button<'_>, refusal: Option<&str>) -> Response {
    let button = button.min_size(Vec2::new(0.0, TARGET));
    let response = ui.add_enabled(refusal.is_none(), button);
    match refusal {
        Some(refusal) => response.on_disabled_hover_text(refusal),
        None => response,
    }
}

/// A button with its shortcut in the hint.
pub fn shortcut_button_ui(ui: &mut Ui, label: &str, key: Key, refusal: Option<&str>) -> Response {
    let button = Button::new(label).min_size(Vec2::new(0.0, TARGET));
    let response = ui.add_enabled(refusal.is_none(), button);
    match refusal {
        Some(refusal) => response.on_disabled_hover_text(refusal),
        None => response.on_hover_text(format!("{} {}", icon::KEYBOARD, key.name())),
    }
}

/// A sheet of paper in the middle: see [`body_ui`] and [`foot_ui`]. Returns whether it was put away.
pub fn sheet_ui(ui: &mut Ui, desk: &Desk, salt: &str, add: impl FnOnce(&mut Ui)) -> bool {
    let all = ui.available_rect_before_wrap();
    let width = all.width().min(COLUMN + 60.0);
    let sheet = Rect::from_center_size(all.center(), vec2(width, all.height()));
    let painted = theme::paper().paint(sheet.shrink(theme::paper().total_margin().left));
    ui.painter().add(painted);
    let close = Rect::from_min_size(
        pos2(sheet.right() - TARGET - 10.0, sheet.top() + 8.0),
        Vec2::splat(TARGET),
    );
    let room = Rect::from_min_max(
        sheet.min + vec2(18.0, 12.0),
        pos2(close.left() - 8.0, sheet.bottom() - 10.0),
    );
    if is_new(ui, salt) {
        give_keyboard_to_heading(ui);
    }
    ui.scope_builder(UiBuilder::new().max_rect(room).id_salt(salt), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.visuals_mut().widgets.inactive.bg_stroke.color = WALNUT.gamma_multiply(0.55);
        add(ui);
    });
    let close = UiBuilder::new().max_rect(close).id_salt((salt, "close"));
    let closes =
        ui.scope_builder(close, |ui| icon_ui(ui, icon::X, desk.captions.say(Caption::Close))).inner;
    guide::stands_otherwise(ui, closes.rect);
    closes.clicked()
}

/// Whether another sheet, or none, lay here in the frame before.
fn is_new(ui: &Ui, salt: &str) -> bool {
    let now = ui.ctx().cumulative_frame_nr();
    let shown = (Id::new(salt), now);
    let key = Id::new("sheet-shown");
    let before = ui.data_mut(|kept| {
        let before = kept.get_temp::<(Id, u64)>(key);
        kept.insert_temp(key, shown);
        before
    });
    before.is_none_or(|(sheet, frame)| sheet != shown.0 || frame + 1 < now)
}

/// What is read on a sheet; it scrolls when it is long, and leaves room for the foot.
pub fn body_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let foot = ui.data(|data| data.get_temp::<f32>(foot_id(ui))).unwrap_or_default();
    let height = (ui.available_height() - foot).max(TARGET);
    let width = ui.available_width() - 10.0;
    let area = ScrollArea::vertical().auto_shrink([false, false]).max_height(height);
    scroll_ui(area, ui, |ui| {
        ui.set_width(width);
        add(ui);
        ui.add_space(GAP);
    });
}

/// What can be done, at the foot of a sheet: in sight however long the sheet is. It comes after the
/// body, and so does the keyboard.
pub fn foot_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let id = foot_id(ui);
    let top = ui.cursor().top();
    ui.separator();
    // Even in large type half of the sheet is for reading.
    let most = (ui.max_rect().height() / 2.0).max(TARGET);
    let scroll = ScrollArea::vertical().id_salt("foot").auto_shrink([false, true]);
    let shown = scroll_ui(scroll.max_height(most), ui, add);
    let above = shown.inner_rect.top() - top;
    let height = above + shown.content_size.y.min(most) + ui.spacing().item_spacing.y;
    settle_height(ui, id, height);
}

/// Keeps how high something became; what was laid out by another height is laid out again before
/// anybody sees it.
pub fn settle_height(ui: &Ui, id: Id, height: f32) {
    let before = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or_default();
    if (before - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_discard("something has another height");
    }
}

fn foot_id(ui: &Ui) -> Id {
    ui.id().with("foot")
}
