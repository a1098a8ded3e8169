//! Sessions that were begun: which one to go on with.
//!
//! **Invariant:** a session that cannot be opened stands there with its reason.

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, State, in_state};
use bevy_egui::egui::{Align, Layout, RichText, Ui};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_back};
use crate::gui::shelves::Shelves;
use crate::gui::slips::{forward_ui, option_ui};
use crate::gui::theme::{self, BRICK, GAP, INK_SOFT};
use crate::gui::{Overlay, Screen, Tongue, widgets};
use crate::locale::Locale;
use crate::present::chooser::{KeptChoice, SessionsModel};

/// How wide the sheet is.
const WIDTH: f32 = 640.0;

/// The words around the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionsWords {
    heading: String,
    reading: String,
    none: String,
    play: String,
    back: String,
}

/// The sessions that were begun.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_sessions.in_set(PaperSystems::Screen).run_if(in_state(Screen::Sessions)),
    );
}

impl SessionsWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            heading: say("title-sessions"),
            reading: say("sessions-reading"),
            none: say("sessions-none"),
            play: say("title-play"),
            back: say("go-back"),
        }
    }
}

fn draw_sessions(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    tongue: Res<Tongue>,
    shelves: Res<Shelves>,
    overlay: Res<State<Overlay>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let words = SessionsWords::of(tongue.locale());
    let (mut chosen, mut back) = (Vec::new(), false);
    Sheet::new("sessions", WIDTH, Place::Left).show(
        context,
        |ui| sessions_ui(ui, &words, shelves.sessions.as_ref(), &mut chosen),
        |ui| aside_ui(ui, |ui| back = ui.button(&words.back).clicked()),
    );
    requests.0.append(&mut chosen);
    if back || (*overlay.get() == Overlay::Clear && goes_back(context)) {
        requests.0.push(UiRequest::Visit(Screen::Title));
    }
    Ok(())
}

/// The sessions that were begun, the latest first.
pub fn sessions_ui(
    ui: &mut Ui,
    words: &SessionsWords,
    model: Option<&SessionsModel>,
    requests: &mut Vec<UiRequest>,
) {
    ui.label(RichText::new(&words.heading).text_style(theme::title()));
    ui.add_space(GAP);
    let Some(model) = model else {
        widgets::note_ui(ui, &words.reading);
        return;
    };
    if model.sessions.is_empty() {
        ui.label(&words.none);
        ui.add_space(GAP);
        if forward_ui(ui, icon::PLAY, &words.play, None).clicked() {
            requests.push(UiRequest::Visit(Screen::Lobby));
        }
    }
    for kept in &model.sessions {
        if kept_ui(ui, kept) {
            requests.push(UiRequest::GoOn(kept.path.clone()));
        }
    }
}

/// A session: its case, its seat, when, how far. True when it was pressed.
fn kept_ui(ui: &mut Ui, kept: &KeptChoice) -> bool {
    let name = [&kept.title, &kept.seat, &kept.when, &kept.state]
        .into_iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    option_ui(ui, false, kept.is_open, &name, |ui| {
        ui.horizontal_top(|ui| {
            let (mark, colour) = if kept.is_damaged {
                (icon::WARNING, BRICK)
            } else if kept.is_over {
                (icon::CHECK_CIRCLE, INK_SOFT)
            } else {
                (icon::CLOCK_COUNTER_CLOCKWISE, theme::TEAL_DEEP)
            };
            ui.label(RichText::new(mark).size(22.0).color(colour));
            ui.vertical(|ui| {
                ui.horizontal(|ui| {
                    ui.label(widgets::strong(&kept.title));
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        widgets::note_ui(ui, &kept.when);
                    });
                });
                if !kept.seat.is_empty() {
                    widgets::note_ui(ui, &kept.seat);
                }
                let state = RichText::new(&kept.state).small();
                ui.label(if kept.is_damaged { state.color(BRICK) } else { state });
            });
        });
    })
}
