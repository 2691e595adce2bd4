//! Files that were cut off, as by a copy that was interrupted.

use super::{GOOD, UNREADABLE, check};

/// The good file up to, and with, some text.
fn until(text: &str) -> String {
    let (before, _) = GOOD.split_once(text).unwrap();
    format!("{before}{text}")
}

#[test]
fn files_that_end_too_early() {
    check("cut-in-first-line", until("// Budget scenario"), UNREADABLE);
    check("cut-after-format", until("format: \"overslag-scenario\","), UNREADABLE);
    check("cut-in-title", until("title: \"Budget"), UNREADABLE);
    check(
        "cut-between-proposals",
        until("notice: 6),\n          ),\n        ],\n      ),\n"),
        UNREADABLE,
    );
    check("cut-in-amount", until("amount: \"-0."), UNREADABLE);
    check("cut-in-word", until("inclusion: Excl"), UNREADABLE);
    check("cut-before-control", until("  ),\n  control:"), UNREADABLE);
    check("cut-before-last-bracket", until("extensions: {},\n"), UNREADABLE);
}
