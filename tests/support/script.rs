//! Sessions played by a script of typed lines, kept in memory.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use rondetafel::journal::Entry;
use rondetafel::journal::contribution::{Change, Contributions};
use rondetafel::locale::Locale;
use rondetafel::rules::command::WishKind;
use rondetafel::rules::notice::Notice;
use rondetafel::rules::table::Phase;
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::session::{Opening, Session};
use rondetafel::sitting::stock;
use rondetafel::text::voice::Manner;
use rondetafel::text::{Ending, Keep, Remember, Twin};

use crate::conference::{case, setup};

/// Keeps entries in memory.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) entries: Vec<Entry>,
    pub(crate) given: Contributions,
}

impl Remember for Memory {
    fn given(&self) -> Contributions {
        self.given.clone()
    }

    fn remember(&mut self, change: &Change) -> Option<String> {
        self.given.follow(change);
        None
    }

    fn carried(&self) -> Option<String> {
        None
    }

    fn answer(&mut self, _text: &str) -> Option<String> {
        None
    }
}

impl Keep for Memory {
    fn keep(&mut self, session: &mut Session) -> Option<String> {
        while let Some(entry) = session.poll_entry() {
            self.entries.push(entry);
        }
        session.handle_committed(session.last_entry());
        None
    }

    fn place(&self) -> Option<String> {
        Some("memory".to_owned())
    }
}

/// A session that was played by a script.
pub(crate) struct Played {
    /// What was said.
    pub(crate) text: String,
    /// The session at the end.
    pub(crate) session: Session,
    /// Everything that happened.
    pub(crate) entries: Vec<Entry>,
    /// What was added in the reflection.
    pub(crate) given: Contributions,
    /// How it ended.
    pub(crate) ending: Ending,
}

impl Played {
    pub(crate) fn notices(&self) -> impl Iterator<Item = &Notice> {
        self.session.common().lines.iter().map(|line| &line.notice)
    }

    pub(crate) fn phase(&self) -> Phase {
        self.session.common().meeting.phase
    }

    /// Kinds of wish that the player had.
    pub(crate) fn kinds(&self) -> BTreeSet<WishKind> {
        let own = self.entries.iter().filter(|entry| entry.command.because.is_none());
        own.map(|entry| entry.command.wish.kind()).collect()
    }
}

pub(crate) const SCRIPTED: Manner = Manner { typed: false, width: None };

pub(crate) fn seat(name: &str) -> SeatId {
    case().book.seat_named(name).unwrap()
}

pub(crate) fn open(name: &str, seed: u64, preset: &str) -> Session {
    let mut setup = setup(seed);
    setup.conditions = case().book.preset_named(preset).unwrap().conditions;
    let people = SeatSet::only(seat(name));
    Session::open(Arc::clone(case()), Opening { setup, people, average: false })
}

pub(crate) fn play(
    script: &[u8],
    session: Session,
    name: &str,
    language: &str,
    manner: Manner,
) -> Played {
    let locale = Locale::open(language).unwrap();
    let (mut memory, mut out) = (Memory::default(), Vec::new());
    let stock = stock(case(), locale.language());
    let mut twin = Twin::new(session, seat(name), &locale, stock, &mut memory, &mut out, manner);
    let ending = twin.play(&mut Cursor::new(script)).unwrap();
    let session = twin.leave();
    assert_eq!(session.refused(), 0, "colleagues only wish what they may");
    let Memory { entries, given } = memory;
    Played { text: String::from_utf8(out).unwrap(), session, entries, given, ending }
}

/// Plays a script that says itself in its first line where it sits: `# seat seed preset language`.
pub(crate) fn play_script(script: &str) -> Played {
    let first: Vec<&str> = script.lines().next().unwrap().split_whitespace().collect();
    let ["#", name, seed, preset, language] = first[..] else {
        panic!("a script begins with `# seat seed preset language`");
    };
    let session = open(name, seed.parse().unwrap(), preset);
    play(script.as_bytes(), session, name, language, SCRIPTED)
}

pub(crate) const WALKTHROUGHS: [&str; 2] =
    [include_str!("../scripts/walkthrough.nl.txt"), include_str!("../scripts/walkthrough.en.txt")];
pub(crate) const EVERY_COMMAND: [&str; 4] = [
    include_str!("../scripts/every-command.support.txt"),
    include_str!("../scripts/every-command.municipality.txt"),
    include_str!("../scripts/every-command.consultants.txt"),
    include_str!("../scripts/every-command.without-director.txt"),
];

pub(crate) fn scripts() -> impl Iterator<Item = &'static str> {
    WALKTHROUGHS.into_iter().chain(EVERY_COMMAND)
}
