use super::*;
use crate::{Coverage, Ledger, Outlook, Overlap, OverlapId};

fn words(outlook: &Outlook) -> String {
    printed([&outlook.low, &outlook.expected, &outlook.high, &outlook.risk_adjusted])
}

/// The first year's low, expected, high and risk-adjusted figure of one proposal.
fn check(lines: &[(LineKind, &str)], confidence: Confidence, expected: &str) {
    let lines = lines.iter().zip(1..);
    let lines = lines.map(|((kind, text), id)| line(id, *kind, text)).collect();
    let plan = plan(settings(Scope::Cells), vec![sure(proposal(1, lines), confidence)], &[]);
    let ledger = Ledger::of(&plan);
    let of_row = ledger.outlook_of(ProposalId(1)).unwrap();
    assert_eq!(words(&of_row[1]), expected);
    assert_eq!(of_row, ledger.outlook(AreaId::WHOLE, Coverage::All));
}

#[test]
fn a_range_is_phased_in_like_any_amount_and_a_saving_is_weighed_by_its_confidence() {
    use Confidence::{Certain, Likely, Uncertain};
    use LineKind::{GivenBack, Investment, LostIncome, Saving};
    check(&[(Saving, "-400")], Certain, "-200 -200 -200 -200");
    check(&[(Saving, "-400")], Likely, "-200 -200 -200 -150");
    check(&[(Saving, "-300 -400 -600")], Uncertain, "-150 -200 -300 -100");
    check(&[(Saving, "-400"), (Investment, "80")], Uncertain, "-160 -160 -160 -60");
    check(
        &[(Saving, "-400"), (GivenBack, "120 80 40")],
        Likely,
        "-140 -160 -180 -110",
    );
    check(&[(LostIncome, "80")], Uncertain, "40 40 40 40");
    check(&[(Saving, "80")], Uncertain, "40 40 40 40");
    check(&[(Saving, "?")], Uncertain, "0 0 0 0");
}

#[test]
fn a_range_that_is_stated_for_a_year_is_one_in_that_year_alone() {
    let row = sure(
        stated(1, ["-300 -400 -600", "-400", "-400", "-400"]),
        Confidence::Likely,
    );
    let ledger = Ledger::of(&plan(settings(Scope::Cells), vec![row], &[]));
    let outlook = ledger.outlook_of(ProposalId(1)).unwrap();
    let years = [1, 2].map(|year| words(&outlook[year]));
    assert_eq!(years, ["-300 -400 -600 -300", "-400 -400 -400 -300"]);
}

fn check_sums(scope: Scope, expected: &str) {
    let third = || line(1, LineKind::Saving, "-1 -1.5 -3.1");
    let rows = vec![
        proposal(1, vec![third()]),
        sure(proposal(2, vec![third()]), Confidence::Uncertain),
        proposal(3, vec![line(1, LineKind::Saving, "-2.5")]),
    ];
    let ledger = Ledger::of(&plan(settings(scope), rows, &[]));
    let totals = ledger.outlook(AreaId::WHOLE, Coverage::All);
    assert_eq!(words(&totals[1]), expected, "{scope:?}");
    assert_eq!(totals[2].low.exact(), &crate::Exact::of(amount("-4.5")));
    assert_eq!(totals[2].high.exact(), &crate::Exact::of(amount("-8.7")));
    assert_eq!(totals[2].risk_adjusted.exact(), &crate::Exact::of(amount("-4.75")));
}

#[test]
fn sums_are_exact_and_printed_as_the_scenario_rounds() {
    // 0,5 + 0,5 + 1,25, 0,75 + 0,75 + 1,25, 1,55 + 1,55 + 1,25, 0,75 + 0,375 + 1,25
    check_sums(Scope::Cells, "-3 -3 -5 -2");
    check_sums(Scope::Totals, "-2 -3 -4 -2");
    check_sums(Scope::Balanced, "-2 -3 -4 -2");
}

#[test]
fn an_overlap_takes_out_no_more_than_the_smaller_saving_in_each_case() {
    let rules = Rules {
        overlaps: vec![Arc::new(Overlap {
            id: OverlapId(1),
            between: [ProposalId(1), ProposalId(2)],
            line: line(1, LineKind::GivenBack, "300"),
        })],
        ..Rules::default()
    };
    let rows = vec![
        proposal(1, vec![line(1, LineKind::Saving, "-200 -400 -500")]),
        proposal(2, vec![line(1, LineKind::Saving, "-1000")]),
    ];
    let ledger = Ledger::of(&with_rules(settings(Scope::Cells), rows, (&[], rules)));
    let totals = ledger.outlook(AreaId::WHOLE, Coverage::All);
    assert_eq!(words(&totals[2]), "-1000 -1100 -1200 -1100");
}

#[test]
fn what_does_not_count_varies_no_sum_and_is_shown_all_the_same() {
    let mut row = proposal(1, vec![line(1, LineKind::Saving, "-200 -400 -500")]);
    row.inclusion = Inclusion::Excluded;
    let mut expected = proposal(2, vec![line(1, LineKind::Saving, "-2 -4 -6")]);
    expected.kind = Kind::Unallocated;
    let ledger = Ledger::of(&plan(settings(Scope::Cells), vec![row, expected], &[]));
    let sums = |coverage| words(&ledger.outlook(AreaId::WHOLE, coverage)[2]);
    assert_eq!(sums(Coverage::All), "-2 -4 -6 -4");
    assert_eq!(sums(Coverage::Allocated), "0 0 0 0");
    assert_eq!(
        words(&ledger.outlook_of(ProposalId(1)).unwrap()[2]),
        "-200 -400 -500 -400"
    );
    assert_eq!(ledger.outlook_of(ProposalId(9)), None);
}
