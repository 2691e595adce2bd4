//! Faults of alternatives, rules and overlaps.

use alloc::vec;

use super::build::{link, overlap, set, the_row, without_target};
use super::{check, check_mended, found, in_row, planted};
use crate::finding::{FoundRow, Severity};
use crate::{Choice, Inclusion, Kind, OverlapId, Parts, ProposalId, Relation};

const OVERLAP: FoundRow = FoundRow::Overlap(OverlapId(9));

#[test]
fn exactly_one_should_be_chosen() {
    check("none-chosen/0000000000000007", &[], |parts| {
        parts.rules.alternatives = vec![set(Choice::ExactlyOne, &[3], &[])];
    });
    check("none-chosen/0000000000000007", &[], |parts| {
        parts.rules.alternatives = vec![set(Choice::ExactlyOne, &[3, 4], &[4])];
        the_row(parts, 4).inclusion = Inclusion::Excluded;
    });
    let mut parts = super::build::clean();
    parts.rules.alternatives = vec![set(Choice::AtMostOne, &[3], &[])];
    assert_eq!(found(parts), []);
}

#[test]
fn several_are_chosen() {
    let plant = |parts: &mut Parts| parts.rules.alternatives = vec![set(Choice::AtMostOne, &[3, 4], &[3, 4])];
    let finding = planted(plant);
    assert_eq!(&*finding.key, "several-chosen/0000000000000007");
    assert_eq!(finding.kind.severity(), Severity::Error);
    assert_eq!(finding.kind.rows(), [3, 4].map(|id| FoundRow::Proposal(ProposalId(id))));
    check_mended(plant);
}

#[test]
fn a_rule_is_broken() {
    let missing = |parts: &mut Parts| {
        parts.rules.alternatives.clear();
        the_row(parts, 1).inclusion = Inclusion::Excluded;
    };
    check("requirement-missing/0000000000000008", &[], missing);
    check_mended(missing);
    let both = |parts: &mut Parts| parts.rules.links = vec![link(Relation::Excludes)];
    check("both-of-excluded/0000000000000008", &[], both);
    let two = |parts: &mut Parts| {
        let mut second = parts.proposals[4].clone();
        second.id = ProposalId(6);
        second.number = "6".into();
        parts.proposals.push(second);
    };
    check("two-fill/0000000000000005/0000000000000006", &[], two);
    check_mended(two);
}

#[test]
fn an_overlap_is_above_the_smaller_of_the_two() {
    let plant = |parts: &mut Parts| parts.rules.overlaps.push(overlap(250));
    check(
        "overlap-too-large/0000000000000009",
        &in_row(OVERLAP, &[0, 2025, 2026, 2027]),
        plant,
    );
    check_mended(plant);
    let mut parts = super::build::clean();
    parts.rules.overlaps.push(overlap(200));
    the_row(&mut parts, 5).kind = Kind::Unallocated;
    without_target(&mut parts);
    assert_eq!(found(parts), []);
}

#[test]
fn an_overlap_with_the_sign_of_a_saving_takes_nothing_out() {
    check("overlap-saves/0000000000000009", &[], |parts| {
        parts.rules.overlaps.push(overlap(-60));
    });
}

#[test]
fn an_overlap_of_rows_that_do_not_count_is_not_spoken_of() {
    let mut parts = super::build::clean();
    parts.rules.overlaps.push(overlap(250));
    the_row(&mut parts, 3).inclusion = Inclusion::Excluded;
    assert_eq!(found(parts), []);
}
