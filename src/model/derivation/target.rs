//! Targets: their own, what is carried over, what is missing, what is released.

use super::step::Chain;
use super::{AmountOf, Asked, How, Step, Steps, TargetFigure, TargetStep};
use crate::{AreaId, CarryOver, Column, Coverage, Exact, Figure, Ledger, Money, Scope, TargetYear, Year};

impl Ledger {
    pub(super) fn steps_of_target(
        &self,
        target: (AreaId, Coverage),
        figure: TargetFigure,
        column: Column,
    ) -> Option<Steps> {
        let mut steps = match figure {
            TargetFigure::Own => return self.steps_of_own_target(target.0, column),
            TargetFigure::Effective => self.steps_of_effective(target, column),
            TargetFigure::NetOutstanding => self.steps_of_net(target, column),
            TargetFigure::Released => self.steps_of_released(target, column)?,
        };
        if self.chain_of(figure) == Chain::Exact {
            self.round(&mut steps);
        }
        Some(steps)
    }

    /// What a target's figure is made of: in scope 'balanced' targets are rounded from exact
    /// figures, and what is missing to them from what is printed.
    fn chain_of(&self, figure: TargetFigure) -> Chain {
        let balanced = self.plan().settings().rounding.scope == Scope::Balanced;
        match figure {
            TargetFigure::Effective if balanced => Chain::Exact,
            _ => self.footing_chain(),
        }
    }

    /// The year whose target a column is held against.
    pub(super) fn year_of(&self, column: Column) -> Option<Year> {
        match column {
            Column::FullYear => None,
            Column::Year(year) => Some(year),
            Column::FullyPhasedIn => Some(self.plan().settings().years.last()),
        }
    }

    fn steps_of_own_target(&self, area: AreaId, column: Column) -> Option<Steps> {
        let amount = self.plan().area(area)?.target(self.year_of(column)?)?;
        let entered = Step::exactly(How::Target(TargetStep::Entered(amount)), Exact::of(amount));
        let mut steps = Steps::exactly(self.in_prices_shown(entered, Money::Operating));
        self.round(&mut steps);
        Some(steps)
    }

    fn steps_of_effective(&self, target: (AreaId, Coverage), column: Column) -> Steps {
        let mut steps = Steps::adding(self.chain_of(TargetFigure::Effective));
        self.put(asked(target, TargetFigure::Own, column), &mut steps);
        if let Some((year, left)) = self.left_before(target, column) {
            let from = asked(target, TargetFigure::NetOutstanding, Column::Year(year));
            let rule = self.plan().settings().carry_over;
            steps.add(How::Target(TargetStep::CarriedOver(rule, from)), &left);
        }
        steps
    }

    /// What the last year with a target before a column leaves to it.
    fn left_before(&self, (area, coverage): (AreaId, Coverage), column: Column) -> Option<(Year, Figure)> {
        let Column::Year(year) = column else { return None };
        let walked = self.target_years(area, coverage)?;
        self.left_by(year, &walked)
    }

    /// What the last year with a target before another leaves to it, by the plan's rule.
    pub(super) fn left_by(&self, before: Year, walked: &[Option<TargetYear>]) -> Option<(Year, Figure)> {
        let settings = self.plan().settings();
        let years = settings.years.iter().zip(walked).take_while(|(year, _)| *year < before);
        let (year, last) = years
            .filter_map(|(year, walked)| Some((year, walked.as_ref()?)))
            .last()?;
        let left = settings.carry_over.left_by(&last.net_outstanding);
        (settings.carry_over != CarryOver::None).then_some((year, left))
    }

    fn steps_of_net(&self, (area, coverage): (AreaId, Coverage), column: Column) -> Steps {
        let mut steps = Steps::adding(self.chain_of(TargetFigure::NetOutstanding));
        self.put(asked((area, coverage), TargetFigure::Effective, column), &mut steps);
        self.take(Asked::Amount(AmountOf::Sum(area, coverage), column), &mut steps);
        steps
    }

    fn steps_of_released(&self, target: (AreaId, Coverage), column: Column) -> Option<Steps> {
        let mut steps = Steps::adding(self.chain_of(TargetFigure::Released));
        if self.plan().settings().carry_over == CarryOver::Shortfall && column != Column::FullyPhasedIn {
            let net = self.target_in(target, column)?.net_outstanding;
            let of = asked(target, TargetFigure::NetOutstanding, column);
            let surplus = net.minus(&net.savings_only());
            steps.add(How::Target(TargetStep::Surplus(of)), &surplus);
        }
        Some(steps)
    }

    pub(super) fn steps_of_gross_shortfall(&self, coverage: Coverage, column: Column) -> Steps {
        let mut steps = Steps::adding(self.footing_chain());
        for area in self.topmost_targets() {
            if let Some(year) = self.target_in((area, coverage), column) {
                let of = asked((area, coverage), TargetFigure::NetOutstanding, column);
                let shortfall = year.net_outstanding.savings_only();
                steps.add(How::Target(TargetStep::Shortfall(of)), &shortfall);
            }
        }
        if self.footing_chain() == Chain::Exact {
            self.round(&mut steps);
        }
        steps
    }
}

fn asked((area, coverage): (AreaId, Coverage), figure: TargetFigure, column: Column) -> Asked {
    Asked::Amount(AmountOf::Target(area, coverage, figure), column)
}
