//! Texts against the table.

use alloc::vec;

use super::build::{amount, facts, from_month, line, overlap, state, the_line, the_row, without_target};
use super::{cells, check, check_mended, found, planted, year};
use crate::finding::Severity;
use crate::{Entry, Finding, Inclusion, LineKind, Parts, PhaseIn, Phasing, ProposalId, Range, TextFact};

fn named(number: i64, thousands: i64) -> TextFact {
    TextFact::Amount {
        year: year(number),
        amount: amount(thousands),
    }
}

fn given_back(number: i64, thousands: i64) -> TextFact {
    TextFact::GivenBack {
        year: year(number),
        amount: amount(thousands),
    }
}

fn range(low: i64, high: i64) -> TextFact {
    TextFact::Range {
        low: amount(low),
        high: amount(high),
    }
}

#[track_caller]
fn check_agrees(plant: impl FnOnce(&mut Parts)) {
    let mut parts = super::build::clean();
    plant(&mut parts);
    assert_eq!(found(parts), []);
}

#[test]
fn the_text_names_another_amount() {
    let plant = |parts: &mut Parts| facts(parts, 3, vec![named(2024, -150), named(2025, -305)]);
    check("text-contradicts/0000000000000003/2025", &cells(3, &[2025]), plant);
}

#[test]
fn the_text_names_a_year_in_which_the_table_has_nothing() {
    check("text-contradicts/0000000000000002/2024", &cells(2, &[2024]), |parts| {
        the_line(parts, 2).phasing = Phasing::Own(from_month(2025, 1));
        facts(parts, 2, vec![named(2024, -50), named(2025, -200)]);
    });
}

#[test]
fn the_text_agrees() {
    check_agrees(|parts| facts(parts, 3, vec![named(2024, -150), named(2025, -300)]));
    check_agrees(|parts| facts(parts, 3, vec![named(2024, -150), named(2025, -301)]));
    check_agrees(|parts| {
        facts(
            parts,
            3,
            vec![named(2023, -10), named(2024, -150), named(2025, -300), named(2028, 0)],
        );
    });
}

#[test]
fn the_table_has_years_that_the_text_does_not_name() {
    check("text-years/0000000000000003/2024", &cells(3, &[2024]), |parts| {
        facts(parts, 3, vec![named(2025, -300)]);
    });
    check(
        "text-years/0000000000000003/2025/2026/2027",
        &cells(3, &[2025, 2026, 2027]),
        |parts| {
            facts(parts, 3, vec![named(2024, -150)]);
        },
    );
}

#[test]
fn what_the_text_gives_back_is_not_netted() {
    check(
        "text-not-netted/0000000000000003/2024/2025",
        &cells(3, &[2024, 2025]),
        |parts| {
            facts(parts, 3, vec![given_back(2024, 40), given_back(2025, 70)]);
        },
    );
    check_agrees(|parts| {
        facts(
            parts,
            3,
            vec![given_back(2025, 70), named(2024, -150), named(2025, -300)],
        );
        let mut back = line(32, 70, from_month(2025, 1));
        back.kind = LineKind::GivenBack;
        let row = the_row(parts, 3);
        row.lines = row.lines.iter().cloned().chain([back]).collect();
    });
}

#[test]
fn the_text_says_once_and_the_table_every_year() {
    let plant = |parts: &mut Parts| facts(parts, 3, vec![TextFact::OneOff]);
    check("text-one-off/0000000000000003", &[], plant);
    let is_mended_by_an_edit = |finding: Finding| finding.mends.iter().any(|mend| mend.edit.is_some());
    assert!(is_mended_by_an_edit(planted(plant)));
    assert!(!is_mended_by_an_edit(planted(|parts| {
        plant(parts);
        state(the_line(parts, 3), 2025, &[-300]);
    })));
}

#[test]
fn money_that_comes_once_agrees_with_its_text() {
    let mut parts = super::build::clean();
    facts(&mut parts, 3, vec![TextFact::OneOff]);
    the_line(&mut parts, 3).phasing = Phasing::Own(PhaseIn::OneOff(year(2024)));
    without_target(&mut parts);
    let keys = found(parts).into_iter().map(|finding| finding.key);
    assert!(keys.eq(["mixed-total".into()]));
}

#[test]
fn the_table_takes_an_end_of_the_texts_range() {
    let ranges = [
        (-200, -300, Severity::Information),
        (-300, -400, Severity::Information),
        (-310, -400, Severity::Attention),
    ];
    for (low, high, severity) in ranges {
        let plant = |parts: &mut Parts| facts(parts, 3, vec![range(low, high)]);
        check("text-range/0000000000000003", &cells(3, &[0]), plant);
        assert_eq!(planted(plant).kind.severity(), severity, "{low} to {high}");
    }
    check_agrees(|parts| facts(parts, 3, vec![range(-200, -400)]));
    check_agrees(|parts| {
        facts(parts, 3, vec![range(-200, -300)]);
        let entered = Range::new(amount(-200), amount(-300), amount(-300)).unwrap();
        the_line(parts, 3).amount = Entry::Range(entered);
    });
    check_mended(|parts| facts(parts, 3, vec![range(-200, -300)]));
}

#[test]
fn the_text_has_another_title() {
    let plant = |parts: &mut Parts| facts(parts, 3, vec![TextFact::Title("Indkøbsstop".into())]);
    check("text-title/0000000000000003", &[], plant);
    check_mended(plant);
    check_agrees(|parts| facts(parts, 3, vec![TextFact::Title(" forslag  3".into())]));
}

#[test]
fn the_text_names_no_amount() {
    check("text-no-amount/0000000000000003", &[], |parts| {
        facts(parts, 3, vec![TextFact::NoAmount]);
    });
    check_agrees(|parts| {
        facts(parts, 3, vec![TextFact::NoAmount]);
        the_line(parts, 3).amount = Entry::Amount(amount(0));
    });
}

#[test]
fn two_proposals_share_a_base_without_an_overlap() {
    let to = |other| TextFact::SharesBaseWith(ProposalId(other));
    let both = [cells(2, &[2025]), cells(3, &[2025])].concat();
    let key = "text-shares-base/0000000000000002/0000000000000003";
    check(key, &both, |parts| facts(parts, 2, vec![to(3)]));
    check(key, &both, |parts| facts(parts, 3, vec![to(2)]));
    check(key, &both, |parts| {
        facts(parts, 2, vec![to(3)]);
        facts(parts, 3, vec![to(2)]);
    });
    check_agrees(|parts| {
        facts(parts, 2, vec![to(3)]);
        the_row(parts, 3).inclusion = Inclusion::Excluded;
    });
    check_agrees(|parts| {
        facts(parts, 2, vec![to(3)]);
        parts.rules.overlaps.push(overlap(60));
        parts.proposals.pop();
        without_target(parts);
    });
}
