//! The one sheet before something is told: how much, to whom, why now.
//!
//! **Invariant:** it says what telling means and never whether it is right: that is for the look
//! back.

use bevy_egui::egui::{Align, Layout, Response, Sense, Ui, Vec2};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::draft::{DeskDraft, Purpose};
use crate::gui::panels::paper::closed_primary_ui;
use crate::gui::panels::{mark, paper};
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, AMBER_PALE, GAP, PAPER, TARGET, TEAL_PALE};
use crate::gui::widgets::{heading_ui, note_ui, strong};
use crate::present::caption::Caption;
use crate::present::hand::HandCard;
use crate::present::meeting::Desk;
use crate::present::tutorial::Target as Pointed;
use crate::rules::command::{Call, Wish, WishKind};
use crate::scenario::id::SeatSet;

/// Names of seats stand in a column of this width.
const NAMES: f32 = 170.0;

/// The sheet.
pub fn tell_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let Some(card) = draft.telling.card.and_then(|card| desk.card(card)) else {
        draft.close();
        return;
    };
    paper::body_ui(ui, |ui| questions_ui(ui, desk, card, draft));
    paper::foot_ui(ui, |ui| tell_foot_ui(ui, desk, card, draft, requests));
}

/// How much, to whom, why now.
fn questions_ui(ui: &mut Ui, desk: &Desk, card: &HandCard, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    heading_ui(ui, &format!("{}. {}", card.sheet.number, card.sheet.title));
    if card.sheet.locked {
        note_ui(ui, say(Caption::TellQuestion));
        ui.add_space(GAP);
        ui.label(strong(say(Caption::TellHowMuch)));
        for form in &card.forms {
            let is_chosen = draft.telling.form == Some(form.form);
            let (option, is_pressed) = option_ui(ui, is_chosen, &form.name, &form.text);
            if !is_chosen {
                guide::stands(ui, Pointed::Form(form.form), option.rect);
            }
            if is_pressed {
                draft.telling.form = Some(form.form);
            }
        }
    } else {
        for form in &card.forms {
            ui.label(&form.text);
        }
        for place in &card.sheet.places {
            note_ui(ui, place);
        }
    }
    ui.add_space(GAP);
    to_whom_ui(ui, desk, draft);
    if card.sheet.locked {
        ui.add_space(GAP);
        ui.label(strong(say(Caption::TellWhyNow)));
        for ground in &card.grounds {
            let is_chosen = draft.telling.ground == Some(ground.ground);
            let radio = ui.radio(is_chosen, &ground.text);
            if draft.telling.form.is_some() && draft.telling.ground.is_none() {
                guide::leads_to(ui, radio.rect, |it| matches!(it, Pointed::Form(_)));
            }
            if radio.clicked() {
                draft.telling.ground = Some(ground.ground);
            }
        }
        if !card.sheet.lock.is_empty() {
            ui.add_space(GAP);
            theme::slip(AMBER_PALE).show(ui, |ui| {
                ui.set_width(ui.available_width());
                for line in &card.sheet.lock {
                    ui.label(line);
                }
            });
        }
    }
}

fn tell_foot_ui(
    ui: &mut Ui,
    desk: &Desk,
    card: &HandCard,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    ui.horizontal_wrapped(|ui| {
        let (label, closed) = match draft.telling.purpose {
            Purpose::Share => (Caption::TellDo, WishKind::ShareCard),
            Purpose::Answer => (Caption::TellAnswerDo, WishKind::AnswerWithCard),
            Purpose::Corridor => (Caption::TellCorridorDo, WishKind::MakeCall),
        };
        let missing = missing(desk, draft, card, closed);
        let button = closed_primary_ui(ui, say(label), missing);
        if missing.is_none() {
            guide::stands(ui, Pointed::Button(closed), button.rect);
        }
        if button.clicked()
            && let Some(wish) = wish(draft)
        {
            requests.push(UiRequest::Wish(wish));
            draft.close();
        }
        note_ui(ui, missing.unwrap_or(say(Caption::TellOnce)));
    });
}

/// What is missing before it can be told; none: nothing.
fn missing<'d>(
    desk: &'d Desk,
    draft: &DeskDraft,
    card: &HandCard,
    kind: WishKind,
) -> Option<&'d str> {
    let say = |caption: Caption| desk.captions.say(caption);
    let telling = &draft.telling;
    if let Some(refusal) = desk.closed(kind) {
        return Some(refusal);
    }
    if telling.form.is_none() {
        return Some(say(Caption::TellForm));
    }
    if telling.to.is_none() {
        return Some(say(Caption::TellNobody));
    }
    (card.sheet.locked && telling.ground.is_none()).then(|| say(Caption::TellGround))
}

/// The wish that the sheet says.
fn wish(draft: &DeskDraft) -> Option<Wish> {
    let telling = draft.telling;
    let (card, form, to) = (telling.card?, telling.form?, telling.to?);
    let ground = telling.ground;
    Some(match telling.purpose {
        Purpose::Share => Wish::ShareCard { card, form, to, ground },
        Purpose::Answer => Wish::AnswerWithCard { card, form, ground },
        Purpose::Corridor => {
            Wish::MakeCall(Call::Corridor { card, form, to: to.iter().next()?, ground })
        }
    })
}

/// A sheet that can be chosen: its name and what it says. True when it was pressed.
fn option_ui(ui: &mut Ui, is_chosen: bool, name: &str, text: &str) -> (Response, bool) {
    let slip = theme::slip(if is_chosen { TEAL_PALE } else { PAPER });
    let shown = slip.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let radio = ui.radio(is_chosen, strong(name));
        ui.label(text);
        radio
    });
    // The whole slip is there for the mouse; the keyboard has its mark.
    let zone = ui.interact(shown.response.rect, ui.id().with(("form", name)), Sense::CLICK);
    let is_pressed = shown.inner.clicked() || zone.clicked();
    (shown.inner, is_pressed)
}

fn to_whom_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let say = |caption: Caption| desk.captions.say(caption);
    if draft.telling.purpose == Purpose::Answer {
        let asker = desk.asked.as_ref().and_then(|asked| desk.plate(asked.by));
        if let (Some(plate), Some(asked)) = (asker, &desk.asked) {
            ui.horizontal_wrapped(|ui| {
                mark::head_ui(ui, plate, 24.0);
                ui.label(strong(&plate.person));
                note_ui(ui, &asked.hears);
            });
        }
        // A locked card goes to who asks, as does what was asked between two.
        let card = draft.telling.card.and_then(|card| desk.card(card));
        let is_apart = card.is_some_and(|card| card.sheet.locked)
            || desk.asked.as_ref().is_some_and(|asked| asked.only_me);
        let who = if is_apart { Caption::TellAnswerApart } else { Caption::TellAnswerTable };
        note_ui(ui, say(who));
        return;
    }
    let is_corridor = draft.telling.purpose == Purpose::Corridor;
    ui.label(strong(say(if is_corridor { Caption::CallCorridorTo } else { Caption::TellToWhom })));
    let to = draft.telling.to;
    if !is_corridor {
        ui.horizontal_wrapped(|ui| {
            let label = format!("{} {}", icon::USERS_THREE, say(Caption::TellTable));
            if ui.radio(to == Some(SeatSet::EMPTY), strong(&label)).clicked() {
                draft.telling.to = Some(SeatSet::EMPTY);
            }
            note_ui(ui, say(Caption::TellTableHears));
        });
    }
    for plate in desk.plates.iter().filter(|plate| !plate.is_own) {
        let mut is_in = to.is_some_and(|to| to.has(plate.seat));
        ui.horizontal_top(|ui| {
            mark::head_ui(ui, plate, 24.0);
            let name = Vec2::new(NAMES, TARGET);
            let changed =
                ui.allocate_ui_with_layout(name, Layout::left_to_right(Align::Min), |ui| {
                    ui.set_min_width(NAMES);
                    if is_corridor {
                        let pressed = ui.radio(is_in, strong(&plate.person)).clicked();
                        is_in |= pressed;
                        pressed
                    } else {
                        ui.checkbox(&mut is_in, strong(&plate.person)).changed()
                    }
                });
            let changed = changed.inner;
            let text = Vec2::new(ui.available_width(), 0.0);
            ui.allocate_ui(text, |ui| {
                ui.vertical(|ui| note_ui(ui, &plate.hears));
            });
            if changed {
                let seats = if is_corridor { SeatSet::EMPTY } else { to.unwrap_or_default() };
                let seats = if is_in { seats.with(plate.seat) } else { seats.without(plate.seat) };
                draft.telling.to = (!seats.is_empty()).then_some(seats);
            }
        });
    }
}
