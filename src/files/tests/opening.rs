//! Whatever the bytes are: what is wrong, and where.

use super::flaws::{changed, flaw};
use super::plans::small_text;
use crate::{Mistake, NotText, OpenError, Problem, limits, open, read};

fn error(bytes: impl AsRef<[u8]>) -> OpenError {
    read(bytes.as_ref()).expect_err("a file with something wrong")
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
    check(b"/\0//", NotText::ZerosInside { line: 1, column: 2 });
    check(b"\0///", NotText::ZerosInside { line: 1, column: 1 });
    check(b"//\n/\0", NotText::ZerosInside { line: 2, column: 2 });
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
    assert!(read(nested(62).as_bytes()).is_ok());
    assert_eq!(flaw(&nested(63)).mistake, Mistake::TooDeep);
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
    let file = std::fs::File::create(&sparse).unwrap();
    file.set_len(100_000_000_000).unwrap();
    assert!(matches!(
        open(&sparse),
        Err(OpenError::TooLarge { bytes: 100_000_000_000 })
    ));
    file.set_len(u64::try_from(limits::BYTES).unwrap()).unwrap();
    assert!(matches!(open(&sparse), Err(OpenError::NotText(NotText::Zeros))));
}
