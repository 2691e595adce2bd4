//! The bar between strip and rows: what it comes to, and the ways to look at it.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, pos2};

use super::command::CompareCommand;
use super::paint::{self, ink};
use super::{CompareAction, Comparing, Lens, Seen};
use crate::window::action::Action;
use crate::window::hint;
use crate::window::theme::{Palette, Weight, gap, text};

/// How high and how wide a button of it is, in points.
const BUTTON: f32 = 28.0;
const WIDTH: f32 = 74.0;
/// The least room in which it is worth beginning a text, in points.
const LEAST: f32 = 60.0;

impl Comparing {
    /// Draws the bar, and says what was asked for in it.
    pub(super) fn bar(&self, ui: &Ui, room: Rect, (made, words): Seen<'_>) -> Option<Action> {
        let mut right = room.right() - gap::LARGE;
        let mut asked = None;
        for lens in Lens::ALL.into_iter().rev() {
            let middle = room.center().y;
            let rect = Rect::from_x_y_ranges(right - WIDTH..=right, middle - BUTTON / 2.0..=middle + BUTTON / 2.0);
            let name = words.text(lens.key());
            if paint::segment(ui, (rect, lens.key()), (&name, self.lens == lens)).clicked() {
                asked = Some(CompareAction::Do(CompareCommand::Look(lens)).into());
            }
            right -= WIDTH;
        }
        let sentence = Rect::from_x_y_ranges(room.left() + gap::LARGE..=right - gap::LARGE, room.y_range());
        self.sentence(ui, sentence, (made, words));
        asked
    }

    /// What the scenario held against the base comes to; which one that is, where there are several.
    fn sentence(&self, ui: &Ui, room: Rect, (made, words): Seen<'_>) {
        let Some(sheet) = self.sheet(made) else { return };
        let palette = Palette::of(ui);
        let heading = match made.of.names.get(self.other).filter(|_| made.of.names.len() > 2) {
            Some(name) => format!("{name}: {}", sheet.heading),
            None => sheet.heading.clone(),
        };
        let working = self.is_working().then(|| words.text("compared-working"));
        let effect = sheet.effects.get(self.column).map_or("", String::as_str);
        let parts = [
            (working.as_deref().unwrap_or_default(), Weight::Regular, palette.second),
            (heading.as_str(), Weight::Bold, palette.text),
            (effect, Weight::Regular, palette.text),
            (&sheet.remarks.join(" "), Weight::Regular, palette.second),
        ];
        let mut left = room.left();
        for (part, weight, color) in parts.into_iter().filter(|(part, ..)| !part.is_empty()) {
            if left > room.left() && room.right() - left < LEAST {
                break;
            }
            let style = ink(text::BODY, weight, color);
            let drawn = paint::left(ui, pos2(left, room.center().y), part, (style, room.right() - left));
            left = drawn.right() + gap::SMALL;
        }
        let said = working.iter().map(String::as_str).chain([heading.as_str(), effect]);
        let said = said.collect::<Vec<_>>().join(" ");
        let whole = [heading.as_str(), effect]
            .into_iter()
            .chain(sheet.remarks.iter().map(String::as_str));
        let whole: Vec<&str> = whole.filter(|part| !part.is_empty()).collect();
        let response = ui.interact(room, Id::unique("compared-sentence"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &said));
        hint::at_pointer(response, whole.join("\n"));
    }
}
