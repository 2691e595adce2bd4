//! How deep the rows go: areas alone, their proposals, or the lines of those as well; the buttons 1, 2 and 3.

use std::collections::BTreeSet;

use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::Grid;
use super::arrange::changed;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::command::GridCommand;
use crate::window::action::Action;
use crate::window::hint;
use crate::window::theme::{self, Palette, Weight, size, text};

/// How deep the rows go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Areas with their sums.
    Areas,
    /// Proposals as well.
    Proposals,
    /// The lines of proposals as well.
    Lines,
}

/// The buttons from the left: what stands on them, and what they do.
const BUTTONS: [(&str, GridCommand); 3] = [
    ("1", GridCommand::FoldAll),
    ("2", GridCommand::UnfoldAll),
    ("3", GridCommand::UnfoldLines),
];

/// How broad a button is, in points.
const BUTTON: f32 = 12.0;

/// Shows the rows so deep, everywhere.
pub fn shown_to(sight: Sight<'_>, depth: Depth) -> Vec<Action> {
    let plan = sight.ledger.plan();
    let mut view = sight.view.clone();
    view.folded = match depth {
        Depth::Areas => {
            let areas = plan.areas_in_order().into_iter();
            areas.filter(|(depth, _)| *depth > 0).map(|(_, area)| area.id).collect()
        }
        Depth::Proposals | Depth::Lines => BTreeSet::new(),
    };
    view.unfolded = match depth {
        Depth::Lines => {
            let several = plan.proposals().filter(|proposal| proposal.lines.len() > 1);
            several.map(|proposal| proposal.id).collect()
        }
        Depth::Areas | Depth::Proposals => BTreeSet::new(),
    };
    changed(sight, view).into_iter().collect()
}

impl Grid {
    /// Draws the buttons in the corner over the rows.
    pub(super) fn outline(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        let corner = self.drawn.headings.get(&ColumnKey::Include);
        let Some(corner) = corner.map(|heading| heading.whole) else {
            return Vec::new();
        };
        let mut actions = Vec::new();
        let mut left = corner.center().x - 1.5 * BUTTON;
        for (digit, command) in BUTTONS {
            let place = Rect::from_min_size(egui::pos2(left, corner.top() + 4.0), vec2(BUTTON, size::ROW - 8.0));
            left += BUTTON;
            let id = self.focus_id().with(("outline", digit));
            let response = ui.interact(place, id, Sense::CLICK);
            let name = sight.words.text(command.key());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            let palette = Palette::of(ui);
            if response.hovered() {
                ui.painter().rect_filled(place, f32::from(size::CORNER), palette.line);
            }
            let font = theme::font(text::SMALL, Weight::Regular);
            ui.painter()
                .text(place.center(), Align2::CENTER_CENTER, digit, font, palette.second);
            if response.clicked() {
                actions.extend(self.perform(command, sight));
            }
            hint::on(response, name);
        }
        actions
    }
}
