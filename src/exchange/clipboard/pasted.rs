//! What lies on the clipboard: a block of cells, or a whole catalogue as text.

use super::{Block, html_table};
use crate::DecimalMark;
use crate::catalogue::Catalogue;

/// What somebody else has put on the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pasted {
    /// Cells, to be put where the selection is.
    Block(Block),
    /// Proposals with their years, from the text of a PDF.
    Catalogue(Box<Catalogue>),
}

/// What is pasted: an HTML table where there is one, else cells with tabs between them, else the
/// text of a catalogue, else lines. Nothing where the clipboard is empty. A table with headings can
/// be read as a catalogue too ([`Catalogue::of_block`]).
pub fn pasted(html: Option<&str>, text: &str, decimal: DecimalMark) -> Option<Pasted> {
    if let Some(block) = html.and_then(html_table) {
        return Some(Pasted::Block(block));
    }
    if text.contains('\t') {
        return Block::of_text(text).map(Pasted::Block);
    }
    match Catalogue::of_text(text, decimal) {
        Ok(catalogue) => Some(Pasted::Catalogue(Box::new(catalogue))),
        Err(_) => Block::of_text(text).map(Pasted::Block),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(html: Option<&str>, text: &str) -> &'static str {
        match pasted(html, text, DecimalMark::Comma) {
            Some(Pasted::Block(_)) => "block",
            Some(Pasted::Catalogue(_)) => "catalogue",
            None => "nothing",
        }
    }

    #[test]
    fn a_table_comes_before_text_and_cells_before_catalogues() {
        let catalogue = include_str!("../../../tests/reference/norddjurs-2023.pdf-text.txt");
        let table = "<table><tr><td>1</td></tr></table>";
        let cases = [
            (Some(table), catalogue, "block"),
            (Some("<p>Bilag</p>"), catalogue, "catalogue"),
            (None, catalogue, "catalogue"),
            (None, "-1\t-2\r\n", "block"),
            (None, "-1\r\n-2\r\n", "block"),
            (None, "Mindre rengøring", "block"),
            (None, "", "nothing"),
            (Some(""), "", "nothing"),
        ];
        for (html, text, expected) in cases {
            assert_eq!(kind(html, text), expected, "{html:?} {text:?}");
        }
    }
}
