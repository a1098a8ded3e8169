//! Cards as sheets: the common page, the own folder, what was heard, what lies on the table.
//!
//! **Invariant:** a sheet shows a card as its viewer holds it: its forms up to the one that was
//! heard, and what telling it means only to whoever holds it itself.

use crate::locale::Value;
use crate::locale::glossary::Term;
use crate::present::{Words, ground_key};
use crate::rules::table::Laid;
use crate::scenario::id::{CardId, CardSet, SeatSet};
use crate::scenario::term::{Form, Ground};

/// A card as a sheet of paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardSheet {
    /// Which card.
    pub card: CardId,
    /// Its number for this viewer.
    pub number: usize,
    /// Its name in scripts.
    pub name: String,
    /// Its title.
    pub title: String,
    /// "Observation about that weekend."
    pub about: String,
    /// Whether it is locked.
    pub locked: bool,
    /// Its texts: an open card's one, a locked card's forms with their names, lightest first.
    pub texts: Vec<(Option<String>, String)>,
    /// What telling it means, who asked to keep it, and what kinds of reason there are.
    pub lock: Vec<String>,
    /// Where it is: on the table, told to whom, only with you.
    pub places: Vec<String>,
    /// Professional terms in its texts.
    pub terms: Vec<Term>,
}

/// What lies on the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSheet {
    /// The topic on the table, if any.
    pub topic: Option<String>,
    /// The cards, in the order in which they were laid, a sentence each.
    pub cards: Vec<String>,
    /// What else is going on: questions, joining in, named dangers, interests that were told.
    pub facts: Vec<String>,
}

/// A card that this viewer holds in some form.
#[must_use]
pub fn sheet(words: &Words<'_>, card: CardId) -> Option<CardSheet> {
    let known = &words.sight.known;
    let held = words.sight.own.held.form(card)?;
    let locked = known.is_locked(card);
    let form_text = |form: Form| {
        let text = words.texts.card_text(card, form)?;
        Some((
            Some(words.word(&format!("{}-long", crate::present::form_key(form)))),
            text.to_owned(),
        ))
    };
    let texts: Vec<(Option<String>, String)> = if locked {
        Form::ALL.into_iter().filter(|form| *form <= held).filter_map(form_text).collect()
    } else {
        words
            .texts
            .card_text(card, Form::Full)
            .map(|text| (None, text.to_owned()))
            .into_iter()
            .collect()
    };
    let read: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
    let terms = words.terms_in(&read);
    Some(CardSheet {
        card,
        number: words.numbers.card(card)?,
        name: known.card_name(card)?.to_owned(),
        title: words.title(card).to_owned(),
        about: about(words, card),
        locked,
        texts,
        lock: if locked { lock(words, card) } else { Vec::new() },
        places: places(words, card),
        terms,
    })
}

/// The common page.
#[must_use]
pub fn common_page(words: &Words<'_>) -> Vec<CardSheet> {
    sheets(words, words.sight.own.held.full, |card| words.sight.known.is_common(card))
}

/// The own folder.
#[must_use]
pub fn hand(words: &Words<'_>) -> Vec<CardSheet> {
    sheets(words, words.sight.own.hand, |_| true)
}

/// What was told to this viewer and not to the table.
#[must_use]
pub fn heard(words: &Words<'_>) -> Vec<CardSheet> {
    let table = words.sight.common.board.on_table;
    let apart = words.sight.own.held.signal.minus(words.sight.own.hand).minus(table);
    sheets(words, apart, |card| !words.sight.known.is_common(card))
}

/// What lies on the table.
#[must_use]
pub fn table(words: &Words<'_>) -> TableSheet {
    let board = &words.sight.common.board;
    let mut facts = Vec::new();
    for question in &board.questions {
        let asked = crate::present::transcript::question(words, question);
        facts.push(words.say("table-question", &[("question", asked.into())]));
    }
    if let Some((topic, by)) = board.joining.filter(|(_, by)| *by != words.sight.seat) {
        let args = [("topic", words.topic(topic).into()), ("who", words.person_of(by).into())];
        facts.push(words.say("table-joining", &args));
    }
    for (flag, right) in &board.flags {
        let key = if *right { "table-flag-right" } else { "table-flag-wrong" };
        facts.push(words.say(key, &[("flag", words.texts.flag(*flag).0.into())]));
    }
    if let Some(linked) = board.linked {
        facts.push(words.say("table-linked", &[("cards", words.cards(linked).into())]));
    }
    if !board.interests.is_empty() {
        facts.push(words.say("table-interests", &[("names", words.names(board.interests).into())]));
    }
    TableSheet {
        topic: board.topic.map(|topic| words.topic(topic).to_owned()),
        cards: board.laid.iter().map(|laid| laid_card(words, *laid)).collect(),
        facts,
    }
}

/// The reasons for which a locked card may be told, as the sheet lists them.
#[must_use]
pub fn grounds(words: &Words<'_>, card: CardId) -> Vec<String> {
    let open = |ground: &Ground| *ground != Ground::Consent || words.sight.own.consent.has(card);
    Ground::ALL
        .into_iter()
        .filter(open)
        .map(|ground| {
            let text = words.word(&format!("{}-long", ground_key(ground)));
            words.say(
                "card-ground",
                &[("ground", words.ground(ground).into()), ("text", text.into())],
            )
        })
        .collect()
}

fn sheets(words: &Words<'_>, cards: CardSet, keep: impl Fn(CardId) -> bool) -> Vec<CardSheet> {
    let mut sheets: Vec<CardSheet> =
        cards.iter().filter(|card| keep(*card)).filter_map(|card| sheet(words, card)).collect();
    sheets.sort_by_key(|sheet| sheet.number);
    sheets
}

fn about(words: &Words<'_>, card: CardId) -> String {
    let known = &words.sight.known;
    let (Some(label), Some(topic)) = (known.label(card), known.topic(card)) else {
        return String::new();
    };
    let args: [(&str, Value); 2] =
        [("label", words.label(label).into()), ("topic", words.topic(topic).into())];
    let about = words.say("line-card-about", &args);
    match known.class(card).and_then(|class| words.class(class)) {
        Some(class) => format!("{about} {class}"),
        None => about,
    }
}

fn lock(words: &Words<'_>, card: CardId) -> Vec<String> {
    if !words.sight.own.hand.has(card) {
        return vec![words.word("card-passed-on")];
    }
    let mut lines = Vec::new();
    if let Some(person) = words.sight.known.told_by(card) {
        let key =
            if words.sight.known.asked_to_keep(card) { "card-kept-for" } else { "card-told-by" };
        lines.push(words.say(key, &[("person", words.texts.person(person).into())]));
    }
    lines.extend(words.texts.card_asked(card).map(str::to_owned));
    let means = words.texts.card_means(card);
    lines.extend(means.map(|means| words.say("card-means", &[("means", means.into())])));
    lines
}

fn places(words: &Words<'_>, card: CardId) -> Vec<String> {
    let (board, own) = (&words.sight.common.board, words.sight.own);
    let mut places = Vec::new();
    if words.sight.known.is_common(card) {
        places.push(words.word("card-is-common"));
    } else if let Some(laid) = board.laid.iter().find(|laid| laid.card == card) {
        places.push(on_table(words, *laid));
    } else {
        let me = SeatSet::only(words.sight.seat);
        let heads = own.heads.get(card.index()).copied().unwrap_or_default().minus(me);
        // A locked card says the same beside its lock.
        if !own.hand.has(card) && !words.sight.known.is_locked(card) {
            places.push(words.word("card-told-apart"));
        }
        if !heads.is_empty() {
            places.push(words.say("card-known-to", &[("names", words.to_all(heads).into())]));
        } else if words.sight.known.only_mine(card) {
            places.push(words.word("card-only-mine"));
        }
    }
    if own.consent.has(card) {
        places.push(words.word("card-consent"));
    }
    for tile in words.sight.common.plan.tiles.iter().filter(|tile| tile.cards.has(card)) {
        places.push(words.say("card-on-tile", &[("action", words.action(tile.action).into())]));
    }
    places
}

fn on_table(words: &Words<'_>, laid: Laid) -> String {
    let locked = words.sight.known.is_locked(laid.card);
    let key = if locked { "card-on-table-form" } else { "card-on-table" };
    words.act(key, laid.by, &[("round", laid.round.into()), ("form", words.form(laid.form).into())])
}

fn laid_card(words: &Words<'_>, laid: Laid) -> String {
    let locked = words.sight.known.is_locked(laid.card);
    let key = if locked { "table-card-form" } else { "table-card" };
    let topic =
        words.sight.known.topic(laid.card).map(|topic| words.topic(topic)).unwrap_or_default();
    words.act(
        key,
        laid.by,
        &[
            ("card", words.card(laid.card).into()),
            ("title", words.title(laid.card).into()),
            ("topic", topic.into()),
            ("form", words.form(laid.form).into()),
            ("round", laid.round.into()),
        ],
    )
}
