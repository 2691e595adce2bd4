//! Everything that can be done with a comparison; menus, keys and the palette are made from this list.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::give::Form;
use super::{Bars, CompareAction, Lens};
use crate::window::action::Action;
use crate::window::command::Desk;
use crate::window::menu::{Menu, Stand};

/// Something that can be done with a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompareCommand {
    /// Compares open scenarios.
    Begin,
    /// Ends the comparison.
    Close,
    /// Looks at it one way.
    Look(Lens),
    /// Compares with the next scenario.
    NextBase,
    /// Holds the next scenario against the base.
    NextOther,
    /// Goes to the next row that differs.
    Next,
    /// Goes to the one before.
    Previous,
    /// Lists the rows that do not differ, too.
    Differing,
    /// Sorts the matrix by how far the scenarios lie apart.
    Spread,
    /// Hides rows of which only texts differ.
    IgnoreTexts,
    /// Hides rows of which only number and place differ.
    IgnorePlaces,
    /// Hides rows that differ by little; by more each time, and then none.
    Tolerance,
    /// Has a bridge's bars be proposals, or causes again.
    Bars,
    /// Shows more of the active row.
    Details,
    /// Goes to the active row in its scenario.
    GoTo,
    /// Makes the active row in the base what it is in the other scenario.
    TakeIntoBase,
    /// Makes it in the other scenario what it is in the base.
    TakeIntoOther,
    /// Says that a guess is right.
    Confirm,
    /// Says that it is wrong.
    Refuse,
    /// Puts it on the clipboard.
    Copy(Form),
    /// Saves it in a file.
    Save(Form),
}

impl CompareCommand {
    /// Every command, in the order of the menu.
    pub const ALL: [Self; 28] = [
        Self::Begin,
        Self::Close,
        Self::Look(Lens::List),
        Self::Look(Lens::Matrix),
        Self::Look(Lens::Bridge),
        Self::Look(Lens::Staircases),
        Self::Bars,
        Self::NextBase,
        Self::NextOther,
        Self::Next,
        Self::Previous,
        Self::Differing,
        Self::Spread,
        Self::IgnoreTexts,
        Self::IgnorePlaces,
        Self::Tolerance,
        Self::Details,
        Self::GoTo,
        Self::TakeIntoBase,
        Self::TakeIntoOther,
        Self::Confirm,
        Self::Refuse,
        Self::Copy(Form::Text),
        Self::Copy(Form::Table),
        Self::Copy(Form::Picture),
        Self::Save(Form::Text),
        Self::Save(Form::Table),
        Self::Save(Form::Picture),
    ];

    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Begin => "compared-begin",
            Self::Close => "compared-close",
            Self::Look(lens) => lens.key(),
            Self::NextBase => "compared-next-base",
            Self::NextOther => "compared-next-other",
            Self::Next => "compared-next",
            Self::Previous => "compared-previous",
            Self::Differing => "compared-differing",
            Self::Spread => "compared-spread",
            Self::IgnoreTexts => "compared-ignore-texts",
            Self::IgnorePlaces => "compared-ignore-places",
            Self::Tolerance => "compared-tolerance",
            Self::Bars => "compared-turn-bars",
            Self::Details => "compared-details-shown",
            Self::GoTo => "compared-go-to",
            Self::TakeIntoBase => "compared-take-into-base",
            Self::TakeIntoOther => "compared-take-into-other",
            Self::Confirm => "compared-confirm",
            Self::Refuse => "compared-refuse",
            Self::Copy(Form::Text) => "compared-copy-text",
            Self::Copy(Form::Table) => "compared-copy-table",
            Self::Copy(Form::Picture) => "compared-copy-picture",
            Self::Save(Form::Text) => "compared-save-text",
            Self::Save(Form::Table) => "compared-save-table",
            Self::Save(Form::Picture) => "compared-save-picture",
        }
    }

    /// Where it stands in the menus.
    pub const fn stand(self) -> Stand {
        let group = match self {
            Self::Begin | Self::Close => 0,
            Self::Look(_) | Self::Bars => 1,
            Self::NextBase | Self::NextOther | Self::Differing | Self::Spread => 2,
            Self::IgnoreTexts | Self::IgnorePlaces | Self::Tolerance => 3,
            Self::Next | Self::Previous | Self::Details | Self::GoTo => 4,
            Self::TakeIntoBase | Self::TakeIntoOther | Self::Confirm | Self::Refuse => 5,
            Self::Copy(_) => 6,
            Self::Save(_) => 7,
        };
        Stand {
            menu: Menu::Compare,
            group,
        }
    }

    /// The keys that do it. Single letters are keys only while a comparison is in front.
    pub fn shortcuts(self) -> Vec<KeyboardShortcut> {
        let plain = |key| vec![KeyboardShortcut::new(Modifiers::NONE, key)];
        let shifted = |key| vec![KeyboardShortcut::new(Modifiers::SHIFT, key)];
        match self {
            Self::Begin => vec![KeyboardShortcut::new(Modifiers::COMMAND, Key::M)],
            Self::Look(Lens::List) => plain(Key::L),
            Self::Look(Lens::Matrix) => plain(Key::M),
            Self::Look(Lens::Bridge) => plain(Key::B),
            Self::Look(Lens::Staircases) => plain(Key::T),
            Self::NextBase => vec![KeyboardShortcut::new(Modifiers::ALT, Key::B)],
            Self::NextOther => vec![KeyboardShortcut::new(Modifiers::ALT, Key::N)],
            Self::Next => plain(Key::N),
            Self::Previous => shifted(Key::N),
            Self::Differing => plain(Key::D),
            Self::Spread => plain(Key::S),
            Self::IgnoreTexts => plain(Key::X),
            Self::IgnorePlaces => plain(Key::R),
            Self::Tolerance => plain(Key::A),
            Self::Bars => plain(Key::P),
            Self::TakeIntoBase => plain(Key::O),
            Self::TakeIntoOther => shifted(Key::O),
            Self::Confirm => plain(Key::G),
            Self::Refuse => shifted(Key::G),
            Self::Close | Self::Details | Self::GoTo | Self::Copy(_) | Self::Save(_) => Vec::new(),
        }
    }

    /// Whether its keys are its own now: single letters are, while a comparison is in front.
    pub fn has_keys(self, desk: Desk<'_>) -> bool {
        desk.comparing || self == Self::Begin
    }

    /// What is asked for when it is chosen.
    ///
    /// # Errors
    /// The key of the words that say why it cannot be done now.
    pub fn action(self, desk: Desk<'_>) -> Result<Action, &'static str> {
        let possible = match self {
            Self::Begin if desk.tabs < 2 => Err("disabled-one-scenario"),
            Self::Begin => Ok(()),
            _ if !desk.comparing => Err("disabled-no-comparison"),
            _ => Ok(()),
        };
        possible.map(|()| CompareAction::Do(self).into())
    }
}

impl Bars {
    /// The key of what it is called.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Causes => "compared-bars-causes",
            Self::Proposals => "compared-bars-proposals",
        }
    }
}

impl Lens {
    /// The key of what it is called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::List => "compared-list",
            Self::Matrix => "compared-matrix",
            Self::Bridge => "compared-as-bridge",
            Self::Staircases => "compared-staircases",
        }
    }
}
