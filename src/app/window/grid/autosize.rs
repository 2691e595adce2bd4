//! Columns as wide as what they show.

use egui::accesskit::Role;
use egui::{Id, Ui};

use super::Grid;
use super::cells::{CellView, Sight};
use super::columns::ColumnKey;
use super::cursor::Layout;
use super::rows::{RowKey, StripRow};
use super::totals;
use crate::window::theme::{self, Weight, gap, text};

/// The widest that a column makes itself, in points: years stay in sight beside the longest title.
const WIDEST: f32 = 520.0;

/// The widest that the names of statuses make theirs, in points.
const STATUS: f32 = 160.0;

/// How many of the longest texts are measured; digits are equally wide, so that length tells.
const MEASURED: usize = 40;

impl Grid {
    /// Makes a column as wide as its widest text where the edge of its heading was clicked twice. The edges are the
    /// table's own; they are named here.
    pub(super) fn autosize(&mut self, ui: &Ui, table: Id, (sight, layout): (Sight<'_>, Layout<'_>)) {
        for column in layout.columns {
            let edge = table.with(Id::unique(("column", *column))).with("resize");
            let name = column.name(sight.words);
            let name = sight.words.with("column-edge", &[("column", &name)]);
            ui.ctx().accesskit_node_builder(edge, |node| {
                node.set_role(Role::Splitter);
                node.set_label(name);
            });
            let twice = ui.ctx().read_response(edge).is_some_and(|edge| edge.double_clicked());
            if twice {
                self.widths
                    .insert(*column, widest(ui, *column, (sight, layout.rows.iter())));
                ui.ctx().request_repaint();
            }
        }
    }
}

/// The width that these rows need in a column.
pub fn widest(ui: &Ui, column: ColumnKey, (sight, rows): (Sight<'_>, impl Iterator<Item = RowKey>)) -> f32 {
    // What is missing is written in words only where there is room for them.
    let drawn = rows.filter(|row| *row != RowKey::Strip(StripRow::Missing));
    let cells = drawn.map(|row| sight.row(row, &[column]));
    let mut cells: Vec<CellView> = cells.filter_map(|row| row.cells.into_iter().next()).collect();
    cells.sort_by_key(|cell| std::cmp::Reverse(cell.text.chars().count()));
    let of_cells = cells
        .iter()
        .take(MEASURED)
        .map(|cell| measured(ui, &cell.text, (text::BODY, cell.weight.weight())));
    let heading = measured(ui, &column.heading(sight.words), (text::NOTE, Weight::Semibold));
    let width = of_cells.fold(heading, f32::max) + 2.0 * gap::SMALL + gap::TINY;
    let [.., bare] = gap_widths(ui, sight, column);
    width.max(bare).ceil().clamp(40.0, WIDEST)
}

/// The width that the names of all statuses need, as far as that leaves room for the rest.
pub fn statuses(ui: &Ui, sight: Sight<'_>) -> f32 {
    let statuses = sight.ledger.plan().settings().statuses.iter();
    let names = statuses.map(|status| measured(ui, &status.name, (text::BODY, Weight::Regular)));
    let width = names.fold(0.0, f32::max) + 2.0 * gap::SMALL + gap::TINY;
    width.ceil().clamp(ColumnKey::Status.width(), STATUS)
}

/// The widths that what is missing needs with its mark: in words, with what is over the target as a bare figure, and
/// all as bare figures.
pub fn gap_widths(ui: &Ui, sight: Sight<'_>, column: ColumnKey) -> [f32; 3] {
    let width = |text: String| with_mark(ui, &text).ceil();
    totals::gap(sight, column).map_or([0.0; 3], |written| written.map(width))
}

fn with_mark(ui: &Ui, text: &str) -> f32 {
    measured(ui, text, (text::BODY, Weight::Bold)) + totals::MARK + 2.0 * gap::SMALL
}

fn measured(ui: &Ui, text: &str, (size, weight): (f32, Weight)) -> f32 {
    let galley = ui
        .painter()
        .layout_no_wrap(text.to_owned(), theme::font(size, weight), egui::Color32::BLACK);
    galley.size().x
}
