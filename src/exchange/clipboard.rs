//! The clipboard: what is copied, as text and as an HTML table, and what others put there.

mod block;
mod html;
mod pasted;
mod write;

#[cfg(test)]
mod tests;

pub use block::Block;
pub use html::html_table;
pub use pasted::{Pasted, pasted};
pub use write::{CopiedCell, CopiedTable, Headings, to_html, to_text};
