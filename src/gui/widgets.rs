//! Small things that every panel uses: buttons that know their reason, icons with names, sheets.
//!
//! **Invariant:** every widget here has an accessible name and can be reached and pressed by
//! keyboard.

use bevy_egui::egui::{
    Align, Button, Color32, FontId, Id, Label, Layout, Memory, Rect, Response, RichText,
    ScrollArea, Sense, Ui, Vec2, WidgetInfo, WidgetType, scroll_area::ScrollAreaOutput,
    style::ScrollAnimation,
};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, INK_SOFT, PAPER, TARGET, TEAL_DEEP};
use crate::locale::glossary::Term;
use crate::present::choice::Choice;

/// The one thing to do next: white on teal.
pub fn primary_ui(ui: &mut Ui, label: &str) -> Response {
    let text = RichText::new(label).color(PAPER).family(theme::bold());
    ui.add(Button::new(text).fill(TEAL_DEEP).min_size(Vec2::new(0.0, TARGET)))
}

/// A button that carries its reason when it is closed.
pub fn choice_ui(ui: &mut Ui, choice: &Choice, requests: &mut Vec<UiRequest>) -> Response {
    press(ui, choice, Button::new(choice.label.as_str()), requests)
}

/// The same as the one thing to do next.
pub fn primary_choice_ui(ui: &mut Ui, choice: &Choice, requests: &mut Vec<UiRequest>) -> Response {
    let button = if choice.is_open() {
        let text = RichText::new(&choice.label).color(PAPER).family(theme::bold());
        Button::new(text).fill(TEAL_DEEP)
    } else {
        Button::new(choice.label.as_str())
    };
    press(ui, choice, button, requests)
}

fn press(
    ui: &mut Ui,
    choice: &Choice,
    button: Button<'_>,
    requests: &mut Vec<UiRequest>,
) -> Response {
    let button = button.min_size(Vec2::new(0.0, TARGET));
    let response = ui.add_enabled(choice.is_open(), button);
    guide::stands_wish(ui, &choice.wish, response.rect);
    if response.clicked() {
        requests.push(UiRequest::Wish(choice.wish.clone()));
    }
    match &choice.refusal {
        Some(refusal) => response.on_disabled_hover_text(refusal),
        None => response,
    }
}

/// A picture that can be pressed. `name` says what it does: to hover over, and to a screen reader.
pub fn icon_ui(ui: &mut Ui, icon: &str, name: &str) -> Response {
    let text = RichText::new(icon).font(FontId::proportional(20.0));
    let response = ui.add(Button::new(text).min_size(Vec2::splat(TARGET)));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    response.on_hover_text(name)
}

/// What had the keyboard in the frame before, to something that scrolls.
#[derive(Clone, Copy, Default)]
struct Sought {
    focused: Option<Id>,
    /// It was looked for so often; then whoever scrolls by hand has their way.
    tries: u8,
    /// Content moves one frame after it was told to.
    moves: bool,
}

const TRIES: u8 = 2;

/// Something that scrolls. What gets the keyboard in it is brought into sight, at once: several
/// presses of Tab come faster than anything glides.
pub fn scroll_ui<R>(
    area: ScrollArea,
    ui: &mut Ui,
    add: impl FnOnce(&mut Ui) -> R,
) -> ScrollAreaOutput<R> {
    let kept = ui.next_auto_id().with("has the keyboard");
    area.show(ui, |ui| {
        let before = laid(ui);
        let inner = add(ui);
        let focused = ui.memory(Memory::focused);
        let mut sought: Sought = ui.data(|data| data.get_temp(kept)).unwrap_or_default();
        if sought.focused != focused {
            sought = Sought { focused, tries: 0, moves: sought.moves };
        }
        if sought.moves {
            sought.moves = false;
            ui.ctx().request_repaint();
        } else if sought.tries < TRIES {
            let hidden = focused.and_then(|id| out_of_sight(ui, id, before));
            sought.tries = if hidden.is_some() { sought.tries + 1 } else { TRIES };
            if let Some(rect) = hidden {
                ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
                sought.moves = true;
            }
        }
        ui.data_mut(|data| data.insert_temp(kept, sought));
        inner
    })
}

/// Where a widget is, if it was added here after so many others, and too little of it is seen.
fn out_of_sight(ui: &Ui, id: Id, before: usize) -> Option<Rect> {
    let (layer, at) = ui.ctx().viewport(|it| it.this_pass.widgets.order(id))?;
    if layer != ui.layer_id() || at < before {
        return None;
    }
    let rect = ui.ctx().read_response(id)?.rect;
    let seen = rect.intersect(ui.clip_rect());
    let enough = |seen: f32, whole: f32| seen >= whole.min(TARGET) - 1.0;
    let is_seen = enough(seen.width(), rect.width()) && enough(seen.height(), rect.height());
    (!is_seen).then_some(rect)
}

/// How many widgets this layer has in this frame until now.
fn laid(ui: &Ui) -> usize {
    let layer = ui.layer_id();
    ui.ctx().viewport(|it| it.this_pass.widgets.get_layer(layer).count())
}

/// A heading.
pub fn heading_ui(ui: &mut Ui, text: &str) -> Response {
    let id = ui.next_auto_id();
    let takes_keyboard = ui.data_mut(|kept| kept.remove_temp(waiting_id())) == Some(());
    let has_keyboard = ui.memory(|memory| memory.has_focus(id));
    let label = Label::new(RichText::new(text).heading());
    if !(takes_keyboard || has_keyboard) {
        return ui.add(label);
    }
    let response = ui.add(label.sense(Sense::focusable_noninteractive()));
    if takes_keyboard {
        response.request_focus();
    }
    response
}

/// Something was opened: its heading, the next that is drawn, takes the keyboard, so that Tab goes
/// on from there and a screen reader says what it is. Not for whoever just used the mouse, nor
/// while something is written.
pub fn give_keyboard_to_heading(ui: &Ui) {
    let by_mouse = ui.input(|input| input.pointer.time_since_last_click() < BY_MOUSE);
    if !by_mouse && !ui.ctx().text_edit_focused() {
        ui.data_mut(|kept| kept.insert_temp(waiting_id(), ()));
    }
}

/// What opens within so many seconds of a click was opened by it.
const BY_MOUSE: f32 = 0.6;

fn waiting_id() -> Id {
    Id::new("heading-waits-for-keyboard")
}

/// A line that weighs less.
pub fn note_ui(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).small().color(INK_SOFT))
}

/// Text in bold.
#[must_use]
pub fn strong(text: &str) -> RichText {
    RichText::new(text).family(theme::bold())
}

/// Text on a coloured ground, as small as a note.
pub fn tag_ui(ui: &mut Ui, text: &str, ground: Color32) -> Response {
    theme::slip(ground)
        .inner_margin(bevy_egui::egui::Margin::symmetric(7, 2))
        .show(ui, |ui| ui.label(RichText::new(text).small()))
        .inner
}

/// Professional terms of a text, each as a word that can be pressed: then it is explained under them.
pub fn terms_ui(ui: &mut Ui, terms: &[Term]) {
    if terms.is_empty() {
        return;
    }
    let id = ui.id().with("terms");
    let mut open: Option<usize> = ui.data(|kept| kept.get_temp(id)).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (at, term) in terms.iter().enumerate() {
            let text = format!("{} {}", icon::BOOK_OPEN_TEXT, term.name);
            let text = RichText::new(text).small().color(TEAL_DEEP);
            let button = Button::selectable(open == Some(at), text).frame_when_inactive(false);
            let response = ui.add(button);
            response.widget_info(|| {
                WidgetInfo::selected(WidgetType::Button, true, open == Some(at), &term.name)
            });
            if response.on_hover_text(&term.about).clicked() {
                open = (open != Some(at)).then_some(at);
            }
        }
    });
    if let Some(term) = open.and_then(|at| terms.get(at)) {
        note_ui(ui, &term.about);
    }
    ui.data_mut(|kept| kept.insert_temp(id, open));
}

/// Things from right to left, on the line of what stands at the left.
pub fn at_right_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.with_layout(Layout::right_to_left(Align::Center), add).inner
}
