use super::*;

fn headings(line: &str) -> Record {
    let cells = line.split(';').map(str::to_owned).collect();
    Record { line: 1, cells }
}

fn year(number: i64) -> Content {
    Content::Year(Year::new(number).unwrap())
}

#[test]
fn columns_are_known_by_danish_and_english_names() {
    let cases = [
        ("Area", Some(Content::Area)),
        ("Område", Some(Content::Area)),
        ("OMRÅDE ", Some(Content::Area)),
        ("no", Some(Content::Number)),
        ("Nr", Some(Content::Number)),
        ("Nr.", Some(Content::Number)),
        ("Nummer", Some(Content::Number)),
        ("Number", Some(Content::Number)),
        ("Title", Some(Content::Title)),
        ("Titel", Some(Content::Title)),
        ("Forslag", Some(Content::Title)),
        ("full_year", Some(Content::FullYear)),
        ("Full-year", Some(Content::FullYear)),
        ("Full year", Some(Content::FullYear)),
        ("Helårlig", Some(Content::FullYear)),
        ("Helårsvirkning", Some(Content::FullYear)),
        ("Effekt  helårlig", Some(Content::FullYear)),
        ("Category", Some(Content::Category)),
        ("Kategori", Some(Content::Category)),
        ("Type", Some(Content::Category)),
        ("2024", Some(year(2024))),
        ("B2024", Some(year(2024))),
        ("BO2025", Some(year(2025))),
        ("BO 2025", Some(year(2025))),
        ("Budget 2024", Some(year(2024))),
        ("Effekt 2024", Some(year(2024))),
        ("Overslag 2025", Some(year(2025))),
        ("Regnskab 2022", None),
        ("2024-PL", None),
        ("24", None),
        ("1066", None),
        ("20240", None),
        ("", None),
        ("Bemærkning", None),
        ("æ024", None),
    ];
    for (heading, content) in cases {
        assert_eq!(Column::of(heading).content, content, "{heading}");
    }
}

#[test]
fn a_table_needs_a_title_and_a_year_and_nothing_twice() {
    assert!(columns(&headings("2024;Titel")).is_ok());
    let names = |line: &str| line.split(';').map(Text::from).collect::<Vec<_>>();
    let cases = [
        (
            "Nr.;2024",
            TableError::NoTitle {
                headings: names("Nr.;2024"),
            },
        ),
        (
            "Nr.;Titel",
            TableError::NoYears {
                headings: names("Nr.;Titel"),
            },
        ),
        (
            "Titel;2024;B2024",
            TableError::DuplicateColumn {
                first: "2024".into(),
                second: "B2024".into(),
            },
        ),
        (
            "Titel;Forslag;2024",
            TableError::DuplicateColumn {
                first: "Titel".into(),
                second: "Forslag".into(),
            },
        ),
    ];
    for (line, error) in cases {
        assert_eq!(columns(&headings(line)), Err(error), "{line}");
    }
    assert!(
        columns(&headings("Titel;x;x;2024")).is_ok(),
        "unknown columns are left out anyway"
    );
}
