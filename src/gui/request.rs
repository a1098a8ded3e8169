//! What somebody asked of the window in this frame.
//!
//! Panels append requests; `gui` applies them once, after everything is drawn, because egui may
//! draw a frame twice.
//!
//! **Invariant:** a request is data: nothing has happened yet.

use std::path::PathBuf;

use crate::gui::mirror::MirrorWish;
use crate::gui::preview::PreviewWish;
use crate::gui::{Overlay, Screen};
use crate::rules::command::Wish;
use crate::settings::Settings;
use crate::sitting::Wanted;

/// What somebody asked of the window.
#[derive(Clone, Debug)]
pub enum UiRequest {
    /// Something at the table.
    Wish(Wish),
    /// The others may go on.
    Listen,
    /// Another screen.
    Visit(Screen),
    /// Something over the screen, or nothing any more.
    Cover(Overlay),
    /// A new session.
    Begin(Wanted),
    /// A session that was begun.
    GoOn(PathBuf),
    /// A session is opened to look back on it.
    LookBack(PathBuf),
    /// Something in a look back.
    Mirror(MirrorWish),
    /// Something of the author's workbench.
    Preview(PreviewWish),
    /// An author looks into a folder.
    LookInto(PathBuf),
    /// A session's file gets another name.
    Rename(PathBuf, String),
    /// A session is erased for good.
    Erase(PathBuf),
    /// The session is kept and left; back to the title.
    Leave,
    /// Other settings from now on, kept for the next time.
    Set(Settings),
    /// The window closes.
    Quit,
}
