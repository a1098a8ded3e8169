//! What is on the screen, written to a file: for tests that move a real pointer.
//!
//! One line per widget: role, whether it is closed, open or has the keyboard, left, top, right,
//! bottom in window pixels, and the accessible name, with tabs between them; where the guide of a
//! tutorial points; and how many frames were drawn without paper, if any.
//!
//! **Invariant:** only what can be seen or heard is written: the accessibility tree, that place, and
//! what was missing.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use bevy::prelude::{App, IntoScheduleConfigs as _, Local, PostUpdate, Query, Res, Resource};
use bevy_egui::{EguiContext, EguiOutput, EguiPostUpdateSet, EguiRenderOutput};

use crate::gui::{guide, redraw};

/// Where it is written.
#[derive(Resource, Clone, Debug)]
pub struct Probe(pub PathBuf);

/// Writes what is on the screen whenever it changed.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        write_widgets.after(redraw::keep_paper).before(EguiPostUpdateSet::PostProcessOutput),
    );
}

fn write_widgets(
    probe: Res<Probe>,
    mut contexts: Query<(&mut EguiContext, &EguiOutput, &EguiRenderOutput)>,
    mut written: Local<String>,
    mut bare: Local<Option<u32>>,
) {
    let mut lines = String::new();
    for (mut context, output, drawn) in &mut contexts {
        context.get_mut().enable_accesskit();
        // Counted from the first paper on.
        if let Some(bare) = bare.as_mut() {
            *bare += u32::from(drawn.paint_jobs.is_empty());
        } else if !drawn.paint_jobs.is_empty() {
            *bare = Some(0);
        }
        if let Some(place) = guide::pointed_at(context.get_mut()) {
            let zoom = context.get_mut().zoom_factor();
            let corners = [place.left(), place.top(), place.right(), place.bottom()];
            let corners = corners.map(|at| format!("{:.0}", at * zoom)).join("\t");
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
                bounds.x0,
                bounds.y0,
                bounds.x1,
                bounds.y1,
                name.replace(['\n', '\t'], " ")
            );
        }
    }
    if let Some(bare) = bare.filter(|bare| *bare > 0)
        && !lines.is_empty()
    {
        _ = writeln!(lines, "Bare\topen\t0\t0\t0\t0\t{bare}");
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
