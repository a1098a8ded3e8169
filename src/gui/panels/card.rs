//! A card in the hand: as a sheet in the folder, in large, and while it is dragged.
//!
//! **Invariant:** dragging is sugar: pick up and place do the same by keyboard.

use bevy_egui::egui::{
    Align2, Color32, CursorIcon, FontId, Id, LayerId, Order, Rect, Response, RichText, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::draft::{DeskDraft, Purpose, Sheet};
use crate::gui::panels::{mark, paper};
use crate::gui::request::UiRequest;
use crate::gui::theme::{
    self, AMBER_PALE, GAP, INK, INK_SOFT, LINE, PAPER, PAPER_DEEP, TEAL_DEEP, TEAL_PALE, WALNUT,
};
use crate::gui::widgets::{choice_ui, heading_ui, note_ui, strong, tag_ui, terms_ui};
use crate::present::caption::Caption;
use crate::present::hand::{HandCard, Pile};
use crate::present::meeting::{Desk, Next};
use crate::present::tutorial::Target as Pointed;
use crate::rules::command::WishKind;
use crate::scenario::id::{CardId, CardSet, SeatSet};

/// A card that is being dragged: what a drop target receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraggedCard(pub CardId);

/// Where a card is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The middle of the table.
    Table,
    /// Before one seat.
    Seat(crate::scenario::id::SeatId),
}

/// A card comes to the table or before a seat: told at once where nothing is left to choose,
/// otherwise its sheet comes up.
pub fn place(
    desk: &Desk,
    draft: &mut DeskDraft,
    card: CardId,
    target: Target,
    requests: &mut Vec<UiRequest>,
) {
    let Some(held) = desk.card(card) else {
        return;
    };
    draft.held = None;
    match (target, &held.lay) {
        (Target::Table, Some(lay)) if lay.is_open() => {
            requests.push(UiRequest::Wish(lay.wish.clone()));
            draft.close();
        }
        (Target::Table, Some(_)) => draft.open(Sheet::Card(card)),
        (Target::Table, None) => draft.tell(desk, card, Purpose::Share, Some(SeatSet::EMPTY)),
        (Target::Seat(seat), _) => {
            draft.tell(desk, card, Purpose::Share, Some(SeatSet::only(seat)));
        }
    }
}

/// A card as a sheet in the folder: title and marks; as a row of a list also what it is about.
pub fn sheet_ui(
    ui: &mut Ui,
    desk: &Desk,
    card: &HandCard,
    draft: &DeskDraft,
    lift: f32,
) -> Response {
    let height = if draft.is_list { 84.0 } else { 52.0 };
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click_and_drag());
    let is_open = draft.sheet == Sheet::Card(card.card());
    let is_dragged = ui.ctx().is_being_dragged(response.id);
    if ui.is_rect_visible(rect) {
        let raised = response.hovered() || response.has_focus() || is_open;
        let shift = if raised { lift + 6.0 } else { lift };
        let sheet = rect.translate(vec2(shift, 0.0)).with_max_x(rect.right());
        paint_sheet(ui, desk, card, draft, sheet, is_open, is_dragged);
        mark::paint_focus(ui, &response);
    }
    guide::stands(ui, Pointed::Card(card.card()), rect);
    response.dnd_set_drag_payload(DraggedCard(card.card()));
    if is_dragged {
        drag_ghost(ui, card);
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_open, &card.line));
    response.on_hover_text(&card.heads_line)
}

fn paint_sheet(
    ui: &Ui,
    desk: &Desk,
    card: &HandCard,
    draft: &DeskDraft,
    sheet: Rect,
    is_open: bool,
    is_dragged: bool,
) {
    let fill = match (is_open, card.only_mine, card.pile) {
        (true, ..) => TEAL_PALE,
        (_, true, _) => AMBER_PALE,
        (_, _, Pile::Mine) => PAPER,
        _ => PAPER_DEEP,
    };
    let fill = if is_dragged { fill.gamma_multiply(0.5) } else { fill };
    let painter = ui.painter();
    theme::cast_shadow(painter, sheet, 2.0, 26);
    painter.rect_filled(sheet, 5.0, fill);
    painter.rect_stroke(sheet, 5.0, Stroke::new(1.0, LINE), StrokeKind::Inside);
    mark::paint_spine(ui, sheet, theme::area(card.area));
    let left = sheet.left() + 16.0;
    let font = FontId::new(15.5, theme::bold());
    let title = mark::fitted(ui, &card.sheet.title, font, INK, sheet.right() - 8.0 - left, 1);
    ui.painter().galley(pos2(left, sheet.top() + 6.0), title, INK);
    let heads = if draft.is_list { sheet.top() + 66.0 } else { sheet.top() + 38.0 };
    let mut at = sheet.right() - 14.0;
    for seat in card.heads.iter().rev() {
        if let Some(plate) = desk.plate(*seat) {
            let square = Rect::from_center_size(pos2(at, heads), vec2(16.0, 16.0));
            mark::paint_head(ui.painter(), square, plate.look);
            at -= 13.0;
        }
    }
    // Signs stand below the title, which needs the whole width.
    let mut edge = if draft.is_list { sheet.right() - 14.0 } else { at - 3.0 };
    for (sign, colour) in signs(desk, card).iter().rev() {
        let (place, font) = (pos2(edge, sheet.top() + 38.0), FontId::proportional(16.0));
        painter.text(place, Align2::CENTER_CENTER, sign, font, *colour);
        edge -= 19.0;
    }
    let about = format!("{}. {}", card.sheet.number, card.label_name);
    let line = |text: &str, edge: f32, middle: f32| {
        let text = mark::fitted(ui, text, FontId::proportional(13.5), INK_SOFT, edge - left, 1);
        ui.painter().galley(pos2(left, middle - text.size().y / 2.0), text, INK_SOFT);
    };
    line(&about, edge + 4.0, sheet.top() + 38.0);
    if draft.is_list {
        line(&card.area_name, at - 4.0, heads);
    }
    if draft.is_new(card.card()) {
        mark::paint_new(ui, sheet.left_top() + vec2(4.0, 3.0));
    }
}

/// The marks of a card below its title.
fn signs(desk: &Desk, card: &HandCard) -> Vec<(&'static str, Color32)> {
    let mut signs = vec![(mark::label_icon(card.label), INK_SOFT)];
    signs.extend(mark::class_icon(card.class).map(|sign| (sign, INK_SOFT)));
    if card.only_mine {
        signs.push((icon::KEY, WALNUT));
    }
    if card.sheet.locked {
        signs.push((icon::LOCK, WALNUT));
    }
    if card.laid {
        signs.push((icon::CHECK_CIRCLE, TEAL_DEEP));
    }
    if card.answers && desk.now.next == Next::Answer {
        signs.push((icon::CHAT_CIRCLE, TEAL_DEEP));
    }
    signs
}

fn drag_ghost(ui: &Ui, card: &HandCard) {
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let Some(pointer) = ui.ctx().pointer_interact_pos() else {
        return;
    };
    let layer = LayerId::new(Order::Tooltip, Id::new("dragged-card"));
    let above = ui.ctx().layer_painter(layer);
    let sheet = Rect::from_center_size(pointer + vec2(0.0, 14.0), vec2(190.0, 46.0));
    theme::cast_shadow(&above, sheet, 4.0, 50);
    above.rect_filled(sheet, 5.0, PAPER);
    let spine = Rect::from_min_max(sheet.min, pos2(sheet.left() + 7.0, sheet.bottom()));
    above.rect_filled(spine, 3.0, theme::area(card.area));
    above.with_clip_rect(sheet.shrink(8.0)).text(
        pos2(sheet.left() + 16.0, sheet.center().y),
        Align2::LEFT_CENTER,
        &card.sheet.title,
        FontId::new(15.0, theme::bold()),
        INK,
    );
}

/// A card in large: its text, where it has been, what can be done with it.
pub fn large_ui(
    ui: &mut Ui,
    desk: &Desk,
    card: &HandCard,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    paper::body_ui(ui, |ui| text_ui(ui, desk, card));
    paper::foot_ui(ui, |ui| deeds_ui(ui, desk, card, draft, requests));
}

/// Its text, and where it has been.
fn text_ui(ui: &mut Ui, desk: &Desk, card: &HandCard) {
    let say = |caption: Caption| desk.captions.say(caption);
    heading_ui(ui, &format!("{}. {}", card.sheet.number, card.sheet.title));
    ui.horizontal_wrapped(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(10.0, 18.0), Sense::hover());
        ui.painter().rect_filled(rect, 3.0, theme::area(card.area));
        note_ui(ui, &card.area_name);
        mark::sign_ui(ui, mark::label_icon(card.label), &card.label_name, INK_SOFT);
        note_ui(ui, &card.sheet.about);
        if let (Some(sign), Some(name)) = (mark::class_icon(card.class), &card.class_name) {
            mark::sign_ui(ui, sign, name, INK_SOFT);
        }
    });
    ui.add_space(GAP);
    for (form, text) in &card.sheet.texts {
        if let Some(form) = form {
            note_ui(ui, form);
        }
        ui.label(RichText::new(text).size(17.0));
        ui.add_space(4.0);
    }
    terms_ui(ui, &card.sheet.terms);
    if card.sheet.locked {
        tag_ui(ui, &format!("{} {}", icon::LOCK, say(Caption::Locked)), PAPER_DEEP);
    }
    for line in card.sheet.lock.iter().chain(&card.sheet.places) {
        note_ui(ui, line);
    }
    if !card.heads.is_empty() && !card.laid && card.pile != Pile::Common {
        ui.horizontal_wrapped(|ui| mark::heads_ui(ui, desk, &card.heads, 22.0));
    }
}

fn deeds_ui(
    ui: &mut Ui,
    desk: &Desk,
    card: &HandCard,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    let id = card.card();
    ui.horizontal_wrapped(|ui| {
        if card.answers {
            let answer = ui.button(say(Caption::CardAnswer));
            if guide::is_wanted(ui, Pointed::Card(id)) {
                guide::leads_to(ui, answer.rect, |it| matches!(it, Pointed::Form(_)));
            }
            if answer.clicked() {
                draft.tell(desk, id, Purpose::Answer, Some(SeatSet::EMPTY));
            }
        }
        if let Some(join) = &card.join
            && choice_ui(ui, join, requests).clicked()
        {
            draft.close();
        }
        if let Some(lay) = &card.lay
            && choice_ui(ui, lay, requests).clicked()
        {
            draft.close();
        }
        let refusal = desk.closed(WishKind::ShareCard);
        let label = if card.sheet.locked { Caption::CardUnlock } else { Caption::CardTell };
        if paper::closed_button_ui(ui, say(label), refusal).clicked() {
            draft.tell(desk, id, Purpose::Share, None);
        }
        if paper::closed_button_ui(ui, say(Caption::CardPickUp), refusal).clicked() {
            draft.held = Some(id);
            draft.close();
        }
        if card.laid {
            laid_deeds_ui(ui, desk, id, draft);
        }
    });
    if !card.beside.is_empty() {
        ui.add_space(4.0);
        ui.label(strong(say(Caption::CardBeside)));
        ui.horizontal_wrapped(|ui| {
            for beside in &card.beside {
                if choice_ui(ui, beside, requests).clicked() {
                    draft.close();
                }
            }
        });
    }
}

fn laid_deeds_ui(ui: &mut Ui, desk: &Desk, card: CardId, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    let closed = paper::closed_button_ui;
    if closed(ui, say(Caption::CardFlag), desk.flags.refusal.as_deref()).clicked() {
        draft.cards = desk.flags.must.with(card);
        draft.open(Sheet::Flags);
    }
    if desk.readings.turned
        && closed(ui, say(Caption::CardToken), desk.readings.refusal.as_deref()).clicked()
    {
        draft.because = Some(card);
        draft.open(Sheet::Readings);
    }
    if let Some(director) = &desk.director
        && closed(ui, say(Caption::CardLink), director.link_refusal.as_deref()).clicked()
    {
        draft.cards = CardSet::only(card);
        draft.open(Sheet::Director);
    }
}
