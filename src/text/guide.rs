//! The guide in the text twin: the line before the prompt, and going on from it.
//!
//! **Invariant:** a step is said once, when it becomes the step that it is.
//! **Invariant:** skipping always leads on: a step is left, and what the meeting waits for is done.

use std::io;

use crate::present::Words;
use crate::present::tutorial::looking_back::{LookBack, look_back};
use crate::present::tutorial::{self, Leave, Shown, Stage, StageKind, Step};
use crate::present::{Numbers, tutorial::Standing};
use crate::text::Twin;
use crate::text::spell::spell;

/// How far the guide is with its player.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guided {
    /// Whether it speaks.
    is_on: bool,
    /// What was read or left.
    shown: Shown,
    /// What was said last, and whether others had to act first.
    said: Option<(Stage, bool)>,
}

impl Default for Guided {
    fn default() -> Self {
        Self { is_on: true, shown: Shown::default(), said: None }
    }
}

impl Twin<'_> {
    /// Says the step that it is now, if it was not said yet.
    pub(super) fn guide(&mut self) -> io::Result<()> {
        if !self.guided.is_on || !self.waiting.is_empty() {
            return Ok(());
        }
        let standing = self.standing();
        if let Some(line) = tutorial::lapsed_line(&self.words(), &standing) {
            self.write(&format!("\n{line}"))?;
            for stage in &standing.lapsed {
                self.guided.shown.pass(*stage);
            }
        }
        let Some(step) = standing.step else {
            return Ok(());
        };
        if self.guided.said == Some((step.stage, step.waits)) {
            return Ok(());
        }
        self.guided.said = Some((step.stage, step.waits));
        let lines = self.step_lines(&step);
        for line in lines {
            self.write(&line)?;
        }
        Ok(())
    }

    /// The guide speaks, or is silent.
    pub(super) fn switch_guide(&mut self, is_on: bool) -> io::Result<()> {
        let has_guide = self.sight().known.guide().is_some();
        self.guided.is_on = is_on;
        self.guided.said = None;
        let key = match (has_guide, is_on) {
            (false, _) => "guide-none",
            (true, true) => "guide-on",
            (true, false) => "guide-off",
        };
        let text = self.words().word(key);
        self.write(&text)
    }

    /// Leaves the step that it is now.
    pub(super) fn skip_step(&mut self) -> io::Result<()> {
        let Some(step) = self.standing().step else {
            let has_guide = self.sight().known.guide().is_some();
            let key = if has_guide { "guide-over" } else { "guide-none" };
            let text = self.words().word(key);
            return self.write(&text);
        };
        self.guided.said = None;
        match step.leave(&mut self.guided.shown) {
            Leave::Wished(wish) => self.wish(wish),
            Leave::OthersGoOn => self.go_on(false),
            Leave::Passed => Ok(()),
        }
    }

    /// An empty line passes a step that is only read. False when there was none.
    pub(super) fn read_step(&mut self) -> bool {
        let step = self.standing().step;
        let read = step.filter(|step| {
            let was_said = self.guided.said == Some((step.stage, step.waits));
            self.guided.is_on && was_said && !step.waits && step.stage.kind() == StageKind::Read
        });
        if let Some(step) = &read {
            self.guided.shown.pass(step.stage);
        }
        read.is_some()
    }

    fn standing(&self) -> Standing {
        tutorial::now(&self.words(), self.guided.shown, self.looking_back().as_ref())
    }

    /// The last step, once the session is closed.
    fn looking_back(&self) -> Option<LookBack> {
        let (card, owner) = self.session.missed()?;
        let again = self.session.year_again()?;
        let sight = self.session.sight(owner);
        let numbers = Numbers::of(&sight);
        let theirs = Words::new(sight, &self.stock, self.locale, &numbers);
        look_back(&self.words(), &theirs, card, &again)
    }

    fn step_lines(&self, step: &Step) -> Vec<String> {
        let words = self.words();
        let mut lines =
            vec![String::new(), format!("{} {}", tutorial::heading(&words, step.stage), step.text)];
        if step.stage == Stage::Amber {
            lines.extend(self.looking_back().map(|back| back.text));
        }
        let example = step.wish.as_ref().and_then(|wish| spell(wish, &self.lexicon, &words));
        lines.extend(
            example.map(|example| words.say("guide-example", &[("example", example.into())])),
        );
        lines
    }
}
