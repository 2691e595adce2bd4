//! The window: panels read and return actions, and the app performs them.

// Points, pixels and zoom are floats; amounts never are.
#![allow(clippy::float_arithmetic)]

mod about;
mod action;
mod app;
mod around;
mod bars;
pub mod charts;
pub mod clipboard;
mod clock;
mod command;
mod controls;
mod copying;
mod delay_form;
mod delaying;
mod dialogs;
mod document;
mod documents;
mod fields;
mod filing;
mod findings;
mod gaps;
mod grid;
mod help;
mod icon;
mod inspector;
mod jobs;
mod keeping;
mod keyboard;
mod leaving;
mod marks;
mod measures;
mod meeting;
mod new_form;
mod notice;
mod opening;
mod pages;
mod palette;
mod path_form;
mod place;
mod reading;
mod renderer;
mod safety;
mod samples;
mod settings;
mod start;
pub mod theme;
mod versions;
mod view;
mod welcome;

pub use action::{Action, After, Blank, FileAction, Page, WindowAction};
pub use app::App;
pub use around::Machine;
pub use dialogs::{Answer, Dialogs, Purpose, Wanted};
pub use document::Document;
pub use documents::{DocumentId, Documents};
pub use jobs::Work;
pub use renderer::Renderer;
pub use samples::Sample;
pub use settings::Settings;
pub use start::{Asked, NoWindow, WindowPlace, start};
