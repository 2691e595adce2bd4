//! A machine that a test answers for: file dialogs, and a clipboard that can be looked into.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use app::window::clipboard::{Clipboard, Found, Unreachable};
use app::window::{Answer, App, Dialogs, Machine, Settings, Wanted};
use app::words::Language;
use egui::Event;
use egui_kittest::Harness;

use super::Window;

/// A user who answers every file dialog with the next of these.
struct Answers(Mutex<Vec<Answer>>);

impl Dialogs for Answers {
    fn ask(&self, _: &Wanted) -> Answer {
        let mut answers = self.0.lock().unwrap();
        if answers.is_empty() {
            Answer::Nothing
        } else {
            answers.remove(0)
        }
    }
}

/// Dialogs that are answered with these, one after the other.
pub fn answering(answers: Vec<Answer>) -> Arc<dyn Dialogs> {
    Arc::new(Answers(Mutex::new(answers)))
}

/// A clipboard that a test can look into.
#[derive(Clone, Default)]
pub struct Board(Rc<RefCell<Found>>);

impl Clipboard for Board {
    fn put(&mut self, html: &str, text: &str) -> Result<(), Unreachable> {
        *self.0.borrow_mut() = Found {
            html: Some(html.to_owned()),
            text: Some(text.to_owned()),
        };
        Ok(())
    }

    fn found(&mut self) -> Result<Found, Unreachable> {
        Ok(self.0.borrow().clone())
    }
}

impl Board {
    /// Puts a text there, as another program would.
    pub fn holds(&self, text: &str) {
        *self.0.borrow_mut() = Found {
            html: None,
            text: Some(text.to_owned()),
        };
    }

    /// Puts a table there, as a spreadsheet would: as HTML and as text.
    pub fn holds_table(&self, html: &str, text: &str) {
        *self.0.borrow_mut() = Found {
            html: Some(html.to_owned()),
            text: Some(text.to_owned()),
        };
    }

    /// The text that lies there.
    pub fn text(&self) -> String {
        self.0.borrow().text.clone().unwrap_or_default()
    }

    /// The HTML that lies there.
    pub fn html(&self) -> String {
        self.0.borrow().html.clone().unwrap_or_default()
    }
}

/// These files, as the answer to a dialog.
pub fn files(paths: &[&Path]) -> Answer {
    Answer::Files(paths.iter().map(|path| path.to_path_buf()).collect())
}

/// A window whose dialogs are answered so, and that remembers in a folder.
pub fn window_with(answers: Vec<Answer>, folder: &Path, paths: &[PathBuf]) -> Window {
    window_and_board(answers, folder, paths).0
}

/// The same, and its clipboard.
pub fn window_and_board(answers: Vec<Answer>, folder: &Path, paths: &[PathBuf]) -> (Window, Board) {
    let machine = Machine {
        dialogs: answering(answers),
        settings: Some(folder.join("settings.ron")),
        ..Machine::apart()
    };
    let settings = Settings::read(&folder.join("settings.ron"));
    let paths = paths.to_vec();
    let board = Board::default();
    let clipboard = Box::new(board.clone());
    let mut window = Harness::builder()
        .with_size([1366.0, 768.0])
        .with_max_steps(20)
        .build_eframe(|creation| {
            let app = App::on(machine, settings, &creation.egui_ctx, Language::Danish);
            let mut app = app.with_clipboard(clipboard);
            app.open(&paths);
            app
        });
    window.run();
    (window, board)
}

/// Copies what is selected.
pub fn copy(window: &mut Window) {
    window.event(Event::Copy);
    window.run();
}

/// Pastes as a keyboard does: with the text that lies on the clipboard.
pub fn paste(window: &mut Window, board: &Board) {
    window.event(Event::Paste(board.text()));
    window.run();
}
