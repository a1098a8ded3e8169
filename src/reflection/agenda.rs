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
pub fn open(replay: &Replay, end: &Table, seat: SeatId) -> Vec<Proposal> {
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
        Event::NotLikeThisSaid { by, to, key }
            if *to == seat && !is_opened_later(replay, *by, seat) =>
        {
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
        let card = book.cards.get(kept.card.index())?;
        let never = card.holders.has(kept.seat) && !asked(kept.seat, card.topic);
        never.then_some(Proposal::NeverAskedOf(kept.seat, card.topic))
    });
    let mut own = kept.iter().filter(|kept| kept.seat == seat);
    let own = own.clone().find(|kept| kept.decisive).or_else(|| own.next());
    let own = own.map(|kept| Proposal::KeptOwn(kept.barrier));
    let told = files.iter().find(|file| file.by == seat).or_else(|| files.first());
    let told = told.map(|file| Proposal::Told(file.card));
    let rest = open(replay, end, seat);
    first([never_asked, own, told].into_iter().flatten().chain(rest))
}

/// Whether a seat that said "not like this" to another answered it with a card later.
fn is_opened_later(replay: &Replay, by: SeatId, to: SeatId) -> bool {
    let mut events = replay.entries().iter().flat_map(|entry| &entry.events);
    let said = |event: &Event| matches!(event, Event::NotLikeThisSaid { by: who, to: whom, .. } if *who == by && *whom == to);
    let opened = |event: &Event| matches!(event, Event::QuestionAnswered { by: who, to: whom } if *who == by && *whom == to);
    events.any(said) && events.any(opened)
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
