//! Which mark is decimal: one decision for a whole file, with its reason.

use super::*;

#[test]
fn one_number_decides_for_the_whole_file() {
    let cases = [
        (["1.234", "0,5"], "1234 0.5", Comma),
        (["1.234", "1.234.567"], "1234 1234567", Comma),
        (["1.234", "1.234,50"], "1234 1234.5", Comma),
        (["1.234", "1234,567"], "1234 1234.567", Comma),
        (["1,234", "0.5"], "1234 0.5", Point),
        (["1,234", "1,234,567"], "1234 1234567", Point),
        (["1.234", "2.5"], "1.234 2.5", Point),
        (["1,234", "0,123"], "1.234 0.123", Comma),
    ];
    for (numbers, values, mark) in cases {
        let table = table(&one_column(&numbers));
        let read: Vec<_> = table.rows.iter().map(amounts).collect();
        assert_eq!(
            (read.join(" ").as_str(), table.found.decimal.mark),
            (values, Some(mark)),
            "{numbers:?}"
        );
        assert_eq!(
            table.found.decimal.because,
            Because::Shown(source(3, "2024", numbers[1]))
        );
    }
}

#[test]
fn numbers_that_show_different_marks_are_both_named() {
    let text = one_column(&["5", "186.3 mio.", "1.234", "9,9 mio.", "0.1"]);
    let (comma, point) = (source(5, "2024", "9,9 mio."), source(3, "2024", "186.3 mio."));
    assert_eq!(error(&text), TableError::DecimalMarks { comma, point });
}

#[test]
fn without_semicolons_a_number_of_two_readings_needs_a_decision() {
    let text = "Titel\t2024\nx\t12\ny\t1.234\n";
    assert_eq!(error(text), TableError::DecimalMarkUnknown(source(3, "2024", "1.234")));
    let values = |mark| given(text, mark).map(|table| table.rows.iter().map(amounts).collect::<Vec<_>>());
    assert_eq!(values(Comma), Ok(vec!["12".to_owned(), "1234".to_owned()]));
    assert_eq!(values(Point), Ok(vec!["12".to_owned(), "1.234".to_owned()]));
    let settled = table("Titel\t2024\nx\t12\ny\t1 234\n").found.decimal;
    let (mark, because) = (None, Because::NothingToDecide);
    assert_eq!(settled, Decision { mark, because });
}

#[test]
fn a_decision_that_a_number_contradicts_is_an_error_that_names_it() {
    let text = one_column(&["1.234", "0,5", "2.5", "1,234,567"]);
    let other = |line, text, mark| CellError {
        cell: source(line, "2024", text),
        fault: CellFault::DecimalMark(mark),
    };
    let expected = vec![other(4, "2.5", Point), other(5, "1,234,567", Point)];
    assert_eq!(given(&text, Comma), Err(TableError::Cells(expected)));
    assert_eq!(
        given(&text, Point),
        Err(TableError::Cells(vec![other(3, "0,5", Comma)]))
    );
    let table = given(&one_column(&["1.234"]), Point).expect("a table that can be read");
    assert_eq!(
        (amounts(&table.rows[0]), table.found.decimal.because),
        ("1.234".to_owned(), Because::Given)
    );
}
