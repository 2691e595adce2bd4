//! What a finding is known by, and that it can be put aside.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::build::{clean, details, entry, facts, state, the_line, without_target};
use super::{found, year};
use crate::{
    Edit, Entry, Ledger, Muted, Notation, Parts, PhaseIn, Phasing, Plan, ProposalId, SettingsEdit, Sign, Text,
    TextFact, Unit,
};

/// A plan with a fault of many kinds.
fn spoilt() -> Parts {
    let mut parts = clean();
    state(the_line(&mut parts, 3), 2025, &[-290]);
    the_line(&mut parts, 1).amount = Entry::NotQuantified;
    the_line(&mut parts, 2).phasing = Phasing::Own(PhaseIn::OneOff(year(2024)));
    the_line(&mut parts, 4).amount = entry(-410);
    let shared = TextFact::SharesBaseWith(ProposalId(2));
    facts(
        &mut parts,
        3,
        [TextFact::Title("Andet".into()), TextFact::NoAmount, shared].into(),
    );
    facts(&mut parts, 4, [TextFact::OneOff].into());
    details(&mut parts, 4).base = crate::Base::Budget(super::build::amount(10));
    parts.settings.indices.operating.pop();
    without_target(&mut parts);
    parts
}

fn keys(parts: Parts) -> BTreeSet<Text> {
    found(parts).into_iter().map(|finding| finding.key).collect()
}

#[test]
fn keys_differ_and_survive_renumbering_and_sorting() {
    let before = found(spoilt());
    assert_eq!(before.len(), 10, "{before:#?}");
    assert_eq!(keys(spoilt()).len(), before.len());
    let mut sorted = spoilt();
    sorted.proposals.reverse();
    sorted.areas.swap(1, 2);
    for row in &mut sorted.proposals {
        row.number = alloc::format!("N-{}", row.number).into();
    }
    assert_eq!(keys(sorted), keys(spoilt()));
}

#[test]
fn another_notation_finds_the_same() {
    let plan = Plan::assembled(spoilt()).unwrap();
    let notation = Notation {
        unit: Unit::Millions,
        sign: Sign::SavingsPositive,
    };
    let edit = Edit::Settings(SettingsEdit::Notation(notation));
    let converted = plan.edited(&edit).unwrap();
    assert_eq!(Ledger::of(&converted).findings(), Ledger::of(&plan).findings());
}

#[test]
fn another_price_level_on_screen_finds_the_same() {
    let plan = Plan::assembled(spoilt()).unwrap();
    let shown = Ledger::in_prices_of(&plan, year(2025)).unwrap();
    assert_eq!(shown.findings(), Ledger::of(&plan).findings());
}

#[test]
fn a_finding_put_aside_keeps_its_reason() {
    let mut parts = spoilt();
    let key = found(spoilt())[0].key.clone();
    parts.settings.muted.push(Muted {
        finding: key.clone(),
        reason: "Afventer analyse".into(),
    });
    let (muted, open): (Vec<_>, Vec<_>) = found(parts).into_iter().partition(|finding| finding.muted.is_some());
    assert_eq!(muted.len(), 1);
    assert_eq!(muted[0].key, key);
    assert_eq!(muted[0].muted.as_deref(), Some("Afventer analyse"));
    assert_eq!(open.len(), found(spoilt()).len() - 1);
}
