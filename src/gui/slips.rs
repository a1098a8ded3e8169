//! Pieces that several screens lay on a sheet: something to choose, something to do, how heavy or how
//! sound a case is, what an organisation looks like.
//!
//! **Invariant:** every piece here has an accessible name and can be reached and pressed by
//! keyboard.

use bevy_egui::egui::{
    Align, Button, Layout, Margin, Response, RichText, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType,
};
use egui_phosphor::regular as icon;

use crate::gui::theme::{self, BRICK, INK_SOFT, LINE, PAPER, TARGET, TEAL_DEEP, TEAL_PALE, WALNUT};
use crate::present::preview::Mark;
use crate::scenario::finding::Severity;

/// The one thing to do next, with an icon when that helps. A refusal closes it, and says why.
pub fn forward_ui(ui: &mut Ui, icon: &str, label: &str, refusal: Option<&str>) -> Response {
    let text = if icon.is_empty() { label.to_owned() } else { format!("{icon}  {label}") };
    let button = if refusal.is_none() {
        let text = RichText::new(text).color(PAPER).family(theme::bold());
        Button::new(text).fill(TEAL_DEEP)
    } else {
        Button::new(text)
    };
    let response = ui.add_enabled(refusal.is_none(), button.min_size(Vec2::new(0.0, TARGET)));
    let is_open = refusal.is_none();
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, is_open, label));
    match refusal {
        Some(refusal) => response.on_disabled_hover_text(refusal),
        None => response,
    }
}

/// Something else to do: an icon and a word, without a frame. True when it was pressed.
pub fn row_ui(ui: &mut Ui, icon: &str, label: &str) -> bool {
    let text = RichText::new(format!("{icon}   {label}"));
    let button = Button::new(text).frame_when_inactive(false).min_size(Vec2::new(0.0, TARGET));
    let layout = Layout::top_down_justified(Align::Min);
    let response = ui.with_layout(layout, |ui| ui.add(button)).inner;
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    response.clicked()
}

/// A slip that can be chosen. True when it was pressed.
pub fn option_ui(
    ui: &mut Ui,
    is_chosen: bool,
    is_open: bool,
    name: &str,
    add: impl FnOnce(&mut Ui),
) -> bool {
    let fill = if is_chosen { TEAL_PALE } else { PAPER };
    let sense = if is_open { Sense::click() } else { Sense::hover() };
    let response = ui
        .scope_builder(UiBuilder::new().sense(sense), |ui| {
            let response = ui.response();
            let line = if is_chosen || response.has_focus() {
                Stroke::new(2.0, TEAL_DEEP)
            } else if response.hovered() && is_open {
                Stroke::new(1.0, TEAL_DEEP)
            } else {
                Stroke::new(1.0, LINE)
            };
            let slip = theme::slip(fill).stroke(line).inner_margin(Margin::symmetric(14, 8));
            slip.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 3.0;
                add(ui);
            });
        })
        .response;
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, is_open, is_chosen, name));
    is_open && response.clicked()
}

/// Something that stays closed until somebody opens it, under a heading that breaks its lines.
pub fn drawer_ui(ui: &mut Ui, heading: &str, add: impl FnOnce(&mut Ui)) {
    let id = ui.id().with(heading);
    let mut is_open: bool = ui.data(|kept| kept.get_temp(id)).unwrap_or_default();
    let sign = if is_open { icon::CARET_DOWN } else { icon::CARET_RIGHT };
    let text = RichText::new(format!("{sign}  {heading}"));
    let response = ui.add(Button::new(text).frame_when_inactive(false).wrap());
    response
        .widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, is_open, heading));
    if response.clicked() {
        is_open = !is_open;
        ui.data_mut(|kept| kept.insert_temp(id, is_open));
    }
    if is_open {
        ui.indent(id, add);
    }
}

/// How heavy a case is: five marks, so many of them filled. 0: nobody knows, and nothing is drawn.
pub fn intensity_ui(ui: &mut Ui, intensity: u8, words: &str) {
    if intensity == 0 {
        return;
    }
    let (rect, response) = ui.allocate_exact_size(Vec2::new(5.0 * 14.0, 20.0), Sense::hover());
    for mark in 0..5_u8 {
        let at = rect.left_center() + Vec2::new(f32::from(mark).mul_add(14.0, 7.0), 0.0);
        if mark < intensity {
            ui.painter().circle_filled(at, 4.5, WALNUT);
        } else {
            ui.painter().circle_stroke(at, 4.0, Stroke::new(1.0, WALNUT));
        }
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    response.on_hover_text(words);
}

/// Where one is among several pages, as a quiet word.
pub fn place_ui(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).small().color(INK_SOFT));
}

/// How good something is: a sign and words.
pub fn mark_ui(ui: &mut Ui, mark: &Mark) {
    let (sign, colour) = match mark.severity {
        None => (icon::CHECK_CIRCLE, TEAL_DEEP),
        Some(Severity::Hint) => (icon::INFO, INK_SOFT),
        Some(Severity::Warning) => (icon::WARNING, WALNUT),
        Some(Severity::Error) => (icon::WARNING_OCTAGON, BRICK),
    };
    ui.label(RichText::new(format!("{sign}  {}", mark.line)).color(colour));
}
