//! Moments of a session to jump to.

use crate::journal::Entry;
use crate::reflection::arc::Arc;
use crate::reflection::file::FileMoment;
use crate::rules::event::Event;
use crate::scenario::Scenario;
use crate::scenario::id::{ActionId, CardId, CardSet, FlagId, SeatId, TopicId};
use crate::scenario::source::CardRole;

/// A moment to jump to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The entry.
    pub entry: u32,
    /// What happened then.
    pub kind: MarkKind,
}

/// What happened at a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A round began.
    Round(u8),
    /// A break began.
    Break(u8),
    /// The last round began.
    LastRound,
    /// The year was lived through, or its first weeks.
    Year,
    /// The session was closed.
    End,
    /// A card was laid for the first time.
    Laid(SeatId, CardId),
    /// Somebody asked somebody something.
    Asked(SeatId, SeatId, Option<TopicId>),
    /// A red flag was named, rightly or not.
    Flag(SeatId, FlagId, bool),
    /// A tile was inked.
    Inked(SeatId, ActionId),
    /// A decisive card was told for the first time, and not to everybody.
    Apart(SeatId, CardId),
    /// A file did something with a card.
    File(SeatId, CardId),
}

/// Moments that everybody saw.
#[must_use]
pub fn open(entries: &[Entry]) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut laid = CardSet::EMPTY;
    let mut tiles = Vec::new();
    for entry in entries {
        for event in &entry.events {
            let kind = match event {
                Event::RoundBegan(round) => MarkKind::Round(*round),
                Event::BreakBegan(number) => MarkKind::Break(*number),
                Event::LastRoundBegan => MarkKind::LastRound,
                Event::YearLived(_) => {
                    let lived = |mark: &Mark| mark.kind == MarkKind::Year;
                    if marks.iter().any(lived) {
                        continue;
                    }
                    MarkKind::Year
                }
                Event::SessionClosed => MarkKind::End,
                Event::CardShared { by, card, to, .. } if to.is_empty() && !laid.has(*card) => {
                    laid.insert(*card);
                    MarkKind::Laid(*by, *card)
                }
                Event::QuestionAsked(question) => {
                    MarkKind::Asked(question.by, question.to, question.topic)
                }
                Event::FlagNamed { by, flag, right, .. } => MarkKind::Flag(*by, *flag, *right),
                Event::TilePlaced { tile, action, .. } => {
                    tiles.push((*tile, *action));
                    continue;
                }
                Event::TileInked { tile, by, .. } => {
                    let Some((_, action)) = tiles.iter().find(|(placed, _)| placed == tile) else {
                        continue;
                    };
                    MarkKind::Inked(*by, *action)
                }
                _ => continue,
            };
            marks.push(Mark { entry: entry.number, kind });
        }
    }
    marks
}

/// Decisive moments that not everybody saw.
#[must_use]
pub fn revealed(scenario: &Scenario, arcs: &[Arc], files: &[FileMoment]) -> Vec<Mark> {
    let decisive =
        |card: CardId| scenario.truth.roles.get(card.index()) == Some(&CardRole::Decisive);
    let mut told = CardSet::EMPTY;
    let mut marks = Vec::new();
    for arc in arcs {
        if !told.has(arc.card) && decisive(arc.card) && !arc.to.is_empty() {
            marks.push(Mark { entry: arc.entry, kind: MarkKind::Apart(arc.by, arc.card) });
        }
        told.insert(arc.card);
    }
    let files = files
        .iter()
        .map(|file| Mark { entry: file.entry, kind: MarkKind::File(file.seat, file.card) });
    marks.extend(files);
    marks.sort_by_key(|mark| mark.entry);
    marks
}
