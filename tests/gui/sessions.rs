//! Whole sessions in the real window: one by a script, and one with somebody who presses anything.
//!
//! Every test has a screen of its own, without a graphics card.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rondetafel::journal::file;

use crate::screen::{Screen, Widget, blink, wait_a_moment};

/// One good session, as lines for the text twin.
const WALKTHROUGH: &str = "tests/scripts/walkthrough.en.txt";
/// So many inputs that nobody asked for come at each step of the tutorial.
const INPUTS: u32 = 20;
/// So many of them in one go.
const AT_ONCE: u32 = 20;
/// Whoever stands at a step for so many looks at the screen is led in a circle.
const LED_IN_A_CIRCLE: u32 = 400;
/// Where they may fall, in pixels.
const WINDOW: (u32, u32) = (1280, 720);
/// Keys that mean something somewhere.
const KEYS: [&str; 28] = [
    "Tab",
    "Tab",
    "Return",
    "space",
    "Escape",
    "F1",
    "Left",
    "Right",
    "Up",
    "Down",
    "Home",
    "End",
    "Prior",
    "Next",
    "BackSpace",
    "a",
    "d",
    "f",
    "g",
    "m",
    "p",
    "r",
    "1",
    "2",
    "3",
    "5",
    "shift+Tab",
    "ctrl+z",
];

#[test]
fn the_walkthrough_is_played_by_its_script_and_ends_in_the_picture() {
    let home = tempfile::tempdir().unwrap();
    let (text, window) = (home.path().join("text.rondetafel"), home.path().join("win.rondetafel"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join(WALKTHROUGH);
    let lines = fs::read_to_string(&script).unwrap();
    let words: Vec<&str> = lines.lines().next().unwrap().split_whitespace().collect();
    let ["#", seat, seed, preset, language] = words[..] else { panic!("{words:?}") };
    let done = Command::new(env!("CARGO_BIN_EXE_rondetafel"))
        .args(["hees", "--text", "--seat", seat, "--seed", seed, "--preset", preset])
        .args(["--lang", language, "--journal", text.to_str().unwrap()])
        .env("HOME", home.path())
        .stdin(fs::File::open(&script).unwrap())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert_eq!(done.code(), Some(0));

    let again = ["--autoplay", "--again", text.to_str().unwrap()];
    let journal = ["--journal", window.to_str().unwrap()];
    let mut screen = Screen::open(home.path(), &[again.as_slice(), &journal].concat());
    for place in ["First break", "Second break", "Ten houses", "What stayed in the folders"] {
        screen.see("Label", place);
    }
    assert_eq!(screen.ended(), Some(0));

    let played = |path: &Path| {
        let (journal, damaged) = file::read(path).unwrap();
        assert!(damaged.is_none(), "{damaged:?}");
        let (given, _) = file::contributions(path).unwrap();
        let given: BTreeSet<(String, String)> =
            given.iter().map(|it| (it.part.key(), it.text.as_str().to_owned())).collect();
        (journal.entries, given)
    };
    let ((first, said), (second, again)) = (played(&text), played(&window));
    assert!(first.len() > 150 && said.len() > 4, "{} {}", first.len(), said.len());
    assert_eq!(first, second, "the window shows the same session");
    assert_eq!(said, again, "and the same look back");
}

/// A row of numbers that looks like chance, and is the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % most
    }

    fn point(&mut self) -> [String; 3] {
        let (x, y) = (self.below(WINDOW.0), self.below(WINDOW.1));
        ["mousemove".to_owned(), x.to_string(), y.to_string()]
    }

    /// A click, a key, a turn of the wheel, or something carried somewhere.
    fn input(&mut self) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        let mut input = match self.below(10) {
            0..=4 => [self.point().to_vec(), words(&["click", "1"])].concat(),
            5 => [
                self.point().to_vec(),
                words(&["click", if self.below(2) == 0 { "4" } else { "5" }]),
            ]
            .concat(),
            6 => {
                let from = [self.point().to_vec(), words(&["mousedown", "1"])].concat();
                [from, self.point().to_vec(), words(&["sleep", "0.1", "mouseup", "1"])].concat()
            }
            _ => words(&["key", KEYS[self.below(28) as usize]]),
        };
        input.extend(words(&["sleep", "0.05"]));
        input
    }
}

/// Where the guide is: its step, and its place.
fn step(widgets: &[Widget]) -> Option<(u8, &Widget)> {
    let number = |name: &str| name.strip_prefix("Step ")?.split(' ').next()?.parse::<u8>().ok();
    widgets.iter().find_map(|it| Some((number(&it.name)?, it)))
}

/// Puts away what lies over the table; false when it is not the table that is seen.
fn clears(screen: &mut Screen) -> bool {
    for _ in 0..4 {
        wait_a_moment();
        if screen.is_over() {
            return false;
        }
        let widgets = screen.widgets();
        let covers = |name: &str| widgets.iter().any(|it| it.role == "Button" && it.name == name);
        if step(&widgets).is_none() {
            return false;
        }
        if covers("Leave the table") {
            screen.press(&["Escape"]);
        } else if let Some(name) = ["Understood", "Done"].into_iter().find(|name| covers(name)) {
            screen.click(name);
        } else {
            return true;
        }
    }
    true
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test that would wait for ever should stop")]
fn whatever_is_pressed_the_guide_leads_on() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("session.rondetafel");
    let kept = file.to_str().unwrap();
    let inputs = INPUTS;
    let settings = home.path().join(".config/rondetafel/settings.ron");
    let mut screen = Screen::open(home.path(), &["tutorial", "--seed", "5", "--journal", kept]);
    screen.see("Label", "Step 1 of 12");
    screen.take_keyboard();
    let (mut chance, mut done, mut last, mut seen) = (Chance(11), BTreeSet::new(), 0, 0);
    let (since, mut has_skipped) = (Instant::now(), false);
    while since.elapsed() < Duration::from_mins(20) {
        blink();
        blink();
        let widgets = screen.widgets();
        let Some((now, heading)) = step(&widgets) else {
            if last == 12 {
                break;
            }
            continue;
        };
        seen = if now == last { seen + 1 } else { 0 };
        last = now;
        let shown = || widgets.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join("\n");
        if seen > LED_IN_A_CIRCLE {
            // There is always a way past a step; more than once nobody should need it.
            assert!(!has_skipped, "step {now} leads nowhere:\n{}", shown());
            (has_skipped, seen) = (true, 0);
            screen.click("Skip this step");
            continue;
        }
        if done.insert(now) {
            let all: Vec<Vec<String>> = (0..inputs).map(|_| chance.input()).collect();
            for some in all.chunks(AT_ONCE as usize) {
                if !screen.is_over() {
                    screen.hurry(&some.concat());
                }
            }
            if !clears(&mut screen) {
                assert!(!screen.said().contains("panicked"), "{}", screen.said());
                // Somebody left the table, or the game: they come back to it, as it was set at first.
                drop(screen);
                _ = fs::remove_file(&settings);
                screen = Screen::open(home.path(), &["--resume", kept]);
                screen.see("Label", "Step ");
                screen.take_keyboard();
            }
            continue;
        }
        let on_strip = |it: &&Widget| {
            it.role == "Button" && it.name == "Go on" && it.place.top() < heading.place.bottom()
        };
        let read = widgets.iter().find(on_strip);
        let points = widgets.iter().find(|it| it.role == "Guide");
        if let Some(target) = read.or(points) {
            screen.point(target.place.center());
            screen.click_here();
        }
    }
    assert_eq!(last, 12, "the last step was reached");
    assert!(done.len() > 6, "at most steps somebody pressed anything: {done:?}");
}
