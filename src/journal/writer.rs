//! A thread that writes, so that the session never waits for the disk.
//!
//! The session [sends](Writer::send) entries and [asks](Writer::poll) now and then what became of
//! them. Entries that pile up while the disk is busy are written together and made safe once.
//!
//! **Invariant:** an entry is told as committed only after [`Storage::sync`] succeeded.
//! **Invariant:** entries are written in the order in which they were sent. What was not committed
//! is kept, in order, and written again when asked ([`Writer::retry`]).

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::{self, JoinHandle};

use crate::journal::Entry;
use crate::journal::error::JournalError;

/// So many entries are made safe at once, at most.
const BATCH: usize = 64;

/// Something that keeps entries.
pub trait Storage: Send {
    /// Takes an entry. It is not safe before [`Storage::sync`].
    ///
    /// # Errors
    /// Then everything since the last successful `sync` is forgotten, and comes again.
    fn write(&mut self, entry: &Entry) -> Result<(), JournalError>;

    /// Makes everything that was written safe.
    ///
    /// # Errors
    /// Then everything since the last successful `sync` is forgotten, and comes again.
    fn sync(&mut self) -> Result<(), JournalError>;

    /// Leaves the storage tidy.
    ///
    /// # Errors
    /// What was synced is safe all the same.
    fn close(self: Box<Self>) -> Result<(), JournalError>;
}

/// What became of entries.
#[derive(Debug)]
pub enum Told {
    /// This entry and all before it are safe.
    Committed(u32),
    /// Nothing after the last committed entry is safe. It is kept until [`Writer::retry`].
    Failed(JournalError),
}

/// Why a session could not be finished tidily.
#[derive(Debug, thiserror::Error)]
#[error("{} entries are not written", entries.len())]
pub struct Unfinished {
    /// What was never written, in order. Empty: all is safe, only tidying failed.
    pub entries: Vec<Entry>,
    /// Why.
    #[source]
    pub error: JournalError,
}

/// The session's side of the thread that writes.
#[derive(Debug)]
pub struct Writer {
    /// None once nothing more can be asked.
    asks: Option<Sender<Ask>>,
    told: Receiver<Told>,
    thread: Option<JoinHandle<Result<(), JournalError>>>,
    /// Sent, and not known to be safe.
    waiting: VecDeque<Arc<Entry>>,
    /// Whether it was told that the thread is gone.
    stopped: bool,
}

#[derive(Debug)]
enum Ask {
    Write(Arc<Entry>),
    Retry,
}

impl Writer {
    /// Starts to write into a storage.
    ///
    /// # Errors
    /// The system has no thread left.
    pub fn start(storage: impl Storage + 'static) -> Result<Self, JournalError> {
        let (asks, asked) = channel();
        let (tell, told) = channel();
        let thread = thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || Writing::new(Box::new(storage), asked, tell).run())
            .map_err(|source| JournalError::of_system(std::path::Path::new(""), source))?;
        Ok(Self {
            asks: Some(asks),
            told,
            thread: Some(thread),
            waiting: VecDeque::new(),
            stopped: false,
        })
    }

    /// Hands over an entry. Never waits.
    pub fn send(&mut self, entry: Entry) {
        let entry = Arc::new(entry);
        self.waiting.push_back(Arc::clone(&entry));
        self.ask(Ask::Write(entry));
    }

    /// Asks to write again what failed. Never waits.
    pub fn retry(&mut self) {
        self.ask(Ask::Retry);
    }

    /// What became of entries since the last call, if anything. Never waits.
    pub fn poll(&mut self) -> Option<Told> {
        let told = match self.told.try_recv() {
            Ok(told) => told,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) if self.stopped => return None,
            Err(TryRecvError::Disconnected) => {
                self.stopped = true;
                Told::Failed(JournalError::Stopped)
            }
        };
        if let Told::Committed(number) = &told {
            self.forget(*number);
        }
        Some(told)
    }

    /// How many entries are not yet known to be safe.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Writes what is left, leaves the storage tidy and ends the thread. Waits for it.
    ///
    /// # Errors
    /// What could not be written, so that it can be kept elsewhere.
    pub fn finish(mut self) -> Result<(), Unfinished> {
        let closed = self.join();
        while let Ok(told) = self.told.try_recv() {
            if let Told::Committed(number) = told {
                self.forget(number);
            }
        }
        let entries: Vec<Entry> = self.waiting.drain(..).map(Arc::unwrap_or_clone).collect();
        match closed {
            Ok(()) if entries.is_empty() => Ok(()),
            Ok(()) => Err(Unfinished { entries, error: JournalError::Stopped }),
            Err(error) => Err(Unfinished { entries, error }),
        }
    }

    fn ask(&self, ask: Ask) {
        // A thread that is gone is told by `poll`; what it did not write is still in `waiting`.
        if let Some(asks) = &self.asks {
            _ = asks.send(ask);
        }
    }

    fn forget(&mut self, committed: u32) {
        while self.waiting.front().is_some_and(|entry| entry.number <= committed) {
            self.waiting.pop_front();
        }
    }

    fn join(&mut self) -> Result<(), JournalError> {
        self.asks = None;
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(closed)) => closed,
            Some(Err(_)) | None => Err(JournalError::Stopped),
        }
    }
}

impl Drop for Writer {
    /// Also a session that is dropped in haste is written.
    fn drop(&mut self) {
        if self.thread.is_some() {
            _ = self.join();
        }
    }
}

/// The thread's side.
struct Writing {
    storage: Box<dyn Storage>,
    asked: Receiver<Ask>,
    tell: Sender<Told>,
    /// Not safe yet, oldest first.
    waiting: VecDeque<Arc<Entry>>,
    failed: bool,
}

impl Writing {
    const fn new(storage: Box<dyn Storage>, asked: Receiver<Ask>, tell: Sender<Told>) -> Self {
        Self { storage, asked, tell, waiting: VecDeque::new(), failed: false }
    }

    fn run(mut self) -> Result<(), JournalError> {
        loop {
            let idle = self.failed || self.waiting.is_empty();
            if idle {
                match self.asked.recv() {
                    Ok(ask) => self.take(ask),
                    Err(_) => return self.finish(),
                }
            }
            while let Ok(ask) = self.asked.try_recv() {
                self.take(ask);
            }
            if !self.failed
                && let Err(error) = self.write()
            {
                self.failed = true;
                _ = self.tell.send(Told::Failed(error));
            }
        }
    }

    fn take(&mut self, ask: Ask) {
        match ask {
            Ask::Write(entry) => self.waiting.push_back(entry),
            Ask::Retry => self.failed = false,
        }
    }

    /// Writes the oldest entries, as many as fit in a batch.
    fn write(&mut self) -> Result<(), JournalError> {
        let count = self.waiting.len().min(BATCH);
        let mut last = None;
        for entry in self.waiting.iter().take(count) {
            self.storage.write(entry)?;
            last = Some(entry.number);
        }
        let Some(last) = last else {
            return Ok(());
        };
        self.storage.sync()?;
        self.waiting.drain(..count);
        _ = self.tell.send(Told::Committed(last));
        Ok(())
    }

    /// Nobody will ask anything any more: one more try for what is left.
    fn finish(mut self) -> Result<(), JournalError> {
        let mut written = Ok(());
        while written.is_ok() && !self.waiting.is_empty() {
            written = self.write();
        }
        written.and(self.storage.close())
    }
}
