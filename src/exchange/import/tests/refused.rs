//! Tables that cannot become plans.

use super::*;

#[test]
fn every_number_that_cannot_be_an_amount_is_named() {
    let table = table("Titel;2023;2024\nx;2.000.000;-0,5\ny;0,0000000000001;1\n");
    let fault = |line, text: &str, fault| AmountFault {
        cell: Source {
            line,
            column: "2023".into(),
            text: text.to_owned(),
        },
        fault,
    };
    let expected = vec![
        fault(2, "2.000.000", AmountError::TooLarge),
        fault(3, "0,0000000000001", AmountError::TooFine),
    ];
    let step = one_of(Unit::Kroner);
    let own = settings(Unit::Millions, Mode::TowardZero);
    let imported = plan_from(&table, ImportSettings { step, ..own }, &mut ids());
    assert_eq!(imported, Err(ImportError::Amounts(expected)));
}

#[test]
fn a_table_that_no_plan_can_hold_is_refused() {
    let years = "Titel;2000;2040\nx;1;1\n";
    let own = || settings(Unit::Millions, Mode::TowardZero);
    let imported = plan_from(&table(years), own(), &mut ids());
    assert_eq!(imported, Err(ImportError::Years(CalendarError::Count(41))));
    let fine = "Titel;2023\nx;0,0000000000000\n";
    let imported = plan_from(&table(fine), own(), &mut ids());
    assert_eq!(imported, Err(ImportError::Step(AmountError::TooFine)));
    let mut same = || 7;
    let imported = plan_from(&table(NORDDJURS), own(), &mut same);
    assert!(matches!(imported, Err(ImportError::Plan(_))), "{imported:?}");
}
