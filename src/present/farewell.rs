//! The last page as a picture: piles of cards that stayed in folders, then the words.
//!
//! **Invariant:** what is said here is said by [`crate::present::debrief`]; the picture only counts.

use crate::present::lobby::Section;
use crate::present::{Words, debrief};

/// The last page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FarewellModel {
    /// What it is about.
    pub heading: String,
    /// How many of how many cards stayed.
    pub kept: String,
    /// Piles: how many cards, and why they stayed.
    pub piles: Vec<(usize, String)>,
    /// What stayed in the own folder.
    pub own: Section,
    /// What stayed in others' folders, a section each.
    pub others: Vec<Section>,
    /// What was told to one of us and reached nobody else, if anything.
    pub chair: Option<Section>,
    /// Roles off, and whom to call.
    pub farewell: Vec<Section>,
}

/// The last page. `all` are the seats around the table as each of them saw it.
#[must_use]
pub fn farewell(words: &Words<'_>, all: &[Words<'_>]) -> FarewellModel {
    let mut sections = debrief::closing(words, all).into_iter();
    let first = sections.next().unwrap_or_default();
    let own = sections.next().unwrap_or_default();
    let mut others: Vec<Section> = sections.collect();
    let chair = words.word("closing-chair");
    let chair = others.iter().position(|section| section.heading == chair);
    let chair = chair.map(|index| others.remove(index));
    let piles = debrief::piles(all).into_iter();
    FarewellModel {
        heading: first.heading,
        kept: first.lines.into_iter().next().unwrap_or_default(),
        piles: piles
            .map(|(barrier, count)| (count, debrief::pile_line(words, barrier, count)))
            .collect(),
        own,
        others,
        chair,
        farewell: debrief::farewell(words),
    }
}
