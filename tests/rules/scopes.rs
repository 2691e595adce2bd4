//! Where a printed table foots: cells, totals and balanced, worked on small tables in 1.000 kr.

use super::build::{Build, millions, thousands, year};
use super::changes::{edited, line};
use super::curves::{by_hand, full_from, steps};
use super::read::{Of, check, check_exactly};
use super::rows::{Row, balancing, entry, row};
use model::{Edit, Ledger, LineEdit, Mode, Scope};

/// A row of one year, entered by hand.
fn stated(id: u64, area: u64, amount: &'static str) -> Row {
    row(id).within(area).line(".", by_hand()).stated(amount)
}

/// Three rows of −10,4 and two of −5,6: exactly −31,2, −11,2 and −42,4.
fn five_rows(scope: Scope) -> Build {
    let rows = [
        (1, 1, "-10,4"),
        (2, 1, "-10,4"),
        (3, 1, "-10,4"),
        (4, 2, "-5,6"),
        (5, 2, "-5,6"),
    ];
    let plan = thousands(2024..=2024).scope(scope).area(1, 0).area(2, 0);
    rows.into_iter()
        .fold(plan, |plan, (id, area, amount)| plan.row(stated(id, area, amount)))
}

/// The rows of the table of five, their two areas, the total, and by how much each sum does not foot.
fn check_five(scope: Scope, (rows, areas, total): (&str, &str, &str), missing: &str) {
    let ledger = five_rows(scope).ledger();
    let rows = rows.split(' ').zip(1..).map(|(text, id)| (Of::Row(id), text));
    let areas = areas.split(' ').zip(1..).map(|(text, id)| (Of::Total(id), text));
    let footing = missing
        .split(' ')
        .zip([1, 2, 0])
        .map(|(text, id)| (Of::Footing(id), text));
    let cases: Vec<_> = rows
        .chain(areas)
        .chain([(Of::Total(0), total)])
        .chain(footing)
        .collect();
    check(&ledger, &cases);
    check_exactly(
        &ledger,
        &[
            (Of::Total(1), "-31,2"),
            (Of::Total(2), "-11,2"),
            (Of::Total(0), "-42,4"),
        ],
    );
}

#[test]
fn sums_of_cells_add_what_is_printed() {
    check_five(Scope::Cells, ("-10 -10 -10 -6 -6", "-30 -12", "-42"), "0 0 0");
}

#[test]
fn sums_of_exact_amounts_are_rounded_when_shown_and_say_where_they_do_not_foot() {
    check_five(Scope::Totals, ("-10 -10 -10 -6 -6", "-31 -11", "-42"), "-1 1 0");
}

#[test]
fn balanced_sums_are_rounded_and_their_parts_adjusted_smallest_ids_first() {
    // −31,2 and −11,2 are −32 and −12 with the same 0,8 over: both go up, and −31 − 11 is the −42 of the total.
    // In area 1 −11 × 3 is two short of −31: rows 1 and 2 go up. In area 2 −6 × 2 is one short: row 4 goes up.
    check_five(Scope::Balanced, ("-10 -10 -11 -5 -6", "-31 -11", "-42"), "0 0 0");
}

/// Rows in the order given, printed balanced; the figures are those of rows 1, 2, 3 …
fn check_balanced(rows: &[(u64, &'static str)], total: &str, printed: &[&str]) {
    let plan = thousands(2024..=2024).scope(Scope::Balanced);
    let ledger = rows
        .iter()
        .fold(plan, |plan, (id, amount)| plan.row(stated(*id, 0, amount)));
    let ledger = ledger.ledger();
    check(&ledger, &[(Of::Total(0), total), (Of::Footing(0), "0")]);
    for (id, expected) in (1..).zip(printed) {
        check(&ledger, &[(Of::Row(id), expected)]);
    }
}

#[test]
fn ties_go_by_id_and_never_by_position() {
    check_balanced(&[(1, "-0,5"), (2, "-0,5")], "-1", &["0", "-1"]);
    check_balanced(&[(2, "-0,5"), (1, "-0,5")], "-1", &["0", "-1"]);
    check_balanced(&[(3, "0,5"), (1, "0,5"), (2, "0,5")], "2", &["1", "1", "0"]);
}

#[test]
#[rustfmt::skip]
fn the_largest_remainder_goes_first() {
    // Down to −11, −11 and −11 with 0,6, 0,7 and 0,8 over; −30,9 is −31, so two go up.
    check_balanced(&[(1, "-10,4"), (2, "-10,3"), (3, "-10,2")], "-31", &["-11", "-10", "-10"]);
    check_balanced(&[(1, "3,2"), (2, "3,3"), (3, "3,5")], "10", &["3", "3", "4"]);
}

#[test]
fn what_has_no_remainder_is_never_adjusted() {
    check_balanced(&[(1, "-10"), (2, "-0,5"), (3, "-0,5")], "-11", &["-10", "0", "-1"]);
    check_balanced(&[(1, "-3"), (2, "0"), (3, "-0,3")], "-3", &["-3", "0", "0"]);
    check_balanced(&[(1, "5"), (2, "-0,5"), (3, "-0,4")], "4", &["5", "-1", "0"]);
}

#[test]
fn a_cost_and_a_saving_are_balanced_together() {
    // 0,6 − 1,4 is −0,8, printed −1: down to 0 and −2, one short, and both have 0,6 over.
    check_balanced(&[(1, "0,6"), (2, "-1,4")], "-1", &["1", "-2"]);
    check_balanced(&[(2, "0,6"), (1, "-1,4")], "-1", &["-1", "0"]);
}

#[test]
fn balancing_goes_from_the_top_down_through_areas_in_areas() {
    // The total −2 gives area 1 (−1,5) −1 and area 2 (−0,5) −1: equal remainders, the smaller id goes up.
    // Area 1 has area 3 (exactly −1, left alone) and row 1 (−0,5), which takes the whole step.
    let plan = thousands(2024..=2024).scope(Scope::Balanced);
    let plan = plan.area(1, 0).area(2, 0).area(3, 1);
    let plan = plan.row(stated(1, 1, "-0,5")).row(stated(2, 3, "-0,5"));
    let ledger = plan.row(stated(3, 3, "-0,5")).row(stated(4, 2, "-0,5")).ledger();
    check(
        &ledger,
        &[
            (Of::Total(0), "-2"),
            (Of::Total(1), "-1"),
            (Of::Total(2), "-1"),
            (Of::Total(3), "-1"),
            (Of::Row(1), "0"),
            (Of::Row(2), "0"),
            (Of::Row(3), "-1"),
            (Of::Row(4), "-1"),
            (Of::Footing(0), "0"),
            (Of::Footing(1), "0"),
            (Of::Footing(3), "0"),
        ],
    );
}

#[test]
fn a_row_that_balances_the_target_is_a_part_like_any_other() {
    // −1,4 − 1,4 − 2,2 is the target of −5: down to −2, −2 and −3, two short; the row that fills has most over.
    let plan = thousands(2024..=2024).scope(Scope::Balanced).target(0, "-5");
    let plan = plan.row(stated(1, 0, "-1,4")).row(stated(2, 0, "-1,4"));
    let ledger = plan.row(balancing(3, &[2024])).ledger();
    check(
        &ledger,
        &[
            (Of::Row(1), "-1"),
            (Of::Row(2), "-2"),
            (Of::Row(3), "-2"),
            (Of::Total(0), "-5"),
            (Of::Allocated(0), "-3"),
            (Of::Net(0), "0"),
            (Of::NetAllocated(0), "-2"),
        ],
    );
    check_exactly(&ledger, &[(Of::Row(3), "-2,2"), (Of::Allocated(0), "-2,8")]);
}

#[test]
fn what_does_not_count_is_no_part_of_what_is_balanced() {
    let plan = thousands(2024..=2024).scope(Scope::Balanced);
    let plan = plan.row(stated(1, 0, "-0,5")).row(stated(2, 0, "-0,5").excluded());
    let ledger = plan.row(stated(3, 0, "-0,5")).ledger();
    check(
        &ledger,
        &[
            (Of::Row(1), "0"),
            (Of::Row(2), "-1"),
            (Of::Row(3), "-1"),
            (Of::Total(0), "-1"),
            (Of::LeftOut, "-1"),
        ],
    );
}

/// That three rows of a third of a million come to these totals.
fn check_thirds(scope: Scope, total: &str) {
    let third = |id| row(id).line("-1", steps(2024, "1/3"));
    let ledger = millions(2024..=2024)
        .scope(scope)
        .row(third(1))
        .row(third(2))
        .row(third(3))
        .ledger();
    check(&ledger, &[(Of::Total(0), total)]);
    check_exactly(&ledger, &[(Of::Row(1), "-1/3"), (Of::Total(0), "-1")]);
}

#[test]
fn three_thirds_are_exactly_the_whole() {
    check_thirds(Scope::Cells, "-0,999");
    check_thirds(Scope::Totals, "-1,000");
    check_thirds(Scope::Balanced, "-1,000");
}

/// That a proposal of lines of these amounts is printed so, lines and all.
fn check_lines(mode: Mode, lines: &[&'static str], (whole, printed): (&str, &[&str])) {
    let plan = thousands(2024..=2024).mode(mode);
    let many = lines
        .iter()
        .fold(row(1), |row, amount| row.line(amount, full_from((2024, 1))));
    let ledger = plan.row(many).ledger();
    check(&ledger, &[(Of::Row(1), whole), (Of::Total(0), whole)]);
    for (id, expected) in (1..).zip(printed) {
        check(&ledger, &[(Of::Line(1, id), expected)]);
    }
}

#[test]
fn lines_are_printed_so_that_they_add_up_to_their_proposal() {
    let half = Mode::HalfAwayFromZero;
    check_lines(half, &["-407", "-570"], ("-977", &["-407", "-570"]));
    check_lines(half, &["-0,4", "-0,4", "-0,4"], ("-1", &["0", "0", "-1"]));
    check_lines(half, &["-0,5", "-0,5"], ("-1", &["0", "-1"]));
    check_lines(half, &["-2,5", "1,5"], ("-1", &["-2", "1"]));
    check_lines(half, &["-10", "-0,5"], ("-11", &["-10", "-1"]));
    check_lines(half, &["-0,95", "0,4"], ("-1", &["-1", "0"]));
    check_lines(Mode::TowardZero, &["-0,6", "-0,6", "-0,6"], ("-1", &["0", "0", "-1"]));
    check_lines(Mode::TowardZero, &["0,6", "0,6", "0,6"], ("1", &["1", "0", "0"]));
    check_lines(Mode::HalfToEven, &["-0,3", "-0,2"], ("0", &["0", "0"]));
}

#[test]
#[rustfmt::skip]
fn lines_add_up_to_an_adjusted_proposal_as_well() {
    let halves = |id| {
        row(id)
            .line("-0,25", full_from((2024, 1)))
            .line("-0,25", full_from((2024, 1)))
    };
    let plan = thousands(2024..=2024)
        .scope(Scope::Balanced)
        .row(halves(1))
        .row(halves(2));
    let ledger = plan.ledger();
    check(&ledger, &[(Of::Row(1), "0"), (Of::Line(1, 1), "0"), (Of::Line(1, 2), "0")]);
    check(&ledger, &[(Of::Row(2), "-1"), (Of::Line(2, 1), "0"), (Of::Line(2, 2), "-1")]);
}

#[test]
fn an_overlap_is_balanced_like_a_row() {
    // −0,5 − 0,5 + 0,5 is −1 when printed: down to −1, −1 and 0, one short.
    let plan = thousands(2024..=2024).scope(Scope::Balanced);
    let plan = plan.row(stated(1, 0, "-0,5")).row(stated(2, 0, "-0,5"));
    let ledger = plan.overlap([1, 2], stated(9, 0, "0,5")).ledger();
    check(&ledger, &[(Of::Row(1), "0"), (Of::Row(2), "-1"), (Of::Overlap(9), "0")]);
    check(&ledger, &[(Of::Total(0), "-1"), (Of::Footing(0), "0")]);
}

#[test]
#[rustfmt::skip]
fn the_full_year_and_the_last_column_are_rounded_by_themselves() {
    let rows = |scope| {
        let saving = |id| row(id).line("-10,4", steps(2024, "1/2 1"));
        thousands(2024..=2025)
            .scope(scope)
            .row(saving(1))
            .row(saving(2))
            .ledger()
    };
    check(&rows(Scope::Cells), &[(Of::Total(0), "-20 | -10 -20 | -20")]);
    check(&rows(Scope::Totals), &[(Of::Total(0), "-21 | -10 -21 | -21")]);
    let balanced = rows(Scope::Balanced);
    check(&balanced, &[(Of::Row(1), "-10 | -5 -10 | -10"), (Of::Row(2), "-11 | -5 -11 | -11")]);
    check(&balanced, &[(Of::Footing(0), "0 | 0 0 | 0")]);
}

#[test]
fn two_rows_that_change_places_move_what_is_adjusted_though_their_sum_stays() {
    let plan = thousands(2024..=2024).scope(Scope::Balanced).area(1, 0);
    let before = plan.row(stated(1, 1, "-10,2")).row(stated(2, 1, "-10,6")).ledger();
    check(
        &before,
        &[(Of::Row(1), "-10"), (Of::Row(2), "-11"), (Of::Total(1), "-21")],
    );
    let state = |id, amount| {
        let amount = entry(amount, before.plan().settings().notation);
        line(id, 1, LineEdit::Stated(year(2024), Some(amount)))
    };
    let swapped = edited(before.plan(), &Edit::Batch(vec![state(1, "-10,6"), state(2, "-10,2")]));
    let after = before.after(&swapped);
    check(
        &after,
        &[(Of::Row(1), "-11"), (Of::Row(2), "-10"), (Of::Total(1), "-21")],
    );
    assert!(after == Ledger::of(&swapped));
}
