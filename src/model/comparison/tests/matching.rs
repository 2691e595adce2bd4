//! Which row is which, and what of it changed.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::plans::*;
use super::{check, compare, invariants, year as column};
use crate::*;

fn states(pair: &Pair) -> Vec<RowState> {
    pair.rows.iter().map(RowDifference::state).collect()
}

fn renamed(id: u64, of: u64, text: &str) -> Proposal {
    Proposal {
        number: of.to_string().into(),
        title: row(of, text).title,
        ..row(id, text)
    }
}

#[test]
fn a_guess_is_marked_and_can_be_refused() {
    let (old, new) = (plan(vec![row(1, "-100")]), plan(vec![renamed(7, 1, "-120")]));
    check(&old, &new, column(2024), &[(Cause::Amount, "-20")]);
    let pair = &compare(&old, &new).pairs[0];
    assert_eq!(pair.rows[0].matched, Some(Matched::Guess(Clue::NumberAndTitle)));
    assert_eq!(pair.guesses().count(), 1);
    for (left, right) in [(1, 7), (7, 1)] {
        let say = |verdict| Matching {
            proposals: vec![(ProposalId(left), ProposalId(right), verdict)],
            ..Matching::default()
        };
        let ledgers = [&Ledger::of(&old), &Ledger::of(&new)];
        let confirmed = Comparison::of(&ledgers, &say(Verdict::Confirmed)).unwrap();
        assert_eq!(confirmed.pairs[0].rows[0].matched, Some(Matched::Confirmed));
        let refused = Comparison::of(&ledgers, &say(Verdict::Refused)).unwrap();
        assert_eq!(states(&refused.pairs[0]), [RowState::Dropped, RowState::Added]);
    }
}

#[test]
fn a_title_alone_is_a_weaker_guess() {
    let new = Proposal {
        number: "88".into(),
        ..renamed(7, 1, "-100")
    };
    let pair = &compare(&plan(vec![row(1, "-100")]), &plan(vec![new])).pairs[0];
    assert_eq!(pair.rows[0].matched, Some(Matched::Guess(Clue::Title)));
}

#[test]
fn what_two_rows_share_is_no_clue() {
    let old = plan(vec![row(1, "-100")]);
    let new = plan(vec![renamed(7, 1, "-100"), renamed(8, 1, "-100")]);
    let pair = &compare(&old, &new).pairs[0];
    assert_eq!(pair.guesses().count(), 0);
    invariants::hold(&old, &new);
}

#[test]
fn an_id_comes_before_number_and_title() {
    let old = plan(vec![row(1, "-100"), row(2, "-10")]);
    let new = plan(vec![renamed(1, 2, "-100"), renamed(2, 1, "-10")]);
    check(&old, &new, column(2024), &[]);
    let pair = &compare(&old, &new).pairs[0];
    assert_eq!(states(pair), [RowState::Changed, RowState::Changed]);
    assert!(matches!(
        pair.rows[0].changes[..],
        [Change::Number(_), Change::Title(_)]
    ));
}

#[test]
fn order_and_numbers_change_no_amount() {
    let old = plan(vec![row(1, "-100"), row(2, "-10"), row(3, "-1")]);
    let reordered = plan(vec![row(3, "-1"), row(1, "-100"), row(2, "-10")]);
    assert!(compare(&old, &reordered).is_empty());
    let number = |row: Proposal, text: &str| Proposal {
        number: text.into(),
        ..row
    };
    let new = plan(vec![
        number(row(3, "-5"), "1"),
        number(row(1, "-100"), "2"),
        number(row(2, "-10"), "3"),
    ]);
    let plain = plan(vec![row(1, "-100"), row(2, "-10"), row(3, "-5")]);
    let causes = |new: &Plan| compare(&old, new).pairs[0].totals.clone();
    assert_eq!(causes(&new), causes(&plain));
}

#[test]
fn fields_that_change_no_amount_are_named() {
    let details = Details {
        committee: "Udvalget".into(),
        places: Some(3),
        ..Details::default()
    };
    let new = Proposal {
        details: Arc::new(details),
        ..row(1, "-100")
    };
    let (old, new) = (plan(vec![row(1, "-100")]), plan(vec![new]));
    check(&old, &new, column(2024), &[]);
    let changes = compare(&old, &new).pairs[0].rows[0].changes.clone();
    assert!(
        matches!(changes[..], [Change::Committee(_), Change::Places(_)]),
        "{changes:?}"
    );
}

#[test]
fn areas_are_matched_by_id_then_by_name() {
    let lying = |area: u64, name: &str| {
        let mut parts = parts(vec![Proposal {
            area: AreaId(area),
            ..row(1, "-100")
        }]);
        parts.areas = vec![Area::new(AreaId(area), name, Some(AreaId::WHOLE))];
        Plan::assembled(parts).unwrap()
    };
    let old = lying(5, "Skoler");
    let comparison = compare(&old, &lying(6, "skoler "));
    let pair = &comparison.pairs[0];
    assert_eq!(states(pair), [RowState::Unchanged]);
    assert!(
        pair.areas
            .iter()
            .any(|area| area.matched == Some(Matched::Guess(Clue::Name)))
    );
    let moved = &compare(&old, &lying(6, "Dagtilbud")).pairs[0].rows[0];
    assert!(matches!(moved.changes[..], [Change::Area(_)]));
}

#[test]
fn lines_of_a_guessed_row_are_matched_by_what_they_are_called() {
    let named = |id, name: &str, text: &str| Line {
        name: name.into(),
        ..line(id, text)
    };
    let old = Proposal {
        lines: [named(1, "Løn", "-70"), named(2, "Drift", "-30")].into(),
        ..row(1, "0")
    };
    let new = Proposal {
        lines: [named(8, "drift", "-20"), named(9, "Løn", "-70")].into(),
        ..renamed(7, 1, "0")
    };
    check(
        &plan(vec![old]),
        &plan(vec![new]),
        column(2024),
        &[(Cause::Amount, "10")],
    );
    let only = plan(vec![with(renamed(7, 1, "-120"), |line| line.id = LineId(4))]);
    check(
        &plan(vec![row(1, "-100")]),
        &only,
        column(2024),
        &[(Cause::Amount, "-20")],
    );
}

#[test]
fn several_plans_stand_side_by_side() {
    let plans = [
        plan(vec![row(1, "-100"), row(2, "-10")]),
        plan(vec![row(1, "-100"), row(3, "-5")]),
        plan(vec![row(1, "-120"), row(2, "-10"), row(3, "-5")]),
    ];
    let ledgers: Vec<_> = plans.iter().map(Ledger::of).collect();
    let all: Vec<&Ledger> = ledgers.iter().collect();
    let comparison = Comparison::of(&all, &Matching::default()).unwrap();
    let there = |row: &MatrixRow| row.figures.iter().map(Option::is_some).collect::<Vec<_>>();
    let matrix: Vec<_> = comparison.matrix.iter().map(there).collect();
    assert_eq!(matrix, [[true, true, true], [true, false, true], [false, true, true]]);
    let shared = &comparison.matrix[0].figures;
    assert!(Arc::ptr_eq(shared[0].as_ref().unwrap(), shared[1].as_ref().unwrap()));
    assert_eq!(comparison.pairs.len(), 2);
    assert_eq!(
        Comparison::of(&all[..1], &Matching::default()),
        Err(ComparisonError::Count(1))
    );
}
