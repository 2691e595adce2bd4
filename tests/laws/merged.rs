//! What holds of any two runs of edits on one plan, merged.

use model::{Conflict, Phasing, Plan, Proposal, Subject};
use proptest::prop_assert;
use proptest::strategy::Strategy;

use super::{edited, hold, throws};
use crate::generator::plan;

/// A plan and what two people made of it.
pub(super) fn threes() -> impl Strategy<Value = [Plan; 3]> {
    throws(3_000).prop_map(|mut dice| {
        let base = plan(&mut dice);
        let mine = edited(&mut dice, &base, 12);
        let theirs = edited(&mut dice, &base, 12);
        [base, mine, theirs]
    })
}

/// The fields of a proposal that are merged each by itself, as texts that can be told apart.
fn fields(row: &Proposal) -> Vec<String> {
    let details = &row.details;
    vec![
        format!("{:?}", row.number),
        format!("{:?}", row.title),
        format!("{:?}", row.area),
        format!("{:?}", row.inclusion),
        format!("{:?}", row.status),
        format!("{:?}", row.personnel),
        format!("{:?}", details.base),
        format!("{:?}", details.places),
        format!("{:?}", details.committee),
    ]
}

/// Whether a conflict speaks of a proposal, of a line of it, or of something it cannot be without.
fn concerns(conflict: &Conflict, versions: [&Proposal; 2]) -> bool {
    let id = versions[0].id;
    match &conflict.subject {
        Subject::Proposal(own, ..) => *own == id,
        Subject::Line(_, number, title, _) => versions.iter().any(|row| row.number == *number && row.title == *title),
        Subject::Area(area, _) => versions.iter().any(|row| row.area == *area),
        Subject::Curve(curve, _) => versions.iter().any(|row| {
            let posts = row.personnel.as_ref();
            posts.is_some_and(|posts| posts.phasing == Some(Phasing::Named(*curve)))
        }),
        Subject::Plan | Subject::Alternatives(..) | Subject::Link(..) | Subject::Overlap(..) => false,
    }
}

#[test]
fn what_one_side_alone_changed_is_in_the_result_and_what_both_did_is_mine_and_listed() {
    hold(2_000, threes(), |[base, mine, theirs]| {
        let merge = Plan::merged(&base, &mine, &theirs);
        for row in base.proposals() {
            let id = row.id;
            let (Some(of_mine), Some(of_theirs)) = (mine.proposal(id), theirs.proposal(id)) else {
                continue;
            };
            let merged = merge.plan.proposal(id).expect("a row that both kept is kept");
            let mut conflicts = merge.conflicts.iter();
            let listed = conflicts.any(|conflict| concerns(conflict, [of_mine, of_theirs]));
            let all = fields(row).into_iter().zip(fields(of_mine));
            let all = all.zip(fields(of_theirs)).zip(fields(merged));
            for (((base, mine), theirs), merged) in all {
                let expected = if mine == base { &theirs } else { &mine };
                let both = mine != base && theirs != base && mine != theirs;
                prop_assert!(
                    (merged == *expected && !both) || listed,
                    "{base} / {mine} / {theirs} became {merged}: {:#?}",
                    merge.conflicts
                );
            }
        }
        Ok(())
    });
}

#[test]
fn a_conflict_is_listed_once() {
    hold(2_000, threes(), |[base, mine, theirs]| {
        let merge = Plan::merged(&base, &mine, &theirs);
        for (place, conflict) in merge.conflicts.iter().enumerate() {
            let later = &merge.conflicts[place + 1..];
            prop_assert!(!later.contains(conflict), "{conflict:#?}");
        }
        Ok(())
    });
}

#[test]
fn merging_with_itself_and_with_the_base_changes_nothing() {
    hold(500, threes(), |[base, mine, _]| {
        for (left, right) in [(&mine, &mine), (&mine, &base), (&base, &mine)] {
            let merge = Plan::merged(&base, left, right);
            prop_assert!(merge.conflicts.is_empty());
            prop_assert!(merge.plan == mine);
        }
        Ok(())
    });
}
