//! How wide columns are: what the user gave them, kept from one day to the next, else what their sums need.

use std::collections::{BTreeMap, HashMap};

use egui::{Id, Ui};
use egui_table::{Column, TableState};
use model::{Notation, Years};

use super::Grid;
use super::autosize;
use super::cells::Sight;
use super::columns::ColumnKey;
use super::cursor::Layout;
use super::rows::RowKey;

/// The least room that is left for figures beside the rows' names, in points: two years.
const FIGURES: f32 = 160.0;
/// The least and the most that a title takes where figures need room; the names of the rows below fit in the least.
const TITLE: (f32, f32) = (132.0, 200.0);
/// What titles need to be read, in points.
const READ: f32 = 280.0;
/// How many proposals are measured one by one; in larger plans their sums tell.
const MEASURED: usize = 500;

/// The room that figures need, measured once, so that no column moves while amounts change.
#[derive(Default)]
pub struct Room {
    /// For each way of writing what is missing.
    measured: HashMap<ColumnKey, [f32; 3]>,
    /// The most that a year needs: all years are as wide as each other.
    years: [f32; 3],
    of: Option<(Notation, Years)>,
}

impl Room {
    /// The width that a column opens with.
    fn of(&self, column: ColumnKey, gaps: Gaps) -> f32 {
        let [words, missing, bare] = match (column, self.measured.get(&column)) {
            (ColumnKey::Year(_), Some(_)) => self.years,
            (_, Some(measured)) => *measured,
            (_, None) => [column.width(); 3],
        };
        match gaps {
            Gaps::InWords => words,
            Gaps::MissingInWords => missing,
            Gaps::Bare => bare,
        }
    }

    fn take(&mut self, column: ColumnKey, needed: [f32; 3]) {
        self.measured.insert(column, needed);
        if matches!(column, ColumnKey::Year(_)) {
            for (most, width) in self.years.iter_mut().zip(needed) {
                *most = most.max(width);
            }
        }
    }
}

/// How what is missing is written under the rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gaps {
    /// `mangler 0,088`, `0,234 over målet`.
    InWords,
    /// `mangler 0,088`, `+0,234`.
    MissingInWords,
    /// `0,088`.
    Bare,
}

impl Grid {
    /// Measures the columns of figures that are new, or that are written another way than before.
    pub(super) fn measure(&mut self, ui: &Ui, sight: Sight<'_>) {
        let of = (sight.style.notation, sight.ledger.plan().settings().years);
        if self.room.of != Some(of) {
            self.room = Room {
                of: Some(of),
                ..Room::default()
            };
        }
        let Some((rows, columns)) = self.table_apart() else {
            return;
        };
        let layout = Layout {
            rows: &rows,
            columns: &columns,
        };
        let all = sight.ledger.plan().proposal_count() <= MEASURED;
        let told = |row: &RowKey| all || !matches!(row, RowKey::Proposal(_) | RowKey::Line(..));
        for column in &columns {
            if self.room.measured.contains_key(column) {
                continue;
            }
            if *column == ColumnKey::Status {
                self.room.take(*column, [autosize::statuses(ui, sight); 3]);
            } else if is_measured(*column) {
                let needed = autosize::widest(ui, *column, (sight, layout.rows.iter().filter(told)));
                let needed = needed.max(column.width());
                let written = autosize::gap_widths(ui, sight, *column);
                self.room.take(*column, written.map(|width| width.max(needed)));
            }
        }
    }

    pub(super) fn table_columns(&self, ui: &Ui, columns: &[ColumnKey]) -> Vec<Column> {
        let drawn = !self.is_among_rows(ui);
        let column = |key: &ColumnKey| {
            Column::new(self.width(ui, *key, columns))
                .range(36.0..=1200.0)
                .resizable(drawn && *key != ColumnKey::Include)
                .id(Id::unique(("column", *key)))
        };
        columns.iter().map(column).collect()
    }

    /// Whether the pointer is, or was pressed, among the rows: there it selects, and only between headings it draws columns.
    fn is_among_rows(&self, ui: &Ui) -> bool {
        let pointer = ui.input(|input| input.pointer.press_origin().or(input.pointer.latest_pos()));
        pointer.is_some_and(|at| at.y > self.drawn.body.top())
    }

    /// A column's width: what the user gave it, else what it opens with.
    fn width(&self, ui: &Ui, key: ColumnKey, columns: &[ColumnKey]) -> f32 {
        let given = self.widths.get(&key).copied();
        given.unwrap_or_else(|| match key {
            ColumnKey::Title => self.title_width(ui, columns),
            key => self.room.of(key, self.gaps(ui, columns)),
        })
    }

    /// The title takes what the others' first widths leave over, so that it stays as it is while another is drawn.
    fn title_width(&self, ui: &Ui, columns: &[ColumnKey]) -> f32 {
        let (least, most) = TITLE;
        let [left, scroll] = self.left_over(ui, columns, self.gaps(ui, columns));
        (left - scroll).max((left - FIGURES).clamp(least, most)).round()
    }

    /// In words as far as that leaves titles enough to be read.
    fn gaps(&self, ui: &Ui, columns: &[ColumnKey]) -> Gaps {
        let leaves_enough = |gaps: &Gaps| {
            let [left, scroll] = self.left_over(ui, columns, *gaps);
            left - scroll >= READ
        };
        let ways = [Gaps::InWords, Gaps::MissingInWords];
        ways.into_iter().find(leaves_enough).unwrap_or(Gaps::Bare)
    }

    /// What the columns that stay leave to the title and to those that scroll, and what these take of it.
    fn left_over(&self, ui: &Ui, columns: &[ColumnKey], gaps: Gaps) -> [f32; 2] {
        let others = columns.iter().filter(|column| **column != ColumnKey::Title);
        let (stay, scroll): (Vec<&ColumnKey>, Vec<&ColumnKey>) = others.partition(|column| column.is_sticky());
        let taken = |columns: &[&ColumnKey]| columns.iter().map(|column| self.room.of(**column, gaps)).sum::<f32>();
        let bar = ui.spacing().scroll.allocated_width() + 2.0;
        [ui.available_width() - taken(&stay) - bar, taken(&scroll)]
    }

    /// Gives the table our widths, after taking over those that the user has drawn since.
    pub(super) fn set_widths(&mut self, ui: &Ui, id: Id, columns: &[ColumnKey]) {
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

    /// Takes over widths by what the columns are called.
    pub fn take_widths(&mut self, widths: &BTreeMap<String, f32>, years: Years) {
        let always = [ColumnKey::Number, ColumnKey::Title].into_iter();
        let columns = always
            .chain(ColumnKey::OPTIONAL)
            .chain(years.iter().map(ColumnKey::Year));
        for column in columns {
            if let Some(width) = widths.get(&name(column, years)) {
                self.widths.insert(column, *width);
            }
        }
    }

    /// The widths that the user gave columns.
    pub fn widths(&self, years: Years) -> BTreeMap<String, f32> {
        let widths = self.widths.iter();
        widths.map(|(column, width)| (name(*column, years), *width)).collect()
    }
}

/// Whether it is as wide as its figures need: texts are cut where they are longer.
const fn is_measured(column: ColumnKey) -> bool {
    !column.is_text() && !matches!(column, ColumnKey::Include | ColumnKey::PhaseIn)
}

/// What a column is called among the widths: a year by its place, for other scenarios have other years.
fn name(column: ColumnKey, years: Years) -> String {
    match column {
        ColumnKey::Year(year) => format!("{}-{}", column.key(), year.since(years.first())),
        other => other.key().to_owned(),
    }
}
