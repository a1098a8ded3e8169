//! The year after: what tiles do, why, and that listening changes nothing.

use rondetafel::rules::chance::Seed;
use rondetafel::rules::year::record::{Cause, Chronicle, Held, Measure, Unrecorded};
use rondetafel::rules::year::{
    Course, FileEffect, LivedPlan, LivedTile, Mood, World, chair_mood, expected, houses, live,
};
use rondetafel::scenario::id::{CardId, FactSet, SeatId};
use rondetafel::scenario::term::{LAST_WEEK, LifeArea, Reaction, Week};

use crate::conference::case;

/// A tile with everything laid on it that it can use, and somebody who watches it.
fn tile(action: &str, week: Week) -> LivedTile {
    let all = FactSet::first(case().book.facts.len());
    LivedTile {
        action: case().book.action_named(action).expect("such an action"),
        week,
        until: LAST_WEEK,
        known: all,
        laid: all,
        monitored: true,
        own_authority: false,
        links: 0,
    }
}

fn facts(names: &[&str]) -> FactSet {
    names.iter().map(|name| case().book.fact_named(name).expect("such a fact")).collect()
}

fn plan(tiles: &[LivedTile]) -> LivedPlan {
    LivedPlan { tiles: tiles.to_vec(), fixed_face: true, ..LivedPlan::default() }
}

fn lived(plan: &LivedPlan, seed: u64) -> (Course, Chronicle) {
    let mut chronicle = Chronicle::default();
    let course = live(&case().book, &case().truth, plan, World::True, Seed(seed), &mut chronicle);
    (course, chronicle)
}

/// The work of the plan's first tile in a week, in permille.
fn work(plan: &LivedPlan, week: Week) -> u16 {
    lived(plan, 1).1.work(week, Measure::Tile(0)).map_or(0, |work| work.permille)
}

fn held(plan: &LivedPlan, tile: u8) -> Option<Held> {
    lived(plan, 1).1.standing(Measure::Tile(tile)).and_then(|standing| standing.held)
}

fn begins(plan: &LivedPlan, tile: u8) -> Option<u16> {
    lived(plan, 1).1.standing(Measure::Tile(tile)).and_then(|standing| standing.begins)
}

/// Safety at the end of the year without luck.
fn safety(plan: &LivedPlan) -> i32 {
    let course = expected(&case().book, &case().truth, plan, World::True);
    course.level(LAST_WEEK, LifeArea::Safety)
}

/// Something that a file does to a person from a week on.
fn effect(effect: Reaction, who: &str, week: Week) -> FileEffect {
    let who = case().book.people.iter().position(|person| person.name == who);
    let who = who.map(rondetafel::scenario::id::PersonId::at);
    FileEffect { card: CardId(0), seat: SeatId(0), effect, who, week }
}

/// A plan of many tiles, each other one as the seed has it.
fn any_plan(seed: u64) -> LivedPlan {
    let all = FactSet::first(case().book.facts.len());
    let draw =
        |counter| Seed(seed).below(rondetafel::rules::chance::Purpose::Choice, counter, 1000);
    let tiles = (0_u64..).zip(&case().book.actions).filter(|(n, _)| draw(*n) < 400);
    let tile = |(n, action): (u64, &rondetafel::scenario::Action)| LivedTile {
        week: u8::try_from(draw(n + 100) % 30 + 1).expect("a week"),
        monitored: draw(n + 200) < 500,
        own_authority: draw(n + 300) < 200,
        links: u8::try_from(draw(n + 400) % 4).expect("links"),
        laid: if draw(n + 500) < 600 { all } else { FactSet::EMPTY },
        ..tile(&action.name, 1)
    };
    let mut plan = plan(&tiles.map(tile).collect::<Vec<_>>());
    plan.fixed_face = draw(900) < 500;
    plan.goals.0 = u16::try_from(draw(901) % 256).expect("goals");
    plan.effects = vec![
        effect(Reaction::Withdraws, "elise", u8::try_from(draw(902) % 20).expect("a week")),
        effect(Reaction::Moves, "mark", u8::try_from(draw(903) % 20).expect("a week")),
        effect(Reaction::Withdraws, "mark", u8::try_from(draw(904) % 60).expect("a week")),
    ];
    plan
}

#[test]
fn the_same_inputs_give_the_same_year_and_listening_changes_nothing() {
    for seed in 0..20 {
        let plan = any_plan(seed);
        let unheard =
            live(&case().book, &case().truth, &plan, World::True, Seed(seed), &mut Unrecorded);
        assert_eq!(lived(&plan, seed).0, unheard);
    }
}

#[test]
fn the_causes_of_each_week_add_up_to_its_change() {
    for seed in 0..20 {
        let (course, chronicle) = lived(&any_plan(seed), seed);
        for week in 1..=LAST_WEEK {
            for (area, _) in &case().book.areas {
                let told: i32 =
                    chronicle.why(week, *area).iter().map(|change| change.thousandths).sum();
                let change = course.level(week, *area) - course.level(week - 1, *area);
                assert_eq!(told, change, "seed {seed}, week {week}, {area:?}");
            }
        }
    }
}

#[test]
fn levels_stay_between_nothing_and_everything() {
    for seed in 0..50 {
        let course = lived(&any_plan(seed), seed).0;
        for week in 0..=LAST_WEEK {
            assert!(course.levels(week).iter().all(|level| (0..=100_000).contains(level)));
        }
    }
}

#[test]
fn an_extension_works_only_when_it_is_ready_before_the_ban_ends() {
    let in_time = plan(&[tile("extend-ban", 1)]);
    assert_eq!(begins(&in_time, 0), Some(4), "from Friday, when the ban ends");
    assert_eq!(held(&plan(&[tile("extend-ban", 2)]), 0), Some(Held::TooLate));
    assert!(safety(&in_time) > safety(&plan(&[tile("extend-ban", 2)])));
}

#[test]
fn a_request_without_one_whole_set_of_evidence_is_not_granted() {
    let half = LivedTile { laid: facts(&["strangled"]), ..tile("detention-conditions", 1) };
    assert_eq!(held(&plan(&[half]), 0), Some(Held::NotGranted));
    let whole = LivedTile { laid: facts(&["strangled", "gurgle"]), ..half };
    assert_eq!(held(&plan(&[whole]), 0), None);
}

#[test]
fn a_tile_works_by_what_its_lead_knows_and_uses() {
    let laid = tile("location-agreement", 1);
    let known = LivedTile { laid: FactSet::EMPTY, ..laid };
    let unknown = LivedTile { known: FactSet::EMPTY, ..known };
    let half = LivedTile { laid: facts(&["breach"]), ..known };
    assert_eq!(
        [laid, known, unknown, half].map(|tile| work(&plan(&[tile]), 3)),
        [1000, 700, 400, 850]
    );
}

#[test]
fn goals_and_at_most_two_links_help_by_a_tenth_each() {
    let linked = |links| plan(&[LivedTile { links, ..tile("location-agreement", 1) }]);
    assert_eq!([0, 1, 2, 5].map(|links| work(&linked(links), 3)), [1000, 1100, 1200, 1200]);
    let mut aimed = linked(2);
    aimed.goals.insert(case().book.goal_named("ban-without-gap").expect("such a goal"));
    assert_eq!(work(&aimed, 3), 1300);
}

#[test]
fn of_two_that_exclude_each_other_the_later_never_begins() {
    let plan = plan(&[tile("shelter", 3), tile("emergency-flat", 1)]);
    assert_eq!(held(&plan, 0), Some(Held::Clash(1)));
    assert_eq!(held(&plan, 1), None);
}

#[test]
fn a_tile_waits_for_what_it_needs() {
    let alone = plan(&[tile("alarm", 1)]);
    assert_eq!(held(&alone, 0), Some(Held::Needs));
    let late = plan(&[tile("alarm", 1), tile("contact-ban", 5)]);
    assert_eq!(begins(&late, 0), begins(&late, 1));
    let refused = LivedTile { laid: FactSet::EMPTY, ..tile("contact-ban", 1) };
    assert_eq!(held(&plan(&[tile("alarm", 1), refused]), 0), Some(Held::Needs));
}

#[test]
fn too_many_new_faces_come_later_and_tire_whoever_opens_the_door() {
    let faces =
        [("emergency-flat", 1), ("provisional-supervision", 2), ("case-director", 1), ("alarm", 2)];
    let mut tiles: Vec<LivedTile> = faces.iter().map(|(it, week)| tile(it, *week)).collect();
    tiles.push(tile("contact-ban", 1));
    let with = plan(&tiles);
    let without = LivedPlan { fixed_face: false, ..with.clone() };
    assert_eq!(begins(&with, 3), Some(21), "four are borne with one fixed face");
    assert_eq!(begins(&without, 3), Some(35), "and three without: the latest waits");
    assert_eq!([0, 1, 2].map(|n| begins(&with, n)), [0, 1, 2].map(|n| begins(&without, n)));
    assert_eq!([&with, &without].map(|plan| work(plan, 10)), [850, 600], "Elise is tired of it");
}

#[test]
fn a_tile_that_nobody_watches_fades_to_seven_tenths() {
    let grey = plan(&[LivedTile { monitored: false, ..tile("victim-rights", 1) }]);
    assert_eq!(
        [3, 6, 7, 16, 40, 52].map(|week| work(&grey, week)),
        [1000, 1000, 990, 900, 700, 700]
    );
}

#[test]
fn on_its_own_authority_a_tile_runs_at_half_from_week_eight() {
    let alone = plan(&[LivedTile { own_authority: true, ..tile("victim-rights", 1) }]);
    assert_eq!([7, 8, 52].map(|week| work(&alone, week)), [1000, 500, 500]);
}

#[test]
fn a_tile_can_be_ended_early() {
    let ended = plan(&[LivedTile { until: 6, ..tile("victim-rights", 1) }]);
    assert_eq!([6, 7].map(|week| work(&ended, week)), [1000, 0]);
}

#[test]
fn who_withdraws_twice_stops_what_needs_their_yes() {
    let mut plan = plan(&[tile("safety-plan", 1)]);
    assert_eq!(work(&plan, 20), 850);
    plan.effects = vec![effect(Reaction::Withdraws, "elise", 10)];
    assert_eq!([9, 10].map(|week| work(&plan, week)), [850, 600]);
    plan.effects.push(effect(Reaction::Withdraws, "elise", 12));
    assert_eq!(work(&plan, 20), 600, "what comes out in the same weeks is one breach of trust");
    plan.effects.push(effect(Reaction::Withdraws, "elise", 30));
    assert_eq!([29, 30].map(|week| work(&plan, week)), [600, 0]);
}

#[test]
fn somebody_who_is_set_moving_makes_six_weeks_more_dangerous() {
    let moved = LivedPlan { effects: vec![effect(Reaction::Moves, "mark", 3)], ..plan(&[]) };
    let chronicle = lived(&moved, 1).1;
    let named = |week| {
        let why = chronicle.why(week, LifeArea::Safety);
        why.iter().any(|change| change.cause == Cause::File(0) && change.thousandths < 0)
    };
    assert_eq!([2, 3, 8, 9].map(named), [false, true, true, false]);
    assert!(safety(&moved) < safety(&plan(&[])));
}

#[test]
fn talks_together_do_harm_under_control_and_look_harmless_to_who_does_not_see_it() {
    let talks = plan(&[tile("couple-talks", 1)]);
    assert!(safety(&talks) < safety(&plan(&[])) + 1000, "nothing is won");
    let chronicle = lived(&talks, 1).1;
    let harms = |change: &rondetafel::rules::year::record::Change| {
        matches!(change.cause, Cause::Harm(Measure::Tile(0), _))
    };
    assert!(chronicle.changes().iter().any(harms));
    let mut believed = Chronicle::default();
    let world = World::Believed(facts(&["both-shouted", "wants-to-talk"]));
    live(&case().book, &case().truth, &talks, world, Seed(1), &mut believed);
    assert!(!believed.changes().iter().any(harms));
}

#[test]
fn recovery_before_safety_works_at_half() {
    let early = plan(&[tile("trauma-therapy", 1)]);
    assert_eq!(work(&early, 20), 425, "half of what a hesitating yes allows");
    let order = lived(&early, 1).1.work(20, Measure::Tile(0)).map(|work| work.order);
    assert_eq!(order, Some(500), "and it says why");
}

#[test]
fn a_tile_of_week_seven_leaves_the_first_six_weeks_as_they_were() {
    for seed in 0..20 {
        let before = any_plan(seed);
        let mut after = before.clone();
        after.tiles.retain(|it| case().book.actions[it.action.index()].name != "victim-rights");
        let mut more = after.clone();
        more.tiles.push(tile("victim-rights", 7));
        let (one, other) = (lived(&after, seed).0, lived(&more, seed).0);
        assert!((0..=6).all(|week| one.levels(week) == other.levels(week)));
    }
}

#[test]
fn a_world_that_nobody_believes_in_pushes_nothing() {
    let (book, truth) = (&case().book, &case().truth);
    let course = expected(book, truth, &plan(&[]), World::Believed(FactSet::EMPTY));
    assert!(course.level(LAST_WEEK, LifeArea::Safety) >= course.level(0, LifeArea::Safety));
    assert_eq!(course.danger, 0);
    let seen = World::Believed(facts(&["teacher-told"]));
    assert!(expected(book, truth, &plan(&[]), seen).danger > 0);
}

#[test]
fn after_something_serious_nothing_else_happens_and_the_weeks_go_on() {
    let dark =
        (0..50).map(|seed| lived(&plan(&[]), seed).0).filter(|course| course.serious.is_some());
    let mut counted = 0;
    for course in dark {
        let (week, incident) = course.incidents().last().expect("it is on the list");
        assert_eq!(Some(week), course.serious);
        assert!(case().truth.year.incidents[incident.index()].serious);
        assert_eq!(course.safety().count(), 53);
        assert_eq!(chair_mood(&case().truth, &course, week), Mood::Bad);
        counted += 1;
    }
    assert!(counted > 25, "without any plan most years go wrong: {counted} of 50");
}

#[test]
fn nothing_happens_more_often_than_it_can() {
    for seed in 0..50 {
        let course = lived(&any_plan(seed), seed).0;
        for (index, incident) in case().truth.year.incidents.iter().enumerate() {
            let times = course.incidents().filter(|(_, id)| id.index() == index).count();
            assert!(times <= usize::from(incident.at_most), "{}: {times}", incident.name);
        }
    }
}

#[test]
fn the_ten_houses_show_the_chance_of_the_plan() {
    for seed in 0..20 {
        let plan = any_plan(seed);
        let (book, truth) = (&case().book, &case().truth);
        let lights =
            |seed| houses(book, truth, &plan, Seed(seed)).iter().filter(|lit| **lit).count();
        let lit: usize = (0..8).map(lights).sum();
        let years = 0..80;
        let spared = years.filter(|seed| lived(&plan, *seed + 1000).0.serious.is_none()).count();
        assert!(lit.abs_diff(spared) <= 20, "seed {seed}: {lit} and {spared} of 80");
        let counts: Vec<usize> = (0..8).map(lights).collect();
        let most = counts.iter().max().expect("eight");
        assert!(most - counts.iter().min().expect("eight") <= 2, "{counts:?}");
    }
}

#[test]
fn more_protection_is_never_punished_by_luck() {
    let bare = plan(&[tile("safety-plan", 1)]);
    let more = plan(&[tile("safety-plan", 1), tile("extend-ban", 1), tile("contact-ban", 1)]);
    for seed in 0..100 {
        let (bare, more) = (lived(&bare, seed).0.serious, lived(&more, seed).0.serious);
        assert!(more.is_none() || bare.is_some_and(|week| Some(week) <= more), "seed {seed}");
    }
}
