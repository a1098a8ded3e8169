//! The room as a picture: what stands and lies where, and which gesture a notice makes.
//!
//! A [`Scene`] is the whole standing picture for one viewer; a [`Cue`] is a gesture in it. If every
//! cue is lost, the next scene is still right.
//!
//! **Invariant:** no window: places are counted round the table, not measured in pixels.
//! **Invariant:** a scene is made from one viewer's sight. Of what was told to one seat it holds
//! only that it was told, as everybody saw it; who fills a seat and what was whispered is absent.
//! **Invariant:** one notice, one place where its gestures are made; a new notice breaks this match
//! until somebody thought about what it looks like.

use crate::present::Words;
use crate::present::texts::SeatPart;
use crate::present::transcript::Told;
use crate::rules::command::{Phrase, Vote};
use crate::rules::event::CallResult;
use crate::rules::notice::{Notice, PrivateNotice};
use crate::rules::table::{Phase, Question, TileId};
use crate::rules::view::Sight;
use crate::scenario::id::{ActionId, CardId, CardSet, FlagId, ReadingId, SeatId, SeatSet, TopicId};
use crate::scenario::persona::Occasion;
use crate::scenario::term::{Band, LifeArea, Week};

/// The standing picture for one viewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Whose picture: this seat is at the front edge.
    pub me: SeatId,
    /// The seats round the table: the own seat first, then clockwise as the case orders them.
    pub places: Vec<Place>,
    /// Cards laid for all, in the order in which they came.
    pub laid: Vec<LaidCard>,
    /// What was told to one seat and lies face down before it, in the order in which it came.
    pub face_down: Vec<FaceDown>,
    /// What the stone lies on.
    pub topic: Option<TopicId>,
    /// How many topics there are.
    pub topics: usize,
    /// The time of day.
    pub light: Daylight,
    /// What the clock on the wall shows: hour and minute.
    pub clock: (u8, u8),
    /// The round that runs or ran last, from 1; 0 before the first.
    pub round: u8,
    /// The seventh chair.
    pub chair: Chair,
    /// The plan on the wall, oldest tile first.
    pub tiles: Vec<WallTile>,
    /// The last week of the year that was lived through.
    pub week: Option<Week>,
    /// The same plan ten times: whether the light is on in each house.
    pub houses: Option<[bool; 10]>,
    /// Whether the session is paused.
    pub paused: bool,
}

/// One seat at the table.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that is seen, or not")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub seat: SeatId,
    /// The first name of who sits there.
    pub name: String,
    /// What its figure looks like.
    pub look: Look,
    /// Whether the brass bell stands here.
    pub director: bool,
    /// Whether nobody sits there. Of others this is never known.
    pub empty: bool,
    /// The reading token before it.
    pub token: Token,
    /// Turns left in this round.
    pub turns: u8,
    /// Whether it still owes an answer.
    pub asked: bool,
    /// Whether it wants no more turns, is ready, or made its call.
    pub done: bool,
}

/// A reading token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Token {
    /// There is none.
    #[default]
    Absent,
    /// It lies face down.
    FaceDown,
    /// It lies face up on this reading.
    Reading(ReadingId),
}

/// A card that lies in the middle for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaidCard {
    /// Which.
    pub card: CardId,
    /// Who laid it.
    pub by: SeatId,
    /// The part of life whose colour its spine has.
    pub area: Option<LifeArea>,
}

/// A card that somebody told to one seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaceDown {
    /// Who told it.
    pub by: SeatId,
    /// Before whom it lies.
    pub to: SeatId,
}

/// The seventh chair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chair {
    /// Whether the coat hangs over its back.
    pub coat: bool,
    /// How her last line of the year sounds.
    pub mood: Option<ChairMood>,
    /// Whether it was asked in this round.
    pub asked: bool,
}

/// How the child is, in the year after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChairMood {
    /// Badly.
    Bad,
    /// In between.
    Mixed,
    /// Well.
    Good,
}

/// A tile of the plan as the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallTile {
    /// Which.
    pub tile: TileId,
    /// What is done.
    pub action: ActionId,
    /// Its lane: who leads it.
    pub lead: SeatId,
    /// Its column.
    pub week: Week,
    /// Which band.
    pub band: Band,
    /// Whether it is in ink.
    pub inked: bool,
    /// How it goes in the year.
    pub state: TileState,
}

/// How a tile goes in the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileState {
    /// It has not begun, or the year has not.
    Waiting,
    /// Somebody watches it, and it works.
    Works,
    /// It goes on, and nobody watches it.
    Unwatched,
    /// It never began to work.
    Idle,
}

/// The time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Daylight {
    /// Cool morning: the briefing and round 1.
    Morning,
    /// Neutral noon: round 2.
    Noon,
    /// Low warm sun: round 3.
    LowSun,
    /// Dusk: the year passes.
    Dusk,
    /// One lamp over the table: the reflection.
    Lamp,
}

/// What tells a figure from the others: silhouette first, then colour, then emblem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its silhouette.
    pub silhouette: Silhouette,
    /// Its colour, as sRGB.
    pub colour: [u8; 3],
}

/// What a figure wears or carries. Its painted emblem goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silhouette {
    /// A flat cap.
    FlatCap,
    /// A ribboned file under the arm.
    RibbonedFile,
    /// A lanyard with a card.
    Lanyard,
    /// A wide scarf.
    Scarf,
    /// The strap of a satchel across the chest, the satchel at the hip.
    Satchel,
    /// Round glasses.
    RoundGlasses,
    /// A headset.
    Headset,
    /// A stethoscope round the neck.
    Stethoscope,
    /// A backpack.
    Backpack,
    /// A beret.
    Beret,
}

/// A gesture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Somebody speaks; the others turn to them.
    Speaks {
        /// Who.
        by: SeatId,
        /// To whom, if to one.
        to: Option<SeatId>,
    },
    /// A card goes from a seat to the middle of the table.
    LaysCard {
        /// Who.
        by: SeatId,
        /// Which.
        card: CardId,
        /// Whether it lies there already: it is tapped, not laid.
        again: bool,
    },
    /// A card goes face down from a seat to others.
    PassesCard {
        /// Who.
        by: SeatId,
        /// Before whom it is laid.
        to: SeatSet,
    },
    /// A question: a thin line of light and a raised peg.
    Asks {
        /// Who.
        by: SeatId,
        /// Whom.
        to: SeatId,
    },
    /// A question is answered: the line of light fades.
    Answers {
        /// Who.
        by: SeatId,
        /// Whom.
        to: SeatId,
    },
    /// "Not like this": a card is drawn back to the chest.
    Refuses {
        /// Who.
        by: SeatId,
        /// Whom.
        to: SeatId,
    },
    /// "Nothing": open hands.
    HasNothing {
        /// Who.
        by: SeatId,
        /// Whom.
        to: SeatId,
    },
    /// A seat glances at its folder.
    GlancesAtFolder(SeatId),
    /// Somebody reads.
    Reads(SeatId),
    /// Somebody nods.
    Nods {
        /// Who.
        by: SeatId,
        /// To whom; nobody: to the wall.
        to: Option<SeatId>,
    },
    /// Somebody leans back.
    LeansBack {
        /// Who.
        by: SeatId,
    },
    /// Somebody looks at the clock.
    LooksAtClock(SeatId),
    /// Somebody looks out of the window, waiting.
    Waits(SeatId),
    /// A peg is taken away.
    LosesPeg(SeatId),
    /// A reading token is moved, in the open.
    MovesToken(SeatId),
    /// A reading tilts by itself.
    TokenTilts(SeatId),
    /// All tokens are turned.
    TokensTurn,
    /// The stone comes to lie on another topic.
    StoneMoves(TopicId),
    /// A flag is named over laid cards.
    NamesFlag {
        /// Who.
        by: SeatId,
        /// Over which cards.
        cards: CardSet,
        /// Whether it is one.
        right: bool,
    },
    /// Two cards are laid side by side.
    JoinsCards {
        /// Who.
        by: SeatId,
        /// The cards.
        cards: CardSet,
    },
    /// The director rings.
    RingsBell {
        /// Who.
        by: SeatId,
        /// Whose turn it becomes; nobody: the table's.
        to: Option<SeatId>,
    },
    /// The chair is asked: everybody looks at it.
    AsksChair {
        /// Who.
        by: SeatId,
        /// Whether it had something on record.
        on_record: bool,
    },
    /// A tile is put up, or moved, on the wall.
    PutsTile {
        /// Who.
        by: SeatId,
        /// Which.
        tile: TileId,
    },
    /// A tile is touched where it hangs: watched, reasoned, held, linked.
    TouchesTile {
        /// Who.
        by: SeatId,
        /// What is done there.
        action: ActionId,
    },
    /// A tile becomes ink.
    InksTile {
        /// Who.
        by: SeatId,
        /// What is done there.
        action: ActionId,
    },
    /// A tile is taken down.
    TakesTile {
        /// Who.
        by: SeatId,
    },
    /// A card comes in from outside.
    CardComesIn {
        /// To whom.
        to: SeatId,
    },
    /// Home calls, or was called: the seat looks at its telephone.
    Telephones(SeatId),
    /// The door: something is brought in for everybody.
    NewsComes,
    /// A part of the meeting begins: everybody looks up.
    PartBegins(Daylight),
    /// The year went by up to this week.
    YearPasses(Week),
    /// Somebody leaves the place.
    StepsOut(SeatId),
    /// Somebody comes back.
    StepsIn(SeatId),
}

/// The standing picture for a viewer.
#[must_use]
pub fn scene(words: &Words<'_>) -> Scene {
    let sight = &words.sight;
    let (meeting, board) = (&sight.common.meeting, &sight.common.board);
    let year = sight.common.year.as_ref();
    Scene {
        me: sight.seat,
        places: round_the_table(sight).map(|seat| place(words, seat)).collect(),
        laid: board
            .laid
            .iter()
            .map(|laid| LaidCard {
                card: laid.card,
                by: laid.by,
                area: sight.known.area(laid.card),
            })
            .collect(),
        face_down: face_down(sight),
        topic: board.topic,
        topics: sight.known.topics(),
        light: daylight(meeting.phase),
        clock: clock(meeting.phase),
        round: round(meeting.phase),
        chair: chair(sight),
        tiles: wall(sight),
        week: year.map(|year| year.until),
        houses: year.and_then(|year| year.houses),
        paused: meeting.paused,
    }
}

/// The room before anybody chose a seat: the six standard organisations have come, nothing is laid.
#[must_use]
pub fn waiting() -> Scene {
    let standing = |(index, look): (usize, &Look)| Place {
        seat: SeatId::at(index),
        name: String::new(),
        look: *look,
        director: index == 0,
        empty: false,
        token: Token::Absent,
        turns: 0,
        asked: false,
        done: false,
    };
    // The own seat is at the front: whose it will be is not known yet.
    let places: Vec<Place> = LOOKS
        .iter()
        .take(STANDARD)
        .enumerate()
        .skip(3)
        .chain(LOOKS.iter().enumerate().take(3))
        .map(standing)
        .collect();
    Scene {
        me: SeatId::at(3),
        places,
        laid: Vec::new(),
        face_down: Vec::new(),
        topic: None,
        topics: 0,
        light: daylight(Phase::Briefing),
        clock: clock(Phase::Briefing),
        round: 0,
        chair: Chair { coat: true, mood: None, asked: false },
        tiles: Vec::new(),
        week: None,
        houses: None,
        paused: false,
    }
}

/// The gestures of a notice; some have none.
#[must_use]
pub fn cues(words: &Words<'_>, told: Told<'_>) -> Vec<Cue> {
    let notice = match told {
        Told::Open(notice) => notice,
        Told::Apart(notice) => return apart(words, notice),
    };
    let mut cues = match notice {
        Notice::BecameReady(by) | Notice::SeatDone(by) => vec![Cue::Reads(*by)],
        Notice::Said { by, .. } => vec![Cue::Speaks { by: *by, to: None }],
        Notice::Spoke { by, phrase } => spoke(*by, *phrase),
        Notice::CardLaid { by, card, again, .. } => {
            vec![Cue::LaysCard { by: *by, card: *card, again: *again }]
        }
        Notice::CardTold { by, to } => vec![Cue::PassesCard { by: *by, to: *to }],
        Notice::TellShown { seat, .. } => vec![Cue::GlancesAtFolder(*seat)],
        Notice::QuestionAsked(Question { by, to, .. }) => vec![Cue::Asks { by: *by, to: *to }],
        Notice::QuestionAnswered { by, to } => vec![Cue::Answers { by: *by, to: *to }],
        Notice::NothingSaid { by, to, .. } => vec![Cue::HasNothing { by: *by, to: *to }],
        Notice::NotLikeThisSaid { by, to, .. } => vec![Cue::Refuses { by: *by, to: *to }],
        Notice::Acknowledged { by, to } => vec![Cue::Nods { by: *by, to: Some(*to) }],
        Notice::InterestTold(by) | Notice::WorryVoiced(by) => {
            vec![Cue::Speaks { by: *by, to: None }]
        }
        Notice::Waited(by) => vec![Cue::Waits(*by)],
        Notice::FlagNamed { by, cards, right, .. } => {
            vec![Cue::NamesFlag { by: *by, cards: *cards, right: *right }]
        }
        Notice::ReadingTilted { seat, .. } => vec![Cue::TokenTilts(*seat)],
        Notice::PegTaken(seat) => vec![Cue::LosesPeg(*seat)],
        Notice::LaidBeside { by, card, .. } => {
            vec![Cue::LaysCard { by: *by, card: *card, again: false }]
        }
        Notice::TokenMoved { by, .. } => vec![Cue::MovesToken(*by)],
        Notice::TokensTurned(_) => vec![Cue::TokensTurn],
        Notice::TilePlaced { by, tile, .. } | Notice::TileMoved { by, tile, .. } => {
            vec![Cue::PutsTile { by: *by, tile: *tile }]
        }
        Notice::TileRemoved { by, .. } | Notice::ChangeUndone(by) => {
            vec![Cue::TakesTile { by: *by }]
        }
        Notice::TileMonitored { by, action }
        | Notice::TileLeft { by, action }
        | Notice::CardCited { by, action, .. }
        | Notice::TileHeld { by, action }
        | Notice::TilesLinked { by, from: action, .. } => {
            vec![Cue::TouchesTile { by: *by, action: *action }]
        }
        Notice::TileSupported { by, action } => {
            vec![Cue::Nods { by: *by, to: None }, Cue::TouchesTile { by: *by, action: *action }]
        }
        Notice::TileObjected { by, .. } => vec![Cue::LeansBack { by: *by }],
        Notice::TileInked { by, action, .. } => vec![Cue::InksTile { by: *by, action: *action }],
        Notice::GoalSet { by, .. }
        | Notice::GoalDropped { by, .. }
        | Notice::TopicsOpened { by, .. }
        | Notice::PictureReopened(by) => vec![Cue::RingsBell { by: *by, to: None }],
        Notice::FloorGiven { by, to } => vec![Cue::RingsBell { by: *by, to: Some(*to) }],
        Notice::CardsLinked { by, one, other } => {
            vec![Cue::JoinsCards { by: *by, cards: CardSet::only(*one).with(*other) }]
        }
        Notice::ChairAsked { by, on_record, .. } => {
            vec![Cue::AsksChair { by: *by, on_record: *on_record }]
        }
        Notice::FaceChosen { by, face } => vec![Cue::Speaks { by: *by, to: Some(*face) }],
        Notice::TellerChosen { by, seat, .. } => vec![Cue::Speaks { by: *by, to: Some(*seat) }],
        Notice::NewsCame(_) => vec![Cue::NewsComes],
        Notice::RoundBegan(round) => vec![Cue::PartBegins(daylight(Phase::Round(*round)))],
        Notice::BreakBegan(number) => vec![Cue::PartBegins(daylight(Phase::Break(*number)))],
        Notice::LastRoundBegan => vec![Cue::PartBegins(Daylight::LowSun)],
        Notice::Voted { by, vote, .. } => vec![match vote {
            Vote::Agree => Cue::Nods { by: *by, to: None },
            Vote::Worry(_) => Cue::Speaks { by: *by, to: None },
            Vote::Disagree => Cue::LeansBack { by: *by },
        }],
        Notice::YearLived { until } => vec![Cue::YearPasses(*until)],
        Notice::PlanAdjusted { by, action, .. } => match action {
            Some(action) => vec![Cue::TouchesTile { by: *by, action: *action }],
            None => vec![Cue::Nods { by: *by, to: None }],
        },
        Notice::SessionClosed => vec![Cue::PartBegins(Daylight::Lamp)],
        Notice::RoundClosed { .. } | Notice::Paused | Notice::Resumed => Vec::new(),
    };
    cues.extend(topic_of(words, notice).map(Cue::StoneMoves));
    cues
}

/// The gestures of what one viewer alone learns: only at its own place, since nobody else saw it.
fn apart(words: &Words<'_>, notice: &PrivateNotice) -> Vec<Cue> {
    let me = words.sight.seat;
    let came = |result: &CallResult| {
        let came = matches!(result, CallResult::Card(_));
        let mut cues = vec![Cue::Telephones(me)];
        cues.extend(came.then_some(Cue::CardComesIn { to: me }));
        cues
    };
    match notice {
        PrivateNotice::ReadingChosen(_) => vec![Cue::Reads(me)],
        // What is passed in the open has its own notice; this is the corridor.
        PrivateNotice::CardHeard { unseen: true, .. } | PrivateNotice::CardArrived(_) => {
            vec![Cue::CardComesIn { to: me }]
        }
        PrivateNotice::CardHeard { .. } | PrivateNotice::CardTold { .. } => Vec::new(),
        PrivateNotice::HomeSpoke(_) => vec![Cue::Telephones(me)],
        PrivateNotice::CalledHome { result, .. }
        | PrivateNotice::CalledPerson { result, .. }
        | PrivateNotice::CalledSource { result, .. } => came(result),
        PrivateNotice::SteppedOut => vec![Cue::StepsOut(me)],
        PrivateNotice::SteppedIn => vec![Cue::StepsIn(me)],
    }
}

/// How a phrase looks: most are speech, some are watching the clock.
fn spoke(by: SeatId, phrase: Phrase) -> Vec<Cue> {
    let speaks = Cue::Speaks { by, to: phrase.to };
    match phrase.occasion {
        Occasion::Clock => vec![speaks, Cue::LooksAtClock(by)],
        _ => vec![speaks],
    }
}

/// The topic that a notice puts the stone on.
fn topic_of(words: &Words<'_>, notice: &Notice) -> Option<TopicId> {
    match notice {
        Notice::CardLaid { card, .. } => words.sight.known.topic(*card),
        Notice::QuestionAsked(question) => question.topic,
        Notice::FlagNamed { flag, .. } => flag_topic(words, *flag),
        _ => None,
    }
}

fn flag_topic(words: &Words<'_>, flag: FlagId) -> Option<TopicId> {
    words.sight.known.flag(flag).map(|flag| flag.topic)
}

/// The own seat first, then the others clockwise.
fn round_the_table(sight: &Sight<'_>) -> impl Iterator<Item = SeatId> {
    let everybody = sight.known.everybody();
    let (count, me) = (everybody.len(), sight.seat.index());
    (0..count).map(move |step| SeatId::at((me + step) % count))
}

fn place(words: &Words<'_>, seat: SeatId) -> Place {
    let sight = &words.sight;
    let (meeting, board) = (&sight.common.meeting, &sight.common.board);
    Place {
        seat,
        name: words.texts.seat(seat, SeatPart::Person).to_owned(),
        look: look_of(words, seat),
        director: meeting.director == Some(seat),
        empty: seat == sight.seat && sight.own.out,
        token: token(sight, seat),
        turns: *meeting.turns.of(seat),
        asked: board.questions.iter().any(|question| question.to == seat),
        done: meeting.done.has(seat),
    }
}

/// Before the turning every token lies face down from the first round on; the own one as soon as
/// it is chosen.
fn token(sight: &Sight<'_>, seat: SeatId) -> Token {
    let (meeting, board) = (&sight.common.meeting, &sight.common.board);
    if let Some(reading) = *board.tokens.of(seat) {
        return Token::Reading(reading);
    }
    let lies = meeting.phase != Phase::Briefing && !board.tokens_turned;
    let own = seat == sight.seat && sight.own.reading.is_some() && !board.tokens_turned;
    if lies || own { Token::FaceDown } else { Token::Absent }
}

fn face_down(sight: &Sight<'_>) -> Vec<FaceDown> {
    let told = sight.common.lines.iter().filter_map(|line| match &line.notice {
        Notice::CardTold { by, to } => Some((*by, *to)),
        _ => None,
    });
    told.flat_map(|(by, to)| to.iter().map(move |to| FaceDown { by, to })).collect()
}

fn chair(sight: &Sight<'_>) -> Chair {
    use crate::rules::year::Mood;
    let year = sight.common.year.as_ref();
    let last = year.and_then(|year| year.chair.iter().rfind(|(week, _)| *week <= year.until));
    let mood = last.map(|(_, mood)| match mood {
        Mood::Bad => ChairMood::Bad,
        Mood::Mixed => ChairMood::Mixed,
        Mood::Good => ChairMood::Good,
    });
    Chair { coat: mood != Some(ChairMood::Bad), mood, asked: sight.common.meeting.chair_asked }
}

fn wall(sight: &Sight<'_>) -> Vec<WallTile> {
    let year = sight.common.year.as_ref();
    let state = |tile: TileId, week: Week| match year {
        Some(year) if year.idle.contains(&tile) => TileState::Idle,
        Some(year) if week > year.until => TileState::Waiting,
        Some(year) if year.unwatched.contains(&tile) => TileState::Unwatched,
        Some(_) => TileState::Works,
        None => TileState::Waiting,
    };
    let tiles = sight.common.plan.tiles.iter();
    tiles
        .filter_map(|tile| {
            let action = sight.known.action(tile.action)?;
            Some(WallTile {
                tile: tile.id,
                action: tile.action,
                lead: tile.lead,
                week: tile.week,
                band: action.band,
                inked: tile.inked && !sight.common.lapsed(tile),
                state: state(tile.id, tile.week),
            })
        })
        .collect()
}

const fn round(phase: Phase) -> u8 {
    match phase {
        Phase::Briefing => 0,
        Phase::Round(round) | Phase::Break(round) => round,
        Phase::LastRound | Phase::Stop | Phase::Year | Phase::Closed => 3,
    }
}

const fn daylight(phase: Phase) -> Daylight {
    match phase {
        Phase::Briefing | Phase::Round(0 | 1) | Phase::Break(0 | 1) => Daylight::Morning,
        Phase::Round(2) | Phase::Break(2) => Daylight::Noon,
        Phase::Round(_) | Phase::Break(_) | Phase::LastRound => Daylight::LowSun,
        Phase::Stop | Phase::Year => Daylight::Dusk,
        Phase::Closed => Daylight::Lamp,
    }
}

/// The meeting begins at ten past nine.
const fn clock(phase: Phase) -> (u8, u8) {
    match phase {
        Phase::Briefing => (9, 0),
        Phase::Round(0 | 1) => (9, 10),
        Phase::Break(0 | 1) => (10, 45),
        Phase::Round(2) => (11, 5),
        Phase::Break(2) => (13, 0),
        Phase::Round(_) | Phase::Break(_) => (14, 50),
        Phase::LastRound => (16, 10),
        Phase::Stop | Phase::Year => (16, 40),
        Phase::Closed => (17, 25),
    }
}

/// What an organisation's figure looks like. The six standard ones are known by name; those that
/// an author adds take the rest in turn.
#[must_use]
pub fn look(name: &str, seat: SeatId) -> Look {
    let standing = match name {
        "municipality" => 0,
        "prosecution" => 1,
        "police" => 2,
        "support" => 3,
        "youth-care" => 4,
        "consultants" => 5,
        _ => 6 + seat.index() % 4,
    };
    let [first, ..] = LOOKS;
    LOOKS.get(standing).copied().unwrap_or(first)
}

/// What a seat of this table looks like.
#[must_use]
pub fn look_of(words: &Words<'_>, seat: SeatId) -> Look {
    look(words.sight.known.seat_name(seat).unwrap_or_default(), seat)
}

/// So many organisations are standard.
const STANDARD: usize = 6;
/// All looks, the standard ones first: Okabe and Ito's colours, muted to sit with wood.
pub const LOOKS: [Look; 10] = [
    Look { silhouette: Silhouette::Lanyard, colour: [0xD2, 0x94, 0x30] },
    Look { silhouette: Silhouette::RibbonedFile, colour: [0xB9, 0x74, 0x99] },
    Look { silhouette: Silhouette::FlatCap, colour: [0x1A, 0x49, 0x74] },
    Look { silhouette: Silhouette::Scarf, colour: [0x18, 0x71, 0x57] },
    Look { silhouette: Silhouette::Satchel, colour: [0x7F, 0xB4, 0xD6] },
    Look { silhouette: Silhouette::RoundGlasses, colour: [0xB2, 0x54, 0x32] },
    Look { silhouette: Silhouette::Headset, colour: [0x2C, 0x2E, 0x34] },
    Look { silhouette: Silhouette::Stethoscope, colour: [0xDD, 0xD0, 0x78] },
    Look { silhouette: Silhouette::Backpack, colour: [0x6A, 0x35, 0x9C] },
    Look { silhouette: Silhouette::Beret, colour: [0xA6, 0x86, 0xE0] },
];
