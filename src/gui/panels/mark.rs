//! Small marks that come back on every sheet: a seat's head, a spine, pegs, icons.
//!
//! **Invariant:** colour is never the only mark: each has an icon or a word beside it.

use std::sync::Arc;

use bevy_egui::egui::text::{LayoutJob, TextWrapping};
use bevy_egui::egui::{
    Align2, Color32, FontId, Galley, Painter, Rect, Response, RichText, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::theme::{self, AMBER, INK, INK_SOFT, LINE, PAPER, TEAL_DEEP};
use crate::present::asking::Plate;
use crate::present::meeting::Desk;
use crate::present::room::{Look, Silhouette};
use crate::scenario::id::SeatId;
use crate::scenario::term::{DataClass, Label};

/// A text that is cut off with "…" where it does not fit in so many rows.
#[must_use]
pub fn fitted(
    ui: &Ui,
    text: &str,
    font: FontId,
    colour: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), font, colour, width.max(8.0));
    job.wrap = TextWrapping {
        max_width: width.max(8.0),
        max_rows: rows,
        break_anywhere: false,
        overflow_character: Some('…'),
    };
    ui.painter().layout_job(job)
}

/// The sign of a seat: what its figure wears.
#[must_use]
pub const fn seat_icon(look: Look) -> &'static str {
    match look.silhouette {
        Silhouette::Lanyard => icon::IDENTIFICATION_BADGE,
        Silhouette::RibbonedFile => icon::FILE_TEXT,
        Silhouette::FlatCap => icon::SHIELD_CHECK,
        Silhouette::Scarf => icon::HAND_HEART,
        Silhouette::Satchel => icon::TOTE,
        Silhouette::RoundGlasses => icon::EYEGLASSES,
        Silhouette::Headset => icon::HEADSET,
        Silhouette::Stethoscope => icon::STETHOSCOPE,
        Silhouette::Backpack => icon::BACKPACK,
        Silhouette::Beret => icon::CHALKBOARD_TEACHER,
    }
}

/// The icon of what a card is.
#[must_use]
pub const fn label_icon(label: Option<Label>) -> &'static str {
    match label {
        Some(Label::Fact) => icon::SEAL_CHECK,
        Some(Label::Observation) => icon::EYE,
        Some(Label::Hearsay) => icon::EAR,
        Some(Label::Judgement) => icon::LIGHTBULB,
        None => icon::FILE_TEXT,
    }
}

/// The icon of what sort of data a card holds; none for ordinary data.
#[must_use]
pub const fn class_icon(class: Option<DataClass>) -> Option<&'static str> {
    match class {
        Some(DataClass::Special) => Some(icon::HEARTBEAT),
        Some(DataClass::Criminal) => Some(icon::FINGERPRINT),
        Some(DataClass::Child) => Some(icon::BABY),
        Some(DataClass::Ordinary) | None => None,
    }
}

/// White or ink, whichever reads better on a colour.
#[must_use]
pub fn text_on(ground: Color32) -> Color32 {
    let light = u32::from(ground.r()) * 299 + u32::from(ground.g()) * 587;
    let light = light + u32::from(ground.b()) * 114;
    if light > 128_000 { INK } else { PAPER }
}

/// Paints a seat's head in a square.
pub fn paint_head(painter: &Painter, rect: Rect, look: Look) {
    let ground = theme::seat(look);
    // A disc on a disc: egui has discs ready, and would have to build a ring of many corners.
    painter.circle_filled(rect.center(), rect.width() / 2.0 + 0.5, LINE);
    painter.circle_filled(rect.center(), rect.width() / 2.0 - 0.5, ground);
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        seat_icon(look),
        FontId::proportional(rect.width() * 0.62),
        text_on(ground),
    );
}

/// A seat's head by itself, with a name to hover over.
pub fn head_ui(ui: &mut Ui, plate: &Plate, size: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_head(ui.painter(), rect, plate.look);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &plate.person));
    response.on_hover_text(&plate.person)
}

/// Several heads in a row.
pub fn heads_ui(ui: &mut Ui, desk: &Desk, heads: &[SeatId], size: f32) {
    for seat in heads {
        if let Some(plate) = desk.plate(*seat) {
            head_ui(ui, plate, size);
        }
    }
}

/// Turns as pegs: those that are left stand, the others are holes.
pub fn pegs_ui(ui: &mut Ui, left: u8, of: u8, line: &str) -> Response {
    let of = of.max(left).max(1);
    let (rect, response) = ui.allocate_exact_size(vec2(f32::from(of) * 15.0, 24.0), Sense::hover());
    for number in 0..of {
        let centre = pos2(rect.left() + 7.0 + f32::from(number) * 15.0, rect.center().y);
        if number < left {
            let peg = Rect::from_center_size(centre, vec2(9.0, 18.0));
            ui.painter().rect_filled(peg, 4.0, theme::WALNUT);
            ui.painter().circle_filled(centre - vec2(0.0, 6.0), 4.5, theme::OAK);
        } else {
            ui.painter().circle_stroke(centre, 3.5, Stroke::new(1.5, INK_SOFT));
        }
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, line));
    response.on_hover_text(line)
}

/// An icon that says something when one hovers over it.
pub fn sign_ui(ui: &mut Ui, sign: &str, name: &str, colour: Color32) -> Response {
    let response = ui.label(RichText::new(sign).color(colour));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name));
    response.on_hover_text(name)
}

/// The coloured spine at the left of a sheet.
pub fn paint_spine(ui: &Ui, rect: Rect, colour: Color32) {
    let spine = Rect::from_min_max(rect.min, pos2(rect.left() + 7.0, rect.bottom()));
    ui.painter().rect_filled(spine, 3.0, colour);
}

/// A line round what has the keyboard's attention.
pub fn paint_focus(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(1.0),
            theme::ROUND,
            Stroke::new(2.0, TEAL_DEEP),
            StrokeKind::Outside,
        );
    }
}

/// A small round mark that something is new.
pub fn paint_new(ui: &Ui, at: bevy_egui::egui::Pos2) {
    ui.painter().circle_filled(at, 5.0, AMBER);
    ui.painter().circle_stroke(at, 5.0, Stroke::new(1.0, INK));
}
