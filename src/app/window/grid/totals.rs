//! The block under the rows: total, targets and what is missing, always in sight.

use egui::{Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2};
use model::{AreaId, Figure, TargetYear, Total, Year};

use super::cells::{CellView, Heaviness, RowView, Sight, Tone, on_screen};
use super::columns::ColumnKey;
use super::cursor::{CellKey, Extend};
use super::figures::Shown;
use super::mixture::tell_mixture;
use super::rows::{RowKey, Rows, StripRow};
use super::{Grid, paint};
use crate::window::action::Action;
use crate::window::document::Document;
use crate::window::hint;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, size, text};

/// The room of the mark before what is missing, in points.
pub const MARK: f32 = 14.0;

/// What a cell of the block shows.
enum TotalCell {
    Text(CellView),
    Met,
    Missing(String),
    Surplus(String),
}

/// How high the block is, in points.
pub fn height(rows: &Rows) -> f32 {
    let rows = u16::try_from(rows.strip().count()).unwrap_or(1);
    f32::from(rows) * size::ROW + 2.0
}

/// A row of the block as plain cells.
pub fn strip_row(sight: Sight<'_>, row: StripRow, columns: &[ColumnKey]) -> RowView {
    let totals = totals_for(sight, row);
    let cell = |column: &ColumnKey| match strip_cell(sight, (row, *column), &totals) {
        Some(TotalCell::Text(cell)) => cell,
        Some(other) => CellView {
            text: said(sight, &other),
            ..CellView::default()
        },
        None => CellView::default(),
    };
    RowView {
        key: RowKey::Strip(row),
        indent: 0,
        counts: true,
        cells: columns.iter().map(cell).collect(),
    }
}

impl Grid {
    /// Draws the block.
    pub(super) fn totals(
        &mut self,
        ui: &mut Ui,
        (sight, document): (Sight<'_>, &Document),
        columns: &[ColumnKey],
    ) -> Vec<Action> {
        let palette = Palette::of(ui);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, palette.panel);
        ui.painter()
            .hline(whole.x_range(), whole.top() + 1.0, Stroke::new(2.0, palette.rule));
        let rows: Vec<StripRow> = self.rows().into_iter().flat_map(Rows::strip).collect();
        let mut actions = Vec::new();
        for (place, row) in rows.into_iter().enumerate() {
            let top = whole.top() + 2.0 + f32::from(u16::try_from(place).unwrap_or(0)) * size::ROW;
            let rect = Rect::from_min_size(pos2(whole.left(), top), egui::vec2(whole.width(), size::ROW));
            actions.extend(self.total_row(ui, (sight, columns), (row, rect)));
            if row == StripRow::Total && document.mixes(AreaId::WHOLE) {
                self.mixed_mark(ui, rect);
            }
        }
        actions
    }

    fn total_row(
        &mut self,
        ui: &mut Ui,
        (sight, columns): (Sight<'_>, &[ColumnKey]),
        (row, rect): (StripRow, Rect),
    ) -> Vec<Action> {
        let totals = totals_for(sight, row);
        let (mut actions, mut bare) = (Vec::new(), Vec::new());
        for column in columns {
            let heading = self.drawn.headings.get(column);
            let Some(heading) = heading.copied().filter(|heading| heading.seen.is_positive()) else {
                continue;
            };
            let at = Rect::from_x_y_ranges(heading.whole.x_range(), rect.y_range());
            let seen = Rect::from_x_y_ranges(heading.seen.x_range(), rect.y_range());
            let mut ui = ui.new_child(UiBuilder::new().max_rect(at).id_salt(column));
            ui.set_clip_rect(seen);
            let key = CellKey {
                row: RowKey::Strip(row),
                column: *column,
            };
            self.drawn.cells.insert(key, seen);
            if self.cursor.active == Some(key) {
                ui.painter().rect_filled(at, 0.0, Palette::of(&ui).selected);
            }
            let shown = strip_cell(sight, (row, *column), &totals);
            let shown = shown.unwrap_or_else(|| TotalCell::Text(CellView::default()));
            if heading.legible {
                bare.extend(draw(&ui, at, &shown, (*column, sight)));
            }
            actions.extend(self.strip_hit(&ui, sight, (key, at, &shown)));
        }
        if !bare.is_empty() {
            self.legend(ui, rect, (sight, &bare));
        }
        actions
    }

    /// Says what the marks stand for that stand without their words, after the row's name; what is missing before what
    /// is beyond a target, as far as there is room.
    fn legend(&self, ui: &Ui, row: Rect, (sight, bare): (Sight<'_>, &[Side])) {
        let Some(heading) = self.drawn.headings.get(&ColumnKey::Title) else {
            return;
        };
        let (painter, palette) = (ui.painter(), Palette::of(ui));
        let laid = |key: &str, (size, weight), color| {
            painter.layout_no_wrap(sight.words.text(key), theme::font(size, weight), color)
        };
        let name = laid(StripRow::Missing.key(), (text::BODY, Weight::Bold), palette.text);
        let mut left = heading.whole.left() + gap::SMALL + name.size().x;
        for (key, side, color) in [
            ("gap-mark-missing", Side::Missing, palette.missing),
            ("gap-mark-surplus", Side::Surplus, palette.met),
        ] {
            if !bare.contains(&side) {
                continue;
            }
            let word = laid(key, (text::NOTE, Weight::Regular), color);
            left += gap::LARGE + MARK;
            if left + word.size().x + gap::SMALL > heading.seen.right() {
                return;
            }
            side.mark(painter, pos2(left - 9.0, row.center().y), palette);
            let at = pos2(left, row.center().y - word.size().y / 2.0);
            left += word.size().x;
            painter.galley(at, word, color);
        }
    }

    /// Marks a total that mixes what comes once with what comes back; each of its figures says how, where the
    /// pointer rests.
    fn mixed_mark(&self, ui: &Ui, row: Rect) {
        if let Some(title) = self.drawn.headings.get(&ColumnKey::Title) {
            let center = pos2(title.seen.right() - gap::MEDIUM, row.center().y);
            marks::dot(ui.painter(), center, Palette::of(ui).note);
        }
    }

    /// Has a screen reader say a cell of the block, and goes to it where it is clicked.
    fn strip_hit(&mut self, ui: &Ui, sight: Sight<'_>, (key, rect, cell): (CellKey, Rect, &TotalCell)) -> Vec<Action> {
        let response = ui.interact(rect, self.focus_id().with(("strip", key)), Sense::CLICK);
        response.widget_info(|| {
            let mut name = vec![sight.row_name(key.row), key.column.name(sight.words), said(sight, cell)];
            name.retain(|part| !part.is_empty());
            WidgetInfo::labeled(egui::Role::Cell, true, name.join(", "))
        });
        if self.cursor.active == Some(key) {
            let frame = Stroke::new(2.0, Palette::of(ui).accent);
            ui.painter().rect_stroke(rect, 0.0, frame, StrokeKind::Inside);
        }
        if response.clicked() {
            self.take_keys(ui);
            self.cursor.go(key, Extend::No);
        }
        let response = tell_mixture(sight, key, response);
        let response = match cell {
            TotalCell::Met | TotalCell::Missing(_) | TotalCell::Surplus(_) if response.hovered() => {
                hint::on(response, said(sight, cell))
            }
            _ => response,
        };
        if response.double_clicked() {
            return self.begin_editing(sight).into_iter().collect();
        }
        Vec::new()
    }
}

fn totals_for(sight: Sight<'_>, row: StripRow) -> Vec<Total> {
    match row {
        StripRow::Total => sight.ledger.totals(AreaId::WHOLE, sight.view.coverage),
        _ => Vec::new(),
    }
}

fn strip_cell(sight: Sight<'_>, (row, column): (StripRow, ColumnKey), totals: &[Total]) -> Option<TotalCell> {
    match (row, column) {
        (_, ColumnKey::Title) => Some(TotalCell::Text(title(sight, row))),
        (StripRow::Total, column) => Some(TotalCell::Text(sight.sum_cell(AreaId::WHOLE, totals, column))),
        (row, ColumnKey::Year(year)) => Some(target_cell(sight, row, year)),
        _ => None,
    }
}

/// What is missing in a year or more than its target, as it is drawn: the longest first, the bare figure last, and
/// between them that something is missing in words, more than the target as a figure.
pub fn gap(sight: Sight<'_>, column: ColumnKey) -> Option<[String; 3]> {
    let cell = strip_cell(sight, (StripRow::Missing, column), &[])?;
    let [said, bare] = [said(sight, &cell), bare(sight, &cell)];
    match cell {
        TotalCell::Text(_) => None,
        TotalCell::Surplus(_) => Some([said, bare.clone(), bare]),
        TotalCell::Met | TotalCell::Missing(_) => Some([said.clone(), said, bare]),
    }
}

/// What is missing, or more than the target, as a bare figure beside its mark.
fn bare(sight: Sight<'_>, cell: &TotalCell) -> String {
    match cell {
        TotalCell::Missing(figure) => figure.clone(),
        TotalCell::Surplus(figure) => format!("+{figure}"),
        TotalCell::Text(_) | TotalCell::Met => said(sight, cell),
    }
}

/// A cell of the block in words, for a screen reader, too.
fn said(sight: Sight<'_>, cell: &TotalCell) -> String {
    let words = sight.words;
    match cell {
        TotalCell::Text(cell) => cell.text.replace('−', &format!("{} ", words.text("spoken-minus"))),
        TotalCell::Met => words.text("cell-gap-met"),
        TotalCell::Missing(figure) => words.with("cell-gap-missing", &[("amount", figure)]),
        TotalCell::Surplus(figure) => words.with("cell-gap-surplus", &[("amount", figure)]),
    }
}

fn title(sight: Sight<'_>, row: StripRow) -> CellView {
    let weight = match row {
        StripRow::Total | StripRow::Missing => Heaviness::Sum,
        StripRow::Target | StripRow::Effective => Heaviness::Plain,
    };
    CellView {
        text: sight.words.text(row.key()),
        weight,
        ..CellView::default()
    }
}

fn target_cell(sight: Sight<'_>, row: StripRow, year: Year) -> TotalCell {
    let years = sight.ledger.target_years(AreaId::WHOLE, sight.view.coverage);
    let place = sight.ledger.plan().settings().years.place(year);
    let found: Option<TargetYear> = years
        .zip(place)
        .and_then(|(years, place)| years.into_iter().nth(place)?);
    let Some(found) = found else {
        return TotalCell::Text(CellView::default());
    };
    let written = |figure: &Figure| sight.written(&Shown::Amount(figure.clone(), 0));
    match row {
        StripRow::Target => plain(&written(&found.own)),
        StripRow::Effective | StripRow::Total => plain(&written(&found.effective)),
        StripRow::Missing if found.net_outstanding.prints_as_zero() => TotalCell::Met,
        StripRow::Missing => {
            let bare = written(&found.net_outstanding).replace('−', "");
            if found.net_outstanding.prints_as_saving() {
                TotalCell::Missing(bare)
            } else {
                TotalCell::Surplus(bare)
            }
        }
    }
}

fn plain(text: &str) -> TotalCell {
    TotalCell::Text(CellView {
        text: on_screen(text),
        tone: Tone::First,
        ..CellView::default()
    })
}

/// Which way a year is from its target.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Missing,
    Surplus,
}

impl Side {
    fn mark(self, painter: &Painter, center: Pos2, palette: &Palette) {
        match self {
            Self::Missing => marks::cross(painter, center, 10.0, palette.missing),
            Self::Surplus => marks::tick(painter, center, 11.0, palette.met),
        }
    }
}

/// Draws a cell; says which mark stands without its words, if one does.
fn draw(ui: &Ui, rect: Rect, cell: &TotalCell, (column, sight): (ColumnKey, Sight<'_>)) -> Option<Side> {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    let (side, color, weight) = match cell {
        TotalCell::Text(view) => {
            let style = (theme::font(text::BODY, view.weight.weight()), palette.text);
            if column.is_text() {
                paint::left_text(painter, rect, &view.text, style);
            } else {
                paint::right_text(painter, rect, &view.text, style);
            }
            return None;
        }
        TotalCell::Met | TotalCell::Surplus(_) => (Side::Surplus, palette.met, Weight::Semibold),
        TotalCell::Missing(_) => (Side::Missing, palette.missing, Weight::Bold),
    };
    let font = theme::font(text::BODY, weight);
    let laid = |text: String| painter.layout_no_wrap(text, font.clone(), color);
    let worded = laid(said(sight, cell));
    let is_worded = worded.size().x + MARK + 2.0 * gap::SMALL <= rect.width();
    let galley = if is_worded { worded } else { laid(bare(sight, cell)) };
    let left = rect.right() - gap::SMALL - galley.size().x;
    let center = pos2(left - 9.0, rect.center().y);
    if paint::is_whole(painter, left - MARK, rect) {
        side.mark(painter, center, palette);
        painter.galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, color);
    } else {
        // Like any figure that there is no room for, but never without its mark.
        let at = pos2(rect.left() + MARK, rect.center().y);
        side.mark(painter, at, palette);
        paint::right_text(
            painter,
            rect.with_min_x(at.x + gap::SMALL),
            &bare(sight, cell),
            (font, color),
        );
    }
    let is_met = matches!(cell, TotalCell::Met);
    (!is_worded && !is_met).then_some(side)
}
