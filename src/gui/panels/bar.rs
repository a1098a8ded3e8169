//! The top of the meeting: part and task, turns, topic, goals, flags, and the way out.
//!
//! **Invariant:** everything here is seen at a glance; a click leads to its sheet.

use bevy_egui::egui::{Align, Button, Color32, Layout, RichText, Ui, Vec2, WidgetInfo, WidgetType};
use egui_phosphor::regular as icon;

use crate::gui::panels::draft::{DeskDraft, Sheet};
use crate::gui::panels::mark;
use crate::gui::request::UiRequest;
use crate::gui::theme::{self, AMBER_PALE, BRICK, INK_SOFT, TARGET, TEAL_DEEP};
use crate::gui::widgets::{icon_ui, note_ui};
use crate::gui::{Overlay, guide};
use crate::present::caption::Caption;
use crate::present::meeting::{Desk, Next};
use crate::present::tutorial::Target as Pointed;

/// The bar. `is_narrow`: only what fits.
pub fn bar_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    is_narrow: bool,
    requests: &mut Vec<UiRequest>,
) {
    let bar = &desk.bar;
    let say = |caption: Caption| desk.captions.say(caption);
    ui.horizontal_wrapped(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(RichText::new(&bar.part).family(theme::bold()).size(17.0));
            ui.label(RichText::new(&bar.task).color(INK_SOFT).size(15.0));
        });
        if let Some((left, of)) = bar.turns {
            gap(ui, is_narrow);
            mark::pegs_ui(ui, left, of, &bar.turns_line);
        }
        gap(ui, is_narrow);
        let topic = bar.topic.as_deref().unwrap_or("…");
        let stone = ui.label(RichText::new(format!("{} {topic}", icon::CHAT_TEARDROP)));
        stone.on_hover_text(&bar.topic_line);
        gap(ui, is_narrow);
        goals_ui(ui, desk, draft);
        gap(ui, is_narrow);
        flags_ui(ui, desk, draft);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_ui(ui, icon::PAUSE, say(Caption::Pause)).clicked() {
                requests.push(UiRequest::Cover(Overlay::Pause));
            }
            if icon_ui(ui, icon::QUESTION, say(Caption::Help)).clicked() {
                requests.push(UiRequest::Cover(Overlay::Help));
            }
            let sign = if bar.is_out { icon::SIGN_IN } else { icon::DOOR_OPEN };
            if icon_ui(ui, sign, &bar.step.label).clicked() {
                requests.push(UiRequest::Wish(bar.step.wish.clone()));
            }
            // Under the risen plan a question would be a small balloon beside a head.
            if draft.is_plan_open && desk.now.next == Next::Answer {
                let label = format!("{}  {}", icon::CHAT_CIRCLE_DOTS, desk.now.waits);
                let asked = RichText::new(label).family(theme::bold());
                let button = Button::new(asked).fill(AMBER_PALE).min_size(Vec2::new(0.0, TARGET));
                let response = ui.add(button);
                let name = &desk.now.waits;
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
                guide::stands(ui, Pointed::Question, response.rect);
                if response.clicked() {
                    draft.open(Sheet::Answer);
                }
            }
        });
    });
}

fn gap(ui: &mut Ui, is_narrow: bool) {
    ui.add_space(if is_narrow { 2.0 } else { 14.0 });
}

fn goals_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let bar = &desk.bar;
    let mut signs = String::new();
    for goal in &bar.goals {
        signs.push_str(if goal.is_some() { icon::TARGET } else { icon::CIRCLE_DASHED });
    }
    let text = RichText::new(signs).size(19.0).color(TEAL_DEEP);
    let response = ui.add(Button::new(text).frame(false).min_size(Vec2::new(0.0, TARGET)));
    let name = format!("{}. {}", desk.captions.say(Caption::MoveGoals), bar.goals_line);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    let pressed = response.clicked();
    response.on_hover_ui(|ui| {
        note_ui(ui, &bar.goals_line);
        for (_, name, indicator) in bar.goals.iter().flatten() {
            ui.label(name);
            note_ui(ui, indicator);
        }
    });
    if pressed {
        draft.open(Sheet::Goals);
    }
}

fn flags_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    let bar = &desk.bar;
    let named = bar.flags.iter().filter(|(right, _)| *right).count();
    let colour: Color32 = if named > 0 { BRICK } else { INK_SOFT };
    let text = RichText::new(format!("{} {named}", icon::FLAG)).color(colour);
    let response = ui.add(Button::new(text).frame(false).min_size(Vec2::new(0.0, TARGET)));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &bar.flags_line));
    let pressed = response.clicked();
    response.on_hover_ui(|ui| {
        note_ui(ui, &bar.flags_line);
        for (_, line) in &bar.flags {
            ui.label(line);
        }
    });
    if pressed {
        draft.open(Sheet::Flags);
    }
}
