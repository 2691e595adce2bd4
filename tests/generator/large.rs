//! Plans of any size, all of one make: what the benchmarks measure.

#![allow(
    clippy::expect_used,
    reason = "what is made up here is known to be in range; a mistake shall stop the test"
)]

use model::{
    Amount, Area, AreaId, CarryOver, Ceiling, Curve, CurveId, Details, Entry, Fraction, Inclusion, Kind, Line, LineId,
    LineKind, Mode, Money, Month, Notation, Notice, Parts, PhaseIn, Phasing, Plan, Proposal, ProposalId, Ramp,
    Rounding, Rules, Scope, Settings, Sign, Step, Steps, Unit, Year, Years,
};
use rust_decimal::Decimal;
use std::sync::Arc;

/// The mixing step of splitmix64: another number for every number, spread over all 64 bits.
pub const fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

/// How the plans are written.
pub const THOUSANDS: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};
/// The first of the ten years shown.
const FIRST: i64 = 2024;
/// How many years are shown.
const YEARS: u64 = 10;
/// How many named curves the proposals share.
pub const CURVES: usize = 8;

/// So many proposals in a tenth as many areas, three at the least, over ten years and eight named curves: 85 in
/// 100 count, every area and the plan have targets, and shortfalls are carried over. As in a file, they come in the
/// order of print.
pub fn large_plan(proposals: usize, scope: Scope) -> Plan {
    let areas = (proposals / 10).max(3);
    let parts = Parts {
        settings: settings(scope),
        areas: (0..=areas).map(area).collect(),
        curves: curves(),
        proposals: (0..proposals)
            .map(|place| proposal(place, AreaId((1 + place * areas / proposals) as u64)))
            .collect(),
        rules: Rules::default(),
    };
    Plan::assembled(parts).expect("all parts fit together")
}

/// The id of the proposal at a place, counted from 0.
pub const fn proposal_id(place: usize) -> ProposalId {
    ProposalId(mixed(place as u64 + 1))
}

/// The id of the curve at a place, counted from 0.
pub const fn curve_id(place: usize) -> CurveId {
    CurveId(mixed(place as u64 + 1))
}

/// The id of the line that every proposal has.
pub const LINE: LineId = LineId(1);

/// A year of the calendar.
pub fn year(number: i64) -> Year {
    Year::new(number).expect("a year of the calendar")
}

/// So many thousand kroner.
pub fn thousands(number: i64) -> Amount {
    Amount::new(Decimal::from(number), THOUSANDS).expect("a small amount")
}

fn settings(scope: Scope) -> Settings {
    let years = Years::new(year(FIRST), YEARS).expect("ten years");
    let rounding = Rounding {
        step: Step::new(thousands(1)).expect("a step"),
        mode: Mode::HalfAwayFromZero,
        scope,
    };
    Settings {
        carry_over: CarryOver::Shortfall,
        ..Settings::new("Large", THOUSANDS, years, rounding)
    }
}

/// The area at a place; the plan itself is at place 0.
fn area(place: usize) -> Area {
    let id = AreaId(place as u64);
    let parent = (id != AreaId::WHOLE).then_some(AreaId::WHOLE);
    let target = |place: i64| (year(FIRST + place), thousands(-1_234 * place));
    // The plan itself has a title and no name.
    let name = parent.map_or_else(String::new, |_| format!("Area {place}"));
    Area {
        targets: (0..10).map(target).collect(),
        ..Area::new(id, name, parent)
    }
}

fn proposal(place: usize, area: AreaId) -> Proposal {
    let counted = mixed(place as u64) % 100 < 85;
    Proposal {
        id: proposal_id(place),
        number: place.to_string().into(),
        title: format!("Proposal {place}").into(),
        area,
        kind: Kind::Ordinary,
        inclusion: if counted {
            Inclusion::Included
        } else {
            Inclusion::Excluded
        },
        status: "foreslået".into(),
        lines: Arc::new([line(place)]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

fn line(place: usize) -> Line {
    let saved = i64::try_from(mixed(place as u64) % 9_999).expect("a small number");
    Line {
        id: LINE,
        name: "".into(),
        kind: LineKind::Saving,
        amount: Entry::Amount(thousands(-1 - saved)),
        phasing: Phasing::Named(curve_id(place % CURVES)),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

fn curves() -> Vec<Curve> {
    let month = |year_number, number| Month::new(year(year_number), number).expect("a month");
    let ramp = |year, number, months| Ramp {
        first: month(year, number),
        months,
    };
    let notice = Notice {
        decided: month(2023, 9),
        notice: 6,
        handover: 0,
    };
    let third = |numerator| Fraction::new(numerator, 3).expect("a third");
    let kinds = [
        PhaseIn::FullFrom(month(2024, 1)),
        PhaseIn::AfterNotice(notice),
        PhaseIn::Linear(ramp(2024, 4, 24)),
        PhaseIn::SCurve(ramp(2024, 7, 36)),
        PhaseIn::Steps(Steps {
            first: year(2024),
            shares: (1..=3).map(third).collect(),
        }),
        PhaseIn::FullFrom(month(2025, 8)),
        PhaseIn::Linear(ramp(2025, 1, 12)),
        PhaseIn::Temporary {
            first: month(2024, 3),
            last: month(2027, 10),
        },
    ];
    let named = kinds.into_iter().enumerate();
    named
        .map(|(place, phase_in)| Curve {
            id: curve_id(place),
            name: format!("Curve {place}").into(),
            phase_in,
        })
        .collect()
}
