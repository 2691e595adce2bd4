//! Plans to write and read.

use std::sync::Arc;

use model::*;
use rust_decimal::Decimal;

use crate::{Scenario, ScenarioId, text};

pub const MILLIONS: Notation = Notation {
    unit: Unit::Millions,
    sign: Sign::SavingsNegative,
};
pub const THOUSANDS: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsPositive,
};

pub fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

pub fn month(year_number: i64, number: i64) -> Month {
    Month::new(year(year_number), number).unwrap()
}

pub fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

pub fn amount(text: &str) -> Amount {
    Amount::new(decimal(text), MILLIONS).unwrap()
}

pub fn entry(text: &str) -> Entry {
    Entry::Amount(amount(text))
}

pub fn settings(notation: Notation) -> Settings {
    let step = Step::new(amount("0.001")).unwrap();
    let rounding = Rounding {
        step,
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    let years = Years::new(year(2023), 4).unwrap();
    Settings::new("Norddjurs 2023", notation, years, rounding)
}

pub fn line(id: u64, amount: Entry, phasing: Phasing) -> Line {
    Line {
        id: LineId(id),
        name: "".into(),
        kind: LineKind::Saving,
        amount,
        phasing,
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

pub fn proposal(id: u64, number: &str, area: u64, lines: Vec<Line>) -> Proposal {
    Proposal {
        id: ProposalId(id),
        number: number.into(),
        title: format!("Forslag {number}").into(),
        area: AreaId(area),
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "foreslået".into(),
        lines: lines.into(),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::default(),
    }
}

pub fn after_notice() -> Phasing {
    Phasing::Own(PhaseIn::AfterNotice(Notice {
        decided: month(2023, 9),
        notice: 6,
        handover: 0,
    }))
}

pub fn area(id: u64, parent: u64, targets: &[(i64, &str)]) -> Area {
    let targets = targets.iter().map(|(number, text)| (year(*number), amount(text)));
    Area {
        targets: targets.collect(),
        ..Area::new(AreaId(id), format!("Område {id}"), Some(AreaId(parent)))
    }
}

/// Two proposals in one area, as an analyst would write them.
pub fn small() -> Parts {
    let stated = Line {
        stated: Arc::new([(year(2023), entry("-0.08")), (year(2024), Entry::NotQuantified)]),
        ..line(
            0xb1,
            entry("-0.2"),
            Phasing::Own(PhaseIn::Stated(Recurrence::Recurring)),
        )
    };
    Parts {
        settings: settings(MILLIONS),
        areas: vec![area(0x10, 0, &[(2023, "-2"), (2024, "-3")])],
        curves: Vec::new(),
        proposals: vec![
            proposal(0xa, "VPU 5", 0x10, vec![line(0xa1, entry("-0.45"), after_notice())]),
            proposal(0xb, "VPU 6", 0x10, vec![stated]),
        ],
        rules: Rules::default(),
    }
}

/// A scenario of these parts.
pub fn scenario(parts: Parts) -> Scenario {
    Scenario::new(ScenarioId(0x7f3c), Plan::assembled(parts).unwrap())
}

/// The small plan's file.
pub fn small_text() -> String {
    text(&scenario(small())).unwrap()
}
