//! The one place that chooses colours, sizes and fonts.

use std::sync::Arc;

use egui::epaint::Shadow;
use egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Margin, Stroke,
    TextStyle, Theme, Visuals, vec2,
};

pub use super::measures::{gap, meeting, size, text, time};

/// How heavy a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Most texts.
    Regular,
    /// Headings.
    Semibold,
    /// Totals.
    Bold,
    /// Rows that the program fills.
    Italic,
}

/// The colours of light or dark, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Where figures stand.
    pub paper: Color32,
    /// Everything around them.
    pub panel: Color32,
    /// Headings of areas.
    pub area: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Lines above sums.
    pub rule: Color32,
    /// Text and figures.
    pub text: Color32,
    /// What steps back.
    pub second: Color32,
    /// What steps back in a meeting, and is still read with ease.
    pub quiet: Color32,
    /// What can be acted on, and where the cursor is.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// What is selected.
    pub selected: Color32,
    /// A target that is met.
    pub met: Color32,
    /// What is missing to a target.
    pub missing: Color32,
    /// What somebody should look at.
    pub note: Color32,
    /// A figure that has just changed.
    pub changed: Color32,
    /// The scenarios of a comparison, the base first.
    pub scenarios: [Color32; 8],
}

/// How far the shades of the areas' savings go over into paper.
const SHARES: [f32; 4] = [0.0, 0.26, 0.5, 0.76];

impl Palette {
    /// How many areas have a shade of their own in charts.
    pub const SHADES: usize = SHARES.len();

    /// On a light ground.
    pub const LIGHT: Self = Self {
        paper: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        panel: Color32::from_rgb(0xF5, 0xF6, 0xF8),
        area: Color32::from_rgb(0xEE, 0xF1, 0xF5),
        line: Color32::from_rgb(0xE1, 0xE5, 0xEA),
        rule: Color32::from_rgb(0x56, 0x60, 0x6C),
        text: Color32::from_rgb(0x1A, 0x1F, 0x26),
        second: Color32::from_rgb(0x56, 0x60, 0x6C),
        quiet: Color32::from_rgb(0x41, 0x4A, 0x54),
        accent: Color32::from_rgb(0x0B, 0x5C, 0xAD),
        on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
        selected: Color32::from_rgb(0xE2, 0xEB, 0xF5),
        met: Color32::from_rgb(0x00, 0x5A, 0x8F),
        missing: Color32::from_rgb(0x9A, 0x43, 0x00),
        note: Color32::from_rgb(0x7A, 0x5B, 0x00),
        changed: Color32::from_rgb(0xFF, 0xF3, 0xD1),
        scenarios: [
            Color32::from_rgb(0x0B, 0x5C, 0xAD),
            Color32::from_rgb(0x8F, 0x8C, 0xDF),
            Color32::from_rgb(0x2F, 0xB1, 0x9F),
            Color32::from_rgb(0x13, 0x11, 0x74),
            Color32::from_rgb(0xA8, 0x7A, 0x2D),
            Color32::from_rgb(0x70, 0x43, 0x5E),
            Color32::from_rgb(0x4F, 0x54, 0x39),
            Color32::from_rgb(0x42, 0x0D, 0x1A),
        ],
    };

    /// On a dark ground.
    pub const DARK: Self = Self {
        paper: Color32::from_rgb(0x15, 0x18, 0x1C),
        panel: Color32::from_rgb(0x1C, 0x20, 0x25),
        area: Color32::from_rgb(0x23, 0x29, 0x30),
        line: Color32::from_rgb(0x2D, 0x33, 0x3B),
        rule: Color32::from_rgb(0x9A, 0xA4, 0xB0),
        text: Color32::from_rgb(0xE7, 0xEA, 0xEE),
        second: Color32::from_rgb(0x9A, 0xA4, 0xB0),
        quiet: Color32::from_rgb(0xBA, 0xC3, 0xCE),
        accent: Color32::from_rgb(0x63, 0xAE, 0xF7),
        on_accent: Color32::from_rgb(0x10, 0x14, 0x18),
        selected: Color32::from_rgb(0x1E, 0x2B, 0x38),
        met: Color32::from_rgb(0x6C, 0xB6, 0xFF),
        missing: Color32::from_rgb(0xFF, 0xB2, 0x66),
        note: Color32::from_rgb(0xE8, 0xC6, 0x6A),
        changed: Color32::from_rgb(0x3A, 0x33, 0x1C),
        scenarios: [
            Color32::from_rgb(0x63, 0xAE, 0xF7),
            Color32::from_rgb(0xBD, 0xCD, 0xD3),
            Color32::from_rgb(0x87, 0xA2, 0x1E),
            Color32::from_rgb(0x72, 0x5E, 0xE0),
            Color32::from_rgb(0xEB, 0xDB, 0xAB),
            Color32::from_rgb(0x17, 0x66, 0x77),
            Color32::from_rgb(0xB8, 0x86, 0x86),
            Color32::from_rgb(0xA4, 0x36, 0x22),
        ],
    };

    /// The palette of a theme.
    pub const fn of_theme(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &Self::LIGHT,
            Theme::Dark => &Self::DARK,
        }
    }

    /// The colour of an area's savings in charts: shades of the accent, from strong to weak.
    pub fn savings(&self, place: usize) -> Color32 {
        let share = SHARES.get(place).copied().unwrap_or_default();
        self.accent.lerp_to_gamma(self.paper, share)
    }

    /// The colour of the scenario at a place among those compared.
    pub fn scenario(&self, place: usize) -> Color32 {
        self.scenarios.get(place).copied().unwrap_or(self.second)
    }

    /// The palette that is on screen.
    pub fn of(ui: &egui::Ui) -> &'static Self {
        Self::of_theme(ui.theme())
    }
}

/// A font of a size and weight.
pub fn font(size: f32, weight: Weight) -> FontId {
    match weight {
        Weight::Regular => FontId::proportional(size),
        Weight::Semibold => FontId::new(size, FontFamily::Name("semibold".into())),
        Weight::Bold => FontId::new(size, FontFamily::Name("bold".into())),
        Weight::Italic => FontId::new(size, FontFamily::Name("italic".into())),
    }
}

/// Puts fonts, sizes and the colours of both themes in place.
pub fn apply(context: &Context) {
    context.set_fonts(fonts());
    for theme in [Theme::Light, Theme::Dark] {
        context.set_visuals_of(theme, visuals(theme));
    }
    context.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Small, font(text::SMALL, Weight::Regular)),
            (TextStyle::Body, font(text::BODY, Weight::Regular)),
            (TextStyle::Button, font(text::BODY, Weight::Regular)),
            (TextStyle::Heading, font(text::TITLE, Weight::Semibold)),
            (TextStyle::Monospace, font(text::BODY, Weight::Regular)),
        ]
        .into();
        let spacing = &mut style.spacing;
        spacing.item_spacing = vec2(gap::SMALL, gap::TINY);
        spacing.button_padding = vec2(gap::SMALL, gap::TINY);
        spacing.menu_margin = Margin::same(6);
        spacing.interact_size = vec2(40.0, 26.0);
        spacing.tooltip_width = 420.0;
        spacing.scroll = scrolling();
        style.animation_time = 0.0;
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.6;
    });
    context.options_mut(|options| {
        options.zoom_with_keyboard = false;
        options.input_options.line_scroll_speed = 3.0 * size::ROW;
        options.input_options.max_double_click_delay = time::SECOND_CLICK;
        options.fallback_theme = Theme::Light;
    });
}

/// Bars beside what scrolls, and no fade over its last row.
fn scrolling() -> ScrollStyle {
    let mut style = ScrollStyle {
        bar_width: 8.0,
        floating_width: 6.0,
        floating_allocated_width: 10.0,
        foreground_color: true,
        dormant_handle_opacity: 0.3,
        active_handle_opacity: 0.45,
        interact_handle_opacity: 0.6,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        ..ScrollStyle::floating()
    };
    style.fade.strength = 0.0;
    style
}

/// Lato keeps all of its leading below the letters; this puts capitals and figures in the middle of their row.
const LETTERS_DOWN: f32 = 0.15;

/// The fonts that come along, by the names of their weights.
const FONTS: [(&str, &[u8]); 4] = [
    ("regular", include_bytes!("../../../assets/fonts/Lato-Regular.ttf")),
    ("semibold", include_bytes!("../../../assets/fonts/Lato-Semibold.ttf")),
    ("bold", include_bytes!("../../../assets/fonts/Lato-Bold.ttf")),
    ("italic", include_bytes!("../../../assets/fonts/Lato-Italic.ttf")),
];

/// The files of the fonts that come along.
pub fn font_files() -> [&'static [u8]; 4] {
    FONTS.map(|(_, bytes)| bytes)
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FONTS {
        let data = FontData::from_static(bytes).tweak(FontTweak {
            y_offset_factor: LETTERS_DOWN,
            ..FontTweak::default()
        });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
        fonts
            .families
            .insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["regular".to_owned()]);
    }
    fonts
}

fn visuals(theme: Theme) -> Visuals {
    let palette = Palette::of_theme(theme);
    let hairline = Stroke::new(size::LINE, palette.line);
    let accent = Stroke::new(2.0, palette.accent);
    let shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: Color32::from_black_alpha(40),
    };
    Visuals {
        widgets: widgets(palette),
        selection: Selection {
            bg_fill: palette.accent.gamma_multiply(0.2),
            stroke: accent,
        },
        override_text_color: None,
        weak_text_color: Some(palette.second),
        hyperlink_color: palette.accent,
        faint_bg_color: palette.area,
        extreme_bg_color: palette.paper,
        warn_fg_color: palette.note,
        error_fg_color: palette.missing,
        window_fill: palette.paper,
        window_stroke: hairline,
        window_corner_radius: CornerRadius::same(size::CORNER * 2),
        window_shadow: shadow,
        menu_corner_radius: CornerRadius::same(size::CORNER),
        popup_shadow: shadow,
        panel_fill: palette.panel,
        button_frame: true,
        ..match theme {
            Theme::Light => Visuals::light(),
            Theme::Dark => Visuals::dark(),
        }
    }
}

/// How controls look, by what is done with them.
fn widgets(palette: &Palette) -> Widgets {
    let hairline = Stroke::new(size::LINE, palette.line);
    let accent = Stroke::new(2.0, palette.accent);
    let state = |fill: Color32, border: Stroke, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: border,
        corner_radius: CornerRadius::same(size::CORNER),
        fg_stroke: Stroke::new(size::LINE, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(palette.panel, hairline, palette.text),
        inactive: state(palette.paper, hairline, palette.text),
        hovered: state(palette.area, Stroke::new(size::LINE, palette.second), palette.text),
        active: state(palette.selected, accent, palette.text),
        open: state(palette.area, hairline, palette.text),
    }
}

#[cfg(test)]
mod tests {
    use super::Palette;
    use egui::{Color32, Rgba};

    /// How well a colour can be read on another, from 1 to 21, as the web's accessibility rules say.
    fn contrast(one: Color32, other: Color32) -> f32 {
        let luminance = |color: Color32| {
            let linear = Rgba::from(color);
            0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b() + 0.05
        };
        let (one, other) = (luminance(one), luminance(other));
        one.max(other) / one.min(other)
    }

    #[test]
    fn figures_are_read_with_ease_and_everything_else_well_on_every_ground() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            for ground in [
                palette.paper,
                palette.panel,
                palette.area,
                palette.selected,
                palette.changed,
            ] {
                assert!(contrast(palette.text, ground) >= 7.0, "text on {ground:?}");
                assert!(contrast(palette.quiet, ground) >= 7.0, "quiet on {ground:?}");
                let others = [
                    palette.second,
                    palette.accent,
                    palette.met,
                    palette.missing,
                    palette.note,
                ];
                for other in others {
                    let reached = contrast(other, ground);
                    assert!(reached >= 4.5, "{other:?} on {ground:?}: {reached}");
                }
            }
            assert!(contrast(palette.on_accent, palette.accent) >= 4.5);
        }
    }
}
