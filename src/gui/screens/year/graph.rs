//! The pictures of the year: lines over weeks, and ten houses across the way.
//!
//! **Invariant:** colour is never the only mark: each line ends at its words, each house says
//! whether it is lit by its window's shape.

use bevy_egui::egui::{
    Align2, Color32, CornerRadius, CursorIcon, FontFamily, FontId, Key, Painter, Pos2, Rect, Sense,
    Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::gui::guide;
use crate::gui::screens::year::CourseDraft;
use crate::gui::theme::{
    self, AMBER, BRICK, GAP, INK, INK_SOFT, LINE, OAK, PAPER, TEAL_DEEP, WALNUT,
};
use crate::present::course::{CourseModel, IN_FULL, MarkKind};
use crate::present::tutorial::Target;
use crate::scenario::term::Week;

/// How high the picture of lines is.
const HEIGHT: f32 = 230.0;
/// How wide the words at the lines' ends are, at most.
const WORDS: f32 = 310.0;
/// Room for numbers at the left.
const NUMBERS: f32 = 34.0;
/// Room for marks above the lines.
const ABOVE: f32 = 22.0;
/// Room for weeks below them.
const BELOW: f32 = 24.0;
/// The first weeks take this part of the width.
const IN_FULL_PART: f32 = 0.46;
/// Words at lines' ends stand so far apart, at least.
const APART: f32 = 38.0;
/// Where they stand under the lines, because there is no room beside them, they stand closer.
const UNDER: f32 = 26.0;
/// A picture narrower than this has no room beside its lines.
const NARROW: f32 = 700.0;
/// How long the piece of line before them is.
const SWATCH: f32 = 26.0;
/// So far from its week a mark still counts as that week's, for whoever is shown it.
const MARK: f32 = 10.0;
/// How high the street of houses is.
const STREET: f32 = 120.0;

/// Each line's colour; dashes tell them apart as well.
const COLOURS: [Color32; 5] = [INK, BRICK, TEAL_DEEP, WALNUT, OAK];
/// Each line's dashes; none: drawn through.
const DASHES: [Option<(f32, f32)>; 5] =
    [None, None, Some((9.0, 4.0)), Some((3.0, 4.0)), Some((12.0, 6.0))];

/// The lines of the year up to where it is; a click or the arrow keys ask why.
pub fn graph_ui(ui: &mut Ui, name: &str, model: &CourseModel, draft: &mut CourseDraft) {
    let is_narrow = ui.available_width() < NARROW;
    let below = if is_narrow { 5.0 * UNDER } else { 0.0 };
    let size = vec2(ui.available_width(), HEIGHT + below);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let words = if is_narrow { GAP } else { WORDS };
    let field =
        Rect::from_min_max(rect.min + vec2(NUMBERS, ABOVE), rect.max - vec2(words, BELOW + below));
    let painter = ui.painter_at(rect);
    ground(&painter, field, model.last);
    marks(&painter, field, model, draft);
    lines(&painter, field, model, draft);
    if let Some(week) = draft.why {
        let x = x_of(field, model.last, f32::from(week));
        painter.vline(x, field.y_range(), Stroke::new(2.0, TEAL_DEEP));
    }
    if response.has_focus() {
        painter.rect_stroke(rect, 4, Stroke::new(2.0, TEAL_DEEP), StrokeKind::Inside);
    }
    let week = usize::from(draft.passed);
    let spoken: Vec<&str> =
        model.lines.iter().filter_map(|line| line.labels.get(week).map(String::as_str)).collect();
    let spoken = format!("{name}: {}", spoken.join("; "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &spoken));
    for mark in model.marks.iter().filter(|mark| mark.week <= draft.passed) {
        let x = x_of(field, model.last, f32::from(mark.week));
        let place = Rect::from_x_y_ranges(x - MARK..=x + MARK, rect.top()..=field.bottom());
        guide::stands(ui, Target::Week(mark.week), place);
    }
    ask_why(ui, &response, field, model.last, draft);
    if response.hovered() && draft.passed > 0 {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
}

fn ask_why(
    ui: &Ui,
    response: &bevy_egui::egui::Response,
    field: Rect,
    last: Week,
    draft: &mut CourseDraft,
) {
    if draft.passed == 0 {
        return;
    }
    if let Some(at) = response.interact_pointer_pos()
        && response.clicked()
    {
        draft.why = Some(week_at(field, last, at.x).clamp(1, draft.passed));
    } else if response.clicked() {
        draft.why = Some(draft.passed);
    }
    if response.has_focus() {
        let asked = draft.why.unwrap_or(draft.passed);
        if ui.input(|input| input.key_pressed(Key::ArrowLeft)) {
            draft.why = Some(asked.saturating_sub(1).max(1));
        }
        if ui.input(|input| input.key_pressed(Key::ArrowRight)) {
            draft.why = Some((asked + 1).min(draft.passed));
        }
    }
}

/// The first weeks in full, then the months closer together; a short year has only the first.
fn x_of(field: Rect, last: Week, week: f32) -> f32 {
    let full = f32::from(IN_FULL);
    let part = if last <= IN_FULL {
        week / f32::from(last.max(1))
    } else if week <= full {
        week / full * IN_FULL_PART
    } else {
        IN_FULL_PART + (week - full) / (f32::from(last) - full) * (1.0 - IN_FULL_PART)
    };
    field.left() + part * field.width()
}

fn week_at(field: Rect, last: Week, x: f32) -> Week {
    (1..=last).find(|week| x_of(field, last, f32::from(*week)) + 2.0 >= x).unwrap_or(last)
}

fn y_of(field: Rect, level: f32) -> f32 {
    field.bottom() - level / 100.0 * field.height()
}

fn ground(painter: &Painter, field: Rect, last: Week) {
    let small = FontId::proportional(13.0);
    for level in [0.0, 25.0, 50.0, 75.0, 100.0_f32] {
        let y = y_of(field, level);
        painter.hline(field.x_range(), y, Stroke::new(1.0, LINE.gamma_multiply(0.6)));
        let at = pos2(field.left() - 8.0, y);
        painter.text(at, Align2::RIGHT_CENTER, format!("{level:.0}"), small.clone(), INK_SOFT);
    }
    let weeks = [1_u8, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52];
    for week in weeks.into_iter().filter(|week| *week <= last) {
        let x = x_of(field, last, f32::from(week));
        painter.vline(x, field.bottom()..=field.bottom() + 4.0, Stroke::new(1.0, LINE));
        let at = pos2(x, field.bottom() + 6.0);
        let is_wide = field.width() > 480.0 || matches!(week, 1 | 6 | 12 | 24 | 36 | 52);
        if is_wide {
            painter.text(at, Align2::CENTER_TOP, week.to_string(), small.clone(), INK_SOFT);
        }
    }
}

/// What happened hangs above the lines, what the child said stands on the ground.
fn marks(painter: &Painter, field: Rect, model: &CourseModel, draft: &CourseDraft) {
    for mark in model.marks.iter().filter(|mark| mark.week <= draft.passed) {
        let x = x_of(field, model.last, f32::from(mark.week));
        let is_chair = mark.kind == MarkKind::Chair;
        let colour = if is_chair { AMBER } else { BRICK };
        painter.vline(x, field.y_range(), Stroke::new(1.0, colour.gamma_multiply(0.55)));
        let at = pos2(x, field.top() - 10.0);
        if is_chair {
            let font = FontId::proportional(17.0);
            painter.text(at, Align2::CENTER_CENTER, egui_phosphor::regular::CHAIR, font, WALNUT);
        } else {
            let side = if mark.kind == MarkKind::Serious { 8.0 } else { 6.0 };
            let points = vec![
                at + vec2(0.0, -side),
                at + vec2(side, 0.0),
                at + vec2(0.0, side),
                at + vec2(-side, 0.0),
            ];
            painter.add(Shape::convex_polygon(points, BRICK, Stroke::NONE));
        }
    }
}

fn lines(painter: &Painter, field: Rect, model: &CourseModel, draft: &CourseDraft) {
    for (index, line) in model.lines.iter().enumerate() {
        let colour = COLOURS.get(index).copied().unwrap_or(INK);
        let mut points: Vec<Pos2> = Vec::new();
        for (week, level) in line.levels.iter().zip(0_u8..).map(|(level, week)| (week, *level)) {
            let week = f32::from(week);
            if week > draft.at {
                break;
            }
            points.push(pos2(x_of(field, model.last, week), y_of(field, f32::from(level))));
        }
        if let Some(end) = between(field, model.last, &line.levels, draft.at) {
            points.push(end);
        }
        let Some(end) = points.last().copied() else { continue };
        let stroke = Stroke::new(if index == 0 { 3.0 } else { 2.0 }, colour);
        match DASHES.get(index).copied().flatten() {
            Some((dash, gap)) => {
                painter.extend(Shape::dashed_line(&points, stroke, dash, gap));
            }
            None => {
                painter.line(points, stroke);
            }
        }
        painter.circle_filled(end, 4.0, colour);
    }
    labels(painter, field, model, draft);
}

/// Where a line is within a week.
fn between(field: Rect, last: Week, levels: &[u8], at: f32) -> Option<Pos2> {
    let whole = at.floor();
    let index = whole as usize;
    let from = f32::from(*levels.get(index)?);
    let to = f32::from(*levels.get(index + 1)?);
    let level = (to - from).mul_add(at - whole, from);
    Some(pos2(x_of(field, last, at), y_of(field, level)))
}

/// The lines' words at the right, each with a piece of its line, always in the same order.
fn labels(painter: &Painter, field: Rect, model: &CourseModel, draft: &CourseDraft) {
    let week = usize::from(draft.week());
    let lines = model.lines.iter().zip(COLOURS.iter().zip(DASHES)).zip(0_u8..);
    for ((line, (colour, dashes)), number) in lines {
        let nth = f32::from(number);
        let start = if painter.clip_rect().right() - field.right() > SWATCH * 2.0 {
            pos2(field.right() + 18.0, nth.mul_add(APART, field.top() + 10.0))
        } else {
            pos2(field.left(), nth.mul_add(UNDER, field.bottom() + BELOW + UNDER / 2.0))
        };
        let end = start + vec2(SWATCH, 0.0);
        let stroke = Stroke::new(if number == 0 { 3.0 } else { 2.0 }, *colour);
        match dashes {
            Some((dash, gap)) => {
                painter.extend(Shape::dashed_line(&[start, end], stroke, dash, gap));
            }
            None => {
                painter.line_segment([start, end], stroke);
            }
        }
        let family = if number == 0 { theme::bold() } else { FontFamily::Proportional };
        let label = line.labels.get(week).map_or("", String::as_str);
        let room = painter.clip_rect().right() - end.x - 8.0;
        let words =
            painter.layout(label.to_owned(), FontId::new(14.0, family), darker(*colour), room);
        let corner = end + vec2(8.0, -words.rows.first().map_or(8.0, |row| row.height() / 2.0));
        painter.galley(corner, words, INK);
    }
}

/// The same colour, dark enough to be read on paper.
fn darker(colour: Color32) -> Color32 {
    if colour == OAK { WALNUT } else { colour }
}

/// Ten houses at dusk: lit ones have a warm window with light on the street, others are dark.
pub fn street_ui(ui: &mut Ui, houses: &[bool; 10], shown: f32, words: &str) {
    let size = vec2(ui.available_width(), STREET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
    let painter = ui.painter_at(rect);
    sky(&painter, rect);
    let wide = rect.width() / 10.0;
    for (index, (lit, number)) in houses.iter().zip(0_u8..).enumerate() {
        let left = rect.left() + f32::from(number) * wide;
        let strength = (shown - f32::from(number)).clamp(0.0, 1.0);
        let tall = [64.0, 56.0, 70.0, 60.0, 66.0][index % 5];
        house(&painter, rect, left + wide * 0.12, wide * 0.76, tall, *lit, strength);
    }
    let ground = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 10.0), rect.max);
    painter.rect_filled(ground, 0, Color32::from_rgb(0x1C, 0x26, 0x2E));
}

fn sky(painter: &Painter, rect: Rect) {
    let bands: [(u8, u8, u8); 6] = [
        (0x3A, 0x47, 0x5A),
        (0x4B, 0x52, 0x66),
        (0x66, 0x5E, 0x6C),
        (0x86, 0x6C, 0x6B),
        (0xA8, 0x7C, 0x66),
        (0xC2, 0x8E, 0x66),
    ];
    let tall = rect.height() / 6.0;
    for ((red, green, blue), number) in bands.into_iter().zip(0_u8..) {
        let top = rect.top() + f32::from(number) * tall;
        let band = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), tall + 1.0));
        painter.rect_filled(band, 0, Color32::from_rgb(red, green, blue));
    }
}

fn house(
    painter: &Painter,
    street: Rect,
    left: f32,
    wide: f32,
    tall: f32,
    lit: bool,
    strength: f32,
) {
    let wall = Color32::from_rgb(0x26, 0x32, 0x3C);
    let base = street.bottom() - 10.0;
    let body = Rect::from_min_max(pos2(left, base - tall), pos2(left + wide, base));
    let ridge = pos2(body.center().x, body.top() - tall * 0.32);
    let eaves = 4.0;
    painter.add(Shape::convex_polygon(
        vec![ridge, body.right_top() + vec2(eaves, 0.0), body.left_top() - vec2(eaves, 0.0)],
        Color32::from_rgb(0x1C, 0x26, 0x2E),
        Stroke::NONE,
    ));
    painter.rect_filled(body, 0, wall);
    let window = Rect::from_center_size(
        body.center() - vec2(0.0, tall * 0.06),
        vec2((wide * 0.34).min(34.0), tall * 0.42),
    );
    let dark = Color32::from_rgb(0x16, 0x1E, 0x25);
    painter.rect_filled(window, CornerRadius::same(1), dark);
    if lit && strength > 0.0 {
        for glow in 1..=3_u8 {
            let around = window.expand(f32::from(glow) * 5.0);
            painter.rect_filled(around, 6, AMBER.gamma_multiply(0.10 * strength));
        }
        painter.rect_filled(window, CornerRadius::same(1), AMBER.gamma_multiply(strength));
        let floor = Rect::from_center_size(
            pos2(body.center().x, base + 5.0),
            Vec2::new(window.width() * 1.5, 4.0),
        );
        painter.rect_filled(floor, 2, AMBER.gamma_multiply(0.45 * strength));
    }
    // A dark window keeps its curtain drawn: not by colour alone.
    let bars = if lit { PAPER.gamma_multiply(0.7) } else { Color32::from_rgb(0x3C, 0x49, 0x55) };
    let bar = Stroke::new(1.5, bars);
    painter.rect_stroke(window, CornerRadius::same(1), bar, StrokeKind::Inside);
    if lit {
        painter.vline(window.center().x, window.y_range(), bar);
        painter.hline(window.x_range(), window.center().y, bar);
    } else if strength > 0.0 {
        painter.rect_filled(window.shrink(1.5), 0, Color32::from_rgb(0x2E, 0x3A, 0x45));
        painter.vline(window.center().x, window.y_range(), Stroke::new(1.0, dark));
    }
}
