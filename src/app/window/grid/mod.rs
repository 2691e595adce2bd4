//! The grid of proposals and years: what it shows, where the cursor is, and what is being typed.

mod cells;
pub mod columns;
pub mod command;
mod cursor;
mod draft;
mod entry;
mod figures;
mod keys;
mod paint;
mod rows;
mod spoken;
mod table;
mod totals;

use std::collections::HashMap;

use egui::{Id, Rect, Ui};
use model::{Edit, Inclusion, Plan, ProposalId};

use super::action::Action;
use super::document::Document;
use super::documents::DocumentId;
use super::view::View;
use columns::ColumnKey;
use command::GridCommand;
use draft::{Draft, Mode};
use entry::Typing;

pub use cells::{Sight, name_of, on_screen};
pub use cursor::{Block, CellKey, Cursor, Extend, Layout, Place};
pub use draft::Mode as EntryMode;
pub use rows::{RowKey, Rows};

/// The grid of one scenario: cursor, draft and widths, none of which is ever stored in it.
pub struct Grid {
    document: DocumentId,
    cursor: Cursor,
    draft: Option<Draft>,
    laid_out: Option<LaidOut>,
    widths: HashMap<ColumnKey, f32>,
    scroll_to: Option<CellKey>,
    last_place: Option<Place>,
    drawn: Drawn,
}

/// The rows of one version of a plan, as it is looked at.
struct LaidOut {
    plan: Plan,
    view: View,
    rows: Rows,
}

/// Where cells were drawn in this frame.
#[derive(Default)]
struct Drawn {
    cells: HashMap<CellKey, Rect>,
    headings: HashMap<ColumnKey, Rect>,
    rows: usize,
}

impl Grid {
    /// The grid of an open scenario, with the cursor nowhere yet.
    pub fn new(document: DocumentId) -> Self {
        Self {
            document,
            cursor: Cursor::default(),
            draft: None,
            laid_out: None,
            widths: HashMap::new(),
            scroll_to: None,
            last_place: None,
            drawn: Drawn::default(),
        }
    }

    /// The cell that the user is in.
    pub const fn active(&self) -> Option<CellKey> {
        self.cursor.active
    }

    /// Goes to a cell and brings it into sight.
    pub fn go_to(&mut self, cell: CellKey) {
        self.cursor.go(cell, Extend::No);
        self.scroll_to = Some(cell);
    }

    /// What the keys do now.
    pub fn mode(&self) -> Option<Mode> {
        self.draft.as_ref().map(|draft| draft.mode)
    }

    /// The proposal that the user is in, or in a line of.
    pub fn proposal(&self) -> Option<ProposalId> {
        match self.cursor.active?.row {
            RowKey::Proposal(id) | RowKey::Line(id, _) => Some(id),
            _ => None,
        }
    }

    /// The rows on screen as of the last frame.
    pub fn rows(&self) -> Option<&Rows> {
        self.laid_out.as_ref().map(|laid_out| &laid_out.rows)
    }

    /// The cells that are selected, row by row.
    pub fn selected(&self, columns: &[ColumnKey]) -> Vec<CellKey> {
        let Some(rows) = self.rows() else { return Vec::new() };
        let layout = Layout { rows, columns };
        let block = self.cursor.block(layout);
        let places = block.into_iter().flat_map(Block::places);
        places.filter_map(|place| layout.cell(place)).collect()
    }

    /// Draws the grid, and says what the user asked for in it.
    pub fn ui(&mut self, ui: &mut Ui, sight: Sight<'_>, document: &Document) -> Vec<Action> {
        let columns = columns::columns(sight.ledger.plan(), sight.view);
        self.lay_out(sight, &columns);
        let mut actions = self.keys(ui, sight, &columns);
        let totals = totals::height(sight);
        let whole = ui.available_rect_before_wrap();
        let (above, below) = whole.split_top_bottom_at_y((whole.bottom() - totals).max(whole.top() + 60.0));
        let mut table_ui = ui.new_child(egui::UiBuilder::new().max_rect(above).id_salt("rows"));
        actions.extend(self.table(&mut table_ui, (sight, document), &columns));
        let mut totals_ui = ui.new_child(egui::UiBuilder::new().max_rect(below).id_salt("totals"));
        actions.extend(self.totals(&mut totals_ui, sight, &columns));
        actions.extend(self.editor(ui, sight));
        ui.advance_cursor_after_rect(whole);
        actions
    }

    /// Does what a menu, a key or the palette asked for in the grid.
    pub fn perform(&mut self, command: GridCommand, sight: Sight<'_>) -> Vec<Action> {
        match command {
            GridCommand::TurnInclusion => self.turn_inclusion(sight).map(Action::from).into_iter().collect(),
            GridCommand::EditCell => self.begin_editing(sight).into_iter().collect(),
        }
    }

    /// The widget that has the keys while no text is edited.
    fn focus_id(&self) -> Id {
        Id::unique(("grid", self.document))
    }

    fn lay_out(&mut self, sight: Sight<'_>, columns: &[ColumnKey]) {
        let plan = sight.ledger.plan();
        let current = self.laid_out.as_ref();
        if !current.is_some_and(|now| now.plan.is(plan) && now.view == *sight.view) {
            self.laid_out = Some(LaidOut {
                plan: plan.clone(),
                view: sight.view.clone(),
                rows: Rows::of(sight.ledger, sight.view),
            });
        }
        if let Some(laid_out) = &self.laid_out {
            let layout = Layout {
                rows: &laid_out.rows,
                columns,
            };
            self.cursor.settle(layout, self.last_place);
            self.last_place = self.cursor.place(layout);
        }
    }

    /// Counts the selected proposals, or leaves them out where all of them count.
    fn turn_inclusion(&self, sight: Sight<'_>) -> Option<Edit> {
        let plan = sight.ledger.plan();
        let columns = columns::columns(plan, sight.view);
        let mut ids: Vec<ProposalId> = Vec::new();
        for cell in self.selected(&columns) {
            if let RowKey::Proposal(id) | RowKey::Line(id, _) = cell.row
                && !ids.contains(&id)
            {
                ids.push(id);
            }
        }
        let proposals: Vec<_> = ids.iter().filter_map(|id| plan.proposal(*id)).collect();
        let all_in = proposals
            .iter()
            .all(|proposal| proposal.inclusion == Inclusion::Included);
        let wanted = if all_in {
            Inclusion::Excluded
        } else {
            Inclusion::Included
        };
        let edits: Vec<Edit> = ids.into_iter().map(|id| entry::inclusion(id, wanted)).collect();
        one_edit(edits)
    }

    /// Begins to edit the active cell, or says why that cannot be done.
    fn begin_editing(&mut self, sight: Sight<'_>) -> Option<Action> {
        let cell = self.cursor.active?;
        match entry::typing(sight.ledger.plan(), cell) {
            Typing::Text | Typing::Amount => {
                self.draft = Some(Draft::of(cell, draft::content(sight, cell), Mode::Edit));
                self.scroll_to = Some(cell);
                None
            }
            Typing::Box => self.turn_inclusion(sight).map(Action::from),
            Typing::Nothing(reason) => Some(Action::Tell(sight.words.text(reason.key()))),
        }
    }
}

/// One edit that does all of these; nothing where there are none.
fn one_edit(mut edits: Vec<Edit>) -> Option<Edit> {
    match edits.len() {
        0 => None,
        1 => edits.pop(),
        _ => Some(Edit::Batch(edits)),
    }
}
