//! Every scenario's staircase over its target, all on one scale.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, pos2, vec2};
use model::{Coverage, Ledger};

use super::made::Made;
use super::paint::{self, ink};
use super::{Comparing, Seen};
use crate::window::charts::picture::Picture;
use crate::window::charts::{paint as paint_chart, staircases};
use crate::window::grid::Sight;
use crate::window::theme::{Palette, Weight, gap, text};
use crate::window::view::View;
use crate::words::Words;

/// How high the name over a staircase is, in points.
const NAME: f32 = 26.0;
/// The most staircases side by side.
const BESIDE: usize = 3;

impl Comparing {
    /// Draws the staircases side by side, and under each other where there are many.
    pub(super) fn staircases(&self, ui: &Ui, room: Rect, (made, words): Seen<'_>) {
        let count = made.of.ids.len();
        let across = if count == 4 { 2 } else { count.min(BESIDE) };
        let down = count.div_ceil(across.max(1));
        let size = vec2(room.width() / points(across), room.height() / points(down));
        let pictures = pictures(made, (size.x, size.y - NAME - gap::SMALL), words);
        for (place, (picture, name)) in pictures.iter().zip(&made.of.names).enumerate() {
            let (column, row) = (place % across, place / across);
            let corner = pos2(room.left() + points(column) * size.x, room.top() + points(row) * size.y);
            self.staircase(ui, (Rect::from_min_size(corner, size), place), (picture, name));
        }
    }

    fn staircase(&self, ui: &Ui, (room, place): (Rect, usize), (picture, name): (&Picture, &str)) {
        let palette = Palette::of(ui);
        let middle = room.top() + NAME / 2.0;
        let swatch = Rect::from_center_size(pos2(room.left() + gap::LARGE + 2.0, middle), vec2(12.0, 12.0));
        ui.painter().rect_filled(swatch, 2.0, palette.scenario(place));
        let weight = if place == self.other {
            Weight::Bold
        } else {
            Weight::Semibold
        };
        let at = pos2(swatch.right() + gap::SMALL, middle);
        let bold = ink(text::NOTE, weight, palette.text);
        paint::left(ui, at, name, (bold, room.width() - 2.0 * gap::HUGE));
        let chart = room.with_min_y(room.top() + NAME);
        let response = ui.interact(chart, Id::unique(("compared-steps", place)), Sense::hover());
        let said = format!("{name}: {}", picture.title);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &said));
        paint_chart(ui, chart, picture);
    }
}

/// A staircase for each scenario, of one size and on one scale.
pub fn pictures(made: &Made, (width, height): (f32, f32), words: &Words) -> Vec<Picture> {
    let view = |ledger: &Ledger| View {
        coverage: Coverage::All,
        ..View::of(ledger.plan())
    };
    let views: Vec<View> = made.of.ledgers.iter().map(view).collect();
    let sights = made.of.ledgers.iter().zip(&views).map(|(ledger, view)| Sight {
        ledger,
        view,
        words,
        style: made.of.style,
    });
    let sights: Vec<Sight<'_>> = sights.collect();
    staircases(&sights, width, height)
}

/// A count as a length.
fn points(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX)).max(0.0)
}
