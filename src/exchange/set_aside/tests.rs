//! Tables with rows that are no proposals.

use crate::{Options, Table, WhySetAside, read_table};

fn table(text: &str) -> Table {
    read_table(text.as_bytes(), Options::default()).unwrap()
}

/// The titles that are kept; the lines left out, with why; the lines that are called sums and are kept.
fn check(text: &str, kept: &[&str], aside: &[(u64, WhySetAside)], no_sums: &[u64]) {
    let table = table(text);
    let titles: Vec<&str> = table.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, kept);
    let found: Vec<_> = table
        .found
        .set_aside
        .iter()
        .map(|aside| (aside.row.line, aside.why))
        .collect();
    assert_eq!(found, aside);
    let lines: Vec<u64> = table.found.no_sums.iter().map(|row| row.line).collect();
    assert_eq!(lines, no_sums);
}

#[test]
fn the_line_of_headings_may_stand_again() {
    let text = "Titel;2027\nA;-5\nTitel;2027\nB;-6\n";
    check(text, &["A", "B"], &[(3, WhySetAside::Heading)], &[]);
}

#[test]
fn what_a_report_calls_something_else_is_no_proposal() {
    let text = "kind;title;full_year;2027\nproposal;A;-5;-5\nline;del;-5;-5\nsubtotal;Skoler;-5;-5\ntarget;M;;-9\n";
    let aside = [3, 4, 5].map(|line| (line, WhySetAside::Kind));
    check(text, &["A"], &aside, &[]);
}

#[test]
fn a_sum_is_known_by_its_name_and_by_what_it_adds_up_to() {
    let text = "område;titel;2027;2028\nX;A;-1;-2\nX;B;-3;\n;I alt X;-4;-2\nY;C;-5;-5\n;Sum;-5;-5\n;I alt;-9;-7\n";
    let aside = [4, 6, 7].map(|line| (line, WhySetAside::Sum));
    check(text, &["A", "B", "C"], &aside, &[]);
}

#[test]
fn what_nothing_adds_up_to_is_kept_and_told() {
    let text = "titel;2027\nA;-1\nI alt;-3\nSummer i skolen;-1\n";
    check(text, &["A", "I alt", "Summer i skolen"], &[], &[3]);
    check("titel;2027\nI alt;-3\nA;-1\n", &["I alt", "A"], &[], &[2]);
}
