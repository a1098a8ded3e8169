//! The meeting on paper: which sheet lies where, and the keys.
//!
//! Where the window is wide the folder lies at the left, the transcript at the right, the plan at
//! the bottom, and the table in the middle; where it is narrow one of them at a time.
//!
//! **Invariant:** keys do nothing while somebody writes.

use bevy_egui::egui::{
    Align, Button, Frame, Id, Key, Layout, Margin, Panel, Rect, ScrollArea, Ui, Vec2,
};

use crate::gui::panels::draft::{DeskDraft, Part, Sheet};
use crate::gui::panels::{answer, bar, board, call, card, council, dossier, judge, seat, tell};
use crate::gui::panels::{paper, plan, transcript};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{goes_back, hears};
use crate::gui::theme::{self, GAP, TARGET};
use crate::gui::widgets::scroll_ui;
use crate::present::caption::Caption;
use crate::present::meeting::Desk;
use crate::scenario::id::SeatId;

/// From this width on folder, table and transcript lie side by side, in points: six plates have
/// room between them.
const WIDE: f32 = 1180.0;
/// How wide the folder is.
const FOLDER: f32 = 292.0;
/// How wide the transcript is.
const LINES: f32 = 316.0;

/// The drawer with the plan: how high it is, and what draws it.
pub struct Drawer<'p> {
    /// In points.
    pub height: f32,
    /// The plan itself.
    pub draw: &'p mut dyn FnMut(&mut Ui, &mut Vec<UiRequest>),
}

/// Where the others sit in the room, in points: for the mouse.
pub type Figures = [(SeatId, Rect)];

/// What is left for the room, in points.
#[derive(Clone, Copy, Debug)]
pub struct Free {
    /// Where it can be seen at all.
    pub whole: Rect,
    /// Where nothing lies on it while no sheet is open.
    pub bare: Rect,
}

/// Everything on paper in the meeting. Returns the part that is left for the room, in points.
pub fn desk_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    is_thinking: bool,
    drawer: Drawer<'_>,
    figures: &Figures,
    requests: &mut Vec<UiRequest>,
) -> Free {
    draft.follow(desk);
    press_keys(ui, desk, draft, requests);
    let size = ui.available_size();
    let is_wide = size.x >= WIDE;
    let sheet = || theme::paper().outer_margin(Margin::same(4));
    Panel::top("bar")
        .frame(theme::paper().corner_radius(0).inner_margin(Margin::symmetric(14, 6)))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| bar::bar_ui(ui, desk, draft, !is_wide, requests));
    Panel::bottom("plan")
        .frame(plan::frame())
        .exact_size(drawer.height)
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| (drawer.draw)(ui, requests));
    if is_wide {
        Panel::left("folder")
            .frame(sheet())
            .exact_size(FOLDER)
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| dossier::dossier_ui(ui, desk, draft));
        Panel::right("lines")
            .frame(sheet())
            .exact_size(LINES)
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| transcript::transcript_ui(ui, desk, draft, requests));
        let whole = ui.available_rect_before_wrap();
        let bare = middle_ui(ui, desk, draft, is_thinking, Some(figures), requests);
        return Free { whole, bare };
    }
    Panel::top("parts")
        .frame(theme::paper().corner_radius(0).inner_margin(Margin::symmetric(8, 4)))
        .resizable(false)
        .show_separator_line(false)
        .show(ui, |ui| parts_ui(ui, desk, draft));
    let whole = ui.available_rect_before_wrap();
    let mut bare = whole;
    match draft.part {
        Part::Folder => {
            sheet().show(ui, |ui| dossier::dossier_ui(ui, desk, draft));
        }
        Part::Transcript => {
            sheet().show(ui, |ui| transcript::transcript_ui(ui, desk, draft, requests));
        }
        Part::Table => bare = middle_ui(ui, desk, draft, is_thinking, None, requests),
    }
    Free { whole, bare }
}

/// Which part is shown where only one fits.
fn parts_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft) {
    ui.horizontal_wrapped(|ui| {
        for (part, caption) in [
            (Part::Folder, Caption::Folder),
            (Part::Table, Caption::Middle),
            (Part::Transcript, Caption::Transcript),
        ] {
            let button = Button::selectable(draft.part == part, desk.captions.say(caption));
            if ui.add(button.min_size(Vec2::new(0.0, TARGET))).clicked() {
                draft.part = part;
            }
        }
    });
}

/// The table, or the sheet that lies on it. Where there is room for it, with the figures.
fn middle_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    is_thinking: bool,
    figures: Option<&Figures>,
    requests: &mut Vec<UiRequest>,
) -> Rect {
    let is_wide = figures.is_some();
    // While the plan is risen there is room for a glance at the table, and no more.
    if is_wide && draft.is_plan_open {
        draft.close();
        let bare = ui.available_rect_before_wrap();
        Frame::new()
            .inner_margin(Margin::symmetric(8, 6))
            .show(ui, |ui| seat::strip_ui(ui, desk, draft, requests));
        return bare;
    }
    let is_free = draft.sheet == Sheet::Table;
    if !is_wide && is_free {
        let bare = ui.available_rect_before_wrap();
        small_table_ui(ui, desk, draft, is_thinking, requests);
        return bare;
    }
    if is_wide {
        Panel::top("seats")
            .frame(Frame::new().inner_margin(Margin::symmetric(8, 6)))
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| seat::strip_ui(ui, desk, draft, requests));
    }
    if is_wide {
        let now = Panel::bottom("now")
            .frame(theme::paper().outer_margin(Margin::symmetric(8, 4)))
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| board::now_ui(ui, desk, draft, is_thinking, requests));
        paper::settle_height(ui, Id::new("now-height"), now.response.rect.height());
    }
    let mut bare = ui.available_rect_before_wrap();
    bare.max.y -= board::STRIP;
    let frame = Frame::new().inner_margin(Margin::symmetric(8, 4));
    frame.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            if is_free {
                board::table_ui(ui, desk, draft, figures.unwrap_or_default(), requests);
            } else {
                open_sheet_ui(ui, desk, draft, requests);
            }
        });
    });
    bare
}

/// The table where there is little room: everything below each other, and it scrolls.
fn small_table_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut DeskDraft,
    is_thinking: bool,
    requests: &mut Vec<UiRequest>,
) {
    let area = ScrollArea::vertical().id_salt("small-table").auto_shrink([false, false]);
    scroll_ui(area, ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
            theme::paper().show(ui, |ui| {
                ui.set_width(ui.available_width());
                board::now_ui(ui, desk, draft, is_thinking, requests);
            });
            ui.add_space(GAP);
            seat::strip_ui(ui, desk, draft, requests);
            ui.add_space(GAP);
            board::facts_ui(ui, desk);
            board::laid_strip_ui(ui, desk, draft);
        });
    });
}

fn open_sheet_ui(ui: &mut Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    let opened = draft.sheet;
    let salt = format!("{opened:?} {}", draft.laid);
    let closes = paper::sheet_ui(ui, desk, &salt, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        match opened {
            Sheet::Card(id) => match desk.card(id) {
                Some(held) => card::large_ui(ui, desk, held, draft, requests),
                None => draft.close(),
            },
            Sheet::Tell => tell::tell_ui(ui, desk, draft, requests),
            Sheet::Flags => judge::flags_ui(ui, desk, draft, requests),
            other => paper::body_ui(ui, |ui| long_sheet_ui(ui, desk, other, draft, requests)),
        }
    });
    if closes {
        draft.close();
    }
}

/// A sheet without a foot: what can be done stands beside what it is about.
fn long_sheet_ui(
    ui: &mut Ui,
    desk: &Desk,
    opened: Sheet,
    draft: &mut DeskDraft,
    requests: &mut Vec<UiRequest>,
) {
    match opened {
        Sheet::Table | Sheet::Card(_) | Sheet::Tell | Sheet::Flags => {}
        Sheet::Seat(id) => match desk.plate(id) {
            Some(plate) => seat::plate_ui(ui, desk, plate, draft, requests),
            None => draft.close(),
        },
        Sheet::Ask => seat::whom_ui(ui, desk, draft),
        Sheet::Answer => answer::answer_ui(ui, desk, draft, requests),
        Sheet::Readings => judge::readings_ui(ui, desk, draft, requests),
        Sheet::Goals => judge::goals_ui(ui, desk, requests),
        Sheet::Director => council::director_ui(ui, desk, draft, requests),
        Sheet::Family => council::family_ui(ui, desk, draft, requests),
        Sheet::React => council::react_ui(ui, desk, draft, requests),
        Sheet::Home => council::home_ui(ui, desk),
        Sheet::End => council::end_ui(ui, desk, draft, requests),
        Sheet::Call => call::call_ui(ui, desk, draft, requests),
        Sheet::Corridor => call::corridor_ui(ui, desk, draft),
        Sheet::CallResult => call::result_ui(ui, desk, draft),
        Sheet::Vote => call::vote_ui(ui, desk, draft, requests),
    }
}

/// Keys: 1-9 cards, A ask, F flag, R react, P plan, G go on, D done, Esc back.
fn press_keys(ui: &Ui, desk: &Desk, draft: &mut DeskDraft, requests: &mut Vec<UiRequest>) {
    if !hears(ui) || ui.ctx().text_edit_focused() {
        return;
    }
    let pressed = |key: Key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    if draft.has_something() && goes_back(ui.ctx()) {
        draft.step_back();
    }
    let numbers = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
    ];
    let number = numbers.into_iter().position(pressed);
    let cards = dossier::shown(desk, draft);
    if let Some(card) = number.and_then(|number| cards.get(number)) {
        draft.look_at(card.card());
    }
    if pressed(Key::P) {
        draft.is_plan_open = !draft.is_plan_open;
    }
    let is_round = desk.bar.turns.is_some();
    for (key, sheet) in [(Key::A, Sheet::Ask), (Key::F, Sheet::Flags), (Key::R, Sheet::React)] {
        if is_round && pressed(key) {
            draft.open(sheet);
        }
    }
    if pressed(Key::G) {
        requests.push(UiRequest::Listen);
    }
    if is_round && pressed(Key::D) && desk.now.done.is_open() {
        draft.open(Sheet::End);
    }
}
