//! Links between tiles: soft curves; those that the game proposes can be accepted.
//!
//! **Invariant:** a link is accepted with a button that has a name, not with the curve itself.

use bevy_egui::egui::epaint::CubicBezierShape;
use bevy_egui::egui::{
    Align2, Color32, FontId, Id, Pos2, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType,
    pos2, vec2,
};
use egui_phosphor::regular as icons;

use super::board::{Layout, Thing};
use super::{PlanDraft, Side, bar, mark};
use crate::gui::request::UiRequest;
use crate::gui::theme;
use crate::present::timeline::{LinkCurve, TimelineModel};
use crate::rules::table::TileId;

/// How large the button of a proposed link is.
const CHIP: f32 = 20.0;

/// The curves, under the bars.
pub(super) fn paint_links(ui: &Ui, model: &TimelineModel, layout: &Layout<'_>) {
    for link in &model.links {
        let Some(points) = curve(ui, link, layout) else { continue };
        let bezier = |stroke: Stroke| {
            CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, stroke)
        };
        if link.accept.is_none() {
            let soft = theme::TEAL.gamma_multiply(0.35);
            ui.painter().add(bezier(Stroke::new(5.0, soft)));
            ui.painter().add(bezier(Stroke::new(2.0, theme::TEAL_PALE)));
        } else {
            let line = Stroke::new(1.2, theme::CHALK.gamma_multiply(0.75));
            let path = bezier(line).flatten(Some(1.0));
            ui.painter().extend(Shape::dashed_line(&path, line, 4.0, 5.0));
        }
    }
}

/// The buttons that accept proposed links, over the bars.
pub(super) fn links_ui(
    ui: &mut Ui,
    model: &TimelineModel,
    layout: &Layout<'_>,
    draft: &PlanDraft,
    requests: &mut Vec<UiRequest>,
) {
    let mut chips: Vec<TileId> = Vec::new();
    for link in &model.links {
        let (Some(points), Some(accept)) = (curve(ui, link, layout), &link.accept) else {
            continue;
        };
        // A chip behind the words of what strengthens, so that it covers none.
        let before = chips.iter().filter(|from| **from == link.from).count();
        chips.push(link.from);
        let step = f32::from(u8::try_from(before).unwrap_or_default()) * CHIP;
        let middle = points[0] + vec2(step, 0.0);
        // Many proposals would bury the board: a tile that is looked at shows all of its own.
        let is_near =
            matches!(draft.side, Side::Tile(tile) if tile == link.from || tile == link.to);
        let size = Vec2::splat(if is_near { CHIP + 3.0 } else { CHIP });
        let rect = bevy_egui::egui::Rect::from_center_size(middle, size);
        let id = Id::new(("plan-link", link.from, link.to));
        let mut child = ui.new_child(bevy_egui::egui::UiBuilder::new().max_rect(rect));
        if !accept.is_open() {
            child.disable();
        }
        let response = child.interact(rect, id, Sense::click());
        response.widget_info(|| {
            WidgetInfo::labeled(WidgetType::Button, accept.is_open(), &accept.label)
        });
        if response.clicked() {
            requests.push(UiRequest::Wish(accept.wish.clone()));
        }
        let lit = response.hovered() || response.has_focus();
        let ground = if lit { theme::TEAL_PALE } else { theme::PAPER_DEEP };
        let painter = ui.painter();
        painter.circle(middle, size.x * 0.45, ground, Stroke::new(1.5, theme::TEAL_DEEP));
        let font = FontId::proportional(size.x * 0.62);
        painter.text(middle, Align2::CENTER_CENTER, icons::LINK, font, theme::TEAL_DEEP);
        mark::focus_ring(ui, &response, rect);
        match &accept.refusal {
            Some(refusal) => response.on_disabled_hover_text(refusal),
            None => response.on_hover_text(&accept.label),
        };
    }
}

/// From where the one works to where the other begins.
fn curve(ui: &Ui, link: &LinkCurve, layout: &Layout<'_>) -> Option<[Pos2; 4]> {
    let (from, to) = (anchor(ui, link.from, layout)?, anchor(ui, link.to, layout)?);
    let down = if to.y >= from.y { 1.0 } else { -1.0 };
    // The curve swings out to the right of both titles.
    let reach = ((to - from).length() * 0.5).clamp(30.0, 110.0);
    let out = from.x.max(to.x) + reach;
    let lift = reach * 0.2 * down;
    Some([from, pos2(out, from.y + lift), pos2(out, to.y - lift), to])
}

fn anchor(ui: &Ui, tile: TileId, layout: &Layout<'_>) -> Option<Pos2> {
    layout.placed.iter().find_map(|placed| match placed.thing {
        Thing::Bar(bar) if bar.tile == tile => {
            let x = bar::label_end(ui, bar, placed.rect, &layout.weeks) + 12.0;
            Some(pos2(x.min(layout.weeks.end()), placed.rect.center().y))
        }
        Thing::Bar(_) | Thing::Running(_) | Thing::Ghost => None,
    })
}
