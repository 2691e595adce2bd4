use super::*;
use crate::{Balancing, Coverage, Ledger, Otherwise, Required, WhenMet};

const TARGETS: [&str; 4] = ["-2000", "-3000", "-5000", "-7000"];

fn words(required: Option<Vec<Option<Required>>>) -> Vec<String> {
    let years = required.unwrap_or_default().into_iter();
    years
        .map(|year| {
            year.map_or_else(
                || "-".into(),
                |year| format!("{} ({})", printed([&year.amount]), year.rows),
            )
        })
        .collect()
}

/// myndighed-2021: 977 and then 1.257 quantified, five rows not, and a row that fills 2021 and
/// holds.
fn myndighed(rule: CarryOver) -> Ledger {
    let mut filler = proposal(9, Vec::new());
    filler.kind = Kind::Balancing(Balancing {
        target: AreaId::WHOLE,
        years: [year(2021)].into(),
        otherwise: Otherwise::Holds,
        when_met: WhenMet::Zero,
    });
    let unquantified = (2..=6).map(|id| proposal(id, vec![line(1, LineKind::Saving, "?")]));
    let mut rows: Vec<Proposal> = unquantified.collect();
    rows.push(stated(1, ["-977", "-1257", "-1257", "-1257"]));
    rows.push(filler);
    Ledger::of(&plan(carrying(rule), rows, &TARGETS))
}

#[test]
fn what_is_missing_must_come_from_the_rows_that_nobody_has_quantified() {
    for rule in [CarryOver::None, CarryOver::Shortfall, CarryOver::ShortfallAndSurplus] {
        let ledger = myndighed(rule);
        let years = |coverage| words(ledger.required(AreaId::WHOLE, coverage));
        assert_eq!(
            years(Coverage::Allocated),
            ["-1023 (5)", "-1743 (5)", "-3743 (5)", "-5743 (5)"],
            "{rule:?}"
        );
        assert_eq!(
            years(Coverage::All),
            ["0 (5)", "-720 (5)", "-2720 (5)", "-4720 (5)"],
            "{rule:?}"
        );
    }
}

fn check(rule: CarryOver, effects: [&str; 4], expected: [&str; 4]) {
    let rows = vec![stated(1, effects)];
    let ledger = Ledger::of(&plan(carrying(rule), rows, &["-100", "-100", "-100"]));
    let required = words(ledger.required(AreaId::WHOLE, Coverage::All));
    assert_eq!(required, expected, "{rule:?}");
}

#[test]
fn only_a_surplus_that_is_carried_over_takes_anything_off_a_later_year() {
    let effects = ["-160", "?", "-40", "-40"];
    check(CarryOver::None, effects, ["0 (0)", "-100 (1)", "-60 (0)", "-"]);
    check(CarryOver::Shortfall, effects, ["0 (0)", "-100 (1)", "-60 (0)", "-"]);
    check(
        CarryOver::ShortfallAndSurplus,
        effects,
        ["0 (0)", "-40 (1)", "-60 (0)", "-"],
    );
}

#[test]
fn without_a_target_nothing_is_required() {
    let ledger = Ledger::of(&plan(settings(Scope::Cells), vec![stated(1, ["?"; 4])], &[]));
    assert_eq!(ledger.required(AreaId::WHOLE, Coverage::All), None);
}
