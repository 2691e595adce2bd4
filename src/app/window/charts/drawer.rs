//! The drawer with the staircase, over the status bar.

use egui::{Align, Button, Layout, Rect, RichText, Ui, UiBuilder, vec2};

use super::{show, staircase};
use crate::window::action::Action;
use crate::window::grid::Sight;
use crate::window::theme::{self, Palette, Weight, gap, text};

/// How high the drawer's heading is, in points.
const HEADING: f32 = 28.0;

/// Draws the drawer, and says what was asked for in it.
pub fn drawer(ui: &mut Ui, sight: Sight<'_>) -> Vec<Action> {
    let palette = Palette::of(ui);
    let whole = ui.available_rect_before_wrap();
    let (heading, chart) = whole.split_top_bottom_at_y(whole.top() + HEADING);
    let picture = staircase(sight, chart.width(), chart.height());
    let mut actions = Vec::new();
    let row: Rect = heading.shrink2(vec2(gap::MEDIUM, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(row), |ui| {
        ui.horizontal_centered(|ui| {
            let title = RichText::new(sight.words.text("chart-title")).font(theme::font(text::SMALL, Weight::Semibold));
            ui.label(title.color(palette.second));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let button = |ui: &mut Ui, key: &str| {
                    let label = RichText::new(sight.words.text(key)).size(text::NOTE);
                    ui.add(Button::new(label)).clicked()
                };
                if button(ui, "chart-save") {
                    actions.push(Action::WithChart(Action::SavePicture));
                }
                if button(ui, "chart-copy") {
                    actions.push(Action::WithChart(Action::CopyPicture));
                }
            });
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(chart), |ui| show(ui, &picture));
    actions
}
