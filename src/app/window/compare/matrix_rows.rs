//! Every scenario's figures of one column side by side, as rows ready to be drawn.

use model::{Both, Exact, RowName};

use crate::compared::{Compared, GridLine};
use crate::window::grid::on_screen;

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

/// The rows of one column.
pub struct Matrix {
    /// The column's place among those shown.
    pub column: usize,
    /// In which order its rows stand.
    pub order: Order,
    /// Its rows, those that do not differ last.
    pub rows: Vec<MatrixRow>,
}

impl Matrix {
    /// The rows of the column that a comparison is looked at in.
    pub fn of(compared: &Compared<'_>, column: usize, order: Order) -> Self {
        let lines = compared.grid_lines();
        let mut rows: Vec<MatrixRow> = lines.into_iter().map(|line| row(compared, line)).collect();
        match order {
            Order::Print => rows.sort_by_key(|row| !row.differs),
            Order::Spread => rows.sort_by(|one, other| {
                let same = one.differs.cmp(&other.differs).reverse();
                same.then_with(|| other.spread.cmp(&one.spread))
            }),
        }
        Self { column, order, rows }
    }
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
    let (least, most) = (differences.iter().min(), differences.iter().max());
    let spread = least.zip(most).map(|(least, most)| most.minus(least));
    MatrixRow {
        cells: cells.collect(),
        differs: line.differs(compared),
        spread: spread.unwrap_or_default(),
        names: line.names,
        number: line.number,
        title: line.title,
    }
}
