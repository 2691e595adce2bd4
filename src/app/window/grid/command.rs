//! What can be done in the grid, from the menus and with keys.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::window::command::{Menu, Stand};

/// Something that is done in the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridCommand {
    /// Counts the selected proposals, or leaves them out.
    TurnInclusion,
    /// Edits the active cell.
    EditCell,
}

impl GridCommand {
    /// Every command, in the order of the menus.
    pub const ALL: [Self; 2] = [Self::EditCell, Self::TurnInclusion];

    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TurnInclusion => "command-turn-inclusion",
            Self::EditCell => "command-edit-cell",
        }
    }

    /// Where it stands in the menus.
    pub const fn stand(self) -> Stand {
        let (menu, group) = match self {
            Self::EditCell => (Menu::Edit, 2),
            Self::TurnInclusion => (Menu::Scenario, 0),
        };
        Stand { menu, group }
    }

    /// The keys that do it while no text is edited, shown in menus. The grid itself takes them.
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        match self {
            Self::TurnInclusion => vec![KeyboardShortcut::new(Modifiers::NONE, Key::Space)],
            Self::EditCell => vec![KeyboardShortcut::new(Modifiers::NONE, Key::F2)],
        }
    }
}
