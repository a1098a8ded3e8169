//! What is on the screen now: models of the session, made anew when something changed.
//!
//! **Invariant:** made from what the viewer may know, as far as it is in the journal.

use bevy::prelude::Resource;

use crate::present::Words;
use crate::present::away::{self, AwayModel};
use crate::present::course::{self, CourseModel};
use crate::present::meeting::{Desk, desk};
use crate::present::room::{Scene, scene};
use crate::present::timeline::{Picked, TimelineModel, timeline};
use crate::present::transcript::{Remark, merged, remarks};
use crate::present::welcome::{self, WelcomeModel};
use crate::rules::table::Phase;

/// What the player holds over the plan: only that is looked at in every week.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ghost(pub Option<Picked>);

/// The models of the session on the screen.
#[derive(Resource, Default)]
pub struct CurrentView {
    /// Grows with every change.
    pub revision: u64,
    /// None while no session is on the screen.
    pub models: Option<Models>,
}

/// A session in the words of its viewer.
#[derive(Clone, Debug)]
pub struct Models {
    /// Everything that was said and done, oldest first.
    pub transcript: Vec<Remark>,
    /// The plan.
    pub timeline: TimelineModel,
    /// The meeting on paper.
    pub desk: Desk,
    /// The room.
    pub scene: Scene,
    /// Sitting down, while that lasts.
    pub welcome: Option<WelcomeModel>,
    /// The year after, once it was lived.
    pub course: Option<CourseModel>,
    /// Stepping out for a moment, and coming back.
    pub away: AwayModel,
}

impl Models {
    /// Everything that the screens show. `picked` is what the player holds over the plan.
    #[must_use]
    pub fn of(words: &Words<'_>, picked: Option<Picked>) -> Self {
        let told = merged(&words.sight, 0, 0).into_iter();
        let is_briefing = words.sight.common.meeting.phase == Phase::Briefing;
        Self {
            transcript: told.flat_map(|told| remarks(words, told)).collect(),
            timeline: timeline(words, picked),
            desk: desk(words),
            scene: scene(words),
            welcome: is_briefing.then(|| welcome::welcome(words)),
            course: course::course(words),
            away: away::away(words),
        }
    }
}
