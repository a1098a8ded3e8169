//! What files did with what they heard.

use crate::journal::Entry;
use crate::rules::event::Event;
use crate::scenario::id::{CardId, PersonId, ReadingId, SeatId};
use crate::scenario::term::{Form, Reaction, Week};

/// A file did something with a card that reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileMoment {
    /// At which entry the card reached it.
    pub entry: u32,
    /// The card.
    pub card: CardId,
    /// In which form it was told.
    pub form: Form,
    /// By whom.
    pub by: SeatId,
    /// Whose file.
    pub seat: SeatId,
    /// What it did.
    pub effect: Reaction,
    /// Who withdrew or moved.
    pub who: Option<PersonId>,
    /// To which story a reading moved.
    pub reading: Option<ReadingId>,
    /// In which week it began to work.
    pub week: Week,
}

/// Everything that files did, in order.
#[must_use]
pub fn files(entries: &[Entry]) -> Vec<FileMoment> {
    let mut moments: Vec<FileMoment> = Vec::new();
    for entry in entries {
        let mut told = None;
        for event in &entry.events {
            match event {
                Event::CardShared { by, form, .. } => told = Some((*by, *form)),
                Event::FileReacted { card, seat, effect, who, week } => {
                    let Some((by, form)) = told else { continue };
                    moments.push(FileMoment {
                        entry: entry.number,
                        card: *card,
                        form,
                        by,
                        seat: *seat,
                        effect: *effect,
                        who: *who,
                        reading: None,
                        week: *week,
                    });
                }
                Event::ReadingTilted { seat, reading } => {
                    let tilted = moments.last_mut().filter(|moment| {
                        moment.entry == entry.number
                            && moment.seat == *seat
                            && moment.effect == Reaction::Tilts
                    });
                    if let Some(moment) = tilted {
                        moment.reading = Some(*reading);
                    }
                }
                _ => {}
            }
        }
    }
    moments
}
