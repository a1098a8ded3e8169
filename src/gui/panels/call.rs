//! The one call of a break, and the one word of the last round.
//!
//! **Invariant:** four choices, each with what it may give; nothing tells what it will bring.

use bevy_egui::egui::Ui;
use egui_phosphor::regular as icon;

use crate::gui::panels::draft::{DeskDraft, Purpose, Sheet};
use crate::gui::panels::mark;
use crate::gui::panels::paper::closed_button_ui;
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, GAP, PAPER, PAPER_DEEP};
use crate::gui::widgets::{choice_ui, heading_ui, note_ui, primary_choice_ui, primary_ui, strong};
use crate::present::call::CallKind;
use crate::present::caption::Caption;
use crate::present::meeting::Desk;

/// The paper of a break.
pub fn call_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let Some(page) = &desk.call else {
        draft.close();
        return;
    };
    heading_ui(ui, &format!("{}: {}", page.heading, say(Caption::CallOnce)));
    ui.label(&page.chair);
    ui.add_space(GAP);
    for option in &page.options {
        let sign = match option.kind {
            CallKind::Home => icon::BUILDINGS,
            CallKind::Person => icon::USER,
            CallKind::Source => icon::PHONE,
        };
        theme::slip(PAPER).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(strong(&format!("{sign} {}", option.title)));
            note_ui(ui, &option.gives);
            ui.horizontal_wrapped(|ui| {
                for choice in &option.choices {
                    choice_ui(ui, choice, requests);
                }
            });
        });
    }
    theme::slip(PAPER).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(strong(&format!("{} {}", icon::CHATS, say(Caption::CallCorridor))));
        note_ui(ui, say(Caption::CallCorridorGives));
        let refusal = page.corridor_refusal.as_deref();
        if closed_button_ui(ui, say(Caption::CallCorridorChoose), refusal).clicked() {
            draft.open(Sheet::Corridor);
        }
    });
}

/// Which card goes to the corridor.
pub fn corridor_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    heading_ui(ui, say(Caption::CallCorridor));
    note_ui(ui, say(Caption::CallCorridorGives));
    ui.add_space(GAP);
    for card in &desk.hand {
        let sign = if card.sheet.locked { icon::LOCK } else { mark::label_icon(card.label) };
        let label = format!("{sign} {}. {}", card.sheet.number, card.sheet.title);
        if ui.button(label).clicked() {
            draft.tell(desk, card.card(), Purpose::Corridor, None);
        }
    }
    ui.add_space(GAP);
    if ui.button(say(Caption::Back)).clicked() {
        draft.open(Sheet::Call);
    }
}

/// What came of the last call.
pub fn result_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    heading_ui(ui, desk.captions.say(Caption::CallResult));
    for line in desk.call_results.last().into_iter().flatten() {
        ui.label(line);
    }
    ui.add_space(GAP);
    if primary_ui(ui, desk.captions.say(Caption::Close)).clicked() {
        draft.close();
    }
}

/// The last round: what is open, and three words.
pub fn vote_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let Some(page) = &desk.vote else {
        draft.close();
        return;
    };
    heading_ui(ui, say(Caption::VoteHeading));
    ui.label(&page.chair);
    ui.add_space(GAP);
    let heading = if page.open.is_empty() { Caption::VoteNothingOpen } else { Caption::VoteOpen };
    ui.label(strong(say(heading)));
    for point in &page.open {
        note_ui(ui, &format!("{} {point}", icon::WARNING));
    }
    ui.add_space(GAP);
    theme::slip(PAPER).show(ui, |ui| {
        ui.set_width(ui.available_width());
        primary_choice_ui(ui, &page.agree, requests);
        note_ui(ui, &page.leads_to[0]);
    });
    if !page.worries.is_empty() {
        theme::slip(PAPER).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(strong(say(Caption::VoteWorryAbout)));
            ui.horizontal_wrapped(|ui| {
                for worry in &page.worries {
                    choice_ui(ui, worry, requests);
                }
            });
            note_ui(ui, &page.leads_to[1]);
        });
    }
    theme::slip(PAPER_DEEP).show(ui, |ui| {
        ui.set_width(ui.available_width());
        choice_ui(ui, &page.disagree, requests);
        note_ui(ui, &page.leads_to[2]);
    });
}
