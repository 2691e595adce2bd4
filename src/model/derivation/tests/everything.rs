//! A plan with every kind of figure in it.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::plans::{
    after_notice, area, balancing, decimal, detailed, line, money, month, of_year, proposal, ramp, settings, stated,
    steps, with_posts,
};
use crate::{
    Alternatives, AlternativesId, Area, Base, CarryOver, Choice, Curve, CurveId, Details, Entry, FullYearColumn,
    Inclusion, Index, Kind, Line, Mode, Money, Otherwise, Overlap, OverlapId, Parts, PhaseIn, Phasing, Plan, Proposal,
    ProposalId, Range, Recurrence, Rules, Scope, WhenMet,
};

/// What the walked plans differ in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Variant {
    pub(super) scope: Scope,
    pub(super) mode: Mode,
    pub(super) carry_over: CarryOver,
    pub(super) otherwise: Otherwise,
    pub(super) when_met: WhenMet,
}

/// A plan with every kind of figure in it.
pub(super) fn everything(variant: Variant) -> Plan {
    let mut settings = settings(variant.scope, variant.mode);
    settings.carry_over = variant.carry_over;
    settings.full_year = FullYearColumn::WithOneOff;
    settings.price_level = Some(of_year(2023));
    settings.discount_rate = decimal("0.035");
    settings.indices.operating = vec![index(2023, "100"), index(2025, "107.3")];
    settings.indices.capital = vec![index(2023, "98.7"), index(2025, "101")];
    Plan::assembled(Parts {
        settings,
        areas: areas(),
        curves: vec![Curve {
            id: CurveId(1),
            name: "".into(),
            phase_in: steps(2023, &[(1, 3), (2, 3), (1, 1)]),
        }],
        proposals: proposals(variant),
        rules: rules(),
    })
    .unwrap()
}

fn index(year: i64, value: &str) -> Index {
    Index {
        year: of_year(year),
        value: decimal(value),
        source: "".into(),
    }
}

fn areas() -> Vec<Area> {
    let plan = [(2023, "-1"), (2024, "-3.0005"), (2026, "-2"), (2027, "-9.99")];
    let first = [(2023, "-2"), (2024, "-0.3335"), (2025, "-0.1"), (2027, "-4")];
    let mut areas = vec![
        area(0, None, &plan),
        area(1, Some(0), &first),
        area(2, Some(0), &[(2023, "-0.2"), (2025, "-7.7777")]),
        area(3, Some(2), &[(2025, "-0.1")]),
        area(4, Some(0), &[]),
    ];
    areas[0].budget = Some(money("700"));
    areas[1].budget = Some(money("33.3"));
    areas
}

fn proposals(variant: Variant) -> Vec<Proposal> {
    let mut proposals = ordinary();
    proposals.extend(odd());
    proposals.extend(with_details());
    let rule = (variant.otherwise, variant.when_met);
    proposals.extend([
        balancing(30, (1, 1), &[2023, 2025], rule),
        balancing(31, (4, 0), &[2024, 2026, 2027], rule),
        balancing(32, (0, 0), &[2023, 2026], rule),
        balancing(33, (3, 3), &[2024, 2025], rule),
        Proposal {
            inclusion: Inclusion::Excluded,
            ..balancing(34, (1, 1), &[2023], rule)
        },
    ]);
    proposals
}

fn ordinary() -> Vec<Proposal> {
    vec![
        proposal(1, 1, vec![line(1, "-0.450", after_notice(2023, 9, 6))]),
        proposal(2, 1, vec![named(1), capital(), s_curve()]),
        proposal(3, 2, vec![ranged()]),
        proposal(4, 3, vec![partly_stated()]),
        proposal(5, 3, vec![temporary(), named(2)]),
        proposal(6, 4, vec![by_hand(Recurrence::Recurring)]),
    ]
}

fn named(id: u64) -> Line {
    Line {
        phasing: Phasing::Named(CurveId(1)),
        ..line(id, "-0.1", PhaseIn::OneOff(of_year(2023)))
    }
}

fn capital() -> Line {
    Line {
        money: Money::Capital,
        ..line(2, "0.4444", PhaseIn::OneOff(of_year(2024)))
    }
}

fn s_curve() -> Line {
    line(3, "-0.0335", PhaseIn::SCurve(ramp(2024, 2, 19)))
}

fn ranged() -> Line {
    let range = Range::new(money("-0.1"), money("-0.7"), money("-0.9")).unwrap();
    Line {
        amount: Entry::Range(range),
        ..line(1, "", PhaseIn::Linear(ramp(2023, 5, 17)))
    }
}

fn partly_stated() -> Line {
    let late = line(1, "-1.2345", PhaseIn::FullFrom(month(2025, 8)));
    stated(late, &[(2024, "-0.3333"), (2026, "-")])
}

fn temporary() -> Line {
    let phase_in = PhaseIn::Temporary {
        first: month(2024, 3),
        last: month(2026, 2),
    };
    line(1, "0.2005", phase_in)
}

fn by_hand(recurrence: Recurrence) -> Line {
    let line = line(1, "-0.6", PhaseIn::Stated(recurrence));
    stated(line, &[(2023, "-0.1"), (2025, "-0.5")])
}

fn third(id: u64, amount: &str) -> Line {
    line(id, amount, PhaseIn::Linear(ramp(2023, 1, 36)))
}

fn odd() -> Vec<Proposal> {
    let kind = |kind: Kind, row: Proposal| Proposal { kind, ..row };
    let once = line(1, "1.05", PhaseIn::OneOff(of_year(2023)));
    let excluded = Proposal {
        inclusion: Inclusion::Excluded,
        ..proposal(12, 2, vec![third(1, "-0.2225"), third(2, "-")])
    };
    vec![
        kind(Kind::Unallocated, proposal(10, 3, vec![third(1, "-0.7775")])),
        kind(Kind::DecidedEarlier, proposal(11, 1, vec![third(1, "-0.1115")])),
        excluded,
        proposal(17, 0, vec![once, line(2, "-0.1", steps(2024, &[(1, 1)]))]),
    ]
}

fn with_details() -> Vec<Proposal> {
    let once = line(1, "-0.9", PhaseIn::OneOff(of_year(2025)));
    let chosen = |details: &mut Details| {
        details.base = Base::Budget(money("12.7"));
        details.places = Some(7);
    };
    vec![
        with_posts(proposal(13, 2, vec![third(1, "-0.3")]), "-2.25", None),
        with_posts(proposal(14, 4, vec![by_hand(Recurrence::OneOff)]), "-1.5", None),
        with_posts(
            detailed(proposal(15, 4, vec![once]), chosen),
            "0.35",
            Some(Phasing::Named(CurveId(1))),
        ),
        detailed(proposal(16, 4, vec![]), |details| details.base = Base::NotRelevant),
    ]
}

fn rules() -> Rules {
    let overlap = |id: u64, between: [u64; 2], amount: &str| {
        Arc::new(Overlap {
            id: OverlapId(id),
            between: between.map(ProposalId),
            line: line(1, amount, steps(2023, &[(1, 2), (1, 1)])),
        })
    };
    Rules {
        alternatives: vec![Alternatives {
            id: AlternativesId(1),
            name: "".into(),
            choice: Choice::AtMostOne,
            members: vec![ProposalId(15), ProposalId(17)],
            chosen: vec![ProposalId(17)],
        }],
        links: vec![],
        overlaps: vec![
            overlap(1, [1, 2], "0.0335"),
            overlap(2, [1, 3], "5"),
            overlap(3, [4, 10], "0.1115"),
            overlap(4, [1, 12], "0.1"),
            overlap(5, [2, 3], "-0.1"),
        ],
    }
}
