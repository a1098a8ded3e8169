//! A proof becomes a table for people: what was measured, in sections of rows.
//!
//! Things are named as in the author's files, as in findings: this table is for whoever writes them.
//!
//! **Invariant:** the words come from the locale; what is written here is order and punctuation.

use serde::Serialize;

use crate::locale::{Locale, Value};
use crate::present::{form_key, ground_key};
use crate::proof::{CardWorth, Proof, Stage, Way};
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
    /// How much: one figure, or two.
    pub values: Vec<String>,
}

/// What is being measured, for whoever waits.
#[must_use]
pub fn stage(locale: &Locale, stage: Stage) -> String {
    locale.say(&format!("proof-stage-{}", stage.word()), &[])
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
        let words = Words { locale };
        let sections = [
            words.values(proof),
            words.profile(proof),
            words.difficulty(proof),
            words.cards(proof),
            words.seats(proof),
            words.ways(proof),
            words.meetings(proof),
            words.policies(proof),
        ];
        let name = [("name", Value::from(proof.stamp.scenario.as_str()))];
        Self {
            title: locale.say("proof-title", &name),
            sections: sections.into_iter().filter(|section| !section.rows.is_empty()).collect(),
        }
    }

    /// The table as lines, with values in columns.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut text = format!("{}\n", self.title);
        for Section { title, rows } in &self.sections {
            text = format!("{text}\n{title}\n");
            for Row { label, values } in rows {
                let letters = label.chars().count();
                text.push_str("  ");
                text.push_str(label);
                for (nth, value) in values.iter().enumerate() {
                    let room = if nth == 0 { WIDTH.saturating_sub(letters) + 8 } else { 9 };
                    text = format!("{text}{value:>room$}");
                }
                text.push('\n');
            }
        }
        text
    }
}

/// The words of the table.
struct Words<'a> {
    locale: &'a Locale,
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
        Row { label: self.say(key, arguments), values }
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
        let row = |(key, value)| self.row(key, &[], vec![self.points(value)]);
        self.section("values", rows.into_iter().map(row).collect())
    }

    fn profile(&self, proof: &Proof) -> Section {
        let names = |names: &[String]| {
            let names = if names.is_empty() { self.say("none", &[]) } else { names.join(", ") };
            [("names", Value::from(names))]
        };
        let depth = &proof.depth;
        let count = |number: usize| vec![number.to_string()];
        let mut rows = vec![
            self.row("depth-cards", &names(&depth.cards), count(depth.cards.len())),
            self.row("depth-seats", &names(&depth.seats), count(depth.seats.len())),
        ];
        rows.extend(proof.alone.iter().map(|one| {
            let key = if one.same_plan { "alone-same" } else { "alone" };
            let seat = [("seat", Value::from(one.seat.as_str()))];
            self.row(key, &seat, vec![self.points(one.safety)])
        }));
        rows.push(self.row("common-share", &[], vec![self.percent(proof.common_share)]));
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
        let fitting: Vec<String> = proof.fitting().iter().map(|it| format!("{it:?}")).collect();
        let fitting = if fitting.is_empty() { self.say("none", &[]) } else { fitting.join(", ") };
        rows.push(self.row("fitting", &[], vec![fitting]));
        self.section("difficulty", rows)
    }

    fn cards(&self, proof: &Proof) -> Section {
        let listed = proof.cards.iter().filter(|card| card.worth.abs() >= LITTLE);
        let mut cards: Vec<&CardWorth> = listed.collect();
        cards.sort_by_key(|card| -card.worth);
        let rows = cards.into_iter().map(|card| {
            let form = self.locale.say(form_key(card.form), &[]);
            let arguments = [("card", Value::from(card.card.as_str())), ("form", form.into())];
            self.row("card", &arguments, vec![self.points(card.worth)])
        });
        self.section("cards", rows.collect())
    }

    fn seats(&self, proof: &Proof) -> Section {
        let rows = proof.seats.iter().flat_map(|one| {
            let seat = [("seat", Value::from(one.seat.as_str()))];
            [
                self.row("seat-cost", &seat, vec![self.percent(one.cost)]),
                self.row("seat-leads", &seat, vec![one.leads.len().to_string()]),
                self.row("seat-crossed", &seat, vec![self.percent(one.crossed)]),
            ]
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
        self.section("ways", proof.ways.iter().map(row).collect())
    }

    fn meetings(&self, proof: &Proof) -> Section {
        let Proof { meetings, average, houses, .. } = proof;
        let expected =
            |permille: u16| [("expected", Value::from(((permille + 5) / 10).to_string()))];
        let mut rows = vec![
            self.row("sessions", &[], vec![meetings.sessions.to_string()]),
            self.row("stalls", &[], vec![meetings.stalls.to_string()]),
            self.row("own-common", &[], vec![self.percent(meetings.common)]),
            self.row("own-unique", &[], vec![self.percent(meetings.unique)]),
            self.row(
                "average-common",
                &expected(average.expected_common),
                vec![self.percent(average.common)],
            ),
            self.row(
                "average-unique",
                &expected(average.expected_unique),
                vec![self.percent(average.unique)],
            ),
        ];
        if houses.may_darken {
            let tenths = |tenths: u16| vec![self.points(i32::from(tenths) * 100)];
            rows.push(self.row("average-houses", &[], tenths(houses.average)));
            rows.push(self.row("best-houses", &[], tenths(houses.best)));
            rows.push(self.row("most-houses", &[], vec![houses.most.to_string()]));
        }
        self.section("meetings", rows)
    }

    fn policies(&self, proof: &Proof) -> Section {
        let mut rows: Vec<Row> = proof
            .policies
            .iter()
            .map(|one| {
                let values = vec![self.percent(one.unique), self.points(one.safety)];
                self.row(&format!("policy-{}", one.policy.word()), &[], values)
            })
            .collect();
        rows.push(self.row("menu", &[], vec![proof.menu.len().to_string()]));
        self.section("policies", rows)
    }
}
