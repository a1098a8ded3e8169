//! A screen of one's own, the real program's window on it, and a hand on mouse and keyboard.
//!
//! What lies where is read from the file that the program writes for tests: names and places of all
//! widgets. Whatever a test waits for is waited for long: the machine may be slow, and nothing here
//! is timed.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use bevy_egui::egui::{Pos2, Rect, pos2};
use rondetafel::journal::file;
use rondetafel::rules::command::{Actor, Command as Act, Wish, WishKind};
use rondetafel::rules::table::Phase;
use rondetafel::scenario::id::SeatId;
use rondetafel::scenario::{check, shelf};
use rondetafel::sitting::{self, Wanted};

/// Whatever does not come within this will not come.
const PATIENCE: Duration = Duration::from_secs(90);
/// A look at the screen.
const BLINK: Duration = Duration::from_millis(100);
/// No screen has more widgets than this.
const MOST_TABS: u8 = 120;
/// No sheet is longer than so many turns of the wheel.
const MOST_TURNS: u8 = 60;
/// A hand needs time, and the window a frame.
const HAND: Duration = Duration::from_millis(250);

/// A screen that nobody looks at.
pub(crate) struct Server {
    _process: Kept,
    display: String,
    /// Where what is shown lies.
    pictures: tempfile::TempDir,
}

impl Server {
    /// A new one of this size.
    pub(crate) fn start((width, height): (u32, u32)) -> Self {
        let pictures = tempfile::tempdir().unwrap();
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(pictures.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is there (the packages are in README's test line)");
        let mut number = String::new();
        let said = process.stdout.take().unwrap();
        BufReader::new(said).read_line(&mut number).unwrap();
        Self { _process: Kept(process), display: format!(":{}", number.trim()), pictures }
    }

    /// Its name for programs.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }
}

/// A child process that does not outlive its test.
struct Kept(Child);

impl Drop for Kept {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// The program on a screen.
pub(crate) struct Screen {
    program: Kept,
    server: Server,
    probe: PathBuf,
    said: PathBuf,
}

/// Something that can be seen and named.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Widget {
    pub(crate) role: String,
    pub(crate) is_open: bool,
    pub(crate) has_focus: bool,
    pub(crate) place: Rect,
    pub(crate) name: String,
}

/// The widget with this name; without one, the first whose name contains it.
fn meant(widgets: &[Widget], role: &str, name: &str) -> Option<Widget> {
    let of_role = || widgets.iter().filter(|it| it.role == role);
    let exact = of_role().find(|it| it.name == name);
    exact.or_else(|| of_role().find(|it| it.name.contains(name))).cloned()
}

impl Screen {
    /// Opens the window on a screen of 1280×720; `home` is where settings and sessions are kept.
    pub(crate) fn open(home: &Path, arguments: &[&str]) -> Self {
        Self::open_with(home, (1280, 720), arguments, &[])
    }

    /// The same on a screen of another size, and with more in its environment.
    pub(crate) fn open_with(
        home: &Path,
        size: (u32, u32),
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Self {
        let server = Server::start(size);
        let (probe, said) = (home.join("probe.txt"), home.join("said.txt"));
        // What was seen before is not seen now.
        _ = fs::remove_file(&probe);
        let program = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
            .args(arguments)
            .args(["--lang", "en", "--probe"])
            .arg(&probe)
            .env("DISPLAY", server.display())
            .env("HOME", home)
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .stderr(fs::File::create(&said).unwrap())
            .spawn()
            .unwrap();
        Self { program: Kept(program), server, probe, said }
    }

    /// All that can be named on the screen now.
    pub(crate) fn widgets(&self) -> Vec<Widget> {
        let told = fs::read_to_string(&self.probe).unwrap_or_default();
        told.lines().filter_map(widget).collect()
    }

    /// Red, green and blue of a pixel that is shown now.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place on the screen is a small whole number"
    )]
    pub(crate) fn pixel(&self, at: Pos2) -> [u8; 3] {
        // The server's picture lies in a file, after a head of big-endian numbers.
        let picture = fs::read(self.server.pictures.path().join("Xvfb_screen0")).unwrap();
        let number = |index: usize| {
            let bytes = picture.get(index * 4..index * 4 + 4).unwrap();
            u32::from_be_bytes(bytes.try_into().unwrap()) as usize
        };
        let (head, line, colours) = (number(0), number(12), number(19));
        let start = head + colours * 12 + at.y as usize * line + at.x as usize * 4;
        let [blue, green, red] = picture.get(start..start + 3).unwrap().try_into().unwrap();
        [red, green, blue]
    }

    /// A widget whose name contains this, as soon as it is there.
    pub(crate) fn see(&mut self, role: &str, name: &str) -> Widget {
        let what = format!("{role} “{name}”");
        self.wait(&what, |screen| meant(&screen.widgets(), role, name))
    }

    /// Waits for something.
    pub(crate) fn wait<T>(&mut self, what: &str, look: impl Fn(&Self) -> Option<T>) -> T {
        let since = Instant::now();
        loop {
            if let Some(seen) = look(self) {
                return seen;
            }
            let ended = self.program.0.try_wait().unwrap();
            let late = since.elapsed() > PATIENCE;
            if late || ended.is_some() {
                let seen: Vec<String> = self
                    .widgets()
                    .iter()
                    .filter(|it| it.role != "Label")
                    .map(|it| format!("{} {} {:?}", it.role, it.name, it.place))
                    .collect();
                let said = fs::read_to_string(&self.said).unwrap_or_default();
                panic!("{what} did not come ({ended:?}).\n{said}\n{}", seen.join("\n"));
            }
            sleep(BLINK);
        }
    }

    /// Waits until nothing on the screen changes its place any more.
    pub(crate) fn settle(&self) {
        let since = Instant::now();
        let mut before = fs::read_to_string(&self.probe).unwrap_or_default();
        let mut still = 0;
        while still < 5 && since.elapsed() < PATIENCE {
            sleep(BLINK);
            let now = fs::read_to_string(&self.probe).unwrap_or_default();
            still = if now == before { still + 1 } else { 0 };
            before = now;
        }
    }

    /// Clicks on the middle of a button.
    pub(crate) fn click(&mut self, name: &str) {
        self.click_on("Button", name);
    }

    /// Clicks on the middle of something.
    pub(crate) fn click_on(&mut self, role: &str, name: &str) {
        self.see(role, name);
        self.settle();
        // While a sheet is measured for the first time nothing on it is open.
        let widget = self.wait(&format!("{role} “{name}” to press"), |screen| {
            let open: Vec<Widget> = screen.widgets().into_iter().filter(|it| it.is_open).collect();
            meant(&open, role, name)
        });
        self.point(widget.place.center());
        self.hand(&["click", "1"]);
    }

    /// Clicks where the pointer is.
    pub(crate) fn click_here(&self) {
        self.hand(&["click", "1"]);
    }

    /// Turns the wheel over a sheet until something on it can be seen.
    pub(crate) fn scroll_to(&mut self, role: &str, name: &str, sheet: Rect) {
        for _ in 0..MOST_TURNS {
            self.settle();
            let at = self.see(role, name).place.center();
            if sheet.contains(at) {
                return;
            }
            self.point(sheet.center());
            self.hand(&["click", if at.y > sheet.center().y { "5" } else { "4" }]);
        }
        panic!("{role} “{name}” does not come into sight");
    }

    /// Moves the pointer.
    pub(crate) fn point(&self, to: Pos2) {
        let (x, y) = (to.x.round().to_string(), to.y.round().to_string());
        self.hand(&["mousemove", &x, &y]);
    }

    /// Takes something up with the pointer and carries it, in steps, without letting go.
    pub(crate) fn carry(&self, from: Pos2, to: Pos2) {
        self.point(from);
        self.hand(&["mousedown", "1"]);
        for step in 1..=6_u8 {
            let part = f32::from(step) / 6.0;
            self.point(from + (to - from) * part);
        }
    }

    /// Lets go of what the pointer carries.
    pub(crate) fn let_go(&self) {
        self.hand(&["mouseup", "1"]);
    }

    /// Presses keys, one after another.
    pub(crate) fn press(&self, keys: &[&str]) {
        for key in keys {
            self.hand(&["key", key]);
        }
    }

    /// Goes from widget to widget until one with this name has the keyboard.
    pub(crate) fn tab_to(&mut self, role: &str, name: &str) {
        self.see(role, name);
        self.settle();
        assert!(self.finds_by_tab(role, name), "{role} “{name}” is not reached by Tab");
    }

    /// Presses something if it is there, comes within a moment, and is not covered meanwhile.
    pub(crate) fn presses_if_there(&mut self, role: &str, name: &str) -> bool {
        self.settle();
        let named = |it: &Widget| it.role == role && it.is_open && it.name.contains(name);
        let is_there = self.widgets().iter().any(named) && self.finds_by_tab(role, name);
        if is_there {
            self.press(&["space"]);
        }
        is_there
    }

    fn finds_by_tab(&mut self, role: &str, name: &str) -> bool {
        for _ in 0..MOST_TABS {
            let here = self.has_keyboard();
            if here.as_ref().is_some_and(|it| it.role == role && it.name.contains(name)) {
                return true;
            }
            self.press(&["Tab"]);
            let since = Instant::now();
            while self.has_keyboard() == here && since.elapsed() < BLINK * 10 {
                sleep(BLINK);
            }
        }
        false
    }

    fn has_keyboard(&self) -> Option<Widget> {
        self.widgets().into_iter().find(|widget| widget.has_focus)
    }

    /// Goes to a widget with this name and presses it.
    pub(crate) fn press_on(&mut self, role: &str, name: &str) {
        self.tab_to(role, name);
        self.press(&["space"]);
    }

    /// The window has the keyboard: nobody manages windows on this screen.
    pub(crate) fn take_keyboard(&self) {
        self.hand(&["search", "--sync", "--onlyvisible", "--name", "Rondetafel", "windowfocus"]);
    }

    /// Does what the words for a hand say, one after another, without looking up.
    pub(crate) fn hurry(&self, words: &[String]) {
        self.hand(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// Whether the program ended.
    pub(crate) fn is_over(&mut self) -> bool {
        self.program.0.try_wait().unwrap().is_some()
    }

    fn hand(&self, arguments: &[&str]) {
        let done = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", self.server.display())
            .stdout(Stdio::null())
            .status()
            .expect("xdotool is there (the packages are in README's test line)");
        assert!(done.success(), "xdotool {arguments:?}");
        sleep(HAND);
    }

    /// The exit code of a program that was asked to end.
    pub(crate) fn ended(mut self) -> Option<i32> {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(ended) = self.program.0.try_wait().unwrap() {
                return ended.code();
            }
            sleep(BLINK);
        }
        None
    }

    /// What the program said on its way.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.said).unwrap_or_default()
    }
}

/// As long as a blink takes.
pub(crate) fn blink() {
    sleep(BLINK);
}

/// As long as somebody needs to look up.
pub(crate) fn wait_a_moment() {
    sleep(BLINK * 5);
}

fn widget(line: &str) -> Option<Widget> {
    let mut words = line.split('\t');
    let role = words.next()?.to_owned();
    let state = words.next()?;
    let (is_open, has_focus) = (state != "closed", state == "focused");
    let mut number = || words.next()?.parse::<f32>().ok();
    let (left, top, right, bottom) = (number()?, number()?, number()?, number()?);
    let name = words.next()?.to_owned();
    let place = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
    Some(Widget { role, is_open, has_focus, place, name })
}

/// A session of the first case in the first round, kept in a file: somebody sits in a seat.
pub(crate) fn keep_first_round(path: &Path, seat: &str) {
    let wanted = Wanted {
        scenario: Some("hees".to_owned()),
        seat: Some(seat.to_owned()),
        seed: Some(7),
        journal: Some(path.to_owned()),
        language: "en".to_owned(),
        ..Wanted::default()
    };
    let mut laid = sitting::begin(&wanted).unwrap();
    let mut file = laid.file.take().unwrap();
    let reading = laid.session.scenario().personas[laid.seat.index()].first_reading;
    for wish in [Wish::ChooseReading(reading), Wish::BeReady] {
        let act = Act { by: Actor::Seat(laid.seat), at: 0, wish, phrase: None, because: None };
        laid.session.submit(act).unwrap();
    }
    while laid.session.common().meeting.phase != Phase::Round(1) {
        let due = laid.session.next_wake().unwrap();
        laid.session.wake(due);
    }
    while let Some(entry) = laid.session.poll_entry() {
        file.append(&entry).unwrap();
    }
    file.close().unwrap();
}

/// What a seat wished, as the file tells. The program holds it for itself while it plays, so that a
/// copy is read: as after a crash.
pub(crate) fn wishes(path: &Path, by: SeatId) -> Vec<Wish> {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.rondetafel");
    let log = |path: &Path| path.with_extension("rondetafel-wal");
    fs::copy(path, &copy).unwrap();
    if log(path).exists() {
        fs::copy(log(path), log(&copy)).unwrap();
    }
    // What was half written while it was copied is whole at the next look.
    let Ok((journal, _)) = file::read(&copy) else {
        return Vec::new();
    };
    let own = journal.entries.into_iter().filter(|it| it.command.by == Actor::Seat(by));
    own.map(|entry| entry.command.wish).collect()
}

/// What the player of a tutorial wished, as kinds, in order.
pub(crate) fn wishes_in_tutorial(path: &Path) -> Vec<WishKind> {
    let files = shelf::read_bundled(sitting::TUTORIAL).unwrap();
    let scenario = check::compile(files).0.unwrap();
    let seat = scenario.book.guide.as_ref().unwrap().seat;
    wishes(path, seat).iter().map(Wish::kind).collect()
}
