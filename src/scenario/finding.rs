//! A finding: something about a scenario (or a locale) that its author should know.
//!
//! Findings are data: a code, arguments and a place. Sentences are made in `present`, so that the
//! same finding can be read as Dutch, as English and as JSON.
//!
//! **Invariant:** a finding carries no sentence of ours; the code decides the severity.
//! **Invariant:** every code has a message in every language and a broken example in the tests.

use std::collections::BTreeMap;

use serde::Serialize;

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
    /// Column, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
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
            place: Place { file: file.to_owned(), path: path.into(), line: None, column: None },
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
        self.expected = accepted.into_iter().map(str::to_owned).collect();
        self.nearest = nearest(written, self.expected.iter().map(String::as_str));
        self
    }

    /// Says where it is, when that is known already.
    pub fn at(&mut self, line: usize, column: usize) -> &mut Self {
        self.place.line = u32::try_from(line).ok();
        self.place.column = u32::try_from(column).ok();
        self
    }
}

/// The spelling nearest to `written`, if one is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(written: &str, accepted: impl Iterator<Item = &'a str>) -> Option<String> {
    let letters = written.chars().count();
    let allowed = (letters / 3).clamp(1, 4);
    accepted
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
    /// The file cannot be read as RON.
    BrokenRon = "broken-ron", Error;
    /// A field that does not exist.
    UnknownField = "unknown-field", Error;
    /// A field that must be there.
    MissingField = "missing-field", Error;
    /// A word that is not one of the choices.
    UnknownWord = "unknown-word", Error;
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

    // Names.
    /// A name with other characters than lower case letters, digits and hyphens.
    InvalidName = "invalid-name", Error;
    /// The same name twice among things of one kind.
    DuplicateName = "duplicate-name", Error;
    /// The same name twice in a list that names things.
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
    /// A file format that this program does not know.
    UnknownFormat = "unknown-format", Error;

    // Sizes.
    /// Fewer of something than the rules can play with.
    TooFew = "too-few", Error;
    /// More of something than the rules can hold.
    TooMany = "too-many", Error;
}
