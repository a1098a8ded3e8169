//! How a wish is typed: for examples in help, and to hold reading to it.
//!
//! **Invariant:** what is spelled here is read back as the same wish.

use crate::present::{Words, form_key, ground_key, tile_number};
use crate::rules::command::{Adjustment, Call, Vote, Wish, WishKind};
use crate::rules::offer::{Offer, Telling};
use crate::scenario::id::{ActionId, CardId, CardSet, SeatId, SeatSet, TopicId};
use crate::scenario::term::{Form, Ground, Key, Week, Why, WhyKind};
use crate::text::lexicon::{Lexicon, Verb};

/// How a wish is typed; none for what only the trainer does.
#[must_use]
pub fn spell(wish: &Wish, lexicon: &Lexicon, words: &Words<'_>) -> Option<String> {
    let spelling = Spelling { lexicon, words };
    let verb = match wish {
        Wish::ShareCard { to, .. } if !to.is_empty() => Verb::Tell,
        _ => Verb::of(wish.kind())?,
    };
    let rest = spelling.rest(wish);
    let verb = lexicon.written(verb);
    Some(if rest.is_empty() { verb.to_owned() } else { format!("{verb} {rest}") })
}

/// An example of a kind of wish that would be accepted now.
#[must_use]
pub fn example(kind: WishKind, lexicon: &Lexicon, words: &Words<'_>) -> Option<String> {
    let wish = first(&words.sight.offer(kind)?, words)?;
    spell(&wish, lexicon, words)
}

/// An example of telling a card to one seat and not to the table.
#[must_use]
pub fn example_of_telling(lexicon: &Lexicon, words: &Words<'_>) -> Option<String> {
    let Some(Offer::ShareCard(tellings, seats)) = words.sight.offer(WishKind::ShareCard) else {
        return None;
    };
    let locked =
        |telling: &&Telling| telling.forms.len() > 1 && words.sight.own.hand.has(telling.card);
    let telling = tellings.iter().find(locked).or_else(|| tellings.first())?;
    let wish = Wish::ShareCard {
        card: telling.card,
        form: *telling.forms.first()?,
        to: SeatSet::only(seats.iter().next()?),
        ground: telling.grounds.first().copied(),
    };
    spell(&wish, lexicon, words)
}

struct Spelling<'s, 'a> {
    lexicon: &'s Lexicon,
    words: &'s Words<'a>,
}

impl Spelling<'_, '_> {
    fn rest(&self, wish: &Wish) -> String {
        match wish {
            Wish::ChooseReading(reading) => number(reading.index()),
            Wish::Say(text) => text.clone(),
            Wish::ShareCard { card, form, to, ground } => self.telling(*card, *form, *ground, *to),
            Wish::AskSeat { to, topic, why, only_me } => {
                let alone = if *only_me { self.lexicon.choice("choice-alone") } else { "" };
                spaced([self.seat(*to), self.topic(*topic), self.why(*why), alone.to_owned()])
            }
            Wish::AskOpenly(seat)
            | Wish::Acknowledge(seat)
            | Wish::GiveFloor(seat)
            | Wish::ChooseFace(seat) => self.seat(*seat),
            Wish::AnswerWithCard { card, form, ground } => {
                self.telling(*card, *form, *ground, SeatSet::EMPTY)
            }
            Wish::AnswerNotLikeThis(key) => self.key(*key).to_owned(),
            Wish::JoinIn(card) => self.card(*card),
            Wish::NameFlag { flag, cards } => {
                let cards = cards.iter().map(|card| self.card(card));
                std::iter::once(number(flag.index())).chain(cards).collect::<Vec<_>>().join(" ")
            }
            Wish::LayBeside { card, beside } => spaced([self.card(*card), self.card(*beside)]),
            Wish::MoveToken { reading, card } => {
                spaced([number(reading.index()), self.card(*card)])
            }
            Wish::PlaceTile { action, week } | Wish::RequestTile { action, week } => {
                spaced([self.action(*action), self.week(*week)])
            }
            Wish::MoveTile { tile, week } => {
                spaced([tile_number(*tile).to_string(), self.week(*week)])
            }
            Wish::RemoveTile(tile)
            | Wish::MonitorTile(tile)
            | Wish::LeaveTile(tile)
            | Wish::SupportTile(tile)
            | Wish::ObjectToTile(tile)
            | Wish::HoldTile(tile) => tile_number(*tile).to_string(),
            Wish::CiteCard { tile, card } => spaced([
                self.card(*card),
                self.lexicon.choice("choice-tile").to_owned(),
                tile_number(*tile).to_string(),
            ]),
            Wish::InkTile { tile, own_authority } => {
                let own = if *own_authority { self.lexicon.choice("choice-authority") } else { "" };
                spaced([tile_number(*tile).to_string(), own.to_owned()])
            }
            Wish::LinkTiles { from, to } => {
                spaced([tile_number(*from).to_string(), tile_number(*to).to_string()])
            }
            Wish::SetGoal(goal) | Wish::DropGoal(goal) => number(goal.index()),
            Wish::LinkCards { one, other } => spaced([self.card(*one), self.card(*other)]),
            Wish::OpenTopics(topics) => {
                topics.iter().map(|topic| self.topic(topic)).collect::<Vec<_>>().join(" ")
            }
            Wish::ChooseTeller { seat, week } => spaced([self.seat(*seat), self.week(*week)]),
            Wish::MakeCall(call) => self.call(call),
            Wish::Vote(vote) => match vote {
                Vote::Agree => self.lexicon.choice("choice-agree").to_owned(),
                Vote::Worry(tile) => spaced([
                    self.lexicon.choice("choice-worry").to_owned(),
                    tile_number(*tile).to_string(),
                ]),
                Vote::Disagree => self.lexicon.choice("choice-disagree").to_owned(),
            },
            Wish::Adjust(change) => {
                let (key, what) = match change {
                    Adjustment::Nothing => ("choice-nothing", String::new()),
                    Adjustment::Add(action) => ("choice-add", self.action(*action)),
                    Adjustment::Drop(tile) => ("choice-drop", tile_number(*tile).to_string()),
                    Adjustment::Watch(tile) => ("choice-watch", tile_number(*tile).to_string()),
                };
                spaced([self.lexicon.choice(key).to_owned(), what])
            }
            Wish::BeReady
            | Wish::AnswerNothing
            | Wish::TellInterest
            | Wish::VoiceWorry
            | Wish::Wait
            | Wish::Undo
            | Wish::ReopenPicture
            | Wish::AskChair
            | Wish::BeDone
            | Wish::CloseRound
            | Wish::Proceed
            | Wish::StepOut
            | Wish::StepIn
            | Wish::Pause
            | Wish::Resume
            | Wish::BringNews(_) => String::new(),
        }
    }

    fn telling(&self, card: CardId, form: Form, ground: Option<Ground>, to: SeatSet) -> String {
        let locked = self.words.sight.known.is_locked(card);
        let form =
            if locked || form != Form::Full { self.lexicon.choice(form_key(form)) } else { "" };
        let ground =
            ground.map(|ground| self.lexicon.choice(ground_key(ground))).unwrap_or_default();
        let to = to.iter().map(|seat| self.seat(seat)).collect::<Vec<_>>().join(" ");
        spaced([self.card(card), form.to_owned(), to, ground.to_owned()])
    }

    fn why(&self, why: Why) -> String {
        match why {
            Why::SafeNow => self.lexicon.choice("choice-safe").to_owned(),
            Why::Understand => self.lexicon.choice("choice-understand").to_owned(),
            Why::ForGoal(goal) => {
                spaced([self.lexicon.choice("choice-goal").to_owned(), number(goal.index())])
            }
            Why::ForAction(action) => {
                spaced([self.lexicon.choice("choice-action").to_owned(), self.action(action)])
            }
        }
    }

    fn key(&self, key: Key) -> &str {
        self.lexicon.choice(match key {
            Key::Reason(WhyKind::SafeNow) => "choice-safe",
            Key::Reason(WhyKind::ForPlan) => "choice-plan",
            Key::Reason(WhyKind::Understand) => "choice-understand",
            Key::OnlyYou => "choice-alone",
            Key::Consent => "choice-consent",
            Key::Return => "choice-return",
            Key::Director => "choice-director",
            Key::Explanation => "choice-explanation",
        })
    }

    fn call(&self, call: &Call) -> String {
        let home = self.lexicon.choice("choice-home");
        match call {
            Call::HomeForMandate => {
                spaced([home.to_owned(), self.lexicon.choice("choice-mandate").to_owned()])
            }
            Call::HomeForCover => {
                spaced([home.to_owned(), self.lexicon.choice("choice-cover").to_owned()])
            }
            Call::Person { card } => {
                let person = self.words.sight.known.may_call();
                let name = person.map(|person| self.words.first_name(person).to_lowercase());
                let card = card.map(|card| self.card(card)).unwrap_or_default();
                spaced([name.unwrap_or_default(), card])
            }
            Call::Source(source) => {
                self.words.sight.known.source_name(*source).unwrap_or_default().to_owned()
            }
            Call::Corridor { card, form, to, ground } => spaced([
                self.lexicon.choice("choice-corridor").to_owned(),
                self.telling(*card, *form, *ground, SeatSet::only(*to)),
            ]),
        }
    }

    fn card(&self, card: CardId) -> String {
        self.words.numbers.card(card).map(|number| number.to_string()).unwrap_or_default()
    }

    fn week(&self, week: Week) -> String {
        format!("{} {week}", self.lexicon.choice("choice-week"))
    }

    fn action(&self, action: ActionId) -> String {
        self.words.numbers.action(action).map(|number| number.to_string()).unwrap_or_default()
    }

    fn seat(&self, seat: SeatId) -> String {
        self.words.person_of(seat).to_lowercase()
    }

    fn topic(&self, topic: TopicId) -> String {
        self.lexicon.meaning(self.words.topic(topic)).join(" ")
    }
}

/// The first wish out of an offer.
#[expect(clippy::too_many_lines, reason = "one arm per offer: this is the list of examples")]
fn first(offer: &Offer, words: &Words<'_>) -> Option<Wish> {
    let plain = |kind: WishKind| match kind {
        WishKind::BeReady => Some(Wish::BeReady),
        WishKind::AnswerNothing => Some(Wish::AnswerNothing),
        WishKind::AnswerNotLikeThis => Some(Wish::AnswerNotLikeThis(Key::OnlyYou)),
        WishKind::TellInterest => Some(Wish::TellInterest),
        WishKind::VoiceWorry => Some(Wish::VoiceWorry),
        WishKind::Wait => Some(Wish::Wait),
        WishKind::Undo => Some(Wish::Undo),
        WishKind::ReopenPicture => Some(Wish::ReopenPicture),
        WishKind::AskChair => Some(Wish::AskChair),
        WishKind::BeDone => Some(Wish::BeDone),
        WishKind::CloseRound => Some(Wish::CloseRound),
        WishKind::Proceed => Some(Wish::Proceed),
        WishKind::StepOut => Some(Wish::StepOut),
        WishKind::StepIn => Some(Wish::StepIn),
        WishKind::Pause => Some(Wish::Pause),
        WishKind::Resume => Some(Wish::Resume),
        _ => None,
    };
    Some(match offer {
        Offer::Plain(kind) => plain(*kind)?,
        // The example in the language file says it better.
        Offer::Say => return None,
        Offer::ChooseReading(readings) => Wish::ChooseReading(*readings.first()?),
        Offer::ShareCard(tellings, _) => {
            let (card, form, ground) = telling(tellings, words)?;
            Wish::ShareCard { card, form, to: SeatSet::EMPTY, ground }
        }
        Offer::AskSeat(seats, topics, _) => Wish::AskSeat {
            to: *seats.first()?,
            topic: *topics.first()?,
            why: Why::SafeNow,
            only_me: false,
        },
        Offer::Seat(kind, seats) => {
            let seat = *seats.first()?;
            match kind {
                WishKind::AskOpenly => Wish::AskOpenly(seat),
                WishKind::Acknowledge => Wish::Acknowledge(seat),
                WishKind::GiveFloor => Wish::GiveFloor(seat),
                _ => Wish::ChooseFace(seat),
            }
        }
        Offer::AnswerWithCard(tellings) => {
            let (card, form, ground) = telling(tellings, words)?;
            Wish::AnswerWithCard { card, form, ground }
        }
        Offer::JoinIn(cards) => Wish::JoinIn(cards.iter().next()?),
        Offer::NameFlag(flags, cards, must) => {
            let cards: CardSet = must.unwrap_or_else(|| cards.iter().take(2).collect());
            Wish::NameFlag { flag: *flags.first()?, cards }
        }
        Offer::LayBeside(cards, beside) => {
            Wish::LayBeside { card: cards.iter().next()?, beside: beside.iter().next()? }
        }
        Offer::MoveToken(readings, cards) => {
            Wish::MoveToken { reading: *readings.first()?, card: cards.iter().next()? }
        }
        Offer::Action(kind, actions) => {
            let own = |(action, _): &&(ActionId, u8)| {
                words.sight.known.action(*action).is_some_and(|it| it.seat == words.sight.seat)
            };
            let (action, week) = *actions.iter().find(own).or_else(|| actions.first())?;
            if *kind == WishKind::PlaceTile {
                Wish::PlaceTile { action, week }
            } else {
                Wish::RequestTile { action, week }
            }
        }
        Offer::MoveTile(tiles) => {
            let (tile, week) = *tiles.first()?;
            Wish::MoveTile { tile, week: week + 1 }
        }
        Offer::Tile(kind, tiles) => {
            let tile = *tiles.first()?;
            match kind {
                WishKind::RemoveTile => Wish::RemoveTile(tile),
                WishKind::MonitorTile => Wish::MonitorTile(tile),
                WishKind::LeaveTile => Wish::LeaveTile(tile),
                WishKind::SupportTile => Wish::SupportTile(tile),
                WishKind::ObjectToTile => Wish::ObjectToTile(tile),
                _ => Wish::HoldTile(tile),
            }
        }
        Offer::CiteCard(tiles) => {
            let (tile, cards) = tiles.first()?;
            Wish::CiteCard { tile: *tile, card: cards.iter().next()? }
        }
        Offer::InkTile(tiles) => {
            let (tile, own_authority) = *tiles.first()?;
            Wish::InkTile { tile, own_authority }
        }
        Offer::LinkTiles(links) => {
            let (from, to) = *links.first()?;
            Wish::LinkTiles { from, to }
        }
        Offer::Goal(kind, goals) => {
            let goal = *goals.first()?;
            if *kind == WishKind::SetGoal { Wish::SetGoal(goal) } else { Wish::DropGoal(goal) }
        }
        Offer::LinkCards(cards) => {
            let mut cards = cards.iter();
            Wish::LinkCards { one: cards.next()?, other: cards.next()? }
        }
        Offer::OpenTopics(topics) => Wish::OpenTopics(topics.iter().take(3).copied().collect()),
        Offer::ChooseTeller(seats) => Wish::ChooseTeller { seat: *seats.first()?, week: 1 },
        Offer::MakeCall(calls, _, _) => Wish::MakeCall(calls.first()?.clone()),
        Offer::Vote(votes) => Wish::Vote(*votes.first()?),
        Offer::Adjust(changes) => Wish::Adjust(*changes.first()?),
    })
}

/// How the first card worth telling may be told: one that the table has not.
fn telling(tellings: &[Telling], words: &Words<'_>) -> Option<(CardId, Form, Option<Ground>)> {
    let new = |telling: &&Telling| {
        let card = telling.card;
        words.sight.own.hand.has(card) && !words.sight.common.board.on_table.has(card)
    };
    let telling = tellings.iter().find(new).or_else(|| tellings.first())?;
    Some((telling.card, *telling.forms.first()?, telling.grounds.first().copied()))
}

fn number(index: usize) -> String {
    (index + 1).to_string()
}

fn spaced<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
