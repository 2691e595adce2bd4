//! What a screen reader says of a cell: complete in itself.

use super::cells::{CellView, Check, Mark, RowView, Sight};
use super::columns::ColumnKey;
use super::rows::RowKey;

impl Sight<'_> {
    /// A cell in words: row, column, what it shows and how that came about.
    pub fn spoken(&self, row: &RowView, column: ColumnKey, cell: &CellView) -> String {
        let column_name = column.name(self.words);
        let mut parts = vec![self.row_name(row.key), column_name, self.value(cell)];
        if cell.mark == Some(Mark::Stated) {
            parts.push(self.words.text("spoken-stated"));
        }
        if !row.counts {
            parts.push(self.words.text("spoken-left-out"));
        }
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }

    /// What a row is called when it is spoken of.
    pub fn row_name(&self, key: RowKey) -> String {
        let plan = self.ledger.plan();
        match key {
            RowKey::Area(id) => plan.area(id).map_or_else(String::new, |area| area.name.to_string()),
            RowKey::Subtotal(id) => {
                let name = plan.area(id).map_or("", |area| &area.name);
                self.words.with("row-subtotal", &[("area", name)])
            }
            RowKey::Proposal(id) => super::name_of(plan.proposal(id)),
            RowKey::Line(id, line) => {
                let proposal = plan.proposal(id);
                let line = proposal
                    .and_then(|proposal| proposal.line(line))
                    .map_or("", |line| &line.name);
                format!("{} {line}", super::name_of(proposal))
            }
            RowKey::Overlap(_) => self.words.text("spoken-overlap"),
            RowKey::Strip(row) => self.words.text(row.key()),
        }
    }

    fn value(&self, cell: &CellView) -> String {
        match cell.check {
            Some(Check::Ticked) => self.words.text("spoken-included"),
            Some(Check::Empty) => self.words.text("spoken-excluded"),
            None if cell.text == "–" => self.words.text("spoken-not-quantified"),
            None => cell.text.replace('−', &format!("{} ", self.words.text("spoken-minus"))),
        }
    }
}
