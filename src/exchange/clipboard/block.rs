//! A block of cells from the clipboard, none of them read yet.

use crate::Delimiter;
use crate::csv::Records;
use crate::formula::unguarded;

/// Rows of texts, each as wide as the widest: blanks stand where a row was shorter.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Block {
    rows: Vec<Vec<String>>,
    width: usize,
}

impl Block {
    /// A block of these rows; nothing where there is no cell.
    pub fn new(mut rows: Vec<Vec<String>>) -> Option<Self> {
        let width = rows.iter().map(Vec::len).max().filter(|width| *width > 0)?;
        for row in &mut rows {
            row.resize(width, String::new());
        }
        Some(Self { rows, width })
    }

    /// What a spreadsheet copies as text: tabs between cells, cells of several lines in quotation
    /// marks. Quotation marks that do not pair are taken for letters.
    pub fn of_text(text: &str) -> Option<Self> {
        let records: Result<Vec<_>, _> = Records::of(text, Delimiter::Tab).collect();
        let rows = match records {
            Ok(records) => records.into_iter().map(|record| record.cells).collect(),
            Err(_) => to_the_letter(text),
        };
        let cell = |cell: String| unguarded(&cell).to_owned();
        let rows = rows.into_iter().map(|row| row.into_iter().map(cell).collect());
        Self::new(rows.collect())
    }

    /// How many rows it has.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// How many cells its rows have.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Its rows, from the top.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// The text of a cell, counted from 0; nothing beyond its edges.
    pub fn cell(&self, row: usize, column: usize) -> Option<&str> {
        self.rows.get(row)?.get(column).map(String::as_str)
    }

    /// The same block without its first row.
    pub fn without_first_row(&self) -> Option<Self> {
        let (_, rows) = self.rows.split_first()?;
        Self::new(rows.to_vec())
    }
}

fn to_the_letter(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().map(|line| line.split('\t').map(str::to_owned).collect());
    lines.collect()
}
