//! The rows and cells that a finding speaks of.

use alloc::vec;
use alloc::vec::Vec;

use super::kind::{FigureFinding, FindingKind, RowFinding, RuleFinding, ScenarioFinding, TargetFinding, TextFinding};
use crate::{AreaId, Broken, Column, LineId, OverlapId, PercentOf, ProposalId, PublishedRow, Year};

/// A row that a finding speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundRow {
    /// A proposal.
    Proposal(ProposalId),
    /// A line of a proposal.
    Line(ProposalId, LineId),
    /// An overlap.
    Overlap(OverlapId),
    /// An area's sum; the whole plan's is the total.
    Sum(AreaId),
    /// An area's target.
    Target(AreaId),
    /// What is missing to an area's target.
    NetOutstanding(AreaId),
}

/// A cell that a finding speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundCell {
    /// Its row.
    pub row: FoundRow,
    /// Its column.
    pub column: Column,
}

impl FindingKind {
    /// The rows it speaks of, those with a cell first.
    pub fn rows(&self) -> Vec<FoundRow> {
        let mut rows: Vec<FoundRow> = self.cells().into_iter().map(|cell| cell.row).collect();
        rows.extend(self.rows_without_cells());
        let mut seen = alloc::collections::BTreeSet::new();
        rows.retain(|row| seen.insert(*row));
        rows
    }

    /// The cells it speaks of; none where it is about a whole row.
    pub fn cells(&self) -> Vec<FoundCell> {
        match self {
            Self::Figure(found) => vec![found.cell()],
            Self::Row(id, found) => found.cells(*id),
            Self::Text(id, found) => found.cells(*id),
            Self::Rule(found) => found.cells(),
            Self::Target(area, found) => vec![found.cell(*area)],
            Self::Base(..) => Vec::new(),
            Self::Scenario(found) => found.cells(),
        }
    }

    fn rows_without_cells(&self) -> Vec<FoundRow> {
        let proposals = |ids: &[ProposalId]| ids.iter().copied().map(FoundRow::Proposal).collect();
        match self {
            Self::Text(id, TextFinding::SharesBase { with, .. }) => proposals(&[*id, *with]),
            Self::Row(id, _) | Self::Text(id, _) | Self::Base(PercentOf::Proposal(id), _) => {
                vec![FoundRow::Proposal(*id)]
            }
            Self::Base(PercentOf::Area(area), _) => vec![FoundRow::Sum(*area)],
            Self::Rule(RuleFinding::SeveralChosen { chosen, .. }) => proposals(chosen),
            Self::Rule(RuleFinding::Broken(_, pair)) => proposals(pair),
            Self::Rule(RuleFinding::OverlapSaves(id, _)) => vec![FoundRow::Overlap(*id)],
            Self::Scenario(ScenarioFinding::DuplicateNumber { proposals: ids, .. }) => proposals(ids),
            Self::Scenario(ScenarioFinding::MixedTotal { one_off, .. }) => proposals(one_off),
            Self::Figure(_) | Self::Rule(_) | Self::Target(..) | Self::Scenario(_) => Vec::new(),
        }
    }
}

impl FoundRow {
    /// The proposal that the row is, or is a line of.
    pub const fn proposal(self) -> Option<ProposalId> {
        match self {
            Self::Proposal(id) | Self::Line(id, _) => Some(id),
            Self::Overlap(_) | Self::Sum(_) | Self::Target(_) | Self::NetOutstanding(_) => None,
        }
    }

    const fn at(self, column: Column) -> FoundCell {
        FoundCell { row: self, column }
    }

    const fn in_year(self, year: Year) -> FoundCell {
        self.at(Column::Year(year))
    }
}

impl From<PublishedRow> for FoundRow {
    fn from(row: PublishedRow) -> Self {
        match row {
            PublishedRow::Proposal(id) => Self::Proposal(id),
            PublishedRow::Sum(area) => Self::Sum(area),
            PublishedRow::NetOutstanding(area) => Self::NetOutstanding(area),
        }
    }
}

impl FigureFinding {
    fn cell(&self) -> FoundCell {
        match self {
            Self::Stated {
                proposal, line, year, ..
            } => FoundRow::Line(*proposal, *line).in_year(*year),
            Self::Published { row, column, .. } => FoundRow::from(*row).at(*column),
            Self::Sum { area, column, .. } => FoundRow::Sum(*area).at(*column),
        }
    }
}

impl RowFinding {
    fn cells(&self, id: ProposalId) -> Vec<FoundCell> {
        let row = FoundRow::Proposal(id);
        match self {
            Self::NotQuantified(columns) => columns.iter().map(|column| row.at(*column)).collect(),
            Self::NotFullyPhasedIn(_) | Self::SavesMoreThanBase { .. } => vec![row.at(Column::FullYear)],
            Self::WrongSign { line, amounts, .. } => {
                let line = FoundRow::Line(id, *line);
                amounts.iter().map(|(column, _)| line.at(*column)).collect()
            }
            Self::StatedBeforeEffect { line, year, .. } => vec![FoundRow::Line(id, *line).in_year(*year)],
            Self::BalancingCosts(years) => years.iter().map(|cost| row.in_year(cost.year)).collect(),
            Self::BalancingGrows { from, to } => vec![row.in_year(from.year), row.in_year(to.year)],
        }
    }
}

impl TextFinding {
    fn cells(&self, id: ProposalId) -> Vec<FoundCell> {
        let row = FoundRow::Proposal(id);
        match self {
            Self::Contradicts(years) | Self::NotNetted(years) => {
                years.iter().map(|found| row.in_year(found.year)).collect()
            }
            Self::YearsNotNamed(years) => years.iter().map(|found| row.in_year(found.year)).collect(),
            Self::Range { .. } => vec![row.at(Column::FullYear)],
            Self::SharesBase { with, year, .. } => {
                vec![row.in_year(*year), FoundRow::Proposal(*with).in_year(*year)]
            }
            Self::OneOff | Self::Title(_) | Self::NoAmount => Vec::new(),
        }
    }
}

impl RuleFinding {
    fn cells(&self) -> Vec<FoundCell> {
        match self {
            Self::OverlapTooLarge(id, columns) => {
                let row = FoundRow::Overlap(*id);
                columns.iter().map(|found| row.at(found.column)).collect()
            }
            Self::NoneChosen(_) | Self::SeveralChosen { .. } | Self::Broken(..) | Self::OverlapSaves(..) => Vec::new(),
        }
    }
}

impl TargetFinding {
    const fn cell(&self, area: AreaId) -> FoundCell {
        match self {
            Self::NotMet(missing) => FoundRow::NetOutstanding(area).in_year(missing.year),
            Self::Exceeded { year, .. } => FoundRow::Target(area).in_year(*year),
        }
    }
}

impl ScenarioFinding {
    fn cells(&self) -> Vec<FoundCell> {
        match self {
            Self::MixedTotal { columns, .. } => {
                let total = FoundRow::Sum(AreaId::WHOLE);
                columns.iter().map(|mix| total.at(mix.column)).collect()
            }
            Self::DuplicateNumber { .. } | Self::IndexMissing(..) => Vec::new(),
        }
    }
}

impl Broken {
    /// The two proposals that break a rule between them, as the plan has it.
    pub(super) fn pair(&self, rules: &crate::Rules) -> Option<[ProposalId; 2]> {
        match self {
            Self::TooManyChosen(_) => None,
            Self::RequirementMissing(id) | Self::BothOfExcluded(id) => {
                let link = rules.links.iter().find(|link| link.id == *id)?;
                Some([link.from, link.to])
            }
            Self::TwoFill(first, other) => Some([*first, *other]),
        }
    }
}
