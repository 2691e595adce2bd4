//! Every figure that can be asked.

use alloc::vec::Vec;

use super::{AlternativeFigure, AmountOf, Asked, PercentOf, PostsOf, SplitPart, TargetFigure};
use crate::{Area, Coverage, Ledger};

impl Ledger {
    /// Every figure that [`Ledger::derivation`] can answer for, in the order of the plan.
    pub fn askable(&self) -> Vec<Asked> {
        let asked = self
            .amounts_askable()
            .into_iter()
            .flat_map(|of| self.in_every_column(of));
        let shown = asked.chain(self.posts_askable()).chain(self.others_askable());
        shown.filter(|asked| self.shown(*asked).is_some()).collect()
    }

    fn in_every_column(&self, of: AmountOf) -> impl Iterator<Item = Asked> + use<> {
        let columns = self.columns().map(move |column| Asked::Amount(of, column));
        columns.chain([Asked::OverTheYears(of)])
    }

    fn amounts_askable(&self) -> Vec<AmountOf> {
        let plan = self.plan();
        let mut amounts = Vec::new();
        for (_, area) in plan.areas_in_order() {
            self.note_rows(area, &mut amounts);
            amounts.extend(amounts_of_area(area));
        }
        let overlaps = plan.rules().overlaps.iter();
        amounts.extend(overlaps.map(|overlap| AmountOf::Overlap(overlap.id)));
        amounts.extend(COVERAGES.map(AmountOf::LeftOut));
        amounts.push(AmountOf::DecidedEarlier);
        amounts.extend(COVERAGES.map(AmountOf::GrossShortfall));
        amounts
    }

    fn note_rows(&self, area: &Area, amounts: &mut Vec<AmountOf>) {
        for proposal in area.proposals.iter().filter_map(|id| self.plan().proposal(*id)) {
            amounts.push(AmountOf::Proposal(proposal.id));
            let lines = proposal.lines.iter();
            amounts.extend(lines.map(|line| AmountOf::Line(proposal.id, line.id)));
        }
    }

    fn posts_askable(&self) -> impl Iterator<Item = Asked> {
        let areas = self.plan().areas_in_order().into_iter();
        let areas = areas.map(|(_, area)| PostsOf::Area(area.id));
        let rows = self.plan().proposals().map(|row| PostsOf::Proposal(row.id));
        let posts = areas.chain(rows);
        posts.flat_map(|of| self.columns().map(move |column| Asked::Posts(of, column)))
    }

    fn others_askable(&self) -> impl Iterator<Item = Asked> {
        let areas = self.plan().areas_in_order().into_iter();
        let areas = areas.map(|(_, area)| Asked::Percent(PercentOf::Area(area.id)));
        let rows = self.plan().proposals().flat_map(|row| {
            let figures = AlternativeFigure::ALL.map(|figure| Asked::Alternative(row.id, figure));
            figures.into_iter().chain([Asked::Percent(PercentOf::Proposal(row.id))])
        });
        areas.chain(rows)
    }
}

const COVERAGES: [Coverage; 2] = [Coverage::All, Coverage::Allocated];

fn amounts_of_area(area: &Area) -> Vec<AmountOf> {
    let id = area.id;
    let targets = COVERAGES.into_iter().flat_map(|coverage| {
        let figures = TargetFigure::ALL.into_iter();
        figures.map(move |figure| AmountOf::Target(id, coverage, figure))
    });
    let sums = COVERAGES.map(|coverage| AmountOf::Sum(id, coverage)).into_iter();
    let splits = SplitPart::ALL.map(|part| AmountOf::Split(id, part));
    sums.chain(splits)
        .chain([AmountOf::Footing(id)])
        .chain(targets)
        .collect()
}
