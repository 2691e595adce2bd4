//! Which rows count: included, of a status that counts, and with what the last body decided.

use super::build::thousands;
use super::catalogues::norddjurs;
use super::curves::{full_from, one_off};
use super::read::{Of, check};
use super::rows::{Row, decision, row};
use model::{Counts, Edit, Inclusion, Kind, Ledger, Plan, ProposalEdit, ProposalId, Reason, Status};

/// A row of 100 a year.
fn saving(id: u64) -> Row {
    row(id).line("-100", full_from((2024, 1)))
}

/// Whether a row counts, and why not.
fn check_counts(shown: Row, expected: &Counts) {
    let ledger = thousands(2024..=2024).row(shown).ledger();
    let [total, left_out] = if *expected == Counts::Yes {
        ["-100", "0"]
    } else {
        ["0", "-100"]
    };
    check(
        &ledger,
        &[(Of::Row(1), "-100"), (Of::Total(0), total), (Of::LeftOut, left_out)],
    );
    assert_eq!(ledger.row(ProposalId(1)).map(|row| row.counts).as_ref(), Some(expected));
}

fn not_by_status(name: &str) -> Counts {
    Counts::No(Reason::Status(name.into()))
}

#[test]
fn a_row_counts_if_it_is_included_and_its_status_counts() {
    check_counts(saving(1), &Counts::Yes);
    check_counts(saving(1).excluded(), &Counts::No(Reason::Excluded));
    check_counts(saving(1).status("idé"), &not_by_status("idé"));
    check_counts(saving(1).status("i høring"), &Counts::Yes);
    check_counts(saving(1).status("udvalg tiltrådt"), &Counts::Yes);
    check_counts(saving(1).status("vedtaget"), &Counts::Yes);
    check_counts(saving(1).status("iværksat"), &Counts::Yes);
    check_counts(saving(1).status("realiseret"), &Counts::Yes);
    check_counts(saving(1).status("afvist"), &not_by_status("afvist"));
    check_counts(saving(1).status("afvist").excluded(), &Counts::No(Reason::Excluded));
}

#[test]
fn the_default_statuses_are_in_order() {
    let names: Vec<_> = Status::usual()
        .into_iter()
        .map(|status| status.name.to_string())
        .collect();
    let expected = [
        "idé",
        "foreslået",
        "i høring",
        "udvalg tiltrådt",
        "vedtaget",
        "iværksat",
        "realiseret",
        "afvist",
    ];
    assert_eq!(names, expected);
}

#[test]
#[rustfmt::skip]
fn the_last_bodys_decision_counts() {
    let proposed = || saving(1).decided("2023-06-29", "VPU", "udvalg tiltrådt");
    check_counts(proposed(), &Counts::Yes);
    check_counts(proposed().decided("2023-08-14", "ØK", "afvist"), &not_by_status("afvist"));
    let on_to_council = proposed().decided("2023-08-14", "ØK", "afvist");
    check_counts(on_to_council.decided("2023-08-22", "KB", "vedtaget"), &Counts::Yes);
    check_counts(saving(1).status("afvist").decided("2023-08-22", "KB", "vedtaget"), &Counts::Yes);
    check_counts(saving(1).status("vedtaget").decided("2023-08-22", "KB", "idé"), &not_by_status("idé"));
}

/// The status after decisions entered in this order, each a date and a status.
fn check_trail(entered: &[(&str, &str)], current: &str) {
    let plan = thousands(2024..=2024).row(saving(1)).plan();
    let decided = |plan: Plan, (date, status): &(&str, &str)| {
        let edit = ProposalEdit::Decide(decision(date, "KB", status));
        plan.edited(&Edit::Proposal(ProposalId(1), edit)).expect("a decision")
    };
    let plan = entered.iter().fold(plan, decided);
    let row = plan.proposal(ProposalId(1)).expect("the row");
    assert_eq!(&**row.current_status(), current, "{entered:?}");
}

#[test]
fn decisions_are_kept_by_date_whatever_the_order_they_are_entered_in() {
    check_trail(&[], "foreslået");
    check_trail(&[("2023-06-29", "i høring")], "i høring");
    check_trail(&[("2023-06-29", "i høring"), ("2023-08-22", "vedtaget")], "vedtaget");
    check_trail(&[("2023-08-22", "vedtaget"), ("2023-06-29", "i høring")], "vedtaget");
    check_trail(&[("2023-08-22", "vedtaget"), ("2023-08-22", "afvist")], "afvist");
    check_trail(
        &[
            ("2023-08-22", "afvist"),
            ("2022-12-31", "vedtaget"),
            ("2023-01-01", "idé"),
        ],
        "afvist",
    );
}

#[test]
fn rows_that_do_not_count_stay_visible_and_their_sum_is_said() {
    let plan = thousands(2024..=2025).row(saving(1)).row(saving(2).excluded());
    let plan = plan.row(row(3).line("-40", one_off(2024)).status("idé"));
    let ledger = plan.ledger();
    check(
        &ledger,
        &[
            (Of::Row(2), "-100 | -100 -100 | -100"),
            (Of::Row(3), "0 | -40 0 | 0"),
            (Of::Total(0), "-100 | -100 -100 | -100"),
            (Of::LeftOut, "-100 | -140 -100 | -100"),
        ],
    );
}

#[test]
fn what_was_decided_earlier_is_summed_apart() {
    let earlier = |id| saving(id).of_kind(Kind::DecidedEarlier);
    let plan = thousands(2024..=2024)
        .target(0, "-300")
        .row(saving(1))
        .row(earlier(2))
        .row(earlier(3).excluded());
    let ledger = plan.ledger();
    check(
        &ledger,
        &[
            (Of::Total(0), "-100"),
            (Of::Earlier, "-100"),
            (Of::LeftOut, "-100"),
            (Of::Net(0), "-200"),
        ],
    );
    let counts = |id| ledger.row(ProposalId(id)).map(|row| row.counts);
    assert_eq!(counts(2), Some(Counts::No(Reason::DecidedEarlier)));
    assert_eq!(counts(3), Some(Counts::No(Reason::Excluded)));
}

#[test]
fn unallocated_rows_count_and_are_kept_apart() {
    let plan = thousands(2024..=2024)
        .row(saving(1))
        .row(saving(2).of_kind(Kind::Unallocated));
    let plan = plan.row(saving(3).of_kind(Kind::Unallocated).excluded());
    check(
        &plan.ledger(),
        &[
            (Of::Total(0), "-200"),
            (Of::Allocated(0), "-100"),
            (Of::LeftOut, "-100"),
        ],
    );
}

#[test]
fn leaving_a_row_of_norddjurs_out_takes_it_from_its_area_and_the_total() {
    let plan = norddjurs().plan();
    let out = ProposalEdit::Include(Inclusion::Excluded);
    let plan = plan.edited(&Edit::Proposal(ProposalId(23), out)).expect("left out");
    check(
        &Ledger::of(&plan),
        &[
            (Of::Total(1), "-2,130 -3,169 -3,743 -3,743 -3,743"),
            (Of::Total(2), "-0,700 -0,866 -0,891 -0,891 -0,891"),
            (Of::Total(0), "-2,912 -4,135 -4,734 -4,734 -4,734"),
            (Of::LeftOut, "0 -0,500 -1,000 -1,500 -1,500"),
        ],
    );
}
