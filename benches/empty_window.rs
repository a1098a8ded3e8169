//! What the room costs beside an empty window: start, frames, memory, rest.
//!
//! `cargo bench --bench empty_window` opens three windows one after another, each in a process of
//! its own: an empty one (Bevy and egui with one line of text), the title, and a meeting in the
//! second round with the plan open. All are drawn as fast as they can be. It prints a table with
//! ratios. `… -- empty` shows the empty window alone until it is closed, for tools that look at a
//! window from outside.
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![allow(clippy::disallowed_methods, reason = "this is about the time it takes")]
#![allow(
    clippy::needless_pass_by_value,
    reason = "a Bevy system takes what it asks for as parameters, by value"
)]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use bevy::app::AppExit;
use bevy::camera::{Camera, Camera2d};
use bevy::color::Color;
use bevy::prelude::{
    App, Commands, DefaultPlugins, Last, MessageWriter, PluginGroup as _, ResMut, Resource, Single,
    Startup, Window, WindowPlugin, With, default,
};
use bevy::window::{PresentMode, PrimaryWindow, WindowResolution};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use rondetafel::gui::panels::draft::DeskDraft;
use rondetafel::gui::room::RoomState;
use rondetafel::gui::{GuiPlugin, Start, WindowSize};
use rondetafel::locale::Locale;
use rondetafel::rules::command::{Actor, Command as Act};
use rondetafel::rules::table::Phase;
use rondetafel::settings::Settings;
use rondetafel::sitting::{self, Sitting, Wanted};

/// Fonts are made and pipelines built before anything is measured.
const WARM_UP: Duration = Duration::from_secs(4);
/// So long frames are counted.
const MEASURED: Duration = Duration::from_secs(10);
/// After so long without a hand on it the room rests, with some time to spare.
const QUIET: Duration = Duration::from_secs(40);
/// So long the resting window is watched.
const RESTING: Duration = Duration::from_secs(10);

/// What a window shows.
const EMPTY: &str = "empty";
const TITLE: &str = "title";
const MEETING: &str = "meeting";

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => compare(),
        ["empty"] => {
            empty_window().run();
            Ok(())
        }
        ["measure", what, file, started] => {
            let started = started.parse().context("a time in microseconds")?;
            measure(what, Path::new(file), started)
        }
        _ => bail!("nothing, or: empty"),
    }
}

/// Measures the three windows and sets them side by side.
fn compare() -> Result<()> {
    let folder = env::temp_dir().join(format!("rondetafel-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let file = folder.join("meeting.rondetafel");
    keep_a_meeting(&file)?;
    let mut figures = BTreeMap::new();
    for what in [EMPTY, TITLE, MEETING] {
        eprintln_progress(what);
        figures.insert(what, child(what, &file)?);
    }
    fs::remove_dir_all(&folder)?;
    println!("| | empty window | title | ratio | meeting, plan open | ratio |");
    println!("|---|---|---|---|---|---|");
    for (key, name) in [
        ("first_ms", "start to first frame with text, ms"),
        ("frame_ms", "a frame, ms"),
        ("frames_per_second", "frames a second"),
        ("memory_mib", "resident memory, MiB"),
        ("rest_percent", "at rest, % of a core"),
    ] {
        let of = |what: &str| figures.get(what).and_then(|it| it.get(key)).copied();
        let [empty, title, meeting] = [EMPTY, TITLE, MEETING].map(of);
        let number = |value: Option<f64>| value.map_or("-".to_owned(), |it| format!("{it:.1}"));
        let ratio = |value: Option<f64>| match (value, empty) {
            (Some(value), Some(empty)) if empty > 0.0 => format!("{:.2}", value / empty),
            _ => "-".to_owned(),
        };
        println!(
            "| {name} | {} | {} | {} | {} | {} |",
            number(empty),
            number(title),
            ratio(title),
            number(meeting),
            ratio(meeting)
        );
    }
    Ok(())
}

#[allow(clippy::print_stderr, reason = "progress of a benchmark")]
fn eprintln_progress(what: &str) {
    eprintln!("measuring: {what}");
}

/// Runs one window in a process of its own and reads its figures.
fn child(what: &str, file: &Path) -> Result<BTreeMap<String, f64>> {
    let mut child = Command::new(env::current_exe()?)
        .args(["measure", what])
        .arg(file)
        .arg(now().to_string())
        // Nobody's own settings and sessions take part.
        .env("XDG_DATA_HOME", env::temp_dir().join("rondetafel-bench-none"))
        .env("XDG_CONFIG_HOME", env::temp_dir().join("rondetafel-bench-none"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut figures = BTreeMap::new();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let line = line?;
            if let Some((name, value)) = line.split_once(' ') {
                figures.insert(name.to_owned(), value.parse()?);
            }
        }
    }
    let mut said = String::new();
    if let Some(mut err) = child.stderr.take() {
        err.read_to_string(&mut said)?;
    }
    let ended = child.wait()?;
    if !ended.success() || !figures.contains_key("frame_ms") {
        bail!("{what}: {ended}: {said}");
    }
    Ok(figures)
}

/// Microseconds of the clock that processes share.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or_default()
}

/// Colleagues play into the second round, and the session is kept.
fn keep_a_meeting(path: &Path) -> Result<()> {
    let wanted = Wanted {
        scenario: Some("hees".to_owned()),
        seat: Some("support".to_owned()),
        seed: Some(7),
        journal: Some(path.to_owned()),
        language: "en".to_owned(),
        ..Wanted::default()
    };
    let Sitting { mut session, seat, file, .. } = sitting::begin(&wanted)?;
    let mut file = file.context("a new file can be kept")?;
    let mut at = 0;
    let mut free = true;
    while session.common().meeting.phase != Phase::Round(2) || session.common().lines.len() < 60 {
        if let Some(due) = session.next_wake() {
            at = at.max(due);
            session.wake(at);
        } else if let Some(wish) = session.stand_in(seat, free) {
            free = !free;
            let act = Act { by: Actor::Seat(seat), at, wish, phrase: None, because: None };
            if session.submit(act).is_err() {
                bail!("a colleague's wish was refused");
            }
        } else {
            free = !free;
        }
        while let Some(entry) = session.poll_entry() {
            file.append(&entry)?;
            session.handle_committed(entry.number);
        }
    }
    file.close()?;
    Ok(())
}

/// Bevy and egui, and a line of text on a strip of colours that moves: so that somebody who looks
/// from outside sees every frame.
fn empty_window() -> App {
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(WindowPlugin {
        primary_window: Some(Window {
            resolution: WindowResolution::new(1280, 720),
            present_mode: PresentMode::AutoNoVsync,
            ..default()
        }),
        ..default()
    }))
    .add_plugins(EguiPlugin::default())
    .insert_resource(WinitSettings::continuous())
    .add_systems(Startup, |mut commands: Commands| {
        commands.spawn((Camera2d, Camera { clear_color: Color::BLACK.into(), ..default() }));
    })
    .add_systems(EguiPrimaryContextPass, draw_strip);
    app
}

fn draw_strip(mut contexts: EguiContexts) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let painter = context.layer_painter(egui::LayerId::background());
    let turned = context.cumulative_frame_nr();
    for step in 0..64_u8 {
        let hue = f32::from(u8::try_from((turned + u64::from(step)) % 64).unwrap_or_default());
        let left = f32::from(step) * 20.0;
        let place = egui::Rect::from_min_size(egui::pos2(left, 0.0), egui::vec2(20.0, 20.0));
        painter.rect_filled(place, 0.0, egui::ecolor::Hsva::new(hue / 64.0, 1.0, 1.0, 1.0));
    }
    let place = egui::pos2(20.0, 40.0);
    let font = egui::FontId::proportional(16.0);
    painter.text(place, egui::Align2::LEFT_TOP, "Nothing", font, egui::Color32::WHITE);
    Ok(())
}

/// What is measured, and how far it is.
#[derive(Resource)]
struct Measuring {
    /// When the process was started, in microseconds.
    started: u64,
    is_meeting: bool,
    frames: u32,
    since: Instant,
    at: At,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    WarmUp,
    Frames { from: Instant, first: u32 },
    Quiet,
    Rest { from: Instant, busy: u64 },
}

/// One window, measured.
fn measure(what: &str, file: &Path, started: u64) -> Result<()> {
    let mut app = match what {
        EMPTY => empty_window(),
        TITLE => our_window(None)?,
        _ => our_window(Some(file.to_owned()))?,
    };
    app.insert_resource(Measuring {
        started,
        is_meeting: what == MEETING,
        frames: 0,
        since: Instant::now(),
        at: At::WarmUp,
    })
    .add_systems(Last, step);
    if !app.run().is_success() {
        bail!("the window did not close well");
    }
    Ok(())
}

fn our_window(resume: Option<PathBuf>) -> Result<App> {
    let mut app = App::new();
    app.add_plugins(GuiPlugin::new(Start {
        locale: Locale::open("en")?,
        settings: Settings::default(),
        is_first: false,
        notices: Vec::new(),
        preview: None,
        wanted: None,
        resume,
        autoplay: None,
        size: WindowSize::default(),
        probe: None,
    }));
    Ok(app)
}

fn step(
    mut measuring: ResMut<Measuring>,
    mut settings: ResMut<WinitSettings>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    state: Option<ResMut<RoomState>>,
    desk: Option<ResMut<DeskDraft>>,
    mut exits: MessageWriter<AppExit>,
) {
    let Measuring { started, is_meeting, since, .. } = *measuring;
    measuring.frames += 1;
    // The first frame brings fonts, the second shows them, and then this is reached.
    if measuring.frames == 3 {
        println!("first_ms {:.1}", micros(now().saturating_sub(started)));
    }
    match measuring.at {
        At::WarmUp | At::Frames { .. } => {
            *settings = WinitSettings::continuous();
            if window.present_mode != PresentMode::AutoNoVsync {
                window.present_mode = PresentMode::AutoNoVsync;
            }
            if let Some(mut state) = state {
                state.wake = true;
            }
            if let Some(mut desk) = desk.filter(|desk| is_meeting && !desk.is_plan_open) {
                desk.is_plan_open = true;
            }
        }
        // A window that nobody holds in front would rest even more.
        At::Quiet | At::Rest { .. } => settings.unfocused_mode = settings.focused_mode,
    }
    let here = Instant::now();
    match measuring.at {
        At::WarmUp if since.elapsed() >= WARM_UP => {
            measuring.at = At::Frames { from: here, first: measuring.frames };
        }
        At::Frames { from, first } if from.elapsed() >= MEASURED => {
            let frames = f64::from(measuring.frames - first);
            let secs = from.elapsed().as_secs_f64();
            println!("frame_ms {:.2}", secs * 1000.0 / frames);
            println!("frames_per_second {:.2}", frames / secs);
            if let Some(memory) = memory_mib() {
                println!("memory_mib {memory:.1}");
            }
            settings.focused_mode = UpdateMode::reactive(Duration::from_millis(33));
            settings.unfocused_mode = settings.focused_mode;
            measuring.since = here;
            measuring.at = At::Quiet;
        }
        At::Quiet if since.elapsed() >= QUIET => match busy_ticks() {
            Some(busy) => measuring.at = At::Rest { from: here, busy },
            None => _ = exits.write(AppExit::Success),
        },
        At::Rest { from, busy } if from.elapsed() >= RESTING => {
            if let Some(after) = busy_ticks() {
                let ticks = u32::try_from(after - busy).unwrap_or(u32::MAX);
                // A hundred ticks are a second of one core.
                println!("rest_percent {:.2}", f64::from(ticks) / from.elapsed().as_secs_f64());
            }
            exits.write(AppExit::Success);
        }
        At::WarmUp | At::Frames { .. } | At::Quiet | At::Rest { .. } => {}
    }
}

/// Milliseconds from microseconds.
fn micros(micros: u64) -> f64 {
    Duration::from_micros(micros).as_secs_f64() * 1000.0
}

/// Processor time of this process so far, in ticks; none where the system does not tell.
fn busy_ticks() -> Option<u64> {
    let told = fs::read_to_string("/proc/self/stat").ok()?;
    let mut words = told.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: u64 = words.next()?.parse().ok()?;
    let system: u64 = words.next()?.parse().ok()?;
    Some(user + system)
}

/// Memory that this process holds; none where the system does not tell.
fn memory_mib() -> Option<f64> {
    let told = fs::read_to_string("/proc/self/status").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kib / 1024.0)
}
