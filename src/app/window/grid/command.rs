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
    /// Copies what is selected, to be taken away where it is pasted.
    Cut,
    /// Copies what is selected.
    Copy,
    /// Copies what is selected, with the headings of its columns.
    CopyWithHeadings,
    /// Pastes.
    Paste,
    /// Shows first how what is pasted would be read.
    PasteSpecial,
}

impl GridCommand {
    /// Every command, in the order of the menus.
    pub const ALL: [Self; 7] = [
        Self::Cut,
        Self::Copy,
        Self::CopyWithHeadings,
        Self::Paste,
        Self::PasteSpecial,
        Self::EditCell,
        Self::TurnInclusion,
    ];

    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TurnInclusion => "command-turn-inclusion",
            Self::EditCell => "command-edit-cell",
            Self::Cut => "command-cut",
            Self::Copy => "command-copy",
            Self::CopyWithHeadings => "command-copy-with-headings",
            Self::Paste => "command-paste",
            Self::PasteSpecial => "command-paste-special",
        }
    }

    /// Where it stands in the menus.
    pub const fn stand(self) -> Stand {
        let (menu, group) = match self {
            Self::Cut | Self::Copy | Self::CopyWithHeadings | Self::Paste | Self::PasteSpecial => (Menu::Edit, 1),
            Self::EditCell => (Menu::Edit, 2),
            Self::TurnInclusion => (Menu::Scenario, 0),
        };
        Stand { menu, group }
    }

    /// The keys that do it while no text is edited, shown in menus. The grid itself takes them.
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        let held = |modifiers, key| KeyboardShortcut::new(modifiers, key);
        let shifted = Modifiers::COMMAND | Modifiers::SHIFT;
        match self {
            Self::Cut => vec![held(Modifiers::COMMAND, Key::X), held(Modifiers::SHIFT, Key::Delete)],
            Self::Copy => vec![held(Modifiers::COMMAND, Key::C), held(Modifiers::COMMAND, Key::Insert)],
            Self::CopyWithHeadings => vec![held(shifted, Key::C)],
            Self::Paste => vec![held(Modifiers::COMMAND, Key::V), held(Modifiers::SHIFT, Key::Insert)],
            Self::PasteSpecial => vec![held(shifted, Key::V)],
            Self::TurnInclusion => vec![KeyboardShortcut::new(Modifiers::NONE, Key::Space)],
            Self::EditCell => vec![KeyboardShortcut::new(Modifiers::NONE, Key::F2)],
        }
    }

    /// Whether it stands in the menu at a cell.
    pub const fn is_for_cells(self) -> bool {
        matches!(self.stand().menu, Menu::Edit | Menu::Scenario)
    }
}
