//! Guess the interest: what does one other organisation want?

use crate::journal::contribution::Part;
use crate::present::reflection::Looking;
use crate::present::texts::OwnPart;
use crate::scenario::id::SeatId;

/// Whose interest is guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuessModel {
    /// Whose.
    pub of: SeatId,
    /// What is asked.
    pub ask: String,
    /// Interests to choose from, each true of somebody.
    pub options: Vec<String>,
    /// What was guessed (from 0), if anything.
    pub given: Option<usize>,
    /// What it is, once somebody guessed or passed on.
    pub reveal: Vec<String>,
}

/// Whose interest is guessed, if anybody's.
#[must_use]
pub fn guess(looking: &Looking<'_>, is_revealed: bool) -> Option<GuessModel> {
    let guess = looking.reflection.revealed()?.guess.as_ref()?;
    let words = &looking.own;
    let interest = |seat: SeatId| {
        let owner = looking.of(seat)?;
        owner.texts.own(seat, OwnPart::Interest).map(str::to_owned)
    };
    let given: Option<usize> = looking.given(Part::Guess).and_then(|given| given.parse().ok());
    let given =
        given.and_then(|number| number.checked_sub(1)).filter(|it| *it < guess.options.len());
    let mut reveal = Vec::new();
    if given.is_some() || is_revealed {
        let right = guess.options.iter().position(|seat| *seat == guess.of).unwrap_or_default();
        let args = [("number", (right + 1).into()), ("who", words.person_of(guess.of).into())];
        let key = match given {
            Some(given) if given == right => "reflect-guess-right",
            Some(_) => "reflect-guess-other",
            None => "reflect-guess-is",
        };
        reveal.push(words.say(key, &args));
        let chosen = given.and_then(|given| guess.options.get(given)).filter(|it| **it != guess.of);
        if let Some(chosen) = chosen {
            let args = [("who", words.seat(*chosen).into())];
            reveal.push(words.say("reflect-guess-belongs", &args));
        }
        let owner = looking.of(guess.of);
        if let Some(pays) = owner.and_then(|owner| owner.texts.own(guess.of, OwnPart::Pays)) {
            reveal.push(words.say("line-interest-pays", &[("pays", pays.into())]));
        }
    }
    Some(GuessModel {
        of: guess.of,
        ask: words.say("reflect-guess-ask", &[("who", words.seat(guess.of).into())]),
        options: guess.options.iter().filter_map(|seat| interest(*seat)).collect(),
        given,
        reveal,
    })
}
