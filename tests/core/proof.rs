//! The proof of a case: the same everywhere, kept beside the case, and honest about what falls short.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rondetafel::cli::{self, new};
use rondetafel::colleague::policy::Policy;
use rondetafel::locale::{self, Locale};
use rondetafel::planner::PlannerKnowledge;
use rondetafel::planner::menu::{MOST_PLANS, Menu, MenuPlan};
use rondetafel::present;
use rondetafel::present::finding::FindingModel;
use rondetafel::present::proof::ProofModel;
use rondetafel::proof::stamp::{CHANGES_NO_FIGURE, Stamp, fresh};
use rondetafel::proof::verdict::{Verdict, findings};
use rondetafel::proof::{self, CHANCES, PresetWorth, Proof, Stage, prove};
use rondetafel::rules::command::{Actor, Call, Wish};
use rondetafel::rules::event::Event;
use rondetafel::scenario::finding::{Code, Finding, Severity};
use rondetafel::scenario::id::{ActionId, CardId, GoalSet, SeatId};
use rondetafel::scenario::shelf::Shelf;
use rondetafel::scenario::source::{CardRole, Difficulty};
use rondetafel::scenario::term::{DataClass, Form};
use rondetafel::scenario::{Scenario, check, schema, shelf};
use rondetafel::simulate::{Played, Task};
use rondetafel::sitting::catalogue;

type Files = Vec<(String, String)>;

fn files(name: &str) -> Files {
    shelf::read_bundled(name).expect("shipped")
}

fn case_of(files: Files) -> Arc<Scenario> {
    let (scenario, findings) = check::compile(files);
    Arc::new(scenario.unwrap_or_else(|| panic!("not sound: {findings:?}")))
}

fn kept_text(name: &str) -> String {
    let kept = files(name).into_iter().find(|(file, _)| file == proof::FILE);
    kept.unwrap_or_else(|| panic!("{name} has no proof")).1
}

fn kept(name: &str) -> Proof {
    Proof::of_ron(&kept_text(name)).expect("a proof")
}

fn tutorial() -> &'static (Arc<Scenario>, Proof) {
    static PROVEN: OnceLock<(Arc<Scenario>, Proof)> = OnceLock::new();
    PROVEN.get_or_init(|| {
        let scenario = case_of(files("tutorial"));
        let proof = prove(&scenario, 2, |_| ());
        (scenario, proof)
    })
}

/// The files of a case after one edit.
fn edited(name: &str, file: &str, old: &str, new: &str) -> Files {
    let mut files = files(name);
    let (_, content) = files.iter_mut().find(|(other, _)| other == file).expect("such a file");
    assert!(content.contains(old), "no {old:?} in {file}");
    *content = content.replacen(old, new, 1);
    files
}

fn codes(findings: &[Finding]) -> BTreeSet<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

fn ran(typed: &[&str]) -> (u8, String, String) {
    let typed = ["rondetafel"].iter().chain(typed).map(Into::into);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = cli::run(typed, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (code, text(out), text(err))
}

#[test]
fn every_shipped_case_has_a_proof_of_today_that_says_nothing_against_it() {
    for name in shelf::bundled() {
        let (scenario, _) = check::check(files(name));
        let scenario = Arc::new(scenario.expect("sound"));
        assert_eq!(
            fresh(&scenario, &kept_text(name)).err(),
            None,
            "{name}: run check --prove again"
        );
        let found = findings(&kept(name), &scenario);
        let bad: Vec<_> = found.iter().filter(|it| it.severity > Severity::Hint).collect();
        assert!(bad.is_empty(), "{name}: {bad:?}");
        let menu = kept(name).menu(&scenario.book).expect("plans of this case");
        assert!((8..=MOST_PLANS).contains(&menu.plans().len()), "{name}");
    }
}

#[test]
fn a_proof_is_the_same_with_any_number_of_threads_and_on_every_machine() {
    let (scenario, two) = tutorial();
    let mut stages = Vec::new();
    let one = prove(scenario, 1, |stage| stages.push(stage));
    assert_eq!(&one, two);
    assert_eq!(&prove(scenario, 5, |_| ()), two);
    assert_eq!(stages, Stage::ALL);
    assert_eq!(one.to_ron().expect("written"), kept_text("tutorial"), "as it was made elsewhere");
}

#[test]
fn a_proof_is_read_as_it_was_written() {
    for name in shelf::bundled() {
        let proof = kept(name);
        let text = proof.to_ron().expect("written");
        assert_eq!(Proof::of_ron(&text).expect("read"), proof);
        let json = serde_json::to_string(&proof).expect("written");
        assert_eq!(serde_json::from_str::<Proof>(&json).expect("read"), proof);
    }
}

#[test]
fn a_case_that_one_seat_can_solve_is_found() {
    let files = edited(
        "tutorial",
        "cards.ron",
        "(id: \"walk-in\", seats: [\"support\"]",
        "(id: \"walk-in\", seats: [\"police\"]",
    );
    let scenario = case_of(files);
    let proof = prove(&scenario, 2, |_| ());
    let found = findings(&proof, &scenario);
    let solves = [Code::SingleSeatSolves, Code::NoHiddenProfile];
    let solving = found.iter().find(|it| solves.contains(&it.code)).expect("found");
    assert_eq!((solving.severity, solving.place.file.as_str()), (Severity::Error, "seats.ron"));
    let (_, as_shipped) = tutorial();
    assert!(codes(&findings(as_shipped, &tutorial().0)).is_disjoint(&solves.into()));
}

/// What `findings` says of the proof of the first case after a change.
fn changed(change: impl FnOnce(&mut Proof)) -> Vec<Finding> {
    let mut proof = kept("hees");
    change(&mut proof);
    findings(&proof, &case_of(files("hees")))
}

/// A figure of a proof that is put out of its range, and the finding that it must lead to.
type Change = (Code, fn(&mut Proof));

const CHANGES: &[Change] = &[
    (Code::NoHiddenProfile, |proof| proof.alone[0].same_plan = true),
    (Code::NoHiddenProfile, |proof| proof.alone[1].safety = proof.values.best),
    (Code::SingleSeatSolves, |proof| proof.alone[2].safety = proof.values.sufficient()),
    (Code::LittleToGain, |proof| proof.values.common = proof.values.best - 14_999),
    (Code::NeverEnough, |proof| proof.depth.seats.clear()),
    (Code::NeverEnough, |proof| proof.depth.cards.clear()),
    (Code::ShallowProfile, |proof| proof.depth.seats.truncate(2)),
    (Code::ShallowProfile, |proof| proof.depth.cards.truncate(3)),
    (Code::OtherDifficulty, |proof| proof.difficulty[2].good = 149),
    (Code::OtherDifficulty, |proof| proof.difficulty[2].good = 451),
    (Code::OtherDifficulty, |proof| proof.difficulty[4].good = 499),
    (Code::FlatCurve, |proof| proof.difficulty[4].safety = proof.difficulty[0].safety),
    (Code::MostlyCommon, |proof| proof.common_share = 501),
    (Code::SlowPractice, |proof| {
        proof.values.norm =
            proof.values.nothing + 2 * (proof.values.best - proof.values.nothing) + 2;
    }),
    (Code::PrivacyTrapMissing, |proof| proof.values.full = proof.values.best - 7_999),
    (Code::PrivacyTrapMissing, |proof| proof.values.none = proof.values.best - 11_999),
    (Code::PerverseShare, |proof| {
        let card = proof.cards.iter_mut().find(|card| card.role == CardRole::Noise);
        card.expect("noise").worth = -2_001;
    }),
    (Code::SeatNotNeeded, |proof| proof.seats[0].cost = 79),
    (Code::SeatDominates, |proof| proof.seats[0].cost = 401),
    (Code::SeatWithoutLead, |proof| proof.seats[3].leads.clear()),
    (Code::InterestNeverCrossed, |proof| proof.seats[3].crossed = 49),
    (Code::NoLawfulWay, |proof| proof.ways[0].form = None),
    (Code::MeetingStalls, |proof| proof.meetings.stalls = 1),
    (Code::MeetingStalls, |proof| proof.meetings.refusals = 1),
    (Code::AverageOutsideBand, |proof| proof.average.common = 522),
    (Code::AverageOutsideBand, |proof| proof.average.unique = 129),
    (Code::TooManyHouses, |proof| proof.houses.most = 8),
    (Code::AverageHouses, |proof| proof.houses.average = 14),
    (Code::AverageHouses, |proof| proof.houses.average = 36),
    (Code::FlatPolicies, |proof| proof.policies[2].safety = proof.policies[1].safety),
    (Code::SmallPolicyStep, |proof| proof.policies[2].safety = proof.policies[1].safety + 5_999),
    (Code::PolicyCoverage, |proof| proof.policies[1].unique = 371),
    (Code::SpillerWins, |proof| proof.policies[5].safety = proof.policies[3].safety),
];

#[test]
fn each_figure_out_of_its_range_gives_its_finding_in_every_language() {
    for (code, change) in CHANGES {
        let found = changed(change);
        let finding = found.iter().find(|finding| finding.code == *code);
        let finding = finding.unwrap_or_else(|| panic!("{code:?} is not in {:?}", codes(&found)));
        assert!(finding.place.line.is_some(), "{code:?} has a place");
        for language in locale::languages() {
            let locale = Locale::open(language).expect("shipped");
            // An argument that is not given stops here: `say` asserts it in tests.
            let lines = FindingModel::new(&locale, "x", finding).lines(&locale);
            assert!(lines.contains(code.word()) && !lines.contains("{$"), "{lines}");
        }
    }
    let tried: BTreeSet<Code> = CHANGES.iter().map(|(code, _)| *code).collect();
    let proven: BTreeSet<Code> =
        Code::ALL.iter().copied().filter(|code| code.is_proven()).collect();
    let not_in_a_proof = BTreeSet::from([Code::StaleProof, Code::BrokenProof]);
    assert_eq!(proven, tried.union(&not_in_a_proof).copied().collect());
}

#[test]
fn a_sensitive_card_may_do_harm_and_a_tutorial_is_held_to_less() {
    let harmful = changed(|proof| {
        let cards = proof.cards.iter_mut();
        cards.filter(|card| card.role == CardRole::Sensitive).for_each(|card| card.worth = -30_000);
    });
    assert!(!codes(&harmful).contains(&Code::PerverseShare));
    let (scenario, proof) = tutorial();
    let mut proof = proof.clone();
    proof.values.full = proof.values.best;
    proof.seats[0].cost = 900;
    proof.policies[4].safety = 0;
    assert!(findings(&proof, scenario).iter().all(|it| it.severity == Severity::Hint));
}

#[test]
fn a_finding_of_the_proof_is_silenced_with_a_reason_and_never_in_vain_without_one() {
    let silence =
        "silence: [(code: \"too-many-houses\", reason: \"a hopeful case\")], goal_places:";
    let files = edited("hees", "scenario.ron", "goal_places:", silence);
    let (scenario, without_proof) = check::check(files);
    assert!(!codes(&without_proof).contains(&Code::UselessSilence), "nobody can know yet");
    let mut proof = kept("hees");
    proof.houses.most = 9;
    let scenario = scenario.expect("sound");
    let found = findings(&proof, &scenario);
    assert!(!codes(&found).contains(&Code::TooManyHouses));
    assert!(!codes(&found).contains(&Code::UselessSilence));
    proof.houses.most = 7;
    assert!(codes(&findings(&proof, &scenario)).contains(&Code::UselessSilence));
}

#[test]
fn a_stale_proof_is_found_and_a_better_sentence_makes_none() {
    let (scenario, proof) = tutorial();
    let text = proof.to_ron().expect("written");
    assert_eq!(fresh(scenario, &text).err(), None);
    let other = case_of(edited("tutorial", "year.ron", "chance: 1000", "chance: 999"));
    let finding = fresh(&other, &text).expect_err("another case");
    assert_eq!((finding.code, finding.place.file.as_str()), (Code::StaleProof, proof::FILE));
    let reworded = case_of(edited("tutorial", "en.ftl", "case-title = ", "case-title = Still "));
    assert_eq!(fresh(&reworded, &text).err(), None);
    // Who wrote it, when, and in which notation changes no figure.
    for (file, old, new) in [
        ("scenario.ron", "authors: [", "authors: [\"Somebody else\", "),
        ("scenario.ron", "version: \"", "version: \"9"),
        ("scenario.ron", "valid_from: \"20", "valid_from: \"19"),
        ("scenario.ron", "intensity: 2", "intensity: 3"),
        ("scenario.ron", "languages: [\"nl\", \"en\"]", "languages: [\"en\"]"),
        ("scenario.ron", "goal_places:", "/* a remark */  goal_places:"),
    ] {
        let changed = case_of(edited("tutorial", file, old, new));
        assert_eq!(fresh(&changed, &text).err(), None, "{new}");
    }
    let preset = case_of(edited("tutorial", "scenario.ron", "pegs: 4", "pegs: 5"));
    assert!(fresh(&preset, &text).is_err(), "the manifest has figures, too");
    let mut by_other_rules = proof.clone();
    by_other_rules.stamp.rules = by_other_rules.stamp.rules.replace(['0', '1'], "2");
    let text = by_other_rules.to_ron().expect("written");
    assert_eq!(fresh(scenario, &text).expect_err("other rules").code, Code::StaleProof);
    for broken in ["", "(", "(stamp: 1)"] {
        assert_eq!(fresh(scenario, broken).expect_err("broken").code, Code::BrokenProof);
    }
}

#[test]
fn what_a_stamp_leaves_out_are_fields_and_a_case_in_json_has_the_same_stamp() {
    let (_, manifest) =
        schema::schemas().into_iter().find(|(name, _)| *name == "scenario").unwrap();
    for field in CHANGES_NO_FIGURE {
        assert!(manifest["properties"][field].is_object(), "{field}");
    }
    let ron = new::files("the-gate").map(|(file, text)| (file.to_owned(), text)).collect();
    let json = new::files_in_json("the-gate").expect("written");
    assert_eq!(Stamp::of(&case_of(ron)), Stamp::of(&case_of(json)));
}

#[test]
fn the_proof_itself_changes_neither_the_case_nor_its_stamp() {
    let with = case_of(files("tutorial"));
    let mut files = files("tutorial");
    files.retain(|(name, _)| name != proof::FILE);
    let without = case_of(files);
    assert_eq!(with.fingerprint, without.fingerprint);
    assert_eq!(Stamp::of(&with), Stamp::of(&without));
}

#[test]
fn a_table_in_every_language_says_everything() {
    for name in ["hees", "tutorial"] {
        let proof = kept(name);
        for language in locale::languages() {
            let locale = Locale::open(language).expect("shipped");
            let model = ProofModel::new(&locale, &proof);
            let lines = model.lines();
            assert!(lines.contains(name) && !lines.contains("proof-"), "{lines}");
            assert!(model.sections.len() >= 7, "{lines}");
            let rows: usize = model.sections.iter().map(|section| section.rows.len()).sum();
            assert_eq!(lines.lines().filter(|line| line.starts_with("  ")).count(), rows);
            let decimal =
                locale.say("proof-decimal", &[("whole", "6".into()), ("tenth", "1".into())]);
            assert!(language != "nl" || decimal == "6,1", "{decimal}");
        }
    }
}

/// The row of a table whose label holds this, marks and all.
fn row(model: &ProofModel, label: &str) -> String {
    let lines = model.lines();
    let row = lines.lines().find(|line| line.contains(label));
    row.unwrap_or_else(|| panic!("no {label:?} in\n{lines}")).to_owned()
}

#[test]
fn each_figure_is_marked_by_what_a_case_of_its_kind_is_held_to() {
    let english = Locale::open("en").expect("shipped");
    let judged = |name: &str, change: fn(&mut Proof)| {
        let mut proof = kept(name);
        change(&mut proof);
        let scenario = case_of(files(name));
        ProofModel::judged(&english, &proof, &Verdict::of(&proof, &scenario))
    };
    let full = judged("hees", |_| ());
    for label in ["the best plan, when", "fewest seats", "all locked cards in full", "police: lost"]
    {
        assert!(row(&full, label).ends_with('✓'), "{}", row(&full, label));
    }
    assert!(row(&full, "no plan at all").ends_with(|last: char| last.is_ascii_digit()));
    assert!(full.lines().trim_end().ends_with("know."), "the legend");
    let short = judged("hees", |proof| {
        proof.depth.seats.truncate(2);
        proof.seats[0].crossed = 0;
        proof.values.none = proof.values.best;
        proof.policies[2].safety = proof.policies[1].safety;
    });
    let first = &kept("hees").seats[0].seat;
    for label in ["fewest seats", "no locked card told", "asker: ", &format!("{first}: meetings")] {
        assert!(row(&short, label).ends_with("✗ falls short"), "{}", row(&short, label));
    }
    assert!(row(&short, "fewest cards").ends_with('✓'));
    assert!(row(&short, "all locked cards in full").ends_with('✓'));
    let second = &kept("hees").seats[1].seat;
    assert!(row(&short, &format!("{second}: meetings")).ends_with('✓'));
    let led = judged("tutorial", |proof| proof.depth.seats.truncate(1));
    for label in
        ["fewest seats", "police: lost", "police: meetings", "the best plan, when", "reader: "]
    {
        assert!(row(&led, label).ends_with("– not asked"), "{}", row(&led, label));
    }
    // Without a verdict there are no marks.
    let plain = ProofModel::new(&english, &kept("hees")).lines();
    assert!(!plain.contains(['✓', '✗', '–']), "{plain}");
}

#[test]
fn what_surfaces_more_often_is_worth_more() {
    for name in shelf::bundled() {
        let curve = kept(name).difficulty;
        assert_eq!(curve.iter().map(|one| one.chance).collect::<Vec<_>>(), CHANCES);
        assert!(curve.is_sorted_by_key(|one| one.safety), "{name}: {curve:?}");
        assert!(curve.is_sorted_by_key(|one| one.good), "{name}: {curve:?}");
    }
}

#[test]
fn a_menu_holds_each_plan_once_and_no_more_than_it_may() {
    let plan = |week| MenuPlan { tiles: vec![(ActionId(0), week)], goals: GoalSet::EMPTY };
    let menu = Menu::of((1..=100).flat_map(|week| [plan(week), plan(week)]));
    assert_eq!(menu.plans().len(), MOST_PLANS);
    let mut menu = Menu::of([plan(1)]);
    assert!(menu.add(plan(1)) && menu.plans().len() == 1);
    let mut proof = tutorial().1.clone();
    proof.menu[0].goals.push("moon".to_owned());
    assert_eq!(proof.menu(&tutorial().0.book), None);
}

#[test]
fn who_picks_knows_what_it_knows_and_who_is_not_there_leads_nothing() {
    let (scenario, proof) = tutorial();
    let (book, truth) = (&scenario.book, &scenario.truth);
    let menu = proof.menu(book).expect("of this case");
    let told = vec![Some(Form::Full); book.cards.len()];
    let knowledge = PlannerKnowledge::of(book, truth, &told);
    let conditions = book.presets[0].conditions;
    let pick = |knowledge| menu.pick(book, truth, knowledge, &conditions).expect("a plan");
    let all = pick(&knowledge);
    assert_eq!(all, pick(&knowledge));
    let absent = SeatId(0);
    let leads = |plan: &rondetafel::rules::year::LivedPlan| {
        plan.tiles.iter().any(|tile| book.actions[tile.action.index()].seat == absent)
    };
    assert!(leads(&all.plan));
    let mut fewer = knowledge.clone();
    fewer.seats.remove(absent);
    assert!(!leads(&pick(&fewer).plan));
    let nothing = menu.pick_towards(book, truth, &knowledge, &conditions, Some(GoalSet::EMPTY));
    assert!(nothing.expect("a plan").plan.goals.is_empty() && !all.plan.goals.is_empty());
    assert_eq!(Menu::default().pick(book, truth, &knowledge, &conditions), None);
}

fn played(policy: Policy, seeds: u64) -> Vec<(SeatId, Played)> {
    let scenario = case_of(files("hees"));
    let task = Task::of_policy(&scenario, seeds, policy, None);
    let played = (1..=seeds).map(|seed| task.play(&scenario, seed));
    played.map(|played| (played.opening.people.iter().next().expect("a seat"), played)).collect()
}

/// What a policy wished in its own seat.
fn wishes(seat: SeatId, played: &Played) -> impl Iterator<Item = &Wish> {
    let own = move |by: Actor| by == Actor::Seat(seat);
    let commands = played.entries.iter().map(|entry| &entry.command);
    commands.filter(move |command| own(command.by)).map(|command| &command.wish)
}

#[test]
fn every_policy_comes_to_the_end_in_every_seat_without_a_refusal() {
    for policy in Policy::ALL {
        assert_eq!(Policy::named(policy.word()), Some(policy));
        for (seat, played) in played(policy, 12) {
            assert!(played.ended, "{policy:?} in {seat:?} stalled at {}", played.entries.len());
            assert_eq!(played.session.refused(), 0);
            let hat = policy == Policy::Director;
            assert_eq!(played.session.common().meeting.director == Some(seat), hat);
        }
    }
}

#[test]
fn each_policy_does_what_it_is_called_after() {
    let count = |policy, is: fn(&Wish) -> bool| {
        let sessions = played(policy, 12);
        let all = sessions.iter().flat_map(|(seat, played)| wishes(*seat, played));
        all.filter(|wish| is(wish)).count()
    };
    let lays = |wish: &Wish| matches!(wish, Wish::ShareCard { .. } | Wish::JoinIn(_));
    let asks = |wish: &Wish| matches!(wish, Wish::AskSeat { .. });
    let names = |wish: &Wish| matches!(wish, Wish::NameFlag { .. });
    let gives_floor = |wish: &Wish| matches!(wish, Wish::GiveFloor(_));
    let lightly =
        |wish: &Wish| matches!(wish, Wish::ShareCard { form: Form::Signal | Form::Summary, .. });
    assert_eq!(count(Policy::Silent, lays) + count(Policy::Silent, asks), 0);
    assert!(count(Policy::Sharer, lays) > 40 && count(Policy::Sharer, asks) == 0);
    assert!(count(Policy::Sharer, lightly) > 0);
    // What it was told itself it has no more of than it was told.
    for (seat, played) in played(Policy::Spiller, 12) {
        let cards = &played.session.scenario().book.cards;
        let own = |card: CardId| cards[card.index()].holders.has(seat);
        assert!(wishes(seat, &played).all(|wish| match wish {
            Wish::ShareCard { card, form, .. } => *form == Form::Full || !own(*card),
            _ => true,
        }));
    }
    assert!(count(Policy::Asker, asks) > 40 && count(Policy::Asker, names) == 0);
    assert!(count(Policy::Reader, names) > 0 && count(Policy::Reader, gives_floor) == 0);
    assert!(count(Policy::Director, gives_floor) > 12);
}

#[test]
fn a_reader_asks_again_with_the_key_and_an_asker_does_not() {
    let repeated = |policy| {
        let again = |(seat, played): &(SeatId, Played)| {
            let mut asked = BTreeSet::new();
            let questions = wishes(*seat, played).filter_map(|wish| match wish {
                Wish::AskSeat { to, topic, .. } => Some((to.index(), topic.index())),
                _ => None,
            });
            questions.filter(|question| !asked.insert(*question)).count()
        };
        played(policy, 12).iter().map(again).sum::<usize>()
    };
    assert_eq!(repeated(Policy::Asker), 0);
    assert!(repeated(Policy::Reader) > 6);
}

#[test]
fn what_was_told_in_confidence_is_passed_on_no_further_than_it_was_told() {
    let mut passed = BTreeMap::new();
    for policy in [Policy::Asker, Policy::Reader, Policy::Director] {
        for (seat, played) in played(policy, 12) {
            let cards = &played.session.scenario().book.cards;
            let mut heard: BTreeMap<CardId, Form> = BTreeMap::new();
            for event in played.entries.iter().flat_map(|entry| &entry.events) {
                let Event::CardShared { by, card, form, to, .. } = event else { continue };
                if to.has(seat) {
                    heard.entry(*card).and_modify(|held| *held = *form.max(held)).or_insert(*form);
                }
                let told = &cards[card.index()];
                let Some(held) = heard.get(card).filter(|_| *by == seat) else { continue };
                if told.lock.is_none() || told.holders.has(seat) {
                    continue;
                }
                let most =
                    if told.class == DataClass::Special { Form::Signal } else { Form::Summary };
                assert!(*form <= most && form <= held, "{policy:?} tells {} on", told.name);
                *passed.entry(policy).or_insert(0) += 1;
            }
        }
    }
    assert!(passed.len() == 3 && passed.values().all(|count| *count > 3), "{passed:?}");
}

#[test]
fn an_asker_calls_a_source_once_and_a_director_fills_the_places_for_goals() {
    for (seat, played) in played(Policy::Asker, 12) {
        let calls = wishes(seat, &played).filter(|wish| matches!(wish, Wish::MakeCall(_))).count();
        let source = |wish: &&Wish| matches!(wish, Wish::MakeCall(Call::Source(_)));
        assert_eq!((calls, wishes(seat, &played).filter(source).count()), (2, 1));
    }
    for (_, played) in played(Policy::Director, 12) {
        let places = usize::from(played.session.scenario().book.goal_places);
        assert_eq!(played.session.common().board.goals.len(), places);
    }
}

#[test]
fn each_way_to_play_brings_what_is_meant_and_six_points_over_the_full_cases_together() {
    let cases = ["hees", "negen", "oversteeg", "parkzicht", "veerhuis"];
    let count = i32::try_from(cases.len()).expect("few");
    let (mut safety, mut unique) = ([0_i32; Policy::ALL.len()], [0_i32; Policy::ALL.len()]);
    for one in cases.iter().flat_map(|name| kept(name).policies) {
        let at = Policy::ALL.iter().position(|policy| *policy == one.policy).expect("a policy");
        safety[at] += one.safety;
        unique[at] += i32::from(one.unique);
    }
    for (sum, meant) in unique.iter().zip([150, 310, 410, 560, 640]) {
        assert!((sum / count - meant).abs() <= 60, "{unique:?}");
    }
    let means = safety.map(|sum| sum / count);
    let [silent, sharer, asker, reader, director, spiller] = means;
    for (less, more) in [(silent, sharer), (sharer, asker), (asker, reader), (reader, director)] {
        assert!(more - less >= 6_000, "{means:?}");
    }
    assert!(spiller < sharer, "telling all is worse than telling with care: {means:?}");
}

#[test]
fn a_proof_is_kept_beside_the_case_and_printed_where_it_cannot_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("tutorial");
    fs::create_dir(&case).expect("a folder");
    for (name, content) in files("tutorial").iter().filter(|(name, _)| name != proof::FILE) {
        fs::write(case.join(name), content).expect("written");
    }
    let path = case.to_str().expect("a path");
    let (code, out, err) = ran(&["check", path, "--prove", "--lang", "en", "--deny-warnings"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("the best plan, when all that is needed is told"), "{out}");
    assert!(err.contains("proof.ron"), "{err}");
    let kept = fs::read_to_string(case.join(proof::FILE)).expect("kept");
    assert_eq!(kept, kept_text("tutorial"));
    let (code, out, err) = ran(&["check", path, "--prove", "--format", "json", "--lang", "en"]);
    assert!(code == 0 && err.contains("still true"), "{err}");
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told[0]["proof"]["stamp"]["scenario"], "tutorial");

    let year = case.join("year.ron");
    let changed = fs::read_to_string(&year).expect("read").replace("chance: 1000", "chance: 990");
    fs::write(&year, changed).expect("written");
    let (code, out, _) = ran(&["check", path, "--lang", "en", "--deny-warnings"]);
    assert!(code == 1 && out.contains("warning[stale-proof]"), "{out}");
    blocked(&case);
    let (code, out, err) = ran(&["check", path, "--prove", "--lang", "en"]);
    assert!(err.contains("cannot be kept"), "{err}");
    assert!(code == 0 && out.contains("the best plan"), "{out}");
}

/// Puts a folder where the proof should be, so that no file can be written there.
fn blocked(case: &Path) {
    fs::remove_file(case.join(proof::FILE)).expect("removed");
    fs::create_dir(case.join(proof::FILE)).expect("a folder");
}

#[test]
fn a_case_with_errors_is_not_proven_and_a_shipped_one_is_kept_nowhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = folder.path().join("tutorial");
    fs::create_dir(&case).expect("a folder");
    for (name, content) in edited("tutorial", "scenario.ron", "format: 1", "format: 9") {
        fs::write(case.join(name), content).expect("written");
    }
    let path = case.to_str().expect("a path");
    let (code, out, err) = ran(&["check", path, "--prove", "--lang", "en"]);
    assert!(code == 1 && err.contains("cannot be proven"), "{out}{err}");
}

#[test]
fn a_policy_and_a_preset_can_be_simulated() {
    let typed = ["simulate", "tutorial", "--seeds", "6", "--policy", "reader", "--format", "json"];
    let (code, out, err) = ran(&typed);
    assert_eq!(code, 0, "{err}");
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&told["policy"], &told["personas"]), (&"reader".into(), &"average".into()));
    assert!(told["safety_of_knowledge"].as_i64().is_some_and(|safety| safety > 30_000), "{out}");
    let preset = ["simulate", "hees", "--seeds", "2", "--preset", "without-covenant"];
    let (code, out, err) = ran(&[&preset[..], &["--format", "json"]].concat());
    assert_eq!(code, 0, "{err}");
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told["conditions"]["covenant"], false);
    for wrong in [["--preset", "moon"], ["--policy", "moon"]] {
        assert_eq!(ran(&[&["simulate", "hees"][..], &wrong].concat()).0, 2);
    }
    let seat = ["simulate", "hees", "--policy", "asker", "--seat", "moon"];
    assert_eq!(ran(&seat).0, 2);
}

#[test]
fn a_stated_difficulty_is_one_that_the_curve_bears_out_and_every_fair_curve_has_a_word() {
    for name in shelf::bundled() {
        let (scenario, proof) = (case_of(files(name)), kept(name));
        let stated = scenario.difficulty.unwrap_or_else(|| panic!("{name} states none"));
        assert!(proof.fitting().contains(&stated), "{name}: {:?}", proof.fitting());
    }
    let mut proof = kept("hees");
    for good in 0..=1000 {
        proof.difficulty[2].good = good;
        assert!((1..=2).contains(&proof.fitting().len()), "{good}: {:?}", proof.fitting());
    }
    proof.difficulty[4].good = 499;
    assert!(proof.fitting().is_empty(), "a lottery fits no word");
}

#[test]
fn another_difficulty_is_told_with_the_words_that_fit_where_it_is_stated() {
    let hard = changed(|proof| proof.difficulty[2].good = 40);
    let finding = hard.iter().find(|it| it.code == Code::OtherDifficulty).expect("it is found");
    assert_eq!(
        (finding.place.file.as_str(), finding.place.path.as_str()),
        ("scenario.ron", "difficulty")
    );
    assert!(finding.place.line.is_some(), "{finding:?}");
    assert_eq!(finding.expected, ["Hard"]);
    let mut files = files("hees");
    let scenario = files.iter_mut().find(|(file, _)| file == "scenario.ron").expect("there");
    scenario.1 = scenario.1.replace("    difficulty: Middling,\n", "");
    let (silent, found) = check::check(files);
    let missing = found.iter().find(|it| it.code == Code::ThinManifest).expect("a hint");
    assert_eq!(missing.place.line, Some(10), "before the field that comes next");
    let mut proof = kept("hees");
    proof.difficulty[2].good = 40;
    let found = findings(&proof, &silent.expect("a hint is no error"));
    assert!(!codes(&found).contains(&Code::OtherDifficulty), "nothing was stated");
}

#[test]
fn a_proof_tells_what_other_conditions_change() {
    for name in shelf::bundled() {
        let (scenario, proof) = (case_of(files(name)), kept(name));
        let presets = &scenario.book.presets;
        let told: Vec<&str> = proof.presets.iter().map(|it| it.preset.as_str()).collect();
        let wanted: Vec<&str> = presets.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(told, if presets.len() > 1 { wanted } else { Vec::new() }, "{name}");
        let Some(usual) = proof.presets.first() else { continue };
        assert_eq!(usual.best, proof.values.best, "{name}: the first is what the rest is about");
        let unlike =
            |other: &&PresetWorth| (other.best, other.unique) != (usual.best, usual.unique);
        assert!(proof.presets.iter().any(|it| unlike(&it)), "{name}: conditions change something");
        let weaker = |at: usize| {
            let (one, usual) = (&presets[at].conditions, &presets[0].conditions);
            one.pegs < usual.pegs && one.waiting == usual.waiting
        };
        for (at, other) in proof.presets.iter().enumerate().filter(|(at, _)| weaker(*at)) {
            assert!(other.best <= usual.best, "{name}: {at} has fewer pegs and a better plan");
        }
        let locale = Locale::open("en").expect("shipped");
        let lines = ProofModel::new(&locale, &proof).lines();
        assert!(wanted_in(&lines, &told), "{lines}");
    }
}

/// Whether all of these stand in a text.
fn wanted_in(text: &str, words: &[&str]) -> bool {
    words.iter().all(|word| text.contains(word))
}

#[test]
fn whoever_chooses_a_case_reads_how_hard_it_is() {
    for language in locale::languages() {
        let locale = Locale::open(language).expect("shipped");
        let told: BTreeSet<String> =
            Difficulty::ALL.iter().map(|it| present::proof::difficulty(&locale, *it)).collect();
        assert_eq!(told.len(), 3, "{told:?}");
    }
    let shelf = catalogue::cases_on(&Shelf::default(), "nl");
    for case in shelf {
        let stated = case_of(files(&case.name)).difficulty;
        assert_eq!(case.case.expect("open").difficulty, stated, "{}", case.name);
    }
}
