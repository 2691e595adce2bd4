//! The block under the rows: total, targets and what is missing, always in sight.

use egui::{Rect, Sense, Stroke, Ui, WidgetInfo, pos2};
use model::{AreaId, CarryOver, Figure, TargetYear, Year};

use super::Grid;
use super::cells::{CellView, Heaviness, Sight, Tone, on_screen};
use super::columns::ColumnKey;
use super::figures::Shown;
use super::paint;
use crate::window::action::Action;
use crate::window::marks;
use crate::window::theme::{self, Palette, Weight, gap, size, text};

/// A row of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TotalRow {
    Total,
    Target,
    Effective,
    Missing,
}

/// What a cell of the block shows.
enum TotalCell {
    Text(CellView),
    Met,
    Missing(String),
    Surplus(String),
}

/// How high the block is, in points.
pub fn height(sight: Sight<'_>) -> f32 {
    let rows = u16::try_from(rows(sight).len()).unwrap_or(1);
    f32::from(rows) * size::ROW + 2.0
}

fn rows(sight: Sight<'_>) -> Vec<TotalRow> {
    let plan = sight.ledger.plan();
    let has_target = plan.area(AreaId::WHOLE).is_some_and(|area| !area.targets.is_empty());
    if !has_target {
        return vec![TotalRow::Total];
    }
    let mut rows = vec![TotalRow::Total, TotalRow::Target];
    if plan.settings().carry_over != CarryOver::None {
        rows.push(TotalRow::Effective);
    }
    rows.push(TotalRow::Missing);
    rows
}

impl Grid {
    /// Draws the block.
    pub(super) fn totals(&self, ui: &mut Ui, sight: Sight<'_>, columns: &[ColumnKey]) -> Vec<Action> {
        let palette = Palette::of(ui);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, palette.panel);
        ui.painter()
            .hline(whole.x_range(), whole.top() + 1.0, Stroke::new(2.0, palette.rule));
        for (place, row) in rows(sight).into_iter().enumerate() {
            let top = whole.top() + 2.0 + f32::from(u16::try_from(place).unwrap_or(0)) * size::ROW;
            let rect = Rect::from_min_size(pos2(whole.left(), top), egui::vec2(whole.width(), size::ROW));
            self.total_row(ui, sight, (row, rect), columns);
        }
        Vec::new()
    }

    fn total_row(&self, ui: &Ui, sight: Sight<'_>, (row, rect): (TotalRow, Rect), columns: &[ColumnKey]) {
        let totals = sight.ledger.totals(AreaId::WHOLE, sight.view.coverage);
        for column in columns {
            let Some(heading) = self.drawn.headings.get(column) else {
                continue;
            };
            let cell = Rect::from_x_y_ranges(heading.x_range(), rect.y_range());
            let shown = match (row, column) {
                (_, ColumnKey::Title) => TotalCell::Text(title(sight, row)),
                (TotalRow::Total, column) => TotalCell::Text(sight.sum_cell(AreaId::WHOLE, &totals, *column)),
                (row, ColumnKey::Year(year)) => target_cell(sight, row, *year),
                _ => continue,
            };
            draw(ui, cell, &shown, (*column, sight));
            self.say(ui, cell, (row, *column, &shown), sight);
        }
    }

    /// Has a screen reader say a cell of the block.
    fn say(&self, ui: &Ui, rect: Rect, (row, column, cell): (TotalRow, ColumnKey, &TotalCell), sight: Sight<'_>) {
        let words = sight.words;
        let response = ui.interact(rect, self.focus_id().with(("total", row.key(), column)), Sense::hover());
        response.widget_info(|| {
            let value = match cell {
                TotalCell::Text(cell) => cell.text.replace('−', &format!("{} ", words.text("spoken-minus"))),
                TotalCell::Met => words.text("gap-met"),
                TotalCell::Missing(figure) => words.with("gap-missing", &[("amount", figure)]),
                TotalCell::Surplus(figure) => words.with("gap-surplus", &[("amount", figure)]),
            };
            let name = format!("{}, {}, {value}", words.text(row.key()), column.name(words));
            WidgetInfo::labeled(egui::Role::Cell, true, name)
        });
    }
}

impl TotalRow {
    const fn key(self) -> &'static str {
        match self {
            Self::Total => "row-total",
            Self::Target => "row-target",
            Self::Effective => "row-effective-target",
            Self::Missing => "row-net-outstanding",
        }
    }
}

fn title(sight: Sight<'_>, row: TotalRow) -> CellView {
    let weight = match row {
        TotalRow::Total | TotalRow::Missing => Heaviness::Sum,
        TotalRow::Target | TotalRow::Effective => Heaviness::Plain,
    };
    CellView {
        text: sight.words.text(row.key()),
        weight,
        ..CellView::default()
    }
}

fn target_cell(sight: Sight<'_>, row: TotalRow, year: Year) -> TotalCell {
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
        TotalRow::Target => plain(written(&found.own)),
        TotalRow::Effective | TotalRow::Total => plain(written(&found.effective)),
        TotalRow::Missing if found.net_outstanding.prints_as_zero() => TotalCell::Met,
        TotalRow::Missing => {
            let bare = written(&found.net_outstanding).replace('−', "");
            if found.net_outstanding.prints_as_saving() {
                TotalCell::Missing(bare)
            } else {
                TotalCell::Surplus(bare)
            }
        }
    }
}

fn plain(text: String) -> TotalCell {
    TotalCell::Text(CellView {
        text: on_screen(&text),
        tone: Tone::First,
        ..CellView::default()
    })
}

fn draw(ui: &Ui, rect: Rect, cell: &TotalCell, (column, sight): (ColumnKey, Sight<'_>)) {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    let (text, color, weight) = match cell {
        TotalCell::Text(view) => {
            let style = (theme::font(text::BODY, view.weight.weight()), palette.text);
            if column.is_text() {
                paint::left_text(painter, rect, &view.text, style);
            } else {
                paint::right_text(painter, rect, &view.text, style);
            }
            return;
        }
        TotalCell::Met => (sight.words.text("gap-met"), palette.met, Weight::Semibold),
        TotalCell::Missing(figure) => (figure.clone(), palette.missing, Weight::Bold),
        TotalCell::Surplus(figure) => (format!("+{figure}"), palette.met, Weight::Semibold),
    };
    let font = theme::font(text::BODY, weight);
    let galley = painter.layout_no_wrap(text, font, color);
    let left = rect.right() - gap::SMALL - galley.size().x;
    let center = pos2(left - 9.0, rect.center().y);
    match cell {
        TotalCell::Missing(_) => marks::cross(painter, center, 10.0, palette.missing),
        _ => marks::tick(painter, center, 11.0, palette.met),
    }
    painter.galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, color);
}
