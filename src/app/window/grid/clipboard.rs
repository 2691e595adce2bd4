//! Copying what is selected, and the keys of the clipboard.

use std::collections::BTreeSet;

use egui::{Event, Key, Modifiers, Ui};
use exchange::clipboard::{CopiedCell, CopiedTable, Headings};

use super::Grid;
use super::blocks::between;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::command::GridCommand;
use super::content::{Content, Taking};
use super::cursor::{Block, CellKey, Layout, Place};
use super::fill::holds_entries;
use super::rows::RowKey;
use crate::numbers::unit_key;
use crate::window::action::Action;
use crate::window::clipboard::{ClipboardAction, Copying, Look, Taken};

/// Whether what is copied stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It stays.
    Kept,
    /// It is emptied once it is pasted.
    Taken,
}

/// What was copied last, and is still marked.
#[derive(Clone, Debug, Default)]
pub struct Copied {
    corners: Vec<(CellKey, CellKey)>,
}

/// The rows and columns that are copied, by place.
type Lines = (Vec<usize>, Vec<usize>);

impl Grid {
    /// The blocks that are marked as copied.
    pub(super) fn copied_blocks(&self, layout: Layout<'_>) -> impl Iterator<Item = Block> {
        let corners = self.copied.iter().flat_map(|copied| &copied.corners);
        let blocks: Vec<Block> = corners.filter_map(|corners| between(*corners, layout)).collect();
        blocks.into_iter()
    }

    /// Whether a question stands before the grid.
    pub const fn is_asking(&self) -> bool {
        self.question.is_some() || self.preview.is_some()
    }

    /// Takes the events of the clipboard, where they are the grid's.
    pub(super) fn clipboard_keys(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        let has_keys = ui.memory(|memory| memory.has_focus(self.focus_id()));
        if self.draft.is_some() || self.is_asking() || !has_keys {
            return Vec::new();
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.given_up(ui);
        }
        let events = ui.input(|input| input.events.clone());
        let commands: Vec<GridCommand> = events.iter().filter_map(|event| self.of_event(event, ui)).collect();
        commands
            .into_iter()
            .flat_map(|command| self.perform(command, sight))
            .collect()
    }

    /// With Esc what is marked as copied goes first, then the blocks beside the cursor's own.
    fn given_up(&mut self, ui: &Ui) {
        if self.copied.is_some() {
            ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
            self.copied = None;
        } else {
            self.drop_beside();
        }
    }

    fn of_event(&mut self, event: &Event, ui: &Ui) -> Option<GridCommand> {
        let shift = ui.input(|input| input.modifiers.shift);
        match event {
            Event::Copy if shift => Some(GridCommand::CopyWithHeadings),
            Event::Copy => Some(GridCommand::Copy),
            Event::Cut => Some(GridCommand::Cut),
            Event::Paste(text) => {
                self.pasted_text = Some(text.clone());
                Some(if shift {
                    GridCommand::PasteSpecial
                } else {
                    GridCommand::Paste
                })
            }
            _ => None,
        }
    }

    /// Asks for what lies on the clipboard.
    pub(super) fn asked_to_paste(&mut self, look: Look) -> Action {
        let text = self.pasted_text.take();
        Action::Clipboard(Box::new(ClipboardAction::Paste { look, text }))
    }

    /// Copies what is selected.
    pub(super) fn copy(&mut self, sight: Sight<'_>, (headings, keeping): (Headings, Keeping)) -> Vec<Action> {
        let Some((rows, columns)) = self.table_apart() else {
            return Vec::new();
        };
        let layout = Layout {
            rows: &rows,
            columns: &columns,
        };
        let blocks = self.blocks(layout);
        let Some(lines) = joined(&blocks) else {
            return vec![Action::Tell(sight.words.text("copy-refused"))];
        };
        let corner = |block: &Block| layout.cell(block.first).zip(layout.cell(block.last));
        self.copied = Some(Copied {
            corners: blocks.iter().filter_map(corner).collect(),
        });
        let copying = Copying {
            table: sight.copied_table(layout, &lines, headings),
            contents: sight.copied_contents(layout, &lines),
            taken: (keeping == Keeping::Taken).then(|| Taken {
                document: self.document,
                cells: cells(layout, &lines).into_iter().flatten().collect(),
            }),
        };
        vec![Action::Clipboard(Box::new(ClipboardAction::Put(copying)))]
    }
}

/// The rows and columns of several blocks as of one; nothing where they share neither.
fn joined(blocks: &[Block]) -> Option<Lines> {
    let first = blocks.first()?;
    let same_rows = |block: &Block| (block.first.row, block.last.row) == (first.first.row, first.last.row);
    let same_columns =
        |block: &Block| (block.first.column, block.last.column) == (first.first.column, first.last.column);
    if !blocks.iter().all(same_rows) && !blocks.iter().all(same_columns) {
        return None;
    }
    let rows: BTreeSet<usize> = blocks
        .iter()
        .flat_map(|block| block.first.row..=block.last.row)
        .collect();
    let columns: BTreeSet<usize> = blocks
        .iter()
        .flat_map(|block| block.first.column..=block.last.column)
        .collect();
    Some((rows.into_iter().collect(), columns.into_iter().collect()))
}

fn cells(layout: Layout<'_>, (rows, columns): &Lines) -> Vec<Vec<CellKey>> {
    let row = |row: &usize| {
        let places = columns.iter().map(|column| Place {
            row: *row,
            column: *column,
        });
        places.filter_map(|place| layout.cell(place)).collect()
    };
    rows.iter().map(row).collect()
}

impl Sight<'_> {
    fn copied_table(&self, layout: Layout<'_>, lines: &Lines, headings: Headings) -> CopiedTable {
        let cells = cells(layout, lines);
        let rows = cells
            .iter()
            .map(|row| row.iter().map(|cell| self.copied_cell(*cell)).collect());
        let (caption, header) = match headings {
            Headings::Included => {
                let columns = lines.1.iter().filter_map(|place| layout.columns.get(*place));
                (self.caption(), columns.map(|column| column.name(self.words)).collect())
            }
            Headings::LeftOut => (String::new(), Vec::new()),
        };
        CopiedTable {
            caption,
            header,
            headings,
            rows: rows.collect(),
        }
    }

    /// What stands above a table that is copied: what it is of, its unit and its sign.
    fn caption(&self) -> String {
        let notation = self.style.notation;
        let sign = match notation.sign {
            model::Sign::SavingsNegative => "sign-savings-negative",
            model::Sign::SavingsPositive => "sign-savings-positive",
        };
        let title = self.ledger.plan().settings().title.to_string();
        let parts = [title, self.words.text(unit_key(notation.unit)), self.words.text(sign)];
        let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        said.join(" · ")
    }

    fn copied_cell(&self, cell: CellKey) -> CopiedCell {
        let content = self.content(cell, Taking::Shown);
        let plain = self.plain(&content);
        match (content, cell.row, cell.column) {
            (Content::Entry(entry), ..) => CopiedCell::Number {
                shown: self.entry_text(entry).replace('−', "-"),
                plain,
            },
            (_, RowKey::Proposal(_), ColumnKey::Number) => CopiedCell::Heading(plain),
            _ => CopiedCell::Text(plain),
        }
    }

    /// What is pasted again in this program: without sums and headings, unless there is nothing else.
    fn copied_contents(&self, layout: Layout<'_>, lines: &Lines) -> Vec<Vec<Content>> {
        let mut cells = cells(layout, lines);
        let has_entries = |row: &Vec<CellKey>| row.first().is_some_and(|cell| holds_entries(cell.row));
        if cells.iter().any(has_entries) {
            cells.retain(has_entries);
        }
        let row = |row: &Vec<CellKey>| row.iter().map(|cell| self.content(*cell, Taking::Shown)).collect();
        cells.iter().map(row).collect()
    }
}
