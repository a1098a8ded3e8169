//! The guide of a tutorial in the window: a strip along the top that says what to do, and lines
//! round what it points at.
//!
//! Panels tell where a thing stands with [`stands`]; of all that the step points at the last that
//! can be seen has the thick line and a hand.
//!
//! **Invariant:** the strip covers nothing, and the lines take no pointer: the guide forbids nothing.
//! **Invariant:** without a guide nothing is kept and nothing is drawn.

use bevy::prelude::{
    App, DetectChanges as _, DetectChangesMut as _, IntoScheduleConfigs as _, Res, ResMut,
    Resource, State, Update, in_state,
};
use bevy_egui::egui::{
    self, Align2, FontId, Id, Key, LayerId, Modifiers, Order, Rect, RichText, Stroke, StrokeKind,
    Ui, Vec2,
};

use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::current::CurrentView;
use crate::gui::link::Link;
use crate::gui::mirror::Mirror;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::MirrorDraft;
use crate::gui::screens::welcome::{self, WelcomeDraft};
use crate::gui::screens::year::CourseDraft;
use crate::gui::sheet::hears;
use crate::gui::strips::{self, Strips};
use crate::gui::theme::{self, GAP, PAPER, TARGET, TEAL_DEEP, TEAL_PALE};
use crate::gui::{AppSystems, Overlay, Screen, Tongue, widgets};
use crate::present::Words;
use crate::present::reflection::Step as Page;
use crate::present::tutorial::looking_back::LookBack;
use crate::present::tutorial::{self, Leave, Shown, Stage, StageKind, Step, Target};
use crate::rules::command::{Wish, WishKind};

/// Below this width the buttons stand under the text.
const NARROW: f32 = 900.0;
/// What the guide points at has so much air within its line.
const AIR: f32 = 3.0;

/// How far the guide is with its player.
#[derive(Resource, Default)]
pub struct Guide {
    /// What was read or left.
    shown: Shown,
    /// Whether the player silenced it.
    is_silent: bool,
    /// Steps that could no longer be done, in a sentence, until the player goes on.
    lapsed: Option<String>,
    /// The step that it is now, and what the strip says.
    now: Option<(Step, GuideModel)>,
    /// The page of the reflection that it stands beside.
    page: Option<Page>,
    /// Whether the last page of the welcome lies open.
    is_read: bool,
}

/// What the strip says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuideModel {
    /// "Step 3 of 12".
    pub heading: String,
    /// What to do, and why.
    pub text: String,
    /// The text of the one card, when it rises.
    pub card: Option<String>,
    /// What stands on the button; none: the page that it stands beside leads on.
    pub leave: Option<String>,
    /// Whether reading is all there is to do: then the button is the one thing to do next.
    pub is_read: bool,
    /// Silences the guide.
    pub silence: String,
    /// And has it back.
    pub speak: String,
}

/// What somebody pressed on the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// The step is read or left.
    Leave,
    /// The guide is silent from now on, or speaks again.
    Silence(bool),
}

/// The guide.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Guide>()
        .add_systems(
            Update,
            (follow_the_weeks, follow_the_meeting)
                .chain()
                .in_set(AppSystems::Receive)
                .after(super::link::follow_the_view),
        )
        .add_systems(
            EguiPrimaryContextPass,
            (
                draw_strip.in_set(PaperSystems::Guide),
                draw_lines.in_set(PaperSystems::Overlay).run_if(in_state(Overlay::Clear)),
            ),
        );
}

impl GuideModel {
    /// The words of a step. `is_beside`: it stands beside a page that leads on.
    #[must_use]
    pub fn of(words: &Words<'_>, step: &Step, back: Option<&LookBack>, is_beside: bool) -> Self {
        // The weeks are watched: the guide goes on by itself when they are over.
        let is_watched = step.stage == Stage::Weeks;
        let is_read = step.stage.kind() == StageKind::Read && !step.waits && !is_watched;
        let card = back.filter(|_| step.stage == Stage::Amber).map(|back| back.text.clone());
        Self {
            heading: tutorial::heading(words, step.stage),
            text: step.text.clone(),
            card,
            leave: (!is_beside)
                .then(|| words.word(if is_read { "guide-next" } else { "guide-leave" })),
            is_read,
            silence: words.word("guide-silence"),
            speak: words.word("guide-speak"),
        }
    }
}

/// When the weeks were watched, their step is done.
fn follow_the_weeks(mut guide: ResMut<Guide>, current: Res<CurrentView>, course: Res<CourseDraft>) {
    let is_step = guide.now.as_ref().is_some_and(|(step, _)| step.stage == Stage::Weeks);
    let model = current.models.as_ref().and_then(|models| models.course.as_ref());
    if is_step && model.is_some_and(|model| course.is_over(model)) {
        guide.shown.pass(Stage::Weeks);
    }
}

/// The step follows what the player sees.
fn follow_the_meeting(
    mut guide: ResMut<Guide>,
    link: Res<Link>,
    current: Res<CurrentView>,
    tongue: Res<Tongue>,
    looking_back: (Res<MirrorDraft>, Res<Mirror>),
    sitting_down: Res<WelcomeDraft>,
    screen: Res<State<Screen>>,
) {
    if !link.is_open() {
        if guide.now.is_some() {
            *guide = Guide::default();
        }
        return;
    }
    let (draft, mirror) = looking_back;
    // Pages of an earlier session say nothing of this one.
    let looks_back = mirror.shown().filter(|_| *screen.get() == Screen::Reflection);
    let page = looks_back.map(|shown| draft.step(&shown.pages));
    let is_read = *screen.get() == Screen::Welcome && sitting_down.page + 1 == welcome::PAGES;
    let is_new = guide.is_changed() || current.is_changed() || tongue.is_changed();
    if !is_new && (guide.page, guide.is_read) == (page, is_read) {
        return;
    }
    // What is worked out here is no reason to work it out again.
    let guide = guide.bypass_change_detection();
    (guide.page, guide.is_read) = (page, is_read);
    let back = link.last_card_again(&tongue);
    guide.now = link
        .tell(&tongue, |words| {
            if let Some(page) = page {
                let step = tutorial::beside(words, page, back.as_ref())?;
                let model = GuideModel::of(words, &step, back.as_ref(), true);
                return Some((step, model));
            }
            if is_read {
                // The case was read, page by page.
                guide.shown.pass(Stage::Welcome);
            }
            let standing = tutorial::now(words, guide.shown, back.as_ref());
            if let Some(line) = tutorial::lapsed_line(words, &standing) {
                guide.lapsed = Some(line);
                for stage in &standing.lapsed {
                    guide.shown.pass(*stage);
                }
            }
            let model = |step: &Step| {
                GuideModel::of(words, step, back.as_ref(), step.stage == Stage::Welcome)
            };
            let model = standing.step.as_ref().map(model);
            standing.step.zip(model)
        })
        .flatten();
    if guide.now.is_none() {
        guide.lapsed = None;
    }
}

pub(super) fn draw_strip(
    mut contexts: EguiContexts,
    mut guide: ResMut<Guide>,
    mut requests: ResMut<Requests>,
    mut course: ResMut<CourseDraft>,
    mut strips: ResMut<Strips>,
    current: Res<CurrentView>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let kept = guide.bypass_change_detection();
    let Some((step, model)) = &kept.now else {
        forget_marks(context);
        strips.guide = 0.0;
        return Ok(());
    };
    point_at(context, if kept.is_silent { &[] } else { &step.points }, step.wish.as_ref());
    let mut pressed = None;
    let mut height = strips.guide;
    strips::lay(context, "guide", TEAL_PALE, strips.author, &mut height, |ui| {
        pressed = strip_ui(ui, model, kept.lapsed.as_deref(), kept.is_silent);
    });
    strips.guide = height;
    match pressed {
        Some(Pressed::Silence(is_silent)) => guide.is_silent = is_silent,
        Some(Pressed::Leave) => {
            guide.lapsed = None;
            let Some((step, _)) = guide.now.clone() else {
                return Ok(());
            };
            let model = current.models.as_ref().and_then(|models| models.course.as_ref());
            if let (Stage::Weeks, Some(model)) = (step.stage, model) {
                course.skip(model);
            }
            match step.leave(&mut guide.shown) {
                Leave::Passed => {}
                Leave::Wished(wish) => requests.0.push(UiRequest::Wish(wish)),
                Leave::OthersGoOn => requests.0.push(UiRequest::Listen),
            }
        }
        None => {}
    }
    Ok(())
}

/// What to do, why, and the way past it. `lapsed`: what can no longer be done.
pub fn strip_ui(
    ui: &mut Ui,
    model: &GuideModel,
    lapsed: Option<&str>,
    is_silent: bool,
) -> Option<Pressed> {
    if is_silent {
        return ui.button(&model.speak).clicked().then_some(Pressed::Silence(false));
    }
    if ui.available_width() < NARROW {
        words_ui(ui, model, lapsed);
        return ui.horizontal_wrapped(|ui| buttons_ui(ui, model)).inner;
    }
    let id = ui.id().with("buttons");
    let buttons: f32 = ui.data(|kept| kept.get_temp(id)).unwrap_or(220.0);
    ui.horizontal(|ui| {
        let words = Vec2::new(ui.available_width() - buttons - GAP, 0.0);
        let layout = egui::Layout::top_down(egui::Align::Min);
        ui.allocate_ui_with_layout(words, layout, |ui| {
            ui.set_width(words.x);
            words_ui(ui, model, lapsed);
        });
        let shown = ui.horizontal(|ui| buttons_ui(ui, model));
        ui.data_mut(|kept| kept.insert_temp(id, shown.response.rect.width()));
        shown.inner
    })
    .inner
}

fn words_ui(ui: &mut Ui, model: &GuideModel, lapsed: Option<&str>) {
    let mut told = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(RichText::new(icon::HAND_POINTING).size(19.0).color(TEAL_DEEP));
        ui.label(widgets::strong(&model.heading));
        ui.label(&model.text)
    });
    // A screen reader says what is new here.
    told.inner
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &model.text));
    ui.ctx().accesskit_node_builder(told.inner.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    if let Some(card) = &model.card {
        theme::slip(theme::AMBER_PALE).show(ui, |ui| ui.label(card));
    }
    if let Some(lapsed) = lapsed {
        told.response |= widgets::note_ui(ui, lapsed);
    }
}

fn buttons_ui(ui: &mut Ui, model: &GuideModel) -> Option<Pressed> {
    let leaves = model.leave.as_ref().is_some_and(|leave| leave_ui(ui, leave, model.is_read));
    let is_silenced = widgets::icon_ui(ui, icon::EYE_SLASH, &model.silence).clicked();
    if leaves { Some(Pressed::Leave) } else { is_silenced.then_some(Pressed::Silence(true)) }
}

/// The way past a step. True when it was pressed.
fn leave_ui(ui: &mut Ui, label: &str, is_read: bool) -> bool {
    let button = if is_read {
        widgets::primary_ui(ui, label)
    } else {
        ui.add(egui::Button::new(label).min_size(Vec2::new(0.0, TARGET)))
    };
    let button = button.on_hover_text(format!("{} {}", icon::KEYBOARD, Key::N.name()));
    let may_press = hears(ui) && !ui.ctx().text_edit_focused();
    let by_key = may_press && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::N));
    button.clicked() || by_key
}

/// What the guide looks for in this pass, and where it was.
#[derive(Clone, Debug, Default)]
struct Marks {
    wanted: Vec<Target>,
    wish: Option<Wish>,
    /// Which of them, and where.
    found: Vec<(usize, Rect)>,
    /// The last that was found in the pass before.
    last: Option<usize>,
    /// What was brought into sight already: once is help, twice a nuisance.
    sought: Vec<Met>,
    /// What stands on a sheet in this pass, in sight or not.
    met: Vec<Met>,
    /// The last of them that has to be scrolled to.
    hidden: Option<usize>,
    /// The way back from what covers them all.
    otherwise: Option<Rect>,
    /// Since when, in seconds of egui's clock, all of it was out of sight.
    lost: Option<f64>,
}

/// Something that the step points at: which of it, whether it is the thing itself or the way to it,
/// and on which sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Met {
    which: usize,
    role: Role,
    sheet: Id,
}

/// What a thing is to what the step points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Itself,
    PartOf,
    LeadsTo,
}

impl Marks {
    /// The last that was found, unless one after it has to be scrolled to: whoever was sent to an
    /// earlier thing then would begin again.
    fn foremost(&self) -> Option<usize> {
        let last = self.found.iter().map(|(which, _)| *which).max();
        last.filter(|_| self.hidden <= last)
    }

    /// Whether something is there and out of sight, and nothing after it is in sight.
    fn is_lost(&self) -> bool {
        self.hidden.is_some() && self.foremost().is_none()
    }
}

/// After so many seconds out of sight a thing is brought into sight once more.
const LOST: f64 = 4.0;

/// So many points of a thing's height show what it is.
const LEGIBLE: f32 = 22.0;

fn marks_id() -> Id {
    Id::new("guide-marks")
}

fn forget_marks(context: &egui::Context) {
    context.data_mut(|kept| kept.remove::<Marks>(marks_id()));
}

fn point_at(context: &egui::Context, points: &[Target], wish: Option<&Wish>) {
    let now = context.input(|input| input.time);
    let lost = context.data_mut(|kept| {
        let before: Marks = kept.get_temp(marks_id()).unwrap_or_default();
        let is_same = before.wanted == points;
        let is_lost = is_same && before.is_lost();
        let lost = is_lost.then(|| before.lost.unwrap_or(now));
        let is_long = lost.is_some_and(|since| now - since > LOST);
        let marks = Marks {
            wanted: points.to_vec(),
            wish: wish.cloned(),
            last: before.foremost(),
            sought: before
                .sought
                .into_iter()
                .filter(|it| is_same && !is_long && before.met.contains(it))
                .collect(),
            lost: if is_long { None } else { lost },
            ..Marks::default()
        };
        kept.insert_temp(marks_id(), marks);
        lost
    });
    if let Some(since) = lost {
        let left = (since + LOST - now).max(0.0) + 0.1;
        context.request_repaint_after(std::time::Duration::from_secs_f64(left));
    }
}

/// A thing that the guide may point at stands here.
pub fn stands(ui: &Ui, target: Target, place: Rect) {
    stands_for(ui, Role::Itself, place, |wanted, _| *wanted == target);
}

/// One thing within others stands here: it counts where the guide points at all of them.
pub fn stands_within(ui: &Ui, outer: &[Target], target: Target, place: Rect) {
    let all = |marks: Marks| outer.iter().all(|outer| marks.wanted.contains(outer));
    let is_wanted = ui.data(|kept| kept.get_temp::<Marks>(marks_id()).is_some_and(all));
    if is_wanted {
        stands(ui, target, place);
    }
}

/// A button for a wish stands here. What touches one card, tile or choice of several has to be the
/// wish of the step itself; of other kinds any will do.
pub fn stands_wish(ui: &Ui, wish: &Wish, place: Rect) {
    let kind = wish.kind();
    let is_exact = matches!(
        kind,
        WishKind::ShareCard
            | WishKind::AskSeat
            | WishKind::CiteCard
            | WishKind::MonitorTile
            | WishKind::InkTile
            | WishKind::Vote
            | WishKind::Adjust
    );
    stands_for(ui, Role::Itself, place, |wanted, step| {
        *wanted == Target::Button(kind) && (!is_exact || step == Some(wish))
    });
}

/// Something that has to be chosen before the wish of the step can be made stands here.
pub fn is_part_of(ui: &Ui, place: Rect, has_it: impl Fn(&Wish) -> bool) {
    stands_for(ui, Role::PartOf, place, |wanted, step| {
        step.is_some_and(|wish| *wanted == Target::Button(wish.kind()) && has_it(wish))
    });
}

/// The way to something that is not in sight stands here.
pub fn leads_to(ui: &Ui, place: Rect, is_there: impl Fn(&Target) -> bool) {
    stands_for(ui, Role::LeadsTo, place, |wanted, _| is_there(wanted));
}

/// Whether the step points at this, in sight or not.
#[must_use]
pub fn is_wanted(ui: &Ui, target: Target) -> bool {
    let marks = ui.data(|kept| kept.get_temp::<Marks>(marks_id()));
    marks.is_some_and(|marks| marks.wanted.contains(&target))
}

/// What puts a sheet away stands here: the way on where nothing else of the step can be seen.
pub fn stands_otherwise(ui: &Ui, place: Rect) {
    ui.data_mut(|kept| {
        if let Some(mut marks) = kept.get_temp::<Marks>(marks_id())
            && !marks.wanted.is_empty()
        {
            marks.otherwise = Some(place);
            kept.insert_temp(marks_id(), marks);
        }
    });
}

fn stands_for(ui: &Ui, role: Role, place: Rect, is_it: impl Fn(&Target, Option<&Wish>) -> bool) {
    let seen = place.intersect(ui.clip_rect());
    let is_sought = ui.data_mut(|kept| {
        let mut marks = kept.get_temp::<Marks>(marks_id())?;
        let found = marks.wanted.iter().position(|wanted| is_it(wanted, marks.wish.as_ref()))?;
        let met = Met { which: found, role, sheet: ui.id() };
        marks.met.push(met);
        let is_next = marks.last.is_none_or(|last| found >= last);
        let mut is_sought = false;
        if seen.is_positive() && seen.height() >= place.height().min(LEGIBLE) {
            marks.found.push((found, seen));
        } else if is_next {
            marks.hidden = marks.hidden.max(Some(found));
            is_sought = !marks.sought.contains(&met);
            if is_sought {
                marks.sought.push(met);
            }
        }
        kept.insert_temp(marks_id(), marks);
        Some(is_sought)
    });
    if is_sought == Some(true) {
        ui.scroll_to_rect(place, Some(egui::Align::Center));
    }
}

/// What the step points at most of all: the last of its things that can be seen.
#[must_use]
pub fn pointed_at(context: &egui::Context) -> Option<Rect> {
    let marks = context.data(|kept| kept.get_temp::<Marks>(marks_id()))?;
    if marks.is_lost() {
        return None;
    }
    let found = marks.found.into_iter().max_by_key(|(which, _)| *which);
    found.map(|(_, place)| place).or(marks.otherwise)
}

/// Lines round what the step points at.
fn draw_lines(mut contexts: EguiContexts) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let Some(marks) = context.data(|kept| kept.get_temp::<Marks>(marks_id())) else {
        return Ok(());
    };
    let last = marks.foremost().unwrap_or(usize::MAX);
    let mut found = marks.found;
    if found.is_empty() {
        let otherwise = marks.otherwise.filter(|_| marks.hidden.is_none());
        found.extend(otherwise.map(|place| (usize::MAX, place)));
    }
    let above = context.layer_painter(LayerId::new(Order::Foreground, Id::new("guide-lines")));
    for (which, place) in &found {
        let place = place.expand(AIR);
        if *which != last {
            let line = Stroke::new(1.5, TEAL_DEEP);
            above.rect_stroke(place, theme::ROUND, line, StrokeKind::Outside);
            continue;
        }
        above.rect_stroke(place, theme::ROUND, Stroke::new(5.0, PAPER), StrokeKind::Outside);
        above.rect_stroke(place, theme::ROUND, Stroke::new(3.0, TEAL_DEEP), StrokeKind::Outside);
        let hand = place.left_top() + Vec2::new(2.0, 0.0);
        above.circle(hand, 12.0, TEAL_DEEP, Stroke::new(1.5, PAPER));
        let font = FontId::proportional(16.0);
        above.text(hand, Align2::CENTER_CENTER, icon::HAND_POINTING, font, PAPER);
    }
    Ok(())
}
