//! The findings of a whole catalogue: norddjurs-2023 with what its texts say.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use super::build::{amount, facts, from_month, line, row, steps};
use super::{found, year};
use crate::finding::{FindingKind, ScenarioFinding, TextFinding};
use crate::{
    Amount, Area, AreaId, Column, Details, FullYearColumn, Mode, Month, Notice, Parts, PhaseIn, ProposalId, Published,
    PublishedRow, Rounding, Rules, Scope, Settings, Step, TextFact, Years,
};

/// Full-year amounts in 1.000 kr.
const AMOUNTS: [i64; 26] = [
    -54, -100, -300, -650, -450, -64, -500, -360, -90, -600, -800, -950, -50, -175, -76, -400, -200, -200, -300, -80,
    -75, -40, -1_500, -200, -20, -100,
];

/// What was printed: the sums of the three areas and the total, full year and 2023 to 2027.
const SUMS: [[i64; 6]; 4] = [
    [-8_334, -2_912, -4_635, -5_734, -6_234, -6_234],
    [-5_143, -2_130, -3_169, -3_743, -3_743, -3_743],
    [-3_091, -700, -1_366, -1_891, -2_391, -2_391],
    [-100, -82, -100, -100, -100, -100],
];

fn phase_in(number: u64) -> PhaseIn {
    match number {
        4 => steps(2023, &[(8, 65), (33, 65), (1, 1)]),
        5..=7 => PhaseIn::AfterNotice(Notice {
            decided: Month::new(year(2023), 9).unwrap(),
            notice: 6,
            handover: 0,
        }),
        8 | 9 => from_month(2023, 1),
        10 | 11 | 18 | 19 | 24 => PhaseIn::OneOff(year(2023)),
        12 => steps(2023, &[(4, 19), (1, 1)]),
        21 => steps(2024, &[(2, 3), (1, 1)]),
        23 => steps(2024, &[(1, 3), (2, 3), (1, 1)]),
        26 => steps(2023, &[(41, 50), (1, 1)]),
        _ => from_month(2024, 1),
    }
}

fn norddjurs() -> Parts {
    let rounding = Rounding {
        step: Step::THOUSAND_KRONER,
        mode: Mode::TowardZero,
        scope: Scope::Cells,
    };
    let years = Years::new(year(2023), 5).unwrap();
    let mut settings = Settings::new("Norddjurs", super::build::THOUSANDS, years, rounding);
    settings.full_year = FullYearColumn::WithOneOff;
    settings.published = published(years);
    let rows = (1..).zip(AMOUNTS).map(|(number, full)| {
        let area = match number {
            ..=14 => 1,
            15..=25 => 2,
            _ => 3,
        };
        let mut row = row(number, area, vec![line(number, full, phase_in(number))]);
        row.details = Arc::new(Details::default());
        row
    });
    let areas = [1, 2, 3].map(|id| Area::new(AreaId(id), "", Some(AreaId::WHOLE)));
    Parts {
        settings,
        areas: areas.into(),
        curves: Vec::new(),
        proposals: rows.collect(),
        rules: Rules::default(),
    }
}

fn published(years: Years) -> Vec<Published> {
    let sums = (0..).map(AreaId).zip(SUMS);
    let cells = sums.flat_map(|(area, sums)| {
        Column::all(years).zip(sums).map(move |(column, sum)| Published {
            row: PublishedRow::Sum(area),
            column,
            amount: amount(sum),
        })
    });
    cells.collect()
}

fn with_texts() -> Parts {
    let mut parts = norddjurs();
    let given_back = |number: i64, amount: Amount| TextFact::GivenBack {
        year: year(number),
        amount,
    };
    let named = |number: i64, thousands: i64| TextFact::Amount {
        year: year(number),
        amount: amount(thousands),
    };
    let to = |other| TextFact::SharesBaseWith(ProposalId(other));
    let another = || TextFact::Title("Indkøbsstop".into());
    for (number, said) in [
        (4, vec![named(2023, -80), named(2024, -330), named(2025, -650)]),
        (8, vec![named(2023, -360), TextFact::OneOff]),
        (9, vec![TextFact::OneOff]),
        (10, vec![another(), to(11)]),
        (11, vec![to(10)]),
        (12, vec![given_back(2023, amount(400)), given_back(2024, amount(700))]),
        (13, vec![TextFact::NoAmount]),
        (14, vec![TextFact::NoAmount]),
        (16, vec![TextFact::NoAmount]),
        (18, vec![another(), to(24)]),
        (20, vec![named(2023, -50), named(2024, -80)]),
        (
            25,
            vec![TextFact::Range {
                low: amount(-15),
                high: amount(-20),
            }],
        ),
    ] {
        facts(&mut parts, number, said);
    }
    parts
}

#[test]
fn its_texts_are_found_to_disagree_where_an_analyst_says_so() {
    let found = found(with_texts());
    let rows = |wanted: fn(&TextFinding) -> bool| -> Vec<u64> {
        let texts = found.iter().filter_map(|finding| match &finding.kind {
            FindingKind::Text(id, text) if wanted(text) => Some(id.0),
            _ => None,
        });
        texts.collect()
    };
    assert_eq!(rows(|text| matches!(text, TextFinding::NotNetted(_))), [12]);
    assert_eq!(rows(|text| matches!(text, TextFinding::Contradicts(_))), [20]);
    assert_eq!(rows(|text| matches!(text, TextFinding::OneOff)), [8, 9]);
    assert_eq!(rows(|text| matches!(text, TextFinding::Range { .. })), [25]);
    assert_eq!(rows(|text| matches!(text, TextFinding::Title(_))), [10, 18]);
    assert_eq!(rows(|text| matches!(text, TextFinding::NoAmount)), [13, 14, 16]);
    assert_eq!(rows(|text| matches!(text, TextFinding::SharesBase { .. })), [10, 18]);
    assert_eq!(rows(|text| matches!(text, TextFinding::YearsNotNamed(_))), []);
    // No others, besides the total that mixes one-off and recurring.
    assert_eq!(found.len(), 13);
}

#[test]
fn what_is_counted_twice_is_at_most_the_smaller_saving() {
    let found = found(with_texts());
    let most = found.iter().filter_map(|finding| match &finding.kind {
        FindingKind::Text(id, TextFinding::SharesBase { with, at_most, .. }) => Some((id.0, with.0, at_most)),
        _ => None,
    });
    let most: Vec<_> = most.collect();
    assert!(matches!(most.as_slice(), [(10, 11, _), (18, 24, _)]));
    assert!(most[0].2.prints(amount(-600)) && most[1].2.prints(amount(-200)));
}

#[test]
fn its_total_is_said_to_mix_one_off_and_recurring() {
    let found = found(norddjurs());
    let [finding] = found.as_slice() else {
        panic!("one finding: {found:#?}");
    };
    let FindingKind::Scenario(ScenarioFinding::MixedTotal { columns, one_off }) = &finding.kind else {
        panic!("{finding:?}");
    };
    assert_eq!(*one_off, [10, 11, 18, 19, 24].map(ProposalId));
    let [full, first] = columns.as_slice() else {
        panic!("the full year and 2023: {columns:?}");
    };
    assert!(full.recurring.prints(amount(-6_234)) && full.one_off.prints(amount(-2_100)));
    assert!(first.recurring.prints(amount(-812)) && first.one_off.prints(amount(-2_100)));
}

#[test]
fn rounded_to_the_nearest_it_differs_by_rounding_alone() {
    let mut parts = norddjurs();
    parts.settings.rounding.mode = Mode::HalfAwayFromZero;
    let keys = found(parts).into_iter().map(|finding| finding.key);
    let keys: Vec<_> = keys.filter(|key| key.starts_with("published")).collect();
    assert_eq!(
        keys,
        [
            "published-rounding/sum/0000000000000000/2024".into(),
            "published-rounding/sum/0000000000000001/2024".into()
        ] as [crate::Text; 2]
    );
}
