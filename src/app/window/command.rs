//! Everything that can be done, once: menus, keys and the palette are made from this list.

use egui::{Key, KeyboardShortcut, Modifiers, ThemePreference};

use super::compare::command::CompareCommand;
use super::documents::Tab;
use super::grid::columns::ColumnKey;
use super::grid::command::GridCommand;
use super::menu::{Menu, Stand};
use crate::words::Language;

/// Something that can be done from a menu, with a key or from the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Makes an empty scenario.
    New,
    /// Opens files.
    Open,
    /// Saves.
    Save,
    /// Saves in another file.
    SaveAs,
    /// Closes the scenario in front.
    Close,
    /// Ends the program.
    Quit,
    /// Goes back one change.
    Undo,
    /// Makes it again.
    Redo,
    /// Does something in the grid.
    Grid(GridCommand),
    /// Shows or hides a column.
    Column(ColumnKey),
    /// Counts unallocated rows, or leaves them out.
    Unallocated,
    /// Shows or hides the inspector.
    Inspector,
    /// Says how the figure under the cursor came about.
    Explain,
    /// Shows or hides the charts.
    Charts,
    /// Puts the chart on the clipboard as a picture.
    CopyPicture,
    /// Saves the chart as a picture.
    SavePicture,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// As large as it is meant to be.
    ZoomReset,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// As the system.
    SystemTheme,
    /// Dansk.
    Danish,
    /// English.
    English,
    /// Does something with a comparison.
    Compare(CompareCommand),
    /// Begins a meeting on the scenario in front.
    Meeting,
    /// Begins a meeting with what it takes to meet the targets.
    Needed,
    /// The next scenario.
    NextTab,
    /// The scenario before.
    PreviousTab,
    /// The next part of the window.
    NextPane,
    /// The part before.
    PreviousPane,
    /// The list of all commands.
    Palette,
    /// The keys.
    Help,
    /// What this program is.
    About,
    /// The scenario in front as text.
    Reading,
    /// Versions of the file in front that were kept.
    Versions,
    /// The welcome page.
    Welcome,
    /// Puts the window back where it can be seen.
    ResetPlace,
}

/// What commands are carried out upon.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The scenario in front.
    pub front: Option<&'a Tab>,
    /// How large everything is shown, in percent.
    pub zoom: u16,
    /// Whether the inspector is shown.
    pub inspector: bool,
    /// Whether the charts are shown.
    pub charts: bool,
    /// How many scenarios are open.
    pub tabs: usize,
    /// Whether a comparison is in front.
    pub comparing: bool,
    /// The language that is spoken.
    pub language: Language,
    /// Light, dark or as the system.
    pub theme: ThemePreference,
}

/// The sizes that everything can be shown at, in percent.
pub const ZOOMS: [u16; 9] = [70, 80, 90, 100, 110, 125, 150, 175, 200];

impl Command {
    /// Every command, in the order of the menus.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::New,
            Self::Open,
            Self::Save,
            Self::SaveAs,
            Self::Versions,
            Self::CopyPicture,
            Self::SavePicture,
            Self::Close,
            Self::Quit,
        ];
        all.extend([Self::Undo, Self::Redo]);
        all.extend(GridCommand::ALL.map(Self::Grid));
        all.extend(ColumnKey::OPTIONAL.map(Self::Column));
        all.extend([
            Self::Unallocated,
            Self::Inspector,
            Self::Explain,
            Self::Charts,
            Self::Reading,
            Self::Welcome,
        ]);
        all.extend([Self::NextPane, Self::PreviousPane]);
        all.extend([Self::ZoomIn, Self::ZoomOut, Self::ZoomReset]);
        all.extend([Self::Light, Self::Dark, Self::SystemTheme, Self::Danish, Self::English]);
        all.push(Self::ResetPlace);
        all.extend(CompareCommand::ALL.map(Self::Compare));
        all.extend([Self::Meeting, Self::Needed]);
        all.extend([Self::NextTab, Self::PreviousTab, Self::Palette, Self::Help, Self::About]);
        all
    }

    /// The key of what it is called.
    #[allow(clippy::too_many_lines, reason = "a table, a line for each")]
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::Close => "command-close",
            Self::Quit => "command-quit",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::Grid(command) => command.key(),
            Self::Column(column) => column.key(),
            Self::Unallocated => "command-unallocated",
            Self::Inspector => "command-inspector",
            Self::Explain => "command-explain",
            Self::Charts => "command-charts",
            Self::CopyPicture => "command-copy-picture",
            Self::SavePicture => "command-save-picture",
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::ZoomReset => "command-zoom-reset",
            Self::Light => "command-light",
            Self::Dark => "command-dark",
            Self::SystemTheme => "command-system-theme",
            Self::Danish => "command-danish",
            Self::English => "command-english",
            Self::Compare(command) => command.key(),
            Self::Meeting => "command-meeting",
            Self::Needed => "command-needed",
            Self::NextTab => "command-next-tab",
            Self::PreviousTab => "command-previous-tab",
            Self::NextPane => "command-next-pane",
            Self::PreviousPane => "command-previous-pane",
            Self::Palette => "command-palette",
            Self::Help => "command-help",
            Self::About => "command-about",
            Self::Reading => "command-reading",
            Self::Versions => "command-versions",
            Self::Welcome => "command-welcome",
            Self::ResetPlace => "command-reset-place",
        }
    }

    /// Where it stands in the menus.
    pub const fn stand(self) -> Stand {
        let (menu, group) = match self {
            Self::New | Self::Open => (Menu::File, 0),
            Self::Save | Self::SaveAs | Self::Versions => (Menu::File, 1),
            Self::CopyPicture | Self::SavePicture => (Menu::File, 2),
            Self::NextTab | Self::PreviousTab | Self::Close => (Menu::File, 3),
            Self::Quit => (Menu::File, 4),
            Self::Undo | Self::Redo => (Menu::Edit, 0),
            Self::Grid(command) => return command.stand(),
            Self::Inspector | Self::Explain | Self::Charts | Self::Reading | Self::Welcome => (Menu::View, 0),
            Self::Column(_) => (Menu::View, 1),
            Self::NextPane | Self::PreviousPane => (Menu::View, 6),
            Self::Unallocated => (Menu::View, 2),
            Self::ZoomIn | Self::ZoomOut | Self::ZoomReset | Self::ResetPlace => (Menu::View, 3),
            Self::Light | Self::Dark | Self::SystemTheme => (Menu::View, 4),
            Self::Danish | Self::English => (Menu::View, 5),
            Self::Meeting | Self::Needed => (Menu::Meeting, 0),
            Self::Compare(command) => return command.stand(),
            Self::Palette | Self::Help => (Menu::Help, 0),
            Self::About => (Menu::Help, 1),
        };
        Stand { menu, group }
    }

    /// The keys that do it, the one shown in menus first.
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        let control = |key| KeyboardShortcut::new(Modifiers::COMMAND, key);
        let shifted = |key| KeyboardShortcut::new(Modifiers::COMMAND | Modifiers::SHIFT, key);
        let plain = |key| KeyboardShortcut::new(Modifiers::NONE, key);
        match self {
            Self::New => vec![control(Key::N)],
            Self::Open => vec![control(Key::O)],
            Self::Save => vec![control(Key::S)],
            Self::SaveAs => vec![plain(Key::F12), shifted(Key::S)],
            Self::Close => vec![control(Key::W), control(Key::F4)],
            Self::Undo => vec![control(Key::Z)],
            Self::Redo => vec![control(Key::Y), shifted(Key::Z)],
            Self::Grid(command) => command.shortcuts(),
            Self::ZoomIn => vec![control(Key::Plus), control(Key::Equals), shifted(Key::Plus)],
            Self::ZoomOut => vec![control(Key::Minus)],
            Self::ZoomReset => vec![control(Key::Num0)],
            Self::NextTab => vec![control(Key::PageDown), control(Key::Tab)],
            Self::PreviousTab => vec![control(Key::PageUp), shifted(Key::Tab)],
            Self::NextPane => vec![plain(Key::F6)],
            Self::PreviousPane => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::F6)],
            Self::Palette => vec![shifted(Key::P)],
            Self::Help => vec![KeyboardShortcut::new(Modifiers::SHIFT, Key::F1)],
            Self::Reading => vec![shifted(Key::R)],
            Self::Inspector => vec![control(Key::I)],
            Self::Explain => vec![plain(Key::F1)],
            Self::Compare(command) => command.shortcuts(),
            Self::Meeting => vec![plain(Key::F11)],
            Self::Charts => vec![control(Key::J)],
            _ => Vec::new(),
        }
    }
}
