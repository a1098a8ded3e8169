//! The reflection in typed lines: short steps, each of which can be skipped.
//!
//! **Invariant:** a line of the reflection never touches the session: what somebody adds lies
//! beside it.
//! **Invariant:** whatever is typed, the next step and the way out stay open.

use std::io::{self, BufRead};

use crate::journal::contribution::{Change, Contribution, Contributions, Part};
use crate::locale::Locale;
use crate::present::reflection::agenda::agenda;
use crate::present::reflection::cards::cards;
use crate::present::reflection::guess::guess;
use crate::present::reflection::replay::{Eyes, ReplayModel, replay};
use crate::present::reflection::{Looking, Step, look, steps};
use crate::present::texts::Stock;
use crate::present::{Numbers, Words, offer};
use crate::reflection::Reflection;
use crate::reflection::kept::kept;
use crate::scenario::id::SeatId;
use crate::text::Remember;
use crate::text::lexicon::{self, Begins, Lexicon, Verb};
use crate::text::order::{self, Miss, Order, Show};
use crate::text::page::{self, Page};
use crate::text::voice::Voice;

mod step;

use step::{here, knowing, marks, replay_hints, step_page, telling};

/// What came of a typed line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What is to be read.
    pub page: Page,
    /// Whether the player wants to stop.
    pub is_over: bool,
}

/// A look back, at one of its steps.
#[derive(Clone, Debug)]
pub struct Mirror {
    reflection: Reflection,
    given: Contributions,
    stock: Stock,
    steps: Vec<Step>,
    at: usize,
    eyes: Eyes,
    /// What was added last, to take it back.
    last: Vec<Part>,
    /// Whether the last step was passed.
    is_done: bool,
}

/// What came of the question of last time, if that is what was typed.
#[must_use]
pub fn answer<'l>(line: &'l str, lexicon: &Lexicon) -> Option<&'l str> {
    match lexicon.verb(line) {
        Begins::With(Verb::Answered, rest) => Some(rest),
        _ => None,
    }
}

/// Keeps what came of the question of last time.
pub fn keep_answer(keeper: &mut (impl Remember + ?Sized), words: &Words<'_>, answer: &str) -> Page {
    let mut page = Page::default();
    page.line(if keeper.carried().is_none() {
        words.word("mirror-carried-none")
    } else if answer.is_empty() {
        words.say("miss-missing", &[("kind", words.word("kind-reason").into())])
    } else if answer.chars().count() > Part::Answer.most() {
        words.say("mirror-too-long", &[("most", Part::Answer.most().into())])
    } else {
        keeper.answer(answer).unwrap_or_else(|| words.word("reflect-carried-thanks"))
    });
    page
}

impl Mirror {
    /// Opens a look back. What was added before stands in it.
    #[must_use]
    pub fn new(mut reflection: Reflection, given: Contributions, stock: Stock) -> Self {
        reflection.turn_given(&given);
        reflection.seek(0);
        let (steps, eyes) = (steps(&reflection), Eyes::Seat(reflection.seat()));
        Self { reflection, given, stock, steps, at: 0, eyes, last: Vec::new(), is_done: false }
    }

    /// The first page.
    #[must_use]
    pub fn begin(&mut self, locale: &Locale, lexicon: &Lexicon) -> Page {
        let mut page = Page::default();
        page.line(String::new());
        page.line(locale.say("reflect-begin", &[]));
        if self.reflection.revealed().is_none() {
            page.line(locale.say("reflect-unfinished", &[]));
        }
        page.lines.extend(self.page(locale, lexicon).lines);
        page
    }

    /// Where one is, in one line before the prompt.
    #[must_use]
    pub fn status(&self, locale: &Locale, lexicon: &Lexicon) -> String {
        if self.is_done {
            return locale.say("mirror-end", &[("quit", lexicon.written(Verb::Quit).into())]);
        }
        let step = locale.say(&format!("reflect-step-{}", self.step().word()), &[]);
        let args = [
            ("number", (self.at + 1).into()),
            ("count", self.steps.len().into()),
            ("step", step.into()),
            ("help", lexicon.written(Verb::Help).into()),
        ];
        locale.say("mirror-status", &args)
    }

    /// Does what was typed; none when it is for whoever keeps the session (where it is kept).
    pub fn obey(
        &mut self,
        line: &str,
        locale: &Locale,
        lexicon: &Lexicon,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Option<Said> {
        let said = |page: Page| Some(Said { page, is_over: false });
        if lexicon::is_blank(line) {
            return said(self.go_on(locale, lexicon));
        }
        let Begins::With(verb, rest) = lexicon.verb(line) else {
            return said(self.general(line, locale, lexicon));
        };
        let page = match verb {
            Verb::Quit => return Some(Said { page: Page::default(), is_over: true }),
            Verb::Save => return None,
            Verb::Continue | Verb::Ahead => self.go_on(locale, lexicon),
            Verb::Help if rest.is_empty() => self.help(locale, lexicon),
            Verb::Undo => self.take_back(locale, keeper),
            Verb::Word => self.put(Part::Word, rest, "kind-text", verb, locale, lexicon, keeper),
            Verb::Moment => self.mark_moment(rest, locale, lexicon, keeper),
            Verb::Turn => self.turn(rest, locale, lexicon, keeper),
            Verb::Guess => self.guess(rest, locale, lexicon, keeper),
            Verb::Question => self.question(rest, locale, lexicon, keeper),
            Verb::Answered => {
                self.own(locale, |words| keep_answer(keeper, words, rest)).unwrap_or_default()
            }
            Verb::Entry | Verb::Next | Verb::Previous | Verb::Mark | Verb::As | Verb::All => {
                self.travel(verb, rest, locale, lexicon)
            }
            Verb::WhoKnew => self.with_replay(locale, knowing),
            Verb::WhoTold => self.with_replay(locale, telling),
            Verb::Piles => self.go_to(Step::Piles, locale, lexicon),
            Verb::Stayed => self.go_to(Step::Cards, locale, lexicon),
            Verb::Chair => self.go_to(Step::Chair, locale, lexicon),
            Verb::Replay => self.go_to(Step::Replay, locale, lexicon),
            Verb::Files => self.go_to(Step::Files, locale, lexicon),
            Verb::Model => self.go_to(Step::Model, locale, lexicon),
            Verb::Figures => self.go_to(Step::Figures, locale, lexicon),
            Verb::RoleOff => self.go_to(Step::Farewell, locale, lexicon),
            _ => self.general(line, locale, lexicon),
        };
        said(page)
    }

    fn step(&self) -> Step {
        self.steps.get(self.at).copied().unwrap_or(Step::Farewell)
    }

    fn go_on(&mut self, locale: &Locale, lexicon: &Lexicon) -> Page {
        if self.at + 1 >= self.steps.len() {
            self.is_done = true;
            return Page::default();
        }
        self.at += 1;
        self.page(locale, lexicon)
    }

    fn go_to(&mut self, step: Step, locale: &Locale, lexicon: &Lexicon) -> Page {
        match self.steps.iter().position(|it| *it == step) {
            Some(at) => {
                (self.at, self.is_done) = (at, false);
                self.page(locale, lexicon)
            }
            None if self.reflection.revealed().is_some() => self.page(locale, lexicon),
            None => one(locale.say("mirror-closed-step", &[])),
        }
    }

    /// The page of the step where one is.
    fn page(&mut self, locale: &Locale, lexicon: &Lexicon) -> Page {
        let step = self.step();
        if step == Step::Replay {
            let mut page = Page::default();
            page.heading(locale.say("reflect-step-replay", &[]));
            page.lines.extend(self.with_replay(locale, here).lines);
            page.lines.extend(replay_hints(locale, lexicon));
            return page;
        }
        let (reflection, given) = (&self.reflection, &self.given);
        look(reflection, given, &self.stock, locale, |looking| step_page(looking, step, lexicon))
            .unwrap_or_default()
    }

    fn own<R>(&self, locale: &Locale, make: impl FnOnce(&Words<'_>) -> R) -> Option<R> {
        look(&self.reflection, &self.given, &self.stock, locale, |looking| make(&looking.own))
    }

    /// What can be shown and asked as in the meeting: as it was at the moment of the replay, or at
    /// the end.
    fn general(&self, line: &str, locale: &Locale, lexicon: &Lexicon) -> Page {
        let eyes = match self.eyes {
            Eyes::Seat(seat) => seat,
            Eyes::All => self.reflection.seat(),
        };
        let own = self.reflection.seat();
        let sight = if self.step() == Step::Replay {
            self.reflection.sight(eyes)
        } else {
            self.reflection.last_sight(own)
        };
        let Some(sight) = sight else {
            return Page::default();
        };
        let numbers = Numbers::of(&sight);
        let words = Words::new(sight, &self.stock, locale, &numbers);
        match order::order(line, lexicon, &words) {
            Ok(Order::Show(Show::Help(None))) => self.help(locale, lexicon),
            Ok(Order::Show(show)) => page::show(show, &words, lexicon),
            Ok(Order::Wish(wish)) => one(match words.sight.may(&wish) {
                Err(refusal) if self.reflection.revealed().is_some() => {
                    offer::refusal(&words, &refusal)
                }
                _ => words.word("mirror-only-looking"),
            }),
            Ok(
                Order::Continue
                | Order::Ahead
                | Order::Save
                | Order::Quit
                | Order::SkipStep
                | Order::Guide(_),
            ) => Page::default(),
            Err(miss) => page::miss(&miss, &words, lexicon),
        }
    }

    fn help(&self, locale: &Locale, lexicon: &Lexicon) -> Page {
        self.own(locale, |words| {
            let mut page = Page::default();
            page.heading(words.word("mirror-help"));
            let closed = self.reflection.revealed().is_none();
            let is_open = |verb: &Verb| {
                let step = match verb {
                    Verb::Piles => Step::Piles,
                    Verb::Chair => Step::Chair,
                    Verb::Files => Step::Files,
                    Verb::Model => Step::Model,
                    Verb::Guess => Step::Guess,
                    Verb::All | Verb::As => return !closed,
                    _ => return true,
                };
                self.steps.contains(&step)
            };
            let back = Verb::ALL.iter().filter(|verb| verb.looks_back());
            for (verb, key) in
                [(Verb::Continue, "mirror-help-continue"), (Verb::Undo, "mirror-help-undo")]
            {
                let verb = lexicon.written(verb).into();
                let args = [("verb", verb), ("about", words.word(key).into())];
                page.line(words.say("text-help-line", &args));
            }
            for verb in back.filter(|it| is_open(it)) {
                page.line(page::help_line(words, lexicon, *verb));
            }
            page.heading(words.word("text-help-always"));
            for verb in Verb::ALL.iter().filter(|verb| verb.only_shows()) {
                if !matches!(verb, Verb::Continue | Verb::Ahead) {
                    page.line(page::help_line(words, lexicon, *verb));
                }
            }
            page.line(String::new());
            page.line(words.word("text-help-rest"));
            page
        })
        .unwrap_or_default()
    }

    /// Keeps what somebody adds.
    fn keep(
        &mut self,
        part: Part,
        text: &str,
        locale: &Locale,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Page {
        let contribution = match Contribution::new(self.reflection.seat(), part, text) {
            Ok(contribution) => contribution,
            Err(error) => {
                return one(locale.say("mirror-too-long", &[("most", error.most.into())]));
            }
        };
        let change = Change::Put(contribution);
        self.reflection.follow(&change);
        self.given.follow(&change);
        self.last.push(part);
        one(keeper.remember(&change).unwrap_or_else(|| locale.say("mirror-kept", &[])))
    }

    fn take_back(&mut self, locale: &Locale, keeper: &mut (impl Remember + ?Sized)) -> Page {
        let Some(part) = self.last.pop() else {
            return one(locale.say("mirror-nothing-to-undo", &[]));
        };
        let change = Change::TakeBack(self.reflection.seat(), part);
        self.reflection.follow(&change);
        self.given.follow(&change);
        one(keeper.remember(&change).unwrap_or_else(|| locale.say("mirror-undone", &[])))
    }

    #[expect(clippy::too_many_arguments, reason = "what was typed, and all who answer to it")]
    fn put(
        &mut self,
        part: Part,
        rest: &str,
        kind: &'static str,
        verb: Verb,
        locale: &Locale,
        lexicon: &Lexicon,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Page {
        if rest.is_empty() {
            return self.miss(&Miss::Missing(verb, kind), locale, lexicon);
        }
        self.keep(part, rest, locale, keeper)
    }

    fn miss(&self, miss: &Miss, locale: &Locale, lexicon: &Lexicon) -> Page {
        self.own(locale, |words| page::miss(miss, words, lexicon)).unwrap_or_default()
    }

    fn mark_moment(
        &mut self,
        rest: &str,
        locale: &Locale,
        lexicon: &Lexicon,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Page {
        let (number, why) = number_and(rest, lexicon);
        let Some(entry) = number else {
            return self.miss(&Miss::Missing(Verb::Moment, "kind-number"), locale, lexicon);
        };
        if entry == 0 || entry > self.reflection.last() as usize {
            return one(self.no_such_step(locale));
        }
        if !why.is_empty() {
            let page = self.keep(Part::Why, why, locale, keeper);
            if self.last.last() != Some(&Part::Why) {
                return page;
            }
        }
        self.keep(Part::Moment, &entry.to_string(), locale, keeper)
    }

    fn turn(
        &mut self,
        rest: &str,
        locale: &Locale,
        lexicon: &Lexicon,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Page {
        let (number, because) = number_and(rest, lexicon);
        let Some(number) = number else {
            return self.miss(&Miss::Missing(Verb::Turn, "kind-card"), locale, lexicon);
        };
        let card = self.own(locale, |words| {
            let mine = kept(&words.sight);
            mine.iter().find(|card| words.numbers.card(*card) == Some(number))
        });
        match card.flatten() {
            Some(card) => {
                let mut page = self.keep(Part::Card(card), because, locale, keeper);
                let shown = self.own_card(locale, number);
                page.lines.splice(0..0, shown);
                page
            }
            None => one(locale.say("mirror-not-yours", &[])),
        }
    }

    fn own_card(&self, locale: &Locale, number: usize) -> Vec<String> {
        look(&self.reflection, &self.given, &self.stock, locale, |looking| {
            let own = cards(looking).own.into_iter().filter(|card| card.number == number);
            own.flat_map(|card| std::iter::once(card.text).chain(card.because)).collect()
        })
        .unwrap_or_default()
    }

    fn guess(
        &mut self,
        rest: &str,
        locale: &Locale,
        lexicon: &Lexicon,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Page {
        let make = |looking: &Looking<'_>| guess(looking, false);
        let model = look(&self.reflection, &self.given, &self.stock, locale, make).flatten();
        let Some(model) = model else {
            return one(locale.say("mirror-closed-step", &[]));
        };
        let (number, _) = number_and(rest, lexicon);
        match number {
            None => self.miss(&Miss::Missing(Verb::Guess, "kind-number"), locale, lexicon),
            Some(number) if (1..=model.options.len()).contains(&number) => {
                let kept = self.keep(Part::Guess, &number.to_string(), locale, keeper);
                let model = look(&self.reflection, &self.given, &self.stock, locale, make);
                let mut page = Page::default();
                page.lines.extend(model.flatten().into_iter().flat_map(|model| model.reveal));
                page.lines.extend(kept.lines);
                page
            }
            Some(_) => one(locale.say("mirror-no-such-number", &[])),
        }
    }

    fn question(
        &mut self,
        rest: &str,
        locale: &Locale,
        lexicon: &Lexicon,
        keeper: &mut (impl Remember + ?Sized),
    ) -> Page {
        let proposed =
            look(&self.reflection, &self.given, &self.stock, locale, |it| agenda(it).proposed);
        let number = match number_and(rest, lexicon) {
            (Some(number), "") => Some(number),
            _ => None,
        };
        let text = match number {
            None => rest.to_owned(),
            Some(number) => {
                let chosen = number.checked_sub(1).zip(proposed);
                match chosen.and_then(|(index, all)| all.get(index).cloned()) {
                    Some(text) => text,
                    None => return one(locale.say("mirror-no-such-number", &[])),
                }
            }
        };
        self.put(Part::Question, &text, "kind-text", Verb::Question, locale, lexicon, keeper)
    }

    /// Goes through the meeting, or looks through other eyes.
    fn travel(&mut self, verb: Verb, rest: &str, locale: &Locale, lexicon: &Lexicon) -> Page {
        let (number, _) = number_and(rest, lexicon);
        let last = self.reflection.last() as usize;
        let target = match verb {
            Verb::Next => self.reflection.at() as usize + 1,
            Verb::Previous => match (self.reflection.at() as usize).checked_sub(1) {
                Some(before) => before,
                None => return one(self.no_such_step(locale)),
            },
            Verb::Entry => match number {
                Some(number) => number,
                None => {
                    return self.miss(&Miss::Missing(verb, "kind-number"), locale, lexicon);
                }
            },
            Verb::Mark => match self.marked(number, locale) {
                Ok(entry) => entry,
                Err(page) => return page,
            },
            Verb::As => match self.through(rest, locale, lexicon) {
                Ok(seat) => {
                    self.eyes = Eyes::Seat(seat);
                    self.reflection.at() as usize
                }
                Err(page) => return page,
            },
            _ if self.reflection.revealed().is_some() => {
                self.eyes = Eyes::All;
                self.reflection.at() as usize
            }
            _ => return one(locale.say("replay-not-yet", &[])),
        };
        if target > last {
            return one(self.no_such_step(locale));
        }
        self.reflection.seek(u32::try_from(target).unwrap_or(u32::MAX));
        if let Some(at) = self.steps.iter().position(|step| *step == Step::Replay) {
            (self.at, self.is_done) = (at, false);
        }
        self.with_replay(locale, here)
    }

    /// The entry of a mark, or the list of marks.
    fn marked(&self, number: Option<usize>, locale: &Locale) -> Result<usize, Page> {
        let Some(number) = number else {
            return Err(self.with_replay(locale, marks));
        };
        let model = replay(&self.reflection, &self.given, &self.stock, locale, self.eyes)
            .unwrap_or_default();
        let mark = number.checked_sub(1).and_then(|index| model.marks.get(index).cloned());
        mark.map(|mark| mark.entry as usize)
            .ok_or_else(|| one(locale.say("mirror-no-such-number", &[])))
    }

    /// Through whose eyes one may look.
    fn through(&self, rest: &str, locale: &Locale, lexicon: &Lexicon) -> Result<SeatId, Page> {
        let found = self.own(locale, |words| {
            order::only_seat(Verb::As, rest, lexicon, words)
                .map_err(|miss| page::miss(&miss, words, lexicon))
                .map(|seat| (seat, words.seat(seat)))
        });
        let (seat, name) = found.unwrap_or_else(|| Err(Page::default()))?;
        if self.reflection.may_look_as(seat) {
            Ok(seat)
        } else if self.reflection.revealed().is_none() {
            Err(one(locale.say("replay-not-yet", &[])))
        } else {
            Err(one(locale.say("replay-not-theirs", &[("who", name.into())])))
        }
    }

    fn no_such_step(&self, locale: &Locale) -> String {
        locale.say("mirror-no-such-step", &[("last", self.reflection.last().into())])
    }

    fn with_replay(&self, locale: &Locale, make: fn(&ReplayModel, &Locale) -> Page) -> Page {
        replay(&self.reflection, &self.given, &self.stock, locale, self.eyes)
            .map(|model| make(&model, locale))
            .unwrap_or_default()
    }
}

/// A look back by itself, without a session that goes on.
pub struct LookBack<'t> {
    mirror: Mirror,
    locale: &'t Locale,
    lexicon: Lexicon,
    keeper: &'t mut dyn Remember,
    voice: Voice<'t>,
}

impl<'t> LookBack<'t> {
    /// Sits down to look back.
    #[must_use]
    pub fn new(
        reflection: Reflection,
        stock: Stock,
        locale: &'t Locale,
        keeper: &'t mut dyn Remember,
        voice: Voice<'t>,
    ) -> Self {
        let mirror = Mirror::new(reflection, keeper.given(), stock);
        Self { mirror, locale, lexicon: Lexicon::new(locale), keeper, voice }
    }

    /// Looks back until somebody stops or there is nothing more to read.
    ///
    /// # Errors
    /// The output cannot be written, or the input not read.
    pub fn run(&mut self, input: &mut dyn BufRead) -> io::Result<()> {
        let page = self.mirror.begin(self.locale, &self.lexicon);
        self.voice.print(page)?;
        let mut told = String::new();
        loop {
            let status = self.mirror.status(self.locale, &self.lexicon);
            if status != told {
                self.voice.write(&format!("\n{status}"))?;
                told = status;
            }
            self.voice.prompt()?;
            let Some(line) = self.voice.hear(input)? else {
                return Ok(());
            };
            let said = self.mirror.obey(&line, self.locale, &self.lexicon, self.keeper);
            let Some(said) = said else {
                self.voice.write(&self.locale.say("mirror-kept-at-once", &[]))?;
                continue;
            };
            self.voice.print(said.page)?;
            if said.is_over {
                return Ok(());
            }
        }
    }
}

/// A page of one line.
fn one(line: String) -> Page {
    Page { lines: vec![line] }
}

/// The number at the beginning, and what stands behind it: "12, because …".
fn number_and<'r>(rest: &'r str, lexicon: &Lexicon) -> (Option<usize>, &'r str) {
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (number, behind) = rest.split_at(end);
    let Ok(number) = number.parse() else {
        return (None, rest);
    };
    let edge = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ':' | '.' | ';');
    let mut behind = behind.trim_start_matches(edge).trim_end();
    if let Some((first, more)) = behind.split_once(' ')
        && lexicon.choice_names("choice-because").contains(&lexicon.squash(first))
    {
        behind = more.trim_start();
    }
    (Some(number), behind)
}
