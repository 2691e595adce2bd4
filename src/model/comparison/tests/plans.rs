//! Small plans in 1.000 kr. with savings negative, 2024 to 2027, rounded to 1.000 kr. a cell.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::*;

pub(super) const THOUSANDS: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

pub(super) fn amount(text: &str) -> Amount {
    Amount::new(Decimal::from_str_exact(text).unwrap(), THOUSANDS).unwrap()
}

pub(super) fn entry(text: &str) -> Entry {
    Entry::Amount(amount(text))
}

pub(super) fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

pub(super) fn month(number: i64, month: i64) -> Month {
    Month::new(year(number), month).unwrap()
}

pub(super) fn from(number: i64, number_of_month: i64) -> Phasing {
    Phasing::Own(PhaseIn::FullFrom(month(number, number_of_month)))
}

pub(super) fn line(id: u64, text: &str) -> Line {
    Line {
        id: LineId(id),
        name: "".into(),
        kind: LineKind::Saving,
        amount: entry(text),
        phasing: from(2024, 1),
        stated: [].into(),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

pub(super) fn row(id: u64, text: &str) -> Proposal {
    Proposal {
        id: ProposalId(id),
        number: id.to_string().into(),
        title: alloc::format!("Forslag {id}").into(),
        area: AreaId::WHOLE,
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "foreslået".into(),
        lines: [line(1, text)].into(),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::default(),
    }
}

/// A row whose only line is changed.
pub(super) fn with(mut row: Proposal, change: impl Fn(&mut Line)) -> Proposal {
    let mut lines = row.lines.to_vec();
    change(&mut lines[0]);
    row.lines = lines.into();
    row
}

pub(super) fn balancing(id: u64) -> Proposal {
    Proposal {
        kind: Kind::Balancing(Balancing {
            target: AreaId::WHOLE,
            years: (2024..2028).map(year).collect(),
            otherwise: Otherwise::Empty,
            when_met: WhenMet::Zero,
        }),
        lines: [].into(),
        ..row(id, "0")
    }
}

pub(super) fn settings() -> Settings {
    let years = Years::new(year(2024), 4).unwrap();
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    Settings::new("Plan", THOUSANDS, years, rounding)
}

pub(super) fn parts(proposals: Vec<Proposal>) -> Parts {
    Parts {
        settings: settings(),
        areas: Vec::new(),
        curves: Vec::new(),
        proposals,
        rules: Rules::default(),
    }
}

pub(super) fn plan(proposals: Vec<Proposal>) -> Plan {
    Plan::assembled(parts(proposals)).unwrap()
}

/// A plan with something more than its rows.
pub(super) fn plan_with(proposals: Vec<Proposal>, change: impl Fn(&mut Parts)) -> Plan {
    let mut parts = parts(proposals);
    change(&mut parts);
    Plan::assembled(parts).unwrap()
}

/// The whole plan with targets from 2024 on.
pub(super) fn targets(texts: &[&str]) -> Vec<Area> {
    let mut whole = Area::new(AreaId::WHOLE, "", None);
    whole.targets = (2024..)
        .zip(texts)
        .map(|(number, text)| (year(number), amount(text)))
        .collect();
    vec![whole]
}

pub(super) fn overlap(id: u64, between: [u64; 2], text: &str) -> Overlap {
    Overlap {
        id: OverlapId(id),
        between: between.map(ProposalId),
        line: line(1, text),
    }
}
