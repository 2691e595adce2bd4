//! One scenario as the program reports it: text, CSV and JSON.

use std::process::Command;

use serde_json::Value;

use super::published::{Expected, normalised, number};

/// What the program says about a scenario.
pub struct Documents {
    pub text: String,
    csv: Vec<Vec<String>>,
    json: Value,
    alternatives: String,
}

impl Documents {
    /// The reports of a sample scenario, with further options.
    pub fn of(scenario: &str, options: &[&str]) -> Self {
        let file = format!("{}/../../scenarios/{scenario}.ron", env!("CARGO_MANIFEST_DIR"));
        let report = |format: &str| run(&[&["report", &file, "--lang", "da", "--format", format], options].concat());
        let csv = report("csv");
        Self {
            text: report("text"),
            csv: csv
                .lines()
                .map(|line| line.split(';').map(str::to_owned).collect())
                .collect(),
            json: serde_json::from_str(&report("json")).unwrap(),
            alternatives: run(&["alternatives", &file, "--lang", "da"]),
        }
    }

    /// That a published line is printed, and is that number, in every form.
    pub fn check(&self, expected: &Expected) {
        let row = self.json_row(expected);
        for (column, printed) in &expected.figures {
            let figure = if column == "full_year" {
                &row["full_year"]
            } else {
                &row["years"][column]
            };
            let is_printed = figure["printed"].as_str();
            let wanted = (printed != "-").then_some(printed.as_str());
            assert_eq!(is_printed, wanted, "{expected:?}, {column} in JSON");
            let value = is_printed.and_then(number);
            assert_eq!(value, number(printed), "{expected:?}, {column} by value");
            assert_eq!(
                self.csv_cell(expected, column),
                *printed,
                "{expected:?}, {column} in CSV"
            );
        }
        self.check_text(expected);
    }

    /// The figure of a row in JSON, exact and printed.
    pub fn figure(&self, expected: &Expected, column: &str) -> (String, String) {
        let figure = &self.json_row(expected)["years"][column];
        let text = |name: &str| figure[name].as_str().unwrap_or_default().to_owned();
        (text("exact"), text("printed"))
    }

    fn json_row(&self, expected: &Expected) -> &Value {
        let rows = self.json["rows"].as_array().unwrap().iter();
        let mut found =
            rows.filter(|row| row["kind"] == expected.kind && is_about(&row["title"], &row["no"], expected));
        let row = found.next().unwrap_or_else(|| panic!("no row for {expected:?}"));
        assert!(found.next().is_none(), "more than one row for {expected:?}");
        row
    }

    fn csv_cell(&self, expected: &Expected, column: &str) -> &str {
        let [header, rows @ ..] = self.csv.as_slice() else {
            panic!("no header")
        };
        let place = |name: &str| header.iter().position(|heading| heading == name).unwrap();
        let is_it = |row: &&Vec<String>| {
            row[place("kind")] == expected.kind
                && row[place("no")] == expected.number
                && normalised(&row[place("title")]) == normalised(&expected.title)
        };
        &rows.iter().find(is_it).unwrap()[place(column)]
    }

    /// That the figures stand in the text in this order, at the end of a line.
    fn check_text(&self, expected: &Expected) {
        let figures: Vec<&str> = expected
            .figures
            .iter()
            .filter(|(column, _)| *column != "full_year")
            .map(|(_, printed)| printed.as_str())
            .collect();
        let full_year = expected.figures.get("full_year").map(String::as_str);
        let wanted: Vec<&str> = full_year.into_iter().chain(figures).collect();
        let ends = |line: &str| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let category = words.last().is_some_and(|word| word.starts_with(char::is_alphabetic));
            let words = if category {
                &words[..words.len() - 1]
            } else {
                &words[..]
            };
            words.ends_with(&wanted) || words.strip_suffix(&["-"]).is_some_and(|words| words.ends_with(&wanted))
        };
        assert!(self.text.lines().any(ends), "{expected:?} is not in\n{}", self.text);
    }

    /// That an alternative's one-off and yearly money stands in the comparison.
    pub fn check_alternative(&self, expected: &Expected) {
        let columns = [
            "one_off_operating",
            "one_off_capital",
            "one_off_total",
            "operating_per_year",
        ];
        let wanted = columns.map(|column| as_printed(&expected.figures[column]));
        let lines = self
            .alternatives
            .lines()
            .skip_while(|line| !line.starts_with(&format!("{} ", expected.number)));
        let figures = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let row = lines
            .take(3)
            .map(figures)
            .find(|words| words.windows(4).any(|four| four == wanted));
        assert!(row.is_some(), "{expected:?} is not in\n{}", self.alternatives);
    }
}

/// The source prints one amount as `11`; ours has the decimals of all the others.
fn as_printed(published: &str) -> String {
    if published == "11" {
        "11,000".to_owned()
    } else {
        published.to_owned()
    }
}

fn is_about(title: &Value, number: &Value, expected: &Expected) -> bool {
    number.as_str() == Some(&expected.number)
        && title
            .as_str()
            .is_some_and(|title| normalised(title) == normalised(&expected.title))
}

/// What the program prints for these arguments.
fn run(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_overslag"))
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}
