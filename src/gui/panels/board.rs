//! The middle: what lies on the table, where a card can be dropped, and what is asked of the player
//! now.
//!
//! **Invariant:** one primary thing to do, in a sentence and on one button.

use bevy_egui::egui::{
    Align, Align2, CursorIcon, FontId, Id, Key, Layout, Rect, RichText, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::card::{DraggedCard, Target, place};
use crate::gui::panels::desk::Figures;
use crate::gui::panels::draft::{DeskDraft, Sheet};
use crate::gui::panels::mark;
use crate::gui::panels::paper::{closed_button_ui, shortcut_button_ui};
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, INK, INK_SOFT, LINE, PAPER, TEAL, TEAL_PALE};
use crate::gui::widgets::{note_ui, primary_ui, scroll_ui};
use crate::present::caption::Caption;
use crate::present::hand::LaidCard;
use crate::present::meeting::{Desk, Next};
use crate::present::tutorial::Target as Pointed;
use crate::rules::command::WishKind;
use crate::scenario::id::SeatId;

/// How high the strip of laid cards is, in points: a card, and room for the bar under it.
pub const STRIP: f32 = 74.0;
/// How wide a laid card is at least, in points.
const LAID_WIDTH: f32 = 130.0;
/// How high it is.
const LAID_HEIGHT: f32 = 60.0;

/// The free table: laid cards at its lower edge; the whole is a place to drop a card, and so is
/// everybody who sits at it.
pub fn table_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    figures: &Figures,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    let all = ui.available_rect_before_wrap();
    let zone = ui.interact(all, ui.id().with("drop"), Sense::hover());
    let is_over = zone.dnd_hover_payload::<DraggedCard>().is_some();
    let is_dragging = bevy_egui::egui::DragAndDrop::has_payload_of_type::<DraggedCard>(ui.ctx());
    let waits = is_dragging || draft.held.is_some();
    if waits {
        let place = all.shrink(6.0);
        let fill = if is_over { TEAL_PALE } else { PAPER }.gamma_multiply(0.4);
        ui.painter().rect_filled(place, theme::ROUND, fill);
        let line = Stroke::new(if is_over { 3.0 } else { 2.0 }, TEAL);
        ui.painter().rect_stroke(place, theme::ROUND, line, StrokeKind::Inside);
    }
    for (seat, figure) in figures {
        figure_ui(ui, desk, draft, *seat, figure.intersect(all), requests);
    }
    if let Some(dropped) = zone.dnd_release_payload::<DraggedCard>() {
        place(desk, draft, dropped.0, Target::Table, requests);
    }
    if waits {
        let font = FontId::new(19.0, theme::bold());
        let words = ui.painter().layout_no_wrap(say(Caption::DropHere).to_owned(), font, INK);
        let at = pos2(all.center().x, all.bottom() - words.size().y - 24.0);
        let slip = Rect::from_center_size(at, words.size() + vec2(28.0, 16.0));
        ui.painter().rect_filled(slip, theme::ROUND, PAPER);
        ui.painter().galley(slip.min + vec2(14.0, 8.0), words, INK);
        return;
    }
    let strip = Rect::from_min_max(pos2(all.left(), all.bottom() - STRIP), all.max);
    let above = Rect::from_min_max(all.min, pos2(all.right(), strip.top()));
    let builder = UiBuilder::new().max_rect(above).layout(Layout::top_down(Align::Center));
    ui.scope_builder(builder, |ui| newest_fact_ui(ui, desk));
    ui.scope_builder(UiBuilder::new().max_rect(strip), |ui| laid_strip_ui(ui, desk, draft));
}

/// Somebody at the table, for the mouse: a click opens the plate, a card can be dropped there. The
/// keyboard has the plates.
fn figure_ui(
    ui: &Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    seat: SeatId,
    figure: Rect,
    requests: &mut Vec<UiRequest>,
) {
    let Some(plate) = desk.plate(seat).filter(|_| figure.is_positive()) else {
        return;
    };
    let zone = ui.interact(figure, ui.id().with(("figure", seat)), Sense::CLICK);
    let takes = zone.dnd_hover_payload::<DraggedCard>().is_some()
        || (draft.held.is_some() && zone.hovered());
    if takes || zone.hovered() {
        let line = Stroke::new(if takes { 3.0 } else { 1.5 }, TEAL);
        ui.painter().rect_stroke(figure, theme::ROUND, line, StrokeKind::Inside);
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if let Some(dropped) = zone.dnd_release_payload::<DraggedCard>() {
        place(desk, draft, dropped.0, Target::Seat(seat), requests);
    } else if zone.clicked() {
        match draft.held {
            Some(card) => place(desk, draft, card, Target::Seat(seat), requests),
            None => draft.open(Sheet::Seat(seat)),
        }
    }
    zone.on_hover_text(&plate.line);
}

/// The newest of what else is going on: the room stays free. All of it on hovering.
fn newest_fact_ui(ui: &mut Ui, desk: &Desk) {
    let newest = desk.facts.last().map(String::as_str);
    let empty = desk.laid.is_empty().then(|| desk.captions.say(Caption::TableEmpty));
    if let Some(text) = newest.or(empty) {
        let shown = theme::slip(PAPER).show(ui, |ui| note_ui(ui, text));
        shown.response.on_hover_text(desk.facts.join("\n"));
    }
}

/// What else is going on at the table.
pub fn facts_ui(ui: &mut Ui, desk: &Desk) {
    if desk.laid.is_empty() {
        let empty = desk.captions.say(Caption::TableEmpty);
        theme::slip(PAPER).show(ui, |ui| note_ui(ui, empty));
    }
    for fact in desk.facts.iter().rev() {
        theme::slip(PAPER).show(ui, |ui| note_ui(ui, fact));
    }
}

/// Laid cards as small sheets, the newest at the right; as many as are seen are seen whole.
pub fn laid_strip_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let (room, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
    let fit = ((room + gap) / (LAID_WIDTH + gap)).floor().max(1.0);
    let width = ((room + gap) / fit - gap).max(LAID_WIDTH);
    let area = ScrollArea::horizontal().id_salt("laid").stick_to_right(true);
    scroll_ui(area, ui, |ui| {
        ui.set_min_height(STRIP);
        ui.horizontal_top(|ui| {
            for laid in &desk.laid {
                let id = Id::new(("laid", laid.card));
                ui.push_id(id, |ui| laid_ui(ui, desk, laid, width, draft));
            }
        });
    });
}

fn laid_ui(ui: &mut Ui, desk: &Desk, laid: &LaidCard, width: f32, draft: &mut DeskDraft) {
    let size = vec2(width, LAID_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let fill = if response.hovered() { TEAL_PALE } else { PAPER };
    let painter = ui.painter();
    theme::cast_shadow(painter, rect, 2.0, 40);
    painter.rect_filled(rect, 4.0, fill);
    painter.rect_stroke(rect, 4.0, Stroke::new(1.0, LINE), StrokeKind::Inside);
    mark::paint_spine(ui, rect, theme::area(laid.area));
    let room = rect.width() - 22.0;
    let title = mark::fitted(ui, &laid.title, FontId::new(14.0, theme::bold()), INK, room, 2);
    ui.painter().galley(rect.left_top() + vec2(14.0, 5.0), title, INK);
    if let Some(plate) = desk.plate(laid.by) {
        let head = Rect::from_center_size(
            pos2(rect.right() - 12.0, rect.bottom() - 12.0),
            vec2(16.0, 16.0),
        );
        mark::paint_head(ui.painter(), head, plate.look);
    }
    ui.painter().text(
        pos2(rect.left() + 14.0, rect.bottom() - 11.0),
        Align2::LEFT_CENTER,
        laid.number,
        FontId::proportional(13.0),
        INK_SOFT,
    );
    mark::paint_focus(ui, &response);
    guide::stands(ui, Pointed::Card(laid.card), rect);
    response.dnd_set_drag_payload(DraggedCard(laid.card));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &laid.line));
    if response.clicked() {
        draft.look_at(laid.card);
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(360.0);
        ui.label(&laid.text);
        note_ui(ui, &laid.line);
    });
}

/// What is asked of the player now, and everything that can be done.
pub fn now_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    is_thinking: bool,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    let now = &desk.now;
    if let Some(card) = draft.held.and_then(|card| desk.card(card)) {
        ui.label(RichText::new(&card.sheet.title).heading());
        note_ui(ui, say(Caption::PickedUp));
        if closed_button_ui(ui, say(Caption::CardLay), None).clicked() {
            place(desk, draft, card.card(), Target::Table, requests);
        }
        return;
    }
    let line = sentence(desk, is_thinking);
    ui.horizontal_wrapped(|ui| {
        let sign = if is_thinking { icon::HOURGLASS } else { icon::HAND_POINTING };
        ui.label(RichText::new(sign).size(19.0));
        ui.label(RichText::new(line).family(theme::bold()).size(17.0));
        if is_thinking && now.next == Next::Turn {
            note_ui(ui, &now.waits);
        }
    });
    if draft.sheet != Sheet::Table {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        next_ui(ui, desk, draft, is_thinking, requests);
        let is_round = desk.bar.turns.is_some();
        if is_round {
            let turn = desk.plates.iter().flat_map(|plate| &plate.topics);
            let asks = turn.clone().any(|topic| topic.refusal.is_none());
            let refusal = desk.closed(WishKind::AskSeat);
            let refusal = if asks { None } else { refusal };
            if shortcut_button_ui(ui, &format!("{} …", say(Caption::MoveAsk)), Key::A, refusal)
                .clicked()
            {
                draft.open(Sheet::Ask);
            }
            let label = format!("{} …", say(Caption::MoveFlag));
            let flags = shortcut_button_ui(ui, &label, Key::F, None);
            guide::leads_to(ui, flags.rect, |it| {
                matches!(it, Pointed::Flag(_) | Pointed::Button(WishKind::NameFlag))
            });
            if flags.clicked() {
                draft.open(Sheet::Flags);
            }
            let label = format!("{} …", say(Caption::MoveReact));
            if shortcut_button_ui(ui, &label, Key::R, None).clicked() {
                draft.open(Sheet::React);
            }
            more_ui(ui, desk, draft);
            if now.next != Next::Finish {
                let refusal = now.done.refusal.as_deref();
                let done = shortcut_button_ui(ui, say(Caption::MoveDone), Key::D, refusal);
                guide::stands(ui, Pointed::Button(WishKind::BeDone), done.rect);
                if done.clicked() {
                    draft.open(Sheet::End);
                }
            }
            // The last of the row: nothing takes its place when it goes.
            if now.next != Next::GoOn && !is_thinking {
                let others = shortcut_button_ui(ui, say(Caption::MoveGoOn), Key::G, None);
                guide::stands(ui, Pointed::Others, others.rect);
                if others.clicked() {
                    requests.push(UiRequest::Listen);
                }
            }
        }
    });
}

/// The sentence of the moment.
#[must_use]
pub fn sentence(desk: &Desk, is_thinking: bool) -> &str {
    let is_mine = matches!(
        desk.now.next,
        Next::Answer | Next::Call | Next::Vote | Next::Resume | Next::StepIn
    );
    if is_thinking && !is_mine { &desk.now.thinking } else { &desk.now.waits }
}

/// The one primary button.
fn next_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    is_thinking: bool,
    requests: &mut Vec<UiRequest>,
) {
    if is_thinking && desk.now.next == Next::GoOn {
        return;
    }
    let button = primary_ui(ui, &desk.now.next_label);
    let leads_to = match desk.now.next {
        Next::Resume => Some(Pointed::Button(WishKind::Resume)),
        Next::StepIn => Some(Pointed::Button(WishKind::StepIn)),
        Next::Answer => Some(Pointed::Question),
        Next::Finish => Some(Pointed::Button(WishKind::BeDone)),
        Next::GoOn => Some(Pointed::Others),
        Next::Call => Some(Pointed::Button(WishKind::MakeCall)),
        Next::Vote => Some(Pointed::Button(WishKind::Vote)),
        Next::Turn => None,
    };
    if let Some(target) = leads_to {
        guide::stands(ui, target, button.rect);
    }
    if button.clicked() {
        do_next(desk, draft, requests);
    }
}

/// Does the one thing to do.
pub fn do_next(desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    match desk.now.next {
        Next::Resume => {
            if let Some(resume) = &desk.bar.resume {
                requests.push(UiRequest::Wish(resume.wish.clone()));
            }
        }
        Next::StepIn => requests.push(UiRequest::Wish(desk.bar.step.wish.clone())),
        Next::Answer => draft.open(Sheet::Answer),
        Next::Turn => {
            draft.wants_folder = true;
            draft.close();
            draft.picks_card = true;
            draft.part = crate::gui::panels::draft::Part::Folder;
        }
        Next::Finish if desk.now.unsaid.is_empty() => {
            requests.push(UiRequest::Wish(desk.now.done.wish.clone()));
        }
        Next::Finish => draft.open(Sheet::End),
        Next::GoOn => requests.push(UiRequest::Listen),
        Next::Call => draft.open(Sheet::Call),
        Next::Vote => draft.open(Sheet::Vote),
    }
}

/// What one needs less often.
fn more_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    let mut sheets = vec![
        (Sheet::Readings, Caption::MoveReadings),
        (Sheet::Goals, Caption::MoveGoals),
        (Sheet::Family, Caption::MoveFamily),
    ];
    if desk.director.is_some() {
        sheets.push((Sheet::Director, Caption::MoveDirector));
    }
    if desk.home.is_some() {
        sheets.push((Sheet::Home, Caption::MoveHome));
    }
    let more = ui.menu_button(format!("{} …", say(Caption::MoveMore)), |ui| {
        for (sheet, caption) in sheets {
            if closed_button_ui(ui, say(caption), None).clicked() {
                draft.open(sheet);
                ui.close();
            }
        }
    });
    guide::leads_to(ui, more.response.rect, |it| matches!(it, Pointed::Home | Pointed::Tokens));
}
