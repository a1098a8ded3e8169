//! The seats: a strip of plates, and one plate in large to ask at.
//!
//! Asking takes two clicks: a seat, then a topic with a reason.
//!
//! **Invariant:** a plate always says what happens with what it hears.

use bevy_egui::egui::{
    Align2, Button, ComboBox, FontId, Id, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use egui_phosphor::regular as icon;

use crate::gui::guide;
use crate::gui::panels::card::{DraggedCard, Target, place};
use crate::gui::panels::draft::{DeskDraft, Sheet};
use crate::gui::panels::mark;
use crate::gui::request::UiRequest;
use crate::gui::theme::{
    self, GAP, INK, INK_SOFT, LINE, PAPER, TARGET, TEAL, TEAL_DEEP, TEAL_PALE, WALNUT,
};
use crate::gui::widgets::{choice_ui, heading_ui, note_ui, strong};
use crate::present::asking::{Plate, PlateTopic};
use crate::present::caption::Caption;
use crate::present::meeting::Desk;
use crate::present::tutorial::Target as Pointed;
use crate::rules::command::Wish;
use crate::scenario::term::Why;

/// The seats in a strip: a click opens a plate, a card can be dropped on it.
pub fn strip_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let count: f32 = desk.plates.iter().map(|_| 1.0).sum::<f32>().max(1.0);
    let width = ((ui.available_width() - GAP * (count - 1.0)) / count).clamp(92.0, 150.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, 4.0);
        for plate in &desk.plates {
            let response = ui
                .push_id(Id::new(("plate", plate.seat)), |ui| tab_ui(ui, desk, plate, draft, width))
                .inner;
            if let Some(dropped) = response.dnd_release_payload::<DraggedCard>()
                && !plate.is_own
            {
                place(desk, draft, dropped.0, Target::Seat(plate.seat), requests);
            } else if response.clicked() {
                match draft.held {
                    Some(card) if !plate.is_own => {
                        place(desk, draft, card, Target::Seat(plate.seat), requests);
                    }
                    _ => draft.open(Sheet::Seat(plate.seat)),
                }
            }
        }
    });
}

fn tab_ui(ui: &mut Ui, desk: &Desk, plate: &Plate, draft: &DeskDraft, width: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 54.0), Sense::click());
    let is_open = draft.sheet == Sheet::Seat(plate.seat);
    let takes = response.dnd_hover_payload::<DraggedCard>().is_some() || draft.held.is_some();
    let takes = takes && !plate.is_own;
    let painter = ui.painter();
    let fill = if is_open || takes || response.hovered() { TEAL_PALE } else { PAPER };
    theme::cast_shadow(painter, rect, 2.0, 30);
    painter.rect_filled(rect, theme::ROUND, fill);
    let line = if takes { Stroke::new(2.0, TEAL) } else { Stroke::new(1.0, LINE) };
    painter.rect_stroke(rect, theme::ROUND, line, StrokeKind::Inside);
    let head = Rect::from_center_size(pos2(rect.left() + 21.0, rect.center().y), vec2(30.0, 30.0));
    mark::paint_head(painter, head, plate.look);
    let name = if plate.is_own { desk.captions.say(Caption::PlateYou) } else { &plate.person };
    let left = rect.left() + 42.0;
    let font = FontId::new(15.0, theme::bold());
    let name = mark::fitted(ui, name, font, INK, rect.right() - 4.0 - left, 1);
    ui.painter().galley(pos2(left, rect.top() + 16.0 - name.size().y / 2.0), name, INK);
    paint_state(ui, plate, pos2(left, rect.top() + 37.0));
    if plate.is_director {
        let bell = head.right_top() + vec2(-2.0, 3.0);
        painter.circle_filled(bell, 8.5, PAPER);
        painter.text(bell, Align2::CENTER_CENTER, icon::BELL, FontId::proportional(14.0), WALNUT);
    }
    mark::paint_focus(ui, &response);
    guide::stands(ui, Pointed::Seat(plate.seat), rect);
    guide::stands(ui, Pointed::Plate(plate.seat), rect);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &plate.line));
    response.on_hover_text(format!("{}\n{}", plate.line, plate.organisation))
}

/// Owes an answer, done, or turns left as small pegs.
fn paint_state(ui: &Ui, plate: &Plate, at: bevy_egui::egui::Pos2) {
    let painter = ui.painter();
    let sign = if plate.owes {
        Some((icon::CHAT_CIRCLE_DOTS, TEAL_DEEP))
    } else if plate.is_done {
        Some((icon::CHECK, INK_SOFT))
    } else {
        None
    };
    if let Some((sign, colour)) = sign {
        painter.text(at, Align2::LEFT_CENTER, sign, FontId::proportional(16.0), colour);
        return;
    }
    for number in 0..plate.turns {
        let peg = Rect::from_center_size(
            pos2(at.x + 3.0 + f32::from(number) * 9.0, at.y),
            vec2(5.0, 11.0),
        );
        painter.rect_filled(peg, 2.0, WALNUT);
    }
}

/// A plate in large: who, what happens with what it hears, and what it can be asked.
pub fn plate_ui(
    ui: &mut Ui,
    desk: &Desk,
    plate: &Plate,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    ui.horizontal_wrapped(|ui| {
        mark::head_ui(ui, plate, 34.0);
        heading_ui(ui, &plate.person);
        note_ui(ui, &format!("{}, {}", plate.role, plate.organisation));
        if plate.is_director {
            mark::sign_ui(ui, icon::BELL, say(Caption::PlateDirector), WALNUT);
            note_ui(ui, say(Caption::PlateDirector));
        }
    });
    fact_ui(ui, say(Caption::PlateHears), &plate.hears);
    if let Some(reading) = &plate.reading {
        fact_ui(ui, say(Caption::PlateReading), reading);
    }
    if let Some(interest) = &plate.interest {
        fact_ui(ui, say(Caption::PlateInterest), interest);
    }
    if plate.is_own {
        return;
    }
    ui.add_space(GAP);
    ask_ui(ui, desk, plate, draft, requests);
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        for choice in [&plate.acknowledge, &plate.ask_openly, &plate.floor].into_iter().flatten() {
            if choice_ui(ui, choice, requests).clicked() {
                draft.close();
            }
        }
    });
}

fn fact_ui(ui: &mut Ui, name: &str, text: &str) {
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(strong(&format!("{name}:")));
        ui.label(text);
    });
}

fn ask_ui(
    ui: &mut Ui,
    desk: &Desk,
    plate: &Plate,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    // How it is asked comes before the buttons that ask.
    ui.checkbox(&mut draft.only_me, say(Caption::AskOnlyMe));
    if desk.plan_whys.len() > 1 {
        draft.plan_why = draft.plan_why.min(desk.plan_whys.len() - 1);
        ui.horizontal_wrapped(|ui| {
            note_ui(ui, say(Caption::AskPlanFor));
            ComboBox::from_id_salt("plan-why")
                .selected_text(&desk.plan_whys[draft.plan_why].name)
                .width(240.0)
                .truncate()
                .show_ui(ui, |ui| {
                    for (index, why) in desk.plan_whys.iter().enumerate() {
                        ui.selectable_value(&mut draft.plan_why, index, &why.name);
                    }
                });
        });
    }
    ui.add_space(GAP / 2.0);
    ui.label(strong(say(Caption::AskMayKnow)));
    for topic in plate.topics.iter().filter(|topic| topic.may_know) {
        topic_ui(ui, desk, plate, topic, draft, requests);
    }
    if plate.topics.iter().any(|topic| !topic.may_know) {
        ui.collapsing(say(Caption::AskOther), |ui| {
            for topic in plate.topics.iter().filter(|topic| !topic.may_know) {
                topic_ui(ui, desk, plate, topic, draft, requests);
            }
        });
    }
}

/// One topic with its three reasons to ask.
fn topic_ui(
    ui: &mut Ui,
    desk: &Desk,
    plate: &Plate,
    topic: &PlateTopic,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    let say = |caption: Caption| desk.captions.say(caption);
    let asked = Pointed::Seat(plate.seat);
    let slip = theme::slip(PAPER).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(strong(&topic.name));
            if topic.ticked {
                mark::sign_ui(ui, icon::CHECK, say(Caption::AskNothing), INK_SOFT);
                note_ui(ui, say(Caption::AskNothing));
            }
            if topic.is_free {
                note_ui(ui, say(Caption::AskFree));
            }
        });
        let plan = desk.plan_whys.get(draft.plan_why).or(desk.plan_whys.first());
        let whys = [
            (icon::SHIELD, Caption::AskSafe, Some(Why::SafeNow)),
            (icon::LIGHTBULB, Caption::AskUnderstand, Some(Why::Understand)),
            (icon::PUSH_PIN, Caption::AskPlan, plan.map(|plan| plan.why)),
        ];
        ui.horizontal_wrapped(|ui| {
            for (sign, caption, why) in whys {
                let Some(why) = why else { continue };
                let label = format!("{sign} {}", say(caption));
                let button = Button::new(RichText::new(label)).min_size(Vec2::new(0.0, TARGET));
                let response = ui.add_enabled(topic.refusal.is_none(), button);
                let name = format!("{}: {}", topic.name, say(caption));
                let enabled = topic.refusal.is_none();
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &name));
                guide::stands_within(
                    ui,
                    &[asked, Pointed::Topic(topic.topic)],
                    Pointed::Reason(why.kind()),
                    response.rect,
                );
                if response.clicked() {
                    requests.push(UiRequest::Wish(Wish::AskSeat {
                        to: plate.seat,
                        topic: topic.topic,
                        why,
                        only_me: draft.only_me,
                    }));
                    draft.close();
                }
                if let Some(refusal) = &topic.refusal {
                    response.on_disabled_hover_text(refusal);
                }
            }
        });
    });
    guide::stands_within(ui, &[asked], Pointed::Topic(topic.topic), slip.response.rect);
}

/// Whom one asks: all plates, to choose one.
pub fn whom_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    heading_ui(ui, desk.captions.say(Caption::AskWhom));
    for plate in desk.plates.iter().filter(|plate| !plate.is_own) {
        ui.horizontal_wrapped(|ui| {
            mark::head_ui(ui, plate, 28.0);
            let label = RichText::new(&plate.person).family(theme::bold());
            let button = Button::new(label).min_size(Vec2::new(110.0, TARGET));
            let response = ui.add(button);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &plate.line));
            if response.clicked() {
                draft.open(Sheet::Seat(plate.seat));
            }
            let topics = plate.topics.iter().filter(|topic| topic.may_know);
            let names: Vec<&str> = topics.map(|topic| topic.name.as_str()).collect();
            note_ui(ui, &names.join(", "));
        });
    }
}
