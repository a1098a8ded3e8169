//! Playing by itself: a colleague's wishes in the player's seat, or those of a session that was kept,
//! and pictures of what is seen.
//!
//! Every screen is walked as a person would: keys turn pages, wishes go through the same door. A
//! picture is taken of every screen, and of the first time that something decisive is seen.
//!
//! **Invariant:** a session that is played once more has the same entries as the one that was kept,
//! as long as case and rules are the same.
//! **Invariant:** nothing here is in the way of a window that a person plays.

use std::collections::{BTreeSet, VecDeque};
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
use crate::gui::mirror::{Mirror, MirrorWish};
use crate::gui::panels::Requests;
use crate::gui::panels::draft::DeskDraft;
use crate::gui::request::UiRequest;
use crate::gui::screens::reflection::MirrorDraft;
use crate::gui::screens::year::CourseDraft;
use crate::gui::{AppSystems, Notices, Screen, Tongue};
use crate::journal::contribution::{Contribution, Part};
use crate::present::reflection::Step;
use crate::present::reflection::pages::Pages;
use crate::rules::command::Wish;
use crate::rules::table::Phase;
use crate::sitting::Wanted;
use crate::sitting::again::Again;

/// A page is looked at for so long.
const PAGE_SECS: f64 = 1.6;
/// And for so long where nobody takes a picture of it.
const GLANCE_SECS: f64 = 0.3;
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
/// And so much where nobody takes a picture of it.
const RUSH: f64 = 30.0;
/// So long a picture may take to be written at the end.
const LAST_SECS: f64 = 3.0;

/// How the session is played.
#[derive(Resource, Debug)]
pub struct Autoplay {
    /// The table to sit down at.
    wanted: Wanted,
    /// What is still to be done of a session that is played once more.
    acts: VecDeque<(u32, Wish)>,
    /// After which entry the others were let go on for it.
    listened_at: Option<u32>,
    /// What is still to be said of its reflection.
    given: Vec<Contribution>,
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
            acts: VecDeque::new(),
            listened_at: None,
            given: Vec::new(),
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

    /// A session that was kept, once more.
    #[must_use]
    pub fn again(again: Again, folder: Option<PathBuf>) -> Self {
        let Again { wanted, acts, given } = again;
        Self { acts: acts.into(), given, ..Self::new(wanted, folder) }
    }

    /// Whether the moment has come for what is done next in a session that is played once more.
    fn is_up(&self, link: &Link) -> bool {
        let next = self.acts.front().map(|(number, _)| *number);
        next.is_some_and(|number| link.last_entry() + 1 >= number)
    }

    /// What was said on this page of the reflection is said once more. Whether there was anything.
    fn say_again(&mut self, draft: &mut MirrorDraft, pages: &Pages, asks: &mut Requests) -> bool {
        let step = draft.step(pages);
        let card = pages.cards.own.get(draft.page).map(|own| own.card);
        let is_here = |part: Part| match part {
            Part::Word => step == Step::Word,
            Part::Moment | Part::Why => step == Step::Moment,
            Part::Card(it) => step == Step::Cards && card == Some(it),
            Part::Guess => step == Step::Guess,
            Part::Question => step == Step::Question,
            Part::Answer => false,
        };
        let (here, later): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.given).into_iter().partition(|it| is_here(it.part));
        self.given = later;
        for said in &here {
            let text = said.text.as_str().to_owned();
            match said.part {
                Part::Word => draft.word = text,
                Part::Why => draft.why = text,
                Part::Question => draft.question = text,
                Part::Card(_) => {
                    asks.0.push(UiRequest::Mirror(MirrorWish::Put(said.part, String::new())));
                    draft.because = text;
                }
                Part::Moment | Part::Guess => {
                    asks.0.push(UiRequest::Mirror(MirrorWish::Put(said.part, text)));
                }
                Part::Answer => {}
            }
        }
        !here.is_empty()
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
    app.add_systems(
        PreUpdate,
        press_key.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
    )
    .add_systems(
        Update,
        (note_what_is_seen, walk, take_pictures).chain().after(AppSystems::Animate),
    )
    .add_systems(Update, set_pace.before(AppSystems::Receive));
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

/// Nobody waits long; in a session that is played once more everything keeps its order.
fn set_pace(autoplay: Res<Autoplay>, link: Res<Link>, mut pace: ResMut<Pace>) {
    let hurry = if autoplay.folder.is_some() { HURRY } else { RUSH };
    *pace = Pace { hurry, held: autoplay.is_up(&link) };
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
    mut look_back: ResMut<MirrorDraft>,
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
    autoplay.due = now + if autoplay.folder.is_some() { PAGE_SECS } else { GLANCE_SECS };
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
            if let Some(lived) = lived.filter(|_| autoplay.folder.is_none()) {
                course.skip(lived);
            }
            if lived.is_some_and(|lived| course.is_over(lived)) {
                autoplay.still += 1;
            }
        }
        Screen::Reflection => {
            let Some(shown) = mirror.shown() else {
                return;
            };
            if look_back.loaded != Some((look_back.at, look_back.page)) {
                // Before a page was drawn what is written on it would be lost.
                return;
            }
            let steps = &shown.pages.steps;
            autoplay.keys = 0;
            if autoplay.say_again(&mut look_back, &shown.pages, &mut requests) {
                // It is looked at before the page is turned.
                autoplay.still = LOOKS_AT_AMBER;
                return;
            }
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
    if link.is_somebody_thinking() && !autoplay.is_up(link) {
        return;
    }
    // With another case or other rules the moment may never come.
    let is_late = autoplay.listened_at == Some(link.last_entry());
    if autoplay.is_up(link) || is_late && !autoplay.acts.is_empty() {
        let act = autoplay.acts.pop_front();
        requests.0.extend(act.map(|(_, wish)| UiRequest::Wish(wish)));
        return;
    }
    if !autoplay.acts.is_empty() {
        autoplay.listened_at = Some(link.last_entry());
        requests.0.push(UiRequest::Listen);
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
