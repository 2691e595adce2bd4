//! Moving what is selected to other cells by its border.

use egui::{Id, Key, Modal, Modifiers, Ui};
use model::{Edit, Plan};

use super::cells::Sight;
use super::content::{self, Taking};
use super::cursor::{Block, CellKey, Layout, Place};
use super::entry;
use super::{Grid, one_edit, preview};
use crate::window::action::Action;
use crate::window::controls;
use crate::window::theme::gap;

/// A move that waits for an answer, because something stands where it goes.
#[derive(Clone, Debug)]
pub struct Question {
    edits: Vec<Edit>,
    target: (CellKey, CellKey),
    overwritten: usize,
}

/// Why cells are not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The program works out what stands there.
    Calculated,
}

/// Cells that are moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relocation {
    /// Everything that is put and emptied.
    pub edits: Vec<Edit>,
    /// How many cells that held something are written over.
    pub overwritten: usize,
}

impl Block {
    /// The same block moved by the way between two places, never outside the table.
    pub fn shifted(self, from: Place, to: Place, layout: Layout<'_>) -> Self {
        let by = |start: usize, from: usize, to: usize, room: usize| {
            (start.saturating_add(to)).saturating_sub(from).min(room)
        };
        let height = self.last.row.saturating_sub(self.first.row);
        let width = self.last.column.saturating_sub(self.first.column);
        let rows = layout.rows.scrolling().saturating_sub(height.saturating_add(1));
        let columns = layout.columns.len().saturating_sub(width.saturating_add(1));
        let first = Place {
            row: by(self.first.row, from.row, to.row, rows),
            column: by(self.first.column, from.column, to.column, columns),
        };
        let last = Place {
            row: first.row.saturating_add(height),
            column: first.column.saturating_add(width),
        };
        Self { first, last }
    }
}

impl Relocation {
    /// What moving a block to another of its size does: what was entered goes there, and its own cells are emptied.
    ///
    /// # Errors
    /// [`Refusal`] where something would be lost on the way.
    pub fn of(sight: Sight<'_>, layout: Layout<'_>, blocks: (Block, Block)) -> Result<Self, Refusal> {
        let plan = sight.ledger.plan();
        let pairs = pairs(layout, blocks);
        let (mut put, mut overwritten) = (Vec::new(), 0_usize);
        for (source, target) in &pairs {
            let content = sight.content(*source, Taking::Entered);
            match content::put(plan, *target, &content) {
                Some(edit) if is_entered(plan, *source) => put.push((*target, edit)),
                None if is_entered(plan, *source) && content.is_something() => return Err(Refusal::Calculated),
                _ => continue,
            }
            let moved_away = pairs.iter().any(|(source, _)| source == target);
            let holds = sight.content(*target, Taking::Entered).is_something();
            overwritten = overwritten.saturating_add(usize::from(holds && !moved_away));
        }
        let kept = |cell: &CellKey| put.iter().any(|(target, _)| target == cell);
        let emptied = pairs.iter().map(|(source, _)| *source).filter(|cell| !kept(cell));
        let cleared = emptied.filter_map(|cell| entry::emptied(plan, cell));
        let edits = cleared.chain(put.iter().map(|(_, edit)| edit.clone())).collect();
        Ok(Self { edits, overwritten })
    }
}

/// The cells of a block, each with its cell in another of its size.
pub fn pairs(layout: Layout<'_>, (from, to): (Block, Block)) -> Vec<(CellKey, CellKey)> {
    let places = from.places().zip(to.places());
    places
        .filter_map(|(from, to)| layout.cell(from).zip(layout.cell(to)))
        .collect()
}

/// Whether something can be entered in a cell, and so moved from it.
fn is_entered(plan: &Plan, cell: CellKey) -> bool {
    entry::emptied(plan, cell).is_some()
}

impl Grid {
    /// Moves a block, or asks first where something would be written over.
    pub(super) fn relocate(&mut self, sight: Sight<'_>, layout: Layout<'_>, blocks: (Block, Block)) -> Vec<Action> {
        let corners = layout.cell(blocks.1.first).zip(layout.cell(blocks.1.last));
        let Some(target) = corners.filter(|_| blocks.0 != blocks.1) else {
            return Vec::new();
        };
        match Relocation::of(sight, layout, blocks) {
            Err(Refusal::Calculated) => vec![Action::Tell(sight.words.text("move-refused"))],
            Ok(Relocation { edits, overwritten: 0 }) => self.moved(edits, target),
            Ok(Relocation { edits, overwritten }) => {
                self.question = Some(Question {
                    edits,
                    target,
                    overwritten,
                });
                Vec::new()
            }
        }
    }

    fn moved(&mut self, edits: Vec<Edit>, (first, last): (CellKey, CellKey)) -> Vec<Action> {
        self.select_between(first, last);
        one_edit(edits).map(Action::from).into_iter().collect()
    }

    /// Asks whether cells may be written over, the safe answer first.
    pub(super) fn question(&mut self, ui: &Ui, sight: Sight<'_>) -> Vec<Action> {
        let Some(question) = self.question.take() else {
            return Vec::new();
        };
        let words = sight.words;
        let count = question.overwritten.to_string();
        let modal = Modal::new(Id::unique(("overwrite", self.document)));
        let modal = modal.frame(preview::frame(ui)).show(ui.ctx(), |ui| {
            ui.set_max_width(380.0);
            ui.label(words.with("move-overwrites", &[("count", &count)]));
            ui.add_space(gap::MEDIUM);
            ui.horizontal(|ui| {
                let keep = controls::primary(ui, &words.text("move-keep"));
                if ui.memory(|memory| memory.focused().is_none_or(|id| id == self.focus_id())) {
                    keep.request_focus();
                }
                let go = controls::secondary(ui, &words.text("move-overwrite"));
                (keep.clicked(), go.clicked())
            })
            .inner
        });
        let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let (keep, go) = modal.inner;
        if go {
            self.take_keys(ui);
            return self.moved(question.edits, question.target);
        }
        if keep || escaped || modal.backdrop_response.clicked() {
            self.take_keys(ui);
        } else {
            self.question = Some(question);
        }
        Vec::new()
    }
}
