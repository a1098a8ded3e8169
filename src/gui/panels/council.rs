//! What needs no card: reactions, the director's powers, who stands by the family, home's view, and
//! the end of one's part of a round.
//!
//! **Invariant:** who still wants to speak is named before a round is ended.

use bevy_egui::egui::{Button, Slider, TextEdit, Ui, Vec2};

use crate::gui::panels::draft::DeskDraft;
use crate::gui::panels::judge::laid_ui;
use crate::gui::panels::paper::closed_button_ui;
use crate::gui::request::UiRequest;
use crate::gui::theme::{GAP, TARGET};
use crate::gui::widgets::{choice_ui, heading_ui, note_ui, primary_choice_ui, strong};
use crate::present::caption::Caption;
use crate::present::meeting::Desk;
use crate::rules::command::Wish;
use crate::scenario::id::{CardSet, TopicSet};

/// What costs no turn.
pub fn react_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let reactions = &desk.reactions;
    heading_ui(ui, say(Caption::ReactHeading));
    note_ui(ui, say(Caption::ReactFree));
    ui.add_space(GAP);
    say_ui(ui, desk, draft, requests);
    ui.add_space(GAP);
    for choice in [&reactions.chair, &reactions.worry, &reactions.wait] {
        if choice_ui(ui, choice, requests).clicked() {
            draft.close();
        }
    }
    ui.horizontal_wrapped(|ui| {
        if choice_ui(ui, &reactions.interest, requests).clicked() {
            draft.close();
        }
        note_ui(ui, &reactions.interest_text);
    });
    ui.add_space(GAP);
    for plate in &desk.plates {
        if let Some(acknowledge) = &plate.acknowledge
            && choice_ui(ui, acknowledge, requests).clicked()
        {
            draft.close();
        }
    }
}

/// Something in the player's own words.
pub fn say_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    ui.horizontal(|ui| {
        let label = say(Caption::SayDo);
        let room = (ui.available_width() - 110.0).max(120.0);
        let field = TextEdit::singleline(&mut draft.said)
            .hint_text(say(Caption::SayHint))
            .char_limit(500)
            .desired_width(room)
            .vertical_align(bevy_egui::egui::Align::Center)
            .min_size(Vec2::new(0.0, TARGET));
        let response = ui.add(field);
        response.widget_info(|| {
            bevy_egui::egui::WidgetInfo::labeled(
                bevy_egui::egui::WidgetType::TextEdit,
                true,
                say(Caption::SayHint),
            )
        });
        let enter = response.lost_focus()
            && ui.input(|input| input.key_pressed(bevy_egui::egui::Key::Enter));
        let is_empty = draft.said.trim().is_empty();
        let refusal = desk.reactions.say_refusal.as_deref();
        let button = Button::new(label).min_size(Vec2::new(0.0, TARGET));
        let response = ui.add_enabled(refusal.is_none() && !is_empty, button);
        if (response.clicked() || enter) && !is_empty && refusal.is_none() {
            let text = std::mem::take(&mut draft.said).trim().to_owned();
            requests.push(UiRequest::Wish(Wish::Say(text)));
        }
        if let Some(refusal) = refusal {
            response.on_disabled_hover_text(refusal);
        }
    });
}

/// The director's powers.
pub fn director_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let Some(page) = &desk.director else {
        draft.close();
        return;
    };
    heading_ui(ui, say(Caption::DirectorHeading));
    for line in &page.left {
        note_ui(ui, line);
    }
    ui.horizontal_wrapped(|ui| {
        for plate in &desk.plates {
            if let Some(floor) = &plate.floor {
                choice_ui(ui, floor, requests);
            }
        }
    });
    ui.add_space(GAP);
    ui.label(strong(say(Caption::DirectorTopics)));
    ui.horizontal_wrapped(|ui| {
        for (topic, name) in &page.topics {
            let mut is_in = draft.topics.has(*topic);
            if ui.checkbox(&mut is_in, name).changed() {
                let topics = draft.topics;
                draft.topics = if is_in { topics.with(*topic) } else { topics.without(*topic) };
            }
        }
    });
    let refusal = page
        .topics_refusal
        .as_deref()
        .or_else(|| (draft.topics.len() != 3).then(|| say(Caption::DirectorTopics)));
    if closed_button_ui(ui, say(Caption::DirectorTopicsDo), refusal).clicked() {
        requests.push(UiRequest::Wish(Wish::OpenTopics(draft.topics)));
        draft.topics = TopicSet::EMPTY;
    }
    ui.add_space(GAP);
    ui.label(strong(say(Caption::DirectorLink)));
    laid_ui(ui, desk, &mut draft.cards, CardSet::EMPTY, None);
    let refusal = page
        .link_refusal
        .as_deref()
        .or_else(|| (draft.cards.len() != 2).then(|| say(Caption::DirectorLink)));
    if closed_button_ui(ui, say(Caption::DirectorLinkDo), refusal).clicked() {
        let mut cards = draft.cards.iter();
        if let (Some(one), Some(other)) = (cards.next(), cards.next()) {
            requests.push(UiRequest::Wish(Wish::LinkCards { one, other }));
        }
        draft.cards = CardSet::EMPTY;
    }
    ui.add_space(GAP);
    choice_ui(ui, &page.reopen, requests);
}

/// Who stands by the family: the fixed face, and who tells them.
pub fn family_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    let page = &desk.family;
    heading_ui(ui, say(Caption::FamilyHeading));
    ui.label(strong(say(Caption::FamilyFace)));
    note_ui(ui, &page.face);
    ui.horizontal_wrapped(|ui| {
        for face in &page.faces {
            choice_ui(ui, face, requests);
        }
    });
    ui.add_space(GAP);
    ui.label(strong(say(Caption::FamilyTeller)));
    note_ui(ui, &page.teller);
    ui.horizontal_wrapped(|ui| {
        for (seat, name) in &page.tellers {
            if ui.radio(draft.teller == Some(*seat), name).clicked() {
                draft.teller = Some(*seat);
            }
        }
    });
    draft.week = draft.week.clamp(1, page.last_week);
    ui.add(Slider::new(&mut draft.week, 1..=page.last_week).text(say(Caption::FamilyWeek)));
    let refusal = page
        .refusal
        .as_deref()
        .or_else(|| draft.teller.is_none().then(|| say(Caption::FamilyTeller)));
    if closed_button_ui(ui, say(Caption::FamilyDo), refusal).clicked()
        && let Some(seat) = draft.teller
    {
        requests.push(UiRequest::Wish(Wish::ChooseTeller { seat, week: draft.week }));
    }
}

/// What the own organisation thinks of the pencilled plan.
pub fn home_ui(ui: &mut Ui, desk: &Desk) {
    heading_ui(ui, desk.captions.say(Caption::HomeHeading));
    if let Some(home) = &desk.home {
        ui.label(strong(&home.heading));
        for line in &home.lines {
            ui.label(line);
        }
    }
}

/// Before a round is ended: what stays unsaid.
pub fn end_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let say = |caption: Caption| desk.captions.say(caption);
    heading_ui(ui, say(Caption::EndHeading));
    for line in &desk.now.unsaid {
        ui.label(line);
    }
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if primary_choice_ui(ui, &desk.now.done, requests).clicked() {
            draft.close();
        }
        if let Some(close) = &desk.now.close
            && choice_ui(ui, close, requests).clicked()
        {
            draft.close();
        }
        if ui.button(say(Caption::Back)).clicked() {
            draft.close();
        }
    });
}
