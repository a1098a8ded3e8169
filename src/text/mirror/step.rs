//! Pages of the reflection: the model of each step becomes lines that read aloud.

use crate::locale::{Locale, Value};
use crate::present::reflection::agenda::{agenda, farewell};
use crate::present::reflection::cards::cards;
use crate::present::reflection::figures::figures;
use crate::present::reflection::files::files;
use crate::present::reflection::guess::guess;
use crate::present::reflection::model::model;
use crate::present::reflection::moment::moment;
use crate::present::reflection::piles::{chair, piles};
use crate::present::reflection::replay::ReplayModel;
use crate::present::reflection::word::word;
use crate::present::reflection::{Looking, Step};
use crate::text::lexicon::{Lexicon, Verb};
use crate::text::page::{self, Page};

fn hint(locale: &Locale, key: &str, verb: Verb, lexicon: &Lexicon) -> String {
    locale.say(key, &[("verb", lexicon.written(verb).into())])
}

pub(super) fn replay_hints(locale: &Locale, lexicon: &Lexicon) -> [String; 2] {
    let verb = |name: &'static str, verb: Verb| (name, Value::from(lexicon.written(verb)));
    [
        locale.say(
            "mirror-replay",
            &[
                verb("next", Verb::Next),
                verb("previous", Verb::Previous),
                verb("entry", Verb::Entry),
                verb("mark", Verb::Mark),
            ],
        ),
        locale.say(
            "mirror-replay-more",
            &[
                verb("as", Verb::As),
                verb("all", Verb::All),
                verb("map", Verb::WhoKnew),
                verb("arcs", Verb::WhoTold),
            ],
        ),
    ]
}

/// The page of any step but the replay.
pub(super) fn step_page(looking: &Looking<'_>, step: Step, lexicon: &Lexicon) -> Page {
    let words = &looking.own;
    let mut page = Page::default();
    if step != Step::Farewell {
        page.heading(words.word(&format!("reflect-step-{}", step.word())));
    }
    match step {
        Step::Word => {
            let model = word(looking);
            page.line(model.ask);
            if let Some(word) = model.given {
                page.line(words.say("reflect-word-given", &[("word", word.into())]));
            }
            page.line(hint(words.locale, "mirror-word", Verb::Word, lexicon));
        }
        Step::Moment => moment_page(looking, lexicon, &mut page),
        Step::Piles => {
            let model = piles(looking);
            page.line(model.kept);
            page.lines.extend(model.piles.into_iter().map(|pile| pile.line));
        }
        Step::Cards => cards_page(looking, lexicon, &mut page),
        Step::Chair => {
            if let Some(model) = chair(looking) {
                for back in model.cards {
                    let title = back.title.unwrap_or_else(|| looking.title(back.card));
                    let args = [("title", Value::from(crate::present::capital(&title)))];
                    page.line(words.say("reflect-card-other", &args));
                }
                page.line(model.line);
            }
        }
        Step::Files => {
            let model = files(looking);
            page.line(model.about);
            for moment in model.moments {
                page.line(looking.at(moment.entry, &moment.heard));
                page.line(moment.did);
                page.lines.extend(moment.story);
            }
        }
        Step::Model => {
            let model = model(looking);
            page.line(model.about);
            for card in model.cards {
                page.line(String::new());
                page.line(card.heading);
                page.lines.extend(card.silence);
                page.lines.extend(card.informs);
                page.line(card.year);
            }
            page.lines.extend(model.closed);
        }
        Step::Figures => {
            for figure in figures(looking) {
                page.heading(figure.heading);
                page.line(figure.line);
                page.lines.extend(figure.benchmark);
                for (entry, line) in figure.moments {
                    page.line(looking.at(entry, &line));
                }
            }
            page.line(String::new());
            page.line(hint_entry(words.locale, lexicon));
        }
        Step::Guess => {
            if let Some(model) = guess(looking, false) {
                page.line(model.ask);
                numbered(looking, &model.options, &mut page);
                page.lines.extend(model.reveal);
                if model.given.is_none() {
                    page.line(hint(words.locale, "mirror-guess", Verb::Guess, lexicon));
                }
            }
        }
        Step::Question => {
            let model = agenda(looking);
            page.line(model.ask);
            numbered(looking, &model.proposed, &mut page);
            if let Some(question) = model.given {
                page.line(words.say("reflect-question-given", &[("question", question.into())]));
            }
            page.line(hint(words.locale, "mirror-question", Verb::Question, lexicon));
        }
        Step::Farewell => page.lines.extend(Page::of(farewell(looking)).lines),
        // Its page needs the moment at which the replay stands.
        Step::Replay => {}
    }
    page
}

fn moment_page(looking: &Looking<'_>, lexicon: &Lexicon, page: &mut Page) {
    let words = &looking.own;
    let model = moment(looking);
    page.line(model.ask);
    for (entry, line) in model.proposed {
        page.line(looking.at(entry, &line));
    }
    if let Some((entry, line, why)) = model.given {
        let line = looking.at(entry, &line);
        page.line(words.say("reflect-moment-given", &[("line", line.into())]));
        page.lines.extend(why.map(|why| words.say("reflect-moment-why", &[("why", why.into())])));
    }
    page.line(hint(words.locale, "mirror-moment", Verb::Moment, lexicon));
}

fn cards_page(looking: &Looking<'_>, lexicon: &Lexicon, page: &mut Page) {
    let words = &looking.own;
    let model = cards(looking);
    page.heading(words.word("reflect-cards-own"));
    if model.own.is_empty() {
        page.line(words.word("reflect-cards-own-none"));
    }
    for card in &model.own {
        let args = [("number", card.number.into()), ("title", card.title.as_str().into())];
        page.line(words.say("reflect-card-own", &args));
        page.line(card.text.clone());
        page.lines.extend(card.told.clone());
        match (&card.because, card.is_turned) {
            (Some(because), _) => page.line(because.clone()),
            (None, true) => page.line(words.word("reflect-card-turned")),
            (None, false) => page.line(card.barrier.clone()),
        }
    }
    if !model.own.is_empty() {
        page.line(hint(words.locale, "mirror-cards", Verb::Turn, lexicon));
    }
    for (_, heading, cards) in model.others {
        page.heading(heading);
        for card in cards {
            page.line(match card.title {
                Some(title) => words.say("reflect-card-other", &[("title", title.into())]),
                None => words.word("reflect-card-closed"),
            });
            page.lines.extend(card.text);
            page.lines.extend(card.told);
            page.line(card.because.unwrap_or(card.barrier));
        }
    }
}

fn numbered(looking: &Looking<'_>, texts: &[String], page: &mut Page) {
    for (index, text) in texts.iter().enumerate() {
        let args = [("number", (index + 1).into()), ("text", text.as_str().into())];
        page.line(looking.own.say("mirror-option", &args));
    }
}

fn hint_entry(locale: &Locale, lexicon: &Lexicon) -> String {
    locale.say("mirror-figures", &[("entry", lexicon.written(Verb::Entry).into())])
}

/// Where the replay stands.
pub(super) fn here(model: &ReplayModel, locale: &Locale) -> Page {
    let mut page = Page::default();
    page.line(String::new());
    page.line(model.place.clone());
    let happened = page::transcript(model.lines.clone()).lines;
    if model.lines.is_empty() && model.entry > 0 {
        page.line(locale.say("replay-nothing", &[]));
    }
    page.lines.extend(happened.into_iter().filter(|line| !line.is_empty()));
    page.lines.extend(model.glowing.iter().map(|glow| glow.line.clone()));
    page
}

pub(super) fn marks(model: &ReplayModel, locale: &Locale) -> Page {
    let mut page = Page::default();
    page.heading(locale.say("replay-marks", &[]));
    for (index, mark) in model.marks.iter().enumerate() {
        let args = [("number", (index + 1).into()), ("text", mark.line.as_str().into())];
        page.line(locale.say("mirror-option", &args));
    }
    page
}

pub(super) fn knowing(model: &ReplayModel, locale: &Locale) -> Page {
    let mut page = Page::default();
    page.heading(locale.say("replay-map", &[]));
    page.line(model.place.clone());
    page.lines.extend(model.map.iter().map(|row| row.line.clone()));
    page
}

pub(super) fn telling(model: &ReplayModel, locale: &Locale) -> Page {
    let mut page = Page::default();
    page.heading(locale.say("replay-arcs", &[]));
    page.line(model.place.clone());
    if model.arcs.is_empty() {
        page.line(locale.say("replay-arcs-none", &[]));
    }
    page.lines.extend(model.arcs.iter().map(|arc| arc.line.clone()));
    page
}
