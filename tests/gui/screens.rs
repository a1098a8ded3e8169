//! Every screen by itself: in both languages, in small and large windows and in large type nothing
//! is cut off, everything has a name, and every control is reached with Tab.

use std::collections::BTreeSet;
use std::path::PathBuf;

use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{Key, Ui, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use rondetafel::gui::Screen;
use rondetafel::gui::overlays::help::{HelpModel, help_ui};
use rondetafel::gui::overlays::pause::{PauseWords, pause_ui};
use rondetafel::gui::overlays::settings::{SettingsModel, settings_ui};
use rondetafel::gui::panels::desk::{Drawer, desk_ui};
use rondetafel::gui::panels::draft::{DeskDraft, Sheet as DeskSheet};
use rondetafel::gui::panels::plan::{PlanDraft, plan_ui};
use rondetafel::gui::preview::{StripModel, strip_ui};
use rondetafel::gui::screens::arrival::{ArrivalModel, arrival_ui};
use rondetafel::gui::screens::cases::{CasesDraft, CasesWords, cases_ui, folder_ui};
use rondetafel::gui::screens::lobby::{LobbyDraft, LobbyWords, lobby_ui};
use rondetafel::gui::screens::preview::{PreviewDraft, PreviewWords, preview_ui};
use rondetafel::gui::screens::sessions::{SessionsDraft, SessionsWords, sessions_ui};
use rondetafel::gui::screens::title::{TitleModel, title_ui};
use rondetafel::gui::screens::welcome::{WelcomeDraft, WelcomeWords, welcome_ui};
use rondetafel::gui::screens::year::{CourseDraft, YearWords, year_ui};
use rondetafel::gui::sheet::{Place, Sheet};
use rondetafel::gui::theme;
use rondetafel::locale::Locale;
use rondetafel::present::chooser::{KeptChoice, SessionsModel, lobby};
use rondetafel::present::course::course;
use rondetafel::present::meeting::desk;
use rondetafel::present::preview::{PreviewModel, cases};
use rondetafel::present::timeline::timeline;
use rondetafel::present::welcome::welcome;
use rondetafel::present::{Numbers, Words};
use rondetafel::preview::examine::Kept;
use rondetafel::preview::folder::Listing;
use rondetafel::preview::survey::{CaseCard, Surveyed};
use rondetafel::preview::{Look, Preview};
use rondetafel::scenario::check;
use rondetafel::scenario::shelf::Shelf;
use rondetafel::scenario::term::LegalRegime;
use rondetafel::settings::Settings;
use rondetafel::sitting::catalogue;

use crate::conference::{Conference, plays_to_the_end};
use crate::longer::{LONGER, locale, stock};

/// What draws one screen.
pub(crate) type Draw = Box<dyn FnMut(&mut Ui)>;

/// Window sizes in points: the smallest window, an ordinary one, the smallest in type twice as
/// large, a large one.
const SIZES: [Vec2; 4] =
    [vec2(800.0, 600.0), vec2(1280.0, 720.0), vec2(640.0, 360.0), vec2(1920.0, 1080.0)];

/// A sheet as the window lays it.
fn on_sheet(width: f32, place: Place, mut body: impl FnMut(&mut Ui) + 'static) -> Draw {
    Box::new(move |ui| {
        let context = ui.ctx().clone();
        Sheet::new("screen", width, place).show(&context, &mut body, |_| {});
    })
}

/// What somebody in a seat has before them, as words.
fn with_words<T>(
    conference: &Conference,
    seat: &str,
    language: &str,
    make: impl FnOnce(&Words<'_>) -> T,
) -> T {
    let (stock, locale) = (stock(language), locale(language));
    let sight = conference.sight(conference.seat(seat));
    let numbers = Numbers::of(&sight);
    make(&Words::new(sight, &stock, &locale, &numbers))
}

/// Title, lobby, sessions, settings, help, pause.
fn screens_without_a_session(language: &'static str) -> Vec<(String, Draw)> {
    let locale = locale(language);
    let mut screens: Vec<(String, Draw)> = Vec::new();
    let kept = KeptChoice {
        path: PathBuf::from("hees.rondetafel"),
        name: "hees".to_owned(),
        title: "Lijsterhof 14".to_owned(),
        seat: "Support services".to_owned(),
        when: "two days ago".to_owned(),
        state: "In round 2".to_owned(),
        is_damaged: false,
        is_over: false,
        is_open: true,
    };
    let mut over = kept.clone();
    (over.path, over.name, over.is_over) = (PathBuf::from("b.rondetafel"), "b".to_owned(), true);
    let sessions = SessionsModel { sessions: vec![kept.clone(), over] };
    let none = SessionsModel::default();
    for (name, model) in [("reading", None), ("new", Some(&none)), ("begun", Some(&sessions))] {
        let model = TitleModel::of(&locale, model);
        let draw = on_sheet(380.0, Place::Left, move |ui| title_ui(ui, &model, &mut Vec::new()));
        screens.push((format!("title, {name}"), draw));
    }
    let settings = Settings::default();
    let model = ArrivalModel::of(&locale, &settings);
    let draw = on_sheet(520.0, Place::Left, move |ui| {
        _ = arrival_ui(ui, &model, &settings);
    });
    screens.push(("first start".to_owned(), draw));
    let path = kept.path;
    for (name, mut draft) in [
        ("", SessionsDraft::default()),
        (
            ", renamed",
            SessionsDraft {
                renames: Some((path.clone(), "hees".to_owned())),
                ..SessionsDraft::default()
            },
        ),
        (", erased", SessionsDraft { erases: Some(path), ..SessionsDraft::default() }),
    ] {
        let (words, sessions) = (SessionsWords::of(&locale), sessions.clone());
        let draw = on_sheet(560.0, Place::Left, move |ui| {
            sessions_ui(ui, &words, Some(&sessions), &mut draft, &mut Vec::new());
        });
        screens.push((format!("sessions{name}"), draw));
    }
    for step in 0..3 {
        let model = lobby(&locale, &catalogue::cases(language));
        let words = LobbyWords::of(&locale);
        let mut draft = LobbyDraft { step, seat: Some(3), ..LobbyDraft::default() };
        let draw = on_sheet(640.0, Place::Left, move |ui| {
            lobby_ui(ui, &words, Some(&model), &mut draft);
        });
        screens.push((format!("lobby {step}"), draw));
    }
    let settings = Settings::default();
    let model = SettingsModel::of(&locale, &settings);
    let draw = on_sheet(520.0, Place::Middle, move |ui| {
        settings_ui(ui, &model, &settings, &mut Vec::new());
    });
    screens.push(("settings".to_owned(), draw));
    screens.extend(screens_of_authors(language, &locale));
    for screen in [
        Screen::Title,
        Screen::Lobby,
        Screen::Cases,
        Screen::Preview,
        Screen::Sessions,
        Screen::Welcome,
        Screen::Conference,
        Screen::Year,
        Screen::Reflection,
    ] {
        let model = HelpModel::of(&locale, screen);
        let draw = on_sheet(560.0, Place::Middle, move |ui| help_ui(ui, &model));
        screens.push((format!("help for {screen:?}"), draw));
    }
    let words = PauseWords::of(&locale);
    let draw = on_sheet(420.0, Place::Middle, move |ui| {
        pause_ui(ui, &words, None, &mut Vec::new());
    });
    screens.push(("pause".to_owned(), draw));
    screens
}

/// What could be known of a case.
fn looked_through(name: &str) -> Surveyed {
    let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect();
    let card = CaseCard {
        version: "0.1.0".to_owned(),
        languages: tags(&["nl", "en", "fy"]),
        authors: tags(&["The Rondetafel authors", "An institute with a rather long name"]),
        licence: "CC-BY-SA-4.0".to_owned(),
        legal_regime: LegalRegime::Wgs2025,
        learning_goals: tags(&["You learn how small signs from different folders can fit."]),
        references: tags(&["Wet tijdelijk huisverbod; municipal pages on terms"]),
    };
    let name = name.to_owned();
    Surveyed { name, findings: Some(Vec::new()), proof: Kept::Stale, card: Some(card) }
}

/// Every case, a folder, a case that is sound and one that is not, and the strip over a table.
fn screens_of_authors(language: &'static str, locale: &Locale) -> Vec<(String, Draw)> {
    let mut screens: Vec<(String, Draw)> = Vec::new();
    let shelf = Shelf::default();
    let found = catalogue::cases_on(&shelf, language);
    let surveyed: Vec<Surveyed> = found.iter().map(|found| looked_through(&found.name)).collect();
    let all = cases(locale, &found, &surveyed);
    let listing = Listing {
        path: PathBuf::from("/home/author"),
        parent: Some(PathBuf::from("/home")),
        cases: vec![PathBuf::from("/home/author/the-gate"), PathBuf::from("/home/author/a.zip")],
        folders: vec![PathBuf::from("/home/author/a-folder-with-a-rather-long-name-of-its-own")],
        trouble: Some("permission denied".to_owned()),
    };
    for (name, draft) in [
        ("", CasesDraft::default()),
        (", closely", CasesDraft { chosen: Some(1), folder: None }),
        (", a folder", CasesDraft { chosen: None, folder: Some("/home/author".to_owned()) }),
    ] {
        let words = CasesWords::of(locale).with_trouble(locale, Some(&listing));
        let (all, listing, mut draft) = (all.clone(), listing.clone(), draft);
        let draw = on_sheet(640.0, Place::Left, move |ui| {
            if draft.folder.is_some() {
                folder_ui(ui, &words, Some(&listing), &mut draft, &mut Vec::new());
            } else {
                _ = cases_ui(ui, &words, Some(&all), false, &mut draft, &mut Vec::new());
            }
        });
        screens.push((format!("cases{name}"), draw));
    }
    let sound = Preview::new(shelf, "tutorial".to_owned()).read().expect("bundled");
    let sound = Preview::compare(&sound).expect("proven");
    let mut files = sound.files.clone();
    for (_, text) in files.iter_mut().filter(|(name, _)| name == "cards.ron") {
        *text = text.replace("topic: \"", "topic: \"un");
    }
    let findings = check::check(files.clone()).1;
    let broken = Look { files, findings, is_current: false, ..sound.clone() };
    for (name, look) in [("sound", &sound), ("broken", &broken)] {
        let model = PreviewModel::of(locale, look);
        let strip = StripModel::of(locale, &model, 7);
        let (words, mut draft) = (PreviewWords::of(locale), PreviewDraft::default());
        let draw = on_sheet(760.0, Place::Left, move |ui| {
            preview_ui(ui, &words, Some(&model), &mut draft, &mut Vec::new());
        });
        screens.push((format!("preview, {name}"), draw));
        let draw: Draw = Box::new(move |ui| strip_ui(ui, &strip, &mut Vec::new()));
        screens.push((format!("author's strip, {name}"), draw));
    }
    screens
}

/// Welcome pages, the meeting with every sheet, the plan, the year and the last page.
fn screens_of_a_session(language: &'static str) -> Vec<(String, Draw)> {
    let locale = locale(language);
    let mut screens: Vec<(String, Draw)> = Vec::new();
    let begun = Conference::begins();
    for page in 0..6 {
        let model = with_words(&begun, "support", language, welcome);
        let words = WelcomeWords::of(&locale, page);
        let mut draft = WelcomeDraft { page, card: Some(0) };
        let draw = on_sheet(700.0, Place::Left, move |ui| {
            welcome_ui(ui, &words, &model, &mut draft, &mut Vec::new());
        });
        screens.push((format!("welcome {}", page + 1), draw));
    }
    let mut meeting = Conference::begins().starts();
    meeting.lays("support", "night-waking");
    let locked = meeting.card("leaving");
    let other = meeting.seat("police");
    for sheet in [
        DeskSheet::Table,
        DeskSheet::Card(locked),
        DeskSheet::Seat(other),
        DeskSheet::Ask,
        DeskSheet::Flags,
        DeskSheet::Readings,
        DeskSheet::Goals,
        DeskSheet::Family,
        DeskSheet::React,
        DeskSheet::Home,
        DeskSheet::End,
    ] {
        let model = with_words(&meeting, "support", language, desk);
        let mut draft = DeskDraft::default();
        let mut is_first = true;
        let draw: Draw = Box::new(move |ui| {
            if std::mem::take(&mut is_first) {
                draft.follow(&model);
                draft.open(sheet);
            }
            let mut plan = |_: &mut Ui, _: &mut Vec<_>| {};
            let drawer = Drawer { height: 104.0, draw: &mut plan };
            desk_ui(ui, &model, &mut draft, false, drawer, &[], &mut Vec::new());
        });
        screens.push((format!("meeting, {sheet:?}"), draw));
    }
    let action = meeting.action("file-case");
    meeting.does("police", rondetafel::rules::command::Wish::PlaceTile { action, week: 2 });
    let model = with_words(&meeting, "support", language, |words| timeline(words, None));
    let mut draft = PlanDraft::default();
    draft.open();
    let draw: Draw = Box::new(move |ui| plan_ui(ui, &model, &mut draft, &mut Vec::new()));
    screens.push(("plan".to_owned(), draw));

    let ended = plays_to_the_end(3);
    let model = with_words(&ended, "support", language, course).unwrap();
    for until in [6, 52] {
        let words = YearWords::of(&locale);
        let model = model.clone();
        let mut draft = CourseDraft::default();
        while draft.passed < until {
            draft.stands_still = false;
            draft.step(&model);
        }
        let draw = on_sheet(1180.0, Place::Bottom, move |ui| {
            year_ui(ui, &words, &model, &mut draft, &mut Vec::new());
        });
        screens.push((format!("year, week {until}"), draw));
    }
    screens.extend(crate::reflection::screens_of_a_look_back(language));
    screens
}

pub(crate) fn shown(size: Vec2, mut draw: Draw) -> Harness<'static> {
    let mut is_dressed = false;
    let mut harness = Harness::builder().with_size(size).build_ui(move |ui| {
        if !is_dressed {
            theme::dress(ui.ctx());
            is_dressed = true;
            ui.ctx().request_discard("new fonts");
            return;
        }
        draw(ui);
    });
    harness.run_steps(4);
    harness
}

const CONTROLS: [Role; 7] = [
    Role::Link,
    Role::Button,
    Role::RadioButton,
    Role::CheckBox,
    Role::TextInput,
    Role::Slider,
    Role::SpinButton,
];

/// Names of the controls that are open; of those that Tab reaches, if `focused`.
fn controls(harness: &Harness<'_>, focused: bool) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for node in harness.root().children_recursive() {
        let seen = node.accesskit_node();
        if CONTROLS.contains(&seen.role()) && !seen.is_disabled() && (!focused || node.is_focused())
        {
            let name = seen.label().or_else(|| seen.value()).unwrap_or_default();
            names.insert(format!("{:?} {name}", seen.role()));
        }
    }
    names
}

/// Frames in which something has scrolled into sight.
const SCROLLS: usize = 4;

/// What has the keyboard, if too little of it is seen to press it: scrolled away, or cut off.
fn out_of_sight(harness: &Harness<'_>) -> Option<String> {
    let id = harness.ctx.memory(bevy_egui::egui::Memory::focused)?;
    let has = harness.ctx.read_response(id)?;
    let screen = harness.ctx.content_rect();
    let seen = has.interact_rect.intersect(screen);
    let enough = |seen: f32, whole: f32| seen >= whole.min(20.0) - 1.0;
    let is_seen =
        enough(seen.width(), has.rect.width()) && enough(seen.height(), has.rect.height());
    (!is_seen).then(|| format!("{seen:?} of {:?}", has.rect))
}

fn each_screen(mut look: impl FnMut(&str, Vec2, Harness<'static>)) {
    for language in ["nl", "en", LONGER] {
        for size in SIZES {
            let screens = screens_without_a_session(language);
            for (name, draw) in screens.into_iter().chain(screens_of_a_session(language)) {
                look(&format!("{name} in {language} at {size}"), size, shown(size, draw));
            }
        }
    }
}

#[test]
fn nothing_is_cut_off_at_the_side_of_any_window() {
    let mut cut = Vec::new();
    each_screen(|name, size, harness| {
        for node in harness.root().children_recursive() {
            let seen = node.accesskit_node();
            let role = seen.role();
            if role != Role::Label && !CONTROLS.contains(&role) {
                continue;
            }
            let rect = node.rect();
            let text = seen.label().or_else(|| seen.value()).unwrap_or_default();
            // The plan's board and its hand are moved sideways where they do not fit.
            let moves = name.starts_with("plan");
            if !moves && (rect.left() < -1.0 || rect.right() > size.x + 1.0) {
                cut.push(format!("{name}: {role:?} “{text}” {rect:?}"));
            }
        }
    });
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

#[test]
fn every_control_has_a_name_and_is_reached_by_tab() {
    let mut lost = Vec::new();
    each_screen(|name, size, mut harness| {
        // Sizes change nothing about order, but what is out of sight must be reached as well.
        if size == SIZES[3] || name.contains(LONGER) {
            return;
        }
        let all = controls(&harness, false);
        let mut reached = BTreeSet::new();
        for _ in 0..all.len() * 2 + 6 {
            harness.key_press(Key::Tab);
            harness.run_steps(2);
            reached.append(&mut controls(&harness, true));
            if out_of_sight(&harness).is_some() {
                harness.run_steps(SCROLLS);
            }
            if let Some(hidden) = out_of_sight(&harness) {
                lost.push(format!("{name}: the keyboard is out of sight, {hidden}"));
            }
        }
        for control in all.difference(&reached) {
            lost.push(format!("{name}: {control}"));
        }
        if all.iter().any(|control| control.ends_with(' ')) {
            lost.push(format!("{name}: a control without a name"));
        }
    });
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
