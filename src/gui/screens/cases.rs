//! Every case: what is known about it, a way to play it, and a way in for whoever writes one.
//!
//! **Invariant:** what gives a case away stays closed until somebody opens it.
//! **Invariant:** a folder can be found by typing, by pressing and by dragging it onto the window.

use std::path::{Path, PathBuf};

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, Resource, State, in_state};
use bevy_egui::egui::{Key, RichText, TextEdit, Ui, WidgetInfo, WidgetType};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::preview::PreviewWish;
use crate::gui::request::UiRequest;
use crate::gui::screens::lobby::LobbyDraft;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_back};
use crate::gui::shelves::Shelves;
use crate::gui::slips::{drawer_ui, forward_ui, intensity_ui, mark_ui, option_ui, row_ui};
use crate::gui::theme::{self, BRICK, GAP, INK_SOFT};
use crate::gui::{Overlay, Screen, Tongue, widgets};
use crate::locale::Locale;
use crate::present::preview::{CaseRow, CasesModel};
use crate::preview::folder::{self, Listing};

/// How wide the sheet is.
const WIDTH: f32 = 640.0;

/// The words around the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CasesWords {
    heading: String,
    about: String,
    surveying: String,
    more: String,
    goals: String,
    play: String,
    preview: String,
    open: String,
    new: String,
    back: String,
    folder: FolderWords,
}

/// The words around a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct FolderWords {
    heading: String,
    path: String,
    go: String,
    up: String,
    case: String,
    none: String,
    drop: String,
    reading: String,
    trouble: String,
}

/// What somebody is about to do with the list.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct CasesDraft {
    /// The case that is looked at more closely.
    pub chosen: Option<usize>,
    /// The path as it is typed, while a folder is looked into.
    pub folder: Option<String>,
}

/// The cases.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<CasesDraft>().add_systems(
        EguiPrimaryContextPass,
        draw_cases.in_set(PaperSystems::Screen).run_if(in_state(Screen::Cases)),
    );
}

impl CasesWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            heading: say("cases-heading"),
            about: say("cases-about"),
            surveying: say("cases-surveying"),
            more: say("cases-more"),
            goals: say("cases-goals"),
            play: say("cases-play"),
            preview: say("cases-preview"),
            open: say("cases-open"),
            new: say("cases-new"),
            back: say("go-back"),
            folder: FolderWords {
                heading: say("folder-heading"),
                path: say("folder-path"),
                go: say("folder-go"),
                up: say("folder-up"),
                case: say("folder-case"),
                none: say("folder-none"),
                drop: say("folder-drop"),
                reading: say("folder-reading"),
                trouble: String::new(),
            },
        }
    }

    /// With why a folder cannot be looked into, if so.
    #[must_use]
    pub fn with_trouble(mut self, locale: &Locale, listing: Option<&Listing>) -> Self {
        if let Some(why) = listing.and_then(|listing| listing.trouble.as_ref()) {
            self.folder.trouble = locale.say("folder-trouble", &[("why", why.as_str().into())]);
        }
        self
    }
}

fn draw_cases(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<CasesDraft>,
    mut lobby: ResMut<LobbyDraft>,
    tongue: Res<Tongue>,
    shelves: Res<Shelves>,
    overlay: Res<State<Overlay>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let listing = shelves.folder.as_ref();
    let words = CasesWords::of(tongue.locale()).with_trouble(tongue.locale(), listing);
    let (mut asked, mut back, mut play) = (Vec::new(), false, None);
    Sheet::new("cases", WIDTH, Place::Left).show(
        context,
        |ui| {
            if draft.folder.is_some() {
                folder_ui(ui, &words, listing, &mut draft, &mut asked);
            } else {
                let is_surveying = shelves.is_surveying();
                let model = shelves.all.as_ref();
                play = cases_ui(ui, &words, model, is_surveying, &mut draft, &mut asked);
            }
        },
        |ui| aside_ui(ui, |ui| back = ui.button(&words.back).clicked()),
    );
    if let Some(case) = play {
        *lobby = LobbyDraft { case, step: 1, ..LobbyDraft::default() };
        asked.push(UiRequest::Visit(Screen::Lobby));
    }
    requests.0.append(&mut asked);
    let back = back || (*overlay.get() == Overlay::Clear && goes_back(context));
    if back && draft.folder.take().is_none() {
        requests.0.push(UiRequest::Visit(Screen::Title));
    }
    Ok(())
}

/// Every case. Returns the one that somebody wants to play.
pub fn cases_ui(
    ui: &mut Ui,
    words: &CasesWords,
    model: Option<&CasesModel>,
    is_surveying: bool,
    draft: &mut CasesDraft,
    requests: &mut Vec<UiRequest>,
) -> Option<usize> {
    ui.label(RichText::new(&words.heading).text_style(theme::title()));
    ui.label(&words.about);
    ui.add_space(GAP);
    if row_ui(ui, icon::FOLDER_OPEN, &words.open) {
        let first = folder::first();
        draft.folder = Some(first.display().to_string());
        requests.push(UiRequest::LookInto(first));
    }
    widgets::note_ui(ui, &words.new);
    ui.add_space(GAP);
    if model.is_none() || is_surveying {
        widgets::note_ui(ui, &words.surveying);
    }
    let mut play = None;
    for (index, row) in model.iter().flat_map(|model| &model.cases).enumerate() {
        let is_chosen = draft.chosen == Some(index);
        if option_ui(ui, is_chosen, true, &row.choice.title, |ui| row_of_ui(ui, row)) {
            draft.chosen = (!is_chosen).then_some(index);
        }
        if is_chosen {
            ui.push_id(&row.choice.name, |ui| {
                if more_ui(ui, words, row, requests) {
                    play = Some(index);
                }
            });
        }
        ui.add_space(GAP / 2.0);
    }
    play
}

/// A case in a few lines.
fn row_of_ui(ui: &mut Ui, row: &CaseRow) {
    let choice = &row.choice;
    ui.horizontal_wrapped(|ui| {
        ui.label(widgets::strong(&choice.title).size(19.0));
        intensity_ui(ui, choice.intensity, &choice.intensity_line);
    });
    let about = RichText::new(&choice.about);
    ui.label(if choice.is_open { about } else { about.color(BRICK) });
    for line in &row.lines {
        widgets::note_ui(ui, line);
    }
    if row.found.is_some() || row.proof.is_some() {
        ui.horizontal_wrapped(|ui| {
            for mark in row.found.iter().chain(&row.proof) {
                mark_ui(ui, mark);
            }
        });
    }
}

/// What else is known of a case, and what one can do with it. True when somebody wants to play it.
fn more_ui(ui: &mut Ui, words: &CasesWords, row: &CaseRow, requests: &mut Vec<UiRequest>) -> bool {
    let mut plays = false;
    ui.add_space(GAP);
    ui.label(&row.choice.advisory);
    ui.horizontal_wrapped(|ui| {
        if row.choice.is_open {
            plays = forward_ui(ui, icon::PLAY, &words.play, None).clicked();
        }
        let label = format!("{}  {}", icon::PENCIL_LINE, words.preview);
        if ui.button(label).clicked() {
            requests.push(UiRequest::Preview(PreviewWish::Open(row.choice.name.clone())));
        }
    });
    lines_ui(ui, &words.more, &row.about);
    lines_ui(ui, &words.goals, &row.learning_goals);
    ui.add_space(GAP);
    plays
}

/// Lines that stay closed until somebody opens them.
fn lines_ui(ui: &mut Ui, heading: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    drawer_ui(ui, heading, |ui| {
        for line in lines {
            ui.label(RichText::new(line).small());
        }
    });
}

/// What is in a folder, and the way to others.
pub fn folder_ui(
    ui: &mut Ui,
    words: &CasesWords,
    listing: Option<&Listing>,
    draft: &mut CasesDraft,
    requests: &mut Vec<UiRequest>,
) {
    let words = &words.folder;
    ui.label(RichText::new(&words.heading).text_style(theme::title()));
    widgets::note_ui(ui, &words.drop);
    ui.add_space(GAP);
    let mut go_to: Option<PathBuf> = None;
    if let Some(typed) = &mut draft.folder {
        ui.label(&words.path);
        let field = ui.add(TextEdit::singleline(typed).desired_width(f32::INFINITY));
        field.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, &words.path));
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if ui.button(&words.go).clicked() || entered {
            let path = PathBuf::from(typed.trim());
            if folder::is_case(&path) {
                requests.push(open(&path));
            }
            go_to = Some(path);
        }
    }
    ui.add_space(GAP);
    let Some(listing) = listing else {
        widgets::note_ui(ui, &words.reading);
        return;
    };
    if !words.trouble.is_empty() {
        ui.label(RichText::new(&words.trouble).color(BRICK));
    }
    if let Some(parent) = &listing.parent
        && row_ui(ui, icon::ARROW_UP, &words.up)
    {
        go_to = Some(parent.clone());
    }
    for case in &listing.cases {
        let name = format!("{}: {}", words.case, name_of(case));
        if row_ui(ui, icon::BOOK_OPEN, &name) {
            requests.push(open(case));
        }
    }
    if listing.cases.is_empty() {
        ui.label(RichText::new(&words.none).color(INK_SOFT));
    }
    for folder in &listing.folders {
        if row_ui(ui, icon::FOLDER, &name_of(folder)) {
            go_to = Some(folder.clone());
        }
    }
    if let Some(path) = go_to {
        draft.folder = Some(path.display().to_string());
        requests.push(UiRequest::LookInto(path));
    }
}

fn open(path: &Path) -> UiRequest {
    UiRequest::Preview(PreviewWish::Open(path.display().to_string()))
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
