//! Help: what this screen is for, and the keys.
//!
//! **Invariant:** it explains what is on the screen now, and nothing else.

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, State, in_state};
use bevy_egui::egui::{Align, Layout, RichText, Ui, Vec2};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::overlays::{Beneath, closes};
use crate::gui::panels::{PaperSystems, Requests, mark};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, goes_on};
use crate::gui::slips::forward_ui;
use crate::gui::theme::{self, GAP, GAP_WIDE};
use crate::gui::{Overlay, Screen, Tongue, widgets};
use crate::locale::Locale;
use crate::locale::glossary::Term;
use crate::scenario::term::Label;

/// How wide the sheet is.
const WIDTH: f32 = 560.0;
/// How wide the column of keys is.
const KEY_WIDTH: f32 = 170.0;

/// What this screen is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpModel {
    heading: String,
    about: String,
    keys: Keys,
    /// Signs without words, under their heading; none: this screen has none.
    signs_heading: String,
    signs: Vec<(&'static str, String)>,
    /// Professional terms, under their heading.
    terms_heading: String,
    terms: Vec<Term>,
    /// Who made what, and under which licence, under its heading.
    credits_heading: String,
    credits: Vec<String>,
    done: String,
}

/// The keys, and what each does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    heading: String,
    keys: Vec<(String, String)>,
}

/// Help.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_help.in_set(PaperSystems::Overlay).run_if(in_state(Overlay::Help)),
    );
}

impl Keys {
    /// The keys in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let names = ["keys-tab", "keys-enter", "keys-escape", "keys-scroll", "keys-help"];
        let say = |key: &str| locale.say(key, &[]);
        let keys = names.map(|key| (say(key), say(&format!("{key}.does"))));
        Self { heading: say("keys-heading"), keys: keys.to_vec() }
    }
}

impl HelpModel {
    /// What a screen is for.
    #[must_use]
    pub fn of(locale: &Locale, screen: Screen) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        let about = match screen {
            Screen::Arrival => "arrival-later",
            Screen::Title => "help-title",
            Screen::Lobby => "help-lobby",
            Screen::Sessions => "help-sessions",
            Screen::Cases => "cases-help",
            Screen::Preview => "preview-help",
            Screen::Welcome => "help-welcome",
            Screen::Conference => "help-conference",
            Screen::Year => "help-year",
            Screen::Reflection => "help-reflection",
        };
        Self {
            heading: say("title-help"),
            about: say(about),
            keys: Keys::of(locale),
            signs_heading: say("help-signs"),
            signs: if screen == Screen::Conference { signs(locale) } else { Vec::new() },
            terms_heading: say("help-terms"),
            terms: locale.glossary().terms().to_vec(),
            credits_heading: say("credits-heading"),
            credits: say("credits").lines().map(str::to_owned).collect(),
            done: say("notice-understood"),
        }
    }
}

/// The signs of the meeting, and what each means.
fn signs(locale: &Locale) -> Vec<(&'static str, String)> {
    let named = [
        (mark::label_icon(Some(Label::Fact)), "label-fact"),
        (mark::label_icon(Some(Label::Observation)), "label-observation"),
        (mark::label_icon(Some(Label::Hearsay)), "label-hearsay"),
        (mark::label_icon(Some(Label::Judgement)), "label-judgement"),
        (icon::HEARTBEAT, "class-special"),
        (icon::FINGERPRINT, "class-criminal"),
        (icon::BABY, "class-child"),
        (icon::KEY, "card-only-mine"),
        (icon::LOCK, "help-sign-locked"),
        (icon::CHECK_CIRCLE, "help-sign-laid"),
        (icon::CHAT_CIRCLE, "help-sign-answers"),
        (icon::CHAT_TEARDROP, "help-sign-topic"),
        (icon::CIRCLE_DASHED, "help-sign-goal"),
        (icon::FLAG, "help-sign-flag"),
        (icon::BELL, "desk-plate-director"),
        (icon::BOOKMARK_SIMPLE, "help-sign-spine"),
        (icon::CIRCLE, "help-sign-new"),
        (icon::EYE, "help-sign-watched"),
        (icon::CARDS, "help-sign-reasons"),
        (icon::WARNING, "help-sign-warning"),
        (icon::LINK, "help-sign-link"),
    ];
    named.map(|(sign, key)| (sign, locale.say(key, &[]))).to_vec()
}

fn draw_help(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    beneath: Res<Beneath>,
    screen: Res<State<Screen>>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let model = HelpModel::of(tongue.locale(), *screen.get());
    let mut is_done = false;
    Sheet::new("help", WIDTH, Place::Middle).on_top().show(
        context,
        |ui| help_ui(ui, &model),
        |ui| is_done = forward_ui(ui, "", &model.done, None).clicked() || goes_on(ui),
    );
    if is_done || closes(context) {
        requests.0.push(UiRequest::Cover(beneath.0));
    }
    Ok(())
}

/// What this screen is for, and the keys.
pub fn help_ui(ui: &mut Ui, model: &HelpModel) {
    ui.label(RichText::new(&model.heading).text_style(theme::title()));
    for line in model.about.lines() {
        ui.label(line);
    }
    ui.add_space(GAP_WIDE);
    keys_ui(ui, &model.keys);
    ui.add_space(GAP);
    if !model.signs.is_empty() {
        ui.collapsing(&model.signs_heading, |ui| {
            for (sign, means) in &model.signs {
                ui.horizontal_top(|ui| {
                    ui.label(RichText::new(*sign).size(19.0));
                    ui.vertical(|ui| ui.label(RichText::new(means).small()));
                });
            }
        });
    }
    ui.collapsing(&model.terms_heading, |ui| {
        for term in &model.terms {
            ui.label(widgets::strong(&term.name));
            ui.label(RichText::new(&term.about).small());
        }
    });
    ui.collapsing(&model.credits_heading, |ui| {
        for line in &model.credits {
            ui.label(RichText::new(line).small());
        }
    });
}

/// The keys, and what each does.
pub fn keys_ui(ui: &mut Ui, keys: &Keys) {
    ui.label(widgets::strong(&keys.heading));
    for (key, does) in &keys.keys {
        ui.horizontal_top(|ui| {
            let column = Vec2::new(KEY_WIDTH, 0.0);
            ui.allocate_ui_with_layout(column, Layout::top_down(Align::Min), |ui| {
                ui.set_width(KEY_WIDTH);
                ui.label(RichText::new(key).small().family(theme::bold()));
            });
            ui.vertical(|ui| ui.label(RichText::new(does).small()));
        });
    }
}
