//! The meeting once more: a scrubber along the bottom, what happened beside it, and over the room
//! who told whom and what still glows in a folder.
//!
//! **Invariant:** the room and the words are those of the same moment, through the same eyes.
//! **Invariant:** numbers stand on paper beside the room, never over it.

use bevy_egui::egui::{
    Button, CollapsingHeader, Color32, CornerRadius, Grid, Key, Margin, Modifiers, Painter, Panel,
    Pos2, Rect, RichText, ScrollArea, Sense, Shape, Slider, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::mirror::{MirrorWish, Shown};
use crate::gui::panels::mark;
use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::picture::{self, Spots};
use crate::gui::screens::reflection::{Covered, MirrorDraft, ReflectionWords};
use crate::gui::sheet::{goes_on, hears};
use crate::gui::slips::{forward_ui, place_ui};
use crate::gui::theme::{
    self, AMBER, AMBER_PALE, GAP, INK, INK_SOFT, LINE, TARGET, TEAL, TEAL_DEEP, TEAL_PALE, WALNUT,
};
use crate::gui::widgets::{self, icon_ui, scroll_ui};
use crate::locale::Locale;
use crate::present::reflection::pages::Pages;
use crate::present::reflection::replay::{ArcLine, Eyes, MapCell, MapRow, MarkLine, ReplayModel};
use crate::present::transcript::{Remark, RemarkKind};
use crate::present::tutorial::Target;
use crate::scenario::term::Form;

/// So far from a mark a press still means it, in points.
const MARK_REACH: f32 = 7.0;
/// How long a moment is looked at.
const MOMENT_SECS: f32 = 1.8;
/// The same when nothing happened that these eyes could see.
const NOTHING_SECS: f32 = 0.35;
/// The fastest one can go.
const MOST_SPEED: u8 = 8;
/// How wide the paper with the lines is.
const LINES: f32 = 340.0;
/// Windows narrower or lower than this have one column of paper.
const SMALL: Vec2 = Vec2::new(900.0, 560.0);
/// So many of the last tellings are drawn, the older ones fainter.
const ARCS: usize = 14;

/// What somebody does in the replay.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplayDraft {
    /// Whether it goes by itself.
    pub is_playing: bool,
    /// How often it was made faster: 0 once, 1 twice, 2 four times as fast …
    pub speed: u8,
    /// How long this moment has been looked at, in seconds.
    pub waited: f32,
    /// Whether the map of who knew what lies on the room.
    pub shows_map: bool,
    /// The step from which a moment was opened.
    pub came_from: Option<usize>,
}

/// The words around the replay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplayWords {
    /// What a moment's button does.
    pub see: String,
    step: String,
    all: String,
    all_closed: String,
    eyes: String,
    scrub: String,
    play: String,
    pause: String,
    ahead: String,
    behind: String,
    next_mark: String,
    mark_before: String,
    speed: String,
    map: String,
    map_close: String,
    arcs: String,
    arcs_none: String,
    marks: String,
    nothing: String,
    back_there: String,
}

impl ReplayWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            see: say("reflection-see"),
            step: say("reflection-replay-step"),
            all: say("reflection-replay-all"),
            all_closed: say("replay-not-yet"),
            eyes: say("reflection-replay-eyes"),
            scrub: say("reflection-replay-scrub"),
            play: say("course-play"),
            pause: say("course-pause"),
            ahead: say("reflection-replay-ahead"),
            behind: say("reflection-replay-behind"),
            next_mark: say("reflection-replay-next-mark"),
            mark_before: say("reflection-replay-mark-before"),
            speed: say("reflection-replay-speed"),
            map: say("replay-map"),
            map_close: say("reflection-replay-map-close"),
            arcs: say("replay-arcs"),
            arcs_none: say("replay-arcs-none"),
            marks: say("replay-marks"),
            nothing: say("replay-nothing"),
            back_there: say("reflection-back-there"),
        }
    }

    /// The name of an entry.
    #[must_use]
    pub fn step(&self, entry: u32) -> String {
        format!("{} {entry}", self.step)
    }
}

impl ReplayDraft {
    /// Time passes.
    pub fn pass(&mut self, secs: f32, model: &ReplayModel, requests: &mut Vec<UiRequest>) {
        if !self.is_playing {
            return;
        }
        if model.entry >= model.last {
            self.is_playing = false;
            return;
        }
        self.waited += secs * f32::from(self.times());
        let due = if model.lines.is_empty() { NOTHING_SECS } else { MOMENT_SECS };
        if self.waited >= due {
            self.waited = 0.0;
            requests.push(seek(model.entry + 1));
        }
    }

    /// How many times as fast.
    #[must_use]
    pub const fn times(&self) -> u8 {
        1 << self.speed
    }

    fn hurry(&mut self) {
        self.speed = if self.times() >= MOST_SPEED { 0 } else { self.speed + 1 };
    }
}

const fn seek(entry: u32) -> UiRequest {
    UiRequest::Mirror(MirrorWish::Seek(entry))
}

/// The mark after, or the one before.
#[must_use]
pub fn mark_beside(model: &ReplayModel, is_after: bool) -> Option<u32> {
    let entries = model.marks.iter().map(|mark| mark.entry);
    if is_after {
        entries.filter(|entry| *entry > model.entry).min()
    } else {
        entries.filter(|entry| *entry < model.entry).max()
    }
}

/// The replay. Returns what is covered by paper.
pub fn replay_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    shown: &Shown,
    draft: &mut MirrorDraft,
    spots: &Spots,
    requests: &mut Vec<UiRequest>,
) -> Covered {
    let window = ui.max_rect();
    let is_small = window.width() < SMALL.x || window.height() < SMALL.y;
    let paper = || theme::paper().corner_radius(0);
    press_keys(ui, &shown.replay, draft, requests);
    let bottom = Panel::bottom("replay bar")
        .frame(paper().inner_margin(Margin::symmetric(14, 8)))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| bar_ui(ui, words, shown, draft, requests));
    let lines = if is_small { window.width() * 0.5 } else { LINES };
    let right = Panel::right("replay lines")
        .frame(theme::paper().outer_margin(Margin::same(4)))
        .exact_size(lines)
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| {
            let all = ScrollArea::vertical().id_salt("replay lines").auto_shrink([false, false]);
            scroll_ui(all, ui, |ui| {
                ui.set_width(ui.available_width());
                if is_small {
                    eyes_ui(ui, words, shown, requests);
                }
                lines_ui(ui, words, shown, draft, requests);
            });
        });
    let mut covered = Covered {
        right: right.response.rect.width(),
        bottom: bottom.response.rect.height(),
        ..Covered::default()
    };
    if !is_small {
        let top = Panel::top("replay eyes")
            .frame(paper().inner_margin(Margin::symmetric(14, 6)))
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| eyes_ui(ui, words, shown, requests));
        covered.top = top.response.rect.height();
    }
    let bare = ui.available_rect_before_wrap();
    let painter = ui.painter().with_clip_rect(bare);
    glows(&painter, &shown.replay, spots);
    arcs(&painter, &shown.replay, spots);
    if draft.replay.shows_map {
        let frame = theme::paper().outer_margin(Margin::same(8));
        frame.show(ui, |ui| map_ui(ui, words, shown));
    }
    covered
}

/// Left, right: a step; page up and down: a mark; space: play; M: the map.
fn press_keys(
    ui: &Ui,
    model: &ReplayModel,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    if !hears(ui) || ui.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let target = if pressed(Key::ArrowRight) {
        Some(model.entry + 1)
    } else if pressed(Key::ArrowLeft) {
        model.entry.checked_sub(1)
    } else if pressed(Key::PageDown) {
        mark_beside(model, true)
    } else if pressed(Key::PageUp) {
        mark_beside(model, false)
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(model.last)
    } else {
        None
    };
    if let Some(entry) = target.filter(|entry| *entry <= model.last) {
        draft.replay.is_playing = false;
        requests.push(seek(entry));
    }
    if pressed(Key::Space) {
        draft.replay.is_playing = !draft.replay.is_playing;
    }
    if pressed(Key::M) {
        draft.replay.shows_map = !draft.replay.shows_map;
    }
}

/// The scrubber, and what goes with it.
fn bar_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    shown: &Shown,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    let (model, said) = (&shown.replay, &words.replay);
    ui.horizontal_wrapped(|ui| {
        if let Some((_, name)) = shown.pages.steps.get(draft.at) {
            ui.label(widgets::strong(name));
        }
        ui.label(RichText::new(&model.place).small().color(INK_SOFT));
    });
    scrubber_ui(ui, said, model, draft, requests);
    ui.horizontal_wrapped(|ui| {
        let mut target = None;
        if icon_ui(ui, icon::SKIP_BACK, &said.mark_before).clicked() {
            target = mark_beside(model, false);
        }
        if icon_ui(ui, icon::CARET_LEFT, &said.behind).clicked() {
            target = model.entry.checked_sub(1);
        }
        let (sign, label) = if draft.replay.is_playing {
            (icon::PAUSE, &said.pause)
        } else {
            (icon::PLAY, &said.play)
        };
        if icon_ui(ui, sign, label).clicked() {
            draft.replay.is_playing = !draft.replay.is_playing;
        }
        if icon_ui(ui, icon::CARET_RIGHT, &said.ahead).clicked() {
            target = Some(model.entry + 1);
        }
        if icon_ui(ui, icon::SKIP_FORWARD, &said.next_mark).clicked() {
            target = mark_beside(model, true);
        }
        if let Some(entry) = target.filter(|entry| *entry <= model.last) {
            draft.replay.is_playing = false;
            requests.push(seek(entry));
        }
        let times = format!("{}×", draft.replay.times());
        let speed = ui.add(Button::new(&times).min_size(Vec2::splat(TARGET)));
        let name = format!("{} {times}", said.speed);
        speed.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
        if speed.on_hover_text(&said.speed).clicked() {
            draft.replay.hurry();
        }
        let map = if draft.replay.shows_map { &said.map_close } else { &said.map };
        let button = Button::selectable(draft.replay.shows_map, map.as_str());
        if ui.add(button.min_size(Vec2::new(0.0, TARGET))).clicked() {
            draft.replay.shows_map = !draft.replay.shows_map;
        }
        if draft.replay.came_from.is_some() {
            if forward_ui(ui, icon::ARROW_U_UP_LEFT, &said.back_there, None).clicked()
                || goes_on(ui)
            {
                draft.return_from_replay(&shown.pages, requests);
            }
            return;
        }
        place_ui(ui, &format!("{} / {}", draft.at + 1, shown.pages.steps.len()));
        if ui.button(&words.back).clicked() {
            draft.go_back(&shown.pages, requests);
        }
        let forward = forward_ui(ui, "", &words.go_on, None);
        guide::stands(ui, Target::NextPage, forward.rect);
        if forward.clicked() || goes_on(ui) {
            draft.go_on(&shown.pages, requests);
        }
    });
}

fn scrubber_ui(
    ui: &mut Ui,
    said: &ReplayWords,
    model: &ReplayModel,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    let width = ui.available_width();
    let (notches, _) = ui.allocate_exact_size(Vec2::new(width, 12.0), Sense::hover());
    let mut entry = model.entry;
    ui.spacing_mut().slider_width = width;
    ui.spacing_mut().interact_size.y = 24.0;
    let slider = Slider::new(&mut entry, 0..=model.last.max(1)).show_value(false);
    let response = ui.add(slider.trailing_fill(true));
    let name = format!("{}: {}", said.scrub, model.entry);
    response.widget_info(|| WidgetInfo::slider(true, f64::from(model.entry), &name));
    if response.changed() && entry != model.entry {
        draft.replay.is_playing = false;
        requests.push(seek(entry));
    }
    // The knob's middle goes from one radius inside the left edge to one inside the right.
    let radius = response.rect.height() / 2.5;
    let (left, right) = (response.rect.left() + radius, response.rect.right() - radius);
    let x = |entry: u32| {
        let part = entry as f32 / model.last.max(1) as f32;
        left + (right - left) * part
    };
    for mark in &model.marks {
        let at = x(mark.entry);
        let (colour, tall) = if mark.is_own { (AMBER, 12.0) } else { (WALNUT, 7.0) };
        let line = [pos2(at, notches.bottom() - tall), pos2(at, notches.bottom())];
        ui.painter().line_segment(line, Stroke::new(if mark.is_own { 4.0 } else { 2.0 }, colour));
    }
    // A mark says what it is, and a press on it goes there; beside it, to that place.
    let track = notches.union(response.rect);
    let track = ui.interact(track, response.id.with("track"), Sense::CLICK);
    let beside = |at: Pos2| {
        let far = |mark: &&MarkLine| (x(mark.entry) - at.x).abs();
        let nearest = model.marks.iter().min_by(|one, other| far(one).total_cmp(&far(other)));
        nearest.filter(|mark| far(mark) <= MARK_REACH)
    };
    if let Some(mark) = track.hover_pos().and_then(beside) {
        track.clone().on_hover_text_at_pointer(&mark.line);
    }
    if let Some(at) = track.interact_pointer_pos().filter(|_| track.clicked()) {
        let part = ((at.x - left) / (right - left)).clamp(0.0, 1.0);
        let there = (part * model.last as f32).round() as u32;
        draft.replay.is_playing = false;
        requests.push(seek(beside(at).map_or(there, |mark| mark.entry)));
    }
}

/// Through whose eyes.
fn eyes_ui(ui: &mut Ui, words: &ReflectionWords, shown: &Shown, requests: &mut Vec<UiRequest>) {
    let said = &words.replay;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(4.0);
        ui.label(RichText::new(&said.eyes).small().color(INK_SOFT));
        let all = Button::selectable(shown.eyes == Eyes::All, said.all.as_str());
        let response = ui.add_enabled(shown.pages.is_revealed, all.min_size(vec2(0.0, TARGET)));
        if response.on_disabled_hover_text(&said.all_closed).clicked() {
            requests.push(UiRequest::Mirror(MirrorWish::Look(Eyes::All)));
        }
        for onlooker in &shown.pages.onlookers {
            let eyes = Eyes::Seat(onlooker.seat);
            let text = format!("{}  {}", mark::seat_icon(onlooker.look), onlooker.name);
            let button = Button::selectable(shown.eyes == eyes, text);
            let is_open = onlooker.refusal.is_none();
            let response = ui.add_enabled(is_open, button.min_size(vec2(0.0, TARGET)));
            let is_chosen = shown.eyes == eyes;
            response.widget_info(|| {
                WidgetInfo::selected(WidgetType::RadioButton, is_open, is_chosen, &onlooker.name)
            });
            let response = match &onlooker.refusal {
                Some(refusal) => response.on_disabled_hover_text(refusal),
                None => response,
            };
            if response.clicked() {
                requests.push(UiRequest::Mirror(MirrorWish::Look(eyes)));
            }
        }
    });
}

/// What happened at this moment, what glows, and what there is to go to.
fn lines_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    shown: &Shown,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    let (model, said) = (&shown.replay, &words.replay);
    if model.lines.is_empty() && model.entry > 0 {
        widgets::note_ui(ui, &said.nothing);
    }
    for line in &model.lines {
        line_ui(ui, &shown.pages, line);
    }
    if !model.glowing.is_empty() {
        ui.add_space(GAP);
    }
    for glow in &model.glowing {
        theme::slip(AMBER_PALE).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(&glow.line).small());
        });
    }
    ui.add_space(GAP);
    CollapsingHeader::new(widgets::strong(&said.marks)).show(ui, |ui| {
        for (index, mark) in model.marks.iter().enumerate() {
            ui.push_id(index, |ui| {
                let is_now = mark.entry == model.entry;
                let text = RichText::new(&mark.line).small();
                let button = Button::selectable(is_now, text).wrap();
                if ui.add(button).clicked() {
                    draft.replay.is_playing = false;
                    requests.push(seek(mark.entry));
                }
            });
        }
    });
    CollapsingHeader::new(widgets::strong(&said.arcs)).show(ui, |ui| {
        if model.arcs.is_empty() {
            widgets::note_ui(ui, &said.arcs_none);
        }
        for arc in model.arcs.iter().rev() {
            ui.label(RichText::new(&arc.line).small());
        }
    });
}

fn line_ui(ui: &mut Ui, pages: &Pages, line: &Remark) {
    if line.kind == RemarkKind::Heading {
        ui.label(RichText::new(&line.text).family(theme::bold()).color(TEAL_DEEP));
        return;
    }
    let by = line.by.and_then(|seat| pages.onlookers.iter().find(|it| it.seat == seat));
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(24.0), Sense::hover());
        if let Some(onlooker) = by {
            mark::paint_head(ui.painter(), rect, onlooker.look);
        }
        ui.vertical(|ui| {
            let text = RichText::new(&line.text).size(15.0);
            if line.kind == RemarkKind::Apart {
                theme::slip(AMBER_PALE).show(ui, |ui| ui.label(text));
            } else if line.kind == RemarkKind::Speech {
                ui.label(text.family(theme::italic()));
            } else {
                ui.label(text);
            }
        });
    });
}

/// Cards that nobody else knows of glow in the folders.
fn glows(painter: &Painter, model: &ReplayModel, spots: &Spots) {
    for glow in &model.glowing {
        let Some((_, place)) = spots.of_seat(glow.seat) else {
            continue;
        };
        let at = place.center();
        let count = glow.cards.len().min(6);
        let strong = 0.22 + 0.05 * count as f32;
        picture::glow(painter, at, vec2(place.width() * 0.62, place.height() * 0.75), strong);
        let size = vec2(place.width() * 0.15, place.height() * 0.36).max(vec2(9.0, 7.0));
        for card in 0..count {
            let off = card as f32 - (count as f32 - 1.0) / 2.0;
            let rect = Rect::from_center_size(at + vec2(off * size.x * 0.62, 0.0), size);
            let line = Stroke::new(1.0, WALNUT.gamma_multiply(0.8));
            painter.rect(rect, CornerRadius::same(2), AMBER, line, StrokeKind::Inside);
        }
    }
}

/// Arcs of light from who told to whom, brighter for what the plan needs.
fn arcs(painter: &Painter, model: &ReplayModel, spots: &Spots) {
    let skipped = model.arcs.len().saturating_sub(ARCS);
    let shown: Vec<&ArcLine> = model.arcs.iter().skip(skipped).collect();
    for (index, arc) in shown.iter().enumerate() {
        let Some((from, _)) = spots.of_seat(arc.by) else {
            continue;
        };
        let age = (shown.len() - 1 - index) as f32;
        let is_now = arc.entry == model.entry;
        let fresh = if is_now { 1.0 } else { (0.62 - 0.05 * age).max(0.10) };
        let colour = if arc.is_decisive { lighter(AMBER) } else { lighter(TEAL) };
        let wide = if arc.is_decisive { 2.6 } else { 1.6 };
        if arc.to.is_empty() {
            curve(painter, from, spots.table, colour, wide, fresh);
        }
        for seat in arc.to.iter() {
            if let Some((to, _)) = spots.of_seat(seat) {
                curve(painter, from, to, colour, wide, fresh);
            }
        }
    }
}

fn curve(painter: &Painter, from: Pos2, to: Pos2, colour: Color32, wide: f32, fresh: f32) {
    let high = from.y.min(to.y) - 30.0 - (to.x - from.x).abs() * 0.16;
    let turn = pos2(f32::midpoint(from.x, to.x), high);
    let points: Vec<Pos2> = (0..=24_u8)
        .map(|step| {
            let t = f32::from(step) / 24.0;
            let (a, b) = (from + (turn - from) * t, turn + (to - turn) * t);
            a + (b - a) * t
        })
        .collect();
    let soft = Stroke::new(wide * 3.6, colour.gamma_multiply(0.20 * fresh));
    painter.add(Shape::line(points.clone(), soft));
    painter.add(Shape::line(points, Stroke::new(wide, colour.gamma_multiply(fresh))));
    painter.circle_filled(to, wide * 1.7, colour.gamma_multiply(fresh));
}

/// A colour as light.
fn lighter(colour: Color32) -> Color32 {
    let up = |channel: u8| channel.saturating_add((255 - channel) / 3);
    Color32::from_rgb(up(colour.r()), up(colour.g()), up(colour.b()))
}

/// Who knows what by now: seats across, cards down, time by the scrubber.
fn map_ui(ui: &mut Ui, words: &ReflectionWords, shown: &Shown) {
    ui.set_min_size(ui.available_size());
    ui.label(widgets::strong(&words.replay.map).size(19.0));
    ui.spacing_mut().interact_size.y = 20.0;
    let columns = shown.pages.onlookers.len();
    // What everybody had from the beginning says least.
    let is_common = |row: &&MapRow| {
        row.cells.len() == columns && row.cells.iter().all(|cell| cell.since == Some(0))
    };
    let (common, apart): (Vec<&MapRow>, Vec<&MapRow>) =
        shown.replay.map.iter().partition(is_common);
    let columns = columns as f32;
    let title = (ui.available_width() - columns * 44.0 - 16.0).clamp(120.0, 420.0);
    let area = ScrollArea::both().id_salt("map").auto_shrink([false, false]);
    scroll_ui(area, ui, |ui| {
        Grid::new("map grid").spacing(vec2(6.0, 3.0)).min_col_width(34.0).show(ui, |ui| {
            ui.allocate_space(vec2(title, 1.0));
            for onlooker in &shown.pages.onlookers {
                let (rect, response) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::hover());
                mark::paint_head(ui.painter(), rect, onlooker.look);
                let name = &onlooker.name;
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name));
                response.on_hover_text(name);
            }
            ui.end_row();
            for row in apart.into_iter().chain(common) {
                let text = RichText::new(&row.title).small();
                ui.allocate_ui(vec2(title, 20.0), |ui| {
                    ui.set_width(title);
                    let label = ui.add(bevy_egui::egui::Label::new(text).truncate());
                    label.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &row.line));
                });
                for onlooker in &shown.pages.onlookers {
                    let cell = row.cells.iter().find(|cell| cell.seat == onlooker.seat);
                    cell_ui(ui, cell, shown.replay.entry, &row.line);
                }
                ui.end_row();
            }
        });
    });
}

fn cell_ui(ui: &mut Ui, cell: Option<&MapCell>, now: u32, line: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(34.0, 20.0), Sense::hover());
    let Some(cell) = cell else {
        ui.painter().circle_filled(rect.center(), 1.5, LINE);
        return;
    };
    let is_whole = cell.form.is_none_or(|form| form == Form::Full);
    let is_new = cell.since.is_some_and(|since| since > 0 && since == now);
    let fill = if is_whole { TEAL } else { TEAL_PALE };
    let edge = if is_new { Stroke::new(2.5, AMBER) } else { Stroke::new(1.0, TEAL_DEEP) };
    let round = CornerRadius::same(3);
    ui.painter().rect(rect.shrink(1.0), round, fill, edge, StrokeKind::Inside);
    if let Some(since) = cell.since.filter(|since| *since > 0) {
        let colour = if is_whole { theme::PAPER } else { INK };
        let font = bevy_egui::egui::FontId::proportional(12.0);
        let at = rect.center();
        let centre = bevy_egui::egui::Align2::CENTER_CENTER;
        ui.painter().text(at, centre, since.to_string(), font, colour);
    }
    response.on_hover_text(line);
}
