//! The meeting on paper: everything that the rules offer can be reached from it.

use rondetafel::locale::Locale;
use rondetafel::present::meeting::{Desk, desk};
use rondetafel::present::{Numbers, Words};
use rondetafel::rules::command::{Call, Vote, Wish, WishKind};
use rondetafel::rules::offer::Offer;
use rondetafel::rules::table::Phase;
use rondetafel::scenario::id::{CardId, CardSet, SeatId};
use rondetafel::sitting::stock;

use crate::conference::{Conference, Picks, play_at_random};

/// Kinds that the plan's panel, the welcome and the year have controls for.
const ELSEWHERE: [WishKind; 18] = [
    WishKind::ChooseReading,
    WishKind::BeReady,
    WishKind::PlaceTile,
    WishKind::MoveTile,
    WishKind::RemoveTile,
    WishKind::Undo,
    WishKind::MonitorTile,
    WishKind::LeaveTile,
    WishKind::CiteCard,
    WishKind::SupportTile,
    WishKind::ObjectToTile,
    WishKind::InkTile,
    WishKind::LinkTiles,
    WishKind::RequestTile,
    WishKind::HoldTile,
    WishKind::Adjust,
    WishKind::Proceed,
    WishKind::BringNews,
];

fn desk_of(conference: &Conference, seat: SeatId, language: &str) -> Desk {
    let stock = stock(&conference.scenario, language);
    let locale = Locale::open(language).unwrap();
    let sight = conference.sight(seat);
    let numbers = Numbers::of(&sight);
    desk(&Words::new(sight, &stock, &locale, &numbers))
}

/// What the paper lacks of an offer; none: all of it can be reached.
#[expect(clippy::too_many_lines, reason = "one arm per kind of offer")]
fn lacks(desk: &Desk, offer: &Offer) -> Option<String> {
    let kind = offer.kind();
    let missing = |what: &str| Some(format!("{kind:?}: {what}"));
    let laid: CardSet = desk.laid.iter().map(|laid| laid.card).collect();
    let open = |wish: &Wish| choices(desk).any(|choice| choice == *wish);
    match offer {
        Offer::Plain(WishKind::AnswerNotLikeThis) => {
            let keys = desk.asked.iter().flat_map(|asked| &asked.keys);
            (keys.filter(|key| key.is_open()).count() != 8).then(|| "eight keys".to_owned())
        }
        Offer::Plain(kind) => {
            (!choices(desk).any(|wish| wish.kind() == *kind)).then(|| format!("{kind:?}"))
        }
        Offer::Say => desk.reactions.say_refusal.clone(),
        Offer::ShareCard(tellings, to) => {
            if desk.closed(kind).is_some() {
                return missing("closed");
            }
            if to.iter().any(|seat| desk.plate(seat).is_none()) {
                return missing("a seat");
            }
            tellings.iter().find_map(|telling| {
                let card = desk.card(telling.card)?;
                let forms: Vec<_> = card.forms.iter().map(|form| form.form).collect();
                let grounds: Vec<_> = card.grounds.iter().map(|ground| ground.ground).collect();
                (forms != telling.forms || grounds != telling.grounds)
                    .then(|| format!("{telling:?}"))
            })
        }
        Offer::AskSeat(seats, topics, _) => seats.iter().find_map(|seat| {
            let plate = desk.plate(*seat)?;
            let asked =
                |topic| plate.topics.iter().any(|it| it.topic == topic && it.refusal.is_none());
            topics.iter().find(|topic| !asked(**topic)).map(|topic| format!("{topic:?}"))
        }),
        Offer::Seat(kind, seats) => seats.iter().find_map(|seat| {
            let wish = match kind {
                WishKind::AskOpenly => Wish::AskOpenly(*seat),
                WishKind::Acknowledge => Wish::Acknowledge(*seat),
                WishKind::GiveFloor => Wish::GiveFloor(*seat),
                _ => Wish::ChooseFace(*seat),
            };
            (!open(&wish)).then(|| format!("{wish:?}"))
        }),
        Offer::AnswerWithCard(tellings) => tellings
            .iter()
            .find(|telling| !desk.card(telling.card).is_some_and(|card| card.answers))
            .map(|telling| format!("{telling:?}")),
        Offer::JoinIn(cards) => none_lacks(*cards, |card| open(&Wish::JoinIn(card))),
        Offer::NameFlag(flags, cards, must) => {
            let page = &desk.flags;
            let named = |id| page.flags.iter().any(|it| it.flag == id && it.refusal.is_none());
            if page.refusal.is_some() || page.must != must.unwrap_or_default() {
                return missing("closed");
            }
            if !laid.has_all(*cards) {
                return missing("cards");
            }
            flags.iter().find(|flag| !named(**flag)).map(|flag| format!("{flag:?}"))
        }
        Offer::LayBeside(cards, beside) => none_lacks(*cards, |card| {
            beside.iter().all(|beside| open(&Wish::LayBeside { card, beside }))
        }),
        Offer::MoveToken(readings, cards) => {
            let page = &desk.readings;
            if !page.turned || page.refusal.is_some() || !laid.has_all(*cards) {
                return missing("closed");
            }
            let is_there = |id| page.readings.iter().any(|it| it.reading == id && !it.is_own);
            readings.iter().find(|id| !is_there(**id)).map(|id| format!("{id:?}"))
        }
        Offer::Goal(_, goals) => goals.iter().find_map(|goal| {
            let wish = match kind {
                WishKind::SetGoal => Wish::SetGoal(*goal),
                _ => Wish::DropGoal(*goal),
            };
            (!open(&wish)).then(|| format!("{wish:?}"))
        }),
        Offer::LinkCards(cards) => {
            let refusal = desk.director.as_ref().map(|page| page.link_refusal.is_some());
            (refusal != Some(false) || !laid.has_all(*cards)).then(|| "link".to_owned())
        }
        Offer::OpenTopics(topics) => {
            let page = desk.director.as_ref()?;
            (page.topics_refusal.is_some() || page.topics.len() != topics.len())
                .then(|| "topics".to_owned())
        }
        Offer::ChooseTeller(seats) => {
            let page = &desk.family;
            (page.refusal.is_some() || page.tellers.len() != seats.len())
                .then(|| "teller".to_owned())
        }
        Offer::MakeCall(calls, ..) => {
            if desk.call.as_ref().is_none_or(|page| page.corridor_refusal.is_some()) {
                return missing("corridor");
            }
            let lacking = |call: &&Call| !open(&Wish::MakeCall((*call).clone()));
            calls.iter().find(lacking).map(|call| format!("{call:?}"))
        }
        Offer::Vote(votes) => {
            let lacking = |vote: &&Vote| !open(&Wish::Vote(**vote));
            votes.iter().find(lacking).map(|vote| format!("{vote:?}"))
        }
        other => Some(format!("{:?} has no paper", other.kind())),
    }
}

fn none_lacks(cards: CardSet, is_open: impl Fn(CardId) -> bool) -> Option<String> {
    cards.iter().find(|card| !is_open(*card)).map(|card| format!("{card:?}"))
}

/// Wishes of every open button on the paper.
fn choices(desk: &Desk) -> impl Iterator<Item = Wish> {
    let mut all = vec![&desk.bar.step, &desk.bar.pause, &desk.now.done];
    all.extend(&desk.bar.resume);
    all.extend(&desk.now.close);
    for card in &desk.hand {
        all.extend(&card.lay);
        all.extend(&card.join);
        all.extend(&card.beside);
    }
    for plate in &desk.plates {
        all.extend(&plate.ask_openly);
        all.extend(&plate.acknowledge);
        all.extend(&plate.floor);
    }
    all.extend(desk.asked.iter().map(|asked| &asked.nothing));
    all.extend(desk.goals.goals.iter().map(|goal| &goal.choice));
    all.extend(desk.director.iter().map(|page| &page.reopen));
    all.extend(&desk.family.faces);
    let reactions = &desk.reactions;
    all.extend([&reactions.interest, &reactions.worry, &reactions.wait, &reactions.chair]);
    all.extend(desk.call.iter().flat_map(|page| &page.options).flat_map(|it| &it.choices));
    if let Some(page) = &desk.vote {
        all.extend([&page.agree, &page.disagree]);
        all.extend(&page.worries);
    }
    let open: Vec<Wish> =
        all.into_iter().filter(|choice| choice.is_open()).map(|it| it.wish.clone()).collect();
    open.into_iter()
}

#[test]
fn everything_that_is_open_in_the_meeting_can_be_reached_on_paper() {
    let mut met = std::collections::BTreeSet::new();
    for seed in 0..4 {
        let mut conference = Conference::begins().starts();
        let mut steps = 0;
        play_at_random(&mut conference, &mut Picks(seed), 420, |conference, seat, _| {
            steps += 1;
            let phase = conference.table.common().meeting.phase;
            let is_meeting = matches!(phase, Phase::Round(_) | Phase::Break(_) | Phase::LastRound);
            if !is_meeting || steps % 3 != 0 {
                return;
            }
            let desk = desk_of(conference, seat, if steps % 2 == 0 { "en" } else { "nl" });
            for offer in conference.sight(seat).offers() {
                if ELSEWHERE.contains(&offer.kind()) {
                    continue;
                }
                assert_eq!(lacks(&desk, &offer), None, "{seat:?} in {phase:?}, step {steps}");
                met.insert(offer.kind());
            }
        });
    }
    let unmet: Vec<WishKind> = WishKind::ALL
        .into_iter()
        .filter(|kind| !met.contains(kind) && !ELSEWHERE.contains(kind))
        .collect();
    // A paused session and a last round are rare at a random table; they have tests of their own.
    let rare = [WishKind::Resume, WishKind::StepIn, WishKind::Vote, WishKind::MakeCall];
    assert!(unmet.iter().all(|kind| rare.contains(kind)), "never offered: {unmet:?}");
}

#[test]
fn breaks_and_the_last_round_can_be_reached_on_paper() {
    for phase in [Phase::Break(1), Phase::Break(2), Phase::LastRound] {
        let conference = Conference::begins().until(phase);
        for seat in conference.scenario.book.everybody().iter() {
            let desk = desk_of(&conference, seat, "en");
            for offer in conference.sight(seat).offers() {
                if !ELSEWHERE.contains(&offer.kind()) {
                    assert_eq!(lacks(&desk, &offer), None, "{seat:?} in {phase:?}");
                }
            }
        }
    }
}

#[test]
fn a_pause_and_stepping_out_can_be_ended_on_paper() {
    let mut conference = Conference::begins().starts();
    conference.does("support", Wish::StepOut);
    let seat = conference.seat("support");
    let desk = desk_of(&conference, seat, "nl");
    assert_eq!(desk.bar.step.wish, Wish::StepIn);
    assert!(desk.bar.step.is_open());
    conference.does("support", Wish::StepIn);
    conference.does("support", Wish::Pause);
    let desk = desk_of(&conference, seat, "nl");
    assert!(desk.bar.resume.is_some_and(|resume| resume.is_open()));
}

#[test]
fn no_paper_shows_a_key_instead_of_a_text() {
    for (language, phase) in [("nl", Phase::Round(1)), ("en", Phase::Break(1))] {
        let conference = Conference::begins().until(phase);
        for seat in conference.scenario.book.everybody().iter() {
            let shown = format!("{:?}", desk_of(&conference, seat, language));
            let key = shown.split_once("desk-").map(|(_, after)| after.get(..60).unwrap_or(after));
            assert_eq!(key, None, "{language}, {seat:?}");
        }
    }
}
