//! The plan as a timeline: what the window draws is what the rules say.

use rondetafel::locale::Locale;
use rondetafel::present::timeline::{Picked, TimelineModel, timeline, warnings_if};
use rondetafel::present::{Numbers, Words};
use rondetafel::rules::command::Wish;
use rondetafel::rules::table::Phase;
use rondetafel::scenario::term::{Band, LAST_WEEK};
use rondetafel::sitting::stock;

use crate::conference::Conference;

/// Looks with a seat's eyes.
fn look<R>(conference: &Conference, seat: &str, look: impl FnOnce(&Words<'_>) -> R) -> R {
    let locale = Locale::open("en").unwrap();
    let stock = stock(&conference.scenario, "en");
    let sight = conference.sight(conference.seat(seat));
    let numbers = Numbers::of(&sight);
    look(&Words::new(sight, &stock, &locale, &numbers))
}

fn model(conference: &Conference, seat: &str, picked: Option<Picked>) -> TimelineModel {
    look(conference, seat, |words| timeline(words, picked))
}

fn place(conference: &mut Conference, seat: &str, action: &str, week: u8) {
    let action = conference.action(action);
    conference.does(seat, Wish::PlaceTile { action, week });
}

#[test]
fn twelve_weeks_stand_alone_and_months_hold_the_rest_without_a_gap() {
    let columns = model(&Conference::begins().starts(), "support", None).columns;
    assert_eq!(columns.len(), 12 + 9);
    let mut next = 1;
    for column in &columns {
        assert_eq!(column.from, next);
        assert!(column.until >= column.from && column.until - column.from < 5);
        next = column.until + 1;
    }
    assert_eq!(next, LAST_WEEK + 1);
    assert_eq!((columns[0].label.as_str(), columns[12].label.as_str()), ("1", "month 4"));
}

#[test]
fn the_hand_holds_the_own_actions_and_knows_which_are_on_the_plan() {
    let mut conference = Conference::begins().starts();
    let before = model(&conference, "support", None);
    assert_eq!(before.hand.len(), 6);
    assert!(before.hand.iter().all(|piece| piece.lead == before.seat && piece.place.is_open()));
    assert!(before.others.iter().all(|piece| piece.lead != before.seat));
    place(&mut conference, "support", "safety-plan", 1);
    let after = model(&conference, "support", None);
    let action = conference.action("safety-plan");
    let piece = after.hand.iter().find(|piece| piece.action == action).unwrap();
    assert_eq!(piece.tile, after.bars.first().map(|bar| bar.tile));
    assert!(!piece.place.is_open());
    assert!(after.undo.is_open() && !before.undo.is_open());
}

#[test]
fn a_bar_tells_in_sentences_what_it_shows() {
    let mut conference = Conference::begins().starts();
    place(&mut conference, "support", "trauma-therapy", 2);
    let model = model(&conference, "police", None);
    let bar = &model.bars[0];
    assert_eq!((bar.band, bar.week, bar.inked), (Band::Recovery, 2, false));
    assert!(bar.times.placed < bar.times.norm && bar.times.norm < bar.times.practice);
    assert!(bar.name.contains("Trauma therapy for Elise") && bar.name.contains("week 2"));
    assert!(bar.name.contains("Mind: "), "{}", bar.name);
    assert_eq!(bar.warnings.is_empty(), !bar.name.contains("Mind: "));
}

#[test]
fn what_is_closed_on_a_tile_stays_in_sight_with_its_reason() {
    let mut conference = Conference::begins().starts();
    place(&mut conference, "support", "trauma-therapy", 2);
    let own = model(&conference, "support", None);
    let ink = &own.bars[0].sheet.choices[0];
    assert!(matches!(ink.wish, Wish::InkTile { own_authority: false, .. }));
    assert!(ink.refusal.as_ref().is_some_and(|refusal| !refusal.is_empty()));
    let other = model(&conference, "police", None);
    let sheet = &other.bars[0].sheet;
    assert!(!sheet.choices.iter().any(|choice| matches!(choice.wish, Wish::InkTile { .. })));
    assert!(!sheet.shift.is_open());
}

#[test]
fn a_ghost_looks_at_every_week_and_judges_as_the_rules_do() {
    let conference = Conference::begins().starts();
    let action = conference.action("extend-ban");
    let model = model(&conference, "municipality", Some(Picked::Action(action)));
    let ghost = model.ghost.unwrap();
    assert_eq!(ghost.weeks.len(), usize::from(LAST_WEEK));
    for week in 1..=LAST_WEEK {
        let here = ghost.at(week).unwrap();
        let sight = conference.sight(conference.seat("municipality"));
        assert_eq!(here.place.is_open(), sight.may(&Wish::PlaceTile { action, week }).is_ok());
        assert_eq!(here.week, week);
    }
    // What extends the restraining order comes too late once that has ended.
    let too_late = |week| ghost.at(week).unwrap().warnings.iter().any(|it| it.contains("too late"));
    assert!(!too_late(1) && too_late(4));
}

#[test]
fn what_is_foreseen_for_a_week_is_what_the_bar_then_says() {
    let mut conference = Conference::begins().starts();
    let action = conference.action("contact-ban");
    let foreseen = look(&conference, "prosecution", |words| {
        warnings_if(words, Picked::Action(action), 6).unwrap()
    });
    assert!(foreseen.place.is_open());
    place(&mut conference, "prosecution", "contact-ban", 6);
    let model = model(&conference, "prosecution", None);
    let bar = &model.bars[0];
    assert_eq!(bar.times, foreseen.times);
    for warning in &foreseen.warnings {
        assert!(bar.warnings.contains(warning), "{warning} is not in {:?}", bar.warnings);
    }
    // Only that nobody watches it could not be said before.
    assert_eq!(bar.warnings.len(), foreseen.warnings.len() + 1);
}

#[test]
fn a_picked_up_tile_is_looked_at_without_standing_in_its_own_way() {
    let mut conference = Conference::begins().starts();
    place(&mut conference, "support", "safety-plan", 3);
    let tile = model(&conference, "support", None).bars[0].tile;
    let picked = Some(Picked::Tile(tile));
    let ghost = model(&conference, "support", picked).ghost.unwrap();
    assert_eq!(ghost.first, 3);
    let moved = ghost.at(5).unwrap();
    assert_eq!(moved.place.wish, Wish::MoveTile { tile, week: 5 });
    assert!(moved.place.is_open());
    // Somebody else may not move it, and hears why.
    let ghost = model(&conference, "police", picked).ghost.unwrap();
    assert!(ghost.weeks.iter().all(|week| week.place.refusal.is_some()));
}

#[test]
fn links_that_the_game_proposes_can_be_accepted_once() {
    let mut conference = Conference::begins().starts();
    place(&mut conference, "police", "file-case", 1);
    place(&mut conference, "prosecution", "contact-ban", 3);
    let links = model(&conference, "support", None).links;
    assert_eq!(links.len(), 1);
    let wish = links[0].accept.as_ref().unwrap().wish.clone();
    conference.does("support", wish);
    let links = model(&conference, "support", None).links;
    assert!(links.len() == 1 && links[0].accept.is_none());
}

#[test]
fn laid_cards_can_be_laid_on_a_tile_until_they_lie_there() {
    let mut conference = Conference::begins().starts();
    place(&mut conference, "support", "safety-plan", 1);
    assert!(model(&conference, "support", None).bars[0].sheet.cites.is_empty());
    conference.lays("support", "scarf");
    let bar = model(&conference, "support", None).bars.remove(0);
    let (card, cite) = bar.sheet.cites.first().unwrap();
    assert!(*card == conference.card("scarf") && cite.is_open());
    conference.does("support", cite.wish.clone());
    let bar = model(&conference, "support", None).bars.remove(0);
    assert!(bar.sheet.cites.is_empty() && bar.reasons == 1);
}

#[test]
fn the_hint_says_what_is_next() {
    let conference = Conference::begins().starts();
    let first = model(&conference, "support", None).hint;
    let rest = model(&conference.until(Phase::Break(1)), "support", None).hint;
    assert_ne!(first, rest);
    let mut conference = Conference::begins().until(Phase::Round(3));
    place(&mut conference, "support", "safety-plan", 1);
    let ink = model(&conference, "support", None).hint;
    assert!(ink.contains("pencil"), "{ink}");
}
