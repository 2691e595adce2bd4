//! What can be done in the grid, from the menus and with keys.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::window::menu::{Menu, Stand};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident: $key:literal, $menu:ident $group:literal;)*) => {
        /// Something that is done in the grid.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum GridCommand {
            $($(#[$doc])* $name,)*
        }

        impl GridCommand {
            /// Every command, in the order of the menus.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// The key of what it is called.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// Where it stands in the menus.
            pub const fn stand(self) -> Stand {
                match self {
                    $(Self::$name => Stand { menu: Menu::$menu, group: $group },)*
                }
            }
        }
    };
}

commands! {
    /// Copies what is selected, to be taken away where it is pasted.
    Cut: "command-cut", Edit 1;
    /// Copies what is selected.
    Copy: "command-copy", Edit 1;
    /// Copies what is selected, with the headings of its columns.
    CopyWithHeadings: "command-copy-with-headings", Edit 1;
    /// Pastes.
    Paste: "command-paste", Edit 1;
    /// Shows first how what is pasted would be read.
    PasteSpecial: "command-paste-special", Edit 1;
    /// Edits the active cell.
    EditCell: "command-edit-cell", Edit 2;
    /// Opens the list that a cell is chosen from.
    Choices: "command-choices", Edit 2;
    /// Empties the selected cells.
    Clear: "command-clear", Edit 2;
    /// Copies the first selected row into the others, or the row above into the selected one.
    FillDown: "command-fill-down", Edit 2;
    /// Copies the first selected column into the others, or the column before into the selected one.
    FillRight: "command-fill-right", Edit 2;
    /// Edits the active cell, beginning with what stands above it.
    CopyAbove: "command-copy-above", Edit 2;
    /// Writes in the note of the active proposal.
    Note: "command-note", Edit 2;
    /// Does the last thing again, with what is selected now.
    Repeat: "command-repeat", Edit 2;
    /// Selects the rows around the active cell, then everything.
    SelectAll: "command-select-all", Edit 3;
    /// Selects whole rows.
    SelectRows: "command-select-rows", Edit 3;
    /// Selects whole columns.
    SelectColumns: "command-select-columns", Edit 3;
    /// Looks for a text or an amount.
    Find: "command-find", Edit 4;
    /// Looks for a text or an amount and puts another in its place.
    Replace: "command-replace", Edit 4;
    /// Goes to the next that was looked for.
    FindNext: "command-find-next", Edit 4;
    /// Goes to the one before.
    FindPrevious: "command-find-previous", Edit 4;
    /// Goes to a row or a year by name.
    GoTo: "command-go-to", Edit 4;
    /// Goes to what the active figure is made from.
    Precedents: "command-precedents", Edit 5;
    /// Goes to what the active figure goes into.
    Dependents: "command-dependents", Edit 5;
    /// Brings the active cell into sight.
    ScrollToActive: "command-scroll-to-active", Edit 5;
    /// Counts the selected proposals, or leaves them out.
    TurnInclusion: "command-turn-inclusion", Scenario 0;
    /// Moves the start of the active proposal or area.
    Delay: "command-delay", Scenario 0;
    /// Says that everything is calculated.
    Calculated: "command-calculated", Scenario 1;
    /// Puts a proposal in under the active one.
    InsertBelow: "command-insert-below", Rows 0;
    /// Puts as many proposals in above as rows are selected.
    InsertAbove: "command-insert-above", Rows 0;
    /// Puts an area in after the active one.
    InsertArea: "command-insert-area", Rows 0;
    /// Puts a line in the active proposal.
    InsertLine: "command-insert-line", Rows 0;
    /// Puts a copy of the selected proposals in under them.
    Duplicate: "command-duplicate", Rows 1;
    /// Takes the selected proposals, lines and empty areas out.
    Delete: "command-delete", Rows 1;
    /// Moves the selected rows one up.
    MoveUp: "command-move-up", Rows 2;
    /// Moves the selected rows one down.
    MoveDown: "command-move-down", Rows 2;
    /// Moves the selected proposals to another area.
    MoveToArea: "command-move-to-area", Rows 2;
    /// Hides the lines of a proposal, or the rows of an area.
    Fold: "command-fold", Rows 3;
    /// Shows them.
    Unfold: "command-unfold", Rows 3;
    /// Shows areas with their sums alone.
    FoldAll: "command-fold-all", Rows 3;
    /// Shows every proposal.
    UnfoldAll: "command-unfold-all", Rows 3;
    /// Shows every proposal with its lines.
    UnfoldLines: "command-unfold-lines", Rows 3;
    /// Shows or hides the row that chooses which proposals are shown.
    Filter: "command-filter", Rows 4;
    /// Puts proposals in order by the active column, the smallest first.
    SortRising: "command-sort-rising", Rows 5;
    /// Puts proposals in order by the active column, the largest first.
    SortFalling: "command-sort-falling", Rows 5;
    /// Puts proposals in their stored order.
    SortStored: "command-sort-stored", Rows 5;
    /// Opens the commands that fit the active cell.
    ContextMenu: "command-context-menu", Edit 5;
    /// Puts in today's date, where a date can stand.
    Today: "command-today", Edit 2;
}

impl GridCommand {
    /// The keys that do it while no text is edited, shown in menus. The grid itself takes them.
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        self.movement_shortcuts()
            .or_else(|| self.row_shortcuts())
            .or_else(|| self.clipboard_shortcuts())
            .unwrap_or_else(|| self.cell_shortcuts())
    }

    /// The command that keys stand for.
    pub fn of_keys(key: Key, modifiers: Modifiers) -> Option<Self> {
        let pressed = |command: &Self| {
            let mut shortcuts = command.shortcuts().into_iter();
            shortcuts.any(|keys| keys.logical_key == key && modifiers.matches_exact(keys.modifiers))
        };
        Self::ALL.into_iter().find(pressed)
    }

    fn cell_shortcuts(self) -> Vec<KeyboardShortcut> {
        match self {
            Self::EditCell => vec![plain(Key::F2)],
            Self::Choices => vec![alt(Key::ArrowDown)],
            Self::Clear => vec![plain(Key::Delete)],
            Self::FillDown => vec![control(Key::D)],
            Self::FillRight => vec![control(Key::R)],
            Self::CopyAbove => vec![control(Key::Quote)],
            Self::Note => vec![shift(Key::F2)],
            Self::Repeat => vec![plain(Key::F4)],
            Self::Today => vec![
                control(Key::Semicolon),
                control_shift(Key::Semicolon),
                control_shift(Key::Comma),
            ],
            Self::TurnInclusion => vec![plain(Key::Space)],
            Self::Calculated => vec![plain(Key::F9)],
            Self::ContextMenu => vec![shift(Key::F10), plain(Key::Menu)],
            _ => Vec::new(),
        }
    }

    /// Some machines send these keys, others what they stand for.
    fn clipboard_shortcuts(self) -> Option<Vec<KeyboardShortcut>> {
        Some(match self {
            Self::Cut => vec![control(Key::X), shift(Key::Delete)],
            Self::Copy => vec![control(Key::C), control(Key::Insert)],
            Self::CopyWithHeadings => vec![control_shift(Key::C)],
            Self::Paste => vec![control(Key::V), shift(Key::Insert)],
            Self::PasteSpecial => vec![control_shift(Key::V)],
            _ => return None,
        })
    }

    fn movement_shortcuts(self) -> Option<Vec<KeyboardShortcut>> {
        Some(match self {
            Self::SelectAll => vec![control(Key::A)],
            Self::SelectRows => vec![shift(Key::Space)],
            Self::SelectColumns => vec![control(Key::Space)],
            Self::Find => vec![control(Key::F)],
            Self::Replace => vec![control(Key::H)],
            Self::FindNext => vec![plain(Key::F3)],
            Self::FindPrevious => vec![shift(Key::F3)],
            Self::GoTo => vec![control(Key::G), plain(Key::F5)],
            Self::Precedents => vec![alt(Key::ArrowLeft), control(Key::OpenBracket)],
            Self::Dependents => vec![alt(Key::ArrowRight), control(Key::CloseBracket)],
            Self::ScrollToActive => vec![control(Key::Backspace)],
            _ => return None,
        })
    }

    fn row_shortcuts(self) -> Option<Vec<KeyboardShortcut>> {
        Some(match self {
            Self::InsertBelow => vec![alt(Key::Insert)],
            Self::Duplicate => vec![control_shift(Key::D)],
            Self::MoveUp => vec![alt_shift(Key::ArrowUp)],
            Self::MoveDown => vec![alt_shift(Key::ArrowDown)],
            Self::Fold => vec![alt_shift(Key::ArrowLeft)],
            Self::Unfold => vec![alt_shift(Key::ArrowRight)],
            Self::Filter => vec![control_shift(Key::L)],
            _ => return None,
        })
    }
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn control(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn control_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn alt_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT.plus(Modifiers::SHIFT), key)
}
