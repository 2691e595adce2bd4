//! Every kind of cause by itself.

use alloc::sync::Arc;
use alloc::vec;

use super::plans::*;
use super::{check, year as column};
use crate::*;

#[test]
fn rows_that_come_and_go() {
    let one = || plan(vec![row(1, "-100")]);
    let two = || plan(vec![row(1, "-100"), row(2, "-40")]);
    check(&one(), &two(), column(2024), &[(Cause::Added, "-40")]);
    check(&two(), &one(), column(2024), &[(Cause::Dropped, "40")]);
    check(&one(), &two(), Column::FullYear, &[(Cause::Added, "-40")]);
    check(&one(), &two(), Column::FullyPhasedIn, &[(Cause::Added, "-40")]);
}

#[test]
fn rows_that_count_in_one_plan() {
    let wanted = || plan(vec![row(1, "-100")]);
    let excluded = Proposal {
        inclusion: Inclusion::Excluded,
        ..row(1, "-100")
    };
    let idea = Proposal {
        status: "idé".into(),
        ..row(1, "-100")
    };
    let earlier = Proposal {
        kind: Kind::DecidedEarlier,
        ..row(1, "-100")
    };
    for (row, why) in [
        (excluded, Why::Inclusion),
        (idea, Why::Status),
        (earlier, Why::DecidedEarlier),
    ] {
        let unwanted = plan(vec![row]);
        check(
            &wanted(),
            &unwanted,
            column(2025),
            &[(Cause::CountsNoLonger(why), "100")],
        );
        check(&unwanted, &wanted(), column(2025), &[(Cause::CountsNow(why), "-100")]);
    }
}

#[test]
fn another_alternative_is_chosen() {
    let choosing = |chosen| {
        plan_with(vec![row(1, "-100"), row(2, "-40")], |parts| {
            parts.rules.alternatives = vec![Alternatives {
                id: AlternativesId(1),
                name: "A".into(),
                choice: Choice::ExactlyOne,
                members: vec![ProposalId(1), ProposalId(2)],
                chosen: vec![ProposalId(chosen)],
            }];
        })
    };
    let now = (Cause::CountsNow(Why::Alternative), "-40");
    let no_longer = (Cause::CountsNoLonger(Why::Alternative), "100");
    check(&choosing(1), &choosing(2), column(2024), &[now, no_longer]);
}

#[test]
fn a_status_that_counts_in_one_plan_alone() {
    let old = plan(vec![row(1, "-100")]);
    let new = plan_with(vec![row(1, "-100")], |parts| {
        for status in &mut parts.settings.statuses {
            status.weight = Weight::Shown;
        }
    });
    check(&old, &new, column(2024), &[(Cause::CountsNoLonger(Why::Status), "100")]);
}

#[test]
fn another_amount() {
    let old = plan(vec![with(row(1, "-120"), |line| line.phasing = from(2024, 4))]);
    let new = plan(vec![with(row(1, "-160"), |line| line.phasing = from(2024, 4))]);
    check(&old, &new, column(2024), &[(Cause::Amount, "-30")]);
    check(&old, &new, column(2025), &[(Cause::Amount, "-40")]);
    let unknown = plan(vec![with(row(1, "0"), |line| {
        line.amount = Entry::NotQuantified;
        line.phasing = from(2024, 4);
    })]);
    check(&unknown, &new, column(2025), &[(Cause::Amount, "-160")]);
}

#[test]
fn lines_that_come_and_what_is_given_back() {
    let old = plan(vec![row(1, "-100")]);
    let with_line = |kind, text: &str| {
        let other = Line { kind, ..line(2, text) };
        plan(vec![Proposal {
            lines: [line(1, "-100"), other].into(),
            ..row(1, "-100")
        }])
    };
    let giving = |text: &str| with_line(LineKind::GivenBack, text);
    check(&old, &giving("70"), column(2024), &[(Cause::Lines, "70")]);
    check(&giving("40"), &giving("70"), column(2024), &[(Cause::Lines, "30")]);
    let saving = with_line(LineKind::Saving, "-30");
    check(&giving("70"), &saving, column(2024), &[(Cause::Lines, "-100")]);
    check(&saving, &giving("70"), column(2024), &[(Cause::Lines, "100")]);
}

#[test]
fn another_start() {
    let starting = |phasing: Phasing| plan(vec![with(row(1, "-120"), |line| line.phasing = phasing.clone())]);
    let april = starting(from(2024, 4));
    check(&april, &starting(from(2024, 7)), column(2024), &[(Cause::Start, "30")]);
    check(&april, &starting(from(2025, 1)), column(2024), &[(Cause::Start, "90")]);
    check(&april, &starting(from(2025, 1)), column(2025), &[]);
    let once = |number| starting(Phasing::Own(PhaseIn::OneOff(year(number))));
    check(&once(2024), &once(2026), column(2024), &[(Cause::Start, "120")]);
    check(&once(2024), &once(2026), column(2026), &[(Cause::Start, "-120")]);
    let notice = PhaseIn::AfterNotice(Notice {
        decided: month(2023, 12),
        notice: 6,
        handover: 0,
    });
    check(
        &april,
        &starting(Phasing::Own(notice)),
        column(2024),
        &[(Cause::Start, "30")],
    );
}

#[test]
fn another_curve() {
    let steps = |first, shares: &[(u64, u64)]| {
        let shares = shares
            .iter()
            .map(|(upper, lower)| Fraction::new(*upper, *lower).unwrap());
        PhaseIn::Steps(Steps {
            first: year(first),
            shares: shares.collect(),
        })
    };
    let following = |phase_in| {
        plan(vec![with(row(1, "-120"), |line| {
            line.phasing = Phasing::Own(Clone::clone(&phase_in));
        })])
    };
    let full = following(PhaseIn::FullFrom(month(2024, 1)));
    let half = following(steps(2024, &[(1, 2), (1, 1)]));
    check(&full, &half, column(2024), &[(Cause::Curve, "60")]);
    check(&full, &half, column(2025), &[]);
    // A year's share typed over: the start is as it was, as far as steps can say.
    let april = following(PhaseIn::FullFrom(month(2024, 4)));
    check(&april, &half, column(2024), &[(Cause::Curve, "30")]);
    // Steps that begin with nothing start when they come to something.
    let late = following(steps(2023, &[(0, 1), (0, 1), (1, 2), (1, 1)]));
    check(&half, &late, column(2024), &[(Cause::Start, "60")]);
    check(&half, &late, column(2025), &[(Cause::Start, "60")]);
}

#[test]
fn a_named_curve_that_is_another_one() {
    let following = |first| {
        let phasing = Phasing::Named(CurveId(5));
        plan_with(
            vec![with(row(1, "-120"), |line| line.phasing = phasing.clone())],
            |parts| {
                let phase_in = PhaseIn::FullFrom(month(2024, first));
                parts.curves = vec![Curve {
                    id: CurveId(5),
                    name: "Opsigelse".into(),
                    phase_in,
                }];
            },
        )
    };
    check(&following(4), &following(10), column(2024), &[(Cause::Start, "60")]);
}

#[test]
fn a_year_entered_by_hand() {
    let calculated = plan(vec![row(1, "-100")]);
    let stated = plan(vec![with(row(1, "-100"), |line| {
        line.stated = [(year(2025), entry("-90"))].into();
    })]);
    check(&calculated, &stated, column(2024), &[]);
    check(&calculated, &stated, column(2025), &[(Cause::Stated, "10")]);
    let by_hand = plan(vec![with(row(1, "-100"), |line| {
        line.phasing = Phasing::Own(PhaseIn::Stated(Recurrence::Recurring));
        line.stated = [(year(2024), entry("-30")), (year(2025), entry("-90"))].into();
    })]);
    check(&calculated, &by_hand, column(2024), &[(Cause::Stated, "70")]);
    check(&calculated, &by_hand, column(2026), &[(Cause::Stated, "100")]);
}

#[test]
fn what_overlaps() {
    let overlapping = |second: &str, texts: &[&str]| {
        plan_with(vec![row(1, "-100"), row(2, second)], |parts| {
            let overlaps = texts.iter().map(|text| Arc::new(overlap(9, [1, 2], text)));
            parts.rules.overlaps = overlaps.collect();
        })
    };
    check(
        &overlapping("-40", &[]),
        &overlapping("-40", &["10"]),
        column(2024),
        &[(Cause::Overlap, "10")],
    );
    check(
        &overlapping("-40", &["10"]),
        &overlapping("-40", &["25"]),
        column(2024),
        &[(Cause::Overlap, "15")],
    );
    // No more is taken out than the smaller saving: −40 + 25, then −20 + 20.
    let expected = [(Cause::Amount, "20"), (Cause::Overlap, "-5")];
    check(
        &overlapping("-40", &["25"]),
        &overlapping("-20", &["25"]),
        column(2024),
        &expected,
    );
}

#[test]
fn what_a_balancing_row_fills() {
    let targeted = |rows, text: &str| plan_with(rows, |parts| parts.areas = targets(&[text]));
    let old = targeted(vec![row(1, "-100"), balancing(2)], "-150");
    let new = targeted(vec![row(1, "-120"), balancing(2)], "-150");
    check(
        &old,
        &new,
        column(2024),
        &[(Cause::Amount, "-20"), (Cause::Balancing, "20")],
    );
    let higher = targeted(vec![row(1, "-100"), balancing(2)], "-170");
    check(&old, &higher, column(2024), &[(Cause::Balancing, "-20")]);
    let without = targeted(vec![row(1, "-100")], "-150");
    check(&without, &old, column(2024), &[(Cause::Added, "-50")]);
}

#[test]
fn years_that_only_one_plan_shows() {
    let old = plan(vec![row(1, "-100")]);
    let new = plan_with(vec![row(1, "-130")], |parts| {
        parts.settings.years = Years::new(year(2025), 4).unwrap();
    });
    check(&old, &new, column(2024), &[(Cause::Columns, "100")]);
    check(&old, &new, column(2025), &[(Cause::Amount, "-30")]);
    check(&old, &new, column(2028), &[(Cause::Columns, "-130")]);
}

#[test]
fn what_the_full_year_column_counts() {
    let once = || {
        vec![with(row(1, "-50"), |line| {
            line.phasing = Phasing::Own(PhaseIn::OneOff(year(2024)));
        })]
    };
    let all = plan_with(once(), |parts| parts.settings.full_year = FullYearColumn::WithOneOff);
    check(&plan(once()), &all, Column::FullYear, &[(Cause::Columns, "-50")]);
    check(&plan(once()), &all, column(2024), &[]);
}

#[test]
fn another_notation_costs_nothing() {
    let old = plan(vec![row(1, "-100")]);
    let new = plan_with(vec![row(1, "-100")], |parts| {
        parts.settings.notation = Notation {
            unit: Unit::Millions,
            sign: Sign::SavingsPositive,
        };
    });
    check(&old, &new, column(2024), &[]);
}
