//! The first screen: what this is, and one thing to do.
//!
//! **Invariant:** one thing to do stands out: to go on with what was begun, to learn the game, or to
//! choose a case.
//! **Invariant:** nothing changes its place when sessions were read: nobody presses what they did not
//! mean.

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
use crate::sitting::{TUTORIAL, Wanted};

/// How wide the sheet is.
const WIDTH: f32 = 380.0;
/// How wide it is with what else one can do in two columns.
const WIDE: f32 = 580.0;
/// A window lower than this has no room for the emblem.
const LOW: f32 = 650.0;
/// A window lower than this has room for a small name and two columns.
const VERY_LOW: f32 = 520.0;
/// A window lower than this has no room to say what it is.
const LOWEST: f32 = 380.0;

/// What stands on the title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TitleModel {
    /// What it is called.
    pub name: String,
    /// What it is, in a line.
    pub what: String,
    /// The one thing to do; none: sessions are being read.
    pub first: Option<Way>,
    /// What that is about.
    pub note: String,
    /// What else can be played.
    pub second: Way,
    /// While sessions are being read.
    pub reading: String,
    /// Other things, as they are called.
    pub others: [String; 5],
    /// The other languages: what to call it, its tag.
    pub languages: Vec<(String, String)>,
}

/// A way into a session, with what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Goes on with the session in this file.
    GoOn(String, PathBuf),
    /// Learns the game.
    Tutorial(String, Wanted),
    /// Chooses a case.
    Choose(String),
}

impl Default for Way {
    fn default() -> Self {
        Self::Choose(String::new())
    }
}

impl Way {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::GoOn(name, _) | Self::Tutorial(name, _) | Self::Choose(name) => name,
        }
    }

    const fn icon(&self) -> &'static str {
        match self {
            Self::GoOn(..) => icon::ARROW_RIGHT,
            Self::Tutorial(..) => icon::COMPASS,
            Self::Choose(_) => icon::PLAY,
        }
    }

    fn request(&self) -> UiRequest {
        match self {
            Self::GoOn(_, path) => UiRequest::GoOn(path.clone()),
            Self::Tutorial(_, wanted) => UiRequest::Begin(wanted.clone()),
            Self::Choose(_) => UiRequest::Visit(Screen::Lobby),
        }
    }
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
        let choose = Way::Choose(say("title-play"));
        let wanted = Wanted {
            scenario: Some(TUTORIAL.to_owned()),
            language: locale.case_language().to_owned(),
            ..Wanted::default()
        };
        let tutorial = Way::Tutorial(say("title-tutorial"), wanted);
        let (first, note, second) = match sessions {
            None => (None, String::new(), choose),
            Some(sessions) => match sessions.unfinished() {
                // Who just finished something begins something new; the older one stays in reach.
                Some(kept) if sessions.sessions.first().is_some_and(|newest| newest.is_over) => {
                    let title = [("title", kept.title.as_str().into())];
                    let older = locale.say("title-go-on-older", &title);
                    let older = Way::GoOn(older, kept.path.clone());
                    (Some(choose), say("title-play-note"), older)
                }
                Some(kept) => {
                    let args = [
                        ("title", kept.title.as_str().into()),
                        ("seat", kept.seat.as_str().into()),
                        ("when", kept.when.as_str().into()),
                    ];
                    let note = locale.say("title-unfinished", &args);
                    (Some(Way::GoOn(say("title-go-on"), kept.path.clone())), note, choose)
                }
                None if sessions.sessions.is_empty() => {
                    (Some(tutorial), say("title-tutorial-note"), choose)
                }
                None => (Some(choose), say("title-play-note"), tutorial),
            },
        };
        let others =
            ["title-sessions", "title-cases", "title-settings", "title-help", "title-quit"];
        let others = others.map(say);
        let languages = locale::names()
            .iter()
            .filter(|(tag, _)| tag != locale.language())
            .map(|(tag, name)| (name.clone(), tag.clone()))
            .collect();
        Self {
            name: say("window-title"),
            what: say("title-what"),
            first,
            note,
            second,
            reading: say("title-reading"),
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
    let is_very_low = context.content_rect().height() < VERY_LOW;
    let width = if is_very_low { WIDE } else { WIDTH };
    Sheet::new("title", width, Place::Left).show(
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
    let height = ui.ctx().content_rect().height();
    let is_very_low = height < VERY_LOW;
    if height >= LOW {
        emblem_ui(ui, 72.0);
        ui.add_space(GAP);
    }
    let size = if is_very_low { 28.0 } else { 42.0 };
    ui.label(egui::RichText::new(&model.name).font(egui::FontId::new(size, theme::bold())));
    if height >= LOWEST {
        ui.label(egui::RichText::new(&model.what).color(theme::INK_SOFT));
    }
    ui.add_space(if is_very_low { GAP } else { GAP_WIDE });
    ui.with_layout(egui::Layout::top_down_justified(egui::Align::Center), |ui| {
        first_ui(ui, model, requests);
    });
    // So many lines, whatever stands there.
    let lines = if is_very_low { 1.0 } else { 2.0 };
    let line = ui.text_style_height(&egui::TextStyle::Small);
    let size = Vec2::new(ui.available_width(), line * lines + 4.0);
    ui.allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Center), |ui| {
        ui.set_min_size(size);
        widgets::note_ui(ui, &model.note);
    });
    ui.add_space(GAP);
    let [sessions, cases, settings, help, quit] = &model.others;
    let rows = [
        (model.second.icon(), model.second.name(), model.second.request()),
        (icon::FOLDERS, sessions, UiRequest::Visit(Screen::Sessions)),
        (icon::BOOKS, cases, UiRequest::Visit(Screen::Cases)),
        (icon::GEAR, settings, UiRequest::Cover(Overlay::Settings)),
        (icon::QUESTION, help, UiRequest::Cover(Overlay::Help)),
        (icon::SIGN_OUT, quit, UiRequest::Quit),
    ];
    let rows_ui = |ui: &mut Ui, rows: &[(&str, &str, UiRequest)], pressed: &mut Vec<UiRequest>| {
        for (icon, label, request) in rows {
            if row_ui(ui, icon, label) {
                pressed.push(request.clone());
            }
        }
    };
    if is_very_low {
        let (left, right) = rows.split_at(rows.len() / 2);
        ui.columns_const(|[first, second]: &mut [Ui; 2]| {
            rows_ui(first, left, requests);
            rows_ui(second, right, requests);
        });
    } else {
        rows_ui(ui, &rows, requests);
    }
}

/// The one thing to do.
fn first_ui(ui: &mut Ui, model: &TitleModel, requests: &mut Vec<UiRequest>) {
    let Some(first) = &model.first else {
        _ = forward_ui(ui, icon::HOURGLASS, &model.reading, Some(&model.reading));
        return;
    };
    let button = forward_ui(ui, first.icon(), first.name(), None);
    if button.clicked() || goes_on(ui) {
        requests.push(first.request());
    }
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
