//! Rows whose figures are texts become a catalogue: read by one decimal mark, put into areas, summed.

use model::Unit;

use super::areas::{Kind, sorted};
use super::{Catalogue, CatalogueError, LeftOut, PrintedSum, SumColumn, SumFigure, SumOf, WhyLeftOut, sums};
use crate::decimal::decided;
use crate::heading::Content;
use crate::read::{Unread, understood};
use crate::{DecimalMark, Decision, Delimiter, Encoding, Found, Source, Table, TableError};

/// What a text or a table holds, none of its figures read yet.
pub(super) struct Draft {
    /// The columns of figures, from left to right.
    pub(super) figures: Vec<SumColumn>,
    pub(super) unit: Option<Unit>,
    /// Whether proposals have numbers, so that a row without one is something else.
    pub(super) numbered: bool,
    pub(super) parts: Vec<Part>,
}

/// A row, a sum, a heading or a footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) line: u64,
    pub(super) number: String,
    pub(super) title: String,
    pub(super) category: String,
    /// The area that its own row names; empty where it does not.
    pub(super) area: String,
    /// As many as there are columns, or none.
    pub(super) figures: Vec<String>,
}

/// The catalogue that a draft makes.
pub(super) fn catalogue(draft: &Draft, decimal: DecimalMark) -> Result<Catalogue, CatalogueError> {
    let parts = sorted(draft);
    let mut catalogue = Catalogue {
        table: table(draft, &parts, decision(draft, decimal)?)?,
        unit: draft.unit,
        sums: Vec::new(),
        left: Vec::new(),
    };
    for (part, kind) in parts {
        catalogue.take(draft, part, kind);
    }
    Ok(catalogue)
}

/// The proposals among the parts.
fn table(draft: &Draft, parts: &[(&Part, Kind)], decimal: Decision) -> Result<Table, CatalogueError> {
    let rows = parts.iter().filter_map(|(part, kind)| match kind {
        Kind::Row(area) => Some(unread(draft, part, area)),
        _ => None,
    });
    let rows = understood(rows.collect(), decimal.separators())?;
    if rows.is_empty() {
        return Err(CatalogueError::NoRows);
    }
    let mut years: Vec<_> = draft.figures.iter().filter_map(|column| column.year()).collect();
    years.sort_unstable();
    let found = Found {
        encoding: Encoding::Utf8,
        delimiter: Delimiter::Tab,
        decimal,
        unknown: Vec::new(),
        set_aside: Vec::new(),
        no_sums: Vec::new(),
    };
    Ok(Table { rows, years, found })
}

impl Catalogue {
    /// Keeps the sums among the parts, and what is left out.
    fn take(&mut self, draft: &Draft, part: &Part, kind: Kind) {
        match kind {
            Kind::Row(_) | Kind::Area => {}
            Kind::Sum(of) => self.sums.push(sums::held_against(&self.table, draft, part, of)),
            Kind::Unnamed => self.take_unnamed(part, sums::held_against(&self.table, draft, part, SumOf::Whole)),
            Kind::TooFew => self.leave(part, WhyLeftOut::TooFewFigures),
            Kind::Text => self.leave(part, WhyLeftOut::Text),
        }
    }

    /// A line of figures without name: the sum of all rows where they add up to it.
    fn take_unnamed(&mut self, part: &Part, sum: PrintedSum) {
        if sum.figures.iter().all(SumFigure::ties) {
            self.sums.push(sum);
        } else {
            self.leave(part, WhyLeftOut::NoNumber);
        }
    }

    fn leave(&mut self, part: &Part, why: WhyLeftOut) {
        let words = [part.number.as_str(), part.title.as_str()];
        let words = words.into_iter().chain(part.figures.iter().map(String::as_str));
        self.left.push(LeftOut {
            line: part.line,
            text: words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "),
            why,
        });
    }
}

impl Draft {
    /// The figures of a part, each with its column, as they stand in the text.
    pub(super) fn sources(&self, part: &Part) -> Vec<(SumColumn, Source)> {
        let source = |(column, text): (&SumColumn, &String)| {
            let source = Source {
                line: part.line,
                column: column.name().into(),
                text: text.clone(),
            };
            (*column, source)
        };
        self.figures.iter().zip(&part.figures).map(source).collect()
    }
}

impl SumColumn {
    const fn year(self) -> Option<model::Year> {
        match self {
            Self::Year(year) => Some(year),
            Self::FullYear => None,
        }
    }

    /// What a heading calls it.
    fn name(self) -> String {
        match self {
            Self::Year(year) => year.to_string(),
            Self::FullYear => "helårlig".to_owned(),
        }
    }
}

/// What its own figures show; where they show nothing, the language's own mark.
fn decision(draft: &Draft, decimal: DecimalMark) -> Result<Decision, TableError> {
    let sources = draft.parts.iter().flat_map(|part| draft.sources(part));
    let sources: Vec<_> = sources.map(|(_, source)| source).collect();
    match decided(sources.iter(), Delimiter::Tab) {
        Err(TableError::DecimalMarkUnknown(_)) => Ok(Decision::given(decimal)),
        decision => decision,
    }
}

fn unread(draft: &Draft, part: &Part, area: &str) -> Unread {
    let mut unread = Unread::new(part.line);
    area.clone_into(&mut unread.row.area);
    part.number.clone_into(&mut unread.row.number);
    part.title.clone_into(&mut unread.row.title);
    part.category.clone_into(&mut unread.row.category);
    let amounts = draft.sources(part).into_iter().map(|(column, source)| match column {
        SumColumn::Year(year) => (Content::Year(year), source),
        SumColumn::FullYear => (Content::FullYear, source),
    });
    unread.amounts = amounts.collect();
    unread
}
