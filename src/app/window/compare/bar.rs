//! The bar between strip and rows: what it comes to, and the ways to look at it.

use egui::{Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2};

use super::command::CompareCommand;
use super::paint::{self, ink};
use super::{CompareAction, Comparing, Lens, Seen};
use crate::window::action::Action;
use crate::window::controls;
use crate::window::theme::{Palette, Weight, gap, text};
use crate::words::Words;

/// How high the bar is, in points.
pub const HEIGHT: f32 = 44.0;
/// How high and how wide a button of it is, in points.
const BUTTON: f32 = 28.0;
const WIDTH: f32 = 74.0;

impl Comparing {
    /// Draws the bar, and says what was asked for in it.
    pub(super) fn bar(&self, ui: &Ui, room: Rect, (made, words): Seen<'_>) -> Option<Action> {
        let palette = Palette::of(ui);
        let mut right = room.right() - gap::LARGE;
        let mut asked = None;
        for lens in Lens::ALL.into_iter().rev() {
            let middle = room.center().y;
            let rect = Rect::from_x_y_ranges(right - WIDTH..=right, middle - BUTTON / 2.0..=middle + BUTTON / 2.0);
            if self.lens_button(ui, (rect, lens), words) {
                asked = Some(CompareAction::Do(CompareCommand::Look(lens)).into());
            }
            right -= WIDTH;
        }
        if let Some(sheet) = self.sheet(made) {
            let at = pos2(room.left() + gap::LARGE, room.center().y);
            let bold = ink(text::BODY, Weight::Bold, palette.text);
            let drawn = paint::left(ui, at, &sheet.heading, (bold, right - at.x - gap::LARGE));
            let effect = sheet.effects.get(self.column).map_or("", String::as_str);
            let at = pos2(drawn.right() + gap::SMALL, room.center().y);
            let plain = ink(text::BODY, Weight::Regular, palette.text);
            let drawn = paint::left(ui, at, effect, (plain, right - at.x - gap::LARGE));
            let at = pos2(drawn.right() + gap::SMALL, room.center().y);
            let second = ink(text::BODY, Weight::Regular, palette.second);
            paint::left(ui, at, &sheet.remarks.join(" "), (second, right - at.x - gap::LARGE));
            let said = format!("{} {effect}", sheet.heading);
            let whole = Rect::from_x_y_ranges(room.left()..=right - gap::LARGE, room.y_range());
            let response = ui.interact(whole, Id::unique("compared-sentence"), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &said));
            if !sheet.remarks.is_empty() {
                response.on_hover_text(sheet.remarks.join("\n"));
            }
        }
        asked
    }

    fn lens_button(&self, ui: &Ui, (rect, lens): (Rect, Lens), words: &Words) -> bool {
        let palette = Palette::of(ui);
        let chosen = self.lens == lens;
        let name = words.text(lens.key());
        let response = ui.interact(rect, Id::unique(("compared-lens", lens.key())), Sense::click());
        let (fill, color) = match (chosen, response.hovered()) {
            (true, _) => (palette.accent, palette.on_accent),
            (false, true) => (palette.area, palette.text),
            (false, false) => (palette.paper, palette.text),
        };
        ui.painter().rect_filled(rect, 0.0, fill);
        let border = Stroke::new(1.0, if chosen { palette.accent } else { palette.line });
        ui.painter().rect_stroke(rect, 0.0, border, StrokeKind::Inside);
        let font = crate::window::theme::font(text::NOTE, Weight::Regular);
        ui.painter()
            .text(rect.center(), egui::Align2::CENTER_CENTER, &name, font, color);
        if response.has_focus() {
            controls::ring(ui, rect.expand(2.0));
        }
        response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, &name));
        response.clicked()
    }
}
