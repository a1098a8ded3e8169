//! The look back behind the reflection's screen: a session that is over, opened to be read.
//!
//! Opening takes a while (a file is read, a year is lived again), and so does keeping what somebody
//! adds: both are done in threads.
//!
//! **Invariant:** the window never waits for a disk, and the session's own writer is done before
//! anything is written beside it.
//! **Invariant:** what is shown was made by `present::reflection`, which keeps closed what is closed.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use bevy::prelude::{
    App, DetectChanges as _, DetectChangesMut as _, IntoScheduleConfigs as _, NextState, Res,
    ResMut, Resource, Update,
};

use crate::gui::link::Link;
use crate::gui::{AppSystems, Notices, Screen, Tongue};
use crate::journal::contribution::{Change, Contribution, Contributions, Part};
use crate::journal::error::JournalError;
use crate::journal::file::JournalFile;
use crate::locale::Locale;
use crate::present::reflection::look;
use crate::present::reflection::pages::{Pages, pages};
use crate::present::reflection::replay::{Eyes, ReplayModel, replay};
use crate::present::room::{Daylight, Scene, scene};
use crate::present::texts::Stock;
use crate::present::{Numbers, Words, trouble};
use crate::reflection::Reflection;
use crate::rules::table::Phase;
use crate::sitting::looking::{LookingBack, look_back};
use crate::sitting::{SittingError, stock};

/// The session that is looked back on, if there is one.
#[derive(Resource, Default)]
pub struct Mirror {
    glass: Glass,
    /// Grows with every change of what is shown.
    revision: u64,
}

/// What somebody asks of a look back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MirrorWish {
    /// Something of one's own is added, in the place of what stood there.
    Put(Part, String),
    /// What one added is taken back.
    TakeBack(Part),
    /// The replay goes to the moment after this entry.
    Seek(u32),
    /// The replay is seen through these eyes.
    Look(Eyes),
    /// The room shows the replay, or the end of the session by lamplight.
    Replay(bool),
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct Shown {
    /// All pages but the replay.
    pub pages: Pages,
    /// The replay at its moment.
    pub replay: ReplayModel,
    /// Through whose eyes.
    pub eyes: Eyes,
    /// The room.
    pub scene: Scene,
}

type Opening = JoinHandle<Result<LookingBack, SittingError>>;

#[derive(Default)]
enum Glass {
    #[default]
    Empty,
    Opening(Opening),
    Open(Box<Open>),
}

struct Open {
    reflection: Reflection,
    given: Contributions,
    stock: Stock,
    album: Option<Album>,
    eyes: Eyes,
    is_replayed: bool,
    shown: Option<Shown>,
}

/// A thread that keeps what somebody adds.
struct Album {
    changes: Option<Sender<Change>>,
    failed: Mutex<Receiver<JournalError>>,
    thread: Option<JoinHandle<()>>,
}

/// The look back.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Mirror>().add_systems(
        Update,
        (begin_after_the_session, take_what_was_opened, tell_what_failed, change_language)
            .chain()
            .in_set(AppSystems::Receive),
    );
}

impl Mirror {
    /// Opens a session out of its file.
    pub fn open(&mut self, path: PathBuf, tongue: &Tongue) {
        let language = tongue.locale().case_language().to_owned();
        self.open_with(move || look_back(&path, None, &language));
    }

    fn open_with(
        &mut self,
        open: impl FnOnce() -> Result<LookingBack, SittingError> + Send + 'static,
    ) {
        self.glass = Glass::Opening(std::thread::spawn(open));
        self.revision += 1;
    }

    /// The look back is put away; what was added is in its file by then.
    pub fn close(&mut self) {
        self.glass = Glass::Empty;
        self.revision += 1;
    }

    /// Whether there is a look back, or one that is being opened.
    #[must_use]
    pub const fn is_there(&self) -> bool {
        !matches!(self.glass, Glass::Empty)
    }

    /// What the screen shows; none while it is being opened.
    #[must_use]
    pub fn shown(&self) -> Option<&Shown> {
        match &self.glass {
            Glass::Open(open) => open.shown.as_ref(),
            Glass::Empty | Glass::Opening(_) => None,
        }
    }

    /// Grows with every change of what is shown.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Does what somebody asks. What they should know comes back.
    pub fn obey(&mut self, wish: MirrorWish, tongue: &Tongue) -> Option<String> {
        let Glass::Open(open) = &mut self.glass else {
            return None;
        };
        self.revision += 1;
        open.obey(wish, tongue.locale())
    }
}

impl Open {
    fn new(looking: LookingBack, locale: &Locale) -> (Self, Option<JournalError>) {
        let LookingBack { mut reflection, stock, given, file, troubles: _ } = looking;
        reflection.turn_given(&given);
        reflection.seek(0);
        let eyes = Eyes::Seat(reflection.seat());
        let (album, failed) = match file.map(Album::of) {
            Some(Ok(album)) => (Some(album), None),
            Some(Err(error)) => (None, Some(error)),
            None => (None, None),
        };
        let mut open =
            Self { reflection, given, stock, album, eyes, is_replayed: false, shown: None };
        open.show_all(locale);
        (open, failed)
    }

    fn obey(&mut self, wish: MirrorWish, locale: &Locale) -> Option<String> {
        let seat = self.reflection.seat();
        let change = match wish {
            MirrorWish::Put(part, text) => match Contribution::new(seat, part, &text) {
                Ok(contribution) => Change::Put(contribution),
                Err(error) => {
                    return Some(locale.say("mirror-too-long", &[("most", error.most.into())]));
                }
            },
            MirrorWish::TakeBack(part) => Change::TakeBack(seat, part),
            MirrorWish::Seek(entry) => {
                self.reflection.seek(entry);
                self.show_moment(locale);
                return None;
            }
            MirrorWish::Look(eyes) => {
                self.eyes = eyes;
                self.show_moment(locale);
                return None;
            }
            MirrorWish::Replay(is_replayed) => {
                self.is_replayed = is_replayed;
                self.show_moment(locale);
                return None;
            }
        };
        self.reflection.follow(&change);
        self.given.follow(&change);
        self.show_all(locale);
        match &self.album {
            Some(album) => {
                album.keep(change);
                None
            }
            None => Some(locale.say("mirror-not-kept-here", &[])),
        }
    }

    /// Everything is made anew.
    fn show_all(&mut self, locale: &Locale) {
        let made = look(&self.reflection, &self.given, &self.stock, locale, pages);
        let scene = self.scene(locale);
        self.shown = made.zip(scene).map(|(pages, scene)| Shown {
            pages,
            replay: self.moment(locale),
            eyes: self.eyes,
            scene,
        });
    }

    /// The moment of the replay is made anew.
    fn show_moment(&mut self, locale: &Locale) {
        let (replay, scene) = (self.moment(locale), self.scene(locale));
        if let (Some(shown), Some(scene)) = (&mut self.shown, scene) {
            (shown.replay, shown.eyes, shown.scene) = (replay, self.eyes, scene);
        }
    }

    fn moment(&self, locale: &Locale) -> ReplayModel {
        replay(&self.reflection, &self.given, &self.stock, locale, self.eyes).unwrap_or_default()
    }

    /// The room at the moment of the replay, or by lamplight at the end.
    fn scene(&self, locale: &Locale) -> Option<Scene> {
        let own = self.reflection.seat();
        let sight = match (self.is_replayed, self.eyes) {
            (false, _) => self.reflection.last_sight(own),
            (true, Eyes::Seat(seat)) => self.reflection.sight(seat),
            (true, Eyes::All) => self.reflection.sight(own),
        }?;
        let numbers = Numbers::of(&sight);
        let mut scene = scene(&Words::new(sight, &self.stock, locale, &numbers));
        if !self.is_replayed {
            // The table is cleared: what lay there was told, and this is about the rest.
            scene.light = Daylight::Lamp;
            scene.laid.clear();
            scene.face_down.clear();
        }
        Some(scene)
    }
}

impl Album {
    fn of(mut file: JournalFile) -> Result<Self, JournalError> {
        let (changes, asked) = channel::<Change>();
        let (tell, failed) = channel();
        let place = file.path().to_owned();
        let thread = std::thread::Builder::new().name("album".to_owned()).spawn(move || {
            for change in asked {
                if let Err(error) = file.contribute(&change) {
                    // Nobody may be listening any more.
                    _ = tell.send(error);
                }
            }
            // Everything is safe by now; the next opening tidies up what closing could not.
            _ = file.close();
        });
        let thread = thread.map_err(|source| JournalError::Unreachable { path: place, source })?;
        Ok(Self { changes: Some(changes), failed: Mutex::new(failed), thread: Some(thread) })
    }

    fn keep(&self, change: Change) {
        if let Some(changes) = &self.changes {
            // A thread that is gone has told why.
            _ = changes.send(change);
        }
    }

    fn poll(&mut self) -> Option<JournalError> {
        self.failed.get_mut().unwrap_or_else(PoisonError::into_inner).try_recv().ok()
    }
}

impl Drop for Album {
    /// Whoever erases or opens the file next finds it closed.
    fn drop(&mut self) {
        drop(self.changes.take());
        if let Some(thread) = self.thread.take() {
            // It has nothing to return.
            _ = thread.join();
        }
    }
}

/// A session that was just played to its end is opened at once.
fn begin_after_the_session(mut mirror: ResMut<Mirror>, mut link: ResMut<Link>) {
    if mirror.is_there() || link.phase() != Some(Phase::Closed) {
        return;
    }
    if let Some(open) = link.bypass_change_detection().look_back() {
        mirror.open_with(move || Ok(open()));
    }
}

fn take_what_was_opened(
    mut mirror: ResMut<Mirror>,
    mut notices: ResMut<Notices>,
    mut screen: ResMut<NextState<Screen>>,
    link: Res<Link>,
    tongue: Res<Tongue>,
) {
    let mirror = mirror.bypass_change_detection();
    if !matches!(&mirror.glass, Glass::Opening(thread) if thread.is_finished()) {
        return;
    }
    let Glass::Opening(thread) = std::mem::take(&mut mirror.glass) else {
        return;
    };
    mirror.revision += 1;
    let locale = tongue.locale();
    match thread.join() {
        Ok(Ok(looking)) => {
            for told in &looking.troubles {
                notices.tell(trouble::of_sitting(locale, told));
            }
            let (open, failed) = Open::new(looking, locale);
            if let Some(error) = failed {
                let why = trouble::of_journal(locale, &error).into();
                notices.tell(locale.say("mirror-not-kept", &[("why", why)]));
            }
            mirror.glass = Glass::Open(Box::new(open));
        }
        Ok(Err(error)) => {
            notices.tell(trouble::of_opening(locale, &error));
            if !link.is_open() {
                screen.set(Screen::Sessions);
            }
        }
        Err(_) => {
            bevy::log::error!("the look back could not be opened");
            if !link.is_open() {
                screen.set(Screen::Sessions);
            }
        }
    }
}

fn tell_what_failed(mut mirror: ResMut<Mirror>, mut notices: ResMut<Notices>, tongue: Res<Tongue>) {
    let Glass::Open(open) = &mut mirror.bypass_change_detection().glass else {
        return;
    };
    while let Some(error) = open.album.as_mut().and_then(Album::poll) {
        let why = trouble::of_journal(tongue.locale(), &error).into();
        notices.tell(tongue.locale().say("mirror-not-kept", &[("why", why)]));
    }
}

fn change_language(mut mirror: ResMut<Mirror>, tongue: Res<Tongue>) {
    if !tongue.is_changed() {
        return;
    }
    let mirror = mirror.bypass_change_detection();
    if let Glass::Open(open) = &mut mirror.glass {
        open.stock = stock(open.reflection.scenario(), tongue.locale().case_language());
        open.show_all(tongue.locale());
        mirror.revision += 1;
    }
}
