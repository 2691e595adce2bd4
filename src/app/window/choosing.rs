//! What a command asks for when it is chosen, and whether it is on.

use egui::ThemePreference;

use super::action::{Action, FileAction, Page, WindowAction};
use super::command::{Command, Desk, ZOOMS};
use super::compare::CompareAction;
use super::compare::command::CompareCommand;
use super::meeting::MeetingAction;
use super::panes::Round;
use crate::words::Language;

impl Command {
    /// What is asked for when it is chosen.
    ///
    /// # Errors
    /// The key of the words that say why it cannot be done now.
    pub fn action(self, desk: Desk<'_>) -> Result<Action, &'static str> {
        if desk.comparing && self.acts_on_what_is_seen() {
            return Err("disabled-behind-comparison");
        }
        self.about_the_window(desk)
            .map_or_else(|| self.about_the_scenario(desk), Ok)
    }

    /// Whether it does something with a scenario as it is seen in its tab, or with how it is seen there.
    const fn acts_on_what_is_seen(self) -> bool {
        matches!(
            self,
            Self::Grid(_)
                | Self::Column(_)
                | Self::Unallocated
                | Self::Inspector
                | Self::Explain
                | Self::Charts
                | Self::CopyPicture
                | Self::SavePicture
                | Self::Reading
                | Self::Versions
                | Self::Meeting
                | Self::Needed
        )
    }

    /// What can be asked for whether or not a scenario is open.
    fn about_the_window(self, desk: Desk<'_>) -> Option<Action> {
        Some(match self {
            Self::New => WindowAction::Page(Page::New).into(),
            Self::Open => FileAction::AskOpen.into(),
            Self::Quit => FileAction::Quit.into(),
            Self::Close if desk.comparing => CompareAction::Do(CompareCommand::Close).into(),
            Self::Inspector => WindowAction::ToggleInspector.into(),
            Self::Charts => WindowAction::ToggleCharts.into(),
            Self::ZoomIn => WindowAction::Zoom(larger(desk.zoom)).into(),
            Self::ZoomOut => WindowAction::Zoom(smaller(desk.zoom)).into(),
            Self::ZoomReset => WindowAction::Zoom(100).into(),
            Self::Light => WindowAction::Theme(ThemePreference::Light).into(),
            Self::Dark => WindowAction::Theme(ThemePreference::Dark).into(),
            Self::SystemTheme => WindowAction::Theme(ThemePreference::System).into(),
            Self::Danish => WindowAction::Language(Language::Danish).into(),
            Self::English => WindowAction::Language(Language::English).into(),
            Self::Palette => WindowAction::TogglePalette.into(),
            Self::Help => WindowAction::Page(Page::Help).into(),
            Self::About => WindowAction::Page(Page::About).into(),
            Self::Welcome => WindowAction::Page(Page::Welcome).into(),
            Self::ResetPlace => WindowAction::ResetPlace.into(),
            _ => return None,
        })
    }

    /// What is asked for of the scenario in front.
    fn about_the_scenario(self, desk: Desk<'_>) -> Result<Action, &'static str> {
        if let Self::Compare(command) = self {
            return command.action(desk);
        }
        let front = desk.front.ok_or("disabled-no-scenario")?;
        Ok(match self {
            Self::Save => FileAction::Save.into(),
            Self::SaveAs => FileAction::AskSaveAs.into(),
            Self::Close => FileAction::Close(front.id).into(),
            Self::NextTab => FileAction::Next.into(),
            Self::PreviousTab => FileAction::Previous.into(),
            Self::Undo if !front.document.can_undo() => return Err("disabled-nothing-to-undo"),
            Self::Undo => Action::Undo,
            Self::Redo if !front.document.can_redo() => return Err("disabled-nothing-to-redo"),
            Self::Redo => Action::Redo,
            Self::Grid(command) => Action::Grid(command),
            Self::Column(column) => Action::View(Box::new(front.view.with_column_turned(column))),
            Self::Unallocated => Action::View(Box::new(front.view.with_coverage_turned())),
            Self::Explain => WindowAction::Explain.into(),
            Self::CopyPicture => Action::WithChart(Action::CopyPicture),
            Self::SavePicture => Action::WithChart(Action::SavePicture),
            Self::Meeting => MeetingAction::Begin.into(),
            Self::Needed => MeetingAction::Needed.into(),
            Self::NextPane => WindowAction::Pane(Round::On).into(),
            Self::PreviousPane => WindowAction::Pane(Round::Back).into(),
            Self::Reading => WindowAction::Page(Page::Reading).into(),
            Self::Versions if front.document.origin().is_none() => return Err("disabled-no-file"),
            Self::Versions => WindowAction::Page(Page::Versions).into(),
            _ => return Err("disabled-no-scenario"),
        })
    }

    /// Whether it is something that is on now, shown by a tick; nothing where it is no such thing.
    pub fn is_on(self, desk: Desk<'_>) -> Option<bool> {
        match self {
            Self::Column(column) => desk.front.map(|tab| tab.view.shown.contains(&column)),
            Self::Unallocated => desk.front.map(|tab| tab.view.coverage == model::Coverage::All),
            Self::Inspector => Some(desk.inspector),
            Self::Charts => Some(desk.charts),
            Self::Light => Some(desk.theme == ThemePreference::Light),
            Self::Dark => Some(desk.theme == ThemePreference::Dark),
            Self::SystemTheme => Some(desk.theme == ThemePreference::System),
            Self::Danish => Some(desk.language == Language::Danish),
            Self::English => Some(desk.language == Language::English),
            _ => None,
        }
    }
}

fn larger(zoom: u16) -> u16 {
    ZOOMS.into_iter().find(|size| *size > zoom).unwrap_or(zoom)
}

fn smaller(zoom: u16) -> u16 {
    ZOOMS.into_iter().rev().find(|size| *size < zoom).unwrap_or(zoom)
}
