//! How fast a table is: deciding anew, encoding for six viewers, whole sessions, years, and looking
//! back.
//!
//! `benches/compare.sh` sets the first two beside another system in one run.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rondetafel::journal::contribution::Contributions;
use rondetafel::locale::Locale;
use rondetafel::present::reflection::replay::{Eyes, replay};
use rondetafel::reflection::Reflection;
use rondetafel::rules::chance::Seed;
use rondetafel::rules::decide::accept;
use rondetafel::rules::lived::lived_plan;
use rondetafel::rules::table::Table;
use rondetafel::rules::view::{Encoder, Viewer};
use rondetafel::rules::year::record::Unrecorded;
use rondetafel::rules::year::{World, live};
use rondetafel::scenario::id::{SeatId, SeatSet};
use rondetafel::scenario::{Scenario, check, shelf};
use rondetafel::simulate::{Played, Task, play};
use rondetafel::sitting::stock;

fn case() -> Arc<Scenario> {
    let files = shelf::read_bundled("hees").unwrap_or_default();
    let (scenario, findings) = check::compile(files);
    Arc::new(scenario.unwrap_or_else(|| unreachable!("the shipped case is sound: {findings:?}")))
}

fn table(criterion: &mut Criterion) {
    let scenario = case();
    let task = Task::of(&scenario, 8, false, None);
    let sessions: Vec<Played> =
        (1..=8).map(|seed| play(&scenario, task.opening(&scenario, seed))).collect();
    let commands: usize = sessions.iter().map(|played| played.entries.len()).sum();

    let mut group = criterion.benchmark_group("table");
    group.throughput(Throughput::Elements(commands as u64));
    group.bench_function("commands decided and applied anew", |bencher| {
        bencher.iter(|| {
            for played in &sessions {
                let mut table = Table::new(&scenario, &played.opening.setup);
                for entry in &played.entries {
                    let _ = black_box(accept(&mut table, &scenario, &entry.command));
                }
            }
        });
    });
    group.bench_function("the same with the updates of six viewers encoded", |bencher| {
        let mut encoder = Encoder::default();
        bencher.iter(|| {
            for played in &sessions {
                let mut table = Table::new(&scenario, &played.opening.setup);
                for entry in &played.entries {
                    let lines = table.common().lines.len();
                    let _ = black_box(accept(&mut table, &scenario, &entry.command));
                    let touched = table.take_touched();
                    if encoder.begin(&table, touched, lines).is_err() {
                        continue;
                    }
                    for seat in 0..6 {
                        let viewer = Viewer::Seat(SeatId::at(seat));
                        let _ = black_box(encoder.encode(&table, viewer, touched, Vec::new()));
                    }
                }
            }
        });
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("a whole session of six colleagues", |bencher| {
        let mut seed = 0;
        bencher.iter(|| {
            seed += 1;
            black_box(play(&scenario, task.opening(&scenario, seed)))
        });
    });
    let plan = sessions
        .first()
        .and_then(|played| played.session.revealed())
        .map(|table| lived_plan(table, &scenario))
        .unwrap_or_default();
    group.bench_function("a year without causes", |bencher| {
        let mut seed = 0;
        bencher.iter(|| {
            seed += 1;
            live(&scenario.book, &scenario.truth, &plan, World::True, Seed(seed), &mut Unrecorded)
        });
    });
    group.finish();
}

/// Looking back on the longest of many sessions: opening it, and showing any of its moments.
fn reflection(criterion: &mut Criterion) {
    let scenario = case();
    let task = Task::of(&scenario, 40, false, None);
    let sessions = (1..=40).map(|seed| play(&scenario, task.opening(&scenario, seed)));
    let Some(longest) = sessions.max_by_key(|played| played.entries.len()) else {
        return;
    };
    let people = SeatSet::only(SeatId::at(3));
    let open = || Reflection::of(longest.session.replay(), people, SeatId::at(3));
    let Ok(locale) = Locale::open("nl") else {
        return;
    };
    let stock = stock(&scenario, "nl");
    let given = Contributions::default();
    let mut reflection = open();
    let last = reflection.last();

    let mut group = criterion.benchmark_group("reflection");
    group.bench_function(format!("opening a session of {last} entries"), |bencher| {
        bencher.iter(|| black_box(open()));
    });
    for (name, eyes) in [("a seat", Eyes::Seat(SeatId::at(0))), ("all at once", Eyes::All)] {
        group.bench_function(format!("a moment as a model, {name}"), |bencher| {
            // Far from each other, so that no table that was kept is near.
            let mut number = 0;
            bencher.iter(|| {
                number = (number + 37) % (last + 1);
                reflection.seek(number);
                black_box(replay(&reflection, &given, &stock, &locale, eyes))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, table, reflection);
criterion_main!(benches);
