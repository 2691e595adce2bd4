use proptest::prelude::*;

use super::*;
use crate::sample::{NORDDJURS, many, table};

const NORDDJURS_TEXT: &str = include_str!("../../../tests/reference/norddjurs-2023.pdf-text.txt");
const AARHUS_TEXT: &str = include_str!("../../../tests/reference/aarhus-mso-2024.pdf-text.txt");

const MYNDIGHED_TEXT: &str = include_str!("../../../tests/reference/myndighed-2021.pdf-text.txt");

fn of_text(text: &str) -> Catalogue {
    Catalogue::of_text(text, DecimalMark::Comma).expect("a catalogue")
}

#[test]
fn norddjurs_2023_as_text_has_26_proposals_3_areas_and_24_sums_that_tie() {
    let read = of_text(NORDDJURS_TEXT);
    assert_eq!(read.table.rows.len(), 26);
    assert_eq!(
        read.areas(),
        ["Sundheds- og Omsorgsområdet", "Socialområdet", "Velfærdssekretariatet"]
    );
    let ties: Vec<_> = read.sum_figures().map(SumFigure::ties).collect();
    assert_eq!(ties, [true; 24]);
    assert_eq!(read.left, []);
}

#[test]
fn norddjurs_2023_as_text_is_the_table_cell_by_cell() {
    let text = |rows: &[crate::Row]| {
        let rows = rows.iter().map(|row| {
            let amounts: Vec<_> = row.amounts().map(|cell| cell.source.text.clone()).collect();
            // Two titles are tidied up in the table.
            let title = row
                .title
                .replace("om af Åben", "om åben")
                .replace("og Omstr", "og omstr");
            format!("{}|{}|{title}|{}", row.area, row.number, amounts.join("|"))
        });
        rows.collect::<Vec<_>>()
    };
    let read = of_text(NORDDJURS_TEXT);
    let expected = table(NORDDJURS);
    assert_eq!(text(&read.table.rows), text(&expected.rows));
    assert_eq!(read.table.years, expected.years);
}

#[test]
fn aarhus_2024_as_text() {
    let read = of_text(AARHUS_TEXT);
    let rows = read.table.rows.iter().map(|row| {
        let years: Vec<_> = row.years.iter().map(|(_, cell)| cell.source.text.clone()).collect();
        format!("{} {} {} {}", row.number, row.title, years.join(" "), row.category)
    });
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            "1 Effekt af Styrket Rehabilitering og brug af hjælpemidler mv. 11.100 11.100 11.100 11.100 Eff.",
            "2 Velfærdsteknologi* -2.000 -3.000 -3.000 0 Eff.",
            "3 Digitaliseringsindsatser -1.960 1.400 1.400 1.400 Eff.",
            "4 Kompensation for betaling ved akutpladser justeres. 900 1.300 1.300 1.300 Eff.",
            "5 Reduktion i Dagcenterets budget 600 600 600 600 Eff.",
            "6 Færre biler og busser 650 1.300 1.300 1.300 Eff.",
            "7 Indfasning af omprioriteringer 8.410 5.000 5.000 2.000 -",
        ]
    );
    assert_eq!(read.unit, Some(Unit::Thousands));
    let sums: Vec<_> = read.sums.iter().map(|sum| (sum.label.as_str(), &sum.of)).collect();
    assert_eq!(sums, [("Nettoændringer i driftsudgifter", &SumOf::Whole)]);
    let left: Vec<_> = read.left.iter().map(|left| (left.text.as_str(), left.why)).collect();
    assert_eq!(left[0], ("Personaleændringer 0 2,8 2,8 2,8", WhyLeftOut::NoNumber));
    assert_eq!(left[1].1, WhyLeftOut::Text);
    assert_eq!(left.len(), 2);
}

#[test]
fn myndighed_2021_as_text_stands_column_by_column() {
    let read = of_text(MYNDIGHED_TEXT);
    let expected = [
        "Analyse af udgiftsudviklingen / - - - -",
        "Foranstaltninger vedr. unge / -977 -1.257 -1.257 -1.257",
        "Kontraktgrundlag / - - - -",
        "Udekørende funktioner / - - - -",
        "Takstgruppe / - - - -",
        "Foranstaltning i egen bolig / - - - -",
        "Forventet, men p.t. ufordelt / -1.023 -1.023 -1.023 -1.023",
    ];
    assert_eq!(said(&read), expected.map(|row| format!(" /  / {row}")));
    assert_eq!(read.unit, Some(Unit::Thousands));
    let left: Vec<_> = read.left.iter().map(|left| left.text.as_str()).collect();
    assert_eq!(
        left,
        [
            "Reduktionsmål i budgetaftale -2.000 -3.000 -5.000 -7.000",
            "Netto-udestående 0 -720 -2.720 -4.720"
        ]
    );
}

fn of_table(text: &str) -> Catalogue {
    Catalogue::of_block(&Block::of_text(text).unwrap(), DecimalMark::Comma).expect("a catalogue")
}

/// Each row by area, number, title and figures; each sum by what it sums and whether it ties.
fn said(read: &Catalogue) -> Vec<String> {
    let rows = read.table.rows.iter().map(|row| {
        let figures: Vec<_> = row.amounts().map(|cell| cell.source.text.as_str()).collect();
        format!("{} / {} / {} / {}", row.area, row.number, row.title, figures.join(" "))
    });
    let sums = read.sums.iter().map(|sum| {
        let ties: Vec<_> = sum.figures.iter().map(|figure| figure.ties().to_string()).collect();
        format!("{:?} {}", sum.of, ties.join(" "))
    });
    rows.chain(sums).collect()
}

#[test]
fn a_table_with_headings_areas_and_sums() {
    let text = "Beløb i 1.000 kr.\t\t\t\t\r\nNr.\tForslag\tHelårlig\t2024\t2025\r\nSkoler\t\t\t\t\r\n\
        1\tMindre\nrengøring\t-100\t-50\t-100\r\n2\tFærre vagter\t-20\t0\t-20\r\n\
        \tI alt\t-120\t-50\t-121\r\nVej\t\t\t\t\r\n3\tSlid\t-5\t-5\t-5\r\n\
        \tI alt Vej\t-5\t-5\t-5\r\n\tHovedtotal\t-125\t-55\t-125\r\n";
    let text = text.replace("Mindre\nrengøring", "\"Mindre\nrengøring\"");
    let read = of_table(&text);
    assert_eq!(
        said(&read),
        [
            "Skoler / 1 / Mindre rengøring / -100 -50 -100",
            "Skoler / 2 / Færre vagter / -20 0 -20",
            "Vej / 3 / Slid / -5 -5 -5",
            "Area(\"Skoler\") true true false",
            "Area(\"Vej\") true true true",
            "Whole true true true",
        ]
    );
    assert_eq!(read.unit, Some(Unit::Thousands));
    assert_eq!(read.left, []);
}

#[test]
fn a_unit_stands_above_the_headings_or_among_them() {
    let cases = [
        ("(1.000 kr.)\tTitel\t2024\r\n\tA\t-1\r\n", Some(Unit::Thousands)),
        ("Mio. kr.\t\t\r\nNr.\tTitel\t2024\r\n1\tA\t-1\r\n", Some(Unit::Millions)),
        ("Nr.\tTitel\t2024\r\n1\tA\t-1\r\n", None),
    ];
    for (text, unit) in cases {
        assert_eq!(of_table(text).unit, unit, "{text:?}");
    }
}

#[test]
fn areas_stand_in_a_column_of_their_own() {
    let read = of_table("Område\tTitel\t2024\r\nSkoler\tA\t-1\r\nVej\tB\t-2\r\n\tI alt\t-3\r\n");
    let expected = ["Skoler /  / A / -1", "Vej /  / B / -2", "Whole true"];
    assert_eq!(said(&read), expected);
}

#[test]
fn a_heading_above_the_rows_names_their_area() {
    let text = "Nr. Forslag 2024 2025\nSkoler\nA 1 Mindre rengøring -1,5 -2\nA 2 Vagt - -1\nI alt -1,5 -3\nVej\nA 3 Slid 0 -1\n";
    let read = of_text(text);
    let expected = [
        "Skoler / A 1 / Mindre rengøring / -1,5 -2",
        "Skoler / A 2 / Vagt / - -1",
        "Vej / A 3 / Slid / 0 -1",
        "Area(\"Skoler\") true true",
    ];
    assert_eq!(said(&read), expected);
}

#[test]
fn a_sum_that_names_nothing_sums_its_area_or_all_rows_or_those_since_the_last_sums() {
    let cases = [
        (
            "Skoler\nA 1 Vagt -1 -1\nVej\nA 2 Slid -2 -2\nI alt -3 -3\n",
            vec!["Whole true true"],
        ),
        (
            "A 1 Vagt -1 -1\nI alt -1 -1\nA 2 Slid -2 -2\nI alt -3 -3\n",
            vec!["Lines { first: 2, last: 3 } true true", "Whole true true"],
        ),
        (
            "Skoler\nA 1 Vagt -1 -1\nI alt -1 -1\nVej\nA 2 Slid -2 -2\nI alt -2 -2\nI alt -3 -3\n",
            vec![
                "Area(\"Skoler\") true true",
                "Area(\"Vej\") true true",
                "Whole true true",
            ],
        ),
    ];
    for (rows, expected) in cases {
        let read = of_text(&format!("Forslag 2024 2025\n{rows}"));
        assert_eq!(said(&read).split_off(read.table.rows.len()), expected, "{rows}");
    }
}

#[test]
fn a_sum_names_the_area_of_the_rows_under_the_last_heading() {
    let read = of_text("Forslag 2024 2025\nSkoler\nA 1 Vagt -1 -1\nVej\nA 2 Slid -2 -2\nI alt Vej og park -2 -2\n");
    let expected = [
        "Skoler / A 1 / Vagt / -1 -1",
        "Vej og park / A 2 / Slid / -2 -2",
        "Area(\"Vej og park\") true true",
    ];
    assert_eq!(said(&read), expected);
}

#[test]
fn a_number_at_the_end_of_a_title_is_not_a_figure() {
    let read = of_text("Forslag 2024 2025\nA 1 Pulje fra 2023 -1 -2\nA 2 To af 3 vagter 0 -1\nA 3 Slid -1\n");
    let expected = ["/ A 1 / Pulje fra 2023 / -1 -2", "/ A 2 / To af 3 vagter / 0 -1"];
    assert_eq!(said(&read).iter().map(|row| row.trim()).collect::<Vec<_>>(), expected);
    assert_eq!(read.left.len(), 1);
    assert_eq!(read.left[0].why, WhyLeftOut::TooFewFigures);
    assert_eq!(read.left[0].text, "A 3 Slid -1");
}

#[test]
fn texts_that_are_no_catalogue() {
    let refused = |text: &str| Catalogue::of_text(text, DecimalMark::Comma).unwrap_err();
    assert_eq!(refused("Hej"), CatalogueError::NoYears);
    assert_eq!(refused(""), CatalogueError::NoYears);
    assert_eq!(refused("A 1 Slid -1 -2"), CatalogueError::NoYears);
    assert_eq!(refused("Forslag 2024 2025\nA 1 Slid"), CatalogueError::NoRows);
    let mixed = refused("Forslag 2024 2025\nA 1 Slid 1,5 1.5");
    assert!(matches!(mixed, CatalogueError::Table(TableError::DecimalMarks { .. })));
}

#[test]
fn the_screens_language_decides_where_no_number_shows_a_mark() {
    let text = "Forslag 2024 2025\nA 1 Slid 1.500 2.000\n";
    let first = |mark| {
        let read = Catalogue::of_text(text, mark).unwrap();
        let (_, cell) = read.table.rows[0].years[0].clone();
        cell.reading
    };
    let value = |reading| match reading {
        crate::Reading::Number(number) => number.value.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(value(first(DecimalMark::Comma)), "1500");
    assert_eq!(value(first(DecimalMark::Point)), "1.5");
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn any_text_is_read_or_refused(text in "(A 1 |A 2 |1\\. |2024 |2025|helårlig |\n|ord |i alt |Samlet |-1 |0 |- |-\n|\t){0,24}") {
        let _either = Catalogue::of_text(&text, DecimalMark::Comma);
        if let Some(block) = Block::of_text(&text) {
            let _either = Catalogue::of_block(&block, DecimalMark::Comma);
        }
    }
}
