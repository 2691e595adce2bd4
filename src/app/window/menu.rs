//! The menus, and where in them a command stands.

/// A menu of the menu bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// Fil.
    File,
    /// Rediger.
    Edit,
    /// Vis.
    View,
    /// Rækker.
    Rows,
    /// Scenarie.
    Scenario,
    /// Sammenlign.
    Compare,
    /// Møde.
    Meeting,
    /// Hjælp.
    Help,
}

/// Where a command stands: a menu and a group in it, between lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The menu.
    pub menu: Menu,
    /// The group, counted from the top.
    pub group: u8,
}

impl Stand {
    /// The key of the menu within the menu that its group is, where it is one.
    pub const fn submenu(self) -> Option<&'static str> {
        match (self.menu, self.group) {
            (Menu::View, 1) => Some("menu-columns"),
            (Menu::View, 4) => Some("menu-theme"),
            (Menu::View, 5) => Some("menu-language"),
            _ => None,
        }
    }
}

impl Menu {
    /// The menus from the left.
    pub const ALL: [Self; 8] = [
        Self::File,
        Self::Edit,
        Self::View,
        Self::Rows,
        Self::Scenario,
        Self::Compare,
        Self::Meeting,
        Self::Help,
    ];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Rows => "menu-rows",
            Self::Scenario => "menu-scenario",
            Self::Compare => "menu-compare",
            Self::Meeting => "menu-meeting",
            Self::Help => "menu-help",
        }
    }

    /// The key of the letter that opens it together with Alt.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::File => "letter-file",
            Self::Edit => "letter-edit",
            Self::View => "letter-view",
            Self::Rows => "letter-rows",
            Self::Scenario => "letter-scenario",
            Self::Compare => "letter-compare",
            Self::Meeting => "letter-meeting",
            Self::Help => "letter-help",
        }
    }
}
