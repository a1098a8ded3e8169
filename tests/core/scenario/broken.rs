//! One broken example per code: a single edit on the shipped case, and what it must lead to.
//!
//! **Invariant:** every code of `Code::ALL` is here or in `ELSEWHERE`.

use rondetafel::scenario::finding::Code;

/// A single edit and the finding that it must lead to.
pub(super) struct Broken {
    /// The finding's code.
    pub(super) code: Code,
    /// The file that is edited.
    pub(super) file: &'static str,
    /// What is replaced, once; `⋯` stands for anything up to what follows it.
    pub(super) old: &'static str,
    /// What comes in its place; `⋯` stands for what it stood for in `old`.
    pub(super) new: &'static str,
    /// Where the finding must be.
    pub(super) at: At,
}

/// Where a finding must be.
pub(super) enum At {
    /// In the edited file, on the line of the last change.
    Edit,
    /// In the edited file, on the line of this text.
    Line(&'static str),
    /// In another file, on the line of this text.
    In(&'static str, &'static str),
    /// In this file, on no line.
    Nowhere(&'static str),
}

/// Codes whose examples are more than one edit; each has a test of its own.
pub(super) const ELSEWHERE: [Code; 7] = [
    Code::MissingFile,
    Code::UnknownFile,
    Code::OtherFolder,
    Code::UnknownCode,
    Code::SilencedError,
    Code::SilencedWithoutReason,
    Code::UselessSilence,
];

const fn edit(
    code: Code,
    file: &'static str,
    old: &'static str,
    new: &'static str,
    at: At,
) -> Broken {
    Broken { code, file, old, new, at }
}

/// The table.
pub(super) const BROKEN: &[Broken] = &{
    use At::{Edit, In, Line, Nowhere};
    const SCENARIO: &str = "scenario.ron";
    const SEATS: &str = "seats.ron";
    const CARDS: &str = "cards.ron";
    const ACTIONS: &str = "actions.ron";
    const YEAR: &str = "year.ron";
    const DEBRIEF: &str = "debrief.ron";
    const NL: &str = "nl.ftl";
    [
        // Reading.
        edit(Code::BrokenRon, SCENARIO, "id: \"hees\"", "id: hees\"", Edit),
        edit(Code::BrokenRon, DEBRIEF, "help_lines: [", "help_lines: [[", Edit),
        edit(Code::UnknownField, CARDS, "(id: \"beer\", seats:", "(id: \"beer\", seat:", Edit),
        edit(Code::MissingField, CARDS, "(id: \"beer\", seats: [], ", "(id: \"beer\", ", Edit),
        edit(Code::UnknownWord, CARDS, "(id: \"beer\"⋯Observation", "(id: \"beer\"⋯Observed", Edit),
        edit(Code::UnknownWord, SEATS, "LayTopic: ", "LayTopics: ", Edit),
        edit(Code::DuplicateKey, ACTIONS, "gives: {", "gives: {Safety: 1, Safety: 2, ", Edit),
        // Names.
        edit(Code::InvalidName, SCENARIO, "topics: [\"weekend\"", "topics: [\"Weekend\"", Edit),
        edit(Code::DuplicateName, SCENARIO, "(id: \"wil\"", "(id: \"daan\"", Edit),
        edit(
            Code::DuplicateName,
            YEAR,
            "areas: [(Safety, ",
            "areas: [(Safety, 40), (Safety, ",
            Edit,
        ),
        edit(Code::DuplicateName, DEBRIEF, "\"crisis-line\"", "\"veilig-thuis\"", Edit),
        edit(
            Code::RepeatedReference,
            SEATS,
            "may_know: [\"money\", \"leaving\", \"body\"]",
            "may_know: [\"money\", \"leaving\", \"leaving\"]",
            Edit,
        ),
        edit(Code::UnknownSeat, SCENARIO, "covers: [\"support\"]", "covers: [\"suport\"]", Edit),
        edit(
            Code::UnknownSeat,
            CARDS,
            "(seat: \"prosecution\", form: Full, effect: Tilts",
            "(seat: \"prosecuton\", form: Full, effect: Tilts",
            Edit,
        ),
        edit(Code::UnknownCard, SCENARIO, "needs: \"drawing\"", "needs: \"drawings\"", Edit),
        edit(
            Code::UnknownCard,
            CARDS,
            "(\"ex-partner\", Summary)",
            "(\"expartner\", Summary)",
            Edit,
        ),
        edit(
            Code::UnknownFact,
            ACTIONS,
            "evidence: [[\"gurgle\"]",
            "evidence: [[\"gargle\"]",
            Edit,
        ),
        edit(
            Code::UnknownFact,
            YEAR,
            "shown_by: [[\"eviction\"]]",
            "shown_by: [[\"evicton\"]]",
            Edit,
        ),
        edit(
            Code::UnknownTopic,
            CARDS,
            "(id: \"beer\", seats: [], topic: \"him\"",
            "(id: \"beer\", seats: [], topic: \"hims\"",
            Edit,
        ),
        edit(
            Code::UnknownReading,
            SCENARIO,
            "right_reading: \"control\"",
            "right_reading: \"kontrol\"",
            Edit,
        ),
        edit(
            Code::UnknownAction,
            ACTIONS,
            "extends: Some(\"home-ban\")",
            "extends: Some(\"homeban\")",
            Edit,
        ),
        edit(Code::UnknownPerson, SCENARIO, "chair_for: \"noor\"", "chair_for: \"nora\"", Edit),
        edit(Code::UnknownDriver, YEAR, "driver: \"violence\"", "driver: \"violense\"", Edit),
        edit(Code::UnknownDriver, ACTIONS, "deals_with: {", "deals_with: {\"contrl\": 1, ", Edit),
        // Header.
        edit(Code::InvalidVersion, SCENARIO, "version: \"", "version: \"v", Edit),
        edit(Code::UnknownFormat, SCENARIO, "format: 1", "format: 2", Edit),
        edit(
            Code::InvalidLanguage,
            SCENARIO,
            "languages: [\"nl\", \"en\"]",
            "languages: [\"nl\", \"English please\"]",
            Edit,
        ),
        edit(Code::InvalidMonth, SCENARIO, "valid_from: \"", "valid_from: \"spring ", Edit),
        edit(Code::EmptyField, SCENARIO, "licence: \"⋯\"", "licence: \" \"", Edit),
        // Numbers.
        edit(Code::TooFew, SCENARIO, "readings: [⋯]", "readings: [\"control\"]", Edit),
        edit(Code::TooMany, SCENARIO, "topics: [", "topics: [\"a\", \"b\", \"c\", ", Edit),
        edit(Code::IntensityOutOfRange, SCENARIO, "intensity: ", "intensity: 1", Edit),
        edit(
            Code::CooperationOutOfRange,
            SCENARIO,
            "(id: \"daan\", cooperation: ",
            "(id: \"daan\", cooperation: 1",
            Edit,
        ),
        edit(Code::PegsOutOfRange, ACTIONS, "pegs: ", "pegs: 1", Edit),
        edit(Code::PegsOutOfRange, SCENARIO, "pegs: ", "pegs: 4", Edit),
        edit(Code::TurnsOutOfRange, SCENARIO, "solo: (⋯)", "solo: (5, 0, 3)", Edit),
        edit(Code::GoalPlacesOutOfRange, SCENARIO, "goal_places: ", "goal_places: 1", Edit),
        edit(Code::BreaksOutOfRange, SCENARIO, "goal_places: 3", "goal_places: 3, breaks: 3", Edit),
        edit(Code::ArrivalOutOfRange, CARDS, "arrives: 1", "arrives: 3", Edit),
        edit(Code::MomentOutOfRange, SCENARIO, "Some(Break(1))", "Some(Break(3))", Edit),
        edit(Code::WeekOutOfRange, YEAR, "chair_weeks: [", "chair_weeks: [0, ", Edit),
        edit(Code::WeekOutOfRange, CARDS, "delay: ", "delay: 9", Edit),
        edit(Code::DaysOutOfRange, SCENARIO, "ends_day: ", "ends_day: 40", Edit),
        edit(Code::LevelOutOfRange, YEAR, "areas: [(Safety, ", "areas: [(Safety, 1", Edit),
        edit(Code::AmountOutOfRange, ACTIONS, "gives: {Safety: ", "gives: {Safety: 999", Edit),
        edit(Code::PermilleOutOfRange, SEATS, "brings_unique: ", "brings_unique: 9", Edit),
        edit(Code::PermilleOutOfRange, YEAR, "chance: ", "chance: 99", Edit),
        edit(
            Code::BackwardWindow,
            YEAR,
            "driver: \"violence\", from: 2, until: 52",
            "driver: \"violence\", from: 20, until: 5",
            Edit,
        ),
        edit(Code::UnsortedWeeks, YEAR, "chair_weeks: [", "chair_weeks: [52, ", Edit),
        edit(Code::WrongSign, YEAR, "pushes: {Safety: ", "pushes: {Safety: -", Edit),
        edit(Code::UnfollowedArea, YEAR, "chair_area: Child", "chair_area: Work", Edit),
        edit(Code::UselessArea, ACTIONS, "gives: {", "gives: {Work: 5, ", Edit),
        // Seats and colleagues.
        edit(Code::OneDirector, SEATS, "director: true", "director: false", Line("seats: [")),
        edit(Code::OneDirector, SEATS, "(id: \"police\"", "(id: \"police\", director: true", Edit),
        edit(
            Code::PlateSize,
            SEATS,
            "may_know: [\"money\", \"leaving\", \"body\"]",
            "may_know: [\"money\"]",
            Edit,
        ),
        edit(
            Code::PlateGap,
            SEATS,
            "may_know: [\"money\", \"leaving\", \"body\"]",
            "may_know: [\"money\", \"leaving\", \"weekend\"]",
            Edit,
        ),
        edit(Code::WantsOthersAction, SEATS, "wants: [", "wants: [\"alarm\", ", Edit),
        edit(Code::WantsUnplaceable, SEATS, "wants: [", "wants: [\"home-ban\", ", Edit),
        edit(Code::UncrossedInterest, SEATS, "crossed_by: [⋯]", "crossed_by: []", Edit),
        edit(
            Code::UncoveredInterest,
            SCENARIO,
            "covers: [\"support\"]",
            "covers: [\"police\"]",
            In(SEATS, "(id: \"support\""),
        ),
        edit(Code::FewPhrases, SEATS, "phrases: {⋯}", "phrases: {}", Edit),
        edit(Code::SilentOccasion, SEATS, "LayTopic: ⋯,", "LayTopic: 0,", Line("phrases: {")),
        edit(
            Code::RightReadingFirst,
            SCENARIO,
            "right_reading: \"control\"",
            "right_reading: \"stress\"",
            Edit,
        ),
        edit(
            Code::NoDecisiveCard,
            CARDS,
            "(id: \"ex-partner\"⋯role: Decisive",
            "(id: \"ex-partner\"⋯role: Supporting",
            In(SEATS, "(id: \"prosecution\""),
        ),
        edit(
            Code::NoLockedCard,
            CARDS,
            "(id: \"old-consult\", seats: [\"consultants\"]",
            "(id: \"old-consult\", seats: [\"police\"]",
            In(SEATS, "(id: \"consultants\""),
        ),
        edit(
            Code::FullHand,
            CARDS,
            "(id: \"bins\", seats: [\"municipality\"]",
            "(id: \"bins\", seats: [\"support\"]",
            In(SEATS, "(id: \"support\""),
        ),
        edit(
            Code::NothingNew,
            CARDS,
            "(id: \"course\", seats: [\"consultants\"]",
            "(id: \"course\", seats: [\"police\"]",
            In(SEATS, "(id: \"consultants\""),
        ),
        // Cards and facts.
        edit(
            Code::RoleMismatch,
            CARDS,
            "(id: \"bins\", seats: [\"municipality\"]",
            "(id: \"bins\", seats: [\"municipality\", \"police\"]",
            Edit,
        ),
        edit(
            Code::LockedCommon,
            CARDS,
            "(id: \"beer\", ",
            "(id: \"beer\", key: Some(Consent), ",
            Edit,
        ),
        edit(Code::LateCommon, CARDS, "(id: \"beer\", ", "(id: \"beer\", arrives: 1, ", Edit),
        edit(
            Code::OpenSensitive,
            CARDS,
            "(id: \"scooter\"⋯role: Noise",
            "(id: \"scooter\"⋯role: Sensitive",
            Edit,
        ),
        edit(
            Code::NeededMismatch,
            CARDS,
            "needed: Some(Summary), grounds: [Purpose, Task], told_by",
            "grounds: [Purpose, Task], told_by",
            Edit,
        ),
        edit(
            Code::NeededTooLight,
            CARDS,
            "needed: Some(Summary), grounds: [Purpose, Task], told_by",
            "needed: Some(Signal), grounds: [Purpose, Task], told_by",
            Edit,
        ),
        edit(
            Code::NoGround,
            CARDS,
            "grounds: [Purpose, Task], told_by",
            "grounds: [], told_by",
            Edit,
        ),
        edit(
            Code::ConsentOfNobody,
            CARDS,
            "key: Some(Reason(Understand))",
            "key: Some(Consent)",
            Edit,
        ),
        edit(
            Code::AskedByNobody,
            CARDS,
            "grounds: [DirectSafety, Purpose],",
            "grounds: [DirectSafety, Purpose], asked_to_keep: true,",
            Edit,
        ),
        edit(
            Code::ConsequenceWithoutPerson,
            CARDS,
            "effect: Moves, who: Some(\"mark\")",
            "effect: Moves",
            Edit,
        ),
        edit(
            Code::ConsequenceWithoutReading,
            CARDS,
            "effect: Tilts, reading: Some(\"overload\")",
            "effect: Tilts",
            Edit,
        ),
        edit(
            Code::SignalConsequence,
            CARDS,
            "(seat: \"prosecution\", form: Full, effect: Tilts",
            "(seat: \"prosecution\", form: Signal, effect: Tilts",
            Edit,
        ),
        edit(
            Code::HolderConsequence,
            CARDS,
            "(seat: \"prosecution\", form: Full, effect: Tilts",
            "(seat: \"municipality\", form: Full, effect: Tilts",
            Edit,
        ),
        edit(
            Code::TiltsToTruth,
            CARDS,
            "reading: Some(\"overload\")",
            "reading: Some(\"control\")",
            Edit,
        ),
        edit(
            Code::TiltsToTruth,
            SCENARIO,
            "tilts: Some(\"drink\")",
            "tilts: Some(\"control\")",
            Edit,
        ),
        edit(
            Code::IdleCard,
            CARDS,
            "known_by: [[(\"flat\", Full)]]",
            "known_by: [[(\"bins\", Full)]]",
            Line("(id: \"flat\", seats:"),
        ),
        edit(
            Code::UnusedFact,
            CARDS,
            "facts: [",
            "facts: [(id: \"moon\", known_by: [[(\"bins\", Full)]]), ",
            Edit,
        ),
        edit(
            Code::UnknowableFact,
            CARDS,
            "known_by: [[(\"neighbour\", Full)]]",
            "known_by: []",
            Edit,
        ),
        edit(Code::FreeFact, CARDS, "known_by: [[(\"neighbour\", Full)]]", "known_by: [[]]", Edit),
        edit(Code::EmptyTopic, SCENARIO, "topics: [", "topics: [\"moon\", ", Edit),
        // Flags, goals, the meeting.
        edit(
            Code::HalfTrueFlag,
            SCENARIO,
            "(id: \"alcohol\", ",
            "(id: \"alcohol\", enough: 2, ",
            Edit,
        ),
        edit(
            Code::FlagOutOfReach,
            SCENARIO,
            "\"teacher-told\"], enough: ",
            "\"teacher-told\"], enough: 1",
            Edit,
        ),
        edit(
            Code::FlagInOneHand,
            SCENARIO,
            "facts: [\"leaving-soon\"⋯]",
            "facts: [\"leaving-soon\", \"sister\"]",
            Edit,
        ),
        edit(
            Code::HarmlessFlag,
            SCENARIO,
            "(id: \"weapons\", topic: \"him\", tilts: Some(\"stress\"))",
            "(id: \"weapons\", topic: \"him\")",
            Edit,
        ),
        edit(
            Code::GoalCover,
            SCENARIO,
            "covers: [\"support\"]",
            "covers: [\"support\", \"police\", \"consultants\"]",
            Edit,
        ),
        edit(Code::UnservedGoal, SCENARIO, "serves: [⋯]", "serves: []", Edit),
        edit(
            Code::EasyGoals,
            SCENARIO,
            "covers: [\"support\"]",
            "covers: [\"support\", \"youth-care\"]",
            Line("goals: ["),
        ),
        edit(
            Code::UncalledSource,
            SCENARIO,
            "(id: \"school\", seats: [⋯]",
            "(id: \"school\", seats: []",
            Edit,
        ),
        edit(Code::CommonSource, SCENARIO, "card: Some(\"teacher\")", "card: Some(\"call\")", Edit),
        edit(
            Code::RepeatedReference,
            SCENARIO,
            "(topic: \"weekend\", needs",
            "(topic: \"child\", needs",
            Edit,
        ),
        edit(Code::NoGuide, SCENARIO, "id: \"hees\"", "kind: Tutorial, id: \"hees\"", Edit),
        edit(
            Code::GuideMismatch,
            SCENARIO,
            "goal_places: 3",
            "goal_places: 3, guide: (seat: \"support\", lays: \"leaving\", asks: \"police\", \
             about: \"weekend\", asked_by: \"youth-care\", keeps: \"leaving\", brings: \"sister\", \
             shows: (\"scarf\", \"photo\"), places: \"safety-plan\", misses: \"loan\")",
            Edit,
        ),
        edit(Code::MakeUp, SCENARIO, "(id: \"pregnancy\", ⋯),", "", Line("flags: [")),
        edit(
            Code::MakeUp,
            CARDS,
            "(id: \"beer\"⋯role: Common",
            "(id: \"beer\"⋯role: FalseFriend",
            Line("cards: ["),
        ),
        // Actions.
        edit(Code::QuickPractice, ACTIONS, "lead_norm: ", "lead_norm: 9", Edit),
        edit(Code::LastsNothing, ACTIONS, "lasts: Some(⋯)", "lasts: Some(0)", Edit),
        edit(
            Code::RefersToItself,
            ACTIONS,
            "excludes: [\"shelter\"]",
            "excludes: [\"emergency-flat\"]",
            Edit,
        ),
        edit(
            Code::ExtendsNothing,
            SCENARIO,
            "running: [⋯]",
            "running: []",
            In(ACTIONS, "extends: Some(\"home-ban\")"),
        ),
        edit(
            Code::ImpossibleNeed,
            ACTIONS,
            "excludes: [\"shelter\"]",
            "excludes: [\"shelter\"], needs: [\"shelter\"]",
            Edit,
        ),
        edit(
            Code::DeadAction,
            SCENARIO,
            "running: [⋯]",
            "running: []",
            In(ACTIONS, "(id: \"home-ban\""),
        ),
        edit(
            Code::IdleAction,
            ACTIONS,
            "(id: \"advice-hour\"⋯, gives: {⋯}",
            "(id: \"advice-hour\"⋯",
            Edit,
        ),
        edit(
            Code::NoEvidence,
            ACTIONS,
            "decided_by: Some(Mayor), evidence: [⋯]],",
            "decided_by: Some(Mayor),",
            Edit,
        ),
        edit(Code::NoDecision, ACTIONS, "decided_by: Some(Mayor), ", "", Edit),
        edit(Code::NoEvaluation, ACTIONS, ", evaluation: true", "", Line("actions: [")),
        edit(
            Code::TwoEvaluations,
            ACTIONS,
            "(id: \"advice-hour\", ",
            "(id: \"advice-hour\", evaluation: true, ",
            Line("(id: \"advice-hour\""),
        ),
        // The year.
        edit(Code::HiddenDriver, YEAR, "shown_by: [[\"eviction\"]]", "shown_by: []", Edit),
        edit(Code::IdleDriver, YEAR, "pushes: {⋯}", "pushes: {}", Edit),
        edit(
            Code::UntouchedDriver,
            YEAR,
            "drivers: [",
            "drivers: [(id: \"moon\", real: true, shown_by: [[\"loan\"]], from: 1, until: 9, \
 pushes: {Safety: 1}), ",
            Edit,
        ),
        edit(
            Code::NeverHappens,
            YEAR,
            "(id: \"bailiff\", driver: \"debts\"",
            "(id: \"bailiff\", driver: \"quarrel\"",
            Edit,
        ),
        // Texts.
        edit(
            Code::MissingLanguage,
            SCENARIO,
            "languages: [\"nl\", \"en\"]",
            "languages: [\"nl\", \"en\", \"fr\"]",
            Edit,
        ),
        edit(
            Code::UndeclaredLanguage,
            SCENARIO,
            "languages: [\"nl\", \"en\"]",
            "languages: [\"nl\"]",
            Nowhere("en.ftl"),
        ),
        edit(Code::BrokenText, NL, "case-title = ", "case-title ", Edit),
        edit(Code::UnsupportedText, NL, "case-title = ", "case-title = { \"!\" } ", Edit),
        edit(
            Code::UnknownTextReference,
            NL,
            "case-title = ",
            "case-title = { case-subtitel } ",
            Edit,
        ),
        edit(Code::CircularText, NL, "case-title = ", "case-title = { case-title } ", Edit),
        edit(
            Code::DuplicateText,
            NL,
            "case-subtitle = ",
            "case-title = Nog een\ncase-subtitle = ",
            Line("case-title = Nog een"),
        ),
        edit(Code::MissingText, NL, "case-title = ⋯\n", "\n", Nowhere(NL)),
        edit(Code::MissingText, NL, "    .tell-1 = ⋯\n", "", In(NL, "card-loan = ")),
        edit(
            Code::UnusedText,
            NL,
            "case-title = ",
            "case-titel = Hees\ncase-title = ",
            Line("case-titel"),
        ),
        edit(Code::EmptyText, NL, "case-title = ⋯\n", "case-title = \u{a0}\n", Edit),
        edit(Code::OtherVariable, NL, "case-title = ", "case-title = { $name } ", Edit),
        edit(
            Code::LongText,
            NL,
            "driver-control = ",
            "driver-control = a b c d e f g h i j k l m n ",
            Edit,
        ),
        edit(
            Code::LongPhrase,
            NL,
            "phrase-municipality-lay-topic-1 = ",
            "phrase-municipality-lay-topic-1 = Ik zeg dit nog maar eens heel rustig voor iedereen. ",
            Edit,
        ),
        edit(
            Code::LongCommonPage,
            NL,
            "card-beer = ⋯ = ",
            "card-beer = ⋯ = a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h ",
            Nowhere(NL),
        ),
        edit(
            Code::LongSentence,
            NL,
            "case-title = ",
            "case-title = a b c d e f g h i j k l m n o p q r s t u v w x y z. ",
            Edit,
        ),
    ]
};
