//! Plans at the limits are calculated like any other.

use std::sync::Arc;

use model::{
    AreaId, CarryOver, Coverage, Entry, Fraction, Inclusion, Ledger, Month, Parts, PhaseIn, Phasing, Plan, Proposal,
    ProposalId, Ramp, Scope, Steps, Years,
};

use super::figures::{as_exact, printed};
use crate::generator::dice::mixed;
use crate::generator::entries::largest_saving;
use crate::generator::small::{AREA, area, balancing, line, parts, proposal, year};

/// So many rows of the largest saving, each on a ramp of another length or in odd steps, over thirty years.
fn largest(rows: u64, scope: Scope) -> Parts {
    let mut parts = parts();
    parts.settings.years = Years::new(year(2024), 30).expect("thirty years");
    parts.settings.rounding.scope = scope;
    parts.settings.carry_over = CarryOver::ShortfallAndSurplus;
    parts.proposals = (1..=rows).map(largest_row).collect();
    parts.areas = vec![area(1, AreaId::WHOLE)];
    parts.areas[0].targets = (2024..2054)
        .map(|number| (year(number), largest_saving().negated()))
        .collect();
    parts
}

fn largest_row(number: u64) -> Proposal {
    let mut line = line(1);
    line.amount = Entry::Amount(largest_saving());
    line.phasing = Phasing::Own(odd(number));
    Proposal {
        id: ProposalId(mixed(number)),
        lines: Arc::new([line]),
        ..proposal(number)
    }
}

fn odd(number: u64) -> PhaseIn {
    let months = u8::try_from(1 + number % 60).expect("at most sixty");
    let first = Month::new(year(2024), 1 + i64::from(months % 12)).expect("a month");
    let share = Fraction::new(number % 997, 997).expect("a share");
    match number % 3 {
        0 => PhaseIn::Linear(Ramp { first, months }),
        1 => PhaseIn::SCurve(Ramp { first, months }),
        _ => PhaseIn::Steps(Steps {
            first: year(2025),
            shares: vec![share, Fraction::ONE],
        }),
    }
}

#[test]
fn two_thousand_rows_at_the_limit_are_summed_exactly() {
    for scope in [Scope::Cells, Scope::Totals, Scope::Balanced] {
        let plan = Plan::assembled(largest(2_000, scope)).expect("a plan within the limits");
        let ledger = Ledger::of(&plan);
        let totals = ledger.totals(AreaId::WHOLE, Coverage::All);
        let all = largest_saving().written(plan.settings().notation) * rust_decimal::Decimal::from(2_000);
        let last = &totals[30].figure;
        assert_eq!(*last.exact(), as_exact(all), "every row is fully phased in");
        assert!(ledger.footing(AREA).iter().all(|figure| figure.exact().is_zero()));
        let nets = ledger.target_years(AREA, Coverage::All).expect("the area has targets");
        assert!(
            nets.iter()
                .flatten()
                .all(|year| !printed(&year.net_outstanding).is_zero())
        );
    }
}

#[test]
fn the_largest_plan_of_one_line_a_row_is_edited_like_any_other() {
    let mut parts = largest(300, Scope::Cells);
    parts.proposals.push(balancing(1, AREA, &[2024, 2053]));
    let plan = Plan::assembled(parts).expect("a plan within the limits");
    let mut history = model::History::of(&plan);
    for number in 1..=20 {
        let edit = model::ProposalEdit::Include(Inclusion::Excluded);
        let edit = model::Edit::Proposal(ProposalId(mixed(number)), edit);
        history.edit(&edit).expect("a row can be left out");
    }
    assert!(history.ledger() == &Ledger::of(history.plan()));
}
