//! Every figure can be asked, and what it is made of adds up to it and can be said in words.

use std::fs;

use app::numbers::NumberStyle;
use app::wording::{Explanation, Wording};
use app::words::{Language, Words};
use model::{Ledger, Plan};
use proptest::prop_assert;
use proptest::test_runner::TestCaseError;

use super::{hold, plans};
use crate::architecture::root;

/// Tries every figure of a plan: its leaves are exactly what is exact and what is printed.
fn every_figure_adds_up(plan: &Plan) -> Result<usize, TestCaseError> {
    let ledger = Ledger::of(plan);
    let asked = ledger.askable();
    for asked in &asked {
        let derivation = ledger.derivation(*asked).expect("what can be asked is answered");
        prop_assert!(derivation.adds_up(), "{derivation:#?}");
    }
    Ok(asked.len())
}

/// Tries the words of every figure of a plan, in both languages.
fn every_figure_is_said(plan: &Plan) -> Result<(), TestCaseError> {
    let ledger = Ledger::of(plan);
    for language in Language::ALL {
        let words = Words::of(language);
        let settings = plan.settings();
        let style = NumberStyle::new(settings, settings.notation, language);
        let wording = Wording::new(&ledger, &words, style);
        for asked in ledger.askable() {
            let derivation = ledger.derivation(asked).expect("what can be asked is answered");
            said_in_full(&wording.explanation(&derivation))?;
        }
        for finding in ledger.findings() {
            let said = wording.finding(&finding);
            let texts = [said.about.clone(), said.text.clone()].into_iter().chain(said.mends);
            for text in texts {
                prop_assert!(is_said(&text), "{text:?} of {finding:#?}");
            }
        }
    }
    Ok(())
}

fn said_in_full(explanation: &Explanation) -> Result<(), TestCaseError> {
    prop_assert!(is_said(&explanation.heading), "{explanation:#?}");
    prop_assert!(!explanation.sentences.is_empty(), "{explanation:#?}");
    for sentence in &explanation.sentences {
        prop_assert!(is_said(&sentence.text), "{explanation:#?}");
    }
    Ok(())
}

/// Whether a text says something, and nothing in it was left open.
fn is_said(text: &str) -> bool {
    !text.trim().is_empty() && !text.contains("{$") && !text.contains("{ $")
}

#[test]
fn every_figure_of_every_scenario_adds_up_and_is_said() {
    let folder = root().join("scenarios");
    let mut figures = 0;
    for entry in fs::read_dir(folder).expect("the scenarios are there") {
        let path = entry.expect("a folder can be read").path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            let plan = files::open(&path).expect("a scenario opens").scenario.plan;
            figures += every_figure_adds_up(&plan).expect("every figure adds up");
            every_figure_is_said(&plan).expect("every figure is said");
        }
    }
    assert!(figures > 3_000, "{figures}");
}

#[test]
fn every_figure_of_any_plan_adds_up() {
    hold(300, plans(), |plan| every_figure_adds_up(&plan).map(|_| ()));
}

#[test]
fn every_figure_and_finding_of_any_plan_is_said() {
    hold(40, plans(), |plan| every_figure_is_said(&plan));
}
