//! The meeting, played again: as a seat saw it, or all at once.
//!
//! **Invariant:** through a seat's eyes nothing is shown that this seat did not see then.
//! **Invariant:** who stepped out is nobody's concern: no replay shows it.

use crate::journal::contribution::Contributions;
use crate::locale::{Locale, Value};
use crate::present::reflection::{Looking, look};
use crate::present::texts::Stock;
use crate::present::transcript::{Remark, RemarkKind, Told, merged, remarks};
use crate::present::{Numbers, Words, yes};
use crate::reflection::Reflection;
use crate::reflection::arc::Arc;
use crate::reflection::kept::kept;
use crate::reflection::mark::{Mark, MarkKind};
use crate::rules::event::CallResult;
use crate::rules::notice::PrivateNotice;
use crate::rules::table::{HomeView, Phase};
use crate::scenario::id::{CardId, SeatId, SeatSet};
use crate::scenario::term::Form;

/// Through whose eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// As a seat saw it.
    Seat(SeatId),
    /// All at once; only once the session is closed.
    All,
}

/// One moment of the meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplayModel {
    /// The number of its entry; 0: before the first.
    pub entry: u32,
    /// The number of the last entry.
    pub last: u32,
    /// Which part of the session, and through whose eyes.
    pub place: String,
    /// What happened.
    pub lines: Vec<Remark>,
    /// Cards that nobody else knows of yet, by folder.
    pub glowing: Vec<Glow>,
    /// Who told whom so far.
    pub arcs: Vec<ArcLine>,
    /// Who knows what by now.
    pub map: Vec<MapRow>,
    /// Moments to jump to, in the whole session.
    pub marks: Vec<MarkLine>,
}

/// Cards that glow in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glow {
    /// Whose.
    pub seat: SeatId,
    /// Whose, and how many.
    pub line: String,
    /// Which cards: those that may be read, with their titles.
    pub cards: Vec<(CardId, Option<String>)>,
}

/// A telling, drawn as an arc.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArcLine {
    /// At which entry.
    pub entry: u32,
    /// From whom.
    pub by: SeatId,
    /// To whom; empty: to the whole table.
    pub to: SeatSet,
    /// Which card, if it may be known.
    pub card: Option<CardId>,
    /// Whether the good plan needs it: it shines brighter.
    pub is_decisive: bool,
    /// In words.
    pub line: String,
}

/// A card, and who knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRow {
    /// Which card.
    pub card: CardId,
    /// Its title.
    pub title: String,
    /// Who knows it: since which entry, where that may be known, and how much.
    pub cells: Vec<MapCell>,
    /// In words.
    pub line: String,
}

/// A seat that knows a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapCell {
    /// Who.
    pub seat: SeatId,
    /// Since which entry; none: that was not seen.
    pub since: Option<u32>,
    /// How much; none: that was not seen.
    pub form: Option<Form>,
}

/// A moment to jump to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLine {
    /// Its entry.
    pub entry: u32,
    /// What happened.
    pub line: String,
    /// Whether somebody marked it as the one that mattered.
    pub is_own: bool,
}

/// The moment that a reflection stands at; none when these eyes may not look.
#[must_use]
pub fn replay(
    reflection: &Reflection,
    given: &Contributions,
    stock: &Stock,
    locale: &Locale,
    eyes: Eyes,
) -> Option<ReplayModel> {
    let seats: Vec<SeatId> = match eyes {
        Eyes::Seat(seat) => vec![seat],
        Eyes::All => {
            reflection.revealed()?;
            let own = reflection.seat();
            let others = reflection.everybody().without(own);
            let may = |seat: &SeatId| reflection.may_look_as(*seat);
            std::iter::once(own).chain(others.iter().filter(may)).collect()
        }
    };
    let sights: Vec<_> = seats.into_iter().filter_map(|seat| reflection.sight(seat)).collect();
    let numbers: Vec<Numbers> = sights.iter().map(Numbers::of).collect();
    let then: Vec<Words<'_>> = sights
        .into_iter()
        .zip(&numbers)
        .map(|(sight, numbers)| Words::new(sight, stock, locale, numbers))
        .collect();
    if then.is_empty() {
        return None;
    }
    look(reflection, given, stock, locale, |looking| Showing { looking, then: &then, eyes }.model())
}

/// A mark in a sentence.
#[must_use]
pub fn mark_line(looking: &Looking<'_>, mark: &Mark) -> String {
    let words = &looking.own;
    let title = |card: CardId| ("title", Value::from(looking.title(card)));
    match mark.kind {
        MarkKind::Round(round) => words.word(&format!("line-round-{round}")),
        MarkKind::Break(number) => words.break_name(number),
        MarkKind::LastRound => words.word("line-last-round"),
        MarkKind::Year => words.of_year("line-year"),
        MarkKind::End => words.word("line-closed"),
        MarkKind::Laid(by, card) => words.act("mark-laid", by, &[title(card)]),
        MarkKind::Asked(by, to, topic) => {
            let to = ("to", Value::from(words.to(to)));
            match topic {
                Some(topic) => {
                    let topic = ("topic", words.topic(topic).into());
                    words.act("mark-asked", by, &[to, topic])
                }
                None => words.act("mark-asked-openly", by, &[to]),
            }
        }
        MarkKind::Flag(by, flag, right) => {
            let (name, _) = words.texts.flag(flag);
            words.act("mark-flag", by, &[("flag", name.into()), ("right", yes(right))])
        }
        MarkKind::Inked(by, action) => {
            words.act("mark-inked", by, &[("action", looking.action(action).into())])
        }
        MarkKind::Apart(by, card) => words.act("mark-apart", by, &[title(card)]),
        MarkKind::File(seat, card) => {
            words.say("mark-file", &[title(card), ("file", words.seat(seat).into())])
        }
    }
}

/// A moment while its model is made.
struct Showing<'s, 'a> {
    looking: &'s Looking<'a>,
    /// The words of those who look, at this moment; the own seat, or the one looked through, first.
    then: &'s [Words<'s>],
    eyes: Eyes,
}

impl Showing<'_, '_> {
    fn model(&self) -> ReplayModel {
        let reflection = self.looking.reflection;
        ReplayModel {
            entry: reflection.at(),
            last: reflection.last(),
            place: self.place(),
            lines: self.lines(),
            glowing: self.glowing(),
            arcs: self.arcs(),
            map: self.map(),
            marks: self.marks(),
        }
    }

    fn place(&self) -> String {
        let words = &self.looking.own;
        let Some(first) = self.then.first() else {
            return String::new();
        };
        let part = match first.sight.common.meeting.phase {
            Phase::Briefing => words.word("lobby-opening"),
            Phase::Round(round) => words.word(&format!("line-round-{round}")),
            Phase::Break(number) => words.break_name(number),
            Phase::LastRound => words.word("line-last-round"),
            Phase::Stop => words.word("line-stop"),
            Phase::Year => words.of_year("line-year"),
            Phase::Closed => words.word("line-closed"),
        };
        let eyes = match self.eyes {
            Eyes::All => words.word("replay-eyes-all"),
            Eyes::Seat(seat) if seat == self.looking.reflection.seat() => {
                words.word("replay-eyes-own")
            }
            Eyes::Seat(seat) => words.say("replay-eyes", &[("who", words.seat(seat).into())]),
        };
        let reflection = self.looking.reflection;
        let args = [
            ("entry", reflection.at().into()),
            ("last", reflection.last().into()),
            ("part", part.into()),
            ("eyes", eyes.into()),
        ];
        words.say("replay-place", &args)
    }

    /// What happened in the present entry.
    fn lines(&self) -> Vec<Remark> {
        let Some(first) = self.then.first() else {
            return Vec::new();
        };
        let reflection = self.looking.reflection;
        let (open, own) = reflection.lines_before(first.sight.seat);
        let mut lines: Vec<Remark> = merged(&first.sight, open, own)
            .into_iter()
            .filter(|told| {
                !matches!(told, Told::Apart(PrivateNotice::SteppedOut | PrivateNotice::SteppedIn))
            })
            .flat_map(|told| remarks(first, told))
            .collect();
        for words in self.then.iter().skip(1) {
            let (_, own) = reflection.lines_before(words.sight.seat);
            let lines_of = words.sight.own.lines.get(own..).unwrap_or_default();
            let apart = lines_of.iter().filter_map(|line| self.apart(words, &line.notice));
            lines.extend(apart.map(|text| Remark {
                kind: RemarkKind::Apart,
                by: Some(words.sight.seat),
                text,
            }));
        }
        lines
    }

    /// What only one seat learned, as somebody tells it who sees all at once.
    fn apart(&self, owner: &Words<'_>, notice: &PrivateNotice) -> Option<String> {
        let words = &self.looking.own;
        let who = owner.sight.seat;
        let title = |card: CardId| ("title", Value::from(self.looking.title(card)));
        let act = |key: &str, args: &[(&str, Value)]| Some(words.act(key, who, args));
        match notice {
            PrivateNotice::CardTold { to, card, form, unseen, .. } => act(
                "apart-told",
                &[
                    title(*card),
                    ("to", words.to_all(*to).into()),
                    ("form", words.form(*form).into()),
                    ("locked", yes(owner.sight.known.is_locked(*card))),
                    ("unseen", yes(*unseen)),
                ],
            ),
            PrivateNotice::CardArrived(card) => act("apart-arrived", &[title(*card)]),
            PrivateNotice::ReadingChosen(reading) => {
                act("apart-reading", &[("reading", words.reading(*reading).into())])
            }
            PrivateNotice::HomeSpoke(view) => act(
                match view {
                    HomeView::Agreed => "apart-home-agreed",
                    HomeView::Explain => "apart-home-explain",
                    HomeView::No => "apart-home-no",
                },
                &[],
            ),
            PrivateNotice::CalledHome { .. } => act("apart-called-home", &[]),
            PrivateNotice::CalledPerson { person, result, .. } => {
                let person = ("person", Value::from(words.first_name(*person)));
                act(
                    match result {
                        CallResult::Consent => "apart-called-consent",
                        CallResult::Refused => "apart-called-refused",
                        _ => "apart-called-heard",
                    },
                    &[person],
                )
            }
            PrivateNotice::CalledSource { source, result } => {
                let source = ("source", Value::from(words.texts.source(*source)));
                match result {
                    CallResult::Card(card) => act("apart-called-card", &[source, title(*card)]),
                    _ => act("apart-called-nothing", &[source]),
                }
            }
            // Whoever told it has the line; stepping out is nobody's concern.
            PrivateNotice::CardHeard { .. }
            | PrivateNotice::SteppedOut
            | PrivateNotice::SteppedIn => None,
        }
    }

    /// Cards that glow: in folders, and told to nobody yet.
    fn glowing(&self) -> Vec<Glow> {
        let words = &self.looking.own;
        let folders = self.then.iter().map(|then| (then.sight.seat, kept(&then.sight)));
        folders
            .filter(|(_, cards)| !cards.is_empty())
            .map(|(seat, cards)| {
                let inside: Vec<(CardId, Option<String>)> =
                    cards.iter().map(|card| (card, Some(self.looking.title(card)))).collect();
                let titles = inside.iter().filter_map(|(_, title)| title.clone());
                let args = [("count", cards.len().into()), ("titles", words.list(titles).into())];
                Glow { seat, line: words.act("replay-glow", seat, &args), cards: inside }
            })
            .collect()
    }

    /// Who told whom so far, as far as these eyes saw it.
    fn arcs(&self) -> Vec<ArcLine> {
        let reflection = self.looking.reflection;
        let Some(revealed) = reflection.revealed() else {
            return self.arcs_seen();
        };
        let saw = |arc: &&Arc| match self.eyes {
            Eyes::All => true,
            Eyes::Seat(seat) => !arc.unseen || arc.by == seat || arc.to.has(seat),
        };
        let until = revealed.arcs.iter().take_while(|arc| arc.entry <= reflection.at());
        until.filter(saw).map(|arc| self.arc(arc)).collect()
    }

    fn arc(&self, arc: &Arc) -> ArcLine {
        let words = &self.looking.own;
        let knows = match self.eyes {
            Eyes::All => true,
            Eyes::Seat(seat) => arc.to.is_empty() || arc.by == seat || arc.to.has(seat),
        };
        let to =
            if arc.to.is_empty() { words.word("replay-to-table") } else { words.to_all(arc.to) };
        let by = words.name(arc.by);
        let args = [
            ("by", Value::from(crate::present::capital(&by))),
            ("to", to.into()),
            ("title", self.looking.title(arc.card).into()),
            ("form", words.form(arc.form).into()),
        ];
        let key = match (knows, arc.form) {
            (false, _) => "replay-arc-unknown",
            (true, Form::Full) => "replay-arc",
            (true, _) => "replay-arc-form",
        };
        let line = words.say(key, &args);
        let revealed = self.looking.reflection.revealed();
        let is_decisive = knows && revealed.is_some_and(|it| it.decisive.has(arc.card));
        ArcLine {
            entry: arc.entry,
            by: arc.by,
            to: arc.to,
            card: knows.then_some(arc.card),
            is_decisive,
            line: self.looking.at(arc.entry, &line),
        }
    }

    /// The same before the session is closed: what was laid for all.
    fn arcs_seen(&self) -> Vec<ArcLine> {
        let reflection = self.looking.reflection;
        let marks = reflection.open().marks.iter().take_while(|it| it.entry <= reflection.at());
        marks
            .filter_map(|mark| {
                let MarkKind::Laid(by, card) = mark.kind else { return None };
                let (entry, to, form) = (mark.entry, SeatSet::EMPTY, Form::Full);
                Some(self.arc(&Arc { entry, card, form, by, to, unseen: false }))
            })
            .collect()
    }

    /// Who knows what by now.
    fn map(&self) -> Vec<MapRow> {
        let reflection = self.looking.reflection;
        let (Eyes::All, Some(revealed)) = (self.eyes, reflection.revealed()) else {
            return self.map_seen();
        };
        let cards = (0..revealed.knowing.cards()).map(CardId::at);
        let rows = cards.map(|card| {
            let knowers = revealed.knowing.knowers(card, reflection.at());
            let cells = knowers.iter().map(|seat| MapCell {
                seat,
                since: revealed.knowing.since(seat, card),
                form: revealed.knowing.form(seat, card, reflection.at()),
            });
            self.row(card, cells.collect())
        });
        rows.filter(|row| !row.cells.is_empty()).collect()
    }

    /// Who knows what, as far as one seat witnessed it.
    fn map_seen(&self) -> Vec<MapRow> {
        let Some(then) = self.then.first() else {
            return Vec::new();
        };
        let heads = (0..).map(CardId::at).zip(&then.sight.own.heads);
        let rows = heads.filter(|(card, _)| then.sight.known.sees(*card)).map(|(card, heads)| {
            let mine = then.sight.seat;
            let cells = heads.iter().map(|seat| MapCell {
                seat,
                since: None,
                form: (seat == mine).then(|| then.sight.own.held.form(card)).flatten(),
            });
            self.row(card, cells.collect())
        });
        rows.filter(|row| !row.cells.is_empty()).collect()
    }

    fn row(&self, card: CardId, cells: Vec<MapCell>) -> MapRow {
        let words = &self.looking.own;
        let title = self.looking.title(card);
        let everybody = cells.len() == self.looking.reflection.everybody().len();
        let from_the_start = cells.iter().all(|cell| cell.since.is_none_or(|since| since == 0));
        let knowers = if everybody && from_the_start {
            words.word("replay-everybody")
        } else {
            words.list(cells.iter().map(|cell| self.cell(*cell)))
        };
        let args = [("title", Value::from(title.as_str())), ("knowers", knowers.into())];
        MapRow { card, line: words.say("replay-map-row", &args), title, cells }
    }

    fn cell(&self, cell: MapCell) -> String {
        let words = &self.looking.own;
        let who = ("who", Value::from(words.name(cell.seat)));
        match (cell.since, cell.form) {
            (None, _) | (Some(0), Some(Form::Full)) => words.name(cell.seat),
            (Some(since), Some(Form::Full) | None) => {
                words.say("replay-map-since", &[who, ("entry", since.into())])
            }
            (Some(since), Some(form)) => {
                let form = ("form", words.form(form).into());
                words.say("replay-map-form", &[who, ("entry", since.into()), form])
            }
        }
    }

    fn marks(&self) -> Vec<MarkLine> {
        let reflection = self.looking.reflection;
        let mut marks: Vec<Mark> = reflection.open().marks.clone();
        if let (Eyes::All, Some(revealed)) = (self.eyes, reflection.revealed()) {
            marks.extend(&revealed.marks);
        }
        let mut lines: Vec<MarkLine> = marks
            .iter()
            .map(|mark| MarkLine {
                entry: mark.entry,
                line: mark_line(self.looking, mark),
                is_own: false,
            })
            .collect();
        let own = self.looking.given(crate::journal::contribution::Part::Moment);
        if let Some(entry) = own.and_then(|entry| entry.parse().ok()) {
            let line = self.looking.own.word("mark-own");
            lines.push(MarkLine { entry, line, is_own: true });
        }
        lines.sort_by_key(|mark| mark.entry);
        lines
    }
}
