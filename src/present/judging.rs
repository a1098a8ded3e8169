//! What the table judges together: red flags, readings, goals, who stands by the family; and what
//! a seat can show without a turn.
//!
//! **Invariant:** a reading that lies face down is shown to its owner alone.

use crate::locale::Value;
use crate::locale::glossary::Term;
use crate::present::choice::Choice;
use crate::present::lobby::Section;
use crate::present::plan::{self, GoalSheet};
use crate::present::texts::HomePart;
use crate::present::{Words, offer};
use crate::rules::command::{Wish, WishKind};
use crate::rules::refusal::Refusal;
use crate::rules::table::HomeView;
use crate::scenario::id::{CardSet, FlagId, ReadingId, SeatId, TopicId};
use crate::scenario::term::Week;

/// The menu of red flags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagPage {
    /// The menu.
    pub flags: Vec<FlagChoice>,
    /// Cards that must be among those it is named with: what the director laid side by side, when
    /// no turn is left.
    pub must: CardSet,
    /// Why none can be named now; none: one can.
    pub refusal: Option<String>,
}

/// One red flag of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagChoice {
    /// Which.
    pub flag: FlagId,
    /// Its name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// What it is about.
    pub topic: String,
    /// Professional terms in its name and text.
    pub terms: Vec<Term>,
    /// Whether it was named, and whether rightly.
    pub named: Option<bool>,
    /// Why it cannot be named any more; none: it can.
    pub refusal: Option<String>,
}

/// The readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingPage {
    /// The stories of what is going on.
    pub readings: Vec<ReadingChoice>,
    /// Whether the tokens were turned.
    pub turned: bool,
    /// Why the own token cannot be moved now; none: it can.
    pub refusal: Option<String>,
}

/// One story of what is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingChoice {
    /// Which.
    pub reading: ReadingId,
    /// Its name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Whose tokens lie on it, as far as this viewer sees.
    pub heads: Vec<SeatId>,
    /// The same in words.
    pub heads_line: Option<String>,
    /// Whether the own token lies on it.
    pub is_own: bool,
}

/// A joint goal with what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalChoice {
    /// What it is.
    pub sheet: GoalSheet,
    /// Setting it, or taking it off.
    pub choice: Choice,
}

/// The joint goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalPage {
    /// How many places are left, in words.
    pub places: String,
    /// The menu.
    pub goals: Vec<GoalChoice>,
}

/// What only the director can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectorPage {
    /// What is left of the director's powers.
    pub left: Vec<String>,
    /// Topics to open three of.
    pub topics: Vec<(TopicId, String)>,
    /// Why topics cannot be opened now.
    pub topics_refusal: Option<String>,
    /// Why cards cannot be laid side by side now.
    pub link_refusal: Option<String>,
    /// Back to the picture.
    pub reopen: Choice,
}

/// Who stands by the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyPage {
    /// The one fixed face, in words.
    pub face: String,
    /// Choosing it, one choice for each seat.
    pub faces: Vec<Choice>,
    /// Who tells the family, in words.
    pub teller: String,
    /// Who could.
    pub tellers: Vec<(SeatId, String)>,
    /// The last week in which they can be told.
    pub last_week: Week,
    /// Why it cannot be agreed now; none: it can.
    pub refusal: Option<String>,
}

/// What costs no turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reactions {
    /// Telling the own interest.
    pub interest: Choice,
    /// What would be told.
    pub interest_text: String,
    /// Voicing a worry.
    pub worry: Choice,
    /// Keeping silent on purpose.
    pub wait: Choice,
    /// Asking the empty chair.
    pub chair: Choice,
    /// Why nothing can be said in own words; none: something can.
    pub say_refusal: Option<String>,
}

/// The menu of red flags.
#[must_use]
pub fn flags(words: &Words<'_>) -> FlagPage {
    let sight = &words.sight;
    let board = &sight.common.board;
    let open = sight.open(WishKind::NameFlag);
    let must = match (sight.may_take_turn(), board.linked) {
        (Err(_), Some(linked)) => linked,
        _ => CardSet::EMPTY,
    };
    let refusal = match open {
        Err(refusal) => Some(refusal),
        Ok(()) if must.is_empty() => sight.may_take_turn().err(),
        Ok(()) => None,
    };
    let choice = |(index, topic): (usize, TopicId)| {
        let id = FlagId::at(index);
        let (name, text) = words.texts.flag(id);
        let named = board.flags.iter().filter(|(named, _)| *named == id).map(|(_, right)| *right);
        let named = named.max();
        let refusal = (named == Some(true)).then_some(Refusal::FlagNamed);
        FlagChoice {
            flag: id,
            name: name.to_owned(),
            text: text.to_owned(),
            topic: crate::present::capital(words.topic(topic)),
            terms: words.terms_in(&[name, text]),
            named,
            refusal: refusal.map(|refusal| offer::refusal(words, &refusal)),
        }
    };
    FlagPage {
        flags: sight.known.flags().iter().map(|flag| flag.topic).enumerate().map(choice).collect(),
        must,
        refusal: refusal.map(|refusal| offer::refusal(words, &refusal)),
    }
}

/// The readings and whose tokens lie on them.
#[must_use]
pub fn readings(words: &Words<'_>) -> ReadingPage {
    let sight = &words.sight;
    let board = &sight.common.board;
    let of = |index: usize| {
        let reading = ReadingId::at(index);
        let (name, text) = words.texts.reading(reading);
        let heads: Vec<SeatId> = if board.tokens_turned {
            let everybody = sight.known.everybody().iter();
            everybody.filter(|seat| *board.tokens.of(*seat) == Some(reading)).collect()
        } else {
            sight
                .own
                .reading
                .filter(|own| *own == reading)
                .map(|_| sight.seat)
                .into_iter()
                .collect()
        };
        let names = words.names(heads.iter().copied().collect());
        ReadingChoice {
            reading,
            name: name.to_owned(),
            text: text.to_owned(),
            is_own: heads.contains(&sight.seat),
            heads_line: (!heads.is_empty() && board.tokens_turned)
                .then(|| words.say("lobby-tokens", &[("names", names.into())])),
            heads,
        }
    };
    ReadingPage {
        readings: (0..sight.known.readings()).map(of).collect(),
        turned: board.tokens_turned,
        refusal: closed(words, WishKind::MoveToken),
    }
}

/// The joint goals.
#[must_use]
pub fn goals(words: &Words<'_>) -> GoalPage {
    let set = words.sight.common.board.goals.len();
    let left = usize::from(words.sight.known.goal_places()).saturating_sub(set);
    let goals = plan::goals(words).into_iter().map(|sheet| {
        let (key, wish) = if sheet.set {
            ("desk-goal-drop", Wish::DropGoal(sheet.goal))
        } else {
            ("desk-goal-set", Wish::SetGoal(sheet.goal))
        };
        let choice = words.choice(words.word(key), wish);
        GoalChoice { sheet, choice }
    });
    GoalPage { places: words.say("goal-places", &[("left", left.into())]), goals: goals.collect() }
}

/// What only the director can do; none for everybody else.
#[must_use]
pub fn director(words: &Words<'_>) -> Option<DirectorPage> {
    let meeting = &words.sight.common.meeting;
    if meeting.director != Some(words.sight.seat) {
        return None;
    }
    let mut left =
        vec![words.say("look-director-calls", &[("calls", meeting.director_calls.into())])];
    if meeting.phase.round() == Some(3) {
        let requests = meeting.director_requests.into();
        left.push(words.say("look-director-requests", &[("requests", requests)]));
    }
    let topics = (0..words.sight.known.topics()).map(TopicId::at);
    Some(DirectorPage {
        left,
        topics: topics.map(|topic| (topic, crate::present::capital(words.topic(topic)))).collect(),
        topics_refusal: closed(words, WishKind::OpenTopics),
        link_refusal: closed(words, WishKind::LinkCards),
        reopen: words.choice(words.word("desk-director-reopen"), Wish::ReopenPicture),
    })
}

/// Who stands by the family.
#[must_use]
pub fn family(words: &Words<'_>) -> FamilyPage {
    let plan = &words.sight.common.plan;
    let everybody = words.sight.known.everybody();
    let name = |seat: SeatId| crate::present::capital(&words.name(seat));
    FamilyPage {
        face: match plan.face {
            Some(face) => words.act("plan-face", face, &[]),
            None => words.word("plan-no-face"),
        },
        faces: everybody
            .iter()
            .map(|seat| words.choice(name(seat), Wish::ChooseFace(seat)))
            .collect(),
        teller: match plan.teller {
            Some((seat, week)) => words.act("plan-teller", seat, &[("week", week.into())]),
            None => words.word("plan-no-teller"),
        },
        tellers: everybody.iter().map(|seat| (seat, name(seat))).collect(),
        last_week: words.sight.known.last_week(),
        refusal: closed(words, WishKind::ChooseTeller),
    }
}

/// What costs no turn.
#[must_use]
pub fn reactions(words: &Words<'_>) -> Reactions {
    use crate::present::texts::OwnPart;
    let child = words.first_name(words.sight.known.chair_for());
    let chair = words.say("desk-react-chair", &[("child", Value::from(child))]);
    let interest = words.texts.own(words.sight.seat, OwnPart::Interest).unwrap_or_default();
    Reactions {
        interest: words.choice(words.word("desk-react-interest"), Wish::TellInterest),
        interest_text: interest.to_owned(),
        worry: words.choice(words.word("desk-react-worry"), Wish::VoiceWorry),
        wait: words.choice(words.word("desk-react-wait"), Wish::Wait),
        chair: words.choice(chair, Wish::AskChair),
        say_refusal: closed(words, WishKind::Say),
    }
}

/// What the own organisation thinks of the pencilled plan, once it spoke.
#[must_use]
pub fn home(words: &Words<'_>) -> Option<Section> {
    let (key, part) = match words.sight.own.home? {
        HomeView::Agreed => ("own-home-agreed", HomePart::Agreed),
        HomeView::Explain => ("own-home-explain", HomePart::Explain),
        HomeView::No => ("own-home-no", HomePart::No),
    };
    let says = words.say("own-home-says", &[("text", words.texts.home(part).into())]);
    let mut lines = vec![says];
    if words.sight.home_says_no() {
        lines.push(words.word("own-home-no-way"));
    }
    Some(Section::new(words.say(key, &[("costs", words.explaining_costs())]), lines))
}

/// Why nothing of a kind is open; none: something is.
fn closed(words: &Words<'_>, kind: WishKind) -> Option<String> {
    let open = offer::open(words).into_iter().find(|open| open.kind == kind)?;
    open.refusal.map(|refusal| offer::refusal(words, &refusal))
}
