//! All pages of a reflection but the replay, made at once: what a screen shows, step by step.
//!
//! **Invariant:** a step that is not open to whoever looks has no page here.

use crate::journal::contribution::Part;
use crate::present::lobby::Section;
use crate::present::reflection::agenda::{AgendaModel, agenda, farewell};
use crate::present::reflection::cards::{CardsModel, cards};
use crate::present::reflection::figures::{FigureModel, figures};
use crate::present::reflection::files::{FilesModel, files};
use crate::present::reflection::guess::{GuessModel, guess};
use crate::present::reflection::model::{ModelModel, model};
use crate::present::reflection::moment::{MomentModel, moment};
use crate::present::reflection::piles::{ChairModel, PilesModel, chair, piles};
use crate::present::reflection::word::{WordModel, word};
use crate::present::reflection::{Looking, Step, steps};
use crate::present::room::{Look, look_of};
use crate::scenario::id::SeatId;

/// All pages of a reflection but the replay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// The steps, in order, with their names.
    pub steps: Vec<(Step, String)>,
    /// What to know before: that nobody is scored, and what an unfinished session keeps closed.
    pub begin: Vec<String>,
    /// One word.
    pub word: WordModel,
    /// The moment that mattered.
    pub moment: MomentModel,
    /// What stayed in the folders, by the reason why.
    pub piles: PilesModel,
    /// The cards themselves.
    pub cards: CardsModel,
    /// For each own card, what the owner wrote: nothing yet when it is only turned.
    pub written: Vec<Option<String>>,
    /// Over the empty chair.
    pub chair: Option<ChairModel>,
    /// What files did.
    pub files: FilesModel,
    /// In this model.
    pub model: ModelModel,
    /// What can be counted.
    pub figures: Vec<FigureModel>,
    /// Guess the interest.
    pub guess: Option<GuessModel>,
    /// One question.
    pub question: AgendaModel,
    /// Roles off, and whom to call.
    pub farewell: Vec<Section>,
    /// Through whose eyes the meeting can be seen.
    pub onlookers: Vec<Onlooker>,
    /// Whether all can be seen at once.
    pub is_revealed: bool,
}

/// Somebody through whose eyes the meeting may be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onlooker {
    /// Which seat.
    pub seat: SeatId,
    /// Its name.
    pub name: String,
    /// What its figure looks like.
    pub look: Look,
    /// Why not, if one may not look through its eyes.
    pub refusal: Option<String>,
}

/// All pages.
#[must_use]
pub fn pages(looking: &Looking<'_>) -> Pages {
    let words = &looking.own;
    let is_revealed = looking.reflection.revealed().is_some();
    let named = |step: Step| (step, words.word(&format!("reflect-step-{}", step.word())));
    let mut begin = vec![words.word("reflect-begin")];
    if !is_revealed {
        begin.push(words.word("reflect-unfinished"));
    }
    let cards = cards(looking);
    let written = cards.own.iter().map(|card| looking.given(Part::Card(card.card)));
    Pages {
        steps: steps(looking.reflection).into_iter().map(named).collect(),
        begin,
        word: word(looking),
        moment: moment(looking),
        piles: piles(looking),
        written: written.map(|text| text.map(str::to_owned)).collect(),
        cards,
        chair: chair(looking),
        files: files(looking),
        model: model(looking),
        figures: figures(looking),
        guess: guess(looking, false),
        question: agenda(looking),
        farewell: farewell(looking),
        onlookers: onlookers(looking),
        is_revealed,
    }
}

fn onlookers(looking: &Looking<'_>) -> Vec<Onlooker> {
    let (words, reflection) = (&looking.own, looking.reflection);
    let own = reflection.seat();
    let seats = std::iter::once(own).chain(reflection.everybody().without(own).iter());
    seats
        .map(|seat| {
            let name = words.seat(seat);
            let refusal = match (reflection.may_look_as(seat), reflection.revealed()) {
                (true, _) => None,
                (false, None) => Some(words.word("replay-not-yet")),
                (false, Some(_)) => {
                    Some(words.say("replay-not-theirs", &[("who", name.as_str().into())]))
                }
            };
            Onlooker { seat, name, look: look_of(words, seat), refusal }
        })
        .collect()
}
