//! Other people's formats, in and out of one table.
//!
//! Start at [`read_table`] (a file's bytes become rows, or a list of every cell that was not
//! understood), [`plan_from`] (rows become a plan), [`infer_phase_in`] (which curves explain the
//! figures) and [`write_table`]. Nothing here opens a file, and no binary float is ever used.

pub mod catalogue;
pub mod cell;
pub mod clipboard;
mod csv;
mod decimal;
mod encoding;
mod error;
mod formula;
mod heading;
mod import;
mod infer;
mod number;
pub mod paste;
mod read;
#[cfg(test)]
mod sample;
mod set_aside;
mod table;
mod write;

pub use self::csv::Delimiter;
pub use decimal::{Because, Decision};
pub use encoding::Encoding;
pub use error::{CellError, CellFault, Ragged, Source, TableError};
pub use import::{AmountFault, ImportError, ImportSettings, edits_from, plan_from};
pub use infer::{Inferred, infer_phase_in, with_inferred};
pub use number::{Approximation, DecimalMark, Number, NumberError, NumberFault, Reading, Separators, read};
pub use read::{Options, read_table};
pub use table::{Cell, Found, NamedRow, Row, SetAside, Table, UnknownColumn, WhySetAside};
pub use write::{OutCell, OutTable, Profile, write_table};
