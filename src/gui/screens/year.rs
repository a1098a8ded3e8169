//! The year after: lines that rise and fall week by week, what happened, what the child noticed.
//!
//! It plays by itself and can be stopped, hurried and skipped; under reduced motion it goes step by
//! step. A serious incident stops it, quietly. At the end stand ten houses.
//!
//! **Invariant:** all of it together takes at most three minutes.
//! **Invariant:** what is shown by a line stands there in words too.

use bevy::prelude::{
    App, IntoScheduleConfigs as _, OnEnter, OnExit, Real, Res, ResMut, Resource, State, Time,
    in_state,
};
use bevy_egui::egui::{
    self, Align, CollapsingHeader, Layout, Margin, RichText, Ui, Vec2, WidgetInfo, WidgetType,
};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::current::CurrentView;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_back, goes_on};
use crate::gui::slips::forward_ui;
use crate::gui::theme::{
    self, AMBER_PALE, BRICK_PALE, GAP, GAP_WIDE, INK_SOFT, PLASTER, TEAL_PALE,
};
use crate::gui::{Chosen, Overlay, Screen, Tongue, guide, widgets};
use crate::locale::Locale;
use crate::present::course::{
    CourseMark, CourseModel, EndingModel, IN_FULL, MarkKind, StopModel, step_of,
};
use crate::present::tutorial::Target;
use crate::rules::command::WishKind;
use crate::scenario::term::{LAST_WEEK, Week};

pub mod graph;

/// How wide the sheet is.
const WIDTH: f32 = 1180.0;
/// How long one of the first weeks takes.
const WEEK_SECS: f32 = 1.6;
/// How long a month takes after them.
const MONTH_SECS: f32 = 3.6;
/// How long a mark is read.
const READING_SECS: f32 = 3.4;
/// So many times faster when somebody is in a hurry.
const HURRY: f32 = 3.0;
/// How long it takes to light a house.
const HOUSE_SECS: f32 = 0.35;

/// Where the year is.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct CourseDraft {
    /// Weeks that have passed on the screen, with the part of the present one.
    pub at: f32,
    /// The last whole week whose marks were shown.
    pub passed: Week,
    /// How long the present mark is still read, in seconds.
    pub reads_secs: f32,
    /// Whether somebody stopped it.
    pub is_paused: bool,
    /// Whether somebody is in a hurry.
    pub is_fast: bool,
    /// Whether it stands still after something serious.
    pub stands_still: bool,
    /// The week that is asked about.
    pub why: Option<Week>,
    /// Houses that were shown, with the part of the next.
    pub houses: f32,
}

/// The words around the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearWords {
    begins: String,
    pause: String,
    play: String,
    faster: String,
    slower: String,
    skip: String,
    next: String,
    go_on: String,
    why: String,
    why_hint: String,
    close: String,
    earlier: String,
    later: String,
    houses: String,
    plan: String,
    chart: String,
}

/// The year after.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<CourseDraft>();
    app.add_systems(OnEnter(Screen::Year), begin).add_systems(OnExit(Screen::Year), begin);
    app.add_systems(
        EguiPrimaryContextPass,
        draw_year.in_set(PaperSystems::Screen).run_if(in_state(Screen::Year)),
    );
}

impl YearWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            begins: say("course-begins"),
            pause: say("course-pause"),
            play: say("course-play"),
            faster: say("course-faster"),
            slower: say("course-slower"),
            skip: say("course-skip"),
            next: say("course-next"),
            go_on: say("go-on"),
            why: say("course-why"),
            why_hint: say("course-why-hint"),
            close: say("course-close"),
            earlier: say("course-earlier"),
            later: say("course-later"),
            houses: say("year-houses-heading"),
            plan: say("course-plan"),
            chart: say("course-chart"),
        }
    }
}

impl CourseDraft {
    /// The last whole week that has passed.
    #[must_use]
    pub fn week(&self) -> Week {
        // Never negative and never above a year.

        self.at.floor().clamp(0.0, f32::from(LAST_WEEK)) as Week
    }

    /// Whether everything that was lived has been shown.
    #[must_use]
    pub fn is_over(&self, model: &CourseModel) -> bool {
        self.passed >= model.until && self.reads_secs <= 0.0 && !self.stands_still
    }

    /// Time passes.
    pub fn pass(&mut self, secs: f32, model: &CourseModel) {
        if self.is_paused || self.stands_still || self.why.is_some() {
            return;
        }
        let secs = if self.is_fast { secs * HURRY } else { secs };
        if self.reads_secs > 0.0 {
            self.reads_secs -= secs;
            return;
        }
        if self.passed >= model.until {
            if model.ending.is_some() {
                self.houses = (self.houses + secs / HOUSE_SECS).min(10.0);
            }
            return;
        }
        let speed = if self.passed < IN_FULL { 1.0 / WEEK_SECS } else { 4.0 / MONTH_SECS };
        let reached = secs.mul_add(speed, self.at).min(f32::from(model.until));
        while f32::from(self.passed) + 1.0 <= reached {
            self.passed += 1;
            if self.meet(model) {
                self.at = f32::from(self.passed);
                return;
            }
        }
        self.at = reached;
    }

    /// One step: a week, later a month, or up to what happens before.
    pub fn step(&mut self, model: &CourseModel) {
        self.reads_secs = 0.0;
        let (_, last) = step_of((self.passed + 1).min(model.last), model.last);
        while self.passed < last.min(model.until) {
            self.passed += 1;
            self.meet(model);
            if self.stands_still {
                break;
            }
        }
        self.reads_secs = 0.0;
        self.at = f32::from(self.passed);
        if self.passed >= model.until {
            self.houses = 10.0;
        }
    }

    /// Everything at once; something serious still stops it.
    pub fn skip(&mut self, model: &CourseModel) {
        while self.passed < model.until && !self.stands_still {
            self.step(model);
        }
        self.houses = 10.0;
    }

    /// What stands at the week that just passed. True when there is something to read.
    fn meet(&mut self, model: &CourseModel) -> bool {
        let here = model.marks.iter().filter(|mark| mark.week == self.passed).count();
        if model.serious == Some(self.passed) {
            self.stands_still = true;
        }
        if here > 0 {
            self.reads_secs = READING_SECS;
        }
        here > 0
    }
}

fn begin(mut draft: ResMut<CourseDraft>) {
    *draft = CourseDraft::default();
}

fn draw_year(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<CourseDraft>,
    current: Res<CurrentView>,
    chosen: Res<Chosen>,
    tongue: Res<Tongue>,
    overlay: Res<State<Overlay>>,
    time: Res<Time<Real>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let Some(model) = current.models.as_ref().and_then(|models| models.course.as_ref()) else {
        return Ok(());
    };
    let by_steps = chosen.0.reduced_motion;
    let draft = &mut *draft;
    if *overlay.get() == Overlay::Clear && !by_steps {
        draft.pass(time.delta_secs(), model);
        context.request_repaint();
    }
    if *overlay.get() == Overlay::Clear && draft.why.is_some() && goes_back(context) {
        draft.why = None;
    }
    let words = YearWords::of(tongue.locale());
    let before = draft.clone();
    let mut asked = Vec::new();
    let mut pressed = None;
    Sheet::new("year", WIDTH, Place::Bottom).show(
        context,
        |ui| year_ui(ui, &words, model, draft, &mut asked),
        |ui| pressed = foot_ui(ui, &words, model, &before, by_steps, &mut requests.0),
    );
    requests.0.append(&mut asked);
    match pressed {
        Some(Pressed::Pause) => draft.is_paused = !draft.is_paused,
        Some(Pressed::Fast) => draft.is_fast = !draft.is_fast,
        Some(Pressed::Skip) => draft.skip(model),
        Some(Pressed::Step) => draft.step(model),
        Some(Pressed::GoOn) => draft.stands_still = false,
        Some(Pressed::Why) => {
            draft.why = if draft.why.is_some() { None } else { Some(draft.passed.max(1)) };
        }
        None => {}
    }
    Ok(())
}

/// What somebody asked of the year.
enum Pressed {
    Pause,
    Fast,
    Skip,
    Step,
    GoOn,
    Why,
}

/// The picture and its words.
pub fn year_ui(
    ui: &mut Ui,
    words: &YearWords,
    model: &CourseModel,
    draft: &mut CourseDraft,
    requests: &mut Vec<UiRequest>,
) {
    let is_over = draft.is_over(model);
    let ending = model.ending.as_ref().filter(|_| is_over);
    let week = usize::from(draft.passed).checked_sub(1);
    let name = week.and_then(|week| model.weeks.get(week)).unwrap_or(&words.begins);
    let stands = ending.is_some_and(|ending| ending.houses.is_some());
    let heading = if stands { &words.houses } else { name };
    ui.label(RichText::new(heading).text_style(theme::title()));
    if let Some(ending) = ending {
        houses_ui(ui, ending, draft.houses);
        ui.add_space(GAP);
    }
    graph::graph_ui(ui, &words.chart, model, draft);
    if let Some(week) = draft.why {
        why_ui(ui, words, model, draft, week);
        return;
    }
    match (&model.stop, ending) {
        (Some(stop), _) if is_over => stop_ui(ui, stop, requests),
        (_, Some(ending)) => ending_ui(ui, ending),
        _ => now_ui(ui, words, model, draft),
    }
}

/// What was read last, and the plan with what nobody watches.
fn now_ui(ui: &mut Ui, words: &YearWords, model: &CourseModel, draft: &CourseDraft) {
    let last = |wanted: fn(MarkKind) -> bool| {
        let mut passed = model.marks.iter().filter(|mark| mark.week <= draft.passed);
        passed.rfind(|mark| wanted(mark.kind))
    };
    let happened = last(|kind| kind != MarkKind::Chair);
    let chair = last(|kind| kind == MarkKind::Chair);
    ui.add_space(GAP);
    ui.columns_const(|[left, right]: &mut [Ui; 2]| {
        // Columns stretch their lines from edge to edge otherwise.
        let layout = Layout::top_down(Align::Min);
        left.with_layout(layout, |ui| mark_ui(ui, happened, draft));
        right.with_layout(layout, |ui| mark_ui(ui, chair, draft));
    });
    if draft.stands_still {
        ui.add_space(GAP);
        ui.label(RichText::new(&model.serious_line).size(18.0));
    }
    if !model.tiles.is_empty() {
        ui.add_space(GAP);
        widgets::note_ui(ui, &words.plan);
        tiles_ui(ui, model);
    }
}

fn mark_ui(ui: &mut Ui, mark: Option<&CourseMark>, draft: &CourseDraft) {
    let fill = match mark {
        Some(mark) if mark.week == draft.passed && mark.kind == MarkKind::Chair => AMBER_PALE,
        Some(mark) if mark.week == draft.passed => BRICK_PALE,
        _ => theme::PAPER,
    };
    theme::slip(fill).inner_margin(Margin::symmetric(14, 10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(60.0);
        ui.spacing_mut().item_spacing.y = 4.0;
        let Some(mark) = mark else {
            return;
        };
        widgets::note_ui(ui, &mark.when);
        if mark.kind == MarkKind::Chair {
            ui.horizontal_top(|ui| {
                ui.label(RichText::new(icon::CHAIR).size(22.0).color(theme::WALNUT));
                let said = RichText::new(&mark.text).family(theme::italic()).size(17.0);
                ui.vertical(|ui| ui.label(said));
            });
        } else {
            ui.label(widgets::strong(&mark.text));
            widgets::note_ui(ui, &mark.why);
        }
    });
}

/// The plan: what somebody watches is lit, the rest stays grey.
fn tiles_ui(ui: &mut Ui, model: &CourseModel) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for tile in &model.tiles {
            let (fill, mark) =
                if tile.is_watched { (TEAL_PALE, icon::EYE) } else { (PLASTER, icon::EYE_SLASH) };
            let text = RichText::new(format!("{mark}  {}", tile.name)).small();
            let chip = egui::Button::new(text).fill(fill).sense(egui::Sense::hover());
            let response = ui.add(chip.min_size(Vec2::ZERO).small());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &tile.note));
            response.on_hover_text(&tile.note);
        }
    });
}

/// Why a week went as it went; the arrows in the picture choose another.
fn why_ui(
    ui: &mut Ui,
    words: &YearWords,
    model: &CourseModel,
    draft: &mut CourseDraft,
    week: Week,
) {
    let index = usize::from(week).saturating_sub(1);
    ui.add_space(GAP);
    theme::slip(theme::PAPER_DEEP).inner_margin(Margin::same(14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let name = model.weeks.get(index).map_or("", String::as_str);
        ui.horizontal_wrapped(|ui| {
            ui.label(widgets::strong(name));
            if widgets::icon_ui(ui, icon::ARROW_LEFT, &words.earlier).clicked() {
                draft.why = Some(week.saturating_sub(1).max(1));
            }
            if widgets::icon_ui(ui, icon::ARROW_RIGHT, &words.later).clicked() {
                draft.why = Some((week + 1).min(draft.passed.max(1)));
            }
        });
        for line in model.whys.get(index).into_iter().flatten() {
            ui.label(line);
        }
        widgets::note_ui(ui, &words.why_hint);
    });
}

/// What was seen by week 6, and the one change.
fn stop_ui(ui: &mut Ui, stop: &StopModel, requests: &mut Vec<UiRequest>) {
    ui.add_space(GAP);
    ui.label(&stop.ask);
    for (kind, choices) in &stop.changes {
        CollapsingHeader::new(widgets::strong(kind)).show(ui, |ui| {
            for choice in choices {
                widgets::choice_ui(ui, choice, requests);
            }
        });
    }
    ui.add_space(GAP);
    for section in &stop.seen {
        CollapsingHeader::new(widgets::strong(&section.heading)).show(ui, |ui| {
            for line in &section.lines {
                ui.label(line);
            }
        });
    }
}

/// How it stands, and what weighed most.
fn ending_ui(ui: &mut Ui, ending: &EndingModel) {
    for section in &ending.sections {
        CollapsingHeader::new(widgets::strong(&section.heading)).show(ui, |ui| {
            for line in &section.lines {
                ui.label(line);
            }
        });
    }
}

/// Ten houses across the way, one after another.
fn houses_ui(ui: &mut Ui, ending: &EndingModel, shown: f32) {
    if let Some(houses) = &ending.houses {
        graph::street_ui(ui, houses, shown, &ending.houses_line);
    }
    if ending.houses.is_none() || shown >= 10.0 {
        ui.label(RichText::new(&ending.houses_line).size(18.0));
        ui.label(RichText::new(&ending.one_course).color(INK_SOFT));
    } else {
        ui.add_space(GAP_WIDE);
    }
}

fn foot_ui(
    ui: &mut Ui,
    words: &YearWords,
    model: &CourseModel,
    draft: &CourseDraft,
    by_steps: bool,
    requests: &mut Vec<UiRequest>,
) -> Option<Pressed> {
    let mut pressed = None;
    let is_over = draft.is_over(model);
    if draft.why.is_some() {
        let close = forward_ui(ui, "", &words.close, None);
        // Whatever is wanted, but another week, is behind this.
        guide::leads_to(ui, close.rect, |it| !matches!(it, Target::Week(_)));
        if close.clicked() || goes_on(ui) {
            pressed = Some(Pressed::Why);
        }
        return pressed;
    }
    if draft.stands_still {
        let go_on = forward_ui(ui, "", &words.go_on, None);
        guide::leads_to(ui, go_on.rect, |it| goes_by(*it));
        if go_on.clicked() || goes_on(ui) {
            pressed = Some(Pressed::GoOn);
        }
    } else if is_over {
        let ahead = model.ending.as_ref().map(|ending| &ending.proceed);
        if let Some(choice) = ahead.or(model.stop.as_ref().map(|stop| &stop.nothing)) {
            let button = forward_ui(ui, "", &choice.label, choice.refusal.as_deref());
            guide::stands_wish(ui, &choice.wish, button.rect);
            if choice.is_open() && (button.clicked() || (model.stop.is_none() && goes_on(ui))) {
                requests.push(UiRequest::Wish(choice.wish.clone()));
            }
        }
    } else if by_steps {
        let next = forward_ui(ui, icon::ARROW_RIGHT, &words.next, None);
        guide::leads_to(ui, next.rect, |it| goes_by(*it));
        if next.clicked() || goes_on(ui) {
            pressed = Some(Pressed::Step);
        }
    } else {
        let (mark, label) =
            if draft.is_paused { (icon::PLAY, &words.play) } else { (icon::PAUSE, &words.pause) };
        let button = forward_ui(ui, mark, label, None);
        if draft.is_paused {
            guide::leads_to(ui, button.rect, |it| goes_by(*it));
        }
        if button.clicked() || goes_on(ui) {
            pressed = Some(Pressed::Pause);
        }
    }
    aside_ui(ui, |ui| {
        if draft.passed > 0 && quiet_ui(ui, icon::QUESTION, &words.why).clicked() {
            pressed = Some(Pressed::Why);
        }
        if is_over || draft.stands_still {
            return;
        }
        let speed = if draft.is_fast { &words.slower } else { &words.faster };
        if !by_steps && quiet_ui(ui, icon::FAST_FORWARD, speed).clicked() {
            pressed = Some(Pressed::Fast);
        }
        let skip = quiet_ui(ui, icon::SKIP_FORWARD, &words.skip);
        guide::leads_to(ui, skip.rect, |it| {
            matches!(it, Target::Button(WishKind::Proceed | WishKind::Adjust))
        });
        if skip.clicked() {
            pressed = Some(Pressed::Skip);
        }
    });
    pressed
}

/// What is there once more weeks have gone by.
const fn goes_by(wanted: Target) -> bool {
    matches!(wanted, Target::Weeks | Target::Button(WishKind::Proceed | WishKind::Adjust))
}

/// A button that does not ask for attention.
fn quiet_ui(ui: &mut Ui, icon: &str, label: &str) -> egui::Response {
    let button = egui::Button::new(format!("{icon}  {label}"))
        .frame_when_inactive(false)
        .min_size(Vec2::new(0.0, theme::TARGET));
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, label));
    response
}
