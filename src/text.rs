//! The text twin: the whole game in typed lines, for a terminal, a screen reader, a script or a
//! test.
//!
//! It shows the same models as the window does, and says a wish the same way. What is typed is
//! understood in every language of the program; what is said is in the chosen one.
//!
//! **Invariant:** wrong input is answered and never ends the session.
//! **Invariant:** no clock: game time goes on when a colleague acts, so that the same seed and the
//! same lines give the same session and the same output.
//! **Invariant:** what is shown was kept first.

use std::io::{self, BufRead, Write};

use crate::journal::contribution::{Change, Contributions};
use crate::locale::Locale;
use crate::present::texts::Stock;
use crate::present::transcript::{RemarkKind, merged, remarks};
use crate::present::{Numbers, Words, debrief, offer};
use crate::reflection::Reflection;
use crate::rules::command::{Actor, Command, Wish};
use crate::rules::notice::Notice;
use crate::rules::table::Phase;
use crate::rules::view::Sight;
use crate::scenario::id::SeatId;
use crate::session::Session;

mod guide;
pub mod lexicon;
pub mod mirror;
pub mod order;
pub mod page;
pub mod spell;
pub mod voice;

use guide::Guided;
use lexicon::Lexicon;
use mirror::{Mirror, keep_answer};
use order::Order;
use page::Page;
use voice::{Manner, Voice};

/// At most so many lines of colleagues between two acts of the player.
pub const LINES_BETWEEN: usize = 3;
/// At most so many acts of colleagues, with words or without, before the player is asked again.
const ACTS_BETWEEN: usize = 8;
/// So many lines are repeated when a session goes on.
const REPEATED: usize = 6;

/// Keeps what happened before it is shown.
pub trait Keep: Remember {
    /// Keeps everything that is new in the session, and tells the session so. Whatever fails, the
    /// session can go on; what the player should know of it comes back as a sentence.
    fn keep(&mut self, session: &mut Session) -> Option<String>;

    /// Where the session is kept, if anywhere.
    fn place(&self) -> Option<String>;
}

/// Keeps what people add of their own in the reflection.
pub trait Remember {
    /// What was added to this session before.
    fn given(&self) -> Contributions;

    /// Keeps what somebody adds, or forgets what they take back. What they should know of it, if it
    /// is not kept, comes back as a sentence.
    fn remember(&mut self, change: &Change) -> Option<String>;

    /// The question that waits since an earlier session, if one does.
    fn carried(&self) -> Option<String>;

    /// Keeps what came of that question; as with [`Remember::remember`].
    fn answer(&mut self, text: &str) -> Option<String>;
}

/// How a sitting ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The player asked for it.
    Quit,
    /// There was nothing more to read.
    EndOfInput,
}

/// One sitting at the table.
pub struct Twin<'t> {
    session: Session,
    seat: SeatId,
    locale: &'t Locale,
    lexicon: Lexicon,
    stock: Stock,
    numbers: Numbers,
    keeper: &'t mut dyn Keep,
    voice: Voice<'t>,
    /// Lines that were shown: open ones, and the viewer's own.
    shown: (usize, usize),
    /// Pages that wait to be shown.
    waiting: Vec<Page>,
    /// Up to which week the year was shown.
    year_shown: u8,
    /// The status that was said last.
    said_status: String,
    /// The look back, once the session is closed.
    mirror: Option<Mirror>,
    /// How far a tutorial's guide is.
    guided: Guided,
}

impl<'t> Twin<'t> {
    /// Sits down.
    #[must_use]
    pub fn new(
        session: Session,
        seat: SeatId,
        locale: &'t Locale,
        stock: Stock,
        keeper: &'t mut dyn Keep,
        out: &'t mut dyn Write,
        manner: Manner,
    ) -> Self {
        Self {
            session,
            seat,
            locale,
            lexicon: Lexicon::new(locale),
            stock,
            numbers: Numbers::default(),
            keeper,
            voice: Voice::new(out, manner),
            shown: (0, 0),
            waiting: Vec::new(),
            year_shown: 0,
            said_status: String::new(),
            mirror: None,
            guided: Guided::default(),
        }
    }

    /// Plays until the player stops or there is nothing more to read.
    ///
    /// # Errors
    /// The output cannot be written, or the input not read.
    pub fn play(&mut self, input: &mut dyn BufRead) -> io::Result<Ending> {
        self.sit_down()?;
        loop {
            self.prompt()?;
            let Some(line) = self.voice.hear(input)? else {
                return Ok(Ending::EndOfInput);
            };
            if self.obey(&line)? {
                return Ok(Ending::Quit);
            }
        }
    }

    /// The session, as it stands.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Gives the session back.
    #[must_use]
    pub fn leave(self) -> Session {
        self.session
    }

    fn sit_down(&mut self) -> io::Result<()> {
        self.meet();
        if self.session.last_entry() == 0 {
            let carried = self.keeper.carried();
            let mut first = page::welcome(&self.words(), &self.lexicon);
            if let Some(question) = carried {
                let page = page::carried(&self.words(), &self.lexicon, &question);
                first.insert(0, page);
            }
            let mut pages = first.into_iter();
            if self.voice.manner.typed {
                let first = pages.next().unwrap_or_default();
                self.waiting = pages.rev().collect();
                self.print(first)?;
                return self.hint_more();
            }
            for page in pages {
                self.print(page)?;
            }
            return Ok(());
        }
        self.shown = (self.sight().common.lines.len(), self.sight().own.lines.len());
        let words = self.words();
        let told: Vec<_> =
            merged(&words.sight, 0, 0).into_iter().flat_map(|told| remarks(&words, told)).collect();
        let from = told.len().saturating_sub(REPEATED);
        let mut lines = vec![words.word("text-resumed"), words.word("text-replay")];
        lines.extend(page::transcript(told.into_iter().skip(from).collect()).lines);
        self.print(Page { lines })?;
        let look = page::show(order::Show::Look, &self.words(), &self.lexicon);
        self.print(look)?;
        self.closing_if_over()
    }

    /// Does what was typed; true when the player wants to stop.
    fn obey(&mut self, line: &str) -> io::Result<bool> {
        if let Some(over) = self.look_back(line)? {
            return Ok(over);
        }
        if lexicon::is_blank(line) {
            self.go_on(false)?;
            return Ok(false);
        }
        if let Some(answer) = mirror::answer(line, &self.lexicon) {
            let sight = self.session.sight(self.seat);
            let words = Words::new(sight, &self.stock, self.locale, &self.numbers);
            let page = keep_answer(self.keeper, &words, answer);
            self.print(page)?;
            return Ok(false);
        }
        match order::order(line, &self.lexicon, &self.words()) {
            Ok(Order::Wish(wish)) => self.wish(wish)?,
            Ok(Order::Show(show)) => {
                let page = page::show(show, &self.words(), &self.lexicon);
                self.print(page)?;
            }
            Ok(Order::Continue) => self.go_on(false)?,
            Ok(Order::Ahead) => self.go_on(true)?,
            Ok(Order::SkipStep) => self.skip_step()?,
            Ok(Order::Guide(is_on)) => self.switch_guide(is_on)?,
            Ok(Order::Save) => {
                self.keep()?;
                let text = match self.keeper.place() {
                    Some(place) => self.words().say("text-kept", &[("place", place.into())]),
                    None => self.words().word("text-not-kept"),
                };
                self.write(&text)?;
            }
            Ok(Order::Quit) => return Ok(true),
            Err(miss) => {
                let page = page::miss(&miss, &self.words(), &self.lexicon);
                self.print(page)?;
            }
        }
        Ok(false)
    }

    fn wish(&mut self, wish: Wish) -> io::Result<()> {
        let leads_on = leads_on(&wish) || self.sight().cost(&wish) > 0;
        let command = Command {
            by: Actor::Seat(self.seat),
            at: self.session.now(),
            wish,
            phrase: None,
            because: None,
        };
        // Who acts has read enough of the opening.
        self.waiting.clear();
        if let Err(refusal) = self.session.submit(command) {
            let text = offer::refusal(&self.words(), &refusal);
            return self.write(&text);
        }
        self.keep()?;
        self.tell()?;
        if leads_on { self.listen(false) } else { Ok(()) }
    }

    /// The next page, the next step of the year, or the others.
    fn go_on(&mut self, ahead: bool) -> io::Result<()> {
        if let Some(page) = self.waiting.pop() {
            self.print(page)?;
            return if self.waiting.is_empty() { Ok(()) } else { self.hint_more() };
        }
        if self.next_of_year()? || self.read_step() {
            return Ok(());
        }
        self.session.listen();
        let before = self.shown;
        self.listen(ahead)?;
        if self.shown == before {
            let meeting = &self.session.common().meeting;
            let key = if meeting.phase == Phase::Year { "text-year-rest" } else { "text-quiet" };
            if meeting.phase != Phase::Closed {
                let text = self.words().word(key);
                self.write(&text)?;
            }
        }
        Ok(())
    }

    /// Lets colleagues act: until something is asked of the player, another part of the session
    /// begins, or (unless `ahead`) three of them have spoken.
    fn listen(&mut self, ahead: bool) -> io::Result<()> {
        let (mut spoken, mut acts, mut urged) = (0, 0, false);
        loop {
            let phase = self.session.common().meeting.phase;
            let said_before = self.spoken();
            let asked_before = self.asked();
            let woken = self.session.next_wake().and_then(|at| self.session.wake(at));
            if woken.is_none() {
                if urged || !ahead {
                    break;
                }
                urged = true;
                self.session.listen();
                continue;
            }
            urged = false;
            spoken += self.spoken() - said_before;
            self.keep()?;
            acts += usize::from(self.tell()?);
            let asked = self.asked() > asked_before;
            let moved = phase != self.session.common().meeting.phase;
            let enough = !ahead && (spoken >= LINES_BETWEEN || acts >= ACTS_BETWEEN);
            if asked || moved || enough {
                break;
            }
        }
        Ok(())
    }

    /// How many questions the player must answer.
    fn asked(&self) -> usize {
        let questions = &self.session.common().board.questions;
        questions.iter().filter(|question| question.to == self.seat).count()
    }

    /// How often somebody spoke so far.
    fn spoken(&self) -> usize {
        let lines = &self.session.common().lines;
        lines.iter().filter(|line| matches!(line.notice, Notice::Spoke { .. })).count()
    }

    /// Shows what is new; false when there is nothing to show.
    fn tell(&mut self) -> io::Result<bool> {
        self.meet();
        let words = self.words();
        let told: Vec<_> = merged(&words.sight, self.shown.0, self.shown.1)
            .into_iter()
            .flat_map(|told| remarks(&words, told))
            .collect();
        let lived = words.sight.common.lines.iter().skip(self.shown.0);
        let lived =
            lived.filter(|line| matches!(line.notice, Notice::YearLived { .. })).count() > 0;
        let headed = told.iter().any(|remark| remark.kind == RemarkKind::Heading);
        self.shown = (self.sight().common.lines.len(), self.sight().own.lines.len());
        if headed {
            self.said_status.clear();
        }
        let anything = !told.is_empty();
        self.print(page::transcript(told))?;
        if lived {
            if self.voice.manner.typed {
                self.next_of_year()?;
            } else {
                while self.next_of_year()? {}
            }
        }
        self.closing_if_over()?;
        Ok(anything)
    }

    /// Shows the next step of the year; false when there is none.
    fn next_of_year(&mut self) -> io::Result<bool> {
        let words = self.words();
        let steps = debrief::year(&words);
        let year = words.sight.common.year.as_ref();
        let (lived, whole) = year.map_or((0, false), |year| (year.until, year.is_whole()));
        let Some(step) = steps.into_iter().find(|step| step.until > self.year_shown) else {
            return Ok(false);
        };
        let until = step.until;
        let page = page::step(&words, step);
        self.year_shown = until;
        self.print(page)?;
        if until >= lived {
            let words = self.words();
            let mut sections = debrief::standing(&words);
            if whole {
                sections.insert(1, debrief::causes(&words));
            }
            let mut page = Page::of(sections);
            if words.sight.common.meeting.phase == Phase::Stop {
                page.lines.push(debrief::stop_ask(&words));
            }
            self.print(page)?;
        } else if self.voice.manner.typed {
            let text = self.words().word("year-more");
            self.write(&text)?;
        }
        Ok(true)
    }

    fn closing_if_over(&mut self) -> io::Result<()> {
        if self.session.common().meeting.phase != Phase::Closed || self.mirror.is_some() {
            return Ok(());
        }
        let people = self.session.opening().people;
        let reflection = Reflection::of(self.session.replay(), people, self.seat);
        let (given, stock) = (self.keeper.given(), self.stock.clone());
        let mut mirror = Mirror::new(reflection, given, stock);
        let page = mirror.begin(self.locale, &self.lexicon);
        self.mirror = Some(mirror);
        self.print(page)
    }

    /// Does what was typed in the reflection; none when there is none, or it has no say in this.
    fn look_back(&mut self, line: &str) -> io::Result<Option<bool>> {
        let Some(mirror) = &mut self.mirror else {
            return Ok(None);
        };
        let Some(said) = mirror.obey(line, self.locale, &self.lexicon, self.keeper) else {
            return Ok(None);
        };
        self.voice.print(said.page)?;
        Ok(Some(said.is_over))
    }

    fn keep(&mut self) -> io::Result<()> {
        match self.keeper.keep(&mut self.session) {
            None => Ok(()),
            Some(sentence) => self.write(&sentence),
        }
    }

    fn meet(&mut self) {
        let sight = self.session.sight(self.seat);
        self.numbers.meet(&sight);
    }

    fn sight(&self) -> Sight<'_> {
        self.session.sight(self.seat)
    }

    fn words(&self) -> Words<'_> {
        Words::new(self.sight(), &self.stock, self.locale, &self.numbers)
    }

    fn hint_more(&mut self) -> io::Result<()> {
        let text = self.words().word("text-more");
        self.write(&format!("\n{text}"))
    }

    fn prompt(&mut self) -> io::Result<()> {
        self.guide()?;
        let status = match &self.mirror {
            Some(mirror) => mirror.status(self.locale, &self.lexicon),
            None => page::status(&self.words(), &self.lexicon),
        };
        if self.waiting.is_empty() && status != self.said_status {
            self.write(&format!("\n{status}"))?;
            self.said_status = status;
        }
        self.voice.prompt()
    }

    fn print(&mut self, page: Page) -> io::Result<()> {
        self.voice.print(page)
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        self.voice.write(text)
    }
}

/// Whether the others go on by themselves after a wish that costs no turn.
const fn leads_on(wish: &Wish) -> bool {
    matches!(
        wish,
        Wish::BeReady
            | Wish::BeDone
            | Wish::CloseRound
            | Wish::AnswerWithCard { .. }
            | Wish::AnswerNothing
            | Wish::AnswerNotLikeThis(_)
            | Wish::JoinIn(_)
            | Wish::GiveFloor(_)
            | Wish::ReopenPicture
            | Wish::RequestTile { .. }
            | Wish::MakeCall(_)
            | Wish::Vote(_)
            | Wish::Adjust(_)
            | Wish::AskSeat { .. }
            | Wish::Wait
    )
}
