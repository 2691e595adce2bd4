//! The widths that a user gave columns, as they are remembered from one day to the next.

use std::collections::BTreeMap;

use model::Years;

use super::Grid;
use super::columns::ColumnKey;

impl Grid {
    /// Takes over widths by what the columns are called.
    pub fn take_widths(&mut self, widths: &BTreeMap<String, f32>, years: Years) {
        let always = [ColumnKey::Number, ColumnKey::Title].into_iter();
        let columns = always
            .chain(ColumnKey::OPTIONAL)
            .chain(years.iter().map(ColumnKey::Year));
        for column in columns {
            if let Some(width) = widths.get(&name(column, years)) {
                self.widths.insert(column, *width);
            }
        }
    }

    /// The widths that the user gave columns.
    pub fn widths(&self, years: Years) -> BTreeMap<String, f32> {
        let widths = self.widths.iter();
        widths.map(|(column, width)| (name(*column, years), *width)).collect()
    }
}

/// What a column is called among the widths: a year by its place, for other scenarios have other years.
fn name(column: ColumnKey, years: Years) -> String {
    match column {
        ColumnKey::Year(year) => format!("{}-{}", column.key(), year.since(years.first())),
        other => other.key().to_owned(),
    }
}
