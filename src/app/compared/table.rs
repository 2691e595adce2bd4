//! The rows of a comparison's table, before they are written in any form.

use model::{AreaId, Cause, Causes, Difference, Exact, Figure, Pair, RowDifference, RowState};

use super::{By, Compared, Shown};
use crate::wording::PairWording;

/// One row of a comparison's table.
pub(crate) struct Line {
    pub(crate) kind: LineKind,
    /// What became of the row it is about; nothing where it is about a total.
    pub(crate) state: Option<RowState>,
    /// The number of the proposal, as the newer scenario has it.
    pub(crate) number: String,
    pub(crate) title: String,
    pub(crate) cause: Option<Cause>,
    /// What stands in every column that is shown.
    pub(crate) cells: Vec<Option<Exact>>,
}

/// What a row of a comparison's table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// A proposal's or an overlap's difference.
    Row,
    /// An area's difference.
    Area,
    /// The first scenario's total.
    Old,
    /// A cause's part in the difference between the totals.
    Cause,
    /// The other scenario's total.
    New,
    /// The difference between the totals.
    Difference,
    /// What is missing in the first scenario.
    OldGap,
    /// A cause's part in the difference between what is missing.
    GapCause,
    /// What is missing in the other.
    NewGap,
}

impl LineKind {
    /// The word that stands for it in files.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Area => "area",
            Self::Old => "total-before",
            Self::Cause => "total-cause",
            Self::New => "total-after",
            Self::Difference => "total-difference",
            Self::OldGap => "net-outstanding-before",
            Self::GapCause => "net-outstanding-cause",
            Self::NewGap => "net-outstanding-after",
        }
    }

    /// Whether its figures are differences, which are written with their sign.
    pub(crate) const fn is_difference(self) -> bool {
        match self {
            Self::Row | Self::Area | Self::Cause | Self::Difference | Self::GapCause => true,
            Self::Old | Self::New | Self::OldGap | Self::NewGap => false,
        }
    }
}

impl Compared<'_> {
    /// What differs, row by row, by the rows' causes, or by area; then the difference in all.
    pub(crate) fn table(&self, words: &PairWording<'_>, pair: &Pair) -> Vec<Line> {
        let mut lines = match self.by {
            By::Area => self.areas(words, pair),
            By::Row | By::Cause => {
                let rows = self.rows(words, pair).into_iter();
                rows.flat_map(|row| self.row(words, row)).collect()
            }
        };
        let cells = self.columns.iter().map(|(place, _)| {
            let total = pair.totals.get(*place)?;
            Some(total.difference().printed)
        });
        lines.push(total(LineKind::Difference, cells.collect()));
        lines
    }

    fn row(&self, words: &PairWording<'_>, row: &RowDifference) -> Vec<Line> {
        let (number, title) = words.number_and_title(row);
        let line = |cause: Option<Cause>, cells: Vec<Option<Exact>>| Line {
            kind: LineKind::Row,
            state: Some(row.state()),
            number: number.clone(),
            title: title.clone(),
            cause,
            cells,
        };
        let differences = self
            .columns
            .iter()
            .map(|(place, _)| Some(row.difference(*place).printed));
        let mut lines = vec![line(None, differences.collect())];
        if self.by == By::Cause {
            let causes = causes_of(row.causes.iter());
            lines.extend(causes.into_iter().map(|cause| {
                let cells = self
                    .columns
                    .iter()
                    .map(|(place, _)| part(row.causes.get(*place), cause));
                line(Some(cause), cells.collect())
            }));
        }
        lines
    }

    fn areas(&self, words: &PairWording<'_>, pair: &Pair) -> Vec<Line> {
        let areas = pair.areas.iter().filter(|area| area.ids.old != Some(AreaId::WHOLE));
        let lines = areas.map(|area| {
            let cells = self.columns.iter().map(|(place, _)| {
                let totals = area.totals.get(*place)?;
                let figure = |figure: &Option<Figure>| figure.clone().unwrap_or(Figure::zero());
                Some(Difference::between(&figure(&totals.old), &figure(&totals.new)).printed)
            });
            Line {
                kind: LineKind::Area,
                state: Some(match (area.ids.old, area.ids.new) {
                    (None, _) => RowState::Added,
                    (_, None) => RowState::Dropped,
                    _ => RowState::Changed,
                }),
                number: String::new(),
                title: words.area_name(area.ids),
                cause: None,
                cells: cells.collect(),
            }
        });
        let differs = |line: &Line| line.cells.iter().flatten().any(|cell| !cell.is_zero());
        let lines = lines.filter(|line| self.shown == Shown::All || differs(line));
        lines.collect()
    }

    /// From the first scenario's total to the other's, cause by cause.
    pub(crate) fn bridge(&self, pair: &Pair) -> Vec<Line> {
        let totals = || self.columns.iter().map(|(place, _)| pair.totals.get(*place));
        let old = totals().map(|total| shown(total?.figures.old.as_ref()));
        let new = totals().map(|total| shown(total?.figures.new.as_ref()));
        let causes = causes_of(pair.totals.iter().map(|total| &total.causes));
        let between = causes.into_iter().map(|cause| {
            let cells = totals().map(|total| part(total.map(|total| &total.causes), cause));
            of_cause(LineKind::Cause, cause, cells.collect())
        });
        std::iter::once(total(LineKind::Old, old.collect()))
            .chain(between.filter(Line::says_something))
            .chain([total(LineKind::New, new.collect())])
            .collect()
    }

    /// From what is missing in the first scenario to what is missing in the other, cause by cause;
    /// nothing where neither has a target.
    pub(crate) fn gap_bridge(&self, pair: &Pair) -> Vec<Line> {
        let gaps = || self.columns.iter().map(|(place, _)| pair.gaps.get(*place)?.as_ref());
        let any = |line: &Line| line.cells.iter().any(Option::is_some);
        let old = total(
            LineKind::OldGap,
            gaps().map(|gap| shown(gap?.figures.old.as_ref())).collect(),
        );
        let new = total(
            LineKind::NewGap,
            gaps().map(|gap| shown(gap?.figures.new.as_ref())).collect(),
        );
        if !any(&old) && !any(&new) {
            return Vec::new();
        }
        let causes = causes_of(pair.gaps.iter().flatten().map(|gap| &gap.causes));
        let between = causes.into_iter().map(|cause| {
            let cells = gaps().map(|gap| part(gap.map(|gap| &gap.causes), cause));
            of_cause(LineKind::GapCause, cause, cells.collect())
        });
        std::iter::once(old)
            .chain(between.filter(Line::says_something))
            .chain([new])
            .collect()
    }
}

impl Line {
    /// Whether it is a row of its own, a cause, or a difference in all that is not nothing.
    pub(super) fn is_about_a_difference(&self) -> bool {
        match self.kind {
            LineKind::Row | LineKind::Area | LineKind::Cause | LineKind::GapCause => true,
            LineKind::Difference => self.says_something(),
            LineKind::Old | LineKind::New | LineKind::OldGap | LineKind::NewGap => false,
        }
    }

    fn says_something(&self) -> bool {
        self.cells.iter().flatten().any(|cell| !cell.is_zero())
    }
}

fn total(kind: LineKind, cells: Vec<Option<Exact>>) -> Line {
    Line {
        kind,
        state: None,
        number: String::new(),
        title: String::new(),
        cause: None,
        cells,
    }
}

fn of_cause(kind: LineKind, cause: Cause, cells: Vec<Option<Exact>>) -> Line {
    Line {
        cause: Some(cause),
        ..total(kind, cells)
    }
}

/// What is printed for a figure.
pub(super) fn shown(figure: Option<&Figure>) -> Option<Exact> {
    figure.map(|figure| Difference::between(&Figure::zero(), figure).printed)
}

/// What a cause adds to what is printed in a column.
fn part(causes: Option<&Causes>, cause: Cause) -> Option<Exact> {
    let part = causes?.of(cause).map(|difference| difference.printed.clone());
    Some(part.unwrap_or(Exact::ZERO))
}

/// Every cause that has a part in any column, in their order.
fn causes_of<'c>(columns: impl Iterator<Item = &'c Causes>) -> Vec<Cause> {
    let mut causes: Vec<Cause> = columns
        .flat_map(|causes| causes.iter().map(|(cause, _)| cause))
        .collect();
    causes.sort_unstable();
    causes.dedup();
    causes
}
