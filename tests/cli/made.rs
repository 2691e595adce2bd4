//! `new`, and what can be read back of a report.

use std::fs;
use std::path::Path;

use exchange::{Options, read_table};
use serde_json::Value;

use super::program::{Answer, overslag};
use crate::architecture::root;

fn new(folder: &Path, arguments: &[&str]) -> Answer {
    overslag(folder, ["new", "--lang", "da"].iter().chain(arguments))
}

#[test]
fn a_new_scenario_is_in_order_and_can_be_shown() {
    let folder = tempfile::tempdir().unwrap();
    let made = new(
        folder.path(),
        &["--first-year", "2027", "--years", "4", "--out", "ny.ron"],
    );
    assert_eq!(made.whole(), "0\n»ny.ron« er gemt med 0 forslag.\n");
    let checked = overslag(folder.path(), ["check", "ny.ron", "--lang", "da"]);
    assert_eq!(checked.code, 0, "{}", checked.whole());
    assert!(
        checked.result.contains("0 forslag, ingen områder, 4 år (2027-2030)."),
        "{}",
        checked.result
    );
    let shown = overslag(folder.path(), ["report", "ny.ron", "--lang", "da"]);
    assert_eq!((shown.code, shown.messages.as_str()), (0, ""));
    assert!(
        shown.result.starts_with("Nyt scenarie\n1.000 kr. · "),
        "{}",
        shown.result
    );
    assert!(shown.result.contains("2030"));
}

#[test]
fn title_unit_and_sign_are_as_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let asked = ["--title", "Budget 2027", "--unit", "mio. kr.", "--sign", "positive"];
    let years = ["--first-year", "2027", "--years", "1", "--out", "ny.ron"];
    assert_eq!(new(folder.path(), &[asked, years].concat()).code, 0);
    let text = fs::read_to_string(folder.path().join("ny.ron")).unwrap();
    for said in [
        "title: \"Budget 2027\"",
        "unit: Millions",
        "sign: SavingsPositive",
        "years: 1",
    ] {
        assert!(text.contains(said), "{said} in\n{text}");
    }
}

#[test]
fn what_cannot_be_made_is_not() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("there.ron"), "mine").unwrap();
    let check = |first: &str, years: &str, out: &str, expected: &str| {
        let answer = new(folder.path(), &["--first-year", first, "--years", years, "--out", out]);
        assert_eq!((answer.code, answer.result.as_str()), (2, ""));
        assert!(answer.messages.contains(expected), "{}", answer.messages);
    };
    check(
        "1066",
        "4",
        "a.ron",
        "1066 er ikke et år, der kan planlægges. Vælg et år fra 1900 til 2200.",
    );
    check("-9223372036854775808", "1", "a.ron", "Vælg et år fra 1900 til 2200.");
    check("2027", "0", "a.ron", "Et scenarie viser 1 til 30 år.");
    check("2027", "-1", "a.ron", "Et scenarie viser 1 til 30 år.");
    check("2027", "31", "a.ron", "Et scenarie viser 1 til 30 år.");
    check("2199", "4", "a.ron", "2202 er ikke et år, der kan planlægges");
    check("2027", "4", "there.ron", "Der er allerede en fil med det navn.");
    check("2027", "4", "no/a.ron", "filen eller mappen findes ikke");
    check("2027", "4", ".", "Det er en mappe");
    assert_eq!(fs::read_to_string(folder.path().join("there.ron")).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_report_in_json_is_one_object_with_figures_as_text() {
    let answer = overslag(
        &root(),
        [
            "report",
            "scenarios/norddjurs-2023.ron",
            "--format",
            "json",
            "--lang",
            "da",
        ],
    );
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
    let report: Value = serde_json::from_str(&answer.result).unwrap();
    let rows = report["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["no"] == "VPU 5").unwrap();
    assert_eq!(row["years"]["2024"]["exact"], "-0.3375");
    assert_eq!(row["years"]["2024"]["printed"], "-0,337");
    assert_eq!(report["years"].as_array().unwrap().len(), 5);
}

#[test]
fn a_report_in_csv_is_a_table_that_can_be_imported_again() {
    let answer = overslag(
        &root(),
        [
            "report",
            "scenarios/norddjurs-2023.ron",
            "--format",
            "csv",
            "--lang",
            "da",
        ],
    );
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
    assert!(
        answer
            .result
            .starts_with("kind;area;no;title;full_year;2023;2024;2025;2026;2027;category")
    );
    let table = read_table(answer.result.as_bytes(), Options::default()).unwrap();
    assert_eq!(table.years.len(), 5);
    assert!(table.rows.iter().any(|row| row.number == "VPU 5"));
}
