//! How far figures may lie apart before rounding cannot explain it.

use super::build::{publish, state, the_line};
use super::{found, year};
use crate::{AreaId, Column, Mode, Parts, ProposalId, PublishedRow};

const HALF: [Mode; 2] = [Mode::HalfAwayFromZero, Mode::HalfToEven];

/// What a figure that lies so many steps off is found as; nothing where it is not found.
#[track_caller]
fn check(mode: Mode, key: Option<&str>, plant: impl FnOnce(&mut Parts)) {
    let mut parts = super::build::clean();
    parts.settings.rounding.mode = mode;
    plant(&mut parts);
    let found = found(parts);
    let keys = found.iter().map(|finding| finding.key.split('/').next().unwrap());
    assert!(keys.eq(key), "{found:#?}");
}

/// A published figure of 2025.
fn printed(row: PublishedRow, thousands: i64) -> impl FnOnce(&mut Parts) {
    move |parts| publish(parts, row, Column::Year(year(2025)), thousands)
}

#[test]
fn one_cell_may_be_a_step_off_and_two_where_figures_are_cut_off() {
    let row = PublishedRow::Proposal(ProposalId(3));
    for mode in HALF {
        check(mode, None, printed(row, -300));
        check(mode, Some("published-rounding"), printed(row, -301));
        check(mode, Some("published-rounding"), printed(row, -299));
        check(mode, Some("published-differs"), printed(row, -302));
    }
    check(Mode::TowardZero, Some("published-rounding"), printed(row, -302));
    check(Mode::TowardZero, Some("published-differs"), printed(row, -303));
}

#[test]
fn a_stated_figure_is_one_cell() {
    let stated = |thousands: i64| move |parts: &mut Parts| state(the_line(parts, 3), 2025, &[thousands]);
    for mode in HALF {
        check(mode, Some("stated-rounding"), stated(-301));
        check(mode, Some("stated-differs"), stated(-302));
    }
    check(Mode::TowardZero, Some("stated-rounding"), stated(-302));
    check(Mode::TowardZero, Some("stated-differs"), stated(-303));
}

#[test]
fn a_sum_of_two_cells_may_be_one_and_a_half_steps_off() {
    let sum = PublishedRow::Sum(AreaId(2));
    for mode in HALF {
        check(mode, Some("published-rounding"), printed(sum, -701));
        check(mode, Some("published-differs"), printed(sum, -702));
    }
    check(Mode::TowardZero, Some("published-rounding"), printed(sum, -703));
    check(Mode::TowardZero, Some("published-differs"), printed(sum, -704));
}

#[test]
fn the_total_adds_five_cells_and_what_is_outstanding_a_target_more() {
    let total = PublishedRow::Sum(AreaId::WHOLE);
    let missing = PublishedRow::NetOutstanding(AreaId::WHOLE);
    for mode in HALF {
        check(mode, Some("published-rounding"), printed(total, -1_003));
        check(mode, Some("published-differs"), printed(total, -1_004));
        check(mode, Some("published-rounding"), printed(missing, -3));
        check(mode, Some("published-differs"), printed(missing, -4));
    }
    check(Mode::TowardZero, Some("published-rounding"), printed(missing, 7));
    check(Mode::TowardZero, Some("published-differs"), printed(missing, 8));
}

#[test]
fn published_parts_of_a_published_sum() {
    let table = |sum: i64| {
        move |parts: &mut Parts| {
            printed(PublishedRow::Proposal(ProposalId(3)), -300)(parts);
            printed(PublishedRow::Proposal(ProposalId(4)), -400)(parts);
            printed(PublishedRow::Sum(AreaId(2)), sum)(parts);
        }
    };
    check(Mode::HalfAwayFromZero, Some("published-sum-rounding"), table(-701));
    check(Mode::HalfAwayFromZero, Some("published-sum-differs"), table(-702));
    check(Mode::TowardZero, Some("published-sum-rounding"), table(-703));
    check(Mode::TowardZero, Some("published-sum-differs"), table(-704));
}
