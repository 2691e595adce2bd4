//! What is made for others: pictures on the clipboard, and pictures, texts and tables in files that are written off
//! the screen's thread.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;
use files::{Confirmation, Replacing, SaveError, Saved};

use super::App;
use super::action::{Action, FileAction};
use super::app::sight;
use super::bars;
use super::charts::picture::Picture;
use super::charts::{self, PictureError, page};
use super::filing::short;
use super::notice::{Choice, Notice};
use super::theme::Palette;
use crate::messages;

/// How large a chart is made for letters and annexes, in points.
const PAGE: (f32, f32) = (960.0, 400.0);

/// Something that is saved for others.
#[derive(Debug)]
pub struct Export {
    /// What its file may be called, without an ending.
    pub name: String,
    /// What is saved.
    pub content: Content,
}

/// What is saved for others.
#[derive(Debug)]
pub enum Content {
    /// A chart, on white, whatever the screen shows.
    Picture(Picture),
    /// A comparison in sentences and tables.
    Text(String),
    /// A comparison as values for a spreadsheet.
    Table(String),
}

/// Why something was not saved.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It could not be drawn.
    #[error("the chart could not be drawn")]
    Drawing(#[from] PictureError),
    /// Its file was not written.
    #[error("the file could not be written")]
    Saving(#[from] SaveError),
}

/// How saving something for others ended.
pub struct ExportDone {
    /// What it was.
    pub export: Arc<Export>,
    /// Its file.
    pub path: PathBuf,
    /// How it ended.
    pub result: Result<Saved, ExportError>,
}

/// What marks a text as Unicode, for spreadsheets that would not know otherwise.
const UNICODE: &str = "\u{feff}";

impl Export {
    /// The kinds of files that it can be saved as, the likeliest first: the key of what they are called, and how
    /// their names end.
    pub const fn kinds(&self) -> &'static [(&'static str, &'static str)] {
        match self.content {
            Content::Picture(_) => &[("kind-png", "png"), ("kind-svg", "svg")],
            Content::Text(_) => &[("kind-text", "txt")],
            Content::Table(_) => &[("kind-csv", "csv")],
        }
    }

    /// How the names of its files end.
    pub const fn ending(&self) -> &'static str {
        match self.content {
            Content::Picture(_) => "png",
            Content::Text(_) => "txt",
            Content::Table(_) => "csv",
        }
    }

    /// The keys of what is asked by a dialog, what is asked without one, and what is told once it is saved.
    pub const fn keys(&self) -> [&'static str; 3] {
        match self.content {
            Content::Picture(_) => ["dialog-picture", "path-picture", "told-picture-saved"],
            Content::Text(_) | Content::Table(_) => ["dialog-comparison", "path-comparison", "told-comparison-saved"],
        }
    }

    /// Its bytes in a file: a chart as SVG where the file's name says so, else as PNG.
    fn bytes(&self, path: &Path) -> Result<Vec<u8>, PictureError> {
        let drawing = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
        match &self.content {
            Content::Picture(picture) if drawing => Ok(charts::svg(picture, &Palette::LIGHT).into_bytes()),
            Content::Picture(picture) => charts::png(picture, &Palette::LIGHT),
            Content::Text(text) => Ok(text.clone().into_bytes()),
            Content::Table(text) => Ok(format!("{UNICODE}{text}").into_bytes()),
        }
    }

    fn write(&self, path: &Path, replacing: Replacing) -> Result<Saved, ExportError> {
        Ok(files::write(path, &self.bytes(path)?, replacing)?)
    }

    /// Saves it. A name without an ending gets one; a file that bears it then is not replaced unasked.
    pub fn saved(self: Arc<Self>, path: PathBuf, replacing: Replacing) -> ExportDone {
        let (path, replacing) = if path.extension().is_some() {
            (path, replacing)
        } else {
            (path.with_extension(self.ending()), Replacing::Nothing)
        };
        let result = self.write(&path, replacing);
        ExportDone {
            export: self,
            path,
            result,
        }
    }
}

impl App {
    /// Does something with the chart of the scenario in front, in the size of a page and under its name and what its
    /// figures are written in.
    pub(super) fn with_chart(&mut self, wanted: fn(Box<Picture>) -> Action, ui: &Ui) {
        let Some(tab) = self.documents.front() else { return };
        let sight = sight(&tab.document, &tab.view, &self.words);
        let name = bars::title(tab, &self.words);
        let written = bars::notation(sight.ledger.plan(), sight.style.notation, &self.words).join(" · ");
        let lines = [name.as_str(), written.as_str()];
        let picture = charts::staircase(sight, PAGE.0, PAGE.1 - page::heading(lines.len()));
        self.perform(wanted(Box::new(page::headed(picture, &lines))), ui);
    }

    /// Asks where the chart of the scenario in front shall be saved.
    pub(super) fn save_picture(&mut self, picture: Picture) {
        let tab = self.documents.front();
        let name = tab.map_or_else(String::new, |tab| bars::title(tab, &self.words));
        let content = Content::Picture(picture);
        self.ask_export(Arc::new(Export { name, content }));
    }

    pub(super) fn copy_picture(&mut self, picture: &Picture, ui: &Ui) {
        match charts::image(picture, &Palette::LIGHT) {
            Ok(image) => {
                ui.ctx().copy_image(image);
                self.told = self.words.text("told-picture-copied");
            }
            Err(error) => self.told = self.not_drawn(&error),
        }
    }

    fn not_drawn(&self, error: &PictureError) -> String {
        self.words.with("told-no-picture", &[("cause", &error.to_string())])
    }

    /// Says that something was saved, or why it was not.
    pub(super) fn exported(&mut self, done: ExportDone) {
        let ExportDone { export, path, result } = done;
        match result {
            Ok(saved) => {
                self.told = match &saved.confirmation {
                    Confirmation::Unconfirmed(error) => messages::unconfirmed(&path, error, &self.words),
                    Confirmation::Confirmed => {
                        let [_, _, told] = export.keys();
                        self.words.with(told, &[("file", &short(&path))])
                    }
                };
            }
            Err(ExportError::Drawing(error)) => self.told = self.not_drawn(&error),
            Err(ExportError::Saving(error)) => {
                let words = &self.words;
                let message = messages::not_saved(&path, &error, words);
                let again = |replacing| FileAction::Export(Arc::clone(&export), path.clone(), replacing);
                let elsewhere = Action::Export(Arc::clone(&export));
                let mut choices = vec![Choice::new(words.text("choice-save-elsewhere"), elsewhere)];
                if matches!(error, SaveError::Exists) {
                    choices.push(Choice::new(words.text("choice-replace"), again(Replacing::Anything)));
                }
                choices.push(Choice::nothing(words.text("choice-close")));
                self.around.ask(Notice::of_message(&message, choices));
            }
        }
    }
}
