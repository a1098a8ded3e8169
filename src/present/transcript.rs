//! What was said and done, as sentences: notices in the words of one viewer.
//!
//! **Invariant:** one notice, one place where its sentence is made; a new notice breaks this match
//! until somebody thought about its words.
//! **Invariant:** what somebody told the viewer alone stands between the open lines where it
//! happened.

use crate::locale::Value;
use crate::present::texts::{HomePart, OwnPart, SeatPart};
use crate::present::{Words, dossier, form_key, key_key, yes};
use crate::rules::command::{Adjustment, Vote};
use crate::rules::event::CallResult;
use crate::rules::notice::{Notice, PrivateNotice};
use crate::rules::table::{HomeView, Question};
use crate::rules::view::Sight;
use crate::scenario::id::{ActionId, CardId, ReadingId, SeatId, SeatSet};
use crate::scenario::term::{Form, Why};

/// One sentence of the transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What sort of sentence.
    pub kind: RemarkKind,
    /// Who speaks or acts, if somebody does.
    pub by: Option<SeatId>,
    /// The sentence.
    pub text: String,
}

/// What sort of sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkKind {
    /// A part of the session begins.
    Heading,
    /// The chair, the clock or the world speaks.
    Chair,
    /// Somebody speaks.
    Speech,
    /// Somebody does something.
    Act,
    /// What a card or an answer says.
    Content,
    /// Only for this viewer.
    Apart,
}

/// A notice that the viewer got: in the open, or apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'a> {
    /// Everybody got it.
    Open(&'a Notice),
    /// Only this viewer got it.
    Apart(&'a PrivateNotice),
}

/// Notices from these positions on, in the order in which they came.
#[must_use]
pub fn merged<'a>(sight: &Sight<'a>, open_from: usize, apart_from: usize) -> Vec<Told<'a>> {
    let (open, apart) = (&sight.common.lines, &sight.own.lines);
    let mut apart = apart.get(apart_from..).unwrap_or_default().iter().peekable();
    let mut told = Vec::new();
    for (index, line) in open.iter().enumerate().skip(open_from) {
        while let Some(own) = apart.next_if(|own| own.after as usize <= index) {
            told.push(Told::Apart(&own.notice));
        }
        told.push(Told::Open(&line.notice));
    }
    told.extend(apart.map(|own| Told::Apart(&own.notice)));
    told
}

/// The sentences of a notice; some have none.
#[must_use]
pub fn remarks(words: &Words<'_>, told: Told<'_>) -> Vec<Remark> {
    let mut said = Said { words, remarks: Vec::new() };
    match told {
        Told::Open(notice) => said.open(notice),
        Told::Apart(notice) => said.apart(notice),
    }
    said.remarks
}

/// A question as a sentence.
#[must_use]
pub fn question(words: &Words<'_>, question: &Question) -> String {
    let to: Value = words.to(question.to).into();
    let Some(topic) = question.topic else {
        let asked = yes(question.to == words.sight.seat);
        return words.act("line-question-open", question.by, &[("to", to), ("you-asked", asked)]);
    };
    let key = if question.only_me { "line-question-alone" } else { "line-question" };
    let why = why(words, question.why);
    words.act(
        key,
        question.by,
        &[("to", to), ("topic", words.topic(topic).into()), ("why", why.into())],
    )
}

/// Why a question is asked.
#[must_use]
pub fn why(words: &Words<'_>, why: Why) -> String {
    match why {
        Why::SafeNow => words.word("why-safe"),
        Why::Understand => words.word("why-understand"),
        Why::ForGoal(goal) => words.say("why-goal", &[("goal", words.goal(goal).into())]),
        Why::ForAction(action) => match words.texts.action(action) {
            Some(name) => words.say("why-action", &[("action", name.into())]),
            None => words.word("why-plan"),
        },
    }
}

/// The sentences of one notice while they are made.
struct Said<'w, 'a> {
    words: &'w Words<'a>,
    remarks: Vec<Remark>,
}

impl Said<'_, '_> {
    #[expect(
        clippy::too_many_lines,
        reason = "one arm per notice: this is the list of their sentences"
    )]
    fn open(&mut self, notice: &Notice) {
        let words = self.words;
        match notice {
            Notice::BecameReady(by) => {
                if *by == words.sight.seat {
                    self.act("line-ready", *by, &[]);
                }
            }
            Notice::Said { by, text } => self.speech(*by, text),
            Notice::Spoke { by, phrase } => self.speech(*by, &words.texts.phrase(*by, *phrase)),
            Notice::CardLaid { by, card, form, again } => self.card_laid(*by, *card, *form, *again),
            Notice::CardTold { by, to } => {
                let me = words.sight.seat;
                // The viewer's own line says it in full.
                if *by != me && !to.has(me) {
                    self.act("line-card-told", *by, &[("to", words.to_all(*to).into())]);
                }
            }
            Notice::TellShown { seat, .. } => {
                if let Some(text) = words.texts.tell(notice) {
                    let key = if *seat == words.sight.seat { "line-own-tell" } else { "line-tell" };
                    let text = words.say(key, &[("text", text.into())]);
                    self.push(RemarkKind::Content, None, text);
                }
            }
            Notice::QuestionAsked(asked) => {
                self.push(RemarkKind::Act, Some(asked.by), question(words, asked));
                if asked.to == words.sight.seat {
                    self.push(RemarkKind::Apart, None, words.word("line-question-answer"));
                }
            }
            Notice::QuestionAnswered { by, to } => self.act_to("line-answered", *by, *to, &[]),
            Notice::NothingSaid { by, to, topic: Some(topic) } => {
                self.act_to("line-nothing", *by, *to, &[("topic", words.topic(*topic).into())]);
            }
            Notice::NothingSaid { by, to, topic: None } => {
                self.act_to("line-nothing-open", *by, *to, &[]);
            }
            Notice::NotLikeThisSaid { by, to, key } => {
                self.act_to(
                    "line-not-like-this",
                    *by,
                    *to,
                    &[("key", words.word(key_key(*key)).into())],
                );
            }
            Notice::Acknowledged { by, to } => self.act_to("line-acknowledged", *by, *to, &[]),
            Notice::InterestTold(by) => self.interest(*by),
            Notice::WorryVoiced(by) => self.act("line-worry", *by, &[]),
            Notice::Waited(by) => self.act("line-waited", *by, &[]),
            Notice::FlagNamed { by, flag, cards, right } => {
                let key = if *right { "line-flag-right" } else { "line-flag-wrong" };
                let (name, _) = words.texts.flag(*flag);
                self.act(key, *by, &[("flag", name.into()), ("cards", words.cards(*cards).into())]);
                if let (true, Some(flag)) = (*right, words.sight.known.flag(*flag)) {
                    let topic = words.topic(flag.topic).into();
                    let text = words.say("line-flag-danger", &[("topic", topic)]);
                    self.push(RemarkKind::Chair, None, text);
                }
            }
            Notice::ReadingTilted { seat, reading } => {
                self.act("line-tilted", *seat, &[("reading", words.reading(*reading).into())]);
            }
            Notice::PegTaken(seat) => self.act("line-peg-taken", *seat, &[]),
            Notice::LaidBeside { by, beside, .. } => {
                self.act("line-beside", *by, &[("beside", words.card(*beside).into())]);
            }
            Notice::TokenMoved { by, reading, card } => {
                let reading = words.reading(*reading).into();
                self.act_card("line-token", *by, *card, &[("reading", reading)]);
            }
            Notice::TokensTurned(tokens) => self.tokens(tokens),
            Notice::TilePlaced { by, tile, action, lead, week } => {
                let key = if by == lead { "line-tile-placed" } else { "line-tile-suggested" };
                let args = [
                    ("tile", words.tile(*tile).into()),
                    ("week", (*week).into()),
                    ("lead", words.to(*lead).into()),
                ];
                self.act_action(key, *by, *action, &args);
            }
            Notice::TileMoved { by, action, week, .. } => {
                self.act_action("line-tile-moved", *by, *action, &[("week", (*week).into())]);
            }
            Notice::TileRemoved { by, action } => {
                self.act_action("line-tile-removed", *by, *action, &[]);
            }
            Notice::ChangeUndone(by) => self.act("line-undone", *by, &[]),
            Notice::TileMonitored { by, action } => {
                self.act_action("line-monitored", *by, *action, &[]);
            }
            Notice::TileLeft { by, action } => self.act_action("line-left", *by, *action, &[]),
            Notice::CardCited { by, action, card } => {
                self.act_card(
                    "line-cited",
                    *by,
                    *card,
                    &[("action", words.action(*action).into())],
                );
            }
            Notice::TileSupported { by, action } => {
                self.act_action("line-supported", *by, *action, &[]);
            }
            Notice::TileObjected { by, action } => {
                self.act_action("line-objected", *by, *action, &[]);
            }
            Notice::TileInked { by, action, own_authority } => {
                let key = if *own_authority { "line-inked-alone" } else { "line-inked" };
                self.act_action(key, *by, *action, &[]);
            }
            Notice::TilesLinked { by, from, to } => {
                let (from, other) = (words.action(*from).into(), words.action(*to).into());
                self.act("line-linked", *by, &[("from", from), ("other", other)]);
            }
            Notice::GoalSet { by, goal } => {
                let (goal, indicator) = words.texts.goal(*goal);
                self.act("line-goal-set", *by, &[("goal", goal.into())]);
                let text = words.say("line-goal-indicator", &[("indicator", indicator.into())]);
                self.push(RemarkKind::Content, None, text);
            }
            Notice::GoalDropped { by, goal } => {
                self.act("line-goal-dropped", *by, &[("goal", words.goal(*goal).into())]);
            }
            Notice::FloorGiven { by, to } => self.act_to("line-floor", *by, *to, &[]),
            Notice::CardsLinked { by, one, other } => {
                let (one, other) = (self.card_title(*one).into(), self.card_title(*other).into());
                self.act("line-cards-linked", *by, &[("one", one), ("other", other)]);
            }
            Notice::TopicsOpened { by, topics } => {
                self.act("line-topics-opened", *by, &[("topics", words.topics(*topics).into())]);
            }
            Notice::TileHeld { by, action } => self.act_action("line-held", *by, *action, &[]),
            Notice::PictureReopened(by) => self.act("line-reopened", *by, &[]),
            Notice::ChairAsked { by, topic, .. } => {
                let child: Value = words.first_name(words.sight.known.chair_for()).into();
                let args = [("child", child.clone()), ("topic", words.topic(*topic).into())];
                self.act("line-chair", *by, &args);
                let text = words.texts.chair(notice).unwrap_or_default();
                let text =
                    words.say("line-chair-answer", &[("child", child), ("text", text.into())]);
                self.push(RemarkKind::Chair, None, text);
            }
            Notice::FaceChosen { by, face } => self.act_to("line-face", *by, *face, &[]),
            Notice::TellerChosen { by, seat, week } => {
                self.act_to("line-teller", *by, *seat, &[("week", (*week).into())]);
            }
            Notice::NewsCame(news) => {
                let text = words.texts.news(*news).into();
                self.push(RemarkKind::Chair, None, words.say("line-news", &[("text", text)]));
            }
            Notice::SeatDone(by) => self.act("line-done", *by, &[]),
            Notice::RoundClosed { wanting } => self.closed(*wanting),
            Notice::RoundBegan(round) => self.round_began(*round),
            Notice::BreakBegan(number) => {
                self.push(RemarkKind::Heading, None, self.words.break_name(*number));
                self.chair(&format!("break-{number}"));
                let known = &words.sight.known;
                let reach = match (known.may_call().is_some(), known.sources().next().is_some()) {
                    (true, true) => "both",
                    (true, false) => "person",
                    (false, true) => "source",
                    (false, false) => "home",
                };
                let text = words.say("line-break-call", &[("reach", reach.into())]);
                self.push(RemarkKind::Chair, None, text);
            }
            Notice::LastRoundBegan => {
                self.heading("line-last-round");
                self.chair("last-round");
            }
            Notice::Voted { by, vote, action } => {
                let key = match vote {
                    Vote::Agree => "line-voted-agree",
                    Vote::Worry(_) => "line-voted-worry",
                    Vote::Disagree => "line-voted-disagree",
                };
                let action = action.map(|action| words.action(action)).unwrap_or_default();
                self.act(key, *by, &[("action", action.into())]);
            }
            Notice::YearLived { until } => {
                let lines = &words.sight.common.lines;
                let parts = lines.iter().filter(|line| lived(&line.notice)).count();
                // Of a year in two parts the second goes on where the first stopped.
                if *until < words.sight.known.last_week() || parts < 2 {
                    let text = words.of_year("line-year");
                    self.push(RemarkKind::Heading, None, text);
                    self.chair("year");
                }
            }
            Notice::PlanAdjusted { by, adjustment, action } => {
                let key = match adjustment {
                    Adjustment::Nothing => "line-adjusted-nothing",
                    Adjustment::Add(_) => "line-adjusted-add",
                    Adjustment::Drop(_) => "line-adjusted-drop",
                    Adjustment::Watch(_) => "line-adjusted-watch",
                };
                let action = action.map(|action| words.action(action)).unwrap_or_default();
                self.act(key, *by, &[("action", action.into())]);
            }
            Notice::SessionClosed => self.heading("line-closed"),
            Notice::Paused => self.push(RemarkKind::Chair, None, words.word("line-paused")),
            Notice::Resumed => self.push(RemarkKind::Chair, None, words.word("line-resumed")),
        }
    }

    fn apart(&mut self, notice: &PrivateNotice) {
        let words = self.words;
        match notice {
            PrivateNotice::ReadingChosen(reading) => {
                self.own("own-reading", &[("reading", words.reading(*reading).into())]);
            }
            PrivateNotice::CardHeard { from, card, form, unseen } => {
                let key = match (unseen, words.sight.known.is_locked(*card)) {
                    (true, _) => "own-heard-unseen",
                    (false, true) => "own-heard-form",
                    (false, false) => "own-heard",
                };
                let text = words.act(key, *from, &self.card_args(*card, *form, None));
                self.push(RemarkKind::Apart, Some(*from), text);
                self.content(*card, *form);
            }
            PrivateNotice::CardTold { to, card, form, unseen, .. } => {
                let key = match (unseen, words.sight.known.is_locked(*card)) {
                    (true, _) => "own-told-unseen",
                    (false, true) => "own-told-form",
                    (false, false) => "own-told",
                };
                let text = words.say(key, &self.card_args(*card, *form, Some(*to)));
                self.push(RemarkKind::Apart, Some(words.sight.seat), text);
                if words.sight.known.is_locked(*card) {
                    self.content(*card, *form);
                }
            }
            PrivateNotice::CardArrived(card) => {
                self.own("own-arrived", &self.card_args(*card, Form::Full, None));
                self.sheet(*card);
            }
            PrivateNotice::HomeSpoke(view) => {
                let (key, part) = match view {
                    HomeView::Agreed => ("own-home-agreed", HomePart::Agreed),
                    HomeView::Explain => ("own-home-explain", HomePart::Explain),
                    HomeView::No => ("own-home-no", HomePart::No),
                };
                self.own(key, &[("costs", words.explaining_costs())]);
                self.home(part);
                if *view == HomeView::No {
                    self.own("own-home-no-way", &[]);
                }
            }
            PrivateNotice::CalledHome { result, .. } => {
                self.own("own-called-home", &[]);
                match result {
                    CallResult::AlwaysAllowed => self.home(HomePart::Room),
                    CallResult::Mandate => self.home(HomePart::Mandate),
                    _ => self.home(HomePart::Cover),
                }
            }
            PrivateNotice::CalledPerson { person, result, .. } => {
                let person: Value = words.texts.person(*person).into();
                self.own("own-called-person", &[("person", person.clone())]);
                match result {
                    CallResult::Consent => {
                        self.apart_text(words.texts.call(Some(true)).to_owned());
                        self.own("own-called-consent", &[]);
                    }
                    CallResult::Refused => {
                        self.apart_text(words.texts.call(Some(false)).to_owned());
                        self.own("own-called-refused", &[]);
                    }
                    _ => self.own("own-called-heard", &[("person", person)]),
                }
            }
            PrivateNotice::CalledSource { source, result } => {
                self.own("own-called-source", &[("source", words.texts.source(*source).into())]);
                let brought = matches!(result, CallResult::Card(_));
                self.apart_text(words.texts.answer(*source, brought).to_owned());
                if let CallResult::Card(card) = result {
                    self.own("own-arrived", &self.card_args(*card, Form::Full, None));
                    self.sheet(*card);
                }
            }
            PrivateNotice::SteppedOut => self.own("own-stepped-out", &[]),
            PrivateNotice::SteppedIn => self.own("own-stepped-in", &[]),
        }
    }

    fn push(&mut self, kind: RemarkKind, by: Option<SeatId>, text: String) {
        self.remarks.push(Remark { kind, by, text });
    }

    fn act(&mut self, key: &str, by: SeatId, args: &[(&str, Value)]) {
        let text = self.words.act(key, by, args);
        self.push(RemarkKind::Act, Some(by), text);
    }

    fn act_to(&mut self, key: &str, by: SeatId, to: SeatId, args: &[(&str, Value)]) {
        let mut all = vec![
            ("to", Value::Text(self.words.to(to))),
            ("you-asked", yes(to == self.words.sight.seat)),
        ];
        all.extend_from_slice(args);
        self.act(key, by, &all);
    }

    fn act_action(&mut self, key: &str, by: SeatId, action: ActionId, args: &[(&str, Value)]) {
        let mut all = vec![("action", Value::from(self.words.action(action)))];
        all.extend_from_slice(args);
        self.act(key, by, &all);
    }

    fn act_card(&mut self, key: &str, by: SeatId, card: CardId, args: &[(&str, Value)]) {
        let mut all = self.card_args(card, Form::Full, None);
        all.extend_from_slice(args);
        self.act(key, by, &all);
    }

    fn card_args(
        &self,
        card: CardId,
        form: Form,
        to: Option<SeatSet>,
    ) -> Vec<(&'static str, Value)> {
        let words = self.words;
        let mut args = vec![
            ("card", Value::Text(words.card(card))),
            ("title", words.title(card).into()),
            ("form", Value::Text(words.word(form_key(form)))),
        ];
        args.extend(to.map(|to| ("to", Value::Text(words.to_all(to)))));
        args
    }

    fn card_title(&self, card: CardId) -> String {
        format!("{} (“{}”)", self.words.card(card), self.words.title(card))
    }

    fn speech(&mut self, by: SeatId, text: &str) {
        let words = self.words;
        let text = if by == words.sight.seat {
            words.say("speech-own", &[("text", text.into())])
        } else {
            let organisation = words.texts.seat(by, SeatPart::Organisation);
            let who = words.person_of(by);
            words.say(
                "speech",
                &[
                    ("who", who.into()),
                    ("organisation", organisation.into()),
                    ("text", text.into()),
                ],
            )
        };
        self.push(RemarkKind::Speech, Some(by), text);
    }

    fn card_laid(&mut self, by: SeatId, card: CardId, form: Form, again: bool) {
        let locked = self.words.sight.known.is_locked(card);
        let key = match (again, locked) {
            (true, _) => "line-card-again",
            (false, true) => "line-card-laid-form",
            (false, false) => "line-card-laid",
        };
        let args = self.card_args(card, form, None);
        self.act(key, by, &args);
        if again {
            return;
        }
        if by != self.words.sight.seat {
            self.about(card);
        }
        if by != self.words.sight.seat || locked {
            self.content(card, form);
        }
    }

    fn about(&mut self, card: CardId) {
        let known = &self.words.sight.known;
        if let (Some(label), Some(topic)) = (known.label(card), known.topic(card)) {
            let text = self.words.say(
                "line-card-about",
                &[
                    ("label", self.words.label(label).into()),
                    ("topic", self.words.topic(topic).into()),
                ],
            );
            self.push(RemarkKind::Content, None, text);
        }
    }

    fn content(&mut self, card: CardId, form: Form) {
        if let Some(text) = self.words.texts.card_text(card, form) {
            self.push(RemarkKind::Content, None, text.to_owned());
        }
    }

    /// A card that came in: all of it.
    fn sheet(&mut self, card: CardId) {
        let Some(sheet) = dossier::sheet(self.words, card) else {
            return;
        };
        if sheet.locked {
            let text = self.words.word("card-is-locked");
            self.push(RemarkKind::Content, None, format!("{text} {}", sheet.about));
        } else {
            self.push(RemarkKind::Content, None, sheet.about);
        }
        for (form, text) in sheet.texts {
            let text = match form {
                Some(form) => {
                    let args = [("form", form.into()), ("text", text.into())];
                    self.words.say("card-text-form", &args)
                }
                None => text,
            };
            self.push(RemarkKind::Content, None, text);
        }
        for line in sheet.lock {
            self.push(RemarkKind::Content, None, line);
        }
    }

    fn interest(&mut self, by: SeatId) {
        let texts = self.words.texts;
        let interest = texts.own(by, OwnPart::Interest).unwrap_or_default();
        self.act("line-interest-told", by, &[("interest", interest.into())]);
        if let Some(pays) = texts.own(by, OwnPart::Pays) {
            let text = self.words.say("line-interest-pays", &[("pays", pays.into())]);
            self.push(RemarkKind::Content, None, text);
        }
    }

    fn tokens(&mut self, tokens: &[Option<ReadingId>]) {
        let words = self.words;
        self.push(RemarkKind::Chair, None, words.word("line-tokens"));
        for index in 0..words.sight.known.readings() {
            let reading = ReadingId::at(index);
            let seats = (0..tokens.len()).map(SeatId::at).zip(tokens);
            let names: Vec<String> = seats
                .filter(|(_, token)| **token == Some(reading))
                .map(|(seat, _)| words.name(seat))
                .collect();
            if !names.is_empty() {
                let args = [
                    ("reading", words.reading(reading).into()),
                    ("names", words.list(names).into()),
                ];
                self.push(RemarkKind::Content, None, words.say("line-tokens-reading", &args));
            }
        }
    }

    fn heading(&mut self, key: &str) {
        let text = self.words.word(key);
        self.push(RemarkKind::Heading, None, text);
    }

    fn chair(&mut self, part: &str) {
        let text = self.words.texts.case(part).into();
        let text = self.words.say("line-chairs", &[("text", text)]);
        self.push(RemarkKind::Chair, None, text);
    }

    fn closed(&mut self, wanting: SeatSet) {
        if wanting.is_empty() {
            return;
        }
        let text = self.words.texts.case("early").replace("{ $names }", &self.words.names(wanting));
        let text = self.words.say("line-closed-early", &[("text", text.into())]);
        self.push(RemarkKind::Chair, None, text);
    }

    fn round_began(&mut self, round: u8) {
        self.heading(&format!("line-round-{round}"));
        self.chair(&format!("round-{round}"));
        let meeting = &self.words.sight.common.meeting;
        if meeting.phase == crate::rules::table::Phase::Round(round) {
            let count = *meeting.turns.of(self.words.sight.seat);
            let text = self.words.say("line-turns", &[("count", count.into())]);
            self.push(RemarkKind::Apart, None, text);
        }
    }

    fn own(&mut self, key: &str, args: &[(&str, Value)]) {
        let text = self.words.say(key, args);
        self.apart_text(text);
    }

    fn apart_text(&mut self, text: String) {
        self.push(RemarkKind::Apart, None, text);
    }

    fn home(&mut self, part: HomePart) {
        let text = self.words.texts.home(part).into();
        self.own("own-home-says", &[("text", text)]);
    }
}

const fn lived(notice: &Notice) -> bool {
    matches!(notice, Notice::YearLived { .. })
}
