//! Cases that nobody meant: sound ones, changed at random, as files and as packs.
//!
//! Input `n` is always the same, so that one that goes wrong can be tried again.

use std::io::{Cursor, Write};
use std::path::Path;

use rondetafel::cli::{excerpt, new};
use rondetafel::locale::Locale;
use rondetafel::present::finding::FindingModel;
use rondetafel::scenario::check;
use rondetafel::scenario::shelf::pack;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

type Files = Vec<(String, String)>;

/// What became of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is a case all the same.
    Sound,
    /// It is none, and findings say why.
    Findings,
    /// The pack cannot be read.
    Unreadable,
}

/// What is changed: a tiny case in both notations, a whole one, and packs of them.
pub(crate) struct Bases {
    tiny: Files,
    tiny_json: Files,
    whole: Files,
    packs: [Vec<u8>; 2],
    english: Option<Locale>,
}

/// Words that mean something to one of the parsers, or hurt it.
const WORDS: [&str; 44] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    ",",
    ":",
    "\n",
    "\n    .text = ",
    "Some(",
    "None",
    "true",
    "-1",
    "255",
    "256",
    "99999999999999999999",
    "1e999",
    "NaN",
    "0x7f",
    "r#\"",
    "\\u{",
    "\\",
    "//",
    "/*",
    "*/",
    "#![enable(implicit_some)]",
    "é",
    "\u{feff}",
    "\0",
    "\u{2028}",
    "{ $to }",
    "{ case-title }",
    "{ \"x\" }",
    "{ $a ->",
    "-term = ",
    "# ",
    "id: \"a\"",
    "Reason(SafeNow)",
    "Full",
    "null",
    "..",
];

impl Bases {
    /// From what is inside the program.
    pub(crate) fn of_this_program() -> Self {
        let named = |list: &[(&str, &str)]| {
            list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        };
        let tiny: Files = named(&TINY);
        let tiny_json = as_json(&tiny);
        let whole: Files =
            new::files("whole").map(|(name, text)| (name.to_owned(), text)).collect();
        let packs = [packed(&tiny), packed(&tiny_json)];
        Self { tiny, tiny_json, whole, packs, english: Locale::open("en").ok() }
    }

    /// The files of the tiny case, unchanged.
    pub(crate) fn tiny(&self) -> &Files {
        &self.tiny
    }

    /// Makes input number so-and-so and feeds it to the loader.
    pub(crate) fn attempt(&self, number: u64) -> Outcome {
        let mut dice = Dice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03);
        let files = match dice.below(100) {
            0..45 => changed(&self.tiny, &mut dice),
            45..75 => changed(&self.tiny_json, &mut dice),
            75..77 => changed(&self.whole, &mut dice),
            _ => {
                let pack = self.packs.get(dice.below(2)).cloned().unwrap_or_default();
                let bytes = bent(pack, &mut dice);
                match pack::unpack(Path::new("p.zip"), &bytes) {
                    Ok(files) => files,
                    Err(error) => {
                        assert!(!error.to_string().is_empty());
                        return Outcome::Unreadable;
                    }
                }
            }
        };
        let (scenario, findings) = check::check(files.clone());
        if dice.below(50) == 0
            && let Some(english) = &self.english
        {
            for finding in findings.iter().take(5) {
                let model = FindingModel::new(english, "", finding);
                let file = files.iter().find(|(name, _)| *name == finding.place.file);
                let content = file.map(|(_, content)| content.as_str());
                assert!(excerpt::draw(english, &model, finding, content, false).is_ok());
            }
        }
        if scenario.is_some() {
            Outcome::Sound
        } else {
            assert!(!findings.is_empty(), "a case that is none says why");
            Outcome::Findings
        }
    }
}

/// Numbers that look like chance and are the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(1);
        usize::try_from(self.next() % limit).unwrap_or_default()
    }
}

/// The same files with a few changes in some of them.
fn changed(files: &Files, dice: &mut Dice) -> Files {
    let mut files = files.clone();
    for _ in 0..=dice.below(3) {
        let other = files.get(dice.below(files.len())).map(|(_, text)| text.clone());
        let index = dice.below(files.len());
        let Some((_, text)) = files.get_mut(index) else { continue };
        let mut bytes = std::mem::take(text).into_bytes();
        for _ in 0..=dice.below(4) {
            change(&mut bytes, other.as_deref().unwrap_or_default(), dice);
        }
        *text = String::from_utf8_lossy(&bytes).into_owned();
    }
    files
}

/// One change.
fn change(bytes: &mut Vec<u8>, other: &str, dice: &mut Dice) {
    let start = dice.below(bytes.len() + 1);
    let end = (start + dice.below(40)).min(bytes.len());
    let word = WORDS.get(dice.below(WORDS.len())).copied().unwrap_or_default();
    match dice.below(10) {
        0 => bytes.truncate(start),
        1 => drop(bytes.drain(start..end)),
        2 => {
            let piece: Vec<u8> = bytes.get(start..end).unwrap_or_default().to_vec();
            bytes.splice(start..start, piece);
        }
        3 => {
            let from = dice.below(other.len() + 1);
            let piece: Vec<u8> = other.bytes().skip(from).take(dice.below(60)).collect();
            bytes.splice(start..end, piece);
        }
        4 => {
            if let Some(byte) = bytes.get_mut(start) {
                *byte ^= 1 << dice.below(8);
            }
        }
        5 => {
            // Deep or long.
            let many = word.repeat(1 + dice.below(300));
            bytes.splice(start..start, many.into_bytes());
        }
        6 => {
            // Another number.
            let digit = bytes.iter().skip(start).position(u8::is_ascii_digit).map(|at| at + start);
            if let Some(digit) = digit {
                let number = ["0", "1", "7", "200", "4294967296", "-5"];
                let number = number.get(dice.below(number.len())).copied().unwrap_or_default();
                bytes.splice(digit..=digit, number.bytes());
            }
        }
        _ => drop(bytes.splice(start..end, word.bytes())),
    }
}

/// A pack with a few bytes changed.
fn bent(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..=dice.below(3) {
        change(&mut bytes, "", dice);
    }
    bytes
}

fn packed(files: &Files) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (index, (name, text)) in files.iter().enumerate() {
        // Some without compression, so that changes reach the text.
        let method =
            if index % 2 == 0 { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method);
        if writer.start_file(name.as_str(), options).is_ok() {
            _ = writer.write_all(text.as_bytes());
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// The structure files as JSON.
fn as_json(files: &Files) -> Files {
    let Some(source) = check::source(files).0 else { return Files::new() };
    let values = [
        ("scenario.json", serde_json::to_string_pretty(&source.scenario)),
        ("seats.json", serde_json::to_string(&source.seats)),
        ("cards.json", serde_json::to_string_pretty(&source.cards)),
        ("actions.json", serde_json::to_string(&source.actions)),
        ("year.json", serde_json::to_string_pretty(&source.year)),
        ("debrief.json", serde_json::to_string(&source.debrief)),
    ];
    let texts = files.iter().filter(|(name, _)| !check::is_structure(name)).cloned();
    let json = values.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.ok()?)));
    json.chain(texts).collect()
}

/// The smallest case that has something of everything. Its texts are not all there.
const TINY: [(&str, &str); 7] = [
    (
        "scenario.ron",
        r#"(id: "tiny", version: "0.1.0", format: 1, game: ">=0.1", authors: ["A"], licence: "CC0",
    languages: ["nl"], kind: Short, intensity: 1, legal_regime: Wgs2025, valid_from: "2026-11",
    learning_goals: [], references: ["R"], people: [(id: "ans", cooperation: 2)], chair_for: "ans",
    topics: ["one", "two"], readings: ["left", "right"], right_reading: "right",
    flags: [(id: "f", topic: "one", facts: ["a", "b"], enough: 2), (id: "g", topic: "two", tilts: "left")],
    goals: [(id: "h", covers: ["x"], indicator: Safety, serves: ["act"])], goal_places: 1,
    turns: (solo: (1, 1, 1), people: (1, 1, 1)), breaks: 1,
    sources: [(id: "s", seats: ["x"], card: "d")], news: [(id: "n", when: Round(2), topic: "one")],
    running: [(action: "ban", ends_day: 4)],
    presets: [(id: "p", covenant: true, director: Strong, waiting: Norm, pegs: 4, mandate: true, marks: true, belief: true)],
    chair: [(topic: "one", needs: "c")], silence: [(code: "few-phrases", reason: "tiny")])
"#,
    ),
    (
        "seats.ron",
        r#"(seats: [
    (id: "x", director: true, may_know: ["one", "two"], crossed_by: ["act"], may_call: "ans",
        persona: (archetype: Driver, brings_unique: 1, brings_common: 2, asks: 3, dares: 4, joins: 5, sticks: 6,
            first_reading: "left", wants: ["act"], phrases: {LayTopic: 1})),
    (id: "y", may_know: ["one"], crossed_by: [],
        persona: (archetype: Reserved, brings_unique: 1, brings_common: 2, asks: 3, dares: 4, joins: 5, sticks: 6,
            first_reading: "left", wants: [], phrases: {},
            prepared: [(to: "x", topic: "one", why: SafeNow, round: 1, after: 1)])),
])
"#,
    ),
    (
        "cards.ron",
        r#"(facts: [(id: "a", known_by: [[("c", Full)]]), (id: "b", known_by: [[("d", Signal), ("c", Full)]])],
cards: [
    (id: "c", seats: [], topic: "one", label: Fact, class: Ordinary, area: Safety, role: Common),
    (id: "d", seats: ["y"], topic: "two", label: Hearsay, class: Child, area: Child, role: Decisive, key: Reason(SafeNow), arrives: 1,
        lock: (needed: Signal, grounds: [Purpose], told_by: "ans", asked_to_keep: true,
            if_it_reaches: [(seat: "x", form: Full, effect: Withdraws, who: "ans", delay: 2)])),
])
"#,
    ),
    (
        "actions.ron",
        r#"(actions: [
    (id: "act", seat: "x", band: DirectSafety, pegs: 1, heavy: true, lead_norm: 1, lead_practice: 2, extends: "ban",
        decided_by: Mayor, evidence: [["a"], ["b"]], consent_of: ["ans"], informed_by: ["b"], deals_with: {"drive": 500},
        gives: {Safety: 100}, harms_under: (driver: "drive", loses: {Child: 5}), evaluation: true),
    (id: "ban", seat: "y", band: DirectSafety, pegs: 0, lead_norm: 1, lead_practice: 1, lasts: 10),
])
"#,
    ),
    (
        "year.ron",
        r#"(weeks: 12, areas: [(Safety, 50), (Child, 40)],
drivers: [(id: "drive", real: true, shown_by: [["a"], ["b"]], from: 1, until: 12, pushes: {Safety: 500})],
incidents: [(id: "i", driver: "drive", from: 2, until: 9, below: (Safety, 60), chance: 100, costs: {Child: 50}, at_most: 1)],
chair_weeks: [2, 6], chair_area: Child)
"#,
    ),
    ("debrief.ron", "(help_lines: [\"l\"])\n"),
    (
        "nl.ftl",
        "# Klein\ncase-title = Klein\n    .more = nooit\ncase-early = Nog: { $names }.\ncard-c = De kaart\n    \
         .text = Tekst met { case-title }.\n        En nog een regel.\nperson-ans = Ans\n    .who = 76\n",
    ),
];
