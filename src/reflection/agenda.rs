//! The learning agenda: questions to take along, out of what happened.
//!
//! **Invariant:** a proposal asks something that one can do another time; it never says what
//! somebody should have done.

use crate::journal::replay::Replay;
use crate::reflection::file::FileMoment;
use crate::reflection::kept::{Barrier, Kept};
use crate::reflection::measure::{self, FigureKind};
use crate::rules::event::Event;
use crate::rules::table::Table;
use crate::scenario::id::{CardId, SeatId, SeatSet, TopicId, TopicSet};
use crate::scenario::term::Key;

/// So many questions are proposed.
pub const PROPOSALS: usize = 3;

/// A question to take along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// Nobody asked this seat about this topic, and a decisive card stayed there.
    NeverAskedOf(SeatId, TopicId),
    /// Nobody asked anybody about this topic.
    NeverAsked(TopicId),
    /// A card stayed in the own folder for this reason.
    KeptOwn(Barrier),
    /// A "not like this" that named this key was never asked again.
    NotOpened(SeatId, Key),
    /// A file did something with what it heard.
    Told(CardId),
    /// A card was laid and used for nothing.
    Unused,
    /// Something was agreed, and nobody watches it.
    Unwatched,
    /// Whom do I ask what I don't know?
    Whom,
}

/// Questions out of what was said and done in the open.
#[must_use]
pub fn open(replay: &Replay, end: &Table) -> Vec<Proposal> {
    let topics = TopicSet::first(replay.scenario().book.topics.len());
    let mut asked = TopicSet::EMPTY;
    let events = || replay.entries().iter().flat_map(|entry| &entry.events);
    for event in events() {
        if let Event::QuestionAsked(question) = event
            && let Some(topic) = question.topic
        {
            asked.insert(topic);
        }
    }
    let silent = topics.minus(asked).iter().next().map(Proposal::NeverAsked);
    let refused = events().find_map(|event| match event {
        Event::NotLikeThisSaid { by, key, .. } if !is_opened_later(replay, *by) => {
            Some(Proposal::NotOpened(*by, *key))
        }
        _ => None,
    });
    let figures = measure::open(replay, end);
    let some = |kind: FigureKind, is: fn(&measure::Figure) -> bool| {
        figures.iter().any(|figure| figure.kind == kind && is(figure))
    };
    let unwatched = some(FigureKind::Unwatched, |it| it.count > 0).then_some(Proposal::Unwatched);
    let unused = some(FigureKind::Reasons, |it| it.count < it.of).then_some(Proposal::Unused);
    first([silent, refused, unwatched, unused].into_iter().flatten())
}

/// Questions once folders are open.
#[must_use]
pub fn revealed(
    replay: &Replay,
    end: &Table,
    kept: &[Kept],
    files: &[FileMoment],
    people: SeatSet,
    seat: SeatId,
) -> Vec<Proposal> {
    let book = &replay.scenario().book;
    let asked = |of: SeatId, topic: TopicId| {
        replay.entries().iter().flat_map(|entry| &entry.events).any(|event| {
            matches!(event, Event::QuestionAsked(question)
                if question.to == of && (question.topic.is_none() || question.topic == Some(topic)))
        })
    };
    // What a person kept is that person's own to tell.
    let theirs = |kept: &&Kept| kept.seat != seat && !people.has(kept.seat);
    let never_asked = kept.iter().filter(|kept| kept.decisive).filter(theirs).find_map(|kept| {
        let topic = book.cards.get(kept.card.index())?.topic;
        (!asked(kept.seat, topic)).then_some(Proposal::NeverAskedOf(kept.seat, topic))
    });
    let mut own = kept.iter().filter(|kept| kept.seat == seat);
    let own = own.clone().find(|kept| kept.decisive).or_else(|| own.next());
    let own = own.map(|kept| Proposal::KeptOwn(kept.barrier));
    let told = files.iter().find(|file| file.by == seat).or_else(|| files.first());
    let told = told.map(|file| Proposal::Told(file.card));
    let rest = open(replay, end);
    first([never_asked, own, told].into_iter().flatten().chain(rest))
}

/// Whether a seat that said "not like this" answered a later question with a card.
fn is_opened_later(replay: &Replay, by: SeatId) -> bool {
    let events = replay.entries().iter().flat_map(|entry| &entry.events);
    let from = events.skip_while(
        |event| !matches!(event, Event::NotLikeThisSaid { by: said, .. } if *said == by),
    );
    from.into_iter().any(
        |event| matches!(event, Event::QuestionAnswered { by: answered, .. } if *answered == by),
    )
}

/// The first few, each once; whom to ask can always be asked.
fn first(proposals: impl Iterator<Item = Proposal>) -> Vec<Proposal> {
    let mut chosen: Vec<Proposal> = Vec::new();
    for proposal in proposals.chain([Proposal::Whom]) {
        if chosen.len() < PROPOSALS && !chosen.contains(&proposal) {
            chosen.push(proposal);
        }
    }
    chosen
}
