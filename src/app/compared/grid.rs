//! Every scenario's figures of one column side by side, before they are written in any form.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{Counts, Difference, Exact, Figure, RowFigures, RowName};

use super::{Compared, Shown};

/// One row of the table in which scenarios stand side by side.
pub(crate) struct GridLine {
    /// The row, by the name it has in each scenario.
    pub(crate) names: Vec<Option<RowName>>,
    /// The number of the proposal, in the first scenario that has it.
    pub(crate) number: String,
    /// What it is about.
    pub(crate) title: String,
    /// What it adds in each scenario.
    pub(crate) cells: Vec<GridCell>,
}

/// What a row adds in one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GridCell {
    /// It is not in the scenario, or the scenario does not show the column.
    Absent,
    /// It is there, and does not count.
    LeftOut,
    /// It adds this.
    Figure(Figure),
}

/// How a row reads in other scenarios, against the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reads {
    /// As in the first.
    Alike,
    /// Otherwise, by so little that it is hidden.
    Nearly,
    /// Otherwise.
    Otherwise,
}

impl GridCell {
    /// What a row adds in the column at a place.
    pub(crate) fn of(figures: Option<&RowFigures>, place: usize) -> Self {
        match figures {
            None => Self::Absent,
            Some(figures) if matches!(figures.cells.get(place), Some(None)) => Self::Absent,
            Some(figures) if figures.counts != Counts::Yes => Self::LeftOut,
            Some(figures) => Self::Figure(figures.adds(place)),
        }
    }
}

impl GridLine {
    /// By how much what the row adds in a scenario differs from what it adds in the first.
    pub(crate) fn difference(&self, scenario: usize) -> Exact {
        let figure = |scenario: usize| match self.cells.get(scenario) {
            Some(GridCell::Figure(figure)) => figure.clone(),
            _ => Figure::zero(),
        };
        Difference::between(&figure(0), &figure(scenario)).printed
    }

    /// How it reads in the other scenarios, against the first.
    pub(crate) fn reads(&self, compared: &Compared<'_>) -> Reads {
        let mut read = self.cells.iter().map(|cell| compared.grid_cell(cell));
        let first = read.next();
        if read.all(|cell| Some(cell) == first) {
            return Reads::Alike;
        }
        let figures = self.cells.iter().all(|cell| matches!(cell, GridCell::Figure(_)));
        let mut differences = (0..self.cells.len()).map(|scenario| self.difference(scenario));
        if figures && differences.all(|difference| compared.is_small(&difference)) {
            Reads::Nearly
        } else {
            Reads::Otherwise
        }
    }
}

impl Compared<'_> {
    /// Every row of any scenario in the order of print; only those that differ, where only they are shown.
    pub(crate) fn grid_lines(&self) -> Vec<GridLine> {
        let places = self.scenarios.iter();
        let places: Vec<_> = places.map(|scenario| self.wording(scenario.ledger).places()).collect();
        let rows = self.comparison.matrix.iter();
        let mut lines: Vec<_> = rows.map(|row| self.grid_line(&row.figures, &places)).collect();
        lines.retain(|(_, line)| self.shown == Shown::All || line.reads(self) == Reads::Otherwise);
        lines.sort_by_key(|(order, _)| *order);
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// How many rows differ by so little that they are hidden, in words; nothing where nobody asked for it.
    pub(crate) fn nearly(&self) -> Option<String> {
        if self.hiding.steps == 0 {
            return None;
        }
        let all = Compared {
            shown: Shown::All,
            ..self.clone()
        };
        let lines = all.grid_lines();
        let nearly = lines.iter().filter(|line| line.reads(self) == Reads::Nearly);
        Some(self.counted("compared-hidden-small", nearly.count()))
    }

    fn grid_line(
        &self,
        figures: &[Option<Arc<RowFigures>>],
        places: &[BTreeMap<RowName, usize>],
    ) -> ((usize, usize), GridLine) {
        let (scenario, name) = first_held(figures).unzip();
        let scenario = scenario.unwrap_or(self.scenarios.len());
        let place = name.and_then(|name| places.get(scenario)?.get(&name).copied());
        let order = (scenario, place.unwrap_or(usize::MAX));
        let (number, title) = self.grid_name(scenario, name).unwrap_or_default();
        let cells = figures
            .iter()
            .map(|figures| GridCell::of(figures.as_deref(), self.grid.0));
        let line = GridLine {
            names: figures
                .iter()
                .map(|figures| figures.as_ref().map(|row| row.name))
                .collect(),
            number,
            title,
            cells: cells.collect(),
        };
        (order, line)
    }

    /// What stands in a cell: its figure, or the mark for what is not there.
    pub(crate) fn grid_cell(&self, cell: &GridCell) -> String {
        match cell {
            GridCell::Absent => "·".to_owned(),
            GridCell::LeftOut => "-".to_owned(),
            GridCell::Figure(figure) => self.style.printed(figure),
        }
    }

    fn grid_name(&self, scenario: usize, name: Option<RowName>) -> Option<(String, String)> {
        let scenario = self.scenarios.get(scenario)?;
        Some(self.wording(scenario.ledger).number_and_title(name?))
    }
}

/// The first scenario that has a row, and the row's name in it.
fn first_held(figures: &[Option<Arc<RowFigures>>]) -> Option<(usize, RowName)> {
    let mut held = figures.iter().enumerate();
    held.find_map(|(place, figures)| Some((place, figures.as_ref()?.name)))
}
