//! The sample scenarios against the published catalogues: every cell, subtotal and total, by value
//! and as printed, in text, CSV and JSON.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a published table that is not there as expected is a failed test"
)]

mod documents;
mod findings;
mod notation;
mod published;
mod rules;
mod typed;

use documents::Documents;
use published::{Expected, number};

/// Checks that a report says what a catalogue prints: for each published line the figures of the
/// row that it is about, in every form that a report comes in.
fn check(scenario: &str, published: &str, row_of: fn(&Expected) -> Expected) {
    let documents = Documents::of(scenario, &[]);
    for line in published::lines(published) {
        documents.check(&row_of(&line));
    }
}

#[test]
fn norddjurs_prints_its_26_proposals() {
    check("norddjurs-2023", include_str!("norddjurs-2023.csv"), Expected::proposal);
}

#[test]
fn norddjurs_prints_its_sums() {
    check(
        "norddjurs-2023",
        include_str!("norddjurs-2023.published.csv"),
        |line| match line.title.as_str() {
            "Samlet mulige besparelser i alt" => line.titled("total", "I alt"),
            _ => line.of_kind("subtotal"),
        },
    );
}

#[test]
fn norddjurs_read_by_its_text() {
    check(
        "norddjurs-2023-tekst",
        include_str!("norddjurs-2023-tekst.csv"),
        |line| line.of_kind("total"),
    );
}

#[test]
fn norddjurs_with_targets_is_the_same_catalogue() {
    check(
        "norddjurs-2023-maal",
        include_str!("norddjurs-2023.csv"),
        Expected::proposal,
    );
}

#[test]
fn aarhus_prints_its_proposals_and_the_row_that_balances() {
    check(
        "aarhus-mso-2024",
        include_str!("aarhus-mso-2024.csv"),
        Expected::proposal,
    );
}

#[test]
fn aarhus_prints_its_sums_and_posts() {
    check(
        "aarhus-mso-2024",
        include_str!("aarhus-mso-2024.published.csv"),
        |line| match line.title.as_str() {
            "Nettoændringer i driftsudgifter" => line.titled("total", "I alt"),
            _ => line.titled("personnel", "Årsværk i alt"),
        },
    );
}

#[test]
fn aarhus_prints_its_savings_in_percent() {
    check("aarhus-mso-2024", include_str!("aarhus-mso-2024.percent.csv"), |line| {
        line.of_kind("percent")
    });
}

#[test]
fn myndighed_prints_its_table() {
    check(
        "myndighed-2021",
        include_str!("myndighed-2021.csv"),
        |line| match line.title.as_str() {
            "Reduktionsmål i budgetaftale" => line.titled("target", "Reduktionsmål"),
            "Netto-udestående" => line.of_kind("net-outstanding"),
            part if part.contains("heraf:") => line.titled("line", part.trim_start().trim_start_matches("heraf: ")),
            _ => line.of_kind("proposal"),
        },
    );
}

#[test]
fn paragraf107_prints_its_alternatives() {
    let documents = Documents::of("paragraf107-2023", &[]);
    for line in published::lines(include_str!("paragraf107-2023.csv")) {
        documents.check_alternative(&line);
    }
}

#[test]
fn what_a_catalogue_prints_another_way_stands_beside_our_figure() {
    let documents = Documents::of("aarhus-mso-2024", &[]);
    assert!(
        documents.text.contains("6: trykt i kilden som »ca. 10 %«"),
        "{}",
        documents.text
    );
    let documents = Documents::of("paragraf107-2023", &[]);
    assert!(
        documents.text.contains("3a: trykt i kilden som »11«"),
        "{}",
        documents.text
    );
}

#[test]
fn a_published_number_is_read_as_danes_write_it() {
    assert_eq!(number("-1.257"), Some("-1257".to_owned()));
    assert_eq!(number("0,337"), Some("0.337".to_owned()));
    assert_eq!(number("-"), None);
}
