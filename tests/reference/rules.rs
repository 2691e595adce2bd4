//! The same catalogues under another rule, unit, sign or price level.

use std::collections::BTreeMap;

use super::documents::Documents;
use super::published::Expected;

/// The years of a row, exact and printed.
fn check(scenario: &str, options: &[&str], (kind, title): (&'static str, &str), years: &[(&str, &str, &str)]) {
    let documents = Documents::of(scenario, options);
    let row = Expected {
        kind,
        number: String::new(),
        title: title.to_owned(),
        figures: BTreeMap::new(),
    };
    for (year, exact, printed) in years {
        let expected = ((*exact).to_owned(), (*printed).to_owned());
        assert_eq!(
            documents.figure(&row, year),
            expected,
            "{scenario} {options:?} {title} {year}"
        );
    }
}

const NET: (&str, &str) = ("net-outstanding", "Netto-udestående");
const EFFECTIVE: (&str, &str) = ("effective-target", "Mål inkl. overførsel");
const TOTAL: (&str, &str) = ("total", "I alt");

#[test]
fn myndighed_under_each_carry_over_rule() {
    let none = [
        ("2021", "0", "0"),
        ("2022", "-720", "-720"),
        ("2023", "-2720", "-2.720"),
        ("2024", "-4720", "-4.720"),
    ];
    let carried = [
        ("2021", "0", "0"),
        ("2022", "-720", "-720"),
        ("2023", "-3440", "-3.440"),
        ("2024", "-8160", "-8.160"),
    ];
    check("myndighed-2021", &["--carry-over", "none"], NET, &none);
    check("myndighed-2021", &["--carry-over", "shortfall"], NET, &carried);
    check("myndighed-2021", &["--carry-over", "both"], NET, &carried);
    let targets = [
        ("2021", "-2000", "-2.000"),
        ("2022", "-3000", "-3.000"),
        ("2023", "-5720", "-5.720"),
        ("2024", "-10440", "-10.440"),
    ];
    check("myndighed-2021", &["--carry-over", "shortfall"], EFFECTIVE, &targets);
}

#[test]
fn myndighed_without_the_unallocated_row() {
    let options = ["--carry-over", "shortfall", "--without-unallocated"];
    let net = [
        ("2021", "-1023", "-1.023"),
        ("2022", "-2766", "-2.766"),
        ("2023", "-6509", "-6.509"),
        ("2024", "-12252", "-12.252"),
    ];
    check("myndighed-2021", &options, NET, &net);
    let yearly = [
        ("2021", "-1023", "-1.023"),
        ("2022", "-1743", "-1.743"),
        ("2023", "-3743", "-3.743"),
        ("2024", "-5743", "-5.743"),
    ];
    check(
        "myndighed-2021",
        &["--carry-over", "none", "--without-unallocated"],
        NET,
        &yearly,
    );
}

#[test]
fn norddjurs_in_other_units_and_the_other_sign_is_the_same_money() {
    check(
        "norddjurs-2023",
        &["--unit", "kr"],
        TOTAL,
        &[("2023", "-2912000", "-2.912.000"), ("2024", "-4635500", "-4.635.000")],
    );
    check(
        "norddjurs-2023",
        &["--unit", "1000"],
        TOTAL,
        &[("2023", "-2912", "-2.912"), ("2024", "-4635.5", "-4.635")],
    );
    check(
        "norddjurs-2023",
        &["--unit", "mia"],
        TOTAL,
        &[("2023", "-0.002912", "-0,002912"), ("2024", "-0.0046355", "-0,004635")],
    );
    check(
        "norddjurs-2023",
        &["--sign", "positive"],
        TOTAL,
        &[("2023", "2.912", "2,912"), ("2024", "4.6355", "4,635")],
    );
}

#[test]
fn norddjurs_keeps_the_exact_chain_beside_the_printed_one() {
    let vpu_5 = [
        ("2023", "0", "0"),
        ("2024", "-0.3375", "-0,337"),
        ("2025", "-0.45", "-0,450"),
    ];
    let documents = Documents::of("norddjurs-2023", &[]);
    let title = "Reduktion af 1 fuldtidsstilling på demensområdet".to_owned();
    let row = Expected {
        kind: "proposal",
        number: "VPU 5".to_owned(),
        title,
        figures: BTreeMap::new(),
    };
    for (year, exact, printed) in vpu_5 {
        assert_eq!(
            documents.figure(&row, year),
            (exact.to_owned(), printed.to_owned()),
            "{year}"
        );
    }
    check(
        "norddjurs-2023",
        &[],
        ("subtotal", "I alt Sundheds- og Omsorgsområdet"),
        &[("2024", "-3.1695", "-3,169")],
    );
}

#[test]
fn aarhus_holds_once_everything_is_phased_in() {
    let documents = Documents::of("aarhus-mso-2024", &["--fully-phased-in"]);
    let ends = |line: &&str| line.starts_with("7 ") && line.contains("Indfasning af omprioriteringer");
    let row = documents.text.lines().find(ends).unwrap();
    let figures: Vec<&str> = row.split_whitespace().rev().take(6).collect();
    assert_eq!(figures, ["-", "0", "2.000", "5.000", "5.000", "8.410"]);
}
