//! `compare`: what an analyst would write to a colleague, and how it ends.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::program::{Answer, overslag};
use crate::architecture::root;

fn compared(folder: &Path, arguments: &[&str]) -> Answer {
    overslag(folder, ["compare", "--lang", "da"].iter().chain(arguments))
}

fn scenarios() -> std::path::PathBuf {
    root().join("scenarios")
}

/// The rows that differ, by number, with the exact difference in every column.
fn differences(json: &str) -> Vec<(String, Vec<String>)> {
    let json: Value = serde_json::from_str(json).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let cells = |row: &Value| -> Vec<String> {
        let cells = row["differences"].as_array().unwrap();
        cells.iter().map(|cell| text(&cell["exact"])).collect()
    };
    let number = |row: &Value| text(&row["row"]).split(' ').take(2).collect::<Vec<_>>().join(" ");
    let rows = json.pointer("/pairs/0/rows").and_then(Value::as_array).unwrap();
    rows.iter().map(|row| (number(row), cells(row))).collect()
}

#[test]
fn table_against_text_names_the_four_proposals_and_their_amounts_a_year_and_nothing_else() {
    let files = ["norddjurs-2023.ron", "norddjurs-2023-tekst.ron", "--only-changes"];
    let answer = compared(&scenarios(), &files);
    assert_eq!((answer.code, answer.messages.as_str()), (1, ""));
    insta::assert_snapshot!("compare-table-with-text", answer.result);
    let json = compared(&scenarios(), &[&files[..], &["--format", "json"]].concat());
    let row = |number: &str, cells: [&str; 6]| (number.to_owned(), cells.map(str::to_owned).to_vec());
    assert_eq!(
        differences(&json.result),
        [
            row("VPU 8", ["0", "0", "0.36", "0.36", "0.36", "0.36"]),
            row("VPU 9", ["0", "0", "0.09", "0.09", "0.09", "0.09"]),
            row("VPU 12", ["0.7", "0.4", "0.7", "0.7", "0.7", "0.7"]),
            row("VPU 20", ["0", "-0.05", "0", "0", "0", "0"]),
        ]
    );
}

#[test]
fn as_json_a_mixed_total_is_parted_into_what_comes_back_and_what_comes_once() {
    let files = ["norddjurs-2023.ron", "norddjurs-2023-tekst.ron", "--format", "json"];
    let json: Value = serde_json::from_str(&compared(&scenarios(), &files).result).unwrap();
    let mixed = |scenario: usize| -> Vec<[String; 3]> {
        let totals = json["scenarios"][scenario]["mixed_totals"].as_array().unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let parts = |total: &Value| {
            [
                text(&total["column"]),
                text(&total["recurring"]["printed"]),
                text(&total["one_off"]["printed"]),
            ]
        };
        totals.iter().map(parts).collect()
    };
    let row = |column: &str, recurring: &str, one_off: &str| [column, recurring, one_off].map(str::to_owned);
    assert_eq!(
        mixed(0),
        [row("full_year", "-6.234", "-2.1"), row("2023", "-0.812", "-2.1")]
    );
    assert_eq!(
        mixed(1),
        [row("full_year", "-5.084", "-2.55"), row("2023", "-0.012", "-2.55")]
    );
}

#[test]
fn small_differences_and_texts_are_left_out_and_counted_where_that_is_asked_for() {
    let files = ["norddjurs-2023.ron", "norddjurs-2023-tekst.ron", "--only-changes"];
    let few = [
        &files[..],
        &["--tolerance", "50", "--ignore", "texts", "--ignore", "places"],
    ]
    .concat();
    let answer = compared(&scenarios(), &few);
    assert_eq!((answer.code, answer.messages.as_str()), (1, ""));
    let says = |part: &str| assert!(answer.result.contains(part), "{part:?} is not in\n{}", answer.result);
    says("VPU 12");
    assert!(
        !answer.result.contains("VPU 20"),
        "0,050 is 50 steps:\n{}",
        answer.result
    );
    says("0,050 mio. kr.");
    says("  Forskel i alt");
    let json = compared(&scenarios(), &[&few[..], &["--format", "json"]].concat());
    let numbers: Vec<String> = differences(&json.result)
        .into_iter()
        .map(|(number, _)| number)
        .collect();
    assert_eq!(numbers, ["VPU 8", "VPU 9", "VPU 12"]);
    let wrong = compared(&scenarios(), &[&files[..], &["--tolerance", "lidt"]].concat());
    assert_eq!(wrong.code, 2);
}

#[test]
fn a_scenario_is_the_same_as_itself() {
    let answer = compared(&scenarios(), &["aarhus-mso-2024.ron", "aarhus-mso-2024.ron"]);
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
    assert!(answer.result.ends_with("B er som A.\n"), "{}", answer.result);
}

#[test]
fn units_signs_years_and_targets_are_brought_together() {
    let arguments = ["norddjurs-2023-maal.ron", "aarhus-mso-2024.ron", "--only-changes"];
    let answer = compared(&scenarios(), &arguments);
    assert_eq!(answer.code, 1);
    insta::assert_snapshot!("compare-two-municipalities", answer.result);
}

#[test]
fn several_scenarios_stand_side_by_side() {
    let arguments = [
        "norddjurs-2023.ron",
        "norddjurs-2023-maal.ron",
        "norddjurs-2023-tekst.ron",
        "--only-changes",
        "--by",
        "area",
        "--year",
        "2024",
    ];
    let answer = compared(&scenarios(), &arguments);
    assert_eq!((answer.code, answer.messages.as_str()), (1, ""));
    insta::assert_snapshot!("compare-three", answer.result);
}

#[test]
fn as_csv_the_causes_of_a_row_stand_under_it() {
    let arguments = [
        "norddjurs-2023.ron",
        "norddjurs-2023-tekst.ron",
        "--only-changes",
        "--by",
        "cause",
        "--format",
        "csv",
    ];
    let answer = compared(&scenarios(), &arguments);
    assert_eq!((answer.code, answer.messages.as_str()), (1, ""));
    insta::assert_snapshot!("compare-csv", answer.result);
}

#[test]
fn no_line_is_wider_than_a_page() {
    for by in ["row", "cause", "area"] {
        for language in ["da", "en"] {
            let arguments = [
                "compare",
                "norddjurs-2023.ron",
                "aarhus-mso-2024.ron",
                "myndighed-2021.ron",
                "--fully-phased-in",
                "--by",
                by,
                "--lang",
                language,
            ];
            let answer = overslag(&scenarios(), arguments);
            for line in answer.result.lines() {
                assert!(line.chars().count() <= 120, "{line}");
            }
        }
    }
}

#[test]
fn however_large_figures_are_no_line_is_wider_than_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(scenarios().join("norddjurs-2023.ron")).unwrap();
    let larger = |by: &str| text.replace("amount: \"-", &format!("amount: \"-{by}"));
    let names: Vec<String> = (1..=8).map(|number| format!("{number}.ron")).collect();
    for (name, by) in names
        .iter()
        .zip(["", "1", "12", "123", "1234", "12345", "23456", "98765"])
    {
        fs::write(folder.path().join(name), larger(by)).unwrap();
    }
    let arguments = ["compare", "--fully-phased-in", "--lang", "da"].map(str::to_owned);
    let answer = overslag(folder.path(), arguments.iter().chain(&names).map(String::as_str));
    assert_eq!(answer.code, 1, "{}", answer.messages);
    for line in answer.result.lines() {
        assert!(line.chars().count() <= 120, "{line}");
    }
}

/// The Norddjurs scenario with one proposal under another id, as somebody else may have entered it.
fn with_another_id(folder: &Path) {
    let text = fs::read_to_string(scenarios().join("norddjurs-2023.ron")).unwrap();
    fs::write(folder.join("a.ron"), &text).unwrap();
    fs::write(
        folder.join("b.ron"),
        text.replace("62cfa06a37fa53c5", "62cfa06a37fa53c6"),
    )
    .unwrap();
}

#[test]
fn a_guess_is_said_to_be_one_and_can_be_confirmed_and_refused() {
    let folder = tempfile::tempdir().unwrap();
    with_another_id(folder.path());
    let check = |more: &[&str], expected: &[&str], code: i32| {
        let answer = compared(folder.path(), &[&["a.ron", "b.ron", "--only-changes"], more].concat());
        assert_eq!(answer.code, code, "{}", answer.whole());
        for said in expected {
            assert!(answer.result.contains(said), "{said} in {}", answer.result);
        }
    };
    check(&[], &["B er som A, men ét forslag er genkendt ved et gæt"], 0);
    check(&["--same", "VPU 1=VPU 1"], &["B er som A.\n"], 0);
    check(
        &["--not-same", "VPU 1=VPU 1"],
        &[
            "- VPU 1 Bortfald af medfinansiering af indsats i UngNorddjurs: udgår: helårlig +0,054 og 2024-2027 +0,054.",
            "- VPU 1 Bortfald af medfinansiering af indsats i UngNorddjurs: nyt: helårlig -0,054 og 2024-2027 -0,054.",
        ],
        1,
    );
}

#[test]
fn what_cannot_be_compared_is_said() {
    let refused = |arguments: &[&str], expected: &str| {
        let answer = compared(&scenarios(), arguments);
        assert_eq!((answer.code, answer.result.as_str()), (2, ""), "{arguments:?}");
        assert!(answer.messages.contains(expected), "{}", answer.messages);
    };
    refused(
        &["norddjurs-2023.ron"],
        "Der kan sammenlignes 2 til 8 scenarier; her er 1.",
    );
    refused(&["norddjurs-2023.ron", "gone.ron"], "»gone.ron« kunne ikke åbnes.");
    refused(
        &["norddjurs-2023.ron", "norddjurs-2023.ron", "--year", "2090"],
        "Ingen af scenarierne viser 2090.",
    );
    refused(
        &["norddjurs-2023.ron", "norddjurs-2023.ron", "--same", "VPU 1"],
        "siger ikke, hvilke to forslag der menes",
    );
    refused(&["norddjurs-2023.ron"; 9], "her er 9.");
}
