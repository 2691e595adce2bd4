//! What is written is read again as the same, and written again as the same bytes.

use model::{Entry, Parts, PersonnelSign, Plan};

use super::everything::{every_full, full};
use super::plans::{MILLIONS, THOUSANDS, scenario, small, small_text};
use crate::{Scenario, read, text};

fn check(scenario: &Scenario) {
    let written = text(scenario).unwrap();
    let opened = read(written.as_bytes()).unwrap_or_else(|error| panic!("{error:?}\n{written}"));
    assert_eq!(opened.scenario, *scenario);
    assert_eq!(opened.warnings, []);
    assert_eq!(text(&opened.scenario).unwrap(), written);
}

#[test]
fn everything_in_a_plan_is_kept() {
    check(&scenario(small()));
    every_full().iter().for_each(check);
}

#[test]
fn a_plan_with_nothing_in_it_is_kept() {
    let parts = Parts {
        areas: Vec::new(),
        proposals: Vec::new(),
        ..small()
    };
    check(&scenario(parts));
}

#[test]
fn what_is_written_does_not_change_unnoticed() {
    let written = small_text();
    let scenario = written.split("scenario: (").nth(1).unwrap();
    assert!(scenario.contains("phase_in: AfterNotice(decided: \"2023-09\", notice: 6),\n"));
    let proposal = r#"      (
        id: "000000000000000b",
        number: "VPU 6",
        title: "Forslag VPU 6",
        area: "0000000000000010",
        status: "foreslået",
        lines: [
          (
            id: "00000000000000b1",
            amount: "-0.2",
            phase_in: Stated(Recurring),
            stated: [
              (2023, "-0.08"),
              (2024, "not quantified"),
            ],
          ),
        ],
      ),
"#;
    assert!(scenario.contains(proposal), "{scenario}");
}

#[test]
fn a_text_is_one_line_whatever_stands_in_it() {
    for (title, expected) in [
        ("Æbler, »øl« – 5 % §", r#""Æbler, »øl« – 5 % §""#),
        ("Bo'er", r#""Bo\'er""#),
        ("\"Nej\"", r#""\"Nej\"""#),
        ("C:\\mappe #1", r#""C:\\mappe #1""#),
        ("to\nlinjer\r\tog mere\0", r#""to\nlinjer\r\tog mere\0""#),
        ("\u{feff}\u{200b}\u{301}", r#""\u{feff}\u{200b}\u{301}""#),
    ] {
        let mut parts = small();
        parts.proposals[0].title = title.into();
        let written = scenario(parts);
        check(&written);
        let written = text(&written).unwrap();
        assert!(
            written.contains(&format!("        title: {expected},\n")),
            "{expected} in\n{written}"
        );
    }
}

/// A file with something of everything, as the first program of this version wrote it.
pub const EVERYTHING: &str = include_str!("everything.v1.ron");

#[test]
fn an_old_file_is_read_as_what_it_was_and_written_as_it_is() {
    let everything = scenario(full(MILLIONS, PersonnelSign::FewerPositive));
    let opened = read(EVERYTHING.as_bytes()).unwrap();
    assert_eq!(opened.scenario, everything);
    assert_eq!(opened.warnings, []);
    let rows = |text: &str| {
        text.split_once("scenario: (")
            .unwrap()
            .1
            .rsplit_once("// checksum")
            .unwrap()
            .0
            .to_owned()
    };
    assert_eq!(rows(&text(&everything).unwrap()), rows(EVERYTHING));
}

#[test]
fn amounts_are_written_in_the_unit_and_sign_of_the_scenario_and_budgets_without_a_sign() {
    let check = |scenario: &Scenario, expected: [&str; 4]| {
        let written = text(scenario).unwrap();
        for line in expected {
            assert!(written.contains(line), "{line} in\n{written}");
        }
    };
    let savings_negative = scenario(full(MILLIONS, PersonnelSign::FewerNegative));
    let fields = [
        "amount: \"-1.5\"",
        "budget: \"33.3\"",
        "(2023, \"-2\")",
        "posts: \"-2.8\"",
    ];
    check(&savings_negative, fields);
    let savings_positive = scenario(full(THOUSANDS, PersonnelSign::FewerPositive));
    let fields = [
        "amount: \"1500\"",
        "budget: \"33300\"",
        "(2023, \"2000\")",
        "posts: \"2.8\"",
    ];
    check(&savings_positive, fields);
}

/// The lines that differ between two texts of as many lines.
fn changed_lines<'a>(old: &'a str, new: &'a str) -> Vec<(&'a str, &'a str)> {
    assert_eq!(old.lines().count(), new.lines().count());
    old.lines().zip(new.lines()).filter(|(old, new)| old != new).collect()
}

#[test]
fn one_changed_cell_is_one_changed_line() {
    let old = scenario(small());
    let mut parts = small();
    let mut lines = parts.proposals[0].lines.to_vec();
    lines[0].amount = Entry::Amount(parts.areas[0].targets[0].1);
    parts.proposals[0].lines = lines.into();
    let new = old.with_plan(&Plan::assembled(parts).unwrap());
    let (old, new) = (text(&old).unwrap(), text(&new).unwrap());
    let changed = changed_lines(&old, &new);
    let expected = [
        ("  revision: 1,", "  revision: 2,"),
        ("            amount: \"-0.45\",", "            amount: \"-2\","),
        ("    sum_of_amounts: \"-0.65\",", "    sum_of_amounts: \"-2.2\","),
    ];
    assert_eq!(changed[..3], expected);
    assert!(changed[3].0.starts_with("// checksum"));
    assert_eq!(changed.len(), 4);
}

#[test]
fn a_plan_that_says_the_same_is_the_same_revision() {
    let old = scenario(small());
    let same = Plan::assembled(small()).unwrap();
    assert_eq!(text(&old.with_plan(&same)).unwrap(), text(&old).unwrap());
}

#[test]
fn data_of_add_ons_is_kept_as_it_stands() {
    let data = r#"{
    "later": Foo(y: 1, x: [ "a" , /* kept */ 2.50 ]),
    "other": None,
  }"#;
    let written = small_text().replace("extensions: {}", &format!("extensions: {data}"));
    let opened = read(written.as_bytes()).unwrap();
    let again = text(&opened.scenario).unwrap();
    assert!(
        again.contains(r#""later": Foo(y: 1, x: [ "a" , /* kept */ 2.50 ]),"#),
        "{again}"
    );
    check(&opened.scenario);
}

#[test]
fn other_ways_to_write_the_same_are_read() {
    let same = [
        ("\n", "\r\n"),
        ("// Budget", "\u{feff}// Budget"),
        ("amount: \"-0.45\"", "amount: \"-0.450\""),
        ("(2023, \"-0.08\")", "( 2023 , \"-0.08\" , )"),
        ("\"0000000000000010\"", "\"10\""),
        (
            "sign: SavingsNegative,",
            "sign: SavingsNegative, carry_over: None, // usual\n",
        ),
        (
            "area: \"0000000000000010\",",
            "area: \"0000000000000010\", places: None,",
        ),
    ];
    for (canonical, other) in same {
        let written = small_text().replace(canonical, other);
        let opened = read(written.as_bytes()).unwrap_or_else(|error| panic!("{other}: {error:?}"));
        assert_eq!(opened.scenario, scenario(small()), "{other}");
    }
}
