//! A table out as text with a delimiter, for a Danish spreadsheet or for other programs.

use crate::Delimiter;
use crate::formula::guarded;

/// A table ready to be written: its cells are formatted already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutTable {
    /// The headings.
    pub header: Vec<String>,
    /// The rows, each with as many cells as there are headings.
    pub rows: Vec<Vec<OutCell>>,
}

/// A formatted cell, and whether it is a text or a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutCell {
    /// A text; one that a spreadsheet would run as a formula gets a leading `'`.
    Text(String),
    /// A number as it is to be written; nothing is added to it.
    Number(String),
}

/// Who the text is written for. Cells are parted by `;` in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// A Danish Excel: UTF-8 with a byte order mark, lines ending in CR LF.
    Excel,
    /// Other programs: UTF-8 without a mark, lines ending in LF.
    Plain,
}

/// What makes a cell need quotation marks.
const SPECIAL: [char; 4] = [Delimiter::Semicolon.character(), '"', '\n', '\r'];

impl Profile {
    const fn mark(self) -> &'static str {
        match self {
            Self::Excel => "\u{feff}",
            Self::Plain => "",
        }
    }

    const fn line_end(self) -> &'static str {
        match self {
            Self::Excel => "\r\n",
            Self::Plain => "\n",
        }
    }
}

/// The bytes of a file that holds this table.
pub fn write_table(table: &OutTable, profile: Profile) -> Vec<u8> {
    let header = record(table.header.iter().map(|heading| guarded(heading)));
    let rows = table.rows.iter().map(|row| record(row.iter().map(OutCell::written)));
    let mut text = profile.mark().to_owned();
    for line in std::iter::once(header).chain(rows) {
        text.push_str(&line);
        text.push_str(profile.line_end());
    }
    text.into_bytes()
}

impl OutCell {
    fn written(&self) -> String {
        match self {
            Self::Text(text) => guarded(text),
            Self::Number(number) => number.clone(),
        }
    }
}

fn record(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<_> = cells.map(quoted).collect();
    cells.join(&Delimiter::Semicolon.character().to_string())
}

fn quoted(cell: String) -> String {
    if cell.contains(SPECIAL) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> OutTable {
        let text = |text: &str| OutCell::Text(text.to_owned());
        let number = |number: &str| OutCell::Number(number.to_owned());
        OutTable {
            header: ["Nr.", "Forslag", "2024"].map(str::to_owned).to_vec(),
            rows: vec![
                vec![text("VPU 5"), text("Reduktion; \"demens\""), number("-0,337")],
                vec![text("-"), text("=SUM(A1)"), text("-")],
                vec![text("12"), text("- heraf:\nSTU"), number("0")],
            ],
        }
    }

    #[test]
    fn danish_excel_gets_a_mark_and_crlf() {
        let expected = "\u{feff}Nr.;Forslag;2024\r\nVPU 5;\"Reduktion; \"\"demens\"\"\";-0,337\r\n\
                        -;'=SUM(A1);-\r\n12;\"'- heraf:\nSTU\";0\r\n";
        assert_eq!(
            String::from_utf8(write_table(&table(), Profile::Excel)).unwrap(),
            expected
        );
    }

    #[test]
    fn other_programs_get_neither() {
        let expected = "Nr.;Forslag;2024\nVPU 5;\"Reduktion; \"\"demens\"\"\";-0,337\n\
                        -;'=SUM(A1);-\n12;\"'- heraf:\nSTU\";0\n";
        assert_eq!(
            String::from_utf8(write_table(&table(), Profile::Plain)).unwrap(),
            expected
        );
    }
}
