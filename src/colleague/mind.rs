//! Mind: one colleague at one moment: what it sees, how it plays, what comes to its mind.
//!
//! **Invariant:** a roll for the same question at the same point of the meeting always falls the
//! same way, however often the colleague is asked.

use crate::colleague::choose::{Act, Play};
use crate::rules::chance::{Purpose, Seed};
use crate::rules::command::{Because, Phrase, Wish};
use crate::rules::table::Phase;
use crate::rules::view::Sight;
use crate::scenario::Persona;
use crate::scenario::id::{CardId, CardSet, SeatId, TopicId};
use crate::scenario::persona::{Archetype, Occasion};
use crate::scenario::term::DataClass;

/// In the average preset: how likely a member ever thinks of a card that only it holds, permille.
pub(in crate::colleague) const AVERAGE_UNIQUE: u16 = 180;
/// In the average preset: how likely each member ever thinks of a card that all have, permille.
pub(in crate::colleague) const AVERAGE_COMMON: u16 = 100;

/// One colleague at one moment.
#[derive(Clone, Copy, Debug)]
pub(in crate::colleague) struct Mind<'a> {
    /// What it sees.
    pub(in crate::colleague) sight: &'a Sight<'a>,
    /// How it plays.
    pub(in crate::colleague) persona: &'a Persona,
    /// Its seat.
    pub(in crate::colleague) seat: SeatId,
    /// The round, or 0 outside of the rounds.
    pub(in crate::colleague) round: u8,
    /// Whether the average preset is measured.
    pub(in crate::colleague) average: bool,
    /// Turns that the table used in this round.
    pub(in crate::colleague) used: u8,
    /// Whether it looks for the last time: what waits for a better moment comes now.
    pub(in crate::colleague) last_look: bool,
    seed: Seed,
}

/// What is rolled for, so that rolls for different things never depend on each other.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub(in crate::colleague) enum Roll {
    /// Joins in on a card.
    Join,
    /// Dares to tell a locked card.
    Dare,
    /// A turn becomes a question.
    Ask,
    /// Asks again with the key.
    AskAgain,
    /// Asks on a topic that the director opened.
    AskOpen,
    /// With what reason.
    Why,
    /// A card that is off the topic.
    OffTopic,
    /// Gives something in return.
    Return,
    /// Follows a tell.
    Tell,
    /// Names a flag.
    Flag,
    /// Moves its token.
    Token,
    /// Where it moves.
    Reading,
    /// Takes in what somebody said.
    Acknowledge,
    /// Voices a worry.
    Worry,
    /// Tells its interest.
    Interest,
    /// Asks the chair.
    Chair,
    /// Lays an interpretation beside a card.
    Beside,
    /// Places a tile.
    Place,
    /// In which week.
    Week,
    /// Inks a tile.
    Ink,
    /// Watches a tile.
    Monitor,
    /// Lays a reason on a tile.
    Cite,
    /// Supports a tile.
    Support,
    /// Objects to a tile.
    Object,
    /// Accepts a link.
    Link,
    /// Suggests another's action.
    Suggest,
    /// Pushes its first idea.
    Push,
    /// Stays although it has nothing to say.
    Stay,
    /// Speaks because it got the floor.
    Floor,
    /// Uses a power of the director.
    Direct,
    /// Which call.
    Call,
    /// Which word in the last round.
    Vote,
    /// Breaks ties.
    Tie,
}

impl<'a> Mind<'a> {
    /// The colleague in this seat, now.
    pub(in crate::colleague) fn new(sight: &'a Sight<'a>, play: &Play<'a>) -> Self {
        let meeting = &sight.common.meeting;
        let round = match meeting.phase {
            Phase::Round(round) => round,
            _ => 0,
        };
        let everybody = sight.known.everybody();
        let used = everybody.iter().map(|seat| *meeting.used.of(seat)).fold(0, u8::saturating_add);
        Self {
            sight,
            persona: play.persona,
            seat: sight.seat,
            round,
            average: play.average,
            used,
            last_look: false,
            seed: play.seed,
        }
    }

    /// The same colleague, looking for the last time.
    pub(in crate::colleague) const fn looking_last(self) -> Self {
        Self { last_look: true, ..self }
    }

    /// Whether somebody waits for its answer.
    pub(in crate::colleague) fn must_answer(&self) -> bool {
        self.sight.question().is_ok()
    }

    /// Whether it has that character.
    pub(in crate::colleague) fn is(&self, archetype: Archetype) -> bool {
        self.persona.archetype == archetype
    }

    /// Turns that it used in this round.
    pub(in crate::colleague) fn used_turns(&self) -> u8 {
        *self.sight.common.meeting.used.of(self.seat)
    }

    /// Turns that it has left in this round.
    pub(in crate::colleague) fn turns_left(&self) -> u8 {
        *self.sight.common.meeting.turns.of(self.seat)
    }

    /// The point of the meeting: it changes with every turn that is used and with nothing else.
    pub(in crate::colleague) fn point(&self) -> u64 {
        u64::from(self.round) << 8 | u64::from(self.used)
    }

    /// Whether something with this chance (permille) comes true; the same for the same question.
    pub(in crate::colleague) fn roll(&self, roll: Roll, question: u64, permille: u16) -> bool {
        self.seed.happens(Purpose::Choice, self.counter(roll, question), permille)
    }

    /// A number below `bound`; the same for the same question.
    pub(in crate::colleague) fn below(&self, roll: Roll, question: u64, bound: u64) -> u64 {
        self.seed.below(Purpose::Choice, self.counter(roll, question), bound)
    }

    /// A small number that breaks ties between things that weigh the same.
    pub(in crate::colleague) fn tie(&self, thing: u64) -> i32 {
        i32::try_from(self.below(Roll::Tie, self.point() << 16 | thing, 4)).unwrap_or(0)
    }

    /// Whether it ever thinks of that card by itself.
    pub(in crate::colleague) fn recalls(&self, card: CardId) -> bool {
        let permille = match (self.sight.known.is_common(card), self.average) {
            (true, true) => AVERAGE_COMMON,
            (true, false) => self.persona.brings_common,
            (false, true) => AVERAGE_UNIQUE,
            (false, false) => self.persona.brings_unique,
        };
        let counter = u64::from(self.seat.0) * 64 + u64::from(card.0);
        self.seed.happens(Purpose::Recall, counter, permille)
    }

    /// Own cards that it told nobody and that do not lie on the table.
    pub(in crate::colleague) fn folder(&self) -> CardSet {
        self.sight.own.hand.minus(self.sight.own.told).minus(self.sight.common.board.on_table)
    }

    /// Laid cards that are not on the common page.
    pub(in crate::colleague) fn news(&self) -> impl Iterator<Item = CardId> + '_ {
        let laid = self.sight.common.board.laid.iter().rev().map(|laid| laid.card);
        laid.filter(|card| !self.sight.known.is_common(*card))
    }

    /// Whether a danger was named on the topic of this card.
    pub(in crate::colleague) fn is_dangerous(&self, card: CardId) -> bool {
        let danger = self.sight.common.board.danger;
        self.sight.known.topic(card).is_some_and(|topic| danger.has(topic))
    }

    /// Whether a card was confided: somebody asked to keep it, or this seat heard it apart.
    pub(in crate::colleague) fn keeps(&self, card: CardId) -> bool {
        let known = &self.sight.known;
        known.asked_to_keep(card) || (known.is_locked(card) && !self.sight.own.hand.has(card))
    }

    /// Whether a card is about a child.
    pub(in crate::colleague) fn is_about_child(&self, card: CardId) -> bool {
        self.sight.known.class(card) == Some(DataClass::Child)
    }

    /// An act with a phrase out of the stock for this occasion, if the rules allow it.
    pub(in crate::colleague) fn act(
        &self,
        wish: Wish,
        says: Says,
        because: Because,
    ) -> Option<Act> {
        if self.sight.may(&wish).is_err() {
            return None;
        }
        Some(Act { phrase: self.phrase(says), wish, because })
    }

    /// An act without a word, if the rules allow it.
    pub(in crate::colleague) fn silent(&self, wish: Wish, because: Because) -> Option<Act> {
        if self.sight.may(&wish).is_err() {
            return None;
        }
        Some(Act { wish, phrase: None, because })
    }

    /// A phrase that was not spoken yet; none when the stock is used up or a name would be missing.
    fn phrase(&self, says: Says) -> Option<Phrase> {
        let Says { occasion, to, topic } = says;
        let to = to.filter(|_| occasion.speaks_to_somebody());
        let topic = topic.filter(|_| occasion.names_topic());
        if occasion.speaks_to_somebody() != to.is_some()
            || occasion.names_topic() != topic.is_some()
        {
            return None;
        }
        let stock = self.persona.phrases.get(&occasion).copied().unwrap_or(0);
        let spoken = self.sight.common.board.spoken.of(self.seat);
        let is_fresh = |number: &u8| !spoken.contains(&(occasion, *number));
        let fresh = (1..=stock).filter(is_fresh).count();
        let counter = self.counter_of(occasion as u8, u64::try_from(spoken.len()).unwrap_or(0));
        let pick = self.seed.below(Purpose::Phrase, counter, u64::try_from(fresh).unwrap_or(0));
        let number = (1..=stock).filter(is_fresh).nth(usize::try_from(pick).unwrap_or(0))?;
        Some(Phrase { occasion, number, to, topic })
    }

    fn counter(&self, roll: Roll, question: u64) -> u64 {
        self.counter_of(roll as u8, question)
    }

    fn counter_of(&self, kind: u8, question: u64) -> u64 {
        u64::from(self.seat.0) << 56 | u64::from(kind) << 48 | (question & 0xFFFF_FFFF_FFFF)
    }
}

/// What is said: the occasion, to whom and about what.
#[derive(Clone, Copy, Debug)]
pub(in crate::colleague) struct Says {
    occasion: Occasion,
    to: Option<SeatId>,
    topic: Option<TopicId>,
}

impl Says {
    /// To nobody in particular.
    pub(in crate::colleague) const fn aloud(occasion: Occasion) -> Self {
        Self { occasion, to: None, topic: None }
    }

    /// About a topic.
    pub(in crate::colleague) const fn about(occasion: Occasion, topic: Option<TopicId>) -> Self {
        Self { occasion, to: None, topic }
    }

    /// To somebody by name.
    pub(in crate::colleague) const fn to(occasion: Occasion, to: SeatId) -> Self {
        Self { occasion, to: Some(to), topic: None }
    }

    /// To somebody by name, about a topic.
    pub(in crate::colleague) const fn to_about(
        occasion: Occasion,
        to: SeatId,
        topic: Option<TopicId>,
    ) -> Self {
        Self { occasion, to: Some(to), topic }
    }
}
