//! The text twin: whole sessions played by typed lines, through the library.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::Arc;

use rondetafel::cli::play::{PlayArguments, run};
use rondetafel::locale::Locale;
use rondetafel::present::texts::Stock;
use rondetafel::present::{Numbers, Words};
use rondetafel::rules::command::{Adjustment, Call, Vote, Wish, WishKind};
use rondetafel::rules::notice::Notice;
use rondetafel::rules::refusal::Refusal;
use rondetafel::rules::table::{Phase, TileId};
use rondetafel::rules::view::Sight;
use rondetafel::scenario::id::{
    ActionId, CardId, CardSet, FlagId, GoalId, ReadingId, SeatId, SeatSet, SourceId, TopicId,
    TopicSet,
};
use rondetafel::scenario::term::{DirectorStrength, Form, Ground, Key, Why};
use rondetafel::session::{Opening, Session};
use rondetafel::sitting::stock;
use rondetafel::text::lexicon::{Begins, Lexicon, Verb};
use rondetafel::text::order::{Order, order};
use rondetafel::text::spell::spell;
use rondetafel::text::voice::Manner;
use rondetafel::text::{Ending, Twin};

use crate::conference::{Conference, Picks, case, play_at_random, setup};
use crate::script::{
    EVERY_COMMAND, Memory, SCRIPTED, WALKTHROUGHS, open, play, play_script, scripts, seat,
};

/// Whether a notice marks a moment of the walkthrough, for this seat.
type Milestone = fn(&Notice, SeatId) -> bool;

fn words_of<'a>(
    conference: &'a Conference,
    seat: SeatId,
    locale: &'a Locale,
    stock: &'a Stock,
    numbers: &'a Numbers,
) -> Words<'a> {
    Words::new(conference.sight(seat), stock, locale, numbers)
}

#[test]
fn the_walkthrough_passes_its_milestones_in_both_languages() {
    for script in WALKTHROUGHS {
        let played = play_script(script);
        let me = seat("support");
        let book = &case().book;
        let card = |name: &str| book.card_named(name).unwrap();
        let milestones: [(&str, Milestone); 16] = [
            ("the first round", |notice, _| matches!(notice, Notice::RoundBegan(1))),
            ("somebody betrays something", |notice, _| matches!(notice, Notice::TellShown { .. })),
            (
                "I ask",
                |notice, me| matches!(notice, Notice::QuestionAsked(asked) if asked.by == me),
            ),
            (
                "not like this",
                |notice, me| matches!(notice, Notice::NotLikeThisSaid { by, to, .. } if *by == me || *to == me),
            ),
            (
                "somebody answers me",
                |notice, me| matches!(notice, Notice::QuestionAnswered { to, .. } if *to == me),
            ),
            ("the first break", |notice, _| matches!(notice, Notice::BreakBegan(1))),
            ("the tokens turn", |notice, _| matches!(notice, Notice::TokensTurned(_))),
            (
                "I name the flag",
                |notice, me| matches!(notice, Notice::FlagNamed { by, right: true, .. } if *by == me),
            ),
            (
                "I tell my interest",
                |notice, me| matches!(notice, Notice::InterestTold(by) if *by == me),
            ),
            ("the second break", |notice, _| matches!(notice, Notice::BreakBegan(2))),
            (
                "I tell one seat a signal",
                |notice, me| matches!(notice, Notice::CardTold { by, to } if *by == me && to.len() == 1),
            ),
            (
                "a fact lies on a tile",
                |notice, me| matches!(notice, Notice::CardCited { by, .. } if *by == me),
            ),
            ("I ink", |notice, me| matches!(notice, Notice::TileInked { by, .. } if *by == me)),
            ("a face", |notice, _| matches!(notice, Notice::FaceChosen { .. })),
            ("the stop in week six", |notice, _| matches!(notice, Notice::YearLived { until: 6 })),
            ("the end", |notice, _| matches!(notice, Notice::SessionClosed)),
        ];
        for (what, is) in milestones {
            assert!(played.notices().any(|notice| is(notice, me)), "{what}:\n{}", played.text);
        }
        let own = played.session.sight(me).own;
        assert!(played.session.common().board.on_table.has(card("scarf")));
        assert!(own.told.has(card("leaving")), "a signal was given");
        assert_eq!(own.consent.len(), 1, "she consented");
        assert!(own.home.is_some(), "home said its word");
        assert!(played.session.common().year.as_ref().unwrap().houses.is_some());
        assert_eq!(played.phase(), Phase::Closed);
    }
}

#[test]
fn the_walkthrough_is_the_same_session_in_both_languages() {
    let [dutch, english] = WALKTHROUGHS.map(play_script);
    assert_eq!(dutch.entries, english.entries);
    assert_ne!(dutch.text, english.text);
}

/// Whether a script comes to these depends on what colleagues do.
const TAKES_TWO: [WishKind; 10] = [
    WishKind::JoinIn,
    WishKind::AnswerWithCard,
    WishKind::AnswerNothing,
    WishKind::AnswerNotLikeThis,
    WishKind::NameFlag,
    WishKind::LinkTiles,
    WishKind::SupportTile,
    WishKind::ObjectToTile,
    WishKind::RequestTile,
    WishKind::HoldTile,
];

#[test]
fn the_scripts_type_every_kind_of_command() {
    let mut typed = BTreeSet::new();
    for script in scripts() {
        typed.extend(play_script(script).kinds());
    }
    let missing: Vec<WishKind> = WishKind::ALL
        .into_iter()
        .filter(|kind| *kind != WishKind::BringNews && !TAKES_TWO.contains(kind))
        .filter(|kind| !typed.contains(kind))
        .collect();
    assert!(missing.is_empty(), "never typed: {missing:?}");
}

/// Six people at one table, each at a twin of their own, who type whatever is open to them.
#[test]
fn every_wish_can_be_typed() {
    let mut typed = BTreeSet::new();
    let everybody = case().book.everybody();
    for seed in 1..=16 {
        let language = ["nl", "en"][usize::try_from(seed % 2).unwrap()];
        let locale = Locale::open(language).unwrap();
        let (lexicon, stock) = (Lexicon::new(&locale), stock(case(), locale.language()));
        let opening = Opening { setup: setup(seed), people: everybody, average: false };
        let mut session = Session::open(Arc::clone(case()), opening);
        let mut picks = Picks(seed);
        let seats: Vec<SeatId> = everybody.iter().collect();
        for _ in 0..900 {
            let seat = picks.of(&seats);
            let mut offers = session.sight(seat).offers();
            let rare = |kind: WishKind| {
                matches!(kind, WishKind::CloseRound | WishKind::Pause | WishKind::StepOut)
            };
            if picks.below(4) != 0 {
                offers.retain(|offer| !rare(offer.kind()));
            }
            // A round has to end some time.
            if picks.below(4) == 0 && offers.iter().any(|offer| offer.kind() == WishKind::BeDone) {
                offers.retain(|offer| offer.kind() == WishKind::BeDone);
            }
            if offers.is_empty() {
                continue;
            }
            let wish = picks.wish(&offers[picks.clone().below(offers.len())]);
            let numbers = Numbers::of(&session.sight(seat));
            let words = Words::new(session.sight(seat), &stock, &locale, &numbers);
            let Some(line) = spell(&wish, &lexicon, &words) else { continue };
            let before = session.last_entry();
            let (mut memory, mut out) = (Memory::default(), Vec::new());
            let stock = stock.clone();
            let mut twin =
                Twin::new(session, seat, &locale, stock, &mut memory, &mut out, SCRIPTED);
            twin.play(&mut Cursor::new(line.as_bytes())).unwrap();
            session = twin.leave();
            let said = String::from_utf8(out).unwrap();
            assert!(session.last_entry() > before, "{line} was not accepted:\n{said}");
            typed.insert(wish.kind());
            if session.common().meeting.phase == Phase::Closed {
                break;
            }
        }
        // Everything but news, which is the facilitator's.
        if typed.len() + 1 == WishKind::ALL.len() {
            break;
        }
    }
    let missing: Vec<WishKind> = WishKind::ALL
        .into_iter()
        .filter(|kind| *kind != WishKind::BringNews && !typed.contains(kind))
        .collect();
    assert!(missing.is_empty(), "never typed: {missing:?}");
}

#[test]
fn everything_that_can_be_shown_is_shown() {
    let asked: BTreeSet<String> = EVERY_COMMAND
        .iter()
        .flat_map(|script| script.lines())
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let lexicons =
                ["nl", "en"].map(|language| Lexicon::new(&Locale::open(language).unwrap()));
            lexicons.iter().find_map(|lexicon| match lexicon.verb(line) {
                Begins::With(verb, _) => Some(verb.key().to_owned()),
                Begins::WithSeveral(_) | Begins::WithNone(_) => None,
            })
        })
        .collect();
    let missing: Vec<&Verb> =
        Verb::ALL.iter().filter(|verb| verb.only_shows() && !asked.contains(verb.key())).collect();
    assert!(missing.is_empty(), "no script shows {missing:?}");
}

#[test]
fn the_same_lines_give_the_same_words() {
    for script in scripts() {
        assert_eq!(play_script(script).text, play_script(script).text);
    }
}

#[test]
fn a_page_reads_aloud() {
    for script in scripts() {
        let played = play_script(script);
        for line in played.text.lines() {
            let drawn = |letter: char| {
                ('\u{2500}'..='\u{259f}').contains(&letter)
                    || matches!(letter, '|' | '\t' | '*' | '{' | '}' | '_' | '=')
            };
            assert!(!line.contains(drawn), "this does not read aloud: {line}");
            assert!(!line.contains("  "), "two spaces: {line}");
            assert!(!line.contains(" .") && !line.contains(".."), "a stray stop: {line}");
            // The sign for a text that is not there stands alone; within texts it means a pause.
            assert!(line != "…" && !line.ends_with(": …."), "a text is missing: {line}");
            let first = line.chars().next();
            let listed = line.contains(": ");
            assert!(
                listed || first.is_none_or(|first| !first.is_lowercase()),
                "no capital: {line}"
            );
        }
    }
}

#[test]
fn what_is_spelled_is_read_back() {
    for language in ["nl", "en"] {
        let locale = Locale::open(language).unwrap();
        let (lexicon, stock) = (Lexicon::new(&locale), stock(case(), locale.language()));
        for seed in 0..12 {
            let mut conference = Conference::with(Arc::clone(case()), &setup(seed));
            let mut picks = Picks(seed);
            play_at_random(&mut conference, &mut picks, 400, |conference, seat, wish| {
                let numbers = Numbers::of(&conference.sight(seat));
                let words = words_of(conference, seat, &locale, &stock, &numbers);
                let Some(line) = spell(wish, &lexicon, &words) else { return };
                match order(&line, &lexicon, &words) {
                    Ok(Order::Wish(read)) => assert_eq!(&read, wish, "{line}"),
                    other => panic!("{line} is read as {other:?}, and not as {wish:?}"),
                }
            });
        }
    }
}

#[test]
fn a_word_never_means_two_commands() {
    let languages = ["nl", "en"].map(|language| Locale::open(language).unwrap());
    let mut meant: Vec<(String, Verb)> = Vec::new();
    for locale in &languages {
        for verb in Verb::ALL {
            let key = format!("command-{}", verb.key());
            let more = format!("{key}.words");
            let more = if locale.has(&more) { locale.say(&more, &[]) } else { String::new() };
            let one = locale.say(&key, &[]);
            let words = std::iter::once(one.as_str()).chain(more.split(',')).map(str::trim);
            for word in words.filter(|word| !word.is_empty()) {
                if let Some((_, other)) = meant.iter().find(|(known, _)| known == word) {
                    assert_eq!(other, verb, "{word}");
                }
                meant.push((word.to_owned(), *verb));
            }
        }
    }
    for locale in &languages {
        let lexicon = Lexicon::new(locale);
        for (word, verb) in &meant {
            assert_eq!(lexicon.verb(word), Begins::With(*verb, ""), "{word}");
        }
    }
}

#[test]
fn both_languages_are_understood_whatever_is_spoken() {
    let script = b"kies 1\nklaar\nlay 14\nvraag police weekend safe\n";
    for language in ["nl", "en"] {
        let played = play(script, open("support", 5, "as-intended"), "support", language, SCRIPTED);
        assert!(played.kinds().contains(&WishKind::ShareCard), "{}", played.text);
        assert!(played.kinds().contains(&WishKind::AskSeat), "{}", played.text);
    }
}

#[test]
fn a_beginning_is_enough_and_a_near_miss_is_mended() {
    let session = || open("support", 5, "as-intended");
    let dutch =
        play(b"choo 1\nkla\nvrag police\nver\nkaart 99\n", session(), "support", "nl", SCRIPTED);
    assert_eq!(dutch.phase(), Phase::Round(1), "{}", dutch.text);
    assert!(dutch.text.contains("Bedoelde je “vraag”?"), "{}", dutch.text);
    assert!(dutch.text.contains("Dat kan meer dan één ding zijn"), "{}", dutch.text);
    assert!(dutch.text.contains("“99” ken ik niet"), "{}", dutch.text);
    let english = play(b"choose contrl\ncard\nlay\n", session(), "support", "en", SCRIPTED);
    assert!(english.text.contains("Did you mean “control”?"), "{}", english.text);
    assert!(english.text.contains("Something is missing: a card."), "{}", english.text);
}

#[test]
fn wrong_input_never_ends_a_session() {
    let mut script = Vec::new();
    let odd: [&[u8]; 14] = [
        b"",
        b"   ",
        b"#",
        b"????",
        b"lay",
        b"lay lay lay lay",
        b"lay 999999999999999999999999999",
        b"zet 1 week -5",
        b"zet 1 week 99999",
        b"tegel 0",
        b"why 255",
        b"vote worry 256",
        "vraag 🦀 over \u{202e}weekend \u{0}".as_bytes(),
        b"\xff\xfe\x80 lay 11",
    ];
    for verb in Verb::ALL.iter().filter(|verb| !matches!(verb, Verb::Quit)) {
        for locale in ["nl", "en"].map(|language| Locale::open(language).unwrap()) {
            let word = locale.say(&format!("command-{}", verb.key()), &[]);
            for rest in ["", " 0", " 1 1 1 1", " a b c d e", " 12 signaal gevaar politie", " -"] {
                script.extend_from_slice(format!("{word}{rest}\n").as_bytes());
            }
        }
    }
    for line in odd {
        script.extend_from_slice(line);
        script.push(b'\n');
    }
    script.extend_from_slice("x".repeat(100_000).as_bytes());
    for name in ["support", "municipality"] {
        for typed in [false, true] {
            let manner = Manner { typed, width: typed.then_some(60) };
            let played = play(&script, open(name, 2, "as-intended"), name, "nl", manner);
            assert_eq!(played.ending, Ending::EndOfInput);
        }
    }
}

#[test]
fn lines_are_broken_between_words() {
    let manner = Manner { typed: true, width: Some(60) };
    let session = open("support", 2, "as-intended");
    let played = play(b"\n\n\nkies 1\nklaar\n", session, "support", "nl", manner);
    let longest = played.text.lines().map(|line| line.chars().count()).max();
    assert!(longest.is_some_and(|longest| longest <= 62), "{longest:?} letters in a line");
    assert!(played.text.contains("Typ “verder” voor de volgende bladzijde."));
}

#[test]
fn every_refusal_has_its_sentence() {
    for language in ["nl", "en"] {
        let locale = Locale::open(language).unwrap();
        for word in Refusal::WORDS {
            assert!(locale.has(&format!("refusal-{word}")), "{language}: {word}");
        }
    }
}

/// What only the trainer or a colleague can meet.
const NOT_FOR_A_PERSON: [&str; 2] = ["facilitator-only", "phrase-spoken"];

#[test]
fn every_refusal_that_a_person_can_meet_is_met_with_its_sentence() {
    let mut met = BTreeSet::new();
    let locales = ["nl", "en"].map(|language| Locale::open(language).unwrap());
    let stocks: Vec<Stock> =
        locales.iter().map(|locale| stock(case(), locale.language())).collect();
    let starts = [
        Phase::Briefing,
        Phase::Round(1),
        Phase::Break(1),
        Phase::Round(2),
        Phase::Round(3),
        Phase::LastRound,
    ];
    for (seed, start) in (0..24).zip(starts.into_iter().cycle()) {
        let mut setup = setup(seed);
        if seed % 8 == 7 {
            setup.conditions = case().book.preset_named("without-director").unwrap().conditions;
            setup.director = None;
        }
        let mut conference = Conference::with(Arc::clone(case()), &setup);
        if start != Phase::Briefing {
            conference = conference.until(start);
        }
        let (mut picks, mut wild) = (Picks(seed), Picks(seed + 100));
        play_at_random(&mut conference, &mut picks, 700, |conference, _, _| {
            for _ in 0..24 {
                let seat = SeatId::at(wild.below(6));
                let Some(wish) = any_wish(&mut wild, &conference.sight(seat)) else { continue };
                let Err(refusal) = conference.sight(seat).may(&wish) else { continue };
                if !met.insert(refusal.word()) {
                    continue;
                }
                let numbers = Numbers::of(&conference.sight(seat));
                for (locale, stock) in locales.iter().zip(&stocks) {
                    let words = words_of(conference, seat, locale, stock, &numbers);
                    let sentence = rondetafel::present::offer::refusal(&words, &refusal);
                    assert!(sentence.ends_with(['.', '”']), "{refusal:?}: {sentence}");
                    assert!(!sentence.contains(['{', '$', '…']), "{refusal:?}: {sentence}");
                }
            }
        });
    }
    // What the twin itself says, in the middle of a session.
    for script in scripts() {
        let first: Vec<&str> = script.lines().next().unwrap().split_whitespace().collect();
        let locale = Locale::open(first[4]).unwrap();
        let text = play_script(script).text;
        for word in ["not-now", "no-question", "session-over", "reading-first", "not-out"] {
            if text.contains(&locale.say(&format!("refusal-{word}"), &[])) {
                met.insert(word);
            }
        }
    }
    let never: Vec<&&str> = Refusal::WORDS
        .iter()
        .filter(|word| !met.contains(*word) && !NOT_FOR_A_PERSON.contains(*word))
        // Rare at random; told as a meeting in `decide`.
        .filter(|word| !["held", "home-says-no"].contains(*word))
        .collect();
    assert!(never.is_empty(), "nobody meets {never:?}");
}

/// Some wish, sensible or not.
fn any_wish(picks: &mut Picks, sight: &Sight<'_>) -> Option<Wish> {
    let laid: Vec<CardId> = sight.common.board.on_table.iter().collect();
    let placed: Vec<TileId> = sight.common.plan.tiles.iter().map(|tile| tile.id).collect();
    let of_table = (laid.len() > 2).then(|| [picks.of(&laid), picks.of(&laid), picks.of(&laid)]);
    let of_plan = (!placed.is_empty()).then(|| picks.of(&placed));
    let mut small = |bound: usize| u8::try_from(picks.below(bound)).unwrap();
    let any = [CardId(small(42)), CardId(small(42)), CardId(small(42))];
    let [card, other, third] = if small(2) == 0 { any } else { of_table.unwrap_or(any) };
    let (seat, tile) = (SeatId(small(7)), TileId(small(24)));
    let tile = if small(8) == 0 { tile } else { of_plan.unwrap_or(tile) };
    let (action, week) = (ActionId(small(39)), small(60));
    let (goal, topic) = (GoalId(small(9)), TopicId(small(7)));
    let reading = ReadingId(small(5));
    let form = Form::ALL[usize::from(small(3))];
    let ground = [None, Some(Ground::Consent), Some(Ground::Task)][usize::from(small(3))];
    let to = if small(2) == 0 { SeatSet::EMPTY } else { SeatSet::only(seat) };
    let cards = CardSet::only(card).with(other).with(third);
    let few = if small(3) == 0 { CardSet::only(card) } else { cards };
    let why = [Why::SafeNow, Why::ForGoal(goal), Why::ForAction(action)][usize::from(small(3))];
    let calls = [
        Call::HomeForMandate,
        Call::Person { card: Some(card) },
        Call::Source(SourceId(small(3))),
        Call::Corridor { card, form, to: seat, ground },
    ];
    let call = calls[usize::from(small(4))].clone();
    let votes = [Vote::Agree, Vote::Worry(tile), Vote::Disagree];
    let changes = [
        Adjustment::Nothing,
        Adjustment::Add(action),
        Adjustment::Drop(tile),
        Adjustment::Watch(tile),
    ];
    let said = ["", "a", &"a".repeat(501)][usize::from(small(3))].to_owned();
    let kind = WishKind::ALL[usize::from(small(WishKind::ALL.len()))];
    Some(match kind {
        WishKind::ChooseReading => Wish::ChooseReading(reading),
        WishKind::BeReady => Wish::BeReady,
        WishKind::Say => Wish::Say(said),
        WishKind::ShareCard => Wish::ShareCard { card, form, to, ground },
        WishKind::AskSeat => Wish::AskSeat { to: seat, topic, why, only_me: false },
        WishKind::AskOpenly => Wish::AskOpenly(seat),
        WishKind::AnswerWithCard => Wish::AnswerWithCard { card, form, ground },
        WishKind::AnswerNothing => Wish::AnswerNothing,
        WishKind::AnswerNotLikeThis => Wish::AnswerNotLikeThis(Key::OnlyYou),
        WishKind::JoinIn => Wish::JoinIn(card),
        WishKind::Acknowledge => Wish::Acknowledge(seat),
        WishKind::TellInterest => Wish::TellInterest,
        WishKind::VoiceWorry => Wish::VoiceWorry,
        WishKind::Wait => Wish::Wait,
        WishKind::NameFlag => Wish::NameFlag { flag: FlagId(small(9)), cards: few },
        WishKind::LayBeside => Wish::LayBeside { card, beside: other },
        WishKind::MoveToken => Wish::MoveToken { reading, card },
        WishKind::PlaceTile => Wish::PlaceTile { action, week },
        WishKind::MoveTile => Wish::MoveTile { tile, week },
        WishKind::RemoveTile => Wish::RemoveTile(tile),
        WishKind::Undo => Wish::Undo,
        WishKind::MonitorTile => Wish::MonitorTile(tile),
        WishKind::LeaveTile => Wish::LeaveTile(tile),
        WishKind::CiteCard => Wish::CiteCard { tile, card },
        WishKind::SupportTile => Wish::SupportTile(tile),
        WishKind::ObjectToTile => Wish::ObjectToTile(tile),
        WishKind::InkTile => Wish::InkTile { tile, own_authority: small(2) == 0 },
        WishKind::LinkTiles => Wish::LinkTiles { from: tile, to: TileId(small(24)) },
        WishKind::SetGoal => Wish::SetGoal(goal),
        WishKind::DropGoal => Wish::DropGoal(goal),
        WishKind::GiveFloor => Wish::GiveFloor(seat),
        WishKind::LinkCards => Wish::LinkCards { one: card, other },
        WishKind::OpenTopics => Wish::OpenTopics(TopicSet::only(topic)),
        WishKind::RequestTile => Wish::RequestTile { action, week },
        WishKind::HoldTile => Wish::HoldTile(tile),
        WishKind::ReopenPicture => Wish::ReopenPicture,
        WishKind::AskChair => Wish::AskChair,
        WishKind::ChooseFace => Wish::ChooseFace(seat),
        WishKind::ChooseTeller => Wish::ChooseTeller { seat, week },
        WishKind::MakeCall => Wish::MakeCall(call),
        WishKind::BeDone => Wish::BeDone,
        WishKind::CloseRound => Wish::CloseRound,
        WishKind::Vote => Wish::Vote(votes[usize::from(small(3))]),
        WishKind::Adjust => Wish::Adjust(changes[usize::from(small(4))]),
        WishKind::Proceed => Wish::Proceed,
        WishKind::StepOut => Wish::StepOut,
        WishKind::StepIn => Wish::StepIn,
        WishKind::Pause => Wish::Pause,
        WishKind::Resume => Wish::Resume,
        WishKind::BringNews => return None,
    })
}

#[test]
fn help_offers_only_what_is_open() {
    for name in ["support", "municipality", "consultants"] {
        for language in ["nl", "en"] {
            let locale = Locale::open(language).unwrap();
            let (lexicon, stock) = (Lexicon::new(&locale), stock(case(), locale.language()));
            let mut conference = Conference::begins();
            let mut picks = Picks(4);
            play_at_random(&mut conference, &mut picks, 250, |conference, _, _| {
                let seat = conference.seat(name);
                let numbers = Numbers::of(&conference.sight(seat));
                let words = words_of(conference, seat, &locale, &stock, &numbers);
                for kind in WishKind::ALL {
                    let Some(line) = rondetafel::text::spell::example(kind, &lexicon, &words)
                    else {
                        continue;
                    };
                    match order(&line, &lexicon, &words) {
                        Ok(Order::Wish(wish)) => {
                            assert_eq!(conference.sight(seat).may(&wish), Ok(()), "{line}");
                        }
                        other => panic!("{line} is read as {other:?}"),
                    }
                }
            });
        }
    }
}

#[test]
fn without_a_director_the_twin_says_so() {
    let played = play(
        b"choose 1\ndone\ngive floor to police\nopen 1 2 3\nlook\n",
        open("municipality", 3, "without-director"),
        "municipality",
        "en",
        SCRIPTED,
    );
    let conditions = played.session.common().meeting.conditions;
    assert_eq!(conditions.director, DirectorStrength::None);
    assert!(played.text.contains("There is no director today."), "{}", played.text);
    assert!(played.text.contains("There is no director here who can do this."), "{}", played.text);
}

#[test]
fn the_table_waits_for_who_steps_out_alone() {
    let script = b"choose 1\ndone\nstep out\ncontinue\ncontinue\ncontinue\nback\n";
    let played = play(script, open("support", 3, "as-intended"), "support", "en", SCRIPTED);
    assert!(played.text.contains("You have stepped out"), "{}", played.text);
    let is = |wish: Wish| played.entries.iter().position(|entry| entry.command.wish == wish);
    let (out, back) = (is(Wish::StepOut).unwrap(), is(Wish::StepIn).unwrap());
    assert_eq!(back, out + 1, "nothing happens in between");
    assert!(!played.session.sight(seat("support")).own.out);
}

#[test]
fn a_session_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.rondetafel");
    let arguments = PlayArguments {
        scenario: Some("hees".to_owned()),
        text: true,
        seat: Some("support".to_owned()),
        seed: Some(9),
        lang: Some("en".to_owned()),
        journal: Some(path.clone()),
        ..PlayArguments::default()
    };
    let sit = |arguments: &PlayArguments, script: &str| {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(arguments, &mut Cursor::new(script), &mut out, &mut err).unwrap();
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    };
    let (code, _, err) = sit(&arguments, "choose 1\ndone\nlay 14\n");
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("--resume"), "{err}");
    assert!(err.contains("game number 9"), "{err}");
    let again = PlayArguments {
        text: true,
        resume: Some(path.clone()),
        seed: None,
        ..PlayArguments::default()
    };
    let (code, out, err) = sit(&again, "hand\nsave\nquit\n");
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("You go on where you left off."), "the language is kept: {out}");
    assert!(out.contains("It lies on the table, laid by you in round 1."), "{out}");
    assert!(out.contains("mine.rondetafel"), "{out}");
    // The file that is there is not overwritten.
    let (code, _, err) = sit(&arguments, "");
    assert_eq!(code, 2, "{err}");
}

#[test]
fn who_cannot_save_plays_on_and_knows() {
    let arguments = PlayArguments {
        scenario: Some("hees".to_owned()),
        text: true,
        seat: Some("police".to_owned()),
        seed: Some(9),
        lang: Some("nl".to_owned()),
        journal: Some("/nowhere/at/all/mine.rondetafel".into()),
        ..PlayArguments::default()
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let script = "kies 1\nklaar\nbewaar\nstop\n";
    let code = run(&arguments, &mut Cursor::new(script), &mut out, &mut err).unwrap();
    let (out, err) = (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap());
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("Bewaren lukt niet."), "{err}");
    assert!(err.contains("De sessie is niet bewaard."), "{err}");
    assert!(out.contains("Ronde 1: het beeld"), "{out}");
    assert!(out.contains("De sessie wordt niet bewaard."), "{out}");
}

#[test]
fn what_cannot_be_played_is_said_in_a_sentence() {
    let said = |arguments: &PlayArguments| {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(arguments, &mut Cursor::new(""), &mut out, &mut err).unwrap();
        assert_eq!(code, 2);
        String::from_utf8(err).unwrap()
    };
    let english =
        || PlayArguments { text: true, lang: Some("en".to_owned()), ..PlayArguments::default() };
    // With a window this would open it.
    #[cfg(not(feature = "gui"))]
    {
        let window = said(&PlayArguments { text: false, ..english() });
        assert!(window.contains("The window is not in this build."), "{window}");
        assert!(window.contains("--text"), "{window}");
    }
    let nowhere = said(&english());
    assert!(nowhere.contains("--seat: municipality, prosecution"), "{nowhere}");
    let near = said(&PlayArguments { seat: Some("suport".to_owned()), ..english() });
    assert!(near.contains("Did you mean “support”?"), "{near}");
    let preset = PlayArguments {
        seat: Some("support".to_owned()),
        preset: Some("as-intend".to_owned()),
        ..english()
    };
    assert!(said(&preset).contains("Did you mean “as-intended”?"));
    let resume = PlayArguments { resume: Some("/nowhere/mine.rondetafel".into()), ..english() };
    assert!(!said(&resume).is_empty());
    let scenario = PlayArguments { scenario: Some("hes".to_owned()), ..english() };
    assert!(!said(&scenario).is_empty());
}

#[test]
fn numbers_stay_what_they_are() {
    let played = play_script(EVERY_COMMAND[0]);
    let me = seat("support");
    let mut met = Numbers::default();
    let opening = played.session.opening().clone();
    for count in 0..=played.entries.len() {
        let so_far = &played.entries[..count];
        let session = Session::resume(Arc::clone(case()), opening.clone(), so_far).unwrap();
        met.meet(&session.sight(me));
        assert_eq!(met.cards(), Numbers::of(&session.sight(me)).cards(), "after {count} entries");
        assert_eq!(met.actions(), Numbers::of(&session.sight(me)).actions());
    }
}

#[test]
fn cases_are_listed_with_what_to_know_and_how_to_begin() {
    for language in ["en", "nl"] {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let typed = ["rondetafel", "cases", "--lang", language];
        let code = rondetafel::cli::run(typed.map(Into::into), &mut out, &mut err);
        let said = String::from_utf8(out).expect("text");
        assert_eq!((code, err.len()), (0, 0));
        for name in rondetafel::scenario::shelf::bundled() {
            let block = said.split("\n\n").find(|block| block.starts_with(&format!("{name}: ")));
            let block = block.unwrap_or_else(|| panic!("{name} in {said}"));
            let (_, begins) = block.split_once(&format!("play {name} --text --seat ")).expect(name);
            assert_eq!(block.matches(begins.trim()).count(), 2, "{name}: not one of its seats");
        }
    }
}
