//! Putting something in the selected cells: a typed text, what stands beside them, or nothing.

use exchange::cell::{Expected, Interval};
use model::{Edit, Entry};

use super::cells::Sight;
use super::cursor::{Block, CellKey, Layout, Place};
use super::entry::{self, Typed, Typing};
use super::list::{Chosen, Item};
use super::one_edit;
use super::reading::{self, Read};
use crate::messages;
use crate::typed;

/// What a text put in cells comes to.
pub enum Put {
    /// An edit; nothing where it changes nothing.
    Edit(Option<Edit>),
    /// A range, of which somebody must say what counts.
    Ask(Vec<Item>),
}

/// Puts a text in cells, each of which reads it for itself.
///
/// # Errors
/// What the user reads where it cannot be taken; then nothing is changed.
pub fn text(sight: Sight<'_>, cells: &[CellKey], text: &str) -> Result<Put, String> {
    let plan = sight.ledger.plan();
    let mut edits = Vec::new();
    for cell in cells {
        match reading::read(sight, *cell, text)? {
            Read::Typed(typed) => edits.extend(entry::edit(plan, *cell, typed)),
            Read::Between(interval) => return Ok(Put::Ask(counting(sight, cells, interval))),
        }
    }
    let edit = one_edit(edits);
    if let Some(edit) = &edit {
        plan.edited(edit)
            .map_err(|error| messages::refused(&error, sight.words))?;
    }
    Ok(Put::Edit(edit))
}

/// The cells that something can be typed in.
pub fn typable(sight: Sight<'_>, cells: Vec<CellKey>) -> Vec<CellKey> {
    let typable = |cell: &CellKey| {
        !matches!(
            entry::typing(sight.ledger.plan(), *cell),
            Typing::Box | Typing::Nothing(_)
        )
    };
    cells.into_iter().filter(typable).collect()
}

/// Empties cells.
pub fn nothing(sight: Sight<'_>, cells: &[CellKey]) -> Option<Edit> {
    let plan = sight.ledger.plan();
    one_edit(cells.iter().filter_map(|cell| entry::emptied(plan, *cell)).collect())
}

/// Which way a block is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Down, from row to row.
    Down,
    /// To the right, from column to column.
    Right,
}

impl Axis {
    /// How far along a place lies.
    const fn along(self, place: Place) -> usize {
        match self {
            Self::Down => place.row,
            Self::Right => place.column,
        }
    }

    /// The place so far along that is otherwise the same.
    const fn moved(self, place: Place, along: usize) -> Place {
        match self {
            Self::Down => Place { row: along, ..place },
            Self::Right => Place { column: along, ..place },
        }
    }
}

/// Fills a block from its first row or column; a single one is filled from the one before.
pub fn filled(sight: Sight<'_>, layout: Layout<'_>, (block, axis): (Block, Axis)) -> Option<Edit> {
    let plan = sight.ledger.plan();
    let (first, last) = (axis.along(block.first), axis.along(block.last));
    let from = if first == last { first.checked_sub(1)? } else { first };
    let edits = block
        .places()
        .filter(|place| axis.along(*place) != from)
        .filter_map(|place| {
            let (from, to) = (layout.cell(axis.moved(place, from))?, layout.cell(place)?);
            let alike = fills(entry::typing(plan, from), entry::typing(plan, to));
            let typed = entry::filling(plan, from).filter(|_| alike)?;
            entry::edit(plan, to, typed)
        });
    one_edit(edits.collect())
}

/// Whether what one cell holds can stand in another.
fn fills(from: Typing, to: Typing) -> bool {
    from == to
        || matches!(
            (from, to),
            (Typing::Amount, Typing::Money) | (Typing::Money, Typing::Amount)
        )
}

/// The questions that a range asks: which of its amounts counts, and how a short one is meant.
fn counting(sight: Sight<'_>, cells: &[CellKey], interval: Interval) -> Vec<Item> {
    let letter = interval.first_to_the_letter.map(|_| interval.to_the_letter());
    let readings = [Some(interval), letter].into_iter().flatten();
    let kinds = [Expected::Middle, Expected::Least, Expected::Most];
    readings
        .flat_map(|interval| {
            kinds
                .into_iter()
                .filter_map(move |kind| counted(sight, (cells, interval), kind))
        })
        .collect()
}

fn counted(sight: Sight<'_>, (cells, interval): (&[CellKey], Interval), kind: Expected) -> Option<Item> {
    let entry: Entry = interval.entry(kind).ok()?;
    let plan = sight.ledger.plan();
    let edits = cells
        .iter()
        .filter_map(|cell| entry::edit(plan, *cell, Typed::Entry(entry)));
    let said = |amount| typed::amount(amount, &sight.style, sight.words);
    let key = match kind {
        Expected::Least => "range-least",
        Expected::Middle => "range-middle",
        Expected::Most => "range-most",
    };
    let (first, second) = (said(interval.first), said(interval.second));
    let values = [("amount", said(entry.amount()?)), ("first", first), ("second", second)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Some(Item {
        text: sight.words.with(key, &values),
        keys: String::new(),
        chosen: Chosen::Edit(one_edit(edits.collect())?),
    })
}
