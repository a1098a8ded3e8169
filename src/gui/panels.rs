//! Paper on the room: how it is dressed and scaled, and what becomes of what was asked.
//!
//! Panels draw models and append requests; [`apply_requests`] is the one place where a request
//! becomes a deed.
//!
//! **Invariant:** nothing is applied while egui draws.

use bevy::a11y::ActionRequest;
use bevy::asset::AssetEventSystems;
use bevy::prelude::{
    App, AppExit, DetectChanges as _, IntoScheduleConfigs as _, Last, Local, MessageReader,
    MessageWriter, NextState, PostUpdate, PreUpdate, Query, Res, ResMut, Resource, Single, State,
    SystemSet, Window, With,
};
use bevy::window::PrimaryWindow;
use bevy::winit::EventLoopProxyWrapper;
use bevy_egui::{
    EguiContexts, EguiInput, EguiPostUpdateSet, EguiPreUpdateSet, EguiPrimaryContextPass,
    PrimaryEguiContext, egui,
};

use crate::gui::link::Link;
use crate::gui::mirror::Mirror;
use crate::gui::preview::{PreviewWish, Workbench};
use crate::gui::request::UiRequest;
use crate::gui::room::SkipGestures;
use crate::gui::shelves::Shelves;
use crate::gui::{Chosen, Notices, Overlay, Screen, Tongue, screens, theme, widgets};
use crate::locale::Locale;
use crate::present::trouble;
use crate::preview::lay::Spot;
use crate::settings;
use crate::sitting::{self, Sitting, SittingError};

pub mod answer;
pub mod bar;
pub mod board;
pub mod call;
pub mod card;
pub mod council;
pub mod desk;
pub mod dossier;
pub mod draft;
pub mod judge;
pub mod mark;
pub mod paper;
pub mod plan;
pub mod seat;
pub mod tell;
pub mod transcript;

/// The window's height that text sizes are made for: higher windows have larger text.
const DESIGN_HEIGHT_PX: f32 = 1080.0;

/// The order in which paper is laid.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaperSystems {
    /// What takes its height from the window.
    Guide,
    /// The screen itself.
    Screen,
    /// What lies over it.
    Overlay,
    /// Sentences that the player has to see.
    Notices,
}

/// What was asked in this frame.
#[derive(Resource, Default, Debug)]
pub struct Requests(pub Vec<UiRequest>);

/// Dressing, scaling, requests.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Requests>()
        .add_systems(
            PreUpdate,
            (forward_accessibility, pass_over_old_keys, dress_once)
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .configure_sets(
            EguiPrimaryContextPass,
            (
                PaperSystems::Guide,
                PaperSystems::Screen,
                PaperSystems::Overlay,
                PaperSystems::Notices,
            )
                .chain(),
        )
        // New letters reach the picture in the frame that shows them, not in the one after.
        .configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems))
        .add_systems(EguiPrimaryContextPass, lay_notices.in_set(PaperSystems::Notices))
        .add_systems(Last, apply_requests)
        .add_plugins(screens::plugin);
}

/// What a screen reader asks for goes to the widget that it means.
fn forward_accessibility(
    mut asked: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for request in asked.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// In every frame `bevy_egui` tells which of Shift, Ctrl and Alt are held; egui takes any event for a
/// reason to draw once more, and the window would never rest. So it hears of them when they change.
fn pass_over_old_keys(
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut held: Local<Option<egui::Modifiers>>,
) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => held.replace(*now) != Some(*now),
            // Then egui lets go of all keys.
            egui::Event::WindowFocused(_) => {
                *held = None;
                true
            }
            _ => true,
        });
    }
}

/// Fonts and colours once, the scale whenever it changes: before a pass, because fonts that are
/// named in the pass that brings them are not there yet.
fn dress_once(
    mut contexts: EguiContexts,
    chosen: Res<Chosen>,
    window: Single<&Window, With<PrimaryWindow>>,
    mut dressed: Local<bool>,
) {
    // Without a camera there is no paper yet.
    let Ok(context) = contexts.ctx_mut() else {
        return;
    };
    if !*dressed {
        theme::dress(context);
        *dressed = true;
    }
    let by_height = (window.height() / DESIGN_HEIGHT_PX).max(1.0);
    let zoom = by_height * f32::from(chosen.0.text_per_cent) / 100.0;
    if (context.zoom_factor() - zoom).abs() > 0.001 {
        context.set_zoom_factor(zoom);
    }
    context.all_styles_mut(|style| {
        style.animation_time = if chosen.0.reduced_motion { 0.0 } else { 0.15 };
    });
}

/// The sentence that the player has to see first, at the top of the window.
fn lay_notices(
    mut contexts: EguiContexts,
    mut notices: ResMut<Notices>,
    tongue: Res<Tongue>,
    screen: Res<State<Screen>>,
) -> bevy::ecs::error::Result {
    if screen.is_changed() {
        notices.lapse();
    }
    let Some(sentence) = notices.shown().map(str::to_owned) else {
        return Ok(());
    };
    let context = contexts.ctx_mut()?;
    let shown = egui::Area::new(egui::Id::new("notice"))
        .order(egui::Order::Foreground)
        .anchor(egui::Align2::CENTER_TOP, egui::vec2(0.0, 64.0))
        .show(context, |ui| {
            theme::paper().fill(theme::BRICK_PALE).show(ui, |ui| {
                ui.set_max_width(theme::COLUMN);
                ui.label(sentence);
                widgets::primary_ui(ui, &tongue.locale().say("notice-understood", &[])).clicked()
            })
        });
    if shown.inner.inner {
        notices.put_away();
    }
    Ok(())
}

/// Does what was asked.
fn apply_requests(
    mut requests: ResMut<Requests>,
    mut link: ResMut<Link>,
    mut mirror: ResMut<Mirror>,
    mut shelves: ResMut<Shelves>,
    mut workbench: ResMut<Workbench>,
    proxy: Res<EventLoopProxyWrapper>,
    mut notices: ResMut<Notices>,
    mut chosen: ResMut<Chosen>,
    mut tongue: ResMut<Tongue>,
    mut screen: ResMut<NextState<Screen>>,
    mut overlay: ResMut<NextState<Overlay>>,
    mut skips: MessageWriter<SkipGestures>,
    mut exits: MessageWriter<AppExit>,
) {
    for request in std::mem::take(&mut requests.0) {
        match request {
            UiRequest::Wish(wish) => match link.wish(wish, &tongue) {
                Ok(()) => notices.lapse(),
                Err(refusal) => notices.refuse(refusal),
            },
            UiRequest::Listen => {
                link.listen();
                // Whoever wants to go on need not wait for gestures.
                skips.write(SkipGestures);
            }
            UiRequest::Visit(next) => screen.set(next),
            UiRequest::Cover(next) => overlay.set(next),
            UiRequest::Begin(wanted) => {
                mirror.close();
                workbench.close();
                let laid = sitting::begin(&wanted);
                sit_down(laid, &mut link, &mut notices, &tongue, &mut screen);
            }
            UiRequest::GoOn(path) => {
                mirror.close();
                workbench.close();
                let laid = sitting::go_on(&path, None);
                sit_down(laid, &mut link, &mut notices, &tongue, &mut screen);
            }
            UiRequest::LookBack(path) => {
                if let Some(told) = link.leave(&tongue) {
                    notices.tell(told);
                }
                mirror.open(path, &tongue);
                screen.set(Screen::Reflection);
            }
            UiRequest::Mirror(wish) => {
                if let Some(told) = mirror.obey(wish, &tongue) {
                    notices.tell(told);
                }
            }
            UiRequest::Preview(wish) => {
                mirror.close();
                let next = obey(wish, &mut workbench, &mut link, &proxy, &tongue);
                if let Some(next) = next {
                    screen.set(next);
                    overlay.set(Overlay::Clear);
                }
            }
            UiRequest::LookInto(path) => shelves.look_into(path),
            UiRequest::Rename(path, name) => {
                if let Some(told) = shelves.rename(path, name, tongue.locale()) {
                    notices.tell(told);
                }
            }
            UiRequest::Erase(path) => shelves.erase(path),
            UiRequest::Leave => {
                mirror.close();
                if let Some(told) = link.leave(&tongue) {
                    notices.tell(told);
                }
                overlay.set(Overlay::Clear);
                screen.set(if workbench.is_inside() { Screen::Preview } else { Screen::Title });
                workbench.leave();
            }
            UiRequest::Set(settings) => {
                let language = settings.language.clone();
                if language != chosen.0.language
                    && let Some(language) = language
                    && let Ok(locale) = Locale::open(&language)
                {
                    *tongue = Tongue(locale);
                    link.change_language(&tongue);
                }
                chosen.0 = settings.within_bounds();
                if let Some(path) = settings::file()
                    && let Err(error) = settings::write(&path, &chosen.0)
                {
                    notices.tell(trouble::of_settings(tongue.locale(), &error));
                }
            }
            UiRequest::Quit => {
                mirror.close();
                if let Some(told) = link.leave(&tongue) {
                    notices.tell(told);
                } else {
                    exits.write(AppExit::Success);
                }
            }
        }
    }
}

/// What an author asked of the workbench. Returns the screen that belongs to it, if another one does.
fn obey(
    wish: PreviewWish,
    workbench: &mut Workbench,
    link: &mut Link,
    proxy: &EventLoopProxyWrapper,
    tongue: &Tongue,
) -> Option<Screen> {
    let spot = match wish {
        PreviewWish::Open(path) => {
            // A session that an author looked at is kept nowhere; another was left before.
            _ = link.leave(tongue);
            workbench.open(path, proxy);
            return Some(Screen::Preview);
        }
        PreviewWish::Findings => {
            workbench.put_by(link.put_by());
            return Some(Screen::Preview);
        }
        PreviewWish::Back => {
            // Without a file there is no trouble to tell of.
            _ = link.sit_down(workbench.take_up()?, tongue);
            return link.phase().map(screens::of_phase);
        }
        PreviewWish::Close => {
            _ = link.leave(tongue);
            workbench.close();
            return Some(Screen::Cases);
        }
        PreviewWish::Prove => {
            workbench.prove(proxy);
            return None;
        }
        PreviewWish::Lay(spot) => spot,
        PreviewWish::Next => {
            let part = link.phase().unwrap_or(workbench.spot().part);
            Spot { part, ..workbench.spot() }.next()
        }
        PreviewWish::Other => {
            let part = link.phase().unwrap_or(workbench.spot().part);
            let seed = workbench.spot().seed.wrapping_add(1);
            Spot { part, seed, ..workbench.spot() }
        }
    };
    let laid = workbench.lay(spot)?;
    // Without a file there is no trouble to tell of.
    _ = link.leave(tongue);
    _ = link.sit_down(laid, tongue);
    link.phase().map(screens::of_phase)
}

fn sit_down(
    laid: Result<Sitting, SittingError>,
    link: &mut Link,
    notices: &mut Notices,
    tongue: &Tongue,
    screen: &mut NextState<Screen>,
) {
    match laid {
        Ok(laid) => {
            if let Some(told) = link.leave(tongue) {
                notices.tell(told);
            }
            if let Some(told) = link.sit_down(laid, tongue) {
                notices.tell(told);
            }
            screen.set(link.phase().map_or(Screen::Title, screens::of_phase));
        }
        Err(error) => notices.tell(trouble::of_opening(tongue.locale(), &error)),
    }
}
