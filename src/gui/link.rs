//! The session behind the window: wishes go in, views and notices come out.
//!
//! The session runs in this process. Entries go to a thread that writes; what the window shows is
//! the viewer's view as far as it is written.
//!
//! **Invariant:** the window never waits for a disk.
//! **Invariant:** what is shown is made from the view of one seat.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use bevy::prelude::{
    App, DetectChanges as _, DetectChangesMut as _, IntoScheduleConfigs as _, Message,
    MessageWriter, Real, Res, ResMut, Resource, Time, Update,
};

use crate::gui::current::{CurrentView, Ghost, Models};
use crate::gui::{AppSystems, Notices, Tongue};
use crate::journal::error::JournalError;
use crate::journal::writer::{Told as Written, Writer};
use crate::present::texts::Stock;
use crate::present::transcript::{Remark, Told, merged};
use crate::present::tutorial::looking_back::{LookBack, look_back};
use crate::present::{Numbers, Words, offer, trouble};
use crate::preview::lay::PutBy;
use crate::rules::command::{Actor, Command, Wish};
use crate::rules::table::{Common, Phase, Private};
use crate::rules::view::{Sight, View, Viewer};
use crate::scenario::id::SeatId;
use crate::session::Session;
use crate::sitting::looking::{LookingBack, just_played};
use crate::sitting::{Sitting, Trouble, stock};

/// After so many seconds a disk that failed is tried again.
const RETRY_SECS: f64 = 10.0;

/// The session on the screen, if there is one.
#[derive(Resource, Default)]
pub struct Link(Option<Here>);

/// Something new was shown to the viewer: a line in the open, or apart.
#[derive(Message, Clone, Debug)]
pub struct NoticeArrived {
    /// Where it stands among the lines that the viewer has seen in the open.
    pub open: Option<usize>,
    /// Where it stands among the viewer's own lines.
    pub apart: Option<usize>,
}

/// A session in this process.
struct Here {
    session: Session,
    seat: SeatId,
    writer: Option<Mutex<Writer>>,
    /// Where it is kept; none: nowhere, or it was handed to whoever looks back.
    path: Option<PathBuf>,
    view: View,
    numbers: Numbers,
    stock: Stock,
    /// Nothing of it was shown yet.
    is_new: bool,
    /// Lines that were shown: open ones, and the viewer's own.
    shown: (usize, usize),
    /// Since when the next colleague is about to act, in seconds of the window's time; none: nobody.
    wakes_at: Option<f64>,
    /// How many remarks the player was shown.
    remarks: usize,
    /// How long reading the last of them takes, in seconds, unless the player goes on before.
    reads_secs: f64,
    /// What was told when writing failed.
    told: String,
    /// When writing is tried again; none: nothing failed.
    retries_at: Option<f64>,
}

/// A calm reader's pace: 180 words a minute.
const WORDS_A_SECOND: f64 = 3.0;
/// Nobody waits longer than this for a reader, in seconds.
const LONGEST_READ: f64 = 6.0;

/// How fast colleagues think.
#[derive(Resource, Clone, Copy, Debug)]
pub struct Pace {
    /// Their thinking time is divided by this.
    pub hurry: f64,
    /// Nothing happens while this is set: somebody reads something that covers the table.
    pub held: bool,
}

impl Default for Pace {
    fn default() -> Self {
        Self { hurry: 1.0, held: false }
    }
}

/// The session and what it shows.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Link>()
        .init_resource::<Pace>()
        .init_resource::<CurrentView>()
        .init_resource::<Ghost>()
        .add_message::<NoticeArrived>()
        .add_systems(
            Update,
            (let_colleagues_act, keep_entries, follow_the_view).chain().in_set(AppSystems::Receive),
        );
}

impl Link {
    /// Sits down at a laid table. Returns what the player should know.
    pub fn sit_down(&mut self, sitting: Sitting, tongue: &Tongue) -> Option<String> {
        let Sitting { session, seat, file, trouble } = sitting;
        let mut told = trouble.map(|trouble| trouble::of_sitting(tongue.locale(), &trouble));
        let path = file.as_ref().map(|file| file.path().to_owned());
        let writer = match file.map(Writer::start) {
            Some(Ok(writer)) => Some(Mutex::new(writer)),
            Some(Err(error)) => {
                told = Some(trouble::not_kept(tongue.locale(), &error));
                None
            }
            None => None,
        };
        let stock = stock(session.scenario(), tongue.locale().case_language());
        let mut session = session;
        let view = fresh_view(&mut session, seat);
        let numbers = Numbers::default();
        let shown = (view.common.lines.len(), view.own.as_ref().map_or(0, |own| own.lines.len()));
        let here = Here {
            session,
            seat,
            writer,
            path,
            view,
            numbers,
            stock,
            is_new: true,
            shown,
            wakes_at: None,
            remarks: 0,
            reads_secs: 0.0,
            told: String::new(),
            retries_at: None,
        };
        self.0 = Some(here);
        told
    }

    /// The case changed under its author's hands: another table in the place of this one. Nothing of
    /// either is kept.
    pub fn lay_again(
        &mut self,
        seat: SeatId,
        tongue: &Tongue,
        lay: impl FnOnce(&Session) -> Session,
    ) {
        let Some(here) = &self.0 else {
            return;
        };
        let session = lay(&here.session);
        // Without a file there is no trouble to tell of.
        _ = self.sit_down(Sitting { session, seat, file: None, trouble: None }, tongue);
    }

    /// Leaves the table: everything is written. Returns what the player should know.
    pub fn leave(&mut self, tongue: &Tongue) -> Option<String> {
        let here = self.0.take()?;
        let writer = here.writer?.into_inner().unwrap_or_else(PoisonError::into_inner);
        let unfinished = writer.finish().err()?;
        (!unfinished.entries.is_empty())
            .then(|| trouble::not_kept(tongue.locale(), &unfinished.error))
    }

    /// Leaves a table that is kept nowhere, and hands it over: one can sit down there again.
    pub fn put_by(&mut self) -> Option<PutBy> {
        let here = self.0.take_if(|here| here.writer.is_none())?;
        Some(PutBy::new(here.session))
    }

    /// Whether a session is on the screen.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// Which part of the session runs, as the viewer sees it.
    #[must_use]
    pub fn phase(&self) -> Option<Phase> {
        self.0.as_ref().map(|here| here.view.common.meeting.phase)
    }

    /// Makes something from the words of the viewer.
    pub fn tell<R>(&self, tongue: &Tongue, make: impl FnOnce(&Words<'_>) -> R) -> Option<R> {
        let here = self.0.as_ref()?;
        let words = Words::new(here.sight()?, &here.stock, tongue.locale(), &here.numbers);
        Some(make(&words))
    }

    /// The last step of a tutorial: the card that nobody asked about, and the weeks again as if it
    /// had been laid. None before the session is over, and where there is no such card.
    #[must_use]
    pub fn last_card_again(&self, tongue: &Tongue) -> Option<LookBack> {
        let here = self.0.as_ref()?;
        let (card, owner) = here.session.missed()?;
        let again = here.session.year_again()?;
        let sight = here.session.sight(owner);
        let numbers = Numbers::of(&sight);
        let theirs = Words::new(sight, &here.stock, tongue.locale(), &numbers);
        self.tell(tongue, |words| look_back(words, &theirs, card, &again))?
    }

    /// Hands a session that is over to whoever looks back on it: what is left to write is written, and
    /// its file closed, before it is opened again. To be called in a thread: it waits for the disk.
    pub fn look_back(&mut self) -> Option<impl FnOnce() -> LookingBack + Send + 'static> {
        let here = self.0.as_mut()?;
        // Before that nobody's folder is open to anybody.
        if here.view.common.meeting.phase != Phase::Closed {
            return None;
        }
        let mut writer = here.writer.take();
        while let Some(entry) = here.session.poll_entry() {
            if let Some(writer) = &mut writer {
                writer.get_mut().unwrap_or_else(PoisonError::into_inner).send(entry);
            }
        }
        here.session.handle_committed(here.session.last_entry());
        let (replay, people) = (here.session.replay(), here.session.opening().people);
        let (seat, stock, path) = (here.seat, here.stock.clone(), here.path.take());
        Some(move || {
            let unfinished = writer.and_then(|writer| {
                let writer = writer.into_inner().unwrap_or_else(PoisonError::into_inner);
                writer.finish().err().filter(|unfinished| !unfinished.entries.is_empty())
            });
            // Beside a session that is not wholly kept nothing is written.
            let path = path.filter(|_| unfinished.is_none());
            let mut looking = just_played(replay, people, seat, stock, path.as_deref());
            looking.troubles.extend(unfinished.map(|it| Trouble::NotKept(it.error)));
            looking
        })
    }

    /// The viewer wishes something.
    ///
    /// # Errors
    /// Why not, as a sentence.
    pub fn wish(&mut self, wish: Wish, tongue: &Tongue) -> Result<(), String> {
        let Some(here) = &mut self.0 else {
            return Ok(());
        };
        let command = Command {
            by: Actor::Seat(here.seat),
            at: here.session.now(),
            wish,
            phrase: None,
            because: None,
        };
        match here.session.submit(command) {
            Ok(_) => {
                (here.wakes_at, here.reads_secs) = (None, 0.0);
                Ok(())
            }
            // Nothing happened: whoever thinks goes on thinking.
            Err(refusal) => {
                Err(self.tell(tongue, |words| offer::refusal(words, &refusal)).unwrap_or_default())
            }
        }
    }

    /// The viewer lets the others go on.
    pub fn listen(&mut self) {
        if let Some(here) = &mut self.0 {
            // Whoever thinks already goes on thinking: asking twice makes nobody slower.
            here.session.listen();
            here.reads_secs = 0.0;
        }
    }

    /// What a colleague would do in the player's seat, while everybody waits for the player.
    #[must_use]
    pub fn stand_in(&self, free: bool) -> Option<Wish> {
        let here = self.0.as_ref()?;
        let waits = here.session.next_wake().is_none();
        if waits { here.session.stand_in(here.seat, free) } else { None }
    }

    /// Whether a colleague is about to act.
    #[must_use]
    pub fn is_somebody_thinking(&self) -> bool {
        self.0.as_ref().is_some_and(|here| here.session.next_wake().is_some())
    }

    /// The number of the last entry; 0 where nothing happened yet.
    #[must_use]
    pub fn last_entry(&self) -> u32 {
        self.0.as_ref().map_or(0, |here| here.session.last_entry())
    }

    /// The case's texts in another language.
    pub fn change_language(&mut self, tongue: &Tongue) {
        if let Some(here) = &mut self.0 {
            here.stock = stock(here.session.scenario(), tongue.locale().case_language());
        }
    }
}

impl Here {
    fn sight(&self) -> Option<Sight<'_>> {
        let own = self.view.own.as_ref()?;
        Some(Sight::new(&self.session.scenario().book, self.seat, &self.view.common, own))
    }

    fn meet(&mut self) {
        let Some(own) = self.view.own.as_ref() else {
            return;
        };
        let book = &self.session.scenario().book;
        self.numbers.meet(&Sight::new(book, self.seat, &self.view.common, own));
    }

    /// What others said since is read before the next of them speaks. `is_old`: it was read before.
    fn read(&mut self, remarks: &[Remark], is_old: bool) {
        let new = remarks.get(self.remarks..).unwrap_or_default().iter();
        let others = new.filter(|remark| remark.by.is_some_and(|by| by != self.seat));
        let words: usize = others.map(|remark| remark.text.split_whitespace().count()).sum();
        self.remarks = remarks.len();
        if !is_old {
            let secs = u32::try_from(words).map_or(f64::MAX, f64::from) / WORDS_A_SECOND;
            self.reads_secs = (self.reads_secs + secs).min(LONGEST_READ);
        }
    }
}

/// The whole view of a seat; what is not written yet is written with the next entry.
fn fresh_view(session: &mut Session, seat: SeatId) -> View {
    let viewer = Viewer::Seat(seat);
    let mut view = View { viewer, common: Common::default(), own: Some(Private::default()) };
    if let Some(update) = session.take_update(viewer) {
        // A first update is whole: it follows from an empty view.
        _ = view.follow(update);
    }
    view
}

/// A colleague acts when its time has come.
fn let_colleagues_act(mut link: ResMut<Link>, pace: Res<Pace>, time: Res<Time<Real>>) {
    let Some(here) = &mut link.bypass_change_detection().0 else {
        return;
    };
    let now = time.elapsed_secs_f64();
    let Some(next) = here.session.next_wake() else {
        here.wakes_at = None;
        return;
    };
    let thinks_ms = u32::try_from(next.saturating_sub(here.session.now())).unwrap_or(u32::MAX);
    let at = *here.wakes_at.get_or_insert(now);
    let waits_secs = here.reads_secs.max(f64::from(thinks_ms) / 1000.0);
    if now < at + waits_secs / pace.hurry || pace.held {
        return;
    }
    (here.wakes_at, here.reads_secs) = (None, 0.0);
    here.session.wake(next);
}

/// Hands new entries to the thread that writes, and hears what became of the others.
fn keep_entries(
    mut link: ResMut<Link>,
    mut notices: ResMut<Notices>,
    tongue: Res<Tongue>,
    time: Res<Time<Real>>,
) {
    let Some(here) = &mut link.bypass_change_detection().0 else {
        return;
    };
    let Some(writer) = &mut here.writer else {
        while here.session.poll_entry().is_some() {}
        here.session.handle_committed(here.session.last_entry());
        return;
    };
    let writer = writer.get_mut().unwrap_or_else(PoisonError::into_inner);
    while let Some(entry) = here.session.poll_entry() {
        writer.send(entry);
    }
    let now = time.elapsed_secs_f64();
    while let Some(told) = writer.poll() {
        match told {
            Written::Committed(number) => {
                here.session.handle_committed(number);
                if here.retries_at.take().is_some() {
                    notices.withdraw(&std::mem::take(&mut here.told));
                    notices.tell(tongue.locale().say("text-kept-again", &[]));
                }
            }
            Written::Failed(error) => {
                if here.retries_at.is_none() {
                    here.told = trouble::not_kept(tongue.locale(), &error);
                    notices.tell(here.told.clone());
                }
                let is_final = matches!(error, JournalError::Stopped);
                here.retries_at = Some(if is_final { f64::MAX } else { now + RETRY_SECS });
            }
        }
    }
    if let Some(at) = here.retries_at {
        // The game goes on; the player was told.
        here.session.handle_committed(here.session.last_entry());
        if now >= at {
            here.retries_at = Some(now + RETRY_SECS);
            writer.retry();
        }
    }
}

/// Brings the view up to date, tells what is new, and makes the models anew.
pub(super) fn follow_the_view(
    mut link: ResMut<Link>,
    mut current: ResMut<CurrentView>,
    mut arrived: MessageWriter<NoticeArrived>,
    tongue: Res<Tongue>,
    ghost: Res<Ghost>,
) {
    let Some(here) = &mut link.bypass_change_detection().0 else {
        if current.models.is_some() {
            current.models = None;
            current.revision += 1;
        }
        return;
    };
    let viewer = Viewer::Seat(here.seat);
    let is_new = std::mem::take(&mut here.is_new);
    let mut changed =
        is_new || current.models.is_none() || tongue.is_changed() || ghost.is_changed();
    if let Some(update) = here.session.take_update(viewer) {
        changed = true;
        if here.view.follow(update).is_err() {
            here.session.forget_viewer(viewer);
            here.view = fresh_view(&mut here.session, here.seat);
        }
    }
    if !changed {
        return;
    }
    here.meet();
    if let Some(sight) = here.sight() {
        let (mut open, mut apart) = here.shown;
        for told in merged(&sight, open, apart) {
            match told {
                Told::Open(_) => {
                    arrived.write(NoticeArrived { open: Some(open), apart: None });
                    open += 1;
                }
                Told::Apart(_) => {
                    arrived.write(NoticeArrived { open: None, apart: Some(apart) });
                    apart += 1;
                }
            }
        }
        here.shown = (open, apart);
    }
    let models = link.tell(&tongue, |words| Models::of(words, ghost.0));
    if let (Some(here), Some(models)) = (&mut link.bypass_change_detection().0, &models) {
        here.read(&models.transcript, is_new);
    }
    current.models = models;
    current.revision += 1;
}
