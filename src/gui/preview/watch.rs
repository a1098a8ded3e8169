//! DOOR: follows a case on the disk: a thread that reads it again after every save.
//!
//! The system tells when something in the folder changes. Some disks (a network's, a stick's) tell
//! nothing, so the folder is looked at every now and then all the same.
//!
//! **Invariant:** the window never waits for the disk, and the thread ends with its watch.
//! **Invariant:** what did not change is not told.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::preview::examine::folder_of;
use crate::preview::{Look, Preview};
use crate::scenario::shelf::{self, Shelf};

/// An editor writes a file in several steps: after the last of them nothing happens for so long.
const QUIET: Duration = Duration::from_millis(80);
/// It is read at the latest after so many such pauses.
const MOST_PAUSES: u32 = 4;
/// So often the folder is looked at without being told.
const AGAIN: Duration = Duration::from_secs(2);

/// A case that is followed.
pub(super) struct Watch {
    looks: Receiver<Look>,
    nudge: Sender<Nudge>,
}

/// Why the thread wakes up.
enum Nudge {
    Changed,
    Stop,
}

impl Watch {
    /// Follows a case: a name on the shelf, a folder or a pack. `wake` is called when there is
    /// something to see.
    pub(super) fn start(path: String, wake: impl Fn() + Send + 'static) -> Self {
        let (nudge, nudged) = channel();
        let (tell, looks) = channel();
        let changed = nudge.clone();
        thread::spawn(move || follow(path, &changed, &nudged, &tell, &wake));
        Self { looks, nudge }
    }

    /// The newest look since the last one, if there is one.
    pub(super) fn poll(&self) -> Option<Look> {
        self.looks.try_iter().last()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A thread that ended already needs no word.
        _ = self.nudge.send(Nudge::Stop);
    }
}

fn follow(
    path: String,
    changed: &Sender<Nudge>,
    nudged: &Receiver<Nudge>,
    tell: &Sender<Look>,
    wake: &impl Fn(),
) {
    let shelf = Shelf::of_this_machine();
    // As long as this is kept, the system tells.
    let _watcher = place_of(&shelf, &path).and_then(|place| watch(&place, changed.clone()));
    let mut preview = Preview::new(shelf, path);
    let mut newest: Option<Look> = None;
    loop {
        if let Some(look) = preview.read() {
            if tell.send(look.clone()).is_err() {
                return;
            }
            wake();
            newest = Some(look);
        }
        // Findings come first: comparing the proof takes longer.
        match nudged.try_recv() {
            Ok(Nudge::Stop) | Err(TryRecvError::Disconnected) => return,
            Ok(Nudge::Changed) => continue,
            Err(TryRecvError::Empty) => {}
        }
        if let Some(compared) = newest.take().and_then(|look| Preview::compare(&look)) {
            if tell.send(compared).is_err() {
                return;
            }
            wake();
        }
        match nudged.recv_timeout(AGAIN) {
            Ok(Nudge::Changed) => {}
            Err(RecvTimeoutError::Timeout) => continue,
            Ok(Nudge::Stop) | Err(RecvTimeoutError::Disconnected) => return,
        }
        for _ in 0..MOST_PAUSES {
            match nudged.recv_timeout(QUIET) {
                Ok(Nudge::Changed) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Ok(Nudge::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }
}

/// The folder that a case is in; none inside the program.
fn place_of(shelf: &Shelf, path: &str) -> Option<PathBuf> {
    let found = shelf::is_name(path).then(|| shelf.find(path)).flatten();
    let place = match found {
        Some(found) => found.path?,
        None => PathBuf::from(folder_of(path)),
    };
    // A pack is saved anew as a whole, so its folder is watched.
    if place.is_file() { place.parent().map(Path::to_owned) } else { Some(place) }
}

/// Has the system tell what changes in a folder; none where it cannot.
fn watch(place: &Path, changed: Sender<Nudge>) -> Option<RecommendedWatcher> {
    let heard = move |event: notify::Result<notify::Event>| {
        let is_read = event.is_ok_and(|event| matches!(event.kind, EventKind::Access(_)));
        if !is_read {
            // Nobody listens any more: then the watcher is about to end, too.
            _ = changed.send(Nudge::Changed);
        }
    };
    let mut watcher = notify::recommended_watcher(heard).ok()?;
    watcher.watch(place, RecursiveMode::NonRecursive).ok()?;
    Some(watcher)
}
