//! Somebody asks the player: cards that fit, nothing, or not like this.
//!
//! **Invariant:** the three answers are the same that colleagues have; answering is free.

use bevy_egui::egui::{Button, RichText, Ui, Vec2};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::draft::{DeskDraft, Purpose};
use crate::gui::panels::mark;
use crate::gui::panels::paper::closed_button_ui;
use crate::gui::request::UiRequest;
use crate::gui::theme::{GAP, TARGET};
use crate::gui::widgets::{choice_ui, heading_ui, note_ui, strong};
use crate::present::caption::Caption;
use crate::present::hand::{HandCard, Pile};
use crate::present::meeting::Desk;
use crate::present::tutorial::Target as Pointed;
use crate::rules::command::WishKind;
use crate::scenario::id::SeatSet;

/// The sheet.
pub fn answer_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let Some(asked) = &desk.asked else {
        draft.close();
        return;
    };
    ui.horizontal_wrapped(|ui| {
        if let Some(plate) = desk.plate(asked.by) {
            mark::head_ui(ui, plate, 34.0);
        }
        let heading = heading_ui(ui, &asked.question);
        guide::stands(ui, Pointed::Question, heading.rect);
    });
    note_ui(ui, &asked.hears);
    note_ui(ui, say(Caption::AnswerFree));
    ui.add_space(GAP);
    // What the other does not know yet comes first.
    let knows =
        |card: &HandCard| card.laid || card.pile == Pile::Common || card.heads.contains(&asked.by);
    let (known, new): (Vec<_>, Vec<_>) =
        desk.hand.iter().filter(|card| card.answers).partition(|card| knows(card));
    ui.label(strong(say(if new.is_empty() {
        Caption::AnswerNoCards
    } else {
        Caption::AnswerCards
    })));
    for card in new {
        card_ui(ui, desk, card, draft);
    }
    if !known.is_empty() {
        note_ui(ui, say(Caption::AnswerKnown));
    }
    ui.horizontal_wrapped(|ui| {
        for card in known {
            card_ui(ui, desk, card, draft);
        }
    });
    ui.add_space(GAP);
    let unfit = desk.closed(WishKind::AnswerNotLikeThis);
    let unfolds = ui.horizontal_wrapped(|ui| {
        choice_ui(ui, &asked.nothing, requests);
        let button = closed_button_ui(ui, say(Caption::AnswerNotLikeThis), unfit);
        guide::leads_to(ui, button.rect, |it| {
            *it == Pointed::Button(WishKind::AnswerNotLikeThis) && !draft.shows_keys
        });
        draft.shows_keys |= button.clicked();
        button.clicked()
    });
    for refusal in asked.nothing.refusal.iter().map(String::as_str).chain(unfit) {
        note_ui(ui, refusal);
    }
    if draft.shows_keys {
        ui.add_space(4.0);
        let keys = ui.scope(|ui| {
            ui.label(strong(say(Caption::AnswerWhichKey)));
            for key in &asked.keys {
                let button = choice_ui(ui, key, requests);
                if button.clicked() {
                    draft.shows_keys = false;
                }
            }
        });
        // They stand below what can be seen: whoever asked for them sees them.
        if unfolds.inner {
            keys.response.scroll_to_me(None);
        }
    }
}

/// A card to answer with.
fn card_ui(ui: &mut Ui, desk: &Desk, card: &HandCard, draft: &mut DeskDraft) {
    let lock = if card.sheet.locked { icon::LOCK } else { mark::label_icon(card.label) };
    let label = format!("{lock} {}. {}", card.sheet.number, card.sheet.title);
    let button = Button::new(RichText::new(label)).min_size(Vec2::new(0.0, TARGET));
    let response = ui.add(button);
    guide::stands(ui, Pointed::Card(card.card()), response.rect);
    if response.clicked() {
        draft.tell(desk, card.card(), Purpose::Answer, Some(SeatSet::EMPTY));
    }
    let text = card.forms.first().map(|form| form.text.as_str());
    response.on_hover_text(text.unwrap_or(&card.line));
}
