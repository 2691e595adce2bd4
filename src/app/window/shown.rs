//! What is shown around the grid, and what steps aside where the window is too small for all of it.

use std::mem;

use egui::{Ui, Vec2, vec2};

use super::App;
use super::settings::Settings;
use super::theme::size;

/// What a meeting's screen is drawn for, in points: less than that and its words would lie over each other.
const MEETING: Vec2 = vec2(1280.0, 720.0);

/// What is shown around the grid.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// Whether the inspector is shown.
    pub inspector: bool,
    /// Whether the charts are shown.
    pub charts: bool,
    /// How large everything is shown, in percent.
    pub zoom: u16,
    /// While the window is too narrow for the inspector beside the table: whether it was shown before.
    aside: Option<bool>,
    /// Whether the charts have stepped aside, for there is no room for them under the table.
    charts_aside: bool,
}

/// Whether the charts are seen under the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charts {
    /// They are.
    Shown,
    /// They have just stepped aside.
    HaveJustGone,
    /// They are not.
    Hidden,
}

impl Shown {
    /// As it was left.
    pub const fn of(settings: &Settings) -> Self {
        Self {
            inspector: settings.inspector,
            charts: settings.charts,
            zoom: settings.zoom,
            aside: None,
            charts_aside: false,
        }
    }

    /// Whether the charts stand under a table that needs so much of this height; where it would not be left that, they
    /// step aside, and come back with the room.
    pub fn fit_charts(&mut self, height: f32, table: f32) -> Charts {
        let fit = height - size::CHARTS >= table;
        let aside = self.charts && !fit;
        match (self.charts && fit, mem::replace(&mut self.charts_aside, aside)) {
            (true, _) => Charts::Shown,
            (false, false) if aside => Charts::HaveJustGone,
            (false, _) => Charts::Hidden,
        }
    }

    /// Whether the inspector is shown, or would be if there were room.
    pub fn wants_inspector(self) -> bool {
        self.inspector || self.aside == Some(true)
    }

    /// Has the inspector step aside as the window gets too narrow for it, and come back as it gets wide; says whether
    /// it has just gone.
    const fn fit(&mut self, width: f32) -> bool {
        match self.aside {
            None if width < size::NARROW => {
                let was = mem::replace(&mut self.inspector, false);
                self.aside = Some(was);
                was
            }
            Some(was) if width >= size::NARROW => {
                self.inspector = self.inspector || was;
                self.aside = None;
                false
            }
            _ => false,
        }
    }

    /// How large things are drawn.
    fn factor(self) -> f32 {
        f32::from(self.zoom) / 100.0
    }

    /// How large a meeting is drawn in a window of this size in points at 100 %: never so large that its screen does
    /// not hold it.
    fn meeting_factor(self, window: Vec2) -> f32 {
        let most = (window / MEETING).min_elem().max(1.0);
        // In steps, so that rounding does not make it go back and forth.
        let most = (most * 20.0 + 0.01).floor() / 20.0;
        self.factor().min(most)
    }
}

impl App {
    /// Sees to it that what is shown has room in the window.
    pub(super) fn make_room(&mut self, ui: &Ui) {
        let context = ui.ctx();
        let window = context.content_rect().size() * context.zoom_factor();
        let factor = match self.meeting {
            Some(_) => self.shown.meeting_factor(window),
            None => self.shown.factor(),
        };
        context.set_zoom_factor(factor);
        let gone = self.shown.fit(window.x / factor);
        let aside = self.words.text("told-inspector-aside");
        if gone {
            self.told = aside;
        } else if self.told == aside && (self.shown.inspector || self.shown.aside.is_none()) {
            // It is no longer true.
            self.told.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Charts, Shown};
    use crate::window::Settings;
    use egui::vec2;

    fn shown(zoom: u16) -> Shown {
        Shown::of(&Settings {
            zoom,
            ..Settings::default()
        })
    }

    #[test]
    fn the_inspector_steps_aside_and_comes_back() {
        let mut shown = shown(100);
        assert!(!shown.fit(1366.0) && shown.inspector);
        assert!(shown.fit(683.0) && !shown.inspector && shown.wants_inspector());
        assert!(!shown.fit(640.0), "it has gone already");
        shown.inspector = true;
        assert!(
            !shown.fit(640.0) && shown.inspector,
            "asked for, it is shown all the same"
        );
        shown.inspector = false;
        assert!(!shown.fit(911.0) && shown.inspector, "there is room again");

        shown.inspector = false;
        assert!(!shown.fit(640.0) && !shown.wants_inspector());
        assert!(!shown.fit(911.0) && !shown.inspector, "what was hidden stays hidden");
    }

    #[test]
    fn charts_step_aside_where_the_table_would_have_no_room_and_come_back() {
        let mut shown = shown(200);
        assert_eq!(shown.fit_charts(280.0, 200.0), Charts::Hidden, "nobody asked for them");
        shown.charts = true;
        assert_eq!(shown.fit_charts(280.0, 200.0), Charts::HaveJustGone);
        assert_eq!(shown.fit_charts(280.0, 200.0), Charts::Hidden);
        assert_eq!(shown.fit_charts(640.0, 200.0), Charts::Shown);
    }

    #[test]
    fn a_meeting_is_as_large_as_its_screen_allows() {
        let cases = [
            (100, (1366.0, 768.0), 1.0),
            (200, (1366.0, 768.0), 1.05),
            (150, (1280.0, 720.0), 1.0),
            (150, (1024.0, 600.0), 1.0),
            (70, (1366.0, 768.0), 0.7),
            (200, (2560.0, 1440.0), 2.0),
            (200, (1920.0, 1080.0), 1.5),
        ];
        for (zoom, (width, height), expected) in cases {
            let factor = shown(zoom).meeting_factor(vec2(width, height));
            assert!((factor - expected).abs() < 0.001, "{zoom} %: {factor}");
        }
        assert!((shown(200).factor() - 2.0).abs() < 0.001);
    }
}
