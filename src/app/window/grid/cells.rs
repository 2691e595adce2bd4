//! What each cell of a row shows: text, weight and marks, before anything is drawn.

use model::{
    Area, AreaId, Confidence, Counts, Kind, Ledger, LineId, OverlapId, Proposal, ProposalId, Reason, Row, Total, Year,
};

use super::columns::ColumnKey;
use super::figures::{self, Shown};
use super::rows::{RowKey, lower};
use super::totals;
use crate::numbers::NumberStyle;
use crate::window::theme::Weight;
use crate::window::view::View;
use crate::words::Words;

/// A scenario as it is looked at: what cells are made from.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// Every number.
    pub ledger: &'a Ledger,
    /// How it is looked at.
    pub view: &'a View,
    /// The words of the screen.
    pub words: &'a Words,
    /// How figures are written.
    pub style: NumberStyle,
}

/// A row with all of its cells, ready to be drawn.
#[derive(Clone, Debug)]
pub struct RowView {
    /// Which row.
    pub key: RowKey,
    /// How far its title stands in, in steps.
    pub indent: u8,
    /// Whether it stands back because it does not count.
    pub counts: bool,
    /// A cell for every column.
    pub cells: Vec<CellView>,
}

/// A cell as it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CellView {
    /// What it says.
    pub text: String,
    /// How heavy it says so.
    pub weight: Heaviness,
    /// Whether it steps back.
    pub tone: Tone,
    /// A mark on it.
    pub mark: Option<Mark>,
    /// The box in it, where it has one.
    pub check: Option<Check>,
}

/// How heavy a cell's text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Heaviness {
    /// Like most.
    #[default]
    Plain,
    /// A heading.
    Heading,
    /// A sum.
    Sum,
    /// A row that is no measure: filled by the program, or not shared out yet.
    Filled,
}

/// Whether a text stands in the first row or steps back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Like most.
    #[default]
    First,
    /// Steps back.
    Second,
}

/// A mark on a cell, in shape and place, never in colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A year that was entered by hand: a corner.
    Stated,
    /// Filled by the program: two arrows.
    Balancing,
    /// Somebody should look: a dot.
    Finding,
    /// The row's area is open: a triangle pointing down.
    Open,
    /// The row's area is folded: a triangle pointing right.
    Folded,
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Ticked.
    Ticked,
    /// Empty.
    Empty,
}

impl Check {
    /// The box of a row: empty for what somebody left out, and for an alternative that is not chosen.
    const fn of(counts: &Counts) -> Self {
        match counts {
            Counts::No(Reason::Excluded | Reason::Alternative(_)) => Self::Empty,
            Counts::Yes | Counts::No(_) => Self::Ticked,
        }
    }
}

impl Heaviness {
    /// The font weight that shows it.
    pub const fn weight(self) -> Weight {
        match self {
            Self::Plain => Weight::Regular,
            Self::Heading => Weight::Semibold,
            Self::Sum => Weight::Bold,
            Self::Filled => Weight::Italic,
        }
    }
}

impl CellView {
    fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    const fn with(mut self, weight: Heaviness) -> Self {
        self.weight = weight;
        self
    }
}

impl<'a> Sight<'a> {
    /// The same look at another version of the scenario.
    #[must_use]
    pub const fn with_ledger(self, ledger: &'a Ledger) -> Self {
        Self { ledger, ..self }
    }
}

impl Sight<'_> {
    /// A row with all of its cells.
    pub fn row(&self, key: RowKey, columns: &[ColumnKey]) -> RowView {
        match key {
            RowKey::Area(id) => self.area_row(id, columns),
            RowKey::Subtotal(id) => self.sum_row(id, columns),
            RowKey::Proposal(id) => self.proposal_row(id, columns),
            RowKey::Line(proposal, line) => self.line_row(proposal, line, columns),
            RowKey::Overlap(id) => self.overlap_row(id, columns),
            RowKey::Strip(row) => totals::strip_row(*self, row, columns),
        }
    }

    /// A figure as it stands on screen, with a true minus.
    pub fn written(&self, shown: &Shown) -> String {
        let text = match shown {
            Shown::Amount(figure, _) => self.style.printed(figure),
            Shown::Posts(figure) => self.style.posts(figure, self.ledger.plan().settings()),
            Shown::Percent(percent) => self.style.decimal(percent.printed, 1),
            Shown::NotQuantified => return "–".to_owned(),
            Shown::NotRelevant => return self.words.text("cell-not-relevant-short"),
            Shown::Empty => return String::new(),
        };
        on_screen(&text)
    }

    fn shown(&self, shown: &Shown) -> CellView {
        let tone = match shown {
            Shown::NotQuantified | Shown::NotRelevant => Tone::Second,
            _ => Tone::First,
        };
        CellView {
            tone,
            ..CellView::text(self.written(shown))
        }
    }

    fn area_row(&self, id: AreaId, columns: &[ColumnKey]) -> RowView {
        let area = self.ledger.plan().area(id);
        let folded = self.view.folded.contains(&id);
        let totals = folded.then(|| self.ledger.totals(id, self.view.coverage));
        let cell = |column: &ColumnKey| match column {
            ColumnKey::Include => CellView {
                mark: Some(if folded { Mark::Folded } else { Mark::Open }),
                ..CellView::default()
            },
            ColumnKey::Title => CellView::text(area.map_or("", |area| &area.name)).with(Heaviness::Heading),
            ColumnKey::Budget => CellView::text(self.budget_of(id)),
            other => totals
                .as_deref()
                .map_or_else(CellView::default, |totals| self.sum_cell(id, totals, *other)),
        };
        RowView::of(RowKey::Area(id), columns.iter().map(cell).collect())
    }

    fn sum_row(&self, id: AreaId, columns: &[ColumnKey]) -> RowView {
        let totals = self.ledger.totals(id, self.view.coverage);
        let name = self.ledger.plan().area(id).map_or("", |area: &Area| &area.name);
        let cell = |column: &ColumnKey| match column {
            ColumnKey::Title => CellView::text(self.words.with("row-subtotal", &[("area", name)])).with(Heaviness::Sum),
            other => self.sum_cell(id, &totals, *other),
        };
        RowView::of(RowKey::Subtotal(id), columns.iter().map(cell).collect())
    }

    /// A cell of a sum: amounts, posts, or the percentage of the area's budget.
    pub fn sum_cell(&self, area: AreaId, totals: &[Total], column: ColumnKey) -> CellView {
        let shown = match column {
            ColumnKey::Personnel => self.posts_of(area),
            ColumnKey::Percent => self.ledger.percent_of_area(area).map_or(Shown::Empty, Shown::Percent),
            ColumnKey::Budget => return CellView::text(self.budget_of(area)),
            other => figures::in_totals(self.ledger, totals, other),
        };
        self.shown(&shown).with(Heaviness::Sum)
    }

    fn posts_of(&self, area: AreaId) -> Shown {
        let posts = self.ledger.posts(area, self.view.coverage).into_iter().last();
        match posts {
            Some(total) if !total.figure.prints_as_zero() => Shown::Posts(total.figure),
            _ => Shown::Empty,
        }
    }

    fn budget_of(&self, area: AreaId) -> String {
        let budget = self.ledger.plan().area(area).and_then(|area| area.budget);
        budget.map_or_else(String::new, |budget| on_screen(&self.style.entered(budget)))
    }

    fn proposal_row(&self, id: ProposalId, columns: &[ColumnKey]) -> RowView {
        let found = self.ledger.plan().proposal(id).zip(self.ledger.row(id));
        let Some((proposal, row)) = found else {
            return RowView::of(RowKey::Proposal(id), vec![CellView::default(); columns.len()]);
        };
        let cells = columns.iter().map(|column| self.proposal_cell(proposal, &row, *column));
        let counts = row.counts == Counts::Yes;
        let mut view = RowView::of(RowKey::Proposal(id), cells.collect());
        view.counts = counts;
        view
    }

    fn proposal_cell(&self, proposal: &Proposal, row: &Row, column: ColumnKey) -> CellView {
        let balancing = matches!(proposal.kind, Kind::Balancing(_));
        let heaviness = match proposal.kind {
            Kind::Balancing(_) | Kind::Unallocated => Heaviness::Filled,
            Kind::Ordinary | Kind::DecidedEarlier => Heaviness::Plain,
        };
        let cell = match column {
            ColumnKey::Include => CellView {
                check: Some(Check::of(&row.counts)),
                ..CellView::default()
            },
            ColumnKey::Number => CellView::text(&*proposal.number),
            ColumnKey::Title => CellView {
                mark: balancing.then_some(Mark::Balancing),
                ..CellView::text(proposal.title.replace('\n', " "))
            },
            ColumnKey::Status => CellView::text(&**proposal.current_status()),
            ColumnKey::Category => CellView::text(&*proposal.details.category),
            ColumnKey::Confidence => CellView::text(self.confidence(proposal.details.confidence)),
            ColumnKey::Budget => CellView::text(self.base_of(proposal)),
            ColumnKey::Year(year) => CellView {
                mark: is_stated(proposal, year).then_some(Mark::Stated),
                ..self.shown(&figures::shown_in(self.ledger, row, proposal.id, column))
            },
            other => self.shown(&figures::shown_in(self.ledger, row, proposal.id, other)),
        };
        cell.with(heaviness)
    }

    /// How sure a saving is, in words; nothing where nobody has said.
    pub fn confidence(&self, confidence: Option<Confidence>) -> String {
        let key = match confidence {
            None => return String::new(),
            Some(Confidence::Certain) => "confidence-certain",
            Some(Confidence::Likely) => "confidence-likely",
            Some(Confidence::Uncertain) => "confidence-uncertain",
        };
        self.words.text(key)
    }

    fn base_of(&self, proposal: &Proposal) -> String {
        match proposal.details.base {
            model::Base::Budget(amount) => on_screen(&self.style.entered(amount)),
            model::Base::NotRelevant => self.words.text("cell-not-relevant-short"),
            model::Base::Area => String::new(),
        }
    }

    fn line_row(&self, proposal: ProposalId, line: LineId, columns: &[ColumnKey]) -> RowView {
        let figures = self.ledger.lines(proposal).into_iter().find(|row| row.id == line);
        let entered = self
            .ledger
            .plan()
            .proposal(proposal)
            .and_then(|proposal| proposal.line(line));
        let name = entered.map_or("", |line| &line.name);
        let cell = |column: &ColumnKey| match column {
            ColumnKey::Title => CellView::text(self.words.with("row-line", &[("line", name)])),
            other => {
                let cells = figures.as_ref().map_or(&[][..], |figures| &figures.cells);
                let mut cell = self.shown(&figures::in_cells(self.ledger, cells, *other));
                if let ColumnKey::Year(year) = other {
                    let stated = entered.is_some_and(|line| line.stated_in(*year).is_some());
                    cell.mark = stated.then_some(Mark::Stated);
                }
                cell
            }
        };
        let mut row = RowView::of(RowKey::Line(proposal, line), columns.iter().map(cell).collect());
        row.indent = 1;
        row
    }

    fn overlap_row(&self, id: OverlapId, columns: &[ColumnKey]) -> RowView {
        let plan = self.ledger.plan();
        let overlap = plan.rules().overlaps.iter().find(|overlap| overlap.id == id);
        let figures = self.ledger.overlap_figures(id);
        let cell = |column: &ColumnKey| match (column, overlap, &figures) {
            (ColumnKey::Title, Some(overlap), _) => {
                let [first, second] = overlap.between.map(|id| name_of(plan.proposal(id)));
                CellView::text(
                    self.words
                        .with("row-overlap", &[("first", &first), ("second", &second)]),
                )
            }
            (other, _, Some(figures)) => self.shown(&figures::in_cells(self.ledger, &figures.cells, *other)),
            _ => CellView::default(),
        };
        let mut row = RowView::of(RowKey::Overlap(id), columns.iter().map(cell).collect());
        row.counts = figures.is_some_and(|figures| figures.counts == Counts::Yes);
        row
    }
}

impl RowView {
    /// A row that counts and does not stand in.
    const fn of(key: RowKey, cells: Vec<CellView>) -> Self {
        Self {
            key,
            indent: 0,
            counts: true,
            cells,
        }
    }
}

/// Whether this is a proposal's number in small letters, or the digits of it: people say `12` for `VPU 12`.
pub fn is_number_of(proposal: &Proposal, typed: &str) -> bool {
    let number = lower(&proposal.number);
    number == typed || digits_of(&number) == typed
}

/// A number without what all numbers begin with.
pub fn digits_of(number: &str) -> &str {
    number.trim_start_matches(|letter: char| !letter.is_ascii_digit())
}

/// What a proposal is called in a sentence: its number, else its title.
pub fn name_of(proposal: Option<&Proposal>) -> String {
    proposal.map_or_else(String::new, |proposal| {
        let name = if proposal.number.is_empty() {
            &proposal.title
        } else {
            &proposal.number
        };
        name.to_string()
    })
}

/// Whether a year of a proposal was entered by hand, in whole or in part.
fn is_stated(proposal: &Proposal, year: Year) -> bool {
    proposal.lines.iter().any(|line| line.stated_in(year).is_some())
}

/// A number with the true minus of the screen; files and the clipboard keep the hyphen.
pub fn on_screen(text: &str) -> String {
    text.replace('-', "−")
}
