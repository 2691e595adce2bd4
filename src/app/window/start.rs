//! Opens the window.

use std::path::PathBuf;

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use super::App;
use crate::words::{Language, Words};

/// Opens the window with these files, and stays until it is closed.
///
/// # Errors
/// What the system said where nothing can be drawn.
pub fn start(paths: Vec<PathBuf>, language: Language) -> Result<(), eframe::Error> {
    let words = Words::of(language);
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(words.text("window-title"))
            .with_app_id("overslag")
            .with_inner_size([1366.0, 768.0])
            .with_min_inner_size([800.0, 500.0]),
        renderer: Renderer::Glow,
        ..NativeOptions::default()
    };
    eframe::run_native(
        "overslag",
        options,
        Box::new(move |creation| {
            let mut app = App::new(&creation.egui_ctx, language);
            app.open(&paths);
            Ok(Box::new(app))
        }),
    )
}
