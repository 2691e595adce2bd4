//! Results on one stream, messages on the other; names of any bytes; readers that stop reading.

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::process::Stdio;

use super::program::{overslag, program};
use crate::architecture::root;

const GOOD: &str = include_str!("../gallery/good.ron");

#[test]
fn a_warning_stands_beside_the_report() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("edited.ron"),
        GOOD.replace("Fælles ledelse", "Fælles leder"),
    )
    .unwrap();
    for command in ["report", "alternatives"] {
        let answer = overslag(folder.path(), [command, "edited.ron", "--lang", "da"]);
        assert_eq!(answer.code, 0);
        assert!(answer.result.starts_with("Budget 2027\n"), "{}", answer.result);
        assert!(
            answer
                .messages
                .starts_with("»edited.ron«: Filen er ændret uden for overslag"),
            "{}",
            answer.messages
        );
    }
}

#[test]
fn a_report_that_cannot_be_made_says_why() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("good.ron"), GOOD).unwrap();
    let check = |arguments: &[&str], expected: &str| {
        let answer = overslag(
            folder.path(),
            ["report", "good.ron", "--lang", "da"].iter().chain(arguments),
        );
        assert_eq!((answer.code, answer.result.as_str()), (2, ""), "{arguments:?}");
        assert!(answer.messages.contains(expected), "{}", answer.messages);
    };
    check(&["--price-level", "2030"], "Angiv først dets prisniveau");
    check(&["--price-level", "1066"], "1066 er ikke et år, der kan planlægges");
    check(
        &["--price-level", "-9223372036854775808"],
        "er ikke et år, der kan planlægges",
    );
}

#[test]
fn units_are_typed_short_or_as_they_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("good.ron"), GOOD).unwrap();
    let second_line = |unit: &str| {
        let answer = overslag(folder.path(), ["report", "good.ron", "--lang", "da", "--unit", unit]);
        assert_eq!(answer.code, 0, "{unit}: {}", answer.messages);
        answer
            .result
            .lines()
            .nth(1)
            .unwrap()
            .split(" · ")
            .next()
            .unwrap()
            .to_owned()
    };
    for (expected, typed) in [
        ("kr.", ["kr", "kr.", "KR."]),
        ("1.000 kr.", ["1000", "1.000 kr.", "1000 kr"]),
        ("mio. kr.", ["mio", "mio. kr.", "mio."]),
        ("mia. kr.", ["mia", "mia. kr.", "Mia kr"]),
    ] {
        for unit in typed {
            assert_eq!(second_line(unit), expected, "{unit}");
        }
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_mistake() {
    let mut command = program(&root());
    let mut child = command
        .args(["report", "scenarios/norddjurs-2023.ron"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut beginning = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut beginning).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panic"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_said_to_be() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = program(&root());
    let command = command.args(["report", "scenarios/norddjurs-2023.ron", "--lang", "da"]);
    let output = command.stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        said,
        "Resultatet kunne ikke skrives: drevet er fuldt. Scenariet er ikke ændret.\n"
    );
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_is_no_utf_8_is_read_and_named_as_well_as_can_be() {
    use std::os::unix::ffi::OsStrExt;

    let folder = tempfile::tempdir().unwrap();
    let name = OsStr::from_bytes(b"for\xe5r.ron");
    fs::write(folder.path().join(name), GOOD).unwrap();
    let answer = overslag(folder.path(), ["check".as_ref(), name]);
    assert_eq!(answer.code, 0, "{}", answer.whole());
    assert!(
        answer.result.starts_with("“for\u{fffd}r.ron”: in order."),
        "{}",
        answer.result
    );
    let made = OsStr::from_bytes(b"n\xf8d.ron");
    let new: [&OsStr; 7] = ["new", "--first-year", "2027", "--years", "4", "--out"]
        .map(OsStr::new)
        .into_iter()
        .chain([made])
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    assert_eq!(overslag(folder.path(), new).code, 0);
    assert!(folder.path().join(made).exists());
}
