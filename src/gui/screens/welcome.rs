//! Sitting down, page by page: advisory, opening, the common page, the own seat, the own folder, a
//! first reading.
//!
//! **Invariant:** Enter goes on, Esc is the pause as at the table; nothing is lost either way.

use bevy::prelude::{App, IntoScheduleConfigs as _, OnEnter, Res, ResMut, Resource, in_state};
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    self, Color32, Label, Margin, Rect, RichText, Sense, Stroke, TextFormat, TextStyle, Ui, Vec2,
    WidgetInfo, WidgetType,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::current::CurrentView;
use crate::gui::panels::mark::seat_icon;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_on};
use crate::gui::slips::{forward_ui, intensity_ui, option_ui, place_ui};
use crate::gui::theme::{self, AMBER_PALE, GAP, INK, INK_SOFT, PAPER_DEEP, TEAL_DEEP};
use crate::gui::{Screen, Tongue, guide, widgets};
use crate::locale::Locale;
use crate::present::dossier::CardSheet;
use crate::present::tutorial::Target;
use crate::present::welcome::WelcomeModel;
use crate::rules::command::WishKind;

/// How wide the sheet is.
const WIDTH: f32 = 700.0;
/// How many pages there are.
pub const PAGES: usize = 6;

/// Where the reader is.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct WelcomeDraft {
    /// Which page, from 0.
    pub page: usize,
    /// Which card of the common page lies open.
    pub card: Option<usize>,
}

/// The words around the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WelcomeWords {
    place: String,
    headings: [String; PAGES],
    next: String,
    back: String,
    waiting: String,
    choose: String,
    card_hint: String,
    chair: String,
    interest: String,
    plate: String,
}

/// Sitting down.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<WelcomeDraft>().add_systems(OnEnter(Screen::Welcome), begin).add_systems(
        EguiPrimaryContextPass,
        draw_welcome.in_set(PaperSystems::Screen).run_if(in_state(Screen::Welcome)),
    );
}

impl WelcomeWords {
    /// The words in a language, on this page.
    #[must_use]
    pub fn of(locale: &Locale, page: usize) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        let place = [("page", (page + 1).into()), ("pages", PAGES.into())];
        Self {
            place: locale.say("welcome-place", &place),
            headings: [
                "welcome-advisory",
                "lobby-opening",
                "dossier-common",
                "lobby-seat",
                "dossier-hand",
                "lobby-readings",
            ]
            .map(say),
            next: say("go-on"),
            back: say("go-back"),
            waiting: say("welcome-waiting"),
            choose: say("welcome-choose"),
            card_hint: say("welcome-card-hint"),
            chair: say("welcome-chair"),
            interest: say("welcome-interest"),
            plate: say("welcome-plate"),
        }
    }
}

fn begin(mut draft: ResMut<WelcomeDraft>) {
    *draft = WelcomeDraft::default();
}

fn draw_welcome(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<WelcomeDraft>,
    current: Res<CurrentView>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let Some(model) = current.models.as_ref().and_then(|models| models.welcome.as_ref()) else {
        return Ok(());
    };
    let draft = &mut *draft;
    let words = WelcomeWords::of(tongue.locale(), draft.page);
    let mut wishes = Vec::new();
    let page = draft.page;
    let mut turned = page;
    Sheet::new("welcome", WIDTH, Place::Left).show(
        context,
        |ui| welcome_ui(ui, &words, model, draft, &mut wishes),
        |ui| turned = foot_ui(ui, &words, model, page, &mut requests.0),
    );
    requests.0.append(&mut wishes);
    if turned != page {
        *draft = WelcomeDraft { page: turned, card: None };
    }
    Ok(())
}

/// One page.
pub fn welcome_ui(
    ui: &mut Ui,
    words: &WelcomeWords,
    model: &WelcomeModel,
    draft: &mut WelcomeDraft,
    requests: &mut Vec<UiRequest>,
) {
    place_ui(ui, &words.place);
    let heading = words.headings.get(draft.page).map_or("", String::as_str);
    ui.label(RichText::new(heading).text_style(theme::title()));
    ui.add_space(GAP);
    match draft.page {
        0 => advisory_ui(ui, model),
        1 => opening_ui(ui, words, model),
        2 => common_ui(ui, words, model, draft),
        3 => seat_ui(ui, words, model),
        4 => hand_ui(ui, model),
        _ => readings_ui(ui, words, model, requests),
    }
}

/// Back, and on; the page that is shown next.
fn foot_ui(
    ui: &mut Ui,
    words: &WelcomeWords,
    model: &WelcomeModel,
    page: usize,
    requests: &mut Vec<UiRequest>,
) -> usize {
    let mut turned = page;
    if page + 1 < PAGES {
        let next = forward_ui(ui, "", &words.next, None);
        guide::leads_to(ui, next.rect, |it| {
            matches!(it, Target::NextPage | Target::Reading(_) | Target::Button(WishKind::BeReady))
        });
        if next.clicked() || goes_on(ui) {
            turned = page + 1;
        }
    } else if let Some(ready) = &model.ready {
        let is_chosen = model.readings.iter().any(|reading| reading.is_chosen);
        let refusal = (!is_chosen).then_some(words.choose.as_str());
        let refusal = ready.refusal.as_deref().or(refusal);
        let button = forward_ui(ui, "", &ready.label, refusal);
        guide::stands_wish(ui, &ready.wish, button.rect);
        if refusal.is_none() && (button.clicked() || goes_on(ui)) {
            requests.push(UiRequest::Wish(ready.wish.clone()));
        }
    } else {
        widgets::note_ui(ui, &words.waiting);
    }
    aside_ui(ui, |ui| {
        if page > 0 && ui.button(&words.back).clicked() {
            turned = page - 1;
        }
    });
    turned
}

fn advisory_ui(ui: &mut Ui, model: &WelcomeModel) {
    ui.horizontal_wrapped(|ui| {
        ui.label(widgets::strong(&model.title).size(19.0));
        intensity_ui(ui, model.intensity, &model.intensity_line);
    });
    ui.label(RichText::new(&model.subtitle).color(INK_SOFT));
    ui.add_space(GAP);
    ui.label(&model.advisory);
    ui.label(&model.asked);
    ui.add_space(GAP);
    theme::slip(AMBER_PALE).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(format!("{}  {}", icon::DOOR_OPEN, model.step_out));
    });
}

fn opening_ui(ui: &mut Ui, words: &WelcomeWords, model: &WelcomeModel) {
    theme::slip(PAPER_DEEP).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(widgets::strong(&format!("{}  {}", icon::CLOCK, model.clock)));
    });
    ui.add_space(GAP);
    widgets::note_ui(ui, &words.chair);
    for line in &model.chair {
        ui.label(RichText::new(line).family(theme::italic()).size(17.0));
    }
    ui.add_space(GAP);
    for line in &model.conditions {
        widgets::note_ui(ui, line);
    }
    widgets::terms_ui(ui, &model.terms);
}

/// Who it is about, and the common page as one text, its cards underlined.
fn common_ui(ui: &mut Ui, words: &WelcomeWords, model: &WelcomeModel, draft: &mut WelcomeDraft) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        for line in &model.people {
            widgets::note_ui(ui, line);
        }
    });
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(0.0, 3.0);
        ui.spacing_mut().interact_size.y = 0.0;
        for (index, card) in model.common.iter().enumerate() {
            let text = underlined(ui, text_of(card), draft.card == Some(index));
            let response = ui.add(Label::new(text).sense(Sense::click()));
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, &card.title));
            if response.hovered() {
                ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
            }
            if response.hovered() || response.gained_focus() || response.clicked() {
                draft.card = Some(index);
            }
            if response.has_focus() {
                let line = Stroke::new(2.0, TEAL_DEEP);
                ui.painter().rect_stroke(response.rect, 3, line, egui::StrokeKind::Outside);
            }
        }
    });
    widgets::terms_ui(ui, &model.common_terms);
    let card = draft.card.and_then(|index| model.common.get(index));
    theme::slip(PAPER_DEEP).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(2.2 * theme::TARGET);
        if let Some(card) = card {
            ui.label(widgets::strong(&card.title));
            ui.label(text_of(card));
            widgets::note_ui(ui, &card.about);
        } else {
            widgets::note_ui(ui, &words.card_hint);
        }
    });
}

fn seat_ui(ui: &mut Ui, words: &WelcomeWords, model: &WelcomeModel) {
    let seat = &model.seat;
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(seat_icon(seat.look)).size(40.0).color(theme::WALNUT));
        ui.vertical(|ui| {
            ui.label(widgets::strong(&seat.organisation).size(19.0));
            ui.label(&seat.you_are);
            if let Some(hat) = &seat.hat {
                ui.label(widgets::strong(hat));
            }
        });
    });
    ui.add_space(GAP);
    widgets::note_ui(ui, &words.plate);
    ui.label(&seat.plate);
    ui.add_space(GAP);
    theme::slip(AMBER_PALE).inner_margin(Margin::same(14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::note_ui(ui, &words.interest);
        ui.label(RichText::new(&seat.interest).family(theme::italic()).size(18.0));
        ui.label(&seat.pays);
    });
    widgets::terms_ui(ui, &seat.terms);
}

fn hand_ui(ui: &mut Ui, model: &WelcomeModel) {
    for card in &model.hand {
        card_ui(ui, card);
        ui.add_space(2.0);
    }
}

/// A card of the own folder: title, label, the text; a locked one with its forms and what telling
/// it means.
fn card_ui(ui: &mut Ui, card: &CardSheet) {
    let fill = if card.locked { AMBER_PALE } else { Color32::WHITE };
    theme::slip(fill).inner_margin(Margin::symmetric(14, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_wrapped(|ui| {
            if card.locked {
                ui.label(RichText::new(icon::LOCK_SIMPLE).size(18.0));
            }
            ui.label(widgets::strong(&card.title));
            widgets::note_ui(ui, &card.about);
        });
        // A locked card's heaviest form holds what the lighter ones do.
        if let Some((form, text)) = card.texts.last() {
            if let Some(form) = form {
                widgets::note_ui(ui, form);
            }
            ui.label(text);
        }
        widgets::terms_ui(ui, &card.terms);
        for line in card.lock.iter().chain(&card.places) {
            widgets::note_ui(ui, line);
        }
    });
}

fn readings_ui(
    ui: &mut Ui,
    words: &WelcomeWords,
    model: &WelcomeModel,
    requests: &mut Vec<UiRequest>,
) {
    ui.label(&words.choose);
    ui.add_space(GAP);
    for reading in &model.readings {
        let choice = &reading.choice;
        let is_open = choice.is_open();
        let top = ui.cursor().min;
        let pressed = option_ui(ui, reading.is_chosen, is_open, &choice.label, |ui| {
            ui.label(widgets::strong(&choice.label));
            ui.label(&reading.text);
        });
        let place = Rect::from_min_max(top, ui.min_rect().max);
        guide::leads_to(ui, place, |it| matches!(it, Target::Reading(_)));
        if pressed && !reading.is_chosen {
            requests.push(UiRequest::Wish(choice.wish.clone()));
        }
    }
}

/// A sentence of the common page: it is underlined because it is a card.
fn underlined(ui: &Ui, text: &str, is_open: bool) -> LayoutJob {
    let (colour, line) = if is_open { (TEAL_DEEP, TEAL_DEEP) } else { (INK, theme::OAK) };
    let format = TextFormat {
        font_id: TextStyle::Body.resolve(ui.style()),
        color: colour,
        underline: Stroke::new(1.0, line),
        line_height: Some(24.0),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format.clone());
    job.append(" ", 0.0, TextFormat { underline: Stroke::NONE, ..format });
    job
}

fn text_of(card: &CardSheet) -> &str {
    card.texts.last().map_or("", |(_, text)| text.as_str())
}
