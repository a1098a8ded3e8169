//! A typed line becomes an order: something to show, or a wish.
//!
//! Words may come in any sensible order; things are named by number, by name or by title, small
//! words are passed over.
//!
//! **Invariant:** what cannot be understood becomes a [`Miss`] that names what is missing or
//! nearest; it never becomes another wish.
//! **Invariant:** only names that the viewer sees are candidates, so that a guess finds nothing.

use crate::present::Words;
use crate::rules::command::{Adjustment, Call, Vote, Wish};
use crate::rules::table::{Phase, TileId};
use crate::scenario::id::{ActionId, CardId, CardSet, SeatId, SeatSet, SourceId, TopicSet};
use crate::scenario::term::{Form, Ground, Week, Why};
use crate::text::lexicon::{Begins, Lexicon, Verb};

mod name;

/// What somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Do this.
    Wish(Wish),
    /// Show this.
    Show(Show),
    /// Let the others speak.
    Continue,
    /// Let the others speak until something is asked.
    Ahead,
    /// Leave the guide's step.
    SkipStep,
    /// Let the guide speak, or not.
    Guide(bool),
    /// Say where the session is saved.
    Save,
    /// Stop.
    Quit,
}

/// Something to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each shows what its name says")]
pub enum Show {
    Help(Option<Verb>),
    Look,
    Hand,
    Card(CardId),
    Board,
    Seats(Option<SeatId>),
    Topics,
    Readings,
    Flags,
    Goals,
    Actions(Option<SeatId>),
    Action(ActionId),
    Plan,
    Tile(TileId),
    Lines(Option<usize>),
    Case,
    Terms(Option<usize>),
    Year,
    Why(Week),
}

/// Why a line could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// It begins with no verb; the nearest one.
    Verb(String, Option<Verb>),
    /// Its first word is the beginning of several verbs.
    Several(Vec<Verb>),
    /// It lacks something of this kind.
    Missing(Verb, &'static str),
    /// This is not the name of anything of this kind; the nearest name.
    Unknown(Verb, &'static str, String, Option<String>),
    /// This is left over.
    LeftOver(Verb, String),
    /// That comes after the year.
    Later(Verb),
}

/// What a typed line orders.
///
/// # Errors
/// What could not be understood.
pub fn order(line: &str, lexicon: &Lexicon, words: &Words<'_>) -> Result<Order, Miss> {
    let (verb, rest) = match lexicon.verb(line) {
        Begins::With(verb, rest) => (verb, rest),
        Begins::WithSeveral(verbs) => return Err(Miss::Several(verbs)),
        Begins::WithNone(near) => {
            let word = line.split_whitespace().next().unwrap_or_default().to_owned();
            return Err(Miss::Verb(word, near));
        }
    };
    if verb.looks_back() {
        return Err(Miss::Later(verb));
    }
    if verb == Verb::Say {
        if rest.is_empty() {
            return Err(Miss::Missing(verb, "kind-text"));
        }
        return Ok(Order::Wish(Wish::Say(rest.to_owned())));
    }
    let tokens = if rest.is_empty() { Vec::new() } else { lexicon.meaning(rest) };
    let mut reading = Reading { verb, lexicon, words, tokens, at: 0 };
    let order = reading.order(rest)?;
    match reading.tokens.get(reading.at..) {
        Some(left) if !left.is_empty() => Err(Miss::LeftOver(verb, left.join(" "))),
        _ => Ok(order),
    }
}

/// The one seat that a text names.
pub(super) fn only_seat(
    verb: Verb,
    rest: &str,
    lexicon: &Lexicon,
    words: &Words<'_>,
) -> Result<SeatId, Miss> {
    let tokens = if rest.is_empty() { Vec::new() } else { lexicon.meaning(rest) };
    Reading { verb, lexicon, words, tokens, at: 0 }.seat()
}

/// Something that can be named.
struct Named<T> {
    thing: T,
    number: Option<usize>,
    names: Vec<String>,
}

/// A line that is being read.
struct Reading<'r, 'a> {
    verb: Verb,
    lexicon: &'r Lexicon,
    words: &'r Words<'a>,
    tokens: Vec<String>,
    at: usize,
}

impl Reading<'_, '_> {
    #[expect(
        clippy::too_many_lines,
        reason = "one arm per verb: this is the list of what can be typed"
    )]
    fn order(&mut self, rest: &str) -> Result<Order, Miss> {
        let show = |show: Show| Ok(Order::Show(show));
        let wish = |wish: Wish| Ok(Order::Wish(wish));
        match self.verb {
            Verb::Help => show(Show::Help(self.other_verb(rest)?)),
            Verb::Look => show(Show::Look),
            Verb::Hand => show(Show::Hand),
            Verb::Card => {
                let card = self.card()?;
                show(Show::Card(card))
            }
            Verb::Board => show(Show::Board),
            Verb::Seats => {
                let seat = self.perhaps("kind-seat", &self.seats())?;
                show(Show::Seats(seat))
            }
            Verb::Topics => show(Show::Topics),
            Verb::Readings => show(Show::Readings),
            Verb::Flags => show(Show::Flags),
            Verb::Goals => show(Show::Goals),
            Verb::Actions => {
                let seat = self.perhaps("kind-seat", &self.seats())?;
                show(Show::Actions(seat))
            }
            Verb::Action => {
                let action = self.action()?;
                show(Show::Action(action))
            }
            Verb::Plan => show(Show::Plan),
            Verb::Tile => {
                let tile = self.tile()?;
                show(Show::Tile(tile))
            }
            Verb::Lines => {
                let count = if self.is_over() { None } else { Some(self.number("kind-number")?) };
                show(Show::Lines(count))
            }
            Verb::Case => show(Show::Case),
            Verb::Terms => {
                let term = self.perhaps("kind-term", &self.terms())?;
                show(Show::Terms(term))
            }
            Verb::Year => show(Show::Year),
            Verb::Why => {
                let week = self.week()?;
                show(Show::Why(week))
            }
            Verb::Continue => Ok(Order::Continue),
            Verb::Ahead => Ok(Order::Ahead),
            Verb::SkipStep => Ok(Order::SkipStep),
            Verb::Guide => {
                let choices = self.choices(&[("choice-on", true), ("choice-off", false)]);
                Ok(Order::Guide(self.perhaps("kind-switch", &choices)?.unwrap_or(true)))
            }
            Verb::Save => Ok(Order::Save),
            Verb::Quit => Ok(Order::Quit),
            Verb::Choose => {
                let reading = self.reading()?;
                wish(Wish::ChooseReading(reading))
            }
            Verb::Lay => {
                let (card, form, ground, to) = self.telling(true)?;
                wish(Wish::ShareCard { card, form, to, ground })
            }
            Verb::Tell => {
                let (card, form, ground, to) = self.telling(true)?;
                if to.is_empty() {
                    return Err(Miss::Missing(self.verb, "kind-seat"));
                }
                wish(Wish::ShareCard { card, form, to, ground })
            }
            Verb::Ask => self.ask().map(Order::Wish),
            Verb::AskOpenly => {
                let seat = self.seat()?;
                wish(Wish::AskOpenly(seat))
            }
            Verb::Answer => {
                let (card, form, ground, _) = self.telling(false)?;
                wish(Wish::AnswerWithCard { card, form, ground })
            }
            Verb::Nothing => wish(Wish::AnswerNothing),
            Verb::NotLikeThis => {
                let keys = self.keys();
                let key = self.need("kind-key", &keys)?;
                wish(Wish::AnswerNotLikeThis(key))
            }
            Verb::Join => {
                let card = self.card()?;
                wish(Wish::JoinIn(card))
            }
            Verb::Acknowledge => {
                let seat = self.seat()?;
                wish(Wish::Acknowledge(seat))
            }
            Verb::Interest => wish(Wish::TellInterest),
            Verb::Worry => wish(Wish::VoiceWorry),
            Verb::Wait => wish(Wish::Wait),
            Verb::Flag => {
                let flags = self.flags();
                let flag = self.need("kind-flag", &flags)?;
                let mut cards = CardSet::EMPTY;
                while !self.is_over() {
                    cards.insert(self.card()?);
                }
                wish(Wish::NameFlag { flag, cards })
            }
            Verb::Beside => {
                let card = self.card()?;
                let beside = self.card()?;
                wish(Wish::LayBeside { card, beside })
            }
            Verb::Token => {
                let reading = self.reading()?;
                let card = self.card()?;
                wish(Wish::MoveToken { reading, card })
            }
            Verb::Place | Verb::Request => {
                let action = self.action()?;
                let first =
                    self.words.sight.known.action(action).map_or(1, |action| action.from_week);
                let week = if self.is_over() { first } else { self.week()? };
                wish(if self.verb == Verb::Place {
                    Wish::PlaceTile { action, week }
                } else {
                    Wish::RequestTile { action, week }
                })
            }
            Verb::Move => {
                let tile = self.tile()?;
                let week = self.week()?;
                wish(Wish::MoveTile { tile, week })
            }
            Verb::Remove => self.with_tile(Wish::RemoveTile),
            Verb::Undo => wish(Wish::Undo),
            Verb::Monitor => self.with_tile(Wish::MonitorTile),
            Verb::Leave => self.with_tile(Wish::LeaveTile),
            Verb::Cite => {
                let card = self.card()?;
                let tile = self.tile()?;
                wish(Wish::CiteCard { tile, card })
            }
            Verb::Support => self.with_tile(Wish::SupportTile),
            Verb::Object => self.with_tile(Wish::ObjectToTile),
            Verb::Ink => {
                let tile = self.tile()?;
                let own_authority = self.take(&self.choices(&[("choice-authority", ())])).is_some();
                wish(Wish::InkTile { tile, own_authority })
            }
            Verb::Link => {
                let from = self.tile()?;
                let to = self.tile()?;
                wish(Wish::LinkTiles { from, to })
            }
            Verb::Goal => {
                let goal = self.goal()?;
                wish(Wish::SetGoal(goal))
            }
            Verb::DropGoal => {
                let goal = self.goal()?;
                wish(Wish::DropGoal(goal))
            }
            Verb::Floor => {
                let seat = self.seat()?;
                wish(Wish::GiveFloor(seat))
            }
            Verb::Pair => {
                let one = self.card()?;
                let other = self.card()?;
                wish(Wish::LinkCards { one, other })
            }
            Verb::Open => {
                let mut topics = TopicSet::EMPTY;
                while !self.is_over() {
                    topics.insert(self.topic()?);
                }
                wish(Wish::OpenTopics(topics))
            }
            Verb::Hold => self.with_tile(Wish::HoldTile),
            Verb::Reopen => wish(Wish::ReopenPicture),
            Verb::Chair => wish(Wish::AskChair),
            Verb::Face => {
                let seat = self.seat()?;
                wish(Wish::ChooseFace(seat))
            }
            Verb::Teller => {
                let seat = self.seat()?;
                let week = self.week()?;
                wish(Wish::ChooseTeller { seat, week })
            }
            Verb::Call => self.call().map(|call| Order::Wish(Wish::MakeCall(call))),
            Verb::Done => {
                let briefing = self.words.sight.common.meeting.phase == Phase::Briefing;
                wish(if briefing { Wish::BeReady } else { Wish::BeDone })
            }
            Verb::Close => wish(Wish::CloseRound),
            Verb::Vote => self.vote().map(|vote| Order::Wish(Wish::Vote(vote))),
            Verb::Adjust => self.adjustment().map(|change| Order::Wish(Wish::Adjust(change))),
            Verb::Proceed => wish(Wish::Proceed),
            // The line was taken as it is before.
            Verb::Say => Err(Miss::Missing(self.verb, "kind-text")),
            Verb::StepOut => wish(Wish::StepOut),
            Verb::StepIn => wish(Wish::StepIn),
            Verb::Pause => wish(Wish::Pause),
            Verb::Resume => wish(Wish::Resume),
            // What belongs to the reflection is read there.
            _ => Err(Miss::Later(self.verb)),
        }
    }

    /// A card, how much of it, why it may be told, and (if `to_seats`) to whom: in any order after
    /// the card. An open card is told in full.
    fn telling(&mut self, to_seats: bool) -> Result<(CardId, Form, Option<Ground>, SeatSet), Miss> {
        let card = self.card()?;
        let (mut form, mut ground, mut to) = (None, None, SeatSet::EMPTY);
        let (forms, grounds, seats) = (self.forms(), self.grounds(), self.seats());
        while !self.is_over() {
            if let (None, Some(found)) = (form, self.take(&forms)) {
                form = Some(found);
            } else if let (None, Some(found)) = (ground, self.take(&grounds)) {
                ground = Some(found);
            } else if to_seats {
                to.insert(self.need("kind-seat", &seats)?);
            } else {
                break;
            }
        }
        let form = match form {
            Some(form) => form,
            None if self.words.sight.known.is_locked(card) => {
                return Err(Miss::Missing(self.verb, "kind-form"));
            }
            None => Form::Full,
        };
        Ok((card, form, ground, to))
    }

    fn ask(&mut self) -> Result<Wish, Miss> {
        let to = self.seat()?;
        let topic = self.topic()?;
        let (mut why, mut only_me) = (None, false);
        let alone = self.choices(&[("choice-alone", ())]);
        let kinds = self.choices(&[
            ("choice-safe", WhyWord::Safe),
            ("choice-understand", WhyWord::Understand),
            ("choice-goal", WhyWord::Goal),
            ("choice-action", WhyWord::Action),
        ]);
        while !self.is_over() {
            if self.take(&alone).is_some() {
                only_me = true;
            } else if why.is_none() {
                why = Some(match self.need("kind-why", &kinds)? {
                    WhyWord::Safe => Why::SafeNow,
                    WhyWord::Understand => Why::Understand,
                    WhyWord::Goal => Why::ForGoal(self.goal()?),
                    WhyWord::Action => Why::ForAction(self.action()?),
                });
            } else {
                break;
            }
        }
        let why = why.ok_or(Miss::Missing(self.verb, "kind-why"))?;
        Ok(Wish::AskSeat { to, topic, why, only_me })
    }

    fn call(&mut self) -> Result<Call, Miss> {
        let known = self.words.sight.known;
        let mut whom = self.choices(&[
            ("choice-home", Whom::Home),
            ("choice-corridor", Whom::Corridor),
            ("choice-person", Whom::Person),
        ]);
        if let Some(person) = known.may_call() {
            let name = self.words.texts.person(person);
            let mut names =
                vec![self.lexicon.squash(name), self.lexicon.squash(self.words.first_name(person))];
            names.extend(known.person_name(person).map(|name| self.lexicon.squash(name)));
            whom.push(Named { thing: Whom::Person, number: None, names });
        }
        // The own sources have numbers; others can be named, and are refused by the rules.
        let own: Vec<SourceId> = known.sources().collect();
        let all = (0..=u8::MAX).map(SourceId);
        for source in all.take_while(|source| known.source_name(*source).is_some()) {
            let number = own.iter().position(|it| *it == source).map(|index| index + 1);
            let names = vec![
                self.lexicon.squash(self.words.texts.source(source)),
                self.lexicon.squash(known.source_name(source).unwrap_or_default()),
            ];
            whom.push(Named { thing: Whom::Source(source), number, names });
        }
        Ok(match self.need("kind-call", &whom)? {
            Whom::Home => {
                let what = self.choices(&[("choice-mandate", true), ("choice-cover", false)]);
                if self.need("kind-home", &what)? {
                    Call::HomeForMandate
                } else {
                    Call::HomeForCover
                }
            }
            Whom::Person => {
                Call::Person { card: if self.is_over() { None } else { Some(self.card()?) } }
            }
            Whom::Source(source) => Call::Source(source),
            Whom::Corridor => {
                let (card, form, ground, to) = self.telling(true)?;
                let mut seats = to.iter();
                match (seats.next(), seats.next()) {
                    (Some(to), None) => Call::Corridor { card, form, to, ground },
                    (Some(_), Some(other)) => {
                        let name = self.words.person_of(other).to_owned();
                        return Err(Miss::LeftOver(self.verb, name));
                    }
                    (None, _) => return Err(Miss::Missing(self.verb, "kind-seat")),
                }
            }
        })
    }

    fn vote(&mut self) -> Result<Vote, Miss> {
        let votes = self.choices(&[
            ("choice-agree", VoteWord::Agree),
            ("choice-worry", VoteWord::Worry),
            ("choice-disagree", VoteWord::Disagree),
        ]);
        let mut word = self.need("kind-vote", &votes)?;
        if word == VoteWord::Agree && self.take(&self.choices(&[("choice-worry", ())])).is_some() {
            word = VoteWord::Worry;
        }
        Ok(match word {
            VoteWord::Agree => Vote::Agree,
            VoteWord::Worry => Vote::Worry(self.tile()?),
            VoteWord::Disagree => Vote::Disagree,
        })
    }

    fn adjustment(&mut self) -> Result<Adjustment, Miss> {
        let changes = self.choices(&[
            ("choice-nothing", ChangeWord::Nothing),
            ("choice-add", ChangeWord::Add),
            ("choice-drop", ChangeWord::Drop),
            ("choice-watch", ChangeWord::Watch),
        ]);
        Ok(match self.need("kind-change", &changes)? {
            ChangeWord::Nothing => Adjustment::Nothing,
            ChangeWord::Add => Adjustment::Add(self.action()?),
            ChangeWord::Drop => Adjustment::Drop(self.tile()?),
            ChangeWord::Watch => Adjustment::Watch(self.tile()?),
        })
    }

    fn with_tile(&mut self, wish: impl FnOnce(TileId) -> Wish) -> Result<Order, Miss> {
        Ok(Order::Wish(wish(self.tile()?)))
    }

    fn other_verb(&mut self, rest: &str) -> Result<Option<Verb>, Miss> {
        self.at = self.tokens.len();
        match self.lexicon.verb(rest) {
            _ if rest.is_empty() => Ok(None),
            Begins::With(verb, _) => Ok(Some(verb)),
            Begins::WithSeveral(verbs) => Err(Miss::Several(verbs)),
            Begins::WithNone(near) => Err(Miss::Verb(rest.to_owned(), near)),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum WhyWord {
    Safe,
    Understand,
    Goal,
    Action,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Whom {
    Home,
    Person,
    Source(SourceId),
    Corridor,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum VoteWord {
    Agree,
    Worry,
    Disagree,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ChangeWord {
    Nothing,
    Add,
    Drop,
    Watch,
}
