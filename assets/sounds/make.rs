//! Makes the sounds beside this file, from nothing but arithmetic and one seed.
//!
//! ```text
//! rustc -O assets/sounds/make.rs -o target/make-sounds && target/make-sounds assets/sounds
//! ```
//!
//! Each sound is a few damped modes (wood, brass, strings) or shaped noise (paper, a pen, the air of
//! a room). It is then made as loud as it should be: the loudest 400 ms at the target, measured as
//! in ITU-R BS.1770, and never a peak above [`PEAK`].

use std::f32::consts::TAU;
use std::path::Path;
use std::{env, fs, io};

/// Samples a second: enough for wood, paper and a small bell.
const RATE: f32 = 22_050.0;
/// The seed of all noise.
const SEED: u32 = 0x526F_6E64;
/// How loud a cue is, in LUFS over its loudest 400 ms.
const CUE: f32 = -20.0;
/// How loud the air of the room is: felt rather than heard.
const AIR: f32 = -44.0;
/// No sample is louder than this: 3 dB below full scale, so that true peaks stay under -1 dB.
const PEAK: f32 = 0.7;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "assets/sounds".to_owned());
    let folder = Path::new(&folder);
    for (name, loudness, sound) in [
        ("card", CUE, card()),
        ("paper", CUE - 6.0, paper()),
        ("pen", CUE - 6.0, pen()),
        ("bell", CUE, bell()),
        ("chord", CUE, chord()),
        ("knock", CUE, knock()),
        ("air", AIR, air()),
    ] {
        let sound = levelled(&sound, loudness);
        let peak = sound.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
        println!(
            "{name:6} {:.2} s  {:6.1} LUFS  peak {:5.1} dB",
            sound.len() as f32 / RATE,
            loudest(&sound),
            20.0 * peak.log10()
        );
        fs::write(folder.join(format!("{name}.wav")), wav(&sound))?;
    }
    Ok(())
}

/// A card is laid on the table: wood on wood.
fn card() -> Vec<f32> {
    let mut noise = Noise::new(1);
    let mut dull = LowPass::at(1_800.0);
    let knock = modes(&[(236.0, 0.055, 1.0), (523.0, 0.032, 0.55), (1_130.0, 0.016, 0.3)]);
    sound(0.34, |at| {
        let tap = dull.pass(noise.next()) * decay(at, 0.006) * 1.4;
        knock(at) * soft(at, 0.0012) + tap
    })
}

/// A sheet is turned.
fn paper() -> Vec<f32> {
    let mut noise = Noise::new(2);
    let (mut high, mut low) = (LowPass::at(900.0), LowPass::at(5_200.0));
    let mut flutter = LowPass::at(38.0);
    let mut other = Noise::new(3);
    sound(0.5, |at| {
        let air = noise.next();
        let band = low.pass(air - high.pass(air));
        let shake = 0.55 + 2.6 * flutter.pass(other.next());
        let swell = (at / 0.5 * std::f32::consts::PI).sin().max(0.0).powf(1.7);
        band * shake.max(0.0) * swell
    })
}

/// Something is written: three strokes.
fn pen() -> Vec<f32> {
    let mut noise = Noise::new(4);
    let (mut high, mut low) = (LowPass::at(1_500.0), LowPass::at(4_200.0));
    let strokes = [(0.02, 0.16), (0.22, 0.13), (0.40, 0.26)];
    sound(0.72, |at| {
        let air = noise.next();
        let band = low.pass(air - high.pass(air));
        let stroke = strokes.iter().map(|(from, long)| {
            let part = (at - from) / long;
            if (0.0..1.0).contains(&part) { (part * std::f32::consts::PI).sin().powf(0.6) } else { 0.0 }
        });
        let grain = 0.75 + 0.25 * (at * TAU * 47.0).sin();
        band * stroke.sum::<f32>() * grain
    })
}

/// The director's small bell, touched once.
fn bell() -> Vec<f32> {
    let ring = modes(&[
        (1_318.5, 0.55, 1.0),
        (1_322.0, 0.50, 0.5),
        (2_640.0, 0.32, 0.35),
        (3_560.0, 0.20, 0.22),
        (5_420.0, 0.09, 0.12),
    ]);
    sound(1.7, |at| ring(at) * soft(at, 0.002) * fade(at, 1.7, 0.3))
}

/// A red flag was named rightly: low and warm, and it takes its time.
fn chord() -> Vec<f32> {
    let notes = [(98.0, 1.0), (146.8, 0.8), (196.0, 0.6), (246.9, 0.38), (293.7, 0.24)];
    sound(2.4, |at| {
        let voices = notes.iter().map(|(hertz, strength)| {
            let drift = 1.0 + 0.0012 * (at * TAU * 0.7 + hertz).sin();
            let turn = at * TAU * hertz * drift;
            strength * (turn.sin() + 0.28 * (2.0 * turn).sin() + 0.10 * (3.0 * turn).sin())
        });
        voices.sum::<f32>() * soft(at, 0.14) * decay(at, 1.0) * fade(at, 2.4, 0.5)
    })
}

/// A question: two soft knocks on wood.
fn knock() -> Vec<f32> {
    let wood = modes(&[(168.0, 0.05, 1.0), (342.0, 0.03, 0.4), (710.0, 0.014, 0.16)]);
    sound(0.46, |at| {
        let first = wood(at) * soft(at, 0.002);
        let second = if at > 0.15 { 0.7 * wood(at - 0.15) * soft(at - 0.15, 0.002) } else { 0.0 };
        first + second
    })
}

/// The air of a quiet room, without a beginning or an end.
fn air() -> Vec<f32> {
    let (long, overlap) = (5.0, 1.0);
    let mut noise = Noise::new(5);
    let (mut dull, mut duller, mut rumble) =
        (LowPass::at(420.0), LowPass::at(420.0), LowPass::at(40.0));
    let raw = sound(long + overlap, |_| {
        let low = duller.pass(dull.pass(noise.next()));
        low - rumble.pass(low)
    });
    let (keep, over) = (samples(long), samples(overlap));
    // The end runs on over the beginning, so that nobody hears where it starts again.
    (0..keep)
        .map(|index| {
            let into = (index as f32 / over as f32).min(1.0);
            let tail = raw.get(keep + index).copied().unwrap_or(0.0);
            raw[index] * into.sqrt() + tail * (1.0 - into).sqrt()
        })
        .collect()
}

fn samples(secs: f32) -> usize {
    (secs * RATE) as usize
}

fn sound(secs: f32, mut at: impl FnMut(f32) -> f32) -> Vec<f32> {
    (0..samples(secs)).map(|index| at(index as f32 / RATE)).collect()
}

/// Struck things: frequencies with how long each rings (to 1/e, in seconds) and how strong it is.
fn modes(of: &'static [(f32, f32, f32)]) -> impl Fn(f32) -> f32 {
    move |at| of.iter().map(|(hertz, rings, much)| much * (at * TAU * hertz).sin() * decay(at, *rings)).sum()
}

fn decay(at: f32, secs: f32) -> f32 {
    (-at / secs).exp()
}

/// A beginning without a click.
fn soft(at: f32, secs: f32) -> f32 {
    (at / secs).min(1.0)
}

/// An end without a click.
fn fade(at: f32, long: f32, secs: f32) -> f32 {
    ((long - at) / secs).clamp(0.0, 1.0)
}

/// White noise: an xorshift of the seed and a number for each source.
struct Noise(u32);

impl Noise {
    fn new(source: u32) -> Self {
        Self(SEED ^ source.wrapping_mul(0x9E37_79B9))
    }

    fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as f32 / u32::MAX as f32 * 2.0 - 1.0
    }
}

/// One pole that lets the low through.
struct LowPass {
    part: f32,
    last: f32,
}

impl LowPass {
    fn at(hertz: f32) -> Self {
        Self { part: 1.0 - (-TAU * hertz / RATE).exp(), last: 0.0 }
    }

    fn pass(&mut self, sample: f32) -> f32 {
        self.last += self.part * (sample - self.last);
        self.last
    }
}

/// As loud as it should be, but no peak above [`PEAK`].
fn levelled(sound: &[f32], target: f32) -> Vec<f32> {
    let gain = 10.0_f32.powf((target - loudest(sound)) / 20.0);
    let peak = sound.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    let gain = gain.min(PEAK / peak);
    let fades = samples(0.004);
    let last = sound.len().saturating_sub(1);
    let is_loop = target == AIR;
    sound
        .iter()
        .enumerate()
        .map(|(index, sample)| {
            let end = if is_loop { 1.0 } else { ((last - index) as f32 / fades as f32).min(1.0) };
            sample * gain * end
        })
        .collect()
}

/// The loudest 400 ms, in LUFS (ITU-R BS.1770-5, one channel). A shorter sound is taken with the
/// silence after it.
fn loudest(sound: &[f32]) -> f32 {
    let heard = weighted(sound);
    let window = samples(0.4);
    let power: Vec<f32> = heard.iter().map(|sample| sample * sample).collect();
    let starts = (0..power.len().saturating_sub(window).max(1)).step_by(window / 4);
    let most = starts
        .map(|from| power[from..(from + window).min(power.len())].iter().sum::<f32>() / window as f32)
        .fold(f32::MIN_POSITIVE, f32::max);
    -0.691 + 10.0 * most.log10()
}

/// The ear's weighting: a shelf above 1.7 kHz, then without the lowest.
fn weighted(sound: &[f32]) -> Vec<f32> {
    let shelf = {
        let (gain, quality) = (3.999_843_9_f32, 0.707_175_24_f32);
        let k = (std::f32::consts::PI * 1_681.974_5 / RATE).tan();
        let high = 10.0_f32.powf(gain / 20.0);
        let band = high.powf(0.499_666_77);
        let a0 = 1.0 + k / quality + k * k;
        (
            [
                (high + band * k / quality + k * k) / a0,
                2.0 * (k * k - high) / a0,
                (high - band * k / quality + k * k) / a0,
            ],
            [2.0 * (k * k - 1.0) / a0, (1.0 - k / quality + k * k) / a0],
        )
    };
    let without_low = {
        let quality = 0.500_327_05_f32;
        let k = (std::f32::consts::PI * 38.135_47 / RATE).tan();
        let a0 = 1.0 + k / quality + k * k;
        ([1.0, -2.0, 1.0], [2.0 * (k * k - 1.0) / a0, (1.0 - k / quality + k * k) / a0])
    };
    filtered(&filtered(sound, shelf), without_low)
}

fn filtered(sound: &[f32], (b, a): ([f32; 3], [f32; 2])) -> Vec<f32> {
    let (mut x, mut y) = ([0.0_f32; 2], [0.0_f32; 2]);
    sound
        .iter()
        .map(|sample| {
            let out = b[0] * sample + b[1] * x[0] + b[2] * x[1] - a[0] * y[0] - a[1] * y[1];
            x = [*sample, x[0]];
            y = [out, y[0]];
            out
        })
        .collect()
}

/// Sixteen bits, one channel.
fn wav(sound: &[f32]) -> Vec<u8> {
    let data: Vec<u8> = sound
        .iter()
        .flat_map(|sample| ((sample.clamp(-1.0, 1.0) * 32_767.0).round() as i16).to_le_bytes())
        .collect();
    let rate = RATE as u32;
    let mut file = Vec::with_capacity(data.len() + 44);
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&(data.len() as u32 + 36).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    file.extend_from_slice(&1_u16.to_le_bytes());
    file.extend_from_slice(&1_u16.to_le_bytes());
    file.extend_from_slice(&rate.to_le_bytes());
    file.extend_from_slice(&(rate * 2).to_le_bytes());
    file.extend_from_slice(&2_u16.to_le_bytes());
    file.extend_from_slice(&16_u16.to_le_bytes());
    file.extend_from_slice(b"data");
    file.extend_from_slice(&(data.len() as u32).to_le_bytes());
    file.extend_from_slice(&data);
    file
}
