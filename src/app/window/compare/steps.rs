//! Every scenario's staircase over its target, all on one scale.

use egui::{Id, Rect, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};
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
/// The least room in which a staircase with its name can be read, in points.
pub const LEAST: Vec2 = vec2(300.0, 184.0);
/// How high the line is that says how many are in sight, where not all of them are, in points.
const NOTE: f32 = 22.0;

impl Comparing {
    /// Draws the staircases side by side, and under each other where there are many; no more of them than can be read.
    pub(super) fn staircases(&mut self, ui: &Ui, room: Rect, (made, words): Seen<'_>) {
        let count = made.of.ids.len();
        let (mut room, mut fit) = (room, fit(room));
        if fit.0.saturating_mul(fit.1) < count {
            let (panels, note) = room.split_top_bottom_at_y(room.bottom() - NOTE);
            (room, fit) = (panels, self::fit(panels));
            let shown = fit.0.saturating_mul(fit.1).to_string();
            let said = words.with(
                "compared-steps-shown",
                &[("shown", &shown), ("all", &count.to_string())],
            );
            let small = ink(text::SMALL, Weight::Regular, Palette::of(ui).second);
            let at = pos2(note.left() + gap::LARGE, note.center().y - 2.0);
            let drawn = paint::left(ui, at, &said, (small, note.width() - 2.0 * gap::LARGE));
            paint::speak(ui, (drawn, Id::unique("compared-steps-note")), egui::Role::Label, &said);
        }
        let shown = self.in_sight(count, fit.0.saturating_mul(fit.1));
        let across = if shown.len() == 4 { 2 } else { shown.len().min(fit.0) };
        let down = shown.len().div_ceil(across.max(1));
        let size = vec2(room.width() / points(across), room.height() / points(down));
        let pictures = pictures(made, (size.x, size.y - NAME - gap::SMALL), words);
        for (panel, place) in shown.into_iter().enumerate() {
            let Some(picture) = pictures.get(place) else { continue };
            let (column, row) = (panel % across, panel / across);
            let corner = pos2(room.left() + points(column) * size.x, room.top() + points(row) * size.y);
            self.staircase(
                ui,
                (Rect::from_min_size(corner, size), place),
                (picture, made.name(place)),
            );
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

/// How many staircases can be read side by side, and under each other.
fn fit(room: Rect) -> (usize, usize) {
    let fit = |length: f32, least: f32| {
        (1..=u8::MAX)
            .take_while(|count| f32::from(*count) * least <= length)
            .count()
    };
    let across = fit(room.width(), LEAST.x).clamp(1, BESIDE);
    (across, fit(room.height(), LEAST.y).max(1))
}

/// A count as a length.
fn points(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX)).max(0.0)
}
