//! The first start: which language, and how large text should be. Then the title, where the tutorial
//! is offered.
//!
//! **Invariant:** asked once: whoever goes on has settings from then on.

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, in_state};
use bevy_egui::egui::{RichText, Ui};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::overlays::settings::{ReadingModel, reading_ui};
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, goes_on};
use crate::gui::slips::forward_ui;
use crate::gui::theme::{self, GAP, GAP_WIDE};
use crate::gui::{Chosen, Screen, Tongue};
use crate::locale::Locale;
use crate::settings::Settings;

/// How wide the sheet is.
const WIDTH: f32 = 520.0;

/// What stands on the first sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArrivalModel {
    /// What this is called.
    pub heading: String,
    /// What it is, in a few sentences: also to see whether text is large enough.
    pub what: [String; 2],
    /// Language and text size.
    pub reading: ReadingModel,
    /// Where it can be changed.
    pub later: String,
    /// On to the title.
    pub go_on: String,
}

/// The first start.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_arrival.in_set(PaperSystems::Screen).run_if(in_state(Screen::Arrival)),
    );
}

impl ArrivalModel {
    /// The words in a language, with what is set.
    #[must_use]
    pub fn of(locale: &Locale, settings: &Settings) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            heading: say("window-title"),
            what: ["arrival-what", "arrival-care"].map(say),
            reading: ReadingModel::of(locale, settings),
            later: say("arrival-later"),
            go_on: say("go-on"),
        }
    }
}

fn draw_arrival(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    chosen: Res<Chosen>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let model = ArrivalModel::of(tongue.locale(), &chosen.0);
    let (mut asked, mut is_done) = (chosen.0.clone(), false);
    Sheet::new("arrival", WIDTH, Place::Left).show(
        context,
        |ui| asked = arrival_ui(ui, &model, &chosen.0),
        |ui| {
            let button = forward_ui(ui, icon::ARROW_RIGHT, &model.go_on, None);
            is_done = button.clicked() || goes_on(ui);
        },
    );
    if is_done {
        asked.language = Some(tongue.locale().language().to_owned());
        requests.0.push(UiRequest::Set(asked));
        requests.0.push(UiRequest::Visit(Screen::Title));
    } else if asked != chosen.0 {
        requests.0.push(UiRequest::Set(asked));
    }
    Ok(())
}

/// What this is, in which language, and how large. Returns the settings from now on.
pub fn arrival_ui(ui: &mut Ui, model: &ArrivalModel, settings: &Settings) -> Settings {
    ui.label(RichText::new(&model.heading).text_style(theme::title()));
    ui.add_space(GAP);
    for line in &model.what {
        ui.label(line);
    }
    ui.add_space(GAP_WIDE);
    let asked = reading_ui(ui, &model.reading, settings);
    ui.add_space(GAP);
    crate::gui::widgets::note_ui(ui, &model.later);
    asked
}
