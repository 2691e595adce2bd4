//! One scenario against the base, as rows ready to be drawn: what became of each row, and by how much.

use model::{Both, Exact, Pair, RowDifference, RowName};

use super::said;
use super::word_changes::{self, TextChange};
use crate::compared::{Compared, GridCell, Hidden, LineKind, Status};
use crate::window::grid::on_screen;
use crate::window::inspector::minus_on_screen;
use crate::wording::PairWording;

/// One scenario against the base.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// How many rows differ and how many do not.
    pub heading: String,
    /// What that does to the target, for each column.
    pub effects: Vec<String>,
    /// How many rows do not differ.
    pub same: usize,
    /// What is hidden, counted in words.
    pub hidden: Vec<String>,
    /// What is true of all rows: prices, and what is decided otherwise.
    pub remarks: Vec<String>,
    /// The rows in the order of print, those that nobody needs to see last.
    pub rows: Vec<LedgerRow>,
    /// The difference in all.
    pub total: Vec<String>,
    /// From the base's total to this one's, cause by cause, for each column.
    pub by_cause: Vec<Vec<Bar>>,
    /// From the base's total to this one's, proposal by proposal, for each column.
    pub by_row: Vec<Vec<Bar>>,
    /// The target of each column, as it is written and as it is drawn, where the two have no others.
    pub targets: Vec<Option<(String, f32)>>,
}

/// What became of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    /// Its name in both scenarios.
    pub names: Both<Option<RowName>>,
    /// What became of it.
    pub status: Status,
    /// The number of the proposal.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// Why it is hidden, where it is.
    pub hidden: Option<Hidden>,
    /// What is different, in a few words.
    pub changes: String,
    /// By what it was guessed to be the same row, where it was.
    pub guess: Option<String>,
    /// What differs in its texts, word by word.
    pub texts: Vec<TextChange>,
    /// What stands in every column.
    pub cells: Vec<LedgerCell>,
}

/// What a row adds in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerCell {
    /// What it adds now.
    pub new: String,
    /// What it added in the base.
    pub old: String,
    /// By how much that differs; nothing where it does not.
    pub difference: Option<String>,
}

/// One bar of a bridge.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is.
    pub kind: LineKind,
    /// What it is called.
    pub name: String,
    /// How large it is, as it is written.
    pub text: String,
    /// How large it is, as it is drawn; savings are below zero.
    pub size: f32,
}

impl LedgerRow {
    /// Whether anything of it differs.
    pub fn differs(&self) -> bool {
        self.status != Status::Unchanged
    }

    /// Whether somebody should see it: something of it differs that is not hidden, or it was matched by a guess.
    pub fn stands_out(&self) -> bool {
        (self.differs() && self.hidden.is_none()) || self.guess.is_some()
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

/// Every other scenario against the base.
pub fn sheets(compared: &Compared<'_>) -> Vec<Sheet> {
    let pairs = (1..).zip(&compared.comparison.pairs);
    pairs.map(|(place, pair)| sheet(compared, place, pair)).collect()
}

fn sheet(compared: &Compared<'_>, place: usize, pair: &Pair) -> Sheet {
    let words = compared.pair_words(place);
    let rows = words.in_print_order(pair).into_iter();
    let mut rows: Vec<LedgerRow> = rows
        .map(|row| ledger_row(compared, &words, (row, compared.status(place, row))))
        .collect();
    rows.sort_by_key(|row| (!row.stands_out(), !row.differs()));
    let table = compared.table(&words, pair);
    let total = table.iter().find(|line| line.kind == LineKind::Difference);
    let total = total.iter().flat_map(|line| line.cells.iter().flatten());
    let remarks = words.prices(pair.prices).into_iter().chain(words.decided(pair));
    Sheet {
        heading: said::heading(compared, pair, &rows),
        effects: said::effects(compared, (place, pair)),
        remarks: remarks.map(|remark| on_screen(&remark)).collect(),
        total: total.map(|cell| on_screen(&words.signed(cell))).collect(),
        same: rows.iter().filter(|row| !row.stands_out() && !row.differs()).count(),
        hidden: compared.hidden_rows(pair),
        by_cause: by_cause(compared, &words, pair),
        by_row: by_row(compared, &words, pair),
        targets: compared
            .columns
            .iter()
            .map(|(column, _)| target(compared, place, *column))
            .collect(),
        rows,
    }
}

fn ledger_row(compared: &Compared<'_>, words: &PairWording<'_>, (row, status): (&RowDifference, Status)) -> LedgerRow {
    let said = words.change(row);
    let (number, title) = words.number_and_title(row);
    let cells = compared.columns.iter().map(|(place, _)| {
        let adds = |figures: &Option<std::sync::Arc<model::RowFigures>>| {
            on_screen(&compared.grid_cell(&GridCell::of(figures.as_deref(), *place)))
        };
        let difference = row.difference(*place).printed;
        LedgerCell {
            new: adds(&row.figures.new),
            old: adds(&row.figures.old),
            difference: (!difference.is_zero()).then(|| on_screen(&words.signed(&difference))),
        }
    });
    let is_new = matches!(status, Status::Added | Status::Dropped);
    LedgerRow {
        names: row.names(),
        status,
        hidden: compared.hidden(row),
        number,
        title,
        changes: if is_new {
            String::new()
        } else {
            minus_on_screen(&crate::wording::capital(&said.changes.join("; ")))
        },
        guess: said.guess,
        texts: word_changes::of(row, compared.words),
        cells: cells.collect(),
    }
}

/// The target of a column, where a scenario has the same as the base or only one of them has any.
fn target(compared: &Compared<'_>, place: usize, column: usize) -> Option<(String, f32)> {
    let of = |scenario: usize| compared.comparison.targets.get(scenario)?.get(column)?.as_ref();
    let (base, other) = (of(0), of(place));
    let target = base.or(other)?;
    let same = other.is_none_or(|other| other.exact() == target.exact());
    let size = size(compared, target.exact());
    same.then(|| (on_screen(&compared.style.printed(target)), size))
}

/// How large an amount is drawn, in the unit shown and with savings below zero; only pixels follow from it.
fn size(compared: &Compared<'_>, exact: &Exact) -> f32 {
    let notation = model::Notation {
        sign: model::Sign::SavingsNegative,
        ..compared.style.notation
    };
    let written = exact.written_to(notation, 6);
    written.trim_end_matches('…').parse().unwrap_or_default()
}

/// The bars of every column, a bar for every cause.
fn by_cause(compared: &Compared<'_>, words: &PairWording<'_>, pair: &Pair) -> Vec<Vec<Bar>> {
    let lines = compared.bridge(pair);
    let columns = compared.columns.iter().enumerate();
    columns
        .map(|(column, _)| {
            let bars = lines.iter().filter_map(|line| {
                let exact = line.cells.get(column)?.as_ref()?;
                let name = line.cause.map_or_else(String::new, |cause| words.cause(cause));
                let says_something = !line.kind.is_difference() || !exact.is_zero();
                says_something.then(|| bar(compared, words, (line.kind, name, exact)))
            });
            bars.collect()
        })
        .collect()
}

/// The bars of every column, a bar for every proposal that makes much of the difference.
fn by_row(compared: &Compared<'_>, words: &PairWording<'_>, pair: &Pair) -> Vec<Vec<Bar>> {
    let columns = compared.columns.iter().map(|(place, _)| {
        let parts = compared.largest((words, pair), *place).into_iter().flatten();
        parts
            .map(|part| bar(compared, words, (part.kind, part.name, &part.amount)))
            .collect()
    });
    columns.collect()
}

fn bar(compared: &Compared<'_>, words: &PairWording<'_>, (kind, name, exact): (LineKind, String, &Exact)) -> Bar {
    let text = if kind.is_difference() {
        words.signed(exact)
    } else {
        words.unsigned(exact)
    };
    Bar {
        kind,
        name,
        text: on_screen(&text),
        size: size(compared, exact),
    }
}
