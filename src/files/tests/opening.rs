//! Whatever the bytes are: what is wrong, and where.

use super::plans::small_text;
use crate::{Flaw, Mistake, NotText, OpenError, Problem, Step, limits, open, read};

fn error(bytes: impl AsRef<[u8]>) -> OpenError {
    read(bytes.as_ref()).expect_err("a file with something wrong")
}

fn flaw(text: &str) -> Flaw {
    match error(text) {
        OpenError::Flaw(flaw) => *flaw,
        other => panic!("{other:?}"),
    }
}

fn changed(old: &str, new: &str) -> String {
    let text = small_text();
    assert!(text.contains(old), "{old} in\n{text}");
    text.replacen(old, new, 1)
}

/// The steps of a place, as one would say them.
fn way(steps: &[Step]) -> String {
    let say = |step: &Step| match step {
        Step::Row { ordinal, name, .. } => name.clone().unwrap_or_else(|| format!("#{ordinal}")),
        Step::Year(year) => year.to_string(),
        Step::Item(ordinal) => format!("#{ordinal}"),
        Step::Field(field) => field.clone(),
    };
    steps.iter().map(say).collect::<Vec<_>>().join(" > ")
}

#[test]
fn what_is_no_text_is_named() {
    let check = |bytes: &[u8], expected| {
        assert!(
            matches!(error(bytes), OpenError::NotText(found) if found == expected),
            "{expected:?}"
        );
    };
    check(b"", NotText::Empty);
    check(b" \r\n", NotText::Empty);
    check(&[0; 4096], NotText::Zeros);
    check(b"\xff\xfe(\0", NotText::Utf16);
    check(b"/\0/\0 \0B\0", NotText::Utf16);
    check(b"\0/\0/\0 \0B", NotText::Utf16);
    check(b"PK\x03\x04\x14\0", NotText::Packed);
    check(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotText::Packed);
    check(b"(\n\xc3\xa6 \xe6", NotText::NotUtf8 { line: 2, column: 3 });
}

#[test]
fn what_is_no_scenario_is_named() {
    for text in [
        "hello",
        "{\"format\": 1}",
        "(format: \"other\", version: 1)",
        "[1, 2]",
        "((((",
        "\u{feff}",
    ] {
        let found = error(text);
        assert!(matches!(found, OpenError::NotAScenario), "{text}: {found:?}");
    }
}

#[test]
fn a_newer_file_is_refused_whatever_is_in_it() {
    let text = "(format: \"overslag-scenario\", version: 9, written_by: \"overslag 7\", new: Thing(#))";
    let OpenError::Newer { version, written_by } = error(text) else {
        panic!("not a newer file");
    };
    assert_eq!((version, written_by.as_deref()), (9, Some("overslag 7")));
    let never = flaw(&changed("version: 1", "version: 0"));
    let problem = Problem::Version;
    let text = "0".to_owned();
    assert_eq!(never.mistake, Mistake::Value { text, problem });
}

#[test]
fn a_conflict_is_found_at_the_start_of_a_line_alone() {
    let text = changed("        number:", "<<<<<<< mine\n        number:");
    let line = text.lines().position(|line| line.starts_with('<')).unwrap() + 1;
    assert!(matches!(error(&text), OpenError::MergeConflict { line: found } if found == line));
    assert!(read(changed("VPU 5", "<<<<<<< 5").as_bytes()).is_ok());
}

#[test]
fn a_file_of_the_largest_size_is_looked_at_and_a_larger_one_is_not() {
    let mut bytes = vec![b' '; limits::BYTES];
    assert!(matches!(error(&bytes), OpenError::NotText(NotText::Empty)));
    bytes.push(b' ');
    assert!(matches!(error(&bytes), OpenError::TooLarge { bytes: 67_108_865 }));
}

/// That a change makes a mistake at a place, which is found by the text that stands there.
fn check(old: &str, new: &str, expected: (&str, &str, Mistake)) {
    let (at, steps, mistake) = expected;
    let text = changed(old, new);
    let found = flaw(&text);
    assert_eq!(found.mistake, mistake, "{new}");
    let line = text.lines().nth(found.place.line - 1).unwrap();
    let rest: String = line.chars().skip(found.place.column - 1).collect();
    assert!(rest.starts_with(at), "{new}: {rest:?} in {line:?}");
    assert_eq!(way(&found.place.steps), steps, "{new}");
}

fn value(text: &str, problem: Problem) -> Mistake {
    let text = text.to_owned();
    Mistake::Value { text, problem }
}

#[test]
fn a_bad_value_is_quoted_and_placed() {
    let amount = "VPU 5 > #1 > amount";
    check(
        "\"-0.45\"",
        "\"12,00.10\"",
        ("\"12,", amount, value("12,00.10", Problem::Comma)),
    );
    check(
        "\"-0.45\"",
        "\"1e5\"",
        ("\"1e5", amount, value("1e5", Problem::Exponent)),
    );
    check(
        "\"-0.45\"",
        "-0.45",
        ("-0.45", amount, value("-0.45", Problem::NotQuoted)),
    );
    check(
        "\"-0.45\"",
        "\"1000000000\"",
        ("\"1000", amount, value("1000000000", Problem::TooLarge)),
    );
    check(
        "\"-0.45\"",
        "\"0.0000000000001\"",
        ("\"0.00", amount, value("0.0000000000001", Problem::TooFine)),
    );
    let upside_down = "low -1, expected -0.5, high 0";
    let quoted = format!("\"{upside_down}\"");
    check(
        "\"-0.45\"",
        &quoted,
        ("\"low", amount, value(upside_down, Problem::RangeOrder)),
    );
    let stated = "VPU 6 > #1 > stated > 2023";
    check("\"-0.08\"", "\"abc\"", ("\"abc", stated, value("abc", Problem::Number)));
    check(
        "\"-0.08\"",
        "\"9999999999\"",
        ("\"9999", stated, value("9999999999", Problem::TooLarge)),
    );
    check(
        "(2023, \"-0.08\")",
        "(1066, \"-0.08\")",
        ("1066", "VPU 6 > #1 > stated > #1", value("1066", Problem::Year)),
    );
    check(
        "2023-09",
        "2023-13",
        (
            "\"2023-13",
            "VPU 5 > #1 > phase_in > decided",
            value("2023-13", Problem::Month),
        ),
    );
    check(
        "notice: 6",
        "notice: 256",
        (
            "256",
            "VPU 5 > #1 > phase_in > notice",
            value("256", Problem::WholeNumber),
        ),
    );
    check(
        "years: 4",
        "years: 31",
        ("31", "years", value("31", Problem::YearCount)),
    );
    check(
        "step: \"0.001\"",
        "step: \"0\"",
        ("\"0\"", "rounding > step", value("0", Problem::Step)),
    );
    check(
        "(2023, \"-2\")",
        "(2023, \"x\")",
        ("\"x\"", "Område 16 > targets > 2023", value("x", Problem::Number)),
    );
    check(
        "id: \"000000000000000a\"",
        "id: \"xyz\"",
        ("\"xyz\"", "#1 > id", value("xyz", Problem::Id)),
    );
}

#[test]
fn a_bad_field_or_word_is_named_with_what_could_stand_there() {
    let unknown = flaw(&changed(
        "        number: \"VPU 6\"",
        "        colour: 1,\n        number: \"VPU 6\"",
    ));
    assert!(
        matches!(unknown.mistake, Mistake::UnknownField { ref field, known } if field == "colour" && known.contains(&"number"))
    );
    assert_eq!(
        (unknown.place.column, way(&unknown.place.steps).as_str()),
        (9, "#2 > colour")
    );

    let word = flaw(&changed("unit: Millions", "unit: Billions"));
    assert!(
        matches!(word.mistake, Mistake::UnknownWord { ref word, known } if word == "Billions" && known.contains(&"Millions"))
    );
    assert_eq!(way(&word.place.steps), "unit");

    let line = "VPU 5 > #1";
    check(
        "phase_in: AfterNotice(decided: \"2023-09\", notice: 6),",
        "",
        ("(", line, Mistake::MissingField { field: "phase_in" }),
    );
    check(
        "amount: \"-0.45\"",
        "id: \"1\"",
        ("id", "VPU 5 > #1", Mistake::FieldTwice { field: "id" }),
    );
}

#[test]
fn what_no_plan_can_hold_is_placed_where_it_stands() {
    let check = |old, new, expected: &str| {
        let text = changed(old, new);
        let found = flaw(&text);
        assert!(matches!(found.mistake, Mistake::Impossible(_)), "{:?}", found.mistake);
        assert_eq!(way(&found.place.steps), expected);
        assert!(found.place.line > 10);
    };
    check("id: \"000000000000000b\"", "id: \"a\"", "VPU 6");
    check("area: \"0000000000000010\"", "area: \"77\"", "VPU 5");
    check("(2024, \"not quantified\")", "(2023, \"-1\")", "VPU 6 > #1");
    check("notice: 6", "notice: 200", "VPU 5 > #1");
    check("name: \"Område 16\"", "name: \"Skoler\", parent: \"10\"", "Skoler");
    check("phase_in: Stated(Recurring)", "phase_in: Curve(\"99\")", "VPU 6 > #1");
}

#[test]
fn a_file_cut_off_anywhere_is_an_error_with_a_place() {
    let text = small_text();
    let end = text.find("// checksum").unwrap();
    let body = text[..end].trim_end().len();
    for length in 0..text.len() {
        match read(&text.as_bytes()[..length]) {
            Ok(opened) => assert!(
                length >= body && !opened.warnings.is_empty() || length == text.len() - 1,
                "{length}"
            ),
            Err(OpenError::Flaw(flaw)) => {
                assert_eq!(
                    flaw.mistake,
                    Mistake::EndsEarly,
                    "{length}: {:?}",
                    &text[length.saturating_sub(20)..length]
                );
            }
            Err(OpenError::NotAScenario) => assert!(length < 24, "{length}"),
            Err(OpenError::NotText(_)) => {}
            Err(other) => panic!("{length}: {other:?}"),
        }
    }
}

#[test]
fn no_changed_byte_makes_reading_fail_otherwise_than_with_an_error() {
    let text = small_text().into_bytes();
    for place in 0..text.len() {
        for byte in *b"\0 \"(){}[],:x9-/*\xff" {
            let mut changed = text.clone();
            changed[place] = byte;
            if let Ok(opened) = read(&changed) {
                assert!(
                    changed == text || !opened.warnings.is_empty() || byte.is_ascii_whitespace(),
                    "{place} {byte}"
                );
            }
        }
    }
}

#[test]
fn deep_brackets_are_an_error() {
    let nested = |depth: usize| {
        let data = format!("extensions: {{\"a\": {}{}}}", "[".repeat(depth), "]".repeat(depth));
        changed("extensions: {}", &data)
    };
    assert!(read(nested(50).as_bytes()).is_ok());
    assert_eq!(flaw(&nested(100_000)).mistake, Mistake::TooDeep);
}

#[test]
fn what_is_not_on_the_disk_is_named() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        open(&folder.path().join("none.ron")),
        Err(OpenError::NotFound)
    ));
    assert!(matches!(open(folder.path()), Err(OpenError::Io(_))));
    let sparse = folder.path().join("large.ron");
    std::fs::File::create(&sparse)
        .unwrap()
        .set_len(100_000_000_000)
        .unwrap();
    assert!(matches!(
        open(&sparse),
        Err(OpenError::TooLarge { bytes: 100_000_000_000 })
    ));
}
