//! One question to take along.

use crate::journal::contribution::Part;
use crate::locale::Locale;
use crate::present::lobby::Section;
use crate::present::reflection::Looking;
use crate::present::{debrief, key_key};
use crate::reflection::agenda::Proposal;

/// One question to take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaModel {
    /// What is asked.
    pub ask: String,
    /// Questions that came out of this session.
    pub proposed: Vec<String>,
    /// The question that was chosen or written.
    pub given: Option<String>,
}

/// One question to take along.
#[must_use]
pub fn agenda(looking: &Looking<'_>) -> AgendaModel {
    let proposals = match looking.reflection.revealed() {
        Some(revealed) => &revealed.proposals,
        None => &looking.reflection.open().proposals,
    };
    AgendaModel {
        ask: looking.own.word("reflect-question-ask"),
        proposed: proposals.iter().map(|proposal| question(looking, *proposal)).collect(),
        given: looking.given(Part::Question).map(str::to_owned),
    }
}

/// Roles off, and whom to call; with the question that goes along.
#[must_use]
pub fn farewell(looking: &Looking<'_>) -> Vec<Section> {
    let mut sections = Vec::new();
    if let Some(question) = looking.given(Part::Question) {
        let heading = looking.own.word("reflect-question-along");
        sections.push(Section::new(heading, vec![question.to_owned()]));
    }
    sections.extend(debrief::farewell(&looking.own));
    sections
}

/// The question of last time, at the start of a session.
#[must_use]
pub fn carried(locale: &Locale, question: &str) -> Section {
    let lines = vec![question.to_owned()];
    Section::new(locale.say("reflect-carried", &[]), lines)
}

fn question(looking: &Looking<'_>, proposal: Proposal) -> String {
    let words = &looking.own;
    match proposal {
        Proposal::NeverAskedOf(seat, topic) => {
            let args = [("who", words.seat(seat).into()), ("topic", words.topic(topic).into())];
            words.say("agenda-never-asked-of", &args)
        }
        Proposal::NeverAsked(topic) => {
            words.say("agenda-never-asked", &[("topic", words.topic(topic).into())])
        }
        Proposal::KeptOwn(barrier) => words.word(&format!("agenda-kept-{}", barrier.word())),
        Proposal::NotOpened(seat, key) => {
            let args =
                [("who", words.person_of(seat).into()), ("key", words.word(key_key(key)).into())];
            words.say("agenda-not-opened", &args)
        }
        Proposal::Told(card) => words.say("agenda-told", &[("title", looking.title(card).into())]),
        Proposal::Unused => words.word("agenda-unused"),
        Proposal::Unwatched => words.word("agenda-unwatched"),
        Proposal::Whom => words.word("agenda-whom"),
    }
}
