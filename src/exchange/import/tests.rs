mod pasted;
mod refused;

use model::{Amount, Entry, Recurrence, Sign, Unit, Year};
use rust_decimal::Decimal;

use super::*;
use crate::sample::{AARHUS, MYNDIGHED, NORDDJURS, ids, settings, table, totals};

const MILLIONS: Notation = Notation {
    unit: Unit::Millions,
    sign: Sign::SavingsNegative,
};

fn import(text: &str, settings: ImportSettings) -> Plan {
    plan_from(&table(text), settings, &mut ids()).expect("a table that can be a plan")
}

fn in_millions(text: &str) -> Plan {
    import(text, settings(Unit::Millions, Mode::TowardZero))
}

fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

fn one_of(unit: Unit) -> Option<Step> {
    let amount = Amount::new(Decimal::ONE, Notation { unit, ..MILLIONS });
    Step::new(amount.unwrap())
}

/// Every proposal in the order of print.
fn proposals(plan: &Plan) -> Vec<&Proposal> {
    let areas = plan.areas_in_order();
    let ids = areas.iter().flat_map(|(_, area)| area.proposals.iter());
    ids.map(|id| plan.proposal(*id).unwrap()).collect()
}

/// An entry in mio. kr., or in words.
fn said(entry: Entry) -> String {
    match entry {
        Entry::Amount(amount) => amount.written(MILLIONS).to_string(),
        Entry::Empty => "empty".to_owned(),
        Entry::NotQuantified => "not quantified".to_owned(),
        other => format!("{other:?}"),
    }
}

/// A proposal's only line: full-year amount, then the stated years.
fn line_of(proposal: &Proposal) -> String {
    let line = &proposal.lines[0];
    let stated = line
        .stated
        .iter()
        .map(|(year, entry)| format!("{year}: {}", said(*entry)));
    let stated: Vec<_> = stated.collect();
    format!("{} | {}", said(line.amount), stated.join(" "))
}

fn recurrence_of(proposal: &Proposal) -> Recurrence {
    match proposal.lines[0].phasing {
        Phasing::Own(PhaseIn::Stated(recurrence)) => recurrence,
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn norddjurs_2023_prints_its_24_sums() {
    let plan = in_millions(NORDDJURS);
    let areas: Vec<_> = plan.areas_in_order().into_iter().map(|(_, area)| area).collect();
    let sums: Vec<_> = areas.iter().map(|area| (&*area.name, totals(&plan, area.id))).collect();
    let expected = [
        ("", "-8.334 -2.912 -4.635 -5.734 -6.234 -6.234"),
        (
            "Sundheds- og Omsorgsområdet",
            "-5.143 -2.13 -3.169 -3.743 -3.743 -3.743",
        ),
        ("Socialområdet", "-3.091 -0.7 -1.366 -1.891 -2.391 -2.391"),
        ("Velfærdssekretariatet", "-0.1 -0.082 -0.1 -0.1 -0.1 -0.1"),
    ];
    assert_eq!(sums, expected.map(|(name, sums)| (name, sums.to_owned())));
}

#[test]
fn norddjurs_2023_is_taken_over_as_it_stands() {
    let plan = in_millions(NORDDJURS);
    let proposals = proposals(&plan);
    let numbers: Vec<_> = proposals.iter().map(|proposal| proposal.number.to_string()).collect();
    assert_eq!(
        numbers,
        (1..=26).map(|number| format!("VPU {number}")).collect::<Vec<_>>()
    );
    assert_eq!(
        line_of(proposals[4]),
        "-0.45 | 2023: 0 2024: -0.337 2025: -0.45 2026: -0.45 2027: -0.45"
    );
    let is_one_off = |proposal: &&&Proposal| recurrence_of(proposal) == Recurrence::OneOff;
    let one_off: Vec<_> = proposals
        .iter()
        .filter(is_one_off)
        .map(|proposal| &*proposal.number)
        .collect();
    assert_eq!(one_off, ["VPU 10", "VPU 11", "VPU 18", "VPU 19", "VPU 24"]);
    let settings = plan.settings();
    assert_eq!(settings.full_year, FullYearColumn::WithOneOff);
    assert_eq!(settings.years, Years::new(year(2023), 5).unwrap());
    assert_eq!(settings.rounding.step.decimals(Unit::Millions), 3);
    assert_eq!(&*proposals[0].status, "foreslået");
}

#[test]
fn aarhus_mso_2024_foots_in_its_own_sign() {
    let sign = Sign::SavingsPositive;
    let unit = Unit::Thousands;
    let own = settings(unit, Mode::HalfAwayFromZero);
    let plan = import(
        AARHUS,
        ImportSettings {
            notation: Notation { unit, sign },
            ..own
        },
    );
    assert_eq!(totals(&plan, AreaId::WHOLE), "0 17700 17700 17700 17700");
    let proposals = proposals(&plan);
    assert_eq!(line_of(proposals[1]), "empty | 2024: 2 2025: 3 2026: 3 2027: 0");
    assert_eq!(
        (&*proposals[0].details.category, proposals[0].area),
        ("Eff.", AreaId::WHOLE)
    );
    assert_eq!(plan.settings().full_year, FullYearColumn::Recurring);
    assert_eq!(plan.settings().rounding.step.decimals(Unit::Kroner), 0);
    assert_eq!(plan.settings().rounding.step.decimals(Unit::Millions), 3);
}

#[test]
fn myndighed_2021_keeps_what_is_not_quantified() {
    let plan = import(MYNDIGHED, settings(Unit::Thousands, Mode::HalfAwayFromZero));
    let proposals = proposals(&plan);
    let dashes = "2021: not quantified 2022: not quantified 2023: not quantified 2024: not quantified";
    assert_eq!(line_of(proposals[1]), format!("empty | {dashes}"));
    assert_eq!(
        line_of(proposals[2]),
        "empty | 2021: -0.977 2022: -1.257 2023: -1.257 2024: -1.257"
    );
    assert_eq!(recurrence_of(proposals[1]), Recurrence::Recurring);
}

#[test]
fn what_has_money_in_one_year_and_none_at_the_end_is_one_off() {
    let (once, always) = (Recurrence::OneOff, Recurrence::Recurring);
    let cases = [
        ("-0,6;0;0", once),
        ("-0,6;;", once),
        ("0;-0,6;0", once),
        ("0;-0,6;", once),
        ("-0,6;0;-", always),
        ("0;0;-0,6", always),
        (";;-0,6", always),
        ("-0,3;-0,3;0", always),
        ("-0,6;-0,6;-0,6", always),
        ("0;0;0", always),
        ("-;-;-", always),
        (";;", always),
    ];
    for (years, recurrence) in cases {
        let plan = in_millions(&format!("Titel;2023;2024;2025\nx;{years}\n"));
        assert_eq!(recurrence_of(proposals(&plan)[0]), recurrence, "{years}");
    }
    let plan = in_millions("Titel;2023\nx;-0,6\n");
    assert_eq!(recurrence_of(proposals(&plan)[0]), always);
}

#[test]
fn the_full_year_column_counts_one_off_amounts_where_the_table_does() {
    let cases = [
        ("x;-0,6;-0,6;0", FullYearColumn::WithOneOff),
        ("x;0;-0,6;0", FullYearColumn::Recurring),
        ("x;;-0,6;0", FullYearColumn::Recurring),
        ("x;-;-0,6;0", FullYearColumn::Recurring),
        ("x;-0,6;0;-0,6", FullYearColumn::Recurring),
    ];
    for (row, full_year) in cases {
        let plan = in_millions(&format!("Titel;Helårlig;2023;2024\n{row}\n"));
        assert_eq!(plan.settings().full_year, full_year, "{row}");
    }
}

#[test]
fn years_without_a_column_are_shown_without_figures() {
    let plan = in_millions("Titel;2025;2023\nx;-0,5;\ny;-1;-1\n");
    assert_eq!(plan.settings().years, Years::new(year(2023), 3).unwrap());
    let lines: Vec<_> = proposals(&plan).into_iter().map(line_of).collect();
    assert_eq!(lines, ["empty | 2025: -0.5", "empty | 2023: -1 2025: -1"]);
}

#[test]
fn given_years_and_a_given_step_come_before_the_tables() {
    let years = Years::new(year(2022), 2).unwrap();
    let step = one_of(Unit::Thousands);
    let own = settings(Unit::Millions, Mode::HalfToEven);
    let plan = import(
        "Titel;2023;2024\nx;-0,51;0\n",
        ImportSettings {
            years: Some(years),
            step,
            ..own
        },
    );
    assert_eq!(plan.settings().years, years);
    assert_eq!(Some(plan.settings().rounding.step), step);
    assert_eq!(plan.settings().rounding.mode, Mode::HalfToEven);
    assert_eq!(line_of(proposals(&plan)[0]), "empty | 2023: -0.51 2024: 0");
    assert_eq!(
        recurrence_of(proposals(&plan)[0]),
        Recurrence::Recurring,
        "2023 is the last year shown"
    );
}

#[test]
fn the_step_is_the_last_place_that_the_table_writes() {
    let cases = [
        (Unit::Millions, "-0,450", "0,100", 3),
        (Unit::Millions, "0", "11", 0),
        (Unit::Millions, "-1,5", "0,25", 2),
        (Unit::Millions, "-1,5", "75.000 kr.", 6),
        (Unit::Millions, "-", "", 0),
        (Unit::Thousands, "1.234", "2,8", 1),
        (Unit::Thousands, "2 mia.", "1", 0),
        (Unit::Kroner, "1,50", "1", 2),
    ];
    for (unit, first, second, decimals) in cases {
        let text = format!("Titel;2023;2024\nx;{first};{second}\n");
        let plan = import(&text, settings(unit, Mode::HalfAwayFromZero));
        assert_eq!(
            plan.settings().rounding.step.decimals(unit),
            decimals,
            "{first} {second}"
        );
    }
}

#[test]
fn a_unit_of_its_own_is_converted_and_the_source_kept_in_a_note() {
    let plan = in_millions("Titel;2023;B2024\nx;75.000 kr.;ca. 0,3\ny;0,1;-\n");
    let proposals = proposals(&plan);
    assert_eq!(line_of(proposals[0]), "empty | 2023: 0.075 2024: 0.3");
    let notes: Vec<_> = proposals[0]
        .details
        .notes
        .iter()
        .map(|note| (note.kind, &*note.text))
        .collect();
    let expected = ["2023: 75.000 kr.", "B2024: ca. 0,3"].map(|text| (NoteKind::PrintedInSource, text));
    assert_eq!(notes, expected);
    assert_eq!(proposals[1].details.notes, []);
}

#[test]
fn areas_come_in_order_of_appearance() {
    let plan = in_millions("Område;Nr.;Titel;2024\nSocial;1;a;1\nPleje;2;b;1\n;3;c;1\nSocial;4;d;1\n");
    let areas = plan.areas_in_order();
    let areas = areas.iter().map(|(_, area)| {
        let numbers = area
            .proposals
            .iter()
            .map(|id| plan.proposal(*id).unwrap().number.to_string());
        (&*area.name, numbers.collect::<Vec<_>>().join(" "))
    });
    let expected = [("", "3"), ("Social", "1 4"), ("Pleje", "2")];
    assert_eq!(
        areas.collect::<Vec<_>>(),
        expected.map(|(name, numbers)| (name, numbers.to_owned()))
    );
}
