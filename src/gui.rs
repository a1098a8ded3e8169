//! The window: a room, and paper laid on it.
//!
//! Everything that is read is egui, everything that stands in the room is Bevy; both are made from
//! the same models. This file alone orders a frame: receive what happened, let the room play it,
//! move what moves, draw the paper, and apply what was asked.
//!
//! **Invariant:** the rules never live here: the window shows a view and sends wishes.
#![allow(
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "a Bevy system takes what it asks for as parameters, by value"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "places on a window are small numbers"
)]
#![allow(
    clippy::many_single_char_names,
    clippy::similar_names,
    reason = "corners and directions go by their usual letters"
)]

use std::path::PathBuf;

use bevy::log::{Level, LogPlugin};
use bevy::prelude::{
    App, AppExit, AppExtStates as _, DefaultPlugins, IntoScheduleConfigs as _, Plugin,
    PluginGroup as _, Resource, States, SystemSet, Update, Window, WindowPlugin, default,
};
use bevy::window::{PresentMode, WindowResolution};
use bevy_egui::{EguiGlobalSettings, EguiPlugin};

use crate::gui::autoplay::Autoplay;
use crate::gui::preview::PreviewWish;
use crate::gui::request::UiRequest;
use crate::locale::Locale;
use crate::settings::Settings;
use crate::sitting::Wanted;

pub mod adapter;
pub mod audio;
pub mod autoplay;
pub mod current;
pub mod guide;
mod ink;
pub mod link;
pub mod mirror;
pub mod overlays;
pub mod panels;
pub mod preview;
pub mod probe;
mod redraw;
pub mod request;
pub mod room;
pub mod screens;
pub mod sheet;
pub mod shelves;
pub mod slips;
pub mod staging;
pub mod strips;
pub mod theme;
pub mod widgets;

/// Who may only speak up when something is wrong: that a processor draws, or that there is no sound,
/// is no news to anybody.
const QUIET: &str = "wgpu=error,naga=error,calloop=error,winit=error,bevy_render=error,bevy_egui=error,bevy_kira_audio=error";

/// What fills the window.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The first start: language and text size.
    Arrival,
    /// What one can do.
    #[default]
    Title,
    /// Which case, which seat, which conditions.
    Lobby,
    /// Sessions that were begun.
    Sessions,
    /// Every case, for whoever looks further or writes one.
    Cases,
    /// One case under its author's hands.
    Preview,
    /// Advisory, opening, the own hand, a first reading.
    Welcome,
    /// The meeting: three rounds, two breaks, the last round.
    Conference,
    /// The year after.
    Year,
    /// Looking back: what stayed in folders, and why; whom to call.
    Reflection,
}

/// What lies over the screen.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Nothing.
    #[default]
    Clear,
    /// Go on, settings, step out, leave.
    Pause,
    /// Language, text, motion, sound, keys.
    Settings,
    /// What this screen is for, and the keys.
    Help,
}

/// The order of a frame. Paper is drawn after all of them, and then requests are applied.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AppSystems {
    /// What happened comes in.
    Receive,
    /// Notices become gestures.
    Choreograph,
    /// What moves, moves.
    Animate,
}

/// The program's words in the chosen language.
#[derive(Resource)]
pub struct Tongue(Locale);

impl Tongue {
    /// The words.
    #[must_use]
    pub const fn locale(&self) -> &Locale {
        &self.0
    }
}

/// What the player set.
#[derive(Resource, Clone, Debug)]
pub struct Chosen(pub Settings);

/// Sentences that the player has to see: trouble, and why something is not possible now.
#[derive(Resource, Default, Debug)]
pub struct Notices {
    told: Vec<String>,
    /// Why something was not possible a moment ago.
    refusal: Option<String>,
}

impl Notices {
    /// Shows a sentence until the player puts it away.
    pub fn tell(&mut self, sentence: String) {
        if !self.told.contains(&sentence) {
            self.told.push(sentence);
        }
    }

    /// What a sentence told is over.
    pub fn withdraw(&mut self, sentence: &str) {
        self.told.retain(|told| told != sentence);
    }

    /// Shows why something is not possible, until the player puts it away or goes on.
    pub fn refuse(&mut self, refusal: String) {
        self.refusal = Some(refusal);
    }

    /// The player went on.
    pub fn lapse(&mut self) {
        self.refusal = None;
    }

    /// What is shown: a refusal, which belongs to what was just pressed, or else the oldest.
    #[must_use]
    pub fn shown(&self) -> Option<&str> {
        self.refusal.as_ref().or(self.told.first()).map(String::as_str)
    }

    /// What is shown is put away.
    pub fn put_away(&mut self) {
        if self.refusal.take().is_none() && !self.told.is_empty() {
            self.told.remove(0);
        }
    }
}

/// How the window opens.
pub struct Start {
    /// The words.
    pub locale: Locale,
    /// What the player set.
    pub settings: Settings,
    /// Whether nothing was ever set: then language and text size are asked first.
    pub is_first: bool,
    /// What the player should know first.
    pub notices: Vec<String>,
    /// The table to sit down at; none: the title.
    pub wanted: Option<Wanted>,
    /// What an author wants to work on: a case, or none yet.
    pub preview: Option<Option<String>>,
    /// The session to go on with.
    pub resume: Option<PathBuf>,
    /// The session plays by itself.
    pub autoplay: Option<Autoplay>,
    /// How large the window opens, in pixels.
    pub size: WindowSize,
    /// Where to write what is on the screen, for tests.
    pub probe: Option<PathBuf>,
}

/// How large a window opens, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WindowSize {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Default for WindowSize {
    fn default() -> Self {
        Self { width: 1280, height: 720 }
    }
}

/// Opens the window and runs until it is closed. Returns whether all went well.
#[must_use]
pub fn run(start: Start) -> bool {
    let mut app = App::new();
    app.add_plugins(GuiPlugin::new(start));
    matches!(app.run(), AppExit::Success)
}

/// The window, the room and the paper on it.
pub struct GuiPlugin {
    start: std::sync::Mutex<Option<Start>>,
}

impl GuiPlugin {
    /// The window as it opens.
    #[must_use]
    pub const fn new(start: Start) -> Self {
        Self { start: std::sync::Mutex::new(Some(start)) }
    }
}

impl Plugin for GuiPlugin {
    fn build(&self, app: &mut App) {
        let taken = self.start.lock().ok().and_then(|mut start| start.take());
        let Some(start) = taken else {
            return;
        };
        app.set_error_handler(bevy::ecs::error::error);
        let title = start.locale.say("window-title", &[]);
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin {
                    primary_window: Some(Window {
                        title,
                        resolution: WindowResolution::new(start.size.width, start.size.height),
                        present_mode: PresentMode::AutoVsync,
                        ..default()
                    }),
                    ..default()
                })
                .set(LogPlugin { level: Level::WARN, filter: QUIET.to_owned(), ..default() }),
        )
        .add_plugins(EguiPlugin::default())
        .insert_resource(EguiGlobalSettings {
            // The room has a camera for paper.
            auto_create_primary_context: false,
            ..default()
        })
        .init_state::<Screen>()
        .init_state::<Overlay>()
        .configure_sets(
            Update,
            (AppSystems::Receive, AppSystems::Choreograph, AppSystems::Animate).chain(),
        )
        .insert_resource(Tongue(start.locale))
        .insert_resource(Chosen(start.settings))
        .insert_resource(Notices { told: start.notices, refusal: None })
        .add_plugins((link::plugin, mirror::plugin, panels::plugin, room::plugin, staging::plugin))
        .add_plugins((ink::plugin, shelves::plugin, overlays::plugin, audio::plugin))
        .add_plugins((guide::plugin, strips::plugin, preview::plugin, redraw::plugin));
        let mut requests = app.world_mut().resource_mut::<panels::Requests>();
        if let Some(case) = start.preview {
            requests.0.push(match case {
                Some(path) => UiRequest::Preview(PreviewWish::Open(path)),
                None => UiRequest::Visit(Screen::Cases),
            });
        } else if let Some(path) = start.resume {
            requests.0.push(UiRequest::GoOn(path));
        } else if let Some(wanted) = start.wanted {
            requests.0.push(UiRequest::Begin(wanted));
        } else if start.is_first && start.autoplay.is_none() {
            requests.0.push(UiRequest::Visit(Screen::Arrival));
        }
        if let Some(path) = start.probe {
            app.insert_resource(probe::Probe(path)).add_plugins(probe::plugin);
        }
        if let Some(autoplay) = start.autoplay {
            app.insert_resource(autoplay).add_plugins(autoplay::plugin);
        }
    }
}
