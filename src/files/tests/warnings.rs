//! What a user is told of a file that could be opened all the same.

use super::plans::small_text;
use crate::{Checksum, Total, Warning, read};

fn check(old: &str, new: &str, expected: &[Warning]) {
    let text = small_text();
    assert!(text.contains(old), "{old} in\n{text}");
    let opened = read(text.replacen(old, new, 1).as_bytes()).unwrap();
    assert_eq!(opened.warnings, expected, "{new}");
}

fn control(total: Total, said: &str, found: &str) -> Warning {
    Warning::Control {
        total,
        said: said.to_owned(),
        found: found.to_owned(),
    }
}

const EDITED: Warning = Warning::EditedOutside(Checksum::Wrong);

#[test]
fn a_file_edited_by_hand_is_opened_and_said_to_be() {
    check("VPU 5", "VPU 5", &[]);
    check("VPU 5", "VPU 7", &[EDITED]);
    check(
        "// checksum",
        "// another",
        &[Warning::EditedOutside(Checksum::Missing)],
    );
}

#[test]
fn a_changed_number_changes_a_control_total() {
    check(
        "\"-0.45\"",
        "\"-0.46\"",
        &[EDITED, control(Total::Amounts, "-0.65", "-0.66")],
    );
    check(
        "\"-0.08\"",
        "\"-0.8\"",
        &[EDITED, control(Total::Stated, "-0.08", "-0.8")],
    );
    check(
        "(2023, \"-2\")",
        "(2023, \"2\")",
        &[EDITED, control(Total::Targets, "-5", "-1")],
    );
    check(
        "              (2023, \"-0.08\"),\n",
        "",
        &[
            EDITED,
            control(Total::StatedYears, "2", "1"),
            control(Total::Stated, "-0.08", "0"),
        ],
    );
}

#[test]
fn a_comment_is_said_to_be_lost_at_the_next_save() {
    check(
        "    title:",
        "    // mine\n    title:",
        &[EDITED, Warning::Comments { line: 9 }],
    );
}
