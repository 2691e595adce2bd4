//! Causes that interact, price levels, and rounding.

use alloc::vec;
use alloc::vec::Vec;

use super::plans::*;
use super::{check, compare, place, thousands, year as column};
use crate::*;

/// −120 from January becomes −240 from July. Amount first: −120, then start: +120.
/// Start first: +60, then amount: −60. The means: −90 and +90.
#[test]
fn an_amount_and_its_share_meet_in_the_middle() {
    let old = plan(vec![row(1, "-120")]);
    let new = plan(vec![with(row(1, "-240"), |line| line.phasing = from(2024, 7))]);
    check(
        &old,
        &new,
        column(2024),
        &[(Cause::Amount, "-90"), (Cause::Start, "90")],
    );
    check(&old, &new, column(2025), &[(Cause::Amount, "-120")]);
}

/// −100 no longer counts and has become −60. Counting first: +100 and 0. Amount first: +40, then +60.
#[test]
fn an_amount_that_no_longer_counts() {
    let old = plan(vec![row(1, "-100")]);
    let new = plan(vec![Proposal {
        inclusion: Inclusion::Excluded,
        ..row(1, "-60")
    }]);
    let no_longer = (Cause::CountsNoLonger(Why::Inclusion), "80");
    check(&old, &new, column(2024), &[no_longer, (Cause::Amount, "20")]);
}

/// −120 from January 2024 becomes −240 in steps from 2025, a quarter and then the whole. In 2025:
/// amount −120, start 0 (January 2025 is still whole), curve +180. In the reverse order: curve 0
/// (steps from 2024 are whole in 2025), start +90, amount −30.
#[test]
fn three_causes_add_up() {
    let shares = vec![Fraction::new(1, 4).unwrap(), Fraction::ONE];
    let steps = PhaseIn::Steps(Steps {
        first: year(2025),
        shares,
    });
    let old = plan(vec![row(1, "-120")]);
    let new = plan(vec![with(row(1, "-240"), |line| {
        line.phasing = Phasing::Own(steps.clone());
    })]);
    let expected = [(Cause::Amount, "-75"), (Cause::Start, "45"), (Cause::Curve, "90")];
    check(&old, &new, column(2025), &expected);
}

fn indices(numbers: &[(i64, i64)]) -> Vec<Index> {
    let index = |(number, value): &(i64, i64)| Index {
        year: year(*number),
        value: (*value).into(),
        source: "KL".into(),
    };
    numbers.iter().map(index).collect()
}

fn priced(text: &str, level: i64, numbers: &[(i64, i64)]) -> Plan {
    plan_with(vec![row(1, text)], |parts| {
        parts.settings.price_level = Some(year(level));
        parts.settings.indices.operating = indices(numbers);
    })
}

/// −110 in 2025 prices is −100 in 2024 prices. Amount: −10; index: +10.
#[test]
fn the_same_money_in_another_years_prices() {
    let old = priced("-100", 2024, &[]);
    let new = priced("-110", 2025, &[(2024, 100), (2025, 110)]);
    let comparison = compare(&old, &new);
    let pair = &comparison.pairs[0];
    assert_eq!(
        pair.prices,
        Prices::Brought {
            from: year(2025),
            to: year(2024)
        }
    );
    let total = &pair.totals[place(&comparison, column(2024))];
    assert!(total.difference().is_none());
    // Amount first −10, then index +10; index first +100/11, then amount −100/11.
    let amount = total.causes.of(Cause::Amount).unwrap();
    assert_eq!(thousands(&amount.exact), "-105/11");
    assert_eq!(total.causes.sum(), total.difference());
}

/// −11 a year and −22 once, in 2025 prices, are −10 and −20 in 2024 prices: so are the total and what it is made of.
#[test]
fn what_a_total_is_made_of_is_in_the_first_plans_prices() {
    let once = with(row(2, "-22"), |line| {
        line.phasing = Phasing::Own(PhaseIn::OneOff(year(2024)));
    });
    let new = plan_with(vec![row(1, "-11"), once], |parts| {
        parts.settings.price_level = Some(year(2025));
        parts.settings.indices.operating = indices(&[(2024, 100), (2025, 110)]);
    });
    let comparison = compare(&priced("-10", 2024, &[]), &new);
    let [old, new] = &comparison.mixed_totals[..] else {
        panic!("two plans");
    };
    assert!(old.is_empty(), "all of it comes back");
    let mixture = &new
        .iter()
        .find(|total| total.mixture.column == column(2024))
        .unwrap()
        .mixture;
    let total = comparison.totals[1][place(&comparison, column(2024))].as_ref();
    assert_eq!(Some(&mixture.total), total);
    let parts = [&mixture.total, &mixture.recurring, &mixture.one_off].map(|part| thousands(part.exact()));
    assert_eq!(parts, ["-30", "-10", "-20"]);
}

#[test]
fn the_same_number_in_another_years_prices() {
    let comparison = compare(
        &priced("-110", 2024, &[]),
        &priced("-110", 2025, &[(2024, 100), (2025, 110)]),
    );
    let total = &comparison.pairs[0].totals[place(&comparison, column(2026))];
    let causes: Vec<_> = total
        .causes
        .iter()
        .map(|(cause, part)| (cause, thousands(&part.exact)))
        .collect();
    assert_eq!(causes, [(Cause::Index, "10".into())]);
}

#[test]
fn a_missing_index_number_is_named() {
    let (old, new) = (priced("-1", 2024, &[]), priced("-1", 2025, &[(2025, 110)]));
    let ledgers = [&Ledger::of(&old), &Ledger::of(&new)];
    let error = Comparison::of(&ledgers, &Matching::default()).unwrap_err();
    let cause = PriceLevelError::NoIndex {
        year: year(2024),
        money: Money::Operating,
    };
    assert_eq!(
        error,
        ComparisonError::PriceLevel {
            place: 1,
            year: year(2024),
            cause
        }
    );
}

#[test]
fn a_plan_without_a_price_level_is_taken_to_be_in_the_first_ones() {
    let comparison = compare(&plan(vec![row(1, "-1")]), &priced("-1", 2025, &[]));
    assert_eq!(comparison.pairs[0].prices, Prices::Assumed(year(2025)));
}

#[test]
fn prices_that_both_show_are_compared_as_shown() {
    let numbers = [(2024, 100), (2025, 110)];
    let (old, new) = (priced("-110", 2025, &numbers), priced("-121", 2025, &numbers));
    let shown = |plan: &Plan| Ledger::in_prices_of(plan, year(2024)).unwrap();
    let comparison = Comparison::of(&[&shown(&old), &shown(&new)], &Matching::default()).unwrap();
    let total = &comparison.pairs[0].totals[place(&comparison, column(2024))];
    assert_eq!(comparison.pairs[0].prices, Prices::Same(Some(year(2024))));
    assert_eq!(thousands(&total.causes.of(Cause::Amount).unwrap().exact), "-10");
}

/// Printed causes, in 1.000 kr.
fn check_printed(old: &Plan, new: &Plan, expected: &[(Cause, &str)]) {
    let comparison = compare(old, new);
    let total = &comparison.pairs[0].totals[place(&comparison, column(2024))];
    let printed = total
        .causes
        .iter()
        .map(|(cause, part)| (cause, thousands(&part.printed)));
    let printed: Vec<_> = printed.filter(|(_, printed)| printed != "0").collect();
    let expected: Vec<_> = expected.iter().map(|(cause, part)| (*cause, (*part).into())).collect();
    assert_eq!(printed, expected);
    super::invariants::hold(old, new);
}

#[test]
fn printed_causes_are_differences_of_printed_figures() {
    let old = plan(vec![row(1, "-1.4")]);
    let new = plan(vec![row(1, "-1.6"), row(2, "-0.3")]);
    check_printed(&old, &new, &[(Cause::Amount, "-1")]);
    check(
        &old,
        &new,
        column(2024),
        &[(Cause::Added, "-0.3"), (Cause::Amount, "-0.2")],
    );
}

fn rounded(rows: Vec<Proposal>, change: impl Fn(&mut Rounding)) -> Plan {
    plan_with(rows, |parts| change(&mut parts.settings.rounding))
}

#[test]
fn rounding_is_a_cause_of_its_own() {
    let rows = || vec![row(1, "-1.6"), row(2, "-1.6")];
    let cut_off = rounded(rows(), |rounding| rounding.mode = Mode::TowardZero);
    check_printed(&plan(rows()), &cut_off, &[(Cause::Rounding, "2")]);
    // Rounded rows add up to −4, the rounded sum is −3.
    let totals = rounded(rows(), |rounding| rounding.scope = Scope::Totals);
    check_printed(&plan(rows()), &totals, &[(Cause::Rounding, "1")]);
    let balanced = rounded(rows(), |rounding| rounding.scope = Scope::Balanced);
    check_printed(&plan(rows()), &balanced, &[(Cause::Rounding, "1")]);
}
