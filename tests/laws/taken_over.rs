//! What holds of a row that is taken over from another plan.

use std::cell::Cell;

use model::{Comparison, Ledger, Line, Matching, Plan, Proposal, ProposalId, RowName};
use proptest::{prop_assert, prop_assert_eq};

use super::compared::pairs;
use super::hold;

/// What a proposal says, whatever it is called for good and wherever its lines stand.
fn content(plan: &Plan, row: &Proposal) -> impl PartialEq + std::fmt::Debug + use<> {
    let mut lines: Vec<_> = row.lines.iter().map(|line| line_content(plan, line)).collect();
    lines.sort_by_key(|(id, _)| *id);
    let texts = (row.number.clone(), row.title.clone(), row.status.clone());
    let posts = row.personnel.as_ref().map(|posts| {
        let phase_in = posts.phasing.as_ref().and_then(|phasing| plan.phase_in(phasing));
        (posts.posts, phase_in.cloned())
    });
    let decided = (row.inclusion, row.decisions.clone());
    (texts, decided, lines, posts, row.details.clone())
}

fn line_content(plan: &Plan, line: &Line) -> (model::LineId, impl PartialEq + std::fmt::Debug + use<>) {
    let what = (line.name.clone(), line.kind, line.amount, line.money, line.ceiling);
    (
        line.id,
        (what, plan.phase_in(&line.phasing).cloned(), line.stated.clone()),
    )
}

/// The proposals of two plans that are one and the same, or in one of them alone.
fn rows(old: &Plan, new: &Plan) -> Vec<(Option<ProposalId>, Option<ProposalId>)> {
    let ledgers = [Ledger::of(old), Ledger::of(new)];
    let Ok(comparison) = Comparison::of(&[&ledgers[0], &ledgers[1]], &Matching::default()) else {
        return Vec::new();
    };
    let id = |name: Option<RowName>| match name {
        Some(RowName::Proposal(id)) => Some(id),
        Some(RowName::Overlap(_)) | None => None,
    };
    let rows = comparison.pairs[0].rows.iter().map(|row| {
        let names = row.names();
        (id(names.old), id(names.new))
    });
    rows.filter(|names| *names != (None, None)).collect()
}

#[test]
fn it_says_what_it_says_there_or_is_refused_and_nothing_else_is_touched() {
    let (taken, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    hold(300, pairs(), |(old, new)| {
        for (own, theirs) in rows(&old, &new) {
            let edit = old.taking_over(own, (&new, theirs));
            let Ok(plan) = old.edited(&edit) else {
                refused.set(refused.get() + 1);
                continue;
            };
            taken.set(taken.get() + 1);
            match (own, theirs.and_then(|id| new.proposal(id))) {
                (Some(own), None) => prop_assert!(plan.proposal(own).is_none()),
                (own, Some(there)) => {
                    let here = plan.proposal(own.unwrap_or(there.id)).expect("it was put in");
                    prop_assert_eq!(content(&plan, here), content(&new, there));
                }
                (None, None) => {}
            }
            for other in old.proposals().filter(|row| Some(row.id) != own) {
                let after = plan.proposal(other.id).expect("others stay");
                prop_assert_eq!(content(&plan, after), content(&old, other));
            }
        }
        Ok(())
    });
    assert!(
        taken.get() > 10 * refused.get(),
        "{} taken over, {} refused",
        taken.get(),
        refused.get()
    );
}
