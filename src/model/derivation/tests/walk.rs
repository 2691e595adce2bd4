//! Every figure of hand-made plans: the leaves of each add up to it.

use alloc::vec::Vec;

use num_bigint::BigInt;

use super::derived;
use super::everything::{Variant, everything};
use super::plans::{of_year, settings};
use crate::figure::written;
use crate::{Asked, CarryOver, Derivation, Exact, How, Ledger, Mode, Otherwise, PercentOf, Plan, Scope, WhenMet};

const SCOPES: [Scope; 3] = [Scope::Cells, Scope::Totals, Scope::Balanced];
const MODES: [Mode; 3] = [Mode::HalfAwayFromZero, Mode::HalfToEven, Mode::TowardZero];
const RULES: [CarryOver; 3] = [CarryOver::None, CarryOver::Shortfall, CarryOver::ShortfallAndSurplus];
const FILLS: [(Otherwise, WhenMet); 4] = [
    (Otherwise::Holds, WhenMet::Zero),
    (Otherwise::Empty, WhenMet::Zero),
    (Otherwise::Holds, WhenMet::GivesBack),
    (Otherwise::Empty, WhenMet::GivesBack),
];

fn variants() -> Vec<Variant> {
    let fills = FILLS.into_iter().cycle().zip(MODES.into_iter().cycle());
    let scopes = SCOPES.into_iter().flat_map(|scope| RULES.map(|rule| (scope, rule)));
    let pairs = scopes.zip(fills);
    let variants = pairs.map(|((scope, carry_over), (fill, mode))| Variant {
        scope,
        mode,
        carry_over,
        otherwise: fill.0,
        when_met: fill.1,
    });
    variants.collect()
}

fn walk(ledger: &Ledger) -> usize {
    let asked = ledger.askable();
    for asked in &asked {
        let derivation = derived(ledger, *asked);
        check_sizes(ledger, &derivation);
        if let Asked::Percent(of) = asked {
            check_percent(ledger, *of);
        }
    }
    asked.len()
}

/// That what makes a table foot is less than a step, and that every part can be asked in its turn.
fn check_sizes(ledger: &Ledger, derivation: &Derivation) {
    let step = ledger.plan().settings().rounding.step.amount();
    for leaf in derivation.leaves() {
        match &leaf.how {
            How::Footed(_) => assert_eq!(leaf.printed.abs(), Exact::of(step), "{derivation:#?}"),
            How::Part(asked) | How::Less(asked) => {
                assert!(ledger.derivation(*asked).is_some(), "{asked:?} in {derivation:#?}");
            }
            _ => {}
        }
    }
}

fn check_percent(ledger: &Ledger, of: PercentOf) {
    let percent = match of {
        PercentOf::Proposal(id) => ledger.percent_of_proposal(id),
        PercentOf::Area(id) => ledger.percent_of_area(id),
    };
    let derivation = derived(ledger, Asked::Percent(of));
    let exact = derivation.figure.exact().ratio() / BigInt::from(1_000_000);
    assert_eq!(percent.map(|percent| percent.exact), Some(written(&exact)));
}

#[test]
fn every_figure_of_a_plan_with_everything_adds_up() {
    for variant in variants() {
        let plan = everything(variant);
        assert!(walk(&Ledger::of(&plan)) > 1_000, "{variant:?}");
    }
}

#[test]
fn a_step_that_is_not_what_its_parts_come_to_is_found_out() {
    let ledger = Ledger::of(&everything(variants()[0]));
    let derivations = ledger
        .askable()
        .into_iter()
        .filter_map(|asked| ledger.derivation(asked));
    let mut found_out = 0;
    for mut derivation in derivations {
        let whole = derivation.steps.iter_mut().find(|step| !step.steps.is_empty());
        if let Some(whole) = whole {
            whole.exact.add(&Exact::whole(1));
            assert!(!derivation.adds_up(), "{derivation:#?}");
            found_out += 1;
        }
    }
    assert!(found_out > 40, "{found_out}");
}

#[test]
fn every_figure_in_other_prices_adds_up() {
    for variant in variants().into_iter().step_by(4) {
        let plan = everything(variant);
        let shown = Ledger::in_prices_of(&plan, of_year(2025)).unwrap();
        assert!(walk(&shown) > 1_000, "{variant:?}");
    }
}

#[test]
fn every_figure_of_an_empty_plan_adds_up() {
    for scope in SCOPES {
        walk(&Ledger::of(&Plan::empty(settings(scope, Mode::HalfToEven))));
    }
}
