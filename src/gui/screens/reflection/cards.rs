//! The cards that stayed: the own ones one by one, then those of others, seat by seat.
//!
//! **Invariant:** a card is turned by its owner's hand alone, and may stay closed.

use bevy_egui::egui::{
    Button, CornerRadius, Margin, RichText, Sense, Stroke, StrokeKind, Ui, Vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::mirror::MirrorWish;
use crate::gui::panels::mark;
use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::steps::field_ui;
use crate::gui::screens::reflection::{MirrorDraft, ReflectionWords, picture};
use crate::gui::theme::{self, AMBER, AMBER_PALE, GAP, GAP_WIDE, INK, INK_SOFT, TARGET, WALNUT};
use crate::gui::widgets;
use crate::journal::contribution::Part;
use crate::locale::glossary::Term;
use crate::present::reflection::cards::{OthersCard, OwnCard};
use crate::present::reflection::pages::Pages;

/// How long a card takes to turn.
const TURN_SECS: f32 = 0.7;
/// How high a card face down is.
const BACK_HEIGHT: f32 = 150.0;

/// How many pages the cards take: each own card, then each other folder.
#[must_use]
pub fn pages_of(pages: &Pages) -> usize {
    (pages.cards.own.len() + pages.cards.others.len()).max(1)
}

/// A page of the cards.
pub fn cards_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    pages: &Pages,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    let model = &pages.cards;
    if let Some(card) = model.own.get(draft.page) {
        let place = format!("{}  ·  {} / {}", words.cards_own, draft.page + 1, model.own.len());
        widgets::note_ui(ui, &place);
        own_ui(ui, words, card, &mut draft.because, requests);
        return;
    }
    if model.own.is_empty() && draft.page == 0 {
        ui.label(&words.none_kept);
    }
    let Some((seat, name, cards)) = model.others.get(draft.page - model.own.len().min(draft.page))
    else {
        return;
    };
    ui.horizontal(|ui| {
        if let Some(onlooker) = pages.onlookers.iter().find(|it| it.seat == *seat) {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(30.0), Sense::hover());
            mark::paint_head(ui.painter(), rect, onlooker.look);
        }
        ui.label(widgets::strong(name).size(19.0));
    });
    ui.add_space(GAP / 2.0);
    for card in cards {
        others_ui(ui, words, card);
    }
}

/// An own card: face down until its owner turns it.
fn own_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    card: &OwnCard,
    because: &mut String,
    requests: &mut Vec<UiRequest>,
) {
    let id = ui.id().with(("turn", card.card));
    let turned = ui.ctx().animate_bool_with_time(id, card.is_turned, turn_secs(ui));
    if turned < 0.5 {
        // The first half of the turn: the back grows narrow.
        let width = ui.available_width().min(420.0);
        let shown = width * (1.0 - turned * 2.0).max(0.02);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(width, BACK_HEIGHT), Sense::hover());
        let back =
            bevy_egui::egui::Rect::from_center_size(rect.center(), Vec2::new(shown, BACK_HEIGHT));
        picture::paint_back(ui.painter(), back);
        if turned < 0.05 {
            let at = rect.shrink(18.0);
            let mut inside = ui.new_child(bevy_egui::egui::UiBuilder::new().max_rect(at));
            inside.label(RichText::new(&card.title).size(19.0).family(theme::bold()).color(INK));
            if let Some(told) = &card.told {
                inside.label(RichText::new(told).color(INK).family(theme::italic()));
            }
        }
        ui.add_space(GAP);
        ui.label(RichText::new(&card.barrier).color(INK_SOFT));
        ui.add_space(GAP);
        let turn = format!("{}  {}", icon::ARROWS_CLOCKWISE, words.turn);
        let button = ui.add(Button::new(turn).min_size(Vec2::new(0.0, TARGET)));
        button.widget_info(|| {
            let kind = bevy_egui::egui::WidgetType::Button;
            bevy_egui::egui::WidgetInfo::labeled(kind, true, &words.turn)
        });
        if button.clicked() {
            let wish = MirrorWish::Put(Part::Card(card.card), String::new());
            requests.push(UiRequest::Mirror(wish));
        }
        return;
    }
    ui.set_opacity(((turned - 0.5) * 2.0).clamp(0.0, 1.0));
    face_ui(ui, &card.title, Some(&card.text), &card.terms, card.told.as_deref());
    ui.add_space(GAP);
    field_ui(ui, &words.because, because, Part::Card(card.card));
    let back = RichText::new(&words.turn_back).color(INK_SOFT);
    if ui.add(Button::new(back).frame_when_inactive(false)).clicked() {
        requests.push(UiRequest::Mirror(MirrorWish::TakeBack(Part::Card(card.card))));
    }
}

fn turn_secs(ui: &Ui) -> f32 {
    // Where nothing moves, nothing turns.
    if ui.style().animation_time > 0.0 { TURN_SECS } else { 0.0 }
}

/// A card face up: its title, its text, and who had told it.
fn face_ui(ui: &mut Ui, title: &str, text: Option<&str>, terms: &[Term], told: Option<&str>) {
    let frame = theme::slip(theme::PAPER).stroke(Stroke::new(1.5, AMBER));
    frame.inner_margin(Margin::symmetric(18, 14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(widgets::strong(title).size(19.0));
        if let Some(text) = text {
            ui.label(text);
        }
        widgets::terms_ui(ui, terms);
        if let Some(told) = told {
            ui.add_space(2.0);
            theme::slip(AMBER_PALE).show(ui, |ui| {
                ui.label(RichText::new(told).family(theme::italic()));
            });
        }
    });
}

/// A card of somebody else: open, or still closed.
fn others_ui(ui: &mut Ui, words: &ReflectionWords, card: &OthersCard) {
    ui.add_space(GAP / 2.0);
    if let Some(title) = &card.title {
        face_ui(ui, title, card.text.as_deref(), &card.terms, card.told.as_deref());
        let line = card.because.as_ref().unwrap_or(&card.barrier);
        ui.label(RichText::new(line).color(INK_SOFT));
    } else {
        let frame = theme::slip(AMBER).stroke(Stroke::new(1.0, WALNUT));
        let shown = frame.inner_margin(Margin::symmetric(18, 10)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(&words.closed).color(INK));
            if let Some(told) = &card.told {
                ui.label(RichText::new(told).family(theme::italic()).color(INK));
            }
        });
        let inner = shown.response.rect.shrink(4.0);
        let line = Stroke::new(1.0, WALNUT.gamma_multiply(0.4));
        ui.painter().rect_stroke(inner, CornerRadius::same(3), line, StrokeKind::Inside);
        ui.label(RichText::new(&card.barrier).color(INK_SOFT));
    }
    ui.add_space(GAP_WIDE / 2.0);
}
