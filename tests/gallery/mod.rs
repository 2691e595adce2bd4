//! Bad files: what is said of each, in Danish and English, and that none of them is touched.
//!
//! Each is a good file with one thing wrong, and stands beside its messages in `snapshots`.

#![allow(
    clippy::unwrap_used,
    reason = "what a test sets up is known to succeed; a mistake shall stop the test"
)]

mod broken;
mod cut;
mod no_text;
mod no_way;
mod typed;

use std::fs;
use std::path::Path;

use crate::cli::program::overslag;

/// A good file, with something of everything that can be wrong.
const GOOD: &str = include_str!("good.ron");
/// What the file is called on the disk.
const NAME: &str = "budget.ron";
/// What `check` ends with when there is something to look at.
const FINDINGS: i32 = 1;
/// What `check` ends with when a file cannot be read.
const UNREADABLE: i32 = 2;

/// The good file with one text in place of another.
fn with(old: &str, new: &str) -> String {
    assert!(GOOD.contains(old), "{old} is not in the good file");
    GOOD.replacen(old, new, 1)
}

/// A file that is refused: the good one with one text in place of another.
fn refused(picture: &str, old: &str, new: &str) {
    check(picture, with(old, new), UNREADABLE);
}

/// What `check` says of a file as the program saves it, so that nothing but its plan is odd.
fn check_saved(picture: &str, text: &str, code: i32) {
    let opened = files::read(text.as_bytes()).unwrap();
    check(picture, files::text(&opened.scenario).unwrap(), code);
}

/// What `check` says of a file, as its picture says it; afterwards the file is as it was.
fn check(picture: &str, bytes: impl AsRef<[u8]>, code: i32) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(NAME);
    fs::write(&file, &bytes).unwrap();
    let changed = fs::metadata(&file).unwrap().modified().unwrap();
    pictured(picture, folder.path(), code);
    assert_eq!(
        fs::read(&file).unwrap(),
        bytes.as_ref(),
        "{picture}: the file was changed"
    );
    assert_eq!(
        fs::metadata(&file).unwrap().modified().unwrap(),
        changed,
        "{picture}: the file was touched"
    );
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "{picture}: something was left behind"
    );
}

/// What `check` says of a file in this folder, in both languages.
fn pictured(picture: &str, folder: &Path, code: i32) {
    let said = ["da", "en"].map(|language| {
        let answer = overslag(folder, ["check", NAME, "--lang", language]);
        assert_eq!(answer.code, code, "{picture}: {}", answer.whole());
        format!("{}{}", answer.result, answer.messages)
    });
    let settings = || {
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings
    };
    settings().bind(|| insta::assert_snapshot!(picture, said.join("\n")));
}
