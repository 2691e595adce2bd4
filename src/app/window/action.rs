//! What a user asked for: panels return actions, and the app performs them.

use std::path::PathBuf;
use std::sync::Arc;

use egui::ThemePreference;
use files::Replacing;
use model::{Edit, Notation, Years};

use super::charts::picture::Picture;
use super::clipboard::ClipboardAction;
use super::compare::CompareAction;
use super::documents::DocumentId;
use super::exporting::Export;
use super::grid::CellKey;
use super::grid::command::GridCommand;
use super::inspector::Sheet;
use super::jobs::JobId;
use super::meeting::MeetingAction;
use super::panes::Round;
use super::samples::Sample;
use super::view::View;
use crate::solver::Inquiry;
use crate::words::Language;

/// One thing that a user asked for.
#[derive(Debug)]
pub enum Action {
    /// Changes the scenario in front.
    Edit(Edit),
    /// Goes back one change.
    Undo,
    /// Makes the change again that was last undone.
    Redo,
    /// Does something in the grid of the scenario in front.
    Grid(GridCommand),
    /// Does something with whole scenarios.
    File(FileAction),
    /// Looks at the scenario in front another way.
    View(Box<View>),
    /// Changes how the window looks.
    Window(WindowAction),
    /// Compares open scenarios.
    Compare(CompareAction),
    /// Begins a meeting, keeps what it came to, or leaves it.
    Meeting(MeetingAction),
    /// Finds out what it takes to meet the targets.
    Solve(Box<Inquiry>),
    /// Does something with the chart of the scenario in front.
    WithChart(fn(Box<Picture>) -> Self),
    /// Puts a chart on the clipboard.
    CopyPicture(Box<Picture>),
    /// Asks for a file and saves a chart there.
    SavePicture(Box<Picture>),
    /// Asks for a file and saves something for others there.
    Export(Arc<Export>),
    /// Does something with the clipboard.
    Clipboard(Box<ClipboardAction>),
    /// Says something in the status bar.
    Tell(String),
}

/// Something done with whole scenarios.
#[derive(Debug)]
pub enum FileAction {
    /// Makes an empty scenario.
    New(Blank),
    /// Opens a sample scenario as a copy that no file holds.
    Sample(Sample),
    /// Asks for files and opens them.
    AskOpen,
    /// Opens these files.
    Open(Vec<PathBuf>),
    /// Saves the scenario in front.
    Save,
    /// Asks for a name and saves the scenario in front there.
    AskSaveAs,
    /// Saves a scenario in this file, in place of what may be there; and then goes on.
    SaveAs(DocumentId, PathBuf, Replacing, After),
    /// Saves a scenario, asking where if no file holds it; and then goes on.
    SaveFirst(DocumentId, After),
    /// Closes a scenario, after asking where it was changed.
    Close(DocumentId),
    /// Closes a scenario whatever was changed in it; and then goes on.
    Discard(DocumentId, After),
    /// Opens a file as a copy that no file holds.
    OpenCopy(PathBuf),
    /// Makes a scenario a copy that no file holds.
    Copy(DocumentId),
    /// Takes a scenario's file over from whoever had it open.
    TakeOver(DocumentId),
    /// Puts what is in the file in place of what is shown, which is kept as a backup first.
    Reload(DocumentId),
    /// Does something with what a crash left behind, by its place.
    Recover(usize, Recovery),
    /// Saves something for others in this file.
    Export(Arc<Export>, PathBuf, Replacing),
    /// No longer waits for what is being opened.
    Stop(JobId),
    /// Keeps a file at the top of the recent ones, or no longer.
    Pin(PathBuf),
    /// Takes a file off the list of recent ones.
    Forget(PathBuf),
    /// Brings a scenario to the front.
    Select(DocumentId),
    /// Brings the next scenario to the front.
    Next,
    /// Brings the scenario before to the front.
    Previous,
    /// Ends the program, after asking where something was changed.
    Quit,
}

/// What a scenario is saved or given up for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// To go on with it.
    Stay,
    /// To close it.
    Close,
    /// To end the program.
    Quit,
}

/// What is done with what a crash left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// It is opened as what it was.
    Itself,
    /// It is opened as a copy.
    Copy,
    /// It is opened as a copy, beside the saved file.
    Both,
    /// The saved file is opened, if there is one; what was left behind is thrown away.
    Saved,
}

/// What an empty scenario begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    /// What it is called.
    pub title: String,
    /// Its years.
    pub years: Years,
    /// How its amounts are written.
    pub notation: Notation,
}

/// A change to how the window looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WindowAction {
    /// Speaks another language.
    Language(Language),
    /// Light, dark or as the system.
    Theme(ThemePreference),
    /// Shows everything so many percent as large.
    Zoom(u16),
    /// Gives the keys to another part of the window.
    Pane(Round),
    /// Shows or hides the inspector.
    ToggleInspector,
    /// Shows a sheet of the inspector.
    Inspect(Sheet),
    /// Shows how the figure under the cursor came about.
    Explain,
    /// Writes in the first note of the proposal under the cursor.
    Note,
    /// Moves the start of what is under the cursor.
    Delay,
    /// Goes to a cell of the grid in front.
    GoTo(CellKey),
    /// Shows or hides the chart drawer.
    ToggleCharts,
    /// Opens or closes the list of all commands.
    TogglePalette,
    /// Opens a page in front of everything else.
    Page(Page),
    /// Leaves that page.
    ClosePage,
    /// Puts the window back where it can be seen whole.
    ResetPlace,
}

/// A page that stands in front of the scenarios.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The keys, and how things are done.
    Help,
    /// What this program is.
    About,
    /// What a new scenario shall begin with.
    New,
    /// Open, new, recent and sample scenarios.
    Welcome,
    /// The scenario in front as text, line after line.
    Reading,
    /// Versions of the file in front that were kept.
    Versions,
    /// Open scenarios side by side.
    Comparison,
}

impl From<Edit> for Action {
    fn from(edit: Edit) -> Self {
        Self::Edit(edit)
    }
}

impl From<CompareAction> for Action {
    fn from(action: CompareAction) -> Self {
        Self::Compare(action)
    }
}

impl From<MeetingAction> for Action {
    fn from(action: MeetingAction) -> Self {
        Self::Meeting(action)
    }
}

impl From<Inquiry> for Action {
    fn from(inquiry: Inquiry) -> Self {
        Self::Solve(Box::new(inquiry))
    }
}

impl From<FileAction> for Action {
    fn from(action: FileAction) -> Self {
        Self::File(action)
    }
}

impl From<WindowAction> for Action {
    fn from(action: WindowAction) -> Self {
        Self::Window(action)
    }
}
