//! The verdict: what a case is held to, and the finding when it falls short.
//!
//! What makes a case unsound as a hidden profile, or unplayable, is an error. What is out of a
//! range that the game was made for is a warning, which an author may accept with a reason.
//!
//! **Invariant:** a verdict is a function of the proof and of what the case says of itself: nothing
//! is measured here.

use serde::Serialize;

use crate::colleague::policy::Policy;
use crate::proof::{Proof, difficulty, is_led};
use crate::scenario::Scenario;
use crate::scenario::check;
use crate::scenario::finding::{Argument, Code, Finding};
use crate::scenario::source::{CardRole, Kind};

/// The best plan ends so much safer than the one that the common page suggests.
const ABOVE_COMMON: i32 = 15_000;
/// Telling every locked card in full to everybody costs so much.
const FULL_COSTS: i32 = 8_000;
/// Telling no locked card costs so much.
const NONE_COSTS: i32 = 12_000;
/// A card that takes away more than this does harm; less is within what searching can miss.
const PERVERSE: i32 = -2_000;
/// What leaving out a seat costs, permille of the gain.
const SEAT_COSTS: std::ops::RangeInclusive<i32> = 80..=400;
/// From so many seats on, no seat may be left out and none may dominate.
const SEATS_TO_DOMINATE: usize = 4;
/// A choice is common that crosses an interest in so many sessions of colleagues, permille.
const CROSSED: u16 = 50;
/// A full case needs cards of so many seats, and so many cards.
const DEPTH: (usize, usize) = (3, 4);
/// Above this share the common page holds most of what is to know.
const COMMON_SHARE: u16 = 500;
/// What is left in practice of what the norm promises, permille of the gain.
const LEFT_IN_PRACTICE: i32 = 500;
/// Average colleagues mention common cards within this of the sampling formula, permille.
const COMMON_BAND: (i32, i32) = (-70, 50);
/// And cards that one seat holds within this, permille.
const UNIQUE_BAND: (i32, i32) = (-50, 50);
/// Average tables keep two or three of ten houses lit, in tenths.
const AVERAGE_HOUSES: std::ops::RangeInclusive<u16> = 15..=35;
/// The best plan keeps at most so many lit.
const MOST_HOUSES: u8 = 7;
/// Each policy ends more than this safer than the one before it, or nothing is gained by it.
const LEAST_STEP: i32 = 0;
/// Each policy should end so much safer than the one before it.
const POLICY_STEP: i32 = 6_000;
/// Unique cards that the first five policies bring to the table, permille.
const POLICY_COVERAGE: [(Policy, i32); 5] = [
    (Policy::Silent, 150),
    (Policy::Sharer, 310),
    (Policy::Asker, 410),
    (Policy::Reader, 560),
    (Policy::Director, 640),
];
/// And how near they come to that, permille.
const COVERAGE_NEAR: i32 = 60;

/// How a figure stands to what the case is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Mark {
    /// It is as it should be.
    Kept,
    /// It falls short, whether its author accepts that or not.
    Short,
    /// A case of this kind and size is not held to it.
    NotAsked,
}

/// All that a case falls short in, also what its author accepts, and what it is held to at all.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'a> {
    held: Held<'a>,
}

impl<'a> Verdict<'a> {
    /// The verdict on a proof of this case.
    #[must_use]
    pub const fn of(proof: &'a Proof, scenario: &'a Scenario) -> Self {
        Self { held: Held { proof, scenario } }
    }

    /// How a figure stands that these findings are about, the usual one first; `subject` is what it
    /// is the figure of, where there are several.
    #[must_use]
    pub fn mark(&self, codes: &[Code], subject: Option<&str>) -> Mark {
        let subjects = |finding: &Finding| -> Vec<String> {
            let known = ["name", "what", "policy", "more"].into_iter();
            let given = known.filter_map(|argument| finding.arguments.get(argument));
            let texts = given.filter_map(|argument| match argument {
                Argument::Text(text) => Some(text.clone()),
                Argument::Number(_) => None,
            });
            texts.collect()
        };
        // What names nothing is about all of them.
        let is_about = |finding: &Finding| {
            let subjects = subjects(finding);
            subjects.is_empty()
                || subject.is_none_or(|subject| subjects.iter().any(|it| it == subject))
        };
        let found = self.held.all();
        if found.iter().any(|finding| codes.contains(&finding.code) && is_about(finding)) {
            Mark::Short
        } else if codes.first().is_some_and(|code| self.held.asks(*code)) {
            Mark::Kept
        } else {
            Mark::NotAsked
        }
    }
}

/// What the case falls short in, less what its author accepts, with its places.
#[must_use]
pub fn findings(proof: &Proof, scenario: &Scenario) -> Vec<Finding> {
    let mut found = Verdict::of(proof, scenario).held.all();
    let useless = scenario.accepted.iter().filter(|code| {
        let measured = code.is_proven() && !matches!(code, Code::StaleProof | Code::BrokenProof);
        measured && !found.iter().any(|finding| finding.code == **code)
    });
    let useless: Vec<Code> = useless.copied().collect();
    found.retain(|finding| !scenario.accepted.contains(&finding.code));
    for code in useless {
        let mut finding = Finding::new(Code::UselessSilence, "scenario.ron", "silence");
        finding.text("name", code.word());
        found.push(finding);
    }
    check::located(found, &scenario.files)
}

/// What a case is held to.
#[derive(Clone, Copy, Debug)]
struct Held<'a> {
    proof: &'a Proof,
    scenario: &'a Scenario,
}

impl Held<'_> {
    /// All that it falls short in.
    fn all(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        self.profile(&mut found);
        difficulty::check(self.proof, self.scenario, &mut found);
        self.traps(&mut found);
        self.cards(&mut found);
        self.seats(&mut found);
        self.dilemmas(&mut found);
        self.meetings(&mut found);
        self.policies(&mut found);
        found
    }

    /// Whether a case of this kind and size is held to it.
    fn asks(&self, code: Code) -> bool {
        match code {
            Code::LittleToGain => !is_led(self.scenario.kind),
            Code::SeatNotNeeded | Code::SeatDominates => self.is_large(),
            Code::OtherDifficulty => self.scenario.difficulty.is_some(),
            Code::PrivacyTrapMissing => self.is_full() && self.locked() > 0,
            Code::ShallowProfile
            | Code::SeatWithoutLead
            | Code::InterestNeverCrossed
            | Code::AverageHouses
            | Code::FlatPolicies
            | Code::SmallPolicyStep
            | Code::PolicyCoverage
            | Code::SpillerWins => self.is_full(),
            _ => true,
        }
    }

    fn locked(&self) -> usize {
        self.scenario.book.cards.iter().filter(|card| card.lock.is_some()).count()
    }

    fn is_full(&self) -> bool {
        self.scenario.kind == Kind::Full
    }

    fn is_large(&self) -> bool {
        self.scenario.book.seats.len() >= SEATS_TO_DOMINATE
    }

    fn seat_path(&self, name: &str) -> String {
        let index = self.scenario.book.seats.iter().position(|seat| seat.name == name);
        format!("seats[{}]", index.unwrap_or_default())
    }

    fn card_path(&self, name: &str) -> String {
        let index = self.scenario.book.cards.iter().position(|card| card.name == name);
        format!("cards[{}]", index.unwrap_or_default())
    }

    /// Is it a hidden profile, and how deep?
    fn profile(&self, found: &mut Vec<Finding>) {
        let Proof { values, alone, depth, difficulty, common_share, .. } = self.proof;
        for one in alone {
            let path = self.seat_path(&one.seat);
            let mut add = |code| {
                let mut finding = Finding::new(code, "seats.ron", path.clone());
                finding
                    .text("name", &one.seat)
                    .number("safety", points(one.safety))
                    .number("best", points(values.best));
                found.push(finding);
            };
            if one.same_plan || one.safety >= values.best {
                add(Code::NoHiddenProfile);
            } else if one.safety >= values.sufficient() {
                add(Code::SingleSeatSolves);
            }
        }
        let case = |code| Finding::new(code, "scenario.ron", "id");
        let above = values.best - values.common;
        if above < ABOVE_COMMON && self.asks(Code::LittleToGain) {
            let mut finding = case(Code::LittleToGain);
            finding.number("measured", points(above)).number("wanted", points(ABOVE_COMMON));
            found.push(finding);
        }
        let (seats, cards) = DEPTH;
        if depth.seats.is_empty() || depth.cards.is_empty() {
            found.push(case(Code::NeverEnough));
        } else if self.asks(Code::ShallowProfile) {
            let both = [("seats", &depth.seats, seats), ("cards", &depth.cards, cards)];
            for (what, names, wanted) in
                both.into_iter().filter(|(_, set, least)| set.len() < *least)
            {
                let mut finding = case(Code::ShallowProfile);
                finding
                    .text("what", what)
                    .text("names", names.join(", "))
                    .number("count", count(names.len()))
                    .number("wanted", count(wanted));
                found.push(finding);
            }
        }
        let (first, last) = (difficulty.first(), difficulty.last());
        if let (Some(first), Some(last)) = (first, last)
            && last.safety <= first.safety
        {
            let mut finding = case(Code::FlatCurve);
            finding.number("little", points(first.safety)).number("much", points(last.safety));
            found.push(finding);
        }
        if *common_share > COMMON_SHARE {
            let mut finding = Finding::new(Code::MostlyCommon, "cards.ron", "cards");
            finding.number("percent", i64::from(*common_share) / 10);
            found.push(finding);
        }
        if (values.best - values.nothing) * 1000 < (values.norm - values.nothing) * LEFT_IN_PRACTICE
        {
            let mut finding = Finding::new(Code::SlowPractice, "actions.ron", "actions");
            finding
                .number("practice", points(values.best))
                .number("norm", points(values.norm))
                .number("nothing", points(values.nothing));
            found.push(finding);
        }
    }

    /// Both traps of privacy.
    fn traps(&self, found: &mut Vec<Finding>) {
        if !self.asks(Code::PrivacyTrapMissing) {
            return;
        }
        let values = &self.proof.values;
        for (what, value, wanted) in
            [("full", values.full, FULL_COSTS), ("none", values.none, NONE_COSTS)]
        {
            let costs = values.best - value;
            if costs < wanted {
                let mut finding = Finding::new(Code::PrivacyTrapMissing, "cards.ron", "cards");
                finding
                    .text("what", what)
                    .number("measured", points(costs))
                    .number("wanted", points(wanted));
                found.push(finding);
            }
        }
    }

    /// Cards that do harm.
    fn cards(&self, found: &mut Vec<Finding>) {
        for card in &self.proof.cards {
            if card.worth < PERVERSE && card.role != CardRole::Sensitive {
                let path = self.card_path(&card.card);
                let mut finding = Finding::new(Code::PerverseShare, "cards.ron", path);
                finding.text("name", &card.card).number("lost", points(-card.worth));
                found.push(finding);
            }
        }
    }

    /// What each seat is good for.
    fn seats(&self, found: &mut Vec<Finding>) {
        for seat in &self.proof.seats {
            let path = self.seat_path(&seat.seat);
            let mut add = |code| {
                let mut finding = Finding::new(code, "seats.ron", path.clone());
                finding.text("name", &seat.seat).number("percent", i64::from(seat.cost) / 10);
                found.push(finding);
            };
            if self.asks(Code::SeatNotNeeded) && seat.cost < *SEAT_COSTS.start() {
                add(Code::SeatNotNeeded);
            }
            if self.asks(Code::SeatDominates) && seat.cost > *SEAT_COSTS.end() {
                add(Code::SeatDominates);
            }
            if self.asks(Code::SeatWithoutLead) && seat.leads.is_empty() {
                add(Code::SeatWithoutLead);
            }
            if self.asks(Code::InterestNeverCrossed) && seat.crossed < CROSSED {
                add(Code::InterestNeverCrossed);
            }
        }
    }

    /// A lawful way out of each dilemma.
    fn dilemmas(&self, found: &mut Vec<Finding>) {
        for way in self.proof.ways.iter().filter(|way| way.form.is_none()) {
            let path = self.card_path(&way.card);
            let mut finding = Finding::new(Code::NoLawfulWay, "cards.ron", path);
            finding.text("name", &way.card);
            found.push(finding);
        }
    }

    /// Sessions end, average groups are average, and houses stay lit as they should.
    fn meetings(&self, found: &mut Vec<Finding>) {
        let Proof { meetings, average, houses, .. } = self.proof;
        let case = |code| Finding::new(code, "scenario.ron", "id");
        if meetings.stalls + meetings.refusals > 0 {
            let mut finding = case(Code::MeetingStalls);
            finding
                .number("sessions", i64::from(meetings.sessions))
                .number("stalls", i64::from(meetings.stalls))
                .number("refusals", i64::from(meetings.refusals));
            found.push(finding);
        }
        for (what, measured, expected, (below, above)) in [
            ("common", average.common, average.expected_common, COMMON_BAND),
            ("unique", average.unique, average.expected_unique, UNIQUE_BAND),
        ] {
            let off = i32::from(measured) - i32::from(expected);
            if !(below..=above).contains(&off) {
                let mut finding = case(Code::AverageOutsideBand);
                finding
                    .text("what", what)
                    .number("percent", i64::from(measured) / 10)
                    .number("expected", i64::from(expected) / 10);
                found.push(finding);
            }
        }
        if !houses.may_darken {
            return;
        }
        let year = |code| Finding::new(code, "year.ron", "incidents");
        if houses.most > MOST_HOUSES {
            let mut finding = year(Code::TooManyHouses);
            finding.number("most", i64::from(houses.most));
            found.push(finding);
        }
        if self.asks(Code::AverageHouses) && !AVERAGE_HOUSES.contains(&houses.average) {
            let mut finding = year(Code::AverageHouses);
            finding.number("tenths", i64::from(houses.average));
            found.push(finding);
        }
    }

    /// Decisions matter.
    fn policies(&self, found: &mut Vec<Finding>) {
        if !self.is_full() {
            return;
        }
        let of = |policy| self.proof.policies.iter().find(|one| one.policy == policy);
        let case = |code| Finding::new(code, "scenario.ron", "id");
        for pair in POLICY_COVERAGE.windows(2) {
            let [(one, _), (other, _)] = pair else { continue };
            let (Some(before), Some(after)) = (of(*one), of(*other)) else { continue };
            let step = after.safety - before.safety;
            if step < POLICY_STEP {
                let flat = step <= LEAST_STEP;
                let code = if flat { Code::FlatPolicies } else { Code::SmallPolicyStep };
                let mut finding = case(code);
                finding
                    .text("less", one.word())
                    .text("more", other.word())
                    .number("measured", points(step))
                    .number("wanted", points(if flat { LEAST_STEP } else { POLICY_STEP }));
                found.push(finding);
            }
        }
        for (policy, expected) in POLICY_COVERAGE {
            let Some(one) = of(policy) else { continue };
            if (i32::from(one.unique) - expected).abs() > COVERAGE_NEAR {
                let mut finding = case(Code::PolicyCoverage);
                finding
                    .text("policy", policy.word())
                    .number("percent", i64::from(one.unique) / 10)
                    .number("expected", i64::from(expected) / 10);
                found.push(finding);
            }
        }
        if let (Some(spiller), Some(reader)) = (of(Policy::Spiller), of(Policy::Reader))
            && spiller.safety >= reader.safety
        {
            let mut finding = case(Code::SpillerWins);
            finding
                .number("spiller", points(spiller.safety))
                .number("reader", points(reader.safety));
            found.push(finding);
        }
    }
}

/// Thousandths as whole points.
fn points(thousandths: i32) -> i64 {
    i64::from(thousandths.div_euclid(1000))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
