//! How a figure came about: its facts as steps that add up to it exactly, rounding included.
//!
//! Ask with [`Ledger::derivation`]; [`Ledger::askable`] lists every figure that can be asked. There
//! are no words here: steps are facts, and whoever shows them words them.

mod alternative;
mod askable;
mod asked;
mod fill;
mod how;
mod line;
mod percent;
mod posts;
mod row;
mod shown;
mod step;
mod sum;
mod target;
#[cfg(test)]
mod tests;

use alloc::vec::Vec;

use crate::{CellState, Column, Exact, Figure, Ledger, Payback};
use shown::Shown;
use step::Steps;

pub use asked::{AlternativeFigure, AmountOf, Asked, Measure, PercentOf, PostsOf, SplitPart, TargetFigure};
pub use how::{
    AlternativeStep, FillStep, How, OverlapStep, PercentStep, PostsStep, PriceLevelStep, Share, Stated, TargetStep,
    Unfilled,
};
pub use step::Step;

/// How a figure came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// Which figure.
    pub asked: Asked,
    /// The figure, in millionths of what [`Asked::measure`] says; savings and fewer posts negative,
    /// a saving in % positive. For a payback the net cumulated until then.
    pub figure: Figure,
    /// What its cell shows; where that is no number, the figure is zero.
    pub state: CellState,
    /// How many rows in it are not quantified.
    pub unquantified: u32,
    /// When the alternative has paid for itself, where that was asked.
    pub payback: Option<Payback>,
    /// What it is made of; the leaves add up to the figure, the exact and the printed one.
    pub steps: Vec<Step>,
}

impl Ledger {
    /// How a figure came about; nothing where the program shows no such figure.
    pub fn derivation(&self, asked: Asked) -> Option<Derivation> {
        let shown = self.shown(asked)?;
        let steps = self.steps_of(asked, &shown)?;
        Some(Derivation {
            asked,
            state: shown.state,
            unquantified: shown.unquantified,
            payback: shown.payback,
            figure: shown.figure,
            steps: steps.done(),
        })
    }

    fn steps_of(&self, asked: Asked, shown: &Shown) -> Option<Steps> {
        match asked {
            Asked::Amount(of, column) => self.steps_of_amount((of, column), shown),
            Asked::OverTheYears(of) => Some(self.steps_over_the_years(of)),
            Asked::Posts(of, column) => self.steps_of_posts(of, column),
            Asked::Percent(of) => self.steps_of_percent(of),
            Asked::Alternative(id, figure) => self.steps_of_alternative((id, figure), shown),
        }
    }

    fn steps_of_amount(&self, (of, column): (AmountOf, Column), shown: &Shown) -> Option<Steps> {
        let printed = shown.figure.printed;
        match of {
            AmountOf::Proposal(id) => self.steps_of_proposal((id, column), printed),
            AmountOf::Line(proposal, line) => self.steps_of_line((proposal, line), column, printed),
            AmountOf::Overlap(id) => self.steps_of_overlap((id, column), printed),
            AmountOf::Sum(area, coverage) => self.steps_of_sum((area, coverage), column, printed),
            AmountOf::Split(area, part) => self.steps_of_split((area, part), column, printed),
            AmountOf::Footing(area) => self.steps_of_footing(area, column),
            AmountOf::LeftOut(coverage) => Some(self.steps_of_left_out(coverage, column)),
            AmountOf::DecidedEarlier => Some(self.steps_of_decided_earlier(column)),
            AmountOf::Target(area, coverage, figure) => self.steps_of_target((area, coverage), figure, column),
            AmountOf::GrossShortfall(coverage) => Some(self.steps_of_gross_shortfall(coverage, column)),
        }
    }

    /// What is asked, added up from what each year of it prints.
    fn steps_over_the_years(&self, of: AmountOf) -> Steps {
        let mut steps = Steps::adding_printed();
        for year in self.plan().settings().years.iter() {
            self.put(Asked::Amount(of, Column::Year(year)), &mut steps);
        }
        steps
    }

    /// Puts another figure in as a part; nothing where there is none.
    fn put(&self, asked: Asked, steps: &mut Steps) {
        if let Some(shown) = self.shown(asked) {
            steps.add(How::Part(asked), &shown.figure);
        }
    }

    /// Takes another figure off as a part; nothing where there is none.
    fn take(&self, asked: Asked, steps: &mut Steps) {
        if let Some(shown) = self.shown(asked) {
            steps.add(How::Less(asked), &Figure::zero().minus(&shown.figure));
        }
    }
}

impl Derivation {
    /// The steps that are made of no other steps, in order.
    pub fn leaves(&self) -> Vec<&Step> {
        let mut leaves = Vec::new();
        self.steps.iter().for_each(|step| step.gather_leaves(&mut leaves));
        leaves
    }

    /// Whether the leaves add up to the figure: the exact and the printed one, and every step that
    /// has steps of its own to what it adds.
    pub fn adds_up(&self) -> bool {
        let (mut exact, mut printed) = (Exact::ZERO, Exact::ZERO);
        for leaf in self.leaves() {
            exact.add(&leaf.exact);
            printed.add(&leaf.printed);
        }
        exact == self.figure.exact
            && printed == Exact::whole(self.figure.printed)
            && self.steps.iter().all(Step::adds_up)
    }
}
