//! When each measure begins and ends, and how well it works in each week.
//!
//! Everything here follows from the plan alone, before the first week is lived; only the order of
//! the bands depends on how the year goes, and is left to [`super::run`].
//!
//! **Invariant:** no chance and no levels: a plan has one calendar, whatever the year brings.

use std::ops::Range;

use crate::rules::year::record::{Held, Measure, Standing, Work};
use crate::rules::year::share::{FULL, NEVER, Shares, part, parts, scaled, share_of};
use crate::rules::year::{FileEffect, LivedPlan, LivedTile, World};
use crate::scenario::id::{ActionId, ActionSet, DriverId, DriverSet, PersonId};
use crate::scenario::term::{Days, LAST_WEEK, LifeArea, Reaction, Waiting, Week};
use crate::scenario::{Action, ActionEffect, Book, Driver, Truth};

/// A year lives at most this many measures.
pub(super) const MEASURES: usize = 40;

/// Days in fifty-two weeks.
const YEAR: Days = 364;

/// Drops of somebody's cooperation that a year keeps count of.
const DROPS: usize = 24;

/// Work by how much its lead knew of a fact: not at all, known, laid on the tile (permille).
const KNOWING: [u32; 3] = [400, 700, 1000];

/// Work by cooperation 0-3 (permille).
const WILLING: [u16; 4] = [0, 600, 850, 1000];

/// New faces within [`FACES_DAYS`] that a family bears, without and with one fixed face.
const FACES: [usize; 2] = [3, 5];

/// Days within which new faces count together, and by which the latest begins later.
const FACES_DAYS: Days = 14;

/// From this week an act on a seat's own authority runs at half.
const AUTHORITY_WEEK: Week = 8;

/// From this week a tile that nobody watches loses 10 permille a week.
const FADES_FROM: Week = 7;

/// What is at least left of a tile that nobody watches (permille).
const FADES_TO: u16 = 700;

/// Weeks within which everything that comes out is one breach of trust.
const BREACH: Week = 4;

/// Weeks for which danger is higher once somebody moves.
const MOVES_WEEKS: u32 = 6;

/// When everything happens in a plan.
pub(super) struct Calendar<'a> {
    pub(super) book: &'a Book,
    pub(super) truth: &'a Truth,
    pub(super) plan: &'a LivedPlan,
    /// Drivers that run in this world.
    pub(super) runs: DriverSet,
    /// Actions that serve a joint goal that was set.
    served: ActionSet,
    /// Weeks (bit 1 to 52) in which somebody was set moving.
    moving: u64,
    entries: [Entry; MEASURES],
    count: usize,
    drops: [(PersonId, Week); DROPS],
    dropped: usize,
}

/// One measure in the calendar.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Which one it is.
    pub(super) measure: Measure,
    /// What is done.
    pub(super) action: ActionId,
    /// When.
    pub(super) standing: Standing,
    /// Week in which it was placed.
    placed: Week,
    /// Day on which it could begin at the earliest.
    ready: Days,
    /// Day on which it ends at the latest.
    limit: Days,
    /// Work before cooperation, watching and order.
    base: u16,
}

impl Entry {
    /// In its first and its last week a measure works by the days on which it runs.
    #[inline]
    fn work_by_days(&self, weeks: &Range<usize>, work: &mut Shares) {
        let Some(begins) = self.standing.begins else { return };
        let (first, last) = (weeks.start, weeks.end.saturating_sub(1));
        let late = usize::from(begins).saturating_sub(first * 7);
        let early = (weeks.end * 7).saturating_sub(usize::from(self.standing.ends));
        for (week, missed) in [(first, late), (last, early)] {
            let missed = if first == last { late + early } else { missed };
            if let Some(work) = work.get_mut(week).filter(|_| missed > 0) {
                let days = u32::try_from(7_usize.saturating_sub(missed)).unwrap_or_default();
                *work = scaled(self.base, days, 7);
            }
        }
    }
}

impl<'a> Calendar<'a> {
    /// The calendar of a plan in a world.
    pub(super) fn of(book: &'a Book, truth: &'a Truth, plan: &'a LivedPlan, world: World) -> Self {
        const NOTHING: Entry = Entry {
            measure: Measure::Running(0),
            action: ActionId(0),
            standing: Standing { begins: None, ends: 0, held: None, crowded: false },
            placed: 0,
            ready: 0,
            limit: YEAR,
            base: FULL,
        };
        let mut calendar = Self {
            book,
            truth,
            plan,
            runs: DriverSet::EMPTY,
            served: served(book, plan),
            moving: 0,
            entries: [NOTHING; MEASURES],
            count: 0,
            drops: [(PersonId(0), 0); DROPS],
            dropped: 0,
        };
        calendar.see_drivers(world);
        if world == World::True {
            calendar.read_files();
        }
        calendar.place();
        if calendar.is_tangled() {
            calendar.sort_as_placed();
            calendar.separate();
            calendar.wait_for_needs();
        }
        calendar.put_in_order();
        if calendar.count_faces() {
            calendar.wait_for_needs();
            calendar.put_in_order();
        }
        calendar
    }

    /// All measures, in the order in which they begin; those that never do come last.
    #[inline]
    pub(super) fn entries(&self) -> &[Entry] {
        self.entries.get(..self.count).unwrap_or_default()
    }

    /// All drivers of the case.
    pub(super) fn drivers(&self) -> impl Iterator<Item = (DriverId, &Driver)> {
        (0..).map(DriverId).zip(&self.truth.year.drivers)
    }

    /// What an action is.
    #[inline]
    pub(super) fn action(&self, id: ActionId) -> Option<&'a Action> {
        self.book.actions.get(id.index())
    }

    /// What an action does.
    #[inline]
    pub(super) fn effect(&self, id: ActionId) -> Option<&'a ActionEffect> {
        self.truth.year.effects.get(id.index())
    }

    /// Whether the case follows a life area.
    pub(super) fn follows(&self, area: LifeArea) -> bool {
        self.truth.year.start.get(area.index()).is_some_and(Option::is_some)
    }

    /// Whether somebody was set moving in a week.
    pub(super) const fn is_moving(&self, week: Week) -> bool {
        self.moving >> week & 1 == 1
    }

    /// The weeks in which somebody was set moving, counted from 0.
    pub(super) fn moving(&self) -> impl Iterator<Item = usize> {
        let mut rest = self.moving >> 1;
        std::iter::from_fn(move || {
            let week = (rest != 0).then(|| rest.trailing_zeros() as usize);
            rest &= rest.wrapping_sub(1);
            week
        })
    }

    /// How well a measure works in each week when its place in the order leaves this much of it
    /// (permille), in 1/32,768 of full work. `mask` are the weeks in which it runs.
    #[inline]
    pub(super) fn work(
        &self,
        entry: &Entry,
        weeks: &Range<usize>,
        mask: &Shares,
        order: u16,
    ) -> Shares {
        let mut work = mask.map(|mask| entry.base & mask);
        entry.work_by_days(weeks, &mut work);
        let Measure::Tile(tile) = entry.measure else { return work };
        let Some(tile) = self.plan.tiles.get(usize::from(tile)) else { return work };
        let Some(action) = self.action(entry.action) else { return work };
        for person in &action.consent_of {
            self.agree(&mut work, *person);
        }
        if !tile.monitored {
            for (work, left) in work.iter_mut().zip(FADING) {
                *work = part(*work, left);
            }
        }
        if tile.own_authority {
            for work in work.iter_mut().skip(usize::from(AUTHORITY_WEEK) - 1) {
                *work /= 2;
            }
        }
        if order < 1000 {
            parts(&mut work, share_of(order));
        }
        work
    }

    /// How well a measure worked in a week, and why no better.
    ///
    /// `share` is what it came to, in 1/32,768; `order` what its place in the order left (permille).
    pub(super) fn explain(&self, entry: &Entry, week: Week, share: u16, order: u16) -> Work {
        let mut work = Work {
            permille: scaled(share, 1000, u32::from(FULL)),
            unknown: 0,
            known: 0,
            laid: 0,
            consent: None,
            goal: false,
            links: 0,
            watched: 1000,
            order,
            own_authority: false,
            days: 7,
        };
        if let Some(begins) = entry.standing.begins {
            let days = days_in(usize::from(week.saturating_sub(1)), begins, entry.standing.ends);
            work.days = u8::try_from(days).unwrap_or(7);
        }
        let Measure::Tile(tile) = entry.measure else { return work };
        let Some(tile) = self.plan.tiles.get(usize::from(tile)) else { return work };
        let Some(action) = self.action(entry.action) else { return work };
        let knowing = knowing(action, tile);
        [work.unknown, work.known, work.laid] =
            knowing.map(|facts| u8::try_from(facts).unwrap_or(u8::MAX));
        let willing = |person: &PersonId| (*person, self.cooperation(*person, week));
        work.consent = action.consent_of.iter().map(willing).min_by_key(|(_, willing)| *willing);
        work.goal = self.served.has(entry.action);
        work.links = tile.links.min(2);
        work.watched = if tile.monitored { 1000 } else { watched(week) };
        work.own_authority = tile.own_authority && week >= AUTHORITY_WEEK;
        work
    }

    /// Which file effect set somebody moving in a week.
    pub(super) fn mover(&self, week: Week) -> Option<u8> {
        let moves = |effect: &FileEffect| {
            effect.effect == Reaction::Moves && weeks_from(effect.week) >> week & 1 == 1
        };
        self.plan.effects.iter().position(moves).and_then(|index| u8::try_from(index).ok())
    }

    /// Willingness of a person before the first week, 0-3.
    fn start_of(&self, person: PersonId) -> u8 {
        self.truth.year.cooperation.get(person.index()).copied().unwrap_or(3).min(3)
    }

    /// Willingness of a person in a week, 0-3.
    fn cooperation(&self, person: PersonId, week: Week) -> u8 {
        let start = self.start_of(person);
        let drops = self
            .drops
            .iter()
            .take(self.dropped)
            .filter(|(who, from)| *who == person && *from <= week);
        u8::try_from(drops.count()).map_or(0, |drops| start.saturating_sub(drops))
    }

    /// Bends work by the willingness of somebody whose yes it needs.
    fn agree(&self, work: &mut Shares, person: PersonId) {
        if self.drops.iter().take(self.dropped).any(|(who, _)| *who == person) {
            self.agree_less(work, person);
        } else {
            parts(work, will(self.start_of(person)));
        }
    }

    /// The same, for somebody who withdraws in the course of the year.
    #[inline(never)]
    fn agree_less(&self, work: &mut Shares, person: PersonId) {
        for (work, week) in work.iter_mut().zip(1..) {
            *work = part(*work, will(self.cooperation(person, week)));
        }
    }

    /// Which drivers run in a world.
    fn see_drivers(&mut self, world: World) {
        let runs = |driver: &Driver| match world {
            World::True => driver.real,
            World::Believed(facts) => driver.shown_by.iter().any(|set| facts.has_all(*set)),
        };
        let drivers = self.truth.year.drivers.iter().enumerate().filter(|(_, driver)| runs(driver));
        self.runs = drivers.map(|(index, _)| DriverId::at(index)).collect();
    }

    /// What files did with what reached them, in the order of the weeks. What comes out within four
    /// weeks is one breach of trust: a person withdraws once for it. And who moves, moves once: a
    /// second reason prolongs it.
    fn read_files(&mut self) {
        if self.plan.effects.is_empty() {
            return;
        }
        for week in 0..=LAST_WEEK {
            for effect in self.plan.effects.iter().filter(|effect| effect.week == week) {
                match (effect.effect, effect.who) {
                    (Reaction::Withdraws, Some(person)) => self.withdraw(person, week),
                    (Reaction::Moves, _) => self.moving |= weeks_from(week),
                    (Reaction::Withdraws, None) | (Reaction::Starts | Reaction::Tilts, _) => {}
                }
            }
        }
    }

    fn withdraw(&mut self, person: PersonId, week: Week) {
        let near = |(who, from): &(PersonId, Week)| *who == person && week - from < BREACH;
        if !self.drops.iter().take(self.dropped).any(near) {
            self.drop_cooperation(person, week);
        }
    }

    fn drop_cooperation(&mut self, person: PersonId, week: Week) {
        if let Some(drop) = self.drops.get_mut(self.dropped) {
            *drop = (person, week);
            self.dropped += 1;
        }
    }

    fn enter(&mut self, entry: Entry) {
        if let Some(place) = self.entries.get_mut(self.count) {
            *place = entry;
            self.count += 1;
        }
    }

    /// Enters every measure at the day on which it could begin.
    fn place(&mut self) {
        for (index, running) in self.book.running.iter().enumerate() {
            let ends = running.ends_day.min(YEAR);
            let begins = if ends > 0 { Some(0) } else { None };
            self.enter(Entry {
                measure: Measure::Running(u8::try_from(index).unwrap_or(u8::MAX)),
                action: running.action,
                standing: Standing { begins, ends, held: None, crowded: false },
                placed: 0,
                ready: 0,
                limit: YEAR,
                base: FULL,
            });
        }
        for (index, tile) in self.plan.tiles.iter().enumerate() {
            let Some(action) = self.action(tile.action) else { continue };
            let lead = match self.plan.waiting {
                Some(Waiting::Norm) => action.lead_norm,
                Some(Waiting::Practice) | None => action.lead_practice,
            };
            let week = tile.week.max(action.from_week).max(1);
            let ready = (Days::from(week) - 1).saturating_mul(7).saturating_add(lead);
            let granted = action.decided_by.is_none()
                || action.evidence.is_empty()
                || action.evidence.iter().any(|set| tile.laid.has_all(*set));
            let mut entry = Entry {
                measure: Measure::Tile(u8::try_from(index).unwrap_or(u8::MAX)),
                action: tile.action,
                standing: Standing { begins: None, ends: 0, held: None, crowded: false },
                placed: week,
                ready,
                limit: Days::from(tile.until).saturating_mul(7).min(YEAR),
                base: self.base(action, tile),
            };
            if granted {
                begin(&mut entry, action, ready);
            } else {
                entry.standing.held = Some(Held::NotGranted);
            }
            self.enter(entry);
        }
        let tiles = self.count;
        for index in 0..tiles {
            self.extend(index);
        }
    }

    /// Whether measures may bar or need one another, which few plans have.
    fn is_tangled(&self) -> bool {
        let (mut placed, mut barred) = (ActionSet::EMPTY, ActionSet::EMPTY);
        for entry in self.entries() {
            let Some(action) = self.action(entry.action) else { continue };
            if !action.needs.is_empty() {
                return true;
            }
            placed.insert(entry.action);
            barred = barred.or(action.excludes);
        }
        !barred.and(placed).is_empty()
    }

    /// In the order in which they were placed.
    fn sort_as_placed(&mut self) {
        if let Some(entries) = self.entries.get_mut(..self.count) {
            entries.sort_unstable_by_key(|entry| (entry.placed, entry.measure));
        }
    }

    /// An extension begins when what it extends ends, and only if it was ready by then.
    fn extend(&mut self, index: usize) {
        let Some(entry) = self.entries.get(index).copied() else { return };
        let Some(action) = self.action(entry.action) else { return };
        let (Some(extended), Some(_)) = (action.extends, entry.standing.begins) else { return };
        let ends = self
            .entries()
            .iter()
            .filter(|other| other.action == extended && other.standing.begins.is_some())
            .map(|other| other.standing.ends)
            .max();
        let mut entry = entry;
        match ends {
            Some(ends) if entry.ready <= ends => begin(&mut entry, action, ends),
            Some(_) | None => hold(&mut entry, Held::TooLate),
        }
        if let Some(place) = self.entries.get_mut(index) {
            *place = entry;
        }
    }

    /// Of two tiles that may not stand side by side, the one that was placed later never begins.
    fn separate(&mut self) {
        let excludes = |id: ActionId| {
            self.book.actions.get(id.index()).map_or(ActionSet::EMPTY, |action| action.excludes)
        };
        // What began, and what that bars: most measures have nothing against each other.
        let (mut begun, mut barred) = (ActionSet::EMPTY, ActionSet::EMPTY);
        for later in 0..self.count {
            let Some((before, [entry, ..])) = self.entries.split_at_mut_checked(later) else {
                return;
            };
            if entry.standing.begins.is_none() {
                continue;
            }
            let own = excludes(entry.action);
            if barred.has(entry.action) || !own.and(begun).is_empty() {
                let clashes = |other: &&Entry| {
                    other.standing.begins.is_some()
                        && (own.has(other.action) || excludes(other.action).has(entry.action))
                };
                if let Some(Measure::Tile(tile)) =
                    before.iter().find(clashes).map(|other| other.measure)
                {
                    hold(entry, Held::Clash(tile));
                    continue;
                }
            }
            begun.insert(entry.action);
            barred = barred.or(own);
        }
    }

    /// A tile that needs another one begins when the first of these has begun.
    fn wait_for_needs(&mut self) {
        // Needs can hang together in a chain; three links are more than any plan has.
        for _ in 0..3 {
            let mut changed = false;
            for index in 0..self.count {
                let Some(mut entry) = self.entries.get(index).copied() else { continue };
                let Some(action) = self.action(entry.action) else { continue };
                let Some(begins) = entry.standing.begins else { continue };
                if action.needs.is_empty() {
                    continue;
                }
                let needed = self.entries().iter().filter(|other| action.needs.has(other.action));
                match needed.filter_map(|other| other.standing.begins).min() {
                    Some(begun) if begun > begins => begin(&mut entry, action, begun),
                    Some(_) => continue,
                    None => hold(&mut entry, Held::Needs),
                }
                changed = true;
                if let Some(place) = self.entries.get_mut(index) {
                    *place = entry;
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Too many new faces at once: the latest begin two weeks later, and whoever has to open the
    /// door to them is less willing from then on (once a year for each person).
    fn count_faces(&mut self) -> bool {
        let [without, with] = FACES;
        let bears = if self.plan.fixed_face { with } else { without };
        let mut crowded = false;
        let mut arrivals = [Days::MAX; MEASURES];
        let mut faces = 0;
        for index in 0..self.count {
            let Some(mut entry) = self.entries.get(index).copied() else { continue };
            let Some(action) = self.action(entry.action) else { continue };
            let Some(begins) = entry.standing.begins else { break };
            if !action.new_face {
                continue;
            }
            let near = |day: &&Days| **day <= begins && begins - **day < FACES_DAYS;
            let mut arrives = begins;
            if arrivals.iter().take(faces).filter(near).count() >= bears {
                arrives = begins.saturating_add(FACES_DAYS);
                begin(&mut entry, action, arrives);
                entry.standing.crowded = true;
                crowded = true;
                if let Some(person) = action.consent_of.first() {
                    self.tire(*person, Week::try_from(begins / 7 + 1).unwrap_or(Week::MAX));
                }
                if let Some(place) = self.entries.get_mut(index) {
                    *place = entry;
                }
            }
            if let Some(place) = arrivals.get_mut(faces) {
                *place = arrives;
                faces += 1;
            }
        }
        crowded
    }

    /// In the order in which they begin; those that never do come last.
    fn put_in_order(&mut self) {
        if let Some(entries) = self.entries.get_mut(..self.count) {
            entries.sort_unstable_by_key(|entry| {
                (entry.standing.begins.unwrap_or(Days::MAX), entry.measure)
            });
        }
    }

    fn tire(&mut self, person: PersonId, week: Week) {
        let already = |tile: &Entry| {
            tile.standing.crowded
                && self
                    .action(tile.action)
                    .is_some_and(|action| action.consent_of.first() == Some(&person))
        };
        if !self.entries().iter().any(already) {
            self.drop_cooperation(person, week);
        }
    }

    /// Work by knowledge, goal and links, in 1/32,768.
    fn base(&self, action: &Action, tile: &LivedTile) -> u16 {
        let knowing = knowing(action, tile);
        let facts: u32 = knowing.iter().sum();
        let known: u32 = knowing.iter().zip(KNOWING).map(|(facts, works)| facts * works).sum();
        let helped = 10 + u32::from(self.served.has(tile.action)) + u32::from(tile.links.min(2));
        if facts == 0 {
            scaled(FULL, helped, 10)
        } else {
            scaled(FULL, known * helped, facts * 10_000)
        }
    }
}

/// What the plan's goals serve.
fn served(book: &Book, plan: &LivedPlan) -> ActionSet {
    let goals = plan.goals.iter().filter_map(|goal| book.goals.get(goal.index()));
    goals.fold(ActionSet::EMPTY, |served, goal| served.or(goal.serves))
}

fn begin(entry: &mut Entry, action: &Action, day: Days) {
    let ends = action.lasts.map_or(YEAR, |lasts| day.saturating_add(lasts)).min(entry.limit);
    entry.standing.begins = if day < ends { Some(day) } else { None };
    entry.standing.ends = ends;
}

fn hold(entry: &mut Entry, why: Held) {
    entry.standing.begins = None;
    entry.standing.held = Some(why);
}

/// How many of the facts that an action works by are unknown to the lead, known, and laid.
fn knowing(action: &Action, tile: &LivedTile) -> [u32; 3] {
    let facts = action.informed_by;
    let laid = facts.and(tile.laid);
    let known = facts.and(tile.known).minus(laid);
    let unknown = facts.minus(laid).minus(known);
    [unknown, known, laid].map(|set| set.0.count_ones())
}

/// Days of a week (counted from 0) between two days.
fn days_in(week: usize, begins: Days, ends: Days) -> Days {
    let monday = Days::try_from(week).unwrap_or(Days::MAX).saturating_mul(7);
    ends.min(monday.saturating_add(7)).saturating_sub(begins.max(monday))
}

/// The weeks (bit 1 to 52) in which a move that begins in a week is felt.
fn weeks_from(week: Week) -> u64 {
    ((1_u64 << MOVES_WEEKS) - 1).checked_shl(u32::from(week)).unwrap_or_default()
}

/// Permille of its work that is left of a tile that nobody watches.
const fn watched(week: Week) -> u16 {
    let fades = week.saturating_sub(FADES_FROM - 1) as u16 * 10;
    if fades > 1000 - FADES_TO { FADES_TO } else { 1000 - fades }
}

/// The share of its work that somebody's willingness (0-3) leaves of a measure.
fn will(willing: u8) -> u16 {
    WILL.get(usize::from(willing)).copied().unwrap_or_default()
}

/// [`WILLING`] as shares.
const WILL: [u16; 4] =
    [share_of(WILLING[0]), share_of(WILLING[1]), share_of(WILLING[2]), share_of(WILLING[3])];

/// [`watched`] by week, as shares.
const FADING: Shares = {
    let mut shares = NEVER;
    let mut rest: &mut [u16] = &mut shares;
    let mut week = 1;
    while let [share_left, others @ ..] = rest {
        *share_left = share_of(watched(week));
        rest = others;
        week += 1;
    }
    shares
};
