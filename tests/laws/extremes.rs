//! Plans at the limits are calculated like any other.

use std::sync::Arc;

use model::{
    AreaId, CarryOver, Coverage, CurveEdit, Edit, Entry, Exact, Fraction, History, Inclusion, Ledger, LineEdit, Month,
    Parts, PhaseIn, Phasing, Plan, Proposal, ProposalEdit, ProposalId, Ramp, Scope, Steps, Years,
};

use super::figures::{as_exact, printed};
use crate::generator::entries::{kroner, largest_saving};
use crate::generator::large::{self, large_plan, mixed};
use crate::generator::small::{AREA, area, balancing, line, parts, proposal, year};
use crate::generator::{Dice, edit};

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
    let mut history = History::of(&plan);
    for number in 1..=20 {
        let edit = ProposalEdit::Include(Inclusion::Excluded);
        let edit = Edit::Proposal(ProposalId(mixed(number)), edit);
        history.edit(&edit).expect("a row can be left out");
    }
    assert!(history.ledger() == &Ledger::of(history.plan()));
}

#[test]
fn sums_beyond_any_plan_are_exact() {
    let one = Exact::of(largest_saving());
    let (mut doubled, mut times) = (one.clone(), 0);
    while times < 200 {
        doubled = doubled.plus(&doubled);
        times += 1;
    }
    for _ in 0..times {
        let half = doubled.times(&(Exact::of(kroner(1, 0)).ratio() / Exact::of(kroner(2, 0)).ratio()));
        assert_eq!(doubled.minus(&half), half);
        assert_eq!(doubled.negated().plus(&half), half.negated());
        doubled = half;
    }
    assert_eq!(doubled, one);
}

#[test]
fn a_thousand_rows_are_brought_up_to_date_edit_by_edit() {
    for scope in [Scope::Cells, Scope::Balanced] {
        let mut history = History::of(&large_plan(1_000, scope));
        let mut dice = Dice::of_seed(1);
        let mut made = 0;
        while made < 60 {
            let edit = edit(&mut dice, history.plan());
            let before = history.plan().clone();
            if history.edit(&edit).is_ok() && !history.plan().is(&before) {
                made += 1;
                assert!(history.ledger() == &Ledger::of(history.plan()), "{edit:?}");
            }
        }
    }
}

#[test]
fn a_curve_that_many_rows_share_is_changed_in_all_of_them() {
    let mut history = History::of(&large_plan(1_000, Scope::Cells));
    for (place, twelfths) in (0..large::CURVES).zip(1..) {
        let share = Fraction::new(twelfths, 12).expect("some twelfths");
        let curve = large::curve_id(place);
        // What is temporary has no yearly share.
        let edited = history.edit(&Edit::Curve(curve, CurveEdit::Share(year(2025), share)));
        assert_eq!(edited.is_err(), place + 1 == large::CURVES);
        assert!(history.ledger() == &Ledger::of(history.plan()));
    }
    let first = large::proposal_id(0);
    let amount = Entry::Amount(large::thousands(-1));
    let edit = Edit::Line(first, large::LINE, LineEdit::Amount(amount));
    history.edit(&edit).expect("any amount can be entered");
    assert!(history.ledger() == &Ledger::of(history.plan()));
}
