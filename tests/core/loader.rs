//! Broken files and packs by the thousand: the loader never stops the program.
//!
//! `benches/hostile.rs` does the same for as long as one likes.

use crate::hostile::{Bases, Outcome};
use rondetafel::scenario::check;

#[test]
fn what_is_changed_is_a_case_to_begin_with() {
    let (scenario, findings) = check::compile(Bases::of_this_program().tiny().clone());
    assert!(scenario.is_some(), "{findings:?}");
}

#[test]
fn broken_cases_give_findings_and_never_stop_the_program() {
    let bases = Bases::of_this_program();
    let mut outcomes = [0_u32; 3];
    for number in 0..1500 {
        match bases.attempt(number) {
            Outcome::Sound => outcomes[0] += 1,
            Outcome::Findings => outcomes[1] += 1,
            Outcome::Unreadable => outcomes[2] += 1,
        }
    }
    assert!(outcomes[1] > 500 && outcomes[2] > 100, "both roads are taken: {outcomes:?}");
}
