mod any;
mod decimal_mark;

use DecimalMark::{Comma, Point};
use rust_decimal::Decimal;

use super::*;
use crate::sample::{AARHUS, MYNDIGHED, NORDDJURS, table};
use crate::{Because, Encoding, NumberFault};

fn error(text: &str) -> TableError {
    read_table(text.as_bytes(), Options::default()).expect_err("a table that cannot be read")
}

fn given(text: &str, mark: DecimalMark) -> Result<Table, TableError> {
    read_table(text.as_bytes(), Options { decimal: Some(mark) })
}

fn source(line: u64, column: &str, text: &str) -> Source {
    let (column, text) = (column.into(), text.to_owned());
    Source { line, column, text }
}

fn number_fault(line: u64, column: &str, text: &str, fault: NumberFault) -> CellError {
    let (cell, fault) = (source(line, column, text), fault.into());
    CellError { cell, fault }
}

/// What a row says of its amounts, full-year first: numbers as they are kept, others in words.
fn amounts(row: &Row) -> String {
    let words = row.amounts().map(|cell| match cell.reading {
        Reading::Empty => "empty".to_owned(),
        Reading::NotQuantified => "not quantified".to_owned(),
        Reading::NotRelevant => "not relevant".to_owned(),
        Reading::Number(number) => number.value.to_string(),
    });
    words.collect::<Vec<_>>().join(" | ")
}

/// A table with one title and one number a row, under the heading `Titel;2024`.
fn one_column(numbers: &[&str]) -> String {
    let rows = numbers.iter().map(|number| format!("x;{number}\n"));
    format!("Titel;2024\n{}", rows.collect::<String>())
}

#[test]
fn norddjurs_2023_is_read_row_by_row() {
    let table = table(NORDDJURS);
    let years: Vec<_> = table.years.iter().map(|year| year.number()).collect();
    assert_eq!((table.rows.len(), years), (26, vec![2023, 2024, 2025, 2026, 2027]));
    let fifth = &table.rows[4];
    assert_eq!((fifth.line, fifth.number.as_str()), (6, "VPU 5"));
    assert_eq!(fifth.area, "Sundheds- og Omsorgsområdet");
    assert_eq!(fifth.title, "Reduktion af 1 fuldtidsstilling på demensområdet");
    assert_eq!(amounts(fifth), "-0.45 | 0 | -0.337 | -0.45 | -0.45 | -0.45");
    assert_eq!(table.found.encoding, Encoding::Utf8);
    assert_eq!(table.found.delimiter, Delimiter::Semicolon);
    assert_eq!(table.found.unknown, []);
    let shown = Because::Shown(source(2, "full_year", "-0,054"));
    let decimal = Decision {
        mark: Some(Comma),
        because: shown,
    };
    assert_eq!(table.found.decimal, decimal);
}

#[test]
fn norddjurs_2023_adds_up_to_its_printed_sums() {
    let sums = |area: &str| {
        let rows: Vec<_> = table(NORDDJURS)
            .rows
            .into_iter()
            .filter(|row| row.area.contains(area))
            .collect();
        let column = |place: usize| {
            let values = rows.iter().filter_map(|row| match row.amounts().nth(place)?.reading {
                Reading::Number(number) => Some(number.value),
                _ => None,
            });
            values.fold(Decimal::ZERO, |sum, value| sum + value).to_string()
        };
        (0..6).map(column).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(sums("Sundheds"), "-5.143 -2.13 -3.169 -3.743 -3.743 -3.743");
    assert_eq!(sums("Social"), "-3.091 -0.7 -1.366 -1.891 -2.391 -2.391");
    assert_eq!(sums("Velfærd"), "-0.1 -0.082 -0.1 -0.1 -0.1 -0.1");
    assert_eq!(sums(""), "-8.334 -2.912 -4.635 -5.734 -6.234 -6.234");
}

#[test]
fn aarhus_mso_2024_is_danish_because_of_its_semicolons() {
    let table = table(AARHUS);
    assert_eq!(table.found.decimal.mark, Some(Comma));
    assert_eq!(table.found.decimal.because, Because::Semicolons);
    let rows: Vec<_> = table.rows.iter().map(amounts).collect();
    assert_eq!(
        rows,
        [
            "11100 | 11100 | 11100 | 11100",
            "-2000 | -3000 | -3000 | 0",
            "-1960 | 1400 | 1400 | 1400",
            "900 | 1300 | 1300 | 1300",
            "600 | 600 | 600 | 600",
            "650 | 1300 | 1300 | 1300",
            "8410 | 5000 | 5000 | 2000",
        ]
    );
    assert_eq!(
        (table.rows[0].category.as_str(), table.rows[6].category.as_str()),
        ("Eff.", "-")
    );
    assert_eq!(table.rows[0].full_year, None);
}

#[test]
fn aarhus_mso_2024_with_its_posts_shows_a_comma() {
    let text = format!("{AARHUS}8;Personaleændringer;0;2,8;2,8;2,8;-\n");
    let table = table(&text);
    let shown = Because::Shown(source(9, "2025", "2,8"));
    assert_eq!(table.found.decimal.because, shown);
    assert_eq!(amounts(&table.rows[6]), "8410 | 5000 | 5000 | 2000");
    assert_eq!(amounts(&table.rows[7]), "0 | 2.8 | 2.8 | 2.8");
}

#[test]
fn myndighed_2021_keeps_what_is_not_quantified() {
    let rows: Vec<_> = table(MYNDIGHED).rows.iter().map(amounts).collect();
    let dashes = "not quantified | not quantified | not quantified | not quantified";
    assert_eq!(
        rows,
        [
            "-2000 | -3000 | -5000 | -7000",
            dashes,
            "-977 | -1257 | -1257 | -1257",
            "-407 | -407 | -407 | -407",
            "-570 | -850 | -850 | -850",
            dashes,
            dashes,
            dashes,
            dashes,
            "-1023 | -1023 | -1023 | -1023",
            "0 | -720 | -2720 | -4720",
        ]
    );
}

#[test]
fn columns_stand_in_any_order_and_unknown_ones_are_left_out() {
    let text = "BO2025;Bemærkning;Titel;B2024;Område;;\n-2;ses an;Biler;-1;Drift;;x\n";
    let table = table(text);
    let row = &table.rows[0];
    assert_eq!(
        (row.area.as_str(), row.title.as_str(), row.number.as_str()),
        ("Drift", "Biler", "")
    );
    assert_eq!(amounts(row), "-1 | -2");
    let unknown: Vec<_> = table
        .found
        .unknown
        .iter()
        .map(|one| (one.position, &*one.heading))
        .collect();
    assert_eq!(unknown, [(2, "Bemærkning"), (7, "")]);
}

#[test]
fn the_delimiter_is_the_one_that_the_heading_line_makes_sense_with() {
    let cases = [
        ("Titel;2024\nx;1\n", Delimiter::Semicolon),
        ("Titel\t2024\nx\t1\n", Delimiter::Tab),
        ("Titel,2024\nx,1\n", Delimiter::Comma),
        ("Titel;2024;a, b, c, d\nx;1;y\n", Delimiter::Semicolon),
        ("\"Titel\",\"2024\"\n\"x\",\"1,5\"\n", Delimiter::Comma),
        ("\n\nTitel;2024\nx;1\n", Delimiter::Semicolon),
        (";;\n,,\nTitel,2024\nx,1\n", Delimiter::Comma),
    ];
    for (text, delimiter) in cases {
        assert_eq!(table(text).found.delimiter, delimiter, "{text:?}");
    }
}

#[test]
fn text_is_read_in_every_usual_encoding() {
    let text = "Område;Titel;2024\r\nSocialområdet;Ændret åbningstid;-0,5\r\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let (low, high) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    let cases = [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xef\xbb\xbf", text.as_bytes()].concat(), Encoding::Utf8),
        (low.clone(), Encoding::Utf16Le),
        ([b"\xff\xfe", low.as_slice()].concat(), Encoding::Utf16Le),
        (high.clone(), Encoding::Utf16Be),
        ([b"\xfe\xff", high.as_slice()].concat(), Encoding::Utf16Be),
        (windows, Encoding::Windows1252),
    ];
    for (bytes, encoding) in cases {
        let table = read_table(&bytes, Options::default()).expect("a table that can be read");
        assert_eq!(table.found.encoding, encoding);
        assert_eq!(table.rows[0].area, "Socialområdet");
        assert_eq!(table.rows[0].title, "Ændret åbningstid");
        assert_eq!(amounts(&table.rows[0]), "-0.5");
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let cases: [(&[u8], TableError); 7] = [
        (b"", TableError::Empty),
        (b"\n ;\n\n", TableError::Empty),
        (b"\xef\xbb\xbf", TableError::Empty),
        (b"PK\x03\x04rest", TableError::Workbook),
        (&[0; 64], TableError::NotText),
        (b"\xef\xbb\xbfTitel;2024\n\xff;1\n", TableError::NotText),
        (b"\xff\xfe\x00\xd8", TableError::NotText),
    ];
    for (bytes, error) in cases {
        assert_eq!(read_table(bytes, Options::default()), Err(error), "{bytes:?}");
    }
}

#[test]
fn every_cell_that_is_not_understood_is_named() {
    let text = "Nr.;Titel;Helårlig;2024;2025\n1;Biler;abc;12.34.567;-1,5\n2;;1;1e3;5 stk.\n3;Busser;1;-;\n";
    let expected = vec![
        number_fault(2, "Helårlig", "abc", NumberFault::NoDigits),
        number_fault(2, "2024", "12.34.567", NumberFault::Grouping),
        CellError {
            cell: source(3, "Titel", ""),
            fault: CellFault::NoTitle,
        },
        number_fault(3, "2024", "1e3", NumberFault::Exponent),
        number_fault(3, "2025", "5 stk.", NumberFault::Unknown("stk.".to_owned())),
    ];
    assert_eq!(error(text), TableError::Cells(expected));
}

#[test]
fn every_line_of_another_length_is_named() {
    let text = "Titel;2024;2025\na;1;2\nb;1\n\n;;;\nc;1;2;3\n";
    let ragged = |line, cells| Ragged {
        line,
        cells,
        columns: 3,
    };
    assert_eq!(error(text), TableError::Ragged(vec![ragged(3, 2), ragged(6, 4)]));
}

#[test]
fn lines_without_anything_are_passed_over() {
    let table = table("Titel;2024\n\na;1\n;\n  ; \nb;2\n");
    let rows: Vec<_> = table.rows.iter().map(|row| (row.line, row.title.as_str())).collect();
    assert_eq!(rows, [(3, "a"), (6, "b")]);
}

#[test]
fn empty_is_empty_and_the_guard_of_a_text_is_taken_off() {
    let table = table("Nr.;Titel;2024;2025;2026\n'-1;'=Biler;;-;i.r.\n");
    let row = &table.rows[0];
    assert_eq!((row.number.as_str(), row.title.as_str()), ("-1", "=Biler"));
    assert_eq!(amounts(row), "empty | not quantified | not relevant");
}

#[test]
fn a_table_of_something_else_is_refused() {
    let text = "option;location;places\n1;\"Banesvinget 18, Auning\";3\n";
    let headings = ["option", "location", "places"].map(Into::into).to_vec();
    assert_eq!(error(text), TableError::NoTitle { headings });
}

#[test]
fn a_table_that_is_written_is_read_again() {
    let text = |text: &str| crate::OutCell::Text(text.to_owned());
    let number = |number: &str| crate::OutCell::Number(number.to_owned());
    let out = crate::OutTable {
        header: ["Nr.", "Titel", "2024"].map(str::to_owned).to_vec(),
        rows: vec![
            vec![text("'=1"), text("=\"Biler\"; busser\nog tog"), number("-0,337")],
            vec![text("-"), text("+ ny"), text("-")],
        ],
    };
    for profile in [crate::Profile::Excel, crate::Profile::Plain] {
        let table = read_table(&crate::write_table(&out, profile), Options::default()).expect("our own table");
        let rows = table
            .rows
            .iter()
            .map(|row| (row.number.as_str(), row.title.as_str(), amounts(row)));
        let expected = [
            ("'=1", "=\"Biler\"; busser\nog tog", "-0.337".to_owned()),
            ("-", "+ ny", "not quantified".to_owned()),
        ];
        assert_eq!(rows.collect::<Vec<_>>(), expected);
    }
}
