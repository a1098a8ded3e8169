//! The author's workbench behind the window: a case that is followed on the disk, proven in a
//! thread, and looked at from inside.
//!
//! While a table of it is on the screen, a strip along the top says so, and a save shows there too.
//!
//! **Invariant:** a table that an author looks at is kept nowhere.
//! **Invariant:** a bad save takes nothing off the screen.

use std::path::Path;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use bevy::prelude::{
    App, DetectChanges as _, DetectChangesMut as _, FileDragAndDrop, IntoScheduleConfigs as _,
    MessageReader, Res, ResMut, Resource, Update,
};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::egui::{RichText, Ui};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui_phosphor::regular as icon;

use crate::gui::link::Link;
use crate::gui::panels::{PaperSystems, Requests};
use crate::gui::request::UiRequest;
use crate::gui::slips;
use crate::gui::strips::{self, Strips};
use crate::gui::theme::{self, AMBER_PALE};
use crate::gui::{AppSystems, Notices, Tongue, widgets};
use crate::locale::Locale;
use crate::present;
use crate::present::preview::{Mark, PreviewModel};
use crate::preview::Look;
use crate::preview::examine::folder_of;
use crate::preview::keep::{Keeping, keep};
use crate::preview::lay::{PutBy, Spot, lay, lay_again};
use crate::proof::{self, Proof, Stage};
use crate::sitting::Sitting;

mod watch;

use watch::Watch;

/// The case on the workbench, if there is one.
#[derive(Resource, Default)]
pub struct Workbench(Option<Bench>);

/// What somebody asks of the workbench.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreviewWish {
    /// A case is laid on it: a name, a folder or a pack.
    Open(String),
    /// A table is laid.
    Lay(Spot),
    /// The table is laid anew in the next part.
    Next,
    /// The table is laid anew with another number.
    Other,
    /// The case is proven.
    Prove,
    /// From the table to the workbench.
    Findings,
    /// Back to the table that one left for the findings.
    Back,
    /// The case is put away.
    Close,
}

struct Bench {
    watch: Mutex<Watch>,
    look: Option<Look>,
    model: Option<PreviewModel>,
    /// Where the author looks from.
    spot: Spot,
    /// Whether a table of this case is on the screen.
    is_inside: bool,
    /// The table that was left for the findings.
    put_by: Option<PutBy>,
    proving: Option<Proving>,
    /// What became of the last proof.
    kept: Option<Keeping>,
}

struct Proving {
    told: Mutex<Receiver<Told>>,
    stage: Option<Stage>,
}

enum Told {
    Begins(Stage),
    Done(Box<Proof>, Keeping),
}

/// The words of the strip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StripModel {
    /// Which case.
    pub title: String,
    /// What is found about it, and that the last good version is shown, if so.
    pub state: Option<Mark>,
    /// That nothing is kept.
    pub note: String,
    findings: String,
    next: String,
    other: String,
}

/// The workbench.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Workbench>()
        .add_systems(
            Update,
            (take_looks, follow_the_proof, speak_another_language, take_what_is_dropped)
                .chain()
                .in_set(AppSystems::Receive)
                .before(super::link::follow_the_view),
        )
        .add_systems(
            EguiPrimaryContextPass,
            draw_strip.in_set(PaperSystems::Guide).before(super::guide::draw_strip),
        );
}

impl Workbench {
    /// What can be said of the case; none: there is none, or it is being read.
    #[must_use]
    pub fn model(&self) -> Option<&PreviewModel> {
        self.0.as_ref()?.model.as_ref()
    }

    /// Whether a case lies on it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// Whether a table of it is on the screen.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        self.0.as_ref().is_some_and(|bench| bench.is_inside)
    }

    /// Where the author looks from.
    #[must_use]
    pub fn spot(&self) -> Spot {
        self.0.as_ref().map(|bench| bench.spot).unwrap_or_default()
    }

    /// What is being measured for the proof, in words; none: nothing is.
    #[must_use]
    pub fn proving(&self, locale: &Locale) -> Option<String> {
        let stage = self.0.as_ref()?.proving.as_ref()?.stage;
        let stage = stage.map(|stage| present::proof::stage(locale, stage)).unwrap_or_default();
        Some(locale.say("preview-proving", &[("stage", stage.into())]))
    }

    /// What became of the last proof, in words.
    #[must_use]
    pub fn kept(&self, locale: &Locale) -> Option<String> {
        let kept = self.0.as_ref()?.kept.as_ref()?;
        Some(present::proof::kept(locale, kept))
    }

    /// A case is laid on it.
    pub fn open(&mut self, path: String, proxy: &EventLoopProxyWrapper) {
        let bench = Bench {
            watch: Mutex::new(Watch::start(path, waker(proxy))),
            look: None,
            model: None,
            spot: Spot::default(),
            is_inside: false,
            put_by: None,
            proving: None,
            kept: None,
        };
        self.0 = Some(bench);
    }

    /// The case is put away.
    pub fn close(&mut self) {
        self.0 = None;
    }

    /// The author left the table.
    pub fn leave(&mut self) {
        if let Some(bench) = &mut self.0 {
            bench.is_inside = false;
        }
    }

    /// The author left the table for the findings, and may come back to it.
    pub fn put_by(&mut self, table: Option<PutBy>) {
        if let Some(bench) = &mut self.0 {
            bench.is_inside = false;
            bench.put_by = table;
        }
    }

    /// Whether there is a table to go back to.
    #[must_use]
    pub fn has_table(&self) -> bool {
        self.0.as_ref().is_some_and(|bench| bench.put_by.is_some())
    }

    /// The table that was left for the findings, with what was saved since.
    pub fn take_up(&mut self) -> Option<Sitting> {
        let bench = self.0.as_mut()?;
        let table = bench.put_by.take()?;
        let case = bench.look.as_ref()?.good.as_ref()?;
        bench.spot = bench.spot.within(case);
        bench.is_inside = true;
        let session = table.take_up(case, bench.spot);
        Some(Sitting { session, seat: bench.spot.seat, file: None, trouble: None })
    }

    /// A table of the last good version, in a part and from a seat. None: there is no such version.
    pub fn lay(&mut self, spot: Spot) -> Option<Sitting> {
        let bench = self.0.as_mut()?;
        let case = bench.look.as_ref()?.good.as_ref()?;
        let spot = spot.within(case);
        let session = lay(case, spot);
        (bench.spot, bench.is_inside, bench.put_by) = (spot, true, None);
        Some(Sitting { session, seat: spot.seat, file: None, trouble: None })
    }

    /// The case is proven, in a thread.
    pub fn prove(&mut self, proxy: &EventLoopProxyWrapper) {
        let Some(bench) = &mut self.0 else {
            return;
        };
        let Some(look) = &bench.look else {
            return;
        };
        let (Some(case), None) = (look.provable.clone(), &bench.proving) else {
            return;
        };
        let (tell, told) = channel();
        let (path, wake) = (look.path.clone(), waker(proxy));
        thread::spawn(move || {
            let threads = thread::available_parallelism().map_or(1, usize::from);
            let proof = proof::prove(&case, threads, |stage| {
                // Whoever put the case away waits for nothing.
                _ = tell.send(Told::Begins(stage));
                wake();
            });
            let keeping = keep(&proof, Path::new(folder_of(&path)));
            _ = tell.send(Told::Done(Box::new(proof), keeping));
            wake();
        });
        bench.kept = None;
        bench.proving = Some(Proving { told: Mutex::new(told), stage: None });
    }
}

/// What draws a window that rests.
fn waker(proxy: &EventLoopProxyWrapper) -> impl Fn() + Send + 'static {
    let proxy = (**proxy).clone();
    move || {
        // A window that is gone needs no drawing.
        _ = proxy.send_event(WinitUserEvent::WakeUp);
    }
}

/// What was saved shows: on the workbench, and at the table.
fn take_looks(mut workbench: ResMut<Workbench>, mut link: ResMut<Link>, tongue: Res<Tongue>) {
    let Some(bench) = &mut workbench.bypass_change_detection().0 else {
        return;
    };
    let watch = bench.watch.get_mut().unwrap_or_else(PoisonError::into_inner);
    let Some(look) = watch.poll() else {
        return;
    };
    bench.model = Some(PreviewModel::of(tongue.locale(), &look));
    if let (true, true, Some(case)) = (bench.is_inside, look.is_current, &look.good) {
        let spot = bench.spot.within(case);
        bench.spot = spot;
        link.lay_again(spot.seat, &tongue, |session| lay_again(case, session, spot));
    }
    bench.look = Some(look);
    workbench.set_changed();
}

fn follow_the_proof(mut workbench: ResMut<Workbench>, tongue: Res<Tongue>) {
    let Some(bench) = &mut workbench.bypass_change_detection().0 else {
        return;
    };
    if bench.hear_of_the_proof(&tongue) {
        workbench.set_changed();
    }
}

impl Bench {
    /// How far the proof is. True when there is something new.
    fn hear_of_the_proof(&mut self, tongue: &Tongue) -> bool {
        let Some(proving) = &mut self.proving else {
            return false;
        };
        let told = proving.told.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut is_new = false;
        loop {
            match told.try_recv() {
                Ok(Told::Begins(stage)) => proving.stage = Some(stage),
                Ok(Told::Done(proof, keeping)) => {
                    // One that is kept in the folder is read there.
                    let is_elsewhere = !matches!(keeping, Keeping::Written(_) | Keeping::There(_));
                    self.kept = Some(keeping);
                    self.proving = None;
                    if let Some(look) = self.look.take() {
                        let look = if is_elsewhere { look.proven(*proof) } else { look };
                        self.model = Some(PreviewModel::of(tongue.locale(), &look));
                        self.look = Some(look);
                    }
                    return true;
                }
                Err(TryRecvError::Empty) => return is_new,
                Err(TryRecvError::Disconnected) => {
                    self.proving = None;
                    return true;
                }
            }
            is_new = true;
        }
    }
}

fn speak_another_language(mut workbench: ResMut<Workbench>, tongue: Res<Tongue>) {
    if !tongue.is_changed() {
        return;
    }
    if let Some(bench) = &mut workbench.bypass_change_detection().0 {
        bench.model = bench.look.as_ref().map(|look| PreviewModel::of(tongue.locale(), look));
    }
}

/// A folder or a pack that is dragged onto the window is a case to look at, unless a session is on
/// the screen.
fn take_what_is_dropped(
    mut dropped: MessageReader<FileDragAndDrop>,
    mut requests: ResMut<Requests>,
    mut notices: ResMut<Notices>,
    link: Res<Link>,
    workbench: Res<Workbench>,
    tongue: Res<Tongue>,
) {
    for event in dropped.read() {
        let FileDragAndDrop::DroppedFile { path_buf, .. } = event else {
            continue;
        };
        if link.is_open() && !workbench.is_inside() {
            continue;
        }
        let path = path_buf.display().to_string();
        if crate::preview::folder::is_case(Path::new(folder_of(&path))) {
            requests.0.push(UiRequest::Preview(PreviewWish::Open(path)));
        } else {
            notices.tell(tongue.locale().say("preview-not-a-case", &[("path", path.into())]));
        }
    }
}

impl StripModel {
    /// The words in a language, while a table of the case with this number is on the screen.
    #[must_use]
    pub fn of(locale: &Locale, model: &PreviewModel, seed: u64) -> Self {
        let say = |key: &str| locale.say(key, &[]);
        let named = [("title", model.title.as_str().into()), ("number", seed.to_string().into())];
        let is_old = model.note.is_some();
        let line = if is_old {
            format!("{}. {}", model.state.line, say("strip-old"))
        } else {
            model.state.line.clone()
        };
        Self {
            title: locale.say("strip-preview", &named),
            state: Some(Mark { severity: model.state.severity, line }),
            note: say("strip-nothing-kept"),
            findings: say("strip-findings"),
            next: say("strip-next"),
            other: say("strip-other"),
        }
    }
}

fn draw_strip(
    mut contexts: EguiContexts,
    mut requests: ResMut<Requests>,
    mut strips: ResMut<Strips>,
    workbench: Res<Workbench>,
    tongue: Res<Tongue>,
) -> bevy::ecs::error::Result {
    let context = contexts.ctx_mut()?;
    let strips = strips.bypass_change_detection();
    let model = workbench.model().filter(|_| workbench.is_inside());
    let Some(model) =
        model.map(|model| StripModel::of(tongue.locale(), model, workbench.spot().seed))
    else {
        strips.author = 0.0;
        return Ok(());
    };
    let mut height = strips.author;
    strips::lay(context, "author", AMBER_PALE, 0.0, &mut height, |ui| {
        strip_ui(ui, &model, &mut requests.0);
    });
    strips.author = height;
    Ok(())
}

/// Which case one looks at, what is found about it, and the ways on.
pub fn strip_ui(ui: &mut Ui, model: &StripModel, requests: &mut Vec<UiRequest>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(icon::PENCIL_LINE).color(theme::WALNUT));
        ui.label(widgets::strong(&model.title)).on_hover_text(&model.note);
        if let Some(state) = &model.state {
            slips::mark_ui(ui, state);
        }
        for (icon, label, wish) in [
            (icon::LIST_CHECKS, &model.findings, PreviewWish::Findings),
            (icon::FAST_FORWARD, &model.next, PreviewWish::Next),
            (icon::SHUFFLE, &model.other, PreviewWish::Other),
        ] {
            if ui.button(format!("{icon}  {label}")).clicked() {
                requests.push(UiRequest::Preview(wish));
            }
        }
    });
}
