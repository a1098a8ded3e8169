//! DOOR: Sound: a few quiet cues and the air of the room. (The world that enters here is the sound
//! card.)
//!
//! Whoever makes a gesture sends its [`SoundCue`]; [`cue_of`] says which one belongs to a notice.
//! The sounds are made by `assets/sounds/make.rs` and lie inside the program.
//!
//! **Invariant:** sound never says what is not on the screen.
//! **Invariant:** without a sound card there is no sound, and no complaint.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use bevy::prelude::{
    App, Assets, DetectChanges as _, Handle, IntoScheduleConfigs as _, Message, MessageReader, Res,
    ResMut, Resource, Startup, Update,
};
use bevy_kira_audio::prelude::{AudioApp as _, AudioChannel, AudioControl as _, Decibels};
use bevy_kira_audio::prelude::{AudioPlugin, AudioSource, StaticSoundData};

use crate::gui::{AppSystems, Chosen};
use crate::rules::notice::Notice;

/// Something that can be heard.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundCue {
    /// A card is laid: wood on wood.
    Card,
    /// A sheet turns.
    Paper,
    /// Something goes into ink: three strokes.
    Pen,
    /// The director takes the floor: a small bell.
    Bell,
    /// A red flag is named rightly: a low, warm chord.
    Chord,
    /// A question: two soft knocks.
    Knock,
}

/// The cues' sounds, in the order of [`SoundCue`].
#[derive(Resource)]
struct Sounds([Handle<AudioSource>; 6]);

/// Where cues are heard.
#[derive(Resource)]
struct Cues;

/// Where the air of the room is heard.
#[derive(Resource)]
struct Air;

/// The files of the cues, in the order of [`SoundCue`].
const FILES: [&[u8]; 6] = [
    include_bytes!("../../assets/sounds/card.wav"),
    include_bytes!("../../assets/sounds/paper.wav"),
    include_bytes!("../../assets/sounds/pen.wav"),
    include_bytes!("../../assets/sounds/bell.wav"),
    include_bytes!("../../assets/sounds/chord.wav"),
    include_bytes!("../../assets/sounds/knock.wav"),
];
const AIR: &[u8] = include_bytes!("../../assets/sounds/air.wav");

/// Sound, where there is a sound card.
pub(super) fn plugin(app: &mut App) {
    app.add_message::<SoundCue>();
    if !has_sound_card() {
        return;
    }
    app.add_plugins(AudioPlugin)
        .add_audio_channel::<Cues>()
        .add_audio_channel::<Air>()
        .add_systems(Startup, let_the_room_be_heard)
        .add_systems(Update, (follow_the_volume, play_cues).chain().after(AppSystems::Choreograph));
}

/// The cue that belongs to a notice, if one does.
#[must_use]
pub const fn cue_of(notice: &Notice) -> Option<SoundCue> {
    match notice {
        Notice::CardLaid { .. } | Notice::LaidBeside { .. } => Some(SoundCue::Card),
        Notice::QuestionAsked(_) => Some(SoundCue::Knock),
        Notice::FlagNamed { right: true, .. } => Some(SoundCue::Chord),
        Notice::TileInked { .. } => Some(SoundCue::Pen),
        Notice::FloorGiven { .. } => Some(SoundCue::Bell),
        _ => None,
    }
}

/// How loud a setting is: twice as many per cent sound about twice as loud.
fn loudness(per_cent: u16) -> Decibels {
    if per_cent == 0 {
        return Decibels::SILENCE;
    }
    Decibels(40.0 * (f32::from(per_cent) / 100.0).log10())
}

/// Whether sound can be made at all. Asking the sound system itself would make it complain on the
/// terminal.
fn has_sound_card() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default();
    std::env::var_os("PULSE_SERVER").is_some()
        || Path::new("/dev/snd/controlC0").exists()
        || ["pulse/native", "pipewire-0"].iter().any(|socket| runtime.join(socket).exists())
}

fn let_the_room_be_heard(
    mut commands: bevy::prelude::Commands,
    mut sources: ResMut<Assets<AudioSource>>,
    air: Res<AudioChannel<Air>>,
) {
    let mut load = |bytes: &'static [u8]| {
        let sound = StaticSoundData::from_cursor(Cursor::new(bytes)).ok()?;
        Some(sources.add(AudioSource { sound }))
    };
    if let Some(sound) = load(AIR) {
        air.play(sound).looped();
    }
    // A test holds the files to being readable; an empty handle plays nothing.
    commands.insert_resource(Sounds(FILES.map(|bytes| load(bytes).unwrap_or_default())));
}

fn follow_the_volume(
    chosen: Res<Chosen>,
    cues: Res<AudioChannel<Cues>>,
    air: Res<AudioChannel<Air>>,
) {
    if chosen.is_changed() {
        cues.set_volume(loudness(chosen.0.sound_per_cent));
        air.set_volume(loudness(chosen.0.sound_per_cent));
    }
}

fn play_cues(
    mut asked: MessageReader<SoundCue>,
    sounds: Option<Res<Sounds>>,
    chosen: Res<Chosen>,
    cues: Res<AudioChannel<Cues>>,
) {
    let Some(sounds) = sounds else {
        return;
    };
    let mut played: Vec<SoundCue> = Vec::new();
    for cue in asked.read() {
        // The same sound twice in a frame is only louder.
        if chosen.0.sound_per_cent > 0 && !played.contains(cue) {
            played.push(*cue);
            if let Some(sound) = sounds.0.get(*cue as usize) {
                cues.play(sound.clone());
            }
        }
    }
}
