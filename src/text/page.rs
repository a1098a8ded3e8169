//! Pages of the text twin: models become lines that read aloud.
//!
//! **Invariant:** no tables, no drawing with signs: a heading in plain words, then a fact a line.
//! **Invariant:** every number that is shown can be typed.

use crate::locale::Value;
use crate::present::debrief::{self, Step};
use crate::present::dossier::{self, CardSheet};
use crate::present::lobby::{self, Section};
use crate::present::reflection::agenda;
use crate::present::transcript::{Remark, RemarkKind, merged, remarks};
use crate::present::{Words, offer, plan};
use crate::rules::command::WishKind;
use crate::rules::refusal::Refusal;
use crate::rules::table::Phase;
use crate::scenario::id::{ActionId, CardId, SeatId, SourceId, TopicId};
use crate::scenario::term::{DirectorStrength, Week};
use crate::text::lexicon::{Lexicon, Verb};
use crate::text::order::{Miss, Show};
use crate::text::spell::example;

/// Lines of a page, an empty line before each heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The lines.
    pub lines: Vec<String>,
}

impl Page {
    /// A page of sections.
    #[must_use]
    pub fn of(sections: impl IntoIterator<Item = Section>) -> Self {
        let mut page = Self::default();
        for section in sections {
            page.section(section);
        }
        page
    }

    pub(super) fn heading(&mut self, heading: impl Into<String>) {
        self.lines.push(String::new());
        self.lines.push(heading.into());
    }

    pub(super) fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn section(&mut self, section: Section) {
        self.heading(section.heading);
        self.lines.extend(section.lines);
    }
}

/// What was asked to be shown.
#[must_use]
pub fn show(show: Show, words: &Words<'_>, lexicon: &Lexicon) -> Page {
    match show {
        Show::Help(None) => help(words, lexicon),
        Show::Help(Some(verb)) => help_with(verb, words, lexicon),
        Show::Look => look(words),
        Show::Hand => hand(words, lexicon),
        Show::Card(card) => one_card(words, card),
        Show::Board => table(words),
        Show::Seats(Some(seat)) => Page::of([lobby::plate(words, seat)]),
        Show::Seats(None) => Page::of(lobby::seats(words)),
        Show::Topics => Page::of([lobby::topics(words)]),
        Show::Readings => Page::of([lobby::readings(words)]),
        Show::Flags => Page::of([lobby::flags(words)]),
        Show::Goals => goals(words),
        Show::Actions(seat) => actions(words, seat),
        Show::Action(action) => one_action(words, action),
        Show::Plan => whole_plan(words),
        Show::Tile(tile) => {
            let mut page = Page::default();
            if let Some(sheet) = plan::tile(words, tile) {
                page.heading(crate::present::capital(&sheet.summary));
                page.lines.extend(sheet.facts);
                page.lines.extend(sheet.warnings.iter().map(|warning| warned(words, warning)));
            }
            page
        }
        Show::Lines(count) => lines(words, count),
        Show::Case => Page::of(lobby::opening(words)),
        Show::Terms(term) => terms(words, lexicon, term),
        Show::Year => {
            let mut page = Page::of(debrief::year(words).into_iter().map(|step| step.section));
            page.lines.extend(Page::of(debrief::standing(words)).lines);
            if page.lines.is_empty() {
                page.line(words.word("year-none-lived"));
            }
            page
        }
        Show::Why(week) => why(words, week),
    }
}

/// The professional terms by name, or what one of them means.
fn terms(words: &Words<'_>, lexicon: &Lexicon, term: Option<usize>) -> Page {
    let all = words.locale.glossary().terms();
    let mut page = Page::default();
    if let Some(term) = term.and_then(|term| all.get(term)) {
        page.heading(crate::present::capital(&term.name));
        page.line(term.about.clone());
        return page;
    }
    page.heading(words.word("help-terms"));
    let names = words.list(all.iter().map(|term| term.name.clone()));
    page.line(format!("{}.", crate::present::capital(&names)));
    page.line(words.say("text-terms", &[("terms", lexicon.written(Verb::Terms).into())]));
    page
}

/// The first page: advisory, opening, own seat and own cards, first reading.
#[must_use]
pub fn welcome(words: &Words<'_>, lexicon: &Lexicon) -> Vec<Page> {
    let mut own = Page::of([lobby::own_seat(words)]);
    own.heading(words.word("dossier-hand"));
    for sheet in dossier::hand(words) {
        card_lines(words, &sheet, &mut own);
    }
    let mut reading = Page::of([lobby::readings(words)]);
    let first = example(WishKind::ChooseReading, lexicon, words).unwrap_or_default();
    reading.line(String::new());
    reading.line(words.say(
        "text-first-reading",
        &[("example", first.into()), ("ready", lexicon.written(Verb::Done).into())],
    ));
    vec![Page::of([lobby::advisory(words)]), Page::of(lobby::opening(words)), own, reading]
}

/// The question of last time.
#[must_use]
pub fn carried(words: &Words<'_>, lexicon: &Lexicon, question: &str) -> Page {
    let mut page = Page::of([agenda::carried(words.locale, question)]);
    let verb = ("verb", lexicon.written(Verb::Answered).into());
    page.line(words.say("reflect-carried-how", &[verb]));
    page
}

/// New lines of the transcript.
#[must_use]
pub fn transcript(remarks: Vec<Remark>) -> Page {
    let mut page = Page::default();
    for Remark { kind, text, .. } in remarks {
        if kind == RemarkKind::Heading {
            page.heading(text);
        } else {
            page.line(text);
        }
    }
    page
}

/// A step of the year.
#[must_use]
pub fn step(words: &Words<'_>, step: Step) -> Page {
    let serious = step.serious;
    let mut page = Page::of([step.section]);
    if serious {
        page.line(words.word("year-serious"));
    }
    page
}

/// Where things stand, in one line before the prompt.
#[must_use]
pub fn status(words: &Words<'_>, lexicon: &Lexicon) -> String {
    let (meeting, board) = (&words.sight.common.meeting, &words.sight.common.board);
    let me = words.sight.seat;
    let verb = |verb: Verb| Value::from(lexicon.written(verb));
    if meeting.phase != Phase::Closed && words.sight.own.out {
        return words.say("status-out", &[("back", verb(Verb::StepIn))]);
    }
    if meeting.paused {
        return words.say("status-paused", &[("resume", verb(Verb::Resume))]);
    }
    let done = meeting.done.has(me);
    let mut parts = Vec::new();
    match meeting.phase {
        Phase::Briefing | Phase::Break(_) if done => parts.push(words.word("status-waiting")),
        Phase::Briefing if words.sight.own.reading.is_some() => {
            parts.push(words.say("status-briefing-chosen", &[("ready", verb(Verb::Done))]));
        }
        Phase::Briefing => parts.push(words.word("status-briefing")),
        Phase::Round(round) => {
            let round = ("round", Value::from(round));
            if let Ok(question) = words.sight.question() {
                let asker = ("asker", Value::from(words.person_of(question.by)));
                parts.push(match question.topic {
                    Some(topic) => {
                        words.say("status-question", &[asker, ("topic", words.topic(topic).into())])
                    }
                    None => words.say("status-question-open", &[asker]),
                });
            } else if done {
                parts.push(words.say("status-done", &[round]));
            } else {
                let turns = ("turns", Value::from(*meeting.turns.of(me)));
                parts.push(words.say("status-round", &[round, turns, ("done", verb(Verb::Done))]));
            }
            if let Some(topic) = board.topic {
                parts.push(words.say("status-topic", &[("topic", words.topic(topic).into())]));
            }
            if let (Some((topic, _)), Some(_)) =
                (board.joining, words.sight.offer(WishKind::JoinIn))
            {
                parts.push(words.say("status-joining", &[("topic", words.topic(topic).into())]));
            }
        }
        Phase::Break(_) => parts.push(words.say("status-break", &[("call", verb(Verb::Call))])),
        Phase::LastRound if meeting.votes.of(me).is_some() => {
            parts.push(words.word("status-waiting"));
        }
        Phase::LastRound => {
            parts.push(words.say("status-last-round", &[("vote", verb(Verb::Vote))]));
        }
        Phase::Stop => parts.push(words.word("status-stop")),
        Phase::Year => {
            let weeks = ("weeks", words.sight.known.last_week().into());
            parts.push(words.say("status-year", &[("proceed", verb(Verb::Proceed)), weeks]));
        }
        Phase::Closed => parts.push(words.say("status-closed", &[("quit", verb(Verb::Quit))])),
    }
    parts.join(" ")
}

/// What could not be understood.
#[must_use]
pub fn miss(miss: &Miss, words: &Words<'_>, lexicon: &Lexicon) -> Page {
    let mut page = Page::default();
    let near = |near: &str| words.say("miss-near", &[("near", near.into())]);
    let shown = |verb: Verb| {
        let kind = WishKind::ALL.into_iter().find(|kind| Verb::of(*kind) == Some(verb));
        let example = kind.and_then(|kind| example(kind, lexicon, words));
        let example = example.unwrap_or_else(|| written_example(words, verb.key()));
        words.say("miss-example", &[("example", example.into())])
    };
    match miss {
        Miss::Verb(word, nearest) => {
            page.line(words.say("miss-verb", &[("word", word.as_str().into())]));
            page.line(match nearest {
                Some(verb) => near(lexicon.written(*verb)),
                None => words.word("miss-help"),
            });
        }
        Miss::Several(verbs) => {
            let verbs = verbs.iter().map(|verb| lexicon.written(*verb).to_owned());
            page.line(words.say("miss-several", &[("choices", words.list(verbs).into())]));
        }
        Miss::Missing(verb, kind) => {
            page.line(words.say("miss-missing", &[("kind", words.word(kind).into())]));
            page.line(shown(*verb));
        }
        Miss::Unknown(verb, kind, word, nearest) => {
            let args = [("kind", words.word(kind).into()), ("word", word.as_str().into())];
            page.line(words.say("miss-unknown", &args));
            page.line(match nearest {
                Some(nearest) => near(nearest),
                None => shown(*verb),
            });
        }
        Miss::Later(verb) => {
            let verb = crate::present::capital(lexicon.written(*verb));
            page.line(words.say("miss-later", &[("verb", verb.into())]));
        }
        Miss::LeftOver(verb, word) => {
            page.line(words.say("miss-left-over", &[("word", word.as_str().into())]));
            page.line(shown(*verb));
        }
    }
    page
}

fn help(words: &Words<'_>, lexicon: &Lexicon) -> Page {
    let mut page = Page::default();
    let open = offer::open(words);
    page.heading(words.word("text-help-open"));
    for kind in open.iter().filter(|open| open.refusal.is_none()).map(|open| open.kind) {
        if let Some(verb) = Verb::of(kind) {
            let line = help_line(words, lexicon, verb);
            let sample =
                example(kind, lexicon, words).unwrap_or_else(|| written_example(words, verb.key()));
            let sample = words.say("text-for-example", &[("example", sample.into())]);
            let cost =
                if costs(words, kind) { words.word("text-asks-costs") } else { String::new() };
            page.line(
                [line, cost.clone(), sample]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" "),
            );
            if verb == Verb::Lay {
                let sample = crate::text::spell::example_of_telling(lexicon, words);
                let sample = sample.unwrap_or_else(|| written_example(words, "tell"));
                let sample = words.say("text-for-example", &[("example", sample.into())]);
                page.line(format!("{} {cost} {sample}", help_line(words, lexicon, Verb::Tell)));
            }
        }
    }
    page.heading(words.word("text-help-always"));
    for verb in Verb::ALL.iter().filter(|verb| verb.only_shows()) {
        page.line(help_line(words, lexicon, *verb));
    }
    page.heading(words.word("text-help-closed"));
    let mut told: Vec<(Refusal, Vec<String>)> = Vec::new();
    let opened: Vec<Option<Verb>> =
        open.iter().filter(|open| open.refusal.is_none()).map(|open| Verb::of(open.kind)).collect();
    for closed in open.iter().filter(|closed| !opened.contains(&Verb::of(closed.kind))) {
        if let (Some(refusal), Some(verb)) = (closed.refusal, Verb::of(closed.kind)) {
            let verb = lexicon.written(verb).to_owned();
            match told.iter_mut().find(|(other, _)| *other == refusal) {
                Some((_, verbs)) if verbs.contains(&verb) => {}
                Some((_, verbs)) => verbs.push(verb),
                None => told.push((refusal, vec![verb])),
            }
        }
    }
    for (refusal, verbs) in told {
        let why = offer::refusal(words, &refusal);
        let verbs = crate::present::capital(&words.list(verbs));
        page.line(
            words.say("text-help-closed-line", &[("verbs", verbs.into()), ("why", why.into())]),
        );
    }
    page.line(String::new());
    page.line(words.word("text-help-rest"));
    page
}

/// The example that stands in the language file, with topics of this case.
fn written_example(words: &Words<'_>, verb: &str) -> String {
    let topics = (0..words.sight.known.topics()).map(|index| words.topic(TopicId::at(index)));
    let topics: Vec<&str> = topics.take(3).collect();
    let args = [
        ("topic", topics.first().copied().unwrap_or_default().into()),
        ("topics", topics.join(", ").into()),
    ];
    words.say(&format!("command-{verb}.example"), &args)
}

fn help_with(verb: Verb, words: &Words<'_>, lexicon: &Lexicon) -> Page {
    let mut page = Page::default();
    page.line(String::new());
    page.line(help_line(words, lexicon, verb));
    let key = format!("command-{}", verb.key());
    let more = format!("{key}.words");
    if words.locale.has(&more) {
        page.line(words.say("text-help-also", &[("words", words.word(&more).into())]));
    }
    let kinds: Vec<WishKind> =
        WishKind::ALL.into_iter().filter(|kind| Verb::of(*kind) == Some(verb)).collect();
    let sample = kinds.iter().find_map(|kind| example(*kind, lexicon, words));
    let sample = sample.unwrap_or_else(|| written_example(words, verb.key()));
    page.line(words.say("text-for-example", &[("example", sample.into())]));
    if verb == Verb::Call {
        page.lines.extend(calls(words));
    }
    let closed = offer::open(words).into_iter().filter(|open| kinds.contains(&open.kind));
    let closed: Vec<Option<Refusal>> = closed.map(|open| open.refusal).collect();
    if !closed.is_empty() && closed.iter().all(Option::is_some) {
        page.lines
            .extend(closed.into_iter().flatten().take(1).map(|why| offer::refusal(words, &why)));
    }
    page
}

pub(super) fn help_line(words: &Words<'_>, lexicon: &Lexicon, verb: Verb) -> String {
    let about = words.word(&format!("command-{}.about", verb.key()));
    words.say("text-help-line", &[("verb", lexicon.written(verb).into()), ("about", about.into())])
}

/// Whether this kind of wish costs a turn, as far as the kind says.
fn costs(words: &Words<'_>, kind: WishKind) -> bool {
    let strong = words.sight.common.meeting.conditions.director == DirectorStrength::Strong;
    match kind {
        WishKind::ShareCard | WishKind::AskSeat | WishKind::AskOpenly | WishKind::NameFlag => true,
        WishKind::SetGoal | WishKind::DropGoal => {
            words.sight.common.meeting.director.is_none() || !strong
        }
        _ => false,
    }
}

fn calls(words: &Words<'_>) -> Vec<String> {
    let known = words.sight.known;
    let mut lines = vec![words.word("text-call-home")];
    if known.may_call().is_some() {
        let call = words.texts.call(None);
        lines.push(words.say("text-call-person", &[("call", call.into())]));
    }
    let sources: Vec<SourceId> = known.sources().collect();
    if !sources.is_empty() {
        lines.push(format!("{}:", words.word("text-sources")));
        lines.extend(sources.into_iter().enumerate().map(|(index, source)| {
            let source = words.texts.source(source);
            let args = [("number", (index + 1).into()), ("source", source.into())];
            words.say("text-source-line", &args)
        }));
    }
    lines.push(words.word("text-call-corridor"));
    lines
}

fn look(words: &Words<'_>) -> Page {
    let mut page = Page::default();
    let (meeting, board) = (&words.sight.common.meeting, &words.sight.common.board);
    let heading = match meeting.phase {
        Phase::Briefing => words.word("lobby-opening"),
        Phase::Round(round) => words.word(&format!("line-round-{round}")),
        Phase::Break(number) => words.break_name(number),
        Phase::LastRound => words.word("line-last-round"),
        Phase::Stop => words.word("line-stop"),
        Phase::Year => words.of_year("line-year"),
        Phase::Closed => words.word("line-closed"),
    };
    page.heading(heading);
    page.line(words.texts.case("clock"));
    if let Phase::Round(round) = meeting.phase {
        page.line(words.word(&format!("look-question-of-round-{round}")));
        let turns = words.sight.known.everybody().iter().map(|seat| {
            let who = words.name(seat);
            let args = [("who", Value::from(who)), ("count", (*meeting.turns.of(seat)).into())];
            words.say("look-turn", &args)
        });
        let turns = words.list(turns);
        page.line(words.say("look-turns-of", &[("turns", turns.into())]));
        if !meeting.done.is_empty() {
            page.line(words.say("look-done", &[("names", words.names(meeting.done).into())]));
        }
        page.line(match board.topic {
            Some(topic) => {
                words.say("dossier-table-topic", &[("topic", words.topic(topic).into())])
            }
            None => words.word("dossier-table-no-topic"),
        });
        page.lines.extend(dossier::table(words).facts);
        if meeting.director == Some(words.sight.seat) {
            page.line(
                words.say("look-director-calls", &[("calls", meeting.director_calls.into())]),
            );
            if round == 3 {
                page.line(words.say(
                    "look-director-requests",
                    &[("requests", meeting.director_requests.into())],
                ));
            }
        }
    }
    if matches!(meeting.phase, Phase::Break(_)) {
        page.lines.extend(calls(words));
    }
    if !board.goals.is_empty() {
        let goals = words.list(board.goals.iter().map(|goal| words.goal(goal).to_owned()));
        page.line(words.say("look-goals", &[("goals", goals.into())]));
    }
    let tiles = &words.sight.common.plan.tiles;
    let inked = tiles.iter().filter(|tile| tile.inked).count();
    page.line(words.say("look-tiles", &[("count", tiles.len().into()), ("inked", inked.into())]));
    page.line(words.say("look-pegs", &[("pegs", words.sight.pegs_left(words.sight.seat).into())]));
    page
}

fn hand(words: &Words<'_>, _lexicon: &Lexicon) -> Page {
    let mut page = Page::default();
    page.heading(words.word("dossier-hand"));
    for sheet in dossier::hand(words) {
        page.line(card_line(words, &sheet));
        page.lines.extend(sheet.places);
    }
    let heard = dossier::heard(words);
    if !heard.is_empty() {
        page.heading(words.word("dossier-heard"));
        for sheet in heard {
            page.line(card_line(words, &sheet));
            page.lines.extend(sheet.places);
        }
    }
    page.line(words.word("text-read-card"));
    page
}

fn card_line(words: &Words<'_>, sheet: &CardSheet) -> String {
    let key = if sheet.locked { "card-line-locked" } else { "card-line" };
    words.say(
        key,
        &[
            ("number", sheet.number.into()),
            ("title", sheet.title.as_str().into()),
            ("about", sheet.about.as_str().into()),
        ],
    )
}

fn card_lines(words: &Words<'_>, sheet: &CardSheet, page: &mut Page) {
    page.heading(card_line(words, sheet));
    for (form, text) in &sheet.texts {
        page.line(match form {
            Some(form) => words.say(
                "card-text-form",
                &[("form", form.as_str().into()), ("text", text.as_str().into())],
            ),
            None => text.clone(),
        });
    }
    page.lines.extend(sheet.lock.iter().cloned());
    page.lines.extend(sheet.places.iter().cloned());
}

fn one_card(words: &Words<'_>, card: CardId) -> Page {
    let mut page = Page::default();
    let Some(sheet) = dossier::sheet(words, card) else {
        return page;
    };
    card_lines(words, &sheet, &mut page);
    if sheet.locked && words.sight.own.hand.has(card) {
        page.line(words.word("card-locked"));
        page.line(words.word("card-grounds"));
        page.lines.extend(dossier::grounds(words, card));
    }
    for term in &sheet.terms {
        let args = [("name", term.name.as_str().into()), ("about", term.about.as_str().into())];
        page.line(words.say("card-term", &args));
    }
    page.line(words.say("card-script-name", &[("name", sheet.name.into())]));
    page
}

fn table(words: &Words<'_>) -> Page {
    let mut page = Page::default();
    let table = dossier::table(words);
    page.heading(words.word("dossier-table"));
    page.line(match table.topic {
        Some(topic) => words.say("dossier-table-topic", &[("topic", topic.into())]),
        None => words.word("dossier-table-no-topic"),
    });
    if table.cards.is_empty() {
        page.line(words.word("dossier-table-empty"));
    }
    page.lines.extend(table.cards);
    page.lines.extend(table.facts);
    page
}

fn goals(words: &Words<'_>) -> Page {
    let mut page = Page::default();
    page.heading(words.word("goals-heading"));
    let set = words.sight.common.board.goals.len();
    let left = usize::from(words.sight.known.goal_places()).saturating_sub(set);
    page.line(words.say("goal-places", &[("left", left.into())]));
    for goal in plan::goals(words) {
        let key = if goal.set { "goal-line-set" } else { "goal-line" };
        let args = [("number", Value::from(goal.number)), ("title", goal.title.as_str().into())];
        page.line(words.say(key, &args));
        page.lines.extend(goal.facts);
    }
    page
}

fn actions(words: &Words<'_>, wanted: Option<SeatId>) -> Page {
    let mut page = Page::default();
    let me = words.sight.seat;
    let others = words.sight.known.everybody().without(me);
    for seat in std::iter::once(me).chain(others.iter()) {
        if wanted.is_some_and(|wanted| wanted != seat) {
            continue;
        }
        page.heading(if seat == words.sight.seat {
            words.word("text-actions-own")
        } else {
            words.say("text-actions-of", &[("who", words.seat(seat).into())])
        });
        let sheets =
            words.numbers.actions().iter().filter_map(|action| plan::action(words, *action));
        page.lines.extend(sheets.filter(|sheet| sheet.lead == seat).map(|sheet| sheet.summary));
    }
    page
}

fn one_action(words: &Words<'_>, action: ActionId) -> Page {
    let mut page = Page::default();
    if let Some(sheet) = plan::action(words, action) {
        page.heading(sheet.summary);
        page.lines.extend(sheet.facts);
        page.line(words.say("card-script-name", &[("name", sheet.name.into())]));
    } else {
        page.heading(words.action(action));
        page.lines.extend(words.texts.action_text(action).map(str::to_owned));
        page.lines.extend(words.texts.action_term(action).map(str::to_owned));
    }
    page
}

fn whole_plan(words: &Words<'_>) -> Page {
    let mut page = Page::default();
    let plan = plan::plan(words);
    page.heading(words.word("plan-heading"));
    page.line(words.word("plan-running-heading"));
    page.lines.extend(plan.running);
    if plan.bands.is_empty() {
        page.line(words.word("plan-empty"));
    }
    for (band, tiles) in plan.bands {
        page.heading(band);
        for tile in tiles {
            page.line(crate::present::capital(&tile.summary));
            page.lines.extend(tile.warnings.first().map(|warning| warned(words, warning)));
        }
    }
    page.heading(words.word("plan-agreements"));
    page.lines.extend(plan.agreements);
    page.heading(words.word("plan-pegs-heading"));
    page.lines.extend(plan.pegs);
    page
}

fn warned(words: &Words<'_>, warning: &str) -> String {
    words.say("tile-warning", &[("warning", warning.into())])
}

fn lines(words: &Words<'_>, count: Option<usize>) -> Page {
    let mut page = Page::default();
    page.heading(words.word("text-lines-heading"));
    let told: Vec<Remark> =
        merged(&words.sight, 0, 0).into_iter().flat_map(|told| remarks(words, told)).collect();
    let from = count.map_or(0, |count| told.len().saturating_sub(count));
    if told.is_empty() {
        page.line(words.word("text-nothing-said"));
    }
    page.lines.extend(transcript(told.into_iter().skip(from).collect()).lines);
    page
}

fn why(words: &Words<'_>, week: Week) -> Page {
    let mut page = Page::default();
    page.heading(crate::present::capital(&words.say("week-one", &[("week", week.into())])));
    page.lines.extend(debrief::why(words, week));
    page
}
