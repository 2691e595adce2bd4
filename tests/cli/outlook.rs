//! What a report says of ranges, confidence, follow-up and what is not quantified.

use model::{
    Amount, Closing, Confidence, Edit, Entry, FollowUp, LineEdit, Notation, Plan, ProposalEdit, Range, Sign, Unit, Year,
};
use serde_json::Value;

use super::program::overslag;
use crate::architecture::root;

fn millions(text: &str) -> Amount {
    let notation = Notation {
        unit: Unit::Millions,
        sign: Sign::SavingsNegative,
    };
    Amount::new(text.parse().unwrap(), notation).unwrap()
}

/// A row's printed figures in the years shown.
fn printed(report: &Value, kind: &str) -> Vec<String> {
    let rows = report["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["kind"] == kind).unwrap();
    let years = row["years"].as_object().unwrap().values();
    years.map(|year| year["printed"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_question_turned_round_says_what_unquantified_rows_must_bring() {
    let check = |more: &[&str], expected: [&str; 4]| {
        let arguments = [
            "report",
            "scenarios/myndighed-2021.ron",
            "--format",
            "json",
            "--lang",
            "da",
        ];
        let answer = overslag(&root(), arguments.iter().chain(more));
        let report: Value = serde_json::from_str(&answer.result).unwrap();
        assert_eq!(printed(&report, "required"), expected, "{more:?}");
    };
    check(&["--without-unallocated"], ["-1.023", "-1.743", "-3.743", "-5.743"]);
    check(&[], ["0", "-720", "-2.720", "-4.720"]);
}

/// The Norddjurs scenario with a range, an unsure saving and one that was followed up.
fn unsure(plan: &Plan) -> Plan {
    let row = |number: &str| plan.proposals().find(|row| &*row.number == number).unwrap();
    let range = Range::new(millions("-0.015"), millions("-0.018"), millions("-0.02")).unwrap();
    let ranged = row("VPU 25");
    let line = ranged.lines.first().unwrap().id;
    let known = FollowUp {
        year: Year::new(2023).unwrap(),
        as_of: "2023-10-31".into(),
        realised: millions("-0.3"),
        closing: Closing::Closed,
    };
    let edits = vec![
        Edit::Line(ranged.id, line, LineEdit::Amount(Entry::Range(range))),
        Edit::Proposal(row("VPU 23").id, ProposalEdit::Confidence(Some(Confidence::Uncertain))),
        Edit::Proposal(row("VPU 8").id, ProposalEdit::FollowUp(vec![known])),
    ];
    plan.edited(&Edit::Batch(edits)).unwrap()
}

#[test]
fn ranges_risk_and_follow_up_stand_below_the_table() {
    let folder = tempfile::tempdir().unwrap();
    let opened = files::open(&root().join("scenarios/norddjurs-2023.ron")).unwrap();
    let scenario = opened.scenario.with_plan(&unsure(&opened.scenario.plan));
    files::save(&folder.path().join("a.ron"), &scenario, files::Replacing::Nothing).unwrap();
    let report = |more: &[&str]| {
        let answer = overslag(folder.path(), ["report", "a.ron", "--lang", "da"].iter().chain(more));
        assert_eq!((answer.code, answer.messages.as_str()), (0, ""));
        answer.result
    };
    let text = report(&[]);
    let below = &text[text.find("Usikkerhed").unwrap()..];
    insta::assert_snapshot!("report-uncertain", below);
    assert!(report(&["--as-of", "2023-10-31"]).contains("Opfølgning"));
    assert!(!report(&["--as-of", "2023-10-30"]).contains("Opfølgning"));
    assert!(report(&["--as-of", "31.10.2023"]).contains("Opfølgning"));
    assert!(!report(&["--as-of", "30-10-2023"]).contains("Opfølgning"));
    for wrong in ["banan", "2023-13-45", "31.11.2023"] {
        let answer = overslag(
            folder.path(),
            ["report", "a.ron", "--lang", "da", "--as-of", wrong].iter(),
        );
        assert_eq!((answer.code, answer.result.as_str()), (2, ""));
        assert!(
            answer.messages.contains(&format!("»{wrong}« er ikke en dag.")),
            "{}",
            answer.messages
        );
    }
}
