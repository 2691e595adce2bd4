//! The open scenarios, each with how it is looked at, and which one is in front.

use super::document::Document;
use super::grid::Grid;
use super::view::View;

/// Names an open scenario for as long as it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentId(u64);

/// An open scenario, how it is looked at, and where the cursor is in it.
pub struct Tab {
    /// Its name while it is open.
    pub id: DocumentId,
    /// The scenario.
    pub document: Document,
    /// How it is looked at.
    pub view: View,
    /// Its grid.
    pub grid: Grid,
}

impl Tab {
    /// Goes back or forth one change, and to where it was made.
    pub fn through_history(&mut self, step: fn(&mut Document) -> bool) {
        let before = self.document.plan().clone();
        if step(&mut self.document) {
            self.grid.go_to_change(&before, self.document.ledger(), &mut self.view);
        }
    }
}

/// The open scenarios from the left.
#[derive(Default)]
pub struct Documents {
    tabs: Vec<Tab>,
    front: usize,
    given: u64,
}

impl Documents {
    /// The open scenarios from the left.
    pub fn tabs(&self) -> &[Tab] {
        &self.tabs
    }

    /// The scenario in front.
    pub fn front(&self) -> Option<&Tab> {
        self.tabs.get(self.front)
    }

    /// The scenario in front, to be changed.
    pub fn front_mut(&mut self) -> Option<&mut Tab> {
        self.tabs.get_mut(self.front)
    }

    /// An open scenario.
    pub fn get(&self, id: DocumentId) -> Option<&Tab> {
        self.tabs.iter().find(|tab| tab.id == id)
    }

    /// An open scenario, to be changed.
    pub fn get_mut(&mut self, id: DocumentId) -> Option<&mut Tab> {
        self.tabs.iter_mut().find(|tab| tab.id == id)
    }

    /// Opens a scenario beside the others and brings it to the front.
    pub fn add(&mut self, document: Document) -> DocumentId {
        self.given = self.given.saturating_add(1);
        let id = DocumentId(self.given);
        let view = View::of(document.plan());
        self.tabs.push(Tab {
            id,
            document,
            view,
            grid: Grid::new(id),
        });
        self.select(id);
        id
    }

    /// Brings a scenario to the front.
    pub fn select(&mut self, id: DocumentId) {
        if let Some(place) = self.tabs.iter().position(|tab| tab.id == id) {
            self.front = place;
        }
    }

    /// Brings the scenario so many places to the right to the front, around the end; the same cell
    /// stays active where it is there as well.
    pub fn turn(&mut self, places: isize) {
        let count = isize::try_from(self.tabs.len()).unwrap_or(1).max(1);
        let front = isize::try_from(self.front).unwrap_or(0);
        let cell = self.front().and_then(|tab| tab.grid.active());
        self.front = usize::try_from(front.saturating_add(places).rem_euclid(count)).unwrap_or(0);
        if let (Some(cell), Some(tab)) = (cell, self.front_mut()) {
            tab.grid.go_to_same(cell, tab.document.plan());
        }
    }

    /// Takes a scenario away.
    pub fn close(&mut self, id: DocumentId) {
        let Some(place) = self.tabs.iter().position(|tab| tab.id == id) else {
            return;
        };
        self.tabs.remove(place);
        if self.front > place || self.front >= self.tabs.len() {
            self.front = self.front.saturating_sub(1);
        }
    }

    /// The first scenario that is not in its file as it stands.
    pub fn first_changed(&self) -> Option<DocumentId> {
        let mut changed = self.tabs.iter().filter(|tab| tab.document.is_changed());
        changed.next().map(|tab| tab.id)
    }
}
