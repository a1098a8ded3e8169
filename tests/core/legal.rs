//! What is offered is accepted, what is not offered is refused.

use rondetafel::rules::command::{Actor, Call, Vote, Wish, WishKind};
use rondetafel::rules::offer::Offer;
use rondetafel::rules::table::{Phase, TileId};
use rondetafel::scenario::id::{
    ActionId, CardId, CardSet, FlagId, GoalId, ReadingId, SeatId, SeatSet, TopicId, TopicSet,
};
use rondetafel::scenario::term::{Form, Ground, Key, Why};

use crate::conference::{Conference, Picks, play_at_random};

#[test]
fn every_wish_out_of_an_offer_is_accepted_at_three_hundred_tables() {
    let mut closed = 0;
    for seed in 0..300 {
        let mut conference = Conference::begins();
        play_at_random(&mut conference, &mut Picks(seed), 1200, |_, _, _| {});
        closed += u32::from(conference.table.common().meeting.phase == Phase::Closed);
    }
    assert!(closed > 30, "random play should sometimes come to its end, {closed} of 300 did");
}

#[test]
fn every_kind_of_wish_is_offered_somewhere() {
    let mut met = std::collections::BTreeSet::new();
    for seed in 0..300 {
        let mut conference = Conference::begins();
        play_at_random(&mut conference, &mut Picks(seed), 1200, |_, _, wish| {
            met.insert(wish.kind());
        });
    }
    let missing: Vec<_> = WishKind::ALL
        .into_iter()
        .filter(|kind| *kind != WishKind::BringNews && !met.contains(kind))
        .collect();
    assert!(missing.is_empty(), "never offered in 300 random sessions: {missing:?}");
}

/// A wish with slots drawn from everything that can be written, sensible or not.
fn anything(picks: &mut Picks) -> Wish {
    let seat = SeatId::at(picks.below(8));
    let card = CardId::at(picks.below(44));
    let other = CardId::at(picks.below(44));
    let tile = TileId(u8::try_from(picks.below(14)).unwrap());
    let to_tile = TileId(u8::try_from(picks.below(14)).unwrap());
    let form = picks.of(&Form::ALL);
    let ground = if picks.below(2) == 0 { None } else { Some(picks.of(&Ground::ALL)) };
    let topic = TopicId::at(picks.below(8));
    let reading = ReadingId::at(picks.below(6));
    let goal = GoalId::at(picks.below(10));
    let action = ActionId::at(picks.below(40));
    let week = u8::try_from(picks.below(60)).unwrap();
    let seats = SeatSet(u8::try_from(picks.below(256)).unwrap());
    let why =
        picks.of(&[Why::SafeNow, Why::Understand, Why::ForGoal(goal), Why::ForAction(action)]);
    match picks.below(44) {
        0 => Wish::ChooseReading(reading),
        1 => Wish::BeReady,
        2 => Wish::Say(String::new()),
        3..=6 => Wish::ShareCard { card, form, to: seats, ground },
        7 | 8 => Wish::AskSeat { to: seat, topic, why, only_me: false },
        9 => Wish::AskOpenly(seat),
        10 | 11 => Wish::AnswerWithCard { card, form, ground },
        12 => Wish::AnswerNothing,
        13 => Wish::AnswerNotLikeThis(picks.of(&Key::ALL)),
        14 => Wish::JoinIn(card),
        15 => Wish::Acknowledge(seat),
        16 => Wish::TellInterest,
        17 => Wish::VoiceWorry,
        18 => Wish::NameFlag {
            flag: FlagId::at(picks.below(9)),
            cards: CardSet::only(card).with(other),
        },
        19 => Wish::LayBeside { card, beside: other },
        20 => Wish::MoveToken { reading, card },
        21 | 22 => Wish::PlaceTile { action, week },
        23 => Wish::MoveTile { tile, week },
        24 => Wish::RemoveTile(tile),
        25 => Wish::Undo,
        26 => Wish::MonitorTile(tile),
        27 => Wish::LeaveTile(tile),
        28 => Wish::CiteCard { tile, card },
        29 => Wish::SupportTile(tile),
        30 => Wish::ObjectToTile(tile),
        31 => Wish::InkTile { tile, own_authority: picks.below(2) == 0 },
        32 => Wish::LinkTiles { from: tile, to: to_tile },
        33 => Wish::SetGoal(goal),
        34 => Wish::DropGoal(goal),
        35 => Wish::GiveFloor(seat),
        36 => Wish::LinkCards { one: card, other },
        37 => Wish::OpenTopics(TopicSet(u8::try_from(picks.below(256)).unwrap())),
        38 => Wish::RequestTile { action, week },
        39 => Wish::HoldTile(tile),
        40 => Wish::ChooseFace(seat),
        41 => Wish::ChooseTeller { seat, week },
        42 => Wish::MakeCall(Call::Corridor { card, form, to: seat, ground }),
        _ => Wish::Vote(Vote::Worry(tile)),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm per offer")]
/// Whether a wish lies in the domains of an offer of its kind.
fn inside(offer: &Offer, wish: &Wish) -> bool {
    match (offer, wish) {
        (Offer::Plain(kind), wish) => *kind == wish.kind(),
        (Offer::Say, Wish::Say(text)) => !text.is_empty(),
        (Offer::ChooseReading(readings), Wish::ChooseReading(reading)) => {
            readings.contains(reading)
        }
        (Offer::ShareCard(tellings, all), Wish::ShareCard { card, form, to, ground }) => {
            all.has_all(*to)
                && tellings.iter().any(|telling| {
                    telling.card == *card
                        && telling.forms.contains(form)
                        && ground.map_or(telling.grounds.is_empty(), |ground| {
                            telling.grounds.contains(&ground)
                        })
                })
        }
        (Offer::AskSeat(seats, topics, actions), Wish::AskSeat { to, topic, why, .. }) => {
            let why_is_known = match why {
                Why::ForAction(action) => actions.contains(action),
                Why::ForGoal(goal) => goal.index() < 8,
                Why::SafeNow | Why::Understand => true,
            };
            why_is_known && seats.contains(to) && topics.contains(topic)
        }
        (
            Offer::Seat(_, seats),
            Wish::AskOpenly(seat)
            | Wish::Acknowledge(seat)
            | Wish::GiveFloor(seat)
            | Wish::ChooseFace(seat),
        ) => seats.contains(seat),
        (Offer::AnswerWithCard(tellings), Wish::AnswerWithCard { card, form, ground }) => {
            tellings.iter().any(|telling| {
                telling.card == *card
                    && telling.forms.contains(form)
                    && ground.map_or(telling.grounds.is_empty(), |ground| {
                        telling.grounds.contains(&ground)
                    })
            })
        }
        (Offer::JoinIn(cards), Wish::JoinIn(card)) => cards.has(*card),
        (Offer::NameFlag(flags, cards, must), Wish::NameFlag { flag, cards: named }) => {
            flags.contains(flag)
                && cards.has_all(*named)
                && must.is_none_or(|must| named.has_all(must))
                && (2..=4).contains(&named.len())
        }
        (Offer::LayBeside(cards, besides), Wish::LayBeside { card, beside }) => {
            cards.has(*card) && besides.has(*beside)
        }
        (Offer::MoveToken(readings, cards), Wish::MoveToken { reading, card }) => {
            readings.contains(reading) && cards.has(*card)
        }
        (
            Offer::Action(_, actions),
            Wish::PlaceTile { action, week } | Wish::RequestTile { action, week },
        ) => actions.iter().any(|(known, from)| known == action && (*from..=52).contains(week)),
        (Offer::MoveTile(tiles), Wish::MoveTile { tile, week }) => {
            tiles.iter().any(|(known, from)| known == tile && (*from..=52).contains(week))
        }
        (
            Offer::Tile(_, tiles),
            Wish::RemoveTile(tile)
            | Wish::MonitorTile(tile)
            | Wish::LeaveTile(tile)
            | Wish::SupportTile(tile)
            | Wish::ObjectToTile(tile)
            | Wish::HoldTile(tile),
        ) => tiles.contains(tile),
        (Offer::CiteCard(tiles), Wish::CiteCard { tile, card }) => {
            tiles.iter().any(|(known, cards)| known == tile && cards.has(*card))
        }
        (Offer::InkTile(tiles), Wish::InkTile { tile, own_authority }) => {
            tiles.contains(&(*tile, *own_authority))
        }
        (Offer::LinkTiles(links), Wish::LinkTiles { from, to }) => links.contains(&(*from, *to)),
        (Offer::Goal(_, goals), Wish::SetGoal(goal) | Wish::DropGoal(goal)) => goals.contains(goal),
        (Offer::LinkCards(cards), Wish::LinkCards { one, other }) => {
            one != other && cards.has(*one) && cards.has(*other)
        }
        (Offer::OpenTopics(topics), Wish::OpenTopics(opened)) => {
            opened.len() == 3 && opened.iter().all(|topic| topics.contains(&topic))
        }
        (Offer::ChooseTeller(seats), Wish::ChooseTeller { seat, week }) => {
            seats.contains(seat) && (1..=52).contains(week)
        }
        (Offer::MakeCall(calls, tellings, seats), Wish::MakeCall(call)) => match call {
            Call::Corridor { card, form, to, ground } => {
                seats.contains(to)
                    && tellings.iter().any(|telling| {
                        telling.card == *card
                            && telling.forms.contains(form)
                            && ground.map_or(telling.grounds.is_empty(), |ground| {
                                telling.grounds.contains(&ground)
                            })
                    })
            }
            other => calls.contains(other),
        },
        (Offer::Vote(votes), Wish::Vote(vote)) => votes.contains(vote),
        (Offer::Adjust(changes), Wish::Adjust(change)) => changes.contains(change),
        _ => false,
    }
}

#[test]
fn a_wish_is_accepted_exactly_when_it_lies_inside_an_offer() {
    for seed in 0..60 {
        let mut conference = Conference::begins();
        let mut picks = Picks(seed);
        let mut wild = Picks(seed + 10_000);
        for _ in 0..12 {
            play_at_random(&mut conference, &mut picks, 30, |_, _, _| {});
            for seat in conference.scenario.book.everybody().iter() {
                let sight = conference.sight(seat);
                let offers = sight.offers();
                for _ in 0..40 {
                    let wish = anything(&mut wild);
                    let offered = offers
                        .iter()
                        .any(|offer| offer.kind() == wish.kind() && inside(offer, &wish));
                    let judged = sight.may(&wish);
                    assert_eq!(
                        offered,
                        judged.is_ok(),
                        "{wish:?} by {seat:?} in {:?}: offered {offered}, judged {judged:?}",
                        sight.common.meeting.phase
                    );
                }
            }
        }
    }
}

#[test]
fn a_refused_command_changes_nothing() {
    for seed in 0..40 {
        let mut conference = Conference::begins();
        let mut picks = Picks(seed);
        play_at_random(&mut conference, &mut picks, 60, |_, _, _| {});
        for _ in 0..200 {
            let seat = SeatId::at(picks.below(6));
            let wish = anything(&mut picks);
            let before = format!("{:?}", conference.table);
            if conference.submit(Actor::Seat(seat), wish).is_err() {
                assert_eq!(before, format!("{:?}", conference.table));
            }
        }
    }
}
