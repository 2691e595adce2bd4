//! What a finding is known by, and how much it matters.

use alloc::string::String;
use core::fmt::{self, Write};

use super::kind::{
    FigureFinding, FindingKind, Off, RowFinding, RuleFinding, ScenarioFinding, Taken, TargetFinding, TextFinding, Whose,
};
use crate::{Broken, Column, Money, PercentOf, ProposalId, PublishedRow, Text};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing need be wrong.
    Information,
    /// Somebody should look at it.
    Attention,
    /// Figures or rules contradict each other.
    Error,
}

impl FindingKind {
    /// How much it matters.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Figure(found) => found.severity(),
            Self::Text(_, found) => found.severity(),
            Self::Row(_, RowFinding::SavesMoreThanBase { .. })
            | Self::Rule(RuleFinding::SeveralChosen { .. } | RuleFinding::Broken(..)) => Severity::Error,
            Self::Scenario(ScenarioFinding::MixedTotal { .. }) => Severity::Information,
            Self::Row(..) | Self::Rule(_) | Self::Target(..) | Self::Base(..) | Self::Scenario(_) => {
                Severity::Attention
            }
        }
    }

    /// The text it is known by: its kind and the ids and years it is about, never a number, a
    /// title or a place in the table, so that it survives renumbering and sorting.
    pub fn key(&self) -> Text {
        let mut key = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_key(&mut key);
        key.into()
    }

    fn write_key(&self, key: &mut String) -> fmt::Result {
        match self {
            Self::Figure(found) => found.write_key(key),
            Self::Row(id, found) => found.write_key(*id, key),
            Self::Text(id, found) => found.write_key(*id, key),
            Self::Rule(found) => found.write_key(key),
            Self::Target(area, TargetFinding::NotMet(_)) => write!(key, "target-not-met/{area}"),
            Self::Target(area, TargetFinding::Exceeded { .. }) => write!(key, "target-exceeded-below/{area}"),
            Self::Base(PercentOf::Proposal(id), _) => write!(key, "base-no-cost/proposal/{id}"),
            Self::Base(PercentOf::Area(area), _) => write!(key, "base-no-cost/area/{area}"),
            Self::Scenario(found) => found.write_key(key),
        }
    }
}

impl FigureFinding {
    const fn severity(&self) -> Severity {
        match self {
            Self::Stated { off, .. } | Self::Published { off, .. } | Self::Sum { off, .. }
                if matches!(off, Off::PossibleRounding) =>
            {
                Severity::Information
            }
            Self::Stated { .. } => Severity::Attention,
            Self::Published { .. } | Self::Sum { .. } => Severity::Error,
        }
    }

    fn write_key(&self, key: &mut String) -> fmt::Result {
        match self {
            Self::Stated {
                proposal,
                line,
                year,
                off,
                ..
            } => write!(key, "stated-{}/{proposal}/{line}/{year}", off.word()),
            Self::Published { row, column, off, .. } => {
                write!(key, "published-{}/{}", off.word(), row.word())?;
                write!(key, "/{:016x}/", row.id())?;
                column.write_key(key)
            }
            Self::Sum {
                table,
                area,
                column,
                off,
                ..
            } => {
                write!(key, "{}-{}/{area}/", table.word(), off.word())?;
                column.write_key(key)
            }
        }
    }
}

impl Off {
    const fn word(self) -> &'static str {
        match self {
            Self::PossibleRounding => "rounding",
            Self::Differs => "differs",
        }
    }
}

impl Whose {
    const fn word(self) -> &'static str {
        match self {
            Self::Ours => "sum",
            Self::Published => "published-sum",
        }
    }
}

impl PublishedRow {
    const fn word(self) -> &'static str {
        match self {
            Self::Proposal(_) => "row",
            Self::Sum(_) => "sum",
            Self::NetOutstanding(_) => "net-outstanding",
        }
    }

    const fn id(self) -> u64 {
        match self {
            Self::Proposal(id) => id.0,
            Self::Sum(area) | Self::NetOutstanding(area) => area.0,
        }
    }
}

impl Column {
    fn write_key(self, key: &mut String) -> fmt::Result {
        match self {
            Self::FullYear => key.write_str("full-year"),
            Self::Year(year) => write!(key, "{year}"),
            Self::FullyPhasedIn => key.write_str("fully-phased-in"),
        }
    }
}

impl RowFinding {
    fn write_key(&self, id: ProposalId, key: &mut String) -> fmt::Result {
        match self {
            Self::NotQuantified(_) => write!(key, "not-quantified/{id}"),
            Self::NotFullyPhasedIn(_) => write!(key, "not-fully-phased-in/{id}"),
            Self::WrongSign { line, .. } => write!(key, "wrong-sign/{id}/{line}"),
            Self::SavesMoreThanBase { .. } => write!(key, "saves-more-than-base/{id}"),
            Self::StatedBeforeEffect { line, year, .. } => write!(key, "stated-before-effect/{id}/{line}/{year}"),
            Self::BalancingCosts(_) => write!(key, "balancing-costs/{id}"),
            Self::BalancingGrows { .. } => write!(key, "balancing-grows/{id}"),
        }
    }
}

impl TextFinding {
    const fn severity(&self) -> Severity {
        match self {
            Self::Title(_) => Severity::Information,
            Self::Range { taken, .. } if !matches!(taken, Taken::Outside) => Severity::Information,
            _ => Severity::Attention,
        }
    }

    fn write_key(&self, id: ProposalId, key: &mut String) -> fmt::Result {
        match self {
            Self::Contradicts(years) => {
                write!(key, "text-contradicts/{id}")?;
                years.iter().try_for_each(|found| write!(key, "/{}", found.year))
            }
            Self::YearsNotNamed(years) => {
                write!(key, "text-years/{id}")?;
                years.iter().try_for_each(|found| write!(key, "/{}", found.year))
            }
            Self::NotNetted(years) => {
                write!(key, "text-not-netted/{id}")?;
                years.iter().try_for_each(|found| write!(key, "/{}", found.year))
            }
            Self::OneOff => write!(key, "text-one-off/{id}"),
            Self::Range { .. } => write!(key, "text-range/{id}"),
            Self::Title(_) => write!(key, "text-title/{id}"),
            Self::NoAmount => write!(key, "text-no-amount/{id}"),
            Self::SharesBase { with, .. } => write!(key, "text-shares-base/{id}/{with}"),
        }
    }
}

impl RuleFinding {
    fn write_key(&self, key: &mut String) -> fmt::Result {
        match self {
            Self::NoneChosen(set) => write!(key, "none-chosen/{set}"),
            Self::SeveralChosen { set, .. } | Self::Broken(Broken::TooManyChosen(set), _) => {
                write!(key, "several-chosen/{set}")
            }
            Self::Broken(Broken::RequirementMissing(link), _) => write!(key, "requirement-missing/{link}"),
            Self::Broken(Broken::BothOfExcluded(link), _) => write!(key, "both-of-excluded/{link}"),
            Self::Broken(Broken::TwoFill(first, other), _) => write!(key, "two-fill/{first}/{other}"),
            Self::OverlapTooLarge(id, _) => write!(key, "overlap-too-large/{id}"),
            Self::OverlapSaves(id, _) => write!(key, "overlap-saves/{id}"),
        }
    }
}

impl ScenarioFinding {
    fn write_key(&self, key: &mut String) -> fmt::Result {
        match self {
            // First, last and how many: a muted pair does not hide a third, and a key stays short.
            Self::DuplicateNumber { proposals, .. } => {
                write!(key, "duplicate-number/{}", proposals.len())?;
                let ends = proposals.first().into_iter().chain(proposals.last());
                ends.into_iter().try_for_each(|id| write!(key, "/{id}"))
            }
            Self::IndexMissing(Money::Operating, _) => key.write_str("index-missing/operating"),
            Self::IndexMissing(Money::Capital, _) => key.write_str("index-missing/capital"),
            Self::MixedTotal { .. } => key.write_str("mixed-total"),
        }
    }
}
