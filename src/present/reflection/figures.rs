//! What can be counted, each figure with its benchmark and its two moments.

use crate::locale::Value;
use crate::present::plan::warning::{Warning, warnings};
use crate::present::reflection::Looking;
use crate::present::transcript;
use crate::reflection::mark::MarkKind;
use crate::reflection::measure::{About, Figure, FigureKind, MOMENTS, Moment, percent};
use crate::scenario::id::ActionId;

/// A figure in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureModel {
    /// What is counted.
    pub kind: FigureKind,
    /// What it is about.
    pub heading: String,
    /// The number, in a sentence.
    pub line: String,
    /// What groups reach on average, where that is known.
    pub benchmark: Option<String>,
    /// The share in percent, where that means something.
    pub percent: Option<usize>,
    /// The same of the benchmark.
    pub benchmark_percent: Option<u8>,
    /// Moments that open in the replay: the entry, and what happened.
    pub moments: Vec<(u32, String)>,
}

/// Everything that was counted, coverage first.
#[must_use]
pub fn figures(looking: &Looking<'_>) -> Vec<FigureModel> {
    let mut all: Vec<Figure> = Vec::new();
    all.extend(looking.reflection.revealed().into_iter().flat_map(|it| it.figures.iter().cloned()));
    all.extend(looking.reflection.open().figures.iter().cloned());
    all.push(gaps(looking));
    all.sort_by_key(|figure| figure.kind);
    all.iter().map(|figure| model(looking, figure)).collect()
}

/// Protective measures that begin after the one before them ended: as the plan on the wall warns.
fn gaps(looking: &Looking<'_>) -> Figure {
    let sight = &looking.own.sight;
    let inked = |action: ActionId| {
        let is = |kind: &MarkKind| matches!(kind, MarkKind::Inked(_, inked) if *inked == action);
        looking.reflection.open().marks.iter().rev().find(|mark| is(&mark.kind))
    };
    let tiles = sight.common.plan.tiles.iter().filter(|tile| tile.inked);
    let mut gaps = Vec::new();
    let (mut of, mut count) = (0, 0);
    for tile in tiles {
        of += 1;
        let gap = warnings(sight, tile).into_iter().any(|it| matches!(it, Warning::Gap { .. }));
        if gap {
            count += 1;
        }
        if let Some(mark) = inked(tile.action) {
            gaps.push((!gap, Moment { entry: mark.entry, about: About::Inked(tile.action) }));
        }
    }
    // Those with a gap first, then others that could have been looked at.
    gaps.sort_by_key(|(without, moment)| (*without, moment.entry));
    let mut moments: Vec<Moment> = gaps.into_iter().map(|(_, it)| it).take(MOMENTS).collect();
    for mark in &looking.reflection.open().marks {
        let over = match mark.kind {
            MarkKind::Break(round) => round,
            MarkKind::LastRound => 3,
            _ => continue,
        };
        if moments.len() < MOMENTS {
            moments.push(Moment { entry: mark.entry, about: About::RoundOver(over) });
        }
    }
    moments.sort_by_key(|moment| moment.entry);
    Figure { kind: FigureKind::Gaps, count, of, benchmark: None, moments }
}

fn model(looking: &Looking<'_>, figure: &Figure) -> FigureModel {
    let words = &looking.own;
    let word = figure.kind.word();
    let percent = percent(figure.count, figure.of);
    let args = [("count", figure.count.into()), ("of", figure.of.into())];
    let benchmark = figure.benchmark.map(|benchmark| {
        let reached = percent.unwrap_or_default();
        let args = [("percent", reached.into()), ("benchmark", benchmark.into())];
        words.say(&format!("figure-{word}-benchmark"), &args)
    });
    FigureModel {
        kind: figure.kind,
        heading: words.word(&format!("figure-{word}")),
        line: words.say(&format!("figure-{word}-line"), &args),
        benchmark,
        percent: figure.benchmark.and(percent),
        benchmark_percent: figure.benchmark,
        moments: figure
            .moments
            .iter()
            .map(|moment| (moment.entry, about(looking, moment.about)))
            .collect(),
    }
}

/// What a moment shows, in a sentence.
fn about(looking: &Looking<'_>, about: About) -> String {
    let words = &looking.own;
    match about {
        About::Told(by, card) => {
            words.act("about-told", by, &[("title", looking.title(card).into())])
        }
        About::Asked(question, opened) => {
            let asked = transcript::question(words, &question);
            let key = if opened { "about-opened" } else { "about-not-opened" };
            format!("{asked} {}", words.word(key))
        }
        About::CameUp(topic) => words.say("about-came-up", &[("topic", words.topic(topic).into())]),
        About::Cited(card, action) => {
            let args = [
                ("title", Value::from(looking.title(card))),
                ("action", looking.action(action).into()),
            ];
            words.say("about-cited", &args)
        }
        About::Unused(card) => words.say("about-unused", &[("title", looking.title(card).into())]),
        About::Reacted(seat, card) => {
            let args = [("title", looking.title(card).into()), ("file", words.seat(seat).into())];
            words.say("about-reacted", &args)
        }
        About::Inked(action) => {
            words.say("about-inked", &[("action", looking.action(action).into())])
        }
        About::RoundOver(round) => words.say("about-round-over", &[("round", round.into())]),
    }
}
