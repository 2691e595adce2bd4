//! The table of rows that scrolls, under a heading that does not.

use egui::{Id, Rect, Response, Sense, Stroke, Ui, WidgetInfo};
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, PrefetchInfo, Table, TableDelegate, TableState};
use model::{AreaId, ProposalId};

use super::cells::{CellView, Mark, RowView, Sight};
use super::columns::ColumnKey;
use super::cursor::{Block, CellKey, Extend, Layout, Place};
use super::paint::{self, Lit};
use super::rows::RowKey;
use super::{Drawn, Grid};
use crate::window::action::Action;
use crate::window::charts;
use crate::window::document::Document;
use crate::window::theme::{self, Palette, Weight, size, text};

impl Grid {
    /// Draws heading and rows.
    pub(super) fn table(
        &mut self,
        ui: &mut Ui,
        (sight, document): (Sight<'_>, &Document),
        columns: &[ColumnKey],
    ) -> Vec<Action> {
        let Some(laid_out) = self.laid_out.take() else {
            return Vec::new();
        };
        let sticky = columns.iter().filter(|column| column.is_sticky()).count();
        let salt = ("table", self.document);
        let table = Table::new()
            .id_salt(salt)
            .num_rows(u64::try_from(laid_out.rows.scrolling()).unwrap_or(u64::MAX))
            .columns(self.table_columns(ui, columns))
            .num_sticky_cols(sticky)
            .headers([HeaderRow::new(size::ROW)]);
        let layout = Layout {
            rows: &laid_out.rows,
            columns,
        };
        let table = self.scrolled(table, layout);
        self.set_widths(ui, table.get_id(ui), columns);
        let mut painting = Painting {
            sight,
            document,
            layout,
            block: self.cursor.block(layout),
            active: self.cursor.place(layout),
            views: Vec::new(),
            first: 0,
            drawn: Drawn::default(),
            hits: Vec::new(),
            document_id: Id::unique(("cells", self.document)),
        };
        table.show(ui, &mut painting);
        let (drawn, hits) = (painting.drawn, painting.hits);
        self.drawn = drawn;
        self.laid_out = Some(laid_out);
        self.hit(ui, hits, sight)
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

    fn table_columns(&self, ui: &Ui, columns: &[ColumnKey]) -> Vec<Column> {
        let column = |key: &ColumnKey| {
            Column::new(self.width(ui, *key, columns))
                .range(36.0..=1200.0)
                .resizable(*key != ColumnKey::Include)
                .id(Id::unique(("column", *key)))
        };
        columns.iter().map(column).collect()
    }

    /// A column's width: what the user gave it, else its own; the title takes what is left over.
    fn width(&self, ui: &Ui, key: ColumnKey, columns: &[ColumnKey]) -> f32 {
        if let Some(width) = self.widths.get(&key) {
            return *width;
        }
        if key != ColumnKey::Title {
            return key.width();
        }
        let others = columns.iter().filter(|column| **column != ColumnKey::Title);
        let taken: f32 = others
            .map(|column| self.widths.get(column).copied().unwrap_or(column.width()))
            .sum();
        let bar = ui.spacing().scroll.bar_width + 2.0;
        (ui.available_width() - taken - bar).max(200.0).round()
    }

    /// Gives the table our widths, after taking over those that the user has drawn since.
    fn set_widths(&mut self, ui: &Ui, id: Id, columns: &[ColumnKey]) {
        let before = TableState::load(ui.ctx(), id);
        let column_id = |key: ColumnKey| Id::unique(("column", key));
        if let Some(state) = &before
            && ui.input(|input| input.pointer.any_down() || input.pointer.any_released())
        {
            for key in columns {
                let drawn = state.col_widths.get(&column_id(*key)).copied();
                if let Some(width) = drawn.filter(|width| (width - self.width(ui, *key, columns)).abs() > 1.0) {
                    self.widths.insert(*key, width);
                }
            }
        }
        let mut state = before.unwrap_or_default();
        for key in columns {
            state.col_widths.insert(column_id(*key), self.width(ui, *key, columns));
        }
        state.store(ui.ctx(), id);
    }

    /// Does what the mouse did in cells.
    fn hit(&mut self, ui: &Ui, hits: Vec<Hit>, sight: Sight<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        for hit in hits {
            if hit.response.drag_started() || hit.response.clicked() || hit.response.double_clicked() {
                self.take_keys(ui);
                let shift = ui.input(|input| input.modifiers.shift);
                let extend = if shift { Extend::Yes } else { Extend::No };
                self.cursor.go(hit.cell, extend);
            }
            if hit.response.dragged()
                && let Some(cell) = ui
                    .input(|input| input.pointer.interact_pos())
                    .and_then(|at| self.drawn.at(at))
            {
                self.cursor.go(cell, Extend::Yes);
            }
            if hit.response.clicked() {
                actions.extend(self.clicked(hit.cell, sight));
            }
            if hit.response.double_clicked() {
                actions.extend(self.begin_editing(sight));
            }
        }
        actions
    }

    fn clicked(&self, cell: CellKey, sight: Sight<'_>) -> Option<Action> {
        match (cell.row, cell.column) {
            (RowKey::Proposal(_), ColumnKey::Include) => self.turn_inclusion(sight).ok()?.pop(),
            (RowKey::Area(id), ColumnKey::Number | ColumnKey::Include) => Some(turned(sight, id)),
            _ => None,
        }
    }
}

fn turned(sight: Sight<'_>, area: AreaId) -> Action {
    Action::View(Box::new(sight.view.with_area_turned(area)))
}

impl Drawn {
    /// The cell at a place on screen.
    fn at(&self, place: egui::Pos2) -> Option<CellKey> {
        self.cells
            .iter()
            .find(|(_, rect)| rect.contains(place))
            .map(|(cell, _)| *cell)
    }
}

/// A cell that the mouse did something in.
struct Hit {
    cell: CellKey,
    response: Response,
}

/// What the table is drawn from, and what comes out of drawing it.
struct Painting<'a> {
    sight: Sight<'a>,
    document: &'a Document,
    layout: Layout<'a>,
    block: Option<Block>,
    active: Option<Place>,
    views: Vec<RowView>,
    first: usize,
    drawn: Drawn,
    hits: Vec<Hit>,
    document_id: Id,
}

impl Painting<'_> {
    fn view(&self, row: u64) -> Option<&RowView> {
        let place = usize::try_from(row).ok()?.checked_sub(self.first)?;
        self.views.get(place)
    }

    fn lit(&self, place: Place) -> Lit {
        match (self.active, self.block) {
            (Some(active), _) if active == place => Lit::Active,
            (_, Some(block)) if block.holds(place) => Lit::Selected,
            (Some(active), _) if active.row == place.row => Lit::Row,
            _ => Lit::Not,
        }
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
        let number = self
            .layout
            .columns
            .iter()
            .position(|column| *column == ColumnKey::Number);
        if let (RowKey::Proposal(id), Some(place)) = (key, number)
            && self.document.has_finding(id)
            && let Some(cell) = view.cells.get_mut(place)
        {
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
        self.drawn.headings.insert(column, rect.intersect(ui.clip_rect()));
        ui.painter().rect_filled(rect, 0.0, palette.panel);
        ui.painter().hline(
            rect.x_range(),
            rect.bottom() - 0.5,
            Stroke::new(size::LINE, palette.line),
        );
        let style = (theme::font(text::NOTE, Weight::Semibold), palette.text);
        let heading = column.heading(self.sight.words);
        if column.is_text() {
            paint::left_text(ui.painter(), rect, &heading, style);
        } else {
            paint::right_text(ui.painter(), rect, &heading, style);
        }
        let response = ui.interact(rect, self.document_id.with(("heading", column)), Sense::hover());
        let name = column.name(self.sight.words);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::ColumnHeader, true, &name));
    }

    fn row_ui(&mut self, ui: &mut Ui, row: u64) {
        if let Some(view) = self.view(row) {
            paint::row_ground(ui, ui.max_rect(), view);
        }
    }

    fn cell_ui(&mut self, ui: &mut Ui, info: &CellInfo) {
        let Some(column) = self.layout.columns.get(info.col_nr).copied() else {
            return;
        };
        let Some(view) = self.view(info.row_nr) else { return };
        let Some(cell) = view.cells.get(info.col_nr) else {
            return;
        };
        let rect = ui.max_rect();
        let key = CellKey { row: view.key, column };
        let place = Place {
            row: usize::try_from(info.row_nr).unwrap_or(0),
            column: info.col_nr,
        };
        paint::cell(ui, rect, (view, column, cell), self.lit(place));
        if let (ColumnKey::PhaseIn, RowKey::Proposal(id)) = (column, view.key) {
            self.phase_in(ui, rect, id);
        }
        let seen = rect.intersect(ui.clip_rect());
        let response = ui.interact(
            rect,
            self.document_id.with((key.row, column)),
            Sense::CLICK | Sense::DRAG,
        );
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Cell, true, self.sight.spoken(view, column, cell)));
        let response = cut_tooltip(response, column, cell);
        if seen.is_positive() {
            self.drawn.cells.insert(key, seen);
        }
        self.hits.push(Hit { cell: key, response });
    }

    fn default_row_height(&self) -> f32 {
        size::ROW
    }
}

/// Shows the whole of a title that may be cut.
fn cut_tooltip(response: Response, column: ColumnKey, cell: &CellView) -> Response {
    let long = column == ColumnKey::Title && cell.text.chars().count() > 24;
    if long {
        response.on_hover_text(&cell.text)
    } else {
        response
    }
}
