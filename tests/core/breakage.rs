//! Sixty ways to break a case by one edit: each is found, in the right file, on the right line, and
//! with the right words underlined. Not those of `scenario/broken.rs`, which has one for each code.

use rondetafel::cli::new;
use rondetafel::scenario::finding::{Code, Finding};
use rondetafel::scenario::{check, shelf};

use crate::scenario::{
    ACTIONS, CARDS, DEBRIEF, EN, Files, NL, SCENARIO, SEATS, YEAR, content, line_with, replace,
    underlined,
};

/// One edit, and what must be found.
struct Breakage {
    /// What somebody did.
    name: &'static str,
    /// To which case; `begun` is what `rondetafel new` writes.
    case: &'static str,
    /// In which file.
    file: &'static str,
    /// What was replaced; `⋯` stands for anything.
    old: &'static str,
    /// By what.
    new: &'static str,
    /// The finding.
    code: Code,
    /// Its file, and a text on its line; none: on the line of the edit.
    at: Option<(&'static str, &'static str)>,
    /// What is underlined; empty: whatever it is.
    under: &'static str,
}

fn files_of(case: &str) -> Files {
    if case == "begun" {
        return new::files("begun").map(|(file, text)| (file.to_owned(), text)).collect();
    }
    shelf::read_bundled(case).expect("bundled")
}

#[test]
fn every_breakage_is_found_where_it_is() {
    let mut wrong = Vec::new();
    for it in BREAKAGES {
        let mut files = files_of(it.case);
        let edited = replace(content(&mut files, it.file), it.old, it.new);
        let (file, line) = match it.at {
            None => (it.file, edited),
            Some((file, mark)) => (file, line_with(&mut files, file, mark)),
        };
        let (_, findings) = check::check(files.clone());
        let is_it = |finding: &&Finding| {
            finding.code == it.code
                && finding.place.file == file
                && finding.place.line == Some(line)
                && (it.under.is_empty() || underlined(finding, &files) == Some(it.under))
        };
        if findings.iter().find(is_it).is_none() {
            let found: Vec<_> = findings
                .iter()
                .take(6)
                .map(|it| {
                    let place = &it.place;
                    let under = underlined(it, &files).map(|it| it.chars().take(60).collect());
                    let under: String = under.unwrap_or_default();
                    format!("{} {}:{:?} {under:?}", it.code.word(), place.file, place.line)
                })
                .collect();
            wrong.push(format!(
                "{}: {} {file}:{line} {:?}; found {found:#?}",
                it.name,
                it.code.word(),
                it.under
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), BREAKAGES.len(), wrong.join("\n"));
}

#[test]
fn there_are_sixty_and_no_two_are_the_same() {
    assert_eq!(BREAKAGES.len(), 60);
    for (index, one) in BREAKAGES.iter().enumerate() {
        assert!(!BREAKAGES[..index].iter().any(|other| other.name == one.name), "{}", one.name);
    }
}

const fn broken(
    name: &'static str,
    (case, file): (&'static str, &'static str),
    (old, new): (&'static str, &'static str),
    code: Code,
    under: &'static str,
) -> Breakage {
    Breakage { name, case, file, old, new, code, at: None, under }
}

impl Breakage {
    const fn at(mut self, file: &'static str, mark: &'static str) -> Self {
        self.at = Some((file, mark));
        self
    }
}

const BREAKAGES: &[Breakage] = &[
    // Syntax.
    broken(
        "a comma is lost in a list",
        ("begun", SCENARIO),
        ("goal_places: 1,", "goal_places: 1"),
        Code::BrokenRon,
        "1",
    ),
    broken(
        "a quote is lost at the end",
        ("negen", SCENARIO),
        ("licence: \"CC-BY-SA-4.0\"", "licence: \"CC-BY-SA-4.0"),
        Code::BrokenRon,
        "",
    ),
    broken(
        "a quote is lost at the start",
        ("begun", DEBRIEF),
        ("\"veilig-thuis\"", "veilig-thuis\""),
        Code::BrokenRon,
        "veilig-thuis",
    ),
    broken(
        "a number is a text",
        ("begun", YEAR),
        ("weeks: 12", "weeks: \"twelve\""),
        Code::BrokenRon,
        "\"twelve\"",
    ),
    broken(
        "a number is too large for its kind",
        ("begun", SCENARIO),
        ("intensity: 2", "intensity: 300"),
        Code::BrokenRon,
        "300",
    ),
    broken(
        "yes instead of true",
        ("begun", ACTIONS),
        ("own_only: true", "own_only: yes"),
        Code::BrokenRon,
        "yes",
    ),
    broken(
        "a list is a thing",
        ("begun", CARDS),
        ("(id: \"tin\", seats: [\"support\"]", "(id: \"tin\", seats: \"support\""),
        Code::BrokenRon,
        "\"support\"",
    ),
    broken(
        "a bracket too many at the end",
        ("begun", DEBRIEF),
        ("\n)", "\n))"),
        Code::BrokenRon,
        ")",
    ),
    broken(
        "one text line has no equals sign",
        ("veerhuis", NL),
        ("case-subtitle = ", "case-subtitle "),
        Code::BrokenText,
        "",
    ),
    broken(
        "a brace is not closed",
        ("begun", EN),
        ("{ $names }", "{ $names"),
        Code::BrokenText,
        "",
    ),
    // Fields and words.
    broken(
        "a field in a card is misspelled",
        ("begun", CARDS),
        (
            "(id: \"tin\", seats: [\"support\"], topic:",
            "(id: \"tin\", seats: [\"support\"], topik:",
        ),
        Code::UnknownField,
        "topik",
    ),
    broken(
        "a field of a preset is misspelled",
        ("begun", SCENARIO),
        ("belief: true", "beleif: true"),
        Code::UnknownField,
        "beleif",
    ),
    broken(
        "a line of the header is deleted",
        ("begun", SCENARIO),
        ("    licence: \"CC-BY-SA-4.0\",\n", ""),
        Code::MissingField,
        "",
    )
    .at(SCENARIO, "    // Your own first."),
    broken(
        "the last field is deleted",
        ("begun", YEAR),
        ("    chair_area: Health,\n", ""),
        Code::MissingField,
        ")",
    ),
    broken(
        "a field in the middle of a line is deleted",
        ("begun", CARDS),
        (
            "(id: \"garden\", seats: [\"support\"], topic: \"ans\", label: Hearsay, ",
            "(id: \"garden\", seats: [\"support\"], topic: \"ans\", ",
        ),
        Code::MissingField,
        "c",
    ),
    broken(
        "a word has a small letter",
        ("begun", CARDS),
        ("(id: \"tin\"⋯Observation", "(id: \"tin\"⋯observation"),
        Code::UnknownWord,
        "observation",
    ),
    broken(
        "a life area does not exist",
        ("begun", YEAR),
        ("pushes: {Health: 900", "pushes: {Heath: 900"),
        Code::UnknownWord,
        "Heath",
    ),
    broken(
        "an occasion does not exist",
        ("begun", SEATS),
        ("LayBeat: 1", "LayBeet: 1"),
        Code::UnknownWord,
        "LayBeet",
    ),
    broken(
        "a law that is not known",
        ("oversteeg", SCENARIO),
        ("legal_regime: Wgs2025", "legal_regime: Wgs2052"),
        Code::UnknownWord,
        "Wgs2052",
    ),
    broken(
        "a field stands twice",
        ("begun", SCENARIO),
        ("intensity: 2,", "intensity: 2, intensity: 3,"),
        Code::BrokenRon,
        "intensity",
    ),
    broken(
        "a driver stands twice in one action",
        ("begun", ACTIONS),
        ("{\"fear\": 600", "{\"fear\": 600, \"fear\": 400"),
        Code::DuplicateKey,
        "\"fear\"",
    ),
    // Names that point at nothing.
    broken(
        "a seat that is not there leads",
        ("begun", ACTIONS),
        ("(id: \"door-talk\", seat: \"police\"", "(id: \"door-talk\", seat: \"polise\""),
        Code::UnknownSeat,
        "\"polise\"",
    ),
    broken(
        "a card is held by nobody known",
        ("begun", CARDS),
        ("(id: \"taxi\", seats: [\"municipality\"]", "(id: \"taxi\", seats: [\"municipal\"]"),
        Code::UnknownSeat,
        "\"municipal\"",
    ),
    broken(
        "a fact is known by a card that is gone",
        ("begun", CARDS),
        ("[(\"neighbour\", Full)]", "[(\"neighbor\", Full)]"),
        Code::UnknownCard,
        "\"neighbor\"",
    ),
    broken(
        "a flag asks for a fact that is gone",
        ("begun", SCENARIO),
        ("\"coat-on\", \"minutes\"]", "\"coat-on\", \"minute\"]"),
        Code::UnknownFact,
        "\"minute\"",
    ),
    broken(
        "a driver is shown by a fact that is gone",
        ("begun", YEAR),
        ("[[\"card-gone\", ", "[[\"card-is-gone\", "),
        Code::UnknownFact,
        "\"card-is-gone\"",
    ),
    broken(
        "a plate names a topic that is not there",
        ("begun", SEATS),
        ("may_know: [\"evening\", \"ans\", \"tijn\"]", "may_know: [\"evening\", \"ans\", \"tim\"]"),
        Code::UnknownTopic,
        "\"tim\"",
    ),
    broken(
        "the chair answers on an unknown topic",
        ("begun", SCENARIO),
        ("(topic: \"evening\", needs: \"taxi\")", "(topic: \"evenings\", needs: \"taxi\")"),
        Code::UnknownTopic,
        "\"evenings\"",
    ),
    broken(
        "a false flag tilts to nothing known",
        ("begun", SCENARIO),
        (
            "(id: \"drugs\", topic: \"tijn\", tilts: \"worn-out\")",
            "(id: \"drugs\", topic: \"tijn\", tilts: \"wornout\")",
        ),
        Code::UnknownReading,
        "\"wornout\"",
    ),
    broken(
        "a colleague starts with an unknown reading",
        ("begun", SEATS),
        ("first_reading: \"worn-out\"", "first_reading: \"worn\""),
        Code::UnknownReading,
        "\"worn\"",
    ),
    broken(
        "a goal serves an action that is gone",
        ("begun", SCENARIO),
        ("serves: [\"safety-plan\"]", "serves: [\"safty-plan\"]"),
        Code::UnknownAction,
        "\"safty-plan\"",
    ),
    broken(
        "somebody unknown told a secret",
        ("begun", CARDS),
        ("told_by: \"ans\"", "told_by: \"anne\""),
        Code::UnknownPerson,
        "\"anne\"",
    ),
    broken(
        "an action asks the yes of a stranger",
        ("begun", ACTIONS),
        ("consent_of: [\"ans\", \"tijn\"]", "consent_of: [\"ans\", \"tom\"]"),
        Code::UnknownPerson,
        "\"tom\"",
    ),
    broken(
        "an action deals with an unknown driver",
        ("begun", ACTIONS),
        ("{\"strain\": 800}", "{\"stress\": 800}"),
        Code::UnknownDriver,
        "\"stress\"",
    ),
    broken(
        "harm under an unknown driver",
        ("begun", ACTIONS),
        ("driver: \"grip\"", "driver: \"grib\""),
        Code::UnknownDriver,
        "\"grib\"",
    ),
    broken(
        "the guide points at a card that is gone",
        ("tutorial", SCENARIO),
        ("misses: \"loan\"", "misses: \"lone\""),
        Code::UnknownCard,
        "\"lone\"",
    ),
    // Names themselves.
    broken(
        "a name with a space",
        ("begun", SCENARIO),
        ("(id: \"quiet-house\"", "(id: \"quiet house\""),
        Code::InvalidName,
        "\"quiet house\"",
    ),
    broken(
        "two actions with one name",
        ("begun", ACTIONS),
        ("(id: \"family-talk\"", "(id: \"own-talk\""),
        Code::DuplicateName,
        "\"own-talk\"",
    ),
    broken(
        "a learning goal twice",
        ("begun", SCENARIO),
        ("[\"ask-alone\", \"care\"]", "[\"care\", \"care\"]"),
        Code::DuplicateName,
        "\"care\"",
    ),
    broken(
        "a fact twice in a flag",
        ("begun", SCENARIO),
        ("facts: [\"door-locked\", \"no-phoning\",", "facts: [\"door-locked\", \"door-locked\","),
        Code::RepeatedReference,
        "\"door-locked\"",
    ),
    // Header and numbers.
    broken(
        "a version with two numbers",
        ("parkzicht", SCENARIO),
        ("version: \"⋯\"", "version: \"1.0\""),
        Code::InvalidVersion,
        "\"1.0\"",
    ),
    broken(
        "a case of a later format",
        ("negen", SCENARIO),
        ("format: 1", "format: 12"),
        Code::FormatTooNew,
        "12",
    ),
    broken(
        "a case for a game to come",
        ("begun", SCENARIO),
        ("\">=0.1, <0.2\"", "\">=0.7\""),
        Code::OtherGame,
        "\">=0.7\"",
    ),
    broken(
        "a language without a file",
        ("begun", SCENARIO),
        ("languages: [\"nl\", \"en\"]", "languages: [\"nl\", \"en\", \"de\"]"),
        Code::MissingLanguage,
        "\"de\"",
    ),
    broken(
        "more willing than willing",
        ("begun", SCENARIO),
        ("(id: \"joke\", cooperation: 3)", "(id: \"joke\", cooperation: 4)"),
        Code::CooperationOutOfRange,
        "4",
    ),
    broken(
        "an incident after the year",
        ("begun", YEAR),
        ("from: 9, until: 9", "from: 9, until: 19"),
        Code::WeekOutOfRange,
        "19",
    ),
    broken(
        "a card comes in a break that is not there",
        ("begun", CARDS),
        ("role: Supporting, arrives: 1", "role: Supporting, arrives: 2"),
        Code::ArrivalOutOfRange,
        "2",
    ),
    broken(
        "a driver ends before it begins",
        ("begun", YEAR),
        ("from: 1, until: 12, pushes: {Money", "from: 11, until: 2, pushes: {Money"),
        Code::BackwardWindow,
        "2",
    ),
    broken(
        "a harm that is a gain",
        ("begun", ACTIONS),
        ("loses: {Safety: 500", "loses: {Safety: -500"),
        Code::WrongSign,
        "-500",
    ),
    broken(
        "a gain nobody follows",
        ("begun", ACTIONS),
        ("Health: 900}", "Work: 900}"),
        Code::UselessArea,
        "Work",
    ),
    // What does not work.
    broken(
        "two directors",
        ("begun", SEATS),
        ("(id: \"police\",", "(id: \"police\", director: true,"),
        Code::OneDirector,
        "true",
    ),
    broken(
        "nobody can show a driver",
        ("begun", CARDS),
        (
            "(id: \"card-gone\", known_by: [[(\"desk\", Full)]])",
            "(id: \"card-gone\", known_by: [])",
        ),
        Code::OutOfReach,
        "[[\"card-gone\", \"counts-coins\"]]",
    )
    .at(YEAR, "shown_by: [[\"card-gone\""),
    broken(
        "one who never says yes",
        ("begun", SCENARIO),
        ("(id: \"tijn\", cooperation: 1)", "(id: \"tijn\", cooperation: 0)"),
        Code::ConsentRefused,
        "\"tijn\"",
    )
    .at(ACTIONS, "consent_of: [\"ans\", \"tijn\"]"),
    broken(
        "a flag in one hand",
        ("begun", SCENARIO),
        (
            "facts: [\"door-locked\", \"no-phoning\", \"coat-on\", \"minutes\"]",
            "facts: [\"door-locked\", \"minutes\"]",
        ),
        Code::FlagInOneHand,
        "[\"door-locked\", \"minutes\"]",
    ),
    broken(
        "an action that works only after the year",
        ("begun", ACTIONS),
        ("(id: \"steady-visits\", ", "(id: \"steady-visits\", from_week: 12, "),
        Code::ImpossibleTerm,
        "12",
    )
    .at(ACTIONS, "(id: \"steady-visits\""),
    // Texts.
    broken(
        "an attribute is deleted",
        ("begun", NL),
        ("    .means = ⋯\n", ""),
        Code::MissingText,
        "",
    )
    .at(NL, "    .asked = "),
    broken(
        "a text is deleted",
        ("begun", EN),
        ("chair-week-6-mixed = ⋯\n", ""),
        Code::MissingText,
        "",
    )
    .at(EN, "chair-week-6-bad = "),
    broken(
        "a key is misspelled",
        ("begun", NL),
        ("topic-money = ", "topic-mony = "),
        Code::UnusedText,
        "topic-mony",
    ),
    broken(
        "a variable that is not given",
        ("begun", EN),
        ("phrase-police-worry-1 = ", "phrase-police-worry-1 = { $topic } "),
        Code::OtherVariable,
        "$topic",
    ),
    broken(
        "a telephone number of somebody",
        ("begun", NL),
        ("card-call = De melding", "card-call = De melding van 06-12345678"),
        Code::IdentifyingDetail,
        "06-12345678",
    ),
];
