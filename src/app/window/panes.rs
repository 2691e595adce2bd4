//! The panes of the window: F6 goes from one to the next, Shift+F6 back.

use egui::{Memory, Ui};

use super::App;
use super::charts;

/// A pane of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pane {
    /// The rows of the grid.
    Rows,
    /// The block under them.
    Totals,
    /// The charts.
    Charts,
    /// What is beside the grid.
    Inspector,
}

/// Which way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// On to the next.
    On,
    /// Back to the one before.
    Back,
}

impl App {
    /// Gives the keys to the pane after the one that has them, or before it.
    pub(super) fn change_pane(&mut self, round: Round, ui: &Ui) {
        let now = self.pane(ui);
        let mut panes = vec![Pane::Rows, Pane::Totals];
        panes.extend(self.shown.charts.then_some(Pane::Charts));
        panes.extend(self.inspector.has_fields().then_some(Pane::Inspector));
        if round == Round::Back {
            panes.reverse();
        }
        let after = panes.iter().skip_while(|pane| **pane != now).nth(1);
        if let Some(pane) = after.or(panes.first()).copied() {
            self.go_to_pane(pane, ui);
        }
    }

    fn pane(&self, ui: &Ui) -> Pane {
        let in_totals = self.documents.front().is_some_and(|tab| tab.grid.is_in_totals());
        match ui.memory(Memory::focused) {
            Some(id) if id == charts::focus_id() => Pane::Charts,
            _ if self.inspector.has_keys(ui) => Pane::Inspector,
            _ if in_totals => Pane::Totals,
            _ => Pane::Rows,
        }
    }

    fn go_to_pane(&mut self, pane: Pane, ui: &Ui) {
        let Some(tab) = self.documents.front_mut() else { return };
        match pane {
            Pane::Rows => tab.grid.go_to_rows(),
            // What has the details is the row that was left for the totals on the way there.
            Pane::Inspector => tab.grid.go_back_to_rows(),
            Pane::Totals => tab.grid.go_to_totals(),
            Pane::Charts => {}
        }
        match pane {
            Pane::Rows | Pane::Totals => ui.memory_mut(|memory| memory.request_focus(tab.grid.focus_id())),
            Pane::Charts => ui.memory_mut(|memory| memory.request_focus(charts::focus_id())),
            Pane::Inspector => self.inspector.go_to_first(),
        }
    }
}
