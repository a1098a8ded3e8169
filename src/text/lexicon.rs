//! The words that can be typed: one list of verbs, in every language of the program at once.
//!
//! The chosen language goes first: its words win over the same word in another. A verb may be
//! typed as any unique beginning, and may have several words ("zo niet", "not like this").
//!
//! **Invariant:** no typed word is written here: they come from the language files.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::{self, Locale};
use crate::rules::command::WishKind;

/// A verb can have at most this many words.
const LONGEST_VERB: usize = 4;

macro_rules! verbs {
    ($($name:ident = $key:literal;)*) => {
        /// What can be typed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is what its text `command-<key>.about` says")]
        pub enum Verb { $($name,)* }

        impl Verb {
            /// Every verb, in the order in which help lists them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The word in its message key `command-<key>`.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }
        }
    };
}

verbs! {
    Help = "help";
    Look = "look";
    Hand = "hand";
    Card = "card";
    Board = "table";
    Seats = "seats";
    Topics = "topics";
    Readings = "readings";
    Flags = "flags";
    Goals = "goals";
    Actions = "actions";
    Action = "action";
    Plan = "plan";
    Tile = "tile";
    Lines = "lines";
    Case = "case";
    Terms = "terms";
    Year = "year";
    Why = "why";
    Continue = "continue";
    Ahead = "ahead";
    SkipStep = "skip-step";
    Guide = "guide";
    Save = "save";
    Quit = "quit";
    Choose = "choose";
    Lay = "lay";
    Tell = "tell";
    Ask = "ask";
    AskOpenly = "ask-openly";
    Answer = "answer";
    Nothing = "nothing";
    NotLikeThis = "not-like-this";
    Join = "join";
    Acknowledge = "acknowledge";
    Interest = "interest";
    Worry = "worry";
    Wait = "wait";
    Flag = "flag";
    Beside = "beside";
    Token = "token";
    Place = "place";
    Move = "move";
    Remove = "remove";
    Undo = "undo";
    Monitor = "monitor";
    Leave = "leave";
    Cite = "cite";
    Support = "support";
    Object = "object";
    Ink = "ink";
    Link = "link";
    Goal = "goal";
    DropGoal = "drop-goal";
    Floor = "floor";
    Pair = "pair";
    Open = "open";
    Request = "request";
    Hold = "hold";
    Reopen = "reopen";
    Chair = "chair";
    Face = "face";
    Teller = "teller";
    Call = "call";
    Done = "done";
    Close = "close";
    Vote = "vote";
    Adjust = "adjust";
    Proceed = "proceed";
    Say = "say";
    StepOut = "step-out";
    StepIn = "step-in";
    Pause = "pause";
    Resume = "resume";
    Word = "word";
    Moment = "moment";
    Turn = "turn";
    Guess = "guess";
    Question = "question";
    Answered = "answered";
    Piles = "piles";
    Stayed = "stayed";
    Replay = "replay";
    Entry = "entry";
    Next = "next";
    Previous = "previous";
    Mark = "mark";
    As = "as";
    All = "all";
    WhoKnew = "who-knew";
    WhoTold = "who-told";
    Files = "files";
    Model = "model";
    Figures = "figures";
    RoleOff = "role-off";
}

impl Verb {
    /// The verb with which a kind of wish is typed; none for what only the trainer does.
    #[must_use]
    pub const fn of(kind: WishKind) -> Option<Self> {
        Some(match kind {
            WishKind::ChooseReading => Self::Choose,
            WishKind::BeReady | WishKind::BeDone => Self::Done,
            WishKind::Say => Self::Say,
            WishKind::ShareCard => Self::Lay,
            WishKind::AskSeat => Self::Ask,
            WishKind::AskOpenly => Self::AskOpenly,
            WishKind::AnswerWithCard => Self::Answer,
            WishKind::AnswerNothing => Self::Nothing,
            WishKind::AnswerNotLikeThis => Self::NotLikeThis,
            WishKind::JoinIn => Self::Join,
            WishKind::Acknowledge => Self::Acknowledge,
            WishKind::TellInterest => Self::Interest,
            WishKind::VoiceWorry => Self::Worry,
            WishKind::Wait => Self::Wait,
            WishKind::NameFlag => Self::Flag,
            WishKind::LayBeside => Self::Beside,
            WishKind::MoveToken => Self::Token,
            WishKind::PlaceTile => Self::Place,
            WishKind::MoveTile => Self::Move,
            WishKind::RemoveTile => Self::Remove,
            WishKind::Undo => Self::Undo,
            WishKind::MonitorTile => Self::Monitor,
            WishKind::LeaveTile => Self::Leave,
            WishKind::CiteCard => Self::Cite,
            WishKind::SupportTile => Self::Support,
            WishKind::ObjectToTile => Self::Object,
            WishKind::InkTile => Self::Ink,
            WishKind::LinkTiles => Self::Link,
            WishKind::SetGoal => Self::Goal,
            WishKind::DropGoal => Self::DropGoal,
            WishKind::GiveFloor => Self::Floor,
            WishKind::LinkCards => Self::Pair,
            WishKind::OpenTopics => Self::Open,
            WishKind::RequestTile => Self::Request,
            WishKind::HoldTile => Self::Hold,
            WishKind::ReopenPicture => Self::Reopen,
            WishKind::AskChair => Self::Chair,
            WishKind::ChooseFace => Self::Face,
            WishKind::ChooseTeller => Self::Teller,
            WishKind::MakeCall => Self::Call,
            WishKind::CloseRound => Self::Close,
            WishKind::Vote => Self::Vote,
            WishKind::Adjust => Self::Adjust,
            WishKind::Proceed => Self::Proceed,
            WishKind::StepOut => Self::StepOut,
            WishKind::StepIn => Self::StepIn,
            WishKind::Pause => Self::Pause,
            WishKind::Resume => Self::Resume,
            WishKind::BringNews => return None,
        })
    }

    /// Whether it only shows something, whatever the moment.
    #[must_use]
    pub fn only_shows(self) -> bool {
        self <= Self::Quit
    }

    /// Whether it belongs to the reflection after the year.
    #[must_use]
    pub fn looks_back(self) -> bool {
        self >= Self::Word
    }
}

/// The words that can be typed.
#[derive(Debug)]
pub struct Lexicon {
    /// Squashed words of the chosen language, with what they stand for.
    own: BTreeMap<String, Verb>,
    /// Squashed words of the other languages.
    other: BTreeMap<String, Verb>,
    /// How each verb is written in the chosen language.
    written: BTreeMap<Verb, String>,
    /// Words without meaning of their own.
    fillers: BTreeSet<String>,
    /// Words for the small choices, the one to show first.
    choices: BTreeMap<&'static str, Vec<String>>,
}

/// What a typed line begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begins<'t> {
    /// A verb, and the rest of the line.
    With(Verb, &'t str),
    /// The beginning of several verbs.
    WithSeveral(Vec<Verb>),
    /// No verb; the nearest one, if any is near.
    WithNone(Option<Verb>),
}

/// The keys of the small choices.
pub(super) const CHOICES: &[&str] = &[
    "form-signal",
    "form-summary",
    "form-full",
    "ground-purpose",
    "ground-danger",
    "ground-child",
    "ground-consent",
    "ground-task",
    "choice-safe",
    "choice-plan",
    "choice-goal",
    "choice-action",
    "choice-understand",
    "choice-alone",
    "choice-consent",
    "choice-return",
    "choice-director",
    "choice-explanation",
    "choice-home",
    "choice-mandate",
    "choice-cover",
    "choice-person",
    "choice-corridor",
    "choice-agree",
    "choice-worry",
    "choice-disagree",
    "choice-nothing",
    "choice-add",
    "choice-drop",
    "choice-watch",
    "choice-authority",
    "choice-on",
    "choice-off",
    "choice-week",
    "choice-tile",
    "choice-because",
];

impl Lexicon {
    /// The words of a language, with those of the program's other languages after them.
    #[must_use]
    pub fn new(locale: &Locale) -> Self {
        let others: Vec<Locale> = locale::languages()
            .filter(|language| *language != locale.language())
            .filter_map(|language| Locale::open(language).ok())
            .collect();
        let mut lexicon = Self {
            own: BTreeMap::new(),
            other: BTreeMap::new(),
            written: BTreeMap::new(),
            fillers: BTreeSet::new(),
            choices: BTreeMap::new(),
        };
        for verb in Verb::ALL {
            let key = format!("command-{}", verb.key());
            lexicon.written.insert(*verb, locale.say(&key, &[]));
            for word in phrases(locale, &key) {
                lexicon.own.entry(join(&tokens(&word))).or_insert(*verb);
            }
            for word in others.iter().flat_map(|other| phrases(other, &key)) {
                lexicon.other.entry(join(&tokens(&word))).or_insert(*verb);
            }
        }
        for language in std::iter::once(locale).chain(&others) {
            lexicon.fillers.extend(tokens(&language.say("fillers", &[])));
        }
        for key in CHOICES {
            let words: Vec<String> = std::iter::once(locale)
                .chain(&others)
                .flat_map(|language| phrases(language, key))
                .collect();
            lexicon.choices.insert(key, words);
        }
        lexicon
    }

    /// How a verb is written in the chosen language.
    #[must_use]
    pub fn written(&self, verb: Verb) -> &str {
        self.written.get(&verb).map_or("", String::as_str)
    }

    /// How a small choice is written in the chosen language.
    #[must_use]
    pub fn choice(&self, key: &str) -> &str {
        self.choices.get(key).and_then(|words| words.first()).map_or("", String::as_str)
    }

    /// Every word for a small choice, squashed.
    #[must_use]
    pub fn choice_names(&self, key: &str) -> Vec<String> {
        let words = self.choices.get(key).map(Vec::as_slice).unwrap_or_default();
        words.iter().map(|word| self.squash(word)).collect()
    }

    /// The verb with which a line begins.
    #[must_use]
    pub fn verb<'t>(&self, line: &'t str) -> Begins<'t> {
        let spans = spans(line);
        for count in (1..=spans.len().min(LONGEST_VERB)).rev() {
            let typed: Vec<String> =
                spans.iter().take(count).map(|(word, _)| word.clone()).collect();
            let typed = join(&typed);
            if let Some(verb) = self.own.get(&typed).or_else(|| self.other.get(&typed)) {
                return Begins::With(*verb, rest(line, &spans, count));
            }
        }
        let Some((first, _)) = spans.first() else {
            return Begins::WithNone(None);
        };
        for words in [&self.own, &self.other] {
            let mut found: Vec<Verb> = words
                .range(first.clone()..)
                .take_while(|(word, _)| word.starts_with(first.as_str()))
                .map(|(_, verb)| *verb)
                .collect();
            found.sort_unstable();
            found.dedup();
            match found[..] {
                [] => {}
                [verb] => return Begins::With(verb, rest(line, &spans, 1)),
                _ => return Begins::WithSeveral(found),
            }
        }
        let all = self.own.iter().chain(&self.other);
        let near = nearest(first, all.map(|(word, verb)| (word.as_str(), *verb)));
        Begins::WithNone(near)
    }

    /// The words of a text that mean something, in order.
    #[must_use]
    pub fn meaning(&self, text: &str) -> Vec<String> {
        let all = tokens(text);
        let some: Vec<String> =
            all.iter().filter(|word| !self.fillers.contains(*word)).cloned().collect();
        if some.is_empty() { all } else { some }
    }

    /// A name as it is compared: without small words, capitals, accents, spaces and hyphens.
    #[must_use]
    pub fn squash(&self, name: &str) -> String {
        join(&self.meaning(name))
    }
}

/// The one whose name is spelled nearest, if it is near.
pub(super) fn nearest<'n, T>(typed: &str, names: impl Iterator<Item = (&'n str, T)>) -> Option<T> {
    names
        .map(|(name, of)| (strsim::normalized_damerau_levenshtein(typed, name), of))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, of)| of)
}

/// Whether a line has nothing on it that could be an order.
#[must_use]
pub fn is_blank(line: &str) -> bool {
    tokens(line).is_empty()
}

/// The words of a text: lower case, without accents and punctuation; a hyphen parts words.
pub(super) fn tokens(text: &str) -> Vec<String> {
    spans(text).into_iter().map(|(word, _)| word).collect()
}

/// Words joined into one.
pub(super) fn join(words: &[String]) -> String {
    words.concat()
}

/// The words of a line, each with the position behind it.
fn spans(line: &str) -> Vec<(String, usize)> {
    let mut spans = Vec::new();
    let mut word = String::new();
    for (position, letter) in line.char_indices() {
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase().map(plain));
        } else if letter == '\'' || letter == '’' {
            // "thomas's" and "collega's" are one word.
        } else if !word.is_empty() {
            spans.push((std::mem::take(&mut word), position));
        }
    }
    if !word.is_empty() {
        spans.push((word, line.len()));
    }
    spans
}

fn rest<'t>(line: &'t str, spans: &[(String, usize)], count: usize) -> &'t str {
    let from = count.checked_sub(1).and_then(|last| spans.get(last)).map_or(0, |(_, end)| *end);
    line.get(from..)
        .unwrap_or_default()
        .trim_matches(|letter: char| letter == ':' || letter.is_whitespace())
}

/// A letter without its accent.
const fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

/// The ways in which a language says something: the text itself, then its `.words`.
fn phrases(locale: &Locale, key: &str) -> Vec<String> {
    let mut phrases = vec![locale.say(key, &[])];
    let more = format!("{key}.words");
    if locale.has(&more) {
        phrases.extend(locale.say(&more, &[]).split(',').map(|word| word.trim().to_owned()));
    }
    phrases.retain(|phrase| !phrase.is_empty());
    phrases
}
