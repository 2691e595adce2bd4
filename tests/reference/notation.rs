//! Every scenario in every unit and sign, there and back.

use std::fs;

use model::{Edit, Notation, Plan, SettingsEdit, Sign, Unit};

const SCENARIOS: [&str; 6] = [
    "norddjurs-2023",
    "norddjurs-2023-tekst",
    "norddjurs-2023-maal",
    "aarhus-mso-2024",
    "myndighed-2021",
    "paragraf107-2023",
];

fn bytes(scenario: &str) -> Vec<u8> {
    fs::read(format!("{}/../../scenarios/{scenario}.ron", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn converted(plan: &Plan, notation: Notation) -> Plan {
    plan.edited(&Edit::Settings(SettingsEdit::Notation(notation))).unwrap()
}

#[test]
fn opened_and_saved_a_sample_is_the_same_file() {
    for scenario in SCENARIOS {
        let bytes = bytes(scenario);
        let opened = files::read(&bytes).unwrap();
        assert_eq!(opened.warnings, [], "{scenario}");
        assert_eq!(files::text(&opened.scenario).unwrap().as_bytes(), bytes, "{scenario}");
    }
}

#[test]
fn converted_there_and_back_a_sample_is_the_same_file() {
    for scenario in SCENARIOS {
        let bytes = bytes(scenario);
        let opened = files::read(&bytes).unwrap().scenario;
        let own = opened.plan.settings().notation;
        for unit in Unit::ALL {
            for sign in [Sign::SavingsNegative, Sign::SavingsPositive] {
                let there = opened.with_plan(&converted(&opened.plan, Notation { unit, sign }));
                let stored = files::read(files::text(&there).unwrap().as_bytes()).unwrap().scenario;
                let back = opened.with_plan(&converted(&stored.plan, own));
                assert_eq!(
                    files::text(&back).unwrap().as_bytes(),
                    bytes,
                    "{scenario} in {unit:?}, {sign:?}"
                );
            }
        }
    }
}

#[test]
fn a_changed_amount_changes_its_line_and_the_control_lines_alone() {
    for scenario in SCENARIOS {
        let opened = files::read(&bytes(scenario)).unwrap().scenario;
        let before = files::text(&opened).unwrap();
        let row = opened.plan.proposals().find(|row| !row.lines.is_empty()).unwrap();
        let amount = model::Entry::Amount(model::Amount::new(2.into(), opened.plan.settings().notation).unwrap());
        let edit = Edit::Line(row.id, row.lines[0].id, model::LineEdit::Amount(amount));
        let after = files::text(&opened.with_plan(&opened.plan.edited(&edit).unwrap())).unwrap();
        let changed: Vec<_> = before
            .lines()
            .zip(after.lines())
            .filter(|(old, new)| old != new)
            .map(|(_, new)| new.trim())
            .collect();
        assert_eq!(before.lines().count(), after.lines().count(), "{scenario}");
        let is_control = |line: &&str| {
            ["revision:", "sum_of", "// checksum:"]
                .iter()
                .any(|start| line.starts_with(start))
        };
        let amounts: Vec<&str> = changed.into_iter().filter(|line| !is_control(line)).collect();
        assert_eq!(amounts, ["amount: \"2\","], "{scenario}");
    }
}
