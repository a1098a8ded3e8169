//! What things on the board are painted with: wood, hatching, heads, pegs, flags.
//!
//! **Invariant:** nothing here reacts; colour is never the only mark.

use bevy_egui::egui::{
    Align2, Color32, CornerRadius, FontFamily, FontId, Painter, Pos2, Rect, Response, Sense, Shape,
    Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2,
};
use egui_phosphor::regular as icons;

use crate::gui::panels::mark::paint_head;
use crate::gui::theme;
use crate::present::timeline::Lane;
use crate::scenario::term::Band;

/// How far apart the lines of dense hatching are; light hatching has twice as much.
const DENSE: f32 = 4.0;

/// A band's place in lists by band.
pub(super) const fn index(band: Band) -> usize {
    match band {
        Band::DirectSafety => 0,
        Band::RiskDrivenCare => 1,
        Band::Recovery => 2,
    }
}

/// A band's sign.
pub(super) const fn sign(band: Band) -> &'static str {
    match band {
        Band::DirectSafety => icons::SHIELD,
        Band::RiskDrivenCare => icons::LIFEBUOY,
        Band::Recovery => icons::PLANT,
    }
}

/// The wood of a band's pieces.
pub(super) fn wood_of(band: Band) -> Color32 {
    theme::WOOD_BANDS.get(index(band)).copied().unwrap_or(theme::OAK)
}

/// The felt under a band's pieces.
pub(super) fn felt_of(band: Band) -> Color32 {
    theme::FELT_BANDS.get(index(band)).copied().unwrap_or(theme::FELT)
}

/// The font of a text style.
pub(super) fn font(ui: &Ui, style: &TextStyle) -> FontId {
    style.resolve(ui.style())
}

/// The small font in a family.
pub(super) fn small_font(ui: &Ui, family: FontFamily) -> FontId {
    FontId::new(font(ui, &TextStyle::Small).size, family)
}

/// Who has the keyboard is marked by more than colour: a ring around it.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let round = CornerRadius::same(theme::ROUND);
        let (outer, inner) = (rect.expand(3.0), rect.expand(1.0));
        let ring = Stroke::new(2.0, theme::PAPER);
        ui.painter().rect_stroke(outer, round, ring, StrokeKind::Inside);
        let ring = Stroke::new(2.0, theme::TEAL_DEEP);
        ui.painter().rect_stroke(inner, round, ring, StrokeKind::Inside);
    }
}

/// Somebody's head, as everywhere.
pub(super) fn head(painter: &Painter, centre: Pos2, radius: f32, lane: &Lane) {
    paint_head(painter, Rect::from_center_size(centre, Vec2::splat(radius * 2.0)), lane.look);
}

/// Pegs in their holes: those that are left stand up.
pub(super) fn pegs(painter: &Painter, left_centre: Pos2, left: u8, all: u8, ground: Color32) {
    for number in 0..all {
        let at = left_centre + vec2(f32::from(number) * 11.0 + 4.0, 0.0);
        if number < left {
            let peg = Rect::from_center_size(at, vec2(6.0, 13.0));
            painter.rect(
                peg,
                CornerRadius::same(3),
                theme::OAK,
                Stroke::new(1.0, theme::WALNUT),
                StrokeKind::Outside,
            );
        } else {
            painter.circle_stroke(at, 3.0, Stroke::new(1.2, ground));
        }
    }
}

/// What pieces cost, as pegs beside each other.
pub(super) fn cost(painter: &Painter, right_centre: Pos2, pegs: u8) {
    for number in 0..pegs {
        let at = right_centre - vec2(f32::from(number) * 10.0 + 4.0, 0.0);
        let peg = Rect::from_center_size(at, vec2(6.0, 12.0));
        painter.rect(
            peg,
            CornerRadius::same(3),
            theme::WALNUT,
            Stroke::new(1.0, theme::PAPER_DEEP),
            StrokeKind::Outside,
        );
    }
}

/// Slanting lines within a rectangle.
pub(super) fn hatch(painter: &Painter, rect: Rect, dense: bool, colour: Color32) {
    if rect.width() < 1.0 {
        return;
    }
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let (step, width) = if dense { (DENSE, 1.4) } else { (DENSE * 2.2, 1.0) };
    let stroke = Stroke::new(width, colour);
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], stroke);
        x += step;
    }
}

/// A piece of wood: light from above, a shadow below.
pub(super) fn wood(painter: &Painter, rect: Rect, colour: Color32, lifted: f32) {
    let round = CornerRadius::same(theme::ROUND - 1);
    theme::cast_shadow(painter, rect, 2.0 + lifted, 70);
    painter.rect_filled(rect, round, colour);
    // Grain: a few long lines in the wood's own darker tone.
    let grain = Stroke::new(1.0, theme::WALNUT.gamma_multiply(0.13));
    let inner = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut y = rect.top() + 5.5;
    while y < rect.bottom() - 2.0 {
        inner.line_segment([pos2(rect.left(), y), pos2(rect.right(), y + 1.5)], grain);
        y += 7.0;
    }
    let light = Stroke::new(1.0, Color32::from_white_alpha(90));
    inner.line_segment(
        [pos2(rect.left() + 4.0, rect.top() + 1.0), pos2(rect.right() - 4.0, rect.top() + 1.0)],
        light,
    );
}

/// Ink: a dark edge. Pencil: a dashed one.
pub(super) fn edge(painter: &Painter, rect: Rect, inked: bool) {
    if inked {
        let stroke = Stroke::new(2.0, theme::INK);
        let round = CornerRadius::same(theme::ROUND - 1);
        painter.rect_stroke(rect, round, stroke, StrokeKind::Inside);
    } else {
        dashes(painter, rect, Stroke::new(1.3, theme::INK_SOFT));
    }
}

/// A dashed edge.
pub(super) fn dashes(painter: &Painter, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(1.0);
    let path = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    painter.extend(Shape::dashed_line(&path, stroke, 5.0, 3.5));
}

/// Where something ends: a small flag on its pole.
pub(super) fn flag(painter: &Painter, foot: Pos2, height: f32) {
    let top = foot - vec2(0.0, height);
    let pole = Stroke::new(1.6, theme::BRICK_PALE);
    painter.line_segment([foot, top], pole);
    let cloth = vec![top, top + vec2(10.0, 4.0), top + vec2(0.0, 8.0)];
    painter.add(Shape::convex_polygon(cloth, theme::BRICK, Stroke::new(1.0, theme::BRICK_PALE)));
}

/// A warning's sign.
pub(super) fn warning(painter: &Painter, centre: Pos2, radius: f32) {
    painter.circle(centre, radius, theme::BRICK_PALE, Stroke::new(1.2, theme::BRICK));
    let font = FontId::proportional(radius * 1.5);
    painter.text(centre, Align2::CENTER_CENTER, icons::WARNING, font, theme::BRICK);
}

/// A band in the legend.
pub(super) fn swatch_ui(ui: &mut Ui, band: Band, name: &str) -> Response {
    legend_ui(ui, name, |painter, rect, font| {
        wood(painter, rect, wood_of(band), -1.0);
        painter.text(rect.center(), Align2::CENTER_CENTER, sign(band), font, theme::INK);
    })
}

/// A kind of waiting in the legend.
pub(super) fn hatch_ui(ui: &mut Ui, dense: bool, name: &str) -> Response {
    legend_ui(ui, name, |painter, rect, _| {
        painter.rect_filled(rect, CornerRadius::same(3), theme::PAPER_DEEP);
        hatch(painter, rect, dense, theme::WALNUT);
        let line = Stroke::new(1.0, theme::WALNUT);
        painter.rect_stroke(rect, CornerRadius::same(3), line, StrokeKind::Inside);
    })
}

/// How much room a sign takes with its name and the space beside it.
pub(super) fn legend_width(ui: &Ui, name: &str) -> f32 {
    let font = font(ui, &TextStyle::Small);
    let sign = font.size * 1.7;
    let galley = ui.painter().layout_no_wrap(name.to_owned(), font, theme::INK_SOFT);
    sign + 5.0 + galley.size().x + theme::GAP
}

/// A sign with its name.
fn legend_ui(ui: &mut Ui, name: &str, paint: impl FnOnce(&Painter, Rect, FontId)) -> Response {
    let font = font(ui, &TextStyle::Small);
    let galley = ui.painter().layout_no_wrap(name.to_owned(), font.clone(), theme::INK_SOFT);
    let sign = Vec2::new(font.size * 1.7, font.size * 1.4);
    let size = vec2(sign.x + 5.0 + galley.size().x, sign.y.max(galley.size().y));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let square = Rect::from_min_size(pos2(rect.left(), rect.center().y - sign.y / 2.0), sign);
    paint(ui.painter(), square, font);
    let at = pos2(square.right() + 5.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme::INK_SOFT);
    response
}
