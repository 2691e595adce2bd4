//! A block's first row, where it names years instead of holding amounts.

use model::Year;

use super::Column;
use crate::clipboard::Block;
use crate::heading::{Content, content};
use crate::{Reading, Separators, read};

/// The years that a block's first row names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadingRow {
    /// Each column of the block that is headed by a year.
    pub years: Vec<(usize, Year)>,
}

/// The block's first row, where it names years one after the other and holds no other number.
pub(super) fn heading_row(block: &Block) -> Option<HeadingRow> {
    let (first, rest) = block.rows().split_first()?;
    let named = first
        .iter()
        .enumerate()
        .map(|(column, cell)| (column, cell, named(cell)));
    let named: Vec<_> = named.collect();
    let years = named.iter().filter_map(|(column, _, named)| match named {
        Some(Column::Year(year)) => Some((*column, *year)),
        _ => None,
    });
    let years: Vec<_> = years.collect();
    let rises = years.is_sorted_by(|(_, before), (_, after)| after.since(*before) == 1);
    let others = named
        .iter()
        .filter(|(_, _, named)| !matches!(named, Some(Column::Year(_))));
    let no_numbers = others.into_iter().all(|(_, cell, _)| !is_number(cell));
    (years.len() > 1 && rises && no_numbers && !rest.is_empty()).then_some(HeadingRow { years })
}

fn is_number(cell: &str) -> bool {
    let reading = read(cell, Separators::Undecided);
    matches!(
        reading,
        Ok(Reading::Number(_))
            | Err(crate::NumberError {
                fault: crate::NumberFault::Ambiguous,
                ..
            })
    )
}

/// The column of the grid that a heading names.
pub(super) fn named(heading: &str) -> Option<Column> {
    match content(heading)? {
        Content::Number => Some(Column::Number),
        Content::Title => Some(Column::Title),
        Content::Category => Some(Column::Category),
        Content::FullYear => Some(Column::FullYear),
        Content::Year(year) => Some(Column::Year(year)),
        Content::Area | Content::Kind => None,
    }
}
