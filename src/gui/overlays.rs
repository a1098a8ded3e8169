//! What lies over a screen: a pause, settings, help. Esc opens the first, F1 the last.
//!
//! A screen that has its own use for Esc takes the key first (`sheet::goes_back`, or by consuming
//! it): screens are drawn before overlays.
//!
//! **Invariant:** nothing moves at the table while something lies over it, and nothing is lost by
//! opening or closing it.

use bevy::prelude::{
    App, DetectChanges as _, IntoScheduleConfigs as _, MessageReader, Res, ResMut, Resource, State,
    StateTransitionEvent, Update, not,
};
use bevy_egui::egui::{Align2, Area, Context, Id, Key, Modifiers, Order, Vec2};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use crate::gui::current::CurrentView;
use crate::gui::link::{Link, Pace};
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::goes_back;
use crate::gui::{AppSystems, Overlay, theme, widgets};

pub mod help;
pub mod pause;
pub mod settings;

/// So far from the top, in points, there is room below the people's names.
const UNDER_PLATES: f32 = 118.0;

/// Everything that lies over a screen.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((pause::plugin, settings::plugin, help::plugin))
        .init_resource::<Beneath>()
        .add_systems(
            Update,
            (hold_while_covered, remember_what_is_beneath).in_set(AppSystems::Receive),
        )
        .add_systems(
            EguiPrimaryContextPass,
            (open_by_key, say_who_is_out)
                .chain()
                .in_set(PaperSystems::Overlay)
                .run_if(not(is_covered)),
        );
}

/// Where one is after settings or help: the pause that led to it, or the screen.
#[derive(Resource, Default, Debug)]
pub struct Beneath(pub Overlay);

/// Whether something asks for this overlay to be closed: Esc.
fn closes(context: &Context) -> bool {
    goes_back(context)
}

fn is_covered(overlay: Res<State<Overlay>>) -> bool {
    *overlay.get() != Overlay::Clear
}

fn hold_while_covered(overlay: Res<State<Overlay>>, mut pace: ResMut<Pace>) {
    if overlay.is_changed() {
        pace.held = *overlay.get() != Overlay::Clear;
    }
}

fn remember_what_is_beneath(
    mut changes: MessageReader<StateTransitionEvent<Overlay>>,
    mut beneath: ResMut<Beneath>,
) {
    for change in changes.read() {
        if let (Some(from), Some(Overlay::Settings | Overlay::Help)) =
            (change.exited, change.entered)
        {
            beneath.0 = if from == Overlay::Pause { from } else { Overlay::Clear };
        }
    }
}

fn open_by_key(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    link: Res<Link>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    if context.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
        requests.0.push(UiRequest::Cover(Overlay::Help));
    }
    if link.is_open() && goes_back(context) {
        requests.0.push(UiRequest::Cover(Overlay::Pause));
    }
    Ok(())
}

/// Who stepped out sees so, and the way back.
fn say_who_is_out(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    current: Res<CurrentView>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let away = current.models.as_ref().map(|models| &models.away);
    let Some(away) = away.filter(|away| away.is_out) else {
        return Ok(());
    };
    Area::new(Id::new("away"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, Vec2::new(0.0, UNDER_PLATES))
        .show(context, |ui| {
            theme::paper().fill(theme::AMBER_PALE).show(ui, |ui| {
                ui.set_max_width(theme::COLUMN);
                ui.label(&away.note);
                widgets::primary_choice_ui(ui, &away.choice, &mut requests.0);
            });
        });
    Ok(())
}
