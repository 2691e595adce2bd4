//! The window: panels read and return actions, and the app performs them.

// Points, pixels and zoom are floats; amounts never are.
#![allow(clippy::float_arithmetic)]

mod action;
mod app;
mod bars;
pub mod charts;
mod command;
mod document;
mod documents;
mod fields;
mod grid;
mod inspector;
mod keyboard;
mod marks;
mod start;
pub mod theme;
mod view;
mod welcome;

pub use action::{Action, FileAction, Page, WindowAction};
pub use app::App;
pub use document::Document;
pub use documents::{DocumentId, Documents};
pub use start::start;
