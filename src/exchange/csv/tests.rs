use super::*;

fn cells(text: &str) -> Result<Vec<(u64, Vec<String>)>, TableError> {
    let records = Records::of(text, Delimiter::Semicolon);
    records
        .map(|record| record.map(|record| (record.line, record.cells)))
        .collect()
}

fn check(text: &str, expected: &[(u64, &[&str])]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
        .collect();
    assert_eq!(cells(text), Ok(expected), "{text:?}");
}

#[test]
fn cells_are_parted_by_the_delimiter_and_records_by_any_line_end() {
    check("", &[]);
    check("a;b", &[(1, &["a", "b"])]);
    check("a;b\n", &[(1, &["a", "b"])]);
    check("a;\n;b\n", &[(1, &["a", ""]), (2, &["", "b"])]);
    check("a;b\r\nc;d\r\n", &[(1, &["a", "b"]), (2, &["c", "d"])]);
    check("a;b\rc;d\r", &[(1, &["a", "b"]), (2, &["c", "d"])]);
    check("a\n\nb", &[(1, &["a"]), (2, &[""]), (3, &["b"])]);
    check("a;", &[(1, &["a", ""])]);
}

#[test]
fn a_quoted_cell_holds_anything() {
    check("\"a;b\";c", &[(1, &["a;b", "c"])]);
    check("\"sagt \"\"nej\"\"\";c", &[(1, &["sagt \"nej\"", "c"])]);
    check("\"\";c", &[(1, &["", "c"])]);
    check("\"to\nlinjer\";b\nc;d", &[(1, &["to\nlinjer", "b"]), (3, &["c", "d"])]);
    check(
        "\"to\r\nlinjer\";b\r\nc;d",
        &[(1, &["to\r\nlinjer", "b"]), (3, &["c", "d"])],
    );
    check("\"to\rlinjer\";b\rc;d", &[(1, &["to\rlinjer", "b"]), (3, &["c", "d"])]);
    check("rør 5\";b", &[(1, &["rør 5\"", "b"])]);
}

#[test]
fn a_quotation_mark_that_would_lose_text_is_an_error() {
    assert_eq!(cells("a;b\n\"c;d\ne;f\n"), Err(TableError::UnclosedQuote { line: 2 }));
    assert_eq!(cells("a;b\n\"c\" d;e\n"), Err(TableError::TextAfterQuote { line: 2 }));
    assert_eq!(cells("\"a\nb\"c;d\n"), Err(TableError::TextAfterQuote { line: 2 }));
}
