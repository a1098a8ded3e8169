//! The one call of a break: whom, what it may give, and what came of it. And the last round: one
//! word each.
//!
//! **Invariant:** before a call is made nothing here tells what it will bring.

use crate::present::choice::Choice;
use crate::present::transcript::{RemarkKind, Told, merged, remarks};
use crate::present::{Words, offer, plan};
use crate::rules::command::{Call, Vote, Wish, WishKind};
use crate::rules::notice::{Notice, PrivateNotice};
use crate::rules::table::Phase;
use crate::scenario::id::SourceId;

/// The paper of a break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallPage {
    /// Which break.
    pub heading: String,
    /// What the chair says.
    pub chair: String,
    /// Whom one can call, except a colleague in the corridor.
    pub options: Vec<CallOption>,
    /// Why nobody in the corridor can be told something now; none: somebody can.
    pub corridor_refusal: Option<String>,
    /// Whether the call of this break was made.
    pub made: bool,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallOption {
    /// Who.
    pub kind: CallKind,
    /// In words.
    pub title: String,
    /// What it may give.
    pub gives: String,
    /// The calls that can be made.
    pub choices: Vec<Choice>,
}

/// Who is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// The own organisation.
    Home,
    /// Somebody in the family.
    Person,
    /// Somebody outside.
    Source,
}

/// The paper of the last round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VotePage {
    /// What the chair says.
    pub chair: String,
    /// What is still open in the plan.
    pub open: Vec<String>,
    /// Agree.
    pub agree: Choice,
    /// Agree, with a worry about one tile: one choice for each.
    pub worries: Vec<Choice>,
    /// Disagree.
    pub disagree: Choice,
    /// What each word leads to: agree, worry, disagree.
    pub leads_to: [String; 3],
    /// Whether the word was said.
    pub said: bool,
}

/// The call of this break; none outside a break.
#[must_use]
pub fn page(words: &Words<'_>) -> Option<CallPage> {
    let meeting = &words.sight.common.meeting;
    let Phase::Break(number) = meeting.phase else {
        return None;
    };
    let call = |label: String, call: Call| words.choice(label, Wish::MakeCall(call));
    let known = &words.sight.known;
    let mut options = vec![CallOption {
        kind: CallKind::Home,
        title: words.word("desk-call-home"),
        gives: words.word("desk-call-home-gives"),
        choices: vec![
            call(words.word("desk-call-home-mandate"), Call::HomeForMandate),
            call(words.word("desk-call-home-cover"), Call::HomeForCover),
        ],
    }];
    if let Some(person) = known.may_call() {
        let name = words.texts.person(person);
        let mut choices = vec![call(
            words.say("desk-call-person-hear", &[("person", words.first_name(person).into())]),
            Call::Person { card: None },
        )];
        let cards = words.numbers.cards().iter().copied();
        for card in cards.filter(|card| words.sight.own.hand.has(*card)) {
            let title = words.title(card).into();
            let label = words.say("desk-call-person-card", &[("title", title)]);
            let choice = call(label, Call::Person { card: Some(card) });
            if known.told_by(card) == Some(person) {
                choices.push(choice);
            }
        }
        options.push(CallOption {
            kind: CallKind::Person,
            title: name.to_owned(),
            gives: words.texts.call(None).to_owned(),
            choices,
        });
    }
    let sources: Vec<SourceId> = known.sources().collect();
    if !sources.is_empty() {
        let choices = sources.into_iter().map(|source| {
            let name = words.texts.source(source).into();
            call(words.say("desk-call-source-do", &[("source", name)]), Call::Source(source))
        });
        options.push(CallOption {
            kind: CallKind::Source,
            title: words.word("desk-call-source"),
            gives: words.word("desk-call-source-gives"),
            choices: choices.collect(),
        });
    }
    let refusal = words.sight.open(WishKind::MakeCall).err();
    Some(CallPage {
        heading: words.break_name(number),
        chair: words.texts.case(&format!("break-{number}")).to_owned(),
        options,
        corridor_refusal: refusal.map(|refusal| offer::refusal(words, &refusal)),
        made: meeting.done.has(words.sight.seat),
    })
}

/// What came of the calls so far, oldest first, each as lines.
#[must_use]
pub fn results(words: &Words<'_>) -> Vec<Vec<String>> {
    let is_call = |told: &Told<'_>| {
        matches!(
            told,
            Told::Apart(
                PrivateNotice::CalledHome { .. }
                    | PrivateNotice::CalledPerson { .. }
                    | PrivateNotice::CalledSource { .. }
                    | PrivateNotice::CardTold { unseen: true, .. }
            )
        )
    };
    let told = merged(&words.sight, 0, 0).into_iter().filter(is_call);
    told.map(|told| remarks(words, told).into_iter().map(|remark| remark.text).collect()).collect()
}

/// The last round; none in any other part.
#[must_use]
pub fn vote(words: &Words<'_>) -> Option<VotePage> {
    let common = words.sight.common;
    if common.meeting.phase != Phase::LastRound {
        return None;
    }
    let sheet = plan::plan(words);
    let mut open = Vec::new();
    for tile in sheet.bands.iter().flat_map(|(_, tiles)| tiles) {
        let named = |warning: &String| {
            let args =
                [("title", tile.title.as_str().into()), ("warning", warning.as_str().into())];
            words.say("desk-vote-point", &args)
        };
        open.extend(tile.warnings.first().map(named));
    }
    if common.plan.face.is_none() {
        open.push(words.word("plan-no-face"));
    }
    if common.plan.teller.is_none() {
        open.push(words.word("plan-no-teller"));
    }
    let vote = |label: String, vote: Vote| words.choice(label, Wish::Vote(vote));
    let worries = common
        .plan
        .tiles
        .iter()
        .map(|tile| vote(words.action(tile.action).to_owned(), Vote::Worry(tile.id)));
    Some(VotePage {
        chair: words.texts.case("last-round").to_owned(),
        open,
        agree: vote(words.word("desk-vote-agree"), Vote::Agree),
        worries: worries.collect(),
        disagree: vote(words.word("desk-vote-disagree"), Vote::Disagree),
        leads_to: ["desk-vote-agree-leads", "desk-vote-worry-leads", "desk-vote-disagree-leads"]
            .map(|key| words.word(key)),
        said: common.meeting.votes.of(words.sight.seat).is_some(),
    })
}

/// Whether a sentence was told to the viewer alone.
pub(super) const fn is_apart(told: &Told<'_>, kind: RemarkKind) -> bool {
    matches!(told, Told::Apart(_)) || matches!(kind, RemarkKind::Apart)
}

/// Whether a notice is about cards.
pub(super) const fn is_about_cards(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::CardLaid { .. }
            | Notice::CardTold { .. }
            | Notice::TellShown { .. }
            | Notice::LaidBeside { .. }
            | Notice::CardsLinked { .. }
            | Notice::FlagNamed { .. }
            | Notice::TokenMoved { .. }
            | Notice::CardCited { .. }
    )
}

/// Whether a notice is about the plan.
pub(super) const fn is_about_plan(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::TilePlaced { .. }
            | Notice::TileMoved { .. }
            | Notice::TileRemoved { .. }
            | Notice::ChangeUndone(_)
            | Notice::TileMonitored { .. }
            | Notice::TileLeft { .. }
            | Notice::CardCited { .. }
            | Notice::TileSupported { .. }
            | Notice::TileObjected { .. }
            | Notice::TileInked { .. }
            | Notice::TilesLinked { .. }
            | Notice::GoalSet { .. }
            | Notice::GoalDropped { .. }
            | Notice::TileHeld { .. }
            | Notice::FaceChosen { .. }
            | Notice::TellerChosen { .. }
            | Notice::Voted { .. }
            | Notice::PegTaken(_)
    )
}
