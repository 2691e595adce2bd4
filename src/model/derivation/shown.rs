//! Reads the figures that can be asked off a ledger, and lists them.

use alloc::vec::Vec;

use super::{AlternativeFigure, AmountOf, Asked, PercentOf, PostsOf, SplitPart, TargetFigure};
use crate::{
    AreaId, Cell, CellState, Column, Coverage, Exact, Figure, Ledger, Payback, Percent, ProposalId, Split, TargetYear,
    Total,
};

/// A figure as the program shows it.
pub(super) struct Shown {
    pub(super) figure: Figure,
    pub(super) state: CellState,
    pub(super) unquantified: u32,
    pub(super) payback: Option<Payback>,
}

impl Shown {
    pub(super) const fn number(figure: Figure) -> Self {
        Self {
            figure,
            state: CellState::Number,
            unquantified: 0,
            payback: None,
        }
    }

    fn cell(cell: &Cell) -> Self {
        Self {
            state: cell.state,
            unquantified: cell.unquantified.into(),
            ..Self::number(cell.figure.clone())
        }
    }

    fn total(total: &Total) -> Self {
        Self {
            unquantified: total.unquantified,
            ..Self::number(total.figure.clone())
        }
    }
}

impl Ledger {
    /// The figure that is asked, as it is shown.
    pub(super) fn shown(&self, asked: Asked) -> Option<Shown> {
        match asked {
            Asked::Amount(of, column) => self.shown_amount(of, column),
            Asked::OverTheYears(of) => self.shown_over_the_years(of),
            Asked::Posts(of, column) => self.shown_posts(of, column),
            Asked::Percent(of) => self.shown_percent(of),
            Asked::Alternative(id, figure) => self.shown_alternative(id, figure),
        }
    }

    fn shown_amount(&self, of: AmountOf, column: Column) -> Option<Shown> {
        let place = column.place(self.plan().settings().years)?;
        let total = |totals: Vec<Total>| totals.get(place).map(Shown::total);
        match of {
            AmountOf::Proposal(id) => self.row(id)?.cells.get(place).map(Shown::cell),
            AmountOf::Line(id, line) => {
                let line = self.lines(id).into_iter().find(|row| row.id == line)?;
                line.cells.get(place).map(Shown::cell)
            }
            AmountOf::Overlap(id) => {
                let area = self.rows().overlap_area(self.overlap(id)?);
                let overlap = self.overlaps(area).into_iter().find(|row| row.id == id)?;
                overlap.cells.get(place).map(Shown::cell)
            }
            AmountOf::Sum(area, coverage) => total(self.totals(self.plan().area(area)?.id, coverage)),
            AmountOf::Split(area, part) => {
                let split = self.split(self.plan().area(area)?.id, column);
                Some(Shown::number(split.part(part)))
            }
            AmountOf::Footing(area) => {
                let footing = self.footing(self.plan().area(area)?.id);
                footing.get(place).cloned().map(Shown::number)
            }
            AmountOf::LeftOut(coverage) => total(self.left_out(coverage)),
            AmountOf::DecidedEarlier => total(self.decided_earlier()),
            AmountOf::Target(area, coverage, figure) => {
                let year = self.target_in((area, coverage), column)?;
                Some(Shown::number(figure.of(year)))
            }
            AmountOf::GrossShortfall(coverage) => {
                let Column::Year(_) = column else { return None };
                let gross = self.gross_shortfall(coverage)?;
                gross.get(place.checked_sub(1)?).cloned().map(Shown::number)
            }
        }
    }

    /// How far a target is met in a column; nothing in the full-year column, and in years without one.
    pub(super) fn target_in(&self, (area, coverage): (AreaId, Coverage), column: Column) -> Option<TargetYear> {
        match column {
            Column::FullYear => None,
            Column::FullyPhasedIn => self.target_fully_phased_in(area, coverage),
            Column::Year(year) => {
                let place = self.plan().settings().years.place(year)?;
                self.target_years(area, coverage)?.into_iter().nth(place)?
            }
        }
    }

    fn shown_over_the_years(&self, of: AmountOf) -> Option<Shown> {
        let years = self.plan().settings().years.iter();
        let mut shown = years.filter_map(|year| self.shown_amount(of, Column::Year(year)));
        let first = shown.next()?;
        Some(shown.fold(Shown::number(first.figure), |sum, year| {
            Shown::number(sum.figure.plus(&year.figure))
        }))
    }

    fn shown_posts(&self, of: PostsOf, column: Column) -> Option<Shown> {
        let place = column.place(self.plan().settings().years)?;
        match of {
            PostsOf::Proposal(id) => self.row(id)?.posts?.get(place).map(Shown::cell),
            PostsOf::Area(area) => self
                .posts(self.plan().area(area)?.id, Coverage::All)
                .get(place)
                .map(Shown::total),
        }
    }

    fn shown_percent(&self, of: PercentOf) -> Option<Shown> {
        let percent: Percent = match of {
            PercentOf::Proposal(id) => self.percent_of_proposal(id)?,
            PercentOf::Area(area) => self.percent_of_area(area)?,
        };
        let printed = percent.printed.normalize();
        let missing = 6_u32.saturating_sub(printed.scale());
        Some(Shown::number(Figure {
            printed: printed.mantissa().saturating_mul(10_i128.saturating_pow(missing)),
            exact: self.steps_of_percent(of)?.exact(),
        }))
    }

    fn shown_alternative(&self, id: ProposalId, figure: AlternativeFigure) -> Option<Shown> {
        let option = self.option(id)?;
        Some(Shown::number(match figure {
            AlternativeFigure::OneOffOperating => option.one_off_operating,
            AlternativeFigure::OneOffCapital => option.one_off_capital,
            AlternativeFigure::OneOff => option.one_off,
            AlternativeFigure::OperatingAYear => option.operating_a_year,
            AlternativeFigure::PerPlace => option.per_place?,
            AlternativeFigure::OverTheYears => option.over_the_years,
            AlternativeFigure::PresentValue => option.present_value,
            AlternativeFigure::Payback => {
                let exact: Exact = self.cumulated_net(id);
                return Some(Shown {
                    payback: Some(option.payback),
                    ..Shown::number(self.figure(exact))
                });
            }
        }))
    }
}

impl Split {
    fn part(self, part: SplitPart) -> Figure {
        match part {
            SplitPart::Recurring => self.recurring,
            SplitPart::OneOff => self.one_off,
            SplitPart::Operating => self.operating,
            SplitPart::Capital => self.capital,
            SplitPart::InsideCeiling => self.inside_ceiling,
            SplitPart::OutsideCeiling => self.outside_ceiling,
        }
    }
}

impl TargetFigure {
    fn of(self, year: TargetYear) -> Figure {
        match self {
            Self::Own => year.own,
            Self::Effective => year.effective,
            Self::NetOutstanding => year.net_outstanding,
            Self::Released => year.released,
        }
    }
}
