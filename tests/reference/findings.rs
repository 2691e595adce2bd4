//! What an analyst should look at in each published catalogue, as the program says it.

use model::{FindingKind, Ledger, Plan, ProposalId, ScenarioFinding, TextFinding};

use crate::architecture::root;
use crate::cli::program::overslag;

fn plan(scenario: &str) -> Plan {
    let path = root().join("scenarios").join(format!("{scenario}.ron"));
    files::open(&path).unwrap().scenario.plan
}

/// The numbers of the proposals that a kind of finding speaks of.
fn numbers(plan: &Plan, wanted: fn(&TextFinding) -> bool) -> Vec<u32> {
    let number = |id: ProposalId| {
        let number = &plan.proposal(id).unwrap().number;
        number.trim_start_matches("VPU ").parse::<u32>().unwrap()
    };
    let findings = Ledger::of(plan).findings();
    let mut numbers: Vec<u32> = findings
        .iter()
        .filter_map(|finding| match &finding.kind {
            FindingKind::Text(id, found) if wanted(found) => Some(match found {
                TextFinding::SharesBase { with, .. } => vec![number(*id), number(*with)],
                _ => vec![number(*id)],
            }),
            _ => None,
        })
        .flatten()
        .collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn the_text_of_norddjurs_and_its_table_disagree_where_an_analyst_says_so_and_nowhere_else() {
    let plan = plan("norddjurs-2023");
    let check = |wanted: fn(&TextFinding) -> bool, expected: &[u32]| assert_eq!(numbers(&plan, wanted), expected);
    check(|found| matches!(found, TextFinding::NotNetted(_)), &[12]);
    check(|found| matches!(found, TextFinding::Contradicts(_)), &[20]);
    check(|found| matches!(found, TextFinding::YearsNotNamed(_)), &[]);
    check(|found| matches!(found, TextFinding::OneOff), &[8, 9]);
    check(|found| matches!(found, TextFinding::Range { .. }), &[25]);
    check(|found| matches!(found, TextFinding::Title(_)), &[10, 18]);
    check(|found| matches!(found, TextFinding::NoAmount), &[13, 14, 16]);
    check(
        |found| matches!(found, TextFinding::SharesBase { .. }),
        &[10, 11, 18, 24],
    );
    let others = Ledger::of(&plan).findings().into_iter();
    let others = others.filter(|finding| !matches!(finding.kind, FindingKind::Text(..)));
    let others: Vec<_> = others.collect();
    assert!(
        matches!(
            &others.as_slice(),
            [finding] if matches!(finding.kind, FindingKind::Scenario(ScenarioFinding::MixedTotal { .. }))
        ),
        "besides the total that mixes one-off and recurring: {others:?}"
    );
}

#[test]
fn read_by_its_text_norddjurs_no_longer_contradicts_it() {
    let plan = plan("norddjurs-2023-tekst");
    let mended = |found: &TextFinding| {
        matches!(
            found,
            TextFinding::NotNetted(_) | TextFinding::Contradicts(_) | TextFinding::OneOff
        )
    };
    assert_eq!(numbers(&plan, mended), [] as [u32; 0]);
}

#[test]
fn published_figures_are_there_and_are_the_calculated_ones() {
    for (scenario, count) in [("norddjurs-2023", 24), ("aarhus-mso-2024", 4), ("myndighed-2021", 4)] {
        let plan = plan(scenario);
        assert_eq!(plan.settings().published.len(), count, "{scenario}");
        let findings = Ledger::of(&plan).findings();
        assert!(
            !findings
                .iter()
                .any(|finding| matches!(finding.kind, FindingKind::Figure(_))),
            "{scenario}: {findings:?}"
        );
    }
}

#[test]
fn what_is_said_of_each_catalogue() {
    let names = [
        ("aarhus-mso-2024", 1),
        ("myndighed-2021", 1),
        ("norddjurs-2023", 1),
        ("norddjurs-2023-maal", 1),
        ("norddjurs-2023-tekst", 1),
        ("paragraf107-2023", 0),
    ];
    for (name, code) in names {
        let answer = overslag(
            &root().join("scenarios"),
            ["check", &format!("{name}.ron"), "--lang", "da"],
        );
        assert_eq!((answer.code, answer.messages.as_str()), (code, ""), "{name}");
        insta::assert_snapshot!(format!("findings-{name}"), answer.result);
    }
}
