//! Sessions that were begun: which one to go on with or to look back on, under which name, and
//! erased for good after a question.
//!
//! **Invariant:** a session that cannot be opened stands there with its reason.

use std::path::PathBuf;

use bevy::prelude::{
    App, IntoScheduleConfigs as _, OnEnter, Res, ResMut, Resource, State, in_state,
};
use bevy_egui::egui::{Align, Button, Key, Layout, RichText, TextEdit, Ui, WidgetInfo, WidgetType};
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
    look_back: String,
    go_on: String,
    rename: String,
    new_name: String,
    keep_name: String,
    erase: String,
    erase_ask: String,
    erase_yes: String,
    no: String,
}

/// What somebody is about to do with the list.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionsDraft {
    /// The session whose name is being changed, and the name as it is typed.
    pub renames: Option<(PathBuf, String)>,
    /// The field for it comes up: it gets the keyboard.
    pub begins_to_rename: bool,
    /// The session that is asked about before it is erased.
    pub erases: Option<PathBuf>,
}

/// The sessions that were begun.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<SessionsDraft>().add_systems(OnEnter(Screen::Sessions), begin).add_systems(
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
            look_back: say("sessions-look-back"),
            go_on: say("sessions-go-on"),
            rename: say("sessions-rename"),
            new_name: say("sessions-new-name"),
            keep_name: say("sessions-keep-name"),
            erase: say("sessions-erase"),
            erase_ask: say("sessions-erase-ask"),
            erase_yes: say("sessions-erase-for-good"),
            no: say("sessions-no"),
        }
    }
}

fn begin(mut draft: ResMut<SessionsDraft>) {
    *draft = SessionsDraft::default();
}

fn draw_sessions(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<SessionsDraft>,
    tongue: Res<Tongue>,
    shelves: Res<Shelves>,
    overlay: Res<State<Overlay>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let words = SessionsWords::of(tongue.locale());
    let (mut chosen, mut back) = (Vec::new(), false);
    Sheet::new("sessions", WIDTH, Place::Left).show(
        context,
        |ui| sessions_ui(ui, &words, shelves.sessions.as_ref(), &mut draft, &mut chosen),
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
    draft: &mut SessionsDraft,
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
            let path = kept.path.clone();
            let open = if kept.is_over { UiRequest::LookBack } else { UiRequest::GoOn };
            requests.push(open(path));
        }
        ui.push_id(&kept.path, |ui| change_ui(ui, words, kept, draft, requests));
        ui.add_space(GAP);
    }
}

/// What can be changed about a session: its name, and whether it is there at all.
fn change_ui(
    ui: &mut Ui,
    words: &SessionsWords,
    kept: &KeptChoice,
    draft: &mut SessionsDraft,
    requests: &mut Vec<UiRequest>,
) {
    if draft.erases.as_ref() == Some(&kept.path) {
        ui.label(RichText::new(&words.erase_ask).color(BRICK));
        ui.horizontal_wrapped(|ui| {
            if ui.button(&words.no).clicked() {
                draft.erases = None;
            }
            if ui.button(RichText::new(&words.erase_yes).color(BRICK)).clicked() {
                draft.erases = None;
                requests.push(UiRequest::Erase(kept.path.clone()));
            }
        });
        return;
    }
    if let Some((path, name)) = &mut draft.renames
        && *path == kept.path
    {
        let (mut is_done, mut is_left) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let edit = TextEdit::singleline(name).char_limit(80).desired_width(260.0);
            let field = ui.add(edit);
            field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &words.new_name));
            if std::mem::take(&mut draft.begins_to_rename) {
                field.request_focus();
            }
            let left = |key: Key| field.lost_focus() && ui.input(|input| input.key_pressed(key));
            (is_done, is_left) = (left(Key::Enter), left(Key::Escape));
            is_done |= ui.button(&words.keep_name).clicked();
        });
        if is_left {
            draft.renames = None;
            return;
        }
        if is_done {
            let name = name.trim().to_owned();
            draft.renames = None;
            if kept.name != name {
                requests.push(UiRequest::Rename(kept.path.clone(), name));
            }
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let quiet = |ui: &mut Ui, icon: &str, label: &str| {
            let text = RichText::new(format!("{icon}  {label}")).small().color(INK_SOFT);
            let response = ui.add(Button::new(text).frame_when_inactive(false));
            let name = format!("{label}: {}", kept.name);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
            response.clicked()
        };
        if kept.is_open {
            let (icon, label) = if kept.is_over {
                (icon::EYE, &words.look_back)
            } else {
                (icon::PLAY, &words.go_on)
            };
            if quiet(ui, icon, label) {
                let open = if kept.is_over { UiRequest::LookBack } else { UiRequest::GoOn };
                requests.push(open(kept.path.clone()));
            }
        }
        if quiet(ui, icon::PENCIL_SIMPLE, &words.rename) {
            draft.erases = None;
            draft.renames = Some((kept.path.clone(), kept.name.clone()));
            draft.begins_to_rename = true;
        }
        if quiet(ui, icon::TRASH, &words.erase) {
            draft.renames = None;
            draft.erases = Some(kept.path.clone());
        }
        widgets::note_ui(ui, &kept.name);
    });
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
