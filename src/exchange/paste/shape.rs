//! Which cell of a block goes to which row: once, in every selected cell, or again and again.

use super::{Choices, Mapping, PastEnd, Rectangle, RowAt, Target};
use crate::clipboard::Block;

/// One cell of a block, and where by place it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) from_row: usize,
    pub(super) from_column: usize,
    pub(super) row: RowAt,
    /// The column by place; it can lie past the last.
    pub(super) column: usize,
}

/// How many rows at the top of a block are headings and not pasted.
pub(super) fn heading_rows(choices: &Choices) -> usize {
    match choices.mapping {
        Mapping::Headings => 1,
        Mapping::Places | Mapping::Chosen(_) => 0,
    }
}

/// The cells that are pasted over, new ones included. A block of one cell fills the selection; one
/// that fits it whole times is repeated; any other is pasted once from the selection's first cell.
pub(super) fn written(block: &Block, target: &Target<'_>, choices: &Choices) -> Rectangle {
    let selection = target.selection;
    let height = block.height().saturating_sub(heading_rows(choices));
    let is_placed = choices.mapping == Mapping::Places;
    let fits = |size: usize, part: usize| part > 0 && size > 0 && size.is_multiple_of(part);
    if is_placed && fits(selection.height, height) && fits(selection.width, block.width()) {
        return selection;
    }
    let rows = match choices.past_end {
        PastEnd::Create => height,
        PastEnd::Discard => height.min(target.rows.saturating_sub(selection.top)),
    };
    Rectangle {
        height: rows,
        width: block.width(),
        ..selection
    }
}

/// Every cell that is pasted over, row by row, and the cell of the block that goes there.
pub(super) fn pairs(block: &Block, target: &Target<'_>, choices: &Choices) -> Vec<Pair> {
    let heading = heading_rows(choices);
    let (written, first) = (written(block, target, choices), target.selection);
    let height = block.height().saturating_sub(heading).max(1);
    let mut pairs = Vec::new();
    let mut new = 0_usize;
    for down in 0..written.height {
        let from_row = down.checked_rem(height).unwrap_or(0).saturating_add(heading);
        let shown = first.top.saturating_add(down);
        let is_new = shown >= target.rows;
        if is_new && is_blank(block, from_row) {
            continue;
        }
        let row = if is_new { RowAt::New(new) } else { RowAt::Shown(shown) };
        new = new.saturating_add(usize::from(is_new));
        for across in 0..written.width {
            pairs.push(Pair {
                from_row,
                from_column: across.checked_rem(block.width()).unwrap_or(0),
                row,
                column: first.left.saturating_add(across),
            });
        }
    }
    pairs
}

/// How many rows with something in them lie past the last and are not pasted.
pub(super) fn rows_discarded(block: &Block, target: &Target<'_>, choices: &Choices) -> usize {
    if choices.past_end == PastEnd::Create {
        return 0;
    }
    let heading = heading_rows(choices);
    let fitting = target.rows.saturating_sub(target.selection.top).saturating_add(heading);
    (fitting..block.height()).filter(|row| !is_blank(block, *row)).count()
}

fn is_blank(block: &Block, row: usize) -> bool {
    let cells = block.rows().get(row).map(Vec::as_slice).unwrap_or_default();
    cells.iter().all(|cell| cell.trim().is_empty())
}
