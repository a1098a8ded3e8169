//! The board: lanes, weeks and bars, and where each of them is.
//!
//! **Invariant:** bars in a lane never cover each other: they lie in rows, by band and then by
//! week.

use bevy_egui::egui::{
    Align, Align2, Color32, CornerRadius, FontFamily, Id, Painter, Rangef, Rect, Sense, Stroke,
    StrokeKind, TextStyle, Ui, Vec2, pos2, vec2,
};

use super::weeks::Weeks;
use super::{PlanDraft, bar, ghost, link, mark, weeks_of};
use crate::gui::panels::mark::fitted;
use crate::gui::request::UiRequest;
use crate::gui::theme;
use crate::present::timeline::{Bar, Column, FULL_WEEKS, Lane, RunningBar, TimelineModel};
use crate::scenario::term::Band;

/// How wide the heads of the lanes are, in letters of the small font.
const HEADS: f32 = 8.5;

/// Something that lies in a lane.
#[derive(Clone, Copy, Debug)]
pub(super) enum Thing<'m> {
    /// A tile.
    Bar(&'m Bar),
    /// A measure that runs already.
    Running(&'m RunningBar),
    /// The place that is kept for what is picked up.
    Ghost,
}

/// A thing and where it lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'m> {
    /// What.
    pub(super) thing: Thing<'m>,
    /// From when to when it goes, and one row high.
    pub(super) rect: Rect,
}

/// Where everything on the board lies.
#[derive(Debug)]
pub(super) struct Layout<'m> {
    /// Weeks from left to right.
    pub(super) weeks: Weeks,
    /// Lanes from top to bottom.
    pub(super) lanes: Vec<(&'m Lane, Rangef)>,
    /// Rows with their bands.
    rows: Vec<(Band, Rangef)>,
    /// What lies in them.
    pub(super) placed: Vec<Placed<'m>>,
    /// The whole board.
    pub(super) rect: Rect,
}

/// The height of a row and of the line of weeks.
pub(super) fn row_height(ui: &Ui) -> f32 {
    (mark::font(ui, &TextStyle::Small).size * 1.65).max(20.0)
}

/// The board with everything on it. `size` is the least that it fills.
pub(super) fn board_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    draft: &mut PlanDraft,
    requests: &mut Vec<UiRequest>,
    size: Vec2,
) {
    let origin = ui.cursor().min;
    let wanted = Rect::from_min_size(origin, size);
    let layout = lay_out(ui, model, draft, wanted);
    let (rect, _) = ui.allocate_exact_size(layout.rect.size(), Sense::hover());
    paint_felt(ui, model, &layout, rect);
    if model.bars.is_empty() && draft.picked.is_none() {
        let font = mark::font(ui, &TextStyle::Body);
        let at = pos2(layout.weeks.week(6).min, rect.center().y);
        ui.painter().text(at, Align2::LEFT_CENTER, &model.hint, font, theme::CHALK);
    }
    link::paint_links(ui, model, &layout);
    for placed in &layout.placed {
        match placed.thing {
            Thing::Bar(bar) => bar::bar_ui(ui, model, bar, placed, &layout, draft, requests),
            Thing::Running(running) => bar::running_ui(ui, running, placed),
            Thing::Ghost => {}
        }
    }
    link::links_ui(ui, model, &layout, draft, requests);
    paint_weeks(ui, model, &layout, rect);
    if draft.shows_own {
        draft.shows_own = false;
        let own = layout.lanes.iter().find(|(lane, _)| lane.is_mine);
        if let Some((_, y)) = own {
            let left = Rangef::new(rect.left(), rect.left() + 1.0);
            ui.scroll_to_rect(Rect::from_x_y_ranges(left, *y), Some(Align::Center));
        }
    }
    if draft.picked.is_some() {
        ghost::ghost_ui(ui, model, &layout, draft, requests);
    }
}

fn lay_out<'m>(ui: &Ui, model: &'m TimelineModel, draft: &PlanDraft, wanted: Rect) -> Layout<'m> {
    let row = row_height(ui);
    let gap = 3.0;
    let heads = mark::font(ui, &TextStyle::Small).size * HEADS;
    let weeks = weeks_of(model, wanted, heads);
    let ghost = model.ghost.as_ref().filter(|ghost| Some(ghost.picked) == draft.picked);
    let mut top = wanted.top() + row;
    let mut layout =
        Layout { weeks, lanes: Vec::new(), rows: Vec::new(), placed: Vec::new(), rect: wanted };
    // Rows share what the window has to spare.
    for lane in &model.lanes {
        let lane_top = top;
        top += gap / 2.0;
        for (band, _) in &model.bands {
            let mut free: Vec<f32> = Vec::new();
            let running = model.running.iter().map(Thing::Running);
            for thing in running.chain(model.bars.iter().map(Thing::Bar)) {
                let (lead, of_band, across) = match thing {
                    Thing::Bar(bar) => (bar.lead, bar.band, bar::across(ui, bar, &layout.weeks)),
                    Thing::Running(running) => {
                        let times = running.times;
                        let from = layout.weeks.day(times.begins);
                        let until = layout.weeks.day(times.ends).max(from + row);
                        (running.lead, running.band, (Rangef::new(from, until), until))
                    }
                    Thing::Ghost => continue,
                };
                if lead != lane.seat || of_band != *band {
                    continue;
                }
                let (across, needs_until) = across;
                let number = free.iter().position(|end| *end <= across.min);
                let number = number.unwrap_or(free.len());
                if let Some(end) = free.get_mut(number) {
                    *end = needs_until + 4.0;
                } else {
                    free.push(needs_until + 4.0);
                }
                let y = top + rows_px(number, row + gap);
                let rect = Rect::from_x_y_ranges(across, Rangef::new(y, y + row));
                layout.placed.push(Placed { thing, rect });
            }
            let mut used = free.len();
            if ghost.is_some_and(|ghost| ghost.lead == lane.seat && ghost.band == *band) {
                let y = top + rows_px(used, row + gap);
                let across = Rangef::new(layout.weeks.week(1).min, layout.weeks.end());
                let rect = Rect::from_x_y_ranges(across, Rangef::new(y, y + row));
                layout.placed.push(Placed { thing: Thing::Ghost, rect });
                used += 1;
            }
            let height = rows_px(used, row + gap);
            if used > 0 {
                layout.rows.push((*band, Rangef::new(top - gap / 2.0, top + height - gap / 2.0)));
            }
            top += height;
        }
        let least = row * 1.35;
        top = (top + gap / 2.0).max(lane_top + least);
        layout.lanes.push((lane, Rangef::new(lane_top, top)));
    }
    let spare = wanted.bottom() - top;
    if spare > 0.0 {
        stretch(&mut layout, spare);
    }
    layout.rect = wanted.with_max_y(wanted.bottom().max(top));
    layout
}

/// Lanes grow to fill a board that is higher than they are.
fn stretch(layout: &mut Layout<'_>, spare: f32) {
    let lanes = rows_px(layout.lanes.len().max(1), 1.0);
    let each = (spare / lanes).min(18.0);
    let old: Vec<Rangef> = layout.lanes.iter().map(|(_, lane)| *lane).collect();
    let shift_at = |y: f32| {
        let number = old.iter().position(|lane| y <= lane.max).unwrap_or(old.len());
        rows_px(number, each) + each / 2.0
    };
    for placed in &mut layout.placed {
        let shift = shift_at(placed.rect.center().y);
        placed.rect = placed.rect.translate(vec2(0.0, shift));
    }
    for (_, row) in &mut layout.rows {
        let shift = shift_at(row.center());
        *row = Rangef::new(row.min + shift, row.max + shift);
    }
    for (number, (_, lane)) in layout.lanes.iter_mut().enumerate() {
        let above = rows_px(number, each);
        *lane = Rangef::new(lane.min + above, lane.max + above + each);
    }
}

fn rows_px(rows: usize, height: f32) -> f32 {
    f32::from(u16::try_from(rows).unwrap_or(u16::MAX)) * height
}

/// Felt, bands, weeks, heads.
fn paint_felt(ui: &Ui, model: &TimelineModel, layout: &Layout<'_>, rect: Rect) {
    let painter = ui.painter();
    let (left, right) = (layout.weeks.week(1).min, layout.weeks.end());
    let lanes_top = layout.lanes.first().map_or(rect.top(), |(_, lane)| lane.min);
    for (band, row) in &layout.rows {
        let row = Rect::from_x_y_ranges(Rangef::new(left, right), *row);
        painter.rect_filled(row, CornerRadius::same(2), mark::felt_of(*band));
        let font = mark::small_font(ui, FontFamily::Proportional);
        let colour = theme::CHALK.gamma_multiply(0.6);
        let at = pos2(left - 4.0, row.center().y);
        painter.text(at, Align2::RIGHT_CENTER, mark::sign(*band), font, colour);
    }
    for column in &model.columns {
        let strong = column.from == FULL_WEEKS + 1;
        let line = Stroke::new(if strong { 2.0 } else { 1.0 }, theme::FELT_LINE);
        let x = layout.weeks.week(column.from).min;
        painter.vline(x, Rangef::new(lanes_top - 4.0, rect.bottom()), line);
    }
    for (lane, y) in &layout.lanes {
        painter.hline(
            Rangef::new(rect.left(), rect.right()),
            y.max,
            Stroke::new(1.0, theme::FELT_LINE),
        );
        paint_head(ui, lane, Rect::from_x_y_ranges(Rangef::new(rect.left(), left), *y));
    }
}

/// The names of the weeks, always in sight.
fn paint_weeks(ui: &Ui, model: &TimelineModel, layout: &Layout<'_>, rect: Rect) {
    let top = rect.top().max(ui.clip_rect().top());
    let strip = rect.with_min_y(top).with_max_y(top + row_height(ui));
    let painter = ui.painter();
    painter.rect_filled(strip, CornerRadius::ZERO, theme::FELT);
    painter.hline(strip.x_range(), strip.bottom(), Stroke::new(1.0, theme::FELT_LINE));
    let font = mark::small_font(ui, FontFamily::Proportional);
    let across = |column: &Column| {
        Rangef::new(layout.weeks.week(column.from).min, layout.weeks.week(column.until).max)
    };
    let written = |text: &str| painter.layout_no_wrap(text.to_owned(), font.clone(), theme::CHALK);
    // All are written in full, or all are short.
    let fits = |column: &Column| written(&column.label).size().x <= across(column).span() - 4.0;
    let in_full = model.columns.iter().all(fits);
    for column in &model.columns {
        let label = written(if in_full { &column.label } else { &column.short });
        let middle = pos2(across(column).center(), strip.center().y);
        painter.galley(middle - label.size() / 2.0, label, theme::CHALK);
        let place = Rect::from_x_y_ranges(across(column), strip.y_range());
        let id = ui.id().with(("column", column.from));
        ui.interact(place, id, Sense::hover()).on_hover_text(&column.about);
    }
}

/// Who leads what lies in a lane, with the pegs that are left.
fn paint_head(ui: &Ui, lane: &Lane, rect: Rect) {
    let painter = ui.painter();
    let font =
        mark::small_font(ui, if lane.is_mine { theme::bold() } else { FontFamily::Proportional });
    if lane.is_mine {
        let bar = rect.with_max_x(rect.left() + 4.0);
        painter.rect_filled(bar, CornerRadius::ZERO, theme::seat(lane.look));
    }
    let radius = font.size * 0.85;
    let centre = pos2(rect.left() + radius + 9.0, rect.center().y);
    mark::head(painter, centre, radius, lane);
    let text_left = centre.x + radius + 6.0;
    let line = font.size * 1.25;
    let name = fitted(ui, &lane.person, font, theme::PAPER, rect.right() - text_left, 1);
    painter.galley(pos2(text_left, rect.center().y - line), name, theme::PAPER);
    let pegs_at = pos2(text_left, rect.center().y + line * 0.45);
    mark::pegs(painter, pegs_at, lane.pegs.0, lane.pegs.1, theme::CHALK);
    let response = ui.interact(rect, Id::new(("plan-lane", lane.seat)), Sense::hover());
    response.widget_info(|| {
        let name = format!("{}, {}. {}", lane.person, lane.organisation, lane.pegs_name);
        bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, true, name)
    });
    response.on_hover_text(format!("{}\n{}", lane.organisation, lane.pegs_name));
}

/// A felt in a wooden frame of this width. Returns the felt.
pub(super) fn paint_frame(painter: &Painter, rect: Rect, width: f32) -> Rect {
    let felt = rect.shrink(width);
    painter.rect_filled(felt, CornerRadius::ZERO, theme::FELT);
    let wood = Stroke::new(width, theme::WALNUT);
    painter.rect_stroke(rect, CornerRadius::same(theme::ROUND), wood, StrokeKind::Inside);
    felt
}

/// The plan as small as a strip: lanes as lines, bars as strokes.
pub(super) fn paint_miniature(ui: &Ui, model: &TimelineModel, rect: Rect) {
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let felt = paint_frame(&painter, rect, 3.0);
    let weeks = weeks_of(model, felt, 76.0);
    let lane_px = (felt.height() - 4.0) / rows_px(model.lanes.len().max(1), 1.0);
    for column in &model.columns {
        let line = Stroke::new(1.0, theme::FELT_LINE);
        painter.vline(weeks.week(column.from).min, felt.y_range(), line);
    }
    for (number, lane) in model.lanes.iter().enumerate() {
        let top = felt.top() + 2.0 + rows_px(number, lane_px);
        let middle = top + lane_px / 2.0;
        mark::head(&painter, pos2(felt.left() + 12.0, middle), lane_px * 0.42, lane);
        for peg in 0..lane.pegs.1 {
            let at = pos2(felt.left() + 27.0 + f32::from(peg) * 9.0, middle);
            if peg < lane.pegs.0 {
                painter.circle_filled(at, 3.0, theme::OAK);
            } else {
                painter.circle_stroke(at, 2.5, Stroke::new(1.0, theme::FELT_LINE));
            }
        }
        let strip = Rangef::new(top + 2.0, top + lane_px - 2.0);
        for running in model.running.iter().filter(|running| running.lead == lane.seat) {
            let from = weeks.day(running.times.begins);
            let across = Rangef::new(from, weeks.day(running.times.ends).max(from + 3.0));
            let rect = Rect::from_x_y_ranges(across, strip);
            painter.rect_filled(rect, CornerRadius::same(1), theme::PLASTER);
        }
        let bars: Vec<&Bar> = model.bars.iter().filter(|bar| bar.lead == lane.seat).collect();
        let high = strip.span() / rows_px(bars.len().max(1), 1.0);
        for (row, bar) in bars.iter().enumerate() {
            let from = weeks.day(bar.times.placed);
            let across = Rangef::new(from, weeks.day(bar.times.ends).max(from + 5.0));
            let y = strip.min + rows_px(row, high);
            let rect = Rect::from_x_y_ranges(across, Rangef::new(y, y + (high - 1.0).max(1.5)));
            let wood = mark::wood_of(bar.band);
            let wood: Color32 = if bar.inked { wood } else { wood.gamma_multiply(0.62) };
            painter.rect_filled(rect, CornerRadius::same(1), wood);
            if !bar.warnings.is_empty() && high > 3.0 {
                painter.circle_filled(rect.left_center(), (high * 0.4).min(3.0), theme::BRICK);
            }
        }
    }
}
