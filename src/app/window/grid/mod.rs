//! The grid of proposals and years: what it shows, where the cursor is, and what is being typed.

mod arrange;
mod autosize;
mod bar;
mod blocks;
mod cells;
mod changed;
mod clipboard;
pub mod columns;
pub mod command;
mod content;
mod cursor;
mod draft;
mod drag;
mod drop;
mod editor;
mod empty;
mod entry;
mod figures;
mod fill;
mod filter;
mod ground;
mod heading;
mod keys;
mod list;
mod mixture;
mod mouse;
mod moves;
mod new_rows;
mod outline;
mod paint;
mod paste;
mod perform;
mod preview;
mod preview_catalogue;
mod preview_table;
mod put;
mod reading;
mod relocate;
mod repeat;
mod rows;
mod search;
mod seek;
mod spoken;
mod structure;
mod summary;
mod table;
mod totals;
mod transpose;
mod travel;
mod under_mouse;
mod widths;

use std::collections::HashMap;
use std::rc::Rc;

use egui::{Event, Id, Pos2, Rect, Ui, UiBuilder, Vec2};
use model::{Edit, Plan, ProposalId};

use super::action::Action;
use super::document::Document;
use super::documents::DocumentId;
use super::theme::size;
use super::view::View;
use bar::{bar, lines};
use blocks::Beside;
use clipboard::Copied;
use columns::ColumnKey;
use draft::{Draft, Leave, Mode};
use filter::FilterRow;
use list::List;
use mouse::Mouse;
use preview::Preview;
use relocate::Question;
use repeat::Repeat;
use seek::Seek;
use summary::Summary;
use widths::Room;

pub use cells::{Check, Mark, Sight, digits_of, is_number_of, name_of, on_screen};
pub use content::Content;
pub use cursor::{Block, CellKey, Cursor, Extend, Layout, Place};
pub use draft::{Mode as EntryMode, WHILE_TYPING};
pub use keys::{MOVES, MoveKeys, STEPS};
pub use mixture::of_which_once;
pub use paste::Source;
pub use rows::{RowKey, Rows, StripRow, natural};
pub use structure::blank_line;

/// The grid of one scenario: cursor, draft and widths, none of which is ever stored in it.
pub struct Grid {
    document: DocumentId,
    cursor: Cursor,
    draft: Option<Draft>,
    begun: bool,
    leaving: Option<Leave>,
    waiting: Vec<Event>,
    list: Option<List>,
    seek: Option<Seek>,
    looked_for: String,
    filter: FilterRow,
    last: Option<Repeat>,
    before_strip: Option<CellKey>,
    laid_out: Option<LaidOut>,
    widths: HashMap<ColumnKey, f32>,
    room: Room,
    beside: Beside,
    mouse: Mouse,
    copied: Option<Copied>,
    pasted_text: Option<String>,
    preview: Option<Preview>,
    question: Option<Question>,
    scroll_to: Option<CellKey>,
    last_place: Option<Place>,
    drawn: Drawn,
}

/// The rows and columns of one version of a plan, as it is looked at.
struct LaidOut {
    plan: Plan,
    view: View,
    rows: Rc<Rows>,
    columns: Vec<ColumnKey>,
    summed: Option<(Vec<Block>, Option<Summary>)>,
}

/// Where cells were drawn in this frame.
struct Drawn {
    /// How large the table was.
    room: Vec2,
    cells: HashMap<CellKey, Rect>,
    headings: HashMap<ColumnKey, Heading>,
    body: Rect,
    handle: Option<Pos2>,
    rows: usize,
}

/// Where the heading of a column was drawn.
#[derive(Clone, Copy)]
struct Heading {
    /// All of it.
    whole: Rect,
    /// What is seen of it.
    seen: Rect,
    /// Whether enough is seen of the column for its figures to be shown.
    legible: bool,
}

impl Drawn {
    /// Nothing yet, in a table of this size.
    fn in_room(room: Vec2) -> Self {
        Self {
            room,
            cells: HashMap::new(),
            headings: HashMap::new(),
            body: Rect::NOTHING,
            handle: None,
            rows: 0,
        }
    }
}

impl Grid {
    /// The grid of an open scenario, with the cursor nowhere yet.
    pub fn new(document: DocumentId) -> Self {
        Self {
            document,
            cursor: Cursor::default(),
            draft: None,
            begun: false,
            leaving: None,
            waiting: Vec::new(),
            list: None,
            seek: None,
            looked_for: String::new(),
            filter: FilterRow::default(),
            last: None,
            before_strip: None,
            laid_out: None,
            widths: HashMap::new(),
            room: Room::default(),
            beside: Beside::default(),
            mouse: Mouse::default(),
            copied: None,
            pasted_text: None,
            preview: None,
            question: None,
            scroll_to: None,
            last_place: None,
            drawn: Drawn::in_room(Vec2::ZERO),
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

    /// Goes to the cell that was active in another scenario, where this one has it.
    pub fn go_to_same(&mut self, cell: CellKey, plan: &Plan) {
        if entry::exists(plan, cell) {
            self.go_to(cell);
        }
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
        self.laid_out.as_ref().map(|laid_out| &*laid_out.rows)
    }

    /// The table as it stood on screen in the last frame.
    fn layout(&self) -> Option<Layout<'_>> {
        self.laid_out.as_ref().map(|laid_out| Layout {
            rows: &laid_out.rows,
            columns: &laid_out.columns,
        })
    }

    fn columns(&self) -> Vec<ColumnKey> {
        self.laid_out
            .as_ref()
            .map_or_else(Vec::new, |laid_out| laid_out.columns.clone())
    }

    /// What is selected, at least the active cell.
    fn block(&self) -> Option<Block> {
        self.cursor.block(self.layout()?)
    }

    /// Whether whole rows are selected.
    pub fn has_whole_rows(&self) -> bool {
        let selected = self.layout().zip(self.block());
        selected.is_some_and(|(layout, block)| block.is_whole_rows(layout))
    }

    /// The cells that are selected, row by row.
    pub fn selected(&self) -> Vec<CellKey> {
        let Some(layout) = self.layout() else { return Vec::new() };
        let places = self.blocks(layout).into_iter().flat_map(Block::places);
        places.filter_map(|place| layout.cell(place)).collect()
    }

    /// What the selected figures come to, in words; nothing where fewer than two are selected.
    pub fn summary(&self, sight: Sight<'_>) -> Option<String> {
        let (_, summary) = self.laid_out.as_ref()?.summed.as_ref()?;
        summary.as_ref().map(|summary| summary.written(sight))
    }

    /// How much height it needs, so that three of its rows are in sight over what they come to.
    pub fn least_height(&self) -> f32 {
        let bars = [self.seek.is_some(), self.filter != FilterRow::Hidden];
        let bars: f32 = bars.into_iter().filter(|shown| *shown).map(|_| size::BAR).sum();
        bars + 4.0 * size::ROW + self.rows().map_or(0.0, totals::height)
    }

    /// Draws the grid, and says what the user asked for in it.
    pub fn ui(&mut self, ui: &mut Ui, sight: Sight<'_>, document: &Document) -> Vec<Action> {
        let before = (self.cursor, self.mode());
        self.before_strip = self.before_strip.filter(|_| self.is_in_totals());
        self.lay_out(sight);
        self.measure(ui, sight);
        self.mouse_given_up(ui);
        let mut actions = self.clipboard_keys(ui, sight);
        if !self.is_asking() {
            actions.extend(self.keys(ui, sight));
        }
        let columns = self.columns();
        actions.extend(self.bars(ui, sight, &columns));
        let totals = self.rows().map_or(0.0, totals::height);
        let whole = ui.available_rect_before_wrap();
        let (above, below) = whole.split_top_bottom_at_y((whole.bottom() - totals).max(whole.top() + LEAST_TABLE));
        let mut table_ui = ui.new_child(UiBuilder::new().max_rect(above).id_salt("rows"));
        actions.extend(self.table(&mut table_ui, (sight, document), &columns));
        if sight.ledger.plan().proposal_count() == 0 {
            empty::say(ui, above, sight.words);
        }
        let mut totals_ui = ui.new_child(UiBuilder::new().max_rect(below).id_salt("totals"));
        actions.extend(self.totals(&mut totals_ui, (sight, document), &columns));
        actions.extend(self.only_reads(sight, document));
        self.hold_keys(ui, whole, sight);
        actions.extend(self.editor(ui, sight));
        actions.extend(self.list_ui(ui, sight));
        actions.extend(self.question(ui, sight));
        actions.extend(self.preview(ui, sight));
        ui.advance_cursor_after_rect(whole);
        self.sum_up(sight);
        if before != (self.cursor, self.mode()) {
            ui.ctx().request_repaint();
        }
        actions
    }

    /// Draws the bars above the rows: what is looked for, and which proposals are shown.
    fn bars(&mut self, ui: &mut Ui, sight: Sight<'_>, columns: &[ColumnKey]) -> Vec<Action> {
        let mut actions = Vec::new();
        ui.spacing_mut().item_spacing.y = 0.0;
        let most = ui.available_height() - self.rows().map_or(0.0, totals::height) - LEAST_TABLE;
        if self.seek.is_some() {
            bar(ui, ("seek", most), |ui| {
                actions.extend(self.seek_ui(ui, sight, columns));
            });
            if let Some(seek) = &self.seek {
                seek.said_below(ui);
            }
        }
        if self.filter != FilterRow::Hidden {
            lines(ui, ("filter", most), |ui| actions.extend(self.filter_ui(ui, sight)));
        }
        actions
    }

    /// The widget that has the keys of the grid, whether or not a text is edited in it.
    pub fn focus_id(&self) -> Id {
        Id::unique(("grid", self.document))
    }

    fn lay_out(&mut self, sight: Sight<'_>) {
        let plan = sight.ledger.plan();
        let current = self.laid_out.take().filter(|now| now.view == *sight.view);
        self.laid_out = Some(match current {
            Some(now) if now.plan.is(plan) => now,
            current => {
                let standing = current.filter(|now| Rows::stand_alike([&now.plan, plan], sight.view));
                let rows = standing.map(|now| now.rows);
                LaidOut {
                    plan: plan.clone(),
                    view: sight.view.clone(),
                    rows: rows.unwrap_or_else(|| Rc::new(Rows::of(sight.ledger, sight.view))),
                    columns: columns::columns(plan, sight.view),
                    summed: None,
                }
            }
        });
        if let Some(laid_out) = &self.laid_out {
            let layout = Layout {
                rows: &laid_out.rows,
                columns: &laid_out.columns,
            };
            self.cursor.settle(layout, self.last_place);
            self.last_place = self.cursor.place(layout);
        }
    }

    /// Takes note of what the selection comes to, once for each selection.
    fn sum_up(&mut self, sight: Sight<'_>) {
        let Some(layout) = self.layout() else { return };
        let blocks = self.blocks(layout);
        let noted = self.laid_out.as_ref().and_then(|laid_out| laid_out.summed.as_ref());
        if noted.is_some_and(|(noted, _)| *noted == blocks) {
            return;
        }
        let summary = Summary::of(sight, layout, &blocks);
        if let Some(laid_out) = &mut self.laid_out {
            laid_out.summed = Some((blocks, summary));
        }
    }

    /// The table as it stands, apart from the grid, so that the grid can be changed by it.
    fn table_apart(&self) -> Option<(Rc<Rows>, Vec<ColumnKey>)> {
        let laid_out = self.laid_out.as_ref()?;
        Some((Rc::clone(&laid_out.rows), laid_out.columns.clone()))
    }
}

/// The least height of the table over what it comes to, in points: its header and a row.
const LEAST_TABLE: f32 = 60.0;

/// One edit that does all of these; nothing where there are none.
fn one_edit(mut edits: Vec<Edit>) -> Option<Edit> {
    match edits.len() {
        0 => None,
        1 => edits.pop(),
        _ => Some(Edit::Batch(edits)),
    }
}
