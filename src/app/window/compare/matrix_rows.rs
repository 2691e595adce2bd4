//! Every scenario's figures of one column side by side, as rows ready to be drawn.

use std::sync::Arc;

use model::{Both, Exact, RowName};

use super::made::Made;
use crate::compared::{Compared, GridLine, Reads};
use crate::window::grid::on_screen;
use crate::words::Words;

/// One row of any scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// Its name in each scenario.
    pub names: Vec<Option<RowName>>,
    /// The number of the proposal.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// What stands for each scenario.
    pub cells: Vec<MatrixCell>,
    /// Whether it reads otherwise in one scenario than in the base.
    pub differs: bool,
    /// Whether it does, and is hidden because it does by little.
    pub hidden: bool,
    /// How far the scenarios lie apart.
    spread: Exact,
}

/// What a row adds in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// What it adds, or the mark for what is not there.
    pub text: String,
    /// By how much that differs from the base; nothing where it does not.
    pub difference: Option<String>,
}

/// In which order rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As they are printed.
    Print,
    /// Those first over which the scenarios lie furthest apart.
    Spread,
}

/// A comparison, the place of one of its columns, and in which order its rows stand.
pub type Wanted<'a> = (&'a Arc<Made>, usize, Order);

/// The rows of one column.
pub struct Matrix {
    /// The comparison that it is of.
    pub made: Arc<Made>,
    /// The column's place among those shown.
    pub column: usize,
    /// In which order its rows stand.
    pub order: Order,
    /// How many rows differ by so little that they are hidden, in words, where somebody asked for it.
    pub hidden: Option<String>,
    /// Its rows, those that do not differ last.
    pub rows: Vec<MatrixRow>,
}

impl Matrix {
    /// The rows of one column of a comparison.
    pub fn of((made, column, order): Wanted<'_>, words: &Words) -> Self {
        let (mut rows, hidden) = rows(made, column, words);
        match order {
            Order::Print => rows.sort_by_key(|row| (!row.differs, !row.hidden)),
            Order::Spread => rows.sort_by(|one, other| {
                let place = |row: &MatrixRow| (!row.differs, !row.hidden);
                let same = place(one).cmp(&place(other));
                same.then_with(|| other.spread.cmp(&one.spread))
            }),
        }
        Self {
            made: made.clone(),
            column,
            order,
            hidden,
            rows,
        }
    }

    /// Whether it is what is wanted.
    pub fn is(&self, (made, column, order): Wanted<'_>) -> bool {
        Arc::ptr_eq(&self.made, made) && self.column == column && self.order == order
    }
}

/// The rows of a column in the order of print, and what is hidden of them.
fn rows(made: &Made, column: usize, words: &Words) -> (Vec<MatrixRow>, Option<String>) {
    let Some((compared, grid)) = made.compared(words).zip(made.columns.get(column)) else {
        return (Vec::new(), None);
    };
    let compared = Compared {
        grid: *grid,
        ..compared
    };
    let lines = compared.grid_lines().into_iter();
    (lines.map(|line| row(&compared, line)).collect(), compared.nearly())
}

impl MatrixRow {
    /// Its name in the base and in the scenario at a place.
    pub fn both(&self, place: usize) -> Both<Option<RowName>> {
        let name = |place: usize| self.names.get(place).copied().flatten();
        Both {
            old: name(0),
            new: name(place),
        }
    }

    /// What it is called in a word: its number, else its title.
    pub fn short(&self) -> &str {
        if self.number.is_empty() {
            &self.title
        } else {
            &self.number
        }
    }
}

fn row(compared: &Compared<'_>, line: GridLine) -> MatrixRow {
    let words = compared.pair_words(0);
    let differences: Vec<Exact> = (0..line.cells.len()).map(|place| line.difference(place)).collect();
    let cells = line
        .cells
        .iter()
        .zip(&differences)
        .map(|(cell, difference)| MatrixCell {
            text: on_screen(&compared.grid_cell(cell)),
            difference: (!difference.is_zero()).then(|| on_screen(&words.signed(difference))),
        });
    let reads = line.reads(compared);
    let (least, most) = (differences.iter().min(), differences.iter().max());
    let spread = least.zip(most).map(|(least, most)| most.minus(least));
    MatrixRow {
        cells: cells.collect(),
        differs: reads == Reads::Otherwise,
        hidden: reads == Reads::Nearly,
        spread: spread.unwrap_or_default(),
        names: line.names,
        number: line.number,
        title: line.title,
    }
}
