//! Files that open, with something to look at.

use super::{FINDINGS, check, check_saved, with};

/// A file that somebody edited opens, and says so.
fn edited(picture: &str, old: &str, new: &str) {
    check(picture, with(old, new), FINDINGS);
}

/// A file that the program itself could have saved opens, and says which rule it breaks.
fn breaks(picture: &str, old: &str, new: &str) {
    check_saved(picture, &with(old, new), FINDINGS);
}

#[test]
fn files_edited_by_hand() {
    edited(
        "edited-title",
        "title: \"Færre vikartimer\"",
        "title: \"Færre vikarer\"",
    );
    edited("edited-amount", "\"-0.45\"", "\"-0.54\"");
    edited("edited-line-lost", "          (2028, \"-0.6\"),\n", "");
    edited("edited-total", "lines: 7,", "lines: 8,");
    edited(
        "edited-comment",
        "    years: 4,",
        "    // tre overslagsår\n    years: 4,",
    );
}

#[test]
fn rules_that_do_not_hold() {
    let chosen = "chosen: [\n          \"0000000000000005\",";
    breaks("two-chosen", chosen, "chosen: [\"5\", \"6\"");
    breaks("none-chosen", chosen, "chosen: [");
    breaks("both-of-excluded", "inclusion: Excluded,", "");
    breaks("requirement-missing", "relation: Excludes", "relation: Requires");
    let second = "(id: \"8\", number: \"VPU 8\", title: \"Ekstra restpulje\", status: \"foreslået\", \
        kind: Balancing(years: [2028, 2029], otherwise: Empty, when_met: Zero)),";
    breaks("two-fill", "proposals: [\n", &format!("proposals: [\n{second}\n"));
}

#[test]
fn a_number_that_two_proposals_go_by() {
    check_saved(
        "number-twice",
        &with("number: \"VPU 3\"", "number: \"VPU 1\""),
        FINDINGS,
    );
}
