//! Strips along the top of the window: the author's, and below it the guide's.
//!
//! A strip takes its height from the window, as a frame would: everything else is laid out below it.
//!
//! **Invariant:** a strip covers nothing.

use bevy::prelude::{App, IntoScheduleConfigs as _, PreUpdate, Query, Res, Resource, With};
use bevy_egui::egui::{self, Area, Color32, Context, Id, Order, Pos2, Ui};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

use crate::gui::theme;

/// Beside what is in a strip.
const MARGIN: i8 = 14;

/// How high the strips are, in points; 0: there is none.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Strips {
    /// The author's.
    pub author: f32,
    /// The guide's.
    pub guide: f32,
}

/// Strips.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Strips>().add_systems(
        PreUpdate,
        keep_the_top_free.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    );
}

/// What a strip covers is not the window any more.
fn keep_the_top_free(
    strips: Res<Strips>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for mut input in &mut inputs {
        let mut insets = egui::SafeAreaInsets::default();
        insets.0.top = strips.author + strips.guide;
        input.safe_area_insets = Some(insets);
    }
}

/// Lays a strip, so far from the top. `height` is what it takes, for the next frame.
pub fn lay(
    context: &Context,
    name: &str,
    ground: Color32,
    top: f32,
    height: &mut f32,
    add: impl FnOnce(&mut Ui),
) {
    let width = context.viewport_rect().width();
    let shown = Area::new(Id::new(name))
        .order(Order::Middle)
        // Not only what the strips leave of the window.
        .constrain_to(context.viewport_rect())
        .fixed_pos(Pos2::new(0.0, top))
        .show(context, |ui| {
            let margin = egui::Margin::symmetric(MARGIN, 8);
            theme::paper().corner_radius(0).fill(ground).inner_margin(margin).show(ui, |ui| {
                ui.set_width(width - 2.0 * f32::from(MARGIN));
                add(ui);
            });
        });
    let now = shown.response.rect.height();
    if (now - *height).abs() > 0.5 {
        *height = now;
        context.request_repaint();
    }
}
