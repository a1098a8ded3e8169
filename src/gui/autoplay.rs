//! Playing by itself: a colleague's wishes in the player's seat, and pictures of what is seen.
//!
//! Every screen is walked as a person would: keys turn pages, wishes go through the same door. A
//! picture is taken of every screen, and of the first time that something decisive is seen.
//!
//! **Invariant:** nothing here is in the way of a window that a person plays.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use bevy::prelude::{
    App, Commands, IntoScheduleConfigs as _, MessageReader, PreUpdate, Query, Real, Res, ResMut,
    Resource, State, Time, Update, With,
};
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

use crate::gui::current::CurrentView;
use crate::gui::link::{Link, NoticeArrived, Pace};
use crate::gui::mirror::Mirror;
use crate::gui::panels::Requests;
use crate::gui::panels::draft::DeskDraft;
use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::MirrorDraft;
use crate::gui::screens::year::CourseDraft;
use crate::gui::{AppSystems, Notices, Screen, Tongue};
use crate::present::reflection::Step;
use crate::rules::command::Wish;
use crate::rules::table::Phase;
use crate::sitting::Wanted;

/// A page is looked at for so long.
const PAGE_SECS: f64 = 1.6;
/// A gesture is at its height after so long.
const GESTURE_SECS: f64 = 0.7;
/// So many keys turn pages before a colleague's wish goes on.
const KEYS: u8 = 12;
/// So many looks at the year before it is left.
const YEAR_STEPS: u8 = 60;
/// So many looks at where the year stops or ends: ten houses come one by one.
const LOOKS_AT_END: u8 = 6;
/// So many looks at the picture, and at the chair: amber is slow.
const LOOKS_AT_AMBER: u8 = 7;
/// So many free acts come before a turn.
const FREE_BETWEEN: u8 = 2;
/// Colleagues think so much faster.
const HURRY: f64 = 6.0;
/// So long a picture may take to be written at the end.
const LAST_SECS: f64 = 3.0;

/// How the session is played.
#[derive(Resource, Debug)]
pub struct Autoplay {
    /// The table to sit down at.
    wanted: Wanted,
    /// The folder for pictures.
    folder: Option<PathBuf>,
    /// When the next step is due, in seconds of the window's time.
    due: f64,
    /// Keys that were pressed on this screen.
    keys: u8,
    /// How often the end of the year was looked at.
    still: u8,
    /// Free acts since the last turn.
    free: u8,
    /// What was taken already.
    taken: BTreeSet<String>,
    /// Pictures so far.
    count: u16,
    /// Pictures to take: when, and their names.
    planned: Vec<(f64, String)>,
    /// The key to press in the next frame.
    press: Option<egui::Key>,
    /// The session is over: when the window closes.
    closes_at: Option<f64>,
}

impl Autoplay {
    /// A session that plays by itself.
    #[must_use]
    pub const fn new(wanted: Wanted, folder: Option<PathBuf>) -> Self {
        Self {
            wanted,
            folder,
            due: PAGE_SECS,
            keys: 0,
            still: 0,
            free: 0,
            taken: BTreeSet::new(),
            count: 0,
            planned: Vec::new(),
            press: None,
            closes_at: None,
        }
    }

    /// Plans a picture, once per name.
    fn picture(&mut self, at: f64, name: impl Into<String>) {
        let name = name.into();
        if self.folder.is_some() && self.taken.insert(name.clone()) {
            self.planned.push((at, name));
        }
    }
}

/// Walks the session and takes pictures.
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(Pace { hurry: HURRY, held: false })
        .add_systems(
            PreUpdate,
            press_key.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(
            Update,
            (note_what_is_seen, walk, take_pictures).chain().after(AppSystems::Animate),
        );
}

/// Presses what was decided in the last frame.
fn press_key(
    mut autoplay: ResMut<Autoplay>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    let Some(key) = autoplay.press.take() else {
        return;
    };
    for mut input in &mut inputs {
        for pressed in [true, false] {
            input.events.push(egui::Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            });
        }
    }
}

/// The first time that something decisive is seen.
fn note_what_is_seen(
    mut autoplay: ResMut<Autoplay>,
    mut arrived: MessageReader<NoticeArrived>,
    link: Res<Link>,
    tongue: Res<Tongue>,
    time: Res<Time<Real>>,
) {
    for notice in arrived.read() {
        let Some(index) = notice.open else {
            continue;
        };
        let kind = link.tell(&tongue, |words| {
            let line = words.sight.common.lines.get(index)?;
            // The variant's name, without what is in it.
            let said = format!("{:?}", line.notice);
            let name: String = said.chars().take_while(char::is_ascii_alphanumeric).collect();
            Some(format!("round-{}-{}", line.round, kebab(&name)))
        });
        if let Some(Some(name)) = kind {
            let at = time.elapsed_secs_f64() + GESTURE_SECS;
            autoplay.picture(at, name);
        }
    }
}

/// `CardLaid` becomes `card-laid`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

/// One step: a key, a wish, or leave.
fn walk(
    mut autoplay: ResMut<Autoplay>,
    mut requests: ResMut<Requests>,
    mut notices: ResMut<Notices>,
    mut desk: ResMut<DeskDraft>,
    mut course: ResMut<CourseDraft>,
    look_back: Res<MirrorDraft>,
    mirror: Res<Mirror>,
    current: Res<CurrentView>,
    link: Res<Link>,
    screen: Res<State<Screen>>,
    time: Res<Time<Real>>,
) {
    let now = time.elapsed_secs_f64();
    if let Some(at) = autoplay.closes_at {
        if now >= at {
            requests.0.push(UiRequest::Quit);
        }
        return;
    }
    if now < autoplay.due {
        return;
    }
    autoplay.due = now + PAGE_SECS;
    let part = link.phase().map(|phase| kebab(&format!("{phase:?}"))).unwrap_or_default();
    let part: String = part.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = match (screen.get(), mirror.shown()) {
        (Screen::Reflection, Some(shown)) => {
            let step = look_back.step(&shown.pages).word();
            let (number, page) = (look_back.at + 1, look_back.page);
            format!("reflection-{number:02}-{step}-{page:02}-{}", autoplay.still)
        }
        (screen, _) => format!("{screen:?}-{part}-{:02}", autoplay.keys).to_lowercase(),
    };
    autoplay.picture(now, name);
    notices.put_away();
    match screen.get() {
        Screen::Arrival | Screen::Title => {
            autoplay.keys = 0;
            requests.0.push(UiRequest::Visit(Screen::Lobby));
        }
        Screen::Lobby | Screen::Sessions | Screen::Cases | Screen::Preview => {
            autoplay.keys = 0;
            requests.0.push(UiRequest::Begin(autoplay.wanted.clone()));
        }
        Screen::Welcome if autoplay.keys < KEYS => {
            autoplay.keys += 1;
            autoplay.press = Some(egui::Key::Enter);
        }
        // The year passes by itself, in a hurry; it stands still after something serious.
        Screen::Year if autoplay.keys < YEAR_STEPS && autoplay.still < LOOKS_AT_END => {
            autoplay.keys += 1;
            course.is_fast = true;
            if course.stands_still {
                autoplay.press = Some(egui::Key::Enter);
            }
            let lived = current.models.as_ref().and_then(|models| models.course.as_ref());
            if lived.is_some_and(|lived| course.is_over(lived)) {
                autoplay.still += 1;
            }
        }
        Screen::Reflection => {
            let Some(shown) = mirror.shown() else {
                return;
            };
            let steps = &shown.pages.steps;
            autoplay.keys = 0;
            let last = steps.len().saturating_sub(1);
            // Amber rises slowly; it is looked at three times on its way.
            let is_slow = matches!(look_back.step(&shown.pages), Step::Piles | Step::Chair);
            autoplay.still = if is_slow { autoplay.still + 1 } else { LOOKS_AT_AMBER };
            if autoplay.still < LOOKS_AT_AMBER {
                return;
            }
            autoplay.still = 0;
            if look_back.at >= last {
                autoplay.closes_at = Some(now + LAST_SECS);
            } else {
                autoplay.press = Some(egui::Key::Enter);
            }
        }
        Screen::Welcome | Screen::Conference | Screen::Year => {
            if *screen.get() == Screen::Conference {
                autoplay.keys = 0;
                // What was read is put away, and now and then somebody looks at the plan.
                desk.close();
                desk.is_plan_open = link.phase() == Some(Phase::Round(3)) && autoplay.free == 1;
            }
            if link.phase() == Some(Phase::Stop) {
                // The rest of the year is looked at as well.
                (autoplay.keys, autoplay.still) = (0, 0);
            }
            play(&mut autoplay, &mut requests, &link);
        }
    }
}

/// What a colleague would do, or the others go on.
fn play(autoplay: &mut Autoplay, requests: &mut Requests, link: &Link) {
    if link.is_somebody_thinking() {
        return;
    }
    let wish = link.stand_in(autoplay.free < FREE_BETWEEN);
    autoplay.free = match &wish {
        None | Some(Wish::ShareCard { .. } | Wish::AskSeat { .. } | Wish::NameFlag { .. }) => 0,
        Some(_) => autoplay.free.saturating_add(1),
    };
    requests.0.push(wish.map_or(UiRequest::Listen, UiRequest::Wish));
}

/// Takes the pictures that are due, one in a frame.
fn take_pictures(mut autoplay: ResMut<Autoplay>, mut commands: Commands, time: Res<Time<Real>>) {
    let now = time.elapsed_secs_f64();
    let Some(index) = autoplay.planned.iter().position(|(at, _)| *at <= now) else {
        return;
    };
    let (_, name) = autoplay.planned.remove(index);
    let Some(folder) = autoplay.folder.clone() else {
        return;
    };
    autoplay.count += 1;
    let file = folder.join(format!("{:03}-{name}.png", autoplay.count));
    if let Err(error) = fs::create_dir_all(&folder) {
        bevy::log::error!("{}: {error}", folder.display());
        return;
    }
    commands.spawn(Screenshot::primary_window()).observe(save_to_disk(file));
}
