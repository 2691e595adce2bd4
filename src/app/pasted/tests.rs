use exchange::clipboard::Block;
use exchange::paste::{Choices, Column, Rectangle, Target, planned as planned_paste};
use model::{Amount, Mode, Notation, Rounding, Scope, Sign, Step, Unit, Year, Zero};

use super::*;
use crate::numbers::Grouping;
use crate::words::Language;

const THOUSANDS: Notation = Notation {
    unit: Unit::Thousands,
    sign: Sign::SavingsNegative,
};

fn style(language: Language) -> NumberStyle {
    let step = Amount::new(Decimal::ONE, THOUSANDS).unwrap();
    NumberStyle {
        language,
        notation: THOUSANDS,
        rounding: Rounding {
            step: Step::new(step).unwrap(),
            mode: Mode::HalfAwayFromZero,
            scope: Scope::Cells,
        },
        zero: Zero::Short,
        grouping: Grouping::Apart,
    }
}

fn years() -> Years {
    Years::new(Year::new(2023).unwrap(), 2).unwrap()
}

/// A paste from the first cell of a grid of two rows, two years and a sum.
fn paste(text: &str) -> PastePlan {
    let columns = [
        Column::Year(years().first()),
        Column::Year(years().last()),
        Column::Computed,
    ];
    let target = Target {
        columns: &columns,
        rows: 2,
        selection: Rectangle {
            top: 0,
            left: 0,
            height: 1,
            width: 1,
        },
        editable: &|row, _| row == 0,
        notation: THOUSANDS,
        decimal: DecimalMark::Comma,
    };
    planned_paste(&Block::of_text(text).unwrap(), &target, &Choices::default())
}

fn said(text: &str) -> Vec<String> {
    planned(&paste(text), years(), &Words::of(Language::Danish))
}

#[test]
fn what_a_paste_would_do_beside_filling_cells() {
    assert_eq!(said("-1\t-2"), [""; 0]);
    assert_eq!(
        said("-1\t-2\t-3\t-4\t-5\n1\n2\n3"),
        [
            "3 kolonner uden for 2023-2024: vælg deres plads, vis flere år, eller udelad dem",
            "Opret 2 nye forslag",
            "2 beregnede celler er sprunget over",
        ]
    );
    assert_eq!(
        said("2023\t2024\n-1\t-2"),
        [
            "Første række er årstal (2023-2024). Sæt kolonnerne efter år?",
            "2 beregnede celler er sprunget over",
        ]
    );
    assert_eq!(said("0.5"), ["Kolonne 1 har decimalpunktum og læses sådan"]);
    assert_eq!(
        said("-1.5\n-1,5")[1],
        "Kolonne 1 har både decimalkomma og decimalpunktum. Vælg, hvad der gælder"
    );
}

#[test]
fn a_cell_that_is_not_certain_shows_its_text_beside_its_reading() {
    let words = Words::of(Language::Danish);
    let first = |text: &str| cell(&paste(text).cells[0], &style(Language::Danish), &words);
    assert_eq!(
        first("12.34.567"),
        "»12.34.567« kan ikke læses: cifrene står ikke i grupper på tre"
    );
    assert_eq!(
        first("15 - 20"),
        "»15 - 20« = fra 15 t.kr. til 20 t.kr.; vælg, hvad der skal tælle"
    );
    assert_eq!(
        first("1.234\n1,5\n1.5"),
        "»1.234« kan læses på to måder, og kolonnens tal er ikke enige om decimaltegnet"
    );
}

fn read(text: &str) -> Vec<String> {
    let words = Words::of(Language::Danish);
    match Catalogue::of_text(text, DecimalMark::Comma) {
        Ok(read) => catalogue(&read, &style(Language::Danish), &words),
        Err(error) => vec![no_catalogue(&error, &words)],
    }
}

#[test]
fn what_a_catalogue_holds() {
    let norddjurs = include_str!("../../../tests/reference/norddjurs-2023.pdf-text.txt");
    assert_eq!(
        read(norddjurs),
        ["26 forslag i 3 områder", "Alle 24 trykte summer stemmer"]
    );
    let off = "Forslag 2023 2024\nA 1 Vej -1,5 -2\nA 2 Park -1\nA 3 Skole 0 0\nI alt -1,5 -3\n* Foreløbige tal.\n";
    let parts = "Forslag 2023 2024\nA 1 Vej -1,5 -2\nI alt -1,5 -3\nA 2 Hal 0 -1\nI alt -1,5 -3\n";
    assert_eq!(
        read(parts)[1..],
        [
            "3 af 4 trykte summer stemmer",
            "I alt, 2024: der er trykt -3, men rækkerne giver -2"
        ]
    );
    assert_eq!(
        read(off),
        [
            "2 forslag uden områder",
            "1 af 2 trykte summer stemmer",
            "I alt, 2024: der er trykt -3, men rækkerne giver -2",
            "Linje 3 er udeladt, for den har ikke et tal til hver kolonne: »A 2 Park -1«",
            "Linje 6 er udeladt, for den har ingen tal: »* Foreløbige tal.«",
        ]
    );
}

#[test]
fn why_a_text_is_no_catalogue() {
    assert_eq!(
        read("Hej"),
        ["Der står ingen årstal over rækkerne. Kopiér også tabellens overskrifter"]
    );
    assert_eq!(
        read("Forslag 2023 2024\nA 1 Vej"),
        ["Ingen række har et tal til hver kolonne. Kopiér hele tabellen"]
    );
    assert_eq!(
        read("Forslag 2023 2024\nA 1 Vej -1,5 0\nA 2 Park -1.5 0"),
        [
            "Nogle tal har decimalkomma, andre decimalpunktum: linje 2, kolonnen »2023«, »-1,5« viser komma, \
          linje 3, kolonnen »2023«, »-1.5« viser punktum. Ret dem til det samme"
        ]
    );
}
