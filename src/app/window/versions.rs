//! Versions of the file in front that were kept: go back to an earlier one.

use std::path::PathBuf;

use egui::{RichText, ScrollArea, Ui};
use files::Backup;

use super::controls::{self, RowText};
use super::theme::{Palette, gap};
use crate::messages::{self, Clock};
use crate::words::Words;

/// Draws the list, and says which version shall be opened.
pub fn ui(ui: &mut Ui, versions: &[Backup], words: &Words) -> Option<PathBuf> {
    let clock = Clock::of_machine();
    let mut wanted = None;
    let second = Palette::of(ui).second;
    let key = if versions.is_empty() {
        "versions-none"
    } else {
        "versions-how"
    };
    ui.add(egui::Label::new(RichText::new(words.text(key)).color(second)).wrap());
    ui.add_space(gap::MEDIUM);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for version in versions {
            let title = messages::backup(version, &clock, words);
            let said = RowText {
                title: &title,
                under: &words.text("versions-open"),
                spoken: "",
            };
            let width = ui.available_width();
            if controls::row(ui, said, width).clicked() {
                wanted = Some(version.path.clone());
            }
        }
    });
    wanted
}
