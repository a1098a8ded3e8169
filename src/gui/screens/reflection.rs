//! The reflection: short steps, one thing at a time, each of which can be skipped.
//!
//! The room stands in lamplight behind a sheet of paper. For the picture the paper makes way: amber
//! rises from the folders; in the replay the room shows the meeting once more.
//!
//! **Invariant:** nobody is scored, the way on and the way back are always open, and the help lines
//! are the last thing seen.
//! **Invariant:** what is drawn comes from [`Pages`] and the replay's model, which keep closed what
//! is closed.

use bevy::prelude::{
    App, DetectChangesMut as _, IntoScheduleConfigs as _, OnEnter, Real, Res, ResMut, Resource,
    State, Time, in_state,
};
use bevy_egui::egui::{self, Context, Id, RichText, Ui};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use crate::gui::link::Link;
use crate::gui::mirror::{Mirror, MirrorWish, Shown};
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::room::{RoomFraming, RoomPlaces};
use crate::gui::sheet::{Place, Sheet, aside_ui, goes_back, goes_on};
use crate::gui::slips::{forward_ui, place_ui};
use crate::gui::theme::{self, GAP};
use crate::gui::{Chosen, Overlay, Screen, Tongue, guide, widgets};
use crate::journal::contribution::Part;
use crate::locale::Locale;
use crate::present::reflection::Step;
use crate::present::reflection::pages::Pages;
use crate::present::tutorial::Target;

pub mod cards;
pub mod facts;
pub mod picture;
pub mod replay;
pub mod steps;

use picture::Spots;
use replay::ReplayDraft;

/// How wide a sheet with text is.
const WIDTH: f32 = 640.0;
/// How wide the strip under the picture is.
const STRIP: f32 = 900.0;
/// How wide the slip beside the chair is.
const SLIP: f32 = 380.0;

/// Names of the sheets on which cards are turned.
const CARD_SHEETS: [&str; 8] =
    ["cards", "cards b", "cards c", "cards d", "cards e", "cards f", "cards g", "cards h"];

/// What somebody is about to do in the reflection.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct MirrorDraft {
    /// Which of the steps.
    pub at: usize,
    /// Which of the cards, in the step that turns them.
    pub page: usize,
    /// How long the picture has been seen, in seconds.
    pub picture_secs: f32,
    /// How long the chair has been looked at, in seconds.
    pub chair_secs: f32,
    /// One word, as it is typed.
    pub word: String,
    /// Why the moment mattered.
    pub why: String,
    /// "I kept this because …".
    pub because: String,
    /// One question.
    pub question: String,
    /// The replay.
    pub replay: ReplayDraft,
    /// The page whose texts are in the fields.
    pub loaded: Option<(usize, usize)>,
    /// What the field of this page held when it came up.
    pub before: String,
}

/// The words around the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReflectionWords {
    reading: String,
    go_on: String,
    back: String,
    title: String,
    pub(crate) word_hint: String,
    pub(crate) why_hint: String,
    pub(crate) cards_own: String,
    pub(crate) none_kept: String,
    pub(crate) turn: String,
    pub(crate) turn_back: String,
    pub(crate) because: String,
    pub(crate) closed: String,
    pub(crate) own_question: String,
    pub(crate) replay: replay::ReplayWords,
}

/// The reflection.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<MirrorDraft>().add_systems(OnEnter(Screen::Reflection), begin).add_systems(
        EguiPrimaryContextPass,
        draw_reflection.in_set(PaperSystems::Screen).run_if(in_state(Screen::Reflection)),
    );
}

impl ReflectionWords {
    /// The words in a language.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        Self {
            reading: say("reflection-reading"),
            go_on: say("go-on"),
            back: say("go-back"),
            title: say("closing-to-title"),
            word_hint: say("reflection-word"),
            why_hint: say("reflection-why"),
            cards_own: say("reflect-cards-own"),
            none_kept: say("reflect-cards-own-none"),
            turn: say("reflection-turn"),
            turn_back: say("reflection-turn-back"),
            because: say("reflection-because"),
            closed: say("reflect-card-closed"),
            own_question: say("reflection-own-question"),
            replay: replay::ReplayWords::of(locale),
        }
    }
}

impl MirrorDraft {
    /// Which step this is.
    #[must_use]
    pub fn step(&self, pages: &Pages) -> Step {
        pages.steps.get(self.at).map_or(Step::Farewell, |(step, _)| *step)
    }

    /// The next page, or the next step. What was typed is kept.
    pub fn go_on(&mut self, pages: &Pages, requests: &mut Vec<UiRequest>) {
        self.keep(pages, requests);
        if self.step(pages) == Step::Cards && self.page + 1 < cards::pages_of(pages) {
            self.page += 1;
        } else if self.at + 1 < pages.steps.len() {
            self.move_to(self.at + 1, pages, requests);
        }
    }

    /// The page before, or the step before. What was typed is kept.
    pub fn go_back(&mut self, pages: &Pages, requests: &mut Vec<UiRequest>) {
        self.keep(pages, requests);
        if self.step(pages) == Step::Cards && self.page > 0 {
            self.page -= 1;
        } else if self.at > 0 {
            self.move_to(self.at - 1, pages, requests);
            if self.step(pages) == Step::Cards {
                self.page = cards::pages_of(pages).saturating_sub(1);
            }
        }
    }

    /// Opens the replay at an entry, and remembers where one came from.
    pub fn see(&mut self, entry: u32, pages: &Pages, requests: &mut Vec<UiRequest>) {
        let Some(at) = pages.steps.iter().position(|(step, _)| *step == Step::Replay) else {
            return;
        };
        self.keep(pages, requests);
        let from = self.at;
        self.move_to(at, pages, requests);
        self.replay.came_from = Some(from);
        requests.push(UiRequest::Mirror(MirrorWish::Seek(entry)));
    }

    /// Whether the replay shows something that is closed before one goes back.
    fn is_aside(&self, pages: &Pages) -> bool {
        let replay = &self.replay;
        self.step(pages) == Step::Replay && (replay.shows_map || replay.came_from.is_some())
    }

    /// Back from the replay to where one came from.
    pub fn return_from_replay(&mut self, pages: &Pages, requests: &mut Vec<UiRequest>) {
        if let Some(from) = self.replay.came_from {
            self.move_to(from, pages, requests);
        }
    }

    fn move_to(&mut self, at: usize, pages: &Pages, requests: &mut Vec<UiRequest>) {
        let was_replay = self.step(pages) == Step::Replay;
        (self.at, self.page) = (at, 0);
        let is_replay = self.step(pages) == Step::Replay;
        if is_replay != was_replay {
            requests.push(UiRequest::Mirror(MirrorWish::Replay(is_replay)));
        }
        self.replay.came_from = None;
        self.replay.is_playing = false;
        if self.step(pages) == Step::Chair {
            self.chair_secs = 0.0;
        }
    }

    /// What stands in the file comes into the fields when a page comes up.
    pub fn follow(&mut self, pages: &Pages) {
        let here = (self.at, self.page);
        if self.loaded == Some(here) {
            return;
        }
        self.loaded = Some(here);
        let given = self.given(pages).unwrap_or_default();
        self.before.clone_from(&given);
        match self.step(pages) {
            Step::Word => self.word = given,
            Step::Moment => self.why = given,
            Step::Cards => self.because = given,
            Step::Question => self.question = given,
            _ => {}
        }
    }

    /// What stands in the file for this page's field.
    fn given(&self, pages: &Pages) -> Option<String> {
        match self.step(pages) {
            Step::Word => pages.word.given.clone(),
            Step::Moment => pages.moment.given.as_ref().and_then(|(_, _, why)| why.clone()),
            Step::Cards => pages.written.get(self.page).cloned().flatten(),
            Step::Question => pages.question.given.clone(),
            _ => None,
        }
    }

    /// Keeps what was typed on this page, if it changed.
    fn keep(&mut self, pages: &Pages, requests: &mut Vec<UiRequest>) {
        let own = pages.cards.own.get(self.page);
        let (part, text) = match self.step(pages) {
            Step::Word => (Part::Word, &self.word),
            Step::Moment => (Part::Why, &self.why),
            Step::Question => (Part::Question, &self.question),
            Step::Cards => match own {
                Some(card) if card.is_turned => (Part::Card(card.card), &self.because),
                _ => return,
            },
            _ => return,
        };
        let text = text.trim();
        if text == self.before {
            return;
        }
        // A turned card stays turned without a word.
        let is_gone = text.is_empty() && !matches!(part, Part::Card(_));
        let wish = if is_gone {
            MirrorWish::TakeBack(part)
        } else {
            MirrorWish::Put(part, text.to_owned())
        };
        text.clone_into(&mut self.before);
        requests.push(UiRequest::Mirror(wish));
    }

    /// Time passes in the picture, the chair and the replay.
    fn pass(&mut self, secs: f32, is_cut: bool, shown: &Shown, requests: &mut Vec<UiRequest>) {
        let step = self.step(&shown.pages);
        if is_cut {
            (self.picture_secs, self.chair_secs) = (f32::MAX, f32::MAX);
        } else {
            match step {
                Step::Piles => self.picture_secs += secs,
                // Whoever went on has seen enough of it.
                Step::Cards => self.picture_secs = self.picture_secs.max(picture::RISE_SECS),
                Step::Chair => {
                    self.picture_secs = f32::MAX;
                    self.chair_secs += secs;
                }
                _ => {}
            }
        }
        if step == Step::Replay {
            self.replay.pass(secs, &shown.replay, requests);
        }
    }

    /// Whether something still moves.
    fn moves(&self, pages: &Pages) -> bool {
        match self.step(pages) {
            Step::Piles => self.picture_secs < picture::ALL_SECS,
            Step::Chair => self.chair_secs < picture::ALL_SECS,
            Step::Replay => self.replay.is_playing,
            _ => false,
        }
    }
}

fn begin(mut draft: ResMut<MirrorDraft>) {
    *draft = MirrorDraft::default();
}

fn draw_reflection(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut draft: ResMut<MirrorDraft>,
    mut framing: ResMut<RoomFraming>,
    mirror: Res<Mirror>,
    places: Res<RoomPlaces>,
    chosen: Res<Chosen>,
    tongue: Res<Tongue>,
    link: Res<Link>,
    overlay: Res<State<Overlay>>,
    time: Res<Time<Real>>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let words = ReflectionWords::of(tongue.locale());
    let zoom = context.zoom_factor();
    let Some(shown) = mirror.shown() else {
        Sheet::new("reflection", WIDTH, Place::Middle).show(
            context,
            |ui| _ = widgets::note_ui(ui, &words.reading),
            |_| {},
        );
        framing.set_if_neq(RoomFraming::default());
        return Ok(());
    };
    let (draft, requests) = (&mut *draft, &mut requests.0);
    let is_bare = *overlay.get() == Overlay::Clear;
    if is_bare {
        draft.pass(time.delta_secs(), chosen.0.reduced_motion, shown, requests);
    }
    if draft.moves(&shown.pages) {
        context.request_repaint();
    }
    draft.follow(&shown.pages);
    let spots = Spots::of(&places, zoom);
    let covered = screen_ui(context, &words, shown, draft, &spots, requests);
    framing.set_if_neq(RoomFraming {
        left: 0.0,
        right: covered.right * zoom,
        top: covered.top * zoom,
        bottom: covered.bottom * zoom,
        strip_left: covered.strip_left * zoom,
        strip_top: 0.0,
        strip_bottom: covered.strip_bottom * zoom,
    });
    // What was opened from a page leads back there.
    if is_bare && draft.is_aside(&shown.pages) && goes_back(context) {
        if draft.replay.shows_map {
            draft.replay.shows_map = false;
        } else {
            draft.return_from_replay(&shown.pages, requests);
        }
    }
    // With a session at the table Esc is the pause, as everywhere there.
    if is_bare && !link.is_open() && goes_back(context) {
        if draft.at == 0 && draft.page == 0 {
            draft.keep(&shown.pages, requests);
            requests.push(UiRequest::Leave);
        } else {
            draft.go_back(&shown.pages, requests);
        }
    }
    Ok(())
}

/// What paper covers of the window, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Covered {
    /// At the right, wholly.
    pub right: f32,
    /// At the top, wholly.
    pub top: f32,
    /// At the bottom, wholly.
    pub bottom: f32,
    /// Where a sheet lies at the left.
    pub strip_left: f32,
    /// Where a sheet lies at the bottom.
    pub strip_bottom: f32,
}

/// The screen at its step. Returns what is covered by paper.
pub fn screen_ui(
    context: &Context,
    words: &ReflectionWords,
    shown: &Shown,
    draft: &mut MirrorDraft,
    spots: &Spots,
    requests: &mut Vec<UiRequest>,
) -> Covered {
    let pages = &shown.pages;
    let step = draft.step(pages);
    let window = context.content_rect();
    let mut root = Ui::new(
        context.clone(),
        Id::new("reflection room"),
        egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(window),
    );
    if step == Step::Replay {
        return replay::replay_ui(&mut root, words, shown, draft, spots, requests);
    }
    let is_strip = step == Step::Piles;
    if matches!(step, Step::Piles | Step::Cards | Step::Chair) && pages.is_revealed {
        picture::picture_ui(&mut root, pages, draft, spots);
    }
    // Beside the chair there is little paper: it has to be seen.
    let (place, width) = match step {
        Step::Piles => (Place::Bottom, STRIP),
        Step::Chair => (Place::Left, SLIP),
        _ => (Place::Left, WIDTH),
    };
    // Each page is a sheet of its own, and begins at its top.
    let name = match step {
        Step::Cards => CARD_SHEETS.get(draft.page % CARD_SHEETS.len()).copied(),
        _ => None,
    };
    let name = name.unwrap_or(step.word());
    let (at, page) = (draft.at, draft.page);
    let mut pressed = None;
    let draft_now = draft.clone();
    let is_small = picture::is_small(window);
    Sheet::new(name, width, place).show(
        context,
        |ui| {
            ui.push_id((at, page), |ui| {
                page_ui(ui, words, pages, draft, is_small, requests);
            });
        },
        |ui| pressed = foot_ui(ui, words, pages, &draft_now),
    );
    let rect = context.memory(|memory| memory.area_rect(Id::new(name)));
    let rect = rect.unwrap_or(egui::Rect::NOTHING);
    match pressed {
        Some(Pressed::On) => draft.go_on(pages, requests),
        Some(Pressed::Back) => draft.go_back(pages, requests),
        Some(Pressed::Leave) => {
            draft.keep(pages, requests);
            requests.push(UiRequest::Leave);
        }
        None => {}
    }
    let mut covered = Covered::default();
    if rect.is_finite() && rect.is_positive() {
        if is_strip {
            covered.strip_bottom = (window.bottom() - rect.top()).max(0.0);
        } else if step == Step::Chair {
            covered.strip_left = window.width() * 0.14;
        } else {
            covered.strip_left = (rect.right() - window.left()).min(window.width() * 0.5);
        }
    }
    covered
}

/// What the sheet says at this step.
pub fn page_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    pages: &Pages,
    draft: &mut MirrorDraft,
    is_small: bool,
    requests: &mut Vec<UiRequest>,
) {
    let (step, name) = match pages.steps.get(draft.at) {
        Some((step, name)) => (*step, name.as_str()),
        None => return,
    };
    ui.label(RichText::new(name).text_style(theme::title()));
    ui.add_space(GAP / 2.0);
    match step {
        Step::Word => steps::word_ui(ui, words, pages, draft),
        Step::Moment => steps::moment_ui(ui, words, pages, draft, requests),
        Step::Piles => picture::piles_ui(ui, pages, is_small),
        Step::Cards => cards::cards_ui(ui, words, pages, draft, requests),
        Step::Chair => picture::chair_ui(ui, pages),
        // The replay has no sheet of its own.
        Step::Replay => {}
        Step::Files => facts::files_ui(ui, words, pages, draft, requests),
        Step::Model => facts::model_ui(ui, pages),
        Step::Figures => facts::figures_ui(ui, words, pages, draft, requests),
        Step::Guess => steps::guess_ui(ui, pages, requests),
        Step::Question => steps::question_ui(ui, words, pages, draft),
        Step::Farewell => steps::farewell_ui(ui, pages),
    }
}

/// What somebody asked of the steps.
enum Pressed {
    On,
    Back,
    Leave,
}

fn foot_ui(
    ui: &mut Ui,
    words: &ReflectionWords,
    pages: &Pages,
    draft: &MirrorDraft,
) -> Option<Pressed> {
    let mut pressed = None;
    let is_last = draft.at + 1 >= pages.steps.len();
    let (label, next) =
        if is_last { (&words.title, Pressed::Leave) } else { (&words.go_on, Pressed::On) };
    let forward = forward_ui(ui, "", label, None);
    guide::stands(ui, Target::NextPage, forward.rect);
    if forward.clicked() || goes_on(ui) {
        pressed = Some(next);
    }
    aside_ui(ui, |ui| {
        if draft.at > 0 && ui.button(&words.back).clicked() {
            pressed = Some(Pressed::Back);
        }
        let mut place = format!("{} / {}", draft.at + 1, pages.steps.len());
        if draft.step(pages) == Step::Cards {
            place = format!("{place}  ·  {} / {}", draft.page + 1, cards::pages_of(pages));
        }
        place_ui(ui, &place);
    });
    pressed
}
