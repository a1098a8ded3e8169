//! Names become ids: [`CaseSource`] becomes everything of a [`Scenario`] but its texts.
//!
//! **Invariant:** ids follow file order. A name that points at nothing is reported and stands for
//! the first thing of its kind, so that the rest can still be looked at.

use std::collections::BTreeMap;

use super::Findings;
use super::names::{Kind, Names};
use crate::scenario::finding::Code;
use crate::scenario::id::{
    ActionId, ActionSet, CardId, DriverId, FactId, FactSet, FlagId, PersonId, ReadingId, SeatId,
    SeatSet, TopicId, TopicSet,
};
use crate::scenario::source::{
    ActionSource, CardSource, CaseSource, DriverSource, FactSource, FlagSource, GoalSource,
    GuideSource, IncidentSource, PresetSource, ScenarioSource, SeatSource,
};
use crate::scenario::term::{Form, LifeArea};
use crate::scenario::{
    Action, ActionEffect, Book, Card, Conditions, Consequence, Driver, Flag, FlagTruth, Goal,
    Guide, Incident, Lock, News, Person, Persona, Prepared, Preset, Running, Scenario, Seat,
    Source, Truth, YearModel,
};

const SCENARIO: &str = "scenario.ron";
const SEATS: &str = "seats.ron";
const CARDS: &str = "cards.ron";
const ACTIONS: &str = "actions.ron";
const YEAR: &str = "year.ron";

/// Resolves every name. None only when the version cannot be read.
pub(super) fn resolve(
    source: &CaseSource,
    names: &Names<'_>,
    found: &mut Findings,
) -> Option<Scenario> {
    let mut resolver = Resolver { names, found };
    let mut book = resolver.book(source);
    let truth = resolver.truth(source);
    book.carries = carried(&truth.known_by, book.cards.len());
    let personas = source
        .seats
        .seats
        .iter()
        .enumerate()
        .map(|(index, seat)| resolver.persona(index, seat))
        .collect();
    let version = match semver::Version::parse(&source.scenario.version) {
        Ok(version) => Some(version),
        Err(error) => {
            found
                .add(Code::InvalidVersion, SCENARIO, "version")
                .text("version", &source.scenario.version)
                .text("message", error.to_string());
            None
        }
    };
    Some(Scenario {
        id: source.scenario.id.clone(),
        version: version?,
        fingerprint: String::new(),
        languages: source.scenario.languages.clone(),
        kind: source.scenario.kind,
        difficulty: source.scenario.difficulty,
        intensity: source.scenario.intensity,
        legal_regime: source.scenario.legal_regime,
        book,
        truth,
        personas,
        texts: BTreeMap::new(),
        files: Vec::new(),
        accepted: Vec::new(),
        help_lines: source.debrief.help_lines.clone(),
        learning_goals: source.scenario.learning_goals.clone(),
        references: [&source.scenario.references, &source.debrief.sources]
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
    })
}

/// By card: the facts that it shows, alone or with others, and from which form on.
fn carried(known_by: &[Vec<Vec<(CardId, Form)>>], cards: usize) -> Vec<Vec<(FactId, Form)>> {
    let mut carried = vec![Vec::new(); cards];
    for (index, sets) in known_by.iter().enumerate() {
        for (card, form) in sets.iter().flatten() {
            if let Some(facts) = carried.get_mut(card.index())
                && !facts.contains(&(FactId::at(index), *form))
            {
                facts.push((FactId::at(index), *form));
            }
        }
    }
    carried
}

/// Looks names up and reports those that point at nothing.
struct Resolver<'a, 'n> {
    names: &'a Names<'n>,
    found: &'a mut Findings,
}

/// One method per kind of reference: a single name, and a list of names as a set or in order.
macro_rules! references {
    ($($one:ident, $many:ident, $kind:ident, $id:ident;)*) => {$(
        fn $one(&mut self, file: &str, path: impl FnOnce() -> String, name: &str) -> $id {
            $id::at(self.names.find(Kind::$kind, name, file, path, self.found).unwrap_or(0))
        }

        fn $many<T: FromIterator<$id>>(&mut self, file: &str, path: &str, names: &[String]) -> T {
            for (index, name) in names.iter().enumerate() {
                if names[..index].contains(name) {
                    let place = format!("{path}[{index}]");
                    self.found.add(Code::RepeatedReference, file, place).text("name", name);
                }
            }
            let mut ids = Vec::with_capacity(names.len());
            for (index, name) in names.iter().enumerate() {
                ids.push(self.$one(file, || format!("{path}[{index}]"), name));
            }
            ids.into_iter().collect()
        }
    )*};
}

impl Resolver<'_, '_> {
    references! {
        seat, seats, Seat, SeatId;
        fact, facts, Fact, FactId;
        topic, topics, Topic, TopicId;
        action, actions, Action, ActionId;
        person, people, Person, PersonId;
    }

    fn card(&mut self, file: &str, path: impl FnOnce() -> String, name: &str) -> CardId {
        CardId::at(self.names.find(Kind::Card, name, file, path, self.found).unwrap_or(0))
    }

    fn reading(&mut self, file: &str, path: impl FnOnce() -> String, name: &str) -> ReadingId {
        ReadingId::at(self.names.find(Kind::Reading, name, file, path, self.found).unwrap_or(0))
    }

    fn driver(&mut self, file: &str, path: impl FnOnce() -> String, name: &str) -> DriverId {
        DriverId::at(self.names.find(Kind::Driver, name, file, path, self.found).unwrap_or(0))
    }

    fn fact_sets(&mut self, file: &str, path: &str, sets: &[Vec<String>]) -> Vec<FactSet> {
        let mut resolved = Vec::with_capacity(sets.len());
        for (index, set) in sets.iter().enumerate() {
            resolved.push(self.facts(file, &format!("{path}[{index}]"), set));
        }
        resolved
    }

    fn book(&mut self, source: &CaseSource) -> Book {
        let scenario = &source.scenario;
        let everybody = SeatSet::first(source.seats.seats.len());
        let director = source.seats.seats.iter().position(|seat| seat.director).unwrap_or(0);
        Book {
            seats: each(&source.seats.seats, |index, seat| self.seat_of(index, seat)),
            director: SeatId::at(director),
            people: each(&scenario.people, |_, person| Person { name: person.id.clone() }),
            chair_for: self.person(SCENARIO, || "chair_for".to_owned(), &scenario.chair_for),
            topics: scenario.topics.clone(),
            readings: scenario.readings.clone(),
            flags: each(&scenario.flags, |index, flag| Flag {
                name: flag.id.clone(),
                topic: self.topic(SCENARIO, || format!("flags[{index}].topic"), &flag.topic),
            }),
            goals: each(&scenario.goals, |index, goal| self.goal(index, goal)),
            goal_places: scenario.goal_places,
            cards: each(&source.cards.cards, |index, card| self.card_of(index, card, everybody)),
            carries: Vec::new(),
            actions: each(&source.actions.actions, |index, action| self.action_of(index, action)),
            running: each(&scenario.running, |index, running| Running {
                action: self.action(
                    SCENARIO,
                    || format!("running[{index}].action"),
                    &running.action,
                ),
                ends_day: running.ends_day,
            }),
            sources: each(&scenario.sources, |index, source| Source {
                name: source.id.clone(),
                seats: self.seats(SCENARIO, &format!("sources[{index}].seats"), &source.seats),
            }),
            chair: each(&scenario.chair, |index, answer| {
                let topic = self.topic(SCENARIO, || format!("chair[{index}].topic"), &answer.topic);
                let card = self.card(SCENARIO, || format!("chair[{index}].needs"), &answer.needs);
                (topic, card)
            }),
            news: each(&scenario.news, |index, news| News {
                name: news.id.clone(),
                when: news.when,
                topic: news
                    .topic
                    .as_ref()
                    .map(|topic| self.topic(SCENARIO, || format!("news[{index}].topic"), topic)),
            }),
            turns: [scenario.turns.solo.into(), scenario.turns.people.into()],
            breaks: scenario.breaks,
            weeks: source.year.weeks,
            presets: each(&scenario.presets, |_, preset| preset_of(preset)),
            facts: each(&source.cards.facts, |_, fact| fact.id.clone()),
            areas: source.year.areas.clone(),
            guide: scenario.guide.as_ref().map(|guide| self.guide(scenario, guide)),
        }
    }

    fn seat_of(&mut self, index: usize, seat: &SeatSource) -> Seat {
        let path = format!("seats[{index}]");
        Seat {
            name: seat.id.clone(),
            may_know: self.topics::<TopicSet>(SEATS, &format!("{path}.may_know"), &seat.may_know),
            crossed_by: self.actions(SEATS, &format!("{path}.crossed_by"), &seat.crossed_by),
            may_call: seat
                .may_call
                .as_ref()
                .map(|person| self.person(SEATS, || format!("{path}.may_call"), person)),
            had_room: seat.had_room,
        }
    }

    fn persona(&mut self, index: usize, seat: &SeatSource) -> Persona {
        let persona = &seat.persona;
        let path = format!("seats[{index}].persona");
        Persona {
            archetype: persona.archetype,
            brings_unique: persona.brings_unique,
            brings_common: persona.brings_common,
            asks: persona.asks,
            dares: persona.dares,
            joins: persona.joins,
            sticks: persona.sticks,
            first_reading: self.reading(
                SEATS,
                || format!("{path}.first_reading"),
                &persona.first_reading,
            ),
            names: persona.names,
            prepared: each(&persona.prepared, |nth, it| Prepared {
                to: self.seat(SEATS, || format!("{path}.prepared[{nth}].to"), &it.to),
                topic: self.topic(SEATS, || format!("{path}.prepared[{nth}].topic"), &it.topic),
                why: it.why,
                round: it.round,
                after: it.after,
            }),
            wants: self.actions(SEATS, &format!("{path}.wants"), &persona.wants),
            phrases: persona.phrases.clone(),
        }
    }

    fn guide(&mut self, scenario: &ScenarioSource, guide: &GuideSource) -> Guide {
        let path = |field: &'static str| move || format!("guide.{field}");
        let true_flag = scenario.flags.iter().position(|flag| flag.enough > 0);
        let (one, other) = &guide.shows;
        let shown = [one, other].map(|card| self.card(SCENARIO, path("shows"), card));
        Guide {
            seat: self.seat(SCENARIO, path("seat"), &guide.seat),
            lays: self.card(SCENARIO, path("lays"), &guide.lays),
            asks: self.seat(SCENARIO, path("asks"), &guide.asks),
            about: self.topic(SCENARIO, path("about"), &guide.about),
            asked_by: self.seat(SCENARIO, path("asked_by"), &guide.asked_by),
            keeps: self.card(SCENARIO, path("keeps"), &guide.keeps),
            brings: self.card(SCENARIO, path("brings"), &guide.brings),
            shows: shown.into_iter().collect(),
            flag: FlagId::at(true_flag.unwrap_or(0)),
            places: self.action(SCENARIO, path("places"), &guide.places),
        }
    }

    fn goal(&mut self, index: usize, goal: &GoalSource) -> Goal {
        let path = format!("goals[{index}]");
        Goal {
            name: goal.id.clone(),
            covers: self.seats(SCENARIO, &format!("{path}.covers"), &goal.covers),
            indicator: goal.indicator,
            serves: self.actions(SCENARIO, &format!("{path}.serves"), &goal.serves),
        }
    }

    fn card_of(&mut self, index: usize, card: &CardSource, everybody: SeatSet) -> Card {
        let path = format!("cards[{index}]");
        let common = card.seats.is_empty();
        let holders = self.seats(CARDS, &format!("{path}.seats"), &card.seats);
        Card {
            name: card.id.clone(),
            holders: if common { everybody } else { holders },
            common,
            topic: self.topic(CARDS, || format!("{path}.topic"), &card.topic),
            label: card.label,
            class: card.class,
            area: card.area,
            arrives: card.arrives,
            key: card.key,
            lock: card.lock.as_ref().map(|lock| Lock {
                grounds: lock.grounds.clone(),
                told_by: lock
                    .told_by
                    .as_ref()
                    .map(|person| self.person(CARDS, || format!("{path}.lock.told_by"), person)),
                asked_to_keep: lock.asked_to_keep,
                consequences: each(&lock.if_it_reaches, |nth, consequence| {
                    let path = format!("{path}.lock.if_it_reaches[{nth}]");
                    Consequence {
                        seat: self.seat(CARDS, || format!("{path}.seat"), &consequence.seat),
                        form: consequence.form,
                        effect: consequence.effect,
                        who: consequence
                            .who
                            .as_ref()
                            .map(|who| self.person(CARDS, || format!("{path}.who"), who)),
                        reading: consequence.reading.as_ref().map(|reading| {
                            self.reading(CARDS, || format!("{path}.reading"), reading)
                        }),
                        delay: consequence.delay,
                    }
                }),
            }),
            has_tell: card.role == crate::scenario::source::CardRole::Decisive,
        }
    }

    fn action_of(&mut self, index: usize, action: &ActionSource) -> Action {
        let path = format!("actions[{index}]");
        Action {
            name: action.id.clone(),
            seat: self.seat(ACTIONS, || format!("{path}.seat"), &action.seat),
            band: action.band,
            pegs: action.pegs,
            own_only: action.own_only,
            heavy: action.heavy,
            lead_norm: action.lead_norm,
            lead_practice: action.lead_practice,
            lasts: action.lasts,
            from_week: action.from_week.unwrap_or(1),
            extends: action
                .extends
                .as_ref()
                .map(|extended| self.action(ACTIONS, || format!("{path}.extends"), extended)),
            decided_by: action.decided_by,
            evidence: self.fact_sets(ACTIONS, &format!("{path}.evidence"), &action.evidence),
            consent_of: self.people(ACTIONS, &format!("{path}.consent_of"), &action.consent_of),
            needs: self.actions::<ActionSet>(ACTIONS, &format!("{path}.needs"), &action.needs),
            excludes: self.actions(ACTIONS, &format!("{path}.excludes"), &action.excludes),
            strengthens: self.actions(ACTIONS, &format!("{path}.strengthens"), &action.strengthens),
            informed_by: self.facts(ACTIONS, &format!("{path}.informed_by"), &action.informed_by),
            new_face: action.new_face,
            evaluation: action.evaluation,
        }
    }

    fn truth(&mut self, source: &CaseSource) -> Truth {
        let scenario = &source.scenario;
        Truth {
            right_reading: self.reading(
                SCENARIO,
                || "right_reading".to_owned(),
                &scenario.right_reading,
            ),
            flags: each(&scenario.flags, |index, flag| self.flag_truth(index, flag)),
            roles: each(&source.cards.cards, |_, card| card.role),
            needed: each(&source.cards.cards, |_, card| {
                card.lock.as_ref().and_then(|lock| lock.needed)
            }),
            missed: scenario
                .guide
                .as_ref()
                .map(|guide| self.card(SCENARIO, || "guide.misses".to_owned(), &guide.misses)),
            source_cards: each(&scenario.sources, |index, source| {
                source
                    .card
                    .as_ref()
                    .map(|card| self.card(SCENARIO, || format!("sources[{index}].card"), card))
            }),
            known_by: each(&source.cards.facts, |index, fact| self.known_by(index, fact)),
            year: self.year(source),
        }
    }

    fn flag_truth(&mut self, index: usize, flag: &FlagSource) -> FlagTruth {
        let path = format!("flags[{index}]");
        FlagTruth {
            facts: self.facts(SCENARIO, &format!("{path}.facts"), &flag.facts),
            enough: flag.enough,
            tilts: flag
                .tilts
                .as_ref()
                .map(|reading| self.reading(SCENARIO, || format!("{path}.tilts"), reading)),
        }
    }

    fn known_by(&mut self, index: usize, fact: &FactSource) -> Vec<Vec<(CardId, Form)>> {
        each(&fact.known_by, |nth, set| {
            each(set, |place, (card, form)| {
                let path = || format!("facts[{index}].known_by[{nth}][{place}][0]");
                (self.card(CARDS, path, card), *form)
            })
        })
    }

    fn year(&mut self, source: &CaseSource) -> YearModel {
        let mut start = [None; 8];
        for (area, level) in &source.year.areas {
            start[area.index()] = Some(i32::from(*level) * 1000);
        }
        YearModel {
            start,
            cooperation: each(&source.scenario.people, |_, person| person.cooperation),
            drivers: each(&source.year.drivers, |index, driver| self.driver_of(index, driver)),
            incidents: each(&source.year.incidents, |index, it| self.incident(index, it)),
            effects: each(&source.actions.actions, |index, action| self.effect(index, action)),
            chair_weeks: source.year.chair_weeks.clone(),
            chair_area: source.year.chair_area,
        }
    }

    fn driver_of(&mut self, index: usize, driver: &DriverSource) -> Driver {
        let path = format!("drivers[{index}].shown_by");
        Driver {
            name: driver.id.clone(),
            real: driver.real,
            shown_by: self.fact_sets(YEAR, &path, &driver.shown_by),
            from: driver.from,
            until: driver.until,
            pushes: pairs(&driver.pushes),
        }
    }

    fn incident(&mut self, index: usize, incident: &IncidentSource) -> Incident {
        Incident {
            name: incident.id.clone(),
            driver: self.driver(YEAR, || format!("incidents[{index}].driver"), &incident.driver),
            from: incident.from,
            until: incident.until,
            below: (incident.below.0, i32::from(incident.below.1) * 1000),
            chance: incident.chance,
            costs: pairs(&incident.costs),
            serious: incident.serious,
            at_most: incident.at_most,
        }
    }

    fn effect(&mut self, index: usize, action: &ActionSource) -> ActionEffect {
        let path = format!("actions[{index}]");
        let mut deals_with: Vec<(DriverId, u16)> = action
            .deals_with
            .iter()
            .map(|(driver, share)| {
                let place = || format!("{path}.deals_with.{driver}");
                (self.driver(ACTIONS, place, driver), *share)
            })
            .collect();
        deals_with.sort_unstable();
        ActionEffect {
            deals_with,
            gives: pairs(&action.gives),
            harms_under: action.harms_under.as_ref().map(|harm| {
                let place = || format!("{path}.harms_under.driver");
                (self.driver(ACTIONS, place, &harm.driver), pairs(&harm.loses))
            }),
        }
    }
}

fn preset_of(preset: &PresetSource) -> Preset {
    Preset {
        name: preset.id.clone(),
        conditions: Conditions {
            covenant: preset.covenant,
            director: preset.director,
            waiting: preset.waiting,
            pegs: preset.pegs,
            mandate: preset.mandate,
            marks: preset.marks,
            belief: preset.belief,
        },
    }
}

fn pairs(levels: &BTreeMap<LifeArea, i32>) -> Vec<(LifeArea, i32)> {
    levels.iter().map(|(area, amount)| (*area, *amount)).collect()
}

/// Every thing with its position, made into something else.
fn each<T, U>(things: &[T], mut make: impl FnMut(usize, &T) -> U) -> Vec<U> {
    things.iter().enumerate().map(|(index, thing)| make(index, thing)).collect()
}
