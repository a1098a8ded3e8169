//! One case under its author's hands: what is found, a look from inside, the proof.
//!
//! **Invariant:** what was saved shows by itself; nothing has to be pressed for it.

use bevy::prelude::{
    App, IntoScheduleConfigs as _, OnEnter, Res, ResMut, Resource, State, in_state,
};
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    self, Align, ComboBox, FontSelection, Layout, RichText, Stroke, TextFormat, Ui, Vec2,
    WidgetInfo, WidgetType,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::preview::{PreviewWish, Workbench};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_back};
use crate::gui::slips::{drawer_ui, forward_ui, mark_ui};
use crate::gui::theme::{self, BRICK, GAP, GAP_WIDE, INK, INK_SOFT, PAPER_DEEP, TARGET};
use crate::gui::{Overlay, Screen, Tongue, widgets};
use crate::locale::Locale;
use crate::present::finding::Excerpt;
use crate::present::preview::{FindingRow, Mark, PreviewModel};
use crate::present::proof::{ProofModel, Row, Section};
use crate::preview::lay::Spot;
use crate::proof::verdict::Mark as Held;
use crate::rules::table::Phase;
use crate::scenario::finding::Severity;
use crate::scenario::id::SeatId;

/// How wide the sheet is.
const WIDTH: f32 = 760.0;
/// How wide a choice is, and the field for a number.
const CHOICE_WIDTH: f32 = 168.0;
const NUMBER_WIDTH: f32 = 90.0;
/// How wide a figure is.
const VALUE_WIDTH: f32 = 64.0;
/// How wide the sign behind figures is.
const SIGN_WIDTH: f32 = 28.0;
/// The longest number of a game, in digits.
const LONGEST_SEED: usize = 18;

/// The words around a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreviewWords {
    reading: String,
    follows: String,
    found: String,
    line: String,
    inside: String,
    seat: String,
    part: String,
    preset: String,
    number: String,
    number_note: String,
    sit_down: String,
    /// Back to the table that one left; none: there is none.
    returns: Option<String>,
    nothing_yet: String,
    nothing_kept: String,
    proof: String,
    prove: String,
    errors_first: String,
    back: String,
    /// What is being measured; none: nothing is.
    proving: Option<String>,
    /// What became of the last proof.
    kept: Option<String>,
}

/// Where the author wants to look from.
#[derive(Resource, Clone, Debug, PartialEq, Eq)]
pub struct PreviewDraft {
    /// Which seat, as a place in the list.
    pub seat: usize,
    /// Which part.
    pub part: Phase,
    /// Which preset, as a place in the list.
    pub preset: usize,
    /// The number of the game, as it was typed.
    pub seed: String,
}

impl Default for PreviewDraft {
    fn default() -> Self {
        Self { seat: 0, part: Phase::Round(1), preset: 0, seed: "1".to_owned() }
    }
}

impl PreviewDraft {
    fn spot(&self) -> Spot {
        Spot {
            seat: SeatId::at(self.seat),
            part: self.part,
            preset: self.preset,
            seed: self.seed.parse().unwrap_or(1),
        }
    }
}

/// The workbench's page.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<PreviewDraft>()
        .add_systems(OnEnter(Screen::Preview), begin_where_one_was)
        .add_systems(
            EguiPrimaryContextPass,
            draw_preview.in_set(PaperSystems::Screen).run_if(in_state(Screen::Preview)),
        );
}

/// Who comes from the table finds its seat, part, preset and number filled in.
fn begin_where_one_was(mut draft: ResMut<PreviewDraft>, workbench: Res<Workbench>) {
    if workbench.has_table() {
        let Spot { seat, part, preset, seed } = workbench.spot();
        *draft = PreviewDraft { seat: seat.index(), part, preset, seed: seed.to_string() };
    }
}

impl PreviewWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            reading: say("preview-reading"),
            follows: say("preview-follows"),
            found: say("preview-found"),
            line: say("preview-line"),
            inside: say("preview-inside"),
            seat: say("preview-seat"),
            part: say("preview-part"),
            preset: say("preview-preset"),
            number: say("preview-number"),
            number_note: say("preview-number-note"),
            sit_down: say("preview-sit-down"),
            returns: None,
            nothing_yet: say("preview-nothing-yet"),
            nothing_kept: say("strip-nothing-kept"),
            proof: say("preview-proof"),
            prove: say("preview-prove"),
            errors_first: say("preview-errors-first"),
            back: say("go-back"),
            proving: None,
            kept: None,
        }
    }
}

fn draw_preview(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<PreviewDraft>,
    workbench: Res<Workbench>,
    tongue: Res<Tongue>,
    overlay: Res<State<Overlay>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let returns = workbench.has_table().then(|| tongue.locale().say("preview-back", &[]));
    let words = PreviewWords {
        returns,
        proving: workbench.proving(tongue.locale()),
        kept: workbench.kept(tongue.locale()),
        ..PreviewWords::of(tongue.locale())
    };
    let (mut asked, mut back) = (Vec::new(), false);
    Sheet::new("preview", WIDTH, Place::Left).show(
        context,
        |ui| preview_ui(ui, &words, workbench.model(), &mut draft, &mut asked),
        |ui| aside_ui(ui, |ui| back = ui.button(&words.back).clicked()),
    );
    requests.0.append(&mut asked);
    if back || (*overlay.get() == Overlay::Clear && goes_back(context)) {
        requests.0.push(UiRequest::Preview(PreviewWish::Close));
    }
    Ok(())
}

/// What is found, a look from inside, the proof.
pub fn preview_ui(
    ui: &mut Ui,
    words: &PreviewWords,
    model: Option<&PreviewModel>,
    draft: &mut PreviewDraft,
    requests: &mut Vec<UiRequest>,
) {
    let Some(model) = model else {
        widgets::note_ui(ui, &words.reading);
        return;
    };
    ui.label(RichText::new(&model.title).text_style(theme::title()));
    widgets::note_ui(ui, &model.place);
    mark_ui(ui, &model.state);
    widgets::note_ui(ui, model.note.as_deref().unwrap_or(&words.follows));
    ui.add_space(GAP_WIDE);
    // What keeps the case from being played comes before playing it.
    let is_first = model.state.severity == Some(Severity::Error);
    if is_first {
        findings_ui(ui, words, model);
        ui.add_space(GAP_WIDE);
    }
    inside_ui(ui, words, model, draft, requests);
    if !is_first && !model.findings.is_empty() {
        ui.add_space(GAP_WIDE);
        findings_ui(ui, words, model);
    }
    ui.add_space(GAP_WIDE);
    proof_ui(ui, words, model, requests);
}

fn findings_ui(ui: &mut Ui, words: &PreviewWords, model: &PreviewModel) {
    widgets::heading_ui(ui, &words.found);
    for row in &model.findings {
        finding_ui(ui, words, row);
    }
    if let Some(more) = &model.more {
        widgets::note_ui(ui, more);
    }
}

/// Seat, part, preset, number; and sitting down there.
fn inside_ui(
    ui: &mut Ui,
    words: &PreviewWords,
    model: &PreviewModel,
    draft: &mut PreviewDraft,
    requests: &mut Vec<UiRequest>,
) {
    widgets::heading_ui(ui, &words.inside);
    if draft.seat >= model.seats.len() {
        draft.seat = 0;
    }
    if draft.preset >= model.presets.len() {
        draft.preset = 0;
    }
    ui.horizontal_wrapped(|ui| {
        choose_ui(ui, "seat", &words.seat, &model.seats, &mut draft.seat);
        let parts: Vec<String> = model.parts.iter().map(|(_, name)| name.clone()).collect();
        let chosen = model.parts.iter().position(|(part, _)| *part == draft.part);
        let mut chosen = chosen.unwrap_or_default();
        choose_ui(ui, "part", &words.part, &parts, &mut chosen);
        if let Some((part, _)) = model.parts.get(chosen) {
            draft.part = *part;
        }
        choose_ui(ui, "preset", &words.preset, &model.presets, &mut draft.preset);
        field_ui(ui, &words.number, |ui, label| {
            let edit = egui::TextEdit::singleline(&mut draft.seed).desired_width(NUMBER_WIDTH);
            let edit = edit.min_size(Vec2::new(0.0, TARGET)).vertical_align(Align::Center);
            ui.add(edit).labelled_by(label);
        });
        draft.seed.retain(|letter| letter.is_ascii_digit());
        draft.seed.truncate(LONGEST_SEED);
    });
    widgets::note_ui(ui, &format!("{} {}", words.number_note, words.nothing_kept));
    if let Some(returns) = &words.returns
        && forward_ui(ui, icon::ARROW_U_UP_LEFT, returns, None).clicked()
    {
        requests.push(UiRequest::Preview(PreviewWish::Back));
    }
    let refusal = model.seats.is_empty().then_some(words.nothing_yet.as_str());
    if forward_ui(ui, icon::ARMCHAIR, &words.sit_down, refusal).clicked() {
        requests.push(UiRequest::Preview(PreviewWish::Lay(draft.spot())));
    }
}

/// Something to fill in, under its label: one beside the other as far as there is room.
fn field_ui(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui, egui::Id)) {
    let height = ui.text_style_height(&egui::TextStyle::Small) + ui.spacing().item_spacing.y;
    let size = Vec2::new(CHOICE_WIDTH, height + TARGET);
    ui.allocate_ui_with_layout(size, egui::Layout::top_down(Align::Min), |ui| {
        ui.set_width(CHOICE_WIDTH);
        let label = widgets::note_ui(ui, label).id;
        add(ui, label);
    });
}

/// One of a list, with its label before it.
fn choose_ui(ui: &mut Ui, id: &str, label: &str, names: &[String], chosen: &mut usize) {
    let name = names.get(*chosen).map_or("", String::as_str);
    field_ui(ui, label, |ui, _| {
        let shown = ComboBox::from_id_salt(id)
            .width(CHOICE_WIDTH)
            .selected_text(name)
            .truncate()
            .show_ui(ui, |ui| {
                for (index, name) in names.iter().enumerate() {
                    ui.selectable_value(chosen, index, name);
                }
            });
        let spoken = format!("{label}: {name}");
        shown.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &spoken));
    });
}

/// A finding: how bad, where, what, the line, what to do.
fn finding_ui(ui: &mut Ui, words: &PreviewWords, row: &FindingRow) {
    theme::slip(theme::PAPER).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        let finding = &row.finding;
        let line = format!("{}: {}", finding.severity, finding.sentence);
        mark_ui(ui, &Mark { severity: Some(row.severity), line });
        widgets::note_ui(ui, &format!("{}   {}", finding.place, finding.path));
        if let Some(excerpt) = &row.excerpt {
            excerpt_ui(ui, words, excerpt);
        }
        if !finding.help.is_empty() {
            ui.label(&finding.help);
        }
        widgets::note_ui(ui, finding.code);
    });
}

/// The line, with what is meant underlined.
fn excerpt_ui(ui: &mut Ui, words: &PreviewWords, excerpt: &Excerpt) {
    let font = FontSelection::Style(egui::TextStyle::Small).resolve(ui.style());
    let plain = TextFormat::simple(font.clone(), INK);
    let mut marked = TextFormat::simple(font, BRICK);
    marked.underline = Stroke::new(1.5, BRICK);
    let mut soft = plain.clone();
    soft.color = INK_SOFT;
    let mut job = LayoutJob::default();
    job.append(&format!("{} {}   ", words.line, excerpt.number), 0.0, soft);
    job.append(excerpt.before.trim_start(), 0.0, plain.clone());
    // Where something is missing, there is a place to put it.
    job.append(if excerpt.marked.is_empty() { "  " } else { &excerpt.marked }, 0.0, marked);
    job.append(&excerpt.after, 0.0, plain);
    theme::slip(PAPER_DEEP).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(job);
    });
}

/// What is known about the proof, and proving.
fn proof_ui(
    ui: &mut Ui,
    words: &PreviewWords,
    model: &PreviewModel,
    requests: &mut Vec<UiRequest>,
) {
    widgets::heading_ui(ui, &words.proof);
    mark_ui(ui, &model.proof_mark);
    if let Some(proving) = &words.proving {
        ui.horizontal(|ui| {
            ui.spinner();
            ui.label(proving);
        });
    } else {
        let refusal =
            (model.seats.is_empty() || model.note.is_some()).then_some(words.errors_first.as_str());
        if forward_ui(ui, icon::SCALES, &words.prove, refusal).clicked() {
            requests.push(UiRequest::Preview(PreviewWish::Prove));
        }
    }
    if let Some(kept) = &words.kept {
        widgets::note_ui(ui, kept);
    }
    if let Some(proof) = &model.proof {
        table_ui(ui, proof);
    }
}

/// What was measured, section by section, and how it stands to what the case is held to.
fn table_ui(ui: &mut Ui, proof: &ProofModel) {
    for section in &proof.sections {
        drawer_ui(ui, &section.title, |ui| {
            for row in &section.rows {
                row_ui(ui, row, most_values(section));
            }
        });
    }
}

fn row_ui(ui: &mut Ui, row: &Row, values: f32) {
    ui.horizontal_top(|ui| {
        let label = ui.available_width() - VALUE_WIDTH * values - SIGN_WIDTH;
        ui.vertical(|ui| {
            ui.set_width(label.max(VALUE_WIDTH));
            ui.label(RichText::new(&row.label).small());
            if row.mark == Some(Held::Short) {
                ui.label(RichText::new(&row.standing).small().color(BRICK));
            }
        });
        for value in &row.values {
            let cell = Vec2::new(VALUE_WIDTH - GAP, 0.0);
            let right = Layout::right_to_left(Align::Min);
            ui.allocate_ui_with_layout(cell, right, |ui| {
                ui.label(RichText::new(value).small());
            });
        }
        let (sign, colour) = match row.mark {
            None => return,
            Some(Held::Kept) => (icon::CHECK, theme::TEAL_DEEP),
            Some(Held::Short) => (icon::X, BRICK),
            Some(Held::NotAsked) => (icon::MINUS, INK_SOFT),
        };
        let sign = ui.label(RichText::new(sign).small().color(colour));
        sign.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &row.standing));
        sign.on_hover_text(&row.standing);
    });
}

/// How many values the widest row has.
fn most_values(section: &Section) -> f32 {
    let most = section.rows.iter().map(|row| row.values.len()).max().unwrap_or_default();
    most as f32
}
