//! Files that are no scenario at all, and some that only look so.

use std::fs::File;

use super::{FINDINGS, GOOD, NAME, UNREADABLE, check, pictured, refused};

/// The file in two bytes a letter, the low byte first.
fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The file as older programs save it.
fn one_byte_a_letter(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(letter).unwrap()).collect()
}

#[test]
fn files_that_are_no_text() {
    check("empty", "", UNREADABLE);
    check("blanks", " \r\n\t\n", UNREADABLE);
    check("zeros", [0; 4096], UNREADABLE);
    check("utf-16", utf16(GOOD), UNREADABLE);
    check("utf-16-with-mark", utf16(&format!("\u{feff}{GOOD}")), UNREADABLE);
    check(
        "workbook",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00b\xee\x9dh",
        UNREADABLE,
    );
    check("old-workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", UNREADABLE);
    let half = GOOD.len() / 2;
    check(
        "zeros-at-the-end",
        [&GOOD.as_bytes()[..half], &[0; 512]].concat(),
        UNREADABLE,
    );
    check(
        "zeros-at-the-beginning",
        [&[0; 512], &GOOD.as_bytes()[half..]].concat(),
        UNREADABLE,
    );
    check("zeros-after-it", [GOOD.as_bytes(), &[0; 512]].concat(), UNREADABLE);
    check("noise", b"\x8f\x12\xfe\x33\x90\xa7\x01\xc2\x55\xff\x0a\x99", UNREADABLE);
    check("noise-inside", [GOOD.as_bytes(), b"\xf8\xe5"].concat(), UNREADABLE);
    check("windows-1252", one_byte_a_letter(GOOD), UNREADABLE);
}

#[test]
fn texts_that_are_no_scenario() {
    check("letter", "Kære alle\n\nHer er budgettet.\n", UNREADABLE);
    check("table", "titel;2027;2028\nVikarer;-1;-2\n", UNREADABLE);
    refused("other-format", "overslag-scenario", "overslag-maal");
    check("other-ron", "(name: \"Budget\", rows: [1, 2, 3])\n", UNREADABLE);
}

#[test]
fn marks_of_a_conflict() {
    let theirs = "<<<<<<< HEAD\n    years: 4,\n=======\n    years: 5,\n>>>>>>> theirs\n";
    refused("merge-conflict", "    years: 4,\n", theirs);
}

#[test]
fn other_versions() {
    refused("newer", "version: 1,", "version: 7,");
    check(
        "newer-and-unlike",
        "(\n  format: \"overslag-scenario\",\n  version: 2,\n  chapters: <...>\n",
        UNREADABLE,
    );
    refused("version-0", "version: 1,", "version: 0,");
    refused("version-in-words", "version: 1,", "version: \"one\",");
}

#[test]
fn forms_that_other_programs_save_in_are_fine() {
    check("byte-order-mark", format!("\u{feff}{GOOD}"), 0);
    check("crlf", GOOD.replace('\n', "\r\n"), 0);
    check("good", GOOD, 0);
}

#[test]
fn a_file_without_its_last_line_opens() {
    let (body, _) = GOOD.split_once("// checksum").unwrap();
    check("no-checksum", body, FINDINGS);
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = File::create(folder.path().join(NAME)).unwrap();
    let size = u64::try_from(files::limits::BYTES).unwrap() + 1;
    file.set_len(size).unwrap();
    let before = file.metadata().unwrap();
    pictured("too-large", folder.path(), UNREADABLE);
    let after = file.metadata().unwrap();
    assert_eq!(
        (after.len(), after.modified().unwrap()),
        (size, before.modified().unwrap())
    );
}

#[test]
fn what_is_not_there_or_no_file() {
    let folder = tempfile::tempdir().unwrap();
    pictured("missing", folder.path(), UNREADABLE);
    std::fs::create_dir(folder.path().join(NAME)).unwrap();
    pictured("folder", folder.path(), UNREADABLE);
}
