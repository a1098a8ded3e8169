//! The reflection: what is computed out of a replay, what is said of it, and what people add.

use std::fmt::Write as _;
use std::fs;
use std::io::Cursor;
use std::sync::Arc;

use rondetafel::cli::reflect::{self, ReflectArguments};
use rondetafel::cli::sessions::{self, SessionsArguments, SessionsChange};
use rondetafel::journal::contribution::{Change, Contribution, Contributions, OwnWords, Part};
use rondetafel::journal::error::JournalError;
use rondetafel::journal::file::{self, JournalFile};
use rondetafel::journal::replay::Replay;
use rondetafel::journal::{Entry, Header};
use rondetafel::locale::{self, Locale};
use rondetafel::present::reflection::replay::{Eyes, replay};
use rondetafel::present::reflection::{Step, cards, figures, look, model, piles, steps};
use rondetafel::present::trouble::of_journal;
use rondetafel::reflection::Reflection;
use rondetafel::reflection::kept::Barrier;
use rondetafel::reflection::measure::{About, Figure, FigureKind, MOMENTS};
use rondetafel::rules::command::{Command, Wish};
use rondetafel::rules::decide::accept;
use rondetafel::rules::event::Event;
use rondetafel::rules::table::{Phase, Setup, Table};
use rondetafel::rules::view::{View, Viewer};
use rondetafel::scenario::id::{CardId, SeatSet};
use rondetafel::scenario::source::CardRole;
use rondetafel::scenario::term::{Form, Key, Reaction, Why};
use rondetafel::sitting::looking;
use rondetafel::sitting::stock;

use crate::conference::{Conference, case, setup};
use crate::script::{WALKTHROUGHS, play_script, seat};

/// Everything that was played at a table, as entries.
fn entries(setup: &Setup, commands: &[Command]) -> Vec<Entry> {
    let mut table = Table::new(case(), setup);
    let decided = (1..).zip(commands).map(|(number, command)| {
        let events = accept(&mut table, case(), command).unwrap();
        Entry { number, command: command.clone(), events }
    });
    decided.collect()
}

fn replay_of(entries: Vec<Entry>) -> Replay {
    Replay::of(Arc::clone(case()), setup(1), entries)
}

fn colleagues(seed: u64) -> (Setup, Vec<Entry>) {
    let played = crate::replay::by_colleagues(seed);
    (played.setup, played.entries)
}

/// A reflection on a session of colleagues, as if a person sat in one seat.
fn reflection(seed: u64, name: &str) -> Reflection {
    let (setup, entries) = colleagues(seed);
    let replay = Replay::of(Arc::clone(case()), setup, entries);
    Reflection::of(replay, SeatSet::only(seat(name)), seat(name))
}

fn card(name: &str) -> CardId {
    case().book.card_named(name).unwrap()
}

/// A meeting with known numbers: two open cards and a repeated one on the table, two questions, one
/// locked card told in full, one tile in ink with a reason and nobody who watches.
fn meeting() -> Conference {
    let mut table = Conference::begins().starts();
    table.lays("support", "scarf");
    table.lays("municipality", "beer");
    let ask = |to: &str, topic: &str, why: Why| Wish::AskSeat {
        to: seat(to),
        topic: case().book.topic_named(topic).unwrap(),
        why,
        only_me: false,
    };
    table.does("consultants", ask("police", "weekend", Why::SafeNow));
    table.does(
        "police",
        Wish::AnswerWithCard { card: card("neighbour"), form: Form::Full, ground: None },
    );
    table.does("prosecution", ask("youth-care", "child", Why::Understand));
    table.does("youth-care", Wish::AnswerNotLikeThis(Key::Explanation));
    table.tells("support", "leaving", Form::Full, &["prosecution"]);
    let action = table.action("safety-plan");
    table.does("support", Wish::PlaceTile { action, week: 1 });
    let tile = table.table.common().plan.tiles[0].id;
    table.does("support", Wish::CiteCard { tile, card: card("scarf") });
    table.does("support", Wish::InkTile { tile, own_authority: false });
    table
}

fn closed_meeting() -> Vec<Entry> {
    let mut table = meeting().until(Phase::LastRound).goes_on();
    assert_eq!(table.table.common().meeting.phase, Phase::Year);
    table.does("support", Wish::Proceed);
    entries(&setup(1), &table.commands)
}

fn scripted() -> Reflection {
    let me = seat("support");
    Reflection::of(replay_of(closed_meeting()), SeatSet::only(me), me)
}

fn all_figures(reflection: &Reflection) -> Vec<&Figure> {
    let revealed = reflection.revealed().into_iter().flat_map(|it| &it.figures);
    revealed.chain(&reflection.open().figures).collect()
}

#[track_caller]
fn counts(reflection: &Reflection, kind: FigureKind, expected: (usize, usize)) {
    let found = all_figures(reflection).into_iter().find(|figure| figure.kind == kind).unwrap();
    assert_eq!((found.count, found.of), expected, "{kind:?}");
}

#[test]
fn the_figures_of_a_known_meeting_are_known() {
    let reflection = scripted();
    // Beer, and the card about which everybody has a word in the corridor.
    counts(&reflection, FigureKind::Common, (2, 10));
    counts(&reflection, FigureKind::Unique, (3, 24));
    counts(&reflection, FigureKind::Questions, (1, 2));
    counts(&reflection, FigureKind::NeverAsked, (4, 6));
    counts(&reflection, FigureKind::Reasons, (1, 3));
    counts(&reflection, FigureKind::Harm, (1, 1));
    counts(&reflection, FigureKind::Unwatched, (1, 1));
    let benchmark = |kind: FigureKind| {
        all_figures(&reflection).iter().find(|it| it.kind == kind).and_then(|it| it.benchmark)
    };
    assert_eq!(benchmark(FigureKind::Common), Some(46));
    assert_eq!(benchmark(FigureKind::Unique), Some(18));
}

#[test]
fn what_stayed_lies_in_piles_and_what_was_told_does_not() {
    let reflection = scripted();
    let revealed = reflection.revealed().unwrap();
    let told = ["scarf", "neighbour", "leaving"].map(card);
    assert!(revealed.kept.iter().all(|kept| !told.contains(&kept.card)));
    // Forty cards less ten common ones; three of them were told.
    assert_eq!(revealed.held.len(), 30);
    let mut kept: Vec<CardId> = revealed.kept.iter().map(|kept| kept.card).collect();
    kept.sort();
    kept.dedup();
    assert_eq!(kept.len(), 27);
    let why = |name: &str, holder: &str| {
        let is = |it: &&rondetafel::reflection::kept::Kept| {
            it.card == card(name) && it.seat == seat(holder)
        };
        revealed.kept.iter().find(is).unwrap().barrier
    };
    assert_eq!(why("drawing", "youth-care"), Barrier::OwnInterest, "it asked for an explanation");
    assert_eq!(why("photo", "police"), Barrier::NotKnownToMatter, "the scarf was on its topic");
    assert_eq!(why("sister", "support"), Barrier::Privacy);
    assert_eq!(why("scooter", "police"), Barrier::TooLate);
    let teacher = revealed.kept.iter().find(|kept| kept.card == card("teacher")).unwrap();
    assert_eq!(teacher.told_by, Some(case().book.chair_for));
    let english = Locale::open("en").unwrap();
    let stock = stock(case(), "en");
    look(&reflection, &Contributions::default(), &stock, &english, |looking| {
        let piles = piles::piles(looking);
        let cards: usize = piles.piles.iter().map(|pile| pile.cards.len()).sum();
        assert_eq!(cards, 27);
        assert_eq!(piles.kept, "27 of the 30 cards stayed in a folder.");
        let chair = piles::chair(looking).unwrap();
        assert!(chair.cards.iter().any(|back| back.card == card("teacher")));
        assert!(chair.line.contains("Noor"), "{}", chair.line);
    })
    .unwrap();
}

#[test]
fn a_file_that_hears_too_much_is_told_with_its_week() {
    let reflection = scripted();
    let files = &reflection.revealed().unwrap().files;
    assert_eq!(files.len(), 1);
    let file = files[0];
    assert_eq!(
        (file.card, file.seat, file.by),
        (card("leaving"), seat("prosecution"), seat("support"))
    );
    assert_eq!((file.effect, file.form, file.week), (Reaction::Moves, Form::Full, 2));
}

#[test]
fn the_map_says_since_when_and_how_much() {
    let reflection = scripted();
    let revealed = reflection.revealed().unwrap();
    let told = revealed.arcs.iter().find(|arc| arc.card == card("leaving")).unwrap();
    assert_eq!((told.by, told.to), (seat("support"), SeatSet::only(seat("prosecution"))));
    let knowing = &revealed.knowing;
    assert_eq!(knowing.since(seat("support"), card("leaving")), Some(0));
    assert_eq!(knowing.since(seat("prosecution"), card("leaving")), Some(told.entry));
    assert_eq!(knowing.since(seat("police"), card("leaving")), None);
    assert_eq!(knowing.form(seat("prosecution"), card("leaving"), told.entry - 1), None);
    assert_eq!(knowing.form(seat("prosecution"), card("leaving"), told.entry), Some(Form::Full));
    assert_eq!(knowing.knowers(card("ban"), 0), case().book.everybody());
}

#[test]
fn every_figure_has_two_moments_and_each_is_about_that_figure() {
    for seed in 1..=6 {
        let reflection = reflection(seed, "support");
        let (_, entries) = colleagues(seed);
        for figure in all_figures(&reflection) {
            assert_eq!(figure.moments.len(), MOMENTS, "{:?} of seed {seed}", figure.kind);
            for moment in &figure.moments {
                let entry = &entries[usize::try_from(moment.entry).unwrap() - 1];
                assert_eq!(entry.number, moment.entry);
                let is_about = |event: &Event| match (moment.about, event) {
                    (About::Told(by, card), Event::CardShared { by: told, card: what, .. }) => {
                        (by, card) == (*told, *what)
                    }
                    (About::Unused(card), Event::CardShared { card: what, to, .. }) => {
                        card == *what && to.is_empty()
                    }
                    (About::Asked(asked, _), Event::QuestionAsked(question)) => asked == *question,
                    (About::CameUp(topic), Event::TopicSet(set)) => topic == *set,
                    (About::Cited(card, _), Event::CardCited { card: what, .. }) => card == *what,
                    (
                        About::Reacted(seat, card),
                        Event::FileReacted { card: what, seat: file, .. },
                    ) => (seat, card) == (*file, *what),
                    (About::Inked(action), Event::TileInked { tile, .. }) => {
                        let placed = entries.iter().flat_map(|entry| &entry.events);
                        let mut placed = placed.filter(|event| {
                            matches!(event, Event::TilePlaced { tile: placed, .. } if placed == tile)
                        });
                        placed.any(|event| {
                            matches!(event, Event::TilePlaced { action: it, .. } if *it == action)
                        })
                    }
                    (About::RoundOver(round), Event::BreakBegan(number)) => round == *number,
                    (About::RoundOver(3), Event::LastRoundBegan) => true,
                    _ => false,
                };
                assert!(entry.events.iter().any(is_about), "{figure:?}: {:?}", entry.events);
            }
        }
    }
}

#[test]
fn a_seat_sees_again_what_it_saw_to_the_byte() {
    for seed in 1..=3 {
        let (setup, entries) = colleagues(seed);
        let mut reflection = reflection(seed, "police");
        let mut table = Table::new(case(), &setup);
        let mut lines = 0;
        for number in 0..=reflection.last() {
            if let Some(before) = number.checked_sub(1) {
                lines = table.common().lines.len();
                let command = &entries[before as usize].command;
                accept(&mut table, case(), command).unwrap();
            }
            reflection.seek(number);
            for seat in case().book.everybody().iter() {
                let then = View::of(&table, Viewer::Seat(seat));
                let then = postcard::to_allocvec(&(&then.common, then.own.unwrap())).unwrap();
                let sight = reflection.sight(seat).unwrap();
                let now = postcard::to_allocvec(&(sight.common, sight.own)).unwrap();
                assert_eq!(then, now, "{seat:?} at entry {number}");
                assert_eq!(reflection.lines_before(seat).0, lines, "at entry {number}");
            }
        }
    }
}

#[test]
fn before_the_session_is_closed_nothing_of_anothers_folder_is_there() {
    let me = seat("support");
    let (setup, all) = colleagues(3);
    let part = all[..all.len() / 2].to_vec();
    let half = Replay::of(Arc::clone(case()), setup, part);
    let mut reflection = Reflection::of(half, SeatSet::only(me), me);
    assert!(reflection.revealed().is_none());
    assert_eq!(
        steps(&reflection),
        Step::ALL.into_iter().filter(|it| it.is_always_open()).collect::<Vec<_>>()
    );
    let (dutch, stock) = (Locale::open("nl").unwrap(), stock(case(), "nl"));
    let given = Contributions::default();
    let seen = reflection.last_sight(me).unwrap().own.held;
    let mut text = String::new();
    for number in 0..=reflection.last() {
        reflection.seek(number);
        for other in case().book.everybody().without(me).iter() {
            assert!(reflection.sight(other).is_none() && reflection.last_sight(other).is_none());
            assert!(replay(&reflection, &given, &stock, &dutch, Eyes::Seat(other)).is_none());
        }
        assert!(replay(&reflection, &given, &stock, &dutch, Eyes::All).is_none());
        let model = replay(&reflection, &given, &stock, &dutch, Eyes::Seat(me));
        write!(text, "{:?}", model.unwrap()).unwrap();
    }
    look(&reflection, &given, &stock, &dutch, |looking| {
        assert!(cards::cards(looking).others.is_empty());
        write!(text, "{:?} {:?}", cards::cards(looking), figures::figures(looking)).unwrap();
    })
    .unwrap();
    let mut hidden = 0;
    for (index, card) in case().book.cards.iter().enumerate() {
        if seen.form(CardId::at(index)).is_some() {
            continue;
        }
        for part in ["text", "signal", "summary", "full"] {
            let key = format!("card-{}.{part}", card.name);
            let body = case().text("nl", &key);
            if body != key {
                hidden += 1;
                assert!(!text.contains(body), "{body}");
            }
        }
        let title = case().text("nl", &format!("card-{}", card.name)).to_owned();
        assert!(!text.contains(&format!("“{title}”")), "{title}");
    }
    assert!(hidden > 5, "there was something to hide");
}

#[test]
fn a_persons_card_stays_closed_until_that_person_turns_it() {
    let (support, police) = (seat("support"), seat("police"));
    let people = SeatSet::only(support).with(police);
    let mut reflection = Reflection::of(replay_of(closed_meeting()), people, support);
    let theirs: Vec<_> = {
        let kept = &reflection.revealed().unwrap().kept;
        kept.iter().filter(|kept| kept.seat == police).copied().collect()
    };
    let only: Vec<_> = theirs
        .iter()
        .filter(|kept| case().book.cards[kept.card.index()].holders.len() == 1)
        .collect();
    assert!(only.len() > 1 && !reflection.may_look_as(police));
    assert!(reflection.may_look_as(seat("prosecution")), "colleagues' folders open by themselves");
    let (english, stock) = (Locale::open("en").unwrap(), stock(case(), "en"));
    let told = |reflection: &Reflection, kept: CardId| {
        let given = Contributions::default();
        let mut reflection = reflection.clone();
        let mut text = String::new();
        for number in [0, 10, u32::MAX] {
            reflection.seek(number);
            let model = replay(&reflection, &given, &stock, &english, Eyes::All);
            write!(text, "{model:?}").unwrap();
        }
        look(&reflection, &given, &stock, &english, |looking| {
            let (piles, cards) = (piles::piles(looking), cards::cards(looking));
            write!(text, "{piles:?} {cards:?} {:?}", model::model(looking)).unwrap();
        })
        .unwrap();
        let name = &case().book.cards[kept.index()].name;
        text.contains(case().text("en", &format!("card-{name}")))
    };
    for kept in &only {
        assert!(!told(&reflection, kept.card), "{:?} is told before it is turned", kept.card);
    }
    for kept in &theirs {
        reflection.turn(police, kept.card);
    }
    assert!(reflection.may_look_as(police));
    assert!(only.iter().all(|kept| told(&reflection, kept.card)));
    reflection.turn_back(police, only[0].card);
    assert!(!told(&reflection, only[0].card));
}

#[test]
fn in_this_model_says_the_reason_for_silence_first_and_only_of_cards_that_stayed() {
    let mut weighs = 0;
    for seed in 1..=8 {
        let reflection = reflection(seed, "municipality");
        let revealed = reflection.revealed().unwrap();
        let plan = &reflection.last_sight(reflection.seat()).unwrap().common.plan;
        for missed in &revealed.missed {
            assert_eq!(case().truth.roles[missed.card.index()], CardRole::Decisive);
            assert!(missed.kept.iter().all(|kept| kept.card == missed.card));
            assert!(revealed.arcs.iter().all(|arc| arc.card != missed.card || !arc.to.is_empty()));
            for (tile, action) in &missed.informs {
                let tile = plan.tiles.iter().find(|it| it.id == *tile).unwrap();
                assert!(tile.inked && tile.action == *action);
            }
            for action in &missed.unthought {
                assert!(plan.tiles.iter().all(|tile| tile.action != *action));
            }
            weighs += usize::from(missed.difference.iter().any(|(_, points)| *points != 0));
        }
        for language in ["nl", "en"] {
            let (locale, stock) = (Locale::open(language).unwrap(), stock(case(), language));
            look(&reflection, &Contributions::default(), &stock, &locale, |looking| {
                for card in model::model(looking).cards {
                    assert!(!card.silence.is_empty());
                    let model = if language == "nl" { "In dit model" } else { "In this model" };
                    assert!(card.year.starts_with(model), "{}", card.year);
                }
            })
            .unwrap();
        }
    }
    assert!(weighs > 3, "some cards would have made a difference: {weighs}");
}

#[test]
fn the_interest_to_guess_is_one_of_three_and_the_same_each_time() {
    for name in ["support", "police", "municipality"] {
        let (one, other) = (reflection(2, name), reflection(2, name));
        let guess = one.revealed().unwrap().guess.clone().unwrap();
        assert_eq!(Some(&guess), other.revealed().unwrap().guess.as_ref());
        assert_eq!(guess.options.len(), 3);
        assert!(guess.of != seat(name) && guess.options.contains(&guess.of));
        let options: SeatSet = guess.options.iter().copied().collect();
        assert_eq!(options.len(), 3, "three different ones");
    }
}

#[test]
fn three_questions_are_proposed_and_each_reads_in_both_languages() {
    for seed in 1..=6 {
        let reflection = reflection(seed, "youth-care");
        for language in ["nl", "en"] {
            let (locale, stock) = (Locale::open(language).unwrap(), stock(case(), language));
            let given = Contributions::default();
            let agenda = look(&reflection, &given, &stock, &locale, |looking| {
                rondetafel::present::reflection::agenda::agenda(looking)
            });
            let agenda = agenda.unwrap();
            assert_eq!(agenda.proposed.len(), 3);
            for question in &agenda.proposed {
                assert!(
                    question.ends_with('?') && !question.contains(['{', '$', '…']),
                    "{question}"
                );
            }
        }
    }
}

#[test]
fn every_part_of_the_reflection_has_its_words_in_every_language() {
    let kinds = [
        FigureKind::Common,
        FigureKind::Unique,
        FigureKind::Questions,
        FigureKind::NeverAsked,
        FigureKind::Reasons,
        FigureKind::Harm,
        FigureKind::Unwatched,
        FigureKind::Gaps,
    ];
    for language in locale::languages() {
        let locale = Locale::open(language).unwrap();
        let mut keys: Vec<String> =
            Step::ALL.iter().map(|step| format!("reflect-step-{}", step.word())).collect();
        for kind in kinds {
            keys.extend([
                format!("figure-{}", kind.word()),
                format!("figure-{}-line", kind.word()),
            ]);
        }
        keys.extend(["figure-common-benchmark", "figure-unique-benchmark"].map(str::to_owned));
        for barrier in Barrier::ALL {
            let word = barrier.word();
            keys.extend([
                format!("agenda-kept-{word}"),
                format!("barrier-{word}"),
                format!("closing-pile-{word}"),
            ]);
        }
        for key in keys {
            assert!(locale.has(&key), "{language} lacks {key}");
        }
    }
}

#[test]
fn the_walkthrough_goes_on_to_the_end_of_the_reflection() {
    for script in WALKTHROUGHS {
        let played = play_script(script);
        let me = seat("support");
        assert!(played.given.of(me, Part::Word).is_some());
        assert_eq!(played.given.of(me, Part::Moment), Some("31"));
        assert!(played.given.of(me, Part::Why).is_some());
        assert!(played.given.of(me, Part::Card(card("sister"))).is_some());
        assert!(played.given.of(me, Part::Card(card("cleaning"))).is_none(), "it was taken back");
        assert_eq!(played.given.of(me, Part::Guess), Some("2"));
        assert!(played.given.of(me, Part::Question).unwrap().ends_with('?'));
        let language = script.lines().next().unwrap().rsplit(' ').next().unwrap();
        let locale = Locale::open(language).unwrap();
        for step in Step::ALL.into_iter().filter(|step| *step != Step::Farewell) {
            let heading = locale.say(&format!("reflect-step-{}", step.word()), &[]);
            assert!(played.text.contains(&format!("\n\n{heading}\n")), "{heading}");
        }
        let help = case().text(language, "help-veilig-thuis").to_owned();
        assert!(played.text.contains(&help), "a help line at the end");
    }
}

/// A file with a closed session in which support played.
fn kept_at(path: &std::path::Path) -> JournalFile {
    let people = SeatSet::only(seat("support"));
    let header = Header::new(case(), setup(1), people, false, "en");
    let mut file = JournalFile::create(path, &header).unwrap();
    for entry in closed_meeting() {
        file.append(&entry).unwrap();
    }
    file
}

fn put(part: Part, text: &str) -> Change {
    Change::Put(Contribution::new(seat("support"), part, text).unwrap())
}

#[test]
fn what_people_add_survives_closing_and_goes_when_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut session = kept_at(&path);
    session.contribute(&put(Part::Word, "  relieved\n")).unwrap();
    session.contribute(&put(Part::Card(card("sister")), "I had promised.")).unwrap();
    session.contribute(&put(Part::Card(card("cleaning")), "")).unwrap();
    session.contribute(&put(Part::Word, "zwaluwnest")).unwrap();
    session.close().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "a single file");

    assert!(bytes_contain(&path, "zwaluwnest"));
    let mut session = JournalFile::open(&path).unwrap();
    let (given, problem) = session.contributions();
    assert!(problem.is_none());
    assert_eq!(given.of(seat("support"), Part::Word), Some("zwaluwnest"));
    assert_eq!(given.of(seat("support"), Part::Card(card("sister"))), Some("I had promised."));
    assert_eq!(given.of(seat("support"), Part::Card(card("cleaning"))), Some(""));
    assert_eq!(given.of(seat("police"), Part::Word), None);
    session.contribute(&Change::TakeBack(seat("support"), Part::Word)).unwrap();
    session.close().unwrap();
    let (given, _) = file::contributions(&path).unwrap();
    assert_eq!(given.of(seat("support"), Part::Word), None);
    assert!(!bytes_contain(&path, "zwaluwnest"), "nothing of it stays behind in the file");
    // The entries are what they were.
    let (journal, problem) = file::read(&path).unwrap();
    assert!(problem.is_none());
    assert_eq!(journal.entries, closed_meeting());
}

fn bytes_contain(path: &std::path::Path, text: &str) -> bool {
    let bytes = fs::read(path).unwrap();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_session_of_an_earlier_format_opens_and_takes_contributions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.rondetafel");
    kept_at(&path).close().unwrap();
    let old = rusqlite::Connection::open(&path).unwrap();
    old.execute_batch("DROP TABLE contributions; PRAGMA user_version = 1").unwrap();
    old.close().unwrap();
    assert_eq!(file::read(&path).unwrap().0.entries, closed_meeting());
    assert_eq!(file::contributions(&path).unwrap().0, Contributions::default());
    let mut session = JournalFile::open(&path).unwrap();
    session.contribute(&put(Part::Question, "Whom do I ask?")).unwrap();
    session.close().unwrap();
    let (given, problem) = file::contributions(&path).unwrap();
    assert!(problem.is_none());
    assert_eq!(given.of(seat("support"), Part::Question), Some("Whom do I ask?"));
    assert_eq!(file::read(&path).unwrap().0.entries, closed_meeting());
}

#[test]
fn a_damaged_contribution_gives_a_sentence_and_the_rest_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let mut session = kept_at(&path);
    session.contribute(&put(Part::Word, "calm")).unwrap();
    session.contribute(&put(Part::Question, "Whom do I ask?")).unwrap();
    session.close().unwrap();
    let odd = rusqlite::Connection::open(&path).unwrap();
    odd.execute("UPDATE contributions SET text = 'wild' WHERE key = 'word'", []).unwrap();
    odd.close().unwrap();
    let (given, problem) = file::contributions(&path).unwrap();
    assert_eq!(given.of(seat("support"), Part::Word), None);
    assert!(given.of(seat("support"), Part::Question).is_some());
    let problem = problem.unwrap();
    assert!(matches!(problem, JournalError::DamagedContributions { .. }));
    for language in ["nl", "en"] {
        let sentence = of_journal(&Locale::open(language).unwrap(), &problem);
        assert!(sentence.contains("s.rondetafel") && sentence.ends_with('.'), "{sentence}");
    }
    let (out, err) = looked(&path, None, "quit\n");
    assert!(err.contains("damaged"), "{err}");
    assert!(out.contains("One word"), "{out}");
}

#[test]
fn own_words_are_one_line_of_limited_length_and_never_in_a_log() {
    let me = seat("support");
    let word = Contribution::new(me, Part::Word, " a\u{1b}[31m\nb\u{202e} ").unwrap();
    assert_eq!(word.text.as_str(), "a [31m b");
    assert!(!format!("{:?}", OwnWords::of("secret")).contains("secret"));
    assert!(!format!("{word:?}").contains("31m"));
    assert!(Contribution::new(me, Part::Word, &"é".repeat(40)).is_ok());
    let long = Contribution::new(me, Part::Word, &"é".repeat(41)).unwrap_err();
    assert_eq!(long.most, 40);
    for part in [Part::Word, Part::Why, Part::Card(CardId(63)), Part::Guess, Part::Answer] {
        assert_eq!(Part::of_key(&part.key()), Some(part));
    }
    assert_eq!(Part::of_key("card-x"), None);
}

#[test]
fn the_question_of_last_time_waits_until_it_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    assert_eq!(looking::carried(folder.path()), None);
    let mut session = kept_at(&path);
    session.contribute(&put(Part::Question, "Whom do I ask?")).unwrap();
    session.close().unwrap();
    let carried = looking::carried(folder.path()).unwrap();
    assert_eq!((carried.question.as_str(), carried.seat), ("Whom do I ask?", seat("support")));
    // The next session in that folder shows it at its start, and takes the answer.
    let arguments = rondetafel::cli::play::PlayArguments {
        text: true,
        seat: Some("police".to_owned()),
        lang: Some("en".to_owned()),
        seed: Some(3),
        journal: Some(folder.path().join("next.rondetafel")),
        ..rondetafel::cli::play::PlayArguments::default()
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let script = "answered\nanswered I asked the consultant.\nanswered Again.\nquit\n";
    rondetafel::cli::play::run(&arguments, &mut Cursor::new(script), &mut out, &mut err).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(out.contains("Your question from last time\nWhom do I ask?"), "{out}");
    assert!(out.contains("Something is missing: what you think of it."), "{out}");
    assert!(out.contains("Kept beside the question."), "{out}");
    assert!(out.contains("No question from last time is open."), "{out}");
    assert_eq!(looking::carried(folder.path()), None);
    let (given, _) = file::contributions(&path).unwrap();
    assert_eq!(given.of(seat("support"), Part::Answer), Some("I asked the consultant."));
}

fn looked(path: &std::path::Path, from: Option<&str>, script: &str) -> (String, String) {
    let arguments = ReflectArguments {
        file: path.to_owned(),
        seat: from.map(str::to_owned),
        lang: Some("en".to_owned()),
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    reflect::run(&arguments, &mut Cursor::new(script), &mut out, &mut err).unwrap();
    (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

#[test]
fn last_months_session_opens_with_what_was_added_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    kept_at(&path).close().unwrap();
    let (out, err) = looked(&path, None, "word calm\nsave\nlay 14\nquit\n");
    assert_eq!(err, "");
    assert!(out.contains("Kept with this session."), "{out}");
    assert!(out.contains("What you add is kept at once."), "{out}");
    let (out, _) = looked(&path, None, "all at once\nas police\nwhy 3\nplan\nrole off\n\n");
    assert!(out.contains("Your word: calm."), "{out}");
    assert!(out.contains("All at once."), "{out}");
    assert!(out.contains("As Sanne (Police) saw it."), "{out}");
    assert!(out.contains("Somebody to call"), "{out}");
    // As a colleague's seat, of a closed session: the guess is another.
    let (out, err) = looked(&path, Some("police"), "quit\n");
    assert!(err.is_empty() && out.contains("One word"), "{err}");
}

#[test]
fn an_unfinished_session_opens_for_the_own_seat_as_far_as_it_went() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.rondetafel");
    let people = SeatSet::only(seat("support"));
    let header = Header::new(case(), setup(1), people, false, "en");
    let mut session = JournalFile::create(&path, &header).unwrap();
    for entry in entries(&setup(1), &meeting().commands) {
        session.append(&entry).unwrap();
    }
    session.close().unwrap();
    let script =
        "piles\nin this model\nall at once\nas police\nnext\nstayed\nlay 14\nfigures\nquit\n";
    let (out, err) = looked(&path, None, script);
    assert_eq!(err, "");
    assert!(out.contains("This session is not over yet."), "{out}");
    assert_eq!(out.matches("That can be seen only when the session is over.").count(), 4, "{out}");
    assert!(out.contains("Here you only look back."), "{out}");
    assert!(!out.contains("cards that only one seat had"), "{out}");
    let (out, err) = looked(&path, Some("police"), "stayed\n");
    assert_eq!(out, "");
    assert!(err.contains("somebody else’s seat") && err.contains("support"), "{err}");
}

fn managed(change: Option<SessionsChange>, folder: &std::path::Path) -> (u8, String, String) {
    let arguments =
        SessionsArguments { change, folder: Some(folder.to_owned()), lang: Some("en".to_owned()) };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = sessions::run(&arguments, &mut out, &mut err).unwrap();
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

#[test]
fn sessions_are_listed_renamed_and_erased_with_their_companions() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let (code, out, _) = managed(None, folder.path());
    assert_eq!(code, 0);
    assert!(out.starts_with("You have not"), "{out}");
    let path = place("s.rondetafel");
    let mut session = kept_at(&path);
    session.contribute(&put(Part::Word, "calm")).unwrap();
    // In use: it stays, and says so.
    let erase = |file: std::path::PathBuf, yes: bool| Some(SessionsChange::Erase { file, yes });
    let (code, _, err) = managed(erase(path.clone(), true), folder.path());
    assert!(code == 2 && path.exists(), "{err}");
    session.close().unwrap();
    let (_, out, _) = managed(None, folder.path());
    assert!(out.contains("s.rondetafel") && out.contains("Support services"), "{out}");

    let rename = |file: &str, name: &str| {
        Some(SessionsChange::Rename { file: place(file), name: name.to_owned() })
    };
    kept_at(&place("other.rondetafel")).close().unwrap();
    assert_eq!(managed(rename("s.rondetafel", "other"), folder.path()).0, 2, "never over another");
    assert_eq!(managed(rename("s.rondetafel", "../x"), folder.path()).0, 2);
    let (code, out, err) = managed(rename("s.rondetafel", "my first"), folder.path());
    assert!(code == 0 && out.contains("my first.rondetafel"), "{err}");
    assert!(!path.exists());
    let path = place("my first.rondetafel");
    assert!(file::contributions(&path).unwrap().0.of(seat("support"), Part::Word).is_some());

    for end in ["-wal", "-shm"] {
        fs::write(place(&format!("my first.rondetafel{end}")), "").unwrap();
    }
    let (code, _, err) = managed(erase(path.clone(), false), folder.path());
    assert!(code == 2 && path.exists() && err.contains("--yes"), "{err}");
    let (code, out, err) = managed(erase(path.clone(), true), folder.path());
    assert!(code == 0 && out.contains("is erased"), "{err}");
    let left: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, ["other.rondetafel"]);
    // What is no session is left alone.
    fs::write(place("letter.txt"), "Dear all,").unwrap();
    assert_eq!(managed(erase(place("letter.txt"), true), folder.path()).0, 2);
    assert!(place("letter.txt").exists());
}
