//! What a plan can hold at most, and what it says of parts that it cannot hold.

use std::sync::Arc;

use model::{
    Amount, AmountError, Area, AreaId, CalendarError, CurveId, Fault, Fraction, Kind, Month, Notice, Parts, PhaseIn,
    PhaseInError, Phasing, Plan, PlanError, ProposalId, Ramp, Recurrence, Steps, Subject, TextFact, Year, Years,
    limits,
};
use rust_decimal::Decimal;

use crate::generator::entries::{KRONER, kroner};
use crate::generator::small::{AREA, area, balancing, line, parts, proposal, year};

/// Changes a part so that the plan cannot be, and sees what is said of it.
fn check(change: impl FnOnce(&mut Parts), subject: Subject, fault: Fault) {
    let mut parts = parts();
    change(&mut parts);
    let refused = Plan::assembled(parts).err();
    assert_eq!(refused, Some(PlanError { subject, fault }));
}

fn row(number: u64) -> Subject {
    proposal(number).subject()
}

fn part_of_row(number: u64) -> Subject {
    let proposal = proposal(number);
    Subject::Line(line(1).id, proposal.number, proposal.title, line(1).name)
}

fn of_area(number: u64) -> Subject {
    area(number, AreaId::WHOLE).subject()
}

/// Puts a phase-in of its own on the first row's line.
fn phased(parts: &mut Parts, phase_in: PhaseIn) {
    let mut line = line(1);
    line.phasing = Phasing::Own(phase_in);
    parts.proposals[0].lines = Arc::new([line]);
}

fn january(number: i64) -> Month {
    Month::new(year(number), 1).expect("January")
}

#[test]
fn parts_with_the_same_id_are_refused() {
    check(
        |parts| parts.proposals[2].id = ProposalId(1),
        row_as(1, 3),
        Fault::IdTwice,
    );
    check(
        |parts| parts.areas.push(area(1, AreaId::WHOLE)),
        of_area(1),
        Fault::IdTwice,
    );
    check(
        |parts| parts.areas[0].id = AreaId::WHOLE,
        Subject::Area(AreaId::WHOLE, "Area 1".into()),
        Fault::IdOfWhole,
    );
    check(|parts| parts.areas[0].parent = None, of_area(1), Fault::IdOfWhole);
    check(
        |parts| parts.proposals[0].lines = Arc::new([line(1), line(1)]),
        row(1),
        Fault::IdTwice,
    );
    check(
        |parts| parts.curves.extend(parts.curves.clone()),
        Subject::Curve(CurveId(1), "at once".into()),
        Fault::IdTwice,
    );
}

/// A row with the words of one and the id of another.
fn row_as(id: u64, words: u64) -> Subject {
    let proposal = proposal(words);
    Subject::Proposal(ProposalId(id), proposal.number, proposal.title)
}

#[test]
fn parts_that_name_what_is_not_there_are_refused() {
    check(
        |parts| parts.proposals[1].area = AreaId(9),
        row(2),
        Fault::NoArea(AreaId(9)),
    );
    check(
        |parts| parts.areas[0].parent = Some(AreaId(9)),
        of_area(1),
        Fault::NoArea(AreaId(9)),
    );
    check(|parts| parts.curves.clear(), part_of_row(1), Fault::NoCurve(CurveId(1)));
    check(
        |parts| parts.proposals[0].status = "vedtages".into(),
        row(1),
        Fault::NoStatus("vedtages".into()),
    );
    check(
        |parts| parts.proposals.push(balancing(9, AreaId(7), &[2024])),
        row(9),
        Fault::NoArea(AreaId(7)),
    );
}

#[test]
fn areas_that_lie_in_themselves_or_too_deep_are_refused() {
    check(|parts| parts.areas[0].parent = Some(AREA), of_area(1), Fault::Circular);
    check(|parts| parts.areas = ring(2), of_area(1), Fault::Circular);
    check(|parts| parts.areas = ring(3), of_area(1), Fault::Circular);
    check(|parts| parts.areas = ring(50), of_area(1), Fault::Circular);
    check(|parts| parts.areas = chain(9), of_area(9), Fault::TooDeep);
    let deepest = Parts {
        areas: chain(limits::AREA_DEPTH as u64),
        ..parts()
    };
    assert!(Plan::assembled(deepest).is_ok());
}

/// So many areas that each lie in the next, and the last in the first.
fn ring(count: u64) -> Vec<Area> {
    (1..=count)
        .map(|number| area(number, AreaId(number % count + 1)))
        .collect()
}

/// So many areas, each in the one before.
fn chain(count: u64) -> Vec<Area> {
    (1..=count).map(|number| area(number, AreaId(number - 1))).collect()
}

#[test]
fn ramps_and_notices_that_cannot_be_calculated_are_refused() {
    let ramp = |months| Ramp {
        first: january(2024),
        months,
    };
    let check = |phase_in, error| check(|parts| phased(parts, phase_in), part_of_row(1), Fault::PhaseIn(error));
    check(PhaseIn::Linear(ramp(0)), PhaseInError::Ramp(0));
    check(PhaseIn::SCurve(ramp(61)), PhaseInError::Ramp(61));
    check(PhaseIn::AfterNotice(notice(2024, 121)), PhaseInError::Notice(121));
    let beyond = PhaseInError::Calendar(CalendarError::Year(2206));
    check(PhaseIn::AfterNotice(notice(2195, 120)), beyond);
}

#[test]
fn steps_and_spans_that_cannot_be_calculated_are_refused() {
    let check = |phase_in, error| check(|parts| phased(parts, phase_in), part_of_row(1), Fault::PhaseIn(error));
    check(steps(0), PhaseInError::Steps(0));
    check(steps(31), PhaseInError::Steps(31));
    let (first, last) = (january(2025), january(2024));
    check(
        PhaseIn::Temporary { first, last },
        PhaseInError::Backwards { first, last },
    );
}

#[test]
fn a_curve_that_is_entered_by_hand_is_refused() {
    check(
        |parts| parts.curves[0].phase_in = PhaseIn::Stated(Recurrence::Recurring),
        Subject::Curve(CurveId(1), "at once".into()),
        Fault::StatedCurve,
    );
}

/// A decision at the end of a year, with so many months of notice.
fn notice(number: i64, months: u8) -> Notice {
    Notice {
        decided: Month::new(year(number), 12).expect("December"),
        notice: months,
        handover: 0,
    }
}

fn steps(count: usize) -> PhaseIn {
    PhaseIn::Steps(Steps {
        first: year(2024),
        shares: vec![Fraction::ONE; count],
    })
}

#[test]
fn balancing_rows_that_cannot_fill_are_refused() {
    check(
        |parts| parts.proposals.push(with_lines(balancing(9, AREA, &[2024]))),
        row(9),
        Fault::BalancingHasLines,
    );
    check(
        |parts| {
            let outside = lying_in(balancing(9, AREA, &[2024]), AreaId::WHOLE);
            parts.proposals.push(outside);
        },
        row(9),
        Fault::BalancingOutside,
    );
    check(
        |parts| {
            parts.proposals.push(balancing(8, AREA, &[2024]));
            parts
                .proposals
                .push(lying_in(balancing(9, AreaId::WHOLE, &[2025]), AREA));
        },
        row(9),
        Fault::BalancingNested,
    );
    check(
        |parts| parts.proposals.push(balancing(9, AREA, &[2025, 2024])),
        row(9),
        Fault::YearTwice(year(2024)),
    );
}

fn with_lines(proposal: model::Proposal) -> model::Proposal {
    model::Proposal {
        lines: Arc::new([line(1)]),
        ..proposal
    }
}

fn lying_in(proposal: model::Proposal, area: AreaId) -> model::Proposal {
    model::Proposal { area, ..proposal }
}

#[test]
fn lists_that_are_too_long_are_refused() {
    check(
        |parts| parts.proposals[0].lines = (1..=101).map(line).collect(),
        row(1),
        Fault::TooMany(limits::LINES),
    );
    check(
        |parts| parts.proposals[0].title = "x".repeat(limits::TEXT + 1).into(),
        Subject::Proposal(ProposalId(1), "1".into(), "x".repeat(limits::TEXT + 1).into()),
        Fault::TextTooLong(limits::TEXT + 1),
    );
    check(
        |parts| {
            let title = TextFact::Title("x".repeat(limits::TEXT + 1).into());
            Arc::make_mut(&mut parts.proposals[0].details).text_facts = vec![title];
        },
        row(1),
        Fault::TextTooLong(limits::TEXT + 1),
    );
    check(
        |parts| parts.areas[0].targets = Arc::new([(year(2025), kroner(1, 0)), (year(2025), kroner(2, 0))]),
        of_area(1),
        Fault::YearTwice(year(2025)),
    );
    check(
        |parts| parts.proposals[0].kind = Kind::Balancing(balance_of(AREA)),
        row(1),
        Fault::BalancingHasLines,
    );
}

fn balance_of(target: AreaId) -> model::Balancing {
    match balancing(9, target, &[]).kind {
        Kind::Balancing(rule) => rule,
        _ => unreachable!("a balancing row balances"),
    }
}

#[test]
fn years_outside_the_calendar_are_refused() {
    for number in [i64::MIN, -1, 0, 1899, 2201, 99_999, i64::MAX] {
        assert_eq!(Year::new(number), Err(CalendarError::Year(number)));
    }
    for (first, count) in [(2200, 2), (2190, 12), (2024, 0), (2024, 31), (2024, u64::MAX)] {
        assert!(Years::new(year(first), count).is_err(), "{count} years from {first}");
    }
    for months in [i64::MIN, -12 * 200, 12 * 200, i64::MAX] {
        assert!(january(2024).plus(months).is_err(), "{months} months on");
    }
}

#[test]
fn amounts_too_large_or_too_fine_are_refused() {
    for (written, refused) in [
        ("999999999999.99", None),
        ("-999999999999.99", None),
        ("999999999999.990000", None),
        ("0.000001", None),
        ("1.0000000000000000000000", None),
        ("1000000000000", Some(AmountError::TooLarge)),
        ("-999999999999.991", Some(AmountError::TooLarge)),
        ("79228162514264337593543950335", Some(AmountError::TooLarge)),
        ("0.0000001", Some(AmountError::TooFine)),
        ("0.1234567890123456789012345678", Some(AmountError::TooFine)),
    ] {
        let value = Decimal::from_str_exact(written).expect("a decimal");
        assert_eq!(Amount::new(value, KRONER).err(), refused, "{written}");
    }
}
