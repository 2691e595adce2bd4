//! Figures that should be the same and are not.

use super::build::{by_hand, clean, from_month, publish, state, steps, the_line};
use super::{a_line, check, check_mended, found, in_row, planted, year};
use crate::finding::{FindingKind, FoundRow, RowFinding, Severity};
use crate::{AreaId, Column, Entry, Finding, Ledger, Parts, Phasing, Plan, ProposalId, PublishedRow, Scope};

#[test]
fn a_stated_figure_differs() {
    let plant = |parts: &mut Parts| state(the_line(parts, 3), 2025, &[-290]);
    check(
        "stated-differs/0000000000000003/000000000000001f/2025",
        &in_row(a_line(3, 31), &[2025]),
        plant,
    );
    check_mended(plant);
}

#[test]
fn a_stated_figure_before_the_first_month_of_effect() {
    let plant = |parts: &mut Parts| {
        the_line(parts, 2).phasing = Phasing::Own(from_month(2025, 4));
        state(the_line(parts, 2), 2024, &[-20]);
    };
    check(
        "stated-before-effect/0000000000000002/0000000000000015/2024",
        &in_row(a_line(2, 21), &[2024]),
        plant,
    );
    check_mended(plant);
}

#[test]
fn a_stated_figure_in_the_year_of_the_first_month_of_effect_is_not_before_it() {
    let mut parts = clean();
    the_line(&mut parts, 2).phasing = Phasing::Own(from_month(2025, 4));
    state(the_line(&mut parts, 2), 2025, &[-20]);
    let before = |finding: &Finding| matches!(finding.kind, FindingKind::Row(_, RowFinding::StatedBeforeEffect { .. }));
    assert!(!found(parts).iter().any(before));
}

#[test]
fn a_step_of_nothing_is_no_effect_yet() {
    check(
        "stated-before-effect/0000000000000003/000000000000001f/2024",
        &in_row(a_line(3, 31), &[2024]),
        |parts| {
            the_line(parts, 3).phasing = Phasing::Own(steps(2024, &[(0, 1), (1, 1)]));
            state(the_line(parts, 3), 2024, &[-20]);
        },
    );
}

#[test]
fn a_published_figure_differs() {
    let column = Column::Year(year(2025));
    let rows = [
        ("row/0000000000000003", PublishedRow::Proposal(ProposalId(3)), -310),
        ("sum/0000000000000002", PublishedRow::Sum(AreaId(2)), -690),
        (
            "net-outstanding/0000000000000000",
            PublishedRow::NetOutstanding(AreaId::WHOLE),
            20,
        ),
    ];
    for (name, row, thousands) in rows {
        let key = alloc::format!("published-differs/{name}/2025");
        check(&key, &in_row(FoundRow::from(row), &[2025]), |parts| {
            publish(parts, row, column, thousands);
        });
    }
}

#[test]
fn a_published_figure_of_a_row_can_be_taken() {
    let published = |plan: &Plan| {
        let mut found = Ledger::of(plan).findings().into_iter();
        found.find(|found| found.key.starts_with("published-differs/row"))
    };
    for column in [Column::Year(year(2025)), Column::FullYear] {
        let mut parts = clean();
        publish(&mut parts, PublishedRow::Proposal(ProposalId(3)), column, -310);
        let plan = Plan::assembled(parts).unwrap();
        let taking = published(&plan).unwrap().mends[0].edit.clone().unwrap();
        assert_eq!(published(&plan.edited(&taking).unwrap()), None);
    }
}

#[test]
fn what_was_published_as_it_is_printed_is_no_finding() {
    let mut parts = clean();
    for (row, thousands) in [
        (PublishedRow::Proposal(ProposalId(3)), -300),
        (PublishedRow::Proposal(ProposalId(4)), -400),
        (PublishedRow::Sum(AreaId(2)), -700),
        (PublishedRow::Sum(AreaId::WHOLE), -1_000),
        (PublishedRow::NetOutstanding(AreaId::WHOLE), 0),
    ] {
        publish(&mut parts, row, Column::Year(year(2025)), thousands);
    }
    assert_eq!(found(parts), []);
}

#[test]
fn a_published_sum_is_not_the_sum_of_its_published_parts() {
    let sum = PublishedRow::Sum(AreaId(2));
    check(
        "published-sum-differs/0000000000000002/2025",
        &in_row(FoundRow::Sum(AreaId(2)), &[2025]),
        |parts| {
            publish(
                parts,
                PublishedRow::Proposal(ProposalId(3)),
                Column::Year(year(2025)),
                -300,
            );
            publish(
                parts,
                PublishedRow::Proposal(ProposalId(4)),
                Column::Year(year(2025)),
                -400,
            );
            publish(parts, sum, Column::Year(year(2025)), -710);
        },
    );
}

#[test]
fn a_sum_of_exact_amounts_may_not_foot() {
    let finding = planted(|parts| {
        parts.settings.rounding.scope = Scope::Totals;
        for row in [1, 2] {
            *the_line(parts, row) = by_hand(row * 10 + 1, 0, &[0, 0, 0, 0]);
            let half = crate::Amount::new("-0.5".parse().unwrap(), super::build::THOUSANDS).unwrap();
            the_line(parts, row).stated = [(year(2024), Entry::Amount(half))].into();
        }
    });
    assert_eq!(&*finding.key, "sum-rounding/0000000000000001/2024");
    assert_eq!(finding.kind.severity(), Severity::Information);
}
