//! The tutorial: twelve steps on every seed, never stuck, and as long as it says.

use std::io::Cursor;
use std::sync::{Arc, OnceLock};

use rondetafel::locale::{self, Locale};
use rondetafel::present::texts::Stock;
use rondetafel::present::transcript::{Told, merged, remarks};
use rondetafel::present::tutorial::looking_back::{LookBack, look_back};
use rondetafel::present::tutorial::{self, STEPS, Shown, Stage, StageKind, Standing, Step, Target};
use rondetafel::present::{Numbers, Words, course, timeline};
use rondetafel::rules::chance::Seed;
use rondetafel::rules::command::{Actor, Call, Command, Wish};
use rondetafel::rules::notice::{Notice, PrivateNotice};
use rondetafel::rules::refusal::Refusal;
use rondetafel::rules::table::{HomeView, Phase};
use rondetafel::rules::year::record::Unrecorded;
use rondetafel::rules::year::{LivedPlan, World, live};
use rondetafel::scenario::finding::Finding;
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::scenario::term::{Form, Ground, Key, LifeArea, Why, WhyKind};
use rondetafel::scenario::{Guide, Scenario, check, shelf};
use rondetafel::session::{Opening, Session};
use rondetafel::simulate::{self, Task};
use rondetafel::sitting;
use rondetafel::text::lexicon::{Lexicon, Verb};
use rondetafel::text::spell::spell;
use rondetafel::text::voice::Manner;
use rondetafel::text::{Ending, Twin};

use crate::conference::Picks;
use crate::script::Memory;

/// A text of the guide has at most so many words.
const MOST_WORDS: usize = 35;
/// A calm reader's pace.
const WORDS_A_MINUTE: usize = 180;
/// Looking, choosing and moving the hand, for each thing that the player does.
const SECONDS_PER_ACT: usize = 6;
/// The year is watched for so long.
const SECONDS_OF_YEAR: usize = 45;
/// Enough acts of everybody for any session.
const MOST: usize = 2000;

fn case() -> &'static Arc<Scenario> {
    static CASE: OnceLock<Arc<Scenario>> = OnceLock::new();
    CASE.get_or_init(|| {
        let (scenario, findings) = check::check(shelf::read_bundled("tutorial").expect("bundled"));
        assert!(findings.is_empty(), "{findings:#?}");
        Arc::new(scenario.expect("sound"))
    })
}

fn guide() -> Guide {
    case().book.guide.expect("a tutorial has a guide")
}

fn open(seed: u64) -> Session {
    let task = Task::of(case(), 1, false, None);
    let people = SeatSet::only(guide().seat);
    Session::open(Arc::clone(case()), Opening { people, ..task.opening(case(), seed) })
}

/// Somebody who plays with the guide beside them.
struct Learner {
    session: Session,
    locale: Locale,
    stock: Stock,
    numbers: Numbers,
    shown: Shown,
    /// Every step that was shown, in order.
    steps: Vec<Step>,
    /// Stages that could no longer be done.
    lapsed: Vec<Stage>,
}

impl Learner {
    fn new(seed: u64, language: &str) -> Self {
        let locale = Locale::open(language).expect("shipped");
        let stock = sitting::stock(case(), locale.language());
        let numbers = Numbers::default();
        let (shown, steps, lapsed) = (Shown::default(), Vec::new(), Vec::new());
        Self { session: open(seed), locale, stock, numbers, shown, steps, lapsed }
    }

    fn words(&self) -> Words<'_> {
        let sight = self.session.sight(guide().seat);
        Words::new(sight, &self.stock, &self.locale, &self.numbers)
    }

    fn phase(&self) -> Phase {
        self.session.common().meeting.phase
    }

    fn back(&self) -> Option<LookBack> {
        let (card, owner) = self.session.missed()?;
        let sight = self.session.sight(owner);
        let numbers = Numbers::of(&sight);
        let theirs = Words::new(sight, &self.stock, &self.locale, &numbers);
        look_back(&self.words(), &theirs, card, &self.session.year_again()?)
    }

    fn standing(&mut self) -> Standing {
        let sight = self.session.sight(guide().seat);
        self.numbers.meet(&sight);
        tutorial::now(&self.words(), self.shown, self.back().as_ref())
    }

    /// The step that it is now, as it is shown.
    fn look(&mut self) -> Option<Step> {
        let standing = self.standing();
        for stage in standing.lapsed {
            self.lapsed.push(stage);
            self.shown.pass(stage);
        }
        let step = standing.step?;
        if self.steps.last() != Some(&step) {
            self.steps.push(step.clone());
        }
        Some(step)
    }

    fn wishes(&mut self, wish: Wish) -> bool {
        let by = Actor::Seat(guide().seat);
        let command = Command { by, at: self.session.now(), wish, phrase: None, because: None };
        self.session.submit(command).is_ok()
    }

    /// The others go on for as long as they have something to do.
    fn listen(&mut self) {
        for _ in 0..MOST {
            let Some(at) = self.session.next_wake() else { return };
            if self.session.wake(at).is_none() {
                return;
            }
        }
        panic!("the others never stop");
    }

    /// Plays to the end, step by step, as the guide says; `other` may do something else instead.
    fn plays(&mut self, mut other: impl FnMut(&mut Self, &Step) -> bool) {
        for _ in 0..MOST {
            self.listen();
            let Some(step) = self.look() else {
                assert_eq!(self.phase(), Phase::Closed, "the guide is over when all is over");
                return;
            };
            if other(self, &step) {
                continue;
            }
            match step.wish.clone() {
                Some(wish) => assert!(self.wishes(wish), "{:?} is refused", step.stage),
                None if step.stage.kind() == StageKind::Read && !step.waits => {
                    self.shown.pass(step.stage);
                }
                None => self.session.listen(),
            }
        }
        panic!("stuck at {:?}", self.steps.last());
    }

    /// The same, leaving every step by "go on".
    fn skips(&mut self) {
        self.plays(|learner, step| {
            let was_left = learner.shown.has(step.stage);
            if step.waits {
                return false;
            }
            learner.shown.pass(step.stage);
            !(step.stage.kind() == StageKind::Gate || was_left)
        });
    }

    /// Everything that must be read: the opening, the own folder, the guide, what was said and laid
    /// in the meeting by others, the last card. What only can be looked up is not counted, nor what
    /// the player did, nor the year, which takes its own time.
    fn words_to_read(&self) -> usize {
        let count = |text: &str| text.split_whitespace().count();
        let texts = case().texts.get(self.locale.language()).expect("such a language");
        let opening = [
            "case-title",
            "case-subtitle",
            "case-advisory",
            "case-clock",
            "case-purpose",
            "case-confidentiality",
            "case-belief",
            "seat-support.plate",
            "seat-police.plate",
            "seat-youth-care.plate",
            "seat-support.interest",
            "seat-support.pays",
        ];
        let opening = opening.iter().map(|key| texts.get(*key).expect("such a text"));
        let prefixes = [
            "reading-",
            "person-",
            "flag-control",
            "action-steady",
            "card-call",
            "card-family",
            "card-hours",
            "card-walk-in",
            "card-clock",
            "card-phone",
        ];
        let told = |key: &str| !key.contains(".tell");
        let papers = texts
            .iter()
            .filter(|(key, _)| prefixes.iter().any(|prefix| key.starts_with(prefix)) && told(key));
        let guided: usize = self.steps.iter().map(|step| count(&step.text)).sum();
        let words = self.words();
        let before_year = |told: &Told<'_>| !matches!(told, Told::Open(Notice::YearLived { .. }));
        let meeting: usize = merged(&words.sight, 0, 0)
            .into_iter()
            .take_while(before_year)
            .flat_map(|told| remarks(&words, told))
            .filter(|remark| remark.by != Some(guide().seat))
            .map(|remark| count(&remark.text))
            .sum();
        let last = self.back().map_or(0, |back| count(&back.text));
        let papers: usize =
            opening.chain(papers.map(|(_, text)| text)).map(|text| count(text)).sum();
        papers + guided + meeting + last
    }

    fn numbers_seen(&self) -> Vec<u8> {
        let mut seen: Vec<u8> = self.steps.iter().map(|step| step.stage.number()).collect();
        seen.dedup();
        seen
    }
}

#[test]
fn the_guide_leads_through_all_twelve_steps_on_every_seed() {
    for seed in 1..=200 {
        let mut learner = Learner::new(seed, "nl");
        learner.plays(|_, _| false);
        assert_eq!(learner.lapsed, [], "seed {seed}");
        assert_eq!(learner.numbers_seen(), (1..=STEPS).collect::<Vec<u8>>(), "seed {seed}");
        let stages: Vec<Stage> = learner.steps.iter().map(|step| step.stage).collect();
        // The stop in week 6 comes when somebody has a worry; all else is there for everybody.
        for stage in Stage::ALL.iter().filter(|stage| **stage != Stage::Stop) {
            // Who listens on may be asked at once.
            let may_be_quick = matches!(stage, Stage::Listen | Stage::Monitor);
            assert!(may_be_quick || stages.contains(stage), "seed {seed}: no {stage:?}");
        }
        assert_eq!(learner.session.refused(), 0);
    }
}

#[test]
fn what_the_steps_promise_happens_on_every_seed() {
    for seed in 1..=200 {
        let mut learner = Learner::new(seed, "en");
        learner.plays(|_, _| false);
        let lines = &learner.session.common().lines;
        let at = |wanted: &dyn Fn(&Notice) -> bool| {
            lines.iter().position(|line| wanted(&line.notice)).unwrap_or(usize::MAX)
        };
        let youth = guide().asked_by;
        let laid = |by: SeatId| {
            at(&|it| matches!(it, Notice::CardLaid { by: who, again: false, .. } if *who == by))
        };
        let glance =
            at(&|it| matches!(it, Notice::TellShown { seat, .. } if *seat == guide().asks));
        let safe = Key::Reason(WhyKind::SafeNow);
        let no = at(
            &|it| matches!(it, Notice::NotLikeThisSaid { by, key, .. } if *by == guide().asks && *key == safe),
        );
        let opened =
            at(&|it| matches!(it, Notice::QuestionAnswered { by, .. } if *by == guide().asks));
        let asked = at(
            &|it| matches!(it, Notice::QuestionAsked(it) if it.by == youth && it.to == guide().seat),
        );
        let order = [laid(guide().seat), glance, no, opened, asked];
        assert!(order.is_sorted() && asked < lines.len(), "seed {seed}: {order:?}");
        assert!(laid(youth) < no, "seed {seed}: nobody joined in");
        let sight = learner.session.sight(guide().seat);
        assert_eq!(sight.own.home, Some(HomeView::Explain), "seed {seed}: home grumbles");
        let year = sight.common.year.as_ref().expect("lived");
        let weeks: Vec<u8> = year.incidents.iter().map(|(week, _)| *week).collect();
        assert_eq!((year.until, weeks), (12, vec![9]), "seed {seed}: one incident");
        let back = learner.back().expect("closed");
        assert!(!back.was_told && back.is_calm, "seed {seed}: {back:?}");
        assert!(back.safety.1 >= back.safety.0 + 5, "seed {seed}: {:?}", back.safety);
        let loan = learner.session.missed().expect("closed").0;
        assert!(!sight.common.board.on_table.has(loan));
    }
}

#[test]
fn telling_everything_makes_her_withdraw_and_the_trace_says_so() {
    let told = |form: Form| {
        let mut learner = Learner::new(7, "en");
        learner.plays(|learner, step| {
            step.stage == Stage::Weigh
                && learner.wishes(Wish::AnswerWithCard {
                    card: guide().keeps,
                    form,
                    ground: Some(Ground::DirectSafety),
                })
            // Nobody calls her, so that nothing is mended.
                || step.stage == Stage::Call && learner.wishes(Wish::MakeCall(Call::HomeForCover))
        });
        let trace = learner.steps.iter().find(|step| step.stage == Stage::Trace).expect("told");
        let year = learner.session.common().year.clone().expect("lived");
        let whole: u32 =
            year.levels.iter().flat_map(|(_, levels)| levels).map(|level| u32::from(*level)).sum();
        (trace.text.clone(), whole, learner.back().expect("closed").is_calm)
    };
    let (signal, better, _) = told(Form::Signal);
    let (full, worse, is_calm) = told(Form::Full);
    assert!(full.contains("(step 7)") && full.contains("(step 10)"), "{full}");
    assert!(!signal.contains("(step 7)") && signal.contains("(step 10)"), "{signal}");
    assert!(worse < better, "{worse} with everything told, {better} with a signal");
    assert!(is_calm, "asking helps even then");
}

#[test]
fn an_unwatched_tile_and_one_without_a_card_are_traced() {
    let trace = |seed: u64| {
        let mut learner = Learner::new(seed, "en");
        learner.plays(|learner, step| {
            let leaves = matches!(step.stage, Stage::Monitor | Stage::Cite);
            if leaves {
                learner.shown.pass(step.stage);
            }
            leaves
        });
        let tiles = &learner.session.common().plan.tiles;
        let tile = tiles.iter().find(|tile| tile.action == guide().places).expect("placed");
        let trace = learner.steps.iter().find(|step| step.stage == Stage::Trace).expect("told");
        (trace.text.clone(), tile.monitor.is_some())
    };
    let mut seen = [false; 2];
    for seed in 1..=30 {
        let (text, is_watched) = trace(seed);
        // A colleague may have watched it.
        assert_eq!(text.contains("nobody watched"), !is_watched, "seed {seed}: {text}");
        assert!(text.contains("no card"), "seed {seed}: {text}");
        seen[usize::from(is_watched)] = true;
    }
    assert!(seen[0], "somebody always watched it");
}

#[test]
fn whoever_asks_about_the_money_in_time_is_spared_week_nine() {
    let mut learner = Learner::new(5, "en");
    let topic = case().book.topic_named("money").expect("money");
    let loan = case().book.card_named("loan").expect("the loan");
    let mut asked = false;
    learner.plays(|learner, step| {
        let action = guide().places;
        if step.stage == Stage::Name && !asked {
            asked = true;
            let why = Why::ForAction(action);
            return learner.wishes(Wish::AskSeat { to: guide().asks, topic, why, only_me: false });
        }
        let tile = learner.session.common().plan.tiles.iter().find(|tile| tile.action == action);
        let Some(tile) = tile.filter(|tile| !tile.cards.has(loan)).map(|tile| tile.id) else {
            return false;
        };
        step.stage == Stage::EndJudgement && learner.wishes(Wish::CiteCard { tile, card: loan })
    });
    let year = learner.session.common().year.as_ref().expect("lived");
    assert_eq!(year.incidents, []);
    let back = learner.back().expect("closed");
    assert!(back.was_told);
    assert_eq!(year, &learner.session.year_again().expect("closed"), "nothing is added by it");
}

#[test]
fn leaving_every_step_still_leads_to_the_end() {
    for seed in 1..=50 {
        let mut learner = Learner::new(seed, "nl");
        learner.skips();
        assert_eq!(learner.phase(), Phase::Closed);
        assert_eq!(learner.numbers_seen().last(), Some(&STEPS));
    }
}

#[test]
fn another_order_passes_over_what_is_done_and_names_what_cannot_be_done_any_more() {
    // Straight to "safe now": step 4 and 5 at once.
    let mut learner = Learner::new(2, "en");
    learner.plays(|learner, step| {
        let (to, topic) = (guide().asks, guide().about);
        step.stage == Stage::Ask
            && learner.wishes(Wish::AskSeat { to, topic, why: Why::SafeNow, only_me: false })
    });
    assert!(!learner.steps.iter().any(|step| step.stage == Stage::AskAgain && !step.waits));
    assert_eq!(learner.lapsed, []);
    // Not one turn of round 1 used: three steps are gone, and said so once.
    let mut learner = Learner::new(2, "en");
    learner.plays(|learner, step| step.stage == Stage::Lay && learner.wishes(Wish::BeDone));
    assert_eq!(learner.lapsed[..3], [Stage::Lay, Stage::Ask, Stage::AskAgain]);
    let standing = Standing { step: None, lapsed: learner.lapsed[..3].to_vec() };
    let line = tutorial::lapsed_line(&learner.words(), &standing).expect("something lapsed");
    assert!(line.contains('3') && line.contains('5'), "{line}");
    assert_eq!(learner.phase(), Phase::Closed);
}

#[test]
fn what_a_step_points_at_is_there_to_be_pointed_at() {
    let mut learner = Learner::new(4, "nl");
    learner.plays(|learner, step| {
        let sight = learner.session.sight(guide().seat);
        assert!(!step.points.is_empty() || step.stage.number() == STEPS, "{:?}", step.stage);
        for target in &step.points {
            let is_there = match target {
                Target::Card(card) => sight.known.sees(*card),
                Target::Tile(action) => {
                    sight.common.plan.tiles.iter().any(|tile| tile.action == *action)
                }
                Target::Action(action) => sight.known.action(*action).is_some(),
                Target::Button(kind) => sight.open(*kind).is_ok(),
                Target::Question => sight.question().is_ok(),
                Target::Home => sight.own.home.is_some(),
                Target::Week(week) => {
                    sight.common.year.as_ref().is_some_and(|it| it.until >= *week)
                }
                Target::Seat(seat) | Target::Plate(seat) | Target::Lane(seat, _) => {
                    sight.known.everybody().has(*seat)
                }
                Target::Tokens => sight.common.board.tokens_turned,
                Target::Reading(_)
                | Target::Topic(_)
                | Target::Reason(_)
                | Target::Form(_)
                | Target::Flag(_)
                | Target::Plan
                | Target::Weeks
                | Target::Others
                | Target::NextPage => true,
            };
            assert!(is_there, "{:?} points at {target:?}", step.stage);
        }
        if let Some(wish) = &step.wish {
            assert_eq!(sight.may(wish), Ok(()), "{:?}", step.stage);
        }
        false
    });
}

#[test]
fn only_whoever_sits_there_has_a_guide() {
    let learner = Learner::new(1, "nl");
    for seat in case().book.everybody().without(guide().seat).iter() {
        let sight = learner.session.sight(seat);
        let words = Words::new(sight, &learner.stock, &learner.locale, &learner.numbers);
        assert_eq!(tutorial::now(&words, Shown::default(), None), Standing::default());
    }
}

#[test]
fn every_text_of_the_guide_is_short() {
    for language in locale::languages() {
        let mut texts: Vec<(Stage, String)> = Vec::new();
        for seed in [1, 2, 3] {
            let mut learner = Learner::new(seed, language);
            learner.plays(|_, _| false);
            texts.extend(learner.steps.into_iter().map(|step| (step.stage, step.text)));
        }
        for (stage, text) in texts {
            let words = text.split_whitespace().count();
            assert!((3..=MOST_WORDS).contains(&words), "{language} {stage:?}: {words}: {text}");
            assert!(!text.contains('{') && !text.contains("guide-"), "{language}: {text}");
        }
    }
}

// The text twin.

/// What the twin says to a script, and the session afterwards.
fn typed(script: &str, seed: u64, language: &str) -> (String, Session) {
    let locale = Locale::open(language).expect("shipped");
    let stock = sitting::stock(case(), locale.language());
    let (mut memory, mut out) = (Memory::default(), Vec::new());
    let manner = Manner { typed: false, width: None };
    let mut twin =
        Twin::new(open(seed), guide().seat, &locale, stock, &mut memory, &mut out, manner);
    let ending = twin.play(&mut Cursor::new(script)).expect("a memory can be read");
    assert!(matches!(ending, Ending::Quit | Ending::EndOfInput));
    let session = twin.leave();
    (String::from_utf8(out).expect("text"), session)
}

const SCRIPTS: [(&str, &str); 2] = [
    ("nl", include_str!("../scripts/tutorial.nl.txt")),
    ("en", include_str!("../scripts/tutorial.en.txt")),
];

/// The numbers of the steps in the twin's words, in order.
fn steps_said(text: &str, language: &str) -> Vec<u8> {
    let word = if language == "nl" { "Stap " } else { "Step " };
    let mut said: Vec<u8> = text
        .lines()
        .filter_map(|line| line.strip_prefix(word)?.split(' ').next()?.parse().ok())
        .collect();
    said.dedup();
    said
}

#[test]
fn the_script_plays_every_step_in_typed_lines() {
    for (language, script) in SCRIPTS {
        for seed in [1, 2, 3] {
            let (text, session) = typed(script, seed, language);
            assert_eq!(session.common().meeting.phase, Phase::Closed, "{language} {seed}: {text}");
            let all: Vec<u8> = (1..=STEPS).collect();
            assert_eq!(steps_said(&text, language), all, "{language} {seed}: {text}");
        }
    }
}

#[test]
fn the_guide_can_be_switched_off_and_on_and_steps_can_be_skipped() {
    let (text, _) = typed("guide off\nchoose 1\nguide on\nskip step\n", 1, "en");
    let off = text.find("> guide off").expect("typed");
    let on = text.find("> guide on").expect("typed");
    assert!(!text[off..on].contains("Step "), "{text}");
    assert_eq!(steps_said(&text[on..], "en"), [2, 3], "{text}");
    let skips = "skip step\n".repeat(120);
    for (language, _) in SCRIPTS {
        let (text, session) = typed(&skips, 1, language);
        assert_eq!(session.common().meeting.phase, Phase::Closed, "{text}");
        assert_eq!(steps_said(&text, language).last(), Some(&STEPS));
    }
}

/// Something that can be typed: an open wish, a verb with anything behind it, or rubbish.
fn anything(picks: &mut Picks, lexicon: &Lexicon, learner: &Learner) -> String {
    let words = learner.words();
    let rubbish = [
        "",
        "   ",
        "xyzzy",
        "leg leg leg",
        "vraag",
        "99999999999",
        "ask ask joost",
        "“?”",
        "klaar?!",
        "week 53",
    ];
    match picks.below(4) {
        0 => picks.of(&rubbish).to_owned(),
        1 => {
            let verb = lexicon.written(picks.of(Verb::ALL));
            let objects = [
                "",
                "1",
                "2",
                "7",
                "4 week 3",
                "joost",
                "samira weekend veilig",
                "6 voluit joost gevaar",
                "thuis dekking",
            ];
            format!("{verb} {}", picks.of(&objects))
        }
        _ => {
            let offers = words.sight.offers();
            if offers.is_empty() {
                return String::new();
            }
            let offer = &offers[picks.below(offers.len())];
            spell(&picks.wish(offer), lexicon, &words).unwrap_or_default()
        }
    }
}

#[test]
fn at_each_step_two_hundred_other_lines_do_not_strand_anybody() {
    let (language, script) = SCRIPTS[0];
    let lines: Vec<&str> = script.lines().filter(|line| !line.starts_with('#')).collect();
    let lexicon = Lexicon::new(&Locale::open(language).expect("shipped"));
    let mut stopped_at = Vec::new();
    for at in 0..lines.len() - 1 {
        // What is open is looked up in a session beside it; what no longer fits there is rubbish here.
        let mut beside = Learner::new(1, language);
        let mut picks = Picks(at as u64 + 11);
        let mut typed_lines: Vec<String> =
            lines[..at].iter().map(|line| (*line).to_owned()).collect();
        for _ in 0..200 {
            let line = anything(&mut picks, &lexicon, &beside);
            // Stopping is no way of being stranded.
            if matches!(lexicon.verb(&line), rondetafel::text::lexicon::Begins::With(Verb::Quit, _))
            {
                continue;
            }
            typed_lines.push(line);
            if picks.below(8) == 0 {
                beside.listen();
                if let Some(wish) = beside.look().and_then(|step| step.wish) {
                    beside.wishes(wish);
                } else if let Some(step) = beside.look() {
                    beside.shown.pass(step.stage);
                }
            }
        }
        typed_lines.push("gids aan".to_owned());
        typed_lines.extend(std::iter::repeat_n("sla over".to_owned(), 150));
        let (text, session) = typed(&typed_lines.join("\n"), 1, language);
        let meeting = &session.common().meeting;
        if meeting.phase != Phase::Closed {
            let tail: Vec<&str> = text.lines().rev().take(12).collect();
            stopped_at.push(format!("{at}: {:?} {tail:#?}", meeting.phase));
        }
    }
    assert!(stopped_at.is_empty(), "{}", stopped_at.join("\n"));
}

#[test]
fn it_takes_twelve_minutes_at_a_calm_readers_pace() {
    for (language, seed) in locale::languages().flat_map(|it| (1..=20).map(move |seed| (it, seed)))
    {
        let mut learner = Learner::new(seed, language);
        let mut acts = 0;
        learner.plays(|_, _| {
            acts += 1;
            false
        });
        let words = learner.words_to_read();
        let seconds = words * 60 / WORDS_A_MINUTE + acts * SECONDS_PER_ACT + SECONDS_OF_YEAR;
        let said = format!("{language} {seed}: {words} words, {acts} acts, {seconds} seconds");
        assert!((600..=840).contains(&seconds), "{said}");
    }
}

#[test]
fn colleagues_play_it_alone_without_stalls_and_say_nothing_twice() {
    let task = Task::of(case(), 200, false, None);
    for seed in 1..=200 {
        let played = simulate::play(case(), task.opening(case(), seed));
        assert!(played.ended && played.session.refused() == 0, "seed {seed}");
        let mut spoken = Vec::new();
        for line in &played.session.common().lines {
            if let Notice::Spoke { by, phrase } = &line.notice {
                let said = (*by, phrase.occasion, phrase.number);
                assert!(!spoken.contains(&said), "{said:?} twice");
                spoken.push(said);
            }
        }
    }
}

#[test]
fn there_is_one_break_and_home_speaks_before_round_three() {
    let mut learner = Learner::new(1, "nl");
    learner.plays(|_, _| false);
    let lines = &learner.session.common().lines;
    let breaks = lines.iter().filter(|line| matches!(line.notice, Notice::BreakBegan(_))).count();
    assert_eq!(breaks, 1);
    let third =
        lines.iter().position(|line| line.notice == Notice::RoundBegan(3)).expect("round 3");
    let own = learner.session.sight(guide().seat).own;
    let home = own.lines.iter().find(|line| matches!(line.notice, PrivateNotice::HomeSpoke(_)));
    assert!(home.expect("home spoke").after as usize <= third);
}

// A short year, and kinds of cases.

/// The first case with one edit in each of these files.
fn edited(edits: &[(&str, &str, &str)]) -> (Option<Scenario>, Vec<Finding>) {
    let mut files = shelf::read_bundled("hees").expect("bundled");
    for (file, old, new) in edits {
        let (_, content) = files.iter_mut().find(|(name, _)| name == file).expect("such a file");
        assert!(content.contains(old), "{old:?} in {file}");
        *content = content.replacen(old, new, 1);
    }
    check::check(files)
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.word()).collect()
}

#[test]
fn a_case_is_held_to_the_make_up_of_its_kind() {
    let kind = |kind: &'static str, rest: &[(&'static str, &'static str, &'static str)]| {
        let mut edits = vec![("scenario.ron", "intensity: 4", kind)];
        edits.extend(rest);
        codes(&edited(&edits).1)
    };
    assert_eq!(kind("intensity: 4, kind: Full", &[]), Vec::<&str>::new());
    // One flag less: a full case misses it, a short one does not.
    let less =
        [("scenario.ron", "(id: \"pregnancy\", topic: \"body\", tilts: Some(\"stress\")),", "")];
    assert!(kind("intensity: 4", &less).contains(&"make-up"));
    assert!(!kind("intensity: 4, kind: Short", &less).contains(&"make-up"));
    // A tutorial has other numbers, and a guide.
    let tutorial = kind("intensity: 4, kind: Tutorial", &[]);
    assert!(tutorial.contains(&"make-up") && tutorial.contains(&"no-guide"), "{tutorial:?}");
}

#[test]
fn a_year_ends_with_its_last_week_everywhere() {
    let book = &case().book;
    assert_eq!(book.weeks, 12);
    let plan = LivedPlan::default();
    let course = live(book, &case().truth, &plan, World::True, Seed(1), &mut Unrecorded);
    assert_eq!(course.levels(12), course.end());
    assert_eq!(course.levels(52), course.end());
    assert_eq!(course.safety().count(), 13);
    assert!(course.end()[0] < course.level(1, LifeArea::Safety), "the weeks were lived");
    let mean: i32 = (1..=12).map(|week| course.level(week, LifeArea::Safety)).sum::<i32>() / 12;
    assert_eq!(course.mean(LifeArea::Safety), mean);
    let mut learner = Learner::new(1, "en");
    learner.plays(|_, _| false);
    let words = learner.words();
    let columns = timeline::timeline(&words, None).columns;
    assert_eq!((columns.len(), columns.last().map(|column| column.until)), (12, Some(12)));
    let model = course::course(&words).expect("lived");
    assert_eq!((model.last, model.until, model.weeks.len()), (12, 12, 12));
    let ending = model.ending.expect("the year is whole");
    assert!(ending.houses.is_none() && ending.houses_line.contains("12"), "nothing to count");
    let year = learner.session.common().year.as_ref().expect("lived");
    assert!(year.levels.iter().all(|(_, levels)| levels.len() == 12));
}

#[test]
fn nothing_can_be_placed_or_told_after_the_last_week() {
    let mut learner = Learner::new(1, "en");
    let mut tried = false;
    learner.plays(|learner, step| {
        if step.stage == Stage::Place {
            tried = true;
            let sight = learner.session.sight(guide().seat);
            let place = |week| sight.may(&Wish::PlaceTile { action: guide().places, week });
            assert_eq!(place(12), Ok(()));
            assert_eq!(place(13), Err(Refusal::WeekOutside { from: 1, until: 12 }));
            let tell = |week| sight.may(&Wish::ChooseTeller { seat: guide().seat, week });
            assert_eq!(
                (tell(12), tell(13)),
                (Ok(()), Err(Refusal::WeekOutside { from: 1, until: 12 }))
            );
        }
        false
    });
    assert!(tried);
}

#[test]
fn weeks_beyond_the_year_are_found() {
    let (_, findings) = edited(&[("year.ron", "areas: [", "weeks: 12, areas: [")]);
    assert!(codes(&findings).contains(&"week-out-of-range"));
    let (_, findings) = edited(&[("year.ron", "areas: [", "weeks: 6, areas: [")]);
    assert!(codes(&findings).contains(&"week-out-of-range"), "a year goes on after the stop");
}
