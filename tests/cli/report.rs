//! What a report's rows say beside the published tables: what sums are made of, and which figures were moved.

use model::{Edit, Rounding, Scope, SettingsEdit, Step};
use serde_json::Value;

use super::program::overslag;
use crate::architecture::root;

/// The columns of a row that a report prints: the full-year effect and the years.
fn printed(row: &Value) -> Vec<&str> {
    let years = row["years"].as_object().unwrap().values();
    let columns = [&row["full_year"]].into_iter().chain(years);
    columns.map(|figure| figure["printed"].as_str().unwrap()).collect()
}

fn report(folder: &std::path::Path, file: &str, format: &str) -> String {
    let answer = overslag(folder, ["report", file, "--lang", "da", "--format", format]);
    assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
    answer.result
}

#[test]
#[rustfmt::skip]
fn what_a_sum_is_made_of_stands_below_it_where_it_mixes_recurring_and_one_off() {
    let file = "scenarios/norddjurs-2023.ron";
    let json: Value = serde_json::from_str(&report(&root(), file, "json")).unwrap();
    let rows = json["rows"].as_array().unwrap();
    let made_of = rows.iter().filter(|row| row["kind"].as_str().unwrap().starts_with("of-which"));
    let said: Vec<_> = made_of
        .map(|row| (row["area"].as_str().unwrap(), row["kind"].as_str().unwrap(), printed(row)))
        .collect();
    let total = rows.iter().find(|row| row["kind"] == "total").unwrap();
    assert_eq!(printed(total), ["-8,334", "-2,912", "-4,635", "-5,734", "-6,234", "-6,234"]);
    let [.., recurring, once] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!((recurring.1, once.1), ("of-which-recurring", "of-which-one-off"));
    assert_eq!(recurring.2, ["-6,234", "-0,812", "-4,635", "-5,734", "-6,234", "-6,234"]);
    assert_eq!(once.2, ["-2,100", "-2,100", "0", "0", "0", "0"]);
    insta::assert_debug_snapshot!("report-made-of", said);
    assert!(report(&root(), file, "csv").contains(";heraf engangs;-2,100;-2,100;0;"));
    assert!(report(&root(), file, "text").contains("heraf engangs"));
}

#[test]
fn a_sum_of_one_sort_is_not_taken_apart() {
    let text = report(&root(), "scenarios/myndighed-2021.ron", "csv");
    assert!(!text.contains("of-which"), "{text}");
}

#[test]
fn figures_moved_so_that_the_table_foots_are_marked() {
    let folder = tempfile::tempdir().unwrap();
    let opened = files::open(&root().join("scenarios/norddjurs-2023.ron")).unwrap();
    let plan = &opened.scenario.plan;
    let balanced = Rounding {
        step: Step::new(model::Amount::new("0.1".parse().unwrap(), plan.settings().notation).unwrap()).unwrap(),
        scope: Scope::Balanced,
        ..plan.settings().rounding
    };
    let plan = plan.edited(&Edit::Settings(SettingsEdit::Rounding(balanced))).unwrap();
    let scenario = opened.scenario.with_plan(&plan);
    files::save(&folder.path().join("a.ron"), &scenario, files::Replacing::Nothing).unwrap();
    insta::assert_snapshot!("report-adjusted", report(folder.path(), "a.ron", "text"));
    let json: Value = serde_json::from_str(&report(folder.path(), "a.ron", "json")).unwrap();
    for row in json["rows"].as_array().unwrap() {
        let sum = row["kind"] == "total" || row["kind"] == "net-outstanding";
        let years = row["years"].as_object().unwrap().values();
        let marked = years.filter(|figure| figure["adjusted"] == true).count();
        assert!(!sum || marked == 0, "{row}");
    }
}
