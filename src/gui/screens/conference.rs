//! The meeting: the room in the middle, the own folder at the left, what was said at the right, the
//! plan at the bottom, and where the meeting stands at the top.
//!
//! **Invariant:** this file lays panels out; what is in them is theirs.

use bevy::math::Vec2;
use bevy::prelude::{
    App, DetectChangesMut as _, IntoScheduleConfigs as _, OnEnter, Res, ResMut, in_state,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use crate::gui::Screen;
use crate::gui::current::{CurrentView, Ghost};
use crate::gui::link::Link;
use crate::gui::panels::desk::{Drawer, desk_ui};
use crate::gui::panels::draft::DeskDraft;
use crate::gui::panels::plan::{PlanDraft, plan_ui};
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::room::{RoomFraming, RoomPlaces};
use crate::scenario::id::SeatId;

/// The meeting.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<DeskDraft>()
        .init_resource::<PlanDraft>()
        .add_systems(OnEnter(Screen::Conference), clear_the_desk)
        .add_systems(
            EguiPrimaryContextPass,
            draw_conference.in_set(PaperSystems::Screen).run_if(in_state(Screen::Conference)),
        );
}

/// A meeting begins or goes on with nothing chosen.
fn clear_the_desk(mut draft: ResMut<DeskDraft>) {
    *draft = DeskDraft::default();
}

fn draw_conference(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<DeskDraft>,
    mut plan_draft: ResMut<PlanDraft>,
    mut ghost: ResMut<Ghost>,
    mut framing: ResMut<RoomFraming>,
    current: Res<CurrentView>,
    link: Res<Link>,
    places: Res<RoomPlaces>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let Some(models) = &current.models else {
        return Ok(());
    };
    let mut root = egui::Ui::new(
        context.clone(),
        egui::Id::new("conference"),
        egui::UiBuilder::new()
            .layer_id(egui::LayerId::background())
            .max_rect(context.content_rect()),
    );
    let is_thinking = link.is_somebody_thinking();
    // The key for the drawer belongs to the desk, the drawer itself to the plan.
    plan_draft.is_open = draft.is_plan_open;
    let height = plan_draft.height(context.content_rect().height());
    let mut draw = |ui: &mut egui::Ui, requests: &mut Vec<UiRequest>| {
        plan_ui(ui, &models.timeline, &mut plan_draft, requests);
    };
    let drawer = Drawer { height, draw: &mut draw };
    let was_open = draft.is_plan_open;
    let desk = &models.desk;
    let (whole, zoom) = (context.viewport_rect(), context.zoom_factor());
    let figures = figures(&places, zoom);
    let requests = &mut requests.0;
    let free = desk_ui(&mut root, desk, &mut draft, is_thinking, drawer, &figures, requests);
    framing.set_if_neq(RoomFraming {
        left: (free.whole.left() - whole.left()) * zoom,
        right: (whole.right() - free.whole.right()) * zoom,
        top: (free.whole.top() - whole.top()) * zoom,
        bottom: (whole.bottom() - free.whole.bottom()) * zoom,
        strip_left: 0.0,
        strip_top: (free.bare.top() - free.whole.top()) * zoom,
        strip_bottom: (free.whole.bottom() - free.bare.bottom()) * zoom,
    });
    if draft.is_plan_open == was_open {
        draft.is_plan_open = plan_draft.is_open;
    }
    ghost.set_if_neq(Ghost(plan_draft.picked));
    Ok(())
}

/// Where the others sit, in points.
fn figures(places: &RoomPlaces, zoom: f32) -> Vec<(SeatId, egui::Rect)> {
    let point = |at: Vec2| egui::pos2(at.x / zoom, at.y / zoom);
    let others = places.seats.iter().skip(1);
    let seats = others
        .map(|it| (it.seat, egui::Rect::from_min_max(point(it.figure.min), point(it.figure.max))));
    seats.collect()
}
