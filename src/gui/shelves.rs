//! What stands on the shelves: cases and sessions, and what is in a folder; read in threads so that
//! the window never waits.
//!
//! **Invariant:** while something is read, the screen says so and goes on.

use std::path::PathBuf;
use std::thread::JoinHandle;

use bevy::prelude::{
    App, DetectChanges as _, DetectChangesMut as _, IntoScheduleConfigs as _, OnEnter, Res, ResMut,
    Resource, Update,
};

use crate::gui::{AppSystems, Notices, Screen, Tongue};
use crate::journal::error::JournalError;
use crate::journal::file;
use crate::locale::Locale;
use crate::present::chooser::{self, LobbyModel, SessionsModel};
use crate::present::preview::{self, CasesModel};
use crate::present::trouble;
use crate::preview::folder::{self, Listing};
use crate::preview::survey::{Surveyed, survey};
use crate::scenario::shelf::Shelf;
use crate::sitting::catalogue::{self, Kept, OnShelf};

/// What can be played, and what was begun.
#[derive(Resource, Default)]
pub struct Shelves {
    cases: Reading<Vec<OnShelf>>,
    kept: Reading<Vec<Kept>>,
    surveys: Reading<Vec<Surveyed>>,
    listings: Reading<Listing>,
    /// What is being done with sessions; afterwards they are read again.
    deeds: Vec<Deed>,
    /// Everything on the shelf, and what was looked through of it.
    shelf: Vec<OnShelf>,
    surveyed: Vec<Surveyed>,
    /// Every case, for authors; none: they are being read.
    pub all: Option<CasesModel>,
    /// What is in the folder that an author looks into; none: it is being read.
    pub folder: Option<Listing>,
    /// What can be chosen; none: it is being read.
    pub lobby: Option<LobbyModel>,
    /// What was begun; none: it is being read.
    pub sessions: Option<SessionsModel>,
}

impl Shelves {
    /// A session's file gets another name. What the player should know, if it cannot be one.
    pub fn rename(&mut self, path: PathBuf, name: String, locale: &Locale) -> Option<String> {
        if !file::is_name(&name) {
            return Some(locale.say("sessions-odd-name", &[("name", name.into())]));
        }
        self.does(move || file::rename(&path, &name).map(drop));
        None
    }

    /// A session is erased for good.
    pub fn erase(&mut self, path: PathBuf) {
        self.does(move || file::erase(&path));
    }

    fn does(&mut self, deed: impl FnOnce() -> Result<(), JournalError> + Send + 'static) {
        self.deeds.push(std::thread::spawn(deed));
    }

    /// Looks into a folder.
    pub fn look_into(&mut self, path: PathBuf) {
        self.folder = None;
        self.listings.begin(move || folder::list(&path));
    }

    /// Whether the cases are still being looked through.
    #[must_use]
    pub const fn is_surveying(&self) -> bool {
        self.surveys.0.is_some()
    }
}

/// Something that is done in a thread, and may fail.
type Deed = JoinHandle<Result<(), JournalError>>;

/// Something that is read in a thread.
struct Reading<T>(Option<JoinHandle<T>>);

impl<T> Default for Reading<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Send + 'static> Reading<T> {
    /// Begins; what was being read before is forgotten.
    fn begin(&mut self, read: impl FnOnce() -> T + Send + 'static) {
        self.0 = Some(std::thread::spawn(read));
    }

    /// What was read, once.
    fn poll(&mut self) -> Option<T> {
        if !self.0.as_ref().is_some_and(JoinHandle::is_finished) {
            return None;
        }
        self.0.take()?.join().ok()
    }
}

/// Reading what is needed where it is needed.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Shelves>()
        .add_systems(OnEnter(Screen::Title), read_sessions)
        .add_systems(OnEnter(Screen::Sessions), read_sessions)
        .add_systems(OnEnter(Screen::Lobby), read_cases)
        .add_systems(OnEnter(Screen::Cases), (read_cases, survey_cases))
        .add_systems(
            Update,
            (read_in_another_language, hear_what_was_done, take_what_was_read)
                .chain()
                .in_set(AppSystems::Receive),
        );
}

fn read_sessions(mut shelves: ResMut<Shelves>, tongue: Res<Tongue>) {
    let language = tongue.locale().case_language().to_owned();
    shelves.kept.begin(move || catalogue::kept(&language));
}

fn read_cases(mut shelves: ResMut<Shelves>, tongue: Res<Tongue>) {
    let language = tongue.locale().case_language().to_owned();
    shelves.cases.begin(move || catalogue::cases(&language));
}

fn survey_cases(mut shelves: ResMut<Shelves>, tongue: Res<Tongue>) {
    let language = tongue.locale().case_language().to_owned();
    shelves.surveys.begin(move || survey(&Shelf::of_this_machine(), &language));
}

fn read_in_another_language(mut shelves: ResMut<Shelves>, tongue: Res<Tongue>) {
    if !tongue.is_changed() {
        return;
    }
    let language = tongue.locale().case_language().to_owned();
    if shelves.lobby.is_some() {
        let language = language.clone();
        shelves.cases.begin(move || catalogue::cases(&language));
    }
    if !shelves.surveyed.is_empty() {
        let language = language.clone();
        shelves.surveys.begin(move || survey(&Shelf::of_this_machine(), &language));
    }
    if shelves.sessions.is_some() {
        shelves.kept.begin(move || catalogue::kept(&language));
    }
}

/// Whoever is wrong about what became of a session is told; the list is read again either way.
fn hear_what_was_done(
    mut shelves: ResMut<Shelves>,
    mut notices: ResMut<Notices>,
    tongue: Res<Tongue>,
) {
    let known = shelves.bypass_change_detection();
    let done: Vec<Deed> = known.deeds.extract_if(.., |deed| deed.is_finished()).collect();
    if done.is_empty() {
        return;
    }
    for deed in done {
        if let Ok(Err(error)) = deed.join() {
            notices.tell(trouble::of_journal(tongue.locale(), &error));
        }
    }
    let language = tongue.locale().case_language().to_owned();
    known.kept.begin(move || catalogue::kept(&language));
}

fn take_what_was_read(mut shelves: ResMut<Shelves>, tongue: Res<Tongue>) {
    // Looked at without saying that it changed.
    let known = shelves.bypass_change_detection();
    let mut is_new = false;
    if let Some(found) = known.cases.poll() {
        known.lobby = Some(chooser::lobby(tongue.locale(), &found));
        known.shelf = found;
        known.all = Some(preview::cases(tongue.locale(), &known.shelf, &known.surveyed));
        is_new = true;
    }
    if let Some(found) = known.surveys.poll() {
        known.surveyed = found;
        known.all = Some(preview::cases(tongue.locale(), &known.shelf, &known.surveyed));
        is_new = true;
    }
    if let Some(found) = known.listings.poll() {
        known.folder = Some(found);
        is_new = true;
    }
    if let Some(found) = known.kept.poll() {
        known.sessions = Some(chooser::sessions(tongue.locale(), &found));
        is_new = true;
    }
    if is_new {
        shelves.set_changed();
    }
}
