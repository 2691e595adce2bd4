//! Tables that three municipalities printed, as the tests read them.

use model::{AreaId, Coverage, Ledger, Mode, Notation, Plan, Sign, Unit};
use proptest::test_runner::Config as ProptestConfig;

use crate::{ImportSettings, Options, Table, read_table};

/// 26 proposals in mio. kr., savings negative, with a full-year column.
pub(crate) const NORDDJURS: &str = include_str!("samples/norddjurs-2023.csv");
/// Seven proposals in 1.000 kr., savings positive, where every point groups.
pub(crate) const AARHUS: &str = include_str!("samples/aarhus-mso-2024.csv");
/// Rows in 1.000 kr. of which most are not quantified.
pub(crate) const MYNDIGHED: &str = include_str!("samples/myndighed-2021.csv");

/// The table in a text; its own numbers decide the decimal mark.
pub(crate) fn table(text: &str) -> Table {
    read_table(text.as_bytes(), Options::default()).expect("a table that can be read")
}

/// How often what holds for anything is tried.
pub(crate) fn many() -> ProptestConfig {
    ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Numbers for ids: 1, 2, 3 and so on.
pub(crate) fn ids() -> impl FnMut() -> u64 {
    let mut last = 0;
    move || {
        last += 1;
        last
    }
}

/// How an import is asked for in most tests: savings negative, everything else by the table.
pub(crate) fn settings(unit: Unit, mode: Mode) -> ImportSettings {
    ImportSettings {
        title: "Katalog".to_owned(),
        notation: Notation {
            unit,
            sign: Sign::SavingsNegative,
        },
        years: None,
        step: None,
        mode,
    }
}

/// What a plan's totals print, full-year first, in the plan's own notation.
pub(crate) fn totals(plan: &Plan, area: AreaId) -> String {
    let years = plan.settings().years.count();
    let totals = Ledger::of(plan).totals(area, Coverage::All);
    let printed = totals
        .iter()
        .take(years + 1)
        .map(|total| total.figure.printed_in(plan.settings().notation));
    printed.map(|figure| figure.to_string()).collect::<Vec<_>>().join(" ")
}
