//! Targets, numbers, index numbers and totals.

use alloc::sync::Arc;

use super::build::{amount, line, overlap, state, targets, the_line, the_row, without_target};
use super::{check, found, in_row, planted, year};
use crate::finding::{FindingKind, FoundRow, ScenarioFinding, Severity, TargetFinding};
use crate::{AreaId, Figure, FullYearColumn, LineKind, Money, Parts, PhaseIn, Phasing, ProposalId, Recurrence};

fn prints(figure: &Figure, thousands: i64) -> bool {
    figure.prints(amount(thousands))
}

#[test]
fn a_target_is_not_met() {
    let finding = planted(|parts| {
        parts.areas[2].targets = targets(-600);
    });
    assert_eq!(&*finding.key, "target-not-met/0000000000000002");
    let net = FoundRow::NetOutstanding(AreaId(2));
    assert_eq!(finding.kind.cells(), in_row(net, &[2024]));
    let FindingKind::Target(_, TargetFinding::NotMet(missing)) = finding.kind else {
        panic!("a target");
    };
    assert!(prints(&missing.figure, -50));
}

#[test]
fn targets_of_areas_exceed_the_plans() {
    check(
        "target-exceeded-below/0000000000000000",
        &in_row(FoundRow::Target(AreaId::WHOLE), &[2024]),
        |parts| {
            parts.areas[0].targets = targets(-700);
            parts.areas[1].targets = targets(-200);
            parts.areas[2].targets = targets(-550);
        },
    );
}

#[test]
fn a_number_is_used_twice() {
    let finding = planted(|parts| the_row(parts, 3).number = "2".into());
    assert_eq!(&*finding.key, "duplicate-number/2/0000000000000002/0000000000000003");
    let rows = [2, 3].map(|id| FoundRow::Proposal(ProposalId(id)));
    assert_eq!(finding.kind.rows(), rows);
    let mut parts = super::build::clean();
    for row in &mut parts.proposals {
        row.number = "".into();
    }
    assert_eq!(found(parts), []);
}

#[test]
fn an_index_is_missing_for_a_year() {
    check("index-missing/operating", &[], |parts| {
        parts.settings.indices.operating.remove(2);
    });
    check("index-missing/capital", &[], |parts| {
        the_line(parts, 3).money = Money::Capital;
    });
    let mut parts = super::build::clean();
    parts.settings.indices.operating.clear();
    assert_eq!(found(parts), []);
}

#[test]
fn a_total_mixes_one_off_and_recurring() {
    let total = FoundRow::Sum(AreaId::WHOLE);
    let plant = |parts: &mut Parts| {
        parts.settings.full_year = FullYearColumn::WithOneOff;
        the_line(parts, 3).phasing = Phasing::Own(PhaseIn::OneOff(year(2024)));
        without_target(parts);
    };
    check("mixed-total", &in_row(total, &[0, 2024]), plant);
    let finding = planted(plant);
    assert_eq!(finding.kind.severity(), Severity::Information);
    let FindingKind::Scenario(ScenarioFinding::MixedTotal { columns, one_off }) = finding.kind else {
        panic!("a mixed total");
    };
    assert_eq!(one_off, [ProposalId(3)]);
    assert!(prints(&columns[0].recurring, -700) && prints(&columns[0].one_off, -300));
    assert!(prints(&columns[1].recurring, -600) && prints(&columns[1].one_off, -300));
}

#[test]
fn an_overlap_of_one_off_money_is_taken_out_of_it() {
    let mut parts = super::build::clean();
    let once = Phasing::Own(PhaseIn::OneOff(year(2025)));
    the_line(&mut parts, 2).phasing = once.clone();
    the_line(&mut parts, 3).phasing = once.clone();
    let mut entered = overlap(60);
    Arc::make_mut(&mut entered).line.phasing = once;
    parts.rules.overlaps.push(entered);
    let kinds = found(parts).into_iter().map(|finding| finding.kind);
    let mixed = kinds.filter_map(|kind| match kind {
        FindingKind::Scenario(ScenarioFinding::MixedTotal { columns, .. }) => Some(columns),
        _ => None,
    });
    let columns = mixed.last().unwrap();
    assert!(prints(&columns[0].one_off, -440) && prints(&columns[0].recurring, -500));
}

#[test]
fn a_line_of_a_row_can_be_the_one_off_part() {
    let finding = planted(|parts| {
        let mut investment = line(32, 70, PhaseIn::Stated(Recurrence::OneOff));
        investment.kind = LineKind::Investment;
        state(&mut investment, 2024, &[50, 20]);
        let row = the_row(parts, 3);
        row.lines = row.lines.iter().cloned().chain([investment]).collect();
    });
    let FindingKind::Scenario(ScenarioFinding::MixedTotal { columns, .. }) = finding.kind else {
        panic!("a mixed total");
    };
    assert_eq!(columns.len(), 2);
    assert!(prints(&columns[1].one_off, 20) && prints(&columns[1].recurring, -1_000));
}
