//! A clean plan, and ways to spoil it.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::year;
use crate::{
    Alternatives, AlternativesId, Amount, Area, AreaId, Balancing, Base, Ceiling, Choice, Details, Entry, Fraction,
    Inclusion, Index, Kind, Line, LineId, LineKind, Link, LinkId, Mode, Money, Month, Notation, Otherwise, Overlap,
    OverlapId, Parts, PhaseIn, Phasing, Proposal, ProposalId, Published, PublishedRow, Recurrence, Relation, Rounding,
    Rules, Scope, Settings, Sign, Step, Steps, Text, TextFact, Unit, WhenMet, Years,
};

pub const THOUSANDS: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

/// So many thousand kroner; a saving is negative.
pub fn amount(thousands: i64) -> Amount {
    Amount::new(Decimal::from(thousands), THOUSANDS).unwrap()
}

pub fn entry(thousands: i64) -> Entry {
    Entry::Amount(amount(thousands))
}

pub fn from_month(number: i64, month: i64) -> PhaseIn {
    PhaseIn::FullFrom(Month::new(year(number), month).unwrap())
}

pub fn steps(first: i64, shares: &[(u64, u64)]) -> PhaseIn {
    let shares = shares.iter().map(|(part, whole)| Fraction::new(*part, *whole).unwrap());
    PhaseIn::Steps(Steps {
        first: year(first),
        shares: shares.collect(),
    })
}

pub fn line(id: u64, thousands: i64, phase_in: PhaseIn) -> Line {
    Line {
        id: LineId(id),
        name: Text::default(),
        kind: LineKind::Saving,
        amount: entry(thousands),
        phasing: Phasing::Own(phase_in),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: Ceiling::Inside,
    }
}

/// A line in which every year is entered by hand, from 2024 on.
pub fn by_hand(id: u64, thousands: i64, years: &[i64]) -> Line {
    let mut line = line(id, thousands, PhaseIn::Stated(Recurrence::Recurring));
    state(&mut line, 2024, years);
    line
}

/// Enters years by hand.
pub fn state(line: &mut Line, first: i64, years: &[i64]) {
    let stated = (first..)
        .zip(years)
        .map(|(number, thousands)| (year(number), entry(*thousands)));
    line.stated = stated.collect();
}

/// A proposal that goes by its id, with lines.
pub fn row(id: u64, area: u64, lines: Vec<Line>) -> Proposal {
    Proposal {
        id: ProposalId(id),
        number: format!("{id}").into(),
        title: format!("Forslag {id}").into(),
        area: AreaId(area),
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "foreslået".into(),
        lines: lines.into(),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

/// A clean plan in 1.000 kr., 2024 to 2027: rows 1 and 2 in area 1, rows 3 and 4 in area 2, and a
/// balancing row 5 that fills 250 in 2024 and nothing after.
pub fn clean() -> Parts {
    let rows = vec![
        row(1, 1, vec![line(11, -100, from_month(2024, 1))]),
        row(2, 1, vec![line(21, -200, from_month(2024, 7))]),
        row(3, 2, vec![line(31, -300, steps(2024, &[(1, 2), (1, 1)]))]),
        row(4, 2, vec![by_hand(41, -400, &[-400, -400, -400, -400])]),
        balancing(),
    ];
    Parts {
        settings: settings(),
        areas: areas(),
        curves: Vec::new(),
        proposals: rows,
        rules: rules(),
    }
}

fn balancing() -> Proposal {
    let mut balancing = row(5, 0, Vec::new());
    balancing.kind = Kind::Balancing(Balancing {
        target: AreaId::WHOLE,
        years: (2024..=2027).map(year).collect(),
        otherwise: Otherwise::Empty,
        when_met: WhenMet::Zero,
    });
    balancing
}

fn settings() -> Settings {
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    let mut settings = Settings::new("Ren", THOUSANDS, Years::new(year(2024), 4).unwrap(), rounding);
    settings.price_level = Some(year(2024));
    settings.indices.operating = (2024..=2027).map(index).collect();
    settings
}

pub fn index(number: i64) -> Index {
    Index {
        year: year(number),
        value: Decimal::from(number),
        source: Text::default(),
    }
}

fn areas() -> Vec<Area> {
    let mut whole = Area::new(AreaId::WHOLE, "", None);
    whole.targets = targets(-1_000);
    let below = [1, 2].map(|id| {
        let mut area = Area::new(AreaId(id), "Område", Some(AreaId::WHOLE));
        area.budget = Some(amount(10_000));
        area
    });
    [whole].into_iter().chain(below).collect()
}

/// The same target in every year.
pub fn targets(thousands: i64) -> Arc<[(crate::Year, Amount)]> {
    (2024..=2027).map(|number| (year(number), amount(thousands))).collect()
}

/// Takes the plan's target away, so that the balancing row fills nothing.
pub fn without_target(parts: &mut Parts) {
    parts.areas[0].targets = Arc::new([]);
}

/// Exactly one of row 1, and row 2 requires row 1.
fn rules() -> Rules {
    Rules {
        alternatives: vec![set(Choice::ExactlyOne, &[1], &[1])],
        links: vec![link(Relation::Requires)],
        overlaps: Vec::new(),
    }
}

pub fn set(choice: Choice, members: &[u64], chosen: &[u64]) -> Alternatives {
    let ids = |numbers: &[u64]| numbers.iter().copied().map(ProposalId).collect();
    Alternatives {
        id: AlternativesId(7),
        name: Text::default(),
        choice,
        members: ids(members),
        chosen: ids(chosen),
    }
}

pub fn link(relation: Relation) -> Link {
    Link {
        id: LinkId(8),
        name: Text::default(),
        from: ProposalId(2),
        relation,
        to: ProposalId(1),
    }
}

/// An overlap between rows 2 and 3, from 2025.
pub fn overlap(thousands: i64) -> Arc<Overlap> {
    Arc::new(Overlap {
        id: OverlapId(9),
        between: [ProposalId(2), ProposalId(3)],
        line: line(91, thousands, from_month(2025, 1)),
    })
}

/// Says what a proposal's text says.
pub fn facts(parts: &mut Parts, proposal: u64, facts: Vec<TextFact>) {
    details(parts, proposal).text_facts = facts;
}

pub fn details(parts: &mut Parts, proposal: u64) -> &mut Details {
    Arc::make_mut(&mut the_row(parts, proposal).details)
}

pub fn base(parts: &mut Parts, proposal: u64, thousands: i64) {
    details(parts, proposal).base = Base::Budget(amount(thousands));
}

pub fn the_row(parts: &mut Parts, id: u64) -> &mut Proposal {
    parts.proposals.iter_mut().find(|row| row.id.0 == id).unwrap()
}

/// A proposal's first line.
pub fn the_line(parts: &mut Parts, proposal: u64) -> &mut Line {
    &mut Arc::make_mut(&mut the_row(parts, proposal).lines)[0]
}

pub fn publish(parts: &mut Parts, row: PublishedRow, column: crate::Column, thousands: i64) {
    parts.settings.published.push(Published {
        row,
        column,
        amount: amount(thousands),
    });
}
