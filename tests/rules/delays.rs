//! Delays: what starts later, year by year, and what cannot be moved.

use super::build::{Build, thousands, year};
use super::curves::{after_notice, by_hand, full_from, linear, one_off, s_curve, share, steps, temporary};
use super::read::{Of, check};
use super::rows::{Row, balancing, row};
use model::{
    AreaId, CalendarError, Counts, CurveId, Delay, Delayed, Edit, Immovable, Kind, Ledger, LineId, LineKind, PhaseIn,
    PhaseInError, Phasing, Plan, ProposalId, Steps, Still,
};

/// That a phase-in so many months later is another.
fn check_curve(phase_in: &PhaseIn, months: i64, expected: PhaseIn) {
    assert_eq!(phase_in.delayed(months), Ok(expected), "{phase_in:?} by {months}");
}

#[test]
fn what_starts_in_a_month_starts_in_another() {
    check_curve(&full_from((2024, 4)), 3, full_from((2024, 7)));
    check_curve(&full_from((2024, 11)), 2, full_from((2025, 1)));
    check_curve(&full_from((2024, 4)), -4, full_from((2023, 12)));
    check_curve(&linear((2024, 1), 12), 6, linear((2024, 7), 12));
    check_curve(&s_curve((2024, 1), 24), 24, s_curve((2026, 1), 24));
    check_curve(&temporary((2024, 3), (2025, 6)), 10, temporary((2025, 1), (2026, 4)));
}

#[test]
fn a_notice_is_given_later() {
    check_curve(&after_notice((2023, 9), 6, 0), 3, after_notice((2023, 12), 6, 0));
    check_curve(&after_notice((2023, 9), 6, 2), -9, after_notice((2022, 12), 6, 2));
}

#[test]
fn a_share_of_a_year_is_that_of_each_of_its_months() {
    check_curve(&steps(2024, "1/2 1"), 12, steps(2025, "1/2 1"));
    check_curve(&steps(2024, "1/2 1"), 3, steps(2024, "3/8 7/8 1"));
    check_curve(&steps(2024, "1/2 1"), 15, steps(2025, "3/8 7/8 1"));
    check_curve(&steps(2024, "1"), 6, steps(2024, "1/2 1"));
    check_curve(&steps(2024, "1/3 2/3 1"), -6, steps(2023, "1/6 1/2 5/6 1"));
    check_curve(&steps(2024, "1 1/4"), 4, steps(2024, "2/3 1/2 1/4"));
}

#[test]
fn a_one_off_amount_is_spread_over_the_months_of_its_year() {
    check_curve(&one_off(2024), 12, one_off(2025));
    check_curve(&one_off(2024), 3, temporary((2024, 4), (2025, 3)));
    check_curve(&temporary((2024, 4), (2025, 3)), 9, one_off(2025));
}

const fn outside(year: i64) -> PhaseInError {
    PhaseInError::Calendar(CalendarError::Year(year))
}

#[test]
fn what_cannot_start_then_is_refused() {
    let refused = |phase_in: PhaseIn, months, why| assert_eq!(phase_in.delayed(months), Err(why));
    refused(by_hand(), 0, Immovable::Stated);
    refused(by_hand(), 3, Immovable::Stated);
    refused(full_from((2200, 12)), 1, Immovable::PhaseIn(outside(2201)));
    refused(full_from((1900, 1)), -1, Immovable::PhaseIn(outside(1899)));
    refused(after_notice((2200, 1), 6, 0), 6, Immovable::PhaseIn(outside(2201)));
    let thirty = Steps {
        first: year(2024),
        shares: vec![share("1/2"); 30],
    };
    refused(PhaseIn::Steps(thirty), 1, Immovable::PhaseIn(PhaseInError::Steps(31)));
    let odd = PhaseIn::Steps(Steps {
        first: year(2024),
        shares: vec![share("1/997")],
    });
    assert!(matches!(
        odd.delayed(1),
        Err(Immovable::PhaseIn(PhaseInError::Share(_)))
    ));
    assert!(odd.delayed(12).is_ok());
}

/// The plan after something starts so many months later.
fn after(plan: &Plan, delay: &Delay) -> Ledger {
    Ledger::of(&plan.edited(&delay.edit).expect("an edit that is allowed"))
}

#[test]
fn each_month_carries_its_share_along() {
    let plan = thousands(2024..=2026)
        .row(row(1).line("-450", full_from((2024, 4))))
        .plan();
    for (months, expected) in [
        (0, "-450 | -338 -450 -450 | -450"),
        (1, "-450 | -300 -450 -450 | -450"),
        (3, "-450 | -225 -450 -450 | -450"),
        (9, "-450 | 0 -450 -450 | -450"),
        (-3, "-450 | -450 -450 -450 | -450"),
        (33, "-450 | 0 0 0 | -450"),
    ] {
        let delay = plan.delay(Delayed::Proposal(ProposalId(1)), months);
        assert_eq!(delay.moved, [ProposalId(1)]);
        check(&after(&plan, &delay), &[(Of::Row(1), expected)]);
    }
}

#[test]
fn a_delay_of_nothing_changes_nothing() {
    let plan = areas().plan();
    let delay = plan.delay(Delayed::Area(AreaId::WHOLE), 0);
    assert!(plan.edited(&delay.edit).expect("no edit at all").is(&plan));
}

/// Two areas, one in the other; a balancing row, one decided earlier, and a curve that two rows follow.
fn areas() -> Build {
    let plan = thousands(2024..=2026)
        .area(1, 0)
        .area(2, 1)
        .curve(7, full_from((2024, 7)));
    let plan = plan
        .row(row(1).within(1).follows("-120", 7))
        .row(row(2).within(2).follows("-240", 7));
    let plan = plan
        .row(row(3).line("-360", full_from((2024, 1))))
        .row(balancing(4, &[2024]));
    plan.row(
        row(5)
            .within(1)
            .line("-480", full_from((2024, 1)))
            .of_kind(Kind::DecidedEarlier),
    )
}

#[test]
fn an_area_is_moved_with_all_in_it_but_not_what_was_decided_earlier() {
    let plan = areas().plan();
    let delay = plan.delay(Delayed::Area(AreaId(1)), 6);
    assert_eq!(
        (delay.moved.as_slice(), delay.still.as_slice()),
        (&[ProposalId(1), ProposalId(2)][..], &[][..])
    );
    let rows = [
        (Of::Row(1), "-120 | 0 -120 -120 | -120"),
        (Of::Row(2), "-240 | 0 -240 -240 | -240"),
        (Of::Row(3), "-360 | -360 -360 -360 | -360"),
        (Of::Row(5), "-480 | -480 -480 -480 | -480"),
    ];
    check(&after(&plan, &delay), &rows);
}

#[test]
fn a_curve_is_moved_where_all_that_follows_it_is() {
    let plan = areas().plan();
    let follows = |delay: &Delay, id: u64| {
        let plan = plan.edited(&delay.edit).expect("an edit that is allowed");
        plan.proposal(ProposalId(id)).expect("a row").lines[0].phasing.clone()
    };
    let both = plan.delay(Delayed::Area(AreaId(1)), 6);
    assert_eq!(follows(&both, 1), Phasing::Named(CurveId(7)));
    let one = plan.delay(Delayed::Area(AreaId(2)), 6);
    assert_eq!(follows(&one, 1), Phasing::Named(CurveId(7)));
    assert_eq!(follows(&one, 2), Phasing::Own(full_from((2025, 1))));
    let rows = [
        (Of::Row(1), "-120 | -60 -120 -120 | -120"),
        (Of::Row(2), "-240 | 0 -240 -240 | -240"),
    ];
    check(&after(&plan, &one), &rows);
}

#[test]
fn posts_are_moved_with_their_proposal() {
    let plan = thousands(2024..=2026)
        .row(
            row(1)
                .line("-100", full_from((2024, 1)))
                .posts_from("-4", full_from((2024, 7))),
        )
        .row(row(2).line("-100", full_from((2024, 1))).posts("-2"))
        .plan();
    let delay = plan.delay(Delayed::Area(AreaId::WHOLE), 6);
    let rows = [
        (Of::Posts(1), "-4,0 | 0 -4,0 -4,0 | -4,0"),
        (Of::Posts(2), "-2,0 | -1,0 -2,0 -2,0 | -2,0"),
    ];
    check(&after(&plan, &delay), &rows);
}

#[test]
fn an_overlap_is_moved_with_both_of_its_proposals() {
    let two = |what: Delayed| {
        let overlap = row(1).line("60", full_from((2024, 1))).sort(LineKind::GivenBack);
        let plan = thousands(2024..=2026)
            .row(row(1).line("-100", full_from((2024, 1))))
            .row(row(2).line("-120", full_from((2024, 1))))
            .overlap([1, 2], overlap)
            .plan();
        let delay = plan.delay(what, 6);
        after(&plan, &delay)
    };
    check(
        &two(Delayed::Area(AreaId::WHOLE)),
        &[(Of::Overlap(1), "60 | 30 60 60 | 60")],
    );
    check(
        &two(Delayed::Proposal(ProposalId(1))),
        &[(Of::Overlap(1), "60 | 50 60 60 | 60")],
    );
}

#[test]
fn what_cannot_be_moved_stays_and_says_why() {
    let plan = thousands(2024..=2026)
        .row(row(1).line("-100", by_hand()).stated("-50 -100 -100"))
        .row(row(2).line("-100", full_from((2024, 1))).stated(". -80 ."))
        .row(
            row(3)
                .line("-100", full_from((2024, 1)))
                .line("-50", by_hand())
                .stated("-25 -50 -50"),
        )
        .row(row(4).line("-100", full_from((2024, 1))))
        .row(balancing(5, &[2024]))
        .plan();
    let still = |proposal, line: Option<u64>, why| Still {
        proposal: ProposalId(proposal),
        line: line.map(LineId),
        why,
    };
    let by_hand = [
        still(1, Some(1), Immovable::Stated),
        still(2, Some(1), Immovable::StatedYear(year(2025))),
        still(3, Some(2), Immovable::Stated),
    ];
    for months in [0, 3] {
        let delay = plan.delay(Delayed::Area(AreaId::WHOLE), months);
        assert_eq!(
            (delay.moved.as_slice(), delay.still.as_slice()),
            (&[ProposalId(4)][..], &by_hand[..])
        );
    }
    let filled = plan.delay(Delayed::Proposal(ProposalId(5)), 3);
    assert_eq!(filled.still, [still(5, None, Immovable::NoLines)]);
    assert_eq!(filled.edit, Edit::Batch(Vec::new()));
}

#[test]
fn a_row_that_is_left_out_is_moved_as_well() {
    let left_out: Row = row(1).line("-100", full_from((2024, 1))).excluded();
    let plan = thousands(2024..=2026).row(left_out).plan();
    let ledger = after(&plan, &plan.delay(Delayed::Area(AreaId::WHOLE), 12));
    check(&ledger, &[(Of::Row(1), "-100 | 0 -100 -100 | -100")]);
    assert_ne!(ledger.row(ProposalId(1)).expect("a row").counts, Counts::Yes);
}
