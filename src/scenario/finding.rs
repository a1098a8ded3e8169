//! A finding: something about a scenario (or a locale) that its author should know.
//!
//! Findings are data: a code, arguments and a place. Sentences are made in `present`, so that the
//! same finding can be read as Dutch, as English and as JSON.
//!
//! **Invariant:** a finding carries no sentence of ours; the code decides the severity.
//! **Invariant:** every code has a message in every language and a broken example in the tests.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use crate::scenario::locate::Lines;

/// Something that is wrong, doubtful or improvable, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What sort of thing is found.
    pub code: Code,
    /// How bad it is; always [`Code::severity`] of the code.
    pub severity: Severity,
    /// What the sentence needs, by name.
    pub arguments: BTreeMap<&'static str, Argument>,
    /// Where it is.
    pub place: Place,
    /// What would have been accepted there, where that can be listed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expected: Vec<String>,
    /// The accepted spelling nearest to what was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
}

/// Where a finding is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file's name within its folder.
    pub file: String,
    /// What in the file: `cards[12].lock.if_it_reaches[0].seat`, or a text's key.
    pub path: String,
    /// Line, counted from 1; none where the thing is not in the file at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column in characters, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The line on which it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_line: Option<u32>,
    /// The column behind its last character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
    /// The same stretch in bytes, of the text without byte order mark and with `\n` at line ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// What of the thing at `path` is meant.
    #[serde(skip)]
    pub spot: Spot,
}

/// What of the thing at a path is meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// The value itself.
    #[default]
    Value,
    /// The key before it.
    Key,
    /// The place where a field of this name should be.
    Gap(String),
    /// These words in a text.
    Words(String),
}

/// A stretch of a file, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// Its first byte.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
}

/// What a sentence about a finding needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Argument {
    /// A name or a piece of the author's text.
    Text(String),
    /// A count.
    Number(i64),
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a thought; never counts as a failure.
    Hint,
    /// Playable, and probably not meant. May be silenced with a reason.
    Warning,
    /// Not a scenario until it is mended.
    Error,
}

impl Severity {
    /// The word in the text output, in messages' keys and in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl Finding {
    /// A finding of this sort at a path in a file; its line is found later.
    #[must_use]
    pub fn new(code: Code, file: &str, path: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            arguments: BTreeMap::new(),
            place: Place { file: file.to_owned(), path: path.into(), ..Place::default() },
            expected: Vec::new(),
            nearest: None,
        }
    }

    /// Adds a text that the sentence needs.
    pub fn text(&mut self, name: &'static str, value: impl Into<String>) -> &mut Self {
        self.arguments.insert(name, Argument::Text(value.into()));
        self
    }

    /// Adds a count that the sentence needs.
    pub fn number(&mut self, name: &'static str, value: impl TryInto<i64>) -> &mut Self {
        self.arguments.insert(name, Argument::Number(value.try_into().unwrap_or(i64::MAX)));
        self
    }

    /// Says what would have been accepted, and which of it is spelled nearest to `written`.
    pub fn instead<'a>(
        &mut self,
        written: &str,
        accepted: impl IntoIterator<Item = &'a str>,
    ) -> &mut Self {
        self.expected = Vec::new();
        for word in accepted {
            if !self.expected.iter().any(|known| known == word) {
                self.expected.push(word.to_owned());
            }
        }
        self.nearest = nearest(written, self.expected.iter().map(String::as_str));
        self.expected.truncate(MOST_EXPECTED);
        self
    }

    /// Says which of what is accepted was meant, when that is known better than by its spelling.
    pub fn meant(&mut self, one: Option<&str>) -> &mut Self {
        if let Some(one) = one.filter(|one| self.expected.iter().any(|it| it == one)) {
            self.nearest = Some(one.to_owned());
        }
        self
    }

    /// Says that the key before the value is meant, not the value.
    pub fn on_key(&mut self) -> &mut Self {
        self.place.spot = Spot::Key;
        self
    }

    /// Says that a field of this name is missing there.
    pub fn without(&mut self, field: impl Into<String>) -> &mut Self {
        self.place.spot = Spot::Gap(field.into());
        self
    }

    /// Says that only these words of the text are meant.
    pub fn on_words(&mut self, words: impl Into<String>) -> &mut Self {
        self.place.spot = Spot::Words(words.into());
        self
    }

    /// Says where it is, when that is known already: a stretch of bytes of the file.
    pub fn at(&mut self, span: Range<usize>) -> &mut Self {
        self.place.span = Some(Span { start: span.start, end: span.end });
        self
    }

    /// Finds line and column of the stretch of bytes.
    pub fn place_in(&mut self, lines: &Lines<'_>) {
        let Some(span) = self.place.span else { return };
        let small = |number: usize| u32::try_from(number).ok();
        let (line, column) = lines.at(span.start);
        let (end_line, end_column) = lines.at(span.end);
        self.place.line = small(line);
        self.place.column = small(column);
        self.place.end_line = small(end_line);
        self.place.end_column = small(end_column);
    }
}

/// More than this is not listed as what would have been accepted.
const MOST_EXPECTED: usize = 64;

/// The spelling nearest to `written`, if one is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(written: &str, accepted: impl Iterator<Item = &'a str>) -> Option<String> {
    let letters = written.chars().count();
    let allowed = (letters / 3).clamp(1, 4);
    accepted
        .filter(|word| word.chars().count().abs_diff(letters) <= allowed)
        .map(|word| (strsim::damerau_levenshtein(written, word), word))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, word)| word.to_owned())
}

impl Code {
    /// The code with this word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.word() == word)
    }
}

impl Code {
    /// Whether only a proof can find it, so that a check without one cannot tell whether it is
    /// silenced in vain.
    #[must_use]
    pub const fn is_proven(self) -> bool {
        (self as u16) >= (Self::StaleProof as u16) && (self as u16) <= (Self::SpillerWins as u16)
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $severity:ident;)*) => {
        /// What sort of thing is found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as authors read it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// How bad it is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files.
    /// A structure file of the six is not there.
    MissingFile = "missing-file", Error;
    /// A file that is neither structure nor a language of this case.
    UnknownFile = "unknown-file", Warning;
    /// The case's id is not the name of its folder.
    OtherFolder = "other-folder", Warning;
    /// The file is not UTF-8.
    NotText = "not-text", Error;
    /// The file cannot be read as RON.
    BrokenRon = "broken-ron", Error;
    /// The file cannot be read as JSON.
    BrokenJson = "broken-json", Error;
    /// The same file in RON and in JSON.
    WrittenTwice = "written-twice", Error;
    /// A field that does not exist.
    UnknownField = "unknown-field", Error;
    /// A field that must be there.
    MissingField = "missing-field", Error;
    /// A word that is not one of the choices.
    UnknownWord = "unknown-word", Error;
    /// More findings of one sort in one file than are worth listing.
    AndMore = "and-more", Hint;
    /// The same key twice between braces: only the last would count.
    DuplicateKey = "duplicate-key", Error;

    // Names.
    /// A name with other characters than lower case letters, digits and hyphens.
    InvalidName = "invalid-name", Error;
    /// The same name twice among things of one kind.
    DuplicateName = "duplicate-name", Error;
    /// The same thing twice in a list.
    RepeatedReference = "repeated-reference", Warning;
    /// No organisation has this name.
    UnknownSeat = "unknown-seat", Error;
    /// No card has this name.
    UnknownCard = "unknown-card", Error;
    /// No fact has this name.
    UnknownFact = "unknown-fact", Error;
    /// No topic has this name.
    UnknownTopic = "unknown-topic", Error;
    /// No reading has this name.
    UnknownReading = "unknown-reading", Error;
    /// No action has this name.
    UnknownAction = "unknown-action", Error;
    /// No person has this name.
    UnknownPerson = "unknown-person", Error;
    /// No driver has this name.
    UnknownDriver = "unknown-driver", Error;

    // Header.
    /// Not a semantic version.
    InvalidVersion = "invalid-version", Error;
    /// A file format of a later program.
    FormatTooNew = "format-too-new", Error;
    /// A file format that was never in use.
    FormatTooOld = "format-too-old", Error;
    /// Not a range of versions.
    InvalidGame = "invalid-game", Error;
    /// Made for other versions of the game than this one.
    OtherGame = "other-game", Warning;
    /// Something that a manifest should tell is left out.
    ThinManifest = "thin-manifest", Hint;
    /// The references stand where they stood before.
    MovedReferences = "moved-references", Hint;
    /// Not a language tag.
    InvalidLanguage = "invalid-language", Error;
    /// Not a year and month.
    InvalidMonth = "invalid-month", Warning;
    /// Something that should not be left empty.
    EmptyField = "empty-field", Warning;

    // Numbers.
    /// Fewer of something than the rules can play with.
    TooFew = "too-few", Error;
    /// More of something than the rules can hold.
    TooMany = "too-many", Error;
    /// Intensity is 1 to 5.
    IntensityOutOfRange = "intensity-out-of-range", Error;
    /// Cooperation is 0 to 3.
    CooperationOutOfRange = "cooperation-out-of-range", Error;
    /// Pegs are 1 to 3 for a tile (0: a running measure), 1 to 12 for a seat.
    PegsOutOfRange = "pegs-out-of-range", Error;
    /// Turns are 1 to 12 a round.
    TurnsOutOfRange = "turns-out-of-range", Error;
    /// Goal places are 1 to the number of goals.
    GoalPlacesOutOfRange = "goal-places-out-of-range", Error;
    /// There are one or two breaks.
    BreaksOutOfRange = "breaks-out-of-range", Error;
    /// A card comes in at the start (0) or in break 1 or 2.
    ArrivalOutOfRange = "arrival-out-of-range", Error;
    /// There are rounds 1 to 3 and breaks 1 and 2.
    MomentOutOfRange = "moment-out-of-range", Error;
    /// Weeks are 1 to the last of the year.
    WeekOutOfRange = "week-out-of-range", Error;
    /// A term is longer than the year knows.
    DaysOutOfRange = "days-out-of-range", Error;
    /// Levels are 0 to 100.
    LevelOutOfRange = "level-out-of-range", Error;
    /// An amount larger than the whole scale.
    AmountOutOfRange = "amount-out-of-range", Error;
    /// More than a thousand of a thousand.
    PermilleOutOfRange = "permille-out-of-range", Error;
    /// So small that another unit was probably meant.
    SmallNumber = "small-number", Hint;
    /// A window that ends before it begins.
    BackwardWindow = "backward-window", Error;
    /// Weeks that do not go up.
    UnsortedWeeks = "unsorted-weeks", Warning;
    /// A push, cost or harm below zero, which would be a gain.
    WrongSign = "wrong-sign", Warning;
    /// A life area that this case does not follow.
    UnfollowedArea = "unfollowed-area", Error;
    /// A gain or loss in a life area that this case does not follow.
    UselessArea = "useless-area", Hint;

    // Seats and personas.
    /// Exactly one seat wears the director's hat.
    OneDirector = "one-director", Error;
    /// A plate names three topics.
    PlateSize = "plate-size", Warning;
    /// One topic of a plate has no card of that seat.
    PlateGap = "plate-gap", Warning;
    /// A persona wants an action of another seat.
    WantsOthersAction = "wants-others-action", Warning;
    /// A persona wants an action that nobody can place.
    WantsUnplaceable = "wants-unplaceable", Warning;
    /// No action crosses this seat's interest.
    UncrossedInterest = "uncrossed-interest", Warning;
    /// No goal covers this seat's interest.
    UncoveredInterest = "uncovered-interest", Warning;
    /// Fewer phrases than a whole session needs.
    FewPhrases = "few-phrases", Warning;
    /// A colleague has nothing to say on an occasion.
    SilentOccasion = "silent-occasion", Hint;
    /// Most colleagues start with the right reading.
    RightReadingFirst = "right-reading-first", Warning;
    /// A seat has no decisive card.
    NoDecisiveCard = "no-decisive-card", Warning;
    /// A seat has no locked card.
    NoLockedCard = "no-locked-card", Warning;
    /// A seat has more cards in its hand at the start than can be read.
    FullHand = "full-hand", Warning;
    /// A seat gets no new card in a break.
    NothingNew = "nothing-new", Warning;

    // Cards and facts.
    /// A card's role does not fit who holds it.
    RoleMismatch = "role-mismatch", Warning;
    /// A card on the common page that is locked or has a key.
    LockedCommon = "locked-common", Error;
    /// A card on the common page that comes in later.
    LateCommon = "late-common", Error;
    /// A sensitive card that is not locked.
    OpenSensitive = "open-sensitive", Warning;
    /// The needed form does not fit the card's role.
    NeededMismatch = "needed-mismatch", Warning;
    /// The needed form shows less than the plan uses.
    NeededTooLight = "needed-too-light", Warning;
    /// A locked card that may never be told.
    NoGround = "no-ground", Warning;
    /// Consent is asked, and nobody told it.
    ConsentOfNobody = "consent-of-nobody", Warning;
    /// Somebody asked to keep it, and nobody told it.
    AskedByNobody = "asked-by-nobody", Warning;
    /// A consequence without the person whom it is about.
    ConsequenceWithoutPerson = "consequence-without-person", Error;
    /// A consequence without the reading that it tilts to.
    ConsequenceWithoutReading = "consequence-without-reading", Error;
    /// A signal never has consequences.
    SignalConsequence = "signal-consequence", Warning;
    /// A consequence for a seat that holds the card anyway.
    HolderConsequence = "holder-consequence", Warning;
    /// Something tilts to the right reading.
    TiltsToTruth = "tilts-to-truth", Warning;
    /// A card that should matter and shows no fact that is used.
    IdleCard = "idle-card", Warning;
    /// A doubled card that shows nothing: nothing in the case would miss it.
    DeadCard = "dead-card", Warning;
    /// A card that no question can open.
    UnopenableCard = "unopenable-card", Warning;
    /// A fact that nothing uses.
    UnusedFact = "unused-fact", Warning;
    /// A fact that no card shows.
    UnknowableFact = "unknowable-fact", Error;
    /// A fact that is known without any card.
    FreeFact = "free-fact", Error;
    /// A topic without a card.
    EmptyTopic = "empty-topic", Warning;

    // Flags, goals, the meeting.
    /// A flag with facts and no number that is enough, or the other way round.
    HalfTrueFlag = "half-true-flag", Error;
    /// Not even four cards together show enough of a flag.
    FlagOutOfReach = "flag-out-of-reach", Error;
    /// The facts of a flag lie with one seat.
    FlagInOneHand = "flag-in-one-hand", Warning;
    /// Naming a false flag tilts to nothing.
    HarmlessFlag = "harmless-flag", Warning;
    /// A goal covers one or two seats.
    GoalCover = "goal-cover", Warning;
    /// A goal that no action serves.
    UnservedGoal = "unserved-goal", Warning;
    /// The goals that fit on the board leave nobody's interest uncovered.
    EasyGoals = "easy-goals", Warning;
    /// Nobody may call a source.
    UncalledSource = "uncalled-source", Warning;
    /// A source brings a card that everybody has.
    CommonSource = "common-source", Warning;
    /// A case of this kind is made up of other numbers.
    MakeUp = "make-up", Warning;
    /// A tutorial has no guide.
    NoGuide = "no-guide", Warning;
    /// The guide points at something that does not do what its step needs.
    GuideMismatch = "guide-mismatch", Warning;

    // Actions.
    /// Practice is quicker than the rules promise.
    QuickPractice = "quick-practice", Warning;
    /// A measure that lasts no day.
    LastsNothing = "lasts-nothing", Error;
    /// An action refers to itself.
    RefersToItself = "refers-to-itself", Error;
    /// An extension of something that never runs.
    ExtendsNothing = "extends-nothing", Error;
    /// What it needs can never have begun.
    ImpossibleNeed = "impossible-need", Error;
    /// An action that nobody can place and that does not run.
    DeadAction = "dead-action", Warning;
    /// Its terms do not fit: too late for what it extends, or for the year.
    ImpossibleTerm = "impossible-term", Warning;
    /// All cards together do not show what something asks for.
    OutOfReach = "out-of-reach", Warning;
    /// An action needs the yes of somebody who gives none.
    ConsentRefused = "consent-refused", Warning;
    /// Heavy actions without a home that minds, or the other way round.
    IdleMandate = "idle-mandate", Warning;
    /// An action that does nothing.
    IdleAction = "idle-action", Warning;
    /// Somebody decides, and nothing says on what.
    NoEvidence = "no-evidence", Warning;
    /// Evidence, and nobody who decides.
    NoDecision = "no-decision", Warning;
    /// No plan has an evaluation.
    NoEvaluation = "no-evaluation", Hint;
    /// More than one action is the evaluation.
    TwoEvaluations = "two-evaluations", Warning;

    // The year.
    /// Nothing shows a driver, so no table believes in it.
    HiddenDriver = "hidden-driver", Warning;
    /// A driver that pushes nothing.
    IdleDriver = "idle-driver", Warning;
    /// A real driver that no action deals with.
    UntouchedDriver = "untouched-driver", Warning;
    /// An incident that can never happen.
    NeverHappens = "never-happens", Warning;

    // Texts.
    /// A language of the case has no file.
    MissingLanguage = "missing-language", Error;
    /// A language file of a language that the case does not name.
    UndeclaredLanguage = "undeclared-language", Warning;
    /// The language file cannot be read as Fluent.
    BrokenText = "broken-text", Error;
    /// Something in a language file that scenario texts may not use.
    UnsupportedText = "unsupported-text", Error;
    /// A text refers to a text that does not exist.
    UnknownTextReference = "unknown-text-reference", Error;
    /// Texts that refer to each other in a circle.
    CircularText = "circular-text", Error;
    /// The same text key twice in one language.
    DuplicateText = "duplicate-text", Error;
    /// A text that must be there.
    MissingText = "missing-text", Error;
    /// A text that nothing uses.
    UnusedText = "unused-text", Warning;
    /// A text without a word in it.
    EmptyText = "empty-text", Error;
    /// A variable that is not given there.
    OtherVariable = "other-variable", Error;
    /// A text uses other variables than the same text in another language.
    UnlikeVariables = "unlike-variables", Warning;
    /// Whoever is about to play is hardly told what it is about.
    ShortAdvisory = "short-advisory", Warning;
    /// Details by which somebody could be recognised.
    IdentifyingDetail = "identifying-detail", Hint;
    /// A text with more words than fit.
    LongText = "long-text", Warning;
    /// A phrase with more characters than fit.
    LongPhrase = "long-phrase", Warning;
    /// The common page has more words than can be read.
    LongCommonPage = "long-common-page", Warning;
    /// A sentence that is hard to take in.
    LongSentence = "long-sentence", Hint;

    // The proof.
    /// The proof beside the case is of another version of it, or of other rules.
    StaleProof = "stale-proof", Warning;
    /// The proof beside the case cannot be read.
    BrokenProof = "broken-proof", Warning;
    /// One seat alone finds the best plan.
    NoHiddenProfile = "no-hidden-profile", Error;
    /// One seat alone finds a plan that is good enough.
    SingleSeatSolves = "single-seat-solves", Error;
    /// The best plan is hardly safer than the one that the common page suggests.
    LittleToGain = "little-to-gain", Warning;
    /// No set of cards, or of seats, leads to a good plan.
    NeverEnough = "never-enough", Error;
    /// Few cards, or few seats, are enough.
    ShallowProfile = "shallow-profile", Warning;
    /// The difficulty that the author states is not the one that was measured.
    OtherDifficulty = "other-difficulty", Warning;
    /// Who hears nearly everything is no better off than who hears little.
    FlatCurve = "flat-curve", Warning;
    /// Most cards are on the common page.
    MostlyCommon = "mostly-common", Warning;
    /// Of what the norm promises little is left in practice.
    SlowPractice = "slow-practice", Warning;
    /// Telling all locked cards in full, or none of them, does little harm.
    PrivacyTrapMissing = "privacy-trap-missing", Warning;
    /// Telling a card makes the plan worse.
    PerverseShare = "perverse-share", Warning;
    /// A seat could stay away.
    SeatNotNeeded = "seat-not-needed", Warning;
    /// Too much hangs on one seat.
    SeatDominates = "seat-dominates", Warning;
    /// The best plan needs no action of a seat.
    SeatWithoutLead = "seat-without-lead", Warning;
    /// Hardly any meeting crosses a seat's interest.
    InterestNeverCrossed = "interest-never-crossed", Warning;
    /// A locked card that is needed cannot be told without more harm than good.
    NoLawfulWay = "no-lawful-way", Error;
    /// A session of colleagues does not end, or one of them wishes what is not allowed.
    MeetingStalls = "meeting-stalls", Error;
    /// Average colleagues mention more or less than average groups do.
    AverageOutsideBand = "average-outside-band", Warning;
    /// The best plan promises too much.
    TooManyHouses = "too-many-houses", Warning;
    /// Average tables keep more or fewer houses lit than two or three of ten.
    AverageHouses = "average-houses", Warning;
    /// Playing better does not help.
    FlatPolicies = "flat-policies", Warning;
    /// Playing better helps less than it should.
    SmallPolicyStep = "small-policy-step", Hint;
    /// A way of playing brings more or less to the table than it should.
    PolicyCoverage = "policy-coverage", Hint;
    /// Telling everything in full to everybody is as good as reading the table.
    SpillerWins = "spiller-wins", Warning;

    // Silence.
    /// A code that does not exist is silenced.
    UnknownCode = "unknown-code", Warning;
    /// An error is silenced.
    SilencedError = "silenced-error", Warning;
    /// A silence without a reason.
    SilencedWithoutReason = "silenced-without-reason", Warning;
    /// A silence that silences nothing.
    UselessSilence = "useless-silence", Hint;
}
