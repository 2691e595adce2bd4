//! The clipboard of the machine, and what the program itself put there last.

use std::fmt;

use exchange::clipboard::CopiedTable;

use super::documents::DocumentId;
use super::grid::{CellKey, Content};

/// Something to do with the clipboard.
#[derive(Clone, Debug)]
pub enum ClipboardAction {
    /// Puts what was copied there.
    Put(Copying),
    /// Pastes what is there.
    Paste {
        /// Whether it is looked at first in any case.
        look: Look,
        /// The text that came with the keys, for a machine whose clipboard cannot be read otherwise.
        text: Option<String>,
    },
}

/// When what is pasted is looked at before it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Where it is not plain what it means.
    WhereNeeded,
    /// In any case.
    Always,
}

/// What was copied: for other programs, and as it is for this one.
#[derive(Clone, Debug)]
pub struct Copying {
    /// For other programs.
    pub table: CopiedTable,
    /// What its cells hold, row by row.
    pub contents: Vec<Vec<Content>>,
    /// The cells that are emptied once they are pasted.
    pub taken: Option<Taken>,
}

/// Cells that were cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The scenario they lie in.
    pub document: DocumentId,
    /// The cells.
    pub cells: Vec<CellKey>,
}

/// What lies on a clipboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// A table or letter as HTML.
    pub html: Option<String>,
    /// The same as text.
    pub text: Option<String>,
}

/// That there is no clipboard to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

/// A clipboard; tests use one of their own.
pub trait Clipboard {
    /// Puts a text and the same as HTML there, at once.
    ///
    /// # Errors
    /// [`Unreachable`] where it cannot be put there.
    fn put(&mut self, html: &str, text: &str) -> Result<(), Unreachable>;

    /// What lies there.
    ///
    /// # Errors
    /// [`Unreachable`] where that cannot be known.
    fn found(&mut self) -> Result<Found, Unreachable>;
}

/// The clipboard of the machine, opened when it is first used and kept open: on some machines what was copied is
/// gone once nobody holds it.
#[derive(Default)]
pub struct MachineClipboard {
    open: Option<arboard::Clipboard>,
}

impl MachineClipboard {
    fn open(&mut self) -> Result<&mut arboard::Clipboard, Unreachable> {
        if self.open.is_none() {
            self.open = arboard::Clipboard::new().ok();
        }
        self.open.as_mut().ok_or(Unreachable)
    }
}

impl Clipboard for MachineClipboard {
    fn put(&mut self, html: &str, text: &str) -> Result<(), Unreachable> {
        self.open()?.set_html(html, Some(text)).map_err(|_| Unreachable)
    }

    fn found(&mut self) -> Result<Found, Unreachable> {
        let open = self.open()?;
        Ok(Found {
            html: open.get().html().ok(),
            text: open.get_text().ok(),
        })
    }
}

impl fmt::Debug for MachineClipboard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MachineClipboard")
            .field("open", &self.open.is_some())
            .finish()
    }
}

/// What the program put on the clipboard last; as long as it still lies there, it is pasted as it was.
#[derive(Clone, Debug)]
pub struct Held {
    text: String,
    /// What its cells hold.
    pub contents: Vec<Vec<Content>>,
    /// The cells that are emptied once they are pasted.
    pub taken: Option<Taken>,
}

impl Held {
    /// What was put there as this text.
    pub fn of(text: &str, copying: Copying) -> Self {
        Self {
            text: lines_alike(text),
            contents: copying.contents,
            taken: copying.taken,
        }
    }

    /// Whether it is what lies there now.
    pub fn is(&self, text: &str) -> bool {
        self.text == lines_alike(text)
    }
}

/// A text with the same ends of lines on every machine.
fn lines_alike(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
}
