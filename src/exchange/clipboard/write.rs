//! A table onto the clipboard: tabs for a spreadsheet, HTML for a letter.

use crate::formula::guarded;

/// What is copied: its cells are formatted already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedTable {
    /// What it shows, with unit and sign: stands above the table in HTML; nothing where only cells are copied, which a
    /// spreadsheet would put a row lower for it.
    pub caption: String,
    /// The headings of its columns; none where only cells are copied as text.
    pub header: Vec<String>,
    /// Whether the headings are copied as text too; they always stand in HTML.
    pub headings: Headings,
    /// Its rows, from left to right.
    pub rows: Vec<Vec<CopiedCell>>,
}

/// Whether headings are copied as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headings {
    /// With the cells.
    Included,
    /// In HTML only.
    LeftOut,
}

/// One cell that is copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CopiedCell {
    /// What the row is called: its number or its title.
    Heading(String),
    /// A text.
    Text(String),
    /// A number: as a program reads it (hyphen-minus, no groups), and as a person does.
    Number {
        /// For a spreadsheet.
        plain: String,
        /// For a reader.
        shown: String,
    },
}

/// Tab between cells, CR LF after rows; a cell of several lines stands in quotation marks.
pub fn to_text(table: &CopiedTable) -> String {
    let header = table.header.iter().map(|heading| quoted(&guarded(heading)));
    let header = (table.headings == Headings::Included).then(|| line(header));
    let rows = table.rows.iter().map(|row| line(row.iter().map(CopiedCell::as_text)));
    header.into_iter().chain(rows).collect()
}

/// A table with its caption and headings, each heading naming what it heads.
pub fn to_html(table: &CopiedTable) -> String {
    let caption = match table.caption.as_str() {
        "" => String::new(),
        caption => tagged("caption", "", caption),
    };
    let header = table
        .header
        .iter()
        .map(|heading| tagged("th", " scope=\"col\"", heading));
    let header = match header.collect::<String>().as_str() {
        "" => String::new(),
        cells => format!("<thead><tr>{cells}</tr></thead>"),
    };
    let rows = table.rows.iter().map(|row| {
        let cells: String = row.iter().map(CopiedCell::as_html).collect();
        format!("<tr>{cells}</tr>")
    });
    let rows = rows.collect::<String>();
    format!("<meta charset=\"utf-8\"><table>{caption}{header}<tbody>{rows}</tbody></table>")
}

impl CopiedCell {
    fn as_text(&self) -> String {
        match self {
            Self::Heading(text) | Self::Text(text) => quoted(&guarded(text)),
            Self::Number { plain, .. } => plain.clone(),
        }
    }

    /// Texts are marked as such, so that a spreadsheet runs none of them as a formula.
    fn as_html(&self) -> String {
        const TEXT: &str = " style=\"mso-number-format:'\\@'\"";
        match self {
            Self::Heading(text) => tagged("th", &format!(" scope=\"row\"{TEXT}"), text),
            Self::Text(text) => tagged("td", TEXT, text),
            Self::Number { shown, .. } => tagged("td", " align=\"right\"", shown),
        }
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("{}\r\n", cells.collect::<Vec<_>>().join("\t"))
}

/// Lines inside a cell end in LF, as spreadsheets write them.
fn quoted(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n").replace('\r', "\n");
    if cell.contains(['\t', '\n', '"']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

fn tagged(tag: &str, attributes: &str, text: &str) -> String {
    format!("<{tag}{attributes}>{}</{tag}>", escaped(text))
}

fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let escaped = text.chars().map(|letter| match letter {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\n' => "<br>".to_owned(),
        _ => letter.to_string(),
    });
    escaped.collect()
}
