//! What the words mean by which an author states how hard a case is, and the finding when the curve
//! says otherwise.
//!
//! A case is as hard as it is for a table that brings half of what single seats know: average groups
//! bring a fifth and hardly ever make a good plan, and nobody brings all. The number of seats makes
//! no difference to that: two cases of six seats, told again at four, stayed within the same word.
//!
//! **Invariant:** every measured curve that ends well fits one of the words at least.

use std::ops::RangeInclusive;

use crate::proof::{Proof, Surfacing};
use crate::scenario::Scenario;
use crate::scenario::finding::{Code, Finding};
use crate::scenario::source::Difficulty;

/// The chance of a card to surface by which cases are compared, permille.
const HALF: u16 = 500;
/// And the one at which also a hard case is no lottery.
const NEARLY_ALL: u16 = 900;
/// How often a table that hears nearly everything makes a good plan, at least, permille.
const NOT_HOPELESS: u16 = 500;

/// How often a table that hears half makes a good plan, permille. The words overlap, since so many
/// tables as are tried measure to within a twentieth.
const fn band(stated: Difficulty) -> RangeInclusive<u16> {
    match stated {
        Difficulty::Gentle => 300..=1000,
        Difficulty::Middling => 150..=450,
        Difficulty::Hard => 0..=200,
    }
}

/// The words that a curve bears out; none when the case is a lottery.
pub(super) fn fitting(curve: &[Surfacing]) -> Vec<Difficulty> {
    let (half, nearly_all) = (good(curve, HALF), good(curve, NEARLY_ALL));
    let fits = |word: &Difficulty| nearly_all >= NOT_HOPELESS && band(*word).contains(&half);
    Difficulty::ALL.into_iter().filter(fits).collect()
}

/// How often a good plan is made when cards surface with this chance.
fn good(curve: &[Surfacing], chance: u16) -> u16 {
    curve.iter().find(|one| one.chance == chance).map_or(0, |one| one.good)
}

/// Reports a stated difficulty that the curve does not bear out.
pub(super) fn check(proof: &Proof, scenario: &Scenario, found: &mut Vec<Finding>) {
    let Some(stated) = scenario.difficulty else { return };
    let fitting = fitting(&proof.difficulty);
    if fitting.contains(&stated) {
        return;
    }
    let (what, chance, band) = if fitting.is_empty() {
        ("hopeless", NEARLY_ALL, NOT_HOPELESS..=1000)
    } else {
        ("other", HALF, band(stated))
    };
    let percent = |permille: u16| i64::from(permille) / 10;
    let mut finding = Finding::new(Code::OtherDifficulty, "scenario.ron", "difficulty");
    finding
        .text("what", what)
        .text("stated", format!("{stated:?}"))
        .number("percent", percent(good(&proof.difficulty, chance)))
        .number("least", percent(*band.start()))
        .number("most", percent(*band.end()));
    finding.expected = fitting.iter().map(|word| format!("{word:?}")).collect();
    found.push(finding);
}
