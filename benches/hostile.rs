//! Feeds broken cases to the loader, as many as one likes, and measures what becomes of them.
//!
//! `cargo bench --no-default-features --bench hostile -- 10000000` tries ten million inputs and
//! ends with 1 when one of them panics, takes ten seconds, or when 200 MB are not enough.
//! `-- 1 --from 4711` tries input 4711 alone.
#![expect(clippy::print_stdout, reason = "what is measured is printed")]
#![expect(clippy::print_stderr, reason = "so is how far it has come")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

#[path = "../tests/support/hostile.rs"]
mod hostile;

use hostile::{Bases, Outcome};
use rondetafel::scenario::check;

/// The input that is being tried.
static CURRENT: AtomicU64 = AtomicU64::new(0);

/// No input may take longer.
const LONGEST: Duration = Duration::from_secs(10);

/// No run may need more memory, in KiB.
const MOST_MEMORY: u64 = 200 * 1024;

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).filter_map(|word| word.parse::<u64>().ok());
    let count = numbers.next().unwrap_or(20_000);
    let from = numbers.next().unwrap_or(0);
    let bases = Bases::of_this_program();
    if check::compile(bases.tiny().clone()).0.is_none() {
        println!("what is changed is no case to begin with");
        return ExitCode::FAILURE;
    }
    panic::set_hook(Box::new(|_| {}));
    CURRENT.store(from, Ordering::Relaxed);
    thread::spawn(watch);
    let began = Instant::now();
    let mut outcomes = [0_u64; 3];
    for number in from..from.saturating_add(count) {
        CURRENT.store(number, Ordering::Relaxed);
        match panic::catch_unwind(AssertUnwindSafe(|| bases.attempt(number))) {
            Ok(Outcome::Sound) => outcomes[0] += 1,
            Ok(Outcome::Findings) => outcomes[1] += 1,
            Ok(Outcome::Unreadable) => outcomes[2] += 1,
            Err(_) => {
                println!("input {number} panics");
                return ExitCode::FAILURE;
            }
        }
        if number % 100_000 == 99_999 {
            eprintln!("{} inputs, {:?}, {} MiB", number + 1 - from, began.elapsed(), peak() / 1024);
        }
        if number % 1000 == 0 && peak() > MOST_MEMORY {
            println!("after input {number} more than 200 MB were in use");
            return ExitCode::FAILURE;
        }
    }
    let [sound, findings, unreadable] = outcomes;
    println!(
        "{count} inputs from {from} in {:?}: {sound} sound, {findings} with errors, {unreadable} \
         unreadable packs; {} MiB at most, no panic, none took {LONGEST:?}",
        began.elapsed(),
        peak() / 1024
    );
    ExitCode::SUCCESS
}

/// Ends the program when one input takes too long.
fn watch() {
    let mut last = (u64::MAX, Instant::now());
    loop {
        thread::sleep(Duration::from_millis(500));
        let current = CURRENT.load(Ordering::Relaxed);
        if current != last.0 {
            last = (current, Instant::now());
        } else if last.1.elapsed() > LONGEST {
            println!("input {current} takes longer than {LONGEST:?}");
            std::process::exit(1);
        }
    }
}

/// The most memory that was in use, in KiB, where the system tells.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or_default()
}
