//! What a plan may come to, what is missing and what came of it, as tables.

mod follow_up;
mod outlook;
mod required;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::{
    Amount, Area, AreaId, CarryOver, Closing, Confidence, Details, Entry, Figure, FollowUp, Fraction, Inclusion, Kind,
    Line, LineId, LineKind, Mode, Money, Notation, Parts, PhaseIn, Phasing, Plan, Proposal, ProposalId, Range,
    Recurrence, Rounding, Rules, Scope, Settings, Sign, Step, Steps, Unit, Year, Years,
};

const NOTATION: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

fn amount(text: &str) -> Amount {
    Amount::new(Decimal::from_str_exact(text).unwrap(), NOTATION).unwrap()
}

fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

fn settings(scope: Scope) -> Settings {
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::HalfAwayFromZero,
        scope,
    };
    Settings::new("Prøve", NOTATION, Years::new(year(2021), 4).unwrap(), rounding)
}

fn entry(text: &str) -> Entry {
    let amounts: Vec<Amount> = text.split(' ').filter(|part| *part != "?").map(amount).collect();
    match amounts.as_slice() {
        [] => Entry::NotQuantified,
        [low, expected, high] => Entry::Range(Range::new(*low, *expected, *high).unwrap()),
        [amount, ..] => Entry::Amount(*amount),
    }
}

/// A line that has half its amount in 2021, if it comes back every year.
fn line(id: u64, kind: LineKind, text: &str) -> Line {
    let half = Steps {
        first: year(2021),
        shares: vec![Fraction::new(1, 2).unwrap(), Fraction::ONE],
    };
    Line {
        id: LineId(id),
        name: "".into(),
        kind,
        amount: entry(text),
        phasing: Phasing::Own(PhaseIn::Steps(half)),
        stated: Arc::new([]),
        money: Money::Operating,
        ceiling: crate::Ceiling::Inside,
    }
}

/// A proposal whose years are stated: `?` is not quantified.
fn stated(id: u64, years: [&str; 4]) -> Proposal {
    let years = years.iter().zip(2021..);
    let line = Line {
        amount: Entry::Empty,
        phasing: Phasing::Own(PhaseIn::Stated(Recurrence::Recurring)),
        stated: years.map(|(text, number)| (year(number), entry(text))).collect(),
        ..line(1, LineKind::Saving, "0")
    };
    proposal(id, vec![line])
}

fn proposal(id: u64, lines: Vec<Line>) -> Proposal {
    Proposal {
        id: ProposalId(id),
        number: id.to_string().into(),
        title: format!("Forslag {id}").into(),
        area: AreaId::WHOLE,
        kind: Kind::Ordinary,
        inclusion: Inclusion::Included,
        status: "foreslået".into(),
        lines: lines.into(),
        decisions: Arc::default(),
        personnel: None,
        details: Arc::new(Details::default()),
    }
}

fn sure(mut row: Proposal, confidence: Confidence) -> Proposal {
    Arc::make_mut(&mut row.details).confidence = Some(confidence);
    row
}

fn followed(mut row: Proposal, notes: &[(i64, &str, &str, Closing)]) -> Proposal {
    let known = notes.iter().map(|(number, day, realised, closing)| FollowUp {
        year: year(*number),
        as_of: (*day).into(),
        realised: amount(realised),
        closing: *closing,
    });
    Arc::make_mut(&mut row.details).follow_up = known.collect();
    row
}

fn plan(settings: Settings, proposals: Vec<Proposal>, targets: &[&str]) -> Plan {
    with_rules(settings, proposals, (targets, Rules::default()))
}

fn with_rules(settings: Settings, proposals: Vec<Proposal>, (targets, rules): (&[&str], Rules)) -> Plan {
    let years = targets.iter().zip(2021..);
    let whole = Area {
        targets: years.map(|(text, number)| (year(number), amount(text))).collect(),
        ..Area::new(AreaId::WHOLE, "", None)
    };
    Plan::assembled(Parts {
        settings,
        areas: vec![whole],
        curves: Vec::new(),
        proposals,
        rules,
    })
    .unwrap()
}

fn carrying(rule: CarryOver) -> Settings {
    Settings {
        carry_over: rule,
        ..settings(Scope::Cells)
    }
}

fn printed<'a>(figures: impl IntoIterator<Item = &'a Figure>) -> String {
    let numbers = figures
        .into_iter()
        .map(|figure| figure.printed_in(NOTATION).to_string());
    numbers.collect::<Vec<_>>().join(" ")
}
