//! What a file cannot hold: a plan out of such parts is refused, and the part is named.

use super::build::{Build, thousands};
use super::changes::named;
use super::curves::{by_hand, full_from, linear, one_off};
use super::rows::row;
use model::{Choice, Relation};

/// Why there is no such plan, or that there is one.
fn check(build: Build, expected: &str) {
    let said = match build.assembled() {
        Ok(_) => "a plan".to_owned(),
        Err(error) => format!("{}: {}", named(&error.subject), error.fault),
    };
    assert_eq!(said, expected);
}

/// A plan of 2024 with rows 1 and 2.
fn two() -> Build {
    thousands(2024..=2024).row(row(1)).row(row(2))
}

#[test]
#[rustfmt::skip]
fn ids_are_used_once() {
    check(two(), "a plan");
    check(two().row(row(1)), "VPU 1: its id is used twice");
    check(two().area(1, 0).area(1, 0), "Område 1: its id is used twice");
    check(two().area(0, 0), "Område 0: its id is used twice");
    let curve = || two().curve(1, one_off(2024));
    check(curve().curve(1, full_from((2024, 1))), "Kurve 1: its id is used twice");
    let set = || two().alternatives(Choice::AtMostOne, &[1, 2], &[]);
    check(set().alternatives(Choice::AtMostOne, &[1], &[]), "Valg: its id is used twice");
    let link = || two().link(1, Relation::Requires, 2);
    check(link().link(2, Relation::Requires, 1), "2 Requires 1: its id is used twice");
}

#[test]
fn areas_are_a_tree_of_the_whole_plan() {
    check(two().area(2, 1).area(1, 0), "a plan");
    check(two().area(1, 99), "Område 1: area 0000000000000063 is not in the plan");
    check(two().area(1, 1), "Område 1: it lies in itself");
    check(two().area(1, 2).area(2, 1), "Område 1: it lies in itself");
}

#[test]
#[rustfmt::skip]
fn rows_name_what_is_there() {
    check(two().row(row(3).within(9)), "VPU 3: area 0000000000000009 is not in the plan");
    check(two().row(row(3).status("ukendt")), "VPU 3: status ukendt is not one of the scenario's");
    let decided = row(3).decided("2024-01-01", "KB", "ukendt");
    check(two().row(decided), "VPU 3: status ukendt is not one of the scenario's");
    let follows = row(3).follows("-1", 9);
    check(two().row(follows), "VPU 3, Linje 1: curve 0000000000000009 is not in the plan");
    let ramp = row(3).line("-1", one_off(2024)).line("-1", linear((2024, 1), 61));
    check(two().row(ramp), "VPU 3, Linje 2: a ramp of 61 months: 1 to 60 are possible");
}

#[test]
#[rustfmt::skip]
fn rules_name_what_is_there() {
    let overlap = |between| two().overlap(between, row(5).line("1", one_off(2024)));
    check(overlap([1, 2]), "a plan");
    check(overlap([1, 9]), "Linje 1: proposal 0000000000000009 is not in the plan");
    check(overlap([2, 2]), "Linje 1: proposal 0000000000000002 stands twice");
    let link = two().link(9, Relation::Excludes, 1);
    check(link, "9 Excludes 1: proposal 0000000000000009 is not in the plan");
    let set = |members, chosen| two().alternatives(Choice::ExactlyOne, members, chosen);
    check(set(&[1, 9], &[]), "Valg: proposal 0000000000000009 is not in the plan");
    check(set(&[1, 1], &[]), "Valg: proposal 0000000000000001 stands twice");
    check(set(&[1], &[2]), "Valg: proposal 0000000000000002 is chosen, but not in the set");
    check(set(&[1, 2], &[1, 2]), "a plan");
}

#[test]
#[rustfmt::skip]
fn a_curve_is_never_entered_by_hand() {
    check(two().curve(1, by_hand()), "Kurve 1: a named curve cannot be entered by hand");
    check(two().curve(1, linear((2024, 1), 0)), "Kurve 1: a ramp of 0 months: 1 to 60 are possible");
}
