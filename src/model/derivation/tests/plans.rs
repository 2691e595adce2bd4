//! Plans to ask, made of few words; amounts in mio. kr., savings negative.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::MILLIONS;
use crate::{
    Amount, Area, AreaId, Balancing, Details, Entry, Fraction, Inclusion, Kind, Line, LineId, Mode, Money, Month,
    Notice, Otherwise, Parts, Personnel, PhaseIn, Phasing, Plan, Proposal, ProposalId, Ramp, Rounding, Rules, Scope,
    Settings, Step, Steps, WhenMet, Year, Years,
};

pub(super) fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

/// An amount in mio. kr., savings negative.
pub(super) fn money(text: &str) -> Amount {
    Amount::new(decimal(text), MILLIONS).unwrap()
}

pub(super) fn entry(text: &str) -> Entry {
    match text {
        "-" => Entry::NotQuantified,
        "" => Entry::Empty,
        _ => Entry::Amount(money(text)),
    }
}

pub(super) fn of_year(number: i64) -> Year {
    Year::new(number).unwrap()
}

pub(super) fn month(year: i64, number: i64) -> Month {
    Month::new(of_year(year), number).unwrap()
}

pub(super) fn after_notice(year: i64, number: i64, notice: u8) -> PhaseIn {
    PhaseIn::AfterNotice(Notice {
        decided: month(year, number),
        notice,
        handover: 0,
    })
}

pub(super) fn steps(first: i64, shares: &[(u64, u64)]) -> PhaseIn {
    let share = |(numerator, denominator): &(u64, u64)| Fraction::new(*numerator, *denominator).unwrap();
    PhaseIn::Steps(Steps {
        first: of_year(first),
        shares: shares.iter().map(share).collect(),
    })
}

pub(super) fn ramp(year: i64, number: i64, months: u8) -> Ramp {
    Ramp {
        first: month(year, number),
        months,
    }
}

pub(super) fn line(id: u64, amount: &str, phase_in: PhaseIn) -> Line {
    Line {
        id: LineId(id),
        name: "".into(),
        kind: crate::LineKind::default(),
        amount: entry(amount),
        phasing: Phasing::Own(phase_in),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: crate::Ceiling::default(),
    }
}

pub(super) fn stated(mut line: Line, years: &[(i64, &str)]) -> Line {
    line.stated = years.iter().map(|(year, text)| (of_year(*year), entry(text))).collect();
    line
}

pub(super) fn proposal(id: u64, area: u64, lines: Vec<Line>) -> Proposal {
    Proposal {
        id: ProposalId(id),
        number: "".into(),
        title: "".into(),
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

pub(super) fn detailed(mut proposal: Proposal, change: impl FnOnce(&mut Details)) -> Proposal {
    change(Arc::make_mut(&mut proposal.details));
    proposal
}

pub(super) fn with_posts(mut proposal: Proposal, posts: &str, phasing: Option<Phasing>) -> Proposal {
    let posts = decimal(posts);
    proposal.personnel = Some(Arc::new(Personnel { posts, phasing }));
    proposal
}

pub(super) fn balancing(id: u64, (area, target): (u64, u64), years: &[i64], rule: (Otherwise, WhenMet)) -> Proposal {
    let kind = Kind::Balancing(Balancing {
        target: AreaId(target),
        years: years.iter().map(|year| of_year(*year)).collect(),
        otherwise: rule.0,
        when_met: rule.1,
    });
    Proposal {
        kind,
        ..proposal(id, area, vec![])
    }
}

pub(super) fn area(id: u64, parent: Option<u64>, targets: &[(i64, &str)]) -> Area {
    let targets = targets.iter().map(|(year, text)| (of_year(*year), money(text)));
    Area {
        targets: targets.collect(),
        ..Area::new(AreaId(id), "", parent.map(AreaId))
    }
}

/// Five years from 2023 in steps of 1.000 kr.
pub(super) fn settings(scope: Scope, mode: Mode) -> Settings {
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode,
        scope,
    };
    Settings::new("", MILLIONS, Years::new(of_year(2023), 5).unwrap(), rounding)
}

pub(super) fn plan(settings: Settings, areas: Vec<Area>, proposals: Vec<Proposal>) -> Plan {
    Plan::assembled(Parts {
        settings,
        areas,
        curves: vec![],
        proposals,
        rules: Rules::default(),
    })
    .unwrap()
}
