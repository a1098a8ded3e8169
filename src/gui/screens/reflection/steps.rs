//! Steps of the reflection in which people say something of their own, and the last one.
//!
//! **Invariant:** every field may stay empty.

use bevy_egui::egui::{Align, Margin, RichText, TextEdit, Ui, Vec2, WidgetInfo, WidgetType};
use egui_phosphor::regular as icon;

use crate::gui::mirror::MirrorWish;
use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::{MirrorDraft, ReflectionWords};
use crate::gui::slips::option_ui;
use crate::gui::theme::{self, GAP, GAP_WIDE, INK_SOFT, TARGET, TEAL_PALE};
use crate::gui::widgets;
use crate::journal::contribution::Part;
use crate::present::reflection::pages::Pages;

/// A field for own words, with its name above it.
pub fn field_ui(ui: &mut Ui, name: &str, text: &mut String, part: Part) {
    widgets::note_ui(ui, name);
    let is_short = part == Part::Word;
    let edit = if is_short { TextEdit::singleline(text) } else { TextEdit::multiline(text) };
    let width = if is_short { 260.0_f32.min(ui.available_width()) } else { f32::INFINITY };
    let edit = edit
        .char_limit(part.most())
        .desired_rows(if is_short { 1 } else { 2 })
        .desired_width(width)
        .vertical_align(if is_short { Align::Center } else { Align::Min })
        .return_key(None)
        .min_size(Vec2::new(0.0, TARGET));
    let response = ui.add(edit);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, name));
    // Enter is done with the field, and then goes on.
    let enter = bevy_egui::egui::Key::Enter;
    if response.has_focus() && ui.input(|input| input.key_pressed(enter)) {
        response.surrender_focus();
    }
}

/// One word.
pub fn word_ui(ui: &mut Ui, words: &ReflectionWords, pages: &Pages, draft: &mut MirrorDraft) {
    for line in &pages.begin {
        ui.label(RichText::new(line).color(INK_SOFT));
    }
    ui.add_space(GAP_WIDE);
    ui.label(RichText::new(&pages.word.ask).size(19.0));
    ui.add_space(GAP);
    field_ui(ui, &words.word_hint, &mut draft.word, Part::Word);
}

/// The moment that mattered.
pub fn moment_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    pages: &Pages,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    let model = &pages.moment;
    ui.label(RichText::new(&model.ask).size(19.0));
    ui.add_space(GAP);
    let chosen = model.given.as_ref().map(|(entry, _, _)| *entry);
    let given = model.given.as_ref().map(|(entry, line, _)| (*entry, line));
    let proposed = model.proposed.iter().map(|(entry, line)| (*entry, line));
    let other = given.filter(|(entry, _)| model.proposed.iter().all(|(it, _)| it != entry));
    for (entry, line) in proposed.chain(other) {
        let is_chosen = chosen == Some(entry);
        if option_ui(ui, is_chosen, true, line, |ui| _ = ui.label(line)) {
            let wish = if is_chosen {
                MirrorWish::TakeBack(Part::Moment)
            } else {
                MirrorWish::Put(Part::Moment, entry.to_string())
            };
            requests.push(UiRequest::Mirror(wish));
        }
    }
    ui.add_space(GAP);
    field_ui(ui, &words.why_hint, &mut draft.why, Part::Why);
}

/// Guess the interest.
pub fn guess_ui(ui: &mut Ui, pages: &Pages, requests: &mut Vec<UiRequest>) {
    let Some(model) = &pages.guess else {
        return;
    };
    ui.label(RichText::new(&model.ask).size(18.0));
    ui.add_space(GAP);
    for (index, text) in model.options.iter().enumerate() {
        let number = (index + 1).to_string();
        if option_ui(ui, model.given == Some(index), true, text, |ui| {
            ui.horizontal_top(|ui| {
                ui.label(widgets::strong(&number));
                ui.vertical(|ui| ui.label(text));
            });
        }) {
            requests.push(UiRequest::Mirror(MirrorWish::Put(Part::Guess, number)));
        }
    }
    if !model.reveal.is_empty() {
        ui.add_space(GAP);
        theme::slip(TEAL_PALE).inner_margin(Margin::same(14)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for line in &model.reveal {
                ui.label(line);
            }
        });
    }
}

/// One question to take along.
pub fn question_ui(ui: &mut Ui, words: &ReflectionWords, pages: &Pages, draft: &mut MirrorDraft) {
    let model = &pages.question;
    ui.label(RichText::new(&model.ask).size(19.0));
    ui.add_space(GAP);
    for text in &model.proposed {
        if option_ui(ui, draft.question == *text, true, text, |ui| _ = ui.label(text)) {
            draft.question.clone_from(text);
        }
    }
    ui.add_space(GAP);
    field_ui(ui, &words.own_question, &mut draft.question, Part::Question);
}

/// Roles off, and whom to call.
pub fn farewell_ui(ui: &mut Ui, pages: &Pages) {
    let last = pages.farewell.len().saturating_sub(1);
    for (index, section) in pages.farewell.iter().enumerate() {
        ui.add_space(GAP);
        let (fill, mark) = if index == last {
            (TEAL_PALE, icon::PHONE)
        } else if index + 1 == last {
            (theme::PAPER_DEEP, icon::IDENTIFICATION_BADGE)
        } else {
            (theme::AMBER_PALE, icon::QUESTION)
        };
        theme::slip(fill).inner_margin(Margin::same(14)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(widgets::strong(&format!("{mark}  {}", section.heading)));
            for line in &section.lines {
                ui.label(line);
            }
        });
    }
}
