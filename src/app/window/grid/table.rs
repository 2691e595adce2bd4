//! The table of rows that scrolls, under a heading that does not.

use std::collections::HashMap;

use egui::{Id, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo};
use egui_table::{CellInfo, HeaderCellInfo, HeaderRow, PrefetchInfo, Table, TableDelegate};
use model::ProposalId;

use super::cells::{CellView, Mark, RowView, Sight};
use super::columns::ColumnKey;
use super::cursor::{Block, CellKey, Layout, Place};
use super::paint::{self, Fit, Lit, Outline};
use super::rows::RowKey;
use super::{Drawn, Grid, Heading, heading, mixture};
use crate::window::action::Action;
use crate::window::charts;
use crate::window::document::Document;
use crate::window::hint;
use crate::window::theme::{Palette, gap, size};

impl Grid {
    /// Draws heading and rows.
    pub(super) fn table(
        &mut self,
        ui: &mut Ui,
        (sight, document): (Sight<'_>, &Document),
        columns: &[ColumnKey],
    ) -> Vec<Action> {
        let Some((rows, _)) = self.table_apart() else {
            return Vec::new();
        };
        let layout = Layout { rows: &rows, columns };
        self.stay_in_sight(ui.max_rect().size());
        let table = self.empty_table(ui, layout);
        let table = self.scrolled(table, layout);
        let table_id = table.get_id(ui);
        self.set_widths(ui, table_id, columns);
        let (ghosts, mut outlines) = self.ghosts(sight, layout);
        outlines.extend(self.copied_blocks(layout).map(|block| (block, Outline::Copied)));
        let mut painting = Painting {
            sight,
            document,
            layout,
            blocks: self.blocks(layout),
            active: self.cursor.place(layout),
            ghosts,
            outlines,
            views: Vec::new(),
            first: 0,
            window: None,
            drawn: Drawn::in_room(ui.max_rect().size()),
            hits: Vec::new(),
            document_id: Id::unique(("cells", self.document)),
        };
        // Columns have no lines between them but the one that is drawn or pointed at.
        ui.visuals_mut().widgets.noninteractive.bg_stroke = Stroke::NONE;
        paint::heading_ground(ui);
        table.show(ui, &mut painting);
        let Painting { drawn, hits, .. } = painting;
        if let Some(corner) = drawn.handle.filter(|_| self.draft.is_none()) {
            paint::handle(&ui.painter().with_clip_rect(ui.max_rect()), corner, Palette::of(ui));
        }
        self.drawn = drawn;
        self.autosize(ui, table_id, (sight, layout));
        let mut actions = self.reached(ui, hits, (sight, layout));
        actions.extend(self.outline(ui, sight));
        actions
    }

    /// Does what the mouse did in cells, and on the edges over them.
    fn reached(&mut self, ui: &Ui, hits: Vec<Hit>, (sight, layout): (Sight<'_>, Layout<'_>)) -> Vec<Action> {
        let mut edges = self.edges(ui, sight, layout);
        edges.extend(hits);
        self.mouse(ui, &edges, (sight, layout))
    }

    /// The table before anything is drawn in it.
    fn empty_table(&self, ui: &Ui, layout: Layout<'_>) -> Table {
        let sticky = layout.columns.iter().filter(|column| column.is_sticky()).count();
        Table::new()
            .id_salt(("table", self.document))
            .num_rows(u64::try_from(layout.rows.scrolling()).unwrap_or(u64::MAX))
            .columns(self.table_columns(ui, layout.columns))
            .num_sticky_cols(sticky)
            .headers([HeaderRow::new(size::ROW)])
    }

    /// Keeps the active cell in sight where the table gets another size, as by zooming.
    fn stay_in_sight(&mut self, room: Vec2) {
        let seen = self.cursor.active.filter(|cell| self.drawn.cells.contains_key(cell));
        if room != self.drawn.room {
            self.scroll_to = self.scroll_to.or(seen);
        }
    }

    /// Has the table bring a cell into sight that was gone to.
    fn scrolled(&mut self, table: Table, layout: Layout<'_>) -> Table {
        let Some(place) = self.scroll_to.and_then(|cell| layout.place(cell)) else {
            return table;
        };
        self.scroll_to = None;
        let table = if place.row < layout.rows.scrolling() {
            table.scroll_to_row(u64::try_from(place.row).unwrap_or(0), None)
        } else {
            table
        };
        let sticky = layout.columns.get(place.column).is_none_or(|column| column.is_sticky());
        if sticky {
            table
        } else {
            table.scroll_to_column(place.column, None)
        }
    }
}

impl Drawn {
    /// The cell within a part of the screen that is nearest to a place; nothing where that part is empty, as where a
    /// filter has left no row.
    pub(super) fn nearest_within(&self, part: Rect, place: egui::Pos2) -> Option<CellKey> {
        if !part.is_positive() {
            return None;
        }
        let place = part.clamp(place);
        let far = |rect: &Rect| rect.distance_sq_to_pos(place);
        let nearest = self
            .cells
            .iter()
            .min_by(|(_, one), (_, other)| far(one).total_cmp(&far(other)));
        nearest.map(|(cell, _)| *cell)
    }
}

/// What the mouse can do something with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A cell.
    Cell(CellKey),
    /// The heading of a column.
    Heading(ColumnKey),
    /// The border of what is selected, or the handle at its corner.
    Edge,
}

/// What the mouse did to something.
pub struct Hit {
    /// To what.
    pub spot: Spot,
    /// What it did.
    pub response: Response,
}

/// What the table is drawn from, and what comes out of drawing it.
struct Painting<'a> {
    sight: Sight<'a>,
    document: &'a Document,
    layout: Layout<'a>,
    blocks: Vec<Block>,
    active: Option<Place>,
    ghosts: HashMap<CellKey, CellView>,
    outlines: Vec<(Block, Outline)>,
    views: Vec<RowView>,
    first: usize,
    /// Where rows and columns scroll, without the bars beside them.
    window: Option<Rect>,
    drawn: Drawn,
    hits: Vec<Hit>,
    document_id: Id,
}

impl Painting<'_> {
    fn view(&self, row: u64) -> Option<&RowView> {
        let place = usize::try_from(row).ok()?.checked_sub(self.first)?;
        self.views.get(place)
    }

    /// Whether more than one cell is selected.
    fn several(&self) -> bool {
        match &*self.blocks {
            [block] => block.first != block.last,
            blocks => !blocks.is_empty(),
        }
    }

    fn lit(&self, place: Place) -> Lit {
        let is_active = self.active == Some(place);
        if !self.several() {
            return if is_active { Lit::Active } else { Lit::Not };
        }
        match self.blocks.iter().any(|block| block.holds(place)) {
            _ if is_active => Lit::ActiveAmong,
            true => Lit::Selected,
            false => Lit::Not,
        }
    }

    /// The row of the active cell is lit where that cell is selected alone.
    fn row_lit(&self, row: u64) -> Lit {
        let place = usize::try_from(row).ok();
        let is_active = self.active.map(|active| active.row) == place;
        if is_active && !self.several() {
            Lit::Row
        } else {
            Lit::Not
        }
    }

    /// The cell, from its neighbour's edge where its text begins there.
    fn ground(&self, key: CellKey, rect: Rect) -> Rect {
        let number = CellKey {
            column: ColumnKey::Number,
            ..key
        };
        match (key.row, key.column, self.drawn.cells.get(&number)) {
            (RowKey::Area(_), ColumnKey::Title, Some(number)) => rect.with_min_x(number.left() - gap::SMALL),
            _ => rect,
        }
    }

    fn outlines(&self, ui: &Ui, rect: Rect, place: Place) {
        if self.several() {
            for block in &self.blocks {
                paint::outline(ui, rect, (*block, place), Outline::Selected);
            }
        }
        for (block, outline) in &self.outlines {
            paint::outline(ui, rect, (*block, place), *outline);
        }
    }

    /// Notes where a cell was drawn, and the corner that is filled from.
    fn note(&mut self, ui: &Ui, (key, place): (CellKey, Place), rect: Rect) {
        let seen = rect.intersect(ui.clip_rect());
        if !seen.is_positive() {
            return;
        }
        self.drawn.cells.insert(key, seen);
        self.drawn.body = self.drawn.body.union(seen);
        let last = match &*self.blocks {
            [block] => Some(block.last),
            _ => None,
        };
        if last == Some(place) && seen.right_bottom() == rect.right_bottom() {
            self.drawn.handle = Some(rect.right_bottom());
        }
    }

    /// Whether a column is seen whole, so that its figures are shown: those of half a column would be half numbers.
    fn is_legible(&self, column: ColumnKey, rect: Rect) -> bool {
        if column.is_sticky() || column.is_text() {
            return true;
        }
        let whole =
            |window: Rect| rect.left() >= window.left() - 0.5 && rect.right() - gap::SMALL <= window.right() + 0.5;
        self.window
            .is_none_or(|window| window.width() < rect.width() || whole(window))
    }

    /// Draws a cell, or what it would hold; nothing where its column is not seen whole.
    fn draw(&self, ui: &mut Ui, (key, place): (CellKey, Place), (view, cell): (&RowView, &CellView)) -> Fit {
        let rect = ui.max_rect();
        let ground = self.ground(key, rect);
        if ground != rect {
            let clip = ground.intersect(ui.clip_rect().with_min_x(ground.left()));
            ui.set_clip_rect(clip);
        }
        if let Some(ghost) = self.ghosts.get(&key) {
            paint::ghost(ui, rect, (view, key.column, ghost));
            return Fit::Whole;
        }
        let blank = CellView::default();
        let legible = self.is_legible(key.column, rect);
        let drawn = if legible { cell } else { &blank };
        let fit = paint::cell(ui, ground, (view, key.column, drawn), self.lit(place));
        if let (ColumnKey::PhaseIn, RowKey::Proposal(id), true) = (key.column, key.row, legible) {
            self.phase_in(ui, rect, id);
        }
        fit
    }

    /// Draws the phase-in of a proposal in its cell.
    fn phase_in(&self, ui: &Ui, rect: Rect, id: ProposalId) {
        let plan = self.sight.ledger.plan();
        let proposal = plan.proposal(id);
        let line = proposal.and_then(|it| charts::sparkline(plan, it, rect.width(), rect.height()));
        if let Some(line) = line {
            charts::paint(ui, rect, &line);
        }
    }

    fn view_with_marks(&self, key: RowKey) -> RowView {
        let mut view = self.sight.row(key, self.layout.columns);
        let marked = match key {
            RowKey::Proposal(id) if self.document.has_finding(id) => ColumnKey::Number,
            RowKey::Subtotal(id) if self.document.mixes(id) => ColumnKey::Title,
            RowKey::Area(id) if self.sight.view.folded.contains(&id) && self.document.mixes(id) => ColumnKey::Title,
            _ => return view,
        };
        let place = self.layout.columns.iter().position(|column| *column == marked);
        if let Some(cell) = place.and_then(|place| view.cells.get_mut(place)) {
            cell.mark = Some(Mark::Finding);
        }
        view
    }
}

impl TableDelegate for Painting<'_> {
    fn prepare(&mut self, info: &PrefetchInfo) {
        let place = |row: u64| usize::try_from(row).unwrap_or(usize::MAX);
        let visible = place(info.visible_rows.start)..place(info.visible_rows.end);
        self.first = visible.start;
        self.drawn.rows = visible.len();
        let keys = visible.filter_map(|place| self.layout.rows.at(place));
        self.views = keys.map(|key| self.view_with_marks(key)).collect();
    }

    fn header_cell_ui(&mut self, ui: &mut Ui, info: &HeaderCellInfo) {
        let Some(column) = self.layout.columns.get(info.col_range.start).copied() else {
            return;
        };
        let rect = ui.max_rect();
        let palette = Palette::of(ui);
        let seen = rect.intersect(ui.clip_rect());
        let legible = self.is_legible(column, rect);
        let heading = Heading {
            whole: rect,
            seen,
            legible,
        };
        self.drawn.headings.insert(column, heading);
        let selected = self
            .blocks
            .iter()
            .any(|block| (block.first.column..=block.last.column).contains(&info.col_range.start));
        let ground = if selected { palette.selected } else { palette.panel };
        ui.painter().rect_filled(rect, 0.0, ground);
        ui.painter().hline(
            rect.x_range(),
            rect.bottom() - 0.5,
            Stroke::new(size::LINE, palette.line),
        );
        if legible {
            heading::draw(ui, rect, (self.sight, column));
        }
        let id = self.document_id.with(("heading", column));
        let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
        let name = heading::said(self.sight, column);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::ColumnHeader, true, &name));
        let spot = Spot::Heading(column);
        self.hits.push(Hit { spot, response });
    }

    fn row_ui(&mut self, ui: &mut Ui, row: u64) {
        // Columns that scroll are drawn first; the others end where these do, over the bar.
        let window = *self.window.get_or_insert(ui.clip_rect());
        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.with_max_y(clip.bottom().min(window.bottom())));
        if let Some(view) = self.view(row) {
            paint::row_ground(ui, ui.max_rect(), view, self.row_lit(row));
        }
    }

    fn cell_ui(&mut self, ui: &mut Ui, info: &CellInfo) {
        let column = self.layout.columns.get(info.col_nr).copied();
        let Some((view, column)) = self.view(info.row_nr).zip(column) else {
            return;
        };
        let Some(cell) = view.cells.get(info.col_nr) else {
            return;
        };
        let rect = ui.max_rect();
        let key = CellKey { row: view.key, column };
        let place = Place {
            row: usize::try_from(info.row_nr).unwrap_or(0),
            column: info.col_nr,
        };
        let fit = self.draw(ui, (key, place), (view, cell));
        self.outlines(ui, rect, place);
        let id = self.document_id.with((key.row, column));
        let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Cell, true, self.sight.spoken(view, column, cell)));
        let response = match fit {
            Fit::Cut => hint::on(response, &cell.text),
            Fit::Whole => mixture::tell_mixture(self.sight, key, response),
        };
        self.note(ui, (key, place), rect);
        let spot = Spot::Cell(key);
        self.hits.push(Hit { spot, response });
    }

    fn default_row_height(&self) -> f32 {
        size::ROW
    }
}
