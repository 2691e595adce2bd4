//! What this program is: version, licences, and what it never does.

use egui::{CollapsingHeader, Label, RichText, ScrollArea, Sense, Ui, vec2};

use super::marks;
use super::theme::{self, Palette, Weight, gap, text};
use crate::words::Words;

/// The licence of the letters.
const FONT_LICENCE: &str = include_str!("../../../assets/fonts/OFL.txt");
/// The program's own licences.
const LICENCES: [(&str, &str); 2] = [
    ("MIT", include_str!("../../../LICENSE-MIT")),
    ("Apache-2.0", include_str!("../../../LICENSE-APACHE")),
];

/// Draws the page.
pub fn ui(ui: &mut Ui, words: &Words) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = gap::SMALL;
        ui.horizontal(|ui| {
            let (icon, _) = ui.allocate_exact_size(vec2(64.0, 64.0), Sense::hover());
            marks::staircase(ui.painter(), icon, Palette::of(ui));
            ui.add_space(gap::SMALL);
            ui.vertical(|ui| {
                ui.label(RichText::new(words.text("welcome-title")).font(theme::font(text::TITLE, Weight::Bold)));
                let version = words.with("about-version", &[("version", env!("CARGO_PKG_VERSION"))]);
                ui.label(RichText::new(version).color(Palette::of(ui).second));
            });
        });
        ui.add_space(gap::SMALL);
        for key in ["about-what", "about-quiet", "about-licence", "about-fonts"] {
            ui.add(Label::new(words.text(key)).wrap());
        }
        ui.add_space(gap::SMALL);
        let fonts = words.text("about-font-licence");
        for (name, licence) in LICENCES.into_iter().chain([(fonts.as_str(), FONT_LICENCE)]) {
            CollapsingHeader::new(name).id_salt(name).show(ui, |ui| {
                ui.add(Label::new(RichText::new(licence.trim()).size(text::SMALL)).wrap());
            });
        }
    });
}
