//! The planner, and what the shipped case must show when people plan with it.

use std::sync::OnceLock;

use rondetafel::planner::{Outcome, PlannerKnowledge, best_plan, effects_of};
use rondetafel::rules::chance::{Purpose, Seed};
use rondetafel::rules::year::{LivedPlan, houses};
use rondetafel::scenario::Conditions;
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::scenario::term::{Form, LAST_WEEK, LifeArea};

use crate::conference::case;

/// Seeds that a mean is taken over.
const YEARS: u32 = 128;

type Told = Vec<Option<Form>>;

fn conditions() -> Conditions {
    case().book.preset_named("as-intended").expect("the first preset").conditions
}

/// Cards as told: open ones in full, locked ones as `locked` says.
fn told(locked: impl Fn(usize) -> Option<Form>) -> Told {
    let form = |index: usize| match case().book.cards[index].lock {
        Some(_) => locked(index),
        None => Some(Form::Full),
    };
    (0..case().book.cards.len()).map(form).collect()
}

/// Everything that is needed, locked cards in the lightest form that does it.
fn as_needed() -> Told {
    told(|card| case().truth.needed[card])
}

fn knowing(told: &Told) -> PlannerKnowledge {
    let (book, truth) = (&case().book, &case().truth);
    let knowledge = PlannerKnowledge::of(book, truth, told);
    PlannerKnowledge { effects: effects_of(book, told, true), ..knowledge }
}

fn planned(knowledge: &PlannerKnowledge) -> LivedPlan {
    best_plan(&case().book, &case().truth, knowledge, &conditions())
}

fn outcome(plan: &LivedPlan) -> Outcome {
    Outcome::of(&case().book, &case().truth, plan, YEARS)
}

/// Mean safety at the end of the true year of the best plan that is seen with these cards.
fn safety(told: &Told) -> i32 {
    outcome(&planned(&knowing(told))).safety()
}

fn best() -> &'static LivedPlan {
    static BEST: OnceLock<LivedPlan> = OnceLock::new();
    BEST.get_or_init(|| planned(&knowing(&as_needed())))
}

/// The plan of a table that knows the common page and nothing else.
fn common() -> LivedPlan {
    planned(&knowing(&vec![None; case().book.cards.len()]))
}

/// Mean number of houses with light, in tenths, and the most that were ever seen.
fn lights(plan: &LivedPlan) -> (usize, usize) {
    let lit = |seed| {
        let houses = houses(&case().book, &case().truth, plan, Seed(seed));
        houses.iter().filter(|lit| **lit).count()
    };
    let counts: Vec<usize> = (0..64).map(lit).collect();
    (counts.iter().sum::<usize>() * 10 / 64, counts.into_iter().max().unwrap_or_default())
}

fn has(plan: &LivedPlan, action: &str) -> bool {
    plan.tiles.iter().any(|tile| case().book.actions[tile.action.index()].name == action)
}

#[test]
fn the_same_knowledge_gives_the_same_plan() {
    assert_eq!(best(), &planned(&knowing(&as_needed())));
}

#[test]
fn a_plan_keeps_to_pegs_exclusions_and_goals() {
    let everything = vec![Some(Form::Full); case().book.cards.len()];
    for plan in [best().clone(), common(), planned(&knowing(&everything))] {
        let mut pegs = vec![0; case().book.seats.len()];
        let mut watchers = 0;
        for tile in &plan.tiles {
            let action = &case().book.actions[tile.action.index()];
            pegs[action.seat.index()] += action.pegs;
            watchers += usize::from(tile.monitored);
            assert!(!plan.tiles.iter().any(|other| action.excludes.has(other.action)));
            assert!((1..=LAST_WEEK).contains(&tile.week));
        }
        assert!(pegs.iter().all(|led| *led <= conditions().pegs));
        let led: u8 = pegs.iter().sum();
        assert!(usize::from(led) + watchers <= usize::from(conditions().pegs) * pegs.len());
        assert!(plan.goals.len() <= usize::from(case().book.goal_places));
    }
}

#[test]
fn the_best_plan_takes_something_from_every_seat_and_does_not_talk_under_control() {
    let leads: SeatSet =
        best().tiles.iter().map(|tile| case().book.actions[tile.action.index()].seat).collect();
    assert_eq!(leads, case().book.everybody());
    assert!((10..=14).contains(&best().tiles.len()), "{}", best().tiles.len());
    assert!(!has(best(), "couple-talks"));
    assert!(has(&common(), "couple-talks"), "who only reads the common page falls for it");
}

#[test]
fn knowing_what_matters_makes_a_safer_year() {
    let (best, common) = (outcome(best()).safety(), outcome(&common()).safety());
    assert!(best >= common + 15_000, "{best} and {common}");
}

#[test]
fn telling_everything_and_telling_nothing_are_both_traps() {
    let best = outcome(best()).safety();
    let everything = safety(&told(|_| Some(Form::Full)));
    let nothing = safety(&told(|_| None));
    assert!(everything <= best - 8_000, "all locked cards in full: {everything} against {best}");
    assert!(nothing <= best - 12_000, "no locked card: {nothing} against {best}");
}

#[test]
fn the_best_plan_spares_six_or_seven_of_ten_and_never_ten() {
    let (mean, most) = lights(best());
    assert!((60..=70).contains(&mean), "{mean} tenths");
    assert!(most <= 7, "at most seven: {most}");
    assert!(lights(&common()).0 <= 20);
    let nobody_told = planned(&knowing(&told(|_| None)));
    assert!(
        (15..=35).contains(&lights(&nobody_told).0),
        "two or three: {}",
        lights(&nobody_told).0
    );
}

#[test]
fn every_seat_is_missed() {
    let (best, nothing) = (outcome(best()).safety(), outcome(&LivedPlan::default()).safety());
    for (index, seat) in case().book.seats.iter().enumerate() {
        let mut told = as_needed();
        for (card, form) in case().book.cards.iter().zip(&mut told) {
            if card.holders == SeatSet::only(SeatId::at(index)) {
                *form = None;
            }
        }
        let mut knowledge = knowing(&told);
        knowledge.seats.remove(SeatId::at(index));
        let without = outcome(&planned(&knowledge)).safety();
        let cost = (best - without) * 100 / (best - nothing);
        assert!((8..=40).contains(&cost), "without {}: {cost} % of the gain", seat.name);
    }
}

#[test]
fn each_step_of_knowledge_makes_the_year_safer() {
    let cards = &case().book.cards;
    let needed = as_needed();
    let unique: Vec<usize> = (0..cards.len()).filter(|it| cards[*it].holders.len() == 1).collect();
    let mean = |percent: usize| {
        let samples = 8;
        let sum: i32 = (0..samples)
            .map(|sample| {
                let seed = Seed(sample);
                let mut order = unique.clone();
                order.sort_by_key(|card| seed.draw(Purpose::Choice, *card as u64));
                order.truncate((unique.len() * percent + 50) / 100);
                let doubled = |card: usize| {
                    let chance = u16::try_from(400 + percent * 5).expect("permille");
                    cards[card].holders.len() > 1
                        && seed.happens(Purpose::Floor, card as u64, chance)
                };
                let told =
                    (0..cards.len())
                        .map(|card| {
                            if order.contains(&card) || doubled(card) { needed[card] } else { None }
                        })
                        .map(|form| form.map(|_| form).unwrap_or_default())
                        .collect();
                safety(&told)
            })
            .sum();
        sum / i32::try_from(samples).expect("few")
    };
    let steps = [15, 31, 41, 56, 64].map(mean);
    assert!(steps.is_sorted(), "{steps:?}");
    assert!(steps[4] >= steps[0] + 4 * 5_000, "about six points a step: {steps:?}");
}

#[test]
fn no_average_year_ends_at_nothing_or_everything() {
    let nobody_told = planned(&knowing(&told(|_| None)));
    for plan in [best(), &common(), &nobody_told] {
        let end = outcome(plan).end;
        for (area, _) in &case().book.areas {
            assert!((10_000..=90_000).contains(&end[area.index()]), "{area:?}: {end:?}");
        }
    }
    let end = outcome(best()).end;
    let start = &case().truth.year.start;
    for area in [LifeArea::Safety, LifeArea::Home, LifeArea::Money, LifeArea::Child] {
        assert!(Some(end[area.index()]) > start[area.index()], "{area:?} is better than before");
    }
}
