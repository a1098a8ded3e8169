//! A pause: go on, step out for a moment, settings, help, leave.
//!
//! **Invariant:** leaving keeps the session; stepping out asks no reason.

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, in_state};
use bevy_egui::egui::{RichText, Ui};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::current::CurrentView;
use crate::gui::overlays::closes;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, goes_on};
use crate::gui::slips::{forward_ui, row_ui};
use crate::gui::theme::{self, GAP};
use crate::gui::{Overlay, Tongue, widgets};
use crate::locale::Locale;
use crate::present::away::AwayModel;

/// How wide the sheet is.
const WIDTH: f32 = 440.0;

/// The words on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PauseWords {
    heading: String,
    note: String,
    go_on: String,
    settings: String,
    help: String,
    leave: String,
    leave_note: String,
}

/// The pause.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_pause.in_set(PaperSystems::Overlay).run_if(in_state(Overlay::Pause)),
    );
}

impl PauseWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            heading: say("pause-heading"),
            note: say("pause-note"),
            go_on: say("go-on"),
            settings: say("title-settings"),
            help: say("title-help"),
            leave: say("pause-leave"),
            leave_note: say("pause-leave-note"),
        }
    }
}

fn draw_pause(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    current: Res<CurrentView>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let words = PauseWords::of(tongue.locale());
    let away = current.models.as_ref().map(|models| &models.away);
    let mut asked = Vec::new();
    Sheet::new("pause", WIDTH, Place::Middle).on_top().show(
        context,
        |ui| pause_ui(ui, &words, away, &mut asked),
        |_| {},
    );
    requests.0.append(&mut asked);
    if closes(context) {
        requests.0.push(UiRequest::Cover(Overlay::Clear));
    }
    Ok(())
}

/// What one can do in a pause.
pub fn pause_ui(
    ui: &mut Ui,
    words: &PauseWords,
    away: Option<&AwayModel>,
    requests: &mut Vec<UiRequest>,
) {
    ui.label(RichText::new(&words.heading).text_style(theme::title()));
    ui.label(&words.note);
    ui.add_space(GAP);
    if forward_ui(ui, icon::PLAY, &words.go_on, None).clicked() || goes_on(ui) {
        requests.push(UiRequest::Cover(Overlay::Clear));
    }
    ui.add_space(GAP);
    if let Some(away) = away {
        if away.choice.is_open() && row_ui(ui, icon::DOOR_OPEN, &away.choice.label) {
            requests.push(UiRequest::Wish(away.choice.wish.clone()));
        }
        widgets::note_ui(ui, &away.note);
        ui.add_space(GAP);
    }
    if row_ui(ui, icon::GEAR, &words.settings) {
        requests.push(UiRequest::Cover(Overlay::Settings));
    }
    if row_ui(ui, icon::QUESTION, &words.help) {
        requests.push(UiRequest::Cover(Overlay::Help));
    }
    if row_ui(ui, icon::SIGN_OUT, &words.leave) {
        requests.push(UiRequest::Leave);
    }
    widgets::note_ui(ui, &words.leave_note);
}
