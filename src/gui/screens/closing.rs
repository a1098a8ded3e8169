//! The last page: what stayed in folders, whom to call, and the way out.
//!
//! The reflection will stand before it; this page is where it ends.
//!
//! **Invariant:** nobody is scored, and the help lines are never more than a scroll away.

use bevy::prelude::{App, IntoScheduleConfigs as _, Local, Res, ResMut, in_state};
use bevy_egui::egui::{
    self, CollapsingHeader, CornerRadius, Margin, Rect, RichText, Sense, Stroke, Ui, Vec2,
    WidgetInfo, WidgetType,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::current::CurrentView;
use crate::gui::link::Link;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui};
use crate::gui::slips::forward_ui;
use crate::gui::theme::{self, AMBER, AMBER_PALE, GAP, GAP_WIDE, INK_SOFT, TEAL_PALE, WALNUT};
use crate::gui::{Screen, Tongue, widgets};
use crate::locale::Locale;
use crate::present::farewell::{FarewellModel, farewell};
use crate::present::lobby::Section;

/// How wide the sheet is.
const WIDTH: f32 = 760.0;
/// A card in a pile.
const CARD: Vec2 = Vec2::new(40.0, 26.0);
/// How far a card in a pile stands above the one under it.
const STEP: f32 = 5.0;

/// The words around the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClosingWords {
    title: String,
    quit: String,
}

/// The last page.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        draw_closing.in_set(PaperSystems::Screen).run_if(in_state(Screen::Closing)),
    );
}

impl ClosingWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self { title: say("closing-to-title"), quit: say("title-quit") }
    }
}

fn draw_closing(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut made: Local<Option<(u64, FarewellModel)>>,
    link: Res<Link>,
    current: Res<CurrentView>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    if made.as_ref().is_none_or(|(revision, _)| *revision != current.revision) {
        *made = link.tell_all(&tongue, farewell).map(|model| (current.revision, model));
    }
    let Some((_, model)) = &*made else {
        return Ok(());
    };
    let words = ClosingWords::of(tongue.locale());
    Sheet::new("closing", WIDTH, Place::Middle).show(
        context,
        |ui| closing_ui(ui, model),
        |ui| foot_ui(ui, &words, &mut requests.0),
    );
    Ok(())
}

/// What stayed in folders, and whom to call.
pub fn closing_ui(ui: &mut Ui, model: &FarewellModel) {
    ui.label(RichText::new(&model.heading).text_style(theme::title()));
    ui.label(RichText::new(&model.kept).size(18.0));
    ui.add_space(GAP);
    for (count, why) in &model.piles {
        pile_ui(ui, *count, why);
    }
    if let Some(chair) = &model.chair {
        ui.add_space(GAP_WIDE);
        theme::slip(AMBER_PALE).inner_margin(Margin::same(14)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            widgets::note_ui(ui, &chair.heading);
            for line in &chair.lines {
                ui.label(RichText::new(line).family(theme::italic()).size(18.0));
            }
        });
    }
    ui.add_space(GAP_WIDE);
    section_ui(ui, &model.own, true);
    for section in &model.others {
        section_ui(ui, section, false);
    }
    for (index, section) in model.farewell.iter().enumerate() {
        ui.add_space(GAP_WIDE);
        let fill = if index == 0 { theme::PAPER_DEEP } else { TEAL_PALE };
        theme::slip(fill).inner_margin(Margin::same(14)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let mark = if index == 0 { icon::IDENTIFICATION_BADGE } else { icon::PHONE };
            ui.label(widgets::strong(&format!("{mark}  {}", section.heading)));
            for line in &section.lines {
                ui.label(line);
            }
        });
    }
}

/// What stayed in a folder; others' folders open when somebody wants to look.
fn section_ui(ui: &mut Ui, section: &Section, is_open: bool) {
    let heading = RichText::new(&section.heading).family(theme::bold());
    CollapsingHeader::new(heading).default_open(is_open).show(ui, |ui| {
        for line in &section.lines {
            ui.label(line);
        }
    });
}

/// A pile of amber cards, face down, with its number and its reason.
fn pile_ui(ui: &mut Ui, count: usize, why: &str) {
    ui.horizontal(|ui| {
        let cards = u8::try_from(count).unwrap_or(u8::MAX).min(8);
        let size = Vec2::new(CARD.x + 12.0, f32::from(cards).mul_add(STEP, CARD.y));
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, why));
        for card in 0..cards {
            let up = f32::from(card) * STEP;
            let lean = if card % 2 == 0 { 0.0 } else { 3.0 };
            let corner = rect.left_bottom() + Vec2::new(4.0 + lean, -CARD.y - up);
            let sheet = Rect::from_min_size(corner, CARD);
            let line = Stroke::new(1.0, WALNUT.gamma_multiply(0.6));
            let round = CornerRadius::same(3);
            ui.painter().rect(sheet, round, AMBER, line, egui::StrokeKind::Inside);
        }
        ui.add_space(GAP);
        ui.label(why);
    });
}

fn foot_ui(ui: &mut Ui, words: &ClosingWords, requests: &mut Vec<UiRequest>) {
    if forward_ui(ui, "", &words.title, None).clicked() {
        requests.push(UiRequest::Leave);
    }
    aside_ui(ui, |ui| {
        let quit = RichText::new(&words.quit).color(INK_SOFT);
        if ui.add(egui::Button::new(quit).frame_when_inactive(false)).clicked() {
            requests.push(UiRequest::Quit);
        }
    });
}
