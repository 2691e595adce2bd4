//! Columns that are out of sight: that there are some, and the ways to them.

use egui::{Event, Id, MouseWheelUnit, Rect, Role, Ui, pos2};

use super::made::Made;
use super::places::Columns;
use super::{Comparing, Lens, paint};
use crate::window::hint;
use crate::window::marks::{self, Points};
use crate::window::theme::{Palette, gap};
use crate::words::Words;

/// How wide a mark is to be clicked, in points.
const MARK: f32 = 20.0;
/// The most columns that are gone in one frame.
const MOST: f32 = 20.0;
/// How far a touchpad goes for a column, in points.
const COLUMN: f32 = 40.0;

/// Marks the sides on which there are more columns; says which column a click leads to.
pub fn marks(ui: &Ui, (room, columns): (Rect, &Columns), (count, id): (usize, Id), words: &Words) -> Option<usize> {
    let first = columns.shown.first().copied().unwrap_or(0);
    let next = columns.shown.last().map_or(0, |last| last.saturating_add(1));
    let sides = [
        (
            (first, columns.left() - gap::TINY),
            (Points::Left, "compared-more-left"),
            first.checked_sub(1),
        ),
        (
            (count.saturating_sub(next), room.right() - gap::SMALL),
            (Points::Right, "compared-more-right"),
            Some(next),
        ),
    ];
    let mut wanted = None;
    for ((more, x), (points, key), column) in sides {
        if more == 0 {
            continue;
        }
        let center = pos2(x, room.center().y);
        let hit = Rect::from_x_y_ranges(x - MARK / 2.0..=x + MARK / 2.0, room.y_range());
        let said = words.with(key, &[("count", &more.to_string())]);
        let response = paint::speak(ui, (hit, id.with(key)), Role::Button, &said);
        let color = if response.hovered() {
            Palette::of(ui).accent
        } else {
            Palette::of(ui).second
        };
        marks::triangle(ui.painter(), center, points, color);
        let response = hint::at_pointer(response, said);
        wanted = response.clicked().then_some(column).flatten().or(wanted);
    }
    wanted
}

impl Comparing {
    /// Goes to other columns where a wheel is turned sideways, or any wheel with Shift held: over the rows of a matrix
    /// those are scenarios.
    pub(super) fn wheel(&mut self, ui: &Ui, strip: Rect, made: &Made) {
        if !ui.rect_contains_pointer(ui.max_rect()) {
            return;
        }
        self.scroll.sideways += turned(ui).clamp(-MOST, MOST);
        let over_strip = ui.rect_contains_pointer(strip);
        let (at, count) = if self.lens == Lens::Matrix && !over_strip {
            (&mut self.scenario, made.of.names.len())
        } else {
            (&mut self.column, made.columns.len())
        };
        while self.scroll.sideways >= 1.0 {
            *at = at.saturating_add(1).min(count.saturating_sub(1));
            self.scroll.sideways -= 1.0;
        }
        while self.scroll.sideways <= -1.0 {
            *at = at.saturating_sub(1);
            self.scroll.sideways += 1.0;
        }
    }
}

/// How many columns to the right the wheel was turned in this frame.
fn turned(ui: &Ui) -> f32 {
    let turned = |event: &Event| match event {
        Event::MouseWheel {
            unit, delta, modifiers, ..
        } if !modifiers.command => {
            let along = if modifiers.shift && delta.x == 0.0 {
                delta.y
            } else {
                delta.x
            };
            Some(match unit {
                MouseWheelUnit::Point => -along / COLUMN,
                MouseWheelUnit::Line | MouseWheelUnit::Page => (-along).clamp(-1.0, 1.0),
            })
        }
        _ => None,
    };
    ui.input(|input| input.events.iter().filter_map(turned).sum())
}
