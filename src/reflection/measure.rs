//! What can be counted: a number, a benchmark where there is one, and two moments to look at.
//!
//! **Invariant:** a figure never stands alone: it has moments, and each is about that figure.
//! **Invariant:** no figure is about a person: it counts cards, questions and tiles at this table.

use crate::journal::replay::Replay;
use crate::reflection::arc::Arc;
use crate::reflection::file::FileMoment;
use crate::rules::event::Event;
use crate::rules::table::{Phase, Question, Table, TileId};
use crate::scenario::id::{ActionId, CardId, CardSet, SeatId, TopicId, TopicSet};

/// Share of shared and of unshared information that groups mention, in percent (Stasser, Taylor
/// and Hanna, 1989: groups of three and six).
pub const MENTIONED: [u8; 2] = [46, 18];
/// A figure has so many moments.
pub const MOMENTS: usize = 2;

/// Something that was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What.
    pub kind: FigureKind,
    /// How many …
    pub count: usize,
    /// … of how many.
    pub of: usize,
    /// What groups reach on average, in percent, where that is known.
    pub benchmark: Option<u8>,
    /// Moments to look at.
    pub moments: Vec<Moment>,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureKind {
    /// Cards of the common page that somebody mentioned.
    Common,
    /// Cards of one seat alone that somebody mentioned.
    Unique,
    /// Questions that opened a card.
    Questions,
    /// Topics that no question was about.
    NeverAsked,
    /// Laid cards that were used as a reason for a tile.
    Reasons,
    /// Locked cards that did harm once they were told.
    Harm,
    /// Inked tiles that nobody watches.
    Unwatched,
    /// Days on which one protective measure had ended and the next had not begun.
    Gaps,
}

impl FigureKind {
    /// The word in its message keys.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Unique => "unique",
            Self::Questions => "questions",
            Self::NeverAsked => "never-asked",
            Self::Reasons => "reasons",
            Self::Harm => "harm",
            Self::Unwatched => "unwatched",
            Self::Gaps => "gaps",
        }
    }
}

/// A moment that a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The entry.
    pub entry: u32,
    /// What it shows.
    pub about: About,
}

/// What a moment shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A card was told, for the first time.
    Told(SeatId, CardId),
    /// A question, and whether it opened a card.
    Asked(Question, bool),
    /// A topic came up, and nobody asked about it.
    CameUp(TopicId),
    /// A card was laid on a tile.
    Cited(CardId, ActionId),
    /// A card was laid that lies on no tile.
    Unused(CardId),
    /// A file did something with a card.
    Reacted(SeatId, CardId),
    /// A tile was inked that nobody watches, or that begins too late.
    Inked(ActionId),
    /// A round ended, and it had not happened, or no more of it.
    RoundOver(u8),
}

/// What can be counted out of what was said and done in the open.
#[must_use]
pub fn open(replay: &Replay, end: &Table) -> Vec<Figure> {
    let scenario = replay.scenario();
    let topics = TopicSet::first(scenario.book.topics.len());
    let questions = questions(replay);
    let mut asked = TopicSet::EMPTY;
    questions.iter().filter_map(|(_, question, _)| question.topic).for_each(|it| asked.insert(it));
    let silent = topics.minus(asked);
    let laid = first_laid(replay);
    let cited = cited(replay);
    let used: CardSet = cited.iter().map(|(_, card, _)| *card).collect();
    let inked = inked(replay, end);
    let unwatched: Vec<&(u32, TileId, ActionId, bool)> =
        inked.iter().filter(|(_, _, _, watched)| !watched).collect();

    let opened = questions.iter().find(|(_, _, opened)| *opened);
    let closed = questions.iter().find(|(_, _, opened)| !*opened);
    let of_questions = opened.into_iter().chain(closed).chain(&questions);
    let of_questions = of_questions.map(|(entry, question, opened)| Moment {
        entry: *entry,
        about: About::Asked(*question, *opened),
    });
    let came_up = silent.iter().filter_map(|topic| {
        let entry = came_up(replay, topic)?;
        Some(Moment { entry, about: About::CameUp(topic) })
    });
    let reasons =
        cited.iter().map(|(entry, card, action)| (*entry, About::Cited(*card, *action))).take(1);
    let unused = laid.iter().filter(|(_, card)| !used.has(*card));
    let unused = unused.map(|(entry, card)| (*entry, About::Unused(*card)));
    let more =
        cited.iter().skip(1).map(|(entry, card, action)| (*entry, About::Cited(*card, *action)));
    let reasons = reasons.chain(unused.take(1)).chain(more);
    let figure = |kind: FigureKind, count: usize, of: usize, moments: Vec<Moment>| {
        figure(replay, kind, (count, of), None, moments)
    };
    vec![
        figure(
            FigureKind::Questions,
            questions.iter().filter(|(_, _, opened)| *opened).count(),
            questions.len(),
            of_questions.collect(),
        ),
        figure(FigureKind::NeverAsked, silent.len(), topics.len(), came_up.collect()),
        figure(
            FigureKind::Reasons,
            used.len(),
            laid.len(),
            reasons.map(|(entry, about)| Moment { entry, about }).collect(),
        ),
        figure(
            FigureKind::Unwatched,
            unwatched.len(),
            inked.len(),
            unwatched
                .iter()
                .map(|(entry, _, action, _)| Moment { entry: *entry, about: About::Inked(*action) })
                .collect(),
        ),
    ]
}

/// What can be counted once folders are open.
#[must_use]
pub fn revealed(replay: &Replay, end: &Table, arcs: &[Arc], files: &[FileMoment]) -> Vec<Figure> {
    let book = &replay.scenario().book;
    let common = book.common_page();
    let cards = || (0..).map(CardId::at).zip(&book.cards);
    let unique: CardSet =
        cards().filter(|(_, it)| it.holders.len() == 1).map(|(card, _)| card).collect();
    let locked: CardSet =
        cards().filter(|(_, it)| it.lock.is_some()).map(|(card, _)| card).collect();
    let mentioned: CardSet =
        replay.entries().iter().flat_map(|it| &it.events).filter_map(Event::mentions).collect();
    let harmful: CardSet = files.iter().map(|file| file.card).collect();
    let told = |among: CardSet| -> Vec<Moment> {
        let mut seen = CardSet::EMPTY;
        let mut moments = Vec::new();
        for arc in arcs.iter().filter(|arc| among.has(arc.card)) {
            if !seen.has(arc.card) {
                seen.insert(arc.card);
                let about = About::Told(arc.by, arc.card);
                moments.push(Moment { entry: arc.entry, about });
            }
        }
        moments
    };
    // The first and the last say most about when a kind of card comes in.
    let ends = |mut moments: Vec<Moment>| {
        if moments.len() > MOMENTS {
            let last = moments.pop();
            moments.truncate(1);
            moments.extend(last);
        }
        moments
    };
    let harm = files
        .iter()
        .map(|file| Moment { entry: file.entry, about: About::Reacted(file.seat, file.card) })
        .chain(told(locked));
    let mut harm_moments: Vec<Moment> = Vec::new();
    for moment in harm {
        if !harm_moments.iter().any(|it| it.entry == moment.entry) {
            harm_moments.push(moment);
        }
    }
    debug_assert_eq!(end.common().meeting.phase, Phase::Closed);
    let coverage = |kind: FigureKind, among: CardSet, benchmark: u8| {
        let count = (mentioned.and(among).len(), among.len());
        figure(replay, kind, count, Some(benchmark), ends(told(among)))
    };
    let harm_count = (harmful.and(locked).len(), mentioned.and(locked).len());
    let [shared, unshared] = MENTIONED;
    vec![
        coverage(FigureKind::Common, common, shared),
        coverage(FigureKind::Unique, unique, unshared),
        figure(replay, FigureKind::Harm, harm_count, None, harm_moments),
    ]
}

/// A share in percent, rounded; nothing of nothing is none.
#[must_use]
pub const fn percent(count: usize, of: usize) -> Option<usize> {
    if of == 0 { None } else { Some((count * 200 + of) / (of * 2)) }
}

/// Inked tiles: the entry at which it was inked, the tile, its action, whether somebody watches it.
#[must_use]
pub fn inked(replay: &Replay, end: &Table) -> Vec<(u32, TileId, ActionId, bool)> {
    let tiles = end.common().plan.tiles.iter().filter(|tile| tile.inked);
    tiles
        .filter_map(|tile| {
            let is = |event: &Event| {
                matches!(event, Event::TileInked { tile: inked, .. } if *inked == tile.id)
            };
            let entry = replay.entries().iter().rev().find(|entry| entry.events.iter().any(is))?;
            Some((entry.number, tile.id, tile.action, tile.monitor.is_some()))
        })
        .collect()
}

/// A figure with two moments: where there are fewer of its own, the end of a round says that by
/// then it had not happened, or no more of it.
fn figure(
    replay: &Replay,
    kind: FigureKind,
    (count, of): (usize, usize),
    benchmark: Option<u8>,
    mut moments: Vec<Moment>,
) -> Figure {
    let mut chosen: Vec<Moment> = Vec::new();
    for moment in moments.drain(..) {
        if chosen.len() < MOMENTS && !chosen.contains(&moment) {
            chosen.push(moment);
        }
    }
    for (entry, round) in rounds_over(replay) {
        if chosen.len() < MOMENTS {
            chosen.push(Moment { entry, about: About::RoundOver(round) });
        }
    }
    chosen.sort_by_key(|moment| moment.entry);
    Figure { kind, count, of, benchmark, moments: chosen }
}

fn rounds_over(replay: &Replay) -> Vec<(u32, u8)> {
    let mut over = Vec::new();
    for entry in replay.entries() {
        for event in &entry.events {
            match event {
                Event::BreakBegan(number) => over.push((entry.number, *number)),
                Event::LastRoundBegan => over.push((entry.number, 3)),
                _ => {}
            }
        }
    }
    over
}

/// Every question, with the entry at which it was put, and whether a card was the answer.
fn questions(replay: &Replay) -> Vec<(u32, Question, bool)> {
    let mut all: Vec<(u32, Question, bool)> = Vec::new();
    // Who still has to answer, oldest first: a seat answers its oldest question.
    let mut waiting: Vec<usize> = Vec::new();
    for entry in replay.entries() {
        for event in &entry.events {
            let (by, opened) = match event {
                Event::QuestionAsked(question) => {
                    waiting.push(all.len());
                    all.push((entry.number, *question, false));
                    continue;
                }
                Event::QuestionAnswered { by, .. } => (*by, true),
                Event::NothingSaid { by, .. } | Event::NotLikeThisSaid { by, .. } => (*by, false),
                _ => continue,
            };
            let to = |index: &usize| all.get(*index).is_some_and(|(_, asked, _)| asked.to == by);
            let Some(place) = waiting.iter().position(to) else { continue };
            let answered = waiting.remove(place);
            if let Some((_, _, has_opened)) = all.get_mut(answered) {
                *has_opened = opened;
            }
        }
    }
    all
}

/// Cards that were laid, each with the entry of its first laying.
fn first_laid(replay: &Replay) -> Vec<(u32, CardId)> {
    let mut laid: Vec<(u32, CardId)> = Vec::new();
    for entry in replay.entries() {
        for event in &entry.events {
            if let Event::CardShared { card, to, .. } = event
                && to.is_empty()
                && !laid.iter().any(|(_, known)| known == card)
            {
                laid.push((entry.number, *card));
            }
        }
    }
    laid
}

/// Cards laid on tiles, each with the entry of the first time.
fn cited(replay: &Replay) -> Vec<(u32, CardId, ActionId)> {
    let mut tiles: Vec<(TileId, ActionId)> = Vec::new();
    let mut cited: Vec<(u32, CardId, ActionId)> = Vec::new();
    for entry in replay.entries() {
        for event in &entry.events {
            match event {
                Event::TilePlaced { tile, action, .. } => tiles.push((*tile, *action)),
                Event::CardCited { tile, card, .. } => {
                    let placed = tiles.iter().find(|(placed, _)| placed == tile);
                    let is_new = !cited.iter().any(|(_, known, _)| known == card);
                    if let Some((_, action)) = placed.filter(|_| is_new) {
                        cited.push((entry.number, *card, *action));
                    }
                }
                _ => {}
            }
        }
    }
    cited
}

/// The entry at which a topic first lay on the table.
fn came_up(replay: &Replay, topic: TopicId) -> Option<u32> {
    let is = |event: &Event| matches!(event, Event::TopicSet(set) if *set == topic);
    replay.entries().iter().find(|entry| entry.events.iter().any(is)).map(|entry| entry.number)
}
