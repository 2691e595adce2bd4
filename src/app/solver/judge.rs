//! What a choice is in the plan, and what the ledger says of it: the last word on every set.

use std::collections::BTreeSet;

use model::{
    Alternatives, AreaId, CarryOver, Choice, Counts, Edit, Inclusion, Ledger, Plan, ProposalEdit, ProposalId, RulesEdit,
};

use super::problem::{Item, Problem};
use super::{COVERAGE, Found, YearStand};

/// Asks the ledger.
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    /// Every number as it is now.
    pub ledger: &'a Ledger,
    /// Whose targets are to be met.
    pub goals: &'a [AreaId],
    /// What can be chosen.
    pub items: &'a [Item],
}

/// What the ledger says of a choice, in whole rounding steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What lies over the targets.
    pub over: i128,
    /// What is missing to them.
    pub missing: i128,
}

impl Judge<'_> {
    /// What the ledger says of a choice; nothing where the plan refuses it.
    pub fn of(&self, counts: &[bool]) -> Option<Verdict> {
        let plan = self.plan().edited(&self.edit(counts)).ok()?;
        Some(verdict(&self.ledger.after(&plan), self.goals))
    }

    /// A choice as it is told, calculated from nothing else; nothing where the plan refuses it.
    pub fn found(&self, counts: &[bool]) -> Option<Found> {
        let edit = self.edit(counts);
        let ledger = Ledger::of(&self.plan().edited(&edit).ok()?);
        let verdict = verdict(&ledger, self.goals);
        let each = || self.items.iter().zip(counts.iter().copied());
        let ids = |wanted: &dyn Fn(&Item, bool) -> bool| -> Vec<ProposalId> {
            let wanted = each().filter(|(item, counts)| wanted(item, *counts));
            wanted.map(|(item, _)| item.id).collect()
        };
        let as_chosen = |(item, counts): (&Item, bool)| {
            let row = ledger.row(item.id);
            row.is_some_and(|row| (row.counts == Counts::Yes) == counts)
        };
        each().all(as_chosen).then(|| Found {
            dropped: ids(&|item, counts| item.now && !counts),
            taken: ids(&|item, counts| !item.now && counts),
            counting: counts.iter().filter(|counts| **counts).count(),
            unmet: ids(&|item, counts| item.wished && !counts),
            steps: if verdict.missing > 0 {
                verdict.missing
            } else {
                verdict.over
            },
            edit,
            ledger: ledger.clone(),
        })
    }

    const fn plan(&self) -> &Plan {
        self.ledger.plan()
    }

    /// What leads from the plan to a choice: what is chosen of alternatives, then what is taken in and left out.
    fn edit(&self, counts: &[bool]) -> Edit {
        let wanted: BTreeSet<ProposalId> = self
            .items
            .iter()
            .zip(counts)
            .filter(|(_, counts)| **counts)
            .map(|(item, _)| item.id)
            .collect();
        let mut edits = Vec::new();
        let mut barred = BTreeSet::new();
        for set in &self.plan().rules().alternatives {
            let chosen = chosen_of(set, &wanted);
            let after = Alternatives {
                chosen: chosen.clone().unwrap_or_else(|| set.chosen.clone()),
                ..set.clone()
            };
            let counted = after.counted();
            barred.extend(set.members.iter().copied().filter(|member| !counted.contains(member)));
            edits.extend(chosen.map(|chosen| Edit::Rules(RulesEdit::Choose(set.id, chosen))));
        }
        for item in self.items {
            let Some(row) = self.plan().proposal(item.id) else {
                continue;
            };
            let turned = match (wanted.contains(&item.id), row.inclusion) {
                (true, Inclusion::Excluded) => Some(Inclusion::Included),
                (false, Inclusion::Included) if !barred.contains(&item.id) => Some(Inclusion::Excluded),
                _ => None,
            };
            edits.extend(turned.map(|turned| Edit::Proposal(item.id, ProposalEdit::Include(turned))));
        }
        Edit::Batch(edits)
    }
}

/// What is to be chosen of a set so that the wanted proposals count; nothing where that is chosen now.
fn chosen_of(set: &Alternatives, wanted: &BTreeSet<ProposalId>) -> Option<Vec<ProposalId>> {
    let members: Vec<ProposalId> = set.members.iter().copied().filter(|id| wanted.contains(id)).collect();
    let counted = set.counted();
    if members.is_empty() || members.iter().all(|id| counted.contains(id)) {
        return None;
    }
    Some(match set.choice {
        Choice::ExactlyOne | Choice::AtMostOne => members,
        Choice::AnyNumber => {
            let new = members.into_iter().filter(|id| !set.chosen.contains(id));
            set.chosen.iter().copied().chain(new).collect()
        }
    })
}

/// Every year with a target that is to be met.
pub fn stands(ledger: &Ledger, goals: &[AreaId]) -> Vec<YearStand> {
    let years = ledger.plan().settings().years;
    let of_area = |area: &AreaId| {
        let targets = ledger.target_years(*area, COVERAGE).unwrap_or_default();
        let area = *area;
        let stands = years.iter().zip(targets);
        stands.filter_map(move |(year, target)| target.map(|target| YearStand { area, year, target }))
    };
    goals.iter().flat_map(of_area).collect()
}

/// What lies over the targets, and what is missing to them. A surplus that is taken along is counted once, where it
/// ends; a shortfall in the year that has it, without what earlier years left.
fn verdict(ledger: &Ledger, goals: &[AreaId]) -> Verdict {
    let settings = ledger.plan().settings();
    let taken_along = settings.carry_over == CarryOver::ShortfallAndSurplus;
    let steps = |figure: &model::Figure| figure.steps(settings.rounding.step);
    let mut verdict = Verdict { over: 0, missing: 0 };
    for goal in goals {
        let stands = stands(ledger, &[*goal]);
        let last = stands.len().saturating_sub(1);
        for (place, stand) in stands.iter().enumerate() {
            let net = steps(&stand.target.net_outstanding);
            if net >= 0 {
                verdict.over += if !taken_along || place == last { net } else { 0 };
                continue;
            }
            let carried = steps(&stand.target.effective) - steps(&stand.target.own);
            let own = if taken_along { net } else { net - carried };
            verdict.missing += -own.min(0);
        }
        // Roundings that add up over the years are a step missing, if no year has one of its own.
        let met = stands.iter().all(|stand| steps(&stand.target.net_outstanding) >= 0);
        verdict.missing = verdict.missing.max(i128::from(!met));
    }
    verdict
}

/// Whether linear sums say the same of a choice as the ledger, so that they need not be asked for one by one.
pub fn is_linear(problem: &Problem) -> bool {
    problem.rows.iter().all(|row| row.slack == 0)
}
