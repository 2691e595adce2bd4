//! A comparison for others: as text, as a table and as a picture.

use exchange::clipboard::{CopiedCell, CopiedTable, Headings};
use model::{Exact, Figure, Ledger};

use super::made::Made;
use super::{Comparing, Lens, steps};
use crate::compared::{Compared, GridCell, Line, Shown, Status};
use crate::numbers::{Grouping, NumberStyle, unit_key};
use crate::report::Format;
use crate::window::bars;
use crate::window::charts::page;
use crate::window::charts::picture::Picture;
use crate::window::grid::on_screen;
use crate::wording::PairWording;
use crate::words::Words;

/// How large a picture for others is under its heading, in points.
const WIDTH: f32 = 960.0;
const HEIGHT: f32 = 340.0;
/// How wide and high a staircase of it is, in points.
const STEPS: (f32, f32) = (480.0, 260.0);

/// In which form a comparison is given to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As sentences and tables in text.
    Text,
    /// As a table for a spreadsheet or a letter.
    Table,
    /// As a picture of what is in sight.
    Picture,
}

impl Comparing {
    /// The comparison as `overslag compare` writes it.
    pub(super) fn as_text(&self, made: &Made, words: &Words) -> Option<String> {
        Some(self.changed(made.compared(words)?).written(Format::Text))
    }

    /// The comparison as `overslag compare --format csv` writes it.
    pub(super) fn as_csv(&self, made: &Made, words: &Words) -> Option<String> {
        Some(self.changed(made.compared(words)?).written(Format::Csv))
    }

    /// The rows that are in sight: the differences of one scenario, or the scenarios side by side.
    pub(super) fn as_table(&self, made: &Made, words: &Words) -> Option<CopiedTable> {
        let compared = self.changed(made.compared(words)?);
        Some(match self.lens {
            Lens::Matrix => self.side_by_side(&compared, made, words),
            Lens::List | Lens::Bridge | Lens::Staircases => self.against_base(&compared, made, words),
        })
    }

    /// Only what differs, in the column that is looked at.
    fn changed<'a>(&self, compared: Compared<'a>) -> Compared<'a> {
        let grid = compared.columns.get(self.column).copied();
        Compared {
            shown: Shown::Changed,
            grid: grid.unwrap_or(compared.grid),
            ..compared
        }
    }

    fn against_base(&self, compared: &Compared<'_>, made: &Made, words: &Words) -> CopiedTable {
        let said = compared.pair_words(self.other);
        let pair = compared.comparison.pairs.get(self.other.saturating_sub(1));
        let listed = pair.map_or_else(Vec::new, |pair| compared.rows(&said, pair));
        let statuses = listed.into_iter().map(|row| Some(compared.status(self.other, row)));
        let lines = pair.map_or_else(Vec::new, |pair| compared.table(&said, pair));
        let rows = lines.iter().zip(statuses.chain(std::iter::repeat(None)));
        let hidden = pair.map_or_else(Vec::new, |pair| compared.hidden_rows(pair));
        let heads = ["compared-status", "column-number", "column-title"].map(|key| words.text(key));
        let unit = words.text(unit_key(compared.style.notation.unit));
        let name = |place: usize| made.name(place);
        let values = [("from", name(0)), ("to", name(self.other)), ("unit", unit.as_str())];
        CopiedTable {
            caption: captioned(words.with("compared-caption", &values), hidden),
            header: heads.into_iter().chain(made.heads.iter().cloned()).collect(),
            headings: Headings::Included,
            rows: rows
                .map(|(line, status)| row(compared, &said, (line, status), words))
                .collect(),
        }
    }

    fn side_by_side(&self, compared: &Compared<'_>, made: &Made, words: &Words) -> CopiedTable {
        let lines = compared.grid_lines();
        let nearly = compared.nearly();
        let rows = lines.into_iter().map(|line| {
            let names = [CopiedCell::Heading(line.number), CopiedCell::Text(line.title)];
            let cells = line.cells.iter().map(|cell| match cell {
                GridCell::Figure(figure) => figure_cell(compared.style, figure),
                other => CopiedCell::Text(compared.grid_cell(other)),
            });
            names.into_iter().chain(cells).collect()
        });
        let unit = words.text(unit_key(compared.style.notation.unit));
        let column = made.heads.get(self.column).map_or("", String::as_str);
        let heads = ["column-number", "column-title"].map(|key| words.text(key));
        CopiedTable {
            caption: captioned(
                words.with("compared-caption-matrix", &[("column", column), ("unit", &unit)]),
                nearly,
            ),
            header: heads.into_iter().chain(made.of.names.iter().cloned()).collect(),
            headings: Headings::Included,
            rows: rows.collect(),
        }
    }

    /// What is in sight as a picture, under what it is and what it is written in: the bridge of the active column, or
    /// every staircase, which stand for the matrix, too.
    pub(super) fn as_picture(&self, made: &Made, words: &Words) -> Option<Picture> {
        let written = written(made, words).join(" · ");
        if matches!(self.lens, Lens::Staircases | Lens::Matrix) {
            let pictures = steps::pictures(made, STEPS, words);
            let across = if pictures.len() > 4 { 3 } else { 2 };
            let named = pictures.into_iter().zip(&made.of.names);
            let headed = named.map(|(picture, name)| page::headed(picture, &[name])).collect();
            let title = words.text("chart-title");
            return Some(page::headed(page::in_rows(headed, across), &[&title, &written]));
        }
        let bridge = self.bridge_of(made, words)?;
        let lines = [bridge.title.as_str(), written.as_str()];
        Some(page::headed(bridge.picture(WIDTH, HEIGHT, words), &lines))
    }

    /// What a file of it may be called: after the base, and the scenario that is held against it.
    pub(super) fn file_name(&self, made: &Made) -> String {
        [made.name(0), made.name(self.other)].join(" – ")
    }
}

/// What the figures of a comparison are written in; the price level, where all scenarios have the same.
fn written(made: &Made, words: &Words) -> Vec<String> {
    let plans = || made.of.ledgers.iter().map(Ledger::plan);
    let written = |plan| bars::notation(plan, made.of.style.notation, words);
    let mut all = plans().map(written);
    let first = all.next().unwrap_or_default();
    if all.all(|other| other == first) {
        first
    } else {
        first.into_iter().take(2).collect()
    }
}

/// A caption that says what is hidden, too.
fn captioned(caption: String, hidden: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = std::iter::once(caption).chain(hidden).collect();
    parts.join(" · ")
}

fn row(
    compared: &Compared<'_>,
    said: &PairWording<'_>,
    (line, status): (&Line, Option<Status>),
    words: &Words,
) -> Vec<CopiedCell> {
    let title = if status.is_none() {
        words.text("compared-total")
    } else {
        line.title.clone()
    };
    let names = [
        CopiedCell::Text(status.map_or_else(String::new, |status| words.text(status.key()))),
        CopiedCell::Heading(line.number.clone()),
        CopiedCell::Text(title),
    ];
    let cells = line.cells.iter().map(|cell| match cell {
        None => CopiedCell::Text(String::new()),
        Some(exact) => CopiedCell::Number {
            plain: plain(compared.style, exact),
            shown: on_screen(&said.signed(exact)),
        },
    });
    names.into_iter().chain(cells).collect()
}

/// An amount as a spreadsheet reads it.
fn plain(style: NumberStyle, exact: &Exact) -> String {
    let decimals = style.rounding.step.decimals(style.notation.unit);
    ungrouped(style).exact(exact, style.notation, decimals)
}

fn figure_cell(style: NumberStyle, figure: &Figure) -> CopiedCell {
    CopiedCell::Number {
        plain: ungrouped(style).printed(figure),
        shown: on_screen(&style.printed(figure)),
    }
}

const fn ungrouped(style: NumberStyle) -> NumberStyle {
    NumberStyle {
        grouping: Grouping::Together,
        ..style
    }
}
