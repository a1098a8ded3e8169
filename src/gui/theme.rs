//! How the window looks: colours, type, spacing, in one place.
//!
//! The palette is one with the room's wood and light. Every pair of text and ground that is used
//! here has at least 4.5:1 contrast, large marks 3:1; a test computes it.
//!
//! **Invariant:** no panel names a colour or a size of its own.

use std::sync::Arc;

use bevy_egui::egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Margin,
    Painter, Rect, Shadow, Stroke, Style, TextStyle, Vec2, Visuals, style,
};

use crate::present::room::Look;
use crate::scenario::term::LifeArea;

/// What is written.
pub const INK: Color32 = Color32::from_rgb(0x22, 0x30, 0x3A);
/// What is written and weighs less.
pub const INK_SOFT: Color32 = Color32::from_rgb(0x4A, 0x58, 0x62);
/// What one reads from.
pub const PAPER: Color32 = Color32::from_rgb(0xFB, 0xF7, 0xEF);
/// A sheet under another.
pub const PAPER_DEEP: Color32 = Color32::from_rgb(0xF2, 0xEB, 0xDD);
/// Walls.
pub const PLASTER: Color32 = Color32::from_rgb(0xE9, 0xE2, 0xD6);
/// Light wood.
pub const OAK: Color32 = Color32::from_rgb(0xB9, 0x8A, 0x5A);
/// Dark wood.
pub const WALNUT: Color32 = Color32::from_rgb(0x5B, 0x41, 0x30);
/// Not told.
pub const AMBER: Color32 = Color32::from_rgb(0xE8, 0xA3, 0x3D);
/// Told, and what one does next.
pub const TEAL: Color32 = Color32::from_rgb(0x2A, 0x8F, 0x86);
/// The same behind white text.
pub const TEAL_DEEP: Color32 = Color32::from_rgb(0x1B, 0x6B, 0x64);
/// Warnings.
pub const BRICK: Color32 = Color32::from_rgb(0xB5, 0x48, 0x3A);
/// The tint of a sheet that warns.
pub const BRICK_PALE: Color32 = Color32::from_rgb(0xF6, 0xE3, 0xDC);
/// The tint of a sheet that is chosen.
pub const TEAL_PALE: Color32 = Color32::from_rgb(0xDD, 0xEE, 0xEA);
/// The tint of what only the viewer holds.
pub const AMBER_PALE: Color32 = Color32::from_rgb(0xFA, 0xE9, 0xC8);
/// Lines between things.
pub const LINE: Color32 = Color32::from_rgb(0xD3, 0xC8, 0xB6);

/// The board that the plan hangs on.
pub const FELT: Color32 = Color32::from_rgb(0x2F, 0x46, 0x43);
/// The felt's rows, by band: direct safety, risk-driven care, recovery.
pub const FELT_BANDS: [Color32; 3] = [
    Color32::from_rgb(0x4C, 0x3B, 0x40),
    Color32::from_rgb(0x47, 0x49, 0x30),
    Color32::from_rgb(0x27, 0x51, 0x5A),
];
/// A line on felt.
pub const FELT_LINE: Color32 = Color32::from_rgb(0x45, 0x5E, 0x5A);
/// Words on felt that weigh less.
pub const CHALK: Color32 = Color32::from_rgb(0xD6, 0xDC, 0xD2);
/// The plan's wood, by band: direct safety, risk-driven care, recovery.
pub const WOOD_BANDS: [Color32; 3] = [
    Color32::from_rgb(0xE0, 0xA9, 0x8B),
    Color32::from_rgb(0xDD, 0xBC, 0x80),
    Color32::from_rgb(0xBF, 0xCB, 0xA0),
];
/// Space between things that belong together.
pub const GAP: f32 = 8.0;
/// Space between groups.
pub const GAP_WIDE: f32 = 16.0;
/// The least height of anything that is pressed.
pub const TARGET: f32 = 34.0;
/// How wide a column of text may be.
pub const COLUMN: f32 = 620.0;
/// How round paper is at its corners.
pub const ROUND: u8 = 5;

/// A heading of a screen.
#[must_use]
pub fn title() -> TextStyle {
    TextStyle::Name("title".into())
}

/// The fonts and the look of everything.
pub fn dress(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.set_theme(bevy_egui::egui::Theme::Light);
    ctx.all_styles_mut(restyle);
}

/// A sheet of paper that lies on the room.
pub fn paper() -> Frame {
    Frame::new()
        .fill(PAPER)
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::same(12))
        .shadow(Shadow {
            offset: [0, 2],
            blur: 10,
            spread: 0,
            color: Color32::from_black_alpha(48),
        })
}

/// A sheet within a sheet: no shadow, a thin line.
pub fn slip(fill: Color32) -> Frame {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, LINE))
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::symmetric(10, 8))
}

/// The shadow that something small casts below itself. Only what is seen of it is painted.
pub fn cast_shadow(painter: &Painter, rect: Rect, lifted: f32, alpha: u8) {
    let below = rect.translate(Vec2::new(0.0, lifted));
    let seen = below.with_min_y(rect.bottom() - 2.0 * f32::from(ROUND));
    painter.rect_filled(seen, CornerRadius::same(ROUND), Color32::from_black_alpha(alpha));
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &[u8]); 4] = [
        (
            "regular",
            include_bytes!(
                "../../assets/fonts/atkinson-hyperlegible/AtkinsonHyperlegible-Regular.otf"
            ),
        ),
        (
            "bold",
            include_bytes!(
                "../../assets/fonts/atkinson-hyperlegible/AtkinsonHyperlegible-Bold.otf"
            ),
        ),
        (
            "italic",
            include_bytes!(
                "../../assets/fonts/atkinson-hyperlegible/AtkinsonHyperlegible-Italic.otf"
            ),
        ),
        ("signs", include_bytes!("../../assets/fonts/inter/Inter-Regular.otf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let icons = egui_phosphor::Variant::Regular.font_data();
    fonts.font_data.insert("icons".to_owned(), Arc::new(icons));
    let with = |first: &str| [first, "icons", "signs"].map(str::to_owned).to_vec();
    fonts.families.insert(FontFamily::Proportional, with("regular"));
    fonts.families.insert(FontFamily::Monospace, with("regular"));
    fonts.families.insert(bold(), with("bold"));
    fonts.families.insert(italic(), with("italic"));
    fonts
}

/// Letters that weigh more.
#[must_use]
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// Letters of what somebody says.
#[must_use]
pub fn italic() -> FontFamily {
    FontFamily::Name("italic".into())
}

fn restyle(style: &mut Style) {
    style.text_styles = [
        (TextStyle::Body, FontId::new(16.0, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(16.0, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(16.0, FontFamily::Proportional)),
        (TextStyle::Small, FontId::new(14.0, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(19.0, bold())),
        (title(), FontId::new(30.0, bold())),
    ]
    .into();
    style.visuals = visuals();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(GAP);
    spacing.button_padding = Vec2::new(12.0, 7.0);
    spacing.interact_size = Vec2::new(TARGET, TARGET);
    // Dark enough on paper to show that there is more.
    spacing.scroll = style::ScrollStyle {
        foreground_color: true,
        floating_width: 4.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        dormant_handle_opacity: 0.45,
        active_handle_opacity: 0.6,
        interact_handle_opacity: 0.8,
        ..style::ScrollStyle::thin()
    };
    style.animation_time = 0.15;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.25;
}

fn visuals() -> Visuals {
    let mut visuals = Visuals::light();
    visuals.override_text_color = Some(INK);
    visuals.panel_fill = PAPER;
    visuals.window_fill = PAPER;
    visuals.extreme_bg_color = Color32::WHITE;
    visuals.faint_bg_color = PAPER_DEEP;
    visuals.hyperlink_color = TEAL_DEEP;
    visuals.warn_fg_color = BRICK;
    visuals.error_fg_color = BRICK;
    visuals.selection.bg_fill = TEAL_PALE;
    visuals.selection.stroke = Stroke::new(2.0, TEAL_DEEP);
    visuals.window_corner_radius = CornerRadius::same(ROUND);
    visuals.menu_corner_radius = CornerRadius::same(ROUND);
    visuals.window_stroke = Stroke::new(1.0, LINE);
    let round = CornerRadius::same(ROUND);
    let widgets = &mut visuals.widgets;
    for (state, fill, line) in [
        (&mut widgets.noninteractive, PAPER, LINE),
        (&mut widgets.inactive, PAPER_DEEP, LINE),
        (&mut widgets.hovered, TEAL_PALE, TEAL),
        (&mut widgets.active, TEAL_PALE, TEAL_DEEP),
        (&mut widgets.open, PAPER_DEEP, TEAL_DEEP),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, line);
        state.fg_stroke = Stroke::new(1.0, INK);
        state.corner_radius = round;
        state.expansion = 0.0;
    }
    visuals
}

/// The colour of a seat: the same as its figure's.
#[must_use]
pub const fn seat(look: Look) -> Color32 {
    let [red, green, blue] = look.colour;
    Color32::from_rgb(red, green, blue)
}

/// The colour of a card's spine: the part of life that it is about.
#[must_use]
pub const fn area(area: Option<LifeArea>) -> Color32 {
    match area {
        Some(LifeArea::Safety) => Color32::from_rgb(0xB5, 0x48, 0x3A),
        Some(LifeArea::Health) => Color32::from_rgb(0xA8, 0x5B, 0x86),
        Some(LifeArea::Family) => Color32::from_rgb(0xC7, 0x7F, 0x2E),
        Some(LifeArea::Money) => Color32::from_rgb(0x6E, 0x7F, 0x2F),
        Some(LifeArea::Home) => Color32::from_rgb(0x8A, 0x62, 0x42),
        Some(LifeArea::Work) => Color32::from_rgb(0x3F, 0x74, 0x9C),
        Some(LifeArea::Network) => Color32::from_rgb(0x4E, 0x8A, 0x6A),
        Some(LifeArea::Child) => Color32::from_rgb(0x6A, 0x64, 0xA6),
        None => LINE,
    }
}
