//! Settings: language, text, motion, sound, and which keys there are. Each takes effect at once and
//! is kept.
//!
//! **Invariant:** settings are changed by asking: what is kept is `settings`' own business.

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, in_state};
use bevy_egui::egui::{
    Button, Checkbox, FontId, Layout, RadioButton, RichText, Ui, Vec2, WidgetInfo, WidgetType,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::overlays::help::{Keys, keys_ui};
use crate::gui::overlays::{Beneath, closes};
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, goes_on};
use crate::gui::slips::forward_ui;
use crate::gui::theme::{self, GAP, GAP_WIDE, TARGET};
use crate::gui::{Chosen, Overlay, Tongue, widgets};
use crate::locale::{self, Locale};
use crate::settings::{LARGEST_TEXT, SMALLEST_TEXT, Settings};

/// How wide the sheet is.
const WIDTH: f32 = 520.0;
/// Text and sound change by so much at a time, in per cent.
const STEP_PER_CENT: u16 = 10;

/// The words on it, and what is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsModel {
    heading: String,
    reading: ReadingModel,
    sound: Stepper,
    motion: String,
    motion_note: String,
    keys: Keys,
    done: String,
}

/// What one needs to be able to read: language, and the size of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadingModel {
    language: String,
    /// What each is called in its own words, its tag, and whether it is the present one.
    languages: Vec<(String, String, bool)>,
    text: Stepper,
}

/// A number that can be made smaller and larger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Stepper {
    name: String,
    value: String,
    less: String,
    more: String,
}

/// Settings.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_settings.in_set(PaperSystems::Overlay).run_if(in_state(Overlay::Settings)),
    );
}

impl SettingsModel {
    /// The words in a language, with what is set.
    #[must_use]
    pub fn of(locale: &Locale, settings: &Settings) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        let sound = ["settings-sound", "settings-sound-less", "settings-sound-more"];
        Self {
            heading: say("title-settings"),
            reading: ReadingModel::of(locale, settings),
            sound: Stepper::of(locale, sound, settings.sound_per_cent),
            motion: say("settings-motion"),
            motion_note: say("settings-motion-note"),
            keys: Keys::of(locale),
            done: say("settings-done"),
        }
    }
}

impl ReadingModel {
    /// The words in a language, with what is set.
    #[must_use]
    pub fn of(locale: &Locale, settings: &Settings) -> Self {
        let languages = locale::names()
            .iter()
            .map(|(tag, name)| (name.clone(), tag.clone(), tag == locale.language()))
            .collect();
        let text = ["settings-text", "settings-text-less", "settings-text-more"];
        Self {
            language: locale.say("settings-language", &[]),
            languages,
            text: Stepper::of(locale, text, settings.text_per_cent),
        }
    }
}

impl Stepper {
    /// `keys`: its name, less of it, more of it.
    fn of(locale: &Locale, keys: [&str; 3], per_cent: u16) -> Self {
        let [name, less, more] = keys.map(|key| locale.say(key, &[]));
        let value = locale.say("settings-per-cent", &[("count", per_cent.into())]);
        Self { name, value, less, more }
    }
}

fn draw_settings(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    chosen: Res<Chosen>,
    beneath: Res<Beneath>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let model = SettingsModel::of(tongue.locale(), &chosen.0);
    let (mut asked, mut is_done) = (Vec::new(), false);
    Sheet::new("settings", WIDTH, Place::Middle).on_top().show(
        context,
        |ui| settings_ui(ui, &model, &chosen.0, &mut asked),
        |ui| is_done = forward_ui(ui, "", &model.done, None).clicked() || goes_on(ui),
    );
    requests.0.append(&mut asked);
    if is_done || closes(context) {
        requests.0.push(UiRequest::Cover(beneath.0));
    }
    Ok(())
}

/// What can be set.
pub fn settings_ui(
    ui: &mut Ui,
    model: &SettingsModel,
    settings: &Settings,
    requests: &mut Vec<UiRequest>,
) {
    ui.label(RichText::new(&model.heading).text_style(theme::title()));
    ui.add_space(GAP);
    let mut asked = reading_ui(ui, &model.reading, settings);
    asked.sound_per_cent = stepper_ui(ui, &model.sound, settings.sound_per_cent, (0, 100));
    ui.add_space(GAP);
    ui.add(Checkbox::new(&mut asked.reduced_motion, model.motion.as_str()));
    widgets::note_ui(ui, &model.motion_note);
    ui.add_space(GAP_WIDE);
    keys_ui(ui, &model.keys);
    if asked != *settings {
        requests.push(UiRequest::Set(asked));
    }
}

/// Language, and the size of text. Returns the settings from now on.
pub fn reading_ui(ui: &mut Ui, model: &ReadingModel, settings: &Settings) -> Settings {
    let mut asked = settings.clone();
    ui.horizontal_wrapped(|ui| {
        ui.label(widgets::strong(&model.language));
        for (name, tag, is_present) in &model.languages {
            if ui.add(RadioButton::new(*is_present, name.as_str())).clicked() {
                asked.language = Some(tag.clone());
            }
        }
    });
    ui.add_space(GAP);
    let bounds = (SMALLEST_TEXT, LARGEST_TEXT);
    asked.text_per_cent = stepper_ui(ui, &model.text, settings.text_per_cent, bounds);
    asked
}

/// Less, the value, more. Returns the value from now on.
fn stepper_ui(ui: &mut Ui, stepper: &Stepper, value: u16, (least, most): (u16, u16)) -> u16 {
    let mut asked = value;
    ui.horizontal_wrapped(|ui| {
        let size = Vec2::new(150.0, TARGET);
        let layout = Layout::left_to_right(bevy_egui::egui::Align::Center);
        ui.allocate_ui_with_layout(size, layout, |ui| {
            ui.set_min_width(size.x);
            ui.label(widgets::strong(&stepper.name));
        });
        let press = |ui: &mut Ui, icon: &str, name: &str, is_open: bool| {
            let text = RichText::new(icon).font(FontId::proportional(18.0));
            let button = Button::new(text).min_size(Vec2::splat(TARGET));
            let response = ui.add_enabled(is_open, button);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, is_open, name));
            response.on_hover_text(name).clicked()
        };
        if press(ui, icon::MINUS, &stepper.less, value > least) {
            asked = value.saturating_sub(STEP_PER_CENT).max(least);
        }
        ui.label(&stepper.value);
        if press(ui, icon::PLUS, &stepper.more, value < most) {
            asked = value.saturating_add(STEP_PER_CENT).min(most);
        }
    });
    asked
}
