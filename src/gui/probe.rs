//! What is on the screen, written to a file: for tests that move a real pointer.
//!
//! One line per widget: role, whether it is closed, open or has the keyboard, left, top, right,
//! bottom in window pixels, and the accessible name, with tabs between them; and where the guide of a
//! tutorial points.
//!
//! **Invariant:** only what can be seen or heard is written: the accessibility tree, and that place.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use bevy::prelude::{App, IntoScheduleConfigs as _, Local, PostUpdate, Query, Res, Resource};
use bevy_egui::{EguiContext, EguiOutput, EguiPostUpdateSet};

use crate::gui::guide;

/// Where it is written.
#[derive(Resource, Clone, Debug)]
pub struct Probe(pub PathBuf);

/// Writes what is on the screen whenever it changed.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        write_widgets
            .after(EguiPostUpdateSet::ProcessOutput)
            .before(EguiPostUpdateSet::PostProcessOutput),
    );
}

fn write_widgets(
    probe: Res<Probe>,
    mut contexts: Query<(&mut EguiContext, &EguiOutput)>,
    mut written: Local<String>,
) {
    let mut lines = String::new();
    for (mut context, output) in &mut contexts {
        context.get_mut().enable_accesskit();
        let zoom = f64::from(context.get_mut().zoom_factor());
        if let Some(place) = guide::pointed_at(context.get_mut()) {
            let corners = [place.left(), place.top(), place.right(), place.bottom()];
            let corners = corners.map(|at| format!("{:.0}", f64::from(at) * zoom)).join("\t");
            _ = writeln!(lines, "Guide\topen\t{corners}\tpoints here");
        }
        let Some(update) = &output.platform_output.accesskit_update else {
            continue;
        };
        for (id, node) in &update.nodes {
            let (Some(bounds), Some(name)) = (node.bounds(), node.label().or(node.value())) else {
                continue;
            };
            let state = match (*id == update.focus, node.is_disabled()) {
                (true, _) => "focused",
                (false, true) => "closed",
                (false, false) => "open",
            };
            _ = writeln!(
                lines,
                "{:?}\t{state}\t{:.0}\t{:.0}\t{:.0}\t{:.0}\t{}",
                node.role(),
                bounds.x0 * zoom,
                bounds.y0 * zoom,
                bounds.x1 * zoom,
                bounds.y1 * zoom,
                name.replace(['\n', '\t'], " ")
            );
        }
    }
    if lines.is_empty() || lines == *written {
        return;
    }
    // A reader sees the old file or the new one, never half of it.
    let beside = probe.0.with_extension("new");
    if let Err(error) = fs::write(&beside, &lines).and_then(|()| fs::rename(&beside, &probe.0)) {
        bevy::log::error!("{}: {error}", probe.0.display());
        return;
    }
    *written = lines;
}
