//! Colours that can be read, and told apart.

use bevy_egui::egui::Color32;
use rondetafel::gui::theme;
use rondetafel::present::room::LOOKS;

/// Relative luminance (WCAG 2.2).
fn luminance(colour: Color32) -> f64 {
    let linear = |channel: u8| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    };
    0.2126f64.mul_add(
        linear(colour.r()),
        0.7152f64.mul_add(linear(colour.g()), 0.0722 * linear(colour.b())),
    )
}

/// Contrast ratio (WCAG 2.2): 1 to 21.
fn contrast(one: Color32, other: Color32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn text_can_be_read_on_every_ground() {
    let grounds = [
        theme::PAPER,
        theme::PAPER_DEEP,
        theme::PLASTER,
        theme::BRICK_PALE,
        theme::TEAL_PALE,
        theme::AMBER_PALE,
    ];
    for ground in grounds {
        for text in [theme::INK, theme::INK_SOFT] {
            let ratio = contrast(text, ground);
            assert!(ratio >= 4.5, "{text:?} on {ground:?}: {ratio:.2}");
        }
    }
    assert!(contrast(theme::PAPER, theme::TEAL_DEEP) >= 4.5);
    for mark in [theme::TEAL, theme::BRICK, theme::WALNUT] {
        let ratio = contrast(mark, theme::PAPER);
        assert!(ratio >= 3.0, "{mark:?} on paper: {ratio:.2}");
    }
}

#[test]
fn the_plan_can_be_read_on_felt_and_on_wood() {
    for felt in theme::FELT_BANDS.into_iter().chain([theme::FELT]) {
        for text in [theme::PAPER, theme::CHALK] {
            let ratio = contrast(text, felt);
            assert!(ratio >= 4.5, "{text:?} on {felt:?}: {ratio:.2}");
        }
    }
    for wood in theme::WOOD_BANDS {
        let ratio = contrast(theme::INK, wood);
        assert!(ratio >= 4.5, "ink on {wood:?}: {ratio:.2}");
    }
}

/// Colour as people see it who lack one kind of cone, in linear light: Machado, Oliveira and
/// Fernandes (2009), severity 1: protanopia, deuteranopia, tritanopia; before them no lack.
const EYES: [[[f64; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// CIE L*a*b* of a colour as these eyes see it.
#[expect(clippy::many_single_char_names, reason = "red, green, blue and CIE XYZ by their names")]
fn lab(colour: Color32, eyes: &[[f64; 3]; 3]) -> [f64; 3] {
    let light = [colour.r(), colour.g(), colour.b()].map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    let dot = |row: &[f64; 3]| row.iter().zip(light).map(|(a, b)| a * b).sum::<f64>();
    let [r, g, b] = [dot(&eyes[0]), dot(&eyes[1]), dot(&eyes[2])].map(|it| it.clamp(0.0, 1.0));
    let bend = |share: f64| {
        if share > 0.008_856 { share.cbrt() } else { 7.787 * share + 16.0 / 116.0 }
    };
    let x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.950_47);
    let y = bend(0.2126 * r + 0.7152 * g + 0.0722 * b);
    let z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn every_two_seats_are_told_apart_by_every_eye() {
    for (kind, eyes) in EYES.iter().enumerate() {
        let seats = LOOKS.map(theme::seat);
        for (index, one) in seats.iter().enumerate() {
            for other in &seats[index + 1..] {
                let (one_seen, other_seen) = (lab(*one, eyes), lab(*other, eyes));
                let squares = one_seen.iter().zip(other_seen).map(|(a, b)| (a - b).powi(2));
                let apart = squares.sum::<f64>().sqrt();
                assert!(apart >= 15.0, "eyes {kind}: {one:?} and {other:?}: {apart:.1}");
            }
        }
    }
}
