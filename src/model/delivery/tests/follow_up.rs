use super::*;
use crate::{AsOf, Delivery, Ledger, Overlap, OverlapId};

fn words(delivery: &Delivery) -> String {
    printed([
        &delivery.planned,
        &delivery.delivered,
        &delivery.still_expected,
        &delivery.lost,
        &delivery.beyond,
    ])
}

/// 2021 of one proposal: planned, delivered, still expected, lost, beyond.
fn check(planned: &str, (realised, closing): (&str, Closing), expected: &str) {
    let row = followed(stated(1, [planned; 4]), &[(2021, "2021-10-31", realised, closing)]);
    let ledger = Ledger::of(&plan(settings(Scope::Cells), vec![row], &[]));
    let years = ledger.delivery(ProposalId(1), AsOf::Now).unwrap();
    assert_eq!(words(&years[0].delivery), expected);
    let nothing_yet = format!("{planned} 0 {planned} 0 0");
    assert_eq!(words(&years[1].delivery), nothing_yet.replace('?', "0"));
    let before = ledger.delivery(ProposalId(1), AsOf::Day("2021-10-30")).unwrap();
    assert_eq!(before[0].known, None);
    let that_day = ledger.delivery(ProposalId(1), AsOf::Day("2021-10-31")).unwrap();
    assert_eq!(that_day, years);
    assert_eq!(
        ledger.delivery_of_area(AreaId::WHOLE, AsOf::Now)[0].delivery,
        years[0].delivery
    );
}

#[test]
fn what_is_left_of_the_plan_is_expected_while_the_year_is_open_and_lost_once_it_is_closed() {
    use Closing::{Closed, Open};
    check("-100", ("-60", Open), "-100 -60 -40 0 0");
    check("-100", ("-60", Closed), "-100 -60 0 -40 0");
    check("-100", ("-100", Open), "-100 -100 0 0 0");
    check("-100", ("-120", Open), "-100 -120 0 0 -20");
    check("-100", ("30", Closed), "-100 30 0 -130 0");
    check("80", ("30", Open), "80 30 50 0 0");
    check("80", ("90", Open), "80 90 0 0 10");
    check("0", ("-10", Open), "0 -10 0 0 -10");
    check("?", ("-10", Open), "0 -10 0 0 -10");
}

#[test]
fn a_total_adds_the_rows_that_count_and_an_overlap_goes_once_both_are_closed() {
    let row =
        |id, planned, realised, closing| followed(stated(id, [planned; 4]), &[(2021, "2021-12-31", realised, closing)]);
    let overlap = Overlap {
        id: OverlapId(1),
        between: [ProposalId(1), ProposalId(2)],
        line: stated(1, ["50"; 4]).lines[0].clone(),
    };
    let rules = Rules {
        overlaps: vec![Arc::new(overlap)],
        ..Rules::default()
    };
    let total = |closing| {
        let mut out = row(3, "-500", "-5", Closing::Open);
        out.inclusion = Inclusion::Excluded;
        let rows = vec![
            row(1, "-100", "-90", Closing::Closed),
            row(2, "-80", "-40", closing),
            out,
        ];
        let ledger = Ledger::of(&with_rules(settings(Scope::Cells), rows, (&[], rules.clone())));
        let year = ledger.delivery_of_area(AreaId::WHOLE, AsOf::Now)[0].clone();
        assert_eq!((year.rows, year.followed), (2, 2));
        words(&year.delivery)
    };
    assert_eq!(total(Closing::Open), "-130 -130 10 -10 0");
    assert_eq!(total(Closing::Closed), "-130 -130 0 0 0");
}
