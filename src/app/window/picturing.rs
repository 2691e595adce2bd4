//! Charts as pictures: on the clipboard, and in files that are written off the screen's thread.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Ui;
use files::{Confirmation, Replacing, SaveError, Saved};

use super::App;
use super::action::{Action, FileAction};
use super::app::sight;
use super::charts::picture::Picture;
use super::charts::{self, PictureError};
use super::filing::short;
use super::notice::{Choice, Notice};
use super::theme::Palette;
use crate::messages;

/// How large a chart is made for letters and annexes, in points.
const PAGE: (f32, f32) = (960.0, 400.0);

/// How the names of picture files end, the likeliest first.
pub(super) const PICTURE_ENDINGS: [&str; 2] = ["png", "svg"];

/// A chart as it is saved: on white, whatever the screen shows.
#[derive(Debug)]
pub struct Portrait(pub Picture);

/// Why a chart was not saved.
#[derive(Debug, thiserror::Error)]
pub enum PortraitError {
    /// It could not be drawn.
    #[error("the chart could not be drawn")]
    Drawing(#[from] PictureError),
    /// Its file was not written.
    #[error("the picture could not be written")]
    Saving(#[from] SaveError),
}

/// How saving a chart ended.
pub struct PictureDone {
    /// The chart.
    pub portrait: Arc<Portrait>,
    /// Its file.
    pub path: PathBuf,
    /// How it ended.
    pub result: Result<Saved, PortraitError>,
}

impl Portrait {
    /// Writes the chart in a file, as SVG where the file's name says so, else as PNG.
    ///
    /// # Errors
    /// [`PortraitError`] where it cannot be drawn or written.
    fn write(&self, path: &std::path::Path, replacing: Replacing) -> Result<Saved, PortraitError> {
        let drawing = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
        let bytes = if drawing {
            charts::svg(&self.0, &Palette::LIGHT).into_bytes()
        } else {
            charts::png(&self.0, &Palette::LIGHT)?
        };
        Ok(files::write(path, &bytes, replacing)?)
    }

    /// Saves the chart. A name without an ending gets one; a file that bears it then is not replaced unasked.
    pub fn saved(self: Arc<Self>, path: PathBuf, replacing: Replacing) -> PictureDone {
        let (path, replacing) = if path.extension().is_some() {
            (path, replacing)
        } else {
            (path.with_extension(PICTURE_ENDINGS[0]), Replacing::Nothing)
        };
        let result = self.write(&path, replacing);
        PictureDone {
            portrait: self,
            path,
            result,
        }
    }
}

impl App {
    /// Does something with the chart of the scenario in front, in the size of a page.
    pub(super) fn with_chart(&mut self, wanted: fn(Box<Picture>) -> Action, ui: &Ui) {
        let Some(tab) = self.documents.front() else { return };
        let sight = sight(&tab.document, &tab.view, &self.words);
        let picture = charts::staircase(sight, PAGE.0, PAGE.1);
        self.perform(wanted(Box::new(picture)), ui);
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

    /// Says that a chart was saved, or why it was not.
    pub(super) fn pictured(&mut self, done: PictureDone) {
        let PictureDone { portrait, path, result } = done;
        match result {
            Ok(saved) => {
                self.told = match &saved.confirmation {
                    Confirmation::Unconfirmed(error) => messages::unconfirmed(&path, error, &self.words),
                    Confirmation::Confirmed => self.words.with("told-picture-saved", &[("file", &short(&path))]),
                };
            }
            Err(PortraitError::Drawing(error)) => self.told = self.not_drawn(&error),
            Err(PortraitError::Saving(error)) => {
                let words = &self.words;
                let message = messages::not_saved(&path, &error, words);
                let again = |replacing| FileAction::Picture(Arc::clone(&portrait), path.clone(), replacing);
                let elsewhere = Action::SavePicture(Box::new(portrait.0.clone()));
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
