//! Names in a typed line: which thing a number, a name or the beginning of one stands for.
//!
//! **Invariant:** only what the viewer sees can be named; a beginning that fits two things names
//! neither.

use crate::present::tile_number;
use crate::rules::table::TileId;
use crate::scenario::id::{ActionId, CardId, FlagId, GoalId, ReadingId, SeatId, TopicId};
use crate::scenario::term::{Form, Ground, Key, Week, WhyKind};
use crate::text::lexicon::{join, nearest};
use crate::text::order::{Miss, Named, Reading};

/// A name can have at most this many words.
const LONGEST_NAME: usize = 8;
/// A beginning of a name must have at least this many letters.
const SHORTEST_BEGINNING: usize = 3;
/// A part out of the middle of a name must have at least this many letters.
const SHORTEST_PART: usize = 5;

/// How a typed word may fit a name.
type Way = fn(&str, &str) -> bool;

impl Reading<'_, '_> {
    pub(super) fn card(&mut self) -> Result<CardId, Miss> {
        let cards = self.words.numbers.cards().iter().map(|card| Named {
            thing: *card,
            number: self.words.numbers.card(*card),
            names: self
                .names([Some(self.words.title(*card)), self.words.sight.known.card_name(*card)]),
        });
        let cards: Vec<Named<CardId>> = cards.collect();
        self.need("kind-card", &cards)
    }

    pub(super) fn seat(&mut self) -> Result<SeatId, Miss> {
        let seats = self.seats();
        self.need("kind-seat", &seats)
    }

    pub(super) fn topic(&mut self) -> Result<TopicId, Miss> {
        let known = self.words.sight.known;
        let topics = (0..known.topics()).map(TopicId::at).map(|topic| Named {
            thing: topic,
            number: Some(topic.index() + 1),
            names: self.names([Some(self.words.topic(topic)), known.topic_name(topic)]),
        });
        let topics: Vec<Named<TopicId>> = topics.collect();
        self.need("kind-topic", &topics)
    }

    pub(super) fn reading(&mut self) -> Result<ReadingId, Miss> {
        let known = self.words.sight.known;
        let readings = (0..known.readings()).map(ReadingId::at).map(|reading| Named {
            thing: reading,
            number: Some(reading.index() + 1),
            names: self.names([Some(self.words.reading(reading)), known.reading_name(reading)]),
        });
        let readings: Vec<Named<ReadingId>> = readings.collect();
        self.need("kind-reading", &readings)
    }

    pub(super) fn goal(&mut self) -> Result<GoalId, Miss> {
        let goals = self.words.sight.known.goals().iter().enumerate().map(|(index, goal)| Named {
            thing: GoalId::at(index),
            number: Some(index + 1),
            names: self.names([Some(self.words.goal(GoalId::at(index))), Some(goal.name.as_str())]),
        });
        let goals: Vec<Named<GoalId>> = goals.collect();
        self.need("kind-goal", &goals)
    }

    pub(super) fn flags(&self) -> Vec<Named<FlagId>> {
        let flags = self.words.sight.known.flags().iter().enumerate();
        flags
            .map(|(index, flag)| Named {
                thing: FlagId::at(index),
                number: Some(index + 1),
                names: self.names([
                    Some(self.words.texts.flag(FlagId::at(index)).0),
                    Some(flag.name.as_str()),
                ]),
            })
            .collect()
    }

    pub(super) fn action(&mut self) -> Result<ActionId, Miss> {
        let known = self.words.sight.known;
        let actions = self.words.numbers.actions().iter().map(|action| Named {
            thing: *action,
            number: self.words.numbers.action(*action),
            names: self.names([
                self.words.texts.action(*action),
                known.action(*action).map(|action| action.name.as_str()),
            ]),
        });
        let mut actions: Vec<Named<ActionId>> = actions.collect();
        // Running measures have no number: nobody places them, but they can be named.
        for (action, _) in known.running() {
            let names = self.names([
                self.words.texts.action(action),
                known.action(action).map(|action| action.name.as_str()),
            ]);
            actions.push(Named { thing: action, number: None, names });
        }
        self.need("kind-action", &actions)
    }

    pub(super) fn tile(&mut self) -> Result<TileId, Miss> {
        let tiles = self.words.sight.common.plan.tiles.iter().map(|tile| Named {
            thing: tile.id,
            number: Some(usize::from(tile_number(tile.id))),
            names: self.names([
                self.words.texts.action(tile.action),
                self.words.sight.known.action(tile.action).map(|action| action.name.as_str()),
            ]),
        });
        let tiles: Vec<Named<TileId>> = tiles.collect();
        // A number without a tile is for the rules to refuse: there may have been one.
        if self.take_none_of(&tiles)
            && let Some(number) =
                self.tokens.get(self.at).and_then(|token| token.parse::<u8>().ok())
        {
            self.at += 1;
            return Ok(TileId(number.wrapping_sub(1)));
        }
        self.need("kind-tile", &tiles)
    }

    pub(super) fn seats(&self) -> Vec<Named<SeatId>> {
        use crate::present::texts::SeatPart;
        let known = self.words.sight.known;
        known
            .everybody()
            .iter()
            .map(|seat| Named {
                thing: seat,
                number: Some(seat.index() + 1),
                names: self.names([
                    Some(self.words.person_of(seat)),
                    Some(self.words.texts.seat(seat, SeatPart::Organisation)),
                    known.seat_name(seat),
                ]),
            })
            .collect()
    }

    /// Professional terms, by their place in the glossary.
    pub(super) fn terms(&self) -> Vec<Named<usize>> {
        let glossary = self.words.locale.glossary();
        let named = |thing: usize| Named {
            thing,
            number: None,
            names: glossary.forms(thing).map(|form| self.lexicon.squash(form)).collect(),
        };
        (0..glossary.terms().len()).map(named).collect()
    }

    pub(super) fn forms(&self) -> Vec<Named<Form>> {
        self.choices(&[
            ("form-signal", Form::Signal),
            ("form-summary", Form::Summary),
            ("form-full", Form::Full),
        ])
    }

    pub(super) fn grounds(&self) -> Vec<Named<Ground>> {
        self.choices(&[
            ("ground-purpose", Ground::Purpose),
            ("ground-danger", Ground::DirectSafety),
            ("ground-child", Ground::ChildSafety),
            ("ground-consent", Ground::Consent),
            ("ground-task", Ground::Task),
        ])
    }

    pub(super) fn keys(&self) -> Vec<Named<Key>> {
        self.choices(&[
            ("choice-safe", Key::Reason(WhyKind::SafeNow)),
            ("choice-plan", Key::Reason(WhyKind::ForPlan)),
            ("choice-understand", Key::Reason(WhyKind::Understand)),
            ("choice-alone", Key::OnlyYou),
            ("choice-consent", Key::Consent),
            ("choice-return", Key::Return),
            ("choice-director", Key::Director),
            ("choice-explanation", Key::Explanation),
        ])
    }

    pub(super) fn choices<T: Copy>(&self, choices: &[(&'static str, T)]) -> Vec<Named<T>> {
        let named = |(key, thing): &(&'static str, T)| Named {
            thing: *thing,
            number: None,
            names: self.lexicon.choice_names(key),
        };
        choices.iter().map(named).collect()
    }

    fn names<const N: usize>(&self, names: [Option<&str>; N]) -> Vec<String> {
        names.into_iter().flatten().map(|name| self.lexicon.squash(name)).collect()
    }

    pub(super) fn week(&mut self) -> Result<Week, Miss> {
        self.number("kind-week").map(|week| Week::try_from(week).unwrap_or(Week::MAX))
    }

    pub(super) fn number(&mut self, kind: &'static str) -> Result<usize, Miss> {
        let Some(token) = self.tokens.get(self.at) else {
            return Err(Miss::Missing(self.verb, kind));
        };
        match token.parse() {
            Ok(number) => {
                self.at += 1;
                Ok(number)
            }
            Err(_) => Err(Miss::Unknown(self.verb, kind, token.clone(), None)),
        }
    }

    pub(super) fn is_over(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn perhaps<T: Copy>(
        &mut self,
        kind: &'static str,
        named: &[Named<T>],
    ) -> Result<Option<T>, Miss> {
        if self.is_over() { Ok(None) } else { self.need(kind, named).map(Some) }
    }

    pub(super) fn need<T: Copy>(
        &mut self,
        kind: &'static str,
        named: &[Named<T>],
    ) -> Result<T, Miss> {
        if let Some(found) = self.take(named) {
            return Ok(found);
        }
        let Some(typed) = self.tokens.get(self.at) else {
            return Err(Miss::Missing(self.verb, kind));
        };
        let all = named.iter().flat_map(|candidate| candidate.names.iter());
        let near = nearest(typed, all.map(|name| (name.as_str(), name.clone())));
        Err(Miss::Unknown(self.verb, kind, typed.clone(), near))
    }

    fn take_none_of<T: Copy>(&mut self, named: &[Named<T>]) -> bool {
        let at = self.at;
        let none = self.take(named).is_none();
        self.at = at;
        none
    }

    /// Takes the longest run of words that names one of these: a number, a whole name, the
    /// beginning of exactly one, or a part of exactly one.
    pub(super) fn take<T: Copy>(&mut self, named: &[Named<T>]) -> Option<T> {
        let left = self.tokens.get(self.at..)?;
        let number: Option<usize> = left.first().and_then(|token| token.parse().ok());
        if let Some(number) = number {
            let found = named.iter().find(|named| named.number == Some(number))?;
            self.at += 1;
            return Some(found.thing);
        }
        let longest = left.len().min(LONGEST_NAME);
        for count in (1..=longest).rev() {
            let typed = join(left.get(..count)?);
            if let Some(found) = named.iter().find(|named| named.names.contains(&typed)) {
                self.at += count;
                return Some(found.thing);
            }
        }
        let ways: [(usize, Way); 2] = [
            (SHORTEST_BEGINNING, |name, typed| name.starts_with(typed)),
            (SHORTEST_PART, |name, typed| name.contains(typed)),
        ];
        for (shortest, is_meant) in ways {
            for count in (1..=longest).rev() {
                let typed = join(left.get(..count)?);
                let fits =
                    |named: &&Named<T>| named.names.iter().any(|name| is_meant(name, &typed));
                let mut found = named.iter().filter(fits);
                if let (Some(only), None) = (found.next(), found.next())
                    && typed.len() >= shortest
                {
                    self.at += count;
                    return Some(only.thing);
                }
            }
        }
        None
    }
}
