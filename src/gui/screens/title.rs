//! The first screen: what this is, and one thing to do.
//!
//! **Invariant:** one thing to do stands out: to go on with what was begun, or else to play.

use std::path::PathBuf;

use bevy::prelude::{App, IntoScheduleConfigs as _, Res, ResMut, in_state};
use bevy_egui::egui::{self, Color32, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_on};
use crate::gui::shelves::Shelves;
use crate::gui::slips::{forward_ui, row_ui};
use crate::gui::theme::{self, AMBER, GAP, GAP_WIDE, INK, OAK, WALNUT};
use crate::gui::{Chosen, Overlay, Screen, Tongue, widgets};
use crate::locale::{self, Locale};
use crate::present::chooser::SessionsModel;

/// How wide the sheet is.
const WIDTH: f32 = 380.0;

/// What stands on the title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TitleModel {
    /// What it is called.
    pub name: String,
    /// What it is, in a line.
    pub what: String,
    /// A new session.
    pub play: String,
    /// The session to go on with: what stands on the button, which one, its file.
    pub unfinished: Option<(String, String, PathBuf)>,
    /// Other things: an icon, what it is called, what it asks for.
    pub others: [String; 4],
    /// The other languages: what to call it, its tag.
    pub languages: Vec<(String, String)>,
}

/// The title.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_title.in_set(PaperSystems::Screen).run_if(in_state(Screen::Title)),
    );
}

impl TitleModel {
    /// What stands there now.
    #[must_use]
    pub fn of(locale: &Locale, sessions: Option<&SessionsModel>) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        let unfinished = sessions.and_then(SessionsModel::unfinished).map(|kept| {
            let args = [
                ("title", kept.title.as_str().into()),
                ("seat", kept.seat.as_str().into()),
                ("when", kept.when.as_str().into()),
            ];
            (say("title-go-on"), locale.say("title-unfinished", &args), kept.path.clone())
        });
        let others = ["title-sessions", "title-settings", "title-help", "title-quit"].map(say);
        let languages = locale::languages()
            .filter(|tag| *tag != locale.language())
            .filter_map(|tag| Locale::open(tag).ok())
            .map(|other| (other.say("language-name", &[]), other.language().to_owned()))
            .collect();
        Self {
            name: say("window-title"),
            what: say("title-what"),
            play: say("title-play"),
            unfinished,
            others,
            languages,
        }
    }
}

fn draw_title(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    tongue: Res<Tongue>,
    chosen: Res<Chosen>,
    shelves: Res<Shelves>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let model = TitleModel::of(tongue.locale(), shelves.sessions.as_ref());
    let mut switched = None;
    Sheet::new("title", WIDTH, Place::Left).show(
        context,
        |ui| title_ui(ui, &model, &mut requests.0),
        |ui| switched = languages_ui(ui, &model),
    );
    if let Some(language) = switched {
        let mut settings = chosen.0.clone();
        settings.language = Some(language);
        requests.0.push(UiRequest::Set(settings));
    }
    Ok(())
}

/// What this is, and what one can do.
pub fn title_ui(ui: &mut Ui, model: &TitleModel, requests: &mut Vec<UiRequest>) {
    emblem_ui(ui, 72.0);
    ui.add_space(GAP);
    ui.label(egui::RichText::new(&model.name).font(egui::FontId::new(42.0, theme::bold())));
    ui.label(egui::RichText::new(&model.what).color(theme::INK_SOFT));
    ui.add_space(GAP_WIDE);
    ui.with_layout(egui::Layout::top_down_justified(egui::Align::Center), |ui| {
        if let Some((go_on, which, path)) = &model.unfinished {
            if forward_ui(ui, icon::ARROW_RIGHT, go_on, None).clicked() || goes_on(ui) {
                requests.push(UiRequest::GoOn(path.clone()));
            }
            widgets::note_ui(ui, which);
            ui.add_space(GAP);
            if row_ui(ui, icon::PLAY, &model.play) {
                requests.push(UiRequest::Visit(Screen::Lobby));
            }
        } else {
            if forward_ui(ui, icon::PLAY, &model.play, None).clicked() || goes_on(ui) {
                requests.push(UiRequest::Visit(Screen::Lobby));
            }
            ui.add_space(GAP);
        }
        let [sessions, settings, help, quit] = &model.others;
        let rows = [
            (icon::FOLDERS, sessions, UiRequest::Visit(Screen::Sessions)),
            (icon::GEAR, settings, UiRequest::Cover(Overlay::Settings)),
            (icon::QUESTION, help, UiRequest::Cover(Overlay::Help)),
            (icon::SIGN_OUT, quit, UiRequest::Quit),
        ];
        for (icon, label, request) in rows {
            if row_ui(ui, icon, label) {
                requests.push(request);
            }
        }
    });
}

/// The other languages, each in its own words. Returns the one that was pressed.
fn languages_ui(ui: &mut Ui, model: &TitleModel) -> Option<String> {
    let mut switched = None;
    aside_ui(ui, |ui| {
        for (name, tag) in &model.languages {
            let label = format!("{}  {name}", icon::TRANSLATE);
            let button = egui::Button::new(egui::RichText::new(label).small().color(INK))
                .frame_when_inactive(false);
            let response = ui.add(button);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
            if response.clicked() {
                switched = Some(tag.clone());
            }
        }
    });
    switched
}

/// The table from above: six seats, and a small one a little apart.
fn emblem_ui(ui: &mut Ui, size: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    let painter = ui.painter();
    let (centre, radius) = (rect.center(), size * 0.29);
    painter.circle(centre, radius, OAK, Stroke::new(2.0, WALNUT));
    painter.circle_stroke(centre, radius * 0.62, Stroke::new(1.0, WALNUT.gamma_multiply(0.45)));
    let at = |turn: f32, far: f32| {
        let angle = turn * std::f32::consts::TAU;
        centre + Vec2::new(angle.cos(), angle.sin()) * far
    };
    for seat in 0_u8..7 {
        let turn = f32::from(seat) / 7.0 + 0.25;
        if seat == 5 {
            painter.circle_filled(at(turn, size * 0.46), size * 0.05, AMBER);
        } else {
            let colour: Color32 = if seat == 0 { theme::TEAL_DEEP } else { INK };
            painter.circle_filled(at(turn, size * 0.42), size * 0.075, colour);
        }
    }
}
