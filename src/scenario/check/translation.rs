//! Texts: is everything that is needed there in every language, and does it fit?
//!
//! Which texts a case needs follows from its ids; see `source.rs` for the keys.
//!
//! **Invariant:** every language is held to the same keys, variables and lengths.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::texts::Written;
use super::{Findings, detail, language_of};
use crate::scenario::Texts;
use crate::scenario::finding::Code;
use crate::scenario::locate::{Map, Span};
use crate::scenario::source::{CardSource, CaseSource};

/// Words in an open card or one form of a locked one.
const CARD_WORDS: usize = 45;
/// Words in a cause, a consequence, an incident or the chair's line in a week of the year.
const LINE_WORDS: usize = 14;
/// Words in what is on record for the chair.
const RECORD_WORDS: usize = 20;
/// Words in what is told before anybody plays, at least.
const ADVISORY_WORDS: usize = 12;
/// Words in a learning goal.
const LEARNING_WORDS: usize = 25;
/// Words on the common page.
const COMMON_WORDS: usize = 160;
/// Characters in a phrase, as written.
const PHRASE_LETTERS: usize = 90;
/// Words in a Dutch sentence.
const SENTENCE_WORDS: usize = 20;

/// What is asked of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rule {
    /// It may be there and nothing is missing without it.
    pub(super) is_optional: bool,
    /// Words at most.
    pub(super) words: Option<usize>,
    /// Characters at most.
    pub(super) letters: Option<usize>,
    /// Variables that it may use.
    pub(super) variables: &'static [&'static str],
}

const PLAIN: Rule = Rule { is_optional: false, words: None, letters: None, variables: &[] };
const LINE: Rule = Rule { words: Some(LINE_WORDS), ..PLAIN };
const RECORD: Rule = Rule { words: Some(RECORD_WORDS), ..PLAIN };
const LEARNING: Rule = Rule { words: Some(LEARNING_WORDS), ..PLAIN };
const CARD: Rule = Rule { words: Some(CARD_WORDS), ..PLAIN };

/// Reports what is missing, too much, too long or wrong in any language.
pub(super) fn check(draft: &Draft, written: &Written, found: &mut Findings) {
    let source = &draft.source;
    let wanted = wanted(draft);
    // Without a manifest every language that has a file is looked at.
    let languages: BTreeSet<&String> = if draft.has(SCENARIO) {
        source.scenario.languages.iter().collect()
    } else {
        written.kept.keys().collect()
    };
    for language in languages {
        let Some(texts) = written.kept.get(language) else { continue };
        let file = format!("{language}.ftl");
        for (key, rule) in &wanted {
            let is_there = texts.contains_key(key) || written.is_broken(language, key);
            if !is_there && !rule.is_optional {
                found
                    .add(Code::MissingText, &file, key.clone())
                    .text("key", key)
                    .text("language", language);
            }
        }
        for (key, text) in texts.iter() {
            match wanted.get(key) {
                Some(rule) => text_keeps(*rule, language, &file, key, text, found),
                None if owner(key).is_some_and(|file| !draft.has(file)) => {}
                None => unused(&file, key, texts, &wanted, found),
            }
        }
        common_page(source, &file, texts, found);
        advisory(language, &file, texts, found);
    }
    unlike(source, &written.kept, &wanted, found);
}

const SCENARIO: &str = "scenario.ron";

/// The file whose names the keys with this beginning come from.
const OWNERS: [(&str, &str); 22] = [
    ("card-", "cards.ron"),
    ("fact-", "cards.ron"),
    ("consequence-", "cards.ron"),
    ("action-", "actions.ron"),
    ("driver-", "year.ron"),
    ("incident-", "year.ron"),
    ("chair-week-", "year.ron"),
    ("seat-", "seats.ron"),
    ("call-", "seats.ron"),
    ("phrase-", "seats.ron"),
    ("help-", "debrief.ron"),
    ("case-", SCENARIO),
    ("topic-", SCENARIO),
    ("reading-", SCENARIO),
    ("flag-", SCENARIO),
    ("goal-", SCENARIO),
    ("person-", SCENARIO),
    ("source-", SCENARIO),
    ("news-", SCENARIO),
    ("preset-", SCENARIO),
    ("chair-", SCENARIO),
    ("learning-", SCENARIO),
];

/// The file that would say whether a text is used; none for a key that begins like no other.
fn owner(key: &str) -> Option<&'static str> {
    OWNERS.iter().find(|(beginning, _)| key.starts_with(beginning)).map(|(_, file)| *file)
}

/// Whether a text is still to be written.
fn is_empty(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}

/// Whoever is about to play is told what it is about, and that one may step out.
fn advisory(language: &str, file: &str, texts: &Texts, found: &mut Findings) {
    let written = texts.get("case-advisory").filter(|text| !is_empty(text));
    let Some(count) = written.map(|text| words(text)) else { return };
    if count > 0 && count < ADVISORY_WORDS {
        found
            .add(Code::ShortAdvisory, file, "case-advisory")
            .text("language", language)
            .number("count", i64::try_from(count).unwrap_or(i64::MAX))
            .number("least", i64::try_from(ADVISORY_WORDS).unwrap_or(i64::MAX));
    }
}

/// The first language says which variables a text uses; the others are held to it.
fn unlike(
    source: &CaseSource,
    texts: &BTreeMap<String, Texts>,
    rules: &BTreeMap<String, Rule>,
    found: &mut Findings,
) {
    let Some((first, others)) = source.scenario.languages.split_first() else { return };
    let Some(ours) = texts.get(first) else { return };
    let used = |text: &str| variables(text).map(str::to_owned).collect::<BTreeSet<String>>();
    for other in others {
        let Some(theirs) = texts.get(other) else { continue };
        for (key, text) in theirs.iter().filter(|(_, text)| !is_empty(text)) {
            let said = ours.get(key).filter(|text| !is_empty(text));
            let Some(wanted) = said.map(|text| used(text)) else { continue };
            let written = used(text);
            // One that is not given at all was told, in whichever language it is.
            let given = rules.get(key).map(|rule| rule.variables).unwrap_or_default();
            let is_given = |name: &String| given.contains(&name.as_str());
            if wanted != written && wanted.union(&written).all(is_given) {
                let list = |names: BTreeSet<String>| match names.len() {
                    0 => "—".to_owned(),
                    _ => names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" "),
                };
                found
                    .add(Code::UnlikeVariables, &format!("{other}.ftl"), key.as_str())
                    .text("key", key)
                    .text("language", first)
                    .text("wanted", list(wanted))
                    .text("written", list(written));
            }
        }
    }
}

/// Where a text that is missing should be: where it stands in another language, or else beside the
/// key that looks most like it.
pub(super) fn gap(
    file: &str,
    key: &str,
    map: &Map<'_>,
    files: &[(String, String)],
) -> Option<Span> {
    let here: BTreeSet<&str> = map.keys().collect();
    // An attribute stands in its message: before the one that comes next, or behind the last one.
    let message = key.split('.').next().unwrap_or(key);
    let is_of_it = |other: &str| other.split('.').next() == Some(message);
    let is_beside = |other: &str| !key.contains('.') || is_of_it(other);
    for (other, content) in files {
        if other == file || language_of(other).is_none() {
            continue;
        }
        let other = Map::of(other, content);
        let mut later = other.keys().skip_while(|other| *other != key).skip(1);
        if let Some(next) = later.find(|next| here.contains(next) && is_beside(next)) {
            return map.find(next);
        }
    }
    let alike = |other: &&str| {
        other.bytes().zip(key.bytes()).take_while(|(one, other)| one == other).count()
    };
    if let Some(last) = map.keys().filter(|other| is_of_it(other)).last() {
        return map.find(last);
    }
    map.find(map.keys().filter(|other| !other.contains('.')).max_by_key(alike)?)
}

fn unused(
    file: &str,
    key: &str,
    texts: &Texts,
    wanted: &BTreeMap<String, Rule>,
    found: &mut Findings,
) {
    if found.is_full(Code::UnusedText, file) {
        found.add(Code::UnusedText, file, key);
        return;
    }
    let missing = wanted.keys().filter(|key| !texts.contains_key(*key)).map(String::as_str);
    let missing: Vec<&str> = missing.collect();
    let finding = found.add(Code::UnusedText, file, key);
    finding.text("key", key).instead(key, missing.iter().copied());
    finding.expected.clear();
    if finding.nearest.is_none() {
        finding.nearest = renamed(key, &missing);
    }
}

/// The one missing text that has all words of this key and more, or some of them and no others: a
/// thing was renamed, as `card-van` to `card-grey-van`.
fn renamed(key: &str, missing: &[&str]) -> Option<String> {
    let parts = |key: &str| -> (Vec<String>, String) {
        let (name, attribute) = key.split_once('.').unwrap_or((key, ""));
        (name.split('-').map(str::to_owned).collect(), attribute.to_owned())
    };
    let (words, attribute) = parts(key);
    let within = |some: &[String], all: &[String]| some.iter().all(|word| all.contains(word));
    let mut alike = missing.iter().filter(|other| {
        let (others, of_other) = parts(other);
        let is_kind = others.first() == words.first() && of_other == attribute;
        is_kind
            && others.len().min(words.len()) > 1
            && (within(&words, &others) || within(&others, &words))
    });
    let first = alike.next()?;
    alike.next().is_none().then(|| (*first).to_owned())
}

fn text_keeps(rule: Rule, language: &str, file: &str, key: &str, text: &str, found: &mut Findings) {
    if is_empty(text) {
        found.add(Code::EmptyText, file, key).text("key", key);
        return;
    }
    for variable in variables(text) {
        if !rule.variables.contains(&variable) {
            found
                .add(Code::OtherVariable, file, key)
                .text("key", key)
                .text("name", variable)
                .instead(variable, rule.variables.iter().copied())
                .on_words(format!("${variable}"));
        }
    }
    let too_long = [
        (Code::LongText, rule.words, words(text)),
        (Code::LongPhrase, rule.letters, text.chars().count()),
    ];
    for (code, most, count) in too_long {
        if let Some(most) = most.filter(|most| count > *most) {
            found
                .add(code, file, key)
                .text("key", key)
                .number("count", i64::try_from(count).unwrap_or(i64::MAX))
                .number("most", i64::try_from(most).unwrap_or(i64::MAX));
        }
    }
    // Help lines are meant to be called.
    if !key.starts_with("help-") {
        let details = detail::telling(text);
        if let Some(first) = details.first() {
            let kinds: BTreeSet<&str> = details.iter().map(|detail| detail.what).collect();
            found
                .add(Code::IdentifyingDetail, file, key)
                .text("key", key)
                .text("what", first.what)
                .text("written", first.written)
                .number("kinds", i64::try_from(kinds.len()).unwrap_or(i64::MAX))
                .on_words(first.written);
        }
    }
    if language == "nl" || language.starts_with("nl-") {
        for sentence in sentences(text).filter(|sentence| words(sentence) > SENTENCE_WORDS) {
            found
                .add(Code::LongSentence, file, key)
                .text("key", key)
                .on_words(sentence)
                .text("sentence", beginning(sentence))
                .number("count", i64::try_from(words(sentence)).unwrap_or(i64::MAX))
                .number("most", i64::try_from(SENTENCE_WORDS).unwrap_or(i64::MAX));
        }
    }
}

fn common_page(source: &CaseSource, file: &str, texts: &Texts, found: &mut Findings) {
    let common = source.cards.cards.iter().filter(|card| card.seats.is_empty());
    let lengths: Vec<(usize, String)> = common
        .map(|card| format!("card-{}.text", card.id))
        .filter_map(|key| texts.get(&key).map(|text| (words(text), key)))
        .collect();
    let count: usize = lengths.iter().map(|(words, _)| words).sum();
    // The longest is where most can be won.
    let longest = lengths.into_iter().max().map(|(_, key)| key).unwrap_or_default();
    if count > COMMON_WORDS {
        found
            .add(Code::LongCommonPage, file, longest)
            .number("count", i64::try_from(count).unwrap_or(i64::MAX))
            .number("most", i64::try_from(COMMON_WORDS).unwrap_or(i64::MAX));
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The first words of a sentence, to find it by.
fn beginning(sentence: &str) -> String {
    let first: Vec<&str> = sentence.split_whitespace().take(6).collect();
    first.join(" ")
}

/// Sentences end with a full stop, question or exclamation mark before white space or a quote.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive('\n').flat_map(|paragraph| {
        let mut rest = paragraph;
        std::iter::from_fn(move || {
            if rest.trim().is_empty() {
                return None;
            }
            let end = rest
                .char_indices()
                .zip(rest.chars().skip(1).chain([' ']))
                .find(|((_, one), next)| {
                    matches!(one, '.' | '?' | '!' | '…')
                        && (next.is_whitespace() || matches!(next, '”' | '"' | '’' | ')'))
                })
                .map_or(rest.len(), |((at, one), _)| at + one.len_utf8());
            let (sentence, after) = rest.split_at(end);
            rest = after;
            Some(sentence)
        })
    })
}

/// The names in `{ $name }`.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.split("{ $").skip(1).filter_map(|part| part.split(" }").next())
}

/// Collects the keys that a case needs.
struct Wanted(BTreeMap<String, Rule>);

impl Wanted {
    fn add(&mut self, rule: Rule, key: &str, attributes: &[&str]) {
        self.0.insert(key.to_owned(), rule);
        for attribute in attributes {
            self.0.insert(format!("{key}.{attribute}"), rule);
        }
    }

    /// A title with texts under it that have a rule of their own.
    fn titled(&mut self, key: &str, rule: Rule, attributes: &[&str]) {
        self.add(PLAIN, key, &[]);
        for attribute in attributes {
            self.0.insert(format!("{key}.{attribute}"), rule);
        }
    }
}

/// Every key that this case needs, in every language.
pub(super) fn wanted(draft: &Draft) -> BTreeMap<String, Rule> {
    let source = &draft.source;
    let mut wanted = Wanted(BTreeMap::new());
    meeting(source, draft.has(SCENARIO), &mut wanted);
    for card in &source.cards.cards {
        self::card(card, &mut wanted);
    }
    for fact in &source.cards.facts {
        wanted.add(PLAIN, &format!("fact-{}", fact.id), &[]);
    }
    for action in &source.actions.actions {
        wanted.add(PLAIN, &format!("action-{}", action.id), &["text", "term"]);
    }
    for driver in &source.year.drivers {
        wanted.add(LINE, &format!("driver-{}", driver.id), &[]);
    }
    for incident in &source.year.incidents {
        wanted.add(LINE, &format!("incident-{}", incident.id), &["why"]);
    }
    for week in &source.year.chair_weeks {
        for mood in ["good", "mixed", "bad"] {
            wanted.add(LINE, &format!("chair-week-{week}-{mood}"), &[]);
        }
    }
    for line in &source.debrief.help_lines {
        wanted.add(PLAIN, &format!("help-{line}"), &["text"]);
    }
    seats(source, &mut wanted);
    wanted.0
}

/// Texts of the case itself and of the meeting.
const CASE: [&str; 16] = [
    "title",
    "subtitle",
    "advisory",
    "clock",
    "purpose",
    "confidentiality",
    "belief",
    "round-1",
    "round-2",
    "round-3",
    "break-1",
    "break-2",
    "last-round",
    "year",
    "close",
    "early",
];

fn meeting(source: &CaseSource, has_manifest: bool, wanted: &mut Wanted) {
    let case = &source.scenario;
    for name in CASE {
        if name == "break-2" && case.breaks < 2 {
            continue;
        }
        let variables: &[&str] = if name == "early" { &["names"] } else { &[] };
        // How many breaks there are, only the manifest knows.
        let is_optional = name == "break-2" && !has_manifest;
        wanted.add(Rule { is_optional, variables, ..PLAIN }, &format!("case-{name}"), &[]);
    }
    for topic in &case.topics {
        wanted.add(PLAIN, &format!("topic-{topic}"), &[]);
    }
    for reading in &case.readings {
        wanted.add(PLAIN, &format!("reading-{reading}"), &["text"]);
    }
    for flag in &case.flags {
        wanted.add(PLAIN, &format!("flag-{}", flag.id), &["text"]);
    }
    for goal in &case.goals {
        wanted.add(PLAIN, &format!("goal-{}", goal.id), &["indicator"]);
    }
    for person in &case.people {
        wanted.add(PLAIN, &format!("person-{}", person.id), &["who"]);
    }
    for source in &case.sources {
        wanted.add(PLAIN, &format!("source-{}", source.id), &["answer", "nothing"]);
    }
    for news in &case.news {
        wanted.add(PLAIN, &format!("news-{}", news.id), &[]);
    }
    for preset in &case.presets {
        wanted.add(PLAIN, &format!("preset-{}", preset.id), &["text"]);
    }
    for answer in &case.chair {
        wanted.add(RECORD, &format!("chair-{}", answer.topic), &[]);
    }
    for goal in &case.learning_goals {
        wanted.add(LEARNING, &format!("learning-{goal}"), &[]);
    }
    wanted.add(RECORD, "chair-nobody", &[]);
}

fn card(card: &CardSource, wanted: &mut Wanted) {
    let key = format!("card-{}", card.id);
    match &card.lock {
        None => wanted.titled(&key, CARD, &["text"]),
        Some(lock) => {
            wanted.titled(&key, CARD, &["signal", "summary", "full"]);
            wanted.titled(&key, PLAIN, &["means"]);
            if lock.asked_to_keep {
                wanted.titled(&key, PLAIN, &["asked"]);
            }
            for consequence in &lock.if_it_reaches {
                let key = format!("consequence-{}-{}", card.id, consequence.seat);
                wanted.add(LINE, &key, &[]);
            }
        }
    }
    if card.role == crate::scenario::source::CardRole::Decisive {
        wanted.titled(&key, PLAIN, &["tell-1", "tell-2"]);
    }
}

fn seats(source: &CaseSource, wanted: &mut Wanted) {
    for seat in &source.seats.seats {
        let key = format!("seat-{}", seat.id);
        wanted.titled(
            &key,
            PLAIN,
            &[
                "person",
                "role",
                "plate",
                "interest",
                "pays",
                "promise",
                "line",
                "home-agreed",
                "home-explain",
                "home-no",
                "home-cover",
                "home-mandate",
            ],
        );
        wanted.titled(&key, Rule { is_optional: !seat.had_room, ..PLAIN }, &["home-room"]);
        if seat.may_call.is_some() {
            wanted.add(PLAIN, &format!("call-{}-person", seat.id), &["yes", "no"]);
        }
        for (occasion, count) in &seat.persona.phrases {
            let variables: &[&str] = match (occasion.speaks_to_somebody(), occasion.names_topic()) {
                (true, true) => &["to", "topic"],
                (true, false) => &["to"],
                (false, true) => &["topic"],
                (false, false) => &[],
            };
            let rule = Rule { letters: Some(PHRASE_LETTERS), variables, ..PLAIN };
            for number in 1..=*count {
                let key = format!("phrase-{}-{}-{number}", seat.id, occasion.word());
                wanted.add(rule, &key, &[]);
            }
        }
    }
}
