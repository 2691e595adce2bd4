//! Every number of the catalogues, as it would be typed in a cell.

use exchange::DecimalMark;
use exchange::cell::{self, Column, Meaning, Place};
use model::{Notation, Sign, Unit};

/// Every table that is measured by.
const TABLES: [&str; 8] = [
    include_str!("aarhus-mso-2024.csv"),
    include_str!("aarhus-mso-2024.percent.csv"),
    include_str!("aarhus-mso-2024.published.csv"),
    include_str!("myndighed-2021.csv"),
    include_str!("norddjurs-2023.csv"),
    include_str!("norddjurs-2023.published.csv"),
    include_str!("norddjurs-2023-tekst.csv"),
    include_str!("paragraf107-2023.csv"),
];

/// A cell of figures: nothing but a minus, digits and their marks.
fn is_figure(cell: &str) -> bool {
    !cell.is_empty()
        && cell
            .chars()
            .all(|letter| letter.is_ascii_digit() || "-,.".contains(letter))
}

#[test]
fn every_published_number_is_read_as_what_it_is() {
    let place = Place {
        notation: Notation {
            unit: Unit::Thousands,
            sign: Sign::SavingsNegative,
        },
        decimal: DecimalMark::Comma,
        column: Column::Year,
        full_year: None,
        previous: None,
    };
    let rows = TABLES.iter().flat_map(|table| table.lines().skip(1));
    let figures: Vec<_> = rows
        .flat_map(|row| row.split(';'))
        .filter(|cell| is_figure(cell))
        .collect();
    assert!(figures.len() > 250, "{}", figures.len());
    for figure in figures {
        let typed = cell::read(figure, &place).unwrap();
        let expected = super::number(figure);
        let read = match typed.meaning {
            Meaning::Amount(amount) => Some(amount.written(place.notation).to_string()),
            Meaning::NotQuantified => None,
            other => panic!("{figure:?}: {other:?}"),
        };
        assert_eq!((read, typed.foreign), (expected, None), "{figure:?}");
    }
}
