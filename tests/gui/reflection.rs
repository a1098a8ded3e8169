//! The reflection in the window: each step by name and by key, what is asked of the session's file,
//! and what stays closed.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use bevy_egui::egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use rondetafel::gui::mirror::{MirrorWish, Shown};
use rondetafel::gui::request::UiRequest;
use rondetafel::gui::screens::reflection::picture::Spots;
use rondetafel::gui::screens::reflection::{MirrorDraft, ReflectionWords, screen_ui};
use rondetafel::journal::contribution::{Contributions, Part};
use rondetafel::journal::replay::Replay;
use rondetafel::locale::Locale;
use rondetafel::present::reflection::look;
use rondetafel::present::reflection::pages::pages;
use rondetafel::present::reflection::replay::{Eyes, replay};
use rondetafel::present::reflection::{Step, steps};
use rondetafel::present::room::scene;
use rondetafel::present::{Numbers, Words};
use rondetafel::reflection::Reflection;
use rondetafel::reflection::kept::kept;
use rondetafel::scenario::id::SeatSet;
use rondetafel::simulate::{Task, play};

use crate::conference::case;
use crate::longer::{locale, stock};
use crate::screens::{Draw, shown};

/// A session that colleagues played, looked back on from support services, after so many per cent of it.
fn looked_back(per_cent: usize) -> Reflection {
    static PLAYED: OnceLock<Replay> = OnceLock::new();
    let whole = PLAYED.get_or_init(|| {
        let scenario = Arc::clone(case());
        let played = play(&scenario, Task::of(&scenario, 3, false, None).opening(&scenario, 3));
        Replay::of(scenario, played.opening.setup, played.entries)
    });
    let own = case().book.seat_named("support").unwrap();
    let until = whole.entries().len() * per_cent / 100;
    let entries = whole.entries()[..until].to_vec();
    let replay = Replay::of(Arc::clone(case()), whole.setup().clone(), entries);
    Reflection::of(replay, SeatSet::only(own), own)
}

fn everything(reflection: &mut Reflection, entry: u32, language: &str) -> Shown {
    let (stock, locale) = (stock(language), locale(language));
    let given = Contributions::default();
    reflection.seek(entry);
    let own = reflection.seat();
    let eyes = if reflection.revealed().is_some() { Eyes::All } else { Eyes::Seat(own) };
    let sight = reflection.sight(own).unwrap();
    let numbers = Numbers::of(&sight);
    Shown {
        pages: look(reflection, &given, &stock, &locale, pages).unwrap(),
        replay: replay(reflection, &given, &stock, &locale, eyes).unwrap(),
        eyes,
        scene: scene(&Words::new(sight, &stock, &locale, &numbers)),
    }
}

/// Every step of a closed session, and the replay with its map.
pub(crate) fn screens_of_a_look_back(language: &str) -> Vec<(String, Draw)> {
    let mut reflection = looked_back(100);
    let last = reflection.last();
    let model = everything(&mut reflection, last / 2, language);
    let words = ReflectionWords::of(&locale(language));
    let mut screens: Vec<(String, Draw)> = Vec::new();
    for (at, (step, _)) in model.pages.steps.iter().enumerate() {
        let pages = if *step == Step::Cards { 3 } else { 1 };
        for page in 0..pages {
            let (words, model) = (words.clone(), model.clone());
            let mut draft = MirrorDraft { at, page, ..MirrorDraft::default() };
            draft.replay.shows_map = *step == Step::Replay && language == "nl";
            let draw: Draw = Box::new(move |ui| {
                let requests = &mut Vec::new();
                screen_ui(ui.ctx(), &words, &model, &mut draft, &Spots::default(), requests);
            });
            screens.push((format!("reflection, {step:?} {page}"), draw));
        }
    }
    screens
}

/// A look back on the screen, with what was asked of it.
struct Desk {
    harness: Harness<'static>,
    draft: Rc<RefCell<MirrorDraft>>,
    asked: Rc<RefCell<Vec<UiRequest>>>,
}

impl Desk {
    fn opens(model: Shown, step: Step) -> Self {
        let at = model.pages.steps.iter().position(|(it, _)| *it == step).unwrap();
        let draft = Rc::new(RefCell::new(MirrorDraft { at, ..MirrorDraft::default() }));
        let asked = Rc::new(RefCell::new(Vec::new()));
        let words = ReflectionWords::of(&Locale::open("en").unwrap());
        let (drafted, requests) = (Rc::clone(&draft), Rc::clone(&asked));
        let draw: Draw = Box::new(move |ui| {
            let (mut draft, mut asked) = (drafted.borrow_mut(), requests.borrow_mut());
            draft.follow(&model.pages);
            screen_ui(ui.ctx(), &words, &model, &mut draft, &Spots::default(), &mut asked);
        });
        Self { harness: shown(vec2(1280.0, 720.0), draw), draft, asked }
    }

    fn presses(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(3);
    }

    fn clicks(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.harness.run_steps(3);
    }

    fn wishes(&self) -> Vec<MirrorWish> {
        let asked = self.asked.borrow();
        let wishes = asked.iter().filter_map(|request| match request {
            UiRequest::Mirror(wish) => Some(wish.clone()),
            _ => None,
        });
        wishes.collect()
    }
}

#[test]
fn enter_walks_through_every_step_to_the_help_lines() {
    let mut reflection = looked_back(100);
    let model = everything(&mut reflection, 0, "en");
    let count = model.pages.steps.len();
    assert_eq!(count, steps(&reflection).len());
    let mut desk = Desk::opens(model, Step::Word);
    let mut seen = vec![0];
    for _ in 0..60 {
        desk.presses(Key::Enter);
        let at = desk.draft.borrow().at;
        if seen.last() != Some(&at) {
            seen.push(at);
        }
    }
    assert_eq!(seen, (0..count).collect::<Vec<_>>());
    assert!(desk.asked.borrow().iter().any(|request| matches!(request, UiRequest::Leave)));
    // Nothing was typed or turned, so nothing is kept.
    assert_eq!(desk.wishes(), [MirrorWish::Replay(true), MirrorWish::Replay(false)]);
}

#[test]
fn what_is_typed_is_kept_when_one_goes_on() {
    let model = everything(&mut looked_back(100), 0, "en");
    let mut desk = Desk::opens(model, Step::Word);
    desk.draft.borrow_mut().word = "  tired ".to_owned();
    desk.clicks("Go on");
    assert_eq!(desk.wishes(), [MirrorWish::Put(Part::Word, "tired".to_owned())]);
}

#[test]
fn an_own_card_shows_its_text_only_after_its_owner_turned_it() {
    let model = everything(&mut looked_back(100), 0, "en");
    let card = model.pages.cards.own.first().expect("something stayed with support").clone();
    let mut desk = Desk::opens(model, Step::Cards);
    assert!(desk.harness.query_by_label(&card.text).is_none());
    desk.clicks("Turn this card");
    assert_eq!(desk.wishes(), [MirrorWish::Put(Part::Card(card.card), String::new())]);
}

#[test]
fn a_figure_opens_its_moment_in_the_replay_and_leads_back() {
    let model = everything(&mut looked_back(100), 0, "en");
    let figure = model.pages.figures.iter().find(|figure| !figure.moments.is_empty()).unwrap();
    let (entry, line) = figure.moments[0].clone();
    let mut desk = Desk::opens(model, Step::Figures);
    let from = desk.draft.borrow().at;
    let name = format!("See this moment: {line}");
    desk.harness.get_all_by_label(&name).next().unwrap().click();
    desk.harness.run_steps(3);
    assert_eq!(desk.wishes(), [MirrorWish::Replay(true), MirrorWish::Seek(entry)]);
    desk.clicks("Back to where you were");
    assert_eq!(desk.draft.borrow().at, from);
}

#[test]
fn keys_go_through_the_meeting() {
    let mut reflection = looked_back(100);
    let last = reflection.last();
    let model = everything(&mut reflection, 7, "en");
    let next = model.replay.marks.iter().map(|mark| mark.entry).filter(|it| *it > 7).min();
    let mut desk = Desk::opens(model, Step::Replay);
    for key in [Key::ArrowRight, Key::ArrowLeft, Key::PageDown, Key::End] {
        desk.presses(key);
    }
    let to = [8, 6, next.unwrap(), last].map(MirrorWish::Seek);
    assert_eq!(desk.wishes(), to);
    desk.presses(Key::M);
    assert!(desk.draft.borrow().replay.shows_map);
    desk.presses(Key::Space);
    assert!(desk.draft.borrow().replay.is_playing);
}

#[test]
fn before_the_session_is_closed_nothing_of_others_folders_is_on_any_step() {
    let mut reflection = looked_back(40);
    assert!(reflection.revealed().is_none());
    let last = reflection.last();
    let model = everything(&mut reflection, last, "en");
    // Titles of what stays in others' folders, and what support never saw.
    let (own, everybody) = (reflection.seat(), reflection.everybody());
    let whole = looked_back(100);
    let stock = stock("en");
    let locale = Locale::open("en").unwrap();
    let sight = reflection.last_sight(own).unwrap();
    let mut secret = Vec::new();
    for seat in everybody.without(own).iter() {
        let theirs = whole.last_sight(seat).unwrap();
        let numbers = Numbers::of(&theirs);
        let words = Words::new(theirs, &stock, &locale, &numbers);
        let cards = kept(&theirs).iter().filter(|card| !sight.known.sees(*card));
        secret.extend(cards.map(|card| words.title(card).to_owned()));
    }
    assert!(secret.len() > 5, "{secret:?}");
    for (step, _) in model.pages.steps.clone() {
        let desk = Desk::opens(model.clone(), step);
        for node in desk.harness.root().children_recursive() {
            let seen = node.accesskit_node();
            let text = seen.label().or_else(|| seen.value()).unwrap_or_default();
            let told = secret.iter().find(|title| text.contains(title.as_str()));
            assert_eq!(told, None, "{step:?}: {text}");
        }
    }
}
