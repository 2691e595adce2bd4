//! How a comparison shares its room: what it is drawn in, and what steps aside where there is little of it.

use std::sync::Arc;

use egui::{Rect, Stroke, Ui, pos2};

use super::made::Made;
use super::places::Columns;
use super::strip_room::StripRoom;
use super::{Bottom, Comparing, Lens, Seen, steps};
use crate::window::action::Action;
use crate::window::theme::{Palette, gap};
use crate::words::Words;

/// How much room there is for a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Enough.
    Ample,
    /// So little that everything stands closer, and nothing is said twice.
    Scarce,
}

/// Below this height room is scarce, in points.
const SCARCE: f32 = 340.0;
/// How many lines of list or matrix are always in sight.
const LEAST_LINES: usize = 3;
/// What part of the room the part under the list takes at least, and how high it is at least, in points.
const BOTTOM_SHARE: f32 = 0.38;
const BOTTOM: f32 = 150.0;
/// The least height in which the bars of a bridge can be told apart under a list, and in which more of a row can be
/// read, in points.
const LEAST_BRIDGE: f32 = 140.0;
const LEAST_DETAILS: f32 = 90.0;
/// The least height of a bridge that stands alone, in points.
const LEAST_ALONE: f32 = 184.0;

impl Room {
    fn of(height: f32) -> Self {
        if height < SCARCE { Self::Scarce } else { Self::Ample }
    }

    /// How high a row is, in points.
    pub const fn row(self) -> f32 {
        match self {
            Self::Ample => 42.0,
            Self::Scarce => 36.0,
        }
    }

    /// How high so many rows are, in points.
    pub fn rows(self, count: usize) -> f32 {
        f32::from(u16::try_from(count).unwrap_or(u16::MAX)) * self.row()
    }

    /// How high the heading of a matrix is, in points.
    pub const fn heading(self) -> f32 {
        match self {
            Self::Ample => 30.0,
            Self::Scarce => 24.0,
        }
    }

    /// How high the heading of a list is, in points: the strip's columns are its own.
    pub const fn list_heading(self) -> f32 {
        match self {
            Self::Ample => self.heading(),
            Self::Scarce => 0.0,
        }
    }

    /// How high the row of sums is, in points.
    pub const fn total(self) -> f32 {
        match self {
            Self::Ample => 32.0,
            Self::Scarce => 24.0,
        }
    }

    /// How high the bar between strip and rows is, in points.
    pub const fn bar(self) -> f32 {
        match self {
            Self::Ample => 44.0,
            Self::Scarce => 32.0,
        }
    }

    /// How high a list is where all of so many lines are in sight.
    fn list(self, lines: usize) -> f32 {
        self.list_heading() + self.rows(lines) + self.total()
    }

    /// What a way to look needs at the least, in points.
    pub fn least(self, lens: Lens) -> f32 {
        match lens {
            Lens::List => self.list(LEAST_LINES),
            Lens::Matrix => self.heading() + self.rows(LEAST_LINES) + self.total(),
            Lens::Bridge => LEAST_ALONE,
            Lens::Staircases => steps::LEAST.y,
        }
    }
}

impl Comparing {
    pub(super) fn lenses(&mut self, ui: &mut Ui, made: &Arc<Made>, words: &Words) -> Vec<Action> {
        let room = ui.max_rect();
        self.room = Room::of(room.height());
        self.follow_matrix((made, words), ui.ctx());
        self.row = self.row.min(self.count(made).saturating_sub(1));
        let mut actions = self.keys(ui, made);
        let lines = StripRoom::of(self, made, room.height());
        // Staircases say what the strip does; where there are many or little room, they need it.
        let alone = self.lens == Lens::Staircases && (lines.is_single() || lines.leaves_out(made));
        let high = if alone { 0.0 } else { lines.height() };
        let (strip, rest) = room.split_top_bottom_at_y(room.top() + high);
        let (bar, rest) = rest.split_top_bottom_at_y(rest.top() + self.room.bar());
        self.wheel(ui, strip, made);
        let columns = Columns::of(room, made, self.column);
        let seen: Seen<'_> = (made, words);
        if !alone {
            actions.extend(self.strip(ui, (strip, &columns, &lines), seen));
        }
        actions.extend(self.bar(ui, bar, seen));
        match self.lens {
            Lens::List => actions.extend(self.list_over_bottom(ui, (rest, &columns), seen)),
            Lens::Matrix => actions.extend(self.matrix_ui(ui, rest, seen)),
            Lens::Bridge => actions.extend(self.bridge(ui, rest, seen)),
            Lens::Staircases => self.staircases(ui, rest, seen),
        }
        let line = Stroke::new(1.0, Palette::of(ui).line);
        ui.painter().hline(room.x_range(), strip.bottom(), line);
        actions
    }

    /// The list, and under it the bridge or more of the active row, where there is room for both; else the list alone,
    /// or more of the active row in its place.
    fn list_over_bottom(&mut self, ui: &mut Ui, (room, columns): (Rect, &Columns), seen: Seen<'_>) -> Vec<Action> {
        let made = seen.0;
        let (rows, differing) = self.counts(made);
        let lines = self.count(made).saturating_add(usize::from(rows > differing));
        let least = self.room.list(lines.min(LEAST_LINES));
        let free = room.height() - gap::SMALL - least;
        self.details_alone = free < LEAST_DETAILS;
        let alone = match self.bottom {
            Bottom::Bridge => free < LEAST_BRIDGE,
            Bottom::Details => self.details_alone,
        };
        if alone && self.bottom == Bottom::Details && self.active_row(made).is_some() {
            return self.details(ui, room, seen);
        }
        if alone {
            return self.list(ui, (room, columns), seen);
        }
        let most = room.height() - (room.height() * BOTTOM_SHARE).max(BOTTOM);
        let high = self.room.list(lines).min(most.max(least));
        let (list, bottom) = room.split_top_bottom_at_y(room.top() + high);
        let mut actions = self.list(ui, (list, columns), seen);
        let bottom = Rect::from_min_max(pos2(bottom.left(), bottom.top() + gap::SMALL), bottom.max);
        match self.bottom {
            Bottom::Bridge => actions.extend(self.bridge(ui, bottom, seen)),
            Bottom::Details => actions.extend(self.details(ui, bottom, seen)),
        }
        actions
    }

    /// The places of the scenarios in sight where only so many are: the base, and of the others those around the one
    /// that is held against it.
    pub(super) fn in_sight(&mut self, count: usize, most: usize) -> Vec<usize> {
        if most >= count {
            return (0..count).collect();
        }
        let others = most.saturating_sub(1).max(1);
        let lowest = self.other.saturating_add(1).saturating_sub(others);
        self.first = self.first.clamp(lowest, self.other).max(1);
        self.first = self.first.min(count.saturating_sub(others));
        let base = (most > 1).then_some(0);
        base.into_iter()
            .chain(self.first..self.first.saturating_add(others))
            .collect()
    }
}
