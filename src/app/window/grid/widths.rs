//! The widths that a user gave columns, as they are remembered from one day to the next.

use std::collections::BTreeMap;

use super::Grid;
use super::columns::ColumnKey;

impl Grid {
    /// Takes over widths by what the columns are called; years share one.
    pub fn take_widths(&mut self, widths: &BTreeMap<String, f32>) {
        for column in [ColumnKey::Number, ColumnKey::Title]
            .into_iter()
            .chain(ColumnKey::OPTIONAL)
        {
            if let Some(width) = widths.get(column.key()) {
                self.widths.insert(column, *width);
            }
        }
    }

    /// The widths that the user gave columns; those of years are not remembered, for other scenarios have others.
    pub fn widths(&self) -> BTreeMap<String, f32> {
        let widths = self.widths.iter();
        let lasting = widths.filter(|(column, _)| !matches!(column, ColumnKey::Year(_)));
        lasting
            .map(|(column, width)| (column.key().to_owned(), *width))
            .collect()
    }
}
