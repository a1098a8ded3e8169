//! Before a session: which case, which seat, how the network is set up.
//!
//! **Invariant:** one step at a time, and nothing that was chosen is lost on the way back.
//! **Invariant:** nothing begins before the last step.

use std::cmp::Ordering;

use bevy::prelude::{App, IntoScheduleConfigs as _, OnEnter, Res, ResMut, Resource, in_state};
use bevy_egui::egui::{self, RichText, Ui};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::panels::mark::seat_icon;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_back, goes_on};
use crate::gui::shelves::Shelves;
use crate::gui::slips::{forward_ui, intensity_ui, option_ui};
use crate::gui::theme::{self, BRICK, GAP, GAP_WIDE, INK_SOFT, TEAL_DEEP};
use crate::gui::{Overlay, Screen, Tongue, widgets};
use crate::locale::Locale;
use crate::present::chooser::{CaseChoice, LobbyModel};
use crate::sitting::Wanted;

/// How wide the sheet is.
const WIDTH: f32 = 640.0;
/// The longest number of a game, in digits.
const LONGEST_SEED: usize = 18;

/// What was chosen so far.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct LobbyDraft {
    /// Which step is shown, from 0.
    pub step: usize,
    /// Which case.
    pub case: usize,
    /// Which seat; none: not chosen.
    pub seat: Option<usize>,
    /// Which preset.
    pub preset: usize,
    /// The number of the game, as it was typed; empty: any.
    pub seed: String,
}

/// The words around what can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LobbyWords {
    steps: [String; 3],
    asks: [String; 3],
    reading: String,
    back: String,
    next: String,
    begin: String,
    more: String,
    seed: String,
    seed_note: String,
    choose_seat: String,
}

/// The lobby.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LobbyDraft>().add_systems(OnEnter(Screen::Welcome), forget).add_systems(
        EguiPrimaryContextPass,
        draw_lobby.in_set(PaperSystems::Screen).run_if(in_state(Screen::Lobby)),
    );
}

impl LobbyWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            steps: ["chooser-case", "chooser-seat", "chooser-preset"].map(say),
            asks: ["chooser-ask-case", "chooser-ask-seat", "chooser-ask-preset"].map(say),
            reading: say("chooser-reading"),
            back: say("go-back"),
            next: say("go-on"),
            begin: say("chooser-begin"),
            more: say("chooser-more"),
            seed: say("chooser-seed"),
            seed_note: say("chooser-seed-note"),
            choose_seat: say("chooser-choose-seat"),
        }
    }
}

impl LobbyDraft {
    /// The case that is chosen, if it can be played.
    #[must_use]
    pub fn chosen<'m>(&self, model: &'m LobbyModel) -> Option<&'m CaseChoice> {
        model.cases.get(self.case).filter(|case| case.is_open)
    }

    /// What was chosen, as a wish for a session.
    #[must_use]
    pub fn wanted(&self, model: &LobbyModel, language: &str) -> Option<Wanted> {
        let case = self.chosen(model)?;
        Some(Wanted {
            scenario: Some(case.name.clone()),
            seat: Some(case.seats.get(self.seat?)?.name.clone()),
            preset: case.presets.get(self.preset).map(|preset| preset.name.clone()),
            seed: self.seed.parse().ok(),
            language: language.to_owned(),
            ..Wanted::default()
        })
    }

    const fn is_last(&self) -> bool {
        self.step == 2
    }
}

/// Whoever sat down chooses afresh the next time.
fn forget(mut draft: ResMut<LobbyDraft>) {
    *draft = LobbyDraft::default();
}

fn draw_lobby(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<LobbyDraft>,
    tongue: Res<Tongue>,
    shelves: Res<Shelves>,
    overlay: Res<bevy::prelude::State<Overlay>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let words = LobbyWords::of(tongue.locale());
    let empty = LobbyModel::default();
    let model = shelves.lobby.as_ref();
    let mut steps = Steps { requests: Vec::new() };
    let draft = &mut *draft;
    let copy = draft.clone();
    Sheet::new("lobby", WIDTH, Place::Left).show(
        context,
        |ui| lobby_ui(ui, &words, model, draft),
        |ui| foot_ui(ui, &words, model.unwrap_or(&empty), &copy, tongue.locale(), &mut steps),
    );
    let back = *overlay.get() == Overlay::Clear && goes_back(context);
    let wanted = steps.requests.pop().or(back.then_some(Stepped::Back));
    match wanted {
        Some(Stepped::Back) if draft.step == 0 => {
            requests.0.push(UiRequest::Visit(Screen::Title));
        }
        Some(Stepped::Back) => draft.step -= 1,
        Some(Stepped::On) => draft.step += 1,
        Some(Stepped::Begin(wanted)) => {
            requests.0.push(UiRequest::Begin(*wanted));
            draft.step = 0;
        }
        None => {}
    }
    Ok(())
}

/// Where somebody wants to go from here.
enum Stepped {
    Back,
    On,
    Begin(Box<Wanted>),
}

struct Steps {
    requests: Vec<Stepped>,
}

/// What is chosen in this step.
pub fn lobby_ui(
    ui: &mut Ui,
    words: &LobbyWords,
    model: Option<&LobbyModel>,
    draft: &mut LobbyDraft,
) {
    steps_ui(ui, words, model, draft);
    ui.add_space(GAP);
    let ask = words.asks.get(draft.step).map_or("", String::as_str);
    ui.label(RichText::new(ask).text_style(theme::title()));
    ui.add_space(GAP);
    let Some(model) = model else {
        widgets::note_ui(ui, &words.reading);
        return;
    };
    if draft.step > 0 && draft.chosen(model).is_none() {
        draft.step = 0;
    }
    match (draft.step, model.cases.get(draft.case)) {
        (0, _) | (_, None) => cases_ui(ui, model, draft),
        (1, Some(case)) => seats_ui(ui, case, draft),
        (_, Some(case)) => presets_ui(ui, words, case, draft),
    }
}

/// Where one is: three words, the present one in bold, and what was chosen before.
fn steps_ui(ui: &mut Ui, words: &LobbyWords, model: Option<&LobbyModel>, draft: &mut LobbyDraft) {
    let case = model.and_then(|model| draft.chosen(model));
    let chosen = [
        case.map(|case| case.title.as_str()),
        case.and_then(|case| Some(case.seats.get(draft.seat?)?.organisation.as_str())),
    ];
    ui.horizontal_wrapped(|ui| {
        for (index, step) in words.steps.iter().enumerate() {
            if index > 0 {
                ui.label(RichText::new(icon::CARET_RIGHT).small().color(INK_SOFT));
            }
            let name = match chosen.get(index).copied().flatten() {
                Some(name) if index < draft.step => format!("{step}: {name}"),
                _ => step.clone(),
            };
            let text = RichText::new(name).small();
            match index.cmp(&draft.step) {
                Ordering::Less => {
                    let back = ui.add(egui::Button::new(text).frame_when_inactive(false));
                    if back.clicked() {
                        draft.step = index;
                    }
                }
                Ordering::Equal => {
                    ui.label(text.family(theme::bold()).color(TEAL_DEEP));
                }
                Ordering::Greater => {
                    ui.label(text.color(INK_SOFT));
                }
            }
        }
    });
}

fn cases_ui(ui: &mut Ui, model: &LobbyModel, draft: &mut LobbyDraft) {
    for (index, case) in model.cases.iter().enumerate() {
        let is_chosen = case.is_open && index == draft.case;
        let pressed = option_ui(ui, is_chosen, case.is_open, &case.title, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(widgets::strong(&case.title).size(19.0));
                intensity_ui(ui, case.intensity, &case.intensity_line);
            });
            let about = RichText::new(&case.about);
            ui.label(if case.is_open { about } else { about.color(BRICK) });
            for note in &case.notes {
                widgets::note_ui(ui, note);
            }
        });
        if pressed && index != draft.case {
            *draft = LobbyDraft { case: index, ..LobbyDraft::default() };
        }
        if is_chosen {
            ui.add_space(GAP);
            ui.label(&case.advisory);
            ui.add_space(GAP_WIDE);
        }
    }
}

fn seats_ui(ui: &mut Ui, case: &CaseChoice, draft: &mut LobbyDraft) {
    for (index, seat) in case.seats.iter().enumerate() {
        let is_chosen = draft.seat == Some(index);
        let pressed = option_ui(ui, is_chosen, true, &seat.organisation, |ui| {
            ui.horizontal_top(|ui| {
                let icon = RichText::new(seat_icon(seat.look)).size(26.0).color(theme::WALNUT);
                ui.label(icon);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    ui.label(widgets::strong(&seat.organisation));
                    widgets::note_ui(ui, &seat.who);
                    if is_chosen {
                        ui.add_space(4.0);
                        ui.label(RichText::new(&seat.interest).family(theme::italic()));
                        widgets::note_ui(ui, &seat.holds);
                        if let Some(hat) = &seat.hat {
                            widgets::note_ui(ui, hat);
                        }
                    }
                });
            });
        });
        if pressed {
            draft.seat = Some(index);
        }
    }
}

fn presets_ui(ui: &mut Ui, words: &LobbyWords, case: &CaseChoice, draft: &mut LobbyDraft) {
    for (index, preset) in case.presets.iter().enumerate() {
        let pressed = option_ui(ui, draft.preset == index, true, &preset.title, |ui| {
            ui.label(widgets::strong(&preset.title));
            ui.label(&preset.text);
        });
        if pressed {
            draft.preset = index;
        }
    }
    ui.add_space(GAP);
    egui::CollapsingHeader::new(&words.more).id_salt("more").show(ui, |ui| {
        let label = ui.label(&words.seed);
        let edit = egui::TextEdit::singleline(&mut draft.seed).desired_width(180.0);
        ui.add(edit).labelled_by(label.id);
        draft.seed.retain(|letter| letter.is_ascii_digit());
        draft.seed.truncate(LONGEST_SEED);
        widgets::note_ui(ui, &words.seed_note);
    });
}

fn foot_ui(
    ui: &mut Ui,
    words: &LobbyWords,
    model: &LobbyModel,
    draft: &LobbyDraft,
    locale: &Locale,
    steps: &mut Steps,
) {
    let (label, refusal) = if draft.is_last() {
        (&words.begin, None)
    } else if draft.step == 1 && draft.seat.is_none() {
        (&words.next, Some(&words.choose_seat))
    } else {
        (&words.next, draft.chosen(model).is_none().then_some(&words.reading))
    };
    let button = forward_ui(ui, "", label, refusal.map(String::as_str));
    if refusal.is_none() && (button.clicked() || goes_on(ui)) {
        let begin = || draft.wanted(model, locale.case_language()).map(Box::new);
        if !draft.is_last() {
            steps.requests.push(Stepped::On);
        } else if let Some(wanted) = begin() {
            steps.requests.push(Stepped::Begin(wanted));
        }
    }
    aside_ui(ui, |ui| {
        if ui.button(&words.back).clicked() {
            steps.requests.push(Stepped::Back);
        }
    });
}
