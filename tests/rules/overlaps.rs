//! Overlaps: savings that two proposals would both count, taken out once.

use super::build::{Build, thousands};
use super::catalogues::norddjurs;
use super::curves::{full_from, one_off, steps};
use super::read::{Of, check};
use super::rows::{Row, row};
use model::{AreaId, Counts, Kind, LineKind, ProposalId, Reason};

fn double(amount: &'static str) -> Row {
    row(1).line(amount, one_off(2023)).sort(LineKind::GivenBack)
}

#[test]
fn numbers_10_and_11_of_norddjurs_are_counted_once_in_their_area() {
    let ledger = norddjurs().overlap([10, 11], double("0,600")).ledger();
    check(
        &ledger,
        &[
            (Of::Overlap(1), "0,600 | 0,600 0 0 0 0 | 0"),
            (Of::Total(1), "-4,543 | -1,530 -3,169 -3,743 -3,743 -3,743 | -3,743"),
            (Of::Total(0), "-7,734 | -2,312 -4,635 -5,734 -6,234 -6,234 | -6,234"),
            (Of::Footing(1), "0 | 0 0 0 0 0 | 0"),
        ],
    );
}

#[test]
fn an_overlap_is_never_over_the_smaller_of_the_two() {
    let check_cap = |amount, shown| {
        let ledger = norddjurs().overlap([11, 10], double(amount)).ledger();
        check(&ledger, &[(Of::Overlap(1), shown)]);
    };
    check_cap("0,900", "0,600 0 0 0 0");
    check_cap("0,600", "0,600 0 0 0 0");
    check_cap("0,450", "0,450 0 0 0 0");
    check_cap("0", "0 0 0 0 0");
    check_cap("-0,450", "0 0 0 0 0");
}

/// Rows of 100 from 2024 and of 60 from July 2025, and an overlap of them.
fn two(overlap: Row) -> Build {
    let plan = thousands(2024..=2026).row(row(1).line("-100", full_from((2024, 1))));
    plan.row(row(2).line("-60", full_from((2025, 7))))
        .overlap([1, 2], overlap)
}

#[test]
fn each_year_and_column_has_its_own_smaller_one() {
    let ledger = two(row(1).line("80", full_from((2024, 1)))).ledger();
    check(
        &ledger,
        &[
            (Of::Overlap(1), "60 | 0 30 60 | 60"),
            (Of::Total(0), "-100 | -100 -100 -100 | -100"),
        ],
    );
    let ledger = two(row(1).line("80", steps(2024, "1/4"))).ledger();
    check(&ledger, &[(Of::Overlap(1), "60 | 0 20 20 | 60")]);
}

#[test]
#[rustfmt::skip]
fn of_costs_and_of_what_is_not_quantified_nothing_can_overlap() {
    let plan = |amount| {
        let plan = thousands(2024..=2024).row(row(1).line("-100", full_from((2024, 1))));
        let plan = plan.row(row(2).line(amount, full_from((2024, 1))));
        plan.overlap([1, 2], row(1).line("80", full_from((2024, 1)))).ledger()
    };
    check(&plan("60"), &[(Of::Overlap(1), "0"), (Of::Total(0), "-40")]);
    check(&plan("-"), &[(Of::Overlap(1), "0"), (Of::Total(0), "-100"), (Of::Gaps(0), "1")]);
}

#[test]
fn an_overlap_that_is_not_quantified_is_one_more_gap() {
    let ledger = two(row(1).line("-", full_from((2024, 1)))).ledger();
    check(
        &ledger,
        &[
            (Of::Overlap(1), "- - -"),
            (Of::Gaps(0), "1 1 1"),
            (Of::Total(0), "-100 -130 -160"),
        ],
    );
}

/// Whether an overlap counts beside these two rows, and the total.
fn check_counts(first: Row, second: Row, (counts, total): (&Counts, &str)) {
    let plan = thousands(2024..=2024).row(first).row(second);
    let ledger = plan.overlap([1, 2], row(1).line("30", full_from((2024, 1)))).ledger();
    assert_eq!(&ledger.overlaps(AreaId::WHOLE)[0].counts, counts);
    check(&ledger, &[(Of::Overlap(1), "30"), (Of::Total(0), total)]);
}

#[test]
fn an_overlap_counts_only_while_both_count() {
    let saving = |id| row(id).line("-100", full_from((2024, 1)));
    let partner = Counts::No(Reason::Partner);
    check_counts(saving(1), saving(2), (&Counts::Yes, "-170"));
    check_counts(saving(1), saving(2).excluded(), (&partner, "-100"));
    check_counts(saving(1).status("afvist"), saving(2), (&partner, "-100"));
    check_counts(saving(1).excluded(), saving(2).excluded(), (&partner, "0"));
    check_counts(saving(1), saving(2).of_kind(Kind::DecidedEarlier), (&partner, "-100"));
}

#[test]
fn an_overlap_with_an_unallocated_row_is_unallocated() {
    let saving = |id| row(id).line("-100", full_from((2024, 1)));
    let plan = thousands(2024..=2024)
        .row(saving(1))
        .row(saving(2).of_kind(Kind::Unallocated));
    let ledger = plan.overlap([1, 2], row(1).line("30", full_from((2024, 1)))).ledger();
    check(&ledger, &[(Of::Total(0), "-170"), (Of::Allocated(0), "-100")]);
}

/// The sums of areas 1 (with 2 and 3 in it) and 4 where an overlap of 30 lies between two rows.
fn check_area(between: [u64; 2], sums: [&str; 4], total: &str) {
    let saving = |id| row(id).within(id).line("-100", full_from((2024, 1)));
    let plan = thousands(2024..=2024).area(1, 0).area(2, 1).area(3, 1).area(4, 0);
    let plan = [1, 2, 3, 4].into_iter().fold(plan, |plan, id| plan.row(saving(id)));
    let ledger = plan.overlap(between, row(1).line("30", full_from((2024, 1)))).ledger();
    for (area, sum) in (1..).zip(sums) {
        check(&ledger, &[(Of::Total(area), sum)]);
    }
    check(&ledger, &[(Of::Total(0), total)]);
    assert!(ledger.row(ProposalId(1)).is_some());
}

#[test]
fn an_overlap_is_summed_in_the_nearest_area_that_both_lie_in() {
    check_area([2, 3], ["-270", "-100", "-100", "-100"], "-370");
    check_area([1, 3], ["-270", "-100", "-100", "-100"], "-370");
    check_area([2, 4], ["-300", "-100", "-100", "-100"], "-370");
    check_area([4, 1], ["-300", "-100", "-100", "-100"], "-370");
}

#[test]
fn with_savings_positive_an_overlap_is_written_negative() {
    let saving = |id| row(id).line("100", full_from((2024, 1)));
    let plan = thousands(2024..=2024).savings_positive().row(saving(1)).row(saving(2));
    let ledger = plan.overlap([1, 2], row(1).line("-120", full_from((2024, 1)))).ledger();
    check(&ledger, &[(Of::Overlap(1), "-100"), (Of::Total(0), "100")]);
}
