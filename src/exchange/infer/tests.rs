use model::{AreaId, Column, Ledger, Mode, Unit};

use super::*;
use crate::plan_from;
use crate::sample::{AARHUS, NORDDJURS, ids, settings, table, totals};

fn plan(text: &str, mode: Mode) -> Plan {
    plan_from(&table(text), settings(Unit::Millions, mode), &mut ids()).expect("a table that can be a plan")
}

/// A phase-in as one would say it.
fn said(phase_in: &PhaseIn) -> String {
    match phase_in {
        PhaseIn::FullFrom(month) => format!("full from {month}"),
        PhaseIn::OneOff(year) => format!("once in {year}"),
        PhaseIn::Steps(steps) => {
            let shares: Vec<_> = steps.shares.iter().map(ToString::to_string).collect();
            format!("from {}: {}", steps.first, shares.join(", "))
        }
        other => format!("{other:?}"),
    }
}

/// The numbers of the proposals for which something is offered, and what.
fn offers(plan: &Plan) -> Vec<(String, String)> {
    let offers = infer_phase_in(plan);
    let offers = offers.iter().map(|one| {
        let proposal = plan.proposal(one.proposal).unwrap();
        (proposal.number.to_string(), said(&one.phase_in))
    });
    offers.collect()
}

/// What is offered for full-year amount and years 2023 to 2026, the table being printed in this mode.
fn check(mode: Mode, cases: &[(&str, &str, &str)]) {
    for (full_year, years, expected) in cases {
        let text = format!("Titel;Helårlig;2023;2024;2025;2026\nx;{full_year};{years}\n");
        let offers = infer_phase_in(&plan(&text, mode));
        let said = offers
            .first()
            .map_or_else(|| "nothing".to_owned(), |one| said(&one.phase_in));
        assert_eq!(said, *expected, "{full_year} | {years}");
    }
}

#[test]
fn full_effect_from_a_month() {
    check(
        Mode::HalfAwayFromZero,
        &[
            ("-0,100", "-0,100;-0,100;-0,100;-0,100", "full from 2023-01"),
            ("-0,054", "0;-0,054;-0,054;-0,054", "full from 2024-01"),
            ("-0,054", "0;0;0;-0,054", "full from 2026-01"),
            ("-0,064", "0;-0,048;-0,064;-0,064", "full from 2024-04"),
            ("-0,500", "0;-0,375;-0,500;-0,500", "full from 2024-04"),
            ("-0,075", "0;-0,050;-0,075;-0,075", "full from 2024-05"),
            ("0,600", "0,050;0,600;0,600;0,600", "full from 2023-12"),
            ("-0,450", "0;-0,338;-0,450;-0,450", "full from 2024-04"),
        ],
    );
    check(
        Mode::TowardZero,
        &[("-0,450", "0;-0,337;-0,450;-0,450", "full from 2024-04")],
    );
}

#[test]
fn several_months_that_would_print_the_same_are_no_answer_unless_one_is_exact() {
    check(
        Mode::HalfAwayFromZero,
        &[
            ("-0,004", "-0,003;-0,004;-0,004;-0,004", "full from 2023-04"),
            ("-0,005", "-0,003;-0,005;-0,005;-0,005", "from 2023: 3/5, 1"),
        ],
    );
}

#[test]
fn once() {
    check(
        Mode::HalfAwayFromZero,
        &[
            ("-0,600", "-0,600;0;0;0", "once in 2023"),
            ("-0,600", "0;-0,600;0;0", "once in 2024"),
            ("-0,500", "-0,600;0;0;0", "nothing"),
            ("-0,600", "-0,600;;;", "nothing"),
        ],
    );
}

#[test]
fn steps_of_simple_shares() {
    check(
        Mode::HalfAwayFromZero,
        &[
            ("-1,500", "0;-0,500;-1,000;-1,500", "from 2024: 1/3, 2/3, 1"),
            ("-0,650", "-0,080;-0,330;-0,650;-0,650", "from 2023: 8/65, 33/65, 1"),
            ("-0,950", "-0,200;-0,950;-0,950;-0,950", "from 2023: 4/19, 1"),
            ("-1,000", "-0,100;-0,200;-0,300;-1,000", "from 2023: 1/10, 1/5, 3/10, 1"),
            (
                "-1,000",
                "-0,100;-0,100;-0,100;-1,000",
                "from 2023: 1/10, 1/10, 1/10, 1",
            ),
            ("-1,001", "-0,101;-1,001;-1,001;-1,001", "nothing"),
            ("-0,650", "-0,330;-0,080;-0,650;-0,650", "nothing"),
            ("-0,650", "-0,080;-0,330;-0,330;-0,330", "nothing"),
            ("-0,650", "0,080;-0,330;-0,650;-0,650", "nothing"),
            ("-0,650", "-0,080;-0,330;-0,650;-0,660", "nothing"),
        ],
    );
    let text = "Titel;Helårlig;2023;2024;2025;2026;2027\nx;-1,0;-0,1;-0,2;-0,3;-0,5;-1,0\n";
    assert_eq!(
        infer_phase_in(&plan(text, Mode::HalfAwayFromZero)),
        [],
        "five different shares"
    );
}

#[test]
fn what_is_not_all_numbers_is_left_as_it_is() {
    check(
        Mode::HalfAwayFromZero,
        &[
            ("", "-0,1;-0,1;-0,1;-0,1", "nothing"),
            ("-", "-;-;-;-", "nothing"),
            ("0", "0;0;0;0", "nothing"),
            ("-0,1", "0;0;0;0", "nothing"),
            ("-0,1", ";-0,1;-0,1;-0,1", "nothing"),
            ("-0,1", "-;-0,1;-0,1;-0,1", "nothing"),
            ("-0,1", "0;-0,1;-0,1;i.r.", "nothing"),
        ],
    );
    let gap = "Titel;Helårlig;2023;2025\nx;-0,1;-0,1;-0,1\n";
    assert_eq!(infer_phase_in(&plan(gap, Mode::HalfAwayFromZero)), []);
    assert_eq!(infer_phase_in(&plan(AARHUS, Mode::HalfAwayFromZero)), []);
}

#[test]
fn norddjurs_2023_is_explained_row_by_row() {
    let plan = plan(NORDDJURS, Mode::TowardZero);
    let expected = [
        ("VPU 1", "full from 2024-01"),
        ("VPU 2", "full from 2024-01"),
        ("VPU 3", "full from 2024-01"),
        ("VPU 4", "from 2023: 8/65, 33/65, 1"),
        ("VPU 5", "full from 2024-04"),
        ("VPU 6", "full from 2024-04"),
        ("VPU 7", "full from 2024-04"),
        ("VPU 8", "full from 2023-01"),
        ("VPU 9", "full from 2023-01"),
        ("VPU 10", "once in 2023"),
        ("VPU 11", "once in 2023"),
        ("VPU 12", "from 2023: 4/19, 1"),
        ("VPU 13", "full from 2024-01"),
        ("VPU 14", "full from 2024-01"),
        ("VPU 15", "full from 2024-01"),
        ("VPU 16", "full from 2024-01"),
        ("VPU 17", "full from 2024-01"),
        ("VPU 18", "once in 2023"),
        ("VPU 19", "once in 2023"),
        ("VPU 20", "full from 2024-01"),
        ("VPU 21", "full from 2024-05"),
        ("VPU 22", "full from 2024-01"),
        ("VPU 23", "from 2024: 1/3, 2/3, 1"),
        ("VPU 24", "once in 2023"),
        ("VPU 25", "full from 2024-01"),
        ("VPU 26", "from 2023: 41/50, 1"),
    ];
    let expected = expected.map(|(number, offer)| (number.to_owned(), offer.to_owned()));
    assert_eq!(offers(&plan), expected);
}

#[test]
fn what_is_explained_is_printed_as_it_was_stated() {
    for mode in [Mode::TowardZero, Mode::HalfAwayFromZero, Mode::HalfToEven] {
        let stated = plan(NORDDJURS, mode);
        let explained = with_inferred(&stated, &infer_phase_in(&stated)).unwrap();
        let (before, after) = (Ledger::of(&stated), Ledger::of(&explained));
        let columns = before
            .columns()
            .filter(|column| *column != Column::FullyPhasedIn)
            .count();
        let notation = stated.settings().notation;
        for proposal in stated.proposals() {
            let printed = |ledger: &Ledger| {
                let cells = ledger.row(proposal.id).unwrap().cells;
                let cells = cells.iter().take(columns).map(|cell| cell.figure.printed_in(notation));
                cells.collect::<Vec<_>>()
            };
            assert_eq!(printed(&before), printed(&after), "{}", proposal.number);
        }
        assert_eq!(
            totals(&explained, AreaId::WHOLE),
            "-8.334 -2.912 -4.635 -5.734 -6.234 -6.234"
        );
        assert!(
            explained
                .proposals()
                .all(|proposal| proposal.lines[0].stated.is_empty())
        );
        assert_eq!(infer_phase_in(&explained), []);
    }
}

#[test]
fn only_what_is_asked_for_changes() {
    let stated = plan(NORDDJURS, Mode::TowardZero);
    assert_eq!(with_inferred(&stated, &[]).as_ref(), Ok(&stated));
    let offers = infer_phase_in(&stated);
    let explained = with_inferred(&stated, &offers[4..5]).unwrap();
    let changed = stated
        .proposals()
        .filter(|proposal| explained.proposal(proposal.id) != Some(proposal));
    assert_eq!(changed.map(|proposal| &*proposal.number).collect::<Vec<_>>(), ["VPU 5"]);
    assert_eq!(explained.settings(), stated.settings());
}

#[test]
fn a_stated_figure_that_the_phase_in_does_not_explain_stays() {
    let stated = plan(NORDDJURS, Mode::TowardZero);
    let april = infer_phase_in(&stated).swap_remove(4);
    let phase_in = PhaseIn::FullFrom(model::Month::new(Year::new(2024).unwrap(), 7).unwrap());
    let july = Inferred { phase_in, ..april };
    let explained = with_inferred(&stated, std::slice::from_ref(&july)).unwrap();
    let line = &explained.proposal(july.proposal).unwrap().lines[0];
    let years: Vec<_> = line.stated.iter().map(|(year, _)| year.number()).collect();
    assert_eq!(years, [2024]);
}

#[test]
fn among_several_lines_only_what_needs_no_rounding_is_offered() {
    let cases = [("-0,338", "from 2024: 169/225, 1"), ("-0,3375", "full from 2024-04")];
    for (second_year, expected) in cases {
        let text = format!("Titel;Helårlig;2023;2024;2025\nx;-0,450;0;{second_year};-0,450\n");
        let single = plan(&text, Mode::HalfAwayFromZero);
        let mut proposal = single.proposals().next().unwrap().clone();
        let mut second = proposal.lines[0].clone();
        second.id = LineId(100);
        second.phasing = Phasing::Own(PhaseIn::OneOff(Year::new(2023).unwrap()));
        proposal.lines = [proposal.lines[0].clone(), second].into();
        let parts = Parts {
            settings: single.settings().clone(),
            areas: Vec::new(),
            curves: Vec::new(),
            proposals: vec![proposal],
            rules: single.rules().clone(),
        };
        let offers = infer_phase_in(&Plan::assembled(parts).unwrap());
        let said = offers.first().map(|one| said(&one.phase_in));
        assert_eq!(said.as_deref(), Some(expected), "{second_year}");
    }
}
