//! A small plan that says nothing special, for tests that change one thing in it.

use std::sync::Arc;

use model::{
    Area, AreaId, Balancing, Ceiling, Curve, CurveId, Details, Entry, Inclusion, Kind, Line, LineId, LineKind, Mode,
    Money, Month, Otherwise, Parts, PhaseIn, Phasing, Proposal, ProposalId, Rounding, Rules, Scope, Settings, Step,
    WhenMet, Years,
};

use super::entries::{KRONER, kroner};
pub use super::large::year;

/// The area that everything but the plan's own balancing row lies in.
pub const AREA: AreaId = AreaId(1);
/// The curve that every line follows.
pub const CURVE: CurveId = CurveId(1);

/// One area with three proposals of 100 kr., numbered 1 to 3, over the years 2024 to 2027.
pub fn parts() -> Parts {
    let years = Years::new(year(2024), 4).expect("four years");
    let rounding = Rounding {
        step: Step::new(kroner(1, 0)).expect("a step"),
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    Parts {
        settings: Settings::new("Small", KRONER, years, rounding),
        areas: vec![area(1, AreaId::WHOLE)],
        curves: vec![Curve {
            id: CURVE,
            name: "at once".into(),
            phase_in: PhaseIn::FullFrom(Month::new(year(2024), 1).expect("January")),
        }],
        proposals: (1..=3).map(proposal).collect(),
        rules: Rules::default(),
    }
}

/// An area with a target in every year.
pub fn area(number: u64, parent: AreaId) -> Area {
    Area {
        targets: (2024..=2027).map(|number| (year(number), kroner(-1_000, 0))).collect(),
        ..Area::new(AreaId(number), format!("Area {number}"), Some(parent))
    }
}

/// A saving of 100 kr. a year.
pub fn proposal(number: u64) -> Proposal {
    Proposal {
        id: ProposalId(number),
        number: number.to_string().into(),
        title: format!("Proposal {number}").into(),
        area: AREA,
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "vedtaget".into(),
        lines: Arc::new([line(1)]),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

/// 100 kr. a year by the named curve.
pub fn line(number: u64) -> Line {
    Line {
        id: LineId(number),
        name: "".into(),
        kind: LineKind::Saving,
        amount: Entry::Amount(kroner(-100, 0)),
        phasing: Phasing::Named(CURVE),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

/// A row that fills a target in these years, and is empty in the others.
pub fn balancing(number: u64, target: AreaId, years: &[i64]) -> Proposal {
    Proposal {
        area: target,
        kind: Kind::Balancing(Balancing {
            target,
            years: years.iter().map(|number| year(*number)).collect(),
            otherwise: Otherwise::Empty,
            when_met: WhenMet::GivesBack,
        }),
        lines: Arc::new([]),
        ..proposal(number)
    }
}
