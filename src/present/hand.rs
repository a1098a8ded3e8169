//! The folder as cards to handle: what each looks like, who knows it, and what can be done with it.
//!
//! **Invariant:** how a card may be told is the rules' own offer; here it only gets its words.
//! **Invariant:** a head on a card is a telling that this viewer witnessed, never a dossier of
//! somebody else.

use crate::present::choice::Choice;
use crate::present::dossier::{self, CardSheet};
use crate::present::{Words, ground_key, offer};
use crate::rules::command::{Wish, WishKind};
use crate::scenario::id::{CardId, SeatId, SeatSet};
use crate::scenario::term::{DataClass, Form, Ground, Label, LifeArea};

/// A card that the viewer has seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandCard {
    /// Its text and where it has been.
    pub sheet: CardSheet,
    /// Which pile it belongs to.
    pub pile: Pile,
    /// The part of life that gives its spine a colour.
    pub area: Option<LifeArea>,
    /// That part of life in words.
    pub area_name: String,
    /// What it is: fact, observation, hearsay, judgement.
    pub label: Option<Label>,
    /// The same in words.
    pub label_name: String,
    /// What sort of data it holds.
    pub class: Option<DataClass>,
    /// The same in words; none for ordinary data.
    pub class_name: Option<String>,
    /// Whether nobody else holds it, as far as the marks say.
    pub only_mine: bool,
    /// Whether it lies on the table.
    pub laid: bool,
    /// Who else knows it, as far as this viewer witnessed.
    pub heads: Vec<SeatId>,
    /// The same in words.
    pub heads_line: String,
    /// The whole card in one line, for whoever hears the screen.
    pub line: String,
    /// How much of it can be told, lightest first; one entry for an open card.
    pub forms: Vec<FormChoice>,
    /// Why it may be told now; empty for an open card.
    pub grounds: Vec<GroundChoice>,
    /// Laying it for all, for an open card.
    pub lay: Option<Choice>,
    /// Joining in with it, while joining in is open.
    pub join: Option<Choice>,
    /// Whether it fits the question that waits for this viewer.
    pub answers: bool,
    /// Laying it beside a laid card, one choice for each.
    pub beside: Vec<Choice>,
}

impl HandCard {
    /// Which card.
    #[must_use]
    pub const fn card(&self) -> CardId {
        self.sheet.card
    }
}

/// Where a card comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pile {
    /// The own folder.
    Mine,
    /// What others told, to the viewer or to the table.
    Heard,
    /// What everybody knew from the start.
    Common,
}

/// How much is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormChoice {
    /// How much.
    pub form: Form,
    /// Its name; empty for an open card.
    pub name: String,
    /// What is then told.
    pub text: String,
}

/// Why it may be told now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroundChoice {
    /// Which ground.
    pub ground: Ground,
    /// A plain sentence.
    pub text: String,
}

/// A card that lies on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaidCard {
    /// Which.
    pub card: CardId,
    /// Its number for this viewer.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The part of life that gives its spine a colour.
    pub area: Option<LifeArea>,
    /// Who laid it.
    pub by: SeatId,
    /// The whole in one sentence.
    pub line: String,
    /// Its text, as far as it was told.
    pub text: String,
}

/// Every card that the viewer has seen: the own folder, what was heard, the common page.
#[must_use]
pub fn hand(words: &Words<'_>) -> Vec<HandCard> {
    let seen = words.numbers.cards().iter();
    let mut cards: Vec<HandCard> = seen.filter_map(|card| hand_card(words, *card)).collect();
    cards.sort_by_key(|card| (card.pile, card.sheet.number));
    cards
}

/// What lies on the table, in the order in which it was laid.
#[must_use]
pub fn laid(words: &Words<'_>) -> Vec<LaidCard> {
    let board = &words.sight.common.board;
    let lines = dossier::table(words).cards;
    let laid = board.laid.iter().zip(lines);
    laid.map(|(laid, line)| LaidCard {
        card: laid.card,
        number: words.numbers.card(laid.card).unwrap_or_default(),
        title: words.title(laid.card).to_owned(),
        area: words.sight.known.area(laid.card),
        by: laid.by,
        line: crate::present::capital(&line),
        text: words.texts.card_text(laid.card, laid.form).unwrap_or_default().to_owned(),
    })
    .collect()
}

fn hand_card(words: &Words<'_>, card: CardId) -> Option<HandCard> {
    let (known, own, board) = (&words.sight.known, words.sight.own, &words.sight.common.board);
    let sheet = dossier::sheet(words, card)?;
    let pile = if known.is_common(card) {
        Pile::Common
    } else if own.hand.has(card) {
        Pile::Mine
    } else {
        Pile::Heard
    };
    let laid = board.on_table.has(card);
    let me = SeatSet::only(words.sight.seat);
    let heads = if laid || pile == Pile::Common {
        known.everybody()
    } else {
        own.heads.get(card.index()).copied().unwrap_or_default()
    }
    .minus(me);
    let heads_line = if laid || pile == Pile::Common {
        words.word("desk-heads-everybody")
    } else if heads.is_empty() {
        words.word("desk-heads-nobody")
    } else {
        words.say("desk-heads", &[("names", words.to_all(heads).into())])
    };
    let locked = sheet.locked;
    let only_mine = known.only_mine(card) && heads.is_empty();
    let mut line = words.say(
        if locked { "card-line-locked" } else { "card-line" },
        &[
            ("number", sheet.number.into()),
            ("title", sheet.title.as_str().into()),
            ("about", sheet.about.as_str().into()),
        ],
    );
    if only_mine {
        line = format!("{line} {}", words.word("card-only-mine"));
    }
    let class = known.class(card);
    Some(HandCard {
        pile,
        area: known.area(card),
        area_name: known.area(card).map(|area| words.area(area)).unwrap_or_default(),
        label: known.label(card),
        label_name: known.label(card).map(|label| words.label(label)).unwrap_or_default(),
        class,
        class_name: class.and_then(|class| words.class(class)),
        only_mine,
        laid,
        heads: heads.iter().collect(),
        heads_line,
        line,
        forms: forms(words, card),
        grounds: grounds(words, card),
        lay: (!locked).then(|| {
            let key = if laid { "desk-card-lay-again" } else { "desk-card-lay" };
            let to = SeatSet::EMPTY;
            let wish = Wish::ShareCard { card, form: Form::Full, to, ground: None };
            words.choice(words.word(key), wish)
        }),
        join: join(words, card),
        answers: answers(words, card),
        beside: beside(words, card),
        sheet,
    })
}

fn forms(words: &Words<'_>, card: CardId) -> Vec<FormChoice> {
    let Some(held) = words.sight.own.held.form(card) else {
        return Vec::new();
    };
    let text = |form: Form| words.texts.card_text(card, form).unwrap_or_default().to_owned();
    if !words.sight.known.is_locked(card) {
        return vec![FormChoice { form: Form::Full, name: String::new(), text: text(Form::Full) }];
    }
    let forms = Form::ALL.into_iter().filter(|form| *form <= held);
    forms
        .map(|form| FormChoice {
            form,
            name: words.word(&format!("{}-long", crate::present::form_key(form))),
            text: text(form),
        })
        .collect()
}

fn grounds(words: &Words<'_>, card: CardId) -> Vec<GroundChoice> {
    if !words.sight.known.is_locked(card) {
        return Vec::new();
    }
    let open = |ground: &Ground| *ground != Ground::Consent || words.sight.own.consent.has(card);
    let grounds = Ground::ALL.into_iter().filter(open);
    grounds
        .map(|ground| GroundChoice {
            ground,
            text: words.line(&format!("{}-long", ground_key(ground)), &[]),
        })
        .collect()
}

fn join(words: &Words<'_>, card: CardId) -> Option<Choice> {
    let choice = words.choice(words.word("desk-card-join"), Wish::JoinIn(card));
    choice.is_open().then_some(choice)
}

fn answers(words: &Words<'_>, card: CardId) -> bool {
    words.sight.question().is_ok_and(|question| {
        question.topic.is_none_or(|topic| words.sight.known.topic(card) == Some(topic))
    })
}

fn beside(words: &Words<'_>, card: CardId) -> Vec<Choice> {
    let known = &words.sight.known;
    let is_explanation = words.sight.own.hand.has(card)
        && known.label(card) == Some(Label::Judgement)
        && !known.is_locked(card)
        && !words.sight.common.board.on_table.has(card);
    if !is_explanation {
        return Vec::new();
    }
    let laid = words.sight.common.board.laid.iter();
    laid.map(|laid| {
        words.choice(words.title(laid.card), Wish::LayBeside { card, beside: laid.card })
    })
    .collect()
}

/// Why a kind of wish is closed; none: something of it is open.
#[must_use]
pub fn closed(words: &Words<'_>) -> Vec<(WishKind, Option<String>)> {
    let open = offer::open(words).into_iter();
    open.map(|open| (open.kind, open.refusal.map(|refusal| offer::refusal(words, &refusal))))
        .collect()
}
