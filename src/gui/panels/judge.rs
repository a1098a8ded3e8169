//! Red flags, readings and joint goals: what the table judges together.
//!
//! **Invariant:** a flag is named with laid cards only, a token moves because of one.

use bevy_egui::egui::{RichText, Sense, Stroke, Ui};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::draft::DeskDraft;
use crate::gui::panels::paper::closed_primary_ui;
use crate::gui::panels::{mark, paper};
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, BRICK, GAP, PAPER, PAPER_DEEP, TEAL_PALE};
use crate::gui::widgets::{choice_ui, heading_ui, note_ui, strong, terms_ui};
use crate::present::caption::Caption;
use crate::present::meeting::Desk;
use crate::present::tutorial::Target as Pointed;
use crate::rules::command::{Wish, WishKind};
use crate::scenario::id::{CardSet, FlagId};

/// Laid cards to choose from; those in `must` stay chosen. The guide points at the cards that show
/// `flag`.
pub fn laid_ui(
    ui: &mut Ui,
    desk: &Desk,
    chosen: &mut CardSet,
    must: CardSet,
    flag: Option<FlagId>,
) {
    if desk.laid.is_empty() {
        note_ui(ui, desk.captions.say(Caption::TableEmpty));
    }
    for laid in &desk.laid {
        let mut is_in = chosen.has(laid.card) || must.has(laid.card);
        ui.horizontal_wrapped(|ui| {
            let label = format!("{}. {}", laid.number, laid.title);
            let response =
                ui.add_enabled_ui(!must.has(laid.card), |ui| ui.checkbox(&mut is_in, label));
            if !is_in {
                guide::is_part_of(ui, response.inner.rect, |wish| match wish {
                    Wish::NameFlag { flag: named, cards } => {
                        flag == Some(*named) && cards.has(laid.card)
                    }
                    _ => false,
                });
            }
            response.inner.on_hover_text(&laid.text);
        });
        if is_in {
            chosen.insert(laid.card);
        } else {
            chosen.remove(laid.card);
        }
    }
}

/// The menu of red flags: a pattern, two to four laid cards.
pub fn flags_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    paper::body_ui(ui, |ui| patterns_ui(ui, desk, draft));
    paper::foot_ui(ui, |ui| name_flag_ui(ui, desk, draft, requests));
}

/// Which pattern, and which cards show it.
fn patterns_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    heading_ui(ui, say(Caption::FlagHeading));
    ui.label(strong(say(Caption::FlagWhich)));
    for flag in &desk.flags.flags {
        let is_chosen = draft.flag == Some(flag.flag);
        let slip = theme::slip(if is_chosen { TEAL_PALE } else { PAPER }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                let radio = ui.add_enabled_ui(flag.refusal.is_none(), |ui| {
                    ui.radio(is_chosen, strong(&flag.name))
                });
                if radio.inner.clicked() {
                    draft.flag = Some(flag.flag);
                }
                if let Some(refusal) = &flag.refusal {
                    radio.inner.on_disabled_hover_text(refusal);
                }
                note_ui(ui, &flag.topic);
                if let Some(right) = flag.named {
                    let caption =
                        if right { Caption::FlagNamedRight } else { Caption::FlagNamedWrong };
                    ui.label(RichText::new(icon::FLAG).color(BRICK));
                    note_ui(ui, say(caption));
                }
            });
            note_ui(ui, &flag.text);
        });
        // The whole slip is there for the mouse; the keyboard has its mark.
        let place = slip.response.rect;
        let zone = ui.interact(place, ui.id().with(("flag", flag.flag)), Sense::CLICK);
        if zone.clicked() && flag.refusal.is_none() {
            draft.flag = Some(flag.flag);
        }
        if is_chosen {
            ui.push_id(("terms", flag.flag), |ui| terms_ui(ui, &flag.terms));
        } else {
            guide::stands(ui, Pointed::Flag(flag.flag), place);
        }
    }
    ui.add_space(GAP);
    ui.label(strong(say(Caption::FlagCards)));
    let on_table: CardSet = desk.laid.iter().map(|laid| laid.card).collect();
    draft.cards = draft.cards.and(on_table);
    laid_ui(ui, desk, &mut draft.cards, desk.flags.must, draft.flag);
}

fn name_flag_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let missing = desk.flags.refusal.as_deref().or_else(|| {
        if draft.flag.is_none() {
            Some(say(Caption::FlagNeedsFlag))
        } else if !(2..=4).contains(&draft.cards.len()) {
            Some(say(Caption::FlagNeedsCards))
        } else {
            None
        }
    });
    ui.horizontal_wrapped(|ui| {
        let button = closed_primary_ui(ui, say(Caption::FlagDo), missing);
        if missing.is_none() {
            guide::stands(ui, Pointed::Button(WishKind::NameFlag), button.rect);
        }
        if button.clicked()
            && let Some(flag) = draft.flag
        {
            requests.push(UiRequest::Wish(Wish::NameFlag { flag, cards: draft.cards }));
            draft.flag = None;
            draft.cards = CardSet::EMPTY;
            draft.close();
        }
        note_ui(ui, missing.unwrap_or_default());
    });
}

/// The readings, whose tokens lie where, and moving the own one.
pub fn readings_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let page = &desk.readings;
    heading_ui(ui, say(Caption::ReadingHeading));
    if !page.turned {
        note_ui(ui, say(Caption::ReadingFaceDown));
    }
    for reading in &page.readings {
        // Without a line round it: it is read here, and moved below.
        let slip = theme::slip(if reading.is_own { TEAL_PALE } else { PAPER_DEEP });
        slip.stroke(Stroke::NONE).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.label(strong(&reading.name));
                mark::heads_ui(ui, desk, &reading.heads, 22.0);
                if reading.is_own {
                    note_ui(ui, say(Caption::ReadingYours));
                }
            });
            ui.label(&reading.text);
        });
    }
    if page.turned {
        ui.add_space(GAP);
        moving_ui(ui, desk, draft, requests);
    }
}

/// Another reading, and the laid card that did it.
fn moving_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let page = &desk.readings;
    if let Some(refusal) = &page.refusal {
        note_ui(ui, refusal);
        return;
    }
    ui.label(strong(say(Caption::ReadingBecause)));
    if desk.laid.is_empty() {
        note_ui(ui, say(Caption::TableEmpty));
    }
    ui.horizontal_wrapped(|ui| {
        for laid in &desk.laid {
            let is_chosen = draft.because == Some(laid.card);
            let label = format!("{}. {}", laid.number, laid.title);
            if ui.selectable_label(is_chosen, label).clicked() {
                draft.because = Some(laid.card);
            }
        }
    });
    let missing = draft.because.is_none().then(|| say(Caption::ReadingNeedsCard));
    for reading in page.readings.iter().filter(|reading| !reading.is_own) {
        let label = format!("{}: {}", say(Caption::ReadingMove), reading.name);
        if paper::closed_button_ui(ui, &label, missing).clicked()
            && let Some(card) = draft.because
        {
            let reading = reading.reading;
            requests.push(UiRequest::Wish(Wish::MoveToken { reading, card }));
            draft.because = None;
            draft.close();
        }
    }
}

/// The joint goals: places, menu, setting and taking off.
pub fn goals_ui(ui: &mut Ui, desk: &Desk, requests: &mut Vec<UiRequest>) {
    heading_ui(ui, desk.captions.say(Caption::GoalHeading));
    note_ui(ui, &desk.goals.places);
    for goal in &desk.goals.goals {
        theme::slip(if goal.sheet.set { TEAL_PALE } else { PAPER_DEEP }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(strong(&goal.sheet.title));
            for fact in &goal.sheet.facts {
                note_ui(ui, fact);
            }
            ui.push_id(goal.sheet.goal, |ui| choice_ui(ui, &goal.choice, requests));
        });
    }
}
