//! What was said and done: each line with its head, newest at the bottom.
//!
//! **Invariant:** what only the player has is marked in words, not by colour alone.

use bevy_egui::egui::scroll_area::ScrollAreaOutput;
use bevy_egui::egui::{
    Button, Rect, RichText, ScrollArea, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};
use egui_phosphor::regular as icon;

use crate::gui::panels::draft::{DeskDraft, LineFilter};
use crate::gui::panels::{council, mark};
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, AMBER_PALE, GAP, INK_SOFT, TARGET, TEAL_DEEP};
use crate::gui::widgets::{heading_ui, note_ui, scroll_ui};
use crate::present::caption::Caption;
use crate::present::meeting::{Desk, TalkLine, TalkSort};
use crate::present::transcript::RemarkKind;

/// So high the lines are at least where one can write below them, in points.
const LEAST_LINES: f32 = 90.0;

/// The transcript, and a field for own words below it.
pub fn transcript_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    heading_ui(ui, say(Caption::Transcript));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(2.0);
        ui.spacing_mut().button_padding.x = 6.0;
        for (filter, caption) in [
            (LineFilter::All, Caption::FilterAll),
            (LineFilter::Sort(TalkSort::Said), Caption::FilterSaid),
            (LineFilter::Sort(TalkSort::Cards), Caption::FilterCards),
            (LineFilter::Sort(TalkSort::Plan), Caption::FilterPlan),
            (LineFilter::Apart, Caption::FilterApart),
        ] {
            let button =
                Button::selectable(draft.lines == filter, RichText::new(say(caption)).size(14.5));
            if ui.add(button.min_size(Vec2::new(0.0, TARGET - 6.0))).clicked() {
                draft.lines = filter;
            }
        }
    });
    ui.add_space(GAP / 2.0);
    let filter = draft.lines;
    let is_shown = |line: &&TalkLine| match filter {
        LineFilter::All => true,
        LineFilter::Sort(sort) => line.sort == sort || line.sort == TalkSort::Part,
        LineFilter::Apart => line.is_apart || line.sort == TalkSort::Part,
    };
    let lines: Vec<&TalkLine> = desk.lines.iter().filter(is_shown).collect();
    let below = TARGET + GAP * 2.0;
    // Where there is little room, under the risen plan, one reads and does not write.
    let writes = ui.available_height() - below >= LEAST_LINES;
    let height = ui.available_height() - if writes { below } else { 0.0 };
    let area = ScrollArea::vertical()
        .id_salt("transcript")
        .auto_shrink([false, false])
        .max_height(height)
        .stick_to_bottom(true);
    let shown = scroll_ui(area, ui, |ui| {
        ui.set_width(ui.available_width());
        if lines.is_empty() {
            note_ui(ui, say(Caption::LinesEmpty));
        }
        let mut before = None;
        for line in lines {
            line_ui(ui, desk, line, before);
            before = line.by.or(before.filter(|_| line.kind == RemarkKind::Content));
        }
    });
    newest_ui(ui, say(Caption::LinesNewest), &shown);
    if writes {
        ui.add_space(GAP / 2.0);
        council::say_ui(ui, desk, draft, requests);
    }
}

/// The way back to the newest line, for whoever scrolled up: from there it follows again.
fn newest_ui<R>(ui: &mut Ui, label: &str, shown: &ScrollAreaOutput<R>) {
    let end = shown.content_size.y - shown.inner_rect.height();
    if end - shown.state.offset.y < TARGET {
        return;
    }
    let text = RichText::new(format!("{}  {label}", icon::ARROW_DOWN)).size(14.5);
    let size = Vec2::new(shown.inner_rect.width() * 0.7, TARGET - 6.0);
    let center = shown.inner_rect.center_bottom() - Vec2::new(0.0, size.y / 2.0 + 4.0);
    let place = UiBuilder::new().max_rect(Rect::from_center_size(center, size));
    let button = Button::new(text).fill(AMBER_PALE).min_size(size);
    let button = ui.new_child(place).add(button);
    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    if button.clicked() {
        let mut state = shown.state;
        state.offset.y = end;
        state.store(ui.ctx(), shown.id);
        ui.ctx().request_repaint();
    }
}

fn line_ui(ui: &mut Ui, desk: &Desk, line: &TalkLine, before: Option<crate::scenario::id::SeatId>) {
    if line.kind == RemarkKind::Heading {
        ui.add_space(GAP);
        ui.label(RichText::new(&line.text).family(theme::bold()).size(17.0).color(TEAL_DEEP));
        return;
    }
    let head = line.by.and_then(|seat| desk.plate(seat));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        match head {
            Some(plate) => _ = mark::head_ui(ui, plate, 24.0),
            None if line.kind == RemarkKind::Chair => {
                ui.allocate_ui(Vec2::splat(24.0), |ui| {
                    ui.label(RichText::new(icon::GAVEL).size(18.0).color(INK_SOFT));
                });
            }
            None => ui.add_space(30.0),
        }
        let room = Vec2::new(ui.available_width(), 0.0);
        ui.allocate_ui(room, |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.set_width(ui.available_width());
                words_ui(ui, desk, line, before);
            });
        });
    });
}

fn words_ui(
    ui: &mut Ui,
    desk: &Desk,
    line: &TalkLine,
    before: Option<crate::scenario::id::SeatId>,
) {
    if line.kind == RemarkKind::Speech {
        if let (Some(who), true) = (&line.who, before != line.by || before.is_none()) {
            ui.label(RichText::new(who).family(theme::bold()).size(14.0));
        }
        ui.label(RichText::new(&line.text).family(theme::italic()));
        return;
    }
    if line.is_apart {
        theme::slip(AMBER_PALE).show(ui, |ui| {
            ui.set_width(ui.available_width());
            if line.kind == RemarkKind::Apart {
                let apart = desk.captions.say(Caption::OnlyYouSee);
                ui.label(RichText::new(format!("{} {apart}", icon::EYE_SLASH)).size(13.0));
            }
            ui.label(RichText::new(&line.text).size(15.0));
        });
        return;
    }
    let text = RichText::new(&line.text).size(15.0);
    let quiet = matches!(line.kind, RemarkKind::Act | RemarkKind::Chair);
    ui.label(if quiet { text.color(INK_SOFT) } else { text });
}
