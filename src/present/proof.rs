//! A proof becomes a table for people: what was measured, in sections of rows.
//!
//! Things are named as in the author's files, as in findings: this table is for whoever writes them.
//!
//! **Invariant:** the words come from the locale; what is written here is order and punctuation.

use std::path::Path;

use serde::Serialize;

use crate::colleague::policy::Policy;
use crate::locale::{Locale, Value};
use crate::present::{form_key, ground_key};
use crate::preview::keep::Keeping;
use crate::proof::verdict::{Mark, Verdict};
use crate::proof::{CardWorth, Proof, Stage, Way};
use crate::scenario::finding::Code;
use crate::scenario::source::Difficulty;

/// A card that adds less than this, in thousandths of a point, is not listed.
const LITTLE: i32 = 1000;

/// Wider labels than this push their values to the right.
const WIDTH: usize = 74;

/// The table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProofModel {
    /// What stands above it.
    pub title: String,
    /// Its sections.
    pub sections: Vec<Section>,
    /// What the marks mean; empty without marks.
    pub legend: String,
}

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What they are about.
    pub title: String,
    /// What was measured.
    pub rows: Vec<Row>,
}

/// One thing that was measured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What.
    pub label: String,
    /// How much: one figure, two or three.
    pub values: Vec<String>,
    /// How it stands to what the case is held to; none: nothing is asked of it, in any case.
    pub mark: Option<Mark>,
    /// The same in a word or two, for whoever hears this read out.
    pub standing: String,
}

/// What is being measured, for whoever waits.
#[must_use]
pub fn stage(locale: &Locale, stage: Stage) -> String {
    locale.say(&format!("proof-stage-{}", stage.word()), &[])
}

/// What became of a proof that was to be kept.
#[must_use]
pub fn kept(locale: &Locale, keeping: &Keeping) -> String {
    let at = |path: &Path| ("path", Value::from(path.display().to_string()));
    match keeping {
        Keeping::There(path) => locale.say("proof-kept-already", &[at(path)]),
        Keeping::Written(path) => locale.say("proof-kept", &[at(path)]),
        Keeping::NoFolder(name) => {
            locale.say("proof-not-kept-here", &[("name", Value::from(name.as_str()))])
        }
        Keeping::Failed(path, cause) => {
            let cause = ("cause", Value::from(cause.as_str()));
            locale.say("proof-not-kept", &[at(path), cause])
        }
    }
}

/// How hard a case is, as its author states it, for whoever chooses one.
#[must_use]
pub fn difficulty(locale: &Locale, stated: Difficulty) -> String {
    locale.say("proof-stated", &[("difficulty", Value::from(stated.word()))])
}

impl ProofModel {
    /// The table of a proof in the locale's language.
    #[must_use]
    pub fn new(locale: &Locale, proof: &Proof) -> Self {
        Self::made(&Words { locale, verdict: None }, proof)
    }

    /// The same, each figure with how it stands to what the case is held to.
    #[must_use]
    pub fn judged(locale: &Locale, proof: &Proof, verdict: &Verdict<'_>) -> Self {
        Self::made(&Words { locale, verdict: Some(verdict) }, proof)
    }

    fn made(words: &Words<'_>, proof: &Proof) -> Self {
        let sections = [
            words.values(proof),
            words.profile(proof),
            words.difficulty(proof),
            words.cards(proof),
            words.seats(proof),
            words.ways(proof),
            words.meetings(proof),
            words.policies(proof),
            words.presets(proof),
        ];
        let name = [("name", Value::from(proof.stamp.scenario.as_str()))];
        Self {
            title: words.say("title", &name),
            sections: sections.into_iter().filter(|section| !section.rows.is_empty()).collect(),
            legend: if words.verdict.is_some() { words.say("legend", &[]) } else { String::new() },
        }
    }

    /// The table as lines, with values in columns.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut text = format!("{}\n", self.title);
        for Section { title, rows } in &self.sections {
            text = format!("{text}\n{title}\n");
            for Row { label, values, mark, standing } in rows {
                let letters = label.chars().count();
                text.push_str("  ");
                text.push_str(label);
                for (nth, value) in values.iter().enumerate() {
                    let room = if nth == 0 { WIDTH.saturating_sub(letters) + 8 } else { 9 };
                    text = format!("{text}{value:>room$}");
                }
                // The tick says enough; the others are read out.
                let (sign, words) = match mark {
                    None => ("", ""),
                    Some(Mark::Kept) => ("  ✓", ""),
                    Some(Mark::Short) => ("  ✗ ", standing.as_str()),
                    Some(Mark::NotAsked) => ("  – ", standing.as_str()),
                };
                for part in [sign, words, "\n"] {
                    text.push_str(part);
                }
            }
        }
        if !self.legend.is_empty() {
            text = format!("{text}\n{}\n", self.legend);
        }
        text
    }
}

/// The words of the table.
struct Words<'a> {
    locale: &'a Locale,
    verdict: Option<&'a Verdict<'a>>,
}

impl Words<'_> {
    fn say(&self, key: &str, arguments: &[(&str, Value)]) -> String {
        self.locale.say(&format!("proof-{key}"), arguments)
    }

    /// Thousandths of a point with one decimal.
    fn points(&self, thousandths: i32) -> String {
        let tenths = (thousandths + if thousandths < 0 { -50 } else { 50 }) / 100;
        let number = |number: i32| Value::from(number.unsigned_abs().to_string());
        let parts = [("whole", number(tenths / 10)), ("tenth", number(tenths % 10))];
        let sign = if tenths < 0 { "−" } else { "" };
        format!("{sign}{}", self.say("decimal", &parts))
    }

    fn percent(&self, permille: impl Into<i32>) -> String {
        let percent = (permille.into() + 5).div_euclid(10);
        self.say("percent", &[("percent", Value::from(percent.to_string()))])
    }

    fn row(&self, key: &str, arguments: &[(&str, Value)], values: Vec<String>) -> Row {
        let (mark, standing) = (None, String::new());
        Row { label: self.say(key, arguments), values, mark, standing }
    }

    /// A row with how it stands: the findings that are about it, and what it is the figure of.
    fn held(&self, row: Row, codes: &[Code], subject: Option<&str>) -> Row {
        let mark = self.verdict.map(|verdict| verdict.mark(codes, subject));
        let standing = mark.map(|mark| match mark {
            Mark::Kept => self.say("mark-kept", &[]),
            Mark::Short => self.say("mark-short", &[]),
            Mark::NotAsked => self.say("mark-not-asked", &[]),
        });
        Row { mark, standing: standing.unwrap_or_default(), ..row }
    }

    fn section(&self, key: &str, rows: Vec<Row>) -> Section {
        Section { title: self.say(key, &[]), rows }
    }

    fn values(&self, proof: &Proof) -> Section {
        let values = &proof.values;
        let rows = [
            ("best", values.best),
            ("sufficient", values.sufficient()),
            ("full", values.full),
            ("no-locked", values.none),
            ("common", values.common),
            ("nothing", values.nothing),
            ("norm", values.norm),
        ];
        let row = |(key, value)| {
            let row = self.row(key, &[], vec![self.points(value)]);
            match key {
                "best" => self.held(row, &[Code::LittleToGain], None),
                "full" => self.held(row, &[Code::PrivacyTrapMissing], Some("full")),
                "no-locked" => self.held(row, &[Code::PrivacyTrapMissing], Some("none")),
                "norm" => self.held(row, &[Code::SlowPractice], None),
                _ => row,
            }
        };
        self.section("values", rows.into_iter().map(row).collect())
    }

    fn profile(&self, proof: &Proof) -> Section {
        let names = |names: &[String]| {
            let names = if names.is_empty() { self.say("none", &[]) } else { names.join(", ") };
            [("names", Value::from(names))]
        };
        let depth = &proof.depth;
        let count = |number: usize| vec![number.to_string()];
        let deep = [("cards", &depth.cards), ("seats", &depth.seats)].map(|(what, set)| {
            let row = self.row(&format!("depth-{what}"), &names(set), count(set.len()));
            self.held(row, &[Code::ShallowProfile, Code::NeverEnough], Some(what))
        });
        let mut rows = Vec::from(deep);
        rows.extend(proof.alone.iter().map(|one| {
            let key = if one.same_plan { "alone-same" } else { "alone" };
            let seat = [("seat", Value::from(one.seat.as_str()))];
            let row = self.row(key, &seat, vec![self.points(one.safety)]);
            self.held(row, &[Code::SingleSeatSolves, Code::NoHiddenProfile], Some(&one.seat))
        }));
        let share = self.row("common-share", &[], vec![self.percent(proof.common_share)]);
        rows.push(self.held(share, &[Code::MostlyCommon], None));
        rows.push(self.row("covered", &[], count(usize::from(proof.covered))));
        rows.extend(proof.flags.iter().map(|one| {
            let flag = [("flag", Value::from(one.flag.as_str()))];
            self.row("flag", &flag, count(usize::from(one.seats)))
        }));
        self.section("profile", rows)
    }

    fn difficulty(&self, proof: &Proof) -> Section {
        let rows = proof.difficulty.iter().map(|one| {
            let percent = [("percent", Value::from((one.chance / 10).to_string()))];
            let values = vec![self.points(one.safety), self.percent(one.good)];
            self.row("surfacing", &percent, values)
        });
        let mut rows: Vec<Row> = rows.collect();
        if let Some(last) = rows.pop() {
            rows.push(self.held(last, &[Code::FlatCurve], None));
        }
        let fitting: Vec<String> = proof.fitting().iter().map(|it| format!("{it:?}")).collect();
        let fitting = if fitting.is_empty() { self.say("none", &[]) } else { fitting.join(", ") };
        let fitting = self.row("fitting", &[], vec![fitting]);
        rows.push(self.held(fitting, &[Code::OtherDifficulty], None));
        self.section("difficulty", rows)
    }

    fn cards(&self, proof: &Proof) -> Section {
        let listed = proof.cards.iter().filter(|card| card.worth.abs() >= LITTLE);
        let mut cards: Vec<&CardWorth> = listed.collect();
        cards.sort_by_key(|card| -card.worth);
        let rows = cards.into_iter().map(|card| {
            let form = self.locale.say(form_key(card.form), &[]);
            let arguments = [("card", Value::from(card.card.as_str())), ("form", form.into())];
            let row = self.row("card", &arguments, vec![self.points(card.worth)]);
            self.held(row, &[Code::PerverseShare], Some(&card.card))
        });
        self.section("cards", rows.collect())
    }

    fn seats(&self, proof: &Proof) -> Section {
        let rows = proof.seats.iter().flat_map(|one| {
            let seat = [("seat", Value::from(one.seat.as_str()))];
            let needed = [Code::SeatNotNeeded, Code::SeatDominates];
            let rows: [(&str, String, &[Code]); 3] = [
                ("seat-cost", self.percent(one.cost), &needed),
                ("seat-leads", one.leads.len().to_string(), &[Code::SeatWithoutLead]),
                ("seat-crossed", self.percent(one.crossed), &[Code::InterestNeverCrossed]),
            ];
            rows.map(|(key, value, codes)| {
                self.held(self.row(key, &seat, vec![value]), codes, Some(&one.seat))
            })
        });
        self.section("seats", rows.collect())
    }

    fn ways(&self, proof: &Proof) -> Section {
        let row = |way: &Way| {
            let card = ("card", Value::from(way.card.as_str()));
            let (Some(form), Some(ground)) = (way.form, way.ground) else {
                return self.row("way-none", &[card], Vec::new());
            };
            let arguments = [
                card,
                ("form", Value::from(self.locale.say(form_key(form), &[]))),
                ("ground", Value::from(self.locale.say(ground_key(ground), &[]))),
                ("names", Value::from(way.to.join(", "))),
            ];
            let key = if way.to.is_empty() { "way-table" } else { "way-apart" };
            self.row(key, &arguments, vec![self.points(way.gain)])
        };
        let row = |way: &Way| self.held(row(way), &[Code::NoLawfulWay], Some(&way.card));
        self.section("ways", proof.ways.iter().map(row).collect())
    }

    fn meetings(&self, proof: &Proof) -> Section {
        let Proof { meetings, average, houses, .. } = proof;
        let expected =
            |permille: u16| [("expected", Value::from(((permille + 5) / 10).to_string()))];
        let mut rows = vec![
            self.row("sessions", &[], vec![meetings.sessions.to_string()]),
            self.held(
                self.row("stalls", &[], vec![meetings.stalls.to_string()]),
                &[Code::MeetingStalls],
                None,
            ),
            self.row("own-common", &[], vec![self.percent(meetings.common)]),
            self.row("own-unique", &[], vec![self.percent(meetings.unique)]),
        ];
        for (what, expects, measured) in [
            ("common", average.expected_common, average.common),
            ("unique", average.expected_unique, average.unique),
        ] {
            let key = format!("average-{what}");
            let row = self.row(&key, &expected(expects), vec![self.percent(measured)]);
            rows.push(self.held(row, &[Code::AverageOutsideBand], Some(what)));
        }
        if houses.may_darken {
            let tenths = |tenths: u16| vec![self.points(i32::from(tenths) * 100)];
            let average = self.row("average-houses", &[], tenths(houses.average));
            rows.push(self.held(average, &[Code::AverageHouses], None));
            rows.push(self.row("best-houses", &[], tenths(houses.best)));
            let most = self.row("most-houses", &[], vec![houses.most.to_string()]);
            rows.push(self.held(most, &[Code::TooManyHouses], None));
        }
        self.section("meetings", rows)
    }

    fn presets(&self, proof: &Proof) -> Section {
        let rows = proof.presets.iter().map(|one| {
            let name = [("preset", Value::from(one.preset.as_str()))];
            let values =
                vec![self.points(one.best), self.percent(one.unique), self.points(one.safety)];
            self.row("preset", &name, values)
        });
        self.section("presets", rows.collect())
    }

    fn policies(&self, proof: &Proof) -> Section {
        let mut rows: Vec<Row> = proof
            .policies
            .iter()
            .map(|one| {
                let values = vec![self.percent(one.unique), self.points(one.safety)];
                let word = one.policy.word();
                let codes: &[Code] = match one.policy {
                    Policy::Spiller => &[Code::SpillerWins],
                    _ => &[Code::SmallPolicyStep, Code::FlatPolicies, Code::PolicyCoverage],
                };
                let row = self.row(&format!("policy-{word}"), &[], values);
                self.held(row, codes, Some(word))
            })
            .collect();
        rows.push(self.row("menu", &[], vec![proof.menu.len().to_string()]));
        self.section("policies", rows)
    }
}
