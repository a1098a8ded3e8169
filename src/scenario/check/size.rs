//! How many of everything the rules can hold.
//!
//! **Invariant:** within these sizes every id fits its set.

use super::Findings;
use super::draft::Draft;
use crate::scenario::finding::Code;

/// Reports everything that is too few or too many.
pub(super) fn check(draft: &Draft, found: &mut Findings) {
    let source = &draft.source;
    let case = &source.scenario;
    let sizes = [
        ("seats.ron", "seats", source.seats.seats.len(), 2, 8),
        ("cards.ron", "cards", source.cards.cards.len(), 2, 64),
        ("cards.ron", "facts", source.cards.facts.len(), 1, 64),
        ("actions.ron", "actions", source.actions.actions.len(), 1, 64),
        ("scenario.ron", "languages", case.languages.len(), 1, 16),
        ("scenario.ron", "people", case.people.len(), 1, 16),
        ("scenario.ron", "topics", case.topics.len(), 1, 8),
        ("scenario.ron", "readings", case.readings.len(), 2, 8),
        ("scenario.ron", "flags", case.flags.len(), 1, 16),
        ("scenario.ron", "goals", case.goals.len(), 1, 16),
        ("scenario.ron", "sources", case.sources.len(), 0, 16),
        ("scenario.ron", "news", case.news.len(), 0, 32),
        ("scenario.ron", "running", case.running.len(), 0, 8),
        ("scenario.ron", "presets", case.presets.len(), 1, 16),
        ("scenario.ron", "learning_goals", case.learning_goals.len(), 0, 8),
        ("year.ron", "areas", source.year.areas.len(), 1, 8),
        ("year.ron", "drivers", source.year.drivers.len(), 1, 16),
        ("year.ron", "incidents", source.year.incidents.len(), 0, 16),
        ("debrief.ron", "help_lines", source.debrief.help_lines.len(), 0, 16),
    ];
    for (file, path, count, least, most) in sizes.into_iter().filter(|size| draft.has(size.0)) {
        let (code, limit) = if count < least {
            (Code::TooFew, least)
        } else if count > most {
            (Code::TooMany, most)
        } else {
            continue;
        };
        found
            .add(code, file, path)
            .text("what", path)
            .number("count", i64::try_from(count).unwrap_or(i64::MAX))
            .number("limit", limit);
    }
}
