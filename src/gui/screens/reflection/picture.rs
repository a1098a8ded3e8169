//! The picture: amber rises from the folders, face down, all cards at once, and drifts into piles
//! over the middle of the table, one for each reason. What the child had told one of us drifts on
//! and hangs over the empty chair.
//!
//! It is painted as sheets of amber light over the room, at places that the room measured.
//!
//! **Invariant:** slow and quiet: nothing blinks, nothing loops, and where nothing may move it is
//! simply there.
//! **Invariant:** a card that is not turned shows its back, and nothing else.

use bevy_egui::egui::epaint::{Mesh, Vertex};
use bevy_egui::egui::{
    Align, Color32, CornerRadius, FontId, Id, Painter, Pos2, Rect, RichText, Sense, Shape, Stroke,
    StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::gui::room::RoomPlaces;
use crate::gui::screens::reflection::MirrorDraft;
use crate::gui::theme::{self, AMBER, GAP, INK, PAPER, WALNUT};
use crate::present::reflection::Step;
use crate::present::reflection::pages::Pages;
use crate::present::reflection::piles::Back;
use crate::scenario::id::SeatId;

/// How long a card is on its way from its folder to its pile.
pub const RISE_SECS: f32 = 7.0;
/// The last card begins so much later than the first.
const SPREAD_SECS: f32 = 1.6;
/// The lamp needs a moment before anything rises.
const DARK_SECS: f32 = 1.4;
/// After so long everything hangs still.
pub const ALL_SECS: f32 = RISE_SECS + SPREAD_SECS + DARK_SECS + 1.0;
/// How long a card drifts from its pile to the chair.
const CHAIR_SECS: f32 = 5.0;
/// How long a card in a pile takes to turn.
const TURN_SECS: f32 = 0.9;
/// Windows narrower or lower than this have the piles' names on the paper below.
const SMALL: Vec2 = Vec2::new(900.0, 560.0);

/// Where things are on the window, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Spots {
    /// Each seat with its head and its place on the table.
    pub seats: Vec<(SeatId, Pos2, Rect)>,
    /// The middle of the table.
    pub table: Pos2,
    /// The table top.
    pub top: Rect,
    /// The seventh chair.
    pub chair: Rect,
    /// Above it.
    pub over_chair: Pos2,
}

impl Default for Spots {
    /// Nothing was measured yet.
    fn default() -> Self {
        Self {
            seats: Vec::new(),
            table: Pos2::ZERO,
            top: Rect::ZERO,
            chair: Rect::ZERO,
            over_chair: Pos2::ZERO,
        }
    }
}

impl Spots {
    /// The room's places, in points.
    #[must_use]
    pub fn of(places: &RoomPlaces, zoom: f32) -> Self {
        let point = |at: bevy::math::Vec2| pos2(at.x / zoom, at.y / zoom);
        let rect = |it: bevy::math::Rect| Rect::from_min_max(point(it.min), point(it.max));
        let seats = places.seats.iter().map(|it| (it.seat, point(it.head), rect(it.place)));
        Self {
            seats: seats.collect(),
            table: point(places.table),
            top: rect(places.table_top),
            chair: rect(places.chair),
            over_chair: point(places.chair_bubble),
        }
    }

    /// A seat's head and its place on the table.
    #[must_use]
    pub fn of_seat(&self, seat: SeatId) -> Option<(Pos2, Rect)> {
        self.seats.iter().find(|(it, _, _)| *it == seat).map(|(_, head, place)| (*head, *place))
    }
}

/// Whether the piles' names stand on the paper, because the room is too small for them.
#[must_use]
pub fn is_small(window: Rect) -> bool {
    window.width() < SMALL.x || window.height() < SMALL.y
}

/// Where the piles hang: in one row, or in two.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Layout {
    piles: usize,
    /// So many in a row.
    across: usize,
    apart: Vec2,
    first: Pos2,
    size: Vec2,
}

impl Layout {
    fn of(piles: usize, spots: &Spots) -> Self {
        let across = if piles <= 3 { piles.max(1) } else { piles.div_ceil(2) };
        let rows = piles.div_ceil(across).max(1);
        let wide = (spots.top.width() / across as f32).clamp(70.0, 186.0);
        let apart = vec2(wide, spots.top.height() * 0.72);
        let width = (wide * 0.42).clamp(38.0, 80.0);
        let high = if rows > 1 { -0.06 } else { 0.24 };
        let first = pos2(spots.table.x, spots.top.top() + spots.top.height() * high);
        Self { piles, across, apart, first, size: vec2(width, width * 0.64) }
    }

    fn centre(&self, index: usize) -> Pos2 {
        let (row, column) = (index / self.across, index % self.across);
        let here = self.across.min(self.piles - row * self.across);
        let aside = column as f32 - (here as f32 - 1.0) / 2.0;
        self.first + vec2(aside * self.apart.x, row as f32 * self.apart.y)
    }
}

/// A card on its way, or where it hangs.
struct Sheet<'p> {
    back: &'p Back,
    at: Pos2,
    size: Vec2,
    /// How far it leans, in radians.
    lean: f32,
    /// How clearly it is seen, 0 to 1.
    clear: f32,
    /// How brightly it shines, 0 to 1.
    shine: f32,
    /// How far it is turned: 0 shows the back, 1 the face.
    turned: f32,
}

/// The amber in the room.
pub fn picture_ui(ui: &mut Ui, pages: &Pages, draft: &MirrorDraft, spots: &Spots) {
    if spots.seats.is_empty() || !spots.top.is_finite() || !spots.top.is_positive() {
        return;
    }
    let step = draft.step(pages);
    let room = ui.max_rect();
    dusk(ui.painter(), room, spots, smooth(draft.picture_secs / DARK_SECS / 2.0));
    let layout = Layout::of(pages.piles.piles.len(), spots);
    let size = layout.size;
    let all = pages.piles.piles.iter().map(|pile| pile.cards.len()).sum::<usize>().max(1);
    let over = pages.piles.piles.iter().flat_map(|pile| &pile.cards);
    let hanging = over.filter(|back| back.over_the_chair).count();
    let (mut number, mut hung) = (0, 0);
    let (mut sheets, mut names) = (Vec::new(), Vec::new());
    for (index, pile) in pages.piles.piles.iter().enumerate() {
        let centre = layout.centre(index);
        let mut landed: f32 = 0.0;
        for (above, back) in pile.cards.iter().enumerate() {
            let began = DARK_SECS + SPREAD_SECS * number as f32 / all as f32;
            number += 1;
            let passed = ((draft.picture_secs - began) / RISE_SECS).clamp(0.0, 1.0);
            landed = landed.max(passed);
            let goal = centre + vec2(odd(back, 1) * 5.0, -(above as f32) * size.y * 0.09);
            let mut sheet = rising(back, passed, goal, size, spots);
            if step != Step::Piles {
                let id = ui.id().with(("sheet", back.card));
                let up = is_open(back, pages, draft);
                let secs = if ui.style().animation_time > 0.0 { TURN_SECS } else { 0.0 };
                sheet.turned = ui.ctx().animate_bool_with_time(id, up, secs);
            }
            if step == Step::Cards && is_meant(back, pages, draft) {
                sheet.at.y -= size.y * 0.55;
                sheet.shine = 1.0;
            }
            if step == Step::Chair {
                hung += usize::from(back.over_the_chair);
                drift(&mut sheet, draft.chair_secs, size, [hung, hanging], spots);
            }
            sheets.push(sheet);
        }
        let below = centre + vec2(0.0, size.y * 0.8);
        pool(ui.painter(), below, size.x * 1.5, landed, step);
        names.push((&pile.line, centre, smooth((landed - 0.8) / 0.2)));
    }
    if step == Step::Chair {
        light_on_chair(ui.painter(), draft.chair_secs, spots);
    }
    // What hangs over the chair is seen before all others.
    sheets.sort_by_key(|sheet| step == Step::Chair && sheet.back.over_the_chair);
    for sheet in &sheets {
        paint(ui.painter(), sheet);
    }
    if step == Step::Piles && !is_small(room) {
        for (index, (line, centre, clear)) in names.into_iter().enumerate() {
            name_ui(ui, index, line, centre, &layout, clear);
        }
    }
    if step == Step::Chair
        && !is_small(room)
        && let Some(chair) = &pages.chair
    {
        let clear = smooth((draft.chair_secs - CHAIR_SECS * 0.8) / 2.0);
        line_by_chair(ui, &chair.line, size, clear, spots);
    }
}

/// A card between its folder and its pile.
fn rising<'p>(back: &'p Back, passed: f32, goal: Pos2, size: Vec2, spots: &Spots) -> Sheet<'p> {
    let from = back.from.first().and_then(|seat| spots.of_seat(*seat));
    let start = from.map_or(goal, |(_, place)| place.center());
    let way = smooth(passed);
    // Straight up out of the folder first, then over the table.
    let high = start.y.min(goal.y) - spots.top.height() * 0.55;
    let turn = pos2(start.x.mul_add(0.86, goal.x * 0.14), high);
    let at = between(between(start, turn, way), between(turn, goal, way), way);
    let lean = odd(back, 2) * 0.05 + (1.0 - way) * way * odd(back, 3) * 0.9;
    Sheet {
        back,
        at,
        size: size * (0.62 + 0.38 * way),
        lean,
        clear: smooth(passed * 7.0),
        shine: 0.35 + 0.5 * (way * (1.0 - way) * 4.0),
        turned: 0.0,
    }
}

/// What the child had told drifts to the chair; the others grow faint.
fn drift(sheet: &mut Sheet<'_>, secs: f32, size: Vec2, [which, of]: [usize; 2], spots: &Spots) {
    let way = smooth(secs / CHAIR_SECS);
    // What hangs there hangs there in amber, read or not.
    sheet.turned = 0.0;
    if !sheet.back.over_the_chair {
        sheet.clear *= 1.0 - 0.90 * way;
        sheet.shine *= 1.0 - way;
        return;
    }
    let aside = which as f32 - f32::midpoint(of as f32, 1.0);
    let goal = spots.over_chair + vec2(aside * size.x * 0.62, -size.y * (1.05 + aside * 0.24));
    let turn = pos2(f32::midpoint(sheet.at.x, goal.x), sheet.at.y.min(goal.y) - size.y * 1.4);
    sheet.at = between(between(sheet.at, turn, way), between(turn, goal, way), way);
    sheet.size *= 1.0 + 0.35 * way;
    sheet.lean *= 1.0 - way;
    sheet.shine = sheet.shine.max(way);
}

/// Whether somebody turned a card, as far as the pages have come.
fn is_open(back: &Back, pages: &Pages, draft: &MirrorDraft) -> bool {
    if back.title.is_none() {
        return false;
    }
    let own = pages.cards.own.len();
    let is_own = pages.cards.own.iter().any(|card| card.card == back.card && card.is_turned);
    let others = &pages.cards.others;
    let at = others.iter().position(|(seat, _, _)| back.from.contains(seat));
    let is_past = draft.step(pages) != Step::Cards;
    is_own || is_past || at.is_some_and(|at| own + at <= draft.page)
}

/// Whether the page that is read is about this card.
fn is_meant(back: &Back, pages: &Pages, draft: &MirrorDraft) -> bool {
    let own = pages.cards.own.len();
    if let Some(card) = pages.cards.own.get(draft.page) {
        return card.card == back.card;
    }
    let other = draft.page.checked_sub(own).and_then(|at| pages.cards.others.get(at));
    other.is_some_and(|(seat, _, _)| back.from.contains(seat))
}

/// Light that falls from a pile onto the table.
fn pool(painter: &Painter, at: Pos2, apart: f32, landed: f32, step: Step) {
    let strength = if step == Step::Chair { 0.06 } else { 0.20 };
    glow(painter, at, vec2(apart * 0.62, apart * 0.20), strength * smooth(landed));
}

fn light_on_chair(painter: &Painter, secs: f32, spots: &Spots) {
    let way = smooth(secs / CHAIR_SECS);
    let middle = spots.chair.center();
    let wide = spots.chair.size() * vec2(1.5, 0.95);
    glow(painter, middle, wide, 0.30 * way);
    glow(painter, spots.over_chair - vec2(0.0, 24.0), vec2(150.0, 110.0), 0.34 * way);
}

/// Everything but the table grows darker, and the lamp is what one sees by.
fn dusk(painter: &Painter, room: Rect, spots: &Spots, strength: f32) {
    const RINGS: [(f32, f32); 4] = [(0.5, 0.0), (0.85, 0.34), (1.3, 0.70), (4.0, 0.86)];
    const CORNERS: u32 = 40;
    let middle = spots.table;
    let radius = vec2(spots.top.width(), spots.top.height() * 1.9);
    let mut mesh = Mesh::default();
    let uv = bevy_egui::egui::epaint::WHITE_UV;
    for (part, dark) in RINGS {
        for corner in 0..CORNERS {
            let angle = corner as f32 / CORNERS as f32 * std::f32::consts::TAU;
            let pos = middle + vec2(angle.cos() * radius.x, angle.sin() * radius.y) * part;
            let color = Color32::from_black_alpha((150.0 * dark * strength) as u8);
            mesh.vertices.push(Vertex { pos, uv, color });
        }
    }
    for ring in 0..RINGS.len() as u32 - 1 {
        for corner in 0..CORNERS {
            let next = (corner + 1) % CORNERS;
            let (a, b) = (ring * CORNERS + corner, ring * CORNERS + next);
            mesh.add_triangle(a, b, a + CORNERS);
            mesh.add_triangle(b, b + CORNERS, a + CORNERS);
        }
    }
    painter.with_clip_rect(room).add(Shape::mesh(mesh));
}

/// A soft light that is added to what is there.
pub fn glow(painter: &Painter, at: Pos2, radius: Vec2, strength: f32) {
    const RINGS: [(f32, f32); 4] = [(0.0, 1.0), (0.33, 0.62), (0.66, 0.22), (1.0, 0.0)];
    const CORNERS: u32 = 28;
    if strength <= 0.004 {
        return;
    }
    let colour = |part: f32| {
        let light = |channel: u8| (f32::from(channel) * strength * part) as u8;
        Color32::from_rgba_premultiplied(light(AMBER.r()), light(AMBER.g()), light(AMBER.b()), 0)
    };
    let mut mesh = Mesh::default();
    let uv = bevy_egui::egui::epaint::WHITE_UV;
    for (part, bright) in RINGS {
        for corner in 0..CORNERS {
            let angle = corner as f32 / CORNERS as f32 * std::f32::consts::TAU;
            let pos = at + vec2(angle.cos() * radius.x, angle.sin() * radius.y) * part;
            mesh.vertices.push(Vertex { pos, uv, color: colour(bright) });
        }
    }
    for ring in 0..RINGS.len() as u32 - 1 {
        for corner in 0..CORNERS {
            let next = (corner + 1) % CORNERS;
            let (a, b) = (ring * CORNERS + corner, ring * CORNERS + next);
            mesh.add_triangle(a, b, a + CORNERS);
            mesh.add_triangle(b, b + CORNERS, a + CORNERS);
        }
    }
    painter.add(Shape::mesh(mesh));
}

/// A sheet: its back in amber, or its face in paper.
fn paint(painter: &Painter, sheet: &Sheet<'_>) {
    if sheet.clear <= 0.01 {
        return;
    }
    let radius = vec2(sheet.size.x * 1.15, sheet.size.y * 1.3);
    glow(painter, sheet.at, radius, 0.34 * sheet.shine * sheet.clear);
    // It turns about its upright axis: narrow in the middle of the turn.
    let narrow = (1.0 - sheet.turned * 2.0).abs().max(0.05);
    let is_face = sheet.turned > 0.5;
    let half = sheet.size * vec2(narrow, 1.0) / 2.0;
    let (sine, cosine) = sheet.lean.sin_cos();
    // The upper edge is a little further away.
    let corner = |x: f32, y: f32| {
        let part = if y < 0.0 { 0.94 } else { 1.0 };
        let (x, y) = (x * half.x * part, y * half.y);
        sheet.at + vec2(x * cosine - y * sine, x * sine + y * cosine)
    };
    let quad = |by: f32| vec![corner(-by, -by), corner(by, -by), corner(by, by), corner(-by, by)];
    let shadow: Vec<Pos2> = quad(1.0).into_iter().map(|it| it + vec2(0.0, 4.0)).collect();
    let dark = Color32::from_black_alpha((70.0 * sheet.clear) as u8);
    painter.add(Shape::convex_polygon(shadow, dark, Stroke::NONE));
    let fill = if is_face { PAPER } else { AMBER };
    let edge = if is_face { AMBER } else { WALNUT.gamma_multiply(0.75) };
    let line = Stroke::new(1.0, edge.gamma_multiply(sheet.clear));
    painter.add(Shape::convex_polygon(quad(1.0), fill.gamma_multiply(sheet.clear), line));
    if is_face {
        for (row, part) in [(-0.45, 0.55), (-0.05, 0.8), (0.3, 0.7)] {
            let ends = [corner(-0.8, row), corner(-0.8 + 1.6 * part, row)];
            let ink = INK.gamma_multiply(0.35 * sheet.clear);
            painter.line_segment(ends, Stroke::new(if row < -0.4 { 2.0 } else { 1.0 }, ink));
        }
        return;
    }
    // A woven back: a frame and a lozenge.
    let thread = Stroke::new(1.0, WALNUT.gamma_multiply(0.42 * sheet.clear));
    painter.add(Shape::closed_line(quad(0.82), thread));
    let lozenge = vec![corner(0.0, -0.5), corner(0.4, 0.0), corner(0.0, 0.5), corner(-0.4, 0.0)];
    painter.add(Shape::closed_line(lozenge, thread));
}

/// The back of a card on paper.
pub fn paint_back(painter: &Painter, rect: Rect) {
    let round = CornerRadius::same(4);
    painter.rect_filled(rect, round, AMBER);
    painter.rect_stroke(rect, round, Stroke::new(1.0, WALNUT), StrokeKind::Inside);
    if rect.width() > 24.0 {
        let thread = Stroke::new(1.0, WALNUT.gamma_multiply(0.4));
        painter.rect_stroke(rect.shrink(7.0), round, thread, StrokeKind::Inside);
    }
}

/// A pile's name, under it.
fn name_ui(ui: &mut Ui, index: usize, line: &str, centre: Pos2, layout: &Layout, clear: f32) {
    let (width, size) = ((layout.apart.x - 8.0).max(92.0), layout.size);
    let font = FontId::proportional(14.5);
    let colour = PAPER.gamma_multiply(clear);
    let mut job =
        bevy_egui::egui::text::LayoutJob::simple(line.to_owned(), font, colour, width - 16.0);
    job.halign = Align::Center;
    let galley = ui.painter().layout_job(job);
    let top = pos2(centre.x, centre.y + size.y * 0.5 + 12.0);
    let half = galley.size().x / 2.0 + 8.0;
    let rect = Rect::from_min_max(
        pos2(top.x - half, top.y),
        pos2(top.x + half, top.y + galley.size().y + 8.0),
    );
    let ground = Color32::from_black_alpha((150.0 * clear) as u8);
    ui.painter().rect_filled(rect, CornerRadius::same(theme::ROUND), ground);
    ui.painter().galley(pos2(top.x, top.y + 4.0), galley, colour);
    let response = ui.interact(rect, Id::new(("pile", index)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, line));
}

/// Her line, beside what hangs over the chair.
fn line_by_chair(ui: &mut Ui, line: &str, size: Vec2, clear: f32, spots: &Spots) {
    let room = ui.max_rect();
    let font = FontId::new(21.0, theme::italic());
    let colour = PAPER.gamma_multiply(clear);
    let mut job = bevy_egui::egui::text::LayoutJob::simple(line.to_owned(), font, colour, 260.0);
    job.halign = Align::Center;
    let galley = ui.painter().layout_job(job);
    let wide = galley.size() + vec2(24.0, 16.0);
    let wanted = spots.over_chair - vec2(0.0, size.y * 2.0 + wide.y * 0.5 + 10.0);
    let least = room.min + wide / 2.0 + vec2(12.0, 12.0);
    let most = room.max - wide / 2.0 - vec2(12.0, 12.0);
    let at = wanted.clamp(least.min(most), most.max(least));
    let rect = Rect::from_center_size(at, wide);
    let ground = Color32::from_black_alpha((150.0 * clear) as u8);
    ui.painter().rect_filled(rect, CornerRadius::same(theme::ROUND), ground);
    ui.painter().galley(pos2(rect.center().x, rect.top() + 8.0), galley, colour);
}

/// On paper under the picture: how many cards stayed, and in a small window why.
pub fn piles_ui(ui: &mut Ui, pages: &Pages, is_small: bool) {
    ui.label(RichText::new(&pages.piles.kept).size(18.0));
    if is_small {
        ui.add_space(GAP / 2.0);
        for pile in &pages.piles.piles {
            ui.label(RichText::new(&pile.line).text_style(TextStyle::Small));
        }
    }
}

/// On paper under the chair: what was told there, and her line.
pub fn chair_ui(ui: &mut Ui, pages: &Pages) {
    let Some(chair) = &pages.chair else {
        return;
    };
    for card in &chair.cards {
        if let Some(title) = &card.title {
            ui.label(RichText::new(title).family(theme::bold()));
        }
        if let Some(told) = &card.told {
            ui.label(told);
        }
    }
    ui.label(RichText::new(&chair.line).family(theme::italic()).size(19.0));
}

/// From 0 to 1, slow at both ends.
fn smooth(part: f32) -> f32 {
    let t = part.clamp(0.0, 1.0);
    t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
}

fn between(one: Pos2, other: Pos2, part: f32) -> Pos2 {
    one + (other - one) * part
}

/// A small number between -1 and 1 that is always the same for a card.
fn odd(back: &Back, which: usize) -> f32 {
    let mixed = (back.card.index() * 7 + which * 5 + 3) * 37 % 23;
    mixed as f32 / 11.0 - 1.0
}
