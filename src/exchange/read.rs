//! A file's bytes into a table, or a list of everything in it that was not understood.

use model::Year;

use crate::csv::{Record, Records};
use crate::decimal::decided;
use crate::encoding::decoded;
use crate::formula::unguarded;
use crate::heading::{Column, Content, columns, known};
use crate::set_aside::{without_others, without_sums};
use crate::{
    Cell, CellError, CellFault, DecimalMark, Decision, Delimiter, Found, Number, Ragged, Reading, Row, Separators,
    Source, Table, TableError, UnknownColumn, WhySetAside, read,
};

#[cfg(test)]
mod tests;

/// What a report of this program calls a proposal in its column `kind`.
const PROPOSAL: &str = "proposal";

/// What somebody decides about a file before it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Options {
    /// The decimal mark; without it the file's own numbers decide.
    pub decimal: Option<DecimalMark>,
}

/// A file cut into columns and records.
struct Sheet {
    delimiter: Delimiter,
    columns: Vec<Column>,
    records: Vec<Record>,
}

/// A row whose amounts are not yet read.
pub(crate) struct Unread {
    pub(crate) row: Row,
    pub(crate) amounts: Vec<(Content, Source)>,
    /// The cell of its title, where there is nothing in it.
    untitled: Option<Source>,
    /// Why it is no proposal, where something but its amounts says so.
    pub(crate) other: Option<WhySetAside>,
}

/// The table in a file with comma, semicolon or tab between its cells.
///
/// # Errors
/// [`TableError`] names what is wrong, cell by cell where single cells are; nothing is read then.
pub fn read_table(bytes: &[u8], options: Options) -> Result<Table, TableError> {
    let (text, encoding) = decoded(bytes)?;
    let sheet = Sheet::of(&text)?;
    let mut set_aside = Vec::new();
    let rows = sheet.records.iter().map(|record| sheet.row(record));
    let unread = without_others(rows.collect(), &mut set_aside);
    let amounts = unread.iter().flat_map(|row| &row.amounts).map(|(_, source)| source);
    let decimal = match options.decimal {
        Some(mark) => Decision::given(mark),
        None => decided(amounts, sheet.delimiter)?,
    };
    let rows = understood(unread, decimal.separators())?;
    let (rows, no_sums) = without_sums(rows, &mut set_aside);
    set_aside.sort_by_key(|aside| aside.row.line);
    Ok(Table {
        rows,
        years: sheet.years(),
        found: Found {
            encoding,
            delimiter: sheet.delimiter,
            decimal,
            unknown: sheet.unknown(),
            set_aside,
            no_sums,
        },
    })
}

impl Sheet {
    fn of(text: &str) -> Result<Self, TableError> {
        let delimiter = delimiter(text);
        let records: Result<Vec<_>, _> = Records::of(text, delimiter).collect();
        let mut records = records?.into_iter().filter(|record| !record.is_blank());
        let columns = columns(&records.next().ok_or(TableError::Empty)?)?;
        let records: Vec<_> = records.collect();
        check_lengths(&records, columns.len())?;
        Ok(Self {
            delimiter,
            columns,
            records,
        })
    }

    fn years(&self) -> Vec<Year> {
        let years = self.columns.iter().filter_map(|column| match column.content {
            Some(Content::Year(year)) => Some(year),
            _ => None,
        });
        let mut years: Vec<_> = years.collect();
        years.sort_unstable();
        years
    }

    /// The columns that are not known; one without heading counts only where something is in it.
    fn unknown(&self) -> Vec<UnknownColumn> {
        let holds = |place| self.records.iter().any(|record| holds(record, place));
        let columns = self.columns.iter().enumerate();
        let unknown =
            columns.filter(|(place, column)| column.content.is_none() && (!column.heading.is_empty() || holds(*place)));
        let named = unknown.map(|(place, column)| UnknownColumn {
            position: place.saturating_add(1),
            heading: column.heading.clone(),
        });
        named.collect()
    }

    fn row(&self, record: &Record) -> Unread {
        let mut unread = Unread::new(record.line);
        let headings = self.columns.iter().map(|column| &*column.heading);
        if headings.eq(record.cells.iter().map(|cell| cell.trim())) {
            unread.other = Some(WhySetAside::Heading);
        }
        for (column, text) in self.columns.iter().zip(&record.cells) {
            if let Some(content) = column.content {
                unread.take(content, column, text);
            }
        }
        unread.amounts.sort_by_key(|(content, _)| match content {
            Content::Year(year) => Some(*year),
            _ => None,
        });
        unread
    }
}

impl Unread {
    pub(crate) const fn new(line: u64) -> Self {
        Self {
            row: Row {
                line,
                area: String::new(),
                number: String::new(),
                title: String::new(),
                category: String::new(),
                full_year: None,
                years: Vec::new(),
            },
            amounts: Vec::new(),
            untitled: None,
            other: None,
        }
    }

    fn take(&mut self, content: Content, column: &Column, text: &str) {
        let source = Source {
            line: self.row.line,
            column: column.heading.clone(),
            text: text.to_owned(),
        };
        let place = match content {
            Content::FullYear | Content::Year(_) => return self.amounts.push((content, source)),
            Content::Kind => {
                let is_proposal = text.trim() == PROPOSAL;
                self.other = self.other.or((!is_proposal).then_some(WhySetAside::Kind));
                return;
            }
            Content::Area => &mut self.row.area,
            Content::Number => &mut self.row.number,
            Content::Title => &mut self.row.title,
            Content::Category => &mut self.row.category,
        };
        unguarded(text).trim().clone_into(place);
        if content == Content::Title && place.is_empty() {
            self.untitled = Some(source);
        }
    }

    /// The row with its amounts read; cells that are not understood go to `errors`.
    fn read(mut self, separators: Separators, errors: &mut Vec<CellError>) -> Row {
        let fault = CellFault::NoTitle;
        errors.extend(self.untitled.map(|cell| CellError { cell, fault }));
        for (content, source) in self.amounts {
            match (content, reading(source, separators)) {
                (Content::Year(year), Ok(cell)) => self.row.years.push((year, cell)),
                (_, Ok(cell)) => self.row.full_year = Some(cell),
                (_, Err(error)) => errors.push(error),
            }
        }
        self.row
    }
}

/// The delimiter that makes the most of the heading line: known columns first, then any.
fn delimiter(text: &str) -> Delimiter {
    let headings = |delimiter| {
        let mut records = Records::of(text, delimiter).map_while(Result::ok);
        records.find(|record| !record.is_blank())
    };
    let score = |delimiter: &Delimiter| headings(*delimiter).map(|record| (known(&record), record.cells.len()));
    let best = Delimiter::ALL.into_iter().max_by_key(score);
    best.unwrap_or(Delimiter::Semicolon)
}

fn check_lengths(records: &[Record], columns: usize) -> Result<(), TableError> {
    let ragged = records.iter().filter(|record| record.cells.len() != columns);
    let ragged: Vec<_> = ragged
        .map(|record| Ragged {
            line: record.line,
            cells: record.cells.len(),
            columns,
        })
        .collect();
    if ragged.is_empty() {
        Ok(())
    } else {
        Err(TableError::Ragged(ragged))
    }
}

fn holds(record: &Record, place: usize) -> bool {
    record.cells.get(place).is_some_and(|cell| !cell.trim().is_empty())
}

/// All rows with their amounts read, or every cell that is not understood.
pub(crate) fn understood(unread: Vec<Unread>, separators: Separators) -> Result<Vec<Row>, TableError> {
    let mut errors = Vec::new();
    let rows = unread.into_iter().map(|row| row.read(separators, &mut errors));
    let rows: Vec<_> = rows.collect();
    if errors.is_empty() {
        Ok(rows)
    } else {
        Err(TableError::Cells(errors))
    }
}

fn reading(source: Source, separators: Separators) -> Result<Cell, CellError> {
    let (cell, fault) = match read(&source.text, separators) {
        Ok(Reading::Number(Number { shows: Some(mark), .. })) if separators == Separators::Decimal(mark.other()) => {
            (source, CellFault::DecimalMark(mark))
        }
        Ok(reading) => return Ok(Cell { source, reading }),
        Err(error) => (source, error.fault.into()),
    };
    Err(CellError { cell, fault })
}
