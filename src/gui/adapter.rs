//! DOOR: Whether there is a screen and something that can draw on it, asked before Bevy needs it:
//! Bevy would stop the program where we can say a sentence.
//!
//! **Invariant:** nothing is opened here.

use bevy::tasks::block_on;
use wgpu::{Instance, InstanceDescriptor, RequestAdapterOptions};

/// Why no window can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWindow {
    /// Nobody looks: there is no screen.
    Screen,
    /// Nothing draws: no graphics adapter, not even one in software.
    Adapter,
}

/// Looks for a screen and a graphics adapter.
///
/// # Errors
/// What is missing.
pub fn find() -> Result<(), NoWindow> {
    let needs_server = cfg!(all(unix, not(target_os = "macos")));
    if needs_server && std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
        return Err(NoWindow::Screen);
    }
    let mut wanted = InstanceDescriptor::new_without_display_handle_from_env();
    wanted.flags = wgpu::InstanceFlags::empty();
    let found = Instance::new(wanted);
    let adapter = block_on(found.request_adapter(&RequestAdapterOptions::default()));
    if adapter.is_ok() { Ok(()) } else { Err(NoWindow::Adapter) }
}
