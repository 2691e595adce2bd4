//! What the program does with the clipboard.

use egui::Ui;
use exchange::clipboard::{Pasted, pasted, to_html, to_text};

use super::App;
use super::app::sight;
use super::clipboard::{Clipboard, ClipboardAction, Copying, Held, Look};
use super::grid::{CellKey, Source};

impl App {
    /// The program with another clipboard than the machine's.
    #[must_use]
    pub fn with_clipboard(mut self, clipboard: Box<dyn Clipboard>) -> Self {
        self.clipboard = clipboard;
        self
    }

    pub(super) fn clipboard(&mut self, action: ClipboardAction, ui: &Ui) {
        match action {
            ClipboardAction::Put(copying) => self.put(copying, ui),
            ClipboardAction::Paste { look, text } => self.paste(look, text, ui),
        }
    }

    /// Puts what was copied on the clipboard. Where the machine's cannot be reached it goes there as text by the
    /// window's own way, and stays at hand in this program in any case.
    fn put(&mut self, copying: Copying, ui: &Ui) {
        let (html, text) = (to_html(&copying.table), to_text(&copying.table));
        let count = copying.table.rows.iter().map(Vec::len).sum::<usize>().to_string();
        let key = match (self.clipboard.put(&html, &text), &copying.taken) {
            (Ok(()), None) => "copy-done",
            (Ok(()), Some(_)) => "cut-done",
            (Err(_), _) => {
                ui.ctx().copy_text(text.clone());
                "copy-as-text"
            }
        };
        self.told = self.words.with(key, &[("count", &count)]);
        self.held = Some(Held::of(&text, copying));
    }

    fn paste(&mut self, look: Look, event_text: Option<String>, ui: &Ui) {
        let found = self.clipboard.found();
        let unreachable = found.is_err();
        let found = found.unwrap_or_default();
        let text = found.text.clone().or(event_text);
        let own = self.held.clone().filter(|held| match &text {
            Some(text) => held.is(text),
            None => unreachable,
        });
        if let Some(held) = own {
            let taken = self.taken_here();
            let contents = held.contents;
            self.paste_in_front(Source::Own { contents, taken }, look, ui);
            return;
        }
        let decimal = self.words.decimal();
        let text = text.unwrap_or_default();
        match pasted(found.html.as_deref(), &text, decimal) {
            Some(Pasted::Block(block)) => self.paste_in_front(Source::Texts(block), look, ui),
            Some(Pasted::Catalogue(catalogue)) => self.paste_in_front(Source::Catalogue(catalogue), look, ui),
            None if unreachable => self.told = self.words.text("clipboard-unreachable"),
            None => self.told = self.words.text("paste-empty"),
        }
    }

    /// The cells of the scenario in front that were cut, once: a second paste is of a copy. What was cut in another
    /// scenario stays there.
    fn taken_here(&mut self) -> Vec<CellKey> {
        let front = self.documents.front().map(|tab| tab.id);
        let taken = self.held.as_mut().and_then(|held| held.taken.take());
        let here = taken.filter(|taken| Some(taken.document) == front);
        here.map_or_else(Vec::new, |taken| taken.cells)
    }

    fn paste_in_front(&mut self, source: Source, look: Look, ui: &Ui) {
        let Some(tab) = self.documents.front_mut() else { return };
        let actions = tab
            .grid
            .paste(sight(&tab.document, &tab.view, &self.words), source, look);
        for action in actions {
            self.perform(action, ui);
        }
    }
}
