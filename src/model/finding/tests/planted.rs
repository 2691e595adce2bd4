//! Faults of single rows.

use alloc::sync::Arc;

use super::build::{
    amount, base, by_hand, from_month, index, line, state, steps, targets, the_line, the_row, without_target,
};
use super::{a_line, cells, check, check_mended, found, in_row, planted, year};
use crate::finding::{FindingKind, RowFinding};
use crate::{Entry, Finding, Inclusion, Kind, LineKind, Parts, PhaseIn, Phasing, WhenMet};

#[test]
fn a_row_is_not_quantified() {
    check(
        "not-quantified/0000000000000001",
        &cells(1, &[0, 2024, 2025, 2026, 2027]),
        |parts| {
            the_line(parts, 1).amount = Entry::NotQuantified;
        },
    );
    check("not-quantified/0000000000000004", &cells(4, &[2025]), |parts| {
        let stated = &mut the_line(parts, 4).stated;
        Arc::make_mut(stated)[1].1 = Entry::NotQuantified;
        without_target(parts);
    });
    check("not-quantified/0000000000000003", &cells(3, &[2025]), |parts| {
        the_line(parts, 3).stated = [(year(2025), Entry::NotQuantified)].into();
        without_target(parts);
    });
}

#[test]
fn what_somebody_left_out_is_not_spoken_of() {
    let mut parts = super::build::clean();
    the_line(&mut parts, 3).amount = Entry::NotQuantified;
    the_row(&mut parts, 3).inclusion = Inclusion::Excluded;
    assert_eq!(found(parts), []);
}

#[test]
fn a_balancing_row_costs() {
    let plant = |parts: &mut Parts| {
        the_line(parts, 4).stated = [].into();
        the_line(parts, 4).phasing = Phasing::Own(from_month(2024, 1));
        the_line(parts, 4).amount = super::build::entry(-500);
        if let Kind::Balancing(balancing) = &mut the_row(parts, 5).kind {
            balancing.when_met = WhenMet::GivesBack;
        }
    };
    check(
        "balancing-costs/0000000000000005",
        &cells(5, &[2025, 2026, 2027]),
        plant,
    );
    check_mended(plant);
}

#[test]
fn a_balancing_row_grows() {
    check("balancing-grows/0000000000000005", &cells(5, &[2025, 2026]), |parts| {
        let mut asked = targets(-1_000).to_vec();
        asked[2].1 = amount(-1_100);
        parts.areas[0].targets = asked.into();
    });
}

#[test]
fn the_full_effect_comes_after_the_years_shown() {
    let plant = |parts: &mut Parts| the_line(parts, 2).phasing = Phasing::Own(from_month(2027, 2));
    check("not-fully-phased-in/0000000000000002", &cells(2, &[0]), plant);
    check_reached(Some(2028), plant);
    check_reached(None, |parts| {
        the_line(parts, 3).phasing = Phasing::Own(steps(2024, &[(1, 2), (3, 4)]));
    });
    check_reached(None, |parts| *the_line(parts, 4) = by_hand(41, -402, &[-400; 4]));
    let mut parts = super::build::clean();
    *the_line(&mut parts, 4) = by_hand(41, -401, &[-400; 4]);
    assert_eq!(found(parts), []);
}

#[track_caller]
fn check_reached(reached: Option<i64>, plant: impl FnOnce(&mut Parts)) {
    let FindingKind::Row(_, found) = planted(plant).kind else {
        panic!("a finding about a row");
    };
    assert_eq!(found, RowFinding::NotFullyPhasedIn(reached.map(year)));
}

#[test]
fn showing_more_years_shows_the_full_effect() {
    check_mended(|parts| {
        the_line(parts, 2).phasing = Phasing::Own(from_month(2027, 2));
        parts.settings.indices.operating.push(index(2028));
    });
}

#[test]
fn an_amount_has_the_wrong_sign_for_its_kind() {
    let cost = |parts: &mut Parts| the_line(parts, 3).amount = super::build::entry(30);
    check(
        "wrong-sign/0000000000000003/000000000000001f",
        &in_row(a_line(3, 31), &[0]),
        cost,
    );
    check_mended(cost);
    check(
        "wrong-sign/0000000000000004/0000000000000029",
        &in_row(a_line(4, 41), &[2026]),
        |parts| {
            state(the_line(parts, 4), 2024, &[-400, -400, 400, -400]);
            without_target(parts);
        },
    );
    for kind in [LineKind::Investment, LineKind::GivenBack, LineKind::LostIncome] {
        check(
            "wrong-sign/0000000000000003/000000000000001f",
            &in_row(a_line(3, 31), &[0]),
            |parts| {
                the_line(parts, 3).kind = kind;
            },
        );
    }
}

#[test]
fn options_weighed_against_each_other_may_cost() {
    let mut parts = super::build::clean();
    the_line(&mut parts, 1).amount = super::build::entry(100);
    assert_eq!(found(parts), []);
}

#[test]
fn a_proposal_saves_more_than_its_base() {
    check("saves-more-than-base/0000000000000003", &cells(3, &[0]), |parts| {
        base(parts, 3, 299);
    });
    check("saves-more-than-base/0000000000000003", &cells(3, &[0]), |parts| {
        parts.areas[2].budget = Some(amount(299));
        base(parts, 4, 400);
    });
    let mut parts = super::build::clean();
    base(&mut parts, 3, 300);
    assert_eq!(found(parts.clone()), []);
    // What comes once does not come on top of what comes every year.
    let once = line(32, -300, PhaseIn::OneOff(year(2024)));
    let row = the_row(&mut parts, 3);
    row.lines = row.lines.iter().cloned().chain([once]).collect();
    let more = |finding: &Finding| matches!(finding.kind, FindingKind::Row(_, RowFinding::SavesMoreThanBase { .. }));
    assert!(!found(parts).iter().any(more));
}

/// Nothing is a percentage of nothing, and a saving of an income is a negative one.
#[test]
fn a_budget_is_no_cost() {
    for budget in [0, -299] {
        check("base-no-cost/proposal/0000000000000003", &[], |parts| {
            base(parts, 3, budget);
        });
        check("base-no-cost/area/0000000000000002", &[], |parts| {
            parts.areas[2].budget = Some(amount(budget));
        });
    }
}
