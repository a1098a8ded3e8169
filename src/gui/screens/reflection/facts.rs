//! What files did, what a card would have informed in this model, and what can be counted.
//!
//! **Invariant:** a number never stands alone: it has its sentence, its benchmark where there is one,
//! and moments that open in the replay.

use bevy_egui::egui::{
    CornerRadius, Margin, Rect, RichText, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2,
};
use egui_phosphor::regular as icon;

use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::{MirrorDraft, ReflectionWords};
use crate::gui::theme::{self, AMBER_PALE, GAP, INK, INK_SOFT, PLASTER, TARGET, TEAL, TEAL_DEEP};
use crate::gui::widgets;
use crate::present::reflection::figures::FigureModel;
use crate::present::reflection::pages::Pages;

/// A moment that opens in the replay.
fn moment_ui(ui: &mut Ui, words: &ReflectionWords, line: &str) -> bool {
    let text = RichText::new(format!("{}  {line}", icon::PLAY_CIRCLE)).small().color(TEAL_DEEP);
    let button = bevy_egui::egui::Button::new(text)
        .wrap()
        .frame_when_inactive(false)
        .min_size(Vec2::new(0.0, TARGET - 8.0));
    let response = ui.add(button);
    let name = format!("{}: {line}", words.replay.see);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    response.on_hover_text(&words.replay.see).clicked()
}

/// What files did with what they heard.
pub fn files_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    pages: &Pages,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    ui.label(&pages.files.about);
    for moment in &pages.files.moments {
        ui.add_space(GAP / 2.0);
        let mut is_seen = false;
        theme::slip(theme::PAPER_DEEP).inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(&moment.heard);
            ui.label(widgets::strong(&moment.did));
            if let Some(story) = &moment.story {
                ui.label(RichText::new(story).family(theme::italic()));
            }
            is_seen = moment_ui(ui, words, &words.replay.step(moment.entry));
        });
        if is_seen {
            draft.see(moment.entry, pages, requests);
        }
    }
}

/// In this model.
pub fn model_ui(ui: &mut Ui, pages: &Pages) {
    ui.label(&pages.model.about);
    for card in &pages.model.cards {
        ui.add_space(GAP / 2.0);
        theme::slip(theme::PAPER_DEEP).inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(widgets::strong(&card.heading));
            if !card.silence.is_empty() {
                theme::slip(AMBER_PALE).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    for line in &card.silence {
                        ui.label(RichText::new(line).family(theme::italic()));
                    }
                });
            }
            for line in &card.informs {
                ui.label(line);
            }
            ui.label(RichText::new(&card.year).color(INK_SOFT));
        });
    }
    if let Some(closed) = &pages.model.closed {
        ui.add_space(GAP);
        ui.label(closed);
    }
}

/// What can be counted.
pub fn figures_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    pages: &Pages,
    draft: &mut MirrorDraft,
    requests: &mut Vec<UiRequest>,
) {
    let mut seen = None;
    for figure in &pages.figures {
        ui.add_space(GAP / 2.0);
        theme::slip(theme::PAPER_DEEP).inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(widgets::strong(&figure.heading));
            ui.label(&figure.line);
            bar_ui(ui, figure);
            if let Some(benchmark) = &figure.benchmark {
                widgets::note_ui(ui, benchmark);
            }
            for (index, (entry, line)) in figure.moments.iter().enumerate() {
                ui.push_id(index, |ui| {
                    if moment_ui(ui, words, line) {
                        seen = Some(*entry);
                    }
                });
            }
        });
    }
    if let Some(entry) = seen {
        draft.see(entry, pages, requests);
    }
}

/// The share as a bar, with a mark where groups in research are.
fn bar_ui(ui: &mut Ui, figure: &FigureModel) {
    let (Some(percent), Some(benchmark)) = (figure.percent, figure.benchmark_percent) else {
        return;
    };
    let width = ui.available_width().min(360.0);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, 18.0), Sense::hover());
    let bar = Rect::from_min_max(rect.min + Vec2::new(0.0, 5.0), rect.max - Vec2::new(0.0, 3.0));
    let round = CornerRadius::same(3);
    ui.painter().rect_filled(bar, round, PLASTER);
    let part = (percent.min(100) as f32) / 100.0;
    let filled = Rect::from_min_size(bar.min, Vec2::new(bar.width() * part, bar.height()));
    ui.painter().rect_filled(filled, round, TEAL);
    let x = bar.left() + bar.width() * f32::from(benchmark.min(100)) / 100.0;
    let line = [pos2(x, rect.top()), pos2(x, rect.bottom())];
    ui.painter().line_segment(line, Stroke::new(2.0, INK));
}
