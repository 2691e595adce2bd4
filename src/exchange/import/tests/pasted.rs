//! A catalogue from the clipboard into a plan that is open.

use model::{Coverage, Edit, Ledger};

use super::*;
use crate::DecimalMark;
use crate::catalogue::Catalogue;
use crate::clipboard::Block;
use crate::import::edits_from;

const NORDDJURS_TEXT: &str = include_str!("../../../../tests/reference/norddjurs-2023.pdf-text.txt");

/// A plan that somebody has just begun, in 1.000 kr. for other years.
fn begun() -> Plan {
    let thousands = Notation {
        unit: Unit::Thousands,
        ..MILLIONS
    };
    let rounding = Rounding {
        step: one_of(Unit::Thousands).unwrap(),
        mode: Mode::HalfAwayFromZero,
        scope: Scope::Cells,
    };
    let years = Years::new(year(2030), 2).unwrap();
    Plan::empty(Settings::new("Ny", thousands, years, rounding))
}

fn norddjurs() -> Catalogue {
    Catalogue::of_text(NORDDJURS_TEXT, DecimalMark::Comma).unwrap()
}

fn pasted(catalogue: &Catalogue, plan: &Plan, ids: &mut impl FnMut() -> u64) -> Plan {
    let edit = edits_from(catalogue, plan, settings(Unit::Millions, Mode::TowardZero), ids).unwrap();
    assert!(matches!(edit, Edit::Batch(_)));
    plan.edited(&edit).unwrap()
}

#[test]
fn norddjurs_2023_from_the_text_of_its_pdf_prints_its_24_sums() {
    let plan = pasted(&norddjurs(), &begun(), &mut ids());
    assert_eq!(plan.proposal_count(), 26);
    let areas: Vec<_> = plan.areas_in_order().into_iter().map(|(_, area)| area).collect();
    let sums: Vec<_> = areas.iter().map(|area| totals(&plan, area.id)).collect();
    assert_eq!(
        sums,
        [
            "-8.334 -2.912 -4.635 -5.734 -6.234 -6.234",
            "-5.143 -2.13 -3.169 -3.743 -3.743 -3.743",
            "-3.091 -0.7 -1.366 -1.891 -2.391 -2.391",
            "-0.1 -0.082 -0.1 -0.1 -0.1 -0.1",
        ]
    );
    let published = &plan.settings().published;
    assert_eq!(published.len(), 24);
    let ledger = Ledger::of(&plan);
    for figure in published {
        let model::PublishedRow::Sum(area) = figure.row else {
            panic!("{figure:?}");
        };
        let totals = ledger.totals(area, Coverage::All);
        assert!(
            totals.iter().any(|total| total.figure.prints(figure.amount)),
            "{figure:?}"
        );
    }
    assert_eq!(&*plan.settings().title, "Ny");
}

#[test]
fn it_is_the_plan_that_an_import_of_the_table_gives() {
    let plan = pasted(&norddjurs(), &begun(), &mut ids());
    let imported = in_millions(NORDDJURS);
    let lines = |plan: &Plan| proposals(plan).into_iter().map(line_of).collect::<Vec<_>>();
    assert_eq!(lines(&plan), lines(&imported));
    assert_eq!(plan.settings().years, imported.settings().years);
    assert_eq!(plan.settings().rounding, imported.settings().rounding);
    assert_eq!(plan.settings().full_year, imported.settings().full_year);
}

#[test]
fn areas_of_the_same_name_receive_and_settings_stay() {
    let mut ids = ids();
    let first = pasted(&norddjurs(), &begun(), &mut ids);
    let more = "Område\tTitel\tHelårlig\t2024\r\nSocialområdet\tMere\t-1\t-1\r\nVej\tSlid\t-2\t-2\r\n";
    let more = Catalogue::of_block(&Block::of_text(more).unwrap(), DecimalMark::Comma).unwrap();
    let second = pasted(&more, &first, &mut ids);
    let names = |plan: &Plan| {
        let areas = plan.areas_in_order().into_iter();
        areas
            .map(|(_, area)| format!("{} {}", area.name, area.proposals.len()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&second),
        [
            " 0",
            "Sundheds- og Omsorgsområdet 14",
            "Socialområdet 12",
            "Velfærdssekretariatet 1",
            "Vej 1"
        ]
    );
    assert_eq!(second.settings(), first.settings());
}
