//! A sheet of paper on the room: text that scrolls when it must, and under it what one can do, which
//! never scrolls away.
//!
//! **Invariant:** nothing is cut off: whatever the window's size and the text's, the body scrolls,
//! by wheel, by bar and by keyboard.

use bevy_egui::egui::{
    Align, Align2, Area, Context, Frame, Id, Key, Layout, Margin, Modifiers, Order, Popup,
    ScrollArea, Sense, Ui, Vec2,
};

use crate::gui::theme::{self, GAP, GAP_WIDE, INK};
use crate::gui::widgets::scroll_ui;

/// Around a sheet, in a window that has room.
const AIR: f32 = 24.0;
/// Around a sheet, in a small window.
const LITTLE_AIR: f32 = 8.0;
/// Windows smaller than this are small.
const SMALL: Vec2 = Vec2::new(760.0, 560.0);

/// A sheet narrower than this has its buttons one after another.
const NARROW: f32 = 320.0;

/// Where a sheet lies on the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the left, so that the room is seen.
    Left,
    /// In the middle, over everything.
    Middle,
    /// Along the bottom, so that the window in the room is seen.
    Bottom,
}

/// A sheet of paper on the room.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    name: &'static str,
    width: f32,
    place: Place,
    order: Order,
}

impl Sheet {
    /// A sheet with a name that no other has.
    #[must_use]
    pub const fn new(name: &'static str, width: f32, place: Place) -> Self {
        Self { name, width, place, order: Order::Middle }
    }

    /// The same over all others.
    #[must_use]
    pub const fn on_top(mut self) -> Self {
        self.order = Order::Foreground;
        self
    }

    /// Lays the sheet: what is read, and what can be done.
    pub fn show(self, context: &Context, body: impl FnOnce(&mut Ui), foot: impl FnOnce(&mut Ui)) {
        let window = context.content_rect().size();
        let is_small = window.x < SMALL.x || window.y < SMALL.y;
        let (air, margin) = if is_small { (LITTLE_AIR, 14_i8) } else { (AIR, 28) };
        let inside = f32::from(margin) * 2.0;
        let width = self.width.min(window.x - 2.0 * air) - inside;
        let id = Id::new(self.name);
        let foot_id = id.with("foot");
        let foot_height: f32 = context.data(|kept| kept.get_temp(foot_id)).unwrap_or(48.0);
        let most = window.y - 2.0 * air - inside - foot_height - GAP_WIDE;
        let (align, offset) = match self.place {
            Place::Left => (Align2::LEFT_CENTER, Vec2::new(air, 0.0)),
            Place::Middle => (Align2::CENTER_CENTER, Vec2::ZERO),
            Place::Bottom => (Align2::CENTER_BOTTOM, Vec2::new(0.0, -air)),
        };
        let is_on_top = self.order == Order::Foreground;
        Area::new(id).order(self.order).anchor(align, offset).show(context, |ui| {
            if is_on_top {
                cover(ui, id);
            }
            framed(margin).show(ui, |ui| {
                ui.set_width(width);
                let area = ScrollArea::vertical()
                    .id_salt(self.name)
                    .max_height(most.max(theme::TARGET))
                    .auto_shrink([false, true]);
                scroll_ui(area, ui, |ui| {
                    scroll_by_keys(ui, most);
                    ui.set_width(ui.available_width() - GAP);
                    body(ui);
                });
                ui.add_space(GAP);
                let layout = if width < NARROW {
                    Layout::left_to_right(Align::Center).with_main_wrap(true)
                } else {
                    Layout::right_to_left(Align::Center)
                };
                let size = Vec2::new(width, theme::TARGET);
                let foot = ui.allocate_ui_with_layout(size, layout, foot);
                let height = foot.response.rect.height();
                ui.data_mut(|kept| kept.insert_temp(foot_id, height));
            });
        });
    }
}

/// At the other side of a foot: what weighs less. In a narrow sheet it follows the rest.
pub fn aside_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    if ui.layout().main_wrap {
        add(ui);
    } else {
        ui.with_layout(Layout::left_to_right(Align::Center), add);
    }
}

/// Darkens everything under a sheet, and keeps pointer and keyboard on it.
fn cover(ui: &Ui, id: Id) {
    let layer = ui.layer_id();
    ui.memory_mut(|memory| memory.set_modal_layer(layer));
    let window = ui.ctx().viewport_rect();
    let painter = ui.painter().with_clip_rect(window);
    painter.rect_filled(window, 0, INK.gamma_multiply(0.45));
    // Presses beside the sheet stay here.
    _ = ui.interact(window, id.with("cover"), Sense::click());
}

/// Whether keys are meant for what is drawn here: nothing that takes them lies over it.
#[must_use]
pub fn hears(ui: &Ui) -> bool {
    let layer = ui.layer_id();
    ui.memory(|memory| memory.is_above_modal_layer(layer))
}

/// Whether somebody pressed Enter without meaning a widget: the one thing to do next.
#[must_use]
pub fn goes_on(ui: &Ui) -> bool {
    let means_a_widget = ui.memory(|memory| memory.focused().is_some());
    hears(ui)
        && !means_a_widget
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// Whether somebody pressed Esc, and nothing above took it. The key that closes an open list, or
/// leaves a field, does nothing else.
#[must_use]
pub fn goes_back(context: &Context) -> bool {
    if was_busy(context) {
        return false;
    }
    context.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// Whether a list is open or somebody writes, or so it was in the pass before: by the time that a
/// screen hears of Esc the list is closed and the field is left.
fn was_busy(context: &Context) -> bool {
    let kept = Id::new("who takes escape");
    let pass = context.cumulative_pass_nr();
    let is_busy = Popup::is_any_open(context) || context.text_edit_focused();
    context.data_mut(|data| {
        let Busy { at, before, now } = data.get_temp(kept).unwrap_or_default();
        let before = if at == pass { before } else { now };
        data.insert_temp(kept, Busy { at: pass, before, now: is_busy });
        is_busy || before
    })
}

/// Whether a list or a field took Esc, in the pass in which that was asked last, and before.
#[derive(Clone, Copy, Default)]
struct Busy {
    at: u64,
    before: bool,
    now: bool,
}

fn framed(margin: i8) -> Frame {
    theme::paper().inner_margin(Margin::same(margin))
}

/// A page that is only text has no widget to go to: keys scroll it.
fn scroll_by_keys(ui: &Ui, page: f32) {
    if ui.memory(|memory| memory.focused().is_some()) {
        return;
    }
    let line = ui.text_style_height(&bevy_egui::egui::TextStyle::Body) * 2.0;
    for (key, delta) in [
        (Key::ArrowDown, -line),
        (Key::ArrowUp, line),
        (Key::PageDown, -page * 0.9),
        (Key::PageUp, page * 0.9),
    ] {
        if ui.input(|input| input.key_pressed(key)) {
            ui.scroll_with_delta(Vec2::new(0.0, delta));
        }
    }
}
